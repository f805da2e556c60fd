# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:matchhistogram``."""

import math

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.equalization import Line, Remap, match, match_moments
from ..kernels.histogram import Moments, TooManyValues
from ..kernels.regression import TRIMMED_FITS, JointMoments
from ..raster.target import TargetSpec, nodata_of_same
from .contrast import ContrastAlgorithm, warn_of_emptiness
from .distributions import distributions, passes_needed
from .parameters import refuse
from .passes import Passes
from .raster_styles import picture

# Of floats and wide integers, and distinct values that are ranked one by one: as many as there are
# values of 16 bits.
_BINS = 65536


class MatchHistogramAlgorithm(ContrastAlgorithm):
    """Makes one raster look like another."""

    REFERENCE = "REFERENCE"
    METHOD = "METHOD"

    ICON = "match_histogram"

    def name(self):
        return "matchhistogram"

    def displayName(self):
        return self.tr("Match histogram")

    def tags(self):
        return self.tr(
            "histogram,matching,specification,contrast,reference,radiometric normalization,"
            "relative normalisation,mosaic,colour balance,gain,offset,regression,change detection"
        ).split(",")

    def shortDescription(self):
        return self.tr("Give a raster the distribution of values of another one")

    def explanation(self):
        return self.tr(
            "Changes the values of a raster so that they are distributed like those of a "
            "reference: another date, the neighbouring scene of a mosaic. The result has the "
            "reference's data type and nodata value.\n"
            "Full distribution: each value becomes the value of the same rank in the reference. "
            "Mean and standard deviation: a gain and an offset that make these two equal. Neither "
            "needs the two to be of the same place.\n"
            "Regression: where the two are the same place, gain and offset are those of the line "
            "of least squares through the cells that both have. Cells that lie further than two "
            "standard deviations from the line (clouds, fields that changed) are left out, and the "
            "line is fitted again, five times; so that clouds do not draw it, the first three "
            "lines are the reduced major axis. The reference is resampled (bilinear) where its "
            "grid is another one. The log has the line and how much it explains.\n"
            "Values are taken as they are stored. Cells without a value never count, and have none "
            "in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to change."))
        self.add(
            QgsProcessingParameterRasterLayer(self.REFERENCE, self.tr("Reference raster")),
            self.tr("The raster whose distribution to take; on any grid, of any place."),
        )
        self.add_bands(
            self.tr(
                "Bands to change. If none is selected: all of them, except an alpha band. The "
                "first one is matched to the reference's first band, and so on."
            )
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Full distribution"),
                    self.tr("Mean and standard deviation"),
                    self.tr("Regression where they overlap"),
                ],
                defaultValue=0,
            ),
            self.tr("What is to become that of the reference, and how."),
        )
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Matched")),
            self.tr("The result: the chosen bands, in the reference's data type."),
        )

    def prepareAlgorithm(self, parameters, context, feedback):
        self.reference = self.raster(parameters, self.REFERENCE, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def styles(self):
        return {self.OUTPUT: picture}

    def layer_names(self, parameters, context):
        matched = self.tr("{} matched to {}").format(self.input.name, self.reference.name)
        return {self.OUTPUT: matched}

    def compute(self, parameters, context, feedback):
        path = self.output_raster(parameters, context, self.input, self.reference)
        options = self.creation_options(parameters, context)
        source = self.input.source(self.value(parameters, self.BANDS, context), feedback)
        reference = self._reference(source, feedback)
        method = self.value(parameters, self.METHOD, context)
        measure = (self._distributions, self._moments, self._regression)[method]
        progress = self.progress(feedback)
        passes = Passes(self.resources(), progress, feedback.isCanceled, 1)
        mappings, complete = measure(source, reference, passes, feedback)
        self._check_lines(source, mappings)
        target = TargetSpec(
            path,
            tuple(f"Band {band.number}: matched" for band in source.bands),
            reference.dtype,
            nodata_of_same(reference, reference.dtype, not complete),
            options,
            same_bands=True,
            scales=tuple((band.scale, band.offset) for band in reference.bands),
        )
        passes.map(source, Remap(tuple(mappings), target.dtype, target.nodata), target)
        self.report(passes.outcome, feedback)
        return {self.OUTPUT: path}

    def _reference(self, source, feedback):
        """Open as many bands of the reference as the source has."""
        count = len(source.bands)
        with self.naming(self.REFERENCE):
            there = [band.number for band in self.reference.source([], feedback).bands]
            if len(there) < count:
                refuse(
                    self.REFERENCE,
                    self.reference.name,
                    self.tr(
                        "expected {count} bands, one for each of INPUT, and this has {there}"
                    ).format(count=count, there=len(there)),
                )
            return self.reference.source(there[:count], feedback)

    def _distributions(self, source, reference, passes, feedback):
        passes.steps = 1 + passes_needed(source.dtype) + passes_needed(reference.dtype)
        ours = _measured(source, passes)
        with self.naming(self.REFERENCE):
            theirs = _measured(reference, passes).by_band
        self._check_cells(reference, theirs)
        self._warn(source, ours.by_band, feedback)
        mappings = [
            match(one, other) if one.cells else Line(0, 0)
            for one, other in zip(ours.by_band, theirs)
        ]
        return mappings, source in ours.complete

    def _moments(self, source, reference, passes, feedback):
        passes.steps = 3
        ours = passes.reduce(source, Moments())
        with self.naming(self.REFERENCE):
            theirs = passes.reduce(reference, Moments())
        self._check_cells(reference, theirs)
        self._warn(source, ours, feedback)
        mappings = [
            match_moments(one, other) if one.cells else Line(0, 0)
            for one, other in zip(ours, theirs)
        ]
        for band, line, one in zip(source.bands, mappings, ours):
            if one.cells:
                feedback.pushInfo(self._equation(band, line))
        return mappings, all(one.cells == source.rows * source.cols for one in ours)

    def _regression(self, source, reference, passes, feedback):
        passes.steps = 2 + len(TRIMMED_FITS)
        bands = [band.number for band in reference.bands]
        described = self.REFERENCE, self.reference, source, bands, feedback
        with self.on_grid(*described) as there:
            found = passes.reduce(source, JointMoments(), beside=there)
            for band, one in zip(source.bands, found):
                if one.cells < 2:
                    refuse(
                        self.REFERENCE,
                        self.reference.name,
                        self.tr(
                            "expected at least 2 valid cells in common with band {band} of INPUT, "
                            "and there are {count}"
                        ).format(band=band.number, count=one.cells),
                    )
            self._check_lines(source, [one.line for one in found])
            self._warn(source, found, feedback)
            every = [one.cells for one in found]
            complete = all(one.present == source.rows * source.cols for one in found)
            for fit in TRIMMED_FITS:
                found = passes.reduce(source, JointMoments.near(found, fit), beside=there)
        for band, one, cells in zip(source.bands, found, every):
            text = self.tr("{}; r² = {} over {} of {} cells in both")
            feedback.pushInfo(
                text.format(
                    self._equation(band, one.line),
                    f"{one.determination:.4f}",
                    one.cells,
                    cells,
                )
            )
        return [one.line for one in found], complete

    def _check_cells(self, reference, found):
        for band, one in zip(reference.bands, found):
            if not one.cells:
                refuse(
                    self.REFERENCE,
                    self.reference.name,
                    self.tr("expected cells with a value, and band {} has none").format(
                        band.number
                    ),
                )

    def _check_lines(self, source, mappings):
        for band, line in zip(source.bands, mappings):
            if isinstance(line, Line) and not math.isfinite(line.gain + line.offset):
                refuse(
                    self.INPUT,
                    self.input.name,
                    self.tr(
                        "expected values of band {} and of its reference that are no further "
                        "apart than a float can tell; declare as nodata what is no value"
                    ).format(band.number),
                )

    def _warn(self, source, found, feedback):
        becomes = QCoreApplication.translate("Contrast", "which becomes one value of the reference")
        warn_of_emptiness(source, found, feedback, becomes)

    def _equation(self, band, line):
        sign = "-" if line.offset < 0 else "+"
        formula = f"{line.gain:.6g} x {sign} {abs(line.offset):.6g}"
        return self.tr("Band {}: {}").format(band.number, formula)


def _measured(source, passes):
    """Measure the distribution of each band, exactly where there are few distinct values.

    So rasters of floats that hold whole numbers, or classes, are ranked like those of integers.
    """
    before = passes.done
    if passes_needed(source.dtype) > 1:
        try:
            found = distributions([source], passes.reduce, count=_BINS, exact=True, most=_BINS)
        except TooManyValues:
            passes.done = before
        else:
            passes.done = before + passes_needed(source.dtype)
            return found
    return distributions([source], passes.reduce, count=_BINS)
