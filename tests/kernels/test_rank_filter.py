# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantiles in a moving window, against numpy's on every window and scipy's filters; no file is
involved but the demo's elevation."""

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
from raster_loupe.kernels.rank_filter import RankFilter
from raster_loupe.tests.references import block_of, cells_of_windows

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
METHODS = list(window_ranks.Method)
TOLERANCE = {"float32": 1e-7, "float64": 1e-15}


compute = block_of


def expect(kernel, values, valid=None):
    """The quantiles of each window's valid cells, and which windows count."""
    wide = np.longdouble if values.dtype.kind in "iu" else np.float64
    exact = values if valid is None else np.where(valid, values, np.zeros((), values.dtype))
    cells, exist, count, usable = cells_of_windows(kernel, exact.astype(wide), valid)
    cells = np.sort(np.where(exist, cells, np.inf), axis=-1)
    found = np.zeros((len(kernel.quantiles), *count.shape), wide)
    for number in np.unique(count[usable]):
        these = usable & (count == number)
        found[:, these] = np.quantile(cells[these][:, :number], kernel.quantiles, axis=-1)
    return found, np.broadcast_to(usable, found.shape)


def check(kernel, values, valid=None):
    found, flags = compute(kernel, values, valid)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    scale = np.abs(values[np.isfinite(values)].astype(float)).max(initial=1)
    np.testing.assert_allclose(
        found[flags].astype(np.longdouble),
        expected[flags],
        rtol=TOLERANCE[kernel.dtype],
        atol=2 * TOLERANCE[kernel.dtype] * scale,
    )


def only(monkeypatch, method):
    """Let the kernel use one method alone."""
    monkeypatch.setattr(
        window_ranks.Plan, "method", lambda self, itemsize, everywhere: (method, 1e-9)
    )


def random(shape=(40, 50), seed=0, **kwargs):
    return np.random.default_rng(seed).normal(size=shape, **kwargs)


def holes(shape=(40, 50), share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 9, 11, 15, 21, 31])
def test_the_median_of_a_square_is_numpys(size):
    check(RankFilter(Footprint(size, size), dtype="float64"), random((size + 19, size + 22)))


@pytest.mark.parametrize("window", [(1, 9), (9, 1), (2, 5), (7, 4), (3, 31), (38, 2)])
def test_a_window_need_not_be_square(window):
    check(RankFilter(Footprint(*window), (0.2, 0.5)), random())
    check(RankFilter(Footprint(*window), (0.2, 0.5)), random(), holes())


@pytest.mark.parametrize("size", [2, 3, 5, 9, 15, 21])
def test_quantiles_in_an_ellipse_are_numpys(size):
    kernel = RankFilter(Footprint(size, size, Shape.ELLIPSE), (0.1, 0.5, 0.77), dtype="float64")
    check(kernel, random())
    check(kernel, random(), holes())


@pytest.mark.parametrize("size", [3, 5, 6, 9, 17])
def test_several_quantiles_are_interpolated_as_numpy_does(size):
    kernel = RankFilter(Footprint(size, size), (0, 0.05, 0.25, 0.5, 0.813, 1), dtype="float64")
    check(kernel, random())


@pytest.mark.parametrize("size", [3, 5, 15, 31])
def test_the_median_is_scipys(size):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = random((80, 90)).astype("float32")
    reach = size // 2
    found, _ = compute(RankFilter(Footprint(size, size)), np.pad(values, reach, "symmetric"))
    np.testing.assert_array_equal(found[0], ndimage.median_filter(values, size, mode="reflect"))


@pytest.mark.parametrize("percentile", [0, 25, 50, 100])
def test_a_percentile_that_is_a_cell_is_scipys(percentile):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = random((60, 70)).astype("float32")
    found, _ = compute(RankFilter(Footprint(5, 5), (percentile / 100,)), np.pad(values, 2, "edge"))
    expected = ndimage.percentile_filter(values, min(percentile, 99.9), 5, mode="nearest")
    np.testing.assert_array_equal(found[0], expected)


