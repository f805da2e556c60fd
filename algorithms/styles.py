# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to a result when QGIS loads it: it gets a name and a look.

What looks there are is in ``raster_styles.py`` and ``feature_styles.py``.
"""

import os

from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

# QGIS keeps bare pointers and tells nobody when it drops them: these live as long as Python does.
_ALIVE = []

_STYLE_SETTINGS = {
    QgsWkbTypes.GeometryType.PointGeometry: ProcessingConfig.VECTOR_POINT_STYLE,
    QgsWkbTypes.GeometryType.LineGeometry: ProcessingConfig.VECTOR_LINE_STYLE,
    QgsWkbTypes.GeometryType.PolygonGeometry: ProcessingConfig.VECTOR_POLYGON_STYLE,
}


def plain(layer):
    """Leave a layer as QGIS shows it."""


def style_when_loaded(tool, definition, style, name, layer, parameters, context):
    """Have an output named and styled once QGIS has loaded it, if that is what QGIS is to do.

    Parameters
    ----------
    tool : str
        The id of the tool, for which users may have chosen styles of their own.
    definition : QgsProcessingDestinationParameter
        Of the output.
    style : callable
        Given the layer, it makes it look.
    name : str
        Of the layer, unless a user or a model gave it one.
    layer : str or None
        What the run returned for the output.
    parameters : dict
        Of the run.
    context : QgsProcessingContext
        Of the run.
    """
    if not layer or not context.willLoadLayerOnCompletion(layer):
        return
    if is_named(parameters.get(definition.name())):
        name = None
    styler = _Styler(tool, definition.name(), style, name, definition.description())
    _ALIVE.append(styler)
    context.layerToLoadOnCompletionDetails(layer).setPostProcessor(styler)


def is_named(given):
    """Tell whether a layer has its name from a user or a model, by what an output was given."""
    # A model names its results there, be it by the very words that we would use.
    return isinstance(given, QgsProcessingOutputLayerDefinition) and bool(given.destinationName)


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Names and styles one layer, in the thread of the project."""

    def __init__(self, tool, output, style, name, description):
        super().__init__()
        self._tool, self._output, self._style = tool, output, style
        self._name, self._description = name, description

    def postProcessLayer(self, layer, context, feedback):
        if layer is None or not layer.isValid():
            return
        # A file is called as the user called it, where QGIS is set to do so.
        if self._name and layer.name() == self._description:
            layer.setName(self._name)
        if self._has_users_style(layer):
            return
        try:
            self._style(layer)
        except Exception as error:  # A result is there whatever it looks like, and others follow.
            text = QCoreApplication.translate(
                "Messages", "{layer} is shown without a style of its own: {reason}"
            )
            feedback.pushWarning(text.format(layer=layer.name(), reason=error))
        layer.triggerRepaint()

    def _has_users_style(self, layer):
        """Tell whether users chose a style: for this output, for all such layers, by a file."""
        from processing.gui.RenderingStyles import RenderingStyles

        if RenderingStyles.getStyle(self._tool, self._output):
            return True
        if isinstance(layer, QgsRasterLayer):
            setting = ProcessingConfig.RASTER_STYLE
        else:
            setting = _STYLE_SETTINGS.get(layer.geometryType())
        if setting is not None and ProcessingConfig.getSetting(setting):
            return True
        return os.path.isfile(layer.styleURI())
