# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster on the grid of another one, against bilinear interpolation by formula."""

import json
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import gdal, osr

from raster_loupe.raster.alignment import aligned, same_grid
from raster_loupe.raster.errors import SourceError
from raster_loupe.raster.source import Reader, Source
from raster_loupe.raster.window import Window
from raster_loupe.tests.raster.rasters import terrain, write

UTM = 32632
PLACE = (500_000.0, 10.0, 0.0, 5_000_000.0, 0.0, -10.0)

pytestmark = pytest.mark.usefixtures("either_way_of_errors")


def crs(code):
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    return found


def placed(transform=PLACE, code=UTM, more=None):
    def describe(dataset):
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if code is not None:
            dataset.SetSpatialRef(crs(code))
        if more is not None:
            more(dataset)

    return describe


def cells(source):
    reader = Reader(source)
    values, valid = reader.read(Window(0, 0, source.rows, source.cols)).block(
        Window(0, 0, source.rows, source.cols)
    )
    reader.close()
    values = values.astype(float)
    return values if valid is None else np.where(valid, values, np.nan)


def all_cells(path):
    return cells(Source.open(path))


def warped(path, grid, **kwargs):
    with aligned(path, grid, **kwargs) as source:
        assert source.shape == grid.shape
        return cells(source)


@pytest.fixture
def grid(tmp_path):
    """40 rows and 50 columns of 10 m."""
    path = write(tmp_path / "grid.tif", terrain(40, 50), describe=placed())
    return Source.open(path)


def ramp(rows, cols, transform):
    """Values that are a plane over the coordinates, so that bilinear interpolation is exact."""
    row, col = np.mgrid[:rows, :cols] + 0.5
    east = transform[0] + col * transform[1] + row * transform[2]
    north = transform[3] + col * transform[4] + row * transform[5]
    return 0.5 * (east - PLACE[0]) - 0.25 * (north - PLACE[3])


# --- the same grid -----------------------------------------------------------------------------


@pytest.mark.parametrize("code", [UTM, None])
def test_a_raster_on_the_grid_is_given_as_it_is(tmp_path, code):
    ours = Source.open(write(tmp_path / "a.tif", terrain(9, 8), describe=placed(code=code)))
    path = write(
        tmp_path / "b.tif", np.full((2, 9, 8), 5, "uint8"), nodata=5, describe=placed(code=code)
    )
    with aligned(path, ours, bands=[2], extra_nodata={2: [(7, 9)]}, ignore_nodata=[2]) as source:
        assert source == Source.open(path, [2], extra_nodata={2: [(7, 9)]}, ignore_nodata=[2])
        assert (cells(source) == 5).all()


@pytest.mark.parametrize(
    ("transform", "same"),
    [
        ((500_000.005, 10, 0, 5_000_000, 0, -10), True),
        ((500_000.05, 10, 0, 5_000_000, 0, -10), False),
        ((500_000, 10.0001, 0, 5_000_000, 0, -10), True),
        ((500_000, 10.001, 0, 5_000_000, 0, -10), False),  # 0.05 m off, 50 cells to the right
        ((500_000, 10, 0.001, 5_000_000, 0, -10), False),
        (None, False),
    ],
)
def test_grids_are_the_same_within_a_thousandth_of_a_cell(tmp_path, grid, transform, same):
    path = write(tmp_path / "b.tif", terrain(40, 50), describe=placed(transform))
    assert same_grid(Source.open(path), grid) is same


def test_grids_of_other_sizes_or_coordinate_systems_are_not_the_same(tmp_path, grid):
    for name, shape, code in (("a", (40, 51), UTM), ("b", (40, 50), 32633), ("c", (40, 50), None)):
        path = write(tmp_path / f"{name}.tif", terrain(*shape), describe=placed(code=code))
        assert not same_grid(Source.open(path), grid)


def test_a_coordinate_system_that_is_given_is_taken_for_the_rasters_own(tmp_path, grid):
    path = write(tmp_path / "b.tif", terrain(40, 50), describe=placed(code=None))
    wkt = crs(UTM).ExportToWkt()
    with aligned(path, grid, crs=wkt) as source:
        assert source.path == path
    with pytest.raises(SourceError, match="is not understood"), aligned(path, grid, crs="none"):
        pass


