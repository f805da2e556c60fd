# SPDX-License-Identifier: GPL-2.0-or-later
"""The third verb: holes filled, all else as it was to the bit, and nothing left of a failure."""

import itertools
import os
import subprocess
import sys
import textwrap
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy import ndimage

from raster_loupe.kernels import patchwork
from raster_loupe.kernels.gap_filling import LocalMean, Nearest
from raster_loupe.kernels.line_means import COLUMNS, LineMean
from raster_loupe.kernels.minimum_curvature import MinimumCurvature
from raster_loupe.kernels.patchwork import Filling
from raster_loupe.kernels.reference_filling import LocalRegression
from raster_loupe.raster import patching, workers
from raster_loupe.raster.errors import Cancelled, RasterError, SourceError, TargetError
from raster_loupe.raster.patching import (
    FILLED,
    LEFT,
    UNTOUCHED,
    Gaps,
    Reference,
    patch_regions,
)
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.raster.target import TargetSpec
from raster_loupe.raster.workers import in_order
from raster_loupe.tests.raster.rasters import read, terrain, write
from raster_loupe.tests.raster.stub_kernels import Beside, Give, Mistaken

ROOT = Path(__file__).resolve().parents[2]
INTEGERS = ["uint8", "int8", "int16", "uint16", "int32", "uint32"]


def stored(path):
    """All cells, signed bytes as such."""
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount)]
    signed = [band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") for band in bands]
    cells = [band.ReadAsArray() for band in bands]
    return np.stack([c.view(np.int8) if s == "SIGNEDBYTE" else c for c, s in zip(cells, signed)])


def patch(source, path, method=None, *, options=(), marks=None, limits=None, **kwargs):
    """Fill a raster; what it holds then, and the outcome."""
    source = source if isinstance(source, Source) else Source.open(str(source))
    filling = Filling(Nearest() if method is None else method, **(limits or {}))
    if marks is not None:
        names = tuple(f"band {band.number}" for band in source.bands)
        kwargs["marks"] = TargetSpec(str(marks), names, "uint8")
    kwargs.setdefault("resources", Resources(2))
    spec = TargetSpec.like(source, str(path), tuple(options))
    outcome = patch_regions(source, filling, spec, **kwargs)
    return stored(path), outcome


def holed(cells, share=0.2, seed=0, nodata=-9999):
    cells = cells.copy()
    cells[np.random.default_rng(seed).random(cells.shape) < share] = nodata
    return cells


def nothing_left(folder, *names):
    return sorted(os.listdir(folder)) == sorted(names)


def raw(cells):
    return np.ascontiguousarray(cells).view(f"u{cells.dtype.itemsize}")


@pytest.fixture
def small_regions(monkeypatch):
    """Tiles, mosaics and deep holes on rasters of a few hundred cells."""
    for name, size in {"WHOLE": 2000, "TILE": 64, "WIDE_HALO": 64, "MOSAIC": 3000}.items():
        monkeypatch.setattr(patchwork, f"_{name}", size)


@pytest.fixture
def varied(tmp_path):
    """Two bands with holes of all kinds: small ones, a large one, scattered ones; nodata, NaN."""
    values = np.stack([terrain(310, 330, 1), terrain(310, 330, 2)])
    values = ndimage.gaussian_filter(values, (0, 3, 3))
    rows, cols = np.indices((310, 330))
    values[0, np.hypot(rows - 140, cols - 150) < 95] = -9999
    values[1, 200:] = holed(values[1, 200:], 0.5)
    values[:, :40] = holed(values[:, :40], 0.01)
    values[:, 20:24, 50:60] = np.nan
    return write(tmp_path / "varied.tif", values, nodata=-9999)


# --- what is filled, and what is not touched ---------------------------------------------------


def test_holes_are_filled_and_all_else_is_as_it_was(tmp_path):
    values = holed(terrain(60, 70))
    found, outcome = patch(write(tmp_path / "a.tif", values, nodata=-9999), tmp_path / "b.tif")
    missing = values == -9999
    assert (raw(found[0]) == raw(values))[~missing].all()
    row, col = ndimage.distance_transform_edt(missing, return_distances=False, return_indices=True)
    np.testing.assert_array_equal(found[0], values[row, col])
    (band,) = outcome.bands
    labels, count = ndimage.label(missing, np.ones((3, 3)))
    assert (band.holes, band.missing, band.filled, band.fallback) == (
        count,
        missing.sum(),
        missing.sum(),
        0,
    )
    assert band.smallest == np.bincount(labels.ravel())[1:].min()
    assert outcome.cells == values.size
    assert outcome.workers == 2
    assert outcome.seconds > 0


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_known_cells_and_those_left_keep_every_bit(tmp_path, dtype):
    values = terrain(40, 50).astype(dtype)
    values[3, 4], values[3, 5] = -0.0, np.finfo(dtype).tiny / 2
    values[5, 6] = np.inf
    payload = raw(np.array([[np.nan]], dtype)) + 77
    values[10:14, 10:14] = payload.view(dtype)
    values[20:30, 20:30] = -9999
    values[20, 20] = np.float64(np.nextafter(np.array(-9999, dtype), np.array(0, dtype)))
    path = write(tmp_path / "a.tif", values, nodata=-9999)
    found, _ = patch(path, tmp_path / "b.tif", limits={"max_area": 1})
    changed = raw(found[0]) != raw(values)
    np.testing.assert_array_equal(np.argwhere(changed), [[5, 6]])
    assert np.isfinite(found[0, 5, 6])


@pytest.mark.parametrize("chosen", [[2], [1, 3], [3, 1]])
def test_bands_that_were_not_chosen_are_copied(tmp_path, chosen):
    values = np.stack([holed(terrain(30, 40, seed), seed=seed) for seed in range(3)])
    values[:, 4, 4] = np.nan
    source = Source.open(write(tmp_path / "a.tif", values, nodata=-9999), chosen)
    found, outcome = patch(source, tmp_path / "b.tif", marks=tmp_path / "c.tif")
    for band in range(3):
        if band + 1 in chosen:
            assert not (found[band] == -9999).any()
            assert np.isfinite(found[band]).all()
        else:
            np.testing.assert_array_equal(raw(found[band]), raw(values[band]))
    filled = [band.filled for band in outcome.bands]
    missing = (values == -9999) | np.isnan(values)
    assert filled == [missing[band - 1].sum() for band in chosen]
    np.testing.assert_array_equal(stored(tmp_path / "c.tif"), missing[[b - 1 for b in chosen]])


def test_a_raster_without_holes_is_copied(tmp_path):
    values = terrain(50, 60)
    found, outcome = patch(write(tmp_path / "a.tif", values), tmp_path / "b.tif")
    np.testing.assert_array_equal(raw(found[0]), raw(values))
    assert outcome.bands == [patching.BandOutcome(0, 0, 0)]


@pytest.mark.parametrize("bands", [1, 2])
def test_no_valid_cell_at_all_is_an_error(tmp_path, bands):
    path = write(tmp_path / "a.tif", np.full((bands, 20, 30), 7, "int16"), nodata=7)
    numbers = "1" if bands == 1 else "1, 2"
    with pytest.raises(SourceError, match=rf"a\.tif has no valid cell in band {numbers}: "):
        patch(path, tmp_path / "b.tif")
    assert nothing_left(tmp_path, "a.tif")


@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), LineMean(COLUMNS)], ids=repr)
def test_a_band_without_a_valid_cell_is_left_where_another_has_some(
    tmp_path, small_regions, method
):
    values = np.stack([np.full((100, 120), 7, "int16"), np.full((100, 120), 9, "int16")])
    values[1, 10:20, 10:20] = 7
    path = write(tmp_path / "a.tif", values, nodata=7)
    found, outcome = patch(path, tmp_path / "b.tif", method, marks=tmp_path / "c.tif")
    np.testing.assert_array_equal(found[0], 7)
    np.testing.assert_array_equal(found[1], 9)
    assert (stored(tmp_path / "c.tif")[0] == LEFT).all()
    assert [band.filled for band in outcome.bands] == [0, 100]


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (1, 3000), (3000, 1)])
@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), LineMean(COLUMNS)], ids=repr)
def test_the_thinnest_rasters(tmp_path, shape, method):
    values = terrain(*shape)
    values.reshape(-1)[1::3] = -9999
    path = write(tmp_path / "a.tif", values, nodata=-9999)
    found, _ = patch(path, tmp_path / "b.tif", method)
    missing = values == -9999
    assert (raw(found[0]) == raw(values))[~missing].all()
    left = missing & (shape[0] == 1) & isinstance(method, LineMean)
    np.testing.assert_array_equal(found[0] == -9999, left)


