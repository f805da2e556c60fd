# SPDX-License-Identifier: GPL-2.0-or-later
"""Peaks of a profile: values at equal steps along a line, with gaps.

What a peak is, and which of them count, is ``scipy.signal.find_peaks``'s business. Gaps part a
profile into pieces, each of which is smoothed and searched as if it were alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np

# Of the parabolas that are fitted by Savitzky and Golay's filter, and their shortest window.
_ORDER, _SHORTEST = 2, 3


class Smoothing(IntEnum):
    """How a profile is smoothed before its peaks are sought."""

    NONE = 0
    GAUSSIAN = 1
    """Weights of a bell; the size is its standard deviation."""
    SAVITZKY_GOLAY = 2
    """The middle of a parabola fitted to a window; the size is the window's length."""


class Kind(IntEnum):
    """Which peaks are sought."""

    MAXIMA = 0
    MINIMA = 1
    BOTH = 2


class Peaks(NamedTuple):
    """Peaks of a profile, in their order along it; arrays of one length.

    Attributes
    ----------
    index : ndarray of int64
        The sample; of a flat top the one in the middle, or left of it.
    value : ndarray of float64
        There.
    prominence : ndarray of float64
        How far the peak stands out above the higher one of its two bases; of a minimum, below the
        lower one.
    width : ndarray of float64
        At half the prominence, in samples, interpolated.
    left_base, right_base : ndarray of int64
        The samples at the lowest points (of a minimum: the highest) on both sides, before the
        profile gets higher (lower) than the peak, or its piece ends; of several, the nearest ones.
    maximum : ndarray of bool
        False of a minimum.
    """

    index: np.ndarray
    value: np.ndarray
    prominence: np.ndarray
    width: np.ndarray
    left_base: np.ndarray
    right_base: np.ndarray
    maximum: np.ndarray


