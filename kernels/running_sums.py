# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums of the cells of a moving window, and of their squares, a few rows of windows at a time.

Down the columns they run: a row enters and another one leaves, at a cost that does not follow the
window's height. Along the rows they are formed by doubling. What is computed in fits into a core's
cache, however large the block is; sums over whole blocks (:mod:`window_sums`) do not drift, these
do a little.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .footprint import Footprint
from .window_sums import Buffers, moving_sum

# Cells of rows computed at a time, by measurement: fewer would stay in a faster cache, but workers
# then wait for the interpreter more often than they compute.
_TOGETHER = 65_536

# Rows of a run: runs lie one above the other, and are added up side by side.
_RUN = 8


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
        self.rows = rows_together(row_length, rows)
        self._entering, self._leaving = np.empty((2, self.rows, row_length))
        self._buffers = Buffers(3, self.rows * 2 * row_length + cols - 1, np.float64)
        self._columns = np.empty((2, row_length))

    @staticmethod
    def nbytes(row_length: int, cols: int, rows: int) -> int:
        """Bytes that are allocated."""
        rows = rows_together(row_length, rows)
        return 8 * (8 * rows * row_length + 3 * cols + 2 * row_length)

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
            Their sums, ``(rows of the part, row_length)``; the last ``footprint.cols - 1`` columns
            mean nothing. To be read, or written to, before the next part is asked for.
        """
        length, tall = self.row_length, footprint.rows
        columns = self._columns
        columns[...] = 0
        for row in range(0, tall - 1, self.rows):
            entering = self._entering[: min(self.rows, tall - 1 - row)]
            np.copyto(entering, cells[row : row + len(entering)])
            columns[0] += entering.sum(axis=0)
            np.multiply(entering, entering, out=entering)
            columns[1] += entering.sum(axis=0)
        windows = len(cells) - tall + 1
        for row in range(0, windows, self.rows):
            count = min(self.rows, windows - row)
            self._buffers.take_all_back()
            both = self._buffers.take(count * 2 * length + footprint.cols - 1)
            both[count * 2 * length :] = 0
            sums = both[: count * 2 * length].reshape(count, 2, length)
            entering, leaving = self._entering[:count], self._leaving[:count]
            np.copyto(entering, cells[row + tall - 1 : row + tall - 1 + count])
            if row:
                np.copyto(leaving, cells[row - 1 : row - 1 + count])
            else:
                leaving[0] = 0
                np.copyto(leaving[1:], cells[: count - 1])
            # The difference of their squares is that of the cells, times their sum.
            np.subtract(entering, leaving, out=sums[:, 0])
            np.add(entering, leaving, out=entering)
            np.multiply(sums[:, 0], entering, out=sums[:, 1])
            self._accumulate(sums.reshape(count, -1), columns.ravel())
            totals = moving_sum(both, footprint.cols, 1, self._buffers)
            totals = totals.reshape(count, 2, length)
            yield slice(row, row + count), totals[:, 0], totals[:, 1]

    @staticmethod
    def _accumulate(rows: np.ndarray, above: np.ndarray) -> None:
        """Add to each row all those above it, and ``above``, which becomes the last row."""
        whole = len(rows) - len(rows) % _RUN
        runs = rows[:whole].reshape(-1, _RUN, rows.shape[1])
        for row in range(1, _RUN):
            np.add(runs[:, row], runs[:, row - 1], out=runs[:, row])
        for run in runs:
            np.add(run, above, out=run)
            above[...] = run[-1]
        for row in rows[whole:]:
            np.add(row, above, out=row)
            above[...] = row


def rows_together(row_length: int, rows: int) -> int:
    """Rows computed at a time."""
    return min(rows, max(_RUN, _TOGETHER // row_length // _RUN * _RUN))
