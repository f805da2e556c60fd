# SPDX-License-Identifier: GPL-2.0-or-later
"""Estimates for the cells of holes from their rims: which rim cells are near, and all of them fast.

The rim of a hole are the known cells that touch one of its cells by a side or corner. Of all known
cells, those nearest to a cell of the hole are on the rim: a king's move from the nearest one
towards the cell leads to a cell that is nearer still, which therefore is not known, and so on to
the cell itself, all of it within the hole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from .holes import find_holes

# From squared distances ``(..., cells, rim)``, infinite where a rim cell is too far, the least of
# them for each cell ``(..., cells, 1)``, rim values ``(..., 1, rim)``, and how many cells each of
# those stands for ``(rim,)``: one value a cell.
Estimate = Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray], np.ndarray]

# Pairs of a cell and a rim cell: up to which a hole is solved together with others of its size, and
# how many are looked at together: 2 MB a time in float64, for the caches.
_SMALL_HOLE = 1 << 12
_PAIRS = 1 << 18

# Rim cells that are compared with a square faster one by one than through a tree, by measurement.
_SHORT_RIM = 10_000

# Cells deeper than twice this take groups of rim cells for one, see `_Rim`.
_DEEP = 16


@dataclass(frozen=True)
class RimmedHoles:
    """Holes and their rims, as positions in the window counted row by row.

    Attributes
    ----------
    cells, rim : ndarray of int64
        Hole after hole, ascending within each.
    cell_bounds, rim_bounds : ndarray of int64
        Where the first hole starts, the second one, ..., and where the last one ends.
    width : int
        Cells in a row of the window.
    """

    cells: np.ndarray
    cell_bounds: np.ndarray
    rim: np.ndarray
    rim_bounds: np.ndarray
    width: int

    def __len__(self) -> int:
        return len(self.cell_bounds) - 1

    def __iter__(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Cells and rim of one hole after the other."""
        for index in range(len(self)):
            yield self[index]

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        cells = slice(*self.cell_bounds[index : index + 2])
        return self.cells[cells], self.rim[slice(*self.rim_bounds[index : index + 2])]

    def corner(self, cells: np.ndarray, rim: np.ndarray) -> tuple[int, int]:
        """Row and column from which a hole's geometry is told, wherever the window lies."""
        both = np.concatenate([cells, rim])
        return int(both.min()) // self.width, int((both % self.width).min())

    def only(self, cells: np.ndarray) -> RimmedHoles:
        """Keep some cells (a boolean for each); the rims stay whole."""
        before = np.concatenate([[0], np.cumsum(cells)])
        bounds = before[self.cell_bounds]
        return RimmedHoles(self.cells[cells], bounds, self.rim, self.rim_bounds, self.width)


def rimmed_holes(known: np.ndarray, wanted: np.ndarray) -> RimmedHoles:
    """Find the holes of a window and the rim of each.

    Parameters
    ----------
    known, wanted : ndarray of bool
        ``(rows, cols)``: cells with data; cells of the holes.
    """
    holes = find_holes(wanted)
    rows, cols = holes.positions()
    owner = np.repeat(np.arange(len(holes)), holes.cells)
    width, padded_width = wanted.shape[1], wanted.shape[1] + 2
    padded = np.pad(known, 1).reshape(-1)
    at = (rows + 1) * padded_width + cols + 1
    found = []
    for row in (-1, 0, 1):
        for col in (-1, 0, 1):
            hit = padded[at + row * padded_width + col]
            position = (rows[hit] + row) * width + cols[hit] + col
            found.append(owner[hit] * wanted.size + position)
    keys = np.unique(np.concatenate(found))
    owners, rim = np.divmod(keys, wanted.size)
    return RimmedHoles(
        rows * width + cols,
        np.concatenate([[0], np.cumsum(holes.cells)]),
        rim,
        np.searchsorted(owners, np.arange(len(holes) + 1)),
        width,
    )


def estimate_from_rims(
    values: np.ndarray, holes: RimmedHoles, radius: float, estimate: Estimate
) -> np.ndarray:
    """Estimate each cell from the rim cells of its hole that are near it.

    Near is what lies within the radius, or within twice the distance of the nearest rim cell
    where that is more: a neighbourhood that grows smoothly with the depth of the hole, and always
    holds something. For cells that are 32, 64, ... cells deep or more, the rim is told in groups of
    2x2, 4x4, ... cells, by their mean place and value, so that the effort for a cell is the same
    in all depths; what that changes is some 0.1 % of the rim's relief.

    Parameters
    ----------
    values : ndarray of float64
        ``(rows, cols)``; looked at on the rims only.
    holes : RimmedHoles
        The cells to estimate.
    radius : float
        In cells.
    estimate : callable
        See :data:`Estimate`.

    Returns
    -------
    ndarray of float64
        For each of ``holes.cells``; within the range of its hole's rim. NaN without a rim.

    Notes
    -----
    What is computed for a hole depends on that hole alone, to the last bit: sums run over the same
    rim cells in the same order wherever the window lies, and whichever other holes it holds.
    """
    flat = values.reshape(-1)
    result = np.full(len(holes.cells), np.nan)
    cells, rims = np.diff(holes.cell_bounds), np.diff(holes.rim_bounds)
    filled = (cells > 0) & (rims > 0)
    small = np.flatnonzero(filled & (cells * rims <= _SMALL_HOLE))
    for some in _equal_sized(small, cells, rims):
        at = holes.cell_bounds[some, None] + np.arange(cells[some[0]])
        rim = holes.rim[holes.rim_bounds[some, None] + np.arange(rims[some[0]])]
        places = np.divmod(holes.cells[at], holes.width)
        near = _Rim(np.divmod(rim, holes.width), flat[rim], np.ones(rim.shape[1]))
        result[at] = near.estimate(places, None, radius, estimate)
    for index in np.flatnonzero(filled & (cells * rims > _SMALL_HOLE)):
        part = slice(*holes.cell_bounds[index : index + 2])
        result[part] = _estimate_large_hole(flat, holes, index, radius, estimate)
    return result


