# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:profilepeaks`` inside QGIS: known peaks, lines of all kinds, gaps, the report."""

import math
import re

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from scipy import signal

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
KNOWN = np.array([1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 2, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1.0])

# Through the centres of a row of 23 cells of 10 m, whose corner is at 500000, 4000000.
ALONG = "LINESTRING (500005 3999995, 500225 3999995)"
ACROSS_DEMO = "LINESTRING (-84.40 36.20, -84.10 36.43)"


@pytest.fixture
def tool_id():
    return "loupe:profilepeaks"


@pytest.fixture
def lines(tmp_path):
    """Write lines, as text, to a GeoPackage and return its path."""

    def lines(*texts, crs=32633, name="lines.gpkg", kind=ogr.wkbUnknown, driver="GPKG"):
        path = str(tmp_path / name)
        system = None
        if crs is not None:
            system = osr.SpatialReference()
            system.ImportFromEPSG(crs)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        file = ogr.GetDriverByName(driver).CreateDataSource(path)
        layer = file.CreateLayer("lines", system, kind)
        for text in texts:
            feature = ogr.Feature(layer.GetLayerDefn())
            if text:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
            layer.CreateFeature(feature)
        return path

    def of_lines(*texts, **options):
        return lines(*texts, **{"kind": ogr.wkbLineString, **options})

    return of_lines


@pytest.fixture
def known(write, lines):
    """The parameters of a run whose answer is known."""
    return {
        "INPUT": write(KNOWN[None], nodata=-1),
        "LINES": lines(ALONG),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture(autouse=True)
def _a_project_of_its_own(qgis_new_project):
    yield
    QgsProject.instance().clear()


def layer_of(result, name="OUTPUT"):
    layer = result.outputs[name]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "made", "ogr")
    assert layer.isValid()
    return layer


def rows(result, name="OUTPUT"):
    """The features as dictionaries, with their geometry; NULL is None."""
    layer = layer_of(result, name)
    names = [field for field in layer.fields().names() if field != "fid"]
    found = []
    for feature in layer.getFeatures():
        row = {field: feature[field] for field in names}
        point = feature.geometry().asPoint()
        found.append({**{k: None if _is_null(v) else v for k, v in row.items()}, "xy": point})
    return found


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def column(result, field, name="OUTPUT"):
    return [row[field] for row in rows(result, name)]


def samples(result):
    """Distances and values of the profiles; NaN where there is none."""
    found = rows(result, "PROFILES")
    values = [math.nan if row["value"] is None else row["value"] for row in found]
    return np.array([row["distance"] for row in found]), np.array(values)


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_its_group(tool):
    assert (tool.id(), tool.groupId(), tool.group()) == (
        *("loupe:profilepeaks", "peaks", "Peaks and profiles"),
    )


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "LINES", "STEP", "SAMPLING", "SMOOTHING_METHOD", "SMOOTHING", "KIND"),
        *("HEIGHT", "DISTANCE", "PROMINENCE", "WIDTH", "OUTPUT", "PROFILES", "REPORT"),
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("BAND", 1), ("STEP", None), ("SAMPLING", 1), ("SMOOTHING_METHOD", 0), ("SMOOTHING", 5)),
        *(("KIND", 0), ("HEIGHT", None), ("DISTANCE", None), ("PROMINENCE", None)),
        *(("WIDTH", None), ("PROFILES", None), ("REPORT", None)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_only_what_few_need_is_advanced(tool):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        *("SAMPLING", "WIDTH")
    ]


def test_choices_keep_their_order(tool):
    options = {
        name: [text.split()[0] for text in tool.parameterDefinition(name).options()]
        for name in ("SAMPLING", "SMOOTHING_METHOD", "KIND")
    }
    assert options == {
        "SAMPLING": ["Nearest", "Bilinear", "Cubic"],
        "SMOOTHING_METHOD": ["None", "Gaussian", "Savitzky-Golay"],
        "KIND": ["Maxima", "Minima", "Both"],
    }


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        *(("OUTPUT", "outputVector"), ("PROFILES", "outputVector"), ("REPORT", "outputHtml")),
    ]


