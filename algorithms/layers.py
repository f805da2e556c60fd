# SPDX-License-Identifier: GPL-2.0-or-later
"""From a layer of QGIS to something the engine reads: its file, its bands, its nodata settings."""

import math
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterPipe,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.alignment import aligned
from ..raster.errors import Cancelled
from ..raster.source import Source


@dataclass(frozen=True)
class RasterInput:
    """What a run needs of a raster layer: taken in the layer's thread, used in another one.

    Attributes
    ----------
    path : str
        The GDAL file; where the layer is none, what QGIS calls its source.
    open_options : tuple of str
        For GDAL.
    files : tuple of str
        What the layer is read from.
    extra_nodata : dict
        For a band's number, the ranges of stored values the user has declared nodata.
    ignore_nodata : tuple of int
        Bands whose own nodata value the user has switched off.
    name : str
        Of the layer.
    crs : str
        Coordinate system as WKT, where the user has set another one than the file's.
    provider : QgsRasterDataProvider, optional
        Of a layer that is not a GDAL file, to export it.
    """

    path: str
    open_options: tuple = ()
    files: tuple = ()
    extra_nodata: dict = field(default_factory=dict)
    ignore_nodata: tuple = ()
    name: str = ""
    crs: str = ""
    provider: Optional[Any] = None
    _exported: list = field(default_factory=list, repr=False, compare=False)

    @classmethod
    def of_layer(cls, layer, name):
        """Describe a layer given for the parameter ``name``.

        Raises
        ------
        QgsProcessingException
            If the layer shows pictures, not cells.
        """
        provider = layer.dataProvider()
        pictures = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
        if provider.dataType(1) in pictures:
            text = QCoreApplication.translate(
                "Messages",
                "{name} is {layer}, a layer of ready-made pictures ({provider}) without cell "
                "values; give a raster that has them",
            )
            raise QgsProcessingException(
                text.format(name=name, layer=layer.name(), provider=provider.name())
            )
        bands = range(1, provider.bandCount() + 1)
        gdal_wkt = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
        path, *options = layer.source().split("|option:")
        return cls(
            path=path,
            open_options=tuple(options),
            files=(path, *_referred_to(layer)),
            extra_nodata={
                band: [
                    _stored(values, provider.bandScale(band), provider.bandOffset(band))
                    for values in provider.userNoDataValues(band)
                ]
                for band in bands
                if provider.userNoDataValues(band)
            },
            ignore_nodata=tuple(
                band
                for band in bands
                if provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
            ),
            name=layer.name(),
            crs="" if layer.crs() == provider.crs() else layer.crs().toWkt(gdal_wkt),
            provider=None if provider.name() == "gdal" else provider.clone(),
        )

    @property
    def export_share(self):
        """The share of a run's progress that goes to the export, if there is one."""
        return 0 if self.provider is None else 0.5

    def source(self, bands, feedback, **options):
        """Open it for the engine; a layer that is not a GDAL file is exported first.

        Parameters
        ----------
        bands : list of int
            Empty for all.
        feedback : QgsProcessingFeedback
            Told the progress of an export.
        **options
            For :meth:`raster_loupe.raster.source.Source.open`.
        """
        path, described = self._file(feedback)
        return Source.open(path, bands or None, **described, **options)

    @contextmanager
    def on_grid_of(self, grid, bands, feedback, **options):
        """Open it for the engine on the grid of another raster, for the time of a ``with``.

        Parameters
        ----------
        grid : Source
            The other raster.
        bands, feedback
            As for :meth:`source`.
        **options
            For :func:`raster_loupe.raster.alignment.aligned`.
        """
        path, described = self._file(feedback)
        with aligned(path, grid, bands=bands or None, **described, **options) as source:
            if source.path != path:
                text = QCoreApplication.translate(
                    "Messages", "{layer} is resampled to the grid of the input"
                )
                feedback.pushInfo(text.format(layer=self.name))
            yield source

    def _file(self, feedback):
        """Return the path of a file that GDAL reads, and how it is to be read."""
        path, open_options = self.path, self.open_options
        if self.provider is not None:
            if not self._exported:
                text = QCoreApplication.translate(
                    "Messages", "Exporting {layer}, which is not a file that GDAL reads"
                )
                feedback.pushInfo(text.format(layer=self.name))
                self._exported.append(self._export(feedback))
            path, open_options = self._exported[0], ()
        return path, {
            "open_options": open_options,
            "extra_nodata": self.extra_nodata,
            "ignore_nodata": self.ignore_nodata,
            "crs": self.crs,
        }

    def _export(self, feedback):
        """Write the layer's cells to a temporary GeoTIFF and return its path."""
        path = QgsProcessingUtils.generateTempFilename("layer.tif")
        pipe = QgsRasterPipe()
        # Not a clone of it: it is one, and a virtual raster's clone's clone is all 0 (QGIS 3.22).
        if not pipe.set(self.provider):
            text = QCoreApplication.translate("Messages", "{layer} cannot be read")
            raise QgsProcessingException(text.format(layer=self.name))
        follow = QgsRasterBlockFeedback()
        share = self.export_share
        follow.progressChanged.connect(lambda percent: feedback.setProgress(share * percent))
        feedback.canceled.connect(follow.cancel)
        result = QgsRasterFileWriter(path).writeRaster(
            pipe,
            self.provider.xSize(),
            self.provider.ySize(),
            self.provider.extent(),
            self.provider.crs(),
            QgsCoordinateTransformContext(),  # it stays in its own system
            follow,
        )
        if feedback.isCanceled():
            raise Cancelled
        if result != QgsRasterFileWriter.WriterError.NoError:
            text = QCoreApplication.translate(
                "Messages", "{layer} cannot be exported to {path}: error {number}"
            )
            raise QgsProcessingException(
                text.format(layer=self.name, path=path, number=int(result))
            )
        return path


def _referred_to(layer):
    """Files behind a virtual raster, a layer that computes its cells from those of others."""
    if layer.providerType() != "virtualraster":
        return ()
    described, _ = QgsRasterDataProvider.decodeVirtualRasterProviderUri(layer.source())
    return tuple(one.uri for one in described.rInputLayers)


def _stored(values, scale, offset):
    """Turn a range of values, as the layer's properties name it, into one of stored values."""
    limits = _limits(values)
    if (scale, offset) == (1, 0):
        return limits
    low, high = sorted((limit - offset) / scale for limit in limits)
    # What rounding may have moved; stored values are integers, or spaced much wider.
    return low - 1e-9 * max(1, abs(low)), high + 1e-9 * max(1, abs(high))


def _limits(values):
    """Lowest and highest value of a range, both belonging to it."""
    low = -math.inf if math.isnan(values.min()) else values.min()
    high = math.inf if math.isnan(values.max()) else values.max()
    bounds = values.bounds()
    if bounds in (QgsRasterRange.BoundsType.IncludeMax, QgsRasterRange.BoundsType.Exclusive):
        low = math.nextafter(low, math.inf)
    if bounds in (QgsRasterRange.BoundsType.IncludeMin, QgsRasterRange.BoundsType.Exclusive):
        high = math.nextafter(high, -math.inf)
    return low, high