def _equal_sized(small: np.ndarray, cells: np.ndarray, rims: np.ndarray) -> Iterator[np.ndarray]:
    """Group holes with as many cells and as large a rim, not too many at a time."""
    sizes = cells[small] * (_SMALL_HOLE + 1) + rims[small]
    order = np.argsort(sizes, kind="stable")
    for group in np.split(small[order], np.flatnonzero(np.diff(sizes[order])) + 1):
        if len(group):
            step = max(1, _PAIRS // int(cells[group[0]] * rims[group[0]]))
            yield from (group[start : start + step] for start in range(0, len(group), step))


@dataclass(frozen=True)
class _Rim:
    """Rim cells ``(..., rim)``, or groups: where they are, their values, how many they are."""

    places: tuple[np.ndarray, np.ndarray]
    values: np.ndarray
    counts: np.ndarray

    def estimate(
        self,
        cells: tuple[np.ndarray, np.ndarray],
        nearest: np.ndarray | None,
        radius: float,
        estimate: Estimate,
    ) -> np.ndarray:
        """Estimate cells ``(..., cells)``, of one hole or of several."""
        squared = np.zeros((*cells[0].shape, self.values.shape[-1]))
        for at, rim_at in zip(cells, self.places):
            along = at[..., :, None].astype(np.float64) - rim_at[..., None, :]
            squared += np.multiply(along, along, out=along)
        if nearest is None:
            nearest = squared.min(axis=-1, keepdims=True)
        np.copyto(squared, np.inf, where=squared > np.maximum(radius**2, 4 * nearest))
        # About a value of the rim: what is constant stays so, to the bit.
        anchor = self.values[..., :1]
        found = estimate(squared, nearest, (self.values - anchor)[..., None, :], self.counts)
        least, greatest = (
            extreme(self.values, axis=-1, keepdims=True) for extreme in (np.min, np.max)
        )
        return np.clip(anchor + found, least, greatest)

    def grouped(self, size: int) -> _Rim:
        """Put together what lies in the same square of ``size`` cells."""
        squares = self.places[0] // size * (1 << 32) + self.places[1] // size
        _, group = np.unique(squares, return_inverse=True)
        counts = np.bincount(group)
        row, col, value = (
            np.bincount(group, weights) / counts for weights in (*self.places, self.values)
        )
        return _Rim((row, col), value, counts.astype(np.float64))

    def only(self, some: np.ndarray) -> _Rim:
        """Keep some."""
        row, col = self.places
        return _Rim((row[some], col[some]), self.values[some], self.counts[some])


def _estimate_large_hole(
    flat: np.ndarray, holes: RimmedHoles, index: int, radius: float, estimate: Estimate
) -> np.ndarray:
    """Estimate the cells of one hole, in squares of cells that are similarly deep."""
    from scipy.ndimage import distance_transform_edt
    from scipy.spatial import cKDTree

    cells, rim = holes[index]
    top, left = holes.corner(cells, rim)
    (row, col), (rim_row, rim_col) = (
        (at // holes.width - top, at % holes.width - left) for at in (cells, rim)
    )
    box = np.ones((max(row.max(), rim_row.max()) + 1, max(col.max(), rim_col.max()) + 1), bool)
    box[rim_row, rim_col] = False
    depth = distance_transform_edt(box)[row, col]
    del box

    level = np.maximum(np.log2(depth / _DEEP).astype(np.int64), 0)
    reach = np.maximum(radius, 2 * depth)
    # By measurement: squares about as large as what their cells look at.
    square = np.where(reach < 16, 16, np.maximum(32, _DEEP << level))
    anchor = flat[rim[0]]  # taken off before means are taken: what is constant stays so
    whole = _Rim((rim_row, rim_col), flat[rim] - anchor, np.ones(len(rim)))
    result = np.empty(len(cells))
    for kind in np.unique(level * (1 << 32) + square).tolist():
        size = kind % (1 << 32)
        near = whole.grouped(1 << (kind >> 32)) if kind >> 32 else whole
        points = np.stack(near.places, axis=1)
        tree = None if len(points) <= _SHORT_RIM else cKDTree(points)
        inside = np.flatnonzero(level * (1 << 32) + square == kind)
        key = row[inside] // size * (1 << 32) + col[inside] // size
        order = np.argsort(key, kind="stable")
        for group in np.split(inside[order], np.flatnonzero(np.diff(key[order])) + 1):
            centre = (np.array([row[group[0]], col[group[0]]]) // size + 0.5) * size - 0.5
            far = reach[group].max() + (size - 1) / 2**0.5 + 1e-6
            if tree is None:
                some = np.flatnonzero(((points - centre) ** 2).sum(axis=1) <= far**2)
            else:
                found = tree.query_ball_point(centre, far, return_sorted=True)
                some = np.fromiter(found, np.intp, len(found))
            part = near.only(some)
            step = max(1, _PAIRS // len(some))
            for start in range(0, len(group), step):
                at = group[start : start + step]
                squared = np.rint(depth[at] ** 2)[:, None]
                result[at] = part.estimate((row[at], col[at]), squared, radius, estimate)
    values = flat[rim]
    return np.clip(result + anchor, values.min(), values.max())
