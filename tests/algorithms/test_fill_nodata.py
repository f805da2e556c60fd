# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:fillnodata`` inside QGIS: what is a hole, what fills it, what stays, what is refused."""

import os

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsRasterRange,
)
from scipy import ndimage
from scipy.spatial import cKDTree

from raster_loupe.tests.conftest import ROOT

CURVATURE, MEMBRANE, INVERSE_DISTANCE, NEAREST, LOCAL_MEAN = range(5)
LOCAL_MEDIAN, ROW_MEAN, COLUMN_MEAN, ONION_PEEL, LINEAR = range(5, 10)
ALL_METHODS = range(10)

UNTOUCHED, FILLED, LEFT = 0, 1, 2
DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")


@pytest.fixture
def tool_id():
    return "loupe:fillnodata"


@pytest.fixture
def marked(run, tmp_path):
    """Run the tool; return the stored cells, the marks and the outputs."""

    def marked(**parameters):
        marks = str(tmp_path / "marks.tif")
        result = run(FILLED=marks, **parameters)
        assert result.outputs["FILLED"] == marks
        return stored(result.path), stored(marks), result.outputs

    return marked


def stored(path):
    """Cells as they are in the file, ``(bands, rows, cols)``."""
    cells = gdal_array.LoadFile(path)
    return cells if cells.ndim == 3 else cells[None]


def holed(cells, holes, value=np.nan):
    """A copy with this value in rectangles of (rows, cols)."""
    cells = np.array(cells)
    for rows, cols in holes:
        cells[..., rows, cols] = value
    return cells


def counts(outputs):
    return tuple(outputs[name] for name in ("HOLES", "FILLED_CELLS", "UNFILLED_CELLS"))


INTERIOR = [(slice(5, 12), slice(8, 20)), (slice(14, 15), slice(3, 4))]
AT_THE_EDGE = [(slice(0, 3), slice(22, 26)), (slice(20, 23), slice(28, 31))]


# --- what scripts and models rely on ------------------------------------------------------------


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BANDS", "METHOD", "RADIUS", "POWER", "TENSION", "GAP_VALUES"),
        *("MAX_DISTANCE", "MAX_AREA", "INTERIOR_ONLY", "MASK", "OPTIONS", "OUTPUT", "FILLED"),
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("METHOD", 0), ("RADIUS", 3), ("POWER", 2), ("TENSION", 0.2), ("GAP_VALUES", None)),
        *(("MAX_DISTANCE", 0), ("MAX_AREA", 0), ("INTERIOR_ONLY", False), ("MASK", None)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_only_what_few_need_is_advanced(tool):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        *("RADIUS", "POWER", "TENSION", "OPTIONS")
    ]


def test_methods_keep_their_order(tool):
    names = tool.parameterDefinition("METHOD").options()
    words = (
        *("Minimum curvature", "Membrane", "Inverse distance", "Nearest", "Local mean"),
        *("Local median", "Row mean", "Column mean", "Onion peel", "Linear"),
    )
    assert [name.startswith(word) for name, word in zip(names, words)] == [True] * 10
    assert len(names) == 10


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputRaster"),
        ("FILLED", "outputRaster"),
        ("FILLED_CELLS", "outputNumber"),
        ("HOLES", "outputNumber"),
        ("UNFILLED_CELLS", "outputNumber"),
    ]


# --- known answers ------------------------------------------------------------------------------


