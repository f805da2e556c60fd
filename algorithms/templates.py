# SPDX-License-Identifier: GPL-2.0-or-later
"""What is searched for: cells of a raster, and templates made of them, turned and enlarged."""

import math
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.correlation import Method
from ..kernels.template import Template, rotated
from ..raster.errors import Cancelled
from ..raster.resources import MIB
from ..raster.source import Reader
from ..raster.window import Window
from .number_lists import MOST
from .parameters import refuse

# Fewer cells tell nothing: any two correlate by 1 or -1, any one is a multiple of another one.
_LEAST_CELLS = {
    Method.ZERO_MEAN_NORMALISED_CORRELATION: 3,
    Method.NORMALISED_CORRELATION: 2,
    Method.NORMALISED_SQUARED_DIFFERENCE: 1,
}

# Bytes of a template's cell, and the share of the memory budget that all of them may take: what
# the engine sets aside for what it does not plan.
_CELL_NBYTES, _SHARE = 9, 4

# Rows (columns) that a turned template may lose at its tips: at most, with room to spare.
_EMPTY = 4


@dataclass(frozen=True)
class Pattern:
    """Cells to be searched for.

    Attributes
    ----------
    name : str
        Of the parameter that they were given by.
    given : str
        What was given, as messages call it.
    source : Source
        The raster that they are in.
    window : Window
        Where.
    """

    name: str
    given: str
    source: Any
    window: Window

    @property
    def shape(self):
        """Rows and columns."""
        return self.window.rows, self.window.cols

    @classmethod
    def cut(cls, name, given, source, place, outline):
        """Cut the cells out of a raster that an extent is nearest to.

        Parameters
        ----------
        name, given, source
            As above.
        place : Georeference
            Of the raster.
        outline : QgsGeometry
            Of the extent, in the raster's coordinate system.

        Returns
        -------
        pattern : Pattern
            The smallest box of cells around the outline, but for parts of cells less than half.
        whole : bool
            Whether all of it is in the raster.

        Raises
        ------
        QgsProcessingException
            If nothing of it is, or it is smaller than a cell.
        """
        points = [(point.x(), point.y()) for point in outline.vertices()]
        if not points or not np.isfinite(points).all():
            refuse(
                name,
                given,
                QCoreApplication.translate(
                    "Templates",
                    "expected an extent that can be transformed to the coordinate system of "
                    "INPUT, and is not empty",
                ),
            )
        extents = [(lines.min(), lines.max()) for lines in place.cells(*zip(*points))]
        if any(last <= 0 or first >= size for (first, last), size in zip(extents, source.shape)):
            text = QCoreApplication.translate(
                "Templates", "expected a part of INPUT, whose extent is {}"
            )
            refuse(name, given, text.format(_extent(place)))
        edges = np.rint(extents)
        (top, bottom), (left, right) = inside = [
            np.clip(edge, 0, size).astype(int).tolist() for edge, size in zip(edges, source.shape)
        ]
        if top == bottom or left == right:
            size = "{1:.6g} x {0:.6g}".format(*place.cell_size)
            text = QCoreApplication.translate(
                "Templates",
                "expected several cells of INPUT, which are {}: this is less than one cell",
            )
            refuse(name, given, text.format(size))
        window = Window(top, left, bottom - top, right - left)
        return cls(name, given, source, window), inside == edges.tolist()

    def read(self, method):
        """Return the values and which of them are valid (None: all).

        Raises
        ------
        QgsProcessingException
            If they are none that a method can look for.
        """
        with closing(Reader(self.source)) as reader:
            tile = reader.read(self.window)
            values, valid = tile.block(Window(0, 0, *self.shape))
        values = values[0].astype(np.float64)
        valid = None if valid is None else valid[0]
        inside = values.ravel() if valid is None else values[valid]
        least = _LEAST_CELLS[method]
        if len(inside) < least:
            text = QCoreApplication.translate(
                "Templates", "expected {least} or more cells with a value, and it has {count}"
            )
            refuse(self.name, self.given, text.format(least=least, count=len(inside)))
        if not _tells(Template(values, valid), method):
            if method is Method.ZERO_MEAN_NORMALISED_CORRELATION:
                text = QCoreApplication.translate(
                    "Templates", "expected different values, and it has the value {} everywhere"
                )
            else:
                text = QCoreApplication.translate(
                    "Templates", "expected a value other than 0, and it has the value {} everywhere"
                )
            refuse(self.name, self.given, text.format(f"{inside[0]:g}"))
        with np.errstate(all="ignore"):
            squares = (inside**2).sum()
        if not 0 < squares < np.inf:
            refuse(
                self.name,
                self.given,
                QCoreApplication.translate(
                    "Templates", "expected values that 64 bits can hold, and their squares, too"
                ),
            )
        return values, valid


