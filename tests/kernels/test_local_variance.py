# SPDX-License-Identifier: GPL-2.0-or-later
"""Local variance, mean, standard deviation and coefficient of variation, against two passes over
every window in long doubles; no file is involved but the demo's elevation."""

import operator
import pickle
from functools import reduce
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.local_variance import LocalVariance, Statistic, Total
from raster_loupe.tests.references import window_statistics

TOLERANCE = {"float32": 1e-6, "float64": 1e-9}
DTYPES = list(TOLERANCE)
INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
VARIANCE, SD, MEAN, CV = Statistic
WINDOWS = [1, 2, 3, 4, 5, 10, 15, 31, 101]


def stack(values):
    return np.asarray(values)[None] if np.ndim(values) == 2 else np.asarray(values)


def compute(kernel, values, valid=None, **kwargs):
    """A block's result, and which of its cells are valid as an array in any case."""
    values = whole_steps(np.asarray(values), kernel)
    valid = None if valid is None else whole_steps(valid, kernel)
    result = kernel(stack(values), None if valid is None else stack(valid), **kwargs)
    flags = np.ones(result.values.shape, bool) if result.valid is None else result.valid
    return result.values.copy(), flags.copy()


def expect(kernel, values, valid=None):
    """What the kernel should give for each band and statistic."""
    found = window_statistics(
        stack(values),
        None if valid is None else stack(valid),
        kernel.footprint.mask(),
        depth=kernel.depth,
        sample=kernel.sample,
        propagate=kernel.propagate,
        min_valid=kernel.min_valid,
        step=kernel.step,
    )
    with np.errstate(all="ignore"):
        every = {
            VARIANCE: found.variance,
            SD: np.sqrt(found.variance),
            MEAN: found.mean,
            CV: np.sqrt(found.variance) / np.abs(found.mean),
        }
    values = np.stack([every[one] for one in kernel.statistics], axis=1)
    flags = np.stack(
        [found.valid & ((found.mean != 0) | (one != CV)) for one in kernel.statistics], axis=1
    )
    return values.reshape(-1, *values.shape[2:]), flags.reshape(-1, *flags.shape[2:])


def check(kernel, values, valid=None, **kwargs):
    """Compare a kernel with the reference, cell by cell."""
    found, flags = compute(kernel, values, valid, **kwargs)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    assert np.isfinite(found[flags]).all()
    error = np.abs(found.astype(np.longdouble) - expected)
    # Below the smallest normal number, no type holds six digits.
    allowed = TOLERANCE[kernel.dtype] * np.abs(expected) + np.finfo(kernel.dtype).tiny
    worst = np.argmax(np.where(flags, error / allowed, 0))
    assert (error <= allowed)[flags].all(), (
        f"cell {np.unravel_index(worst, error.shape)}: {found.flat[worst]!r}"
        f" instead of {expected.flat[worst]!r}"
    )


def whole_steps(cells, kernel):
    """The part of a block that its steps cover: as large as the engine would read it."""
    rows = cells.shape[-2] - (cells.shape[-2] - kernel.footprint.rows) % kernel.step
    cols = cells.shape[-1] - (cells.shape[-1] - kernel.footprint.cols) % kernel.step
    return cells[..., :rows, :cols]


def random(shape=(40, 70), seed=0, **kwargs):
    return np.random.default_rng(seed).normal(size=shape, **kwargs)


def holes(shape, share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", WINDOWS)
def test_the_variance_of_random_cells_equals_two_passes(size, dtype):
    check(LocalVariance(Footprint(size, size), dtype=dtype), random((size + 20, size + 30)))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("window", [(1, 9), (9, 1), (2, 5), (7, 4), (3, 31), (40, 2)])
def test_a_window_need_not_be_square(window, dtype):
    check(LocalVariance(Footprint(*window), dtype=dtype), random((60, 60)))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("window", [(1, 1), (2, 2), (3, 3), (5, 5), (4, 9), (15, 15), (31, 10)])
def test_the_variance_in_an_ellipse_equals_two_passes(window, dtype):
    kernel = LocalVariance(Footprint(*window, Shape.ELLIPSE), tuple(Statistic), dtype=dtype)
    check(kernel, random((50, 50), loc=3))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [2, 3, 5, 15, 31])
