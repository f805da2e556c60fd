# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernels of what follows from the sorted cells of a moving window: how a block is computed.

Every method finds values of given ranks exactly, so which one is taken shows in the time alone.
Small windows without invalid cells are ranked by a network of minima and maxima
(``selection_network.py``), large ones by the bins of their cells' ranks (``rank_bins.py``); few
windows, or such as are far apart, are sorted one by one. What is made of the ranks is a matter of
the kernel.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import lru_cache, partial
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .rank_bins import RankedTile, Scratch, WindowParts
from .selection_network import (
    BoundNetwork,
    Planes,
    SelectionNetwork,
    rows_by_phase,
    selection_network,
)
from .window_kernel import Band, WindowKernel
from .window_sums import padded_shape

# Networks that sort all ranks of larger windows, for windows with invalid cells, have too many
# steps: by measurement, and it takes too long to generate them.
_LARGEST_SORT = 49

# Nanoseconds, by measurement on one core; only their ratios matter.
_STEP_OF_NETWORK = 0.05  # for each byte of a cell, and two more
_SORTED_CELL = 20.0  # of a window that is sorted by itself
_PICKED = 17.5  # among sorted cells, where ranks differ from window to window
_RANKED_CELL = 50.0  # of a tile and its surroundings
_SELECTED = 100.0  # of the bins, and more for each part of the window:
_MEMBERS = 25.0
_ADDITION = 0.15  # of the sum of a window, for each byte of it

# Bytes of a network's planes, for the caches, unless that leaves too few rows of a block: a step of
# a network should outweigh its call.
_PLANES_NBYTES = 4 << 20
_LEAST_ROWS = 64

# Cells of windows sorted at a time, for the caches.
_GATHERED = 100_000

# Returns the values of given ranks (one for all windows, or one for each) in the order of windows.
LookUp = Callable[[object], np.ndarray]


class Method(Enum):
    """How the windows of a tile are ranked."""

    NETWORK = 0
    BINS = 1
    SORT = 2


class RankKernel(WindowKernel):
    """A kernel of figures that follow from the sorted valid cells of a window.

    A subclass is a frozen dataclass as for :class:`WindowKernel`, and says in :meth:`ranks`,
    :meth:`lookups`, :meth:`from_planes` and :meth:`from_lookups` what it computes.

    Attributes
    ----------
    largest_network : int
        Cells of the largest windows whose ranks are found by a network.
    """

    largest_network: int

    def ranks(self, count: int) -> tuple[int, ...]:
        """Return the ranks that are wanted of full windows of ``count`` cells, ascending."""
        raise NotImplementedError

    def lookups(self, count: int, everywhere: bool) -> int:
        """Return how many ranks :meth:`from_lookups` asks for; ``everywhere``: windows are full."""
        raise NotImplementedError

    def operations(self, count: int) -> float:
        """Return how many operations of a network :meth:`from_planes` takes as long as."""
        return 0.0

    def from_planes(self, planes: Planes, scratch: Scratch, results: np.ndarray) -> None:
        """Compute the results of full windows.

        Parameters
        ----------
        planes : Planes
            The values of the ranks wanted.
        scratch : Scratch
            What may be computed in.
        results : ndarray
            ``(bands_per_band, rows, cols)``, to be written.
        """
        raise NotImplementedError

    def from_lookups(self, look_up: LookUp, counts: int | np.ndarray, results: np.ndarray) -> None:
        """Compute the results of windows that may lack cells.

        Parameters
        ----------
        look_up : callable
            Returns the values of ranks, a number for all windows or an array of theirs; where there
            are not as many valid cells, the result means nothing.
        counts : int or ndarray of int
            Valid cells of each window; a number where all are full.
        results : ndarray
            ``(bands_per_band, ...)`` and the shape of the windows, to be written.
        """
        raise NotImplementedError

    def scratch(self, block: tuple[int, int]) -> Ranking:
        """Make the planes of networks and what tiles are ranked in."""
        return Ranking(self, block)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and :meth:`compute` takes beside it."""
        plan = plan_of(self)
        rows, cols = padded_shape(block, self.footprint, self.step)
        # Of a strip: counts and their window sums, ranks that are wanted, and their values.
        strip = min(rows, _LEAST_ROWS * self.step + self.footprint.rows) * cols
        by_cell = strip * (72 + 8 * plan.parts.counted.itemsize)
        return by_cell + plan.tile_nbytes(block) + plan.network_nbytes(block)

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write the figures of one band; see :meth:`WindowKernel.compute`."""
        return _Block(self, band).write(results, flags)


