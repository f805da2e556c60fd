# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:matchtemplate`` inside QGIS: scores, matches and where they are, and every mistake."""

import math
import re

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from osgeo import gdal, gdal_array, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from raster_loupe.kernels.template import rotated
from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
ZERO_MEAN, PLAIN, SQUARED = range(3)
NODATA = -9999.0
each_method = pytest.mark.parametrize("method", [ZERO_MEAN, PLAIN, SQUARED])

# Where rasters written by the fixture begin, and how large their cells are.
LEFT, TOP, CELL = 500000, 4000000, 10


@pytest.fixture
def tool_id():
    return "loupe:matchtemplate"


@pytest.fixture
def search(run, tmp_path):
    """Run the tool, with matches in memory and scores in a file."""

    def search(*feedback, **parameters):
        outputs = {"MATCHES": "TEMPORARY_OUTPUT", "SCORE": str(tmp_path / "score.tif")}
        return run(*feedback, **{**outputs, **parameters})

    return search


def matches(result):
    """The matches as dictionaries, with their geometry, whether in memory or in a file."""
    layer = result.outputs["MATCHES"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "matches", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [
        {**dict(zip(names, feature.attributes())), "geometry": feature.geometry()}
        for feature in layer.getFeatures()
    ]


def cells(result):
    """Columns and rows of the matches' centres, the best first."""
    return [(match["column"], match["row"]) for match in matches(result)]


def scores(result):
    """The raster of scores in float64, NaN where there is none."""
    found = gdal_array.LoadFile(result.outputs["SCORE"]).astype(float)
    return np.where(found == NODATA, np.nan, found)


def brute_force(values, template, method=ZERO_MEAN, min_valid=100):
    """The definition in float64, window by window; NaN is no value, and no score."""
    rows, cols = template.shape
    before, after = (rows // 2, cols // 2), ((rows - 1) // 2, (cols - 1) // 2)
    padded = np.pad(values.astype(float), list(zip(before, after)), constant_values=np.nan)
    windows = sliding_window_view(padded, template.shape).reshape(values.size, -1)
    found = np.full(values.size, np.nan)
    own = template.astype(float).ravel()
    for index, window in enumerate(windows):
        both = np.isfinite(window) & np.isfinite(own)
        if not both.any() or 100 * both.sum() < min_valid * np.isfinite(own).sum():
            continue
        one, other = window[both], own[both]
        if method == ZERO_MEAN:
            if np.ptp(one) == 0 or np.ptp(other) == 0:
                continue
            one, other = one - one.mean(), other - other.mean()
        scale = math.sqrt((one**2).sum() * (other**2).sum())
        if not scale:
            continue
        apart = ((one - other) ** 2).sum() if method == SQUARED else None
        found[index] = (one * other).sum() / scale if apart is None else max(1 - apart / scale, -1)
    return found.reshape(values.shape)


def same(found, expected, tolerance=1e-5):
    np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance)


def noise(shape=(60, 70), seed=1):
    return np.random.default_rng(seed).normal(0, 1, shape)


def extent(row, col, rows, cols):
    """Cells of a raster that the fixture wrote, as users write an extent."""
    x, y = LEFT + CELL * col, TOP - CELL * row
    return f"{x},{x + CELL * cols},{y - CELL * rows},{y}"


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_the_group_matching(tool):
    assert (tool.groupId(), tool.group()) == ("matching", "Matching")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "TEMPLATE", "TEMPLATE_BAND", "TEMPLATE_EXTENT", "METHOD", "ANGLES"),
        *("SCALES", "THRESHOLD", "MIN_DISTANCE", "MAX_MATCHES", "MIN_VALID", "OPTIONS", "SCORE"),
        "MATCHES",
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("BAND", 1), ("TEMPLATE", None), ("TEMPLATE_BAND", 1), ("TEMPLATE_EXTENT", None)),
        *(("METHOD", 0), ("ANGLES", "0"), ("SCALES", "1"), ("THRESHOLD", 0.8)),
        *(("MIN_DISTANCE", 0), ("MAX_MATCHES", 0), ("MIN_VALID", 100)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_only_what_few_need_is_advanced(tool):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        *("MIN_VALID", "OPTIONS")
    ]


def test_methods_keep_their_order(tool):
    assert tool.parameterDefinition("METHOD").options() == [
        "Zero-mean normalised cross-correlation",
        "Normalised cross-correlation",
        "Normalised squared difference (1 less it)",
    ]


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("SCORE", "outputRaster"),
        ("MATCHES", "outputVector"),
        ("COUNT", "outputNumber"),
        ("BEST_SCORE", "outputNumber"),
    ]


def test_a_dialog_makes_matches_and_no_scores_unless_asked(tool):
    assert tool.parameterDefinition("MATCHES").createByDefault()
    assert not tool.parameterDefinition("SCORE").createByDefault()


def test_numbers_alone_are_an_answer(run, write, tmp_path, untouched):
    path = write(noise())
    with untouched(tmp_path):
        outputs = run(INPUT=path, TEMPLATE_EXTENT=extent(20, 30, 9, 8)).outputs
    assert outputs == {"COUNT": 1, "BEST_SCORE": pytest.approx(1, abs=1e-6)}


# --- scores -------------------------------------------------------------------------------------


