# SPDX-License-Identifier: GPL-2.0-or-later
"""The verbs: the same bits however a raster is cut, and nothing left of a failure."""

import operator
import os
import subprocess
import sys
import textwrap
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from raster_loupe.kernels.contract import Reach
from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.local_variance import LocalVariance, Statistic
from raster_loupe.raster import engine, workers
from raster_loupe.raster.engine import Layout, map_tiles, plan, reduce_tiles
from raster_loupe.raster.errors import BudgetError, Cancelled, RasterError, SourceError
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.raster.target import TargetSpec
from raster_loupe.raster.window import Edge, Sampling
from raster_loupe.tests.raster.rasters import read, terrain, write
from raster_loupe.tests.raster.stub_kernels import (
    Constant,
    Copy,
    Difference,
    Failing,
    Placed,
    Scratch,
    Shapes,
    Sum,
)
from raster_loupe.tests.references import raster_statistics

ROOT = Path(__file__).resolve().parents[2]
DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
MODES = [edge for edge in Edge if edge is not Edge.AVAILABLE]


def run(source, kernel, path, *, nodata=-9999.0, **kwargs):
    """Run a kernel, return its outcome; cells and validity are for :func:`read` to tell."""
    source = source if isinstance(source, Source) else Source.open(str(source))
    bands = len(source.bands) * kernel.bands_per_band
    spec = TargetSpec(
        str(path), ("",) * bands, kernel.dtype, nodata, options=("TILED=NO",), step=kernel.step
    )
    kwargs.setdefault("resources", Resources(2))
    return map_tiles(source, kernel, spec, **kwargs)


@pytest.fixture
def forced(monkeypatch):
    """Have the engine use a layout, whatever it would have planned."""

    def forced(layout):
        monkeypatch.setattr(engine, "plan", lambda *_: layout)

    return forced


@pytest.fixture
def holed(tmp_path):
    """Three bands of rough ground with nodata and NaN, 90 x 1100 cells: more than one block."""
    values = np.stack([terrain(90, 1100, seed) for seed in range(3)])
    values[np.random.default_rng(9).random(values.shape) < 0.05] = -9999
    values[:, 40:45, 500:520] = np.nan
    return write(tmp_path / "holed.tif", values, nodata=-9999)


def nothing_left(folder, *names):
    """Whether a folder holds these files alone, hidden ones included."""
    return sorted(os.listdir(folder)) == sorted(names)


# --- what a window finds beyond the edge -------------------------------------------------------


@pytest.mark.parametrize("edge", MODES)
@pytest.mark.parametrize("window", [(1, 1), (3, 3), (2, 2), (4, 5), (7, 2), (31, 45)])
def test_the_edges_are_those_of_scipy(tmp_path, window, edge):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = terrain(12, 15)
    path = write(tmp_path / "a.tif", values)
    run(path, LocalVariance(Footprint(*window), dtype="float64"), tmp_path / "b.tif", edge=edge)
    expected = ndimage.generic_filter(
        values.astype(float), np.var, size=window, mode=edge.name.lower()
    )
    np.testing.assert_allclose(read(tmp_path / "b.tif")[0][0], expected, rtol=1e-9)


@pytest.mark.parametrize("window", [(1, 1), (3, 3), (2, 2), (4, 5), (7, 2), (31, 45)])
def test_available_cells_are_those_that_scipy_does_not_fill(tmp_path, window):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = terrain(12, 15)
    path = write(tmp_path / "a.tif", values)
    run(path, LocalVariance(Footprint(*window), dtype="float64"), tmp_path / "b.tif")
    expected = ndimage.generic_filter(
        values.astype(float), np.nanvar, size=window, mode="constant", cval=np.nan
    )
    np.testing.assert_allclose(read(tmp_path / "b.tif")[0][0], expected, rtol=1e-9)


@pytest.mark.parametrize("edge", list(Edge))
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 2), (40, 30)])
@pytest.mark.parametrize("policy", [False, True], ids=["ignore", "propagate"])
def test_edges_and_holes_together_equal_brute_force(tmp_path, shape, policy, edge):
    values = terrain(*shape)
    values[np.random.default_rng(2).random(shape) < 0.1] = -1
    path = write(tmp_path / "a.tif", values, nodata=-1)
    kernel = LocalVariance(Footprint(5, 4, Shape.ELLIPSE), propagate=policy, dtype="float64")
    run(path, kernel, tmp_path / "b.tif", edge=edge)
    expected = raster_statistics(
        values[None],
        values[None] != -1,
        kernel.footprint.mask(),
        edge=edge.value,
        propagate=policy,
    )
    found, valid = read(tmp_path / "b.tif")
    np.testing.assert_array_equal(valid, expected.valid)
    np.testing.assert_allclose(
        found[valid], expected.variance[valid].astype(float), rtol=1e-9, atol=1e-12
    )


