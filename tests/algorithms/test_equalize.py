# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:equalize`` inside QGIS: ranks, which cells count, ranges and types, the report."""

import base64
import gzip
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

from raster_loupe.tests.conftest import ROOT
from raster_loupe.tests.raster.rasters import write as write_signed_bytes

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
BINS, EXACT = 0, 1
AS_INPUT, BYTE, UINT16, FLOAT32 = range(4)


@pytest.fixture
def tool_id():
    return "loupe:equalize"


def stored(path):
    """Cells as they are in the file, ``(bands, rows, cols)``."""
    cells = gdal_array.LoadFile(path)
    return cells if cells.ndim == 3 else cells[None]


def equalized(cells, count=256, among=None):
    """As in skimage.exposure.equalize_hist: integers have one bin a value.

    ``among`` are the cells that count; by default all of them.
    """
    among = (cells if among is None else among).reshape(-1)
    if among.dtype.kind in "iu" and np.ptp(among.astype(float)) < 65536:
        low = int(among.min())
        counts = np.bincount(among.astype(np.int64) - low)
        centres = low + np.arange(len(counts))
    else:
        counts, edges = np.histogram(among.astype(float), count)
        centres = (edges[:-1] + edges[1:]) / 2
    return np.interp(cells.astype(float), centres, np.cumsum(counts) / among.size)


def ranked(cells, among=None):
    """The share of cells that have this value or less."""
    among = (cells if among is None else among).reshape(-1)
    return np.sort(among).searchsorted(cells, side="right") / among.size


def values_of(dtype, shape=(123, 157), seed=1):
    """Cells of a type, with ties among them."""
    values = np.random.default_rng(seed).gamma(3, 20, shape)
    return (np.rint(values) if np.dtype(dtype).kind in "iu" else values).astype(dtype)


def with_bands(path, describe):
    """Say something about each band of a file."""
    dataset = gdal.Open(path, gdal.GA_Update)
    for index in range(dataset.RasterCount):
        describe(dataset.GetRasterBand(index + 1), index)
    return path


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_the_group_contrast(tool):
    assert (tool.groupId(), tool.group()) == ("contrast", "Contrast")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BANDS", "METHOD", "BINS", "JOINT", "CLIP_LOW", "CLIP_HIGH", "MINIMUM"),
        *("MAXIMUM", "DATA_TYPE", "OPTIONS", "OUTPUT", "REPORT"),
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("BANDS", None), ("METHOD", 0), ("BINS", 256), ("JOINT", False), ("CLIP_LOW", 0)),
        *(("CLIP_HIGH", 0), ("MINIMUM", None), ("MAXIMUM", None), ("DATA_TYPE", 0)),
        ("REPORT", None),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_only_what_few_need_is_advanced(tool):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        *("CLIP_LOW", "CLIP_HIGH", "OPTIONS")
    ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("METHOD", ["Cumulative distribution", "Exact rank"]),
        ("DATA_TYPE", ["As the input", "Byte", "UInt16", "Float32"]),
    ],
)
def test_choices_keep_their_order(tool, name, words):
    texts = tool.parameterDefinition(name).options()
    assert len(texts) == len(words)
    assert all(text.startswith(word) for text, word in zip(texts, words))


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputRaster"),
        ("REPORT", "outputHtml"),
    ]


# --- ranks --------------------------------------------------------------------------------------

DTYPES = "uint8 uint16 int16 int32 uint32 int64 float32 float64".split()
each_dtype = pytest.mark.parametrize("dtype", DTYPES)


class TestCumulativeDistribution:
    @pytest.mark.parametrize(
        ("dtype", "count"), [*((dtype, 256) for dtype in DTYPES), ("float32", 2), ("int32", 5000)]
    )
    def test_is_interpolated_between_the_centres_of_bins(self, run, write, dtype, count):
        values = values_of(dtype)
        found = stored(run(INPUT=write(values), BINS=count, DATA_TYPE=FLOAT32).path)
        assert found.dtype == "float32"
        np.testing.assert_allclose(found[0], equalized(values, count), rtol=0, atol=1e-6)

    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
    def test_equals_scikit_image(self, run, write, dtype):
        exposure = pytest.importorskip("skimage.exposure")
        values = values_of(dtype, (300, 400))
        found = stored(run(INPUT=write(values), DATA_TYPE=FLOAT32).path)[0]
        image = values if dtype != "float32" else values.astype(float)  # edges in full precision
        np.testing.assert_allclose(found, exposure.equalize_hist(image), rtol=0, atol=1e-6)

    @pytest.mark.parametrize("dtype", ["uint8", "uint16"])
    def test_integers_of_8_and_16_bits_have_a_bin_a_value(self, run, write, dtype):
        values = values_of(dtype)
        values[0, 0] = np.iinfo(dtype).max  # so that a bin of few would be wide
        found = stored(run(INPUT=write(values), BINS=2, DATA_TYPE=FLOAT32).path)[0]
        np.testing.assert_allclose(found, ranked(values), rtol=0, atol=1e-6)

    def test_elevation(self, run):
        cells = stored(DEMO)[0]
        found = stored(run(INPUT=DEMO, DATA_TYPE=FLOAT32).path)[0]
        np.testing.assert_allclose(found, equalized(cells), rtol=0, atol=1e-6)

    def test_a_histogram_of_the_result_is_level(self, run, write):
        values = np.random.default_rng(3).normal(0, 1, (400, 500)).astype("float32")
        found = stored(run(INPUT=write(values)).path)[0]
        counts, _ = np.histogram(found, 10, (0, 1))
        np.testing.assert_allclose(counts, 20000, rtol=0.05)


