# SPDX-License-Identifier: GPL-2.0-or-later
"""The median absolute deviation in a moving window, against numpy's median on every window and
scipy's; no file is involved but the demo's elevation."""

import pickle
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels import window_ranks
from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.median_deviation import MedianDeviation
from raster_loupe.tests.references import block_of, cells_of_windows

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
METHODS = list(window_ranks.Method)
TOLERANCE = {"float32": 1e-7, "float64": 1e-15}


def compute(kernel, values, valid=None, **kwargs):
    """A block's result, and which of its cells are valid."""
    found, flags = block_of(kernel, values, valid, **kwargs)
    return found[0], flags[0]


def expect(kernel, values, valid=None):
    """The deviation of each window's valid cells, and which windows count."""
    exact = values if valid is None else np.where(valid, values, np.zeros((), values.dtype))
    windows = cells_of_windows(kernel, exact.astype(np.longdouble), valid)
    found = np.zeros(windows.count.shape, np.longdouble)
    for place in zip(*np.nonzero(windows.usable)):
        cells = windows.cells[place][windows.exist[place]]
        found[place] = np.median(np.abs(cells - np.median(cells)))
    return found, windows.usable


def check(kernel, values, valid=None):
    found, flags = compute(kernel, values, valid)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    scale = np.abs(values.astype(float)[np.isfinite(values)]).max(initial=1)
    # A float64 result is limited by the rounding of differences of float64 cells.
    atol = 2e-16 * scale if values.dtype == np.float64 else 0
    np.testing.assert_allclose(
        found[flags].astype(np.longdouble),
        expected[flags],
        rtol=2 * TOLERANCE[kernel.dtype],
        atol=atol,
    )


def only(monkeypatch, method):
    """Let the kernel use one method alone."""
    monkeypatch.setattr(
        window_ranks.Plan, "method", lambda self, itemsize, everywhere: (method, 1e-9)
    )


def random(shape=(30, 36), seed=0):
    return np.random.default_rng(seed).normal(size=shape)


def holes(shape=(30, 36), share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 20])
def test_the_deviation_in_a_square_is_that_of_its_definition(size):
    check(MedianDeviation(Footprint(size, size), dtype="float64"), random((size + 9, size + 12)))


@pytest.mark.parametrize("window", [(1, 9), (9, 1), (1, 2), (2, 5), (7, 4), (3, 31), (28, 2)])
def test_a_window_need_not_be_square(window):
    check(MedianDeviation(Footprint(*window)), random())
    check(MedianDeviation(Footprint(*window)), random(), holes())


@pytest.mark.parametrize(
    "footprint",
    [
        Footprint(5, 7, Shape.ELLIPSE),
        Footprint.annulus(5, 5, 1, 1),
        Footprint.annulus(13, 13, 5, 5),
        Footprint.wedge(9, 9, 10, 100),
        Footprint.of_mask(np.random.default_rng(5).random((6, 5)) > 0.5),
    ],
)
def test_a_window_need_not_be_a_rectangle(footprint):
    check(MedianDeviation(footprint, dtype="float64"), random())
    check(MedianDeviation(footprint, dtype="float64"), random(), holes())


@pytest.mark.parametrize("size", [2, 3, 5, 10])
def test_the_deviation_is_scipys(size):
    stats = pytest.importorskip("scipy.stats")
    values = random()
    windows = sliding_window_view(values, (size, size)).reshape(-1, size * size)
    found, _ = compute(MedianDeviation(Footprint(size, size), dtype="float64"), values)
    expected = stats.median_abs_deviation(windows, axis=1, scale=1)
    np.testing.assert_allclose(found.ravel(), expected, rtol=1e-13, atol=1e-15)


def test_the_deviation_of_real_elevation_is_that_of_its_definition(elevation):
    part = elevation[100:140, 150:190]
    for size in (3, 8, 9, 21):
        check(MedianDeviation(Footprint(size, size)), part)


def test_skewed_values_have_all_of_their_near_cells_on_one_side():
    for values in (np.exp(5 * random()), -np.exp(5 * random())):
        for size in (3, 4, 12):
            check(MedianDeviation(Footprint(size, size), dtype="float64"), values)


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.002, 0.2, 0.9, 1])
@pytest.mark.parametrize("size", [1, 3, 4, 7, 9, 14])
def test_the_deviation_is_that_of_the_valid_cells(size, share):
    check(MedianDeviation(Footprint(size, size), dtype="float64"), random(), holes(share=share))


