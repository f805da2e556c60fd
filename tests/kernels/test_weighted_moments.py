# SPDX-License-Identifier: GPL-2.0-or-later
"""Weighted sum, mean, variance and difference in a moving window, against two passes over every
window in long doubles and scipy's filters; no file is involved but the demo's elevation."""

import pickle
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels import weighted_moments, weighted_sums
from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.weighted_moments import Statistic, WeightedMoments
from raster_loupe.kernels.weighted_sums import Scratch, WeightedSum
from raster_loupe.kernels.weights import Weights
from raster_loupe.tests.references import block_of as compute
from raster_loupe.tests.references import weighted_statistics

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
TOLERANCE = {"float32": 1e-6, "float64": 1e-9}
ALL = tuple(Statistic)
SUM, MEAN, VARIANCE, SD, DIFFERENCE = ALL
LAPLACIAN = Weights(((0, 1, 0), (1, -4, 1), (0, 1, 0)))


def gaussian(size, shape=Shape.RECTANGLE, sigma=None):
    return Weights.gaussian(Footprint(size, size, shape), sigma or size / 4, sigma or size / 3)


def arbitrary(shape=(5, 4), seed=0):
    """Weights without any order, a third of them 0."""
    draw = np.random.default_rng(seed)
    weights = draw.uniform(0.1, 2, shape) * (draw.random(shape) < 0.7)
    weights[draw.integers(shape[0]), draw.integers(shape[1])] = 1
    return Weights.of_array(weights)


WEIGHTS = {
    "gaussian": gaussian(7),
    "even gaussian": gaussian(6),
    "gaussian in an ellipse": gaussian(9, Shape.ELLIPSE),
    "gaussian in an annulus": Weights.gaussian(Footprint.annulus(9, 9, 3, 3), 3, 2),
    "binomial": Weights(((1, 2, 1), (2, 4, 2), (1, 2, 1))),
    "equal": Weights.of_array(np.ones((8, 3))),
    "arbitrary": arbitrary(),
    "no centre": Weights(((1, 2, 3), (4, 0, 5), (6, 7, 8))),
    "one cell": Weights(((0, 0, 0.3), (0, 0, 0))),
}


def expect(kernel, values, valid=None):
    """What the kernel should give for each statistic."""
    found = weighted_statistics(values, valid, kernel)
    spread = found.usable & (found.count >= 2) if kernel.sample else found.usable
    every = {
        SUM: (found.sum, found.usable),
        MEAN: (found.mean, found.usable),
        VARIANCE: (found.variance, spread),
        SD: (np.sqrt(found.variance), spread),
        DIFFERENCE: (found.difference, found.usable & found.centre),
    }
    return (np.stack(parts) for parts in zip(*(every[one] for one in kernel.statistics)))


def check(kernel, values, valid=None, difference=1e-14):
    """Variances to so many digits; sums and differences to such as their cells have."""
    found, flags = compute(kernel, values, valid)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    exist = np.isfinite(values) if valid is None else valid
    scale = np.abs(values[exist].astype(float)).max(initial=0)
    total = np.abs(kernel.weights.array()).sum()
    rounding = {"float32": 1e-7, "float64": 2e-16}[kernel.dtype]
    for statistic, one, right, flag in zip(kernel.statistics, found, expected, flags):
        one, right = one[flag].astype(np.longdouble), right[flag]
        if statistic in (VARIANCE, SD):
            assert (one >= 0).all()
            np.testing.assert_allclose(one, right, rtol=TOLERANCE[kernel.dtype], atol=1e-300)
        else:
            atol = difference * scale * (total if statistic is SUM else 1)
            np.testing.assert_allclose(one, right, rtol=rounding, atol=atol)


def random(shape=(40, 50), seed=0):
    return np.random.default_rng(seed).normal(size=shape)