def test_limits_leave_holes_and_marks_say_so(tmp_path):
    values = terrain(40, 50)
    values[5:7, 5:8] = values[20:30, 20:30] = values[:3, 40:] = -9999
    path = write(tmp_path / "a.tif", values, nodata=-9999)
    limits = {"max_area": 50, "interior_only": True}
    found, outcome = patch(path, tmp_path / "b.tif", marks=tmp_path / "c.tif", limits=limits)
    marks = stored(tmp_path / "c.tif")[0]
    missing = values == -9999
    expected = np.where(missing, LEFT, UNTOUCHED)
    expected[5:7, 5:8] = FILLED
    np.testing.assert_array_equal(marks, expected)
    np.testing.assert_array_equal(found[0] == -9999, expected == LEFT)
    assert (outcome.bands[0].holes, outcome.bands[0].filled) == (3, 6)
    assert outcome.bands[0].smallest == 6
    dataset = gdal.Open(str(tmp_path / "c.tif"))
    assert dataset.GetRasterBand(1).GetDescription() == "band 1"
    assert dataset.GetRasterBand(1).GetNoDataValue() is None


# --- as it is stored ---------------------------------------------------------------------------


def given(tmp_path, dtype, value, nodata, **kwargs):
    """A raster with one hole that is filled with a value: what is stored there."""
    values = np.full((5, 6), 3, dtype)
    values[2, 2] = nodata
    path = write(tmp_path / "a.tif", values, nodata=nodata, **kwargs)
    found, _ = patch(path, tmp_path / "b.tif", Give(value))
    assert found.dtype == np.dtype(dtype)
    assert (np.delete(found.ravel(), 14) == 3).all()
    return found[0, 2, 2]


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize(("value", "expected"), [(5.6, 6), (5.4, 5), (6.5, 6), (99.7, 100)])
def test_integers_are_rounded(tmp_path, dtype, value, expected):
    assert given(tmp_path, dtype, value, 1) == expected


@pytest.mark.parametrize("dtype", ["int8", "int16", "int32"])
def test_negative_integers_are_rounded_too(tmp_path, dtype):
    assert given(tmp_path, dtype, -5.6, 1) == -6


