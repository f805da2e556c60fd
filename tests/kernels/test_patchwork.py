# SPDX-License-Identifier: GPL-2.0-or-later
"""Regions: every hole once, and what a method gives on the whole raster, however it is cut."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels import minimum_curvature, patchwork
from raster_loupe.kernels.box import Box, dilated
from raster_loupe.kernels.fill_method import FALLBACK, FILLED
from raster_loupe.kernels.gap_filling import InverseDistance, LocalMean, LocalMedian, Nearest
from raster_loupe.kernels.line_means import COLUMNS, ROWS, LineMean, line_totals
from raster_loupe.kernels.minimum_curvature import MinimumCurvature
from raster_loupe.kernels.onion_peel import OnionPeel
from raster_loupe.kernels.patchwork import Filling, Mosaic, Tile
from raster_loupe.kernels.reference_filling import DeltaSurface, LocalRegression
from raster_loupe.kernels.rim import rimmed_holes
from raster_loupe.kernels.triangulation import Linear

SHAPE = 200, 240
CORNERS = np.ones((3, 3))
LOCAL = [Nearest(), LocalMean(), LocalMedian()]
RIM = [InverseDistance(), OnionPeel(), Linear()]
LINES = [LineMean(ROWS), LineMean(COLUMNS)]
BY_REFERENCE = [DeltaSurface(), LocalRegression(5)]


@pytest.fixture(scope="module")
def truth():
    gdal = pytest.importorskip("osgeo.gdal")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal.Open(str(path)).ReadAsArray().astype(float)[: SHAPE[0], : SHAPE[1]]


@pytest.fixture
def sizes(monkeypatch):
    """Lower the sizes that decide how holes are cut, so that small rasters are cut as large."""

    def sizes(**given):
        for name, size in given.items():
            monkeypatch.setattr(patchwork, f"_{name.upper()}", size)

    return sizes


@pytest.fixture
def tiled(sizes):
    """All holes but small ones sprawl, and are filled in tiles."""
    sizes(whole=100, tile=64)


def block(*part):
    mask = np.zeros(SHAPE, bool)
    mask[part] = True
    return mask


def discs(count, largest, seed=3):
    rng = np.random.default_rng(seed)
    rows, cols = np.indices(SHAPE)
    mask = np.zeros(SHAPE, bool)
    for _ in range(count):
        row, col = rng.integers(0, SHAPE[0]), rng.integers(0, SHAPE[1])
        mask |= (rows - row) ** 2 + (cols - col) ** 2 <= (rng.uniform(0.5, largest) / 2) ** 2
    return mask


def gaps(name):
    """A raster's holes by a name that says what is special about them."""
    rows, cols = np.indices(SHAPE)
    distance = np.hypot(rows - 100, cols - 120)
    shares = {"salt": 0.05, "half": 0.5, "most": 0.95}
    if name in shares:
        return np.random.default_rng(8).random(SHAPE) < shares[name]
    return {
        "none": lambda: block(slice(0, 0)),
        "small": lambda: discs(40, 14),
        "large": lambda: discs(4, 90),
        "stripes": lambda: (rows + 0.3 * cols) % 33 < 9,
        "ring": lambda: (distance < 70) & (distance > 30),
        "corner": lambda: block(slice(-50, None), slice(-31, None)) | block(slice(20), slice(30)),
        "side": lambda: block(slice(30, 90), slice(None, 25)) | block(slice(-9, None), slice(90)),
    }[name]()


NAMES = ["small", "large", "salt", "half", "most", "stripes", "ring", "corner", "side"]


def holed(truth, missing):
    return np.where(missing, np.nan, truth)


def others_of(method, truth, known):
    """What a method is called with besides, for the whole raster."""
    if isinstance(method, LineMean):
        means = line_totals(np.where(known, truth, 0), known, method.axis).means()
        return [np.broadcast_to(means[:, None] if method.axis == ROWS else means, SHAPE)]
    if method in BY_REFERENCE:
        seen = np.random.default_rng(5).random(SHAPE) < 0.9
        seen[90:110, 100:130] = False
        return [np.where(seen, 0.8 * ndimage.gaussian_filter(truth, 2) + 30, 0), seen]
    return []


