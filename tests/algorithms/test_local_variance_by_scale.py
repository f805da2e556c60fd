# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:localvariancebyscale`` inside QGIS: known curves, scales, samples, the report."""

import base64
import csv
import gzip
import html
import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingParameterDefinition, QgsVectorLayer, QgsWkbTypes

from raster_loupe.tests.conftest import ROOT
from raster_loupe.tests.references import variance_in_wider_windows, variance_of_coarser_cells

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
COARSER, WIDER = range(2)
REFERENCES = {COARSER: variance_of_coarser_cells, WIDER: variance_in_wider_windows}
HOSTILE = "<script>alert(1)<\u2215script>"
FIELDS = "scale size local_variance local_standard_deviation rate_of_change is_peak".split()


@pytest.fixture
def tool_id():
    return "loupe:localvariancebyscale"


@pytest.fixture
def run(run_tool, tool_id):
    """Run the tool; its table stays in memory unless it is told otherwise."""

    def run(**parameters):
        return run_tool(tool_id, **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})

    return run


def board(side, squares=16):
    """A checkerboard."""
    return np.kron(np.indices((squares, squares)).sum(axis=0) % 2, np.ones((side, side)))


def bars(width, size=140):
    return np.tile(np.arange(size) // width % 2, (size, 1)).astype(float)


def ground(shape=(60, 90), seed=0):
    return np.random.default_rng(seed).normal(size=shape).cumsum(axis=0).cumsum(axis=1)


def table(result):
    """The columns of the table: arrays, with NaN for NULL."""
    layer = result.outputs["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "table", "ogr")
    assert layer.isValid()
    features = list(layer.getFeatures())
    return {
        name: np.array([_number(feature[name]) for feature in features])
        for name in layer.fields().names()
        if name != "fid"
    }


def _number(value):
    missing = value in (None, "") or (hasattr(value, "isNull") and value.isNull())
    return np.nan if missing else float(value)


def peak_of(result):
    return result.outputs["PEAK_SCALE"], result.outputs["PEAK_SIZE"]


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_its_group(tool):
    assert (tool.groupId(), tool.group()) == ("localstatistics", "Local statistics")
    assert tool.displayName() == "Local variance by scale"


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "METHOD", "SCALES", "SAMPLE_CELLS", "OUTPUT", "REPORT"),
    ]


def test_defaults_and_what_may_be_left_out(tool):
    kinds = QgsProcessingParameterDefinition.Flag
    made = tool.parameterDefinitions()
    assert [one.name() for one in made if one.flags() & kinds.FlagAdvanced] == ["SAMPLE_CELLS"]
    assert [one.name() for one in made if one.flags() & kinds.FlagOptional] == [
        *("BAND", "SCALES", "REPORT"),
    ]
    defaults = {one.name(): one.defaultValue() for one in made}
    assert defaults["BAND"] == 1
    assert defaults["METHOD"] == COARSER
    assert defaults["SCALES"] == ""
    assert defaults["SAMPLE_CELLS"] == 100_000_000


def test_methods_keep_their_order(tool):
    options = tool.parameterDefinition("METHOD").options()
    assert [text.split()[0] for text in options] == ["Coarser", "Wider"]


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputVector"),
        ("REPORT", "outputHtml"),
        ("PEAK_SCALE", "outputNumber"),
        ("PEAK_SIZE", "outputNumber"),
    ]


def test_the_table_has_fields_in_a_fixed_order_and_no_geometry(run, write):
    layer = run(INPUT=write(ground())).outputs["OUTPUT"]
    assert layer.fields().names() == FIELDS
    assert layer.wkbType() == QgsWkbTypes.Type.NoGeometry


# --- known answers ------------------------------------------------------------------------------


