# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:profilecorrelation`` inside QGIS: known correlograms, lags, rasters apart, the report."""

import re
import shutil

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes
from scipy import signal

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
ACROSS_DEMO = "LINESTRING (-84.40 36.20, -84.10 36.43)"

X = np.array([0, 0, 1, 1.0])
Y = np.array([1, 1, 0, 0.0])


@pytest.fixture
def tool_id():
    return "loupe:profilecorrelation"


@pytest.fixture
def lines(tmp_path):
    """Write lines, as text, to a GeoPackage and return its path."""

    def lines(*texts, crs=32633, name="lines.gpkg", driver="GPKG"):
        path = str(tmp_path / name)
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        file = ogr.GetDriverByName(driver).CreateDataSource(path)
        layer = file.CreateLayer("lines", system, ogr.wkbLineString)
        for text in texts:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
            layer.CreateFeature(feature)
        return path

    return lines


@pytest.fixture
def along(lines):
    """A line through the centres of a row of so many cells of 10 m."""

    def along(count, name="lines.gpkg"):
        end = 500005 + 10 * (count - 1)
        return lines(f"LINESTRING (500005 3999995, {end} 3999995)", name=name)

    return along


@pytest.fixture
def pair(write, along):
    """The parameters of a run over two rows of cells, or one with itself."""

    def pair(x, y=None, **options):
        parameters = {
            "INPUT": write(np.array(x, float)[None], nodata=-9, **options),
            "LINES": along(len(x)),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        if y is not None:
            other = write(np.array(y, float)[None], name="other.tif", nodata=-9, **options)
            parameters["OTHER"] = other
        return parameters

    return pair


@pytest.fixture
def noise():
    """A smooth random profile, and the same 7 cells further on, with some noise."""
    rng = np.random.default_rng(1)
    ground = np.convolve(rng.normal(0, 1, 320), np.ones(5), "same")
    return ground[10:310] + rng.normal(0, 0.2, 300), ground[17:317]


def table(result):
    """The columns of the table: arrays, with NaN for NULL."""
    layer = result.outputs["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "table", "ogr")
    assert layer.isValid()
    features = list(layer.getFeatures())
    return {
        name: np.array([_number(feature[name]) for feature in features])
        for name in ("line", "lag", "correlation", "n")
    }


def _number(value):
    missing = value is None or (hasattr(value, "isNull") and value.isNull())
    return np.nan if missing else float(value)


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_its_group(tool):
    assert (tool.id(), tool.groupId()) == ("loupe:profilecorrelation", "peaks")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "OTHER", "OTHER_BAND", "LINES", "STEP", "MAX_LAG", "METHOD"),
        *("DETREND", "OUTPUT", "REPORT"),
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("BAND", 1), ("OTHER", None), ("OTHER_BAND", None), ("STEP", None), ("MAX_LAG", None)),
        *(("METHOD", 0), ("DETREND", False), ("REPORT", None)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_methods_keep_their_order(tool):
    options = tool.parameterDefinition("METHOD").options()
    assert options == ["Correlation, as ccf in R", "Sum of products"]


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputVector"),
        ("REPORT", "outputHtml"),
        ("BEST_LAG", "outputNumber"),
        ("BEST_CORRELATION", "outputNumber"),
    ]


def test_the_table_has_fields_in_a_fixed_order_and_no_geometry(run, pair):
    layer = run(**pair(X, Y)).outputs["OUTPUT"]
    assert layer.fields().names() == ["line", "lag", "correlation", "n"]
    assert layer.wkbType() == QgsWkbTypes.Type.NoGeometry


# --- known answers ------------------------------------------------------------------------------