class TestKnownAnswers:
    @pytest.mark.parametrize("share", [0.3, 0.97], ids=["gaps", "samples"])
    def test_the_nearest_cell_is_that_of_a_search_tree(self, run, write, share):
        """As ``scipy.interpolate.NearestNDInterpolator``, but for ties."""
        random = np.random.default_rng(5)
        cells = random.permutation(60 * 71).reshape(60, 71).astype("float64")  # no value twice
        known = random.random(cells.shape) > share
        result = run(INPUT=write(np.where(known, cells, np.nan)), METHOD=NEAREST)
        found = stored(result.path)[0]
        at = np.argwhere(known)
        least, _ = cKDTree(at).query(np.argwhere(~known))
        home = {cells[tuple(place)]: place for place in at}
        apart = [home[value] - place for value, place in zip(found[~known], np.argwhere(~known))]
        np.testing.assert_allclose(np.hypot(*np.transpose(apart)), least, rtol=1e-12)

    def test_column_means_are_those_of_the_simple_imputer_to_the_digit(self, run, write):
        nan = np.nan
        values = [
            [1, 2, nan, 4, 5],
            [nan, 7, 8, 9, 10],
            [11, nan, 13, 14, nan],
            [16, 17, 18, nan, 20],
            [21, 22, 23, 24, 25],
        ]
        # sklearn.impute.SimpleImputer(strategy="mean").fit_transform(values)
        assert stored(run(INPUT=write(values), METHOD=COLUMN_MEAN).path)[0].tolist() == [
            [1, 2, 15.5, 4, 5],
            [12.25, 7, 8, 9, 10],
            [11, 12, 13, 14, 15],
            [16, 17, 18, 12.75, 20],
            [21, 22, 23, 24, 25],
        ]

    def test_row_means_are_the_column_means_of_the_turned_raster(self, run, write):
        cells = np.random.default_rng(0).normal(0, 1, (20, 30))
        cells[cells > 1] = np.nan
        rows = stored(run(INPUT=write(cells), METHOD=ROW_MEAN).path)[0]
        turned = write(cells.T, name="turned.tif")
        np.testing.assert_array_equal(rows.T, stored(run(INPUT=turned, METHOD=COLUMN_MEAN).path)[0])

    def test_a_ramp_comes_back_to_a_millionth_of_its_relief(self, run, write):
        rows, cols = np.indices((300, 320))
        ramp = 400 + 0.3 * rows - 1.7 * cols
        holes = [(slice(20, 180), slice(30, 200)), (slice(220, 280), slice(240, 300))]
        found = stored(run(INPUT=write(holed(ramp, holes))).path)[0]
        np.testing.assert_allclose(found, ramp, rtol=0, atol=1e-6 * np.ptp(ramp))

    def test_a_ramp_comes_back_from_small_holes_to_a_billionth(self, run, write):
        rows, cols = np.indices((23, 31))
        ramp = 400 + 0.3 * rows - 1.7 * cols
        found = stored(run(INPUT=write(holed(ramp, INTERIOR))).path)[0]
        np.testing.assert_allclose(found, ramp, rtol=0, atol=1e-9 * np.ptp(ramp))

    @pytest.mark.parametrize("method", ALL_METHODS)
    def test_a_constant_comes_back_by_every_method(self, run, write, method):
        cells = holed(np.full((23, 31), 1234.5), INTERIOR + AT_THE_EDGE)
        found = stored(run(INPUT=write(cells), METHOD=method).path)
        np.testing.assert_allclose(found, 1234.5, rtol=1e-12)

    def test_white_gaps_of_a_picture_are_filled_with_nearest_cells(self, marked, write):
        random = np.random.default_rng(1)
        picture = random.integers(0, 256, (3, 40, 50), dtype="uint8")
        white = np.zeros(picture.shape[1:], bool)
        white[10:14, 20:25] = white[0, 0] = white[30, 49] = True
        picture[:, white] = 255
        picture[:, 5, 5] = 255, 255, 254  # almost white, and thus no hole
        found, marks, outputs = marked(
            INPUT=write(picture), GAP_VALUES="255,255,255", METHOD=NEAREST
        )
        # As the snippet does that fills pictures by a search tree, which breaks ties its own way.
        distances, nearest = cKDTree(np.argwhere(~white)).query(np.argwhere(white), k=8)
        for cell, near, away in zip(found[:, white].T, nearest, distances):
            tied = picture[:, ~white][:, near[away == away[0]]].T
            assert cell.tolist() in tied.tolist()
        np.testing.assert_array_equal(found[:, ~white], picture[:, ~white])
        np.testing.assert_array_equal(marks, np.broadcast_to(white, picture.shape))
        assert counts(outputs) == (3 * 3, 3 * 22, 0)

    def test_real_elevation_is_filled_better_than_by_gdal(self, run, write, cells_of):
        truth = cells_of(DEMO)[0]
        holes = np.zeros(truth.shape, bool)
        for row in range(20, 320, 60):
            for col in range(20, 380, 60):
                holes[row : row + 30, col : col + 30] = True
        path = write(np.where(holes, -9, truth).astype("float32"), nodata=-9)
        filled = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(path))
        gdal.FillNodata(filled.GetRasterBand(1), None, 200, 0)
        theirs, ours = (
            np.sqrt(((cells - truth)[holes] ** 2).mean())
            for cells in (filled.ReadAsArray(), stored(run(INPUT=path).path)[0])
        )
        assert ours < 0.9 * theirs


# --- parameters of methods ----------------------------------------------------------------------


class TestParametersOfMethods:
    @pytest.fixture
    def path(self, write, random_cells):
        return write(holed(random_cells, INTERIOR).astype("float64"))

    @pytest.mark.parametrize(
        ("method", "parameters"),
        [
            (INVERSE_DISTANCE, {"RADIUS": 9}),
            (LOCAL_MEAN, {"RADIUS": 9}),
            (LOCAL_MEDIAN, {"RADIUS": 9}),
            (ONION_PEEL, {"RADIUS": 9}),
            (INVERSE_DISTANCE, {"POWER": 0.5}),
            (CURVATURE, {"TENSION": 0.7}),
        ],
    )
    def test_they_reach_their_method(self, run, path, method, parameters):
        plain, other = (
            stored(run(INPUT=path, METHOD=method, **more).path) for more in ({}, parameters)
        )
        assert (plain != other).any()

    @pytest.mark.parametrize("method", [MEMBRANE, NEAREST, ROW_MEAN, COLUMN_MEAN, LINEAR])
    def test_others_do_not_care(self, run, path, method):
        plain, other = (
            stored(run(INPUT=path, METHOD=method, **more).path)
            for more in ({}, {"RADIUS": 9, "POWER": 5, "TENSION": 0.7})
        )
        np.testing.assert_array_equal(plain, other)

    def test_full_tension_is_the_membrane(self, run, path):
        tense, membrane = (
            stored(run(INPUT=path, **parameters).path)
            for parameters in ({"TENSION": 1}, {"METHOD": MEMBRANE})
        )
        np.testing.assert_array_equal(tense, membrane)

    def test_no_tension_is_the_thin_plate_which_restores_what_a_membrane_flattens(self, run, write):
        rows, cols = np.indices((23, 31))
        saddle = rows * cols + rows**2 - cols**2 + 0.5
        path = write(holed(saddle, INTERIOR))
        found = stored(run(INPUT=path, TENSION=0).path)[0]
        np.testing.assert_allclose(found, saddle, atol=1e-6)

    def test_a_higher_power_comes_nearer_to_the_nearest_cell(self, run, path):
        nearest = stored(run(INPUT=path, METHOD=NEAREST).path)
        apart = [
            np.abs(
                stored(run(INPUT=path, METHOD=INVERSE_DISTANCE, POWER=power).path) - nearest
            ).mean()
            for power in (1, 4, 16)
        ]
        assert apart == sorted(apart, reverse=True)


