# SPDX-License-Identifier: GPL-2.0-or-later
"""Filling holes by linear interpolation in triangles over their rims."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .fill_method import FillMethod
from .gap_filling import Nearest, prepared
from .rim import RimmedHoles, rimmed_holes

# Cells located in triangles at a time, to limit memory.
_LOCATED = 1 << 18

# Holes of up to so many cells share the triangles of the holes of the same shape.
_FREQUENT_SHAPE = 32


@dataclass(frozen=True)
class Linear(FillMethod):
    """Linear interpolation in Delaunay triangles over a hole's rim; the nearest cell outside them.

    References
    ----------
    Barber, C. B., Dobkin, D. P., Huhdanpaa, H. (1996): The Quickhull algorithm for convex hulls.
    ACM Transactions on Mathematical Software 22(4), 469-483. https://doi.org/10.1145/235815.235821
    """

    @property
    def reach(self) -> int:
        """The rim."""
        return 1

    def __call__(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Fill; see :mod:`raster_loupe.kernels.gap_filling`."""
        filled = prepared(values, known, wanted)
        flat = filled.reshape(-1)
        holes = rimmed_holes(known, wanted)
        shapes: dict[bytes, _Triangles] = {}
        for cells, rim in holes:
            if len(rim) >= 3:
                flat[cells] = _triangles(holes, cells, rim, shapes).interpolate(flat[rim])
        left = wanted & np.isnan(filled)
        if left.any():
            filled = np.where(left, Nearest()(values, known, wanted), filled)
        return filled


@dataclass(frozen=True)
class _Triangles:
    """For each cell the three rim cells around it and their weights, NaN outside the triangles."""

    corners: np.ndarray
    weights: np.ndarray

    def interpolate(self, rim: np.ndarray) -> np.ndarray:
        """Interpolate from the values of the rim."""
        anchor = rim[0]
        found = anchor + ((rim - anchor)[self.corners] * self.weights).sum(axis=1)
        return np.clip(found, rim.min(), rim.max())


def _triangles(
    holes: RimmedHoles, cells: np.ndarray, rim: np.ndarray, shapes: dict[bytes, _Triangles]
) -> _Triangles:
    """Triangulate a rim, or look up the triangles of another hole of the same shape."""
    top, left = holes.corner(cells, rim)
    points = [
        np.stack([at // holes.width - top, at % holes.width - left], axis=1) for at in (cells, rim)
    ]
    if len(cells) > _FREQUENT_SHAPE:
        return _triangulate(*points)
    shape = points[0].tobytes() + b"|" + points[1].tobytes()
    if shape not in shapes:
        shapes[shape] = _triangulate(*points)
    return shapes[shape]


def _triangulate(cells: np.ndarray, rim: np.ndarray) -> _Triangles:
    from scipy.spatial import Delaunay

    corners, weights = np.zeros((len(cells), 3), np.intp), np.full((len(cells), 3), np.nan)
    (rows, cols), (row, col) = (rim - rim[0]).T, rim[-1] - rim[0]
    if (rows * col != cols * row).any():  # else all of the rim lies on one line
        delaunay = Delaunay(rim)
        for start in range(0, len(cells), _LOCATED):
            some = slice(start, start + _LOCATED)
            simplex = delaunay.find_simplex(cells[some])
            inside = np.flatnonzero(simplex >= 0)
            simplex = simplex[inside]
            transform = delaunay.transform[simplex]
            offsets = cells[some][inside] - transform[:, 2]
            first, second = np.moveaxis(transform[:, :2] * offsets[:, None, :], 1, 0).sum(axis=-1)
            corners[some][inside] = delaunay.simplices[simplex]
            weights[some][inside] = np.stack([first, second, 1 - first - second], axis=1)
    return _Triangles(corners, weights)
