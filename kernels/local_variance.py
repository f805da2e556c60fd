# SPDX-License-Identifier: GPL-2.0-or-later
"""Variance, standard deviation, mean and coefficient of variation in a moving window, which may be
several bands deep."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

from .contract import Reach
from .footprint import Footprint
from .window_kernel import Band, WindowKernel, Workspace, check_statistics
from .window_moments import MomentsScratch, MomentsWanted, WindowMoments


class Statistic(IntEnum):
    """What can be computed of the cells in a window."""

    VARIANCE = 0
    STANDARD_DEVIATION = 1
    MEAN = 2
    COEFFICIENT_OF_VARIATION = 3


@dataclass(frozen=True)
class Total:
    """The sum of local variances and how many they are; totals of blocks add up."""

    variance: float = 0.0
    cells: int = 0

    def __add__(self, other: Total) -> Total:
        return Total(self.variance + other.variance, self.cells + other.cells)

    @property
    def mean(self) -> float:
        """The average local variance; NaN where there is none."""
        return self.variance / self.cells if self.cells else math.nan


@dataclass(frozen=True)
class LocalVariance(WindowKernel):
    """Statistics of the valid cells in a moving window around each cell.

    Parameters
    ----------
    footprint : Footprint
        The window.
    statistics : tuple of Statistic
        Bands of the result for each band of the source, in this order.
    depth : int
        Height of the window in bands; ``depth // 2`` of them before the cell's own. Bands that do
        not exist are left out of the window.
    step : int
        Take results at every step-th cell of both axes.
    sample : bool
        Divide by ``n - 1`` instead of ``n``.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used, and the result is invalid where the centre is.
    min_valid : float
        Least percentage of valid cells in the window (within the existing bands).
    dtype : str
        ``float32`` or ``float64``, of the result. Arithmetic is in float64.

    Notes
    -----
    The coefficient of variation is the standard deviation divided by the absolute value of the
    mean; where the mean is 0 it is invalid. Cells of the result are equal to the two-pass formula
    in float64 within 1e-6 (``float32``) or 1e-9 (``float64``), relatively.

    Partial results are :class:`Total`.

    References
    ----------
    Chan, T. F., Golub, G. H., LeVeque, R. J. (1983): Algorithms for computing the sample variance:
    analysis and recommendations. The American Statistician 37(3), 242-247.
    https://doi.org/10.1080/00031305.1983.10483115

    Woodcock, C. E., Strahler, A. H. (1987): The factor of scale in remote sensing. Remote Sensing
    of Environment 21(3), 311-332. https://doi.org/10.1016/0034-4257(87)90015-0

    Examples
    --------
    >>> kernel = LocalVariance(Footprint(1, 3), dtype="float64")
    >>> values = np.array([[[0.0, 0.0, 3.0, 6.0, 6.0]]])
    >>> kernel(values, None).values
    array([[[2., 6., 2.]]])
    """

    footprint: Footprint
    statistics: tuple[Statistic, ...] = (Statistic.VARIANCE,)
    depth: int = 1
    step: int = 1
    sample: bool = False
    propagate: bool = False
    min_valid: float = 0.0
    dtype: str = "float32"

    counted = False  # by the moments

    def __post_init__(self) -> None:
        check_statistics(self.statistics)
        if self.depth < 1:
            raise ValueError(f"depth is {self.depth}; it is at least 1")
        super().__post_init__()

    @property
    def fill_centres(self) -> bool:
        """A cell without a value has none of its surroundings, either."""
        return False

    @property
    def reach(self) -> Reach:
        """Cells needed around a block, and bands around a band."""
        before = self.depth // 2
        return super().reach._replace(before=before, after=self.depth - 1 - before)

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.statistics)

    def scratch(self, block: tuple[int, int]) -> Scratch:
        """Make the arrays of one thread."""
        return Scratch(MomentsScratch(self.footprint, 2, self.depth, block, self.step, False))

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates."""
        return MomentsScratch.nbytes(self.footprint, 2, self.depth, block, self.step, False)

    def stack(
        self, values: np.ndarray, valid: np.ndarray | None, centre: int
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Return the bands that the windows of a band reach, as far as they exist."""
        bands = slice(self._first(centre), centre + self.reach.after + 1)
        return values[bands], None if valid is None else valid[bands]

    def _first(self, centre: int) -> int:
        return max(0, centre - self.reach.before)

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic of one band; see :meth:`WindowKernel.compute`."""
        scratch = band.workspace.scratch
        possible = self.footprint.count * len(band.values)
        wanted = MomentsWanted(
            self.footprint,
            order=2,
            least=max(1 + self.sample, self.least_of(possible)),
            step=self.step,
            dtype=self.dtype,
        )
        centre = band.index - self._first(band.index)
        windows = WindowMoments(
            wanted, band.values, band.valid, centre, band.shape, scratch.moments
        )
        variances = windows.divided(windows.squares, less=int(self.sample))
        scratch.total = self._total(windows, variances)
        return self._write(windows, variances, results, flags)

    def partial(self, workspace: Workspace) -> list[Any]:
        """Return the :class:`Total` of the band that was just computed."""
        return [workspace.scratch.total]

    @staticmethod
    def _total(windows: WindowMoments, variances: np.ndarray) -> Total:
        """Sum the variances."""
        grid, cells = windows.grid(variances), math.prod(windows.shape)
        if windows.usable is not None:
            np.copyto(grid, 0, where=~windows.usable)
            cells = np.count_nonzero(windows.usable)
        # Row on row: along rows that are not contiguous it would take several times as long.
        return Total(float(grid.sum(axis=0).sum()), cells)

    def _write(
        self,
        windows: WindowMoments,
        variances: np.ndarray,
        results: np.ndarray,
        flags: np.ndarray,
    ) -> bool:
        """Write each statistic and whether it is valid; return whether all of them are."""
        certain = windows.usable is None
        flags[...] = True if certain else windows.usable
        spread = None
        for statistic, result, flag in zip(self.statistics, results, flags):
            if statistic is Statistic.VARIANCE:
                values = variances
            elif statistic is Statistic.MEAN:
                values = windows.means
            else:
                if spread is None:
                    spread = np.sqrt(variances, out=windows.scratch.take(len(variances)))
                values = spread
            if statistic is Statistic.COEFFICIENT_OF_VARIATION:
                values = np.abs(windows.means, out=windows.scratch.take(len(spread)))
                flag &= windows.grid(values) > 0
                certain = certain and bool(flag.all())
                np.divide(spread, values, out=values)
                windows.scratch.give(values)
            np.copyto(result, windows.grid(values), casting="same_kind")
        return certain


class Scratch:
    """What :class:`LocalVariance` computes in, and the total of the band that it last computed."""

    def __init__(self, moments: MomentsScratch) -> None:
        self.moments, self.total = moments, Total()
