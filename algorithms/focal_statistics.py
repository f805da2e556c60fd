# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:focalstatistics``."""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsUnitTypes,
)

from ..kernels.combination import Combination
from ..kernels.focal_statistics import CATEGORICAL, WEIGHTED, Statistic, figures_of, focal_kernel
from ..kernels.footprint import Footprint
from ..raster.engine import map_tiles
from ..raster.georeference import Georeference
from ..raster.target import TargetSpec, nodata_of_result
from .local_statistics import LocalStatisticsAlgorithm
from .number_lists import read_numbers
from .parameters import refuse
from .raster_styles import diverging, sequential
from .windows import Shape, WindowWanted, parse_matrix

# What the tool is made for where several kernels compute beside each other, in MiB.
_MEMORY_OF_SEVERAL = 256

# Percentiles at most: each is a band of the result.
_MOST_PERCENTILES = 101

# Statistics that are never negative, or lie within a few dozen of 0.
_BOUNDED = frozenset(
    {
        Statistic.COUNT,
        Statistic.RANGE,
        Statistic.VARIANCE,
        Statistic.STANDARD_DEVIATION,
        Statistic.COEFFICIENT_OF_VARIATION,
        Statistic.SKEWNESS,
        Statistic.KURTOSIS,
        Statistic.MEDIAN_ABSOLUTE_DEVIATION,
        Statistic.ENTROPY,
        Statistic.VARIETY,
        Statistic.Z_SCORE,
        Statistic.PERCENTILE_RANK,
    }
)
# Statistics that are shown as what is above and below 0.
_CENTRED = frozenset({Statistic.SKEWNESS, Statistic.DIFFERENCE, Statistic.Z_SCORE})
# Statistics that may be anything, whatever the values are.
_SIGNED = frozenset({Statistic.SUM, Statistic.DIFFERENCE})


