# SPDX-License-Identifier: GPL-2.0-or-later
"""What fills of cells are worth whose values are known: errors, added up over windows.

Which cells are hidden for that is in ``artificial_holes.py``.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .holes import Hole, find_holes


class DistanceClass(NamedTuple):
    """The errors of the cells at some distance from the nearest known one.

    Attributes
    ----------
    lower, upper : int
        Distances in cells, rounded up to whole ones; both belong to the class.
    count : int
        How many cells were filled there.
    rmse : float
        NaN if none was.
    """

    lower: int
    upper: int
    count: int
    rmse: float

    @property
    def label(self) -> str:
        """Its distances, as they stand below a diagram: ``1``, ``2``, ``3–4``, ``5–8``."""
        return str(self.lower) if self.lower == self.upper else f"{self.lower}–{self.upper}"


class FillErrors:
    """The errors of one fill method, fill less truth, over any number of windows.

    All errors are kept, 16 bytes a cell with its distance, and figures are taken of all at once:
    they do not depend on how the cells were shared out among windows.

    Examples
    --------
    >>> errors = FillErrors()
    >>> errors.add(np.array([3.0, -4.0, np.nan]), np.array([1.0, 1.0, 2.0]))
    >>> errors.count, errors.unfilled, errors.mae, errors.bias
    (2, 1, 3.5, -0.5)
    >>> [(one.label, one.count) for one in errors.by_distance()]
    [('1', 2)]
    """

    def __init__(self) -> None:
        self._errors: list[np.ndarray] = []
        self._distances: list[np.ndarray] = []
        self._unfilled = 0

    def add(self, errors: np.ndarray, distances: np.ndarray) -> None:
        """Take the hidden cells of a window.

        Parameters
        ----------
        errors : ndarray of float
            Fill less truth, of any shape; NaN where a cell was left unfilled.
        distances : ndarray of float
            To the nearest known cell, in cells, of the same shape: see
            :func:`.holes.distances_to_known`.

        Raises
        ------
        ValueError
            If the shapes differ, or a hidden cell has a distance that is not above 0.
        """
        errors, distances = np.asarray(errors, np.float64), np.asarray(distances, np.float64)
        if errors.shape != distances.shape:
            raise ValueError(
                f"errors have shape {errors.shape}, distances {distances.shape}; expected the same"
            )
        if not (distances > 0).all():
            raise ValueError("distances are not all above 0; a hidden cell is not a known one")
        filled = ~np.isnan(errors)
        self._errors.append(errors[filled])
        self._distances.append(distances[filled])
        self._unfilled += errors.size - len(self._errors[-1])

    @property
    def count(self) -> int:
        """How many cells were filled."""
        return sum(map(len, self._errors))

    @property
    def unfilled(self) -> int:
        """How many cells were left unfilled; no other figure takes them into account."""
        return self._unfilled

    @property
    def rmse(self) -> float:
        """The root of the mean squared error; NaN if nothing was filled, as the next ones."""
        return _rms(self._all())

    @property
    def mae(self) -> float:
        """The mean absolute error."""
        return float(np.abs(self._all()).mean()) if self.count else math.nan

    @property
    def bias(self) -> float:
        """The mean error: above 0 where fills are too high."""
        return float(self._all().mean()) if self.count else math.nan

    @property
    def p95(self) -> float:
        """The 95th percentile of the absolute error, interpolated linearly."""
        return float(np.quantile(np.abs(self._all()), 0.95)) if self.count else math.nan

    def by_distance(self) -> list[DistanceClass]:
        """Share the errors out by distance: 1, 2, 3 to 4, 5 to 8 cells and so on, doubling.

        Returns
        -------
        list of DistanceClass
            From 1 to the largest distance there is. Distances are rounded up: 1.4 counts as 2.
            Cells of a window without any known cell are in none.
        """
        errors = self._all()
        distances = np.concatenate([np.zeros(0), *self._distances])
        reachable = np.isfinite(distances)
        errors, distances = errors[reachable], np.ceil(distances[reachable])
        classes = []
        lower = upper = 1
        while len(distances) and lower <= distances.max():
            here = errors[(distances >= lower) & (distances <= upper)]
            classes.append(DistanceClass(lower, upper, len(here), _rms(here)))
            lower, upper = upper + 1, 2 * upper
        return classes

    def _all(self) -> np.ndarray:
        return np.concatenate([np.zeros(0), *self._errors])


def worst_hole(hidden: np.ndarray, errors: np.ndarray) -> tuple[Hole, float] | None:
    """Find the hidden hole whose fill is farthest from the truth.

    Parameters
    ----------
    hidden : ndarray of bool
        ``(rows, cols)``: its holes are looked at one by one.
    errors : ndarray of float
        ``(rows, cols)``, fill less truth; NaN where a hidden cell was left unfilled.

    Returns
    -------
    tuple of Hole and float, or None
        The first hole with the largest RMSE of its filled cells, and that; None where nothing was
        filled.
    """
    holes = find_holes(hidden)
    if not len(holes):
        return None
    found = np.asarray(errors, np.float64)[holes.positions()]
    first = np.concatenate([[0], np.cumsum(holes.cells)[:-1]])
    filled = np.add.reduceat(~np.isnan(found), first, dtype=np.int64)
    squares = np.add.reduceat(np.where(np.isnan(found), 0, found) ** 2, first)
    mean = np.where(filled > 0, squares / np.maximum(filled, 1), -1)
    index = int(np.argmax(mean))
    return (holes[index], math.sqrt(mean[index])) if mean[index] >= 0 else None


def surroundings(hole: Hole, rows: int, cols: int) -> tuple[slice, slice]:
    """Choose the part of a window that shows a hole: its box and half as much on each side.

    Parameters
    ----------
    hole : Hole
        Of the window.
    rows, cols : int
        The window's size.
    """
    margin = max(8, (max(hole.rows, hole.cols) + 1) // 2)
    return (
        slice(max(0, hole.row - margin), min(rows, hole.row + hole.rows + margin)),
        slice(max(0, hole.col - margin), min(cols, hole.col + hole.cols + margin)),
    )


def _rms(errors: np.ndarray) -> float:
    return math.sqrt(np.square(errors).mean()) if len(errors) else math.nan
