# SPDX-License-Identifier: GPL-2.0-or-later
"""Weighted sums over a moving window at every cell: which of the cells are summed in what order,
and the sums.

A plan is made once for a window. It consists of stages: a stage sums down the columns, with some
weights, and adds up neighbours of these sums across the rows, with others. Weights that are a
product of one factor a row and one a column take a single stage, so that the time grows with the
window's height and width, and not with its cells. Where such a product is cut out by an ellipse,
there is a stage for each height of a column; each goes on with the sums of the one before. Other
windows take a stage for each row that is unlike the others. Cells without a weight are not touched:
what is infinite there must not become NaN.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import as_strided

# Fewest neighbours whose weighted sum is formed by einsum, which keeps it in the first cache;
# fewer are added array by array, those of equal weight together. By measurement.
_LONG = 6

# Results of a stage at a time: what is added array by array should stay in the caches.
_CELLS_OF_STRIP = 65_536


class Taps(NamedTuple):
    """Which cells along one axis are summed, with which weights.

    Attributes
    ----------
    runs : tuple of (int, ndarray)
        The first offset of many neighbours, and their weights.
    groups : tuple of (float, tuple of int)
        A weight, and the offsets of the cells that have it.
    """

    runs: tuple[tuple[int, np.ndarray], ...]
    groups: tuple[tuple[float, tuple[int, ...]], ...]

    @classmethod
    def of(cls, weights: np.ndarray) -> Taps:
        """Arrange the weights along an axis; those that are 0 play no part."""
        edges = np.flatnonzero(np.diff(np.pad(weights != 0, 1).view(np.int8)))
        runs, groups = [], {}
        for start, end in edges.reshape(-1, 2).tolist():
            if end - start >= _LONG:
                runs.append((start, weights[start:end].copy()))
            else:
                for offset in range(start, end):
                    groups.setdefault(float(weights[offset]), []).append(offset)
        ordered = tuple((weight, tuple(offsets)) for weight, offsets in groups.items())
        return cls(tuple(runs), ordered)

    @property
    def cost(self) -> float:
        """Passes over an array, roughly."""
        return sum(len(weights) + 1 for _, weights in self.runs) + sum(
            len(offsets) + 1 for _, offsets in self.groups
        )


class Stage(NamedTuple):
    """Sums down the columns, anew or added to those of the stage before; and across the rows."""

    anew: bool
    down: Taps
    across: Taps


class Scratch:
    """What sums are formed in: for one thread, block after block.

    Parameters
    ----------
    padded : tuple of int
        Rows and columns of the largest padded block.
    """

    def __init__(self, padded: tuple[int, int]) -> None:
        size = _strip(padded[1]) * padded[1]
        self.columns, self.total, self.spare = (np.empty(size) for _ in range(3))

    @staticmethod
    def nbytes(padded: tuple[int, int]) -> int:
        """Bytes that it takes."""
        return 3 * 8 * _strip(padded[1]) * padded[1]


class WeightedSum:
    """Sums the cells of a window with weights.

    Parameters
    ----------
    weights : ndarray
        ``(rows, cols)`` of finite numbers, not all of them 0.

    Examples
    --------
    >>> values = np.arange(12.0).reshape(3, 4)
    >>> out = np.empty((2, 3))
    >>> WeightedSum(np.array([[0, 1], [1, 2]])).sum(values, 1, out, Scratch((3, 4)))
    array([[15., 19., 23.],
           [31., 35., 39.]])
    """

    def __init__(self, weights: np.ndarray) -> None:
        weights = np.asarray(weights, float)
        self.shape = weights.shape
        self.stages = tuple(_nested(weights) or _by_rows(weights))
        #: The sum of the weights, as a window of ones gives it.
        ones = np.ones(self.shape)
        self.total = float(self.sum(ones, 1, np.empty((1, 1)), Scratch(self.shape))[0, 0])

    @property
    def cost(self) -> float:
        """Passes over an array that a sum takes, roughly."""
        return sum(stage.down.cost + stage.across.cost for stage in self.stages)

    def sum(self, cells: np.ndarray, step: int, out: np.ndarray, scratch: Scratch) -> np.ndarray:
        """Sum at every ``step``-th position of both axes.

        Parameters
        ----------
        cells : ndarray of float64
            ``(rows, cols)``, contiguous, padded by the window's reach.
        step : int
            From one result to the next.
        out : ndarray of float64
            ``(rows, cols)``, to be written.
        scratch : Scratch
            For blocks of that size.

        Returns
        -------
        ndarray
            ``out``.
        """
        length = _strip(cells.shape[1])
        for row in range(0, len(out), length):
            strip = _Strip(cells[row * step :], step, out[row : row + length], scratch)
            for number, stage in enumerate(self.stages):
                _accumulate(stage.down, strip.down, stage.anew)
                _accumulate(stage.across, strip.across, not number)
            strip.write()
        return out


@lru_cache(maxsize=32)
def weighted_sum(weights: tuple[tuple[float, ...], ...], power: int = 1) -> WeightedSum:
    """Return the plan for some weights, or for their squares."""
    return WeightedSum(np.array(weights, float) ** power)


def _strip(cols: int) -> int:
    """Rows of results that are computed at a time."""
    return max(1, _CELLS_OF_STRIP // cols)


class _Line(NamedTuple):
    """Along one axis of a strip: where cells are read, and where their sums go.

    Attributes
    ----------
    cells : callable
        Returns the cells at an offset, in the shape of ``total``.
    neighbours : callable
        Returns of an offset, a count and a distance so many cells that far apart,
        ``(rows, count, cols)``.
    apart : int
        The distance at which einsum has its inner loop along the rows.
    total, spare : ndarray
        The sums, and room for a term.
    total_rows, spare_rows : ndarray
        The same as ``(rows, cols)``.
    """

    cells: Callable[[int], np.ndarray]
    neighbours: Callable[[int, int, int], np.ndarray]
    apart: int
    total: np.ndarray
    spare: np.ndarray
    total_rows: np.ndarray
    spare_rows: np.ndarray


class _Strip:
    """Some rows of results."""

    def __init__(self, cells: np.ndarray, step: int, out: np.ndarray, scratch: Scratch) -> None:
        self._out, (rows, cols), length = out, out.shape, cells.shape[1]
        columns, total, spare = (
            array[: rows * length].reshape(rows, length)
            for array in (scratch.columns, scratch.total, scratch.spare)
        )
        self._total = total[:, :cols]
        down, item = cells.strides
        self.down = _Line(
            # Whole rows are contiguous, and numpy takes them as one.
            lambda offset: cells[offset : offset + (rows - 1) * step + 1 : step],
            lambda offset, count, apart: as_strided(
                cells[offset:], (rows, count, length), (step * down, apart * down, item)
            ),
            1,
            columns,
            spare,
            columns,
            spare,
        )
        if step == 1:
            # Flat, wrapped cells at the rows' ends included: rows one by one take twice as long.
            flat, size = columns.reshape(-1), rows * length
            most = size - (length - cols)
            every, other = total.reshape(-1)[:most], spare.reshape(-1)[:most]

            def neighbour(offset: int) -> np.ndarray:
                return flat[offset : offset + most]
        else:
            every, other = self._total, spare[:, :cols]

            def neighbour(offset: int) -> np.ndarray:
                return columns[:, offset : offset + (cols - 1) * step + 1 : step]

        self.across = _Line(
            neighbour,
            lambda offset, count, apart: as_strided(
                columns[:, offset:], (rows, count, cols), (length * item, apart * item, step * item)
            ),
            step + 1,
            every,
            other,
            self._total,
            spare[:, :cols],
        )

    def write(self) -> None:
        """Write the sums out."""
        np.copyto(self._out, self._total)


def _accumulate(taps: Taps, line: _Line, anew: bool) -> None:
    """Sum along one axis of a strip; or add to the sums."""
    for start, weights in taps.runs:
        for phase in range(min(line.apart, len(weights))):
            some = weights[phase :: line.apart]
            cells = line.neighbours(start + phase, len(some), line.apart)
            out = line.total_rows if anew else line.spare_rows
            np.einsum("i,rij->rj", some, cells, out=out)
            if not anew:
                np.add(line.total, line.spare, out=line.total)
            anew = False
    for weight, offsets in taps.groups:
        term, out = line.cells(offsets[0]), line.total if anew else line.spare
        for offset in offsets[1:]:
            term = np.add(term, line.cells(offset), out=out)
        if weight != 1 or anew and len(offsets) == 1:
            term = np.multiply(term, weight, out=out)
        if not anew:
            np.add(line.total, term, out=line.total)
        anew = False


def _nested(weights: np.ndarray) -> list[Stage] | None:
    """Plan a product of factors, of which each column holds all rows that a shorter one holds."""
    mask = weights != 0
    heights = mask.sum(axis=0)
    order = [int(col) for col in np.argsort(heights, kind="stable") if heights[col]]
    for shorter, taller in zip(order, order[1:]):
        if (mask[:, shorter] & ~mask[:, taller]).any():
            return None
    factors = _factors(weights, mask)
    if factors is None:
        return None
    down, across = factors
    stages, done = [], np.zeros(len(mask), bool)
    for height in sorted({int(heights[col]) for col in order}):
        columns = heights == height
        rows = mask[:, np.flatnonzero(columns)[0]]
        new = np.where(rows & ~done, down, 0)
        stages.append(Stage(not stages, Taps.of(new), Taps.of(np.where(columns, across, 0))))
        done = rows
    return stages


def _factors(weights: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Find a factor for each row and each column whose products the weights are; integers, if the
    weights are, so that sums of integers stay exact."""
    row, col = mask.sum(axis=1).argmax(), mask.sum(axis=0).argmax()
    across, down = weights[row], weights[:, col]
    if (np.rint(weights) == weights).all() and np.abs(weights).max() < 2**53:
        across = across / math.gcd(*(int(weight) for weight in across))
        down = down / across[col]
        if (np.rint(down) != down).any():
            return None
    else:
        across = across / across[col]
    error = np.abs(np.outer(down, across) - weights)[mask]
    if (error > 4 * np.finfo(float).eps * np.abs(weights[mask])).any():
        return None
    return down, across


def _by_rows(weights: np.ndarray) -> list[Stage]:
    """Plan any weights, those of equal rows together."""
    alike: dict[tuple[float, ...], list[int]] = {}
    for number, row in enumerate(weights.tolist()):
        if any(row):
            alike.setdefault(tuple(row), []).append(number)
    stages = []
    for row, numbers in alike.items():
        down = np.zeros(len(weights))
        down[numbers] = 1
        stages.append(Stage(True, Taps.of(down), Taps.of(np.array(row))))
    return stages