def test_fields_keep_their_names_and_order(run, known):
    result = run(**known, PROFILES="TEMPORARY_OUTPUT")
    peaks, profile = layer_of(result), layer_of(result, "PROFILES")
    assert peaks.fields().names() == (
        "line distance value prominence width left_base right_base kind".split()
    )
    assert profile.fields().names() == ["line", "distance", "value"]
    assert peaks.wkbType() == profile.wkbType() == QgsWkbTypes.Type.Point


# --- known answers ------------------------------------------------------------------------------


class TestKnownAnswers:
    @pytest.mark.parametrize("sampling", [0, 1, 2])
    def test_three_maxima(self, run, write, known, sampling):
        # Cubic convolution would need cells beside the row: at centres, their weight is 0.
        result = run(**known, SAMPLING=sampling)
        expected = {
            "line": [1, 1, 1],
            "distance": [40, 100, 170],
            "value": [5, 3, 6],
            "prominence": [4, 2, 5],
            "width": [40, 20, 50],
            "left_base": [0, 80, 120],
            "right_base": [80, 120, 220],
            "kind": ["maximum"] * 3,
        }
        for name, values in expected.items():
            assert column(result, name) == values

    def test_are_points_on_the_line(self, run, known):
        result = run(**known)
        assert layer_of(result).crs().authid() == "EPSG:32633"
        found = [(point.x(), point.y()) for point in column(result, "xy")]
        assert found == [(500045, 3999995), (500105, 3999995), (500175, 3999995)]

    def test_two_minima(self, run, known):
        result = run(**known, KIND=1)
        assert column(result, "distance") == [80, 120]
        assert column(result, "kind") == ["minimum"] * 2
        assert column(result, "prominence") == [4, 4]

    def test_both_in_their_order(self, run, known):
        assert column(run(**known, KIND=2), "distance") == [40, 80, 100, 120, 170]

    @pytest.mark.parametrize(
        ("limits", "expected"),
        [
            ({"HEIGHT": 5}, [40, 170]),
            ({"HEIGHT": 5.5}, [170]),
            ({"HEIGHT": 1, "KIND": 1}, [80, 120]),
            ({"HEIGHT": 0.5, "KIND": 1}, []),
            ({"PROMINENCE": 2}, [40, 100, 170]),
            ({"PROMINENCE": 2.5}, [40, 170]),
            ({"WIDTH": 40}, [40, 170]),
            ({"WIDTH": 41}, [170]),
            ({"DISTANCE": 60}, [40, 100, 170]),
            ({"DISTANCE": 61}, [40, 170]),
            ({"DISTANCE": 131}, [170]),
        ],
        ids=str,
    )
    def test_limits_are_in_map_units_and_include_themselves(self, run, known, limits, expected):
        assert column(run(**known, **limits), "distance") == expected

    @pytest.mark.parametrize("step", [0.1, 0.3, 0.7])
    def test_rounding_of_the_step_does_not_move_a_limit(self, run, write, lines, step):
        transform = (0, step, 0, 0, 0, -step)
        result = run(
            INPUT=write(KNOWN[None], transform=transform),
            LINES=lines(f"LINESTRING ({step / 2} {-step / 2}, {22.5 * step} {-step / 2})"),
            DISTANCE=6 * step,
            OUTPUT="TEMPORARY_OUTPUT",
        )
        np.testing.assert_allclose(column(result, "distance"), [4 * step, 10 * step, 17 * step])

    def test_the_direction_is_that_of_the_line(self, run, known, lines):
        known["LINES"] = lines("LINESTRING (500225 3999995, 500005 3999995)", name="back.gpkg")
        assert column(run(**known), "distance") == [50, 120, 180]

    def test_ends_are_no_peaks_and_a_flat_top_is_one(self, run, write, lines):
        cells = np.array([[9, 1, 4, 4, 4, 1, 9.0]])
        text = "LINESTRING (500005 3999995, 500065 3999995)"
        result = run(INPUT=write(cells), LINES=lines(text), OUTPUT="TEMPORARY_OUTPUT")
        assert column(result, "distance") == [30]

    def test_peaks_of_a_real_profile_are_those_of_scipy(self, run, lines):
        result = run(
            INPUT=DEMO,
            LINES=lines(ACROSS_DEMO, crs=4326),
            PROFILES="TEMPORARY_OUTPUT",
            OUTPUT="TEMPORARY_OUTPUT",
            PROMINENCE=30,
        )
        distance, values = samples(result)
        index, told = signal.find_peaks(values, prominence=30, width=0)
        assert len(index) > 5
        np.testing.assert_allclose(column(result, "distance"), distance[index])
        np.testing.assert_array_equal(column(result, "prominence"), told["prominences"])
        step = distance[1]
        np.testing.assert_allclose(column(result, "width"), told["widths"] * step)
        np.testing.assert_allclose(column(result, "left_base"), told["left_bases"] * step)

    def test_values_are_those_that_are_meant(self, run, known):
        dataset = gdal.Open(known["INPUT"], gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.5)
        dataset.GetRasterBand(1).SetOffset(100)
        del dataset
        assert column(run(**known), "value") == [102.5, 101.5, 103]

    def test_the_band_is_the_chosen_one(self, run, write, known):
        known["INPUT"] = write(np.array([np.zeros((1, 23)), KNOWN[None]]), name="two.tif")
        assert column(run(**known), "distance") == []
        assert column(run(**known, BAND=2), "distance") == [40, 100, 170]