def test_the_question_that_started_it_has_these_answers(tmp_path):
    question = [
        [0.01869967, 0.14037373, 0.32960675],
        [0.17213158, 0.35287243, 0.13498175],
        [0.29511881, 0.46387688, 0.89359801],
    ]
    answer = [
        [0.01127325, 0.01465338, 0.00959321],
        [0.02001052, 0.05888473, 0.07897385],
        [0.00978547, 0.06966683, 0.09633447],
    ]
    path = write(tmp_path / "a.tif", np.array(question))
    kernel = LocalVariance(Footprint(3, 3), dtype="float64")
    run(path, kernel, tmp_path / "b.tif", edge=Edge.REFLECT)
    np.testing.assert_allclose(read(tmp_path / "b.tif")[0][0], answer, atol=5e-9, rtol=0)


@pytest.mark.parametrize("edge", list(Edge))
def test_real_elevation_equals_brute_force(tmp_path, edge):
    part = gdal.Translate(str(tmp_path / "a.tif"), DEMO, srcWin=[100, 100, 60, 50])
    values = part.ReadAsArray()[None]
    part = None
    kernel = LocalVariance(Footprint(15, 10), dtype="float64")
    run(tmp_path / "a.tif", kernel, tmp_path / "b.tif", edge=edge)
    expected = raster_statistics(values, None, kernel.footprint.mask(), edge=edge.value)
    np.testing.assert_allclose(
        read(tmp_path / "b.tif")[0], expected.variance.astype(float), rtol=1e-9
    )


@pytest.mark.parametrize("valid", [1.0, 0.8])
@pytest.mark.parametrize("depth", [2, 3, 5])
def test_a_deep_window_over_bands_in_any_order_equals_brute_force(tmp_path, depth, valid):
    values = np.stack([terrain(20, 25, seed) for seed in range(4)])
    values[np.random.default_rng(3).random(values.shape) > valid] = np.nan
    source = Source.open(write(tmp_path / "a.tif", values), [4, 1, 3])
    kernel = LocalVariance(Footprint(3, 3), depth=depth, dtype="float64")
    run(source, kernel, tmp_path / "b.tif")
    chosen = values[[3, 0, 2]]
    expected = raster_statistics(chosen, ~np.isnan(chosen), kernel.footprint.mask(), depth=depth)
    found, flags = read(tmp_path / "b.tif")
    np.testing.assert_array_equal(flags, expected.valid)
    np.testing.assert_allclose(found[flags], expected.variance[flags].astype(float), rtol=1e-9)


# --- the same bits, however it is cut ----------------------------------------------------------

KERNELS = {
    "3x3": LocalVariance(Footprint(3, 3), tuple(Statistic)),
    "ellipse": LocalVariance(Footprint(9, 6, Shape.ELLIPSE), dtype="float64"),
    "large": LocalVariance(Footprint(31, 101)),
    "deep": LocalVariance(Footprint(3, 3), (Statistic.MEAN, Statistic.VARIANCE), depth=2),
    "stepped": LocalVariance(Footprint(5, 5), step=3),
}


def bits(source, kernel, folder, edge=Edge.AVAILABLE, **kwargs):
    """Bytes of a result's bands, and its partial results."""
    path = folder / "bits.tif"
    outcome = run(source, kernel, path, edge=edge, combine=operator.add, **kwargs)
    return read(path)[0].tobytes(), outcome.partials


@pytest.mark.parametrize("edge", [Edge.AVAILABLE, Edge.WRAP])
@pytest.mark.parametrize("name", KERNELS)
def test_tiles_bands_and_workers_do_not_change_a_bit(tmp_path, holed, forced, name, edge):
    kernel = KERNELS[name]
    rows, cols = kernel.block
    forced(Layout(10_000, 10_240, 3, 1))
    whole = bits(holed, kernel, tmp_path, edge)
    for layout in (
        Layout(rows, cols, 1, 1),
        Layout(rows, cols, 1, 3),
        Layout(2 * rows, cols, 3, 2),
        Layout(rows, 2 * cols, 1, 2),
        Layout(3 * rows, 10_240, 3, 4),
    ):
        forced(layout)
        assert bits(holed, kernel, tmp_path, edge) == whole, layout


