# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:matchhistogram`` inside QGIS: a raster with the distribution of another one."""

import os
import re

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

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
DISTRIBUTION, MOMENTS, REGRESSION = range(3)
each_method = pytest.mark.parametrize(
    "method", [DISTRIBUTION, MOMENTS, REGRESSION], ids=["distribution", "moments", "regression"]
)


@pytest.fixture
def tool_id():
    return "loupe:matchhistogram"


@pytest.fixture
def match(run, write):
    """Write a raster and a reference, run the tool, return the stored cells."""

    def match(cells, reference, **parameters):
        result = run(
            INPUT=write(cells), REFERENCE=write(reference, name="reference.tif"), **parameters
        )
        return stored(result.path)

    return match


def stored(path):
    """Cells as they are in the file, ``(bands, rows, cols)``."""
    cells = gdal_array.LoadFile(path)
    return cells if cells.ndim == 3 else cells[None]


def band_of(path, index=1):
    """How a band is described."""
    return gdal.Info(path, format="json")["bands"][index - 1]


def matched(cells, reference):
    """As in skimage.exposure.match_histograms."""
    _, inverse, counts = np.unique(cells, return_inverse=True, return_counts=True)
    values, theirs = np.unique(reference, return_counts=True)
    quantiles = np.cumsum(counts) / cells.size
    targets = np.interp(quantiles, np.cumsum(theirs) / reference.size, values)
    return targets[inverse.reshape(-1)].reshape(cells.shape)


def scene(dtype, shape=(120, 150), seed=1, mean=90, deviation=25):
    """Cells of a smooth scene with a little noise."""
    rng = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(rng.normal(size=shape), 4)
    values = mean + deviation * smooth / smooth.std() + rng.normal(0, 0.05 * deviation, shape)
    if np.dtype(dtype).kind in "iu":
        values = np.rint(values.clip(np.iinfo(dtype).min, np.iinfo(dtype).max))
    return values.astype(dtype)


def clouded(cells, share=0.1, value=250, seed=9):
    """Replace connected patches of a scene, a share of its cells, by another value."""
    field = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=cells.shape), 5)
    clouds = field > np.quantile(field, 1 - share)
    return np.where(clouds, value, cells).astype(cells.dtype), clouds


def line_in(log, band=1):
    """Gain, offset and r squared that the log tells of a band."""
    number = r"(-?[\d.]+(?:e[+-]?\d+)?|nan)"
    line = rf"Band {band}: {number} x ([+-]) {number}"
    fit = rf"(?:; r² = {number} over ([\d,]+) of ([\d,]+) )?"
    gain, sign, offset, *others = re.search(line + fit, log).groups()
    return [float(text.replace(",", "")) for text in (gain, sign + offset, *others) if text]


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_the_group_contrast(tool):
    assert (tool.groupId(), tool.group()) == ("contrast", "Contrast")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "REFERENCE", "BANDS", "METHOD", "OPTIONS", "OUTPUT")
    ]


def test_defaults(tool):
    assert tool.parameterDefinition("METHOD").defaultValue() == 0
    assert tool.parameterDefinition("BANDS").defaultValue() is None
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        "OPTIONS"
    ]


def test_methods_keep_their_order(tool):
    words = ["Full distribution", "Mean and standard deviation", "Regression"]
    texts = tool.parameterDefinition("METHOD").options()
    assert len(texts) == len(words)
    assert all(text.startswith(word) for text, word in zip(texts, words))


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputRaster")
    ]


# --- the full distribution ----------------------------------------------------------------------

DTYPES = ["uint8", "int8", "uint16", "int16", "int32", "float32", "float64"]


