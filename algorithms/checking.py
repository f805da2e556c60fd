# SPDX-License-Identifier: GPL-2.0-or-later
"""A strict look at what a run was given, before it begins: for tools and for models."""

import os

from qgis.core import (
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.errors import RasterError
from ..raster.source import open_dataset
from .layers import RasterInput
from .messages import blamed
from .parameters import knows, read, refuse


class StrictParameters:
    """What an algorithm of QGIS refuses, and how it reads what it takes.

    To be named before the class of QGIS among the bases of a class.
    """

    INPUT = "INPUT"

    def checkParameterValues(self, parameters, context):
        """Refuse what cannot be meant, naming the parameter, the value and what would be right."""
        try:
            for definition in self.parameterDefinitions():
                self.check(definition, parameters, context)
            self.check_together(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def check_together(self, parameters, context):
        """Refuse what only several parameters together, or a tool's own reading of one, tell."""

    def check(self, definition, parameters, context):
        """Refuse what cannot be meant by one parameter."""
        name = definition.name()
        if knows(definition):
            found = read(definition, parameters, context)
            if isinstance(definition, QgsProcessingParameterBand):
                self._check_bands(definition, found, parameters, context)
        elif isinstance(definition, QgsProcessingParameterRasterLayer):
            layer = self._raster_layer(definition, parameters, context)
            if layer is not None:
                RasterInput.of_layer(layer, name)
        elif not definition.checkValueIsAcceptable(parameters.get(name), context):
            if isinstance(definition, QgsProcessingParameterFolderDestination):
                expected = QCoreApplication.translate("Messages", "expected a folder")
            elif definition.isDestination():
                expected = QCoreApplication.translate("Messages", "expected the name of a file")
            else:
                expected = QCoreApplication.translate("Messages", "expected {parameter}").format(
                    parameter=definition.description()
                )
            refuse(name, parameters.get(name), expected)

    def _check_bands(self, definition, bands, parameters, context):
        parent = definition.parentLayerParameterName()
        layer = self._raster_layer(self.parameterDefinition(parent), parameters, context)
        bands = bands if definition.allowMultiple() else [bands]
        count = layer.bandCount() if layer is not None else 0
        if count and any(band > count for band in bands if band is not None):
            refuse(definition.name(), parameters[definition.name()], _expected(count, parent))

    def check_band_of_other(self, parameters, context, name, other):
        """Refuse a band that INPUT has not, where it stands in for the raster ``other``."""
        band = self.value(parameters, name, context)
        if band is None or parameters.get(other) not in (None, ""):
            return
        definition = self.parameterDefinition(self.INPUT)
        count = self._raster_layer(definition, parameters, context).bandCount()
        if band > count:
            text = QCoreApplication.translate("Messages", "{expected}, as there is no {name}")
            refuse(name, band, text.format(expected=_expected(count, self.INPUT), name=other))

    def _raster_layer(self, definition, parameters, context):
        name = definition.name()
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is not None and layer.isValid():
            return layer
        value = parameters.get(name)
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if value in (None, ""):
            return None if optional else refuse(name, None, _expected_raster())
        source = value.source() if isinstance(value, QgsMapLayer) else value
        if not isinstance(source, str):
            refuse(name, source, _expected_raster())
        try:
            open_dataset(source)  # GDAL knows why not
        except RasterError as error:
            raise blamed(name, error) from error
        # QGIS looks for a file of that name, which subdatasets and members of archives are not.
        unstyled = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)
        layer = QgsRasterLayer(source, os.path.basename(source), "gdal", unstyled)
        return layer if layer.isValid() else refuse(name, source, _expected_raster())

    def value(self, parameters, name, context):
        """Read a number, a choice, bands or a boolean: see :func:`.parameters.read`."""
        return read(self.parameterDefinition(name), parameters, context)

    def raster(self, parameters, name, context):
        """Describe the raster given for a parameter, None if there is none.

        Call it in ``prepareAlgorithm``.
        """
        layer = self._raster_layer(self.parameterDefinition(name), parameters, context)
        return None if layer is None else RasterInput.of_layer(layer, name)


def _expected(count, parent):
    """Say which bands a raster has."""
    if count == 1:
        text = QCoreApplication.translate("Messages", "expected 1, the only band of {raster}")
    else:
        text = QCoreApplication.translate(
            "Messages", "expected bands from 1 to {count} of {raster}"
        )
    return text.format(count=count, raster=parent)


def _expected_raster():
    return QCoreApplication.translate("Messages", "expected a raster")