class TestExactRank:
    @each_dtype
    def test_is_that_of_a_sort(self, run, write, dtype):
        values = values_of(dtype)
        found = stored(run(INPUT=write(values), METHOD=EXACT, DATA_TYPE=FLOAT32).path)[0]
        np.testing.assert_array_equal(found, ranked(values).astype("float32"))

    def test_elevation(self, run):
        cells = stored(DEMO)[0]
        found = stored(run(INPUT=DEMO, METHOD=EXACT, DATA_TYPE=FLOAT32).path)[0]
        np.testing.assert_array_equal(found, ranked(cells).astype("float32"))

    def test_tells_values_apart_that_share_a_bin(self, run, write):
        values = np.array([[0, 1e-9, 2e-9, 1]])
        exact, binned = (
            stored(run(INPUT=write(values), METHOD=method, OUTPUT="TEMPORARY_OUTPUT").path)[0]
            for method in (EXACT, BINS)
        )
        assert exact.tolist() == [[0.25, 0.5, 0.75, 1]]
        assert np.ptp(binned[0, :3]) < 1e-6

    def test_too_many_distinct_values_are_refused(self, refused, write, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.distributions.MOST_VALUES", 1000)
        message = refused(INPUT=write(values_of("float32")), METHOD=EXACT)
        assert message.startswith(
            "METHOD is 1; expected 0, with up to 65536 BINS: there are more than 1000 distinct "
        )
        assert "expected 0" in message

    def test_too_many_of_several_blocks_together_are_refused(self, refused, write, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.distributions.MOST_VALUES", 4200 * 64 + 9)
        values = np.arange(65 * 4200.0).reshape(65, 4200)  # 64 rows of it are a block
        message = refused(INPUT=write(values), METHOD=EXACT)
        assert message.startswith(
            "METHOD is 1; expected 0, with up to 65536 BINS: there are more than "
        )

    def test_as_many_as_the_limit_are_not(self, run, write, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.distributions.MOST_VALUES", 1000)
        values = np.random.default_rng(0).permutation(np.arange(1000.0)).reshape(20, 50)
        found = stored(run(INPUT=write(values), METHOD=EXACT, DATA_TYPE=FLOAT32).path)[0]
        np.testing.assert_allclose(found, ranked(values), rtol=0, atol=1e-6)

    def test_a_raster_of_many_rows_and_columns_fits_into_the_usual_memory(self, run, write):
        values = values_of("float32", (520, 4200))
        values = np.round(values, 1)
        found = stored(run(INPUT=write(values), METHOD=EXACT).path)[0]
        np.testing.assert_array_equal(found, ranked(values).astype("float32"))


@pytest.mark.parametrize("method", [BINS, EXACT])
@pytest.mark.parametrize("offset", [1e6, -1e6])
def test_values_far_from_0_keep_their_ranks(run, write, method, offset):
    values = offset + np.random.default_rng(4).normal(0, 0.01, (90, 80))
    found = stored(run(INPUT=write(values), METHOD=method, DATA_TYPE=FLOAT32).path)[0]
    expected = equalized(values) if method == BINS else ranked(values)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)


# --- bands --------------------------------------------------------------------------------------


class TestBands:
    @pytest.fixture
    def stack(self):
        return np.array([values_of("uint8", seed=seed) // 2 + 9 * seed for seed in range(3)])

    def test_each_is_ranked_alone(self, run, write, stack):
        found = stored(run(INPUT=write(stack), DATA_TYPE=FLOAT32).path)
        expected = [ranked(band) for band in stack]
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)

    @pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
    @pytest.mark.parametrize("method", [BINS, EXACT])
    def test_jointly_equal_values_stay_equal(self, run, write, stack, method, dtype):
        stack = stack.astype(dtype)
        result = run(INPUT=write(stack), METHOD=method, JOINT=True, DATA_TYPE=FLOAT32)
        found = stored(result.path)
        expected = ranked(stack) if method == EXACT else equalized(stack)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)
        for value in np.unique(stack):
            assert len(np.unique(found[stack == value])) == 1

    def test_only_the_chosen_ones_count_in_their_order(self, run, write, stack):
        result = run(INPUT=write(stack), BANDS=[3, 1], JOINT=True, DATA_TYPE=FLOAT32)
        expected = ranked(stack[[2, 0]])
        np.testing.assert_allclose(stored(result.path), expected, rtol=0, atol=1e-6)

    def test_one_without_values_does_not_disturb_a_joint_distribution(self, run, write):
        stack = np.array([values_of("float32"), np.full((123, 157), np.nan)])
        found = stored(run(INPUT=write(stack), JOINT=True).path)
        np.testing.assert_allclose(found[0], equalized(stack[0]), rtol=0, atol=1e-6)

    def test_a_stack_of_1000_images_is_equalized_image_by_image(self, run, write):
        """A reference loop over np.histogram and np.interp; a bin is 1/256 wide."""
        stack = np.random.default_rng(2).gamma(2, 30, (1000, 96, 96)).astype("float32")
        stack *= np.arange(1, 1001, dtype="float32")[:, None, None]  # a range of its own for each
        path = write(stack, options=["INTERLEAVE=BAND"])
        found = stored(run(INPUT=path, OPTIONS="INTERLEAVE=BAND|TILED=NO").path)
        for image, result in zip(stack, found):
            np.testing.assert_allclose(result, equalized(image), rtol=0, atol=1 / 256)

    @pytest.mark.parametrize("dtype", ["uint8", "uint16"])
    def test_so_is_one_of_integers(self, run, write, dtype):
        stack = np.random.default_rng(2).gamma(2, 9, (300, 24, 24)).astype(dtype)
        path = write(stack, options=["INTERLEAVE=BAND"])
        found = stored(run(INPUT=path, OPTIONS="INTERLEAVE=BAND|TILED=NO", DATA_TYPE=FLOAT32).path)
        for image, result in zip(stack, found):
            np.testing.assert_allclose(result, ranked(image), rtol=0, atol=1e-6)


# --- cells without a value ----------------------------------------------------------------------


class TestCellsWithoutAValue:
    """They never count, and have none in the result."""

    @pytest.fixture
    def missing(self):
        missing = np.random.default_rng(5).random((123, 157)) < 0.2
        missing[30:60, :40] = True
        return missing

    def check(self, found, values, missing, method=BINS):
        np.testing.assert_array_equal(np.isnan(found), missing)
        expected = (ranked if method == EXACT else equalized)(values[~missing])
        np.testing.assert_allclose(found[~missing], expected, rtol=0, atol=1e-6)

    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
    def test_by_a_nodata_value(self, run, write, cells_of, missing, dtype, method):
        values = values_of(dtype)
        values[values == 7] = 8
        path = write(np.where(missing, 7, values).astype(dtype), nodata=7)
        result = run(INPUT=path, METHOD=method, DATA_TYPE=FLOAT32)
        self.check(cells_of(result.path)[0], values, missing, method)

    @pytest.mark.parametrize("method", [BINS, EXACT])
    def test_that_are_nan_or_infinite(self, run, write, cells_of, missing, method):
        values = values_of("float32")
        holed = np.where(missing, np.float32(np.nan), values)
        holed[31, 0], holed[32, 0] = np.inf, -np.inf
        found = cells_of(run(INPUT=write(holed), METHOD=method).path)[0]
        self.check(found, values, missing, method)

    def test_by_a_mask(self, run, write, cells_of, missing):
        values = values_of("uint8")
        path = write(values)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(missing, 0, 255))
        del dataset
        self.check(cells_of(run(INPUT=path, DATA_TYPE=FLOAT32).path)[0], values, missing)

    def test_that_are_transparent_and_the_alpha_band_is_no_band(
        self, run, write, cells_of, missing
    ):
        values = values_of("uint8")
        picture = np.array([values, np.where(missing, 0, 255)], "uint8")
        found = cells_of(run(INPUT=write(picture, options=["ALPHA=YES"]), DATA_TYPE=FLOAT32).path)
        assert len(found) == 1
        self.check(found[0], values, missing)

    def test_that_the_user_declared_so(self, run, write, cells_of):
        values = values_of("uint8")
        layer = QgsRasterLayer(write(values), "input")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 30)])
        found = cells_of(run(INPUT=layer, DATA_TYPE=FLOAT32).path)[0]
        self.check(found, values, values <= 30)

    def test_of_one_band_count_in_another(self, run, write, cells_of, missing):
        stack = np.array([values_of("float32", seed=seed) for seed in (1, 2)])
        stack[0][missing] = np.nan
        found = cells_of(run(INPUT=write(stack)).path)
        self.check(found[0], stack[0], missing)
        self.check(found[1], stack[1], np.zeros_like(missing))


