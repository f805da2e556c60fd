# SPDX-License-Identifier: GPL-2.0-or-later
"""Distributions against numpy's histogram, unique, mean and std of the whole raster."""

import functools
import operator
import pickle
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import histogram
from raster_loupe.kernels.histogram import (
    Bins,
    Counts,
    Distinct,
    Extent,
    Histogram,
    Moments,
    Range,
    Spread,
    TooManyValues,
)

DTYPES = "uint8 int8 uint16 int16 int32 uint32 int64 uint64 float32 float64".split()
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
seeds = st.integers(0, 2**32 - 1)


def scene(dtype, seed, shape=(2, 23, 31)):
    """Values of all sorts, NaN under some invalid cells."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4)
    if kind == 0:
        values = rng.normal(0, 1000, shape)
    elif kind == 1:
        values = 1e6 + rng.normal(0, 0.01, shape)
    elif kind == 2:
        values = rng.integers(-5, 6, shape)  # many ties, and many on the edges of bins
    else:
        values = np.exp(rng.normal(0, 5, shape))
    if np.dtype(dtype).kind in "iu":
        info = np.iinfo(dtype)
        values = np.clip(values, float(info.min) / 2, float(info.max) / 2).astype(dtype)
        values[0, 0, :2] = info.min, info.max
    values = values.astype(dtype)
    valid = rng.random(shape) < rng.choice([0.1, 0.5, 0.95])
    valid[:, 5, 7] = True
    if np.dtype(dtype).kind == "f":
        values[~valid & (rng.random(shape) < 0.5)] = np.nan
    return values, valid


def total(kernel, values, valid, block):
    """Add up the partial results of blocks, in a workspace as the engine has it."""
    workspace = kernel.workspace(len(values), block)
    rows, cols = values.shape[1:]
    sums = [None] * len(values)
    for row in range(0, rows, block[0]):
        for col in range(0, cols, block[1]):
            part = np.s_[:, row : row + block[0], col : col + block[1]]
            result = kernel(values[part], None if valid is None else valid[part], None, workspace)
            assert result.values is None
            for band, partial in enumerate(result.partials):
                sums[band] = partial if sums[band] is None else sums[band] + partial
    return sums


blocks = st.sampled_from([(23, 31), (1, 31), (7, 5), (23, 1), (4, 64)])


@each_dtype
@settings(max_examples=10, deadline=None)
@given(seeds, blocks)
def test_the_range_is_that_of_the_valid_cells(dtype, seed, block):
    values, valid = scene(dtype, seed)
    for band, extent in enumerate(total(Range(), values, valid, block)):
        cells = values[band][valid[band]]
        assert extent == Extent(cells.min().item(), cells.max().item(), len(cells))


@each_dtype
@settings(max_examples=10, deadline=None)
@given(seeds, blocks)
def test_moments_are_those_of_the_valid_cells(dtype, seed, block):
    values, valid = scene(dtype, seed)
    for band, spread in enumerate(total(Moments(), values, valid, block)):
        cells = [Fraction(value.item()) for value in values[band][valid[band]]]
        mean = sum(cells) / len(cells)
        variance = sum((value - mean) ** 2 for value in cells) / len(cells)
        assert spread.cells == len(cells)
        largest = float(max(map(abs, cells)))
        assert spread.mean == pytest.approx(float(mean), rel=0, abs=1e-15 * largest)
        assert spread.deviation == pytest.approx(float(variance) ** 0.5, rel=1e-7)


@each_dtype
@settings(max_examples=15, deadline=None)
@given(seeds, blocks, st.sampled_from([1, 2, 10, 256, 1000, 70000]))
def test_counts_equal_numpys_histogram_for_any_blocks(dtype, seed, block, count):
    values, valid = scene(dtype, seed)
    bins = tuple(Bins.over(extent, count, dtype) for extent in total(Range(), values, valid, block))
    for band, found in enumerate(total(Counts(bins), values, valid, block)):
        cells = values[band][valid[band]].astype(float)
        expected, edges = np.histogram(cells, found.bins.edges)
        np.testing.assert_array_equal(found.counts, expected)
        np.testing.assert_array_equal(edges, found.bins.edges)
        assert found.cells == len(cells)


@each_dtype
def test_a_value_on_an_edge_is_in_the_upper_bin_whatever_rounding_says(dtype):
    for count in (3, 10, 49, 100):
        bins = Bins(0, 100, count)
        values = np.arange(101).astype(dtype)[None, None]
        expected, _ = np.histogram(values, bins.edges)
        np.testing.assert_array_equal(Counts((bins,))(values, None).partials[0].counts, expected)
    tenths = np.arange(0, 100, 0.1)[None, None]
    expected, _ = np.histogram(tenths, 1000, (0, 100))
    found = Counts((Bins(0, 100, 1000),))(tenths, None).partials[0]
    np.testing.assert_array_equal(found.counts, expected)


@pytest.mark.parametrize("offset", [1e15, -1e15, 2.0**53])
def test_bins_as_narrow_as_the_spacing_of_floats_are_counted_by_their_edges(offset):
    values = offset + np.random.default_rng(1).integers(0, 50, (1, 30, 30)).astype(float)
    bins = Bins(values.min(), values.max(), 97)
    places = np.searchsorted(bins.edges, values.reshape(-1), side="right") - 1
    expected = np.bincount(np.minimum(places, 96), minlength=97)
    found = Counts((bins,))(values, None).partials[0].counts
    np.testing.assert_array_equal(found, expected)


@settings(max_examples=30, deadline=None)
@given(seeds)
def test_cells_outside_the_bins_are_not_counted(seed):
    values, valid = scene("float64", seed)
    bins = Bins(-3, 2.5, 7)
    for band, found in enumerate(total(Counts((bins,)), values, valid, (7, 5))):
        expected, _ = np.histogram(values[band][valid[band]], bins.edges)
        np.testing.assert_array_equal(found.counts, expected)


@pytest.mark.parametrize("dtype", DTYPES[:4])
@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (3, 5), (700, 900)])
def test_small_integers_have_a_bin_a_value(dtype, shape):
    info = np.iinfo(dtype)
    values = np.random.default_rng(1).integers(info.min, info.max, (1, *shape), dtype, True)
    bins = Bins.of_type(dtype)
    assert bins.whole
    np.testing.assert_array_equal(bins.centres, np.arange(info.min, info.max + 1))
    for valid in (None, np.random.default_rng(2).random(values.shape) < 0.7):
        found = Counts((bins,))(values, valid).partials[0]
        cells = values.reshape(-1) if valid is None else values[valid]
        expected = np.bincount(cells.astype(int) - info.min, minlength=bins.count)
        np.testing.assert_array_equal(found.counts, expected)


@each_dtype
@settings(max_examples=10, deadline=None)
@given(seeds, blocks)
def test_distinct_values_equal_numpys_unique_for_any_blocks(dtype, seed, block):
    values, valid = scene(dtype, seed)
    for band, found in enumerate(total(Distinct(), values, valid, block)):
        expected = np.unique(values[band][valid[band]], return_counts=True)
        for have, want in zip(found.table(), expected):
            np.testing.assert_array_equal(have, want)
        assert found.table()[0].dtype == values.dtype


def test_too_many_distinct_values_are_refused_in_a_block_and_in_a_sum():
    values = np.arange(100.0).reshape(1, 10, 10)
    assert len(Distinct(limit=100)(values, None).partials[0].table()[0]) == 100
    with pytest.raises(TooManyValues, match="more than 99 distinct values"):
        Distinct(limit=99)(values, None)
    with pytest.raises(TooManyValues, match="more than 50 distinct values"):
        total(Distinct(limit=50), values, None, (1, 10))[0].table()


def test_merging_costs_a_few_merges_a_value():
    merged = []
    blocks = [
        Distinct()(np.arange(row, 64000, 64.0)[None, None], None).partials[0] for row in range(64)
    ]
    merge, histogram._merged = histogram._merged, lambda runs: merged.append(0) or merge(runs)
    try:
        whole = functools.reduce(operator.add, blocks)
    finally:
        histogram._merged = merge
    assert len(merged) <= 64
    assert len(whole.runs) <= 7
    np.testing.assert_array_equal(whole.table()[0], np.arange(64000.0))


@each_dtype
@settings(max_examples=10, deadline=None)
@given(seeds)
def test_joint_distributions_are_the_sums_of_those_of_bands(dtype, seed):
    values, valid = scene(dtype, seed)
    cells = values[valid]
    extent = operator.add(*Range()(values, valid).partials)
    assert (extent.least, extent.greatest) == (cells.min(), cells.max())
    joint = operator.add(*Counts((Bins.over(extent, 50, dtype),))(values, valid).partials)
    expected, _ = np.histogram(cells.astype(float), joint.bins.edges)
    np.testing.assert_array_equal(joint.counts, expected)
    distinct = operator.add(*Distinct()(values, valid).partials)
    np.testing.assert_array_equal(distinct.table()[0], np.unique(cells))


@each_dtype
def test_without_valid_cells_nothing_counts(dtype):
    values = np.ones((1, 4, 5), dtype)
    if values.dtype.kind == "f":
        values[:] = np.nan
    nothing = np.zeros(values.shape, bool)
    assert Range()(values, nothing).partials == [Extent()]
    assert Moments()(values, nothing).partials == [Spread()]
    assert np.isnan(Spread().deviation)
    bins = Bins(0, 2, 4) if values.dtype.itemsize > 2 else Bins.of_type(dtype)
    assert Counts((bins,))(values, nothing).partials[0].cells == 0
    distinct = Distinct()(values, nothing).partials[0]
    assert distinct.table()[0].size == (distinct + distinct).table()[0].size == 0
    with pytest.raises(ValueError, match="extent has no cells"):
        Bins.over(Extent(), 256, "float32")


@each_dtype
@pytest.mark.parametrize("constant", [0, 7, 100])
def test_a_constant_is_in_one_bin(dtype, constant):
    values = np.full((1, 9, 9), constant, dtype)
    bins = Bins.over(Range()(values, None).partials[0], 256, dtype)
    assert Counts((bins,))(values, None).partials[0].counts.max() == 81
    assert Moments()(values, None).partials == [Spread(81, constant, 0)]
    assert [len(part) for part in Distinct()(values, None).partials[0].table()] == [1, 1]


@pytest.mark.parametrize("constant", [1e6, -1e15, 1e300, 2.0**60])
def test_a_large_constant_has_bins_that_differ(constant):
    bins = Bins.over(Extent(constant, constant, 1), 10, "float64")
    values = np.full((1, 1, 5), constant)
    assert bins.low < constant < bins.high
    assert Counts((bins,))(values, None).partials[0].cells == 5


def test_wide_integers_of_a_small_range_have_a_bin_a_value():
    assert Bins.over(Extent(-5, 300, 9), 256, "int32") == Bins(-5.5, 300.5, 306)
    assert Bins.over(Extent(-5, 70000, 9), 256, "int64") == Bins(-5, 70000, 256)


def test_bins_of_one_or_of_each_band_are_used_also_where_only_some_are_wanted():
    values = np.arange(12.0).reshape(3, 2, 2)
    each = Counts((Bins(0, 4, 1), Bins(0, 8, 1), Bins(9, 12, 1)))
    assert [part.cells for part in each(values, None).partials] == [4, 4, 3]
    assert [part.cells for part in each(values, None, slice(2, 3)).partials] == [3]
    assert [part.cells for part in each(values[2:], None, place=(0, 0, 2)).partials] == [3]
    assert each.placed


def test_rows_of_a_tile_that_are_not_contiguous_are_read():
    tile = np.random.default_rng(3).integers(0, 256, (1, 50, 70), np.uint8)
    part = tile[:, 5:40, 3:58]
    found = Counts((Bins.of_type("uint8"),))(part, None).partials[0].counts
    np.testing.assert_array_equal(found, np.bincount(part.reshape(-1), minlength=256))


@pytest.mark.parametrize("kernel", [Range(), Moments(), Counts((Bins(0, 1, 5),)), Distinct()])
def test_kernels_and_their_partial_results_can_be_pickled(kernel):
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301
    partial = kernel(np.ones((1, 2, 2)), None).partials[0]
    assert isinstance(pickle.loads(pickle.dumps(partial)), type(partial))  # noqa: S301


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Bins(0, 1, 0), "count is 0"),
        (lambda: Bins(0, 1, 2.5), "count is 2.5"),
        (lambda: Bins(1, 1, 2), "low is 1 and high is 1"),
        (lambda: Bins(0, float("nan"), 2), "high is nan"),
        (lambda: Bins(-1e308, 1e308, 2), "the difference finite"),
        (lambda: Bins.of_type("int32"), "dtype is int32"),
        (lambda: Counts(()), "bins is empty"),
        (
            lambda: Histogram(Bins(0, 1, 1), np.ones(1)) + Histogram(Bins(0, 2, 1), np.ones(1)),
            "only equal ones add up",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_and_value(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_moments_of_values_too_far_apart_are_infinite_and_no_error():
    values = np.array([[[-1.7e308, 1.7e308, 0.0]]])
    one = Moments()(values, None).partials[0]
    other = Moments()(values[..., :1], None).partials[0]
    assert not np.isfinite((one + other + Spread(1, 1.7e308)).deviation)
