# SPDX-License-Identifier: GPL-2.0-or-later
"""Fill methods against loops over cells, straight from their definitions."""

import math
import pickle
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage
from scipy.interpolate import LinearNDInterpolator, NearestNDInterpolator

from raster_loupe.kernels.gap_filling import (
    InverseDistance,
    LocalMean,
    LocalMedian,
    Nearest,
)
from raster_loupe.kernels.holes import find_holes, near_enough
from raster_loupe.kernels.onion_peel import OnionPeel
from raster_loupe.kernels.triangulation import Linear

CORNERS = np.ones((3, 3))
METHODS = [
    Nearest(),
    InverseDistance(),
    InverseDistance(2.5, 3.5),
    LocalMean(),
    LocalMean(1),
    LocalMedian(),
    LocalMedian(1),
    Linear(),
    OnionPeel(),
    OnionPeel(1),
]
each_method = pytest.mark.parametrize("method", METHODS, ids=repr)


def elevation():
    gdal = pytest.importorskip("osgeo.gdal")
    path = Path(__file__).parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal.Open(str(path)).ReadAsArray().astype(float)


def discs(shape, count, seed, largest=20):
    """Round holes of random sizes, some across the edges."""
    rng = np.random.default_rng(seed)
    rows, cols = np.indices(shape)
    mask = np.zeros(shape, bool)
    for _ in range(count):
        row, col = rng.integers(0, shape[0]), rng.integers(0, shape[1])
        mask |= (rows - row) ** 2 + (cols - col) ** 2 <= (rng.uniform(0.5, largest) / 2) ** 2
    return mask


def scene(seed, shape=(24, 27)):
    """Random values and holes: scattered cells and discs, islands in holes, edges."""
    rng = np.random.default_rng(seed)
    wanted = rng.random(shape) < rng.choice([0.02, 0.3, 0.6, 0.95])
    wanted |= discs(shape, int(rng.integers(0, 4)), seed, 14)
    wanted[rng.integers(shape[0]), rng.integers(shape[1])] = False
    values = rng.normal(100, 10, shape)
    values[wanted] = np.nan
    return values, ~wanted, wanted


def rims(known, wanted):
    """For each hole its cells and its rim, by loops."""
    labels, count = ndimage.label(wanted, CORNERS)
    for hole in range(1, count + 1):
        around = ndimage.binary_dilation(labels == hole, CORNERS) & known
        yield np.argwhere(labels == hole), np.argwhere(around)


def from_rims(values, known, wanted, radius, estimate):
    result = np.where(known, values, np.nan)
    for cells, rim in rims(known, wanted):
        for row, col in cells:
            distances = [math.hypot(row - r, col - c) for r, c in rim]
            near = max(radius, 2 * min(distances)) + 1e-9
            some = [(d, values[r, c]) for d, (r, c) in zip(distances, rim) if d <= near]
            result[row, col] = estimate(some)
    return result


def mean_of(pairs):
    pairs = list(pairs)
    return math.fsum(w * v for w, v in pairs) / math.fsum(w for w, _ in pairs)


def inverse_distance(values, known, wanted, radius, power):
    return from_rims(
        values, known, wanted, radius, lambda some: mean_of((d**-power, v) for d, v in some)
    )


def from_windows(values, known, wanted, radius, inside, estimate, deep):
    """From the known cells of windows; where there are none, from the rim."""
    result = from_rims(values, known, wanted, 0, deep)
    for row, col in np.argwhere(wanted):
        some = [
            (math.hypot(row - r, col - c), values[r, c])
            for r, c in np.argwhere(known)
            if inside(abs(row - r), abs(col - c))
        ]
        if some:
            result[row, col] = estimate(some)
    return result


def local_mean(values, known, wanted, radius):
    def deep(some):
        nearest = min(d for d, _ in some)
        return mean_of((math.exp(-0.5 * (d / nearest) ** 2), v) for d, v in some)

    return from_windows(
        values,
        known,
        wanted,
        radius,
        lambda rows, cols: max(rows, cols) <= radius,
        lambda some: mean_of((math.exp(-0.5 * (2 * d / radius) ** 2), v) for d, v in some),
        deep,
    )


def local_median(values, known, wanted, radius):
    def median(some):
        return np.median([v for _, v in some])

    return from_windows(
        values,
        known,
        wanted,
        radius,
        lambda rows, cols: rows**2 + cols**2 <= radius**2,
        median,
        median,
    )


