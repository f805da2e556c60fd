# SPDX-License-Identifier: GPL-2.0-or-later
"""Topographic prominence: how far one must descend from each peak before higher ground is reached.

A kernel for ``reduce_tiles`` that finds the peaks of strips of a raster and what joins them.
Partial results add up, from the top down, and give the peaks of the whole raster.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .ascent import Ascent, ascent
from .ascent import Workspace as Climb
from .contract import ORIGIN, Place, Reach, Result
from .heights import Heights

# Rows of a strip: as many of these as it may have cells for.
_MOST_ROWS, _FEWEST_ROWS = 256, 8

# What a strip takes where every fourth cell is a peak, which is as many as there can be: bytes for
# each cell, by measurement.
_BYTES_PER_CELL = 80

# Passes end where this share of the peaks that are left, or fewer, ends in one, and where there is
# not much left: then a loop over what is left is faster.
_WORTHWHILE = 1 / 64
_FEW = 64


class _Nodes(NamedTuple):
    """Peaks in ascending order: their cells (indices into the raster) and heights."""

    cells: np.ndarray
    heights: np.ndarray


class _Edges(NamedTuple):
    """What joins two nodes each: where, and how high that is."""

    first: np.ndarray
    second: np.ndarray
    cells: np.ndarray
    heights: np.ndarray


class _Border(NamedTuple):
    """A row beyond which there is more: the node that each cell leads to (-1: invalid), heights."""

    nodes: np.ndarray
    heights: np.ndarray


class _Found(NamedTuple):
    """Peaks and their saddles; -1 where there is no higher ground."""

    cells: np.ndarray
    heights: np.ndarray
    saddles: np.ndarray
    saddle_heights: np.ndarray


@dataclass(frozen=True, eq=False)
class Summits:
    """The peaks of some rows of a raster; those of the rows below can be added.

    All is known of peaks from which neither the first nor the last row can be reached without
    descending below their saddles. The others wait, with what joins them, for the rows beyond.

    Parameters
    ----------
    kernel : Prominence
        What found them.
    scale : Heights
        How heights and values go together.
    rows : tuple of int
        The first row, and the one after the last.
    lowest : unsigned integer or None
        The least height of all valid cells; None without any.
    found : tuple
        Peaks whose saddles are known, as far as they are prominent enough.
    alone : tuple
        The highest of islands that end within these rows.
    nodes, edges
        The others, and from each of them, except the highest of what hangs together, the saddle
        by which a higher one is reached.
    top, bottom
        The first and the last row; None at the edge of the raster.
    """

    kernel: Prominence
    scale: Heights
    rows: tuple[int, int]
    lowest: np.generic | None
    found: tuple[_Found, ...]
    alone: tuple[_Nodes, ...]
    nodes: _Nodes
    edges: _Edges
    top: _Border | None
    bottom: _Border | None

    def __add__(self, below: Summits) -> Summits:
        same = (self.kernel, self.scale) == (below.kernel, below.scale)
        if self.rows[1] != below.rows[0] or not same:
            raise ValueError(
                f"rows {below.rows[0]} to {below.rows[1]} were added to rows {self.rows[0]} to "
                f"{self.rows[1]}; they are added from the top down, of one raster"
            )
        count, more = len(self.nodes.cells), len(below.nodes.cells)
        # Equal heights stay in the order of their cells, since those of this one come first.
        nodes = _Nodes(*map(np.concatenate, zip(self.nodes, below.nodes)))
        order = ascending(nodes.heights)
        rank = np.empty(count + more, np.intp)
        rank[order] = np.arange(count + more)
        bottom, top = _renumbered(self.bottom, rank[:count]), _renumbered(below.top, rank[count:])
        own, under = (
            edges._replace(first=new[edges.first], second=new[edges.second])
            for edges, new in ((self.edges, rank[:count]), (below.edges, rank[count:]))
        )
        seam = _seam(bottom, top, below.rows[0] * self.kernel.shape[1])
        edges = _Edges(*map(np.concatenate, zip(own, seam, under)))
        by_cell = np.argsort(edges.cells, kind="stable")
        by_height = by_cell[ascending(edges.heights[by_cell])]
        lowest = [one.lowest for one in (self, below) if one.lowest is not None]
        return Summits(
            self.kernel,
            self.scale,
            (self.rows[0], below.rows[1]),
            min(lowest, default=None),
            self.found + below.found,
            self.alone + below.alone,
            _Nodes(*(column[order] for column in nodes)),
            _Edges(*(column[by_height] for column in edges)),
            _renumbered(self.top, rank[:count]),
            _renumbered(below.bottom, rank[count:]),
        ).settled()

    def settled(self) -> Summits:
        """Find the peaks whose saddles are known, and leave only the others as nodes.

        The edges may be any, in ascending order (of heights, then cells).
        """
        nodes, edges = self.nodes, self.edges
        count = len(nodes.cells)
        rows = [row for row in (self.top, self.bottom) if row is not None]
        ends = _hierarchy(count, edges, _outlets(count, edges.heights, rows))
        known = np.flatnonzero(ends.known)
        at = ends.edge[known]
        above = self.scale.above(nodes.heights[known], edges.heights[at])
        # What is a maximum by the order of cells alone, on a plateau or in a border, ends where it
        # begins: it is no peak.
        chosen = (nodes.heights[known] > edges.heights[at]) & (above >= self.kernel.min_prominence)
        chosen &= self._reaches(nodes.heights[known])
        chosen, at = known[chosen], at[chosen]
        found = _Found(
            nodes.cells[chosen], nodes.heights[chosen], edges.cells[at], edges.heights[at]
        )
        alone = _Nodes(nodes.cells[ends.alone], nodes.heights[ends.alone])
        kept = ~(ends.known | ends.alone)
        # What led to a peak that is not kept leads to the next one up that is.
        next_ = np.where(ends.known, ends.into, np.arange(count))
        keeper = _followed(next_, next_)
        new = (np.cumsum(kept) - 1)[keeper]
        waiting = np.flatnonzero(kept & (ends.edge >= 0))
        at = ends.edge[waiting]
        return Summits(
            self.kernel,
            self.scale,
            self.rows,
            self.lowest,
            self.found + ((found,) if len(found.cells) else ()),
            self.alone + ((alone,) if len(alone.cells) else ()),
            _Nodes(nodes.cells[kept], nodes.heights[kept]),
            _Edges(new[waiting], new[ends.into[waiting]], edges.cells[at], edges.heights[at]),
            _renumbered(self.top, new),
            _renumbered(self.bottom, new),
        )

    def peaks(self) -> np.ndarray:
        """List the peaks.

        Returns
        -------
        ndarray
            A structured array, in the order of rows and columns, with the fields

            ``row``, ``col``
                Of the peak, int32; of a plateau its last cell, row by row.
            ``value``
                In the raster's type.
            ``prominence``
                float64: from the saddle up to the peak (for minima: down). Of what has no higher
                ground to reach, from the lowest valid cell of the raster (for minima: the highest).
            ``saddle``
                float64: its value; NaN where there is no higher ground to reach.
            ``saddle_row``, ``saddle_col``
                Of the saddle, int32; -1 where there is none.

        Raises
        ------
        ValueError
            If rows of the raster are missing.
        """
        shape, scale = self.kernel.shape, self.scale
        if self.rows != (0, shape[0]):
            raise ValueError(
                f"the peaks are of rows {self.rows[0]} to {self.rows[1]}; those of all {shape[0]} "
                "rows are needed to tell prominences"
            )
        parts = [*self.found, *map(self._without_saddle, self.alone)]
        cells = np.concatenate([np.empty(0, np.int64), *(part.cells for part in parts)])
        place, order = np.empty(len(cells), np.intp), np.argsort(cells)
        place[order] = np.arange(len(cells))
        listed = np.empty(len(cells), peak_dtype(scale.dtype))
        first = 0
        for part in parts:
            at = place[first : first + len(part.cells)]
            first += len(at)
            saddle = scale.values(part.saddle_heights).astype(np.float64)
            saddle[part.saddles < 0] = np.nan
            listed["row"][at], listed["col"][at] = np.divmod(part.cells, shape[1])
            listed["value"][at] = scale.values(part.heights)
            listed["prominence"][at] = scale.above(part.heights, part.saddle_heights)
            listed["saddle"][at] = saddle
            there = part.saddles >= 0
            listed["saddle_row"][at] = np.where(there, part.saddles // shape[1], -1)
            listed["saddle_col"][at] = np.where(there, part.saddles % shape[1], -1)
        return listed

    def _reaches(self, heights: np.ndarray) -> np.ndarray | bool:
        """Tell which heights the threshold allows."""
        if self.kernel.threshold is None:
            return np.True_
        values = self.scale.values(heights)
        reaches = np.less_equal if self.kernel.minima else np.greater_equal
        return reaches(values, self.kernel.threshold)

    def _without_saddle(self, alone: _Nodes) -> _Found:
        """The highest of islands, as far as they are prominent enough."""
        lowest = np.full_like(alone.heights, self.lowest)
        chosen = self.scale.above(alone.heights, lowest) >= self.kernel.min_prominence
        chosen &= self._reaches(alone.heights)
        none = np.full(len(alone.cells), -1, np.int64)
        columns = alone.cells, alone.heights, none, lowest
        return _Found(*(column[chosen] for column in columns))


def peak_dtype(dtype: str) -> np.dtype:
    """The fields of a peak in a raster of this type."""
    return np.dtype(
        [
            ("row", np.int32),
            ("col", np.int32),
            ("value", dtype),
            ("prominence", np.float64),
            ("saddle", np.float64),
            ("saddle_row", np.int32),
            ("saddle_col", np.int32),
        ]
    )


@dataclass(frozen=True)
class Prominence:
    """Peaks of a raster with their topographic prominences: a kernel for ``reduce_tiles``.

    A peak is a cell, or a plateau of cells of one value, without a higher one among its eight
    neighbours. Its prominence is its height above its saddle, the highest point of all paths from
    it to higher ground that is lowest on its path: over the whole raster, from cell to cell through
    sides and corners, and never across what is not valid. Of peaks of equal height one is the
    higher, the one that is last row by row.

    From the highest peak of the raster no higher ground can be reached, nor from the highest one
    of an island, an area that cells which are not valid or the raster's edge cut off. The
    prominence of each is its height above the lowest valid cell of the whole raster, and it has no
    saddle.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the raster.
    min_prominence : float
        Least prominence of a peak that is listed, in the raster's unit; at least 0.
    minima : bool
        Whether pits are wanted in place of peaks: what is said of higher ground is then true of
        lower.
    strip : int
        Cells of a strip, at most, unless that is less than eight rows. Peaks do not depend on it:
        it is for memory. By measurement, half of the default takes a third more time.
    threshold : float, optional
        Least value of a peak that is listed; with minima the greatest.

    Notes
    -----
    Values of the raster that a kernel runs on need not be those of a file: one that smooths can
    call this one with strips of its results. A strip is a block of all columns, without a reach.

    Of a strip, maxima, saddles and what they join make up a graph. Each peak ends at the highest
    of its saddles where that leads to a higher peak, and is then one with it; several passes of
    this leave none. The saddle is that of the whole raster, if no border of the strip can be
    reached from the peak at a higher level; otherwise the peak and the saddle are kept. They are no
    more than the borders have cells, but for peaks that stand beside lower ones of these, each
    higher than the one before. Adding two strips joins their graphs along the border.

    This is the hierarchy of the components of superlevel sets, in which prominence is called
    persistence [1]_; for mountains see [2]_.

    References
    ----------
    .. [1] Edelsbrunner, H., Letscher, D., Zomorodian, A. (2002): Topological persistence and
       simplification. Discrete & Computational Geometry 28(4), 511-533.
       https://doi.org/10.1007/s00454-002-2885-2
    .. [2] Kirmse, A., de Ferranti, J. (2017): Calculating the prominence and isolation of every
       mountain in the world. Progress in Physical Geography 41(6), 788-802.
       https://doi.org/10.1177/0309133317738163

    Examples
    --------
    >>> values = np.array([[5, 3, 4, 1, 8, 2, 2, 6, 6]], np.int16)
    >>> peaks = Prominence(values.shape)(values[None], None).partials[0].peaks()
    >>> for peak in peaks:
    ...     print(peak["col"], peak["value"], peak["prominence"], peak["saddle"])
    0 5 4.0 1.0
    2 4 1.0 3.0
    4 8 7.0 nan
    8 6 4.0 2.0
    """

    shape: tuple[int, int]
    min_prominence: float = 0.0
    minima: bool = False
    strip: int = 1 << 21
    threshold: float | None = None

    step = 1
    bands_per_band = 0
    dtype = "float64"
    placed = True

    def __post_init__(self) -> None:
        if len(self.shape) != 2 or any(size != int(size) or size < 1 for size in self.shape):
            raise ValueError(f"shape is {self.shape}; it is rows and columns, each at least 1")
        if not 0 <= self.min_prominence < math.inf:
            raise ValueError(f"min_prominence is {self.min_prominence}; it is 0 or more")
        if self.strip < 1:
            raise ValueError(f"strip is {self.strip}; it is 1 cell or more")

    @property
    def reach(self) -> Reach:
        """None."""
        return Reach()

    @property
    def block(self) -> tuple[int, int]:
        """A strip: all columns, and as many rows as make up a fair number of cells."""
        rows = _MOST_ROWS
        while rows > _FEWEST_ROWS and rows * self.shape[1] > self.strip:
            rows //= 2
        return rows, self.shape[1]

    def workspace(self, bands: int, block: tuple[int, int]) -> _Workspace:
        """Make the scratch arrays for strips of at most these rows; for any number of bands."""
        return _Workspace(Climb.of(*block), np.empty(block[0] * block[1], np.int32))

    def workspace_nbytes(self, bands: int, block: tuple[int, int]) -> int:
        """Bytes in use at a time, apart from values and validity: of the worst raster."""
        return _BYTES_PER_CELL * block[0] * block[1]

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: _Workspace | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Find the peaks of a strip.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, columns of the raster)``, of any real dtype of at most 64 bits.
        valid : ndarray of bool or None
            Same shape; None when every cell is valid. NaN is never valid.
        bands : slice, optional
            Those wanted; by default all.
        workspace : optional
            From :meth:`workspace`, for as many rows at least.
        place : Place
            Of the strip.

        Returns
        -------
        Result
            For each band :class:`Summits`; no values.

        Raises
        ------
        ValueError
            If the strip is not one of the raster.
        """
        rows, cols = values.shape[1:]
        if cols != self.shape[1] or place[1] or not 0 < rows <= self.shape[0] - place[0]:
            raise ValueError(
                f"the block has {rows} rows and {cols} columns, from row {place[0]} and column "
                f"{place[1]} on; expected all {self.shape[1]} columns of {self.shape[0]} rows"
            )
        if workspace is None:
            workspace = self.workspace(1, (rows, cols))
        wanted = range(len(values))[bands or slice(None)]
        return Result(
            None,
            None,
            [
                self._summits(
                    np.ascontiguousarray(values[band]),
                    None if valid is None else valid[band],
                    place[0],
                    workspace,
                )
                for band in wanted
            ],
        )

    def _summits(
        self, values: np.ndarray, valid: np.ndarray | None, row: int, workspace: _Workspace
    ) -> Summits:
        scale = Heights(values.dtype.name, self.minima)
        rows, cols = values.shape
        flat, origin = values.reshape(-1), row * cols
        ways = ascent(values, valid, self.minima, workspace.climb)
        heights = scale.of(flat[ways.maxima])
        order = ascending(heights)
        nodes = _Nodes(ways.maxima[order] + np.int64(origin), heights[order])
        rank = workspace.rank
        rank[ways.maxima[order]] = np.arange(len(order))

        edges = _joined(ways, rank, flat, scale, origin)
        ends = [0 if row else None, rows - 1 if row + rows < self.shape[0] else None]

        def border(at: int | None) -> _Border | None:
            if at is None:
                return None
            cells = np.arange(cols) if valid is None else np.flatnonzero(valid[at])
            leads = np.full(cols, -1, np.intp)
            leads[cells] = rank[ways.climb(cells + at * cols)]
            return _Border(leads, scale.of(values[at]))

        return Summits(
            self,
            scale,
            (row, row + rows),
            _lowest(scale, values, valid),
            (),
            (),
            nodes,
            edges,
            *map(border, ends),
        ).settled()


