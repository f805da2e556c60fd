# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps filled with the surface of minimum curvature, in tension, through the known cells around.

Here the holes are found, laid side by side, freed of the plane through their rims and scaled, and
written back. The equations are solved in :mod:`raster_loupe.kernels.multigrid`. Which cells are
holes, and in what pieces a large raster is filled, is the caller's business.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .box import dilated
from .fill_method import FillMethod
from .multigrid import (
    MARGIN,
    Accuracy,
    Hierarchy,
    NotConvergedError,
    Plate,
    conjugate_gradients,
    solve_directly,
)

# Weight of the slopes where there is no tension: it decides, and no more than that, where the data
# leave a plate free to tilt (they lie on one line, say).
_LEAST_PULL = 1e-10

# The default: by cross-validation on elevation models and images (``benchmarks/tension.py``), in
# gaps of four shapes. Less suits smooth terrain, more suits noise.
TENSION = 0.2

# Below this tension iterations become many.
_STIFF = 0.05

# Most unknowns that are solved directly together: because they are so few (20 ms), because the
# plate is stiff (0.5 s, 150 MB), because the iteration failed (5 s, 0.8 GB).
_DIRECT, _DIRECT_STIFF, _DIRECT_AT_LAST = 1_000, 40_000, 250_000

# Cells of the array in which holes are laid side by side. Larger boxes get an array of their own.
_ATLAS, _SHELF = 1_000_000, 1024

# Cells between holes in the atlas that have a free border: on coarser grids they come closer to
# each other than others.
_BORDER_GAP = 6

# Cells of the surface whose residual is computed at a time.
_RESIDUAL_CELLS = 50_000

# From this many runs of gap cells, and this share of the cells, gaps are everywhere: they are one.
_SCATTERED_RUNS, _SCATTERED_SHARE = 2_000, 1 / 64

# So is a raster of holes whose boxes have more cells than this many times its own.
_OVERLAP = 1.5

# Cells of one hole's rim that a plane is fitted to.
_RIM_CELLS = 100_000

# Divided by, where there is no relief at all.
_TINY = np.finfo(float).tiny

# Relief that counts as none, relative to that of the rim with its plane.
_FLAT = 1e-7

# When an attempt to iterate stops (the check allows twice as much), in units of a hole's relief; by
# comparison with the direct solution on the demo's elevation and on Landsat bands.
_PRECONDITIONED = Accuracy(0.001, 1e-6, 100)
_PLAIN = Accuracy(0.0005, 1e-7, 400)
_STIFF_ACCURACY = Accuracy(0.0005, 1e-7, 1500)
_ATTEMPTS = 4


