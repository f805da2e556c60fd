# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of fill errors against their definitions, on all errors at once."""

import math

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels.fill_errors import (
    FillErrors,
    surroundings,
    worst_hole,
)
from raster_loupe.kernels.holes import Hole, distances_to_known


def errors_and_distances(count=1000):
    rng = np.random.default_rng(4)
    return rng.normal(0.5, 3, count), rng.uniform(1, 40, count)


def added(errors, distances, parts=1):
    found = FillErrors()
    for some in zip(np.array_split(errors, parts), np.array_split(distances, parts)):
        found.add(*some)
    return found


def test_figures_are_those_of_the_definitions():
    errors, distances = errors_and_distances()
    found = added(errors, distances, 7)
    ordered = sorted(abs(error) for error in errors)
    place = 0.95 * (len(errors) - 1)
    below = ordered[int(place)]
    assert found.count == 1000
    assert found.rmse == pytest.approx(math.sqrt(math.fsum(e * e for e in errors) / 1000))
    assert found.mae == pytest.approx(math.fsum(map(abs, errors)) / 1000)
    assert found.bias == pytest.approx(math.fsum(errors) / 1000)
    assert found.p95 == pytest.approx(
        below + (place - int(place)) * (ordered[int(place) + 1] - below)
    )


def test_figures_do_not_depend_on_how_cells_are_shared_out_among_windows():
    errors, distances = errors_and_distances()
    whole, parts = added(errors, distances), added(errors, distances, 13)
    for name in ("count", "rmse", "mae", "bias", "p95"):
        assert getattr(whole, name) == getattr(parts, name)
    assert whole.by_distance() == parts.by_distance()


def test_bias_is_above_0_where_fills_are_too_high():
    assert added(np.array([2.0, 3.0, -1.0]), np.ones(3)).bias > 0


def test_unfilled_cells_are_counted_and_leave_the_figures_as_they_are():
    found = added(np.array([3.0, np.nan, -4.0, np.nan]), np.array([1.0, 9.0, 1.0, 2.0]))
    assert (found.count, found.unfilled) == (2, 2)
    assert found.rmse == math.sqrt(12.5)
    assert [one.count for one in found.by_distance()] == [2]


@pytest.mark.parametrize("errors", [[], [np.nan, np.nan]])
def test_where_nothing_was_filled_figures_are_nan(errors):
    found = added(np.array(errors), np.ones(len(errors)))
    assert found.count == 0
    assert all(map(math.isnan, (found.rmse, found.mae, found.bias, found.p95)))
    assert found.by_distance() == []


def test_errors_are_shared_out_by_distance_rounded_up():
    distances = np.array([1, math.sqrt(2), 2, 2.01, 4, 8, 8.5, 17])
    found = added(np.arange(1.0, 9.0), distances).by_distance()
    assert [one.label for one in found] == ["1", "2", "3–4", "5–8", "9–16", "17–32"]
    assert [one.count for one in found] == [1, 2, 2, 1, 1, 1]
    assert [(one.lower, one.upper) for one in found[2:4]] == [(3, 4), (5, 8)]
    assert [one.rmse for one in found[:2]] == pytest.approx([1, math.sqrt((4 + 9) / 2)])


def test_a_distance_that_no_cell_has_is_nan():
    found = added(np.array([1.0, 2.0]), np.array([1.0, 8.0])).by_distance()
    assert [one.count for one in found] == [1, 0, 0, 1]
    assert math.isnan(found[1].rmse)


def test_cells_far_from_everything_are_in_no_distance_class():
    found = added(np.array([1.0, 2.0]), np.array([1.0, np.inf]))
    assert found.count == 2
    assert [one.count for one in found.by_distance()] == [1]


def test_distances_are_those_to_the_nearest_known_cell():
    known = np.random.default_rng(1).random((20, 30)) < 0.05
    rows, cols = np.indices(known.shape)
    each = [np.hypot(rows - row, cols - col) for row, col in np.argwhere(known)]
    np.testing.assert_allclose(distances_to_known(known), np.min(each, axis=0))


def test_where_nothing_is_known_distances_are_infinite():
    assert np.isinf(distances_to_known(np.zeros((3, 4), bool))).all()


def test_the_worst_hole_has_the_largest_rmse():
    rng = np.random.default_rng(8)
    hidden = rng.random((60, 70)) < 0.1
    errors = np.where(hidden, rng.normal(size=hidden.shape), np.nan)
    labels, count = ndimage.label(hidden, np.ones((3, 3)))
    expected = [math.sqrt((errors[labels == index] ** 2).mean()) for index in range(1, count + 1)]
    hole, rmse = worst_hole(hidden, errors)
    assert rmse == pytest.approx(max(expected))
    rows, cols = np.nonzero(labels == 1 + int(np.argmax(expected)))
    assert (hole.row, hole.col, hole.cells) == (rows.min(), cols.min(), len(rows))


def test_the_worst_hole_is_judged_by_its_filled_cells():
    hidden = np.array([[1, 1, 0, 1, 1, 0, 1]], bool)
    errors = np.array([[5.0, np.nan, 0, 4.0, 4.5, 0, np.nan]])
    hole, rmse = worst_hole(hidden, errors)
    assert (hole.col, rmse) == (0, 5)


def test_where_nothing_was_filled_no_hole_is_the_worst():
    assert worst_hole(np.zeros((3, 3), bool), np.zeros((3, 3))) is None
    assert worst_hole(np.ones((3, 3), bool), np.full((3, 3), np.nan)) is None


def test_a_perfect_fill_has_a_worst_hole_too():
    assert worst_hole(np.eye(3, dtype=bool), np.zeros((3, 3)))[1] == 0


def test_the_surroundings_of_a_hole_are_half_its_size_wide_and_within_the_window():
    hole = Hole(0, 100, row=50, col=3, rows=40, cols=10, touches_edge=False)
    assert surroundings(hole, 200, 300) == (slice(30, 110), slice(0, 33))
    single = Hole(0, 1, row=99, col=99, rows=1, cols=1, touches_edge=False)
    assert surroundings(single, 101, 101) == (slice(91, 101), slice(91, 101))


def test_what_makes_no_sense_is_refused():
    with pytest.raises(ValueError, match=r"errors have shape \(2,\), distances \(3,\)"):
        FillErrors().add(np.zeros(2), np.ones(3))
    with pytest.raises(ValueError, match="distances are not all above 0"):
        FillErrors().add(np.zeros(2), np.array([1.0, 0.0]))
