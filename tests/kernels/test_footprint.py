# SPDX-License-Identifier: GPL-2.0-or-later
"""The moving window's cells, its anchor, and the rectangles that an ellipse is summed by."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.tests.references import ellipse

SIZES = [1, 2, 3, 4, 5, 6, 7, 10, 15, 16, 31]

windows = st.builds(Footprint, st.integers(1, 24), st.integers(1, 24), st.sampled_from(list(Shape)))


@pytest.mark.parametrize("rows", SIZES)
@pytest.mark.parametrize("cols", SIZES)
def test_an_ellipse_holds_the_cells_whose_centre_lies_in_it_or_on_it(rows, cols):
    np.testing.assert_array_equal(Footprint(rows, cols, Shape.ELLIPSE).mask(), ellipse(rows, cols))


def test_an_ellipse_of_5_by_5_lacks_the_corners():
    assert Footprint(5, 5, Shape.ELLIPSE).count == 21


@pytest.mark.parametrize("size", [1, 2])
def test_the_smallest_ellipses_are_rectangles(size):
    assert Footprint(size, size, Shape.ELLIPSE).is_full


def test_a_very_long_ellipse_does_not_overflow():
    window = Footprint(1, 100_001, Shape.ELLIPSE)
    assert window.count == 100_001


@given(windows)
def test_an_ellipse_is_symmetric_about_its_centre(window):
    np.testing.assert_array_equal(window.mask(), window.mask()[::-1, ::-1])


@given(windows)
def test_the_rectangles_of_a_window_cover_its_cells_once(window):
    covered = np.zeros((window.rows, window.cols), int)
    for row, col, rows, cols in window.rectangles():
        covered[row : row + rows, col : col + cols] += 1
    np.testing.assert_array_equal(covered, window.mask())


@given(windows)
def test_the_count_is_that_of_the_mask(window):
    assert window.count == np.count_nonzero(window.mask())
    assert window.is_full == bool(window.mask().all())


@given(windows)
def test_the_window_is_made_of_its_anchor_and_what_is_around_it(window):
    assert window.above + 1 + window.below == window.rows
    assert window.left + 1 + window.right == window.cols


@pytest.mark.parametrize(("size", "before", "after"), [(1, 0, 0), (2, 1, 0), (4, 2, 1), (5, 2, 2)])
def test_an_even_window_reaches_one_cell_further_up_and_left_as_in_scipy(size, before, after):
    window = Footprint(size, size)
    assert (window.above, window.below) == (window.left, window.right) == (before, after)


@pytest.mark.parametrize(
    ("rows", "cols", "name"), [(0, 3, "rows"), (3, 0, "cols"), (-1, 3, "rows")]
)
def test_a_window_without_cells_is_refused_by_name(rows, cols, name):
    with pytest.raises(ValueError, match=f"{name} is .*; a window has at least 1"):
        Footprint(rows, cols)
