# SPDX-License-Identifier: GPL-2.0-or-later
"""Prominences are those of the definition: flood the raster from the top down, cell by cell, and
see where what rose out of the water by itself meets something higher."""

import operator
import pickle
import tracemalloc
from contextlib import ExitStack
from functools import reduce
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import ascent as ascents
from raster_loupe.kernels import prominence
from raster_loupe.kernels.ascent import Workspace, ascent
from raster_loupe.kernels.heights import Heights
from raster_loupe.kernels.prominence import Prominence, ascending

INTEGERS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
FLOATS = ["float32", "float64"]
each_kind = pytest.mark.parametrize("minima", [False, True], ids=["maxima", "minima"])


def flooded(values, valid=None, minima=False):
    """(row, col, value, prominence, saddle, saddle row and col) of each peak, in plain Python.

    The water falls one cell at a time, the highest first and of equal ones the last first; what is
    dry and connected is a set of cells with one highest cell.
    """
    valid = np.ones(values.shape, bool) if valid is None else valid
    sign = -1 if minima else 1
    height = {cell: sign * values[cell].item() for cell in np.ndindex(values.shape) if valid[cell]}
    order = sorted(height, key=lambda cell: (height[cell], cell), reverse=True)
    highest, ends = {}, {}  # of each dry cell one that is higher in its set, or itself

    def top(cell):
        while highest[cell] != cell:
            highest[cell] = cell = highest[highest[cell]]
        return cell

    for cell in order:
        highest[cell] = cell
        around = ((cell[0] + down, cell[1] + right) for down in (-1, 0, 1) for right in (-1, 0, 1))
        for one in around:
            if one in highest and top(one) != top(cell):
                lower, higher = sorted((top(one), top(cell)), key=lambda t: (height[t], t))
                highest[lower], ends[lower] = higher, cell
    found = []
    for cell in sorted(height):
        if cell not in ends:
            found.append((*cell, height[cell], height[cell] - height[order[-1]], None, -1, -1))
        elif height[cell] > height[ends[cell]]:
            saddle = height[ends[cell]]
            found.append((*cell, height[cell], height[cell] - saddle, saddle, *ends[cell]))
    return [
        (r, c, sign * v, float(p), None if s is None else float(sign * s), *at)
        for r, c, v, p, s, *at in found
    ]


def strips(values, valid=None, rows=None, **parameters):
    """The partial results of strips of so many rows."""
    kernel, rows = Prominence(values.shape, **parameters), rows or len(values)
    return [
        kernel(
            values[None, row : row + rows],
            None if valid is None else valid[None, row : row + rows],
            place=(row, 0, 0),
        ).partials[0]
        for row in range(0, len(values), rows)
    ]


def peaks(values, valid=None, rows=None, **parameters):
    return reduce(operator.add, strips(values, valid, rows, **parameters)).peaks()


def listed(found):
    return [(*one[:4], None if np.isnan(one[4]) else one[4], *one[5:]) for one in map(tuple, found)]


def check(values, valid=None, rows=None, minima=False):
    assert listed(peaks(values, valid, rows, minima=minima)) == flooded(values, valid, minima)


def limits(**values):
    """Set limits that no small raster reaches to something that it does."""
    stack = ExitStack()
    for name, value in values.items():
        module = prominence if hasattr(prominence, name) else ascents
        stack.enter_context(patch.object(module, name, value))
    return stack


def growing_waves(count):
    """A row of peaks, each higher and each saddle lower than the one before."""
    heights = np.arange(2 * count) * np.where(np.arange(2 * count) % 2, -1, 1)
    return heights[None].astype(np.int32)


def winding(size):
    """One way up, to and fro through the whole raster, between walls that are lower."""
    heights = np.full((size, size), -1, np.int32)
    heights[::2] = np.arange(heights[::2].size).reshape(-1, size) * 2
    heights[2::4] = heights[2::4, ::-1]
    for row in range(1, size - 1, 2):  # the gap in each wall, one step up
        end = -1 if row % 4 == 1 else 0
        heights[row, end] = heights[row - 1, end] + 1
    return heights