def nearest(values, known, wanted):
    result = np.where(known, values, np.nan)
    cells = np.argwhere(known)
    for row, col in np.argwhere(wanted):
        best = min(cells, key=lambda at: ((row - at[0]) ** 2 + (col - at[1]) ** 2, at[1], at[0]))
        result[row, col] = values[tuple(best)]
    return result


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_nearest_takes_the_nearest_then_leftmost_then_uppermost_cell(seed):
    scenery = scene(seed)
    np.testing.assert_array_equal(Nearest()(*scenery), nearest(*scenery))


def test_nearest_equals_scipys_interpolator_where_there_are_no_ties():
    values = elevation()
    wanted = discs(values.shape, 40, 1)
    known = ~wanted
    at = np.argwhere(wanted)
    expected = NearestNDInterpolator(np.argwhere(known), values[known])(at)
    # Ties: cells with a second known cell as near as the nearest.
    from scipy.spatial import cKDTree

    distances, _ = cKDTree(np.argwhere(known)).query(at, 2)
    single = distances[:, 1] > distances[:, 0] + 1e-9
    found = Nearest()(values, known, wanted)[wanted]
    assert single.mean() > 0.5
    np.testing.assert_array_equal(found[single], expected[single])


@settings(max_examples=15, deadline=None)
@given(
    st.integers(0, 2**32 - 1), st.sampled_from([0.5, 1, 3, 4.5, 40]),
    st.sampled_from([0.5, 1, 2, 3.3, 6]),
)  # fmt: skip
def test_inverse_distance_equals_a_loop(seed, radius, power):
    scenery = scene(seed)
    np.testing.assert_allclose(
        InverseDistance(radius, power)(*scenery),
        inverse_distance(*scenery, radius, power),
        rtol=1e-12,
    )


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 5))
def test_the_local_mean_equals_a_loop(seed, radius):
    scenery = scene(seed)
    np.testing.assert_allclose(
        LocalMean(radius)(*scenery), local_mean(*scenery, radius), rtol=1e-12
    )


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 5))
def test_the_local_median_equals_a_loop(seed, radius):
    scenery = scene(seed)
    np.testing.assert_allclose(
        LocalMedian(radius)(*scenery), local_median(*scenery, radius), rtol=1e-14
    )


def test_large_holes_are_solved_as_small_ones_are_and_deep_cells_nearly_so():
    values = elevation()
    wanted = discs(values.shape, 3, 8, 90)
    wanted[200:240, 100:190] = wanted[20:170, 20:170] = True
    wanted[215:220, 110:130] = False
    known = ~wanted
    deep = ndimage.distance_transform_edt(wanted)[wanted][::17] >= 32
    found = InverseDistance(3, 2)(values, known, wanted)[wanted][::17]
    expected = np.array(inverse_distance_of_some(values, known, wanted, 3, 2, 17))
    assert deep.sum() > 200
    np.testing.assert_allclose(found[~deep], expected[~deep], rtol=1e-12)
    np.testing.assert_allclose(found[deep], expected[deep], atol=0.003 * np.ptp(values))


def inverse_distance_of_some(values, known, wanted, radius, power, step):
    """Every step-th wanted cell, by one vector of rim cells for each."""
    rim_of = {}
    for cells, rim in rims(known, wanted):
        rim_of.update({tuple(cell): rim for cell in cells.tolist()})
    found = []
    for cell in np.argwhere(wanted)[::step].tolist():
        rim = rim_of[tuple(cell)]
        distances = np.hypot(*(rim - cell).T)
        near = distances <= max(radius, 2 * distances.min()) + 1e-9
        weights = distances[near] ** -float(power)
        found.append((weights * values[tuple(rim[near].T)]).sum() / weights.sum())
    return found


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_linear_is_nearest_outside_the_hull_and_within_the_corners_range_inside(seed):
    values, known, wanted = scene(seed)
    found = Linear()(values, known, wanted)
    fallback = nearest(values, known, wanted)
    for cells, rim in rims(known, wanted):
        heights = values[tuple(rim.T)]
        for cell in map(tuple, cells):
            assert heights.min() <= found[cell] <= heights.max()
        if len(rim) < 3 or np.linalg.matrix_rank(rim - rim[0]) < 2:
            assert all(found[cell] == fallback[cell] for cell in map(tuple, cells))
            continue
        plane = LinearNDInterpolator(rim, heights)(cells)
        for cell, inside in zip(map(tuple, cells), ~np.isnan(plane)):
            assert inside or found[cell] == fallback[cell]


