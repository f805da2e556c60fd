# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes of cells of a raster, and the neighbourhood of cells in a mask."""

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


def neighbourhood(mask: np.ndarray, distance: int) -> np.ndarray:
    """Tell which cells have a true one within so many rows and columns."""
    from scipy.ndimage import maximum_filter1d

    near = mask.view(np.uint8)
    for axis in (0, 1):
        near = maximum_filter1d(near, 2 * distance + 1, axis, mode="constant")
    return near.view(bool)
