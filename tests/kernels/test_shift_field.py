# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of shifts: estimated point by point, freed of what went astray, smooth."""

import operator
import pickle
from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels.shift import Shift, combine
from raster_loupe.kernels.shift_field import (
    LocalShift,
    LocalShifts,
    ShiftField,
    median_test,
    smooth_field,
)
from raster_loupe.raster.engine import reduce_tiles
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.tests.images import elevation, error, noisy, relief, warped
from raster_loupe.tests.raster.rasters import write


def test_the_median_test_finds_the_odd_one_and_leaves_slopes_alone():
    rows, cols = np.mgrid[0:7, 0:9].astype(float)
    columns, downwards = 0.8 * rows - 0.5 * cols, 0.3 * cols
    exist = np.ones(rows.shape, bool)
    assert not median_test(columns, downwards, exist).any()
    columns[3, 4] += 2
    downwards[0, 8] -= 3
    exist[5, 5] = False
    assert np.argwhere(median_test(columns, downwards, exist)).tolist() == [[0, 8], [3, 4]]


def estimates(kernel, image, reference):
    """Run a kernel over whole arrays as one block."""
    reach = kernel.reach
    margin = ((reach.top, reach.bottom), (reach.left, reach.right))
    one, other, valid = (
        np.pad(cells, margin)[None] for cells in (image, reference, image == image)
    )
    return kernel(one, valid, beside=(other, valid)).partials[0]


def test_a_smooth_warp_of_three_cells_is_found_in_two_passes():
    ground = elevation()
    image, expected = warped(ground, 3, (315, 300), -1.5, 2.0)
    rasters = noisy(image, 0.02, 1), noisy(ground, 0.02, 2)
    errors, field = [], None
    for kernel in (LocalShifts(40, 56, 8), LocalShifts(40, 56, 4, deforming=False)):
        field = smooth_field(estimates(replace(kernel, field=field), *rasters), 40)
        assert field.outliers.mean() < 0.1
        found = field.at(np.arange(ground.shape[0]), np.arange(ground.shape[1]))
        apart = np.array([one - other for one, other in zip(found, expected)])
        errors.append(np.sqrt((apart[:, 40:-40, 40:-40] ** 2).mean()))
        assert np.sqrt((apart**2).mean()) < 0.15
    # The mean over a window is no longer what is wrong.
    assert errors[1] < 0.5 * errors[0]


def test_what_is_left_after_a_warp_is_added_to_it_where_it_leads():
    ground = elevation()
    steep = ShiftField(
        *(np.add.outer(slope * np.arange(11), 0.5 * np.arange(13)) - 6.3 for slope in (0.7, -0.4)),
        np.zeros((11, 13), bool),
        32,
    )
    kernel = LocalShifts(96, 64, 4, field=steep, deforming=False)
    rows, cols = (np.arange(size) for size in ground.shape)
    columns, down = steep.at(rows, cols)
    # The reference shows at t what the image shows at t - (2, 3) - steep(t - (2, 3)).
    image = ground
    from_rows, from_cols = rows[:, None] - 3.0, cols - 2.0
    at = [
        ndimage.map_coordinates(part, np.broadcast_arrays(from_rows, from_cols), order=3)
        for part in (down, columns)
    ]
    reference = ndimage.map_coordinates(image, [from_rows - at[0], from_cols - at[1]], order=5)
    checked = 0
    for point in estimates(kernel, image, reference):
        if 60 < point.row < 280 and 60 < point.col < 340:
            expected = at[1][point.row, point.col] + 2, at[0][point.row, point.col] + 3
            assert error(point.shift, *expected) < 0.03
            checked += 1
    assert checked >= 4


def made_up(vectors):
    return [
        LocalShift(20 * row + 10, 20 * col + 10, Shift(*vectors[row, col], 1, 1, 99, 0.02))
        for row in range(vectors.shape[0])
        for col in range(vectors.shape[1])
    ]