def test_linear_equals_scipys_interpolator_over_the_rim():
    values = elevation()
    wanted = discs(values.shape, 30, 3)
    found = Linear()(values, ~wanted, wanted)
    for cells, rim in rims(~wanted, wanted):
        corner = np.minimum(cells.min(axis=0), rim.min(axis=0))
        rows, cols = tuple(cells.T), tuple(rim.T)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = LinearNDInterpolator(rim - corner, values[cols])(cells - corner)
        inside = ~np.isnan(expected)
        np.testing.assert_allclose(found[rows][inside], expected[inside], rtol=1e-12)


def test_linear_restores_a_plane_in_interior_holes():
    rows, cols = np.indices((60, 70))
    plane = 3.25 * rows - 1.5 * cols + 1000
    wanted = np.pad(discs((50, 60), 12, 4, 15), 5)
    found = Linear()(np.where(wanted, np.nan, plane), ~wanted, wanted)
    np.testing.assert_allclose(found, plane, atol=1e-9)


@each_method
@pytest.mark.parametrize("constant", [0.1, -1e6 / 3, 255.0, 1e-300])
def test_a_constant_stays_one_to_the_bit(method, constant):
    _, known, wanted = scene(11)
    wanted[:] |= discs(wanted.shape, 2, 3, 22)
    known = ~wanted
    found = method(np.where(known, constant, np.nan), known, wanted)
    assert (found == constant).all()


@each_method
def test_deep_in_a_hole_values_stay_in_the_range_of_the_rim_and_constants_constant(method):
    wanted = np.zeros((150, 170), bool)
    wanted[10:140, 10:160] = True
    values = np.random.default_rng(5).normal(size=wanted.shape)
    found = method(values, ~wanted, wanted)
    rim = values[9:141, 9:161][np.pad(np.zeros((130, 150), bool), 1, constant_values=True)]
    around = values[~wanted] if method.reach > 1 else rim
    assert around.min() <= found[wanted].min() <= found[wanted].max() <= around.max()
    assert (method(np.full(wanted.shape, 0.1), ~wanted, wanted) == 0.1).all()


@each_method
@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_results_lie_in_the_range_of_what_is_known(method, seed):
    values, known, wanted = scene(seed)
    found = method(values, known, wanted)
    assert (found >= values[known].min()).all()
    assert (found <= values[known].max()).all()


@each_method
def test_only_wanted_cells_change_and_the_inputs_do_not(method):
    values, known, wanted = scene(3)
    values[~known] = 1e9  # nobody may look at it
    other = find_holes(wanted).mask(0, 0, *wanted.shape, [0])
    before = values.copy(), known.copy(), other.copy()
    found = method(values, known, other)
    assert found.dtype == np.float64
    np.testing.assert_array_equal(found[~other], values[~other])
    assert (np.abs(found[other]) < 1000).all()
    for now, then in zip((values, known, other), before):
        np.testing.assert_array_equal(now, then)


@each_method
def test_a_hole_in_its_box_is_filled_as_in_the_whole_raster(method):
    values = elevation()
    wanted = discs(values.shape, 60, 5, 45) | (np.random.default_rng(1).random(values.shape) < 0.02)
    wanted[:, 200:] |= np.random.default_rng(2).random((len(wanted), 203)) < 0.3
    wanted[60:170, 30:150] = True  # deeper than 32 cells
    values[wanted] = np.nan
    known = ~wanted
    whole = method(values, known, wanted)
    assert not np.isnan(whole).any()
    holes = find_holes(wanted)
    assert len(holes) > 500
    for hole in list(holes)[::7] + sorted(holes, key=lambda hole: hole.cells)[-10:]:
        top, left = max(0, hole.row - method.reach), max(0, hole.col - method.reach)
        bottom, right = hole.row + hole.rows + method.reach, hole.col + hole.cols + method.reach
        box = slice(top, bottom), slice(left, right)
        cells = holes.mask(top, left, *values[box].shape, [hole.index])
        found = method(values[box], known[box], cells)
        np.testing.assert_array_equal(found[cells], whole[box][cells])


@each_method
def test_cells_near_to_data_are_filled_in_the_box_of_their_hole_as_in_the_whole_raster(method):
    values = elevation()[:200, :200]
    gaps = discs(values.shape, 12, 7, 70)
    values[gaps] = np.nan
    wanted = gaps & near_enough(~gaps, 4)
    whole = method(values, ~gaps, wanted)
    holes = find_holes(gaps)
    for hole in holes:
        top, left = max(0, hole.row - method.reach), max(0, hole.col - method.reach)
        bottom, right = hole.row + hole.rows + method.reach, hole.col + hole.cols + method.reach
        box = slice(top, bottom), slice(left, right)
        cells = holes.mask(top, left, *values[box].shape, [hole.index])
        cells &= near_enough(~gaps[box], 4)
        found = method(values[box], ~gaps[box], cells)
        np.testing.assert_array_equal(found[cells], whole[box][cells])


