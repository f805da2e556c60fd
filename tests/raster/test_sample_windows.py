# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows that stand for a raster: within it, apart, even, no more than asked for."""

from itertools import combinations

import numpy as np
import pytest

from raster_loupe.raster.sample_windows import sample_windows
from raster_loupe.raster.window import Window


def overlap(one, other):
    return (
        one.row < other.row + other.rows
        and other.row < one.row + one.rows
        and one.col < other.col + other.cols
        and other.col < one.col + one.cols
    )


def test_a_raster_with_no_more_cells_is_looked_at_as_a_whole():
    assert sample_windows((300, 400), 50, 120_000) == [Window(0, 0, 300, 400)]
    assert len(sample_windows((300, 400), 50, 119_999)) > 1


def test_0_is_the_whole_raster():
    assert sample_windows((3000, 4000), 50, 0) == [Window(0, 0, 3000, 4000)]


@pytest.mark.parametrize("seed", range(100))
def test_windows_lie_within_the_raster_and_apart(seed):
    rng = np.random.default_rng(seed)
    shape = tuple(map(int, np.exp(rng.uniform(0, 8, 2)).astype(int)))
    side, most = int(rng.integers(100, 500)), int(np.exp(rng.uniform(0, 14)))
    windows = sample_windows(shape, side, most)
    for window in windows:
        assert window.row >= 0
        assert window.row + window.rows <= shape[0]
        assert window.col >= 0
        assert window.col + window.cols <= shape[1]
    assert not any(overlap(*pair) for pair in combinations(windows, 2))
    cells = sum(window.rows * window.cols for window in windows)
    assert cells <= most or len(windows) == 1


@pytest.mark.parametrize("shape", [(12000, 12000), (4000, 36000), (30000, 5000)])
def test_they_take_up_most_of_what_they_may(shape):
    windows = sample_windows(shape, 1024, 50_000_000)
    assert sum(window.rows * window.cols for window in windows) > 0.8 * 50_000_000
    assert {(window.rows, window.cols) for window in windows} == {(1024, 1024)}


def test_they_are_spread_evenly():
    windows = sample_windows((12000, 12000), 1024, 50_000_000)
    middles = np.array([(w.row + w.rows / 2, w.col + w.cols / 2) for w in windows])
    quarters, counts = np.unique(middles // 6000, axis=0, return_counts=True)
    assert len(quarters) == 4
    assert counts.min() > 0.7 * counts.max()
    np.testing.assert_allclose(middles.mean(axis=0), 6000, atol=1)


def test_no_two_rows_of_them_look_at_the_same_columns():
    windows = sample_windows((12000, 12000), 1024, 50_000_000)
    assert len({window.row for window in windows}) == len(windows)
    assert len({window.col for window in windows}) == len(windows)


def test_a_single_one_is_in_the_middle_however_large():
    assert sample_windows((900, 700), 600, 1000) == [Window(150, 50, 600, 600)]
