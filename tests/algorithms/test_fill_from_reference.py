# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:fillfromreference`` inside QGIS: another raster of the same place, on any grid."""

import os

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer, QgsRasterRange
from scipy import ndimage

from raster_loupe.kernels.minimum_curvature import MinimumCurvature
from raster_loupe.tests.conftest import ROOT

DELTA, REGRESSION = 0, 1
each_method = pytest.mark.parametrize("method", [DELTA, REGRESSION], ids=["delta", "regression"])

UNTOUCHED, FILLED, LEFT, FALLBACK = range(4)
DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
SHAPE = 90, 110


@pytest.fixture
def tool_id():
    return "loupe:fillfromreference"


@pytest.fixture
def marked(run, tmp_path):
    """Run the tool; return the stored cells, the marks and the outputs."""

    def marked(**parameters):
        marks = str(tmp_path / "marks.tif")
        result = run(FILLED=marks, **parameters)
        return stored(result.path), stored(marks), result.outputs

    return marked


def stored(path):
    """Cells as they are in the file, ``(bands, rows, cols)``."""
    cells = gdal_array.LoadFile(path)
    return cells if cells.ndim == 3 else cells[None]


def rough(shape=SHAPE, seed=0, sigma=2):
    noise = np.random.default_rng(seed).normal(size=shape)
    return 100 + 200 * ndimage.gaussian_filter(noise, sigma, mode="reflect")


def plane(shape=SHAPE):
    rows, cols = np.indices(shape)
    return 25 + 0.4 * rows - 0.7 * cols


def some_holes(shape=SHAPE):
    """A wide one, a narrow one, and one at the edge."""
    missing = np.zeros(shape, bool)
    missing[30:50, 40:62] = missing[70:72, 10:90] = missing[0:6, 100:] = True
    return missing


def rms(errors):
    return float(np.sqrt((errors**2).mean()))


def counts(outputs):
    return tuple(outputs[name] for name in ("HOLES", "FILLED_CELLS", "UNFILLED_CELLS"))


def scaled(path, scale, offset):
    """Say that values are not those that are stored."""
    dataset = gdal.Open(path, gdal.GA_Update)
    for index in range(dataset.RasterCount):
        dataset.GetRasterBand(index + 1).SetScale(scale)
        dataset.GetRasterBand(index + 1).SetOffset(offset)
    return path


# --- what scripts and models rely on ------------------------------------------------------------


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BANDS", "REFERENCE", "METHOD", "SIZE", "MASK", "INTERIOR_ONLY"),
        *("OPTIONS", "OUTPUT", "FILLED"),
    ]


