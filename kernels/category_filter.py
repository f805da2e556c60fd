# SPDX-License-Identifier: GPL-2.0-or-later
"""How often values occur in a moving window: the kernel, and which method computes a tile.

Every method counts exactly, in whole numbers, so which one is taken shows in the time alone. Small
windows are sorted by a network of minima and maxima (``selection_network.py``) and their runs of
equal cells are followed (``run_lengths.py``). Where there are few values in a tile, or few that
occur more than once, their windows are summed value by value (``frequencies.py``). What is left is
sorted window by window.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .footprint import Footprint
from .frequencies import Codes, Counter, Tally, Wanted, terms_of
from .rank_bins import Scratch, WindowParts
from .run_lengths import tally_runs, tally_sorted, walk_nbytes
from .selection_network import BoundNetwork, rows_by_phase, selection_network
from .window_kernel import Band, WindowKernel, check_statistics
from .window_ranks import last, sortable
from .window_sums import padded_shape

# Windows of more cells are not sorted by a network: its steps grow faster than its worth.
_LARGEST_NETWORK = 49

# Least and most rows and columns of a tile, in cells of the raster: calls should outweigh the
# interpreter, values be few, and what is computed in fit into the caches.
_TILE_ROWS = 128, 256
_TILE_COLS = 512, 512

# Cells of windows sorted at a time, for the caches.
_GATHERED = 100_000


class Statistic(IntEnum):
    """What can be computed of the values in a window."""

    ENTROPY = 0
    MAJORITY = 1
    MINORITY = 2
    VARIETY = 3


class _Method(Enum):
    NETWORK = 0
    COUNT = 1
    SORT = 2


@dataclass(frozen=True)
class CategoryFilter(WindowKernel):
    """Figures of how often values occur among the valid cells in a moving window.

    Parameters
    ----------
    footprint : Footprint
        The window.
    statistics : tuple of Statistic
        Bands of the result for each band of the source, in this order. Entropy is in bits.
        Majority and minority are the value that occurs most, and least, often among those that
        occur; of several the smallest. Variety is the number of values.
    step : int
        Take results at every step-th cell of both axes.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used, and the result is invalid where the centre is.
    min_valid : float
        Least percentage of valid cells in the window.
    fill_centres : bool
        Whether cells that are invalid get a result, too.
    dtype : str
        ``float32`` or ``float64``, of the result.

    Notes
    -----
    Values are told apart as they are stored, integers of 64 bits among them; a negative zero is
    zero. The terms of the entropy are summed in fixed point, which is exact in any order: the
    result depends on nothing but the window.

    References
    ----------
    Shannon, C. E. (1948): A mathematical theory of communication. Bell System Technical Journal
    27(3), 379-423. https://doi.org/10.1002/j.1538-7305.1948.tb01338.x

    Examples
    --------
    >>> kernel = CategoryFilter(Footprint(1, 4), (Statistic.ENTROPY, Statistic.MAJORITY))
    >>> kernel(np.array([[[3, 3, 7, 7, 7, 7]]]), None).values
    array([[[1.       , 0.8112781, 0.       ]],
           [[3.       , 7.       , 7.       ]]], dtype=float32)
    """

    footprint: Footprint
    statistics: tuple[Statistic, ...] = (Statistic.MAJORITY,)
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    def __post_init__(self) -> None:
        check_statistics(self.statistics)
        super().__post_init__()

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.statistics)

    def scratch(self, block: tuple[int, int]) -> Counting:
        """Make what tiles are counted in."""
        return Counting(self)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and :meth:`compute` takes beside it."""
        return _plan(self).nbytes(block)

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic of one band; see :meth:`WindowKernel.compute`."""
        return _Block(self, band).write(results, flags)


class _Costs(NamedTuple):
    """Nanoseconds, by measurement on one core; only their ratios matter."""

    step: float = 0.02  # of a network, and more for each byte of a cell:
    step_byte: float = 0.085
    walk: float = 0.25  # along a cell of a sorted window, and more for what is wanted:
    walk_terms: float = 0.5
    walk_majority: float = 0.7
    walk_minority: float = 0.9
    table: float = 5.0  # to code an integer by a table
    order: float = 55.0  # to code another value
    addition: float = 0.05  # of the sum of a window, for each byte of a count
    terms: float = 1.6  # of the entropy, divided by how many are looked up at once
    other: float = 0.6  # of each other statistic
    sorted_window: float = 800.0  # that is sorted by itself, and more for each cell:
    sorted_cell: float = 8.0


_COST = _Costs()


class _Plan:
    """What a kernel knows before it sees a block: its network, and what each method costs."""

    def __init__(self, kernel: CategoryFilter) -> None:
        self.footprint, self.step = kernel.footprint, kernel.step
        self.mask = kernel.footprint.mask()
        self.parts = WindowParts(self.mask)
        self.count = self.parts.count
        self.terms = terms_of(self.count)
        self.wanted = Wanted(
            *(
                statistic in kernel.statistics
                for statistic in (
                    Statistic.ENTROPY,
                    Statistic.VARIETY,
                    Statistic.MAJORITY,
                    Statistic.MINORITY,
                )
            )
        )
        self.counter = Counter(kernel.footprint, self.parts, kernel.step, self.wanted)
        self.network = None
        if self.count <= _LARGEST_NETWORK:
            cells = tuple(map(tuple, self.mask.tolist()))
            self.network = selection_network(cells, tuple(range(self.count)))

    def tile(self, itemsize: int) -> tuple[int, int]:
        """Rows and columns of a tile, in cells of the result."""
        sides = []
        for size, (least, most) in zip(self.mask.shape, (_TILE_ROWS, _TILE_COLS)):
            side = min(most, max(least, 1 << (2 * size - 1).bit_length()))
            sides.append(max(1, side // self.step))
        rows, cols = sides
        return (max(1, rows // 2) if itemsize > 4 else rows), cols

    def nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that tiles are computed in, by any method, and what a block takes beside."""
        tile = self._padded(block, 4)
        windows = tile[0] * (tile[1] + self.footprint.cols)
        kept = self.counter.nbytes(*tile)
        if self.network is not None:
            kept += walk_nbytes(self.count, windows)
            halves = self._padded(block, 8)
            kept += max(self.network.nbytes(*tile, 4), self.network.nbytes(*halves, 8))
        size = (tile[0] + self.footprint.rows) * (tile[1] + self.footprint.cols)
        gathered = max(_GATHERED, self.count)
        taken = max(size * 80, size * 8 + windows * 17 + gathered * 70)
        return kept + taken + windows * 20 + block[0] * block[1] * 4

    def _padded(self, block: tuple[int, int], itemsize: int) -> tuple[int, int]:
        """Rows and columns of a tile of the largest block, in cells of the raster."""
        rows, cols = (
            (min(side, size) - 1) * self.step + 1 for side, size in zip(self.tile(itemsize), block)
        )
        return rows, cols

    def network_cost(self, itemsize: int) -> float:
        """Nanoseconds for each window, at every cell."""
        if self.network is None:
            return np.inf
        walk = _COST.walk + self.wanted.terms * _COST.walk_terms
        walk += self.wanted.majority * _COST.walk_majority
        walk += self.wanted.minority * _COST.walk_minority
        step = _COST.step + itemsize * _COST.step_byte
        return self.network.operations * step + self.count * walk

    def coding_cost(self, dtype: np.dtype) -> float:
        """Nanoseconds for each cell of a tile."""
        return _COST.table if dtype.kind in "iu" and dtype.itemsize <= 2 else _COST.order

    def count_cost(self, values: int) -> float:
        """Nanoseconds for each window, at every cell, to count so many values."""
        wanted = self.wanted
        each = _COST.addition * self.parts.additions * self.parts.counted.itemsize
        each += wanted.terms * _COST.terms / self.terms.together
        each += (wanted.variety + wanted.majority + wanted.minority) * _COST.other
        return (values + 2) * each


