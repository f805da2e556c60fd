# SPDX-License-Identifier: GPL-2.0-or-later
"""Medians and other quantiles in a moving window: which ranks they lie at, and between which two
values; how these are found is told in ``window_ranks.py``."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import ClassVar, NamedTuple

import numpy as np

from .footprint import Footprint
from .rank_bins import Scratch
from .selection_network import Planes
from .window_ranks import LookUp, RankKernel


class _Positions(NamedTuple):
    """Where a quantile lies among ``n`` sorted cells, for each ``n`` from 0 on: after the cell of
    rank ``lower``, the fraction ``beyond`` of the way to the next one."""

    lower: np.ndarray
    beyond: np.ndarray


@dataclass(frozen=True)
class RankFilter(RankKernel):
    """Quantiles of the valid cells in a moving window around each cell.

    Parameters
    ----------
    footprint : Footprint
        The window.
    quantiles : tuple of float
        From 0 (minimum) over 0.5 (median) to 1 (maximum), each a band of the result for each band
        of the source. Between two cells they are interpolated linearly.
    step : int
        Take results at every step-th cell of both axes.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used, and the result is invalid where the centre is.
    min_valid : float
        Least percentage of valid cells in the window.
    fill_centres : bool
        Whether cells that are invalid get a result, too.
    dtype : str
        ``float32`` or ``float64``, of the result. Interpolation is in float64.

    Notes
    -----
    The definition is number 7 of Hyndman and Fan (1996), that of :func:`numpy.quantile`. A negative
    zero counts as zero.

    References
    ----------
    Hyndman, R. J., Fan, Y. (1996): Sample quantiles in statistical packages. The American
    Statistician 50(4), 361-365. https://doi.org/10.1080/00031305.1996.10473566

    Examples
    --------
    >>> kernel = RankFilter(Footprint(1, 3), (0.5, 0.75))
    >>> kernel(np.array([[[4, 9, 2, 3]]]), None).values
    array([[[4. , 3. ]],
           [[6.5, 6. ]]], dtype=float32)
    """

    footprint: Footprint
    quantiles: tuple[float, ...] = (0.5,)
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    # By measurement; and it takes too long to generate networks for larger windows.
    largest_network: ClassVar[int] = 225

    def __post_init__(self) -> None:
        if not self.quantiles:
            raise ValueError("quantiles is empty; at least one is needed")
        for quantile in self.quantiles:
            if not 0 <= quantile <= 1:
                raise ValueError(f"quantiles holds {quantile}; they lie from 0 to 1")
        super().__post_init__()

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.quantiles)

    def ranks(self, count: int) -> tuple[int, ...]:
        """Return the ranks that full windows of ``count`` cells are asked for, ascending."""
        ranks: set[int] = set()
        for lower, beyond in self._all_positions(count):
            ranks |= {int(lower[-1]), int(lower[-1]) + bool(beyond[-1])}
        return tuple(sorted(ranks))

    def lookups(self, count: int, everywhere: bool) -> int:
        """Return how many ranks are looked up for a result."""
        return len(self.ranks(count)) if everywhere else 2 * len(self.quantiles)

    def _all_positions(self, count: int) -> list[_Positions]:
        return [_positions(quantile, count) for quantile in self.quantiles]

    def from_planes(self, planes: Planes, scratch: Scratch, results: np.ndarray) -> None:
        """Compute the quantiles of full windows; see :meth:`RankKernel.from_planes`."""
        self._of_full(lambda rank: planes.grid(planes.of(rank)), self.footprint.count, results)

    def from_lookups(self, look_up: LookUp, counts: int | np.ndarray, results: np.ndarray) -> None:
        """Compute the quantiles of windows; see :meth:`RankKernel.from_lookups`."""
        if np.ndim(counts) == 0:
            self._of_full(lru_cache(None)(look_up), counts, results)
            return
        for positions, result in zip(self._all_positions(self.footprint.count), results):
            lower, beyond = _at_counts(positions, counts)
            low = look_up(lower)
            high = look_up(np.minimum(lower + 1, np.maximum(counts, 1) - 1))
            _interpolate(low, high, beyond, result)

    def _of_full(self, look_up: LookUp, count: int, results: np.ndarray) -> None:
        """Compute the quantiles of windows of ``count`` cells."""
        for positions, result in zip(self._all_positions(count), results):
            lower, beyond = int(positions.lower[-1]), positions.beyond[-1]
            _interpolate(look_up(lower), look_up(lower + 1) if beyond else None, beyond, result)


@lru_cache(maxsize=64)
def _positions(quantile: float, count: int) -> _Positions:
    """Find a quantile among 0 to ``count`` cells; by whole numbers, as 0.07 * 100 exceeds 7."""
    part = Fraction(str(quantile))
    lower, beyond = np.zeros(count + 1, np.intp), np.zeros(count + 1)
    for cells in range(1, count + 1):
        whole, rest = divmod((cells - 1) * part.numerator, part.denominator)
        lower[cells], beyond[cells] = whole, rest / part.denominator
    return _Positions(lower, beyond)


def _at_counts(positions: _Positions, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where a quantile lies in windows of so many valid cells."""
    return np.take(positions.lower, counts), np.take(positions.beyond, counts)


def _interpolate(
    low: np.ndarray, high: np.ndarray | None, beyond: np.ndarray | float, out: np.ndarray
) -> None:
    """Write what lies ``beyond`` (0 to 1) of the way from ``low`` to ``high``, in float64.

    The formula is numpy's: exact at both ends, and where they are equal.
    """
    if high is None:
        np.copyto(out, low, casting="unsafe")
        return
    low, high = low.astype(np.float64), high.astype(np.float64)
    away = high - low
    found = away * beyond
    found += low
    away *= 1 - beyond
    np.subtract(high, away, out=found, where=np.asarray(beyond >= 0.5))
    np.copyto(found, low, where=(low == high) | np.equal(beyond, 0))  # infinite ones, too
    np.copyto(out, found, casting="unsafe")
