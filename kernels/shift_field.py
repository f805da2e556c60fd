# SPDX-License-Identifier: GPL-2.0-or-later
"""Shifts that vary over an image: estimated at the points of a grid, and made a smooth field.

How the shift of one window is found is in :mod:`.shift`, whose signs and names hold here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .shift import LEAST_ERROR, Method, Shift, estimate_window_shift
from .warping import Interpolation, field_reach

# How stiff a field can be, against the weight of its points; the best is told from some points that
# are left out, and from so many rows and columns at most.
_STIFFNESSES = (0.003, 0.03, 0.3, 3.0, 30.0, 300.0)
_TRIED = 64

# What vectors of a bent field may differ from what their neighbours tell, in cells.
_BENT = 0.5

# Points that a field is continued by beyond its outermost ones.
_MARGIN = 2


class LocalShift(NamedTuple):
    """The shift of the window about a cell of the reference."""

    row: int
    col: int
    shift: Shift


@dataclass(frozen=True)
class LocalShifts:
    """Shifts at the points of a grid, from the raster to the one beside it, for ``reduce_tiles``.

    Parameters
    ----------
    spacing : int
        Cells between points, in rows and in columns; the first one is half of it from the origin.
    window : int
        Side of the part of the reference that is looked for.
    max_shift : int
        How far it is looked for.
    method : Method
        By what.
    start : tuple of int
        Columns and rows that the raster is known to be shifted by, about.
    deforming : bool
        Whether the shift may vary within a window.
    field : ShiftField, optional
        The shifts, about, in place of ``start``: windows are warped by them, and only what is left
        is looked for.

    Examples
    --------
    >>> cells = np.random.default_rng(1).normal(size=(72, 72)).cumsum(axis=0).cumsum(axis=1)
    >>> kernel = LocalShifts(64, 48, 4)
    >>> kernel.reach.top
    28
    >>> padded, moved = (np.pad(some, 28)[None] for some in (cells, np.roll(cells, 2, axis=1)))
    >>> valid = np.pad(np.ones((72, 72), bool), 28)[None]
    >>> (point,) = kernel(moved, valid, beside=(padded, valid)).partials[0]
    >>> point.row, point.col, round(point.shift.columns, 1)
    (32, 32, -2.0)
    """

    spacing: int
    window: int
    max_shift: int
    method: Method = Method.CORRELATION
    start: tuple[int, int] = (0, 0)
    deforming: bool = True
    field: ShiftField | None = None

    step = 1
    bands_per_band = 0
    dtype = "float64"
    placed = True
    block = (512, 512)

    def __post_init__(self) -> None:
        for name, least in (("spacing", 1), ("window", 16), ("max_shift", 1)):
            value = getattr(self, name)
            if value != int(value) or value < least:
                raise ValueError(
                    f"{name} is {value}; it is a whole number of cells, at least {least}"
                )

    @property
    def _half(self) -> int:
        """How far is looked from a point; of a window with an odd side, one cell more."""
        return -(-self.window // 2) + self.max_shift

    @property
    def reach(self) -> Reach:
        """Half a window and the shifts around it, and what the raster is shifted by already."""
        columns, rows = self.start
        before = Reach(max(0, rows), max(0, -rows), max(0, columns), max(0, -columns))
        if self.field is not None:
            before = field_reach(self.field)
        return Reach(*(self._half + cells for cells in before[:4]))

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> None:
        """Nothing: transforms bring memory of their own."""

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that a call allocates."""
        # Complex transforms and a dozen arrays of the window and what is around it.
        return 256 * (2 * self._half + self.max_shift) ** 2

    def points(self, first: int, count: int) -> range:
        """Return the places of points among some rows or columns."""
        half = self.spacing // 2
        index = max(0, -(-(first - half) // self.spacing))
        return range(index * self.spacing + half, first + count, self.spacing)

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: None = None,
        place: Place = ORIGIN,
        *,
        beside: tuple[np.ndarray, np.ndarray | None],
    ) -> Result:
        """Look at the points of one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows + reach, cols + reach)``, any real dtype.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : None
            None is needed.
        place : Place
            Where the block lies.
        beside : tuple
            Values and validity of the reference, of the same shape.

        Returns
        -------
        Result
            Without values; its partials are tuples of :class:`LocalShift`.
        """
        place, reach = Place(*place), self.reach
        rows, cols = (
            values.shape[1] - reach.top - reach.bottom,
            values.shape[2] - reach.left - reach.right,
        )
        partials = []
        for band in range(len(values))[bands or slice(None)]:
            rasters = [
                (cells[band], None if exist is None else exist[band])
                for cells, exist in ((values, valid), beside)
            ]
            first = Place(place.row - reach.top, place.col - reach.left)
            partials.append(
                tuple(
                    LocalShift(row, col, self._shift(rasters, (row, col), first))
                    for row in self.points(place.row, rows)
                    for col in self.points(place.col, cols)
                )
            )
        return Result(None, None, partials)

    def _shift(self, rasters: list, at: tuple[int, int], place: Place) -> Shift:
        """Estimate the shift of the window about a cell; ``place`` is that of the first cell."""
        (image, image_valid), (reference, reference_valid) = rasters
        row, col = at[0] - place.row, at[1] - place.col
        columns, rows = self.start
        other, other_valid = self._cut(reference, reference_valid, row, col)
        if self.field is None:
            one, one_valid = self._cut(image, image_valid, row - rows, col - columns)
        else:
            one, one_valid = self._warped(image, image_valid, at, place)
        found = estimate_window_shift(
            one,
            one_valid,
            other,
            other_valid,
            self.max_shift,
            self.method,
            deforming=self.deforming,
        )
        if self.field is not None and np.isfinite(found.columns + found.rows):
            # What meets the cell after the second move is where the first one led it from there.
            columns, rows = (
                float(part[0, 0])
                for part in self.field.at([at[0] - found.rows], [at[1] - found.columns])
            )
        return found.moved(columns, rows)

    def _cut(self, cells: np.ndarray, valid: np.ndarray | None, row: int, col: int) -> tuple:
        """Cut out what is looked at around a cell."""
        half = self._half
        part = np.s_[row - half : row + half, col - half : col + half]
        return cells[part], None if valid is None else valid[part]

    def _warped(
        self, cells: np.ndarray, valid: np.ndarray | None, at: tuple[int, int], place: Place
    ) -> tuple:
        """Cut out the same of the image after it has moved by the field."""
        rows, cols = (np.arange(centre - self._half, centre + self._half) for centre in at)
        columns, downwards = self.field.at(rows, cols)
        from_rows, from_cols = rows[:, None] - downwards, cols - columns
        # Only the part of the block that is needed.
        top, left = (math.floor(some.min()) - 1 for some in (from_rows, from_cols))
        bottom, right = (math.ceil(some.max()) + 3 for some in (from_rows, from_cols))
        part = np.s_[
            max(0, top - place.row) : bottom - place.row,
            max(0, left - place.col) : right - place.col,
        ]
        cells = cells[part]
        first = part[0].start + place.row, part[1].start + place.col
        moved = Interpolation(from_rows - first[0], from_cols - first[1], cells.shape)
        return moved(cells, None if valid is None else valid[part])


def median_test(
    columns: np.ndarray, rows: np.ndarray, exist: np.ndarray, tolerance: float = 0.1
) -> np.ndarray:
    """Tell the vectors of a grid that do not fit in with their eight neighbours.

    Parameters
    ----------
    columns, rows : ndarray
        ``(grid rows, grid columns)``: components of the vectors.
    exist : ndarray of bool
        Same shape; what is not there is not asked, and is no outlier.
    tolerance : float
        What two right vectors may differ by in any case, in cells.

    Returns
    -------
    ndarray of bool
        Same shape. Vectors with fewer than three neighbours are not judged.

    References
    ----------
    Westerweel, J., Scarano, F. (2005): Universal outlier detection for PIV data. Experiments in
    Fluids 39(6), 1096-1100. https://doi.org/10.1007/s00348-005-0016-6
    """
    squared = np.zeros(columns.shape)
    around = [(row, col) for row in range(3) for col in range(3) if (row, col) != (1, 1)]
    height, width = columns.shape
    for component in (columns, rows):
        # Beyond the edges vectors change as they do within: slopes are no outliers.
        padded = _continued(np.where(exist, component, np.nan), 1)
        beside = np.stack([padded[row : row + height, col : col + width] for row, col in around])
        judged = np.count_nonzero(~np.isnan(beside), axis=0) >= 3
        beside[:, ~judged] = 0  # no medians of nothing
        median = np.nanmedian(beside, axis=0)
        scatter = np.nanmedian(np.abs(beside - median), axis=0)
        residual = np.abs(component - median) / (scatter + tolerance)
        squared += np.where(judged & exist, residual, 0) ** 2
    return squared > 2**2


@dataclass(frozen=True, eq=False)
class ShiftField:
    """Shifts everywhere, smooth, from those at the points of a grid.

    Attributes
    ----------
    columns, rows : ndarray of float64
        ``(grid rows, grid columns)``: smoothed shifts at the points, outliers replaced.
    outliers : ndarray of bool
        Same shape: what was estimated there was left out.
    spacing : int
        Cells between points; the first one is at half of it, rounded down.
    """

    columns: np.ndarray
    rows: np.ndarray
    outliers: np.ndarray
    spacing: int

    def at(self, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Interpolate by cubic splines; beyond the outermost points they go on evenly.

        Parameters
        ----------
        rows, cols : ndarray
            Ascending places, in cells of the reference: ``(m,)`` and ``(n,)``.

        Returns
        -------
        tuple of ndarray
            ``(m, n)``: columns and rows that the image must move by there, so that the cell ``t``
            of the reference has the value of the image at ``t - shift``.
        """
        return tuple(
            np.clip(found, *limits)
            for found, limits in zip(self._interpolated(rows, cols), self.limits)
        )

    @cached_property
    def limits(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The least and the greatest of the columns, and of the rows, that there are anywhere."""
        steps = 4  # between points: a spline hardly bends more sharply
        places = [
            (np.arange(-_MARGIN * steps, (size + _MARGIN) * steps) / steps + 0.5) * self.spacing
            for size in self.columns.shape
        ]
        return tuple((float(part.min()), float(part.max())) for part in self._interpolated(*places))

    def _interpolated(self, rows: np.ndarray, cols: np.ndarray) -> list[np.ndarray]:
        wanted = [
            np.clip(np.asarray(some, float), ends[0], ends[-1])
            for some, ends in zip((rows, cols), self._places)
        ]
        return [spline(*wanted) for spline in self._splines]

    @property
    def _places(self) -> list[np.ndarray]:
        """Rows and columns of the points, and of some more around them."""
        return [
            (np.arange(-_MARGIN, size + _MARGIN) * self.spacing + self.spacing // 2).astype(float)
            for size in self.columns.shape
        ]

    @cached_property
    def _splines(self) -> list:
        from scipy.interpolate import RectBivariateSpline

        return [
            RectBivariateSpline(*self._places, _continued(part, _MARGIN))
            for part in (self.columns, self.rows)
        ]


def smooth_field(points: Sequence[LocalShift], spacing: int) -> ShiftField:
    """Make a smooth field of shifts at the points of a grid.

    Points that are not reliable and those that fail the :func:`median_test` have no part in it. A
    plane is fitted to the others, and a thin plate to what is left: as stiff as is best for telling
    points from others.

    Parameters
    ----------
    points : sequence of LocalShift
        As :class:`LocalShifts` gives them.
    spacing : int
        The kernel's.

    Raises
    ------
    ValueError
        If no point is left.

    References
    ----------
    Wahba, G., Wendelberger, J. (1980): Some new mathematical methods for variational objective
    analysis using splines and cross validation. Monthly Weather Review 108(8), 1122-1143.
    https://doi.org/10.1175/1520-0493(1980)108<1122:SNMMFV>2.0.CO;2
    """
    places = np.array([(point.row // spacing, point.col // spacing) for point in points], np.intp)
    places = places.reshape(-1, 2)
    shape = tuple(places.max(axis=0) + 1) if len(places) else (0, 0)
    columns, rows, deviations = (np.full(shape, np.nan) for _ in range(3))
    exist = np.zeros(shape, bool)
    for (row, col), point in zip(places, points):
        shift = point.shift
        columns[row, col], rows[row, col] = shift.columns, shift.rows
        deviations[row, col], exist[row, col] = shift.deviation, shift.reliable
    outliers = ~exist | median_test(columns, rows, exist, _BENT)
    if outliers.all():
        raise ValueError(f"none of {len(points)} local shifts is reliable")
    weights = np.where(exist, 1 / (np.square(deviations) + LEAST_ERROR**2), 0)
    for _ in range(2):
        weights[outliers] = 0
        smooth = _smoothed((columns, rows), weights / weights.max())
        apart = np.hypot(columns - smooth[0], rows - smooth[1])
        size = 1.4826 * np.median(apart[~outliers])
        far = exist & ~(apart <= max(_BENT, 4 * size))
        if not (far & ~outliers).any() or (far | outliers).all():
            break
        outliers |= far
    return ShiftField(*smooth, outliers, spacing)


def _smoothed(components: tuple[np.ndarray, ...], weights: np.ndarray) -> list[np.ndarray]:
    """Smooth parts of vectors on a grid alike; where weights are 0 there is nothing."""
    counts = weights > 0
    down, right = (np.arange(size) - (size - 1) / 2 for size in weights.shape)
    plane = np.stack([np.ones(weights.shape), *np.meshgrid(down, right, indexing="ij")], axis=-1)
    # A plane has three coefficients; with few points only the mean is known.
    plane = plane if np.count_nonzero(counts) > 3 else plane[..., :1]
    roots = np.sqrt(weights[counts])[:, None]
    trends, rests = [], []
    for component in components:
        wanted = component[counts][:, None]
        fitted = np.linalg.lstsq(plane[counts] * roots, wanted * roots, rcond=1e-8)[0]
        trends.append((plane @ fitted)[..., 0])
        rests.append(np.where(counts, component - trends[-1], 0.0))
    if np.count_nonzero(counts) < 9:
        return trends

    stiffness = _best_stiffness(rests, weights)
    return [trend + rest for trend, rest in zip(trends, _penalized(rests, weights, stiffness))]


def _best_stiffness(values: list[np.ndarray], weights: np.ndarray) -> float:
    """Choose what tells best the points of each colour of a chequerboard from the other ones."""
    rows, cols = (slice(max(0, size - _TRIED) // 2, None) for size in weights.shape)
    part = rows, cols
    values = [some[part][:_TRIED, :_TRIED] for some in values]
    weights = weights[part][:_TRIED, :_TRIED]
    black = np.add.outer(*map(np.arange, weights.shape)) % 2 == 0
    errors = []
    for stiffness in _STIFFNESSES:
        error = 0.0
        for colour in (black, ~black):
            told = _penalized(values, np.where(colour, weights, 0), stiffness)
            apart = sum(np.abs(one - some) for one, some in zip(told, values))
            error += float((apart * weights)[~colour].sum())
        errors.append(error)
    return _STIFFNESSES[int(np.argmin(errors))]


def _penalized(values: list[np.ndarray], weights: np.ndarray, stiffness: float) -> list[np.ndarray]:
    """Bend a thin plate to values on a grid, by penalized least squares; its edges are free."""
    from scipy import sparse
    from scipy.sparse.linalg import splu

    def differences(size: int, order: int) -> sparse.spmatrix:
        steps = {0: [1.0], 1: [-1.0, 1.0], 2: [1.0, -2.0, 1.0]}[order]
        shape = max(0, size - order), size
        return (
            sparse.diags(steps, range(order + 1), shape=shape)
            if shape[0]
            else sparse.csr_matrix((0, size))
        )

    rows, cols = weights.shape
    plate = 1e-9 * sparse.identity(rows * cols)  # what no point holds stays at the plane
    for down, right, share in ((2, 0, 1), (1, 1, 2), (0, 2, 1)):
        bends = sparse.kron(differences(rows, down), differences(cols, right))
        plate = plate + (stiffness * share) * (bends.T @ bends)
    solver = splu((plate + sparse.diags(weights.ravel())).tocsc())
    return [solver.solve((weights * some).ravel()).reshape(weights.shape) for some in values]


def _continued(cells: np.ndarray, margin: int) -> np.ndarray:
    """Add points around a grid, on the line through the last two."""
    for axis in (0, 1):
        cells = np.moveaxis(cells, axis, 0)
        slopes = [cells[0] - cells[1], cells[-1] - cells[-2]] if len(cells) > 1 else [0.0, 0.0]
        before = [cells[0] + step * slopes[0] for step in range(margin, 0, -1)]
        after = [cells[-1] + step * slopes[1] for step in range(1, margin + 1)]
        cells = np.moveaxis(np.stack([*before, *cells, *after]), 0, axis)
    return cells
