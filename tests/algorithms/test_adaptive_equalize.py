# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:adaptiveequalize`` inside QGIS: local contrast without seams, at any size of tiles."""

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from qgis.core import QgsProcessingException

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
SHARE = "raster_loupe.algorithms.adaptive_equalize._SHARE"


@pytest.fixture
def tool_id():
    return "loupe:adaptiveequalize"


def image(shape=(128, 192), seed=0):
    """A byte image with a dark half and a bright one, and detail in both."""
    rows, cols = np.indices(shape)
    light = 40 + 150 * (cols > shape[1] // 2) + 12 * np.sin(rows / 7)
    return (light + np.random.default_rng(seed).normal(0, 6, shape)).clip(0, 255).astype("uint8")


def stored(path):
    return gdal_array.LoadFile(path)


def test_a_byte_image_is_that_of_opencv(run, write):
    cv2 = pytest.importorskip("cv2")
    cells = image()
    found = stored(run(INPUT=write(cells), TILE_SIZE=32, CLIP_LIMIT=3).path)
    expected = cv2.createCLAHE(clipLimit=3, tileGridSize=(6, 4)).apply(cells)
    assert np.abs(found.astype(int) - expected).mean() < 0.5


def test_detail_grows_in_the_dark_and_in_the_bright(run, write):
    cells = image()
    found = stored(run(INPUT=write(cells), TILE_SIZE=32, CLIP_LIMIT=4).path)
    for half in (np.s_[:, :80], np.s_[:, 112:]):
        assert found[half].std() > 1.5 * cells[half].std()


def test_a_tile_is_an_eighth_of_the_shorter_side_by_default_but_no_less_than_16(run, write):
    for shape, size in (((256, 200), 25), ((64, 90), 16)):
        cells = write(image(shape))
        found = stored(run(INPUT=cells).path)
        np.testing.assert_array_equal(found, stored(run(INPUT=cells, TILE_SIZE=size).path))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int32", "float32"])
@pytest.mark.parametrize("result", [0, 1, 2, 3])
def test_results_lie_in_the_range_of_their_type_or_in_that_asked_for(run, write, dtype, result):
    path = write(image().astype(dtype))
    kind = (dtype, "uint8", "uint16", "float32")[result]
    found = stored(run(INPUT=path, TILE_SIZE=32, DATA_TYPE=result, CLIP_LIMIT=0).path)
    info = np.iinfo(kind) if kind != "float32" else None
    low, high = (0, 1) if info is None else (info.min, info.max)
    assert found.dtype == kind
    assert low <= found.min()
    assert found.max() > 0.99 * high
    found = stored(run(INPUT=path, DATA_TYPE=result, MINIMUM=10, MAXIMUM=20).path)
    assert found.min() >= 10
    assert found.max() == pytest.approx(20, abs=0.05)


def test_floats_have_no_more_levels_than_bins_only_if_they_come_as_such(run, write):
    cells = np.random.default_rng(1).normal(1e6, 0.5, (64, 64))
    found = stored(run(INPUT=write(cells), BINS=16).path)
    assert len(np.unique(found)) > 2000


def test_cells_without_a_value_never_count_and_have_none(run, write, cells_of):
    cells = image()
    other = cells.copy()
    results = []
    for nodata in (1, 255):
        other[40:90, 20:100] = nodata
        result = run(INPUT=write(other, nodata=nodata), TILE_SIZE=32, MINIMUM=20, MAXIMUM=200)
        results.append(cells_of(result.path))
    np.testing.assert_array_equal(*results)
    assert np.isnan(results[0][0, 40:90, 20:100]).all()
    assert not np.isnan(results[0][0, :40]).any()


def test_missing_cells_of_a_raster_without_a_nodata_value_get_one(run, write, cells_of):
    cells = image((64, 64)).astype("float32")
    cells[5] = np.nan
    found = cells_of(run(INPUT=write(cells), DATA_TYPE=1).path)
    assert np.isnan(found[0, 5]).all()
    assert np.nanmin(found) >= 1


@pytest.fixture(params=["all tiles in memory", "tiles of a block"])
def way(request, monkeypatch, plugin):
    """Both ways to one result; which one is taken depends on the memory."""
    monkeypatch.setattr(SHARE, 1 if "all" in request.param else 1 << 40)


def test_the_memory_budget_decides_how_and_not_what(run, write, monkeypatch):
    cells = np.random.default_rng(2).gamma(2, 30, (2, 300, 260)).astype("float32")
    path = write(cells)
    found = []
    for share in (1, 1 << 40):  # of the memory for tables, which fit or do not
        monkeypatch.setattr(SHARE, share)
        for workers in ("1", "2"):
            monkeypatch.setenv("LOUPE_WORKERS", workers)
            found.append(stored(run(INPUT=path, TILE_SIZE=8).path))
    for other in found[1:]:
        np.testing.assert_array_equal(found[0], other)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_a_constant_band_is_warned_of_and_becomes_the_middle(run, write, dtype):
    cells = np.stack([image((200, 200)), np.full((200, 200), 9)]).astype(dtype)
    result = run(INPUT=write(cells), TILE_SIZE=8, MINIMUM=10, MAXIMUM=21, DATA_TYPE=3)
    found = stored(result.path)
    assert (found[1] == 15.5).all()
    assert found[0].std() > 1
    assert "Band 2: all cells have the same value" in result.log
    assert "Band 1:" not in result.log


def test_without_any_value_there_is_none_and_a_warning(run, write, cells_of):
    result = run(INPUT=write(np.full((20, 30), 3, "uint8"), nodata=3))
    assert np.isnan(cells_of(result.path)).all()
    assert "Band 1: no cell has a value" in result.log


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (5, 7)])
def test_a_raster_smaller_than_a_tile_is_one_tile(run, write, shape):
    cells = np.arange(np.prod(shape), dtype="float32").reshape(shape)
    found = stored(run(INPUT=write(cells), CLIP_LIMIT=0).path)
    assert found.shape == shape
    assert np.isfinite(found).all()


