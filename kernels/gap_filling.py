# SPDX-License-Identifier: GPL-2.0-or-later
"""Methods that fill the holes of a raster from the cells around them, in one step.

Minimum curvature is in ``minimum_curvature.py``, triangles are in ``triangulation.py``, marching
inwards in ``onion_peel.py``, means of rows and columns in ``line_means.py``.

A method is a small immutable object that can be pickled, a :class:`.fill_method.FillMethod`::

    method.reach                      # cells that it needs around the box of a hole
    method(values, known, wanted)     # the values, with those of the wanted cells filled in

``values`` is float64 ``(rows, cols)``; ``known`` are the cells with data, ``wanted`` the cells to
fill, and what is neither does not exist for the method. The result is a new array that differs at
the wanted cells only; they are NaN where nothing is known.

What is filled into a hole depends on nothing but that hole and the cells within the method's reach
of its box, to the last bit: it does not matter which window it is solved in, nor with which other
holes. This holds as long as all cells that touch a wanted one are known or wanted, or farther from
known ones than all wanted ones are (a limit to the distance), and the box is that of the whole
hole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .fill_method import FillMethod
from .holes import find_holes
from .rim import estimate_from_rims, rimmed_holes

# What a window costs whose holes are solved together, and what it costs to solve one by itself, in
# nanoseconds by measurement.
_NS_PER_CELL = 150
_NS_PER_HOLE = 150_000

# Cells gathered at a time: 2 MB in float64, for the caches.
_GATHERED = 1 << 18


@dataclass(frozen=True)
class Nearest(FillMethod):
    """The value of the nearest known cell; of equally near ones the leftmost, then the uppermost.

    References
    ----------
    Maurer, C. R., Qi, R., Raghavan, V. (2003): A linear time algorithm for computing exact
    Euclidean distance transforms of binary images in arbitrary dimensions. IEEE Transactions on
    Pattern Analysis and Machine Intelligence 25(2), 265-270.
    https://doi.org/10.1109/TPAMI.2003.1177156

    Examples
    --------
    >>> values = np.array([[1.0, 0.0, 0.0, 0.0, 5.0]])
    >>> Nearest()(values, values > 0, values == 0)
    array([[1., 1., 1., 5., 5.]])
    """

    copies = True

    @property
    def reach(self) -> int:
        """The rim is enough; :mod:`raster_loupe.kernels.rim` says why."""
        return 1

    def __call__(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Fill; see :mod:`raster_loupe.kernels.gap_filling`."""
        from scipy.ndimage import distance_transform_edt

        filled = prepared(values, known, wanted)
        for box, cells in boxes(wanted, self.reach):
            exist = known[box]
            if exist.any():
                row, col = distance_transform_edt(
                    ~exist, return_distances=False, return_indices=True
                )
                filled[box][cells] = values[box][row[cells], col[cells]]
        return filled


