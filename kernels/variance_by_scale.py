# SPDX-License-Identifier: GPL-2.0-or-later
"""Local variance at many scales at once: of ever coarser cells, or in ever wider windows.

A kernel for ``reduce_tiles`` that sees every cell once, for all scales. Small windows are within
the kernel's reach: a block computes those that begin in it. Wide ones lie over many blocks: of
those, a block gives sums over the parts they are made of, and partial results put the parts
together as they arrive, row of blocks by row of blocks.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import as_strided

from .contract import ORIGIN, Reach, Result
from .window_lattice import WindowLattice
from .window_moments import subtract
from .window_sums import Buffers, moving_sum

# Windows up to this many cells wide are computed within a block and its reach. By measurement:
# wider ones would make for more reach than block, narrower ones for more parts than cells.
_NEAR = 64

# Part of its width by which a window is moved to be the next one, with wider windows: such
# neighbours share so much that more of them would tell no more of the average.
_OVERLAP = 4

# Coarse cells on the side of a window, with coarser cells.
_SIDE = 3

# The least share of cells with a value, of a coarse cell and of a window.
_LEAST_VALID = 0.5

# Flat arrays lent at a time: sums, squares and counts of parts, and what is formed of them.
_BUFFERS = 8


class Method(IntEnum):
    """What becomes larger with the scale."""

    COARSER_CELLS = 0
    """The cells: means of ``scale`` x ``scale`` cells, in windows of 3 x 3 of them."""
    WIDER_WINDOWS = 1
    """The windows: ``scale`` x ``scale`` cells as they are."""


@dataclass(frozen=True)
class LocalVariances:
    """Sums over windows, which add up, and how many windows they are of.

    Attributes
    ----------
    variance, deviation : float
        Sums of variances, and of standard deviations.
    windows : int
        How many.
    """

    variance: float = 0.0
    deviation: float = 0.0
    windows: int = 0

    def __add__(self, other: LocalVariances) -> LocalVariances:
        return LocalVariances(
            self.variance + other.variance,
            self.deviation + other.deviation,
            self.windows + other.windows,
        )

    @property
    def mean_variance(self) -> float:
        """The average local variance; NaN where there are no windows."""
        return self.variance / self.windows if self.windows else math.nan

    @property
    def mean_deviation(self) -> float:
        """The average local standard deviation; NaN where there are no windows."""
        return self.deviation / self.windows if self.windows else math.nan


def window_width(method: Method, scale: int) -> int:
    """Return the width of a window in cells of the raster.

    Examples
    --------
    >>> window_width(Method.COARSER_CELLS, 4), window_width(Method.WIDER_WINDOWS, 4)
    (12, 4)
    """
    return _SIDE * scale if method == Method.COARSER_CELLS else scale


@dataclass(frozen=True)
class VarianceByScale:
    """The average local variance as a function of scale.

    Parameters
    ----------
    scales : tuple of int
        In cells of the raster, at least 1; at least 2 for wider windows.
    shape : tuple of int
        Rows and columns of the raster: only windows that lie wholly within it count.
    method : Method
        What becomes larger.

    Notes
    -----
    Variances are population variances: squared deviations from the mean of the window's values,
    divided by their number.

    *Coarser cells*: coarse cells begin at the raster's origin; those that the right and the lower
    edge cut are left out. One has a value, the mean of its valid cells, if at least half of its
    cells are valid; it counts as one, however many they are. *Wider windows* begin at the raster's
    origin and at every ``scale // 4``-th row and column (every one below a scale of 8). With both,
    a window counts if at least half of its cells have a value.

    Variances of coarse cells are formed from differences of neighbours, which do not suffer from
    what is subtracted. Those of wider windows are formed about a value of the block, wide ones
    about one of the first block: their absolute error is some 1e-16 of the squared range of values
    there.

    Partial results are of :class:`VarianceSums`; combine them with ``operator.iadd``.

    References
    ----------
    Woodcock, C. E., Strahler, A. H. (1987): The factor of scale in remote sensing. Remote Sensing
    of Environment 21(3), 311-332. https://doi.org/10.1016/0034-4257(87)90015-0

    Examples
    --------
    A board with squares of 3 x 3 cells varies most at a scale of 3:

    >>> board = np.kron(np.indices((6, 6)).sum(axis=0) % 2, np.ones((3, 3)))
    >>> kernel = VarianceByScale((1, 3, 6), board.shape)
    >>> reach = kernel.reach
    >>> padded = np.pad(board, ((0, reach.bottom), (0, reach.right)))
    >>> sums = kernel(padded[None], None).partials[0]
    >>> [round(one.mean_variance, 4) for one in sums.finish()]
    [0.2006, 0.2469, 0.0]
    """

    scales: tuple[int, ...]
    shape: tuple[int, int]
    method: Method = Method.COARSER_CELLS

    step = 1
    bands_per_band = 0
    dtype = "float64"
    placed = True

    def __post_init__(self) -> None:
        least = 1 if self.method == Method.COARSER_CELLS else 2
        if not self.scales or any(scale != int(scale) or scale < least for scale in self.scales):
            raise ValueError(
                f"scales is {self.scales}; there is at least one, and they are whole numbers of "
                f"cells, at least {least}"
            )

    @cached_property
    def lattices(self) -> tuple[WindowLattice, ...]:
        """The windows of each scale."""
        made = []
        for scale in self.scales:
            spacing = scale
            if self.method == Method.WIDER_WINDOWS:
                spacing = max(1, scale // _OVERLAP)
            made.append(WindowLattice(window_width(self.method, scale), spacing))
        return tuple(made)

    @property
    def reach(self) -> Reach:
        """What the widest of the windows that are computed within a block needs beyond it."""
        widths = [lattice.width for lattice in self.lattices if _is_near(lattice)]
        beyond = max(widths, default=1) - 1
        return Reach(0, beyond, 0, beyond)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block.

        By measurement: large enough for the interpreter and the reach not to matter much.
        """
        return 256, 512

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        return Workspace(self, block or self.block)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates."""
        rows, cols = self._padded(block or self.block)
        return 8 * rows * cols * (_BUFFERS + self.quantities)

    @property
    def quantities(self) -> int:
        """What is added up: 1 for each valid cell, values, and for wider windows their squares."""
        return 2 if self.method == Method.COARSER_CELLS else 3

    def _padded(self, block: tuple[int, int]) -> tuple[int, int]:
        reach = self.reach
        return block[0] + reach.bottom, block[1] + reach.right

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: Workspace | None = None,
        *,
        place: tuple[int, int, int] = ORIGIN,
    ) -> Result:
        """Look at one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype, padded by :attr:`reach`.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : Workspace, optional
            From :meth:`workspace`; made for this call where it is missing.
        place : tuple of int
            Row and column of the block's first cell.

        Returns
        -------
        Result
            Without values; its partials are of :class:`VarianceSums`.
        """
        reach = self.reach
        own = values.shape[1] - reach.bottom, values.shape[2] - reach.right
        workspace = workspace or self.workspace(len(values), own)
        partials = []
        for band in range(len(values))[bands or slice(None)]:
            exist = None if valid is None or valid[band].all() else valid[band]
            block = _Block(self, values[band], exist, own, place, workspace)
            with np.errstate(all="ignore"):  # of values that overflow, nothing finite is left
                partials.append(VarianceSums(self, block.sums()))
        return Result(None, None, partials)


def _is_near(lattice: WindowLattice) -> bool:
    return lattice.width <= _NEAR


class Workspace:
    """What :class:`VarianceByScale` computes in: for one thread, block after block."""

    def __init__(self, kernel: VarianceByScale, block: tuple[int, int]) -> None:
        size = math.prod(kernel._padded(block))
        self.cells = np.empty((kernel.quantities, size))
        self.buffers = Buffers(_BUFFERS, size, np.float64)


class _BlockSums(NamedTuple):
    """What a block says.

    Attributes
    ----------
    row, col : int
        Of its first cell.
    pivot : numpy scalar or None
        What was subtracted from values; None where no cell is valid.
    near : list of LocalVariances
        Of each scale; nothing where windows are wide.
    far : list of ndarray
        For each scale with wide windows ``(quantities, parts, parts)``: sums over its parts in the
        block.
    """

    row: int
    col: int
    pivot: Any
    near: list[LocalVariances]
    far: list[np.ndarray]


class _Block:
    """The cells of one band in a block: what is added up, ``(quantities, rows, cols)``.

    ``counted`` says whether the first quantity, the valid cells, is there: it is not where all are.
    """

    def __init__(
        self,
        kernel: VarianceByScale,
        values: np.ndarray,
        valid: np.ndarray | None,
        own: tuple[int, int],
        place: tuple[int, int, int],
        workspace: Workspace,
    ) -> None:
        self._kernel, self._own = kernel, own
        self._row, self._col = place[:2]
        self._buffers = workspace.buffers
        self._cells = workspace.cells[:, : values.size].reshape(-1, *values.shape)
        self._counted = valid is not None
        self._pivot = _pivot(values, valid, own)
        if self._pivot is not None:
            with np.errstate(all="ignore"):  # anything may lie under an invalid cell
                self._load(values, valid)

    def _load(self, values: np.ndarray, valid: np.ndarray | None) -> None:
        subtract(values, self._pivot, self._cells[1])
        if valid is not None:
            np.copyto(self._cells[0], valid)
            np.copyto(self._cells[1], 0, where=~valid)
        if len(self._cells) > 2:
            np.multiply(self._cells[1], self._cells[1], out=self._cells[2])

    def sums(self) -> _BlockSums:
        lattices = self._kernel.lattices
        if self._pivot is None:
            return _BlockSums(self._row, self._col, None, [LocalVariances()] * len(lattices), [])
        near = [
            self._near(lattice) if _is_near(lattice) else LocalVariances() for lattice in lattices
        ]
        far = [self._far(lattice) for lattice in lattices if not _is_near(lattice)]
        return _BlockSums(self._row, self._col, self._pivot, near, far)

    def _near(self, lattice: WindowLattice) -> LocalVariances:
        """Compute the windows that begin in the block."""
        places, (rows, cols) = (self._row, self._col), self._kernel.shape
        down = lattice.beginning(places[0], places[0] + self._own[0], rows)
        across = lattice.beginning(places[1], places[1] + self._own[1], cols)
        if not down or not across:
            return LocalVariances()
        corner = [some[0] * lattice.spacing - at for some, at in zip((down, across), places)]
        self._buffers.take_all_back()
        quantities = [
            self._parts(lattice, cells[corner[0] :, corner[1] :], len(down), len(across))
            for cells in self._cells[0 if self._counted else 1 :]
        ]
        counts = quantities.pop(0) if self._counted else None
        return _variances(self._kernel.method, lattice, counts, quantities, self._buffers)

    def _parts(
        self, lattice: WindowLattice, cells: np.ndarray, down: int, across: int
    ) -> np.ndarray:
        """Sum up parts, ``(rows, cols)``, in a buffer."""
        shape = lattice.parts(down), lattice.parts(across)
        parts = self._buffers.take(math.prod(shape)).reshape(shape)
        if lattice.spacing == 1:
            np.copyto(parts, cells[: shape[0], : shape[1]])
            return parts
        width = (across - 1) * lattice.spacing + lattice.width
        rows = self._buffers.take(shape[0] * width).reshape(shape[0], width)
        lattice.sum_rows(cells[:, :width], down, rows)
        lattice.sum_columns(rows, across, parts)
        self._buffers.give(rows)
        return parts

    def _far(self, lattice: WindowLattice) -> np.ndarray:
        """Sum up the block's own cells of each part."""
        _, down = lattice.cuts(self._row, self._row + self._own[0])
        _, across = lattice.cuts(self._col, self._col + self._own[1])
        ends = [*down[1:], self._own[0]]
        found = np.empty((len(self._cells), len(down), len(across)))
        if not self._counted:
            found[0] = np.outer(np.diff([*down, self._own[0]]), np.diff([*across, self._own[1]]))
        strip = np.empty((len(down), self._own[1]))
        for index in range(0 if self._counted else 1, len(found)):
            cells = self._cells[index, :, : self._own[1]]
            for part, (begin, end) in enumerate(zip(down, ends)):
                np.add.reduce(cells[begin:end], axis=0, out=strip[part])
            np.add.reduceat(strip, across, axis=1, out=found[index])
        return found