def holes(shape=(40, 50), share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


def lake_and_mountain(shape=(60, 70)):
    """A lake of one value, one that is nearly flat, and a steep slope."""
    values = 3000 + 500 * random(shape)
    values[:25] = 12.25
    values[30:45] = 12 + 1e-3 * random((15, shape[1]), 5)
    return values


# --- weights ------------------------------------------------------------------------------------


def test_gaussian_weights_are_those_of_the_formula():
    found = Weights.gaussian(Footprint(4, 5, Shape.ELLIPSE), 1.3, 0.8).array()
    down, across = np.mgrid[-2:2, -2:3]
    expected = np.exp(-(down**2 / (2 * 1.3**2) + across**2 / (2 * 0.8**2)))
    expected *= Footprint(4, 5, Shape.ELLIPSE).mask()
    np.testing.assert_allclose(found, expected, rtol=1e-15)


def test_the_window_is_that_of_the_cells_with_weight():
    weights = WEIGHTS["no centre"]
    np.testing.assert_array_equal(weights.footprint.mask(), weights.array() != 0)
    assert WeightedMoments(weights).reach == (1, 1, 1, 1, 0, 0)


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ((), "no cell"),
        (((),), "no cell"),
        (((1, 2), (3,)), "row 2 of the weights has 1 cells"),
        (((1, 2), (3, np.nan)), "row 2 of the weights holds nan"),
        (((0, 0),), "all weights are 0"),
    ],
)
def test_weights_that_cannot_be_are_refused(cells, says):
    with pytest.raises(ValueError, match=says):
        Weights(cells)


@pytest.mark.parametrize("sigmas", [(0, 1), (1, -1), (1, np.inf)])
def test_a_gaussian_has_a_width(sigmas):
    with pytest.raises(ValueError, match="sigma_"):
        Weights.gaussian(Footprint(3, 3), *sigmas)


# --- sums ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weights", "stages"),
    [
        (gaussian(15).array(), 1),
        (np.array([[3, 6], [1, 2]]), 1),
        (np.outer([1, 2, 1], [-1, 0, 1]), 1),
        (np.outer([2, 5, 3], [4, 6, 10]), 1),
        (np.array([[3, 2], [2, 0], [4, 0]]), 3),  # a product of thirds would not be exact
        (gaussian(15, Shape.ELLIPSE).array(), 5),
        (np.array([[1, 2, 3], [3, 2, 1], [1, 2, 3]]), 2),
    ],
)
def test_products_take_as_few_stages_as_they_should(weights, stages):
    assert len(WeightedSum(weights).stages) == stages


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_sums_with_any_integer_weights_are_exact(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 9999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 16), st.integers(1, 16)))
    if data.draw(st.booleans()):  # a product, as a whole or in a shape
        weights = np.outer(draw.integers(-4, 5, rows), draw.integers(-4, 5, cols))
        weights *= Footprint(rows, cols, data.draw(st.sampled_from(Shape))).mask()
    else:
        weights = draw.integers(-2, 3, (rows, cols)) * (draw.random((rows, cols)) < 0.6)
    weights[draw.integers(rows), draw.integers(cols)] = 3
    step = data.draw(st.integers(1, 4))
    shape = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    padded = [(size - 1) * step + window for size, window in zip(shape, (rows, cols))]
    cells = draw.integers(-(2**40), 2**40, padded).astype(float)
    found = WeightedSum(weights).sum(cells, step, np.empty(shape), Scratch(padded))
    windows = sliding_window_view(cells.astype(int), (rows, cols))[::step, ::step]
    np.testing.assert_array_equal(found, (windows * weights).sum(axis=(2, 3)))


@pytest.mark.parametrize("name", WEIGHTS)
def test_what_lies_outside_the_window_never_shows(name):
    weights = WEIGHTS[name].array()
    cells, shape = random((30, 30)), tuple(31 - size for size in weights.shape)
    expected = WeightedSum(weights).sum(cells, 1, np.empty(shape), Scratch(cells.shape)).copy()
    cells[13, 17] = np.inf
    found = WeightedSum(weights).sum(cells, 1, np.empty(shape), Scratch(cells.shape))
    touched = sliding_window_view(np.isinf(cells), weights.shape)[..., weights != 0].any(axis=-1)
    np.testing.assert_array_equal(np.isinf(found), touched)
    np.testing.assert_array_equal(found[~touched], expected[~touched])


def test_a_block_of_many_strips_has_no_seams(monkeypatch):
    for name, weights in WEIGHTS.items():
        cells, size = random((80, 60)), weights.array().shape
        out = [np.empty((81 - size[0], 61 - size[1])) for _ in range(2)]
        plan = WeightedSum(weights.array())
        plan.sum(cells, 1, out[0], Scratch(cells.shape))
        monkeypatch.setattr(weighted_sums, "_CELLS_OF_STRIP", 7 * 60)
        plan.sum(cells, 1, out[1], Scratch(cells.shape))
        monkeypatch.undo()
        np.testing.assert_array_equal(out[0], out[1], name)


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("name", WEIGHTS)
def test_every_statistic_is_that_of_two_passes(name, dtype, sample):
    kernel = WeightedMoments(WEIGHTS[name], ALL, sample, dtype=dtype)
    check(kernel, random())
    check(kernel, random(), holes())