# --- warping -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "transform"),
    [
        ((100, 100), (499_900.0, 10.0, 0.0, 5_000_103.0, 0.0, -10.0)),  # shifted
        ((60, 60), (499_800.0, 20.0, 0.0, 5_000_300.0, 0.0, -20.0)),  # coarser
        ((140, 140), (499_700.0, 8.0, 3.0, 5_000_050.0, 2.0, -8.0)),  # rotated
        ((100, 100), (499_900.0, 10.0, 0.0, 4_999_303.0, 0.0, 10.0)),  # south up
    ],
    ids=["shifted", "coarser", "rotated", "south up"],
)
def test_planes_are_restored_by_bilinear_interpolation(tmp_path, grid, shape, transform):
    path = write(tmp_path / "b.tif", ramp(*shape, transform), describe=placed(transform))
    expected = ramp(40, 50, PLACE)
    found = warped(path, grid)[0]
    # An eighth of a cell of 20 m, along and across, is 1.9 at most.
    np.testing.assert_allclose(found, expected, atol=1.25)


def test_nearest_takes_values_as_they_are(tmp_path, grid):
    values = np.arange(100 * 100, dtype="int16").reshape(100, 100)
    place = (499_902.0, 10.0, 0.0, 5_000_103.0, 0.0, -10.0)
    path = write(tmp_path / "b.tif", values, describe=placed(place))
    found = warped(path, grid, resampling="nearest")
    np.testing.assert_array_equal(found[0], values[10:50, 10:60])
    with (
        pytest.raises(ValueError, match="resampling is cubic"),
        aligned(path, grid, resampling="cubic"),
    ):
        pass


def test_another_coordinate_system_is_transformed(tmp_path, grid):
    transform = gdal.Transformer(gdal.Open(grid.path), None, [f"DST_SRS={crs(4326).ExportToWkt()}"])
    _, (west, north, _) = transform.TransformPoint(0, -20, -20)
    place = (west, 1e-4, 0.0, north, 0.0, -1e-4)
    path = write(tmp_path / "b.tif", np.ones((90, 90), "uint8"), describe=placed(place, 4326))
    dataset = gdal.Open(path, gdal.GA_Update)
    back = gdal.Transformer(dataset, gdal.Open(grid.path), [])
    rows, cols = np.mgrid[:90, :90] + 0.5
    points, _ = back.TransformPoints(0, np.stack([cols.ravel(), rows.ravel()], 1).tolist())
    at = np.array(points)
    values = (at[:, 0] + 2 * at[:, 1]).reshape(90, 90)  # columns and rows of the grid
    path = write(tmp_path / "c.tif", values, describe=placed(place, 4326))
    found = warped(path, grid)[0]
    rows, cols = np.mgrid[:40, :50] + 0.5
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found, cols + 2 * rows, atol=0.4)


def test_a_rotated_grid_is_kept(tmp_path):
    rotated = (500_000.0, 8.0, 3.0, 5_000_000.0, 2.0, -8.0)
    ours = Source.open(write(tmp_path / "a.tif", terrain(40, 50), describe=placed(rotated)))
    wide = (499_000.0, 10.0, 0.0, 5_001_000.0, 0.0, -10.0)
    path = write(tmp_path / "b.tif", ramp(200, 200, wide), describe=placed(wide))
    with aligned(path, ours) as source:
        assert same_grid(source, ours)
        np.testing.assert_allclose(cells(source)[0], ramp(40, 50, rotated), atol=0.7)


def test_control_points_place_a_raster(tmp_path, grid):
    place = (499_900.0, 10.0, 0.0, 5_000_103.0, 0.0, -10.0)

    def points(dataset):
        corners = [(0, 0), (100, 0), (0, 100), (100, 100)]
        dataset.SetGCPs(
            [
                gdal.GCP(place[0] + 10 * col, place[3] - 10 * row, 0, col, row)
                for col, row in corners
            ],
            crs(UTM),
        )

    path = write(tmp_path / "b.tif", ramp(100, 100, place), describe=placed(None, None, points))
    np.testing.assert_allclose(warped(path, grid)[0], ramp(40, 50, PLACE), atol=0.7)
    masked = warped(path, grid, extra_nodata={1: [(-1e9, 50.0)]})[0]
    np.testing.assert_allclose(masked[:, 30:], ramp(40, 50, PLACE)[:, 30:], atol=0.7)
    with (
        pytest.raises(SourceError, match="control points alone"),
        aligned(grid.path, Source.open(path)),
    ):
        pass