def test_the_quantiles_of_real_elevation_are_numpys(elevation):
    part = elevation[100:160, 150:220]
    for size in (3, 9, 25):
        check(RankFilter(Footprint(size, size), (0.1, 0.5)), part)


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.002, 0.2, 0.9, 1])
@pytest.mark.parametrize("size", [1, 3, 4, 7, 9, 17])
def test_quantiles_are_those_of_the_valid_cells(size, share):
    kernel = RankFilter(Footprint(size, size), (0.25, 0.5, 1), dtype="float64")
    check(kernel, random(), holes(share=share))


@pytest.mark.parametrize("method", METHODS)
def test_nothing_under_an_invalid_cell_shows(method, monkeypatch):
    only(monkeypatch, method)
    kernel, valid = RankFilter(Footprint(5, 5), (0.3, 0.5)), holes()
    expected = compute(kernel, random(), valid)
    for what in (np.nan, np.inf, -np.inf, 1e300):
        found = compute(kernel, np.where(valid, random(), what), valid)
        np.testing.assert_array_equal(found[1], expected[1])
        np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])


@pytest.mark.parametrize("size", [3, 9, 12])
def test_a_lake_and_a_few_single_cells_without_data_are_left_out(size):
    valid = holes((90, 200), share=0.0005)
    valid[30:50, 60:90] = False
    check(RankFilter(Footprint(size, size), (0.5, 0.35)), random((90, 200)), valid)


def test_propagated_nodata_leaves_the_full_windows():
    check(RankFilter(Footprint(3, 5), propagate=True), random(), holes(share=0.05))


@pytest.mark.parametrize("min_valid", [0, 30, 77.7, 100])
def test_windows_with_too_few_valid_cells_give_no_result(min_valid):
    check(RankFilter(Footprint(4, 4), min_valid=min_valid), random(), holes(share=0.4))


def test_cells_that_are_missing_are_filled_on_request():
    check(RankFilter(Footprint(5, 5), fill_centres=True, min_valid=50), random(), holes(share=0.5))


def test_a_block_of_nodata_gives_nothing():
    _, flags = compute(
        RankFilter(Footprint(9, 9)), np.full((40, 40), np.nan), np.zeros((40, 40), bool)
    )
    assert not flags.any()


def test_a_mask_that_hides_nothing_is_no_mask():
    result = RankFilter(Footprint(3, 3))(random()[None], np.ones((1, 40, 50), bool))
    assert result.valid is None


def test_infinite_values_are_the_first_and_the_last():
    values = random()
    values[::3, ::4], values[1::3, 1::3] = np.inf, -np.inf
    kernel = RankFilter(Footprint(3, 3), (0.5, 0.0, 1.0, 0.25), dtype="float64")
    windows = np.sort(sliding_window_view(values, (3, 3)).reshape(38, 48, 9), axis=-1)
    found, _ = compute(kernel, values)
    np.testing.assert_array_equal(found, np.moveaxis(windows[..., [4, 0, 8, 2]], -1, 0))


# --- every method, type and step ----------------------------------------------------------------


@pytest.mark.parametrize("share", [0, 0.01, 0.3])
@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("method", METHODS)
def test_every_method_finds_the_same(method, step, share, monkeypatch):
    valid = holes(share=share) if share else None
    kernel = RankFilter(Footprint(5, 6), (0.1, 0.5, 0.9), step, dtype="float64")
    expected = compute(kernel, random(), valid)
    only(monkeypatch, method)
    found = compute(kernel, random(), valid)
    np.testing.assert_array_equal(found[1], expected[1])
    np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])
    check(kernel, random(), valid)