@pytest.mark.parametrize("size", [1, 2, 3, 5, 15, 31])
def test_gaussians_of_any_size(size):
    for shape in Shape:
        check(WeightedMoments(gaussian(size, shape), ALL), random((size + 19, size + 22)))


@pytest.mark.parametrize("sigma", [1, 2.5])
def test_a_gaussian_mean_is_scipys(sigma):
    ndimage = pytest.importorskip("scipy.ndimage")
    reach, values = int(4 * sigma + 0.5), random((80, 90))
    window = Footprint(2 * reach + 1, 2 * reach + 1)
    kernel = WeightedMoments(Weights.gaussian(window, sigma, sigma), dtype="float64")
    found, _ = compute(kernel, np.pad(values, reach, "symmetric"))
    expected = ndimage.gaussian_filter(values, sigma, truncate=4)
    np.testing.assert_allclose(found[0], expected, atol=1e-14)


@pytest.mark.parametrize("weights", [LAPLACIAN, arbitrary((7, 5)), gaussian(8)])
def test_a_sum_is_scipys_correlation(weights):
    ndimage = pytest.importorskip("scipy.ndimage")
    values, window = random((60, 70)), weights.footprint
    around = (window.above, window.below), (window.left, window.right)
    kernel = WeightedMoments(weights, (SUM,), dtype="float64")
    found, _ = compute(kernel, np.pad(values, around, "symmetric"))
    expected = ndimage.correlate(values, weights.array(), mode="reflect")
    np.testing.assert_allclose(found[0], expected, atol=1e-13)


def test_the_figures_of_real_elevation(elevation):
    for name in ("gaussian", "gaussian in an ellipse", "arbitrary"):
        for dtype in TOLERANCE:
            check(WeightedMoments(WEIGHTS[name], ALL, dtype=dtype), elevation[100:160, 150:220])


@pytest.mark.parametrize("statistics", [(SD,), (DIFFERENCE, MEAN), (VARIANCE, SUM), (SUM, MEAN)])
def test_any_of_them_in_any_order(statistics):
    for valid in (None, holes()):
        check(WeightedMoments(arbitrary(), statistics, dtype="float64"), random(), valid)


def test_equal_weights_are_none():
    values = random()
    kernel = WeightedMoments(Weights.of_array(np.full((3, 5), 2.5)), (VARIANCE,), True)
    cells = sliding_window_view(values, (3, 5))
    # Reliability weights that are all alike: the sample's variance, whatever they are.
    np.testing.assert_allclose(compute(kernel, values)[0][0], cells.var(axis=(2, 3), ddof=1), 1e-6)


def test_a_constant_factor_of_the_weights_changes_nothing_but_the_sum():
    weights, statistics = arbitrary(), (MEAN, VARIANCE, DIFFERENCE)
    for sample in (False, True):
        one = WeightedMoments(weights, statistics, sample)
        other = WeightedMoments(Weights.of_array(1e-7 * weights.array()), statistics, sample)
        for valid in (None, holes()):
            expected, found = (compute(kernel, random(), valid)[0] for kernel in (one, other))
            np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-7)


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.002, 0.2, 0.9, 1])
@pytest.mark.parametrize("sample", [False, True])
def test_figures_are_those_of_the_valid_cells(share, sample):
    for name in WEIGHTS:
        for fill in (False, True):
            kernel = WeightedMoments(WEIGHTS[name], ALL, sample, fill_centres=fill)
            check(kernel, random(), holes(share=share))


@pytest.mark.parametrize("statistics", [(MEAN,), (SUM, DIFFERENCE), ALL])
def test_nothing_under_an_invalid_cell_shows(statistics):
    kernel, valid = WeightedMoments(arbitrary(), statistics), holes()
    expected = compute(kernel, random(), valid)
    for what in (np.nan, np.inf, -np.inf, 1e300):
        found = compute(kernel, np.where(valid, random(), what), valid)
        np.testing.assert_array_equal(found[1], expected[1])
        np.testing.assert_allclose(found[0][found[1]], expected[0][found[1]], 1e-6, 1e-12)


def test_propagated_nodata_leaves_the_full_windows():
    kernel = WeightedMoments(WEIGHTS["arbitrary"], ALL, propagate=True)
    check(kernel, random(), holes(share=0.03))


