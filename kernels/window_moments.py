# SPDX-License-Identifier: GPL-2.0-or-later
"""Means and sums of powers of the deviations from them, of every window of a block.

The window sums of the values and of their powers are formed about a constant of the block, which
keeps the variance of a raster of ``1e6 +- 0.01``. Where one block holds a flat lake and a
mountain, that is not enough: the few windows whose moments are tiny beside those about the
constant are computed again, about a value of their own. Sums of squares of integers of moderate
range need none of that: they are exact.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .differences import subtract
from .footprint import Footprint
from .window_kernel import at_anchors
from .window_sums import Buffers, buffers_needed, padded_shape, window_extreme, window_sum

# Least ratio of the highest moment to that about the pivot which is taken from the sums, by the
# type of the result: their relative error is some 1e-15 divided by this ratio.
RESOLVED = {"float32": 1e-8, "float64": 1e-5}

# Cells gathered in the time in which the window sums of one cell are formed, by measurement.
_GATHERED_PER_SUM = 2

# Cells of windows gathered at a time by the two-pass formula: 8 MB in float64.
_GATHERED = 1_000_000


@dataclass(frozen=True)
class MomentsWanted:
    """What is wanted of the windows of a block.

    Attributes
    ----------
    footprint : Footprint
        The window.
    order : int
        Of the highest moment: 0 (counts alone), 1 (and sums), 2 (and sums of squared deviations
        from the mean), 4 (and of third and fourth powers).
    least : int
        Valid cells that a window needs for a result.
    step : int
        Results are taken at every step-th cell of both axes.
    fill_centres : bool
        Whether windows whose centre is invalid count, too.
    differences : bool
        Whether the differences of the centres from the means are.
    dtype : str
        Of the result: how exact the moments have to be.
    """

    footprint: Footprint
    order: int
    least: int
    step: int = 1
    fill_centres: bool = False
    differences: bool = False
    dtype: str = "float32"


class MomentsScratch:
    """Arrays that one thread computes the moments of its blocks in.

    Parameters
    ----------
    footprint : Footprint
        The window.
    order : int
        Of the highest moment.
    bands : int
        Bands in a window.
    block : tuple of int
        Results in a block, at most.
    step : int
        Between them.
    differences : bool
        Whether there is room for the differences of the centres from the means.
    """

    def __init__(
        self,
        footprint: Footprint,
        order: int,
        bands: int,
        block: tuple[int, int],
        step: int,
        differences: bool = True,
    ) -> None:
        rows, cols = padded_shape(block, footprint, step)
        buffers = _sum_buffers(footprint, order) + differences
        self.sums = Buffers(buffers, rows * cols, np.float64)
        kind = _count_type(footprint, bands)
        self.counts = Buffers(buffers_needed(footprint), rows * cols, kind)

    @staticmethod
    def nbytes(
        footprint: Footprint,
        order: int,
        bands: int,
        block: tuple[int, int],
        step: int,
        differences: bool = True,
    ) -> int:
        """Bytes of the arrays."""
        rows, cols = padded_shape(block, footprint, step)
        counts = buffers_needed(footprint) * np.dtype(_count_type(footprint, bands)).itemsize
        return rows * cols * (8 * (_sum_buffers(footprint, order) + differences) + counts)


def _count_type(footprint: Footprint, bands: int) -> type:
    """Smallest integer type that counts a window's cells: the smaller, the faster."""
    return np.min_scalar_type(footprint.count * bands).type


def _sum_buffers(footprint: Footprint, order: int) -> int:
    """Buffers held at a time: counts and inverse, moments and a second look at them, one more."""
    return {0: 2, 1: 4, 2: 5, 4: 14}[order] + buffers_needed(footprint)


class _Sums(NamedTuple):
    """Of each window: the mean less the pivot; the sums of squared deviations from the mean, and of
    their third and fourth powers (None unless wanted); the sum of the highest power of the
    deviations from the pivot; and whether these sums are free of rounding."""

    means: np.ndarray
    squares: np.ndarray
    cubes: np.ndarray | None
    fourths: np.ndarray | None
    about_pivot: np.ndarray
    exact: bool


