# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the models that the provider ships into ``models/``, or into the folder that is given.

    scripts/in_fresh_profile .venv/bin/python scripts/make_models.py [FOLDER]

They are made by the oldest QGIS that is supported, of tools that every later one has.
"""

import os
import sys
from dataclasses import dataclass, field

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
_DOUBLE = QgsProcessingParameterNumber.Type.Double

# Between the boxes of a model on the modeler's canvas.
_ACROSS, _DOWN = 240, 110

_from = QgsProcessingModelChildParameterSource


@dataclass
class Drawing:
    """A model in the making: boxes at columns and rows, arrows between them.

    Attributes
    ----------
    texts : dict of str to (str, str)
        The label and the help of each parameter.
    model : QgsProcessingModelAlgorithm
        What has been drawn so far.
    """

    texts: dict
    model: QgsProcessingModelAlgorithm = field(default_factory=QgsProcessingModelAlgorithm)
    _order: list = field(default_factory=list)

    def parameter(self, kind, name, col, *arguments, row=0, advanced=False, **options):
        """Add a parameter of the model."""
        label, text = self.texts[name]
        definition = kind(name, label, *arguments, **options)
        definition.setHelp(text)
        if advanced:
            definition.setFlags(definition.flags() | _ADVANCED)
        component = QgsProcessingModelParameter(name)
        component.setPosition(QPointF(col * _ACROSS, row * _DOWN))
        self.model.addModelParameter(definition, component)
        self._order.append(name)
        self.model.setParameterOrder(self._order)

    def step(self, name, tool, title, col, row, outputs=(), needed=(), **sources):
        """Add a tool, and what it makes of the model's results.

        Parameters
        ----------
        outputs : iterable of (str, str)
            The name of a result of the model, and of the tool's output that it is.
        needed : iterable of str
            Results that have to be made, since other tools take them.
        **sources
            Of the tool's parameters: a value, a source, or a list of sources. What is left out
            has its default, which the modeler wants to see.
        """
        child = QgsProcessingModelChildAlgorithm(tool)
        child.setChildId(name)
        child.setDescription(title)
        child.setPosition(QPointF(col * _ACROSS, row * _DOWN))
        for parameter, source in {**_defaults(tool), **sources}.items():
            several = isinstance(source, list) and isinstance(source[0], _from)
            source = source if several else [_source(source)]
            child.addParameterSources(parameter, source)
        made = {}
        for number, (result, output) in enumerate(outputs):
            one = QgsProcessingModelOutput(result, result)
            one.setChildId(name)
            one.setChildOutputName(output)
            one.setMandatory(result in needed)
            one.setPosition(QPointF((col + 1) * _ACROSS, (row + number) * _DOWN))
            made[result] = one
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)


def _source(value):
    return value if isinstance(value, _from) else _from.fromStaticValue(value)


def _defaults(tool):
    """Return the defaults of a tool's parameters, but of those that need not be given."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    registry = QgsApplication.processingRegistry()
    return {
        definition.name(): definition.defaultValue()
        for definition in registry.algorithmById(tool).parameterDefinitions()
        if definition.defaultValue() is not None
        and not definition.isDestination()
        and not definition.flags() & optional
    }


def texture_stack(draw):
    """Nine statistics, each of them a raster, and GDAL to put them together."""
    draw.parameter(QgsProcessingParameterRasterLayer, "INPUT", 0)
    # Optional, though it has a default: qgis_process demands a band otherwise.
    draw.parameter(QgsProcessingParameterBand, "BAND", 1, 1, "INPUT", optional=True)
    statistics = ((2, "Mean"), (1, "Deviation"), (0, "Variance"))
    results = []
    for row, (size, default) in enumerate((("SMALL", 3), ("MEDIUM", 7), ("LARGE", 15))):
        draw.parameter(
            QgsProcessingParameterNumber, size, row + 2, defaultValue=default, minValue=1
        )
        for col, (statistic, title) in enumerate(statistics):
            name = f"{size.lower()}{statistic}"
            draw.step(
                name,
                "loupe:localvariance",
                f"{title}, {size.lower()} window",
                col + 1,
                row + 2,
                INPUT=_from.fromModelParameter("INPUT"),
                # Where none is given, a model hands on none, be there a default or not.
                BANDS=_from.fromExpression("coalesce(@BAND, 1)"),
                STATISTICS=[statistic],
                SIZE=_from.fromExpression(f"coalesce(@{size}, {default})"),
            )
            results.append(_from.fromChildOutput(name, "OUTPUT"))
    # GeoTIFFs have one nodata value for all bands, and that of a mean may be another one than that
    # of a variance.
    draw.step(
        "stack",
        "gdal:buildvirtualraster",
        "Stack",
        2,
        6,
        INPUT=results,
        RESOLUTION=1,
        SEPARATE=True,
        EXTRA="-vrtnodata nan",
    )
    draw.step(
        "write",
        "gdal:translate",
        "Write",
        2,
        7,
        [("Texture stack", "OUTPUT")],
        INPUT=_from.fromChildOutput("stack", "OUTPUT"),
        EXTRA="-co TILED=YES -co BIGTIFF=IF_SAFER -co INTERLEAVE=BAND",
    )