@each_method
def test_some_holes_in_a_tile_are_filled_as_in_the_whole_raster(method):
    values = elevation()[:150, :150]
    wanted = discs(values.shape, 40, 6, 20)
    wanted |= np.random.default_rng(4).random(values.shape) < 0.05
    values[wanted] = np.nan
    whole = method(values, ~wanted, wanted)
    holes = find_holes(wanted)
    box = slice(20, 120), slice(30, 110)
    inside = (holes.tops >= 30) & (holes.bottoms <= 110)
    inside &= (holes.lefts >= 40) & (holes.rights <= 100)
    cells = holes.mask(20, 30, 100, 80, inside)
    assert inside.sum() > 20
    found = method(values[box], ~wanted[box], cells)
    np.testing.assert_array_equal(found[cells], whole[box][cells])


@each_method
def test_holes_far_apart_are_filled_as_holes_close_together(method):
    # A large window is cut into boxes, a small one is not.
    values = np.random.default_rng(9).normal(size=(1500, 1500))
    wanted = np.zeros(values.shape, bool)
    wanted[700:712, 300:309] = wanted[715:717, 310:330] = wanted[1490:, 1495:] = True
    wanted[699, 299] = wanted[720, 300] = True
    found = method(values, ~wanted, wanted)
    box = slice(690, 730), slice(290, 340)
    expected = method(values[box], ~wanted[box], wanted[box])
    np.testing.assert_array_equal(found[box], expected)


@each_method
def test_where_nothing_is_known_nothing_is_filled(method):
    wanted = np.ones((5, 6), bool)
    assert np.isnan(method(np.zeros((5, 6)), ~wanted, wanted)).all()


@each_method
def test_without_holes_the_values_are_copied(method):
    values = np.arange(12.0).reshape(3, 4)
    known = np.ones((3, 4), bool)
    found = method(values, known, ~known)
    np.testing.assert_array_equal(found, values)
    assert not np.shares_memory(found, values)


@each_method
@pytest.mark.parametrize("shape", [(1, 9), (9, 1), (2, 2)])
def test_narrow_rasters_are_filled(method, shape):
    known = np.zeros(shape, bool)
    known.flat[1] = known.flat[-1] = True
    found = method(np.where(known, 7.0, np.nan), known, ~known)
    assert (found == 7).all()


@each_method
def test_one_known_cell_fills_the_raster(method):
    known = np.zeros((40, 50), bool)
    known[30, 7] = True
    assert (method(np.where(known, 4.0, np.nan), known, ~known) == 4).all()


@each_method
def test_a_method_is_a_value_that_can_be_pickled(method):
    assert pickle.loads(pickle.dumps(method)) == method  # noqa: S301


@each_method
def test_what_does_not_fit_together_is_refused(method):
    values, known = np.zeros((3, 4)), np.zeros((3, 4), bool)
    with pytest.raises(ValueError, match=r"wanted is bool of shape \(3, 3\)"):
        method(values, known, known[:, :3])
    with pytest.raises(ValueError, match="known is float64"):
        method(values, values, known)
    with pytest.raises(ValueError, match="wanted has 12 cells that are known"):
        method(values, ~known, ~known)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: InverseDistance(0, 2), "radius is 0"),
        (lambda: InverseDistance(float("nan"), 2), "radius is nan"),
        (lambda: InverseDistance(3, 0), "power is 0"),
        (lambda: InverseDistance(3, float("inf")), "power is inf"),
        (lambda: LocalMean(0), "radius is 0"),
        (lambda: LocalMean(1.5), "radius is 1.5"),
        (lambda: LocalMedian(-3), "radius is -3"),
        (lambda: OnionPeel(0.5), "radius is 0.5"),
    ],
)
def test_parameters_are_refused_by_name_and_value(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_white_cells_of_a_picture_take_the_colour_of_their_nearest_cells():
    picture = np.array([[10, 10, 255, 255, 30], [10, 255, 255, 255, 30]], float)
    wanted = picture == 255
    found = Nearest()(picture, ~wanted, wanted)
    np.testing.assert_array_equal(found, [[10, 10, 10, 30, 30], [10, 10, 10, 30, 30]])
