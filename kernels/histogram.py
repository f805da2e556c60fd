# SPDX-License-Identifier: GPL-2.0-or-later
"""How the values of a raster are distributed: range, moments, counts in bins, distinct values.

Kernels for ``reduce_tiles``: they give no cells, only a partial result for each band and block.
Partial results add up with ``+``, over the blocks of a band and over bands alike (a joint
distribution is the sum of those of its bands). Invalid cells never count.

===================  ===================  =====================================================
kernel               partial result       what for
===================  ===================  =====================================================
:class:`Range`       :class:`Extent`      the ends of the bins of floats and wide integers
:class:`Moments`     :class:`Spread`      mean and standard deviation
:class:`Counts`      :class:`Histogram`   counts in bins of equal width
:class:`Distinct`    :class:`Values`      counts of every distinct value, up to a limit
===================  ===================  =====================================================

All but the moments are numbers of cells, and depend on blocks in no way; the moments are sums of
floats, formed over blocks and in their order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from .contract import ORIGIN, Place, Reach, Result

# Cells in hand at a time. By measurement: scratch stays in the caches, and 65,536 bins outweigh
# neither the counting of small integers nor the interpreter.
_CELLS = 1 << 16
_SMALL_INTEGERS = 1 << 19

# Whole numbers get a bin each where they are no more than this.
_MOST_WHOLE = 1 << 16


# Distinct values that are counted at most, by default.
MOST_VALUES = 1 << 22


class TooManyValues(ValueError):
    """There are more distinct values than the limit allows.

    Attributes
    ----------
    limit : int
        How many there may be.
    """

    # Optional, for what copies exceptions from one process to another.
    def __init__(self, text: str, limit: int = 0) -> None:
        super().__init__(text)
        self.limit = limit


@dataclass(frozen=True)
class Extent:
    """The least and the greatest value, and the number of cells; extents add up.

    Values of integer rasters are exact integers. Without cells they are infinite.
    """

    least: float = math.inf
    greatest: float = -math.inf
    cells: int = 0

    @property
    def constant(self) -> bool:
        """Whether all cells have one value; there are some."""
        return self.least == self.greatest

    def __add__(self, other: Extent) -> Extent:
        return Extent(
            min(self.least, other.least),
            max(self.greatest, other.greatest),
            self.cells + other.cells,
        )


@dataclass(frozen=True)
class Spread:
    """Number of cells, mean, and sum of squared deviations from it; spreads add up.

    References
    ----------
    Chan, T. F., Golub, G. H., LeVeque, R. J. (1983): Algorithms for computing the sample variance:
    analysis and recommendations. The American Statistician 37(3), 242-247.
    https://doi.org/10.1080/00031305.1983.10483115
    """

    cells: int = 0
    mean: float = 0.0
    squares: float = 0.0

    def __add__(self, other: Spread) -> Spread:
        cells = self.cells + other.cells
        if not cells:
            return self
        apart, share = other.mean - self.mean, other.cells / cells
        squares = self.squares + other.squares + apart * apart * self.cells * share
        return Spread(cells, self.mean + apart * share, squares)

    @property
    def constant(self) -> bool:
        """Whether all cells have one value; there are some."""
        return bool(self.cells and not self.squares)

    @property
    def deviation(self) -> float:
        """The standard deviation (of the population); NaN without cells."""
        return math.sqrt(self.squares / self.cells) if self.cells else math.nan


@dataclass(frozen=True)
class Bins:
    """Bins of equal width: the first begins at ``low``, the last one ends at ``high``.

    As for ``numpy.histogram``, a bin holds its lower edge, and the last one also its upper edge.

    Parameters
    ----------
    low, high : float
        The ends.
    count : int
        How many; at least 1.

    Examples
    --------
    >>> Bins(0, 6, 3).edges
    array([0., 2., 4., 6.])
    >>> Bins.of_type("int8")
    Bins(low=-128.5, high=127.5, count=256)
    """

    low: float
    high: float
    count: int

    def __post_init__(self) -> None:
        if self.count != int(self.count) or self.count < 1:
            raise ValueError(f"count is {self.count}; it is a whole number of bins, at least 1")
        if not (self.low < self.high and math.isfinite(float(self.high) - float(self.low))):
            raise ValueError(
                f"low is {self.low} and high is {self.high}; low is less, and the difference finite"
            )

    @classmethod
    def of_type(cls, dtype: Any) -> Bins:
        """Make a bin for each value of an integer type of 8 or 16 bits."""
        info = np.iinfo(dtype)
        if info.bits > 16:
            raise ValueError(f"dtype is {np.dtype(dtype)}; one of 8 or 16 bits has a bin a value")
        return cls(info.min - 0.5, info.max + 0.5, 1 << info.bits)

    @classmethod
    def over(cls, extent: Extent, count: int, dtype: Any) -> Bins:
        """Choose the bins of a raster: one a value for integers where that is possible.

        That is with types of 8 and 16 bits, and with others whose values span less than 65,536.
        Otherwise ``count`` bins reach from the least to the greatest value; about a constant they
        are 1 wide together, or as much as its type can tell apart.

        Parameters
        ----------
        extent : Extent
            Of the raster; with cells, or any for a type of 8 or 16 bits.
        count : int
            Bins of floats and of wide integers.
        dtype : dtype
            Of the raster.

        Raises
        ------
        ValueError
            If the extent has no cells, or is wider than a float can tell.
        """
        dtype = np.dtype(dtype)
        if dtype.kind in "iu" and dtype.itemsize <= 2:
            return cls.of_type(dtype)
        if not extent.cells:
            raise ValueError("extent has no cells; there is nothing to make bins for")
        low, high = extent.least, extent.greatest
        largest = max(abs(low), abs(high))
        if dtype.kind in "iu" and high - low < _MOST_WHOLE and largest < 1 << 50:
            return cls(low - 0.5, high + 0.5, high - low + 1)
        if low == high:
            half = max(0.5, 8 * float(np.spacing(float(largest))))
            return cls(low - half, high + half, count)
        return cls(float(low), float(high), count)

    @property
    def width(self) -> float:
        """Of a bin."""
        return (float(self.high) - float(self.low)) / self.count

    @property
    def edges(self) -> np.ndarray:
        """``count + 1`` values."""
        return np.linspace(self.low, self.high, self.count + 1)

    @property
    def centres(self) -> np.ndarray:
        """``count`` values."""
        edges = self.edges
        return edges[:-1] + (edges[1:] - edges[:-1]) / 2

    @property
    def whole(self) -> bool:
        """Whether each bin stands for one whole number, its centre."""
        return self.high - self.low == self.count and self.low % 1 == 0.5


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts of cells in bins; histograms with the same bins add up.

    Attributes
    ----------
    bins : Bins
        What is counted.
    counts : ndarray of int64
        ``(bins.count,)``.
    """

    bins: Bins
    counts: np.ndarray

    def __add__(self, other: Histogram) -> Histogram:
        if self.bins != other.bins:
            raise ValueError(f"bins are {self.bins} and {other.bins}; only equal ones add up")
        return Histogram(self.bins, self.counts + other.counts)

    @property
    def cells(self) -> int:
        """How many cells were counted."""
        return int(self.counts.sum())

    @property
    def constant(self) -> bool:
        """Whether all cells are in one bin; there are some."""
        return int(np.count_nonzero(self.counts)) == 1


