# SPDX-License-Identifier: GPL-2.0-or-later
"""Weighted sum, mean, variance, standard deviation and difference from the mean in a moving window.

Sums are formed about a value of the block, which keeps the variance of ``1e6 +- 0.01``. Where a
flat lake and a mountain share a block, that is not enough: windows whose variance is tiny beside
their mean square about that value are computed again, about one of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .differences import subtract
from .footprint import Footprint
from .weighted_sums import Scratch as SumScratch
from .weighted_sums import WeightedSum, weighted_sum
from .weights import Weights
from .window_kernel import Band, WindowKernel, at_anchors, check_statistics, every_step
from .window_sums import Buffers, padded_shape, window_extreme


class Statistic(IntEnum):
    """What can be computed of the cells in a window."""

    SUM = 0
    MEAN = 1
    VARIANCE = 2
    STANDARD_DEVIATION = 3
    DIFFERENCE = 4


_SPREAD = frozenset({Statistic.VARIANCE, Statistic.STANDARD_DEVIATION})

# Least ratio of variance to mean square about the pivot that is taken from the sums, by the type
# of the result: their relative error is some 1e-15 divided by this ratio.
_RESOLVED = {"float32": 1e-8, "float64": 1e-5}

# A difference from the mean that is smaller than this, beside the distance of the mean from the
# pivot, may be one of a window of a single value.
_SMALL = 1e-9

# Passes over an array in the time in which a cell of a window is gathered, by measurement.
_PASSES_PER_GATHERED = 20

# Cells of windows gathered at a time by the two-pass formula.
_GATHERED = 100_000

# Figures of a block held at a time: weights and freedoms; sums, means, variances, squares and
# centres of the first pivot, and all but one of them of another one; and one that is written.
_FIGURES = 12


@dataclass(frozen=True)
class WeightedMoments(WindowKernel):
    """Weighted statistics of the valid cells in a moving window around each cell.

    Parameters
    ----------
    weights : Weights
        Of the window's cells. A cell whose weight is 0 does not belong to the window.
    statistics : tuple of Statistic
        Bands of the result for each band of the source, in this order.
    sample : bool
        Estimate the variance of what the cells are a sample of.
    step : int
        Take results at every step-th cell of both axes.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used, and the result is invalid where the centre is.
    min_valid : float
        Least percentage of valid cells in the window, whatever their weights.
    fill_centres : bool
        Whether cells that are invalid get a result, too; all but a difference.
    dtype : str
        ``float32`` or ``float64``, of the result. Arithmetic is in float64.

    Raises
    ------
    ValueError
        If a weight is negative and anything but the sum is wanted.

    Notes
    -----
    With weights ``w`` of the valid cells ``x``, the sum is ``sum(w x)``, the mean ``m = sum(w x) /
    sum(w)``, the variance ``sum(w (x - m)**2) / sum(w)``. A sample's is divided by ``sum(w) -
    sum(w**2) / sum(w)`` instead: the weights say how reliable cells are, not how often they were
    counted. It needs two cells. The difference is the centre less the mean.

    Variances are equal to the two-pass formula in float64 within 1e-6 (``float32``) or 1e-9
    (``float64``), relatively; of windows of one value they are 0, and so are differences. Sums of
    integers with integer weights are exact below 2**53.

    References
    ----------
    Chan, T. F., Golub, G. H., LeVeque, R. J. (1983): Algorithms for computing the sample variance:
    analysis and recommendations. The American Statistician 37(3), 242-247.
    https://doi.org/10.1080/00031305.1983.10483115

    Galassi, M., et al. (2019): GNU Scientific Library reference manual, 2.6: Statistics, weighted
    samples. https://www.gnu.org/software/gsl/doc/html/statistics.html

    Examples
    --------
    >>> weights = Weights(((1, 2, 1),))
    >>> statistics = Statistic.SUM, Statistic.MEAN, Statistic.VARIANCE
    >>> WeightedMoments(weights, statistics)(np.array([[[1, 3, 5]]]), None).values
    array([[[12.]],
    <BLANKLINE>
           [[ 3.]],
    <BLANKLINE>
           [[ 2.]]], dtype=float32)
    """

    weights: Weights
    statistics: tuple[Statistic, ...] = (Statistic.MEAN,)
    sample: bool = False
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    def __post_init__(self) -> None:
        check_statistics(self.statistics)
        if not (self.weights.are_positive or set(self.statistics) == {Statistic.SUM}):
            raise ValueError("weights holds a negative one; only a sum can have those")
        super().__post_init__()

    @property
    def footprint(self) -> Footprint:
        """The window: the cells whose weight is not 0."""
        return self.weights.footprint

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.statistics)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block, in cells of the result.

        What windows need around a block is computed, too: large ones want large blocks.
        """
        rows, cols = super().block
        if max(self.footprint.rows, self.footprint.cols) <= 64:
            return rows, cols
        return 2 * rows, 2 * cols

    def scratch(self, block: tuple[int, int]) -> Scratch:
        """Make what sums are formed in."""
        return Scratch(self, block)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and :meth:`compute` takes beside it."""
        padded = padded_shape(block, self.footprint, self.step)
        cells, window = padded[0] * padded[1], self.footprint.rows * self.footprint.cols
        # Cells, their marks and their extremes; windows that are doubtful, flat, usable, ...;
        # windows that are gathered.
        by_result = 8 * _FIGURES + 24
        gathered = 64 * max(_GATHERED, window)
        return (
            cells * (8 * 5 + 2)
            + block[0] * block[1] * by_result
            + SumScratch.nbytes(padded)
            + gathered
        )

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic of one band; see :meth:`WindowKernel.compute`."""
        return _Block(self, band).write(results, flags)