class TestKnownAnswers:
    def test_ccf_is_that_of_r_by_hand(self, run, pair):
        result = run(**pair(X, Y), MAX_LAG=30)
        found = table(result)
        np.testing.assert_array_equal(found["lag"], [-30, -20, -10, 0, 10, 20, 30])
        expected = [0.25, 0.5, -0.25, -1, -0.25, 0.5, 0.25]
        np.testing.assert_allclose(found["correlation"], expected)
        np.testing.assert_array_equal(found["n"], [1, 2, 3, 4, 3, 2, 1])
        assert result.outputs["BEST_LAG"] == 20
        assert result.outputs["BEST_CORRELATION"] == pytest.approx(0.5)

    def test_sums_of_products_are_those_of_numpy(self, run, pair):
        """The second profile is shorter: it ends in nodata."""
        x, y = [1, 2, 3, 2, 1, 2, 3], [1, 2, 3, -9, -9, -9, -9]
        found = table(run(**pair(x, y), METHOD=1, MAX_LAG=60))
        some = found["n"] > 0
        np.testing.assert_array_equal(found["lag"][some], 10 * np.arange(-2, 7))
        expected = np.correlate(x, y[:3], "full")
        np.testing.assert_array_equal(expected, [3, 8, 14, 14, 10, 10, 14, 8, 3])
        np.testing.assert_array_equal(found["correlation"][some], expected)
        assert np.isnan(found["correlation"][~some]).all()

    def test_at_a_positive_lag_the_input_is_the_other_one_moved_on(self, run, pair):
        other = np.zeros(60)
        other[20:25] = 1, 3, 4, 2, 1
        outputs = run(**pair(np.roll(other, 7), other)).outputs
        assert outputs["BEST_LAG"] == 70
        outputs = run(**pair(np.roll(other, -7), other)).outputs
        assert outputs["BEST_LAG"] == -70

    def test_a_real_profile_is_that_of_scipy(self, run, run_tool, lines):
        path = lines(ACROSS_DEMO, crs=4326)
        found = table(run(INPUT=DEMO, LINES=path, OUTPUT="TEMPORARY_OUTPUT", MAX_LAG=0.1))
        peaks = run_tool(
            "loupe:profilepeaks",
            INPUT=DEMO,
            LINES=path,
            OUTPUT="TEMPORARY_OUTPUT",
            PROFILES="TEMPORARY_OUTPUT",
        )
        profile = np.array(
            [feature["value"] for feature in peaks.outputs["PROFILES"].getFeatures()]
        )
        profile -= profile.mean()
        full = signal.correlate(profile, profile) / (profile @ profile)
        most, middle = 120, len(profile) - 1
        np.testing.assert_allclose(found["correlation"], full[middle - most : middle + most + 1])

    def test_of_a_raster_with_itself_is_1_at_lag_0_and_the_same_both_ways(self, run, pair, noise):
        result = run(**pair(noise[0]))
        found = table(result)
        np.testing.assert_allclose(found["correlation"], found["correlation"][::-1], atol=1e-12)
        assert found["correlation"][found["lag"] == 0] == pytest.approx(1)

    def test_a_period_shows(self, run, pair):
        wave = np.sin(2 * np.pi * np.arange(200) / 25)
        result = run(**pair(wave), MAX_LAG=600)
        found = table(result)
        index, _ = signal.find_peaks(found["correlation"])
        assert found["lag"][index].tolist() == [-500, -250, 0, 250, 500]
        assert result.outputs["BEST_LAG"] == 250
        assert result.outputs["BEST_CORRELATION"] == found["correlation"][found["lag"] == 250]
        assert "Best lag other than 0 of line 1: 250 metres, correlation 0.8" in result.log

    def test_where_nothing_repeats_the_best_lag_is_beside_0(self, run, pair):
        hill = np.exp(-(np.linspace(-2, 2, 60) ** 2))
        assert run(**pair(hill)).outputs["BEST_LAG"] == 10

    def test_lag_0_alone_is_no_best_one_of_a_raster_with_itself(self, run, pair, noise):
        result = run(**pair(noise[0]), MAX_LAG=0)
        assert "BEST_LAG" not in result.outputs
        assert "Lines without a correlation" not in result.log

    def test_trends_are_removed_if_asked_for(self, run, pair, noise):
        x, y = noise
        t = np.arange(300)
        trended = pair(x + 0.5 * t, y + 0.7 * t)
        assert run(**trended).outputs["BEST_LAG"] == 0
        outputs = run(**trended, DETREND=True).outputs
        assert outputs["BEST_LAG"] == 70
        assert outputs["BEST_CORRELATION"] > 0.9

    def test_gaps_make_no_pairs(self, run, pair, noise):
        x, y = (np.array(one) for one in noise)
        x[50:90] = -9
        y[200] = -9
        result = run(**pair(x, y), MAX_LAG=100)
        t = np.arange(300)
        for lag, pairs in zip(table(result)["lag"], table(result)["n"]):
            moved = t + int(lag) // 10
            inside = (moved >= 0) & (moved < 300)
            assert pairs == np.sum((x[moved[inside]] != -9) & (y[t[inside]] != -9))
        assert result.outputs["BEST_LAG"] == 70
        assert "Samples: 300, 41 of them without a value." in result.log


