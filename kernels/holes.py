# SPDX-License-Identifier: GPL-2.0-or-later
"""Holes of a raster: finding them strip by strip, telling which are to be filled, painting them.

A hole is a set of cells that are connected through their sides or corners. What is kept of a
raster are the runs of its rows that lie in holes, never its cells; how a hole is filled is in
``gap_filling.py``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np


@dataclass(frozen=True)
class Hole:
    """One hole.

    Attributes
    ----------
    index : int
        Its place among the holes, which are in the order of their first cells.
    cells : int
        How many it has.
    row, col, rows, cols : int
        The smallest box that holds it.
    touches_edge : bool
        Whether one of its cells lies at the raster's edge.
    """

    index: int
    cells: int
    row: int
    col: int
    rows: int
    cols: int
    touches_edge: bool


@dataclass(frozen=True)
class Runs:
    """Cells ``starts`` to ``stops - 1`` of a row, for many rows: integer arrays.

    Attributes
    ----------
    rows, starts, stops : ndarray of int64
        In the order of the raster's cells.
    holes : ndarray of int
        The index of the hole that each run belongs to.
    """

    rows: np.ndarray
    starts: np.ndarray
    stops: np.ndarray
    holes: np.ndarray

    def __len__(self) -> int:
        return len(self.rows)

    def only(self, some: np.ndarray) -> Runs:
        """Keep some: a boolean for each, or their positions."""
        return Runs(self.rows[some], self.starts[some], self.stops[some], self.holes[some])

    def paint(self, row: int, col: int, rows: int, cols: int) -> np.ndarray:
        """Return the mask ``(rows, cols)`` of a window; runs may extend beyond it."""
        starts = np.clip(self.starts - col, 0, cols)
        stops = np.clip(self.stops - col, 0, cols)
        at = self.rows - row
        inside = (starts < stops) & (at >= 0) & (at < rows)
        # A step up where a run starts, down where it stops: beyond the last column, if need be.
        # Runs of a row do not touch.
        steps = np.zeros((rows, cols + 1), np.int8)
        steps[at[inside], starts[inside]] = 1
        steps[at[inside], stops[inside]] = -1
        return np.cumsum(steps, axis=1, dtype=np.int8)[:, :cols].view(bool)


@dataclass(frozen=True)
class _Strip:
    """Runs of one strip: cells counted through it, and components, which are joined to holes."""

    first_row: int
    starts: np.ndarray
    stops: np.ndarray
    components: np.ndarray


@dataclass(frozen=True)
class _Extents:
    """Of components, or of holes: the key of the first cell, the number of cells, the box, ..."""

    first: np.ndarray
    cells: np.ndarray
    bottoms: np.ndarray
    lefts: np.ndarray
    rights: np.ndarray
    widths: np.ndarray

    @classmethod
    def of_groups(cls, group: np.ndarray, count: int, each: _Extents) -> _Extents:
        """Put together what belongs to the same of ``count`` groups, none of them empty."""
        if not count:
            return each
        order = np.argsort(group, kind="stable")
        bounds = np.searchsorted(group[order], np.arange(count))

        def reduced(combine: np.ufunc, values: np.ndarray) -> np.ndarray:
            return combine.reduceat(values[order], bounds)

        return cls(
            reduced(np.minimum, each.first),
            reduced(np.add, each.cells),
            reduced(np.maximum, each.bottoms),
            reduced(np.minimum, each.lefts),
            reduced(np.maximum, each.rights),
            reduced(np.maximum, each.widths),
        )

    @classmethod
    def joined(cls, parts: list[_Extents]) -> _Extents:
        """Put one after the other."""
        names = [field.name for field in fields(cls)]
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


class Holes:
    """The holes of a raster, in the order of their first cells.

    Attributes
    ----------
    cells : ndarray of int64
        How many cells each hole has; likewise the arrays that follow.
    tops, bottoms, lefts, rights : ndarray of int64
        The boxes; ``bottoms`` and ``rights`` are the first row and column beyond.
    widths : ndarray of int64
        The longest run of cells in a row.
    touches_edge : ndarray of bool
        Whether a cell lies at the raster's edge.

    Notes
    -----
    ``len(holes)``, ``holes[index]`` and iteration give :class:`Hole` objects; where there may be
    a million of them, use the arrays.
    """

    def __init__(
        self, shape: tuple[int, int], strips: list[_Strip], hole_of: np.ndarray, extents: _Extents
    ) -> None:
        """Keep what :class:`HoleFinder` found; ``hole_of`` tells the hole of each component."""
        self._shape, self._strips, self._hole_of = shape, strips, hole_of
        self._grouped: tuple[Runs, np.ndarray] | None = None
        self.cells = extents.cells
        self.tops = extents.first // (shape[1] + 1)
        self.bottoms, self.lefts, self.rights = extents.bottoms, extents.lefts, extents.rights
        self.widths = extents.widths
        self.touches_edge = (
            (self.tops == 0)
            | (self.lefts == 0)
            | (self.bottoms == shape[0])
            | (self.rights == shape[1])
        )

    def __len__(self) -> int:
        return len(self.cells)

    def __getitem__(self, index: int) -> Hole:
        index = range(len(self))[index]
        top, left = int(self.tops[index]), int(self.lefts[index])
        return Hole(
            index,
            int(self.cells[index]),
            top,
            left,
            int(self.bottoms[index]) - top,
            int(self.rights[index]) - left,
            bool(self.touches_edge[index]),
        )

    def __iter__(self) -> Iterator[Hole]:
        return (self[index] for index in range(len(self)))

    def runs(self, first_row: int, last_row: int) -> Runs:
        """Return the runs of the rows ``first_row`` to ``last_row - 1``."""
        cols = self._shape[1]
        found: list[tuple[np.ndarray, ...]] = [(np.zeros(0, np.int64),) * 4]
        tops = [strip.first_row for strip in self._strips]
        some = slice(max(bisect_right(tops, first_row) - 1, 0), bisect_left(tops, last_row))
        for strip in self._strips[some]:
            limits = (np.array([first_row, last_row]) - strip.first_row) * cols
            part = slice(*np.searchsorted(strip.starts, limits))
            rows, starts = np.divmod(strip.starts[part].astype(np.int64), cols)
            stops = starts + (strip.stops[part] - strip.starts[part])
            hole = self._hole_of[strip.components[part]]
            found.append((rows + strip.first_row, starts, stops, hole))
        return Runs(*(np.concatenate(arrays) for arrays in zip(*found)))

    def cells_of(self, hole: Hole | int) -> Runs:
        """Return the runs of one hole, from the first row to the last."""
        index = range(len(self))[hole if isinstance(hole, int) else hole.index]
        runs, bounds = self._by_hole()
        return runs.only(slice(bounds[index], bounds[index + 1]))

    def positions(self) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and columns of all cells, hole after hole, each row by row.

        Those of hole ``i`` follow the ``cells[:i].sum()`` cells of the holes before it.
        """
        runs, _ = self._by_hole()
        sizes = runs.stops - runs.starts
        along = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return np.repeat(runs.rows, sizes), np.repeat(runs.starts, sizes) + along

    def mask(
        self, row: int, col: int, rows: int, cols: int, selected: np.ndarray | None = None
    ) -> np.ndarray:
        """Tell which cells of a window lie in holes.

        Parameters
        ----------
        row, col, rows, cols : int
            The window.
        selected : ndarray, optional
            The holes that count: a boolean for each hole, or their indices. By default all.

        Returns
        -------
        ndarray of bool
            ``(rows, cols)``.
        """
        if selected is None:
            runs = self.runs(row, row + rows)
        elif np.asarray(selected).dtype == bool:
            runs = self.runs(row, row + rows)
            runs = runs.only(np.asarray(selected)[runs.holes])
        else:
            all_runs, bounds = self._by_hole()
            pieces = [np.arange(bounds[index], bounds[index + 1]) for index in selected]
            runs = all_runs.only(np.concatenate([np.zeros(0, np.intp), *pieces]))
        return runs.paint(row, col, rows, cols)

    def _by_hole(self) -> tuple[Runs, np.ndarray]:
        """Return the runs hole by hole, and where those of each hole start and end."""
        if self._grouped is None:
            runs = self.runs(0, self._shape[0])
            order = np.argsort(runs.holes, kind="stable")
            counts = np.bincount(runs.holes, minlength=len(self))
            self._grouped = runs.only(order), np.concatenate([[0], np.cumsum(counts)])
        return self._grouped