class TestScores:
    @each_method
    @pytest.mark.parametrize("size", [(3, 4), (12, 11)], ids=str)
    @pytest.mark.parametrize("offset", [0, 1e6])
    def test_are_those_of_the_definition(self, search, write, method, size, offset):
        values = offset + noise()
        template = values[30 : 30 + size[0], 20 : 20 + size[1]] + 0.3 * noise(size, 2)
        result = search(
            INPUT=write(values), TEMPLATE=write(template, name="template.tif"), METHOD=method
        )
        same(scores(result), brute_force(values, template, method))

    @each_method
    @pytest.mark.parametrize("min_valid", [0, 60, 100])
    def test_are_of_the_cells_that_both_have(self, search, write, method, min_valid):
        values = 1e6 + 100 * noise()
        values[10:20, 10:25] = values[::13, ::7] = np.nan
        template = values[38:46, 28:37] + noise((8, 9), 2)
        template[:3, :3] = np.nan
        result = search(
            INPUT=write(values),
            TEMPLATE=write(template, name="template.tif"),
            METHOD=method,
            MIN_VALID=min_valid,
        )
        same(scores(result), brute_force(values, template, method, min_valid))

    def test_are_those_of_elevation(self, search, write):
        values = gdal_array.LoadFile(DEMO)
        template = values[100:109, 150:160]
        result = search(INPUT=DEMO, TEMPLATE=write(template, name="template.tif"))
        part = slice(60, 140), slice(100, 200)
        expected = brute_force(values[part], template)
        inner = slice(10, -10), slice(10, -10)
        same(scores(result)[part][inner], expected[inner])

    @pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
    def test_of_an_exact_copy_are_1(self, search, write, dtype):
        values = (100 + 25 * noise()).astype(dtype)
        result = search(INPUT=write(values), TEMPLATE_EXTENT=extent(20, 30, 15, 15))
        assert scores(result)[27, 37] == pytest.approx(1, abs=1e-6)
        assert result.outputs["BEST_SCORE"] == pytest.approx(1, abs=1e-6)
        assert cells(result) == [pytest.approx((37, 27), abs=0.1)]

    def test_do_not_exist_where_the_raster_is_flat(self, search, write):
        values = noise()
        values[10:30, 40:60] = 3.3
        result = search(INPUT=write(values), TEMPLATE_EXTENT=extent(40, 5, 7, 7))
        found = scores(result)
        assert np.isnan(found[13:27, 43:57]).all()
        assert np.isfinite(found[12, 43:57]).all()
        assert gdal.Open(result.outputs["SCORE"]).GetRasterBand(1).GetNoDataValue() == NODATA

    def test_do_not_exist_where_the_template_reaches_beyond_the_edge(self, search, write):
        found = scores(search(INPUT=write(noise()), TEMPLATE_EXTENT=extent(20, 30, 5, 4)))
        expected = np.zeros((60, 70), bool)
        expected[2:-2, 2:-1] = True
        np.testing.assert_array_equal(np.isfinite(found), expected)

    def test_are_the_best_of_all_templates(self, search, write):
        values = noise()
        template = values[20:29, 30:37]
        result = search(
            INPUT=write(values), TEMPLATE=write(template, name="t.tif"), ANGLES="0,90,180"
        )
        each = [brute_force(values, np.rot90(template, turns)) for turns in range(3)]
        same(scores(result), np.fmax.reduce(each))

    def test_agree_with_scikit_image(self, search, write):
        feature = pytest.importorskip("skimage.feature")
        values = gdal_array.LoadFile(DEMO).astype(float)
        values -= values.mean()  # it squares them as they are
        template = values[200:221, 120:141]
        result = search(INPUT=write(values), TEMPLATE=write(template, name="t.tif"))
        expected = feature.match_template(values, template)
        np.testing.assert_allclose(scores(result)[10:-10, 10:-10], expected, rtol=0, atol=1e-5)

    @pytest.mark.parametrize(
        ("method", "name"), [(ZERO_MEAN, "TM_CCOEFF_NORMED"), (PLAIN, "TM_CCORR_NORMED")]
    )
    def test_agree_with_opencv(self, search, write, method, name):
        cv2 = pytest.importorskip("cv2")
        values = noise((90, 80)).astype("float32")
        template = values[20:41, 30:51]
        expected = cv2.matchTemplate(values, template, getattr(cv2, name))
        result = search(INPUT=write(values), TEMPLATE=write(template, name="t.tif"), METHOD=method)
        np.testing.assert_allclose(scores(result)[10:-10, 10:-10], expected, rtol=0, atol=1e-5)

    def test_are_of_values_not_of_what_is_stored(self, search, write):
        stored = np.rint(100 + 25 * noise()).astype("int16")
        path = write(stored)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.5)
        dataset.GetRasterBand(1).SetOffset(-20)
        del dataset
        template = write(stored[20:29, 30:38] * 0.5 - 20, name="template.tif")
        result = search(INPUT=path, TEMPLATE=template, METHOD=SQUARED)
        assert scores(result)[24, 34] == pytest.approx(1, abs=1e-6)

    def test_are_of_the_chosen_bands(self, search, write):
        stack = np.stack([noise(seed=seed) for seed in (1, 2, 3)])
        given = {"INPUT": write(stack), "TEMPLATE": write(stack[::-1, 20:29, 30:39], name="t.tif")}
        found = {
            (band, other): search(**given, BAND=band, TEMPLATE_BAND=other).outputs["COUNT"]
            for band in (2, 3)
            for other in (1, 2)
        }
        assert found == {(2, 1): 0, (2, 2): 1, (3, 1): 1, (3, 2): 0}

    def test_lie_on_the_grid_of_the_input(self, search, write):
        path = write(noise(), transform=(LEFT, 9, 2, TOP, 3, -11))
        result = search(INPUT=path, TEMPLATE=write(noise((5, 5), 2), name="t.tif"))
        found, source = gdal.Open(result.outputs["SCORE"]), gdal.Open(path)
        assert found.GetGeoTransform() == source.GetGeoTransform()
        assert found.GetSpatialRef().IsSame(source.GetSpatialRef())
        assert found.GetRasterBand(1).DataType == gdal.GDT_Float32
        assert found.GetRasterBand(1).GetDescription() == "Score"

    def test_are_written_as_the_creation_options_say(self, search, write):
        result = search(
            INPUT=write(noise()), TEMPLATE_EXTENT=extent(9, 9, 5, 5), OPTIONS="COMPRESS=DEFLATE"
        )
        about = gdal.Open(result.outputs["SCORE"]).GetMetadata("IMAGE_STRUCTURE")
        assert about["COMPRESSION"] == "DEFLATE"


class TestTemplateWithoutSomeCells:
    """Whatever takes values away from a template, those cells do not count."""

    @pytest.fixture
    def values(self):
        return noise()

    @pytest.fixture
    def holed(self, values):
        template = values[20:31, 30:40].copy()
        template[2:5, 3:7] = np.nan
        return template

    def check(self, result, values, holed):
        same(scores(result), brute_force(values, holed))
        assert cells(result)[0] == pytest.approx((34.5, 25), abs=0.1)

    def test_by_nan(self, search, write, values, holed):
        template = write(holed, name="template.tif")
        self.check(search(INPUT=write(values), TEMPLATE=template), values, holed)

    def test_by_a_nodata_value(self, search, write, values, holed):
        template = write(np.where(np.isnan(holed), 77, holed), name="template.tif", nodata=77)
        self.check(search(INPUT=write(values), TEMPLATE=template), values, holed)

    def test_by_a_mask(self, search, write, values, holed):
        template = write(np.where(np.isnan(holed), 0, holed), name="template.tif")
        dataset = gdal.Open(template, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(np.isnan(holed), 0, 255))
        del dataset
        self.check(search(INPUT=write(values), TEMPLATE=template), values, holed)

    def test_by_what_the_user_declared(self, search, write, values, holed):
        template = write(np.where(np.isnan(holed), 77, holed), name="template.tif")
        layer = QgsRasterLayer(template, "template")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(70, 80)])
        self.check(search(INPUT=write(values), TEMPLATE=layer), values, holed)

    def test_in_an_extent_of_the_input(self, search, write, values, holed):
        values[20:31, 30:40] = holed
        result = search(INPUT=write(values), TEMPLATE_EXTENT=extent(20, 30, 11, 10), MIN_VALID=99)
        same(scores(result), brute_force(values, holed, min_valid=99))

    def test_are_more_when_it_is_turned_and_that_is_said(self, search, write, values, holed):
        holed[::3, ::3] = np.nan
        template = write(holed, name="template.tif")
        said = search(INPUT=write(values), TEMPLATE=template, ANGLES="0,90,45").log
        assert "Less than half of the cells are left in 1 of the templates" in said
        left = len(rotated(np.nan_to_num(holed), np.isfinite(holed), 45).cells)
        assert f": {left} at angle 45 and scale 1." in said