def test_a_thread_may_compute_fewer_bands_first_and_more_of_them_later(tmp_path, holed, forced):
    kernel = KERNELS["3x3"]
    forced(Layout(10_000, 10_240, 3, 1))
    whole = bits(holed, kernel, tmp_path)
    forced(Layout(*kernel.block, 2, 4))  # bands 1 and 2, then 3; on four threads
    for _ in range(5):
        assert bits(holed, kernel, tmp_path) == whole


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (700, 1), (3, 2)])
@pytest.mark.parametrize("edge", [Edge.AVAILABLE, Edge.REFLECT])
def test_the_thinnest_rasters_are_cut_without_changing_a_bit(tmp_path, forced, shape, edge):
    path = write(tmp_path / "a.tif", terrain(*shape))
    kernel = LocalVariance(Footprint(5, 5))
    forced(Layout(10_000, 10_240, 1, 1))
    whole = bits(path, kernel, tmp_path, edge)
    forced(Layout(*kernel.block, 1, 2))
    assert bits(path, kernel, tmp_path, edge) == whole


@pytest.mark.parametrize("size", [3, 31])
def test_the_memory_budget_does_not_change_a_bit_of_real_elevation(tmp_path, size):
    big = str(tmp_path / "big.tif")
    gdal.Translate(big, DEMO, width=2500, height=1500, resampleAlg="cubic")
    kernel = LocalVariance(Footprint(size, size))
    source = Source.open(big)
    few = bits(source, kernel, tmp_path, resources=Resources(1, 512 * MIB))
    layouts = set()
    for resources in (Resources(1, 32 * MIB), Resources(3, 48 * MIB), Resources(2, 128 * MIB)):
        layouts.add(plan(source, kernel, 4, resources))
        assert bits(source, kernel, tmp_path, resources=resources) == few
    assert len(layouts) == 3


def test_any_executor_gives_the_same_bits_and_is_not_shut_down(tmp_path, holed):
    kernel = KERNELS["deep"]
    expected = bits(holed, kernel, tmp_path)
    with ThreadPoolExecutor(3) as executor:
        assert bits(holed, kernel, tmp_path, executor=executor) == expected
        assert executor.submit(int, 7).result() == 7


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_other_processes_give_the_same_bits(tmp_path, holed, forced, other_processes, method):
    kernel = KERNELS["deep"]
    expected = bits(holed, kernel, tmp_path)
    forced(Layout(*kernel.block, 2, 2))
    with other_processes(2, method) as executor:
        for _ in range(3):
            assert bits(holed, kernel, tmp_path, executor=executor) == expected


def test_a_result_takes_the_nodata_value_where_it_has_no_value_and_nowhere_else(tmp_path):
    path = write(tmp_path / "a.tif", np.array([[1, 2, 3]], "int16"), nodata=2)
    run(path, Copy(), tmp_path / "b.tif", nodata=-5.0)
    np.testing.assert_array_equal(read(tmp_path / "b.tif")[0][0], [[1, -5, 3]])


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("nodata", [-9999.0, 0.0, 255.0, -0.1, 1e20, -1e30])
def test_a_result_that_equals_the_nodata_value_is_moved_to_where_no_reader_takes_it_for_it(
    tmp_path, nodata, dtype
):
    path = write(tmp_path / "a.tif", np.array([[1, 2, 3]], "int16"), nodata=2)
    run(path, Constant(value=nodata, dtype=dtype), tmp_path / "b.tif", nodata=nodata)
    found, valid = read(tmp_path / "b.tif")
    np.testing.assert_array_equal(valid[0], [[True, False, True]])
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found[0], nodata, rtol=1e-5, atol=1e-30)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_result_that_equals_the_lowest_value_of_its_type_does_not_become_infinite(
    tmp_path, dtype
):
    # GDAL takes float32 below -1e31 for this nodata value: their sum overflows. None is better.
    nodata = float(np.finfo(dtype).min)
    path = write(tmp_path / "a.tif", np.array([[1, 2, 3]], "int16"), nodata=2)
    run(path, Constant(value=nodata, dtype=dtype), tmp_path / "b.tif", nodata=nodata)
    found = read(tmp_path / "b.tif")[0][0]
    np.testing.assert_array_equal(found == nodata, [[False, True, False]])
    assert np.isfinite(found).all()