class FocalStatisticsAlgorithm(LocalStatisticsAlgorithm):
    """Any statistic of the cells in a moving window of any shape."""

    STATISTICS = "STATISTICS"
    PERCENTILES = "PERCENTILES"
    SHAPE = "SHAPE"
    SIZE = "SIZE"
    SIZE_Y = "SIZE_Y"
    UNITS = "UNITS"
    INNER_SIZE = "INNER_SIZE"
    START_ANGLE = "START_ANGLE"
    END_ANGLE = "END_ANGLE"
    FOOTPRINT = "FOOTPRINT"
    WEIGHTING = "WEIGHTING"
    SIGMA = "SIGMA"
    FILL_CENTRES = "FILL_CENTRES"

    ICON = "focal_statistics"

    # What a run computes, in what window: known once it has begun.
    _figures, _size = (), ""

    def name(self):
        return "focalstatistics"

    def displayName(self):
        return self.tr("Focal statistics")

    def tags(self):
        return self.tr(
            "focal,neighbourhood,neighborhood,moving window,kernel,filter,mean,sum,minimum,maximum,"
            "range,variance,standard deviation,skewness,kurtosis,median,percentile,quantile,MAD,"
            "entropy,majority,mode,minority,variety,diversity,topographic position,TPI,z-score,"
            "rank,smoothing,Gaussian,annulus,wedge,r.neighbors"
        ).split(",")

    def shortDescription(self):
        return self.tr(
            "Any of 21 statistics in a moving window of any shape, with or without weights"
        )

    def explanation(self):
        return self.tr(
            "For every cell, takes the cells in a window around it and computes statistics of "
            "them: how many there are, their sum, mean, extremes, spread, shape of distribution, "
            "ranks, how often values occur, and where the centre stands among them. Statistics "
            "asked for together share their work, and become bands of one raster.\n"
            "Variance is the mean of the squared differences from the mean; skewness and kurtosis "
            "are those of the third and fourth powers, in standard deviations, kurtosis less 3. "
            "Percentiles are interpolated linearly. The median absolute deviation is the median of "
            "the differences from the median. Entropy is that of the shares of the values, in "
            "bits; of majority and minority, the smallest value wins ties. The difference from the "
            "mean is known as topographic position index; the z-score is the same in standard "
            "deviations; the percentile rank is the share of cells below the centre, and half of "
            "those equal to it, in percent.\n"
            "The window is a rectangle, an ellipse, a ring, a sector, or what you draw with zeros "
            "and ones. Numbers other than these are weights; Gaussian weights fall off from the "
            "centre. They count for sum, mean, variance, standard deviation and difference.\n"
            "Cells without a value are left out of the window, and so is what lies beyond the "
            "raster's edge, unless you choose otherwise. The result has none where the centre has "
            "none (unless centres are filled), or where it would be divided by 0. Scale and offset "
            "of a band are applied.\n"
            "Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan "
            "1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, "
            "https://doi.org/10.1109/TASSP.1979.1163188."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster()
        self._add_statistics()
        self._add_shape()
        self._add_directions()
        self._add_weights()
        self._add_rules()
        self.add_float_type()
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Focal statistics")),
            self.tr(
                "The result: for each input band, one band for each statistic and percentile, "
                "which its description names."
            ),
        )

    def _add_statistics(self):
        self.add(
            QgsProcessingParameterEnum(
                self.STATISTICS,
                self.tr("Statistics"),
                [
                    self.tr("Count of valid cells"),
                    self.tr("Sum"),
                    self.tr("Mean"),
                    self.tr("Minimum"),
                    self.tr("Maximum"),
                    self.tr("Range"),
                    self.tr("Variance"),
                    self.tr("Standard deviation"),
                    self.tr("Coefficient of variation"),
                    self.tr("Skewness"),
                    self.tr("Kurtosis (excess)"),
                    self.tr("Median"),
                    self.tr("Percentiles"),
                    self.tr("Median absolute deviation"),
                    self.tr("Entropy (bits)"),
                    self.tr("Majority"),
                    self.tr("Minority"),
                    self.tr("Variety"),
                    self.tr("Difference from mean (topographic position)"),
                    self.tr("Z-score"),
                    self.tr("Percentile rank of the centre"),
                ],
                allowMultiple=True,
                defaultValue=[int(Statistic.MEAN)],
            ),
            self.tr(
                "What to compute. The result has, for each input band, a band for each of them."
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.PERCENTILES, self.tr("Percentiles"), defaultValue="25,75", optional=True
            ),
            self.tr(
                "From 0 to 100, separated by commas, or start:stop:step (10:90:10); each becomes a "
                "band if percentiles are among the statistics."
            ),
        )

    def _add_shape(self):
        self.add(
            QgsProcessingParameterEnum(
                self.SHAPE,
                self.tr("Window shape"),
                [
                    self.tr("Rectangle"),
                    self.tr("Ellipse"),
                    self.tr("Annulus (ring)"),
                    self.tr("Wedge (sector)"),
                    self.tr("Custom"),
                ],
                defaultValue=int(Shape.RECTANGLE),
            ),
            self.tr(
                "An ellipse holds the cells whose centre lies in it; an annulus is an ellipse "
                "without the cells of a smaller one; a wedge is the part of an ellipse that lies "
                "in some directions, and its centre."
            ),
        )
        self.add_number(
            self.SIZE,
            self.tr("Window size (in cells, a whole number)"),
            self.tr(
                "Width of the window, and its height unless a height is given. In cells, it is a "
                "whole number; a window of even size reaches one cell further to the left and up. "
                "In map units, the nearest odd number of cells is taken."
            ),
            default=3,
            positive=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.UNITS,
                self.tr("Units of sizes"),
                [self.tr("Cells"), self.tr("Map units")],
                defaultValue=0,
            ),
            self.tr("What the sizes of the window are in, and the width of Gaussian weights."),
        )
        self.add_number(
            self.SIZE_Y,
            self.tr("Window height, if it differs (0: as wide)"),
            self.tr("Height of the window. Not set, or 0: as high as wide."),
            default=None,
            advanced=True,
            decimals=None,
        )

    def _add_directions(self):
        self.add_number(
            self.INNER_SIZE,
            self.tr("Size of the hole in an annulus"),
            self.tr(
                "Width of the smaller ellipse that is left out of an annulus; its height is in the "
                "same proportion to the window's. 1 leaves out the centre."
            ),
            default=1,
            advanced=True,
            positive=True,
        )
        for name, label, default, text in (
            (
                self.START_ANGLE,
                self.tr("Wedge from (degrees clockwise from north)"),
                0,
                self.tr("The direction in which a wedge begins. North is where rows begin."),
            ),
            (
                self.END_ANGLE,
                self.tr("Wedge to (degrees clockwise from north)"),
                90,
                self.tr("The direction in which a wedge ends; it may lead through north."),
            ),
        ):
            limits = {"least": -360, "most": 720}
            self.add_number(name, label, text, default, **limits, advanced=True, decimals=1)
        footprint = QgsProcessingParameterString(
            self.FOOTPRINT,
            self.tr("Custom window (rows of 0 and 1, or of weights)"),
            multiLine=True,
            optional=True,
        )
        self.add(
            footprint,
            self.tr(
                "Rows of numbers, separated by semicolons or on lines of their own, an odd number "
                "of both: 0 1 0; 1 1 1; 0 1 0. Zeros and ones say which cells belong to the "
                "window; any other numbers are weights. Negative ones are for sums."
            ),
            advanced=True,
        )

    def _add_weights(self):
        self.add(
            QgsProcessingParameterEnum(
                self.WEIGHTING,
                self.tr("Weights"),
                [self.tr("None"), self.tr("Gaussian")],
                defaultValue=0,
            ),
            self.tr("With Gaussian weights, cells near the centre count for more."),
            advanced=True,
        )
        self.add_number(
            self.SIGMA,
            self.tr("Standard deviation of Gaussian weights"),
            self.tr(
                "How wide the bell of the weights is, in the units of sizes. Not set: a sixth of "
                "the window's width, so that three of them are on either side of the centre."
            ),
            default=None,
            advanced=True,
            decimals=None,
            positive=True,
        )

    def _add_rules(self):
        self.add_sample(
            self.tr(
                "Divide variances by the number of cells less one, and correct skewness and "
                "kurtosis for their bias; windows then need two, three and four valid cells."
            )
        )
        self.add_window_rules()
        self.add(
            QgsProcessingParameterBoolean(
                self.FILL_CENTRES, self.tr("Also where the centre is nodata"), defaultValue=False
            ),
            self.tr(
                "Give cells without a value the statistic of those around them: fills gaps, and "
                "smooths what is there. What tells of the centre itself has no value there."
            ),
            advanced=True,
        )
        self.add_step()

    # Reading

    def check_together(self, parameters, context):
        statistics = self._statistics(parameters, context)
        self._percentiles(parameters, context)
        matrix = self._matrix(parameters, context)
        gaussian = self.value(parameters, self.WEIGHTING, context) == 1
        weighted = matrix is not None and not np.isin(matrix, (0, 1)).all()
        for statistic in statistics if gaussian or weighted else ():
            if statistic not in WEIGHTED:
                self._refuse_weights(statistic)
        if weighted and (matrix < 0).any() and set(statistics) != {Statistic.SUM}:
            refuse(
                self.FOOTPRINT,
                self.tr("given with weights below 0"),
                self.tr("expected them for STATISTICS 1 (sum) alone"),
            )
        for name in (self.SIZE, self.SIZE_Y, self.INNER_SIZE, self.SIGMA):
            self._check_size(parameters, context, name)
        if self.value(parameters, self.UNITS, context) == 0:
            self._wanted(parameters, context, None).window()

    def _refuse_weights(self, statistic):
        options = self.parameterDefinition(self.STATISTICS).options()
        allowed = ", ".join(f"{int(one)} ({options[one]})" for one in sorted(WEIGHTED))
        refuse(
            self.STATISTICS,
            f"{int(statistic)} ({options[statistic]})",
            self.tr("expected, with weights, only {}: in others cells have none").format(allowed),
        )

    def _check_size(self, parameters, context, name):
        size = self.value(parameters, name, context)
        if size is None:
            return
        in_cells = self.value(parameters, self.UNITS, context) == 0
        if size == 0 and name != self.SIZE_Y:
            refuse(name, "0", self.tr("expected a size above 0"))
        if in_cells and name != self.SIGMA and size % 1:
            refuse(
                name,
                f"{size:g}",
                self.tr("expected a whole number of cells, or UNITS 1 (map units)"),
            )

    def _statistics(self, parameters, context):
        return [Statistic(one) for one in self.value(parameters, self.STATISTICS, context)]

    def _percentiles(self, parameters, context):
        if Statistic.PERCENTILES not in self._statistics(parameters, context):
            return []
        numbers = read_numbers(
            self, parameters, self.PERCENTILES, context, _MOST_PERCENTILES, "10:90:10"
        )
        for number in numbers:
            if not 0 <= number <= 100:
                refuse(self.PERCENTILES, f"{number:g}", self.tr("expected numbers from 0 to 100"))
        return list(dict.fromkeys(numbers))

    def _matrix(self, parameters, context):
        if self.value(parameters, self.SHAPE, context) != Shape.CUSTOM:
            return None
        return parse_matrix(
            self.FOOTPRINT, self.parameterAsString(parameters, self.FOOTPRINT, context)
        )

    def _wanted(self, parameters, context, cell_size):
        def value(name):
            return self.value(parameters, name, context)

        width, sigma = value(self.SIZE), None
        if value(self.WEIGHTING) == 1:
            sigma = value(self.SIGMA) or width / 6
        return WindowWanted(
            Shape(value(self.SHAPE)),
            width,
            value(self.SIZE_Y) or width,
            value(self.INNER_SIZE),
            value(self.START_ANGLE),
            value(self.END_ANGLE),
            self._matrix(parameters, context),
            sigma,
            cell_size,
        )

    # What the result looks like

    def styles(self):
        centred = self._figures and self._figures[0].statistic in _CENTRED
        return {self.OUTPUT: diverging if centred else sequential}

    def layer_names(self, parameters, context):
        statistics = self._statistics(parameters, context)
        what = self.displayName()
        if len(statistics) == 1:
            what = self.parameterDefinition(self.STATISTICS).options()[statistics[0]]
        return {self.OUTPUT: self.tr("{} {} of {}").format(what, self._size, self.input.name)}

    # Running

    def compute(self, parameters, context, feedback):
        path = self.output_raster(parameters, context, self.input)
        bands = self.value(parameters, self.BANDS, context)
        source = self.input.source(bands, feedback, apply_scale=True)
        window = self._window(parameters, context, source, feedback)
        figures = figures_of(
            self._statistics(parameters, context), self._percentiles(parameters, context)
        )
        self._figures, self._size = figures, _size(window)
        kernel = focal_kernel(
            window,
            figures,
            sample=self.value(parameters, self.SAMPLE, context),
            step=self.value(parameters, self.STEP, context),
            propagate=self.value(parameters, self.NODATA_POLICY, context) == 1,
            min_valid=self.value(parameters, self.MIN_VALID, context),
            fill_centres=self.value(parameters, self.FILL_CENTRES, context),
            dtype=self.float_type(parameters, context),
        )
        if isinstance(kernel, Combination):
            self.MEMORY_MB = _MEMORY_OF_SEVERAL
        self._warn(parameters, context, source, figures, feedback)
        target = TargetSpec(
            path=path,
            descriptions=_descriptions(source, figures, window),
            dtype=kernel.dtype,
            nodata=_nodata(source, kernel.dtype, figures),
            options=self.creation_options(parameters, context),
            step=kernel.step,
        )
        outcome = map_tiles(
            source,
            kernel,
            target,
            edge=self.edge(parameters, context),
            resources=self.resources(),
            progress=self.progress(feedback),
            cancelled=feedback.isCanceled,
        )
        self.report(outcome, feedback)
        return {self.OUTPUT: target.path}

    def _window(self, parameters, context, source, feedback):
        """Make the window, and say what it is."""
        lay, cell_size = Georeference(source), None
        if self.value(parameters, self.UNITS, context) == 1:
            cell_size = lay.cell_size
            crs = QgsCoordinateReferenceSystem.fromWkt(lay.wkt)
            if crs.isValid() and crs.isGeographic():
                feedback.pushWarning(
                    self.tr(
                        "{} is in {}: so are the sizes, and a window covers less ground from east "
                        "to west the farther it is from the equator."
                    ).format(self.input.name, QgsUnitTypes.toString(crs.mapUnits()))
                )
        window = self._wanted(parameters, context, cell_size).window()
        footprint = _footprint_of(window)
        feedback.pushInfo(
            self.tr("Window: {} x {} cells, of which {} count.").format(
                footprint.cols, footprint.rows, footprint.count
            )
        )
        return window

    def _warn(self, parameters, context, source, figures, feedback):
        """Say what users may not have meant."""
        categorical = any(figure.statistic in CATEGORICAL for figure in figures)
        if categorical and np.dtype(source.dtype).kind == "f":
            feedback.pushWarning(
                self.tr(
                    "{} has fractional values, which hardly repeat: entropy, majority, minority "
                    "and variety tell of values that are equal. Round or classify it first."
                ).format(self.input.name)
            )
        custom = self.value(parameters, self.SHAPE, context) == Shape.CUSTOM
        if not custom and self.parameterAsString(parameters, self.FOOTPRINT, context):
            feedback.pushWarning(
                self.tr("{} is given, but not used: the window's shape is not custom.").format(
                    self.FOOTPRINT
                )
            )


def _footprint_of(window):
    return window if isinstance(window, Footprint) else window.footprint


# In the descriptions of the result's bands, which scripts read: not translated.
_NAMES = {
    Statistic.VARIETY: "variety",
    Statistic.KURTOSIS: "excess kurtosis",
    Statistic.DIFFERENCE: "difference from mean",
    Statistic.Z_SCORE: "z-score",
}


def _size(window):
    footprint = _footprint_of(window)
    return f"{footprint.cols}x{footprint.rows}"


def _descriptions(source, figures, window):
    described = []
    for band in source.bands:
        for figure in figures:
            name = figure.statistic.name.lower().replace("_", " ")
            name = _NAMES.get(figure.statistic, name)
            if figure.percentile is not None:
                name = f"percentile {figure.percentile:g}"
            described.append(f"Band {band.number}: {name} {_size(window)}")
    return tuple(described)


def _nodata(source, dtype, figures):
    statistics = {figure.statistic for figure in figures}
    if statistics & _SIGNED:
        return float(np.finfo(dtype).min)
    return nodata_of_result(
        source,
        dtype,
        input_values=not statistics <= _BOUNDED,
        never_negative=bool(statistics & _BOUNDED),
    )
