# SPDX-License-Identifier: GPL-2.0-or-later
"""Methods that fill the holes of a raster from another raster of the same place.

They follow the contract of ``gap_filling.py``, with two more arrays and one more result::

    method.reach                      # cells that it needs around the box of a hole
    method(values, known, wanted, reference, reference_known)    # (filled, how)

``reference`` is float64 and ``reference_known`` bool, both of the shape of ``values``. ``how`` is
uint8: ``FILLED`` where the reference told the value, ``FALLBACK`` where it could not and
:class:`~raster_loupe.kernels.minimum_curvature.MinimumCurvature` did, 0 elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .box import dilated
from .fill_method import FALLBACK, FILLED, FillMethod
from .gap_filling import prepared
from .minimum_curvature import TENSION, MinimumCurvature
from .multigrid import MARGIN
from .window_sums import Buffers

# Cells that the difference to the reference is carried on beyond a hole, where there is none.
_BRIDGED = 6

# Fewest cells that a gain is taken from: a quarter of the window (by comparison with an eighth and
# a half on Landsat bands, in windows of 5 to 31 cells), and no more than the USGS asks for.
_SHARE, _ENOUGH = 0.25, 144

# How often the window is doubled where it holds too few.
_DOUBLINGS = 3

# Rows and columns that moments are formed of at a time, without what the window adds: by
# measurement.
_BLOCK = 64, 512

# Share of the variance of a window's values that the variance of an estimate may reach: half
# their standard deviation.
_UNCERTAIN = 0.25

# Beyond the widest window: rows and columns of the blocks that windows consist of, and how many
# times as many cells a line is taken from, so that it does not hang on a few far ones.
_COARSE, _PLENTY = 16, 8

# Relative rounding of a mean: a spread below it is none.
_ROUNDING = 1e-14


@dataclass(frozen=True)
class DeltaSurface(FillMethod):
    """Interpolate the difference to the reference across the hole, and add it to the reference.

    For elevation: the reference gives the shape, the rim the height and the tilt.

    Parameters
    ----------
    tension : float
        Of the surface of minimum curvature through the differences.

    Notes
    -----
    The surface passes below holes of the reference, and on over up to six cells without a
    reference around the hole, to the nearest differences; what lies further out counts as missing.
    Wanted cells without a reference are interpolated last, between known cells and those that are
    filled by then. A reference that is off by a plane is as good as a perfect one, where
    differences surround the hole.

    As with minimum curvature, the same arrays give the same bits, and other windows the same
    values within the solver's accuracy.

    References
    ----------
    Grohman, G., Kroenung, G., Strebeck, J. (2006): Filling SRTM voids: the delta surface fill
    method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216.

    Examples
    --------
    >>> values = np.arange(49.0).reshape(7, 7) ** 2
    >>> wanted = np.zeros((7, 7), bool)
    >>> wanted[2:5, 3] = True
    >>> method = DeltaSurface()
    >>> filled, how = method(values, ~wanted, wanted, values - 40, np.ones((7, 7), bool))
    >>> filled[2:5, 3].round(6)
    array([289., 576., 961.])
    >>> how[2:5, 3]
    array([1, 1, 1], dtype=uint8)
    """

    tension: float = TENSION

    def __post_init__(self) -> None:
        MinimumCurvature(self.tension)  # refuses what is no tension

    packs = True

    @property
    def fallback(self) -> MinimumCurvature:
        """What fills where there is no reference."""
        return MinimumCurvature(self.tension)

    def coarser(self, factor: int) -> MinimumCurvature:
        """Of the differences."""
        return MinimumCurvature(self.tension).coarser(factor)

    def basis(
        self,
        values: np.ndarray,
        known: np.ndarray,
        reference: np.ndarray,
        reference_known: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the differences."""
        return values - reference, known & reference_known

    def unbased(
        self, filled: np.ndarray, reference: np.ndarray, reference_known: np.ndarray
    ) -> np.ndarray:
        """Return differences to values."""
        return np.where(reference_known, filled + reference, np.nan)

    @property
    def reach(self) -> int:
        """The cells that are bridged, and what the equations of the last of them need."""
        return _BRIDGED + MARGIN

    def __call__(
        self,
        values: np.ndarray,
        known: np.ndarray,
        wanted: np.ndarray,
        reference: np.ndarray,
        reference_known: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Fill; see :mod:`raster_loupe.kernels.reference_filling`."""
        filled = _prepared(values, known, wanted, reference, reference_known)
        common = known & reference_known
        told = wanted & reference_known
        if told.any() and common.any():
            without = known & ~reference_known
            if without.any():
                without &= dilated(wanted, _BRIDGED)
            difference = np.zeros(filled.shape)
            np.subtract(values, reference, out=difference, where=common)
            surface = MinimumCurvature(self.tension)(difference, common, wanted | without)
            filled[told] = surface[told] + reference[told]
        return _with_fallback(filled, known, wanted, self.tension)


@dataclass(frozen=True)
class LocalRegression(FillMethod):
    """Give the reference the gain and the offset that fit it to the values in a moving window.

    For imagery: another date, another band, another sensor.

    Parameters
    ----------
    size : int
        Rows and columns of the window, at least 3. Of an even one the centre is the cell right of
        and below the middle.
    tension : float
        Of the fallback.

    Raises
    ------
    ValueError
        If ``size`` is no whole number from 3 on, or ``tension`` not between 0 and 1.

    Notes
    -----
    The line is that of least squares through the cells of the window that both rasters have: with
    stripes cut from one Landsat band and filled from another, its root mean square error is that
    of the ratio of standard deviations (which the USGS uses) within 6 %, better as often as worse;
    and where the two have little in common it tends to the mean, and adds no noise of the
    reference's. No line is steeper than that ratio.

    The window is doubled, up to three times, where it holds fewer common cells than a quarter of
    ``size**2`` (144 are enough in any case), where the reference is flat, and where the line is so
    uncertain at the cell's reference that the standard error of the estimate exceeds half the
    standard deviation of the window's values. There are no fixed bounds for the gain, as the USGS
    has (1/3 to 3), so that the two rasters need not be in the same unit. If the widest window has
    the cells and no line, it gives the offset alone, with a gain of 1. Farther from data than
    that, in the middle of wide holes, lines are taken about blocks of 16 x 16 cells, in windows as
    wide as it takes, and interpolated between the blocks. Where the reference has no cell, the
    fallback interpolates last, as :class:`DeltaSurface` does.

    Counts, means and central moments of two halves of a window are merged to those of the whole
    (Chan et al. 1983), by the doubling of :mod:`raster_loupe.kernels.window_sums`. That costs
    some more additions than sums about a constant of the block, but there is no constant: a fill
    from the reference depends on the cells of its window alone, to the last bit, and an offset of
    1e6 or a plateau next to it does no harm.

    References
    ----------
    Scaramuzza, P., Micijevic, E., Chander, G. (2004): SLC gap-filled products: phase one
    methodology. U.S. Geological Survey, EROS.

    Storey, J., Scaramuzza, P., Schmidt, G., Barsi, J. (2005): Landsat 7 scan line corrector-off
    gap-filled product development. Proceedings of Pecora 16, Sioux Falls.

    Chan, T. F., Golub, G. H., LeVeque, R. J. (1983): Algorithms for computing the sample variance:
    analysis and recommendations. The American Statistician 37(3), 242-247.
    https://doi.org/10.1080/00031305.1983.10483115

    Examples
    --------
    >>> reference = np.arange(49.0).reshape(7, 7) ** 2
    >>> wanted = np.zeros((7, 7), bool)
    >>> wanted[2:5, 3] = True
    >>> method = LocalRegression(size=5)
    >>> filled, how = method(2 * reference + 5, ~wanted, wanted, reference, wanted | ~wanted)
    >>> (filled[2:5, 3] - 5).round(6)
    array([ 578., 1152., 1922.])
    """

    size: int = 15
    tension: float = TENSION

    def __post_init__(self) -> None:
        if self.size != int(self.size) or self.size < 3:
            raise ValueError(f"size is {self.size}; it is a whole number of cells, at least 3")
        MinimumCurvature(self.tension)

    def coarser(self, factor: int) -> None:
        """A regression is local."""
        return None

    @property
    def fallback(self) -> MinimumCurvature:
        """What fills where no window tells."""
        return MinimumCurvature(self.tension)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The window and the wider ones, narrow to wide; odd or even like the first."""
        sizes = [int(self.size)]
        for _ in range(_DOUBLINGS):
            sizes.append(2 * sizes[-1] - sizes[-1] % 2)
        return tuple(sizes)

    @property
    def reach(self) -> int:
        """Half the widest window."""
        return max(self.sizes[-1] // 2, MARGIN)

    @property
    def least(self) -> int:
        """Fewest common cells in a window."""
        return min(int(np.ceil(_SHARE * self.size**2)), _ENOUGH)

    def __call__(
        self,
        values: np.ndarray,
        known: np.ndarray,
        wanted: np.ndarray,
        reference: np.ndarray,
        reference_known: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Fill; see :mod:`raster_loupe.kernels.reference_filling`."""
        filled = _prepared(values, known, wanted, reference, reference_known)
        common = known & reference_known
        left = wanted & reference_known
        if left.any() and common.any():
            rasters = _Pair.of(values, reference, common, self.sizes[-1])
            for size in self.sizes:
                last = size == self.sizes[-1]
                self._fill(filled, reference, left, rasters, size, last)
            del rasters
            if left.any():
                self._fill_from_afar(filled, values, reference, common, left)
        return _with_fallback(filled, known, wanted, self.tension)

    def _fill(
        self,
        filled: np.ndarray,
        reference: np.ndarray,
        left: np.ndarray,
        rasters: _Pair,
        size: int,
        last: bool,
    ) -> None:
        """Fill the cells for which windows of this size will do, and take them off ``left``."""
        for top, some, moments in rasters.windows(left, size):
            at = some[0] + top, some[1]
            cells = reference[at]
            with np.errstate(all="ignore"):  # what is not finite is not taken
                estimates = moments.estimates(cells, self.least, last)
            found = np.isfinite(estimates)
            at = at[0][found], at[1][found]
            filled[at] = estimates[found]
            left[at] = False

    def _fill_from_afar(
        self,
        filled: np.ndarray,
        values: np.ndarray,
        reference: np.ndarray,
        common: np.ndarray,
        left: np.ndarray,
    ) -> None:
        """Fill cells with too few common ones in the widest window, by lines of far wider ones."""
        from scipy.ndimage import map_coordinates, uniform_filter

        gain, offset = _lines_of_blocks(values, reference, common, self.sizes[-1], self.least)
        told = np.isfinite(gain)
        if not told.any():
            return
        at = np.nonzero(left)
        block = [(index + 0.5) / _COARSE - 0.5 for index in at]
        # What a block cannot tell its neighbours do; the others are evened out.
        share = uniform_filter(told.astype(np.float64), 3, mode="nearest")
        gain, offset, share = (
            map_coordinates(field, block, order=1, mode="nearest")
            for field in (
                uniform_filter(np.where(told, gain, 0), 3, mode="nearest"),
                uniform_filter(np.where(told, offset, 0), 3, mode="nearest"),
                share,
            )
        )
        with np.errstate(invalid="ignore", divide="ignore"):
            filled[at] = (offset + gain * reference[at]) / np.where(share > 0, share, np.nan)


class _Moments(NamedTuple):
    """Of the cells that two rasters have in common, in many windows: how many they are, their
    means, and the sums of the squared and mixed deviations from those."""

    count: np.ndarray
    reference: np.ndarray
    values: np.ndarray
    squared_reference: np.ndarray
    mixed: np.ndarray
    squared_values: np.ndarray

    def part(self, start: int, size: int) -> _Moments:
        """Return the windows from ``start`` on."""
        return _Moments(*(field[start : start + size] for field in self))

    def at(self, indices: np.ndarray) -> _Moments:
        """Return some windows."""
        return _Moments(*(field[indices] for field in self))

    def merged(self, other: _Moments, buffers: Buffers) -> _Moments:
        """Merge each window with one that has no cell in common with it."""
        size = len(self.count)
        count, share, across, along, up = (buffers.take(size) for _ in range(5))
        np.add(self.count, other.count, out=count)
        np.maximum(count, 1, out=share)
        np.divide(other.count, share, out=share)
        np.subtract(other.reference, self.reference, out=across)
        np.subtract(other.values, self.values, out=along)
        reference, values = buffers.take(size), buffers.take(size)
        np.multiply(across, share, out=reference)
        np.add(reference, self.reference, out=reference)
        np.multiply(along, share, out=values)
        np.add(values, self.values, out=values)
        np.multiply(share, self.count, out=share)  # the weight of the squared distance of the means
        np.multiply(across, share, out=up)
        np.multiply(across, up, out=across)
        np.multiply(up, along, out=up)
        np.multiply(along, share, out=share)
        np.multiply(share, along, out=along)
        buffers.give(share)
        for spread, one, two in (
            (across, self.squared_reference, other.squared_reference),
            (up, self.mixed, other.mixed),
            (along, self.squared_values, other.squared_values),
        ):
            np.add(spread, one, out=spread)
            np.add(spread, two, out=spread)
        return _Moments(count, reference, values, across, up, along)

    def estimates(self, cells: np.ndarray, least: int, last: bool) -> np.ndarray:
        """Estimate values at these cells of the reference; NaN where the window does not tell.

        ``last``: whether there is no wider window to ask.
        """
        distance = cells - self.reference
        spread = self.squared_reference
        flat = spread <= self.count * (_ROUNDING * self.reference) ** 2
        gain = self.mixed / spread
        # The variance of the line at this distance, by that of the values about the line.
        residual = np.maximum(self.squared_values - gain * self.mixed, 0) / (self.count - 2)
        variance = residual * (1 / self.count + distance**2 / spread)
        told = ~flat & (variance <= _UNCERTAIN * self.squared_values / self.count)
        estimates = self.values + np.where(told, gain, 1) * distance
        return np.where((self.count >= least) & (told | last), estimates, np.nan)


@dataclass(frozen=True)
class _Pair:
    """Two rasters, padded by what the widest window needs; 0 where they have no common cell."""

    common: np.ndarray
    reference: np.ndarray
    values: np.ndarray
    padding: int

    @classmethod
    def of(
        cls, values: np.ndarray, reference: np.ndarray, common: np.ndarray, widest: int
    ) -> _Pair:
        padding = widest // 2
        fields = (common, np.where(common, reference, 0), np.where(common, values, 0))
        return cls(*(np.pad(field.astype(np.float64), padding) for field in fields), padding)

    def windows(
        self, cells: np.ndarray, size: int
    ) -> Iterator[tuple[int, tuple[np.ndarray, np.ndarray], _Moments]]:
        """Form the moments in the windows of some cells, block by block.

        Yields
        ------
        top : int
            Row of the block.
        at : tuple of ndarray
            Rows (from ``top`` on) and columns of the cells.
        moments : _Moments
            Of their windows.
        """
        rows, cols = cells.shape
        height, width = _BLOCK[0] + size - 1, _BLOCK[1] + size - 1
        height, width = min(height, rows + size - 1), min(width, cols + size - 1)
        buffers = Buffers(_BUFFERS, height * width, np.float64)
        for top in range(0, rows, _BLOCK[0]):
            strip = cells[top : top + _BLOCK[0]]
            used = np.flatnonzero(strip.any(axis=0))
            while len(used):
                left = used[0]
                block = strip[:, left : left + _BLOCK[1]]
                used = used[used >= left + _BLOCK[1]]
                at = np.nonzero(block)
                # Rows and columns that have none of the cells are not computed.
                first, right = at[0][0], at[1].max()
                moments = self._block(
                    top + first, left, at[0][-1] - first + 1, right + 1, size, buffers
                )
                index = (at[0] - first) * (right + size) + at[1]
                yield top, (at[0], at[1] + left), moments.at(index)

    def _block(
        self, top: int, left: int, rows: int, cols: int, size: int, buffers: Buffers
    ) -> _Moments:
        """Form the moments in all windows of a block; rows of ``cols + size - 1``."""
        buffers.take_all_back()
        height, width = rows + size - 1, cols + size - 1
        down, across = top + self.padding - size // 2, left + self.padding - size // 2
        fields = [buffers.take(height * width) for _ in _Moments._fields]
        for field, raster in zip(fields, (self.common, self.reference, self.values)):
            part = raster[down : down + height, across : across + width]
            np.copyto(field.reshape(height, width), part)
        for field in fields[3:]:
            field[:] = 0
        columns = _moving(_Moments(*fields), size, width, buffers)
        return _moving(columns, size, 1, buffers)


# Buffers that `_moving` holds at a time: a power of two, the total, and what merging takes.
_BUFFERS = 3 * len(_Moments._fields) + 1


def _moving(moments: _Moments, count: int, stride: int, buffers: Buffers) -> _Moments:
    """Merge ``count`` elements ``stride`` apart, from every one on: see ``moving_sum``."""
    total, merged = None, 0
    power, span = moments, 1
    while True:
        if count & span:
            if total is None:
                total = power
            else:
                other = power.part(merged * stride, len(power.count))
                one = total.part(0, len(other.count))
                longer = one.part(0, len(one.count)).merged(other.part(0, len(one.count)), buffers)
                buffers.give(*total)
                total = longer
            merged += span
        if merged == count:
            break
        size = len(power.count) - span * stride
        longer = power.part(0, size).merged(power.part(span * stride, size), buffers)
        if power is not total:
            buffers.give(*power)
        power, span = longer, 2 * span
    if power is not total:
        buffers.give(*power)
    return total


def _lines_of_blocks(
    values: np.ndarray, reference: np.ndarray, common: np.ndarray, widest: int, least: int
) -> tuple[np.ndarray, np.ndarray]:
    """Fit a line in a window about each block of cells, as wide as it takes to hold enough.

    Returns
    -------
    gain, offset : ndarray of float64
        Of ``offset + gain * reference``, for each block; NaN where no window holds enough.
    """
    base_x, base_y = reference[common].mean(), values[common].mean()
    x, y = np.where(common, reference - base_x, 0.0), np.where(common, values - base_y, 0.0)
    sums = [_integral(field) for field in (common.astype(np.float64), x, y, x * x, x * y)]
    shape = sums[0].shape[0] - 1, sums[0].shape[1] - 1
    gain, offset = np.full(shape, np.nan), np.full(shape, np.nan)
    reach = -(-widest // (2 * _COARSE))
    while True:
        corners = [
            (np.maximum(np.arange(size) - reach, 0), np.minimum(np.arange(size) + reach + 1, size))
            for size in shape
        ]
        (top, bottom), (left, right) = corners
        count, x, y, xx, xy = (
            total[bottom[:, None], right]
            - total[top[:, None], right]
            - total[bottom[:, None], left]
            + total[top[:, None], left]
            for total in sums
        )
        everything = reach >= max(shape)
        found = np.isnan(gain) & (count >= (least if everything else _PLENTY * least))
        n = np.maximum(count, 1)
        spread = xx - x * x / n
        flat = spread <= n * (1e-7 * base_x) ** 2
        slope = np.where(flat, 1, (xy - x * y / n) / np.where(flat, 1, spread))
        gain[found] = slope[found]
        offset[found] = (base_y + y / n - slope * (base_x + x / n))[found]
        if everything:
            return gain, offset
        reach *= 2


def _integral(cells: np.ndarray) -> np.ndarray:
    """Return, for each corner of blocks, the sum of all cells above and left of it."""
    for axis in (0, 1):
        starts = np.arange(0, cells.shape[axis], _COARSE)
        cells = np.add.reduceat(cells, starts, axis=axis)
    return np.pad(cells.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))


def _prepared(
    values: np.ndarray,
    known: np.ndarray,
    wanted: np.ndarray,
    reference: np.ndarray,
    reference_known: np.ndarray,
) -> np.ndarray:
    """Copy the values, with NaN at the wanted cells.

    Raises
    ------
    ValueError
        If the arrays do not fit together, or a cell is both known and wanted.
    """
    filled = prepared(values, known, wanted)
    if reference.shape != filled.shape:
        raise ValueError(f"reference has the shape {reference.shape}, values {filled.shape}")
    if reference_known.shape != filled.shape or reference_known.dtype != bool:
        raise ValueError(
            f"reference_known is {reference_known.dtype} of shape {reference_known.shape}; "
            f"expected booleans of {filled.shape}"
        )
    return filled


def _with_fallback(
    filled: np.ndarray, known: np.ndarray, wanted: np.ndarray, tension: float
) -> tuple[np.ndarray, np.ndarray]:
    """Interpolate the wanted cells that are still NaN, and tell how each cell was filled."""
    there = wanted & np.isfinite(filled)
    how = np.where(there, np.uint8(FILLED), np.uint8(0))
    left = wanted & ~there
    if left.any():
        filled = MinimumCurvature(tension)(filled, known | there, left)
        how[left & np.isfinite(filled)] = FALLBACK
    return filled, how
