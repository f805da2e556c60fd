# SPDX-License-Identifier: GPL-2.0-or-later
"""The distance to the nearest higher cell, against a look at all cells."""

import math
import operator
import pickle
from functools import reduce
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import isolation as module
from raster_loupe.kernels.isolation import HighestCells, HighestOfSquares, isolation
from raster_loupe.kernels.peaks import Kind

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
MAXIMA, MINIMA, _ = Kind


class Raster:
    """A raster in memory that is read by windows, and counts what is read."""

    def __init__(self, values, valid=None):
        self.values, self.valid, self.cells_read = np.asarray(values), valid, 0

    def read(self, row, col, rows, cols):
        part = slice(row, row + rows), slice(col, col + cols)
        assert min(row, col) >= 0
        assert self.values[part].shape == (rows, cols)
        self.cells_read += rows * cols
        return self.values[part], None if self.valid is None else self.valid[part]

    def highest(self, kind, block):
        kernel = HighestOfSquares(kind)
        rows, cols = self.values.shape
        return reduce(
            operator.add,
            (
                kernel(
                    self.values[None, row : row + block[0], col : col + block[1]],
                    None
                    if self.valid is None
                    else self.valid[None, row : row + block[0], col : col + block[1]],
                    place=(row, col, 0),
                ).partials[0]
                for row in range(0, rows, block[0])
                for col in range(0, cols, block[1])
            ),
        )

    def isolation(self, cells, kind=MAXIMA, cell_size=(1.0, 1.0), square=64, progress=None):
        with patch.multiple(module, SQUARE=square, _READ=4 * square):
            highest = self.highest(kind, (2 * square, 4 * square))
            more = {} if progress is None else {"progress": progress}
            return isolation(
                *cells,
                self.values[cells],
                highest,
                self.read,
                self.values.shape,
                cell_size,
                **more,
            )


def by_looking_at_all(values, valid, cells, kind=MAXIMA, cell_size=(1.0, 1.0)):
    """The definition."""
    beyond = np.greater if kind is MAXIMA else np.less
    found = []
    for row, col in zip(*cells):
        higher = beyond(values, values[row, col])
        if valid is not None:
            higher &= valid
        down, right = np.nonzero(higher)
        squared = ((down - row) * cell_size[0]) ** 2 + ((right - col) * cell_size[1]) ** 2
        found.append(math.sqrt(squared.min(initial=math.inf)))
    return found


def some_cells(values, valid, count, rng):
    exist = np.ones(values.shape, bool) if valid is None else valid
    rows, cols = np.nonzero(exist)
    some = rng.permutation(len(rows))[:count]
    return rows[some], cols[some]


@given(
    seed=st.integers(0, 10**6),
    shape=st.tuples(st.integers(1, 70), st.integers(1, 70)),
    levels=st.sampled_from([1, 2, 10, 10**6]),
    missing=st.sampled_from([0, 0.2, 0.95]),
    sparse=st.sampled_from([0.0, 0.9, 0.999]),
    kind=st.sampled_from([MAXIMA, MINIMA]),
    cell_size=st.sampled_from([(1.0, 1.0), (30.0, 20.0), (0.001, 7.0), (100.0, 0.3)]),
)
@settings(max_examples=150, deadline=None)
def test_the_nearest_higher_cell_is_found(seed, shape, levels, missing, sparse, kind, cell_size):
    rng = np.random.default_rng(seed)
    values = rng.integers(0, levels, shape).astype(np.float32)
    values[rng.random(shape) < sparse] = levels // 2  # wide plains
    valid = rng.random(shape) >= missing if missing else None
    if valid is not None:
        values[~valid] = rng.choice([np.nan, 1e30, -1e30], shape)[~valid]
    cells = some_cells(values, valid, 25, rng)
    found = Raster(values, valid).isolation(cells, kind, cell_size, square=4)
    assert found.tolist() == by_looking_at_all(values, valid, cells, kind, cell_size)


