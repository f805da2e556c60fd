# SPDX-License-Identifier: GPL-2.0-or-later
"""What all tools share: parameters read strictly, errors in words, progress, resources."""

import importlib.util
import os
from contextlib import contextmanager

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ..raster.errors import (
    BudgetError,
    Cancelled,
    OptionsError,
    RasterError,
    SourceError,
    TargetError,
)
from ..raster.target import DefaultOptions
from ..raster.window import Edge
from . import settings
from .checking import StrictParameters
from .messages import blamed, grouped
from .parameters import LEAST
from .report import REPORT, require_plotly
from .styles import style_when_loaded
from .tables import write_features

_NATIVE_OPTIONS_WIDGET = {"widget_type": "rasteroptions"}

#: How many decimals dialogs show of a number that need not be whole: QGIS would show six.
DECIMALS = 3
_MOST_DECIMALS = 6
_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


def icon_path(name):
    """Tell where one of the project's icons is."""
    folder = os.path.dirname(os.path.dirname(__file__))
    return os.path.join(folder, "icons", f"{name}.svg")


def loupe_icon(name):
    """Load one of the project's icons."""
    return QIcon(icon_path(name))


def help_url(name):
    """Return the address of a tool's page, which ships with the plugin; "" if there is none."""
    folder = os.path.dirname(os.path.dirname(__file__))
    page = os.path.join(folder, "help", f"{name}.html")
    # Encoded: QGIS makes a QUrl of it again, whatever the folder is called.
    return QUrl.fromLocalFile(page).toEncoded().data().decode() if os.path.isfile(page) else ""


def translated(owner, text):
    """Translate a text of an object; one of a parent class stands under that class's name."""
    for kind in type(owner).__mro__:
        found = QCoreApplication.translate(kind.__name__, text)
        if found != text:
            return found
    return text


