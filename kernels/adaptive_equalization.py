# SPDX-License-Identifier: GPL-2.0-or-later
"""Contrast limited adaptive histogram equalization: every tile of a raster has its own mapping.

A cell gets what the mappings of the four tiles around it give, interpolated between their centres,
so that no tile shows. Tiles are squares from the raster's origin (a :class:`TileGrid`) and have
nothing to do with the tiles that a raster is read in. There are two ways to one result, the same
bit for bit:

- in two passes: :class:`TileCounts` counts, :func:`equalize_tiles` makes mappings of the counts and
  :class:`AdaptiveEqualization` applies them. All tiles are in memory: :func:`tables_nbytes`.
- in one pass, for tiles that are small and many: :class:`LocalAdaptiveEqualization` counts the
  tiles of a block and two more on each side of it. Memory does not depend on the raster's size.

References
----------
Zuiderveld, K. (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, 474-485.
https://doi.org/10.1016/B978-0-12-336156-1.50061-6
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .equalization import Remap
from .histogram import _SMALL_INTEGERS, Bins, _count_small_integers

# Cells, and entries of tables, in hand at a time. By measurement: with fewer, scratch would stay in
# the caches, but threads would wait for each other between calls that are so short.
_MAPPED = 1 << 17
_COUNTED = 1 << 18
_ENTRIES = 1 << 16

# From so many cells of one tile on, it is faster to count bytes two neighbours at a time.
_PAIRS_PAY = 1 << 17

# Blending the tables of a row of cells pays while they have no more entries than so many for each.
_BLENDED_PER_CELL = 6

# In one pass, a block has at least so many rows and columns, in whole tiles, as long as it and what
# surrounds it are not more than so many cells.
_LOCAL_BLOCK = 512, 2048
_MOST_PADDED = 1 << 23


@dataclass(frozen=True)
class TileGrid:
    """A raster cut into squares from its origin; the last ones of a row or column may be partial.

    Parameters
    ----------
    size : int
        Rows and columns of a tile.
    rows, cols : int
        Of the raster.

    Examples
    --------
    >>> TileGrid(100, 250, 300).shape
    (3, 3)
    """

    size: int
    rows: int
    cols: int

    def __post_init__(self) -> None:
        for name in ("size", "rows", "cols"):
            number = getattr(self, name)
            if number != int(number) or number < 1:
                raise ValueError(f"{name} is {number}; it is a whole number of cells, at least 1")

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of tiles."""
        return -(-self.rows // self.size), -(-self.cols // self.size)

    @property
    def count_dtype(self) -> np.dtype:
        """A type that counts of a tile fit into."""
        return np.dtype(np.uint32 if self.size < 1 << 16 else np.int64)


def tables_nbytes(grid: TileGrid, bins: Bins, dtype: str = "float32") -> int:
    """Bytes that the counts of a band and the mappings made of them take, both together.

    Parameters
    ----------
    grid : TileGrid
        The tiles.
    bins : Bins
        Of each of them.
    dtype : str
        Of the results.
    """
    rows, cols = grid.shape
    counts = rows * cols * grid.count_dtype.itemsize
    return bins.count * (counts + (rows + 2) * (cols + 2) * _precision(dtype).itemsize)


@dataclass(frozen=True)
class Contrast:
    """How much a tile's histogram is equalized, and to which range.

    Parameters
    ----------
    clip_limit : float
        What a bin counts at most, times the height of all bins if they were equal; never less than
        one cell. 0 is no limit. What bins have above it is spread evenly over all of them, once;
        what is left of that division goes to single bins at regular distances.
    minimum, maximum : float
        Results for fractions of 0 and 1. A tile whose cells are all in one bin, even after
        clipping, gives the middle: a constant has no rank.

    Raises
    ------
    ValueError
        If the limit is negative, minimum is not less than maximum, or one is not finite.
    """

    clip_limit: float = 2.0
    minimum: float = 0.0
    maximum: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.clip_limit < math.inf:
            raise ValueError(f"clip_limit is {self.clip_limit}; it is a finite number, at least 0")
        if not -math.inf < self.minimum < self.maximum < math.inf:
            raise ValueError(
                f"minimum is {self.minimum}, maximum is {self.maximum}; "
                "minimum is less, both finite"
            )

    @property
    def bounds(self) -> tuple[float, float]:
        """The least and the greatest result."""
        return float(self.minimum), float(self.maximum)


@dataclass(eq=False)
class TileHistograms:
    """Counts of cells in bins, for each tile of a rectangle of them.

    ``+=`` (``operator.iadd`` for ``reduce_tiles``) adds those of other tiles in place, to what then
    are the counts of all tiles of the grid. The other one is left as it is, and not referred to.

    Attributes
    ----------
    grid : TileGrid
        All tiles.
    bins : Bins
        What is counted.
    row, col : int
        Which tile is the first one here.
    counts : ndarray of uint32 (int64 for tiles of 65,536 rows and more)
        ``(tile rows, tile columns, bins.count)``.
    """

    grid: TileGrid
    bins: Bins
    row: int
    col: int
    counts: np.ndarray

    def __iadd__(self, other: TileHistograms) -> TileHistograms:
        if (self.grid, self.bins) != (other.grid, other.bins):
            raise ValueError(
                f"tiles are {self.grid} with {self.bins} and {other.grid} with {other.bins}; "
                "only equal ones add up"
            )
        self.spread()
        rows, cols = other.counts.shape[:2]
        place = self.counts[other.row : other.row + rows, other.col : other.col + cols]
        place += other.counts
        return self

    def spread(self) -> None:
        """Have counts of all tiles; those that are not here are 0."""
        rows, cols = self.counts.shape[:2]
        if (rows, cols) == self.grid.shape:
            return
        every = np.zeros((*self.grid.shape, self.bins.count), self.grid.count_dtype)
        every[self.row : self.row + rows, self.col : self.col + cols] = self.counts
        self.row, self.col, self.counts = 0, 0, every


class _CountingScratch:
    """What cells are counted in: a workspace for counts of small integers, and more."""

    def __init__(self, block: tuple[int, int]) -> None:
        some, pairs = self._sizes(block)
        self.positions = np.empty(some)
        self.nearest = np.empty(some)
        self.codes = np.empty(some, np.int32)
        self.indices = np.empty(max(some, pairs), np.intp)
        self.cells = np.empty(2 * pairs, np.uint8)
        self.missing = np.empty(max(some, pairs), bool)

    @classmethod
    def nbytes(cls, block: tuple[int, int]) -> int:
        """Bytes for a block of so many rows and columns."""
        some, pairs = cls._sizes(block)
        return 20 * some + 9 * max(some, pairs) + 2 * pairs

    @staticmethod
    def _sizes(block: tuple[int, int]) -> tuple[int, int]:
        cells = max(1, block[0] * block[1])
        return min(cells, max(_COUNTED, block[1])), min(cells, max(_SMALL_INTEGERS, block[1]))


@dataclass(frozen=True)
class TileCounts:
    """Counts of the valid cells of each tile, as :class:`TileHistograms`: for ``reduce_tiles``.

    A cell outside the bins counts in the first or the last one.

    Parameters
    ----------
    grid : TileGrid
        The tiles of the raster.
    bins : tuple of Bins
        For each band of the source; one alone is for all bands.

    Examples
    --------
    >>> kernel = TileCounts(TileGrid(2, 2, 4), (Bins(0, 6, 3),))
    >>> values = np.array([[[0, 1, 3, 3], [5, 6, 3, 4]]])
    >>> kernel(values, values != 6).partials[0].counts
    array([[[2, 0, 1],
            [0, 3, 1]]], dtype=uint32)
    """

    grid: TileGrid
    bins: tuple[Bins, ...]

    step = 1
    bands_per_band = 0
    dtype = "float64"
    block = (512, 4096)
    placed = True

    def __post_init__(self) -> None:
        _check_any("bins", self.bins)

    @property
    def reach(self) -> Reach:
        """Nothing around a block."""
        return Reach()

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> _CountingScratch:
        """Make the scratch arrays of one thread."""
        return _CountingScratch(block or self.block)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` and the partial results of a call allocate."""
        rows, cols = block or self.block
        tiles = (rows // self.grid.size + 2) * (cols // self.grid.size + 2)
        counted = tiles * max(bins.count for bins in self.bins)
        return _CountingScratch.nbytes((rows, cols)) + (8 + 4 * bands) * counted

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: _CountingScratch | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Count one block; see :mod:`raster_loupe.kernels.contract`.

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
            Where the block lies, and which bands these are.

        Returns
        -------
        Result
            Without values; its partials are :class:`TileHistograms` of the tiles touched.
        """
        place = Place(*place)
        workspace = workspace or self.workspace(1, values.shape[1:])
        partials = []
        with np.errstate(invalid="ignore", over="ignore"):  # what invalid cells hold
            for band in range(len(values))[bands or slice(None)]:
                bins = _of_band(self.bins, place.band + band)
                exist = None if valid is None else valid[band]
                counts = _count_tiles(self.grid, bins, values[band], exist, place, workspace)
                partials.append(counts)
        return Result(None, None, partials)


@dataclass(frozen=True, eq=False)
class TileMappings:
    """What becomes of the values of each tile of a rectangle of them.

    Attributes
    ----------
    grid : TileGrid
        All tiles.
    bins : Bins
        What was counted in.
    dtype : str
        Of the results.
    bounds : tuple of float
        The least and the greatest result.
    row, col : int
        Which tile is the first one here. Tiles -1 and one beyond the last repeat the outermost
        ones, so that every cell lies between four.
    tables : ndarray of float32 or float64
        ``(tile rows, tile columns, bins.count)``: results at the centres of the bins.
    """

    grid: TileGrid
    bins: Bins
    dtype: str
    bounds: tuple[float, float]
    row: int
    col: int
    tables: np.ndarray


def equalize_tiles(
    histograms: TileHistograms, contrast: Contrast, dtype: str = "float32"
) -> TileMappings:
    """Map the values of each tile to their cumulative distribution.

    Parameters
    ----------
    histograms : TileHistograms
        Of the whole raster. A tile with less than a quarter of the valid cells of a whole one takes
        the sum over the 3 x 3 tiles around it for its own.
    contrast : Contrast
        The limit to their slope, and the range of the results.
    dtype : str
        Of the results.
    """
    histograms.spread()
    rows, cols = histograms.grid.shape
    return _mappings(histograms, contrast, dtype, range(-1, rows + 1), range(-1, cols + 1))


class _MappingScratch:
    """What cells are mapped in."""

    def __init__(
        self, grid: TileGrid, bins: Iterable[Bins], block: tuple[int, int], dtype: str
    ) -> None:
        size, entries = self._sizes(grid, bins, block)
        precision = _precision(dtype)
        self.offsets = np.empty(size, np.intp)
        self.indices = np.empty(size, np.intp)
        self.codes = np.empty(size, np.int32)
        self.positions = np.empty(size)
        self.whole = np.empty(size)
        self.fractions = np.empty(size, precision)
        self.left = np.empty(size, precision)
        self.right = np.empty(size, precision)
        self.next = np.empty(size, precision)
        self.top = np.empty(size, precision)
        self.rise = np.empty(entries, precision)
        self.blended = np.empty(_BLENDED_PER_CELL * size, precision)

    @classmethod
    def nbytes(
        cls, grid: TileGrid, bins: Iterable[Bins], block: tuple[int, int], dtype: str
    ) -> int:
        """Bytes for a block of so many rows and columns."""
        size, entries = cls._sizes(grid, bins, block)
        return 36 * size + _precision(dtype).itemsize * ((5 + _BLENDED_PER_CELL) * size + entries)

    @staticmethod
    def _sizes(grid: TileGrid, bins: Iterable[Bins], block: tuple[int, int]) -> tuple[int, int]:
        """Cells in hand at a time, in whole rows, and entries of a row of tables."""
        size = min(max(1, block[0] * block[1]), max(_MAPPED, block[1]))
        return size, (block[1] // grid.size + 3) * max(one.count for one in bins)


class _Tables(NamedTuple):
    """The tables that some rows of cells lie between, flat, from the top downwards.

    Either they are blended for each row of cells, or what is looked up in both: the same arithmetic
    on the same numbers.
    """

    top: np.ndarray
    rise: np.ndarray
    down: np.ndarray
    blended: np.ndarray | None

    def look_up(
        self, shift: int, indices: np.ndarray, out: np.ndarray, scratch: _MappingScratch
    ) -> None:
        """Look up what is ``shift`` entries after the indices."""
        if self.blended is not None:
            np.take(self.blended[shift:], indices, out=out, mode="clip")
            return
        top = _shaped(scratch.top, indices.shape)
        np.take(self.rise[shift:], indices, out=out, mode="clip")
        np.take(self.top[shift:], indices, out=top, mode="clip")
        out *= self.down
        out += top


@dataclass(frozen=True)
class _Adaptive:
    """What the kernels share that map cells."""

    step = 1
    bands_per_band = 1
    placed = True
    _store = Remap._store

    def _map(
        self,
        mappings: TileMappings,
        values: np.ndarray,
        place: Place,
        scratch: _MappingScratch,
        result: np.ndarray,
    ) -> None:
        """Map the cells of a window."""
        bins, tables, size = mappings.bins, mappings.tables, mappings.grid.size
        rows, cols = values.shape
        above, down = _between(place.row, rows, size)
        before, across = _between(place.col, cols, size)
        above -= mappings.row
        before -= mappings.col
        down, across = down.astype(tables.dtype)[:, None], across.astype(tables.dtype)
        columns = slice(before[0], before[-1] + 2)
        entries = (columns.stop - columns.start) * bins.count
        blends = entries <= _BLENDED_PER_CELL * cols
        some = min(rows, max(1, _MAPPED // cols))
        offsets = _shaped(scratch.offsets, (some, cols))
        offsets[...] = (before - before[0]) * bins.count
        if blends:
            offsets += np.arange(some)[:, None] * entries
        rise, blended = scratch.rise[:entries], None
        for start, stop in _runs(above):
            top, bottom = (tables[above[start] + one, columns].reshape(-1) for one in (0, 1))
            np.subtract(bottom, top, out=rise)
            for row in range(start, stop, some):
                part = slice(row, min(row + some, stop))
                if blends:
                    lines = _shaped(scratch.blended, (part.stop - row, entries))
                    np.multiply(rise, down[part], out=lines)
                    lines += top
                    blended = lines.reshape(-1)
                between = _Tables(top, rise, down[part], blended)
                mapped = _mapped(between, bins, values[part], offsets, across, scratch)
                self._store(mapped, mappings.bounds, result[part])


@dataclass(frozen=True)
class AdaptiveEqualization(_Adaptive):
    """Give each cell what the mappings of the four tiles around it make of it: for ``map_tiles``.

    Parameters
    ----------
    mappings : tuple of TileMappings
        Of the whole raster, for each of its bands. They have the same tiles and type of results.
    nodata : float, optional
        What an integer result must not be: it moves by 1, away from the nearer end of the type.
    """

    mappings: tuple[TileMappings, ...]
    nodata: float | None = None

    block = (256, 4096)

    def __post_init__(self) -> None:
        _check_any("mappings", self.mappings)
        if any((one.grid, one.dtype) != (self.grid, self.dtype) for one in self.mappings):
            raise ValueError("mappings differ in their tiles or types; they are the same for all")

    @property
    def grid(self) -> TileGrid:
        """The tiles."""
        return self.mappings[0].grid

    @property
    def dtype(self) -> str:
        """Of the results."""
        return self.mappings[0].dtype

    @property
    def reach(self) -> Reach:
        """Nothing around a block."""
        return Reach()

    def workspace(
        self, bands: int = 1, block: tuple[int, int] | None = None
    ) -> tuple[_MappingScratch, np.ndarray]:
        """Make the scratch arrays of one thread, and those of results."""
        block = block or self.block
        bins = [one.bins for one in self.mappings]
        results = np.empty(bands * block[0] * block[1], self.dtype)
        return _MappingScratch(self.grid, bins, block, self.dtype), results

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates."""
        block = block or self.block
        bins = [one.bins for one in self.mappings]
        results = bands * block[0] * block[1] * np.dtype(self.dtype).itemsize
        return _MappingScratch.nbytes(self.grid, bins, block, self.dtype) + results

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: tuple[_MappingScratch, np.ndarray] | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Map one block; see :mod:`raster_loupe.kernels.contract`.

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
            Where the block lies, and which bands these are.

        Returns
        -------
        Result
            Of the same shape; its values live in the workspace.
        """
        place = Place(*place)
        wanted = range(len(values))[bands or slice(None)]
        shape = len(wanted), *values.shape[1:]
        scratch, results = workspace or self.workspace(len(wanted), shape[1:])
        results = _shaped(results, shape)
        with np.errstate(invalid="ignore", over="ignore"):  # what invalid cells hold
            for result, band in zip(results, wanted):
                mappings = _of_band(self.mappings, place.band + band)
                self._map(mappings, values[band], place, scratch, result)
        if valid is not None:
            valid = valid[wanted.start : wanted.stop]
        return Result(results, valid, [None] * len(wanted))


@dataclass(frozen=True)
class LocalAdaptiveEqualization(_Adaptive):
    """The same in one pass, and to the same bits: for ``map_tiles``, with the edge it has.

    It reads ``(1 + 4 * size / rows) * (1 + 4 * size / cols)`` cells for one of a block.

    Parameters
    ----------
    grid : TileGrid
        The tiles of the raster.
    bins : tuple of Bins
        For each band of the source; one alone is for all bands.
    contrasts : tuple of Contrast
        The limit, and the range of the results: for each band; one alone is for all bands.
    dtype : str
        Of the results. Those of integer types are rounded (halves to even) and kept in range.
    nodata : float, optional
        What an integer result must not be: it moves by 1, away from the nearer end of the type.
    """

    grid: TileGrid
    bins: tuple[Bins, ...]
    contrasts: tuple[Contrast, ...] = (Contrast(),)
    dtype: str = "float32"
    nodata: float | None = None

    def __post_init__(self) -> None:
        _check_any("bins", self.bins)
        _check_any("contrasts", self.contrasts)
        _precision(self.dtype)

    @property
    def reach(self) -> Reach:
        """One tile to interpolate with, and one more that it borrows from."""
        return Reach(*[2 * self.grid.size] * 4)

    @property
    def block(self) -> tuple[int, int]:
        """Whole tiles."""
        size = self.grid.size
        rows, cols = (-(-least // size) for least in _LOCAL_BLOCK)
        most = _MOST_PADDED // (size * size * (rows + 4)) - 4
        return rows * size, max(1, min(cols, most)) * size

    def workspace(
        self, bands: int = 1, block: tuple[int, int] | None = None
    ) -> tuple[_CountingScratch, _MappingScratch, np.ndarray]:
        """Make the scratch arrays of one thread, and those of results."""
        block = block or self.block
        return (
            _CountingScratch(self._counted(block)),
            _MappingScratch(self.grid, self.bins, block, self.dtype),
            np.empty(bands * block[0] * block[1], self.dtype),
        )

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` and a call allocate."""
        block = block or self.block
        counted = self._counted(block)
        tiles = (counted[0] // self.grid.size + 1) * (counted[1] // self.grid.size + 1)
        entry = self.grid.count_dtype.itemsize + _precision(self.dtype).itemsize
        return (
            _CountingScratch.nbytes(counted)
            + _MappingScratch.nbytes(self.grid, self.bins, block, self.dtype)
            + bands * block[0] * block[1] * np.dtype(self.dtype).itemsize
            + tiles * max(bins.count for bins in self.bins) * entry
            + 64 * max(_ENTRIES, *(bins.count for bins in self.bins))
        )

    def _counted(self, block: tuple[int, int]) -> tuple[int, int]:
        return block[0] + 4 * self.grid.size, block[1] + 4 * self.grid.size

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: tuple[_CountingScratch, _MappingScratch, np.ndarray] | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Map one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows + 4 * size, cols + 4 * size)``, any real dtype. What lies beyond the
            raster is not looked at.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : optional
            From :meth:`workspace`; made for this call where it is missing.
        place : Place
            Where the block lies (it begins with a tile), and which bands these are.

        Returns
        -------
        Result
            ``(bands, rows, cols)``; its values live in the workspace.

        Raises
        ------
        ValueError
            If the block does not begin with a tile.
        """
        place, size = Place(*place), self.grid.size
        if place.row % size or place.col % size:
            raise ValueError(f"place is {place}; a block begins with a tile of {size} cells")
        wanted = range(len(values))[bands or slice(None)]
        rows, cols = (cells - 4 * size for cells in values.shape[1:])
        counting, mapping, results = workspace or self.workspace(len(wanted), (rows, cols))
        results = _shaped(results, (len(wanted), rows, cols))
        core = slice(2 * size, 2 * size + rows), slice(2 * size, 2 * size + cols)
        first_row, first_col = place.row - 2 * size, place.col - 2 * size
        inside = (
            slice(max(0, -first_row), self.grid.rows - first_row),
            slice(max(0, -first_col), self.grid.cols - first_col),
        )
        around = Place(max(0, first_row), max(0, first_col))
        tiles = [
            range(first // size - 1, -(-(first + cells) // size) + 1)
            for first, cells in ((place.row, rows), (place.col, cols))
        ]
        with np.errstate(invalid="ignore", over="ignore"):  # what invalid cells hold
            for result, band in zip(results, wanted):
                bins = _of_band(self.bins, place.band + band)
                part, exist = values[band][inside], None if valid is None else valid[band][inside]
                histograms = _count_tiles(self.grid, bins, part, exist, around, counting)
                contrast = _of_band(self.contrasts, place.band + band)
                mappings = _mappings(histograms, contrast, self.dtype, *tiles)
                self._map(mappings, values[band][core], place, mapping, result)
        if valid is not None:
            valid = valid[wanted.start : wanted.stop][(slice(None), *core)]
        return Result(results, valid, [None] * len(wanted))


def _check_any(name: str, values: tuple[Any, ...]) -> None:
    if not values:
        raise ValueError(f"{name} is empty; one for all bands or one for each is needed")


def _of_band(values: tuple[Any, ...], band: int) -> Any:
    """What is for a band: one alone is for all of them."""
    return values[band if len(values) > 1 else 0]


def _precision(dtype: str) -> np.dtype:
    """Choose the type to compute results in; float32 is plenty for those of 8 bits."""
    if np.dtype(dtype).kind not in "iuf":
        raise ValueError(f"dtype is {dtype}; it is one of integers or floats")
    return np.dtype(np.float32 if np.dtype(dtype).itemsize == 1 else np.float64)


def _shaped(array: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """As much of a flat array as a shape takes."""
    return array[: math.prod(shape)].reshape(shape)


def _between(start: int, count: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Tell behind which tile's centre cells are, and how far on the way to the next one's.

    As in OpenCV, a cell at ``x`` is at ``x / size - 0.5``, half a cell off.
    """
    halves = 2 * np.arange(start, start + count) - size
    before = halves // (2 * size)
    return before, (halves - 2 * size * before) / (2 * size)


def _runs(numbers: np.ndarray) -> list[tuple[int, int]]:
    """First index of each run of equal numbers, and the one after its last."""
    stops = [*(np.flatnonzero(np.diff(numbers)) + 1), len(numbers)]
    return list(zip([0, *stops[:-1]], stops))


def _bin_a_value(bins: Bins, dtype: np.dtype) -> bool:
    """Whether the bins are those of a type of 8 or 16 bits."""
    return dtype.kind in "iu" and dtype.itemsize <= 2 and bins == Bins.of_type(dtype)


def _positions(values: np.ndarray, bins: Bins, origin: float, out: np.ndarray) -> np.ndarray:
    """Tell how many bins values are after ``origin`` bins.

    Those beyond the outermost centres are taken for these.
    """
    np.copyto(out, values)
    out -= float(bins.low)
    out *= 1 / bins.width
    if origin:
        out -= origin
    np.maximum(out, 0.5 - origin, out=out)
    np.minimum(out, bins.count - 0.5 - origin, out=out)
    return out


def _codes(values: np.ndarray, bins: Bins, scratch: _CountingScratch) -> np.ndarray:
    """Tell the bin of each value; where rounding leaves two of them possible, the edge decides."""
    codes = _shaped(scratch.codes, values.shape)
    positions = _positions(values, bins, 0.0, _shaped(scratch.positions, values.shape))
    np.copyto(codes, positions, casting="unsafe")
    if values.dtype.kind in "iu" and bins.whole:
        return codes
    # Of positions: some 4 roundings of 2**-53 relative to them, and those of the edges.
    doubt = (bins.count + max(abs(bins.low), abs(bins.high)) / bins.width) * 2.0**-50
    edges = bins.edges
    if doubt >= 0.25:
        codes[...] = np.searchsorted(edges[1:-1], values, side="right")
        return codes
    nearest = np.rint(positions, out=_shaped(scratch.nearest, values.shape))
    positions -= nearest
    np.absolute(positions, out=positions)
    near = np.less_equal(positions, doubt, out=_shaped(scratch.missing, values.shape))
    doubtful = np.nonzero(near)
    if len(doubtful[0]):
        edge = nearest[doubtful].astype(np.intp)
        codes[doubtful] = edge - (values[doubtful] < edges[edge])
    return codes


def _count_tiles(
    grid: TileGrid,
    bins: Bins,
    values: np.ndarray,
    valid: np.ndarray | None,
    place: Place,
    scratch: _CountingScratch,
) -> TileHistograms:
    """Count the valid cells of a window for each tile that it touches."""
    if valid is not None and valid.all():
        valid = None
    rows = list(_cuts(place.row, values.shape[0], grid.size))
    cols = list(_cuts(place.col, values.shape[1], grid.size))
    counts = np.zeros((len(rows), len(cols), bins.count), grid.count_dtype)
    for row, (top, bottom) in enumerate(rows):
        together = max(1, _COUNTED // max((bottom - top) * grid.size, bins.count))
        for col in range(0, len(cols), together):
            some = cols[col : col + together]
            window = slice(top, bottom), slice(some[0][0], some[-1][1])
            part, exist = values[window], None if valid is None else valid[window]
            if len(some) == 1 and part.size >= _PAIRS_PAY and _bin_a_value(bins, values.dtype):
                counts[row, col] = _count_small_integers(part, exist, scratch)
            else:
                widths = [right - left for left, right in some]
                offsets = np.repeat(np.arange(len(some)) * bins.count, widths)
                found = _count_side_by_side(part, exist, bins, offsets, scratch)
                counts[row, col : col + len(some)] = found.reshape(len(some), bins.count)
    return TileHistograms(grid, bins, place.row // grid.size, place.col // grid.size, counts)


def _cuts(start: int, count: int, size: int) -> Iterator[tuple[int, int]]:
    """Cut cells from ``start`` on at the ends of tiles."""
    first = start
    while first < start + count:
        stop = min((first // size + 1) * size, start + count)
        yield first - start, stop - start
        first = stop


def _count_side_by_side(
    values: np.ndarray,
    valid: np.ndarray | None,
    bins: Bins,
    offsets: np.ndarray,
    scratch: _CountingScratch,
) -> np.ndarray:
    """Count for several tiles in a row, whose bins are at the offset of each column."""
    rows, cols = values.shape
    end = int(offsets[-1]) + bins.count
    counts = np.zeros(end, np.int64)
    some = max(1, _COUNTED // cols)
    for row in range(0, rows, some):
        part = values[row : row + some]
        indices = _shaped(scratch.indices, part.shape)
        if _bin_a_value(bins, values.dtype):
            np.add(part, offsets - int(np.iinfo(values.dtype).min), out=indices)
        else:
            np.add(_codes(part, bins, scratch), offsets, out=indices)
        if valid is not None:  # missing cells are counted behind all bins
            missing = _shaped(scratch.missing, part.shape)
            np.logical_not(valid[row : row + some], out=missing)
            np.copyto(indices, end, where=missing)
        counts += np.bincount(indices.reshape(-1), minlength=end)[:end]
    return counts


def _mapped(
    tables: _Tables,
    bins: Bins,
    values: np.ndarray,
    offsets: np.ndarray,
    across: np.ndarray,
    scratch: _MappingScratch,
) -> np.ndarray:
    """Map some rows: look up on the left and on the right, and interpolate."""
    shape, offsets, within = values.shape, offsets[: len(values)], False
    indices, fractions = _shaped(scratch.indices, shape), _shaped(scratch.fractions, shape)
    left, right = _shaped(scratch.left, shape), _shaped(scratch.right, shape)
    if _bin_a_value(bins, values.dtype):
        np.add(values, offsets, out=indices)
        if values.dtype.kind == "i":
            indices -= np.iinfo(values.dtype).min
    else:
        positions = _positions(values, bins, 0.5, _shaped(scratch.positions, shape))
        whole = np.floor(positions, out=_shaped(scratch.whole, shape))
        codes = _shaped(scratch.codes, shape)
        np.copyto(codes, whole, casting="unsafe")
        np.add(codes, offsets, out=indices)
        within = bins.count > 1 and not (values.dtype.kind in "iu" and bins.whole)
        if within:
            np.subtract(positions, whole, out=fractions, casting="same_kind")
    for shift, side in ((0, left), (bins.count, right)):
        tables.look_up(shift, indices, side, scratch)
        if within:
            after = _shaped(scratch.next, shape)
            tables.look_up(shift + 1, indices, after, scratch)
            _move(side, after, fractions)
    _move(left, right, across)
    return left


def _move(start: np.ndarray, end: np.ndarray, fractions: np.ndarray) -> None:
    """Move from the start, in place, some way to the end, which is overwritten."""
    end -= start
    end *= fractions
    start += end


def _mappings(
    histograms: TileHistograms, contrast: Contrast, dtype: str, rows: range, cols: range
) -> TileMappings:
    """Make the mappings of some tiles; those beyond the grid repeat the outermost ones.

    All tiles around a valid cell have counts: the cell's own tile has, for there is the cell; each
    of the eight around it has a quarter of the cells of a whole tile, hence some, or borrows from
    its own neighbours, of which the cell's tile is one.
    """
    grid, counts = histograms.grid, histograms.counts
    bins = counts.shape[2]
    tables = np.empty((len(rows), len(cols), bins), _precision(dtype))
    few = 4 * counts.sum(axis=2, dtype=np.int64) < grid.size**2
    # Of the tables, those that are not beyond the grid; and where these are in the counts.
    top, left = max(0, -rows.start), max(0, -cols.start)
    height = min(rows.stop, grid.shape[0]) - rows.start - top
    width = min(cols.stop, grid.shape[1]) - cols.start - left
    down, across = rows.start + top - histograms.row, cols.start + left - histograms.col
    inner = tables[top : top + height, left : left + width]
    every = np.divmod(np.arange(height * width), width)
    some = max(1, _ENTRIES // bins)
    for start in range(0, height * width, some):
        row, col = (index[start : start + some] for index in every)
        own = counts[row + down, col + across].astype(np.int64)
        poor = np.flatnonzero(few[row + down, col + across])
        if len(poor):
            own[poor] += _around(counts, row[poor] + down, col[poor] + across)
        results = _cumulative(own, contrast.clip_limit)
        results *= contrast.maximum - contrast.minimum
        results += contrast.minimum
        np.minimum(results, contrast.maximum, out=results)  # a rounding beyond, maybe
        inner[row, col] = results
    tables[:top], tables[top + height :] = tables[top], tables[top + height - 1]
    tables[:, :left] = tables[:, left : left + 1]
    tables[:, left + width :] = tables[:, left + width - 1 : left + width]
    place = rows.start, cols.start
    return TileMappings(grid, histograms.bins, dtype, contrast.bounds, *place, tables)


def _around(counts: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Sum the counts of the tiles around some."""
    sums = np.zeros((len(rows), counts.shape[2]), np.int64)
    for down, across in product((-1, 0, 1), repeat=2):
        if down or across:
            row, col = rows + down, cols + across
            exist = (row >= 0) & (row < counts.shape[0]) & (col >= 0) & (col < counts.shape[1])
            sums[exist] += counts[row[exist], col[exist]]
    return sums


def _cumulative(counts: np.ndarray, clip_limit: float) -> np.ndarray:
    """Tell which fraction of each tile's cells is in a bin or in those before it, after clipping.

    In integers, as OpenCV does it, and so exact; ``counts`` are consumed.
    """
    bins = counts.shape[1]
    cells = counts.sum(axis=1)
    alike = np.flatnonzero(counts.max(axis=1) == cells)
    if clip_limit:
        limits = np.minimum(clip_limit * cells / bins, cells).astype(np.int64)
        np.minimum(counts, np.maximum(limits, 1)[:, None], out=counts)
        each, rest = np.divmod(cells - counts.sum(axis=1), bins)
    sums = np.cumsum(counts, axis=1, out=counts)
    if clip_limit and (each.any() or rest.any()):
        # Each bin gets its share; the rest goes to the first bins that are a stride apart.
        strides, which = np.unique(bins // np.maximum(rest, 1), return_inverse=True)
        spread = (np.arange(bins) // strides[:, None] + 1)[which]
        np.minimum(spread, rest[:, None], out=spread)
        sums += spread
        np.multiply(each[:, None], np.arange(1, bins + 1), out=spread)
        sums += spread
    fractions = sums / np.maximum(cells, 1)[:, None]
    within = (sums[alike] > 0) & (sums[alike] < cells[alike, None])
    fractions[alike[~within.any(axis=1)]] = 0.5
    return fractions
