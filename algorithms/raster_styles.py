# SPDX-License-Identifier: GPL-2.0-or-later
"""How rasters look that tools make: a style is a function that is given the layer.

Statistics are those of a sample of the cells, so that a large raster shows at once.
"""

import math
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
)
from qgis.PyQt.QtGui import QColor

# The cumulative cut, as shares of the cells.
_LOW, _HIGH = 0.02, 0.98

# Viridis (van der Walt and Smith 2015), for profiles whose default style has lost it.
_VIRIDIS = "#440154 #472d7b #3b528b #2c728e #21918c #28ae80 #5ec962 #addc30 #fde725".split()

# ColorBrewer's RdBu (Brewer 2003), upside down: what is alike is red.
_DIVERGING = "#2166ac #67a9cf #d1e5f0 #f7f7f7 #fddbc7 #ef8a62 #b2182b".split()


def sequential(layer):
    """Show the first band in perceptually even colours between its 2nd and 98th percentile."""
    limits = _varies(layer, 1) and (_cut(layer, _LOW, _HIGH) or _cut(layer, 0, 1))
    if not limits:
        return
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    origin.setCumulativeCutLower(_LOW)
    origin.setCumulativeCutUpper(_HIGH)
    _colour(layer, perceptual_ramp(), limits, origin)


def diverging(layer):
    """Show the first band in two colours, pale at 0, as far to one side as to the other."""
    limits = _varies(layer, 1) and _cut(layer, 0, 1)
    if limits:
        most = max(map(abs, limits))
        _colour(layer, _ramp_of(_DIVERGING), (-most, most), QgsRasterMinMaxOrigin())


def picture(layer):
    """Show grey, or three bands in colour, from the 2nd to the 98th percentile.

    Palettes, and pictures of bytes in three or more bands, stay as they are.
    """
    provider, renderer = layer.dataProvider(), layer.renderer()
    if renderer is None or isinstance(renderer, QgsPalettedRasterRenderer):
        return
    if provider.bandCount() < 3 and not isinstance(renderer, QgsSingleBandGrayRenderer):
        layer.setRenderer(QgsSingleBandGrayRenderer(provider, 1))
    elif provider.bandCount() >= 3 and provider.dataType(1) == Qgis.DataType.Byte:
        return
    if not (_varies(layer, 1) and _cut(layer, _LOW, _HIGH)):
        return
    limits = QgsRasterMinMaxOrigin.Limits.CumulativeCut
    if not all(_varies(layer, band) for band in layer.renderer().usesBands()):
        limits = QgsRasterMinMaxOrigin.Limits.MinMax
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, limits
    )


@dataclass(frozen=True)
class Classes:
    """Show some values of the first band in colours with names; others, such as 0, not at all.

    Attributes
    ----------
    names : dict of int to str
        What each value means.
    """

    names: dict = field(default_factory=dict)

    # Of ColorBrewer's Set1, those that are told apart by anybody over grey and over colours.
    _COLOURS = ("#e41a1c", "#377eb8", "#ff7f00", "#984ea3", "#4daf4a")

    def __call__(self, layer):
        classes = [
            QgsPalettedRasterRenderer.Class(value, QColor(colour), name)
            for (value, name), colour in zip(self.names.items(), self._COLOURS)
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def perceptual_ramp():
    """Make a ramp of colours whose steps look equally large, dark at its low end."""
    return QgsStyle.defaultStyle().colorRamp("Viridis") or _ramp_of(_VIRIDIS)


def _ramp_of(names):
    """Make a ramp of colours at equal distances."""
    first, *between, last = map(QColor, names)
    stops = [
        QgsGradientStop(number / (len(between) + 1), colour)
        for number, colour in enumerate(between, 1)
    ]
    return QgsGradientColorRamp(first, last, False, stops)


def _colour(layer, ramp, limits, origin):
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
    renderer.setClassificationMin(limits[0])
    renderer.setClassificationMax(limits[1])
    renderer.createShader(ramp)
    renderer.setMinMaxOrigin(origin)
    layer.setRenderer(renderer)


def _cut(layer, low, high):
    """Return the values below which these shares of the cells are, None if they are the same.

    Ask it of bands that vary: GDAL complains of histograms without a width.
    """
    extent, sample = layer.extent(), int(QgsRasterLayer.SAMPLE_SIZE)
    limits = layer.dataProvider().cumulativeCut(1, low, high, extent, sample)
    return limits if all(map(math.isfinite, limits)) and limits[0] < limits[1] else None


def _varies(layer, band):
    """Tell whether a band has different values."""
    extent, sample = layer.extent(), int(QgsRasterLayer.SAMPLE_SIZE)
    # All statistics: to name some takes Python to what QGIS 3.40 deprecates.
    found = layer.dataProvider().bandStatistics(band, extent=extent, sampleSize=sample)
    return found.minimumValue < found.maximumValue
