# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:profilepeaks``."""

import time

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.profile_peaks import Kind, PeakSearch, Smoother, Smoothing
from ..raster.errors import Cancelled
from ..raster.sampling import Interpolation
from .feature_styles import dots, triangles
from .parameters import refuse
from .profile_figures import profile as draw_profile
from .profiles import ProfileAlgorithm
from .report import REPORT, Report, number, output_name, with_unit
from .tables import fields

# Of a report: lines that are drawn, and lines that are listed.
_FIGURES, _ROWS = 50, 1000

# A limit in map units is so many samples, but for what rounding adds to whole numbers of them.
_DECIMALS = 9

# Features written before progress is told again.
_TOLD = 10_000


class ProfilePeaksAlgorithm(ProfileAlgorithm):
    """Finds peaks of a raster along lines."""

    SAMPLING = "SAMPLING"
    SMOOTHING_METHOD = "SMOOTHING_METHOD"
    SMOOTHING = "SMOOTHING"
    KIND = "KIND"
    HEIGHT = "HEIGHT"
    DISTANCE = "DISTANCE"
    PROMINENCE = "PROMINENCE"
    WIDTH = "WIDTH"
    PROFILES = "PROFILES"

    ICON = "profile_peaks"

    def name(self):
        return "profilepeaks"

    def displayName(self):
        return self.tr("Find peaks along lines")

    def tags(self):
        return self.tr(
            "peak,maximum,minimum,profile,line,transect,cross section,prominence,width,ridge,"
            "valley,find_peaks,scipy,smoothing,Savitzky-Golay,Gaussian,elevation profile"
        ).split(",")

    def shortDescription(self):
        return self.tr("Peaks and pits of a raster's profile along each line, with prominence")

    def explanation(self):
        return self.tr(
            "Reads a raster at equal steps along each line, smooths the profile if asked to, and "
            "finds its peaks: samples that are higher than what is on both sides, or lower. A flat "
            "top is one peak, in its middle; the ends of a line are none. Each becomes a point on "
            "the line, with its distance from the line's start, value, prominence, width at half "
            "the prominence, and both bases.\n"
            "Where the raster has no value, or the line leaves it, the profile is interrupted: "
            "what is on either side is smoothed and searched by itself, and nothing is "
            "interpolated.\n"
            "Against noise, smooth, or ask for some prominence. Distances and widths are in units "
            "of the raster's coordinate system, in degrees where it is a geographic one. Least "
            "height, distance, prominence and width have the meaning that they have in "
            "scipy.signal.find_peaks, which does the work.\n"
            "Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. "
            "Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least "
            "squares procedures, https://doi.org/10.1021/ac60214a047."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to read along the lines."))
        self.add_band(self.tr("The band to read; the first one if none is chosen."))
        self.add_lines()
        self.add_step()
        self._add_sampling()
        self._add_smoothing()
        self._add_limits()
        self._add_outputs()

    def _add_sampling(self):
        self.add(
            QgsProcessingParameterEnum(
                self.SAMPLING,
                self.tr("Sampling"),
                [
                    self.tr("Nearest cell"),
                    self.tr("Bilinear (2 x 2 cells)"),
                    self.tr("Cubic convolution (4 x 4 cells)"),
                ],
                defaultValue=int(Interpolation.BILINEAR),
            ),
            self.tr(
                "How the value of a place between the centres of cells is made. Where any cell "
                "that counts has no value, the place has none."
            ),
            advanced=True,
        )

    def _add_smoothing(self):
        self.add(
            QgsProcessingParameterEnum(
                self.SMOOTHING_METHOD,
                self.tr("Smoothing"),
                [
                    self.tr("None"),
                    self.tr("Gaussian"),
                    self.tr("Savitzky-Golay of order 2"),
                ],
                defaultValue=int(Smoothing.NONE),
            ),
            self.tr(
                "What is done to a profile before its peaks are sought. The filter of Savitzky and "
                "Golay keeps the height of peaks better than the Gaussian one."
            ),
        )
        self.add_number(
            self.SMOOTHING,
            self.tr("Size of the smoothing (samples)"),
            self.tr(
                "In samples: the standard deviation of the Gaussian, or the length of the window "
                "of Savitzky and Golay, which is odd and at least 3. Without smoothing, it does "
                "not matter."
            ),
            default=5,
            most=10_000,
        )

    def _add_limits(self):
        self.add(
            QgsProcessingParameterEnum(
                self.KIND,
                self.tr("What to find"),
                [self.tr("Maxima"), self.tr("Minima"), self.tr("Both")],
                defaultValue=int(Kind.MAXIMA),
            ),
            self.tr("The highest points, the lowest ones, or both."),
        )
        for name, label, text, least in (
            (
                self.HEIGHT,
                self.tr("Least value of maxima, greatest of minima"),
                self.tr(
                    "The least value of a maximum, or the greatest value of a minimum. It cannot "
                    "be given for both together."
                ),
                None,
            ),
            (
                self.DISTANCE,
                self.tr("Least distance between peaks (map units)"),
                self.tr(
                    "In units of the raster's coordinate system: of two maxima that are nearer to "
                    "each other along the line, the lower one is left out, of two minima the "
                    "higher one."
                ),
                0,
            ),
            (
                self.PROMINENCE,
                self.tr("Least prominence (units of the raster)"),
                self.tr(
                    "How far a peak stands out, at least: above the higher of the two lowest "
                    "points on its sides, before the profile gets higher than the peak, or ends."
                ),
                0,
            ),
            (
                self.WIDTH,
                self.tr("Least width (map units)"),
                self.tr(
                    "How wide a peak is, at least, at half its prominence: in units of the "
                    "raster's coordinate system."
                ),
                0,
            ),
        ):
            limits = {} if least is None else {"minValue": least}
            kind = QgsProcessingParameterNumber.Type.Double
            self.add(
                QgsProcessingParameterNumber(name, label, kind, optional=True, **limits),
                text,
                advanced=name == self.WIDTH,
            )

    def _add_outputs(self):
        points = QgsProcessing.SourceType.TypeVectorPoint
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Peaks along lines"), points),
            self.tr("A point for each peak, in the coordinate system of the lines."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.PROFILES,
                self.tr("Profiles"),
                points,
                optional=True,
                createByDefault=False,
            ),
            self.tr("A point for each sample of each line, with its value, not smoothed."),
        )
        self.add_report(
            self.tr("A page with the profile of each line, its peaks marked, for any browser.")
        )

    def check_together(self, parameters, context):
        super().check_together(parameters, context)
        self._smoother(parameters, context)
        height = self.value(parameters, self.HEIGHT, context)
        if height is not None and self.value(parameters, self.KIND, context) == Kind.BOTH:
            refuse(
                self.HEIGHT,
                f"{height:g}",
                self.tr(
                    "expected nothing with KIND 2 (both), or KIND 0 or 1: maxima have a least "
                    "value, and minima a greatest one"
                ),
            )

    def _smoother(self, parameters, context):
        method = Smoothing(self.value(parameters, self.SMOOTHING_METHOD, context))
        size = self.value(parameters, self.SMOOTHING, context)
        expected = {
            Smoothing.GAUSSIAN: self.tr("expected a number > 0 with SMOOTHING_METHOD 1"),
            Smoothing.SAVITZKY_GOLAY: self.tr(
                "expected an odd whole number >= 3 with SMOOTHING_METHOD 2"
            ),
        }
        try:
            return Smoother(method, size)
        except ValueError:
            return refuse(self.SMOOTHING, f"{size:g}", expected[method])

    def styles(self):
        return {self.OUTPUT: triangles, self.PROFILES: dots}

    def layer_names(self, parameters, context):
        names = self.input.name, self.source_name
        return {
            self.OUTPUT: self.tr("Peaks of {} along {}").format(*names),
            self.PROFILES: self.tr("Values of {} along {}").format(*names),
        }

    def compute(self, parameters, context, feedback):
        inputs = self.input, self.lines
        page = self.output_report(parameters, context, *inputs)
        points = self.sink_file(parameters, self.OUTPUT, *inputs)
        samples = self.sink_file(parameters, self.PROFILES, *inputs)
        self.keep_apart(**{self.OUTPUT: points, self.PROFILES: samples, REPORT: page})
        started = time.perf_counter()
        band = self.value(parameters, self.BAND, context)
        source = self.input.source([band], feedback, apply_scale=True)
        how = Interpolation(self.value(parameters, self.SAMPLING, context))
        (profiles,) = self.profiles(parameters, context, feedback, source, how)
        smoother = self._smoother(parameters, context)
        search = self._search(parameters, context)
        found = []
        for profile in profiles:
            if feedback.isCanceled():
                raise Cancelled
            found.append(search(smoother(profile.values, profile.valid), profile.valid))
        self._say(profiles, found, smoother, time.perf_counter() - started, feedback)
        outputs = {self.OUTPUT: self._write_peaks(parameters, context, profiles, found)}
        written = self._write_samples(parameters, context, profiles, feedback)
        if written is not None:
            outputs[self.PROFILES] = written
        if page is not None:
            self._write_report(page, parameters, context, profiles, found, smoother)
            outputs[REPORT] = page
        feedback.setProgress(100)
        return outputs

    def _search(self, parameters, context):
        """Express the limits in samples."""

        def samples(name):
            limit = self.value(parameters, name, context)
            return None if limit is None else round(limit / self.step, _DECIMALS)

        return PeakSearch(
            Kind(self.value(parameters, self.KIND, context)),
            self.value(parameters, self.HEIGHT, context),
            samples(self.DISTANCE),
            self.value(parameters, self.PROMINENCE, context),
            samples(self.WIDTH),
        )

    def _say(self, profiles, found, smoother, seconds, feedback):
        total = sum(len(profile.values) for profile in profiles)
        valid = sum(int(np.count_nonzero(profile.valid)) for profile in profiles)
        maxima = sum(int(np.count_nonzero(peaks.maximum)) for peaks in found)
        minima = sum(len(peaks.index) for peaks in found) - maxima
        if not valid:
            feedback.pushWarning(
                self.tr("{} has no values along the lines: no peaks.").format(self.input.name)
            )
        elif not maxima + minima:
            if all(_is_constant(profile) for profile in profiles):
                feedback.pushWarning(
                    self.tr("{} is constant along each line: no peaks.").format(self.input.name)
                )
            else:
                feedback.pushWarning(
                    self.tr("No peaks: none along the lines is within the limits.")
                )
        shortened = sum(smoother.shortened(profile.values, profile.valid) for profile in profiles)
        if shortened:
            feedback.pushInfo(
                self.tr(
                    "Pieces of profiles that are shorter than the window, smoothed with as much of "
                    "it as fits in: {}"
                ).format(shortened)
            )
        feedback.pushInfo(
            self.tr("Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.").format(
                len(profiles),
                f"{self.step:.6g}",
                self.unit,
                total,
                total - valid,
            )
        )
        feedback.pushInfo(
            self.tr("Maxima: {}. Minima: {}. Seconds: {}").format(maxima, minima, f"{seconds:.2f}")
        )

    def _write_peaks(self, parameters, context, profiles, found):
        made = fields(
            line=int,
            distance=float,
            value=float,
            prominence=float,
            width=float,
            left_base=float,
            right_base=float,
            kind=str,
        )

        def features():
            for profile, peaks in zip(profiles, found):
                line, step = profile.line, self.step
                columns = (
                    peaks.index * step,
                    peaks.value,
                    peaks.prominence,
                    peaks.width * step,
                    peaks.left_base * step,
                    peaks.right_base * step,
                )
                # Read by scripts: not translated.
                kinds = np.where(peaks.maximum, "maximum", "minimum").tolist()
                rows = zip(self.points(line, peaks.index), *(one.tolist() for one in columns))
                for (point, *values), kind in zip(rows, kinds):
                    yield point, (line.number, *values, kind)

        point = QgsWkbTypes.Type.Point
        return self.write_sink(parameters, self.OUTPUT, context, made, features(), point, self.crs)

    def _write_samples(self, parameters, context, profiles, feedback):
        total = sum(len(profile.values) for profile in profiles)
        progress = self.progress(feedback)

        def features():
            done = 0
            for profile in profiles:
                line = profile.line
                points = self.points(line, np.arange(line.count))
                rows = zip(points, profile.distances.tolist(), profile.values.tolist())
                for (point, distance, value), known in zip(rows, profile.valid.tolist()):
                    yield point, (line.number, distance, value if known else None)
                    done += 1
                    if done % _TOLD == 0:
                        progress(0.9 + 0.1 * done / total)

        made = fields(line=int, distance=float, value=float)
        point = QgsWkbTypes.Type.Point
        return self.write_sink(
            parameters, self.PROFILES, context, made, features(), point, self.crs
        )

    def _write_report(self, path, parameters, context, profiles, found, smoother):
        report = Report(self.tr("Peaks along lines: {}").format(self.input.name))
        report.paragraph(
            self.tr("{}, band {}, along {}. Step: {} {}. Distances are in {}.").format(
                self.input.path,
                self.value(parameters, self.BAND, context),
                self.source_name,
                number(self.step),
                self.unit,
                self.unit,
            )
        )
        report.paragraph(self._settings(parameters, context))
        if len(profiles) > _ROWS:
            report.paragraph(
                self.tr("The first {} of {} lines are listed.").format(
                    number(_ROWS), number(len(profiles))
                )
            )
        report.table(
            [
                self.tr("Line"),
                self.tr("Feature"),
                self.tr("Part"),
                with_unit(self.tr("Length"), self.unit),
                self.tr("Samples"),
                self.tr("Without a value"),
                self.tr("Maxima"),
                self.tr("Minima"),
            ],
            [_row(profile, peaks) for profile, peaks in zip(profiles[:_ROWS], found)],
        )
        if len(profiles) > _FIGURES:
            report.paragraph(
                self.tr("The first {} of {} lines are drawn.").format(
                    _FIGURES, number(len(profiles))
                )
            )
        for profile, peaks in zip(profiles[:_FIGURES], found):
            title = self.tr("Line {}").format(profile.line.number)
            report.heading(title)
            smooth = None
            if smoother.method != Smoothing.NONE:
                smooth = smoother(profile.values, profile.valid)
            report.figure(
                draw_profile(profile.distances, profile.values, smooth, peaks, self.unit),
                self.tr("{}: {} peaks.").format(title, number(len(peaks.index))),
            )
            self._add_numbers(report, peaks)
        report.write(path)

    def _add_numbers(self, report, peaks):
        """List the peaks of a line: what its figure marks."""
        if not len(peaks.index):
            return
        distance = QCoreApplication.translate("Report", "Distance")
        value = QCoreApplication.translate("Report", "Value")
        prominence, width = self.tr("Prominence"), self.tr("Width")
        report.numbers(
            [
                with_unit(distance, self.unit),
                value,
                prominence,
                with_unit(width, self.unit),
                self.tr("Kind"),
            ],
            [
                peaks.index * self.step,
                peaks.value,
                peaks.prominence,
                peaks.width * self.step,
                np.where(peaks.maximum, self.tr("Maximum"), self.tr("Minimum")),
            ],
            output_name(self, self.OUTPUT),
        )

    def _settings(self, parameters, context):
        """Say how peaks were sought, with the names that the dialog has."""
        parts = []
        for name in (self.SAMPLING, self.SMOOTHING_METHOD, self.KIND):
            definition = self.parameterDefinition(name)
            chosen = definition.options()[self.value(parameters, name, context)]
            parts.append(f"{definition.description()}: {chosen}")
        names = [self.HEIGHT, self.DISTANCE, self.PROMINENCE, self.WIDTH]
        if self.value(parameters, self.SMOOTHING_METHOD, context) != Smoothing.NONE:
            names.insert(0, self.SMOOTHING)
        for name in names:
            limit = self.value(parameters, name, context)
            if limit is not None:
                parts.append(f"{self.parameterDefinition(name).description()}: {number(limit)}")
        return ". ".join(parts) + "."


def _is_constant(profile):
    values = profile.values[profile.valid]
    return not len(values) or values.min() == values.max()


def _row(profile, peaks):
    maxima = int(np.count_nonzero(peaks.maximum))
    line = profile.line
    return (
        str(line.number),
        str(line.feature),
        line.part,
        line.length,
        len(profile.values),
        int(np.count_nonzero(~profile.valid)),
        maxima,
        len(peaks.index) - maxima,
    )