def repair_dem(draw):
    """Two tools: the number of the best method goes from one to the other."""
    draw.parameter(QgsProcessingParameterRasterLayer, "INPUT", 0)
    draw.parameter(
        *(QgsProcessingParameterNumber, "FRACTION", 1, _DOUBLE),
        **{"defaultValue": 2, "minValue": 0.001, "maxValue": 50, "advanced": True},
    )
    draw.parameter(
        QgsProcessingParameterNumber, "MAX_DISTANCE", 2, defaultValue=0, minValue=0, advanced=True
    )
    draw.parameter(
        QgsProcessingParameterBoolean, "INTERIOR_ONLY", 3, defaultValue=False, advanced=True
    )
    draw.step(
        "compare",
        "loupe:comparefillmethods",
        "Compare fill methods",
        0,
        2,
        [("Errors of fill methods", "OUTPUT_TABLE"), ("Report", "REPORT")],
        INPUT=_from.fromModelParameter("INPUT"),
        FRACTION=_from.fromModelParameter("FRACTION"),
    )
    draw.step(
        "fill",
        "loupe:fillnodata",
        "Fill by the best method",
        0,
        5,
        [("Repaired DEM", "OUTPUT"), ("Filled cells", "FILLED")],
        INPUT=_from.fromModelParameter("INPUT"),
        METHOD=_from.fromChildOutput("compare", "BEST_METHOD"),
        MAX_DISTANCE=_from.fromModelParameter("MAX_DISTANCE"),
        INTERIOR_ONLY=_from.fromModelParameter("INTERIOR_ONLY"),
    )


def find_and_count(draw):
    """Matches, their centres, and how many of them are in each polygon."""
    draw.parameter(QgsProcessingParameterRasterLayer, "INPUT", 0)
    draw.parameter(QgsProcessingParameterBand, "BAND", 1, 1, "INPUT", optional=True)
    draw.parameter(QgsProcessingParameterRasterLayer, "TEMPLATE", 2, optional=True)
    draw.parameter(QgsProcessingParameterExtent, "TEMPLATE_EXTENT", 3, optional=True)
    draw.parameter(QgsProcessingParameterString, "ANGLES", 0, "0", row=1, optional=True)
    draw.parameter(QgsProcessingParameterString, "SCALES", 1, "1", row=1, optional=True)
    draw.parameter(
        *(QgsProcessingParameterNumber, "THRESHOLD", 2, _DOUBLE),
        **{"row": 1, "defaultValue": 0.8, "minValue": -1, "maxValue": 1},
    )
    draw.parameter(
        *(QgsProcessingParameterNumber, "MIN_DISTANCE", 3, _DOUBLE),
        **{"row": 1, "defaultValue": 0, "minValue": 0},
    )
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    draw.parameter(QgsProcessingParameterFeatureSource, "POLYGONS", 3, polygons, row=6)
    names = "INPUT BAND TEMPLATE TEMPLATE_EXTENT ANGLES SCALES THRESHOLD MIN_DISTANCE".split()
    draw.step(
        "match",
        "loupe:matchtemplate",
        "Match template",
        1,
        3,
        [("Matches", "MATCHES"), ("Score", "SCORE")],
        ["Matches"],
        **{name: _from.fromModelParameter(name) for name in names},
    )
    draw.step(
        "centres",
        "native:centroids",
        "Centres of the matches",
        1,
        5,
        INPUT=_from.fromChildOutput("match", "MATCHES"),
    )
    # Without an index, counting looks at all matches for each polygon.
    draw.step(
        "index",
        "native:createspatialindex",
        "Index of the centres",
        1,
        6,
        INPUT=_from.fromChildOutput("centres", "OUTPUT"),
    )
    draw.step(
        "count",
        "native:countpointsinpolygon",
        "Count per polygon",
        1,
        7,
        [("Counts", "OUTPUT")],
        POLYGONS=_from.fromModelParameter("POLYGONS"),
        POINTS=_from.fromChildOutput("index", "OUTPUT"),
        FIELD="matches",
    )


def write(shipped, draw, folder):
    """Draw a model and write its file."""
    texts = shipped.texts()
    drawing = Drawing(texts)
    draw(drawing)
    model = drawing.model
    model.setName(shipped.displayName())
    model.setGroup(shipped.group())
    model.setHelpContent(
        {
            "ALG_DESC": shipped.shortHelpString(),
            "SHORT_DESCRIPTION": shipped.shortDescription(),
            **{name: text for name, (_, text) in texts.items()},
        }
    )
    path = os.path.join(folder, f"{shipped.NAME}.model3")
    if not model.toFile(path):
        raise OSError(f"{path} cannot be written")
    return path


def make(folder):
    """Write all models; tools of the provider have to be loaded."""
    from raster_loupe.algorithms import models

    os.makedirs(folder, exist_ok=True)
    drawn = (texture_stack, repair_dem, find_and_count)
    return [
        write(shipped(), draw, folder)
        for shipped in models.MODELS
        for draw in drawn
        if draw.__name__ == shipped.NAME
    ]


def main(folder=None):
    """Start QGIS with the plugin, and write the models."""

    # Plugins of QGIS itself lie beside its Python package, or with its other files.
    application = QgsApplication([], False)
    application.initQgis()
    sys.path += [os.path.join(QgsApplication.pkgDataPath(), "python", "plugins")]
    sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
    from processing.core.Processing import Processing

    Processing.initialize()
    import raster_loupe

    plugin = raster_loupe.classFactory(None)
    plugin.initProcessing()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for path in make(folder or os.path.join(root, "models")):
        print(path)
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:])