def test_the_variance_of_real_elevation_equals_two_passes(elevation, size, dtype):
    check(LocalVariance(Footprint(size, size), dtype=dtype), elevation[100:180, 150:260])


def test_the_question_that_started_it_has_these_answers():
    question = np.array(
        [
            [0.01869967, 0.14037373, 0.32960675],
            [0.17213158, 0.35287243, 0.13498175],
            [0.29511881, 0.46387688, 0.89359801],
        ]
    )
    answer = [
        [0.01127325, 0.01465338, 0.00959321],
        [0.02001052, 0.05888473, 0.07897385],
        [0.00978547, 0.06966683, 0.09633447],
    ]
    values, _ = compute(
        LocalVariance(Footprint(3, 3), dtype="float64"), np.pad(question, 1, "symmetric")
    )
    np.testing.assert_allclose(values[0], answer, atol=5e-9, rtol=0)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("sample", [False, True])
def test_all_statistics_can_be_had_at_once_in_any_order(sample, dtype):
    order = (CV, MEAN, VARIANCE, SD)
    check(LocalVariance(Footprint(4, 3), order, sample=sample, dtype=dtype), random(loc=5))


def test_a_sample_variance_divides_by_one_less():
    values, _ = compute(LocalVariance(Footprint(1, 2), sample=True), [[1.0, 3.0]])
    assert values == 2


# --- values that are hard to compute with ------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [2, 3, 10, 31])
def test_a_small_variance_on_a_large_offset_is_kept(size, dtype):
    values = 1e6 + np.random.default_rng(3).normal(0, 0.01, (60, 70))
    check(LocalVariance(Footprint(size, size), dtype=dtype), values)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [2, 3, 10, 31])
def test_ones_on_an_offset_of_a_billion_are_kept(size, dtype):
    values = 1e9 + np.random.default_rng(4).integers(0, 2, (60, 70))
    check(LocalVariance(Footprint(size, size), dtype=dtype), values)


def landscape(flat, rough, noise, seed=5):
    """Left a lake, flat but for some noise; right a rough mountain; the divide is not straight."""
    rng = np.random.default_rng(seed)
    rows, cols = np.indices((64, 96))
    lake = flat + rng.normal(0, noise, rows.shape)
    mountain = rough + rng.normal(0, abs(rough) / 10, rows.shape)
    return np.where(cols < 48 + 10 * np.sin(rows / 8), lake, mountain)


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [2, 3, 5, 15, 31])
def test_a_lake_flat_to_a_millimetre_beside_a_mountain_keeps_its_variance(size, dtype, shape):
    kernel = LocalVariance(Footprint(size, size, shape), (VARIANCE, SD, MEAN), dtype=dtype)
    check(kernel, landscape(flat=200.0, rough=4000.0, noise=0.001))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [2, 3, 5, 15])
@pytest.mark.parametrize("noise", [0.0, 1e-6, 1e-3, 1.0])
def test_plateaus_at_0_and_a_million_keep_their_variance(noise, size, dtype):
    rng = np.random.default_rng(6)
    plateaus = np.repeat(np.repeat(rng.integers(0, 2, (8, 8)), 12, axis=0), 12, axis=1) * 1e6
    values = plateaus + rng.normal(0, noise, plateaus.shape)
    check(LocalVariance(Footprint(size, size), dtype=dtype), values)


@pytest.mark.parametrize("dtype", DTYPES)
def test_stairs_of_many_levels_keep_their_variance(dtype):
    values = np.repeat(10.0 ** np.arange(-4, 12), 6)[None] * np.ones((20, 1))
    values += values * np.random.default_rng(7).normal(0, 1e-7, values.shape)
    check(LocalVariance(Footprint(3, 3), dtype=dtype), values)


@pytest.mark.parametrize("valid", [None, holes((40, 70))], ids=["all valid", "holes"])
@pytest.mark.parametrize("size", [1, 2, 5, 31])
@pytest.mark.parametrize("level", [0.0, 0.1, -1e6, 1e15, 3.3e38])
def test_equal_cells_have_no_variance_at_all(level, size, valid):
    kernel = LocalVariance(Footprint(size, size), (VARIANCE, SD, MEAN), dtype="float64")
    values, flags = compute(kernel, np.full((40, 70), level), valid)
    assert (values[:2][flags[:2]] == 0).all()
    np.testing.assert_allclose(values[2][flags[2]], level, rtol=1e-15)


