# SPDX-License-Identifier: GPL-2.0-or-later
"""The cross-correlation function of two profiles: values at equal steps along a line, with gaps.

That of rasters, at lags in rows and columns, is in :mod:`.correlogram`.
"""

from __future__ import annotations

import math
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

# Samples whose products are summed up at a time: what Fourier transforms take follows this, and
# the lags, not the length of the profile.
_PART = 1 << 17

# Products that are summed up one by one: a millisecond. It keeps sums of integers exact.
_DIRECT = 1 << 20

# A standard deviation below this share of the largest value is rounding.
_ROUNDING = 16 * np.finfo(np.float64).eps

# Coefficients that differ by no more than this share of the largest are equally large.
_TIE = 1e-10

# Of the normal distribution: 95 % of it lie within so many standard deviations.
_WITHIN_95 = 1.96


class Convention(IntEnum):
    """What a coefficient is."""

    CCF = 0
    """As in R's ``ccf``: deviations from the mean of each profile, multiplied, summed over the
    pairs at this lag, divided by n and by the standard deviations of the profiles."""
    PRODUCTS = 1
    """The sum of the products of the pairs: as in ``numpy.correlate``."""


class CrossCorrelation(NamedTuple):
    """Coefficients at lags one sample apart.

    Attributes
    ----------
    lag : ndarray of int64
        In samples, ascending.
    coefficient : ndarray of float64
        NaN where there are no pairs, or no deviations to be compared.
    pairs : ndarray of int64
        At each lag: samples of the first profile that meet one of the second.
    """

    lag: np.ndarray
    coefficient: np.ndarray
    pairs: np.ndarray

    @property
    def best(self) -> int | None:
        """Where the coefficient is largest, as an index; None where there is no coefficient.

        Of equally large ones it is the one nearest to lag 0, and of two of these the later one.
        """
        return self._largest(np.isfinite(self.coefficient))

    @property
    def repetition(self) -> int | None:
        """Where a profile that was compared with itself repeats, as an index; None if nowhere.

        As for rasters (:meth:`.correlogram.Correlogram.repetition`): near lag 0 a profile is like
        itself because neighbours are alike. That hill is left out: the lags around 0 up to where
        the coefficient first falls to half of its height over the mean of all lags. The repetition
        is the highest peak beyond it that is above that mean, too: a coefficient at least as large
        as both beside it. Where there is none, it is the largest coefficient apart from lag 0. Of
        two opposite lags it is the positive one.
        """
        found = self.coefficient
        counts = np.isfinite(found) & (self.lag > 0)
        if not counts.any():
            return None
        mean = np.nanmean(found)
        known = np.pad(np.where(np.isnan(found), -np.inf, found), 1, constant_values=-np.inf)
        around = np.maximum(known[:-2], known[2:]) - _TIE * np.abs(found[counts]).max()
        zero = int(np.flatnonzero(self.lag == 0)[0])
        fallen = np.flatnonzero(~(found[zero:] > (found[zero] + mean) / 2))
        beyond = self.lag > fallen[0] if len(fallen) else np.zeros(len(found), bool)
        peaks = counts & (found >= around) & (found > mean) & beyond
        # What follows the last lag is not known.
        peaks[np.flatnonzero(counts)[-1]] = False
        return self._largest(peaks if peaks.any() else counts)

    def _largest(self, counts: np.ndarray) -> int | None:
        """Choose the largest of the coefficients that count."""
        if not counts.any():
            return None
        slack = _TIE * np.abs(self.coefficient[counts]).max()
        least = self.coefficient[counts].max() - slack
        largest = np.flatnonzero(counts & (self.coefficient >= least))
        return int(min(largest, key=lambda index: (abs(self.lag[index]), -self.lag[index])))

    @property
    def band(self) -> float:
        """95 % of the coefficients of unrelated noise are within this of 0, either side.

        It is 1.96 / sqrt(n), n the pairs at lag 0; NaN where there are none.
        """
        at_zero = self.pairs[self.lag == 0]
        return _WITHIN_95 / math.sqrt(at_zero[0]) if at_zero.any() else math.nan