class TestLags:
    def test_go_to_a_quarter_of_the_line_by_default(self, run, pair):
        lag = table(run(**pair(np.arange(41.0))))["lag"]
        assert (lag[0], lag[-1]) == (-100, 100)

    def test_are_whole_steps_up_to_the_greatest(self, run, pair, noise):
        lag = table(run(**pair(*noise), MAX_LAG=29, STEP=10))["lag"]
        assert lag.tolist() == [-20, -10, 0, 10, 20]
        lag = table(run(**pair(*noise), MAX_LAG=30, STEP=2.5))["lag"]
        assert (len(lag), lag[-1]) == (25, 30)

    @pytest.mark.parametrize("step", [0.1, 0.3, 0.7])
    def test_include_the_greatest_however_it_is_rounded(self, run, write, lines, step):
        path = write(np.arange(9.0)[None] ** 2, transform=(0, step, 0, 0, 0, -step))
        text = f"LINESTRING ({step / 2} {-step / 2}, {8.5 * step} {-step / 2})"
        parameters = {"INPUT": path, "LINES": lines(text), "OUTPUT": "TEMPORARY_OUTPUT"}
        assert len(table(run(**parameters, MAX_LAG=3 * step))["lag"]) == 7

    def test_may_be_none_but_0(self, run, pair, noise):
        found = table(run(**pair(*noise), MAX_LAG=0))
        assert found["lag"].tolist() == [0]
        assert found["correlation"][0] == pytest.approx(np.corrcoef(*noise)[0, 1])

    def test_are_no_longer_than_the_line(self, run, pair):
        assert len(table(run(**pair(X, Y), MAX_LAG=1e300))["lag"]) == 7


