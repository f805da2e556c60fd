# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of a moving window: its size, its anchor, the cells that belong to it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
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
    cells : tuple of bytes, optional
        A row of zeros and ones for each row of the window: cells of the shape where it is 0 do not
        belong to the window. :meth:`of_mask`, :meth:`annulus` and :meth:`wedge` make it.

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
    cells: tuple[bytes, ...] | None = None

    def __post_init__(self) -> None:
        for name in ("rows", "cols"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}; a window has at least 1")
        if self.cells is not None and not self.count:
            raise ValueError("the window has no cell")

    @classmethod
    def of_mask(cls, mask: np.ndarray) -> Footprint:
        """Make the window of the cells that are true in an array ``(rows, cols)``."""
        return cls(*mask.shape, cells=tuple(row.tobytes() for row in np.asarray(mask, bool)))

    @classmethod
    def annulus(cls, rows: int, cols: int, inner_rows: int, inner_cols: int) -> Footprint:
        """Make an ellipse without the cells of a smaller one about the same centre.

        Parameters
        ----------
        rows, cols : int
            Of the ellipse.
        inner_rows, inner_cols : int
            Of the smaller one: cells whose centre lies in it or on it are left out.

        Raises
        ------
        ValueError
            If no cell is left.

        Examples
        --------
        >>> Footprint.annulus(5, 5, 3, 3).mask().astype(int)
        array([[0, 1, 1, 1, 0],
               [1, 0, 0, 0, 1],
               [1, 0, 0, 0, 1],
               [1, 0, 0, 0, 1],
               [0, 1, 1, 1, 0]])
        """
        # Doubled coordinates keep it in integers.
        down = 2 * np.arange(rows, dtype=object)[:, None] - (rows - 1)
        across = 2 * np.arange(cols, dtype=object) - (cols - 1)
        hole = (down * inner_cols) ** 2 + (across * inner_rows) ** 2
        inside = (hole <= (inner_rows * inner_cols) ** 2).astype(bool)
        return cls.of_mask(_mask_of(cls(rows, cols, Shape.ELLIPSE)) & ~inside)

    @classmethod
    def wedge(
        cls, rows: int, cols: int, start: float, end: float, aspect: float = 1.0
    ) -> Footprint:
        """Make the part of an ellipse that is seen from its centre in some directions.

        Parameters
        ----------
        rows, cols : int
            Of the ellipse.
        start, end : float
            Degrees clockwise from north (up): the wedge reaches from the first to the second. It
            holds its edges, and the cell that it starts from, unless the window is even there.
        aspect : float
            Width of a cell divided by its height.

        Raises
        ------
        ValueError
            If no cell but that one is in it.

        Examples
        --------
        >>> Footprint.wedge(5, 5, 0, 90).mask().astype(int)
        array([[0, 0, 1, 1, 0],
               [0, 0, 1, 1, 1],
               [0, 0, 1, 1, 1],
               [0, 0, 0, 0, 0],
               [0, 0, 0, 0, 0]])
        """
        down = 2 * np.arange(rows)[:, None] - (rows - 1)
        across = (2 * np.arange(cols) - (cols - 1)) * aspect
        directions = np.degrees(np.arctan2(across, -down))
        # What rounding does to directions must not decide about the cells on the edges.
        turned = np.round(np.mod(directions - start, 360), 9) % 360
        span = 360.0 if end - start >= 360 else np.mod(end - start, 360)
        inside = turned <= np.round(span, 9)
        start_cell = (down == 0) & (across == 0)
        mask = _mask_of(cls(rows, cols, Shape.ELLIPSE)) & (inside | start_cell)
        if not (mask & ~start_cell).any():
            raise ValueError(f"no cell lies between {start:g} and {end:g} degrees")
        return cls.of_mask(mask)

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
        return sum(rectangle.rows * rectangle.cols for rectangle in self.rectangles())

    def mask(self) -> np.ndarray:
        """Boolean array ``(rows, cols)`` of the cells that belong to the window."""
        return _mask_of(self).copy()

    def rectangles(self) -> tuple[Rectangle, ...]:
        """The window as disjoint rectangles, each as tall as equal runs of cells stand stacked."""
        return _rectangles_of(self)


@lru_cache(maxsize=32)
def _mask_of(footprint: Footprint) -> np.ndarray:
    mask = np.zeros((footprint.rows, footprint.cols), bool)
    if footprint.cells is None:
        for row, (start, length) in zip(mask, _runs_of(footprint)):
            row[start : start + length] = True
    else:
        cells = np.frombuffer(b"".join(footprint.cells), bool).reshape(mask.shape)
        mask |= cells & _mask_of(replace(footprint, cells=None))
    mask.setflags(write=False)
    return mask


def _runs_of(footprint: Footprint) -> Iterator[tuple[int, int]]:
    """First column and length of the run of cells in each row of a plain shape."""
    rows, cols = footprint.rows, footprint.cols
    for row in range(rows):
        if footprint.shape is Shape.RECTANGLE:
            yield 0, cols
            continue
        # Doubled coordinates keep it in integers: a cell on the ellipse is inside for sure.
        across = 2 * row - (rows - 1)
        widest = math.isqrt((rows**2 - across**2) * cols**2 // rows**2)
        # Cells lie two apart, at the parity of cols - 1.
        length = widest + 1 - (widest + cols - 1) % 2
        yield (cols - length) // 2, length


@lru_cache(maxsize=32)
def _rectangles_of(footprint: Footprint) -> tuple[Rectangle, ...]:
    if footprint.cells is None:  # without a mask: of a huge window it would take all memory
        lines = [[(start, start + length)] for start, length in _runs_of(footprint)]
    else:
        # A run of cells starts and ends where a row of the mask changes.
        edges = np.diff(np.pad(_mask_of(footprint), ((0, 0), (1, 1))).view(np.int8), axis=1)
        lines = [np.flatnonzero(line).reshape(-1, 2).tolist() for line in edges]
    done: list[Rectangle] = []
    standing: dict[tuple[int, int], int] = {}
    for row, line in enumerate([*lines, []]):
        runs = {tuple(run) for run in line}
        for start, end in [run for run in standing if run not in runs]:
            first = standing.pop((start, end))
            done.append(Rectangle(first, start, row - first, end - start))
        for run in runs:
            standing.setdefault(run, row)
    return tuple(sorted(rectangle for rectangle in done if rectangle.cols))
