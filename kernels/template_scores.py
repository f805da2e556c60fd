# SPDX-License-Identifier: GPL-2.0-or-later
"""The scores of a whole block: in single precision, or by direct sums.

The block is transformed once, about a constant of its own; each template costs a product and an
inverse transform. Sums of cells and of their squares, which scale the scores, are in double
precision. A bound of the error says which scores are not good enough.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .correlation import Method, Transform, centre, error_of_sums, transform_shape
from .matches import ABSENT
from .running_sums import RunningSums, put_in_order
from .template_frame import Arena, Frame, Group, Spectra, Stack
from .window_sums import Buffers, window_extreme, window_sum

if TYPE_CHECKING:
    from .template_matching import TemplateMatching

# Largest error of a score, and how near the score of an exact copy is to 1.
TOLERANCE = 1e-5
TOLERANCE_OF_COPIES = 1e-6

# Least ratio of a window's variance to its mean square about the block's constant that is taken
# from direct sums in double precision: their relative error is some 1e-15 divided by this ratio. By
# transforms, what single precision demands of products is more than sums in double precision do.
RESOLVED = 2.5e-9

# Cells of a template up to which their products are added one by one. By measurement, transforms
# of noise are as fast from 30 cells on; those of relief, where many windows this small have to be
# computed again, not before 100.
_DIRECT = 49

# Rows of a window up to which it is summed by doubling. By measurement: that takes fewer steps, so
# that workers wait less for the interpreter, but what tall windows need above them costs more.
_DOUBLED = 100

# Rows of windows that are summed by doubling at a time, at most.
_STRIP = 257

# Every so many rows are sampled for the mean of what varies little from row to row.
_SAMPLED = 8

# Bytes of templates' and of masks' transforms that are kept; others are made for every block.
_KEPT, _KEPT_MASKS = 24 * 2**20, 8 * 2**20


class BlockSizes:
    """Sizes of what a block is computed in, for blocks of up to ``block`` results."""

    def __init__(self, kernel: TemplateMatching, stack: Stack, block: tuple[int, int]) -> None:
        frame, groups = stack.frame, stack.groups
        self.templates, self.masks = len(stack.templates), stack.masks
        self.levels = kernel.method is not Method.ZERO_MEAN_NORMALISED_CORRELATION
        self.some_suffice = kernel.min_valid < 100
        self.dtype = kernel.dtype
        self.grid = block[0] + 2, block[1] + 2
        self.padded = self.grid[0] + frame.rows - 1, self.grid[1] + frame.cols - 1
        self.tallest = max(group.footprint.rows for group in groups)
        self.widest = max(group.footprint.cols for group in groups)
        largest = max(group.count for group in groups)
        self.is_direct = not self.masks and largest <= _DIRECT
        self.is_whole = self.is_direct or kernel.dtype == "float32"
        self.is_doubled = self.is_direct or self.tallest <= _DOUBLED
        self.count_type = np.min_scalar_type(largest if self.some_suffice else 1)

    @property
    def row_length(self) -> int:
        """Cells in a row of a block that is computed whole."""
        if self.is_direct:
            return self.padded[1]
        return transform_shape(*self.padded)[1]

    @property
    def strip_rows(self) -> int:
        """Rows of windows that are summed by doubling at a time."""
        return -(-self.grid[0] // -(-self.grid[0] // _STRIP))

    @property
    def strip(self) -> int:
        """Cells that these are sums of."""
        return (self.strip_rows + self.tallest - 1) * self.row_length

    @property
    def dtype_of_cells(self) -> str:
        """Type that a block is computed in."""
        return "float64" if self.is_direct else "float32"

    @property
    def shared_nbytes(self) -> int:
        """Bytes of what :class:`BlockScratch` needs while a block is computed, and no longer."""
        cells = Arena.nbytes((self.padded[0], self.row_length), self.dtype_of_cells)
        if self.is_direct:
            return cells
        single, double = (Transform(*self.padded, dtype) for dtype in ("float32", "float64"))
        spectra = (1 + (self.templates > 1)) * Arena.nbytes(
            single.spectrum_shape, single.spectrum_dtype
        )
        if self.masks:
            spectra += 4 * Arena.nbytes(double.spectrum_shape, double.spectrum_dtype)
        return cells + spectra

    @property
    def nbytes(self) -> int:
        """Bytes of the rest of it."""
        cells = self.grid[0] * self.grid[1]
        fields = cells * np.dtype(self.dtype).itemsize * (1 + self.levels)
        counts = 3 * self.padded[0] * self.padded[1] * self.count_type.itemsize
        sums = (4 * self.strip + self.strip_rows * self.grid[1]) * 8
        if self.is_direct:
            return fields + counts + sums
        if not self.is_doubled:
            sums = RunningSums.nbytes(self.row_length, self.widest, self.grid[0])
        spectra = Spectra.nbytes(self.templates, Transform(*self.padded, "float32"), _KEPT)
        if self.masks:
            masks = Transform(*self.padded, "float64")
            spectra += Spectra.nbytes(self.masks, masks, _KEPT_MASKS)
        return fields + counts + sums + spectra


class BlockScratch:
    """Arrays to compute whole blocks in, made once; in ``arena`` those that others may use, too."""

    def __init__(self, sizes: BlockSizes, arena: Arena) -> None:
        arena.clear()
        self.row_length = sizes.row_length
        self._sizes = sizes
        self.cells = arena.empty((sizes.padded[0], self.row_length), sizes.dtype_of_cells)
        size = sizes.grid[0] * sizes.grid[1]
        self._fields = [np.empty(size, sizes.dtype) for _ in range(1 + sizes.levels)]
        self._doubtful = np.empty(size, bool)
        self._means, self._scores = np.empty(0), np.empty(0, sizes.dtype)
        self._counts: Buffers | None = None
        self.transform: Transform | None = None
        self.running: RunningSums | None = None
        if sizes.is_doubled:
            self.buffers = Buffers(4, sizes.strip, np.float64)
        else:
            self.running = RunningSums(self.row_length, sizes.widest, sizes.grid[0])
        if sizes.is_direct:
            return
        self.transform = Transform(*sizes.padded, "float32")
        self.spectrum = self.transform.empty(arena.empty)
        # What is correlated last may take the place of the block.
        several = sizes.templates > 1
        self.room = self.transform.empty(arena.empty) if several else self.spectrum
        self.spectra = Spectra(self.transform, _KEPT)
        self.masked = _Masked(sizes, arena) if sizes.masks else None

    @property
    def counts(self) -> Buffers:
        """Arrays to count valid cells in."""
        if self._counts is None:
            sizes = self._sizes
            self._counts = Buffers(3, sizes.padded[0] * sizes.padded[1], sizes.count_type)
        return self._counts

    def strips(self, rows: int) -> Iterator[slice]:
        """Cut rows of windows into what is summed by doubling at a time."""
        some = self._sizes.strip_rows
        for row in range(0, rows, some):
            yield slice(row, min(row + some, rows))

    def doubtful(self, shape: tuple[int, int]) -> np.ndarray:
        """Lend a contiguous array of flags, none of them raised."""
        flags = self._doubtful[: math.prod(shape)].reshape(shape)
        flags[...] = False
        return flags

    def means(self, shape: tuple[int, ...]) -> np.ndarray:
        """Lend a contiguous array for the means of some windows."""
        size = math.prod(shape)
        self._means = np.empty(size) if len(self._means) < size else self._means
        return self._means[:size].reshape(shape)

    def scores(self, shape: tuple[int, int]) -> np.ndarray:
        """Lend a contiguous array for the scores of some rows of windows."""
        size = math.prod(shape)
        if len(self._scores) < size:
            self._scores = np.empty(size, self._scores.dtype)
        return self._scores[:size].reshape(shape)

    def fields(self, shape: tuple[int, int]) -> list[np.ndarray]:
        """Lend contiguous arrays for what scores are scaled with."""
        return [field[: shape[0] * shape[1]].reshape(shape) for field in self._fields]


class _Masked:
    """Sums of cells under a mask, by transforms in double precision."""

    def __init__(self, sizes: BlockSizes, arena: Arena) -> None:
        self._transform = Transform(*sizes.padded, "float64")
        self._spectra = Spectra(self._transform, _KEPT_MASKS)
        names = "cells", "squares"
        self._spectrum_of = {name: self._transform.empty(arena.empty) for name in names}
        self._rooms = [self._transform.empty(arena.empty) for _ in names]

    def load(self, cells: np.ndarray) -> None:
        """Take the cells of a block."""
        self._transform.forward(cells, self._spectrum_of["cells"])
        self._transform.forward(cells, self._spectrum_of["squares"], squared=True)

    def sums(
        self, frame: Frame, group: Group, rows: int
    ) -> Iterator[tuple[slice, np.ndarray, np.ndarray]]:
        """Sum the cells under a mask, and their squares, some rows of windows at a time."""
        mask = self._mask(frame, group)
        both = (
            self._transform.correlate(spectrum, mask, rows, room)
            for spectrum, room in zip(self._spectrum_of.values(), self._rooms)
        )
        for (part, plain), (_, squares) in zip(*both):
            yield part, plain, squares

    def counts(
        self, frame: Frame, group: Group, valid: np.ndarray, rows: int
    ) -> Iterator[tuple[slice, np.ndarray]]:
        """Count valid cells under a mask, some rows of windows at a time."""
        mask, room = self._mask(frame, group), self._rooms[0]
        self._transform.forward(valid, room)
        for part, counts in self._transform.correlate(room, mask, rows, room):
            yield part, np.rint(counts, out=counts)

    def _mask(self, frame: Frame, group: Group) -> np.ndarray:
        return self._spectra.get(
            group.members[0], lambda: frame.placed(group.valid.astype(np.float64), group)
        )


class Block(NamedTuple):
    """Cells to be matched, padded by the frame and a ring of one cell, and what is found.

    ``valid`` is None where all cells are. ``factor`` keeps squares within their range. ``best``
    and ``which`` (the template that it is of; None if there is but one) are without the padding;
    ``best`` is :data:`ABSENT` where there is no score.
    """

    values: np.ndarray
    valid: np.ndarray | None
    factor: float
    best: np.ndarray
    which: np.ndarray | None


class BlockScores:
    """Computes the scores of complete windows of a block."""

    def __init__(
        self,
        kernel: TemplateMatching,
        stack: Stack,
        scratch: BlockScratch,
        block: Block,
    ) -> None:
        self.kernel, self.stack, self.scratch, self.block = kernel, stack, scratch, block
        self.shape = block.best.shape
        self.cells = scratch.cells[: len(block.values)]
        loaded = centre(block.values, block.valid, block.factor, self.cells)
        self.pivot, self.largest = loaded.pivot * block.factor, loaded.largest

    def compute(self) -> np.ndarray:
        """Write the scores; return which are left to compute, or again, in double precision."""
        scratch = self.scratch
        rms = 0.0
        if scratch.transform is not None:
            scratch.transform.forward(self.cells, scratch.spectrum)
            rms = scratch.transform.root_mean_square(self.cells)
            if scratch.masked is not None:
                scratch.masked.load(self.cells)
        doubtful = scratch.doubtful(self.shape)
        for group in self.stack.groups:
            complete = self._complete(group, doubtful)
            quietest, typical = self._scale(group, complete, doubtful)
            for member in group.members:
                self._score(group, member, complete)
            if scratch.transform is not None:
                bound = error_of_sums(rms, self.largest, typical, "float32")
                self._doubt(bound, quietest, complete, doubtful)
        best = self.block.best
        np.minimum(best, 1, out=best)
        if best.min() < -1:
            np.maximum(best, -1, out=best, where=best > ABSENT)
        return doubtful

    def _complete(self, group: Group, doubtful: np.ndarray) -> np.ndarray | None:
        """Tell which windows are without invalid cells, None if all of them are; those that have
        enough valid ones nevertheless are left to compute."""
        valid = self.block.valid
        if valid is None:
            return None
        if group.valid is not None:
            complete = np.empty(self.shape, bool)
            strips = self.scratch.masked.counts(self.stack.frame, group, valid, self.shape[0])
            for part, counts in strips:
                self._compare(group, counts[:, : self.shape[1]], complete[part], doubtful[part])
            return complete
        counts = self.scratch.counts
        counts.take_all_back()
        columns = valid.shape[1]
        rows = slice(group.row, group.row + self.shape[0] + group.footprint.rows - 1)
        cells = counts.take(valid[rows].size)
        np.copyto(cells.reshape(-1, columns), valid[rows])
        window, part = group.footprint, slice(group.col, group.col + self.shape[1])
        if self.kernel.min_valid >= 100:
            whole = window_extreme(cells, columns, window, np.minimum, counts)
            return whole.reshape(-1, columns)[:, part].astype(bool)
        complete = np.empty(self.shape, bool)
        sums = window_sum(cells, columns, window, counts).reshape(-1, columns)[:, part]
        self._compare(group, sums, complete, doubtful)
        return complete

    def _compare(
        self, group: Group, counts: np.ndarray, complete: np.ndarray, doubtful: np.ndarray
    ) -> None:
        """Tell windows that are complete, and those that have enough valid cells but are not."""
        np.equal(counts, group.count, out=complete)
        if self.kernel.min_valid < 100:
            doubtful |= (counts >= self.kernel.least_cells(group.count)) & ~complete

    def _sums(self, group: Group) -> Iterator[tuple[slice, np.ndarray, np.ndarray]]:
        """Sum the cells of windows, and their squares, some rows of windows at a time.

        Both are contiguous, and lie as those of :class:`RunningSums`. The first window is in the
        column that :meth:`_columns` begins with.
        """
        scratch, rows = self.scratch, self.shape[0]
        if group.valid is not None:
            for part, *sums in scratch.masked.sums(self.stack.frame, group, rows):
                yield (part, *(some[:, None] for some in sums))
            return
        cells = self.cells[group.row : group.row + rows + group.footprint.rows - 1]
        if scratch.running is not None:
            yield from scratch.running.strips(cells, group.footprint)
            return
        flat, length = cells.ravel(), scratch.row_length
        for part in scratch.strips(rows):
            scratch.buffers.take_all_back()
            size = (part.stop - part.start + group.footprint.rows - 1) * length
            plain, squares = scratch.buffers.take(size), scratch.buffers.take(size)
            np.copyto(plain, flat[part.start * length : part.start * length + size])
            np.multiply(plain, plain, out=squares)
            squares, plain = (
                window_sum(some, length, group.footprint, scratch.buffers)
                for some in (squares, plain)
            )
            yield part, plain.reshape(-1, 1, length), squares.reshape(-1, 1, length)

    def _columns(self, group: Group) -> slice:
        """Columns of :meth:`_sums` that are sums of windows."""
        first = group.col if group.valid is None else 0
        return slice(first, first + self.shape[1])

    def _scale(
        self, group: Group, complete: np.ndarray | None, doubtful: np.ndarray
    ) -> tuple[float, float]:
        """Write what the sums of products are scaled with: 1 divided by the length of a window's
        cells (about their mean, or zero), and in the latter case their mean times their number.

        Returns the least square of such a length, and the root mean square of the lengths about
        the mean.
        """
        count, columns = group.count, self._columns(group)
        scale, *levels = self.scratch.fields(self.shape)
        total, sampled, quietest = 0.0, 0, math.inf
        for part, plain, squares in self._sums(group):
            here = scale[part]
            least = None
            if self.scratch.transform is None:
                least = squares[:, 0, columns] * RESOLVED
            if levels:
                mean = np.multiply(plain, 1 / count, out=self.scratch.means(plain.shape))
                np.add(mean, self.pivot, out=mean)
                put_in_order(mean[..., columns], levels[0][part])
                np.multiply(mean, mean, out=mean)
                np.multiply(mean, count, out=mean)
            np.multiply(plain, plain, out=plain)
            np.multiply(plain, 1 / count, out=plain)
            power = np.subtract(squares, plain, out=squares)
            put_in_order(power[..., columns], here)
            # A sample of the rows will do for a mean.
            total += float(here[::_SAMPLED].sum(dtype=np.float64))
            sampled += here[::_SAMPLED].size
            if levels:
                np.add(power, mean, out=power)
                put_in_order(power[..., columns], here)
            lowest = float(here.min())
            if least is not None or not lowest > 0:
                bad = ~(here > (0 if least is None else least))
                if complete is not None:
                    bad &= complete[part]
                doubtful[part] |= bad
            quietest = lowest if not lowest >= quietest else quietest
            np.sqrt(here, out=here)
            np.divide(1, here, out=here)
        if levels:
            np.multiply(levels[0], scale, out=levels[0])
            np.multiply(levels[0], count, out=levels[0])
        return quietest, math.sqrt(max(total, 0.0) / sampled)

    def _score(self, group: Group, member: int, complete: np.ndarray | None) -> None:
        """Compute the scores of a template, and leave them where they are the best so far."""
        block, method = self.block, self.kernel.method
        weights = self.stack.weights[member]
        first = member == self.stack.groups[0].members[0]
        scale, *levels = self.scratch.fields(self.shape)
        for part, sums in self._products(group, member):
            best = block.best[part]
            # Contiguous, for what follows would take several times as long otherwise.
            scores = best if first else self.scratch.scores(best.shape)
            np.copyto(scores, sums[:, : self.shape[1]], casting="same_kind")
            np.multiply(scores, scale[part], out=scores)
            if levels:
                np.multiply(scores, weights.share, out=scores)
                scores += levels[0][part] * weights.level
            if method is Method.NORMALISED_SQUARED_DIFFERENCE:
                ratio = scale[part] * (weights.length * block.factor)
                ratio += 1 / ratio
                np.multiply(scores, 2, out=scores)
                np.subtract(scores, ratio, out=scores)
                np.add(scores, 1, out=scores)
                np.maximum(scores, -1, out=scores)
            if complete is not None:
                np.copyto(scores, ABSENT, where=~complete[part])
            if not first:
                better = scores > best
                np.maximum(best, scores, out=best)
                np.copyto(block.which[part], member, where=better)
            elif block.which is not None:
                block.which[part] = member

    def _products(self, group: Group, member: int) -> Iterator[tuple[slice, np.ndarray]]:
        """Sum the products of a template and the block, some rows at a time."""
        scratch, template = self.scratch, self.stack.weights[member].values
        if scratch.transform is not None:
            spectrum = scratch.spectra.get(member, lambda: self.stack.frame.placed(template, group))
            yield from scratch.transform.correlate(
                scratch.spectrum, spectrum, self.shape[0], scratch.room
            )
            return
        flat, length = self.cells.ravel(), scratch.row_length
        for part in scratch.strips(self.shape[0]):
            rows = part.stop - part.start
            scratch.buffers.take_all_back()
            total, product = (scratch.buffers.take(rows * length) for _ in range(2))
            total[:] = 0
            some = (rows - 1) * length + self.shape[1]
            for (down, right), weight in np.ndenumerate(template):
                if weight:
                    begin = (part.start + group.row + down) * length + group.col + right
                    np.multiply(flat[begin : begin + some], weight, out=product[:some])
                    np.add(total[:some], product[:some], out=total[:some])
            yield part, total.reshape(rows, length)

    def _doubt(
        self,
        bound: float,
        quietest: float,
        complete: np.ndarray | None,
        doubtful: np.ndarray,
    ) -> None:
        """Find scores of the group last computed that may be wrong, or a copy's and not 1.

        ``bound`` is the largest error of the sums of products, of templates of length 1.
        """
        if self.kernel.method is Method.NORMALISED_SQUARED_DIFFERENCE:
            bound *= 2
        largest = bound / math.sqrt(quietest) if quietest > 0 else math.inf
        surely_exact = TOLERANCE_OF_COPIES / 2
        if largest <= surely_exact:
            return
        some_copies = not self.block.best.max() <= 1 - 2 * TOLERANCE
        if largest <= TOLERANCE and not some_copies:
            return
        scale = self.scratch.fields(self.shape)[0]
        bad = np.zeros(self.shape, bool) if largest <= TOLERANCE else ~(scale * bound <= TOLERANCE)
        if some_copies:
            bad |= (self.block.best > 1 - 2 * TOLERANCE) & ~(scale * bound <= surely_exact)
        if complete is not None:
            bad &= complete
        doubtful |= bad
