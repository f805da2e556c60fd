# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums that run through a block against sums of each window."""

import tracemalloc

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels import running_sums
from raster_loupe.kernels.footprint import Footprint
from raster_loupe.kernels.running_sums import RunningSums, put_in_order


def summed(sums, cells, footprint):
    shape = len(cells) - footprint.rows + 1, cells.shape[1] - footprint.cols + 1
    found = np.full((2, *shape), np.nan)
    for part, *both in sums.strips(cells, footprint):
        for one, some in zip(found, both):
            assert some.flags.c_contiguous
            put_in_order(some[..., : shape[1]], one[part])
    return found


@pytest.mark.parametrize("together", [1, 400, 100_000], ids=["a run", "some rows", "all rows"])
@pytest.mark.parametrize("window", [(1, 1), (1, 6), (5, 1), (7, 9), (32, 16), (60, 45)])
def test_sums_are_those_of_each_window(window, together, monkeypatch):
    monkeypatch.setattr(running_sums, "_TOGETHER", together)
    cells = np.random.default_rng(1).standard_normal((60, 45)).astype(np.float32)
    windows = sliding_window_view(cells.astype(float), window)
    expected = [windows.sum(axis=(2, 3)), (windows**2).sum(axis=(2, 3))]
    sums = RunningSums(45, window[1], 60 - window[0] + 1)
    np.testing.assert_allclose(summed(sums, cells, Footprint(*window)), expected, atol=1e-11)


def test_a_block_leaves_no_trace_in_the_next_one():
    cells = np.random.default_rng(2).standard_normal((40, 30)).astype(np.float32)
    sums = RunningSums(30, 8, 36)
    first = summed(sums, cells, Footprint(5, 8))
    summed(sums, cells * np.float32(1e20), Footprint(9, 3))
    np.testing.assert_array_equal(summed(sums, cells, Footprint(5, 8)), first)


def test_what_passed_leaves_less_than_scores_can_bear():
    """Below loud rows: a squared length that is 1e-9 of the loudest window's is still right."""
    rng = np.random.default_rng(3)
    cells = rng.standard_normal((1300, 300)).astype(np.float32)
    cells[:200] *= 10**4.5
    _, squares = summed(RunningSums(300, 64, 1237), cells, Footprint(64, 64))
    windows = sliding_window_view(cells[200:].astype(float), (64, 64))[::40, ::40]
    expected = (windows**2).sum(axis=(2, 3))
    np.testing.assert_allclose(squares[200::40, ::40][: len(expected)], expected, rtol=1e-6)


def test_memory_is_what_it_says():
    said = RunningSums.nbytes(540, 15, 514)
    tracemalloc.start()
    sums = RunningSums(540, 15, 514)
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(list(sums.strips(np.zeros((528, 540)), Footprint(15, 15)))) > 1
    assert 0.95 * said < taken < 1.05 * said