class TestSmoothing:
    @pytest.mark.parametrize(
        ("method", "size", "smooth"),
        [
            (2, 7, lambda values: signal.savgol_filter(values, 7, 2)),
            (1, 2, None),
        ],
    )
    def test_peaks_are_those_of_the_smoothed_profile(self, run, lines, method, size, smooth):
        from scipy.ndimage import gaussian_filter1d

        smooth = smooth or (lambda values: gaussian_filter1d(values, 2))
        result = run(
            INPUT=DEMO,
            LINES=lines(ACROSS_DEMO, crs=4326),
            SMOOTHING_METHOD=method,
            SMOOTHING=size,
            PROFILES="TEMPORARY_OUTPUT",
            OUTPUT="TEMPORARY_OUTPUT",
        )
        distance, values = samples(result)
        index, _ = signal.find_peaks(smooth(values))
        np.testing.assert_allclose(column(result, "distance"), distance[index])
        np.testing.assert_allclose(column(result, "value"), smooth(values)[index])

    def test_says_where_a_window_did_not_fit(self, run, known):
        said = run(**known, SMOOTHING_METHOD=2, SMOOTHING=51).log
        assert "shorter than the window, smoothed with as much of it as fits in: 1" in said

    def test_keeps_a_constant_profile_without_peaks(self, run, write, known):
        known["INPUT"] = write(np.full((1, 23), 0.1), name="constant.tif")
        for method in (0, 1, 2):
            assert rows(run(**known, SMOOTHING_METHOD=method, KIND=2)) == []


# --- lines --------------------------------------------------------------------------------------


class TestSamples:
    def test_are_a_cell_apart_by_default(self, run, known):
        distance, values = samples(run(**known, PROFILES="TEMPORARY_OUTPUT"))
        np.testing.assert_array_equal(distance, 10 * np.arange(23))
        np.testing.assert_array_equal(values, KNOWN)

    def test_are_the_shorter_side_of_a_cell_apart(self, run, write, lines):
        path = write(KNOWN[None], transform=(500000, 10, 0, 4000000, 0, -4))
        text = "LINESTRING (500005 3999998, 500225 3999998)"
        result = run(
            INPUT=path, LINES=lines(text), OUTPUT="TEMPORARY_OUTPUT", PROFILES="TEMPORARY_OUTPUT"
        )
        assert samples(result)[0][1] == 4

    def test_are_as_far_apart_as_asked_for(self, run, known):
        distance, values = samples(run(**known, STEP=2.5, PROFILES="TEMPORARY_OUTPUT"))
        np.testing.assert_array_equal(distance, 2.5 * np.arange(89))
        np.testing.assert_allclose(values, np.interp(distance, 10 * np.arange(23), KNOWN))

    def test_go_round_corners(self, run, write, lines):
        cells = np.arange(100.0).reshape(10, 10)
        text = "LINESTRING (500005 3999995, 500035 3999995, 500035 3999995, 500035 3999955)"
        result = run(
            INPUT=write(cells),
            LINES=lines(text),
            OUTPUT="TEMPORARY_OUTPUT",
            PROFILES="TEMPORARY_OUTPUT",
        )
        assert samples(result)[1].tolist() == [0, 1, 2, 3, 13, 23, 33, 43]

    def test_beyond_the_raster_have_no_value(self, run, known, lines):
        text = "LINESTRING (499985 3999995, 500245 3999995)"
        known["LINES"] = lines(text, name="longer.gpkg")
        result = run(**known, PROFILES="TEMPORARY_OUTPUT")
        missing = np.isnan(samples(result)[1])
        assert np.flatnonzero(missing).tolist() == [0, 1, 25, 26]
        assert column(result, "distance") == [60, 120, 190]
        assert "Samples: 27, 4 of them without a value." in result.log

    def test_of_nodata_part_the_profile(self, run, write, known):
        cells = KNOWN.copy()
        cells[5] = -1
        known["INPUT"] = write(cells[None], nodata=-1, name="gap.tif")
        assert column(run(**known), "distance") == [100, 170]

    def test_do_not_depend_on_how_many_are_read_at_a_time(self, run, lines, monkeypatch):
        parameters = {
            "INPUT": DEMO,
            "LINES": lines(ACROSS_DEMO, "LINESTRING (-84.4 36.4, -84.2 36.2)", crs=4326),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "PROFILES": "TEMPORARY_OUTPUT",
        }
        expected = rows(run(**parameters), "PROFILES")
        monkeypatch.setattr("raster_loupe.algorithms.profiles._BATCH", 37)
        monkeypatch.setenv("LOUPE_MEMORY_MB", "16")
        assert rows(run(**parameters), "PROFILES") == expected


