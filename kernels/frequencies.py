# SPDX-License-Identifier: GPL-2.0-or-later
"""How often values occur in moving windows, by counting each value: one window sum a value.

What is said of a window is a :class:`Tally`, in whole numbers, so that it depends neither on the
order in which values are met nor on how they are counted.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .footprint import Footprint
from .rank_bins import Scratch, WindowParts, order_of
from .window_sums import moving_extreme

# Elements in a pass of window sums, for the caches.
_BATCH = 60_000

# Entries of a table that looks several counts up at once.
_LARGEST_TABLE = 1 << 16

# Windows of up to so many cells have counts of 8 bits, and tables for eight cells at a time.
SMALL_WINDOW = 255

# Bits of a term that a small window's tables use for something else; see run_lengths.py.
STATE_BITS = 14


class Wanted(NamedTuple):
    """Which figures are asked for; the others are not computed."""

    terms: bool
    variety: bool
    majority: bool
    minority: bool


class Tally(NamedTuple):
    """Figures of how often values occur in each window; ``None`` for what was not wanted.

    Attributes
    ----------
    terms : ndarray of int64
        The sum of ``c * log2(c)`` over the counts ``c`` of the values, as :class:`Terms` says.
    variety : ndarray of int
        How many values there are.
    majority, minority : ndarray
        The value that occurs most, and least, often; of several the smallest. First it is told by
        where it is found (a rank), and then itself.
    """

    terms: np.ndarray | None
    variety: np.ndarray | None
    majority: np.ndarray | None
    minority: np.ndarray | None

    def map(self, change: Callable[[np.ndarray], np.ndarray]) -> Tally:
        """Change every array that there is."""
        return Tally(*(None if array is None else change(array) for array in self))

    def with_values(self, look_up: Callable[[np.ndarray], np.ndarray]) -> Tally:
        """Look up the values of majority and minority."""
        ranks = Tally(None, None, self.majority, self.minority)
        values = ranks.map(lambda array: look_up(array.astype(np.intp)))
        return values._replace(terms=self.terms, variety=self.variety)


class Terms:
    """The terms of Shannon's entropy for windows of up to ``count`` cells, as whole numbers.

    With ``n`` cells, of which each value has ``c``, the entropy is the sum of ``-c/n log2(c/n)``,
    which is ``(n log2(n) - sum of c log2(c)) / n``. Fixed point makes the sum exact in any order,
    and exactly ``n log2(n)`` where all cells are alike.

    Attributes
    ----------
    of_count : ndarray of int64
        ``c * log2(c)`` for each count, times :attr:`unit`.
    of_next : ndarray of int64
        For each count what it has more than the one before, so that sums along a run of equal
        cells are those of its length; 0 for the count 0.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        counts = np.arange(count + 1, dtype=np.longdouble)
        terms = counts * np.log2(np.maximum(counts, 1))
        bits = 62 - (STATE_BITS if count <= SMALL_WINDOW else 0)
        self.unit = math.ldexp(1.0, bits - math.ceil(terms[-1] + 1).bit_length())
        self.of_count = np.rint(terms * self.unit).astype(np.int64)
        self.of_next = np.diff(self.of_count, prepend=0)

    @property
    def together(self) -> int:
        """How many counts are looked up at once."""
        together = 1
        while together < 4 and (self.count + 1) ** (together + 1) <= _LARGEST_TABLE:
            together += 1
        return together

    def entropy(self, terms: np.ndarray, counts: np.ndarray | None, scratch: Scratch) -> np.ndarray:
        """Turn sums of terms into entropies in bits.

        Parameters
        ----------
        terms : ndarray of int64
            Of each window; overwritten.
        counts : ndarray of int or None
            Valid cells of each window; ``None`` where all of them are full.
        scratch : Scratch
            What the result lives in.

        Returns
        -------
        ndarray of float64
        """
        found = scratch.array("entropy", terms.shape, np.float64)
        if counts is None:
            np.subtract(self.of_count[-1], terms, out=terms)
            return np.multiply(terms, 1 / (self.unit * self.count), out=found)
        np.subtract(np.take(self.of_count, counts), terms, out=terms)
        # Multiplied as for full windows, so that these do not depend on who is in their block.
        factors = 1 / (self.unit * np.maximum(np.arange(self.count + 1), 1))
        return np.multiply(terms, np.take(factors, counts), out=found)


