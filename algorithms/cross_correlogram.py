# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:crosscorrelogram``."""

import math
import operator
from contextlib import contextmanager

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.correlogram import Convention, Correlogram, LagProducts, lags_within
from ..kernels.histogram import Moments
from ..raster.engine import plan
from ..raster.errors import BudgetError
from ..raster.georeference import Georeference
from ..raster.resources import MIB
from ..raster.target import Grid, RasterTarget, TargetSpec
from ..raster.window import Window
from .autocorrelation import same_cells
from .correlation_figures import correlation_surface, correlogram_profile, surface_in_numbers
from .distributions import expect_closer_values
from .matching import MatchingAlgorithm
from .parameters import refuse
from .passes import Passes
from .raster_styles import diverging
from .report import REPORT, Report, output_name, with_unit
from .styles import plain
from .tables import fields

# Pearson's r of few pairs is large by chance, of two it is 1 or -1: a lag can be the best one if it
# has this share of the pairs that there are at most, and this many.
_LEAST_SHARE, _LEAST_PAIRS = 0.1, 3


class CrossCorrelogramAlgorithm(MatchingAlgorithm):
    """Tells how alike two rasters, or a raster and itself, are at every lag."""

    OTHER = "OTHER"
    OTHER_BAND = "OTHER_BAND"
    MAX_LAG = "MAX_LAG"
    METHOD = "METHOD"
    PROFILE_TABLE = "PROFILE_TABLE"
    BEST_LAG_COLUMNS = "BEST_LAG_COLUMNS"
    BEST_LAG_ROWS = "BEST_LAG_ROWS"
    BEST_CORRELATION = "BEST_CORRELATION"

    SIZE_PARAMETER = MAX_LAG

    # Suffices for lags of 400 cells.
    MEMORY_MB = 512

    ICON = "cross_correlogram"

    def name(self):
        return "crosscorrelogram"

    def displayName(self):
        return self.tr("Cross-correlogram")

    def tags(self):
        return self.tr(
            "cross-correlation,autocorrelation,correlogram,lag,shift,offset,displacement,ccf,acf,"
            "spatial correlation,periodicity,wavelength,anisotropy,range,Pearson"
        ).split(",")

    def shortDescription(self):
        return self.tr("How alike two rasters, or a raster and itself, are at every lag")

    def explanation(self):
        return self.tr(
            "Which shift gives the maximum? Moves a raster over another one, or over itself, cell "
            "by cell in all directions, and correlates what lies on each other. The result is a "
            "small raster with a cell for every lag, lag 0 in the middle; its coordinates are the "
            "lags, in map units. At lag k, the cell t + k of the input meets the cell t of the "
            "other raster: if the input is the other raster moved 3 columns to the right, the best "
            "lag is 3 columns. Rows count downwards.\n"
            "Pearson: the correlation coefficient of the pairs at each lag. R's ccf: deviations "
            "from the mean of all cells, multiplied, summed up, and divided by the number of all "
            "cells and both standard deviations; distant lags, which have few pairs, tend to 0. "
            "Sum of products: no mean is taken off, as in scipy.signal.correlate2d.\n"
            "The table has the mean over all directions against the distance: how far apart cells "
            "still are alike. The report shows both as figures.\n"
            "With Pearson, the best lag has at least a tenth of the pairs that any lag has, and "
            "three. Of a raster with itself lag 0 is trivial: the best lag is then where the "
            "pattern repeats, the highest peak beyond the hill about lag 0. Where nothing repeats, "
            "it is the largest coefficient apart from lag 0, of a lag beside it.\n"
            "Cells without a value make no pairs. The other raster is resampled (bilinear) where "
            "its grid is another one. Padfield (2012): Masked object registration in the Fourier "
            "domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern "
            "Applied Statistics with S."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster that moves."))
        self.add_band(self.tr("The band to correlate; the first one if none is chosen."))
        self._add_other()
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_LAG, self.tr("Greatest lag (cells)"), defaultValue=20, minValue=1
            ),
            self.tr(
                "How far to go in each direction, in cells of the input. What it takes in time "
                "hardly depends on it; what it takes in memory does."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Pearson, of the pairs at each lag"),
                    self.tr("As in R's ccf: about the mean of all cells, divided by all"),
                    self.tr("Sum of products"),
                ],
                defaultValue=0,
            ),
            self.tr("What a coefficient is."),
        )
        self.add_creation_options()
        self._add_results()

    def _add_other(self):
        self.add(
            QgsProcessingParameterRasterLayer(
                self.OTHER, self.tr("Other raster (none: the input itself)"), optional=True
            ),
            self.tr(
                "The raster that stays where it is. If its grid is not that of the input, it is "
                "resampled (bilinear) to it. If none is chosen, the input is correlated with "
                "itself, or with another one of its bands."
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
                "raster it is a band of the input, by default the same one. Dialogs offer bands "
                "once there is another raster: to correlate two bands of the input, choose the "
                "input there, too."
            ),
        )

    def _add_results(self):
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Cross-correlogram")),
            self.tr(
                "The coefficient at each lag, lag 0 in the middle, without a coordinate system."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.PROFILE_TABLE,
                self.tr("Correlation by distance"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "A table with a row for each class of distance, one cell wide: the distance in map "
                "units, the mean coefficient over all directions, and the number of pairs."
            ),
        )
        self.add_report(self.tr("A page with the figures of all lags and of the distance."))
        self.add_output_number(
            self.BEST_LAG_COLUMNS,
            self.tr("Best lag, in columns"),
            self.tr("The columns of the best lag, to the right; nothing if there is none."),
        )
        self.add_output_number(
            self.BEST_LAG_ROWS,
            self.tr("Best lag, in rows"),
            self.tr("The rows of the best lag, downwards; nothing if there is none."),
        )
        self.add_output_number(
            self.BEST_CORRELATION,
            self.tr("Correlation at the best lag"),
            self.tr("The coefficient at the best lag, or the sum of the products."),
        )

    def check_together(self, parameters, context):
        self.check_band_of_other(parameters, context, self.OTHER_BAND, self.OTHER)

    def prepareAlgorithm(self, parameters, context, feedback):
        self.other = self.raster(parameters, self.OTHER, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def styles(self):
        return {self.OUTPUT: diverging, self.PROFILE_TABLE: plain}

    def layer_names(self, parameters, context):
        of = self.input.name
        if self.other is not None:
            of = self.tr("{} and {}").format(of, self.other.name)
        return {
            self.OUTPUT: self.tr("Correlogram of {}").format(of),
            self.PROFILE_TABLE: self.tr("Correlation by distance of {}").format(of),
        }

    def compute(self, parameters, context, feedback):
        inputs = [raster for raster in (self.input, self.other) if raster is not None]
        path = self.output_raster(parameters, context, *inputs)
        page = self.output_report(parameters, context, *inputs)
        table = self.sink_file(parameters, self.PROFILE_TABLE, *inputs)
        self.keep_apart(**{self.OUTPUT: path, self.PROFILE_TABLE: table, REPORT: page})
        options = self.creation_options(parameters, context)
        method = Convention(self.value(parameters, self.METHOD, context))
        bands = self._bands(parameters, context)
        source = self.input.source(bands[:1], feedback, apply_scale=True)
        place = Georeference(source)
        max_lag = self._max_lag(parameters, context, source)
        spec = _target(path, options, method, max_lag, place.cell_size)
        # Open from the start: a result that cannot be written is known before it is computed.
        with RasterTarget(spec, source) as target:
            with self._beside(source, bands, feedback) as other:
                self._check_memory(source, other, max_lag)
                steps = 2 if other is None else 3
                passes = Passes(
                    self.resources(), self.progress(feedback), feedback.isCanceled, steps
                )
                spreads = self._spreads(source, other, passes, bands)
                found = _correlate(source, other, max_lag, spreads, passes)
            self.report(passes.outcome._replace(cells=source.rows * source.cols), feedback)
            result = _Result(found, method, max_lag, spreads, place.cell_size)
            self._warn(result, bands, feedback)
            self._say(result, feedback)
            target.write(Window(0, 0, *target.shape), result.cells(spec.nodata)[None])
            target.finish()
            layer = self._write_table(parameters, context, result)
            if page is not None:
                self._write_report(page, result, bands, self.unit_of(place))
        outputs = {
            self.OUTPUT: path,
            self.BEST_LAG_COLUMNS: result.best and result.best.col,
            self.BEST_LAG_ROWS: result.best and result.best.row,
            self.BEST_CORRELATION: result.best and result.best.coefficient,
        }
        if layer is not None:
            outputs[self.PROFILE_TABLE] = layer
        return outputs if page is None else {**outputs, REPORT: page}

    def _bands(self, parameters, context):
        """Read the bands of the input and of the other raster."""
        band = self.value(parameters, self.BAND, context)
        other = self.value(parameters, self.OTHER_BAND, context)
        return [band, other or (band if self.other is None else 1)]

    def _max_lag(self, parameters, context, source):
        lag = self.value(parameters, self.MAX_LAG, context)
        most = max(1, max(source.shape) - 1)
        if lag > most:
            refuse(
                self.MAX_LAG,
                lag,
                self.tr(
                    "expected at most {most}: {name} has {columns} columns and {rows} rows, and no "
                    "cells meet at larger lags"
                ).format(most=most, name=self.input.name, columns=source.cols, rows=source.rows),
            )
        return lag

    @contextmanager
    def _beside(self, source, bands, feedback):
        """Open what the raster is correlated with; None if that is the same band of the same."""
        band, other_band = bands
        if self.other is not None and not same_cells(self.input, self.other):
            raster = self.OTHER, self.other, source, [other_band], feedback
            with self.on_grid(*raster, apply_scale=True) as other:
                yield other
        elif band == other_band:
            yield None
        else:
            yield self.input.source([other_band], feedback, apply_scale=True)

    def _check_memory(self, source, other, max_lag):
        """Say, before anything is computed, which lags the memory would suffice for."""
        resources = self.resources()

        def look(lag):
            plan(source, LagProducts(lags_within(source.shape, lag)), 0, resources, other)

        def least(lag):
            """Return the budget that it takes, in MiB; 0 where this one suffices."""
            try:
                look(lag)
            except BudgetError as error:
                return error.least
            return 0

        needed = least(max_lag)
        if not needed:
            return
        fits, too_large = 0, max_lag
        while too_large - fits > 1:
            middle = (fits + too_large) // 2
            fits, too_large = (fits, middle) if least(middle) else (middle, too_large)
        if not fits:
            look(1)
        refuse(
            self.MAX_LAG,
            max_lag,
            self.tr(
                "expected at most {most} with the memory budget of {budget} MiB, or a budget of "
                "{needed} MiB (in QGIS's options for Processing providers, or LOUPE_MEMORY_MB)"
            ).format(most=fits, budget=resources.memory // MIB, needed=needed),
        )

    def _spreads(self, source, other, passes, bands):
        """Measure mean and deviation of the rasters, of one alone if it meets itself."""
        sources = {self.INPUT: source} if other is None else {self.INPUT: source, self.OTHER: other}
        spreads = [passes.reduce(one, Moments())[0] for one in sources.values()]
        for parameter, name, spread in zip(sources, self._names(bands), spreads):
            if not math.isfinite(spread.mean + spread.squares):
                refuse(parameter, name, expect_closer_values())
        return spreads

    def _warn(self, result, bands, feedback):
        if result.best is not None:
            return
        for name, spread in zip(self._names(bands), result.spreads):
            if not spread.cells:
                feedback.pushWarning(self.tr("{}: no cell has a value").format(name))
            elif spread.constant:
                feedback.pushWarning(self.tr("{}: all cells have the same value").format(name))
        feedback.pushWarning(self._nothing())

    def _nothing(self):
        return self.tr("There is no best lag: no lag has a coefficient of enough pairs.")

    def _say(self, result, feedback):
        best = result.best
        if best is None:
            return
        text = self.tr("Best lag: {} columns, {} rows; coefficient {} of {} pairs")
        if result.itself:
            text = self.tr("Best lag other than 0: {} columns, {} rows; coefficient {} of {} pairs")
        feedback.pushInfo(
            text.format(best.col, best.row, f"{best.coefficient:.6g}", result.best_pairs)
        )

    def _names(self, bands):
        """Name both rasters and their bands."""
        rasters = self.input, self.other or self.input
        text = self.tr("{}, band {}")
        return [text.format(raster.name, band) for raster, band in zip(rasters, bands)]

    def _write_table(self, parameters, context, result):
        profile = result.profile
        rows = zip(profile.lag.tolist(), profile.correlation.tolist(), profile.pairs.tolist())
        made = fields(lag=float, correlation=float, pairs=int)
        features = ((None, row) for row in rows)
        return self.write_sink(parameters, self.PROFILE_TABLE, context, made, features)

    def _write_report(self, page, result, bands, unit):
        names, best = self._names(bands), result.best
        method = self.parameterDefinition(self.METHOD).options()[result.method]
        if result.itself:
            title = self.tr("Autocorrelogram: {}").format(names[0])
        else:
            title = self.tr("Cross-correlogram: {}; {}").format(*names)
        report = Report(title)
        meets = self.tr(
            "At lag k, the cell t + k of the input meets the cell t of the other raster."
        )
        if result.itself:
            meets = self.tr("At lag k, the cell t + k of the raster meets its cell t.")
        rows = self.tr("Rows count downwards. Method: {}.").format(method)
        report.paragraph(f"{meets} {rows}")
        report.table(
            [
                self.tr("Raster"),
                self.tr("Cells with a value"),
                self.tr("Mean"),
                self.tr("Standard deviation"),
            ],
            [
                (name, one.cells, one.mean if one.cells else None, one.deviation)
                for name, one in zip(names, result.spreads)
            ],
        )
        self._report_best(report, result, unit)
        place = None if best is None else (best.col, best.row)
        report.figure(
            correlation_surface(result.surface, result.max_lag, place),
            self.tr("The coefficient at each lag; the circle is the best lag."),
        )
        surface_in_numbers(report, result.surface, result.max_lag, place)
        profile = result.profile
        report.figure(
            correlogram_profile(profile.lag, profile.correlation, profile.pairs, unit),
            self.tr("The mean coefficient over all directions, against the distance."),
        )
        pairs = self.tr("Pairs")
        report.numbers(
            [
                with_unit(self.tr("Distance"), unit),
                QCoreApplication.translate("Report", "Mean correlation"),
                pairs,
            ],
            [profile.lag, profile.correlation, profile.pairs],
            output_name(self, self.PROFILE_TABLE),
            series=True,
        )
        report.write(page)

    def _report_best(self, report, result, unit):
        best = result.best
        report.heading(self.tr("Best lag other than 0") if result.itself else self.tr("Best lag"))
        if best is None:
            report.paragraph(self._nothing())
            return
        high, wide = result.cell_size
        x, y = best.col * wide, -best.row * high
        report.table(
            [self.tr("Columns"), self.tr("Rows")]
            + [with_unit(text, unit) for text in ("x", "y", self.tr("Distance"))]
            + [self.tr("Coefficient"), self.tr("Pairs")],
            [
                (
                    best.col,
                    best.row,
                    x,
                    y,
                    math.hypot(x, y),
                    best.coefficient,
                    result.best_pairs,
                )
            ],
        )


# Of the band of the result, which scripts read: not translated.
_DESCRIPTIONS = {
    Convention.PEARSON: "Pearson's r at each lag",
    Convention.GLOBAL: "Cross-correlation at each lag, as in R's ccf",
    Convention.PRODUCTS: "Sum of products at each lag",
}


class _Result:
    """What a correlogram says in one of its conventions.

    Attributes
    ----------
    itself : bool
        Whether a raster meets itself.
    spreads : list of Spread
        Of all valid cells: of the raster and, where there is one, the other.
    cell_size : tuple of float
        Height and width.
    """

    def __init__(self, found, method, max_lag, spreads, cell_size):
        self.found, self.method, self.max_lag = found, method, max_lag
        self.spreads, self.cell_size = spreads, cell_size
        self.itself = len(spreads) == 1
        self.surface = found.coefficients(method)
        self.profile = found.profile(method, cell_size)
        choose = found.repetition if self.itself else found.best
        self.best = choose(method, self._least_pairs())

    @property
    def best_pairs(self):
        """Pairs at the best lag."""
        return int(self.found.pairs[self.best.row + self.max_lag, self.best.col + self.max_lag])

    def cells(self, nodata):
        """Return the coefficients with nodata where there is none."""
        return np.where(np.isnan(self.surface), nodata, self.surface)

    def _least_pairs(self):
        if self.method != Convention.PEARSON:  # few pairs make for small sums
            return 1
        return max(_LEAST_PAIRS, math.ceil(_LEAST_SHARE * int(self.found.pairs.max())))


def _target(path, options, method, max_lag, cell_size):
    """Specify the raster of lags: lag 0 is at the origin."""
    high, wide = cell_size
    side, reach = 2 * max_lag + 1, max_lag + 0.5
    grid = Grid((side, side), (-reach * wide, wide, 0.0, reach * high, 0.0, -high))
    # A sum of products may be any number.
    nodata = math.nan if method == Convention.PRODUCTS else -9999.0
    return TargetSpec(path, (_DESCRIPTIONS[method],), "float64", nodata, options, grid=grid)


def _correlate(source, other, max_lag, spreads, passes):
    """Sum up the pairs at all lags; about the means, without which digits would be lost."""
    centre = tuple(spread.mean for spread in (spreads * 2)[:2])
    kernel = LagProducts(lags_within(source.shape, max_lag), centre)
    # In place: of many lags the sums are large.
    total = passes.reduce(source, kernel, operator.iadd, beside=other)[0]
    return Correlogram(total, max_lag)