@given(
    seed=st.integers(0, 2**32 - 1),
    shape=st.tuples(st.integers(1, 14), st.integers(1, 14)),
    rows=st.integers(1, 14),
    distinct=st.sampled_from([1, 2, 4, 12, 250]),
    missing=st.sampled_from([0, 0.1, 0.4, 0.7]),
    dtype=st.sampled_from(["uint8", "int16", "int64", "float32", "float64"]),
    minima=st.booleans(),
    few=st.sampled_from([0, 64]),
    worthwhile=st.sampled_from([0, 0.3]),
    patience=st.sampled_from([0.01, 2]),
    some=st.sampled_from([1, 40, 1000]),
)
@settings(max_examples=400, deadline=None)
def test_peaks_are_those_of_a_flood(
    seed, shape, rows, distinct, missing, dtype, minima, few, worthwhile, patience, some
):
    rng = np.random.default_rng(seed)
    values = rng.integers(0, distinct, shape).astype(dtype)
    valid = rng.random(shape) >= missing if missing else None
    if missing and values.dtype.kind == "f":
        values[~valid] = np.nan
    with limits(_FEW=few, _WORTHWHILE=worthwhile, _PATIENCE=patience, _CELLS=some, _BATCH=some):
        check(values, valid, rows, minima)


@each_kind
@pytest.mark.parametrize("rows", [31, 100, 344])
def test_peaks_of_real_elevation_are_those_of_a_flood(rows, minima):
    gdal = pytest.importorskip("osgeo.gdal")
    path = Path(__file__).parents[2] / "demo" / "jacksboro_fault.tif"
    values = gdal.Open(str(path)).ReadAsArray()[:300, :200]
    with limits(_FEW=4):
        check(values, None, rows, minima)


@each_kind
@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_the_ends_of_their_range_are_exact(dtype, minima):
    info, rng = np.iinfo(dtype), np.random.default_rng(1)
    ends = [info.min, info.min + 1, info.max - 1, info.max]
    values = np.array(ends, dtype)[rng.integers(0, 4, (12, 13))]
    valid = rng.random(values.shape) < 0.8
    check(values, valid, 5, minima)
    found = peaks(values, valid, minima=minima)
    assert found["value"].dtype == dtype
    assert found["prominence"].max() == float(info.max - info.min)


@each_kind
@pytest.mark.parametrize("dtype", FLOATS)
def test_floats_at_the_ends_of_their_range_are_told_apart(dtype, minima):
    info, rng = np.finfo(dtype), np.random.default_rng(2)
    least = np.nextafter(np.array(0, dtype), np.array(1, dtype))
    steps = np.array([info.min, -least, -0.0, 0.0, least, info.max / 2], dtype)
    values = steps[rng.integers(0, 6, (14, 15))]
    check(values, None, 4, minima)


def test_a_prominence_that_no_float_can_hold_is_infinite():
    greatest = np.finfo(np.float64).max
    found = peaks(np.array([[greatest, -greatest, 1.0, 0.5]]))
    assert found["prominence"].tolist() == [np.inf, greatest]


def test_a_zero_with_a_sign_is_a_zero():
    assert len(peaks(np.array([[-0.0, 0.0, -0.0]], np.float32))) == 1


@pytest.mark.parametrize("values", [[[5]], [[5, 5], [5, 5]], [[5] * 9], [[5]] * 9])
@each_kind
def test_a_constant_raster_is_one_peak_without_prominence(values, minima):
    found = listed(peaks(np.array(values, np.uint8), rows=2, minima=minima))
    last = len(values) - 1, len(values[0]) - 1
    assert found == [(*last, 5, 0.0, None, -1, -1)]


def test_without_valid_cells_there_are_no_peaks():
    values = np.full((7, 5), np.nan, np.float32)
    assert not len(peaks(values, np.zeros(values.shape, bool), rows=3))


def test_the_highest_peak_rises_from_the_lowest_cell_and_has_no_saddle():
    found = peaks(np.array([[3, 1, 9, 4, 6, 0, 2]], np.int16))
    highest = found[found["value"] == 9][0]
    assert highest["prominence"] == 9
    assert np.isnan(highest["saddle"])
    assert highest["saddle_row"] == highest["saddle_col"] == -1
    assert np.isnan(found["saddle"]).sum() == 1