@pytest.mark.parametrize("size", [2, 3, 7])
def test_a_flat_lake_beside_a_mountain_has_no_variance_at_all(size):
    values = landscape(flat=0.1, rough=3000.0, noise=0.0)
    found, _ = compute(LocalVariance(Footprint(size, size)), values)
    assert (found[0, :, : 38 - size] == 0).all()
    assert (found >= 0).all()


@pytest.mark.parametrize("statistic", [VARIANCE, SD, CV])
@pytest.mark.parametrize("dtype", DTYPES)
def test_no_result_is_negative(dtype, statistic):
    values = 1e8 + np.random.default_rng(8).integers(0, 2, (60, 90)) * 1e-8
    values[20:30] = -1e-3
    for size in (2, 3, 5, 16):
        found, flags = compute(
            LocalVariance(Footprint(size, size), (statistic,), dtype=dtype), values
        )
        assert (found[flags] >= 0).all()


@pytest.mark.parametrize("value_type", INTEGERS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [1, 2, 3, 10])
def test_integers_of_every_width_use_their_whole_range(value_type, dtype, size):
    limits = np.iinfo(value_type)
    values = np.random.default_rng(9).integers(
        limits.min, limits.max, (40, 50), value_type, endpoint=True
    )
    check(LocalVariance(Footprint(size, size), dtype=dtype), values)


@pytest.mark.parametrize("value_type", INTEGERS)
def test_the_extremes_of_an_integer_type_side_by_side_do_not_wrap(value_type):
    limits = np.iinfo(value_type)
    values = np.random.default_rng(10).choice(
        np.array([limits.min, limits.max], value_type), (30, 40)
    )
    check(LocalVariance(Footprint(3, 3), (VARIANCE, SD), dtype="float64"), values)


@pytest.mark.parametrize("value_type", ["int64", "uint64"])
@pytest.mark.parametrize("offset", [2**53, 2**62, 2**63 - 2])
@pytest.mark.parametrize("dtype", DTYPES)
def test_ones_on_an_offset_beyond_53_bits_are_kept(offset, dtype, value_type):
    bits = np.random.default_rng(11).integers(0, 2, (30, 40)).astype(value_type)
    check(LocalVariance(Footprint(3, 3), dtype=dtype), np.array(offset, value_type) + bits)


@pytest.mark.parametrize("value_type", ["int64", "uint64"])
@pytest.mark.parametrize("dtype", DTYPES)
def test_a_64_bit_lake_beside_the_far_end_of_the_range_keeps_its_ones(value_type, dtype):
    limits = np.iinfo(value_type)
    values = np.random.default_rng(12).integers(0, 2, (30, 60)).astype(value_type)
    values[:, :20] += np.array(limits.max - 1, value_type)
    values[:, 40:] += np.array(limits.min, value_type)
    check(LocalVariance(Footprint(3, 3), dtype=dtype), values)


@pytest.mark.parametrize("value_type", ["float16", "float32", "bool", ">i2", ">f4", ">f8"])
def test_any_real_type_is_read(value_type):
    values = (10 * random()).astype(value_type)
    check(LocalVariance(Footprint(3, 4), (VARIANCE, MEAN), dtype="float64"), values)


def test_a_window_of_float16_cells_may_sum_to_more_than_float16_holds():
    values = np.full((20, 20), 60000, "float16")
    values[::2] = 59968
    check(LocalVariance(Footprint(5, 5), (VARIANCE, MEAN)), values)


@pytest.mark.parametrize("scale", [1e-140, 1e-100, 1e100, 1e150])
def test_values_of_extreme_size_have_a_variance_as_long_as_the_type_holds_it(scale):
    kernel = LocalVariance(Footprint(3, 3), (VARIANCE, SD, MEAN), dtype="float64")
    check(kernel, random(loc=1) * scale)