class TestFullDistribution:
    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32"])
    def test_of_integers_is_exact_but_for_rounding(self, match, dtype):
        cells, other = scene(dtype), scene(dtype, (90, 70), 2, 60, 12)
        found = match(cells, other)
        assert found.dtype == dtype
        np.testing.assert_allclose(found[0], matched(cells, other), rtol=0, atol=0.5 + 1e-6)

    @pytest.mark.parametrize("dtype", ["float32", "float64"])
    def test_of_floats_is_within_a_bin(self, match, dtype):
        cells, other = scene(dtype), scene(dtype, (90, 70), 2, 6000, 1200)
        found = match(cells, other)
        assert found.dtype == dtype
        apart = np.abs(found[0] - matched(cells, other))
        assert apart.max() <= np.ptp(other) / 256
        assert apart.mean() <= np.ptp(other) / 65536

    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
    def test_agrees_with_scikit_image(self, match, dtype):
        exposure = pytest.importorskip("skimage.exposure")
        cells, other = scene(dtype), np.random.default_rng(2).gamma(3, 20, (90, 70)).astype(dtype)
        expected = exposure.match_histograms(cells.astype(float), other.astype(float))
        bin_width = 0.5 + 1e-6 if dtype != "float32" else np.ptp(other) / 256
        np.testing.assert_allclose(match(cells, other)[0], expected, rtol=0, atol=bin_width)

    @pytest.mark.parametrize(
        "kinds", [("float32", "float32"), ("uint8", "float32"), ("float64", "uint8")]
    )
    def test_of_whole_numbers_is_that_of_integers_whatever_their_type(self, match, kinds):
        cells, other = scene("uint8"), scene("uint8", (90, 70), 2, 60, 12)
        found = match(cells.astype(kinds[0]), other.astype(kinds[1]))
        rounding = 0.5 if kinds[1] == "uint8" else 0
        np.testing.assert_allclose(found[0], matched(cells, other), rtol=1e-6, atol=rounding + 1e-6)

    def test_elevation_gets_that_of_another_one(self, run, write):
        cells, other = stored(DEMO)[0], scene("int16", mean=300, deviation=90)
        result = run(INPUT=DEMO, REFERENCE=write(other, name="reference.tif"))
        expected = matched(cells, other)
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0, atol=0.5 + 1e-6)

    def test_elevation_is_given_to_another_one(self, run, write):
        cells, other = scene("float32"), stored(DEMO)[0]
        result = run(INPUT=write(cells), REFERENCE=DEMO)
        found = stored(result.path)[0]
        assert found.dtype == other.dtype
        apart = np.abs(found - matched(cells, other))
        assert apart.max() <= np.ptp(other) / 256

    def test_has_the_quantiles_of_the_reference(self, match):
        shares = np.linspace(0, 1, 21)
        cells, other = scene("float32", (300, 300)), scene("float32", (250, 250), 2, -7, 0.3)
        found = np.quantile(match(cells, other), shares)
        np.testing.assert_allclose(found, np.quantile(other, shares), rtol=0, atol=1e-3)

    @pytest.mark.parametrize("dtype", ["uint8", "int16", "int32"])
    def test_of_itself_changes_no_integer(self, match, dtype):
        cells = scene(dtype)
        np.testing.assert_array_equal(match(cells, cells)[0], cells)

    @pytest.mark.parametrize("offset", [0, 1e6])
    @pytest.mark.parametrize("dtype", ["float32", "float64"])
    def test_of_itself_changes_no_float_by_more_than_a_bin(self, match, dtype, offset):
        cells = scene(dtype) + np.dtype(dtype).type(offset)
        found = match(cells, cells)[0]
        np.testing.assert_allclose(found, cells, rtol=0, atol=np.ptp(cells) / 65536)

    def test_of_elevation_to_itself_changes_nothing(self, run):
        np.testing.assert_array_equal(stored(run(INPUT=DEMO, REFERENCE=DEMO).path), stored(DEMO))

    @pytest.mark.parametrize(
        ("dtype", "other_dtype"), [("uint8", "float32"), ("float32", "uint8"), ("int32", "uint16")]
    )
    def test_of_another_type_is_that_of_the_reference(self, match, dtype, other_dtype):
        cells, other = scene(dtype), scene(other_dtype, (90, 70), 2, 60, 12)
        found = match(cells, other)
        assert found.dtype == other_dtype
        apart = np.abs(found[0] - matched(cells, other))
        rounding = 0.5 if other_dtype == "uint16" or other_dtype == "uint8" else 0
        assert apart.max() <= rounding + np.ptp(other.astype(float)) / 256


# --- mean and standard deviation ----------------------------------------------------------------