@pytest.mark.parametrize("dtype", [*INTEGERS, "int64", "uint64"])
@pytest.mark.parametrize("sign", [-1, 1])
def test_integers_end_at_the_limits_of_the_type(tmp_path, dtype, sign):
    if np.dtype(dtype).itemsize == 8 and not hasattr(gdal, "GDT_Int64"):
        pytest.skip("this GDAL has no integers of 64 bits")
    limits = np.iinfo(dtype)
    assert given(tmp_path, dtype, sign * 1e30, 1) == (limits.min if sign < 0 else limits.max)


@pytest.mark.parametrize("dtype", [*INTEGERS, "int64"])
@pytest.mark.parametrize("which", ["min", "max", "5"])
@pytest.mark.parametrize("beside", [-0.3, 0.0, 0.3])
def test_a_fill_is_never_the_nodata_value(tmp_path, dtype, which, beside):
    limits = np.iinfo(dtype)
    nodata = {"min": limits.min, "max": limits.max, "5": 5}[which]
    found = given(tmp_path, dtype, float(nodata) + beside, nodata)
    assert found != nodata
    assert abs(int(found) - nodata) == 1
    if which == "5":
        assert found == (4 if beside < 0 else 6)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("nodata", [-9999.0, 0.0, 1e20, -3.4028234663852886e38])
def test_a_float_fill_is_never_the_nodata_value(tmp_path, dtype, nodata):
    values = np.full((5, 6), 3, dtype)
    values[2, 2] = nodata
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    patch(path, tmp_path / "b.tif", Give(nodata))
    found, valid = read(tmp_path / "b.tif")
    assert np.isfinite(found).all()
    if nodata > -3e38:  # there GDAL takes its whole neighbourhood for it
        assert valid.all()
        np.testing.assert_allclose(found[0, 2, 2], nodata, rtol=1e-5, atol=1e-30)


def test_a_float_fill_stays_finite(tmp_path):
    assert given(tmp_path, "float32", 1e300, -9999) == np.finfo("float32").max


def test_a_fill_keeps_off_the_nodata_value_of_its_own_band_alone(tmp_path):
    for band, nodata in ((1, 5), (2, 9)):
        values = np.full((6, 7), 3, "int16")
        values[2, 2] = nodata
        write(tmp_path / f"{band}.tif", values, nodata=nodata)
    gdal.BuildVRT(
        str(tmp_path / "a.vrt"), [str(tmp_path / f"{n}.tif") for n in (1, 2)], separate=True
    ).FlushCache()
    for value, filled in ((5.0, [6, 5]), (9.0, [9, 10])):
        found, _ = patch(tmp_path / "a.vrt", tmp_path / "b.img", Give(value))
        np.testing.assert_array_equal(found[:, 2, 2], filled)
        assert read(tmp_path / "b.img")[1].all()


@pytest.mark.parametrize("limits", [{}, {"max_area": 1}], ids=["filled", "left"])
def test_bands_with_other_nodata_values_stay_told_apart(tmp_path, limits):
    for band, nodata in ((1, 5), (2, 9)):
        values = np.full((6, 7), 14 - nodata, "int16")  # what is data here is nodata there
        values[2, 2:4] = nodata
        write(tmp_path / f"{band}.tif", values, nodata=nodata)
    gdal.BuildVRT(
        str(tmp_path / "a.vrt"), [str(tmp_path / f"{n}.tif") for n in (1, 2)], separate=True
    ).FlushCache()
    patch(tmp_path / "a.vrt", tmp_path / "b.img", limits=limits)
    found, valid = read(tmp_path / "b.img")
    missing = np.zeros((2, 6, 7), bool)
    missing[:, 2, 2:4] = bool(limits)
    np.testing.assert_array_equal(valid, ~missing)
    np.testing.assert_array_equal(found[~missing], np.repeat([9, 5], 42)[~missing.ravel()])
    with pytest.raises(TargetError, match=r"have one nodata value for all bands, .* are 5.*, 9"):
        patch(tmp_path / "a.vrt", tmp_path / "b.tif", limits=limits)
    assert not (tmp_path / "b.tif").exists()


def test_scaled_values_are_filled_and_stored_unscaled(tmp_path):
    def describe(dataset):
        dataset.GetRasterBand(1).SetScale(0.01)
        dataset.GetRasterBand(1).SetOffset(-5)

    values = np.full((8, 9), 1234, "int16")
    values[3, 3] = -1
    path = write(tmp_path / "a.tif", values, nodata=-1, describe=describe)
    found, _ = patch(Source.open(path, apply_scale=True), tmp_path / "b.tif", Give(7.345))
    assert found[0, 3, 3] == round((7.345 + 5) / 0.01)
    found, _ = patch(Source.open(path, apply_scale=True), tmp_path / "b.tif", Nearest())
    assert (found == 1234).all()
    dataset = gdal.Open(str(tmp_path / "b.tif"))
    band = dataset.GetRasterBand(1)
    assert (band.GetScale(), band.GetOffset()) == (0.01, -5)