@dataclass(frozen=True, eq=False)
class Values:
    """The distinct values and how many cells have each; they add up as long as they are few.

    They are kept in sorted runs, each less than half as long as the one before it, so that adding
    up a raster's blocks costs a few merges of each value and not one of all values for each block.

    Attributes
    ----------
    runs : tuple
        Pairs of values, ascending, and counts (int64).
    limit : int
        How many distinct values there may be.

    Raises
    ------
    TooManyValues
        When a sum has more.
    """

    runs: tuple[tuple[np.ndarray, np.ndarray], ...]
    limit: int

    def __add__(self, other: Values) -> Values:
        runs = list(self.runs)
        for run in other.runs:
            runs.append(run)
            while len(runs) > 1 and 2 * len(runs[-1][0]) > len(runs[-2][0]):
                runs[-2:] = [_merged(runs[-2:])]
        _check_limit(max((len(values) for values, _ in runs), default=0), self.limit)
        return Values(tuple(runs), self.limit)

    @property
    def cells(self) -> int:
        """How many cells were counted."""
        return sum(int(counts.sum()) for _, counts in self.runs)

    @property
    def constant(self) -> bool:
        """Whether all cells have one value; there are some."""
        return len(self.table()[0]) == 1

    def table(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the distinct values, ascending, and the cells of each.

        Raises
        ------
        TooManyValues
            If they are more than the limit.
        """
        values, counts = self.runs[0] if len(self.runs) == 1 else _merged(self.runs)
        _check_limit(len(values), self.limit)
        return values, counts


def _check_limit(distinct: int, limit: int) -> None:
    if distinct > limit:
        raise TooManyValues(
            f"there are more than {limit} distinct values, at least {distinct}: too many to keep "
            "the rank of each in memory",
            limit,
        )


def _merged(runs: Any) -> tuple[np.ndarray, np.ndarray]:
    """Merge sorted runs; a stable sort finds them and costs little more than the merge."""
    values = np.concatenate([values for values, _ in runs])
    counts = np.concatenate([counts for _, counts in runs])
    if not len(values):
        return values, counts
    order = np.argsort(values, kind="stable")
    values = values[order]
    first = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
    return values[first], np.add.reduceat(counts[order], first)


class _Workspace(NamedTuple):
    """Scratch arrays; ``cells`` is bytes, for any type."""

    cells: np.ndarray
    positions: np.ndarray
    codes: np.ndarray
    others: np.ndarray
    indices: np.ndarray
    missing: np.ndarray
    differ: np.ndarray


@dataclass(frozen=True)
class _Summary:
    """What the kernels of this file share: no reach, no cells, a partial result for each band."""

    step = 1
    bands_per_band = 0
    dtype = "float64"
    block = (256, 4096)

    @property
    def reach(self) -> Reach:
        """Nothing around a block."""
        return Reach()

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> _Workspace:
        """Make the scratch arrays of one thread."""
        size, small = self._sizes(block or self.block)
        return _Workspace(
            np.empty(max(8 * size, 2 * small), np.uint8),
            np.empty(size, np.float64),
            np.empty(size, np.int32),
            np.empty(size, np.int32),
            np.empty(small, np.intp),
            np.empty(small, bool),
            np.empty(size, bool),
        )

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates, and what a call allocates beside it."""
        size, small = self._sizes(block or self.block)
        return max(8 * size, 2 * small) + 17 * size + 9 * small + 16 * _MOST_WHOLE

    @staticmethod
    def _sizes(block: tuple[int, int]) -> tuple[int, int]:
        """Cells in hand at a time, in whole rows: of any type, and of 8 or 16 bits."""
        cells = max(1, block[0] * block[1])
        return min(cells, max(_CELLS, block[1])), min(cells, max(_SMALL_INTEGERS, block[1]))

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: _Workspace | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Sum up one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : optional
            From :meth:`workspace`; made for this call where it is missing.
        place : Place
            Which bands these are: for a kernel whose bands differ.

        Returns
        -------
        Result
            Without values; its partials are described in the module's table.
        """
        workspace = workspace or self.workspace(len(values), values.shape[1:])
        first = Place(*place).band
        partials = [
            self._partial(
                first + band, values[band], None if valid is None else valid[band], workspace
            )
            for band in range(len(values))[bands or slice(None)]
        ]
        return Result(None, None, partials)

    def _partial(
        self, band: int, values: np.ndarray, valid: np.ndarray | None, workspace: _Workspace
    ) -> Any:
        raise NotImplementedError


@dataclass(frozen=True)
class Range(_Summary):
    """The least and the greatest value of each band, as :class:`Extent`.

    Examples
    --------
    >>> Range()(np.array([[[3, 1, 9]]]), np.array([[[True, True, False]]])).partials
    [Extent(least=1, greatest=3, cells=2)]
    """

    def _partial(
        self, band: int, values: np.ndarray, valid: np.ndarray | None, workspace: _Workspace
    ) -> Extent:
        extent = Extent()
        for cells, missing in _existing(values, valid, workspace, _CELLS, None):
            extent += Extent(cells.min().item(), cells.max().item(), len(cells) - missing)
        return extent


@dataclass(frozen=True)
class Moments(_Summary):
    """The mean and the squared deviations from it of each band, as :class:`Spread`."""

    def _partial(
        self, band: int, values: np.ndarray, valid: np.ndarray | None, workspace: _Workspace
    ) -> Spread:
        spread = Spread()
        for cells, missing in _existing(values, valid, workspace, _CELLS, None):
            # A missing cell has the value of the first one, and so deviates from it by 0.
            pivot, count = float(cells[0]), len(cells) - missing
            apart = workspace.positions[: len(cells)]
            np.copyto(apart, cells)
            # Values may lie further apart than a float can tell.
            with np.errstate(over="ignore", invalid="ignore"):
                apart -= pivot
                mean = float(apart.sum()) / count
                squares = float((apart * apart).sum()) - count * mean * mean
                if squares < 1e-6 * count * mean * mean:  # the pivot is far from the mean
                    apart -= mean
                    squares = float((apart * apart).sum()) - missing * mean * mean
            spread += Spread(count, pivot + mean, max(0.0, squares))
        return spread


@dataclass(frozen=True)
class Counts(_Summary):
    """Counts in bins of each band, as :class:`Histogram`.

    Cells outside the bins are not counted. A cell is in the bin whose edges (in float64) it lies
    between, whatever rounding says of its position, as in ``numpy.histogram`` of float64.

    Parameters
    ----------
    bins : tuple of Bins
        For each band of the source; one alone is for all bands.

    Examples
    --------
    >>> kernel = Counts((Bins(0, 6, 3),))
    >>> kernel(np.array([[[0.0, 1.9, 2.0, 6.0, 7.0]]]), None).partials[0].counts
    array([2, 1, 1])
    """

    bins: tuple[Bins, ...]

    def __post_init__(self) -> None:
        if not self.bins:
            raise ValueError("bins is empty; one for all bands or one for each is needed")

    placed = True

    def _partial(
        self, band: int, values: np.ndarray, valid: np.ndarray | None, workspace: _Workspace
    ) -> Histogram:
        bins = self.bins[band if len(self.bins) > 1 else 0]
        dtype = values.dtype
        if dtype.kind in "iu" and dtype.itemsize <= 2 and bins == Bins.of_type(dtype):
            return Histogram(bins, _count_small_integers(values, valid, workspace))
        return Histogram(bins, _count_in_bins(values, valid, bins, workspace))


@dataclass(frozen=True)
class Distinct(_Summary):
    """Every distinct value of each band and its cells, as :class:`Values`.

    Memory is some 40 bytes a distinct value while partial results are merged, in place of anything
    that grows with the raster.

    Parameters
    ----------
    limit : int
        How many distinct values there may be.

    Raises
    ------
    TooManyValues
        When a block, or a sum of partial results, has more.
    """

    limit: int = MOST_VALUES

    block = (64, 4096)  # it is sorted, and takes much memory a cell

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` and a call allocate."""
        rows, cols = block or self.block
        return super().workspace_nbytes(bands, block) + rows * cols * (40 + 16 * bands)

    def _partial(
        self, band: int, values: np.ndarray, valid: np.ndarray | None, workspace: _Workspace
    ) -> Values:
        cells = np.sort(values.reshape(-1) if valid is None else values[valid])
        if not len(cells):
            return Values(((cells, np.zeros(0, np.int64)),), self.limit)
        first = np.flatnonzero(np.concatenate([[True], cells[1:] != cells[:-1]]))
        _check_limit(len(first), self.limit)
        counts = np.diff(np.append(first, len(cells))).astype(np.int64)
        return Values(((cells[first], counts),), self.limit)


def _existing(
    values: np.ndarray,
    valid: np.ndarray | None,
    workspace: _Workspace,
    size: int,
    instead: Any,
) -> Iterator[tuple[np.ndarray, int]]:
    """Give some rows at a time, flat, and the number of missing cells among them.

    Missing cells, which ``workspace.missing`` tells if there are any, have the value ``instead``;
    by default that of the first cell that exists, which therefore is that of the first of all, and
    rows without any are left out.
    """
    rows, cols = values.shape
    some = max(1, size // max(1, cols))
    for row in range(0, rows, some):
        part = values[row : row + some]
        cells = workspace.cells[: part.nbytes].view(values.dtype)
        np.copyto(cells.reshape(part.shape), part)
        missing = 0
        if valid is not None:
            gone = workspace.missing[: part.size]
            np.logical_not(valid[row : row + some], out=gone.reshape(part.shape))
            missing = int(np.count_nonzero(gone))
            if missing == part.size and instead is None:
                continue
            if missing and instead == 0:
                cells *= valid[row : row + some].reshape(-1)  # integers: faster than a masked copy
            elif missing:
                fill = cells[np.argmin(gone)] if instead is None else instead
                np.copyto(cells, fill, where=gone, casting="unsafe")
        if part.size:
            yield cells, missing


def _count_small_integers(
    values: np.ndarray, valid: np.ndarray | None, workspace: _Workspace
) -> np.ndarray:
    """Count each value of a type of 8 or 16 bits, of bytes two neighbours at a time."""
    single = values.dtype.itemsize == 1
    counts, odd, none = np.zeros(_MOST_WHOLE, np.int64), np.zeros(256, np.int64), 0
    for cells, missing in _existing(values, valid, workspace, _SMALL_INTEGERS, 0):
        none += missing
        if single and len(cells) % 2:
            odd[cells[-1:].view(np.uint8)] += 1
            cells = cells[:-1]
        codes = cells.view(np.uint16)
        indices = workspace.indices[: len(codes)]
        np.copyto(indices, codes)
        counts += np.bincount(indices, minlength=_MOST_WHOLE)
    if single:
        pairs = counts.reshape(256, 256)
        counts = pairs.sum(axis=0) + pairs.sum(axis=1) + odd
    counts[0] -= none
    return np.roll(counts, len(counts) // 2) if values.dtype.kind == "i" else counts


def _count_in_bins(
    values: np.ndarray, valid: np.ndarray | None, bins: Bins, workspace: _Workspace
) -> np.ndarray:
    """Count by position; where rounding leaves two bins possible, the edges decide."""
    counts = np.zeros(bins.count, np.int64)
    edges = bins.edges
    positions, doubt = _positions(values.dtype, bins, workspace)
    for cells, missing in _existing(values, valid, workspace, _CELLS, None):
        first = cells[0]
        if cells.min() < bins.low or cells.max() > bins.high:
            within = (cells >= bins.low) & (cells <= bins.high)
            if missing:
                within &= ~workspace.missing[: len(cells)]
            cells, missing = cells[within], 0
        indices = workspace.indices[: len(cells)]
        if doubt < 0.25:
            _locate(cells, bins, edges, positions[: len(cells)], doubt, workspace)
        else:
            np.subtract(np.searchsorted(edges, cells, side="right"), 1, out=indices)
            np.minimum(indices, bins.count - 1, out=indices)
        counts += np.bincount(indices, minlength=bins.count)
        if missing:
            at = int(np.searchsorted(edges, first, side="right")) - 1
            counts[min(at, bins.count - 1)] -= missing
    return counts


def _positions(dtype: np.dtype, bins: Bins, workspace: _Workspace) -> tuple[np.ndarray, float]:
    """Return what positions are computed in, and how far they may be from the truth.

    They suffer some 4 roundings relative to them, and one of the low end (and of the edges that
    decide in the end). In float32 they are half the memory, and good enough for few bins.
    """
    if dtype.kind == "f" and dtype.itemsize <= 4:
        apart = abs(float(bins.low) - float(np.float32(bins.low))) / bins.width
        doubt = apart + bins.count * 2.0**-21
        if doubt < 2**-10:
            return workspace.positions.view(np.float32), doubt
    largest = max(abs(bins.low), abs(bins.high))
    return workspace.positions, (bins.count + largest / bins.width) * 2.0**-50


def _locate(
    cells: np.ndarray,
    bins: Bins,
    edges: np.ndarray,
    positions: np.ndarray,
    doubt: float,
    workspace: _Workspace,
) -> None:
    """Write the bin of each cell to ``workspace.indices``."""
    size, kind = len(cells), positions.dtype.type
    indices = workspace.indices[:size]
    upper, lower = workspace.codes[:size], workspace.others[:size]
    if cells.dtype == positions.dtype:
        np.subtract(cells, kind(bins.low), out=positions)
    else:
        np.copyto(positions, cells, casting="same_kind")  # faster than to convert on the way
        positions -= kind(bins.low)
    positions *= kind(1 / bins.width)
    positions += kind(doubt)
    np.copyto(upper, positions, casting="unsafe")
    positions -= kind(2 * doubt)
    np.copyto(lower, positions, casting="unsafe")
    np.copyto(indices, upper)  # by way of int32: faster than at once
    doubtful = np.flatnonzero(np.not_equal(upper, lower, out=workspace.differ[:size]))
    if len(doubtful):
        codes = np.minimum(indices[doubtful], bins.count - 1)
        codes -= cells[doubtful] < edges[codes]
        indices[doubtful] = codes
