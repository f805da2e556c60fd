# SPDX-License-Identifier: GPL-2.0-or-later
"""The models that the provider ships: several tools in one, to use and to learn from.

What a model does is in its file in ``models/``, which ``scripts/make_models.py`` writes and the
modeler opens. Here is what it says, so that it can be translated.
"""

import os

from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..raster.errors import RasterError, TargetError
from ..raster.source import open_dataset
from ..raster.target import describe_bands, driver_for
from .base import DECIMALS, help_url, icon_path, loupe_icon, translated
from .checking import StrictParameters
from .feature_styles import choropleth
from .messages import blamed, in_words
from .parameters import refuse
from .raster_styles import picture
from .styles import is_named, style_when_loaded

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "models")

#: Providers whose tools the models use: they have to be there before a model is read.
NEEDED = ("loupe", "gdal", "native")


class ShippedModel(StrictParameters, QgsProcessingModelAlgorithm):
    """A model as a tool of this provider, under a name that does not change with the language."""

    #: The names of its file and of its icon.
    NAME = ""

    #: Results that dialogs offer to make, though they are optional.
    MADE_BY_DEFAULT = ()

    def __init__(self):
        super().__init__()
        self.fromFile(self.path())
        for name, (label, text) in self.texts().items():
            definition = self.parameterDefinition(name)
            if definition is not None:  # it has no file yet while make_models.py runs
                definition.setDescription(label)
                definition.setHelp(text)
                if isinstance(definition, QgsProcessingParameterNumber):
                    definition.setMetadata({"widget_wrapper": {"decimals": DECIMALS}})
                if name in self.MADE_BY_DEFAULT:
                    definition.setCreateByDefault(True)

    @classmethod
    def path(cls):
        """Tell where its file is."""
        return os.path.join(FOLDER, f"{cls.NAME}.model3")

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME.replace("_", "")

    def group(self):
        return self.tr("Models")

    def groupId(self):
        return "models"

    def icon(self):
        return loupe_icon(self.NAME)

    def svgIconPath(self):
        return icon_path(self.NAME)

    def helpUrl(self):
        """Return the address of the model's page."""
        return help_url(self.name())

    def tr(self, text):
        """Translate; a text of a parent class stands under that class's name."""
        return translated(self, text)

    def check_together(self, parameters, context):
        """Refuse results that would replace what is read, or have no place to go.

        The tools that write them may be those of others, which do not look.
        """
        read = []
        for definition in self.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterRasterLayer):
                read.append(self.raster(parameters, definition.name(), context))
            elif isinstance(definition, QgsProcessingParameterFeatureSource):
                read.append(self.features(parameters, definition.name(), context))
        read = [one for one in read if one is not None]
        written = {}
        for definition in self.destinationParameterDefinitions():
            name = definition.name()
            written[name] = path = self.sink_file(parameters, name, *read)
            if path is not None and isinstance(definition, QgsProcessingParameterRasterDestination):
                try:
                    driver_for(path)
                except TargetError as error:
                    raise blamed(name, error) from error
        self.keep_apart(**written)

    def texts(self):
        """Give a label and a sentence of help for each parameter, in the order of the dialog."""
        raise NotImplementedError

    def styles(self):
        """Choose how those results look that no tool of this provider makes."""
        return {}

    def layer_name(self, definition, parameters, context):
        """Name a result for whoever looks at the map: what it is, and of what."""
        return self.tr("{}: {}").format(definition.description(), self._input(parameters, context))

    def processAlgorithm(self, parameters, context, feedback):
        results = super().processAlgorithm(parameters, context, feedback)
        styles = self.styles()
        for definition in self.destinationParameterDefinitions():
            layer = results.get(definition.name())
            if not layer or not context.willLoadLayerOnCompletion(layer):
                continue
            # QGIS has named it as the model's file does: in English, and alike in all runs.
            given = parameters.get(definition.name())
            context.layerToLoadOnCompletionDetails(layer).name = (
                given.destinationName
                if is_named(given)
                else self.layer_name(definition, parameters, context)
            )
            if definition.name() in styles:
                style = styles[definition.name()]
                style_when_loaded(self.id(), definition, style, None, layer, parameters, context)
        return results

    def _input(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        return "" if layer is None else layer.name()


class TextureStackModel(ShippedModel):
    """Mean, standard deviation and variance at three sizes, as one raster."""

    NAME = "texture_stack"

    # Of windows, from the smallest to the largest; and what the bands have of each.
    SIZES = "SMALL", "MEDIUM", "LARGE"
    STATISTICS = "local mean", "local standard deviation", "local variance"

    def displayName(self):
        return self.tr("Texture stack")

    def tags(self):
        return self.tr(
            "texture,features,classification,segmentation,multi-scale,variance,standard deviation,"
            "mean,layer stack,bands"
        ).split(",")

    def shortDescription(self):
        return self.tr("Mean, standard deviation and local variance at three sizes as one raster")

    def shortHelpString(self):
        return self.tr(
            "Describes the surroundings of each cell by nine bands: the local mean, standard "
            "deviation and variance in a small, a medium and a large window. A classification or "
            "a segmentation tells fields from forests by these where the values alone do not.\n"
            "The bands are, in this order: mean, standard deviation and variance of the small "
            "window (1, 2, 3), of the medium one (4, 5, 6) and of the large one (7, 8, 9). Cells "
            "without a value are left out of the windows, and have none in the result, where NaN "
            "stands for them; what lies beyond the raster's edge is left out, too. The model runs "
            "Local variance nine times, and GDAL puts the results together.\n"
            "Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, "
            "https://doi.org/10.1109/TSMC.1973.4309314."
        )

    def texts(self):
        return {
            "INPUT": (self.tr("Input raster"), self.tr("The raster to describe.")),
            "BAND": (self.tr("Band"), self.tr("The band to look at.")),
            "SMALL": (
                self.tr("Small window (cells)"),
                self.tr("Width and height of the smallest window."),
            ),
            "MEDIUM": (
                self.tr("Medium window (cells)"),
                self.tr("Width and height of the window between the two others."),
            ),
            "LARGE": (
                self.tr("Large window (cells)"),
                self.tr("Width and height of the largest window."),
            ),
            "write:Texture stack": (
                self.tr("Texture stack"),
                self.tr(
                    "The result: nine bands of 32 bits, from the small window's mean to the large "
                    "window's variance."
                ),
            ),
        }

    def layer_name(self, definition, parameters, context):
        return self.tr("Texture stack {}, {}, {} of {}").format(
            *self._sizes(parameters, context), self._input(parameters, context)
        )

    def processAlgorithm(self, parameters, context, feedback):
        results = super().processAlgorithm(parameters, context, feedback)
        name = "write:Texture stack"
        stack = results.get(name)
        if stack:
            try:
                open_dataset(stack)  # GDAL's tools only warn of what they could not write
            except RasterError as error:
                raise blamed(name, error) from error
            # GDAL's tools lose what Local variance says of them.
            sizes = self._sizes(parameters, context)
            descriptions = [f"{what} {size}x{size}" for size in sizes for what in self.STATISTICS]
            try:
                describe_bands(stack, descriptions)
            except TargetError as error:  # the result is whole without them
                feedback.pushWarning(in_words(error))
        return results

    def styles(self):
        return {"write:Texture stack": deviations_in_colour}

    def _sizes(self, parameters, context):
        return [self.parameterAsInt(parameters, name, context) for name in self.SIZES]


class RepairDemModel(ShippedModel):
    """Fills holes by the method that does it best."""

    NAME = "repair_dem"
    MADE_BY_DEFAULT = ("compare:Report",)

    def displayName(self):
        return self.tr("Repair a DEM")

    def tags(self):
        return self.tr(
            "DEM,elevation,void filling,holes,nodata,SRTM,lidar,best method,cross-validation,report"
        ).split(",")

    def shortDescription(self):
        return self.tr("Compare methods of filling holes, fill by the best one, and report")

    def shortHelpString(self):
        return self.tr(
            "Fills the holes of an elevation model, or of any raster of a quantity, by the method "
            "that does it best there. First, Compare fill methods hides cells whose values are "
            "known, in holes like the real ones, and fills them by every method; then Fill nodata "
            "fills the holes by the method with the smallest error.\n"
            "The table and the report say how large the errors of each method are: what to expect "
            "of the filled cells. Holes are cells without a value. If the raster has no nodata "
            "value, add one in the layer's properties (Transparency, additional no data value), or "
            "use Fill nodata, which also takes a mask.\n"
            "Errors are those of the first band; all bands are filled. Do not use the model for "
            "classes, such as land cover: their errors mean nothing.\n"
            "Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x."
        )

    def texts(self):
        return {
            "INPUT": (self.tr("Raster with holes"), self.tr("The raster to repair.")),
            "FRACTION": (
                self.tr("Valid cells to hide (%)"),
                self.tr("How many of the valid cells are hidden to try the methods on, about."),
            ),
            "MAX_DISTANCE": (
                self.tr("Greatest distance (cells)"),
                self.tr("Fill only cells this near to a valid one. 0 is no limit."),
            ),
            "INTERIOR_ONLY": (
                self.tr("Leave holes that touch the raster's edge"),
                self.tr("Fill only holes that data surround."),
            ),
            "fill:Repaired DEM": (
                self.tr("Repaired DEM"),
                self.tr("The result: the raster, its holes filled by the best method."),
            ),
            "fill:Filled cells": (
                self.tr("Filled cells"),
                self.tr("A byte raster: 0 untouched, 1 filled, 2 left as a hole."),
            ),
            "compare:Errors of fill methods": (
                self.tr("Errors of fill methods"),
                self.tr("A table with a row for each method."),
            ),
            "compare:Report": (
                self.tr("Report"),
                self.tr("A page with the table and figures, for any browser."),
            ),
        }

    def check_together(self, parameters, context):
        super().check_together(parameters, context)
        raster = self.raster(parameters, self.INPUT, context)
        if raster.provider is not None:  # known once it is exported
            return
        if not raster.source([], QgsProcessingFeedback(False)).has_missing_cells:
            refuse(
                self.INPUT,
                raster.name,
                self.tr(
                    "expected cells without a value, and an integer raster without a nodata value "
                    "has none: add one in the layer's properties (Transparency, Additional no data "
                    "value), or use Fill nodata, which also takes values and masks"
                ),
            )


class FindAndCountModel(ShippedModel):
    """Finds what looks like a template, and counts it in each polygon."""

    NAME = "find_and_count"

    def displayName(self):
        return self.tr("Find and count")

    def tags(self):
        return self.tr(
            "template matching,count,inventory,trees,plants,cars,animals,per polygon,plots,density,"
            "zonal"
        ).split(",")

    def shortDescription(self):
        return self.tr("Find all places that look like a template, and count them per polygon")

    def shortHelpString(self):
        return self.tr(
            "Counts trees per plot, cars per car park, craters per map sheet: finds all places of "
            "a raster that look like a template by Match template, and counts in each polygon how "
            "many of them have their centre there. The score of a place is the zero-mean "
            "normalised cross-correlation of its cells with those of the template: 1 for an exact "
            "copy, whatever its brightness and contrast, and about 0 where they have nothing in "
            "common.\n"
            "The template is a raster of its own, or an extent of the input; give one of the two. "
            "If the things to count lie in any direction, give several angles, such as 0:350:10. "
            "The score of the best matches, which the result Matches has, tells what the least "
            "score should be: look at those with the lowest scores, and raise it until no wrong "
            "ones are left.\n"
            "Polygons may be in any coordinate system. They keep their attributes and get one "
            "more, matches. Places where a cell of the raster has no value are left out, and so "
            "are those where the template would reach beyond the raster's edge.\n"
            "Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield "
            "2012, https://doi.org/10.1109/TIP.2011.2181402."
        )

    def texts(self):
        return {
            "INPUT": (self.tr("Input raster"), self.tr("The raster to search.")),
            "BAND": (self.tr("Band"), self.tr("The band to search.")),
            "TEMPLATE": (
                self.tr("Template raster"),
                self.tr(
                    "What to search for: a small raster whose cells are as large as those of the "
                    "input. This or an extent is needed."
                ),
            ),
            "TEMPLATE_EXTENT": (
                self.tr("Extent of the input, as the template"),
                self.tr("The piece of the input to search for, instead of a template raster."),
            ),
            "ANGLES": (
                self.tr("Angles (degrees)"),
                self.tr(
                    "By how much the template is turned: numbers separated by commas (0,90), or "
                    "start:stop:step (0:350:10)."
                ),
            ),
            "SCALES": (
                self.tr("Scales"),
                self.tr(
                    "By how much the template is enlarged: numbers separated by commas, or "
                    "start:stop:step (0.8:1.2:0.1)."
                ),
            ),
            "THRESHOLD": (
                self.tr("Least score of a match"),
                self.tr("Places that score less are not counted. From -1 to 1, an exact copy."),
            ),
            "MIN_DISTANCE": (
                self.tr("Least distance of matches (cells; 0: half the template)"),
                self.tr("Of places that are nearer to each other, only the best one counts."),
            ),
            "POLYGONS": (
                self.tr("Polygons to count in"),
                self.tr("Plots, fields, districts: the areas for which matches are counted."),
            ),
            "count:Counts": (
                self.tr("Counts"),
                self.tr("The polygons, with the number of matches in each as matches."),
            ),
            "match:Matches": (
                self.tr("Matches"),
                self.tr("Polygons, the best match first: the outline of the template as found."),
            ),
            "match:Score": (self.tr("Score"), self.tr("A raster with the score of each cell.")),
        }

    def check_together(self, parameters, context):
        super().check_together(parameters, context)
        if all(parameters.get(name) in (None, "") for name in ("TEMPLATE", "TEMPLATE_EXTENT")):
            refuse(
                "TEMPLATE",
                None,
                self.tr("expected a raster, or a part of INPUT as TEMPLATE_EXTENT"),
            )
        source = self.parameterAsSource(parameters, "POLYGONS", context)
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
            refuse("POLYGONS", source.sourceName(), self.tr("expected a layer of polygons"))

    def styles(self):
        return {"count:Counts": choropleth}


def deviations_in_colour(layer):
    """Show the deviations in the large, the medium and the small window as red, green and blue."""
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 8, 5, 2))
    picture(layer)


MODELS = (FindAndCountModel, RepairDemModel, TextureStackModel)