class _Workspace(NamedTuple):
    """Scratch arrays: those of the ascent, and the rank of each cell that is a maximum."""

    climb: Climb
    rank: np.ndarray


def ascending(heights: np.ndarray) -> np.ndarray:
    """Sort unsigned integers, stably: what would be argsort's result.

    numpy sorts no more than 16 bits by counting, which takes a third of the time; so digits of 16
    bits are sorted one after the other, the last one first.
    """
    order = None
    for shift in range(0, 8 * heights.itemsize, 16):
        digits = (heights >> heights.dtype.type(shift)).astype(np.uint16)
        if order is None:
            order = np.argsort(digits, kind="stable")
        else:
            order = order[np.argsort(digits[order], kind="stable")]
    return order


def _joined(
    ways: Ascent, rank: np.ndarray, flat: np.ndarray, scale: Heights, origin: int
) -> _Edges:
    """Find what joins the maxima of a strip, in ascending order; ``origin`` is its first cell."""
    none = np.empty(0, np.intp)
    parts = [(none, none, none)]
    for cells, first, second in ways.branches():
        apart = first != second
        parts.append(tuple(column.compress(apart) for column in (cells, first, second)))
    cells, first, second = map(np.concatenate, zip(*parts))
    del parts
    heights = scale.of(flat.take(cells))
    order = ascending(heights)
    return _Edges(
        rank.take(first.take(order)).astype(np.intp),
        rank.take(second.take(order)).astype(np.intp),
        cells.take(order) + np.int64(origin),
        heights.take(order),
    )


