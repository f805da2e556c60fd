# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of a moving window: its size, its anchor, the cells that belong to it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import groupby
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
        return sum(length for _, length in self.runs())

    def mask(self) -> np.ndarray:
        """Boolean array ``(rows, cols)`` of the cells that belong to the window."""
        cells = np.zeros((self.rows, self.cols), bool)
        for row, (start, length) in zip(cells, self.runs()):
            row[start : start + length] = True
        return cells

    def runs(self) -> tuple[tuple[int, int], ...]:
        """First column and length of the run of cells in each row; the length may be 0."""
        return _runs(self)

    def rectangles(self) -> tuple[Rectangle, ...]:
        """The window as disjoint rectangles, each as tall as equal runs of cells stand stacked."""
        done, first = [], 0
        for run, rows in groupby(self.runs()):
            height = sum(1 for _ in rows)
            if run[1]:
                done.append(Rectangle(first, run[0], height, run[1]))
            first += height
        return tuple(done)


@lru_cache(maxsize=32)
def _runs(footprint: Footprint) -> tuple[tuple[int, int], ...]:
    rows, cols = footprint.rows, footprint.cols
    if footprint.shape is Shape.RECTANGLE:
        return ((0, cols),) * rows
    runs = []
    for row in range(rows):
        # Doubled coordinates keep it in integers: a cell on the ellipse is inside for sure.
        across = 2 * row - (rows - 1)
        widest = math.isqrt((rows**2 - across**2) * cols**2 // rows**2)
        length = (
            widest + 1 - (widest + cols - 1) % 2
        )  # cells lie two apart, at the parity of cols - 1
        runs.append(((cols - length) // 2, length))
    return tuple(runs)
