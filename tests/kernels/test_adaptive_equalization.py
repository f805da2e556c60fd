# SPDX-License-Identifier: GPL-2.0-or-later
"""CLAHE against a reference that goes from cell to cell, and against OpenCV; both ways to it."""

import math
import operator
import pickle

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import adaptive_equalization
from raster_loupe.kernels.adaptive_equalization import (
    AdaptiveEqualization,
    Contrast,
    LocalAdaptiveEqualization,
    TileCounts,
    TileGrid,
    equalize_tiles,
    tables_nbytes,
)
from raster_loupe.kernels.equalization import Remap, equalize
from raster_loupe.kernels.histogram import Bins, Counts, Range
from raster_loupe.raster import engine
from raster_loupe.raster.engine import Layout, map_tiles, reduce_tiles
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.raster.target import TargetSpec
from raster_loupe.raster.window import Edge
from raster_loupe.tests.raster.rasters import read, write

DTYPES = "uint8 int8 uint16 int16 int32 float32 float64".split()
SHAPES = [(33, 38), (1, 30), (29, 1), (1, 1), (24, 32)]
seeds = st.integers(0, 2**32 - 1)
tile_sizes = st.sampled_from([1, 3, 8, 11, 25, 60])
clips = st.sampled_from([0, 0.5, 1, 2, 3.7, 40, 1e9])
each_dtype = pytest.mark.parametrize("dtype", DTYPES)


# --- the reference: one cell after the other ---------------------------------------------------


def bin_of(value, edges):
    """As in ``numpy.histogram``; what is beyond all bins is in the first or the last one."""
    return min(max(int(np.searchsorted(edges, value, side="right")) - 1, 0), len(edges) - 2)