def test_a_source_whose_nodata_is_switched_off_keeps_those_cells(tmp_path):
    values = np.full((8, 9), 4, "int16")
    values[3, 3], values[5, 5] = -1, 77
    path = write(tmp_path / "a.tif", values, nodata=-1)
    source = Source.open(path, ignore_nodata=[1])
    found, outcome = patch(source, tmp_path / "b.tif", gaps=Gaps(values=(77,)))
    assert outcome.bands[0].filled == 1
    assert found[0, 3, 3] == -1
    assert found[0, 5, 5] == 4
    dataset = gdal.Open(str(tmp_path / "b.tif"))
    assert dataset.GetRasterBand(1).GetNoDataValue() == -1


# --- alpha and mask bands ----------------------------------------------------------------------


def picture(tmp_path, driver="GTiff", dtype="uint8"):
    """Three colours and an alpha band that is 0, 120 or opaque."""
    rng = np.random.default_rng(4)
    cells = rng.integers(1, 200, (4, 30, 40)).astype(dtype)
    cells[3] = np.iinfo(dtype).max
    cells[3, :5] = 120
    cells[3, 10:14, 10:18] = 0

    def describe(dataset):
        colours = gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand
        for index, colour in enumerate(colours):
            dataset.GetRasterBand(index + 1).SetColorInterpretation(colour)

    return cells, write(tmp_path / "a.tif", cells, driver=driver, describe=describe)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("name", ["b.tif", "b.png"])
def test_alpha_is_opaque_where_a_cell_was_filled_and_nowhere_else(tmp_path, name, dtype):
    cells, path = picture(tmp_path, dtype=dtype)
    found, outcome = patch(path, tmp_path / name)
    hole = cells[3] == 0
    np.testing.assert_array_equal(found[3], np.where(hole, np.iinfo(dtype).max, cells[3]))
    np.testing.assert_array_equal(found[:3, ~hole], cells[:3, ~hole])
    assert [band.filled for band in outcome.bands] == [hole.sum()] * 3
    colours = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand]
    dataset = gdal.Open(str(tmp_path / name))
    assert [dataset.GetRasterBand(n + 1).GetColorInterpretation() for n in range(4)] == colours


def test_alpha_stays_where_a_hole_is_left(tmp_path):
    cells, path = picture(tmp_path)
    found, _ = patch(path, tmp_path / "b.tif", limits={"max_area": 1})
    np.testing.assert_array_equal(found, cells)


@pytest.fixture(params=["YES", "NO"], ids=["internal mask", "external mask"])
def masked(tmp_path, request):
    before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", request.param)
    (tmp_path / "in").mkdir()
    path = write(tmp_path / "in" / "a.tif", np.stack([terrain(30, 40, n) for n in range(2)]))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((30, 40), 255, "uint8")
    mask[5:9, 6:12] = mask[20:, 30:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    yield path, mask
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", before)


@pytest.mark.parametrize("name", ["b.tif", "b.img", "b.bil"])
def test_a_mask_becomes_valid_where_a_cell_was_filled_and_nowhere_else(tmp_path, masked, name):
    path, mask = masked
    found, _ = patch(
        path, tmp_path / name, limits={"interior_only": True}, marks=tmp_path / "c.tif"
    )
    valid = mask != 0
    valid[5:9, 6:12] = True
    result = gdal.Open(str(tmp_path / name))
    assert result.GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET
    np.testing.assert_array_equal(read(tmp_path / name)[1], [valid, valid])
    np.testing.assert_array_equal(found[:, mask != 0], stored(path)[:, mask != 0])
    np.testing.assert_array_equal(found[:, ~valid], stored(path)[:, ~valid])
    assert not [entry for entry in os.listdir(tmp_path) if "loupe" in entry]


def test_the_mask_of_a_format_that_is_copied_to_comes_along(tmp_path, masked):
    path, mask = masked
    gdal.Translate(str(tmp_path / "8.tif"), path, outputType=gdal.GDT_Byte, scaleParams=[[]])
    patch(tmp_path / "8.tif", tmp_path / "b.png", limits={"interior_only": True})
    valid = mask != 0
    valid[5:9, 6:12] = True
    np.testing.assert_array_equal(read(tmp_path / "b.png")[1], [valid, valid])


# --- cells that are holes besides ----------------------------------------------------------------


def test_one_gap_value_is_a_hole_in_each_band(tmp_path):
    values = np.random.default_rng(0).integers(0, 5, (2, 20, 30)).astype("uint8")
    path = write(tmp_path / "a.tif", values)
    found, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps(values=(3,)))
    assert [band.missing for band in outcome.bands] == (values == 3).sum(axis=(1, 2)).tolist()
    np.testing.assert_array_equal(found[values != 3], values[values != 3])
    assert not (found == 3).any()


def test_several_gap_values_are_holes_where_all_bands_hold_theirs(tmp_path):
    values = np.random.default_rng(0).integers(253, 256, (3, 40, 50)).astype("uint8")
    path = write(tmp_path / "a.tif", values)
    white = (values == 255).all(axis=0)
    assert white.any()
    found, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps(values=(255, 255, 255)))
    assert [band.filled for band in outcome.bands] == [white.sum()] * 3
    np.testing.assert_array_equal(found[:, ~white], values[:, ~white])
    row, col = ndimage.distance_transform_edt(white, return_distances=False, return_indices=True)
    np.testing.assert_array_equal(found, values[:, row, col])


def test_gap_values_add_to_nodata(tmp_path):
    values = np.full((20, 30), 8, "int16")
    values[3:5, 3:5], values[10:12, 10:13] = -1, 99
    path = write(tmp_path / "a.tif", values, nodata=-1)
    found, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps(values=(99,)))
    assert (found == 8).all()
    assert (outcome.bands[0].holes, outcome.bands[0].filled) == (2, 10)