def _lowest(scale: Heights, values: np.ndarray, valid: np.ndarray | None) -> np.generic | None:
    """The least height of a strip's valid cells."""
    if valid is not None:
        values = values[valid]
        if not len(values):
            return None
    lowest = values.max() if scale.minima else values.min()
    return scale.of(np.array([lowest], values.dtype))[0]


def _renumbered(border: _Border | None, new: np.ndarray) -> _Border | None:
    if border is None:
        return None
    return border._replace(nodes=np.append(new, -1)[border.nodes])  # -1 is the last one


def _seam(above: _Border, below: _Border, origin: int) -> _Edges:
    """Join the nodes of two rows, one below the other; ``origin`` is the lower one's first cell."""
    cols = len(above.nodes)
    parts = []
    for right in (-1, 0, 1):
        up = slice(max(0, -right), cols - max(0, right))
        down = slice(max(0, right), cols - max(0, -right))
        first, second = above.nodes[up], below.nodes[down]
        there = np.flatnonzero((first >= 0) & (second >= 0))
        heights, others = above.heights[up][there], below.heights[down][there]
        cells = np.where(
            heights <= others, there + (origin - cols + up.start), there + (origin + down.start)
        )
        parts.append(_Edges(first[there], second[there], cells, np.minimum(heights, others)))
    return _Edges(*map(np.concatenate, zip(*parts)))