@pytest.mark.parametrize("min_valid", [0, 30, 77.7, 100])
def test_the_least_share_of_valid_cells_does_not_look_at_their_weights(min_valid):
    kernel = WeightedMoments(WEIGHTS["gaussian"], ALL, min_valid=min_valid)
    check(kernel, random(), holes(share=0.4))


def test_a_difference_needs_its_centre():
    kernel = WeightedMoments(WEIGHTS["no centre"], (MEAN, DIFFERENCE), fill_centres=True)
    valid = np.ones((40, 50), bool)
    valid[20, 20] = False
    _, (mean, difference) = compute(kernel, random(), valid)
    assert mean.all()
    assert not difference[19, 19]
    assert np.count_nonzero(~difference) == 1


def test_a_sample_of_one_cell_has_no_variance():
    valid = np.zeros((40, 50), bool)
    valid[20, 20] = True
    kernel = WeightedMoments(gaussian(3), (MEAN, VARIANCE, SD), True, fill_centres=True)
    _, flags = compute(kernel, random(), valid)
    assert [np.count_nonzero(flag) for flag in flags] == [9, 0, 0]
    full = WeightedMoments(WEIGHTS["one cell"], (MEAN, SD), True)
    assert [flag.any() for flag in compute(full, random())[1]] == [True, False]


def test_the_variance_of_two_cells_does_not_depend_on_their_weights():
    # sum(w) - sum(w**2) / sum(w) would be 0 here, or of no digits.
    values, valid = random((30, 30)), holes((30, 30), 0.7)
    weights = Weights.gaussian(Footprint(5, 5), 0.3, 0.3)
    for dtype in TOLERANCE:
        check(WeightedMoments(weights, (VARIANCE,), True, dtype=dtype), values, valid)
        check(WeightedMoments(Weights(((1e-30, 1),)), (SD,), True, dtype=dtype), values)
        # Nor where the cell that outweighs the other is what the sums are about.
        check(WeightedMoments(weights, (SD,), True, dtype=dtype), np.sign(values), valid)


# --- digits -------------------------------------------------------------------------------------


@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("masked", [False, True])
def test_an_offset_costs_no_digits(dtype, sample, masked):
    values = 1e6 + 0.01 * random()
    valid = holes() if masked else None
    for name in WEIGHTS:
        kernel = WeightedMoments(WEIGHTS[name], (VARIANCE, SD, DIFFERENCE), sample, dtype=dtype)
        check(kernel, values, valid, difference=1e-17)


@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("masked", [False, True])
def test_a_flat_lake_beside_a_mountain(dtype, sample, masked):
    values = lake_and_mountain()
    valid = holes(values.shape, 0.05) if masked else None
    for name in WEIGHTS:
        check(WeightedMoments(WEIGHTS[name], ALL, sample, dtype=dtype), values, valid)