# --- what is a hole -----------------------------------------------------------------------------


class TestWhatIsAHole:
    def test_nodata_and_nan_alike(self, marked, write, random_cells):
        cells = random_cells.copy()
        cells[3, 4], cells[7, 7] = -9, np.nan
        _, marks, outputs = marked(INPUT=write(cells, nodata=-9))
        assert np.argwhere(marks[0]).tolist() == [[3, 4], [7, 7]]
        assert counts(outputs) == (2, 2, 0)

    def test_cells_of_one_gap_value_in_each_band_of_its_own(self, marked, write):
        cells = np.random.default_rng(0).integers(0, 255, (2, 9, 11), dtype="uint8")
        cells[0, 2, 3] = cells[1, 5, 5] = cells[1, 6, 6] = 255
        _, marks, outputs = marked(INPUT=write(cells), GAP_VALUES="255", METHOD=NEAREST)
        assert np.argwhere(marks).tolist() == [[0, 2, 3], [1, 5, 5], [1, 6, 6]]
        assert counts(outputs) == (2, 3, 0)  # touching at a corner is one hole

    def test_gap_values_are_one_for_each_chosen_band(self, marked, write):
        cells = np.zeros((3, 5, 6), "int16")
        cells[:, 2, 2] = 7, 8, 9
        cells[:, 3, 4] = 0, 8, 1
        _, marks, _ = marked(INPUT=write(cells), BANDS=[3, 2], GAP_VALUES="9 ; 8", METHOD=NEAREST)
        assert np.argwhere(marks).tolist() == [[0, 2, 2], [1, 2, 2]]

    def test_gap_values_are_those_that_are_stored(self, marked, write):
        path = write(np.array([[1, 2, 3, 2, 5]], "int16"))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(10)
        del dataset
        _, marks, _ = marked(INPUT=path, GAP_VALUES="2", METHOD=NEAREST)
        assert marks.tolist() == [[[0, 1, 0, 1, 0]]]

    @pytest.mark.parametrize("text", ["-9999", "-9.999e3", "-9999.0", " -9999 "])
    def test_a_gap_value_may_be_written_as_numbers_are(self, marked, write, text):
        cells = np.ones((5, 5), "float32")
        cells[2, 2] = -9999
        assert counts(marked(INPUT=write(cells), GAP_VALUES=text)[2]) == (1, 1, 0)

    def test_gap_values_come_besides_nodata(self, marked, write):
        cells = np.array([[1, 0, 2, 9, 3]], "uint8")
        _, marks, _ = marked(INPUT=write(cells, nodata=9), GAP_VALUES="0", METHOD=NEAREST)
        assert marks.tolist() == [[[0, 1, 0, 1, 0]]]

    def test_values_that_the_user_declared_nodata(self, marked, write, random_cells):
        cells = random_cells.copy()
        cells[5:8, 6:9] = -1
        layer = QgsRasterLayer(write(cells), "any")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-5, 0)])
        found, _, outputs = marked(INPUT=layer)
        assert counts(outputs) == (1, 9, 0)
        assert (found > 0).all()

    def test_a_nodata_value_that_the_user_switched_off_is_a_value(self, run, write):
        path = write(holed(np.ones((9, 9), "float32"), [(slice(3, 5), slice(3, 5))], -9), nodata=-9)
        layer = QgsRasterLayer(path, "any")
        layer.dataProvider().setUseSourceNoDataValue(1, False)
        result = run(INPUT=layer)
        assert counts(result.outputs) == (0, 0, 0)
        np.testing.assert_array_equal(stored(result.path), stored(path))

    def test_cells_outside_a_mask_of_the_file_which_then_are_inside(
        self, marked, write, cells_of, tmp_path
    ):
        cells = holed(np.full((12, 12), 7, "uint8"), [(slice(3, 6), slice(3, 6))], 0)
        path = write(cells)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(cells, 255, 0))
        del dataset
        found, _, outputs = marked(INPUT=path)
        assert counts(outputs) == (1, 9, 0)
        assert (found == 7).all()
        assert not np.isnan(cells_of(str(tmp_path / "result.tif"))).any()

    def test_transparent_cells_which_become_opaque(self, run, write, cells_of):
        cells = holed(np.full((12, 12), 7, "uint8"), [(slice(3, 6), slice(3, 6))], 0)
        alpha = np.where(cells, 255, 0)
        alpha[10, 10] = 128
        path = write(np.array([cells, alpha], "uint8"), options=["ALPHA=YES"])
        result = run(INPUT=path)
        assert counts(result.outputs) == (1, 9, 0)
        found, opaque = stored(result.path)
        assert (found == 7).all()
        assert (opaque[3:6, 3:6] == 255).all()
        assert opaque[10, 10] == 128

    def test_cells_that_stay_holes_stay_transparent(self, run, write):
        cells = holed(np.full((12, 12), 7, "uint8"), [(slice(3, 9), slice(3, 9))], 0)
        path = write(np.array([cells, np.where(cells, 255, 0)], "uint8"), options=["ALPHA=YES"])
        found, opaque = stored(run(INPUT=path, MAX_DISTANCE=1).path)
        np.testing.assert_array_equal(opaque == 0, found == 0)
        assert (found == 0).sum() == 16


