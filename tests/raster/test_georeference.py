# SPDX-License-Identifier: GPL-2.0-or-later
"""From rows and columns to coordinates, and back."""

import numpy as np
import pytest
from osgeo import gdal, osr

from raster_loupe.raster.errors import SourceError
from raster_loupe.raster.georeference import Georeference
from raster_loupe.raster.source import Source

ROTATED = (500000.0, 8.0, 6.0, 4000000.0, 6.0, -8.0)


@pytest.fixture
def lying(tmp_path):
    """Make a raster of 20 rows and 30 columns that lies somewhere, and tell where."""

    def lying(transform=None, points=(), crs=None):
        system = osr.SpatialReference()
        system.ImportFromEPSG(32633)
        path = str(tmp_path / "lying.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, 30, 20)
        if transform is not None:
            raster.SetGeoTransform(transform)
            raster.SetSpatialRef(system)
        if points:
            raster.SetGCPs([gdal.GCP(*point) for point in points], system)
        del raster
        return Georeference(Source.open(path, crs=crs or ""))

    return lying


def test_the_outer_corner_of_the_first_cell_is_the_origin(lying):
    x, y = lying(ROTATED).coordinates(0, 0)
    assert (x, y) == (500000, 4000000)


def test_rows_and_columns_run_as_the_geotransform_says(lying):
    x, y = lying(ROTATED).coordinates([2.0], [10.0])
    assert (x[0], y[0]) == (500000 + 10 * 8 + 2 * 6, 4000000 + 10 * 6 - 2 * 8)


def test_cells_are_found_again_from_their_coordinates(lying):
    georeference = lying(ROTATED)
    rows, cols = np.random.default_rng(0).uniform(-5, 40, (2, 100))
    np.testing.assert_allclose(
        georeference.cells(*georeference.coordinates(rows, cols)), (rows, cols), atol=1e-6
    )


def test_cells_are_measured_along_their_sides(lying):
    assert lying((0, 8.0, 3.0, 0, 6.0, -4.0)).cell_size == (5, 10)


def test_a_raster_that_lies_nowhere_has_rows_downwards_from_zero(lying):
    georeference = lying()
    assert georeference.wkt == ""
    assert georeference.coordinates(3, 2) == (2, -3)


def test_ground_control_points_tell_where_a_raster_lies(lying):
    corners = [(0, 0), (30, 0), (0, 20), (30, 20)]
    points = [(1000 + 2 * col, 5000 - 3 * row, 0, col, row) for col, row in corners]
    georeference = lying(points=points)
    assert "33N" in georeference.wkt
    np.testing.assert_allclose(georeference.coordinates(10, 4), (1008, 4970))


def test_a_coordinate_system_given_for_a_raster_replaces_its_own(lying):
    assert "34N" in lying(ROTATED, crs="EPSG:32634").wkt


def test_a_coordinate_system_that_nobody_knows_is_refused(lying):
    with pytest.raises(SourceError, match="is not understood"):
        lying(ROTATED, crs="EPSG:nothing")


def test_cells_without_an_area_hold_no_places(lying):
    with pytest.raises(SourceError, match="without an area"):
        lying((0, 1.0, 2.0, 0, 1.0, 2.0)).cells(0, 0)
