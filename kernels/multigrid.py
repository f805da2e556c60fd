# SPDX-License-Identifier: GPL-2.0-or-later
"""The plate under tension on a grid: its equations at the unknown cells, solved directly, or by
conjugate gradients that multigrid preconditions. Where holes are and what is known around them
is not known here: what is solved for is a correction that is 0 outside the unknown cells.

The energy of a surface ``u`` is the sum of ``(u_xx + u_yy)**2`` over the cells plus ``pull`` times
the sum of ``(u_i - u_j)**2`` over the pairs of neighbours; a second difference or a pair that
needs a cell that does not exist is left out, which makes such borders free. Where every cell
exists, the gradient is ``A u = Lap(Lap(u) - pull u)``. Without the first sum it is that of a
membrane, ``-Lap(u)``.

Arrays are flat, rows one after the other, and two cells on each side of the unknown ones are not
unknown: a step to the next row is an offset, and what wraps around a row's end is 0.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .box import dilated

# Cells beside the unknown ones on each side of a grid: as far as the equations reach.
MARGIN = 2

# Elements computed at a time: by measurement, between operands that stay in a core's cache and few
# calls, since threads wait for one another at each.
_STRIP = 1 << 18

# Unknowns of a level that is solved directly: 50 ms once, and 2 ms a cycle.
_COARSEST = 5_000

# Share of the unknowns that must be left on the next level for it to be worth a cycle: where gaps
# are a few cells wide, plain conjugate gradients are faster.
_WORTHWHILE = 0.03

# Chebyshev smoothing: degree, and the part of the spectrum (from its upper end) it damps. A
# coarser grid of twice the spacing holds what has less than 1/16 of the largest curvature energy.
_DEGREE = 3
_SMOOTHED = 16.0


class NotConvergedError(ArithmeticError):
    """The iteration did not reach the accuracy asked for; there is no result."""


@dataclass(frozen=True)
class Plate:
    """A thin plate under tension, or a membrane.

    Attributes
    ----------
    pull : float
        Weight of the squared slopes; that of the squared curvatures is 1.
    stiff : bool
        Whether there are curvatures in the energy at all.
    """

    pull: float
    stiff: bool = True

    @property
    def largest_eigenvalue(self) -> float:
        """A bound on the spectrum of the equations, borders included."""
        return (64.0 if self.stiff else 0.0) + 8.0 * self.pull

    @property
    def diagonal(self) -> float:
        """The diagonal of the equations away from borders."""
        return (20.0 if self.stiff else 0.0) + 4.0 * self.pull

    def coarser(self) -> Plate:
        """Return the same plate on a grid of twice the spacing, in units of that grid."""
        return Plate(4.0 * self.pull) if self.stiff else self

    @property
    def coarser_scale(self) -> float:
        """What the equations of the coarser grid are divided by in :meth:`coarser`."""
        return 4.0 if self.stiff else 1.0


@dataclass(frozen=True)
class Border:
    """What the equations near cells that do not exist add to those of the interior.

    Attributes
    ----------
    flat : ndarray of int
        Cells at which a second difference is missing, near unknown ones, ascending.
    cells : ndarray of int
        Unknown cells whose equations differ.
    matrix : sparse array
        What to add, from ``cells`` to ``cells``.
    """

    flat: np.ndarray
    cells: np.ndarray
    matrix: object


def _second_differences(
    exists: np.ndarray, row_length: int, at: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``u_xx + u_yy`` at cells as (index into ``at``, flat cell, weight) triples."""
    number = np.arange(len(at))
    rows, cells, weights = [], [], []
    for stride in (1, row_length):
        whole = exists[at] & exists[at - stride] & exists[at + stride]
        for offset, weight in ((-stride, 1.0), (0, -2.0), (stride, 1.0)):
            rows.append(number[whole])
            cells.append(at[whole] + offset)
            weights.append(np.full(np.count_nonzero(whole), weight))
    return np.concatenate(rows), np.concatenate(cells), np.concatenate(weights)


def _neighbours(row_length: int) -> tuple[int, int, int, int]:
    return -row_length, -1, 1, row_length