class HoleFinder:
    """Finds the holes of a raster whose mask comes in strips, from the top down.

    Parameters
    ----------
    rows, cols : int
        The raster's size.

    Notes
    -----
    Rows are scanned for runs of hole cells; runs that touch in neighbouring rows are joined into
    components within each strip, and components across strips. Memory follows the runs: 12 bytes
    each, and some 60 for a component of a strip.

    References
    ----------
    He, L., Chao, Y., Suzuki, K. (2008): A run-based two-scan labeling algorithm. IEEE Transactions
    on Image Processing 17(5), 749-756. https://doi.org/10.1109/TIP.2008.919369

    Examples
    --------
    >>> finder = HoleFinder(3, 5)
    >>> finder.add(np.array([[1, 0, 0, 0, 0], [0, 1, 0, 0, 0]], bool), 0)
    >>> finder.add(np.array([[0, 0, 0, 1, 1]], bool), 2)
    >>> for hole in finder.holes():
    ...     print(hole.cells, hole.row, hole.col, hole.rows, hole.cols)
    2 0 0 2 2
    2 2 3 1 2
    """

    def __init__(self, rows: int, cols: int) -> None:
        for name, size in (("rows", rows), ("cols", cols)):
            if size < 1:
                raise ValueError(f"{name} is {size}; a raster has at least 1")
        self.shape = rows, cols
        self._next_row = 0
        self._components = 0
        # Of each strip: its runs, what is known of its components, pairs of components that touch
        # across the strip's upper border.
        self._strips: list[_Strip] = []
        self._extents: list[_Extents] = [_Extents(*(np.zeros(0, np.int64),) * 6)]
        self._joints: list[np.ndarray] = [np.zeros((2, 0), np.int64)]
        self._last: tuple[np.ndarray, ...] = (np.zeros(0, np.int64),) * 3

    def add(self, strip: np.ndarray, first_row: int) -> None:
        """Take the next rows.

        Parameters
        ----------
        strip : ndarray of bool
            ``(rows, cols)``, true where there is a hole; at most the whole raster.
        first_row : int
            Where the strip lies: just below what was added before.

        Raises
        ------
        ValueError
            If the strip is not as wide as the raster, or not the next one.
        """
        if strip.ndim != 2 or strip.shape[1] != self.shape[1] or strip.dtype != bool:
            raise ValueError(
                f"strip has shape {strip.shape} and type {strip.dtype}; "
                f"expected boolean rows of {self.shape[1]} cells"
            )
        if first_row != self._next_row or first_row + len(strip) > self.shape[0]:
            raise ValueError(
                f"first_row is {first_row}, of a strip of {len(strip)} rows; "
                f"expected row {self._next_row} of {self.shape[0]}"
            )
        if not len(strip):
            return
        cols = self.shape[1]
        starts, stops = _scan(strip)
        row_starts = starts // cols
        # A run's key counts cells through rows that are longer by one: runs of two rows never seem
        # to touch within a row.
        width = cols + 1
        keys = starts + row_starts + first_row * width
        ends = keys + (stops - starts)

        above, below = _touching(keys, ends, keys, ends, width)
        count, labels = _components(len(keys), above, below)
        lefts = starts - row_starts * cols
        sizes = stops - starts
        runs = _Extents(keys, sizes, row_starts + (first_row + 1), lefts, lefts + sizes, sizes)
        self._extents.append(_Extents.of_groups(labels, count, runs))
        labels = labels + self._components
        above, below = _touching(*self._last[:2], keys, ends, width)
        self._joints.append(np.stack([self._last[2][above], labels[below]]))

        self._next_row = first_row + len(strip)
        last = slice(np.searchsorted(keys, (self._next_row - 1) * width), None)
        self._last = keys[last], ends[last], labels[last]
        self._components += count
        short = np.int32 if max(strip.size, self._components) < 2**31 else np.int64
        self._strips.append(
            _Strip(first_row, *(part.astype(short) for part in (starts, stops, labels)))
        )

    def holes(self) -> Holes:
        """Return the holes, once the whole raster has been added.

        Raises
        ------
        ValueError
            If rows are missing.
        """
        if self._next_row < self.shape[0]:
            raise ValueError(f"rows from {self._next_row} of {self.shape[0]} are missing")
        joints = np.concatenate(self._joints, axis=1)
        count, group = _components(self._components, *joints)
        extents = _Extents.of_groups(group, count, _Extents.joined(self._extents))
        order = np.argsort(extents.first, kind="stable")
        rank = np.empty(count, np.int32)
        rank[order] = np.arange(count)
        ordered = _Extents.of_groups(rank, count, extents)
        return Holes(self.shape, self._strips, rank[group], ordered)


