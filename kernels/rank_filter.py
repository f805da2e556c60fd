# SPDX-License-Identifier: GPL-2.0-or-later
"""Medians and other quantiles in a moving window: the kernel, and which method computes a block.

Every method finds values of given ranks exactly, so which one is taken shows in the time alone.
Small windows without invalid cells are ranked by a network of minima and maxima
(``selection_network.py``), large ones by the bins of their cells' ranks (``rank_bins.py``); few
windows, or such as are far apart, are sorted one by one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .footprint import Footprint
from .rank_bins import RankedTile, Scratch, WindowParts
from .selection_network import BoundNetwork, SelectionNetwork, selection_network
from .window_kernel import Band, WindowKernel
from .window_sums import padded_shape

# Windows of more cells have networks of too many steps: by measurement, and it takes too long to
# generate them. Those that sort all ranks, for windows with invalid cells, grow faster.
_LARGEST_NETWORK = 225
_LARGEST_SORT = 49

# Nanoseconds, by measurement on one core; only their ratios matter.
_STEP_OF_NETWORK = 0.05  # for each byte of a cell, and two more
_SORTED_CELL = 20.0  # of a window that is sorted by itself
_PICKED = 35.0  # among sorted cells, where ranks differ from window to window
_RANKED_CELL = 50.0  # of a tile and its surroundings
_SELECTED = 100.0  # of the bins, and more for each part of the window:
_MEMBERS = 25.0
_ADDITION = 0.15  # of the sum of a window

# Bytes of a network's planes, for the caches, unless that leaves too few rows of a block: a step of
# a network should outweigh its call.
_PLANES_NBYTES = 4 << 20
_LEAST_ROWS = 64

# Cells of windows sorted at a time, for the caches.
_GATHERED = 100_000


class _Method(Enum):
    NETWORK = 0
    BINS = 1
    SORT = 2


class _Positions(NamedTuple):
    """Where a quantile lies among ``n`` sorted cells, for each ``n`` from 0 on: after the cell of
    rank ``lower``, the fraction ``beyond`` of the way to the next one."""

    lower: np.ndarray
    beyond: np.ndarray


@dataclass(frozen=True)
class RankFilter(WindowKernel):
    """Quantiles of the valid cells in a moving window around each cell.

    Parameters
    ----------
    footprint : Footprint
        The window.
    quantiles : tuple of float
        From 0 (minimum) over 0.5 (median) to 1 (maximum), each a band of the result for each band
        of the source. Between two cells they are interpolated linearly.
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
        ``float32`` or ``float64``, of the result. Interpolation is in float64.

    Notes
    -----
    The definition is number 7 of Hyndman and Fan (1996), that of :func:`numpy.quantile`. A negative
    zero counts as zero.

    References
    ----------
    Hyndman, R. J., Fan, Y. (1996): Sample quantiles in statistical packages. The American
    Statistician 50(4), 361-365. https://doi.org/10.1080/00031305.1996.10473566

    Examples
    --------
    >>> kernel = RankFilter(Footprint(1, 3), (0.5, 0.75))
    >>> kernel(np.array([[[4, 9, 2, 3]]]), None).values
    array([[[4. , 3. ]],
           [[6.5, 6. ]]], dtype=float32)
    """

    footprint: Footprint
    quantiles: tuple[float, ...] = (0.5,)
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    def __post_init__(self) -> None:
        if not self.quantiles:
            raise ValueError("quantiles is empty; at least one is needed")
        for quantile in self.quantiles:
            if not 0 <= quantile <= 1:
                raise ValueError(f"quantiles holds {quantile}; they lie from 0 to 1")
        super().__post_init__()

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.quantiles)

    def scratch(self, block: tuple[int, int]) -> Ranking:
        """Make the planes of networks and what tiles are ranked in."""
        return Ranking(self, block)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and :meth:`compute` takes beside it."""
        plan = _plan(self)
        rows, cols = padded_shape(block, self.footprint, self.step)
        # Of a strip: counts and their window sums, positions of a quantile, and its neighbours.
        strip = min(rows, _LEAST_ROWS * self.step + self.footprint.rows) * cols
        by_cell = strip * (72 + 8 * plan.parts.counted.itemsize)
        return by_cell + plan.tile_nbytes(block) + plan.network_nbytes(block)

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each quantile of one band; see :meth:`WindowKernel.compute`."""
        return _Block(self, band).write(results, flags)


class _Plan:
    """What a kernel knows before it sees a block: positions of its quantiles, costs of methods."""

    def __init__(self, kernel: RankFilter) -> None:
        self.mask = kernel.footprint.mask()
        self.parts = WindowParts(self.mask)
        self.count, self.step = self.parts.count, kernel.step
        if not self.count:
            raise ValueError("the footprint has no cell")
        self.positions = tuple(_positions(quantile, self.count) for quantile in kernel.quantiles)
        ranks: set[int] = set()
        for lower, beyond in self.positions:
            ranks |= {int(lower[-1]), int(lower[-1]) + bool(beyond[-1])}
        self._chosen = len(ranks)
        cells = tuple(map(tuple, self.mask.tolist()))
        self.network = self.sorting = None
        if self.count <= _LARGEST_NETWORK:
            self.network = selection_network(cells, tuple(sorted(ranks)))
        if self.count <= _LARGEST_SORT:
            self.sorting = selection_network(cells, tuple(range(max(ranks) + 1)))
        self._choices: dict[tuple[int, bool], tuple[_Method, float]] = {}
        self.least = kernel.least

    @property
    def sorting_cost(self) -> float:
        """Nanoseconds for each result that is computed by itself."""
        return _SORTED_CELL * self.count

    def method(self, itemsize: int, everywhere: bool) -> tuple[_Method, float]:
        """Choose the method for blocks of cells of ``itemsize`` bytes; return its cost a result.

        ``everywhere`` says that every window is full, so that their ranks are known beforehand.
        """
        choice = self._choices.get((itemsize, everywhere))
        if choice is not None:
            return choice
        every = self.step**2
        network = self.network if everywhere else self.sorting
        side = self.parts.tile
        rows, cols = (side + size - 1 for size in self.mask.shape)
        ranked = _RANKED_CELL * rows * cols / side**2
        bins = rows * cols / 256
        chosen = self._chosen if everywhere else 2 * len(self.positions)
        costs = {
            _Method.BINS: every * (ranked + bins * _ADDITION * self.parts.additions)
            + chosen * (_SELECTED + _MEMBERS * len(self.parts.parts)),
            _Method.SORT: self.sorting_cost,
        }
        if network is not None:
            run = network.operations * _STEP_OF_NETWORK * (2 + itemsize)
            picked = 0 if everywhere else _PICKED * len(self.positions)
            costs[_Method.NETWORK] = every * (run + picked)
        method = min(costs, key=costs.get)
        self._choices[itemsize, everywhere] = method, costs[method]
        return method, costs[method]

    def strip(self, cols: int, itemsize: int, everywhere: bool) -> int:
        """Rows of a block that networks compute at a time; without the one that sorts if all
        windows are full."""
        networks = self._networks[: 1 if everywhere else 2]
        rows = 256 if everywhere else _LEAST_ROWS  # positions of ranks take memory, too
        while rows > _LEAST_ROWS and any(
            network.nbytes(rows, cols, itemsize) > _PLANES_NBYTES for network in networks
        ):
            rows //= 2
        return rows

    @property
    def _networks(self) -> list[SelectionNetwork]:
        return [network for network in (self.network, self.sorting) if network is not None]

    def network_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes of the planes of the largest network, for blocks of ``block`` results."""
        rows, cols = ((size - 1) * self.step + 1 for size in block)
        largest = 0
        for itemsize in (1, 2, 4, 8):
            strips = [self.strip(cols, itemsize, everywhere) for everywhere in (True, False)]
            if self.method(itemsize, True)[0] is _Method.NETWORK:
                strip = min(rows, max(strips))
                largest = max(largest, self.network.nbytes(strip, cols, itemsize))
            if self.method(itemsize, False)[0] is _Method.NETWORK:
                # Tiles of other methods are no larger.
                strip = min(rows, strips[1])
                largest = max(largest, self.sorting.nbytes(strip, cols, itemsize))
        return largest

    def tile_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes in which a tile is ranked, or windows are sorted."""
        side = self.parts.tile
        rows, cols = (min(side, (size - 1) * self.step + 1) for size in block)
        return max(self.parts.nbytes(rows, cols), 2 * _GATHERED * 9)


@lru_cache(maxsize=16)
def _plan(kernel: RankFilter) -> _Plan:
    return _Plan(kernel)


@lru_cache(maxsize=64)
def _positions(quantile: float, count: int) -> _Positions:
    """Find a quantile among 0 to ``count`` cells; by whole numbers, as 0.07 * 100 exceeds 7."""
    part = Fraction(str(quantile))
    lower, beyond = np.zeros(count + 1, np.intp), np.zeros(count + 1)
    for cells in range(1, count + 1):
        whole, rest = divmod((cells - 1) * part.numerator, part.denominator)
        lower[cells], beyond[cells] = whole, rest / part.denominator
    return _Positions(lower, beyond)


class Ranking:
    """What :class:`RankFilter` computes in: for one thread, block after block."""

    def __init__(self, kernel: RankFilter, block: tuple[int, int]) -> None:
        self.plan = _plan(kernel)
        self._planes = np.empty(self.plan.network_nbytes(block), np.uint8)
        self._bound: dict[tuple, BoundNetwork] = {}
        self.scratch = Scratch()

    def bind(
        self, network: SelectionNetwork, dtype: np.dtype, rows: int, cols: int
    ) -> BoundNetwork:
        """Return a network whose planes are laid out for blocks of ``rows`` x ``cols``."""
        key = id(network), dtype.str, rows, cols
        if key not in self._bound:
            if len(self._bound) >= 8:  # views of planes, by the thousand
                self._bound.clear()
            size = len(self._planes) // dtype.itemsize
            memory = self._planes[: size * dtype.itemsize].view(dtype)
            self._bound[key] = network.bind(memory, rows, cols)
        return self._bound[key]


class _Block:
    """One band of a block, which is computed tile by tile."""

    def __init__(self, kernel: RankFilter, band: Band) -> None:
        self.kernel, self.workspace = kernel, band.workspace.scratch
        self.plan = self.workspace.plan
        self.values, self.valid, self.shape = _sortable(band.values), band.valid, band.shape

    def write(self, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each quantile, ``(quantiles, rows, cols)``, and whether it is valid; return
        whether all of them are."""
        certain, tile = True, self._tile_shape()
        for row in range(0, self.shape[0], tile[0]):
            for col in range(0, self.shape[1], tile[1]):
                part = slice(None), slice(row, row + tile[0]), slice(col, col + tile[1])
                certain &= self._write_tile(row, col, results[part], flags[part])
        return certain

    def _tile_shape(self) -> tuple[int, int]:
        itemsize, step = self.values.dtype.itemsize, self.kernel.step
        if self.plan.method(itemsize, everywhere=True)[0] is _Method.NETWORK:
            rows = self.plan.strip((self.shape[1] - 1) * step + 1, itemsize, self.valid is None)
            return max(1, rows // step), self.shape[1]
        side = max(1, self.plan.parts.tile // step)
        return side, side

    def _write_tile(self, row: int, col: int, results: np.ndarray, flags: np.ndarray) -> bool:
        """Choose how a tile is computed by how many of its windows are not full."""
        step, shape = self.kernel.step, results.shape[1:]
        rows, cols = padded_shape(shape, self.kernel.footprint, step)
        cells = slice(row * step, row * step + rows), slice(col * step, col * step + cols)
        tile = _Tile(self, self.values[cells], None, None, results)
        if self.valid is None or self.valid[cells].all():
            flags[...] = True
            tile.compute(self.plan.method(self.values.dtype.itemsize, everywhere=True)[0])
            return True
        valid = self.valid[cells]
        counts, usable = self._count(valid, shape)
        flags[...] = usable
        results[...] = 0
        if usable.any():
            partial = usable & (counts < self.plan.count)
            self._mend(tile._replace(valid=valid, counts=counts), usable, partial)
        return bool(usable.all())

    def _mend(self, tile: _Tile, usable: np.ndarray, partial: np.ndarray) -> None:
        """Compute a tile with invalid cells: as if there were none, and then the windows that have
        some again, or the usable windows alone; each group of them together or one by one."""
        itemsize, single = self.values.dtype.itemsize, self.plan.sorting_cost
        method, of_full = self.plan.method(itemsize, everywhere=True)
        method_of_some, of_any = self.plan.method(itemsize, everywhere=False)
        width = usable.shape[1]
        if method_of_some is not _Method.NETWORK:
            width = max(1, self.plan.parts.tile // self.kernel.step)
        groups = [slice(start, start + width) for start in range(0, usable.shape[1], width)]

        def cost(windows: np.ndarray) -> float:
            counts = [np.count_nonzero(windows[:, group]) for group in groups]
            together = of_any * len(windows) * width
            return sum(min(count * single, together) for count in counts)

        wanted = usable
        if of_full * usable.size + cost(partial) <= cost(usable):
            tile._replace(valid=None, counts=None).compute(method)
            wanted = partial
        for group in groups:
            rows, cols = np.nonzero(wanted[:, group])
            if len(rows) * single <= of_any * usable[:, group].size:
                tile.part(group).sort(rows, cols)
            else:
                tile.part(group).compute(method_of_some)

    def _count(self, valid: np.ndarray, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Count the valid cells of each window; find those that give a result."""
        step, (rows, cols) = self.kernel.step, shape
        marks = np.ascontiguousarray(valid).view(np.uint8).reshape(1, -1)
        counts = self.plan.parts.sums(marks, valid.shape, self.workspace.scratch)[0]
        counts = counts[: (rows - 1) * step + 1 : step, : (cols - 1) * step + 1 : step].copy()
        usable = counts >= self.plan.least
        if not self.kernel.fill_centres:
            window = self.kernel.footprint
            usable &= valid[window.above :: step, window.left :: step][:rows, :cols]
        return counts, usable


class _Tile(NamedTuple):
    """Part of a block, padded, and where its results go; valid and counts: None if all are."""

    block: _Block
    values: np.ndarray
    valid: np.ndarray | None
    counts: np.ndarray | None
    results: np.ndarray

    def part(self, cols: slice) -> _Tile:
        """Return some columns of the tile."""
        step, results = self.block.kernel.step, self.results[:, :, cols]
        start = cols.start * step
        width = (results.shape[2] - 1) * step + self.block.kernel.footprint.cols
        padded = slice(None), slice(start, start + width)
        valid = None if self.valid is None else self.valid[padded]
        counts = None if self.counts is None else self.counts[:, cols]
        return _Tile(self.block, self.values[padded], valid, counts, results)

    def compute(self, method: _Method) -> None:
        """Write the quantiles of all windows."""
        if method is _Method.NETWORK:
            self._run_network()
        elif method is _Method.BINS:
            self._look_up_bins()
        else:
            rows, cols = np.indices(self.results.shape[1:])
            self.sort(rows.ravel(), cols.ravel())

    def _run_network(self) -> None:
        plan, step = self.block.plan, self.block.kernel.step
        values, network = self.values, plan.network
        if self.counts is not None:
            # What is not there comes last, so that ranks among the valid cells stay what they are.
            values, network = np.where(self.valid, values, _last(values.dtype)), plan.sorting
        rows, cols = ((size - 1) * step + 1 for size in self.results.shape[1:])
        bound = self.block.workspace.bind(network, values.dtype, rows, cols)
        found = bound.run(values)
        phases = network.phases
        common = math.gcd(step, phases)
        for phase in range(0, phases, common):
            # Every step-th row of the tile, as far as it belongs to this phase.
            first = next(row for row in range(phases) if row * step % phases == phase)
            mine = slice(first, None, phases // common)
            theirs = slice(first * step // phases, None, step // common), slice(None, None, step)
            for positions, results in zip(plan.positions, self.results):
                results = results[mine]
                if not len(results):
                    continue
                if self.counts is None:
                    lower, beyond = positions.lower[-1], positions.beyond[-1]
                    at = network.ranks.index(lower)
                    low = found[phase][at][theirs]
                    high = found[phase][at + 1][theirs] if beyond else None
                else:
                    counts = self.counts[mine]
                    lower, beyond = _at_counts(positions, counts)
                    low = bound.pick(phase, self._spread(lower, found[phase][0], theirs))[theirs]
                    above = np.minimum(lower + 1, len(network.ranks) - 1)
                    high = bound.pick(phase, self._spread(above, found[phase][0], theirs))[theirs]
                _interpolate(low, high, beyond, results)

    @staticmethod
    def _spread(ranks: np.ndarray, plane: np.ndarray, theirs: tuple[slice, slice]) -> np.ndarray:
        """Lay the ranks of every step-th window out as all windows lie."""
        if ranks.shape == plane.shape:
            return ranks
        spread = np.zeros(plane.shape, ranks.dtype)
        spread[theirs] = ranks
        return spread

    def _look_up_bins(self) -> None:
        plan, step = self.block.plan, self.block.kernel.step
        scratch = self.block.workspace.scratch
        ranked = RankedTile(plan.parts, self.values, self.valid, step, scratch)
        known: dict[int, np.ndarray] = {}
        for positions, results in zip(plan.positions, self.results):
            if self.counts is None:
                lower, beyond = int(positions.lower[-1]), positions.beyond[-1]
                for rank in range(lower, lower + 1 + bool(beyond)):
                    if rank not in known:
                        known[rank] = ranked.at(rank)
                low, high = known[lower], known.get(lower + 1)
            else:
                lower, beyond = _at_counts(positions, self.counts)
                low = ranked.at(lower)
                high = ranked.at(np.minimum(lower + 1, np.maximum(self.counts, 1) - 1))
            _interpolate(low, high, beyond, results)

    def sort(self, rows: np.ndarray, cols: np.ndarray) -> None:
        """Write the quantiles of some windows, which are sorted one by one."""
        plan, step = self.block.plan, self.block.kernel.step
        shape = plan.mask.shape
        windows = sliding_window_view(self.values, shape)
        some = max(1, _GATHERED // plan.mask.size)
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            places = at[0] * step, at[1] * step
            cells = windows[places][:, plan.mask]
            cells += cells.dtype.type(0)  # no negative zero, as for the other methods
            counts = np.full(len(cells), plan.count)
            if self.valid is not None:
                exist = sliding_window_view(self.valid, shape)[places][:, plan.mask]
                np.copyto(cells, _last(cells.dtype), where=~exist)
                counts = exist.sum(axis=1)
            cells.sort(axis=1)
            every = np.arange(len(cells))
            for positions, results in zip(plan.positions, self.results):
                lower, beyond = _at_counts(positions, counts)
                above = np.minimum(lower + 1, np.maximum(counts, 1) - 1)
                found = np.empty(len(cells), results.dtype)
                _interpolate(cells[every, lower], cells[every, above], beyond, found)
                results[at] = found


def _sortable(values: np.ndarray) -> np.ndarray:
    """Return values of a type that numpy compares fast."""
    if values.dtype.kind == "b":
        return values.view(np.uint8)
    if values.dtype == np.float16:
        return values.astype(np.float32)
    native = values.dtype.newbyteorder("=")
    return values.astype(native, copy=False)


def _last(dtype: np.dtype) -> float | int:
    """Return a value that no value of a type comes after."""
    return dtype.type(np.inf) if dtype.kind == "f" else dtype.type(np.iinfo(dtype).max)


def _at_counts(positions: _Positions, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where a quantile lies in windows of so many valid cells."""
    return np.take(positions.lower, counts), np.take(positions.beyond, counts)


def _interpolate(
    low: np.ndarray, high: np.ndarray | None, beyond: np.ndarray | float, out: np.ndarray
) -> None:
    """Write what lies ``beyond`` (0 to 1) of the way from ``low`` to ``high``, in float64.

    The formula is numpy's: exact at both ends, and where they are equal.
    """
    if high is None:
        np.copyto(out, low, casting="unsafe")
        return
    low, high = low.astype(np.float64), high.astype(np.float64)
    away = high - low
    found = away * beyond
    found += low
    away *= 1 - beyond
    np.subtract(high, away, out=found, where=np.asarray(beyond >= 0.5))
    np.copyto(found, low, where=(low == high) | np.equal(beyond, 0))  # infinite ones, too
    np.copyto(out, found, casting="unsafe")
