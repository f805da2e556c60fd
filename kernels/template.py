# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates: what is searched for in a raster, turned and enlarged."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .footprint import Footprint


@dataclass(frozen=True, eq=False)
class Template:
    """What is searched for.

    Its anchor, the cell that a score belongs to, is ``(rows // 2, cols // 2)``, as for a
    :class:`Footprint`; its centre is half a cell above (left of) the anchor's where the number of
    rows (columns) is even.

    Parameters
    ----------
    values : ndarray
        ``(rows, cols)``, any real dtype.
    valid : ndarray of bool, optional
        Same shape: the cells that count; by default all of them.
    angle : float
        By how many degrees it was rotated.
    scale : float
        How many times larger it was made.

    Raises
    ------
    ValueError
        If there is no valid cell, or one is not finite.
    """

    values: np.ndarray
    valid: np.ndarray | None = None
    angle: float = 0.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        values = np.array(self.values, np.float64)
        valid = None if self.valid is None or np.all(self.valid) else np.array(self.valid, bool)
        if values.ndim != 2 or not values.size:
            raise ValueError(f"a template of shape {values.shape}; expected (rows, cols)")
        if valid is not None:
            if valid.shape != values.shape:
                raise ValueError(f"valid is {valid.shape}, values {values.shape}; expected equal")
            values[~valid] = 0
            if not valid.any():
                raise ValueError("the template has no valid cell")
        if not np.isfinite(values).all():
            raise ValueError("a valid cell of the template is not finite")
        object.__setattr__(self, "values", values)
        object.__setattr__(self, "valid", valid)

    @property
    def footprint(self) -> Footprint:
        """Its rectangle."""
        return Footprint(*self.values.shape)

    @property
    def cells(self) -> np.ndarray:
        """Values of the valid cells, row after row."""
        return self.values.ravel() if self.valid is None else self.values[self.valid]

    @property
    def mean(self) -> float:
        """Mean of the valid cells."""
        return float(self.cells[0] + (self.cells - self.cells[0]).mean())

    @property
    def is_flat(self) -> bool:
        """Whether all valid cells have one value."""
        return bool((self.cells == self.cells[0]).all())

    @property
    def centre(self) -> tuple[float, float]:
        """Where the centre lies, in rows and columns from the anchor: 0 or -0.5."""
        rows, cols = self.values.shape
        return (rows - 1) / 2 - rows // 2, (cols - 1) / 2 - cols // 2


def rotated(
    values: np.ndarray, valid: np.ndarray | None = None, angle: float = 0.0, scale: float = 1.0
) -> Template:
    """Make a template from cells: turned about their centre, and enlarged.

    Parameters
    ----------
    values : ndarray
        ``(rows, cols)``, any real dtype.
    valid : ndarray of bool, optional
        Same shape.
    angle : float
        Degrees, counter-clockwise as seen on the map (rows downwards).
    scale : float
        Above 0; 2 makes every cell two cells wide.

    Returns
    -------
    Template
        Interpolated bilinearly, when it is made smaller from several points in each cell. Cells
        whose value would involve an invalid cell, or one beyond the edge, are invalid. Quarter
        turns of the original size are exact copies.

    Raises
    ------
    ValueError
        If ``scale`` is not positive, or no cell is left.

    Examples
    --------
    >>> rotated(np.array([[1, 2, 3], [4, 5, 6]]), angle=90).values
    array([[3., 6.],
           [2., 5.],
           [1., 4.]])
    >>> rotated(np.ones((3, 3)), angle=45).valid.astype(int)
    array([[0, 1, 0],
           [1, 1, 1],
           [0, 1, 0]])
    """
    if not (scale > 0 and math.isfinite(scale)):
        raise ValueError(f"scale is {scale}; it is above 0")
    values = np.asarray(values, np.float64)
    inside = np.ones(values.shape, bool) if valid is None else np.asarray(valid, bool)
    quarters, rest = divmod(float(angle) % 360, 90.0)
    if rest or scale != 1:
        values, inside = _resampled(values, inside, math.radians(rest), scale)
    # Masks of angles that differ by quarter turns are then exactly alike, and so are their sums.
    turned = np.rot90(values, int(quarters)), np.rot90(inside, int(quarters))
    return Template(*turned, angle=float(angle), scale=float(scale))


def _resampled(
    values: np.ndarray, valid: np.ndarray, angle: float, scale: float
) -> tuple[np.ndarray, np.ndarray]:
    """Turn by less than a quarter (radians) and enlarge; return values and which are valid."""
    cos, sin = math.cos(angle), math.sin(angle)
    rows, cols = values.shape
    height = scale * ((rows - 1) * cos + (cols - 1) * sin) / 2
    width = scale * ((cols - 1) * cos + (rows - 1) * sin) / 2
    down, right = (
        _cells_about_centre(extent, size % 2) for extent, size in ((height, rows), (width, cols))
    )
    filled = np.where(valid, values, 0)
    points = math.ceil(1 / scale)
    total, whole = np.zeros((len(down), len(right))), np.ones((len(down), len(right)), bool)
    for part_down in _points_in_cell(points):
        for part_right in _points_in_cell(points):
            y, x = (down + part_down)[:, None] / scale, (right + part_right)[None, :] / scale
            row = x * sin + y * cos + (rows - 1) / 2
            col = x * cos - y * sin + (cols - 1) / 2
            part, there = _bilinear(filled, valid, row, col)
            total += part
            whole &= there
    whole_rows, whole_cols = whole.any(axis=1), whole.any(axis=0)
    # Empty rows and columns go, the same number on both sides, lest the centre move.
    kept = tuple(
        slice(int(np.argmax(used | used[::-1])), len(used) - int(np.argmax(used | used[::-1])))
        for used in (whole_rows, whole_cols)
    )
    return np.where(whole, total / points**2, 0)[kept], whole[kept]


def _cells_about_centre(extent: float, odd: int) -> np.ndarray:
    """Places of cells up to ``extent`` on both sides of a centre on (odd) or between cells."""
    first = 0.0 if odd else 0.5
    count = max(math.floor(extent - first + 1e-9), 0) + 1
    places = first + np.arange(count)
    return np.concatenate([-places[::-1], places[1:] if odd else places])


def _points_in_cell(count: int) -> list[float]:
    return [(2 * point + 1) / (2 * count) - 0.5 for point in range(count)]


def _bilinear(
    values: np.ndarray, valid: np.ndarray, row: np.ndarray, col: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Interpolate at places in rows and columns; return values and whether all cells exist."""
    rows, cols = values.shape
    slack = 1e-9 * max(rows, cols)
    inside = (
        (row >= -slack) & (row <= rows - 1 + slack) & (col >= -slack) & (col <= cols - 1 + slack)
    )
    row, col = np.clip(row, 0, rows - 1), np.clip(col, 0, cols - 1)
    top = np.minimum(row.astype(int), max(rows - 2, 0))
    left = np.minimum(col.astype(int), max(cols - 2, 0))
    total, whole = np.zeros(row.shape), inside
    for below in (0, 1) if rows > 1 else (0,):
        for beside in (0, 1) if cols > 1 else (0,):
            weight = np.abs(1 - below - (row - top)) * np.abs(1 - beside - (col - left))
            total += weight * values[top + below, left + beside]
            whole = whole & (valid[top + below, left + beside] | (weight <= slack))
    return total, whole