def test_bands_are_equalized_by_themselves_and_keep_what_they_are_for(run, write, tmp_path):
    cells = np.stack([image(seed=1), image(seed=2)[::-1] // 2])
    path = write(cells)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(2).SetDescription("red edge")
    dataset = None
    both = run(INPUT=path, TILE_SIZE=32).path
    alone = run(INPUT=path, BANDS=[2], TILE_SIZE=32, OUTPUT=str(tmp_path / "alone.tif")).path
    np.testing.assert_array_equal(stored(both)[1], stored(alone))
    assert gdal.Open(alone).GetRasterBand(1).GetDescription() == "red edge"
    assert gdal.Open(both).GetRasterBand(1).GetDescription() == "Band 1: equalized"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"TILE_SIZE": 1}, "TILE_SIZE is 1; expected a whole number >= 2"),
        ({"CLIP_LIMIT": -1}, "CLIP_LIMIT is -1; expected a number >= 0"),
        ({"BINS": 1}, "BINS is 1; expected a whole number >= 2"),
        ({"MINIMUM": 9, "MAXIMUM": 9}, "MINIMUM is 9; expected less than MAXIMUM, 9"),
        ({"MAXIMUM": 70000, "DATA_TYPE": 2}, "MAXIMUM is 70000; expected 0 to 65535"),
        ({"OUTPUT": DEMO}, "OUTPUT: "),
    ],
)
def test_what_cannot_be_meant_is_refused(refused, wrong, message):
    assert message in refused(INPUT=DEMO, **wrong)


def test_too_many_bins_for_the_memory_are_refused_by_name(run, write, monkeypatch):
    monkeypatch.setenv("LOUPE_MEMORY_MB", "16")
    cells = np.random.default_rng(3).normal(size=(600, 600)).astype("float32")
    with pytest.raises(QgsProcessingException) as caught:
        run(INPUT=write(cells), BINS=65536)
    message = str(caught.value)
    assert "BINS is 65536; expected fewer bins with a TILE_SIZE of 75, or a memory" in message
    assert "MiB instead of 16 (in QGIS's options, or LOUPE_MEMORY_MB)" in message


def test_values_too_far_apart_for_a_float_are_refused(refused, write):
    cells = np.random.default_rng(3).normal(size=(30, 40))
    cells[0, :2] = -1.7e308, 1.7e308
    assert "further apart than a float can tell" in refused(INPUT=write(cells))


def test_progress_only_grows_and_cancelling_leaves_nothing(run, write, cancels_at, tmp_path):
    cells = np.random.default_rng(4).normal(size=(1500, 700)).astype("float32")
    path = write(cells)
    result = run(INPUT=path)
    assert result.progress == sorted(result.progress)
    assert result.progress[-1] == 100
    before = sorted(tmp_path.iterdir())
    outputs = run(INPUT=path, feedback=cancels_at(50), OUTPUT=str(tmp_path / "never.tif")).outputs
    assert "OUTPUT" not in outputs or not outputs["OUTPUT"]
    assert sorted(tmp_path.iterdir()) == before
