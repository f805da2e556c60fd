# SPDX-License-Identifier: GPL-2.0-or-later
"""How alike two rasters are at every lag between them: correlograms, of one with itself too.

A kernel for ``reduce_tiles`` sums up, for each lag, the pairs of valid cells that it brings
together; partial results add up over the blocks, and give the correlogram in three conventions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np

from .contract import Reach, Result
from .histogram import Spread

# The shortest transform: longer ones would be no faster at small lags, and take more memory. At
# larger lags a transform of four times the lag leaves half of its length to the block.
_SHORTEST = 432

# Columns of a block, at least: the more pieces it has, the fewer transforms back to lags there are,
# and the fewer partial results are waiting.
_COLUMNS = 1280

# The longest transform whose products are summed up over a block before they go back to lags: that
# takes six arrays more.
_GATHERED = 1000

# Sums of squared deviations below this share of the raster's own are lost in rounding.
_ROUNDING = 1e-13

# Coefficients that differ by no more than this share of the largest are equally large.
_TIE = 1e-10


class Convention(IntEnum):
    """What a coefficient of a correlogram is."""

    PEARSON = 0
    """Pearson's r of the pairs at this lag."""
    GLOBAL = 1
    """Deviations from the means of all valid cells, multiplied and summed over the pairs at this
    lag, divided by n and the standard deviations of all valid cells: as in R's ``ccf``."""
    PRODUCTS = 2
    """The sum of the products of the pairs: as in ``scipy.signal.correlate2d``."""


class Best(NamedTuple):
    """The lag at which a correlogram has its maximum; in cells."""

    row: int
    col: int
    coefficient: float


class Profile(NamedTuple):
    """A correlogram regardless of direction, by classes of distance.

    Attributes
    ----------
    lag : ndarray of float64
        The mean distance of the pairs of each class; ascending.
    correlation : ndarray of float64
        The mean coefficient of the class, weighted by pairs.
    pairs : ndarray of int64
        Of all lags of the class together.
    """

    lag: np.ndarray
    correlation: np.ndarray
    pairs: np.ndarray


# Places in the sums over pairs; x is the raster, y the other one.
_N, _X, _Y, _XX, _YY, _XY = range(6)


@dataclass(frozen=True, eq=False)
class LagSums:
    """Sums over the pairs of valid cells at every lag; they add up.

    Attributes
    ----------
    sums : ndarray of float64
        ``(6, 2 * lag rows + 1, 2 * lag columns + 1)``: pairs, sums of x, of y, of their squares,
        and of their products, from the most negative lag on; values are relative to the centre.
    x, y : Spread
        Of all valid cells of each raster, relative to the centre.
    centre : tuple of float
        What was subtracted from x and y.
    """

    sums: np.ndarray
    x: Spread
    y: Spread
    centre: tuple[float, float]

    def __add__(self, other: LagSums) -> LagSums:
        return self._with(other, None)

    def __iadd__(self, other: LagSums) -> LagSums:
        """Take no memory for the sums: of many lags they are large."""
        return self._with(other, self.sums)

    def _with(self, other: LagSums, out: np.ndarray | None) -> LagSums:
        if self.centre != other.centre or self.sums.shape != other.sums.shape:
            raise ValueError(
                f"centres are {self.centre} and {other.centre}, shapes {self.sums.shape} and "
                f"{other.sums.shape}; only sums with equal ones add up"
            )
        sums = np.add(self.sums, other.sums, out=out)
        return LagSums(sums, self.x + other.x, self.y + other.y, self.centre)


