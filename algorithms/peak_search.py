# SPDX-License-Identifier: GPL-2.0-or-later
"""The passes of ``loupe:findpeaks``: peaks, how far they stand out, and what is higher."""

from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..kernels.contract import Place
from ..kernels.histogram import Range
from ..kernels.isolation import HighestOfSquares, isolation
from ..kernels.peaks import Kind, PeakFinding, best_first, peak_dtype
from ..kernels.prominence import Prominence
from ..kernels.smoothing import GaussianSmoothing, Smoothed
from ..raster.resources import block_cache
from ..raster.source import Reader, Source
from ..raster.window import Window
from .passes import Passes

# How far around a prominent peak its plateau is looked for, in cells; a pass finds larger ones.
_AROUND = 32

# Looking at so many cells in a pass takes no longer, by measurement, than reading what is around
# one peak.
_CELLS_A_LOOK = 1 << 18


@dataclass(frozen=True)
class Wanted:
    """Which peaks are wanted, and what of them.

    Attributes
    ----------
    kind : Kind
        Maxima, minima or both.
    threshold : float, optional
        Least value of a maximum, greatest of a minimum.
    exclude_border : int
        Least distance from the raster's edge, in cells.
    min_distance : float
        Least distance between two, in cells.
    most : int
        How many of each kind there may be; 0: any number.
    min_prominence : float, optional
        Least prominence; None if prominences are not wanted.
    """

    kind: Kind
    threshold: Optional[float] = None
    exclude_border: int = 0
    min_distance: float = 0
    most: int = 0
    min_prominence: Optional[float] = None

    @property
    def passes(self):
        """How many passes a search takes."""
        kinds = len(self.kind.each)
        searches = kinds if self.min_prominence else 1
        return searches + kinds * (2 + (self.min_prominence is not None))


class Found(NamedTuple):
    """Peaks of one kind, best first.

    Attributes
    ----------
    kind : Kind
        Maxima or minima.
    peaks : ndarray
        Records of :func:`.peaks.peak_dtype`.
    prominences : ndarray or None
        Records of :func:`.prominence.peak_dtype`, in the same order; None if not wanted.
    isolations : ndarray of float64
        Distances to what is higher (with minima, lower); infinite where there is nothing.
    """

    kind: Kind
    peaks: np.ndarray
    prominences: Optional[np.ndarray]
    isolations: np.ndarray