@pytest.mark.parametrize("kind", [MAXIMA, MINIMA])
def test_squares_of_their_real_size_give_the_same(kind):
    rng = np.random.default_rng(1)
    rows, cols = np.indices((300, 290))
    values = np.hypot(rows - 150, cols - 100) + 30 * rng.standard_normal(rows.shape)
    cells = some_cells(values, None, 100, rng)
    extremes = np.array([values.argmin(), values.argmax()])
    cells = tuple(np.append(a, b) for a, b in zip(cells, np.unravel_index(extremes, values.shape)))
    found = Raster(values).isolation(cells, kind)
    assert found.tolist() == by_looking_at_all(values, None, cells, kind)


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("kind", [MAXIMA, MINIMA])
def test_integers_at_their_limits_are_told_apart(dtype, kind):
    rng = np.random.default_rng(2)
    limits = np.iinfo(dtype)
    levels = np.array([limits.min, limits.min + 1, limits.max - 1, limits.max], dtype)
    values = levels[rng.integers(0, 4, (20, 30))]
    valid = rng.random(values.shape) > 0.5
    cells = some_cells(values, valid, 200, rng)
    found = Raster(values, valid).isolation(cells, kind, square=4)
    assert found.tolist() == by_looking_at_all(values, valid, cells, kind)


def test_equal_ground_is_not_higher():
    values = np.zeros((30, 50))
    values[3, 4] = values[3, 6] = values[20, 40] = 1
    cells = np.array([3, 20]), np.array([4, 40])
    assert Raster(values).isolation(cells, square=4).tolist() == [math.inf, math.inf]
    values[29, 4] = 2
    found = Raster(values).isolation(cells, square=4)
    assert found.tolist() == [26, math.hypot(9, 36)]


def test_the_order_of_peaks_does_not_matter():
    rng = np.random.default_rng(3)
    values = rng.standard_normal((60, 60))
    cells = some_cells(values, None, 300, rng)
    shuffled = rng.permutation(300)
    found = Raster(values).isolation(cells, square=4)
    again = Raster(values).isolation(tuple(axis[shuffled] for axis in cells), square=4)
    np.testing.assert_array_equal(again, found[shuffled])


def test_no_peaks_take_no_time():
    none = np.empty(0, int), np.empty(0, int)
    raster = Raster(np.ones((9, 9)))
    assert raster.isolation(none).shape == (0,)
    assert not raster.cells_read


def test_only_a_little_of_a_large_raster_is_read():
    values = np.zeros((4000, 5000), np.float32)
    values[100, 100], values[150, 100], values[3900, 4900] = 1, 2, 3
    raster = Raster(values)
    found = raster.isolation((np.array([100, 150]), np.array([100, 100])))
    assert found.tolist() == [50, math.hypot(3750, 4800)]
    assert raster.cells_read < 0.02 * values.size


def test_progress_ends_at_1_and_may_end_the_search():
    values = np.random.default_rng(4).standard_normal((200, 200))
    cells = some_cells(values, None, 50, np.random.default_rng(5))
    told = []
    Raster(values).isolation(cells, square=4, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1

    def stop(fraction):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Raster(values).isolation(cells, square=4, progress=stop)


def test_the_highest_cells_do_not_depend_on_the_blocks():
    rng = np.random.default_rng(6)
    values = rng.standard_normal((300, 500))
    valid = rng.random(values.shape) > 0.5
    valid[:130, :200] = False
    raster = Raster(values, valid)
    expected = np.array(
        [
            [
                values[row : row + 64, col : col + 64].max(
                    initial=-math.inf, where=valid[row : row + 64, col : col + 64]
                )
                for col in range(0, 500, 64)
            ]
            for row in range(0, 300, 64)
        ]
    )
    for block in ((64, 64), (128, 320), (1024, 1024)):
        np.testing.assert_array_equal(raster.highest(MAXIMA, block).grid(), expected)


def test_kernel_and_partial_results_can_be_pickled():
    kernel = HighestOfSquares(MINIMA)
    assert pickle.loads(pickle.dumps(kernel)) == kernel  # noqa: S301
    partial = kernel(np.arange(12.0).reshape(1, 3, 4), None).partials[0]
    again = pickle.loads(pickle.dumps(partial))  # noqa: S301
    assert isinstance(again, HighestCells)
    assert again.grid().tolist() == [[0]]


def test_what_is_wrong_is_named():
    with pytest.raises(ValueError, match="kind is both"):
        HighestOfSquares(Kind.BOTH)
    with pytest.raises(ValueError, match="2 axes"):
        HighestOfSquares()(np.zeros((9, 9)), None)