class TestNodataOfTheResult:
    """It is no possible result."""

    def nodata(self, path):
        dataset = gdal.Open(path)
        return dataset.GetRasterBand(1).GetNoDataValue()

    @pytest.mark.parametrize(
        ("nodata", "low", "high"),
        [(None, 0, 255), (0, 1, 255), (255, 0, 254), (100, 0, 255)],
    )
    def test_of_bytes_is_that_of_the_input(self, run, write, cells_of, nodata, low, high):
        values = np.tile(np.arange(256, dtype="uint8"), (40, 1))
        result = run(INPUT=write(values, nodata=nodata), METHOD=EXACT)
        found, missing = cells_of(result.path)[0], values == nodata
        assert self.nodata(result.path) == nodata
        np.testing.assert_array_equal(np.isnan(found), missing)
        expected = np.rint(low + (high - low) * ranked(values[~missing]))
        if nodata == 100:
            expected[expected == 100] = 101
        np.testing.assert_array_equal(found[~missing], expected)

    def test_of_bytes_without_one_is_0_where_cells_of_any_band_are_missing(
        self, run, write, cells_of
    ):
        stack = np.array([values_of("float32", seed=seed) for seed in (1, 2)])
        stack[1, :9] = np.nan
        result = run(INPUT=write(stack), DATA_TYPE=BYTE)
        found = cells_of(result.path)
        assert self.nodata(result.path) == 0
        np.testing.assert_array_equal(np.isnan(found), np.isnan(stack))
        assert (np.nanmin(found), np.nanmax(found)) == (1, 255)

    def test_is_none_where_no_cell_is_missing(self, run, write):
        assert self.nodata(run(INPUT=write(values_of("uint8"))).path) is None
        assert self.nodata(run(INPUT=write(values_of("float32")), DATA_TYPE=BYTE).path) is None

    @pytest.mark.parametrize("nodata", [0, 0.5, 1])
    def test_of_floats_moves_out_of_the_range(self, run, write, cells_of, nodata):
        values = values_of("float32")
        values[:9] = nodata
        result = run(INPUT=write(values, nodata=nodata))
        assert self.nodata(result.path) == -9999
        np.testing.assert_array_equal(np.isnan(cells_of(result.path)[0]), values == nodata)

    def test_of_floats_is_that_of_the_input_beyond_the_range(self, run, write):
        values = values_of("float32")
        values[:9] = -1
        assert self.nodata(run(INPUT=write(values, nodata=-1)).path) == -1