def _outlets(count: int, heights: np.ndarray, rows: list[_Border]) -> np.ndarray:
    """Tell by which edges borders are reached from nodes.

    Returns
    -------
    ndarray of intp
        ``(count,)``: what ends at edge ``i`` reaches no border above it where ``i`` is at least
        this, less 1; 0 where there is no border. Where heights are equal the border comes first.
    """
    outlets = np.zeros(count, np.intp)
    if rows:
        nodes = np.concatenate([row.nodes for row in rows])
        levels = np.concatenate([row.heights for row in rows])
        there = np.flatnonzero(nodes >= 0)
        order = there[ascending(levels[there])]
        outlets[nodes[order]] = np.searchsorted(heights, levels[order], side="right") + 1
    return outlets


class _Ends(NamedTuple):
    """Where nodes end: the edge (-1: nowhere), and the node that it leads to; of which this is
    known whatever is beyond the borders, and which are the highest of an island."""

    edge: np.ndarray
    into: np.ndarray
    known: np.ndarray
    alone: np.ndarray


def _hierarchy(count: int, edges: _Edges, outlets: np.ndarray) -> _Ends:
    """Find for each node the highest edge by which something higher is reached.

    Parameters
    ----------
    count : int
        Of the nodes, which are in ascending order.
    edges : _Edges
        Ascending, too.
    outlets : ndarray
        From :func:`_outlets`; overwritten.

    Notes
    -----
    The highest edge of a node may lead to a higher one: the node ends there, whatever the others
    do, and its edges become those of the higher one. All of these are found at a time. Where an
    assignment names a place several times the last value stays, so that edges in ascending order
    need no search for the highest one.

    What ends at an edge, though a border is reached at a higher level, brings that border to
    the node that it ends in, at the level of the edge.
    """
    end, into = np.full(count, -1, np.intp), np.arange(count)
    known = np.zeros(count, bool)
    # Nodes that are left are numbered anew for each pass: in ``names`` is which they are.
    names, levels = np.arange(count), outlets
    first, second, edge = edges.first, edges.second, np.arange(len(edges.first))
    while True:
        apart = first != second
        first, second, edge = (column.compress(apart) for column in (first, second, edge))
        if len(edge) <= _FEW:
            break
        best, other = np.full(len(names), -1, np.intp), np.full(len(names), -1, np.intp)
        best[first] = other[second] = np.arange(len(edge))
        np.maximum(best, other, out=best)
        node = np.arange(len(names))
        leads = first.take(best) + second.take(best) - node
        ending = (leads > node) & (best >= 0)
        nodes, leads, at = node.compress(ending), leads.compress(ending), best.compress(ending)
        at = edge.take(at)
        ended, reached = names.take(nodes), levels.take(nodes)
        end[ended], into[ended], known[ended] = at, names.take(leads), at + 1 >= reached

        heirs = node
        heirs[nodes] = leads
        leads = _followed(heirs, leads)
        heirs[nodes] = leads
        some = np.flatnonzero(reached)
        brought = np.minimum(reached[some], at[some] + 1)
        order = np.argsort(brought)
        highest = np.zeros(len(names), np.intp)
        highest[leads[some[order]]] = brought[order]
        levels = np.maximum(levels, highest)

        going_on = ~ending
        heirs = (np.cumsum(going_on) - 1).take(heirs)
        first, second = heirs.take(first), heirs.take(second)
        names, levels = names.compress(going_on), levels.compress(going_on)
        if len(ended) < len(names) * _WORTHWHILE:
            break
    outlets[names] = levels
    _one_by_one(names.take(first), names.take(second), edge, end, into, known, outlets)
    return _Ends(end, into, known, (end < 0) & (outlets == 0))


def _one_by_one(
    first: np.ndarray,
    second: np.ndarray,
    edge: np.ndarray,
    end: np.ndarray,
    into: np.ndarray,
    known: np.ndarray,
    outlets: np.ndarray,
) -> None:
    """Go on with the edges that are left, the highest one first."""
    heirs: dict[int, int] = {}

    def heir(node: int) -> int:
        path = []
        while node in heirs:
            path.append(node)
            node = heirs[node]
        for one in path:
            heirs[one] = node
        return node

    for one, two, at in zip(first[::-1].tolist(), second[::-1].tolist(), edge[::-1].tolist()):
        lower, higher = sorted((heir(one), heir(two)))
        if lower != higher:
            heirs[lower] = higher
            end[lower], into[lower], outlet = at, higher, outlets[lower]
            known[lower] = at + 1 >= outlet
            outlets[higher] = max(outlets[higher], min(outlet, at + 1))


def _followed(next_: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Follow pointers, of which none leads in a circle, to where they lead in the end."""
    while True:
        further = next_.take(places)
        if np.array_equal(further, places):
            return places
        places = further