@dataclass(frozen=True)
class PeakSearch:
    """Looks for peaks in one band of a raster, which may be smoothed before.

    Attributes
    ----------
    source : Source
        Of the band.
    sigma : float
        Of the Gaussian that it is smoothed by, in cells; 0: not at all.
    passes : Passes
        Of the run, as many as :attr:`Wanted.passes` says.
    """

    source: Source
    sigma: float
    passes: Passes

    def find(self, wanted, cell_size):
        """Find peaks.

        Parameters
        ----------
        wanted : Wanted
            Which ones.
        cell_size : tuple of float
            Height and width of a cell.

        Returns
        -------
        list of Found
            Maxima, minima, or both, in this order.
        """
        find = self._most_prominent if wanted.min_prominence else self._best
        ranked = list(find(wanted))
        return [Found(*of_kind, self._isolations(*of_kind[:2], cell_size)) for of_kind in ranked]

    def extent(self):
        """Return the least and the greatest value of the raster, in one more pass."""
        self.passes.steps += 1
        return self.passes.reduce(self.source, Range())[0]

    def _best(self, wanted):
        """Find peaks, and then how far they stand out."""
        found = self._reduced(self._finding(wanted, wanted.kind, wanted.threshold))
        best = found.best(wanted.min_distance, wanted.most)
        del found
        for kind in wanted.kind.each:
            peaks, prominences = best[best["kind"] == kind], None
            if wanted.min_prominence is not None and not len(peaks):
                self.passes.done += 1
            elif wanted.min_prominence is not None:
                # Most kinds of rasters have many more peaks than the best ones.
                listed = self._prominences(kind, 0, _lowest(kind, peaks))
                prominences = listed[places_in(listed, peaks, self.source.cols)]
                del listed
            yield kind, peaks, prominences

    def _most_prominent(self, wanted):
        """Find what stands out far enough, and then which peaks these are.

        Usually they are few. All peaks of a raster may be so many that listing them takes longer
        than the rest, and more memory.
        """
        for kind in wanted.kind.each:
            listed = self._prominences(kind, wanted.min_prominence, wanted.threshold)
            peaks = self._of_plateaus(wanted, kind, listed)
            peaks = best_first(peaks, wanted.min_distance, wanted.most)
            yield kind, peaks, listed[places_in(listed, peaks, self.source.cols)]

    def _finding(self, wanted, kind, threshold):
        return PeakFinding(kind, threshold, wanted.exclude_border, self.source.shape)

    def _prominences(self, kind, least, threshold):
        """List the peaks of one kind that stand out so far: see :class:`.prominence.Summits`."""
        minima = kind is Kind.MINIMA
        # Strips that the budget has room for; what is found does not depend on them.
        strip = min(Prominence.strip, self.passes.resources.memory // 256)
        return self._reduced(Prominence(self.source.shape, least, minima, strip, threshold)).peaks()

    def _of_plateaus(self, wanted, kind, listed):
        """Find the peaks that are listed by the last cells of their plateaus."""
        wide = 2 * (_AROUND + self._margin) + 1
        rows, cols = self.source.shape
        if len(listed) * max(_CELLS_A_LOOK, wide**2) <= rows * cols:
            found = self.passes.step(lambda tell: self._looked_up(wanted, kind, listed, tell))
            if found is not None:
                return found
            self.passes.steps += 1
        found = self._reduced(self._finding(wanted, kind, _lowest(kind, listed))).all()
        return found[places_in(listed, found, cols) >= 0]

    def _looked_up(self, wanted, kind, listed, tell):
        """Look around a few peaks for their plateaus; None if one of these is too large."""
        kernel = self._finding(wanted, kind, None)
        found = [np.empty(0, peak_dtype(listed["value"].dtype))]
        with self._reading() as read:
            for index, peak in enumerate(listed):
                tell(index / len(listed))
                window = _around(int(peak["row"]), int(peak["col"]), self.source.shape)
                values, valid = read(*window)
                valid = np.ones(values.shape, bool) if valid is None else valid
                level = (values == peak["value"]) & valid
                if _is_cut(level, (peak["row"], peak["col"]), window, self.source.shape):
                    return None
                around = [np.pad(cells, 2)[None] for cells in (values, valid)]
                peaks = kernel(*around, place=Place(*window[:2])).partials[0].all()
                is_it = places_in(listed[index : index + 1], peaks, self.source.cols) >= 0
                found.append(peaks[is_it])
        return np.concatenate(found)

    def _isolations(self, kind, peaks, cell_size):
        """Measure how far it is from peaks of one kind to what is higher (with minima, lower)."""
        if not len(peaks):
            self.passes.done += 2
            return np.empty(0)
        highest = self._reduced(HighestOfSquares(kind))
        cells = peaks["row"], peaks["col"], peaks["value"]
        with self._reading() as read:
            return self.passes.step(
                lambda tell: isolation(*cells, highest, read, self.source.shape, cell_size, tell)
            )

    def _reduced(self, kernel):
        kernel = Smoothed(kernel, self.sigma) if self.sigma else kernel
        return self.passes.reduce(self.source, kernel)[0]

    @property
    def _margin(self):
        """Cells that are read around a window, for smoothing."""
        return GaussianSmoothing(self.sigma).radius if self.sigma else 0

    @contextmanager
    def _reading(self):
        """Open the raster for reading windows of values and validity, as kernels are given them."""
        smoothing = GaussianSmoothing(self.sigma, "float64") if self.sigma else None
        margin = self._margin

        def read(row, col, rows, cols):
            tile = reader.read(Window(row, col, rows, cols), padding=(margin,) * 4)
            values, valid = tile.block(Window(0, 0, rows + 2 * margin, cols + 2 * margin))
            if smoothing:
                values, valid, _ = smoothing(values, valid)
            return values[0], None if valid is None else valid[0]

        memory = self.passes.resources.memory // 4
        with closing(Reader(self.source)) as reader, block_cache.at_most(memory):
            yield read


def _lowest(kind, listed):
    """Return the lowest value of peaks (with minima, the highest)."""
    values = listed["value"]
    return (values.min() if kind is Kind.MAXIMA else values.max()).item()


def _around(row, col, shape):
    """Return first row, first column, rows and columns of a window around a cell."""
    top, left = max(0, row - _AROUND), max(0, col - _AROUND)
    bottom, right = min(shape[0], row + _AROUND + 1), min(shape[1], col + _AROUND + 1)
    return top, left, bottom - top, right - left


def _is_cut(level, cell, window, shape):
    """Tell whether a plateau reaches beyond a window: ``level`` is where cells are as high."""
    top, left, rows, cols = window

    def at_a_side(cells):
        return (
            (top > 0 and cells[0].any())
            or (left > 0 and cells[:, 0].any())
            or (top + rows < shape[0] and cells[-1].any())
            or (left + cols < shape[1] and cells[:, -1].any())
        )

    if not at_a_side(level):
        return False
    from scipy.ndimage import label  # slow to import, and rarely needed

    plateaus, _ = label(level, np.ones((3, 3)))
    return at_a_side(plateaus == plateaus[cell[0] - top, cell[1] - left])


def places_in(prominences, peaks, cols):
    """Find peaks of one kind in the list of those that stand out.

    Parameters
    ----------
    prominences : ndarray
        Records of :func:`.prominence.peak_dtype`, in the order of rows and columns.
    peaks : ndarray
        Records of :func:`.peaks.peak_dtype`.
    cols : int
        Columns of the raster.

    Returns
    -------
    ndarray of int
        For each peak its position there; -1 where it is not listed.
    """
    if not len(prominences):
        return np.full(len(peaks), -1, np.intp)

    def cells(of, row, col):
        return of[row].astype(np.int64) * cols + of[col]

    listed, wanted = cells(prominences, "row", "col"), cells(peaks, "last_row", "last_col")
    places = np.minimum(np.searchsorted(listed, wanted), len(listed) - 1)
    return np.where(listed[places] == wanted, places, -1)
