# SPDX-License-Identifier: GPL-2.0-or-later
"""Minimum curvature in tension, against a least squares problem assembled cell by cell from the
energy's definition, and against closed forms; on synthetic data and the demo's elevation."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage, sparse
from scipy.sparse.linalg import spsolve

from raster_loupe.kernels import minimum_curvature
from raster_loupe.kernels.minimum_curvature import MinimumCurvature
from raster_loupe.kernels.multigrid import Hierarchy, NotConvergedError, Plate, assemble

ROOT = Path(__file__).resolve().parents[2]
TENSIONS = [0.0, 0.01, 0.05, 0.3, 1.0]
# More cells than are solved directly.
SIDE = 60


def exact(values, known, wanted, tension):
    """The minimum of the energy: every second difference and every pair is one row of a sparse
    least squares problem, whose normal equations are solved directly."""
    rows, cols = values.shape
    exists = known | wanted
    number = np.full(values.shape, -1)
    number[wanted] = np.arange(wanted.sum())
    entries, right = [], []

    def add(terms, weight):
        constant = 0.0
        for cell, factor in terms:
            if wanted[cell]:
                entries.append((len(right), number[cell], factor * weight))
            else:
                constant += factor * weight * values[cell]
        right.append(-constant)

    for row, col in zip(*np.nonzero(exists)):
        bend = []
        for down, over in ((0, 1), (1, 0)):
            ends = [(row - down, col - over), (row + down, col + over)]
            if all(0 <= r < rows and 0 <= c < cols and exists[r, c] for r, c in ends):
                bend += [(ends[0], 1.0), ((row, col), -2.0), (ends[1], 1.0)]
            after = ends[1]
            if after[0] < rows and after[1] < cols and exists[after]:
                add([((row, col), -1.0), (after, 1.0)], tension**0.5)
        add(bend, (1 - tension) ** 0.5)
    row, col, factor = zip(*entries)
    matrix = sparse.csr_matrix((factor, (row, col)), shape=(len(right), wanted.sum()))
    solution = values.copy()
    solution[wanted] = spsolve((matrix.T @ matrix).tocsc(), matrix.T @ np.array(right))
    return solution


def elevation():
    gdal = pytest.importorskip("osgeo.gdal")
    source = gdal.Open(str(ROOT / "demo" / "jacksboro_fault.tif"))
    return source.ReadAsArray().astype(float)[:200, :240]


def rough(rows, cols, seed=0):
    noise = np.random.default_rng(seed).normal(size=(rows, cols))
    return 1000 + 100 * sum(
        4**power * ndimage.gaussian_filter(noise, 2**power, mode="reflect") for power in range(4)
    )


def ramp(rows, cols):
    row, col = np.mgrid[:rows, :cols]
    return 5000.0 + 0.7 * row - 1.3 * col


def disc(shape, row, col, radius):
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    return (rows - row) ** 2 + (cols - col) ** 2 <= radius**2


def block(shape, *part):
    mask = np.zeros(shape, bool)
    mask[part] = True
    return mask


def gaps(name, shape):
    """A raster's holes by a name that says what is special about them."""
    rng = np.random.default_rng(3)
    middle = block(shape, slice(30, -30), slice(40, -40))
    if name == "interior":
        return middle
    if name == "island":
        return middle & ~disc(shape, 90, 100, 15)
    if name == "isolated cells":
        return middle & (rng.random(shape) < 0.999)
    if name == "corner":
        return block(shape, slice(-90, None), slice(-110, None))
    if name == "side":
        return block(shape, slice(None), slice(150, None))
    if name == "blobs":
        centres = zip(rng.uniform(0, shape[0], 40), rng.uniform(0, shape[1], 40))
        return np.any([disc(shape, *centre, rng.uniform(0.5, 13)) for centre in centres], axis=0)
    if name == "stripes":
        row, col = np.mgrid[: shape[0], : shape[1]]
        return (row + 0.2 * col) % 33 < 9
    return rng.random(shape) < {"half": 0.5, "most": 0.95, "nearly all": 0.99}[name]


