# SPDX-License-Identifier: GPL-2.0-or-later
"""Mappings against numpy's histogram and interp, and the formulas of scikit-image written out."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels.equalization import (
    Curve,
    Line,
    Remap,
    Steps,
    cumulative,
    equalize,
    match,
    match_moments,
)
from raster_loupe.kernels.histogram import (
    Bins,
    Counts,
    Distinct,
    Histogram,
    Moments,
    Range,
    TooManyValues,
)

DTYPES = "uint8 int8 uint16 int16 int32 uint32 int64 float32 float64".split()
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
seeds = st.integers(0, 2**32 - 1)


def raster(dtype, seed, shape=(1, 40, 53)):
    """Values of all sorts, with ties and far from 0."""
    rng = np.random.default_rng(seed)
    values = [
        rng.normal(50, 20, shape),
        1e6 + rng.normal(0, 0.5, shape),
        rng.integers(0, 9, shape).astype(float),
        np.where(rng.random(shape) < 0.6, 3, rng.exponential(30, shape)),
    ][rng.integers(0, 4)]
    if np.dtype(dtype).kind in "iu":
        values = np.rint(np.clip(values, np.iinfo(dtype).min, np.iinfo(dtype).max))
    return values.astype(dtype)


def distribution(values, count=256, valid=None):
    extent = Range()(values, valid).partials[0]
    bins = Bins.over(extent, count, values.dtype)
    return Counts((bins,))(values, valid).partials[0]


def distinct(values, valid=None):
    return Distinct()(values, valid).partials[0]


def equalized(image, count):
    """As in skimage.exposure.equalize_hist: integers have one bin a value."""
    image = image.reshape(-1)
    if image.dtype.kind in "iu":
        low, high = int(image.min()), int(image.max())
        counts, centres = np.bincount(image.astype(np.int64) - low), np.arange(low, high + 1)
    else:
        counts, edges = np.histogram(image.astype(float), count)
        centres = (edges[:-1] + edges[1:]) / 2
    return np.interp(image.astype(float), centres, np.cumsum(counts) / image.size)


def matched(image, reference):
    """As in skimage.exposure.match_histograms."""
    _, inverse, counts = np.unique(image, return_inverse=True, return_counts=True)
    values, reference_counts = np.unique(reference, return_counts=True)
    quantiles = np.cumsum(counts) / image.size
    targets = np.interp(quantiles, np.cumsum(reference_counts) / reference.size, values)
    return targets[inverse.reshape(-1)]


@each_dtype
@settings(max_examples=10, deadline=None)
@given(seeds, st.sampled_from([2, 10, 256, 65536]))
def test_equalizing_interpolates_the_cumulative_distribution_between_centres(dtype, seed, count):
    values = raster(dtype, seed)
    if values.min() == values.max():
        return
    found = Remap((equalize(distribution(values, count)),), "float64")(values, None).values
    np.testing.assert_allclose(found.reshape(-1), equalized(values, count), rtol=0, atol=1e-8)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", "float64"])
def test_equalizing_equals_scikit_image(dtype):
    exposure = pytest.importorskip("skimage.exposure")
    values = np.random.default_rng(1).normal(100, 20, (1, 300, 400)).astype(dtype)
    found = Remap((equalize(distribution(values)),), "float32")(values, None).values[0]
    np.testing.assert_allclose(found, exposure.equalize_hist(values[0]), rtol=0, atol=1e-6)


def test_a_stack_of_images_is_equalized_image_by_image():
    stack = np.random.default_rng(2).gamma(2, 30, (20, 96, 96)).astype(np.float32)
    bins = tuple(Bins.over(extent, 256, "float32") for extent in Range()(stack, None).partials)
    partials = Counts(bins)(stack, None).partials
    found = Remap(tuple(map(equalize, partials)))(stack, None).values
    for image, result in zip(stack, found):
        np.testing.assert_allclose(result.reshape(-1), equalized(image, 256), rtol=0, atol=1e-6)


@each_dtype
@settings(max_examples=15, deadline=None)
@given(seeds)
def test_the_exact_rank_is_that_of_a_sort(dtype, seed):
    values = raster(dtype, seed)
    if values.min() == values.max():
        return
    found = Remap((equalize(distinct(values)),), "float64")(values, None).values
    cells = values.reshape(-1)
    expected = np.sort(cells).searchsorted(cells, side="right") / cells.size
    np.testing.assert_array_equal(found.reshape(-1), expected)


@settings(max_examples=30, deadline=None)
@given(seeds, st.sampled_from([0, 1, 2, 7, 500]), st.sampled_from(["float32", "float64", "int64"]))
def test_steps_find_every_value_and_those_between(seed, count, dtype):
    rng = np.random.default_rng(seed)
    values = np.exp(rng.normal(0, 12, count)) * rng.choice([-1, 1], count)
    values = np.unique(np.clip(values, -9e18, 9e18).astype(dtype))
    results = np.arange(len(values) + 1.0)
    cells = np.concatenate([values, np.exp(rng.normal(0, 12, 50)).astype(dtype), -values])
    found = Steps(values, results)(cells)
    np.testing.assert_array_equal(found, values.searchsorted(cells, side="right"))


@pytest.mark.parametrize("values", [[-1e308, 0, 1e308], [0, 5e-324, 1], [1.0, 1 + 2**-52]])
def test_steps_are_right_where_buckets_are_not_possible(values):
    steps = Steps(np.array(values), np.arange(len(values) + 1.0))
    np.testing.assert_array_equal(steps(np.array(values)), np.arange(1, len(values) + 1))


def test_too_many_distinct_values_have_no_exact_rank():
    few = Distinct(limit=10)(np.arange(20.0).reshape(4, 1, 5), None).partials
    with pytest.raises(TooManyValues, match="more than 10 distinct values"):
        equalize(sum(few[1:], few[0]))


@pytest.mark.parametrize(("low", "high"), [(0, 0), (2, 0), (0, 5), (10, 25), (50, 49)])
def test_clipping_is_the_distribution_of_the_cells_that_are_left(low, high):
    values = np.random.default_rng(3).permutation(10000)[None, None]
    found = equalize(distinct(values), 0, 1, low, high)(values[0, 0])
    kept = np.sort(values[0, 0])[100 * low : 10000 - 100 * high]
    expected = kept.searchsorted(values[0, 0], side="right") / len(kept)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


@each_dtype
@pytest.mark.parametrize("exact", [False, True])
def test_a_constant_becomes_the_middle_and_so_does_nothing(dtype, exact):
    values = np.full((1, 5, 6), 100, dtype)
    of = distinct if exact else distribution
    assert (Remap((equalize(of(values), 10, 20),))(values, None).values == 15).all()
    nothing = np.zeros(values.shape, bool)
    empty = distinct(values, nothing) if exact else Histogram(Bins(0, 9, 5), np.zeros(5, int))
    assert (Remap((equalize(empty, 10, 20),))(values, nothing).values == 15).all()


@each_dtype
@settings(max_examples=10, deadline=None)
@given(seeds)
def test_matching_a_raster_to_itself_leaves_it_within_half_a_bin(dtype, seed):
    values = raster(dtype, seed)
    itself = distribution(values)
    found = Remap((match(itself, itself),), "float64")(values, None).values
    allowed = 0 if itself.bins.whole else itself.bins.width / 2
    assert np.abs(found - values).max() <= allowed + 1e-9 * np.abs(values.astype(float)).max()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32"])
def test_matching_integers_equals_scikit_images_formula(dtype):
    rng = np.random.default_rng(4)
    values, reference = (rng.normal(m, s, (1, 90, 80)).astype(dtype) for m, s in ((50, 9), (70, 5)))
    found = match(distribution(values), distribution(reference))(values.reshape(-1))
    np.testing.assert_allclose(found, matched(values, reference), rtol=0, atol=1e-9)


@pytest.mark.parametrize("count", [256, 65536])
def test_matching_floats_agrees_with_scikit_images_formula_within_a_bin(count):
    rng = np.random.default_rng(5)
    values, reference = rng.gamma(2, 9, (1, 200, 300)), rng.uniform(70, 75, (1, 250, 200))
    to = distribution(reference, count)
    found = match(distribution(values, count), to)(values.reshape(-1))
    # Within a bin of the source, its cells are taken for evenly spread: a step of the result more.
    apart = np.abs(found - matched(values, reference))
    assert apart.max() < (2 if count == 256 else 20) * to.bins.width
    assert apart.mean() < to.bins.width


def test_matching_moments_gives_those_of_the_reference():
    rng = np.random.default_rng(6)
    values, reference = rng.normal(1e6, 3, (1, 90, 80)), rng.gamma(2, 9, (1, 50, 60))
    line = match_moments(
        Moments()(values, None).partials[0], Moments()(reference, None).partials[0]
    )
    found = line(values.reshape(-1))
    assert found.mean() == pytest.approx(reference.mean())
    assert found.std() == pytest.approx(reference.std())
    constant = Moments()(np.ones((1, 2, 2)), None).partials[0]
    assert match_moments(constant, constant) == Line(0, 1)


@settings(max_examples=30, deadline=None)
@given(seeds, st.integers(2, 40))
def test_a_curve_through_knots_is_numpys_interpolation(seed, count):
    rng = np.random.default_rng(seed)
    low, high = np.sort(rng.normal(rng.choice([0, 1e6]), 10, 2))
    knots = rng.normal(size=count)
    cells = rng.uniform(low - 5, high + 5, 300)
    expected = np.interp(cells, np.linspace(low, high, count), knots)
    cells[:6] = low, high, -1e300, 1e300, 1e30, -1e30
    expected[:6] = knots[[0, -1, 0, -1, -1, 0]]
    found = Curve.through(low, high, knots)(cells)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)


@each_dtype
@pytest.mark.parametrize("result", ["uint8", "int16", "uint16", "int32", "int64", "float32"])
def test_results_are_rounded_and_kept_in_the_range_of_their_type(dtype, result):
    values = raster(dtype, 1, (1, 33, 35))
    values.flat[:3] = 0, 1, 101
    line = Line(-123.456, 1000.0)
    found = Remap((line,), result)(values, None).values
    expected = -123.456 * values.astype(float) + 1000
    if result != "float32":
        expected = np.clip(np.rint(expected), np.iinfo(result).min, np.iinfo(result).max)
    assert found.dtype == result
    np.testing.assert_allclose(found, expected, rtol=1e-7)


@pytest.mark.parametrize(("gain", "end"), [(1e30, "max"), (-1e30, "min")])
@pytest.mark.parametrize(
    "result", ["uint8", "int8", "uint16", "int32", "uint32", "int64", "uint64"]
)
def test_what_is_beyond_a_type_becomes_its_end(result, gain, end):
    values = np.ones((1, 3, 3), np.float32)
    found = Remap((Line(gain, 0),), result)(values, None).values
    assert (found == getattr(np.iinfo(result), end)).all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize(("nodata", "instead"), [(0, 1), (255, 254), (7, 8), (-9999, None)])
def test_integer_results_are_never_nodata(dtype, nodata, instead):
    values = np.arange(256).astype(dtype).reshape(1, 16, 16)
    found = Remap((Line(1, 0),), "uint8", nodata)(values, None).values
    expected = values.astype(int)
    expected[expected == nodata] = instead or 0
    np.testing.assert_array_equal(found, expected)


@each_dtype
@settings(max_examples=5, deadline=None)
@given(seeds, st.sampled_from([(1, 53), (7, 9), (40, 1), (13, 64)]))
def test_results_do_not_depend_on_blocks(dtype, seed, block):
    values = raster(dtype, seed, (2, 40, 53))
    mappings = tuple(equalize(distribution(values[band : band + 1]), 0, 255) for band in (0, 1))
    kernel = Remap(mappings, "uint8")
    assert kernel.placed  # so that it knows which bands it is given
    whole = kernel(values, None).values
    workspace = kernel.workspace(2, block)
    for row in range(0, 40, block[0]):
        for col in range(0, 53, block[1]):
            part = np.s_[:, row : row + block[0], col : col + block[1]]
            found = kernel(values[part], None, None, workspace).values
            np.testing.assert_array_equal(found, whole[part])
            found = kernel(values[part], None, slice(1, 2), workspace).values
            np.testing.assert_array_equal(found, whole[part][1:])
            found = kernel(values[part][1:], None, None, workspace, place=(row, col, 1)).values
            np.testing.assert_array_equal(found, whole[part][1:])


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32", "float64"])
def test_invalid_cells_pass_their_mask_on_and_disturb_nobody(dtype):
    values = raster(dtype, 3)
    valid = np.random.default_rng(1).random(values.shape) < 0.5
    other = values.copy()
    other[~valid] = np.nan if other.dtype.kind == "f" else 0
    mapping = equalize(distribution(other, 256, valid))
    kernel = Remap((mapping,), "uint8")
    found = kernel(other, valid)
    np.testing.assert_array_equal(found.valid, valid)
    np.testing.assert_array_equal(found.values[valid], kernel(values, valid).values[valid])
    exact = Remap((equalize(distinct(other, valid)),), "float64")(other, valid).values[valid]
    expected = np.sort(values[valid]).searchsorted(values[valid], side="right") / valid.sum()
    np.testing.assert_array_equal(exact, expected)


def test_a_kernel_can_be_pickled():
    values = raster("float32", 1)
    for mapping in (equalize(distribution(values)), equalize(distinct(values)), Line(2, 1)):
        kernel = Remap((mapping,), "uint8")
        again = pickle.loads(pickle.dumps(kernel))  # noqa: S301
        np.testing.assert_array_equal(again(values, None).values, kernel(values, None).values)


HISTOGRAM = Histogram(Bins(0, 2, 2), np.array([3, 1]))
EMPTY = Histogram(Bins(0, 2, 2), np.array([0, 0]))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: cumulative(np.ones(3), -1), "clip_low is -1"),
        (lambda: cumulative(np.ones(3), 0, 100), "clip_high is 100"),
        (lambda: cumulative(np.ones(3), 60, 40), "clip_low is 60 and clip_high is 40"),
        (lambda: equalize(HISTOGRAM, 1, 1), "minimum is 1, maximum is 1"),
        (lambda: equalize(HISTOGRAM, 0, float("nan")), "maximum is nan"),
        (lambda: match(EMPTY, HISTOGRAM), "source has no cells"),
        (lambda: match(HISTOGRAM, EMPTY), "reference has no cells"),
        (lambda: Curve(1, 0, np.ones(1), np.ones(1)), "low is 1, high is 0"),
        (lambda: Steps(np.ones(2), np.ones(2)), "2 results for 2 values"),
        (lambda: Remap(()), "mappings is empty"),
        (lambda: Remap((Line(1, 0),), "complex64"), "dtype is complex64"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_and_value(make, message):
    with pytest.raises(ValueError, match=message):
        make()
