# SPDX-License-Identifier: GPL-2.0-or-later
"""Uphill from cell to cell: which neighbours are higher, which cells are maxima or saddles, and the
maximum that a cell leads to. Of a part of a raster, as if there was nothing around it.

Heights are ordered by value and, where values are equal, by index (row by row). No two cells are
equally high in this order, so that plateaus need no care of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import numpy as np

# The neighbours of a cell, clockwise from the one above it; a code has bit k set where neighbour k
# is higher. Even ones share a side with the cell, odd ones a corner.
_RING = [(-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1)]
_UP, _UP_RIGHT, _RIGHT, _DOWN_RIGHT, _DOWN, _DOWN_LEFT, _LEFT, _UP_LEFT = (
    np.uint8(1 << bit) for bit in range(8)
)

# Half of the neighbours come later; each pair of cells is compared once, for both.
_LATER = [(_RIGHT, _LEFT), (_DOWN_RIGHT, _UP_LEFT), (_DOWN, _UP), (_DOWN_LEFT, _UP_RIGHT)]
_EARLIER = _LEFT | _UP_LEFT | _UP | _UP_RIGHT

_SIDES = _UP | _RIGHT | _DOWN | _LEFT
_HIGHEST_BIT, _ONE, _TWO = np.uint8(128), np.uint8(1), np.uint8(2)

# Cells compared at a time: scratch and values stay near the second-level cache. With fewer, by
# measurement, threads lose more to waiting for the interpreter between calls.
_CELLS = 1 << 17

# Saddles in hand at a time, for the same reason.
_BATCH = 1 << 15

# Steps for each cell of the part before paths are halved, and again each time: as long as halving
# all of them takes, by measurement.
_PATIENCE = 1.0


class Workspace(NamedTuple):
    """Scratch arrays for parts of up to so many cells."""

    codes: np.ndarray
    higher: np.ndarray
    bits: np.ndarray
    missing: np.ndarray

    @classmethod
    def of(cls, rows: int, cols: int) -> Workspace:
        """Make them for parts of at most these rows, and of these columns."""
        some = min(rows, _rows_at_a_time(cols)) * cols
        return cls(
            np.empty(rows * cols, np.uint8),
            np.empty(some, bool),
            np.empty(some, np.uint8),
            np.empty(some, bool),
        )


class Ascent:
    """The ways up in a part of a raster; cells are indices into it, row by row.

    Parameters
    ----------
    cols : int
        Of the part.
    codes : ndarray of uint8
        ``(rows * cols,)``: bit k is set where neighbour k is higher; lives in the workspace.
    maxima : ndarray of intp
        Valid cells without a higher neighbour, ascending.
    saddles : ndarray of intp
        Cells whose higher neighbours do not all touch each other, ascending. The others cannot
        bring together what was not together at a higher level.
    """

    def __init__(
        self, cols: int, codes: np.ndarray, maxima: np.ndarray, saddles: np.ndarray
    ) -> None:
        self.codes, self.maxima, self.saddles = codes, maxima, saddles
        # How far away each neighbour's index is; 0 comes last.
        self._steps = np.array([down * cols + right for down, right in _RING] + [0], np.intp)
        self._uphill = self._steps[_uphill()]
        self._far: np.ndarray | None = None

    def branches(self) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Find a maximum for each group of higher neighbours of the saddles, some at a time.

        Yields
        ------
        saddle : ndarray of intp
            A cell for each group but the first; ascending.
        first, other : ndarray of intp
            A maximum that a way through the saddle's first group leads to, and one through this.
        """
        groups, ways = _groups()
        for start in range(0, len(self.saddles), _BATCH):
            saddles = self.saddles[start : start + _BATCH]
            codes = self.codes[saddles]
            more = groups[codes] - 1
            which = np.repeat(np.arange(len(codes)), more)
            nth = np.arange(1, len(which) + 1) - (np.cumsum(more) - more).take(which)
            first = self.climb(saddles + self._steps[ways[codes, 0]])
            saddles = saddles.take(which)
            other = saddles + self._steps[ways[codes.take(which), nth]]
            yield saddles, first.take(which), self.climb(other)

    def climb(self, cells: np.ndarray) -> np.ndarray:
        """Find a maximum that each of the cells leads to, always upwards."""
        tops, here, which = cells.copy(), cells.copy(), np.arange(len(cells))
        walked = 0
        while len(here):
            if self._far is None:
                step = self._uphill[self.codes[here]]
                here += step
                moving = step != 0
            else:
                there = self._far.take(here)
                moving = there != here
                here = there
            walked += len(here)
            if np.count_nonzero(moving) < 0.8 * len(here):
                tops[which] = here
                which, here = which.compress(moving), here.compress(moving)
            if walked > _PATIENCE * len(self.codes) and len(here):
                walked = 0
                self._look_further()
        return tops

    def _look_further(self) -> None:
        """Make steps twice as long, for all cells."""
        if self._far is None:
            self._far = self._uphill[self.codes]
            self._far += np.arange(len(self.codes))
        else:
            self._far = self._far.take(self._far)


