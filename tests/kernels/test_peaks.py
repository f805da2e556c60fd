# SPDX-License-Identifier: GPL-2.0-or-later
"""Peaks of rasters that are cut into blocks, against a search that floods every plateau, and
against scikit-image and scipy where their definitions are the same."""

import operator
import pickle
from functools import reduce

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels.peaks import Kind, PeakFinding, Peaks, best_first, peak_dtype

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
MAXIMA, MINIMA, BOTH = Kind
NEIGHBOURS = [(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0)]


def padded(values, valid, block, reach):
    """The parts of a raster that the engine hands to a kernel, and where they lie."""
    pad = (reach.top, reach.bottom), (reach.left, reach.right)
    exist = np.pad(np.ones(values.shape, bool) if valid is None else valid, pad)
    junk = values.flat[0]  # what is under an invalid cell is arbitrary
    cells = np.pad(values, pad, constant_values=junk)
    for row in range(0, values.shape[0], block[0]):
        for col in range(0, values.shape[1], block[1]):
            rows = min(block[0], values.shape[0] - row) + reach.top + reach.bottom
            cols = min(block[1], values.shape[1] - col) + reach.left + reach.right
            part = slice(row, row + rows), slice(col, col + cols)
            some = exist[part]
            yield cells[part][None], None if some.all() else some[None], (row, col, 0)


def search(kernel, values, valid=None):
    """The peaks of a whole raster, as the engine would put them together."""
    values = np.asarray(values)
    workspace = kernel.workspace(1, kernel.block)
    blocks = [
        kernel(cells, exist, slice(0, 1), workspace, place=place).partials[0]
        for cells, exist, place in padded(values, valid, kernel.block, kernel.reach)
    ]
    return reduce(operator.add, blocks).all()


def flooded(values, valid=None, kind=MAXIMA):
    """The definition: every plateau is flooded, and its neighbours are looked at.

    Returns
    -------
    list of (row, col, value, cells, last)
        Row by row; ``row, col`` is the cell nearest to the centroid.
    """
    values = np.asarray(values)
    seen = np.zeros(values.shape, bool) if valid is None else ~valid
    missing, found = seen.copy(), []
    for start in np.ndindex(values.shape):
        if seen[start]:
            continue
        seen[start] = True
        plateau, rim, stack = [], [], [start]
        while stack:
            cell = stack.pop()
            plateau.append(cell)
            for down, right in NEIGHBOURS:
                beside = cell[0] + down, cell[1] + right
                if min(beside) < 0 or any(b >= s for b, s in zip(beside, values.shape)):
                    continue
                if missing[beside]:
                    continue
                if values[beside] != values[start]:
                    rim.append(values[beside])
                elif not seen[beside]:
                    seen[beside] = True
                    stack.append(beside)
        beyond = operator.gt if kind is MAXIMA else operator.lt
        if not rim or any(beyond(value, values[start]) for value in rim):
            continue
        count, rows, cols = len(plateau), *(sum(axis) for axis in zip(*plateau))

        def distance(cell, count=count, rows=rows, cols=cols):
            return (cell[0] * count - rows) ** 2 + (cell[1] * count - cols) ** 2, cell

        centre = min(plateau, key=distance)
        found.append((*centre, values[start], count, max(plateau)))
    return sorted(found, key=lambda peak: peak[:2])


def listed(peaks, kind=None):
    return [
        (p["row"], p["col"], p["value"], p["cells"], (p["last_row"], p["last_col"]))
        for p in peaks
        if kind is None or p["kind"] == kind
    ]


def terrain(seed, shape, levels, missing=0.0):
    """Few levels make plateaus of all shapes; returns values and validity."""
    rng = np.random.default_rng(seed)
    values = rng.integers(0, levels, shape).astype(np.float32)
    valid = rng.random(shape) >= missing if missing else None
    if valid is not None:
        values[~valid] = np.where(rng.random(shape) > 0.5, np.nan, 1e30)[~valid]
    return values, valid