class TestMask:
    @pytest.fixture
    def path(self, write, random_cells):
        return write(random_cells)

    @pytest.fixture
    def clouds(self):
        mask = np.zeros((23, 31), "uint8")
        mask[4:9, 11:20] = 1
        mask[15, 15] = 200
        return mask

    def test_cells_where_it_is_not_zero_are_holes(self, marked, write, path, clouds):
        found, marks, outputs = marked(INPUT=path, MASK=write(clouds, name="mask.tif"))
        np.testing.assert_array_equal(marks[0], clouds != 0)
        assert counts(outputs) == (2, 46, 0)
        before = stored(path)[0]
        np.testing.assert_array_equal(found[0] == before, clouds == 0)

    def test_its_nodata_is_no_hole(self, marked, write, path, clouds):
        mask = write(clouds, name="mask.tif", nodata=200)
        _, marks, _ = marked(INPUT=path, MASK=mask)
        np.testing.assert_array_equal(marks[0], clouds == 1)

    def test_nan_in_it_is_no_hole_either(self, marked, write, path, clouds):
        mask = np.where(clouds == 200, np.nan, clouds).astype("float32")
        _, marks, _ = marked(INPUT=path, MASK=write(mask, name="mask.tif"))
        np.testing.assert_array_equal(marks[0], clouds == 1)

    def test_it_comes_besides_nodata_and_gap_values(self, marked, write, clouds, random_cells):
        cells = random_cells.copy()
        cells[0, 0], cells[22, 30] = np.nan, 0
        path = write(cells, name="cells.tif")
        _, marks, _ = marked(INPUT=path, GAP_VALUES="0", MASK=write(clouds, name="mask.tif"))
        expected = clouds != 0
        expected[0, 0] = expected[22, 30] = True
        np.testing.assert_array_equal(marks[0], expected)

    def test_it_holds_for_all_bands(self, marked, write, clouds, random_cells):
        path = write([random_cells, 2 * random_cells], name="cells.tif")
        _, marks, _ = marked(INPUT=path, MASK=write(clouds, name="mask.tif"))
        np.testing.assert_array_equal(marks, np.array([clouds != 0] * 2))

    def test_a_coarser_one_counts_by_its_nearest_cell_and_that_is_said(
        self, run, write, tmp_path, path
    ):
        coarse = np.zeros((12, 16), "uint8")
        coarse[3, 5] = 1
        mask = write(coarse, name="mask.tif", transform=(500000, 20, 0, 4000000, 0, -20))
        result = run(INPUT=path, MASK=mask, FILLED=str(tmp_path / "marks.tif"))
        assert np.argwhere(stored(result.outputs["FILLED"])[0]).tolist() == [
            *([6, 10], [6, 11], [7, 10], [7, 11])
        ]
        assert "mask is resampled to the grid of the input" in result.log

    def test_one_of_another_size_counts_where_it_lies(self, marked, write, path):
        mask = np.zeros((5, 7), "uint8")
        mask[2, 3] = 1
        # Beyond it, there are no holes.
        shifted = write(mask, name="mask.tif", transform=(500040, 10, 0, 3999970, 0, -10))
        _, marks, _ = marked(INPUT=path, MASK=shifted)
        assert np.argwhere(marks[0]).tolist() == [[5, 7]]

    def test_one_in_another_coordinate_system_counts_where_it_lies(self, marked, write, tmp_path):
        cells = np.random.default_rng(0).normal(0, 1, (60, 60)).astype("float32")
        clouds = np.zeros(cells.shape, "uint8")
        clouds[20:40, 15:45] = 1
        mask = str(tmp_path / "degrees.tif")
        gdal.Warp(mask, write(clouds, name="mask.tif"), dstSRS="EPSG:4326", xRes=1e-5, yRes=1e-5)
        _, marks, _ = marked(INPUT=write(cells, name="cells.tif"), MASK=mask)
        np.testing.assert_array_equal(marks[0], clouds)

    def test_it_names_the_gaps_of_an_integer_raster(self, run, write, clouds):
        path = write(np.full((23, 31), 5, "uint8"), name="cells.tif")
        result = run(INPUT=path, MASK=write(clouds, name="mask.tif"))
        assert counts(result.outputs) == (2, 46, 0)

    def test_neither_need_a_coordinate_system_on_the_same_cells(self, run, write, clouds):
        path = write(np.full((23, 31), 5, "uint8"), name="cells.tif", crs=None)
        result = run(INPUT=path, MASK=write(clouds, name="mask.tif", crs=None))
        assert counts(result.outputs) == (2, 46, 0)

    def test_one_without_coordinate_system_is_refused(self, refused, write, path, clouds):
        mask = write(clouds, name="mask.tif", crs=None)
        message = refused(INPUT=path, MASK=mask)
        assert f"MASK: {mask} has no coordinate system (CRS)" in message

    def test_one_of_another_size_without_any_place_is_refused(self, refused, write, clouds):
        path = write(np.ones((9, 9), "float32"), name="cells.tif", crs=None)
        mask = write(clouds, name="mask.tif", crs=None)
        message = refused(INPUT=path, MASK=mask)
        assert f"MASK: {mask} has 31 x 23 cells, {path} has 9 x 9" in message

    def test_one_of_another_place_is_refused(self, refused, write, path, clouds):
        mask = write(clouds, name="mask.tif", transform=(700000, 10, 0, 4000000, 0, -10))
        assert f"MASK: {mask} does not overlap {path}" in refused(INPUT=path, MASK=mask)

    def test_a_missing_one_is_refused(self, refused, path):
        assert "MASK: /missing.tif cannot be opened: " in refused(INPUT=path, MASK="/missing.tif")

    def test_a_damaged_one_is_named(self, refused, write, tmp_path):
        cells = np.random.default_rng(0).integers(0, 2, (1500, 200), dtype="uint8")
        path = write(cells.astype("float32"), name="cells.tif")
        mask = write(cells, name="mask.tif")
        with open(mask, "r+b") as file:
            file.truncate(os.path.getsize(mask) // 2)
        assert f"MASK: {mask} cannot be read in rows " in refused(INPUT=path, MASK=mask)

    def test_one_that_covers_everything_is_refused(self, refused, write, path):
        mask = write(np.ones((23, 31), "uint8"), name="mask.tif")
        message = refused(INPUT=path, MASK=mask)
        assert "INPUT: " in message
        assert "has no valid cell in band 1 besides those named as holes" in message


# --- which holes are filled ---------------------------------------------------------------------


class TestLimits:
    @pytest.fixture
    def cells(self, random_cells):
        return holed(random_cells, INTERIOR + AT_THE_EDGE)

    def test_every_hole_is_filled_by_default(self, marked, write, cells):
        found, marks, outputs = marked(INPUT=write(cells))
        assert not np.isnan(found).any()
        np.testing.assert_array_equal(marks[0], np.isnan(cells))
        assert counts(outputs) == (4, 84 + 1 + 12 + 9, 0)

    def test_holes_at_the_edge_can_be_left(self, marked, write, cells):
        found, marks, outputs = marked(INPUT=write(cells), INTERIOR_ONLY=True)
        inside = np.isnan(holed(np.ones(cells.shape), INTERIOR))
        np.testing.assert_array_equal(marks[0], np.where(np.isnan(cells), 2 - inside, 0))
        np.testing.assert_array_equal(np.isnan(found[0]), np.isnan(cells) & ~inside)
        assert counts(outputs) == (4, 85, 21)

    @pytest.mark.parametrize(
        ("area", "expected"), [(1, (4, 1, 105)), (9, (4, 10, 96)), (12, (4, 22, 84)), (84, None)]
    )
    def test_large_holes_can_be_left(self, marked, write, cells, area, expected):
        found, marks, outputs = marked(INPUT=write(cells), MAX_AREA=area)
        assert counts(outputs) == (expected or (4, 106, 0))
        labels, _ = ndimage.label(np.isnan(cells), np.ones((3, 3)))
        small = np.bincount(labels.ravel())[labels] <= area
        np.testing.assert_array_equal(marks[0], np.where(labels, np.where(small, 1, 2), 0))
        np.testing.assert_array_equal(np.isnan(found[0]), marks[0] == LEFT)

    def test_a_largest_area_below_the_smallest_hole_is_warned_of(self, run, write, random_cells):
        path = write(holed(random_cells, INTERIOR[:1]))
        result = run(INPUT=path, MAX_AREA=83)
        warning = "MAX_AREA is 83, and the smallest hole has 84 cells: nothing is filled."
        assert warning in result.log
        assert counts(result.outputs) == (1, 0, 84)
        np.testing.assert_array_equal(stored(result.path), stored(path))

    def test_one_that_the_smallest_hole_just_keeps_is_not(self, run, write, random_cells):
        said = run(INPUT=write(holed(random_cells, INTERIOR[:1])), MAX_AREA=84).log
        assert "MAX_AREA" not in said.replace("'MAX_AREA'", "")

    def test_limits_that_leave_everything_are_warned_of(self, run, write, random_cells):
        result = run(INPUT=write(holed(random_cells, AT_THE_EDGE)), INTERIOR_ONLY=True)
        assert "No hole is to be filled: the raster is copied as it is." in result.log

    @pytest.mark.parametrize("distance", [1, 2, 5])
    @pytest.mark.parametrize("method", [CURVATURE, NEAREST, COLUMN_MEAN])
    def test_only_cells_near_data_are_filled_if_so_wanted(
        self, marked, write, cells, distance, method
    ):
        path = write(cells)
        _, marks, _ = marked(INPUT=path, MAX_DISTANCE=distance, METHOD=method)
        away = ndimage.distance_transform_edt(np.isnan(cells))
        np.testing.assert_array_equal(
            marks[0], np.where(away > distance, LEFT, np.where(away > 0, FILLED, UNTOUCHED))
        )

    def test_a_distance_does_not_change_what_is_filled_by_nearest(self, run, write, cells):
        path = write(cells)
        limited, all_of_it = (
            stored(run(INPUT=path, METHOD=NEAREST, **more).path)
            for more in ({"MAX_DISTANCE": 2}, {})
        )
        filled = ~np.isnan(limited)
        np.testing.assert_array_equal(limited[filled], all_of_it[filled])

    def test_a_ring_around_an_island_is_one_hole(self, marked, write):
        cells = np.add.outer(np.arange(20.0), np.arange(20.0))
        ring = holed(cells, [(slice(4, 16), slice(4, 16))])
        ring[9:11, 9:11] = cells[9:11, 9:11]
        found, _, outputs = marked(INPUT=write(ring))
        assert counts(outputs) == (1, 140, 0)
        np.testing.assert_allclose(found[0], cells, rtol=0, atol=1e-6 * np.ptp(cells))


class TestWhatStays:
    @pytest.mark.parametrize("method", ALL_METHODS)
    def test_valid_cells_keep_every_bit(self, run, write, method):
        random = np.random.default_rng(3)
        cells = random.normal(0, 1e6, (40, 50))
        cells[random.random(cells.shape) < 0.3] = np.nan
        cells[7, 7] = -0.0
        found = stored(run(INPUT=write(cells), METHOD=method).path)[0]
        known = ~np.isnan(cells)
        assert found[known].tobytes() == cells[known].tobytes()

    def test_bands_that_are_not_chosen_are_copied(self, marked, write):
        random = np.random.default_rng(3)
        stack = random.normal(0, 1, (3, 20, 30)).astype("float32")
        stack[random.random(stack.shape) < 0.2] = np.nan
        found, marks, outputs = marked(INPUT=write(stack), BANDS=[2])
        for band in (0, 2):
            assert found[band].tobytes() == stack[band].tobytes()
        assert not np.isnan(found[1]).any()
        np.testing.assert_array_equal(marks, np.isnan(stack[1:2]))
        assert outputs["FILLED_CELLS"] == np.isnan(stack[1]).sum()

    def test_marks_have_a_band_for_each_chosen_band_in_their_order(self, run, write, tmp_path):
        stack = np.ones((3, 5, 5), "float32")
        stack[0, 1, 1] = stack[2, 3, 3] = np.nan
        marks = str(tmp_path / "marks.tif")
        run(INPUT=write(stack), BANDS=[3, 1], FILLED=marks)
        assert np.argwhere(stored(marks)).tolist() == [[0, 3, 3], [1, 1, 1]]
        bands = gdal.Info(marks, format="json")["bands"]
        assert [(band["type"], band["description"]) for band in bands] == [
            ("Byte", "Band 3: filled cells"),
            ("Byte", "Band 1: filled cells"),
        ]
        assert all("noDataValue" not in band for band in bands)

    def test_type_nodata_place_and_what_bands_are_called(self, run, write, random_cells):
        path = write(holed(random_cells, INTERIOR, -9).astype("int16"), nodata=-9)
        dataset = gdal.Open(path, gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.SetDescription("Elevation")
        band.SetScale(0.1)
        band.SetOffset(3)
        del band, dataset
        before, after = (gdal.Info(one, format="json") for one in (path, run(INPUT=path).path))
        for key in ("geoTransform", "coordinateSystem", "size"):
            assert after[key] == before[key]
        for key in ("type", "noDataValue", "description", "scale", "offset"):
            assert after["bands"][0][key] == before["bands"][0][key]

    def test_integers_are_rounded_not_truncated(self, run, write):
        cells = np.array([[1, 0, 2, 2], [-1, 0, -2, -2]], "int16")  # the means are 5/3 and -5/3
        found = stored(run(INPUT=write(cells, nodata=0), METHOD=ROW_MEAN).path)[0]
        assert found[:, 1].tolist() == [2, -2]

    def test_integers_are_kept_in_their_range(self, run, write):
        rows, cols = np.indices((23, 23))
        cone = np.clip(320 - 10 * np.hypot(rows - 11, cols - 11), 1, 255)
        cells = holed(cone.astype("uint8"), [(slice(7, 16), slice(7, 16))], 0)
        found = stored(run(INPUT=write(cells, nodata=0), TENSION=0).path)[0]
        assert found[11, 11] == 255
        assert found[7:16, 7:16].min() > 240

    def test_a_fill_is_never_the_nodata_value(self, run, write, cells_of):
        cells = np.array([[-1, 0, 1, 1, -1]], "int16")
        result = run(INPUT=write(cells, nodata=0), METHOD=ROW_MEAN)
        assert np.isfinite(cells_of(result.path)).all()
        assert abs(stored(result.path)[0, 0, 1]) == 1

    def test_classes_stay_classes_by_nearest_cells(self, run, write):
        random = np.random.default_rng(0)
        classes = random.choice(np.array([11, 42, 90], "uint8"), (40, 40))
        classes[random.random(classes.shape) < 0.4] = 0
        found = stored(run(INPUT=write(classes, nodata=0), METHOD=NEAREST).path)
        assert set(np.unique(found)) == {11, 42, 90}

    def test_creation_options_arrive_in_the_result(self, run, write, random_cells):
        path = write(holed(random_cells, INTERIOR))
        file = gdal.Info(run(INPUT=path, OPTIONS="COMPRESS=ZSTD").path, format="json")
        assert file["metadata"]["IMAGE_STRUCTURE"]["COMPRESSION"] == "ZSTD"

    @pytest.mark.parametrize("extension", ["img", "png", "asc"])
    def test_the_formats_follow_the_extensions(self, run, write, tmp_path, extension):
        cells = holed(np.full((12, 12), 7, "uint8"), [(slice(3, 6), slice(3, 6))], 0)
        target, marks = tmp_path / f"filled.{extension}", tmp_path / f"marks.{extension}"
        run(INPUT=write(cells, nodata=0), OUTPUT=str(target), FILLED=str(marks))
        assert (stored(str(target)) == 7).all()
        np.testing.assert_array_equal(stored(str(marks))[0], cells == 0)

    def test_temporary_outputs_are_rasters_too(self, run, write, random_cells):
        path = write(holed(random_cells, INTERIOR))
        outputs = run(INPUT=path, OUTPUT="TEMPORARY_OUTPUT", FILLED="TEMPORARY_OUTPUT").outputs
        assert outputs["OUTPUT"] != outputs["FILLED"]
        assert stored(outputs["FILLED"]).sum() == 85


class TestRastersWithoutHoles:
    SAYS = "There are no holes: the raster is copied as it is."

    def test_are_copied_and_that_is_said(self, marked, run, write, random_cells):
        path = write(random_cells)
        found, marks, outputs = marked(INPUT=path)
        assert found.tobytes() == random_cells.tobytes()
        assert not marks.any()
        assert counts(outputs) == (0, 0, 0)
        assert self.SAYS in run(INPUT=path, MAX_AREA=1).log

    def test_integers_with_a_nodata_value_that_no_cell_has(self, run, write):
        path = write(np.ones((5, 5), "uint8"), nodata=0)
        assert self.SAYS in run(INPUT=path).log

    def test_a_mask_that_is_zero_everywhere(self, run, write):
        path = write(np.ones((5, 5), "uint8"))
        assert self.SAYS in run(INPUT=path, MASK=write(np.zeros((5, 5)), name="mask.tif")).log


def test_a_band_without_valid_cell_beside_one_with_some_is_left_and_warned_of(marked, write):
    stack = np.ones((2, 6, 7), "float32")
    stack[0, 2, 2] = stack[1] = np.nan
    found, marks, outputs = marked(INPUT=write(stack))
    assert counts(outputs) == (2, 1, 42)
    assert np.isnan(found[1]).all()
    assert (marks[1] == LEFT).all()


def test_that_warning_names_the_band(run, write):
    stack = np.ones((2, 6, 7), "float32")
    stack[1] = np.nan
    assert "Band 2 has no valid cell: it is left as it is." in run(INPUT=write(stack)).log


@pytest.mark.parametrize("method", [CURVATURE, LOCAL_MEAN])
def test_workers_and_memory_do_not_change_the_result(run, write, monkeypatch, method):
    random = np.random.default_rng(0)
    cells = random.normal(0, 1, (700, 900)).astype("float32")
    cells[random.random(cells.shape) < 0.1] = np.nan
    cells[300:420, 500:650] = np.nan
    path = write(cells)
    found = []
    for workers, memory in (("1", "128"), ("3", "128"), ("3", "24")):
        monkeypatch.setenv("LOUPE_WORKERS", workers)
        monkeypatch.setenv("LOUPE_MEMORY_MB", memory)
        found.append(stored(run(INPUT=path, METHOD=method).path).tobytes())
    assert found[0] == found[1] == found[2]


# --- progress -----------------------------------------------------------------------------------


@pytest.fixture
def several_strips(write):
    random = np.random.default_rng(0)
    cells = random.normal(0, 1, (2000, 300)).astype("float32")
    cells[random.random(cells.shape) < 0.2] = np.nan
    return write(cells)


def test_progress_never_goes_back_and_ends_at_100(run, several_strips):
    progress = run(INPUT=several_strips, METHOD=NEAREST).progress
    assert len(progress) > 5
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_what_it_amounted_to_is_said(run, write, random_cells):
    log = run(INPUT=write(holed(random_cells, INTERIOR + AT_THE_EDGE)), INTERIOR_ONLY=True).log
    assert "713 cells in " in log
    assert "Holes: 4; cells filled: 85; cells left: 21" in log


@pytest.mark.parametrize("percent", [0, 1, 25, 60])
def test_cancelling_leaves_nothing(run, several_strips, tmp_path, untouched, cancels_at, percent):
    feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
    if not percent:
        feedback.cancel()
    (tmp_path / "result.tif").write_bytes(b"an earlier result")
    with untouched(tmp_path):
        result = run(feedback, INPUT=several_strips, FILLED=str(tmp_path / "marks.tif"))
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


# --- what a user can do wrong -------------------------------------------------------------------

METHODS = "0 (Minimum curvature with tension), 1 (Membrane (Laplace)), 2 (Inverse distance"
NUMBERS = "expected numbers, separated by commas: 255 or 255,255,255"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("METHOD", 11, f"METHOD is 11; expected one of {METHODS}"),
        ("METHOD", "nearest", f"METHOD is nearest; expected one of {METHODS}"),
        ("METHOD", "0,1", f"METHOD is 0,1; expected one of {METHODS}"),
        ("RADIUS", 0, "RADIUS is 0; expected a whole number >= 1"),
        ("RADIUS", 2.5, "RADIUS is 2.5; expected a whole number >= 1"),
        ("POWER", 0, "POWER is 0.0; expected a number > 0"),
        ("POWER", -1, "POWER is -1; expected a number >= 0"),
        ("TENSION", 2, "TENSION is 2; expected a number >= 0 and <= 1"),
        ("TENSION", "abc", "TENSION is abc; expected a number >= 0 and <= 1"),
        ("MAX_DISTANCE", -1, "MAX_DISTANCE is -1; expected a whole number >= 0"),
        ("MAX_AREA", "many", "MAX_AREA is many; expected a whole number >= 0"),
        ("INTERIOR_ONLY", "perhaps", "INTERIOR_ONLY is perhaps; expected true or false"),
        ("GAP_VALUES", "white", f"GAP_VALUES is white; {NUMBERS}"),
        ("GAP_VALUES", "255,x", f"GAP_VALUES is 255,x; {NUMBERS}"),
        ("GAP_VALUES", "nan", f"GAP_VALUES is nan; {NUMBERS}"),
        ("GAP_VALUES", "inf", f"GAP_VALUES is inf; {NUMBERS}"),
        ("BANDS", [3], "BANDS is [3]; expected bands from 1 to 2 of INPUT"),
        ("MASK", ["a.tif"], "MASK is ['a.tif']; expected a raster"),
    ],
    ids=repr,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, write, tmp_path, name, value, message):
    path = write(np.ones((2, 4, 4), "float32"))
    parameters = {"INPUT": path, "OUTPUT": str(tmp_path / "o.tif"), name: value}
    fine, said = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