class TestMoments:
    @pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
    def test_are_those_of_the_reference(self, match, dtype):
        cells, other = scene(dtype), scene("float64", (90, 70), 2, -600, 12)
        gain = other.std() / cells.std(dtype=float)
        found = match(cells, other, METHOD=MOMENTS)[0]
        expected = other.mean() + gain * (cells.astype(float) - cells.mean(dtype=float))
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)

    def test_are_rounded_to_integers_and_kept_in_their_range(self, match):
        cells, other = scene("float32"), scene("uint8", (90, 70), 2, 200, 40)
        gain = other.std() / cells.std(dtype=float)
        expected = other.mean() + gain * (cells.astype(float) - cells.mean(dtype=float))
        assert expected.max() > 256
        found = match(cells, other, METHOD=MOMENTS)[0]
        np.testing.assert_allclose(found, expected.clip(0, 255), rtol=0, atol=0.5 + 1e-6)

    def test_of_values_far_from_0(self, match):
        cells = 1e6 + scene("float64", mean=0, deviation=0.01)
        other = -1e6 + scene("float64", (90, 70), 2, 0, 0.03)
        found = match(cells, other, METHOD=MOMENTS)[0]
        assert found.mean() == pytest.approx(other.mean(), abs=1e-8)
        assert found.std() == pytest.approx(other.std(), rel=1e-6)

    def test_the_line_is_told(self, run, write):
        cells = scene("float64")
        path, reference = write(cells), write(2.5 * cells - 7, name="reference.tif")
        said = run(INPUT=path, REFERENCE=reference, METHOD=MOMENTS).log
        assert line_in(said) == pytest.approx([2.5, -7], rel=1e-5)

    def test_of_itself_changes_nothing(self, match):
        cells = scene("uint8")
        np.testing.assert_array_equal(match(cells, cells, METHOD=MOMENTS)[0], cells)


# --- regression ---------------------------------------------------------------------------------


class TestRegression:
    GAIN, OFFSET = 1.7, -30

    def test_recovers_gain_and_offset(self, run, write):
        cells = scene("float64")
        expected = self.GAIN * cells + self.OFFSET
        reference = write(expected, name="reference.tif")
        result = run(INPUT=write(cells), REFERENCE=reference, METHOD=REGRESSION)
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0, atol=1e-9)
        assert line_in(result.log) == pytest.approx([1.7, -30, 1, 18000, 18000], rel=1e-5)

    @pytest.mark.parametrize("changed", ["input", "reference", "both"])
    def test_leaves_out_cells_that_changed(self, run, write, changed):
        cells = scene("float64")
        reference = self.GAIN * cells + self.OFFSET
        left_out = 0
        if changed != "reference":
            cells, clouds = clouded(cells, 0.1, 255)
            left_out += clouds.sum()
        if changed != "input":
            reference, clouds = clouded(reference, 0.1, 400, seed=3)
            left_out += clouds.sum()
        result = run(
            INPUT=write(cells), REFERENCE=write(reference, name="r.tif"), METHOD=REGRESSION
        )
        gain, offset, explained, used, every = line_in(result.log)
        assert (gain, offset) == pytest.approx((self.GAIN, self.OFFSET), rel=1e-4)
        assert explained > 0.9999
        assert every == cells.size
        assert used >= cells.size - left_out
        expected = self.GAIN * cells + self.OFFSET
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0, atol=0.05)

    def test_with_noise_it_is_nearly_that_of_the_cells_that_did_not_change(self, run, write):
        cells = scene("uint8").astype(float)
        noise = np.random.default_rng(4).normal(0, 2, cells.shape)
        reference, clouds = clouded(self.GAIN * cells + self.OFFSET + noise, 0.1, 400)
        path = write(cells.astype("uint8"))
        other = write(reference.astype("float32"), name="reference.tif")
        gain, offset, explained, used, _ = line_in(
            run(INPUT=path, REFERENCE=other, METHOD=REGRESSION).log
        )
        fit = np.polyfit(cells[~clouds], reference[~clouds], 1)
        assert gain == pytest.approx(fit[0], rel=0.01)
        assert offset == pytest.approx(fit[1], abs=1)
        assert 0.97 < explained < 1
        assert 0.8 * cells.size < used < 0.95 * cells.size

    def test_of_an_exact_line_leaves_nothing_out(self, run, write):
        """Whatever rounding does, about a mean of 0 too."""
        cells = scene("float64")
        for mean, gain in ((0, 0.3), (0, 1 / 3), (1e6, 0.7), (-3e4, 1e-3)):
            values = cells - cells.mean() + mean
            reference = write(gain * (values - mean), name="reference.tif")
            said = run(INPUT=write(values), REFERENCE=reference, METHOD=REGRESSION).log
            assert line_in(said)[0] == pytest.approx(gain, rel=1e-5)
            assert line_in(said)[3:] == [18000, 18000]

    def test_on_another_grid_the_reference_is_resampled(self, run, write):
        rows, cols = np.indices((120, 150))
        smooth = 90 + 30 * np.sin(rows / 15) * np.cos(cols / 20)
        coarse = self.GAIN * ndimage.uniform_filter(smooth, 3)[1::3, 1::3] + self.OFFSET
        cells, _ = clouded(smooth, 0.1, 255)
        grid = (500000, 30, 0, 4000000, 0, -30)
        reference = write(coarse, name="reference.tif", transform=grid)
        result = run(INPUT=write(cells), REFERENCE=reference, METHOD=REGRESSION)
        gain, offset, explained, used, every = line_in(result.log)
        assert "reference is resampled to the grid of the input" in result.log
        assert gain == pytest.approx(self.GAIN, rel=0.02)
        assert offset == pytest.approx(self.OFFSET, abs=3)
        assert explained > 0.99
        assert used < 0.95 * every
        expected = self.GAIN * cells + self.OFFSET
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0.02, atol=1)

    def test_is_of_the_overlap_and_used_all_over(self, run, write):
        cells = scene("float64")
        reference = write(
            (self.GAIN * cells + self.OFFSET)[:, 100:],
            name="reference.tif",
            transform=(501000, 10, 0, 4000000, 0, -10),
        )
        result = run(INPUT=write(cells), REFERENCE=reference, METHOD=REGRESSION)
        expected = self.GAIN * cells + self.OFFSET
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0, atol=1e-6)
        assert line_in(result.log)[4] == 120 * 50

    def test_each_band_has_its_line(self, run, write):
        stack = np.array([scene("float64", seed=seed) for seed in range(3)])
        lines = ((1.5, 4), (-2, 300), (0.5, 0))
        other = np.array([gain * band + offset for band, (gain, offset) in zip(stack, lines)])
        reference = write(other, name="reference.tif")
        result = run(INPUT=write(stack), REFERENCE=reference, METHOD=REGRESSION)
        np.testing.assert_allclose(stored(result.path), other, rtol=0, atol=1e-9)
        for band, line in enumerate(lines, 1):
            assert line_in(result.log, band)[:2] == pytest.approx(line, abs=1e-5)


