# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:profilecorrelation``."""

import math
import time

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.profile_correlation import Convention, cross_correlation
from ..raster.errors import Cancelled, SourceError
from ..raster.sampling import Interpolation
from .autocorrelation import same_cells
from .messages import blamed
from .profile_figures import correlogram as draw_correlogram
from .profiles import ProfileAlgorithm
from .report import REPORT, Report, number, output_name, with_unit
from .styles import plain
from .tables import fields

# Of a report: lines that are drawn, and lines that are listed.
_FIGURES, _ROWS = 50, 1000

# By default, lags go up to this share of a line: beyond it, few pairs are left.
_SHARE = 0.25

# A lag that is short of a whole number of steps by less than this is that number.
_ROUNDING = 1e-9


class ProfileCorrelationAlgorithm(ProfileAlgorithm):
    """Correlates two rasters, or one with itself, along lines, at lags."""

    OTHER = "OTHER"
    OTHER_BAND = "OTHER_BAND"
    MAX_LAG = "MAX_LAG"
    METHOD = "METHOD"
    DETREND = "DETREND"
    BEST_LAG = "BEST_LAG"
    BEST_CORRELATION = "BEST_CORRELATION"

    ICON = "profile_correlation"

    def name(self):
        return "profilecorrelation"

    def displayName(self):
        return self.tr("Cross-correlation along lines")

    def tags(self):
        return self.tr(
            "cross-correlation,autocorrelation,correlogram,CCF,ACF,lag,shift,profile,line,"
            "transect,series,period,spacing,R,np.correlate"
        ).split(",")

    def shortDescription(self):
        return self.tr("How alike two rasters are along lines, at every lag; or one and itself")

    def explanation(self):
        return self.tr(
            "Reads two rasters (bilinear) at equal steps along each line, moves one profile along "
            "the other, and tells how alike the two are at every lag: the cross-correlation "
            "function. Without another raster, the profile is compared with itself: the "
            "autocorrelation function, whose maxima tell at what spacing it repeats itself. Lag 0 "
            "is trivial there: the best lag is the highest peak beyond the hill about lag 0, or, "
            "where nothing repeats, the lag beside 0.\n"
            "At a lag of k, INPUT at t + k meets OTHER at t: where the best lag is positive, INPUT "
            "is OTHER, moved that far towards the end of the line.\n"
            "The first method is that of ccf in R: deviations from the mean of the whole profile, "
            "multiplied, summed over the pairs at the lag, divided by n and by both standard "
            "deviations. It tells how alike shapes are; where both rise or fall along the line, "
            "remove the trends first. The other one is the sum of the products, for values about "
            "0.\n"
            "Samples without a value, and beyond the raster's edge, make no pairs. Lags are in "
            "units of the raster's coordinate system, in degrees where it is a geographic one.\n"
            "Venables and Ripley (2002): Modern Applied Statistics with S, "
            "https://doi.org/10.1007/978-0-387-21706-2."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to read along the lines."))
        self.add_band(self.tr("The band to read; the first one if none is chosen."))
        self.add(
            QgsProcessingParameterRasterLayer(
                self.OTHER, self.tr("Other raster (none: the input itself)"), optional=True
            ),
            self.tr(
                "The raster to compare it with, on any grid, in any coordinate system. Without it, "
                "the input is compared with itself."
            ),
        )
        self.add(
            QgsProcessingParameterBand(
                self.OTHER_BAND,
                self.tr("Band of the other raster"),
                parentLayerParameterName=self.OTHER,
                optional=True,
            ),
            self.tr(
                "The band of the other raster; the first one if none is chosen. Without another "
                "raster it is a band of the input, by default the same one. To choose it in a "
                "dialog, choose the input as the other raster."
            ),
        )
        self.add_lines()
        self.add_step()
        self._add_lags()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Correlogram"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr("A table with a row for each line and lag."),
        )
        self.add_report(
            self.tr("A page with the correlogram of each line and its 95 % band, for any browser.")
        )
        self.add_output_number(
            self.BEST_LAG,
            self.tr("Best lag of the first line"),
            self.tr(
                "The lag at which the profiles of the first line are most alike, in units of the "
                "raster's coordinate system; left out if there is no correlation."
            ),
        )
        self.add_output_number(
            self.BEST_CORRELATION,
            self.tr("Correlation at the best lag of the first line"),
            self.tr("The coefficient at that lag, or the sum of the products."),
        )

    def _add_lags(self):
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_LAG,
                self.tr("Greatest lag (map units; none: a quarter of a line)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
            ),
            self.tr(
                "In units of the raster's coordinate system. If it is not set: a quarter of each "
                "line."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Correlation, as ccf in R"),
                    self.tr("Sum of products"),
                ],
                defaultValue=int(Convention.CCF),
            ),
            self.tr("What is computed at each lag."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.DETREND, self.tr("Remove linear trends"), defaultValue=False
            ),
            self.tr(
                "Whether to subtract from each profile the line of least squares through it: two "
                "rasters that both rise along a line are alike at every lag otherwise."
            ),
        )

    def check_together(self, parameters, context):
        super().check_together(parameters, context)
        self.check_band_of_other(parameters, context, self.OTHER_BAND, self.OTHER)

    def prepareAlgorithm(self, parameters, context, feedback):
        """Describe the other raster, too."""
        self.other = self.raster(parameters, self.OTHER, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def styles(self):
        return {self.OUTPUT: plain}

    def layer_names(self, parameters, context):
        correlated = self.tr("Correlogram of {} along {}")
        return {self.OUTPUT: correlated.format(self.input.name, self.source_name)}

    def compute(self, parameters, context, feedback):
        inputs = [self.input, self.lines, *([] if self.other is None else [self.other])]
        page = self.output_report(parameters, context, *inputs)
        table = self.sink_file(parameters, self.OUTPUT, *inputs)
        self.keep_apart(**{self.OUTPUT: table, REPORT: page})
        started = time.perf_counter()
        pairs = self._pairs(parameters, context, feedback)
        found = []
        for one, other in pairs:
            if feedback.isCanceled():
                raise Cancelled
            found.append(self._correlated(parameters, context, one, other))
        lines = [one.line for one, _ in pairs]
        self._say(pairs, found, time.perf_counter() - started, feedback)
        outputs = {self.OUTPUT: self._write_table(parameters, context, lines, found)}
        best = self._best(found[0])
        if best is not None:
            outputs[self.BEST_LAG] = float(found[0].lag[best] * self.step)
            outputs[self.BEST_CORRELATION] = float(found[0].coefficient[best])
        if page is not None:
            self._write_report(page, parameters, context, lines, found)
            outputs[REPORT] = page
        feedback.setProgress(100)
        return outputs

    def _pairs(self, parameters, context, feedback):
        """Read both profiles of each line."""
        band, other_band = self._bands(parameters, context)
        same = self.other is None or same_cells(self.input, self.other)
        self.itself = same and band == other_band
        source = self.input.source([band], feedback, apply_scale=True)
        others = [] if self.itself else [self._open_other(other_band, feedback)]
        found = self.profiles(parameters, context, feedback, source, Interpolation.BILINEAR, others)
        return list(zip(found[0], found[-1]))

    def _open_other(self, band, feedback):
        """Open what the raster is compared with; name the parameter that chose it, too."""
        if self.other is None:
            return self.OTHER_BAND, self.input.source([band], feedback, apply_scale=True)
        try:
            return self.OTHER, self.other.source([band], feedback, apply_scale=True)
        except SourceError as error:
            raise blamed(self.OTHER, error) from error

    def _bands(self, parameters, context):
        """Read the bands of the input and of the other raster."""
        band = self.value(parameters, self.BAND, context)
        other = self.value(parameters, self.OTHER_BAND, context)
        return band, other or (band if self.other is None else 1)

    def _best(self, one):
        """Find the best lag of a line, as an index; of a raster with itself lag 0 is trivial."""
        return one.repetition if self.itself else one.best

    def _correlated(self, parameters, context, one, other):
        most = self.value(parameters, self.MAX_LAG, context)
        most = _SHARE * one.line.length if most is None else most
        return cross_correlation(
            one.values,
            other.values,
            one.valid,
            other.valid,
            max_lag=min(one.line.count, math.floor(min(most / self.step, 1e9) + _ROUNDING)),
            convention=Convention(self.value(parameters, self.METHOD, context)),
            detrend=self.value(parameters, self.DETREND, context),
        )

    def _say(self, pairs, found, seconds, feedback):
        samples = sum(len(one.values) for one, _ in pairs)
        valid = sum(int(np.count_nonzero(one.valid & other.valid)) for one, other in pairs)
        none = sum(one.best is None for one in found)
        if not valid:
            feedback.pushWarning(self.tr("There are no values along the lines: no correlation."))
        elif none:
            feedback.pushWarning(
                self.tr(
                    "Lines without a correlation, since a profile has no values, or but one: {}"
                ).format(none)
            )
        feedback.pushInfo(
            self.tr("Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.").format(
                len(pairs),
                f"{self.step:.6g}",
                self.unit,
                samples,
                samples - valid,
            )
        )
        best = self._best(found[0])
        if best is not None:
            text = self.tr("Best lag of line {}: {} {}, correlation {}")
            if self.itself:
                text = self.tr("Best lag other than 0 of line {}: {} {}, correlation {}")
            feedback.pushInfo(
                text.format(
                    pairs[0][0].line.number,
                    f"{found[0].lag[best] * self.step:.6g}",
                    self.unit,
                    f"{found[0].coefficient[best]:.6g}",
                )
            )
        feedback.pushInfo(self.tr("Seconds: {}").format(f"{seconds:.2f}"))

    def _write_table(self, parameters, context, lines, found):
        made = fields(line=int, lag=float, correlation=float, n=int)

        def rows():
            for line, one in zip(lines, found):
                columns = (one.lag * self.step, one.coefficient, one.pairs)
                for lag, coefficient, pairs in zip(*(column.tolist() for column in columns)):
                    known = None if math.isnan(coefficient) else coefficient
                    yield None, (line.number, lag, known, pairs)

        return self.write_sink(parameters, self.OUTPUT, context, made, rows())

    def _write_report(self, path, parameters, context, lines, found):
        band, other_band = self._bands(parameters, context)
        alone, other = self.itself, self.input if self.other is None else self.other
        names = self.input.name if alone else f"{self.input.name}, {other.name}"
        title = self.tr("Autocorrelation along lines: {}")
        report = Report(
            (title if alone else self.tr("Cross-correlation along lines: {}")).format(names)
        )
        rasters = self.tr("{}, band {}").format(self.input.path, band)
        if not alone:
            rasters = self.tr("{} (t + k); {}, band {} (t)").format(rasters, other.path, other_band)
        method = self.parameterDefinition(self.METHOD)
        convention = Convention(self.value(parameters, self.METHOD, context))
        text = how = method.options()[convention]
        if self.value(parameters, self.DETREND, context):
            how = self.tr("{}; linear trends were removed").format(text)
        report.paragraph(
            self.tr("{}, along {}. Step: {} {}. Lags are in {}.\n{}.").format(
                rasters, self.source_name, number(self.step), self.unit, self.unit, how
            )
        )
        if convention == Convention.CCF:
            report.paragraph(
                self.tr(
                    "The band is {limit} / √n either side of 0, n the samples in which both "
                    "profiles have a value: 95 % of the correlations of two profiles of unrelated "
                    "noise are within it. Neighbouring samples of most rasters are not unrelated, "
                    "and more than 5 % are beyond it by chance."
                ).format(limit="1.96")
            )
        self._add_table(report, lines, found)
        if len(lines) > _FIGURES:
            report.paragraph(
                self.tr("The first {} of {} lines are drawn.").format(_FIGURES, number(len(lines)))
            )
        what = self.tr("Correlation") if convention == Convention.CCF else text
        for line, one in zip(lines[:_FIGURES], found):
            title = self.tr("Line {}").format(line.number)
            report.heading(title)
            figure = draw_correlogram(
                one.lag * self.step,
                one.coefficient,
                one.pairs,
                one.band if convention == Convention.CCF else None,
                self._best(one),
                self.unit,
                what,
            )
            report.figure(figure, self.tr("{}: {} at every lag.").format(title, what))
            report.numbers(
                [
                    with_unit(QCoreApplication.translate("Report", "Lag"), self.unit),
                    what,
                    self.tr("Pairs"),
                ],
                [one.lag * self.step, one.coefficient, one.pairs],
                output_name(self, self.OUTPUT),
                one.best,
                series=True,
            )
        report.write(path)

    def _add_table(self, report, lines, found):
        if len(lines) > _ROWS:
            report.paragraph(
                self.tr("The first {} of {} lines are listed.").format(
                    number(_ROWS), number(len(lines))
                )
            )
        rows = []
        for line, one in zip(lines[:_ROWS], found):
            best = self._best(one)
            lag = None if best is None else float(one.lag[best] * self.step)
            coefficient = None if best is None else float(one.coefficient[best])
            pairs = None if best is None else int(one.pairs[best])
            rows.append(
                (
                    str(line.number),
                    str(line.feature),
                    line.part,
                    line.length,
                    line.count,
                    lag,
                    coefficient,
                    pairs,
                )
            )
        report.table(
            [
                self.tr("Line"),
                self.tr("Feature"),
                self.tr("Part"),
                with_unit(self.tr("Length"), self.unit),
                self.tr("Samples"),
                with_unit(
                    self.tr("Best lag other than 0") if self.itself else self.tr("Best lag"),
                    self.unit,
                ),
                self.tr("Correlation"),
                self.tr("Pairs"),
            ],
            rows,
        )