@pytest.mark.parametrize(
    ("name", "default"), [("METHOD", 0), ("SIZE", 15), ("MASK", None), ("INTERIOR_ONLY", False)]
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_methods_keep_their_order(tool):
    delta, regression = tool.parameterDefinition("METHOD").options()
    assert delta.startswith("Delta surface")
    assert regression.startswith("Local regression")


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
    @each_method
    def test_a_reference_off_by_a_constant_restores_the_values(self, marked, write, method):
        values, missing = rough(), some_holes()
        path = write(np.where(missing, np.nan, values))
        reference = write(values - 40, name="reference.tif")
        found, marks, outputs = marked(INPUT=path, REFERENCE=reference, METHOD=method)
        np.testing.assert_allclose(found[0], values, rtol=0, atol=1e-6 * np.ptp(values))
        np.testing.assert_array_equal(marks[0], missing)
        assert counts(outputs) == (3, missing.sum(), 0)

    def test_a_reference_off_by_a_plane_restores_elevation(self, run, write):
        values, missing = rough(), some_holes()
        missing[:7] = False
        path = write(np.where(missing, np.nan, values))
        reference = write(values - plane(), name="reference.tif")
        found = stored(run(INPUT=path, REFERENCE=reference).path)[0]
        np.testing.assert_allclose(found, values, rtol=0, atol=1e-6 * np.ptp(values))

    def test_gain_and_offset_of_the_reference_are_undone_by_regression(self, run, write):
        values, missing = rough(), some_holes()
        path = write(np.where(missing, np.nan, values))
        reference = write(-0.4 * values + 7, name="reference.tif")
        found = stored(run(INPUT=path, REFERENCE=reference, METHOD=REGRESSION).path)[0]
        np.testing.assert_allclose(found, values, rtol=0, atol=1e-6 * np.ptp(values))

    def test_the_size_is_that_of_the_window(self, run, write):
        """The reference's gain changes in the middle: a small window sees only one of the two."""
        values, missing = rough(), np.zeros(SHAPE, bool)
        missing[40:44, 20:24] = True
        gain = np.where(np.arange(SHAPE[1]) < 40, 0.5, 3.0)
        path = write(np.where(missing, np.nan, values))
        reference = write(gain * values, name="reference.tif")
        small, large = (
            stored(run(INPUT=path, REFERENCE=reference, METHOD=REGRESSION, SIZE=size).path)[0]
            for size in (9, 61)
        )
        np.testing.assert_allclose(small, values, rtol=0, atol=1e-6 * np.ptp(values))
        assert np.abs(large - values).max() > 1e-3 * np.ptp(values)


class TestAgainstInterpolation:
    """What a reference is for: half the error of interpolation, at most."""

    def errors(self, run_tool, tmp_path, truth, missing, path, reference, **parameters):
        home = {"OUTPUT": str(tmp_path / "other.tif")}
        alone = stored(run_tool("loupe:fillnodata", INPUT=path, **home).path)[0]
        with_reference = run_tool(
            "loupe:fillfromreference", INPUT=path, REFERENCE=reference, **parameters
        )
        filled = stored(with_reference.path)[0]
        return rms((alone - truth)[missing]), rms((filled - truth)[missing])

    def test_elevation_from_a_coarse_biased_copy_on_a_grid_of_its_own(
        self, run_tool, write, tmp_path, cells_of
    ):
        truth = cells_of(DEMO)[0]
        missing = np.zeros(truth.shape, bool)
        missing[40:150, 60:170] = missing[200:310, 180:290] = True
        transform = gdal.Open(DEMO).GetGeoTransform()
        holes = np.where(missing, -32768, truth).astype("int16")
        path = write(holes, nodata=-32768, crs=4326, transform=transform)
        biased = write(truth + plane(truth.shape), name="biased.tif", crs=4326, transform=transform)
        coarse = str(tmp_path / "coarse.tif")
        gdal.Warp(
            coarse, biased, xRes=8 * transform[1], yRes=8 * transform[1], resampleAlg="average"
        )
        alone, filled = self.errors(run_tool, tmp_path, truth, missing, path, coarse)
        assert alone > 2 * filled

    def test_elevation_from_a_copy_in_another_coordinate_system(
        self, run_tool, write, tmp_path, cells_of
    ):
        truth = cells_of(DEMO)[0]
        missing = np.zeros(truth.shape, bool)
        missing[40:150, 60:170] = missing[200:310, 180:290] = True
        transform = gdal.Open(DEMO).GetGeoTransform()
        path = write(
            np.where(missing, np.nan, truth).astype("float32"), crs=4326, transform=transform
        )
        projected = str(tmp_path / "projected.tif")
        gdal.Warp(projected, DEMO, dstSRS="EPSG:32616", xRes=300, yRes=300, resampleAlg="average")
        alone, filled = self.errors(run_tool, tmp_path, truth, missing, path, projected)
        assert alone > 2 * filled

    def test_stripes_in_one_band_from_another_date(self, run_tool, write, tmp_path):
        shared = rough((200, 240), 1, 1.5)
        lit = 1 + rough((200, 240), 2, 20) / 300  # the gain varies from place to place
        random = np.random.default_rng(3)
        truth = np.rint(np.clip(lit * shared + random.normal(0, 3, shared.shape), 1, 255))
        other = np.rint(np.clip(0.6 * shared + 40 + random.normal(0, 3, shared.shape), 1, 255))
        rows, cols = np.indices(truth.shape)
        missing = (rows + 0.2 * cols) % 33 < 10
        path = write(np.where(missing, 0, truth).astype("uint8"), nodata=0)
        reference = write(other.astype("uint8"), name="reference.tif", nodata=0)
        alone, filled = self.errors(
            run_tool, tmp_path, truth, missing, path, reference, METHOD=REGRESSION
        )
        assert alone > 2 * filled


# --- the reference ------------------------------------------------------------------------------


class TestReference:
    @pytest.fixture
    def path(self, write):
        return write(np.where(some_holes(), np.nan, rough()))

    @each_method
    def test_where_it_has_no_value_cells_are_interpolated_and_marked_so(
        self, marked, write, path, method
    ):
        values, missing = rough(), some_holes()
        there = np.ones(SHAPE, bool)
        there[36:44, 46:70] = False
        reference = write(np.where(there, values - 3, -9), name="reference.tif", nodata=-9)
        found, marks, outputs = marked(INPUT=path, REFERENCE=reference, METHOD=method)
        expected = np.where(missing, np.where(there, FILLED, FALLBACK), UNTOUCHED)
        np.testing.assert_array_equal(marks[0], expected)
        assert counts(outputs) == (3, missing.sum(), 0)
        left = missing & ~there
        surface = MinimumCurvature()(np.where(left, np.nan, found[0]), ~left, left)
        np.testing.assert_allclose(found[0], surface, rtol=0, atol=1e-4 * np.ptp(values))

    def test_how_many_cells_that_are_is_said(self, run, write, path):
        there = np.ones(SHAPE, bool)
        there[36:44, 46:70] = False
        reference = write(np.where(there, rough(), np.nan), name="reference.tif")
        said = run(INPUT=path, REFERENCE=reference).log
        assert "128 of them by interpolation, for lack of a reference" in said

    @each_method
    def test_beyond_it_cells_are_interpolated_and_marked_so(self, marked, write, path, method):
        # It begins in the middle of the wide hole.
        reference = write(
            rough()[:, 50:], name="reference.tif", transform=(500500, 10, 0, 4000000, 0, -10)
        )
        _, marks, _ = marked(INPUT=path, REFERENCE=reference, METHOD=method)
        wide = marks[0, 30:50, 40:62]
        assert (wide[:, :10] == FALLBACK).all()
        assert (wide[:, 10:] == FILLED).all()

    def test_on_another_grid_it_is_resampled_and_that_is_said(self, run, write, path):
        values = rough()
        # Half the cell size: the mean of four cells is the value of the one around them.
        fine = np.repeat(np.repeat(values - 40, 2, axis=0), 2, axis=1)
        reference = write(fine, name="reference.tif", transform=(500000, 5, 0, 4000000, 0, -5))
        result = run(INPUT=path, REFERENCE=reference)
        assert "reference is resampled to the grid of the input" in result.log
        assert rms((stored(result.path)[0] - values)[some_holes()]) < 0.05 * np.ptp(values)

    def test_on_the_same_grid_it_is_not(self, run, write, path):
        said = run(INPUT=path, REFERENCE=write(rough(), name="reference.tif")).log
        assert "resampled" not in said

    def test_values_of_it_that_the_user_declared_nodata_tell_nothing(self, marked, write, path):
        cells = rough()
        cells[36:44, 46:56] = 0
        layer = QgsRasterLayer(write(cells, name="reference.tif"), "reference")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 0)])
        _, marks, _ = marked(INPUT=path, REFERENCE=layer)
        assert (marks[0, 36:44, 46:56] == FALLBACK).all()
        assert (marks == FALLBACK).sum() == 80

    def test_its_bands_are_those_of_the_input(self, run, write):
        stack = np.array([rough(seed=seed) for seed in range(3)])
        path = write(np.where(some_holes(), np.nan, stack))
        reference = write(stack - 40, name="reference.tif")
        result = run(INPUT=path, REFERENCE=reference, BANDS=[3, 1])
        found = stored(result.path)
        for band in (0, 2):
            np.testing.assert_allclose(found[band], stack[band], rtol=0, atol=1e-3)
        assert np.isnan(found[1]).sum() == some_holes().sum()

    def test_a_single_band_of_it_serves_them_all(self, run, write):
        values = rough()
        path = write(np.where(some_holes(), np.nan, [values, values + 9]))
        reference = write(values - 40, name="reference.tif")
        found = stored(run(INPUT=path, REFERENCE=reference).path)
        np.testing.assert_allclose(found, [values, values + 9], rtol=0, atol=1e-3)

    @each_method
    def test_scales_and_offsets_of_both_are_taken_into_account(self, run, write, method):
        values, missing = rough(), some_holes()
        tenths = np.where(missing, -9999, np.rint(10 * (values + 50))).astype("int16")
        path = scaled(write(tenths, nodata=-9999), 0.1, -50)
        feet = np.rint((values - 40) / 0.003).astype("int32")
        reference = scaled(write(feet, name="reference.tif"), 0.003, 0)
        result = run(INPUT=path, REFERENCE=reference, METHOD=method)
        found = stored(result.path)[0]
        assert found.dtype == "int16"
        np.testing.assert_array_equal(found[~missing], tenths[~missing])
        np.testing.assert_allclose(0.1 * found - 50, values, rtol=0, atol=0.15)
        band = gdal.Info(result.path, format="json")["bands"][0]
        assert (band["scale"], band["offset"], band["noDataValue"]) == (0.1, -50, -9999)

    def test_a_scale_of_one_that_is_resampled_counts_too(self, run, write):
        values, missing = rough(sigma=6), some_holes()
        path = write(np.where(missing, np.nan, values))
        coarse = values.reshape(45, 2, 55, 2).mean(axis=(1, 3))
        reference = scaled(
            write(
                np.rint(coarse * 100).astype("int32"),
                name="reference.tif",
                transform=(500000, 20, 0, 4000000, 0, -20),
            ),
            0.01,
            -30,
        )
        found = stored(run(INPUT=path, REFERENCE=reference).path)[0]
        assert rms((found - values)[missing]) < 0.02 * np.ptp(values)


