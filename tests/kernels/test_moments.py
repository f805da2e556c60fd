# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures made of the moments of a moving window, against the definitions, window by window, in
long doubles, and against scipy.stats."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage, stats

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.moments import Moments, Statistic
from raster_loupe.tests.references import figures_of_windows

TOLERANCE = {"float32": 1e-6, "float64": 1e-9}
INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
EVERY = tuple(Statistic)
RING = Footprint.annulus(5, 7, 2, 3)
SKEWNESS_AND_KURTOSIS = (Statistic.SKEWNESS, Statistic.KURTOSIS)


def compute(kernel, values, valid=None):
    """A block's result, NaN where it is invalid."""
    result = kernel(np.asarray(values)[None], None if valid is None else valid[None])
    found = result.values.astype(np.longdouble)
    return found if result.valid is None else np.where(result.valid, found, np.nan)


def expect(kernel, values, valid=None):
    return figures_of_windows(
        values,
        valid,
        kernel.footprint.mask(),
        [one.name for one in kernel.statistics],
        sample=kernel.sample,
        propagate=kernel.propagate,
        min_valid=kernel.min_valid,
        fill_centres=kernel.fill_centres,
        step=kernel.step,
    )


def check(kernel, values, valid=None):
    """Compare a kernel with the reference, cell by cell."""
    found, expected = compute(kernel, values, valid), expect(kernel, values, valid)
    spread = np.nanmax(np.where(np.isfinite(expected), abs(expected), 0), axis=(1, 2))
    # Sums and differences near 0 are known to what they are made of, not to digits of their own.
    allowed = TOLERANCE[kernel.dtype] * np.maximum(abs(expected), spread[:, None, None])
    for statistic, one, other, error in zip(kernel.statistics, found, expected, allowed):
        np.testing.assert_array_equal(np.isnan(one), np.isnan(other), err_msg=statistic.name)
        known = ~np.isnan(one)
        worst = np.max(abs(one - other)[known] / error[known].clip(1e-300), initial=0)
        assert worst <= 1, (statistic.name, float(worst))


def random(shape=(30, 41), seed=0, **kwargs):
    return np.random.default_rng(seed).normal(size=shape, **kwargs)


def holes(shape=(30, 41), share=0.3, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))[80:150, 120:190]


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize(
    "window",
    [Footprint(3, 3), Footprint(4, 7), Footprint(15, 15), Footprint(9, 9, Shape.ELLIPSE), RING],
    ids=["3x3", "4x7", "15x15", "ellipse", "ring"],
)
def test_every_figure_is_what_its_definition_says(window, sample, dtype):
    check(Moments(window, EVERY, sample, dtype=dtype), random(loc=3))


@pytest.mark.parametrize("fill", [False, True])
@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize("share", [0.05, 0.5, 0.9])
@pytest.mark.parametrize("window", [Footprint(3, 3), RING], ids=["square", "ring"])
def test_cells_that_are_not_there_are_left_out(window, share, sample, fill):
    kernel = Moments(window, EVERY, sample, fill_centres=fill, dtype="float64")
    check(kernel, random(loc=3), holes(share=share))


def test_skewness_and_kurtosis_are_those_of_scipy():
    values = random((9, 9))
    window = values[2:7, 2:7].ravel()
    for sample in (False, True):
        kernel = Moments(Footprint(5, 5), SKEWNESS_AND_KURTOSIS, sample, dtype="float64")
        found = kernel(values[None], None).values[:, 2, 2]
        bias = {"bias": not sample}
        expected = stats.skew(window, **bias), stats.kurtosis(window, **bias)
        np.testing.assert_allclose(found, expected, rtol=1e-9)


def test_the_mean_is_that_of_a_uniform_filter():
    values = random((40, 50))
    expected = ndimage.uniform_filter(values, (5, 4))[2:-2, 2:-1]
    found = compute(Moments(Footprint(5, 4), dtype="float64"), values)[0]
    np.testing.assert_allclose(found.astype(float), expected, atol=1e-12)


def test_the_figures_of_a_window_worked_out_by_hand():
    values = np.array([[2.0, 4.0, 4.0], [4.0, 9.0, 5.0], [5.0, 7.0, 5.0]])  # mean 5, variance 32/9
    kernel = Moments(Footprint(3, 3), EVERY, dtype="float64")
    found = dict(zip(Statistic, kernel(values[None], None).values[:, 0, 0]))
    assert found[Statistic.COUNT] == 9
    assert found[Statistic.SUM] == 45
    assert found[Statistic.MEAN] == 5
    assert found[Statistic.DIFFERENCE] == 4
    assert found[Statistic.VARIANCE] == pytest.approx(32 / 9)
    assert found[Statistic.STANDARD_DEVIATION] == pytest.approx((32 / 9) ** 0.5)
    assert found[Statistic.COEFFICIENT_OF_VARIATION] == pytest.approx((32 / 9) ** 0.5 / 5)
    assert found[Statistic.Z_SCORE] == pytest.approx(4 / (32 / 9) ** 0.5)
    assert found[Statistic.SKEWNESS] == pytest.approx((42 / 9) / (32 / 9) ** 1.5)
    assert found[Statistic.KURTOSIS] == pytest.approx((356 / 9) / (32 / 9) ** 2 - 3)