class TestKnownAnswers:
    @pytest.mark.parametrize("method", [COARSER, WIDER])
    def test_averages_are_those_of_windows_one_by_one(self, run, write, method):
        cells = ground()
        cells[np.random.default_rng(1).random(cells.shape) < 0.2] = np.nan
        cells[10:25, 30:50] = np.nan
        path = write(np.nan_to_num(cells, nan=-9999), nodata=-9999)
        found = table(run(INPUT=path, METHOD=method, SCALES="2,3,5,9,14"))
        expected = [
            REFERENCES[method](cells, ~np.isnan(cells), scale) for scale in (2, 3, 5, 9, 14)
        ]
        variance = [one.variance for one in expected]
        np.testing.assert_allclose(found["local_variance"], variance, rtol=1e-9)
        deviation = [one.deviation for one in expected]
        np.testing.assert_allclose(found["local_standard_deviation"], deviation, rtol=1e-9)
        rate = [np.nan, *100 * np.diff(variance) / variance[:-1]]
        np.testing.assert_allclose(found["rate_of_change"], rate, rtol=1e-6)

    @pytest.mark.parametrize("method", [COARSER, WIDER])
    def test_at_one_scale_it_is_the_average_of_the_local_variance(self, run, run_tool, method):
        scale, size = (1, 3) if method == COARSER else (5, 5)
        found = table(run(INPUT=DEMO, METHOD=method, SCALES=scale))
        # There, NODATA_POLICY 1 leaves windows out that lie over the edge.
        local = run_tool("loupe:localvariance", INPUT=DEMO, SIZE=size, NODATA_POLICY=1)
        average = local.outputs["AVERAGE_LOCAL_VARIANCE"]
        np.testing.assert_allclose(found["local_variance"], [average], rtol=1e-9)

    @pytest.mark.parametrize("side", [5, 7])
    def test_a_checkerboard_peaks_at_its_squares(self, run, write, side):
        result = run(INPUT=write(board(side)), SCALES="1:20:1")
        assert peak_of(result) == (side, 10 * side)
        assert f"strongest peak at a scale of {side} cells ({10 * side} metres)" in result.log

    @pytest.mark.parametrize("width", [5, 7])
    def test_bars_peak_at_their_width_and_windows_at_their_period(self, run, write, width):
        path = write(bars(width))
        assert peak_of(run(INPUT=path, SCALES="1:20:1"))[0] == width
        result = run(INPUT=path, METHOD=WIDER, SCALES="2:20:1")
        assert peak_of(result)[0] == 2 * width
        assert "the pattern repeats" in result.log

    def test_peaks_are_marked_in_the_table(self, run, write):
        found = table(run(INPUT=write(board(5)), SCALES="1:20:1"))
        variance, peaks = found["local_variance"], found["is_peak"].astype(bool)
        assert peaks[4]
        assert not peaks[[0, -1]].any()
        inside = np.flatnonzero(peaks)
        assert (variance[inside] > variance[inside - 1]).all()
        assert (variance[inside] > variance[inside + 1]).all()

    def test_large_offsets_lose_nothing(self, run, write):
        cells = board(5) / 100
        expected = table(run(INPUT=write(cells), SCALES="1:12:1"))["local_variance"]
        lifted = write(cells + 1e6, name="lifted.tif")
        found = table(run(INPUT=lifted, SCALES="1:12:1"))["local_variance"]
        np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-12)

    def test_the_band_is_the_chosen_one_and_values_those_that_are_meant(self, run, write):
        path = write(np.stack([board(3, 20), board(5, 12)]))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(2).SetScale(3)
        dataset.GetRasterBand(2).SetOffset(100)
        del dataset
        result = run(INPUT=path, BAND=2, SCALES="1:12:1")
        assert peak_of(result)[0] == 5
        assert table(result)["local_variance"].max() == pytest.approx(9 * 20 / 81)

    def test_whole_numbers_and_nan(self, run, write):
        whole = table(run(INPUT=write(board(5).astype("uint8")), SCALES="1:12:1"))
        cells = np.pad(board(5), ((0, 30), (0, 0)), constant_values=np.nan)
        gaps = table(run(INPUT=write(cells, name="nan.tif"), SCALES="1:12:1"))
        assert whole["local_variance"].argmax() == gaps["local_variance"].argmax() == 4


