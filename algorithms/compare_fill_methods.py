# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:comparefillmethods``."""

import math
from contextlib import closing

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.artificial_holes import sample_windows
from ..kernels.fill_trials import Sample, Trial
from ..raster.errors import Cancelled
from ..raster.source import Reader
from ..raster.window import Window
from .figures import error_bars, error_by_distance, fill_pictures
from .filling import GapFillingAlgorithm, fill_method
from .parameters import refuse
from .report import REPORT, Report, number
from .styles import plain
from .tables import fields

# In the table and in BEST_METHOD_NAME, which scripts read: not translated.
_NAMES = (
    "minimum curvature",
    "membrane",
    "inverse distance",
    "nearest",
    "local mean",
    "local median",
    "row mean",
    "column mean",
    "onion peel",
    "linear",
)

# Windows of a large raster: their side, how many are filled, of how many they are chosen, and the
# share of their cells that has data.
_SIDE, _WINDOWS, _CANDIDATES, _LEAST_DATA = 512, 8, 32, 0.1


class CompareFillMethodsAlgorithm(GapFillingAlgorithm):
    """Fills holes whose truth is known by every method."""

    METHODS = "METHODS"
    FRACTION = "FRACTION"
    SEED = "SEED"
    OUTPUT_TABLE = "OUTPUT_TABLE"
    BEST_METHOD = "BEST_METHOD"
    BEST_METHOD_NAME = "BEST_METHOD_NAME"

    ICON = "compare_fill_methods"

    def name(self):
        return "comparefillmethods"

    def displayName(self):
        return self.tr("Compare fill methods")

    def tags(self):
        return self.tr(
            "nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,"
            "RMSE,compare,best method,benchmark"
        ).split(",")

    def shortDescription(self):
        return self.tr("Hide cells in holes like the real ones, fill them, compare with the truth")

    def explanation(self):
        return self.tr(
            "Which method fills the holes of this raster best? This hides valid cells, in holes "
            "whose shapes are those of the raster's own holes (blobs where it has none), fills "
            "them by every method that Fill nodata has, and compares with what was there.\n"
            "The table has, for each method, the root mean square error, the mean absolute error, "
            "the bias (mean of fill less truth), the 95th percentile of the absolute error, and "
            "the seconds it took. The report, if asked for, shows these, the error against the "
            "distance to the nearest valid cell, and the hole that the best method fills worst.\n"
            "The best method is an output that a model can hand on to Fill nodata. Of a large "
            "raster, windows are taken; the log says which. Errors are differences, which mean "
            "nothing where values are classes: fill those by the nearest valid cell. Cells "
            "without a value are never hidden, and have no error.\n"
            "Stone (1974): Cross-validatory choice and assessment of statistical predictions, "
            "https://doi.org/10.1111/j.2517-6161.1974.tb00994.x."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster whose holes are to be filled."))
        self.add_band(self.tr("The band to try the methods on; the first one if none is chosen."))
        self.add(
            QgsProcessingParameterEnum(
                self.METHODS,
                self.tr("Methods"),
                self.method_names(),
                allowMultiple=True,
                defaultValue=list(range(len(_NAMES))),
            ),
            self.tr("The methods to compare, as Fill nodata has them by default."),
        )
        self.add_number(
            self.FRACTION,
            self.tr("Valid cells to hide (%)"),
            self.tr("How many of the valid cells are hidden, about."),
            default=2,
            least=0.001,
            most=50,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED, self.tr("Seed of the random places"), defaultValue=0, minValue=0
            ),
            self.tr("Where cells are hidden: the same number gives the same cells."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT_TABLE,
                self.tr("Errors of fill methods"),
                QgsProcessing.SourceType.TypeVector,
            ),
            self.tr("A table with a row for each method."),
        )
        self.add_report(self.tr("A page with the table and figures, for any browser."))
        self.add_output_number(
            self.BEST_METHOD,
            self.tr("Best method"),
            self.tr("The number of the method with the smallest error, as Fill nodata takes it."),
        )
        self.add_output_text(
            self.BEST_METHOD_NAME,
            self.tr("Name of the best method"),
            self.tr("Its name in the table, in English."),
        )

    def styles(self):
        return {self.OUTPUT_TABLE: plain}

    def layer_names(self, parameters, context):
        errors = self.tr("Errors of fill methods for {}").format(self.input.name)
        return {self.OUTPUT_TABLE: errors}

    def compute(self, parameters, context, feedback):
        report = self.output_report(parameters, context, self.input)
        table = self.sink_file(parameters, self.OUTPUT_TABLE, self.input)
        self.keep_apart(**{self.OUTPUT_TABLE: table, REPORT: report})
        source = self.input.source(
            [self.value(parameters, self.BAND, context)], feedback, apply_scale=True
        )
        samples = self._samples(parameters, context, feedback, source)
        whole = np.dtype(source.dtype).kind in "iu" and not source.scaled
        chosen = sorted(self.value(parameters, self.METHODS, context))
        trials = {index: Trial(fill_method(index), whole) for index in chosen}
        steps = [(trial, sample) for sample in samples for trial in trials.values()]
        done = self.progress(feedback)
        for step, (trial, sample) in enumerate(steps):
            self._stop_if_cancelled(feedback)
            trial.fill(sample)
            done((step + 1) / len(steps))
        ranked = sorted(chosen, key=lambda index: trials[index].rank)
        self._say(trials, ranked, samples, feedback)
        outputs = {
            self.OUTPUT_TABLE: self._write_table(parameters, context, trials),
            self.BEST_METHOD: ranked[0],
            self.BEST_METHOD_NAME: _NAMES[ranked[0]],
        }
        if report is None:
            return outputs
        self._write_report(report, trials, ranked, samples)
        return {**outputs, REPORT: report}

    def _samples(self, parameters, context, feedback, source):
        """Read the raster, or windows of it that have data, and hide cells."""
        fraction = self.value(parameters, self.FRACTION, context) / 100
        seed = self.value(parameters, self.SEED, context)
        windows = sample_windows(*source.shape, _SIDE, _WINDOWS, seed)
        if len(windows) > 1:
            windows = sample_windows(*source.shape, _SIDE, _CANDIDATES, seed)
        read = []
        with closing(Reader(source)) as reader:
            for window in (Window(*one) for one in windows):
                self._stop_if_cancelled(feedback)
                tile = reader.read(window)
                values, valid = tile.block(Window(0, 0, window.rows, window.cols))
                known = np.ones(values.shape, bool) if valid is None else valid
                read.append((window, values[0], known[0]))
        models = [~known for _, _, known in read]
        with_data = [one for one in read if one[2].mean() > _LEAST_DATA]
        with_data = with_data or sorted(read, key=lambda one: -np.count_nonzero(one[2]))
        samples = [
            Sample.hiding(window.row, window.col, values, known, fraction, seed + number, models)
            for number, (window, values, known) in enumerate(with_data[:_WINDOWS])
        ]
        if not any(sample.hidden.any() for sample in samples):
            expected = self.tr("expected a raster with at least two valid cells")
            if len(windows) > 1:
                expected = self.tr(
                    "expected a raster with at least two valid cells in the windows that are "
                    "looked at; another SEED takes others"
                )
            refuse(self.INPUT, self.input.name, expected)
        if len(windows) > 1:
            feedback.pushInfo(self._places(samples))
        return samples

    def _places(self, samples):
        places = "; ".join(
            f"{sample.row}-{sample.row + sample.values.shape[0] - 1}, "
            f"{sample.col}-{sample.col + sample.values.shape[1] - 1}"
            for sample in samples
        )
        return self.tr("Windows of the raster (rows, columns, from 0): {}").format(places)

    @staticmethod
    def _stop_if_cancelled(feedback):
        if feedback.isCanceled():
            raise Cancelled

    def _say(self, trials, ranked, samples, feedback):
        hidden = sum(int(np.count_nonzero(sample.hidden)) for sample in samples)
        known = sum(int(np.count_nonzero(sample.known)) for sample in samples)
        feedback.pushInfo(self.tr("{} of {} valid cells hidden").format(hidden, known))
        names = self.method_names()
        for index in ranked:
            errors = trials[index].errors
            text = self.tr("{method}: RMSE {rmse}, {seconds} s")
            if errors.unfilled:
                text = self.tr("{method}: RMSE {rmse}, {seconds} s, {count} cells left")
            feedback.pushInfo(
                text.format(
                    method=names[index],
                    rmse="–" if math.isnan(errors.rmse) else f"{errors.rmse:.6g}",
                    seconds=f"{trials[index].seconds:.2f}",
                    count=errors.unfilled,
                )
            )
        feedback.pushInfo(self.tr("Best: {} (METHOD={})").format(names[ranked[0]], ranked[0]))

    def _write_table(self, parameters, context, trials):
        made = fields(method=str, rmse=float, mae=float, bias=float, p95=float, seconds=float)
        rows = ((None, (_NAMES[index], *_figures(trial))) for index, trial in trials.items())
        return self.write_sink(parameters, self.OUTPUT_TABLE, context, made, rows)

    def _write_report(self, path, trials, ranked, samples):
        names = self.method_names()
        methods = [names[index] for index in ranked]
        best_first = [trials[index] for index in ranked]
        hidden = sum(int(np.count_nonzero(sample.hidden)) for sample in samples)
        report = Report(self.tr("Fill methods compared: {}").format(self.input.name))
        report.paragraph(
            self.tr(
                "{} valid cells of {} were hidden in artificial holes, filled by each method, and "
                "compared with what was there. Errors are fill less truth."
            ).format(number(hidden), self.input.path)
        )
        if len(samples) > 1:
            report.paragraph(self._places(samples))
        report.table(
            [
                self.tr("Method"),
                self.tr("RMSE"),
                self.tr("Mean absolute error"),
                self.tr("Bias"),
                self.tr("95 % of absolute errors below"),
                self.tr("Seconds"),
                self.tr("Cells left"),
            ],
            [
                (name, *_figures(trial), trial.errors.unfilled)
                for name, trial in zip(methods, best_first)
            ],
            best=0,
        )
        report.figure(
            error_bars(methods, [trial.errors.rmse for trial in best_first]),
            self.tr("Root mean square error of each method."),
        )
        classes = [trial.errors.by_distance() for trial in best_first]
        report.figure(
            error_by_distance(methods, classes),
            self.tr("Error against the distance to the nearest valid cell."),
        )
        labels = [one.label for one in max(classes, key=len)]
        rmse = [{one.label: one.rmse for one in errors} for errors in classes]
        report.numbers(
            [
                QCoreApplication.translate("Report", "Distance to the nearest valid cell (cells)"),
                *methods,
            ],
            [labels, *([one.get(label) for label in labels] for one in rmse)],
        )
        worst = best_first[0].worst
        if worst is not None:
            sample, part = worst.sample, worst.part
            row, col = sample.row + part[0].start, sample.col + part[1].start
            report.figure(
                fill_pictures(sample.truth[part], worst.filled, sample.hidden[part], row, col),
                self.tr("The hole that the best method, {}, fills worst.").format(methods[0]),
            )
        report.write(path)


def _figures(trial):
    """RMSE, mean absolute error, bias, 95th percentile, seconds; None where nothing was filled."""
    errors = trial.errors
    figures = errors.rmse, errors.mae, errors.bias, errors.p95, trial.seconds
    return [None if math.isnan(figure) else figure for figure in figures]