# --- bands --------------------------------------------------------------------------------------


class TestBands:
    @pytest.fixture
    def stacks(self, write):
        cells = np.array([scene("uint8", seed=seed) for seed in range(3)])
        other = np.array(
            [scene("uint8", (90, 70), 5 + band, 40 + 50 * band, 9) for band in range(3)]
        )
        return cells, other, write(cells), write(other, name="reference.tif")

    def check(self, found, pairs):
        expected = [matched(cells, other) for cells, other in pairs]
        np.testing.assert_allclose(found, expected, rtol=0, atol=0.5 + 1e-6)

    def test_are_paired_by_position(self, run, stacks):
        cells, other, path, reference = stacks
        self.check(stored(run(INPUT=path, REFERENCE=reference).path), zip(cells, other))

    def test_that_are_chosen_are_paired_with_the_first_ones(self, run, stacks):
        cells, other, path, reference = stacks
        found = stored(run(INPUT=path, REFERENCE=reference, BANDS=[3, 1]).path)
        self.check(found, zip(cells[[2, 0]], other[:2]))

    def test_of_the_reference_may_be_more(self, run, write, stacks):
        _, other, _, reference = stacks
        cells = scene("uint8")
        found = stored(run(INPUT=write(cells, name="one.tif"), REFERENCE=reference).path)
        self.check(found, [(cells, other[0])])

    @each_method
    def test_of_the_reference_must_not_be_fewer(self, refused, write, stacks, method):
        path = stacks[2]
        two = write([scene("uint8")] * 2, name="two.tif")
        message = refused(INPUT=path, REFERENCE=two, METHOD=method)
        assert (
            message == "REFERENCE is two; expected 3 bands, one for each of INPUT, and this has 2"
        )

    def test_an_alpha_band_of_the_reference_is_none(self, refused, write):
        path = write([scene("uint8")] * 2)
        picture = write([scene("uint8")] * 2, name="picture.tif", options=["ALPHA=YES"])
        message = refused(INPUT=path, REFERENCE=picture)
        assert (
            message
            == "REFERENCE is picture; expected 2 bands, one for each of INPUT, and this has 1"
        )


# --- cells without a value, and what is said about the result -----------------------------------