@pytest.mark.parametrize("method", METHODS)
def test_nothing_under_an_invalid_cell_shows(method, monkeypatch):
    only(monkeypatch, method)
    kernel, valid = MedianDeviation(Footprint(5, 5)), holes()
    expected = compute(kernel, random(), valid)
    for what in (np.nan, np.inf, -np.inf, 1e300):
        found = compute(kernel, np.where(valid, random(), what), valid)
        np.testing.assert_array_equal(found[1], expected[1])
        np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])


def test_propagated_nodata_leaves_the_full_windows():
    check(MedianDeviation(Footprint(3, 5), propagate=True), random(), holes(share=0.05))


@pytest.mark.parametrize("min_valid", [0, 30, 77.7, 100])
def test_windows_with_too_few_valid_cells_give_no_result(min_valid):
    check(MedianDeviation(Footprint(4, 4), min_valid=min_valid), random(), holes(share=0.4))


def test_cells_that_are_missing_are_filled_on_request():
    kernel = MedianDeviation(Footprint(5, 5), fill_centres=True, min_valid=50)
    check(kernel, random(), holes(share=0.5))


# --- every method, type and step ----------------------------------------------------------------


@pytest.mark.parametrize("share", [0, 0.01, 0.3])
@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("window", [(5, 5), (5, 6)])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint64", "float32", "float64"])
def test_every_method_finds_the_same_bits(dtype, window, step, share, monkeypatch):
    values = (50 * random() + 100).astype(dtype)
    valid = holes(share=share) if share else None
    for result in TOLERANCE:
        kernel = MedianDeviation(Footprint(*window), step, dtype=result)
        found = []
        for method in METHODS:
            only(monkeypatch, method)
            found.append(compute(kernel, values, valid))
        for other in found[1:]:
            np.testing.assert_array_equal(other[1], found[0][1])
            np.testing.assert_array_equal(other[0][other[1]], found[0][0][other[1]])
        check(kernel, values, valid)


@pytest.mark.parametrize("scale", [1e-45, 1e-38, 1, 1e38])
def test_single_precision_loses_nothing_on_the_way_to_a_single_result(scale, monkeypatch):
    draw = np.random.default_rng(0)
    values = random() * np.float64(scale) * 2.0 ** draw.integers(-40, 2, (30, 36))
    with np.errstate(over="ignore"):
        values = values.astype("float32")
    kernel = MedianDeviation(Footprint(5, 5))
    found, _ = compute(kernel, values)
    exact, _ = compute(MedianDeviation(Footprint(5, 5), dtype="float64"), values)
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(found, exact.astype("float32"))
    only(monkeypatch, window_ranks.Method.BINS)
    np.testing.assert_array_equal(found, compute(kernel, values)[0])


@pytest.mark.parametrize("size", [3, 4, 14])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_their_limits_are_subtracted_exactly(dtype, size):
    draw, limits = np.random.default_rng(0), np.iinfo(dtype)
    values = draw.integers(limits.min, limits.max, (30, 36), dtype, endpoint=True)
    values[::2, ::3], values[1::3, ::2] = limits.min, limits.max
    kernel = MedianDeviation(Footprint(size, size), dtype="float64")
    check(kernel, values)
    check(kernel, values, holes())


@pytest.mark.parametrize("size", [3, 4, 12])
def test_integers_of_64_bits_are_told_apart_where_float64_cannot(size):
    small = np.random.default_rng(0).permutation(400).reshape(20, 20)
    kernel = MedianDeviation(Footprint(size, size), dtype="float64")
    found, _ = compute(kernel, (2**60 + small).astype("int64"))
    np.testing.assert_array_equal(found, compute(kernel, small.astype("float64"))[0])


@pytest.mark.parametrize("dtype", ["float16", ">f4", ">i2", "bool"])
def test_unusual_types_are_understood(dtype):
    values = (random() > 0).astype(dtype) if dtype == "bool" else (8 * random()).astype(dtype)
    check(MedianDeviation(Footprint(3, 5)), values)
    check(MedianDeviation(Footprint(12, 9)), values)


@pytest.mark.parametrize("size", [3, 4, 15])
def test_an_offset_costs_no_digits(size):
    near = np.round(random() * 1024) / 1024
    kernel = MedianDeviation(Footprint(size, size), dtype="float64")
    np.testing.assert_array_equal(compute(kernel, near + 2**30)[0], compute(kernel, near)[0])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("value", [0, -0.0, -3.5, 1e30, np.inf, -np.inf])