class Scratch:
    """What :class:`WeightedMoments` computes in: for one thread, block after block."""

    def __init__(self, kernel: WeightedMoments, block: tuple[int, int]) -> None:
        padded = padded_shape(block, kernel.footprint, kernel.step)
        self._size = padded[0] * padded[1]
        self.sums = SumScratch(padded)
        self.cells = np.empty(self._size)
        self.figures = Buffers(_FIGURES, block[0] * block[1], np.float64)
        self._marks: np.ndarray | None = None
        self._extremes: Buffers | None = None

    @property
    def marks(self) -> np.ndarray:
        """Room for what tells valid cells from others; many rasters need none."""
        if self._marks is None:
            self._marks = np.empty(self._size, np.int64)
        return self._marks

    @property
    def extremes(self) -> Buffers:
        """Room for the extremes of windows, all of it free."""
        if self._extremes is None:
            self._extremes = Buffers(3, self._size, np.float64)
        self._extremes.take_all_back()
        return self._extremes


class _Figures(NamedTuple):
    """What the statistics of windows are made of, each an array of them or a number.

    Attributes
    ----------
    pivot
        What the others are about.
    weight
        Of the window's valid cells, together.
    freedom
        What a variance is divided by, which is 1 unless it is a sample's.
    sums, means, centres
        Of the differences from the pivot.
    variances
        Not divided by the freedom yet.
    squares
        The mean squares of the differences from the pivot.
    """

    pivot: float | np.ndarray
    weight: float | np.ndarray
    freedom: float | np.ndarray
    sums: np.ndarray
    means: np.ndarray | None
    variances: np.ndarray | float | None
    squares: np.ndarray | None
    centres: np.ndarray | None

    def statistic(self, which: Statistic, out: np.ndarray | None = None) -> np.ndarray:
        """Compute one of them."""
        if which is Statistic.SUM:
            return np.add(self.sums, np.multiply(self.weight, self.pivot, out=out), out=out)
        if which is Statistic.MEAN:
            about_zero = np.ndim(self.pivot) == 0 and not self.pivot
            return self.means if about_zero else np.add(self.means, self.pivot, out=out)
        if which is Statistic.DIFFERENCE:
            return np.subtract(self.centres, self.means, out=out)
        variances = np.divide(self.variances, self.freedom, out=out)
        return variances if which is Statistic.VARIANCE else np.sqrt(variances, out=out)


