# SPDX-License-Identifier: GPL-2.0-or-later
"""Artificial holes: where they lie, what shapes they have, and that a seed decides it all."""

import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from raster_loupe.kernels import artificial_holes
from raster_loupe.kernels.artificial_holes import punch_holes, sample_windows
from raster_loupe.kernels.holes import find_holes

CORNERS = np.ones((3, 3))


def nothing_missing(size=200):
    return np.zeros((size, size), bool)


def with_holes(size=200):
    """Three holes that no turn or flip makes one another, far from the edge."""
    missing = nothing_missing(size)
    missing[30:34, 40:43] = missing[30, 43:49] = True
    missing[80:82, 90:97] = True
    missing[150, 20] = True
    return missing


def scattered(share, size=200, seed=1):
    return np.random.default_rng(seed).random((size, size)) < share


def stripes(size=400):
    rows, cols = np.indices((size, size))
    return (rows + 0.15 * cols) % 33 < 14


def diamond(size=200):
    """A scene that lies askew in its raster: a collar, and no hole."""
    rows, cols = np.indices((size, size))
    return np.abs(rows - size / 2) + np.abs(cols - size / 2) > size / 2


SCENES = {
    "complete": nothing_missing(),
    "holes": with_holes(),
    "few samples missing": scattered(0.01),
    "half missing": scattered(0.5),
    "few samples left": scattered(0.95),
    "stripes": stripes(),
    "collar": diamond(),
    "collar and stripes": diamond(400) | stripes(),
    "a lake": np.pad(np.ones((120, 120), bool), 40),
    "two rows": scattered(0.3, 100)[:2],
    "one column": scattered(0.3, 100)[:, :1],
}
each_scene = pytest.mark.parametrize("missing", SCENES.values(), ids=SCENES)


def outline(cells):
    """The cells of a shape, whichever way it is turned and wherever it lies."""
    ways = []
    for turned in (cells, cells.T):
        for down, right in itertools.product([1, -1], repeat=2):
            rows, cols = np.nonzero(turned[::down, ::right])
            ways.append(tuple(zip(rows - rows.min(), cols - cols.min())))
    return min(ways)


def outlines(mask):
    labels, count = ndimage.label(mask, CORNERS)
    return [outline(labels == label) for label in range(1, count + 1)]


@each_scene
def test_about_the_fraction_of_the_valid_cells_is_hidden_and_no_other(missing):
    hidden = punch_holes(missing, 0.04, 3)
    assert hidden.shape == missing.shape
    assert not (hidden & missing).any()
    assert 0.5 <= hidden.sum() / (0.04 * (~missing).sum()) < 1.25


@each_scene
def test_a_seed_decides_the_cells(missing):
    first = punch_holes(missing, 0.04, 3)
    np.testing.assert_array_equal(first, punch_holes(missing, 0.04, 3))
    assert (first != punch_holes(missing, 0.04, 4)).any()


