# SPDX-License-Identifier: GPL-2.0-or-later
"""From the distribution of values to a mapping of values, and the kernel that applies it.

A mapping is a small immutable object that can be pickled; called with values (flat, any real
dtype), it gives what they become, in float64, within its ``bounds``. :func:`equalize`,
:func:`match` and :func:`match_moments` make mappings, :class:`Remap` runs them over a raster.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .histogram import Histogram, Spread, Values

Mapping = Callable[..., np.ndarray]

# Cells in hand at a time, by measurement: scratch stays in the caches.
_CELLS = 1 << 16
_SMALL_INTEGERS = 1 << 17

# Buckets that ranks are looked up in: more would not fit into the caches.
_MOST_BUCKETS = 1 << 18


class _Scratch:
    """Arrays to compute ``size`` cells in."""

    def __init__(self, size: int) -> None:
        self.positions = np.empty(size)
        self.codes = np.empty(size, np.int32)
        self.indices = np.empty(size, np.intp)
        self.results = np.empty(size)

    @staticmethod
    def nbytes(size: int) -> int:
        """Bytes for so many cells."""
        return 28 * size


@dataclass(frozen=True, eq=False)
class Curve:
    """Straight pieces over intervals of equal width; beyond them, the ends go on level.

    Parameters
    ----------
    low, high : float
        Where the first interval begins and the last one ends.
    starts, ends : ndarray of float64
        ``(intervals,)``: the result at both ends of each; at a common end of two it is the start.
    """

    low: float
    high: float
    starts: np.ndarray
    ends: np.ndarray

    def __post_init__(self) -> None:
        if not self.low < self.high or not len(self.starts) == len(self.ends) > 0:
            raise ValueError(
                f"low is {self.low}, high is {self.high}, with {len(self.starts)} starts and "
                f"{len(self.ends)} ends; low is less, and there are as many starts as ends"
            )
        # As lines over positions that count intervals from one before the first; with a level
        # piece on each side, for what is less and for what is greater.
        starts = np.concatenate([self.starts[:1], self.starts, self.ends[-1:]])
        slopes = np.pad(np.subtract(self.ends, self.starts), 1)
        object.__setattr__(self, "_lines", (starts - slopes * np.arange(len(slopes)), slopes))
        every = np.concatenate([self.starts, self.ends])
        object.__setattr__(self, "bounds", (float(every.min()), float(every.max())))

    @classmethod
    def through(cls, low: float, high: float, knots: np.ndarray) -> Curve:
        """Make a continuous one through knots at equal distances, from low to high."""
        return cls(low, high, knots[:-1], knots[1:])

    def __call__(self, values: np.ndarray, scratch: _Scratch | None = None) -> np.ndarray:
        """Map values; the result lives in the scratch arrays."""
        scratch = scratch or _Scratch(len(values))
        offsets, slopes = self._lines
        size, count = len(values), len(self.starts)
        low, high = float(self.low), float(self.high)
        positions, results = scratch.positions[:size], scratch.results[:size]
        codes, indices = scratch.codes[:size], scratch.indices[:size]
        np.copyto(positions, values)
        positions -= low
        positions *= count / (high - low)
        if size and not values.max() <= high + (high - low):  # NaN, and codes beyond int32
            np.minimum(positions, count, out=positions)
        positions += 1
        with np.errstate(invalid="ignore"):  # what is too low for int32 becomes its lowest
            np.copyto(codes, positions, casting="unsafe")
        np.copyto(indices, codes)  # by way of int32: faster than at once
        np.take(slopes, indices, out=results, mode="clip")
        positions *= results
        np.take(offsets, indices, out=results, mode="clip")
        results += positions
        return results


@dataclass(frozen=True, eq=False)
class Steps:
    """A result for every distinct value; a value between two of them has that of the lesser one.

    Parameters
    ----------
    values : ndarray
        ``(distinct,)``, ascending, without NaN.
    results : ndarray of float64
        ``(distinct + 1,)``: first that of values less than all.

    Notes
    -----
    Values are found by bisection within buckets of equal width, all cells of a chunk at a time:
    as many passes as the fullest bucket has binary digits.
    """

    values: np.ndarray
    results: np.ndarray
    _index: Any = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.results) != len(self.values) + 1:
            raise ValueError(
                f"there are {len(self.results)} results for {len(self.values)} values; "
                "expected one more than values"
            )
        count = len(self.values)
        buckets = min(_MOST_BUCKETS, 1 << max(1, count).bit_length())
        low, scale = 0.0, 0.0
        if count > 1:
            low = float(self.values[0])
            span = float(self.values[-1]) - low
            scale = buckets / span if 0 < span < math.inf else 0.0
            scale = scale if scale < math.inf else 0.0
        object.__setattr__(self, "_index", (low, scale, buckets, None, 0))
        codes = np.empty(count, np.intp)
        self._bucket(self.values, np.empty(count), codes)
        begins = np.searchsorted(codes, np.arange(buckets + 1))
        deepest = int(np.diff(np.append(begins, count)).max())
        object.__setattr__(self, "_index", (low, scale, buckets, begins, deepest))
        bounds = float(self.results.min()), float(self.results.max())
        object.__setattr__(self, "bounds", bounds)

    def _bucket(self, values: np.ndarray, positions: np.ndarray, codes: np.ndarray) -> None:
        """Write the bucket of each value: the same arithmetic for the table as for cells."""
        low, scale, buckets = self._index[:3]
        if not scale:
            codes[...] = 0
            return
        np.copyto(positions, values)
        positions -= low
        positions *= scale
        np.maximum(positions, 0, out=positions)
        np.minimum(positions, buckets, out=positions)
        np.copyto(codes, positions, casting="unsafe")

    def __call__(self, values: np.ndarray, scratch: _Scratch | None = None) -> np.ndarray:
        """Map values; the result lives in the scratch arrays."""
        scratch = scratch or _Scratch(len(values))
        size, count = len(values), len(self.values)
        indices, results = scratch.indices[:size], scratch.results[:size]
        if not count:
            results[...] = self.results[0]
            return results
        begins, deepest = self._index[3:]
        self._bucket(values, scratch.positions[:size], indices)
        below = begins.take(indices, mode="clip")  # NaN of invalid cells has no bucket
        for power in reversed(range(deepest.bit_length())):
            np.add(below, (1 << power) - 1, out=indices)
            # What lies beyond the bucket is greater than the cell. Beyond the table is its last
            # value: who passes it has the last result however far he goes.
            further = self.values.take(indices, mode="clip") <= values
            np.add(below, 1 << power, out=below, where=further)
        np.take(self.results, below, out=results, mode="clip")
        return results


@dataclass(frozen=True)
class Line:
    """``gain * value + offset``."""

    gain: float
    offset: float

    bounds = -math.inf, math.inf

    def __call__(self, values: np.ndarray, scratch: _Scratch | None = None) -> np.ndarray:
        """Map values; the result lives in the scratch arrays."""
        results = np.empty(len(values)) if scratch is None else scratch.results[: len(values)]
        np.copyto(results, values)
        results *= self.gain
        results += self.offset
        return results


def cumulative(counts: np.ndarray, clip_low: float = 0, clip_high: float = 0) -> np.ndarray:
    """Tell which fraction of the cells has the value of a bin or less.

    Parameters
    ----------
    counts : ndarray
        ``(bins,)``.
    clip_low, clip_high : float
        Percentages of the cells, the lowest and the highest ones, that are left out.

    Returns
    -------
    ndarray of float64
        ``(bins,)``, 0 to 1. Where all cells are in one bin, or there are none, it is 0.5
        throughout: a constant has no rank.

    Raises
    ------
    ValueError
        If the percentages are negative or leave nothing.

    Examples
    --------
    >>> cumulative(np.array([1, 2, 0, 1]))
    array([0.25, 0.75, 0.75, 1.  ])
    >>> cumulative(np.array([1, 2, 0, 1]), clip_low=25, clip_high=25)
    array([0., 1., 1., 1.])
    """
    for name, clip in (("clip_low", clip_low), ("clip_high", clip_high)):
        if not 0 <= clip < 100:
            raise ValueError(f"{name} is {clip}; it is a percentage, at least 0 and less than 100")
    if clip_low + clip_high >= 100:
        raise ValueError(
            f"clip_low is {clip_low} and clip_high is {clip_high}; together they are less than 100"
        )
    if np.count_nonzero(counts) < 2:
        return np.full(len(counts), 0.5)
    sums = np.cumsum(counts)
    fractions = sums / sums[-1]
    if clip_low or clip_high:
        fractions -= clip_low / 100
        fractions /= 1 - (clip_low + clip_high) / 100
        np.clip(fractions, 0, 1, out=fractions)
    return fractions


def equalize(
    distribution: Histogram | Values,
    minimum: float = 0,
    maximum: float = 1,
    clip_low: float = 0,
    clip_high: float = 0,
) -> Curve | Steps:
    """Map values to their cumulative distribution.

    Parameters
    ----------
    distribution : Histogram or Values
        In bins, the distribution is interpolated between their centres (as in
        ``skimage.exposure.equalize_hist``); bins of one whole number are exact. Of distinct values
        it is the exact rank: ``np.sort(x).searchsorted(x, side="right") / n``.
    minimum, maximum : float
        Results for fractions of 0 and 1.
    clip_low, clip_high : float
        Percentages of the cells, the lowest and the highest ones, that are left out of the
        distribution; they become the minimum and the maximum.

    Returns
    -------
    Curve or Steps
        Of a constant raster, or one without cells, it gives the middle of the range.

    Raises
    ------
    ValueError
        If the percentages leave nothing, or minimum is not less than maximum.
    TooManyValues
        If the distinct values are more than their limit.

    References
    ----------
    Gonzalez, R. C., Woods, R. E. (2018): Digital Image Processing, 4th ed., section 3.3: Histogram
    processing. Pearson.

    Examples
    --------
    >>> from raster_loupe.kernels.histogram import Bins
    >>> curve = equalize(Histogram(Bins(-0.5, 3.5, 4), np.array([1, 2, 0, 1])))
    >>> curve(np.array([0, 1, 2, 3]))
    array([0.25, 0.75, 0.75, 1.  ])
    """
    if not -math.inf < minimum < maximum < math.inf:
        raise ValueError(
            f"minimum is {minimum}, maximum is {maximum}; minimum is less, both finite"
        )
    if isinstance(distribution, Values):
        values, counts = distribution.table()
        fractions = cumulative(counts, clip_low, clip_high)
        # Less than all cells is rank 0; of a constant, which has none, it is the middle as well.
        least = 0.0 if len(values) > 1 else 0.5
        return Steps(values, _scaled(np.append(least, fractions), minimum, maximum))
    fractions = cumulative(distribution.counts, clip_low, clip_high)
    return _through_centres(distribution, _scaled(fractions, minimum, maximum))


def match(source: Histogram | Values, reference: Histogram | Values) -> Curve | Steps | Line:
    """Map values so that their distribution becomes that of a reference.

    Parameters
    ----------
    source, reference : Histogram or Values
        Both with cells. Distinct values and bins of one whole number are ranked as they are (as in
        ``skimage.exposure.match_histograms``), in other bins cells are spread evenly.

    Returns
    -------
    Curve, Steps or Line
        Values of the reference. A raster matched to itself is left as it is. A constant, which has
        no ranks, becomes the median of the reference.

    Raises
    ------
    ValueError
        If one of them has no cells.

    References
    ----------
    Gonzalez, R. C., Woods, R. E. (2018): Digital Image Processing, 4th ed., section 3.3: Histogram
    matching (specification). Pearson.
    """
    for name, histogram in (("source", source), ("reference", reference)):
        if not histogram.cells:
            raise ValueError(f"{name} has no cells; there is no distribution to match")
    if source.constant:
        return Line(0.0, float(_quantiles(reference, np.array([0.5]))[0]))
    if isinstance(source, Values):
        values, counts = source.table()
        ranks = np.cumsum(counts) / source.cells
        # Less than all cells is no rank of a cell, and becomes what the least one does.
        return Steps(values, _quantiles(reference, np.append(ranks[0], ranks)))
    sums = np.cumsum(source.counts)
    if source.bins.whole:
        return _through_centres(source, _quantiles(reference, sums / source.cells))
    # Ranks within a bin are those of its first to its last cell.
    first = sums - source.counts + (source.counts > 0)
    return Curve(
        source.bins.low,
        source.bins.high,
        _quantiles(reference, first / source.cells),
        _quantiles(reference, sums / source.cells),
    )


def match_moments(source: Spread, reference: Spread) -> Line:
    """Map values so that they have the mean and the standard deviation of a reference.

    A constant becomes the mean of the reference.

    Raises
    ------
    ValueError
        If one of them has no cells.
    """
    for name, spread in (("source", source), ("reference", reference)):
        if not spread.cells:
            raise ValueError(f"{name} has no cells; there is no mean to match")
    gain = reference.deviation / source.deviation if source.squares else 0.0
    return Line(gain, reference.mean - gain * source.mean)


def _scaled(fractions: np.ndarray, minimum: float, maximum: float) -> np.ndarray:
    return minimum + fractions * (maximum - minimum)


def _through_centres(histogram: Histogram, results: np.ndarray) -> Curve:
    """Interpolate between the centres of the bins."""
    bins = histogram.bins
    half = bins.width / 2
    if bins.count == 1:
        return Curve(bins.low, bins.high, results, results)
    return Curve.through(bins.low + half, bins.high - half, results)


def _quantiles(distribution: Histogram | Values, fractions: np.ndarray) -> np.ndarray:
    """Return the values that have these ranks; between the cells that there are, interpolated."""
    if isinstance(distribution, Values):
        values, counts = distribution.table()
        return np.interp(fractions, np.cumsum(counts) / distribution.cells, values)
    histogram = distribution
    exist = histogram.counts > 0
    counts, centres = histogram.counts[exist], histogram.bins.centres[exist]
    sums = np.cumsum(counts)
    if histogram.bins.whole:
        return np.interp(fractions, sums / sums[-1], centres)
    # The cells of a bin are spread evenly over it.
    half = histogram.bins.width / 2 * (1 - 1 / counts)
    ranks = np.stack([sums - counts + 1, sums], axis=1).reshape(-1) / sums[-1]
    return np.interp(fractions, ranks, np.stack([centres - half, centres + half], axis=1).ravel())


def _sizes(block: tuple[int, int]) -> tuple[int, int]:
    """Cells in hand at a time, in whole rows: of any type, and of 8 or 16 bits."""
    cells = max(1, block[0] * block[1])
    return min(cells, max(_CELLS, block[1])), min(cells, max(_SMALL_INTEGERS, block[1]))


class _Workspace:
    """What one thread computes in, and the look-up tables of mappings, once they are needed."""

    def __init__(self, bands: int, block: tuple[int, int], dtype: str) -> None:
        size, small = _sizes(block)
        self.cells = np.empty(max(8 * size, 2 * small), np.uint8)
        self.indices = np.empty(small, np.intp)
        self.scratch = _Scratch(size)
        self.results = np.empty((bands, *block), dtype)
        self.bands = bands
        self.tables: dict[tuple[Mapping, str], np.ndarray] = {}


@dataclass(frozen=True, eq=False)
class Remap:
    """Replace each value by what a mapping makes of it.

    Values of 8 and 16 bits are looked up, bytes that become bytes two at a time.

    Parameters
    ----------
    mappings : tuple
        For each band of the source; one alone is for all bands.
    dtype : str
        Of the result. Results of integer types are rounded (halves to even) and kept in range.
    nodata : float, optional
        What an integer result must not be: it moves by 1, away from the nearer end of the type.

    Examples
    --------
    >>> kernel = Remap((Line(2, 0.7),), "uint8")
    >>> kernel(np.array([[[1, 2, 200]]], np.int16), None).values
    array([[[  3,   5, 255]]], dtype=uint8)
    """

    mappings: tuple[Mapping, ...]
    dtype: str = "float32"
    nodata: float | None = None

    step = 1
    bands_per_band = 1
    block = (128, 2048)
    placed = True

    def __post_init__(self) -> None:
        if not self.mappings:
            raise ValueError("mappings is empty; one for all bands or one for each is needed")
        if np.dtype(self.dtype).kind not in "iuf":
            raise ValueError(f"dtype is {self.dtype}; it is one of integers or floats")

    @property
    def reach(self) -> Reach:
        """Nothing around a block."""
        return Reach()

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> _Workspace:
        """Make the scratch arrays of one thread."""
        return _Workspace(bands, block or self.block, self.dtype)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` and its tables allocate."""
        rows, cols = block or self.block
        itemsize = np.dtype(self.dtype).itemsize
        size, small = _sizes((rows, cols))
        tables = min(bands, len(self.mappings)) * (1 << 16) * max(2, itemsize)
        scratch = max(8 * size, 2 * small) + 8 * small + 2 * _Scratch.nbytes(size)
        return scratch + bands * rows * cols * itemsize + tables

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: _Workspace | None = None,
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
            Which bands these are.

        Returns
        -------
        Result
            Of the same shape; its values live in the workspace.
        """
        wanted = range(len(values))[bands or slice(None)]
        shape = values.shape[1:]
        workspace = workspace or self.workspace(len(wanted), shape)
        results = workspace.results.reshape(-1)[: len(wanted) * shape[0] * shape[1]]
        results = results.reshape(len(wanted), *shape)
        small = values.dtype.kind in "iu" and values.dtype.itemsize <= 2
        with np.errstate(invalid="ignore", over="ignore"):  # what invalid cells hold
            for result, band in zip(results, wanted):
                mapping = self._mapping(Place(*place).band + band)
                if small:
                    self._look_up(mapping, values[band], result, workspace)
                else:
                    self._compute(mapping, values[band], result, workspace)
        if valid is not None:
            valid = valid[wanted.start : wanted.stop]
        return Result(results, valid, [None] * len(wanted))

    def _mapping(self, band: int) -> Mapping:
        return self.mappings[band if len(self.mappings) > 1 else 0]

    def _compute(
        self, mapping: Mapping, values: np.ndarray, result: np.ndarray, workspace: _Workspace
    ) -> None:
        """Compute what becomes of each cell."""
        some = max(1, _CELLS // max(1, values.shape[1]))
        for row in range(0, len(values), some):
            part, place = values[row : row + some], result[row : row + some]
            cells = workspace.cells[: part.nbytes].view(values.dtype)
            np.copyto(cells.reshape(part.shape), part)
            mapped = mapping(cells, workspace.scratch)
            self._store(mapped, mapping.bounds, place.reshape(-1))

    def _store(self, mapped: np.ndarray, bounds: tuple[float, float], place: np.ndarray) -> None:
        """Convert to the type of the result; overwrites ``mapped``."""
        if place.dtype.kind == "f":
            np.copyto(place, mapped, casting="same_kind")
            return
        info = np.iinfo(place.dtype)
        np.rint(mapped, out=mapped)
        if bounds[0] < info.min or bounds[1] > info.max:
            np.maximum(mapped, info.min, out=mapped)
            np.minimum(mapped, info.max, out=mapped)
        np.copyto(place, mapped, casting="unsafe")
        if info.bits > 32:  # the greatest number of 64 bits is none in float64
            np.copyto(place, info.max, where=mapped >= info.max)
        if self.nodata is not None and info.min <= self.nodata <= info.max:
            up = self.nodata - info.min < info.max - self.nodata
            beside = int(self.nodata) + (1 if up else -1)
            np.copyto(place, beside, where=place == self.nodata, casting="unsafe")

    def _look_up(
        self, mapping: Mapping, values: np.ndarray, result: np.ndarray, workspace: _Workspace
    ) -> None:
        """Look up what becomes of each cell."""
        table = self._table(mapping, values.dtype, workspace)
        pairs = values.dtype.itemsize == 1 == result.dtype.itemsize
        unsigned = np.dtype(f"u{values.dtype.itemsize}")
        some = max(1, _SMALL_INTEGERS // max(1, values.shape[1]))
        for row in range(0, len(values), some):
            part, place = values[row : row + some], result[row : row + some].reshape(-1)
            cells = workspace.cells[: part.nbytes].view(values.dtype)
            np.copyto(cells.reshape(part.shape), part)
            cells = cells.view(unsigned)
            if pairs:
                even = part.size // 2 * 2
                if even < part.size:
                    twice = table[cells[even:] * np.uint16(257)]
                    place[even:] = twice.view(place.dtype)[:1]
                cells, place = cells[:even].view(np.uint16), place[:even].view(np.uint16)
            indices = workspace.indices[: len(cells)]
            np.copyto(indices, cells)
            np.take(table, indices, out=place, mode="clip")

    def _table(self, mapping: Mapping, dtype: np.dtype, workspace: _Workspace) -> np.ndarray:
        """Return the result of each value, by its bits; for bytes to bytes that of each pair."""
        key = mapping, dtype.str
        if key not in workspace.tables:
            while len(workspace.tables) >= workspace.bands:  # those of bands before, where many
                del workspace.tables[next(iter(workspace.tables))]
            values = np.arange(1 << 8 * dtype.itemsize, dtype=f"u{dtype.itemsize}").view(dtype)
            table = np.empty(len(values), self.dtype)
            self._store(mapping(values), mapping.bounds, table)
            if dtype.itemsize == 1 == table.dtype.itemsize:
                table = table[np.arange(1 << 16, dtype=np.uint16).view(np.uint8)].view(np.uint16)
            workspace.tables[key] = table
        return workspace.tables[key]