class WindowMoments:
    """The windows of one band in one block: which of them count, and their moments.

    Moments are flat, rows of ``row_length`` elements of which the first ones are the block's;
    :meth:`grid` shows those as ``(rows, cols)``.

    Parameters
    ----------
    wanted : MomentsWanted
        What of them.
    stack : ndarray
        ``(bands, rows, cols)``: the bands that windows hold, padded by their reach.
    valid : ndarray of bool or None
        Same shape; ``None`` when every cell is valid.
    centre : int
        The band that the windows belong to.
    shape : tuple of int
        Rows and columns of the results.
    scratch : MomentsScratch
        What is computed in; results live there until it is used again.

    Attributes
    ----------
    counts : int or ndarray
        Valid cells of each window; a number where it is the same for all, and at least 1.
    usable : ndarray of bool or None
        ``(rows, cols)``: which windows have as many valid cells as wanted, and a valid centre
        unless centres are filled; None where all of them do.
    means : ndarray or None
        Of the windows.
    squares, cubes, fourths : ndarray or None
        Sums of powers of the deviations from the mean.
    differences : ndarray or None
        The centres less the means.

    What is not wanted is None.
    """

    def __init__(
        self,
        wanted: MomentsWanted,
        stack: np.ndarray,
        valid: np.ndarray | None,
        centre: int,
        shape: tuple[int, int],
        scratch: MomentsScratch,
    ) -> None:
        self.wanted, self.shape, self.stack, self.centre = wanted, shape, stack, centre
        self.valid = None if valid is None or valid.all() else valid
        self.row_length = stack.shape[2] if wanted.step == 1 else shape[1]
        self.possible = wanted.footprint.count * len(stack)
        self.scratch, self._counters = scratch.sums, scratch.counts
        self.scratch.take_all_back()
        self._counters.take_all_back()
        self.means = self.squares = self.cubes = self.fourths = self.differences = None
        self.counts, self._inverse, self.usable = self._count()
        if self.usable is not None and not self.usable.any():
            nothing = np.zeros(shape[0] * self.row_length)
            self.means = self.squares = self.cubes = self.fourths = self.differences = nothing
        elif wanted.order == 1:
            # The mean is the better for having no pivot: nothing is subtracted, nothing is lost.
            self.means = self.divided(self.totals())
        elif wanted.order > 1:
            self._compute()

    def grid(self, flat: np.ndarray) -> np.ndarray:
        """Show a moment as ``(rows, cols)``."""
        return flat.reshape(self.shape[0], self.row_length)[:, : self.shape[1]]

    def divided(self, sums: np.ndarray, less: int = 0) -> np.ndarray:
        """Divide sums by the number of cells, or by ``less`` than that; in place.

        Where nothing is left to divide by, the result means nothing.
        """
        return np.multiply(sums, self._inverse_of(less), out=sums)

    def totals(self) -> np.ndarray:
        """Sum the windows' cells; exact for integers of up to 53 bits, whatever the pivot was."""
        plain, nothing = self.scratch.take(self.stack[0].size), self.stack.dtype.type(0)
        self._load(0, nothing, plain)
        for band in range(1, len(self.stack)):
            other = self.scratch.take(len(plain))
            self._load(band, nothing, other)
            np.add(plain, other, out=plain)
            self.scratch.give(other)
        return self._window_sum(plain, self.scratch)

    def valid_centres(self) -> np.ndarray | None:
        """Tell which centres are valid, ``(rows, cols)``; None if all of them are."""
        return None if self.valid is None else self._at_anchors(self.valid[self.centre])

    def _at_anchors(self, cells: np.ndarray) -> np.ndarray:
        return at_anchors(cells, self.wanted.footprint, self.wanted.step, self.shape)

    def _window_sum(self, values: np.ndarray, buffers: Buffers) -> np.ndarray:
        """Sum each window of the padded block; rows of ``row_length``."""
        sums = window_sum(values, self.stack.shape[2], self.wanted.footprint, buffers)
        return self._every_step(sums, buffers)

    def _every_step(self, windows: np.ndarray, buffers: Buffers) -> np.ndarray:
        """Leave the windows that results are wanted for."""
        padded_cols, step = self.stack.shape[2], self.wanted.step
        if step == 1:
            return windows
        sampled = buffers.take(self.shape[0] * self.shape[1])
        every = windows.reshape(-1, padded_cols)[::step, ::step]
        np.copyto(sampled.reshape(self.shape), every[:, : self.shape[1]])
        buffers.give(windows)
        return sampled

    def _count(self) -> tuple[int | np.ndarray, float | np.ndarray, np.ndarray | None]:
        """Count the valid cells of each window; return 1 divided by that, and what is usable."""
        least, possible = self.wanted.least, self.possible
        if self.valid is None:
            usable = None if possible >= least else np.zeros(self.shape, bool)
            return possible, 1 / possible, usable
        counter = self._counters.take(self.valid[0].size)
        cells = counter.reshape(self.valid.shape[1:])
        np.copyto(cells, self.valid[0])
        for band in self.valid[1:]:
            np.add(cells, band, out=cells)
        counter = self._window_sum(counter, self._counters)
        usable = self.grid(counter) >= least
        if not self.wanted.fill_centres:
            usable &= self.valid_centres()
        np.maximum(counter, 1, out=counter)  # where it was 0, nothing is usable
        counts = self.scratch.take(len(counter))
        np.copyto(counts, counter)
        inverse = np.divide(1, counts, out=self.scratch.take(len(counter)))
        return counts, inverse, None if usable.all() else usable

    def _inverse_of(self, less: int) -> float | np.ndarray:
        """1 divided by the number of cells less so many."""
        if not less:
            return self._inverse
        if not isinstance(self._inverse, np.ndarray):
            return 1 / max(self.possible - less, np.finfo(float).eps)
        # 1 / (n - m) = (1 / n) / (1 - m / n); where n is no more than m, there is no result.
        left = np.multiply(self._inverse, -less, out=self.scratch.take(len(self._inverse)))
        left += 1
        np.maximum(left, np.finfo(float).eps, out=left)
        return np.divide(self._inverse, left, out=left)

    def _compute(self) -> None:
        """Compute the means and the moments about them."""
        pivot = self._pivot()
        sums = self._about(pivot)
        self.means, self.squares, self.cubes, self.fourths, about_pivot, exact = sums
        references = self._references(pivot)
        if self.wanted.differences:
            self.differences = self.scratch.take(len(self.means))
            subtract(references, pivot, self.grid(self.differences))
            np.subtract(self.differences, self.means, out=self.differences)
        np.add(self.means, float(pivot), out=self.means)
        certain = exact or self.possible == 1
        doubtful = None if certain else self._doubtful(self._highest(sums), about_pivot)
        self.scratch.give(about_pivot)
        if self.possible == 1:
            self._copy_single_cells()
        elif doubtful is not None:
            self._refine(doubtful, references)

    def _copy_single_cells(self) -> None:
        """Take the one cell of each window for its mean: about the pivot it would be rounded."""
        self.squares[:] = 0
        row, col, _, _ = self.wanted.footprint.rectangles()[0]
        step, (rows, cols) = self.wanted.step, self.shape
        cells = self.stack[0, row:, col:][: (rows - 1) * step + 1 : step, ::step][:, :cols]
        np.copyto(self.grid(self.means), cells)
        if self.differences is not None:
            away = np.empty(self.shape)
            subtract(self._at_anchors(self.stack[self.centre]), cells, away)
            np.copyto(self.grid(self.differences), away)

    @staticmethod
    def _highest(sums: _Sums) -> np.ndarray:
        return sums.squares if sums.fourths is None else sums.fourths

    def _pivot(self) -> np.generic:
        """Choose what is subtracted from the values: the block's centre, else a valid cell."""
        anchors = self._at_anchors(self.stack[self.centre])
        valid = self.valid_centres()
        middle = self.shape[0] // 2, self.shape[1] // 2
        if valid is None or valid[middle]:
            return anchors[middle]
        return anchors[valid][0] if valid.any() else self.stack[self.valid][0]

    def _about(self, pivot: np.generic) -> _Sums:
        """Form the sums about a pivot."""
        powers = []
        largest = 0.0
        for band in range(len(self.stack)):  # sums are linear: first through the bands
            own, largest_here = self._powers(band, pivot)
            largest = max(largest, largest_here)
            if powers:
                for total, power in zip(powers, own):
                    np.add(total, power, out=total)
                self.scratch.give(*own)
            else:
                powers = own
        plain, *higher = [self._window_sum(power, self.scratch) for power in powers]
        if self.wanted.order == 4:
            return self._about_means(plain, *higher)
        (squares,) = higher
        means = np.multiply(plain, self._inverse, out=self.scratch.take(len(plain)))
        exact = (self.possible * largest) ** 2 < 2**53
        if exact:
            np.multiply(squares, self.counts, out=squares)
            np.multiply(plain, plain, out=plain)
            deviations = np.subtract(squares, plain, out=plain)
            np.multiply(deviations, self._inverse, out=deviations)
        else:
            np.multiply(plain, means, out=plain)
            deviations = np.subtract(squares, plain, out=plain)
        return _Sums(means, deviations, None, None, squares, exact)

    def _powers(self, band: int, pivot: np.generic) -> tuple[list[np.ndarray], float]:
        """Return the powers of a band's differences from the pivot, and a bound of these."""
        plain = self.scratch.take(self.stack[0].size)
        self._load(band, pivot, plain)
        largest = self._largest(plain)
        powers = [plain]
        for power in range(2, self.wanted.order + 1):
            factor = powers[power // 2 - 1], powers[power - power // 2 - 1]
            powers.append(np.multiply(*factor, out=self.scratch.take(len(plain))))
        return powers, largest

    def _about_means(
        self, plain: np.ndarray, squares: np.ndarray, cubes: np.ndarray, fourths: np.ndarray
    ) -> _Sums:
        """Turn sums of powers of the deviations from the pivot into those from the means.

        With ``u`` the mean and ``S`` the sums: ``S2 - u S1``, ``S3 - u (3 S2 - 2 u S1)``, and
        ``S4 - u (4 S3 - u (6 S2 - 3 u S1))``.
        """
        take, size = self.scratch.take, len(plain)
        means = np.multiply(plain, self._inverse, out=take(size))
        first = np.multiply(plain, means, out=plain)  # u S1
        about_pivot = take(size)
        np.copyto(about_pivot, fourths)
        inner = np.multiply(squares, 6, out=take(size))
        part = np.multiply(first, 3, out=take(size))
        inner -= part
        inner *= means
        np.multiply(cubes, 4, out=part)
        part -= inner
        part *= means
        fourths -= part
        np.multiply(squares, 3, out=inner)
        np.multiply(first, 2, out=part)
        inner -= part
        inner *= means
        cubes -= inner
        squares -= first
        self.scratch.give(first, inner, part)
        return _Sums(means, squares, cubes, fourths, about_pivot, False)

    def _largest(self, differences: np.ndarray) -> float:
        """Bound what integer differences add up from; infinite where they are no integers."""
        if self.stack.dtype.kind not in "iu":
            return math.inf
        return max(float(differences.max()), -float(differences.min()))

    def _load(self, band: int, pivot: np.generic, out: np.ndarray, missing: float = 0.0) -> None:
        """Write the band's differences from the pivot, and ``missing`` for its invalid cells."""
        cells = out.reshape(self.stack.shape[1:])
        subtract(self.stack[band], pivot, cells)
        if self.valid is not None:
            np.copyto(cells, missing, where=~self.valid[band])

    def _doubtful(self, deviations: np.ndarray, about_pivot: np.ndarray) -> np.ndarray | None:
        """Find usable windows whose moment drowns in rounding; overwrites ``about_pivot``."""
        resolved = RESOLVED[self.wanted.dtype]
        if deviations.min() >= resolved * about_pivot.max():
            return None
        np.multiply(about_pivot, resolved, out=about_pivot)
        # NaN is doubtful.
        doubtful = ~(self.grid(deviations) >= self.grid(about_pivot))
        if self.usable is not None:
            doubtful &= self.usable
        return doubtful if doubtful.any() else None

    def _refine(self, doubtful: np.ndarray, references: np.ndarray) -> None:
        """Compute doubtful windows again: flat ones at once; others about a value near their own,
        all of them as long as that is cheaper than one by one."""
        kept = [part for part in (self.squares, self.cubes, self.fourths) if part is not None]
        flat = self._mend_flat(doubtful, kept)
        doubtful = doubtful & ~flat
        affordable = _GATHERED_PER_SUM * doubtful.size // self.possible
        left = resolved_now = np.count_nonzero(doubtful)
        while left > affordable and resolved_now > affordable:
            pivot = references[doubtful][left // 2]
            again = self._about(pivot)
            still = self._doubtful(self._highest(again), again.about_pivot)
            resolved = doubtful if still is None else doubtful & ~still
            moments = [part for part in again[1:4] if part is not None]
            for part, found in zip(kept, moments):
                np.copyto(self.grid(part), self.grid(found), where=resolved)
            own = self.grid(again.means)
            np.copyto(self.grid(self.means), own + float(pivot), where=resolved)
            if self.differences is not None:
                away = np.empty(self.shape)
                subtract(references, pivot, away)
                np.copyto(self.grid(self.differences), away - own, where=resolved)
            self.scratch.give(again.means, *moments, again.about_pivot)
            doubtful = doubtful & ~resolved
            resolved_now, left = left - np.count_nonzero(doubtful), np.count_nonzero(doubtful)
        if left:
            self._two_pass(doubtful, references)

    def _references(self, pivot: np.generic) -> np.ndarray:
        """Return a value near those of each window: its centre, or else its mean.

        Means are still about the pivot.
        """
        anchors = self._at_anchors(self.stack[self.centre])
        if not self.wanted.fill_centres or self.valid is None:
            return anchors
        near = np.nan_to_num(self.grid(self.means) + float(pivot))
        if anchors.dtype.kind in "iu":
            limits = np.iinfo(anchors.dtype)
            # As a float, the greatest value of 64 bits is one more than the type holds.
            near = np.clip(np.rint(near), limits.min, np.nextafter(float(limits.max), 0))
        return np.where(self.valid_centres(), anchors, near.astype(anchors.dtype))

    def _mend_flat(self, doubtful: np.ndarray, moments: list[np.ndarray]) -> np.ndarray:
        """Give the doubtful windows in rectangles of one value that value: they are many, in any
        DEM. Return which these are, ``(rows, cols)``."""
        if self.stack.dtype.kind in "iu" and self.stack.dtype.itemsize == 8:
            return np.zeros(self.shape, bool)  # float64 may take two values for one
        least = self._extreme(np.minimum, np.inf)
        greatest = self._extreme(np.maximum, -np.inf)
        flat = doubtful & (self.grid(least) == self.grid(greatest))
        for part in moments:
            np.copyto(self.grid(part), 0, where=flat)
        np.copyto(self.grid(self.means), self.grid(least), where=flat)
        if self.differences is not None:
            anchors = self._at_anchors(self.stack[self.centre])
            np.copyto(self.grid(self.differences), anchors - self.grid(least), where=flat)
        self.scratch.give(least, greatest)
        return flat

    def _extreme(self, extreme: np.ufunc, neutral: float) -> np.ndarray:
        """Take the least or greatest valid value of each window's rectangle."""
        nothing = self.stack.dtype.type(0)
        values = self.scratch.take(self.stack[0].size)
        self._load(0, nothing, values, neutral)
        for band in range(1, len(self.stack)):
            other = self.scratch.take(len(values))
            self._load(band, nothing, other, neutral)
            extreme(values, other, out=values)
            self.scratch.give(other)
        columns = self.stack.shape[2]
        values = window_extreme(values, columns, self.wanted.footprint, extreme, self.scratch)
        return self._every_step(values, self.scratch)

    def _two_pass(self, doubtful: np.ndarray, references: np.ndarray) -> None:
        """Compute doubtful windows one by one: first the mean, then the deviations from it."""
        footprint, step = self.wanted.footprint, self.wanted.step
        shape, inside = (footprint.rows, footprint.cols), footprint.mask()
        windows = sliding_window_view(self.stack, shape, axis=(1, 2))
        rows, cols = np.nonzero(doubtful)
        some = max(1, _GATHERED // (len(self.stack) * inside.size))
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            places = slice(None), at[0] * step, at[1] * step
            cells = windows[places][..., inside]
            values = np.empty(cells.shape)
            subtract(cells, references[at][:, None], values)
            outside, count = None, np.full(len(at[0]), float(self.possible))
            if self.valid is None:
                least, greatest = values.min(axis=(0, 2)), values.max(axis=(0, 2))
            else:
                outside = ~sliding_window_view(self.valid, shape, axis=(1, 2))[places][..., inside]
                count -= outside.sum(axis=(0, 2))
                least = np.where(outside, np.inf, values).min(axis=(0, 2))
                greatest = np.where(outside, -np.inf, values).max(axis=(0, 2))
                values[outside] = 0
            mean = (values / count[:, None]).sum(axis=(0, 2))
            mean = np.where(least == greatest, least, mean)  # of one value nothing is rounded
            values -= mean[:, None]
            if outside is not None:
                values[outside] = 0
            # The last term makes up for the rounding of the mean (Chan et al. 1983).
            squared = (values**2).sum(axis=(0, 2)) - values.sum(axis=(0, 2)) ** 2 / count
            squared = np.where(np.isnan(squared), np.inf, np.maximum(squared, 0))
            self.grid(self.squares)[at] = squared
            self.grid(self.means)[at] = references[at] + mean
            if self.differences is not None:
                self.grid(self.differences)[at] = -mean
            if self.fourths is not None:
                self.grid(self.cubes)[at] = (values**3).sum(axis=(0, 2))
                self.grid(self.fourths)[at] = (values**4).sum(axis=(0, 2))