def test_the_cells_of_a_seed_are_the_same_in_all_versions():
    missing = nothing_missing(9)
    missing[4, 4] = True
    found = np.argwhere(punch_holes(missing, 0.05, 7)).tolist()
    assert found == [[1, 1], [2, 4], [4, 1], [4, 7]]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 14), st.integers(1, 14), st.sampled_from([0, 0.1, 0.5, 0.9, 1]),
    st.floats(0.001, 0.5), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_at_least_one_cell_is_hidden_and_half_of_them_stay(rows, cols, share, fraction, seed):
    missing = np.random.default_rng(seed).random((rows, cols)) < share
    hidden = punch_holes(missing, fraction, seed)
    valid = (~missing).sum()
    assert not (hidden & missing).any()
    assert min(1, valid // 2) <= hidden.sum() <= valid / 2


def test_holes_have_the_shapes_of_real_ones_turned_and_flipped():
    missing = with_holes()
    found = outlines(punch_holes(missing, 0.03, 5))
    assert set(found) == set(outlines(missing))
    labels, count = ndimage.label(punch_holes(missing, 0.03, 5), CORNERS)
    boxes = {part[0].stop - part[0].start for part in ndimage.find_objects(labels)}
    assert boxes == {1, 2, 4, 7, 9}  # upright and lying


def test_shapes_are_as_frequent_as_they_are_in_the_raster():
    missing = nothing_missing(600)
    missing[10:500:10, 10:100:10] = True  # 441 single cells
    missing[10:500:10, 110:300:10] = missing[11:500:10, 110:300:10] = True  # 931 pairs
    sizes = find_holes(punch_holes(missing, 0.01, 2)).cells
    assert len(sizes) > 1500
    assert (sizes == 1).mean() == pytest.approx(441 / (441 + 931), abs=0.04)


@pytest.mark.parametrize("name", ["complete", "holes", "few samples missing", "stripes", "collar"])
def test_holes_keep_clear_of_missing_cells_of_one_another_and_of_the_edge(name):
    missing = SCENES[name]
    hidden = punch_holes(missing, 0.03, 9)
    assert not (ndimage.binary_dilation(hidden, CORNERS) & missing).any()
    assert not np.pad(hidden[1:-1, 1:-1], 1, constant_values=True)[hidden == 0].all()
    assert hidden[1:-1, 1:-1].sum() == hidden.sum()


def test_holes_cut_off_by_the_edge_are_no_models():
    missing = with_holes()
    missing[:3, 100:105] = True
    assert set(outlines(punch_holes(missing, 0.03, 5))) <= set(outlines(with_holes()))


def test_what_surrounds_the_data_is_no_model():
    found = outlines(punch_holes(diamond() | with_holes(), 0.03, 5))
    assert set(found) <= set(outlines(with_holes()))


def test_what_surrounds_the_data_does_not_cut_holes_into_pieces():
    rows, cols = np.indices((200, 200))
    hole = (rows == 100) & (np.abs(cols - 100) < 20)
    corners = np.abs(rows - 99.5) + np.abs(cols - 99.5) > 191
    assert corners.sum() > hole.sum()
    assert set(outlines(punch_holes(corners | hole, 0.03, 5))) == set(outlines(hole))


def test_shapes_may_come_from_other_windows():
    models = [with_holes()[20:60, 30:60], with_holes()[70:90, 80:100], nothing_missing()]
    expected = set(outlines(models[0]) + outlines(models[1]))
    for window in (nothing_missing(), diamond()):
        assert set(outlines(punch_holes(window, 0.03, 5, models))) == expected


def test_a_hole_larger_than_what_is_to_be_hidden_is_not_used():
    missing = with_holes()
    missing[100:110, 100:110] = True
    sizes = find_holes(punch_holes(missing, 90 / (~missing).sum(), 5)).cells
    assert set(sizes) <= {1, 14, 18}


def test_pieces_of_stripes_are_as_wide_as_stripes():
    missing = stripes(600)
    hidden = punch_holes(missing, 0.05, 1)
    depth = ndimage.distance_transform_edt(missing)[50:-50, 50:-50].max()
    labels, count = ndimage.label(hidden, CORNERS)
    depths = ndimage.maximum(ndimage.distance_transform_edt(hidden), labels, range(1, count + 1))
    assert count >= 10
    assert max(depths) <= depth
    assert np.median(depths) >= depth - 1


def test_hidden_samples_are_about_as_far_from_others_as_missing_ones_are():
    for share in (0.5, 0.95):
        missing = scattered(share, 400)
        hidden = punch_holes(missing, 0.05, 1)
        real = ndimage.distance_transform_edt(missing)[missing].mean()
        ours = ndimage.distance_transform_edt(missing | hidden)[hidden].mean()
        assert real <= ours < 1.6 * real


def test_without_a_model_holes_are_blobs_of_many_sizes():
    missing = nothing_missing(1000)
    holes = find_holes(punch_holes(missing, 0.05, 2))
    widths = holes.rights - holes.lefts
    assert len(holes) > 50
    assert widths.min() == 1
    assert 30 < widths.max() <= 61
    assert 0.5 < (holes.cells / (widths * (holes.bottoms - holes.tops)))[widths > 9].mean() < 0.95


def test_a_blob_is_one_hole():
    draws = artificial_holes._Draws(5)
    for blob in itertools.islice(artificial_holes._blobs(draws), 500):
        mask = np.zeros((130, 130), bool)
        mask[blob.rows + 65, blob.cols + 65] = True
        assert ndimage.label(mask, CORNERS)[1] == 1


@pytest.mark.parametrize("share", [0, 0.001, 0.1, 0.5])
def test_a_million_cells_take_about_a_second(share):
    missing = scattered(share, 1000)
    start = time.process_time()
    punch_holes(missing, 0.02, 1)
    assert time.process_time() - start < 4  # 0.1 to 1.6, measured


@pytest.mark.parametrize(
    ("rows", "cols", "side", "count"),
    [(12000, 9000, 256, 16), (513, 700, 256, 3), (40, 100000, 256, 8), (1000, 1000, 300, 5)],
)
def test_windows_are_spread_do_not_overlap_and_are_no_more_than_asked_for(rows, cols, side, count):
    windows = sample_windows(rows, cols, side, count, 3)
    covered = np.zeros((rows, cols), np.uint8)
    for row, col, height, width in windows:
        assert 0 < height <= side
        assert 0 < width <= side
        assert row >= 0 <= col
        assert row + height <= rows
        assert col + width <= cols
        covered[row : row + height, col : col + width] += 1
    assert covered.max() == 1
    assert len(windows) == count
    assert len({(row * 2 // rows, col * 2 // cols) for row, col, *_ in windows}) >= 2


def test_a_window_lies_in_each_part_of_the_raster():
    windows = sample_windows(4000, 4000, 100, 16, 1)
    assert {(row // 1000, col // 1000) for row, col, *_ in windows} == set(
        itertools.product(range(4), repeat=2)
    )
    assert [row // 1000 for row, *_ in windows] != sorted(row // 1000 for row, *_ in windows)


def test_a_seed_decides_the_windows():
    first = sample_windows(4000, 4000, 100, 16, 1)
    assert first == sample_windows(4000, 4000, 100, 16, 1)
    assert first != sample_windows(4000, 4000, 100, 16, 2)


def test_a_small_raster_is_one_window():
    assert sample_windows(512, 512, 256, 4, 0) == [(0, 0, 512, 512)]
    assert len(sample_windows(513, 512, 256, 4, 0)) == 4


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: punch_holes(nothing_missing(), 0, 1), "fraction is 0"),
        (lambda: punch_holes(nothing_missing(), 0.51, 1), "fraction is 0.51"),
        (lambda: punch_holes(nothing_missing(), float("nan"), 1), "fraction is nan"),
        (lambda: punch_holes(nothing_missing(), 0.1, -1), "seed is -1"),
        (lambda: punch_holes(nothing_missing(), 0.1, 1.5), "seed is 1.5"),
        (lambda: punch_holes(np.zeros((3, 3)), 0.1, 1), "missing is float64"),
        (lambda: punch_holes(np.zeros((0, 3), bool), 0.1, 1), r"missing is bool of shape \(0, 3\)"),
        (lambda: punch_holes(nothing_missing(), 0.1, 1, [np.ones(4)]), "models is float64"),
        (lambda: sample_windows(0, 5, 1, 1, 1), "rows is 0"),
        (lambda: sample_windows(5, 5, -1, 1, 1), "side is -1"),
        (lambda: sample_windows(5, 5, 1, 0, 1), "count is 0"),
        (lambda: sample_windows(5, 5, 1, 1, -3), "seed is -3"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_and_value(call, message):
    with pytest.raises(ValueError, match=message):
        call()