def test_float32_values_whose_variance_overflows_float32_keep_their_deviation():
    values = (random() * 1e30).astype("float32")
    check(LocalVariance(Footprint(3, 3), (SD, MEAN)), values)


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_variance_beyond_the_type_is_infinite_and_never_nan(dtype):
    values = random() * {"float32": 1e30, "float64": 1e200}[dtype]
    found, flags = compute(LocalVariance(Footprint(3, 3), dtype=dtype), values)
    assert flags.all()
    assert (found == np.inf).all()


def test_one_huge_cell_does_not_take_the_variance_from_cells_far_from_it():
    values = random(loc=1)
    values[5, 5] = 1e200
    kernel = LocalVariance(Footprint(3, 3), (VARIANCE, MEAN), dtype="float64")
    found, _ = compute(kernel, values)
    expected, _ = expect(kernel, values)
    far = np.ones(found.shape[1:], bool)
    far[3:6, 3:6] = False
    np.testing.assert_allclose(found[:, far], expected[:, far].astype(float), rtol=1e-9)
    assert (found[0, ~far] == np.inf).all()


@pytest.mark.parametrize("size", [1, 2, 3, 5])
@pytest.mark.parametrize("huge", [1e10, 1e18, 1e38])
def test_one_huge_cell_does_not_take_the_mean_from_cells_far_from_it(huge, size):
    values = np.random.default_rng(13).uniform(1, 2, (33, 33))
    values[15:17, 15:17] = huge  # the centre of the block
    check(LocalVariance(Footprint(size, size), (MEAN,), dtype="float64"), values)


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("share", [0.005, 0.2, 0.9])
@pytest.mark.parametrize("size", [1, 2, 3, 5, 15, 31])
def test_invalid_cells_are_left_out_of_the_window(size, share, dtype):
    values = random()
    check(LocalVariance(Footprint(size, size), dtype=dtype), values, holes(values.shape, share))


@pytest.mark.parametrize("garbage", [np.nan, np.inf, -np.inf, 1e308, -3.4e38])
@pytest.mark.parametrize("policy", [False, True], ids=["ignore", "propagate"])
def test_what_lies_under_invalid_cells_does_not_matter(garbage, policy):
    valid = holes((40, 70), 0.1)
    kernel = LocalVariance(Footprint(3, 3), tuple(Statistic), propagate=policy)
    clean = np.where(valid, random(), 0)
    dirty = np.where(valid, random(), garbage)
    for one, other in zip(compute(kernel, clean, valid), compute(kernel, dirty, valid)):
        np.testing.assert_array_equal(one[flags_of(kernel, clean, valid)],
                                      other[flags_of(kernel, clean, valid)])  # fmt: skip


def flags_of(kernel, values, valid):
    return compute(kernel, values, valid)[1]


def test_the_result_is_invalid_where_the_centre_is():
    valid = holes((20, 20))
    _, flags = compute(LocalVariance(Footprint(3, 3)), random((20, 20)), valid)
    np.testing.assert_array_equal(flags[0], valid[1:-1, 1:-1])


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("size", [1, 2, 5])
def test_to_propagate_is_to_want_every_cell_of_the_window(size, shape):
    kernel = LocalVariance(Footprint(size, size, shape), propagate=True)
    check(kernel, random(), holes((40, 70), 0.02))


def test_an_invalid_corner_does_not_propagate_into_an_ellipse_that_lacks_it():
    valid = np.ones((5, 5), bool)
    valid[0, 0] = False
    _, flags = compute(
        LocalVariance(Footprint(5, 5, Shape.ELLIPSE), propagate=True), random((5, 5)), valid
    )
    assert flags.all()


def test_a_mask_without_invalid_cells_is_as_good_as_none():
    kernel = LocalVariance(Footprint(3, 3), tuple(Statistic))
    with_mask = kernel(random((1, 20, 20)), np.ones((1, 20, 20), bool))
    assert with_mask.valid is None
    np.testing.assert_array_equal(with_mask.values, kernel(random((1, 20, 20)), None).values)


def test_a_block_without_valid_cells_is_invalid_and_adds_nothing():
    values = np.full((1, 9, 9), np.nan)
    result = LocalVariance(Footprint(3, 3))(values, np.zeros((1, 9, 9), bool))
    assert not result.valid.any()
    assert result.partials == [Total(0.0, 0)]