# --- ranges and types ---------------------------------------------------------------------------


class TestRangeAndType:
    @pytest.mark.parametrize("dtype", DTYPES)
    def test_is_that_of_the_input_and_all_of_it_by_default(self, run, write, dtype):
        values = values_of(dtype)
        found = stored(run(INPUT=write(values)).path)[0]
        low, high = 0, 1
        if np.dtype(dtype).kind in "iu":
            low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
        assert found.dtype == dtype
        expected = float(low) + equalized(values) * (float(high) - float(low))
        rounding = 0.5 if np.dtype(dtype).kind in "iu" else 0
        step = (float(high) - float(low)) * 1e-6 if np.dtype(dtype).itemsize > 2 else 1e-6
        np.testing.assert_allclose(found.astype(float), expected, rtol=0, atol=rounding + step)
        assert found.max() == high

    @pytest.mark.parametrize("source", ["uint8", "float64"])
    @pytest.mark.parametrize(
        ("data_type", "dtype", "high"),
        [(BYTE, "uint8", 255), (UINT16, "uint16", 65535), (FLOAT32, "float32", 1)],
    )
    def test_may_be_another_one(self, run, write, source, data_type, dtype, high):
        values = values_of(source)
        found = stored(run(INPUT=write(values), DATA_TYPE=data_type).path)[0]
        assert found.dtype == dtype
        expected = high * equalized(values)
        expected = expected if high == 1 else np.rint(expected)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)

    @pytest.mark.parametrize(
        ("given", "low", "high"),
        [
            ({"MINIMUM": 10, "MAXIMUM": 20}, 10, 20),
            ({"MINIMUM": 100}, 100, 255),
            ({"MAXIMUM": 100}, 0, 100),
            ({"MINIMUM": -3.5, "MAXIMUM": 7.25, "DATA_TYPE": FLOAT32}, -3.5, 7.25),
            ({"MINIMUM": 0, "MAXIMUM": 9000, "DATA_TYPE": UINT16}, 0, 9000),
        ],
        ids=str,
    )
    def test_ends_may_be_given(self, run, write, given, low, high):
        values = values_of("uint8")
        found = stored(run(INPUT=write(values), **given).path)[0]
        expected = low + ranked(values) * (high - low)
        if found.dtype.kind == "u":
            expected = np.rint(expected)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5)

    def test_a_minimum_that_is_nodata_is_no_result(self, run, write, cells_of):
        values = np.tile(np.arange(200, dtype="uint8"), (50, 1))
        result = run(INPUT=write(values, nodata=0), MINIMUM=0, MAXIMUM=3)
        assert np.isnan(cells_of(result.path)[0]).sum() == 50
        assert np.nanmin(cells_of(result.path)[0]) == 1


class TestClip:
    """Percentages of the cells at the tails become the ends of the range."""

    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize(("low", "high"), [(5, 0), (0, 10), (2, 3), (50, 49)])
    def test_is_the_distribution_of_the_cells_that_are_left(self, run, write, method, low, high):
        values = np.random.default_rng(3).permutation(10000).reshape(100, 100).astype("uint16")
        result = run(
            INPUT=write(values), METHOD=method, CLIP_LOW=low, CLIP_HIGH=high, DATA_TYPE=FLOAT32
        )
        kept = np.sort(values.reshape(-1))[100 * low : 10000 - 100 * high]
        expected = kept.searchsorted(values, side="right") / len(kept)
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0, atol=1e-6)


# --- rasters with hardly anything to rank -------------------------------------------------------

CONSTANT = "Band 1: all cells have the same value, which becomes the middle of the range"
EMPTY = "Band 1: no cell has a value, and none has one in the result"


