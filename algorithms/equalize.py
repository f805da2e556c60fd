# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:equalize``."""

import numpy as np
from qgis.core import QgsProcessingParameterRasterDestination

from ..raster.errors import Cancelled
from ..raster.source import Source
from .contrast import EqualizationAlgorithm, warn_of_emptiness
from .distributions import distributions, passes_needed
from .figures import distributions as draw_distributions
from .passes import Passes
from .raster_styles import picture
from .report import REPORT, Report, number


class EqualizeAlgorithm(EqualizationAlgorithm):
    """Each value becomes its rank."""

    ICON = "equalize"

    def name(self):
        return "equalize"

    def displayName(self):
        return self.tr("Equalize histogram")

    def tags(self):
        return self.tr(
            "histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,"
            "quantile,cumulative distribution,CDF,brightness"
        ).split(",")

    def shortDescription(self):
        return self.tr("Each value becomes its rank: contrast where the most cells are")

    def explanation(self):
        return self.tr(
            "Replaces each value by its place in the cumulative distribution: the share of cells "
            "that have this value or less, on the scale of the result. Frequent values are pulled "
            "apart, rare ones pushed together, and the histogram of the result is as level as it "
            "can be.\n"
            "Bins are fast, and exact for integers of 8 and 16 bits. The exact rank suits floats "
            "that crowd in a part of their range, and percentiles. One distribution for all bands "
            "keeps the colours of an image.\n"
            "Cells without a value never count, and have none in the result. Values are taken as "
            "they are stored; scale and offset of a band stay with it if the data type does.\n"
            "A constant band, which has no ranks, becomes the middle of the range. The report, if "
            "asked for, shows the histogram and the cumulative distribution of each band before "
            "and after.\n"
            "Gonzalez and Woods (2018): Digital Image Processing, section 3.3."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to equalize, with one band or several."))
        self.add_bands(
            self.tr(
                "Bands to equalize. If none is selected: all of them, except an alpha band. The "
                "result has these bands."
            )
        )
        self.add_method()
        self.add_joint()
        self.add_clips()
        self.add_range()
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Equalized")),
            self.tr("The result: the chosen bands, each value as its rank."),
        )
        self.add_report(
            self.tr(
                "A page with the histogram and the cumulative distribution of each band before and "
                "after, for any browser."
            )
        )

    def styles(self):
        return {self.OUTPUT: picture}

    def layer_names(self, parameters, context):
        return {self.OUTPUT: self.tr("{} equalized").format(self.input.name)}

    def compute(self, parameters, context, feedback):
        path = self.output_raster(parameters, context, self.input)
        page = self.output_report(parameters, context, self.input)
        self.keep_apart(**{self.OUTPUT: path, REPORT: page})
        options = self.creation_options(parameters, context)
        how = self.equalization(parameters, context)
        source = self.input.source(self.value(parameters, self.BANDS, context), feedback)
        how.output.check(source.dtype)
        measuring = passes_needed(source.dtype, how.exact)
        result_type = how.output.dtype or source.dtype
        reporting = passes_needed(source.dtype) + passes_needed(result_type)
        steps = measuring + 1 + (0 if page is None else reporting)
        passes = Passes(self.resources(), self.progress(feedback), feedback.isCanceled, steps)
        measured = how.measure([source], passes.reduce)
        warn_of_emptiness(source, measured.by_band, feedback)
        how.apply(source, measured, path, options, passes)
        self.report(passes.outcome, feedback)
        outputs = {self.OUTPUT: path}
        if page is None:
            return outputs
        try:
            self._write_report(page, source, path, passes)
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled: the raster was written, the report was not."))
            return outputs
        feedback.setProgress(100)
        return {**outputs, REPORT: page}

    def _write_report(self, page, source, path, passes):
        """Measure again what the histograms show, in bins, and the result."""

        def histograms(raster):
            return distributions([raster], passes.reduce, count=256).by_band

        result = Source.open(path)
        report = Report(self.tr("Histogram equalization: {}").format(self.input.name))
        for band, before, after in zip(source.bands, histograms(source), histograms(result)):
            title = self.tr("Band {}").format(band.number)
            report.heading(title)
            report.paragraph(
                self.tr("Cells with a value: {before} before, {after} after.").format(
                    before=number(before.cells), after=number(after.cells)
                )
            )
            report.table(
                [self.tr("Quantile"), self.tr("Before"), self.tr("After")],
                [
                    (f"{share} %", _quantile(before, share), _quantile(after, share))
                    for share in (1, 25, 50, 75, 99)
                ],
            )
            report.figure(
                draw_distributions(before, after),
                self.tr("{}: histogram and cumulative distribution before and after.").format(
                    title
                ),
            )
        report.write(page)


def _quantile(histogram, percent):
    """Return the value below which so many cells lie, to the width of a bin."""
    if not histogram.cells:
        return None
    sums = np.cumsum(histogram.counts)
    return float(histogram.bins.centres[np.searchsorted(sums, percent / 100 * sums[-1])])