def _pivot(values: np.ndarray, valid: np.ndarray | None, own: tuple[int, int]) -> Any:
    """Choose what is subtracted: the block's centre, else a valid cell; None if there is none."""
    middle = own[0] // 2, own[1] // 2
    if valid is None or valid[middle]:
        return values[middle]
    return values[valid][0] if valid.any() else None


class VarianceSums:
    """What some blocks say of a raster; more blocks are added, in their order, with ``+=``.

    Parts of wide windows wait here for those below them; what is complete is computed, and what no
    window needs any more is dropped: a few rows are held, however many a raster has.
    """

    def __init__(self, kernel: VarianceByScale, block: _BlockSums) -> None:
        self._kernel = kernel
        self._blocks = [block]
        self._near = block.near
        self._far: list[_PartRows] | None = None
        self._row = block.row
        self._pivot: Any = None

    def __iadd__(self, other: VarianceSums) -> VarianceSums:
        for block in other._blocks:
            self._blocks.append(block)
            self._near = [one + more for one, more in zip(self._near, block.near)]
        self._place()
        return self

    def finish(self) -> list[LocalVariances]:
        """Return the sums of each scale, once all blocks are here."""
        self._place()
        found = list(self._near)
        for lattice_rows in self._far:
            lattice_rows.close(self._kernel.shape[0])
            found[lattice_rows.scale] += lattice_rows.total
        return found

    def _place(self) -> None:
        """Put the parts of blocks that just came in among those that are waiting."""
        kernel = self._kernel
        if self._far is None:
            self._far = [
                _PartRows(kernel, scale)
                for scale, lattice in enumerate(kernel.lattices)
                if not _is_near(lattice)
            ]
        for block in self._blocks:
            if block.row > self._row:
                self._row = block.row
                for rows in self._far:
                    rows.close(block.row)
            if block.pivot is None:
                continue
            if self._pivot is None:
                self._pivot = block.pivot
            shift = _difference(block.pivot, self._pivot)
            for rows, parts in zip(self._far, block.far):
                rows.add(block.row, block.col, _about(parts, shift))
        self._blocks = []


