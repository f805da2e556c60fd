# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes of cells of a raster, and masks of cells that grow."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class Box(NamedTuple):
    """Rows and columns ``[row, row + rows) x [col, col + cols)`` of a raster."""

    row: int
    col: int
    rows: int
    cols: int

    @property
    def cells(self) -> int:
        """How many it has."""
        return self.rows * self.cols

    def grown(self, margin: int, shape: tuple[int, int]) -> Box:
        """Add a margin, as far as the raster goes."""
        row, col = max(self.row - margin, 0), max(self.col - margin, 0)
        bottom = min(self.row + self.rows + margin, shape[0])
        right = min(self.col + self.cols + margin, shape[1])
        return Box(row, col, bottom - row, right - col)

    def within(self, outer: Box) -> tuple[slice, slice]:
        """Return where it lies in another box."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.rows), slice(col, col + self.cols)


def dilated(mask: np.ndarray, reach: int) -> np.ndarray:
    """Return the cells within ``reach`` rows and columns of a cell of the mask.

    Parameters
    ----------
    mask : ndarray of bool
        ``(rows, cols)``.
    reach : int
        In cells, at least 1.
    """
    for axis in (0, 1):
        covered = 0
        while covered < reach:
            # No farther, or cells near the border would look for what lies between beyond it.
            step = min(covered + 1, reach - covered)
            wide = mask.copy()
            before, after = np.moveaxis(mask, axis, 0), np.moveaxis(wide, axis, 0)
            after[step:] |= before[:-step]
            after[:-step] |= before[step:]
            mask, covered = wide, covered + step
    return mask
