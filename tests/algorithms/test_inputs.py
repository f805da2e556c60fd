# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be given for INPUT, and which of its cells count: all that a layer of QGIS can be."""

import zipfile

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
)

from raster_loupe.algorithms.layers import RasterInput


@pytest.fixture
def project(qgis_new_project):
    """An empty project, emptied again afterwards."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def result_of(run, cells_of):
    """The first band of the tool's result."""

    def result_of(source, **parameters):
        return cells_of(run(INPUT=source, DATA_TYPE=1, **parameters).path)[0]

    return result_of


@pytest.fixture
def with_hole(random_cells):
    """Cells of which one is -1, and the same with NaN in its place."""
    cells = random_cells.copy()
    cells[5:8, 6:9] = -1
    return cells, np.where(cells == -1, np.nan, cells)


class TestSources:
    """Whatever the raster is given as, the result is that of the plain file."""

    @pytest.fixture
    def plain(self, write, random_cells):
        return write(random_cells)

    @pytest.fixture
    def expected(self, plain, result_of):
        return result_of(plain)

    def test_a_layer(self, plain, expected, result_of):
        np.testing.assert_array_equal(result_of(QgsRasterLayer(plain, "any")), expected)

    def test_the_id_of_a_layer_of_the_project(self, project, plain, expected, result_of):
        layer = project.addMapLayer(QgsRasterLayer(plain, "any"))
        np.testing.assert_array_equal(result_of(layer.id()), expected)

    def test_the_name_of_a_layer_of_the_project(self, project, plain, expected, result_of):
        project.addMapLayer(QgsRasterLayer(plain, "my elevation"))
        np.testing.assert_array_equal(result_of("my elevation"), expected)

    def test_a_virtual_raster_file(self, plain, expected, result_of, tmp_path):
        path = str(tmp_path / "input.vrt")
        gdal.BuildVRT(path, [plain]).FlushCache()
        np.testing.assert_array_equal(result_of(path), expected)

    def test_a_file_in_a_zip(self, plain, expected, result_of, tmp_path):
        with zipfile.ZipFile(tmp_path / "input.zip", "w") as archive:
            archive.write(plain, "inside.tif")
        path = f"/vsizip/{tmp_path}/input.zip/inside.tif"
        np.testing.assert_array_equal(result_of(path), expected)

    def test_a_raster_of_a_geopackage(self, plain, expected, result_of, tmp_path):
        path = tmp_path / "rasters.gpkg"
        for name in ("first", "second"):
            options = [f"RASTER_TABLE={name}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=TIFF"]
            gdal.Translate(str(path), plain, format="GPKG", creationOptions=options)
        np.testing.assert_array_equal(result_of(f"GPKG:{path}:second"), expected)

    def test_a_variable_of_a_netcdf_file(self, plain, expected, result_of, tmp_path):
        path = tmp_path / "cube.nc"
        gdal.Translate(str(path), plain, format="netCDF")
        np.testing.assert_array_equal(result_of(f'NETCDF:"{path}":Band1'), expected)

    def test_a_layer_whose_coordinate_system_the_user_has_set(self, plain, run):
        layer = QgsRasterLayer(plain, "any")
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        result = gdal.Open(run(INPUT=layer).path)
        assert result.GetSpatialRef().GetAuthorityCode(None) == "2154"

    def test_a_layer_with_open_options(self, plain, expected, result_of):
        layer = QgsRasterLayer(f"{plain}|option:NUM_THREADS=2", "any")
        np.testing.assert_array_equal(result_of(layer), expected)

    def test_a_file_with_an_umlaut_and_spaces_in_its_name(self, write, random_cells, result_of):
        path = write(random_cells, name="Höhe über NN.tif")
        assert np.isfinite(result_of(path)).all()


class TestLayersWithoutFile:
    """Layers that QGIS computes are exported; pictures have nothing to compute with."""

    @pytest.fixture
    def virtual_layer(self, project, write, random_cells):
        dem = project.addMapLayer(QgsRasterLayer(write(random_cells), "dem"))
        described = QgsRasterDataProvider.VirtualRasterParameters()
        described.crs = dem.crs()
        described.extent = dem.extent()
        described.width, described.height = dem.width(), dem.height()
        described.formula = '"dem@1" * 2'
        one = QgsRasterDataProvider.VirtualRasterInputLayers()
        one.name, one.uri, one.provider = "dem", dem.source(), "gdal"
        described.rInputLayers = [one]
        uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(described)
        layer = QgsRasterLayer(uri, "twice", "virtualraster")
        assert layer.isValid()
        return project.addMapLayer(layer)

    def test_a_virtual_raster_layer_is_exported(
        self, virtual_layer, result_of, write, random_cells
    ):
        expected = result_of(write(2 * random_cells, name="twice.tif"))
        np.testing.assert_allclose(result_of(virtual_layer), expected, rtol=1e-6)

    def test_a_virtual_raster_layer_does_not_overwrite_what_it_refers_to(self, virtual_layer, run):
        (file,) = RasterInput.of_layer(virtual_layer, "INPUT").files[1:]
        with pytest.raises(QgsProcessingException, match="is read by this run"):
            run(INPUT=virtual_layer, OUTPUT=file)

    def test_an_export_is_said(self, virtual_layer, run):
        assert (
            "Exporting twice, which is not a file that GDAL reads" in run(INPUT=virtual_layer).log
        )

    def test_an_export_is_part_of_the_progress(self, virtual_layer, run):
        progress = run(INPUT=virtual_layer).progress
        assert progress == sorted(progress)
        assert progress[-1] == 100

    def test_cancelling_an_export_leaves_nothing(self, virtual_layer, run, tmp_path, untouched):
        feedback = QgsProcessingFeedback(False)
        feedback.cancel()
        with untouched(tmp_path):
            assert run(feedback=feedback, INPUT=virtual_layer).outputs == {}

    def test_values_declared_nodata_count_after_an_export_too(
        self, virtual_layer, result_of, random_cells
    ):
        virtual_layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 200)])
        missing = np.isnan(result_of(virtual_layer))
        np.testing.assert_array_equal(missing, 2 * random_cells <= 200)

    def test_map_tiles_are_refused_by_a_sentence(self, run, tmp_path, untouched):
        tiles = "type=xyz&url=http://localhost:1/{z}/{x}/{y}.png"
        layer = QgsRasterLayer(tiles, "Street map", "wms")
        sentence = (
            r"INPUT is Street map, a layer of ready-made pictures \(wms\) without cell values; "
            "give a raster that has them"
        )
        with untouched(tmp_path), pytest.raises(QgsProcessingException, match=sentence):
            run(INPUT=layer)