def _difference(one: np.generic, other: np.generic) -> float:
    """Subtract two cells' values; whole numbers of 64 bits exactly."""
    return float(one.item() - other.item())


def _about(parts: np.ndarray, shift: float) -> np.ndarray:
    """Turn sums about a block's pivot into sums about another value, ``shift`` below it."""
    if not shift:
        return parts
    counts, sums, *squares = parts
    with np.errstate(all="ignore"):
        moved = [counts, sums + shift * counts]
        moved += [some + 2 * shift * sums + shift**2 * counts for some in squares]
    return np.stack(moved)


class _PartRows:
    """Rows of parts of one scale, of which the last ones are not complete yet.

    Attributes
    ----------
    scale : int
        Index of the scale.
    total : LocalVariances
        Of the windows that are done.
    """

    def __init__(self, kernel: VarianceByScale, scale: int) -> None:
        self.scale, self.total = scale, LocalVariances()
        self._kernel, self._lattice = kernel, kernel.lattices[scale]
        rows, cols = kernel.shape
        self._windows = self._lattice.windows(rows), self._lattice.windows(cols)
        self._done = 0
        across = self._lattice.part_of(cols - 1) + 1
        self._parts = np.zeros((kernel.quantities, 0, across))

    def add(self, row: int, col: int, parts: np.ndarray) -> None:
        """Add a block's sums, but for what no window needs any more."""
        first, left = self._lattice.part_of(row) - self._first, self._lattice.part_of(col)
        parts = parts[:, max(0, -first) :]
        first = max(0, first)
        self._hold(first + parts.shape[1])
        self._parts[:, first : first + parts.shape[1], left : left + parts.shape[2]] += parts

    def close(self, row: int) -> None:
        """Compute the windows that end above a row of cells, whose parts are complete."""
        lattice = self._lattice
        ended = min(self._windows[0], lattice.windows(row))
        if ended <= self._done or not self._windows[1]:
            return
        rows = lattice.parts(ended - self._done)
        self._hold(rows)
        across = lattice.parts(self._windows[1])
        self.total += _of_parts(self._kernel.method, lattice, self._parts[:, :rows, :across])
        before = self._first
        self._done = ended
        self._parts = self._parts[:, self._first - before :]

    @property
    def _first(self) -> int:
        """The first row of parts that is held."""
        return self._done * self._lattice.step

    def _hold(self, rows: int) -> None:
        """Make room for as many rows: where no block said anything, there are no cells."""
        missing = rows - self._parts.shape[1]
        if missing > 0:
            self._parts = np.pad(self._parts, ((0, 0), (0, missing), (0, 0)))


