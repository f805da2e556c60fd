# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums and extremes over a moving window at every cell, by doubling, in contiguous scratch memory.

From sums over 1, 2, 4, 8, ... cells, a window of any width follows by its binary digits: some
``2 log2(width)`` vectorised additions, no subtraction and no running total, hence neither drift
nor cancellation. A block is one flat buffer, and a step to the next row is an offset by the
row's length: sums that wrap around a row's end are formed too, and never read. Slices of a
two-dimensional array would cost two to three times as much.
"""

from __future__ import annotations

import numpy as np

from .footprint import Footprint


class Buffers:
    """Equal flat arrays to compute in, lent and handed back, so that no memory is allocated.

    A fresh array of this size would cost a page fault for every 4 KiB, more than the arithmetic.
    """

    def __init__(self, count: int, size: int, dtype: type) -> None:
        self._arrays = [np.empty(size, dtype) for _ in range(count)]
        self.take_all_back()

    def take(self, size: int) -> np.ndarray:
        """Lend an array of ``size`` elements with arbitrary contents."""
        return self._free.pop()[:size]

    def take_all_back(self) -> None:
        """Start anew: whatever was lent is free again."""
        self._free = list(self._arrays)

    def give(self, *arrays: np.ndarray) -> None:
        """Take back arrays that :meth:`take` lent (or slices of them)."""
        for array in arrays:
            self._free.append(array if array.base is None else array.base)


def _add_into(total: np.ndarray, part: np.ndarray) -> np.ndarray:
    """Add ``part`` to ``total`` in place; the shorter one decides the length."""
    size = min(len(total), len(part))
    return np.add(total[:size], part[:size], out=total[:size])


def moving_sum(values: np.ndarray, count: int, stride: int, buffers: Buffers) -> np.ndarray:
    """Sum ``count`` elements that lie ``stride`` apart, from every element on.

    Parameters
    ----------
    values : ndarray, 1-D
        Lent by ``buffers``; consumed.
    count : int
        Elements in a sum, at least 1.
    stride : int
        Distance between them: 1 along a row, the row's length along a column.
    buffers : Buffers
        At least two free ones.

    Returns
    -------
    ndarray, 1-D
        ``(count - 1) * stride`` shorter than ``values``; lent by ``buffers``.

    Examples
    --------
    >>> buffers = Buffers(3, 6, float)
    >>> values = buffers.take(6)
    >>> values[:] = 1, 2, 3, 4, 5, 6
    >>> moving_sum(values, 3, 1, buffers)
    array([ 6.,  9., 12., 15.])
    """
    size = len(values) - (count - 1) * stride
    total, summed = None, 0
    power, span = values, 1  # power[i]: the sum of `span` elements from i on
    while True:
        if count & span:
            total = power if total is None else _add_into(total, power[summed * stride :])
            summed += span
        if summed == count:
            break
        longer = buffers.take(len(power) - span * stride)
        np.add(power[: len(longer)], power[span * stride :], out=longer)
        if power is not total:
            buffers.give(power)
        power, span = longer, 2 * span
    if power is not total:
        buffers.give(power)
    return total[:size]


def window_sum(
    values: np.ndarray, row_length: int, footprint: Footprint, buffers: Buffers
) -> np.ndarray:
    """Sum the cells of a window at every position of a block.

    Parameters
    ----------
    values : ndarray, 1-D
        The block, padded by the window's reach, row after row; lent by ``buffers``; consumed.
    row_length : int
        Cells in a padded row.
    footprint : Footprint
        The window.
    buffers : Buffers
        As many as :func:`buffers_needed` says, the one that holds ``values`` among them.

    Returns
    -------
    ndarray, 1-D
        Rows of ``row_length``, ``footprint.rows - 1`` fewer than in ``values``; in each the last
        ``footprint.cols - 1`` elements mean nothing. Lent by ``buffers``.
    """
    if footprint.is_full:
        # Down the columns first: the rows that only the window needs are gone for the second pass.
        columns = moving_sum(values, footprint.rows, row_length, buffers)
        total = moving_sum(columns, footprint.cols, 1, buffers)
    else:
        total = _sum_of_rectangles(values, row_length, footprint, buffers)
    return _whole_rows(total, row_length, len(values) // row_length - footprint.rows + 1)


def _whole_rows(windows: np.ndarray, row_length: int, rows: int) -> np.ndarray:
    """Fill the last row up, with a window's value: what was there could be NaN, and spread."""
    whole = windows.base[: rows * row_length]
    whole[len(windows) :] = windows[-1]
    return whole


def moving_extreme(
    values: np.ndarray, count: int, stride: int, extreme: np.ufunc, buffers: Buffers
) -> np.ndarray:
    """Take the least or greatest of ``count`` elements ``stride`` apart, from every one on.

    Parameters and result as for :func:`moving_sum`; ``extreme`` is ``np.minimum`` or
    ``np.maximum``, for which two overlapping powers of two make any width.
    """
    size = len(values) - (count - 1) * stride
    power, span = values, 1
    while span < count:
        ahead = min(span, count - span)
        longer = buffers.take(len(power) - ahead * stride)
        extreme(power[: len(longer)], power[ahead * stride :], out=longer)
        buffers.give(power)
        power, span = longer, span + ahead
    return power[:size]


