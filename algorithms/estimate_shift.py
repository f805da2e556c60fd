# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:estimateshift``."""

import math
import time
from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..kernels.shift import LEAST_AGREEMENT, LEAST_SIGNIFICANCE, Method
from ..kernels.warping import Warp
from ..raster.engine import Outcome, copy_raster, map_tiles
from ..raster.georeference import Georeference
from ..raster.target import RasterTarget, TargetSpec, nodata_of_same
from .feature_styles import arrows
from .matching import MatchingAlgorithm
from .parameters import refuse
from .raster_styles import picture
from .report import REPORT, number
from .shift_estimation import Empty, NoOverlap, Run, constant_field, estimate, estimate_field
from .shift_report import ShiftReporting, in_map_units, or_none
from .tables import fields

# Points of a grid of shifts: a smooth field of more takes more memory than all else.
_MOST_POINTS = 65536


class EstimateShiftAlgorithm(ShiftReporting, MatchingAlgorithm):
    """Finds how far a raster must move to lie on another one."""

    REFERENCE = "REFERENCE"
    REFERENCE_BAND = "REFERENCE_BAND"
    METHOD = "METHOD"
    MAX_SHIFT = "MAX_SHIFT"
    GRID = "GRID"
    WINDOW = "WINDOW"
    VECTORS = "VECTORS"
    SHIFT_COLUMNS = "SHIFT_COLUMNS"
    SHIFT_ROWS = "SHIFT_ROWS"
    SHIFT_X = "SHIFT_X"
    SHIFT_Y = "SHIFT_Y"
    CORRELATION = "CORRELATION"
    OUTLIERS = "OUTLIERS"

    ICON = "estimate_shift"
    SIZE_PARAMETER = WINDOW

    def name(self):
        return "estimateshift"

    def displayName(self):
        return self.tr("Estimate shift")

    def tags(self):
        return self.tr(
            "shift,offset,displacement,co-registration,coregistration,registration,image matching,"
            "phase correlation,cross-correlation,alignment,georeferencing,misregistration,warp,"
            "optical flow,image velocimetry,glacier,landslide"
        ).split(",")

    def shortDescription(self):
        return self.tr("Find how far a raster must move to lie on another one, and move it")

    def explanation(self):
        return self.tr(
            "Where does the input have to move to lie on the reference? The shift is found to "
            "fractions of a cell; columns to the right and rows downwards are positive, and so are "
            "x to the east and y to the north.\n"
            "One shift for the whole raster, or, with a grid, a field of shifts: one for each "
            "window of the reference, outliers left out, and smoothed. The output is the input "
            "where it belongs: with one shift its cells are left as they are, and it is its "
            "georeference that moves; with a grid it is warped (cubic convolution). The reference "
            "is resampled (bilinear) where its grid is another one.\n"
            "A shift is found where the valid cells that both have correlate best (Pearson's r), "
            "or by phase correlation, which takes all frequencies alike, for scenes of different "
            "light; where neither finds much, by the directions of edges, as between bands of one "
            "scene. It is refined by least squares. Large rasters are looked at from afar first, "
            "then in windows of finer cells. A warning says if the two do not match. Cells without "
            "a value play no part, and a warped raster has none where it would need them.\n"
            "Padfield (2012), "
            "https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), "
            "https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), "
            "https://doi.org/10.1007/s00348-005-0016-6"
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to move."))
        self.add_band(self.tr("The band to compare; the first one if none is chosen."))
        self.add(
            QgsProcessingParameterRasterLayer(self.REFERENCE, self.tr("Reference raster")),
            self.tr("The raster that the input is to lie on; on any grid."),
        )
        self.add_band(
            self.tr("The band of the reference to compare; the first one if none is chosen."),
            name=self.REFERENCE_BAND,
            of=self.REFERENCE,
            label=self.tr("Band of the reference"),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Normalised cross-correlation over the overlap"),
                    self.tr("Phase correlation"),
                ],
                defaultValue=0,
            ),
            self.tr(
                "By what a shift is found to a whole cell. Phase correlation minds neither slow "
                "changes of light nor blur; it finds no shift beyond half of the raster."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_SHIFT,
                self.tr("Largest shift (cells; 0: a quarter of the overlap)"),
                defaultValue=0,
                minValue=0,
            ),
            self.tr("How far to look, in columns and in rows of the input."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.GRID,
                self.tr("Distance of local shifts (cells; 0: one shift for all)"),
                defaultValue=0,
                minValue=0,
            ),
            self.tr("Cells between the points of a grid at which shifts are estimated."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.WINDOW, self.tr("Side of local windows (cells)"), defaultValue=64, minValue=16
            ),
            self.tr(
                "The part of the reference around each point that is looked for, up to a quarter "
                "of this side from where the one shift for all leads."
            ),
        )
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUTPUT, self.tr("Moved"), optional=True, createByDefault=True
            ),
            self.tr("The input where it belongs: moved as it is, or warped by the field."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.VECTORS,
                self.tr("Shift vectors"),
                QgsProcessing.SourceType.TypeVectorLine,
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "A line for each window, from where the input has something to where the "
                "reference has it."
            ),
        )
        self.add_report(
            self.tr("A page with the correlation surface, the vectors and figures about them.")
        )
        for name, label, meaning in (
            (
                self.SHIFT_COLUMNS,
                self.tr("Shift to the right (cells)"),
                self.tr("By how many columns the input must move to the right."),
            ),
            (
                self.SHIFT_ROWS,
                self.tr("Shift downwards (cells)"),
                self.tr("By how many rows the input must move downwards."),
            ),
            (
                self.SHIFT_X,
                self.tr("Shift in x (map units)"),
                self.tr("How far the input must move in x, in map units."),
            ),
            (
                self.SHIFT_Y,
                self.tr("Shift in y (map units)"),
                self.tr("How far the input must move in y, in map units."),
            ),
            (
                self.CORRELATION,
                self.tr("Correlation"),
                self.tr(
                    "Pearson's r of the two where they overlap, the input moved by that shift; of "
                    "large rasters, the median of windows."
                ),
            ),
            (
                self.OUTLIERS,
                self.tr("Windows left out"),
                self.tr("How many windows were left out, since they do not fit in with others."),
            ),
        ):
            self.add_output_number(name, label, meaning)

    def prepareAlgorithm(self, parameters, context, feedback):
        self.reference = self.raster(parameters, self.REFERENCE, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def styles(self):
        return {self.OUTPUT: picture, self.VECTORS: arrows}

    def layer_names(self, parameters, context):
        names = self.input.name, self.reference.name
        warped = self.value(parameters, self.GRID, context)
        moved = self.tr("{} warped to {}") if warped else self.tr("{} moved to {}")
        return {
            self.OUTPUT: moved.format(*names),
            self.VECTORS: self.tr("Shifts of {} to {}").format(*names),
        }

    def compute(self, parameters, context, feedback):
        began = time.perf_counter()
        inputs = self.input, self.reference
        path = None
        if parameters.get(self.OUTPUT):
            path = self.output_raster(parameters, context, *inputs)
        table = self.sink_file(parameters, self.VECTORS, *inputs)
        report = self.output_report(parameters, context, *inputs)
        self.keep_apart(**{self.OUTPUT: path, self.VECTORS: table, REPORT: report})
        source = self.input.source([self.value(parameters, self.BAND, context)], feedback)
        grid = self._grid(parameters, context, source)
        write = self._writer(parameters, context, feedback, path, grid)
        run = Run(self.resources(), self.progress(feedback), feedback.isCanceled)
        found, local = self._estimates(parameters, context, feedback, source, grid, run)
        self._warn(found, local, feedback)
        if write is not None:
            write(found.shift, local and local.field, run.part(0.75, 1))
        run.progress(1)
        seconds = time.perf_counter() - began
        cells = source.rows * source.cols
        self.report(Outcome(cells, seconds, run.resources.workers, []), feedback)
        place = Georeference(source)
        looked, outliers = (local or found)[:2]
        figures = self._figures(place, found.shift, outliers)
        feedback.pushInfo("; ".join(f"{name}: {number(at)}" for name, at in figures.items()))
        outputs = figures if path is None else {**figures, self.OUTPUT: path}
        if report is not None:
            method = self.value(parameters, self.METHOD, context)
            unit = self.unit_of(place)
            self.write_report(report, figures, found, local, method, grid, unit)
            outputs[REPORT] = report
        vectors = self._write_vectors(parameters, context, place, looked, outliers)
        return outputs if vectors is None else {**outputs, self.VECTORS: vectors}

    # What is asked for

    def _grid(self, parameters, context, source):
        """Read GRID; refuse sizes that do not fit the raster."""
        shorter, longer = sorted(source.shape)
        max_shift, grid, window = (
            self.value(parameters, name, context)
            for name in (self.MAX_SHIFT, self.GRID, self.WINDOW)
        )
        if max_shift >= longer:
            refuse(
                self.MAX_SHIFT,
                max_shift,
                self.tr("expected less than {} cells, the longer side of INPUT").format(longer),
            )
        if not grid:
            return grid
        if window > shorter:
            refuse(
                self.WINDOW,
                window,
                self.tr("expected no more than {} cells, the shorter side of INPUT").format(
                    shorter
                ),
            )
        if grid // 2 >= shorter:
            refuse(
                self.GRID,
                grid,
                self.tr(
                    "expected no more than {most} cells: the first point is at half of it, and "
                    "INPUT has {rows} rows and {columns} columns"
                ).format(most=2 * shorter - 1, rows=source.rows, columns=source.cols),
            )
        if math.prod(-(-size // grid) for size in source.shape) > _MOST_POINTS:
            least = math.ceil(math.sqrt(source.rows * source.cols / _MOST_POINTS)) + 1
            refuse(
                self.GRID,
                grid,
                self.tr(
                    "expected at least {least} cells for a raster of this size, so that there are "
                    "no more than {most} points"
                ).format(least=least, most=_MOST_POINTS),
            )
        return grid

    def _writer(self, parameters, context, feedback, path, grid):
        """Say how OUTPUT is to be written, None if it is not; refuse formats that do not do."""
        if path is None:
            return None
        options = self.creation_options(parameters, context)
        source = self.input.source([], feedback)
        if not grid:
            target = TargetSpec.like(source, path, options)
        else:
            target = TargetSpec(
                path,
                tuple(f"Band {band.number}: warped" for band in source.bands),
                source.dtype,
                nodata_of_same(source, source.dtype, True),
                options,
                same_bands=True,
                scales=tuple((band.scale, band.offset) for band in source.bands),
            )
        RasterTarget(target, source)

        def write(shift, field, run):
            # Where nothing matches the raster stays where it is.
            moved = (shift.columns, shift.rows) if shift.reliable else (0.0, 0.0)
            if not grid:
                return copy_raster(source, replace(target, moved=moved), **run.options)
            field = constant_field(*moved, grid) if field is None else field
            return map_tiles(
                source, Warp(field, target.dtype, target.nodata), target, **run.options
            )

        return write

    def _estimates(self, parameters, context, feedback, source, grid, run):
        """Estimate the one shift and, if they are asked for, local ones."""
        bands = [self.value(parameters, self.REFERENCE_BAND, context)]
        method = Method(self.value(parameters, self.METHOD, context))
        max_shift = self.value(parameters, self.MAX_SHIFT, context)
        described = self.REFERENCE, self.reference, source, bands, feedback
        with self.on_grid(*described) as reference:
            try:
                found = estimate(
                    source, reference, max_shift, method, run.part(0, 0.25 if grid else 0.75)
                )
            except Empty as error:
                self._refuse_empty(error)
            except NoOverlap:
                refuse(
                    self.REFERENCE,
                    self.reference.name,
                    self.tr(
                        "expected cells with a value where INPUT has some, and they lie in "
                        "different places"
                    ),
                )
            if not grid:
                return found, None
            shift = found.shift
            start = (round(shift.columns), round(shift.rows)) if shift.reliable else (0, 0)
            window = self.value(parameters, self.WINDOW, context)
            local = estimate_field(
                source, reference, grid, window, start, method, run.part(0.25, 0.75)
            )
            if not local.points:
                refuse(
                    self.GRID,
                    grid,
                    self.tr(
                        "expected points around which INPUT and REFERENCE have cells with a value, "
                        "and there are none; a smaller one has more points"
                    ),
                )
            return found, local

    def _refuse_empty(self, error):
        name, raster = (
            (self.INPUT, self.input),
            (self.REFERENCE, self.reference),
        )[error.which]
        if error.flat:
            expected = self.tr("expected a band whose values differ, and they are all equal")
        elif name == self.INPUT:
            expected = self.tr("expected a band that has cells with a value")
        else:
            expected = self.tr("expected a band that has cells with a value where INPUT is")
        refuse(name, raster.name, expected)

    # What comes out

    def _warn(self, found, local, feedback):
        shift = found.shift
        if shift.at_edge and replace(shift, at_edge=False).reliable:
            feedback.pushWarning(
                self.tr(
                    "The shift that matches best is as far as was looked, {} cells: the truth may "
                    "be farther. Raise MAX_SHIFT. OUTPUT, if asked for, is not moved by it."
                ).format(found.max_shift)
            )
        elif not shift.reliable:
            feedback.pushWarning(
                self.tr(
                    "INPUT and REFERENCE do not match within {} cells: CORRELATION is {}, that of "
                    "their details {} (at least {} is expected), and edges agree there by {} "
                    "deviations more than elsewhere (at least {} are expected). The shift is a "
                    "guess; OUTPUT, if asked for, is not moved by it."
                ).format(
                    found.max_shift,
                    number(or_none(shift.correlation)),
                    number(or_none(shift.agreement)),
                    LEAST_AGREEMENT,
                    f"{shift.significance:.1f}",
                    f"{LEAST_SIGNIFICANCE:g}",
                )
            )
        if local is None:
            return
        if local.field is None:
            feedback.pushWarning(
                self.tr(
                    "None of {} local shifts is reliable: OUTPUT, if asked for, is not warped by "
                    "them. Larger windows (WINDOW) may find some."
                ).format(len(local.points))
            )
        elif 2 * np.count_nonzero(local.outliers) > len(local.points):
            feedback.pushWarning(
                self.tr(
                    "{} of {} local shifts were left out: most of the field is interpolated."
                ).format(np.count_nonzero(local.outliers), len(local.points))
            )

    def _figures(self, place, shift, outliers):
        x, y = in_map_units(place, shift)
        figures = (shift.columns, shift.rows, x, y, shift.correlation)
        names = (
            *(self.SHIFT_COLUMNS, self.SHIFT_ROWS, self.SHIFT_X, self.SHIFT_Y),
            self.CORRELATION,
        )
        return {
            **dict(zip(names, map(or_none, figures))),
            self.OUTLIERS: int(np.count_nonzero(outliers)),
        }

    def _write_vectors(self, parameters, context, place, looked, outliers):
        if not parameters.get(self.VECTORS):
            return None
        made = fields(columns=float, rows=float, dx=float, dy=float, correlation=float, outlier=int)
        crs = QgsCoordinateReferenceSystem.fromWkt(place.wkt)

        def features():
            for one, outlier in zip(looked, outliers):
                shift, row, col = one.shift, one.row + 0.5, one.col + 0.5
                ends = (row - shift.rows, row), (col - shift.columns, col)
                line = [QgsPointXY(x, y) for x, y in zip(*place.coordinates(*ends))]
                figures = (shift.columns, shift.rows, *in_map_units(place, shift))
                yield (
                    QgsGeometry.fromPolylineXY(line),
                    [*map(or_none, (*figures, shift.correlation)), int(outlier)],
                )

        kind = QgsWkbTypes.Type.LineString
        return self.write_sink(parameters, self.VECTORS, context, made, features(), kind, crs)