def clipped(counts, limit):
    """As OpenCV's loops do it."""
    counts, excess = list(counts), 0
    for index, count in enumerate(counts):
        if count > limit:
            excess += count - limit
            counts[index] = limit
    each, rest = divmod(excess, len(counts))
    counts = [count + each for count in counts]
    index, stride = 0, max(len(counts) // max(rest, 1), 1)
    while rest > 0 and index < len(counts):
        counts[index] += 1
        index += stride
        rest -= 1
    return counts


def reference_mapping(counts, contrast):
    cells = sum(counts)
    if contrast.clip_limit:
        limit = int(min(contrast.clip_limit * cells / len(counts), cells))
        counts = clipped(counts, max(limit, 1))
    if np.count_nonzero(counts) < 2:
        fractions = np.full(len(counts), 0.5)
    else:
        fractions = np.cumsum(counts) / cells
    return contrast.minimum + fractions * (contrast.maximum - contrast.minimum)


def reference(values, valid, size, bins, contrast):
    """The result in float64 of each valid cell of one band; NaN elsewhere."""
    rows, cols = values.shape
    high, wide = -(-rows // size), -(-cols // size)
    edges, centres, values = bins.edges, bins.centres, values.astype(float)
    raw = np.zeros((high, wide, bins.count), int)
    for row, col in np.argwhere(valid):
        raw[row // size, col // size, bin_of(values[row, col], edges)] += 1
    counts = raw.copy()
    for row, col in np.ndindex(high, wide):
        if raw[row, col].sum() < size * size / 4:
            near = raw[max(0, row - 1) : row + 2, max(0, col - 1) : col + 2]
            counts[row, col] = near.sum(axis=(0, 1))
    mappings = {}

    def mapped(value, row, col):
        row, col = min(max(row, 0), high - 1), min(max(col, 0), wide - 1)
        assert counts[row, col].sum(), "a tile beside a valid cell has no cells to go by"
        if (row, col) not in mappings:
            mappings[row, col] = reference_mapping(counts[row, col].tolist(), contrast)
        return np.interp(value, centres, mappings[row, col])

    results = np.full(values.shape, np.nan)
    for row, col in np.argwhere(valid):
        value = values[row, col]
        down, across = row / size - 0.5, col / size - 0.5
        top, left = math.floor(down), math.floor(across)
        down, across = down - top, across - left
        upper = mapped(value, top, left) * (1 - across) + mapped(value, top, left + 1) * across
        lower = (
            mapped(value, top + 1, left) * (1 - across) + mapped(value, top + 1, left + 1) * across
        )
        results[row, col] = upper * (1 - down) + lower * down
    return results


# --- what is tested ----------------------------------------------------------------------------


def raster(dtype, seed, shape):
    """Values of all sorts: smooth and rough, tied, far from 0, constant here and there."""
    rng = np.random.default_rng(seed)
    ramp = np.add.outer(np.arange(shape[0]), np.arange(shape[1]))
    values = [
        rng.normal(50, 20, shape),
        ramp + rng.normal(0, 1, shape),
        1e6 + rng.normal(0, 0.5, shape),
        rng.integers(0, 4, shape).astype(float),
        np.where(ramp < ramp.max() / 2, 7, rng.exponential(30, shape)),
    ][rng.integers(0, 5)]
    if np.dtype(dtype).kind in "iu":
        values = np.rint(np.clip(values, np.iinfo(dtype).min, np.iinfo(dtype).max))
    return values.astype(dtype)


def mask(seed, shape):
    """Holes of all sorts: none, single cells, most cells, all but one corner, everything."""
    rng = np.random.default_rng(seed)
    corner = np.zeros(shape, bool)
    corner[-5:, :4] = True
    kinds = [None, rng.random(shape) < 0.9, rng.random(shape) < 0.05, corner, ~corner]
    return [*kinds, np.zeros(shape, bool)][rng.integers(0, 6)]


def bins_for(values, count=40):
    """Of the type, for bytes; else so few that cells are interpolated between."""
    if values.dtype.itemsize == 1:
        return Bins.of_type(values.dtype)
    low, high = float(values.min()), float(values.max())
    return Bins(low, high if low < high else low + 1, count)


def two_passes(values, valid, size, bins, contrast, dtype, nodata=None, **kwargs):
    grid = TileGrid(size, *values.shape)
    valid = None if valid is None else valid[None]
    histograms = TileCounts(grid, (bins,))(values[None], valid).partials[0]
    mappings = equalize_tiles(histograms, contrast, dtype)
    return AdaptiveEqualization((mappings,), nodata)(values[None], valid, **kwargs).values[0]


def one_pass(values, valid, size, bins, contrast, dtype, nodata=None):
    kernel = LocalAdaptiveEqualization(
        TileGrid(size, *values.shape), (bins,), (contrast,), dtype, nodata
    )
    exist = np.ones(values.shape, bool) if valid is None else valid
    # Beyond the raster there is rubbish, and it claims to be valid.
    padded = np.pad(values, 2 * size, mode="wrap")
    exist = np.pad(exist, 2 * size, constant_values=True)
    return kernel(padded[None], exist[None]).values[0]


@each_dtype
@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=5, deadline=None)
@given(seeds, tile_sizes, clips)
@example(1, 8, 2)
def test_the_result_is_that_of_the_reference(dtype, shape, seed, size, clip):
    values, valid = raster(dtype, seed, shape), mask(seed, shape)
    bins, contrast = bins_for(values), Contrast(clip, -1, 3)
    exist = np.ones(shape, bool) if valid is None else valid
    expected = reference(values, exist, size, bins, contrast)
    found = two_passes(values, valid, size, bins, contrast, "float64")
    np.testing.assert_allclose(found[exist], expected[exist], rtol=0, atol=1e-8)
    assert found[exist].min(initial=0) >= -1
    assert found[exist].max(initial=0) <= 3


@each_dtype
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("result", ["uint8", "int16", "float32", "float64"])
@settings(max_examples=4, deadline=None)
@given(seeds, tile_sizes, clips)
def test_one_pass_gives_the_same_bits_as_two(dtype, shape, result, seed, size, clip):
    values, valid = raster(dtype, seed, shape), mask(seed, shape)
    contrast = Contrast(clip, 0, 100)
    arguments = values, valid, size, bins_for(values), contrast, result, 7
    found, expected = one_pass(*arguments), two_passes(*arguments)
    assert found.dtype == expected.dtype == result
    exist = slice(None) if valid is None else valid
    assert found[exist].tobytes() == expected[exist].tobytes()


@pytest.mark.parametrize("dtype", ["uint16", "int16", "int32"])
def test_whole_numbers_with_a_bin_each_are_looked_up(dtype):
    rng = np.random.default_rng(2)
    values = rng.integers(0, 900, (30, 21)).astype(dtype)
    contrast = Contrast(3.0, 0, 1)
    exist = np.ones(values.shape, bool)
    for bins in (Bins(-0.5, 899.5, 900), Bins(-50.5, 949.5, 1000)):
        expected = reference(values, exist, 16, bins, contrast)
        found = two_passes(values, None, 16, bins, contrast, "float64")
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("dtype", ["uint16", "int16"])
def test_all_values_of_16_bits_have_their_place(dtype):
    info = np.iinfo(dtype)
    values = np.linspace(info.min, info.max, 2000).astype(dtype).reshape(40, 50)
    bins = Bins.of_type(dtype)
    found = two_passes(values, None, 64, bins, Contrast(0, info.min, info.max), dtype)
    expected = np.linspace(info.min, info.max, 2001)[1:]
    np.testing.assert_allclose(found.reshape(-1), expected, rtol=0, atol=0.5)


@each_dtype
def test_one_tile_without_a_limit_is_ordinary_equalization(dtype):
    values = np.random.default_rng(4).normal(50, 20, (30, 41)).astype(dtype)
    bins = bins_for(values)
    found = two_passes(values, None, 41, bins, Contrast(0), "float64")
    curve = equalize(Counts((bins,))(values[None], None).partials[0])
    expected = Remap((curve,), "float64")(values[None], None).values[0]
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


# --- OpenCV ------------------------------------------------------------------------------------


def byte_image(seed, shape, flat=True):
    """Rough ground with slopes, and a flat part."""
    rng = np.random.default_rng(seed)
    rows, cols = np.indices(shape)
    image = 90 + 50 * np.sin(rows / 37) + 40 * np.cos(cols / 23) + rng.normal(0, 9, shape)
    if flat:
        image[: shape[0] // 3, : shape[1] // 4] = 60
    return np.clip(image, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("grid", [(8, 8), (3, 5), (16, 12)])
@pytest.mark.parametrize("clip", [0, 1, 2, 40])
def test_bytes_are_within_one_grey_level_of_opencv(grid, clip):
    cv2 = pytest.importorskip("cv2")
    # Of a constant without a limit, OpenCV makes white.
    image = byte_image(1, (grid[0] * 50, grid[1] * 50), flat=clip > 0)
    expected = cv2.createCLAHE(clip, grid[::-1]).apply(image).astype(int)
    found = two_passes(image, None, 50, Bins.of_type("uint8"), Contrast(clip, 0, 255), "uint8")
    apart = np.abs(found - expected)
    assert apart.max() <= 1  # OpenCV rounds its tables, too
    assert apart.mean() < 0.25


@pytest.mark.parametrize("clip", [0, 1, 2, 3.3, 40])
@pytest.mark.parametrize("shape", [(64, 64), (100, 100), (300, 300)])
def test_clipping_and_what_is_made_of_the_excess_are_opencvs(clip, shape):
    cv2 = pytest.importorskip("cv2")
    for seed in range(5):
        image = byte_image(seed, shape)
        expected = cv2.createCLAHE(clip, (1, 1)).apply(image)
        bins, contrast = Bins.of_type("uint8"), Contrast(clip, 0, 255)
        np.testing.assert_array_equal(
            two_passes(image, None, shape[0], bins, contrast, "uint8"), expected
        )


# --- tiles with few cells or none, constants ---------------------------------------------------


def test_a_tile_with_few_cells_borrows_those_around_it():
    values = np.tile(np.arange(30, dtype=np.uint8), (30, 1))
    valid = np.ones(values.shape, bool)
    valid[10:20, 10:20] = False
    valid[12, 12:20] = True
    grid, bins = TileGrid(10, 30, 30), Bins.of_type("uint8")
    histograms = TileCounts(grid, (bins,))(values[None], valid[None]).partials[0]
    assert histograms.counts[1, 1].sum() == 8
    tables = equalize_tiles(histograms, Contrast(0), "float64").tables
    own, around = tables[2, 2], np.cumsum(histograms.counts.sum(axis=(0, 1)))
    np.testing.assert_allclose(own, around / 808, rtol=0, atol=1e-15)
    # With a quarter of its cells, it is left to itself.
    valid[13:16, 10:20] = True
    histograms = TileCounts(grid, (bins,))(values[None], valid[None]).partials[0]
    tables = equalize_tiles(histograms, Contrast(0), "float64").tables
    np.testing.assert_allclose(tables[2, 2], np.cumsum(histograms.counts[1, 1]) / 38, atol=1e-15)


@settings(max_examples=30, deadline=None)
@given(seeds, st.sampled_from([0.3, 0.05, 0.01]), st.sampled_from([2, 5, 9]))
def test_every_tile_around_a_valid_cell_has_cells_to_go_by(seed, share, size):
    values = np.random.default_rng(seed).integers(0, 9, (27, 32)).astype(np.uint8)
    valid = np.random.default_rng(seed).random(values.shape) < share
    bins = Bins.of_type("uint8")
    expected = reference(values, valid, size, bins, Contrast(0))  # which says so, too
    found = two_passes(values, valid, size, bins, Contrast(0), "float64")
    np.testing.assert_allclose(found[valid], expected[valid], rtol=0, atol=1e-12)


@each_dtype
def test_a_constant_becomes_the_middle_without_a_limit(dtype):
    values = np.full((20, 30), 100, dtype)
    for result, expected in (("float64", 1.5), ("uint8", 2)):
        found = two_passes(values, None, 8, bins_for(values), Contrast(0, 0, 3), result)
        assert (found == expected).all()


def test_a_constant_keeps_its_brightness_with_a_limit():
    for grey in (0, 30, 128, 255):
        values = np.full((160, 160), grey, np.uint8)
        found = two_passes(values, None, 80, Bins.of_type("uint8"), Contrast(2, 0, 255), "uint8")
        assert (found == found[0, 0]).all()
        assert abs(int(found[0, 0]) - grey) <= 4


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
@pytest.mark.parametrize("clip", [0, 2])
def test_a_raster_without_cells_is_no_error(dtype, clip):
    values, nothing = np.zeros((20, 30), dtype), np.zeros((20, 30), bool)
    for way in (two_passes, one_pass):
        found = way(values, nothing, 8, bins_for(values), Contrast(clip), "float32")
        assert (found == 0.5).all()


# --- values ------------------------------------------------------------------------------------


def test_the_slope_is_limited():
    values = np.random.default_rng(5).normal(128, 4, (64, 64)).astype(np.uint8)
    histograms = TileCounts(TileGrid(64, 64, 64), (Bins.of_type("uint8"),))(values[None], None)
    for clip in (1.0, 2.0, 5.0):
        tables = equalize_tiles(histograms.partials[0], Contrast(clip), "float64").tables
        # The excess comes on top: at most one more uniform height, and a cell.
        assert np.diff(tables[1, 1], prepend=0).max() <= (clip + 1) / 256 + 1 / values.size
    free = equalize_tiles(histograms.partials[0], Contrast(0), "float64").tables
    assert np.diff(free[1, 1]).max() > 20 / 256


def test_the_centres_of_tiles_and_their_borders_do_not_show():
    rows, cols = np.indices((120, 120))
    values = (rows * 2.0 + cols) + 30 * np.sin(rows / 40) * np.cos(cols / 31)
    found = two_passes(values, None, 30, bins_for(values, 256), Contrast(2), "float64")
    for axis, steps in enumerate((np.abs(np.diff(found, axis=0)), np.abs(np.diff(found, axis=1)))):
        at = np.arange(119) % 15 == 14  # borders and centres
        lines = steps.max(axis=1 - axis)
        assert lines[at].max() <= 1.1 * lines[~at].max()


@pytest.mark.parametrize("result", ["uint8", "int8", "uint16", "int16", "int32", "int64"])
@pytest.mark.parametrize("way", [two_passes, one_pass])
def test_integer_results_use_their_whole_range_and_are_rounded(result, way):
    info = np.iinfo(result)
    values = raster("float64", 9, (33, 34))
    bins = bins_for(values)
    contrast = Contrast(0, int(info.min), int(info.max))
    found = way(values, None, 12, bins, contrast, result).astype(float)
    expected = reference(values, np.ones(values.shape, bool), 12, bins, contrast)
    assert found.dtype == float
    tolerance = 0.501 if info.bits <= 32 else 1e6
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance)
    assert found.max() > 0.9 * info.max


def test_the_greatest_result_is_the_maximum_to_the_bit():
    assert -2.2 + (2.1 - -2.2) > 2.1
    values = np.arange(64.0).reshape(8, 8)
    found = two_passes(values, None, 8, bins_for(values), Contrast(0, -2.2, 2.1), "float64")
    assert found.max() == 2.1


def test_halves_are_rounded_to_even_numbers():
    values = np.full((4, 4), 9, np.uint8)
    for low, high, expected in ((0, 1, 0), (1, 2, 2), (0, 255, 128)):
        contrast = Contrast(0, low, high)
        found = two_passes(values, None, 4, Bins.of_type("uint8"), contrast, "uint8")
        assert (found == expected).all()


def test_results_beyond_a_type_become_its_end():
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    found = two_passes(values, None, 16, Bins.of_type("uint8"), Contrast(0, -500, 900), "uint8")
    assert found.min() == 0
    assert found.max() == 255


@pytest.mark.parametrize("way", [two_passes, one_pass])
@pytest.mark.parametrize(("nodata", "instead"), [(0, 1), (255, 254), (100, 101), (-9999, None)])
def test_integer_results_are_never_nodata(way, nodata, instead):
    values = np.arange(256, dtype=np.uint8).repeat(4).reshape(32, 32)
    arguments = values, None, 32, Bins.of_type("uint8"), Contrast(0, 0, 255), "uint8"
    expected = way(*arguments).copy()
    expected[expected == nodata] = instead or 0
    np.testing.assert_array_equal(way(*arguments, nodata), expected)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_an_offset_of_a_million_changes_nothing(dtype):
    # Multiples of a sixteenth, so that float32 holds the sums exactly.
    values = np.random.default_rng(3).integers(0, 600, (50, 60)) / 16
    far = (values + 1e6).astype(dtype)
    np.testing.assert_array_equal(far.astype(float) - 1e6, values)
    found = two_passes(far, None, 17, Bins(1e6, 1e6 + 37.5, 256), Contrast(), "float64")
    expected = two_passes(values, None, 17, Bins(0, 37.5, 256), Contrast(), "float64")
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-7)


@pytest.mark.parametrize("centre", [1e20, -3e15, 1.0])
def test_values_that_differ_by_a_rounding_are_told_apart(centre):
    step = np.spacing(centre)
    values = centre + step * np.arange(16.0).repeat(4).reshape(8, 8)
    bins = Bins(float(values.min()), float(values.max()), 256)
    found = two_passes(values, None, 8, bins, Contrast(0), "float64")
    apart = np.argsort(values, axis=None, kind="stable")
    ranks = found.reshape(-1)[apart]
    np.testing.assert_allclose(ranks, np.arange(1, 17).repeat(4) / 16, rtol=0, atol=0.07)


def test_between_the_centres_of_bins_results_do_not_jump():
    values = np.linspace(0, 1, 4096).reshape(64, 64)
    found = two_passes(values, None, 64, Bins(0, 1, 8), Contrast(0), "float64").reshape(-1)
    inside = found[(values.reshape(-1) > 1 / 16) & (values.reshape(-1) < 15 / 16)]
    np.testing.assert_allclose(np.diff(inside), 1 / 4096, rtol=0.01)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_what_lies_under_invalid_cells_disturbs_nobody(dtype):
    values = raster(dtype, 3, (40, 50))
    valid = np.random.default_rng(1).random(values.shape) < 0.5
    bins = bins_for(values)
    expected = two_passes(values, valid, 12, bins, Contrast(), "uint8")[valid]
    for rubbish in (np.nan, np.inf, -np.inf, 1e38, -1e38):
        other = np.where(valid, values, dtype and rubbish).astype(dtype)
        for way in (two_passes, one_pass):
            found = way(other, valid, 12, bins, Contrast(), "uint8")[valid]
            np.testing.assert_array_equal(found, expected)


def test_valid_cells_beyond_the_bins_are_taken_for_those_at_their_ends():
    values = np.random.default_rng(3).normal(0, 1, (30, 30))
    bins = Bins(-1, 1, 20)
    found = two_passes(values, None, 12, bins, Contrast(), "float64")
    expected = two_passes(np.clip(values, -1, 1), None, 12, bins, Contrast(), "float64")
    np.testing.assert_array_equal(found, expected)


# --- blocks, bands, the engine -----------------------------------------------------------------


@each_dtype
@settings(max_examples=5, deadline=None)
@given(seeds, st.sampled_from([(2, 53), (7, 9), (40, 1), (13, 64)]), st.sampled_from([5, 16, 40]))
def test_results_do_not_depend_on_blocks(dtype, seed, block, size):
    values = np.stack([raster(dtype, seed + band, (40, 53)) for band in range(2)])
    valid = None
    if seed % 2:
        valid = np.random.default_rng(seed).random(values.shape) < 0.7
    grid, bins = TileGrid(size, 40, 53), tuple(map(bins_for, values))
    counting = TileCounts(grid, bins)
    whole = counting(values, valid).partials
    sums = [None, None]
    workspace = counting.workspace(2, block)
    windows = [
        (row, col, np.s_[:, row : row + block[0], col : col + block[1]])
        for row in range(0, 40, block[0])
        for col in range(0, 53, block[1])
    ]
    for row, col, part in windows:
        exist = None if valid is None else valid[part]
        found = counting(values[part], exist, None, workspace, place=(row, col, 0)).partials
        for band, partial in enumerate(found):
            sums[band] = partial if sums[band] is None else operator.iadd(sums[band], partial)
    for found, expected in zip(sums, whole):
        np.testing.assert_array_equal(found.counts, expected.counts)
    kernel = AdaptiveEqualization(
        tuple(equalize_tiles(one, Contrast(), "float32") for one in whole)
    )
    expected = kernel(values, valid).values.copy()
    workspace = kernel.workspace(2, block)
    for row, col, part in windows:
        exist = None if valid is None else valid[part]
        found = kernel(values[part], exist, None, workspace, place=(row, col, 0))
        np.testing.assert_array_equal(found.values, expected[part])
        assert (found.valid is None) == (valid is None)
        found = kernel(values[part], exist, slice(1, 2), workspace, place=(row, col, 0))
        np.testing.assert_array_equal(found.values, expected[part][1:])
        found = kernel(values[part][1:], None, None, workspace, place=(row, col, 1))
        np.testing.assert_array_equal(found.values, expected[part][1:])


@pytest.mark.parametrize("entries", [0, 1e9])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_blended_tables_and_single_ones_give_the_same_bits(monkeypatch, dtype, entries):
    values = raster(dtype, 8, (90, 100))
    arguments = values, None, 12, bins_for(values), Contrast()
    expected = {result: two_passes(*arguments, result) for result in ("uint8", "float64")}
    monkeypatch.setattr(adaptive_equalization, "_BLENDED_PER_CELL", min(entries, 500))
    for result, cells in expected.items():
        assert two_passes(*arguments, result).tobytes() == cells.tobytes()


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16"])
@pytest.mark.parametrize("holes", [False, True])
def test_two_neighbours_at_a_time_count_as_one_after_the_other(monkeypatch, dtype, holes):
    info = np.iinfo(dtype)
    rng = np.random.default_rng(6)
    values = rng.integers(info.min, info.max, (1, 50, 71), endpoint=True).astype(dtype)
    valid = rng.random(values.shape) < 0.6 if holes else None
    kernel = TileCounts(TileGrid(23, 50, 71), (Bins.of_type(dtype),))
    expected = kernel(values, valid).partials[0].counts
    monkeypatch.setattr(adaptive_equalization, "_PAIRS_PAY", 1)
    monkeypatch.setattr(adaptive_equalization, "_COUNTED", 500)
    np.testing.assert_array_equal(kernel(values, valid).partials[0].counts, expected)
    monkeypatch.setattr(adaptive_equalization, "_PAIRS_PAY", 1 << 30)
    np.testing.assert_array_equal(kernel(values, valid).partials[0].counts, expected)


@pytest.mark.parametrize(
    ("values", "bins"),
    [
        (np.arange(500) / 10, Bins(0, 49.9, 499)),
        (np.arange(500) / 10, Bins(0.1, 40.3, 67)),
        (np.arange(500), Bins(0, 499, 40)),
        (1e6 + np.arange(500) / 8, Bins(1e6, 1e6 + 70, 360)),
        (1e20 + np.arange(500) * 16384.0, Bins(1e20, 1e20 + 499 * 16384.0, 256)),
    ],
)
def test_values_at_the_edges_of_bins_count_as_in_numpys_histogram(values, bins):
    values = values.reshape(1, -1, 10)
    found = TileCounts(TileGrid(500, *values.shape[1:]), (bins,))(values, None).partials[0].counts
    inside = values[(values >= bins.low) & (values <= bins.high)]
    expected, _ = np.histogram(inside, bins.count, (bins.low, bins.high))
    expected[0] += np.count_nonzero(values < bins.low)
    expected[-1] += np.count_nonzero(values > bins.high)
    np.testing.assert_array_equal(found[0, 0], expected)


def test_adding_counts_changes_the_first_summand_only():
    grid, bins = TileGrid(4, 8, 8), (Bins.of_type("uint8"),)
    kernel, values = TileCounts(grid, bins), np.zeros((1, 4, 8), np.uint8)
    upper = kernel(values, None).partials[0]
    lower = kernel(values, None, place=(4, 0, 0)).partials[0]
    whole = lower
    whole += upper
    assert whole is lower
    assert (whole.row, whole.col) == (0, 0)
    assert upper.counts.shape == (1, 2, 256)
    whole += upper
    np.testing.assert_array_equal(whole.counts[..., 0], [[32, 32], [16, 16]])
    np.testing.assert_array_equal(upper.counts[..., 0], [[16, 16]])


@pytest.fixture(params=["uint8", "float32"])
def holed(request, tmp_path):
    """Two bands with nodata, 150 x 210 cells: many tiles, some with few cells or none."""
    rng = np.random.default_rng(7)
    values = np.stack([raster(request.param, seed, (150, 210)) for seed in (1, 4)])
    values[values == 0] = 1
    values[rng.random(values.shape) < 0.1] = 0
    values[:, 60:110, 30:95] = 0
    values[0, 80, 50] = 5
    return write(tmp_path / "holed.tif", values, nodata=0)


def through_the_engine(path, folder, size, local, **kwargs):
    source = Source.open(path)
    grid = TileGrid(size, source.rows, source.cols)
    extents = reduce_tiles(source, Range(), operator.add).partials
    bins = tuple(Bins.over(extent, 64, source.dtype) for extent in extents)
    contrast = Contrast(2.0, 0, 255)
    if local:
        kernel = LocalAdaptiveEqualization(grid, bins, (contrast,), "uint8", 0)
    else:
        counts = reduce_tiles(source, TileCounts(grid, bins), operator.iadd, **kwargs).partials
        mappings = tuple(equalize_tiles(one, contrast, "uint8") for one in counts)
        kernel = AdaptiveEqualization(mappings, 0)
    spec = TargetSpec(str(folder / "out.tif"), ("", ""), "uint8", 0)
    map_tiles(source, kernel, spec, **kwargs)
    return read(folder / "out.tif")


@pytest.mark.parametrize("size", [16, 50])
def test_both_ways_give_the_same_bits_for_any_layout_and_workers(
    tmp_path, holed, monkeypatch, size
):
    expected, exist = through_the_engine(holed, tmp_path, size, False)
    np.testing.assert_array_equal(exist, read(holed)[1])
    monkeypatch.setattr(adaptive_equalization, "_LOCAL_BLOCK", (20, 40))
    monkeypatch.setattr(TileCounts, "block", (32, 48))
    monkeypatch.setattr(AdaptiveEqualization, "block", (40, 64))
    block = -(-20 // size) * size, -(-40 // size) * size
    for bands, workers in ((1, 1), (2, 2), (1, 3)):
        for factor in (1, 100):
            layout = Layout(factor * 160, factor * 192, bands, workers)
            monkeypatch.setattr(engine, "plan", lambda *_, layout=layout: layout)
            found, _ = through_the_engine(holed, tmp_path, size, False)
            assert found.tobytes() == expected.tobytes(), layout
            layout = Layout(factor * block[0], factor * block[1], bands, workers)
            monkeypatch.setattr(engine, "plan", lambda *_, layout=layout: layout)
            found, _ = through_the_engine(holed, tmp_path, size, True)
            assert found.tobytes() == expected.tobytes(), layout


@pytest.mark.parametrize("edge", list(Edge))
def test_one_pass_looks_at_nothing_beyond_the_raster(tmp_path, holed, edge):
    expected, _ = through_the_engine(holed, tmp_path, 16, False)
    source = Source.open(holed)
    extents = reduce_tiles(source, Range(), operator.add).partials
    bins = tuple(Bins.over(extent, 64, source.dtype) for extent in extents)
    kernel = LocalAdaptiveEqualization(
        TileGrid(16, 150, 210), bins, (Contrast(2.0, 0, 255),), "uint8", 0
    )
    spec = TargetSpec(str(tmp_path / "b.tif"), ("", ""), "uint8", 0)
    map_tiles(source, kernel, spec, edge=edge)
    np.testing.assert_array_equal(read(tmp_path / "b.tif")[0], expected)


def test_the_memory_budget_changes_nothing(tmp_path):
    values = byte_image(3, (1100, 2600))
    path = write(tmp_path / "a.tif", values, options=["TILED=YES"])
    source = Source.open(path)
    grid, bins = TileGrid(130, 1100, 2600), (Bins.of_type("uint8"),)
    found = set()
    for resources in (Resources(1, 64 * MIB), Resources(3, 128 * MIB), Resources(2, 512 * MIB)):
        counts = reduce_tiles(
            source, TileCounts(grid, bins), operator.iadd, resources=resources
        ).partials
        mappings = (equalize_tiles(counts[0], Contrast(2.0, 0, 255), "uint8"),)
        for kernel in (
            AdaptiveEqualization(mappings),
            LocalAdaptiveEqualization(grid, bins, (Contrast(2.0, 0, 255),), "uint8"),
        ):
            spec = TargetSpec(str(tmp_path / "b.tif"), ("",), "uint8")
            map_tiles(source, kernel, spec, resources=resources)
            found.add(read(tmp_path / "b.tif")[0].tobytes())
    assert len(found) == 1


# --- what kernels say of themselves ------------------------------------------------------------


@pytest.mark.parametrize("size", [5, 64, 900, 5000])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_memory_is_what_the_kernels_say(size, dtype):
    grid, bins = TileGrid(size, 12000, 12000), (Bins(0, 1, 100), Bins(0, 1, 300))
    small = TileGrid(size, 2 * size, 2 * size)
    counts = TileCounts(small, bins[:1])(np.zeros((1, 1, 1)), None).partials[0]
    mappings = equalize_tiles(counts, Contrast(), dtype)
    assert tables_nbytes(small, bins[0], dtype) == counts.counts.nbytes + mappings.tables.nbytes
    for kernel in (
        TileCounts(grid, bins),
        LocalAdaptiveEqualization(grid, bins, dtype=dtype),
        AdaptiveEqualization((mappings,)),
    ):
        for block in (kernel.block, (min(kernel.block[0], 7), min(kernel.block[1], 3000))):
            workspace = kernel.workspace(3, block)
            parts = workspace if isinstance(workspace, tuple) else (workspace,)
            arrays = [
                array
                for part in parts
                for array in ([part] if isinstance(part, np.ndarray) else vars(part).values())
            ]
            assert sum(array.nbytes for array in arrays) <= kernel.workspace_nbytes(3, block)


def test_the_block_of_one_pass_is_whole_tiles_and_not_too_much_memory():
    for size in (1, 16, 33, 100, 375, 500):
        kernel = LocalAdaptiveEqualization(TileGrid(size, 99999, 99999), (Bins(0, 1, 9),))
        rows, cols = kernel.block
        assert rows % size == 0 == cols % size
        assert kernel.reach == (2 * size,) * 4 + (0, 0)
        assert (rows + 4 * size) * (cols + 4 * size) <= 1 << 23


def test_kernels_can_be_pickled():
    values = raster("float32", 1, (30, 40))
    grid, bins = TileGrid(9, 30, 40), (bins_for(values),)
    counts = TileCounts(grid, bins)(values[None], None).partials[0]
    again = pickle.loads(pickle.dumps(counts))  # noqa: S301
    np.testing.assert_array_equal(again.counts, counts.counts)
    for kernel in (TileCounts(grid, bins), LocalAdaptiveEqualization(grid, bins)):
        assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301
    kernel = AdaptiveEqualization((equalize_tiles(counts, Contrast()),))
    again = pickle.loads(pickle.dumps(kernel))  # noqa: S301
    np.testing.assert_array_equal(
        again(values[None], None).values, kernel(values[None], None).values
    )


GRID, BINS = TileGrid(4, 9, 9), (Bins(0, 1, 5),)
COUNTS = TileCounts(GRID, BINS)(np.zeros((1, 9, 9)), None).partials[0]
MAPPINGS = equalize_tiles(COUNTS, Contrast())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: TileGrid(0, 9, 9), "size is 0"),
        (lambda: TileGrid(4.5, 9, 9), "size is 4.5"),
        (lambda: TileGrid(4, 0, 9), "rows is 0"),
        (lambda: Contrast(-1), "clip_limit is -1"),
        (lambda: Contrast(float("nan")), "clip_limit is nan"),
        (lambda: Contrast(2, 1, 1), "minimum is 1, maximum is 1"),
        (lambda: Contrast(2, 0, float("inf")), "maximum is inf"),
        (lambda: TileCounts(GRID, ()), "bins is empty"),
        (lambda: LocalAdaptiveEqualization(GRID, ()), "bins is empty"),
        (lambda: LocalAdaptiveEqualization(GRID, BINS, ()), "contrasts is empty"),
        (lambda: LocalAdaptiveEqualization(GRID, BINS, dtype="complex64"), "dtype is complex64"),
        (lambda: equalize_tiles(COUNTS, Contrast(), "bool"), "dtype is bool"),
        (lambda: AdaptiveEqualization(()), "mappings is empty"),
        (
            lambda: AdaptiveEqualization((MAPPINGS, equalize_tiles(COUNTS, Contrast(), "uint8"))),
            "mappings differ",
        ),
        (
            lambda: operator.iadd(
                COUNTS, TileCounts(GRID, (Bins(0, 2, 5),))(ONE, None).partials[0]
            ),
            "only equal ones add up",
        ),
        (
            lambda: LocalAdaptiveEqualization(GRID, BINS)(ONE, None, place=(4, 2, 0)),
            "begins with a tile of 4",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_and_value(make, message):
    with pytest.raises(ValueError, match=message):
        make()


ONE = np.zeros((1, 1, 1))