SHAPES = ["interior", "island", "isolated cells", "corner", "side", "blobs", "stripes"]
SCATTERED = ["half", "most", "nearly all"]


def fill(values, wanted, tension=0.05, known=None):
    known = ~wanted if known is None else known
    return MinimumCurvature(tension)(np.where(known, values, np.nan), known, wanted)


@pytest.fixture
def never_directly(monkeypatch):
    for name in ("_DIRECT", "_DIRECT_STIFF", "_DIRECT_AT_LAST"):
        monkeypatch.setattr(minimum_curvature, name, 0)


class TestTheDirectSolver:
    @pytest.mark.parametrize("tension", TENSIONS)
    @pytest.mark.parametrize("edge", [False, True])
    def test_finds_the_least_energy(self, tension, edge):
        values = rough(24, 27)
        wanted = block(values.shape, slice(0 if edge else 5, 15), slice(6, 27 if edge else 21))
        wanted &= np.random.default_rng(1).random(values.shape) < 0.95
        assert np.allclose(
            fill(values, wanted, tension), exact(values, ~wanted, wanted, tension), atol=1e-5
        )

    @pytest.mark.parametrize("tension", [0.05, 0.5, 1.0])
    def test_leaves_out_differences_that_need_cells_which_do_not_exist(self, tension):
        values = rough(20, 20)
        rng = np.random.default_rng(2)
        wanted = block(values.shape, slice(4, 16), slice(4, 18))
        known = ~wanted & (rng.random(values.shape) < 0.9)
        wanted &= rng.random(values.shape) < 0.9
        filled = fill(values, wanted, tension, known)
        reached = wanted & ~np.isnan(filled)
        assert reached.sum() > 100
        found = exact(values, known, reached, tension)
        assert np.allclose(filled[reached], found[reached], atol=1e-7)

    def test_restores_a_ramp_in_small_interior_holes(self):
        values = ramp(30, 40)
        for tension in TENSIONS:
            filled = fill(values, disc(values.shape, 15, 20, 9), tension)
            assert np.abs(filled - values).max() < 1e-9 * np.ptp(values)