class TestCellsWithoutAValue:
    @pytest.fixture
    def missing(self):
        return np.random.default_rng(5).random((120, 150)) < 0.2

    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_never_count_and_have_none_in_the_result(self, run, write, cells_of, missing, dtype):
        cells, other = scene(dtype), scene("uint8", seed=2, mean=60, deviation=12)
        others = np.random.default_rng(6).random(other.shape) < 0.3
        path = write(np.where(missing, 255, cells).astype(dtype), nodata=255)
        reference = write(np.where(others, 1, other), name="reference.tif", nodata=1)
        result = run(INPUT=path, REFERENCE=reference)
        found = cells_of(result.path)[0]
        np.testing.assert_array_equal(np.isnan(found), missing)
        expected = matched(cells[~missing], other[~others])
        rounding = 0.5 + (1e-6 if dtype == "uint8" else np.ptp(other) / 256)
        np.testing.assert_allclose(found[~missing], expected, rtol=0, atol=rounding)
        assert band_of(result.path)["noDataValue"] == 1

    @each_method
    def test_of_either_raster_count_in_no_method(self, run, write, cells_of, missing, method):
        cells = scene("float64")
        other = 2 * cells + 1
        holes = np.random.default_rng(6).random(other.shape) < 0.3
        path = write(np.where(missing, -1e30, cells), nodata=-1e30)
        reference = write(np.where(holes, np.nan, other), name="reference.tif")
        found = cells_of(run(INPUT=path, REFERENCE=reference, METHOD=method).path)[0]
        np.testing.assert_array_equal(np.isnan(found), missing)
        if method == REGRESSION:
            expected = other[~missing]
        elif method == DISTRIBUTION:
            expected = matched(cells[~missing], other[~holes])
        else:
            used, theirs = cells[~missing], other[~holes]
            expected = theirs.mean() + theirs.std() / used.std() * (used - used.mean())
        np.testing.assert_allclose(found[~missing], expected, rtol=0, atol=np.ptp(other) / 256)

    def test_that_the_user_declared_so_in_the_reference_do_not_count(self, run, write):
        cells, other = scene("uint8"), scene("uint8", seed=2)
        layer = QgsRasterLayer(write(other, name="reference.tif"), "reference")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 80)])
        found = stored(run(INPUT=write(cells), REFERENCE=layer).path)[0]
        expected = matched(cells, other[other > 80])
        np.testing.assert_allclose(found, expected, rtol=0, atol=0.5 + 1e-6)

    @pytest.mark.parametrize(
        ("nodata", "holed", "expected"),
        [(None, False, None), (None, True, 0), (7, False, 7), (7, True, 7)],
    )
    def test_nodata_is_that_of_the_reference(self, run, write, cells_of, nodata, holed, expected):
        cells, missing = scene("float32"), np.zeros((120, 150), bool)
        missing[:9] = holed
        path = write(np.where(missing, np.nan, cells).astype("float32"))
        reference = write(
            np.tile(np.arange(256, dtype="uint8"), (50, 1)), name="reference.tif", nodata=nodata
        )
        result = run(INPUT=path, REFERENCE=reference)
        assert band_of(result.path).get("noDataValue") == expected
        np.testing.assert_array_equal(np.isnan(cells_of(result.path)[0]), missing)


@each_method
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32", "float64"])
def test_the_type_is_that_of_the_reference(match, method, dtype):
    cells, other = scene("float32"), scene(dtype, seed=1, mean=60, deviation=12)
    assert match(cells, other, METHOD=method).dtype == dtype


@pytest.mark.parametrize("method", [DISTRIBUTION, MOMENTS, REGRESSION])
def test_without_missing_cells_there_is_no_nodata_value(run, write, method):
    cells, other = scene("float32"), scene("uint8", seed=1)
    result = run(INPUT=write(cells), REFERENCE=write(other, name="b.tif"), METHOD=method)
    assert band_of(result.path).get("noDataValue") is None


@pytest.mark.parametrize("method", [MOMENTS, REGRESSION])
def test_values_too_far_apart_for_a_float_are_refused(refused, write, method):
    cells = scene("float64")
    cells[0, :2] = -1.7e308, 1.7e308
    paths = {"INPUT": write(cells), "REFERENCE": write(scene("float64"), name="b.tif")}
    assert "no further apart than a float can tell" in refused(METHOD=method, **paths)


