# SPDX-License-Identifier: GPL-2.0-or-later
"""Order statistics of moving windows of any size and shape, at a cost that hardly depends on it.

The cells of a tile and its surroundings are ranked once. Ranks are divided into bins: how many
cells of a window lie below each bin is a window sum, and tells in which bin the cell of the wanted
rank lies. Which of the bin's cells belong to the window is the conjunction of two sets of bits:
those in the window's rows, and those in its columns. The wanted one among them is found by
counting bits.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .window_sums import Buffers, moving_sum

# Ranks in a bin, and the 64-bit words that hold a bit for each.
_BIN = 256
_WORDS = _BIN // 64

# Elements in a pass of window sums, for the caches.
_BATCH = 60_000

_BYTES = np.uint64(0x0101010101010101)
_TOPS = np.uint64(0x8080808080808080)
_PAIRS = np.uint64(0x5555555555555555)
_NIBBLES = np.uint64(0x3333333333333333)
_HALVES = np.uint64(0x0F0F0F0F0F0F0F0F)


class Scratch:
    """Arrays that one thread makes once, by name, and uses for tile after tile."""

    def __init__(self) -> None:
        self._arrays: dict[str, np.ndarray] = {}
        self._buffers: dict[str, tuple[int, np.dtype, Buffers]] = {}

    def array(self, name: str, shape: tuple[int, ...], dtype: type) -> np.ndarray:
        """Return an array with arbitrary contents, the same memory for the same name."""
        nbytes = math.prod(shape) * np.dtype(dtype).itemsize
        kept = self._arrays.get(name)
        if kept is None or len(kept) < nbytes:
            kept = self._arrays[name] = np.empty(nbytes, np.uint8)
        return kept[:nbytes].view(dtype).reshape(shape)

    def buffers(self, name: str, count: int, size: int, dtype: type) -> Buffers:
        """Return buffers of which none is lent."""
        kept = self._buffers.get(name)
        if kept is None or kept[0] < size or kept[1] != dtype:
            kept = self._buffers[name] = size, np.dtype(dtype), Buffers(count, size, dtype)
        kept[2].take_all_back()
        return kept[2]


class Run(NamedTuple):
    """Cells of a line that follow each other."""

    start: int
    length: int


class Part(NamedTuple):
    """Columns of a window that consist of the same rows: all pairs of these rows and columns."""

    rows: tuple[Run, ...]
    cols: tuple[Run, ...]


class WindowParts:
    """A window as disjoint products of rows and columns, one for each different column.

    Parameters
    ----------
    mask : ndarray of bool
        The window's cells, ``(rows, cols)``; at least one.
    """

    def __init__(self, mask: np.ndarray) -> None:
        self.shape = mask.shape
        self.count = int(mask.sum())
        columns: dict[bytes, np.ndarray] = {}
        for col in np.flatnonzero(mask.any(axis=0)):
            key = mask[:, col].tobytes()
            columns.setdefault(key, np.zeros(mask.shape[1], bool))[col] = True
        self.parts = tuple(
            Part(_runs(np.frombuffer(rows, bool)), _runs(cols)) for rows, cols in columns.items()
        )

    @property
    def additions(self) -> float:
        """Array operations that sum a window."""
        runs = [run for part in self.parts for runs in part for run in runs]
        return sum(2 * run.length.bit_length() for run in runs)

    @property
    def tile(self) -> int:
        """Side of a tile, in cells of the raster: by measurement, for windows of 9 to 101 cells."""
        return 64

    def nbytes(self, rows: int, cols: int) -> int:
        """Bytes that tiles of ``rows`` x ``cols`` cells are ranked and looked up in, at most."""
        height, width = rows + self.shape[0] - 1, cols + self.shape[1] - 1
        size, results, counted = height * width, rows * cols, self.counted.itemsize
        bins = -(-size // _BIN)
        tables, order, batch = size * 160, size * 80, max(size, _BATCH)
        sums = batch * (2 + 9 * counted) + bins * results * counted
        members = bins * (height + width) * _WORDS * 8 * (len(self.parts) + 7)
        return tables + order + sums + members + results * (5 * _WORDS * 8 + 160) + _BATCH

    @property
    def counted(self) -> np.dtype:
        """Type of the numbers of cells in a window."""
        return np.min_scalar_type(self.count)

    def sums(
        self, marks: np.ndarray, padded: tuple[int, int], scratch: Scratch | None = None
    ) -> np.ndarray:
        """Sum marks of 0 and 1 in each window.

        Parameters
        ----------
        marks : ndarray of uint8
            ``(planes, cells)``: blocks, row after row.
        padded : tuple of int
            Rows and columns of a block.
        scratch : Scratch, optional
            What the result lives in, until the next call.

        Returns
        -------
        ndarray
            ``(planes, rows, cols)``; with the columns of the block, of which those beyond the last
            window mean nothing.
        """
        scratch = scratch or Scratch()
        planes, (height, width) = len(marks), padded
        height -= self.shape[0] - 1
        flat, size = marks.reshape(-1), planes * height * width
        tall = np.min_scalar_type(self.shape[0])
        narrow = scratch.buffers("sums of columns", 4, flat.size, tall)
        wide = scratch.buffers("sums", 5, size, self.counted)
        total, simple = None, len(self.parts) == 1
        for part in self.parts:
            columns = wide.take(size)
            grid = columns.reshape(planes, height, width)
            for index, run in enumerate(part.rows):
                cells = narrow.take(flat.size)
                np.copyto(cells, flat)
                sums = moving_sum(cells, run.length, width, narrow)
                stacked = sums.base[: flat.size].reshape(planes, -1, width)
                stacked = stacked[:, run.start : run.start + height]
                if index:
                    np.add(grid, stacked, out=grid)
                else:
                    np.copyto(grid, stacked)
                narrow.give(sums)
            for run in part.cols:
                if simple and len(part.cols) == 1:
                    sums = moving_sum(columns, run.length, 1, wide)
                    if not run.start:
                        return sums.base[:size].reshape(planes, height, width)
                    columns = wide.take(0)
                else:
                    copy = wide.take(size)
                    np.copyto(copy, columns)
                    sums = moving_sum(copy, run.length, 1, wide)
                found = sums[run.start :]
                if total is None:
                    total = wide.take(size)
                    total[:] = 0
                np.add(total[: len(found)], found, out=total[: len(found)])
                wide.give(sums)
            wide.give(columns)
        return total.reshape(planes, height, width)


def _runs(line: np.ndarray) -> tuple[Run, ...]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(np.int8), [0]])))
    return tuple(Run(int(start), int(end - start)) for start, end in edges.reshape(-1, 2))


class RankedTile:
    """The valid cells of a tile and its surroundings, ranked and divided into bins.

    Parameters
    ----------
    windows : WindowParts
        The window.
    values : ndarray
        ``(rows, cols)``, of any real dtype, padded by the window.
    valid : ndarray of bool or None
        Same shape; ``None`` when every cell is valid.
    step : int
        Windows are looked at at every step-th cell of both axes.
    scratch : Scratch, optional
        What is computed in; a tile is of use until another one takes it.

    Notes
    -----
    The division of ranks into bins whose cells are counted in every window is that of histogram
    methods (Huang et al. 1979), with bins of equally many cells in place of equal values.

    References
    ----------
    Huang, T. S., Yang, G. J., Tang, G. Y. (1979): A fast two-dimensional median filtering
    algorithm. IEEE Transactions on Acoustics, Speech, and Signal Processing 27(1), 13-18.
    https://doi.org/10.1109/TASSP.1979.1163188

    Vigna, S. (2008): Broadword implementation of rank/select queries. Experimental Algorithms,
    WEA 2008, LNCS 5038, 154-168. https://doi.org/10.1007/978-3-540-68552-4_12
    """

    def __init__(
        self,
        windows: WindowParts,
        values: np.ndarray,
        valid: np.ndarray | None = None,
        step: int = 1,
        scratch: Scratch | None = None,
    ) -> None:
        self._windows, self._step, self._scratch = windows, step, scratch or Scratch()
        self._padded = values.shape
        self.shape = tuple(
            (size - reach) // step + 1 for size, reach in zip(values.shape, windows.shape)
        )
        flat = values.ravel()
        exist = None if valid is None else np.flatnonzero(valid)
        order = order_of(flat if exist is None else flat[exist])
        if exist is not None:
            order = exist[order]
        self._values = flat[order]
        self._values += self._values.dtype.type(0)  # makes zero of a negative zero
        self._order = order
        self._bins = max(1, -(-len(order) // _BIN))
        self._below = self._count_below(order)
        self._in_rows, self._in_cols = self._mark_members(order)

    def _count_below(self, order: np.ndarray) -> np.ndarray:
        """Count the cells of each window below each bin but the first; ``(bins - 1, ...)``."""
        bins, size = self._bins - 1, self._padded[0] * self._padded[1]
        below = self._scratch.array("below", (bins, *self.shape), self._windows.counted)
        kind = np.min_scalar_type(bins + 1)
        codes = self._scratch.array("codes", (size,), kind)
        codes[:] = bins + 1  # of invalid cells: in no bin
        codes[order] = _bin_of(size)[: len(order)].astype(kind)
        some = max(1, _BATCH // size)
        marks = self._scratch.array("marks", (some, size), bool)
        step, (rows, cols) = self._step, self.shape
        last = (rows - 1) * step + 1, (cols - 1) * step + 1
        for start in range(0, bins, some):
            part = below[start : start + some]
            numbers = np.arange(start + 1, start + 1 + len(part), dtype=kind)
            np.less(codes, numbers[:, None], out=marks[: len(part)])
            sums = self._windows.sums(
                marks[: len(part)].view(np.uint8), self._padded, self._scratch
            )
            np.copyto(part, sums[:, : last[0] : step, : last[1] : step])
        return below

    def _mark_members(self, order: np.ndarray) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """For each part of the window the cells of each bin in its rows, and in its columns.

        Each is ``(bins * positions, words)``: a bit for every cell of the bin, in order of rank.
        """
        marked = []
        for axis in (0, 1):
            length = self._padded[axis]
            # A cell has one row: the sum of distinct powers of two is their union, and exact.
            words = np.take(_words_of_lines(self._padded, axis), order)
            words += _words_of_bins(length, self._padded[0] * self._padded[1])[: len(order)]
            size = self._bins * length * 2 * _WORDS
            powers = _powers(self._padded[0] * self._padded[1])[: len(order)]
            bits = np.bincount(words, weights=powers, minlength=size)
            lines = self._scratch.array(f"lines {axis}", (size,), np.dtype("<u4"))
            np.copyto(lines, bits, casting="unsafe")
            marked.append(
                [
                    self._union(lines.view("<u8"), part[axis], f"members {axis} {number}")
                    for number, part in enumerate(self._windows.parts)
                ]
            )
        return marked[0], marked[1]

    def _union(self, lines: np.ndarray, runs: tuple[Run, ...], name: str) -> np.ndarray:
        """Unite the bits of the lines in the runs from every line on; bits are disjoint."""
        total = self._scratch.array(name, lines.shape, np.uint64)
        buffers = self._scratch.buffers("unions", 4, lines.size, np.uint64)
        for index, run in enumerate(runs):
            copy = buffers.take(lines.size)
            np.copyto(copy, lines)
            sums = moving_sum(copy, run.length, _WORDS, buffers)
            found = sums[run.start * _WORDS :]
            if index:
                np.bitwise_or(total[: len(found)], found, out=total[: len(found)])
            else:
                total[: len(found)] = found
                total[len(found) :] = 0
            buffers.give(sums)
        return total.reshape(-1, _WORDS)

    def at(self, ranks: np.ndarray | int) -> np.ndarray:
        """Return the values of given ranks among the valid cells of each window.

        Parameters
        ----------
        ranks : int or ndarray of int
            0 for the least value; of the shape of the windows, or one for all. Where there are
            not as many valid cells, the result means nothing.

        Returns
        -------
        ndarray
            ``(rows, cols)``, of the type of the values; no negative zero, as it is accidental which
            of the two is met.
        """
        if not len(self._values):
            return np.zeros(self.shape, self._values.dtype)
        below = self._below
        if np.ndim(ranks) == 0:
            ranks = np.full(self.shape, ranks, below.dtype)
        ranks = ranks.astype(below.dtype, copy=False)
        where = np.zeros(self.shape, np.intp)
        some = max(1, min(255, _BATCH // ranks.size))
        for start in range(0, len(below), some):
            part = below[start : start + some]
            before = self._scratch.array("before", part.shape, bool)
            np.less_equal(part, ranks, out=before)
            where += np.add.reduce(before.view(np.uint8), axis=0, dtype=np.uint8)
        where = where.reshape(-1)
        left = ranks.reshape(-1).astype(np.uint64)
        if len(below):
            cells = np.arange(where.size)
            index = np.maximum(where - 1, 0) * where.size + cells
            lower = np.take(below.reshape(-1), index, mode="clip")
            lower[where == 0] = 0
            left -= lower
        bits = self._members(where)
        found = where * _BIN + select(bits, left, self._scratch)
        return np.take(self._values, found, mode="clip").reshape(self.shape)

    def ranks_of_equals(self) -> tuple[np.ndarray, np.ndarray]:
        """For each cell of the tile the rank, among all of them, of the first of the valid cells
        that are equal to it, and the rank after the last of them.

        Returns
        -------
        first, end : ndarray of int
            ``(rows, cols)``, padded; 0 for invalid cells. Where no two values are equal, all of
            ``end`` is ``first + 1``.
        """
        count = len(self._order)
        starts = np.ones(count + 1, bool)
        np.not_equal(self._values[1:], self._values[:-1], out=starts[1:-1])
        group = np.cumsum(starts[:-1]) - 1
        edges = np.flatnonzero(starts)
        found = []
        for edge in (edges[:-1], edges[1:]):
            ranks = np.zeros(self._padded[0] * self._padded[1], np.intp)
            ranks[self._order] = edge[group]
            found.append(ranks.reshape(self._padded))
        return found[0], found[1]

    def count_below(self, ranks: np.ndarray) -> np.ndarray:
        """Count the valid cells of each window that come before given ranks among all of the tile.

        Parameters
        ----------
        ranks : ndarray of int
            Of the shape of the windows; from 0 to the number of the tile's valid cells.

        Returns
        -------
        ndarray of int
            ``(rows, cols)``.
        """
        if not len(self._values):
            return np.zeros(self.shape, np.intp)
        ranks = ranks.reshape(-1)
        where = np.minimum(ranks // _BIN, self._bins - 1)
        bits = self._members(where)
        bits &= np.take(_first_bits(), ranks - where * _BIN, axis=0)
        counts = self._count_members(bits)
        if len(self._below):
            index = np.maximum(where - 1, 0) * where.size + np.arange(where.size)
            lower = np.take(self._below.reshape(-1), index, mode="clip")
            lower[where == 0] = 0
            counts += lower
        return counts.reshape(self.shape)

    def _count_members(self, bits: np.ndarray) -> np.ndarray:
        """Count the bits set in each row of words."""
        flat = bits.reshape(-1)
        counts, spare = (
            self._scratch.array(name, flat.shape, np.uint64) for name in ("counts", "pairs")
        )
        _count_in_bytes(flat, counts, spare)
        counts >>= np.uint64(56)
        # The words' counts are added by columns: along such short rows it takes much longer.
        words = counts.reshape(bits.shape)
        return sum((words[:, word] for word in range(1, _WORDS)), words[:, 0]).astype(np.intp)

    def _members(self, where: np.ndarray) -> np.ndarray:
        """For each window its cells in one bin, as bits: ``(windows, words)``."""
        rows, cols = (np.arange(size) * self._step for size in self.shape)
        rows = (rows[:, None] + (where * self._padded[0]).reshape(self.shape)).reshape(-1)
        cols = (cols + (where * self._padded[1]).reshape(self.shape)).reshape(-1)
        shape = len(where), _WORDS
        members, bits, other = (
            self._scratch.array(name, shape, np.uint64) for name in ("found", "bits", "other")
        )
        for index, (in_rows, in_cols) in enumerate(zip(self._in_rows, self._in_cols)):
            np.take(in_rows, rows, axis=0, out=bits, mode="clip")
            np.take(in_cols, cols, axis=0, out=other, mode="clip")
            np.bitwise_and(bits, other, out=bits if index else members)
            if index:
                np.bitwise_or(members, bits, out=members)
        return members


def order_of(values: np.ndarray) -> np.ndarray:
    """Return the indices that sort values without NaN; ties in any order.

    Values of up to 32 bits are sorted by their bits, 16 at a time, in a third of the time.
    """
    kind, size = values.dtype.kind, values.dtype.itemsize
    if kind in "iu" and size <= 2:
        return np.argsort(values, kind="stable")
    if size != 4 or kind not in "iuf":
        return np.argsort(values)
    bits = np.ascontiguousarray(values).view(np.uint32)
    top = np.uint32(1 << 31)
    if kind == "i":
        bits = bits ^ top
    elif kind == "f":
        # Greater numbers have greater bits, but for the sign: negative ones are turned round.
        bits = bits ^ ((bits.view(np.int32) >> 31).view(np.uint32) | top)
    order = np.argsort(bits.astype(np.uint16), kind="stable")
    upper = (bits >> np.uint32(16)).astype(np.uint16)
    return order[np.argsort(upper[order], kind="stable")]


def select(bits: np.ndarray, ranks: np.ndarray, scratch: Scratch | None = None) -> np.ndarray:
    """Find the set bit of a rank in each row of words.

    Parameters
    ----------
    bits : ndarray of uint64
        ``(rows, words)``; the first word holds the lowest ones.
    ranks : ndarray of uint64
        ``(rows,)``, 0 for the first set bit.
    scratch : Scratch, optional
        What is computed in.

    Returns
    -------
    ndarray of intp
        Number of the bit; anything where there are not as many.
    """
    flat, scratch = bits.reshape(-1), scratch or Scratch()
    counts, pairs = (scratch.array(name, flat.shape, np.uint64) for name in ("counts", "pairs"))
    _count_in_bytes(flat, counts, pairs)  # byte i: bits set in bytes 0 to i
    np.right_shift(counts, np.uint64(56), out=pairs)
    totals = pairs.reshape(bits.shape)

    word = np.zeros(len(ranks), np.intp)
    left, before = ranks.copy(), np.zeros_like(ranks)
    for column in range(bits.shape[1] - 1):
        before += totals[:, column]
        beyond = ranks >= before
        word += beyond
        np.subtract(ranks, before, out=left, where=beyond)
    index = word + np.arange(0, flat.size, bits.shape[1])
    upto = np.take(counts, index, mode="clip")
    chosen = np.take(flat, index, mode="clip")

    left &= np.uint64(63)  # fewer bits than asked for
    byte = left * _BYTES
    byte |= _TOPS
    byte -= upto
    byte &= _TOPS  # set where a byte and those before it hold no more bits than are left
    byte >>= np.uint64(7)
    byte *= _BYTES
    byte >>= np.uint64(56)
    shift = byte << np.uint64(3)
    upto <<= np.uint64(8)
    upto >>= shift
    upto &= np.uint64(255)
    left -= upto
    chosen >>= shift
    chosen &= np.uint64(255)
    chosen <<= np.uint64(3)
    chosen += left
    found = np.take(_select_in_byte(), chosen.astype(np.intp), mode="clip").astype(np.intp)
    found += shift.astype(np.intp)
    found += word << 6
    return found


def _count_in_bytes(bits: np.ndarray, counts: np.ndarray, spare: np.ndarray) -> None:
    """Write to each byte of the counts the bits that are set in a word up to this byte."""
    # Bits are counted in pairs, nibbles and bytes side by side; then a product adds up the bytes.
    np.right_shift(bits, np.uint64(1), out=counts)
    counts &= _PAIRS
    np.subtract(bits, counts, out=counts)
    np.right_shift(counts, np.uint64(2), out=spare)
    spare &= _NIBBLES
    counts &= _NIBBLES
    counts += spare
    np.right_shift(counts, np.uint64(4), out=spare)
    counts += spare
    counts &= _HALVES
    counts *= _BYTES


@lru_cache(maxsize=1)
def _first_bits() -> np.ndarray:
    """For each number of bits, 0 to all of a bin, the words in which the first ones are set."""
    masks = [(1 << count) - 1 for count in range(_BIN + 1)]
    nbytes = _WORDS * 8
    words = b"".join(mask.to_bytes(nbytes, "little") for mask in masks)
    return np.frombuffer(words, "<u8").reshape(-1, _WORDS)


@lru_cache(maxsize=1)
def _select_in_byte() -> np.ndarray:
    """For each byte and rank, ``8 * byte + rank``, the number of the set bit of that rank."""
    table = np.zeros((256, 8), np.uint8)
    for byte in range(256):
        set_bits = [bit for bit in range(8) if byte >> bit & 1]
        table[byte, : len(set_bits)] = set_bits
    return table.reshape(-1)


@lru_cache(maxsize=4)
def _bin_of(size: int) -> np.ndarray:
    """For each rank its bin."""
    return np.arange(size) // _BIN


@lru_cache(maxsize=4)
def _words_of_bins(length: int, size: int) -> np.ndarray:
    """For each rank the half word of its bit in the first of ``length`` lines of its bin."""
    ranks = np.arange(size)
    return (ranks // _BIN) * (length * 2 * _WORDS) + (ranks % _BIN) // 32


@lru_cache(maxsize=4)
def _words_of_lines(padded: tuple[int, int], axis: int) -> np.ndarray:
    """For each cell the half words that precede its row or column."""
    return (np.indices(padded)[axis] * (2 * _WORDS)).reshape(-1)


@lru_cache(maxsize=4)
def _powers(size: int) -> np.ndarray:
    """For each rank its bit in a half word, as a number."""
    return np.ldexp(1.0, np.arange(size) % 32)
