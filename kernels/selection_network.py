# SPDX-License-Identifier: GPL-2.0-or-later
"""Order statistics of small moving windows by a network of minima and maxima.

A network is a fixed sequence of ``np.minimum`` and ``np.maximum`` over whole blocks: no cell is
looked at by itself, and no data decide what is done. It is generated for a footprint, and shares
what neighbouring windows have in common in two ways. Values that are translates of each other are
one value (the sorted pair of a cell and its neighbour is also that of the next two cells), and the
windows of a few successive rows start from the sorted cells that all of them contain.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

# Successive rows whose windows share their cells; what takes the fewest operations is chosen. With
# 8, windows of 13 x 13 cells take fewer still, but planes are so many, or so small, that they take
# longer.
_PHASES = (1, 2, 4)

Cell = tuple  # (row, col) within a window

EVERYWHERE = slice(None), slice(None)


class Reference(NamedTuple):
    """A value of the network: that of a node, so many groups of rows and columns further on."""

    node: int
    row: int
    col: int


class Step(NamedTuple):
    """``slot = extreme(first, second)``; ``second`` lies ``(row, col)`` after ``first``."""

    extreme: np.ufunc
    first: int
    second: int
    row: int
    col: int


class SelectionNetwork:
    """The values of given ranks in a window, at every position of a block.

    Parameters
    ----------
    mask : tuple of tuple of bool
        The window's cells, ``(rows, cols)``; at least one.
    ranks : tuple of int
        Wanted, ascending, 0 for the least value.
    phases : int
        Rows whose windows are computed together. Row ``i`` of a block is row ``i // phases`` of
        the plane ``i % phases``; a network turns planes of cells into planes of results.

    Attributes
    ----------
    steps : list of Step
        Operands and result are numbered: first come the planes of cells, then one value a step.
    results : list of list of Reference
        For each phase, for each rank.
    slots : int
        How many planes are alive at a time.

    References
    ----------
    Batcher, K. E. (1968): Sorting networks and their applications. Proceedings of the AFIPS Spring
    Joint Computer Conference 32, 307-314. https://doi.org/10.1145/1468075.1468121

    Adams, A. (2021): Fast median filters using separable sorting networks. ACM Transactions on
    Graphics 40(4), 70. https://doi.org/10.1145/3450626.3459773
    """

    def __init__(
        self, mask: tuple[tuple[bool, ...], ...], ranks: tuple[int, ...], phases: int
    ) -> None:
        self.shape = len(mask), len(mask[0])
        self.ranks, self.phases = ranks, phases
        window = frozenset(
            (row, col) for row, line in enumerate(mask) for col, is_in in enumerate(line) if is_in
        )
        graph = _Graph(phases)
        found: dict[int, list[Reference]] = {}
        _rank_windows(graph, window, ranks, range(phases), [], 0, frozenset(), found)
        wanted = [found[phase] for phase in range(phases)]
        self.steps, self.results = graph.live(wanted)
        self._last_uses = self._find_last_uses()
        self.slots = max(self.places()) + 1

    @property
    def operations(self) -> float:
        """Minima and maxima for each cell of the result."""
        return len(self.steps) / self.phases

    def bind(self, memory: np.ndarray, rows: int, cols: int) -> BoundNetwork:
        """Lay the network out for blocks of ``rows`` x ``cols`` results in ``memory`` (flat)."""
        return BoundNetwork(self, memory, rows, cols)

    def nbytes(self, rows: int, cols: int, itemsize: int) -> int:
        """Bytes of memory that blocks of ``rows`` x ``cols`` results are computed in."""
        height, width = self.shape
        groups = -(-rows // self.phases) + -(-(height - 1) // self.phases)
        return self.slots * _whole_lines(groups * (cols + width - 1) * itemsize)

    def _find_last_uses(self) -> list[int]:
        """For each value the step that needs it last; after all of them for a result."""
        last = [-1] * (self.phases + len(self.steps))
        for index, step in enumerate(self.steps):
            last[step.first] = last[step.second] = index
        for results in self.results:
            for result in results:
                last[result.node] = len(self.steps)
        return last

    def places(self) -> list[int]:
        """For each value the slot that it is kept in while it is needed."""
        last, free, used = self._last_uses, [], self.phases
        places = list(range(self.phases))
        free += [place for place in places if last[place] < 0]
        for index, step in enumerate(self.steps):
            if free:
                places.append(free.pop())
            else:
                places.append(used)
                used += 1
            free += [places[one] for one in {step.first, step.second} if last[one] == index]
        return places


class Planes(NamedTuple):
    """What a network found for full windows, of some of the rows of a tile.

    Attributes
    ----------
    ranks : tuple of int
        The ranks that there are planes of.
    flat : list of ndarray
        For each of them the values of all windows, row after row, in the memory of the network;
        what lies between two rows means nothing.
    row_length : int
        From one row to the next.
    shape : tuple of int
        Rows and columns of windows.
    wanted : tuple of slice
        Those that results are wanted of.
    """

    ranks: tuple[int, ...]
    flat: list[np.ndarray]
    row_length: int
    shape: tuple[int, int]
    wanted: tuple[slice, slice]

    def of(self, rank: int) -> np.ndarray:
        """Return the flat values of a rank."""
        return self.flat[self.ranks.index(rank)]

    def grid(self, flat: np.ndarray) -> np.ndarray:
        """Return of flat values those that are wanted, ``(rows, cols)``."""
        # as_strided would take longer than what small blocks are computed in.
        strides = self.row_length * flat.itemsize, flat.itemsize
        return np.ndarray(self.shape, flat.dtype, flat, strides=strides)[self.wanted]


class BoundNetwork:
    """A network over planes in given memory: all views made, ready to run block after block."""

    def __init__(self, network: SelectionNetwork, memory: np.ndarray, rows: int, cols: int) -> None:
        self.network, self.rows, self.cols = network, rows, cols
        height, width = network.shape
        phases, row_length = network.phases, cols + width - 1
        groups = -(-rows // phases)
        needed = self._needed(groups, row_length)
        places = network.places()
        size = max(end - start for start, end in needed)
        size = _whole_lines(size * memory.itemsize) // memory.itemsize
        views = [
            memory[place * size : place * size + end - start]
            for place, (start, end) in zip(places, needed)
        ]
        self._program = []
        for index, step in enumerate(network.steps):
            start, end = needed[phases + index]
            first = start - needed[step.first][0]
            second = start + step.row * row_length + step.col - needed[step.second][0]
            count = end - start
            self._program.append(
                (
                    step.extreme,
                    views[step.first][first : first + count],
                    views[step.second][second : second + count],
                    views[phases + index],
                )
            )
        self._planes = [
            memory[place * size :][: (end // row_length) * row_length].reshape(-1, row_length)
            for place, (_, end) in zip(places, needed[:phases])
        ]
        self._memory, self._row_length = memory, row_length
        self._starts = [
            np.array(
                [
                    places[one.node] * size + one.row * row_length + one.col - needed[one.node][0]
                    for one in references
                ]
            )
            for references in network.results
        ]
        self._flat = [self._flat_results(phase) for phase in range(phases)]
        self.results = [
            [self._grid(start, len(range(phase, rows, phases))) for start in starts]
            for phase, starts in enumerate(self._starts)
        ]

    def _needed(self, groups: int, row_length: int) -> list[tuple[int, int]]:
        """For each value from where to where it is needed; whole rows of the planes of cells."""
        network = self.network
        values = network.phases + len(network.steps)
        start, end = [groups * row_length * 1000] * values, [0] * values

        def need(value: int, first: int, last: int) -> None:
            start[value], end[value] = min(start[value], first), max(end[value], last)

        for references in network.results:
            for one in references:
                first = one.row * row_length + one.col
                need(one.node, first, first + (groups - 1) * row_length + self.cols)
        for index in reversed(range(len(network.steps))):
            step, value = network.steps[index], network.phases + index
            ahead = step.row * row_length + step.col
            need(step.first, start[value], end[value])
            need(step.second, start[value] + ahead, end[value] + ahead)
        for plane in range(network.phases):
            start[plane], end[plane] = 0, -(-end[plane] // row_length) * row_length
        return list(zip(start, end))

    def _grid(self, start: int, count: int) -> np.ndarray:
        itemsize = self._memory.itemsize
        return np.lib.stride_tricks.as_strided(
            self._memory[start:], (count, self.cols), (self._row_length * itemsize, itemsize)
        )

    def planes(self, phase: int, wanted: tuple[slice, slice]) -> Planes:
        """Return the results of a phase, after :meth:`run`; ``wanted`` are those of interest."""
        shape = len(range(phase, self.rows, self.network.phases)), self.cols
        return Planes(self.network.ranks, self._flat[phase], self._row_length, shape, wanted)

    def _flat_results(self, phase: int) -> list[np.ndarray]:
        rows = len(range(phase, self.rows, self.network.phases))
        count = max(0, (rows - 1) * self._row_length + self.cols)
        return [self._memory[start : start + count] for start in self._starts[phase]]

    def pick(
        self, phase: int, ranks: int | np.ndarray, wanted: tuple[slice, slice] = EVERYWHERE
    ) -> np.ndarray:
        """Return from the results of a phase one for each window.

        Parameters
        ----------
        phase : int
            Which of the results, after :meth:`run`.
        ranks : int or ndarray of int
            ``(rows, cols)``: the index, among the network's ranks, of each; or one for all. Beyond
            the last one it is taken for the last.
        wanted : tuple of slice
            Rows and columns of the phase that the ranks are of.
        """
        rows = np.arange(len(range(phase, self.rows, self.network.phases)))[wanted[0]]
        cols = np.arange(self.cols)[wanted[1]]
        index = np.take(self._starts[phase], ranks, mode="clip")
        index = index + cols
        index = index + rows[:, None] * self._row_length
        return np.take(self._memory, index)

    def run(self, values: np.ndarray) -> list[list[np.ndarray]]:
        """Compute a block.

        Parameters
        ----------
        values : ndarray
            ``(rows, cols)``, padded by the window; none of them NaN.

        Returns
        -------
        list of list of ndarray
            For each phase, for each rank, the results of every ``phases``-th row from there on;
            in the memory of the network.
        """
        phases, zero = self.network.phases, self._memory.dtype.type(0)
        for phase, plane in enumerate(self._planes):
            cells = values[phase::phases]
            count = min(len(cells), len(plane))
            # A sum with zero has no negative zero: it is accidental which of the two is met.
            np.add(cells[:count], zero, out=plane[:count])
            plane[count:] = cells[0] if count else values[0]  # rows that no result is taken from
        for extreme, first, second, result in self._program:
            extreme(first, second, out=result)
        return self.results


def rows_by_phase(phases: int, step: int) -> Iterator[tuple[int, slice, tuple[slice, slice]]]:
    """Tell where a network finds what is wanted at every ``step``-th cell.

    Yields
    ------
    phase : int
        One that holds some of the rows.
    rows : slice
        Which of the wanted rows those are.
    wanted : tuple of slice
        Where they are among the rows and columns of the phase.
    """
    common = math.gcd(step, phases)
    for phase in range(0, phases, common):
        first = next(row for row in range(phases) if row * step % phases == phase)
        rows = slice(first, None, phases // common)
        yield (
            phase,
            rows,
            (slice(first * step // phases, None, step // common), slice(None, None, step)),
        )


def _whole_lines(nbytes: int) -> int:
    """Round up to lines of the cache."""
    return -(-nbytes // 64) * 64


class _Graph:
    """Minima and maxima, each of them once, whatever its place."""

    def __init__(self, phases: int) -> None:
        self._phases = phases
        self._nodes: list[Step | None] = [None] * phases  # the planes of cells come first
        self._known: dict[Step, int] = {}
        self._sorted: dict[frozenset, list[Reference]] = {}

    def _extreme(self, extreme: np.ufunc, one: Reference, other: Reference) -> Reference:
        if one == other:
            return one
        if (other.row, other.col, other.node) < (one.row, one.col, one.node):
            one, other = other, one
        step = Step(extreme, one.node, other.node, other.row - one.row, other.col - one.col)
        node = self._known.get(step)
        if node is None:
            node = self._known[step] = len(self._nodes)
            self._nodes.append(step)
        return Reference(node, one.row, one.col)

    def merge(self, one: list[Reference], other: list[Reference]) -> list[Reference]:
        """Merge two sorted lists by Batcher's odd-even merge."""
        if not one or not other:
            return one + other
        if len(one) == len(other) == 1:
            low, high = (
                self._extreme(np.minimum, *one, *other),
                self._extreme(np.maximum, *one, *other),
            )
            return [low, high]
        even = self.merge(one[::2], other[::2])
        odd = self.merge(one[1::2], other[1::2])
        merged = even[:1]
        pairs = min(len(even) - 1, len(odd))
        for low, high in zip(odd, even[1:]):
            merged.append(self._extreme(np.minimum, low, high))
            merged.append(self._extreme(np.maximum, low, high))
        return merged + even[1 + pairs :] + odd[pairs:]

    def sort(self, cells: frozenset[Cell]) -> list[Reference]:
        """Sort cells: first those of a row, then whole rows, by powers of two, which are shared."""
        if len(cells) == 1:
            ((row, col),) = cells
            group, phase = divmod(row, self._phases)
            return [Reference(phase, group, col)]
        if cells not in self._sorted:
            first, second = _halves(cells)
            self._sorted[cells] = self.merge(self.sort(first), self.sort(second))
        return self._sorted[cells]

    def select(self, one: list[Reference], other: list[Reference], rank: int) -> Reference:
        """Return the value of a rank in the union of two sorted lists.

        It is the least, over all ways to take ``rank + 1`` values from the fronts of both lists,
        of the greatest one taken.
        """
        found = None
        for taken in range(max(0, rank + 1 - len(one)), min(len(other), rank + 1) + 1):
            left = rank + 1 - taken
            ends = ([one[left - 1]] if left else []) + ([other[taken - 1]] if taken else [])
            greatest = ends[0] if len(ends) == 1 else self._extreme(np.maximum, *ends)
            found = greatest if found is None else self._extreme(np.minimum, found, greatest)
        return found

    def live(self, wanted: list[list[Reference]]) -> tuple[list[Step], list[list[Reference]]]:
        """Leave the steps that the wanted values need, in the order in which they were found:
        comparisons of one merge follow each other, which keeps few values alive."""
        needed, following = set(), [one.node for line in wanted for one in line]
        while following:
            node = following.pop()
            if node not in needed:
                needed.add(node)
                step = self._nodes[node]
                following += [step.first, step.second] if step else []
        places = {plane: plane for plane in range(self._phases)}
        steps = []
        for node in sorted(needed.difference(places)):
            step = self._nodes[node]
            places[node] = self._phases + len(steps)
            steps.append(step._replace(first=places[step.first], second=places[step.second]))
        return steps, [[one._replace(node=places[one.node]) for one in line] for line in wanted]


