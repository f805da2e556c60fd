# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:estimateshift`` inside QGIS: known shifts and warps, what is written, what is refused."""

import base64
import gzip
import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
)

from raster_loupe.algorithms import shift_estimation
from raster_loupe.tests.images import elevation, moved, noisy, relief, warped

NAMES = (
    "INPUT BAND REFERENCE REFERENCE_BAND METHOD MAX_SHIFT GRID WINDOW OPTIONS OUTPUT VECTORS REPORT"
).split()
PLACE = (500000, 10, 0, 4000000, 0, -10)
CORRELATION, PHASE = 0, 1


@pytest.fixture
def tool_id():
    return "loupe:estimateshift"


@pytest.fixture
def pair(write):
    """Two pictures of one place: the image has to move 5.25 cells to the right and 3.5 up."""
    ground = relief(140, 160)
    image = write(noisy(moved(ground, -5.25, 3.5), 0.05, 1), "image.tif")
    return image, write(noisy(ground, 0.05, 2), "reference.tif")


@pytest.fixture
def bent(write):
    """A picture that is bent by up to three cells, and the one that it is to lie on."""
    ground = elevation()[:200, :220]
    image, expected = warped(ground, 3, (300, 280), 4.5, -2.0)
    return write(noisy(image, 0.01, 1), "image.tif"), write(ground, "reference.tif"), expected


def shift(result):
    return result.outputs["SHIFT_COLUMNS"], result.outputs["SHIFT_ROWS"]