@lru_cache(maxsize=16)
def terms_of(count: int) -> Terms:
    """Return the terms of windows of up to ``count`` cells."""
    return Terms(count)


@lru_cache(maxsize=4)
def _joint_terms(count: int) -> np.ndarray:
    """Sums of the terms of several counts, at the number whose digits, base ``count + 1``, they
    are."""
    terms = terms_of(count)
    joint = terms.of_count
    for _ in range(terms.together - 1):
        joint = np.add.outer(joint, terms.of_count).reshape(-1)
    return joint


class Codes(NamedTuple):
    """The cells of a tile, with values replaced by their rank among the distinct ones.

    Attributes
    ----------
    cells : ndarray of unsigned int
        ``(rows, cols)``; of invalid ones the number of values, which is beyond all ranks.
    values : ndarray
        Distinct ones, ascending; no negative zero.
    counts : ndarray of int
        How often each of them occurs in the tile.
    """

    cells: np.ndarray
    values: np.ndarray
    counts: np.ndarray

    @property
    def often(self) -> np.ndarray:
        """Ranks of the values that occur more than once."""
        return np.flatnonzero(self.counts > 1)

    @classmethod
    def of(cls, values: np.ndarray, valid: np.ndarray | None) -> Codes:
        """Rank the values of valid cells; at least one is valid.

        Parameters
        ----------
        values : ndarray
            ``(rows, cols)``, of any real dtype; no valid one is NaN.
        valid : ndarray of bool or None
            Same shape; ``None`` when every cell is valid.
        """
        if valid is not None:
            values = np.where(valid, values, values[valid][0])
        flat = values.reshape(-1)
        if flat.dtype.kind in "iu":
            least = flat.min()
            span = int(flat.max()) - int(least)
        if flat.dtype.kind in "iu" and span < max(256, flat.size // 4):
            ranks, distinct = _rank_by_table(flat, least, span)
        else:
            ranks, distinct = _rank_by_order(flat)
        kind = np.min_scalar_type(len(distinct))
        codes = ranks.astype(kind, copy=False).reshape(values.shape)
        if valid is not None:
            codes[~valid] = len(distinct)
        counts = np.bincount(codes.reshape(-1), minlength=len(distinct))[: len(distinct)]
        return cls(codes, distinct, counts)


def _rank_by_table(flat: np.ndarray, least: np.generic, span: int) -> tuple[np.ndarray, np.ndarray]:
    """Rank integers that lie close together by a table of all numbers in between."""
    unsigned = np.dtype(f"u{flat.dtype.itemsize}")
    offsets = np.subtract(flat.view(unsigned), least.view(unsigned))  # modulo a power of two
    offsets = offsets.astype(np.min_scalar_type(span), copy=False)
    present = np.zeros(span + 1, bool)
    present[offsets] = True
    distinct = np.flatnonzero(present)
    if len(distinct) <= span:
        table = np.cumsum(present) - 1
        offsets = np.take(table.astype(np.min_scalar_type(len(distinct))), offsets, mode="wrap")
    return offsets, (distinct.astype(unsigned) + least.view(unsigned)).view(flat.dtype)


def _rank_by_order(flat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = order_of(flat)
    ordered = flat[order]
    differs = np.ones(len(flat), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=differs[1:])
    ranks = np.empty(len(flat), np.intp)
    ranks[order] = np.cumsum(differs) - 1
    return ranks, ordered[differs] + flat.dtype.type(0)


class Counter:
    """Counts the values of tiles in every window.

    A value that occurs once in a tile occurs once, at most, in a window: all of those are counted
    together. Only for those that occur more often the windows are summed value by value.

    Parameters
    ----------
    footprint : Footprint
        The window.
    parts : WindowParts
        The same one.
    step : int
        Windows are looked at at every step-th cell of both axes.
    wanted : Wanted
        The figures.
    """

    def __init__(self, footprint: Footprint, parts: WindowParts, step: int, wanted: Wanted) -> None:
        self.footprint, self.parts, self.step, self.wanted = footprint, parts, step, wanted

    def tally(self, codes: Codes, scratch: Scratch) -> Tally:
        """Count the values of a tile.

        Returns
        -------
        Tally
            Of arrays ``(rows, cols)``, with more columns than there are windows; the last ones
            mean nothing. Majority and minority are ranks. They live in ``scratch``.
        """
        return _Count(self, codes, scratch).tally()

    def nbytes(self, rows: int, cols: int) -> int:
        """Bytes that tiles of ``rows`` x ``cols`` cells are counted in, at most."""
        height, width = rows + self.footprint.rows - 1, cols + self.footprint.cols - 1
        size = height * width
        batch = max(terms_of(self.parts.count).together * size, _BATCH)
        sums = batch * (2 + 5 * np.min_scalar_type(self.footprint.rows).itemsize)
        sums += batch * (6 * self.parts.counted.itemsize + 9)
        tables = 3 * 8 * len(_joint_terms(self.parts.count))
        return size * 40 + sums + tables


class _Count:
    """The counts of one tile's values, batch after batch."""

    def __init__(self, counter: Counter, codes: Codes, scratch: Scratch) -> None:
        self._counter, self._codes, self._scratch = counter, codes, scratch
        self._padded, self._terms = codes.cells.shape, terms_of(counter.parts.count)
        footprint, step = counter.footprint, counter.step
        self._rows, cols = (
            (size - reach) // step + 1
            for size, reach in zip(self._padded, (footprint.rows, footprint.cols))
        )
        self._row_length = self._padded[1] if step == 1 else cols
        self._size = self._rows * self._row_length
        # Keys: counts above ranks; the numbers of both must fit, and a count that wraps around.
        self._shift = int(len(codes.values)).bit_length()
        largest = (counter.parts.count + 2) << self._shift
        self._key = np.min_scalar_type(max(256, largest))
        self._found = self._start()

    def _start(self) -> Tally:
        wanted, count = self._counter.wanted, self._counter.parts.count
        kinds = np.int64, np.min_scalar_type(count), self._key, self._key
        starts = 0, 0, 0, np.iinfo(self._key).max
        arrays = []
        for name, want, kind, start in zip(Tally._fields, wanted, kinds, starts):
            array = self._scratch.array(f"tally of {name}", (self._size,), kind) if want else None
            if want:
                array[:] = start
            arrays.append(array)
        return Tally(*arrays)

    def tally(self) -> Tally:
        codes, often = self._codes, self._codes.often
        if len(often) < len(codes.values):
            self._add_single()
        flat, together = codes.cells.reshape(-1), self._terms.together
        some = max(together, _BATCH // flat.size // together * together)
        marks = self._scratch.array("marks", (some, flat.size), bool)
        for start in range(0, len(often), some):
            ranks = often[start : start + some].astype(flat.dtype)[:, None]
            np.equal(flat, ranks, out=marks[: len(ranks)])
            self._add(self._windows(marks[: len(ranks)].view(np.uint8)), ranks)
        return self._in_ranks()

    def _windows(self, marks: np.ndarray) -> np.ndarray:
        """Sum marks in every window that is looked at, ``(planes, windows)``."""
        sums = self._counter.parts.sums(marks, self._padded, self._scratch)
        return self._every_step(sums)

    def _every_step(self, windows: np.ndarray) -> np.ndarray:
        step = self._counter.step
        if step > 1:
            windows = windows[:, ::step, ::step][:, : self._rows, : self._row_length]
        return windows.reshape(len(windows), -1)

    def _add(self, counts: np.ndarray, ranks: np.ndarray) -> None:
        found, scratch = self._found, self._scratch
        if found.terms is not None:
            self._add_terms(counts)
        if found.variety is not None:
            there = np.not_equal(counts, 0, out=scratch.array("there", counts.shape, bool))
            for plane in there:
                np.add(found.variety, plane.view(np.uint8), out=found.variety)
        if found.majority is not None or found.minority is not None:
            self._compare(counts, ranks)

    def _add_terms(self, counts: np.ndarray) -> None:
        together, size = self._terms.together, self._size
        joint, base = _joint_terms(self._terms.count), self._terms.count + 1
        some = self._scratch.array("terms", (size,), np.int64)
        kind = np.uint16 if together > 1 else counts.dtype
        digits = self._scratch.array("digits", (size,), kind)
        for start in range(0, len(counts), together):
            first, *others = counts[start : start + together]
            np.copyto(digits, first)
            for other in others:
                np.multiply(digits, kind(base), out=digits)
                np.add(digits, other, out=digits)
            np.take(joint, digits, out=some, mode="clip")
            np.add(self._found.terms, some, out=self._found.terms)

    def _compare(self, counts: np.ndarray, ranks: np.ndarray) -> None:
        keys = self._scratch.array("keys", (self._size,), self._key)
        shift, last = self._key.type(self._shift), (1 << self._shift) - 1
        majority, minority = self._found.majority, self._found.minority
        for plane, rank in zip(counts, ranks.reshape(-1).tolist()):
            if majority is not None:
                np.copyto(keys, plane)
                np.left_shift(keys, shift, out=keys)
                np.add(keys, self._key.type(last - rank), out=keys)
                np.maximum(majority, keys, out=majority)
            if minority is not None:
                np.copyto(keys, plane)
                np.subtract(keys, self._key.type(1), out=keys)  # 0 becomes the greatest number
                np.left_shift(keys, shift, out=keys)
                np.add(keys, self._key.type(rank), out=keys)
                np.minimum(minority, keys, out=minority)

    def _add_single(self) -> None:
        """Take into account the values that occur once in the tile."""
        found, codes = self._found, self._codes
        single = np.append(codes.counts == 1, False)[codes.cells]
        if found.variety is not None:
            marks = single.reshape(1, -1).view(np.uint8)
            np.copyto(found.variety, self._windows(marks)[0])
        if found.majority is None and found.minority is None:
            return
        nothing = codes.cells.dtype.type(len(codes.values))
        lowest = self._least(np.where(single, codes.cells, nothing))
        there = lowest < nothing
        ranks, last = lowest.astype(self._key), self._key.type((1 << self._shift) - 1)
        if found.majority is not None:
            once = self._key.type(1 << self._shift)
            np.copyto(found.majority, once + (last - ranks), where=there)
        if found.minority is not None:
            np.copyto(found.minority, ranks, where=there)

    def _least(self, cells: np.ndarray) -> np.ndarray:
        """Find the least cell of every window that is looked at."""
        footprint, (height, width) = self._counter.footprint, self._padded
        buffers = self._scratch.buffers("least", 3, cells.size, cells.dtype)
        windows = height - footprint.rows + 1
        least = np.full((windows, width), cells.max(initial=0), cells.dtype)
        flat = least.reshape(-1)
        for rectangle in footprint.rectangles():
            copy = buffers.take(cells.size)
            np.copyto(copy, cells.reshape(-1))
            down = moving_extreme(copy, rectangle.rows, width, np.minimum, buffers)
            across = moving_extreme(down, rectangle.cols, 1, np.minimum, buffers)
            part = across[rectangle.row * width + rectangle.col :][: flat.size]
            np.minimum(flat[: len(part)], part, out=flat[: len(part)])
            buffers.give(across)
        return self._every_step(least[None])[0]

    def _in_ranks(self) -> Tally:
        """Return what was found, with ranks in place of keys."""
        majority, minority = self._found.majority, self._found.minority
        last = self._key.type((1 << self._shift) - 1)
        most = len(self._codes.values) - 1  # windows that mean nothing have keys that do not, too
        if majority is not None:
            np.bitwise_and(majority, last, out=majority)
            np.subtract(last, majority, out=majority)
            np.minimum(majority, self._key.type(most), out=majority)
        if minority is not None:
            np.bitwise_and(minority, last, out=minority)
            np.minimum(minority, self._key.type(most), out=minority)
        return self._found.map(lambda array: array.reshape(self._rows, self._row_length))