class TestHardlyAnything:
    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("dtype", ["uint8", "int32", "float32", "float64"])
    def test_a_constant_becomes_the_middle_and_a_warning(self, run, write, dtype, method):
        values = np.full((20, 30), 100, dtype)
        result = run(INPUT=write(values), METHOD=method, MINIMUM=10, MAXIMUM=20)
        assert (stored(result.path) == 15).all()
        assert CONSTANT in result.log

    def test_a_constant_with_missing_cells_too(self, run, write, cells_of):
        values = np.full((20, 30), 1e6)
        values[3:5] = np.nan
        result = run(INPUT=write(values))
        found = cells_of(result.path)[0]
        np.testing.assert_array_equal(found, np.where(np.isnan(values), np.nan, 0.5))
        assert CONSTANT in result.log

    def test_other_rasters_are_not_warned_of(self, run, write):
        log = run(INPUT=write(np.array([[1, 2]], "uint8"))).log
        assert "same value" not in log
        assert "no cell" not in log

    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
    def test_all_nodata_stays_nodata_with_a_warning(self, run, write, cells_of, dtype, method):
        result = run(INPUT=write(np.full((20, 30), 7, dtype), nodata=7), METHOD=method)
        assert np.isnan(cells_of(result.path)).all()
        assert EMPTY in result.log

    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
    def test_a_single_cell(self, run, write, dtype, method):
        result = run(INPUT=write(np.array([[3]], dtype)), METHOD=method, DATA_TYPE=FLOAT32)
        assert stored(result.path).tolist() == [[[0.5]]]

    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("shape", [(1, 7), (7, 1)])
    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_a_single_row_or_column(self, run, write, dtype, shape, method):
        values = np.array([5, 1, 3, 3, 9, 200, 0], dtype).reshape(shape)
        result = run(INPUT=write(values), METHOD=method, DATA_TYPE=FLOAT32)
        expected = ranked(values) if method == EXACT else equalized(values)
        np.testing.assert_allclose(stored(result.path)[0], expected, rtol=0, atol=1e-6)


class TestExtremes:
    """Integers at the ends of their type, floats that hardly anything can tell apart."""

    @pytest.fixture
    def write_any(self, tmp_path):
        def write_any(cells, **options):
            return write_signed_bytes(tmp_path / "extreme.tif", cells, **options)

        return write_any

    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "uint32", "int64", "uint64"])
    def test_integers_reach_both_ends(self, run, write_any, cells_of, dtype, method):
        info = np.iinfo(dtype)
        values = np.array([[info.min, info.min + 1, 50, 51, info.max - 1, info.max]], dtype)
        values = np.repeat(values, 5, axis=0)
        result = run(INPUT=write_any(values), METHOD=method, DATA_TYPE=FLOAT32)
        found = stored(result.path)[0]
        expected = ranked(values)
        if method == BINS and info.bits > 16:  # the two neighbours at an end share a bin
            assert found[0, 0] == found[0, 1]
            assert found[0, -1] == found[0, -2] == 1
        else:
            np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)
        alike = stored(run(INPUT=write_any(values), METHOD=method).path)[0]
        alike = alike.view("int8") if dtype == "int8" else alike
        assert alike.max() == info.max
        assert (np.diff(alike[0].astype(object)) >= 0).all()

    @pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "int64"])
    def test_nodata_at_the_lowest_integer_is_no_result(self, run, write_any, dtype):
        lowest = np.iinfo(dtype).min
        values = np.array([[lowest, lowest + 1, 0, 1, 2, 3]] * 4, dtype)
        result = run(INPUT=write_any(values, nodata=lowest), METHOD=EXACT)
        found = stored(result.path)[0]
        found = found.view("int8") if dtype == "int8" else found
        np.testing.assert_array_equal(found == lowest, values == lowest)

    def test_signed_bytes_stay_signed(self, run, write_any):
        values = np.arange(-128, 128, dtype="int8").reshape(16, 16)
        dataset = gdal.Open(run(INPUT=write_any(values)).path)
        kind = dataset.GetRasterBand(1).GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE")
        name = gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType)
        assert (kind, name) == ("SIGNEDBYTE", "Byte") or name == "Int8"

    def test_floats_further_apart_than_a_float_are_refused_by_bins(self, refused, write):
        path = write(np.array([[-1.7e308, 0, 1.7e308]]))
        message = refused(INPUT=path)
        assert f"INPUT: {path} has values from -1.7e+308 to 1.7e+308" in message
        assert "nodata" in message

    def test_and_have_an_exact_rank(self, run, write):
        path = write(np.array([[-1.7e308, 0, 1.7e308]]))
        found = stored(run(INPUT=path, METHOD=EXACT).path)
        np.testing.assert_allclose(found, [[[1 / 3, 2 / 3, 1]]])

    def test_neighbouring_floats_are_told_apart(self, run, write):
        values = np.array([[1, np.nextafter(1, 2)]])
        assert stored(run(INPUT=write(values), METHOD=EXACT).path).tolist() == [[[0.5, 1]]]


# --- what is said about the result --------------------------------------------------------------