# --- matches ------------------------------------------------------------------------------------


def scene(places, template, shape=(120, 150), background=0.2, turns=None):
    """Faint noise in which a template was put at places, turned by quarters."""
    values = background * noise(shape, 5)
    for index, (row, col) in enumerate(places):
        piece = np.rot90(template, 0 if turns is None else turns[index])
        values[row : row + piece.shape[0], col : col + piece.shape[1]] += piece
    return values


class TestMatches:
    PLACES = ((10, 20), (60, 30), (30, 100), (90, 120))

    @pytest.fixture
    def template(self):
        return noise((14, 11), 7)

    @pytest.fixture
    def given(self, write, template):
        values = scene(self.PLACES, template)
        return {"INPUT": write(values), "TEMPLATE": write(template, name="template.tif")}

    def test_are_found_where_they_are_and_nowhere_else(self, search, given):
        found = sorted(cells(search(**given)))
        expected = sorted((col + 5.0, row + 6.5) for row, col in self.PLACES)
        np.testing.assert_allclose(found, expected, atol=0.1)

    def test_have_fields_in_a_fixed_order(self, search, given):
        layer = search(**given).outputs["MATCHES"]
        assert layer.fields().names() == [
            *("rank", "score", "angle", "scale", "column", "row", "x", "y")
        ]
        assert all(field.isNumeric() for field in layer.fields())
        assert layer.wkbType() == QgsWkbTypes.Type.Polygon
        assert layer.crs().authid() == "EPSG:32633"

    def test_come_best_first_with_their_scores(self, search, given):
        result = search(**given)
        found = matches(result)
        assert [match["rank"] for match in found] == [1, 2, 3, 4]
        ranked = [match["score"] for match in found]
        assert ranked == sorted(ranked, reverse=True)
        assert result.outputs["COUNT"] == 4
        assert result.outputs["BEST_SCORE"] == ranked[0]
        in_raster = scores(result)
        for match in found:
            cell = int(match["row"] + 1), int(match["column"] + 0.5)  # 14 rows, 11 columns
            assert match["score"] == pytest.approx(in_raster[cell], abs=1e-6)

    def test_are_at_the_coordinates_of_their_cells(self, search, given):
        for match in matches(search(**given)):
            assert match["x"] == pytest.approx(LEFT + CELL * (match["column"] + 0.5))
            assert match["y"] == pytest.approx(TOP - CELL * (match["row"] + 0.5))

    def test_are_outlines_about_these(self, search, given):
        for match in matches(search(**given)):
            box = match["geometry"].boundingBox()
            assert match["geometry"].isGeosValid()
            assert match["geometry"].area() == pytest.approx(140 * 110)
            assert (box.width(), box.height()) == pytest.approx((110, 140))
            assert (box.center().x(), box.center().y()) == pytest.approx((match["x"], match["y"]))

    def test_are_more_with_a_lower_threshold(self, search, given):
        count = [search(**given, THRESHOLD=least).outputs["COUNT"] for least in (0.99, 0.8, 0.2)]
        assert count[0] < count[1] == 4 < count[2]

    def test_score_at_least_the_threshold(self, search, given):
        found = matches(search(**given, THRESHOLD=0.25))
        assert all(match["score"] >= 0.25 for match in found)

    @pytest.mark.parametrize("distance", [0.5, 3, 3.5, 7.5, 40])
    def test_are_never_nearer_than_the_least_distance(self, search, given, distance):
        result = search(**given, THRESHOLD=0.1, MIN_DISTANCE=distance)
        found = np.array(cells(result))
        apart = np.hypot(*(found[:, None] - found).T)
        assert len(found) > 4
        assert apart[apart > 0].min() >= distance

    def test_keep_half_a_template_apart_by_default(self, search, given):
        alike = [
            cells(search(**given, THRESHOLD=0.1, **more))
            for more in ({}, {"MIN_DISTANCE": 5.5}, {"SCALES": "1,0.5", "MIN_DISTANCE": 0})
        ]
        assert alike[0] == alike[1]
        assert len(alike[2]) > len(alike[0])

    def test_are_at_most_as_many_as_wanted_the_best_ones(self, search, given):
        every, few = matches(search(**given)), search(**given, MAX_MATCHES=2)
        assert [match["score"] for match in matches(few)] == [one["score"] for one in every[:2]]
        assert few.outputs["COUNT"] == 2
        assert "Matches: 4; best score: " in few.log
        assert "The best 2 are kept (MAX_MATCHES)." in few.log

    def test_of_exact_copies_are_found_with_a_threshold_of_1(self, search, write):
        values = noise()
        values[40:49, 5:15] = values[20:29, 30:40]
        result = search(INPUT=write(values), TEMPLATE_EXTENT=extent(20, 30, 9, 10), THRESHOLD=1)
        assert sorted(cells(result)) == [
            pytest.approx((9.5, 44), abs=0.1),
            pytest.approx((34.5, 24), abs=0.1),
        ]

    def test_are_finer_than_a_cell(self, search, write):
        rows, cols = np.indices((60, 70))

        def hill(row, col):
            return np.exp(-((rows - row) ** 2 + (cols - col) ** 2) / 18)

        template = hill(30, 30)[20:41, 20:41]
        result = search(INPUT=write(hill(25.3, 41.8)), TEMPLATE=write(template, name="t.tif"))
        assert cells(result) == [pytest.approx((41.8, 25.3), abs=0.05)]

    @pytest.mark.parametrize("extension", ["gpkg", "geojson"])
    def test_may_be_a_file(self, search, given, tmp_path, extension):
        result = search(**given, MATCHES=str(tmp_path / f"matches.{extension}"))
        assert [match["rank"] for match in matches(result)] == [1, 2, 3, 4]

    def test_that_do_not_reach_the_threshold_are_said(self, search, given):
        result = search(**given, THRESHOLD=0.9999)
        best = result.outputs["BEST_SCORE"]
        assert best == pytest.approx(np.nanmax(scores(result)), abs=1e-7)
        assert f"No match of at least 0.9999; the best score is {best:.4g}" in result.log
        assert (result.outputs["COUNT"], matches(result)) == (0, [])

    def test_cannot_be_where_there_is_no_score(self, search, write, given):
        flat = write(np.full((40, 40), 7.0), name="flat.tif")
        result = search(**{**given, "INPUT": flat})
        assert "There is no score anywhere: the raster is flat, or has too few" in result.log
        assert (result.outputs["COUNT"], result.outputs["BEST_SCORE"]) == (0, None)
        assert np.isnan(scores(result)).all()

    @pytest.mark.parametrize("min_valid", [100, 60])
    def test_partly_beyond_the_edge_take_fewer_valid_cells(self, search, write, min_valid):
        template = noise((12, 10), 7)
        values = 0.2 * noise(seed=5)
        values[:9, 20:30] += template[3:]
        result = search(
            INPUT=write(values), TEMPLATE=write(template, name="t.tif"), MIN_VALID=min_valid
        )
        expected = [] if min_valid == 100 else [pytest.approx((24.5, 2.5), abs=0.2)]
        assert cells(result) == expected