class TestLines:
    def test_have_the_number_of_their_part_among_all(self, run, known, lines):
        both = "500005 3999995, 500225 3999995"
        known["LINES"] = lines(
            f"MULTILINESTRING (({both}), ({both}))",
            ALONG,
            kind=ogr.wkbMultiLineString,
            name="m.gpkg",
        )
        assert column(run(**known), "line") == [1, 1, 1, 2, 2, 2, 3, 3, 3]

    def test_may_have_heights_measures_and_arcs(self, run, write, lines):
        cells = np.arange(400.0).reshape(20, 20)
        line = "LINESTRING ZM (500005 3999995 7 8, 500095 3999995 7 9)"
        arc = "CIRCULARSTRING (500050 3999950, 500100 3999900, 500150 3999950)"
        made = []
        for name, text, kind in (
            ("zm.gpkg", line, ogr.wkbLineStringZM),
            ("arc.gpkg", arc, ogr.wkbCircularString),
        ):
            path = lines(text, kind=kind, name=name)
            parameters = {"OUTPUT": "TEMPORARY_OUTPUT", "PROFILES": "TEMPORARY_OUTPUT"}
            made.append(samples(run(INPUT=write(cells), LINES=path, **parameters)))
        assert made[0][1].tolist() == list(range(10))
        assert made[1][0][-1] == 150  # half of the circle of radius 50 is 157

    def test_may_be_the_selected_ones_alone(self, run, known, lines):
        path = lines(ALONG, "LINESTRING (500225 3999995, 500005 3999995)", name="two.gpkg")
        layer = QgsVectorLayer(path, "two", "ogr")
        QgsProject.instance().addMapLayer(layer)
        layer.selectByIds([2])
        known["LINES"] = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        assert column(run(**known), "distance") == [50, 120, 180]

    def test_may_be_a_layer_in_memory(self, run, known):
        layer = QgsVectorLayer("LineString?crs=EPSG:32633", "drawn", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(ALONG))
        layer.dataProvider().addFeatures([feature])
        known["LINES"] = layer
        assert column(run(**known), "distance") == [40, 100, 170]

    def test_that_are_nowhere_or_short_are_left_out_and_it_is_said(self, run, known, lines):
        known["LINES"] = lines(
            "",
            "LINESTRING (0 0, 100 100)",
            ALONG,
            "LINESTRING (500005 3999995, 500012 3999995)",
            "LINESTRING (500005 3999995, 500005 3999995)",
            name="mixed.gpkg",
        )
        result = run(**known)
        assert column(result, "line") == [2, 2, 2]
        said = "Lines left out: 1 do not cross the raster, 2 are shorter than the step (10 metres)"
        assert said in result.log
        assert "Features without a line: 1" in result.log

    def test_that_pass_the_raster_by_within_its_extent_are_left_out(self, run, write, lines):
        """The raster is turned by 45 degrees; the line cuts a corner of its box."""
        turned = (500000, 10, 10, 4000000, 10, -10)
        path = write(np.random.default_rng(0).normal(0, 1, (20, 20)), transform=turned)
        texts = (
            "LINESTRING (500010 3999990, 500390 3999990)",
            "LINESTRING (500000 4000150, 500020 4000190)",
        )
        result = run(INPUT=path, LINES=lines(*texts), OUTPUT="TEMPORARY_OUTPUT")
        assert set(column(result, "line")) == {1}
        assert "1 do not cross the raster" in result.log

    def test_without_a_system_lie_on_a_raster_without_one(self, run, write, lines):
        result = run(
            INPUT=write(KNOWN[None], crs=None),
            LINES=lines(ALONG, crs=None, name="plain.shp", driver="ESRI Shapefile"),
            OUTPUT="TEMPORARY_OUTPUT",
            STEP=10,
        )
        assert column(result, "distance") == [40, 100, 170]


