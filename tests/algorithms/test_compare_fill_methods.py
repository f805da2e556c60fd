# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:comparefillmethods`` inside QGIS: the table, the best method, the report, the windows."""

import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)
from scipy import ndimage

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
NAMES = [
    *("minimum curvature", "membrane", "inverse distance", "nearest", "local mean"),
    *("local median", "row mean", "column mean", "onion peel", "linear"),
]
CURVATURE, MEMBRANE, NEAREST, ROW_MEAN, COLUMN_MEAN, LINEAR = 0, 1, 3, 6, 7, 9


@pytest.fixture
def tool_id():
    return "loupe:comparefillmethods"


@pytest.fixture
def smooth(write):
    """The path of a smooth raster with a few holes."""
    noise = np.random.default_rng(1).normal(size=(80, 90))
    cells = ndimage.gaussian_filter(noise, 4) * 1000
    cells[20:25, 30:36] = cells[50:58, 60:63] = np.nan
    return write(cells)


def table(result):
    """The table's rows as dictionaries, whether in memory or in a file."""
    layer = result.outputs["OUTPUT_TABLE"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "table", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def errors(result):
    """What of the table is the same in every run."""
    return [
        [row[name] for name in ("method", "rmse", "mae", "bias", "p95")] for row in table(result)
    ]


# --- what scripts and models rely on ------------------------------------------------------------


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "METHODS", "FRACTION", "SEED", "OUTPUT_TABLE", "REPORT")
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [("BAND", 1), ("METHODS", list(range(10))), ("FRACTION", 2), ("SEED", 0), ("REPORT", None)],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_methods_are_those_of_the_tool_that_fills(tool, provider):
    fill = provider.algorithm("fillnodata").parameterDefinition("METHOD")
    assert tool.parameterDefinition("METHODS").options() == fill.options()


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT_TABLE", "outputVector"),
        ("REPORT", "outputHtml"),
        ("BEST_METHOD", "outputNumber"),
        ("BEST_METHOD_NAME", "outputString"),
    ]


# --- the table ----------------------------------------------------------------------------------


class TestTable:
    def test_has_a_row_for_each_method_in_their_order(self, run, smooth):
        assert [row["method"] for row in table(run(INPUT=smooth))] == NAMES

    def test_has_rows_for_the_chosen_methods_alone(self, run, smooth):
        rows = table(run(INPUT=smooth, METHODS=[NEAREST, CURVATURE]))
        assert [row["method"] for row in rows] == ["minimum curvature", "nearest"]

    def test_has_fields_in_a_fixed_order_and_no_geometry(self, run, smooth):
        layer = run(INPUT=smooth, METHODS=[NEAREST]).outputs["OUTPUT_TABLE"]
        assert [(field.name(), field.isNumeric()) for field in layer.fields()] == [
            *(("method", False), ("rmse", True), ("mae", True)),
            *(("bias", True), ("p95", True), ("seconds", True)),
        ]
        assert layer.wkbType() == QgsWkbTypes.Type.NoGeometry

    def test_errors_are_of_the_kind_their_names_say(self, run, smooth):
        for row in table(run(INPUT=smooth, FRACTION=10)):
            assert row["rmse"] >= row["mae"] >= abs(row["bias"])
            assert row["p95"] >= row["mae"] / 2
            assert row["seconds"] > 0

    def test_bias_is_fill_less_truth(self, run, write):
        """A membrane lies above a bowl, and below a dome."""
        rows, cols = np.indices((70, 80))
        bowl = (rows - 35.0) ** 2 + (cols - 40.0) ** 2
        (above,) = table(run(INPUT=write(bowl), METHODS=[MEMBRANE]))
        (below,) = table(run(INPUT=write(-bowl, name="dome.tif"), METHODS=[MEMBRANE]))
        assert above["bias"] > 0 > below["bias"]
        assert above["bias"] == pytest.approx(above["mae"])

    @pytest.mark.parametrize("extension", ["csv", "gpkg"])
    def test_may_be_a_file(self, run, smooth, tmp_path, extension):
        target = str(tmp_path / f"table.{extension}")
        result = run(INPUT=smooth, METHODS=[NEAREST, LINEAR], OUTPUT_TABLE=target)
        assert [row["method"] for row in table(result)] == ["nearest", "linear"]
        assert float(table(result)[0]["rmse"]) > 0