def test_a_result_is_moved_off_the_nodata_value_beside_cells_without_a_result(tmp_path):
    # The coefficient of variation of (0, 0) is 0 / 0; the mean of (-3, -1) is the nodata value.
    path = write(tmp_path / "a.tif", np.array([[0.0, 0.0, 8.0, -3.0, -1.0, 1.0, -1.0]]))
    kernel = LocalVariance(
        Footprint(1, 2), (Statistic.MEAN, Statistic.COEFFICIENT_OF_VARIATION), dtype="float64"
    )
    run(path, kernel, tmp_path / "b.tif", nodata=-2.0)
    valid = read(tmp_path / "b.tif")[1]
    assert valid[0].all()


def test_a_result_of_nan_where_nothing_is_valid_does_not_keep_others_on_the_nodata_value(
    tmp_path,
):
    values = np.array([[np.nan, -9999.0, 7.0]])
    run(write(tmp_path / "a.tif", values), Copy(), tmp_path / "b.tif", nodata=-9999.0)
    np.testing.assert_array_equal(read(tmp_path / "b.tif")[1][0], [[False, True, True]])


# --- where the result lies ---------------------------------------------------------------------


@pytest.mark.parametrize("step", [2, 3, 7, 100])
@pytest.mark.parametrize("edge", [Edge.AVAILABLE, Edge.MIRROR])
def test_a_step_gives_the_cells_in_the_middle_of_the_larger_ones(tmp_path, forced, step, edge):
    path = write(tmp_path / "a.tif", terrain(50, 61))
    window = Footprint(4, 5)
    run(path, LocalVariance(window), tmp_path / "every.tif", edge=edge)
    forced(Layout(32, 512, 1, 2))
    run(path, LocalVariance(window, step=step), tmp_path / "some.tif", edge=edge)
    every, some = (read(tmp_path / name)[0][0] for name in ("every.tif", "some.tif"))
    rows, cols = (np.arange(min(step // 2, size - 1), size, step) for size in every.shape)
    np.testing.assert_allclose(some, every[np.ix_(rows, cols)], rtol=1e-6)


def test_the_grid_of_a_step_has_the_same_origin_and_larger_cells(tmp_path):
    rotated = (500.0, 2.0, 0.5, 900.0, 0.25, -3.0)
    path = write(tmp_path / "a.tif", terrain(20, 30), describe=lambda d: d.SetGeoTransform(rotated))
    run(path, Copy(step=4), tmp_path / "b.tif")
    result = gdal.Open(str(tmp_path / "b.tif"))
    assert result.GetGeoTransform() == (500.0, 8.0, 2.0, 900.0, 1.0, -12.0)
    assert (result.RasterYSize, result.RasterXSize) == (5, 7)


def test_reference_system_kind_of_pixel_and_descriptions_pass_on(tmp_path):
    def describe(dataset):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32617)
        dataset.SetSpatialRef(reference)
        dataset.SetGeoTransform((1, 2, 0, 3, 0, -2))
        dataset.SetMetadataItem("AREA_OR_POINT", "Point")

    path = write(tmp_path / "a.tif", terrain(5, 5), describe=describe)
    spec = TargetSpec(str(tmp_path / "b.tif"), ("so it is called",), "float32", -9999.0)
    map_tiles(Source.open(path), Copy(dtype="float32"), spec)
    result = gdal.Open(spec.path)
    assert result.GetSpatialRef().GetAuthorityCode(None) == "32617"
    assert result.GetMetadataItem("AREA_OR_POINT") == "Point"
    assert result.GetGeoTransform() == (1, 2, 0, 3, 0, -2)
    assert result.GetRasterBand(1).GetDescription() == "so it is called"
    assert result.GetRasterBand(1).GetNoDataValue() == -9999


def test_control_points_pass_on_and_move_with_a_step(tmp_path):
    def describe(dataset):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(4326)
        corners = [(0, 0), (0, 20), (30, 0), (30, 20)]
        points = [gdal.GCP(10 + x / 8, 50 - y / 8, 0, x, y) for x, y in corners]
        dataset.SetGCPs(points, reference)

    path = write(tmp_path / "a.tif", terrain(20, 30), describe=describe)
    run(path, Copy(step=2), tmp_path / "b.tif")
    result = gdal.Open(str(tmp_path / "b.tif"))
    last = result.GetGCPs()[3]
    assert (last.GCPPixel, last.GCPLine, last.GCPX, last.GCPY) == (15, 10, 13.75, 47.5)
    assert result.GetGCPSpatialRef().GetAuthorityCode(None) == "4326"


def test_a_raster_that_lies_nowhere_gives_one_that_lies_nowhere(tmp_path):
    run(write(tmp_path / "a.tif", terrain(5, 5)), Copy(), tmp_path / "b.tif")
    assert gdal.Open(str(tmp_path / "b.tif")).GetGeoTransform(can_return_null=True) is None


# --- partial results ---------------------------------------------------------------------------


def test_sums_of_blocks_are_the_sum(tmp_path):
    values = np.stack([terrain(60, 70, seed) for seed in range(2)])
    values[0, 5] = -1
    path = write(tmp_path / "a.tif", values, nodata=-1)
    outcome = reduce_tiles(Source.open(path), Sum(), operator.add)
    expected = [values[0][values[0] != -1].sum(dtype=float), values[1].sum(dtype=float)]
    assert outcome.partials == pytest.approx(expected, rel=1e-12)
    assert outcome.cells == values.size


@pytest.mark.parametrize("verb", ["map", "reduce"])
@pytest.mark.parametrize(
    "layout",
    [Layout(8, 16, 1, 3), Layout(16, 32, 2, 2), Layout(8, 1000, 3, 2), Layout(1000, 16, 2, 2)],
)
def test_partial_results_combine_in_the_order_of_the_blocks(tmp_path, forced, layout, verb):
    values = np.arange(3 * 30 * 40.0).reshape(3, 30, 40)
    source = Source.open(write(tmp_path / "a.tif", values))
    forced(layout)
    if verb == "map":
        outcome = run(source, Copy(), tmp_path / "b.tif", combine=operator.add)
    else:
        outcome = reduce_tiles(source, Copy(), operator.add)
    assert outcome.partials == [band[::8, ::16].ravel().tolist() for band in values]


def test_a_kernel_is_given_its_block_its_reach_and_the_bands_that_exist(tmp_path, forced):
    source = Source.open(write(tmp_path / "a.tif", np.zeros((4, 10, 20))))
    forced(Layout(8, 32, 2, 1))
    kernel = Shapes(Reach(1, 2, 3, 4, 1, 0), step=2)
    outcome = reduce_tiles(source, kernel, operator.add)
    # 5 x 10 results in one block; bands 1 and 2 alone, then 3 and 4 with the one before.
    block = (5 - 1) * 2 + 1 + 3, (10 - 1) * 2 + 1 + 7
    assert outcome.partials == [[(2, *block)]] * 2 + [[(3, *block)]] * 2


def test_a_kernel_is_told_where_its_block_lies_if_it_asks(tmp_path, forced):
    source = Source.open(write(tmp_path / "a.tif", np.zeros((3, 10, 20))))
    forced(Layout(8, 32, 2, 1))
    outcome = reduce_tiles(source, Placed(Reach(before=1)), operator.add)
    # Bands 1 and 2, then band 3 with the one before it; blocks of 8 x 16.
    places = [(0, 0), (0, 16), (8, 0), (8, 16)]
    first = [[(*place, 0) for place in places]] * 2
    assert outcome.partials == [*first, [(*place, 1) for place in places]]


# --- two rasters -------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", [Layout(8, 16, 1, 2), Layout(1000, 1000, 3, 1)])
def test_a_kernel_sees_the_same_part_of_the_raster_beside(tmp_path, forced, layout):
    values = np.stack([terrain(40, 50, seed) for seed in range(3)])
    other = np.stack([terrain(40, 50, seed) for seed in range(5, 8)]).astype("int16")
    values[0, 3:5], other[2, :, 7] = -9999, -1
    source = Source.open(write(tmp_path / "a.tif", values, nodata=-9999))
    beside = Source.open(write(tmp_path / "b.tif", other, nodata=-1))
    expected = values - other.astype(float)
    expected[0, 3:5] = expected[2, :, 7] = np.nan
    forced(layout)
    run(source, Difference(Reach(1, 2, 3, 4)), tmp_path / "c.tif", beside=beside)
    found, valid = read(tmp_path / "c.tif")
    np.testing.assert_array_equal(np.where(valid, found, np.nan), expected)


def test_a_raster_beside_on_another_grid_is_refused(tmp_path):
    source = Source.open(write(tmp_path / "a.tif", np.zeros((1, 10, 20))))
    for shape in ((1, 10, 21), (2, 10, 20)):
        beside = Source.open(write(tmp_path / "b.tif", np.zeros(shape)))
        with pytest.raises(SourceError, match=r"b\.tif has .* expected the same grid"):
            run(source, Difference(), tmp_path / "c.tif", beside=beside)


def test_the_raster_beside_counts_as_memory(tmp_path):
    source = Described(12000, 12000)
    alone = plan(source, Copy(), 4, Resources(2, 32 * MIB))
    together = plan(source, Copy(), 4, Resources(2, 32 * MIB), source)
    assert together.rows * together.cols < alone.rows * alone.cols


# --- memory ------------------------------------------------------------------------------------


class Described:
    """What plan() looks at of a source, without a file of that size."""

    def __init__(self, rows, cols, bands=1, dtype="float32"):
        self.rows, self.cols, self.dtype = rows, cols, dtype
        self.shape = rows, cols
        self.bands = Source.open(DEMO).bands * bands
        self.scaled = False


@pytest.mark.parametrize("memory", [16, 64, 128, 1024])
@pytest.mark.parametrize("workers", [1, 2, 16])
@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize(
    "source",
    [(1, 1), (12000, 12000), (10, 10**7), (10**7, 10), (10**6, 10**6), (4000, 4000, 200)],
)
def test_a_plan_stays_within_its_budget_and_on_the_blocks(source, kernel, workers, memory):
    source, kernel = Described(*source), KERNELS[kernel]
    resources = Resources(workers, memory * MIB)
    try:
        layout = plan(source, kernel, 4, resources)
    except BudgetError:
        assert memory == 16
        return
    needed = engine._working_set(source, kernel, 4, layout) + engine._cache_size(resources)
    assert needed <= resources.memory
    assert 1 <= layout.workers <= workers
    assert 1 <= layout.bands <= len(source.bands)
    counts = [Sampling(size, kernel.step).count for size in source.shape]
    for size, block, count in zip((layout.rows, layout.cols), kernel.block, counts):
        assert size % block == 0 or size == count


def test_a_window_too_large_for_the_budget_is_refused_with_the_memory_it_needs(tmp_path):
    source = Source.open(DEMO)
    kernel = LocalVariance(Footprint(301, 301))
    with pytest.raises(BudgetError, match=r"needs (\d+) MiB of memory, and the budget is 8") as e:
        run(source, kernel, tmp_path / "b.tif", resources=Resources(2, 8 * MIB))
    assert nothing_left(tmp_path)
    needed = int(str(e.value).split("needs ")[1].split()[0])
    assert plan(source, kernel, 4, Resources(2, 4 * needed * MIB))


def test_the_memory_that_is_said_to_be_needed_is_enough():
    source, kernel = Source.open(DEMO), LocalVariance(Footprint(301, 301))
    with pytest.raises(BudgetError) as refused:
        plan(source, kernel, 4, Resources(1, 8 * MIB))
    needed = int(str(refused.value).split("needs ")[1].split()[0])
    assert plan(source, kernel, 4, Resources(1, needed * MIB))


MEASURE = """
    import importlib.util, pathlib, re, sys
    spec = importlib.util.spec_from_file_location(
        "raster_loupe", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]]
    )
    sys.modules["raster_loupe"] = importlib.util.module_from_spec(spec)
    from raster_loupe.kernels.footprint import Footprint
    from raster_loupe.kernels.local_variance import LocalVariance
    from raster_loupe.raster.engine import map_tiles
    from raster_loupe.raster.resources import Resources
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    source = Source.open(sys.argv[2])
    kernel = LocalVariance(Footprint(5, 5))
    spec = TargetSpec(sys.argv[3], ("",), "float32", -9999.0, ("SPARSE_OK=TRUE",))
    def peak():  # not ru_maxrss, which begins with that of the parent process
        status = pathlib.Path("/proc/self/status").read_text()
        return int(re.search(r"VmHWM:\\s+(\\d+) kB", status).group(1)) / 1024

    before = peak()
    map_tiles(source, kernel, spec, resources=Resources(2, 64 * 2**20))
    print(peak() - before)
"""


@pytest.mark.parametrize(("rows", "cols"), [(60, 500_000), (500_000, 60), (6000, 5000)])
@pytest.mark.parametrize("masked", [False, True])
def test_a_run_takes_no_more_memory_than_its_budget(tmp_path, rows, cols, masked):
    def describe(dataset):
        if masked:
            dataset.GetRasterBand(1).SetNoDataValue(0)

    path = str(tmp_path / "a.tif")  # sparse: 30 million cells of 0
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, cols, rows, 1, gdal.GDT_Float32, ["SPARSE_OK=TRUE", "TILED=YES"]
    )
    describe(dataset)
    dataset = None
    program = textwrap.dedent(MEASURE)
    done = subprocess.run(
        [sys.executable, "-c", program, str(ROOT), path, str(tmp_path / "b.tif")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 64 + 12  # what GDAL and the allocator keep


# --- progress, cancelling, failures ------------------------------------------------------------


@pytest.mark.parametrize("layout", [Layout(8, 16, 1, 2), Layout(1000, 1000, 2, 1)])
def test_progress_only_grows_and_ends_at_1(tmp_path, forced, layout):
    fractions = []
    forced(layout)
    path = write(tmp_path / "a.tif", np.zeros((2, 30, 40)))
    outcome = run(path, Copy(), tmp_path / "b.tif", progress=fractions.append)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert all(0 < fraction <= 1 for fraction in fractions)
    assert outcome.cells == 2400


def test_the_outcome_says_how_many_cells_seconds_and_workers(tmp_path, forced):
    forced(Layout(8, 16, 1, 2))
    outcome = run(write(tmp_path / "a.tif", np.zeros((31, 40))), Copy(step=3), tmp_path / "b.tif")
    assert outcome.cells == 10 * 13
    assert outcome.seconds > 0
    assert outcome.workers == 2


@pytest.mark.usefixtures("either_way_of_errors")
class TestNothingIsLeftOf:
    """Runs that end before their end."""

    @pytest.fixture(autouse=True)
    def _small_tiles(self, tmp_path, forced):
        values = np.arange(120 * 40.0).reshape(120, 40)
        self.path = write(tmp_path / "a.tif", values)
        self.folder = tmp_path
        forced(Layout(8, 16, 1, 2))

    @pytest.fixture(autouse=True, params=[None, ThreadPoolExecutor], ids=["own pool", "a pool"])
    def _pool(self, request):
        self.executor = request.param(2) if request.param else None
        yield
        if self.executor:
            self.executor.shutdown()

    def run(self, kernel, **kwargs):
        run(self.path, kernel, self.folder / "b.tif", executor=self.executor, **kwargs)

    @pytest.fixture(autouse=True)
    def _nothing_left(self, _small_tiles, _pool, open_files):
        yield
        assert nothing_left(self.folder, "a.tif")
        assert not open_files(self.folder)

    def test_a_cancelled_run(self):
        answers = iter([False] * 5 + [True] * 1000)
        with pytest.raises(Cancelled):
            self.run(Copy(), cancelled=lambda: next(answers))

    def test_a_run_cancelled_before_it_began(self):
        with pytest.raises(Cancelled):
            self.run(Copy(), cancelled=lambda: True)

    def test_a_kernel_that_fails(self):
        with pytest.raises(ZeroDivisionError, match="the kernel's own mistake"):
            self.run(Failing(at=2000.0))

    def test_a_progress_that_fails(self):
        def progress(fraction):
            if fraction > 0.3:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            self.run(Copy(), progress=progress)

    def test_a_combine_that_fails(self):
        with pytest.raises(TypeError):
            self.run(Copy(), combine=lambda one, other: one + None)

    def test_a_truncated_source_which_is_named_with_the_rows(self):
        with open(self.path, "r+b") as file:
            file.truncate(20_000)
        with pytest.raises(SourceError, match=r"a\.tif cannot be read in rows \d+ to \d+: ."):
            self.run(Copy())

    def test_a_truncated_source_in_a_reduction(self):
        with open(self.path, "r+b") as file:
            file.truncate(20_000)
        with pytest.raises(SourceError, match=r"a\.tif cannot be read in rows"):
            reduce_tiles(Source.open(self.path), Sum(), operator.add, executor=self.executor)

    def test_a_source_that_vanished(self):
        source = Source.open(self.path)
        os.rename(self.path, self.path + ".away")
        try:
            with pytest.raises(RasterError, match=r"a\.tif cannot be opened"):
                run(source, Copy(), self.folder / "b.tif", executor=self.executor)
        finally:
            os.rename(self.path + ".away", self.path)


def test_the_failed_run_leaves_an_earlier_result_as_it_was(tmp_path):
    path = write(tmp_path / "a.tif", terrain(20, 20))
    run(path, Copy(), tmp_path / "b.tif")
    before = (tmp_path / "b.tif").read_bytes()
    with pytest.raises(Cancelled):
        run(path, Copy(), tmp_path / "b.tif", cancelled=lambda: True)
    assert (tmp_path / "b.tif").read_bytes() == before


class Late(ThreadPoolExecutor):
    """A pool that is slow to begin."""

    def submit(self, function, /, *args):
        def late():
            time.sleep(0.1)
            return function(*args)

        return super().submit(late)


def test_no_tile_is_begun_once_a_run_has_failed(tmp_path, forced, open_files):
    forced(Layout(8, 16, 1, 2))
    path = write(tmp_path / "a.tif", np.zeros((80, 40)))

    def progress(fraction):
        raise KeyboardInterrupt

    with Late(1) as executor, pytest.raises(KeyboardInterrupt):
        run(path, Copy(), tmp_path / "b.tif", executor=executor, progress=progress)
    assert not workers._SHARED
    assert not open_files(tmp_path)


@pytest.mark.parametrize("depth", [2, 3])
@pytest.mark.parametrize("nodata", [None, -9999])
def test_a_deep_window_does_not_see_how_the_bands_are_cut(tmp_path, forced, depth, nodata):
    values = np.stack([terrain(40, 70, seed) for seed in range(5)])
    if nodata is not None:
        values[np.random.default_rng(3).random(values.shape) < 0.05] = nodata
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    found = []
    for bands in (5, 2, 1):
        forced(Layout(40, 70, bands, 1))
        run(path, LocalVariance(Footprint(3, 3), depth=depth), tmp_path / "b.tif")
        found.append(read(tmp_path / "b.tif")[0].tobytes())
    assert found[0] == found[1] == found[2]


class Counting(Executor):
    """Computes at once, and knows how many results nobody has taken yet."""

    def __init__(self):
        self.submitted = 0

    def submit(self, function, /, *args):
        self.submitted += 1
        future = Future()
        future.set_result(function(*args))
        return future


def test_a_step_across_the_whole_raster_needs_no_memory_for_what_it_skips():
    source = Source.open(str(DEMO))
    kernel = LocalVariance(Footprint(3, 3), step=100_000)
    assert plan(source, kernel, 4, Resources(2)) == Layout(1, 1, 1, 2)


def test_a_huge_ellipse_is_refused_before_it_is_made():
    kernel = LocalVariance(Footprint(100_001, 100_001, Shape.ELLIPSE))
    with pytest.raises(BudgetError, match="a window this large needs"):
        plan(Source.open(str(DEMO)), kernel, 4, Resources(2))


def test_no_more_tiles_are_in_flight_than_workers_and_one(tmp_path, forced):
    forced(Layout(8, 16, 1, 2))
    executor, lead = Counting(), []
    taken = iter(range(1, 1000))
    run(
        write(tmp_path / "a.tif", np.zeros((80, 40))),
        Copy(),
        tmp_path / "b.tif",
        executor=executor,
        progress=lambda fraction: lead.append(executor.submitted - next(taken)),
    )
    assert max(lead) <= 2
    assert executor.submitted == 30


@pytest.mark.parametrize("nodata", [None, -9999.0])
def test_a_raster_of_nodata_alone_gives_one_of_nodata_alone(tmp_path, nodata):
    values = np.full((20, 30), np.nan if nodata is None else nodata, "float32")
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    outcome = run(path, LocalVariance(Footprint(3, 3)), tmp_path / "b.tif", combine=operator.add)
    assert not read(tmp_path / "b.tif")[1].any()
    assert outcome.partials[0].cells == 0


def test_a_workspace_is_large_enough_for_every_job_of_its_thread(tmp_path, forced):
    values = np.stack([terrain(64, 64, seed) for seed in range(3)])
    path = write(tmp_path / "a.tif", values)
    forced(Layout(8, 16, 2, 4))
    for _ in range(5):
        run(path, Scratch(), tmp_path / "b.tif")
        np.testing.assert_array_equal(read(tmp_path / "b.tif")[0], values)
