# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of a raster at places between its cells: only the parts of it that are needed are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum

import numpy as np

from .errors import Cancelled
from .source import Reader
from .window import Window

# Places in the same part of so many cells are read for together. Wide and low, so that a raster of
# strips, whose rows are read whole, keeps those of one part in GDAL's cache for the next.
_PART = 128, 1024

# Places as near as this to the centre of a cell, in cells, are at it: coordinates are rounded.
_AT_CENTRE = 1e-6


class Interpolation(IntEnum):
    """How the value of a place is made from the cells around it.

    A place in the middle of a cell has the cell's value in each way.
    """

    NEAREST = 0
    """The cell that the place lies in."""
    BILINEAR = 1
    """Between the centres of up to 2 x 2 cells."""
    CUBIC = 2
    """Cubic convolution (parameter -0.5) of up to 4 x 4 cells."""


def sample(
    reader: Reader,
    rows: np.ndarray,
    cols: np.ndarray,
    how: Interpolation = Interpolation.BILINEAR,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Tell the values of a raster's first chosen band at places.

    Parameters
    ----------
    reader : Reader
        Of the raster.
    rows, cols : ndarray of float64
        ``(places,)``, in any order: from the outer corner of the first cell, whose centre is at
        0.5, 0.5. NaN is nowhere.
    how : Interpolation
        From which cells.
    progress : callable, optional
        Told the fraction done.
    cancelled : callable, optional
        Asked whether to give up.

    Returns
    -------
    values : ndarray of float64
        ``(places,)``; NaN where there is none.
    valid : ndarray of bool
        ``(places,)``: false where any cell that has a weight is missing or outside the raster.

    Raises
    ------
    SourceError
        If the raster cannot be read.
    Cancelled
        If it was.

    Notes
    -----
    A value is formed from one cell's and weighted differences from it, so that equal cells give
    their own value to the last bit. It depends on its cells alone, not on the other places.

    References
    ----------
    Keys, R. G. (1981): Cubic convolution interpolation for digital image processing. IEEE
    Transactions on Acoustics, Speech, and Signal Processing 29(6), 1153-1160.
    https://doi.org/10.1109/TASSP.1981.1163711
    """
    down, across = _Axis(rows, how), _Axis(cols, how)
    values = np.full(len(down.cell), np.nan)
    valid = np.zeros(len(down.cell), bool)
    done = 0
    inside = down.within(reader.source.rows) & across.within(reader.source.cols)
    candidates = np.flatnonzero(inside)
    for part in _parts(down.cell, across.cell, candidates, reader.source.cols):
        if cancelled is not None and cancelled():
            raise Cancelled
        values[part], valid[part] = _interpolated(reader, down.of(part), across.of(part))
        done += len(part)
        if progress is not None:
            progress(done / len(candidates))
    return values, valid


class _Axis:
    """Along one axis: the cell that a place belongs to, and the weights of those around it."""

    def __init__(self, places: np.ndarray, how: Interpolation) -> None:
        self.how = Interpolation(how)
        places = np.asarray(places, np.float64)
        if self.how is not Interpolation.NEAREST:
            places = places - 0.5
        with np.errstate(invalid="ignore"):  # places may be nowhere
            whole = np.rint(places)
            places = np.where(np.abs(places - whole) < _AT_CENTRE, whole, places)
            lower = np.floor(places)
            self.beyond = places - lower
        # What does not fit into an integer is outside any raster.
        self.cell = np.where(np.abs(lower) < 2**40, lower, -1).astype(np.int64)

    def of(self, part: np.ndarray) -> _Axis:
        """Return some of the places."""
        axis = object.__new__(_Axis)
        axis.how, axis.beyond, axis.cell = self.how, self.beyond[part], self.cell[part]
        return axis

    def within(self, size: int) -> np.ndarray:
        """Tell which cells an axis of this size has."""
        return (self.cell >= 0) & (self.cell < size)

    @property
    def reach(self) -> tuple[int, int]:
        """The first cell that may have a weight, and the one after the last, from the place's."""
        return {
            Interpolation.NEAREST: (0, 1),
            Interpolation.BILINEAR: (0, 2),
            Interpolation.CUBIC: (-1, 3),
        }[self.how]

    def weights(self) -> np.ndarray:
        """Return the weights of the cells within the reach: ``(places, cells)``."""
        t = self.beyond
        if self.how is Interpolation.NEAREST:
            weights = [np.ones(len(t))]
        elif self.how is Interpolation.BILINEAR:
            weights = [1 - t, t]
        else:
            weights = [
                ((2 - t) * t - 1) * t / 2,
                ((3 * t - 5) * t * t + 2) / 2,
                ((4 - 3 * t) * t + 1) * t / 2,
                (t - 1) * t * t / 2,
            ]
        return np.stack(weights, axis=1)


def _parts(
    rows: np.ndarray, cols: np.ndarray, places: np.ndarray, width: int
) -> Iterator[np.ndarray]:
    """Group places by the part of the raster they lie in, from the top down."""
    if not len(places):
        return
    height, side = _PART
    part = rows[places] // height * -(-width // side) + cols[places] // side
    order = np.argsort(part, kind="stable")
    ends = np.flatnonzero(np.diff(part[order])) + 1
    yield from np.split(places[order], ends)


def _interpolated(reader: Reader, down: _Axis, across: _Axis) -> tuple[np.ndarray, np.ndarray]:
    first, end = down.reach
    top, left = int(down.cell.min()) + first, int(across.cell.min()) + first
    rows, cols = int(down.cell.max()) + end - top, int(across.cell.max()) + end - left
    tile = reader.read(Window(top, left, rows, cols), slice(0, 1))
    cells, known = tile.block(Window(0, 0, rows, cols))
    # Of each place, a square of cells: (places, rows, columns).
    square = np.arange(first, end)
    row = (down.cell - top)[:, None, None] + square[:, None]
    col = (across.cell - left)[:, None, None] + square
    weights = down.weights()[:, :, None] * across.weights()[:, None, :]
    base = cells[0, row[:, -first, 0], col[:, 0, -first]].astype(np.float64)
    with np.errstate(all="ignore"):  # under invalid cells there may be anything
        rest = weights * (cells[0, row, col] - base[:, None, None])
        rest[weights == 0] = 0
        values = base
        for above, before in np.ndindex(len(square), len(square)):
            values = values + rest[:, above, before]
    valid = np.isfinite(values)
    if known is not None:
        valid &= (known[0, row, col] | (weights == 0)).all(axis=(1, 2))
    return np.where(valid, values, np.nan), valid