@pytest.mark.parametrize("gap", [-5, 256, 3.5, float("nan")])
def test_a_gap_value_that_no_cell_can_hold_is_no_hole(tmp_path, gap):
    path = write(tmp_path / "a.tif", np.full((8, 9), 3, "uint8"))
    _, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps(values=(gap,)))
    assert outcome.bands[0].holes == 0


def test_a_decimal_gap_value_is_found_among_float32(tmp_path):
    values = np.full((8, 9), 3, "float32")
    values[2, 2] = 0.1
    path = write(tmp_path / "a.tif", values)
    _, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps(values=(0.1,)))
    assert outcome.bands[0].filled == 1


def test_a_masks_cells_are_holes_but_its_nodata_is_not(tmp_path):
    mask = np.zeros((20, 30), "uint8")
    mask[3:6, 3:6], mask[10, 10], mask[15:17, 20:25] = 1, 7, 255
    clouds = Source.open(write(tmp_path / "m.tif", mask, nodata=255), [1])
    values = np.stack([terrain(20, 30, seed) for seed in range(2)])
    path = write(tmp_path / "a.tif", values)
    for known in (values, np.where(np.isin(mask, [1, 7]), np.nan, values).astype("float32")):
        write(path, known)
        found, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps(mask=clouds))
        assert [band.filled for band in outcome.bands] == [10, 10]
        np.testing.assert_array_equal(found[:, mask % 255 == 0], values[:, mask % 255 == 0])


def test_a_mask_and_gap_values_together(tmp_path):
    mask = np.zeros((20, 30), "uint8")
    mask[3:6, 3:6] = 1
    values = np.random.default_rng(0).integers(0, 9, (2, 20, 30)).astype("uint8")
    gaps = Gaps((4, 4), Source.open(write(tmp_path / "m.tif", mask)))
    _, outcome = patch(write(tmp_path / "a.tif", values), tmp_path / "b.tif", gaps=gaps)
    expected = (mask == 1) | (values == 4).all(axis=0)
    assert [band.missing for band in outcome.bands] == [expected.sum()] * 2


# --- beside ------------------------------------------------------------------------------------


@pytest.mark.parametrize("bands", [1, 2])
def test_a_reference_is_read_beside_and_how_is_marked(tmp_path, bands):
    values = np.stack([holed(terrain(20, 30, seed)) for seed in range(2)])
    other = np.arange(bands * 600, dtype="float32").reshape(bands, 20, 30)
    other[:, 5] = -1
    reference = Reference(Source.open(write(tmp_path / "r.tif", other, nodata=-1)))
    path = write(tmp_path / "a.tif", values, nodata=-9999)
    found, outcome = patch(
        path, tmp_path / "b.tif", Beside(), beside=reference, marks=tmp_path / "c.tif"
    )
    marks = stored(tmp_path / "c.tif")
    for band in range(2):
        missing = values[band] == -9999
        seen = other[min(band, bands - 1)]
        expected = np.where(missing, np.where(seen == -1, 0, seen), values[band])
        np.testing.assert_array_equal(found[band], expected)
        np.testing.assert_array_equal(marks[band], np.where(missing, np.where(seen == -1, 3, 1), 0))
        assert outcome.bands[band].fallback == (missing & (seen == -1)).sum()


# --- the same bits, however it is cut ----------------------------------------------------------


def result(source, method, folder, **kwargs):
    """Bytes of both results, and what is said about them."""
    reference = kwargs.pop("reference", None)
    beside = None if reference is None else Reference(reference)
    found, outcome = patch(
        source, folder / "b.tif", method, marks=folder / "c.tif", beside=beside, **kwargs
    )
    return found.tobytes(), stored(folder / "c.tif").tobytes(), outcome.bands


EVERY = [Nearest(), MinimumCurvature(), LocalMean(), LineMean(COLUMNS), LocalRegression(7)]


@pytest.mark.parametrize("method", EVERY, ids=repr)
def test_memory_and_workers_do_not_change_a_bit(tmp_path, varied, small_regions, method):
    reference = None
    if isinstance(method, LocalRegression):
        reference = Source.open(write(tmp_path / "r.tif", terrain(310, 330, 5)))
    whole = result(varied, method, tmp_path, resources=Resources(1, 512 * MIB), reference=reference)
    for workers_, memory in ((1, MIB), (2, 3 * MIB), (4, 40 * MIB)):
        found = result(
            varied,
            method,
            tmp_path,
            resources=Resources(workers_, memory),
            reference=reference,
        )
        assert found == whole, (workers_, memory)


@pytest.mark.parametrize(
    "options",
    [
        ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=32", "COMPRESS=DEFLATE"],
        ["INTERLEAVE=PIXEL", "TILED=NO", "BLOCKYSIZE=7"],
        ["INTERLEAVE=BAND", "COMPRESS=LZW", "PREDICTOR=3"],
    ],
    ids=["tiled", "by pixel", "by band"],
)
def test_blocks_of_the_files_do_not_change_a_bit(tmp_path, varied, small_regions, options):
    whole = result(varied, MinimumCurvature(), tmp_path)
    other = write(tmp_path / "other.tif", stored(varied), nodata=-9999, options=options)
    few = Resources(2, 2 * MIB)
    assert result(other, MinimumCurvature(), tmp_path, resources=few) == whole
    assert result(varied, MinimumCurvature(), tmp_path, options=options, resources=few) == whole