class TestTheIteration:
    @pytest.mark.parametrize("name", SHAPES + SCATTERED)
    @pytest.mark.parametrize("tension", [0.05, 0.3, 1.0])
    def test_comes_as_near_to_the_direct_solution_as_was_promised(
        self, name, tension, never_directly, monkeypatch
    ):
        values = elevation()
        wanted = gaps(name, values.shape)
        iterated = fill(values, wanted, tension)
        monkeypatch.setattr(minimum_curvature, "_DIRECT", values.size)
        direct = fill(values, wanted, tension)
        error = np.sqrt(np.mean((direct - values)[wanted] ** 2))
        assert np.sqrt(np.mean((iterated - direct)[wanted] ** 2)) <= 0.005 * error
        holes, _ = ndimage.label(ndimage.binary_dilation(wanted, np.ones((3, 3))))
        for number, part in enumerate(ndimage.find_objects(holes), 1):
            hole = (holes[part] == number) & wanted[part]
            rim = ~wanted[part] & (holes[part] == number)
            relief = np.ptp(values[part][rim])
            assert np.abs((iterated - direct)[part][hole]).max() <= 0.01 * relief

    def test_comes_near_on_smooth_surfaces_too(self, never_directly, monkeypatch):
        row, col = np.mgrid[:150, :170]
        values = 100 * np.sin(row / 9) * np.cos(col / 11)
        for name in ("blobs", "stripes", "most", "nearly all"):
            wanted = gaps(name, values.shape)
            iterated = fill(values, wanted)
            with monkeypatch.context() as patch:
                patch.setattr(minimum_curvature, "_DIRECT", values.size)
                direct = fill(values, wanted)
            error = np.sqrt(np.mean((direct - values)[wanted] ** 2))
            assert np.sqrt(np.mean((iterated - direct)[wanted] ** 2)) <= 0.005 * error

    @pytest.mark.parametrize("tension", [0.05, 0.3, 1.0])
    def test_restores_a_ramp_in_interior_holes(self, tension, never_directly):
        values = ramp(200, 240)
        for name in ("interior", "island", "isolated cells"):
            filled = fill(values, gaps(name, values.shape), tension)
            assert np.abs(filled - values).max() < 1e-6 * np.ptp(values)

    @pytest.mark.parametrize("tension", [0.0, 0.01])
    @pytest.mark.parametrize("name", ["disc", "corner", "nearly all"])
    def test_solves_a_stiff_plate_with_more_patience(self, name, tension, monkeypatch):
        values = elevation()[:110, :130]
        wanted = disc(values.shape, 50, 60, 35) if name == "disc" else gaps(name, values.shape)
        direct = fill(values, wanted, tension)
        for name in ("_DIRECT", "_DIRECT_STIFF", "_DIRECT_AT_LAST"):
            monkeypatch.setattr(minimum_curvature, name, 0)
        error = np.sqrt(np.mean((direct - values)[wanted] ** 2))
        assert np.abs(fill(values, wanted, tension) - direct).max() < 0.01 * error

    def test_never_returns_what_did_not_converge(self, never_directly, monkeypatch):
        monkeypatch.setattr(minimum_curvature, "_ATTEMPTS", 1)
        values = rough(SIDE, SIDE)
        with pytest.raises(NotConvergedError, match="tension 0.05"):
            fill(values, disc(values.shape, 30, 30, 20))

    def test_leaves_to_the_direct_solver_what_does_not_converge(self, monkeypatch):
        values = rough(SIDE, SIDE)
        wanted = disc(values.shape, 30, 30, 20)
        monkeypatch.setattr(minimum_curvature, "_ATTEMPTS", 0)
        assert np.allclose(
            fill(values, wanted), exact(values, ~wanted, wanted, 0.05), rtol=0, atol=1e-6
        )

    @pytest.mark.parametrize("stiff", [True, False])
    @pytest.mark.parametrize("bordered", [False, True])
    def test_cycles_are_symmetric_and_positive(self, stiff, bordered):
        rng = np.random.default_rng(0)
        unknown, exists = np.zeros((90, 101), bool), np.zeros((90, 101), bool)
        exists[2:-2, 2:-2] = True
        unknown[2:-2, 2:-2] = rng.random((86, 97)) < 0.999
        exists = exists if bordered else None
        hierarchy = Hierarchy(unknown, exists, Plate(0.05, stiff), np.float64)
        one, other = (rng.normal(size=unknown.shape) * unknown for _ in range(2))
        of_one, of_other = np.zeros(unknown.size), np.zeros(unknown.size)
        hierarchy.precondition(one.ravel(), of_one)
        hierarchy.precondition(other.ravel(), of_other)
        assert len(hierarchy.levels) > 1
        assert of_one @ other.ravel() == pytest.approx(of_other @ one.ravel(), rel=1e-9)
        assert of_one @ one.ravel() > 0

    @pytest.mark.parametrize("stiff", [True, False])
    @pytest.mark.parametrize("density", [None, 1.0, 0.8])
    def test_slices_multiply_as_the_assembled_matrix_does(self, stiff, density):
        rng = np.random.default_rng(0)
        inner = (slice(2, -2), slice(2, -2))
        unknown = np.zeros((40, 2500), bool)  # several strips
        unknown[inner] = rng.random((36, 2496)) < 0.7
        exists = None
        if density is not None:
            exists = np.zeros(unknown.shape, bool)
            exists[inner] = rng.random((36, 2496)) < density
            unknown &= exists
        plate = Plate(0.3, stiff)
        level = Hierarchy(unknown, exists, plate, np.float64).levels[0]
        vector = rng.normal(size=unknown.shape) * unknown
        product = level.zeros()
        level.product(vector.ravel(), product)
        expected = assemble(unknown, exists, plate) @ vector[unknown]
        assert np.allclose(product[unknown.ravel()], expected, atol=1e-11)
        assert not product[~unknown.ravel()].any()


