# SPDX-License-Identifier: GPL-2.0-or-later
"""Peaks: cells or plateaus that are higher, or lower, than everything around them; and which of
them are left when no two may be near each other. How far they stand out is in ``prominence.py``.

All cells of a block are compared with their neighbours at once, which tells single cells that are
peaks, and cells without a higher neighbour that have an equal one. Those are joined to plateaus by
their runs in the rows. A plateau that reaches a block's seam waits, as sums, runs and what touches
the seam, until all blocks have been seen.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .heights import Heights
from .holes import _components, _touching
from .matches import CANDIDATE, suppress

# Peaks of one kind are never nearer to each other: neighbours are equal, or one of them is higher.
_APART = 2.0

# By measurement: above this share of cells in plateaus it is faster to find their rims first.
_MANY = 1 / 16


class Kind(IntEnum):
    """What a peak is."""

    MAXIMA = 0
    MINIMA = 1
    BOTH = 2

    @property
    def each(self) -> tuple[Kind, ...]:
        """The kinds that it stands for."""
        return (Kind.MAXIMA, Kind.MINIMA) if self is Kind.BOTH else (self,)


def peak_dtype(values: np.dtype | type | str) -> np.dtype:
    """Return the type of the record of a peak.

    Parameters
    ----------
    values : dtype
        Of the raster; that of ``value``.

    Notes
    -----
    ``row`` and ``col`` are the cell that the peak is represented by: of a plateau the one that is
    nearest to its centroid, of equally near ones the uppermost, then the leftmost. ``kind`` is 0
    for a maximum and 1 for a minimum. ``cells`` says how many there are, and ``last_row`` and
    ``last_col`` which is the last one, row by row.
    """
    return np.dtype(
        [
            ("row", np.int32),
            ("col", np.int32),
            ("value", values),
            ("kind", np.int8),
            ("cells", np.int64),
            ("last_row", np.int32),
            ("last_col", np.int32),
        ]
    )


class _Plateaus(NamedTuple):
    """Plateaus, or parts of them: sums, and what lies beside them.

    ``cells``, ``row_sums``, ``col_sums``: of their cells; int64. ``last_rows``, ``last_cols``: the
    last cell. ``refuted``: whether a neighbour is higher than any of the cells. ``above``: whether
    any valid neighbour is lower. What is higher and lower is the other way round with minima.
    """

    values: np.ndarray
    cells: np.ndarray
    row_sums: np.ndarray
    col_sums: np.ndarray
    last_rows: np.ndarray
    last_cols: np.ndarray
    refuted: np.ndarray
    above: np.ndarray

    def only(self, some: np.ndarray) -> _Plateaus:
        """Keep some: a boolean for each, or their positions."""
        return _Plateaus(*(each[some] for each in self))

    @classmethod
    def joined(cls, parts: list[_Plateaus]) -> _Plateaus:
        """Put one after the other."""
        return cls(*(np.concatenate(arrays) for arrays in zip(*parts)))

    @classmethod
    def grouped(cls, group: np.ndarray, count: int, each: _Plateaus) -> _Plateaus:
        """Put together what belongs to the same of ``count`` groups, none of them empty."""
        order = np.lexsort((each.last_cols, each.last_rows, group))
        begins = np.searchsorted(group[order], np.arange(count))
        ends = np.append(begins[1:], len(order)) - 1

        def reduced(combine: np.ufunc, values: np.ndarray) -> np.ndarray:
            return combine.reduceat(values[order], begins)

        return cls(
            each.values[order][ends],
            reduced(np.add, each.cells),
            reduced(np.add, each.row_sums),
            reduced(np.add, each.col_sums),
            each.last_rows[order][ends],
            each.last_cols[order][ends],
            reduced(np.logical_or, each.refuted),
            reduced(np.logical_or, each.above),
        )

    @property
    def peaks(self) -> np.ndarray:
        """Which are peaks, if they are whole."""
        return ~self.refuted & self.above


class _Runs(NamedTuple):
    """Cells ``starts`` to ``stops - 1`` of rows, in their order, and the plateau of each run."""

    rows: np.ndarray
    starts: np.ndarray
    stops: np.ndarray
    plateaus: np.ndarray

    def only(self, some: np.ndarray) -> _Runs:
        """Keep some."""
        return _Runs(*(each[some] for each in self))

    def packed(self) -> tuple[bytes, str]:
        """Squeeze them: those of any block take less than a bit or two for each of its cells."""
        steps = np.diff(np.stack(self), axis=1, prepend=0)
        dtype = "int16" if np.abs(steps).max(initial=0) < 1 << 15 else "int32"
        return zlib.compress(steps.astype(dtype).tobytes(), 1), dtype

    @classmethod
    def unpacked(cls, packed: tuple[bytes, str]) -> _Runs:
        """Undo :meth:`packed`."""
        steps = np.frombuffer(zlib.decompress(packed[0]), packed[1]).reshape(4, -1)
        return cls(*np.cumsum(steps, axis=1, dtype=np.int64))


class _Touches(NamedTuple):
    """Runs of cells beside a seam: the line it is, from where to where, and of which plateau."""

    lines: np.ndarray
    starts: np.ndarray
    stops: np.ndarray
    plateaus: np.ndarray


class _Open(NamedTuple):
    """Parts of plateaus that reach beyond a block.

    ``sides``: what touches the seams above, below, left and right of the block. ``runs``: packed,
    of the parts that may belong to peaks; rows and columns are the raster's.
    """

    parts: _Plateaus
    sides: tuple[_Touches, _Touches, _Touches, _Touches]
    runs: tuple[bytes, str]


class _Block(NamedTuple):
    """Peaks of one kind in a block.

    ``positions``: cells of the block, row by row; first peaks of one cell, then the plateaus that
    do not reach beyond it, of which ``plateaus`` says more.
    """

    kind: Kind
    place: tuple[int, int]
    cols: int
    positions: np.ndarray
    values: np.ndarray
    plateaus: _Plateaus | None
    open: _Open | None

    def listed(self) -> _Listed:
        """List those that are known."""
        rows, cols = np.divmod(self.positions, self.cols)
        rows, cols = (
            (rows + self.place[0]).astype(np.int32),
            (cols + self.place[1]).astype(np.int32),
        )
        return _Listed.of(self.kind, rows, cols, self.values, self.plateaus)


class _Listed(NamedTuple):
    """Peaks as columns, and for some of them, by position, what is particular of plateaus."""

    kinds: np.ndarray
    rows: np.ndarray
    cols: np.ndarray
    values: np.ndarray
    which: np.ndarray
    cells: np.ndarray
    last_rows: np.ndarray
    last_cols: np.ndarray

    @classmethod
    def of(
        cls,
        kind: Kind,
        rows: np.ndarray,
        cols: np.ndarray,
        values: np.ndarray,
        plateaus: _Plateaus | None,
    ) -> _Listed:
        """List peaks of one kind, of which the last ones are plateaus."""
        kinds = np.full(len(rows), kind, np.int8)
        if plateaus is None:
            none = np.empty(0, np.int64)
            return cls(kinds, rows, cols, values, none, none, none, none)
        size = len(plateaus.cells)
        which = np.arange(len(rows) - size, len(rows))
        beside = plateaus.cells, plateaus.last_rows, plateaus.last_cols
        return cls(kinds, rows, cols, values, which, *beside)

    @classmethod
    def joined(cls, parts: list[_Listed]) -> _Listed:
        """Put one after the other."""
        firsts = np.cumsum([0, *(len(part.rows) for part in parts)])
        moved = (part._replace(which=part.which + first) for part, first in zip(parts, firsts))
        return cls(*(np.concatenate(arrays) for arrays in zip(*moved)))

    def records(self, order: np.ndarray) -> np.ndarray:
        """Describe some, in an order."""
        made = np.empty(len(order), peak_dtype(self.values.dtype))
        made["kind"], made["value"], made["cells"] = self.kinds[order], self.values[order], 1
        made["row"] = made["last_row"] = self.rows[order]
        made["col"] = made["last_col"] = self.cols[order]
        if len(self.which):
            at = np.full(len(self.rows), -1, np.int32)
            at[order] = np.arange(len(order))
            at = at[self.which]
            some = at >= 0
            made["cells"][at[some]] = self.cells[some]
            made["last_row"][at[some]] = self.last_rows[some]
            made["last_col"][at[some]] = self.last_cols[some]
        return made


@dataclass(frozen=True)
class Peaks:
    """Peaks of some blocks; those of others can be added.

    Parameters
    ----------
    blocks : tuple of tuple
        What is known of each block, in groups of which none is longer than the one before it.
    within : tuple of int, optional
        First row and column, and last ones but one, where peaks are wanted.
    """

    blocks: tuple[tuple[_Block, ...], ...] = ()
    within: tuple[int, int, int, int] | None = None

    def __add__(self, other: Peaks) -> Peaks:
        # Groups double in length: a million blocks add up without being copied a million times.
        groups = list(self.blocks)
        for group in other.blocks:
            groups.append(group)
            while len(groups) > 1 and len(groups[-2]) <= len(groups[-1]):
                groups[-2:] = [groups[-2] + groups[-1]]
        return Peaks(tuple(groups), self.within or other.within)

    def all(self) -> np.ndarray:
        """Return the peaks of all blocks, which are the whole raster, row by row.

        Returns
        -------
        ndarray of :func:`peak_dtype`
        """
        listed = self._listed()
        order = _in_order(listed.cols, listed.rows)
        if self.within is not None:
            order = order[_inside(listed.rows[order], listed.cols[order], self.within)]
        return listed.records(order)

    def best(self, min_distance: float = 0.0, most: int = 0) -> np.ndarray:
        """Return what :func:`best_first` makes of all peaks, in less time and memory."""
        listed = self._listed()
        inside = None
        if self.within is not None:
            inside = _inside(listed.rows, listed.cols, self.within)
        return listed.records(_best(*listed[:4], inside, min_distance, most))

    def _listed(self) -> _Listed:
        blocks = [block for group in self.blocks for block in group]
        if not blocks:
            return _Listed.of(Kind.MAXIMA, *np.empty((2, 0), np.int32), np.empty(0), None)
        found = [block.listed() for block in blocks]
        for kind in (Kind.MAXIMA, Kind.MINIMA):
            waiting = [block.open for block in blocks if block.open and block.kind is kind]
            found += [_joined(waiting, kind)] if waiting else []
        return _Listed.joined(found)


@dataclass(frozen=True)
class PeakFinding:
    """Finds the peaks of a raster: its local maxima, minima, or both.

    Parameters
    ----------
    kind : Kind
        What to find.
    threshold : float, optional
        Least value of a maximum, greatest of a minimum.
    exclude_border : int
        A peak nearer to the raster's edge, in cells, is left out; the cells at the edge are at a
        distance of 0.
    shape : tuple of int, optional
        Rows and columns of the raster; needed for ``exclude_border``.
    block : tuple of int
        Rows and columns of a numerical block; results do not depend on it.

    Notes
    -----
    A maximum is a set of equal cells, connected through sides or corners, of which no neighbour is
    higher and at least one is lower; usually a single cell. Invalid cells, and what is beyond the
    edge, are no neighbours. A raster or an island of one value has therefore no peak. A minimum is
    a maximum of the raster turned upside down.

    Partial results are :class:`Peaks`. They take some 8 bytes for each peak; a plateau that many
    blocks have a part in takes as much as its parts at their seams and, if it may be a peak, its
    runs, which are compressed: of a lake next to nothing, of bytes that are noise one or two bits
    for each cell.

    Examples
    --------
    >>> values = np.array([[[1, 1, 1, 1, 1], [1, 3, 3, 3, 1], [1, 1, 1, 1, 2]]])
    >>> kernel = PeakFinding()
    >>> padded = np.pad(values, ((0, 0), (2, 2), (2, 2)))
    >>> valid = np.pad(np.ones(values.shape, bool), ((0, 0), (2, 2), (2, 2)))
    >>> peaks = kernel(padded, valid).partials[0].all()
    >>> peaks[["row", "col", "value", "cells"]].tolist()
    [(1, 2, 3, 3)]
    """

    kind: Kind = Kind.MAXIMA
    threshold: float | None = None
    exclude_border: int = 0
    shape: tuple[int, int] | None = None
    block: tuple[int, int] = (256, 512)

    placed = True
    step = 1
    bands_per_band = 1
    dtype = "float64"

    def __post_init__(self) -> None:
        if self.threshold is not None and self.kind is Kind.BOTH:
            raise ValueError(f"threshold is {self.threshold}; with maxima and minima there is none")
        if self.threshold is not None and math.isnan(self.threshold):
            raise ValueError("threshold is not a number")
        if self.exclude_border < 0:
            raise ValueError(f"exclude_border is {self.exclude_border}; it is at least 0, in cells")
        if self.exclude_border and self.shape is None:
            raise ValueError("shape is missing; where the border is depends on it")

    @property
    def reach(self) -> Reach:
        """Cells needed around a block: neighbours, and theirs, which refute them."""
        return Reach(2, 2, 2, 2)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> _Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        rows, cols = block or self.block
        size = (rows + 4) * (cols + 4)
        return _Workspace(*(np.empty(each * size, np.uint8) for each in _Workspace.SIZES))

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates, and what a call allocates beside it.

        The latter is a few lists of as many indices as there are cells in plateaus.
        """
        rows, cols = block or self.block
        return (rows + 4) * (cols + 4) * (sum(_Workspace.SIZES) + 8 * 8)

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: _Workspace | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Look at one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype of at most 64 bits, padded by :attr:`reach`.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : optional
            From :meth:`workspace`; made for this call where it is missing.
        place : Place
            Of the block's first cell.

        Returns
        -------
        Result
            Without values.

        Raises
        ------
        ValueError
            If ``values`` has not three axes, or is smaller than the reach.
        """
        if values.ndim != 3:
            raise ValueError(f"values has {values.ndim} axes; expected (bands, rows, cols)")
        if min(values.shape[1:]) < 5:
            raise ValueError(
                f"values of {values.shape[1]} x {values.shape[2]} cells: smaller than the reach"
            )
        workspace = workspace or self.workspace(1, (values.shape[1] - 4, values.shape[2] - 4))
        row, col, _ = place
        partials = []
        for band in range(len(values))[bands or slice(None)]:
            exist = None if valid is None or valid[band].all() else valid[band]
            blocks = tuple(
                _Search(kind, values[band], exist, workspace, (row, col)).block(self.threshold)
                for kind in self.kind.each
            )
            partials.append(Peaks((blocks,), self._within))
        return Result(None, None, partials)

    @property
    def _within(self) -> tuple[int, int, int, int] | None:
        if not self.exclude_border:
            return None
        margin, (rows, cols) = self.exclude_border, self.shape
        return margin, margin, rows - margin, cols - margin


class _Workspace(NamedTuple):
    """What :class:`PeakFinding` computes in: bytes, to be seen as the raster's type."""

    values: np.ndarray
    pairs: np.ndarray
    triples: np.ndarray
    highest: np.ndarray
    level: np.ndarray
    rims: np.ndarray
    inside: np.ndarray
    flags: np.ndarray

    SIZES = 8, 8, 8, 8, 1, 1, 1, 1