class TestSizes:
    def test_are_scales_in_map_units(self, run, write):
        path = write(ground(), transform=(0, 30, 0, 0, 0, -30))
        found = table(run(INPUT=path, SCALES="1,4"))
        assert found["size"].tolist() == [30, 120]

    def test_of_oblong_cells_are_those_of_squares_as_large(self, run, write):
        path = write(ground(), transform=(0, 40, 0, 0, 0, -10))
        assert table(run(INPUT=path, SCALES="1,4"))["size"].tolist() == [20, 80]

    def test_in_degrees_are_said_to_be(self, run):
        result = run(INPUT=DEMO, SCALES="1,2,4")
        assert "jacksboro_fault is in degrees: so are all sizes." in result.log
        np.testing.assert_allclose(table(result)["size"], np.array([1, 2, 4]) / 1200)

    def test_without_a_georeference_are_cells(self, run, tmp_path):
        path = str(tmp_path / "bare.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 75, 75, 1, gdal.GDT_Float32)
        dataset.GetRasterBand(1).WriteArray(board(5, 15))
        del dataset
        result = run(INPUT=path, SCALES="1:12:1")
        assert peak_of(result) == (5, 5)
        assert "5 cells (5 cells)" in result.log


class TestScales:
    def test_double_in_four_steps_by_default(self, run, write):
        found = table(run(INPUT=write(ground((140, 170)))))
        assert found["scale"].tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13]
        found = table(run(INPUT=write(ground((140, 170))), METHOD=WIDER))
        assert found["scale"].tolist() == [2, 3, 4, 5, 6, 7, 8, 10, 11, 13]

    @pytest.mark.parametrize(
        ("given", "scales"),
        [
            ("1,2,4", [1, 2, 4]),
            ("2:10:4", [2, 6, 10]),
            ("1:3:1,8", [1, 2, 3, 8]),
            ("8;4;1", [1, 4, 8]),
            ("9:1:-4", [1, 5, 9]),
            ("1,1.2,1.5,1.7,3", [1, 2, 3]),
            ([1, 2.5], [1, 3]),
            (4, [4]),
        ],
        ids=str,
    )
    def test_are_a_list_or_steps_rounded_and_sorted(self, run, write, given, scales):
        assert table(run(INPUT=write(ground()), SCALES=given))["scale"].tolist() == scales

    def test_may_be_so_large_that_one_window_fits(self, run, write):
        found = table(run(INPUT=write(ground((60, 90))), SCALES="20"))
        assert np.isfinite(found["local_variance"]).all()
        found = table(run(INPUT=write(ground((60, 90))), METHOD=WIDER, SCALES="60"))
        assert np.isfinite(found["local_variance"]).all()


class TestSamples:
    @pytest.fixture
    def small(self, monkeypatch):
        """Let samples be as small as scales allow."""
        monkeypatch.setattr("raster_loupe.algorithms.local_variance_by_scale._SAMPLE_SIDE", 16)

    def test_are_windows_of_the_raster_and_said_to_be(self, run, write, small):
        cells = ground((200, 240))
        result = run(INPUT=write(cells), SCALES="1,5,10", SAMPLE_CELLS=4000)
        assert "Sample: 4 windows of 30 x 30 cells, 7.5 % of the raster." in result.log
        assert "3\u202f600 cells in" in result.log
        # Written down from the rule: row and column of each.
        windows = [(17, 22), (52, 142), (117, 67), (152, 187)]
        expected = np.zeros((3, 3))
        for row, col in windows:
            part = cells[row : row + 30, col : col + 30]
            for index, scale in enumerate((1, 5, 10)):
                one = variance_of_coarser_cells(part, np.ones(part.shape, bool), scale)
                expected[index] += np.array([*one[:2], 1]) * one.windows
        found = table(result)
        np.testing.assert_allclose(
            found["local_variance"], expected[:, 0] / expected[:, 2], rtol=1e-9
        )

    def test_are_all_cells_with_0_and_where_there_are_no_more(self, run, write, small):
        path = write(ground((200, 240)))
        everything = table(run(INPUT=path, SCALES="1,5,10", SAMPLE_CELLS=0))
        for most in (48_000, 100_000_000):
            result = run(INPUT=path, SCALES="1,5,10", SAMPLE_CELLS=most)
            assert "Sample" not in result.log
            np.testing.assert_equal(table(result), everything)

    def test_find_the_same_peak(self, run, write, small):
        path = write(board(5, 60))
        result = run(INPUT=path, METHOD=WIDER, SCALES="2:14:1", SAMPLE_CELLS=9000)
        assert "Sample" in result.log
        assert peak_of(result)[0] == 10


