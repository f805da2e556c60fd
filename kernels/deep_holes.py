# SPDX-License-Identifier: GPL-2.0-or-later
"""What holes hold that are so large that no tile sees data around: smooth fills, from afar.

Far from any data a fill is smooth, and that of a coarser raster, of block means, will do. Where
cells are copied, the nearest one is looked up among those at the rims. Both are part of a
:class:`.patchwork.Patchwork`, which they ask for the cells that are missing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .box import Box, dilated

# What is more than so many blocks away from data is deep.
DEEP_BLOCKS = 8

# Rows of the raster that are looked at together.
_ROWS = 512


class Blocks:
    """A raster in square blocks.

    Attributes
    ----------
    size : int
        Rows and columns of a block.
    data : ndarray of bool
        Which blocks hold data.
    deep : ndarray of bool
        Which blocks are far from data.
    """

    def __init__(self, patchwork: Any, shape: tuple[int, int], size: int) -> None:
        self.size, self.raster = size, shape
        self.shape = -(-shape[0] // size), -(-shape[1] // size)
        self.data = np.zeros(self.shape, bool)
        for row in range(0, shape[0], _ROWS):
            rows = min(_ROWS, shape[0] - row)
            self.data[self.rows(row, rows)] = self.sums(~patchwork.missing(row, rows)) > 0
        self.deep = ~dilated(self.data, DEEP_BLOCKS)

    def rows(self, first_row: int, rows: int) -> slice:
        """Return the blocks of some rows of the raster."""
        return slice(first_row // self.size, -(-(first_row + rows) // self.size))

    def sums(self, cells: np.ndarray) -> np.ndarray:
        """Sum up the cells of each block; those at the right and lower edge may be smaller."""
        for axis in (0, 1):
            starts = np.arange(0, cells.shape[axis], self.size)
            dtype = np.int32 if cells.dtype.kind in "bi" else np.float64
            cells = np.add.reduceat(cells, starts, axis=axis, dtype=dtype)
        return cells

    def cells(self) -> np.ndarray:
        """Return how many cells each block has."""
        sides = (
            np.diff(np.minimum(np.arange(count + 1) * self.size, size))
            for count, size in zip(self.shape, self.raster)
        )
        return np.multiply.outer(*sides)

    def of(self, box: Box) -> np.ndarray:
        """Tell which cells of a box are deep."""
        rows = np.arange(box.row, box.row + box.rows) // self.size
        cols = np.arange(box.col, box.col + box.cols) // self.size
        return self.deep[rows[:, None], cols]


class Means:
    """The raster of block means of what is known, filled: what deep holes hold.

    Attributes
    ----------
    block : int
        Rows and columns of a block.
    halo : int
        Cells around a tile between whose data and what is deep the rest is filled.
    """

    def __init__(self, patchwork: Any, blocks: Blocks, method: Any) -> None:
        self.block, self.halo = blocks.size, DEEP_BLOCKS * blocks.size
        self._patchwork, self._blocks, self._method = patchwork, blocks, method
        self._sums, self._counts = np.zeros(blocks.shape), np.zeros(blocks.shape, np.int32)
        # Taken off before sums are taken, the first value of all: what is constant stays so.
        self._anchor: float | None = None

    def add(self, first_row: int, values: np.ndarray, *others: np.ndarray) -> None:
        """Take rows of the raster: whole blocks, or its last rows, float64 ``(rows, cols)``."""
        known = ~self._patchwork.missing(first_row, len(values))
        values, known = self._method.basis(values, known, *others)
        if self._anchor is None and known.any():
            self._anchor = values[known][0]
        place = self._blocks.rows(first_row, len(values))
        anchor = self._anchor or 0.0
        self._sums[place] = self._blocks.sums(np.where(known, values - anchor, 0.0))
        self._counts[place] = self._blocks.sums(known)

    def finish(self) -> None:
        """Fill the means, once all rows have been added."""
        # The mean of a block that is cut by a rim is not that of its centre: it counts only where
        # there is no better one nearby.
        whole = self._counts == self._blocks.cells()
        known = whole | ((self._counts > 0) & ~dilated(whole, 1))
        means = np.where(known, self._sums / np.maximum(self._counts, 1), 0.0)
        del self._sums
        unlimited = {"max_area": 0, "interior_only": False, "max_distance": 0}
        method = self._method.coarser(self.block)
        filling = replace(self._patchwork.filling, method=method, **unlimited)
        self._filled = filling.fill(means, known)
        self._range = float(np.nanmin(self._filled)), float(np.nanmax(self._filled))

    def guide(self, box: Box) -> Guide | None:
        """Cut out what a tile with these cells needs; None if it holds nothing deep."""
        deep = self._blocks.of(box)
        if not deep.any():
            return None
        # Cubic convolution reaches two blocks further.
        top, left = box.row // self.block - 2, box.col // self.block - 2
        bottom = -(-(box.row + box.rows) // self.block) + 2
        right = -(-(box.col + box.cols) // self.block) + 2
        rows = np.arange(top, bottom).clip(0, len(self._filled) - 1)
        cols = np.arange(left, right).clip(0, self._filled.shape[1] - 1)
        means = self._filled[rows[:, None], cols]
        return Guide(deep, self.block, top, left, means, self._range, self._anchor or 0.0)


@dataclass(frozen=True)
class Guide:
    """Which cells of a tile are deep, and the filled block means around it, less an anchor.

    They begin with the block at ``(top, left)``, in blocks, and lie with all others in a range.

    References
    ----------
    Keys, R. G. (1981): Cubic convolution interpolation for digital image processing. IEEE
    Transactions on Acoustics, Speech, and Signal Processing 29(6), 1153-1160.
    https://doi.org/10.1109/TASSP.1981.1163711
    """

    deep: np.ndarray
    block: int
    top: int
    left: int
    means: np.ndarray
    range: tuple[float, float]
    anchor: float

    #: Whether what it tells counts as data for cells that are less deep.
    is_data = True

    def cells(self, box: Box) -> np.ndarray:
        """Interpolate at all cells of the tile's box; what is not deep may be wrong."""
        across = self._along(np.nan_to_num(self.means).T, box.col, box.cols, self.left)
        cells = self._along(across.T, box.row, box.rows, self.top)
        return cells.clip(*self.range) + self.anchor

    def _along(self, means: np.ndarray, first: int, count: int, first_block: int) -> np.ndarray:
        """Interpolate by cubic convolution, from the blocks of the first axis to its cells."""
        # Four products and their sum: the same bits wherever, which a product of matrices is not.
        at = (np.arange(first, first + count) + 0.5) / self.block - 0.5 - first_block
        base = np.floor(at).astype(np.int64)
        found = np.zeros((count, means.shape[1]))
        for step in (-1, 0, 1, 2):
            distance = np.abs(at - (base + step))
            near = (1.5 * distance - 2.5) * distance**2 + 1
            far = ((-0.5 * distance + 2.5) * distance - 4) * distance + 2
            weight = np.where(distance < 1, near, far)
            found += weight[:, None] * means[(base + step).clip(0, len(means) - 1)]
        return found


