# SPDX-License-Identifier: GPL-2.0-or-later
"""Methods of filling holes on trial: windows with hidden cells, filled and compared."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from .artificial_holes import punch_holes
from .fill_errors import FillErrors, surroundings, worst_hole
from .holes import distances_to_known
from .multigrid import NotConvergedError
from .patchwork import Filling


@dataclass(frozen=True)
class Sample:
    """A window of a raster in which cells are hidden.

    Attributes
    ----------
    row, col : int
        Where it begins.
    values : ndarray of float64
        ``(rows, cols)``, 0 where nothing is known.
    known, hidden : ndarray of bool
        Same shape: cells with data, and those of them that a method is not shown.
    distances : ndarray of float64
        From each cell to the nearest one that a method is shown.
    """

    row: int
    col: int
    values: np.ndarray
    known: np.ndarray
    hidden: np.ndarray
    distances: np.ndarray

    @classmethod
    def hiding(
        cls,
        row: int,
        col: int,
        values: np.ndarray,
        known: np.ndarray,
        fraction: float,
        seed: int,
        models: Sequence[np.ndarray],
    ) -> Sample:
        """Hide cells of a window; see :func:`.artificial_holes.punch_holes`."""
        hidden = punch_holes(~known, fraction, seed, models)
        values = np.where(known, values, 0).astype(np.float64)
        return cls(row, col, values, known, hidden, distances_to_known(known & ~hidden))

    @property
    def truth(self) -> np.ndarray:
        """The values, NaN where nothing is known."""
        return np.where(self.known, self.values, np.nan)


class WorstHole(NamedTuple):
    """The hole that a method filled worst: its sample, the part that shows it, its fill there."""

    rmse: float
    sample: Sample
    part: tuple[slice, slice]
    filled: np.ndarray


class Trial:
    """A method, and what became of the samples that it filled.

    Parameters
    ----------
    method : object
        As described in :mod:`raster_loupe.kernels.gap_filling`.
    whole : bool
        Whether values are whole numbers, and fills are rounded.

    Attributes
    ----------
    errors : FillErrors
        Of the hidden cells.
    seconds : float
        That filling took.
    worst : WorstHole or None
        None before anything was filled.

    Examples
    --------
    >>> from raster_loupe.kernels.gap_filling import Nearest
    >>> values = np.full((50, 50), 7.0)
    >>> known = np.ones((50, 50), bool)
    >>> trial = Trial(Nearest())
    >>> trial.fill(Sample.hiding(0, 0, values, known, 0.05, seed=1, models=[~known]))
    >>> trial.errors.rmse
    0.0
    """

    def __init__(self, method: Any, whole: bool = False) -> None:
        self._method, self._whole = method, whole
        self.errors = FillErrors()
        self.seconds = 0.0
        self.worst: WorstHole | None = None

    @property
    def rank(self) -> tuple[int, float]:
        """The lower the better: first how many cells were left, then the error."""
        return self.errors.unfilled, self.errors.rmse

    def fill(self, sample: Sample) -> None:
        """Fill the hidden cells of a sample, and compare."""
        hidden = sample.hidden
        if not hidden.any():
            return
        known = sample.known & ~hidden
        # What is farther from data than the hidden cells need not be filled.
        filling = Filling(self._method, max_distance=math.ceil(sample.distances[hidden].max()))
        began = time.perf_counter()
        try:
            filled = filling.fill(np.where(known, sample.values, 0), known)
        except NotConvergedError:
            filled = np.full(hidden.shape, np.nan)  # the method has no answer here
        self.seconds += time.perf_counter() - began
        if self._whole:
            filled = np.rint(filled)
        errors = np.where(hidden, filled - sample.values, np.nan)
        self.errors.add(errors[hidden], sample.distances[hidden])
        found = worst_hole(hidden, errors)
        if found is not None and (self.worst is None or found[1] > self.worst.rmse):
            part = surroundings(found[0], *hidden.shape)
            self.worst = WorstHole(found[1], sample, part, filled[part].copy())