class Late(ThreadPoolExecutor):
    """A pool that finishes what was begun last first, more or less."""

    def submit(self, function, /, *args):
        pause = next(self.pauses)

        def late():
            time.sleep(pause)
            return function(*args)

        return super().submit(late)

    pauses = itertools.cycle([0.02, 0.01, 0.0])


class Inline(Executor):
    """Computes at once."""

    def submit(self, function, /, *args):
        future = Future()
        future.set_result(function(*args))
        return future


@pytest.mark.parametrize("kind", [ThreadPoolExecutor, Late, lambda count: Inline()])
def test_any_executor_gives_the_same_bits_and_is_not_shut_down(
    tmp_path, varied, small_regions, kind
):
    expected = result(varied, MinimumCurvature(), tmp_path)
    with kind(3) as executor:
        assert result(varied, MinimumCurvature(), tmp_path, executor=executor) == expected
        assert executor.submit(int, 7).result() == 7


def test_jobs_can_be_pickled_and_other_processes_give_the_same_bits(
    tmp_path, varied, small_regions, other_processes
):
    with other_processes(2) as executor:
        for method in (Nearest(), MinimumCurvature(), LineMean(COLUMNS)):
            expected = result(varied, method, tmp_path)
            assert result(varied, method, tmp_path, executor=executor) == expected


def test_a_raster_wider_than_the_budget(tmp_path):
    values = holed(terrain(5, 90_000), 0.1)
    path = write(tmp_path / "a.tif", values, nodata=-9999)
    found = [
        patch(path, tmp_path / "b.tif", resources=Resources(2, memory))[0].tobytes()
        for memory in (MIB // 4, 64 * MIB)
    ]
    assert found[0] == found[1]


# --- sources and targets of all kinds ------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "driver"),
    [
        ("b.tif", "GTiff"),
        ("b.img", "HFA"),
        ("b.rst", "RST"),
        ("b.nc", "netCDF"),
        ("b.sdat", "SAGA"),
        ("b.bil", "EHdr"),
        ("b.asc", "AAIGrid"),
    ],
)
def test_every_format_holds_the_result(tmp_path, name, driver):
    values = holed(terrain(40, 50).round(1))
    values[10:14, 10:14] = -9999
    values[0, 0] = values[5, 5] = 1
    path = write(
        tmp_path / "a.tif",
        values,
        nodata=-9999,
        describe=lambda d: d.SetGeoTransform((500.0, 2.0, 0.0, 900.0, 0.0, -2.0)),
    )
    found, outcome = patch(path, tmp_path / name, limits={"max_area": 6})
    assert gdal.Open(str(tmp_path / name)).GetDriver().ShortName == driver
    valid = read(tmp_path / name)[1][0]
    known = values != -9999
    np.testing.assert_allclose(found[0][known], values[known], rtol=1e-5)
    assert valid.sum() == known.sum() + outcome.bands[0].filled
    assert valid.sum() < valid.size


def test_a_cloud_optimized_geotiff_is_copied_to(tmp_path, monkeypatch):
    path = write(tmp_path / "a.tif", holed(terrain(40, 50)), nodata=-9999)
    cog = gdal.GetDriverByName("COG")
    if cog is None:
        pytest.skip("this GDAL has none")
    from raster_loupe.raster import target

    monkeypatch.setattr(target, "driver_for", lambda path: cog)
    found, _ = patch(path, tmp_path / "b.tif", options=["COMPRESS=DEFLATE"])
    dataset = gdal.Open(str(tmp_path / "b.tif"))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    np.testing.assert_array_equal(found, patch(path, tmp_path / "c.tif")[0])
    assert nothing_left(tmp_path, "a.tif", "b.tif", "c.tif")


def test_a_virtual_raster_whose_bands_have_different_types(tmp_path):
    one = np.full((20, 30), 200, "uint8")
    two = np.full((20, 30), -1.25, "float32")
    one[3, 3], two[8, 8] = 0, np.nan
    write(tmp_path / "1.tif", one, nodata=0)
    write(tmp_path / "2.tif", two)
    gdal.BuildVRT(
        str(tmp_path / "a.vrt"), [str(tmp_path / f"{n}.tif") for n in (1, 2)], separate=True
    ).FlushCache()
    for chosen in ([1, 2], [1], [2]):
        source = Source.open(str(tmp_path / "a.vrt"), chosen)
        found, _ = patch(source, tmp_path / "b.img")
        assert found.dtype == np.float32
        assert (found[0] == (200 if 1 in chosen else one)).all()
        np.testing.assert_array_equal(found[1], -1.25 if 2 in chosen else two)
        with pytest.raises(TargetError, match="one nodata value for all bands, .* are 0.0, None"):
            patch(source, tmp_path / "b.tif")  # where the zeros of band 2 would be lost


def test_a_source_without_bands_left_to_fill_but_alpha(tmp_path):
    cells, path = picture(tmp_path)
    found, _ = patch(Source.open(path, [2]), tmp_path / "b.tif")
    np.testing.assert_array_equal(found[[0, 2]], cells[[0, 2]])
    assert (found[3, 10:14, 10:18] == 255).all()


def test_the_options_of_the_user_win(tmp_path):
    path = write(tmp_path / "a.tif", holed(terrain(40, 50)), nodata=-9999)
    patch(path, tmp_path / "b.tif", options=["COMPRESS=LZW", "TILED=NO"])
    dataset = gdal.Open(str(tmp_path / "b.tif"))
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"


