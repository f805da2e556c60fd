# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaussian smoothing against ``scipy.ndimage.gaussian_filter`` and a loop over the valid cells, and
kernels that run on smoothed values against the same ones on a raster that was smoothed before."""

import math
import operator
import pickle
from functools import reduce

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter

from raster_loupe.kernels.footprint import Footprint
from raster_loupe.kernels.histogram import Range
from raster_loupe.kernels.local_variance import LocalVariance
from raster_loupe.kernels.peaks import Kind, PeakFinding
from raster_loupe.kernels.smoothing import GaussianSmoothing, Smoothed, gaussian_weights

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
SIGMAS = [0.1, 0.3, 0.5, 1, 1.7, 3]


def padded(values, valid, block, reach):
    """The parts of a raster that the engine hands to a kernel, and where they lie."""
    pad = (reach.top, reach.bottom), (reach.left, reach.right)
    exist = np.pad(np.ones(values.shape, bool) if valid is None else valid, pad)
    cells = np.pad(values, pad)
    for row in range(0, values.shape[0], block[0]):
        for col in range(0, values.shape[1], block[1]):
            rows = min(block[0], values.shape[0] - row) + reach.top + reach.bottom
            cols = min(block[1], values.shape[1] - col) + reach.left + reach.right
            part = slice(row, row + rows), slice(col, col + cols)
            some = exist[part]
            yield cells[part][None], None if some.all() else some[None], (row, col, 0)


def smooth(values, valid=None, sigma=1.0, dtype="float64", block=(256, 512)):
    """A whole raster, put together from blocks."""
    kernel = GaussianSmoothing(sigma, dtype)
    workspace, smoothed = kernel.workspace(1, block), np.empty(values.shape, dtype)
    for cells, exist, (row, col, _) in padded(values, valid, block, kernel.reach):
        found = kernel(cells, exist, slice(0, 1), workspace).values[0]
        smoothed[row : row + found.shape[0], col : col + found.shape[1]] = found
    return smoothed


def by_loop(values, valid, sigma):
    """The definition, window by window."""
    radius = int(4 * sigma + 0.5)
    values = np.where(valid, values, 0).astype(np.longdouble)
    found = np.full(values.shape, np.nan, np.longdouble)
    for row, col in zip(*np.nonzero(valid)):
        rows = slice(max(row - radius, 0), row + radius + 1)
        cols = slice(max(col - radius, 0), col + radius + 1)
        down, right = np.ogrid[rows.start : rows.stop, cols.start : cols.stop]
        down, right = down[: values.shape[0] - rows.start], right[:, : values.shape[1] - cols.start]
        weights = np.exp(
            -((down - row) ** 2 + (right - col) ** 2) / (2 * np.longdouble(sigma) ** 2)
        )
        weights = weights * valid[rows, cols]
        found[row, col] = (weights * values[rows, cols]).sum() / weights.sum()
    return found.astype(float)


@pytest.mark.parametrize("sigma", SIGMAS)
@pytest.mark.parametrize("dtype", [*INTEGERS, "float32", "float64"])
def test_inside_a_full_raster_it_is_that_of_scipy(dtype, sigma):
    values = np.random.default_rng(1).integers(1, 100, (50, 60)).astype(dtype)
    expected = gaussian_filter(values.astype(float), sigma)
    inside = (slice(int(4 * sigma + 0.5), -int(4 * sigma + 0.5) or None),) * 2
    found = smooth(values, sigma=sigma)
    np.testing.assert_allclose(found[inside], expected[inside], rtol=1e-11)
    found = smooth(values, sigma=sigma, dtype="float32")
    np.testing.assert_allclose(found[inside], expected[inside], rtol=1e-6)


@pytest.mark.parametrize("sigma", SIGMAS)
@pytest.mark.parametrize("missing", [0, 0.1, 0.7])
def test_only_valid_cells_count(missing, sigma):
    rng = np.random.default_rng(2)
    values = rng.uniform(50, 100, (18, 23))
    valid = rng.random(values.shape) >= missing
    values[~valid] = rng.choice([np.nan, np.inf, -1e300], values.shape)[~valid]
    expected = by_loop(values, valid, sigma)
    found = smooth(values, valid, sigma)
    np.testing.assert_allclose(found[valid], expected[valid], rtol=1e-11)


def test_what_is_missing_stays_missing_and_nothing_else():
    valid = np.ones((1, 20, 22), bool)
    valid[0, 10, 5:12] = False
    kernel = GaussianSmoothing(1)
    result = kernel(np.ones(valid.shape), valid)
    np.testing.assert_array_equal(result.valid, valid[:, 4:-4, 4:-4])
    valid[:] = True
    assert kernel(np.ones(valid.shape), valid).valid is None


def test_values_far_from_zero_keep_their_relief():
    relief = np.random.default_rng(3).integers(-8, 9, (60, 60)) / 16
    values = (1e6 + relief).astype(np.float32)
    assert np.array_equal(values, 1e6 + relief)
    expected = gaussian_filter(relief, 2.0)[8:-8, 8:-8]
    found = smooth(values, sigma=2.0)[8:-8, 8:-8]
    np.testing.assert_allclose(found - 1e6, expected, atol=1e-6)


@given(
    seed=st.integers(0, 10**6),
    sigma=st.sampled_from([0.3, 0.8, 1.5]),
    missing=st.sampled_from([0, 0.01, 0.5]),
    dtype=st.sampled_from(["int16", "float32", "float64"]),
    block=st.tuples(st.integers(2, 20), st.integers(2, 20)),
)
@settings(max_examples=40, deadline=None)
def test_blocks_do_not_change_a_bit(seed, sigma, missing, dtype, block):
    rng = np.random.default_rng(seed)
    values = (1e4 * rng.standard_normal((25, 31))).astype(dtype)
    valid = rng.random(values.shape) >= missing
    found = smooth(values, valid, sigma, block=block)
    np.testing.assert_array_equal(found[valid], smooth(values, valid, sigma)[valid])


@pytest.mark.parametrize("sigma", [0.5, 1.5])
def test_what_is_missing_far_away_does_not_change_a_bit(sigma):
    values = np.random.default_rng(10).uniform(100, 200, (400, 400))
    valid = np.ones(values.shape, bool)
    valid[0, 0] = False
    whole, holed = smooth(values, None, sigma), smooth(values, valid, sigma)
    np.testing.assert_array_equal(holed[10:-10, 10:-10], whole[10:-10, 10:-10])


@pytest.mark.parametrize("value", [0.1, -1e-30, 123456.7, 3e30, 0])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("sigma", SIGMAS)
def test_flat_ground_stays_flat(sigma, dtype, value):
    values = np.full((40, 50), value, dtype)
    valid = np.random.default_rng(4).random(values.shape) > 0.3
    found = smooth(values, valid, sigma)[valid]
    assert (found == found[0]).all()
    assert found[0] == pytest.approx(float(values[0, 0]), rel=1e-12)
    if dtype == "float32":
        assert found[0] == values[0, 0]


@pytest.mark.parametrize("dtype", INTEGERS[:6])
def test_integers_at_their_limits_stay_what_they_are(dtype):
    for value in (np.iinfo(dtype).min, np.iinfo(dtype).max):
        assert (smooth(np.full((9, 9), value, dtype)) == value).all()


def test_a_window_larger_than_the_raster_works():
    values = np.arange(6.0).reshape(2, 3)
    expected = by_loop(values, np.ones((2, 3), bool), 5.0)
    np.testing.assert_allclose(smooth(values, sigma=5.0), expected, rtol=1e-11)


@pytest.mark.parametrize("shape", [(1, 1), (1, 30), (30, 1)])
def test_rasters_of_one_row_column_or_cell_work(shape):
    values = np.random.default_rng(5).uniform(1, 2, shape)
    expected = by_loop(values, np.ones(shape, bool), 1.0)
    np.testing.assert_allclose(smooth(values), expected, rtol=1e-11)


@pytest.mark.parametrize("sigma", [0, -1, math.nan, math.inf])
def test_a_standard_deviation_must_be_positive(sigma):
    for make in (gaussian_weights, GaussianSmoothing, lambda sigma: Smoothed(Range(), sigma)):
        with pytest.raises(ValueError, match=f"sigma is {sigma}"):
            make(sigma)


def test_what_else_is_wrong_is_named():
    with pytest.raises(ValueError, match="dtype is int8"):
        GaussianSmoothing(1, "int8")
    with pytest.raises(ValueError, match="smaller than the window"):
        GaussianSmoothing(1)(np.zeros((1, 8, 20)), None)
    with pytest.raises(ValueError, match="2 axes"):
        GaussianSmoothing(1)(np.zeros((20, 20)), None)


def test_the_workspace_is_as_large_as_said():
    kernel = GaussianSmoothing(2.0)
    allocated = sum(array.nbytes for array in kernel.workspace(2, (30, 40)))
    assert kernel.workspace_nbytes(2, (30, 40)) == allocated
    inner = LocalVariance(Footprint(5, 5), step=3, depth=3)
    assert Smoothed(inner, 2.0).workspace_nbytes(2) > inner.workspace_nbytes(2)


@pytest.mark.parametrize("missing", [0, 0.05])
@pytest.mark.parametrize("block", [(16, 16), (7, 40), (256, 512)])
def test_peaks_of_smoothed_values_are_those_of_a_smoothed_raster(block, missing):
    rng = np.random.default_rng(6)
    values = rng.integers(0, 20, (60, 70)).astype(np.float32)
    valid = rng.random(values.shape) >= missing if missing else None
    kernel = pickle.loads(pickle.dumps(Smoothed(PeakFinding(Kind.BOTH, block=block), 1.5)))  # noqa: S301
    workspace = kernel.workspace(1, block)
    found = reduce(
        operator.add,
        (
            kernel(cells, exist, slice(0, 1), workspace, place=place).partials[0]
            for cells, exist, place in padded(values, valid, block, kernel.reach)
        ),
    )
    inner = PeakFinding(Kind.BOTH)
    ((cells, exist, _),) = padded(smooth(values, valid, 1.5), valid, (256, 512), inner.reach)
    expected = inner(cells, exist).partials[0].all()
    assert len(expected) > 10
    np.testing.assert_array_equal(found.all(), expected)


def test_a_smoothed_raster_of_one_value_has_no_peaks():
    valid = np.random.default_rng(7).random((60, 70)) > 0.2
    kernel = Smoothed(PeakFinding(Kind.BOTH), 2.0)
    ((cells, exist, _),) = padded(np.full((60, 70), 0.1), valid, (256, 512), kernel.reach)
    assert not len(kernel(cells, exist).partials[0].all())


@pytest.mark.parametrize("bands", [None, slice(1, 3)])
def test_a_kernel_through_bands_and_with_a_step_runs_on_smoothed_values(bands):
    values = np.random.default_rng(8).uniform(0, 9, (4, 40, 46))
    valid = np.random.default_rng(9).random(values.shape) > 0.1
    inner = LocalVariance(Footprint(3, 5), step=4, depth=3, dtype="float64")
    kernel = Smoothed(inner, 1.0)
    assert kernel.bands_per_band == inner.bands_per_band
    assert (kernel.step, kernel.block, kernel.dtype) == (inner.step, inner.block, inner.dtype)
    rows, cols = ((size - 8 - window) // 4 * 4 + window for size, window in ((40, 3), (46, 5)))
    part = slice(None), slice(0, rows + 8), slice(0, cols + 8)
    found = kernel(values[part], valid[part], bands)
    before = GaussianSmoothing(1.0, "float64")(values[part], valid[part])
    expected = inner(before.values, before.valid, bands)
    np.testing.assert_array_equal(found.values, expected.values)
    np.testing.assert_array_equal(found.valid, expected.valid)


def test_a_kernel_that_is_not_placed_is_not_told_where_it_is():
    kernel = Smoothed(LocalVariance(Footprint(3, 3)), 1.0)
    assert not kernel.placed
    assert kernel(np.ones((1, 20, 20)), None).values.max() == 0