@dataclass(frozen=True)
class MinimumCurvature(FillMethod):
    """Fill gaps with the surface that bends least, and is pulled flat by a tension.

    Parameters
    ----------
    tension : float
        0 is a thin plate (it overshoots), 1 a membrane (Laplace's equation; it is pointed at
        isolated data). In between lies a length of ``sqrt((1 - tension) / tension)`` cells, beyond
        which tension rules: 2 cells for 0.2, 4.4 for 0.05.

    Raises
    ------
    ValueError
        If ``tension`` is not between 0 and 1.

    Notes
    -----
    Among all surfaces through the known cells, the one is taken whose sum of
    ``(1 - tension) (u_xx + u_yy)**2`` over the cells and ``tension (u_i - u_j)**2`` over the pairs
    of neighbours is least. Second differences and pairs that need a cell which is neither known
    nor wanted, or lies outside the array, are left out; so the border is free, and the normal
    derivative of the solution is not prescribed there.

    A hole's rim loses the plane of least squares first. Planes are therefore restored exactly in
    holes that data surround. (With tension, not at the raster's edge: a membrane ends level.)

    Small systems, and below a tension of 0.05 those of up to 40,000 cells, are solved directly.
    Larger ones are solved by conjugate gradients with multigrid, in units of each hole's relief,
    until the preconditioned residual, an estimate of the error, is nowhere above 0.1 % of the root
    mean square by which the first guess (a pyramid of averages) was corrected. A solution counts
    only when its residual, computed anew in float64, is within twice that; otherwise the direct
    solver takes over, up to 250,000 cells. On elevation models and images this was within 0.2 %
    (root mean square) of the direct solution's own error. Without tension, data on one line leave
    a plate free to tilt about it; it stays level.

    Memory: some 65 bytes, the result among them, for each cell of the largest box around a hole,
    or of an atlas of a million cells in which small holes lie side by side. Where gaps are
    scattered everywhere, or holes are oblique stripes, the box is the whole array: call it with
    tiles, each with :meth:`halo`. Tiles of some 500 x 500 cells stay in the cache, and are then
    filled in a third of the time. A hole's fill depends, within the accuracy, on which other holes
    are solved with it: the same arrays give the same bits, other tiles do not.

    References
    ----------
    Briggs, I. C. (1974): Machine contouring using minimum curvature. Geophysics 39(1), 39-48.
    https://doi.org/10.1190/1.1440410

    Smith, W. H. F., Wessel, P. (1990): Gridding with continuous curvature splines in tension.
    Geophysics 55(3), 293-305. https://doi.org/10.1190/1.1442837

    Examples
    --------
    >>> values = np.arange(7.0)[None].repeat(7, axis=0)
    >>> wanted = np.zeros((7, 7), bool)
    >>> wanted[2:5, 3] = True
    >>> filled = MinimumCurvature()(np.where(wanted, np.nan, values), ~wanted, wanted)
    >>> filled[2:5, 3].round(9)
    array([3., 3., 3.])
    """

    tension: float = TENSION

    def __post_init__(self) -> None:
        if not 0 <= self.tension <= 1:
            raise ValueError(f"tension is {self.tension}; it is between 0 and 1")

    packs = True

    @property
    def reach(self) -> int:
        """As far as the equations of a cell near the hole reach, and some of a neighbouring hole.

        Equations span two cells; holes that are nearer to each other than that are coupled, and
        what is solved for at the margin keeps the far end of such a neighbour from mattering.
        """
        return 4 * MARGIN

    def coarser(self, factor: int) -> MinimumCurvature:
        """The length beyond which tension rules is in cells."""
        if self.tension in (0, 1):
            return self
        length = (1 - self.tension) / self.tension / factor**2
        return MinimumCurvature(1 / (1 + length))

    @staticmethod
    def halo(distance: float) -> int:
        """Cells around a tile that its scattered gaps depend on.

        Parameters
        ----------
        distance : float
            From a gap cell to the nearest known cell: the largest one, in cells.

        Returns
        -------
        int
            Three times as far, and the reach of the equations. What lies further out changes a
            fill by less than what the iteration leaves.
        """
        return math.ceil(3 * distance) + MARGIN

    def __call__(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Fill the wanted cells.

        Parameters
        ----------
        values : ndarray, float64, ``(rows, cols)``
            The known cells' values; what the others hold does not matter. The array's border is
            the raster's: a caller that cuts a window out leaves enough data around the gaps.
        known : ndarray of bool, ``(rows, cols)``
            Cells with data.
        wanted : ndarray of bool, ``(rows, cols)``
            Cells to fill; none of them known. Cells that are neither count as outside.

        Returns
        -------
        ndarray, float64, ``(rows, cols)``
            The fill at wanted cells, NaN where no way over existing cells leads to a known one,
            and ``values`` elsewhere.

        Raises
        ------
        ValueError
            If shapes differ or are not two-dimensional, or a cell is both known and wanted.
        NotConvergedError
            If the iteration fails and the hole is too large to be solved directly. It has not been
            seen with a tension of 0.05 or more.
        """
        values = np.asarray(values, np.float64)
        known, wanted = np.asarray(known, bool), np.asarray(wanted, bool)
        if values.ndim != 2:
            raise ValueError(f"values has {values.ndim} axes; expected (rows, cols)")
        for name, mask in (("known", known), ("wanted", wanted)):
            if mask.shape != values.shape:
                raise ValueError(f"{name} has the shape {mask.shape}, values {values.shape}")
        if (known & wanted).any():
            raise ValueError("a cell is both known and wanted")
        filled = values.copy()
        wanted = _drop_unreachable(known, wanted, filled)
        for atlas in _atlases(known, wanted):
            atlas.load(values, known, wanted)
            self._correct(atlas)
            atlas.fill(filled)
        return filled

    @property
    def _plate(self) -> Plate:
        if self.tension == 1:
            return Plate(1.0, stiff=False)
        return Plate(max(self.tension / (1 - self.tension), _LEAST_PULL))

    def _correct(self, atlas: Atlas) -> None:
        """Solve for the surface in the atlas, which holds a first guess."""
        count = np.count_nonzero(atlas.unknown)
        stiff = self.tension < _STIFF
        if count <= (_DIRECT_STIFF if stiff else _DIRECT):
            self._correct_directly(atlas)
        elif not self._correct_iteratively(atlas, stiff):
            if count > _DIRECT_AT_LAST:
                raise NotConvergedError(
                    f"no minimum curvature surface of tension {self.tension} was reached in a hole"
                    f" of {count} cells; a larger tension, or a limit to the area, will do"
                )
            self._correct_directly(atlas)

    def _correct_directly(self, atlas: Atlas) -> None:
        residual = _residual(atlas.surface, atlas.unknown, atlas.exists, self._plate, np.float64)
        atlas.surface += solve_directly(atlas.unknown, atlas.exists, self._plate, residual)

    def _correct_iteratively(self, atlas: Atlas, stiff: bool) -> bool:
        """Return whether the surface is accurate, by a residual that was computed anew."""
        dtype = np.float64 if stiff else np.float32
        hierarchy = Hierarchy(atlas.unknown, atlas.exists, self._plate, dtype)
        accuracy = _PLAIN if hierarchy.is_plain else _PRECONDITIONED
        accuracy = _STIFF_ACCURACY if stiff else accuracy
        checked = accuracy.relaxed()
        corrected = 0.0
        for _ in range(_ATTEMPTS):
            residual = _residual(atlas.surface, atlas.unknown, atlas.exists, self._plate, dtype)
            atlas.balance(residual)
            found = conjugate_gradients(hierarchy, residual.ravel(), accuracy, corrected)
            if found.converged and found.iterations == 0:
                return True
            if not np.isfinite(found.size):
                return False
            atlas.correct(found.solution)
            corrected = max(corrected, found.size)
            accuracy = checked
            del residual, found  # a third of the memory
        return False


@dataclass(frozen=True)
class _Runs:
    """Gap cells row by row: in ``row[i]`` from ``first[i]`` to ``last[i]``, in raster order."""

    row: np.ndarray
    first: np.ndarray
    last: np.ndarray

    @classmethod
    def of(cls, mask: np.ndarray) -> _Runs:
        rows, cols = mask.shape
        flat = np.zeros(rows * (cols + 1) + 1, bool)  # no run goes on in the next row
        flat[1:].reshape(rows, cols + 1)[:, :cols] = mask
        turns = np.flatnonzero(flat[1:] != flat[:-1])
        row, first = np.divmod(turns[::2], cols + 1)
        return cls(row, first, turns[1::2] - row * (cols + 1) - 1)

    def __len__(self) -> int:
        return len(self.row)

    def joined(self, reach: int, diagonally: bool = True) -> tuple[int, np.ndarray]:
        """Number the groups of runs that lie within ``reach`` rows and columns of each other.

        Returns
        -------
        count : int
            How many groups there are.
        group : ndarray of int
            Of each run.
        """
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        size = len(self)
        pitch = (int(self.last.max()) if size else 0) + 2 * reach + 2
        first, last = self.row * pitch + self.first, self.row * pitch + self.last
        sideways = reach if diagonally else 0
        near = np.flatnonzero(first[1:] - last[:-1] <= reach)
        ones, others = [near], [near + 1]
        for rows in range(1, reach + 1):
            start = np.searchsorted(last, first + rows * pitch - sideways)
            stop = np.searchsorted(first, last + rows * pitch + sideways, side="right")
            counts = np.maximum(stop - start, 0)
            one = np.repeat(np.arange(size), counts)
            ones.append(one)
            others.append(
                np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts - start, counts)
            )
        one, other = np.concatenate(ones), np.concatenate(others)
        links = coo_matrix((np.ones(len(one), np.int8), (one, other)), shape=(size, size))
        return connected_components(links, directed=False)


def _spans(starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Return ``starts[i], starts[i] + 1, ...``, ``lengths[i]`` of them, one after the other."""
    before = np.cumsum(lengths) - lengths
    return np.repeat(starts - before, lengths) + np.arange(lengths.sum())


def _drop_unreachable(known: np.ndarray, wanted: np.ndarray, filled: np.ndarray) -> np.ndarray:
    """Set wanted cells that no data reach to NaN, and return the others."""
    if not known.any():
        filled[wanted] = np.nan
        return np.zeros_like(wanted)
    exists = known | wanted
    if exists.all():
        return wanted
    areas, data = _Runs.of(exists), _Runs.of(known)
    count, group = areas.joined(1, diagonally=False)
    pitch = known.shape[1] + 1
    inside = np.searchsorted(
        areas.row * pitch + areas.first, data.row * pitch + data.first, "right"
    )
    reached = np.zeros(count, bool)
    reached[group[inside - 1]] = True
    lost = ~reached[group]
    if not lost.any():
        return wanted
    starts = areas.row[lost] * known.shape[1] + areas.first[lost]
    cells = _spans(starts, areas.last[lost] - areas.first[lost] + 1)
    filled.reshape(-1)[cells] = np.nan  # a view: the caller's copy is contiguous
    wanted = wanted.copy()
    wanted.reshape(-1)[cells] = False
    return wanted


@dataclass
class _Box:
    """A part of the raster around one hole, margins included, and its place in the atlas."""

    top: int
    left: int
    rows: int
    cols: int
    runs: np.ndarray | None  # None: every wanted cell
    atlas_row: int = 0
    atlas_col: int = 0

    def is_inside(self, shape: tuple[int, int]) -> bool:
        """Whether the hole and its margins lie within the raster."""
        bottom, right = self.top + self.rows, self.left + self.cols
        return self.top >= 0 and self.left >= 0 and bottom <= shape[0] and right <= shape[1]

    def slices(self, shape: tuple[int, int]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Return the part that lies in the raster: there, and in the atlas."""
        top, left = max(self.top, 0), max(self.left, 0)
        bottom = min(self.top + self.rows, shape[0])
        right = min(self.left + self.cols, shape[1])
        down, over = self.atlas_row - self.top, self.atlas_col - self.left
        return (
            (slice(top, bottom), slice(left, right)),
            (slice(top + down, bottom + down), slice(left + over, right + over)),
        )

    @property
    def place(self) -> tuple[slice, slice]:
        """The whole box in the atlas."""
        return (
            slice(self.atlas_row, self.atlas_row + self.rows),
            slice(self.atlas_col, self.atlas_col + self.cols),
        )


def _atlases(known: np.ndarray, wanted: np.ndarray) -> Iterator[Atlas]:
    """Lay the holes side by side on shelves, the tall ones first; the largest by themselves."""
    shape = wanted.shape
    runs = _Runs.of(wanted)
    if len(runs) == 0:
        return
    boxes: list[_Box] = []
    group = None
    scattered = len(runs) > max(_SCATTERED_RUNS, wanted.size * _SCATTERED_SHARE)
    if not scattered:
        count, group = runs.joined(2)
        boxes = _boxes(runs, count, group)
        # Oblique stripes: each is little of its box, and their boxes overlap.
        scattered = sum(box.rows * box.cols for box in boxes) > _OVERLAP * wanted.size
    if scattered and len(boxes) != 1:
        rows, cols = shape[0] + 2 * MARGIN, shape[1] + 2 * MARGIN
        yield Atlas((rows, cols), [_Box(-MARGIN, -MARGIN, rows, cols, None)], runs, group)
        return
    # Holes with a free border by themselves: they need what does not exist between the boxes, the
    # others need what is known there, on the coarser grids.
    enclosed: list[_Box] = []
    free: list[_Box] = []
    exists = known | wanted
    for box in boxes:
        if box.rows * box.cols > _ATLAS // 4:
            yield Atlas((box.rows, box.cols), [box], runs)
        elif box.is_inside(shape) and exists[box.slices(shape)[0]].all():
            enclosed.append(box)
        else:
            free.append(box)
    yield from _shelved(enclosed, runs, 0)
    yield from _shelved(free, runs, _BORDER_GAP)


def _shelved(boxes: list[_Box], runs: _Runs, gap: int) -> Iterator[Atlas]:
    """Put small boxes on shelves, in as many atlases as it takes."""
    if not boxes:
        return
    boxes.sort(key=lambda box: -box.rows)
    width = max(_SHELF, max(box.cols for box in boxes))
    shelved: list[_Box] = []
    row, col, height, used = 0, 0, 0, 0
    for box in boxes:
        if col + box.cols > width:
            row, col, height = row + height, 0, 0
            if row * width > _ATLAS:
                yield Atlas((row, used), shelved, runs)
                shelved, row, used = [], 0, 0
        box.atlas_row, box.atlas_col = row, col
        shelved.append(box)
        col += box.cols + gap
        height = max(height, box.rows + gap)
        used = max(used, col)
    yield Atlas((row + height, used), shelved, runs)


def _boxes(runs: _Runs, count: int, group: np.ndarray) -> list[_Box]:
    """Return the boxes of the holes: cells whose equations share none with those of another."""
    order = np.argsort(group, kind="stable")
    bounds = np.searchsorted(group[order], np.arange(count + 1))
    top = runs.row[order[bounds[:-1]]] - MARGIN  # runs are in the order of the raster
    bottom = runs.row[order[bounds[1:] - 1]] + MARGIN + 1
    left = np.minimum.reduceat(runs.first[order], bounds[:-1]) - MARGIN
    right = np.maximum.reduceat(runs.last[order], bounds[:-1]) + MARGIN + 1
    corners = zip(top.tolist(), left.tolist(), (bottom - top).tolist(), (right - left).tolist())
    return [
        _Box(*corner, order[bounds[number] : bounds[number + 1]])
        for number, corner in enumerate(corners)
    ]


class Atlas:
    """Holes side by side: which cells are unknown, and the surface, freed of its scale.

    Attributes
    ----------
    unknown : ndarray of bool, 2-D
        Cells to solve for; none in the outer two rows and columns.
    exists : ndarray of bool or None
        Cells that are known or wanted; None where all are that matter.
    surface : ndarray, float64
        The known values and a guess at the unknown ones, in units of each hole's relief, from one
        value of its rim.
    """

    def __init__(
        self,
        shape: tuple[int, int],
        boxes: list[_Box],
        runs: _Runs,
        group: np.ndarray | None = None,
    ) -> None:
        self.boxes = boxes
        self.unknown = np.zeros(shape, bool)
        self._shape = shape
        self._runs = runs
        self._group = group
        self._relief: np.ndarray | None = None
        self._level: list[tuple[np.ndarray, float]] = []

    def load(self, values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> None:
        """Read the boxes, and guess what is unknown."""
        self.surface = np.zeros(self._shape)
        data = np.zeros(self._shape, bool)
        exists = np.zeros(self._shape, bool)
        whole = True
        for box in self.boxes:
            there, here = box.slices(values.shape)
            np.copyto(self.surface[here], values[there], where=known[there])
            data[here] = known[there]
            exists[here] = known[there] | wanted[there]
            whole = whole and bool(exists[box.place].all())
            if box.runs is None:
                self.unknown[here] = wanted[there]
        self._mark_unknown()
        if self._group is not None:
            self._measure_relief(values, known)
        self.exists = None if whole else exists
        self._planes = self._fit_planes(data)
        self._normalise(data)
        guess = _pushed_and_pulled(self.surface, data)
        np.copyto(self.surface, guess, where=self.unknown)
        del guess
        for box, plane in zip(self.boxes, self._planes):
            plane.tilt(self.surface[box.place], 1 / plane.scale)

    def balance(self, residual: np.ndarray) -> None:
        """Divide the residual by the relief of the hole it belongs to."""
        if self._relief is not None:
            np.divide(residual, self._relief, out=residual, where=self._relief > 0)
            residual[self._relief == 0] = 0

    def correct(self, solution: np.ndarray) -> None:
        """Add what was found for a balanced residual."""
        solution = solution.reshape(self._shape)
        if self._relief is not None:
            np.multiply(solution, self._relief, out=solution)
        self.surface += solution

    def fill(self, filled: np.ndarray) -> None:
        """Write the surface at the unknown cells over the raster."""
        for box, plane in zip(self.boxes, self._planes):
            there, here = box.slices(filled.shape)
            part = self.surface[here]
            part *= plane.scale if plane.relief > 0 else 0.0  # a constant rim: exactly constant
            part += plane.base
            np.copyto(filled[there], part, where=self.unknown[here])
        for cells, value in self._level:
            filled.reshape(-1)[cells] = value

    def _measure_relief(self, values: np.ndarray, known: np.ndarray) -> None:
        """Measure the relief of the rim of each hole, where holes of one box are many."""
        order = np.argsort(self._group, kind="stable")
        first, row = self._runs.first[order], self._runs.row[order]
        lengths = self._runs.last[order] - first + 1
        rows, cols = values.shape
        cells = _spans(row * cols + first, lengths)
        count = int(self._group.max()) + 1
        bounds = np.searchsorted(self._group[order], np.arange(count + 1))
        starts = np.append(0, np.cumsum(lengths))[bounds]
        lowest, highest = np.full(count, np.inf), np.full(count, -np.inf)
        flat_row, flat_col = np.divmod(cells, cols)
        for down in range(-MARGIN, MARGIN + 1):
            for over in range(abs(down) - MARGIN, MARGIN - abs(down) + 1):
                near_row, near_col = flat_row + down, flat_col + over
                inside = (near_row >= 0) & (near_row < rows) & (near_col >= 0) & (near_col < cols)
                at = np.where(inside, near_row * cols + near_col, 0)
                inside &= known.reshape(-1)[at]
                value = values.reshape(-1)[at]
                low = np.where(inside, value, np.inf)
                high = np.where(inside, value, -np.inf)
                np.minimum(lowest, np.minimum.reduceat(low, starts[:-1]), out=lowest)
                np.maximum(highest, np.maximum.reduceat(high, starts[:-1]), out=highest)
        for number in np.flatnonzero(lowest == highest).tolist():
            self._level.append((cells[starts[number] : starts[number + 1]], lowest[number]))
        box = self.boxes[0]
        at = (flat_row - box.top) * self._shape[1] + flat_col - box.left
        self._relief = np.zeros(self._shape, np.float32)
        relief = ((highest - lowest) / max(float((highest - lowest).max()), _TINY)).astype(
            np.float32
        )
        self._relief.reshape(-1)[at] = np.repeat(relief, np.diff(starts))

    def _mark_unknown(self) -> None:
        starts, lengths = [], []
        cols, runs = self._shape[1], self._runs
        for box in self.boxes:
            if box.runs is not None:
                first = runs.first[box.runs]
                row = runs.row[box.runs] - box.top + box.atlas_row
                starts.append(row * cols + first - box.left + box.atlas_col)
                lengths.append(runs.last[box.runs] - first + 1)
        if starts:
            cells = _spans(np.concatenate(starts), np.concatenate(lengths))
            self.unknown.reshape(-1)[cells] = True

    def _fit_planes(self, data: np.ndarray) -> list[_Plane]:
        """Fit a plane to the rim of each hole, by least squares."""
        rim = dilated(self.unknown, MARGIN)
        rim &= data
        count = len(self.boxes)
        cells = np.flatnonzero(rim)
        if count == 1:  # a part of a million cells fits a plane as well
            cells = cells[:: max(1, len(cells) // _RIM_CELLS)]
        rows, cols = np.divmod(cells, self._shape[1])
        values = self.surface[rows, cols]
        if count == 1:
            owner = np.zeros(len(rows), np.int8)
        else:
            numbers = np.zeros(self._shape, np.int32)
            for number, box in enumerate(self.boxes):
                numbers[box.place] = number
            owner = numbers[rows, cols]

        def total(weights: np.ndarray | None = None) -> np.ndarray:
            return np.bincount(owner, weights, count)

        counted = np.maximum(total(), 1)
        base = np.zeros(count)
        base[owner] = values
        values -= base[owner]
        y_mean, x_mean, mean = (total(part) / counted for part in (rows, cols, values))
        y, x, z = rows - y_mean[owner], cols - x_mean[owner], values - mean[owner]
        spread = np.empty((count, 2, 2))
        spread[:, 0, 0], spread[:, 1, 1] = total(y * y), total(x * x)
        spread[:, 0, 1] = spread[:, 1, 0] = total(x * y)
        # Of a rim on one line, the plane that is level across it.
        inverse = np.linalg.pinv(spread, rcond=1e-9, hermitian=True)
        moments = np.stack([total(y * z), total(x * z)], axis=1)
        slopes = (inverse @ moments[:, :, None])[:, :, 0]
        rest = z - slopes[owner, 0] * y - slopes[owner, 1] * x
        scale = np.sqrt(total(rest * rest) / counted)
        relief = np.sqrt(total(z * z) / counted)
        scale = np.maximum(scale, _FLAT * relief)
        if count == 1 and relief[0] == 0:  # unless it is the part that is level
            relief[0] = np.ptp(self.surface[rim]) if rim.any() else 0.0
        scale[~(scale > 0)] = 1.0
        return [
            _Plane(
                base[number],
                mean[number]
                + slopes[number, 0] * (box.atlas_row - y_mean[number])
                + slopes[number, 1] * (box.atlas_col - x_mean[number]),
                slopes[number, 0],
                slopes[number, 1],
                scale[number],
                relief[number],
            )
            for number, box in enumerate(self.boxes)
        ]

    def _normalise(self, data: np.ndarray) -> None:
        """Take base and plane off the known cells, and divide by the relief that is left."""
        for box, plane in zip(self.boxes, self._planes):
            part = self.surface[box.place]
            part -= plane.base
            plane.tilt(part, -1.0)
            part /= plane.scale
            part *= data[box.place]


@dataclass(frozen=True)
class _Plane:
    """The plane through a hole's rim, and how far the rim is from it.

    ``base`` plus ``level`` is its height at the corner of the hole's box; ``relief`` is the rim's
    standard deviation, ``scale`` that of its distance to the plane.
    """

    base: float
    level: float
    down: float
    over: float
    scale: float
    relief: float

    def tilt(self, box: np.ndarray, factor: float) -> None:
        """Add ``factor`` times the plane, without its base, to the cells of the box."""
        rows, cols = box.shape
        box += factor * (self.level + self.down * np.arange(rows))[:, None]
        box += factor * self.over * np.arange(cols)


def _pushed_and_pulled(values: np.ndarray, data: np.ndarray) -> np.ndarray:
    """Guess at every cell: averages of the data where they are dense, smooth where there are none.

    Parameters
    ----------
    values : ndarray, float64, 2-D
        0 where there are no data.
    data : ndarray of bool, 2-D
        Where there are.

    Returns
    -------
    ndarray, float32, 2-D

    References
    ----------
    Gortler, S. J., Grzeszczuk, R., Szeliski, R., Cohen, M. F. (1996): The lumigraph. SIGGRAPH '96,
    43-54 (section 3.4.1, push-pull). https://doi.org/10.1145/237170.237200
    """
    shapes = [values.shape]
    weight, total = _pairs(data.astype(np.float32)), _pairs(values.astype(np.float32))
    levels = []
    while True:
        np.divide(total, weight, out=total, where=weight > 0)
        np.minimum(weight, 1, out=weight)
        levels.append((total, weight))
        shapes.append(total.shape)
        if weight.min() == 1 or max(total.shape) == 1:
            break
        weight, total = _pairs(weight), _pairs(total * weight)
    guess = levels.pop()[0]
    for total, weight in reversed(levels):
        above = _doubled(guess, total.shape)
        total -= above
        total *= weight
        total += above
        guess = total
    return _doubled(guess, values.shape)


def _pairs(values: np.ndarray) -> np.ndarray:
    """Sum blocks of 2 x 2 cells."""
    rows, cols = values.shape
    tall = values[::2].copy()
    tall[: rows // 2] += values[1::2]
    wide = tall[:, ::2].copy()
    wide[:, : cols // 2] += tall[:, 1::2]
    return wide


def _doubled(values: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Interpolate between the centres of blocks of 2 x 2 cells, linearly."""
    for axis in (0, 1):
        values = np.moveaxis(values, axis, 0)
        size = shape[axis]
        padded = np.concatenate([values[:1], values, values[-1:]])
        steps = np.diff(padded, axis=0)
        steps *= values.dtype.type(0.25)
        fine = np.empty((size, *values.shape[1:]), values.dtype)
        np.subtract(values, steps[:-1], out=fine[::2])
        np.add(values[: size // 2], steps[1:][: size // 2], out=fine[1::2])
        values = np.moveaxis(fine, 0, axis)
    return values


def _residual(
    surface: np.ndarray,
    unknown: np.ndarray,
    exists: np.ndarray | None,
    plate: Plate,
    dtype: type,
) -> np.ndarray:
    """Return the negative gradient of the energy at the unknown cells, 0 elsewhere.

    Straight from the definition, in float64, whatever the type of the result.
    """
    rows, cols = surface.shape
    residual = np.zeros(surface.shape, dtype)
    step = max(1, _RESIDUAL_CELLS // cols)
    inner = slice(MARGIN, cols - MARGIN)
    for first in range(MARGIN, rows - MARGIN, step):
        last = min(first + step, rows - MARGIN)
        around = slice(first - MARGIN, last + MARGIN)
        part = None if exists is None else exists[around]
        gradient = _gradient(surface[around], part, plate)
        np.multiply(gradient, unknown[first:last, inner], out=gradient)
        np.negative(gradient, out=residual[first:last, inner], casting="same_kind")
    return residual


def _gradient(surface: np.ndarray, exists: np.ndarray | None, plate: Plate) -> np.ndarray:
    """Return the gradient at the cells that are two from the array's border."""
    centre = surface[2:-2, 2:-2]
    sides = (slice(1, -3), slice(2, -2)), (slice(3, -1), slice(2, -2))
    sides += tuple((cols, rows) for rows, cols in sides)
    pulled = np.zeros_like(centre)
    for side in sides:
        difference = centre - surface[side]
        if exists is not None:
            difference *= exists[side]
        pulled += difference
    pulled *= plate.pull
    if not plate.stiff:
        return pulled
    across = surface[1:-1, :-2] - 2 * surface[1:-1, 1:-1] + surface[1:-1, 2:]
    along = surface[:-2, 1:-1] - 2 * surface[1:-1, 1:-1] + surface[2:, 1:-1]
    if exists is None:
        across = along = across + along
    else:
        whole_across = exists[1:-1, :-2] & exists[1:-1, 1:-1] & exists[1:-1, 2:]
        whole_along = exists[:-2, 1:-1] & exists[1:-1, 1:-1] & exists[2:, 1:-1]
        bent = across * whole_across + along * whole_along
        across, along = bent * whole_across, bent * whole_along
    pulled += across[1:-1, :-2] - 2 * across[1:-1, 1:-1] + across[1:-1, 2:]
    pulled += along[:-2, 1:-1] - 2 * along[1:-1, 1:-1] + along[2:, 1:-1]
    return pulled