class TestRastersWithoutAPeak:
    NONE = (None, None)

    def test_all_nodata(self, run, write):
        result = run(INPUT=write(np.full((60, 60), -1.0), nodata=-1))
        assert peak_of(result) == self.NONE
        assert "There is no peak: input has too few cells with a value." in result.log
        assert np.isnan(table(result)["local_variance"]).all()
        assert not table(result)["is_peak"].any()

    @pytest.mark.parametrize("method", [COARSER, WIDER])
    def test_a_flat_one(self, run, write, method):
        result = run(INPUT=write(np.full((60, 60), 1e6 + 0.1)), METHOD=method)
        assert peak_of(result) == self.NONE
        assert "There is no peak: input does not vary at any scale." in result.log
        assert not table(result)["local_variance"].any()
        assert np.isnan(table(result)["rate_of_change"]).all()

    def test_a_slope_varies_most_at_the_largest_scale(self, run, write):
        result = run(INPUT=write(np.tile(np.arange(90.0), (90, 1))))
        assert peak_of(result) == self.NONE
        assert "local variance is greatest at the largest scale" in result.log

    def test_noise_varies_most_at_the_smallest_scale(self, run, write):
        noise = np.random.default_rng(1).normal(size=(160, 160))
        result = run(INPUT=write(noise), SCALES="1,2,4,8")
        assert peak_of(result) == self.NONE
        assert "local variance is greatest at the smallest scale" in result.log

    def test_a_single_scale(self, run, write):
        result = run(INPUT=write(ground()), SCALES="3")
        assert peak_of(result) == self.NONE
        assert "There is no peak: that takes three scales" in result.log

    def test_scales_that_gaps_leave_no_window_are_named(self, run, write):
        cells = ground((60, 60))
        cells[8:, :] = np.nan
        result = run(INPUT=write(cells), SCALES="1,2,6")
        assert "Scales without a window in which enough cells have a value: 6" in result.log
        assert np.isnan(table(result)["local_variance"]).tolist() == [False, False, True]


# --- report -------------------------------------------------------------------------------------


def page_of(path):
    """A report's text, and its figures."""
    with open(path, encoding="utf-8") as file:
        page = file.read()
    packed = re.search(r'<script id="figures" type="text/plain">(.*?)</script>', page, re.DOTALL)
    return page, gzip.decompress(base64.b64decode(packed.group(1))).decode()