class TestHoles:
    def test_do_not_depend_on_each_other(self):
        values = rough(150, 160)
        wanted = gaps("blobs", values.shape)
        together = fill(values, wanted)
        alone = np.where(wanted, np.nan, values)
        groups, count = ndimage.label(
            ndimage.binary_dilation(wanted, np.ones((3, 3))), np.ones((3, 3))
        )
        for number in range(1, count + 1):
            hole = wanted & (groups == number)
            alone[hole] = fill(values, hole)[hole]
        error = np.sqrt(np.mean((alone - values)[wanted] ** 2))
        assert np.sqrt(np.mean((together - alone)[wanted] ** 2)) < 0.005 * error

    def test_by_the_thousand_are_filled_in_one_call(self):
        values = rough(700, 700)
        wanted = np.zeros(values.shape, bool)
        wanted[5::12, 5::12] = wanted[5::12, 6::12] = wanted[6::12, 6::12] = True
        filled = fill(values, wanted)
        assert np.array_equal(filled[~wanted], values[~wanted])
        part = np.s_[:60, :60]
        expected = exact(values[part], ~wanted[part], wanted[part], 0.05)
        assert np.allclose(filled[:50, :50], expected[:50, :50], atol=0.05)

    def test_known_cells_keep_every_bit(self):
        values = rough(80, 90).astype(np.float32).astype(float)
        wanted = gaps("half", values.shape)
        assert np.array_equal(fill(values, wanted)[~wanted], values[~wanted])

    def test_the_inputs_are_left_alone(self):
        values = rough(40, 40)
        wanted = disc(values.shape, 20, 20, 8)
        before = values.copy(), wanted.copy()
        known = ~wanted
        MinimumCurvature()(values, known, wanted)
        assert np.array_equal(values, before[0])
        assert np.array_equal(wanted, before[1])
        assert np.array_equal(known, ~before[1])

    def test_cells_that_are_neither_keep_their_values(self):
        values = rough(40, 40)
        wanted = disc(values.shape, 20, 20, 8)
        neither = disc(values.shape, 20, 30, 5)
        filled = fill(values, wanted & ~neither, known=~wanted & ~neither)
        assert np.isnan(filled[neither]).all()
        assert np.isfinite(filled[~neither]).all()

    def test_larger_values_or_units_change_nothing_but_the_scale(self):
        values = rough(80, 80)
        wanted = disc(values.shape, 40, 40, 25)
        assert np.allclose(
            fill(1e-3 * values + 1e6, wanted), 1e-3 * fill(values, wanted) + 1e6, rtol=0, atol=1e-5
        )


