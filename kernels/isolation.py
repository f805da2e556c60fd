# SPDX-License-Identifier: GPL-2.0-or-later
"""Topographic isolation: how far it is from a peak to the nearest higher ground, on rasters of any
size.

A first pass keeps the highest cell of every square of the raster. It tells which squares can hold
the nearest higher cell of a peak, and only those are read again. Of a pit, higher is lower.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .peaks import Kind

# Reads rows and columns from a cell on: (row, col, rows, cols) -> values and validity, which may
# be None where all cells are valid; never beyond the raster's edge.
Read = Callable[[int, int, int, int], "tuple[np.ndarray, np.ndarray | None]"]

# Side of the squares whose highest cells are kept.
SQUARE = 64

# Side of what is read at a time, and of it how much is kept: 16 MB of float32.
_READ = 256
_KEPT = 64

# How far is looked around every peak at first: so many times a cell's side (the geometric mean).
_NEAR = 8.0

# But no farther than so many cells, where cells are not square.
_FAR_ENOUGH = 32

# How many cells farther is looked where so many peaks of a part are left: one reading serves all of
# them. By measurement, of white noise this takes half the time of looking for each by itself.
_FARTHER, _SEVERAL = 128, 4

# Neighbours of all peaks of a part of the raster that are looked at together: nearest ones first.
_TOGETHER = (8, 40)


def _bottom(dtype: np.dtype, kind: Kind) -> float | int:
    """Return what is higher than nothing: the lowest value (highest, with minima) of the type."""
    lowest = kind is Kind.MAXIMA
    if dtype.kind == "f":
        return -math.inf if lowest else math.inf
    return np.iinfo(dtype).min if lowest else np.iinfo(dtype).max


def _filled(values: np.ndarray, valid: np.ndarray | None, kind: Kind) -> np.ndarray:
    """Return values with invalid cells higher than nothing."""
    if valid is None:
        return values
    return np.where(valid, values, values.dtype.type(_bottom(values.dtype, kind)))


@dataclass(frozen=True)
class HighestCells:
    """The highest cell of each square of a raster, from the origin on; those of blocks add up.

    Parameters
    ----------
    kind : Kind
        Maxima or minima; with minima, the lowest cell.
    parts : tuple of (int, int, ndarray)
        For each block the row and column of its first square, and the values of its squares.
    """

    kind: Kind
    parts: tuple[tuple[int, int, np.ndarray], ...] = ()

    def __add__(self, other: HighestCells) -> HighestCells:
        return HighestCells(self.kind, self.parts + other.parts)

    def grid(self) -> np.ndarray:
        """Return the values ``(rows, cols)`` of the squares of all blocks.

        Where no cell of a square is valid, the value is lower than that of any cell.
        """
        rows = max(row + len(values) for row, _, values in self.parts)
        cols = max(col + values.shape[1] for _, col, values in self.parts)
        grid = np.empty((rows, cols), self.parts[0][2].dtype)
        for row, col, values in self.parts:
            grid[row : row + values.shape[0], col : col + values.shape[1]] = values
        return grid


@dataclass(frozen=True)
class HighestOfSquares:
    """Finds the highest cell of each square of 64 x 64 cells.

    Parameters
    ----------
    kind : Kind
        Maxima: what :func:`isolation` of maxima needs. Minima: the lowest cells.

    Notes
    -----
    Partial results are :class:`HighestCells`.

    Examples
    --------
    >>> values = np.arange(100 * 70).reshape(1, 100, 70)
    >>> HighestOfSquares()(values, None).partials[0].grid()
    array([[4473, 4479],
           [6993, 6999]])
    """

    kind: Kind = Kind.MAXIMA

    placed = True
    step = 1
    bands_per_band = 1
    dtype = "float64"
    block = (4 * SQUARE, 64 * SQUARE)

    def __post_init__(self) -> None:
        if self.kind is Kind.BOTH:
            raise ValueError("kind is both; what is higher is lower for one of them")

    @property
    def reach(self) -> Reach:
        """Nothing around a block."""
        return Reach()

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> None:
        """Make no scratch arrays: what a call allocates is small."""

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that a call allocates."""
        rows, cols = block or self.block
        return 8 * (rows * cols + -(-rows // SQUARE) * cols)

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Look at one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : None
            There is none.
        place : Place
            Of the block's first cell: that of a square, too.

        Returns
        -------
        Result
            Without values.

        Raises
        ------
        ValueError
            If ``values`` has not three axes.
        """
        if values.ndim != 3:
            raise ValueError(f"values has {values.ndim} axes; expected (bands, rows, cols)")
        extreme = np.maximum if self.kind is Kind.MAXIMA else np.minimum
        row, col = place[0] // SQUARE, place[1] // SQUARE
        partials = []
        for band in range(len(values))[bands or slice(None)]:
            cells = _filled(values[band], None if valid is None else valid[band], self.kind)
            for axis in (0, 1):
                cells = extreme.reduceat(cells, range(0, cells.shape[axis], SQUARE), axis)
            partials.append(HighestCells(self.kind, ((row, col, cells),)))
        return Result(None, None, partials)


def isolation(
    rows: np.ndarray,
    cols: np.ndarray,
    values: np.ndarray,
    highest: HighestCells,
    read: Read,
    shape: tuple[int, int],
    cell_size: tuple[float, float] = (1.0, 1.0),
    progress: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Measure the distance from each of some cells to the nearest higher one.

    Parameters
    ----------
    rows, cols : ndarray of int
        The cells.
    values : ndarray
        Their values, as exact as those of the raster.
    highest : HighestCells
        Of the whole raster. With its kind minima, the nearest lower cell is meant.
    read : callable
        ``read(row, col, rows, cols)`` gives values and validity ``(rows, cols)`` of a window, as
        :class:`HighestOfSquares` was given them; validity may be None.
    shape : tuple of int
        Rows and columns of the raster.
    cell_size : tuple of float
        Height and width of a cell.
    progress : callable
        Told the fraction done. What it raises ends the search.

    Returns
    -------
    ndarray of float64
        Distances between centres, in the units of ``cell_size``, exact; infinite where nothing is
        higher. Equal ground is not higher.

    Notes
    -----
    Most peaks have higher ground within a few cells: those are looked at first, for all peaks of a
    part of the raster at a time, and where several are left, what is farther around them. For the
    others, the squares that hold higher cells are read in the order of their distance, until what
    is left is farther away than what was found.

    Examples
    --------
    >>> values = np.zeros((100, 100))
    >>> values[5, 5], values[95, 5], values[95, 95] = 1, 2, 3
    >>> highest = HighestOfSquares()(values[None], None).partials[0]
    >>> read = lambda row, col, rows, cols: (values[row : row + rows, col : col + cols], None)
    >>> peaks = np.array([5, 95, 95]), np.array([5, 5, 95])
    >>> isolation(*peaks, values[peaks], highest, read, values.shape)
    array([90., 90., inf])
    """
    search = _Search(highest, read, shape, cell_size)
    rows, cols = np.asarray(rows, np.int64), np.asarray(cols, np.int64)
    values = np.asarray(values).astype(search.grid.dtype)
    squared = np.full(len(rows), np.inf)
    parts = rows // _READ * (-(-shape[1] // _READ)) + cols // _READ
    order = np.argsort(parts, kind="stable")
    bounds = np.append(np.flatnonzero(np.diff(parts[order], prepend=-1)), len(order))
    for first, last in zip(bounds[:-1], bounds[1:]):
        some = order[first:last]
        squared[some] = search.near(rows[some], cols[some], values[some])
        left = some[np.isinf(squared[some])]
        if len(left) >= _SEVERAL:
            squared[left] = search.farther(rows[left], cols[left], values[left])
            left = left[np.isinf(squared[left])]
        for peak in left:
            squared[peak] = search.far(int(rows[peak]), int(cols[peak]), values[peak])
        progress(last / len(order))
    return np.sqrt(squared)


class _Boxes(NamedTuple):
    """Squares that hold higher cells, and the least distance that one of them can be at."""

    rows: np.ndarray
    cols: np.ndarray
    nearest: np.ndarray


class _Search:
    """Looks for the nearest higher cell. All distances are squared."""

    def __init__(
        self,
        highest: HighestCells,
        read: Read,
        shape: tuple[int, int],
        cell_size: tuple[float, float],
    ) -> None:
        self.kind, self.grid = highest.kind, highest.grid()
        self.higher = np.greater if self.kind is Kind.MAXIMA else np.less
        self.bottom = _bottom(self.grid.dtype, self.kind)
        self.shape, self._read = shape, read
        self.height, self.width = (abs(float(size)) for size in cell_size)
        self._held: OrderedDict[tuple[int, int], np.ndarray] = OrderedDict()

        reach = min(
            _NEAR * math.sqrt(self.height * self.width),
            _FAR_ENOUGH * min(self.height, self.width),
        )
        self.margin = int(reach / self.height), int(reach / self.width)
        down, right = (np.arange(-size, size + 1) for size in self.margin)
        distances = self._squared(down[:, None], right)
        down, right = np.nonzero((distances <= reach**2) & (distances > 0))
        order = np.argsort(distances[down, right], kind="stable")
        self.distances = distances[down, right][order]
        self.down, self.right = down[order], right[order]

    def _squared(self, down: np.ndarray, right: np.ndarray) -> np.ndarray:
        return (down * self.height) ** 2 + (right * self.width) ** 2

    def near(self, rows: np.ndarray, cols: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Look around cells of one part of the raster; infinite where nothing near is higher."""
        margin = self.margin
        window, top, left = self._around(rows, cols, margin)
        size = window.shape
        found = np.full(len(rows), np.inf)
        steps = self.down * size[1] + self.right
        corners = (rows - top - margin[0]) * size[1] + (cols - left - margin[1])
        cells, left_over, begin = window.reshape(-1), np.arange(len(rows)), 0
        for end in (*_TOGETHER, len(steps)):
            around = cells[corners[left_over, None] + steps[begin:end]]
            is_higher = self.higher(around, values[left_over, None])
            if is_higher.shape[1]:
                hit = is_higher.any(axis=1)
                nearest = begin + is_higher[hit].argmax(axis=1)
                found[left_over[hit]] = self.distances[nearest]
                left_over = left_over[~hit]
            begin = end
        return found

    def farther(self, rows: np.ndarray, cols: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Look farther around cells of one part; infinite where nothing is surely the nearest."""
        window, top, left = self._around(rows, cols, (_FARTHER, _FARTHER))
        side = 2 * _FARTHER + 1
        away = np.arange(side) - _FARTHER
        distances = self._squared(away[:, None], away).reshape(-1)
        within = ((_FARTHER + 1) * min(self.height, self.width)) ** 2
        found = np.full(len(rows), np.inf)
        corners = zip((rows - top - _FARTHER).tolist(), (cols - left - _FARTHER).tolist())
        for index, ((down, right), value) in enumerate(zip(corners, values)):
            higher = self.higher(window[down : down + side, right : right + side], value)
            nearest = distances[np.flatnonzero(higher)].min(initial=np.inf)
            if nearest <= within:
                found[index] = nearest
        return found

    def _around(
        self, rows: np.ndarray, cols: np.ndarray, margin: tuple[int, int]
    ) -> tuple[np.ndarray, int, int]:
        """Read what is around cells; what lies beyond the raster is higher than nothing.

        Returns
        -------
        window : ndarray
            Of values.
        top, left : int
            Row and column of its first cell.
        """
        top, left = int(rows.min()) - margin[0], int(cols.min()) - margin[1]
        size = int(rows.max()) + margin[0] - top + 1, int(cols.max()) + margin[1] - left + 1
        window = np.full(size, self.bottom, self.grid.dtype)
        first = max(top, 0), max(left, 0)
        extent = (
            min(top + size[0], self.shape[0]) - first[0],
            min(left + size[1], self.shape[1]) - first[1],
        )
        inside = tuple(
            slice(begin - corner, begin - corner + length)
            for begin, corner, length in zip(first, (top, left), extent)
        )
        window[inside] = _filled(*self._read(*first, *extent), self.kind)
        return window, top, left

    def far(self, row: int, col: int, value: np.generic) -> float:
        """Look for the nearest higher cell, however far it is."""
        best, looked_at, reach = math.inf, (0, 0, 0, 0), 1
        while True:
            window = self._window(row, col, reach)
            boxes = self._boxes(row, col, value, window, looked_at)
            for index in np.argsort(boxes.nearest, kind="stable"):
                if boxes.nearest[index] >= best:
                    break
                at = int(boxes.rows[index]), int(boxes.cols[index])
                best = min(best, self._in_square(row, col, value, at))
            beyond = self._beyond(row, col, window)
            if beyond >= best or math.isinf(beyond):
                return best
            looked_at = window
            if math.isinf(best):
                reach *= 3
            else:  # as far as what was found, and no further
                cells = math.sqrt(best) / min(self.height, self.width)
                reach = max(reach + 1, int(cells / SQUARE) + 2)

    def _window(self, row: int, col: int, reach: int) -> tuple[int, int, int, int]:
        """Squares around a cell: first row, row after the last, likewise columns."""
        row, col = row // SQUARE, col // SQUARE
        return (
            max(row - reach, 0),
            min(row + reach + 1, self.grid.shape[0]),
            max(col - reach, 0),
            min(col + reach + 1, self.grid.shape[1]),
        )

    def _boxes(
        self,
        row: int,
        col: int,
        value: np.generic,
        window: tuple[int, int, int, int],
        looked_at: tuple[int, int, int, int],
    ) -> _Boxes:
        """Find the squares of a window that hold higher cells and could hold the nearest one."""
        top, bottom, left, right = window
        higher = self.higher(self.grid[top:bottom, left:right], value)
        higher[
            max(looked_at[0] - top, 0) : max(looked_at[1] - top, 0),
            max(looked_at[2] - left, 0) : max(looked_at[3] - left, 0),
        ] = False
        rows, cols = np.nonzero(higher)
        rows, cols = rows + top, cols + left
        if not len(rows):
            return _Boxes(rows, cols, np.empty(0))
        near, far = zip(_span(row, rows * SQUARE), _span(col, cols * SQUARE))
        nearest = self._squared(*near)
        some = nearest <= self._squared(*far).min()
        return _Boxes(rows[some], cols[some], nearest[some])

    def _beyond(self, row: int, col: int, window: tuple[int, int, int, int]) -> float:
        """Measure to the nearest cell outside some squares; infinite if there is none."""
        top, bottom, left, right = window
        apart = [math.inf]
        if top > 0:
            apart.append((row - top * SQUARE + 1) * self.height)
        if bottom < self.grid.shape[0]:
            apart.append((bottom * SQUARE - row) * self.height)
        if left > 0:
            apart.append((col - left * SQUARE + 1) * self.width)
        if right < self.grid.shape[1]:
            apart.append((right * SQUARE - col) * self.width)
        return min(apart) ** 2

    def _in_square(self, row: int, col: int, value: np.generic, at: tuple[int, int]) -> float:
        """Measure to the nearest higher cell of a square, which has one."""
        each = _READ // SQUARE
        held = self._part(at[0] // each, at[1] // each)
        top, left = at[0] % each * SQUARE, at[1] % each * SQUARE
        down, right = np.nonzero(self.higher(held[top : top + SQUARE, left : left + SQUARE], value))
        distances = self._squared(down + (at[0] * SQUARE - row), right + (at[1] * SQUARE - col))
        return float(distances.min(initial=math.inf))

    def _part(self, row: int, col: int) -> np.ndarray:
        """Read a part of the raster, or find it among those that were used last."""
        key = row, col
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        top, left = row * _READ, col * _READ
        extent = min(_READ, self.shape[0] - top), min(_READ, self.shape[1] - left)
        # A copy, since what was read may be memory that the next reading goes to.
        self._held[key] = _filled(*self._read(top, left, *extent), self.kind).copy()
        if len(self._held) > _KEPT:
            self._held.popitem(last=False)
        return self._held[key]


def _span(position: int, first: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the least and the greatest distance to a square's cells along an axis."""
    last = first + (SQUARE - 1)
    nearest = np.maximum(np.maximum(first - position, position - last), 0)
    return nearest, np.maximum(last - position, position - first)