@dataclass(frozen=True)
class Smoother:
    """Smooths profiles, each piece between gaps by itself.

    Parameters
    ----------
    method : Smoothing
        By what.
    size : float
        In samples: the standard deviation of the bell, more than 0, or the length of the window,
        odd and at least 3. Three points lie on a parabola: that window changes nothing.

    Notes
    -----
    Beyond the ends of a piece, the Gaussian filter finds the piece mirrored; at the ends, that of
    Savitzky and Golay takes the ends of the outermost parabolas. A piece shorter than its window
    is smoothed with the longest one that fits in; of less than three samples, it stays as it is.

    References
    ----------
    Savitzky, A., and Golay, M. J. E. (1964): Smoothing and differentiation of data by simplified
    least squares procedures. Analytical Chemistry 36(8), 1627-1639.
    https://doi.org/10.1021/ac60214a047

    Examples
    --------
    >>> smooth = Smoother(Smoothing.SAVITZKY_GOLAY, 5)
    >>> smooth(np.array([0.0, 1.0, 4.0, 9.0, 16.0, 26.0])).round(2)
    array([ 0.  ,  1.  ,  4.  ,  8.91, 16.26, 25.89])
    """

    method: Smoothing = Smoothing.NONE
    size: float = 0.0

    def __post_init__(self) -> None:
        method, size = Smoothing(self.method), self.size
        if method is Smoothing.GAUSSIAN and not 0 < size < math.inf:
            raise ValueError(f"size is {size}; a standard deviation is a number above 0")
        if method is Smoothing.SAVITZKY_GOLAY and not (size >= _SHORTEST and size % 2 == 1):
            raise ValueError(f"size is {size}; the length of a window is odd and at least 3")

    def __call__(self, values: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """Smooth a profile.

        Parameters
        ----------
        values : ndarray
            ``(samples,)``, any real dtype.
        valid : ndarray of bool, optional
            Same shape; by default there are no gaps.

        Returns
        -------
        ndarray of float64
            Same shape, NaN in gaps.
        """
        values = np.asarray(values, np.float64)
        smooth = np.full(values.shape, np.nan)
        for piece in pieces(values, valid):
            smooth[piece] = self._piece(values[piece])
        return smooth

    def shortened(self, values: np.ndarray, valid: np.ndarray | None = None) -> int:
        """Count the pieces that are too short for the window."""
        if self.method != Smoothing.SAVITZKY_GOLAY:
            return 0
        return sum(piece.stop - piece.start < self.size for piece in pieces(values, valid))

    def _piece(self, values: np.ndarray) -> np.ndarray:
        if self.method == Smoothing.NONE:
            return values
        # Of a constant piece nothing is left to be rounded.
        offset = values[0]
        if self.method == Smoothing.GAUSSIAN:
            from scipy.ndimage import gaussian_filter1d

            return offset + gaussian_filter1d(values - offset, self.size)
        from scipy.signal import savgol_filter

        window = min(int(self.size), len(values) - 1 + len(values) % 2)
        if window < _SHORTEST:
            return values
        return offset + savgol_filter(values - offset, window, _ORDER)


@dataclass(frozen=True)
class PeakSearch:
    """Finds peaks in profiles; all limits are those of ``scipy.signal.find_peaks``.

    Parameters
    ----------
    kind : Kind
        Maxima, minima, or both.
    height : float, optional
        Least value of a maximum, greatest value of a minimum.
    distance : float, optional
        In samples: of two peaks of a kind that are nearer, the lower one (of minima the higher
        one) is left out.
    prominence : float, optional
        The least.
    width : float, optional
        The least, in samples.

    Notes
    -----
    The limits apply in this order. The ends of a piece are no peaks, nor are samples next to a gap.
    A minimum is a maximum of the profile turned upside down.

    References
    ----------
    Virtanen, P., et al. (2020): SciPy 1.0: fundamental algorithms for scientific computing in
    Python. Nature Methods 17, 261-272. https://doi.org/10.1038/s41592-019-0686-2

    Examples
    --------
    >>> profile = np.array([1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 2, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1])
    >>> peaks = PeakSearch()(profile)
    >>> peaks.index, peaks.value
    (array([ 4, 10, 17]), array([5., 3., 6.]))
    """

    kind: Kind = Kind.MAXIMA
    height: float | None = None
    distance: float | None = None
    prominence: float | None = None
    width: float | None = None

    def __post_init__(self) -> None:
        if self.height is not None and self.kind == Kind.BOTH:
            raise ValueError(
                f"height is {self.height}; it is a limit of maxima or of minima, not of both"
            )

    def __call__(self, values: np.ndarray, valid: np.ndarray | None = None) -> Peaks:
        """Find the peaks of a profile.

        Parameters
        ----------
        values : ndarray
            ``(samples,)``, any real dtype.
        valid : ndarray of bool, optional
            Same shape; by default there are no gaps.

        Returns
        -------
        Peaks
            Of all pieces.
        """
        values = np.asarray(values, np.float64)
        found = [_NO_PEAKS]
        for piece in pieces(values, valid):
            if self.kind != Kind.MINIMA:
                found.append(self._maxima(values[piece], piece.start, 1))
            if self.kind != Kind.MAXIMA:
                found.append(self._maxima(-values[piece], piece.start, -1))
        peaks = Peaks(*map(np.concatenate, zip(*found)))
        order = np.argsort(peaks.index, kind="stable")
        return Peaks(*(column[order] for column in peaks))

    def _maxima(self, values: np.ndarray, start: int, sign: int) -> Peaks:
        """Find the maxima of a piece, or of what it is upside down."""
        from scipy.signal import find_peaks

        # A least prominence and width of 0 leave nothing out, but make scipy tell them.
        index, told = find_peaks(
            values,
            height=None if self.height is None else sign * self.height,
            distance=None if self.distance is None else max(1, self.distance),
            prominence=self.prominence or 0,
            width=self.width or 0,
        )
        return Peaks(
            index + start,
            sign * values[index],
            told["prominences"],
            told["widths"],
            told["left_bases"] + start,
            told["right_bases"] + start,
            np.full(len(index), sign > 0),
        )


def pieces(values: np.ndarray, valid: np.ndarray | None) -> list[slice]:
    """Return the parts of a profile between its gaps.

    Examples
    --------
    >>> pieces(np.zeros(6), np.array([True, True, False, False, True, True]))
    [slice(0, 2, None), slice(4, 6, None)]
    """
    if valid is None:
        return [slice(0, len(values))] if len(values) else []
    ends = np.flatnonzero(np.diff(np.concatenate([[0], valid.astype(np.int8), [0]])))
    return [slice(start, stop) for start, stop in ends.reshape(-1, 2).tolist()]


_NO_PEAKS = Peaks(
    np.empty(0, np.int64),
    np.empty(0),
    np.empty(0),
    np.empty(0),
    np.empty(0, np.int64),
    np.empty(0, np.int64),
    np.empty(0, bool),
)
