# SPDX-License-Identifier: GPL-2.0-or-later
"""Entropy, majority, minority and variety in a moving window, against a count of every window's
values one by one and scipy's figures; no file is involved but the demo's elevation."""

import pickle
import tracemalloc
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import category_filter
from raster_loupe.kernels.category_filter import CategoryFilter, Statistic
from raster_loupe.kernels.footprint import Footprint, Shape

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
METHODS = list(category_filter._Method)
ALL = tuple(Statistic)
RING = Footprint.annulus(7, 9, 3, 4)
SCATTERED = Footprint.of_mask(np.random.default_rng(3).random((6, 11)) < 0.4)
FOOTPRINTS = [
    Footprint(1, 1), Footprint(3, 3), Footprint(4, 2), Footprint(1, 9), Footprint(9, 1),
    Footprint(5, 5, Shape.ELLIPSE), Footprint(9, 8), RING, SCATTERED, Footprint(17, 16),
]  # fmt: skip


def compute(kernel, values, valid=None, **kwargs):
    """A block's result, and which of its cells are valid as an array in any case."""
    result = kernel(values[None], None if valid is None else valid[None], **kwargs)
    flags = np.ones(result.values.shape, bool) if result.valid is None else result.valid
    return result.values.copy(), flags.copy()


def figures_of(cells):
    """The figures of one window's valid cells, from how often each value is among them."""
    counts = Counter(cells)
    shares = np.array(list(counts.values()), np.longdouble) / len(cells)
    most, least = max(counts.values()), min(counts.values())
    return {
        Statistic.ENTROPY: -(shares * np.log2(shares)).sum(),
        Statistic.MAJORITY: min(value for value, count in counts.items() if count == most),
        Statistic.MINORITY: min(value for value, count in counts.items() if count == least),
        Statistic.VARIETY: len(counts),
    }