@given(
    seed=st.integers(0, 10**6),
    shape=st.tuples(st.integers(1, 18), st.integers(1, 18)),
    levels=st.sampled_from([1, 2, 3, 5, 1000]),
    missing=st.sampled_from([0, 0.1, 0.5, 0.9]),
    block=st.tuples(st.integers(1, 9), st.integers(1, 9)),
)
@settings(max_examples=150, deadline=None)
def test_peaks_are_plateaus_without_higher_neighbours(seed, shape, levels, missing, block):
    values, valid = terrain(seed, shape, levels, missing)
    found = search(PeakFinding(BOTH, block=block), values, valid)
    for kind in (MAXIMA, MINIMA):
        assert listed(found, kind) == flooded(values, valid, kind)


@pytest.mark.parametrize("dtype", [*INTEGERS, "float32", "float64"])
@pytest.mark.parametrize("masked", [False, True], ids=["all valid", "some missing"])
def test_every_type_is_searched_up_to_its_limits(dtype, masked):
    if dtype in INTEGERS:
        limits = np.iinfo(dtype)
        levels = np.array([limits.min, limits.min + 1, limits.max - 1, limits.max], dtype)
    else:
        limits = np.finfo(dtype)
        levels = np.array([limits.min, limits.min, limits.max, limits.max], dtype)
        levels = np.nextafter(levels, np.array([levels[0], 0, 0, levels[3]], dtype))
    rng = np.random.default_rng(3)
    values = levels[rng.integers(0, 4, (23, 31))]
    valid = rng.random(values.shape) > 0.2 if masked else None
    found = search(PeakFinding(BOTH, block=(8, 9)), values, valid)
    assert found["value"].dtype == dtype
    for kind in (MAXIMA, MINIMA):
        assert listed(found, kind) == flooded(values, valid, kind)


@pytest.mark.parametrize("block", [(256, 512), (64, 64), (7, 100), (1, 1)])
def test_a_lake_above_many_blocks_is_one_peak(block):
    size = 20 if block == (1, 1) else 150
    rows, cols = np.indices((size, size)) - (size // 2 + 0.25)
    values = np.minimum(-np.hypot(rows, cols), -0.3 * size).astype(np.float32)
    values[size // 2, size // 2] -= 1  # an island in the lake
    (found,) = search(PeakFinding(block=block), values)
    assert found["cells"] == np.count_nonzero(values == values.max())
    assert (found["row"], found["col"]) == flooded(values)[0][:2]


def test_a_ring_is_represented_by_one_of_its_cells():
    rows, cols = np.indices((41, 41)) - 20
    values = -np.abs(np.round(np.hypot(rows, cols)) - 15)
    for block in ((8, 8), (256, 512)):
        (found,) = search(PeakFinding(block=block), values)
        assert values[found["row"], found["col"]] == 0
        assert (found["row"], found["col"]) == flooded(values)[0][:2]


def test_of_equally_near_cells_the_uppermost_then_the_leftmost_is_taken():
    values = np.zeros((7, 8))
    values[2:4, 3:5] = 1
    (found,) = search(PeakFinding(), values)
    assert (found["row"], found["col"]) == (2, 3)
    assert (found["last_row"], found["last_col"]) == (3, 4)


def test_one_higher_cell_far_away_refutes_a_plateau():
    values = np.zeros((40, 60), np.int16)
    values[5, 3:55] = values[5:30, 54] = 7
    kernel = PeakFinding(block=(8, 8))
    assert search(kernel, values)["cells"].tolist() == [52 + 24]
    values[30, 55] = 8  # a neighbour of the last cell
    assert search(kernel, values)[["row", "col", "cells"]].tolist() == [(30, 55, 1)]


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (20, 30)])
@pytest.mark.parametrize("value", [0, 255, 7])
def test_a_raster_of_one_value_has_no_peaks(shape, value):
    kernel = PeakFinding(BOTH, block=(8, 8))
    assert not len(search(kernel, np.full(shape, value, np.uint8)))