class TestDegenerateData:
    @pytest.mark.parametrize("tension", TENSIONS)
    @pytest.mark.parametrize("size", [7, SIDE])
    def test_one_known_cell_makes_a_constant(self, tension, size):
        known = block((size, size), size // 3, size // 2)
        assert (fill(np.full(known.shape, 1234.1), ~known, tension, known) == 1234.1).all()

    @pytest.mark.parametrize("tension", TENSIONS)
    def test_a_constant_stays_that_constant(self, tension):
        values = np.full((200, 240), 0.1)
        for name in SHAPES + SCATTERED:
            assert (fill(values, gaps(name, values.shape), tension) == 0.1).all()

    def test_a_lake_among_mountains_stays_level(self):
        values = rough(200, 300)
        values[60:140, 60:140] = 77.7
        wanted = disc(values.shape, 100, 100, 25) | disc(values.shape, 100, 220, 25)
        assert (fill(values, wanted)[60:140, 60:140] == 77.7).all()

    def test_stripes_across_a_lake_and_across_low_and_high_relief_are_equally_good(
        self, monkeypatch
    ):
        values = rough(300, 300) * np.linspace(0.001, 1, 300)[:, None] ** 2
        values[:100] = 55.5
        wanted = gaps("stripes", values.shape)
        filled = fill(values, wanted)
        assert (filled[:40] == 55.5).all()
        monkeypatch.setattr(minimum_curvature, "_DIRECT", values.size)
        direct = fill(values, wanted)
        stripes, count = ndimage.label(wanted)
        for number in range(1, count + 1):
            stripe = stripes == number
            rim = ndimage.binary_dilation(stripe, iterations=2) & ~wanted
            relief = np.ptp(values[rim])
            assert np.abs((filled - direct)[stripe]).max() <= 0.01 * relief

    @pytest.mark.parametrize("tension", TENSIONS)
    def test_one_known_row_is_continued_level_across(self, tension):
        values = np.repeat(np.linspace(0, 10, 30)[None], 21, axis=0)
        known = block(values.shape, 10)
        filled = fill(values, ~known, tension, known)
        assert np.isfinite(filled).all()
        assert np.allclose(filled[10], values[10])
        assert np.allclose(filled, filled[::-1], atol=1e-4)
        if tension == 0:
            assert np.allclose(filled, values, atol=1e-4)

    @pytest.mark.parametrize("tension", TENSIONS)
    @pytest.mark.parametrize("turned", [False, True])
    def test_a_single_row_is_interpolated(self, tension, turned):
        values = np.array([[9.0, 1, 0, 0, 4, 5, 0, 0]])
        known = np.array([[False, True, False, False, True, True, False, False]])
        if turned:
            values, known = values.T.copy(), known.T.copy()
        filled = fill(values, ~known, tension, known)
        if tension > 0:
            assert np.allclose(filled, exact(values, known, ~known, tension), atol=1e-9)
        assert np.isfinite(filled).all()

    def test_nothing_known_is_nothing_filled(self):
        wanted = np.ones((5, 6), bool)
        assert np.isnan(fill(np.ones((5, 6)), wanted)).all()

    def test_nothing_wanted_is_nothing_changed(self):
        values = rough(5, 6)
        assert np.array_equal(fill(values, np.zeros((5, 6), bool)), values)

    def test_what_no_data_reach_is_nan(self):
        values = rough(30, 30)
        known = block(values.shape, slice(None), slice(0, 10))
        wanted = block(values.shape, slice(None), slice(10, 14))
        wanted |= block(values.shape, slice(None), slice(15, 20))
        filled = fill(values, wanted, known=known)
        assert np.isfinite(filled[:, 10:14]).all()
        assert np.isnan(filled[:, 15:20]).all()

    def test_an_empty_array_is_returned_empty(self):
        assert fill(np.ones((0, 4)), np.zeros((0, 4), bool)).shape == (0, 4)


class TestMistakes:
    @pytest.mark.parametrize("tension", [-0.1, 1.1, float("nan")])
    def test_a_tension_out_of_range_is_refused(self, tension):
        with pytest.raises(ValueError, match="tension is"):
            MinimumCurvature(tension)

    def test_shapes_that_differ_are_refused(self):
        with pytest.raises(ValueError, match="known has the shape"):
            MinimumCurvature()(np.ones((3, 3)), np.ones((3, 4), bool), np.ones((3, 3), bool))
        with pytest.raises(ValueError, match="axes"):
            MinimumCurvature()(np.ones(3), np.ones(3, bool), np.ones(3, bool))

    def test_a_cell_cannot_be_known_and_wanted(self):
        with pytest.raises(ValueError, match="both known and wanted"):
            MinimumCurvature()(np.ones((3, 3)), np.ones((3, 3), bool), np.ones((3, 3), bool))


class TestTiles:
    def test_with_their_halo_agree_with_the_whole(self):
        values = elevation()
        wanted = gaps("half", values.shape)
        whole = fill(values, wanted)
        distance = ndimage.distance_transform_edt(wanted).max()
        halo = MinimumCurvature.halo(distance)
        rows, cols = slice(80, 140), slice(60, 180)
        around = (slice(80 - halo, 140 + halo), slice(60 - halo, 180 + halo))
        tile = fill(values[around], wanted[around])[halo:-halo, halo:-halo]
        error = np.sqrt(np.mean((whole - values)[wanted] ** 2))
        assert np.sqrt(np.mean((tile - whole[rows, cols]) ** 2)) < 0.005 * error

    def test_a_kernel_can_be_sent_to_another_process(self):
        kernel = MinimumCurvature(0.2)
        assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301