class Rims:
    """The known cells at the rims of deep holes, of which the nearest one is what deep cells hold.

    ``block`` and ``halo`` as of :class:`Means`.
    """

    def __init__(self, patchwork: Any, blocks: Blocks) -> None:
        self.block = blocks.size
        # What is not deep is nearer to data than this.
        self.halo = math.ceil((DEEP_BLOCKS + 1) * math.sqrt(2) * blocks.size)
        self._patchwork, self._blocks = patchwork, blocks
        # The known cell that is nearest to a deep one is not far from a square of 5 x 5 blocks
        # without data: narrow parts of a hole need not be looked at.
        self._near = dilated(~dilated(blocks.data, 2), 6)
        self._rows: list[np.ndarray] = []
        self._cols: list[np.ndarray] = []
        self._values: list[np.ndarray] = []

    def add(self, first_row: int, values: np.ndarray, *others: np.ndarray) -> None:
        """Take rows of the raster: whole blocks, or its last rows, float64 ``(rows, cols)``."""
        near = self._near[self._blocks.rows(first_row, len(values))]
        if not near.any():
            return
        rows, cols = values.shape
        missing = self._patchwork.holes.mask(first_row - 1, -1, rows + 2, cols + 2)
        rim = dilated(missing, 1)[1:-1, 1:-1] & ~missing[1:-1, 1:-1]
        rim &= near[np.arange(rows)[:, None] // self.block, np.arange(cols) // self.block]
        row, col = np.nonzero(rim)
        self._rows.append(row + first_row)
        self._cols.append(col)
        self._values.append(values[row, col])

    def finish(self) -> None:
        """Make ready to be asked, once all rows have been added."""
        from scipy.spatial import cKDTree

        points = np.stack([np.concatenate(self._rows), np.concatenate(self._cols)], axis=1)
        self._tree, self._held = cKDTree(points), np.concatenate(self._values)

    def guide(self, box: Box) -> RimGuide | None:
        """Cut out what a tile with these cells needs; None if it holds nothing deep."""
        deep = self._blocks.of(box)
        return RimGuide(deep, self._tree, self._held) if deep.any() else None


@dataclass(frozen=True)
class RimGuide:
    """Which cells of a tile are deep, and the rims of the raster's deep holes."""

    deep: np.ndarray
    tree: Any
    values: np.ndarray

    is_data = False

    def cells(self, box: Box) -> np.ndarray:
        """Return the value of the nearest known cell for each deep cell of the tile's box."""
        found = np.full(self.deep.shape, np.nan)
        rows, cols = np.nonzero(self.deep)
        _, nearest = self.tree.query(np.stack([rows + box.row, cols + box.col], axis=1))
        found[rows, cols] = self.values[nearest]
        return found