class Plan:
    """What a kernel knows before it sees a block: its networks, and what the methods cost."""

    def __init__(self, kernel: RankKernel) -> None:
        self.kernel = kernel
        self.mask = kernel.footprint.mask()
        self.parts = WindowParts(self.mask)
        self.count, self.step = self.parts.count, kernel.step
        if not self.count:
            raise ValueError("the footprint has no cell")
        ranks = kernel.ranks(self.count)
        cells = tuple(map(tuple, self.mask.tolist()))
        self.network = self.sorting = None
        if self.count <= kernel.largest_network:
            self.network = selection_network(cells, ranks)
        if self.count <= _LARGEST_SORT:
            self.sorting = selection_network(cells, tuple(range(ranks[-1] + 1)))
        self._choices: dict[tuple[int, bool], tuple[Method, float]] = {}
        self.least = kernel.least

    @property
    def sorting_cost(self) -> float:
        """Nanoseconds for each result that is computed by itself."""
        return _SORTED_CELL * self.count

    def method(self, itemsize: int, everywhere: bool) -> tuple[Method, float]:
        """Choose the method for blocks of cells of ``itemsize`` bytes; return its cost a result.

        ``everywhere`` says that every window is full, so that their ranks are known beforehand.
        """
        choice = self._choices.get((itemsize, everywhere))
        if choice is not None:
            return choice
        every = self.step**2
        network = self.network if everywhere else self.sorting
        lookups = self.kernel.lookups(self.count, everywhere)
        costs = {
            Method.BINS: cost_of_bins(self.parts, self.step, lookups),
            Method.SORT: self.sorting_cost,
        }
        if network is not None:
            step = _STEP_OF_NETWORK * (2 + itemsize)
            run = network.operations * step
            if everywhere:
                run += self.kernel.operations(self.count) * step
                costs[Method.NETWORK] = every * run
            else:
                costs[Method.NETWORK] = every * run + _PICKED * lookups
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
            if self.method(itemsize, True)[0] is Method.NETWORK:
                strip = min(rows, max(strips))
                largest = max(largest, self.network.nbytes(strip, cols, itemsize))
            if self.method(itemsize, False)[0] is Method.NETWORK:
                # Tiles of other methods are no larger.
                strip = min(rows, strips[1])
                largest = max(largest, self.sorting.nbytes(strip, cols, itemsize))
        return largest

    def tile_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes in which a tile is ranked, or windows are sorted."""
        side = self.parts.tile
        rows, cols = (min(side, (size - 1) * self.step + 1) for size in block)
        return max(self.parts.nbytes(rows, cols), 2 * _GATHERED * 9)


def cost_of_bins(parts: WindowParts, step: int, lookups: int) -> float:
    """Estimate the nanoseconds for each result by the bins of ranked tiles."""
    side = parts.tile
    rows, cols = (side + size - 1 for size in parts.shape)
    ranked = _RANKED_CELL * rows * cols / side**2
    addition = _ADDITION * parts.counted.itemsize
    summed = rows * cols / 256 * addition * parts.additions
    return step**2 * (ranked + summed) + lookups * (_SELECTED + _MEMBERS * len(parts.parts))


@lru_cache(maxsize=16)
def plan_of(kernel: RankKernel) -> Plan:
    """Return the plan of a kernel, which is made once."""
    return Plan(kernel)


class Ranking:
    """What a :class:`RankKernel` computes in: for one thread, block after block."""

    def __init__(self, kernel: RankKernel, block: tuple[int, int]) -> None:
        self.plan = plan_of(kernel)
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

    def __init__(self, kernel: RankKernel, band: Band) -> None:
        self.kernel, self.workspace = kernel, band.workspace.scratch
        self.plan = self.workspace.plan
        self.values, self.valid, self.shape = sortable(band.values), band.valid, band.shape

    def write(self, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each figure, ``(figures, rows, cols)``, and whether it is valid; return whether
        all of them are."""
        certain, tile = True, self._tile_shape()
        for row in range(0, self.shape[0], tile[0]):
            for col in range(0, self.shape[1], tile[1]):
                part = slice(None), slice(row, row + tile[0]), slice(col, col + tile[1])
                certain &= self._write_tile(row, col, results[part], flags[part])
        return certain

    def _tile_shape(self) -> tuple[int, int]:
        itemsize, step = self.values.dtype.itemsize, self.kernel.step
        if self.plan.method(itemsize, everywhere=True)[0] is Method.NETWORK:
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
        if method_of_some is not Method.NETWORK:
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

    def compute(self, method: Method) -> None:
        """Write the results of all windows."""
        if method is Method.NETWORK:
            self._run_network()
        elif method is Method.BINS:
            self._look_up_bins()
        else:
            rows, cols = np.indices(self.results.shape[1:])
            self.sort(rows.ravel(), cols.ravel())

    def _run_network(self) -> None:
        plan, kernel = self.block.plan, self.block.kernel
        values, network = self.values, plan.network
        if self.counts is not None:
            # What is not there comes last, so that ranks among the valid cells stay what they are.
            values, network = np.where(self.valid, values, last(values.dtype)), plan.sorting
        step, shape = kernel.step, self.results.shape[1:]
        rows, cols = ((size - 1) * step + 1 for size in shape)
        bound = self.block.workspace.bind(network, values.dtype, rows, cols)
        bound.run(values)
        for phase, mine, wanted in rows_by_phase(network.phases, step):
            results = self.results[:, mine]
            if not results.shape[1]:
                continue
            if self.counts is None:
                planes = bound.planes(phase, wanted)
                kernel.from_planes(planes, self.block.workspace.scratch, results)
            else:
                look_up = partial(bound.pick, phase, wanted=wanted)
                kernel.from_lookups(look_up, self.counts[mine], results)

    def _look_up_bins(self) -> None:
        plan, kernel = self.block.plan, self.block.kernel
        scratch = self.block.workspace.scratch
        ranked = RankedTile(plan.parts, self.values, self.valid, kernel.step, scratch)
        counts = plan.count if self.counts is None else self.counts
        kernel.from_lookups(ranked.at, counts, self.results)

    def sort(self, rows: np.ndarray, cols: np.ndarray) -> None:
        """Write the results of some windows, which are sorted one by one."""
        plan, kernel = self.block.plan, self.block.kernel
        shape = plan.mask.shape
        windows = sliding_window_view(self.values, shape)
        some = max(1, _GATHERED // plan.mask.size)
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            places = at[0] * kernel.step, at[1] * kernel.step
            cells = windows[places][:, plan.mask]
            cells += cells.dtype.type(0)  # no negative zero, as for the other methods
            counts = np.full(len(cells), plan.count)
            if self.valid is not None:
                exist = sliding_window_view(self.valid, shape)[places][:, plan.mask]
                np.copyto(cells, last(cells.dtype), where=~exist)
                counts = exist.sum(axis=1)
            cells.sort(axis=1)
            found = np.empty((len(self.results), len(cells)), self.results.dtype)
            kernel.from_lookups(partial(_of_sorted, cells), counts, found)
            self.results[(slice(None), *at)] = found


def _of_sorted(cells: np.ndarray, ranks: int | np.ndarray) -> np.ndarray:
    """Return of each row of sorted cells the one of a rank."""
    return cells[np.arange(len(cells)), ranks]


def sortable(values: np.ndarray) -> np.ndarray:
    """Return values of a type that numpy compares fast."""
    if values.dtype.kind == "b":
        return values.view(np.uint8)
    if values.dtype == np.float16:
        return values.astype(np.float32)
    native = values.dtype.newbyteorder("=")
    return values.astype(native, copy=False)


def last(dtype: np.dtype) -> float | int:
    """Return a value that no value of a type comes after."""
    return dtype.type(np.inf) if dtype.kind == "f" else dtype.type(np.iinfo(dtype).max)
