# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures that follow from the moments of the cells in a moving window, from their number to their
kurtosis, and where the centre stands among them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from .footprint import Footprint
from .window_kernel import Band, WindowKernel, check_statistics
from .window_moments import MomentsScratch, MomentsWanted, WindowMoments


class Statistic(IntEnum):
    """What can be computed of the cells in a window."""

    COUNT = 0
    SUM = 1
    MEAN = 2
    VARIANCE = 3
    STANDARD_DEVIATION = 4
    COEFFICIENT_OF_VARIATION = 5
    SKEWNESS = 6
    KURTOSIS = 7
    DIFFERENCE = 8
    """Of the centre from the mean."""
    Z_SCORE = 9
    """That difference in standard deviations."""


# The highest moment that a statistic needs.
_ORDER = {Statistic.COUNT: 0, Statistic.SUM: 1, Statistic.MEAN: 1}
_ORDER.update({Statistic.SKEWNESS: 4, Statistic.KURTOSIS: 4})

# Statistics that nothing else is made of.
_OF_THEIR_OWN = frozenset(
    {
        Statistic.SUM,
        Statistic.COEFFICIENT_OF_VARIATION,
        Statistic.SKEWNESS,
        Statistic.KURTOSIS,
        Statistic.Z_SCORE,
    }
)
_OF_CENTRE = frozenset({Statistic.DIFFERENCE, Statistic.Z_SCORE})
_DIVIDED_BY_FREEDOM = frozenset(
    {
        Statistic.VARIANCE,
        Statistic.STANDARD_DEVIATION,
        Statistic.COEFFICIENT_OF_VARIATION,
        Statistic.Z_SCORE,
    }
)


