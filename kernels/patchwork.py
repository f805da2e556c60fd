# SPDX-License-Identifier: GPL-2.0-or-later
"""The holes of a raster of any size, cut into regions that are filled one by one, in any order.

A hole that lies in a box of moderate size is filled whole: such holes are the pieces of
:class:`Mosaic` regions. Holes that sprawl (scattered gaps that touch, stripes across a scene, its
collar) or crowd, are filled in :class:`Tile` regions of a fixed grid, each with what surrounds it.
Deep inside a hole, farther from any data than what a tile sees, a fill is smooth: there it is that
of a coarser raster, of block means, which is filled the same way.

Which regions there are depends on the holes alone, and what is filled into one depends on nothing
else: not on the order of regions, nor on how many of them are filled at a time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np

from .box import Box, dilated
from .deep_holes import DEEP_BLOCKS, Blocks, Guide, Means, RimGuide, Rims
from .fill_method import FALLBACK, FILLED
from .holes import HoleFinder, Holes, interior, near_enough, small_enough

# A hole is filled whole if its box has at most so many cells (what remains is for memory: 300 MB);
# unless its box is almost empty (it has fewer cells than one in so many), or it is large and
# nowhere wide.
_WHOLE, _LARGE, _NOWHERE_WIDE = 1 << 22, 1 << 18, 64
_ALMOST_EMPTY, _EMPTIEST = 1 << 13, 16

# Compact holes of at most so many rows and columns are looked up together, by squares of the
# raster; where a square has more than so many of them, they crowd.
_SMALL_HOLE, _SQUARE, _CROWD = 64, 128, 32

# Cells of a mosaic, and the width of its shelves.
_MOSAIC, _SHELF = 1 << 16, 512

# Cells of a tile's side, and around it: where data is near everywhere (within so many rows and
# columns), and elsewhere.
_TILE, _HALO, _NEAR, _WIDE_HALO = 512, 32, 7, 128

# A limit to the distance leaves this many times as much to be filled, so that what is within it is
# as it would be without.
_BEYOND_LIMIT = 3

# Rows and columns of the blocks that deep holes are told by, at least; how many blocks at most.
_BLOCK, _BLOCKS = 4, 1 << 22

# Bytes that a method takes for a cell of a region, values and masks included.
_BYTES = 90


class Patch(NamedTuple):
    """What was filled: the cells of a box, ``values`` at ``cells``, and how (None: by the method).

    Attributes
    ----------
    box : Box
        Where.
    cells : ndarray of bool
        ``(rows, cols)`` of the box.
    values : ndarray of float64
        Same shape; arbitrary where ``cells`` is false.
    how : ndarray of uint8 or None
        Same shape: ``FILLED`` or ``FALLBACK``.
    """

    box: Box
    cells: np.ndarray
    values: np.ndarray
    how: np.ndarray | None


@dataclass(frozen=True)
class Filling:
    """What to fill, and how: the parameters of a run, which the engine is handed.

    Parameters
    ----------
    method : object
        As described in :mod:`raster_loupe.kernels.gap_filling`.
    max_area : int
        Holes of more cells are left; 0 is no limit.
    interior_only : bool
        Whether holes that touch the raster's edge are left.
    max_distance : float
        Cells farther than this from a known one are left, in cells; 0 is no limit.

    Examples
    --------
    >>> from raster_loupe.kernels.gap_filling import Nearest
    >>> values = np.array([[1.0, 0.0, 0.0, 0.0, 5.0]])
    >>> Filling(Nearest(), max_distance=1).fill(values, values > 0)
    array([[ 1.,  1., nan,  5.,  5.]])
    """

    method: Any
    max_area: int = 0
    interior_only: bool = False
    max_distance: float = 0

    def survey(self, rows: int, cols: int) -> Survey:
        """Begin with a raster of this size."""
        return Survey(self, HoleFinder(rows, cols))

    def fill(self, values: np.ndarray, known: np.ndarray, *others: np.ndarray) -> np.ndarray:
        """Fill a raster that lies in memory.

        Parameters
        ----------
        values : ndarray of float64
            ``(rows, cols)``.
        known : ndarray of bool
            Same shape: cells with data.
        *others : ndarray
            Same shape: what the method takes besides.

        Returns
        -------
        ndarray of float64
            NaN where nothing is known and nothing was filled.
        """
        survey = self.survey(*values.shape)
        survey.look(~known, 0)
        patchwork = survey.patchwork()
        if patchwork.gathering is not None:
            patchwork.gathering.add(0, values, *others)
            patchwork.gathering.finish()
        filled = np.where(known, values, np.nan)
        for place in patchwork.places:
            region = patchwork.region(place)
            arrays = [
                [array[box.within(Box(0, 0, *values.shape))] for array in (values, *others)]
                for box in region.boxes
            ]
            for patch in region.solve(arrays):
                cells = filled[patch.box.within(Box(0, 0, *values.shape))]
                np.copyto(cells, patch.values, where=patch.cells)
        return filled


@dataclass
class Survey:
    """Looks at a raster strip by strip, from the top down."""

    filling: Filling
    _finder: HoleFinder

    def look(self, missing: np.ndarray, first_row: int) -> None:
        """Take the next rows: ``missing``, boolean ``(rows, cols)``, is true without data."""
        self._finder.add(missing, first_row)

    def patchwork(self) -> Patchwork:
        """Tell what there is to do, once the whole raster has been seen."""
        return Patchwork(self.filling, self._finder.shape, self._finder.holes())


class Place(NamedTuple):
    """A region yet to be cut out: its first row, and what it is made of."""

    row: int
    tile: Box | None
    holes: Sequence[tuple[Box, np.ndarray]]


class Patchwork:
    """The regions of a raster.

    Attributes
    ----------
    filling : Filling
        What it was made for.
    holes : Holes
        All there are.
    selected : ndarray of bool
        Which of them are to be filled.
    places : list of Place
        The regions, in the order of their first rows.
    gathering : Gatherings or None
        What wants to see the raster's values, and to be finished, before the first region is cut
        out: where some holes are deep, or the method has to see all of the raster.
    """

    def __init__(self, filling: Filling, shape: tuple[int, int], holes: Holes) -> None:
        self.holes = holes
        self.filling, self._shape = filling, shape
        # The rim, at least: a limit is to the distance from there.
        self._margin = max(1, filling.method.reach)
        # A run from one side of the raster to the other has no data at its ends.
        across = holes.widths == shape[1]
        self._widths = np.where(across, shape[0] + shape[1], holes.widths)
        self.selected = small_enough(holes, filling.max_area)
        if filling.interior_only:
            self.selected &= interior(holes)
        if holes.cells.sum() == shape[0] * shape[1]:
            self.selected[:] = False  # there is nothing to fill from
        self._sprawling, squares = self._sorted_out()
        gathered = filling.method.gathered()
        self._lines = None if gathered is None else LineMeans(self, gathered)
        # What comes from whole lines does not care for how deep a hole is.
        self._blocks = self._deep_blocks() if gathered is None else None
        self._means, self._spare = self._deep_means(), self._spare_means()
        gatherings = [one for one in (self._lines, self._means, self._spare) if one is not None]
        self.gathering = Gatherings(gatherings) if gatherings else None
        self.places = sorted([*self._tiles(), *self._mosaics(squares)], key=lambda place: place.row)

    def missing(self, first_row: int, rows: int) -> np.ndarray:
        """Tell which cells of some rows lie in holes, ``(rows, cols)``."""
        return self.holes.mask(first_row, 0, rows, self._shape[1])

    def region(self, place: Place) -> Mosaic | Tile:
        """Cut out a region: what remains to be handed to it are its boxes' values."""
        if place.tile is None:
            pieces = tuple(self._piece(*hole) for hole in place.holes)
            region = Mosaic(pieces, self.filling)
        else:
            region = self._tile(place.tile)
        if self._lines is None:
            return region
        return replace(region, beside=tuple(self._lines.cells(box) for box in region.boxes))

    def _sorted_out(self) -> tuple[np.ndarray, np.ndarray]:
        """Tell which holes are filled in tiles; number the others' squares, or -1."""
        holes = self.holes
        rows, cols = holes.bottoms - holes.tops, holes.rights - holes.lefts
        area = rows * cols
        almost_empty = (area > _ALMOST_EMPTY) & (holes.cells * _EMPTIEST < area)
        narrow = (area > _LARGE) & (self._widths <= _NOWHERE_WIDE)
        sprawling = self.selected & ((area > _WHOLE) | almost_empty | narrow)
        small = self.selected & ~sprawling & (np.maximum(rows, cols) <= _SMALL_HOLE)
        across = -(-self._shape[1] // _SQUARE)
        square = np.where(small, holes.tops // _SQUARE * across + holes.lefts // _SQUARE, -1)
        numbers, inverse, counts = np.unique(square, return_inverse=True, return_counts=True)
        counts[numbers < 0] = 0
        crowded = counts[inverse.reshape(-1)] > _CROWD
        square[crowded] = -1
        return sprawling | crowded, square

    def _mosaics(self, square: np.ndarray) -> Iterator[Place]:
        """Put holes that are filled whole together, in the order of their first rows."""
        holes = self.holes
        whole = np.flatnonzero(self.selected & ~self._sprawling)
        # Of a square all holes together; each of the others is by itself.
        group = np.where(square[whole] >= 0, square[whole], -1 - whole)
        order = np.argsort(group, kind="stable")
        bounds = np.flatnonzero(np.diff(group[order])) + 1
        found = []
        for some in np.split(whole[order], bounds) if len(whole) else ():
            top, left = int(holes.tops[some].min()), int(holes.lefts[some].min())
            bottom, right = int(holes.bottoms[some].max()), int(holes.rights[some].max())
            found.append((Box(top, left, bottom - top, right - left), some))
        found.sort(key=lambda hole: hole[0][:2])
        together: list[tuple[Box, np.ndarray]] = []
        cells = 0
        for box, some in found:
            size = box.grown(self._margin, self._shape).cells
            if together and cells + size > _MOSAIC:
                yield Place(together[0][0].row, None, together)
                together, cells = [], 0
            together.append((box, some))
            cells += size
        if together:
            yield Place(together[0][0].row, None, together)

    def _piece(self, core: Box, holes: np.ndarray) -> Piece:
        box = core.grown(self._margin, self._shape)
        return self._painted(box, lambda found: np.isin(found, holes))

    def _painted(self, box: Box, written: Callable[[np.ndarray], np.ndarray]) -> Piece:
        """Paint a box; ``written`` tells, of the holes in it, which are to be written."""
        runs = self.holes.runs(box.row, box.row + box.rows)
        runs = runs.only((runs.stops > box.col) & (runs.starts < box.col + box.cols))
        missing = runs.paint(*box)

        def part(some: np.ndarray) -> np.ndarray:
            return missing.copy() if some.all() else runs.only(some).paint(*box)

        return Piece(box, ~missing, part(self.selected[runs.holes]), part(written(runs.holes)))

    def _tiles(self) -> Iterator[Place]:
        if not self._sprawling.any():
            return
        rows, cols = self._shape
        for row in range(0, rows, _TILE):
            runs = self.holes.runs(row, min(row + _TILE, rows))
            runs = runs.only(self._sprawling[runs.holes])
            # Up where a run comes to its first tile, down behind its last one.
            count = -(-cols // _TILE) + 1
            first = np.bincount(runs.starts // _TILE, minlength=count)
            first -= np.bincount((runs.stops - 1) // _TILE + 1, minlength=count)
            for number in np.flatnonzero(np.cumsum(first) > 0).tolist():
                col = number * _TILE
                yield Place(row, Box(row, col, min(_TILE, rows - row), min(_TILE, cols - col)), ())

    def _tile(self, core: Box) -> Tile:
        halo = max(_HALO, self.filling.method.reach)
        box = core.grown(halo, self._shape)
        piece = self._piece_of_tile(core, box)
        guide = near = None
        if self._needs_more(piece, core, _NEAR):
            wide = _WIDE_HALO
            if self._means is not None:
                wide = max(wide, self._means.halo)
            wide = max(wide, halo)
            box = core.grown(wide, self._shape)
            piece = self._piece_of_tile(core, box)
            guide = None if self._means is None else self._means.guide(box)
            # Without a guide a fill takes data, as far as memory goes.
            while guide is None and self._lines is None and self._needs_more(piece, core, wide):
                box = core.grown(2 * wide, self._shape)
                if box.cells > _WHOLE or box == piece.box:
                    break
                wide, piece = 2 * wide, self._piece_of_tile(core, box)
            near = self._near(core) if self.filling.max_distance > wide else None
        spare = None if self._spare is None else self._spare.guide(piece.box)
        return Tile(piece, core, guide, spare, near, self.filling)

    def _needs_more(self, piece: Piece, core: Box, distance: int) -> bool:
        """Tell whether some cells of a tile that matter are farther than this from data."""
        limit = self.filling.max_distance
        if 0 < limit <= distance or (self._lines is not None and not limit):
            return False
        inner = core.within(piece.box)
        return bool((piece.written[inner] & ~dilated(piece.known, distance)[inner]).any())

    def _near(self, core: Box) -> np.ndarray:
        """Tell which cells of a tile are within the limit of data, be they far outside of it."""
        limit = self.filling.max_distance
        most = min(math.floor(limit), max(self._shape))
        around = core.grown(most, self._shape)
        far = 2 * max(self._shape)
        # Rows from each cell to the nearest known one of its column.
        away = np.full((core.rows, core.cols + 2 * most), far, np.int64)
        rows, inner = np.arange(around.rows)[:, None], core.within(around)[0]
        for col in range(around.col, around.col + around.cols, _TILE):
            cols = min(_TILE, around.col + around.cols - col)
            known = ~self.holes.mask(around.row, col, around.rows, cols)
            above = np.maximum.accumulate(np.where(known, rows, -far), axis=0)
            below = np.minimum.accumulate(np.where(known, rows, far)[::-1], axis=0)[::-1]
            place = slice(col - core.col + most, col - core.col + most + cols)
            away[:, place] = np.minimum(rows - above, below - rows)[inner]
        away *= away
        near = np.zeros((core.rows, core.cols), bool)
        for col in range(2 * most + 1):
            near |= away[:, col : col + core.cols] <= limit**2 - (col - most) ** 2
        return near

    def _piece_of_tile(self, core: Box, box: Box) -> Piece:
        piece = self._painted(box, lambda found: self._sprawling[found])
        written = np.zeros_like(piece.written)
        inner = core.within(box)
        written[inner] = piece.written[inner]
        return replace(piece, written=written)

    def _deep_blocks(self) -> Blocks | None:
        """Look for deep holes."""
        block = _BLOCK
        while -(-self._shape[0] // block) * -(-self._shape[1] // block) > _BLOCKS:
            block *= 2
        limited = 0 < self.filling.max_distance <= DEEP_BLOCKS * block
        if limited:
            return None
        if not (self._sprawling & (self._widths > DEEP_BLOCKS * block)).any():
            return None
        blocks = Blocks(self, self._shape, block)
        return blocks if blocks.deep.any() else None

    def _deep_means(self) -> Means | Rims | None:
        """Prepare for deep holes."""
        method = self.filling.method
        if self._blocks is None or method.coarser(self._blocks.size) is None:
            return None
        if method.copies:
            return Rims(self, self._blocks)
        return Means(self, self._blocks, method)

    def _spare_means(self) -> Means | None:
        """Prepare for what the method cannot fill in deep holes."""
        method = self.filling.method.fallback
        return None if self._blocks is None or method is None else Means(self, self._blocks, method)


class Gatherings:
    """All that wants to see the raster once more, ``each`` of them."""

    def __init__(self, each: Sequence[Means | Rims | LineMeans]) -> None:
        self.each = each
        self.block = max(one.block for one in each)

    def add(self, first_row: int, values: np.ndarray, *others: np.ndarray) -> None:
        """Take rows of the raster: whole blocks, or its last rows, float64 ``(rows, cols)``."""
        for one in self.each:
            one.add(first_row, values, *others)

    def finish(self) -> None:
        """Make ready to be asked, once all rows have been added."""
        for one in self.each:
            one.finish()


class LineMeans:
    """What a method gathers from the whole raster."""

    block = 1

    def __init__(self, patchwork: Patchwork, gathered: Any) -> None:
        self._patchwork, self._gathered = patchwork, gathered
        self.finish = gathered.finish

    def add(self, first_row: int, values: np.ndarray, *others: np.ndarray) -> None:
        """Take the next rows of the raster, float64 ``(rows, cols)``."""
        self._gathered.add(values, ~self._patchwork.missing(first_row, len(values)))

    def cells(self, box: Box) -> np.ndarray:
        """Return the array that the method takes besides."""
        return self._gathered.cells(*box)


@dataclass(frozen=True)
class Piece:
    """A part of a raster around holes: which cells are known, may be filled, will be written.

    Cells that are neither known nor wanted do not exist for the method.
    """

    box: Box
    known: np.ndarray
    wanted: np.ndarray
    written: np.ndarray

    def limited(self, filling: Filling) -> Piece:
        """Leave what is too far from data, as far as the method does without it."""
        limit = filling.max_distance
        if not limit:
            return self
        wanted = self.wanted & near_enough(self.known, _BEYOND_LIMIT * limit)
        return Piece(self.box, self.known, wanted, self.written & near_enough(self.known, limit))

    def patch(self, filled: Any) -> Patch:
        """Take from what the method returned what is to be written."""
        values, how = filled if isinstance(filled, tuple) else (filled, None)
        return Patch(self.box, self.written & ~np.isnan(values), values, how)


@dataclass(frozen=True)
class Mosaic:
    """Holes that are filled whole, in boxes of their own."""

    pieces: tuple[Piece, ...]
    filling: Filling = field(repr=False)
    beside: tuple[np.ndarray, ...] = ()

    @property
    def boxes(self) -> list[Box]:
        """What it needs the values of."""
        return [piece.box for piece in self.pieces]

    @property
    def nbytes(self) -> int:
        """Memory that :meth:`solve` takes."""
        return _BYTES * sum(box.cells for box in self.boxes)

    def solve(self, arrays: Sequence[Sequence[np.ndarray]]) -> list[Patch]:
        """Fill.

        Parameters
        ----------
        arrays : sequence
            For each of the boxes its values, float64 ``(rows, cols)``, and what else the method
            takes.
        """
        if self.beside:
            arrays = [(*one, more) for one, more in zip(arrays, self.beside)]
        pieces = [piece.limited(self.filling) for piece in self.pieces]
        method = self.filling.method
        if not method.packs or len(pieces) == 1:
            return [
                piece.patch(method(values, piece.known, piece.wanted, *others))
                for piece, (values, *others) in zip(pieces, arrays)
            ]
        shape, corners = _shelved([piece.box for piece in pieces], method.reach)
        places = [
            (slice(row, row + piece.box.rows), slice(col, col + piece.box.cols))
            for piece, (row, col) in zip(pieces, corners)
        ]

        def laid_out(parts: Sequence[np.ndarray]) -> np.ndarray:
            whole = np.zeros(shape, parts[0].dtype)
            for place, part in zip(places, parts):
                whole[place] = part
            return whole

        filled = method(
            laid_out([values for values, *_ in arrays]),
            laid_out([piece.known for piece in pieces]),
            laid_out([piece.wanted for piece in pieces]),
            *(laid_out(others) for others in zip(*(rest for _, *rest in arrays))),
        )
        values, how = filled if isinstance(filled, tuple) else (filled, None)
        return [
            piece.patch(values[place] if how is None else (values[place], how[place]))
            for place, piece in zip(places, pieces)
        ]


@dataclass(frozen=True)
class Tile:
    """A tile of the raster, with its surroundings.

    ``spare`` tells what deep cells hold that the method cannot fill; ``near`` which cells are
    within the limit to the distance, where that does not show within these surroundings.
    """

    piece: Piece
    core: Box
    guide: Guide | RimGuide | None
    spare: Guide | None
    near: np.ndarray | None
    filling: Filling = field(repr=False)
    beside: tuple[np.ndarray, ...] = ()

    @property
    def boxes(self) -> list[Box]:
        """What it needs the values of."""
        return [self.piece.box]

    @property
    def nbytes(self) -> int:
        """Memory that :meth:`solve` takes."""
        return _BYTES * self.piece.box.cells

    def solve(self, arrays: Sequence[Sequence[np.ndarray]]) -> list[Patch]:
        """Fill; see :meth:`Mosaic.solve`."""
        piece, method = self.piece, self.filling.method
        values, *others = (*arrays[0], *self.beside)
        if self.guide is None:
            piece = self._limited()
            filled = method(values, piece.known, piece.wanted, *others)
        else:
            piece, filled = self._guided(values, others)
        if self.spare is not None:
            self._fill_the_rest(piece, *filled)
        patch = piece.patch(filled)
        inner = self.core.within(piece.box)
        return [Patch(self.core, *(None if part is None else part[inner] for part in patch[1:]))]

    def _guided(self, values: np.ndarray, others: Sequence[np.ndarray]) -> tuple[Piece, Any]:
        """Take the deep cells from the guide, and fill the others from the data, and from those."""
        piece, guide, method = self.piece, self.guide, self.filling.method
        guessed = method.unbased(guide.cells(piece.box), *others)
        deep = guide.deep & piece.wanted & ~np.isnan(guessed)
        values = np.where(deep, guessed, values)
        known = piece.known | deep if guide.is_data else piece.known
        filled = method(values, known, piece.wanted & ~deep, *others)
        if isinstance(filled, tuple):
            filled[1][deep] = FILLED
        return self._limited(), filled

    def _fill_the_rest(self, piece: Piece, values: np.ndarray, how: np.ndarray) -> None:
        left = piece.written & self.spare.deep & np.isnan(values)
        if left.any():
            np.copyto(values, self.spare.cells(piece.box), where=left)
            how[left] = FALLBACK

    def _limited(self) -> Piece:
        """Leave what is too far from data, wherever these are."""
        if self.near is None:
            return self.piece.limited(self.filling)
        written = self.piece.written.copy()
        written[self.core.within(self.piece.box)] &= self.near
        return replace(self.piece, written=written)


def _shelved(boxes: Sequence[Box], gap: int) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    """Lay boxes side by side, with gaps between them: the size of the whole, and their corners."""
    width = max(_SHELF, max(box.cols for box in boxes))
    row = col = height = used = 0
    corners = []
    for box in boxes:
        if col and col + box.cols > width:
            row, col, height = row + height + gap, 0, 0
        corners.append((row, col))
        height = max(height, box.rows)
        used = max(used, col + box.cols)
        col += box.cols + gap
    return (row + height, used), corners