def find_holes(mask: np.ndarray) -> Holes:
    """Find the holes of a mask ``(rows, cols)`` that lies in memory."""
    finder = HoleFinder(*mask.shape)
    finder.add(mask, 0)
    return finder.holes()


def small_enough(holes: Holes, max_area: int) -> np.ndarray:
    """Tell for each hole whether it has at most ``max_area`` cells; 0 is no limit."""
    if max_area < 0:
        raise ValueError(f"max_area is {max_area}; it is a number of cells, or 0 for no limit")
    return holes.cells <= max_area if max_area else np.ones(len(holes), bool)


def interior(holes: Holes) -> np.ndarray:
    """Tell for each hole whether data surround it: no cell lies at the raster's edge."""
    return ~holes.touches_edge


def near_enough(known: np.ndarray, max_distance: float) -> np.ndarray:
    """Tell which cells have a known one within a distance.

    Parameters
    ----------
    known : ndarray of bool
        ``(rows, cols)``: the box of a hole and one cell around it are enough for that hole, since
        the known cell nearest to a cell of a hole lies at the hole's rim.
    max_distance : float
        In cells, between centres; 0 is no limit.
    """
    if max_distance < 0:
        raise ValueError(f"max_distance is {max_distance}; it is in cells, or 0 for no limit")
    if not max_distance:
        return np.ones(known.shape, bool)
    return distances_to_known(known) <= max_distance


