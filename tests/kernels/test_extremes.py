# SPDX-License-Identifier: GPL-2.0-or-later
"""Minimum, maximum and range in a moving window, against every window's cells and scipy's filters;
no file is involved but the demo's elevation."""

import pickle
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels.extremes import Extremes, Statistic
from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.tests.references import block_of as compute
from raster_loupe.tests.references import cells_of_windows

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
ALL = tuple(Statistic)
MINIMUM, MAXIMUM, RANGE = ALL
SIZES = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 31]


def expect(kernel, values, valid=None):
    """The extremes of each window's valid cells, and which windows count."""
    cells, exist, _, usable = cells_of_windows(kernel, values, valid)
    cells = cells.astype(np.longdouble)
    least = np.where(exist, cells, np.inf).min(axis=-1)
    greatest = np.where(exist, cells, -np.inf).max(axis=-1)
    with np.errstate(invalid="ignore"):
        ranges = np.where(greatest == least, 0, greatest - least)
    found = np.stack([(least, greatest, ranges)[which] for which in kernel.statistics])
    return found, np.broadcast_to(usable, found.shape)


def check(kernel, values, valid=None):
    """Not one bit is different: there is no rounding but that to the type of the result."""
    found, flags = compute(kernel, values, valid)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    with np.errstate(over="ignore"):
        expected = expected.astype(kernel.dtype)
    np.testing.assert_array_equal(found[flags], expected[flags])


def random(shape=(40, 50), seed=0):
    return np.random.default_rng(seed).normal(size=shape)