@pytest.mark.parametrize("text", ["1,2", "1,2,3,4"])
def test_gap_values_of_too_few_or_many_bands_are_refused(refused, write, text):
    path = write(np.ones((3, 4, 4), "uint8"))
    expected = f"GAP_VALUES is {text}; expected one value, or one for each of the 3 bands"
    assert expected in refused(INPUT=path, GAP_VALUES=text)


def test_an_integer_raster_that_says_nothing_of_gaps_is_told_how_to(refused, write):
    message = refused(INPUT=write(np.ones((4, 4), "uint8")))
    assert "INPUT is input; expected a raster that has holes, and an integer" in message
    assert "name the gap cells' value in GAP_VALUES (0, for example), or give a MASK" in message


def test_a_raster_that_is_all_nodata_is_refused(refused, write):
    path = write(np.full((5, 6), -9, "int16"), nodata=-9)
    expected = f"INPUT: {path} has no valid cell in band 1: there is nothing to fill from"
    assert expected in refused(INPUT=path)


class TestWritingOntoWhatIsRead:
    @pytest.fixture
    def given(self, write):
        cells = np.ones((6, 7), "float32")
        return {"INPUT": write(cells), "MASK": write(cells == 0, name="mask.tif")}

    @pytest.fixture
    def write(self, write):
        return lambda cells, **more: write(np.asarray(cells).astype("float32"), **more)

    @pytest.mark.parametrize("output", ["OUTPUT", "FILLED"])
    @pytest.mark.parametrize("onto", ["INPUT", "MASK"])
    def test_is_refused_and_names_the_output(self, refused, given, output, onto):
        path = given[onto]
        expected = f"{output}: {path} is read by this run ({path}); choose another file"
        assert expected in refused(**given, **{output: path})

    @pytest.mark.parametrize("spelling", ["{}/both.tif", "{}/../{}/both.tif", "{}/./both.tif"])
    def test_two_outputs_in_one_file_are_refused(self, refused, given, tmp_path, spelling):
        both = str(tmp_path / "both.tif")
        spelled = spelling.format(tmp_path, tmp_path.name)
        message = refused(**given, OUTPUT=both, FILLED=spelled)
        assert f"FILLED is {spelled}; expected another file than OUTPUT" in message

    def test_a_place_that_cannot_be_written_is_named_by_its_output(self, refused, given):
        for name in ("OUTPUT", "FILLED"):
            message = refused(**given, **{name: "/missing/o.tif"})
            assert f"{name}: /missing cannot be written to: No such file or directory" in message

    def test_a_format_that_cannot_be_written_is_named_by_its_output(self, refused, given, tmp_path):
        for name in ("OUTPUT", "FILLED"):
            message = refused(**given, **{name: f"{tmp_path}/o.docx"})
            assert f"{name}: no raster format that GDAL can write" in message
