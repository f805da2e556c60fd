# SPDX-License-Identifier: GPL-2.0-or-later
"""Variance, standard deviation, mean and coefficient of variation in a moving window.

The window sums of the values and of their squares are formed about a constant of the block, which
keeps the variance of a raster of ``1e6 +- 0.01``. Where one block holds a flat lake and a
mountain, that is not enough: the few cells whose variance is tiny beside their mean square about
the constant are computed again, about a value of their own. Integers of moderate range need none
of that: their sums are exact.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .contract import Reach, Result
from .footprint import Footprint
from .window_sums import Buffers, buffers_needed, padded_shape, window_extreme, window_sum


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


_NEED_NO_MEAN = frozenset({Statistic.VARIANCE, Statistic.STANDARD_DEVIATION})

# Least ratio of variance to mean square about the pivot that is taken from the sums, by the type
# of the result: their relative error is some 1e-15 divided by this ratio.
_RESOLVED = {"float32": 1e-8, "float64": 1e-5}

# Cells gathered in the time in which the window sums of one cell are formed, by measurement.
_GATHERED_PER_SUM = 2

# Cells of windows gathered at a time by the two-pass formula: 8 MB in float64.
_GATHERED = 1_000_000


@dataclass(frozen=True)
class LocalVariance:
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

    def __post_init__(self) -> None:
        if not self.statistics:
            raise ValueError("statistics is empty; at least one is needed")
        for name in ("depth", "step"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}; it is at least 1")
        if not 0 <= self.min_valid <= 100:
            raise ValueError(f"min_valid is {self.min_valid}; it is a percentage, 0 to 100")
        if self.dtype not in _RESOLVED:
            raise ValueError(f"dtype is {self.dtype}; it is float32 or float64")

    @property
    def reach(self) -> Reach:
        """Cells needed around a block, and bands around a band."""
        window = self.footprint
        before = self.depth // 2
        return Reach(
            window.above, window.below, window.left, window.right, before, self.depth - 1 - before
        )

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block, in cells of the result.

        By measurement: large enough that the arithmetic outweighs the interpreter, which the
        threads share, and what windows need around the block; small enough for the caches.
        """
        rows, cols = 256, 512
        scale = 1 << (self.step.bit_length() - 1)
        return max(1, rows // scale), max(32, cols // scale)

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.statistics)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        return Workspace(self, bands, block or self.block)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates."""
        block = block or self.block
        rows, cols = padded_shape(block, self.footprint, self.step)
        sums = _sum_buffers(self.footprint) * 8
        counts = buffers_needed(self.footprint) * np.dtype(self._count_type).itemsize
        results = bands * self.bands_per_band * (np.dtype(self.dtype).itemsize + 1)
        return rows * cols * (sums + counts) + block[0] * block[1] * results

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: Workspace | None = None,
    ) -> Result:
        """Compute one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype, padded by :attr:`reach` in rows and columns.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : Workspace, optional
            From :meth:`workspace`; made for this call where it is missing.

        Returns
        -------
        Result
            For each band wanted each statistic; its arrays live in the workspace.

        Raises
        ------
        ValueError
            If ``values`` has not three axes, or is smaller than the window.
        """
        if values.ndim != 3:
            raise ValueError(f"values has {values.ndim} axes; expected (bands, rows, cols)")
        window, padded = self.footprint, values.shape[1:]
        if padded[0] < window.rows or padded[1] < window.cols:
            raise ValueError(f"values of {padded[0]} x {padded[1]} cells: smaller than the window")
        rows = (padded[0] - window.rows) // self.step + 1
        cols = (padded[1] - window.cols) // self.step + 1
        centres = range(len(values))[bands or slice(None)]
        workspace = workspace or self.workspace(len(centres), (rows, cols))

        count = len(centres) * self.bands_per_band
        results = workspace.results[:count, :rows, :cols]
        flags = workspace.flags[:count, :rows, :cols]
        certain = True
        totals: list[Total] = []
        for index, centre in enumerate(centres):
            part = slice(index * self.bands_per_band, (index + 1) * self.bands_per_band)
            windows = _Windows(self, values, valid, centre, (rows, cols), workspace)
            totals.append(windows.total())
            certain &= windows.write(results[part], flags[part])
        return Result(results, None if certain else flags, totals)

    @property
    def _count_type(self) -> type:
        """Smallest integer type that counts a window's cells: the smaller, the faster."""
        return np.min_scalar_type(self.footprint.count * self.depth).type