# --- progress, cancellation, failures ----------------------------------------------------------


@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), LineMean(COLUMNS)], ids=repr)
def test_progress_only_grows_and_ends_at_1(tmp_path, varied, small_regions, method):
    fractions = []
    few = Resources(2, 2 * MIB)
    patch(varied, tmp_path / "b.tif", method, progress=fractions.append, resources=few)
    assert fractions == sorted(fractions)
    assert fractions[0] > 0
    assert fractions[-1] == 1
    assert max(np.diff([0, *fractions])) < 0.6


@pytest.mark.usefixtures("either_way_of_errors")
class TestNothingIsLeftOf:
    """Runs that end before their end."""

    @pytest.fixture(autouse=True)
    def _raster(self, tmp_path, small_regions):
        values = holed(ndimage.gaussian_filter(terrain(400, 60), 2), 0.01)
        values[150:260] = -9999
        self.path = write(tmp_path / "a.tif", values, nodata=-9999)
        self.folder = tmp_path

    @pytest.fixture(autouse=True, params=[None, ThreadPoolExecutor], ids=["own pool", "a pool"])
    def _pool(self, request):
        self.executor = request.param(2) if request.param else None
        yield
        if self.executor:
            self.executor.shutdown()

    @pytest.fixture(autouse=True)
    def _nothing_left(self, _raster, _pool, open_files):
        yield
        assert nothing_left(self.folder, "a.tif")
        assert not open_files(self.folder)

    def patch(self, method=None, **kwargs):
        patch(
            self.path,
            self.folder / "b.tif",
            method,
            executor=self.executor,
            marks=self.folder / "c.tif",
            resources=Resources(2, MIB),
            **kwargs,
        )

    @pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), LineMean(COLUMNS)])
    @pytest.mark.parametrize("after", [0, 0.1, 0.2, 0.25, 0.3, 0.5, 0.7])
    def test_a_run_cancelled_at_any_point(self, method, after):
        done = [0.0]
        with pytest.raises(Cancelled):
            self.patch(method, progress=done.append, cancelled=lambda: done[-1] >= after)
        assert done[-1] < 1

    def test_a_run_cancelled_once(self):
        answers = iter([False] * 5 + [True])
        with pytest.raises(Cancelled):
            self.patch(cancelled=lambda: next(answers))

    @pytest.mark.parametrize("after", [0.0, 0.5])
    def test_a_run_without_holes_that_is_cancelled(self, after):
        write(self.path, terrain(400, 60))
        done = [0.0]
        with pytest.raises(Cancelled):
            self.patch(progress=done.append, cancelled=lambda: done[-1] >= after)
        assert done[-1] < 1

    def test_a_method_that_fails(self):
        with pytest.raises(ZeroDivisionError, match="the method's own mistake"):
            self.patch(Mistaken())

    @pytest.mark.parametrize("after", [0.1, 0.25, 0.5])
    def test_a_progress_that_fails(self, after):
        def progress(fraction):
            if fraction > after:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            self.patch(MinimumCurvature(), progress=progress)

    def test_a_truncated_source_which_is_named_with_the_rows(self):
        with open(self.path, "r+b") as file:
            file.truncate(60_000)
        with pytest.raises(SourceError, match=r"a\.tif cannot be read in rows \d+ to \d+: ."):
            self.patch()

    def test_a_source_that_vanished(self):
        source = Source.open(self.path)
        spec = TargetSpec.like(source, str(self.folder / "b.tif"))
        os.rename(self.path, self.path + ".away")
        try:
            with pytest.raises(RasterError, match=r"a\.tif cannot be opened"):
                patch_regions(source, Filling(Nearest()), spec, executor=self.executor)
        finally:
            os.rename(self.path + ".away", self.path)

    def test_a_reference_that_cannot_be_read(self):
        other = Source.open(self.path)
        gone = Reference(other.__class__(**{**other.__dict__, "path": self.path + ".gone"}))
        with pytest.raises(RasterError, match=r"a\.tif\.gone cannot be opened"):
            self.patch(Beside(), beside=gone)

    def test_marks_that_cannot_be_written(self):
        source = Source.open(self.path)
        spec = TargetSpec.like(source, str(self.folder / "b.tif"))
        marks = TargetSpec(str(self.folder / "nowhere" / "c.tif"), ("",), "uint8")
        with pytest.raises(RasterError, match="nowhere cannot be written to"):
            patch_regions(source, Filling(Nearest()), spec, marks=marks, executor=self.executor)


def test_the_failed_run_leaves_an_earlier_result_as_it_was(tmp_path):
    path = write(tmp_path / "a.tif", holed(terrain(20, 20)), nodata=-9999)
    patch(path, tmp_path / "b.tif")
    before = (tmp_path / "b.tif").read_bytes()
    with pytest.raises(ZeroDivisionError):
        patch(path, tmp_path / "b.tif", Mistaken())
    assert (tmp_path / "b.tif").read_bytes() == before


def test_no_region_is_begun_once_a_run_has_failed(tmp_path, small_regions, varied, open_files):
    class Slow(ThreadPoolExecutor):
        def submit(self, function, /, *args):
            def late():
                time.sleep(0.05)
                return function(*args)

            return super().submit(late)

    def progress(fraction):
        raise KeyboardInterrupt

    with Slow(1) as executor, pytest.raises(KeyboardInterrupt):
        patch(varied, tmp_path / "b.tif", executor=executor, progress=progress)
    assert not workers._SHARED
    assert not open_files(tmp_path)


