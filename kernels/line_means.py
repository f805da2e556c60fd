# SPDX-License-Identifier: GPL-2.0-or-later
"""Means of whole rows or columns, gathered block by block, and holes filled with them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .contract import Reach, Result

ROWS, COLUMNS = 0, 1

# Rows of a block: its copies stay in the caches at common widths.
_BLOCK_ROWS = 32


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

    def before(self, other: LineTotals) -> LineTotals:
        """Join totals of lines with those of the lines that follow."""
        return LineTotals(
            np.concatenate([self.high, other.high]),
            np.concatenate([self.low, other.low]),
            np.concatenate([self.count, other.count]),
        )

    def means(self) -> np.ndarray:
        """Divide, and round only once; NaN where nothing is known."""
        return np.array([_mean(*line) for line in zip(*map(np.ndarray.tolist, self._parts()))])

    def _parts(self) -> tuple[np.ndarray, ...]:
        return self.high, self.low, self.count


@dataclass(frozen=True)
class LineSums:
    """Kernel that sums up rows or columns; for a raster of ``width`` cells in a row.

    Its blocks are as wide as the raster, so that the totals of blocks in their order from the top
    combine without being told where they lie. Partial results are :class:`LineTotals`.

    Parameters
    ----------
    axis : int
        :data:`ROWS` or :data:`COLUMNS`: the lines to sum up.
    width : int
        Columns of the raster.

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
    >>> known = ~np.isnan(values)
    >>> [totals] = LineSums(COLUMNS, 3)(values[None], known[None]).partials
    >>> totals.means()
    array([1. , 2.5, 6.5])
    >>> fill_lines(values, ~known, totals.means(), COLUMNS)
    array([[1., 2., 7.],
           [1., 3., 6.]])
    """

    axis: int
    width: int

    reach = Reach()
    step = 1
    bands_per_band = 0
    dtype = "float64"

    def __post_init__(self) -> None:
        if self.axis not in (ROWS, COLUMNS):
            raise ValueError(f"axis is {self.axis}; it is {ROWS} (rows) or {COLUMNS} (columns)")
        if self.width < 1:
            raise ValueError(f"width is {self.width}; a raster has at least 1 column")

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a block: the whole width."""
        return _BLOCK_ROWS, self.width

    def combine(self, above: LineTotals, below: LineTotals) -> LineTotals:
        """Combine the totals of two blocks."""
        return above.before(below) if self.axis == ROWS else above.beside(below)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> None:
        """Nothing is kept from block to block."""

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that a call takes for a while."""
        return 4 * 8 * _BLOCK_ROWS * self.width

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: None = None,
    ) -> Result:
        """Sum up one block; see :mod:`raster_loupe.kernels.contract`."""
        totals = []
        for band in range(len(values))[bands or slice(None)]:
            cells = values[band].astype(np.float64)
            if valid is None:
                count = np.full(cells.shape[self.axis], cells.shape[1 - self.axis], np.int64)
            else:
                cells[~valid[band]] = 0
                count = np.count_nonzero(valid[band], axis=1 - self.axis)
            totals.append(LineTotals(*_fold(cells, 1 - self.axis), count))
        return Result(None, None, totals)


def fill_lines(values: np.ndarray, wanted: np.ndarray, means: np.ndarray, axis: int) -> np.ndarray:
    """Fill cells with the means of their rows or columns.

    Parameters
    ----------
    values : ndarray of float64
        ``(rows, cols)``.
    wanted : ndarray of bool
        Same shape: the cells to fill.
    means : ndarray of float64
        Of the window's rows, or of its columns.
    axis : int
        :data:`ROWS` or :data:`COLUMNS`, as of the means.

    Returns
    -------
    ndarray of float64
        NaN where the mean is.
    """
    if len(means) != values.shape[axis]:
        raise ValueError(f"means has {len(means)} lines; expected {values.shape[axis]}")
    lines = means[:, None] if axis == ROWS else means[None, :]
    return np.where(wanted, lines, values)


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