def window_extreme(
    values: np.ndarray, row_length: int, footprint: Footprint, extreme: np.ufunc, buffers: Buffers
) -> np.ndarray:
    """Take the least or greatest value in the rectangle of a window at every position of a block.

    Parameters and result as for :func:`window_sum`; the window's shape does not matter.
    """
    columns = moving_extreme(values, footprint.rows, row_length, extreme, buffers)
    extremes = moving_extreme(columns, footprint.cols, 1, extreme, buffers)
    return _whole_rows(extremes, row_length, len(values) // row_length - footprint.rows + 1)


def footprint_extreme(
    values: np.ndarray, row_length: int, footprint: Footprint, extreme: np.ufunc, buffers: Buffers
) -> np.ndarray:
    """Take the least or greatest value of a window's cells at every position of a block.

    Parameters and result as for :func:`window_sum`, unlike :func:`window_extreme`, which takes the
    whole rectangle. ``extreme`` may also be ``np.fmin`` or ``np.fmax``, which leave NaN out.
    """
    if footprint.is_full:
        return window_extreme(values, row_length, footprint, extreme, buffers)
    size = len(values) - (footprint.rows - 1) * row_length - (footprint.cols - 1)
    rectangles = footprint.rectangles()
    powers = _powers(values, max(part.cols for part in rectangles), extreme, buffers)
    total = buffers.take(size)
    for number, (cols, rows) in enumerate(sorted({(part.cols, part.rows) for part in rectangles})):
        run = buffers.take(len(values) - (cols - 1))
        power = powers[cols.bit_length() - 1]
        ahead = cols - 2 ** (cols.bit_length() - 1)
        if ahead:
            extreme(power[: len(run)], power[ahead : ahead + len(run)], out=run)
        else:
            run[:] = power
        part = moving_extreme(run, rows, row_length, extreme, buffers)
        offsets = [
            rectangle.row * row_length + rectangle.col
            for rectangle in rectangles
            if (rectangle.cols, rectangle.rows) == (cols, rows)
        ]
        if not number:
            total[:] = part[offsets[0] : offsets[0] + size]
        for offset in offsets[not number :]:
            extreme(total, part[offset : offset + size], out=total)
        buffers.give(part)
    buffers.give(*powers)
    return _whole_rows(total, row_length, len(values) // row_length - footprint.rows + 1)


def _powers(
    values: np.ndarray, longest: int, combine: np.ufunc, buffers: Buffers
) -> list[np.ndarray]:
    """Combine 1, 2, 4, ... neighbours, up to the last power of two that ``longest`` holds."""
    powers = [values]
    while 2 ** len(powers) <= longest:
        span = 2 ** (len(powers) - 1)
        longer = buffers.take(len(powers[-1]) - span)
        combine(powers[-1][: len(longer)], powers[-1][span:], out=longer)
        powers.append(longer)
    return powers


def _sum_of_rectangles(
    values: np.ndarray, row_length: int, footprint: Footprint, buffers: Buffers
) -> np.ndarray:
    size = len(values) - (footprint.rows - 1) * row_length - (footprint.cols - 1)
    rectangles = footprint.rectangles()
    powers = _powers(values, max(part.cols for part in rectangles), np.add, buffers)
    total = buffers.take(size)
    total[:] = 0
    for cols, rows in sorted({(rectangle.cols, rectangle.rows) for rectangle in rectangles}):
        run = _run_sum(powers, cols, buffers)
        part = moving_sum(run, rows, row_length, buffers)
        for rectangle in rectangles:
            if (rectangle.cols, rectangle.rows) == (cols, rows):
                offset = rectangle.row * row_length + rectangle.col
                np.add(total, part[offset : offset + size], out=total)
        buffers.give(part)
    buffers.give(*powers)
    return total


def _run_sum(powers: list[np.ndarray], count: int, buffers: Buffers) -> np.ndarray:
    """Sum ``count`` neighbours from sums over 1, 2, 4, ... of them, which stay as they are."""
    size = len(powers[0]) - (count - 1)
    digits = [digit for digit in range(len(powers)) if count >> digit & 1]
    run = buffers.take(size)
    first, *others = digits
    if others:
        second = others.pop(0)
        offset = 2**first
        np.add(powers[first][:size], powers[second][offset : offset + size], out=run)
        offset += 2**second
    else:
        run[:] = powers[first][:size]
    for digit in others:
        np.add(run, powers[digit][offset : offset + size], out=run)
        offset += 2**digit
    return run


def buffers_needed(footprint: Footprint) -> int:
    """How many buffers :func:`window_sum` and :func:`footprint_extreme` hold at most, the one with
    ``values`` among them."""
    if footprint.is_full:
        return 3
    return footprint.cols.bit_length() + 4


def padded_shape(block: tuple[int, int], footprint: Footprint, step: int) -> tuple[int, int]:
    """Rows and columns a kernel needs to compute ``block`` cells, ``step`` apart."""
    return (
        (block[0] - 1) * step + footprint.rows,
        (block[1] - 1) * step + footprint.cols,
    )