# --- numbers that are hard to tell apart -------------------------------------------------------


@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("size", [3, 5, 15])
def test_skewness_and_kurtosis_hold_on_a_large_offset(size, dtype):
    values = 1e6 + np.random.default_rng(3).gamma(2, 0.01, (40, 50))
    check(Moments(Footprint(size, size), EVERY, dtype=dtype), values)


@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("size", [3, 9])
@pytest.mark.parametrize("valid", [None, holes((30, 60), 0.2)], ids=["all valid", "holes"])
def test_they_hold_for_a_lake_that_is_flat_to_a_millimetre_beside_a_mountain(size, dtype, valid):
    values = random((30, 60), scale=0.001, loc=200)
    values[:, 30:] += np.linspace(0, 4000, 30) + random((30, 30), seed=2, scale=100)
    check(Moments(Footprint(size, size), EVERY, dtype=dtype), values, valid)
    check(Moments(Footprint(size, size), EVERY, fill_centres=True, dtype=dtype), values, valid)


@pytest.mark.parametrize("size", [2, 3, 7])
def test_real_elevation_gives_the_same_as_long_doubles(elevation, size):
    check(Moments(Footprint(size, size), EVERY), elevation)


@pytest.mark.parametrize("window", [Footprint(3, 3), Footprint(5, 5, Shape.ELLIPSE), RING])
@pytest.mark.parametrize("level", [0.1, -1e6, 200.3])
@pytest.mark.parametrize("fill", [False, True])
def test_where_all_cells_are_equal_there_is_no_shape_to_speak_of(window, level, fill):
    values = np.full((20, 50), level)
    values[:, 30:] += random((20, 20), scale=500)
    kernel = Moments(window, EVERY, fill_centres=fill, dtype="float64")
    found = dict(zip(Statistic, compute(kernel, values, holes((20, 50), 0.2))[..., : 30 - 7]))
    assert np.nanmax(found[Statistic.VARIANCE]) == 0
    assert np.nanmax(abs(found[Statistic.DIFFERENCE])) == 0
    for statistic in (*SKEWNESS_AND_KURTOSIS, Statistic.Z_SCORE):
        assert np.isnan(found[statistic]).all()


@pytest.mark.parametrize("value_type", INTEGERS)
def test_sums_of_integers_are_exact(value_type):
    limits = np.iinfo(value_type)
    low, high = max(limits.min, -(2**47)), min(limits.max, 2**47)
    values = np.random.default_rng(1).integers(low, high, (20, 30), value_type, endpoint=True)
    exact = np.lib.stride_tricks.sliding_window_view(values.astype(object), (5, 5)).sum((2, 3))
    for statistics in ((Statistic.SUM,), (Statistic.SUM, Statistic.VARIANCE)):
        kernel = Moments(Footprint(5, 5), statistics, dtype="float64")
        np.testing.assert_array_equal(kernel(values[None], None).values[0], exact.astype(float))


@pytest.mark.parametrize("value_type", ["int64", "uint64"])
def test_ones_beside_each_other_on_an_offset_beyond_53_bits_stay_apart(value_type):
    values = 2**62 + np.random.default_rng(1).integers(0, 9, (20, 30)).astype(value_type)
    wanted = (Statistic.DIFFERENCE, Statistic.Z_SCORE, *SKEWNESS_AND_KURTOSIS)
    check(Moments(Footprint(3, 3), wanted, dtype="float64"), values)


@pytest.mark.parametrize("single", [(0, 0), (1, 1), (2, 0)])
@pytest.mark.parametrize("huge", [1.0, 1e30])
def test_a_window_of_one_cell_is_that_cell_wherever_it_lies(single, huge):
    mask = np.zeros((3, 3), bool)
    mask[single] = True
    values = random((12, 13))
    values[6, 6] *= huge
    kernel = Moments(
        Footprint.of_mask(mask), (Statistic.MEAN, Statistic.DIFFERENCE), dtype="float64"
    )
    mean, difference = kernel(values[None], None).values
    expected = values[single[0] : single[0] + 10, single[1] : single[1] + 11]
    np.testing.assert_array_equal(mean, expected)
    np.testing.assert_array_equal(difference, values[1:-1, 1:-1] - expected)


# --- which cells have a result -----------------------------------------------------------------


def test_a_figure_does_not_depend_on_which_others_are_asked_for():
    values, valid = random(loc=5), holes()
    every = compute(Moments(Footprint(3, 3), EVERY, dtype="float64"), values, valid)
    for statistic, expected in zip(Statistic, every):
        alone = compute(Moments(Footprint(3, 3), (statistic,), dtype="float64"), values, valid)
        np.testing.assert_allclose(alone[0].astype(float), expected.astype(float), rtol=1e-12)