def test_a_window_with_one_valid_cell_has_no_variance_and_no_sample_variance():
    valid = np.zeros((3, 3), bool)
    valid[1, 1] = True
    values, flags = compute(LocalVariance(Footprint(3, 3)), random((3, 3)), valid)
    assert (values, flags) == (0, True)
    _, flags = compute(LocalVariance(Footprint(3, 3), sample=True), random((3, 3)), valid)
    assert not flags


@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize("share", [0, 1, 25, 50, 77.5, 100])
def test_a_window_needs_its_least_share_of_valid_cells(share, sample):
    kernel = LocalVariance(Footprint(3, 4), min_valid=share, sample=sample)
    check(kernel, random(), holes((40, 70), 0.4))


@pytest.mark.parametrize("share", range(0, 101))
def test_a_share_that_is_met_exactly_is_enough(share):
    # Of 10 x 10 cells, `share` are valid: 7 / 100 * 100 is more than 7 in floating point.
    valid = np.zeros(100, bool)
    valid[:share] = True
    valid = np.roll(valid, 55).reshape(10, 10)  # the anchor among them
    _, flags = compute(LocalVariance(Footprint(10, 10), min_valid=share), np.ones((10, 10)), valid)
    assert flags.all() == (share > 0)


def test_a_share_in_tenths_of_a_percent_is_met_exactly_too():
    # 1.1 % of 50 x 60 cells are 33; 1.1 * 3000 / 100 is more in floating point.
    valid = np.zeros((50, 60), bool)
    valid[25, 14:47] = True
    kernel = LocalVariance(Footprint(50, 60), min_valid=1.1)
    assert compute(kernel, np.ones((50, 60)), valid)[1].all()


@pytest.mark.parametrize("dtype", ["int32", "int64", "float32"])
def test_what_lies_under_invalid_cells_changes_no_bit(dtype):
    rng = np.random.default_rng(4)
    values = (1e9 + rng.integers(0, 3000, (40, 70))).astype(dtype)
    valid = holes((40, 70), 0.1)
    kernel = LocalVariance(Footprint(5, 5), (VARIANCE, MEAN), dtype="float64")
    found = []
    for garbage in (0, 1e9, -2e9):
        scribbled = np.where(valid, values, np.array(garbage, dtype))
        result, flags = compute(kernel, scribbled, valid)
        found.append(result[flags].tobytes())
    assert found[0] == found[1] == found[2]


def test_a_coefficient_of_variation_is_invalid_where_the_mean_is_0():
    values = np.array([[-1.0, 1.0, 3.0, -3.0, 0.0, 0.0]])
    found, flags = compute(LocalVariance(Footprint(1, 2), (CV, VARIANCE)), values)
    np.testing.assert_array_equal(flags[0, 0], [False, True, False, True, False])
    assert flags[1].all()
    np.testing.assert_allclose(found[0, 0, [1, 3]], [0.5, 1.0])


def test_a_coefficient_of_variation_has_no_sign():
    found, _ = compute(LocalVariance(Footprint(1, 2), (CV,)), [[-1.0, -3.0]])
    assert found == 0.5


# --- bands, steps, blocks ----------------------------------------------------------------------


@pytest.mark.parametrize("valid", [None, holes((5, 20, 30))], ids=["all valid", "holes"])
@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("depth", [1, 2, 3, 4, 5, 9, 12])
def test_a_deep_window_uses_the_bands_around_that_exist(depth, shape, valid):
    values = random((5, 20, 30)) + 100 * np.arange(5)[:, None, None]
    kernel = LocalVariance(Footprint(3, 4, shape), (VARIANCE, MEAN), depth=depth, dtype="float64")
    check(kernel, values, valid)