def test_the_result_has_the_grids_place_and_its_cells_are_floats(tmp_path, grid):
    place = (499_900.0, 10.0, 0.0, 5_000_103.0, 0.0, -10.0)
    for dtype, expected in (("uint8", "float32"), ("int32", "float64"), ("float64", "float64")):
        values = np.ones((2, 100, 100), dtype)
        path = write(tmp_path / "b.tif", values, describe=placed(place))
        with aligned(path, grid, bands=[2]) as source:
            assert source.dtype == expected
            assert [band.number for band in source.bands] == [1]
            assert same_grid(source, grid)
            assert (cells(source) == 1).all()


# --- cells that are not valid ------------------------------------------------------------------

SHIFTED = (499_955.0, 10.0, 0.0, 5_000_055.0, 0.0, -10.0)  # half a cell: four cells share each


def holed(dtype="float32"):
    values = np.full((60, 70), 100, dtype)
    hole = np.zeros(values.shape, bool)
    hole[20:30, 20:40] = True
    return values, hole


def alpha(values, hole):
    opaque = np.where(hole, 0, 255).astype(values.dtype)
    return np.stack([np.where(hole, 7, values).astype(values.dtype), opaque])


def with_mask(hole):
    def more(dataset):
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hole, 0, 255).astype("uint8"))

    return more


def make_alpha(dataset):
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)


@pytest.mark.parametrize(
    "kind",
    ["nodata", "float nodata", "nan", "extra value", "extra range", "alpha", "mask", "int8", "two"],
)
@pytest.mark.parametrize("resampling", ["bilinear", "nearest"])
def test_what_is_not_valid_neither_bleeds_nor_is_valid(tmp_path, grid, kind, resampling):
    values, hole = holed()
    options, nodata, more = {}, None, None
    if kind == "nodata":
        values, nodata = np.where(hole, 0, values).astype("uint8"), 0
    elif kind == "float nodata":
        nodata = float(np.finfo("float32").min)
        values[hole] = nodata
    elif kind == "nan":
        values[hole] = np.nan
    elif kind == "extra value":
        values[hole], options = 8, {"extra_nodata": {1: [(8, 8)]}}
    elif kind == "extra range":
        values[hole], options = 8, {"extra_nodata": {1: [(5, 9)]}}
    elif kind == "alpha":
        values, more = alpha(values.astype("uint8"), hole), make_alpha
    elif kind == "mask":
        values[hole], more = 3, with_mask(hole)
    elif kind == "int8":
        values, nodata = np.where(hole, -5, values).astype("int8"), -5
    else:  # one band with a nodata value, one without
        values[hole] = 8
        values, options = np.stack([values, values]), {"extra_nodata": {1: [(8, 8)]}}
    path = write(tmp_path / "b.tif", values, nodata=nodata, describe=placed(SHIFTED, UTM, more))
    found = warped(path, grid, resampling=resampling, **options)[0]
    valid = np.isfinite(found)
    np.testing.assert_allclose(found[valid], 100, rtol=1e-6)
    deep = np.zeros(found.shape, bool)
    deep[16:24, 17:34] = True
    assert not valid[deep].any()
    shallow = np.zeros(found.shape, bool)
    shallow[14:27, 14:37] = True
    assert valid[~shallow].all()


def test_a_nodata_value_that_is_switched_off_is_a_value(tmp_path, grid):
    path = write(
        tmp_path / "b.tif", np.full((60, 70), 9, "uint8"), nodata=9, describe=placed(SHIFTED)
    )
    assert np.isnan(warped(path, grid)).all()
    assert (warped(path, grid, ignore_nodata=[1]) == 9).all()


def test_the_bands_of_a_raster_have_their_own_holes(tmp_path, grid):
    values, hole = holed("uint8")
    values = np.stack([np.where(hole, 0, values), values])
    path = write(tmp_path / "b.tif", values, nodata=0, describe=placed(SHIFTED))
    found = warped(path, grid)
    assert np.isnan(found[0]).any()
    assert (found[1] == 100).all()