def _halves(cells: frozenset[Cell]) -> tuple[frozenset[Cell], frozenset[Cell]]:
    """Divide cells between two rows, or one row between two columns, after as many of them as the
    largest power of two that is less than all."""
    axis = 0 if len({row for row, _ in cells}) > 1 else 1
    places = sorted({cell[axis] for cell in cells})
    start = places[1 << ((len(places) - 1).bit_length() - 1)]
    first = frozenset(cell for cell in cells if cell[axis] < start)
    return first, cells - first


def _rank_windows(
    graph: _Graph,
    window: frozenset[Cell],
    ranks: tuple[int, ...],
    phases: range,
    core: list[Reference],
    dropped: int,
    cells: frozenset[Cell],
    found: dict[int, list[Reference]],
) -> None:
    """Find the ranks of the windows of some phases.

    ``core`` are the sorted values of ``cells``, which all windows of the phases one level up
    share, without the ``dropped`` lowest and some of the highest: those that are no candidates.
    """
    shared = frozenset.intersection(
        *(frozenset((row + phase, col) for row, col in window) for phase in phases)
    )
    if len(phases) == 1:
        if not cells and len(shared) > 1:
            cells, _ = _halves(shared)
            core = graph.sort(cells)
        more = graph.sort(shared - cells) if shared - cells else []
        found[phases[0]] = [graph.select(core, more, rank - dropped) for rank in ranks]
        return
    more = graph.sort(shared - cells) if shared - cells else []
    merged = graph.merge(core, more)
    # With so many cells of the window still to come, these are the ranks that may be wanted.
    missing = len(window) - len(shared)
    first = max(0, ranks[0] - missing - dropped)
    last = ranks[-1] - dropped
    merged, dropped = merged[first : last + 1], dropped + first
    half = len(phases) // 2
    for part in (phases[:half], phases[half:]):
        _rank_windows(graph, window, ranks, part, merged, dropped, shared, found)


@lru_cache(maxsize=64)
def selection_network(
    mask: tuple[tuple[bool, ...], ...], ranks: tuple[int, ...]
) -> SelectionNetwork:
    """Generate the network with the fewest operations for a window and the ranks wanted of it."""
    some = [phases for phases in _PHASES if phases <= len(mask)][-2:]
    networks = [SelectionNetwork(mask, ranks, phases) for phases in some]
    return min(networks, key=lambda network: network.operations)