def test_a_field_goes_on_evenly_where_there_are_no_points():
    rows, cols = np.mgrid[0:6, 0:8].astype(float)
    vectors = np.stack([1 + 0.2 * rows - 0.1 * cols, 0.3 * cols], axis=-1)
    points = made_up(vectors)
    points[13] = points[13]._replace(shift=Shift(40.0, 7.0, 1, 1, 99, 0.02))
    points[30] = points[30]._replace(shift=Shift())
    field = smooth_field(points, 20)
    assert np.flatnonzero(field.outliers).tolist() == [13, 30]
    at_rows, at_cols = np.array([0.0, 33.0, 119.0]), np.array([0.0, 77.5, 159.0])
    columns, downwards = field.at(at_rows, at_cols)
    row, col = (at_rows[:, None] - 10) / 20, (at_cols - 10) / 20
    np.testing.assert_allclose(columns, 1 + 0.2 * row - 0.1 * col, atol=0.01)
    np.testing.assert_allclose(downwards, np.broadcast_to(0.3 * col, (3, 3)), atol=0.01)


def test_a_field_is_nowhere_beyond_its_limits():
    vectors = np.random.default_rng(3).normal(0, 4, (5, 6, 2)).cumsum(axis=0)
    field = ShiftField(vectors[..., 0], vectors[..., 1], np.zeros((5, 6), bool), 20)
    found = field.at(np.arange(-200.0, 300, 0.5), np.arange(-200.0, 300, 0.5))
    for part, (least, most) in zip(found, field.limits):
        assert least <= part.min() < least + 0.1
        assert most - 0.1 < part.max() <= most


def test_a_field_can_be_pickled_and_stays_the_same():
    field = smooth_field(made_up(np.random.default_rng(1).normal(size=(4, 5, 2))), 20)
    rows, cols = np.arange(80.0), np.arange(100.0)
    before = field.at(rows, cols)
    np.testing.assert_array_equal(pickle.loads(pickle.dumps(field)).at(rows, cols), before)  # noqa: S301


def test_noise_of_a_constant_field_is_smoothed():
    vectors = np.random.default_rng(1).normal(2, 0.2, (12, 12, 2))
    field = smooth_field(made_up(vectors), 20)
    assert (field.columns - 2).std() < 0.1


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (2, 2)])
def test_few_points_make_a_field_too(shape):
    field = smooth_field(made_up(np.full((*shape, 2), 1.5)), 20)
    for part in field.at(np.arange(0.0, 40, 7), np.arange(0.0, 90, 7)):
        np.testing.assert_allclose(part, 1.5, atol=1e-6)


def test_points_that_are_all_unreliable_make_no_field():
    with pytest.raises(ValueError, match="reliable"):
        smooth_field([LocalShift(10, 10, Shift())], 20)


@pytest.mark.parametrize("wrong", [{"spacing": 0}, {"window": 15}, {"max_shift": 0.5}])
def test_parameters_are_whole_numbers(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        LocalShifts(**{"spacing": 32, "window": 32, "max_shift": 4, **wrong})


def test_blocks_see_what_the_whole_sees_and_start_is_added(tmp_path):
    ground = relief(700, 1100, 4).astype("float32")
    image = np.roll(ground, (21, -33), (0, 1))
    image[:80, :90] = np.nan
    sources = [
        Source.open(write(tmp_path / f"{name}.tif", cells))
        for name, cells in (("image", image), ("reference", ground))
    ]
    kernel = LocalShifts(150, 96, 6, start=(32, -20), deforming=False)
    found = [
        reduce_tiles(
            sources[0], kernel, operator.add, beside=sources[1], resources=resources
        ).partials[0]
        for resources in (Resources(1), Resources(2, 90 * MIB))
    ]
    assert len(found[0]) == 5 * 7
    assert repr(found[0]) == repr(found[1])
    places = sorted((point.row, point.col) for point in found[0])
    assert places[:2] == [(75, 75), (75, 225)]
    inner = [p.shift for p in found[0] if 100 < p.row < 600 and 100 < p.col < 1000]
    assert max(error(shift, 33, -21) for shift in inner) < 0.01
    total = combine([point.shift for point in found[0]])
    assert error(total.shift, 33, -21) < 0.01