class TestKnownAnswers:
    def test_a_ramp_is_filled_without_error_by_curvature(self, run, write):
        rows, cols = np.indices((70, 80))
        result = run(INPUT=write(3 + 0.5 * rows - 0.2 * cols), METHODS=[CURVATURE, NEAREST])
        curvature, nearest = table(result)
        assert curvature["rmse"] < 1e-6
        assert nearest["rmse"] > 0.1
        assert result.outputs["BEST_METHOD"] == CURVATURE

    def test_columns_of_one_value_each_are_filled_without_error_by_column_means(self, run, write):
        columns = np.random.default_rng(0).normal(0, 1, 80) * np.ones((70, 1))
        result = run(INPUT=write(columns))
        assert result.outputs["BEST_METHOD"] == COLUMN_MEAN
        assert result.outputs["BEST_METHOD_NAME"] == "column mean"
        assert table(result)[COLUMN_MEAN]["rmse"] < 1e-12

    def test_integers_are_filled_with_integers(self, run, write):
        cells = np.random.default_rng(0).integers(0, 50, (70, 80), dtype="int16")
        result = run(INPUT=write(cells), METHODS=[MEMBRANE], FRACTION=10)
        hidden = int(re.search(r"([\d,]+) of [\d,]+ valid cells hidden", result.log)[1])
        total = table(result)[0]["mae"] * hidden
        assert total == pytest.approx(round(total), abs=1e-6)

    def test_values_are_those_that_are_meant_not_the_stored_ones(self, run, write):
        cells = np.random.default_rng(0).integers(0, 1000, (60, 60), dtype="int16")
        path = write(cells)
        plain = table(run(INPUT=path, METHODS=[LINEAR]))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.01)
        dataset.GetRasterBand(1).SetOffset(-7)
        del dataset
        scaled = table(run(INPUT=path, METHODS=[LINEAR]))
        assert scaled[0]["rmse"] == pytest.approx(0.01 * plain[0]["rmse"], rel=0.01)

    def test_the_band_is_the_chosen_one(self, run, write):
        rows, cols = np.indices((60, 60))
        noise = np.random.default_rng(0).normal(0, 1, rows.shape)
        path = write([noise, 0.5 * rows + cols])
        first, second = (
            table(run(INPUT=path, BAND=band, METHODS=[CURVATURE]))[0]["rmse"] for band in (1, 2)
        )
        assert first > 0.1
        assert second < 1e-6

    def test_on_real_elevation_the_surface_of_minimum_curvature_beats_nearest_cells(self, run):
        curvature, nearest = table(run(INPUT=DEMO, METHODS=[CURVATURE, NEAREST]))
        assert curvature["rmse"] < 0.8 * nearest["rmse"]


class TestBestMethod:
    def test_is_the_one_of_least_rmse(self, run, smooth, tool):
        result = run(INPUT=smooth)
        rows = table(result)
        best = min(rows, key=lambda row: row["rmse"])["method"]
        assert result.outputs["BEST_METHOD_NAME"] == best
        assert NAMES[result.outputs["BEST_METHOD"]] == best
        best = NAMES.index(best)
        method = tool.parameterDefinition("METHODS").options()[best]
        assert f"Best: {method} (METHOD={best})" in result.log
        assert "Minimum curvature with tension: RMSE " in result.log

    def test_is_an_index_of_all_methods_when_few_are_chosen(self, run, smooth):
        outputs = run(INPUT=smooth, METHODS=[LINEAR]).outputs
        assert (outputs["BEST_METHOD"], outputs["BEST_METHOD_NAME"]) == (9, "linear")

    def test_is_none_that_leaves_cells(self, run, write):
        """A row of one cell has no mean without it."""
        column = np.random.default_rng(0).normal(0, 1, (60, 1))
        result = run(INPUT=write(column), METHODS=[ROW_MEAN, NEAREST], FRACTION=10)
        nearest, row_mean = sorted(table(result), key=lambda row: row["method"])
        assert result.outputs["BEST_METHOD_NAME"] == nearest["method"] == "nearest"
        assert not isinstance(row_mean["rmse"], float)  # null
        assert "Row mean: RMSE –, " in result.log
        assert "6 cells left" in result.log

    def test_filling_by_it_is_the_least_wrong(self, run_tool, write, tmp_path):
        """The choice carries over to the raster's own holes."""
        columns = np.random.default_rng(0).normal(0, 1, 80) * np.ones((70, 1))
        holed = columns.copy()
        holed[30:36, 40:44] = np.nan
        path = write(holed)
        best = run_tool("loupe:comparefillmethods", INPUT=path).outputs["BEST_METHOD"]
        filled = run_tool("loupe:fillnodata", INPUT=path, METHOD=best).path
        np.testing.assert_allclose(gdal.Open(filled).ReadAsArray(), columns, rtol=1e-12)