# --- which cells --------------------------------------------------------------------------------


class TestWhichCells:
    def test_valid_cells_keep_every_bit(self, run, write):
        values = rough().astype("float32")
        cells = np.where(some_holes(), np.float32(np.nan), values)
        reference = write(rough(seed=7), name="reference.tif")
        for method in (DELTA, REGRESSION):
            found = stored(run(INPUT=write(cells), REFERENCE=reference, METHOD=method).path)[0]
            assert found[~some_holes()].tobytes() == values[~some_holes()].tobytes()

    def test_holes_at_the_edge_can_be_left(self, marked, write):
        path = write(np.where(some_holes(), np.nan, rough()))
        reference = write(rough(), name="reference.tif")
        found, marks, outputs = marked(INPUT=path, REFERENCE=reference, INTERIOR_ONLY=True)
        assert (marks[0, :6, 100:] == LEFT).all()
        assert np.isnan(found[0]).sum() == 60
        assert counts(outputs) == (3, 440 + 160, 60)

    def test_a_mask_names_the_gaps_of_an_integer_raster(self, marked, write):
        values = np.rint(rough()).astype("int16")
        clouds = np.where(some_holes(), 1, 0).astype("uint8")
        cloudy = np.where(clouds, 9999, values).astype("int16")
        found, marks, _ = marked(
            INPUT=write(cloudy),
            MASK=write(clouds, name="mask.tif"),
            REFERENCE=write(values - 5, name="reference.tif"),
        )
        np.testing.assert_array_equal(found[0], values)
        np.testing.assert_array_equal(marks[0], clouds)

    def test_transparent_cells_become_opaque(self, run, write):
        values = np.rint(np.clip(rough(), 1, 255))
        alpha = np.where(some_holes(), 0, 255)
        picture = np.array([np.where(some_holes(), 0, values), alpha], "uint8")
        path = write(picture, options=["ALPHA=YES"])
        reference = write(values.astype("uint8"), name="reference.tif")
        found = stored(run(INPUT=path, REFERENCE=reference).path)
        np.testing.assert_array_equal(found[0], values)
        assert (found[1] == 255).all()

    def test_a_raster_without_holes_is_copied_and_that_is_said(self, run, write):
        cells = rough().astype("float32")
        result = run(INPUT=write(cells), REFERENCE=write(rough(seed=1), name="reference.tif"))
        assert stored(result.path).tobytes() == cells.tobytes()
        assert "There are no holes: the raster is copied as it is." in result.log