class TestWhatIsSaidAboutTheResult:
    @pytest.fixture
    def rasters(self, write):
        """Two of the same quantity, stored in different ways."""
        cells = scene("float64")
        ours, theirs = (
            write(np.rint(1000 * cells).astype("int32")),
            write(np.rint(10 * cells + 300).astype("int16"), name="reference.tif"),
        )
        for path, scale, offset in ((ours, 0.001, 0), (theirs, 0.1, -30)):
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.GetRasterBand(1).SetScale(scale)
            dataset.GetRasterBand(1).SetOffset(offset)
            dataset.GetRasterBand(1).SetDescription(f"in steps of {scale}")
            dataset.GetRasterBand(1).SetColorInterpretation(gdal.GCI_RedBand)
        return cells, {"INPUT": ours, "REFERENCE": theirs}

    @each_method
    def test_scale_and_offset_are_those_of_the_reference(self, run, rasters, method):
        cells, given = rasters
        path = run(**given, METHOD=method).path
        band = band_of(path)
        assert (band["scale"], band["offset"], band["type"]) == (0.1, -30, "Int16")
        apart = 0.1 * stored(path)[0] - 30 - cells
        assert np.abs(apart).max() <= np.ptp(cells) / 256
        assert np.abs(apart).mean() <= 0.1

    def test_descriptions_and_colours_are_those_of_the_input(self, run, rasters):
        band = band_of(run(**rasters[1]).path)
        assert band["description"] == "in steps of 0.001"
        assert band["colorInterpretation"] == "Red"

    def test_it_lies_where_the_input_does(self, run, write):
        path = write(scene("uint8"), transform=(700000, 9, 0, 3000000, 0, -11), crs=3035)
        reference = write(scene("uint8", (50, 40)), name="reference.tif")
        result, source = gdal.Open(run(INPUT=path, REFERENCE=reference).path), gdal.Open(path)
        assert result.GetGeoTransform() == source.GetGeoTransform()
        assert result.GetSpatialRef().IsSame(source.GetSpatialRef())

    def test_creation_options_are_heeded(self, run, rasters):
        result = gdal.Open(run(**rasters[1], OPTIONS="COMPRESS=DEFLATE").path)
        assert result.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"


# --- rasters with hardly anything to match ------------------------------------------------------


class TestHardlyAnything:
    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    @pytest.mark.parametrize(
        ("method", "statistic"), [(DISTRIBUTION, np.median), (MOMENTS, np.mean)]
    )
    def test_a_constant_becomes_the_middle_of_the_reference_and_a_warning(
        self, run, write, dtype, method, statistic
    ):
        path = write(np.full((20, 30), 100, dtype))
        other = np.random.default_rng(2).gamma(3, 20, (90, 70)).astype(dtype)
        result = run(INPUT=path, REFERENCE=write(other, name="r.tif"), METHOD=method)
        found = np.unique(stored(result.path))
        assert len(found) == 1
        width = np.ptp(other) / 1000 if dtype == "float32" else 0.5
        assert abs(found[0] - statistic(other.astype(float))) <= width
        assert "Band 1: all cells have the same value" in result.log

    def test_a_constant_has_a_level_line_of_regression(self, run, write):
        other = scene("float64", seed=2)
        path, reference = write(np.full((120, 150), 7.0)), write(other, name="reference.tif")
        result = run(INPUT=path, REFERENCE=reference, METHOD=REGRESSION)
        found = np.unique(stored(result.path))
        assert len(found) == 1
        assert abs(found[0] - other.mean()) < 0.2 * other.std()
        assert "Band 1: all cells have the same value" in result.log
        assert line_in(result.log)[0] == 0

    @each_method
    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_a_constant_reference_makes_a_constant(self, match, method, dtype):
        found = match(scene(dtype), np.full((120, 150), 42, dtype), METHOD=method)
        np.testing.assert_allclose(found, 42, rtol=0, atol=1e-4)

    @pytest.mark.parametrize("method", [DISTRIBUTION, MOMENTS])
    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_all_nodata_stays_nodata_with_a_warning(self, run, write, cells_of, method, dtype):
        path = write(np.full((20, 30), 7, dtype), nodata=7)
        reference = write(scene(dtype), name="reference.tif")
        result = run(INPUT=path, REFERENCE=reference, METHOD=method)
        assert np.isnan(cells_of(result.path)).all()
        assert "Band 1: no cell has a value, and none has one in the result" in result.log

    @pytest.mark.parametrize("method", [DISTRIBUTION, MOMENTS])
    def test_one_band_of_nothing_disturbs_no_other(self, run, write, cells_of, method):
        other = scene("uint8")
        path = write([np.full(other.shape, np.nan), other.astype(float)])
        reference = write([other, other], name="reference.tif")
        found = cells_of(run(INPUT=path, REFERENCE=reference, METHOD=method).path)
        assert np.isnan(found[0]).all()
        np.testing.assert_allclose(found[1], other, rtol=0, atol=1)

    @pytest.mark.parametrize("method", [DISTRIBUTION, MOMENTS])
    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_a_reference_of_nothing_is_refused(self, refused, write, method, dtype):
        path = write(scene(dtype))
        other = write(np.full((9, 9), 3, dtype), name="empty.tif", nodata=3)
        message = refused(INPUT=path, REFERENCE=other, METHOD=method)
        assert message.startswith(
            "REFERENCE is empty; expected cells with a value, and band 1 has none"
        )

    @pytest.mark.parametrize("empty", ["INPUT", "REFERENCE"])
    def test_regression_needs_cells_in_both(self, refused, write, empty):
        given = {"INPUT": scene("float32"), "REFERENCE": scene("float32")}
        given[empty][:] = np.nan
        paths = {name: write(cells, name=f"{name}.tif") for name, cells in given.items()}
        message = refused(**paths, METHOD=REGRESSION)
        assert message.startswith("REFERENCE is ")
        assert "expected at least 2 valid cells in common with band 1 of INPUT" in message
        assert message.endswith("and there are 0")

    @pytest.mark.parametrize("method", [DISTRIBUTION, MOMENTS])
    def test_a_single_cell_is_a_constant(self, run, write, method):
        other = scene("float32")
        path, reference = write([[3.0]]), write(other, name="reference.tif")
        found = stored(run(INPUT=path, REFERENCE=reference, METHOD=method).path).item()
        middle = np.median(other) if method == DISTRIBUTION else other.mean()
        assert found == pytest.approx(middle, abs=np.ptp(other) / 1000)

    def test_a_single_cell_has_no_line(self, refused, write):
        path, reference = write([[3.0]]), write(scene("float32"), name="reference.tif")
        message = refused(INPUT=path, REFERENCE=reference, METHOD=REGRESSION)
        assert "expected at least 2 valid cells in common with band 1 of INPUT" in message
        assert message.endswith("and there are 1")

    @pytest.mark.parametrize("method", [DISTRIBUTION, MOMENTS])
    def test_integers_at_the_ends_of_their_type(self, match, method):
        ends = np.array([[-(2**31), -5, 0, 7, 2**31 - 1]] * 3, "int32")
        found = match(ends, ends, METHOD=method)
        width = 2**32 / 65536 if method == DISTRIBUTION else 0
        np.testing.assert_allclose(found[0].astype(float), ends.astype(float), rtol=0, atol=width)


