# SPDX-License-Identifier: GPL-2.0-or-later
"""The median absolute deviation in a moving window, from its sorted cells.

The deviations from the median grow to both sides of it, so that those of sorted cells are two
sorted sequences; the wanted one lies where as many cells as it takes have been taken from both. How
cells are sorted, or looked up by their ranks, is told in ``window_ranks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from .differences import subtract_lower
from .footprint import Footprint
from .rank_bins import Scratch
from .selection_network import Planes
from .window_ranks import LookUp, RankKernel
from .window_sums import padded_shape


@dataclass(frozen=True)
class MedianDeviation(RankKernel):
    """Median absolute deviation from the median of the valid cells in a moving window.

    Parameters
    ----------
    footprint : Footprint
        The window.
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
        ``float32`` or ``float64``, of the result. Deviations are taken in float64, those of
        integers as integers.

    Notes
    -----
    It is not scaled: times 1.4826 it estimates the standard deviation of a normal distribution. The
    median of an even number of cells, and of deviations, is the mean of the two in the middle.

    An infinite value deviates by nothing from one that is equal to it, and infinitely from others,
    as values would that lie beyond all others.

    References
    ----------
    Figueroa, S. A. (1995): When is double rounding innocuous? ACM SIGNUM Newsletter 30(3), 21-26.
    https://doi.org/10.1145/221332.221334

    Rousseeuw, P. J., Croux, C. (1993): Alternatives to the median absolute deviation. Journal of
    the American Statistical Association 88(424), 1273-1283.
    https://doi.org/10.1080/01621459.1993.10476408

    Examples
    --------
    >>> kernel = MedianDeviation(Footprint(1, 5))
    >>> kernel(np.array([[[4, 9, 2, 3, 90]]]), None).values
    array([[[2.]]], dtype=float32)
    """

    footprint: Footprint
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    largest_network: ClassVar[int] = 81

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return 1

    def ranks(self, count: int) -> tuple[int, ...]:
        """Return all ranks: a deviation may be that of any cell."""
        return tuple(range(count))

    def lookups(self, count: int, everywhere: bool) -> int:
        """Return how many ranks are looked up for a result."""
        halvings = (count - count // 2 - 1).bit_length()
        medians = 1 if everywhere and count % 2 else 2
        return medians + 2 * halvings + 2 + (0 if everywhere and count % 2 else 1)

    def operations(self, count: int) -> float:
        """Return how many operations of a network it takes to select among deviations."""
        return 2 * count * (1 if count % 2 else 4)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and :meth:`compute` takes beside it."""
        rows, cols = padded_shape(block, self.footprint, self.step)
        # Deviations in a strip of a network, six arrays; in a search, brackets and values.
        selected = min(rows, 256) * cols * 8 * 6
        searched = min(rows, 64 * self.step) * cols * 8 * 16
        return super().scratch_nbytes(block) + max(selected, searched)

    def from_planes(self, planes: Planes, scratch: Scratch, results: np.ndarray) -> None:
        """Compute the deviations of full windows; see :meth:`RankKernel.from_planes`."""
        count = len(planes.flat)
        half, values = count // 2, planes.flat[0].dtype
        # A difference of two float32, rounded to float64 and then to float32, is the difference
        # rounded once (Figueroa 1995), so that it may as well be taken in float32.
        single = values == np.float32 and count % 2 and self.dtype == "float32"
        selection = _Selection(planes, values if single else _type_of_deviations(values), scratch)
        if count % 2:
            np.copyto(results[0], planes.grid(selection.least(half)), casting="unsafe")
            return
        # The first two deviations are those of the two cells in the middle from their mean.
        found = np.zeros(results[0].shape)
        for taken in (half - 2, half - 1):
            if taken > 0:
                found += 0.5 * planes.grid(selection.least(taken)).astype(np.float64, copy=False)
        low, high = planes.grid(planes.of(half - 1)), planes.grid(planes.of(half))
        found += 0.5 * _deviation(high, low).astype(np.float64, copy=False)
        np.copyto(results[0], found, casting="unsafe")

    def from_lookups(self, look_up: LookUp, counts: int | np.ndarray, results: np.ndarray) -> None:
        """Compute the deviations of windows; see :meth:`RankKernel.from_lookups`."""
        np.copyto(results[0], _Search(look_up, counts, results[0].shape).found(), casting="unsafe")