@dataclass(frozen=True)
class LagProducts:
    """Sums over the pairs of cells at every lag up to a greatest one, as :class:`LagSums`.

    At lag ``k``, the raster's cell ``t + k`` meets the cell ``t`` of the raster beside it, or of
    the raster itself where there is none; rows count downwards. Cells that are not valid, and
    those beyond the raster's edge, make no pairs: run it with the edge *available*.

    Parameters
    ----------
    max_lag : tuple of int
        Rows and columns. No more than the raster's, less one, makes sense: ``lags_within``.
    centre : tuple of float
        About the mean of each raster: the numbers that are squared are then no larger than need
        be. Where the mean is large against the deviation, coefficients are good for nothing
        without it.

    Notes
    -----
    A block is cut into pieces, whose spectra are multiplied, summed up over the block, and
    transformed back once; at large lags each piece is transformed back by itself, which takes half
    the memory. What a complete raster has to be asked for other than the products, the
    sums of one raster over the part that meets the other, are sums over rectangles, and take no
    transforms. What rounding does to a sum over pairs is about 1e-15 of the same sum over the whole
    block.

    References
    ----------
    Padfield, D. (2012): Masked object registration in the Fourier domain. IEEE Transactions on
    Image Processing 21(5), 2706-2718. https://doi.org/10.1109/TIP.2011.2181402

    Examples
    --------
    >>> x = np.pad([[0.0, 0.0, 1.0, 1.0]], ((0, 0), (1, 1)))
    >>> y = np.pad([[1.0, 1.0, 0.0, 0.0]], ((0, 0), (1, 1)))
    >>> inside = np.array([[False, True, True, True, True, False]])
    >>> kernel = LagProducts((0, 1), (0.5, 0.5))
    >>> sums = kernel(x[None], inside[None], beside=(y[None], inside[None])).partials[0]
    >>> Correlogram(sums, 1).coefficients(Convention.GLOBAL)[1].round(3)
    array([-0.25, -1.  , -0.25])
    """

    max_lag: tuple[int, int]
    centre: tuple[float, float] = (0.0, 0.0)

    step = 1
    bands_per_band = 0
    dtype = "float64"

    def __post_init__(self) -> None:
        if len(self.max_lag) != 2 or any(lag != int(lag) or lag < 0 for lag in self.max_lag):
            raise ValueError(
                f"max_lag is {self.max_lag}; it is two whole numbers of cells, rows and columns, "
                "at least 0"
            )
        if not np.isfinite(self.centre).all():
            raise ValueError(f"centre is {self.centre}; it is two finite numbers")

    @property
    def reach(self) -> Reach:
        """The greatest lag on every side."""
        rows, cols = self.max_lag
        return Reach(rows, rows, cols, cols)

    @property
    def block(self) -> tuple[int, int]:
        """One piece high, and some pieces wide."""
        rows, cols = self._piece
        return rows, cols * max(1, -(-_COLUMNS // cols))

    @property
    def _piece(self) -> tuple[int, int]:
        """Rows and columns that are transformed at a time, without what lags add."""
        from scipy.fft import next_fast_len

        return tuple(
            next_fast_len(max(_SHORTEST, 4 * lag), real=True) - 2 * lag for lag in self.max_lag
        )

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> None:
        """Nothing: transforms bring memory of their own."""

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that a call allocates."""
        piece = tuple(min(pair) for pair in zip(self._piece, block or self.block))
        rows, cols = (size + 2 * lag for size, lag in zip(piece, self.max_lag))
        lags = np.prod([2 * lag + 1 for lag in self.max_lag])
        spectra = 4 + 6 * (max(rows, cols) <= _GATHERED)
        # Transforms in hand, and what they are summed up in; cells, their squares, the other ones
        # and masks; the results of this block, and of all before.
        return int(
            spectra * 16 * rows * (cols // 2 + 1) + 3 * 8 * rows * cols + (bands + 1) * 48 * lags
        )

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: None = None,
        *,
        beside: tuple[np.ndarray, np.ndarray | None] | None = None,
    ) -> Result:
        """Sum up one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows + 2 * max_lag rows, cols + 2 * max_lag columns)``, any real dtype.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : None
            None is needed.
        beside : tuple, optional
            Values and validity of the other raster, of the same shape; by default the raster.

        Returns
        -------
        Result
            Without values; its partials are of :class:`LagSums`. Without a raster beside it, what
            they say of y holds for the sum over all blocks.
        """
        rows, cols = (size - 2 * lag for size, lag in zip(values.shape[1:], self.max_lag))
        (top, left), alone = self.max_lag, beside is None
        own = np.s_[top : top + rows, left : left + cols]
        other, other_valid = (values, valid) if alone else beside
        partials = []
        for band in range(len(values))[bands or slice(None)]:
            x = _Cells(values[band], None if valid is None else valid[band])
            y = _Cells(other[band][own], None if other_valid is None else other_valid[band][own])
            partials.append(self._partial(x, y, alone))
        return Result(None, None, partials)

    def _partial(self, x: _Cells, y: _Cells, alone: bool) -> LagSums:
        total = _Accumulator(self.max_lag, self._piece, y.values.shape)
        spreads = Spread(), Spread()
        (top, left), centre = self.max_lag, self.centre
        centre_y = centre[0] if alone else centre[1]
        for rows, cols in _pieces(y.values.shape, self._piece):
            around = (
                slice(rows.start, rows.stop + 2 * top),
                slice(cols.start, cols.stop + 2 * left),
            )
            one, other = x.part(around).about(centre[0]), y.part((rows, cols)).about(centre_y)
            total.add(one, other, alone)
            own = one.own(top, left)
            spreads = spreads[0] + own, spreads[1] + (own if alone else other.own(0, 0))
        return LagSums(total.sums(alone), *spreads, (centre[0], centre_y))


def _pieces(shape: tuple[int, int], piece: tuple[int, int]) -> Iterator[tuple[slice, slice]]:
    for row in range(0, shape[0], piece[0]):
        for col in range(0, shape[1], piece[1]):
            yield (
                slice(row, min(shape[0], row + piece[0])),
                slice(col, min(shape[1], col + piece[1])),
            )


class _Cells(NamedTuple):
    """Cells of one raster and which of them exist; None: all."""

    values: np.ndarray
    valid: np.ndarray | None

    def part(self, part: tuple[slice, slice]) -> _Cells:
        valid = None if self.valid is None else self.valid[part]
        return _Cells(self.values[part], None if valid is None or valid.all() else valid)

    def about(self, centre: float) -> _Centred:
        with np.errstate(invalid="ignore"):  # anything may lie under an invalid cell
            values = np.subtract(self.values, centre, dtype=np.float64)
        if self.valid is not None:
            np.copyto(values, 0.0, where=~self.valid)
        return _Centred(values, self.valid)


class _Centred(NamedTuple):
    """Values less a constant, 0 where there is nothing."""

    values: np.ndarray
    valid: np.ndarray | None

    def squares(self) -> np.ndarray:
        """Of the values."""
        return np.square(self.values)

    def counted(self) -> np.ndarray:
        """1 where there is a cell."""
        if self.valid is None:
            return np.ones(self.values.shape)
        return self.valid.astype(np.float64)

    def rectangle(self) -> tuple[slice, slice] | None:
        """Rows and columns, if what is valid is a whole rectangle."""
        if self.valid is None:
            return tuple(slice(0, size) for size in self.values.shape)
        place, size = [], 1
        for axis in (1, 0):
            taken = np.flatnonzero(self.valid.any(axis=axis))
            if not len(taken):
                return slice(0, 0), slice(0, 0)
            place.append(slice(int(taken[0]), int(taken[-1]) + 1))
            size *= place[-1].stop - place[-1].start
        return tuple(place) if size == np.count_nonzero(self.valid) else None

    def own(self, top: int, left: int) -> Spread:
        """Tell the spread of the cells that are not of the margin."""
        rows, cols = self.values.shape
        own = np.s_[top : rows - top, left : cols - left]
        values = self.values[own]
        cells = values.size if self.valid is None else int(np.count_nonzero(self.valid[own]))
        if not cells:
            return Spread()
        mean = float(values.sum()) / cells
        return Spread(cells, mean, max(0.0, float(np.square(values).sum()) - cells * mean**2))


class _Accumulator:
    """The sums of a block: some as spectra, some as they are; the pieces all have one size."""

    def __init__(
        self, max_lag: tuple[int, int], piece: tuple[int, int], shape: tuple[int, int]
    ) -> None:
        from scipy.fft import next_fast_len

        self._lags = tuple(2 * lag + 1 for lag in max_lag)
        # A circle as long as the piece with its margins: what wraps around meets no wanted lag.
        self._shape = tuple(
            next_fast_len(min(size, most) + 2 * lag, real=True)
            for size, most, lag in zip(shape, piece, max_lag)
        )
        self._gathers = max(self._shape) <= _GATHERED
        self._spectra: list[np.ndarray | None] = [None] * 6
        self._sums = np.zeros((6, *self._lags))

    def add(self, x: _Centred, y: _Centred, alone: bool) -> None:
        """Add the pairs of a piece of y with the piece of x that is wider by the margins.

        The order is one in which no more than three spectra are there at a time.
        """
        rectangle, shape = x.rectangle(), y.values.shape
        counted_x = counted_y = None
        if rectangle is None and not (alone and y.valid is None):
            counted_x = self._spectrum(x.counted())
        if y.valid is None:
            self._sums[_X] += _window_sums(x.values, shape)
            self._sums[_XX] += _window_sums(x.squares(), shape)
            if x.valid is None:
                self._sums[_N] += y.values.size
            else:
                self._sums[_N] += _window_sums(x.counted(), shape)
        else:
            counted_y = self._conjugate(y.counted())
            if counted_x is None:
                self._sums[_N] += _rectangle_sums(y.counted(), rectangle, self._lags)
            else:
                self._put(_N, counted_x * counted_y)
            if alone:
                counted_x = None
            self._put(_XX, self._spectrum(x.squares()), counted_y)
        spectrum_x = self._spectrum(x.values)
        if counted_y is not None:
            self._put(_X, counted_y, spectrum_x)
            counted_y = None
        spectrum_y = self._conjugate(y.values)
        self._put(_XY, spectrum_x, spectrum_y)
        del spectrum_x
        if alone:  # what y has at a lag is what x has at the opposite one
            return
        if counted_x is None:
            self._sums[_Y] += _rectangle_sums(y.values, rectangle, self._lags)
            self._sums[_YY] += _rectangle_sums(y.squares(), rectangle, self._lags)
        else:
            self._put(_Y, spectrum_y, counted_x)
            del spectrum_y
            self._put(_YY, self._conjugate(y.squares()), counted_x)

    def sums(self, alone: bool) -> np.ndarray:
        """Transform back what is a spectrum, and return all sums."""
        for name, spectrum in enumerate(self._spectra):
            if spectrum is not None:
                self._spectra[name] = None
                self._add_lags(name, spectrum)
        if alone:
            self._sums[_Y], self._sums[_YY] = (self._sums[name, ::-1, ::-1] for name in (_X, _XX))
        return self._sums

    def _spectrum(self, cells: np.ndarray) -> np.ndarray:
        from scipy.fft import fft, rfft

        across = rfft(cells, self._shape[1], axis=1)  # not of the rows that padding adds
        return fft(across, self._shape[0], axis=0, overwrite_x=True)

    def _conjugate(self, cells: np.ndarray) -> np.ndarray:
        spectrum = self._spectrum(cells)
        return np.conjugate(spectrum, out=spectrum)

    def _put(self, name: int, spectrum: np.ndarray, factor: np.ndarray | None = None) -> None:
        """Add a spectrum, or its product with another one, to a sum; it is not as it was then."""
        if factor is not None:
            spectrum *= factor
        if not self._gathers:
            self._add_lags(name, spectrum)
        elif self._spectra[name] is None:
            self._spectra[name] = spectrum
        else:
            self._spectra[name] += spectrum

    def _add_lags(self, name: int, spectrum: np.ndarray) -> None:
        from scipy.fft import ifft, irfft

        rows, cols = self._lags
        down = ifft(spectrum, axis=0, overwrite_x=True)[:rows]
        found = irfft(down, self._shape[1], axis=1)[:, :cols]
        self._sums[name] += np.rint(found, out=found) if name == _N else found


def _window_sums(cells: np.ndarray, window: tuple[int, int]) -> np.ndarray:
    """Sum over a window at every place where it fits in."""
    for axis, size in enumerate(window):
        cells = np.moveaxis(cells, axis, 0)
        steps = np.empty((len(cells) - size + 1, cells.shape[1]))
        steps[0] = cells[:size].sum(axis=0)
        np.subtract(cells[size:], cells[:-size], out=steps[1:])
        cells = np.moveaxis(np.cumsum(steps, axis=0, out=steps), 0, axis)
    return cells


def _rectangle_sums(
    cells: np.ndarray, rectangle: tuple[slice, slice], lags: tuple[int, int]
) -> np.ndarray | float:
    """Sum over the part that meets a rectangle at each lag: the cells ``t``, ``t + lag`` in it."""
    sizes = cells.shape
    if all(
        place.start == 0 and place.stop >= size + lag - 1
        for place, size, lag in zip(rectangle, sizes, lags)
    ):
        return float(cells.sum())
    for axis, (place, size, count) in enumerate(zip(rectangle, sizes, lags)):
        cells = np.moveaxis(cells, axis, 0)
        upto = np.zeros((size + 1, cells.shape[1]))
        np.cumsum(cells, axis=0, out=upto[1:])
        lag = np.arange(count)
        last, first = (np.clip(end - lag, 0, size) for end in (place.stop, place.start))
        cells = np.moveaxis(upto[last] - upto[first], 0, axis)
    return cells


def lags_within(shape: tuple[int, int], max_lag: int) -> tuple[int, int]:
    """Return the greatest lags at which a raster of some shape can meet itself.

    Examples
    --------
    >>> lags_within((1, 600), 50)
    (0, 50)
    """
    return tuple(max(0, min(max_lag, size - 1)) for size in shape)


@dataclass(frozen=True, eq=False)
class Correlogram:
    """Coefficients at all lags from ``-max_lag`` to ``max_lag``, rows and columns.

    Parameters
    ----------
    total : LagSums
        Of a whole raster: over all of its blocks.
    max_lag : int
        In cells; there are no pairs where it is more than the kernel's.
    """

    total: LagSums
    max_lag: int

    @property
    def pairs(self) -> np.ndarray:
        """Pairs of valid cells at each lag: int64, ``(2 * max_lag + 1, 2 * max_lag + 1)``."""
        return self._placed(np.rint(self.total.sums[_N]).astype(np.int64), 0)

    def coefficients(self, convention: int = Convention.PEARSON) -> np.ndarray:
        """Tell how alike the rasters are at each lag.

        Parameters
        ----------
        convention : Convention
            What a coefficient is.

        Returns
        -------
        ndarray of float64
            ``(2 * max_lag + 1, 2 * max_lag + 1)``, lag 0 in the middle; NaN where there are no
            pairs, and where what is divided by is 0: where either raster has but one value, among
            the pairs (there are two at least) or as a whole.

        Notes
        -----
        *Global* has in place of R's n the root of the product of the numbers of valid cells of the
        rasters. It is R's n where all cells are valid, and no coefficient is outside [-1, 1].
        """
        with np.errstate(invalid="ignore", divide="ignore"):
            found = {
                Convention.PEARSON: self._pearson,
                Convention.GLOBAL: self._global,
                Convention.PRODUCTS: self._products,
            }[Convention(convention)]()
        found[self.total.sums[_N] == 0] = np.nan
        return self._placed(found, np.nan)

    def best(self, convention: int = Convention.PEARSON, least_pairs: int = 1) -> Best | None:
        """Find the lag with the largest coefficient.

        Of equally large ones it is the one nearest to lag 0, then the first, row by row.

        Parameters
        ----------
        convention : Convention
            What a coefficient is.
        least_pairs : int
            Lags with fewer are not looked at: Pearson's r of two pairs is 1 or -1.

        Returns
        -------
        Best or None
            None where there is no coefficient.
        """
        found = self._comparable(convention, least_pairs)
        return self._nearest(found, np.isfinite(found))

    def repetition(self, convention: int = Convention.PEARSON, least_pairs: int = 1) -> Best | None:
        """Find the lag at which the pattern of a raster repeats.

        Near lag 0 a raster is like itself because neighbours are alike. That hill is left out: all
        that is connected with lag 0 and above half of its height over the mean of all lags. The
        repetition is the highest peak beyond it that is above that mean, too: a coefficient at
        least as large as those of the eight lags around it. Where there is none, it is the largest
        coefficient apart from lag 0. Of two opposite lags it is the one downwards, or else to the
        right.

        Parameters and results as for :meth:`best`; it is meant for a raster with itself.
        """
        found = self._comparable(convention, least_pairs)
        counts = np.isfinite(found)
        # One half is the other one upside down.
        counts[: self.max_lag] = counts[self.max_lag, : self.max_lag + 1] = False
        if not counts.any():
            return None
        mean = np.nanmean(found)
        around = _largest_around(found) - _TIE * np.abs(found[counts]).max()
        peaks = counts & (found >= around) & (found > mean) & ~self._hill(found, mean)
        # What is around the outermost lags is not known.
        peaks[[0, -1]] = peaks[:, [0, -1]] = False
        return self._nearest(found, peaks if peaks.any() else counts)

    def _hill(self, found: np.ndarray, mean: float) -> np.ndarray:
        """Tell which lags belong to the hill about lag 0."""
        from scipy.ndimage import label

        middle = self.max_lag, self.max_lag
        labels, _ = label(found > (found[middle] + mean) / 2, np.ones((3, 3)))
        return labels == labels[middle]

    def _comparable(self, convention: int, least_pairs: int) -> np.ndarray:
        found = self.coefficients(convention)
        found[self.pairs < least_pairs] = np.nan
        return found

    def _nearest(self, found: np.ndarray, counts: np.ndarray) -> Best | None:
        """Choose the largest of the coefficients that count."""
        if not counts.any():
            return None
        slack = _TIE * np.abs(found[counts]).max()
        rows, cols = np.nonzero(counts & (found >= found[counts].max() - slack))
        first = np.argmin((rows - self.max_lag) ** 2 + (cols - self.max_lag) ** 2)
        row, col = int(rows[first]), int(cols[first])
        return Best(row - self.max_lag, col - self.max_lag, float(found[row, col]))

    def profile(
        self, convention: int = Convention.PEARSON, cell_size: tuple[float, float] = (1.0, 1.0)
    ) -> Profile:
        """Take means over all lags of about the same distance.

        Parameters
        ----------
        convention : Convention
            What a coefficient is.
        cell_size : tuple of float
            Height and width of a cell; what distances are in.

        Returns
        -------
        Profile
            Its classes are as wide as the shorter side of a cell, and the first one ends at half
            of that; those without a coefficient are left out, and so is what is farther than
            ``max_lag`` cells. A pair counts at the lag and, in a raster with itself, at the
            opposite one.
        """
        height, width = (abs(size) for size in cell_size)
        found, pairs = self.coefficients(convention), self.pairs
        lags = np.arange(-self.max_lag, self.max_lag + 1)
        distance = np.hypot(lags[:, None] * height, lags * width)
        classes = np.floor(distance / min(height, width) + 0.5).astype(np.intp)
        counts = ~np.isnan(found) & (distance <= self.max_lag * max(height, width) * (1 + 1e-9))
        classes, weights = classes[counts], pairs[counts]
        total = np.bincount(classes, weights)
        some = total > 0
        lag, correlation = (
            np.bincount(classes, weights * cells[counts])[some] / total[some]
            for cells in (distance, found)
        )
        return Profile(lag, correlation, np.rint(total[some]).astype(np.int64))

    def _pearson(self) -> np.ndarray:
        total, (n, x, y, xx, yy, xy) = self.total, self.total.sums
        squares = [xx - x * x / n, yy - y * y / n]
        for square, spread in zip(squares, (total.x, total.y)):
            square[~(square > _ROUNDING * _energy(spread)) | (n < 2)] = np.nan
        # Each root by itself: their product could leave the range of floats.
        found = (xy - x * y / n) / np.sqrt(squares[0]) / np.sqrt(squares[1])
        return np.clip(found, -1, 1, out=found)

    def _global(self) -> np.ndarray:
        total, (n, x, y, _, _, xy) = self.total, self.total.sums
        products = xy - total.x.mean * y - total.y.mean * x + n * (total.x.mean * total.y.mean)
        if any(spread.squares <= _ROUNDING * _energy(spread) for spread in (total.x, total.y)):
            return np.full(n.shape, np.nan)
        found = products / np.sqrt(total.x.squares) / np.sqrt(total.y.squares)
        return np.clip(found, -1, 1, out=found)

    def _products(self) -> np.ndarray:
        (centre_x, centre_y), (n, x, y, _, _, xy) = self.total.centre, self.total.sums
        return xy + centre_x * y + centre_y * x + n * (centre_x * centre_y)

    def _placed(self, cells: np.ndarray, nothing: float) -> np.ndarray:
        """Put the lags that were looked at in the middle of all."""
        side = 2 * self.max_lag + 1
        if cells.shape == (side, side):
            return cells
        placed = np.full((side, side), nothing, cells.dtype)
        part = []
        for count in cells.shape:
            lag = min(count // 2, self.max_lag)
            part.append(
                (
                    slice(self.max_lag - lag, self.max_lag + lag + 1),
                    slice(count // 2 - lag, count // 2 + lag + 1),
                )
            )
        (rows, own_rows), (cols, own_cols) = part
        placed[rows, cols] = cells[own_rows, own_cols]
        return placed


def _largest_around(cells: np.ndarray) -> np.ndarray:
    """Return the largest of the eight neighbours of each cell, whatever is NaN left out."""
    padded = np.pad(np.where(np.isnan(cells), -np.inf, cells), 1, constant_values=-np.inf)
    rows, cols = cells.shape
    largest = np.full(cells.shape, -np.inf)
    for down in range(3):
        for right in range(3):
            if (down, right) != (1, 1):
                np.maximum(largest, padded[down : down + rows, right : right + cols], out=largest)
    return largest


def _energy(spread: Spread) -> float:
    """The sum of the squares themselves, which rounding is relative to."""
    return spread.squares + spread.cells * spread.mean**2
