# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:findpeaks``."""

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..kernels.peaks import Kind
from ..raster.errors import Cancelled
from ..raster.georeference import Georeference
from .feature_styles import triangles
from .parameters import refuse
from .passes import Passes
from .peak_search import PeakSearch, Wanted
from .peaks import PeaksAlgorithm
from .tables import fields

_NAMES = {Kind.MAXIMA: "maximum", Kind.MINIMA: "minimum"}

# What prominence is made for, in MiB; with less, strips have fewer cells.
_MEMORY_OF_PROMINENCE = 512

# Standard deviations; what larger ones leave is the business of coarser cells.
_MOST_SMOOTHING = 1000

# Features that are made of arrays at a time.
_AT_A_TIME = 10_000


class FindPeaksAlgorithm(PeaksAlgorithm):
    """Finds summits and pits, and tells how far each stands out."""

    KIND = "KIND"
    SMOOTHING = "SMOOTHING"
    MIN_DISTANCE = "MIN_DISTANCE"
    THRESHOLD = "THRESHOLD"
    PROMINENCE = "PROMINENCE"
    MIN_PROMINENCE = "MIN_PROMINENCE"
    EXCLUDE_BORDER = "EXCLUDE_BORDER"
    MAX_PEAKS = "MAX_PEAKS"
    COUNT = "COUNT"

    ICON = "find_peaks"
    SIZE_PARAMETER = "SMOOTHING"

    def name(self):
        return "findpeaks"

    def displayName(self):
        return self.tr("Find peaks")

    def tags(self):
        return self.tr(
            "peaks,summits,pits,maxima,minima,local maximum,tree tops,bright spots,prominence,"
            "isolation,saddle,topographic,persistence,plateau,extrema"
        ).split(",")

    def shortDescription(self):
        return self.tr("Find summits, pits, tree tops or bright spots, and their prominence")

    def explanation(self):
        return self.tr(
            "Finds local maxima (summits, tree tops, bright spots), minima (pits, dark spots), or "
            "both, and writes a point for each: the highest maxima and the lowest minima first. A "
            "maximum is higher than all eight cells around it; of a plateau that is, the centre "
            "is taken.\n"
            "Prominence tells how far a peak stands out: its height above the highest saddle over "
            "which higher ground is reached. It is exact, over the whole raster. The highest peak "
            "has no saddle: its prominence is its height above the lowest cell. Of noise, most "
            "peaks have a prominence of next to nothing, so the least prominence is the best way "
            "to leave them out; smoothing, the least distance and the threshold are others.\n"
            "Isolation is the distance to the nearest higher cell, in map units.\n"
            "Minima are treated as the maxima of the raster turned upside down. Cells without a "
            "value, and what lies beyond the edge, are neither higher nor lower than any cell, and "
            "no saddle leads over them. Scale and offset of the band are applied.\n"
            "Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163"
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to search: elevation, a canopy, an image, a score."))
        self.add_band(self.tr("The band to search; the first one if none is chosen."))
        self.add(
            QgsProcessingParameterEnum(
                self.KIND,
                self.tr("What to find"),
                [self.tr("Maxima"), self.tr("Minima"), self.tr("Both")],
                defaultValue=0,
            ),
            self.tr("Summits, pits, or both."),
        )
        self.add_number(
            self.SMOOTHING,
            self.tr("Smoothing (standard deviation, cells)"),
            self.tr(
                "The standard deviation of a Gaussian by which the raster is smoothed before it is "
                "searched; all results are of the smoothed raster. 0: not at all."
            ),
            most=_MOST_SMOOTHING,
        )
        self.add_number(
            self.MIN_DISTANCE,
            self.tr("Least distance between peaks (cells)"),
            self.tr("Of two peaks nearer to each other, the higher one is kept."),
            default=1,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.THRESHOLD,
                self.tr("Least value of maxima, greatest of minima"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
            ),
            self.tr(
                "The least value of a maximum, or the greatest of a minimum. Not set: any. With "
                "both kinds it must not be set."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.PROMINENCE, self.tr("Compute the prominence"), defaultValue=True
            ),
            self.tr("How far each peak stands out. Without it, the search is faster."),
        )
        self.add_number(
            self.MIN_PROMINENCE,
            self.tr("Least prominence (units of the raster)"),
            self.tr(
                "Peaks that stand out less are left out, in units of the raster's values. Above 0, "
                "prominence is computed whatever else is set."
            ),
            decimals=None,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.EXCLUDE_BORDER,
                self.tr("Margin without peaks (cells)"),
                defaultValue=0,
                minValue=0,
            ),
            self.tr("Peaks nearer to the raster's edge are left out."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_PEAKS, self.tr("Most peaks (0: all)"), defaultValue=0, minValue=0
            ),
            self.tr(
                "So many are written at most, of each kind: the highest maxima, the lowest minima."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Peaks"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            self.tr("A point for each peak, with its value, prominence, saddle and isolation."),
        )
        self.add_output_number(
            self.COUNT,
            self.tr("Number of peaks"),
            self.tr("How many peaks were written, of both kinds together."),
        )

    def check_together(self, parameters, context):
        threshold = self.value(parameters, self.THRESHOLD, context)
        if threshold is not None and self.value(parameters, self.KIND, context) == 2:
            refuse(
                self.THRESHOLD,
                f"{threshold:g}",
                self.tr(
                    "expected no threshold with KIND 2 (both): run the tool once for maxima and "
                    "once for minima"
                ),
            )

    def styles(self):
        return {self.OUTPUT: triangles}

    def layer_names(self, parameters, context):
        texts = self.tr("Peaks of {}"), self.tr("Pits of {}"), self.tr("Peaks and pits of {}")
        name = texts[self.value(parameters, self.KIND, context)].format(self.input.name)
        return {self.OUTPUT: name}

    def compute(self, parameters, context, feedback):
        def value(name):
            return self.value(parameters, name, context)

        self.sink_file(parameters, self.OUTPUT, self.input)
        source = self.input.source([value(self.BAND)], feedback, apply_scale=True)
        wanted, sigma = self._wanted(value), value(self.SMOOTHING)
        if wanted.min_prominence is not None:
            self.MEMORY_MB, self.SIZE_PARAMETER = _MEMORY_OF_PROMINENCE, self.PROMINENCE
        if sigma:
            self.SIZE_PARAMETER = self.SMOOTHING
        progress = self.progress(feedback)
        passes = Passes(self.resources(), progress, feedback.isCanceled, wanted.passes)
        search, place = PeakSearch(source, sigma, passes), Georeference(source)
        groups = search.find(wanted, place.cell_size)
        why = None if any(len(found.peaks) for found in groups) else self._why(search.extent())
        if feedback.isCanceled():
            raise Cancelled
        cells = source.rows * source.cols
        self.report(passes.outcome._replace(cells=cells), feedback)
        crs = QgsCoordinateReferenceSystem.fromWkt(place.wkt)
        self._say(groups, why, crs, feedback)
        layer = self._write(parameters, context, groups, place, crs)
        return {self.OUTPUT: layer, self.COUNT: sum(len(found.peaks) for found in groups)}

    def _write(self, parameters, context, groups, place, crs):
        numbers = dict.fromkeys(("value", "prominence", "saddle", "isolation"), float)
        return self.write_sink(
            parameters,
            self.OUTPUT,
            context,
            fields(rank=int, kind=str, **numbers),
            (feature for found in groups for feature in _features(found, place)),
            QgsWkbTypes.Type.Point,
            crs,
        )

    def _wanted(self, value):
        least = value(self.MIN_PROMINENCE)
        return Wanted(
            Kind(value(self.KIND)),
            value(self.THRESHOLD),
            value(self.EXCLUDE_BORDER),
            value(self.MIN_DISTANCE),
            value(self.MAX_PEAKS),
            least if value(self.PROMINENCE) or least > 0 else None,
        )

    def _why(self, extent):
        """Tell why there is no peak at all."""
        name = self.input.name
        if not extent.cells:
            return self.tr("{} has no values: no peaks.").format(name)
        if extent.constant:
            return self.tr("{} has one value, {:g}, in all cells: no peaks.").format(
                name, extent.least
            )
        return self.tr("No peaks: {}, with values from {:g} to {:g}, has none like that.").format(
            name, extent.least, extent.greatest
        )

    def _say(self, groups, why, crs, feedback):
        for found in groups:
            text = self.tr("Minima: {}") if found.kind is Kind.MINIMA else self.tr("Maxima: {}")
            feedback.pushInfo(text.format(len(found.peaks)))
        if why is not None:
            feedback.pushWarning(why)
        if crs.isValid() and crs.isGeographic():
            feedback.pushInfo(
                self.tr("{} is in {}: so is the isolation.").format(
                    self.input.name, QgsUnitTypes.toString(crs.mapUnits())
                )
            )


def _features(found, place):
    """Give a point and values for each peak."""
    # Lists of numbers take several times the memory of arrays: some at a time.
    for first in range(0, len(found.peaks), _AT_A_TIME):
        part = slice(first, first + _AT_A_TIME)
        peaks, count = found.peaks[part], len(found.peaks[part])
        prominences = saddles = [None] * count
        if found.prominences is not None:
            prominences = found.prominences["prominence"][part].tolist()
            saddles = map(_or_null, found.prominences["saddle"][part].tolist())
        x, y = place.coordinates(peaks["row"] + 0.5, peaks["col"] + 0.5)
        rows = zip(
            range(first + 1, first + count + 1),
            [_NAMES[found.kind]] * count,
            peaks["value"].astype(float).tolist(),
            prominences,
            saddles,
            map(_or_null, found.isolations[part].tolist()),
        )
        for *point, values in zip(x.tolist(), y.tolist(), rows):
            yield QgsGeometry.fromPointXY(QgsPointXY(*point)), values


def _or_null(value):
    return value if math.isfinite(value) else None