@pytest.mark.parametrize("dtype", list(TOLERANCE))
def test_plateaus_far_from_each_other_and_from_all(dtype):
    values = 1e-3 * random((64, 64)) + 1e6 * (np.arange(64) // 16)[:, None]
    check(WeightedMoments(gaussian(5), ALL, dtype=dtype), values)


@pytest.mark.parametrize("name", WEIGHTS)
@pytest.mark.parametrize("sample", [False, True])
def test_windows_of_one_value_have_no_variance_at_all(name, sample):
    values = lake_and_mountain()
    values[:25] = 0.1
    kernel = WeightedMoments(WEIGHTS[name], (VARIANCE, SD, DIFFERENCE, MEAN), sample)
    for valid in (None, holes(values.shape, 0.3)):
        found, flags = compute(kernel, values, valid)
        for statistic, one, flag in zip(kernel.statistics, found, flags):
            lake = one[:12][flag[:12]]
            np.testing.assert_array_equal(lake, np.float32(0.1) if statistic is MEAN else 0)


@pytest.mark.parametrize("name", WEIGHTS)
def test_the_difference_alone_is_0_in_a_lake(name):
    values = lake_and_mountain()
    values[:25] = 0.1
    found, _ = compute(WeightedMoments(WEIGHTS[name], (DIFFERENCE,), dtype="float64"), values)
    assert (found[0, :12] == 0).all()


def test_a_hole_in_the_window_does_not_matter_where_its_cells_are_alike():
    # The rectangle is not of one value, but the window is.
    values = random((40, 50))
    values[::2] = 0.7
    weights = Weights(((0.3, 0.1, 0.7), (0, 0, 0), (0.2, 0.9, 0.4)))
    found, _ = compute(WeightedMoments(weights, (VARIANCE,), dtype="float64"), values + 1e9)
    assert (found[0, ::2] == 0).all()


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_their_limits(dtype):
    draw, limits = np.random.default_rng(0), np.iinfo(dtype)
    values = draw.integers(limits.min, limits.max, (40, 50), dtype, endpoint=True)
    values[:15] = limits.max
    values[20:25], values[30:35] = limits.min, 7
    for name in ("gaussian", "arbitrary"):
        check(WeightedMoments(WEIGHTS[name], ALL, True), values)
        check(WeightedMoments(WEIGHTS[name], ALL, dtype="float64"), values, holes())


def test_means_of_small_values_beside_huge_ones_have_all_their_digits():
    values = 1e-6 * (2 + random())
    values[:, 20:] *= 1e12
    kernel = WeightedMoments(arbitrary(), (MEAN, SUM), dtype="float64")
    for valid in (None, holes()):
        found, flags = compute(kernel, values, valid)
        expected, _ = expect(kernel, values, valid)
        right = expected[flags].astype(float)
        np.testing.assert_allclose(found[flags], right, rtol=1e-13)


def test_integers_of_64_bits_far_from_the_others_are_not_flat():
    values = np.random.default_rng(0).integers(0, 9, (40, 50))
    values[30:] += 2**60
    check(WeightedMoments(gaussian(5), (VARIANCE,)), values)


@pytest.mark.parametrize("weights", [WEIGHTS["binomial"], WEIGHTS["no centre"]])
@pytest.mark.parametrize("masked", [False, True])
def test_sums_of_integers_with_integer_weights_are_exact(weights, masked):
    values = np.random.default_rng(0).integers(0, 2**46, (40, 50))
    valid = holes() if masked else None
    kernel = WeightedMoments(weights, (SUM,), dtype="float64")
    found, flags = compute(kernel, values, valid)
    expected, _ = expect(kernel, values, valid)
    np.testing.assert_array_equal(found[flags], expected[flags])


def test_a_laplacian_of_integers_is_exact():
    values = np.random.default_rng(0).integers(0, 2**30, (40, 50)) + 2**60
    kernel = WeightedMoments(LAPLACIAN, (SUM,), dtype="float64")
    found, _ = compute(kernel, values)
    expected, _ = expect(kernel, values - 2**60)
    np.testing.assert_array_equal(found, expected)


def test_integers_of_64_bits_are_told_apart_where_float64_cannot():
    values = 2**60 + np.random.default_rng(0).integers(0, 9, (40, 50))
    check(WeightedMoments(gaussian(5), (VARIANCE, DIFFERENCE)), values, difference=1e-30)


@pytest.mark.parametrize("dtype", ["float16", ">f4", ">f8", ">i2", "bool"])
def test_unusual_types_are_understood(dtype):
    values = (random() > 0).astype(dtype) if dtype == "bool" else np.abs(8 * random()).astype(dtype)
    check(WeightedMoments(gaussian(5), ALL), values)
    check(WeightedMoments(arbitrary(), ALL), values, holes())


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_weights_type_mask_and_step(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    if data.draw(st.booleans()):
        window = Footprint(rows, cols, data.draw(st.sampled_from(Shape)))
        weights = Weights.gaussian(window, *draw.uniform(0.4, 5, 2))
    else:
        weights = arbitrary((rows, cols), draw)
    kernel = WeightedMoments(
        weights,
        tuple(data.draw(st.lists(st.sampled_from(ALL), min_size=1, max_size=4))),
        sample=data.draw(st.booleans()),
        step=data.draw(st.integers(1, 4)),
        propagate=data.draw(st.booleans()),
        min_valid=data.draw(st.sampled_from([0, 60])),
        fill_centres=data.draw(st.booleans()),
        dtype=data.draw(st.sampled_from(list(TOLERANCE))),
    )
    extra = data.draw(st.tuples(st.integers(0, 12), st.integers(0, 12)))
    shape = (rows + extra[0], cols + extra[1])
    dtype = data.draw(st.sampled_from(["uint8", "int16", "float32", "float64"]))
    values = draw.integers(0, data.draw(st.sampled_from([2, 200])), shape).astype(dtype)
    share = data.draw(st.sampled_from([None, 0, 0.05, 0.5]))
    check(kernel, values, None if share is None else draw.random(shape) >= share)


# --- the contract -------------------------------------------------------------------------------


def test_nearly_the_same_result_for_any_tiling():
    values, valid = 100 + random((90, 80)), holes((90, 80))
    kernel = WeightedMoments(gaussian(9, Shape.ELLIPSE), ALL)
    whole = compute(kernel, values, valid)
    for row in range(0, 82, 31):
        for col in range(0, 72, 29):
            cut = slice(row, row + 39), slice(col, col + 37)
            found, flags = compute(kernel, values[cut], valid[cut])
            place = slice(None), slice(row, row + 31), slice(col, col + 29)
            np.testing.assert_array_equal(flags, whole[1][place])
            np.testing.assert_allclose(found[flags], whole[0][place][flags], 1e-6, 1e-12)


def test_a_workspace_is_used_again_for_blocks_of_other_sizes_and_types():
    kernel = WeightedMoments(gaussian(5), ALL, True)
    workspace = kernel.workspace(2, (64, 64))
    for shape, dtype in [((68, 68), "float32"), ((30, 9), "uint8"), ((68, 40), "float64")]:
        for valid in (None, holes((2, *shape))):
            values = (50 * np.abs(random((2, *shape)))).astype(dtype)
            result = kernel(values, valid, slice(None), workspace)
            for band in range(2):
                one = None if valid is None else valid[band]
                expected, flags = compute(kernel, values[band], one)
                found = result.values[5 * band : 5 * band + 5]
                np.testing.assert_array_equal(found[flags], expected[flags])


def test_threads_with_a_workspace_each_do_not_disturb_each_other():
    kernel, blocks = WeightedMoments(gaussian(7), ALL), [random((90, 300), i) for i in range(8)]
    expected = [compute(kernel, block)[0] for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda block: compute(kernel, block)[0], blocks))
    np.testing.assert_array_equal(found, expected)


def test_only_the_bands_asked_for_are_computed():
    values, kernel = random((3, 20, 20)), WeightedMoments(gaussian(3), ALL)
    result = kernel(values, None, slice(1, 2))
    np.testing.assert_array_equal(result.values, compute(kernel, values[1])[0])


def test_a_window_larger_than_the_block_reaches_across_it():
    weights = Weights.gaussian(Footprint(101, 75), 20, 30)
    check(WeightedMoments(weights, ALL), random((103, 78)))
    check(WeightedMoments(weights, ALL), random((103, 78)), holes((103, 78)))


def test_block_follows_the_window_and_the_step():
    usual = WeightedMoments(gaussian(7)).block
    assert WeightedMoments(gaussian(7), step=3).block < usual < WeightedMoments(gaussian(65)).block


def test_a_kernel_travels_to_another_process_and_can_be_a_key():
    kernel = WeightedMoments(gaussian(3), (SD,), step=2)
    assert {pickle.loads(pickle.dumps(kernel)): 1}[kernel] == 1  # noqa: S301


@pytest.mark.parametrize("statistics", [(MEAN,), (DIFFERENCE,), ALL])
@pytest.mark.parametrize("share", [0, 0.3])
@pytest.mark.parametrize("values", [random(), lake_and_mountain()])
def test_a_call_takes_no_more_memory_than_it_says(statistics, share, values, monkeypatch):
    monkeypatch.setattr(weighted_moments, "_GATHERED", 2000)  # or it would hide the rest
    for size in (3, 31):
        kernel, block = WeightedMoments(gaussian(size), statistics, True), (128, 320)
        cells = np.resize(values, (127 + size, 319 + size))[None]
        valid = holes(cells.shape, share) if share else None
        kernel(cells, valid)  # plans the sums, which stays
        tracemalloc.start()
        kernel(cells, valid)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak <= kernel.workspace_nbytes(1, block) + 100_000, size


@pytest.mark.parametrize("statistic", [MEAN, VARIANCE, SD, DIFFERENCE])
def test_negative_weights_are_for_sums_alone(statistic):
    assert WeightedMoments(LAPLACIAN, (SUM,))
    with pytest.raises(ValueError, match="negative"):
        WeightedMoments(LAPLACIAN, (SUM, statistic))


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"statistics": ()}, "statistics is empty"),
        ({"step": 0}, "step is 0"),
        ({"min_valid": 101}, "min_valid is 101"),
        ({"dtype": "int16"}, "dtype is int16"),
    ],
)
def test_what_cannot_be_is_refused(wrong, says):
    with pytest.raises(ValueError, match=says):
        WeightedMoments(gaussian(3), **wrong)