def _border(unknown: np.ndarray, exists: np.ndarray, plate: Plate) -> Border | None:
    """Find what borders change; None where they change nothing."""
    from scipy import sparse

    row_length = unknown.shape[1]
    flat_unknown, flat_exists = unknown.ravel(), exists.ravel()
    near = np.flatnonzero(dilated(unknown, 1).ravel())
    missing = sum((~flat_exists[near + step]).astype(np.int8) for step in _neighbours(row_length))
    irregular = near[(missing > 0) | ~flat_exists[near]]
    if len(irregular) == 0:
        return None
    lost = near[(missing > 0) & flat_unknown[near]]
    pulls = -plate.pull * missing[(missing > 0) & flat_unknown[near]]
    existing = irregular[flat_exists[irregular]]
    number, cell, weight = _second_differences(flat_exists, row_length, existing)
    kept = flat_unknown[cell]
    if not plate.stiff:
        kept[:] = False
    cells, column = np.unique(np.concatenate([cell[kept], lost]), return_inverse=True)
    curvature = sparse.csr_matrix(
        (weight[kept], (number[kept], column[: np.count_nonzero(kept)])),
        shape=(len(existing), len(cells)),
    )
    place = column[np.count_nonzero(kept) :]
    pull = sparse.csr_matrix((pulls, (place, place)), shape=(len(cells), len(cells)))
    return Border(irregular, cells, sparse.csr_matrix(curvature.T @ curvature + pull))


def assemble(unknown: np.ndarray, exists: np.ndarray | None, plate: Plate) -> object:
    """Assemble the equations at the unknown cells.

    Parameters
    ----------
    unknown, exists : ndarray of bool, 2-D
        The unknown cells, none in the outer two rows and columns, and those that exist (None:
        all of them).
    plate : Plate
        What is bent.

    Returns
    -------
    scipy.sparse.csc_matrix
        Symmetric; a row for each unknown cell, in the order of ``unknown.ravel()``.
    """
    from scipy import sparse

    row_length = unknown.shape[1]
    flat_unknown = unknown.ravel()
    flat_exists = np.ones(unknown.size, bool) if exists is None else exists.ravel()
    cells = np.flatnonzero(flat_unknown)
    column = np.zeros(unknown.size, np.int32)
    column[cells] = np.arange(len(cells), dtype=np.int32)

    degree = np.zeros(len(cells))
    rows, cols = [], []
    for step in _neighbours(row_length):
        degree += flat_exists[cells + step]
        both = flat_unknown[cells + step]
        rows.append(column[cells[both]])
        cols.append(column[cells[both] + step])
    row, col = np.concatenate(rows), np.concatenate(cols)
    size = (len(cells), len(cells))
    pulls = sparse.csc_matrix((np.full(len(row), -1.0), (row, col)), shape=size)
    matrix = plate.pull * (pulls + sparse.diags(degree))
    if plate.stiff:
        near = np.flatnonzero(dilated(unknown, 1).ravel() & flat_exists)
        number, cell, weight = _second_differences(flat_exists, row_length, near)
        kept = flat_unknown[cell]
        curvature = sparse.csc_matrix(
            (weight[kept], (number[kept], column[cell[kept]])), shape=(len(near), len(cells))
        )
        matrix = matrix + curvature.T @ curvature
    return sparse.csc_matrix(matrix)


def factorized(matrix: object) -> object:
    """Factorise symmetric positive definite equations; returns what has a ``solve``."""
    from scipy.sparse.linalg import splu

    return splu(
        matrix,
        permc_spec="MMD_AT_PLUS_A",
        diag_pivot_thresh=0.0,
        options={"SymmetricMode": True},
    )


def solve_directly(
    unknown: np.ndarray, exists: np.ndarray | None, plate: Plate, residual: np.ndarray
) -> np.ndarray:
    """Solve the assembled equations in float64: some 10 microseconds and 3 KB an unknown.

    Parameters
    ----------
    unknown, exists, plate
        As for :func:`assemble`.
    residual : ndarray, 2-D
        The right hand side, 0 outside the unknown cells.

    Returns
    -------
    ndarray, 2-D
        The correction, 0 outside the unknown cells.
    """
    matrix = assemble(unknown, exists, plate)
    solver = factorized(matrix)
    right = residual[unknown].astype(np.float64)
    found = solver.solve(right)
    found += solver.solve(right - matrix @ found)  # one step of refinement
    solution = np.zeros(unknown.shape)
    solution[unknown] = found
    return solution