@dataclass(frozen=True)
class CellSize:
    """How large the cells of a raster are.

    Attributes
    ----------
    height, width : float
        In units of the coordinate system.
    unit : str
        What the unit is called.
    factor : float
        The unit in metres or radians.
    is_angle : bool
        Whether it is an angle.
    """

    height: float
    width: float
    unit: str
    factor: float
    is_angle: bool

    @classmethod
    def of(cls, place):
        """Tell it from a georeference; None where there is none, or no coordinate system."""
        crs = place.crs
        if crs is None or (place.transform is None and not place.has_points):
            return None
        if crs.IsGeographic():
            unit = crs.GetAngularUnitsName(), crs.GetAngularUnits(), True
        elif crs.IsProjected():
            unit = crs.GetLinearUnitsName(), crs.GetLinearUnits(), False
        else:
            return None
        return cls(*place.cell_size, *unit)

    def ratios_to(self, other):
        """How many times higher, and wider, than other cells."""
        factor = self.factor / other.factor
        return factor * self.height / other.height, factor * self.width / other.width

    def __str__(self):
        return f"{self.width:.6g} x {self.height:.6g} ({self.unit})"


@dataclass(frozen=True)
class Variants:
    """Templates made from one pattern, each with its angle and scale.

    Attributes
    ----------
    shape : tuple of int
        Rows and columns of the pattern.
    cells : int
        How many of its cells have a value.
    angles, scales : tuple of float
        Of each template: degrees, counter-clockwise on the map; 2 is twice as large.
    clockwise : bool
        Whether what turns counter-clockwise on the map turns clockwise in rows and columns.
    templates : tuple of Template
        For the kernel.
    """

    shape: tuple
    cells: int
    angles: tuple
    scales: tuple
    clockwise: bool
    templates: tuple

    @property
    def shorter_side(self):
        """Of the smallest one, in cells."""
        return min(self.shape) * min(self.scales)

    @property
    def worn(self):
        """Angle, scale and cells left of templates whose holes have grown over half of them."""
        return [
            (angle, scale, len(template.cells))
            for angle, scale, template in zip(self.angles, self.scales, self.templates)
            if len(template.cells) < self.cells * scale**2 / 2
        ]

    def centres(self, matches):
        """Rows and columns of the centres of matches; 0 is the centre of the first cell."""
        apart = np.array([template.centre for template in self.templates])[matches["template"]]
        rows = matches["row"] + matches["down"].astype(float) + apart[:, 0]
        return rows, matches["col"] + matches["right"].astype(float) + apart[:, 1]

    def outlines(self, matches):
        """Rows and columns of the four corners of matches, ``(matches, 4)``, as of centres."""
        angles = np.radians(self.angles)[matches["template"]][:, None]
        scales = np.array(self.scales)[matches["template"]][:, None]
        if self.clockwise:
            angles = -angles
        right = scales * self.shape[1] / 2 * np.array([-1, 1, 1, -1])
        up = scales * self.shape[0] / 2 * np.array([1, 1, -1, -1])
        rows, cols = self.centres(matches)
        return (
            rows[:, None] - right * np.sin(angles) - up * np.cos(angles),
            cols[:, None] + right * np.cos(angles) - up * np.sin(angles),
        )


