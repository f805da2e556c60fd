# SPDX-License-Identifier: GPL-2.0-or-later
"""Local maxima, sub-cell positions and suppression, against loops that follow the definitions."""

import operator
from functools import reduce

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import matches
from raster_loupe.kernels.matches import (
    ABSENT,
    CANDIDATE,
    Candidates,
    candidates_of,
    local_maxima,
    sub_cell_offsets,
    suppress,
    thinned,
)


def candidates(rows, cols, scores):
    made = np.zeros(len(rows), CANDIDATE)
    made["row"], made["col"], made["score"] = rows, cols, scores
    return made


def scattered(seed, count, side, levels):
    """Candidates at different cells, with many equal scores where there are few levels."""
    rng = np.random.default_rng(seed)
    rows, cols = np.divmod(rng.choice(side * side, min(count, side * side), replace=False), side)
    return candidates(rows, cols, rng.integers(0, levels, len(rows)) / levels)


def greedy(found, min_distance):
    """The definition: best first, none near one that was kept."""
    nearest = max(min_distance, 1.5) ** 2
    kept = []
    for one in found[np.lexsort((found["col"], found["row"], -found["score"]))]:
        row, col = int(one["row"]), int(one["col"])
        if all((row - r) ** 2 + (col - c) ** 2 >= nearest for r, c, _ in kept):
            kept.append((row, col, one["score"]))
    return kept


def listed(found):
    return [(int(one["row"]), int(one["col"]), one["score"]) for one in found]


def maxima_by_loop(scores, threshold):
    found = []
    for row in range(1, scores.shape[0] - 1):
        for col in range(1, scores.shape[1] - 1):
            own = scores[row, col]
            around = scores[row - 1 : row + 2, col - 1 : col + 2]
            equal = [  # in the block, and before it
                (r, c)
                for r, c in np.ndindex(scores.shape)
                if scores[r, c] == own
                and max(abs(r - row), abs(c - col)) == 1
                and (r, c) < (row, col)
                and 0 < r < scores.shape[0] - 1
                and 0 < c < scores.shape[1] - 1
            ]
            if own >= threshold and own >= around.max() and not equal:
                found.append(row * scores.shape[1] + col)
    return found


@given(st.integers(0, 10**6), st.sampled_from([3, 10, 1000]), st.sampled_from([-1, 0.3, 0.9]))
@settings(max_examples=50, deadline=None)
def test_a_local_maximum_has_no_higher_neighbour_and_no_equal_one_before_it(
    seed, levels, threshold
):
    scores = np.random.default_rng(seed).integers(0, levels, (9, 11)) / levels
    scores[4, 5:8] = ABSENT
    assert local_maxima(scores, threshold, 0.0).tolist() == maxima_by_loop(scores, threshold)


@pytest.mark.parametrize("together", [1, 60, 10**6])
@pytest.mark.parametrize("threshold", [-1, 0.97])
def test_maxima_do_not_depend_on_how_many_scores_are_looked_at_together(
    together, threshold, monkeypatch
):
    monkeypatch.setattr(matches, "_TOGETHER", together)
    scores = np.random.default_rng(9).integers(0, 40, (23, 19)) / 40
    found = local_maxima(scores, threshold, 0.0)
    assert len(found)
    assert found.tolist() == maxima_by_loop(scores, threshold)


def test_a_plateau_is_one_maximum():
    scores = np.zeros((8, 9), np.float32)
    scores[2:5, 3:7] = 1
    assert local_maxima(scores, 0.5, 0.0).tolist() == [2 * 9 + 3]


@pytest.mark.parametrize("beyond", [0.0, 1e-6])
def test_a_maximum_that_another_block_may_score_higher_stays_a_candidate(beyond):
    scores = np.zeros((5, 6), np.float64)
    scores[2, 4] = 0.9
    scores[2, 5] = 0.9 + beyond  # of the ring
    assert local_maxima(scores, 0.5, 2e-6).tolist() == [2 * 6 + 4]
    scores[2, 5] = 0.9 + 3e-6
    assert not len(local_maxima(scores, 0.5, 2e-6))


def test_within_a_block_the_slack_does_not_count():
    scores = np.zeros((5, 7), np.float64)
    scores[2, 3], scores[2, 4] = 0.9, 0.9 + 1e-6
    assert local_maxima(scores, 0.5, 2e-6).tolist() == [2 * 7 + 4]


@pytest.mark.parametrize(("down", "right"), [(0, 0), (0.3, -0.2), (-0.45, 0.1), (0.5, 0.5)])
def test_the_top_of_a_quadratic_surface_is_found(down, right):
    rows, cols = np.indices((5, 5)) - 2.0
    y, x = rows - down, cols - right
    scores = 0.9 - 0.1 * y**2 - 0.06 * x**2 + 0.05 * x * y
    found = sub_cell_offsets(scores, np.array([12]))
    np.testing.assert_allclose(np.ravel(found), [down, right], atol=1e-12)