def test_the_highest_peak_of_each_island_rises_from_the_lowest_cell_of_the_raster():
    values = np.array([[3, 1, 9, 0, 6, 5, 7]], np.int16)
    valid = np.array([[True, True, True, False, True, True, True]])
    found = listed(peaks(values, valid))
    assert found == [
        (0, 0, 3, 2.0, 1.0, 0, 1),
        (0, 2, 9, 8.0, None, -1, -1),
        (0, 4, 6, 1.0, 5.0, 0, 5),
        (0, 6, 7, 6.0, None, -1, -1),
    ]


def test_of_equal_peaks_the_last_one_is_the_higher():
    found = peaks(np.array([[8, 2, 8, 5, 8]], np.uint8))
    assert found["col"].tolist() == [0, 2, 4]
    assert found["prominence"].tolist() == [6, 3, 6]
    assert np.isnan(found["saddle"][2])


def test_a_plateau_is_one_peak_whatever_its_shape():
    values = np.zeros((9, 11), np.float32)
    values[1:8, 1:10] = 4
    values[2:7, 2:9] = 1  # a ring
    values[4, 4:7] = 3
    for rows in (1, 2, 9):
        found = listed(peaks(values, rows=rows))
        assert [one[:5] for one in found] == [(4, 6, 3.0, 2.0, 1.0), (7, 9, 4.0, 4.0, None)]


def test_ground_is_passed_over_through_corners():
    values = np.array([[9, 0, 0], [0, 5, 0], [0, 0, 8]], np.uint8)
    assert peaks(values)["prominence"].tolist() == [9, 3]


@pytest.mark.parametrize("rows", [1, 2, 7])
@pytest.mark.parametrize("turned", [False, True])
def test_peaks_higher_and_saddles_lower_one_after_the_other(rows, turned):
    values = growing_waves(60)
    with limits(_FEW=5):
        check(values.T.copy() if turned else values, None, rows)


@each_kind
def test_ways_up_may_be_as_long_as_the_raster(minima):
    values = winding(25)
    assert len(peaks(values)) == 1
    with limits(_PATIENCE=0.5):
        check(-values if minima else values, None, 9, minima)
        assert ascent(values, None, False, Workspace.of(25, 25)).climb(np.array([0])) == (
            values.argmax()
        )


def test_peaks_of_less_prominence_are_left_out():
    values = np.random.default_rng(3).integers(0, 90, (40, 30)).astype(np.float32)
    valid = np.random.default_rng(4).random(values.shape) < 0.7
    everything = peaks(values, valid)
    for least in (0.5, 40, 40.5, 89):
        expected = everything[everything["prominence"] >= least]
        found = peaks(values, valid, 7, min_prominence=least)
        assert listed(found) == listed(expected)
        assert 0 < len(found) < len(everything) or least == 0.5


@pytest.mark.parametrize("minima", [False, True])
def test_peaks_that_a_threshold_excludes_are_left_out(minima):
    values = np.random.default_rng(8).integers(0, 50, (40, 30)).astype(np.int16)
    every = peaks(values, rows=8, minima=minima)
    for threshold in (5, 5.5) if minima else (44, 44.5):
        reaches = every["value"] <= threshold if minima else every["value"] >= threshold
        found = peaks(values, rows=8, minima=minima, threshold=threshold)
        assert listed(found) == listed(every[reaches])
        assert 0 < len(found) < len(every)


def test_what_waits_for_the_rows_beyond_follows_the_border():
    values = np.random.default_rng(5).random((240, 60)).astype(np.float32)
    parts = strips(values, rows=40, min_prominence=2)
    for whole in (*parts, reduce(operator.add, parts[:4])):
        assert len(whole.nodes.cells) < 2 * 60
        assert not whole.found
    total = reduce(operator.add, parts)
    assert not len(total.nodes.cells)
    assert not len(total.edges.cells)


def test_partial_results_add_up_in_any_grouping():
    values = np.random.default_rng(6).integers(0, 50, (23, 17)).astype(np.uint8)
    one, two, three, four = strips(values, rows=6)
    left, right = ((one + two) + three) + four, one + (two + (three + four))
    middle = (one + (two + three)) + four
    assert listed(left.peaks()) == listed(right.peaks()) == listed(middle.peaks())
    assert listed(left.peaks()) == flooded(values)