def ascent(
    values: np.ndarray, valid: np.ndarray | None, minima: bool, workspace: Workspace
) -> Ascent:
    """Compare the cells of a part of a raster with their neighbours.

    Parameters
    ----------
    values : ndarray
        ``(rows, cols)``, contiguous, of any real dtype.
    valid : ndarray of bool or None
        Same shape; None when every cell is valid. What is not valid is no neighbour.
    minima : bool
        Whether lower values are higher ground.
    workspace : Workspace
        For as many cells at least.

    Examples
    --------
    >>> values = np.array([[5, 3, 1, 2, 4, 4]])
    >>> found = ascent(values, None, False, Workspace.of(1, 6))
    >>> found.maxima, found.saddles
    (array([0, 5]), array([2]))
    >>> found.climb(np.array([1, 3, 4]))
    array([0, 5, 5])
    """
    rows, cols = values.shape
    cells, flat = rows * cols, values.reshape(-1)
    exists = None if valid is None else np.ascontiguousarray(valid).reshape(-1)
    codes = workspace.codes[:cells]
    codes[:] = 0
    at_a_time = _rows_at_a_time(cols) * cols
    maxima, saddles = [], []
    for start in range(0, cells, at_a_time):
        stop = min(start + at_a_time, cells)
        some = slice(start, stop)
        missing = None
        if exists is not None and not exists[some].all():
            missing = np.logical_not(exists[some], out=workspace.missing[: stop - start])
        _compare(flat, exists, missing, minima, codes, some, cols, workspace)
        part = codes[some]
        np.bitwise_xor(part, _EARLIER, out=part)
        grid = part.reshape(-1, cols)
        grid[:, 0] &= ~(_LEFT | _UP_LEFT | _DOWN_LEFT)
        grid[:, -1] &= ~(_RIGHT | _UP_RIGHT | _DOWN_RIGHT)
        if start == 0:
            grid[0] &= ~(_UP | _UP_LEFT | _UP_RIGHT)
        if stop == cells:
            grid[-1] &= ~(_DOWN | _DOWN_LEFT | _DOWN_RIGHT)
        if missing is not None:
            np.multiply(part, exists[some].view(np.uint8), out=part)
        chosen = np.equal(part, 0, out=workspace.higher[: stop - start])
        if missing is not None:
            np.logical_and(chosen, exists[some], out=chosen)
        maxima.append(np.flatnonzero(chosen) + start)
        saddles.append(np.flatnonzero(_parted(part, workspace)) + start)
    return Ascent(cols, codes, np.concatenate(maxima), np.concatenate(saddles))