# --- memory, workers, progress ------------------------------------------------------------------


@each_method
def test_workers_and_memory_change_nothing(run, write, monkeypatch, method):
    cells = scene("float32", (1100, 900))
    path, reference = write(cells), write(cells**2, name="reference.tif")
    results = []
    for workers, memory in ((1, 128), (2, 128), (2, 32)):
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        with open(run(INPUT=path, REFERENCE=reference, METHOD=method).path, "rb") as file:
            results.append(file.read())
    assert all(result == results[0] for result in results)


class TestProgress:
    @pytest.fixture
    def several_tiles(self, write):
        cells = np.random.default_rng(0).normal(0, 1, (3000, 200)).astype("float32")
        return {"INPUT": write(cells), "REFERENCE": write(cells + 1, name="reference.tif")}

    @each_method
    def test_never_goes_back_and_ends_at_100(self, run, several_tiles, method):
        progress = run(**several_tiles, METHOD=method).progress
        assert len(progress) > 5
        assert progress == sorted(progress)
        assert progress[-1] == 100

    def test_one_line_at_the_end_says_what_the_run_amounted_to(self, run, several_tiles):
        said = r"^600\u202f000 cells in \d+\.\d\d s: [\d\u202f]+ cells/s, \d+ workers?$"
        assert len(re.findall(said, run(**several_tiles).log, re.M)) == 1

    @each_method
    @pytest.mark.parametrize("percent", [0, 50])
    def test_cancelling_leaves_nothing(
        self, run, several_tiles, tmp_path, untouched, cancels_at, method, percent
    ):
        feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
        if not percent:
            feedback.cancel()
        with untouched(tmp_path):
            result = run(feedback, **several_tiles, METHOD=method)
        assert result.outputs == {}
        assert "Cancelled: nothing was written." in result.log