# --- jobs on an executor -----------------------------------------------------------------------


class Held(Executor):
    """Computes when its result is asked for, and knows what it was given by then."""

    def __init__(self):
        self.waiting = []

    def submit(self, function, /, *args):
        future = Future()
        self.waiting.append(args[0])
        future.set_result(function(*args))
        return future


@pytest.mark.parametrize("in_flight", [1, 2, 5])
def test_results_come_in_order_with_so_many_in_flight(in_flight):
    executor, found = Held(), []
    for result in in_order(executor, lambda job: job**2, range(20), in_flight, lambda: False):
        found.append(result)
        assert len(executor.waiting) - len(found) < in_flight
    assert found == [job**2 for job in range(20)]


@pytest.mark.parametrize(
    ("costs", "room", "ahead"),
    [
        ([1] * 6, 3, 3),
        ([5] * 4, 3, 1),  # each takes more than there is: one by one
        ([2, 2, 9, 1, 1, 1], 4, 3),
        ([0] * 8, 0, 4),
    ],
)
def test_jobs_in_flight_take_no_more_than_the_room(costs, room, ahead):
    executor, taken, most = Held(), 0, 0
    jobs = list(enumerate(costs))
    results = in_order(
        executor, lambda job: job, jobs, 4, lambda: False, cost=lambda job: job[1], room=room
    )
    for number, (index, _) in enumerate(results):
        assert index == number
        flying = executor.waiting[taken:]
        most = max(most, len(flying))
        assert len(flying) == 1 or sum(cost for _, cost in flying) <= room
        taken += 1
    assert taken == len(costs)
    assert most == ahead


def test_what_waits_is_called_off_when_nobody_takes_results_any_more():
    begun = []

    def call(job):
        begun.append(job)
        time.sleep(0.05)

    with ThreadPoolExecutor(1) as executor:
        results = in_order(executor, call, range(10), 6, lambda: False)
        next(results)
        results.close()
        count = len(begun)
        time.sleep(0.1)
        assert len(begun) == count < 4


def test_a_job_is_made_when_its_turn_comes():
    made = []

    def jobs():
        for job in range(10):
            made.append(job)
            yield job

    results = in_order(Inline(), int, jobs(), 2, lambda: False)
    next(results)
    assert len(made) <= 3
    results.close()


# --- memory ------------------------------------------------------------------------------------

MEASURE = """
    import importlib.util, re, sys
    spec = importlib.util.spec_from_file_location(
        "raster_loupe", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]]
    )
    sys.modules["raster_loupe"] = importlib.util.module_from_spec(spec)
    from raster_loupe.kernels.gap_filling import Nearest
    from raster_loupe.kernels.patchwork import Filling
    from raster_loupe.raster.patching import patch_regions
    from raster_loupe.raster.resources import MIB, Resources
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    def peak():
        status = open("/proc/self/status").read()
        return int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) // 1024

    for path in sys.argv[2:4]:
        source = Source.open(path)
        target = TargetSpec.like(source, sys.argv[4])
        patch_regions(source, Filling(Nearest()), target, resources=Resources(2, 64 * MIB))
        print(peak())
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs Linux")
def test_memory_does_not_follow_the_raster(tmp_path):
    small = write(tmp_path / "small.tif", holed(terrain(1000, 2000), 0.001), nodata=-9999)
    values = np.tile(holed(terrain(1000, 2000), 0.001), (12, 1))
    large = write(tmp_path / "large.tif", values, nodata=-9999)  # 96 MB
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MEASURE), str(ROOT), small, large]
        + [str(tmp_path / "b.tif")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before, after = map(int, done.stdout.split())
    assert after - before < 40


def test_if_the_marks_cannot_be_made_an_older_result_stays(tmp_path):
    cells = holed(np.ones((5, 20, 20), "float32"))
    path = write(tmp_path / "a.tif", cells, nodata=-9999)
    (tmp_path / "b.tif").write_bytes(b"older")
    with pytest.raises(TargetError):  # a PNG of five bands
        patch(path, tmp_path / "b.tif", marks=tmp_path / "marks.png")
    assert (tmp_path / "b.tif").read_bytes() == b"older"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.tif", "b.tif"]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("b.jpg", ()),
        ("b.tif", ("COMPRESS=JPEG",)),
        ("b.tif", ("compress=webp",)),
        ("b.tif", ("COMPRESS=LERC_DEFLATE", "MAX_Z_ERROR=0.1")),
        ("b.tif", ("COMPRESS=DEFLATE", "DISCARD_LSB=2")),
    ],
)
def test_what_does_not_keep_cells_as_they_are_is_refused(tmp_path, name, options):
    path = write(tmp_path / "a.tif", np.full((20, 20), 7, "uint8"), nodata=0)
    with pytest.raises(TargetError):
        patch(Source.open(path), tmp_path / name, options=options)
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_a_gap_value_of_large_numbers_is_no_neighbour(tmp_path):
    cells = 1.6e9 + np.arange(100.0).reshape(10, 10)
    path = write(tmp_path / "a.tif", cells)
    _, outcome = patch(path, tmp_path / "b.tif", gaps=Gaps((1.6e9 + 5,)))
    assert outcome.bands[0].missing == 1