def _of_parts(method: Method, lattice: WindowLattice, parts: np.ndarray) -> LocalVariances:
    """Compute the windows that are made of complete parts, ``(quantities, rows, cols)``."""
    buffers = Buffers(_BUFFERS, parts[0].size, np.float64)
    held = [buffers.take(some.size).reshape(some.shape) for some in parts]
    for into, some in zip(held, parts):
        np.copyto(into, some)
    counts, *quantities = held
    sizes = [lattice.sizes(count) for count in counts.shape]
    full = np.array_equal(counts, np.outer(*sizes))
    with np.errstate(all="ignore"):
        return _variances(method, lattice, None if full else counts, quantities, buffers)


def _variances(
    method: Method,
    lattice: WindowLattice,
    counts: np.ndarray | None,
    quantities: list[np.ndarray],
    buffers: Buffers,
) -> LocalVariances:
    """Compute windows from sums over parts, all lent by ``buffers``; ``counts`` None: no gaps."""
    if method == Method.WIDER_WINDOWS:
        return _of_windows(lattice, counts, *quantities, buffers)
    means, area = quantities[0], lattice.spacing**2
    if counts is None:
        np.multiply(means, 1 / area, out=means)
        return _of_neighbours(means, buffers)
    exist = counts >= _LEAST_VALID * area
    np.maximum(counts, 1, out=counts)
    np.divide(means, counts, out=means)
    if exist.all():
        return _of_neighbours(means, buffers)
    np.copyto(means, 0, where=~exist)
    np.copyto(counts, exist)
    return _of_some_neighbours(means, counts, buffers)