class TestAnglesAndScales:
    @pytest.fixture
    def letter(self):
        """The letter F, smooth, 20 x 14 cells: no turn looks like another."""
        drawn = np.zeros((20, 14))
        drawn[2:18, 2:5] = drawn[2:5, 2:12] = drawn[9:12, 2:9] = 1
        smooth = np.pad(drawn, 1)
        return sum(smooth[r : r + 20, c : c + 14] for r in range(3) for c in range(3)) / 9

    def test_each_match_says_how_it_is_turned(self, search, write, letter):
        places = ((10, 10), (15, 60), (70, 20), (80, 100))
        values = scene(places, letter, background=0.05, turns=range(4))
        template = write(letter, name="template.tif")
        found = matches(search(INPUT=write(values), TEMPLATE=template, ANGLES="0:360:90"))
        turned = {match["angle"]: (match["column"], match["row"]) for match in found}
        assert len(found) == 4
        for turns, (row, col) in enumerate(places):
            rows, cols = (20, 14) if turns % 2 == 0 else (14, 20)
            centre = col + (cols - 1) / 2, row + (rows - 1) / 2
            assert turned[90.0 * turns] == pytest.approx(centre, abs=0.1)

    @pytest.mark.parametrize(
        ("transform", "angle"),
        [
            ((LEFT, 10, 0, TOP, 0, -10), 30),
            ((LEFT, 8, 3, TOP, -2, -9), 30),
            ((LEFT, 10, 0, TOP, 0, 10), 330),
        ],
        ids=["north up", "rotated", "south up"],
    )
    def test_outlines_are_turned_counter_clockwise_on_the_map(
        self, search, write, letter, transform, angle
    ):
        drawn = rotated(letter, angle=30)
        values = 0.05 * noise((90, 90), 5)
        rows, cols = drawn.values.shape
        values[30 : 30 + rows, 40 : 40 + cols] += np.where(drawn.valid, drawn.values, 0)
        result = search(
            INPUT=write(values, transform=transform),
            TEMPLATE=write(letter, name="t.tif"),
            ANGLES="0:359:10",
        )
        best = matches(result)[0]
        assert best["angle"] == angle
        # The corners in cells: right of and above the centre, then turned.
        corners = np.array([(-7, 10), (7, 10), (7, -10), (-7, -10)], float)
        cos, sin = math.cos(math.radians(30)), math.sin(math.radians(30))
        right = best["column"] + 0.5 + corners @ [cos, -sin]
        down = best["row"] + 0.5 - corners @ [sin, cos]
        left, across, skew, top, lean, fall = transform
        expected = np.array(
            [left + right * across + down * skew, top + right * lean + down * fall]
        ).T
        ring = best["geometry"].asPolygon()[0]
        assert ring[0] == ring[-1]
        found = {(round(point.x(), 4), round(point.y(), 4)) for point in ring}
        assert found == {(round(x, 4), round(y, 4)) for x, y in expected}

    def test_are_those_seen_on_a_map_whose_rows_run_upwards(self, search, write, letter):
        values = scene([(30, 40)], letter, (90, 100), 0.05, turns=[1])
        transform = (LEFT, 10, 0, TOP, 0, 10)
        template = write(letter, name="t.tif", transform=transform)
        found = matches(
            search(INPUT=write(values, transform=transform), TEMPLATE=template, ANGLES="0:270:90")
        )
        assert [match["angle"] for match in found] == [270]
        assert found[0]["geometry"].boundingBox().width() == pytest.approx(200)

    def test_each_match_says_its_scale_and_is_as_large(self, search, write, letter):
        double = np.kron(letter, np.ones((2, 2)))
        values = 0.05 * noise((120, 120), 5)
        values[10:30, 10:24] += letter
        values[60:100, 50:78] += double
        result = search(
            INPUT=write(values), TEMPLATE=write(letter, name="t.tif"), SCALES=[0.5, 1, 2]
        )
        found = {
            match["scale"]: (match["column"], match["row"], match["geometry"].area())
            for match in matches(result)[:2]
        }
        assert found == {
            1: pytest.approx((16.5, 19.5, 20 * 14 * 100), rel=0.01),
            2: pytest.approx((63.5, 79.5, 4 * 20 * 14 * 100), rel=0.01),
        }

    @pytest.mark.parametrize("angles", ["0,360,-360", "0:720:360", [0, 0.0]])
    def test_angles_that_are_the_same_count_once(self, search, write, letter, angles):
        values = scene([(30, 40)], letter, (90, 100), 0.05)
        template = write(letter, name="t.tif")
        said = search(INPUT=write(values), TEMPLATE=template, ANGLES=angles).log
        assert "20 x 14" not in said
        assert "Template of 14 x 20 cells, 280 of them with a value; templates: 1\n" in said

    def test_an_angle_is_called_what_the_user_calls_it(self, search, write, letter):
        values = scene([(30, 40)], letter, (90, 100), 0.05, turns=[3])
        template = write(letter, name="t.tif")
        found = matches(search(INPUT=write(values), TEMPLATE=template, ANGLES="-90,270,0"))
        assert [match["angle"] for match in found] == [-90]

    def test_each_scale_comes_with_each_angle(self, search, write, letter):
        template = write(letter, name="t.tif")
        said = search(
            INPUT=write(noise()), TEMPLATE=template, ANGLES="0:90:30", SCALES="0.5:1:0.25"
        ).log
        assert "templates: 12\n" in said


