# SPDX-License-Identifier: GPL-2.0-or-later
"""From what users say of a moving window to the cells that belong to it, and their weights."""

import math
import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Optional, Union

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.footprint import Footprint
from ..kernels.footprint import Shape as PlainShape
from ..kernels.weights import Weights
from .parameters import refuse

# Cells on a side of a custom window at most: more than anybody types.
_MOST = 501

# Cells on a side of a window that is laid out cell by cell.
_MOST_LAID_OUT = 2001


class Shape(IntEnum):
    """The shapes that the tool offers."""

    RECTANGLE = 0
    ELLIPSE = 1
    ANNULUS = 2
    WEDGE = 3
    CUSTOM = 4


@dataclass(frozen=True)
class WindowWanted:
    """A window as the parameters describe it.

    Attributes
    ----------
    shape : Shape
        Its kind.
    width, height, inner : float
        SIZE, SIZE_Y (the width where that is not given) and INNER_SIZE.
    start, end : float
        START_ANGLE and END_ANGLE.
    matrix : ndarray or None
        FOOTPRINT.
    sigma : float or None
        Of Gaussian weights; None where there are none.
    cell_size : tuple of float or None
        Height and width of a cell, if the figures above are in map units.
    """

    shape: Shape
    width: float
    height: float
    inner: float
    start: float
    end: float
    matrix: Optional[np.ndarray]
    sigma: Optional[float]
    cell_size: Optional[tuple]

    def window(self) -> Union[Footprint, Weights]:
        """Make the window, with weights if it has any.

        Raises
        ------
        QgsProcessingException
            If there is no such window.
        """
        weighted = self.matrix is not None and not np.isin(self.matrix, (0, 1)).all()
        if weighted:
            if self.sigma is not None:
                refuse(
                    "FOOTPRINT",
                    QCoreApplication.translate("Windows", "given with weights"),
                    QCoreApplication.translate(
                        "Windows", "expected 0 and 1 alone with WEIGHTING 1"
                    ),
                )
            return Weights.of_array(self.matrix)
        footprint = self._footprint()
        if self.sigma is None:
            return footprint
        down, across = self.cell_size or (1, 1)
        return Weights.gaussian(footprint, self.sigma / down, self.sigma / across)

    def _footprint(self):
        if self.matrix is not None:
            return Footprint.of_mask(self.matrix != 0)
        rows, cols = self._rows(self.height), self._cols(self.width)
        laid_out = self.shape in (Shape.ANNULUS, Shape.WEDGE) or self.sigma is not None
        if laid_out and max(rows, cols) > _MOST_LAID_OUT:
            refuse(
                "SIZE",
                f"{self.width:g}",
                QCoreApplication.translate(
                    "Windows",
                    "expected at most {most} cells on a side with this shape or with weights, and "
                    "the window has {columns} x {rows}",
                ).format(most=_MOST_LAID_OUT, columns=cols, rows=rows),
            )
        if self.shape is Shape.ANNULUS:
            return self._annulus(rows, cols)
        if self.shape is Shape.WEDGE:
            down, across = self.cell_size or (1, 1)
            try:
                return Footprint.wedge(rows, cols, self.start, self.end, across / down)
            except ValueError:
                refuse(
                    "END_ANGLE",
                    f"{self.end:g}",
                    QCoreApplication.translate(
                        "Windows",
                        "expected a wider angle, or a larger window: no cell of a window of "
                        "{columns} x {rows} cells lies between it and START_ANGLE, {start}",
                    ).format(columns=cols, rows=rows, start=f"{self.start:g}"),
                )
        return Footprint(rows, cols, PlainShape(self.shape))

    def _annulus(self, rows, cols):
        inner_rows = self._rows(self.inner * self.height / self.width)
        inner_cols = self._cols(self.inner)
        if self.inner >= self.width:
            text = QCoreApplication.translate("Windows", "expected less than SIZE, {}")
            refuse("INNER_SIZE", f"{self.inner:g}", text.format(f"{self.width:g}"))
        try:
            return Footprint.annulus(rows, cols, inner_rows, inner_cols)
        except ValueError:
            text = QCoreApplication.translate(
                "Windows", "expected less than the window, which has {columns} x {rows} cells"
            )
            return refuse("INNER_SIZE", f"{self.inner:g}", text.format(columns=cols, rows=rows))

    def _rows(self, size):
        return cells_of(size, self.cell_size and self.cell_size[0])

    def _cols(self, size):
        return cells_of(size, self.cell_size and self.cell_size[1])


def cells_of(size, cell_size):
    """Return how many cells a size is: of map units, the nearest odd number of them.

    Odd, so that the window has a cell in its middle.

    Examples
    --------
    >>> cells_of(4, None), cells_of(90, 30), cells_of(100, 30), cells_of(1, 30)
    (4, 3, 3, 1)
    """
    if not cell_size:
        return max(1, round(size))
    return 2 * max(0, math.floor((size / cell_size - 1) / 2 + 0.5)) + 1


def parse_matrix(name, text):
    """Read a custom window.

    Parameters
    ----------
    name : str
        Of the parameter.
    text : str
        Rows of numbers, separated by semicolons or line ends.

    Returns
    -------
    ndarray of float64
        ``(rows, cols)``, both odd.

    Raises
    ------
    QgsProcessingException
        If it is no matrix, has no middle, or holds nothing but zeros.
    """
    expected = QCoreApplication.translate(
        "Windows",
        "expected rows of numbers, separated by semicolons, as many in each (0 1 0; 1 1 1; 0 1 0)",
    )
    rows = []
    lines = [line.strip() for line in re.split(r"[;\n]", text)]
    for line in filter(None, lines):
        try:
            row = [float(number) for number in re.split(r"[,\s]+", line.strip(", "))]
        except ValueError:
            row = [math.nan]
        if not all(map(math.isfinite, row)):
            text = QCoreApplication.translate("Windows", "'{line}' in row {row}")
            refuse(name, text.format(line=line, row=len(rows) + 1), expected)
        if rows and len(row) != len(rows[0]):
            text = QCoreApplication.translate(
                "Windows",
                "'{line}' in row {row}, of {count} numbers, while the first one has {first}",
            ).format(line=line, row=len(rows) + 1, count=len(row), first=len(rows[0]))
            refuse(name, text, expected)
        rows.append(row)
    if not rows:
        refuse(name, None, expected)
    matrix = np.array(rows)
    shape = QCoreApplication.translate("Windows", "{rows} rows of {count} numbers")
    shape = shape.format(rows=matrix.shape[0], count=matrix.shape[1])
    if max(matrix.shape) > _MOST:
        text = QCoreApplication.translate("Windows", "expected at most {} of both")
        refuse(name, shape, text.format(_MOST))
    if not all(size % 2 for size in matrix.shape):
        refuse(
            name,
            shape,
            QCoreApplication.translate(
                "Windows", "expected an odd number of both, so that one cell is in the middle"
            ),
        )
    if not matrix.any():
        refuse(
            name,
            QCoreApplication.translate("Windows", "nothing but zeros"),
            QCoreApplication.translate("Windows", "expected a cell that is not 0"),
        )
    return matrix
