# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows at equal distances are made of parts: which, and what is in them."""

import numpy as np
import pytest

from raster_loupe.kernels.window_lattice import WindowLattice

LATTICES = [(1, 1), (6, 2), (6, 6), (5, 2), (7, 3), (11, 4), (9, 1), (13, 5)]


@pytest.fixture(params=LATTICES, ids=str)
def lattice(request):
    return WindowLattice(*request.param)


def test_a_window_is_its_parts_and_no_more(lattice):
    for window in range(9):
        first = window * lattice.step
        start = lattice.begin(first)
        assert start == window * lattice.spacing
        assert lattice.begin(first + lattice.span) == start + lattice.width


def test_every_cell_is_in_the_part_that_begins_last_before_it(lattice):
    begins = [lattice.begin(part) for part in range(90)]
    for cell in range(60):
        assert lattice.part_of(cell) == np.searchsorted(begins, cell, side="right") - 1


def test_windows_lie_wholly_within_an_axis(lattice):
    for size in range(40):
        starts = range(0, max(0, size - lattice.width + 1), lattice.spacing)
        assert lattice.windows(size) == len(starts)
        for start, stop in ((0, 7), (7, 14), (14, 40), (0, 40)):
            expected = [index for index, begin in enumerate(starts) if start <= begin < stop]
            assert list(lattice.beginning(start, stop, size)) == expected


def test_cuts_are_the_beginnings_of_parts_within_a_block(lattice):
    for start, stop in ((0, 10), (3, 17), (8, 9)):
        first, cuts = lattice.cuts(start, stop)
        assert first == lattice.part_of(start)
        assert cuts[0] == 0
        inside = [part for part in range(first + 1, 90) if lattice.begin(part) < stop]
        assert (cuts[1:] + start).tolist() == [lattice.begin(part) for part in inside]


def test_parts_hold_the_sums_of_their_cells(lattice):
    cells, windows = np.random.default_rng(1).integers(0, 99, (40, 53)), 4
    parts = lattice.parts(windows)
    rows = np.empty((parts, 53))
    lattice.sum_rows(cells, windows, rows)
    found = np.empty((parts, parts))
    lattice.sum_columns(rows, windows, found)
    begins = [lattice.begin(part) for part in range(parts + 1)]
    assert begins[-1] <= 40
    for row, col in np.ndindex(parts, parts):
        block = cells[begins[row] : begins[row + 1], begins[col] : begins[col + 1]]
        assert found[row, col] == block.sum()
    np.testing.assert_array_equal(lattice.sizes(parts), np.diff(begins))


@pytest.mark.parametrize(("width", "spacing"), [(0, 1), (3, 0), (3, 4)])
def test_windows_leave_no_cell_between_them(width, spacing):
    with pytest.raises(ValueError, match=f"spacing is {spacing} and width {width}"):
        WindowLattice(width, spacing)