class TestOtherCoordinateSystems:
    @pytest.fixture
    def wide(self, write):
        """600 x 400 km in UTM zone 33: random ground in cells of 2 km."""
        cells = np.random.default_rng(0).normal(0, 1, (200, 300))
        return write(cells, transform=(200_000, 2000, 0, 5_800_000, 0, -2000))

    def test_points_are_on_the_line_and_have_its_coordinates(self, run, wide, lines):
        result = run(
            INPUT=wide,
            LINES=lines("LINESTRING (12 50, 18 50)", crs=4326),
            OUTPUT="TEMPORARY_OUTPUT",
            PROFILES="TEMPORARY_OUTPUT",
        )
        assert layer_of(result).crs().authid() == "EPSG:4326"
        points = column(result, "xy", "PROFILES")
        np.testing.assert_allclose([point.y() for point in points], 50, atol=1e-12)

    def test_samples_are_equally_far_apart_on_the_raster(self, run, wide, lines):
        result = run(
            INPUT=wide,
            LINES=lines("LINESTRING (12 50, 18 50)", crs=4326),
            OUTPUT="TEMPORARY_OUTPUT",
            PROFILES="TEMPORARY_OUTPUT",
            STEP=1000,
        )
        to_utm = osr.CoordinateTransformation(*(_system(code) for code in (4326, 32633)))
        points = [(point.x(), point.y()) for point in column(result, "xy", "PROFILES")]
        places = np.array(to_utm.TransformPoints(points))[:, :2]
        apart = np.hypot(*np.diff(places, axis=0).T)
        np.testing.assert_allclose(apart, 1000, atol=0.2)

    def test_values_are_those_of_the_places(self, run, wide, lines):
        result = run(
            INPUT=wide,
            LINES=lines("LINESTRING (12 50, 18 50)", crs=4326),
            OUTPUT="TEMPORARY_OUTPUT",
            PROFILES="TEMPORARY_OUTPUT",
            SAMPLING=0,
        )
        to_utm = osr.CoordinateTransformation(*(_system(code) for code in (4326, 32633)))
        cells = gdal.Open(wide).ReadAsArray()
        points = [(point.x(), point.y()) for point in column(result, "xy", "PROFILES")]
        places = np.array(to_utm.TransformPoints(points))
        row = np.floor((5_800_000 - places[:, 1]) / 2000).astype(int)
        col = np.floor((places[:, 0] - 200_000) / 2000).astype(int)
        same = samples(result)[1] == cells[row, col]
        assert same.mean() > 0.98  # but for places at the edge of two cells

    def test_of_which_degrees_are_said_to_be_degrees(self, run, lines, tmp_path):
        page = tmp_path / "report.html"
        result = run(
            INPUT=DEMO,
            LINES=lines(ACROSS_DEMO, crs=4326),
            OUTPUT="TEMPORARY_OUTPUT",
            REPORT=str(page),
            STEP=0.001,
        )
        assert "jacksboro_fault is in degrees: so are the step and all distances." in result.log
        assert "Step: 0.001 degrees." in result.log
        assert "Distances are in degrees." in page.read_text(encoding="utf-8")

    def test_that_a_line_has_no_place_in_leave_it_out(self, run, write, known, lines):
        """Beyond the horizon of the raster's projection there is no x and y."""
        known["INPUT"] = write(np.tile(KNOWN, (100, 1)), name="tall.tif")
        texts = "LINESTRING (15 95, 15 120)", "LINESTRING (15.0002 36.14, 15.0023 36.14)"
        known["LINES"] = lines(*texts, crs=4326, name="degrees.gpkg")
        result = run(**known)
        assert set(column(result, "line")) == {2}
        said = "1 cannot be brought into the coordinate system of the raster"
        assert said in result.log