def whole(method, truth, missing):
    """What the method gives on the whole raster at once."""
    filled = method(holed(truth, missing), ~missing, missing, *others_of(method, truth, ~missing))
    return filled[0] if isinstance(filled, tuple) else filled


def regions_of(filling, truth, missing, others=()):
    """A raster's patchwork, its regions, and what each is filled with."""
    survey = filling.survey(*missing.shape)
    for row in range(0, len(missing), 37):
        survey.look(missing[row : row + 37], row)
    work = survey.patchwork()
    values = holed(truth, missing)
    if work.gathering is not None:
        step = max(work.gathering.block, 64)
        for row in range(0, len(missing), step):
            part = slice(row, row + step)
            work.gathering.add(row, values[part], *(other[part] for other in others))
        work.gathering.finish()
    raster = Box(0, 0, *missing.shape)
    regions = [work.region(place) for place in work.places]
    patches = [
        region.solve(
            [[cells[box.within(raster)] for cells in (values, *others)] for box in region.boxes]
        )
        for region in regions
    ]
    return work, regions, patches


def counted(patches, shape=SHAPE):
    """How often each cell is written."""
    count = np.zeros(shape, int)
    for some in patches:
        for patch in some:
            count[patch.box.within(Box(0, 0, *shape))] += patch.cells
    return count


def relief(missing, truth):
    """For each cell of a hole the relief of the hole's rim."""
    holes = rimmed_holes(~missing, missing)
    found = np.zeros(truth.size)
    for cells, rim in holes:
        found[cells] = np.ptp(truth.reshape(-1)[rim]) if len(rim) else 0
    return found.reshape(truth.shape)


# --- every hole, once ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["small", "half", "stripes", "ring", "corner"])
@pytest.mark.parametrize(
    "cut",
    [
        {},
        {"whole": 100, "tile": 64},
        {"crowd": 1, "tile": 96, "square": 32},
        {"mosaic": 2000, "shelf": 100, "small_hole": 8, "square": 16},
        {"almost_empty": 100, "emptiest": 2, "large": 400, "nowhere_wide": 12, "tile": 50},
    ],
    ids=["as it is", "tiles", "crowds", "many mosaics", "sprawling"],
)
def test_every_cell_of_a_hole_is_written_once_and_no_other(truth, sizes, name, cut):
    sizes(**cut)
    missing = gaps(name)
    _, _, patches = regions_of(Filling(Nearest()), truth, missing)
    np.testing.assert_array_equal(counted(patches), missing)


@pytest.mark.parametrize("method", LOCAL + RIM + LINES + BY_REFERENCE + [MinimumCurvature()])
@pytest.mark.parametrize("name", ["ring", "corner"])
def test_every_method_fills_every_cell_in_tiles_too(truth, tiled, method, name):
    missing = gaps(name)
    others = [] if isinstance(method, LineMean) else others_of(method, truth, ~missing)
    filled = Filling(method).fill(holed(truth, missing), ~missing, *others)
    assert np.isfinite(filled).all()
    np.testing.assert_array_equal(filled[~missing], truth[~missing])


def test_there_are_mosaics_and_tiles_where_they_are_said_to_be(truth, sizes):
    def kinds(name):
        _, regions, _ = regions_of(Filling(Nearest()), truth, gaps(name))
        return {type(region) for region in regions}

    assert kinds("small") == {Mosaic}
    sizes(whole=100, tile=64, crowd=4)
    assert kinds("ring") == {Tile}
    assert kinds("half") == {Tile}
    assert kinds("small") == {Mosaic, Tile}


@pytest.mark.parametrize("name", ["small", "half", "ring", "most"])
@pytest.mark.parametrize("cut", [{}, {"whole": 100, "tile": 64, "crowd": 2, "mosaic": 3000}])
def test_regions_come_in_the_order_of_their_first_rows(truth, sizes, name, cut):
    sizes(**cut)
    work, _, patches = regions_of(Filling(Nearest()), truth, gaps(name))
    rows = [place.row for place in work.places]
    assert rows == sorted(rows)
    for row, some in zip(rows, patches):
        for patch in some:
            written = np.flatnonzero(patch.cells.any(axis=1))
            assert not len(written) or patch.box.row + written[0] >= row


