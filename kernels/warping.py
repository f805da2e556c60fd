# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells between the cells: a raster interpolated at places that a field of shifts leads to."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .contract import ORIGIN, Place, Reach, Result

if TYPE_CHECKING:
    from .shift_field import ShiftField

# Cells around a place that cubic convolution takes: one before the cell that the place is in, and
# two after it.
_BEFORE, _AFTER = 1, 2

# Bytes that a cell of a block takes while it is computed: two places, two times four weights, five
# arrays of values, and masks.
_SCRATCH = 8 * 17 + 8


class Interpolation:
    """Places between the cells of an array, and how to take values there.

    Cubic convolution of the sixteen cells around a place where all of them are valid; else, and
    where nothing else is asked for, bilinear interpolation of the four around it. Cells that have
    no weight need not be valid: a place on a cell has the value of that cell.

    Parameters
    ----------
    rows, cols : ndarray of float64
        Of one shape; 0 is the centre of the first cell. They are moved to where the array has
        enough cells around them: no less than 1, and no more than its size less 3.
    shape : tuple of int
        Rows and columns of the array.
    cubic : bool
        Whether to use cubic convolution where it is possible.

    References
    ----------
    Keys, R. G. (1981): Cubic convolution interpolation for digital image processing. IEEE
    Transactions on Acoustics, Speech, and Signal Processing 29(6), 1153-1160.
    https://doi.org/10.1109/TASSP.1981.1163711

    Examples
    --------
    >>> cells = np.arange(30.0).reshape(5, 6)
    >>> Interpolation(np.array([1.0, 1.5]), np.array([2.0, 2.25]), cells.shape)(cells)[0]
    array([ 8.  , 11.25])
    """

    def __init__(
        self, rows: np.ndarray, cols: np.ndarray, shape: tuple[int, int], *, cubic: bool = True
    ) -> None:
        self._width, self._cubic = shape[1], cubic
        firsts, self._fractions = [], []
        for places, size in zip((rows, cols), shape):
            places = np.clip(places, _BEFORE, size - 1 - _AFTER)
            first = np.floor(places)
            firsts.append(first.astype(np.intp))
            self._fractions.append(places - first)
        self._first = firsts[0] * self._width + firsts[1]

    def __call__(
        self, cells: np.ndarray, valid: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Interpolate.

        Parameters
        ----------
        cells : ndarray
            Of the shape given, any real dtype.
        valid : ndarray of bool or None
            Same shape; None where every cell is valid.

        Returns
        -------
        tuple of (ndarray of float64, ndarray of bool or None)
            Values, 0 where one of the cells needed is not valid; and where they all are.
        """
        with np.errstate(invalid="ignore"):  # anything may lie under an invalid cell
            cells = np.asarray(cells, np.float64)
        if valid is not None and valid.all():
            valid = None
        if valid is None:
            return self._convolved(cells) if self._cubic else self._between(cells), None
        cells = np.where(valid, cells, 0.0)
        found, exist = self._between(cells), self._all_of_four(valid)
        if self._cubic:
            np.copyto(found, self._convolved(cells), where=self._all_of_sixteen(valid))
        found[~exist] = 0
        return found, exist

    def _between(self, cells: np.ndarray) -> np.ndarray:
        """Interpolate bilinearly."""
        below, beside = self._fractions
        return self._weighted(cells, 0, [1 - below, below], [1 - beside, beside])

    def _convolved(self, cells: np.ndarray) -> np.ndarray:
        """Interpolate by cubic convolution."""
        return self._weighted(cells, -_BEFORE, *map(_cubic_weights, self._fractions))

    def _weighted(
        self, cells: np.ndarray, start: int, down: list[np.ndarray], right: list[np.ndarray]
    ) -> np.ndarray:
        flat = np.ascontiguousarray(cells).reshape(-1)
        taken, row = np.empty(self._first.shape), np.empty(self._first.shape)
        total = np.zeros(self._first.shape)
        place = np.empty(self._first.shape, np.intp)
        for index, weight in enumerate(down):
            row[...] = 0
            for step, share in enumerate(right):
                offset = (start + index) * self._width + start + step
                np.add(self._first, offset, out=place)
                # Places are within the array: clipping is only the fastest mode.
                np.take(flat, place, out=taken, mode="clip")
                np.multiply(taken, share, out=taken)
                np.add(row, taken, out=row)
            np.multiply(row, weight, out=row)
            np.add(total, row, out=total)
        return total

    def _all_of_four(self, valid: np.ndarray) -> np.ndarray:
        flat, (below, beside) = np.ascontiguousarray(valid).reshape(-1), self._fractions
        exist = flat[self._first]
        exist &= flat[self._first + 1] | (beside == 0)
        exist &= flat[self._first + self._width] | (below == 0)
        exist &= flat[self._first + self._width + 1] | (below == 0) | (beside == 0)
        return exist

    def _all_of_sixteen(self, valid: np.ndarray) -> np.ndarray:
        around = np.zeros(valid.shape, bool)
        size = _BEFORE + _AFTER
        inner = around[_BEFORE : len(valid) - _AFTER, _BEFORE : self._width - _AFTER]
        rows = valid[:-size] & valid[1 : 1 - size] & valid[2 : 2 - size] & valid[size:]
        np.logical_and(rows[:, :-size], rows[:, 1 : 1 - size], out=inner)
        inner &= rows[:, 2 : 2 - size]
        inner &= rows[:, size:]
        return around.reshape(-1)[self._first]


def _cubic_weights(fraction: np.ndarray) -> list[np.ndarray]:
    """Weights of the four cells around a place (Keys' a = -1/2); 0, 1, 0, 0 on a cell."""
    rest = 1 - fraction
    outer = fraction * rest
    return [
        -0.5 * rest * outer,
        1 + fraction * fraction * (1.5 * fraction - 2.5),
        1 + rest * rest * (1.5 * rest - 2.5),
        -0.5 * fraction * outer,
    ]


@dataclass(frozen=True)
class Warp:
    """Moves a raster by a field of shifts, for ``map_tiles``: ``OUTPUT[t] = INPUT[t - shift(t)]``.

    Parameters
    ----------
    field : ShiftField
        The shifts.
    dtype : str
        Of the result. Integers are rounded to the nearest one, and kept in their range.
    nodata : float, optional
        A value that integers never become; they are next to it instead.
    cubic : bool
        Cubic convolution, where the cells around a place are all valid; else bilinear
        interpolation. Where that needs a cell that is not valid there is no result.

    Notes
    -----
    How shifts are interpolated between the points of the field, and cells between cells, is in
    :meth:`.ShiftField.at` and :class:`Interpolation`. A cell's result does not depend on its block.
    """

    field: ShiftField
    dtype: str
    nodata: float | None = None
    cubic: bool = True

    step = 1
    bands_per_band = 1
    placed = True
    block = (64, 256)

    @property
    def reach(self) -> Reach:
        """As far as the field leads anywhere, and what interpolation takes around it."""
        return field_reach(self.field)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> None:
        """Nothing: blocks are small."""

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that a call allocates."""
        rows, cols = block or self.block
        reach = self.reach
        around = (rows + reach.top + reach.bottom) * (cols + reach.left + reach.right)
        return rows * cols * (_SCRATCH + 17 * bands) + 20 * around

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Warp one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows + reach, cols + reach)``, any real dtype.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : None
            None is needed.
        place : Place
            Where the block lies.

        Returns
        -------
        Result
            ``(bands, rows, cols)``, of the kernel's dtype.
        """
        place, reach = Place(*place), self.reach
        shape = (
            values.shape[1] - reach.top - reach.bottom,
            values.shape[2] - reach.left - reach.right,
        )
        rows, cols = (np.arange(size, dtype=float) for size in shape)
        columns, downwards = self.field.at(place.row + rows, place.col + cols)
        interpolation = Interpolation(
            reach.top + rows[:, None] - downwards,
            reach.left + cols - columns,
            values.shape[1:],
            cubic=self.cubic,
        )
        wanted = range(len(values))[bands or slice(None)]
        results = np.empty((len(wanted), *shape), self.dtype)
        exist = None if valid is None else np.ones(results.shape, bool)
        for index, band in enumerate(wanted):
            found, there = interpolation(values[band], None if valid is None else valid[band])
            if there is not None:
                exist[index] = there
            self._store(found, results[index])
        return Result(results, exist, [None] * len(wanted))

    def _store(self, found: np.ndarray, result: np.ndarray) -> None:
        """Convert to the type of the result; overwrites ``found``."""
        if result.dtype.kind == "f":
            largest = float(np.finfo(result.dtype).max)
            np.copyto(result, np.clip(found, -largest, largest, out=found), casting="same_kind")
            return
        info = np.iinfo(result.dtype)
        np.rint(found, out=found)
        # The largest integers of 64 bits are no floats: what rounds up to beyond them is set.
        low, high = found <= float(info.min), found >= float(info.max)
        np.copyto(result, found, where=~(low | high), casting="unsafe")
        result[low], result[high] = info.min, info.max
        if self.nodata is not None and info.min <= self.nodata <= info.max:
            beside = int(self.nodata) + (1 if self.nodata < info.max else -1)
            result[result == self.nodata] = beside


def field_reach(field: ShiftField) -> Reach:
    """Return the cells that :class:`Interpolation` needs around those that a field moves."""
    (least_columns, most_columns), (least_rows, most_rows) = field.limits
    return Reach(
        max(0, math.ceil(most_rows) + _BEFORE),
        max(0, math.ceil(-least_rows) + _AFTER),
        max(0, math.ceil(most_columns) + _BEFORE),
        max(0, math.ceil(-least_columns) + _AFTER),
    )