class _Selection:
    """Deviations of sorted cells from the ones in the middle, in scratch memory."""

    def __init__(self, planes: Planes, kind: np.dtype, scratch: Scratch) -> None:
        self._planes, self._kind = planes, kind
        count, size = len(planes.flat), len(planes.flat[0])
        self._below, self._above = (count - 1) // 2, count // 2
        names = "found", "deviations below", "deviations above"
        self._found, self._one, self._other = (scratch.array(name, (size,), kind) for name in names)
        self._infinite = kind.kind == "f" and bool(
            np.isinf(planes.of(0)).any() or np.isinf(planes.of(count - 1)).any()
        )

    def least(self, taken: int) -> np.ndarray:
        """Return the ``taken``-th least (1 for the first) deviation of the cells below and above.

        It is the least, over all ways to take as many from the fronts of both sequences, of the
        greatest one taken.
        """
        if not taken:
            self._found[:] = 0
            return self._found
        self._deviate_below(taken, self._found)
        np.minimum(self._found, self._deviate_above(taken, self._one), out=self._found)
        for below in range(1, taken):
            one = self._deviate_below(below, self._one)
            np.maximum(one, self._deviate_above(taken - below, self._other), out=one)
            np.minimum(self._found, one, out=self._found)
        return self._found

    def _deviate_below(self, number: int, out: np.ndarray) -> np.ndarray:
        return self._subtract(self._below, self._below - number, out)

    def _deviate_above(self, number: int, out: np.ndarray) -> np.ndarray:
        return self._subtract(self._above + number, self._above, out)

    def _subtract(self, upper: int, lower: int, out: np.ndarray) -> np.ndarray:
        high, low = self._planes.of(upper), self._planes.of(lower)
        subtract_lower(high, low, out)
        if self._infinite:
            np.copyto(out, 0, where=high == low)
        return out


class _Search:
    """The cells nearest to the median: they follow each other in the order of values.

    Parameters
    ----------
    look_up : callable
        Returns the cells of given ranks.
    counts : int or ndarray of int
        Cells of each window.
    shape : tuple of int
        Of the windows.
    """

    def __init__(self, look_up: LookUp, counts: int | np.ndarray, shape: tuple[int, ...]) -> None:
        self._look_up, self._shape = look_up, shape
        self._counts = np.maximum(counts, 1).astype(np.intp)
        self._nearest = self._counts // 2 + 1  # one beyond half of them
        self._below, self._above = (self._counts - 1) // 2, self._counts // 2
        self._even = self._counts % 2 == 0
        self._low = look_up(self._below)
        self._high = look_up(self._above) if self._even.any() else self._low

    def found(self) -> np.ndarray:
        """Return the median of the deviations of each window."""
        first = self._first()
        left = _deviation(self._low, self._look_up(first))
        right = _deviation(self._look_up(first + (self._nearest - 1)), self._high)
        farthest = np.maximum(left, right)
        if not self._even.any():
            return farthest
        # The one before it is the farthest when its cell is left out.
        rank = np.where(
            left >= right, np.minimum(first + 1, self._below), first + self._nearest - 2
        )
        rank = np.maximum(rank, 0)
        cell = self._look_up(rank)
        inner = np.where(
            rank <= self._below, _deviation(self._low, cell), _deviation(cell, self._high)
        )
        before = np.maximum(np.minimum(left, right), inner)
        mean = 0.5 * before.astype(np.float64, copy=False)
        mean += 0.5 * farthest.astype(np.float64, copy=False)
        mean += 0.5 * _deviation(self._high, self._low).astype(np.float64, copy=False)
        return np.where(self._even, mean, farthest)

    def _first(self) -> np.ndarray:
        """Find the least rank from which on so many cells are nearer than the one after them."""
        first = np.zeros(self._shape, np.intp)
        end = np.broadcast_to(self._counts - self._nearest, self._shape).copy()
        while True:
            unknown = first < end
            if not unknown.any():
                return first
            middle = (first + end) >> 1
            left = _deviation(self._low, self._look_up(middle))
            after = np.minimum(middle + self._nearest, self._counts - 1)
            nearer = left <= _deviation(self._look_up(after), self._high)
            np.copyto(end, middle, where=nearer)
            np.copyto(first, middle + 1, where=unknown & ~nearer)


def _type_of_deviations(values: np.dtype) -> np.dtype:
    """Return the type that holds any difference of integers, and float64 for others."""
    return np.dtype(f"u{values.itemsize}" if values.kind in "iu" else np.float64)


def _deviation(high: np.ndarray, low: np.ndarray) -> np.ndarray:
    """Return the differences of values from lower ones; 0 where they are equal, if infinite."""
    out = np.empty(np.broadcast_shapes(high.shape, low.shape), _type_of_deviations(high.dtype))
    subtract_lower(high, low, out)
    if out.dtype.kind == "f":
        np.copyto(out, 0, where=high == low)
    return out