@lru_cache(maxsize=16)
def _plan(kernel: CategoryFilter) -> _Plan:
    return _Plan(kernel)


class Counting:
    """What :class:`CategoryFilter` computes in: for one thread, block after block."""

    def __init__(self, kernel: CategoryFilter) -> None:
        self.plan = _plan(kernel)
        self.scratch = Scratch()
        self._bound: dict[tuple, BoundNetwork] = {}

    def bind(self, dtype: np.dtype, rows: int, cols: int) -> BoundNetwork:
        """Return the network, its planes laid out for tiles of ``rows`` x ``cols``."""
        network = self.plan.network
        nbytes = network.nbytes(rows, cols, dtype.itemsize)
        memory = self.scratch.array("planes", (nbytes // dtype.itemsize,), dtype)
        key = dtype.str, rows, cols, memory.ctypes.data
        if key not in self._bound:
            if len(self._bound) >= 8:  # views of planes, by the thousand
                self._bound.clear()
            self._bound[key] = network.bind(memory, rows, cols)
        return self._bound[key]


class _Block:
    """One band of a block, which is computed tile by tile."""

    def __init__(self, kernel: CategoryFilter, band: Band) -> None:
        self.kernel, self.workspace = kernel, band.workspace.scratch
        self.plan = self.workspace.plan
        self.values, self.valid, self.shape = sortable(band.values), band.valid, band.shape
        self.counts, self.usable = kernel.usable(band)

    def write(self, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic, ``(statistics, rows, cols)``, and whether it is valid; return
        whether all of them are."""
        flags[...] = True if self.usable is None else self.usable
        height, width = self.plan.tile(self.values.dtype.itemsize)
        for row in range(0, self.shape[0], height):
            for col in range(0, self.shape[1], width):
                part = slice(row, row + height), slice(col, col + width)
                self._tile(part, results[(slice(None), *part)]).compute()
        return self.usable is None

    def _tile(self, part: tuple[slice, slice], results: np.ndarray) -> _Tile:
        step = self.kernel.step
        rows, cols = padded_shape(results.shape[1:], self.kernel.footprint, step)
        row, col = part[0].start * step, part[1].start * step
        cells = slice(row, row + rows), slice(col, col + cols)
        valid = counts = usable = None
        if self.valid is not None and not self.valid[cells].all():
            valid, counts = self.valid[cells], self.counts[part]
            usable = None if self.usable is None else self.usable[part]
        return _Tile(self, self.values[cells], valid, counts, usable, results)


class _Tile(NamedTuple):
    """Part of a block, padded, and where its results go. ``valid``, ``counts`` (of valid cells in
    each window) and ``usable`` (windows) are None if all are."""

    block: _Block
    values: np.ndarray
    valid: np.ndarray | None
    counts: np.ndarray | None
    usable: np.ndarray | None
    results: np.ndarray

    def compute(self) -> None:
        """Write the statistics of all windows that count, by the method that takes least time."""
        wanted = self.results[0].size if self.usable is None else np.count_nonzero(self.usable)
        if not wanted:
            self.results[...] = 0
            return
        method, codes = self._choose(wanted)
        if method is _Method.NETWORK:
            self._run_network()
        elif method is _Method.COUNT:
            self._count(codes)
        else:
            self._sort(codes)

    def _choose(self, wanted: int) -> tuple[_Method, Codes | None]:
        """Choose a method for so many windows; values are coded only if that can be worth it."""
        plan = self.block.plan
        every = self.results[0].size * plan.step**2
        costs = {_Method.NETWORK: every * plan.network_cost(self.values.dtype.itemsize)}
        coding = plan.coding_cost(self.values.dtype) * self.values.size
        if costs[_Method.NETWORK] <= 2 * coding:
            return _Method.NETWORK, None
        codes = Codes.of(self.values, self.valid)
        costs[_Method.COUNT] = every * plan.count_cost(len(codes.often))
        costs[_Method.SORT] = wanted * (_COST.sorted_window + _COST.sorted_cell * plan.count)
        return min(costs, key=costs.get), codes

    def _run_network(self) -> None:
        plan, step, values = self.block.plan, self.block.kernel.step, self.values
        if self.valid is not None:
            values = np.where(self.valid, values, last(values.dtype))
        rows, cols = ((size - 1) * step + 1 for size in self.results.shape[1:])
        bound = self.block.workspace.bind(values.dtype, rows, cols)
        bound.run(values)
        for phase, mine, wanted in rows_by_phase(plan.network.phases, step):
            results = self.results[:, mine]
            if not results.shape[1]:
                continue
            planes = bound.planes(phase, wanted)
            counts = laid_out = None
            if self.counts is not None:
                counts = self.counts[mine]
                laid_out = np.zeros((planes.shape[0], planes.row_length), counts.dtype)
                laid_out[:, : planes.shape[1]][wanted] = counts
                laid_out = laid_out.reshape(-1)[: len(planes.flat[0])]
            tally = tally_runs(planes.flat, laid_out, plan.wanted, self.block.workspace.scratch)
            tally = tally.map(planes.grid)
            self._write(
                tally.with_values(lambda ranks, at=phase, of=wanted: bound.pick(at, ranks, of)),
                counts,
                results,
            )

    def _count(self, codes: Codes) -> None:
        tally = self.block.plan.counter.tally(codes, self.block.workspace.scratch)
        tally = tally.map(lambda array: array[:, : self.results.shape[2]])
        self._write(tally.with_values(codes.values.take), self.counts, self.results)

    def _sort(self, codes: Codes) -> None:
        """Sort windows one by one."""
        plan, step = self.block.plan, self.block.kernel.step
        width, cells = codes.cells.shape[1], codes.cells.reshape(-1)
        usable = np.ones(self.results.shape[1:], bool) if self.usable is None else self.usable
        rows, cols = np.nonzero(usable)
        inside = np.nonzero(plan.mask)
        inside = inside[0] * width + inside[1]
        some = max(1, _GATHERED // plan.count)
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            anchors = at[0] * (step * width) + at[1] * step
            windows = np.take(cells, anchors[:, None] + inside, mode="wrap")
            counts = None if self.counts is None else self.counts[at]
            tally = tally_sorted(windows, len(codes.values), counts, plan.wanted)
            found = np.empty((len(self.results), len(anchors)), self.results.dtype)
            self._write(tally.with_values(codes.values.take), counts, found)
            self.results[:, at[0], at[1]] = found

    def _write(self, tally: Tally, counts: np.ndarray | None, results: np.ndarray) -> None:
        """Write the statistics of some windows, ``(statistics, ...)``."""
        terms = None
        if tally.terms is not None:
            terms = self.block.plan.terms.entropy(tally.terms, counts, self.block.workspace.scratch)
        figures = {
            Statistic.ENTROPY: terms,
            Statistic.MAJORITY: tally.majority,
            Statistic.MINORITY: tally.minority,
            Statistic.VARIETY: tally.variety,
        }
        for statistic, result in zip(self.block.kernel.statistics, results):
            np.copyto(result, figures[statistic], casting="unsafe")