class _Block:
    """The windows of one band in one block."""

    def __init__(self, kernel: WeightedMoments, band: Band) -> None:
        self.kernel, self.shape = kernel, band.shape
        self.values, self.valid = band.values, band.valid
        self.scratch = band.workspace.scratch
        self.scratch.figures.take_all_back()
        self.statistics = kernel.statistics
        self.spread = bool(_SPREAD & set(kernel.statistics))
        self.plan = weighted_sum(kernel.weights.cells)
        usable = kernel.usable(band)
        self.usable, self.write_flags = usable.windows, usable.write
        if kernel.sample and self.valid is not None:
            self.several = usable.counts >= 2
        else:
            self.several = not kernel.sample or kernel.footprint.count >= 2
        self.cells = self.scratch.cells[: self.values.size].reshape(self.values.shape)

    def write(self, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic and whether it is valid; return whether all of them are."""
        certain = self.write_flags(flags)
        if not certain and not self.usable.any():
            results[...] = 0
            return False
        self.weight, self.freedom = self._weigh()
        figures = self._about(self._pivot())
        self._put(results, figures)
        self._mend(results, figures)
        for statistic, flag in zip(self.statistics, flags):
            if statistic in _SPREAD and self.several is not True:
                flag &= self.several
            elif statistic is Statistic.DIFFERENCE and self.valid is not None:
                flag &= self._at_anchors(self.valid)
            else:
                continue
            certain = certain and bool(flag.all())
        return certain

    def _take(self) -> np.ndarray:
        return self.scratch.figures.take(self.shape[0] * self.shape[1]).reshape(self.shape)

    def _at_anchors(self, cells: np.ndarray) -> np.ndarray:
        return at_anchors(cells, self.kernel.footprint, self.kernel.step, self.shape)

    def _sum(self, plan: WeightedSum) -> np.ndarray:
        return plan.sum(self.cells, self.kernel.step, self._take(), self.scratch.sums)

    def _weigh(self) -> tuple[float | np.ndarray, float | np.ndarray]:
        """Sum the weights of the valid cells; and find what variances are divided by."""
        cells, wanted = self.kernel.weights.cells, self.kernel.sample and self.spread
        if self.valid is None:
            weights = self.kernel.weights.array()[self.kernel.footprint.mask()][None]
            return self.plan.total, _freedom(weights)[0] if wanted else 1.0
        np.copyto(self.cells, self.valid)
        weight = self._sum(self.plan)
        if not wanted:
            return weight, 1.0
        freedom = self._sum(weighted_sum(cells, 2))
        for _ in range(2):
            np.divide(freedom, weight, out=freedom)
        return weight, np.subtract(1, freedom, out=freedom)

    def _pivot(self) -> np.generic:
        """Choose what is subtracted from the values: one from the middle of some of them."""
        nothing = self.values.dtype.type(0)
        only_sums = not self.spread and Statistic.DIFFERENCE not in self.statistics
        if only_sums and self.kernel.weights.are_positive:
            return nothing  # sums without cancellation have all their digits
        apart = tuple(slice(None, None, max(1, size // 8)) for size in self.values.shape)
        for part in (apart, ...):
            some = self.values[part]
            some = some.ravel() if self.valid is None else some[self.valid[part]]
            some = some[np.isfinite(some)]
            if some.size:
                return np.sort(some)[some.size // 2]
        return nothing

    def _load(self, pivot: np.generic, missing: float = 0.0) -> None:
        """Write the differences from the pivot, and ``missing`` for cells that are invalid."""
        if pivot:
            subtract(self.values, pivot, self.cells)
        else:
            np.copyto(self.cells, self.values, casting="same_kind")
        if self.valid is None:
            return
        if missing:
            np.copyto(self.cells, missing, where=~self.valid)
            return
        # By bits: a copy through a mask would take several times as long, and NaN times 0 is NaN.
        marks = self.scratch.marks[: self.values.size].reshape(self.values.shape)
        np.copyto(marks, self.valid)
        np.negative(marks, out=marks)
        bits = self.cells.view(np.int64)
        np.bitwise_and(bits, marks, out=bits)

    def _about(self, pivot: np.generic) -> _Figures:
        """Form the sums about a pivot."""
        self._load(pivot)
        sums, means, centres, variances, squares = self._sum(self.plan), *(None,) * 4
        if set(self.statistics) != {Statistic.SUM}:
            means = np.divide(sums, self.weight, out=self._take())
        if Statistic.DIFFERENCE in self.statistics:
            centres = self._take()
            np.copyto(centres, self._at_anchors(self.cells))
        if self.spread:
            np.multiply(self.cells, self.cells, out=self.cells)
            squares = self._sum(self.plan)
            np.divide(squares, self.weight, out=squares)
            variances = np.multiply(means, means, out=self._take())
            np.subtract(squares, variances, out=variances)
        return _Figures(
            float(pivot), self.weight, self.freedom, sums, means, variances, squares, centres
        )

    def _give(self, figures: _Figures) -> None:
        arrays = figures.sums, figures.means, figures.variances, figures.squares, figures.centres
        self.scratch.figures.give(*(array for array in arrays if array is not None))

    def _put(self, results: np.ndarray, figures: _Figures, where: np.ndarray | bool = True) -> None:
        """Write each statistic, of some windows."""
        room = self._take()
        for statistic, result in zip(self.statistics, results):
            values = figures.statistic(statistic, room)
            np.copyto(result, values, where=where, casting="same_kind")
        self.scratch.figures.give(room)

    def _mend(self, results: np.ndarray, figures: _Figures) -> None:
        """Compute again what drowns in rounding: windows of one value at once; others about one of
        their own cells, all of them as long as that is cheaper than one by one."""
        if not self.spread and figures.centres is None:
            return  # sums and means have the digits of their cells
        doubtful, unsure = self._doubtful(figures), self._unsure()
        if not (doubtful.any() or unsure.any()):
            return
        self._put_flat(results, doubtful, unsure)
        if not self.spread:
            return
        self._give(figures)
        window = self.kernel.footprint.rows * self.kernel.footprint.cols
        affordable = 2 * self.plan.cost * doubtful.size // (_PASSES_PER_GATHERED * window)
        left = gained = np.count_nonzero(doubtful)
        while left > affordable and gained > affordable:
            pivot = self._pivot_of(doubtful)
            if pivot is None:
                break
            again = self._about(pivot)
            resolved = doubtful & ~self._doubtful(again)
            self._put(results, again, resolved)
            self._give(again)
            doubtful &= ~resolved
            gained, left = left - np.count_nonzero(doubtful), np.count_nonzero(doubtful)
        self._two_pass(results, doubtful | unsure)

    def _doubtful(self, figures: _Figures) -> np.ndarray:
        """Find usable windows whose variance drowns in rounding; or their difference, if nothing
        but that is wanted."""
        room = self._take()
        if self.spread:
            np.multiply(figures.squares, _RESOLVED[self.kernel.dtype], out=room)
            doubtful = ~(figures.variances >= room)  # NaN is doubtful
        else:
            difference = np.subtract(figures.centres, figures.means, out=room)
            doubtful = np.abs(difference, out=room) < _SMALL * np.abs(figures.means)
        self.scratch.figures.give(room)
        if self.usable is not None:
            doubtful &= self.usable
        return doubtful

    def _unsure(self) -> np.ndarray:
        """Find windows that one cell outweighs so far that it is uncertain what their variance is
        divided by."""
        if not isinstance(self.freedom, np.ndarray):
            return np.zeros(self.shape, bool)
        unsure = ~(self.freedom >= _RESOLVED[self.kernel.dtype]) & self.several
        return unsure if self.usable is None else unsure & self.usable

    def _pivot_of(self, windows: np.ndarray) -> np.generic | None:
        """Return the centre of one of some windows; None if none is valid."""
        if self.valid is not None:
            windows = windows & self._at_anchors(self.valid)
        centres = self._at_anchors(self.values)[windows]
        return centres[len(centres) // 2] if len(centres) else None

    def _put_flat(self, results: np.ndarray, *doubtful: np.ndarray) -> None:
        """Write the statistics of windows in rectangles of one value, which are many in any DEM;
        take them off the doubtful ones."""
        pivot = self._pivot() if self.values.dtype.kind in "iu" else self.values.dtype.type(0)
        least = self._extreme(np.minimum, pivot, np.inf)
        greatest = self._extreme(np.maximum, pivot, -np.inf)
        # Where float64 takes two integers for one, they are not alike for that.
        flat = (least == greatest) & (np.abs(least) < 2.0**53 if pivot.dtype.kind in "iu" else True)
        sums = np.multiply(least, self.weight, out=self._take())
        self._put(
            results,
            _Figures(float(pivot), self.weight, 1.0, sums, least, np.zeros(1), None, least),
            flat & np.logical_or(*doubtful),
        )
        self.scratch.figures.give(sums, least, greatest)
        for windows in doubtful:
            windows &= ~flat

    def _extreme(self, extreme: np.ufunc, pivot: np.generic, neutral: float) -> np.ndarray:
        """Take the least or greatest valid value of each window's rectangle."""
        buffers = self.scratch.extremes
        self._load(pivot, neutral)
        values = buffers.take(self.cells.size)
        np.copyto(values.reshape(self.cells.shape), self.cells)
        cols = self.cells.shape[1]
        windows = window_extreme(values, cols, self.kernel.footprint, extreme, buffers)
        out = self._take()
        np.copyto(out, every_step(windows, cols, self.kernel.step, self.shape))
        return out

    def _two_pass(self, results: np.ndarray, doubtful: np.ndarray) -> None:
        """Compute windows one by one: first the mean, then the deviations from it."""
        inside = self.kernel.footprint.mask()
        weights = self.kernel.weights.array()[inside]
        rows, cols = np.nonzero(doubtful)
        some = max(1, _GATHERED // inside.size)
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            cells = self._gather(self.values, at, inside)
            if self.valid is None:
                own, first = np.broadcast_to(weights, cells.shape), cells[:, 0]
            else:
                exist = self._gather(self.valid, at, inside)
                own, first = exist * weights, cells[np.arange(len(cells)), exist.argmax(axis=1)]
            values = np.empty(cells.shape)
            subtract(cells, first[:, None], values)
            centres = np.empty(len(cells))
            subtract(self._at_anchors(self.values)[at], first, centres)
            if self.valid is not None:
                values[~exist] = 0
            figures = _two_pass(first.astype(float), own, values, centres, self.kernel.sample)
            for statistic, result in zip(self.statistics, results):
                result[at] = figures.statistic(statistic)

    def _gather(
        self, cells: np.ndarray, at: tuple[np.ndarray, np.ndarray], inside: np.ndarray
    ) -> np.ndarray:
        """Return the cells of some windows, ``(windows, cells)``."""
        step, windows = self.kernel.step, sliding_window_view(cells, inside.shape)
        return windows[at[0] * step, at[1] * step][:, inside]


def _two_pass(
    pivot: np.ndarray, weights: np.ndarray, values: np.ndarray, centres: np.ndarray, sample: bool
) -> _Figures:
    """Compute the figures of windows from their cells ``(windows, cells)``."""
    weight = weights.sum(axis=1)
    sums = (weights * values).sum(axis=1)
    means = sums / weight
    values -= means[:, None]
    squared = (weights * values**2).sum(axis=1)
    # The last term makes up for the rounding of the mean (Chan et al. 1983).
    squared -= (weights * values).sum(axis=1) ** 2 / weight
    variances = np.maximum(squared, 0) / weight
    variances[np.isnan(variances)] = np.inf
    freedom = _freedom(weights) if sample else 1.0
    return _Figures(pivot, weight, freedom, sums, means, variances, None, centres)


def _freedom(weights: np.ndarray) -> np.ndarray:
    """Compute ``1 - sum(w**2) / sum(w)**2`` of weights ``(windows, cells)``, without differences:
    of a cell that outweighs all others, nothing would be left."""
    before = np.cumsum(weights, axis=1)[:, :-1]
    return 2 * (weights[:, 1:] * before).sum(axis=1) / weights.sum(axis=1) ** 2
