# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums of the cells of a moving window, and of their squares, a few rows of windows at a time.

Down the columns they run: a row enters and another one leaves, at a cost that does not follow the
window's height. Along the rows they are formed by doubling. Sums over whole blocks
(:mod:`window_sums`) do not drift, these do a little.

Rows are added up in runs of equal height, side by side: the first rows of all runs lie beside each
other in memory, then the second ones, and so on. So whatever is added is contiguous, which is
several times as fast.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .footprint import Footprint
from .window_sums import Buffers, moving_sum

# Cells of rows computed at a time, by measurement: fewer would stay in a faster cache, but workers
# then wait for the interpreter more often than they compute.
_TOGETHER = 65_536

# Rows of a run.
_HEIGHT = 8


class RunningSums:
    """Sums over windows of blocks, in memory allocated once.

    Parameters
    ----------
    row_length : int
        Cells in a row of a block.
    cols : int
        Columns of the widest window.
    rows : int
        Rows of windows in the largest block.
    """

    def __init__(self, row_length: int, cols: int, rows: int) -> None:
        self.row_length = row_length
        runs = self._runs = _runs(row_length, rows)
        self._entering, self._leaving = np.empty((2, _HEIGHT, runs, row_length))
        size = self._entering.size
        self._buffers = Buffers(3, 2 * size + cols - 1, np.float64)
        self._columns = np.empty((2, row_length))
        self._above = np.empty((runs, row_length))

    @staticmethod
    def nbytes(row_length: int, cols: int, rows: int) -> int:
        """Bytes that are allocated."""
        runs = _runs(row_length, rows)
        return 8 * ((8 * _HEIGHT * runs + runs + 2) * row_length + 3 * (cols - 1))

    def strips(
        self, cells: np.ndarray, footprint: Footprint
    ) -> Iterator[tuple[slice, np.ndarray, np.ndarray]]:
        """Sum the cells of each window, and their squares.

        Parameters
        ----------
        cells : ndarray of float
            ``(rows, row_length)``.
        footprint : Footprint
            The window, a rectangle.

        Yields
        ------
        part : slice
            Rows of windows.
        plain, squares : ndarray of float64
            Their sums, ``(height of a run, runs, row_length)``, contiguous; see
            :func:`put_in_order`. The last ``footprint.cols - 1`` columns mean nothing. To be read,
            or written to, before the next part is asked for.
        """
        tall, rows = footprint.rows, _HEIGHT * self._runs
        self._begin(cells[: tall - 1])
        windows = len(cells) - tall + 1
        for row in range(0, windows, rows):
            self._buffers.take_all_back()
            size = self._entering.size
            both = self._buffers.take(2 * size + footprint.cols - 1)
            both[2 * size :] = 0
            sums = both[: 2 * size].reshape(2, *self._entering.shape)
            _fill(self._entering, cells, row + tall - 1)
            _fill(self._leaving, cells, row - 1)
            # The difference of their squares is that of the cells, times their sum.
            np.subtract(self._entering, self._leaving, out=sums[0])
            np.add(self._entering, self._leaving, out=self._entering)
            np.multiply(sums[0], self._entering, out=sums[1])
            for some, above in zip(sums, self._columns):
                self._accumulate(some, above)
            totals = moving_sum(both, footprint.cols, 1, self._buffers)
            plain, squares = totals.reshape(sums.shape)
            yield slice(row, min(row + rows, windows)), plain, squares

    def _begin(self, cells: np.ndarray) -> None:
        """Sum the columns of the rows above the first one that enters."""
        self._columns[...] = 0
        room = self._entering.reshape(-1, self.row_length)
        for row in range(0, len(cells), len(room)):
            some = room[: min(len(room), len(cells) - row)]
            np.copyto(some, cells[row : row + len(some)])
            self._columns[0] += some.sum(axis=0)
            np.multiply(some, some, out=some)
            self._columns[1] += some.sum(axis=0)

    def _accumulate(self, runs: np.ndarray, columns: np.ndarray) -> None:
        """Add to each row all those above it, and ``columns``, which become the last row."""
        for row in range(1, _HEIGHT):
            np.add(runs[row], runs[row - 1], out=runs[row])
        for above, total in zip(self._above, runs[-1]):
            above[...] = columns
            np.add(columns, total, out=columns)
        for row in runs:
            np.add(row, self._above, out=row)


def _runs(row_length: int, rows: int) -> int:
    """Runs computed at a time."""
    return min(-(-rows // _HEIGHT), max(1, _TOGETHER // row_length // _HEIGHT))


def _fill(runs: np.ndarray, cells: np.ndarray, first: int) -> None:
    """Copy rows from ``first`` on into runs; rows that are not there are 0."""
    height = len(runs)
    for run in range(runs.shape[1]):
        begin = first + run * height
        there = slice(min(max(begin, 0), len(cells)), min(max(begin + height, 0), len(cells)))
        runs[: there.start - begin, run] = 0
        runs[there.start - begin : there.stop - begin, run] = cells[there]
        runs[max(there.stop - begin, 0) :, run] = 0


def put_in_order(runs: np.ndarray, out: np.ndarray) -> None:
    """Write rows that lie in runs, as :class:`RunningSums` yields them, one below the other.

    Parameters
    ----------
    runs : ndarray
        ``(height of a run, runs, cols)``.
    out : ndarray
        ``(rows, cols)``: as many as are wanted.

    Examples
    --------
    >>> runs = np.array([[[1], [3], [5]], [[2], [4], [6]]])
    >>> rows = np.zeros((5, 1), int)
    >>> put_in_order(runs, rows)
    >>> rows.ravel()
    array([1, 2, 3, 4, 5])
    """
    height = len(runs)
    for run in range(runs.shape[1]):
        rows = out[run * height : (run + 1) * height]
        np.copyto(rows, runs[: len(rows), run], casting="same_kind")