class Scratch:
    """Two flat arrays to compute strips in, shared by the levels."""

    def __init__(self, row_length: int, dtype: type) -> None:
        self.strip = max(_STRIP, row_length)
        self.first = np.empty(self.strip + 2 * row_length, dtype)
        self.second = np.empty(self.strip + 2 * row_length, dtype)


class Level:
    """One grid of the hierarchy: its unknown cells, its equations, and what it is solved in.

    Parameters
    ----------
    unknown, exists, plate
        As for :func:`assemble`.
    dtype : type
        Of the vectors.
    scratch : Scratch
        For rows at least as long.

    Notes
    -----
    The operator is applied by slices: ``w = Lap(u) - pull u``, then ``Lap(w)`` at the unknown
    cells, some 2 ns a cell, where the assembled matrix takes 6 to 10. Near cells that do not exist
    ``Lap(u)`` is left out of ``w``, and a small matrix adds what belongs there.
    """

    def __init__(
        self,
        unknown: np.ndarray,
        exists: np.ndarray | None,
        plate: Plate,
        dtype: type,
        scratch: Scratch,
    ) -> None:
        self.shape = unknown.shape
        self.plate = plate
        self.dtype = dtype
        self.scratch = scratch
        self.unknown = unknown
        self.exists = exists
        self.mask = unknown.ravel().astype(dtype)
        self.border = None if exists is None else _border(unknown, exists, plate)

    def zeros(self) -> np.ndarray:
        """Make a vector of 0."""
        return np.zeros(self.mask.size, self.dtype)

    def strips(self) -> list[slice]:
        """Return the flat ranges to compute at a time; together all but the outer two rows."""
        row_length = self.shape[1]
        first, last = MARGIN * row_length, self.mask.size - MARGIN * row_length
        size = self.scratch.strip
        return [slice(start, min(start + size, last)) for start in range(first, last, size)]

    def product(self, vector: np.ndarray, out: np.ndarray) -> None:
        """Write the equations' left hand side, ``A vector``, to the unknown cells of ``out``."""
        for strip in self.strips():
            np.multiply(self._raw_product(vector, strip), self.mask[strip], out=out[strip])
        if self.border is not None:
            out[self.border.cells] += self._at_border(vector)

    def subtract_product(self, vector: np.ndarray, residual: np.ndarray) -> None:
        """Subtract ``A vector`` from the unknown cells of ``residual``."""
        for strip in self.strips():
            raw = self._raw_product(vector, strip)
            np.multiply(raw, self.mask[strip], out=raw)
            np.subtract(residual[strip], raw, out=residual[strip])
        if self.border is not None:
            residual[self.border.cells] -= self._at_border(vector)

    def _at_border(self, vector: np.ndarray) -> np.ndarray:
        return (self.border.matrix @ vector[self.border.cells]).astype(self.dtype)

    def _raw_product(self, vector: np.ndarray, strip: slice) -> np.ndarray:
        """Return the product in a strip, with arbitrary values at cells that are not unknown."""
        row_length, plate, scratch = self.shape[1], self.plate, self.scratch
        if not plate.stiff:
            size = strip.stop - strip.start
            out, term = scratch.first[:size], scratch.second[:size]
            _laplacian(vector, strip.start, row_length, 4.0, out, term)
            return np.multiply(out, self.dtype(-plate.pull), out=out)
        start = strip.start - row_length
        size = strip.stop - strip.start + 2 * row_length
        bent, term = scratch.first[:size], scratch.second[:size]
        _laplacian(vector, start, row_length, 4.0 + plate.pull, bent, term)
        if self.border is not None:
            first, last = np.searchsorted(self.border.flat, (start, start + size))
            cells = self.border.flat[first:last]
            bent[cells - start] = self.dtype(-plate.pull) * vector[cells]
        size = strip.stop - strip.start
        out, centre = term[:size], bent[row_length:][:size]
        np.add(bent[row_length - 1 :][:size], bent[row_length + 1 :][:size], out=out)
        np.add(out, bent[:size], out=out)
        np.add(out, bent[2 * row_length :][:size], out=out)
        np.multiply(centre, self.dtype(4), out=centre)
        return np.subtract(out, centre, out=out)


