# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a raster must move to lie on another one: in a few passes, from coarse cells to fine.

One shift is found in coarse cells, where the whole raster is small, and refined in windows of finer
ones. A field of shifts is found window by window, twice: the second time after the raster was
warped by what was found the first time.
"""

import math
import operator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, Callable, NamedTuple

import numpy as np

from ..kernels.shift import (
    Method,
    Shift,
    best_level,
    combine,
    estimate_shift,
    estimate_window_shift,
    masked_correlation_surface,
    phase_correlation_surface,
)
from ..kernels.shift_field import LocalShift, LocalShifts, ShiftField, smooth_field
from ..raster.engine import reduce_tiles
from ..raster.overview import Overview, read_overviews
from ..raster.resources import Resources
from ..raster.source import Reader
from ..raster.window import Window
from ..raster.workers import in_order, pool

# Cells that are looked at as a whole, at full resolution and from afar, and those of the level
# between the two: what takes half a second and 250 MB.
_WHOLE, _COARSE, _MIDDLE = 768**2, 600**2, 1536**2

# Side of the windows of finer levels, in cells, and how many there are at most in each direction.
_SIDE, _EACH_WAY = 256, 4

# The share of a window's cells that both rasters have to have there.
_LEAST_SHARE = 0.25

# How far windows look where nothing has told them where, in cells.
_BLIND = 64

# How far local shifts may be from the field that was found first, in cells.
_NEAR_FIELD = 4


@dataclass(frozen=True)
class Run:
    """What a computation may use, and whom it tells.

    Attributes
    ----------
    resources : Resources
        Memory and workers.
    progress : callable
        Told the fraction done.
    cancelled : callable
        Asked whether to give up.
    """

    resources: Resources
    progress: Callable
    cancelled: Callable

    def part(self, first, last):
        """Return one whose progress is that of a part of this one."""
        return replace(
            self, progress=lambda fraction: self.progress(first + (last - first) * fraction)
        )

    @property
    def options(self):
        """Return keyword arguments for the engine."""
        return {
            "resources": self.resources,
            "progress": self.progress,
            "cancelled": self.cancelled,
        }

    def each(self, call, jobs):
        """Call a function for each job, on the workers; return the results in order."""
        jobs, found = list(jobs), []
        workers = self.resources.workers
        with pool(None, workers) as executor:
            results = in_order(executor, call, jobs, workers + 1, self.cancelled)
            with closing(results):
                for result in results:
                    found.append(result)
                    self.progress(len(found) / len(jobs))
        return found


class NoOverlap(Exception):
    """The valid cells of the two rasters lie in different places."""


@dataclass(frozen=True)
class Empty(Exception):
    """One of the rasters shows nothing there.

    Attributes
    ----------
    which : int
        0: the raster that moves; 1: the reference.
    flat : bool
        Whether it has values, and all of them are equal.
    """

    which: int
    flat: bool


class Surface(NamedTuple):
    """Correlations at all shifts.

    Attributes
    ----------
    cells : ndarray
        ``(2 * max_shift + 1, 2 * max_shift + 1)``.
    max_shift : int
        In blocks of cells.
    factor : int
        Cells along each side of a block.
    """

    cells: np.ndarray
    max_shift: int
    factor: int


class Estimate(NamedTuple):
    """One shift, and what it was made of.

    Attributes
    ----------
    looked : list of LocalShift
        Windows (about cells of the reference) and their shifts.
    outliers : ndarray of bool
        Which of them were left out.
    shift : Shift
        In cells of the raster.
    max_shift : int
        How far it was looked for.
    pair : tuple of Overview
        Both rasters, as they were looked at as a whole.
    """

    looked: list
    outliers: np.ndarray
    shift: Shift
    max_shift: int
    pair: tuple

    def surface(self, method):
        """Correlate what was looked at as a whole once more: see :class:`Surface`."""
        one, other = self.pair
        compute = (
            phase_correlation_surface if method == Method.PHASE else masked_correlation_surface
        )
        lags = _lags(self.max_shift, one.factor)
        cells = compute(one.values, one.valid, other.values, other.valid, lags)
        return Surface(cells, lags, one.factor)


class Field(NamedTuple):
    """Local shifts, and the smooth field they make.

    Attributes
    ----------
    points : list of LocalShift
        Where there was something to look at.
    outliers : ndarray of bool
        Which of them the field does without.
    field : ShiftField
        None where none is reliable.
    """

    points: list
    outliers: np.ndarray
    field: Any


def estimate(source, reference, max_shift, method, run):
    """Estimate one shift for a whole raster.

    Parameters
    ----------
    source, reference : Source
        The raster that moves, and where to; on the same grid, one band each.
    max_shift : int
        In cells; 0: a quarter of the shorter side of the overlap.
    method : Method
        By what.
    run : Run
        What it may use.

    Returns
    -------
    Estimate

    Raises
    ------
    Empty, NoOverlap
        If there is nothing to compare.
    """
    pair, box, max_shift = _overviews((source, reference), max_shift, run.part(0, 0.6))
    middle = pair[0].factor
    cells = pair[0].values.size
    coarser = math.ceil(math.sqrt(cells / _COARSE)) if cells > _WHOLE else 1
    whole = tuple(one.coarser(coarser) for one in pair)
    factor = middle * coarser
    one, other = whole
    found = estimate_shift(
        one.values, one.valid, other.values, other.valid, _lags(max_shift, factor), method
    )
    run.progress(0.7)
    if factor == 1:
        looked = [LocalShift(box.row + box.rows // 2, box.col + box.cols // 2, found)]
        return _finished(found, max_shift, looked, np.array([not found.reliable]), whole)
    levels, sizes = [found.scaled(factor)], [factor]
    places = _places(pair, box, levels[0])
    windows = _Windows((source, reference), pair, max_shift, method)
    steps = [middle, 1] if middle > 1 else [1]
    for number, level in enumerate(steps):
        part = run.part(0.7 + 0.3 * number / len(steps), 0.7 + 0.3 * (number + 1) / len(steps))
        looked, outliers = windows.look(places, level, _start(levels, sizes, level), part)
        if looked:
            levels.append(combine([one.shift for one in looked]).shift)
            sizes.append(level)
    run.progress(1)
    return _finished(best_level(levels), max_shift, looked, outliers, whole)


def estimate_field(source, reference, spacing, window, start, method, run):
    """Estimate shifts at the points of a grid, and make a field of them.

    Parameters
    ----------
    source, reference : Source
        The raster that moves, and where to; on the same grid, one band each.
    spacing, window : int
        As for :class:`LocalShifts`.
    start : tuple of int
        Columns and rows that the raster is known to be shifted by, about.
    method : Method
        By what.
    run : Run
        What it may use.

    Returns
    -------
    Field
    """
    kernel = LocalShifts(spacing, window, max(4, window // 4), method, start)
    first = _field(source, reference, kernel, run.part(0, 0.7))
    if first.field is None:
        return first
    # What a window tells is a mean over its cells: of what is left after a warp by a first field,
    # little is lost by that.
    near = min(kernel.max_shift, _NEAR_FIELD)
    kernel = replace(kernel, max_shift=near, start=(0, 0), deforming=False, field=first.field)
    second = _field(source, reference, kernel, run.part(0.7, 1))
    return first if second.field is None else second


def constant_field(columns, rows, spacing):
    """Make a field that is one shift everywhere."""
    parts = (np.full((1, 1), float(part)) for part in (columns, rows))
    return ShiftField(*parts, np.zeros((1, 1), bool), spacing)


def _field(source, reference, kernel, run):
    outcome = reduce_tiles(source, kernel, operator.add, beside=reference, **run.options)
    every = outcome.partials[0]
    known = [bool(np.isfinite(one.shift.columns)) for one in every]
    points = [one for one, there in zip(every, known) if there]
    try:
        field = smooth_field(every, kernel.spacing)
    except ValueError:  # none is reliable
        return Field(_rounded(points), np.ones(len(points), bool), None)
    outliers = np.array(
        [field.outliers[one.row // kernel.spacing, one.col // kernel.spacing] for one in points]
    )
    return Field(_rounded(points), outliers, field)


def _overviews(sources, max_shift, run):
    """Read both rasters in cells that are coarse enough; return the overlap, too."""
    shape = sources[0].shape
    window = Window(0, 0, *shape)
    factor = _factor(window)
    pair = read_overviews(sources, factor, **run.part(0, 0.8).options)
    box = _overlap(pair)
    max_shift = max_shift or max(1, min(box.rows, box.cols) // 4)
    # The part of a larger raster that the other one lies in can be seen from nearer.
    top, left = max(0, box.row - max_shift), max(0, box.col - max_shift)
    bottom = min(shape[0], box.row + box.rows + max_shift)
    right = min(shape[1], box.col + box.cols + max_shift)
    part = Window(top, left, bottom - top, right - left)
    if _factor(part) < factor:
        pair = read_overviews(sources, _factor(part), part, **run.part(0.8, 1).options)
        box = _overlap(pair)
    return pair, box, max_shift


def _factor(window):
    """Choose how many cells make one, along each side."""
    cells = window.rows * window.cols
    if cells <= _WHOLE:
        return 1
    enough = math.ceil(math.sqrt(cells / _MIDDLE))
    return max(1, min(enough, window.rows // 4, window.cols // 4))


def _overlap(pair):
    """Find the rows and columns that both rasters have valid cells in, in cells of the raster."""
    boxes = []
    for which, one in enumerate(pair):
        if not one.valid.any():
            raise Empty(which, flat=False)
        values = one.values[one.valid]
        if values.min() == values.max():
            raise Empty(which, flat=True)
        there = [np.flatnonzero(one.valid.any(axis=axis)) for axis in (1, 0)]
        boxes.append([(int(some[0]), int(some[-1]) + 1) for some in there])
    ends = [(max(first[0], second[0]), min(first[1], second[1])) for first, second in zip(*boxes)]
    if any(low >= high for low, high in ends):
        raise NoOverlap
    (top, bottom), (left, right) = ends
    window, factor = pair[0].window, pair[0].factor
    return Window(
        window.row + top * factor,
        window.col + left * factor,
        (bottom - top) * factor,
        (right - left) * factor,
    )


def _lags(max_shift, factor):
    """Say how far to look in coarse cells: a little farther than asked for, to see that it was."""
    return max_shift if factor == 1 else -(-max_shift // factor) + 1


def _finished(shift, max_shift, looked, outliers, pair):
    # To a whole cell it was looked for up to the limit.
    farthest = max(abs(shift.columns), abs(shift.rows))
    shift = replace(shift, at_edge=shift.at_edge or farthest >= max_shift - 0.5)
    return Estimate(_rounded(looked), outliers, shift.rounded(), max_shift, pair)


def _rounded(looked):
    return [one._replace(shift=one.shift.rounded()) for one in looked]


def _start(levels, sizes, level):
    """Say where windows of a level look, and how far around it, in cells of that level.

    Parameters
    ----------
    levels : list of Shift
        What coarser levels told.
    sizes : list of int
        Cells of the raster along each side of one of theirs.
    level : int
        The same of the level.
    """
    for shift, size in zip(reversed(levels), reversed(sizes)):
        if shift.reliable:
            return shift, 4 + size // level
    return None, _BLIND


def _places(pair, box, shift):
    """Choose the windows of finer levels: spread evenly, where both rasters have cells.

    Returns rows and columns of their middles, in cells of the raster.
    """
    one, other = pair
    factor, (top, left) = one.factor, one.window[:2]
    down, right = (
        int(round(part / factor)) if shift.reliable else 0 for part in (shift.rows, shift.columns)
    )
    both = other.valid & _moved(one.valid, down, right)
    half = max(1, _SIDE // 2 // factor)
    places = []
    for rows in _parts(box.row, box.rows):
        for cols in _parts(box.col, box.cols):
            best = 0.0, None
            # The middle first: of equally good places the first one is taken.
            for row in rows:
                for col in cols:
                    y, x = (row - top) // factor, (col - left) // factor
                    near = both[max(0, y - half) : y + half, max(0, x - half) : x + half]
                    share = np.count_nonzero(near) / (2 * half) ** 2
                    if share > best[0]:
                        best = share, (row, col)
            if best[0] >= _LEAST_SHARE:
                places.append(best[1])
    return places


def _moved(cells, down, right):
    """Move a mask; what comes in is False."""
    moved = np.zeros_like(cells)
    (rows, from_rows), (cols, from_cols) = (
        (
            slice(max(0, by), max(0, size + min(0, by))),
            slice(max(0, -by), max(0, size - max(0, by))),
        )
        for by, size in zip((down, right), cells.shape)
    )
    moved[rows, cols] = cells[from_rows, from_cols]
    return moved


def _parts(start, size):
    """Cut a side of the overlap into parts; yield the middle of each, and two more places in it."""
    count = max(1, min(_EACH_WAY, size // _SIDE))
    for index in range(count):
        yield [start + int((index + share) * size / count) for share in (0.5, 1 / 6, 5 / 6)]


@dataclass(frozen=True)
class _Windows:
    """Windows of two rasters, as they are or in coarser cells."""

    sources: tuple
    pair: tuple
    max_shift: int
    method: int

    def look(self, places, level, start, run):
        """Estimate the shift of each window; return them, and which are outliers.

        Parameters
        ----------
        places : list of tuple of int
            Rows and columns of their middles.
        level : int
            Cells of the raster along each side of one of the level.
        start : tuple
            The shift in whose neighbourhood to look, None for any; and how far, in cells of the
            level.
        """
        known, near = start
        limit = -(-self.max_shift // level) + 1
        reach = min(limit, near)
        columns, rows = (
            (0, 0) if known is None else (round(known.columns / level), round(known.rows / level))
        )
        readers = [None if level > 1 else Reader(source) for source in self.sources]

        def estimated(place):
            # Where the window's middle is in cells of the level.
            y, x = ((at - first) // level for at, first in zip(place, self._origin(level)))
            (one, one_valid), (other, other_valid) = (
                self._cut(which, readers[which], y - down, x - right, _SIDE // 2 + reach)
                for which, down, right in ((0, rows, columns), (1, 0, 0))
            )
            found = estimate_window_shift(one, one_valid, other, other_valid, reach, self.method)
            found = found.moved(columns, rows)
            return LocalShift(*place, found if level == 1 else found.scaled(level))

        try:
            every = run.each(estimated, places)
        finally:
            for reader in readers:
                if reader is not None:
                    reader.close()
        looked = [one for one in every if np.isfinite(one.shift.columns)]
        outliers = combine([one.shift for one in looked]).outliers if looked else np.zeros(0, bool)
        return looked, outliers

    def _origin(self, level):
        return (0, 0) if level == 1 else self.pair[0].window[:2]

    def _cut(self, which, reader, row, col, half):
        """Give the cells about one, and which of them are valid: none beyond the raster's edge."""
        if reader is not None:
            window = Window(row - half, col - half, 2 * half, 2 * half)
            tile = reader.read(window, slice(0, 1))
            values, valid = tile.block(Window(0, 0, 2 * half, 2 * half))
            return values[0], None if valid is None else valid[0]
        level: Overview = self.pair[which]
        ends = [
            (max(0, at - half), max(0, min(size, at + half)))
            for at, size in zip((row, col), level.values.shape)
        ]
        part = tuple(slice(*end) for end in ends)
        margins = [(min(2 * half, low - (at - half)), 0) for at, (low, _) in zip((row, col), ends)]
        values, valid = np.zeros((2, 2 * half, 2 * half))
        inside = tuple(
            slice(margin, margin + (one.stop - one.start))
            for (margin, _), one in zip(margins, part)
        )
        values[inside], valid[inside] = level.values[part], level.valid[part]
        return values, valid > 0