@pytest.mark.parametrize("size", [3, 17])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_their_limits_are_ranked_exactly(dtype, size):
    draw, limits = np.random.default_rng(0), np.iinfo(dtype)
    values = draw.integers(limits.min, limits.max, (40, 50), dtype, endpoint=True)
    values[::2, ::3], values[1::3, ::2] = limits.min, limits.max
    kernel = RankFilter(Footprint(size, size), (0.1, 0.5, 1), dtype="float64")
    check(kernel, values)
    check(kernel, values, holes())


def test_integers_of_64_bits_are_told_apart_where_float64_cannot():
    values = (2**60 + np.random.default_rng(0).permutation(400).reshape(20, 20)).astype("int64")
    found, _ = compute(RankFilter(Footprint(3, 3), dtype="float64"), values)
    expected = np.median(sliding_window_view(values - 2**60, (3, 3)), axis=(2, 3)) + 2**60
    np.testing.assert_array_equal(found[0], expected)


@pytest.mark.parametrize("dtype", ["float16", ">f4", ">i2", "bool"])
def test_unusual_types_are_understood(dtype):
    values = (random() > 0).astype(dtype) if dtype == "bool" else (8 * random()).astype(dtype)
    check(RankFilter(Footprint(3, 5), (0.5, 0.6)), values)


@pytest.mark.parametrize("size", [3, 15, 21])
def test_an_offset_costs_no_digits(size):
    values = random() * 0.01 + 1e6
    check(RankFilter(Footprint(size, size), (0.5, 0.3), dtype="float64"), values)


@pytest.mark.parametrize("value", [0, -3.5, 1e30])
def test_a_constant_stays(value):
    kernel = RankFilter(Footprint(5, 4), (0.1, 0.5))
    found, _ = compute(kernel, np.full((30, 30), value), holes((30, 30)))
    np.testing.assert_array_equal(found, np.float32(value))


@pytest.mark.parametrize("method", METHODS)
def test_ties_have_one_value_and_zero_one_sign(method, monkeypatch):
    only(monkeypatch, method)
    values = np.random.default_rng(0).choice([-0.0, 0.0, 1.0], (40, 50))
    found, _ = compute(RankFilter(Footprint(3, 3), (0.2, 0.5)), values)
    assert not np.signbit(found).any()
    check(RankFilter(Footprint(3, 3), (0.2, 0.5)), values)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_window_type_mask_and_step(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    dtype = data.draw(st.sampled_from(["uint8", "int16", "float32", "float64"]))
    kernel = RankFilter(
        Footprint(rows, cols, data.draw(st.sampled_from(Shape))),
        tuple(data.draw(st.lists(st.sampled_from([0, 0.1, 0.5, 0.9, 1]), min_size=1, max_size=3))),
        step=data.draw(st.integers(1, 4)),
        propagate=data.draw(st.booleans()),
        min_valid=data.draw(st.sampled_from([0, 60])),
        fill_centres=data.draw(st.booleans()),
        dtype=data.draw(st.sampled_from(list(TOLERANCE))),
    )
    extra = data.draw(st.tuples(st.integers(0, 12), st.integers(0, 12)))
    shape = (rows + extra[0], cols + extra[1])
    values = draw.integers(0, data.draw(st.sampled_from([2, 200])), shape).astype(dtype)
    share = data.draw(st.sampled_from([None, 0, 0.05, 0.5]))
    check(kernel, values, None if share is None else draw.random(shape) >= share)


# --- the contract -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [3, 9, 25])
@pytest.mark.parametrize("share", [0, 0.01, 0.3])
def test_the_same_result_for_any_tiling(size, share):
    values = random((150, 140)).astype("float32")
    valid = holes(values.shape, share) if share else np.ones(values.shape, bool)
    kernel = RankFilter(Footprint(size, size), (0.5, 0.3))
    whole = compute(kernel, values, valid)
    for tile in ((31, 29), (70, 140)):
        for row in range(0, 151 - size, tile[0]):
            for col in range(0, 141 - size, tile[1]):
                cut = slice(row, row + tile[0] + size - 1), slice(col, col + tile[1] + size - 1)
                values_, flags = compute(kernel, values[cut], valid[cut])
                place = slice(None), slice(row, row + tile[0]), slice(col, col + tile[1])
                np.testing.assert_array_equal(flags, whole[1][place])
                np.testing.assert_array_equal(values_[flags], whole[0][place][flags])


def test_a_workspace_is_used_again_for_blocks_of_other_sizes_and_types():
    kernel = RankFilter(Footprint(5, 5), (0.5, 0.25))
    workspace = kernel.workspace(2, (64, 64))
    for shape, dtype in [((68, 68), "float32"), ((30, 9), "uint8"), ((68, 40), "float64")]:
        values = (50 * random((2, *shape))).astype(dtype)
        result = kernel(values, None, slice(None), workspace)
        for band in range(2):
            expected, _ = compute(kernel, values[band])
            np.testing.assert_array_equal(result.values[2 * band : 2 * band + 2], expected)


def test_threads_with_a_workspace_each_do_not_disturb_each_other():
    kernel, blocks = RankFilter(Footprint(7, 7)), [random((90, 300), seed) for seed in range(8)]
    expected = [compute(kernel, block)[0] for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda block: compute(kernel, block)[0], blocks))
    np.testing.assert_array_equal(found, expected)