# --- the template -------------------------------------------------------------------------------


class TestTemplateByExtent:
    @pytest.fixture
    def path(self, write):
        return write(noise())

    def rows_and_columns(self, result):
        said = r"Template: rows (\d+) to (\d+), columns (\d+) to (\d+) of the input"
        return tuple(map(int, re.search(said, result.log).groups()))

    def test_is_that_of_the_cells_it_covers(self, search, path):
        result = search(INPUT=path, TEMPLATE_EXTENT=extent(20, 30, 9, 8))
        assert self.rows_and_columns(result) == (20, 28, 30, 37)
        assert cells(result) == [pytest.approx((33.5, 24), abs=0.1)]

    @pytest.mark.parametrize("off", [-0.4, 0.4])
    def test_is_of_whole_cells_the_nearest_ones(self, search, path, off):
        result = search(INPUT=path, TEMPLATE_EXTENT=extent(20 + off, 30 - off, 9, 8))
        assert self.rows_and_columns(result) == (20, 28, 30, 37)

    def test_is_what_lies_inside_of_one_that_reaches_beyond(self, search, path):
        result = search(INPUT=path, TEMPLATE_EXTENT=extent(-5, 60, 14, 20))
        assert self.rows_and_columns(result) == (0, 8, 60, 69)
        assert "TEMPLATE_EXTENT reaches beyond INPUT" in result.log

    def test_may_be_in_another_coordinate_system(self, search, path):
        there = QgsCoordinateReferenceSystem("EPSG:4326")
        utm, wgs = osr.SpatialReference(), osr.SpatialReference()
        utm.ImportFromEPSG(32633)
        wgs.ImportFromEPSG(4326)
        for system in (utm, wgs):
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        turn = osr.CoordinateTransformation(utm, wgs)
        x, y, _ = zip(
            *(turn.TransformPoint(LEFT + dx, TOP - dy) for dx in (302, 378) for dy in (202, 288))
        )
        box = QgsRectangle(min(x), min(y), max(x), max(y))
        edges = ",".join(
            repr(edge) for edge in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        )
        for given in (f"{edges} [EPSG:4326]", QgsReferencedRectangle(box, there)):
            result = search(INPUT=path, TEMPLATE_EXTENT=given)
            assert self.rows_and_columns(result) == (20, 28, 30, 37)

    def test_may_be_that_of_a_layer(self, search, write, path):
        part = write(
            np.zeros((9, 8)), name="part.tif", transform=(LEFT + 300, 10, 0, TOP - 200, 0, -10)
        )
        result = search(INPUT=path, TEMPLATE_EXTENT=QgsRasterLayer(part, "part"))
        assert self.rows_and_columns(result) == (20, 28, 30, 37)

    def test_of_a_raster_that_is_nowhere_counts_rows_downwards_from_0(self, search, tmp_path):
        path = str(tmp_path / "plain.tif")
        gdal_array.SaveArray(noise(), path)
        result = search(INPUT=path, TEMPLATE_EXTENT="30,38,-29,-20")
        assert self.rows_and_columns(result) == (20, 28, 30, 37)
        (match,) = matches(result)
        assert (match["x"], match["y"]) == pytest.approx((34, -24.5), abs=0.1)

    def test_of_a_rotated_raster_is_the_box_of_cells_around_it(self, search, write):
        # 45 degrees: cells of 10 x 10 are squares that stand on a corner.
        side = 10 / math.sqrt(2)
        path = write(noise(), transform=(LEFT, side, side, TOP, side, -side))
        x, y = LEFT + side * (30 + 20), TOP + side * (30 - 20)  # row 20, column 30
        box = f"{x},{x + 10 * side},{y - 6 * side},{y + 6 * side}"
        result = search(INPUT=path, TEMPLATE_EXTENT=box)
        assert self.rows_and_columns(result) == (17, 27, 27, 37)
        (match,) = matches(result)
        assert match["geometry"].area() == pytest.approx(110 * 110)
        assert (match["x"], match["y"]) == pytest.approx((x + 5 * side, y), abs=1)


class TestCellSizes:
    """Rasters are compared cell by cell: where cells differ in size, the user should know."""

    def log(self, search, write, of_template, **parameters):
        crs, transform = of_template
        template = write(noise((9, 8), 3), name="t.tif", crs=crs, transform=transform)
        return search(INPUT=write(noise()), TEMPLATE=template, **parameters).log

    def test_that_differ_are_named(self, search, write):
        said = self.log(search, write, (32633, (LEFT, 25, 0, TOP, 0, -25)))
        assert "Cells of TEMPLATE are 25 x 25 (metre), those of INPUT 10 x 10 (metre)" in said
        assert "SCALES=2.5 makes up for it." in said

    def test_are_converted_to_one_unit(self, search, write):
        feet = 10 / 0.3048006096012192
        assert "Cells of" not in self.log(search, write, (2263, (0, feet, 0, 0, 0, -feet)))
        said = self.log(search, write, (2263, (0, 10, 0, 0, 0, -10)))
        assert "Cells of TEMPLATE are 10 x 10 (US survey foot), those of INPUT 10 x 10" in said

    def test_that_are_not_square_have_no_scale(self, search, write):
        said = self.log(search, write, (32633, (LEFT, 25, 0, TOP, 0, -20)))
        assert "Cells of TEMPLATE are 25 x 20 (metre)" in said
        assert "makes up for it" not in said

    def test_that_a_scale_makes_up_for_are_none_to_warn_of(self, search, write):
        of_template = 32633, (LEFT, 25, 0, TOP, 0, -25)
        assert "Cells of" not in self.log(search, write, of_template, SCALES="1,2.5")

    @pytest.mark.parametrize(
        "of_template",
        [
            (32633, (LEFT, 10.001, 0, TOP, 0, -10.001)),
            (32634, (0, 10, 0, 0, 0, -10)),
            (4326, (15, 0.001, 0, 40, 0, -0.001)),
            (None, (0, 1, 0, 0, 0, -1)),
        ],
        ids=["nearly equal", "elsewhere", "degrees", "no coordinate system"],
    )
    def test_that_are_alike_or_cannot_be_compared_are_none(self, search, write, of_template):
        assert "Cells of" not in self.log(search, write, of_template)


# --- where rasters lie --------------------------------------------------------------------------


