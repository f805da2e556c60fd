# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a raster: windows, the cells beyond its edges, and how results lie on its grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np


class Window(NamedTuple):
    """Rows and columns ``[row, row + rows) x [col, col + cols)`` of a raster."""

    row: int
    col: int
    rows: int
    cols: int

    def blocks(self, block: tuple[int, int]) -> Iterator[Window]:
        """Cut along the grid of ``block`` cells that is anchored at the raster's origin."""
        for row, rows in _cuts(self.row, self.rows, block[0]):
            for col, cols in _cuts(self.col, self.cols, block[1]):
                yield Window(row, col, rows, cols)


def _cuts(start: int, size: int, step: int) -> Iterator[tuple[int, int]]:
    stop = start + size
    while start < stop:
        end = min(stop, (start // step + 1) * step)
        yield start, end - start
        start = end


class Edge(IntEnum):
    """What a window finds beyond the raster's edge; names and meaning as in ``scipy.ndimage``."""

    AVAILABLE = 0  # nothing: only the cells that exist
    REFLECT = 1  # d c b a | a b c d | d c b a
    MIRROR = 2  # d c b | a b c d | c b a
    NEAREST = 3  # a a a a | a b c d | d d d d
    WRAP = 4  # a b c d | a b c d | a b c d


def source_index(start: int, stop: int, size: int, edge: Edge) -> np.ndarray:
    """Find the cells of an axis that stand at positions ``start`` to ``stop``.

    Examples
    --------
    >>> source_index(-3, 6, 4, Edge.REFLECT)
    array([2, 1, 0, 0, 1, 2, 3, 3, 2])
    >>> source_index(-3, 6, 4, Edge.MIRROR)
    array([3, 2, 1, 0, 1, 2, 3, 2, 1])
    """
    position = np.arange(start, stop)
    if edge is Edge.WRAP:
        return position % size
    if edge is Edge.NEAREST or size == 1:
        return position.clip(0, size - 1)
    if edge is Edge.REFLECT:
        position = position % (2 * size)
        return np.minimum(position, 2 * size - 1 - position)
    if edge is Edge.MIRROR:
        position = position % (2 * size - 2)
        return np.minimum(position, 2 * size - 2 - position)
    raise ValueError(f"beyond the edge there is nothing for {edge!r}")


class Piece(NamedTuple):
    """A part of a padded axis and where it is read from: ``[start, stop)``, picked by ``index``."""

    place: slice
    start: int
    stop: int
    index: np.ndarray | None


def pieces(start: int, stop: int, size: int, edge: Edge) -> Iterator[Piece]:
    """Say what to read for positions ``start`` to ``stop`` of an axis of ``size`` cells.

    At most three pieces: what lies before the raster, in it and behind it. The first and the last
    are missing with ``Edge.AVAILABLE``.
    """
    inside = max(start, 0), min(stop, size)
    if edge is not Edge.AVAILABLE:
        for first, last in ((start, min(stop, 0)), (max(start, size), stop)):
            if first < last:
                index = source_index(first, last, size, edge)
                low, high = int(index.min()), int(index.max()) + 1
                yield Piece(slice(first - start, last - start), low, high, index - low)
    if inside[0] < inside[1]:
        yield Piece(slice(inside[0] - start, inside[1] - start), *inside, None)


@dataclass(frozen=True)
class Sampling:
    """Which cells of an axis results are computed for: every ``step``-th one.

    A cell of the result covers ``step`` cells of the source and belongs to the middle one of them
    (right of the middle if ``step`` is even), so that both grids have the same origin.
    """

    size: int
    step: int = 1

    @property
    def first(self) -> int:
        """The source cell of the first result."""
        return min(self.step // 2, self.size - 1)

    @property
    def count(self) -> int:
        """Number of results."""
        return (self.size - self.first - 1) // self.step + 1

    def span(self, start: int, count: int) -> tuple[int, int]:
        """First and last-but-one source cell of ``count`` results from ``start`` on."""
        first = self.first + start * self.step
        return first, first + (count - 1) * self.step + 1


def result_shape(shape: tuple[int, int], step: int) -> tuple[int, int]:
    """Rows and columns of the results for a raster of this shape."""
    rows, cols = (Sampling(size, step).count for size in shape)
    return rows, cols