class TestSeed:
    def test_the_same_gives_the_same_errors(self, run, smooth):
        assert errors(run(INPUT=smooth, SEED=5)) == errors(run(INPUT=smooth, SEED=5))

    def test_another_one_gives_others(self, run, smooth):
        first, second = (errors(run(INPUT=smooth, SEED=seed, METHODS=[0])) for seed in (1, 2))
        assert first != second

    def test_workers_and_memory_change_nothing(self, run, smooth, monkeypatch):
        first = errors(run(INPUT=smooth))
        monkeypatch.setenv("LOUPE_WORKERS", "1")
        monkeypatch.setenv("LOUPE_MEMORY_MB", "24")
        assert errors(run(INPUT=smooth)) == first


def test_a_fraction_of_the_valid_cells_is_hidden(run, smooth):
    for percent in (2, 20):
        said = run(INPUT=smooth, FRACTION=percent, METHODS=[NEAREST]).log
        hidden, valid = re.search(r"(\d+) of (\d+) valid cells hidden", said).groups()
        assert valid == "7146"
        assert int(hidden) == pytest.approx(71.46 * percent, rel=0.3)


def test_a_raster_without_holes_is_tried_with_blobs(run, write, random_cells):
    result = run(INPUT=write(random_cells), METHODS=[NEAREST, CURVATURE])
    assert all(row["rmse"] > 0 for row in table(result))


def test_a_small_raster_is_looked_at_as_a_whole(run, smooth):
    assert "Windows of the raster" not in run(INPUT=smooth, METHODS=[NEAREST]).log


class TestLargeRasters:
    @pytest.fixture(scope="class")
    def large(self, tmp_path_factory):
        """4000 x 3000 cells, most of the left half without data."""
        path = str(tmp_path_factory.mktemp("large") / "large.tif")
        cells = np.random.default_rng(0).normal(0, 1, (4000, 3000)).astype("float32")
        cells[:, :1400] = np.nan
        options = ["TILED=YES"]
        file = gdal.GetDriverByName("GTiff").Create(path, 3000, 4000, 1, gdal.GDT_Float32, options)
        file.GetRasterBand(1).WriteArray(cells)
        file.GetRasterBand(1).SetNoDataValue(float("nan"))
        return path

    def test_are_seen_through_a_few_windows_with_data_and_it_is_said_which(self, run, large):
        said = run(INPUT=large, METHODS=[NEAREST]).log
        (places,) = re.findall(r"Windows of the raster \(rows, columns, from 0\): (.*)", said)
        windows = [
            tuple(map(int, re.fullmatch(r"(\d+)-(\d+), (\d+)-(\d+)", place).groups()))
            for place in places.split("; ")
        ]
        assert len(windows) == 8
        for top, bottom, left, right in windows:
            assert 0 <= top <= bottom < 4000
            assert 0 <= left <= right < 3000
            assert max(bottom - top, right - left) < 512
            assert right >= 1400

    def test_are_seen_through_the_same_windows_by_the_same_seed(self, run, large):
        first, second = (
            run(INPUT=large, METHODS=[LINEAR], FRACTION=0.1, SEED=4).log for _ in range(2)
        )
        windows = "Windows of the raster.*"
        assert re.search(windows, first)[0] == re.search(windows, second)[0]


# --- the report ---------------------------------------------------------------------------------


