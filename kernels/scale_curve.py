# SPDX-License-Identifier: GPL-2.0-or-later
"""Local variance against scale: which scales to look at, how it changes, where it has peaks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .profile_peaks import Peaks, PeakSearch
from .variance_by_scale import Method, window_width

# By default scales grow by the fourth root of 2, up to this share of a raster's shorter side.
_GROWTH, _LARGEST = 2**0.25, 0.1

# Prominences below this share of the largest variance, and differences of prominences below this
# share of the largest one, are rounding.
_ROUNDING = 1e-9


def least_scale(method: Method) -> int:
    """Return the finest scale: a window of one cell has no variance."""
    return 1 if method == Method.COARSER_CELLS else 2


def largest_scale(method: Method, size: int) -> int:
    """Return the coarsest scale at which a window fits into an axis of ``size`` cells.

    Examples
    --------
    >>> largest_scale(Method.COARSER_CELLS, 100), largest_scale(Method.WIDER_WINDOWS, 100)
    (33, 100)
    """
    return size // window_width(method, 1)


def whole_scales(scales: Iterable[float]) -> tuple[int, ...]:
    """Round scales to whole cells, halves up, and sort them, each once.

    Examples
    --------
    >>> whole_scales([4, 2.5, 1, 1.2])
    (1, 3, 4)
    """
    return tuple(sorted({math.floor(scale + 0.5) for scale in scales}))


def default_scales(method: Method, size: int) -> tuple[int, ...]:
    """Choose scales for a raster whose shorter side has ``size`` cells.

    They grow by the fourth root of 2, rounded to whole cells, to a tenth of the side.

    Examples
    --------
    >>> default_scales(Method.COARSER_CELLS, 170)
    (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 16)
    """
    least = least_scale(method)
    steps = math.floor(math.log(max(1, _LARGEST * size), _GROWTH) + _ROUNDING)
    scales = whole_scales(_GROWTH**step for step in range(steps + 1))
    return tuple(scale for scale in scales if scale >= least) or (least,)


@dataclass(frozen=True, eq=False)
class ScaleCurve:
    """The average local variance at each of some scales.

    Parameters
    ----------
    scales : sequence of int
        Ascending.
    variance : ndarray of float64
        NaN where there is none.
    """

    scales: tuple[int, ...]
    variance: np.ndarray

    @property
    def rate_of_change(self) -> np.ndarray:
        """By how many per cent the variance differs from that of the scale before.

        NaN at the first scale, and where there is nothing to compare with.

        References
        ----------
        Drăguţ, L., Tiede, D., and Levick, S. R. (2010): ESP: a tool to estimate scale parameter for
        multiresolution image segmentation of remotely sensed data. International Journal of
        Geographical Information Science 24(6), 859-871.
        https://doi.org/10.1080/13658810903174803

        Examples
        --------
        >>> ScaleCurve((1, 2, 4), np.array([2.0, 3.0, 1.5])).rate_of_change
        array([ nan,  50., -50.])
        """
        rate = np.full(len(self.variance), np.nan)
        before = np.where(self.variance[:-1] > 0, self.variance[:-1], np.nan)
        rate[1:] = 100 * (self.variance[1:] - before) / before
        return rate

    @cached_property
    def peaks(self) -> Peaks:
        """Where the variance is larger than at the scales before and after; ends are no peaks."""
        known = np.isfinite(self.variance)
        if not known.any():
            return PeakSearch()(self.variance, known)
        search = PeakSearch(prominence=_ROUNDING * float(self.variance[known].max()))
        return search(self.variance, known)

    @property
    def strongest(self) -> int | None:
        """Index of the scale of the most prominent peak, of equals the finest; None without any.

        Examples
        --------
        >>> curve = ScaleCurve((1, 2, 3, 4, 5), np.array([1.0, 5.0, 4.0, 4.5, 2.0]))
        >>> curve.peaks.index, curve.strongest
        (array([1, 3]), 1)
        """
        prominence = self.peaks.prominence
        if not len(prominence):
            return None
        equals = prominence >= prominence.max() * (1 - _ROUNDING)
        return int(self.peaks.index[np.argmax(equals)])

    @property
    def is_constant(self) -> bool:
        """Whether nothing varies at any scale."""
        known = np.isfinite(self.variance)
        return bool(known.any() and not self.variance[known].any())