# --- progress -----------------------------------------------------------------------------------


@pytest.fixture
def several_strips(write):
    values = rough((1500, 300), sigma=3).astype("float32")
    missing = np.zeros(values.shape, bool)
    missing[100::50, 20:200] = True
    return {
        "INPUT": write(np.where(missing, np.float32(np.nan), values)),
        "REFERENCE": write(values[::2, ::2], name="reference.tif", transform=_COARSE),
    }


_COARSE = (500000, 20, 0, 4000000, 0, -20)


def test_progress_never_goes_back_and_ends_at_100(run, several_strips):
    progress = run(**several_strips, METHOD=REGRESSION).progress
    assert len(progress) > 5
    assert progress == sorted(progress)
    assert progress[-1] == 100


@pytest.mark.parametrize("percent", [0, 1, 50])
def test_cancelling_leaves_nothing(run, several_strips, tmp_path, untouched, cancels_at, percent):
    feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
    if not percent:
        feedback.cancel()
    with untouched(tmp_path):
        result = run(feedback, **several_strips, FILLED=str(tmp_path / "marks.tif"))
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


# --- what a user can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("METHOD", 2, "METHOD is 2; expected one of 0 (Delta surface"),
        ("SIZE", 2, "SIZE is 2; expected a whole number >= 3"),
        ("SIZE", "wide", "SIZE is wide; expected a whole number >= 3"),
        ("REFERENCE", None, "REFERENCE is missing; expected a raster"),
        ("REFERENCE", "/missing.tif", "REFERENCE: /missing.tif cannot be opened: "),
    ],
    ids=repr,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, write, tmp_path, name, value, message):
    path = write(np.ones((4, 4), "float32"))
    parameters = {"INPUT": path, "REFERENCE": path, "OUTPUT": str(tmp_path / "o.tif"), name: value}
    fine, said = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