@dataclass(frozen=True)
class Moments(WindowKernel):
    """Statistics of the valid cells in a moving window around each cell.

    Parameters
    ----------
    footprint : Footprint
        The window.
    statistics : tuple of Statistic
        Bands of the result for each band of the source, in this order.
    sample : bool
        Estimate those of the population that the cells are a sample of: divide by ``n - 1``, and
        correct skewness and kurtosis for their bias.
    step, propagate, min_valid, fill_centres, dtype
        As for every :class:`.WindowKernel`. Arithmetic is in float64.

    Notes
    -----
    With ``m2``, ``m3`` and ``m4`` the means of the squares, cubes and fourth powers of the
    deviations from the mean, the skewness is ``m3 / m2**1.5`` and the kurtosis ``m4 / m2**2 - 3``
    (the excess over that of a normal distribution); corrected, as in :func:`scipy.stats.skew` and
    :func:`scipy.stats.kurtosis` without bias, they need three and four cells (Joanes and Gill
    1998). The coefficient of variation is the standard deviation divided by the absolute mean.

    A result is invalid where it would be divided by 0: the coefficient of variation where the mean
    is 0, skewness, kurtosis and z-score where all cells of the window are equal. A difference and a
    z-score are invalid where the centre is, whether centres are filled or not.

    References
    ----------
    Chan, T. F., Golub, G. H., LeVeque, R. J. (1983): Algorithms for computing the sample variance:
    analysis and recommendations. The American Statistician 37(3), 242-247.
    https://doi.org/10.1080/00031305.1983.10483115

    Joanes, D. N., Gill, C. A. (1998): Comparing measures of sample skewness and kurtosis. Journal
    of the Royal Statistical Society D 47(1), 183-189. https://doi.org/10.1111/1467-9884.00122

    Examples
    --------
    >>> kernel = Moments(Footprint(1, 4), (Statistic.SUM, Statistic.SKEWNESS), dtype="float64")
    >>> kernel(np.array([[[1, 1, 1, 5]]]), None).values.round(6)
    array([[[8.      ]],
           [[1.154701]]])
    """

    footprint: Footprint
    statistics: tuple[Statistic, ...] = (Statistic.MEAN,)
    sample: bool = False
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    counted = False  # by the moments

    def __post_init__(self) -> None:
        check_statistics(self.statistics)
        super().__post_init__()

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.statistics)

    @property
    def order(self) -> int:
        """The highest moment that is needed."""
        return max(_ORDER.get(statistic, 2) for statistic in self.statistics)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block, in cells of the result.

        Half as many rows where third and fourth powers take twice the memory. Smaller ones lie
        nearer to their constant, so that fewer windows are computed again, but each costs more.
        """
        rows, cols = super().block
        return (max(1, rows // 2), cols) if self.order == 4 else (rows, cols)

    def scratch(self, block: tuple[int, int]) -> MomentsScratch:
        """Make the arrays of one thread."""
        return MomentsScratch(self.footprint, self.order, 1, block, self.step)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and what second looks take beside it."""
        cells = 40 * block[0] * block[1]
        return MomentsScratch.nbytes(self.footprint, self.order, 1, block, self.step) + cells

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic of one band; see :meth:`WindowKernel.compute`."""
        wanted = MomentsWanted(
            self.footprint,
            self.order,
            self.least,
            self.step,
            self.fill_centres,
            not _OF_CENTRE.isdisjoint(self.statistics),
            self.dtype,
        )
        windows = WindowMoments(
            wanted, band.values[None], _stacked(band.valid), 0, band.shape, band.workspace.scratch
        )
        flags[...] = True if windows.usable is None else windows.usable
        figures = _Figures(windows, int(self.sample))
        for statistic, result, flag in zip(self.statistics, results, flags):
            figures.write(statistic, result, flag)
        return bool(flags.all())


def _stacked(valid: np.ndarray | None) -> np.ndarray | None:
    return None if valid is None else valid[None]


class _Figures:
    """Statistics made of the moments of the windows of one block; shared parts are made once."""

    def __init__(self, windows: WindowMoments, less: int) -> None:
        self._windows, self._less = windows, less
        self._variances: np.ndarray | None = None
        self._spread: np.ndarray | None = None

    def write(self, statistic: Statistic, result: np.ndarray, flag: np.ndarray) -> None:
        """Write a statistic, and clear the flag where there is none."""
        if statistic is Statistic.COUNT:
            counts = self._windows.counts
            result[...] = self._grid(counts) if isinstance(counts, np.ndarray) else counts
            return
        makers = {
            Statistic.SUM: self._windows.totals,
            Statistic.MEAN: lambda: self._windows.means,
            Statistic.VARIANCE: self._variance,
            Statistic.STANDARD_DEVIATION: self._deviation,
            Statistic.COEFFICIENT_OF_VARIATION: self._variation,
            Statistic.SKEWNESS: self._skewness,
            Statistic.KURTOSIS: self._kurtosis,
            Statistic.DIFFERENCE: lambda: self._windows.differences,
            Statistic.Z_SCORE: self._z_score,
        }
        figures = makers[statistic]()
        np.copyto(result, self._grid(figures), casting="same_kind")
        if statistic in _OF_THEIR_OWN:
            self._windows.scratch.give(figures)
        self._limit(statistic, flag)

    def _limit(self, statistic: Statistic, flag: np.ndarray) -> None:
        """Clear the flag where there are too few cells, no centre, or nothing to divide by."""
        windows = self._windows
        if self._less:
            needed = {Statistic.SKEWNESS: 3, Statistic.KURTOSIS: 4}.get(statistic, 1)
            needed = 2 if statistic in _DIVIDED_BY_FREEDOM else needed
            counts = windows.counts
            flag &= (self._grid(counts) if isinstance(counts, np.ndarray) else counts) >= needed
        if statistic in _OF_CENTRE and windows.valid is not None:
            flag &= windows.valid_centres()
        if statistic is Statistic.COEFFICIENT_OF_VARIATION:
            flag &= self._grid(windows.means) != 0
        elif statistic in (Statistic.SKEWNESS, Statistic.KURTOSIS, Statistic.Z_SCORE):
            flag &= self._grid(windows.squares) > 0

    def _grid(self, flat: np.ndarray) -> np.ndarray:
        return self._windows.grid(flat)

    def _take(self) -> np.ndarray:
        return self._windows.scratch.take(len(self._windows.means))

    def _variance(self) -> np.ndarray:
        if self._variances is None:
            squares = self._windows.squares
            if self._windows.wanted.order == 4:  # skewness and kurtosis need them as they are
                squares = self._take()
                np.copyto(squares, self._windows.squares)
            self._variances = self._windows.divided(squares, self._less)
        return self._variances

    def _deviation(self) -> np.ndarray:
        if self._spread is None:
            self._spread = np.sqrt(self._variance(), out=self._take())
        return self._spread

    def _variation(self) -> np.ndarray:
        variation = np.abs(self._windows.means, out=self._take())
        return np.divide(self._deviation(), variation, out=variation)

    def _z_score(self) -> np.ndarray:
        return np.divide(self._windows.differences, self._deviation(), out=self._take())

    def _skewness(self) -> np.ndarray:
        squares, counts = self._windows.squares, self._windows.counts
        skewness = np.divide(squares, counts, out=self._take())
        np.sqrt(skewness, out=skewness)
        np.multiply(squares, skewness, out=skewness)
        np.divide(self._windows.cubes, skewness, out=skewness)
        if self._less:
            skewness *= np.sqrt(counts * (counts - 1.0)) / (counts - 2.0)
        return skewness

    def _kurtosis(self) -> np.ndarray:
        counts, kurtosis = self._windows.counts, self._take()
        np.multiply(self._windows.squares, self._windows.squares, out=kurtosis)
        np.divide(self._windows.fourths, kurtosis, out=kurtosis)
        np.multiply(kurtosis, counts, out=kurtosis)
        if self._less:
            # Where there are three cells or fewer, there is no result.
            kurtosis *= (counts + 1.0) * (counts - 1.0) / ((counts - 2.0) * (counts - 3.0))
            kurtosis -= 3.0 * (counts - 1.0) ** 2 / ((counts - 2.0) * (counts - 3.0))
        else:
            kurtosis -= 3.0
        return kurtosis