class TestWhatIsSaidAboutTheResult:
    @pytest.fixture
    def path(self, write):
        path = write(np.array([values_of("uint16", seed=seed) for seed in range(3)]))
        purposes = gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand

        def describe(band, index):
            band.SetColorInterpretation(purposes[index])
            band.SetScale(0.01)
            band.SetOffset(-5)
            if index < 2:
                band.SetDescription(f"B0{index + 4}")

        return with_bands(path, describe)

    def test_bands_keep_their_descriptions_or_get_one(self, run, path):
        result = gdal.Open(run(INPUT=path).path)
        found = [result.GetRasterBand(index).GetDescription() for index in (1, 2, 3)]
        assert found == ["B04", "B05", "Band 3: equalized"]

    def test_chosen_bands_keep_their_own(self, run, path):
        result = gdal.Open(run(INPUT=path, BANDS=[3, 2]).path)
        found = [result.GetRasterBand(index).GetDescription() for index in (1, 2)]
        assert found == ["Band 3: equalized", "B05"]

    def test_bands_keep_their_colours(self, run, path):
        result = gdal.Open(run(INPUT=path).path)
        found = [result.GetRasterBand(index).GetColorInterpretation() for index in (1, 2, 3)]
        assert found == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]

    def test_scale_and_offset_stay_with_the_type(self, run, path):
        result = gdal.Open(run(INPUT=path).path)
        band = result.GetRasterBand(2)
        assert (band.GetScale(), band.GetOffset()) == (0.01, -5)

    def test_scale_and_offset_go_with_it(self, run, path):
        result = gdal.Open(run(INPUT=path, DATA_TYPE=FLOAT32).path)
        band = result.GetRasterBand(2)
        assert (band.GetScale(), band.GetOffset()) in [(1, 0), (None, None)]

    def test_stored_values_are_ranked(self, run, path):
        found = stored(run(INPUT=path, DATA_TYPE=FLOAT32).path)
        np.testing.assert_allclose(found[1], ranked(stored(path)[1]), rtol=0, atol=1e-6)

    def test_it_lies_where_the_input_does(self, run, write):
        path = write(values_of("uint8"), transform=(500000, 9, 2, 4000000, 3, -11))
        result, source = gdal.Open(run(INPUT=path).path), gdal.Open(path)
        assert result.GetGeoTransform() == source.GetGeoTransform()
        assert result.GetSpatialRef().IsSame(source.GetSpatialRef())

    def test_creation_options_are_heeded(self, run, write):
        result = run(INPUT=write(values_of("uint8")), OPTIONS="COMPRESS=DEFLATE")
        about = gdal.Open(result.path).GetMetadata("IMAGE_STRUCTURE")
        assert about["COMPRESSION"] == "DEFLATE"

    def test_other_formats_can_be_had(self, run, write, tmp_path):
        values = values_of("uint8")
        result = run(INPUT=write(values), OUTPUT=str(tmp_path / "o.png"))
        assert gdal.Open(result.path).GetDriver().ShortName == "PNG"
        np.testing.assert_array_equal(stored(result.path)[0], np.rint(255 * ranked(values)))


# --- the report ---------------------------------------------------------------------------------


def drawn(page):
    """The figures of a report as text, which come compressed."""
    packed = re.search(r'<script id="figures" type="text/plain">([^<]*)<', page)[1]
    return gzip.decompress(base64.b64decode(packed)).decode()


class TestReport:
    @pytest.fixture
    def target(self, tmp_path):
        return tmp_path / "report.html"

    @pytest.fixture
    def path(self, write):
        return write(np.array([values_of("uint8", seed=seed) for seed in range(3)]))

    def test_has_a_section_and_a_figure_for_each_band(self, run, path, target):
        result = run(INPUT=path, BANDS=[1, 3], REPORT=str(target))
        assert result.outputs["REPORT"] == str(target)
        page = target.read_text(encoding="utf-8")
        assert re.findall("<h2>(.*)</h2>", page) == ["Band 1", "Band 3"]
        assert page.count("<figure>") == drawn(page).count("{const drawn = ") == 2
        assert "input" in re.search("<h1>(.*)</h1>", page)[1]

    def test_tells_quantiles_before_and_after(self, run, write, target):
        values = np.tile(np.arange(200, dtype="uint8"), (50, 1))
        run(INPUT=write(values), REPORT=str(target))
        page = target.read_text(encoding="utf-8")
        rows = re.findall(r'<tr><th scope="row">(.*?)</th><td[^>]*>(.*?)</td><td[^>]*>(.*?)<', page)
        assert "Cells with a value: 10\u202f000 before, 10\u202f000 after." in page
        assert [row[0] for row in rows] == ["1 %", "25 %", "50 %", "75 %", "99 %"]
        before, after = ([float(row[side]) for row in rows] for side in (1, 2))
        assert before == [1, 49, 99, 149, 197]
        np.testing.assert_allclose(after, 2.55 * np.array([1, 25, 50, 75, 99]), atol=1)

    @pytest.mark.parametrize(("dtype", "method"), [("int32", BINS), ("float32", EXACT)])
    def test_is_of_any_type_and_method(self, run, write, target, method, dtype):
        run(INPUT=write(values_of(dtype)), METHOD=method, REPORT=str(target))
        assert "Band 1" in target.read_text(encoding="utf-8")

    def test_changes_nothing_about_the_raster(self, run, path, target):
        alone = stored(run(INPUT=path, OUTPUT="TEMPORARY_OUTPUT").path)
        np.testing.assert_array_equal(stored(run(INPUT=path, REPORT=str(target)).path), alone)

    @pytest.mark.parametrize("value", [np.nan, 1])
    def test_of_nothing_and_of_a_constant(self, run, write, target, value):
        run(INPUT=write(np.full((5, 6), value, float)), REPORT=str(target))
        assert "Band 1" in target.read_text(encoding="utf-8")

    def test_is_not_written_if_it_is_not_asked_for(self, run, path, tmp_path):
        assert list(run(INPUT=path).outputs) == ["OUTPUT"]
        assert [one.name for one in tmp_path.glob("*.html")] == []

    def test_in_a_folder_that_does_not_exist_is_refused(self, refused, path):
        message = refused(INPUT=path, REPORT="/missing/report.html")
        assert message.startswith("REPORT is /missing/report.html; expected a file in a folder ")

    def test_onto_the_input_is_refused(self, refused, path):
        assert f"REPORT: {path} is read by this run" in refused(INPUT=path, REPORT=path)

    def test_onto_the_result_is_refused(self, refused, path, tmp_path):
        target = f"{tmp_path}/result.tif"
        message = refused(INPUT=path, REPORT=target)
        assert message == f"REPORT is {target}; expected another file than OUTPUT"

    def test_without_plotly_nothing_is_computed(self, refused, path, target, monkeypatch):
        monkeypatch.setitem(__import__("sys").modules, "plotly.graph_objects", None)
        message = refused(INPUT=path, REPORT=str(target))
        assert message.startswith("REPORT: a report needs the Python package plotly")

    def test_is_not_written_when_the_run_fails(self, refused, path, target):
        refused(INPUT=path, REPORT=str(target), OPTIONS="COMPRESS=BEST")