# --- what a user can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("METHOD", 3, "METHOD is 3; expected one of 0 (Full distribution), 1 (Mean and"),
        ("METHOD", "moments", "METHOD is moments; expected one of 0 (Full distribution)"),
        ("BANDS", [2], "BANDS is [2]; expected 1, the only band of INPUT"),
        ("REFERENCE", None, "REFERENCE is missing; expected a raster"),
        ("REFERENCE", "/missing.tif", "REFERENCE: /missing.tif cannot be opened: "),
        ("OPTIONS", "DEFLATE", "OPTIONS is DEFLATE; expected NAME=VALUE pairs, separated by |"),
    ],
    ids=repr,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, write, tmp_path, name, value, message):
    path = write(np.ones((4, 4), "float32"))
    given = {"INPUT": path, "REFERENCE": path, "OUTPUT": str(tmp_path / "o.tif"), name: value}
    fine, said = tool.checkParameterValues(given, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


class TestReferencesThatCannotServe:
    @pytest.fixture
    def path(self, write):
        return write(scene("float32"))

    def test_one_of_another_place_for_regression(self, refused, run, write, path):
        far = (800000, 10, 0, 4000000, 0, -10)
        other = write(scene("float32"), name="other.tif", transform=far)
        message = refused(INPUT=path, REFERENCE=other, METHOD=REGRESSION)
        assert message.startswith(f"REFERENCE: {other} does not overlap {path}")
        for method in (DISTRIBUTION, MOMENTS):  # these need no overlap
            run(INPUT=path, REFERENCE=other, METHOD=method)

    def test_one_without_coordinate_system_for_regression(self, refused, run, write, path):
        other = write(scene("float32", (9, 9)), name="other.tif", crs=None)
        message = refused(INPUT=path, REFERENCE=other, METHOD=REGRESSION)
        assert message.startswith(f"REFERENCE: {other} has no coordinate system (CRS)")
        run(INPUT=path, REFERENCE=other)

    @each_method
    def test_one_of_complex_numbers(self, refused, write, path, method):
        other = write(np.ones((120, 150), "complex64"), name="other.tif")
        message = refused(INPUT=path, REFERENCE=other, METHOD=method)
        assert message.startswith(f"REFERENCE: {other} holds complex numbers")

    @each_method
    def test_a_damaged_one(self, refused, write, method):
        cells = np.random.default_rng(0).normal(0, 1, (1500, 200))
        path, other = write(cells), write(cells, name="other.tif")
        with open(other, "r+b") as file:
            file.truncate(os.path.getsize(other) // 2)
        message = refused(INPUT=path, REFERENCE=other, METHOD=method)
        assert message.startswith(f"REFERENCE: {other} cannot be read in rows ")

    @each_method
    def test_a_damaged_input_is_named_by_its_own_name(self, refused, write, method):
        cells = np.random.default_rng(0).normal(0, 1, (1500, 200))
        path, other = write(cells), write(cells, name="other.tif")
        with open(path, "r+b") as file:
            file.truncate(os.path.getsize(path) // 2)
        message = refused(INPUT=path, REFERENCE=other, METHOD=method)
        assert message.startswith(f"INPUT: {path} cannot be read in rows ")

    def test_one_with_values_further_apart_than_a_float_can_tell(
        self, refused, write, path, monkeypatch
    ):
        monkeypatch.setattr("raster_loupe.algorithms.match_histogram._BINS", 2)  # values, too
        other = write(np.array([[-1.7e308, 0, 1.7e308]]), name="other.tif")
        message = refused(INPUT=path, REFERENCE=other)
        assert message.startswith(f"REFERENCE: {other} has values from -1.7e+308 to 1.7e+308")


@pytest.mark.parametrize("onto", ["INPUT", "REFERENCE"])
def test_writing_onto_what_is_read_is_refused(refused, write, onto):
    given = {
        "INPUT": write(scene("uint8")),
        "REFERENCE": write(scene("uint8", seed=2), name="reference.tif"),
    }
    message = refused(**given, OUTPUT=given[onto])
    assert message.startswith(f"OUTPUT: {given[onto]} is read by this run ({given[onto]})")


def test_creation_options_that_do_not_exist_are_refused(refused, write):
    path = write(scene("uint8"))
    message = refused(INPUT=path, REFERENCE=path, OPTIONS="COMPRESS=BEST")
    assert message.startswith("OPTIONS: the creation options COMPRESS=BEST are not right: ")


# --- without a screen ---------------------------------------------------------------------------


def test_it_runs_in_qgis_process(profile, run, write, tmp_path):
    given = {"INPUT": write(scene("uint8")), "REFERENCE": DEMO, "METHOD": "1"}
    target = tmp_path / "process.tif"
    process = profile.run({**given, "OUTPUT": target}, tool="loupe:matchhistogram")
    assert process.returncode == 0, process.stdout
    within = run(**given)
    np.testing.assert_array_equal(stored(str(target)), stored(within.path))
    assert line_in(process.stdout) == line_in(within.log)