def test_regions_depend_on_the_holes_alone(truth, sizes):
    sizes(whole=2000, tile=64, crowd=4, mosaic=3000)
    missing = gaps("small") | gaps("stripes")
    filling = Filling(LocalMean())
    survey = filling.survey(*SHAPE)
    survey.look(missing, 0)
    one = survey.patchwork().places
    other = regions_of(filling, truth, missing)[0].places
    assert [place[:2] for place in one] == [place[:2] for place in other]
    assert [[hole[0] for hole in place.holes] for place in one] == [
        [hole[0] for hole in place.holes] for place in other
    ]


@pytest.mark.parametrize("cut", [{}, {"whole": 100, "tile": 64, "crowd": 4}])
@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), LineMean(ROWS)])
def test_a_region_gives_the_same_bits_in_another_process(truth, sizes, cut, method):
    sizes(**cut)
    missing = gaps("small") | gaps("ring")
    _, regions, patches = regions_of(Filling(method), truth, missing)
    values, raster = holed(truth, missing), Box(0, 0, *SHAPE)
    for region, patch in zip(regions, patches):
        region = pickle.loads(pickle.dumps(region))  # noqa: S301
        again = region.solve([[values[box.within(raster)]] for box in region.boxes])
        for one, other in zip(patch, again):
            assert one.box == other.box
            np.testing.assert_array_equal(one.cells, other.cells)
            assert one.values[one.cells].tobytes() == other.values[other.cells].tobytes()


def test_a_region_says_how_much_memory_it_takes(truth, tiled):
    _, regions, _ = regions_of(Filling(Nearest()), truth, gaps("large"))
    for region in regions:
        assert region.nbytes >= 8 * sum(box.cells for box in region.boxes)


# --- what is left --------------------------------------------------------------------------------

CUTS = pytest.mark.parametrize(
    "cut", [{}, {"whole": 100, "tile": 64}, {"crowd": 2}], ids=["as it is", "tiles", "crowds"]
)


@CUTS
@pytest.mark.parametrize("area", [1, 20, 500])
def test_holes_of_more_cells_are_left(truth, sizes, cut, area):
    sizes(**cut)
    missing = gaps("small")
    filled = Filling(Nearest(), max_area=area).fill(holed(truth, missing), ~missing)
    labels, _ = ndimage.label(missing, CORNERS)
    small = np.bincount(labels.ravel())[labels] <= area
    np.testing.assert_array_equal(np.isnan(filled), missing & ~small)


@CUTS
@pytest.mark.parametrize("name", ["small", "corner", "side", "half"])
def test_holes_at_the_rasters_edge_are_left(truth, sizes, cut, name):
    sizes(**cut)
    missing = gaps(name)
    filled = Filling(Nearest(), interior_only=True).fill(holed(truth, missing), ~missing)
    labels, _ = ndimage.label(missing, CORNERS)
    edge = np.unique(np.concatenate([labels[[0, -1]].ravel(), labels[:, [0, -1]].ravel()]))
    np.testing.assert_array_equal(np.isnan(filled), missing & np.isin(labels, edge))


@CUTS
@pytest.mark.parametrize("limit", [1, 4.5, 20, 45.5])
@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), LineMean(COLUMNS), Linear()])
def test_only_cells_within_the_distance_are_filled(truth, sizes, cut, limit, method):
    sizes(**cut)
    missing = gaps("large") | gaps("side")
    missing[:, 200] = False  # or else a column is empty
    missing[0] = False
    filled = Filling(method, max_distance=limit).fill(holed(truth, missing), ~missing)
    near = ndimage.distance_transform_edt(missing) <= limit
    np.testing.assert_array_equal(np.isfinite(filled), near)
    np.testing.assert_array_equal(filled[~missing], truth[~missing])


@pytest.mark.parametrize("method", LOCAL + RIM)
@pytest.mark.parametrize("limit", [2, 6])
def test_what_is_within_the_distance_is_filled_as_without_a_limit(truth, method, limit):
    if isinstance(method, Linear):
        pytest.skip("triangles span a hole, and what is beyond the limit is left out of it")
    missing = gaps("small")
    limited = Filling(method, max_distance=limit).fill(holed(truth, missing), ~missing)
    filled = Filling(method).fill(holed(truth, missing), ~missing)
    near = np.isfinite(limited)
    np.testing.assert_array_equal(limited[near], filled[near])


