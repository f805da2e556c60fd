# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores in double precision, of windows for which single precision is not enough: of all windows
of a region, by transforms, or of single windows, each from its cells.

What is still doubtful in a region (a window whose variance drowns in what lies beside it) is
computed from its cells, too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .correlation import (
    Method,
    Moments,
    Transform,
    centre,
    error_of_sums,
    normalised,
)
from .matches import ABSENT
from .template_frame import Arena, Group, Spectra, Stack
from .template_scores import RESOLVED, Block, BlockSizes
from .window_sums import Buffers, window_extreme, window_sum

if TYPE_CHECKING:
    from .template_matching import TemplateMatching

# What scores may be wrong by: in double precision there is room for less than is asked for.
_TOLERANCE = 2e-7

# Bytes of templates' and masks' transforms that are kept; others are made for every region.
_KEPT = 8 * 2**20

# What a cell costs, in nanoseconds: gathered from a window; in a region, once and per template.
_GATHERED_CELL, _REGION_CELL, _REGION_TEMPLATE = 6.0, 40.0, 20.0

# Cells of windows gathered at a time: 8 MB in float64.
_GATHERED = 1_000_000


class RegionSizes:
    """Sizes of what regions are computed in."""

    def __init__(self, sizes: BlockSizes, stack: Stack) -> None:
        frame = stack.frame
        # Most blocks compute few windows again. Others do nothing else: larger ones waste less.
        parts, most = 2, max(sizes.grid)
        if sizes.is_whole:
            parts, most = 4, max(128, 3 * max(frame.rows, frame.cols) // 4)
        self.shape = tuple(max(min(-(-side // parts), most), min(side, 128)) for side in sizes.grid)
        self.padded = self.shape[0] + frame.rows - 1, self.shape[1] + frame.cols - 1
        self.names = ("cells", *(["squares"] if stack.masks else []), "valid")
        self.spectra = sizes.templates * (1 + sizes.some_suffice) + sizes.masks

    @property
    def shared_nbytes(self) -> int:
        """Bytes of what :class:`RegionScratch` needs while a region is computed, and no longer."""
        transform = Transform(*self.padded, "float64")
        each = Arena.nbytes(transform.spectrum_shape, transform.spectrum_dtype)
        cells = Arena.nbytes((self.padded[0], transform.shape[1]), "float64")
        return cells + (len(self.names) + 1) * each

    @property
    def nbytes(self) -> int:
        """Bytes of the rest of it, and of the fields of a region."""
        transform = Transform(*self.padded, "float64")
        fields = 12 * self.shape[0] * self.shape[1] * 8
        sums = 4 * self.padded[0] * transform.shape[1] * 8
        return fields + sums + Spectra.nbytes(self.spectra, transform, _KEPT)


class RegionScratch:
    """Arrays to compute regions in, made once; in ``arena`` those that others may use, too."""

    def __init__(self, sizes: RegionSizes, arena: Arena) -> None:
        arena.clear()
        self.shape = sizes.shape
        self.transform = Transform(*sizes.padded, "float64")
        self.row_length = self.transform.shape[1]
        self.cells = arena.empty((sizes.padded[0], self.row_length), "float64")
        self.sums = Buffers(4, self.cells.size, np.float64)
        self._spectra = Spectra(self.transform, _KEPT)
        self._room = self.transform.empty(arena.empty)
        self._spectrum_of = {name: self.transform.empty(arena.empty) for name in sizes.names}

    def forward(self, name: str, cells: np.ndarray, *, squared: bool = False) -> None:
        """Transform the region's cells, their squares or their mask."""
        self.transform.forward(cells, self._spectrum_of[name], squared=squared)

    def correlate(
        self, name: str, template: object, make: Callable[[], np.ndarray], shape: tuple[int, int]
    ) -> np.ndarray:
        """Correlate what :meth:`forward` transformed with a template or its mask."""
        sums = np.empty(shape)
        spectrum = self._spectra.get(template, make)
        strips = self.transform.correlate(self._spectrum_of[name], spectrum, shape[0], self._room)
        for part, some in strips:
            sums[part] = some[:, : shape[1]]
        return sums


class DoubtfulScores:
    """Computes scores in double precision: in regions, or one by one where they are few."""

    def __init__(
        self,
        kernel: TemplateMatching,
        stack: Stack,
        scratch: RegionScratch,
        block: Block,
    ) -> None:
        self.kernel, self.stack, self.scratch, self.block = kernel, stack, scratch, block

    def compute(self, doubtful: np.ndarray) -> None:
        """Compute the scores of doubtful windows."""
        region, groups = self.scratch.shape, self.stack.groups
        gathering = _GATHERED_CELL * sum(group.count * len(group.members) for group in groups)
        transforming = _REGION_CELL + _REGION_TEMPLATE * len(self.stack.templates)
        for row in range(0, doubtful.shape[0], region[0]):
            for col in range(0, doubtful.shape[1], region[1]):
                part = slice(row, row + region[0]), slice(col, col + region[1])
                wanted = doubtful[part]
                count = np.count_nonzero(wanted)
                if count * gathering > wanted.size * transforming:
                    wanted = self._compute_region(row, col, wanted)
                    count = np.count_nonzero(wanted)
                if count:
                    rows, cols = np.nonzero(wanted)
                    self._compute_windows(rows + row, cols + col)

    def _compute_region(self, row: int, col: int, wanted: np.ndarray) -> np.ndarray:
        """Compute the scores of a region's windows; return those that are still doubtful."""
        frame, block = self.stack.frame, self.block
        part = slice(row, row + wanted.shape[0]), slice(col, col + wanted.shape[1])
        rows, cols = wanted.shape[0] + frame.rows - 1, wanted.shape[1] + frame.cols - 1
        reached = slice(row, row + rows), slice(col, col + cols)
        valid = None if block.valid is None else block.valid[reached]
        valid = None if valid is None or valid.all() else valid
        best, which = block.best[part], None if block.which is None else block.which[part]
        np.copyto(best, ABSENT, where=wanted)
        if valid is not None and not valid.any():
            return np.zeros(wanted.shape, bool)
        region = _Region(
            self.kernel.method, self.stack, self.scratch, block.values[reached], valid, block.factor
        )
        doubtful = np.zeros(wanted.shape, bool)
        for group in self.stack.groups:
            sums = region.sums(group, self.kernel.least_cells(group.count))
            for member in group.members:
                scores, doubts = region.scores(group, member, sums)
                doubtful |= doubts
                better = wanted & (scores > best)
                np.copyto(best, scores, where=better, casting="same_kind")
                if which is not None:
                    np.copyto(which, member, where=better)
        return wanted & doubtful

    def _compute_windows(self, rows: np.ndarray, cols: np.ndarray) -> None:
        """Compute the scores of windows, each from its own cells, in two passes."""
        some = max(1, _GATHERED // max(group.count for group in self.stack.groups))
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            best = np.full(len(at[0]), ABSENT)
            which = np.zeros(len(best), np.uint16)
            for group in self.stack.groups:
                cells, valid = self._gather(group, at)
                for member in group.members:
                    template = self.stack.templates[member].cells * self.block.factor
                    moments = _two_pass(cells, valid, template)
                    scores = normalised(self.kernel.method, moments)
                    enough = moments.count >= self.kernel.least_cells(group.count)
                    better = enough & (scores > best)
                    best[better], which[better] = scores[better], member
            self.block.best[at] = best
            if self.block.which is not None:
                self.block.which[at] = which

    def _gather(
        self, group: Group, at: tuple[np.ndarray, np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Copy the cells of windows that lie under a template, ``(windows, cells)``."""
        shape = group.footprint.rows, group.footprint.cols
        place = at[0] + group.row, at[1] + group.col
        inside = np.ones(shape, bool) if group.valid is None else group.valid
        cells = sliding_window_view(self.block.values, shape)[place][:, inside].astype(np.float64)
        valid = None
        if self.block.valid is not None:
            valid = sliding_window_view(self.block.valid, shape)[place][:, inside]
            cells[~valid] = 0
        return cells * self.block.factor, valid


class _Sums(NamedTuple):
    """What the templates of a group have in common in a region; arrays of its shape or numbers."""

    count: np.ndarray | float
    mean: np.ndarray  # about the pivot
    deviation: np.ndarray
    usable: np.ndarray | None
    doubtful: np.ndarray
    flat: np.ndarray | None


class _Region:
    """A part of a block, in double precision, with a pivot of its own."""

    def __init__(
        self,
        method: Method,
        stack: Stack,
        scratch: RegionScratch,
        values: np.ndarray,
        valid: np.ndarray | None,
        factor: float,
    ) -> None:
        self.method, self.stack, self.scratch = method, stack, scratch
        self.values, self.valid, self.factor = values, valid, factor
        frame = stack.frame
        self.shape = values.shape[0] - frame.rows + 1, values.shape[1] - frame.cols + 1
        rows, cols = values.shape
        cells = self.cells = scratch.cells[:rows]
        loaded = centre(values, valid, factor, cells)
        self.pivot, self.largest = loaded.pivot * factor, loaded.largest
        self.rms = scratch.transform.root_mean_square(cells)
        scratch.forward("cells", cells)
        if stack.masks:
            scratch.forward("squares", cells, squared=True)
        if valid is not None:
            scratch.forward("valid", valid)

    def sums(self, group: Group, least: int) -> _Sums:
        """Compute what does not depend on the template's values."""
        count: np.ndarray | float = float(group.count)
        if group.valid is None:
            plain, squares = self._window_sum(group, self.cells), self._window_sum(group, None)
            if self.valid is not None:
                count = self._window_sum(group, self.valid)
            error = RESOLVED * squares
        else:
            plain, squares = (self._masked_sum(group, name) for name in ("cells", "squares"))
            if self.valid is not None:
                count = np.rint(self._masked_sum(group, "valid"))
            # As of products; 7 times the largest value bounds all three errors.
            error = 50 * math.sqrt(group.count) + 6 * group.count
            error *= self.largest**2 * 2.0**-53 / _TOLERANCE
        usable = None if self.valid is None else count >= least
        mean = plain / np.maximum(count, 1)
        deviation = squares - plain * mean
        power = deviation
        if self.method is not Method.ZERO_MEAN_NORMALISED_CORRELATION:
            power = deviation + count * (mean + self.pivot) ** 2
        doubtful = ~(power > error)
        flat = None
        if self.method is Method.ZERO_MEAN_NORMALISED_CORRELATION and doubtful.any():
            flat = self._flat(group)
        return _Sums(count, mean, deviation, usable, doubtful, flat)

    def scores(self, group: Group, member: int, sums: _Sums) -> tuple[np.ndarray, np.ndarray]:
        """Compute a template's scores, :data:`ABSENT` where there is none; tell which to doubt."""
        weights = self.stack.weights[member]
        length = weights.norm * self.factor
        products = self._correlate("cells", group, member, weights.values)
        template_mean = weights.mean * self.factor
        template_deviation: np.ndarray | float = 1.0
        typical = math.sqrt(max(float(np.mean(sums.deviation)), 0.0))
        error = error_of_sums(self.rms, self.largest, typical, "float64")
        if self.valid is not None:
            plain = self._correlate("valid", group, member, weights.values)
            squares = self._correlate("valid", group, (member, "squares"), weights.values**2)
            products -= sums.mean * plain
            plain /= np.maximum(sums.count, 1)
            template_deviation = squares - sums.count * plain**2
            template_mean = template_mean + length * plain
            error += 40 * self.largest * 2.0**-53
        error /= _TOLERANCE
        moments = Moments(
            sums.count,
            sums.mean + self.pivot,
            sums.deviation,
            template_mean,
            template_deviation * length**2,
            products * length,
        )
        scores = normalised(self.method, moments)
        doubtful = sums.doubtful | ~(sums.deviation * template_deviation > error**2)
        if self.valid is not None:
            doubtful |= ~(template_deviation > 60 * 2.0**-53 / _TOLERANCE)
        scores[np.isnan(scores)] = ABSENT
        if sums.flat is not None:
            scores[sums.flat] = ABSENT
            doubtful &= ~sums.flat
        if sums.usable is not None:
            scores[~sums.usable] = ABSENT
            doubtful &= sums.usable
        return scores, doubtful

    def _correlate(
        self, name: str, group: Group, template: object, cells: np.ndarray
    ) -> np.ndarray:
        frame = self.stack.frame
        return self.scratch.correlate(
            name, template, lambda: frame.placed(cells, group), self.shape
        )

    def _masked_sum(self, group: Group, name: str) -> np.ndarray:
        """Sum what lies under the mask of a group."""
        return self._correlate(name, group, ("mask", group.members[0]), group.valid * 1.0)

    def _window_sum(self, group: Group, cells: np.ndarray | None) -> np.ndarray:
        """Sum the cells of each window; of the squares of the region's cells by default."""
        return self._of_windows(
            group,
            self.cells if cells is None else cells,
            lambda values, length, footprint, buffers: window_sum(
                values if cells is not None else np.multiply(values, values, out=values),
                length,
                footprint,
                buffers,
            ),
        )

    def _flat(self, group: Group) -> np.ndarray:
        """Tell which windows lie in rectangles of one value."""

        def extreme(which: np.ufunc, neutral: float) -> np.ndarray:
            values = self.values
            if self.valid is not None:
                values = np.where(self.valid, values, neutral)
            return self._of_windows(
                group,
                values,
                lambda cells, length, footprint, buffers: window_extreme(
                    cells, length, footprint, which, buffers
                ),
            )

        return extreme(np.minimum, np.inf) == extreme(np.maximum, -np.inf)

    def _of_windows(
        self, group: Group, cells: np.ndarray, compute: Callable[..., np.ndarray]
    ) -> np.ndarray:
        """Apply a function of :mod:`window_sums` to the rectangles of a group's templates."""
        buffers, length = self.scratch.sums, self.scratch.row_length
        buffers.take_all_back()
        rows = slice(group.row, group.row + self.shape[0] + group.footprint.rows - 1)
        values = buffers.take((rows.stop - rows.start) * length)
        grid = values.reshape(-1, length)
        grid[:, : cells.shape[1]] = cells[rows]
        grid[:, cells.shape[1] :] = 0
        windows = compute(values, length, group.footprint, buffers).reshape(-1, length)
        return windows[:, group.col : group.col + self.shape[1]].copy()


def _two_pass(cells: np.ndarray, valid: np.ndarray | None, template: np.ndarray) -> Moments:
    """Form the moments of windows ``(windows, cells)`` and a template ``(cells,)``."""
    if valid is None:
        count = np.full(len(cells), float(len(template)))
        mean, apart = _about_mean(cells, None, count)
        template_mean, template_apart = _about_mean(template[None], None, count[:1])
    else:
        count = valid.sum(axis=1).astype(np.float64)
        mean, apart = _about_mean(cells, valid, count)
        template = np.where(valid, template, 0)
        template_mean, template_apart = _about_mean(template, valid, count)
    return Moments(
        count,
        mean,
        (apart**2).sum(axis=1),
        template_mean,
        (template_apart**2).sum(axis=1),
        (apart * template_apart).sum(axis=1),
    )


def _about_mean(
    cells: np.ndarray, valid: np.ndarray | None, count: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Mean of each row's valid cells, and their deviations, exactly 0 where all are equal."""
    first = cells[:, 0] if valid is None else cells[np.arange(len(cells)), valid.argmax(axis=1)]
    apart = cells - first[:, None]
    if valid is not None:
        apart[~valid] = 0
    shift = apart.sum(axis=1) / np.maximum(count, 1)
    apart -= shift[:, None]
    if valid is not None:
        apart[~valid] = 0
    return first + shift, apart