class LoupeAlgorithm(StrictParameters, QgsProcessingAlgorithm):
    """A tool of this provider.

    A subclass says what it is (``name`` and its like), declares its parameters, and computes in
    :meth:`compute`, which may raise the engine's errors: here they get the parameter's name.
    """

    BAND = "BAND"
    BANDS = "BANDS"
    EDGE = "EDGE"
    NODATA_POLICY = "NODATA_POLICY"
    MIN_VALID = "MIN_VALID"
    DATA_TYPE = "DATA_TYPE"
    OPTIONS = "OPTIONS"
    OUTPUT = "OUTPUT"

    ICON = "raster_loupe"

    #: The parameter that decides how much memory one block takes.
    SIZE_PARAMETER = "SIZE"

    # What the creation options of a run come from.
    _options_name = OPTIONS

    #: The budget that the tool is made for, in MiB, unless users set another one.
    MEMORY_MB = 128

    def __init__(self):
        super().__init__()
        self._said_of_outputs = {}

    def createInstance(self):
        return type(self)()

    def icon(self):
        return loupe_icon(self.ICON)

    def svgIconPath(self):
        return icon_path(self.ICON)

    def helpUrl(self):
        """Return the address of the tool's page."""
        return help_url(self.name())

    def tr(self, text):
        """Translate; a text of a parent class stands under that class's name."""
        return translated(self, text)

    # What QGIS shows as help

    def explanation(self):
        """Explain the tool in a few paragraphs, one a line."""
        raise NotImplementedError

    def shortHelpString(self):
        """Return the explanation, and what is said of outputs: QGIS has no place of its own for it.

        Dialogs make a paragraph of each line, and ``qgis_process`` shows lines.
        """
        if not self._said_of_outputs:
            return self.explanation()
        said = (f"{name}: {text}" for name, text in self._said_of_outputs.items())
        return "\n".join((self.explanation(), self.tr("The tool also returns:"), *said))

    # Declaring outputs that are no parameters

    def add_output(self, definition, text):
        """Declare an output that nobody chooses a place for, with a sentence about it."""
        self._said_of_outputs[definition.name()] = text
        self.addOutput(definition)

    def add_output_number(self, name, label, text):
        """Declare a number that a run returns."""
        self.add_output(QgsProcessingOutputNumber(name, label), text)

    def add_output_text(self, name, label, text):
        """Declare a text that a run returns."""
        self.add_output(QgsProcessingOutputString(name, label), text)

    # Declaring parameters

    def add(self, parameter, text, advanced=False, decimals=None):
        """Declare a parameter with its help text.

        Dialogs show numbers with six decimals unless they are told how many make sense.
        """
        parameter.setHelp(text)
        if decimals is not None:
            shown = {"widget_wrapper": {"decimals": decimals}}
            parameter.setMetadata({**parameter.metadata(), **shown})
        if advanced:
            parameter.setFlags(parameter.flags() | _ADVANCED)
        self.addParameter(parameter)

    def add_input(self, text):
        """Declare the raster; the help text says what for."""
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, self.tr("Input raster")), text)

    def add_band(self, text, name=BAND, of=StrictParameters.INPUT, label=None):
        """Declare which band of the raster ``of``, the first one by default."""
        self.add(
            # Optional, though it has a default: qgis_process demands a band otherwise.
            QgsProcessingParameterBand(
                name, label or self.tr("Band"), 1, parentLayerParameterName=of, optional=True
            ),
            text,
        )

    def add_number(
        self,
        name,
        label,
        text,
        default=0,
        least=0,
        most=None,
        advanced=False,
        decimals=DECIMALS,
        positive=False,
    ):
        """Declare a number that need not be whole; it is optional if its default is None.

        Of one that is positive, dialogs offer what is above 0, from the smallest number that they
        show. It is the tool that refuses 0, and says why: others may give still smaller numbers.
        """
        limits = {"minValue": least} if most is None else {"minValue": least, "maxValue": most}
        if positive:
            limits["minValue"] = 10.0 ** -(_MOST_DECIMALS if decimals is None else decimals)
        kind = QgsProcessingParameterNumber.Type.Double
        number = QgsProcessingParameterNumber(name, label, kind, default, default is None, **limits)
        if positive:
            number.setMetadata({LEAST: least})
        self.add(number, text, advanced, decimals)

    def add_bands(self, text):
        """Declare which bands; the help text says what for."""
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                self.tr("Bands (all if none is selected)"),
                parentLayerParameterName=self.INPUT,
                optional=True,
                allowMultiple=True,
            ),
            text,
        )

    def add_window_rules(self):
        """Declare what a window does at the raster's edge and where cells have no value."""
        self.add(
            QgsProcessingParameterEnum(
                self.EDGE,
                self.tr("Beyond the raster's edge"),
                [
                    self.tr("Nothing: available cells only"),
                    self.tr("Reflect (d c b a | a b c d | d c b a)"),
                    self.tr("Mirror (d c b | a b c d | c b a)"),
                    self.tr("Nearest (a a a a | a b c d | d d d d)"),
                    self.tr("Wrap (a b c d | a b c d | a b c d)"),
                ],
                defaultValue=0,
            ),
            self.tr("What a window finds where it extends beyond the raster."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.NODATA_POLICY,
                self.tr("Nodata in the window"),
                [
                    self.tr("Ignore it, unless the centre is nodata"),
                    self.tr("Propagate it: any cell without a value gives nodata"),
                ],
                defaultValue=0,
            ),
            self.tr(
                "What cells without a value do to the windows they are in: nothing, as long as "
                "the centre has a value, or everything. With Propagate and available cells only, "
                "windows that extend beyond the raster give nodata, too."
            ),
            advanced=True,
        )
        self.add_number(
            self.MIN_VALID,
            self.tr("Least share of valid cells in a window (%)"),
            self.tr("Windows with a smaller share of valid cells give nodata."),
            most=100,
            advanced=True,
            decimals=1,
        )

    def add_float_type(self):
        """Declare the type of a result that is computed, not copied."""
        self.add(
            QgsProcessingParameterEnum(
                self.DATA_TYPE,
                self.tr("Data type of the result"),
                ["Float32", "Float64"],
                defaultValue=0,
            ),
            self.tr("How the result is stored. It is computed in 64 bits either way."),
            advanced=True,
        )

    def add_creation_options(self):
        """Declare the options of the output's format."""
        parameter = QgsProcessingParameterString(
            self.OPTIONS, self.tr("Additional creation options"), defaultValue="", optional=True
        )
        package = "processing.algs.gdal.ui"  # up to QGIS 3.38
        known = importlib.util.find_spec(package) is not None
        widget = {"class": f"{package}.RasterOptionsWidget.RasterOptionsWidgetWrapper"}
        parameter.setMetadata({"widget_wrapper": widget if known else _NATIVE_OPTIONS_WIDGET})
        self.add(
            parameter,
            self.tr(
                "NAME=VALUE pairs for the output's format, separated by |, for example "
                "COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, "
                "unless they say otherwise. If there are none, a GeoTIFF gets those of the "
                "options of QGIS."
            ),
            advanced=True,
        )

    def add_report(self, text):
        """Declare the report; the help text says what is in it."""
        self.add(
            QgsProcessingParameterFileDestination(
                REPORT,
                self.tr("Report"),
                self.tr("HTML files (*.html)"),
                optional=True,
                createByDefault=False,
            ),
            text,
        )

    # What results look like

    def styles(self):
        """Choose how results look: for each output that is a layer, a style.

        Styles are in :mod:`.raster_styles` and :mod:`.feature_styles`; :func:`.styles.plain` is
        for what QGIS shows well by itself, such as tables.
        """
        return {}

    def layer_names(self, parameters, context):
        """Name the layers of a run by what was done; those left out are named after the input.

        They are names for layers to which neither a user nor a model has given one.
        """
        return {}

    def _style(self, outputs, parameters, context):
        names = self.layer_names(parameters, context)
        for output, style in self.styles().items():
            definition = self.parameterDefinition(output)
            name = names.get(output)
            if name is None:
                name = self.tr("{}: {}").format(definition.description(), self.input.name)
            layer = outputs.get(output)
            style_when_loaded(self.id(), definition, style, name, layer, parameters, context)

    # Reading parameters

    def check(self, definition, parameters, context):
        if definition.name() == self.OPTIONS:
            self.creation_options(parameters, context)
        else:
            super().check(definition, parameters, context)

    def edge(self, parameters, context):
        """Read EDGE."""
        return Edge(self.value(parameters, self.EDGE, context))

    def float_type(self, parameters, context):
        """Read DATA_TYPE, as numpy names it."""
        return ("float32", "float64")[self.value(parameters, self.DATA_TYPE, context)]

    def creation_options(self, parameters, context):
        """Read OPTIONS; where there are none, what users have set for GeoTIFFs."""
        text = self.parameterAsString(parameters, self.OPTIONS, context).strip()
        if text:
            self._options_name = self.OPTIONS
            return settings.read_options(text, self.OPTIONS)
        text, self._options_name = settings.default_options()
        return DefaultOptions(settings.read_options(text, self._options_name))

    def resources(self):
        """Read the provider's settings; environment variables win."""
        return settings.resources(self.MEMORY_MB)

    # Running

    def prepareAlgorithm(self, parameters, context, feedback):
        """Take from the layer what the run needs, in the thread the layer lives in."""
        self.input = self.raster(parameters, self.INPUT, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Compute, and put errors into words."""
        try:
            outputs = self.compute(parameters, context, feedback)
            self._style(outputs, parameters, context)
            return outputs
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled: nothing was written."))
            return {}
        except OptionsError as error:
            raise blamed(self._options_name, error) from error
        except TargetError as error:
            raise blamed(self.OUTPUT, error) from error
        except BudgetError as error:
            raise blamed(self.SIZE_PARAMETER, error) from error
        except RasterError as error:
            raise blamed(self.INPUT, error) from error

    def compute(self, parameters, context, feedback):
        """Do the tool's work and return its outputs."""
        raise NotImplementedError

    def progress(self, feedback):
        """Give the engine what it tells its progress to, in fractions of its own work."""
        done = self.input.export_share
        return lambda fraction: feedback.setProgress(100 * (done + (1 - done) * fraction))

    def unit_of(self, place):
        """Name the unit of distances on a raster, by its :class:`.Georeference`."""
        if place.crs is None:
            return self.tr("cells") if place.transform is None else self.tr("map units")
        if place.crs.IsGeographic():
            unit = place.crs.GetAngularUnitsName()
        else:
            unit = place.crs.GetLinearUnitsName()
        # As most coordinate systems spell them; the others are shown as they are.
        common = {
            "degree": self.tr("degrees"),
            "metre": self.tr("metres"),
            "kilometre": self.tr("kilometres"),
            "foot": self.tr("feet"),
            "us survey foot": self.tr("US survey feet"),
        }
        return common.get(unit.lower(), unit)

    @staticmethod
    @contextmanager
    def naming(name):
        """Give errors in a raster the name of the parameter that it was given for."""
        try:
            yield
        except SourceError as error:
            raise blamed(name, error) from error

    def output_raster(self, parameters, context, *inputs, name=OUTPUT):
        """Tell where a result goes; it must not be where it comes from."""
        path = self.parameterAsOutputLayer(parameters, name, context)
        self.spare(inputs, path, name)
        return path

    @staticmethod
    @contextmanager
    def on_grid(name, raster, source, bands, feedback, **options):
        """Open the raster of another parameter: what is wrong with it gets that name.

        See :meth:`raster_loupe.algorithms.layers.RasterInput.on_grid_of`.
        """
        opened = None
        try:
            with raster.on_grid_of(source, bands, feedback, **options) as opened:
                yield opened
        except SourceError as error:
            in_the_block = opened is not None and error.path != opened.path
            if error.path == source.path or in_the_block:
                raise
            raise blamed(name, error) from error

    def write_sink(self, parameters, name, context, made, features, kind=None, crs=None):
        """Create a sink and write features to it: see :func:`.tables.write_features`.

        Parameters
        ----------
        kind : QgsWkbTypes.Type, optional
            Of their geometry; by default there is none.
        crs : QgsCoordinateReferenceSystem, optional
            Of the geometry.

        Returns
        -------
        str or None
            The layer; None if an optional one is not asked for.
        """
        kind = QgsWkbTypes.Type.NoGeometry if kind is None else kind
        crs = QgsCoordinateReferenceSystem() if crs is None else crs
        sink, layer = self.parameterAsSink(parameters, name, context, made, kind, crs)
        if sink is None:
            if parameters.get(name) in (None, ""):
                return None
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        write_features(name, sink, made, features)
        return layer

    def output_report(self, parameters, context, *inputs, name=REPORT):
        """Tell where a report goes, None if none is asked for."""
        path = self.parameterAsFileOutput(parameters, name, context)
        if not path:
            return None
        require_plotly()
        self._check_folder(name, path)
        self.spare(inputs, path, name)
        return path

    @staticmethod
    def report(outcome, feedback):
        """Say what the run amounted to, in one line."""
        rate = outcome.cells / max(outcome.seconds, 1e-9)
        if outcome.workers == 1:
            text = QCoreApplication.translate(
                "Messages", "{cells} cells in {seconds} s: {rate} cells/s, 1 worker"
            )
        else:
            text = QCoreApplication.translate(
                "Messages", "{cells} cells in {seconds} s: {rate} cells/s, {workers} workers"
            )
        feedback.pushInfo(
            text.format(
                cells=grouped(outcome.cells),
                seconds=f"{outcome.seconds:.2f}",
                rate=grouped(rate, ".0f"),
                workers=outcome.workers,
            )
        )