class TestReferencesThatCannotServe:
    @pytest.fixture
    def path(self, write):
        return write(np.where(some_holes(), np.nan, rough()))

    def test_one_of_another_place(self, refused, write, path):
        other = write(rough(), name="other.tif", transform=(800000, 10, 0, 4000000, 0, -10))
        message = refused(INPUT=path, REFERENCE=other)
        assert f"REFERENCE: {other} does not overlap {path}" in message
        assert "a raster of the same place" in message

    def test_one_of_another_place_in_degrees(self, refused, write, path):
        other = write(rough(), name="other.tif", crs=4326, transform=(100, 0.1, 0, -20, 0, -0.1))
        assert f"REFERENCE: {other} does not overlap {path}" in refused(INPUT=path, REFERENCE=other)

    def test_one_without_coordinate_system(self, refused, write, path):
        other = write(rough(), name="other.tif", crs=None)
        message = refused(INPUT=path, REFERENCE=other)
        assert f"REFERENCE: {other} has no coordinate system (CRS)" in message
        assert "assign the one that its coordinates are in" in message

    def test_one_that_has_what_the_input_lacks(self, refused, write):
        path = write(np.where(some_holes(), np.nan, rough()), crs=None)
        message = refused(INPUT=path, REFERENCE=write(rough(), name="other.tif"))
        assert message.startswith(f"INPUT: {path} has no coordinate system (CRS)")

    def test_too_few_bands(self, refused, write):
        path = write(np.where(some_holes(), np.nan, [rough()] * 3))
        other = write([rough()] * 2, name="other.tif")
        message = refused(INPUT=path, REFERENCE=other)
        says = "expected one band, or the bands 1, 2, 3 of INPUT, and it has 2"
        assert message == f"REFERENCE is other; {says}"

    def test_a_picture_of_complex_numbers(self, refused, write, path):
        other = write(np.ones(SHAPE, "complex64"), name="other.tif")
        assert f"REFERENCE: {other} holds complex numbers" in refused(INPUT=path, REFERENCE=other)

    @pytest.mark.parametrize("cell", [10, 9], ids=["same grid", "another grid"])
    def test_a_damaged_one(self, refused, write, cell):
        values = np.random.default_rng(0).normal(0, 1, (1500, 200))
        path = write(np.where(values > 2, np.nan, values), name="cells.tif")
        other = write(values, name="other.tif", transform=(500000, cell, 0, 4000000, 0, -cell))
        with open(other, "r+b") as file:
            file.truncate(os.path.getsize(other) // 2)
        assert refused(INPUT=path, REFERENCE=other).startswith("REFERENCE: ")

    def test_a_damaged_input_is_named_by_its_own_name(self, refused, write):
        values = np.random.default_rng(0).normal(0, 1, (1500, 200))
        path = write(np.where(values > 2, np.nan, values), name="cells.tif")
        other = write(values, name="other.tif")
        with open(path, "r+b") as file:
            file.truncate(os.path.getsize(path) // 2)
        message = refused(INPUT=path, REFERENCE=other)
        assert message.startswith(f"INPUT: {path} cannot be read in rows ")


def test_an_integer_raster_that_says_nothing_of_gaps_is_told_how_to(refused, write):
    path = write(np.ones((4, 4), "uint8"))
    message = refused(INPUT=path, REFERENCE=write(np.ones((4, 4), "uint8"), name="reference.tif"))
    assert message.startswith("INPUT is input; expected a raster that has holes, and an integer")
    assert "give a MASK, or set a nodata value in the layer's properties" in message


def test_a_raster_that_is_all_nodata_is_refused(refused, write):
    path = write(np.full((5, 6), np.nan))
    message = refused(INPUT=path, REFERENCE=write(np.ones((5, 6)), name="reference.tif"))
    assert f"INPUT: {path} has no valid cell in band 1: there is nothing to fill from" in message


@pytest.mark.parametrize("output", ["OUTPUT", "FILLED"])
@pytest.mark.parametrize("onto", ["INPUT", "REFERENCE", "MASK"])
def test_writing_onto_what_is_read_is_refused_and_names_the_output(refused, write, output, onto):
    given = {
        "INPUT": write(np.where(some_holes(), np.nan, rough())),
        "REFERENCE": write(rough(), name="reference.tif"),
        "MASK": write(some_holes().astype("uint8"), name="mask.tif"),
    }
    message = refused(**given, **{output: given[onto]})
    assert f"{output}: {given[onto]} is read by this run ({given[onto]})" in message