@pytest.mark.parametrize(
    ("statistic", "cells"),
    [("MEAN", 1), ("VARIANCE", 2), ("Z_SCORE", 2), ("SKEWNESS", 3), ("KURTOSIS", 4)],
)
def test_an_estimate_needs_its_number_of_cells(statistic, cells):
    values = np.array([[3.0, 1.0, 7.0, 2.0, 5.0, 4.0]])
    for count in range(1, 6):
        valid = np.arange(6)[None] < count
        kernel = Moments(Footprint(1, 6), (Statistic[statistic],), True, fill_centres=True)
        if statistic == "Z_SCORE":
            valid = valid[:, ::-1]  # the centre is among the last three
        has_one = not np.isnan(compute(kernel, values, valid)).any()
        assert has_one == (count >= max(cells, 3 if statistic == "Z_SCORE" else 1))


def test_a_centre_that_is_filled_has_no_difference_from_the_mean():
    valid = np.ones((3, 3), bool)
    valid[1, 1] = False
    wanted = (Statistic.MEAN, Statistic.DIFFERENCE, Statistic.Z_SCORE)
    found = compute(Moments(Footprint(3, 3), wanted, fill_centres=True), random((3, 3)), valid)
    np.testing.assert_array_equal(np.isnan(found[:, 0, 0]), [False, True, True])


@pytest.mark.parametrize("garbage", [np.nan, np.inf, -1e308])
@pytest.mark.parametrize("fill", [False, True])
def test_what_lies_under_invalid_cells_does_not_matter(garbage, fill):
    values, valid = random(), holes()
    kernel = Moments(Footprint(3, 3), EVERY, fill_centres=fill, dtype="float64")
    clean = compute(kernel, np.where(valid, values, 0), valid)
    np.testing.assert_array_equal(compute(kernel, np.where(valid, values, garbage), valid), clean)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_kernel_on_any_block_equals_the_definitions(data):
    cells = data.draw(st.lists(st.booleans(), min_size=20, max_size=20).filter(any))
    shapes = [Footprint(3, 3), Footprint(2, 5, Shape.ELLIPSE), RING]
    window = data.draw(st.sampled_from([*shapes, Footprint.of_mask(np.array(cells).reshape(4, 5))]))
    kernel = data.draw(
        st.builds(
            Moments,
            st.just(window),
            st.lists(st.sampled_from(EVERY), min_size=1, max_size=4, unique=True).map(tuple),
            sample=st.booleans(),
            step=st.integers(1, 4),
            propagate=st.booleans(),
            min_valid=st.sampled_from([0, 10, 50, 100]),
            fill_centres=st.booleans(),
            dtype=st.sampled_from(list(TOLERANCE)),
        )
    )
    steps = data.draw(st.integers(0, 5)), data.draw(st.integers(0, 5))
    shape = window.rows + steps[0] * kernel.step, window.cols + steps[1] * kernel.step
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    value_type = data.draw(st.sampled_from([*INTEGERS, "float16", "float32", "float64"]))
    spread = data.draw(st.sampled_from([0, 1, 100]))
    values = (rng.integers(3, 20) + rng.integers(0, spread + 1, shape)).astype(value_type)
    share = data.draw(st.sampled_from([None, 0, 0.1, 0.5, 1]))
    check(kernel, values, None if share is None else rng.random(shape) >= share)


# --- the contract ------------------------------------------------------------------------------


def test_a_kernel_can_be_pickled_and_compares_by_its_parameters():
    kernel = Moments(RING, SKEWNESS_AND_KURTOSIS, True, 3)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


@pytest.mark.parametrize("statistics", [(Statistic.COUNT,), (Statistic.SUM,), EVERY])
@pytest.mark.parametrize("step", [1, 3])
def test_a_workspace_serves_blocks_of_any_size_up_to_its_own(statistics, step):
    kernel = Moments(RING, statistics, step=step)
    workspace = kernel.workspace(2, (20, 30))
    for seed, (rows, cols) in enumerate([(20, 30), (1, 1), (7, 30), (20, 3)]):
        shape = 2, (rows - 1) * step + 5, (cols - 1) * step + 7
        values, valid = random(shape, seed), holes(shape, seed=seed)
        shared, fresh = kernel(values, valid, workspace=workspace), kernel(values, valid)
        np.testing.assert_array_equal(shared.valid, fresh.valid)
        np.testing.assert_array_equal(shared.values[shared.valid], fresh.values[fresh.valid])


@pytest.mark.parametrize("window", [Footprint(3, 3), Footprint(31, 31), RING])
@pytest.mark.parametrize("statistics", [(Statistic.MEAN,), (Statistic.Z_SCORE,), EVERY])
def test_a_workspace_takes_the_memory_it_announces(window, statistics):
    kernel = Moments(window, statistics)
    workspace = kernel.workspace(4)
    arrays = [*workspace.scratch.sums._arrays, *workspace.scratch.counts._arrays]
    arrays += [workspace.results, workspace.flags]
    assert sum(array.nbytes for array in arrays) <= kernel.workspace_nbytes(4)


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
        Moments(Footprint(3, 3), **wrong)