def expect(kernel, values, valid=None):
    """The figures of each window, and which windows count."""
    valid = np.ones(values.shape, bool) if valid is None else valid
    mask, step = kernel.footprint.mask(), kernel.step
    shape = [(size - reach) // step + 1 for size, reach in zip(values.shape, mask.shape)]
    found = np.zeros((len(kernel.statistics), *shape), np.longdouble)
    flags = np.zeros(found.shape, bool)
    for row in range(shape[0]):
        for col in range(shape[1]):
            window = (
                slice(row * step, row * step + mask.shape[0]),
                slice(col * step, col * step + mask.shape[1]),
            )
            exist = mask & valid[window]
            count, possible = exist.sum(), mask.sum()
            wanted = count and 100 * count >= kernel.min_valid * possible
            if kernel.propagate:
                wanted = wanted and count == possible
            if not kernel.fill_centres:
                wanted = wanted and valid[window][mask.shape[0] // 2, mask.shape[1] // 2]
            if wanted:
                figures = figures_of(values[window][exist].tolist())
                found[:, row, col] = [figures[which] for which in kernel.statistics]
                flags[:, row, col] = True
    return found, flags


def check(kernel, values, valid=None):
    found, flags = compute(kernel, values, valid)
    expected, expected_flags = expect(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(flags, expected_flags)
    for which, one, other, flag in zip(kernel.statistics, found, expected, flags):
        if which is Statistic.ENTROPY:
            tolerance = 1e-6 if kernel.dtype == "float32" else 1e-10
            np.testing.assert_allclose(one[flag], other[flag], rtol=0, atol=tolerance)
            assert (one[flag] >= 0).all()
        else:
            np.testing.assert_array_equal(one[flag], other[flag].astype(kernel.dtype))


def only(monkeypatch, method):
    """Let the kernel use one method alone, as far as it can."""
    cost = 0.0, np.inf
    monkeypatch.setattr(
        category_filter._Plan, "coding_cost", lambda *args: -1e9 if method.value else 1e9
    )
    monkeypatch.setattr(
        category_filter._Plan,
        "count_cost",
        lambda *args: cost[method is not category_filter._Method.COUNT],
    )
    if method.value:
        monkeypatch.setattr(category_filter._Plan, "network_cost", lambda *args: 1e30)


def classes(shape=(24, 30), count=5, seed=0, dtype="uint8"):
    return np.random.default_rng(seed).integers(0, count, shape).astype(dtype)


def holes(shape=(24, 30), share=0.2, seed=1):
    return np.random.default_rng(seed).random(shape) >= share


@pytest.fixture(scope="module")
def elevation():
    gdal_array = pytest.importorskip("osgeo.gdal_array")
    path = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal_array.LoadFile(str(path))


# --- what the figures are ----------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 2, 6, 40, 200])
@pytest.mark.parametrize("footprint", FOOTPRINTS, ids=str)
def test_figures_are_those_of_the_counted_values_of_each_window(footprint, count):
    kernel = CategoryFilter(footprint, ALL, dtype="float64")
    check(kernel, classes(count=count))
    check(kernel, classes(count=count), holes())


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("count", [3, 60])
@pytest.mark.parametrize("step", [1, 2, 3, 5])
def test_every_method_finds_the_same_bit_for_bit(method, step, count, monkeypatch):
    for share in (0, 0.02, 0.4):
        values, valid = classes((40, 50), count), holes((40, 50), share) if share else None
        kernel = CategoryFilter(Footprint(5, 6), ALL, step, dtype="float64")
        with monkeypatch.context() as patch:
            expected = compute(kernel, values, valid)
            only(patch, method)
            found = compute(kernel, values, valid)
            np.testing.assert_array_equal(found[1], expected[1])
            np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])
            check(kernel, values, valid)


@pytest.mark.parametrize("method", METHODS)
def test_the_methods_are_all_taken(method, monkeypatch):
    calls = {
        category_filter._Method.NETWORK: "_run_network",
        category_filter._Method.COUNT: "_count",
        category_filter._Method.SORT: "_sort",
    }
    taken = []
    monkeypatch.setattr(category_filter._Tile, calls[method], lambda *args: taken.append(1))
    only(monkeypatch, method)
    CategoryFilter(Footprint(3, 3))(classes()[None], None)
    assert taken


@pytest.mark.parametrize("size", [3, 5, 11])
def test_entropy_is_scipys(size):
    stats, ndimage = pytest.importorskip("scipy.stats"), pytest.importorskip("scipy.ndimage")

    def entropy(cells):
        return stats.entropy(np.unique(cells, return_counts=True)[1], base=2)

    values, reach = classes(count=9), size // 2
    kernel = CategoryFilter(Footprint(size, size), (Statistic.ENTROPY,), dtype="float64")
    found, _ = compute(kernel, np.pad(values, reach, "symmetric"))
    expected = ndimage.generic_filter(values.astype(float), entropy, size, mode="reflect")
    np.testing.assert_allclose(found[0], expected, rtol=0, atol=1e-12)


def test_majority_and_variety_are_those_of_scipys_windows():
    ndimage = pytest.importorskip("scipy.ndimage")
    values, mask = classes(count=4), Footprint(5, 5, Shape.ELLIPSE).mask()
    kernel = CategoryFilter(Footprint(5, 5, Shape.ELLIPSE), (Statistic.MAJORITY, Statistic.VARIETY))
    found, _ = compute(kernel, np.pad(values, 2, "edge"))
    for figure, function in zip(
        found,
        (lambda cells: np.bincount(cells.astype(int)).argmax(), lambda cells: len(set(cells))),
    ):
        expected = ndimage.generic_filter(
            values.astype(float), function, footprint=mask, mode="nearest"
        )
        np.testing.assert_array_equal(figure, expected)


def test_the_figures_of_real_elevation_and_of_its_heights_in_classes(elevation):
    part = elevation[100:140, 150:200]
    for values in (part, (part // 10).astype("float32"), (part // 50).astype("uint8")):
        for size in (3, 9):
            check(CategoryFilter(Footprint(size, size), ALL), values)


@pytest.mark.parametrize("method", METHODS)
def test_the_smallest_of_equally_frequent_values_is_taken(method, monkeypatch):
    only(monkeypatch, method)
    kernel = CategoryFilter(Footprint(1, 6), (Statistic.MAJORITY, Statistic.MINORITY))
    values = np.array([[9, 2, 2, 9, 5, 5], [7, 4, 7, 4, 4, 7], [8, 1, 3, 3, 1, 3]])
    found, _ = compute(kernel, values)
    np.testing.assert_array_equal(found[:, :, 0], [[2, 4, 3], [2, 4, 8]])


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("size", [1, 3, 7, 9, 16, 40])
def test_one_single_value_has_an_entropy_of_exactly_zero(size, dtype):
    kernel = CategoryFilter(Footprint(size, size), ALL, dtype=dtype)
    for valid in (None, holes((60, 70))):
        found, flags = compute(kernel, np.full((60, 70), 3.5), valid)
        for figure, flag, value in zip(found, flags, (0, 3.5, 3.5, 1)):
            assert (figure[flag] == value).all()


@pytest.mark.parametrize("size", [3, 7, 12, 20])
def test_values_that_are_all_different_have_the_greatest_entropy(size):
    values = np.random.default_rng(0).permutation(1200).reshape(30, 40)
    kernel = CategoryFilter(Footprint(size, size), ALL, dtype="float64")
    found, _ = compute(kernel, values)
    np.testing.assert_allclose(found[0], np.log2(size**2), rtol=1e-12)
    assert (found[3] == size**2).all()
    check(kernel, values)


# --- cells that are not there ------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_nothing_under_an_invalid_cell_shows(method, monkeypatch):
    only(monkeypatch, method)
    kernel, valid = CategoryFilter(Footprint(5, 5), ALL), holes()
    values = classes(dtype="float64")
    expected = compute(kernel, values, valid)
    for what in (np.nan, np.inf, -np.inf, 0.0, 1e300):
        found = compute(kernel, np.where(valid, values, what), valid)
        np.testing.assert_array_equal(found[1], expected[1])
        np.testing.assert_array_equal(found[0][found[1]], expected[0][found[1]])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_the_greatest_value_of_a_type_is_not_mistaken_for_a_missing_one(dtype, method, monkeypatch):
    only(monkeypatch, method)
    greatest = np.inf if dtype.startswith("float") else np.iinfo(dtype).max
    values = np.where(classes(count=3) > 0, greatest, 1).astype(dtype)
    check(CategoryFilter(Footprint(3, 4), ALL), values, holes(share=0.5))


@pytest.mark.parametrize("size", [3, 9])
def test_a_lake_and_a_few_single_cells_without_data_are_left_out(size):
    valid = holes((50, 90), share=0.001)
    valid[15:30, 20:50] = False
    check(CategoryFilter(Footprint(size, size), ALL), classes((50, 90)), valid)


@pytest.mark.parametrize("footprint", [Footprint(3, 5), RING], ids=str)
def test_propagated_nodata_leaves_the_full_windows(footprint):
    check(CategoryFilter(footprint, ALL, propagate=True), classes(), holes(share=0.03))


@pytest.mark.parametrize("min_valid", [0, 30, 77.7, 100])
def test_windows_with_too_few_valid_cells_give_no_result(min_valid):
    kernel = CategoryFilter(Footprint(4, 4), ALL, min_valid=min_valid)
    check(kernel, classes(), holes(share=0.4))


@pytest.mark.parametrize("footprint", [Footprint(5, 5), Footprint(9, 9), RING], ids=str)
def test_cells_that_are_missing_are_filled_on_request(footprint):
    kernel = CategoryFilter(footprint, ALL, fill_centres=True, min_valid=20)
    check(kernel, classes(count=90), holes(share=0.6))


def test_a_block_of_nodata_gives_nothing():
    values = np.full((24, 30), np.nan)
    _, flags = compute(CategoryFilter(Footprint(5, 5), ALL), values, np.zeros((24, 30), bool))
    assert not flags.any()


def test_a_mask_that_hides_nothing_is_no_mask():
    result = CategoryFilter(Footprint(3, 3))(classes()[None], np.ones((1, 24, 30), bool))
    assert result.valid is None


# --- types --------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [3, 8])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_at_their_limits_are_counted(dtype, size):
    limits = np.iinfo(dtype)
    values = np.random.default_rng(0).choice(
        np.array([limits.min, limits.min + 1, 0, 7, limits.max - 1, limits.max], dtype), (24, 30)
    )
    kernel = CategoryFilter(Footprint(size, size), ALL, dtype="float64")
    check(kernel, values)
    check(kernel, values, holes())


@pytest.mark.parametrize("method", METHODS)
def test_integers_of_64_bits_are_told_apart_where_float64_cannot(method, monkeypatch):
    only(monkeypatch, method)
    values = 2**60 + classes(dtype="int64")
    kernel = CategoryFilter(Footprint(3, 3), (Statistic.VARIETY, Statistic.ENTROPY))
    check(kernel, values)
    np.testing.assert_array_equal(compute(kernel, values)[0], compute(kernel, classes())[0])


@pytest.mark.parametrize("dtype", ["float16", ">f4", ">i2", "bool"])
def test_unusual_types_are_understood(dtype):
    values = classes(count=2 if dtype == "bool" else 9).astype(dtype)
    check(CategoryFilter(Footprint(3, 5), ALL), values)
    check(CategoryFilter(Footprint(9, 8), ALL), values, holes())


@pytest.mark.parametrize("method", METHODS)
def test_a_negative_zero_is_zero(method, monkeypatch):
    only(monkeypatch, method)
    values = np.random.default_rng(0).choice([-0.0, 0.0, 1.0], (24, 30))
    kernel = CategoryFilter(Footprint(3, 3), ALL)
    found, _ = compute(kernel, values)
    np.testing.assert_array_equal(found, compute(kernel, np.abs(values))[0])
    assert not np.signbit(found).any()


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_window_type_mask_and_step(data):
    draw = np.random.default_rng(data.draw(st.integers(0, 999)))
    rows, cols = data.draw(st.tuples(st.integers(1, 10), st.integers(1, 10)))
    if data.draw(st.booleans()):
        mask = draw.random((rows, cols)) < 0.5
        mask[rows // 2, 0] = True
        footprint = Footprint.of_mask(mask)
    else:
        footprint = Footprint(rows, cols, data.draw(st.sampled_from(Shape)))
    kernel = CategoryFilter(
        footprint,
        tuple(data.draw(st.lists(st.sampled_from(ALL), min_size=1, max_size=4))),
        step=data.draw(st.integers(1, 4)),
        propagate=data.draw(st.booleans()),
        min_valid=data.draw(st.sampled_from([0, 60])),
        fill_centres=data.draw(st.booleans()),
        dtype=data.draw(st.sampled_from(["float32", "float64"])),
    )
    extra = data.draw(st.tuples(st.integers(0, 10), st.integers(0, 10)))
    shape = (rows + extra[0], cols + extra[1])
    dtype = data.draw(st.sampled_from(["uint8", "int16", "int64", "float32", "float64"]))
    values = draw.integers(0, data.draw(st.sampled_from([2, 100])), shape).astype(dtype)
    share = data.draw(st.sampled_from([None, 0, 0.05, 0.5]))
    method = data.draw(st.sampled_from([None, *METHODS]))
    with pytest.MonkeyPatch.context() as patch:
        if method:
            only(patch, method)
        check(kernel, values, None if share is None else draw.random(shape) >= share)


# --- the contract -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [3, 9, 25])
@pytest.mark.parametrize("share", [0, 0.01, 0.3])
@pytest.mark.parametrize("count", [4, 250])
def test_the_same_result_for_any_tiling(size, share, count):
    values = classes((150, 300), count)
    valid = holes(values.shape, share) if share else np.ones(values.shape, bool)
    kernel = CategoryFilter(Footprint(size, size), ALL, dtype="float64")
    whole = compute(kernel, values, valid)
    for tile in ((31, 29), (70, 300)):
        for row in range(0, 151 - size, tile[0]):
            for col in range(0, 301 - size, tile[1]):
                cut = slice(row, row + tile[0] + size - 1), slice(col, col + tile[1] + size - 1)
                values_, flags = compute(kernel, values[cut], valid[cut])
                place = slice(None), slice(row, row + tile[0]), slice(col, col + tile[1])
                np.testing.assert_array_equal(flags, whole[1][place])
                np.testing.assert_array_equal(values_[flags], whole[0][place][flags])


@pytest.mark.parametrize("size", [5, 9])
def test_statistics_by_themselves_are_those_asked_for_together(size):
    footprint, values = Footprint(size, size), classes(count=30)
    together, _ = compute(CategoryFilter(footprint, ALL), values, holes())
    for which in ALL:
        alone, flags = compute(CategoryFilter(footprint, (which,)), values, holes())
        np.testing.assert_array_equal(alone[flags], together[which][flags[0]])


@pytest.mark.parametrize("size", [5, 12])
def test_a_workspace_is_used_again_for_blocks_of_other_sizes_and_types(size):
    kernel = CategoryFilter(Footprint(size, size), ALL)
    workspace = kernel.workspace(2, (64, 64))
    for shape, dtype in [((68, 68), "float32"), ((30, 19), "uint8"), ((68, 40), "float64")]:
        values = classes((2, *shape), 30, dtype=dtype)
        result = kernel(values, None, slice(None), workspace)
        for band in range(2):
            expected, _ = compute(kernel, values[band])
            np.testing.assert_array_equal(result.values[4 * band : 4 * band + 4], expected)


def test_threads_with_a_workspace_each_do_not_disturb_each_other():
    kernel = CategoryFilter(Footprint(7, 7), ALL)
    blocks = [classes((90, 300), 5 + 30 * seed, seed) for seed in range(8)]
    expected = [compute(kernel, block)[0] for block in blocks]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda block: compute(kernel, block)[0], blocks))
    np.testing.assert_array_equal(found, expected)


def test_only_the_bands_asked_for_are_computed():
    values = classes((3, 20, 20))
    kernel = CategoryFilter(Footprint(3, 3), ALL)
    result = kernel(values, None, slice(1, 2))
    np.testing.assert_array_equal(result.values, compute(kernel, values[1])[0])


def test_a_window_larger_than_the_block_reaches_across_it():
    kernel = CategoryFilter(Footprint(61, 45), ALL, dtype="float64")
    check(kernel, classes((63, 50)))
    check(kernel, classes((63, 50), 3000, dtype="int16"), holes((63, 50)))


def test_more_cells_and_values_than_32_bits_tell_apart():
    ndimage = pytest.importorskip("scipy.ndimage")
    values = np.random.default_rng(0).permutation(206 * 420).reshape(206, 420)
    found, _ = compute(CategoryFilter(Footprint(200, 200), ALL, dtype="float64"), values)
    least = ndimage.minimum_filter(values, 200)[100:-99, 100:-99]
    np.testing.assert_allclose(found[0], np.log2(40_000), rtol=1e-12)
    np.testing.assert_array_equal(found[1:3], [least, least])
    assert (found[3] == 40_000).all()


def test_reach_and_block_follow_the_window_and_the_step():
    kernel = CategoryFilter(Footprint(4, 7), ALL, step=3)
    assert kernel.reach == (2, 1, 3, 3, 0, 0)
    assert kernel.block[0] < CategoryFilter(Footprint(4, 7)).block[0]
    assert kernel.bands_per_band == 4


def test_a_kernel_travels_to_another_process():
    kernel = CategoryFilter(RING, ALL, 2)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("size", [5, 7, 9, 31])
@pytest.mark.parametrize("share", [0, 0.3])
def test_a_call_takes_no_more_memory_than_it_says(size, share, method, monkeypatch):
    only(monkeypatch, method)
    kernel = CategoryFilter(Footprint(size, size), ALL)
    block = (128, 160)
    if method is category_filter._Method.SORT and size > 9:
        block = (8, 10)
    values = classes((block[0] + size - 1, block[1] + size - 1), 200, dtype="float64")[None]
    valid = holes(values.shape, share) if share else None
    kernel(values, valid)  # generates networks and tables, which stay
    tracemalloc.start()
    kernel(values, valid)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak <= kernel.workspace_nbytes(1, block) + 500_000


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"statistics": ()}, "statistics is empty"),
        ({"step": 0}, "step is 0"),
        ({"min_valid": 101}, "min_valid is 101"),
        ({"dtype": "int16"}, "dtype is int16"),
    ],
)
def test_what_cannot_be_is_refused(wrong, says):
    with pytest.raises(ValueError, match=says):
        CategoryFilter(Footprint(3, 3), **wrong)


@pytest.mark.parametrize("shape", [(20, 20), (1, 2, 9)])
def test_values_of_the_wrong_shape_are_refused(shape):
    with pytest.raises(ValueError, match="values"):
        CategoryFilter(Footprint(3, 3))(np.zeros(shape), None)