# --- memory, workers, progress ------------------------------------------------------------------


@pytest.mark.parametrize("method", [BINS, EXACT])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_workers_and_memory_change_nothing(run, write, monkeypatch, dtype, method):
    stack = np.array([np.round(values_of(dtype, (800, 1000), seed), 2) for seed in (1, 2)])
    path = write(stack, nodata=float(stack[0, 0, 0]))
    results = []
    for workers, memory in ((1, 128), (2, 128), (3, 48)):
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        with open(run(INPUT=path, METHOD=method).path, "rb") as file:
            results.append(file.read())
    assert all(result == results[0] for result in results)


def test_memory_that_is_too_small_is_said(refused, write, monkeypatch):
    monkeypatch.setenv("LOUPE_MEMORY_MB", "1")
    message = refused(INPUT=write(values_of("float32")))
    assert message.startswith("INPUT: ")
    assert "the budget is 1 MiB" in message


class TestProgress:
    @pytest.fixture
    def path(self, write):
        """A raster of several tiles."""
        return write(np.random.default_rng(0).integers(0, 999, (3000, 200)).astype("float32"))

    @pytest.mark.parametrize(("method", "report"), [(BINS, False), (EXACT, False), (BINS, True)])
    def test_never_goes_back_and_ends_at_100(self, run, path, tmp_path, method, report):
        page = str(tmp_path / "report.html") if report else None
        progress = run(INPUT=path, METHOD=method, REPORT=page).progress
        assert len(progress) > 5
        assert progress == sorted(progress)
        assert progress[-1] == 100

    def test_one_line_at_the_end_says_what_the_run_amounted_to(self, run, path, monkeypatch):
        monkeypatch.setenv("LOUPE_WORKERS", "2")
        said = r"^600\u202f000 cells in \d+\.\d\d s: [\d\u202f]+ cells/s, 2 workers$"
        assert len(re.findall(said, run(INPUT=path).log, re.M)) == 1

    @pytest.mark.parametrize("percent", [0, 1, 50, 80])
    def test_cancelling_leaves_nothing(self, run, path, tmp_path, untouched, cancels_at, percent):
        feedback = cancels_at(percent) if percent else QgsProcessingFeedback(False)
        if not percent:
            feedback.cancel()
        with untouched(tmp_path):
            result = run(feedback, INPUT=path)
        assert result.outputs == {}
        assert "Cancelled: nothing was written." in result.log

    def test_cancelling_the_report_leaves_the_raster(self, run, path, tmp_path, cancels_at):
        page = tmp_path / "report.html"
        result = run(cancels_at(70), INPUT=path, REPORT=str(page))
        assert list(result.outputs) == ["OUTPUT"]
        assert stored(result.path).shape == (1, 3000, 200)
        assert "Cancelled: the raster was written, the report was not." in result.log
        names = {one.name for one in tmp_path.iterdir() if one.suffix != ".xml"}
        assert names == {"input.tif", "result.tif"}


