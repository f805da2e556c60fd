# SPDX-License-Identifier: GPL-2.0-or-later
"""How features look that tools make: a style is a function that is given the layer.

Layers that lack the fields of the tool, since their format cannot have them, stay as QGIS shows
them, and so do those of so many features that to look at all of them would take long.
"""

import math

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from .raster_styles import perceptual_ramp

_MOST_FEATURES = 50_000

# Labels of more do not fit on a screen.
_MOST_LABELS = 200

_CLASSES = 5

# Millimetres; the area of a symbol tells the prominence.
_SMALLEST, _LARGEST = 1.6, 5.5

_WARM = QColor("#ffd92f"), QColor("#e31a1c")
_COLOURS_OF_PEAKS = {"maximum": "#d7301f", "minimum": "#2b6cb0"}


def triangles(layer):
    """Show peaks as triangles, pits as triangles upside down, as large as they are prominent."""
    extremes = _extremes(layer, "value", "kind")
    if extremes is None:
        return
    size = QgsProperty.fromValue(2.4)
    prominences = _extremes(layer, "prominence")
    if prominences is not None:
        low, high = prominences
        scaled = f'scale_exp("prominence", {low!r}, {high!r}, {_SMALLEST}, {_LARGEST}, 0.5)'
        size = QgsProperty.fromExpression(f"coalesce({scaled}, {_SMALLEST})")
    names = {
        "maximum": QCoreApplication.translate("Styles", "Maximum"),
        "minimum": QCoreApplication.translate("Styles", "Minimum"),
    }
    kinds = layer.uniqueValues(layer.fields().lookupField("kind"))
    categories = [
        QgsRendererCategory(kind, _triangle(kind, size), names[kind])
        for kind in names
        if kind in kinds
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    _label(layer, "value", extremes, by="prominence" if prominences else None)


def outlines(layer):
    """Show outlines, the better the redder, with their scores."""
    scores = _extremes(layer, "score")
    if scores is None:
        return
    properties = {"style": "no", "outline_color": _WARM[1].name(), "outline_width": "0.66"}
    _graduate(layer, "score", scores, QgsFillSymbol.createSimple(properties), _warm)
    _label(layer, "score", (0, 1), by="score")


def arrows(layer):
    """Show arrows, those that were left out pale."""
    if _extremes(layer, "outlier") is None:
        return
    categories = [
        QgsRendererCategory(0, _arrow("#e31a1c"), QCoreApplication.translate("Styles", "Shift")),
        QgsRendererCategory(1, _arrow("#9e9e9e"), QCoreApplication.translate("Styles", "Left out")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("outlier", categories))


def dots(layer):
    """Show dots in the colours of their values."""
    values = _extremes(layer, "value")
    if values is None:
        return
    dot = QgsMarkerSymbol.createSimple({"name": "circle", "size": "1.2", "outline_style": "no"})
    _graduate(layer, "value", values, dot, perceptual_ramp().color)


def choropleth(layer):
    """Show polygons in the colours of their counts, with the number in each."""
    found = _extremes(layer, COUNT)
    if found is None:
        return
    properties = {"outline_color": "#444444", "outline_width": "0.2"}
    _graduate(layer, COUNT, found, QgsFillSymbol.createSimple(properties), _warm)
    layer.setOpacity(0.7)
    _label(layer, COUNT, (0, 1000))


#: The field in which the model that counts matches has their number.
COUNT = "matches"


def _extremes(layer, field, *others):
    """Return the least and the greatest value of a field.

    None if there is none, if a field is missing, or if there are too many features to look at.
    """
    if any(layer.fields().lookupField(name) < 0 for name in (field, *others)):
        return None
    if not 0 < layer.featureCount() <= _MOST_FEATURES:
        return None
    found = layer.minimumAndMaximumValue(layer.fields().lookupField(field))
    if not all(isinstance(value, (int, float)) for value in found):
        return None
    low, high = map(float, found)
    return (low, high) if low <= high else None  # upside down where all are NULL


def _triangle(kind, size):
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "triangle",
            "color": _COLOURS_OF_PEAKS[kind],
            "outline_color": "#ffffff",
            "outline_width": "0.2",
            "angle": "180" if kind == "minimum" else "0",
            "size": str(_SMALLEST),
        }
    )
    symbol.setDataDefinedSize(size)
    return symbol


def _arrow(colour):
    layer = QgsArrowSymbolLayer.create(
        {
            "is_curved": "0",
            "is_repeated": "0",
            "arrow_width": "0.4",
            "arrow_start_width": "0.4",
            "head_length": "1.6",
            "head_thickness": "1.2",
        }
    )
    layer.setSubSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol


def _warm(fraction):
    low, high = (colour.getRgb()[:3] for colour in _WARM)
    return QColor(*(round(a + fraction * (b - a)) for a, b in zip(low, high)))


def _graduate(layer, field, extremes, symbol, colour):
    """Draw features in classes of equal width, or all alike where there is but one value."""
    low, high = extremes
    if low == high:
        _paint(symbol, colour(1))
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        return
    decimals = _decimals(extremes)
    bounds = [low + (high - low) * number / _CLASSES for number in range(_CLASSES)] + [high]
    ranges = []
    for number, (start, end) in enumerate(zip(bounds, bounds[1:])):
        one = symbol.clone()
        _paint(one, colour(number / (_CLASSES - 1)))
        ranges.append(
            QgsRendererRange(start, end, one, f"{start:.{decimals}f} - {end:.{decimals}f}")
        )
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))


def _paint(symbol, colour):
    """Colour a symbol, or its outline where it has no inside."""
    layer = symbol.symbolLayer(0)
    if layer.properties().get("style") == "no":
        layer.setStrokeColor(colour)
    else:
        symbol.setColor(colour)


def _decimals(extremes):
    """Tell how many decimals tell values between these apart."""
    spread = extremes[1] - extremes[0] or abs(extremes[0])
    return min(6, max(0, 2 - math.floor(math.log10(spread)))) if spread else 0


def _label(layer, field, extremes, by=None):
    """Write the values beside the features, the first ones if there are many.

    The greater the field ``by`` is, the sooner a label wins over others.
    """
    text = f'round("{field}", {_decimals(extremes)})'
    if layer.fields().lookupField("rank") >= 0:
        text = f"if(\"rank\" <= {_MOST_LABELS}, {text}, '')"
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = text, True
    settings.setFormat(_text_format())
    limits = by and _extremes(layer, by)
    if limits:
        low, high = limits
        priority = f'coalesce(scale_linear("{by}", {low!r}, {high!r}, 1, 10), 1)'
        properties = QgsPropertyCollection()
        properties.setProperty(
            QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(priority)
        )
        settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _text_format():
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    made = QgsTextFormat()
    made.setSize(8)
    made.setBuffer(buffer)
    return made
