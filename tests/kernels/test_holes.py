# SPDX-License-Identifier: GPL-2.0-or-later
"""Holes found strip by strip, against scipy.ndimage.label on the whole mask."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from raster_loupe.kernels.holes import (
    Hole,
    HoleFinder,
    find_holes,
    interior,
    near_enough,
    small_enough,
)

CORNERS = np.ones((3, 3))


def streamed(mask, height):
    finder = HoleFinder(*mask.shape)
    for row in range(0, len(mask), height):
        finder.add(mask[row : row + height], row)
    return finder.holes()


def random_mask(rows, cols, share, seed):
    return np.random.default_rng(seed).random((rows, cols)) < share


def spiral(size):
    """One hole that turns inwards, one cell wide, around walls one cell wide."""
    mask = np.zeros((size, size), bool)
    row, col, step = 0, 0, (0, 1)
    mask[0, 0] = True
    while True:
        ahead = row + step[0], col + step[1]
        further = row + 2 * step[0], col + 2 * step[1]
        inside = 0 <= ahead[0] < size and 0 <= ahead[1] < size
        blocked = 0 <= further[0] < size and 0 <= further[1] < size and mask[further]
        if not inside or blocked:
            step = step[1], -step[0]
            ahead = row + step[0], col + step[1]
            further = row + 2 * step[0], col + 2 * step[1]
            if mask[ahead] or mask[further]:
                return mask
        row, col = ahead
        mask[row, col] = True


def expected_holes(mask):
    """Boxes and counts by scipy, in the order of first cells."""
    labels, count = ndimage.label(mask, CORNERS)
    order = sorted(range(1, count + 1), key=lambda label: np.flatnonzero(labels == label)[0])
    found = []
    for index, label in enumerate(order):
        rows, cols = np.nonzero(labels == label)
        top, left = rows.min(), cols.min()
        height, width = rows.max() + 1 - top, cols.max() + 1 - left
        edge = top == 0 or left == 0 or top + height == len(mask) or left + width == mask.shape[1]
        found.append(Hole(index, len(rows), top, left, height, width, bool(edge)))
    return found, [labels == label for label in order]


@given(
    st.integers(1, 20), st.integers(1, 20), st.sampled_from([0.02, 0.2, 0.4, 0.6, 0.95, 1]),
    st.integers(1, 20), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_holes_are_those_of_scipy_whatever_the_strips(rows, cols, share, height, seed):
    mask = random_mask(rows, cols, share, seed)
    holes = streamed(mask, height)
    expected, masks = expected_holes(mask)
    assert list(holes) == expected
    for hole, cells in zip(holes, masks):
        np.testing.assert_array_equal(holes.mask(0, 0, rows, cols, [hole.index]), cells)


@pytest.mark.parametrize("height", [1, 2, 7, 64])
def test_a_spiral_is_one_hole(height):
    mask = spiral(64)
    holes = streamed(mask, height)
    assert len(holes) == 1
    assert holes[0].cells == mask.sum()


@pytest.mark.parametrize("height", [1, 5, 50])
def test_a_ring_is_one_hole_and_its_island_another(height):
    mask = np.zeros((50, 50), bool)
    mask[5:45, 5:45] = True
    mask[10:40, 10:40] = False
    mask[20:25, 20:25] = True
    holes = streamed(mask, height)
    assert [hole.cells for hole in holes] == [1600 - 900, 25]


def test_a_fork_that_joins_in_the_last_row_is_one_hole():
    mask = np.zeros((9, 9), bool)
    mask[:, ::2] = True
    mask[-1] = True
    assert [hole.cells for hole in streamed(mask, 2)] == [mask.sum()]


def test_cells_at_both_ends_of_neighbouring_rows_do_not_touch():
    mask = np.array([[0, 0, 1], [1, 0, 0]], bool)
    assert len(find_holes(mask)) == 2


def test_corners_touch_across_strips():
    assert len(streamed(np.eye(8, dtype=bool), 1)) == 1
    assert len(streamed(np.eye(8, dtype=bool)[::-1], 1)) == 1


def test_without_holes_there_are_none():
    holes = streamed(np.zeros((10, 10), bool), 3)
    assert len(holes) == 0
    assert list(holes) == []
    assert not holes.mask(0, 0, 10, 10).any()
    assert len(small_enough(holes, 5)) == len(interior(holes)) == 0


def test_a_raster_that_is_nothing_but_a_hole_is_one():
    assert list(streamed(np.ones((10, 7), bool), 3)) == [Hole(0, 70, 0, 0, 10, 7, True)]


@given(
    st.integers(-5, 25), st.integers(-5, 25), st.integers(1, 30), st.integers(1, 30),
    st.integers(0, 99),
)  # fmt: skip
def test_any_window_can_be_painted(row, col, rows, cols, seed):
    mask = random_mask(20, 20, 0.4, seed)
    around = np.pad(mask, 40)
    window = around[40 + row : 40 + row + rows, 40 + col : 40 + col + cols]
    np.testing.assert_array_equal(find_holes(mask).mask(row, col, rows, cols), window)


def test_selected_holes_are_painted_by_flag_or_by_index():
    mask = random_mask(40, 40, 0.2, 5)
    holes = find_holes(mask)
    few = small_enough(holes, 3)
    by_flag = holes.mask(3, 4, 30, 30, few)
    np.testing.assert_array_equal(by_flag, holes.mask(3, 4, 30, 30, np.flatnonzero(few)))
    _, masks = expected_holes(mask)
    expected = np.any([cells for cells in masks if cells.sum() <= 3], axis=0)
    np.testing.assert_array_equal(by_flag, expected[3:33, 4:34])


def test_runs_of_a_hole_come_row_by_row():
    mask = np.array([[0, 1, 1, 0, 1], [0, 0, 0, 0, 0], [1, 0, 1, 0, 0], [0, 1, 0, 0, 0]], bool)
    runs = find_holes(mask).cells_of(2)
    assert len(runs) == 3
    assert runs.rows.tolist() == [2, 2, 3]
    assert runs.starts.tolist() == [0, 2, 1]
    assert runs.stops.tolist() == [1, 3, 2]


def test_positions_come_hole_by_hole():
    mask = np.array([[1, 0, 1], [1, 0, 0], [0, 0, 1]], bool)
    rows, cols = find_holes(mask).positions()
    assert list(zip(rows.tolist(), cols.tolist())) == [(0, 0), (1, 0), (0, 2), (2, 2)]


def test_interior_holes_are_those_that_data_surround():
    mask = np.zeros((6, 6), bool)
    for row, col in [(0, 0), (0, 3), (2, 5), (3, 0), (5, 2), (3, 3)]:
        mask[row, col] = True
    holes = find_holes(mask)
    assert [(hole.row, hole.col) for hole, inside in zip(holes, interior(holes)) if inside] == [
        (3, 3)
    ]


@pytest.mark.parametrize(("limit", "count"), [(0, 3), (1, 1), (2, 2), (3, 3)])
def test_small_holes_are_those_up_to_the_limit(limit, count):
    mask = np.array([[1, 0, 1, 1, 0, 1, 1, 1]], bool)
    assert small_enough(find_holes(mask), limit).sum() == count


@pytest.mark.parametrize("limit", [1, 1.5, 2, 5])
def test_near_cells_are_within_the_distance_of_a_known_one(limit):
    known = random_mask(20, 30, 0.03, 2)
    rows, cols = np.indices(known.shape)
    distance = [np.hypot(rows - row, cols - col) for row, col in np.argwhere(known)]
    np.testing.assert_array_equal(near_enough(known, limit), np.min(distance, axis=0) <= limit)


def test_without_a_limit_or_without_data_no_distance_is_taken():
    known = np.zeros((3, 3), bool)
    assert near_enough(known, 0).all()
    assert not near_enough(known, 100).any()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: HoleFinder(0, 5), "rows is 0"),
        (lambda: HoleFinder(5, -1), "cols is -1"),
        (lambda: HoleFinder(5, 5).add(np.zeros((2, 4), bool), 0), "strip has shape"),
        (lambda: HoleFinder(5, 5).add(np.zeros((2, 5)), 0), "strip has shape .* float64"),
        (lambda: HoleFinder(5, 5).add(np.zeros((2, 5), bool), 1), "first_row is 1"),
        (lambda: HoleFinder(5, 5).add(np.zeros((6, 5), bool), 0), "first_row is 0.* 6 rows"),
        (lambda: HoleFinder(5, 5).holes(), "rows from 0 of 5 are missing"),
        (lambda: small_enough(find_holes(np.ones((1, 1), bool)), -1), "max_area is -1"),
        (lambda: near_enough(np.ones((1, 1), bool), -2), "max_distance is -2"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_and_value(call, message):
    with pytest.raises(ValueError, match=message):
        call()
