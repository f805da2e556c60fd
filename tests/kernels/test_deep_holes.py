# SPDX-License-Identifier: GPL-2.0-or-later
"""Holes so large that no tile sees data around, on rasters whose sizes are lowered to match."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels import patchwork
from raster_loupe.kernels.box import Box
from raster_loupe.kernels.deep_holes import DEEP_BLOCKS, Blocks, Guide, Means, Rims
from raster_loupe.kernels.gap_filling import InverseDistance, LocalMean, LocalMedian, Nearest
from raster_loupe.kernels.minimum_curvature import MinimumCurvature
from raster_loupe.kernels.onion_peel import OnionPeel
from raster_loupe.kernels.patchwork import Filling
from raster_loupe.kernels.reference_filling import DeltaSurface, LocalRegression
from raster_loupe.kernels.triangulation import Linear

SHAPE = 220, 240
METHODS = [
    Nearest(),
    InverseDistance(),
    LocalMean(),
    LocalMedian(),
    OnionPeel(),
    Linear(),
    MinimumCurvature(),
]
each_method = pytest.mark.parametrize("method", METHODS, ids=repr)


@pytest.fixture(autouse=True)
def _large(monkeypatch):
    """Smaller tiles, and holes of so many cells are too large to be filled whole; not in blocks."""
    for name, size in {"WHOLE": 4000, "TILE": 128}.items():
        monkeypatch.setattr(patchwork, f"_{name}", size)


def elevation():
    gdal = pytest.importorskip("osgeo.gdal")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal.Open(str(path)).ReadAsArray().astype(float)[: SHAPE[0], : SHAPE[1]]


def hole(name="inside"):
    rows, cols = np.indices(SHAPE)
    distance = np.hypot(rows - 110, cols - 120)
    inside = (distance < 90) | ((np.abs(rows - 110) < 50) & (np.abs(cols - 120) < 95))
    return {
        "inside": inside,
        "island": inside & (np.hypot(rows - 110, cols - 180) > 8),
        "collar": np.abs(rows - 110 + 0.3 * (cols - 120)) + np.abs(cols - 120) > 80,
        "corner": (rows > 90) & (cols > 80),
        "one known cell": (rows != 70) | (cols != 201),
        "one known row": rows != 70,
        "three known rows": np.abs(rows - 70) > 1,
    }[name]


HOLES = ["inside", "island", "collar", "corner", "one known cell", "one known row"]


def fill(method, values, missing, **limits):
    values = np.where(missing, np.nan, values)
    return Filling(method, **limits).fill(values, ~missing)


def gathering_of(method, missing):
    survey = Filling(method).survey(*missing.shape)
    survey.look(missing, 0)
    gathering = survey.patchwork().gathering
    return [] if gathering is None else [type(one) for one in gathering.each]


def test_deep_cells_are_looked_up_where_there_are_some():
    assert gathering_of(MinimumCurvature(), hole()) == [Means]
    assert gathering_of(Nearest(), hole()) == [Rims]
    assert gathering_of(LocalRegression(), hole()) == [Means]  # of its fallback
    assert gathering_of(DeltaSurface(), hole()) == [Means, Means]
    shallow = hole() & (np.indices(SHAPE)[0] % 40 != 0)
    assert gathering_of(MinimumCurvature(), shallow) == []


@pytest.mark.parametrize("name", HOLES)
@pytest.mark.parametrize("block", [4, 8])
def test_a_deep_block_is_far_from_data(name, block):
    missing = hole(name)
    survey = Filling(Nearest()).survey(*SHAPE)
    survey.look(missing, 0)
    blocks = Blocks(survey.patchwork(), SHAPE, block)
    # Rows or columns to the nearest data, whichever are more.
    away = ndimage.distance_transform_cdt(missing, "chessboard")
    deep = blocks.of(Box(0, 0, *SHAPE))
    assert (away[deep] > DEEP_BLOCKS * block).all()
    assert (away[~deep] <= (DEEP_BLOCKS + 1) * block + block - 1).all()
    assert blocks.cells().sum() == missing.size


@pytest.mark.parametrize("name", ["inside", "collar", "one known cell"])
@each_method
def test_every_cell_is_filled_within_the_range_of_the_data(method, name):
    truth, missing = elevation(), hole(name)
    filled = fill(method, truth, missing)
    assert np.isfinite(filled).all()
    np.testing.assert_array_equal(filled[~missing], truth[~missing])
    if not isinstance(method, MinimumCurvature):
        known = truth[~missing]
        assert known.min() - 1e-6 <= filled.min()
        assert filled.max() <= known.max() + 1e-6


@pytest.mark.parametrize("name", HOLES)
def test_a_nearest_cell_is_as_near_as_any(name):
    missing = hole(name)
    rows, cols = np.indices(SHAPE)
    found = fill(Nearest(), (rows * 1000 + cols).astype(float), missing).astype(int)
    squared = (rows - found // 1000) ** 2 + (cols - found % 1000) ** 2
    expected = np.rint(ndimage.distance_transform_edt(missing) ** 2)
    np.testing.assert_array_equal(squared, expected)


@pytest.mark.parametrize("name", ["inside", "collar", "three known rows"])
@each_method
def test_a_constant_stays_so_to_the_bit(method, name):
    # A value that is not the sum of 3 of it, divided by 3.
    np.testing.assert_array_equal(fill(method, np.full(SHAPE, -0.893), hole(name)), -0.893)


@pytest.mark.parametrize("name", ["inside", "island"])
@pytest.mark.parametrize("tension", [0.05, 0.3, 1.0])
def test_a_ramp_is_restored_inside_data(name, tension):
    rows, cols = np.indices(SHAPE)
    ramp = 5000 + 0.7 * rows - 1.3 * cols
    filled = fill(MinimumCurvature(tension), ramp, hole(name))
    np.testing.assert_allclose(filled, ramp, rtol=0, atol=1e-6 * np.ptp(ramp))


@pytest.mark.parametrize("name", ["inside", "collar"])
def test_minimum_curvature_is_as_good_as_if_the_hole_were_filled_whole(name):
    # Blocks do not see how the ground slopes in the last two cells of a rim; the larger the hole,
    # the less that matters.
    truth, missing = elevation(), hole(name)
    filled = fill(MinimumCurvature(), truth, missing)
    whole = MinimumCurvature()(np.where(missing, np.nan, truth), ~missing, missing)
    errors = [np.sqrt(np.mean((cells - truth)[missing] ** 2)) for cells in (filled, whole)]
    relief = np.ptp(truth[ndimage.binary_dilation(missing, np.ones((3, 3))) & ~missing])
    assert errors[0] <= 1.1 * errors[1]
    assert np.abs(filled - whole).max() <= 0.2 * relief
    near = ndimage.distance_transform_edt(missing) <= 4
    assert np.abs(filled - whole)[near].max() <= 0.03 * relief


@pytest.mark.parametrize("name", ["inside", "collar"])
def test_there_is_no_seam_where_tiles_meet_nor_where_cells_are_deep(name):
    filled = fill(MinimumCurvature(), elevation(), hole(name))
    inside = ndimage.binary_erosion(hole(name), np.ones((3, 3)), iterations=16, border_value=1)
    for axis in (0, 1):
        bend = np.abs(np.diff(filled, 2, axis=axis))
        both = inside[1:-1] if axis == 0 else inside[:, 1:-1]
        assert bend[both].max() < 1.5  # of a relief of several hundreds


@pytest.mark.parametrize("limit", [33, 60.5])
@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature()], ids=repr)
def test_only_cells_within_the_distance_are_filled(method, limit):
    missing = hole("island")
    filled = fill(method, elevation(), missing, max_distance=limit)
    np.testing.assert_array_equal(
        np.isfinite(filled), ndimage.distance_transform_edt(missing) <= limit
    )


@pytest.mark.parametrize("method", [DeltaSurface(), LocalRegression(9)], ids=repr)
def test_a_reference_fills_deep_cells_too(method):
    truth, missing = elevation(), hole()
    reference = 0.8 * truth + 25
    values, seen = np.where(missing, np.nan, truth), np.ones(SHAPE, bool)
    filled = Filling(method).fill(values, ~missing, reference, seen)
    assert np.isfinite(filled).all()
    if isinstance(method, DeltaSurface):
        plain = Filling(MinimumCurvature()).fill(values, ~missing)
        errors = [np.abs(cells - truth)[missing].mean() for cells in (filled, plain)]
        assert errors[0] < errors[1] / 2


@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature()], ids=repr)
def test_nothing_known_is_nothing_filled(method):
    assert np.isnan(fill(method, np.zeros(SHAPE), np.ones(SHAPE, bool))).all()


@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature()], ids=repr)
def test_strips_of_whole_blocks_give_the_same_bits(method):
    values, missing = np.where(hole(), np.nan, elevation()), hole()
    found = []
    for rows in (4, 64, 220):
        survey = Filling(method).survey(*SHAPE)
        survey.look(missing, 0)
        work = survey.patchwork()
        for row in range(0, SHAPE[0], rows):
            work.gathering.add(row, values[row : row + rows])
        work.gathering.finish()
        box = Box(100, 60, 80, 140)
        guide = pickle.loads(pickle.dumps(work.gathering.each[0].guide(box)))  # noqa: S301
        found.append(guide.cells(box)[guide.deep].tobytes())
        assert guide.deep.any()
        assert work.gathering.each[0].guide(Box(0, 0, 4, 4)) is None
    assert found[0] == found[1] == found[2]


def test_what_two_tiles_interpolate_is_the_same_to_the_bit():
    means = np.random.default_rng(0).normal(size=(40, 50))

    def cells(box):
        top, left = box.row // 4 - 2, box.col // 4 - 2
        bottom, right = -(-(box.row + box.rows) // 4) + 2, -(-(box.col + box.cols) // 4) + 2
        part = means[top:bottom, left:right]
        return Guide(np.ones(box[2:], bool), 4, top, left, part, (-9, 9), 3.0).cells(box)

    whole = cells(Box(8, 8, 140, 180))
    for box in (Box(32, 40, 50, 60), Box(41, 67, 33, 71)):
        part = whole[Box(box.row, box.col, *box[2:]).within(Box(8, 8, 140, 180))]
        np.testing.assert_array_equal(cells(box), part)


def test_what_is_interpolated_stays_in_the_range_of_all_means():
    means = np.sign(np.random.default_rng(0).normal(size=(30, 30)))
    box = Box(12, 16, 80, 70)
    found = Guide(np.ones(box[2:], bool), 4, 0, 0, means, (-1, 1), 5.0).cells(box)
    assert (found.min(), found.max()) == (4, 6)


def test_cubic_convolution_restores_what_is_quadratic():
    row, col = np.indices((30, 30))
    centres = (np.arange(30) + 0.5) * 4 - 0.5
    means = 3 + 0.1 * centres[:, None] ** 2 - 0.4 * centres * 7
    box = Box(12, 16, 80, 70)
    found = Guide(np.ones(box[2:], bool), 4, 0, 0, means, (-1e9, 1e9), 0.0).cells(box)
    row, col = (np.arange(first, first + count) for first, count in ((12, 80), (16, 70)))
    np.testing.assert_allclose(found, 3 + 0.1 * row[:, None] ** 2 - 0.4 * col * 7, rtol=1e-12)


@pytest.mark.parametrize("method", [DeltaSurface(), LocalRegression(5)], ids=repr)
def test_what_a_reference_does_not_tell_is_interpolated_however_deep(method):
    rows, cols = np.indices(SHAPE)
    values = 3.0 * rows + cols
    hole = np.hypot(rows - 110, cols - 120) < 100
    told = np.hypot(rows - 110, cols - 120) > 40
    filled = Filling(method).fill(values, ~hole, values + 7, told)
    np.testing.assert_allclose(filled, values, atol=0.02 * np.ptp(values))
