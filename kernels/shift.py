# SPDX-License-Identifier: GPL-2.0-or-later
"""How far one image must move to lie on another one, to fractions of a cell.

A shift is *found* to a whole cell on a surface of correlations, and *refined* by least squares.
Everywhere, ``a`` is the image that moves and ``b`` the reference: arrays of one shape, with masks
of their valid cells. Shifts count columns to the right and rows downwards. The shifts of many
windows make up one here; fields of shifts are in :mod:`.shift_field`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import NamedTuple

import numpy as np

from .correlogram import Convention, Correlogram, LagProducts, lags_within

# A shift is reliable that stands out from all others by so many deviations, or at which the
# details of the images are so alike. Of 150 pairs of unrelated windows of 64 cells, cut from real
# images, the best reached 3.8 and 0.36.
LEAST_SIGNIFICANCE = 8.0
LEAST_AGREEMENT = 0.5

# Details are what is between these scales, in cells: the deviation of a Gaussian that noise is
# smoothed by, and the side of the window whose mean is taken off.
_FINE = 1.0
_COARSE = 13

# Of the images that a correlation over the overlap is believed of at once.
_ALIKE = 0.5

# Least squares end at steps shorter than this, and at the latest after so many.
_CONVERGED = 1e-3
_STEPS = 15

# Decimals of a shift in cells that mean something, with room to spare.
_DECIMALS = 6

# Cells that least squares may leave the whole-cell shift by, and how much from one cell to the next
# a shift may change.
_PULL = 2.0
_STRAIN = 0.3

# Residuals that their median is taken of.
_SAMPLE = 4096

# What least squares are wrong by in coarse cells, whatever they tell.
_LEVEL_ERROR = 0.003

# Errors of least squares that their own figure does not tell, in cells.
LEAST_ERROR = 0.03

# The share of a window's cells that is needed to look for it.
_LEAST_WINDOW = 0.25

_TINY = np.finfo(np.float64).tiny


class Method(IntEnum):
    """By what a shift is found."""

    CORRELATION = 0
    """Pearson's r over the overlap, at every shift."""
    PHASE = 1
    """Phase correlation."""


@dataclass(frozen=True)
class Shift:
    """How far an image must move to lie on the reference.

    Attributes
    ----------
    columns, rows : float
        In cells, to the right and downwards; NaN where there is no overlap.
    correlation : float
        Pearson's r of the values over the overlap.
    agreement : float
        The same of their details: of what noise and slow changes of light leave.
    significance : float
        By how many (robust) deviations the correlation of the directions of edges at this shift
        is above that at all others.
    deviation : float
        The standard error of either component that least squares tells of, in cells.
    at_edge : bool
        Whether it is as far as was looked: the truth may be farther.
    """

    columns: float = math.nan
    rows: float = math.nan
    correlation: float = math.nan
    agreement: float = math.nan
    significance: float = 0.0
    deviation: float = math.inf
    at_edge: bool = False

    @property
    def reliable(self) -> bool:
        """Whether the images match there: significantly, or in their details."""
        return not self.at_edge and (
            self.significance >= LEAST_SIGNIFICANCE or self.agreement >= LEAST_AGREEMENT
        )

    def moved(self, columns: float, rows: float) -> Shift:
        """Add what the image had been moved by before."""
        return replace(self, columns=self.columns + columns, rows=self.rows + rows)

    def rounded(self) -> Shift:
        """Tell it to a millionth of a cell: what is finer is due to rounding alone."""
        # 0 is added since there are two zeros, and -0 is no shift that anybody wants to read of.
        parts = {
            name: round(float(getattr(self, name)), _DECIMALS) + 0.0
            for name in ("columns", "rows", "deviation")
        }
        return replace(self, **parts)

    def scaled(self, factor: float) -> Shift:
        """Tell it in other cells, of which ``factor`` go into one of those it was found in."""
        return replace(
            self,
            columns=self.columns * factor,
            rows=self.rows * factor,
            deviation=math.hypot(self.deviation, _LEVEL_ERROR) * factor,
        )