class TestTheOtherRaster:
    def test_may_be_another_band(self, run, write, along, noise):
        path = write(np.array([noise[0][None], noise[1][None]]))
        parameters = {"INPUT": path, "LINES": along(300), "OUTPUT": "TEMPORARY_OUTPUT"}
        assert run(**parameters, OTHER=path, OTHER_BAND=2).outputs["BEST_LAG"] == 70
        assert run(**parameters, BAND=2, OTHER=path).outputs["BEST_LAG"] == -70
        assert run(**parameters, OTHER_BAND=2).outputs["BEST_LAG"] == 70
        assert run(**parameters, OTHER_BAND=1).outputs["BEST_LAG"] != 0

    def test_may_be_the_input_once_more(self, run, write, along):
        path = write(np.sin(2 * np.pi * np.arange(200) / 20)[None])
        parameters = {"INPUT": path, "LINES": along(200), "OUTPUT": "TEMPORARY_OUTPUT"}
        for other in ({}, {"OTHER": path}, {"OTHER": path, "OTHER_BAND": 1}):
            assert run(**parameters, **other).outputs["BEST_LAG"] == 200

    def test_may_have_other_cells(self, run, write, along, noise):
        """Of half the size: each of the first one's centres is between two of them."""
        x, y = noise
        halves = np.interp(np.arange(600) / 2 - 0.25, np.arange(300), y)
        other = write(
            np.array([halves, halves]), transform=(500000, 5, 0, 4000000, 0, -5), name="other.tif"
        )
        parameters = {"INPUT": write(x[None]), "LINES": along(300), "OUTPUT": "TEMPORARY_OUTPUT"}
        found = run(**parameters, OTHER=other).outputs
        assert found["BEST_LAG"] == 70
        assert found["BEST_CORRELATION"] > 0.9

    def test_may_be_in_another_coordinate_system(self, run, lines, tmp_path):
        other = str(tmp_path / "utm.tif")
        gdal.Warp(other, DEMO, dstSRS="EPSG:32616", resampleAlg="cubic", dstNodata=-9999)
        result = run(
            INPUT=DEMO,
            OTHER=other,
            LINES=lines("LINESTRING (-84.38 36.22, -84.12 36.42)", crs=4326),
            OUTPUT="TEMPORARY_OUTPUT",
        )
        assert result.outputs["BEST_LAG"] == 0
        assert result.outputs["BEST_CORRELATION"] > 0.999

    def test_may_reach_less_far(self, run, pair, write, noise):
        x, y = noise
        parameters = pair(x)
        parameters["OTHER"] = write(y[None, :200], name="short.tif")
        found = run(**parameters)
        assert found.outputs["BEST_LAG"] == 70
        assert table(found)["n"].max() == 200


class TestLines:
    def test_have_rows_each_and_the_first_one_is_the_best_of(self, run, write, lines, noise):
        cells = np.array([noise[0], noise[0], noise[1]])
        others = np.array([noise[1], noise[0], noise[0]])
        texts = [
            f"LINESTRING (500005 {3999995 - 10 * i}, 502995 {3999995 - 10 * i})" for i in (0, 2)
        ]
        result = run(
            INPUT=write(cells),
            OTHER=write(others, name="other.tif"),
            LINES=lines(*texts),
            OUTPUT="TEMPORARY_OUTPUT",
            MAX_LAG=100,
        )
        found = table(result)
        assert found["line"].tolist() == [1] * 21 + [2] * 21
        assert result.outputs["BEST_LAG"] == 70
        second = found["line"] == 2
        assert found["lag"][second][found["correlation"][second].argmax()] == -70

    def test_in_degrees_are_said_to_be(self, run, lines, tmp_path):
        page = tmp_path / "report.html"
        result = run(
            INPUT=DEMO,
            LINES=lines(ACROSS_DEMO, crs=4326),
            STEP=0.001,
            OUTPUT="TEMPORARY_OUTPUT",
            REPORT=str(page),
        )
        assert "jacksboro_fault is in degrees" in result.log
        assert "Best lag other than 0 of line 1: 0.001 degrees, correlation 0.9" in result.log
        assert "Step: 0.001 degrees. Lags are in degrees." in page.read_text(encoding="utf-8")

    def test_do_not_depend_on_memory_or_batches(self, run, lines, monkeypatch):
        path = lines(ACROSS_DEMO, "LINESTRING (-84.4 36.4, -84.2 36.2)", crs=4326)
        parameters = {"INPUT": DEMO, "OTHER": DEMO, "LINES": path, "OUTPUT": "TEMPORARY_OUTPUT"}
        expected = table(run(**parameters))
        monkeypatch.setattr("raster_loupe.algorithms.profiles._BATCH", 41)
        monkeypatch.setenv("LOUPE_MEMORY_MB", "16")
        found = table(run(**parameters))
        for name, values in expected.items():
            np.testing.assert_array_equal(found[name], values)


@pytest.mark.parametrize("extension", ["csv", "gpkg"])
def test_the_table_may_be_a_file(run, pair, tmp_path, extension):
    target = str(tmp_path / f"table.{extension}")
    found = table(run(**{**pair(X, Y), "OUTPUT": target, "MAX_LAG": 10}))
    np.testing.assert_allclose(found["correlation"], [-0.25, -1, -0.25])