def test_only_the_bands_asked_for_are_computed():
    values = random((3, 20, 20))
    kernel = RankFilter(Footprint(3, 3), (0.1, 0.9))
    result = kernel(values, None, slice(1, 2))
    np.testing.assert_array_equal(result.values, compute(kernel, values[1])[0])


def test_a_window_larger_than_the_block_reaches_across_it():
    kernel = RankFilter(Footprint(101, 75))
    check(kernel, random((103, 80)))
    check(kernel, random((103, 80)), holes((103, 80)))


def test_reach_and_block_follow_the_window_and_the_step():
    kernel = RankFilter(Footprint(4, 7), step=3)
    assert kernel.reach == (2, 1, 3, 3, 0, 0)
    assert kernel.block[0] < RankFilter(Footprint(4, 7)).block[0]
    assert RankFilter(Footprint(3, 3), (0.1, 0.2)).bands_per_band == 2


def test_a_kernel_travels_to_another_process():
    kernel = RankFilter(Footprint(3, 3), (0.1,), 2)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


@pytest.mark.parametrize("size", [3, 15, 31])
def test_a_workspace_takes_what_it_says(size):
    kernel = RankFilter(Footprint(size, size), (0.5, 0.1))
    workspace = kernel.workspace(2)
    taken = workspace.results.nbytes + workspace.flags.nbytes + workspace.scratch._planes.nbytes
    assert taken <= kernel.workspace_nbytes(2)


def test_a_call_takes_no_more_memory_than_it_says():
    for size, share in ((5, 0.3), (9, 0.3), (31, 0), (101, 0.3)):
        kernel = RankFilter(Footprint(size, size), (0.5, 0.25))
        block = (128, 160)
        values = random((127 + size, 159 + size)).astype("float32")[None]
        valid = holes(values.shape, share) if share else None
        kernel(values, valid)  # generates networks, which stay
        tracemalloc.start()
        kernel(values, valid)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak <= kernel.workspace_nbytes(1, block) + 500_000, size


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"quantiles": ()}, "quantiles is empty"),
        ({"quantiles": (0.5, 1.5)}, "quantiles holds 1.5"),
        ({"step": 0}, "step is 0"),
        ({"min_valid": 101}, "min_valid is 101"),
        ({"dtype": "int16"}, "dtype is int16"),
    ],
)
def test_what_cannot_be_is_refused(wrong, says):
    with pytest.raises(ValueError, match=says):
        RankFilter(Footprint(3, 3), **wrong)


@pytest.mark.parametrize("shape", [(20, 20), (1, 2, 9)])
def test_values_of_the_wrong_shape_are_refused(shape):
    with pytest.raises(ValueError, match="values"):
        RankFilter(Footprint(3, 3))(np.zeros(shape), None)