def masked_correlation_surface(
    a: np.ndarray,
    a_valid: np.ndarray | None,
    b: np.ndarray,
    b_valid: np.ndarray | None,
    max_shift: int,
    min_overlap: float = 0.3,
) -> np.ndarray:
    """Correlate two images over the valid cells of their overlap, at every shift.

    Parameters
    ----------
    a, b : ndarray
        ``(rows, cols)``, any real dtype; the image, and the reference.
    a_valid, b_valid : ndarray of bool or None
        Same shape; None where every cell is valid.
    max_shift : int
        In rows and in columns.
    min_overlap : float
        The least share of the valid cells, of the image that has fewer, in the overlap.

    Returns
    -------
    ndarray of float64
        ``(2 * max_shift + 1, 2 * max_shift + 1)``: Pearson's r where ``a`` has moved by ``row -
        max_shift`` rows and ``col - max_shift`` columns. NaN where too few cells meet, or all that
        do of one image are equal.

    References
    ----------
    Padfield, D. (2012): Masked object registration in the Fourier domain. IEEE Transactions on
    Image Processing 21(5), 2706-2718. https://doi.org/10.1109/TIP.2011.2181402
    """
    pairs = [_checked(a, a_valid, "a"), _checked(b, b_valid, "b")]
    if pairs[0][0].shape != pairs[1][0].shape:
        raise ValueError(f"a and b have shapes {a.shape} and {b.shape}; one is expected")
    lags = lags_within(a.shape, max_shift)
    centre = tuple(float(cells[valid].mean()) if valid.any() else 0.0 for cells, valid in pairs)
    margin = tuple((lag, lag) for lag in lags)
    (one, exist), beside = (
        (np.pad(cells, margin)[None], np.pad(valid, margin)[None]) for cells, valid in pairs
    )
    total = LagProducts(lags, centre)(one, exist, beside=beside).partials[0]
    found = Correlogram(total, max_shift)
    # At a lag, the image is that far ahead; it has to move back.
    surface = found.coefficients(Convention.PEARSON)[::-1, ::-1].copy()
    fewer = min(np.count_nonzero(valid) for _, valid in pairs)
    surface[found.pairs[::-1, ::-1] < max(2, min_overlap * fewer)] = np.nan
    return surface