class TestReport:
    @pytest.fixture
    def page(self, tmp_path):
        return tmp_path / "report.html"

    def test_has_the_rasters_the_lags_and_the_band(self, run, pair, noise, page):
        run(**pair(*noise), REPORT=str(page), DETREND=True)
        text = page.read_text(encoding="utf-8")
        for words in (
            "Cross-correlation along lines: input, other",
            "input.tif, band 1 (t + k); ",
            "other.tif, band 1 (t), along ",
            "Step: 10 metres. Lags are in metres.",
            "Correlation, as ccf in R; linear trends were removed.",
            "The band is 1.96 / √n either side of 0",
            "Line 1: Correlation at every lag.",
        ):
            assert words in text

    def test_of_a_raster_with_itself_is_called_autocorrelation(self, run, pair, page):
        run(**pair(X), REPORT=str(page), METHOD=1)
        text = page.read_text(encoding="utf-8")
        assert "Autocorrelation along lines: input" in text
        assert "Best lag other than 0" in text
        assert "The band is" not in text
        assert "Line 1: Sum of products at every lag." in text

    def test_needs_nothing_but_itself(self, run, pair, page):
        run(**pair(X, Y), REPORT=str(page))
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<(script|link|img|iframe)[^>]*\b(src|href)\s*=", text)

    def test_is_written_of_profiles_without_a_correlation(self, run, pair, page):
        run(**pair(np.ones(9)), REPORT=str(page))
        assert "Line 1" in page.read_text(encoding="utf-8")

    def test_draws_the_band_and_marks_the_best_lag(self, plugin):
        from raster_loupe.algorithms.profile_figures import correlogram

        lags, found = np.array([-1.0, 0, 1]), np.array([0.1, np.nan, 0.6])
        figure = correlogram(lags, found, np.array([9, 10, 9]), 0.62, 2, "m", "Correlation")
        band, line, best = figure.data
        assert (min(band.y), max(band.y)) == (-0.62, 0.62)
        assert line.y == (0.1, None, 0.6)
        assert (best.x, best.y) == ((1,), (0.6,))
        assert figure.layout.xaxis.title.text == "Lag (m)"


# --- progress -----------------------------------------------------------------------------------


def test_progress_never_goes_back_and_ends_at_100(run, lines, tmp_path):
    path, other = lines(ACROSS_DEMO, crs=4326), shutil.copy(DEMO, tmp_path / "other.tif")
    progress = run(INPUT=DEMO, OTHER=str(other), LINES=path, OUTPUT="TEMPORARY_OUTPUT").progress
    assert len(progress) >= 5
    assert progress == sorted(progress)
    assert progress[-1] == 100


@pytest.mark.parametrize("percent", [0, 10, 60])
def test_cancelling_leaves_nothing(run, lines, tmp_path, untouched, cancels_at, percent):
    feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
    if not percent:
        feedback.cancel()
    parameters = {
        "INPUT": DEMO,
        "OTHER": DEMO,
        "LINES": lines(ACROSS_DEMO, crs=4326),
        "OUTPUT": str(tmp_path / "table.csv"),
        "REPORT": str(tmp_path / "report.html"),
    }
    with untouched(tmp_path):
        result = run(feedback, **parameters)
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


