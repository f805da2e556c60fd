# SPDX-License-Identifier: GPL-2.0-or-later
"""The percentile rank of a cell in the window around it.

In small windows every cell is compared with the centre, whole blocks at a time; in large ones the
cells below the centre are counted by the bins of their ranks (``rank_bins.py``). Both count, so
that which one is taken shows in the time alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .footprint import Footprint
from .rank_bins import RankedTile, Scratch, WindowParts
from .window_kernel import Band, Usable, WindowKernel, at_anchors
from .window_ranks import cost_of_bins, last, sortable
from .window_sums import padded_shape

# Nanoseconds, by measurement on one core; only their ratios matter.
_COMPARED = 0.03  # a cell with another one, and for each byte of it:
_COMPARED_BYTE = 0.025
_COUNTED = 0.05  # the outcome of a comparison
_STRIDED = 0.7  # a comparison of cells that do not lie side by side

# Comparisons whose outcomes, up to two for each of two cells, a byte with a sign has room for.
_ROOM = 63


@dataclass(frozen=True)
class CentreRank(WindowKernel):
    """Percentile rank of each cell among the valid cells of the window around it.

    Parameters
    ----------
    footprint : Footprint
        The window. It may lack the centre, which is ranked among its cells all the same.
    step : int
        Take results at every step-th cell of both axes.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used.
    min_valid : float
        Least percentage of valid cells in the window.
    fill_centres : bool
        Of no effect, as a cell that is invalid has no rank: its result is invalid.
    dtype : str
        ``float32`` or ``float64``, of the result.

    Notes
    -----
    The rank is ``100 * (below + equal / 2) / count``, that of :func:`scipy.stats.percentileofscore`
    with ``kind="mean"``: 50 in a window of equal cells. The centre is equal to itself, where it
    belongs to the window.

    References
    ----------
    Gallant, J. C., Wilson, J. P. (2000): Primary topographic attributes. In: Wilson, J. P., and
    Gallant, J. C. (eds.), Terrain Analysis: Principles and Applications, 51-85 (elevation
    percentile). Wiley, New York.

    Examples
    --------
    >>> kernel = CentreRank(Footprint(1, 5))
    >>> kernel(np.array([[[4, 9, 7, 3, 7]]]), None).values
    array([[[60.]]], dtype=float32)
    """

    footprint: Footprint
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return 1

    def scratch(self, block: tuple[int, int]) -> Scratch:
        """Make what cells are compared or ranked in."""
        return Scratch()

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`compute` takes."""
        plan = _plan(self)
        rows, cols = padded_shape(block, self.footprint, self.step)
        side = plan.parts.tile
        tile = [min(side, (size - 1) * self.step + 1) for size in block]
        height, width = (size + reach for size, reach in zip(tile, plan.parts.shape))
        # Ranks of the cells of a tile, and masks of those before them.
        ranked = plan.parts.nbytes(*tile) + 64 * height * width + 200 * tile[0] * tile[1]
        # A block's cells and sums, outcomes of comparisons, and the quotients.
        compared = rows * cols * 8 + rows * cols * 4 + block[0] * block[1] * 24
        methods = {plan.ranked(itemsize) for itemsize in (1, 2, 4, 8)}
        return compared + (ranked if True in methods else 0)

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write the ranks of one band; see :meth:`WindowKernel.compute`."""
        usable = self._usable(band)
        counts = _plan(self).parts.count if usable.counts is None else usable.counts
        values = sortable(band.values)
        band = band._replace(values=values)
        if _plan(self).ranked(values.dtype.itemsize):
            doubled = self._rank(band)
        else:
            doubled = self._compare(band, counts)
        ranks = band.workspace.scratch.array("quotients", band.shape, np.float64)
        np.multiply(doubled, 50.0, out=ranks, dtype=np.float64)
        np.divide(ranks, counts, out=ranks)
        np.copyto(results[0], ranks, casting="unsafe")
        return usable.write(flags)

    def _usable(self, band: Band) -> Usable:
        """Find the windows that give a result: none about an invalid cell."""
        usable = self.usable(band)
        if band.valid is None or not self.fill_centres:
            return usable
        centres = at_anchors(band.valid, self.footprint, self.step, band.shape)
        windows = centres if usable.windows is None else centres & usable.windows
        return usable._replace(windows=None if windows.all() else windows)

    def _compare(self, band: Band, counts: int | np.ndarray) -> np.ndarray:
        """Count the cells of each window below its centre twice, and those equal to it once."""
        scratch, valid = band.workspace.scratch, band.valid
        cells = scratch.array("cells", band.values.shape, band.values.dtype)
        np.copyto(cells, band.values)
        if valid is not None:
            np.copyto(cells, last(cells.dtype), where=~valid)
        compare = _compare_neighbours if self.step == 1 else _compare_at_steps
        doubled = compare(cells, _plan(self), band.shape, scratch)
        if valid is not None:
            # What is not there was taken for the last value: too many are equal to that.
            lasts = at_anchors(cells, self.footprint, self.step, band.shape) == last(cells.dtype)
            if lasts.any():
                missing = _plan(self).parts.count - counts.astype(doubled.dtype)
                np.subtract(doubled, missing, out=doubled, where=lasts)
        return doubled

    def _rank(self, band: Band) -> np.ndarray:
        """Count as :meth:`_compare` does, by ranking tiles."""
        side = max(1, _plan(self).parts.tile // self.step)
        doubled = band.workspace.scratch.array("doubled", band.shape, np.int32)
        for row in range(0, band.shape[0], side):
            for col in range(0, band.shape[1], side):
                part = doubled[row : row + side, col : col + side]
                rows, cols = padded_shape(part.shape, self.footprint, self.step)
                first = row * self.step, col * self.step
                tile = slice(first[0], first[0] + rows), slice(first[1], first[1] + cols)
                valid = None if band.valid is None else band.valid[tile]
                self._rank_tile(band.values[tile], valid, band.workspace.scratch, part)
        return doubled

    def _rank_tile(
        self, values: np.ndarray, valid: np.ndarray | None, scratch: Scratch, out: np.ndarray
    ) -> None:
        ranked = RankedTile(_plan(self).parts, values, valid, self.step, scratch)
        first, end = (
            at_anchors(ranks, self.footprint, self.step, out.shape)
            for ranks in ranked.ranks_of_equals()
        )
        np.add(ranked.count_below(first), ranked.count_below(end), out=out, casting="unsafe")


class _Offset(NamedTuple):
    """Rows and columns from the centre of a window to another cell of it."""

    rows: int
    cols: int


class _Plan:
    """What a kernel knows before it sees a block: comparisons, and what the methods cost.

    Attributes
    ----------
    pairs : list of _Offset
        Cells below, or right of the centre, whose counterparts belong to the window, too.
    singles : list of _Offset
        Cells that have no counterpart, without the centre.
    centre : bool
        Whether the centre belongs to the window.
    """

    def __init__(self, kernel: CentreRank) -> None:
        mask, self.step = kernel.footprint.mask(), kernel.step
        self.parts = WindowParts(mask)
        self.anchor = kernel.footprint.above, kernel.footprint.left
        cells = {_Offset(*cell) for cell in (np.argwhere(mask) - self.anchor).tolist()}
        self.centre = _Offset(0, 0) in cells
        opposite = {_Offset(-rows, -cols) for rows, cols in cells} & cells
        self.pairs = sorted(offset for offset in opposite if offset > _Offset(0, 0))
        self.singles = sorted(cells - opposite)
        self.count_type = np.dtype(np.uint8 if 2 * self.parts.count <= 255 else np.int32)

    def ranked(self, itemsize: int) -> bool:
        """Tell whether to rank the cells of blocks, of ``itemsize`` bytes, or to compare them."""
        comparison = 2 * (_COMPARED + _COMPARED_BYTE * itemsize) + 2 * _COUNTED
        if self.step > 1:
            comparison += 2 * _STRIDED
        compared = (len(self.pairs) + len(self.singles)) * comparison
        if self.step > 1:
            compared += len(self.pairs) * comparison
        return cost_of_bins(self.parts, self.step, lookups=2) < compared


@lru_cache(maxsize=16)
def _plan(kernel: CentreRank) -> _Plan:
    return _Plan(kernel)


class _Tally:
    """Outcomes of comparisons added up: in bytes, and from there, before they overflow, elsewhere.

    Where the last sums fit into unsigned bytes, bytes are all, and may wrap on the way.
    """

    def __init__(self, size: int, kind: np.dtype, scratch: Scratch) -> None:
        self._wide = kind.itemsize > 1
        self.bytes = scratch.array("bytes", (size,), np.int8 if self._wide else np.uint8)
        self._total = scratch.array("totals", (size,), kind) if self._wide else self.bytes
        self.bytes[:] = 0
        self._total[:] = 0
        self._room = _ROOM

    def make_room(self) -> None:
        """See to it that one more comparison fits."""
        self._room -= 1
        if self._wide and not self._room:
            self._empty()

    def _empty(self) -> None:
        np.add(self._total, self.bytes, out=self._total)
        self.bytes[:] = 0
        self._room = _ROOM

    def total(self, constant: int) -> np.ndarray:
        """Return the sums, plus a constant."""
        if self._wide:
            self._empty()
        np.add(self._total, self._total.dtype.type(constant), out=self._total)
        return self._total


def _outcomes(
    cells: np.ndarray, centres: np.ndarray, below: np.ndarray, upto: np.ndarray
) -> np.ndarray:
    """Write 2 for cells below their centres, 1 for those equal to them and 0 for others."""
    np.less(cells, centres, out=below)
    np.less_equal(cells, centres, out=upto)
    outcomes = below.view(np.int8)
    return np.add(outcomes, upto.view(np.int8), out=outcomes)


def _compare_neighbours(
    cells: np.ndarray, plan: _Plan, shape: tuple[int, int], scratch: Scratch
) -> np.ndarray:
    """Compare all cells with those around them, each two only once: what is below one of them
    (2), equal to it (1) or above it (0) is the reverse for the other."""
    width, flat = cells.shape[1], cells.reshape(-1)
    start = plan.anchor[0] * width + plan.anchor[1]
    end = start + (shape[0] - 1) * width + shape[1]
    # Rows are whole in the sums, so that they are a grid.
    tally = _Tally(shape[0] * width, plan.count_type, scratch)
    sums = tally.bytes[: end - start]
    below, upto = (scratch.array(name, (flat.size,), bool) for name in ("below", "up to"))

    def compare(offset: int, first: int, stop: int) -> np.ndarray:
        size = stop - first
        others = flat[first + offset : stop + offset]
        found = _outcomes(others, flat[first:stop], below[:size], upto[:size])
        return found.view(sums.dtype)

    for offset in plan.singles:
        tally.make_room()
        np.add(sums, compare(offset.rows * width + offset.cols, start, end), out=sums)
    for offset in plan.pairs:
        tally.make_room()
        ahead = offset.rows * width + offset.cols
        outcomes = compare(ahead, start - ahead, end)
        np.add(sums, outcomes[ahead:], out=sums)
        np.subtract(sums, outcomes[: len(sums)], out=sums)
    total = tally.total(2 * len(plan.pairs) + plan.centre)
    return total.reshape(shape[0], width)[:, : shape[1]]


def _compare_at_steps(
    cells: np.ndarray, plan: _Plan, shape: tuple[int, int], scratch: Scratch
) -> np.ndarray:
    """Compare every step-th cell with those around it."""

    def at(offset: _Offset) -> np.ndarray:
        rows, cols = (
            slice(anchor + away, anchor + away + (size - 1) * plan.step + 1, plan.step)
            for anchor, away, size in zip(plan.anchor, offset, shape)
        )
        return cells[rows, cols]

    centres = scratch.array("centres", shape, cells.dtype)
    np.copyto(centres, at(_Offset(0, 0)))
    tally = _Tally(centres.size, plan.count_type, scratch)
    sums = tally.bytes.reshape(shape)
    below, upto = (scratch.array(name, shape, bool) for name in ("below", "up to"))
    opposite = [_Offset(-rows, -cols) for rows, cols in plan.pairs]
    for offset in (*plan.singles, *plan.pairs, *opposite):
        tally.make_room()
        outcomes = _outcomes(at(offset), centres, below, upto)
        np.add(sums, outcomes.view(sums.dtype), out=sums)
    return tally.total(int(plan.centre)).reshape(shape)