def holes(shape=(40, 50), share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("size", SIZES)
def test_the_extremes_of_a_square_and_of_a_disc(size, shape):
    for dtype in ("float32", "float64"):
        check(Extremes(Footprint(size, size, shape), ALL, dtype=dtype), random((size + 9, 50)))


@pytest.mark.parametrize("window", [(1, 9), (9, 1), (2, 5), (7, 4), (3, 31), (38, 2), (1, 1)])
def test_a_window_need_not_be_square(window):
    check(Extremes(Footprint(*window), ALL), random())
    check(Extremes(Footprint(*window), ALL), random(), holes())


@pytest.mark.parametrize(
    "footprint",
    [
        Footprint.annulus(15, 15, 7, 7),
        Footprint.wedge(15, 21, 30, 100),
        Footprint.of_mask(np.eye(5, dtype=bool)),
        Footprint.of_mask(np.array([[1, 0, 1, 1], [0, 0, 0, 0], [0, 1, 0, 1]], bool)),
    ],
)
def test_windows_of_any_cells(footprint):
    check(Extremes(footprint, ALL), random())
    check(Extremes(footprint, ALL), random(), holes())


@pytest.mark.parametrize("size", [3, 4, 15, 31])
def test_minimum_and_maximum_are_scipys(size):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = random((80, 90)).astype("float32")
    around = [(size // 2, size - 1 - size // 2)] * 2
    padded = np.pad(values, around, "symmetric")
    found, _ = compute(Extremes(Footprint(size, size), ALL), padded)
    np.testing.assert_array_equal(found[0], ndimage.minimum_filter(values, size))
    np.testing.assert_array_equal(found[1], ndimage.maximum_filter(values, size))
    mask = np.random.default_rng(3).random((size, size)) < 0.5
    mask[0, -1] = True
    found, _ = compute(Extremes(Footprint.of_mask(mask), ALL), padded)
    np.testing.assert_array_equal(found[0], ndimage.minimum_filter(values, footprint=mask))
    np.testing.assert_array_equal(found[1], ndimage.maximum_filter(values, footprint=mask))


def test_the_extremes_of_real_elevation(elevation):
    for window in (Footprint(3, 3), Footprint(25, 25, Shape.ELLIPSE)):
        check(Extremes(window, ALL), elevation[100:160, 150:220])


@pytest.mark.parametrize("statistics", [(RANGE,), (MAXIMUM,), (RANGE, MINIMUM), (2, 1, 0, 2)])
def test_any_of_them_in_any_order(statistics):
    check(Extremes(Footprint(4, 5), tuple(map(Statistic, statistics))), random(), holes())


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float32", "float64", "uint8", "int16"])
@pytest.mark.parametrize("share", [0.002, 0.2, 0.9, 1])
@pytest.mark.parametrize("size", [1, 3, 4, 9])
def test_extremes_are_those_of_the_valid_cells(size, share, dtype):
    values = (100 * np.abs(random())).astype(dtype)
    check(Extremes(Footprint(size, size), ALL), values, holes(share=share))
    check(Extremes(Footprint(size, size, Shape.ELLIPSE), ALL), values, holes(share=share))


@pytest.mark.parametrize("shape", list(Shape))
def test_nothing_under_an_invalid_cell_shows(shape):
    kernel, valid = Extremes(Footprint(5, 5, shape), ALL), holes()
    expected = compute(kernel, random(), valid)
    for what in (np.nan, np.inf, -np.inf, 1e300):
        found = compute(kernel, np.where(valid, random(), what), valid)
        np.testing.assert_array_equal(found[1], expected[1])
        np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])


def test_propagated_nodata_leaves_the_full_windows():
    check(Extremes(Footprint(3, 5), ALL, propagate=True), random(), holes(share=0.05))


@pytest.mark.parametrize("min_valid", [0, 30, 77.7, 100])
def test_windows_with_too_few_valid_cells_give_no_result(min_valid):
    check(Extremes(Footprint(4, 4), ALL, min_valid=min_valid), random(), holes(share=0.4))


def test_cells_that_are_missing_are_filled_on_request():
    kernel = Extremes(Footprint(5, 5), ALL, fill_centres=True, min_valid=50)
    check(kernel, random(), holes(share=0.5))


def test_a_mask_that_hides_nothing_is_no_mask():
    assert Extremes(Footprint(3, 3))(random()[None], np.ones((1, 40, 50), bool)).valid is None


# --- every type and step ------------------------------------------------------------------------


@pytest.mark.parametrize("result", ["float32", "float64"])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_their_limits_are_told_apart_and_subtracted_exactly(dtype, result):
    draw, limits = np.random.default_rng(0), np.iinfo(dtype)
    values = draw.integers(limits.min, limits.max, (40, 50), dtype, endpoint=True)
    values[::9, ::7], values[1::8, ::6] = limits.min, limits.max
    kernel = Extremes(Footprint(3, 3), ALL, dtype=result)
    check(kernel, values)
    check(kernel, values, holes())


def test_the_range_of_integers_of_64_bits_is_exact_where_float64_cannot_tell_them_apart():
    values = (2**60 + np.random.default_rng(0).permutation(400).reshape(20, 20)).astype("int64")
    found, _ = compute(Extremes(Footprint(3, 3), (RANGE,), dtype="float64"), values)
    expected, _ = expect(Extremes(Footprint(3, 3), (RANGE,)), values - 2**60)
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("dtype", ["float16", ">f4", ">f8", ">i2", "<u4", "bool"])
def test_unusual_types_are_understood(dtype):
    values = (random() > 0).astype(dtype) if dtype == "bool" else np.abs(8 * random()).astype(dtype)
    check(Extremes(Footprint(3, 5), ALL), values)
    check(Extremes(Footprint(3, 5), ALL, dtype="float64"), values, holes())


def test_the_range_of_float32_is_not_rounded_to_it_where_float64_is_wanted():
    values = np.array([[1e-8, 1.0]], "float32")
    found, _ = compute(Extremes(Footprint(1, 2), (RANGE,), dtype="float64"), values)
    assert found[0, 0, 0] == 1.0 - np.float64(np.float32(1e-8))


def test_infinite_values_are_values():
    values = random()
    values[::3, ::4], values[1::3, 1::3] = np.inf, -np.inf
    values[20:30, 20:30] = np.inf
    check(Extremes(Footprint(3, 3), ALL), values)
    check(Extremes(Footprint(3, 3), ALL), values, holes())


def test_zero_has_one_sign():
    values = np.random.default_rng(0).choice([-0.0, 0.0], (40, 50))
    found, _ = compute(Extremes(Footprint(3, 3), ALL), values)
    assert not np.signbit(found).any()


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_window_type_mask_and_step(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    mask = draw.random((rows, cols)) < data.draw(st.sampled_from([0.3, 0.8, 1]))
    mask[draw.integers(rows), draw.integers(cols)] = True
    kernel = Extremes(
        Footprint.of_mask(mask),
        tuple(data.draw(st.lists(st.sampled_from(ALL), min_size=1, max_size=4))),
        step=data.draw(st.integers(1, 4)),
        propagate=data.draw(st.booleans()),
        min_valid=data.draw(st.sampled_from([0, 60])),
        fill_centres=data.draw(st.booleans()),
        dtype=data.draw(st.sampled_from(["float32", "float64"])),
    )
    extra = data.draw(st.tuples(st.integers(0, 12), st.integers(0, 12)))
    shape = (rows + extra[0], cols + extra[1])
    dtype = data.draw(st.sampled_from(["uint8", "int16", "int64", "float32", "float64"]))
    values = draw.integers(0, 200, shape).astype(dtype)
    share = data.draw(st.sampled_from([None, 0, 0.05, 0.5]))
    check(kernel, values, None if share is None else draw.random(shape) >= share)


# --- the contract -------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", list(Shape))
def test_the_same_result_for_any_tiling(shape):
    values, valid = random((90, 80)).astype("float32"), holes((90, 80))
    kernel = Extremes(Footprint(9, 9, shape), ALL)
    whole = compute(kernel, values, valid)
    for row in range(0, 82, 31):
        for col in range(0, 72, 29):
            cut = slice(row, row + 39), slice(col, col + 37)
            found, flags = compute(kernel, values[cut], valid[cut])
            place = slice(None), slice(row, row + 31), slice(col, col + 29)
            np.testing.assert_array_equal(flags, whole[1][place])
            np.testing.assert_array_equal(found[flags], whole[0][place][flags])


@pytest.mark.parametrize("shape", list(Shape))
def test_a_workspace_is_used_again_for_blocks_of_other_sizes_and_types(shape):
    kernel = Extremes(Footprint(5, 5, shape), ALL)
    workspace = kernel.workspace(2, (64, 64))
    for size, dtype in [((68, 68), "float32"), ((30, 9), "int8"), ((68, 40), "float64")]:
        values = (50 * random((2, *size))).astype(dtype)
        result = kernel(values, None, slice(None), workspace)
        for band in range(2):
            expected, _ = compute(kernel, values[band])
            np.testing.assert_array_equal(result.values[3 * band : 3 * band + 3], expected)


def test_threads_with_a_workspace_each_do_not_disturb_each_other():
    kernel, blocks = Extremes(Footprint(7, 7), ALL), [random((90, 300), seed) for seed in range(8)]
    expected = [compute(kernel, block)[0] for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda block: compute(kernel, block)[0], blocks))
    np.testing.assert_array_equal(found, expected)


def test_only_the_bands_asked_for_are_computed():
    values = random((3, 20, 20))
    kernel = Extremes(Footprint(3, 3), ALL)
    result = kernel(values, None, slice(1, 2))
    np.testing.assert_array_equal(result.values, compute(kernel, values[1])[0])


def test_a_window_larger_than_the_block_reaches_across_it():
    kernel = Extremes(Footprint(101, 75), ALL)
    check(kernel, random((103, 80)))
    check(kernel, random((103, 80)), holes((103, 80)))


def test_reach_and_block_follow_the_window_and_the_step():
    kernel = Extremes(Footprint(4, 7), step=3)
    assert kernel.reach == (2, 1, 3, 3, 0, 0)
    usual = Extremes(Footprint(4, 7)).block
    assert kernel.block < usual < Extremes(Footprint(65, 7)).block
    assert Extremes(Footprint(3, 3), ALL).bands_per_band == 3


def test_a_kernel_travels_to_another_process():
    kernel = Extremes(Footprint(3, 3), (RANGE,), 2)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


@pytest.mark.parametrize("dtype", ["float32", "float64", "int64"])
@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("share", [0, 0.3])
def test_a_call_takes_no_more_memory_than_it_says(dtype, shape, share):
    for size in (3, 31):
        kernel = Extremes(Footprint(size, size, shape), ALL)
        block = (128, 160)
        values = (100 * random((127 + size, 159 + size))).astype(dtype)[None]
        valid = holes(values.shape, share) if share else None
        kernel(values, valid)  # the window's rectangles, which stay
        tracemalloc.start()
        kernel(values, valid)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak <= kernel.workspace_nbytes(1, block) + 100_000, size


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
        Extremes(Footprint(3, 3), **wrong)


@pytest.mark.parametrize("shape", [(20, 20), (1, 2, 9)])
def test_values_of_the_wrong_shape_are_refused(shape):
    with pytest.raises(ValueError, match="values"):
        Extremes(Footprint(3, 3))(np.zeros(shape), None)