def cross_correlation(
    x: np.ndarray,
    y: np.ndarray,
    x_valid: np.ndarray | None = None,
    y_valid: np.ndarray | None = None,
    *,
    max_lag: int | None = None,
    convention: Convention = Convention.CCF,
    detrend: bool = False,
) -> CrossCorrelation:
    """Tell how alike two profiles are at each lag: at lag ``k``, ``x[t + k]`` meets ``y[t]``.

    Parameters
    ----------
    x, y : ndarray
        ``(samples,)``, any real dtype; they begin at the same place, and may differ in length.
    x_valid, y_valid : ndarray of bool, optional
        Which samples there are; by default all.
    max_lag : int, optional
        Lags from ``-max_lag`` to this, as far as they bring anything together; by default all.
    convention : Convention
        What a coefficient is.
    detrend : bool
        Whether to subtract from each profile the line of least squares through its samples.

    Returns
    -------
    CrossCorrelation
        By default at lags from ``1 - len(y)`` to ``len(x) - 1``.

    Raises
    ------
    ValueError
        If a profile is empty, or ``max_lag`` negative.

    Notes
    -----
    Means and standard deviations are over all samples of a profile that there are, whether or not
    they are part of a pair. With gaps, the root of the product of both numbers of samples stands in
    place of R's n: it is R's where there are no gaps, and no coefficient is outside [-1, 1].
    ``ccf(na.action = na.pass)`` divides by the pairs and the lag there.

    The products of long profiles are summed up by Fourier transforms. What
    rounding does to a sum is about 1e-16 of the root of the sums of squares of both profiles, about
    their means.

    References
    ----------
    Venables, W. N., and Ripley, B. D. (2002): Modern Applied Statistics with S, 4th edition,
    section 14.1. Springer. https://doi.org/10.1007/978-0-387-21706-2

    Examples
    --------
    >>> x, y = np.array([0.0, 0.0, 1.0, 1.0]), np.array([1.0, 1.0, 0.0, 0.0])
    >>> cross_correlation(x, y, max_lag=2).coefficient
    array([ 0.5 , -0.25, -1.  , -0.25,  0.5 ])
    """
    if not (len(x) and len(y)):
        raise ValueError(f"profiles of {len(x)} and {len(y)} samples; each needs one at least")
    if max_lag is not None and max_lag < 0:
        raise ValueError(f"max_lag is {max_lag}; it is at least 0")
    most = len(x) + len(y) if max_lag is None else int(max_lag)
    low, high = max(-most, 1 - len(y)), min(most, len(x) - 1)
    one, other = (_Profile(*profile, detrend) for profile in ((x, x_valid), (y, y_valid)))
    if one.counted.all() and other.counted.all():
        lag = np.arange(low, high + 1)
        pairs = (np.minimum(len(x) - lag, len(y)) - np.maximum(-lag, 0)).astype(np.float64)
    else:
        pairs = np.rint(_lag_sums(one.counted, other.counted, low, high))
    if convention == Convention.CCF:
        found = _ccf(one, other, low, high)
    else:
        found = _products(one, other, low, high, pairs)
    found[pairs == 0] = np.nan
    return CrossCorrelation(np.arange(low, high + 1), found, pairs.astype(np.int64))


class _Profile:
    """A profile about a value of its own: 0 in its gaps.

    Attributes
    ----------
    values : ndarray of float64
        Less the centre.
    counted : ndarray of float64
        1 where there is a sample.
    centre : float
        The whole number next to the mean, with which the products of integers stay exact.
    noise : float
        What rounding may have made of the values.
    """

    def __init__(self, values: np.ndarray, valid: np.ndarray | None, detrend: bool) -> None:
        values = np.asarray(values, np.float64)
        known = np.isfinite(values) if valid is None else valid
        self.counted = known.astype(np.float64)
        some = values[known]
        self.noise = _ROUNDING * float(np.abs(some).max(initial=0))
        self.centre = float(np.rint(some.mean())) if len(some) else 0.0
        some = some - self.centre
        if detrend and len(some):
            some, self.centre = _without_trend(np.flatnonzero(known), some), 0.0
        self.values = np.zeros(len(values))
        self.values[known] = some

    def normal(self) -> np.ndarray | None:
        """Return deviations from the mean, 0 in gaps, the sum of whose squares is 1.

        None where they are all due to rounding.
        """
        samples = max(1.0, self.counted.sum())
        deviations = np.where(self.counted != 0, self.values - self.values.sum() / samples, 0)
        largest = np.abs(deviations).max()
        if not largest:
            return None
        # As parts of the largest one: squares of tiny ones would leave the range of floats.
        deviations /= largest
        root = math.sqrt(np.sum(deviations**2))
        if largest * root <= self.noise * math.sqrt(samples):
            return None
        return deviations / root


def _without_trend(places: np.ndarray, values: np.ndarray) -> np.ndarray:
    places = places - places.mean()
    values = values - values.mean()
    squares = np.sum(places**2)
    return values - places * (np.sum(places * values) / squares) if squares else values


def _ccf(one: _Profile, other: _Profile, low: int, high: int) -> np.ndarray:
    x, y = one.normal(), other.normal()
    if x is None or y is None:
        return np.full(high - low + 1, np.nan)
    found = _lag_sums(x, y, low, high)
    return np.clip(found, -1, 1, out=found)


def _products(one: _Profile, other: _Profile, low: int, high: int, pairs: np.ndarray) -> np.ndarray:
    """Sum the products of the values, from those of the values about their centres."""
    found = _lag_sums(one.values, other.values, low, high)
    if other.centre:
        found += other.centre * _lag_sums(one.values, other.counted, low, high)
    if one.centre:
        found += one.centre * _lag_sums(one.counted, other.values, low, high)
    return found + one.centre * other.centre * pairs


def _lag_sums(x: np.ndarray, y: np.ndarray, low: int, high: int) -> np.ndarray:
    """Sum ``x[t + k] * y[t]`` over t, for each lag k from ``low`` to ``high``."""
    size = max(_PART, 2 * (high - low))
    found = np.zeros(high - low + 1)
    for start in range(0, len(y), size):
        stop = min(len(y), start + size)
        first, end = start + low, stop + high
        around = np.zeros(end - first)
        part = x[max(0, first) : max(0, end)]
        around[max(0, -first) : max(0, -first) + len(part)] = part
        found += _products_within(around, y[start:stop])
    return found


def _products_within(around: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Sum the products at every place where the second array lies within the first."""
    # Not numpy's and scipy's direct methods: they use whatever BLAS the process finds, which is
    # not the same in QGIS and qgis_process, and rounds otherwise.
    if (len(around) - len(values) + 1) * len(values) <= _DIRECT:
        return np.einsum("kt,t->k", sliding_window_view(around, len(values)), values)
    from scipy.signal import correlate

    return correlate(around, values, mode="valid", method="fft")
