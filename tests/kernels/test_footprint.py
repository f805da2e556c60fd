# SPDX-License-Identifier: GPL-2.0-or-later
"""The moving window's cells, its anchor, and the rectangles that it is summed by."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.tests.references import ellipse

SIZES = [1, 2, 3, 4, 5, 6, 7, 10, 15, 16, 31]

plain = st.builds(Footprint, st.integers(1, 24), st.integers(1, 24), st.sampled_from(list(Shape)))


@st.composite
def masks(draw):
    """Windows of any cells, one at least."""
    rows, cols = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    cells = draw(st.lists(st.booleans(), min_size=rows * cols, max_size=rows * cols).filter(any))
    return Footprint.of_mask(np.array(cells).reshape(rows, cols))


windows = plain | masks()


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


@given(plain)
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


@given(masks())
def test_a_window_of_a_mask_has_the_cells_of_the_mask(window):
    again = Footprint.of_mask(window.mask())
    assert again == window
    assert hash(again) == hash(window)


def test_what_is_done_to_the_mask_does_not_change_the_window():
    window = Footprint(3, 3)
    window.mask()[...] = False
    assert window.mask().all()


@pytest.mark.parametrize(
    ("rows", "cols", "inner"), [(5, 5, (3, 3)), (9, 15, (4, 7)), (8, 8, (1, 1))]
)
def test_an_annulus_is_an_ellipse_without_the_cells_in_or_on_a_smaller_one(rows, cols, inner):
    expected = ellipse(rows, cols)
    for row, col in np.ndindex(rows, cols):
        y, x = (2 * row + 1 - rows) / inner[0], (2 * col + 1 - cols) / inner[1]
        expected[row, col] &= y * y + x * x > 1
    np.testing.assert_array_equal(Footprint.annulus(rows, cols, *inner).mask(), expected)


def test_an_annulus_whose_hole_leaves_nothing_is_refused():
    with pytest.raises(ValueError, match="the window has no cell"):
        Footprint.annulus(3, 3, 5, 5)


@pytest.mark.parametrize("aspect", [1, 2, 0.5])
@pytest.mark.parametrize(
    ("start", "end"), [(0, 90), (30, 31), (315, 45), (-45, 45), (90, 90), (200, 100), (0, 360)]
)
def test_a_wedge_holds_the_cells_in_its_directions_and_the_one_it_starts_from(start, end, aspect):
    expected = ellipse(21, 31)
    span = 360 if end - start == 360 else (end - start) % 360
    for row, col in np.ndindex(21, 31):
        if (row, col) == (10, 15):
            continue
        direction = math.degrees(math.atan2((col - 15) * aspect, 10 - row))
        expected[row, col] &= (direction - start + 1e-9) % 360 <= span + 2e-9
    np.testing.assert_array_equal(Footprint.wedge(21, 31, start, end, aspect).mask(), expected)


def test_a_wedge_from_north_to_north_is_the_cells_straight_above():
    expected = np.zeros((5, 5), bool)
    expected[:3, 2] = True
    np.testing.assert_array_equal(Footprint.wedge(5, 5, 0, 0).mask(), expected)


@pytest.mark.parametrize("size", [5, 4])
def test_a_wedge_between_two_cells_is_refused(size):
    with pytest.raises(ValueError, match="no cell lies between 1 and 2 degrees"):
        Footprint.wedge(size, size, 1, 2)