def _rows_at_a_time(cols: int) -> int:
    return max(1, _CELLS // cols)


def _compare(
    flat: np.ndarray,
    exists: np.ndarray | None,
    missing: np.ndarray | None,
    minima: bool,
    codes: np.ndarray,
    some: slice,
    cols: int,
    workspace: Workspace,
) -> None:
    """Set the bits of some cells and of their later neighbours.

    What an earlier neighbour is not lower than has the bit set, so that all of these bits have to
    be turned. Those of neighbours beyond the part's edges are arbitrary.
    """
    exceeds = np.less_equal if minima else np.greater_equal
    for later, earlier in _LATER:
        down, right = _RING[int(later).bit_length() - 1]
        apart = down * cols + right
        count = min(some.stop, len(flat) - apart) - some.start
        if count <= 0:
            continue
        own = slice(some.start, some.start + count)
        beside = slice(own.start + apart, own.stop + apart)
        higher = exceeds(flat[beside], flat[own], out=workspace.higher[:count])
        bits = workspace.bits[:count]
        whole = exists is None or (missing is None and exists[beside].all())
        if not whole:
            seen = np.logical_and(higher, exists[beside], out=bits.view(bool))
            np.multiply(seen.view(np.uint8), later, out=bits)
        else:
            np.multiply(higher.view(np.uint8), later, out=bits)
        np.bitwise_or(codes[own], bits, out=codes[own])
        if missing is not None:
            np.logical_or(higher, missing[:count], out=higher)
        np.multiply(higher.view(np.uint8), earlier, out=bits)
        np.bitwise_or(codes[beside], bits, out=codes[beside])


def _parted(codes: np.ndarray, workspace: Workspace) -> np.ndarray:
    """Tell which codes have more than one group of neighbours that touch each other.

    Around the ring, a group begins where the neighbour before is not set; two that share a side
    with the cell touch at a corner, whatever is between them.
    """
    bits = workspace.bits[: len(codes)]
    joined = np.bitwise_and(codes, _SIDES, out=bits)
    np.add(joined, joined, out=joined)
    np.bitwise_or(joined, codes, out=joined)
    round_ = np.greater_equal(joined, _HIGHEST_BIT, out=workspace.higher[: len(codes)])
    np.add(joined, joined, out=joined)
    np.bitwise_or(joined, round_.view(np.uint8), out=joined)
    np.bitwise_and(joined, codes, out=joined)
    first = np.bitwise_xor(joined, codes, out=joined)
    # More than one bit is set where something is left without the lowest.
    rest = np.subtract(first, _ONE, out=workspace.higher[: len(codes)].view(np.uint8))
    np.bitwise_and(first, rest, out=first)
    return np.not_equal(first, 0, out=workspace.higher[: len(codes)])


def _arcs(bits: list[bool]) -> list[list[int]]:
    """Split a ring of flags into runs that are set; each lists its places."""
    if all(bits):
        return [list(range(8))]
    gap = bits.index(False)
    runs: list[list[int]] = [[]]
    for place in range(gap, gap + 8):
        if bits[place % 8]:
            runs[-1].append(place % 8)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _middle(places: list[int], code: int) -> int:
    """The place in the middle of the longest run of set bits among these: about the steepest."""
    runs = _arcs([bool(code >> place & 1) and place in places for place in range(8)])
    longest = max(runs, key=len)
    return longest[(len(longest) - 1) // 2]


@cache
def _uphill() -> np.ndarray:
    """For each code the neighbour to go to; 8 where none is higher."""
    return np.array([8, *(_middle(list(range(8)), code) for code in range(1, 256))], np.intp)


@cache
def _groups() -> tuple[np.ndarray, np.ndarray]:
    """For each code how many groups of higher neighbours there are, and a neighbour of each."""
    counts, ways = np.zeros(256, np.intp), np.full((256, 4), 8, np.intp)
    for code in range(1, 256):
        bits = [bool(code >> place & 1) for place in range(8)]
        for corner in range(1, 8, 2):
            bits[corner] |= bits[corner - 1] and bits[(corner + 1) % 8]
        found = [_middle(group, code) for group in _arcs(bits)]
        counts[code], ways[code, : len(found)] = len(found), found
    return counts, ways
