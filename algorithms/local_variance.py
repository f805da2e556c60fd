# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:localvariance``."""

import operator

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..kernels.footprint import Footprint, Shape
from ..kernels.local_variance import LocalVariance, Statistic
from ..raster.engine import map_tiles
from ..raster.target import TargetSpec, nodata_of_result
from .local_statistics import LocalStatisticsAlgorithm
from .raster_styles import sequential

# In the descriptions of the result's bands, which scripts read: not translated.
_NAMES = {
    Statistic.VARIANCE: "local variance",
    Statistic.STANDARD_DEVIATION: "local standard deviation",
    Statistic.MEAN: "local mean",
    Statistic.COEFFICIENT_OF_VARIATION: "local coefficient of variation",
}


class LocalVarianceAlgorithm(LocalStatisticsAlgorithm):
    """Variance and its kin in a moving window."""

    STATISTICS = "STATISTICS"
    SIZE = "SIZE"
    SIZE_Y = "SIZE_Y"
    DEPTH = "DEPTH"
    SHAPE = "SHAPE"
    AVERAGE_LOCAL_VARIANCE = "AVERAGE_LOCAL_VARIANCE"

    ICON = "local_variance"

    def name(self):
        return "localvariance"

    def displayName(self):
        return self.tr("Local variance")

    def tags(self):
        return self.tr(
            "variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,"
            "neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter"
        ).split(",")

    def shortDescription(self):
        return self.tr("Variance, standard deviation, mean or variation in a moving window")

    def explanation(self):
        return self.tr(
            "How much do the values around each cell vary? For every cell, this takes the cells "
            "in a window around it and computes their variance (the mean of the squared "
            "differences from their mean), standard deviation, mean, or coefficient of variation "
            "(the standard deviation divided by the absolute mean). Small windows tell edges, "
            "large ones texture and rough ground.\n"
            "Cells without a value are left out of the window, and so is what lies beyond the "
            "raster's edge, unless you choose otherwise. Scale and offset of a band are applied. "
            "The nodata value of the result is -9999, or the input's own if there are means among "
            "the statistics.\n"
            "The average local variance, a single number for the first chosen band, tells how "
            "much neighbouring cells differ at this resolution. Compared between resolutions, it "
            "shows how large the objects in a scene are (Woodcock and Strahler 1987, "
            "https://doi.org/10.1016/0034-4257(87)90015-0)."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster()
        self.add(
            QgsProcessingParameterEnum(
                self.STATISTICS,
                self.tr("Statistics"),
                [
                    self.tr("Variance"),
                    self.tr("Standard deviation"),
                    self.tr("Mean"),
                    self.tr("Coefficient of variation"),
                ],
                allowMultiple=True,
                defaultValue=[0],
            ),
            self.tr(
                "What to compute. The result has, for each input band, one band for each of them."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SIZE,
                self.tr("Window size (cells)"),
                defaultValue=3,
                minValue=1,
            ),
            self.tr(
                "Width of the window, and its height unless a height is given. A window of even "
                "size reaches one cell further to the left and up than to the right and down."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SIZE_Y,
                self.tr("Window height, if it differs (cells)"),
                optional=True,
                minValue=1,
            ),
            self.tr("Height of the window. Not set: as high as wide."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.DEPTH, self.tr("Window depth (bands)"), defaultValue=1, minValue=1
            ),
            self.tr(
                "How many bands the window spans. Above 1, it is a box in the stack of the chosen "
                "bands (a time series, a hyperspectral cube), centred on each of them in turn and "
                "cut off at the first and the last one."
            ),
            advanced=True,
        )
        self.add_step()
        self.add(
            QgsProcessingParameterEnum(
                self.SHAPE,
                self.tr("Window shape"),
                [self.tr("Rectangle"), self.tr("Ellipse")],
                defaultValue=0,
            ),
            self.tr("An ellipse fits into the rectangle; cells whose centre lies in it count."),
            advanced=True,
        )
        self.add_sample(
            self.tr("Divide by the number of cells less one; a window then needs two valid cells.")
        )
        self.add_window_rules()
        self.add_float_type()
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Local variance")),
            self.tr("The result: for each input band, one band for each statistic."),
        )
        self.add_output_number(
            self.AVERAGE_LOCAL_VARIANCE,
            self.tr("Average local variance"),
            self.tr(
                "The mean of the variances of all windows, of the first chosen band, whichever "
                "statistics are chosen; nothing if no window has enough valid cells."
            ),
        )

    def styles(self):
        return {self.OUTPUT: sequential}

    def layer_names(self, parameters, context):
        kernel = self._kernel(parameters, context)
        what = self.group()
        if len(kernel.statistics) == 1:
            # As in the toolbox: "Local variance".
            what = (
                self.tr("Local variance"),
                self.tr("Local standard deviation"),
                self.tr("Local mean"),
                self.tr("Local coefficient of variation"),
            )[kernel.statistics[0]]
        return {
            self.OUTPUT: self.tr("{} {} of {}").format(what, _size(kernel), self.input.name),
        }

    def compute(self, parameters, context, feedback):
        path = self.output_raster(parameters, context, self.input)
        kernel = self._kernel(parameters, context)
        source = self.input.source(
            self.value(parameters, self.BANDS, context), feedback, apply_scale=True
        )
        target = TargetSpec(
            path=path,
            descriptions=_descriptions(source, kernel),
            dtype=kernel.dtype,
            nodata=nodata_of_result(
                source,
                kernel.dtype,
                input_values=Statistic.MEAN in kernel.statistics,
                never_negative=kernel.statistics != (Statistic.MEAN,),
            ),
            options=self.creation_options(parameters, context),
            step=kernel.step,
        )
        outcome = map_tiles(
            source,
            kernel,
            target,
            edge=self.edge(parameters, context),
            combine=operator.add,
            resources=self.resources(),
            progress=self.progress(feedback),
            cancelled=feedback.isCanceled,
        )
        self.report(outcome, feedback)
        total = outcome.partials[0]
        if not any(partial.cells for partial in outcome.partials):
            feedback.pushWarning(
                self.tr("No window has enough valid cells: every cell of the result is nodata.")
            )
        return {
            self.OUTPUT: target.path,
            self.AVERAGE_LOCAL_VARIANCE: total.mean if total.cells else None,
        }

    def _kernel(self, parameters, context):
        def value(name):
            return self.value(parameters, name, context)

        width = value(self.SIZE)
        return LocalVariance(
            Footprint(value(self.SIZE_Y) or width, width, Shape(value(self.SHAPE))),
            tuple(Statistic(index) for index in sorted(value(self.STATISTICS))),
            depth=value(self.DEPTH),
            step=value(self.STEP),
            sample=value(self.SAMPLE),
            propagate=value(self.NODATA_POLICY) == 1,
            min_valid=value(self.MIN_VALID),
            dtype=self.float_type(parameters, context),
        )


def _size(kernel):
    size = f"{kernel.footprint.cols}x{kernel.footprint.rows}"
    return size if kernel.depth == 1 else f"{size}x{kernel.depth}"


def _descriptions(source, kernel):
    return tuple(
        f"Band {band.number}: {_NAMES[statistic]} {_size(kernel)}"
        for band in source.bands
        for statistic in kernel.statistics
    )