def _sum_buffers(footprint: Footprint) -> int:
    """Buffers held at a time: counts and inverse, means and deviations, a sum, and one more sum."""
    return 5 + buffers_needed(footprint)


class Workspace:
    """What :class:`LocalVariance` computes in: for one thread, block after block."""

    def __init__(self, kernel: LocalVariance, bands: int, block: tuple[int, int]) -> None:
        rows, cols = padded_shape(block, kernel.footprint, kernel.step)
        self.sums = Buffers(_sum_buffers(kernel.footprint), rows * cols, np.float64)
        self.counts = Buffers(buffers_needed(kernel.footprint), rows * cols, kernel._count_type)
        shape = (bands * kernel.bands_per_band, *block)
        self.results = np.empty(shape, kernel.dtype)
        self.flags = np.empty(shape, bool)


class _Moments(NamedTuple):
    """Mean less the pivot, sum of the squared deviations from the mean, and of those from the
    pivot, of each window; and whether these sums are free of rounding."""

    means: np.ndarray
    deviations: np.ndarray
    squares: np.ndarray
    exact: bool


class _Windows:
    """The windows of one band in one block: which of them count, their means and variances.

    ``means`` and ``variances`` are flat, rows of ``row_length`` elements of which the first ones
    are the block's; :meth:`_grid` shows those as ``(rows, cols)``. That is the shape of
    ``usable``, too, which is None where every window gives a result.
    """

    def __init__(
        self,
        kernel: LocalVariance,
        values: np.ndarray,
        valid: np.ndarray | None,
        centre: int,
        shape: tuple[int, int],
        workspace: Workspace,
    ) -> None:
        first = max(0, centre - kernel.reach.before)
        bands = slice(first, centre + kernel.reach.after + 1)
        self.kernel = kernel
        self.shape = shape
        self.stack = values[bands]
        self.valid = None if valid is None or valid[bands].all() else valid[bands]
        self.centre = centre - first
        self.row_length = values.shape[2] if kernel.step == 1 else shape[1]
        self.ddof = 1 if kernel.sample else 0
        self._wants_means = not _NEED_NO_MEAN.issuperset(kernel.statistics)
        self.possible = kernel.footprint.count * len(self.stack)
        self._sums, self._counters = workspace.sums, workspace.counts
        self._sums.take_all_back()
        self._counters.take_all_back()
        with np.errstate(all="ignore"):  # values whose squares overflow are infinite, not wrong
            self.counts, self.inverse, self.usable = self._count()
            self.means, self.variances = self._moments()

    def total(self) -> Total:
        """Sum the variances."""
        variances, cells = self._grid(self.variances), self.shape[0] * self.shape[1]
        if self.usable is not None:
            np.copyto(variances, 0, where=~self.usable)
            cells = np.count_nonzero(self.usable)
        # Row on row: along rows that are not contiguous it would take several times as long.
        return Total(float(variances.sum(axis=0).sum()), cells)

    def write(self, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic and whether it is valid; return whether all of them are."""
        certain = self.usable is None
        flags[...] = True if certain else self.usable
        spread = None
        with np.errstate(all="ignore"):  # a mean of 0, and float64 beyond the range of float32
            for statistic, result, flag in zip(self.kernel.statistics, results, flags):
                if statistic is Statistic.VARIANCE:
                    values = self.variances
                elif statistic is Statistic.MEAN:
                    values = self.means
                else:
                    if spread is None:
                        spread = np.sqrt(self.variances, out=self._sums.take(len(self.variances)))
                    values = spread
                if statistic is Statistic.COEFFICIENT_OF_VARIATION:
                    values = np.abs(self.means, out=self._sums.take(len(self.means)))
                    flag &= self._grid(values) > 0
                    certain = certain and bool(flag.all())
                    np.divide(spread, values, out=values)
                    self._sums.give(values)
                np.copyto(result, self._grid(values), casting="same_kind")
        return certain

    def _grid(self, flat: np.ndarray) -> np.ndarray:
        return flat.reshape(self.shape[0], self.row_length)[:, : self.shape[1]]

    def _at_anchors(self, cells: np.ndarray) -> np.ndarray:
        """Return the cells of the centre band that the windows belong to, ``(rows, cols)``."""
        window, step = self.kernel.footprint, self.kernel.step
        rows, cols = (slice(0, (size - 1) * step + 1, step) for size in self.shape)
        return cells[self.centre, window.above :, window.left :][rows, cols]

    def _window_sum(self, values: np.ndarray, buffers: Buffers) -> np.ndarray:
        """Sum each window of the padded block; rows of ``row_length``."""
        sums = window_sum(values, self.stack.shape[2], self.kernel.footprint, buffers)
        return self._every_step(sums, buffers)

    def _every_step(self, windows: np.ndarray, buffers: Buffers) -> np.ndarray:
        """Leave the windows that results are wanted for."""
        padded_cols, step = self.stack.shape[2], self.kernel.step
        if step == 1:
            return windows
        sampled = buffers.take(self.shape[0] * self.shape[1])
        every = windows.reshape(-1, padded_cols)[::step, ::step]
        np.copyto(sampled.reshape(self.shape), every[:, : self.shape[1]])
        buffers.give(windows)
        return sampled

    def _count(self) -> tuple[int | np.ndarray, float | np.ndarray, np.ndarray | None]:
        """Count the valid cells of each window.

        Returns
        -------
        counts : int or ndarray
            A number where it is the same for every window; at least 1.
        inverse : float or ndarray
            1 divided by the count.
        usable : ndarray of bool or None
            Which windows give a result.
        """
        kernel, possible = self.kernel, self.possible
        least = max(1 + self.ddof, math.ceil(Fraction(str(kernel.min_valid)) * possible / 100))
        if kernel.propagate:
            least = max(least, possible)
        if self.valid is None:
            usable = None if possible >= least else np.zeros(self.shape, bool)
            return possible, 1 / possible, usable
        counter = self._counters.take(self.valid[0].size)
        cells = counter.reshape(self.valid.shape[1:])
        np.copyto(cells, self.valid[0])
        for band in self.valid[1:]:
            np.add(cells, band, out=cells)
        counter = self._window_sum(counter, self._counters)
        usable = self._grid(counter) >= least
        usable &= self._at_anchors(self.valid)
        np.maximum(counter, 1, out=counter)  # where it was 0, nothing is usable
        counts = self._sums.take(len(counter))
        np.copyto(counts, counter)
        inverse = np.divide(1, counts, out=self._sums.take(len(counter)))
        return counts, inverse, None if usable.all() else usable

    def _moments(self) -> tuple[np.ndarray, np.ndarray]:
        """Compute the mean and the variance of each window."""
        if self.usable is not None and not self.usable.any():
            nothing = np.zeros(self.shape[0] * self.row_length)
            return nothing, nothing
        pivot = self._pivot()
        means, deviations, squares, exact = self._about(pivot)
        if self._wants_means:
            np.add(means, float(pivot), out=means)
        certain = exact or self.possible == 1
        doubtful = None if certain else self._doubtful(deviations, squares)
        self._sums.give(squares)
        if self.possible == 1:
            deviations[:] = 0
            np.copyto(self._grid(means), self._at_anchors(self.stack))
        elif doubtful is not None:
            self._refine(doubtful, means, deviations)
        np.multiply(deviations, self._inverse_of_freedom(), out=deviations)
        return means, deviations

    def _inverse_of_freedom(self) -> float | np.ndarray:
        """1 divided by what the sum of squared deviations is divided by."""
        if not self.ddof:
            return self.inverse
        if not isinstance(self.inverse, np.ndarray):
            return 1 / (self.possible - 1)
        # 1 / (n - 1) = (1 / n) / (1 - 1 / n); a single cell gives no result anyway.
        left = np.subtract(1, self.inverse, out=self._sums.take(len(self.inverse)))
        np.maximum(left, np.finfo(float).eps, out=left)
        return np.divide(self.inverse, left, out=left)

    def _pivot(self) -> np.generic:
        """Choose what is subtracted from the values: the block's centre, else a valid cell."""
        anchors = self._at_anchors(self.stack)
        if self.valid is None:
            return anchors[self.shape[0] // 2, self.shape[1] // 2]
        valid = self._at_anchors(self.valid)
        middle = self.shape[0] // 2, self.shape[1] // 2
        return anchors[middle] if valid[middle] else anchors[valid][0]

    def _about(self, pivot: np.generic) -> _Moments:
        """Form the sums about a pivot."""
        size = self.stack[0].size
        plain, squares = self._sums.take(size), self._sums.take(size)
        self._load(0, pivot, plain)
        largest = self._largest(plain)
        np.multiply(plain, plain, out=squares)
        for band in range(1, len(self.stack)):  # sums are linear: first through the bands
            other = self._sums.take(size)
            self._load(band, pivot, other)
            largest = max(largest, self._largest(other))
            np.add(plain, other, out=plain)
            np.multiply(other, other, out=other)
            np.add(squares, other, out=squares)
            self._sums.give(other)
        squares = self._window_sum(squares, self._sums)
        plain = self._window_sum(plain, self._sums)
        means = np.multiply(plain, self.inverse, out=self._sums.take(len(plain)))
        exact = (self.possible * largest) ** 2 < 2**53
        if exact:
            np.multiply(squares, self.counts, out=squares)
            np.multiply(plain, plain, out=plain)
            deviations = np.subtract(squares, plain, out=plain)
            np.multiply(deviations, self.inverse, out=deviations)
        else:
            np.multiply(plain, means, out=plain)
            deviations = np.subtract(squares, plain, out=plain)
        return _Moments(means, deviations, squares, exact)

    def _largest(self, differences: np.ndarray) -> float:
        """Bound what integer differences add up from; infinite where they are no integers."""
        if self.stack.dtype.kind not in "iu":
            return math.inf
        return max(float(differences.max()), -float(differences.min()))

    def _load(self, band: int, pivot: np.generic, out: np.ndarray, missing: float = 0.0) -> None:
        """Write the band's differences from the pivot, and ``missing`` for its invalid cells."""
        cells = out.reshape(self.stack.shape[1:])
        _subtract(self.stack[band], pivot, cells)
        if self.valid is not None:
            np.copyto(cells, missing, where=~self.valid[band])

    def _doubtful(self, deviations: np.ndarray, squares: np.ndarray) -> np.ndarray | None:
        """Find usable windows whose variance drowns in rounding; overwrites ``squares``."""
        resolved = _RESOLVED[self.kernel.dtype]
        if deviations.min() >= resolved * squares.max():
            return None
        np.multiply(squares, resolved, out=squares)
        doubtful = ~(self._grid(deviations) >= self._grid(squares))  # NaN is doubtful
        if self.usable is not None:
            doubtful &= self.usable
        return doubtful if doubtful.any() else None

    def _refine(self, doubtful: np.ndarray, means: np.ndarray, deviations: np.ndarray) -> None:
        """Compute doubtful windows again: flat ones at once; others about one of their own cells,
        all of them as long as that is cheaper than one by one."""
        means, deviations = self._grid(means), self._grid(deviations)
        anchors = self._at_anchors(self.stack)
        flat = doubtful & self._flat()
        np.copyto(deviations, 0, where=flat)
        np.copyto(means, anchors, where=flat)
        doubtful = doubtful & ~flat
        affordable = _GATHERED_PER_SUM * doubtful.size // self.possible
        left = resolved_now = np.count_nonzero(doubtful)
        while left > affordable and resolved_now > affordable:
            pivot = anchors[doubtful][left // 2]
            again = self._about(pivot)
            still = self._doubtful(again.deviations, again.squares)
            resolved = doubtful if still is None else doubtful & ~still
            np.copyto(means, self._grid(again.means) + float(pivot), where=resolved)
            np.copyto(deviations, self._grid(again.deviations), where=resolved)
            self._sums.give(again.means, again.deviations, again.squares)
            doubtful = doubtful & ~resolved
            resolved_now, left = left - np.count_nonzero(doubtful), np.count_nonzero(doubtful)
        if left:
            self._two_pass(doubtful, means, deviations)

    def _flat(self) -> np.ndarray:
        """Find windows in rectangles of one value, ``(rows, cols)``: they are many, in any DEM."""
        if self.stack.dtype.kind in "iu" and self.stack.dtype.itemsize == 8:
            return np.zeros(self.shape, bool)  # float64 may take two values for one
        least = self._extreme(np.minimum, np.inf)
        greatest = self._extreme(np.maximum, -np.inf)
        flat = self._grid(least) == self._grid(greatest)
        self._sums.give(least, greatest)
        return flat

    def _extreme(self, extreme: np.ufunc, neutral: float) -> np.ndarray:
        """Take the least or greatest valid value of each window's rectangle."""
        nothing = self.stack.dtype.type(0)
        values = self._sums.take(self.stack[0].size)
        self._load(0, nothing, values, neutral)
        for band in range(1, len(self.stack)):
            other = self._sums.take(len(values))
            self._load(band, nothing, other, neutral)
            extreme(values, other, out=values)
            self._sums.give(other)
        columns = self.stack.shape[2]
        values = window_extreme(values, columns, self.kernel.footprint, extreme, self._sums)
        return self._every_step(values, self._sums)

    def _two_pass(self, doubtful: np.ndarray, means: np.ndarray, deviations: np.ndarray) -> None:
        """Compute doubtful windows one by one: first the mean, then the deviations from it."""
        shape = self.kernel.footprint.rows, self.kernel.footprint.cols
        inside = self.kernel.footprint.mask()
        windows = sliding_window_view(self.stack, shape, axis=(1, 2))
        anchors = self._at_anchors(self.stack)
        rows, cols = np.nonzero(doubtful)
        some = max(1, _GATHERED // (len(self.stack) * inside.size))
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            places = slice(None), at[0] * self.kernel.step, at[1] * self.kernel.step
            cells = windows[places][..., inside]
            values = np.empty(cells.shape)
            _subtract(cells, anchors[at][:, None], values)
            outside = None
            count = np.full(len(at[0]), float(self.possible))
            if self.valid is not None:
                outside = ~sliding_window_view(self.valid, shape, axis=(1, 2))[places][..., inside]
                count -= outside.sum(axis=(0, 2))
                values[outside] = 0
            mean = (values / count[:, None]).sum(axis=(0, 2))
            values -= mean[:, None]
            if outside is not None:
                values[outside] = 0
            # The last term makes up for the rounding of the mean (Chan et al. 1983).
            squared = (values**2).sum(axis=(0, 2)) - values.sum(axis=(0, 2)) ** 2 / count
            means[at] = anchors[at] + mean
            deviations[at] = np.where(np.isnan(squared), np.inf, np.maximum(squared, 0))


def _subtract(values: np.ndarray, pivot: np.generic | np.ndarray, out: np.ndarray) -> None:
    """Write ``values - pivot`` to ``out`` (float64), exact for integers of any width."""
    if values.dtype == np.float64:
        np.subtract(values, pivot, out=out)
        return
    np.copyto(out, values)  # one pass more, and yet faster than a subtraction that converts
    np.subtract(out, np.float64(pivot), out=out)
    if values.dtype.kind in "iu" and values.dtype.itemsize == 8:
        # float64 holds 53 bits. The difference modulo 2**64 is exact where it is not huge.
        wrapped = np.subtract(values, pivot).view(np.int64)
        np.copyto(out, wrapped, where=np.abs(out) < 2.0**62)