def _total(
    variances: np.ndarray, shape: tuple[int, int], usable: np.ndarray | None = None
) -> LocalVariances:
    """Sum up variances, and their roots; they lie in rows of which the first ones count.

    Parameters
    ----------
    variances : ndarray
        ``(rows, cols)`` or wider; overwritten.
    shape : tuple of int
        The rows and columns that count.
    usable : ndarray of bool, optional
        Same shape: which windows count.
    """
    variances = variances[: shape[0], : shape[1]]
    windows = variances.size
    if usable is not None:
        windows = int(np.count_nonzero(usable))
        np.copyto(variances, 0, where=~usable)
    # Row on row: along rows that are not contiguous it would take longer.
    variance = float(variances.sum(axis=0).sum())
    np.sqrt(variances, out=variances)
    return LocalVariances(variance, float(variances.sum(axis=0).sum()), windows)


def _of_neighbours(cells: np.ndarray, buffers: Buffers) -> LocalVariances:
    """Compute the variances of all windows of 3 x 3 cells, from differences of neighbours.

    Three values deviate from their mean by a third of the squares of their three differences. In
    each column of a window that is how its cells deviate from the column's mean; its columns'
    means, of three cells each, deviate from the window's in the same way (Chan et al. 1983).
    """
    (rows, cols), cells = cells.shape, cells.reshape(-1)
    size = len(cells) - 2 * cols
    # Down the columns: squares of differences of neighbours, and of the first and the third cell.
    difference = _subtracted(cells[cols:], cells[:-cols], buffers)
    within = buffers.take(size)
    np.add(difference[cols:], difference[:-cols], out=within)
    np.multiply(within, within, out=within)
    np.multiply(difference, difference, out=difference)
    np.add(within, difference[cols:], out=within)
    np.add(within, difference[:-cols], out=within)
    buffers.give(difference)
    sums = buffers.take(size)
    np.add(cells[:-cols][:size], cells[cols:-cols], out=sums)
    np.add(sums, cells[2 * cols :], out=sums)
    # Along the rows: the three columns' own, and the differences of their sums.
    variances = buffers.take(size)
    variances[-2:] = 0  # of the last row's end, which no window begins at
    found = variances[:-2]
    np.add(within[:-2], within[1:-1], out=found)
    np.add(found, within[2:], out=found)
    np.multiply(found, 1 / 27, out=found)
    difference = _subtracted(sums[1:], sums[:-1], buffers)
    between = within[:-2]
    np.add(difference[1:], difference[:-1], out=between)
    np.multiply(between, between, out=between)
    np.multiply(difference, difference, out=difference)
    np.add(between, difference[1:], out=between)
    np.add(between, difference[:-1], out=between)
    np.multiply(between, 1 / 81, out=between)
    np.add(found, between, out=found)
    return _total(variances.reshape(-1, cols), (rows - 2, cols - 2))


