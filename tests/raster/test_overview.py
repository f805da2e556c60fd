# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters from afar show the means of what is valid, however they are read."""

import numpy as np
import pytest
from osgeo import gdal

from raster_loupe.raster.errors import Cancelled
from raster_loupe.raster.overview import block_means, read_overviews
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.raster.window import Window
from raster_loupe.tests.raster.rasters import terrain, write


def by_hand(cells, valid, factor):
    rows, cols = (size // factor for size in cells.shape)
    means, exist = np.zeros((rows, cols)), np.zeros((rows, cols), bool)
    for row in range(rows):
        for col in range(cols):
            block = np.s_[row * factor : (row + 1) * factor, col * factor : (col + 1) * factor]
            there = cells[block][valid[block]].astype(float)
            if 2 * there.size >= factor**2:
                means[row, col], exist[row, col] = there.mean(), True
    return means, exist


@pytest.mark.parametrize("dtype", ["uint8", "int32", "float32", "float64"])
@pytest.mark.parametrize("factor", [1, 3, 7])
@pytest.mark.parametrize("share", [0, 0.5])
def test_means_are_those_of_the_valid_cells_of_whole_blocks(dtype, factor, share):
    generator = np.random.default_rng(1)
    cells = generator.integers(0, 250, (45, 52)).astype(dtype)
    valid = generator.random(cells.shape) >= share
    if np.dtype(dtype).kind == "f":
        cells[~valid] = np.nan
    means, exist = block_means(cells, valid if share else None, factor)
    expected = by_hand(cells, valid, factor)
    np.testing.assert_allclose(means, expected[0], rtol=1e-13)
    np.testing.assert_array_equal(exist, expected[1])


def test_large_values_keep_their_small_differences():
    cells = (1e6 + np.random.default_rng(1).normal(0, 1, (64, 64))).astype("float32")
    means, _ = block_means(cells, None, 8)
    expected = cells.astype(float).reshape(8, 8, 8, 8).mean(axis=(1, 3))
    np.testing.assert_allclose(means, expected, rtol=1e-14)


def test_rasters_are_read_with_their_nodata_values_masks_and_nan(tmp_path):
    cells = terrain(300, 410)
    cells[10:60, 20:90] = -9999
    cells[100:120] = np.nan

    def mask(dataset):
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        hidden = np.full((300, 410), 255, np.uint8)
        hidden[200:260, 300:] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(hidden)

    by_value = Source.open(write(tmp_path / "a.tif", cells, nodata=-9999))
    by_mask = Source.open(write(tmp_path / "b.tif", terrain(300, 410, 1), describe=mask))
    found = read_overviews([by_value, by_mask], 4, resources=Resources(2))
    valid = np.isfinite(cells) & (cells != -9999)
    for one, expected in zip((found[0].values, found[0].valid), by_hand(cells, valid, 4)):
        np.testing.assert_allclose(one, expected, rtol=1e-12)
    assert not found[1].valid[50:65, 75:].any()
    assert found[1].valid.sum() == 75 * 102 - 15 * 27


def test_what_overviews_in_the_file_show_does_not_count(tmp_path):
    path = write(tmp_path / "a.tif", terrain(256, 256))
    plain = read_overviews([Source.open(path)], 8)[0]
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4, 8])
    dataset = None
    np.testing.assert_array_equal(read_overviews([Source.open(path)], 8)[0].values, plain.values)


@pytest.mark.parametrize("resources", [Resources(1, 8 * MIB), Resources(3, 64 * MIB)])
def test_memory_and_workers_do_not_matter(tmp_path, monkeypatch, resources):
    cells = terrain(700, 900)
    cells[200:300, 100:150] = np.nan
    source = Source.open(write(tmp_path / "a.tif", cells))
    window = Window(33, 57, 600, 801)
    expected = by_hand(cells[33:633, 57:858], ~np.isnan(cells[33:633, 57:858]), 5)
    monkeypatch.setattr("raster_loupe.raster.overview._STRIP", 30_000)
    found = read_overviews([source], 5, window, resources=resources)[0]
    assert (found.window, found.factor) == (window, 5)
    np.testing.assert_array_equal(found.valid, expected[1])
    np.testing.assert_allclose(found.values, expected[0], rtol=1e-12)
    again = read_overviews([source], 5, window, resources=Resources(2, 100 * MIB))[0]
    np.testing.assert_array_equal(found.values, again.values)


def test_an_overview_becomes_coarser(tmp_path):
    source = Source.open(write(tmp_path / "a.tif", terrain(120, 96)))
    fine = read_overviews([source], 2)[0]
    assert fine.coarser(1) is fine
    coarse, directly = fine.coarser(4), read_overviews([source], 8)[0]
    assert coarse.factor == 8
    np.testing.assert_allclose(coarse.values, directly.values, rtol=1e-12)


def test_it_can_be_cancelled(tmp_path):
    source = Source.open(write(tmp_path / "a.tif", terrain(120, 96)))
    with pytest.raises(Cancelled):
        read_overviews([source], 2, cancelled=lambda: True)


def test_progress_ends_at_1(tmp_path):
    told = []
    source = Source.open(write(tmp_path / "a.tif", terrain(120, 96)))
    read_overviews([source, source], 2, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
