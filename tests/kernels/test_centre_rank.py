# SPDX-License-Identifier: GPL-2.0-or-later
"""The percentile rank of a cell in its window, against counts of every window's cells and scipy's;
no file is involved but the demo's elevation."""

import pickle
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels import centre_rank
from raster_loupe.kernels.centre_rank import CentreRank
from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.tests.references import block_of, cells_of_windows

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()


def compute(kernel, values, valid=None, **kwargs):
    """A block's result, and which of its cells are valid."""
    found, flags = block_of(kernel, values, valid, **kwargs)
    return found[0], flags[0]


def expect(kernel, values, valid=None):
    """The rank of each window's centre, and which windows count."""
    (cells, exist, count, usable), window = (
        cells_of_windows(kernel, values, valid),
        kernel.footprint,
    )
    anchored = slice(window.above, None, kernel.step), slice(window.left, None, kernel.step)
    centres = values[anchored][: count.shape[0], : count.shape[1], None]
    if valid is not None:
        usable &= valid[anchored][: count.shape[0], : count.shape[1]]
    below = (exist & (cells < centres)).sum(axis=-1)
    equal = (exist & (cells == centres)).sum(axis=-1)
    return (100 * below + 50 * equal) / np.maximum(count, 1), usable


def check(kernel, values, valid=None):
    found, flags = compute(kernel, values, valid)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    np.testing.assert_array_equal(found[flags], expected[flags].astype(kernel.dtype))


@pytest.fixture(params=["compared", "ranked"])
def by(request, monkeypatch):
    """Let the kernel use one method alone."""
    ranked = request.param == "ranked"
    monkeypatch.setattr(centre_rank._Plan, "ranked", lambda self, itemsize: ranked)


def random(shape=(40, 50), seed=0):
    return np.random.default_rng(seed).normal(size=shape)


def few(shape=(40, 50), seed=0):
    """Values of which many are equal."""
    return np.random.default_rng(seed).integers(0, 4, shape)


def holes(shape=(40, 50), share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 9, 11, 12, 21])
def test_the_rank_in_a_square_is_that_of_its_definition(size):
    for dtype in ("float32", "float64"):
        check(CentreRank(Footprint(size, size), dtype=dtype), random())
        check(CentreRank(Footprint(size, size), dtype=dtype), few())


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize(
    "footprint",
    [
        Footprint(1, 9),
        Footprint(9, 1),
        Footprint(2, 5),
        Footprint(38, 3),
        Footprint(7, 5, Shape.ELLIPSE),
        Footprint.annulus(5, 5, 1, 1),
        Footprint.annulus(15, 15, 9, 9),
        Footprint.wedge(9, 9, 10, 100),
        Footprint.wedge(15, 15, 200, 290),
        Footprint.of_mask(np.random.default_rng(5).random((6, 5)) > 0.5),
        Footprint.of_mask(np.eye(1, 9, 8, dtype=bool)),
    ],
)
def test_a_window_need_not_be_a_square_nor_hold_its_centre(footprint):
    for values in (random(), few()):
        check(CentreRank(footprint), values)
        check(CentreRank(footprint), values, holes())


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("size", [3, 9])
def test_the_rank_is_scipys(size):
    stats = pytest.importorskip("scipy.stats")
    values = few((16, 18))
    windows = sliding_window_view(values, (size, size))
    found, _ = compute(CentreRank(Footprint(size, size), dtype="float64"), values)
    for place in np.ndindex(found.shape):
        window = windows[place]
        centre = window[size // 2, size // 2]
        expected = stats.percentileofscore(window.ravel(), centre, kind="mean")
        np.testing.assert_allclose(found[place], expected, rtol=1e-14)


@pytest.mark.usefixtures("by")
def test_the_ranks_of_real_elevation_are_those_of_their_definition(elevation):
    for size in (3, 15, 31):
        check(CentreRank(Footprint(size, size)), elevation[100:160, 150:220])


@pytest.mark.usefixtures("by")
def test_a_cell_among_equal_ones_is_in_the_middle():
    found, _ = compute(CentreRank(Footprint(5, 5)), np.full((20, 20), 7.5))
    np.testing.assert_array_equal(found, 50)


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("share", [0.002, 0.2, 0.9, 1])
@pytest.mark.parametrize("size", [1, 3, 4, 9, 12])
def test_ranks_are_those_among_the_valid_cells(size, share):
    for values in (random(), few()):
        check(CentreRank(Footprint(size, size)), values, holes(share=share))


@pytest.mark.usefixtures("by")
def test_a_cell_that_is_missing_has_no_rank_on_request_either():
    valid = holes(share=0.5)
    for size in (3, 4):
        check(CentreRank(Footprint(size, size), fill_centres=True), random(), valid)
        check(CentreRank(Footprint(size, size), fill_centres=True, min_valid=50), random(), valid)


@pytest.mark.usefixtures("by")
def test_nothing_under_an_invalid_cell_shows():
    kernel, valid = CentreRank(Footprint(5, 5)), holes()
    expected = compute(kernel, random(), valid)
    for what in (np.nan, np.inf, -np.inf, 1e300):
        found = compute(kernel, np.where(valid, random(), what), valid)
        np.testing.assert_array_equal(found[1], expected[1])
        np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])


def test_propagated_nodata_leaves_the_full_windows():
    check(CentreRank(Footprint(3, 5), propagate=True), random(), holes(share=0.05))


@pytest.mark.parametrize("min_valid", [0, 30, 77.7, 100])
def test_windows_with_too_few_valid_cells_give_no_result(min_valid):
    check(CentreRank(Footprint(4, 4), min_valid=min_valid), random(), holes(share=0.4))


