# SPDX-License-Identifier: GPL-2.0-or-later
"""How often values occur in moving windows whose cells are sorted: the lengths of runs of equals.

Of small windows the least cells are one plane, the second ones another, and so on: all windows are
walked along at the same time, plane by plane. Large ones are sorted one by one.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from .frequencies import SMALL_WINDOW, STATE_BITS, Tally, Terms, Wanted, terms_of
from .rank_bins import Scratch

_GREATEST = np.uint16(0xFFFF)


def tally_runs(
    planes: list[np.ndarray], counts: np.ndarray | None, wanted: Wanted, scratch: Scratch
) -> Tally:
    """Tell from the sorted cells of windows how often values occur.

    Parameters
    ----------
    planes : list of ndarray
        The cells, 255 at most: for each rank a flat array, an element for each window. No NaN.
    counts : ndarray of int or None
        How many of the sorted cells of each window count, from the first one on; ``None`` for all.
    wanted : Wanted
        The figures.
    scratch : Scratch
        What is computed in.

    Returns
    -------
    Tally
        Of flat arrays, an element for each window; where a window has no cell it means nothing.
        Majority and minority are ranks of cells. They live in ``scratch``.
    """
    return _Walk(planes, counts, wanted, scratch).tally()


def walk_nbytes(count: int, size: int) -> int:
    """Bytes in which ``size`` windows of ``count`` cells are walked along, at most."""
    return size * 80 + 4 * 8 * (count + 1) * 256


def tally_sorted(
    cells: np.ndarray, values: int, counts: np.ndarray | None, wanted: Wanted
) -> Tally:
    """Sort the cells of windows, and tell from them how often values occur.

    Parameters
    ----------
    cells : ndarray of unsigned int
        ``(windows, cells)``: ranks of values; sorted in place.
    values : int
        How many ranks there are; a greater one is an invalid cell. Every window has a valid one.
    counts : ndarray of int or None
        How many valid cells each window has; ``None`` if all of them are.
    wanted : Wanted
        The figures.

    Returns
    -------
    Tally
        Of flat arrays, an element for each window; majority and minority are ranks.
    """
    cells.sort(axis=1, kind="stable")  # by digits, where they have 8 or 16 bits
    windows, size = cells.shape
    starting = np.ones(cells.shape, bool)
    np.not_equal(cells[:, 1:], cells[:, :-1], out=starting[:, 1:])
    if counts is not None:
        starting[cells == values] = False
    starts = np.flatnonzero(starting)
    lengths = np.diff(starts, append=cells.size)
    variety = np.count_nonzero(starting, axis=1)
    first = np.cumsum(variety) - variety
    if counts is not None:  # the last run ends where the invalid cells start
        last = first + variety - 1
        lengths[last] = np.arange(windows) * size + counts - starts[last]
    ranks = cells.reshape(-1)[starts].astype(np.int64)
    shift = values.bit_length()
    lower = (1 << shift) - 1
    terms = majority = minority = None
    if wanted.terms:
        terms = np.add.reduceat(np.take(terms_of(size).of_count, lengths), first)
    if wanted.majority:
        majority = lower - (
            np.maximum.reduceat((lengths << shift) + (lower - ranks), first) & lower
        )
    if wanted.minority:
        minority = np.minimum.reduceat((lengths << shift) + ranks, first) & lower
    return Tally(terms, variety, majority, minority)


class _Walk:
    """A walk along sorted planes. ``_run`` is the number of equals before a cell in its run, in the
    upper half of a word, so that with the rank in the lower half the longest run is a maximum."""

    def __init__(
        self, planes: list[np.ndarray], counts: np.ndarray | None, wanted: Wanted, scratch: Scratch
    ) -> None:
        self._planes, self._counts, self._wanted, self._scratch = planes, counts, wanted, scratch
        self._ranks, self._size = len(planes), len(planes[0])
        self._equal = wanted.majority or wanted.minority
        self._run = self._array("run", np.uint16) if self._equal else None
        self._longest = self._array("longest", np.uint16) if wanted.majority else None
        self._shortest = self._array("shortest", np.uint16) if wanted.minority else None
        if wanted.minority:
            self._shortest[:] = _GREATEST
        self._repeats = self._array("repeats", np.uint8)
        self._terms = None
        if wanted.terms:
            self._terms = _TermsOfBits(terms_of(self._ranks), self._size, scratch)

    def _array(self, name: str, dtype: np.dtype) -> np.ndarray:
        array = self._scratch.array(name, (self._size,), dtype)
        array[:] = 0
        return array

    def tally(self) -> Tally:
        repeated = self._scratch.array("repeated", (self._size,), bool)
        widened = self._scratch.array("widened", (self._size,), np.uint16)
        for rank in range(self._ranks):
            self._repeats_at(rank + 1, repeated)
            if self._equal:
                np.copyto(widened, repeated)
                self._compare(rank, widened)
            if self._wanted.variety:
                np.add(self._repeats, repeated.view(np.uint8), out=self._repeats)
            if self._terms is not None and rank + 1 < self._ranks:
                self._terms.add(repeated)
        return self._found()

    def _repeats_at(self, rank: int, repeated: np.ndarray) -> None:
        """Find the windows whose cell of a rank repeats the one before it."""
        if rank == self._ranks:
            repeated[:] = False
            return
        planes = self._planes
        np.equal(planes[rank - 1], planes[rank], out=repeated)
        if self._counts is not None:
            np.logical_and(repeated, self._counts > rank, out=repeated)

    def _compare(self, rank: int, repeated: np.ndarray) -> None:
        """Compare the runs up to a rank with those before; ``repeated`` where they go on."""
        keys = self._scratch.array("keys", (self._size,), np.uint16)
        if self._longest is not None:
            np.add(self._run, np.uint16(255 - rank), out=keys)
            np.maximum(self._longest, keys, out=self._longest)
        if self._shortest is not None:
            # Nothing is shorter than a run that has not ended, or is none.
            np.multiply(repeated, _GREATEST, out=keys)
            np.bitwise_or(keys, self._run, out=keys)
            np.bitwise_or(keys, np.uint16(rank), out=keys)
            if self._counts is not None:
                np.copyto(keys, _GREATEST, where=self._counts <= rank)
            np.minimum(self._shortest, keys, out=self._shortest)
        np.add(self._run, np.uint16(256), out=self._run)
        np.multiply(self._run, repeated, out=self._run)

    def _found(self) -> Tally:
        terms = variety = majority = minority = None
        if self._terms is not None:
            terms = self._terms.total()
        if self._wanted.variety:
            variety = np.subtract(
                self._ranks if self._counts is None else self._counts,
                self._repeats,
                out=self._repeats,
                casting="unsafe",
            )
        if self._longest is not None:
            majority = 255 - (self._longest & np.uint16(255))
        if self._shortest is not None:
            minority = self._shortest & np.uint16(255)
        return Tally(terms, variety, majority, minority)


class _TermsOfBits:
    """Sums the terms of runs, eight cells at a time, from bits that say which repeat the one
    before. What a byte adds depends on the length of the run that it goes on with, too: the state,
    which the table keeps in the lower bits of what it adds."""

    def __init__(self, terms: Terms, size: int, scratch: Scratch) -> None:
        self._table = _table_of_bits(terms.count)
        self._bits = scratch.array("bits", (size,), np.uint8)
        self._index = scratch.array("index", (size,), np.uint16)
        self._added = scratch.array("added", (size,), np.int64)
        self._total = scratch.array("terms", (size,), np.int64)
        self._state = scratch.array("state", (size,), np.uint8)
        self._state[:], self._total[:], self._collected = 1, 0, 0

    def add(self, repeated: np.ndarray) -> None:
        if not self._collected:
            np.copyto(self._bits, repeated.view(np.uint8))
        else:
            np.add(self._bits, self._bits, out=self._bits)
            np.add(self._bits, repeated.view(np.uint8), out=self._bits)
        self._collected += 1
        if self._collected == 8:
            self._look_up()

    def _look_up(self) -> None:
        np.copyto(self._index, self._state)
        np.left_shift(self._index, np.uint16(8), out=self._index)
        np.bitwise_or(self._index, self._bits, out=self._index)
        np.take(self._table, self._index, out=self._added, mode="clip")
        np.add(self._total, self._added, out=self._total)
        np.copyto(self._state, self._added, casting="unsafe")
        self._collected = 0

    def total(self) -> np.ndarray:
        if self._collected:
            np.left_shift(self._bits, np.uint8(8 - self._collected), out=self._bits)
            self._look_up()
        return np.right_shift(self._total, STATE_BITS, out=self._total)


@lru_cache(maxsize=4)
def _table_of_bits(count: int) -> np.ndarray:
    """For each length of the run so far, and each byte of bits, the terms and the new length."""
    of_next = np.zeros(SMALL_WINDOW + 2, np.int64)
    of_next[: count + 1] = terms_of(count).of_next
    length, bits = (part.copy() for part in np.indices((count + 1, 256)))
    terms = np.zeros_like(length)
    for bit in range(7, -1, -1):
        length = np.where(bits >> bit & 1, length + 1, 1)
        terms += of_next[np.minimum(length, count + 1)]
    # Lengths that no window of so many cells has do not matter.
    return ((terms << STATE_BITS) + np.minimum(length, SMALL_WINDOW)).reshape(-1)
