# SPDX-License-Identifier: GPL-2.0-or-later
"""Local variance at many scales at once, against windows one by one in long doubles."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels.variance_by_scale import LocalVariances, Method, VarianceByScale
from raster_loupe.tests.references import variance_in_wider_windows, variance_of_coarser_cells

COARSER, WIDER = Method
REFERENCES = {COARSER: variance_of_coarser_cells, WIDER: variance_in_wider_windows}
# Within a block's reach and far beyond it; windows that end where others begin, and that do not.
SCALES = {COARSER: (1, 2, 3, 5, 8, 21, 22, 30, 43), WIDER: (2, 3, 7, 8, 9, 11, 19, 33, 64, 65, 83)}
INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()


def rough(shape=(131, 150), seed=0, offset=0.0):
    """Ground that varies at all scales, and in places by steps."""
    cells = np.random.default_rng(seed).normal(size=shape).cumsum(axis=0)
    cells[40:60, 30:90] += 10
    return offset + cells


def holes(shape=(131, 150), share=0.2, seed=1):
    valid = np.random.default_rng(seed).random(shape) >= share
    valid[20:50, 60:130] = False
    return valid


def compute(kernel, values, valid=None, block=None):
    """Run a kernel over blocks as the engine does, and return what it says of each scale."""
    block = block or values.shape
    reach = kernel.reach
    beyond = (0, reach.bottom), (0, reach.right)
    exist = np.pad(np.ones(values.shape, bool) if valid is None else valid, beyond)
    values = np.pad(values, beyond)
    total, workspace = None, kernel.workspace(1, block)
    rows, cols = kernel.shape
    for row in range(0, rows, block[0]):
        for col in range(0, cols, block[1]):
            part = np.s_[
                row : min(rows, row + block[0]) + reach.bottom,
                col : min(cols, col + block[1]) + reach.right,
            ]
            place = row, col, 0
            one = kernel(values[part][None], exist[part][None], None, workspace, place=place)
            partial = pickle.loads(pickle.dumps(one.partials[0]))  # noqa: S301
            if total is None:
                total = partial
            else:
                total += partial
    return total.finish()


def check(values, method, valid=None, scales=None, block=(64, 48), tolerance=1e-9):
    """Compare the averages of each scale with the reference."""
    scales = scales or SCALES[method]
    found = compute(VarianceByScale(scales, values.shape, method), values, valid, block)
    exist = np.ones(values.shape, bool) if valid is None else valid
    for scale, one in zip(scales, found):
        expected = REFERENCES[method](values, exist, scale)
        assert one.windows == expected.windows, scale
        if one.windows:
            figures = one.mean_variance, one.mean_deviation
            assert figures == pytest.approx(expected[:2], rel=tolerance), scale


@pytest.fixture(params=[COARSER, WIDER], ids=["coarser cells", "wider windows"])
def method(request):
    return request.param


# --- what the figures are -----------------------------------------------------------------------


def test_averages_are_those_of_windows_one_by_one(method):
    check(rough(), method)


@pytest.mark.parametrize("share", [0.02, 0.2, 0.45, 0.7])
def test_windows_and_cells_count_where_at_least_half_of_them_has_a_value(method, share):
    valid = holes(share=share)
    values = np.where(valid, rough(), np.nan)
    check(values, method, valid)


def test_a_window_of_exactly_half_its_cells_counts():
    valid = np.zeros((4, 4), bool)
    valid[:, ::2] = True
    found = compute(VarianceByScale((4,), (4, 4), WIDER), rough((4, 4)), valid)
    assert found[0].windows == 1
    valid[0, 0] = False
    assert compute(VarianceByScale((4,), (4, 4), WIDER), rough((4, 4)), valid)[0].windows == 0


def test_large_offsets_lose_nothing(method):
    values = 1e6 + 0.01 * rough()
    check(values, method, tolerance=1e-6)
    check(values, method, holes(), tolerance=1e-6)


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_of_every_type(method, dtype):
    limits = np.iinfo(dtype)
    values = np.random.default_rng(3).integers(0, 100, (70, 80)).astype(dtype)
    scales = (2, 3, 5, 20)
    check(values, method, scales=scales)
    check(values + np.array(limits.max - 100, dtype), method, scales=scales)


def test_a_plateau_beside_a_plain_is_as_flat_as_the_plain():
    """Of coarser cells; sums of squares about one value would lose it."""
    values = np.zeros((60, 80))
    values[:, 40:] = 1e6 + 1 / 3
    check(values, COARSER, scales=(1, 2, 4), tolerance=1e-12)
    check(values, COARSER, holes((60, 80)), scales=(1, 2, 4), tolerance=1e-9)


def test_the_demo_elevation(method):
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    from raster_loupe.tests.conftest import ROOT

    values = gdal_array.LoadFile(str(ROOT / "demo" / "jacksboro_fault.tif"))[:150, :180]
    check(values, method, scales=(3, 9, 40))


@settings(deadline=None, max_examples=60)
@given(
    method=st.sampled_from([COARSER, WIDER]),
    shape=st.tuples(st.integers(3, 90), st.integers(3, 90)),
    scale=st.integers(2, 30),
    block=st.tuples(st.integers(9, 100), st.integers(9, 100)),
    share=st.sampled_from([0, 0.3]),
    seed=st.integers(0, 9),
)
def test_whatever_the_raster_the_scale_and_the_blocks(method, shape, scale, block, share, seed):
    rng = np.random.default_rng(seed)
    values, valid = rng.normal(size=shape), rng.random(shape) >= share
    check(values, method, valid, (scale,), block)


# --- theory -------------------------------------------------------------------------------------


def averages(values, scales, method):
    found = compute(VarianceByScale(scales, values.shape, method), values, block=(64, 512))
    return np.array([one.mean_variance for one in found])


class TestPatterns:
    """What is known of patterns of 0 and 1."""

    @pytest.mark.parametrize("side", [3, 4, 7, 10])
    def test_of_a_checkerboard_cells_as_large_as_squares_vary_most(self, side):
        board = np.kron(np.indices((24, 24)).sum(axis=0) % 2, np.ones((side, side)))
        scales = tuple(range(1, 2 * side + 1))
        found = averages(board, scales, COARSER)
        assert found.max() == pytest.approx(4 / 9 * 5 / 9)  # four of one colour, five of the other
        peaks = np.flatnonzero(found > found.max() - 1e-9) + 1
        # Four cells of half the side make a square: a window has four and five of each, too.
        assert peaks.tolist() == ([side // 2, side] if side % 2 == 0 else [side])
        assert found[-1] == 0  # every cell holds two squares of each colour

    @pytest.mark.parametrize("side", [3, 4, 7, 10])
    def test_of_a_checkerboard_windows_of_a_period_vary_as_much_as_the_whole(self, side):
        board = np.kron(np.indices((24, 24)).sum(axis=0) % 2, np.ones((side, side)))
        scales = tuple(range(2, 3 * side))
        found = averages(board, scales, WIDER)
        assert scales[found.argmax()] == 2 * side
        assert found.max() == pytest.approx(1 / 4)

    @pytest.mark.parametrize("width", [3, 5, 7, 11])
    def test_of_bars_cells_as_wide_as_a_bar_vary_most(self, width):
        bars = np.tile(np.repeat([0.0, 1.0], width), (20 * width, 12))
        scales = tuple(range(1, 2 * width + 1))
        found = averages(bars, scales, COARSER)
        assert scales[found.argmax()] == width
        assert found.max() == pytest.approx(2 / 9)  # three bars, one of them of another colour
        assert found[-1] == pytest.approx(0, abs=1e-25)

    @pytest.mark.parametrize("width", [2, 3, 5, 7, 11])
    def test_of_bars_windows_of_a_period_vary_most(self, width):
        bars = np.tile(np.repeat([0.0, 1.0], width), (20 * width, 12))
        scales = tuple(range(2, 3 * width))
        found = averages(bars, scales, WIDER)
        assert scales[found.argmax()] == 2 * width
        assert found.max() == pytest.approx(1 / 4)

    def test_of_discs_the_peak_is_where_woodcock_and_strahler_found_it(self):
        """At half to three quarters of the diameter, of discs that cover a quarter of the scene."""
        rng, diameter = np.random.default_rng(4), 24
        rows, cols = np.mgrid[:720, :720]
        scene = np.zeros((720, 720))
        for row, col in rng.uniform(0, 720, (330, 2)):
            scene[np.hypot(rows - row, cols - col) <= diameter / 2] = 1
        scales = tuple(range(2, 60, 2))
        peak = scales[averages(scene, scales, COARSER).argmax()]
        assert 0.5 * diameter <= peak <= 0.75 * diameter

    def test_what_does_not_vary_has_no_variance_to_the_last_bit(self, method):
        found = averages(np.full((90, 90), 0.1) + 1e5, (2, 5, 20), method)
        np.testing.assert_array_equal(found, 0)


# --- blocks -------------------------------------------------------------------------------------


def test_nothing_but_numerical_blocks_decides_and_those_hardly(method):
    values, valid = rough(), holes()
    kernel = VarianceByScale(SCALES[method], values.shape, method)
    whole = compute(kernel, values, valid)
    for block in ((256, 512), (17, 31), (1, 150), (131, 7)):
        found = compute(kernel, values, valid, block)
        assert [one.windows for one in found] == [one.windows for one in whole]
        for one, other in zip(found, whole):
            assert one.variance == pytest.approx(other.variance, rel=1e-11)


def test_blocks_without_a_value_are_passed_over(method):
    values, valid = rough((200, 120)), np.ones((200, 120), bool)
    valid[:110, :60] = False
    valid[150:] = False
    check(values, method, valid, block=(50, 60))


def test_rows_that_are_done_are_not_held(method):
    """However high a raster is, only the last rows of parts wait for those below them."""
    scale = 40 if method == COARSER else 120
    kernel = VarianceByScale((scale,), (4000, 200), method)
    block = np.random.default_rng(1).normal(size=(1, 100, 200))
    total, held = None, 0
    for row in range(0, 4000, 100):
        partial = kernel(block, None, place=(row, 0, 0)).partials[0]
        if total is None:
            total = partial
        else:
            total += partial
            held = max(held, total._far[0]._parts.shape[1])
    assert held <= 15
    assert total.finish()[0].windows == kernel.lattices[0].windows(4000) * kernel.lattices[
        0
    ].windows(200)


# --- the contract -------------------------------------------------------------------------------


def test_each_band_asked_for_has_its_own_sums():
    values = np.stack([rough(), 2 * rough(seed=1), rough(seed=2)])
    kernel = VarianceByScale((1, 2), (131, 150))
    padded = np.pad(values, ((0, 0), (0, kernel.reach.bottom), (0, kernel.reach.right)))
    partials = kernel(padded, None, slice(1, 3)).partials
    expected = [compute(kernel, values[band]) for band in (1, 2)]
    assert [partial.finish() for partial in partials] == expected


def test_the_workspace_takes_what_it_says(method):
    kernel = VarianceByScale(SCALES[method], (131, 150), method)
    workspace = kernel.workspace(1, (64, 100))
    taken = workspace.cells.nbytes + sum(one.nbytes for one in workspace.buffers._free)
    assert kernel.workspace_nbytes(1, (64, 100)) == taken


def test_a_kernel_can_be_pickled(method):
    kernel = VarianceByScale((2, 90), (131, 150), method)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


@pytest.mark.parametrize("scales", [(), (0,), (1.5,), (2, -1)])
def test_scales_are_whole_numbers_of_cells(scales):
    with pytest.raises(ValueError, match="at least 1"):
        VarianceByScale(scales, (90, 90))


def test_a_window_of_one_cell_has_no_variance():
    with pytest.raises(ValueError, match="at least 2"):
        VarianceByScale((1, 2), (90, 90), WIDER)


def test_without_windows_there_is_no_average():
    assert np.isnan([LocalVariances().mean_variance, LocalVariances().mean_deviation]).all()