def test_a_mask_that_hides_nothing_is_no_mask():
    result = CentreRank(Footprint(3, 3), fill_centres=True)(
        random()[None], np.ones((1, 40, 50), bool)
    )
    assert result.valid is None


# --- every type and step ------------------------------------------------------------------------


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("step", [2, 3, 5])
@pytest.mark.parametrize("size", [3, 4, 13])
def test_results_may_be_taken_at_every_step(size, step):
    check(CentreRank(Footprint(size, size), step), few())
    check(CentreRank(Footprint(size, size), step), random(), holes())


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("size", [3, 13])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_their_limits_are_ranked_exactly(dtype, size):
    draw, limits = np.random.default_rng(0), np.iinfo(dtype)
    values = draw.integers(limits.min, limits.max, (40, 50), dtype, endpoint=True)
    values[::2, ::3], values[1::3, ::2] = limits.min, limits.max
    values[5:9, 5:9] = limits.max - np.arange(4).astype(dtype)  # float64 does not tell them apart
    check(CentreRank(Footprint(size, size)), values)
    check(CentreRank(Footprint(size, size)), values, holes())


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("dtype", ["float16", ">f4", ">i2", "bool"])
def test_unusual_types_are_understood(dtype):
    values = (random() > 0).astype(dtype) if dtype == "bool" else (8 * random()).astype(dtype)
    check(CentreRank(Footprint(3, 5)), values, holes())


@pytest.mark.usefixtures("by")
def test_infinite_values_come_first_and_last_and_both_zeros_are_equal():
    values = np.random.default_rng(0).choice([-np.inf, -0.0, 0.0, 1.0, np.inf], (40, 50))
    check(CentreRank(Footprint(3, 4)), values)
    check(CentreRank(Footprint(9, 9)), values, holes())


@pytest.mark.usefixtures("by")
@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_window_type_mask_and_step(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 16), st.integers(1, 16)))
    mask = draw.random((rows, cols)) < data.draw(st.sampled_from([0.3, 0.8, 1]))
    mask[rows // 2, 0] = True
    kernel = CentreRank(
        Footprint.of_mask(mask),
        step=data.draw(st.integers(1, 4)),
        propagate=data.draw(st.booleans()),
        min_valid=data.draw(st.sampled_from([0, 60])),
        fill_centres=data.draw(st.booleans()),
        dtype=data.draw(st.sampled_from(["float32", "float64"])),
    )
    extra = data.draw(st.tuples(st.integers(0, 12), st.integers(0, 12)))
    shape = (rows + extra[0], cols + extra[1])
    dtype = data.draw(st.sampled_from(["uint8", "int16", "float32", "float64"]))
    values = draw.integers(0, data.draw(st.sampled_from([2, 200])), shape).astype(dtype)
    share = data.draw(st.sampled_from([None, 0, 0.05, 0.5]))
    check(kernel, values, None if share is None else draw.random(shape) >= share)


# --- the contract -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [3, 9, 75])
def test_the_same_result_for_any_tiling(size):
    values, valid = random((150, 140)).astype("float32"), holes((150, 140), 0.01)
    kernel = CentreRank(Footprint(size, size))
    whole = compute(kernel, values, valid)
    for row in range(0, 151 - size, 31):
        for col in range(0, 141 - size, 29):
            cut = slice(row, row + 30 + size), slice(col, col + 28 + size)
            found, flags = compute(kernel, values[cut], valid[cut])
            place = slice(row, row + 31), slice(col, col + 29)
            np.testing.assert_array_equal(flags, whole[1][place])
            np.testing.assert_array_equal(found[flags], whole[0][place][flags])


@pytest.mark.usefixtures("by")
def test_a_workspace_is_used_again_for_blocks_of_other_sizes_and_types():
    kernel = CentreRank(Footprint(4, 5))
    workspace = kernel.workspace(2, (64, 64))
    for shape, dtype in [((67, 68), "float32"), ((30, 9), "uint8"), ((67, 40), "float64")]:
        values = (50 * random((2, *shape))).astype(dtype)
        result = kernel(values, None, slice(None), workspace)
        for band in range(2):
            expected, _ = compute(kernel, values[band])
            np.testing.assert_array_equal(result.values[band], expected)


@pytest.mark.usefixtures("by")
def test_threads_with_a_workspace_each_do_not_disturb_each_other():
    kernel, blocks = CentreRank(Footprint(7, 7)), [random((90, 300), seed) for seed in range(8)]
    expected = [compute(kernel, block)[0] for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda block: compute(kernel, block)[0], blocks))
    np.testing.assert_array_equal(found, expected)


def test_a_large_window_is_ranked_and_a_small_one_compared():
    assert centre_rank._plan(CentreRank(Footprint(301, 301))).ranked(itemsize=4)
    assert not centre_rank._plan(CentreRank(Footprint(15, 15))).ranked(itemsize=4)


def test_a_kernel_travels_to_another_process():
    kernel = CentreRank(Footprint(3, 3), 2)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


@pytest.mark.usefixtures("by")
@pytest.mark.parametrize("share", [0, 0.3])
@pytest.mark.parametrize("dtype", ["uint8", "float32", "float64"])
def test_a_call_takes_no_more_memory_than_it_says(dtype, share):
    for size, step in ((5, 1), (31, 1), (101, 1), (9, 3)):
        kernel = CentreRank(Footprint(size, size), step)
        values = (50 * random((127 * step + size, 159 * step + size))).astype(dtype)[None]
        valid = holes(values.shape, share) if share else None
        kernel(values, valid)
        tracemalloc.start()
        kernel(values, valid)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak <= kernel.workspace_nbytes(1, (128, 160)) + 500_000, size


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
        CentreRank(Footprint(3, 3), **wrong)