def test_only_neighbouring_rows_of_one_raster_add_up():
    values = np.zeros((9, 4), np.uint8)
    one, two, three = strips(values, rows=3)
    for parts in ((one, three), (two, one)):
        with pytest.raises(ValueError, match="from the top down"):
            operator.add(*parts)
    with pytest.raises(ValueError, match="rows 0 to 6; those of all 9 rows"):
        (one + two).peaks()
    with pytest.raises(ValueError, match="of one raster"):
        _ = one + strips(values.astype(np.int8), rows=3)[1]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_a_partial_result_has_memory_of_its_own(dtype):
    values = np.random.default_rng(7).integers(0, 200, (1, 24, 20)).astype(dtype)
    kernel = Prominence((24, 20))
    workspace, parts = kernel.workspace(1, (8, 20)), []
    for row in range(0, 24, 8):
        block = values[:, row : row + 8].copy()
        parts += kernel(block, None, None, workspace, (row, 0, 0)).partials
        block[...] = 0  # as the engine does when it reads the next tile
    assert listed(reduce(operator.add, parts).peaks()) == flooded(values[0])


def test_each_band_has_its_own_peaks():
    values = np.random.default_rng(8).integers(0, 9, (3, 8, 9))
    valid = np.random.default_rng(9).random(values.shape) < 0.8
    found = Prominence((8, 9))(values, valid).partials
    assert [listed(one.peaks()) for one in found] == list(map(flooded, values, valid))
    wanted = Prominence((8, 9))(values, valid, slice(1, 2)).partials
    assert [listed(one.peaks()) for one in wanted] == [flooded(values[1], valid[1])]


def test_values_may_be_any_part_of_an_array():
    values = np.random.default_rng(10).random((30, 40)).astype(np.float32)
    valid = np.random.default_rng(11).random((30, 40)) < 0.9
    part = np.s_[3:27:2, 5:35:3]
    check(values[part], valid[part])


def test_a_kernel_and_what_it_finds_can_be_pickled():
    values = np.random.default_rng(12).integers(0, 30, (20, 15)).astype(np.int16)
    parts = pickle.loads(pickle.dumps(strips(values, rows=6)))  # noqa: S301
    assert listed(reduce(operator.add, parts).peaks()) == flooded(values)


def test_mistakes_are_named():
    with pytest.raises(ValueError, match=r"shape is \(0, 5\)"):
        Prominence((0, 5))
    for wrong in (-1, np.nan, np.inf):
        with pytest.raises(ValueError, match=f"min_prominence is {wrong}"):
            Prominence((5, 5), wrong)
    with pytest.raises(ValueError, match="strip is 0"):
        Prominence((5, 5), strip=0)
    kernel = Prominence((5, 6))
    with pytest.raises(ValueError, match="5 rows and 4 columns"):
        kernel(np.zeros((1, 5, 4)), None)
    with pytest.raises(ValueError, match="5 rows and 6 columns, from row 1"):
        kernel(np.zeros((1, 5, 6)), None, place=(1, 0, 0))


@pytest.mark.parametrize("columns", [1, 100, 12000, 500000])
def test_a_strip_has_no_more_cells_than_it_may_or_eight_rows(columns):
    for strip in (1 << 21, 1 << 16):
        rows, cols = Prominence((10**6, columns), strip=strip).block
        assert cols == columns
        assert 8 <= rows <= 256
        assert rows == 8 or rows * cols <= strip


@pytest.mark.parametrize("kind", ["lattice", "noise", "constant"])
def test_a_workspace_takes_what_it_says(kind):
    rng = np.random.default_rng(13)
    values = {"lattice": rng.random((200, 600)), "noise": rng.random((200, 600))}.get(
        kind, np.zeros((200, 600))
    )
    if kind == "lattice":  # no two peaks can be nearer
        values[::2, ::2] += 10
    kernel = Prominence((600, 600))
    kernel(values[None, :9], None)  # tables that are made once are made
    tracemalloc.start()
    kernel(values[None], None, place=(200, 0, 0))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    said = kernel.workspace_nbytes(1, values.shape)
    assert peak < 1.05 * said
    assert kind != "lattice" or peak > 0.8 * said


