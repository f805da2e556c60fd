# SPDX-License-Identifier: GPL-2.0-or-later
"""Means of whole rows or columns, gathered strip by strip, and holes filled with them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .fill_method import FillMethod

ROWS, COLUMNS = 0, 1


@dataclass(frozen=True)
class LineTotals:
    """Sums and counts of the known cells of rows, or of columns; partial results of a raster.

    Attributes
    ----------
    high, low : ndarray of float64
        The sum of a line is that of both, unevaluated: twice the precision of a float.
    count : ndarray of int64
        Known cells.
    """

    high: np.ndarray
    low: np.ndarray
    count: np.ndarray

    def beside(self, other: LineTotals) -> LineTotals:
        """Join totals of the same lines."""
        high, error = _two_sum(self.high, other.high)
        return LineTotals(high, self.low + other.low + error, self.count + other.count)

    def means(self) -> np.ndarray:
        """Divide, and round only once; NaN where nothing is known."""
        return np.array([_mean(*line) for line in zip(*map(np.ndarray.tolist, self._parts()))])

    def _parts(self) -> tuple[np.ndarray, ...]:
        return self.high, self.low, self.count


def line_totals(values: np.ndarray, known: np.ndarray, axis: int) -> LineTotals:
    """Sum up rows or columns.

    Parameters
    ----------
    values : ndarray
        ``(rows, cols)``, any real type.
    known : ndarray of bool
        Same shape: the cells that count.
    axis : int
        :data:`ROWS` or :data:`COLUMNS`: the lines to sum up.

    Notes
    -----
    Rounding errors are summed up beside the sums, so that means are those of exact sums but in
    contrived cases, and do not depend on how the raster was cut.

    References
    ----------
    Ogita, T., Rump, S. M., Oishi, S. (2005): Accurate sum and dot product. SIAM Journal on
    Scientific Computing 26(6), 1955-1988. https://doi.org/10.1137/030601818

    Examples
    --------
    >>> values = np.array([[1.0, 2.0, 7.0], [np.nan, 3.0, 6.0]])
    >>> line_totals(values, ~np.isnan(values), COLUMNS).means()
    array([1. , 2.5, 6.5])
    """
    cells = np.where(known, values, 0).astype(np.float64)
    count = np.count_nonzero(known, axis=1 - axis)
    return LineTotals(*_fold(cells, 1 - axis), count)


@dataclass(frozen=True)
class LineMean(FillMethod):
    """The mean of the known cells of a cell's row, or of its column.

    It is called with the mean of each cell's line as a further array; :meth:`gathered` makes it.

    Parameters
    ----------
    axis : int
        :data:`ROWS` or :data:`COLUMNS`.

    Examples
    --------
    >>> values, known = np.array([[1.0, 0.0, 5.0]]), np.array([[True, False, True]])
    >>> LineMean(ROWS)(values, known, ~known, np.array([[3.0, 3.0, 3.0]]))
    array([[1., 3., 5.]])
    """

    axis: int

    def __post_init__(self) -> None:
        if self.axis not in (ROWS, COLUMNS):
            raise ValueError(f"axis is {self.axis}; it is {ROWS} (rows) or {COLUMNS} (columns)")

    @property
    def reach(self) -> int:
        """No cell but its own, and those of its line, which are summed up before."""
        return 0

    def gathered(self) -> GatheredMeans:
        """Begin to sum up a raster."""
        return GatheredMeans(self.axis)

    def __call__(
        self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray, means: np.ndarray
    ) -> np.ndarray:
        """Fill; see :mod:`raster_loupe.kernels.gap_filling`. NaN where the mean is."""
        return np.where(wanted, means, values)


class GatheredMeans:
    """Means of the lines of a raster that comes in strips, from the top down."""

    def __init__(self, axis: int) -> None:
        self._axis = axis
        self._parts: list[LineTotals] = []

    def add(self, values: np.ndarray, known: np.ndarray) -> None:
        """Take the next rows."""
        totals = line_totals(values, known, self._axis)
        if self._axis == COLUMNS and self._parts:
            totals = self._parts.pop().beside(totals)
        self._parts.append(totals)

    def finish(self) -> None:
        """Divide, once all rows have been added."""
        self._means = np.concatenate([part.means() for part in self._parts])

    def cells(self, row: int, col: int, rows: int, cols: int) -> np.ndarray:
        """Return the mean of the line of each cell of a window, ``(rows, cols)``."""
        first, count = (row, rows) if self._axis == ROWS else (col, cols)
        means = self._means[first : first + count]
        lines = means[:, None] if self._axis == ROWS else means[None, :]
        return np.broadcast_to(lines, (rows, cols))


def _two_sum(a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the rounded sum, and what the rounding took from it (Knuth)."""
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


def _fold(cells: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Sum along an axis, by halves: the sums, and the sums of the rounding errors."""
    high = np.moveaxis(cells, axis, 0) if axis == 0 else cells.T
    low = np.zeros(high.shape[1:])
    errors = None
    while len(high) > 1:
        half, odd = divmod(len(high), 2)
        rest = slice(2 * half, None)
        folded, error = _two_sum(high[:half], high[half : 2 * half])
        if errors is not None:
            error += errors[:half]
            error += errors[half : 2 * half]
        if odd:
            low += 0 if errors is None else errors[rest][0]
            folded = np.concatenate([folded, high[rest]])
            error = np.concatenate([error, np.zeros((1, *low.shape))])
        high, errors = folded, error
    return high[0].copy(), low if errors is None else low + errors[0]


def _mean(high: float, low: float, count: int) -> float:
    if not count:
        return np.nan
    if not np.isfinite(high):
        return high / count
    return float((Fraction(high) + Fraction(low)) / count)
