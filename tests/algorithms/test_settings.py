# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings: those in QGIS's options hold for runs, and environment variables win over them."""

import os
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from qgis.core import QgsProcessingException

COMPRESSED = "COMPRESS=DEFLATE|ZLEVEL=1"


@pytest.fixture
def setting(provider, monkeypatch):
    """Set one of the provider's settings, for one test."""
    from processing.core.ProcessingConfig import ProcessingConfig

    def setting(name, value):
        monkeypatch.setattr(ProcessingConfig.settings[name], "value", value)

    return setting


@pytest.fixture
def stored(profile):
    """Store settings in the profile of ``qgis_process``, as QGIS's options do, for one test."""
    root = Path(profile.environment["QGIS_CUSTOM_CONFIG_PATH"])
    path = root / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    before = path.read_text() if path.exists() else ""

    def stored(**values):
        lines = "".join(f"Configuration\\{name}={value}\n" for name, value in values.items())
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{before}\n[Processing]\n{lines}")

    yield stored
    path.write_text(before)


def compression(path):
    return gdal.Open(path).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")


@pytest.fixture
def raster(write):
    return write(np.zeros((300, 50), "float32"))


class TestWorkersAndMemory:
    @pytest.fixture
    def tall(self, write):
        return write([[0.0] * 50] * 2000)

    @pytest.mark.parametrize("value", [3, "3"])
    def test_of_the_options_hold_for_a_run(self, run, tall, setting, value):
        setting("LOUPE_WORKERS", value)
        assert ", 3 workers" in run(INPUT=tall).log

    def test_of_the_environment_win(self, run, tall, setting, monkeypatch):
        setting("LOUPE_WORKERS", 3)
        monkeypatch.setenv("LOUPE_WORKERS", "1")
        assert ", 1 worker\n" in run(INPUT=tall).log

    def test_of_0_in_the_environment_are_the_default(self, run, tall, setting, monkeypatch):
        setting("LOUPE_WORKERS", 3)
        setting("LOUPE_MEMORY_MB", 1)  # which would not do
        monkeypatch.setenv("LOUPE_WORKERS", "0")
        monkeypatch.setenv("LOUPE_MEMORY_MB", "0")
        cores = len(os.sched_getaffinity(0))
        assert f", {cores} worker" in run(INPUT=tall).log

    @pytest.mark.parametrize("name", ["LOUPE_WORKERS", "LOUPE_MEMORY_MB"])
    @pytest.mark.parametrize("value", ["many", "-1", "1.5"])
    def test_that_are_no_numbers_are_named(self, refused, raster, setting, name, value):
        setting(name, value)
        expected = f"{name}, in QGIS's options for Raster Loupe, is {value}; expected a whole"
        assert expected in refused(INPUT=raster)

    def test_that_are_no_numbers_do_not_matter_where_the_environment_wins(
        self, run, tall, setting, monkeypatch
    ):
        setting("LOUPE_WORKERS", "many")
        monkeypatch.setenv("LOUPE_WORKERS", "1")
        assert ", 1 worker\n" in run(INPUT=tall).log


class TestCreationOptions:
    """They are defaults: a run that gives some of its own has those."""

    def test_of_the_options_hold_for_a_run(self, run, raster, setting):
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        assert compression(run(INPUT=raster).path) == "DEFLATE"

    def test_of_the_environment_win(self, run, raster, setting, monkeypatch):
        setting("LOUPE_CREATION_OPTIONS", "COMPRESS=LZW")
        monkeypatch.setenv("LOUPE_CREATION_OPTIONS", COMPRESSED)
        assert compression(run(INPUT=raster).path) == "DEFLATE"

    def test_that_the_environment_leaves_empty_are_none(self, run, raster, setting, monkeypatch):
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        monkeypatch.setenv("LOUPE_CREATION_OPTIONS", "")
        assert compression(run(INPUT=raster).path) is None

    def test_of_a_run_win_over_both(self, run, raster, setting, monkeypatch):
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        monkeypatch.setenv("LOUPE_CREATION_OPTIONS", COMPRESSED)
        assert compression(run(INPUT=raster, OPTIONS="COMPRESS=LZW").path) == "LZW"
        assert compression(run(INPUT=raster, OPTIONS="BIGTIFF=YES").path) is None

    @pytest.mark.parametrize("tool", ["equalize", "fillnodata", "crosscorrelogram"])
    def test_hold_for_every_tool_that_writes_a_raster(self, run_tool, raster, setting, tool):
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        assert compression(run_tool(f"loupe:{tool}", INPUT=raster).path) == "DEFLATE"

    def test_hold_for_every_raster_of_a_batch(self, run_tool, raster, setting, tmp_path):
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        folder = str(tmp_path / "equalized")
        outputs = run_tool("loupe:equalizebatch", INPUTS=[raster], OUTPUT=folder).outputs
        assert [compression(path) for path in outputs["OUTPUTS"]] == ["DEFLATE"]

    def test_are_for_geotiffs_alone(self, run, raster, setting, tmp_path):
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        path = run(INPUT=raster, OUTPUT=str(tmp_path / "result.img")).path
        assert gdal.Open(path).GetDriver().ShortName == "HFA"
        copied = run(INPUT=raster, OUTPUT=str(tmp_path / "result.asc")).path
        assert gdal.Open(copied).GetDriver().ShortName == "AAIGrid"

    def test_do_not_change_the_result(self, run, write, setting):
        path = write(np.random.default_rng(0).normal(0, 1, (60, 70)))
        expected = gdal_array.LoadFile(run(INPUT=path).path)
        setting("LOUPE_CREATION_OPTIONS", COMPRESSED)
        np.testing.assert_array_equal(gdal_array.LoadFile(run(INPUT=path).path), expected)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("COMPRESS", " is COMPRESS; expected NAME=VALUE pairs, separated by |"),
            ("COMPRESS=NONSENSE", ": the creation options COMPRESS=NONSENSE are not right: "),
        ],
    )
    def test_that_are_not_right_are_named_after_where_they_are_from(
        self, refused, raster, setting, monkeypatch, value, expected
    ):
        setting("LOUPE_CREATION_OPTIONS", value)
        named = "LOUPE_CREATION_OPTIONS, in QGIS's options for Raster Loupe,"
        assert named + expected in refused(INPUT=raster)
        setting("LOUPE_CREATION_OPTIONS", "")
        monkeypatch.setenv("LOUPE_CREATION_OPTIONS", value)
        named = "the environment variable LOUPE_CREATION_OPTIONS"
        assert named + expected in refused(INPUT=raster)

    def test_that_would_change_cells_are_refused(self, run_tool, raster, setting):
        setting("LOUPE_CREATION_OPTIONS", "COMPRESS=JPEG")
        with pytest.raises(QgsProcessingException, match="^LOUPE_CREATION_OPTIONS, in QGIS"):
            run_tool("loupe:fillnodata", INPUT=raster)


