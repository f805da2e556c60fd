# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a raster lies: from rows and columns to coordinates, and back."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal, osr

from .errors import Message, SourceError, checked, marked
from .source import Source, open_dataset

# By how much of a cell two grids may differ and still be one.
_SAME = 1e-3

# Of a raster that lies nowhere: QGIS shows its rows downwards from the origin, too.
_NOWHERE = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


class Georeference:
    """Coordinate system and geotransform of a raster.

    Attributes
    ----------
    transform : tuple of float or None
        As GDAL has it; None where there is none.
    crs : osr.SpatialReference or None
        Coordinate system; where ground control points say where the raster lies, theirs.
    has_points : bool
        Whether they do.

    Raises
    ------
    SourceError
        If the raster cannot be opened, or its coordinate system not be understood.
    """

    def __init__(self, source: Source) -> None:
        self.dataset = open_dataset(source.path, source.open_options)
        self.shape = source.shape
        self.transform = self.dataset.GetGeoTransform(can_return_null=True)
        self.has_points = self.transform is None and self.dataset.GetGCPCount() > 0
        self.crs = self.dataset.GetSpatialRef()
        if self.has_points:
            self.crs = self.dataset.GetGCPSpatialRef()
        if source.crs:
            self.crs = osr.SpatialReference()
            what = Message(
                marked("RasterError", "the coordinate system given for {path} is not understood"),
                path=source.path,
            )
            if checked(SourceError, what, self.crs.SetFromUserInput, source.crs):
                raise SourceError(what.template, **what.values)

    @property
    def wkt(self) -> str:
        """The coordinate system as text, empty where there is none."""
        return "" if self.crs is None else self.crs.ExportToWkt(["FORMAT=WKT2"])

    @property
    def is_rotated(self) -> bool:
        """Whether rows do not run along an axis of the coordinate system."""
        return bool(self.transform[2] or self.transform[4])

    @property
    def affine(self) -> tuple[float, ...]:
        """The geotransform; where there are ground control points, the one that fits them best.

        Without either, cells are units, and rows count downwards from 0.
        """
        if self.transform is not None:
            return tuple(self.transform)
        fitted = gdal.GCPsToGeoTransform(self.dataset.GetGCPs()) if self.has_points else None
        return _NOWHERE if fitted is None else tuple(fitted)

    @property
    def cell_size(self) -> tuple[float, float]:
        """Height and width of a cell, in units of the coordinate system."""
        _, across, skew, _, lean, down = self.affine
        return math.hypot(skew, down), math.hypot(across, lean)

    def coordinates(self, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y of places in rows and columns.

        Parameters
        ----------
        rows, cols : array_like of float
            From the outer corner of the first cell, whose centre is at 0.5, 0.5.
        """
        x, across, skew, y, lean, down = self.affine
        rows, cols = np.asarray(rows, float), np.asarray(cols, float)
        return x + cols * across + rows * skew, y + cols * lean + rows * down

    def cells(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the rows and columns of places in coordinates: :meth:`coordinates`, undone.

        Raises
        ------
        SourceError
            If all cells lie on a line.
        """
        left, across, skew, top, lean, down = self.affine
        area = across * down - skew * lean
        if not area:
            raise SourceError(
                marked("RasterError", "{path} has cells without an area"),
                path=self.dataset.GetDescription(),
            )
        x, y = np.asarray(x, float) - left, np.asarray(y, float) - top
        return (across * y - lean * x) / area, (down * x - skew * y) / area

    def agrees_with(self, grid: Georeference) -> bool:
        """Tell whether a raster of the same size has the same cells: within 1e-3 of a cell."""
        if self.has_points or grid.has_points:
            return self.has_points and grid.has_points and self._points() == grid._points()
        if (self.crs is None) != (grid.crs is None):
            return False
        axes = ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]
        if self.crs is not None and not self.crs.IsSame(grid.crs, axes):
            return False
        if self.transform is None or grid.transform is None:
            return self.transform == grid.transform
        steps = np.array(grid.transform).reshape(2, 3)[:, 1:]
        if not np.linalg.det(steps):
            return self.transform == grid.transform
        rows, cols = self.shape
        corners = np.array([[1, 1, 1, 1], [0, cols, 0, cols], [0, 0, rows, rows]])
        apart = np.subtract(self.transform, grid.transform).reshape(2, 3) @ corners
        return bool((np.abs(np.linalg.solve(steps, apart)) <= _SAME).all())

    def _points(self) -> list[tuple[float, ...]]:
        points = [
            (point.GCPPixel, point.GCPLine, point.GCPX, point.GCPY, point.GCPZ)
            for point in self.dataset.GetGCPs()
        ]
        return [*points, self.crs.ExportToWkt() if self.crs is not None else ""]