def _laplacian(
    vector: np.ndarray,
    start: int,
    row_length: int,
    centre: float,
    out: np.ndarray,
    term: np.ndarray,
) -> None:
    """Write the sum of the four neighbours less ``centre`` times the cell, from ``start`` on."""
    stop = start + len(out)
    np.add(vector[start - 1 : stop - 1], vector[start + 1 : stop + 1], out=out)
    np.add(out, vector[start - row_length : stop - row_length], out=out)
    np.add(out, vector[start + row_length : stop + row_length], out=out)
    np.multiply(vector[start:stop], vector.dtype.type(centre), out=term)
    np.subtract(out, term, out=out)


def _coarser_cells(
    unknown: np.ndarray, exists: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray | None]:
    """Return what is unknown, and what exists, on the grid of every second cell.

    Node ``(i, j)`` lies on cell ``(2 i - 2, 2 j - 2)``. It is unknown where none of the 3 x 3
    cells around is known, so that isolated known cells stay visible on every level.
    """
    known = _any_around(~unknown if exists is None else exists & ~unknown)
    if exists is None:
        return ~known, None
    wanted = _any_around(unknown)
    return wanted & ~known, wanted | known


def _any_around(mask: np.ndarray) -> np.ndarray:
    """Return whether any of the 3 x 3 cells around each coarse node is in the mask."""
    rows, cols = mask.shape
    coarse = (rows // 2 + 3, cols // 2 + 3)
    padded = np.pad(mask, ((3, 2 * coarse[0] - rows), (3, 2 * coarse[1] - cols)), mode="edge")
    tall = padded[:-2:2] | padded[1:-1:2] | padded[2::2]
    tall = tall[: coarse[0]]
    wide = tall[:, :-2:2] | tall[:, 1:-1:2] | tall[:, 2::2]
    return wide[:, : coarse[1]]


class Hierarchy:
    """The grids on which corrections are sought, from fine to coarse.

    Parameters
    ----------
    unknown, exists, plate
        As for :func:`assemble`.
    dtype : type, optional
        Of the arithmetic. float32 suffices for a correction.

    Notes
    -----
    Each level halves the resolution, until nothing is left that a grid could resolve, or what is
    left is solved directly. Grids are discretised anew; neighbouring ones are joined by bilinear
    interpolation and its transpose. The smoother is a Chebyshev polynomial of the residual, before
    and after the coarser grid: the cycle is symmetric and positive definite, as conjugate
    gradients need it.

    References
    ----------
    Adams, M., Brezina, M., Hu, J., Tuminaro, R. (2003): Parallel multigrid smoothing: polynomial
    versus Gauss-Seidel. Journal of Computational Physics 188(2), 593-610.
    https://doi.org/10.1016/S0021-9991(03)00194-3

    Tatebe, O. (1993): The multigrid preconditioned conjugate gradient method. Sixth Copper
    Mountain Conference on Multigrid Methods, NASA CP 3224, 621-634.
    """

    def __init__(
        self,
        unknown: np.ndarray,
        exists: np.ndarray | None,
        plate: Plate,
        dtype: type = np.float32,
    ) -> None:
        scratch = Scratch(unknown.shape[1], dtype)
        self.levels = [Level(unknown, exists, plate, dtype, scratch)]
        self.solver = None
        while True:
            fine = self.levels[-1]
            unknown, exists = _coarser_cells(fine.unknown, fine.exists)
            count = np.count_nonzero(unknown)
            if count == 0:
                break
            if len(self.levels) == 1 and count < _WORTHWHILE * np.count_nonzero(fine.unknown):
                break
            self.levels.append(Level(unknown, exists, fine.plate.coarser(), dtype, scratch))
            if count <= _COARSEST:
                last = self.levels[-1]
                self.solver = factorized(assemble(unknown, exists, last.plate))
                break
        self.vectors = [
            tuple(level.zeros() for _ in range(2 if number == 0 else 4))
            for number, level in enumerate(self.levels if len(self.levels) > 1 else [])
        ]

    @property
    def is_plain(self) -> bool:
        """Whether there is but one grid, and nothing to precondition with."""
        return len(self.levels) == 1

    def precondition(self, right: np.ndarray, out: np.ndarray) -> None:
        """Write an approximate solution for the right hand side to ``out``: one V-cycle."""
        if self.is_plain:
            level = self.levels[0]
            np.multiply(right, level.dtype(1 / level.plate.diagonal), out=out)
            return
        self._cycle(0, right, out)

    def _cycle(self, number: int, right: np.ndarray, out: np.ndarray) -> None:
        level = self.levels[number]
        if number == len(self.levels) - 1 and self.solver is not None:
            flat = level.unknown.ravel()
            out[flat] = self.solver.solve(right[flat].astype(np.float64))
            return
        direction, residual = self.vectors[number][:2]
        residual[:] = right
        _smooth(level, residual, direction, out, first=True)
        if number + 1 < len(self.levels):
            level.subtract_product(direction, residual)
            coarse = self.levels[number + 1]
            coarse_right, coarse_out = self.vectors[number + 1][2:]
            _restrict(residual, level, coarse, coarse_right)
            self._cycle(number + 1, coarse_right, coarse_out)
            _interpolate(coarse_out, coarse, level, direction)
            np.add(out, direction, out=out)
            level.subtract_product(direction, residual)
        else:
            level.subtract_product(direction, residual)
        _smooth(level, residual, direction, out, first=False)


def _smooth(
    level: Level, residual: np.ndarray, direction: np.ndarray, out: np.ndarray, first: bool
) -> None:
    """Damp the rough part of the error; the last step is not yet taken off the residual.

    The recurrence of Chebyshev iteration over the upper part of the spectrum (Adams et al. 2003).
    """
    upper = level.plate.largest_eigenvalue
    centre, half = upper * (1 + 1 / _SMOOTHED) / 2, upper * (1 - 1 / _SMOOTHED) / 2
    ratio = half / centre
    np.multiply(residual, level.dtype(1 / centre), out=direction)
    if first:
        out[:] = direction
    else:
        np.add(out, direction, out=out)
    for _ in range(_DEGREE - 1):
        level.subtract_product(direction, residual)
        next_ratio = 1 / (2 * centre / half - ratio)
        keep, add = level.dtype(next_ratio * ratio), level.dtype(2 * next_ratio / half)
        for strip in level.strips():
            part = direction[strip]
            term = level.scratch.first[: len(part)]
            np.multiply(part, keep, out=part)
            np.multiply(residual[strip], add, out=term)
            np.add(part, term, out=part)
            np.add(out[strip], part, out=out[strip])
        ratio = next_ratio


def _restrict(fine_vector: np.ndarray, fine: Level, coarse: Level, out: np.ndarray) -> None:
    """Write the transpose of :func:`_interpolate`, in the units of the coarser equations."""
    rows, cols = fine.shape
    grid, half = fine_vector.reshape(fine.shape), fine.dtype(0.5)
    # Coarse row i takes fine rows 2 i - 3 .. 2 i - 1; rows outside are 0, as the margin is.
    count = (rows + 1) // 2  # fine rows 0, 2, 4, ... lie on coarse rows 1, 2, 3, ...
    tall = np.empty((count, cols), fine.dtype)
    odd = grid[1::2] * half
    tall[:] = grid[::2]
    tall[: len(odd)] += odd
    tall[1:] += odd[: count - 1]
    wide = out.reshape(coarse.shape)
    count_cols = (cols + 1) // 2
    wide[:] = 0
    inner = wide[1 : 1 + count, 1 : 1 + count_cols]
    odd = tall[:, 1::2] * half
    inner[:] = tall[:, ::2]
    inner[:, : odd.shape[1]] += odd
    inner[:, 1:] += odd[:, : count_cols - 1]
    np.multiply(out, coarse.mask, out=out)
    np.multiply(out, coarse.dtype(fine.plate.coarser_scale), out=out)


def _interpolate(coarse_vector: np.ndarray, coarse: Level, fine: Level, out: np.ndarray) -> None:
    """Write the bilinear interpolation of a coarse vector to the unknown cells of ``out``."""
    rows, cols = fine.shape
    count, count_cols = (rows + 1) // 2, (cols + 1) // 2
    # One row and column more: beyond the last fine cell that lies on a node.
    grid = coarse_vector.reshape(coarse.shape)[1 : count + 2, 1 : count_cols + 2]
    half = fine.dtype(0.5)
    wide = np.empty((count + 1, cols), fine.dtype)
    wide[:, ::2] = grid[:, :count_cols]
    wide[:, 1::2] = ((grid[:, :-1] + grid[:, 1:]) * half)[:, : cols // 2]
    tall = out.reshape(fine.shape)
    tall[::2] = wide[:count]
    odd = tall[1::2]
    np.add(wide[: len(odd)], wide[1 : len(odd) + 1], out=odd)
    np.multiply(odd, half, out=odd)
    np.multiply(out, fine.mask, out=out)


def _dot(level: Level, one: np.ndarray, other: np.ndarray) -> float:
    """Sum the products, strip by strip: no library decides by threads how it is rounded."""
    total = 0.0
    for strip in level.strips():
        term = level.scratch.first[: strip.stop - strip.start]
        np.multiply(one[strip], other[strip], out=term)
        total += float(term.sum())
    return total


def _largest(level: Level, vector: np.ndarray) -> float:
    return max(max(float(vector[s].max()), -float(vector[s].min())) for s in level.strips())


def _advance(level: Level, vector: np.ndarray, factor: float, step: np.ndarray) -> None:
    """Add ``factor * step`` to the vector."""
    factor = level.dtype(factor)
    for strip in level.strips():
        term = level.scratch.first[: strip.stop - strip.start]
        np.multiply(step[strip], factor, out=term)
        np.add(vector[strip], term, out=vector[strip])


@dataclass(frozen=True)
class Accuracy:
    """When a correction is good enough.

    Attributes
    ----------
    relative : float
        Largest preconditioned residual, as a part of the root mean square of the correction.
    absolute : float
        Largest preconditioned residual that is good enough in any case.
    iterations : int
        Most iterations of one attempt.
    """

    relative: float
    absolute: float
    iterations: int

    def relaxed(self) -> Accuracy:
        """Return half the accuracy, for a residual that was computed anew."""
        return replace(self, relative=2 * self.relative, absolute=2 * self.absolute)

    def reached(self, largest: float, correction: float) -> bool:
        """Whether the residual is small enough beside the correction."""
        return largest <= max(self.relative * correction, self.absolute)


@dataclass(frozen=True)
class Correction:
    """What conjugate gradients found.

    Attributes
    ----------
    solution : ndarray, 1-D
        What to add; 0 outside the unknown cells.
    size : float
        Its root mean square.
    iterations : int
        How many were needed.
    converged : bool
        Whether the accuracy was reached, as far as this arithmetic can tell.
    """

    solution: np.ndarray
    size: float
    iterations: int
    converged: bool


def conjugate_gradients(
    hierarchy: Hierarchy, residual: np.ndarray, accuracy: Accuracy, correction: float = 0.0
) -> Correction:
    """Solve for the correction that takes the residual away.

    Parameters
    ----------
    hierarchy : Hierarchy
        The equations.
    residual : ndarray, 1-D
        Right hand side, of the hierarchy's type, 0 outside the unknown cells; consumed.
    accuracy : Accuracy
        When to stop.
    correction : float
        Root mean square of what was corrected before.

    Returns
    -------
    Correction
        What was found.
    """
    level = hierarchy.levels[0]
    count = np.count_nonzero(level.unknown)
    solution, step, product, preconditioned = (level.zeros() for _ in range(4))
    hierarchy.precondition(residual, preconditioned)
    step[:] = preconditioned
    decline = _dot(level, residual, preconditioned)
    iteration, size, converged = 0, 0.0, False
    while True:
        largest = _largest(level, preconditioned)
        converged = accuracy.reached(largest, max(size, correction))
        if converged or iteration == accuracy.iterations or not decline > 0:
            break
        level.product(step, product)
        curvature = _dot(level, step, product)
        if not curvature > 0:  # rounding: nothing is left that this arithmetic could resolve
            break
        length = decline / curvature
        _advance(level, solution, length, step)
        _advance(level, residual, -length, product)
        hierarchy.precondition(residual, preconditioned)
        # As Polak and Ribiere have it, which forgives a cycle that is symmetric up to rounding.
        turn = max(-length * _dot(level, preconditioned, product) / decline, 0.0)
        decline = _dot(level, residual, preconditioned)
        np.multiply(step, level.dtype(turn), out=step)
        np.add(step, preconditioned, out=step)
        size = (_dot(level, solution, solution) / count) ** 0.5
        iteration += 1
    return Correction(solution, size, iteration, converged)