def test_a_limit_that_is_large_limits_in_tiles_with_narrow_surroundings(truth, sizes):
    sizes(whole=30_000, tile=32, halo=8, wide_halo=16)
    missing = block(slice(20, 180), slice(20, 220))
    for method in (Nearest(), LineMean(ROWS), LocalRegression(5)):
        others = [] if isinstance(method, LineMean) else others_of(method, truth, ~missing)
        filling = Filling(method, max_distance=50)
        filled = filling.fill(holed(truth, missing), ~missing, *others)
        near = ndimage.distance_transform_edt(missing) <= 50
        np.testing.assert_array_equal(np.isfinite(filled) & missing, near & missing, repr(method))


# --- as on the whole raster ----------------------------------------------------------------------


def bits(cells):
    return np.ascontiguousarray(cells).view(np.uint64)


@pytest.mark.parametrize("method", LOCAL + RIM + LINES + BY_REFERENCE, ids=repr)
@pytest.mark.parametrize("name", ["small", "large", "corner"])
def test_compact_holes_are_filled_as_on_the_whole_raster_to_the_bit(truth, method, name):
    missing = gaps(name)
    expected = whole(method, truth, missing)
    others = [] if isinstance(method, LineMean) else others_of(method, truth, ~missing)
    filled = Filling(method).fill(holed(truth, missing), ~missing, *others)
    if method in BY_REFERENCE:  # their surfaces are iterated
        near = 0.01 * np.maximum(relief(missing, truth), 1)
        assert (np.abs(filled - expected) <= near)[missing].all()
    else:
        np.testing.assert_array_equal(bits(filled), bits(expected))


@pytest.mark.parametrize(
    ("method", "name"),
    [
        *((method, name) for method in LOCAL for name in ("salt", "half", "small")),
        *((method, name) for method in [Nearest(), *LINES] for name in ("stripes", "most")),
        (LocalMedian(), "stripes"),
    ],
    ids=repr,
)
def test_in_tiles_methods_that_look_at_cells_nearby_give_the_same_bits(truth, sizes, method, name):
    sizes(whole=100, tile=64, crowd=4)
    missing = gaps(name)
    expected = whole(method, truth, missing)
    filled = Filling(method).fill(holed(truth, missing), ~missing)
    np.testing.assert_array_equal(bits(filled), bits(expected))


@pytest.mark.parametrize(
    "method", [InverseDistance(), OnionPeel(), LocalMean(1), LocalMedian(1)], ids=repr
)
@pytest.mark.parametrize("name", ["half", "stripes"])
def test_in_tiles_methods_that_look_at_a_holes_rim_differ_by_roundings(truth, sizes, method, name):
    # Which cells are one hole may show only from afar: then few of its rim's cells are missed.
    sizes(whole=100, tile=64, crowd=4)
    missing = gaps(name)
    expected = whole(method, truth, missing)
    filled = Filling(method).fill(holed(truth, missing), ~missing)
    assert np.mean((np.abs(filled - expected) < 1e-9)[missing]) > 0.999
    own = np.sqrt(np.mean((expected - truth)[missing] ** 2))
    assert np.sqrt(np.mean((filled - expected)[missing] ** 2)) < 0.01 * own