# --- what a user can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"BINS": 1}, "BINS is 1; expected a whole number >= 2 and <= 65536"),
        ({"BINS": 65537}, "BINS is 65537; expected a whole number >= 2 and <= 65536"),
        ({"BINS": 9.5}, "BINS is 9.5; expected a whole number >= 2 and <= 65536"),
        ({"METHOD": 2}, "METHOD is 2; expected one of 0 (Cumulative distribution over bins), 1"),
        ({"DATA_TYPE": 4}, "DATA_TYPE is 4; expected one of 0 (As the input), 1 (Byte), 2 (UInt16"),
        ({"CLIP_LOW": -1}, "CLIP_LOW is -1; expected a number >= 0 and <= 100"),
        ({"CLIP_HIGH": 101}, "CLIP_HIGH is 101; expected a number >= 0 and <= 100"),
        (
            {"CLIP_LOW": 40, "CLIP_HIGH": 60},
            "CLIP_LOW is 40; expected less than 100 % together with CLIP_HIGH, 60",
        ),
        ({"CLIP_LOW": 100}, "CLIP_LOW is 100; expected less than 100 % together"),
        ({"MINIMUM": 5, "MAXIMUM": 5}, "MINIMUM is 5; expected less than MAXIMUM, 5"),
        ({"MINIMUM": 5, "MAXIMUM": -2}, "MINIMUM is 5; expected less than MAXIMUM, -2"),
        ({"MINIMUM": "low"}, "MINIMUM is low; expected a number"),
        ({"MAXIMUM": float("nan")}, "MAXIMUM is nan; expected a number"),
        ({"JOINT": "perhaps"}, "JOINT is perhaps; expected true or false"),
        ({"BANDS": [2]}, "BANDS is [2]; expected 1, the only band of INPUT"),
        ({"OPTIONS": "DEFLATE"}, "OPTIONS is DEFLATE; expected NAME=VALUE pairs, separated by |"),
    ],
    ids=str,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, write, tmp_path, parameters, message):
    given = {"INPUT": write(np.ones((4, 4), "uint8")), "OUTPUT": str(tmp_path / "o.tif")}
    fine, said = tool.checkParameterValues({**given, **parameters}, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


@pytest.mark.parametrize(
    ("dtype", "parameters", "message"),
    [
        (
            "uint8",
            {"MAXIMUM": 300},
            "MAXIMUM is 300; expected 0 to 255, the range of the data type Byte",
        ),
        (
            "uint8",
            {"MINIMUM": -1},
            "MINIMUM is -1; expected 0 to 255, the range of the data type Byte",
        ),
        (
            "float32",
            {"MAXIMUM": 70000, "DATA_TYPE": UINT16},
            "MAXIMUM is 70000; expected 0 to 65535, the range of the data type UInt16",
        ),
        ("float64", {"MAXIMUM": 1e39, "DATA_TYPE": FLOAT32}, "MAXIMUM is 1e+39; expected -3.40"),
        (
            "uint8",
            {"MINIMUM": 300},
            "MINIMUM is 300; expected 0 to 255, the range of the data type Byte",
        ),
        ("float32", {"MINIMUM": 1}, "MINIMUM is 1; expected less than MAXIMUM, 1"),
        ("float32", {"MAXIMUM": -1}, "MAXIMUM is -1; expected more than 0"),
    ],
    ids=str,
)
def test_a_range_that_the_type_does_not_hold_is_refused(refused, write, dtype, parameters, message):
    assert refused(INPUT=write(np.ones((4, 4), dtype)), **parameters).startswith(message)


def test_writing_onto_the_input_is_refused(refused, write):
    path = write(values_of("uint8"))
    message = refused(INPUT=path, OUTPUT=path)
    assert f"OUTPUT: {path} is read by this run ({path}); choose another file" in message


def test_creation_options_that_do_not_exist_are_refused(refused, write):
    message = refused(INPUT=write(values_of("uint8")), OPTIONS="COMPRESS=BEST")
    assert message.startswith("OPTIONS: the creation options COMPRESS=BEST are not right: ")


def test_a_damaged_raster_is_named_with_the_rows_that_are_missing(refused, write):
    path = write(np.random.default_rng(0).normal(0, 1, (3000, 100)))
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) * 2 // 3)
    assert f"INPUT: {path} cannot be read in rows " in refused(INPUT=path)


def test_a_format_that_does_not_hold_the_type_is_refused(refused, write, tmp_path):
    message = refused(INPUT=write(values_of("float32")), OUTPUT=str(tmp_path / "o.png"))
    assert "the result is Float32; use .tif, for example" in message


# --- without a screen ---------------------------------------------------------------------------


def test_it_runs_in_qgis_process(profile, run, write, tmp_path):
    path = write(np.array([values_of("uint8"), values_of("uint8", seed=2)]))
    page, target = tmp_path / "report.html", tmp_path / "process.tif"
    given = {"INPUT": path, "BANDS": ["2", "1"], "JOINT": "true", "CLIP_HIGH": "2"}
    process = profile.run({**given, "OUTPUT": target, "REPORT": page}, tool="loupe:equalize")
    assert process.returncode == 0, process.stdout
    assert f"OUTPUT:\t{target}\nREPORT:\t{page}\n" in process.stdout
    within = run(INPUT=path, BANDS=[2, 1], JOINT=True, CLIP_HIGH=2)
    np.testing.assert_array_equal(stored(str(target)), stored(within.path))


def test_a_refusal_in_qgis_process_is_a_sentence(profile, write, tmp_path, untouched):
    given = {"INPUT": write(values_of("uint8")), "OUTPUT": tmp_path / "o.tif"}
    with untouched(tmp_path):
        process = profile.run({**given, "MAXIMUM": 999}, tool="loupe:equalize")
    assert process.returncode != 0
    assert "MAXIMUM is 999; expected 0 to 255, the range of the data type Byte" in process.stdout
    assert "Traceback" not in process.stdout


@pytest.mark.parametrize(
    ("nodata", "given", "message"),
    [
        (
            255,
            {"MINIMUM": 254},
            "MINIMUM is 254; expected less than MAXIMUM, 254 (the nodata value",
        ),
        (0, {"MAXIMUM": 1}, "MAXIMUM is 1; expected more than 1 (the nodata value is 0)"),
    ],
)
def test_a_range_that_the_nodata_value_leaves_nothing_of_is_refused(
    refused, write, nodata, given, message
):
    assert message in refused(INPUT=write(values_of("uint8"), nodata=nodata), **given)