def test_an_island_of_one_value_has_no_peaks():
    values, valid = np.arange(99.0).reshape(9, 11), np.zeros((9, 11), bool)
    valid[2:4, 2] = valid[6, 8] = True
    values[3, 2] = values[2, 2]
    assert not len(search(PeakFinding(BOTH, block=(4, 4)), values, valid))
    values[3, 2] += 1
    found = search(PeakFinding(BOTH, block=(4, 4)), values, valid)
    assert found[["row", "col", "kind"]].tolist() == [(2, 2, 1), (3, 2, 0)]


def test_a_raster_without_cells_has_no_peaks():
    assert not len(search(PeakFinding(BOTH), np.zeros((9, 9)), np.zeros((9, 9), bool)))
    assert not len(Peaks().all())
    assert not len(Peaks().best())


def test_zero_and_minus_zero_are_equal():
    values = np.full((3, 6), -1.0)
    values[1, 1:5] = 0.0, -0.0, 0.0, -0.0
    assert search(PeakFinding(block=(2, 3)), values)["cells"].tolist() == [4]


@pytest.mark.parametrize("kind", [MAXIMA, MINIMA])
def test_the_threshold_is_the_least_value_of_a_maximum_and_the_greatest_of_a_minimum(kind):
    values, _ = terrain(4, (40, 50), 9)
    reached, threshold = (operator.ge, 7.0) if kind is MAXIMA else (operator.le, 1.0)
    expected = [peak for peak in flooded(values, kind=kind) if reached(peak[2], threshold)]
    assert 0 < len(expected) < len(flooded(values, kind=kind))
    assert listed(search(PeakFinding(kind, threshold, block=(16, 16)), values)) == expected


@pytest.mark.parametrize("margin", [1, 3, 12, 50])
def test_peaks_near_the_edge_are_left_out(margin):
    values, _ = terrain(5, (30, 40), 3)
    kernel = PeakFinding(BOTH, exclude_border=margin, shape=values.shape, block=(16, 16))
    for kind in (MAXIMA, MINIMA):
        assert listed(search(kernel, values), kind) == [
            peak
            for peak in flooded(values, kind=kind)
            if margin <= peak[0] < 30 - margin and margin <= peak[1] < 40 - margin
        ]


@pytest.mark.parametrize("margin", [0, 3])
@pytest.mark.parametrize("most", [0, 5])
def test_the_best_are_the_same_at_once_and_from_all(margin, most):
    values, valid = terrain(5, (60, 50), 6, 0.1)
    kernel = PeakFinding(BOTH, exclude_border=margin, shape=values.shape, block=(16, 16))
    blocks = [
        kernel(cells, exist, place=place).partials[0]
        for cells, exist, place in padded(values, valid, kernel.block, kernel.reach)
    ]
    found = reduce(operator.add, blocks)
    expected = best_first(found.all(), 3, most)
    assert len(expected)
    np.testing.assert_array_equal(found.best(3, most), expected)


def test_partial_results_can_be_pickled_and_give_the_same_in_any_grouping():
    values, valid = terrain(6, (60, 70), 3, 0.1)
    kernel = pickle.loads(pickle.dumps(PeakFinding(BOTH, block=(16, 16))))  # noqa: S301
    blocks = [
        pickle.loads(pickle.dumps(kernel(*part[:2], place=part[2]).partials[0]))  # noqa: S301
        for part in padded(values, valid, kernel.block, kernel.reach)
    ]
    found = reduce(operator.add, blocks).all()
    halves = reduce(operator.add, blocks[:7]) + reduce(operator.add, blocks[7:])
    np.testing.assert_array_equal(halves.all(), found)
    np.testing.assert_array_equal(search(PeakFinding(BOTH), values, valid), found)


def test_bands_are_searched_one_by_one():
    values = np.stack([terrain(seed, (20, 20), 9)[0] for seed in (1, 2, 3)])
    whole = np.pad(values, ((0, 0), (2, 2), (2, 2)))
    exist = np.pad(np.ones(values.shape, bool), ((0, 0), (2, 2), (2, 2)))
    result = PeakFinding()(whole, exist, slice(1, 3))
    assert [listed(one.all()) for one in result.partials] == [flooded(v) for v in values[1:]]