@pytest.mark.parametrize("name", ["half", "stripes"])
def test_in_tiles_triangles_are_as_good_where_they_are_not_the_same(truth, sizes, name):
    # Four rim cells on a circle have two triangulations; scattered ones are full of them.
    sizes(whole=100, tile=64, crowd=4)
    missing = gaps(name)
    expected = whole(Linear(), truth, missing)
    filled = Filling(Linear()).fill(holed(truth, missing), ~missing)
    errors = [np.sqrt(np.mean((cells - truth)[missing] ** 2)) for cells in (expected, filled)]
    assert errors[1] < 1.01 * errors[0]
    if name != "half":
        np.testing.assert_allclose(filled, expected, rtol=0, atol=1e-9)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "cut",
    [{}, {"whole": 100, "tile": 128, "crowd": 4}],
    ids=["as it is", "tiles"],
)
def test_minimum_curvature_is_near_to_the_exact_surface(truth, sizes, monkeypatch, name, cut):
    missing = gaps(name)
    with monkeypatch.context() as patched:
        patched.setattr(minimum_curvature, "_DIRECT", 1 << 20)
        exact = MinimumCurvature()(holed(truth, missing), ~missing, missing)
    sizes(**cut)
    filled = Filling(MinimumCurvature()).fill(holed(truth, missing), ~missing)
    own = np.sqrt(np.mean((exact - truth)[missing] ** 2))
    difference = (filled - exact)[missing]
    assert np.sqrt(np.mean(difference**2)) <= 0.005 * own
    assert (np.abs(difference) <= 0.01 * relief(missing, truth)[missing]).all()


def test_how_a_cell_was_filled_is_told_where_the_method_tells(truth, sizes):
    missing = gaps("ring")
    others = others_of(DeltaSurface(), truth, ~missing)
    for cut in ({}, {"whole": 100, "tile": 64}):
        sizes(**cut)
        _, _, patches = regions_of(Filling(DeltaSurface()), truth, missing, others)
        how = np.zeros(SHAPE, np.uint8)
        for some in patches:
            for patch in some:
                cells = how[patch.box.within(Box(0, 0, *SHAPE))]
                np.copyto(cells, patch.how, where=patch.cells)
        np.testing.assert_array_equal(how[missing], np.where(others[1], FILLED, FALLBACK)[missing])


# --- small and empty -----------------------------------------------------------------------------


@pytest.mark.parametrize("method", LOCAL + RIM + LINES + [MinimumCurvature()], ids=repr)
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 2), (30, 40)])
@pytest.mark.parametrize("cut", [{}, {"whole": 1, "tile": 8, "crowd": 0}])
def test_the_smallest_rasters(sizes, method, shape, cut):
    sizes(**cut)
    filling, values = Filling(method), np.arange(100.0, 100.0 + shape[0] * shape[1]).reshape(shape)
    everything = np.ones(shape, bool)
    np.testing.assert_array_equal(filling.fill(values, everything), values)
    assert np.isnan(filling.fill(values, ~everything)).all()
    known = everything.copy()
    known.reshape(-1)[-1] = shape == (1, 1)
    filled = filling.fill(np.where(known, values, np.nan), known)
    np.testing.assert_array_equal(filled[known], values[known])
    if not (shape[0] == 1 and method == LineMean(COLUMNS)) and not (
        shape[1] == 1 and method == LineMean(ROWS)
    ):
        assert values.min() - 1 <= filled.reshape(-1)[-1] <= values.max() + 1


def test_no_hole_is_no_region(truth):
    work, _, _ = regions_of(Filling(MinimumCurvature()), truth, gaps("none"))
    assert not work.places
    assert work.gathering is None
    assert not len(work.holes)


@pytest.mark.parametrize("shape", [(900, 5), (5, 900)])
@pytest.mark.parametrize("method", [Nearest(), MinimumCurvature(), InverseDistance(), Linear()])
def test_a_long_hole_as_wide_as_a_narrow_raster_is_filled(sizes, shape, method):
    sizes(whole=1 << 22, large=1000, tile=64, wide_halo=64)
    known = np.ones(shape, bool)
    known[(slice(50, 850), slice(None))[:: 1 if shape[0] == 900 else -1]] = False
    values = np.where(known, np.indices(shape).sum(axis=0).astype(float), np.nan)
    assert np.isfinite(Filling(method).fill(values, known)).all()
    regions = regions_of(Filling(method), values, ~known)[1]
    assert [type(region) for region in regions] == [Mosaic]


@pytest.mark.parametrize("distance", [1, 2, 7])
def test_a_neighbourhood_is_a_square(distance):
    mask = np.random.default_rng(0).random((30, 41)) < 0.01
    square = np.ones((2 * distance + 1,) * 2)
    np.testing.assert_array_equal(dilated(mask, distance), ndimage.binary_dilation(mask, square))