def test_the_fit_is_that_of_least_squares():
    scores = np.random.default_rng(4).uniform(0.5, 0.8, (5, 5))
    scores[2, 2] = 1
    rows, cols = (part.ravel() - 1 for part in np.indices((3, 3)))
    terms = np.stack([rows**0, rows, cols, rows**2, rows * cols, cols**2], axis=1)
    _, b, c, d, e, f = np.linalg.lstsq(terms, scores[1:4, 1:4].ravel(), rcond=None)[0]
    expected = np.linalg.solve([[2 * d, e], [e, 2 * f]], [-b, -c])
    found = np.ravel(sub_cell_offsets(scores, np.array([12])))
    np.testing.assert_allclose(found, np.clip(expected, -0.5, 0.5), atol=1e-12)


def test_beside_a_missing_score_the_direction_that_has_both_neighbours_is_fitted():
    rows, cols = np.indices((5, 5)) - 2.0
    scores = 0.9 - 0.1 * (rows - 0.25) ** 2 - 0.1 * (cols - 0.25) ** 2
    scores[2, 3] = ABSENT
    down, right = sub_cell_offsets(scores, np.array([12]))
    assert down[0] == pytest.approx(0.25)
    assert right[0] == 0


@given(st.integers(0, 10**6))
@settings(max_examples=50, deadline=None)
def test_offsets_stay_within_the_cell(seed):
    scores = np.random.default_rng(seed).uniform(-1, 0.99, (12, 13)).astype(np.float32)
    scores[3, 4:6] = ABSENT
    found = local_maxima(scores, -1, 0.0)
    for offsets in sub_cell_offsets(scores, found):
        assert (np.abs(offsets) <= 0.5).all()


def test_candidates_are_placed_in_the_raster_and_add_up():
    scores = np.zeros((5, 6))
    scores[1, 1], scores[3, 4] = 0.8, 0.9
    templates = np.zeros((5, 6), np.uint16)
    templates[3, 4] = 7
    one = Candidates((candidates_of(scores, templates, 0.5, 0.0, (100, 200)),))
    both = (one + Candidates() + one).all()
    assert listed(both[:2]) == [(100, 200, 0.8), (102, 203, 0.9)]
    assert both["template"].tolist() == [0, 7, 0, 7]
    assert len(Candidates().all()) == 0


def test_of_the_best_scores_of_blocks_the_largest_is_that_of_all():
    assert Candidates().best == ABSENT
    blocks = [Candidates((), best) for best in (ABSENT, 0.2, 0.7, -0.1)]
    assert reduce(operator.add, blocks).best == 0.7


@given(
    st.integers(0, 10**6),
    st.integers(0, 300),
    st.sampled_from([4, 10000]),
    st.sampled_from([0, 1, 2, 3, 5, 7.3, 40]),
)
@settings(max_examples=60, deadline=None)
def test_suppression_is_greedy(seed, count, levels, min_distance):
    found = scattered(seed, count, 30, levels)
    assert listed(suppress(found, min_distance)) == greedy(found, min_distance)


@pytest.mark.parametrize("slope", [0, 1e-4])
def test_suppression_of_many_dense_candidates_is_greedy(slope, monkeypatch):
    """A ramp is the worst case: each candidate waits for the one beside it."""
    monkeypatch.setattr(matches, "_MOST_PAIRS", 2000)
    found = scattered(5, 1500, 60, 10**6)
    found["score"] *= slope == 0
    found["score"] += slope * (found["row"] * 61 + found["col"])
    assert listed(suppress(found, 6)) == greedy(found, 6)


def test_suppression_does_not_depend_on_the_order_of_blocks():
    found = scattered(6, 4000, 300, 50)
    shuffled = np.random.default_rng(1).permutation(found)
    np.testing.assert_array_equal(suppress(found, 7), suppress(shuffled, 7))


@given(
    st.integers(0, 10**6),
    st.integers(100, 1600),
    st.sampled_from([4, 10000]),
    st.sampled_from([0, 2, 3, 5, 7.3]),
)
@settings(max_examples=40, deadline=None)
def test_thinning_blocks_does_not_change_what_is_kept(seed, count, levels, min_distance):
    found = scattered(seed, count, 40, levels)
    found["row"] += 60
    blocks = [found[(found["row"] >= row) & (found["row"] < row + 20)] for row in (60, 80)]
    thin = [
        thinned(block, min_distance, (row, 0), (20, 40)) for row, block in zip((60, 80), blocks)
    ]
    assert listed(suppress(np.concatenate(thin), min_distance)) == greedy(found, min_distance)


def test_thinning_drops_most_of_dense_candidates_and_none_of_few():
    found = scattered(7, 12000, 300, 10**6)
    assert len(thinned(found, 7, (0, 0), (300, 300))) < len(found) / 4
    few = scattered(8, 300, 300, 10**6)
    assert len(thinned(few, 7, (0, 0), (300, 300))) == 300


def test_neighbours_on_both_sides_of_a_seam_are_one_match():
    found = candidates([4, 4], [15, 16], [0.9, 0.9000001])
    assert listed(suppress(found, 0)) == [(4, 16, 0.9000001)]
