# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools that fill holes share: which cells are holes, the methods, what comes out."""

import os
import re
from contextlib import ExitStack

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..kernels.gap_filling import InverseDistance, LocalMean, LocalMedian, Nearest
from ..kernels.line_means import COLUMNS, ROWS, LineMean
from ..kernels.minimum_curvature import TENSION, MinimumCurvature
from ..kernels.multigrid import NotConvergedError
from ..kernels.onion_peel import OnionPeel
from ..kernels.triangulation import Linear
from ..raster.errors import TargetError
from ..raster.patching import Gaps, patch_regions
from ..raster.target import RasterTarget, TargetSpec
from .base import LoupeAlgorithm
from .messages import blamed
from .parameters import refuse
from .raster_styles import Classes, picture

RADIUS = 3
POWER = 2


def fill_method(index, radius=RADIUS, power=POWER, tension=TENSION):
    """Make the method of this index in METHOD."""
    return (
        lambda: MinimumCurvature(tension),
        lambda: MinimumCurvature(1),
        lambda: InverseDistance(radius, power),
        lambda: Nearest(),
        lambda: LocalMean(radius),
        lambda: LocalMedian(radius),
        lambda: LineMean(ROWS),
        lambda: LineMean(COLUMNS),
        lambda: OnionPeel(radius),
        lambda: Linear(),
    )[index]()


class GapFillingAlgorithm(LoupeAlgorithm):
    """A tool of the group "Gap filling", whose methods have an order and names."""

    def group(self):
        return self.tr("Gap filling")

    def groupId(self):
        return "gapfilling"

    def method_names(self):
        """Names of the methods, in the order of METHOD."""
        return [
            self.tr("Minimum curvature with tension"),
            self.tr("Membrane (Laplace)"),
            self.tr("Inverse distance weighting"),
            self.tr("Nearest valid cell"),
            self.tr("Local mean"),
            self.tr("Local median"),
            self.tr("Row mean"),
            self.tr("Column mean"),
            self.tr("Onion peel (fast marching)"),
            self.tr("Linear (triangles)"),
        ]