def test_a_constant_deviates_by_nothing(value, method, monkeypatch):
    only(monkeypatch, method)
    for window in ((5, 5), (4, 5)):
        found, flags = compute(
            MedianDeviation(Footprint(*window)), np.full((30, 36), value), holes()
        )
        assert not found[flags].any()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("window", [(1, 3), (1, 4), (3, 3), (4, 4), (5, 5)])
def test_infinite_values_deviate_as_huge_ones_do(window, method, monkeypatch):
    only(monkeypatch, method)
    values, huge = random(), 1e200
    kind = np.random.default_rng(3).integers(0, 3, values.shape)
    kernel = MedianDeviation(Footprint(*window), dtype="float64")
    for mask in (None, holes()):
        large, flags = compute(
            kernel, np.where(kind == 0, values, np.where(kind == 1, huge, -huge)), mask
        )
        found, _ = compute(
            kernel, np.where(kind == 0, values, np.where(kind == 1, np.inf, -np.inf)), mask
        )
        expected = np.where(large > 1e100, np.inf, large)
        np.testing.assert_array_equal(found[flags], expected[flags])


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_window_type_mask_and_step(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 10), st.integers(1, 10)))
    mask = draw.random((rows, cols)) < data.draw(st.sampled_from([0.3, 0.8, 1]))
    mask[rows // 2, 0] = True
    kernel = MedianDeviation(
        Footprint.of_mask(mask),
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


@pytest.mark.parametrize("size", [3, 9, 12])
@pytest.mark.parametrize("share", [0, 0.01, 0.3])
def test_the_same_result_for_any_tiling(size, share):
    values = random((110, 100)).astype("float32")
    valid = holes(values.shape, share) if share else np.ones(values.shape, bool)
    kernel = MedianDeviation(Footprint(size, size))
    whole = compute(kernel, values, valid)
    tile = 31, 29
    for row in range(0, 111 - size, tile[0]):
        for col in range(0, 101 - size, tile[1]):
            cut = slice(row, row + tile[0] + size - 1), slice(col, col + tile[1] + size - 1)
            found, flags = compute(kernel, values[cut], valid[cut])
            place = slice(row, row + tile[0]), slice(col, col + tile[1])
            np.testing.assert_array_equal(flags, whole[1][place])
            np.testing.assert_array_equal(found[flags], whole[0][place][flags])


def test_a_workspace_is_used_again_for_blocks_of_other_sizes_and_types():
    kernel = MedianDeviation(Footprint(4, 5))
    workspace = kernel.workspace(2, (64, 64))
    for shape, dtype in [((67, 68), "float32"), ((30, 9), "uint8"), ((67, 40), "float64")]:
        values = (50 * random((2, *shape))).astype(dtype)
        result = kernel(values, None, slice(None), workspace)
        for band in range(2):
            expected, _ = compute(kernel, values[band])
            np.testing.assert_array_equal(result.values[band], expected)


def test_threads_with_a_workspace_each_do_not_disturb_each_other():
    kernel, blocks = MedianDeviation(Footprint(7, 7)), [random((90, 99), seed) for seed in range(8)]
    expected = [compute(kernel, block)[0] for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda block: compute(kernel, block)[0], blocks))
    np.testing.assert_array_equal(found, expected)


def test_a_kernel_travels_to_another_process():
    kernel = MedianDeviation(Footprint(3, 3), 2)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


def test_a_call_takes_no_more_memory_than_it_says():
    for window, share in (
        ((5, 5), 0.3),
        ((6, 6), 0),
        ((9, 9), 0.3),
        ((31, 31), 0),
        ((60, 51), 0.3),
    ):
        kernel = MedianDeviation(Footprint(*window))
        values = random((127 + window[0], 159 + window[1])).astype("float32")[None]
        valid = holes(values.shape, share) if share else None
        kernel(values, valid)  # generates networks, which stay
        tracemalloc.start()
        kernel(values, valid)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak <= kernel.workspace_nbytes(1, (128, 160)) + 500_000, window


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"step": 0}, "step is 0"),
        ({"min_valid": 101}, "min_valid is 101"),
        ({"dtype": "int16"}, "dtype is int16"),
    ],
)
def test_what_cannot_be_is_refused(wrong, says):
    with pytest.raises(ValueError, match=says):
        MedianDeviation(Footprint(3, 3), **wrong)