# --- what a user can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"STEP": 0}, "STEP is 0; expected a number > 0"),
        ({"MAX_LAG": -1}, "MAX_LAG is -1; expected a number >= 0"),
        ({"METHOD": 2}, "METHOD is 2; expected one of 0 (Correlation, as ccf in R), 1 (Sum of"),
        ({"DETREND": "maybe"}, "DETREND is maybe; expected true or false"),
        ({"OTHER_BAND": 2}, "OTHER_BAND is 2; expected 1, the only band of OTHER"),
        (
            {"OTHER_BAND": 2, "OTHER": None},
            "OTHER_BAND is 2; expected 1, the only band of INPUT, as there is no OTHER",
        ),
        ({"OTHER": "/no/such.tif"}, "OTHER: /no/such.tif cannot be opened"),
        ({"LINES": ""}, "LINES is missing; expected a layer of lines"),
    ],
    ids=str,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, pair, values, message):
    fine, said = tool.checkParameterValues({**pair(X, Y), **values}, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


class TestMistakes:
    def test_no_line_crosses_the_input(self, refused, pair, lines):
        parameters = pair(X, Y)
        parameters["LINES"] = lines("LINESTRING (0 0, 9 9)", name="far.gpkg")
        assert "Of its 1, 1 do not cross the raster" in refused(**parameters)

    def test_all_lines_are_shorter_than_a_step(self, refused, pair, lines):
        parameters = pair(X, Y)
        text = "LINESTRING (500005 3999995, 500012 3999995)"
        parameters["LINES"] = lines(text, name="short.gpkg")
        assert "Of its 1, 1 are shorter than the step (10 metres)" in refused(**parameters)

    def test_no_line_crosses_the_other_raster(self, refused, pair, write):
        parameters = pair(X)
        place = (900000, 10, 0, 4000000, 0, -10)
        parameters["OTHER"] = write(Y[None], name="far.tif", transform=place)
        message = refused(**parameters)
        assert message.startswith("OTHER is ")
        assert "of the same place: no line that crosses INPUT crosses it" in message

    def test_one_raster_alone_has_a_system(self, refused, pair, write):
        parameters = pair(X)
        parameters["OTHER"] = write(Y[None], name="nowhere.tif", crs=None)
        message = refused(**parameters)
        says = "expected a raster with a coordinate system (CRS), since INPUT has one"
        assert f"OTHER is nowhere; {says}: assign" in message

    @pytest.mark.parametrize("name", ["OUTPUT", "REPORT"])
    @pytest.mark.parametrize("onto", ["INPUT", "OTHER", "LINES"])
    def test_onto_an_input(self, refused, pair, name, onto):
        parameters = pair(X, Y)
        message = refused(**{**parameters, name: parameters[onto]})
        assert f"{name}: {parameters[onto]} is read by this run" in message

    def test_a_damaged_other_raster_is_named(self, refused, pair, write, noise):
        cells = np.random.default_rng(0).normal(0, 1, (300, 300))
        path = write(cells, name="damaged.tif", transform=(500000, 10, 0, 4002990, 0, -10))
        with open(path, "r+b") as file:
            file.truncate(5000)
        assert "damaged.tif cannot be read" in refused(**{**pair(noise[0]), "OTHER": path})


class TestNothingToCorrelate:
    def test_in_a_constant_raster_and_it_is_said(self, run, pair):
        result = run(**pair(np.full(20, 0.1), np.arange(20)), MAX_LAG=20)
        found = table(result)
        assert np.isnan(found["correlation"]).all()
        assert found["n"].tolist() == [18, 19, 20, 19, 18]
        assert "BEST_LAG" not in result.outputs
        assert "since a profile has no values, or but one: 1" in result.log

    def test_in_a_raster_without_values_and_it_is_said(self, run, pair):
        result = run(**pair(np.full(20, -9), np.arange(20)))
        assert not table(result)["n"].any()
        assert "There are no values along the lines: no correlation." in result.log


def test_qgis_process_writes_what_qgis_writes(profile, run, lines, tmp_path):
    parameters = {"INPUT": DEMO, "LINES": lines(ACROSS_DEMO, crs=4326), "MAX_LAG": 0.02}
    target = tmp_path / "table.csv"
    process = profile.run(
        {**parameters, "OUTPUT": target, "REPORT": tmp_path / "report.html"},
        tool="loupe:profilecorrelation",
    )
    assert process.returncode == 0, process.stdout
    assert re.search(r"^BEST_LAG:\t0.000833", process.stdout, re.M)  # a cell: nothing repeats
    expected = run(**parameters, OUTPUT=str(tmp_path / "again.csv"))
    assert target.read_text() == (tmp_path / "again.csv").read_text()
    assert len(table(expected)["lag"]) == 49
