# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:localvariancebyscale``."""

import math
import operator

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..kernels.scale_curve import (
    ScaleCurve,
    default_scales,
    largest_scale,
    least_scale,
    whole_scales,
)
from ..kernels.variance_by_scale import LocalVariances, Method, VarianceByScale
from ..raster.georeference import Georeference
from ..raster.sample_windows import sample_windows
from .distributions import expect_closer_values
from .local_statistics import LocalStatisticsAlgorithm
from .number_lists import read_numbers
from .parameters import refuse
from .passes import Passes
from .report import REPORT, Report
from .scale_figures import rate_of_change, variance_curve
from .styles import plain
from .tables import fields

# Scales of a run at most: more would not be seen in a curve.
_MOST = 500

# Rows and columns of a sample: at least these, and so many times the largest scale.
_SAMPLE_SIDE, _SAMPLE_SCALES = 1024, 3


class LocalVarianceByScaleAlgorithm(LocalStatisticsAlgorithm):
    """Tells at which scale neighbours differ most: how large the things in an image are."""

    METHOD = "METHOD"
    SCALES = "SCALES"
    SAMPLE_CELLS = "SAMPLE_CELLS"
    PEAK_SCALE = "PEAK_SCALE"
    PEAK_SIZE = "PEAK_SIZE"

    SIZE_PARAMETER = SCALES

    # Many scales of a block at a time, on several cores.
    MEMORY_MB = 256

    ICON = "local_variance_by_scale"

    def name(self):
        return "localvariancebyscale"

    def displayName(self):
        return self.tr("Local variance by scale")

    def tags(self):
        return self.tr(
            "scale,average local variance,object size,resolution,texture,variance,aggregation,"
            "multiscale,segmentation,ESP,scale parameter,rate of change,Woodcock,Strahler"
        ).split(",")

    def shortDescription(self):
        return self.tr("How large the things in an image are: local variance at many scales")

    def explanation(self):
        return self.tr(
            "How large are the things in this image? While cells are much smaller than the things, "
            "neighbouring cells are alike; where cells are much larger, each holds a bit of "
            "everything, and neighbours are alike again. In between, the average local variance "
            "has a peak, where cells are a little smaller than the things (Woodcock and Strahler "
            "1987, https://doi.org/10.1016/0034-4257(87)90015-0).\n"
            "Coarser cells, the original method: at a scale of n, cells are means of n x n cells "
            "of the raster, and their variance is taken in windows of 3 x 3 of them. Wider "
            "windows: at a scale of n, the variance is taken of the raster's own cells, in windows "
            "of n x n of them; of a pattern that repeats, the first peak is where a window holds "
            "it once.\n"
            "Scales are whole cells: what is given is rounded, and what then is the same counts "
            "once. Only windows that lie wholly within the raster count. Cells without a value are "
            "left out of coarse cells and of windows; one of which they are more than half is left "
            "out as a whole.\n"
            "The rate of change is by how many per cent the local variance differs from that of "
            "the scale before, as in the ESP tool (Drăguţ et al. 2010, "
            "https://doi.org/10.1080/13658810903174803). A peak is a scale with a larger variance "
            "than the ones before and after it; the strongest is the most prominent one. Sizes are "
            "scales times the size of a cell, in units of the raster's coordinate system: degrees "
            "where it is a geographic one."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to look at."))
        self.add_band(self.tr("The band to look at; the first one if none is chosen."))
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Coarser cells, in windows of 3 x 3"),
                    self.tr("Wider windows, of the cells as they are"),
                ],
                defaultValue=int(Method.COARSER_CELLS),
            ),
            self.tr("What a larger scale is: larger cells, or larger windows."),
        )
        self.add(
            QgsProcessingParameterString(
                self.SCALES,
                self.tr("Scales (cells)"),
                defaultValue="",
                optional=True,
            ),
            self.tr(
                "A list (1,2,4,8), start:stop:step (1:20:1), or both in one, in cells of the "
                "raster. If none is given: a series that doubles in four steps, up to a tenth of "
                "the raster's shorter side. The largest scale is a third of that side, with wider "
                "windows all of it."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SAMPLE_CELLS,
                self.tr("Cells to look at, at most (0: all)"),
                defaultValue=100_000_000,
                minValue=0,
            ),
            self.tr(
                "A raster with more cells is looked at in windows that are spread over it evenly, "
                "always the same ones, each three times as wide as the largest scale, and at least "
                "1024 cells. With 0 all cells are looked at, which takes a few seconds for every "
                "hundred million."
            ),
            advanced=True,
        )
        self._add_results()

    def _add_results(self):
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Local variance by scale"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr(
                "A table with a row for each scale: its size in map units, the average local "
                "variance and standard deviation, the rate of change in per cent, and whether it "
                "is a peak (1) or not (0)."
            ),
        )
        self.add_report(
            self.tr("A page with the curve, its rate of change and its peaks, for any browser.")
        )
        self.add_output_number(
            self.PEAK_SCALE,
            self.tr("Scale of the strongest peak, in cells"),
            self.tr("The scale of the most prominent peak, in cells; nothing if there is no peak."),
        )
        self.add_output_number(
            self.PEAK_SIZE,
            self.tr("Size of the strongest peak, in map units"),
            self.tr("That scale in map units; nothing if there is no peak."),
        )

    def check_together(self, parameters, context):
        self._given_scales(parameters, context)

    def styles(self):
        return {self.OUTPUT: plain}

    def layer_names(self, parameters, context):
        return {self.OUTPUT: self.tr("Local variance by scale of {}").format(self.input.name)}

    def compute(self, parameters, context, feedback):
        page = self.output_report(parameters, context, self.input)
        table = self.sink_file(parameters, self.OUTPUT, self.input)
        self.keep_apart(**{self.OUTPUT: table, REPORT: page})
        band = self.value(parameters, self.BAND, context)
        source = self.input.source([band], feedback, apply_scale=True)
        method = self._method(parameters, context)
        scales = self._scales(parameters, context, source)
        most = self.value(parameters, self.SAMPLE_CELLS, context)
        side = max(_SAMPLE_SIDE, _SAMPLE_SCALES * scales[-1])
        windows = sample_windows(source.shape, side, most)
        self._say_sample(source, windows, feedback)
        sums = self._sums(source, windows, scales, method, feedback)
        found = _Found(method, scales, sums, Georeference(source))
        unit = self.unit_of(found.place)
        self._say(found, unit, feedback)
        outputs = {self.OUTPUT: self._write_table(parameters, context, found)}
        if page is not None:
            self._write_report(page, found, unit, band, source, windows)
            outputs[REPORT] = page
        peak = found.curve.strongest
        outputs[self.PEAK_SCALE] = None if peak is None else scales[peak]
        outputs[self.PEAK_SIZE] = None if peak is None else found.sizes[peak]
        return outputs

    def _method(self, parameters, context):
        return Method(self.value(parameters, self.METHOD, context))

    def _given_scales(self, parameters, context):
        """Read the scales, none if none are given."""
        given = read_numbers(self, parameters, self.SCALES, context, _MOST, "1:20:1")
        least = least_scale(self._method(parameters, context))
        if given and min(given) < least:
            expected = self.tr("expected scales >= {}")
            if least > 1:
                expected = self.tr(
                    "expected scales >= {} with METHOD 1: a window of one cell does not vary"
                )
            refuse(self.SCALES, parameters[self.SCALES], expected.format(least))
        return given

    def _scales(self, parameters, context, source):
        """Choose the scales, which must fit into the raster."""
        method, shorter = self._method(parameters, context), min(source.shape)
        most, least = largest_scale(method, shorter), least_scale(method)
        size = {"name": self.input.name, "columns": source.cols, "rows": source.rows}
        if most < least:
            width = 3 if method == Method.COARSER_CELLS else 2
            expected = self.tr(
                "expected at least {least} columns and rows, and it has {columns} columns and "
                "{rows} rows"
            )
            refuse(self.INPUT, self.input.path, expected.format(least=width, **size))
        scales = whole_scales(self._given_scales(parameters, context))
        scales = scales or default_scales(method, shorter)
        if scales[-1] > most:
            if method == Method.COARSER_CELLS:
                expected = self.tr(
                    "expected scales <= {most}: {name} has {columns} columns and {rows} rows, and "
                    "windows of 3 x 3 cells that are larger do not fit in"
                )
            else:
                expected = self.tr(
                    "expected scales <= {most}: {name} has {columns} columns and {rows} rows, and "
                    "wider windows do not fit in"
                )
            refuse(self.SCALES, parameters[self.SCALES], expected.format(most=most, **size))
        return scales

    def _sums(self, source, windows, scales, method, feedback):
        """Add up what all windows on the raster say of each scale."""
        progress, cancelled = self.progress(feedback), feedback.isCanceled
        passes = Passes(self.resources(), progress, cancelled, len(windows))
        total = [LocalVariances()] * len(scales)
        for window in windows:
            part = source.part(window)
            kernel = VarianceByScale(scales, part.shape, method)
            sums = passes.reduce(part, kernel, operator.iadd)[0].finish()
            total = [before + more for before, more in zip(total, sums)]
        cells = sum(window.rows * window.cols for window in windows)
        self.report(passes.outcome._replace(cells=cells), feedback)
        if not all(math.isfinite(one.variance) for one in total):
            refuse(self.INPUT, self.input.path, expect_closer_values())
        return total

    def _sample(self, source, windows):
        """Say which part of the raster was looked at; nothing if it was all of it."""
        first, cells = windows[0], sum(window.rows * window.cols for window in windows)
        share = 100 * cells / (source.rows * source.cols)
        if share == 100:
            return ""
        return self.tr("Sample: {} windows of {} x {} cells, {} % of the raster.").format(
            len(windows), first.rows, first.cols, f"{share:.1f}"
        )

    def _say_sample(self, source, windows, feedback):
        if self._sample(source, windows):
            feedback.pushInfo(self._sample(source, windows))

    def _say(self, found, unit, feedback):
        crs = found.place.crs
        if crs is not None and crs.IsGeographic():
            feedback.pushInfo(
                self.tr("{} is in degrees: so are all sizes.").format(self.input.name)
            )
        without = [str(scale) for scale, one in zip(found.scales, found.sums) if not one.windows]
        if without and len(without) < len(found.scales):
            feedback.pushWarning(
                self.tr("Scales without a window in which enough cells have a value: {}").format(
                    ", ".join(without)
                )
            )
        say = feedback.pushWarning if found.curve.strongest is None else feedback.pushInfo
        say(self._reading(found, unit))

    def _reading(self, found, unit):
        """Say in a sentence what the curve says."""
        curve, peak = found.curve, found.curve.strongest
        known = np.flatnonzero(np.isfinite(curve.variance))
        if not known.size:
            text = self.tr("There is no peak: {} has too few cells with a value.")
            return text.format(self.input.name)
        if curve.is_constant:
            text = self.tr("There is no peak: {} does not vary at any scale.")
            return text.format(self.input.name)
        if peak is None:
            return self._no_peak(curve.variance[known])
        scale, size = found.scales[peak], found.sizes[peak]
        if found.method == Method.WIDER_WINDOWS:
            return self.tr(
                "Local variance has its strongest peak in windows of {} cells ({} {}): the pattern "
                "repeats after about that distance."
            ).format(scale, f"{size:.6g}", unit)
        return self.tr(
            "Local variance has its strongest peak at a scale of {} cells ({} {}): what stands out "
            "from its surroundings is about {} to {} {} across."
        ).format(scale, f"{size:.6g}", unit, _about(size), _about(2 * size), unit)

    def _no_peak(self, variance):
        if len(variance) > 1 and variance.argmax() == len(variance) - 1:
            return self.tr(
                "There is no peak: local variance is greatest at the largest scale. Things may be "
                "larger than that, or of all sizes."
            )
        if len(variance) > 1 and variance.argmax() == 0:
            return self.tr(
                "There is no peak: local variance is greatest at the smallest scale. Things may be "
                "smaller than that."
            )
        return self.tr("There is no peak: that takes three scales, and a rise before a fall.")

    def _write_table(self, parameters, context, found):
        made = fields(
            scale=float,
            size=float,
            local_variance=float,
            local_standard_deviation=float,
            rate_of_change=float,
            is_peak=int,
        )
        features = ((None, row) for row in found.rows())
        return self.write_sink(parameters, self.OUTPUT, context, made, features)

    def _write_report(self, page, found, unit, band, source, windows):
        report = Report(self.tr("Local variance by scale: {}").format(self.input.name))
        report.paragraph(self._reading(found, unit))
        method = self.parameterDefinition(self.METHOD).options()[found.method]
        text = self.tr("{}, band {}. Method: {}.").format(self.input.path, band, method)
        report.paragraph(f"{text} {self._sample(source, windows)}".rstrip())
        report.figure(
            variance_curve(found.curve, found.sizes, unit),
            self.tr("The average local variance at each scale."),
        )
        report.figure(
            rate_of_change(found.curve, found.sizes, unit),
            self.tr("By how many per cent it differs from that of the scale before."),
        )
        report.table(
            [
                self.tr("Scale (cells)"),
                self.tr("Size ({})").format(unit),
                self.tr("Windows"),
                self.tr("Local variance"),
                self.tr("Standard deviation"),
                self.tr("Rate of change (%)"),
                self.tr("Peak"),
            ],
            [
                (str(int(scale)), size, one.windows, *figures, "●" if is_peak else "")
                for (scale, size, *figures, is_peak), one in zip(found.rows(), found.sums)
            ],
            best=found.curve.strongest,
        )
        report.write(page)


def _about(size):
    """Write a size in three digits, never in powers of ten."""
    return np.format_float_positional(size, precision=3, fractional=False, trim="-")


class _Found:
    """What a run found.

    Attributes
    ----------
    sums : list of LocalVariances
        Of each scale.
    curve : ScaleCurve
        Made of them.
    sizes : list of float
        Scales in map units; of cells that are no squares, the side of squares as large.
    """

    def __init__(self, method, scales, sums, place):
        self.method, self.scales, self.sums, self.place = method, scales, sums, place
        self.curve = ScaleCurve(scales, np.array([one.mean_variance for one in sums]))
        side = math.sqrt(math.prod(place.cell_size))
        self.sizes = [scale * side for scale in scales]

    def rows(self):
        """Return the rows of the table; None where there is nothing."""
        peaks = set(self.curve.peaks.index.tolist())
        columns = (
            map(float, self.scales),
            self.sizes,
            self.curve.variance.tolist(),
            [one.mean_deviation for one in self.sums],
            self.curve.rate_of_change.tolist(),
            [int(index in peaks) for index in range(len(self.scales))],
        )
        return [
            tuple(None if math.isnan(value) else value for value in row) for row in zip(*columns)
        ]