def test_what_is_kept_of_a_lake_is_next_to_nothing():
    values = np.full((1, 260, 516), 7, np.float32)
    assert len(pickle.dumps(PeakFinding()(values, None).partials[0])) < 20_000


@pytest.mark.parametrize("margin", [0, 4])
def test_single_cells_are_those_of_scikit_image(margin):
    peak_local_max = pytest.importorskip("skimage.feature").peak_local_max
    values = np.random.default_rng(7).standard_normal((90, 110))
    kernel = PeakFinding(threshold=0.5, exclude_border=margin, shape=values.shape, block=(32, 32))
    expected = peak_local_max(values, 1, threshold_abs=0.5, exclude_border=margin or False)
    assert best_first(search(kernel, values))[["row", "col"]].tolist() == list(map(tuple, expected))


def test_single_cells_are_those_of_a_maximum_filter():
    from scipy.ndimage import maximum_filter

    values = np.random.default_rng(8).standard_normal((90, 110)).astype(np.float32)
    expected = np.argwhere(maximum_filter(values, 3) == values)
    found = search(PeakFinding(block=(32, 32)), values)
    assert found[["row", "col"]].tolist() == list(map(tuple, expected))


def greedy(peaks, min_distance):
    """The definition: best first, none near one that was kept."""
    kept = []
    for kind, sign in ((MAXIMA, -1), (MINIMA, 1)):
        own = [peak for peak in peaks.tolist() if peak[3] == kind]
        near = []
        for peak in sorted(own, key=lambda peak: (sign * peak[2], peak[0], peak[1])):
            if all(np.hypot(peak[0] - r, peak[1] - c) >= min_distance for r, c, *_ in near):
                near.append(peak)
        kept += near
    return kept


@given(
    seed=st.integers(0, 10**6),
    dtype=st.sampled_from([*INTEGERS, "float32", "float64"]),
    levels=st.sampled_from([2, 100]),
    min_distance=st.sampled_from([0, 1, 2, 2.5, 5, 11]),
)
@settings(max_examples=60, deadline=None)
def test_of_near_peaks_the_best_is_kept(seed, dtype, levels, min_distance):
    rng = np.random.default_rng(seed)
    lowest = np.iinfo(dtype).min if dtype in INTEGERS else -50
    values = (rng.integers(0, levels, (30, 30)).astype(object) + int(lowest)).astype(dtype)
    peaks = rng.permutation(search(PeakFinding(BOTH), values))
    assert best_first(peaks, min_distance).tolist() == greedy(peaks, min_distance)


def test_values_that_float64_cannot_tell_apart_are_ranked():
    peaks = np.zeros(3, peak_dtype("int64"))
    peaks["col"] = 0, 10, 20
    peaks["value"] = 2**62, 2**62 + 2, 2**62 + 1
    assert best_first(peaks)["col"].tolist() == [10, 20, 0]


def test_of_each_kind_the_best_are_kept():
    peaks = search(PeakFinding(BOTH), terrain(9, (60, 60), 5000)[0])
    every = best_first(peaks, 4)
    for kind in (MAXIMA, MINIMA):
        kept = best_first(peaks, 4, most=5)
        own = every[every["kind"] == kind]
        np.testing.assert_array_equal(kept[kept["kind"] == kind], own[:5])


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"kind": BOTH, "threshold": 3.0}, "threshold is 3.0"),
        ({"threshold": float("nan")}, "threshold is not a number"),
        ({"exclude_border": -1}, "exclude_border is -1"),
        ({"exclude_border": 2}, "shape is missing"),
    ],
)
def test_what_is_wrong_is_named(wrong, named):
    with pytest.raises(ValueError, match=named):
        PeakFinding(**wrong)


def test_blocks_smaller_than_the_reach_are_refused():
    with pytest.raises(ValueError, match="smaller than the reach"):
        PeakFinding()(np.zeros((1, 4, 9)), None)
    with pytest.raises(ValueError, match="2 axes"):
        PeakFinding()(np.zeros((9, 9)), None)