def _system(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


# --- outputs ------------------------------------------------------------------------------------


@pytest.mark.parametrize("extension", ["csv", "gpkg", "shp", "geojson"])
def test_peaks_may_be_a_file(run, known, tmp_path, extension):
    known["OUTPUT"] = str(tmp_path / f"peaks.{extension}")
    found = layer_of(run(**known))
    assert [float(feature["distance"]) for feature in found.getFeatures()] == [40, 100, 170]


def test_profiles_are_not_written_if_they_are_not_asked_for(run, known):
    assert set(run(**known).outputs) == {"OUTPUT"}


class TestReport:
    @pytest.fixture
    def page(self, tmp_path):
        return tmp_path / "report.html"

    def test_has_the_lines_and_how_peaks_were_sought(self, run, known, page):
        run(**known, REPORT=str(page), PROMINENCE=0.5, SMOOTHING_METHOD=1, SMOOTHING=1)
        text = page.read_text(encoding="utf-8")
        for words in (
            "Peaks along lines: input",
            "Line 1: 3 peaks.",
            "Step: 10 metres. Distances are in metres.",
            "Smoothing: Gaussian. What to find: Maxima. Size of the smoothing (samples): 1. Least ",
        ):
            assert words in text

    def test_needs_nothing_but_itself(self, run, known, page):
        run(**known, REPORT=str(page))
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<(script|link|img|iframe)[^>]*\b(src|href)\s*=", text)

    def test_draws_the_first_lines_only_and_says_so(self, run, known, lines, page):
        known["LINES"] = lines(*[ALONG] * 53, name="many.gpkg")
        run(**known, REPORT=str(page))
        text = page.read_text(encoding="utf-8")
        assert text.count("<figcaption>") == 50
        assert "The first 50 of 53 lines are drawn." in text

    def test_a_hostile_name_is_text(self, run, write, known, page):
        known["INPUT"] = write(KNOWN[None], name="<img src=x onerror=alert(1)>.tif")
        run(**known, REPORT=str(page))
        assert "<img src=x" not in page.read_text(encoding="utf-8")


class TestFigure:
    def test_marks_the_peaks_where_they_are(self):
        from raster_loupe.algorithms.profile_figures import profile
        from raster_loupe.kernels.profile_peaks import Kind, PeakSearch

        peaks = PeakSearch(Kind.BOTH)(KNOWN)
        figure = profile(10.0 * np.arange(23), KNOWN, KNOWN, peaks, "<m>")
        line, smooth, maxima, minima = figure.data
        assert line.y == smooth.y == tuple(KNOWN)
        assert (maxima.x, maxima.y) == ((40, 100, 170), (5, 3, 6))
        assert minima.x == (80, 120)
        assert figure.layout.xaxis.title.text == "Distance (&lt;m&gt;)"

    def test_of_a_long_line_keeps_extremes_and_gaps(self):
        from raster_loupe.algorithms.profile_figures import profile

        values = np.random.default_rng(0).normal(0, 1, 100_000)
        values[[777, 60_001]] = 50, -50
        values[30_000:30_010] = np.nan
        (line,) = profile(np.arange(100_000.0), values).data
        assert len(line.x) < 5000
        assert (max(y for y in line.y if y is not None), line.x[0], line.x[-1]) == (50, 0, 99_999)
        assert min(y for y in line.y if y is not None) == -50
        assert line.y.count(None) == 1


# --- progress -----------------------------------------------------------------------------------


def test_progress_never_goes_back_and_ends_at_100(run, lines):
    progress = run(
        INPUT=DEMO,
        LINES=lines(ACROSS_DEMO, crs=4326),
        OUTPUT="TEMPORARY_OUTPUT",
        PROFILES="TEMPORARY_OUTPUT",
    ).progress
    assert len(progress) >= 3
    assert progress == sorted(progress)
    assert progress[-1] == 100


@pytest.mark.parametrize("percent", [0, 10, 60])
def test_cancelling_leaves_nothing(run, known, tmp_path, untouched, cancels_at, percent, lines):
    feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
    if not percent:
        feedback.cancel()
    known.update(INPUT=DEMO, LINES=lines(ACROSS_DEMO, crs=4326, name="demo.gpkg"))
    known.update(
        OUTPUT=str(tmp_path / "peaks.shp"),
        PROFILES=str(tmp_path / "profiles.shp"),
        REPORT=str(tmp_path / "report.html"),
    )
    with untouched(tmp_path):
        result = run(feedback, **known)
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


# --- what a user can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"STEP": 0}, "STEP is 0; expected a number > 0, in units of the raster's coordinate"),
        ({"STEP": -1}, "STEP is -1; expected a number >= 0"),
        ({"STEP": "far"}, "STEP is far; expected a number >= 0"),
        ({"SAMPLING": 3}, "SAMPLING is 3; expected one of 0 (Nearest cell), 1 (Bilinear"),
        ({"KIND": 2, "HEIGHT": 5}, "HEIGHT is 5; expected nothing with KIND 2 (both), or KIND"),
        ({"DISTANCE": -1}, "DISTANCE is -1; expected a number >= 0"),
        (
            {"SMOOTHING_METHOD": 1, "SMOOTHING": 0},
            "SMOOTHING is 0; expected a number > 0 with SMOOTHING_METHOD 1",
        ),
        (
            {"SMOOTHING_METHOD": 2, "SMOOTHING": 4},
            "SMOOTHING is 4; expected an odd whole number >= 3 with SMOOTHING_METHOD 2",
        ),
        ({"SMOOTHING": 1e9}, "SMOOTHING is 1000000000.0; expected a number >= 0 and <= 10000"),
        ({"LINES": None}, "LINES is missing; expected a layer of lines"),
        ({"LINES": "/no/such.shp"}, "LINES is /no/such.shp; expected a layer of lines"),
        ({"BAND": 2}, "BAND is 2; expected 1, the only band of INPUT"),
    ],
    ids=str,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, known, values, message):
    fine, said = tool.checkParameterValues({**known, **values}, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


class TestMistakes:
    def test_points_are_no_lines(self, refused, known, lines):
        known["LINES"] = lines("POINT (500005 3999995)", kind=ogr.wkbPoint, name="points.gpkg")
        assert "; expected a layer of lines, and it is one of geometry Point" in refused(**known)

    def test_no_line_crosses_the_raster(self, refused, known, lines):
        known["LINES"] = lines("LINESTRING (0 0, 100 100)", "LINESTRING (0 0, 1 0)", name="f.gpkg")
        message = refused(**known)
        assert "expected a line with two samples on INPUT. Of its 2, 2 do not cross" in message
        assert "INPUT reaches from 500000, 3999990 to 500230, 4000000" in message

    def test_all_lines_are_shorter_than_a_step(self, refused, known, lines):
        text = "LINESTRING (500005 3999995, 500012 3999995)"
        known["LINES"] = lines(text, name="short.gpkg")
        assert "Of its 1, 1 are shorter than the step (10 metres)" in refused(**known)

    def test_there_are_no_lines(self, refused, known, lines):
        known["LINES"] = lines(name="none.gpkg")
        message = refused(**known)
        assert message == "LINES is none; expected a line at least, and it has none"

    def test_no_line_is_selected(self, refused, known):
        layer = QgsVectorLayer(known["LINES"], "roads")
        QgsProject.instance().addMapLayer(layer)
        known["LINES"] = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        message = refused(**known)
        assert message == "LINES is roads; expected a line at least, and none is selected"

    def test_only_features_without_a_geometry(self, refused, known, lines):
        known["LINES"] = lines("", name="empty.gpkg")
        assert "; expected a line at least, and it has none" in refused(**known)

    def test_the_raster_has_no_system_but_the_lines_have(self, refused, known, write):
        known["INPUT"] = write(KNOWN[None], crs=None, name="nowhere.tif")
        message = refused(**known)
        says = "expected a raster with a coordinate system (CRS), since LINES is in EPSG:32633"
        assert message == f"INPUT is nowhere; {says}: assign the one that its coordinates are in"

    def test_the_lines_have_no_system_but_the_raster_has(self, refused, known, lines):
        known["LINES"] = lines(ALONG, crs=None, name="nowhere.shp", driver="ESRI Shapefile")
        message = refused(**known)
        says = "expected lines with a coordinate system (CRS), since INPUT is in EPSG:32633"
        assert message == f"LINES is nowhere; {says}: assign the one that their coordinates are in"

    def test_far_too_many_samples(self, refused, known):
        message = refused(**known, STEP=1e-9)
        assert message == (
            "STEP is 1e-09; expected at least 1.11e-05: the lines have 2.2e+11 samples, more than "
            "20000000"
        )

    @pytest.mark.parametrize("step", [1e-300, 5e-324])
    def test_more_samples_than_can_be_counted(self, refused, known, step):
        assert "samples, more than 20000000" in refused(**known, STEP=step)

    @pytest.mark.parametrize("name", ["OUTPUT", "PROFILES", "REPORT"])
    @pytest.mark.parametrize("onto", ["INPUT", "LINES"])
    def test_onto_an_input(self, refused, known, name, onto):
        message = refused(**{**known, name: known[onto]})
        assert f"{name}: {known[onto]} is read by this run" in message

    def test_onto_the_layer_of_which_some_are_selected(self, refused, known):
        layer = QgsVectorLayer(known["LINES"], "lines", "ogr")
        QgsProject.instance().addMapLayer(layer)
        layer.selectAll()
        path = known["LINES"]
        known["LINES"] = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        known["OUTPUT"] = path
        assert f"OUTPUT: {path} is read by this run" in refused(**known)

    @pytest.mark.parametrize("name", ["OUTPUT", "PROFILES", "REPORT"])
    def test_into_a_folder_that_is_missing(self, refused, known, tmp_path, name):
        path = str(tmp_path / "missing" / "made.csv")
        message = refused(**{**known, name: path})
        assert f"{name} is {path}; expected a file in a folder that exists" in message

    def test_two_outputs_in_one_file(self, refused, known, tmp_path):
        path = str(tmp_path / "both.shp")
        message = refused(**{**known, "OUTPUT": path, "PROFILES": path})
        assert f"PROFILES is {path}; expected another file than OUTPUT" in message


class TestNothingToFind:
    def test_in_a_constant_raster_and_it_is_said(self, run, write, known):
        known["INPUT"] = write(np.full((1, 23), 7.0), name="flat.tif")
        result = run(**known, KIND=2)
        assert rows(result) == []
        assert "flat is constant along each line: no peaks." in result.log

    def test_in_a_raster_without_values_and_it_is_said(self, run, write, known):
        known["INPUT"] = write(np.full((1, 23), -1.0), nodata=-1, name="void.tif")
        result = run(**known, PROFILES="TEMPORARY_OUTPUT")
        assert rows(result) == []
        assert np.isnan(samples(result)[1]).all()
        assert "void has no values along the lines: no peaks." in result.log

    def test_within_the_limits_and_it_is_said(self, run, known, tmp_path):
        result = run(**known, PROMINENCE=100, REPORT=str(tmp_path / "r.html"))
        assert rows(result) == []
        assert "No peaks: none along the lines is within the limits." in result.log


def test_qgis_process_writes_what_qgis_writes(profile, run, lines, tmp_path):
    parameters = {"INPUT": DEMO, "LINES": lines(ACROSS_DEMO, crs=4326), "PROMINENCE": 50}
    target = tmp_path / "peaks.gpkg"
    page = tmp_path / "report.html"
    process = profile.run(
        {**parameters, "OUTPUT": target, "REPORT": page}, tool="loupe:profilepeaks"
    )
    assert process.returncode == 0, process.stdout
    assert "Maxima: " in process.stdout
    assert page.exists()
    expected = rows(run(**parameters, OUTPUT="TEMPORARY_OUTPUT"))
    made = QgsVectorLayer(str(target), "peaks", "ogr")
    assert made.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    assert [feature["value"] for feature in made.getFeatures()] == [
        row["value"] for row in expected
    ]