class FillAlgorithm(GapFillingAlgorithm):
    """A tool that fills holes, and changes nothing else."""

    METHOD = "METHOD"
    TENSION = "TENSION"
    INTERIOR_ONLY = "INTERIOR_ONLY"
    MASK = "MASK"
    FILLED = "FILLED"
    FILLED_CELLS = "FILLED_CELLS"
    HOLES = "HOLES"
    UNFILLED_CELLS = "UNFILLED_CELLS"

    # Declaring parameters

    def add_raster_with_holes(self):
        """Declare the raster, and the bands whose holes are filled."""
        self.add_input(self.tr("The raster with holes: cells without a value."))
        self.add_bands(
            self.tr(
                "Bands to fill, each with its own holes. If none is selected: all of them, except "
                "an alpha band. The others are copied."
            ),
        )

    def add_interior_only(self):
        """Declare whether the outline of the data may grow."""
        self.add(
            QgsProcessingParameterBoolean(
                self.INTERIOR_ONLY,
                self.tr("Leave holes that touch the raster's edge"),
                defaultValue=False,
            ),
            self.tr("Fill only holes that data surround: the outline of the data does not grow."),
        )

    def add_mask(self):
        """Declare what else is a hole."""
        self.add(
            QgsProcessingParameterRasterLayer(
                self.MASK, self.tr("Mask of cells to replace"), optional=True
            ),
            self.tr(
                "Where the first band of this raster is not 0, cells are holes, too: clouds, "
                "shadows, water. Where it has no value, they are not. On another grid, its nearest "
                "cell counts."
            ),
        )

    def add_outputs(self):
        """Declare what comes out."""
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Filled")),
            self.tr(
                "The result: all bands of the input, of the same type. Cells that are not filled "
                "keep the value they have."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.FILLED, self.tr("Filled cells"), optional=True, createByDefault=False
            ),
            self.what_is_marked(),
        )
        self.add_output_number(
            self.FILLED_CELLS,
            self.tr("Filled cells"),
            self.tr("How many cells were filled, in all chosen bands together."),
        )
        self.add_output_number(
            self.HOLES,
            self.tr("Holes"),
            self.tr("How many holes there were, filled or not, in all chosen bands together."),
        )
        self.add_output_number(
            self.UNFILLED_CELLS,
            self.tr("Cells left as holes"),
            self.tr("How many cells of holes were left as they are."),
        )

    def what_is_marked(self):
        """Say what the values of FILLED are."""
        return self.tr(
            "A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a "
            "hole."
        )

    def mark_names(self):
        """Name the values of FILLED in a legend."""
        return {1: self.tr("Filled"), 2: self.tr("Left as a hole")}

    def how_to_name_gaps(self):
        """Say what is expected of a raster of which no cell can be a hole."""
        return self.tr(
            "expected a raster that has holes, and an integer raster without a nodata value, mask "
            "or alpha band has none: give a MASK, or set a nodata value in the layer's properties"
        )

    # What results look like

    def styles(self):
        return {self.OUTPUT: picture, self.FILLED: Classes(self.mark_names())}

    def layer_names(self, parameters, context):
        methods = self.parameterDefinition(self.METHOD).options()
        method = methods[self.value(parameters, self.METHOD, context)]
        return {
            self.OUTPUT: self.tr("{} filled: {}").format(self.input.name, method),
            self.FILLED: self.tr("Filled cells of {}").format(self.input.name),
        }

    # Running

    def prepareAlgorithm(self, parameters, context, feedback):
        self.input = self.raster(parameters, self.INPUT, context)
        self.mask = self.raster(parameters, self.MASK, context)
        return True

    def fill(self, parameters, context, feedback, source, filling, *others, gaps=(), beside=None):
        """Fill, report, and return the outputs.

        Parameters
        ----------
        source : Source
            The bands to fill.
        filling : Filling
            How.
        *others : RasterInput
            Inputs besides INPUT and MASK, which must not be written to, either.
        gaps : tuple of float
            Values that mean "hole".
        beside : object, optional
            See :func:`raster_loupe.raster.patching.patch_regions`.
        """
        inputs = [one for one in (self.input, self.mask, *others) if one is not None]
        path = self.output_raster(parameters, context, *inputs)
        marks = self._marks(parameters, context, source, path, inputs)
        if not (gaps or self.mask or source.has_missing_cells):
            refuse(self.INPUT, self.input.name, self.how_to_name_gaps())
        with ExitStack() as opened:
            mask = None
            if self.mask is not None:
                described = self.MASK, self.mask, source, [1], feedback
                mask = opened.enter_context(self.on_grid(*described, resampling="nearest"))
            try:
                outcome = patch_regions(
                    source,
                    filling,
                    TargetSpec.like(source, path, self.creation_options(parameters, context)),
                    gaps=Gaps(gaps, mask),
                    beside=beside,
                    marks=marks,
                    resources=self.resources(),
                    progress=self.progress(feedback),
                    cancelled=feedback.isCanceled,
                )
            except TargetError as error:
                if marks is None or _concerns(error, path) or not _concerns(error, marks.path):
                    raise
                raise blamed(self.FILLED, error) from error
            except NotConvergedError:
                self._refuse_surface(parameters, context)
        return self._outputs(path, marks, source, filling, outcome, feedback)

    def _refuse_surface(self, parameters, context):
        """Say that the surface of minimum curvature cannot be had, and what can be done."""
        if self.parameterDefinition(self.TENSION) is not None:
            refuse(
                self.TENSION,
                self.value(parameters, self.TENSION, context),
                self.tr(
                    "expected a larger tension, or a limit to the area: no surface of minimum "
                    "curvature was reached in a hole"
                ),
            )
        refuse(
            self.METHOD,
            self.value(parameters, self.METHOD, context),
            self.tr(
                "expected a raster with smaller holes: no surface of minimum curvature was "
                "reached in one of them"
            ),
        )

    def _marks(self, parameters, context, source, path, inputs):
        if not parameters.get(self.FILLED):
            return None
        marks = self.output_raster(parameters, context, *inputs, name=self.FILLED)
        marked, written = (os.path.normcase(os.path.realpath(one)) for one in (marks, path))
        if marked == written:
            refuse(self.FILLED, marks, self.tr("expected another file than OUTPUT"))
        descriptions = tuple(f"Band {band.number}: filled cells" for band in source.bands)
        spec = TargetSpec(marks, descriptions, "uint8")
        try:
            RasterTarget(spec, source)  # refuses a format that cannot be written
        except TargetError as error:
            raise blamed(self.FILLED, error) from error
        return spec

    def _outputs(self, path, marks, source, filling, outcome, feedback):
        bands = outcome.bands
        holes, missing, filled, fallback = (
            sum(getattr(band, name) for band in bands)
            for name in ("holes", "missing", "filled", "fallback")
        )
        self.report(outcome, feedback)
        for number, band in zip((band.number for band in source.bands), bands):
            if band.missing == source.rows * source.cols:
                feedback.pushWarning(
                    self.tr("Band {} has no valid cell: it is left as it is.").format(number)
                )
        smallest = min((band.smallest for band in bands if band.holes), default=0)
        if not missing:
            feedback.pushInfo(self.tr("There are no holes: the raster is copied as it is."))
        elif 0 < filling.max_area < smallest:
            feedback.pushWarning(
                self.tr(
                    "MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled."
                ).format(filling.max_area, smallest)
            )
        elif not filled:
            feedback.pushWarning(self.tr("No hole is to be filled: the raster is copied as it is."))
        feedback.pushInfo(
            self.tr("Holes: {}; cells filled: {}; cells left: {}").format(
                holes, filled, missing - filled
            )
        )
        if fallback:
            feedback.pushInfo(
                self.tr("{} of them by interpolation, for lack of a reference").format(fallback)
            )
        outputs = {
            self.OUTPUT: path,
            self.FILLED_CELLS: filled,
            self.HOLES: holes,
            self.UNFILLED_CELLS: missing - filled,
        }
        return outputs if marks is None else {**outputs, self.FILLED: marks.path}


def _concerns(error, path):
    """Tell whether an error is about writing this file: it names it, or its folder."""
    folder = os.path.dirname(os.path.realpath(path))
    # A name that goes on after the folder's is that of another file or folder.
    named = re.search(re.escape(folder) + r"(?![\w/\\])", str(error))
    return path in str(error) or named is not None