class TestTheOptionsOfQgis:
    """What the page of QGIS's options takes."""

    @pytest.fixture
    def settings(self, provider):
        from processing.core.ProcessingConfig import ProcessingConfig

        return ProcessingConfig.settings

    @pytest.mark.parametrize("name", ["LOUPE_WORKERS", "LOUPE_MEMORY_MB"])
    def test_numbers(self, settings, name, monkeypatch):
        monkeypatch.setattr(settings[name], "value", 0)
        settings[name].setValue("4")
        assert int(settings[name].value) == 4
        for wrong in ("-1", "", "many"):
            with pytest.raises(ValueError, match="expected a whole number, 0 or more"):
                settings[name].setValue(wrong)

    def test_creation_options(self, settings, monkeypatch):
        setting = settings["LOUPE_CREATION_OPTIONS"]
        monkeypatch.setattr(setting, "value", "")
        setting.setValue(COMPRESSED)
        setting.setValue("")
        with pytest.raises(ValueError, match="expected NAME=VALUE pairs"):
            setting.setValue("COMPRESS")

    def test_stand_under_the_name_of_the_provider(self, settings):
        ours = [one for one in settings.values() if one.group == "Raster Loupe"]
        assert len(ours) == 3
        assert all(one.description[0].isupper() for one in ours)


class TestQgisProcess:
    def test_takes_what_is_stored_in_the_profile(self, profile, stored, raster, tmp_path):
        stored(LOUPE_WORKERS=3, LOUPE_MEMORY_MB=200, LOUPE_CREATION_OPTIONS=COMPRESSED)
        target = str(tmp_path / "result.tif")
        process = profile.run({"INPUT": raster, "OUTPUT": target})
        assert process.returncode == 0, process.stdout
        assert re.search(r"cells/s, \d workers?", process.stdout)
        assert compression(target) == "DEFLATE"

    def test_takes_workers_that_are_stored(self, profile, stored, write, tmp_path):
        stored(LOUPE_WORKERS=3)
        target = str(tmp_path / "result.tif")
        process = profile.run({"INPUT": write([[0.0] * 50] * 2000), "OUTPUT": target})
        assert ", 3 workers" in process.stdout

    def test_takes_what_the_environment_says_before(self, profile, stored, raster, tmp_path):
        stored(LOUPE_WORKERS="many", LOUPE_CREATION_OPTIONS=COMPRESSED)
        target = str(tmp_path / "result.tif")
        variables = {"LOUPE_WORKERS": "1", "LOUPE_CREATION_OPTIONS": "COMPRESS=LZW"}
        process = profile.run({"INPUT": raster, "OUTPUT": target}, **variables)
        assert process.returncode == 0, process.stdout
        assert ", 1 worker\n" in process.stdout
        assert compression(target) == "LZW"

    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("LOUPE_WORKERS", "many", "expected a whole number >= 0"),
            ("LOUPE_CREATION_OPTIONS", "COMPRESS", "expected NAME=VALUE pairs"),
        ],
    )
    def test_names_what_is_wrong_with_it(
        self, profile, stored, raster, tmp_path, name, value, expected
    ):
        stored(**{name: value})
        process = profile.run({"INPUT": raster, "OUTPUT": tmp_path / "result.tif"})
        assert process.returncode != 0
        assert f"{name}, in QGIS's options for Raster Loupe, is {value}; {expected}" in (
            process.stdout
        )
        assert "Traceback" not in process.stdout