def test_matches_of_a_rotated_grid_lie_on_it(search, write):
    transform = (LEFT, 9, 2, TOP, 3, -11)
    values = noise()
    path = write(values, transform=transform)
    (match,) = matches(search(INPUT=path, TEMPLATE=write(values[20:29, 30:38], name="t.tif")))
    left, across, skew, top, lean, down = transform
    col, row = match["column"] + 0.5, match["row"] + 0.5
    assert (col, row) == pytest.approx((34, 24.5), abs=0.1)
    assert match["x"] == pytest.approx(left + col * across + row * skew)
    assert match["y"] == pytest.approx(top + col * lean + row * down)
    assert match["geometry"].area() == pytest.approx(9 * 8 * (9 * 11 + 2 * 3))


def test_matches_of_a_raster_with_control_points_lie_where_these_say(search, write, tmp_path):
    values = noise()
    path = write(values, name="plain.tif", crs=None)
    points = [
        gdal.GCP(1000 + 20 * col, 5000 - 20 * row, 0, col, row)
        for row, col in ((0, 0), (0, 70), (60, 0), (60, 70))
    ]
    path = str(tmp_path / "points.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 70, 60, 1, gdal.GDT_Float64)
    dataset.GetRasterBand(1).WriteArray(values)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetGCPs(points, system.ExportToWkt())
    del dataset
    result = search(INPUT=path, TEMPLATE=write(values[20:29, 30:38], name="t.tif"))
    (match,) = matches(result)
    assert match["x"] == pytest.approx(1000 + 20 * (match["column"] + 0.5))
    assert match["y"] == pytest.approx(5000 - 20 * (match["row"] + 0.5))
    assert result.outputs["MATCHES"].crs().authid() == "EPSG:32633"


def test_matches_lie_in_the_system_that_the_user_gave_the_layer(search, write):
    layer = QgsRasterLayer(write(noise(), crs=None), "input")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    result = search(INPUT=layer, TEMPLATE_EXTENT=extent(20, 30, 9, 8))
    assert result.outputs["MATCHES"].crs().authid() == "EPSG:32640"


# --- memory, workers, progress ------------------------------------------------------------------


def test_workers_and_memory_change_nothing(search, write, monkeypatch):
    values = noise((1200, 1100)).astype("float32")
    template = values[505:527, 500:525]
    for row, col in ((500, 200), (1030, 1000), (3, 509)):
        values[row : row + 22, col : col + 25] = template + 0.4 * noise((22, 25), row)
    given = {
        "INPUT": write(values),
        "TEMPLATE": write(template, name="t.tif"),
        "ANGLES": "0,20",
        "THRESHOLD": 0.15,
        "MIN_DISTANCE": 4,
    }
    results = []
    for workers, memory in ((1, 256), (2, 256), (3, 100)):
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        result = search(**given)
        found = [
            [match["geometry"].asWkt(), *(match[name] for name in ("rank", "score", "angle"))]
            for match in matches(result)
        ]
        results.append((found, gdal_array.LoadFile(result.outputs["SCORE"]).tobytes()))
    assert len(results[0][0]) > 100
    assert all(result == results[0] for result in results)


@pytest.mark.parametrize(
    ("name", "template"), [("TEMPLATE", "t.tif"), ("TEMPLATE_EXTENT", extent(5, 5, 40, 40))]
)
def test_memory_that_is_too_small_is_said(refused, write, tmp_path, monkeypatch, name, template):
    monkeypatch.setenv("LOUPE_MEMORY_MB", "2")
    write(noise((40, 40), 2), name="t.tif")
    given = {name: str(tmp_path / template) if name == "TEMPLATE" else template}
    message = refused(INPUT=write(noise((99, 99))), **given)
    assert message.startswith(f"{name}: a window this large needs ")
    assert "the budget is 2 MiB" in message


class TestProgress:
    @pytest.fixture
    def given(self, write, monkeypatch):
        """A raster of several tiles."""
        monkeypatch.setenv("LOUPE_WORKERS", "2")
        values = noise((3000, 300)).astype("float32")
        return {"INPUT": write(values), "TEMPLATE": write(values[90:109, 40:60], name="t.tif")}

    @pytest.mark.parametrize("score", [True, False])
    def test_never_goes_back_and_ends_at_100(self, search, given, score):
        progress = search(**given, **({} if score else {"SCORE": None})).progress
        assert len(progress) > 3
        assert progress == sorted(progress)
        assert progress[-1] == 100

    def test_one_line_says_what_the_run_amounted_to(self, search, given):
        said = r"^900\u202f000 cells in \d+\.\d\d s: [\d\u202f]+ cells/s, 2 workers$"
        assert len(re.findall(said, search(**given).log, re.M)) == 1

    @pytest.mark.parametrize("percent", [0, 1, 60])
    def test_cancelling_leaves_nothing(
        self, search, given, tmp_path, untouched, cancels_at, percent
    ):
        feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
        if not percent:
            feedback.cancel()
        with untouched(tmp_path):
            result = search(feedback, **given, MATCHES=str(tmp_path / "matches.gpkg"))
        assert result.outputs == {}
        assert "Cancelled: nothing was written." in result.log

    def test_cancelling_leaves_earlier_results(
        self, search, given, tmp_path, untouched, cancels_at
    ):
        for name in ("score.tif", "matches.gpkg"):
            (tmp_path / name).write_text("an earlier result")
        with untouched(tmp_path):
            search(cancels_at(1), **given, MATCHES=str(tmp_path / "matches.gpkg"))


# --- what a user can do wrong -------------------------------------------------------------------

LIST = "expected numbers, separated by commas, or start:stop:step"


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"METHOD": 3}, "METHOD is 3; expected one of 0 (Zero-mean normalised cross-correlation)"),
        ({"ANGLES": "north"}, f"ANGLES is north; {LIST} (0:350:10)"),
        ({"ANGLES": "0:90"}, f"ANGLES is 0:90; {LIST} (0:350:10)"),
        ({"ANGLES": "0:90:-10"}, "ANGLES is 0:90:-10; expected a step that leads from 0 to 90"),
        ({"ANGLES": "0:360:0.01"}, "ANGLES is 0:360:0.01; expected at most 4096 numbers"),
        (
            {"ANGLES": "0:359:1", "SCALES": "0.1:2:0.1"},
            "ANGLES is 0:359:1; expected at most 4096 templates, and 360 angles with 20 scales "
            "make 7200",
        ),
        ({"SCALES": "1;large"}, f"SCALES is 1;large; {LIST} (0.8:1.2:0.1)"),
        ({"SCALES": "0:1:0.5"}, "SCALES is 0:1:0.5; expected numbers above 0; 1 is as it is"),
        ({"SCALES": [1, -2]}, "SCALES is [1, -2]; expected numbers above 0; 1 is as it is"),
        ({"THRESHOLD": 1.1}, "THRESHOLD is 1.1; expected a number >= -1 and <= 1"),
        ({"THRESHOLD": 80}, "THRESHOLD is 80; expected a number >= -1 and <= 1"),
        ({"MIN_DISTANCE": -1}, "MIN_DISTANCE is -1; expected a number >= 0"),
        ({"MAX_MATCHES": 1.5}, "MAX_MATCHES is 1.5; expected a whole number >= 0"),
        ({"MIN_VALID": 101}, "MIN_VALID is 101; expected a number >= 0 and <= 100"),
        ({"BAND": 2}, "BAND is 2; expected 1, the only band of INPUT"),
        ({"TEMPLATE_BAND": 2}, "TEMPLATE_BAND is 2; expected 1, the only band of TEMPLATE"),
        ({"OPTIONS": "DEFLATE"}, "OPTIONS is DEFLATE; expected NAME=VALUE pairs, separated by |"),
        (
            {"TEMPLATE_EXTENT": "here"},
            "TEMPLATE_EXTENT is here; expected an extent: xmin,xmax,ymin,ymax",
        ),
    ],
    ids=str,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, write, parameters, message):
    given = {"INPUT": write(noise()), "TEMPLATE": write(noise((5, 5), 2), name="template.tif")}
    fine, said = tool.checkParameterValues({**given, **parameters}, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


class TestWithoutATemplate:
    @pytest.fixture
    def path(self, write):
        return write(noise())

    @pytest.mark.parametrize("nothing", [{}, {"TEMPLATE": None, "TEMPLATE_EXTENT": ""}], ids=str)
    def test_neither_raster_nor_extent(self, refused, path, nothing):
        message = refused(INPUT=path, **nothing)
        says = "TEMPLATE is missing; expected a raster, or a part of INPUT as TEMPLATE_EXTENT"
        assert says in message

    def test_both(self, refused, write, path):
        template, where = write(noise((5, 5)), name="t.tif"), extent(1, 1, 9, 9)
        message = refused(INPUT=path, TEMPLATE=template, TEMPLATE_EXTENT=where)
        says = f"expected only one of the two, and TEMPLATE_EXTENT is {where}"
        assert message.endswith(f"TEMPLATE is {template}; {says}")

    def test_a_file_that_is_missing(self, refused, path, tmp_path):
        message = refused(INPUT=path, TEMPLATE=f"{tmp_path}/missing.tif")
        assert f"TEMPLATE: {tmp_path}/missing.tif cannot be opened: " in message

    def test_complex_numbers(self, refused, write, path):
        template = write(np.ones((3, 3), "complex64"), name="t.tif")
        message = refused(INPUT=path, TEMPLATE=template)
        assert message == f"TEMPLATE: {template} holds complex numbers; extract a real part first"

    def test_a_damaged_file(self, refused, write, path):
        template = write(noise((50, 60)), name="t.tif")
        with open(template, "r+b") as file:
            file.truncate(9000)
        assert f"TEMPLATE: {template} cannot be read in rows " in refused(
            INPUT=path, TEMPLATE=template
        )


class TestTemplatesThatTellNothing:
    @pytest.fixture
    def said(self, refused, write):
        def said(template, **parameters):
            given = {"INPUT": write(noise()), "TEMPLATE": write(template, name="t.tif", nodata=9)}
            return refused(**given, **parameters)

        return said

    def test_one_value(self, said):
        says = "TEMPLATE is t; expected different values, and it has the value 4 everywhere"
        assert said(np.full((5, 5), 4.0)) == says

    @pytest.mark.parametrize("method", [PLAIN, SQUARED])
    def test_zeros(self, said, method):
        says = "TEMPLATE is t; expected a value other than 0, and it has the value 0 everywhere"
        assert said(np.zeros((5, 5)), METHOD=method) == says

    def test_one_value_is_something_to_methods_that_heed_brightness(self, search, write):
        template = write(np.full((5, 5), 4.0), name="t.tif")
        result = search(INPUT=write(10 + noise()), TEMPLATE=template, METHOD=PLAIN)
        assert result.outputs["BEST_SCORE"] > 0.99

    def test_no_value(self, said):
        says = "TEMPLATE is t; expected 3 or more cells with a value, and it has 0"
        assert said(np.full((5, 5), 9.0)) == says

    def test_too_few_values(self, said):
        template = np.full((5, 5), 9.0)
        template[2, 2:4] = 1, 2
        says = "TEMPLATE is t; expected 3 or more cells with a value, and it has 2"
        assert said(template) == says
        template[2, 2] = 9
        says = "TEMPLATE is t; expected 2 or more cells with a value, and it has 1"
        assert said(template, METHOD=PLAIN) == says

    @pytest.mark.parametrize("size", [1e200, 1e-200])
    def test_values_too_large_or_small_to_be_squared(self, said, size):
        says = "TEMPLATE is t; expected values that 64 bits can hold, and their squares, too"
        assert said(size * noise((5, 5))) == says

    def test_an_extent_of_one_value(self, refused, write):
        values = noise()
        values[10:30, 10:30] = 7
        where = extent(12, 12, 8, 8)
        message = refused(INPUT=write(values), TEMPLATE_EXTENT=where)
        says = "expected different values, and it has the value 7 everywhere"
        assert message == f"TEMPLATE_EXTENT is {where}; {says}"

    def test_a_scale_that_leaves_too_few_cells(self, said):
        says = "SCALES is 1,0.2; expected 3 or more cells with a value, and at angle 0 and scale "
        assert said(noise((5, 5)), SCALES="1,0.2") == f"{says}0.2 the template has 1, of 25"

    def test_a_scale_that_leaves_none(self, said):
        says = "SCALES is 0.1; expected 3 or more cells with a value, and at angle 0 and scale "
        assert said(noise((4, 4)), SCALES=0.1) == f"{says}0.1 the template has 0, of 16"

    def test_an_angle_that_leaves_none(self, said):
        checkered = np.where(np.indices((6, 6)).sum(axis=0) % 2, 9.0, noise((6, 6)))
        says = "ANGLES is 0,30; expected 3 or more cells with a value, and at angle 30 and scale "
        assert said(checkered, ANGLES="0,30") == f"{says}1 the template has 0, of 18"

    def test_a_scale_that_leaves_one_value(self, said):
        checkered = (np.indices((8, 8)).sum(axis=0) % 2).astype(float)
        message = said(checkered, SCALES="0.5")
        says = "SCALES is 0.5; expected angles and scales that leave different values, and at "
        assert message == f"{says}angle 0 and scale 0.5 the template has the value 0.5 everywhere"


class TestTemplatesThatDoNotFit:
    def test_a_larger_raster(self, refused, write):
        template = write(noise((20, 71), 3), name="t.tif")
        message = refused(INPUT=write(noise()), TEMPLATE=template)
        says = "expected a template that fits into INPUT, 70 x 60 cells, and it has 71 x 20"
        assert message == f"TEMPLATE is t; {says} (columns x rows)"

    def test_one_as_large_does(self, search, write):
        result = search(INPUT=write(noise()), TEMPLATE=write(noise(), name="t.tif"))
        assert cells(result) == [pytest.approx((34.5, 29.5))]

    @pytest.mark.parametrize("scale", [4, 4000])
    def test_a_scale(self, refused, write, scale):
        message = refused(
            INPUT=write(noise()), TEMPLATE=write(noise((20, 20), 3), name="t.tif"), SCALES=scale
        )
        says = f"SCALES is {scale}; expected templates that fit into INPUT, 70 x 60 cells, and at "
        assert message.startswith(f"{says}angle 0 and scale {scale} the template has ")

    def test_an_angle(self, refused, write):
        template = write(noise((4, 68), 3), name="t.tif")
        message = refused(INPUT=write(noise()), TEMPLATE=template, ANGLES="0,90")
        assert message.startswith("ANGLES is 0,90; expected templates that fit into INPUT")
        assert message.endswith("angle 90 and scale 1 the template has 4 x 68 (columns x rows)")

    def test_more_than_memory_holds(self, refused, write, monkeypatch):
        monkeypatch.setenv("LOUPE_MEMORY_MB", "16")
        template = write(noise((50, 50), 3), name="t.tif")
        message = refused(INPUT=write(noise((90, 90))), TEMPLATE=template, ANGLES="0:359:1")
        says = "ANGLES is 0:359:1; expected fewer or smaller templates, or a larger memory budget"
        assert message.startswith(says)
        assert re.search(r": 360 of this size need \d+ MiB, and the budget is 16 MiB$", message)


class TestExtentsOfNothing:
    @pytest.fixture
    def said(self, refused, write):
        def said(where):
            message = refused(INPUT=write(noise()), TEMPLATE_EXTENT=where)
            assert message.startswith(f"TEMPLATE_EXTENT is {where}; ")
            return message

        return said

    @pytest.mark.parametrize("place", [(0, 70, 5, 5), (-9, 3, 9, 5), (70, 3, 5, 5)], ids=str)
    def test_outside_the_raster(self, said, place):
        whole = "500000,500700,3999400,4000000"
        assert said(extent(*place)).endswith(f"; expected a part of INPUT, whose extent is {whole}")

    @pytest.mark.parametrize("size", [(0.3, 9), (9, 0.3), (0, 0)], ids=str)
    def test_smaller_than_a_cell(self, said, size):
        message = said(extent(10.1, 10.1, *size))
        assert "; expected several cells of INPUT, which are 10 x 10: this is less" in message

    def test_that_cannot_be_transformed(self, said):
        message = said("-1000,1000,-1000,1000 [EPSG:4326]")
        assert "expected an extent that can be transformed to the coordinate system of" in message


class TestOutputsThatCannotBe:
    @pytest.fixture
    def given(self, write):
        return {"INPUT": write(noise()), "TEMPLATE": write(noise((5, 5), 2), name="template.tif")}

    @pytest.mark.parametrize("output", ["SCORE", "MATCHES"])
    @pytest.mark.parametrize("name", ["INPUT", "TEMPLATE"])
    def test_what_is_read(self, refused, given, name, output):
        path = given[name]
        message = refused(**given, **{output: path})
        assert f"{output}: {path} is read by this run ({path}); choose another file" in message

    def test_one_file_for_both(self, refused, given, tmp_path):
        path = str(tmp_path / "both.gpkg")
        message = refused(**given, SCORE=path, MATCHES=path)
        assert message == f"MATCHES is {path}; expected another file than SCORE"

    def test_a_layer_in_the_geopackage_that_is_read(self, refused, write):
        path = write((noise() * 20 + 99).astype("uint8"), name="v.gpkg", driver="GPKG")
        target = f"ogr:dbname='{path}' table=\"matches\" (geom)"
        where = extent(2, 2, 5, 5)
        assert "MATCHES: " in refused(INPUT=path, TEMPLATE_EXTENT=where, MATCHES=target)

    def test_a_folder_that_does_not_exist(self, refused, given, tmp_path):
        score = str(tmp_path / "score.tif")
        message = refused(**given, SCORE=score, MATCHES="/missing/matches.gpkg")
        says = "expected a file in a folder that exists"
        assert message == f"MATCHES is /missing/matches.gpkg; {says}"
        assert refused(**given, SCORE="/missing/score.tif").startswith("SCORE: /missing cannot be ")

    def test_a_format_without_floats(self, refused, given, tmp_path):
        message = refused(**given, SCORE=str(tmp_path / "score.png"))
        assert message.startswith("SCORE: ")
        assert "the result is Float32; use .tif, for example" in message

    def test_creation_options_that_do_not_exist(self, refused, given, tmp_path):
        message = refused(**given, SCORE=str(tmp_path / "score.tif"), OPTIONS="COMPRESS=BEST")
        assert message.startswith("OPTIONS: the creation options COMPRESS=BEST are not right: ")


# --- without a screen ---------------------------------------------------------------------------


def test_it_runs_in_qgis_process(profile, search, write, tmp_path):
    values = noise()
    values[40:49, 5:13] = np.rot90(values[20:28, 30:39])
    path, target, score = write(values), tmp_path / "matches.csv", tmp_path / "process.tif"
    given = {"INPUT": path, "TEMPLATE_EXTENT": extent(20, 30, 8, 9), "ANGLES": "0:270:90"}
    process = profile.run({**given, "MATCHES": target, "SCORE": score}, tool="loupe:matchtemplate")
    assert process.returncode == 0, process.stdout
    assert "Matches: 2; best score: 1\n" in process.stdout
    assert f"COUNT:\t2\nMATCHES:\t{target}\nSCORE:\t{score}\n" in process.stdout
    within = search(**given)
    np.testing.assert_array_equal(
        gdal_array.LoadFile(str(score)), gdal_array.LoadFile(within.outputs["SCORE"])
    )
    head, *rows = target.read_text().splitlines()
    assert head == "rank,score,angle,scale,column,row,x,y"
    assert {float(row.replace('"', "").split(",")[2]) for row in rows} == {0, 90}