def lines(result):
    """The line layer's features: their ends and their values."""
    layer = QgsVectorLayer(result.outputs["VECTORS"], "vectors", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [
        (one.geometry().asPolyline(), dict(zip(names, one.attributes())))
        for one in layer.getFeatures()
    ]


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_the_group_matching(tool):
    assert (tool.groupId(), tool.group()) == ("matching", "Matching")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == NAMES


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("BAND", 1), ("REFERENCE_BAND", 1), ("METHOD", 0), ("MAX_SHIFT", 0), ("GRID", 0)),
        *(("WINDOW", 64), ("OUTPUT", None), ("VECTORS", None), ("REPORT", None)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


@pytest.mark.parametrize("name", ["OUTPUT", "VECTORS", "REPORT"])
def test_files_are_made_only_if_asked_for(tool, name):
    """Dialogs ask for the raster that is moved, unless their users do not want it."""
    definition = tool.parameterDefinition(name)
    assert definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    assert definition.createByDefault() == (name == "OUTPUT")


def test_without_a_word_of_outputs_none_is_written(tool, pair):
    outputs, fine = tool.run(
        {"INPUT": pair[0], "REFERENCE": pair[1]}, QgsProcessingContext(), QgsProcessingFeedback()
    )
    assert fine
    assert not {"OUTPUT", "VECTORS", "REPORT"} & set(outputs)


def test_outputs_keep_their_names_and_types(tool):
    numbers = "SHIFT_COLUMNS SHIFT_ROWS SHIFT_X SHIFT_Y CORRELATION OUTLIERS".split()
    assert {output.name(): output.type() for output in tool.outputDefinitions()} == {
        "OUTPUT": "outputRaster",
        "VECTORS": "outputVector",
        "REPORT": "outputHtml",
        **dict.fromkeys(numbers, "outputNumber"),
    }


# --- one shift ----------------------------------------------------------------------------------


@pytest.mark.parametrize("method", [CORRELATION, PHASE])
def test_right_and_down_are_positive_and_north_is_up(run, pair, method):
    result = run(INPUT=pair[0], REFERENCE=pair[1], METHOD=method, OUTPUT=None)
    assert shift(result) == pytest.approx((5.25, -3.5), abs=0.05)
    assert result.outputs["SHIFT_X"] == pytest.approx(52.5, abs=0.5)
    assert result.outputs["SHIFT_Y"] == pytest.approx(35, abs=0.5)
    assert result.outputs["CORRELATION"] > 0.98
    assert result.outputs["OUTLIERS"] == 0
    assert not {"OUTPUT", "VECTORS", "REPORT"} & set(result.outputs)
    assert "WARNING" not in result.log
    assert result.progress[-1] == 100


@pytest.mark.parametrize("method", [CORRELATION, PHASE])
@pytest.mark.parametrize("grid", [0, 64])
def test_a_raster_lies_where_it_is(run, pair, method, grid):
    result = run(INPUT=pair[0], REFERENCE=pair[0], METHOD=method, GRID=grid, OUTPUT=None)
    assert shift(result) == (0, 0)
    assert "SHIFT_COLUMNS: 0; SHIFT_ROWS: 0; SHIFT_X: 0; SHIFT_Y: 0; CORRELATION: 1;" in result.log


def test_what_arithmetic_leaves_of_a_shift_of_0_is_0(run, pair, monkeypatch):
    found = shift_estimation.Shift(1.76864e-17, -2e-18, 1, 1, 99, 1e-17)
    monkeypatch.setattr(shift_estimation, "estimate_shift", lambda *given: found)
    result = run(INPUT=pair[0], REFERENCE=pair[0], OUTPUT=None)
    assert shift(result) == (0, 0)
    assert "SHIFT_COLUMNS: 0; SHIFT_ROWS: 0; SHIFT_X: 0; SHIFT_Y: 0; CORRELATION: 1;" in result.log


def test_the_output_lies_on_the_reference(run, pair, write, tmp_path):
    there = run(INPUT=pair[0], REFERENCE=pair[1])
    again = run(INPUT=there.path, REFERENCE=pair[1], OUTPUT=str(tmp_path / "again.tif"))
    assert shift(again) == pytest.approx((0, 0), abs=0.05)
    back = run(INPUT=pair[1], REFERENCE=pair[0], OUTPUT=str(tmp_path / "back.tif"))
    assert shift(back) == pytest.approx((-5.25, 3.5), abs=0.05)


def test_the_output_has_all_cells_as_they_are_and_lies_elsewhere(run, pair, write):
    cells = gdal.Open(pair[0]).ReadAsArray()
    stack = np.stack([np.rint(1000 * cells), np.arange(cells.size).reshape(cells.shape) % 977])
    path = write(stack.astype("int16"), "stack.tif", nodata=-7)
    result = run(INPUT=path, REFERENCE=pair[1], OPTIONS="COMPRESS=DEFLATE")
    dataset = gdal.Open(result.path)
    np.testing.assert_array_equal(dataset.ReadAsArray(), stack)
    assert dataset.GetRasterBand(2).GetNoDataValue() == -7
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    x, y = result.outputs["SHIFT_X"], result.outputs["SHIFT_Y"]
    assert dataset.GetGeoTransform() == pytest.approx((500000 + x, 10, 0, 4000000 + y, 0, -10))


def test_bands_are_those_asked_for(run, pair, write):
    image, reference = (gdal.Open(path).ReadAsArray() for path in pair)
    noise = np.random.default_rng(1).normal(size=image.shape)
    result = run(
        INPUT=write(np.stack([noise, image]), "two.tif"),
        BAND=2,
        REFERENCE=write(np.stack([noise, noise, reference]), "three.tif"),
        REFERENCE_BAND=3,
    )
    assert shift(result) == pytest.approx((5.25, -3.5), abs=0.05)


def test_a_rotated_raster_moves_along_its_rows(run, pair, write, tmp_path):
    turned = (500000, 8, 6, 4000000, 6, -8)
    image, reference = (
        write(gdal.Open(path).ReadAsArray(), f"turned{number}.tif", transform=turned)
        for number, path in enumerate(pair)
    )
    result = run(INPUT=image, REFERENCE=reference)
    assert shift(result) == pytest.approx((5.25, -3.5), abs=0.05)
    columns, rows = shift(result)
    assert result.outputs["SHIFT_X"] == pytest.approx(8 * columns + 6 * rows)
    assert result.outputs["SHIFT_Y"] == pytest.approx(6 * columns - 8 * rows)
    again = run(INPUT=result.path, REFERENCE=reference, OUTPUT=str(tmp_path / "again.tif"))
    assert shift(again) == pytest.approx((0, 0), abs=0.06)


def test_a_reference_on_another_grid_is_resampled(run, pair, write):
    cells = gdal.Open(pair[1]).ReadAsArray()
    part = write(cells[7:133, 11:150], "part.tif", transform=(500110, 10, 0, 3999930, 0, -10))
    result = run(INPUT=pair[0], REFERENCE=part, OUTPUT=None)
    assert shift(result) == pytest.approx((5.25, -3.5), abs=0.05)
    assert "is resampled to the grid of the input" in result.log


def test_cells_may_be_of_other_sizes(run, pair, write):
    cells = gdal.Open(pair[1]).ReadAsArray()
    coarse = cells.reshape(70, 2, 80, 2).mean(axis=(1, 3))
    path = write(coarse, "coarse.tif", transform=(500000, 20, 0, 4000000, 0, -20))
    result = run(INPUT=pair[0], REFERENCE=path, OUTPUT=None)
    assert shift(result) == pytest.approx((5.25, -3.5), abs=0.15)
    # In cells of the input, whatever those of the reference.
    result = run(INPUT=path, REFERENCE=pair[0], OUTPUT=None)
    assert shift(result) == pytest.approx((-5.25 / 2, 3.5 / 2), abs=0.1)
    assert result.outputs["SHIFT_X"] == pytest.approx(-52.5, abs=2)


def test_cells_without_a_value_do_not_matter(run, pair, write):
    image, reference = (gdal.Open(path).ReadAsArray() for path in pair)
    image[30:70, 40:80] = -9999
    reference[80:120, 20:60] = np.nan
    result = run(
        INPUT=write(image, "holed.tif", nodata=-9999), REFERENCE=write(reference, "nan.tif")
    )
    assert shift(result) == pytest.approx((5.25, -3.5), abs=0.05)


def test_rasters_that_lie_nowhere_are_compared_cell_by_cell(run, write, tmp_path):
    ground = relief(90, 100)
    image, reference = (
        write(cells, f"{name}.png", driver="PNG", crs=None, transform=(0, 1, 0, 0, 0, 1))
        for name, cells in (
            (name, np.clip(128 + 40 * part, 0, 255).astype("uint8"))
            for name, part in (("a", np.roll(ground, (2, -4), (0, 1))), ("b", ground))
        )
    )
    for path in tmp_path.glob("*.aux.xml"):  # where they lie
        path.unlink()
    result = run(INPUT=image, REFERENCE=reference)
    assert shift(result) == pytest.approx((4, -2), abs=0.05)
    # As QGIS shows them: rows downwards from 0.
    assert (result.outputs["SHIFT_X"], result.outputs["SHIFT_Y"]) == pytest.approx((4, 2), abs=0.05)


class TestLargeRasters:
    """They are looked at from afar first."""

    @pytest.fixture
    def levels(self, monkeypatch):
        """Make of a small raster a large one."""
        monkeypatch.setattr(shift_estimation, "_WHOLE", 160**2)
        monkeypatch.setattr(shift_estimation, "_COARSE", 160**2)
        monkeypatch.setattr(shift_estimation, "_MIDDLE", 320**2)
        monkeypatch.setattr(shift_estimation, "_SIDE", 96)

    @pytest.mark.usefixtures("levels")
    @pytest.mark.parametrize("method", [CORRELATION, PHASE])
    def test_what_is_found_there_is_refined_in_windows(self, run, write, tmp_path, method):
        ground = relief(600, 640, 3)
        image = write(noisy(moved(ground, -37.3, 21.6), 0.1, 1), "image.tif")
        reference = write(noisy(ground, 0.1, 2), "reference.tif")
        result = run(
            INPUT=image,
            REFERENCE=reference,
            METHOD=method,
            VECTORS=str(tmp_path / "v.gpkg"),
            OUTPUT=None,
        )
        assert shift(result) == pytest.approx((37.3, -21.6), abs=0.05)
        assert len(lines(result)) == 16
        assert result.outputs["OUTLIERS"] <= 4

    @pytest.mark.usefixtures("levels")
    def test_a_small_reference_within_a_large_input_is_seen_from_near(self, run, write):
        ground = relief(600, 640, 3)
        image = write(moved(ground, -6.4, 2.7), "image.tif")
        place = (500000 + 3700, 10, 0, 4000000 - 2500, 0, -10)
        reference = write(ground[250:350, 370:480], "reference.tif", transform=place)
        result = run(INPUT=image, REFERENCE=reference, OUTPUT=None)
        assert shift(result) == pytest.approx((6.4, -2.7), abs=0.05)

    @pytest.mark.usefixtures("levels")
    def test_windows_are_where_both_have_cells(self, run, write, tmp_path):
        ground = relief(600, 640, 3)
        image, reference = moved(ground, -6.4, 2.7), ground.copy()
        image[:, :300] = np.nan
        reference[330:] = np.nan
        result = run(
            INPUT=write(image, "image.tif"),
            REFERENCE=write(reference, "reference.tif"),
            VECTORS=str(tmp_path / "v.gpkg"),
            OUTPUT=None,
        )
        assert shift(result) == pytest.approx((6.4, -2.7), abs=0.05)
        for (_, end), _ in lines(result):
            row, col = (4000000 - end.y()) / 10, (end.x() - 500000) / 10
            assert row < 330
            assert col > 300

    @pytest.mark.usefixtures("levels")
    def test_what_only_fine_cells_show_is_found_in_them(self, run, write):
        texture = np.random.default_rng(1).normal(size=(600, 640))
        texture -= moved(texture, 1, 0) / 2 + moved(texture, 0, 1) / 2
        image = write(np.roll(texture, (-9, 13), (0, 1)), "image.tif")
        result = run(INPUT=image, REFERENCE=write(texture, "reference.tif"), OUTPUT=None)
        assert shift(result) == pytest.approx((-13, 9), abs=0.05)
        assert "do not match" not in result.log


# --- pairs that do not match --------------------------------------------------------------------


def test_rasters_that_do_not_match_are_warned_of_and_left_where_they_are(run, write, tmp_path):
    image, reference = write(relief(120, 130, 1), "a.tif"), write(relief(120, 130, 2), "b.tif")
    result = run(INPUT=image, REFERENCE=reference)
    figure = f"{result.outputs['CORRELATION']:.6g}"
    assert (
        f"INPUT and REFERENCE do not match within 30 cells: CORRELATION is {figure}" in result.log
    )
    assert "at least 0.5 is expected" in result.log
    assert gdal.Open(result.path).GetGeoTransform() == PLACE
    result = run(INPUT=image, REFERENCE=reference, GRID=40, OUTPUT=str(tmp_path / "w.tif"))
    assert "None of 9 local shifts is reliable" in result.log
    assert result.outputs["OUTLIERS"] == 9
    np.testing.assert_array_equal(
        gdal.Open(result.path).ReadAsArray(), gdal.Open(image).ReadAsArray()
    )


def test_a_shift_at_the_edge_of_what_was_looked_at_is_warned_of(run, write):
    ground = relief(120, 130)
    image = write(np.roll(ground, 8, 1), "a.tif")
    result = run(INPUT=image, REFERENCE=write(ground, "b.tif"), MAX_SHIFT=8)
    assert "as far as was looked, 8 cells" in result.log
    assert "Raise MAX_SHIFT" in result.log
    assert gdal.Open(result.path).GetGeoTransform() == PLACE


# --- a field of shifts --------------------------------------------------------------------------


class TestField:
    def test_the_output_is_warped_to_lie_on_the_reference(self, run, bent, cells_of):
        image, reference, _ = bent
        result = run(INPUT=image, REFERENCE=reference, GRID=32, WINDOW=48)
        found, truth = cells_of(result.path)[0], gdal.Open(reference).ReadAsArray()
        inner = np.s_[16:-16, 16:-16]
        before = gdal.Open(image).ReadAsArray()[inner] - truth[inner]
        apart = found[inner] - truth[inner]
        assert not np.isnan(apart).any()
        assert apart.std() < 0.15 * before.std()
        assert gdal.Open(result.path).GetGeoTransform() == PLACE

    def test_vectors_lead_from_the_input_to_the_reference(self, run, bent, tmp_path):
        image, reference, expected = bent
        path = str(tmp_path / "v.gpkg")
        result = run(
            INPUT=image, REFERENCE=reference, GRID=32, WINDOW=48, VECTORS=path, OUTPUT=None
        )
        found = lines(result)
        assert len(found) == 6 * 7
        errors = []
        for (start, end), values in found:
            row, col = (4000000 - end.y()) / 10 - 0.5, (end.x() - 500000) / 10 - 0.5
            assert (row % 32, col % 32) == pytest.approx((16, 16))
            assert (end.x() - start.x(), end.y() - start.y()) == pytest.approx(
                (values["dx"], values["dy"])
            )
            assert (values["dx"], values["dy"]) == pytest.approx(
                (10 * values["columns"], -10 * values["rows"])
            )
            assert values["outlier"] in (0, 1)
            if not values["outlier"]:
                there = [part[round(row), round(col)] for part in expected]
                errors.append(np.subtract((values["columns"], values["rows"]), there))
                assert 0.5 < values["correlation"] <= 1
        assert sum(values["outlier"] for _, values in found) == result.outputs["OUTLIERS"] < 6
        assert np.sqrt(np.square(errors).mean()) < 0.1
        assert np.median(np.abs(errors)) < 0.02  # 0.03 in a single pass

    def test_all_bands_are_warped_alike_in_their_type(self, run, bent, write, cells_of):
        image, reference, _ = bent
        cells = gdal.Open(image).ReadAsArray()
        stack = np.stack([cells, 5000 - cells]).astype("uint16")
        stack[:, 90:100, 90:110] = 0
        path = write(stack, "stack.tif", nodata=0)
        result = run(INPUT=path, REFERENCE=reference, GRID=48, WINDOW=48, MAX_SHIFT=20)
        dataset = gdal.Open(result.path)
        assert dataset.GetRasterBand(1).DataType == gdal.GDT_UInt16
        assert dataset.GetRasterBand(2).GetNoDataValue() == 0
        one, other = cells_of(result.path)
        assert np.isnan(one).sum() > 150
        np.testing.assert_array_equal(np.isnan(one), np.isnan(other))
        inner = np.s_[20:80, 20:80]
        assert np.abs(one[inner] + other[inner] - 5000).max() <= 1

    def test_points_without_cells_around_them_have_no_vector(self, run, bent, write, tmp_path):
        image, reference, _ = bent
        cells = gdal.Open(image).ReadAsArray()
        cells[:, 120:] = np.nan
        result = run(
            INPUT=write(cells, "half.tif"),
            REFERENCE=reference,
            GRID=48,
            WINDOW=48,
            VECTORS=str(tmp_path / "v.gpkg"),
            OUTPUT=None,
        )
        ends = [(end.x() - 500000) / 10 for (_, end), _ in lines(result)]
        assert 4 <= len(ends) < 16


# --- what can go wrong --------------------------------------------------------------------------


class TestRefusals:
    @pytest.fixture
    def plain(self, write):
        return write(relief(60, 80), "plain.tif")

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            ({"MAX_SHIFT": 80}, "MAX_SHIFT is 80; expected less than 80 cells, the longer side"),
            ({"MAX_SHIFT": 2.5}, "MAX_SHIFT is 2.5; expected a whole number >= 0"),
            ({"GRID": 20}, "WINDOW is 64; expected no more than 60 cells, the shorter side"),
            ({"GRID": 20, "WINDOW": 15}, "WINDOW is 15; expected a whole number >= 16"),
            ({"GRID": 120, "WINDOW": 16}, "GRID is 120; expected no more than 119 cells"),
            ({"METHOD": 2}, "METHOD is 2; expected one of 0 "),
            ({"REFERENCE_BAND": 2}, "REFERENCE_BAND is 2; expected 1, the only band of REFERENCE"),
            ({"REFERENCE": None}, "REFERENCE is missing; expected a raster"),
        ],
    )
    def test_name_the_parameter_and_what_would_be_right(self, refused, plain, given, words):
        assert words in refused(**{"INPUT": plain, "REFERENCE": plain, **given})

    def test_too_many_points(self, refused, plain, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.estimate_shift._MOST_POINTS", 100)
        message = refused(INPUT=plain, REFERENCE=plain, GRID=4, WINDOW=16)
        assert message.startswith("GRID is 4; expected at least 8 cells")

    @pytest.mark.parametrize("name", ["INPUT", "REFERENCE"])
    @pytest.mark.parametrize(
        ("cells", "words"),
        [
            (np.full((60, 80), 3.0), "whose values differ"),
            (np.full((60, 80), np.nan), "that has cells with a value"),
        ],
    )
    def test_rasters_that_show_nothing(self, refused, plain, write, name, cells, words):
        given = {"INPUT": plain, "REFERENCE": plain, name: write(cells, "nothing.tif")}
        message = refused(**given)
        assert message.startswith(f"{name} is nothing; expected a band {words}")

    def test_cells_in_different_places(self, refused, write):
        left, right = relief(60, 80), relief(60, 80)
        left[:, 30:] = right[:, :50] = np.nan
        message = refused(INPUT=write(left, "left.tif"), REFERENCE=write(right, "right.tif"))
        assert message.startswith("REFERENCE is right; expected cells with a value where INPUT has")

    def test_rasters_of_different_places(self, refused, plain, write):
        far = write(relief(60, 80), "far.tif", transform=(900000, 10, 0, 4000000, 0, -10))
        message = refused(INPUT=plain, REFERENCE=far)
        assert message.startswith(f"REFERENCE: {far} does not overlap {plain}")

    def test_one_without_a_coordinate_system(self, refused, plain, write):
        other = write(relief(60, 80), "b.tif", crs=None, transform=(500003, 10, 0, 4000000, 0, -10))
        message = refused(INPUT=plain, REFERENCE=other)
        assert message.startswith(f"REFERENCE: {other} has no coordinate system")

    @pytest.mark.parametrize("grid", [0, 20])
    def test_writing_onto_an_input(self, refused, plain, write, grid):
        reference = write(relief(60, 80), "reference.tif")
        given = {"INPUT": plain, "REFERENCE": reference, "GRID": grid, "WINDOW": 16}
        for path in (plain, reference):
            assert refused(**given, OUTPUT=path).startswith(f"OUTPUT: {path} is read by this run")

    def test_outputs_in_one_file(self, refused, plain, tmp_path):
        path = str(tmp_path / "one.html")
        message = refused(INPUT=plain, REFERENCE=plain, OUTPUT=None, VECTORS=path, REPORT=path)
        assert message.startswith(f"REPORT is {path}; expected another file than VECTORS")

    @pytest.mark.parametrize("grid", [0, 20])
    def test_formats_that_do_not_hold_the_cells(self, refused, plain, tmp_path, grid):
        given = {"INPUT": plain, "REFERENCE": plain, "GRID": grid, "WINDOW": 16}
        message = refused(**given, OUTPUT=str(tmp_path / "a.png"))
        assert message.startswith("OUTPUT: ")
        assert "use .tif, for example" in message


# --- reports, resources, cancelling -------------------------------------------------------------


def page(path):
    """The text of a report, and the scripts that draw its figures."""
    text = path.read_text(encoding="utf-8")
    packed = re.search(r'<script id="figures" type="text/plain">([^<]*)</script>', text)[1]
    return text, gzip.decompress(base64.b64decode(packed)).decode()


def test_the_report_has_figures_and_the_surface(run, pair, tmp_path):
    path = tmp_path / "report.html"
    result = run(INPUT=pair[0], REFERENCE=pair[1], OUTPUT=None, REPORT=str(path))
    text, scripts = page(path)
    assert result.outputs["REPORT"] == str(path)
    assert f"{result.outputs['SHIFT_COLUMNS']:.6g}" in text
    assert "Normalised cross-correlation over the overlap at every shift" in text
    assert scripts.count('Plotly.newPlot("figure-') == 1
    assert "Local shifts" not in text


def test_the_report_marks_outliers_of_a_field(run, bent, write, tmp_path):
    cells = gdal.Open(bent[0]).ReadAsArray()
    cells[60:130, 60:130] = np.random.default_rng(1).normal(500, 60, (70, 70))
    path = tmp_path / "report.html"
    given = {"INPUT": write(cells, "cloudy.tif"), "REFERENCE": bent[1], "GRID": 32, "WINDOW": 48}
    result = run(**given, OUTPUT=None, REPORT=str(path))
    assert result.outputs["OUTLIERS"] >= 1
    text, scripts = page(path)
    assert "Local shifts" in text
    assert "times as long as it is" in text
    assert scripts.count('Plotly.newPlot("figure-') == 2
    assert '"name":"Outliers"' in scripts


@pytest.mark.parametrize("grid", [0, 48])
def test_memory_and_workers_do_not_matter(run, write, tmp_path, monkeypatch, grid):
    monkeypatch.setattr(shift_estimation, "_WHOLE", 160**2)
    monkeypatch.setattr(shift_estimation, "_SIDE", 96)
    ground = relief(250, 300, 2)
    image = write(noisy(moved(ground, -4.3, 2.6), 0.1, 1).astype("float32"), "image.tif")
    reference = write(ground.astype("float32"), "reference.tif")
    found = []
    for workers, memory in ((1, 40), (2, 256), (3, 64)):
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        name = f"{workers}"
        result = run(
            INPUT=image,
            REFERENCE=reference,
            GRID=grid,
            WINDOW=48,
            OUTPUT=str(tmp_path / f"{name}.tif"),
            VECTORS=str(tmp_path / f"{name}.gpkg"),
        )
        cells = gdal.Open(result.path).ReadAsArray()
        vectors = [values for _, values in lines(result)]
        numbers = [result.outputs[key] for key in ("SHIFT_COLUMNS", "SHIFT_ROWS", "CORRELATION")]
        found.append((cells.tobytes(), repr(vectors), numbers))
    assert found[0] == found[1] == found[2]


def test_a_budget_that_does_not_suffice_is_refused(refused, pair, monkeypatch):
    monkeypatch.setenv("LOUPE_MEMORY_MB", "2")
    message = refused(INPUT=pair[0], REFERENCE=pair[1], GRID=40, WINDOW=128)
    assert message.startswith("WINDOW: ")
    assert "MiB of memory" in message


@pytest.mark.parametrize("percent", [0, 30, 70])
@pytest.mark.parametrize("grid", [0, 48])
def test_cancelling_leaves_nothing(run, pair, tmp_path, untouched, cancels_at, percent, grid):
    feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
    if not percent:
        feedback.cancel()
    with untouched(tmp_path):
        result = run(
            feedback,
            INPUT=pair[0],
            REFERENCE=pair[1],
            GRID=grid,
            WINDOW=48,
            VECTORS=str(tmp_path / "v.gpkg"),
            REPORT=str(tmp_path / "r.html"),
        )
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


def test_progress_rises_to_100(run, pair):
    result = run(INPUT=pair[0], REFERENCE=pair[1], GRID=48, WINDOW=48)
    assert result.progress == sorted(result.progress)
    assert result.progress[-1] == 100


def test_it_runs_in_qgis_process(profile, run, pair, tmp_path):
    target = tmp_path / "moved.tif"
    given = {"INPUT": pair[0], "REFERENCE": pair[1]}
    process = profile.run({**given, "OUTPUT": target}, tool="loupe:estimateshift")
    assert process.returncode == 0, process.stdout
    result = run(**given)
    assert f"SHIFT_COLUMNS:\t{result.outputs['SHIFT_COLUMNS']}" in process.stdout
    assert gdal.Open(str(target)).GetGeoTransform() == gdal.Open(result.path).GetGeoTransform()