@pytest.mark.parametrize("depth", [2, 3, 4])
def test_a_deep_window_is_anchored_as_in_scipy(depth):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = random((8, 12, 12))
    expected = ndimage.generic_filter(values, np.var, size=(depth, 3, 3), mode="constant")
    found, _ = compute(LocalVariance(Footprint(3, 3), depth=depth, dtype="float64"), values)
    complete = slice(depth // 2, 8 - (depth - 1 - depth // 2))  # no band is missing
    np.testing.assert_allclose(found[complete], expected[complete, 1:-1, 1:-1], rtol=1e-9)


def test_a_deep_lake_under_a_mountain_keeps_its_variance():
    values = np.stack([landscape(200.0, 4000.0, 0.001, seed) for seed in range(4)])
    values[3] += 1e6
    check(LocalVariance(Footprint(3, 3), depth=2, dtype="float64"), values)
    check(LocalVariance(Footprint(3, 3), depth=3), values, holes(values.shape))


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("wanted", [slice(0, 1), slice(1, 3), slice(2, 6), slice(5, 6)])
def test_results_are_given_for_the_bands_wanted_alone(wanted, depth):
    values, valid = random((6, 10, 12)), holes((6, 10, 12))
    kernel = LocalVariance(Footprint(3, 3), (VARIANCE, MEAN), depth=depth)
    every, every_flags = compute(kernel, values, valid)
    some, flags = compute(kernel, values, valid, bands=wanted)
    part = slice(2 * wanted.start, 2 * wanted.stop)
    np.testing.assert_array_equal(flags, every_flags[part])
    np.testing.assert_array_equal(some[flags], every[part][flags])


@pytest.mark.parametrize("valid", [None, holes((50, 61))], ids=["all valid", "holes"])
@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("step", [1, 2, 3, 7, 60])
def test_a_step_takes_every_nth_result(step, shape, valid):
    window = Footprint(4, 5, shape)
    every, flags = compute(LocalVariance(window, tuple(Statistic)), random((50, 61)), valid)
    some, some_flags = compute(
        LocalVariance(window, tuple(Statistic), step=step), random((50, 61)), valid
    )
    np.testing.assert_array_equal(some_flags, flags[:, ::step, ::step])
    np.testing.assert_allclose(some[some_flags], every[:, ::step, ::step][some_flags], rtol=1e-6)


def test_a_step_over_a_lake_and_a_mountain_keeps_the_variance():
    for step in (2, 5):
        check(LocalVariance(Footprint(3, 3), step=step), landscape(200.0, 4000.0, 0.001))


def test_each_band_has_its_statistics_side_by_side():
    values = random((2, 10, 12)) + [[[0]], [[100]]]
    kernel = LocalVariance(Footprint(3, 3), (VARIANCE, MEAN))
    assert kernel.bands_per_band == 2
    found, _ = compute(kernel, values)
    assert (found[1] < 50).all()
    assert (found[3] > 50).all()


@pytest.mark.parametrize("step", [1, 3])
def test_a_workspace_serves_blocks_of_any_size_up_to_its_own(step):
    kernel = LocalVariance(Footprint(5, 4), tuple(Statistic), depth=2, step=step)
    workspace = kernel.workspace(3, (30, 40))
    for seed, (rows, cols) in enumerate([(30, 40), (1, 1), (7, 40), (30, 3), (30, 40)]):
        shape = 3, (rows - 1) * step + 5, (cols - 1) * step + 4
        for valid in (None, holes(shape, seed=seed)):
            values = random(shape, seed)
            shared = compute(kernel, values, valid, workspace=workspace)
            for one, other in zip(shared, compute(kernel, values, valid)):
                flags = shared[1]
                np.testing.assert_array_equal(one[flags], other[flags])


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("size", [1, 5, 101])
@pytest.mark.parametrize("step", [1, 4])
def test_a_workspace_takes_the_memory_it_announces(size, step, shape):
    kernel = LocalVariance(Footprint(size, size, shape), (VARIANCE, SD), depth=3, step=step)
    workspace = kernel.workspace(4)
    moments = workspace.scratch.moments
    arrays = [*moments.sums._arrays, *moments.counts._arrays]
    arrays += [workspace.results, workspace.flags]
    assert sum(array.nbytes for array in arrays) <= kernel.workspace_nbytes(4)


def test_the_input_is_left_as_it_was():
    values, valid = random((2, 20, 20)), holes((2, 20, 20))
    before = values.copy(), valid.copy()
    LocalVariance(Footprint(3, 3), tuple(Statistic))(values, valid)
    np.testing.assert_array_equal(values, before[0])
    np.testing.assert_array_equal(valid, before[1])


def test_read_only_and_strided_input_is_read():
    values = np.broadcast_to(random((1, 40, 60))[:, ::2, ::3], (1, 20, 20))
    valid = np.broadcast_to(holes((20, 20)), (1, 20, 20))
    check(LocalVariance(Footprint(3, 3)), values, valid)


def test_a_kernel_can_be_pickled_and_compares_by_its_parameters():
    kernel = LocalVariance(Footprint(5, 7, Shape.ELLIPSE), (MEAN, SD), depth=2, min_valid=30)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


# --- the average local variance ----------------------------------------------------------------


@pytest.mark.parametrize("statistics", [(VARIANCE,), (MEAN,), tuple(Statistic)])
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_total_is_of_the_variance_whatever_statistics_were_chosen(statistics, dtype):
    values, valid = random((2, 30, 30)), holes((2, 30, 30))
    kernel = LocalVariance(Footprint(3, 3), statistics, dtype=dtype)
    reference = window_statistics(values, valid, kernel.footprint.mask())
    totals = kernel(values, valid).partials
    for total, variance, counts in zip(totals, reference.variance, reference.valid):
        assert total.cells == counts.sum()
        assert total.mean == pytest.approx(float(variance[counts].mean()), rel=1e-9)


def test_totals_add_up():
    total = reduce(operator.add, [Total(3.0, 2), Total(5.0, 1), Total()])
    assert total == Total(8.0, 3)
    assert total.mean == pytest.approx(8 / 3)


def test_the_average_of_nothing_is_nan():
    assert np.isnan(Total().mean)


# --- any input ---------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_kernel_on_any_block_equals_two_passes(data):
    window = data.draw(
        st.builds(Footprint, st.integers(1, 7), st.integers(1, 7), st.sampled_from(list(Shape)))
    )
    kernel = data.draw(
        st.builds(
            LocalVariance,
            st.just(window),
            st.permutations([VARIANCE, SD, MEAN]).map(lambda order: tuple(order[:2])),
            depth=st.integers(1, 4),
            step=st.integers(1, 4),
            sample=st.booleans(),
            propagate=st.booleans(),
            min_valid=st.sampled_from([0, 10, 50, 100]),
            dtype=st.sampled_from(DTYPES),
        )
    )
    shape = (
        data.draw(st.integers(1, 4)),
        window.rows + data.draw(st.integers(0, 12)),
        window.cols + data.draw(st.integers(0, 12)),
    )
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    value_type = data.draw(st.sampled_from([*INTEGERS, "float16", "float32", "float64"]))
    spread = data.draw(st.sampled_from([0, 1, 100]))
    # Positive and away from 0: the relative error of a mean near 0 is anybody's.
    values = (rng.integers(3, 20) + rng.integers(0, spread + 1, shape)).astype(value_type)
    share = data.draw(st.sampled_from([None, 0, 0.1, 0.5, 1]))
    check(kernel, values, None if share is None else rng.random(shape) >= share)


# --- what is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"statistics": ()}, "statistics is empty; at least one is needed"),
        ({"depth": 0}, "depth is 0; it is at least 1"),
        ({"step": -2}, "step is -2; it is at least 1"),
        ({"min_valid": -1}, "min_valid is -1; it is a percentage, 0 to 100"),
        ({"min_valid": 101}, "min_valid is 101; it is a percentage, 0 to 100"),
        ({"min_valid": float("nan")}, "min_valid is nan; it is a percentage, 0 to 100"),
        ({"dtype": "int16"}, "dtype is int16; it is float32 or float64"),
    ],
)
def test_a_parameter_out_of_range_is_refused_by_name_and_value(parameters, message):
    with pytest.raises(ValueError, match=message):
        LocalVariance(Footprint(3, 3), **parameters)


def test_an_array_of_two_axes_is_refused():
    with pytest.raises(ValueError, match="values has 2 axes; expected"):
        LocalVariance(Footprint(3, 3))(np.zeros((5, 5)), None)


@pytest.mark.parametrize("shape", [(2, 5), (5, 2)])
def test_a_block_smaller_than_the_window_is_refused(shape):
    with pytest.raises(ValueError, match="smaller than the window"):
        LocalVariance(Footprint(3, 3))(np.zeros((1, *shape)), None)
