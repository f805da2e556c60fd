# SPDX-License-Identifier: GPL-2.0-or-later
"""A strict look at what a run was given, before it begins: for tools and for models."""

import os
import re
from dataclasses import dataclass

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.errors import RasterError, TargetError
from ..raster.source import open_dataset
from ..raster.target import refuse_to_overwrite
from .layers import RasterInput
from .messages import blamed
from .parameters import knows, read, refuse


@dataclass(frozen=True)
class FeaturesInput:
    """Where features are read from: the file that a run must not overwrite, if there is one.

    ``selected`` tells whether only selected features are asked for.
    """

    files: tuple = ()
    selected: bool = False


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
            elif isinstance(definition, QgsProcessingParameterFeatureSource):
                expected = QCoreApplication.translate("Messages", "expected a vector layer")
            elif isinstance(definition, QgsProcessingParameterExtent):
                expected = QCoreApplication.translate(
                    "Messages", "expected an extent: xmin,xmax,ymin,ymax"
                )
            else:
                expected = QCoreApplication.translate("Messages", "it is needed")
            given = parameters.get(name)
            refuse(name, None if given == "" else given, expected)

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

    def features(self, parameters, name, context):
        """Describe what the features given for a parameter are read from.

        Call it in ``prepareAlgorithm``.
        """
        given, selected = parameters.get(name), False
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            given, selected = given.source, given.selectedFeaturesOnly
        layer = self.parameterAsVectorLayer({name: given}, name, context)
        path = None
        if layer is not None:
            registry = QgsProviderRegistry.instance()
            path = registry.decodeUri(layer.providerType(), layer.source()).get("path")
        return FeaturesInput((path,) if path else (), selected)

    # Where results go

    def sink_file(self, parameters, name, *inputs):
        """Tell in which file features are going to be, None if in memory or a database.

        It must not be where they come from, and its folder must exist. QGIS creates a sink as soon
        as it is asked for: tools ask here before they compute, and for the sink when they are done.
        """
        target = parameters.get(name)
        if isinstance(target, QgsProcessingOutputLayerDefinition):
            target = target.sink.staticValue()
        nowhere = ("", "memory:", QgsProcessing.TEMPORARY_OUTPUT)
        if not isinstance(target, str) or target in nowhere:
            return None
        database = re.match(r"(?:ogr:)?dbname='([^']*)'", target)
        path = database.group(1) if database else target
        self._check_folder(name, path)
        self.spare(inputs, path, name, adds=bool(database), features=True)
        return path

    @staticmethod
    def _check_folder(name, path):
        """Raise if there is no folder for a file: before all is computed."""
        if not os.path.isdir(os.path.dirname(os.path.abspath(path))):
            expected = QCoreApplication.translate(
                "Messages", "expected a file in a folder that exists"
            )
            refuse(name, path, expected)

    @staticmethod
    def keep_apart(**paths):
        """Raise if two outputs, by the names of their parameters, are to be one file.

        Those that are None are left out.
        """
        places = {}
        for name, path in paths.items():
            if path is None:
                continue
            first = places.setdefault(os.path.realpath(path), name)
            if first != name:
                text = QCoreApplication.translate("Messages", "expected another file than {name}")
                refuse(name, path, text.format(name=first))

    @staticmethod
    def spare(inputs, path, name, **options):
        """Raise if what the parameter ``name`` asks to write would touch what is read.

        See :func:`raster_loupe.raster.target.refuse_to_overwrite` for the options.
        """
        try:
            refuse_to_overwrite(
                path, [file for raster in inputs for file in raster.files], **options
            )
        except TargetError as error:
            raise blamed(name, error) from error


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