def _subtracted(ahead: np.ndarray, behind: np.ndarray, buffers: Buffers) -> np.ndarray:
    return np.subtract(ahead, behind, out=buffers.take(len(ahead)))


def _of_some_neighbours(cells: np.ndarray, exist: np.ndarray, buffers: Buffers) -> LocalVariances:
    """Compute the variances of windows of 3 x 3 cells that are not all there, in two passes.

    ``exist`` is 1 where there is a cell; where there is none, both are 0.
    """
    (rows, cols), cells, exist = cells.shape, cells.reshape(-1), exist.reshape(-1)
    size = len(cells) - 2 * cols - 2
    places = [row * cols + col for row in range(_SIDE) for col in range(_SIDE)]

    def shifted(values: np.ndarray) -> list[np.ndarray]:
        return [values[place : place + size] for place in places]

    whole = buffers.take(size + 2)
    whole[-2:] = 0
    squares, counts, means, part = whole[:-2], *(buffers.take(size) for _ in range(3))
    for total, values in ((counts, exist), (means, cells), (squares, None)):
        total[:] = 0
        for value, there in zip(shifted(cells if values is None else values), shifted(exist)):
            if values is None:
                np.subtract(value, means, out=part)
                np.multiply(part, part, out=part)
                value = np.multiply(part, there, out=part)
            np.add(total, value, out=total)
        if values is cells:
            np.divide(means, np.maximum(counts, 1, out=part), out=means)
    np.divide(squares, np.maximum(counts, 1, out=part), out=squares)
    least = math.ceil(_LEAST_VALID * _SIDE**2)
    usable = np.zeros(size + 2, bool)
    np.greater_equal(counts, least, out=usable[:-2])
    usable = usable.reshape(-1, cols)[:, : cols - 2]
    return _total(whole.reshape(-1, cols), (rows - 2, cols - 2), usable)


def _of_windows(
    lattice: WindowLattice,
    counts: np.ndarray | None,
    sums: np.ndarray,
    squares: np.ndarray,
    buffers: Buffers,
) -> LocalVariances:
    """Compute the variances of windows from sums over their parts: of values and of squares."""
    area, usable = lattice.width**2, None
    means = _window_sums(lattice, sums, buffers)
    variances = _window_sums(lattice, squares, buffers)
    if counts is None:
        np.multiply(means, 1 / area, out=means)
        np.multiply(variances, 1 / area, out=variances)
    else:
        counts = _window_sums(lattice, counts, buffers)
        usable = counts >= _LEAST_VALID * area
        np.maximum(counts, 1, out=counts)
        np.divide(means, counts, out=means)
        np.divide(variances, counts, out=variances)
    np.multiply(means, means, out=means)
    np.subtract(variances, means, out=variances)
    np.maximum(variances, 0, out=variances)  # what is left of nothing may be less
    return _total(variances, variances.shape, usable)


def _window_sums(lattice: WindowLattice, parts: np.ndarray, buffers: Buffers) -> np.ndarray:
    """Add up the parts of each window, ``(rows, cols)`` of windows; consumes ``parts``."""
    cols, step = parts.shape[1], lattice.step
    down, across = ((count - lattice.span) // step + 1 for count in parts.shape)
    moving = moving_sum(parts.reshape(-1), lattice.span, cols, buffers)
    if step > 1:
        columns = moving.reshape(-1, cols)[::step]
        chosen = buffers.take(columns.size)
        np.copyto(chosen.reshape(columns.shape), columns)
        buffers.give(moving)
        moving = chosen
    moving = moving_sum(moving, lattice.span, 1, buffers)
    # A view, since the last row ends with the last window.
    pitch = cols * moving.itemsize, step * moving.itemsize
    return as_strided(moving, (down, across), pitch)