def test_scale_and_offset_are_applied_when_asked_for(tmp_path, grid):
    def scaled(dataset):
        dataset.GetRasterBand(1).SetScale(0.5)
        dataset.GetRasterBand(1).SetOffset(3)

    path = write(
        tmp_path / "b.tif", np.full((60, 70), 9, "uint8"), describe=placed(SHIFTED, UTM, scaled)
    )
    assert (warped(path, grid) == 9).all()
    assert (warped(path, grid, apply_scale=True) == 7.5).all()


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_cells_beyond_the_raster_are_not_valid(tmp_path, grid, dtype):
    place = (500_100.0, 10.0, 0.0, 4_999_900.0, 0.0, -10.0)
    path = write(tmp_path / "b.tif", np.full((9, 8), 0, dtype), describe=placed(place, UTM))
    for options in ({}, {"extra_nodata": {1: [(7, 8)]}}):
        found = warped(path, grid, resampling="nearest", **options)[0]
        expected = np.full((40, 50), np.nan)
        expected[10:19, 10:18] = 0
        np.testing.assert_array_equal(found, expected)


# --- what can go wrong -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ours", "theirs", "message"),
    [
        ((PLACE, UTM), (SHIFTED, None), "b.tif has no coordinate system .* assign"),
        ((PLACE, UTM), (None, None), "b.tif has no coordinate system"),
        ((PLACE, None), (PLACE, UTM), "a.tif has no coordinate system"),
        ((None, None), (None, None), "b.tif has 70 x 60 cells, .*a.tif has 50 x 40.* neither"),
        ((PLACE, UTM), (None, UTM), "nothing says where .*b.tif lies"),
        ((PLACE, UTM), ((900_000.0, 10.0, 0.0, 5e6, 0.0, -10.0), UTM), "b.tif does not overlap"),
        ((PLACE, UTM), ((100.0, 0.1, 0.0, -20.0, 0.0, -0.1), 4326), "b.tif does not overlap"),
    ],
)
def test_what_cannot_be_aligned_is_refused_in_words(tmp_path, ours, theirs, message):
    grid = Source.open(write(tmp_path / "a.tif", terrain(40, 50), describe=placed(*ours)))
    path = write(tmp_path / "b.tif", terrain(60, 70), describe=placed(*theirs))
    with pytest.raises(SourceError, match=message), aligned(path, grid):
        pass


def test_a_raster_that_cannot_be_opened_is_refused(tmp_path, grid):
    with (
        pytest.raises(SourceError, match="cannot be opened"),
        aligned(str(tmp_path / "none.tif"), grid),
    ):
        pass


# --- files -------------------------------------------------------------------------------------


@pytest.fixture
def shifted(tmp_path):
    return write(tmp_path / "b.tif", terrain(60, 70, 1), describe=placed(SHIFTED))


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.mark.parametrize("options", [{}, {"extra_nodata": {1: [(5, 9)]}}])
def test_temporary_files_are_there_as_long_as_they_are_needed(
    grid, shifted, scratch, open_files, options
):
    with aligned(shifted, grid, **options) as source:
        assert os.path.dirname(os.path.dirname(source.path)) == str(scratch)
        cells(source)
    assert not os.listdir(scratch)
    with pytest.raises(KeyError), aligned(shifted, grid, **options):
        raise KeyError
    assert not os.listdir(scratch)
    assert not open_files(scratch)


def test_nothing_is_left_of_what_was_refused(tmp_path, grid, scratch):
    path = write(tmp_path / "b.tif", terrain(60, 70), describe=placed(code=None))
    with pytest.raises(SourceError), aligned(path, grid):
        pass
    assert not os.listdir(scratch)


def test_the_aligned_raster_is_read_from_any_thread_and_process(grid, shifted):
    with aligned(shifted, grid) as source:
        expected = cells(source)
        with ThreadPoolExecutor(2) as threads:
            for found in threads.map(cells, [source] * 4):
                np.testing.assert_array_equal(found, expected)
        assert pickle.loads(pickle.dumps(source)).path == source.path  # noqa: S301
        script = f"from osgeo import gdal; print(gdal.Open({source.path!r}).ReadAsArray().tolist())"
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
        )
        np.testing.assert_array_equal(json.loads(done.stdout), expected[0])


def test_a_relative_path_is_found(grid, shifted, monkeypatch):
    expected = warped(shifted, grid)
    monkeypatch.chdir(os.path.dirname(shifted))
    np.testing.assert_array_equal(warped("b.tif", grid), expected)
