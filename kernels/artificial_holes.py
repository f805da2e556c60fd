# SPDX-License-Identifier: GPL-2.0-or-later
"""Artificial holes, shaped like a raster's real ones, to try fill methods on cells that are known.

Here it is decided which cells to hide, and in which windows of a large raster to look. What the
fills of hidden cells are worth is in ``fill_errors.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .box import dilated
from .holes import Holes, find_holes, interior

# Blobs, where a raster shows no holes: the range of their widths, in cells.
_NARROWEST, _WIDEST = 1, 60

# Shapes drawn for a window, for the time they take: some 0.1 milliseconds each.
_MOST_SHAPES = 5_000

# Places tried for one shape before another one is drawn; shapes that may find none before no more
# are drawn, and how many more for each shape that found one.
_TRIES = 16
_FAILURES = 64
_FAILURES_PER_SUCCESS = 0.25

# A raster has room for holes of their own as long as this share of its valid cells is not next to
# a missing one.
_ROOMY = 0.5

# Random numbers drawn from the generator at a time.
_DRAWN = 4096


def punch_holes(
    missing: np.ndarray, fraction: float, seed: int, models: Sequence[np.ndarray] | None = None
) -> np.ndarray:
    """Choose valid cells to hide, about a fraction of them, in holes like the real ones.

    Parameters
    ----------
    missing : ndarray of bool
        ``(rows, cols)``, true where a cell has no data.
    fraction : float
        Of the valid cells, more than 0 and at most 0.5.
    seed : int
        At least 0. The same one gives the same cells, whatever the version of numpy: only the raw
        bits of PCG64 are used.
    models : sequence of ndarray of bool, optional
        Masks to take the shapes from, as of other windows of the raster, where this one may show
        none; by default ``missing`` alone.

    Returns
    -------
    ndarray of bool
        ``(rows, cols)``, true where a cell is to be hidden: at least one, and at most half of the
        valid ones; none if there are not two of them. Where there is little room for the shapes,
        or 5,000 of them do not have that many cells, they are fewer than the fraction.

    Raises
    ------
    ValueError
        If ``missing`` is no mask, or the fraction or the seed is out of range.

    Notes
    -----
    A *gap* is a missing cell between data: some lie on both sides of it in its row, or in its
    column. What surrounds the data (the collar of a rotated scene) is none, and is no model.

    1. Whole holes: a hole is drawn, each as likely as the others, turned and flipped at random,
       and put where it lies on valid cells that touch no missing or hidden cell and are not at
       the raster's edge. Holes that the edge cuts off are not drawn, nor are those of more cells
       than are to be hidden.
    2. Where such holes have less than half of the gaps, since most are too large or connected
       (the stripes of Landsat 7): pieces, which are the gaps in square boxes four times as wide
       as the gaps are deep. They are put as whole holes are.
    3. Where more than half of the valid cells touch missing ones (scattered samples), or the first
       two find no room: pieces, from boxes half as wide, put over whatever is there. The valid
       cells under a piece's gaps are hidden. Of several places the one is taken where the box
       then looks most like the one that the piece is from.
    4. Without gaps, or with gaps so deep that no piece shows their shape: blobs, each the union of
       a few discs, up to 60 cells wide.
    5. Where nothing of this finds any room: single cells.

    Examples
    --------
    >>> missing = np.zeros((50, 50), bool)
    >>> missing[20:23, 30:34] = True
    >>> hidden = punch_holes(missing, 0.02, seed=1)
    >>> int(hidden.sum()), bool((hidden & missing).any())
    (48, False)
    """
    models = [missing] if models is None else models
    for name, mask in (("missing", missing), *(("models", model) for model in models)):
        _check_mask(name, mask)
    if not 0 < fraction <= 0.5:
        raise ValueError(f"fraction is {fraction}; it is more than 0 and at most 0.5")
    _check_seed(seed)

    draws = _Draws(seed)
    valid = np.count_nonzero(~missing)
    plan = _Plan(missing, min(max(1, round(fraction * valid)), valid // 2), draws)
    if not plan.wanted:
        return plan.hidden
    gaps = [found for found in map(_between_data, models) if found.any()]
    holes, share = _usable_holes(gaps, plan.wanted)
    large, small = _sides_of_pieces(gaps, plan.wanted)
    if np.count_nonzero(plan.free) >= _ROOMY * valid:
        if holes and (share >= 0.5 or not large):
            plan.place(_drawn(holes, draws))
        elif large:
            plan.place(_pieces(gaps, large, draws))
    if small and not plan.nearly_done:
        plan.overlay(_pieces(gaps, small, draws))
    if not plan.nearly_done:
        plan.place(_blobs(draws))
    if not plan.hidden.any():
        plan.scatter()
    return plan.hidden


def sample_windows(
    rows: int, cols: int, side: int, count: int, seed: int
) -> list[tuple[int, int, int, int]]:
    """Choose windows of a raster that together have no more cells than can be looked at.

    Parameters
    ----------
    rows, cols : int
        The raster's size.
    side, count : int
        Windows are at most ``side`` cells high and wide, and at most ``count``.
    seed : int
        At least 0.

    Returns
    -------
    list of tuple of int
        ``(row, col, rows, cols)`` of windows that do not overlap: the whole raster if it has no
        more than ``count * side**2`` cells, otherwise one window at random in each of ``count``
        parts of the raster. Their order is random, so that the first few are spread as well.

    Raises
    ------
    ValueError
        If a number is out of range.

    Examples
    --------
    >>> sample_windows(300, 400, side=256, count=4, seed=0)
    [(0, 0, 300, 400)]
    >>> len(sample_windows(12000, 9000, side=256, count=16, seed=0))
    16
    """
    for name, number in (("rows", rows), ("cols", cols), ("side", side), ("count", count)):
        if number < 1:
            raise ValueError(f"{name} is {number}; it is at least 1")
    _check_seed(seed)
    if rows * cols <= count * side * side:
        return [(0, 0, rows, cols)]
    down = min(count, max(1, round(math.sqrt(count * rows / cols))))
    across = -(-count // down)
    draws = _Draws(seed)
    windows = []
    for part in draws.order(down * across)[:count]:
        row, col = divmod(part, across)
        windows.append(
            (*_stretch(rows, row, down, side, draws), *_stretch(cols, col, across, side, draws))
        )
    return [(top, left, height, width) for top, height, left, width in windows]


class _Draws:
    """Random numbers from the raw bits of PCG64, which are the same in all versions of numpy."""

    def __init__(self, seed: int) -> None:
        self._bits = np.random.PCG64(seed)
        self._numbers = iter(())

    def number(self) -> float:
        """Draw a number in [0, 1)."""
        for number in self._numbers:
            return number
        self._numbers = iter(self.numbers(_DRAWN).tolist())
        return next(self._numbers)

    def below(self, limit: int) -> int:
        """Draw an integer from 0 to ``limit - 1``."""
        return int(self.number() * limit)

    def numbers(self, count: int) -> np.ndarray:
        """Draw many numbers in [0, 1)."""
        return (self._bits.random_raw(count) >> np.uint64(11)) * 2.0**-53

    def order(self, count: int) -> list[int]:
        """Draw an order of ``count`` things."""
        return np.argsort(self.numbers(count), kind="stable").tolist()


@dataclass(frozen=True)
class _Shape:
    """Cells to be hidden together: offsets from the cell that is put on a chosen one.

    Attributes
    ----------
    rows, cols : ndarray of int
        Of the cells.
    side : int
        Of the box around the chosen cell that the shape was cut from; 0 if it is whole.
    """

    rows: np.ndarray
    cols: np.ndarray
    side: int = 0

    def turned(self, draws: _Draws) -> _Shape:
        """Flip and turn it by right angles, at random."""
        way = draws.below(8)
        rows, cols = (self.cols, self.rows) if way & 4 else (self.rows, self.cols)
        return _Shape(-rows if way & 2 else rows, -cols if way & 1 else cols, self.side)


class _Plan:
    """The cells hidden so far, and those that may be."""

    def __init__(self, missing: np.ndarray, wanted: int, draws: _Draws) -> None:
        self.hidden = np.zeros(missing.shape, bool)
        self.free = ~dilated(missing, 1)
        self.free[[0, -1]] = self.free[:, [0, -1]] = False
        self.wanted = wanted
        self._missing = missing
        self._left = wanted
        self._shapes = _MOST_SHAPES
        self._draws = draws

    @property
    def nearly_done(self) -> bool:
        """Whether at least half of the cells are hidden that shall be."""
        return 2 * self._left <= self.wanted

    def place(self, shapes: Iterator[_Shape]) -> None:
        """Put whole shapes where there is room for them, until enough cells are hidden."""
        width = self.free.shape[1]
        free, hidden = self.free.reshape(-1), self.hidden.reshape(-1)
        around = np.add.outer([-width, 0, width], [-1, 0, 1]).reshape(-1)
        places = np.flatnonzero(free)
        patience = _FAILURES
        for shape in shapes if len(places) else ():
            if not self._left or not self._shapes or patience <= 0:
                return
            self._shapes -= 1
            patience -= 1
            if len(shape.rows) > self._left:
                continue
            shape = shape.turned(self._draws)
            offsets = shape.rows * width + shape.cols
            for place in self._places_for(shape, places).tolist():
                cells = place + offsets
                if free[cells].all():
                    hidden[cells] = True
                    # What is free is not at the edge: no neighbour is in another row.
                    free[np.add.outer(cells, around)] = False
                    self._left -= len(cells)
                    patience += 1 + _FAILURES_PER_SUCCESS
                    break

    def overlay(self, pieces: Iterator[_Shape]) -> None:
        """Hide valid cells under pieces, until enough are hidden."""
        width = self.hidden.shape[1]
        hidden, taken = self.hidden.reshape(-1), (self._missing | self.hidden).reshape(-1)
        places = np.flatnonzero(~taken)
        patience = _FAILURES
        for piece in pieces if len(places) else ():
            if not self._left or not self._shapes or patience <= 0:
                break
            self._shapes -= 1
            patience -= 1
            piece = piece.turned(self._draws)
            across = np.arange(piece.side) - piece.side // 2
            offsets = piece.rows * width + piece.cols
            box = np.add.outer(across * width, across).reshape(-1)
            tried = self._places_for(_Shape(across, across), places)
            tried = tried[~taken[tried]]
            under = np.count_nonzero(taken[np.add.outer(tried, offsets)], axis=1)
            tried, under = (these[len(offsets) - under <= self._left] for these in (tried, under))
            if len(tried):
                # What is missing in the box although the piece has data there.
                surplus = np.count_nonzero(taken[np.add.outer(tried, box)], axis=1) - under
                cells = tried[np.argmin(surplus)] + offsets
                cells = cells[~taken[cells]]
                hidden[cells] = taken[cells] = True
                self._left -= len(cells)
                patience += 1 + _FAILURES_PER_SUCCESS
        self.free &= ~dilated(self.hidden, 1)

    def scatter(self) -> None:
        """Hide single cells, wherever they are."""
        places = np.flatnonzero(~(self._missing | self.hidden))
        chosen = self._draws.order(len(places))[: self._left]
        self.hidden.reshape(-1)[places[chosen]] = True
        self._left = 0

    def _places_for(self, shape: _Shape, places: np.ndarray) -> np.ndarray:
        """Draw cells on which a shape lies within the raster."""
        height, width = self.hidden.shape
        tried = places[(self._draws.numbers(_TRIES) * len(places)).astype(np.intp)]
        rows, cols = np.divmod(tried, width)
        within = (rows + shape.rows.min() >= 0) & (rows + shape.rows.max() < height)
        within &= (cols + shape.cols.min() >= 0) & (cols + shape.cols.max() < width)
        return tried[within]


def _check_mask(name: str, mask: np.ndarray) -> None:
    if mask.ndim != 2 or mask.dtype != bool or not mask.size:
        raise ValueError(
            f"{name} is {mask.dtype} of shape {mask.shape}; expected booleans in rows and columns"
        )


def _check_seed(seed: int) -> None:
    if seed != int(seed) or seed < 0:
        raise ValueError(f"seed is {seed}; it is a whole number, at least 0")


def _stretch(size: int, part: int, parts: int, side: int, draws: _Draws) -> tuple[int, int]:
    """Draw where a window starts in a part of an axis, and how long it is."""
    start, stop = size * part // parts, size * (part + 1) // parts
    length = min(side, stop - start)
    return start + draws.below(stop - start - length + 1), length


def _between_data(missing: np.ndarray) -> np.ndarray:
    """Tell which missing cells have data on both sides, in their row or in their column."""
    valid = ~missing
    gaps = np.zeros(missing.shape, bool)
    for axis in (0, 1):
        backwards = (slice(None, None, -1),) if axis == 0 else (slice(None), slice(None, None, -1))
        before = np.logical_or.accumulate(valid, axis=axis)
        after = np.logical_or.accumulate(valid[backwards], axis=axis)[backwards]
        gaps |= before & after
    gaps &= missing
    return gaps


def _usable_holes(gaps: Sequence[np.ndarray], wanted: int) -> tuple[list[_Shape], float]:
    """Take the holes that can be put elsewhere, and tell their share of the cells of all gaps."""
    shapes = []
    for mask in gaps:
        holes = find_holes(mask)
        shapes += _shapes_of(holes, (holes.cells <= wanted) & interior(holes))
    cells = sum(np.count_nonzero(mask) for mask in gaps)
    return shapes, sum(len(shape.rows) for shape in shapes) / max(1, cells)


def _shapes_of(holes: Holes, selected: np.ndarray) -> list[_Shape]:
    """Take some holes as shapes, about their first cells."""
    rows, cols = holes.positions()
    stops = np.cumsum(holes.cells)
    spans = zip((stops - holes.cells)[selected].tolist(), stops[selected].tolist())
    return [
        _Shape(rows[start:stop] - rows[start], cols[start:stop] - cols[start])
        for start, stop in spans
    ]


def _sides_of_pieces(gaps: Sequence[np.ndarray], wanted: int) -> tuple[int, int]:
    """Choose how wide boxes show the shape of gaps, and what lies around a cell in a gap.

    They are 0 where no box of about the wanted cells does.
    """
    if not len(gaps):
        return 0, 0
    from scipy.ndimage import distance_transform_edt

    depths = np.concatenate([distance_transform_edt(mask)[mask] for mask in gaps])
    depth = math.ceil(np.quantile(depths, 0.9))
    large, small = 4 * depth + 1, 2 * depth + 1
    limit = max(wanted, 25)
    return large if large**2 <= limit else 0, small if small**2 <= limit else 0


def _drawn(shapes: Sequence[_Shape], draws: _Draws) -> Iterator[_Shape]:
    """Draw shapes, without end."""
    while True:
        yield shapes[draws.below(len(shapes))]


def _pieces(gaps: Sequence[np.ndarray], side: int, draws: _Draws) -> Iterator[_Shape]:
    """Draw the gaps in boxes around gaps, without end if there is any that far from the edge."""
    reach = side // 2
    centres = [
        np.argwhere(mask[reach : len(mask) - reach, reach : mask.shape[1] - reach])
        for mask in gaps
        if min(mask.shape) >= side
    ]
    masks = [mask for mask in gaps if min(mask.shape) >= side]
    stops = np.cumsum([len(some) for some in centres])
    while len(stops) and stops[-1]:
        index = draws.below(stops[-1])
        of = int(np.searchsorted(stops, index, side="right"))
        row, col = centres[of][index - stops[of]]
        rows, cols = np.nonzero(masks[of][row : row + side, col : col + side])
        yield _Shape(rows - reach, cols - reach, side)


def _blobs(draws: _Draws) -> Iterator[_Shape]:
    """Draw unions of discs, without end: as many between 1 and 2 cells wide as between 30 and 60.

    Five discs have their centres in a larger one in the middle, so that a blob is one hole.
    """
    while True:
        width = _NARROWEST * (_WIDEST / _NARROWEST) ** draws.number()
        reach = int(width / 2)
        across = np.arange(-reach, reach + 1)
        large = width / 2 * (0.4 + 0.3 * draws.number())
        blob = across[:, None] ** 2 + across**2 <= large**2
        for _ in range(5):
            small = width / 2 * (0.2 + 0.3 * draws.number())
            away = min(large, width / 2 - small) * math.sqrt(draws.number())
            angle = 2 * math.pi * draws.number()
            row, col = away * math.sin(angle), away * math.cos(angle)
            blob |= (across[:, None] - row) ** 2 + (across - col) ** 2 <= small**2
        rows, cols = np.nonzero(blob)
        yield _Shape(rows - rows[0], cols - cols[0])