class _Search:
    """Peaks of one kind in one block, which is one flat buffer with two cells more on each side.

    A step to the next row is an offset by ``length``. Results at ``i`` are those of the cell at
    ``i + length + 1`` (of the block and one cell around it) or ``i + 2 * (length + 1)`` (of the
    block alone); those at the ends of rows, which wrap around, mean nothing.
    """

    def __init__(
        self,
        kind: Kind,
        values: np.ndarray,
        valid: np.ndarray | None,
        workspace: _Workspace,
        place: tuple[int, int],
    ) -> None:
        self.kind, self.place = kind, place
        self.maxima = kind is Kind.MAXIMA
        self.shape = values.shape[0] - 4, values.shape[1] - 4
        self.length = values.shape[1]
        self.workspace = workspace
        self.dtype = values.dtype
        self.valid = None if valid is None else np.ascontiguousarray(valid).reshape(-1)
        self.values = self._lend("values", values.size)
        grid = self.values.reshape(values.shape)
        np.copyto(grid, values)
        if valid is not None:
            np.copyto(grid, self._bottom(), where=~valid)

    def block(self, threshold: float | None) -> _Block:
        """Find them."""
        single = self._compare()
        if threshold is not None:
            single = single[self._reaches(self._at(single), threshold)]
        if self.valid is not None:
            single = single[self._has_neighbours(single)]
        rows, cols = np.divmod(single, self.length)
        positions, values = [rows * self.shape[1] + cols], [self._at(single)]
        plateaus = pending = None
        starts, stops = self._runs(threshold)
        if len(starts):
            parts, runs, sides = self._plateaus(starts, stops)
            unfinished = np.zeros(len(parts.cells), bool)
            for side in sides:
                unfinished[side.plateaus] = True
            whole = ~unfinished & parts.peaks
            if whole.any():
                plateaus, inside = _chosen(whole, parts, runs)
                rows, cols, _ = _centres(plateaus, inside)
                rows, cols = rows - self.place[0], cols - self.place[1]
                positions.append(rows * self.shape[1] + cols)
                values.append(plateaus.values)
            if unfinished.any():
                pending = _unfinished(unfinished, parts, runs, sides)
        return _Block(
            self.kind,
            self.place,
            self.shape[1],
            np.concatenate(positions).astype(np.uint32),
            np.concatenate(values),
            plateaus,
            pending,
        )

    def _lend(self, name: str, size: int) -> np.ndarray:
        return getattr(self.workspace, name)[: size * self.dtype.itemsize].view(self.dtype)

    def _bottom(self) -> float | int:
        """Return what is never a peak: the lowest value (highest, with minima) that there is."""
        if self.dtype.kind == "f":
            return -math.inf if self.maxima else math.inf
        limits = np.iinfo(self.dtype)
        return limits.min if self.maxima else limits.max

    def _at(self, cells: np.ndarray) -> np.ndarray:
        """Return the values of cells of the block."""
        return self.values[cells + 2 * (self.length + 1)]

    def _reaches(self, values: np.ndarray, threshold: float) -> np.ndarray:
        return values >= threshold if self.maxima else values <= threshold

    def _compare(self) -> np.ndarray:
        """Compare cells with their eight neighbours.

        Returns
        -------
        ndarray of int
            Cells of the block that are higher than all of them. Those that are lower than none,
            but as high as one, are marked in :attr:`level`, which has a ring around the block.
        """
        extreme = np.maximum if self.maxima else np.minimum
        (rows, cols), length, values = self.shape, self.length, self.values
        size = (rows + 4) * length
        pairs, triples = self._lend("pairs", size - 2), self._lend("triples", size - 2)
        extreme(values[:-2], values[2:], out=pairs)
        extreme(pairs, values[1:-1], out=triples)
        size = (rows + 2) * length - 2
        highest = self._lend("highest", size)
        extreme(triples[:size], triples[2 * length :], out=highest)
        extreme(highest, pairs[length : length + size], out=highest)
        self.level = self.workspace.level[: size + 2].view(bool)
        np.equal(values[length + 1 : length + 1 + size], highest, out=self.level[:size])
        self.level[size:] = False
        if self.valid is not None:
            np.logical_and(
                self.level[:size], self.valid[length + 1 : length + 1 + size], self.level[:size]
            )
        inside = self.workspace.inside[: rows * length].view(bool)
        higher = np.greater if self.maxima else np.less
        first, some = length + 1, rows * length - 4
        higher(values[2 * first : 2 * first + some], highest[first : first + some], inside[:some])
        inside.reshape(rows, length)[:, cols:] = False
        return np.flatnonzero(inside)

    def _runs(self, threshold: float | None) -> tuple[np.ndarray, np.ndarray]:
        """Find where runs of level cells in the rows of the block start and stop."""
        (rows, cols), first = self.shape, self.length + 1
        inside = self.workspace.inside[: rows * self.length].view(bool)
        some = len(inside) - 4
        np.copyto(inside[:some], self.level[first : first + some])
        inside.reshape(rows, self.length)[:, cols:] = False
        if threshold is not None:
            inside[:some] &= self._reaches(self.values[2 * first : 2 * first + some], threshold)
        changes = self.workspace.flags[: len(inside) - 1].view(bool)
        np.not_equal(inside[1:], inside[:-1], out=changes)
        at = np.flatnonzero(changes) + 1
        if inside[0]:
            at = np.append(0, at)
        return at[0::2], at[1::2]

    def _has_neighbours(self, cells: np.ndarray) -> np.ndarray:
        """Tell of cells whether any of the neighbours is valid."""
        found = np.zeros(len(cells), bool)
        for step in self._steps():
            found |= self.valid[cells + (2 * (self.length + 1) + step)]
        return found

    def _steps(self) -> list[int]:
        """How far the eight neighbours of a cell are."""
        length = self.length
        return [-length - 1, -length, -length + 1, -1, 1, length - 1, length, length + 1]

    def _plateaus(
        self, starts: np.ndarray, stops: np.ndarray
    ) -> tuple[_Plateaus, _Runs, tuple[_Touches, _Touches, _Touches, _Touches]]:
        """Join runs of the block to plateaus. Rows and columns are the raster's."""
        (rows, cols), length = self.shape, self.length
        count, labels = _components(len(starts), *_touching(starts, stops, starts, stops, length))
        run_rows, run_cols = np.divmod(starts, length)
        sizes = stops - starts

        touches = []
        ends = run_cols + sizes
        for side, at in (
            (run_rows == 0, self.place[0]),
            (run_rows == rows - 1, self.place[0] + rows),
            (run_cols == 0, self.place[1]),
            (ends == cols, self.place[1] + cols),
        ):
            along = len(touches) < 2
            begin = run_cols[side] + self.place[1] if along else run_rows[side] + self.place[0]
            extent = sizes[side] if along else 1
            line = np.full(len(begin), at)
            touches.append(_Touches(line, begin, begin + extent, labels[side]))

        refuted, above = np.zeros(count, bool), np.zeros(count, bool)
        of_run, is_refuted, is_above = self._beside(starts, sizes)
        refuted[labels[of_run[is_refuted]]] = True
        above[labels[of_run[is_above]]] = True

        # Where several are written to the same place, the last one stays.
        values, last = np.empty(count, self.dtype), np.empty(count, np.intp)
        values[labels], last[labels] = self._at(starts), np.arange(len(starts))
        run_rows, run_cols = run_rows + self.place[0], run_cols + self.place[1]
        runs = _Runs(run_rows, run_cols, run_cols + sizes, labels)

        def total(numbers: np.ndarray) -> np.ndarray:  # far below 2 ** 53, hence exact
            return np.bincount(labels, numbers, count).astype(np.int64)

        parts = _Plateaus(
            values,
            total(sizes),
            total(run_rows * sizes),
            total(run_cols * sizes + sizes * (sizes - 1) // 2),
            run_rows[last],
            runs.stops[last] - 1,
            refuted,
            above,
        )
        return parts, runs, tuple(touches)

    def _beside(
        self, starts: np.ndarray, sizes: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Look at what is beside the cells of runs, as far as that can matter.

        Returns
        -------
        of_run : ndarray of int
            For each cell that was looked at, which run it is of.
        refuted, above : ndarray of bool
            Whether a neighbour is as high but has a higher one; whether one is valid and lower.
        """
        around, size = self.length + 1, int(sizes.sum())
        if size > _MANY * self.shape[0] * self.shape[1]:
            rim = self._rims()
            of_run = np.searchsorted(starts, rim, side="right") - 1
        else:
            of_run = np.repeat(np.arange(len(starts)), sizes)
            rim = np.arange(size) + np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)
        own = self._at(rim)
        refuted, above = np.zeros(len(rim), bool), np.zeros(len(rim), bool)
        for step in self._steps():
            there = rim + (2 * around + step)
            equal = self.values[there] == own
            refuted |= equal & ~self.level[there - around]
            lower = ~equal
            if self.valid is not None:
                lower &= self.valid[there]
            above |= lower
        return of_run, refuted, above

    def _rims(self) -> np.ndarray:
        """Return the cells of runs that have a neighbour outside their own plateau."""
        size, length = len(self.level), self.length
        across = self.workspace.rims[: size - 2].view(bool)
        np.logical_and(self.level[:-2], self.level[2:], out=across)
        np.logical_and(across, self.level[1:-1], out=across)
        some = size - 2 - 2 * length
        enclosed = self.workspace.flags[:some].view(bool)
        np.logical_and(across[:some], across[2 * length :], out=enclosed)
        np.logical_and(enclosed, across[length : length + some], out=enclosed)
        inside = self.workspace.inside[:some].view(bool)
        return np.flatnonzero(np.greater(inside, enclosed, out=enclosed))


def _chosen(some: np.ndarray, parts: _Plateaus, runs: _Runs) -> tuple[_Plateaus, _Runs]:
    """Keep some plateaus and their runs."""
    renumbered = np.cumsum(some) - 1
    runs = runs.only(some[runs.plateaus])
    return parts.only(some), runs._replace(plateaus=renumbered[runs.plateaus])


def _unfinished(
    some: np.ndarray, parts: _Plateaus, runs: _Runs, sides: tuple[_Touches, ...]
) -> _Open:
    """Keep parts of plateaus that reach beyond the block."""
    parts, runs = _chosen(some, parts, runs)
    renumbered = np.cumsum(some) - 1
    sides = tuple(side._replace(plateaus=renumbered[side.plateaus]) for side in sides)
    return _Open(parts, sides, runs.only(~parts.refuted[runs.plateaus]).packed())


def _centres(plateaus: _Plateaus, runs: _Runs) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Find the cell of some runs that is nearest to the centroid of its plateau.

    Parameters
    ----------
    plateaus : _Plateaus
        At least one; each has one run or more.
    runs : _Runs
        In the order of the raster's cells.

    Returns
    -------
    rows, cols : ndarray of int64
        For each plateau; of equally near cells the uppermost, then the leftmost.
    distances : ndarray of float64
        Their squares, times the square of the number of the plateau's cells.
    """
    of = runs.plateaus
    cells, row_sums, col_sums = plateaus.cells[of], plateaus.row_sums[of], plateaus.col_sums[of]
    # The nearest whole number; halves go left.
    cols = -((cells - 2 * col_sums) // (2 * cells))
    cols = np.clip(cols, runs.starts, runs.stops - 1)
    # Differences are exact, so that cells which are equally near are so after rounding, too.
    down, right = runs.rows * cells - row_sums, cols * cells - col_sums
    distances = down.astype(np.float64) ** 2 + right.astype(np.float64) ** 2
    order = np.lexsort((cols, runs.rows, distances, of))
    best = order[np.searchsorted(of[order], np.arange(len(plateaus.cells)))]
    return runs.rows[best], cols[best], distances[best]


def _joined(blocks: list[_Open], kind: Kind) -> _Listed:
    """Join the parts of plateaus of all blocks, and list those that are peaks."""
    counts = [len(block.parts.cells) for block in blocks]
    firsts = np.cumsum([0, *counts])
    parts = _Plateaus.joined([block.parts for block in blocks])
    above, below, left, right = (
        _Touches(*(np.concatenate(arrays) for arrays in zip(*sides)))
        for sides in zip(
            *(
                [side._replace(plateaus=side.plateaus + first) for side in block.sides]
                for block, first in zip(blocks, firsts)
            )
        )
    )
    pairs = [_across(below, above), _across(right, left)]
    count, group = _components(len(parts.cells), *np.concatenate(pairs, axis=1))
    plateaus = _Plateaus.grouped(group, count, parts)
    wanted = plateaus.peaks
    nearest = [(np.empty(0, np.int64),) * 3 + (np.empty(0),)]
    for block, first, size in zip(blocks, firsts, counts):
        own = group[first : first + size]
        if wanted[own].any():
            runs = _Runs.unpacked(block.runs)
            runs = runs._replace(plateaus=own[runs.plateaus])
            runs = runs.only(wanted[runs.plateaus])
            which, index = np.unique(runs.plateaus, return_inverse=True)
            centres = _centres(plateaus.only(which), runs._replace(plateaus=index))
            nearest.append((which, *centres))
    which, rows, cols, distances = (np.concatenate(arrays) for arrays in zip(*nearest))
    order = np.lexsort((cols, rows, distances, which))
    best = order[np.searchsorted(which[order], np.flatnonzero(wanted))]
    found = plateaus.only(wanted)
    rows, cols = rows[best].astype(np.int32), cols[best].astype(np.int32)
    return _Listed.of(kind, rows, cols, found.values, found)


def _across(before: _Touches, after: _Touches) -> np.ndarray:
    """Return pairs of plateaus that touch across a seam, ``(2, pairs)``."""
    # Keys count cells through all lines, with one that is in none between two lines.
    width = max(side.stops.max(initial=0) for side in (before, after)) + 2
    ordered = []
    for side in (before, after):
        order = np.lexsort((side.starts, side.lines))
        keys = (side.lines * width)[order]
        ordered += [keys + side.starts[order], keys + side.stops[order], side.plateaus[order]]
    keys_a, ends_a, plateaus_a, keys_b, ends_b, plateaus_b = ordered
    a, b = _touching(keys_a, ends_a, keys_b, ends_b, 0)
    return np.stack([plateaus_a[a], plateaus_b[b]])


def _inside(rows: np.ndarray, cols: np.ndarray, within: tuple[int, int, int, int]) -> np.ndarray:
    top, left, bottom, right = within
    return (rows >= top) & (rows < bottom) & (cols >= left) & (cols < right)


def _in_order(*keys: np.ndarray) -> np.ndarray:
    """Sort by integers of at least 0, the last key first in importance, like ``np.lexsort``.

    Stable sorts of 16 bits, which numpy does by radix, take a third of the time.
    """
    order = None
    for key in keys:
        for shift in range(0, int(key.max(initial=0)).bit_length(), 16):
            digits = (key >> key.dtype.type(shift)).astype(np.uint16)
            if order is None:
                order = np.argsort(digits, kind="stable")
            else:
                order = order[np.argsort(digits[order], kind="stable")]
    return np.arange(len(keys[0])) if order is None else order


def best_first(peaks: np.ndarray, min_distance: float = 0.0, most: int = 0) -> np.ndarray:
    """Rank peaks, and keep the best of those that are near each other.

    Parameters
    ----------
    peaks : ndarray of :func:`peak_dtype`
        In any order, of one kind or both.
    min_distance : float
        Least distance between two of one kind that are kept, in cells. A peak is kept unless one
        that is better is kept and nearer.
    most : int
        How many of each kind are returned at most; 0 is no limit.

    Returns
    -------
    ndarray
        The maxima, the highest first; then the minima, the lowest first. Of equal ones the
        uppermost comes first, then the leftmost.

    Examples
    --------
    >>> peaks = np.zeros(3, peak_dtype("float32"))
    >>> peaks["col"] = 0, 4, 8
    >>> peaks["value"] = 8, 9, 7
    >>> best_first(peaks, 5)["col"]
    array([4], dtype=int32)
    """
    columns = (np.ascontiguousarray(peaks[name]) for name in ("kind", "row", "col", "value"))
    return peaks[_best(*columns, None, min_distance, most)]


def _best(
    kinds: np.ndarray,
    rows: np.ndarray,
    cols: np.ndarray,
    values: np.ndarray,
    inside: np.ndarray | None,
    min_distance: float,
    most: int,
) -> np.ndarray:
    """Return the positions of the peaks that :func:`best_first` keeps, in its order."""
    kept = []
    for kind in (Kind.MAXIMA, Kind.MINIMA):
        own = kinds == kind
        if inside is not None:
            own &= inside
        own = np.flatnonzero(own)
        kept.append(own[_ranked(rows[own], cols[own], values[own], kind, min_distance, most)])
    return np.concatenate(kept)


def _ranked(
    rows: np.ndarray,
    cols: np.ndarray,
    values: np.ndarray,
    kind: Kind,
    min_distance: float,
    most: int,
) -> np.ndarray:
    """Return the positions of the peaks of one kind that :func:`best_first` keeps."""
    # The smaller, the better: maxima from the highest on, minima from the lowest.
    depths = Heights(values.dtype.name, minima=kind is Kind.MAXIMA).of(values)
    # Whether a peak is kept depends on better ones alone: mostly, a few of the best will do.
    enough = most or len(depths)
    while True:
        some = np.arange(len(depths))
        if enough < len(depths):
            some = np.flatnonzero(depths <= np.partition(depths, enough)[enough])
        some = some[_in_order(cols[some], rows[some], depths[some])]
        if min_distance > _APART:
            some = some[_apart(rows[some], cols[some], min_distance)]
        if enough >= len(depths) or len(some) >= most:
            return some[: most or len(some)]
        enough *= 8


def _apart(rows: np.ndarray, cols: np.ndarray, min_distance: float) -> np.ndarray:
    """Choose of cells, the best first, such that none is near a better one that was chosen."""
    candidates = np.zeros(len(rows), CANDIDATE)
    candidates["row"], candidates["col"] = rows, cols
    # Not the values, which need not fit: their ranks.
    candidates["score"] = -np.arange(len(rows), dtype=np.float64)
    return (-suppress(candidates, min_distance)["score"]).astype(np.intp)