@dataclass(frozen=True)
class InverseDistance(FillMethod):
    """The mean of a hole's rim near a cell, weighted by a power of the inverse distance.

    Near are the rim cells within the radius, or within twice the distance of the nearest one where
    that is more.

    Parameters
    ----------
    radius : float
        In cells.
    power : float
        Of the distance.

    References
    ----------
    Shepard, D. (1968): A two-dimensional interpolation function for irregularly-spaced data.
    Proceedings of the 23rd ACM National Conference, 517-524.
    https://doi.org/10.1145/800186.810616

    Examples
    --------
    >>> values = np.array([[1.0, 0.0, 0.0, 6.0]])
    >>> InverseDistance(radius=3, power=2)(values, values > 0, values == 0)
    array([[1., 2., 5., 6.]])
    """

    radius: float = 3
    power: float = 2

    def __post_init__(self) -> None:
        check_radius(self.radius)
        if not 0 < self.power < np.inf:
            raise ValueError(f"power is {self.power}; it is a finite number, more than 0")

    @property
    def reach(self) -> int:
        """The rim."""
        return 1

    def coarser(self, factor: int) -> InverseDistance:
        """The radius is in cells."""
        return replace(self, radius=self.radius / factor)

    def __call__(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Fill; see :mod:`raster_loupe.kernels.gap_filling`."""
        filled = prepared(values, known, wanted)
        holes = rimmed_holes(known, wanted)
        filled.reshape(-1)[holes.cells] = estimate_from_rims(
            filled, holes, self.radius, self._estimate
        )
        return filled

    def _estimate(
        self, squared: np.ndarray, nearest: np.ndarray, rim: np.ndarray, counts: np.ndarray
    ) -> np.ndarray:
        # Relative to the weight of the nearest one: large powers would leave the range of floats.
        weights = np.divide(nearest, squared, out=squared)
        weights **= self.power / 2  # not np.power: this one knows squares and roots
        weights *= counts
        return weighted_mean(weights, rim)


@dataclass(frozen=True)
class WithinRadius(FillMethod):
    """A method that looks at the known cells within a radius."""

    radius: int = 3

    def __post_init__(self) -> None:
        check_whole_radius(self.radius)

    @property
    def reach(self) -> int:
        """The radius: what is farther than that from a known cell looks at the rim."""
        return self.radius

    def coarser(self, factor: int) -> FillMethod:
        """The radius is in cells."""
        return replace(self, radius=max(1, round(self.radius / factor)))


@dataclass(frozen=True)
class LocalMean(WithinRadius):
    """The mean of the known cells around, weighted by a Gaussian: a normalised convolution.

    The Gaussian has half the radius for a standard deviation, and ends after ``radius`` rows and
    columns. Where nothing is known that near, the mean is taken of the hole's rim within twice the
    distance of its nearest cell, with that distance for a standard deviation.

    Parameters
    ----------
    radius : int
        In cells, at least 1.

    References
    ----------
    Knutsson, H., Westin, C.-F. (1993): Normalized and differential convolution. Proceedings of the
    IEEE Conference on Computer Vision and Pattern Recognition, 515-523.
    https://doi.org/10.1109/CVPR.1993.341081
    """

    def __call__(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Fill; see :mod:`raster_loupe.kernels.gap_filling`."""
        filled = prepared(values, known, wanted)
        for box, cells in boxes(wanted, self.reach):
            filled[box][cells] = self._convolve(values[box], known[box])[cells]
        fill_deep_cells(filled, known, wanted, self._estimate)
        return filled

    def _convolve(self, values: np.ndarray, known: np.ndarray) -> np.ndarray:
        """Take the mean in each cell's window; NaN where nothing is known."""
        from scipy.ndimage import correlate1d, maximum_filter1d, minimum_filter1d

        def in_windows(along: Callable, neutral: float, kernel: Any, cells: np.ndarray = values):
            cells = np.where(known, cells, neutral)
            for axis in (0, 1):
                cells = along(cells, kernel, axis, mode="constant", cval=neutral)
            return cells

        distances = np.arange(-self.radius, self.radius + 1)
        gaussian = np.exp(-0.5 * (distances / (self.radius / 2)) ** 2)
        weights = in_windows(correlate1d, 0.0, gaussian, np.ones_like(values))
        with np.errstate(invalid="ignore"):
            mean = in_windows(correlate1d, 0.0, gaussian) / weights
        # The range of the window takes care of roundings: what is constant stays so, to the bit.
        np.maximum(mean, in_windows(minimum_filter1d, np.inf, len(distances)), out=mean)
        np.minimum(mean, in_windows(maximum_filter1d, -np.inf, len(distances)), out=mean)
        mean[weights == 0] = np.nan
        return mean

    @staticmethod
    def _estimate(
        squared: np.ndarray, nearest: np.ndarray, rim: np.ndarray, counts: np.ndarray
    ) -> np.ndarray:
        weights = np.multiply(squared, -0.5 / nearest, out=squared)
        np.exp(weights, out=weights)
        weights *= counts
        return weighted_mean(weights, rim)


@dataclass(frozen=True)
class LocalMedian(WithinRadius):
    """The median of the known cells within the radius.

    Where there is none, it is the median of the cells of the hole's rim within twice the distance
    of the nearest one. Of an even number of values it is the mean of the two in the middle.

    Parameters
    ----------
    radius : int
        In cells, at least 1.
    """

    def __call__(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Fill; see :mod:`raster_loupe.kernels.gap_filling`."""
        filled = prepared(values, known, wanted)
        radius, width = self.radius, wanted.shape[1] + 2 * self.radius
        around = np.pad(np.where(known, values, np.inf), radius, constant_values=np.inf)
        around = around.reshape(-1)
        rows, cols = np.nonzero(wanted)
        across = np.arange(-radius, radius + 1)
        offset_rows, offset_cols = np.nonzero(across[:, None] ** 2 + across**2 <= radius**2)
        offsets = offset_rows * width + offset_cols
        step = max(1, _GATHERED // len(offsets))
        for start in range(0, len(rows), step):
            some = rows[start : start + step], cols[start : start + step]
            filled[some] = _median(around[(some[0] * width + some[1])[:, None] + offsets])
        fill_deep_cells(filled, known, wanted, self._estimate)
        return filled

    @staticmethod
    def _estimate(
        squared: np.ndarray, nearest: np.ndarray, rim: np.ndarray, counts: np.ndarray
    ) -> np.ndarray:
        return _median(np.where(np.isinf(squared), np.inf, rim))


def prepared(values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Copy the values, with NaN at the wanted cells.

    Raises
    ------
    ValueError
        If the three arrays do not fit together, or a cell is both known and wanted.
    """
    for name, array in (("known", known), ("wanted", wanted)):
        if values.ndim != 2 or array.shape != values.shape or array.dtype != bool:
            raise ValueError(
                f"{name} is {array.dtype} of shape {array.shape}, values of {values.shape}; "
                "expected booleans and values of the same rows and columns"
            )
    both = np.count_nonzero(known & wanted)
    if both:
        raise ValueError(f"wanted has {both} cells that are known")
    filled = np.array(values, np.float64)
    filled[wanted] = np.nan
    return filled


def boxes(wanted: np.ndarray, margin: int) -> Iterator[tuple[tuple[slice, slice], np.ndarray]]:
    """Cut a window into the boxes of its holes, with a margin, and tell the cells of each hole.

    Where it is cheaper to solve all holes at once, the window is left whole.
    """
    holes = find_holes(wanted)
    rows, cols = wanted.shape
    tops, bottoms = np.maximum(holes.tops - margin, 0), np.minimum(holes.bottoms + margin, rows)
    lefts, rights = np.maximum(holes.lefts - margin, 0), np.minimum(holes.rights + margin, cols)
    area = int(((bottoms - tops) * (rights - lefts)).sum())
    if area * _NS_PER_CELL + len(holes) * _NS_PER_HOLE >= wanted.size * _NS_PER_CELL:
        yield (slice(0, rows), slice(0, cols)), wanted
        return
    for index, (top, bottom, left, right) in enumerate(zip(tops, bottoms, lefts, rights)):
        cells = holes.mask(top, left, bottom - top, right - left, [index])
        yield (slice(top, bottom), slice(left, right)), cells


def fill_deep_cells(
    filled: np.ndarray, known: np.ndarray, wanted: np.ndarray, estimate: Callable
) -> None:
    """Fill what is still NaN from the rim of its hole, within twice the distance of the rim."""
    if np.isnan(filled[wanted]).any():
        holes = rimmed_holes(known, wanted)
        deep = holes.only(np.isnan(filled.reshape(-1)[holes.cells]))
        filled.reshape(-1)[deep.cells] = estimate_from_rims(filled, deep, 0, estimate)


def weighted_mean(weights: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Take the mean over the last axis; ``weights`` are consumed."""
    total = weights.sum(axis=-1)
    weights *= values
    return weights.sum(axis=-1) / total


def check_radius(radius: float) -> None:
    """Refuse what is no radius."""
    if not 0 < radius < np.inf:
        raise ValueError(f"radius is {radius}; it is a number of cells, more than 0")


def check_whole_radius(radius: int) -> None:
    """Refuse what is no whole radius."""
    if radius != int(radius) or radius < 1:
        raise ValueError(f"radius is {radius}; it is a whole number of cells, at least 1")


def _median(cells: np.ndarray) -> np.ndarray:
    """Take the median over the last axis; infinite ones do not count, NaN where none does."""
    cells.sort(axis=-1)
    count = np.count_nonzero(np.isfinite(cells), axis=-1)[..., None]
    lower = np.take_along_axis(cells, np.maximum(count - 1, 0) // 2, axis=-1)
    upper = np.take_along_axis(cells, np.minimum(count // 2, cells.shape[-1] - 1), axis=-1)
    return np.where(count > 0, (lower + upper) / 2, np.nan)[..., 0]
