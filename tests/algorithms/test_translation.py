# SPDX-License-Identifier: GPL-2.0-or-later
"""What the storeys that tools share say reaches users by way of the translator, values included."""

import numpy as np
import pytest
from osgeo import osr
from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from raster_loupe.algorithms.messages import grouped, in_words
from raster_loupe.algorithms.parameters import refuse
from raster_loupe.raster.errors import Message, SourceError


class Guillemets(QTranslator):
    """Translates every text to itself in guillemets."""

    def translate(self, context, text, disambiguation=None, number=-1):
        return f"«{text}»"


@pytest.fixture
def in_guillemets(provider):
    """QGIS in a language that shows what was translated, and what not."""
    translator = Guillemets()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def path(write):
    return write(np.random.default_rng(0).normal(0, 1, (23, 31)).astype("float32"))


@pytest.mark.usefixtures("in_guillemets")
class TestWhatIsRefused:
    """Sentences within sentences: each one in guillemets of its own."""

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"INPUT": None}, "«INPUT is missing; «expected a raster»»"),
            ({"INPUT": 7}, "«INPUT is 7; «expected a raster»»"),
            (
                {"INPUT": "{folder}/none.tif"},
                "«INPUT: ««{folder}/none.tif cannot be opened»: No such file or directory»»",
            ),
            ({"SIZE": 0}, "«SIZE is 0; «expected a whole number >= 1»»"),
            ({"SIZE": "many"}, "«SIZE is many; «expected a whole number >= 1»»"),
            ({"MIN_VALID": 101}, "«MIN_VALID is 101; «expected a number «>= 0 and <= 100»»»"),
            ({"SIZE": 2**31}, "«SIZE is 2147483648; «expected a number that fits into 32 bits»»"),
            ({"EDGE": 9}, "«EDGE is 9; «expected one of 0 («Nothing: available cells only»), 1 ("),
            ({"EDGE": "0,1"}, "«EDGE is 0,1; ««expected one of 0 ("),
            ({"STATISTICS": 9}, "«STATISTICS is 9; «expected one or more of 0 («"),
            ({"STATISTICS": "0,0"}, "«STATISTICS is 0,0; ««expected one or more"),
            ({"BANDS": "none"}, "«BANDS is none; «expected numbers of bands, from 1»»"),
            ({"BANDS": 2}, "«BANDS is 2; «expected 1, the only band of INPUT»»"),
            (
                {"OPTIONS": "COMPRESS"},
                "«OPTIONS is COMPRESS; «expected NAME=VALUE pairs, separated by |»»",
            ),
            (
                {"OPTIONS": "COMPRESS=BEST"},
                "«OPTIONS: «the creation options COMPRESS=BEST are not right: ",
            ),
            (
                {"OUTPUT": "{folder}"},
                "«OUTPUT: «{folder} is a folder; give the name of a file»»",
            ),
            (
                {"OUTPUT": "{folder}/none/a.tif"},
                "«OUTPUT: «{folder}/none cannot be written to: No such file or directory»»",
            ),
            ({"OUTPUT": "{folder}/a.vrt"}, "«OUTPUT: «a .vrt holds no cells, it refers to other"),
            (
                {"OUTPUT": "{path}"},
                "«OUTPUT: «{path} is read by this run ({path}); choose another file for the ",
            ),
            ({"SIZE": 99999}, "«SIZE: «a window this large needs "),
        ],
    )
    def test_by_the_tool(self, refused, path, tmp_path, given, said):
        known = {"folder": tmp_path, "path": path}
        given = {
            name: value.format(**known) if isinstance(value, str) else value
            for name, value in given.items()
        }
        assert said.format(**known) in refused(**{"INPUT": path, **given})

    @pytest.mark.parametrize(
        ("variable", "value", "said"),
        [
            (
                "LOUPE_WORKERS",
                "many",
                "«the environment variable LOUPE_WORKERS is 'many'; expected a whole number >= 0»",
            ),
            (
                "LOUPE_CREATION_OPTIONS",
                "COMPRESS",
                "««the environment variable LOUPE_CREATION_OPTIONS» is COMPRESS; «expected ",
            ),
        ],
    )
    def test_of_the_environment(self, refused, path, monkeypatch, variable, value, said):
        monkeypatch.setenv(variable, value)
        assert said in refused(INPUT=path)

    def test_of_the_options_of_qgis(self, refused, path, monkeypatch):
        from processing.core.ProcessingConfig import ProcessingConfig

        monkeypatch.setattr(ProcessingConfig.settings["LOUPE_WORKERS"], "value", "many")
        named = "««LOUPE_WORKERS, in QGIS's options for Raster Loupe,» is many; «expected a whole "
        assert named in refused(INPUT=path)

    def test_layers_of_pictures(self, refused):
        layer = QgsRasterLayer("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png", "Map", "wms")
        assert "«INPUT is Map, a layer of ready-made pictures (wms)" in refused(INPUT=layer)

    def test_another_raster_elsewhere(self, run_tool, write, path):
        other = write(np.ones((5, 5)), name="other.tif", transform=(0, 10, 0, 0, 0, -10))
        with pytest.raises(QgsProcessingException, match=f"«REFERENCE: «{other} does not overlap"):
            run_tool("loupe:fillfromreference", INPUT=path, REFERENCE=other)

    def test_a_folder_that_is_not_there(self, run_tool, path, tmp_path):
        with pytest.raises(QgsProcessingException, match="; «expected a file in a folder that ex"):
            run_tool("loupe:findpeaks", INPUT=path, OUTPUT=f"{tmp_path}/none/peaks.gpkg")


