# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranks looked up in bins, against windows that are sorted."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.rank_bins import RankedTile, WindowParts, order_of, select

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()


def random(shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape)


def ordered(mask, values, valid, step):
    """The sorted cells of each window, invalid ones last, and the number of valid ones."""
    windows = sliding_window_view(values, mask.shape)[::step, ::step][..., mask]
    exist = sliding_window_view(valid, mask.shape)[::step, ::step][..., mask]
    return np.sort(np.where(exist, windows.astype(float), np.inf), axis=-1), exist.sum(axis=-1)


def check(mask, values, valid=None, step=1, quantile=0.5):
    tile = RankedTile(WindowParts(mask), values, valid, step)
    expected, counts = ordered(
        mask, values, np.ones(values.shape, bool) if valid is None else valid, step
    )
    ranks = (quantile * np.maximum(counts - 1, 0)).astype(int)
    found = tile.at(int(ranks[0, 0]) if valid is None else ranks)
    assert found.dtype == values.dtype
    expected = np.take_along_axis(expected, ranks[..., None], -1)[..., 0]
    np.testing.assert_array_equal(found[counts > 0], expected[counts > 0])


@pytest.mark.parametrize("quantile", [0, 0.1, 0.5, 1])
@pytest.mark.parametrize("window", [(1, 1), (3, 3), (15, 15), (31, 31), (2, 70), (70, 3), (70, 41)])
def test_ranks_in_a_rectangle_are_those_of_its_sorted_cells(window, quantile):
    values = random((window[0] + 20, window[1] + 33))
    check(np.ones(window, bool), values, quantile=quantile)
    check(np.ones(window, bool), values, random(values.shape, 1) > -1, quantile=quantile)


@pytest.mark.parametrize("size", [5, 15, 32])
def test_ranks_in_an_ellipse_are_those_of_its_sorted_cells(size):
    mask = Footprint(size, size + 2, Shape.ELLIPSE).mask()
    values = random((size + 20, size + 30))
    check(mask, values)
    check(mask, values, random(values.shape, 1) > 0)


def test_a_ring_is_a_window_like_others():
    mask = Footprint(21, 21, Shape.ELLIPSE).mask()
    mask[5:16, 5:16] &= ~Footprint(11, 11, Shape.ELLIPSE).mask()
    values = random((60, 60))
    check(mask, values)
    check(mask, values, random(values.shape, 1) > -1, step=3)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_window_any_mask_any_step(data):
    shape = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    mask = draw.random(shape) < data.draw(st.sampled_from([0.2, 0.8, 1]))
    mask[shape[0] // 2, 0] = True
    extra = data.draw(st.tuples(st.integers(0, 25), st.integers(0, 25)))
    values = draw.integers(0, data.draw(st.sampled_from([1, 5, 200])), np.add(shape, extra))
    valid = draw.random(values.shape) < data.draw(st.sampled_from([0.05, 0.5, 0.95]))
    check(mask, values, valid, data.draw(st.integers(1, 5)), data.draw(st.floats(0, 1)))


def test_a_tile_without_any_valid_cell_gives_a_result_that_means_nothing():
    tile = RankedTile(WindowParts(np.ones((3, 3), bool)), random((9, 9)), np.zeros((9, 9), bool))
    assert tile.at(np.zeros((7, 7), int)).shape == (7, 7)


def test_ties_and_constants_have_their_value():
    check(np.ones((9, 9), bool), np.full((40, 40), 7, np.int16))
    check(np.ones((9, 9), bool), np.random.default_rng(0).integers(0, 2, (60, 60)))


def test_more_cells_than_16_bits_can_rank():
    mask = np.ones((5, 260), bool)
    check(mask, random((270, 280)))


@pytest.mark.parametrize("dtype", [*INTEGERS, "float32", "float64"])
def test_the_order_sorts_values_of_any_type(dtype):
    draw = np.random.default_rng(0)
    if dtype in INTEGERS:
        limits = np.iinfo(dtype)
        values = draw.integers(limits.min, limits.max, 999, dtype, endpoint=True)
        values[:4] = limits.max, limits.min, 0, limits.max
    else:
        values = (draw.normal(size=999) * 10.0 ** draw.integers(-40, 38, 999)).astype(dtype)
        values[:5] = np.inf, -np.inf, -0.0, 0.0, np.finfo(dtype).tiny
    for some in (values, values[::3]):
        np.testing.assert_array_equal(some[order_of(some)], np.sort(some))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 2**64 - 1), min_size=4, max_size=4), st.integers(0, 255))
def test_the_set_bit_of_a_rank_is_found(words, rank):
    set_bits = [
        64 * i + bit for i, word in enumerate(words) for bit in range(64) if word >> bit & 1
    ]
    if rank < len(set_bits):
        found = select(np.array([words], np.uint64), np.array([rank], np.uint64))
        assert found[0] == set_bits[rank]


def test_all_bits_set_are_found_in_their_order():
    bits = np.full((256, 4), 2**64 - 1, np.uint64)
    np.testing.assert_array_equal(select(bits, np.arange(256, dtype=np.uint64)), np.arange(256))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_cells_below_any_rank_of_the_tile_are_counted(data):
    shape = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    mask = draw.random(shape) < data.draw(st.sampled_from([0.2, 0.8, 1]))
    mask[shape[0] // 2, 0] = True
    extra = data.draw(st.tuples(st.integers(0, 25), st.integers(0, 25)))
    values = draw.integers(0, data.draw(st.sampled_from([1, 5, 200])), np.add(shape, extra))
    valid = draw.random(values.shape) < data.draw(st.sampled_from([0, 0.5, 1]))
    step = data.draw(st.integers(1, 5))
    tile = RankedTile(WindowParts(mask), values, valid, step)
    for ranks, compare in zip(tile.ranks_of_equals(), (np.less, np.less_equal)):
        wanted = (
            draw.integers(0, values.shape[0], tile.shape),
            draw.integers(0, values.shape[1], tile.shape),
        )
        windows = sliding_window_view(values, shape)[::step, ::step][..., mask]
        exist = sliding_window_view(valid, shape)[::step, ::step][..., mask]
        expected = (exist & compare(windows, values[wanted][..., None])).sum(axis=-1)
        found = tile.count_below(ranks[wanted])
        np.testing.assert_array_equal(found[valid[wanted]], expected[valid[wanted]])
