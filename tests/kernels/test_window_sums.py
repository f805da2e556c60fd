# SPDX-License-Identifier: GPL-2.0-or-later
"""Window sums and extremes by doubling, against plain slices; integers: equal means equal."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.window_sums import (
    Buffers,
    buffers_needed,
    footprint_extreme,
    moving_sum,
    padded_shape,
    window_sum,
)


def load(values, count, dtype=None):
    """Buffers, and one of them with these values in it; the others are full of NaN."""
    flat = np.asarray(values).ravel()
    buffers = Buffers(count, flat.size, dtype or flat.dtype)
    for array in buffers._arrays:
        array.fill(np.nan if array.dtype.kind == "f" else 99)
    lent = buffers.take(flat.size)
    lent[:] = flat
    return buffers, lent


def sums(block, window):
    """Window sums of a padded block, without the elements that mean nothing."""
    buffers, values = load(block, buffers_needed(window))
    rows = block.shape[0] - window.rows + 1
    cols = block.shape[1] - window.cols + 1
    return window_sum(values, block.shape[1], window, buffers).reshape(rows, -1)[:, :cols]


@pytest.mark.parametrize("stride", [1, 2, 7])
@pytest.mark.parametrize("count", [*range(1, 20), 31, 32, 33, 63, 64, 101])
def test_a_moving_sum_of_any_length_equals_the_sum_of_slices(count, stride):
    values = np.random.default_rng(count).integers(-1000, 1000, 101 * stride + 5).astype(float)
    size = len(values) - (count - 1) * stride
    expected = sum(values[i * stride : i * stride + size] for i in range(count))
    buffers, lent = load(values, 3)
    np.testing.assert_array_equal(moving_sum(lent, count, stride, buffers), expected)


@pytest.mark.parametrize("count", [1, 2, 3, 7, 8, 101])
def test_a_moving_sum_hands_all_buffers_back_but_the_one_it_returns(count):
    buffers, lent = load(np.ones(200), 3)
    moving_sum(lent, count, 1, buffers)
    assert len(buffers._free) == 2


@given(
    st.integers(1, 20), st.integers(1, 20), st.integers(0, 9), st.integers(0, 9),
    st.sampled_from(list(Shape)), st.sampled_from(["float64", "uint8", "uint16", "uint32"]),
    st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_window_sums_equal_brute_force(rows, cols, more_rows, more_cols, shape, dtype, seed):
    window = Footprint(rows, cols, shape)
    rng = np.random.default_rng(seed)
    block = rng.integers(0, 2, (rows + more_rows, cols + more_cols)).astype(dtype)
    if dtype == "uint8":
        block[:] = 0  # 400 cells would not fit
        block[0, 0] = 1
    expected = sliding_window_view(block, (rows, cols))[..., window.mask()].sum(axis=-1)
    np.testing.assert_array_equal(sums(block, window), expected)


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from(list(Shape)))
def test_no_more_buffers_are_taken_than_announced(rows, cols, shape):
    window = Footprint(rows, cols, shape)
    block = np.ones((rows + 3, cols + 3))
    assert (sums(block, window) == window.count).all()  # a buffer too few raises IndexError


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_extremes_of_any_cells_equal_brute_force_in_as_many_buffers(rows, cols, seed):
    rng = np.random.default_rng(seed)
    mask = rng.random((rows, cols)) < rng.choice([0.1, 0.7, 1])
    mask[rng.integers(rows), rng.integers(cols)] = True
    window, block = Footprint.of_mask(mask), rng.normal(size=(rows + 3, cols + 3))
    for extreme in (np.minimum, np.maximum):
        buffers, values = load(block, buffers_needed(window))
        found = footprint_extreme(values, cols + 3, window, extreme, buffers)
        assert not np.isnan(found).any()
        assert len(buffers._free) == buffers_needed(window) - 1
        cells = sliding_window_view(block, mask.shape)[..., mask]
        expected = extreme.reduce(cells, axis=-1)
        np.testing.assert_array_equal(found.reshape(4, -1)[:, :4], expected)


@pytest.mark.parametrize("shape", list(Shape))
def test_after_a_window_sum_all_buffers_are_free_but_the_result(shape):
    window = Footprint(7, 9, shape)
    buffers, values = load(np.ones((12, 14)), buffers_needed(window))
    window_sum(values, 14, window, buffers)
    assert len(buffers._free) == buffers_needed(window) - 1


@pytest.mark.parametrize("shape", list(Shape))
def test_the_elements_that_mean_nothing_are_finite_nevertheless(shape):
    # The other buffers are full of NaN here; it would spread through divisions and comparisons.
    buffers, values = load(np.ones((12, 14)), 10)
    assert np.isfinite(window_sum(values, 14, Footprint(5, 5, shape), buffers)).all()


def test_sums_of_ones_do_not_drift_over_a_long_row():
    block = np.full((1, 100_000), 0.1)
    found = sums(block, Footprint(1, 8))
    assert (found == found[0, 0]).all()


@pytest.mark.parametrize(("block", "step", "shape"), [((1, 1), 1, (3, 5)), ((4, 6), 3, (12, 20))])
def test_the_padded_block_holds_every_window_and_no_more(block, step, shape):
    assert padded_shape(block, Footprint(3, 5), step) == shape