@pytest.mark.usefixtures("in_guillemets")
class TestWhatIsSaid:
    def test_at_the_end(self, run, path, monkeypatch):
        monkeypatch.setenv("LOUPE_WORKERS", "1")
        log = run(INPUT=path).log
        assert "«713 cells in " in log
        assert " cells/s, 1 worker»" in log

    def test_of_a_raster_that_is_resampled(self, run_tool, write, path):
        other = write(
            np.ones((30, 30)), name="other.tif", transform=(499995, 11, 0, 4000005, 0, -11)
        )
        log = run_tool("loupe:fillfromreference", INPUT=path, REFERENCE=other).log
        assert "«other is resampled to the grid of the input»" in log

    @pytest.mark.parametrize(
        ("code", "unit"),
        [
            (32633, "«metres»"),
            (4326, "«degrees»"),
            (2263, "«US survey feet»"),
            (2136, "Gold Coast foot"),
        ],
    )
    def test_of_units(self, tool, code, unit):
        class Place:
            transform = (0, 1, 0, 0, 0, 1)
            crs = osr.SpatialReference()

        Place.crs.ImportFromEPSG(code)
        assert tool.unit_of(Place) == unit


def test_words_stay_as_they_are_without_a_translation():
    what = Message("{path} cannot be read", path="/{a}.tif")
    error = SourceError("{what}: {reason}", what=what, reason="{")
    assert in_words(error) == str(error) == "/{a}.tif cannot be read: {"
    assert in_words(SourceError("/{a}.tif is empty")) == "/{a}.tif is empty"
    assert in_words(ValueError("not ours")) == "not ours"


def test_what_is_refused_may_have_braces():
    with pytest.raises(QgsProcessingException, match=r"^A is \{x\}; expected \{\}$"):
        refuse("A", "{x}", "expected {}")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0", 0),
        ("999", 999),
        ("1\u202f000", 1000),
        ("-1\u202f234\u202f567", -1234567),
        ("9\u202f007\u202f199\u202f254\u202f740\u202f993", 2**53 + 1),
        ("1\u202f234.56", 1234.56),
        ("1\u202f000", np.int64(1000)),
    ],
)
def test_numbers_have_neither_commas_nor_points_between_their_digits(written, number):
    assert grouped(number) == written


def test_decimals_have_a_point():
    assert grouped(1234.5678, ".2f") == "1\u202f234.57"