class TestReport:
    @pytest.fixture
    def page(self, tmp_path):
        return str(tmp_path / "report.html")

    def test_has_a_reading_both_figures_and_all_scales(self, run, write, page):
        result = run(INPUT=write(board(5)), SCALES="1:20:1", REPORT=page)
        assert result.outputs["REPORT"] == page
        text, scripts = page_of(page)
        assert text.count("<figure>") == 2
        assert "Local variance has its strongest peak at a scale of 5 cells (50 metres)" in text
        assert "Size (metres)" in text
        assert text.count('<tr class="best">') == 1
        assert text.count('<th scope="row">') == 20
        assert "Strongest peak" in scripts
        assert '"type":"log"' in scripts
        assert "Sample" not in text

    def test_says_what_was_looked_at(self, run, write, page, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.local_variance_by_scale._SAMPLE_SIDE", 16)
        path = write(ground((200, 240)))
        run(INPUT=path, SCALES="2,3,5", METHOD=WIDER, SAMPLE_CELLS=4000, REPORT=page)
        text, scripts = page_of(page)
        assert "Wider windows, of the cells as they are" in text
        assert "Sample: " in text
        assert '"type":"log"' not in scripts

    @pytest.mark.parametrize("value", [np.nan, 4.0])
    def test_of_nothing_says_so(self, run, write, page, value):
        run(INPUT=write(np.full((60, 60), value)), REPORT=page)
        assert "There is no peak" in page_of(page)[0]

    def test_names_run_nowhere(self, run, write, page):
        run(INPUT=write(board(5), name=f"{HOSTILE}.tif"), REPORT=page)
        text, scripts = page_of(page)
        assert HOSTILE not in text
        assert HOSTILE not in scripts
        assert html.escape(HOSTILE) in text


# --- every run ----------------------------------------------------------------------------------


@pytest.mark.parametrize("method", [COARSER, WIDER])
def test_the_same_bits_for_any_memory_and_any_number_of_workers(
    run, write, monkeypatch, tmp_path, method
):
    cells = ground((1500, 1100))
    cells[np.random.default_rng(1).random(cells.shape) < 0.1] = np.nan
    path = write(cells)
    results = []
    for memory, workers in ((256, 2), (48, 1), (96, 3)):
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        results.append(table(run(INPUT=path, METHOD=method, SCALES="2,3,9,30,110,300")))
    for other in results[1:]:
        np.testing.assert_equal(other, results[0])
    assert np.isfinite(results[0]["local_variance"]).all()


@pytest.mark.parametrize("sampled", [False, True])
def test_progress_only_grows_and_ends_at_100(run, write, sampled):
    path = write(ground((1300, 1300)))
    more = {"SCALES": "1,2", "SAMPLE_CELLS": 1_100_000} if sampled else {}
    progress = run(INPUT=path, **more).progress
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_a_cancelled_run_leaves_nothing(run, write, cancels_at, untouched, tmp_path):
    parameters = {
        "INPUT": write(ground((1500, 900))),
        "OUTPUT": str(tmp_path / "table.csv"),
        "REPORT": str(tmp_path / "report.html"),
    }
    with untouched(tmp_path):
        result = run(**parameters, feedback=cancels_at(1))
    assert "Cancelled" in result.log
    assert result.outputs == {}


@pytest.mark.parametrize("extension", ["csv", "gpkg"])
def test_the_table_may_be_a_file(run, write, tmp_path, extension):
    path = write(board(5))
    expected = table(run(INPUT=path))
    target = str(tmp_path / f"table.{extension}")
    found = table(run(INPUT=path, OUTPUT=target))
    assert list(found) == FIELDS
    np.testing.assert_allclose(found["local_variance"], expected["local_variance"])


# --- mistakes -----------------------------------------------------------------------------------


class TestMistakes:
    @pytest.fixture
    def path(self, write):
        return write(ground((60, 90)))

    @pytest.fixture
    def refused(self, refused, tmp_path):
        """Expect to be refused, with a table that must not come to be."""

        def to_a_file(**parameters):
            return refused(**{"OUTPUT": str(tmp_path / "table.gpkg"), **parameters})

        return to_a_file

    def test_a_scale_beyond_the_raster(self, refused, path):
        message = refused(INPUT=path, SCALES="1,2,21")
        assert (
            "SCALES is 1,2,21; expected scales <= 20: input has 90 columns and 60 rows" in message
        )
        assert "windows of 3 x 3 cells that are larger do not fit in" in message
        message = refused(INPUT=path, METHOD=WIDER, SCALES="2,61")
        assert "SCALES is 2,61; expected scales <= 60: input has 90 columns and 60 rows" in message
        assert "wider windows do not fit in" in message

    @pytest.mark.parametrize("wrong", ["large", "1,,2", "1:5", "1:5:1:2", "1 2 3", "nan"])
    def test_scales_that_are_no_list_or_range(self, refused, path, wrong):
        message = refused(INPUT=path, SCALES=wrong)
        assert f"SCALES is {wrong}; expected numbers, separated by commas, or start:stop" in message

    @pytest.mark.parametrize("wrong", ["0", "-3", "0,1,2", "0.5", "0:10:1", "-5:5:1"])
    def test_scales_of_less_than_a_cell(self, refused, path, wrong):
        assert f"SCALES is {wrong}; expected scales >= 1" in refused(INPUT=path, SCALES=wrong)

    def test_a_window_of_one_cell(self, refused, path):
        message = refused(INPUT=path, METHOD=WIDER, SCALES="1,2,4")
        assert "SCALES is 1,2,4; expected scales >= 2 with METHOD 1" in message

    def test_a_reversed_range(self, refused, path):
        message = refused(INPUT=path, SCALES="20:1:1")
        assert "SCALES is 20:1:1; expected a step that leads from 20 to 1: downwards" in message

    def test_more_scales_than_anybody_wants(self, refused, path):
        assert "SCALES is 1:20:0.01; expected at most 500" in refused(
            INPUT=path, SCALES="1:20:0.01"
        )

    def test_scales_that_are_no_list(self, refused, path):
        says = "expected numbers, separated by commas, or start:stop:step (1:20:1)"
        assert f"SCALES is all; {says}" in refused(INPUT=path, SCALES="all")

    @pytest.mark.parametrize("wrong", [-1, 2.5, "many"])
    def test_a_sample_that_is_no_number_of_cells(self, refused, path, wrong):
        message = refused(INPUT=path, SAMPLE_CELLS=wrong)
        assert f"SAMPLE_CELLS is {wrong}; expected a whole number >= 0" in message

    @pytest.mark.parametrize(("method", "shape", "least"), [(0, (2, 90), 3), (1, (1, 90), 2)])
    def test_a_raster_that_no_window_fits_into(self, refused, write, method, shape, least):
        message = refused(INPUT=write(np.ones(shape), name="low.tif"), METHOD=method)
        says = f"expected at least {least} columns and rows, and it has 90 columns and {shape[0]} "
        assert f"{says}rows" in message

    def test_a_band_that_does_not_exist(self, refused, path):
        assert "BAND is 2; expected 1, the only band of INPUT" in refused(INPUT=path, BAND=2)

    @pytest.mark.parametrize("output", ["OUTPUT", "REPORT"])
    def test_a_result_in_place_of_the_input(self, refused, path, output):
        message = refused(INPUT=path, **{output: path})
        assert message.startswith(f"{output}: ")
        assert "read by this run" in message

    def test_two_results_in_one_file(self, refused, path, tmp_path):
        same = str(tmp_path / "both.html")
        message = refused(INPUT=path, OUTPUT=same, REPORT=same)
        assert "REPORT" in message
        assert "expected another file than OUTPUT" in message

    def test_values_that_lie_too_far_apart(self, refused, write):
        cells = ground()
        cells[0, 0], cells[1, 1] = -1.7e308, 1.7e308
        message = refused(INPUT=write(cells))
        assert message.startswith("INPUT is ")
        assert "declare as nodata" in message


def test_qgis_process_runs_it(profile, tmp_path):
    target = tmp_path / "table.csv"
    run = profile.run(
        {"INPUT": DEMO, "SCALES": "1:10:3", "OUTPUT": target}, tool="loupe:localvariancebyscale"
    )
    assert run.returncode == 0, run.stdout
    with open(target, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == FIELDS
    assert [row["scale"] for row in rows] == ["1", "4", "7", "10"]
    assert rows[0]["rate_of_change"] == ""