def phase_correlation_surface(
    a: np.ndarray,
    a_valid: np.ndarray | None,
    b: np.ndarray,
    b_valid: np.ndarray | None,
    max_shift: int,
) -> np.ndarray:
    """Correlate the phases of two images at every shift.

    Parameters
    ----------
    a, a_valid, b, b_valid, max_shift
        As for :func:`masked_correlation_surface`.

    Returns
    -------
    ndarray of float64
        ``(2 * max_shift + 1, 2 * max_shift + 1)``, as there; 1 where all frequencies agree. NaN
        beyond half of the image: the images are taken to be periodic.

    Notes
    -----
    Invalid cells are given the mean of what is around them, and the images fade out at their edges
    (a Hann window): neither holes nor edges are to be matched. Frequencies above a third of the
    sampling rate, where noise is, are damped by a Gaussian.

    References
    ----------
    Foroosh, H., Zerubia, J. B., Berthod, M. (2002): Extension of phase correlation to subpixel
    registration. IEEE Transactions on Image Processing 11(3), 188-200.
    https://doi.org/10.1109/83.988953
    """
    from scipy.fft import fft2, fftfreq, ifft2

    pairs = [_checked(a, a_valid, "a"), _checked(b, b_valid, "b")]
    shape = a.shape
    fade = np.outer(*(np.sin(np.pi * (np.arange(size) + 0.5) / size) ** 2 for size in shape))
    one, other = (
        fft2((cells - _local_mean(cells, valid, 31)) * valid * fade) for cells, valid in pairs
    )
    product = np.multiply(np.conjugate(one, out=one), other, out=one)
    size = np.abs(product)
    damping = np.add.outer(*(fftfreq(count) ** 2 for count in shape))
    damping = np.exp(-damping / (2 * 0.2**2))
    # Frequencies that neither image has mean nothing.
    product *= damping / np.maximum(size, 1e-9 * max(size.max(), _TINY))
    periodic = ifft2(product).real * (damping.size / damping.sum())
    return _surface(periodic, max_shift, tuple((size - 1) // 2 for size in shape))


class Orientations(NamedTuple):
    """How well the directions of edges agree, at every shift.

    Attributes
    ----------
    surface : ndarray of float64
        As for :func:`phase_correlation_surface`.
    spectrum : ndarray of complex128
        What it is the inverse transform of.
    """

    surface: np.ndarray
    spectrum: np.ndarray

    def refined(self, columns: float, rows: float) -> tuple[float, float]:
        """Find the maximum within a cell and a half of a shift, to a fiftieth of a cell.

        References
        ----------
        Guizar-Sicairos, M., Thurman, S. T., Fienup, J. R. (2008): Efficient subpixel image
        registration algorithms. Optics Letters 33(2), 156-158.
        https://doi.org/10.1364/OL.33.000156
        """
        from scipy.fft import fftfreq

        waves = [2j * np.pi * fftfreq(size) for size in self.spectrum.shape]
        place = np.array([rows, columns], float)
        for step in (0.25, 0.08, 0.02):
            tried = np.arange(-6, 7) * step if step == 0.25 else np.arange(-4, 5) * step
            down = np.exp(np.outer(place[0] + tried, waves[0]))
            right = np.exp(np.outer(waves[1], place[1] + tried))
            found = np.einsum("ij,jk->ik", down, self.spectrum @ right).real
            row, col = np.unravel_index(np.argmax(found), found.shape)
            place += tried[row], tried[col]
        return float(place[1]), float(place[0])


def orientation_correlation(
    a: np.ndarray,
    a_valid: np.ndarray | None,
    b: np.ndarray,
    b_valid: np.ndarray | None,
    max_shift: int,
) -> Orientations:
    """Correlate the directions of edges of two images, at every shift.

    Parameters
    ----------
    a, a_valid, b, b_valid, max_shift
        As for :func:`masked_correlation_surface`.

    Notes
    -----
    Angles are doubled, so that an edge is the same from bright to dark as from dark to bright:
    what is bright in one band may be dark in another one. How steep an edge is hardly counts, as
    long as it is steeper than most of the noise.

    References
    ----------
    Fitch, A. J., Kadyrov, A., Christmas, W. J., Kittler, J. (2002): Orientation correlation.
    Proceedings of the British Machine Vision Conference, 133-142.
    https://doi.org/10.5244/C.16.11
    """
    from scipy.fft import fft2, ifft2, next_fast_len

    fields = [_edges(*_checked(a, a_valid, "a")), _edges(*_checked(b, b_valid, "b"))]
    shape = tuple(next_fast_len(size + min(size, max_shift)) for size in a.shape)
    one, other = (fft2(field, shape) for field in fields)
    product = np.multiply(np.conjugate(one, out=one), other, out=one)
    norm = math.prod(math.sqrt(float((np.abs(field) ** 2).sum())) for field in fields)
    product /= max(norm, _TINY)
    periodic = ifft2(product).real
    return Orientations(_surface(periodic, max_shift, tuple(size - 1 for size in a.shape)), product)


def significance(surface: np.ndarray, columns: int, rows: int) -> float:
    """Tell by how many deviations a shift stands out from all others on a surface.

    The deviation is that of a normal distribution with the same median of absolute deviations.
    """
    some = surface[np.isfinite(surface)]
    centre = len(surface) // 2
    peak = surface[centre + rows, centre + columns]
    if len(some) < 9 or not np.isfinite(peak):
        return 0.0
    median = np.median(some)
    deviation = 1.4826 * float(np.median(np.abs(some - median)))
    return float(peak - median) / deviation if deviation > 0 else 0.0


def refine(
    a: np.ndarray,
    a_valid: np.ndarray | None,
    b: np.ndarray,
    b_valid: np.ndarray | None,
    start: tuple[float, float],
) -> Shift:
    """Refine a shift by least squares, to some thousandths of a cell where the images are alike.

    Parameters
    ----------
    a, a_valid, b, b_valid
        As for :func:`masked_correlation_surface`.
    start : tuple of float
        Columns and rows, no more than a cell or two from the truth.

    Returns
    -------
    Shift
        With ``agreement`` and ``deviation``; NaN where there is too little overlap or detail.

    Notes
    -----
    Both images are smoothed (noise would pull the result to whole and half cells), and freed of
    slow changes; a gain and an offset between them are found with the shift. Cells that do not fit,
    such as clouds or fields that only one band tells apart, count little (Geman and McClure's
    weights). Gradients are the mean of both images', which makes steps good to second order.

    References
    ----------
    Lucas, B. D., Kanade, T. (1981): An iterative image registration technique with an application
    to stereo vision. Proceedings of the 7th International Joint Conference on Artificial
    Intelligence, 674-679.

    Benhimane, S., Malis, E. (2004): Real-time image-based tracking of planes using efficient
    second-order minimization. IEEE/RSJ International Conference on Intelligent Robots and Systems,
    943-948. https://doi.org/10.1109/IROS.2004.1389474
    """
    one, other = (
        _Details.of(*_checked(cells, valid, name))
        for cells, valid, name in ((a, a_valid, "a"), (b, b_valid, "b"))
    )
    return _refine(one, other, start)


def estimate_shift(
    a: np.ndarray,
    a_valid: np.ndarray | None,
    b: np.ndarray,
    b_valid: np.ndarray | None,
    max_shift: int,
    method: int = Method.CORRELATION,
    *,
    deforming: bool = False,
) -> Shift:
    """Tell how far ``a`` must move to lie on ``b``.

    Parameters
    ----------
    a, a_valid, b, b_valid, max_shift
        As for :func:`masked_correlation_surface`.
    method : Method
        By what the shift is found to a whole cell.
    deforming : bool
        Whether the shift may vary (evenly) from one end of the image to the other; the result is
        that of the middle.

    Returns
    -------
    Shift
        :attr:`Shift.reliable` says whether to believe it.

    Notes
    -----
    Where the method finds nothing that is much alike, edges are asked, whatever their signs: bands
    of one scene can be as good as uncorrelated. So they are for fractions of a cell where details
    of the images do not agree.

    Examples
    --------
    >>> cells = np.random.default_rng(1).normal(size=(64, 80)).cumsum(axis=0).cumsum(axis=1)
    >>> found = estimate_shift(np.roll(cells, (-3, 5), (0, 1)), None, cells, None, 8)
    >>> round(found.columns, 2), round(found.rows, 2), found.reliable
    (-5.0, 3.0, True)
    """
    one, other = _checked(a, a_valid, "a"), _checked(b, b_valid, "b")
    if Method(method) == Method.PHASE:
        surface = phase_correlation_surface(*one, *other, max_shift)
    else:
        surface = masked_correlation_surface(*one, *other, max_shift)
    edges = orientation_correlation(*one, *other, max_shift)
    by_edges = _peak(edges.surface)
    if by_edges is None:
        return Shift()
    place = _peak(surface) or by_edges
    believed = surface[max_shift + place[1], max_shift + place[0]] >= _ALIKE
    if not believed and significance(edges.surface, *by_edges) >= LEAST_SIGNIFICANCE:
        place = by_edges
    found = _refine(_Details.of(*one), _Details.of(*other), place, deforming)
    if not found.agreement >= LEAST_AGREEMENT:
        near = _peak_near(edges.surface, *place)
        if significance(edges.surface, *near) >= LEAST_SIGNIFICANCE:
            place = near
            columns, rows = edges.refined(*near)
            # Least squares tell of no error there; some tenths of a cell, by measurement.
            found = Shift(columns, rows, agreement=found.agreement, deviation=0.15)
        elif math.isnan(found.columns):
            found = Shift(*map(float, place))
    return replace(
        found,
        correlation=_correlation(*one, *other, found),
        significance=significance(edges.surface, *_peak_near(edges.surface, *place)),
        at_edge=max(map(abs, place)) >= max_shift > 0,
    )


def estimate_window_shift(
    a: np.ndarray,
    a_valid: np.ndarray | None,
    b: np.ndarray,
    b_valid: np.ndarray | None,
    max_shift: int,
    method: int = Method.CORRELATION,
    *,
    deforming: bool = False,
) -> Shift:
    """Look for a window of ``b`` in a part of ``a`` that is larger by the shift on each side.

    Parameters
    ----------
    a, a_valid, b, b_valid, max_shift, method, deforming
        As for :func:`estimate_shift`. Of ``b`` only what is at least ``max_shift`` from its edges
        is looked for.

    Returns
    -------
    Shift
        NaN where either has fewer valid cells than a quarter of the window.
    """
    inner = tuple(slice(max_shift, size - max_shift) for size in b.shape)
    wanted = np.zeros(b.shape, bool)
    wanted[inner] = True if b_valid is None else b_valid[inner]
    there = np.count_nonzero(wanted), a.size if a_valid is None else np.count_nonzero(a_valid)
    if min(there) < max(1, _LEAST_WINDOW * wanted[inner].size):
        return Shift()
    return estimate_shift(a, a_valid, b, wanted, max_shift, method, deforming=deforming)


class Combined(NamedTuple):
    """One shift made of many.

    Attributes
    ----------
    shift : Shift
        Their weighted mean; the figures about it are medians. Its ``deviation`` is the standard
        error that their scatter tells of.
    outliers : ndarray of bool
        Which of them were left out.
    """

    shift: Shift
    outliers: np.ndarray


def combine(shifts: Sequence[Shift]) -> Combined:
    """Make one shift of those of many windows.

    Those that are not reliable are left out, and those that are farther from the median than three
    deviations (of a normal distribution with the same median of absolute deviations, a tenth of a
    cell at least). The others count by the inverse of their variances. Where none is reliable, the
    result is the most significant one, and not reliable.

    Parameters
    ----------
    shifts : sequence of Shift
        At least one.
    """
    if not len(shifts):
        raise ValueError("shifts is empty; at least one is expected")
    outliers = np.array([not shift.reliable for shift in shifts])
    if outliers.all():
        return Combined(max(shifts, key=lambda shift: shift.significance), outliers)
    places = np.array([(shift.columns, shift.rows) for shift in shifts])
    median = np.median(places[~outliers], axis=0)
    apart = np.abs(places - median)
    scale = np.maximum(0.1, 1.4826 * np.median(apart[~outliers], axis=0))
    outliers |= (apart > 3 * scale).any(axis=1)
    if outliers.all():  # two groups, and the median between them
        outliers = np.array([not shift.reliable for shift in shifts])
    left = [shift for shift, out in zip(shifts, outliers) if not out]
    weights = np.array([1 / (shift.deviation**2 + LEAST_ERROR**2) for shift in left])
    weights /= weights.sum()
    mean = weights @ places[~outliers]
    scatter = np.sqrt(weights @ ((places[~outliers] - mean) ** 2)).max()
    told = 1 / math.sqrt(sum(1 / (shift.deviation**2 + LEAST_ERROR**2) for shift in left))
    middle = {
        name: float(np.median([getattr(shift, name) for shift in left]))
        for name in ("correlation", "agreement", "significance")
    }
    deviation = max(told, float(scatter * np.sqrt((weights**2).sum())))
    return Combined(Shift(float(mean[0]), float(mean[1]), **middle, deviation=deviation), outliers)


def best_level(levels: Sequence[Shift]) -> Shift:
    """Choose among the shifts that the levels of a pyramid tell, all in the same cells.

    Fine cells tell it most exactly, unless they are noisy and what they show is smooth: then means
    of many do. It is the reliable one with the least deviation, or else the most significant one.

    Parameters
    ----------
    levels : sequence of Shift
        At least one; those of coarser levels are :meth:`Shift.scaled`.
    """
    reliable = [shift for shift in levels if shift.reliable]
    if reliable:
        return min(reliable, key=lambda shift: shift.deviation)
    return max(levels, key=lambda shift: shift.significance)


def _checked(cells: np.ndarray, valid: np.ndarray | None, name: str) -> tuple:
    """Return float64 values, 0 where not valid, and their mask."""
    cells = np.asarray(cells)
    if cells.ndim != 2 or (valid is not None and valid.shape != cells.shape):
        raise ValueError(
            f"{name} has shape {cells.shape}; rows and columns, and such a mask, are expected"
        )
    valid = np.ones(cells.shape, bool) if valid is None else valid
    if cells.dtype != np.float64 or not valid.all():
        cells = np.where(valid, cells, 0).astype(np.float64)
    return cells, valid


def _surface(periodic: np.ndarray, max_shift: int, limits: tuple[int, int]) -> np.ndarray:
    """Cut shifts out of what is periodic; NaN beyond the limits in rows and columns."""
    shifts = np.arange(-max_shift, max_shift + 1)
    surface = periodic[np.ix_(*(shifts % size for size in periodic.shape))]
    surface[np.abs(shifts) > limits[0]] = np.nan
    surface[:, np.abs(shifts) > limits[1]] = np.nan
    return surface


def _peak(surface: np.ndarray) -> tuple[int, int] | None:
    """Find columns and rows of the maximum."""
    if np.isnan(surface).all():
        return None
    row, col = np.unravel_index(np.nanargmax(surface), surface.shape)
    centre = len(surface) // 2
    return int(col) - centre, int(row) - centre


def _peak_near(surface: np.ndarray, columns: int, rows: int) -> tuple[int, int]:
    """Find the maximum within two cells of a shift."""
    centre = len(surface) // 2
    top, left = (max(0, centre + place - 2) for place in (rows, columns))
    part = surface[top : centre + rows + 3, left : centre + columns + 3]
    if np.isnan(part).all():
        return columns, rows
    row, col = np.unravel_index(np.nanargmax(part), part.shape)
    return int(col) + left - centre, int(row) + top - centre


def _local_mean(cells: np.ndarray, valid: np.ndarray, side: int) -> np.ndarray:
    """Take the mean of the valid cells (the others are 0) of a window; 0 where there are none."""
    from scipy.ndimage import uniform_filter

    mean = uniform_filter(cells, side, mode="constant")
    share = uniform_filter(valid.astype(np.float64), side, mode="constant")
    return np.where(share > 0.5 / side**2, mean / np.maximum(share, 0.5 / side**2), 0.0)


def _filled(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Put local means where there is nothing, so that filters ring less."""
    if valid.all():
        return cells
    overall = cells[valid].mean() if valid.any() else 0.0
    mean = _local_mean(np.where(valid, cells - overall, 0.0), valid, _COARSE)
    return np.where(valid, cells, mean + overall)


def _far_from_nothing(valid: np.ndarray, distance: int) -> np.ndarray:
    """Tell the cells that have only valid ones within a distance in rows and columns."""
    from scipy.ndimage import minimum_filter

    if valid.all():
        inner = np.zeros(valid.shape, bool)
        inner[distance:-distance, distance:-distance] = True
        return inner
    return minimum_filter(valid.view(np.uint8), 2 * distance + 1, mode="constant") > 0


def _edges(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return directions of edges as complex numbers, their angles doubled; 0 without an edge."""
    from scipy.ndimage import gaussian_filter

    cells = _filled(cells, valid)
    down = gaussian_filter(cells, _FINE, order=(1, 0), truncate=3)
    right = gaussian_filter(cells, _FINE, order=(0, 1), truncate=3)
    counts = _far_from_nothing(valid, 3)
    steepness = down * down + right * right
    if not counts.any():
        return np.zeros(cells.shape, complex)
    noise = 0.25 * float(np.median(steepness[counts]))
    field = (right + 1j * down) ** 2
    field *= counts / np.maximum(steepness + noise, _TINY)
    return field


class _Details(NamedTuple):
    """An image smoothed and freed of slow changes: spline coefficients, and which cells count."""

    splines: np.ndarray
    valid: np.ndarray

    @classmethod
    def of(cls, cells: np.ndarray, valid: np.ndarray) -> _Details:
        from scipy.ndimage import gaussian_filter, spline_filter

        filled = _filled(cells, valid)
        everywhere = np.ones(filled.shape, bool)
        fine = gaussian_filter(filled, _FINE, truncate=3)
        details = fine - _local_mean(filled, everywhere, _COARSE)
        return cls(spline_filter(details, 3), _far_from_nothing(valid, 3))


def _splines(fraction: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights of the four coefficients around a place, of the value and of its derivative.

    References
    ----------
    Unser, M. (1999): Splines: a perfect fit for signal and image processing. IEEE Signal Processing
    Magazine 16(6), 22-38. https://doi.org/10.1109/79.799930
    """
    f, rest = fraction, 1 - fraction
    value = rest**3 / 6, 2 / 3 - f**2 + f**3 / 2, 2 / 3 - rest**2 + rest**3 / 2, f**3 / 6
    slope = -(rest**2) / 2, -2 * f + 1.5 * f**2, 2 * rest - 1.5 * rest**2, f**2 / 2
    return np.array(value), np.array(slope)


def _along(cells: np.ndarray, weights: np.ndarray, axis: int) -> np.ndarray:
    """Sum up four neighbours along an axis; three fewer remain."""
    size = cells.shape[axis] - 3
    parts = (
        cells[first : first + size] if axis == 0 else cells[:, first : first + size]
        for first in range(4)
    )
    total = None
    for weight, part in zip(weights, parts):
        total = part * weight if total is None else np.add(total, part * weight, out=total)
    return total


def _sampled(splines: np.ndarray, fractions: tuple[float, float], slopes: bool = True) -> tuple:
    """Evaluate splines between cells: values, and slopes down and right."""
    (value_down, slope_down), (value_right, slope_right) = map(_splines, fractions)
    down = _along(splines, value_down, 0)
    values = _along(down, value_right, 1)
    if not slopes:
        return (values,)
    steep = _along(_along(splines, slope_down, 0), value_right, 1)
    return values, steep, _along(down, slope_right, 1)


class _Overlap(NamedTuple):
    """Where two images meet when one has moved: slices into each, and fractions of a cell."""

    a: tuple[slice, slice]
    b: tuple[slice, slice]
    fractions: tuple[float, float]

    @classmethod
    def of(cls, shape: tuple[int, int], columns: float, rows: float) -> _Overlap | None:
        own, other, fractions = [], [], []
        for size, shift in zip(shape, (rows, columns)):
            # The cell t of b meets the place t - shift of a, between the cells t - whole and on.
            whole = math.ceil(shift)
            first, last = max(0, whole + 1), min(size, size + whole - 2)
            if last - first < 4:
                return None
            # Four coefficients: from the cell before that one to two after it.
            own.append(slice(first - whole - 1, last - whole + 2))
            other.append(slice(first, last))
            fractions.append(whole - shift)
        return cls(tuple(own), tuple(other), tuple(fractions))


def _inner(part: tuple[slice, slice]) -> tuple[slice, slice]:
    """The cells of splines that values are near to, less the margin of the four."""
    return tuple(slice(one.start + 1, one.stop - 2) for one in part)


def _refine(
    one: _Details, other: _Details, start: tuple[float, float], deforming: bool = False
) -> Shift:
    place = np.array(start, float)
    reference = np.zeros((3, *other.splines.shape))
    around = np.pad(other.splines, ((1, 2), (1, 2)))
    for total, part in zip(reference, _sampled(around, (0.0, 0.0))):
        total[:] = part
    for _ in range(_STEPS):
        step = _step(one, other, reference, place)
        if step is None:
            return Shift()
        place += np.clip(step.move[:2], -1, 1)
        if np.abs(place - start).max() > _PULL:
            return Shift()
        if np.abs(step.move).max() < _CONVERGED:
            break
    found = Shift(
        float(place[0]), float(place[1]), agreement=step.agreement, deviation=step.deviation
    )
    return (deforming and _deformed(one, other, reference, found)) or found


class _Step(NamedTuple):
    """A step of least squares: what to add, how alike details were before, the error of a shift."""

    move: np.ndarray
    agreement: float
    deviation: float


def _step(one: _Details, other: _Details, reference: np.ndarray, place: np.ndarray) -> _Step | None:
    """Take a step of least squares from a place, in columns and rows."""
    overlap = _Overlap.of(one.splines.shape, *place)
    if overlap is None:
        return None
    counts = one.valid[_inner(overlap.a)] & other.valid[overlap.b]
    if np.count_nonzero(counts) < 25:
        return None
    x, x_down, x_right = (
        part[counts] for part in _sampled(one.splines[overlap.a], overlap.fractions)
    )
    y, y_down, y_right = (part[overlap.b][counts] for part in reference)
    fit = _fitted(x, y)
    if fit is None:
        return None
    right, down = -(fit.gain * x_right + y_right) / 2, -(fit.gain * x_down + y_down) / 2
    return _solved([right, down], x, fit)


def _deformed(one: _Details, other: _Details, reference: np.ndarray, found: Shift) -> Shift | None:
    """Let the shift vary evenly over the window: what remains is that of its middle."""
    from scipy.ndimage import map_coordinates

    middle = [size // 2 for size in one.splines.shape]
    rows, cols = np.nonzero(other.valid)
    below, beside = ((place - at) / at for place, at in zip((rows, cols), middle))
    # Towards its ends a window says less of its middle, where shifts do not vary evenly.
    taper = (1 - (below / (1e-9 + 1.05 * np.abs(below).max())) ** 2) * (
        1 - (beside / (1e-9 + 1.05 * np.abs(beside).max())) ** 2
    )
    slopes = np.zeros((2, *one.splines.shape))
    around = np.pad(one.splines, ((1, 2), (1, 2)))
    for total, part in zip(slopes, _sampled(around, (0.0, 0.0))[1:]):
        total[:] = part
    # Columns and rows of the middle, and what each gains downwards and to the right.
    place = np.array([found.columns, found.rows, 0.0, 0.0, 0.0, 0.0])
    for _ in range(_STEPS):
        from_cols = cols - (place[0] + place[2] * below + place[3] * beside)
        from_rows = rows - (place[1] + place[4] * below + place[5] * beside)
        near = [np.rint(some).astype(np.intp) for some in (from_rows, from_cols)]
        inside = np.ones(len(rows), bool)
        for some, size in zip(near, one.splines.shape):
            inside &= (some >= 2) & (some < size - 2)
        inside[inside] = one.valid[tuple(some[inside] for some in near)]
        if np.count_nonzero(inside) < 50:
            return None
        sampled = [from_rows[inside], from_cols[inside]]
        x = map_coordinates(one.splines, sampled, order=3, prefilter=False)
        x_down, x_right = (map_coordinates(slope, sampled, order=1) for slope in slopes)
        y, y_down, y_right = (part[rows[inside], cols[inside]] for part in reference)
        fit = _fitted(x, y, taper[inside])
        if fit is None:
            return None
        right, down = -(fit.gain * x_right + y_right) / 2, -(fit.gain * x_down + y_down) / 2
        below_here, beside_here = below[inside], beside[inside]
        slants = [side * part for side in (right, down) for part in (below_here, beside_here)]
        step = _solved([right, down, *slants], x, fit)
        if step is None:
            return None
        place += np.clip(step.move, -1, 1)
        strain = np.abs(place[2:]).max() / min(middle)
        if np.abs(place[:2] - (found.columns, found.rows)).max() > _PULL or strain > _STRAIN:
            return None
        if np.abs(step.move).max() < 10 * _CONVERGED:
            break
    if step.agreement < found.agreement:
        return None
    return Shift(
        float(place[0]), float(place[1]), agreement=step.agreement, deviation=step.deviation
    )


class _Fit(NamedTuple):
    """A line between values of two images, and what of them is left."""

    weights: np.ndarray
    residuals: np.ndarray
    gain: float
    agreement: float


def _fitted(x: np.ndarray, y: np.ndarray, share: np.ndarray | None = None) -> _Fit | None:
    """Fit a line from x to y, whatever outliers say; also return Pearson's r of all."""
    share = np.ones(len(x)) if share is None else share
    weights, agreement = share, math.nan
    some = slice(None, None, max(1, len(x) // _SAMPLE))
    for _ in range(3):
        total = weights.sum()
        x_apart = x - float((weights * x).sum() / total)
        y_apart = y - float((weights * y).sum() / total)
        weighted = weights * x_apart
        xx, xy = (float((weighted * part).sum()) for part in (x_apart, y_apart))
        yy = float((weights * y_apart * y_apart).sum())
        if not (xx > 0 and yy > 0):
            return None
        if math.isnan(agreement):
            agreement = xy / math.sqrt(xx) / math.sqrt(yy)
        residuals = y_apart - xy / xx * x_apart
        size = 1.4826 * float(np.median(np.abs(residuals[some])))
        if not size > 1e-9 * math.sqrt(yy / total):
            break
        ratio = residuals / (2 * size)
        weights = 1 + ratio * ratio
        weights = share / (weights * weights)
    return _Fit(weights, residuals, xy / xx, agreement)


def _solved(columns: list[np.ndarray], x: np.ndarray, fit: _Fit) -> _Step | None:
    """Solve for what explains the residuals, with another gain and offset."""
    columns = np.stack([*columns, x, np.ones(len(x))])
    weighted = columns * fit.weights
    # Not BLAS, whose threads could sum up in another order.
    normal = np.einsum("ik,jk->ij", weighted, columns)
    right = np.einsum("ik,k->i", weighted, fit.residuals)
    scale = np.sqrt(np.maximum(normal.diagonal(), _TINY))
    values, vectors = np.linalg.eigh(normal / np.outer(scale, scale))
    if not values[0] > 1e-8 * values[-1]:
        return None
    inverse = (vectors / values) @ vectors.T / np.outer(scale, scale)
    variance = float((fit.weights * fit.residuals**2).sum() / fit.weights.sum())
    # Smoothing leaves one independent cell in 4 pi deviations squared.
    spread = np.sqrt(variance * 4 * np.pi * _FINE**2 * inverse.diagonal()[:2].max())
    return _Step((inverse @ right)[:-2], fit.agreement, float(spread))


def _correlation(
    a: np.ndarray, a_valid: np.ndarray, b: np.ndarray, b_valid: np.ndarray, shift: Shift
) -> float:
    """Pearson's r over the overlap, the image interpolated where it has moved to."""
    from scipy.ndimage import spline_filter

    overlap = _Overlap.of(a.shape, shift.columns, shift.rows)
    if overlap is None:
        return math.nan
    around = _far_from_nothing(np.pad(a_valid, 2, constant_values=True), 2)[2:-2, 2:-2]
    counts = around[_inner(overlap.a)] & b_valid[overlap.b]
    if np.count_nonzero(counts) < 2:
        return math.nan
    filled = _filled(a, a_valid)
    (moved,) = _sampled(
        spline_filter(filled - filled.mean(), 3)[overlap.a], overlap.fractions, False
    )
    x, y = moved[counts], b[overlap.b][counts]
    x, y = x - x.mean(), y - y.mean()
    norm = np.sqrt((x * x).sum()) * np.sqrt((y * y).sum())
    return min(1.0, max(-1.0, float((x * y).sum() / norm))) if norm > 0 else math.nan
