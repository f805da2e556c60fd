# SPDX-License-Identifier: GPL-2.0-or-later
"""Filling from another raster: closed forms, a loop over windows, and real elevation."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels.minimum_curvature import MinimumCurvature
from raster_loupe.kernels.reference_filling import (
    FALLBACK,
    FILLED,
    DeltaSurface,
    LocalRegression,
)

METHODS = [DeltaSurface(), LocalRegression(9), LocalRegression(8)]
each_method = pytest.mark.parametrize("method", METHODS, ids=repr)
SHAPE = 90, 110


def elevation():
    gdal = pytest.importorskip("osgeo.gdal")
    path = Path(__file__).parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal.Open(str(path)).ReadAsArray().astype(float)


def rough(shape=SHAPE, seed=0, sigma=2):
    noise = np.random.default_rng(seed).normal(size=shape)
    return 100 + 200 * ndimage.gaussian_filter(noise, sigma, mode="reflect")


def plane(shape=SHAPE):
    rows, cols = np.indices(shape)
    return 25 + 0.4 * rows - 0.7 * cols


def discs(shape, count, seed, largest, margin=0):
    rng = np.random.default_rng(seed)
    rows, cols = np.indices(shape)
    mask = np.zeros(shape, bool)
    for _ in range(count):
        radius = rng.uniform(0.5, largest) / 2
        row, col = (rng.uniform(margin + radius, n - margin - radius) for n in shape)
        mask |= (rows - row) ** 2 + (cols - col) ** 2 <= radius**2
    return mask


def stripes(shape, width=10):
    """As Landsat 7 leaves them out."""
    rows, cols = np.indices(shape)
    return (rows + 0.2 * cols) % 33 < width


def coarsened(values, factor=8):
    """Means of blocks, interpolated back linearly."""
    rows, cols = values.shape
    padded = np.pad(values, ((0, -rows % factor), (0, -cols % factor)), mode="edge")
    blocks = padded.reshape(len(padded) // factor, factor, -1, factor).mean(axis=(1, 3))
    at = (np.indices(values.shape) - (factor - 1) / 2) / factor
    return ndimage.map_coordinates(blocks, at, order=1, mode="nearest")


def everywhere(reference):
    return np.ones(reference.shape, bool)


def fill(method, values, wanted, reference, reference_known=None, known=None):
    """What is not known is NaN, so that a method that looks at it is found out."""
    known = ~wanted if known is None else known
    there = everywhere(reference) if reference_known is None else reference_known
    return method(
        np.where(known, values, np.nan),
        known,
        wanted,
        np.where(there, reference, np.nan),
        there,
    )


def rms(errors):
    return float(np.sqrt((errors**2).mean()))


# --- both --------------------------------------------------------------------------------------


@each_method
@pytest.mark.parametrize("offset", [0.0, -40.0, 1e6])
def test_a_reference_off_by_a_constant_restores_the_values(method, offset):
    values, wanted = rough(), discs(SHAPE, 14, 1, 22)
    filled, how = fill(method, values, wanted, values - offset)
    np.testing.assert_allclose(filled, values, rtol=0, atol=1e-6 * np.ptp(values))
    np.testing.assert_array_equal(how, np.where(wanted, FILLED, 0))


@each_method
def test_values_of_a_million_lose_nothing(method):
    values, wanted = rough() * 1e-2 + 1e6, discs(SHAPE, 14, 1, 22)
    filled, how = fill(method, values, wanted, values - 999_000)
    np.testing.assert_allclose(filled, values, rtol=0, atol=1e-6 * np.ptp(values))
    assert (how[wanted] == FILLED).all()


@each_method
def test_known_cells_and_inputs_stay_as_they_are_and_codes_are_bytes(method):
    values, wanted, reference = rough(), discs(SHAPE, 14, 2, 15), rough(seed=1)
    there = ~discs(SHAPE, 8, 3, 12)
    known = ~wanted & ~discs(SHAPE, 4, 4, 12)
    arrays = values, known, wanted, reference, there
    before = [array.copy() for array in arrays]
    filled, how = method(*arrays)
    for array, copy in zip(arrays, before):
        np.testing.assert_array_equal(array, copy)
    np.testing.assert_array_equal(filled[~wanted], values[~wanted])
    assert filled.dtype == np.float64
    assert not np.shares_memory(filled, values)
    assert how.dtype == np.uint8
    assert not how[~wanted].any()
    assert set(np.unique(how[wanted])) == {FILLED, FALLBACK}


@each_method
def test_cells_without_a_reference_are_interpolated_between_known_and_filled_ones(method):
    values = rough()
    wanted = np.zeros(SHAPE, bool)
    wanted[30:50, 40:62] = True
    there = everywhere(values)
    there[36:44, 46:70] = False
    filled, how = fill(method, values, wanted, values - 3, there)
    np.testing.assert_array_equal(how, np.where(wanted, np.where(there, FILLED, FALLBACK), 0))
    left = wanted & ~there
    expected = MinimumCurvature()(np.where(left, np.nan, filled), ~left, left)
    np.testing.assert_allclose(filled, expected, rtol=1e-12)
    np.testing.assert_allclose(filled[how == FILLED], values[how == FILLED], atol=1e-4)


@each_method
def test_without_any_reference_everything_is_interpolated(method):
    values, wanted = rough(), discs(SHAPE, 9, 5, 15)
    filled, how = fill(method, values, wanted, values, ~everywhere(values))
    expected = MinimumCurvature()(np.where(wanted, np.nan, values), ~wanted, wanted)
    np.testing.assert_array_equal(filled, expected)
    np.testing.assert_array_equal(how, np.where(wanted, FALLBACK, 0))


@each_method
def test_a_reference_in_the_holes_alone_tells_nothing(method):
    values, wanted = rough(), discs(SHAPE, 9, 5, 15)
    _, how = fill(method, values, wanted, values, wanted)
    np.testing.assert_array_equal(how, np.where(wanted, FALLBACK, 0))


@each_method
def test_where_nothing_is_known_nothing_is_filled(method):
    wanted = np.ones((20, 30), bool)
    filled, how = fill(method, rough((20, 30)), wanted, rough((20, 30)))
    assert np.isnan(filled).all()
    assert not how.any()


@each_method
def test_without_holes_the_values_are_copied(method):
    values = rough((20, 30))
    filled, how = fill(method, values, np.zeros((20, 30), bool), values)
    np.testing.assert_array_equal(filled, values)
    assert not how.any()


@each_method
def test_single_cells_at_edges_and_corners_are_filled(method):
    values, wanted = rough(), np.zeros(SHAPE, bool)
    wanted[[0, 0, 89, 40, 41], [0, 50, 109, 0, 60]] = True
    filled, how = fill(method, values, wanted, values + 7)
    np.testing.assert_allclose(filled, values, rtol=0, atol=0.02 * np.ptp(values))
    assert (how[wanted] == FILLED).all()


@each_method
@pytest.mark.parametrize("shape", [(1, 40), (40, 1), (2, 2), (1, 1)])
def test_narrow_rasters_are_filled_or_left(method, shape):
    wanted = np.zeros(shape, bool)
    wanted.flat[wanted.size // 2] = True
    filled, how = fill(method, rough(shape), wanted, rough(shape) - 5)
    assert ((how[wanted] > 0) == np.isfinite(filled[wanted])).all()


@each_method
def test_a_method_is_a_value_that_can_be_pickled(method):
    assert pickle.loads(pickle.dumps(method)) == method  # noqa: S301


@each_method
def test_what_does_not_fit_together_is_refused(method):
    values, known = np.zeros((3, 4)), np.zeros((3, 4), bool)
    with pytest.raises(ValueError, match=r"reference has the shape \(3, 3\)"):
        method(values, known, known, values[:, :3], known)
    with pytest.raises(ValueError, match="reference_known is float64"):
        method(values, known, known, values, values)
    with pytest.raises(ValueError, match="wanted has 12 cells that are known"):
        method(values, ~known, ~known, values, known)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: DeltaSurface(-0.1), "tension is -0.1"),
        (lambda: LocalRegression(2), "size is 2"),
        (lambda: LocalRegression(7.5), "size is 7.5"),
        (lambda: LocalRegression(7, 2), "tension is 2"),
    ],
)
def test_parameters_are_refused_by_name_and_value(make, message):
    with pytest.raises(ValueError, match=message):
        make()


# --- the delta surface -------------------------------------------------------------------------


def test_a_reference_off_by_a_plane_restores_elevation():
    values = elevation()[:200, :240]
    wanted = discs(values.shape, 20, 3, 40, margin=9)
    filled, how = fill(DeltaSurface(), values, wanted, values - plane(values.shape))
    np.testing.assert_allclose(filled, values, rtol=0, atol=1e-6 * np.ptp(values))
    assert (how[wanted] == FILLED).all()


def test_a_few_missing_cells_of_the_reference_around_a_hole_are_bridged():
    values, wanted = rough(), np.zeros(SHAPE, bool)
    wanted[30:45, 40:60] = True
    there = everywhere(values)
    there[24:51, 34:66] = wanted[24:51, 34:66]  # six cells all around
    filled, how = fill(DeltaSurface(), values, wanted, values - plane(), there)
    np.testing.assert_allclose(filled, values, rtol=0, atol=1e-6 * np.ptp(values))
    reach = DeltaSurface().reach
    box = slice(30 - reach, 45 + reach), slice(40 - reach, 60 + reach)
    part, _ = fill(DeltaSurface(), values[box], wanted[box], (values - plane())[box], there[box])
    np.testing.assert_allclose(part, filled[box], rtol=0, atol=1e-6 * np.ptp(values))
    assert (how[wanted] == FILLED).all()


def test_the_difference_passes_below_a_hole_of_the_reference():
    values, wanted = rough(), np.zeros(SHAPE, bool)
    wanted[30:45, 40:60] = True
    there = everywhere(values)
    there[30:45, 48:52] = there[36:39, 40:60] = False
    filled, how = fill(DeltaSurface(), values, wanted, values - plane(), there)
    told = how == FILLED
    np.testing.assert_array_equal(told, wanted & there)
    np.testing.assert_allclose(filled[told], values[told], rtol=0, atol=1e-6 * np.ptp(values))


def test_a_coarse_biased_copy_of_elevation_beats_interpolation_twofold():
    values = elevation()
    wanted = np.zeros(values.shape, bool)
    wanted[40:150, 60:170] = wanted[200:310, 180:290] = True
    reference = coarsened(values) + plane(values.shape)
    alone = MinimumCurvature()(np.where(wanted, np.nan, values), ~wanted, wanted)
    filled, _ = fill(DeltaSurface(), values, wanted, reference)
    assert rms((alone - values)[wanted]) > 2 * rms((filled - values)[wanted])


# --- local regression --------------------------------------------------------------------------


def regression(values, common, wanted, reference, sizes, least):
    """By a loop over cells and windows, in two passes; NaN where no window tells."""
    result = np.full(values.shape, np.nan)
    for row, col in np.argwhere(wanted):
        for size in sizes:
            top, left = row - size // 2, col - size // 2
            window = (
                slice(max(top, 0), top + size),
                slice(max(left, 0), left + size),
            )
            cells = common[window]
            if cells.sum() < least:
                continue
            ours, theirs = values[window][cells], reference[window][cells]
            ours_mean, theirs_mean = ours.mean(), theirs.mean()
            spread = ((theirs - theirs_mean) ** 2).sum()
            distance = reference[row, col] - theirs_mean
            told = spread > 0
            gain = 1.0
            if told:
                slope = ((theirs - theirs_mean) * (ours - ours_mean)).sum() / spread
                about = ours - ours_mean - slope * (theirs - theirs_mean)
                error = (about**2).sum() / (len(ours) - 2) * (1 / len(ours) + distance**2 / spread)
                told = error <= 0.25 * ours.var()
                gain = slope if told else 1.0
            if told or size == sizes[-1]:
                result[row, col] = ours_mean + gain * distance
                break
    return result


@pytest.mark.parametrize("size", [3, 4, 7, 10])
@pytest.mark.parametrize("seed", [0, 1])
def test_the_regression_equals_a_loop_over_windows(size, seed):
    shape = 60, 70
    rng = np.random.default_rng(seed)
    reference = rough(shape, seed, 1) + 1e3
    reference[20:40, :30] = 7  # flat
    values = 0.4 * reference + 0.2 * rough(shape, seed + 9, 1) + rng.normal(0, 2, shape)
    wanted = discs(shape, 6, seed, 25) | (rng.random(shape) < 0.2)
    there = ~discs(shape, 4, seed + 5, 20)
    method = LocalRegression(size)
    filled, how = fill(method, values, wanted, reference, there)
    expected = regression(
        values, ~wanted & there, wanted & there, reference, method.sizes, method.least
    )
    told = np.isfinite(expected)  # cells beyond the widest window are told from afar, or not
    assert told.any()
    assert (how[told] == FILLED).all()
    np.testing.assert_allclose(filled[told], expected[told], rtol=1e-9)


@pytest.mark.parametrize(("gain", "offset"), [(2.5, -30), (0.01, 5), (-1.5, 1e6), (255, 0)])
def test_gain_and_offset_of_the_reference_are_undone(gain, offset):
    reference = rough(seed=3)
    values, wanted = gain * reference + offset, discs(SHAPE, 14, 1, 30)
    filled, how = fill(LocalRegression(9), values, wanted, reference)
    np.testing.assert_allclose(filled, values, rtol=0, atol=1e-6 * np.ptp(values))
    assert (how[wanted] == FILLED).all()


def test_a_window_of_an_array_is_filled_as_the_array_is_to_the_bit():
    values, reference = 1e6 + rough(), rough(seed=4)
    wanted, there = discs(SHAPE, 6, 7, 12), ~discs(SHAPE, 3, 8, 6)
    method = LocalRegression(5)
    assert method.reach == 16
    whole, how = fill(method, values, wanted, reference, there)
    labels, count = ndimage.label(wanted, np.ones((3, 3)))
    for label, (rows, cols) in enumerate(ndimage.find_objects(labels), 1):
        box = (
            slice(max(0, rows.start - 16), rows.stop + 16),
            slice(max(0, cols.start - 16), cols.stop + 16),
        )
        part, codes = fill(
            method, values[box], labels[box] == label, reference[box], there[box], ~wanted[box]
        )
        told = (labels[box] == label) & (how[box] == FILLED)
        np.testing.assert_array_equal(part[told], whole[box][told])
        assert (codes[told] == FILLED).all()
    assert count > 3


def test_an_array_of_many_blocks_is_filled_as_its_parts_are_to_the_bit():
    values, reference = rough((200, 1200)), rough((200, 1200), seed=4)
    wanted = np.random.default_rng(1).random(values.shape) < 0.3
    method = LocalRegression(7)
    whole, _ = fill(method, values, wanted, reference)
    part, _ = fill(method, values[31:, 45:], wanted[31:, 45:], reference[31:, 45:])
    reach = method.reach
    np.testing.assert_array_equal(part[reach:, reach:], whole[31 + reach :, 45 + reach :])


def test_a_flat_reference_gives_the_offset_alone():
    wanted = np.zeros(SHAPE, bool)
    wanted[40:44, 50:53] = True
    reference = np.where(wanted, 12.0, 10.0)
    filled, how = fill(LocalRegression(5), np.full(SHAPE, 60.0), wanted, reference)
    assert (filled[wanted] == 62).all()
    assert (how[wanted] == FILLED).all()


def test_a_plateau_beside_the_window_does_no_harm():
    reference = rough(seed=3) * 1e-3
    values = 3 * reference + 8
    values[:, 60:] = reference[:, 60:] = 1e7
    wanted = discs(SHAPE, 10, 2, 8)
    wanted[:, 40:] = False
    filled, _ = fill(LocalRegression(5), values, wanted, reference)
    spread = np.ptp(values[:, :40])
    np.testing.assert_allclose(filled[wanted], values[wanted], rtol=0, atol=1e-6 * spread)


def test_cells_too_deep_in_a_hole_for_the_widest_window_are_told_from_afar():
    wanted = np.zeros((120, 120), bool)
    wanted[20:100, 20:100] = True
    values = rough((120, 120))
    method = LocalRegression(3)
    assert method.sizes == (3, 5, 9, 17)
    _, how = fill(method, values, wanted, values)
    depth = ndimage.distance_transform_cdt(wanted, "chessboard")
    assert (depth > 8).any()
    assert (how[wanted] == FILLED).all()


def test_stripes_in_one_band_are_filled_from_another_twice_as_well_as_by_interpolation():
    shared = rough((200, 240), 1, 1.5)
    lit = 1 + rough((200, 240), 2, 20) / 300  # the gain varies from place to place
    rng = np.random.default_rng(3)
    values = np.rint(np.clip(lit * shared + rng.normal(0, 3, shared.shape), 0, 255))
    reference = np.rint(np.clip(0.6 * shared + 40 + rng.normal(0, 3, shared.shape), 0, 255))
    wanted = stripes(values.shape)
    alone = MinimumCurvature()(np.where(wanted, np.nan, values), ~wanted, wanted)
    filled, how = fill(LocalRegression(15), values, wanted, reference)
    assert rms((alone - values)[wanted]) > 2 * rms((filled - values)[wanted])
    assert (how[wanted] == FILLED).all()


@pytest.mark.parametrize("offset", [0, 1e6])
def test_a_regression_reaches_the_middle_of_wide_holes(offset):
    reference = rough((420, 430), seed=3) + offset
    wanted = np.zeros(reference.shape, bool)
    wanted[60:360, 50:380] = True
    filled, how = fill(LocalRegression(7), 2 * reference + 5, wanted, reference)
    assert (how[wanted] == 1).all()
    np.testing.assert_allclose(filled, 2 * reference + 5, atol=1e-6 * np.ptp(reference))


def test_in_the_middle_a_gain_is_that_of_the_values_around():
    reference = rough((420, 430), seed=4)
    values = np.where(np.arange(430) < 215, 2, 3) * reference
    wanted = np.zeros(reference.shape, bool)
    wanted[60:360, 50:380] = True
    filled, _ = fill(LocalRegression(7), values, wanted, reference)
    assert rms((filled - values)[200:220, 60:80]) < 0.2 * rms(values)
    assert rms((filled - values)[200:220, 350:370]) < 0.2 * rms(values)