def distances_to_known(known: np.ndarray) -> np.ndarray:
    """Measure from each cell to the nearest known one.

    Parameters
    ----------
    known : ndarray of bool
        ``(rows, cols)``.

    Returns
    -------
    ndarray of float64
        ``(rows, cols)``, in cells between centres; infinite where nothing is known.
    """
    if not known.any():
        return np.full(known.shape, np.inf)
    from scipy.ndimage import distance_transform_edt

    return distance_transform_edt(~known)


def _scan(strip: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where runs start and stop, counting through the cells of the strip."""
    rows, cols = strip.shape
    flat = np.ascontiguousarray(strip).reshape(-1)
    changes = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    ends = [[0]] if flat[0] else []
    ends += [[flat.size]] if flat[-1] else []
    # A run that goes on in the next row stops at the row's end and starts anew.
    through = (np.flatnonzero(strip[1:, 0] & strip[:-1, -1]) + 1) * cols
    if ends or len(through):
        changes = np.sort(np.concatenate([changes, through, through, *ends]), kind="stable")
    changes = changes.astype(np.int64)
    return changes[0::2], changes[1::2]


def _touching(
    keys_a: np.ndarray, ends_a: np.ndarray, keys_b: np.ndarray, ends_b: np.ndarray, width: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs of runs: of ``a`` and, touching it in the next row, of ``b``."""
    first = np.searchsorted(ends_a + width, keys_b, side="left")
    last = np.searchsorted(keys_a + width, ends_b, side="right")
    counts = last - first
    below = np.repeat(np.arange(len(keys_b)), counts)
    above = np.arange(len(below)) - np.repeat(np.cumsum(counts) - counts - first, counts)
    return above, below


def _components(count: int, a: np.ndarray, b: np.ndarray) -> tuple[int, np.ndarray]:
    """Label the connected components of ``count`` nodes joined in pairs."""
    if not len(a):
        return count, np.arange(count)
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(a), np.int8), (a, b)), shape=(count, count))
    return connected_components(graph, directed=False)