@dataclass(frozen=True)
class Turns:
    """How a pattern is turned and enlarged.

    Attributes
    ----------
    angles, scales : tuple of float
        Each in combination with each; angles that are equal modulo 360 count once.
    given : dict
        For ``ANGLES`` and ``SCALES``: what the user gave, as messages call it.
    clockwise : bool
        As in :class:`Variants`.
    """

    angles: tuple
    scales: tuple
    given: dict
    clockwise: bool = False

    def __post_init__(self):
        different = {}
        for angle in self.angles:
            different.setdefault(round(angle % 360, 9) % 360, angle)
        object.__setattr__(self, "angles", tuple(different.values()))
        object.__setattr__(self, "scales", tuple(dict.fromkeys(self.scales)))
        for scale in self.scales:
            if scale <= 0:
                refuse(
                    "SCALES",
                    self.given["SCALES"],
                    QCoreApplication.translate(
                        "Templates", "expected numbers above 0; 1 is as it is"
                    ),
                )
        count = len(self.angles) * len(self.scales)
        if count > MOST:
            text = QCoreApplication.translate(
                "Templates",
                "expected at most {most} templates, and {angles} angles with {scales} scales make "
                "{count}",
            )
            angles, scales = len(self.angles), len(self.scales)
            refuse(
                "ANGLES",
                self.given["ANGLES"],
                text.format(most=MOST, angles=angles, scales=scales, count=count),
            )

    def check(self, pattern, shape, memory):
        """Raise if templates cannot fit into the raster, or not into memory.

        Parameters
        ----------
        pattern : Pattern
            What is to be turned.
        shape : tuple of int
            Rows and columns of the raster.
        memory : int
            Bytes, of the whole run.
        """
        total = 0
        for scale in self.scales:
            for angle in self.angles:
                rows, cols = _box(pattern.shape, angle, scale)
                if rows > shape[0] + _EMPTY or cols > shape[1] + _EMPTY:
                    self._fit(pattern, (rows, cols), shape, angle, scale)
                total += rows * cols
        if total * _CELL_NBYTES > memory // _SHARE:
            need = math.ceil(total * _CELL_NBYTES * _SHARE / MIB)
            count = len(self.angles) * len(self.scales)
            name, given = pattern.name, pattern.given
            if count > 1:
                name = "ANGLES" if len(self.angles) >= len(self.scales) else "SCALES"
                given = self.given[name]
                text = QCoreApplication.translate(
                    "Templates",
                    "expected fewer or smaller templates, or a larger memory budget (in QGIS's "
                    "options for Processing providers, or LOUPE_MEMORY_MB): {count} of this size "
                    "need {need} MiB, and the budget is {budget} MiB",
                )
            else:
                text = QCoreApplication.translate(
                    "Templates",
                    "expected a smaller template, or a larger memory budget (in QGIS's options "
                    "for Processing providers, or LOUPE_MEMORY_MB): one of this size needs {need} "
                    "MiB, and the budget is {budget} MiB",
                )
            refuse(name, given, text.format(count=count, need=need, budget=memory // MIB))

    def of(self, pattern, shape, method, feedback):
        """Make the templates.

        Parameters
        ----------
        pattern : Pattern
            From which.
        shape : tuple of int
            Rows and columns of the raster.
        method : Method
            What they are for.
        feedback : QgsProcessingFeedback
            Asked whether to give up.

        Returns
        -------
        Variants

        Raises
        ------
        QgsProcessingException
            If one of them is too large, or leaves nothing to be looked for.
        """
        values, valid = pattern.read(method)
        made = []
        for scale in self.scales:
            for angle in self.angles:
                if feedback.isCanceled():
                    raise Cancelled
                template = self._template(values, valid, angle, scale, method)
                self._fit(pattern, template.values.shape, shape, angle, scale)
                made.append((angle, scale, template))
        angles, scales, templates = zip(*made)
        cells = len(Template(values, valid).cells)
        return Variants(pattern.shape, cells, angles, scales, self.clockwise, templates)

    def _template(self, values, valid, angle, scale, method):
        if (angle % 360, scale) == (0, 1):
            return Template(values, valid)
        least, template = _LEAST_CELLS[method], None
        try:
            template = rotated(values, valid, -angle if self.clockwise else angle, scale)
        except ValueError:  # no cell is left
            left = 0
        else:
            left = len(template.cells)
        name, turned = _blamed(scale), {"angle": f"{angle:g}", "scale": f"{scale:g}"}
        if left < least:
            had = values.size if valid is None else np.count_nonzero(valid)
            text = QCoreApplication.translate(
                "Templates",
                "expected {least} or more cells with a value, and at angle {angle} and scale "
                "{scale} the template has {count}, of {all}",
            )
            refuse(name, self.given[name], text.format(least=least, count=left, all=had, **turned))
        if not _tells(template, method):
            if method is Method.ZERO_MEAN_NORMALISED_CORRELATION:
                text = QCoreApplication.translate(
                    "Templates",
                    "expected angles and scales that leave different values, and at angle {angle} "
                    "and scale {scale} the template has the value {value} everywhere",
                )
            else:
                text = QCoreApplication.translate(
                    "Templates",
                    "expected angles and scales that leave a value other than 0, and at angle "
                    "{angle} and scale {scale} the template has the value {value} everywhere",
                )
            value = f"{template.cells[0]:g}"
            refuse(name, self.given[name], text.format(value=value, **turned))
        return template

    def _fit(self, pattern, template, shape, angle, scale):
        """Raise if a template has more rows or columns than the raster."""
        if template[0] <= shape[0] and template[1] <= shape[1]:
            return
        sizes = {
            "size": "{} x {}".format(*template[::-1]),
            "raster": "{} x {}".format(*shape[::-1]),
        }
        if (angle % 360, scale) == (0, 1):
            text = QCoreApplication.translate(
                "Templates",
                "expected a template that fits into INPUT, {raster} cells, and it has {size} "
                "(columns x rows)",
            )
            refuse(pattern.name, pattern.given, text.format(**sizes))
        name = _blamed(scale)
        text = QCoreApplication.translate(
            "Templates",
            "expected templates that fit into INPUT, {raster} cells, and at angle {angle} and "
            "scale {scale} the template has {size} (columns x rows)",
        )
        refuse(
            name,
            self.given[name],
            text.format(angle=f"{angle:g}", scale=f"{scale:g}", **sizes),
        )


def _blamed(scale):
    """Name the parameter that is to be changed for a template that cannot be."""
    return "ANGLES" if scale == 1 else "SCALES"


def _extent(place):
    """The extent of a raster as users write one."""
    rows, cols = place.shape
    x, y = place.coordinates([0, 0, rows, rows], [0, cols, 0, cols])
    return ",".join(f"{edge:.12g}" for edge in (x.min(), x.max(), y.min(), y.max()))


def _box(shape, angle, scale):
    """Rows and columns of a template that is turned and enlarged, before empty ones go."""
    cos, sin = abs(math.cos(math.radians(angle))), abs(math.sin(math.radians(angle)))
    rows, cols = shape[0] - 1, shape[1] - 1
    return tuple(
        math.floor(scale * extent + 1e-9) + 1
        for extent in (rows * cos + cols * sin, cols * cos + rows * sin)
    )


def _tells(template, method):
    """Tell whether there is anything to be looked for."""
    if not template.is_flat:
        return True
    return method is not Method.ZERO_MEAN_NORMALISED_CORRELATION and bool(template.cells[0])
