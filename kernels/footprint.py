# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of a moving window: its size, its anchor, the cells that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

import numpy as np


class Shape(IntEnum):
    """Which cells of the window's rectangle belong to the window."""

    RECTANGLE = 0
    ELLIPSE = 1


class Rectangle(NamedTuple):
    """A part of a footprint: ``rows`` x ``cols`` cells from (``row``, ``col``) on."""

    row: int
    col: int
    rows: int
    cols: int


@dataclass(frozen=True)
class Footprint:
    """A window of ``rows`` x ``cols`` cells.

    The anchor, the cell a result belongs to, is ``(rows // 2, cols // 2)``: the centre of an odd
    window, and for an even one the cell right of and below it, as in
    :func:`scipy.ndimage.uniform_filter`.

    Parameters
    ----------
    rows, cols : int
        Height and width in cells, at least 1.
    shape : Shape
        ``ELLIPSE`` holds the cells whose centre lies in (or on) the ellipse inscribed in the
        rectangle.

    Examples
    --------
    >>> Footprint(5, 5, Shape.ELLIPSE).mask().astype(int)
    array([[0, 1, 1, 1, 0],
           [1, 1, 1, 1, 1],
           [1, 1, 1, 1, 1],
           [1, 1, 1, 1, 1],
           [0, 1, 1, 1, 0]])
    """

    rows: int
    cols: int
    shape: Shape = Shape.RECTANGLE

    def __post_init__(self) -> None:
        for name in ("rows", "cols"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}; a window has at least 1")

    @property
    def above(self) -> int:
        """Rows above the anchor."""
        return self.rows // 2

    @property
    def below(self) -> int:
        """Rows below the anchor."""
        return self.rows - 1 - self.rows // 2

    @property
    def left(self) -> int:
        """Columns left of the anchor."""
        return self.cols // 2

    @property
    def right(self) -> int:
        """Columns right of the anchor."""
        return self.cols - 1 - self.cols // 2

    @property
    def is_full(self) -> bool:
        """Whether every cell of the rectangle belongs to the window."""
        return self.count == self.rows * self.cols

    @property
    def count(self) -> int:
        """Number of cells in the window."""
        if self.shape is Shape.RECTANGLE:
            return self.rows * self.cols
        return int(self.mask().sum())

    def mask(self) -> np.ndarray:
        """Boolean array ``(rows, cols)`` of the cells that belong to the window."""
        if self.shape is Shape.RECTANGLE:
            return np.ones((self.rows, self.cols), bool)
        # Doubled coordinates keep the test in integers: a cell on the ellipse is inside for sure.
        row = 2 * np.arange(self.rows, dtype=object)[:, None] - (self.rows - 1)
        col = 2 * np.arange(self.cols, dtype=object)[None, :] - (self.cols - 1)
        inside = (row * self.cols) ** 2 + (col * self.rows) ** 2 <= (self.rows * self.cols) ** 2
        return inside.astype(bool)

    def rectangles(self) -> tuple[Rectangle, ...]:
        """The window as disjoint rectangles, each as tall as equal runs of cells stand stacked."""
        return _rectangles(self)


@lru_cache(maxsize=32)
def _rectangles(footprint: Footprint) -> tuple[Rectangle, ...]:
    if footprint.is_full:
        return (Rectangle(0, 0, footprint.rows, footprint.cols),)
    done = []
    growing: dict[tuple[int, int], int] = {}
    empty = np.zeros(footprint.cols, bool)
    for row, cells in enumerate([*footprint.mask(), empty]):
        borders = np.flatnonzero(np.diff(cells.astype(np.int8), prepend=0, append=0))
        runs = {(start, stop - start) for start, stop in borders.reshape(-1, 2).tolist()}
        for run in [run for run in growing if run not in runs]:
            first = growing.pop(run)
            done.append(Rectangle(first, run[0], row - first, run[1]))
        for run in runs:
            growing.setdefault(run, row)
    return tuple(sorted(done))