class TestCellsThatAreNotThere:
    """Nodata in all its forms is left out of the windows."""

    def test_the_nodata_value_of_the_file(self, result_of, write, with_hole):
        cells, holed = with_hole
        found = result_of(write(cells, nodata=-1))
        np.testing.assert_array_equal(found, result_of(write(holed, name="nan.tif")))

    def test_values_that_the_user_declared_nodata(self, result_of, write, with_hole):
        cells, holed = with_hole
        layer = QgsRasterLayer(write(cells), "any")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-5, 0)])
        np.testing.assert_array_equal(result_of(layer), result_of(write(holed, name="nan.tif")))

    def test_values_declared_nodata_are_those_that_qgis_shows_not_the_stored_ones(
        self, result_of, write
    ):
        path = write(np.array([[7, 20, 30, 40]], "int16"))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.1)
        dataset.GetRasterBand(1).SetOffset(5)
        dataset = None
        layer = QgsRasterLayer(path, "any")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
        np.testing.assert_array_equal(np.isnan(result_of(layer)), [[False, True, False, False]])

    @pytest.mark.parametrize(
        ("bounds", "counted"),
        [
            ("IncludeMinAndMax", 0),
            ("IncludeMin", 1),
            ("IncludeMax", 1),
            ("Exclusive", 2),
        ],
    )
    def test_ends_of_a_user_range_count_as_its_bounds_say(self, result_of, write, bounds, counted):
        layer = QgsRasterLayer(write(np.array([[1.0, 2.0]])), "any")
        bounds = getattr(QgsRasterRange.BoundsType, bounds)
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1, 2, bounds)])
        assert np.isfinite(result_of(layer)).sum() == counted

    def test_a_source_nodata_value_that_the_user_switched_off_is_a_value(
        self, result_of, write, with_hole
    ):
        cells, _ = with_hole
        layer = QgsRasterLayer(write(cells, nodata=-1), "any")
        layer.dataProvider().setUseSourceNoDataValue(1, False)
        np.testing.assert_array_equal(result_of(layer), result_of(write(cells, name="plain.tif")))

    def test_settings_of_a_layer_hold_for_its_own_bands_only(self, run, write, cells_of, with_hole):
        cells, _ = with_hole
        layer = QgsRasterLayer(write([cells, cells]), "any")
        layer.dataProvider().setUserNoDataValue(2, [QgsRasterRange(-1, -1)])
        found = cells_of(run(INPUT=layer).path)
        assert [int(np.isnan(band).sum()) for band in found] == [0, 9]

    def test_cells_that_an_alpha_band_makes_transparent(self, run, write, cells_of, with_hole):
        cells, holed = (part.round() for part in with_hole)
        alpha = np.where(np.isnan(holed), 0, 255)
        path = write(np.array([cells, alpha], "uint16"), options=["ALPHA=YES"])
        found = cells_of(run(INPUT=path, DATA_TYPE=1).path)
        expected = cells_of(run(INPUT=write(holed, name="nan.tif"), DATA_TYPE=1).path)
        np.testing.assert_allclose(found, expected, rtol=1e-12)

    def test_an_alpha_band_is_computed_if_it_is_chosen(self, run, write, cells_of, with_hole):
        alpha = np.full_like(with_hole[0], 255)
        path = write(np.array([with_hole[0], alpha]), options=["ALPHA=YES"])
        assert (cells_of(run(INPUT=path, BANDS=[2]).path) == 0).all()

    def test_cells_outside_a_mask(self, run, write, cells_of, with_hole):
        cells, holed = with_hole
        path = write(cells)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.where(np.isnan(holed), 0, 255)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        del dataset
        found = cells_of(run(INPUT=path, DATA_TYPE=1).path)
        expected = cells_of(run(INPUT=write(holed, name="nan.tif"), DATA_TYPE=1).path)
        np.testing.assert_array_equal(found, expected)


def test_scale_and_offset_are_applied(result_of, write):
    stored = np.arange(30, dtype="int16").reshape(5, 6) ** 2
    path = write(stored)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(100)
    del dataset
    expected = result_of(write(stored * 0.5 + 100, name="values.tif"))
    np.testing.assert_allclose(result_of(path), expected, rtol=1e-12)
