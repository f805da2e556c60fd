# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user can do wrong: each mistake has its message, and leaves every file as it was."""

import os
import re

import numpy as np
import pytest
from osgeo import gdal


class TestInputsThatCannotBeRead:
    def test_a_missing_file(self, refused, tmp_path):
        path = f"{tmp_path}/missing.tif"
        message = refused(INPUT=path)
        assert f"INPUT: {path} cannot be opened: " in message
        assert "No such file" in message

    def test_a_file_that_is_no_raster(self, refused, tmp_path):
        path = tmp_path / "letter.tif"
        path.write_text("Dear Sir or Madam")
        message = refused(INPUT=str(path))
        assert f"INPUT: {path} cannot be opened: " in message
        assert re.search("not recognized as .*supported file format", message)

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
    def test_a_file_that_one_may_not_read(self, refused, write):
        path = write([[1.0]])
        os.chmod(path, 0)
        assert f"INPUT: {path} cannot be opened: " in refused(INPUT=path)

    def test_a_folder(self, refused, tmp_path):
        (tmp_path / "folder").mkdir()
        assert f"INPUT: {tmp_path}/folder cannot be opened" in refused(
            INPUT=f"{tmp_path}/folder", OUTPUT=f"{tmp_path}/o.tif"
        )

    def test_a_truncated_tiff_is_named_with_the_rows_that_are_missing(self, refused, write):
        path = write(np.random.default_rng(0).normal(0, 1, (3000, 100)))
        with open(path, "r+b") as file:
            file.truncate(os.path.getsize(path) * 2 // 3)
        message = refused(INPUT=path)
        assert f"INPUT: {path} cannot be read in rows " in message

    def test_a_complex_raster(self, refused, write):
        path = write(np.ones((3, 3), "complex64"))
        assert f"INPUT: {path} holds complex numbers; extract a real part first" in refused(
            INPUT=path
        )

    def test_a_band_that_does_not_exist(self, refused, write):
        path = write(np.ones((2, 3, 3)))
        assert "BANDS is [3]; expected bands from 1 to 2 of INPUT" in refused(INPUT=path, BANDS=[3])


class TestOutputsThatWouldTouchAnInput:
    """The input stays as it is, whatever way leads to it."""

    SAYS = "OUTPUT: {} is read by this run ({}); choose another file for the result"

    @pytest.fixture
    def path(self, write):
        return write(np.ones((3, 3)))

    def test_the_input_itself(self, refused, path):
        assert self.SAYS.format(path, path) in refused(INPUT=path, OUTPUT=path)

    def test_a_link_to_the_input(self, refused, path, tmp_path):
        link = tmp_path / "link.tif"
        link.symlink_to(path)
        assert self.SAYS.format(link, path) in refused(INPUT=path, OUTPUT=str(link))

    def test_the_input_through_a_link(self, refused, path, tmp_path):
        link = tmp_path / "link.tif"
        link.symlink_to(path)
        assert self.SAYS.format(path, link) in refused(INPUT=str(link), OUTPUT=path)

    def test_a_hard_link_to_the_input(self, refused, path, tmp_path):
        link = tmp_path / "link.tif"
        link.hardlink_to(path) if hasattr(link, "hardlink_to") else os.link(path, link)
        assert self.SAYS.format(link, path) in refused(INPUT=path, OUTPUT=str(link))

    def test_the_input_by_another_name_for_its_folder(self, refused, path, tmp_path):
        other = f"{tmp_path}/../{tmp_path.name}/input.tif"
        assert "is read by this run" in refused(INPUT=path, OUTPUT=other)

    def test_what_a_virtual_raster_refers_to(self, refused, path, tmp_path):
        virtual = f"{tmp_path}/virtual.vrt"
        gdal.BuildVRT(virtual, [path]).FlushCache()
        assert self.SAYS.format(path, virtual) in refused(INPUT=virtual, OUTPUT=path)

    def test_a_geopackage_with_other_layers(self, refused, path, tmp_path):
        package = f"{tmp_path}/project.gpkg"
        vector = gdal.GetDriverByName("GPKG").Create(package, 0, 0, 0, gdal.GDT_Unknown)
        vector.CreateLayer("sites")
        del vector
        message = refused(INPUT=path, OUTPUT=package)
        assert f"OUTPUT: {package} holds other layers, which would be lost" in message


class TestPlacesThatCannotBeWritten:
    @pytest.fixture
    def path(self, write):
        return write(np.ones((3, 3)))

    def test_a_folder_that_does_not_exist(self, refused, path, tmp_path):
        folder = tmp_path / "missing"
        message = refused(INPUT=path, OUTPUT=f"{folder}/o.tif")
        assert f"OUTPUT: {folder} cannot be written to: No such file or directory" in message

    def test_a_folder_that_is_a_file(self, refused, path):
        message = refused(INPUT=path, OUTPUT=f"{path}/o.tif")
        assert f"OUTPUT: {path} cannot be written to: Not a directory" in message

    @pytest.mark.skipif(not os.path.isdir("/sys"), reason="needs a place that nobody may write to")
    def test_a_folder_that_nobody_may_write_to(self, refused, path):
        message = refused(INPUT=path, OUTPUT="/sys/o.tif")
        assert "OUTPUT: /sys cannot be written to: " in message
        assert re.search("not permitted|denied|Read-only", message)

    def test_a_folder_in_place_of_a_file(self, refused, path, tmp_path):
        (tmp_path / "folder.tif").mkdir()
        message = refused(INPUT=path, OUTPUT=f"{tmp_path}/folder.tif")
        assert f"OUTPUT: {tmp_path}/folder.tif is a folder; give the name of a file" in message

    @pytest.mark.parametrize("extension", ["docx", "shp"])
    def test_an_extension_that_gdal_cannot_create(self, refused, path, tmp_path, extension):
        message = refused(INPUT=path, OUTPUT=f"{tmp_path}/o.{extension}")
        says = f"no raster format that GDAL can write has the extension .{extension}"
        assert f"OUTPUT: {says}; use .tif, for example" in message

    def test_no_extension(self, refused, path, tmp_path):
        message = refused(INPUT=path, OUTPUT=f"{tmp_path}/result")
        assert "OUTPUT: it has no extension; use .tif, for example" in message

    def test_a_format_without_floating_point(self, refused, path, tmp_path):
        message = refused(INPUT=path, OUTPUT=f"{tmp_path}/o.png")
        assert "hold" in message
        assert "the result is Float32; use .tif, for example" in message

    def test_a_creation_option_that_does_not_exist(self, refused, path):
        message = refused(INPUT=path, OPTIONS="COMPRESS=BEST")
        assert "OPTIONS: the creation options COMPRESS=BEST are not right: " in message


class TestWindowsBeyondTheBudget:
    def test_the_message_names_the_window_the_need_and_the_budget(self, refused, write):
        message = refused(INPUT=write(np.ones((3, 3))), SIZE=99999)
        assert "SIZE: a window this large needs" in message
        assert "the budget is 128 MiB" in message
        assert "use a smaller window or a larger budget" in message


class TestAnEarlierResult:
    """It survives whatever goes wrong, and is replaced when nothing does."""

    def test_survives_a_run_that_fails(self, refused, write, tmp_path):
        path = write(np.random.default_rng(0).normal(0, 1, (3000, 100)))
        with open(path, "r+b") as file:
            file.truncate(os.path.getsize(path) * 2 // 3)
        (tmp_path / "result.tif").write_bytes(b"an earlier result")
        refused(INPUT=path)  # compares every byte

    def test_is_replaced_with_what_described_it(self, run, write, tmp_path):
        path = write(np.ones((3, 3)))
        (tmp_path / "result.tif").write_bytes(b"an earlier result")
        (tmp_path / "result.tif.ovr").write_bytes(b"its overviews")
        run(INPUT=path)
        assert gdal.Open(f"{tmp_path}/result.tif").RasterXSize == 3
        assert not (tmp_path / "result.tif.ovr").exists()


class TestRastersWithHardlyAnyCells:
    """They are no mistakes: the result says that there is nothing."""

    WARNS = "No window has enough valid cells: every cell of the result is nodata."

    def test_a_raster_that_is_all_nodata_gives_nodata_and_a_warning(self, run, write, cells_of):
        result = run(INPUT=write(np.full((5, 6), -9, "int16"), nodata=-9))
        assert self.WARNS in result.log
        assert np.isnan(cells_of(result.path)).all()
        assert result.outputs["AVERAGE_LOCAL_VARIANCE"] is None

    def test_windows_that_are_too_sparse_give_nodata_and_a_warning(self, run, write, cells_of):
        cells = np.full((9, 9), np.nan)
        cells[::3, ::3] = 1
        result = run(INPUT=write(cells), MIN_VALID=50)
        assert self.WARNS in result.log
        assert np.isnan(cells_of(result.path)).all()

    def test_a_single_cell_varies_by_nothing(self, run, write, cells_of):
        result = run(INPUT=write([[7.0]]), SIZE=5)
        assert cells_of(result.path).tolist() == [[[0]]]
        assert result.outputs["AVERAGE_LOCAL_VARIANCE"] == 0

    def test_a_single_cell_is_too_small_a_sample(self, run, write, cells_of):
        result = run(INPUT=write([[7.0]]), SAMPLE=True)
        assert self.WARNS in result.log
        assert np.isnan(cells_of(result.path)).all()

    def test_a_window_without_valid_cells_gives_nodata(self, run, write, cells_of):
        cells = np.ones((9, 9))
        cells[2:7, 2:7] = np.nan
        found = cells_of(run(INPUT=write(cells)).path)
        np.testing.assert_array_equal(np.isnan(found[0]), np.isnan(cells))