# By the engine.


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
@each_kind
def test_peaks_depend_on_neither_strips_nor_memory_nor_workers(tmp_path, dtype, minima):
    pytest.importorskip("osgeo.gdal")
    values = np.random.default_rng(14).integers(0, 120, (131, 37)).astype(dtype)
    values[40:75, 10:30] = 60  # a lake that strips cut
    values[np.random.default_rng(15).random(values.shape) < 0.1] = 0
    path = stored(tmp_path / "raster.tif", values, nodata=0)
    expected = flooded(values, values != 0, minima)
    for strip, memory, workers in ((1, 2, 1), (37 * 16, 8, 2), (37 * 64, 64, 3), (10**6, 64, 2)):
        kernel = Prominence(values.shape, minima=minima, strip=strip)
        assert listed(reduced(path, kernel, memory, workers)) == expected


def test_the_kernel_runs_in_other_processes(tmp_path, other_processes):
    pytest.importorskip("osgeo.gdal")
    values = np.random.default_rng(16).integers(0, 99, (60, 31)).astype(np.float32)
    path = stored(tmp_path / "raster.tif", values)
    with other_processes() as processes:
        found = reduced(path, Prominence(values.shape, strip=1), executor=processes)
    assert listed(found) == flooded(values)


def stored(path, values, nodata=None):
    from osgeo import gdal, gdal_array

    kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, kind)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.WriteArray(values)
    del dataset
    return str(path)


def reduced(path, kernel, memory=64, workers=2, executor=None):
    from raster_loupe.raster.engine import reduce_tiles
    from raster_loupe.raster.resources import MIB, Resources
    from raster_loupe.raster.source import Source

    resources = Resources(workers, memory * MIB)
    outcome = reduce_tiles(
        Source.open(path), kernel, operator.add, resources=resources, executor=executor
    )
    return outcome.partials[0].peaks()


# What peaks are made of.


@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
@each_kind
def test_heights_are_in_the_order_of_values_and_lead_back_to_them(dtype, minima):
    dtype = np.dtype(dtype)
    info = np.iinfo(dtype) if dtype.kind in "iu" else np.finfo(dtype)
    values = np.array([info.min, 0, 1, 2, 100, info.max], dtype)
    if dtype.kind != "u":
        values = np.append(values, np.array([-100, -2, -1], dtype))
    values = np.unique(values)
    heights = Heights(dtype.name, minima).of(values)
    assert heights.dtype == f"u{dtype.itemsize}"
    assert (heights[1:] > heights[:-1]).all() or minima
    assert (heights[1:] < heights[:-1]).all() or not minima
    np.testing.assert_array_equal(Heights(dtype.name, minima).values(heights), values)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "uint32", "uint64"])
def test_equal_heights_stay_in_their_order(dtype):
    rng = np.random.default_rng(17)
    heights = rng.integers(0, np.iinfo(dtype).max, 300, dtype, endpoint=True)
    heights = np.concatenate([heights, heights[::-1], heights])
    np.testing.assert_array_equal(ascending(heights), np.argsort(heights, kind="stable"))


@given(st.integers(0, 2**32 - 1), st.integers(1, 9), st.integers(1, 9), st.booleans())
@settings(max_examples=60, deadline=None)
def test_codes_tell_which_neighbours_are_higher(seed, rows, cols, minima):
    rng = np.random.default_rng(seed)
    values, valid = rng.integers(0, 4, (rows, cols)), rng.random((rows, cols)) < 0.8
    with limits(_CELLS=2 * cols):
        found = ascent(values, valid, minima, Workspace.of(rows, cols))
    heights = -values if minima else values
    ring = [(-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1)]
    for cell in np.ndindex(rows, cols):
        around = [(cell[0] + down, cell[1] + right) for down, right in ring]
        higher = [
            bool(
                valid[cell]
                and 0 <= one[0] < rows
                and 0 <= one[1] < cols
                and valid[one]
                and (heights[one], one) > (heights[cell], cell)
            )
            for one in around
        ]
        place = cell[0] * cols + cell[1]
        assert found.codes[place] == sum(bit << k for k, bit in enumerate(higher))
        assert (place in found.maxima) == bool(valid[cell] and not any(higher))
        assert (place in found.saddles) == (groups(higher) > 1)


def groups(higher):
    """How many groups of neighbours there are of which each touches the next one."""
    left, count = {k for k in range(8) if higher[k]}, 0
    while left:
        count, reached = count + 1, [left.pop()]
        while reached:
            at = reached.pop()
            # Two that share a side with the cell touch at a corner.
            steps = (1, 7, 2, 6) if at % 2 == 0 else (1, 7)
            near = {(at + step) % 8 for step in steps} & left
            left -= near
            reached += near
    return count