class TestReport:
    @pytest.fixture
    def target(self, tmp_path):
        return tmp_path / "report.html"

    def test_is_written_where_it_was_asked_for(self, run, smooth, target):
        result = run(INPUT=smooth, REPORT=str(target))
        assert result.outputs["REPORT"] == str(target)
        page = target.read_text(encoding="utf-8")
        for heading in ("RMSE", "Mean absolute error", "Bias", "Seconds"):
            assert heading in page
        for name in ("Minimum curvature with tension", "Onion peel (fast marching)"):
            assert name in page

    def test_needs_nothing_but_itself(self, run, smooth, target):
        run(INPUT=smooth, REPORT=str(target), METHODS=[NEAREST])
        page = target.read_text(encoding="utf-8")
        assert not re.search(r"<(script|link|img|iframe)[^>]*\b(src|href)\s*=", page)

    def test_is_not_written_if_it_is_not_asked_for(self, run, smooth, tmp_path, untouched):
        with untouched(tmp_path):
            assert "REPORT" not in run(INPUT=smooth, METHODS=[NEAREST]).outputs

    def test_names_the_windows_of_the_figures_in_cells_of_the_raster(self, run, smooth, target):
        run(INPUT=smooth, REPORT=str(target), METHODS=[NEAREST])
        assert "fills worst" in target.read_text(encoding="utf-8")

    def test_a_hostile_name_is_text(self, run, write, target, random_cells):
        path = write(random_cells, name="<img src=x onerror=alert(1)>.tif")
        run(INPUT=path, REPORT=str(target), METHODS=[NEAREST])
        assert "<img src=x" not in target.read_text(encoding="utf-8")

    def test_onto_the_input_is_refused(self, refused, smooth):
        message = refused(INPUT=smooth, REPORT=smooth)
        assert f"REPORT: {smooth} is read by this run ({smooth})" in message

    def test_in_a_folder_that_does_not_exist_is_refused(self, refused, smooth):
        message = refused(INPUT=smooth, REPORT="/missing/report.html")
        assert message.startswith("REPORT is /missing/report.html; ")

    def test_is_not_written_when_the_table_cannot_be(self, refused, smooth, target):
        message = refused(INPUT=smooth, REPORT=str(target), OUTPUT_TABLE="/missing/table.gpkg")
        assert "/missing/table.gpkg" in message

    def test_is_not_written_when_the_run_fails(self, refused, write, target):
        refused(INPUT=write(np.full((5, 5), np.nan)), REPORT=str(target))

    def test_an_earlier_one_survives_a_cancelled_run(
        self, run, smooth, target, tmp_path, untouched, cancels_at
    ):
        target.write_text("an earlier report")
        with untouched(tmp_path):
            assert run(cancels_at(30), INPUT=smooth, REPORT=str(target)).outputs == {}


# --- progress -----------------------------------------------------------------------------------


def test_progress_never_goes_back_and_ends_at_100(run, smooth):
    progress = run(INPUT=smooth).progress
    assert len(progress) >= 5
    assert progress == sorted(progress)
    assert progress[-1] == 100


@pytest.mark.parametrize("percent", [0, 10, 60])
def test_cancelling_leaves_nothing(run, smooth, tmp_path, untouched, cancels_at, percent):
    feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
    if not percent:
        feedback.cancel()
    with untouched(tmp_path):
        result = run(feedback, INPUT=smooth, OUTPUT_TABLE=str(tmp_path / "table.csv"))
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


# --- what a user can do wrong -------------------------------------------------------------------

PERCENT = "expected a number >= 0.001 and <= 50"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("METHODS", "0,10", "METHODS is 0,10; expected one or more of 0 (Minimum curvature"),
        ("METHODS", "nearest", "METHODS is nearest; expected one or more of 0 (Minimum"),
        ("METHODS", [1, 1], "METHODS is [1, 1]; expected one or more of 0"),
        ("FRACTION", 0, f"FRACTION is 0; {PERCENT}"),
        ("FRACTION", 51, f"FRACTION is 51; {PERCENT}"),
        ("FRACTION", "few", f"FRACTION is few; {PERCENT}"),
        ("SEED", -1, "SEED is -1; expected a whole number >= 0"),
        ("SEED", 1.5, "SEED is 1.5; expected a whole number >= 0"),
        ("BAND", 2, "BAND is 2; expected 1, the only band of INPUT"),
        ("BAND", "1,2", "BAND is 1,2; expected a band, from 1"),
    ],
    ids=repr,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, smooth, name, value, message):
    parameters = {"INPUT": smooth, "OUTPUT_TABLE": "TEMPORARY_OUTPUT", name: value}
    fine, said = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


@pytest.mark.parametrize(
    "cells", [[[7.0]], [[np.nan, 3.0], [np.nan, np.nan]], [[np.nan] * 3] * 3], ids=str
)
def test_a_raster_without_two_valid_cells_is_refused(refused, write, cells):
    message = refused(INPUT=write(cells))
    assert "INPUT is input; expected a raster with at least two valid cells" in message


def test_two_valid_cells_are_enough(run, write):
    rows = table(run(INPUT=write([[3.0, 5.0]]), METHODS=[NEAREST]))
    assert rows[0]["rmse"] == 2


@pytest.mark.parametrize("beside", ["{}", "ogr:dbname='{}' table=\"errors\" (geom)"])
def test_the_table_does_not_replace_what_is_read(refused, write, untouched, tmp_path, beside):
    cells = np.arange(400).reshape(20, 20) % 250
    path = write(cells.astype("uint8"), name="v.gpkg", driver="GPKG")
    with untouched(tmp_path):
        assert "OUTPUT_TABLE: " in refused(INPUT=path, OUTPUT_TABLE=beside.format(path))
