# SPDX-License-Identifier: GPL-2.0-or-later
"""The report about shifts: figures, the correlation at every shift, local shifts."""

import math

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .correlation_figures import correlation_surface, surface_in_numbers
from .report import Report, number, output_name, with_unit
from .shift_figures import exaggeration, vector_field


class ShiftReporting:
    """What a tool that estimates shifts says of them in its report."""

    def write_report(self, path, figures, found, local, method, grid, unit):
        """Write the page.

        Parameters
        ----------
        path : str
            Where to.
        figures : dict
            The numbers that the tool gives out.
        found : Estimate
            The one shift.
        local : Field or None
            Local ones.
        method : int
            By which shifts were found.
        grid : int
            Cells between local ones, 0 without.
        unit : str
            Of x and y.
        """
        shift, (looked, outliers) = found.shift, (local or found)[:2]
        report = Report(self.tr("Shift of {}").format(self.input.name))
        report.paragraph(
            self.tr(
                "How far {} has to move to lie on {}: columns count to the right, rows down."
            ).format(self.input.path, self.reference.path)
        )
        if not shift.reliable:
            report.paragraph(
                self.tr("The two do not match, or not within MAX_SHIFT: the shift is a guess.")
            )
        names = [
            self.tr("Columns"),
            self.tr("Rows"),
            with_unit("x", unit),
            with_unit("y", unit),
            self.tr("Correlation"),
        ]
        rows = [(name, number(value)) for name, value in zip(names, figures.values())]
        rows += [
            (self.tr("Correlation of details"), number(or_none(shift.agreement))),
            (self.tr("Edges agree by (deviations)"), f"{shift.significance:.1f}"),
            (self.tr("Standard error (cells)"), number(or_none(shift.deviation))),
            (self.tr("Looked for within (cells)"), number(found.max_shift)),
            (self.tr("Windows"), number(len(looked))),
            (self.tr("Windows left out"), number(figures[self.OUTLIERS])),
        ]
        report.table([self.tr("One shift for the whole raster"), self.tr("Value")], rows)
        surface = found.surface(method)
        best = None
        if math.isfinite(shift.columns):
            best = shift.columns / surface.factor, shift.rows / surface.factor
        named = self.parameterDefinition(self.METHOD).options()[method]
        caption = self.tr("{} at every shift of the input; the circle is the shift found.")
        if surface.factor > 1:
            caption = self.tr(
                "{0} at every shift of the input, in cells of {1} x {1}; the circle is the shift "
                "found."
            )
        report.figure(
            correlation_surface(surface.cells, surface.max_shift, best),
            caption.format(named, surface.factor),
        )
        surface_in_numbers(report, surface.cells, surface.max_shift, best)
        if len(looked) > 1:
            self._report_vectors(report, looked, outliers, shift, grid)
        report.write(path)

    def _report_vectors(self, report, looked, outliers, shift, grid):
        rows, cols, columns, down, correlation = (
            np.array(some, float)
            for some in zip(
                *(
                    (one.row, one.col, one.shift.columns, one.shift.rows, one.shift.correlation)
                    for one in looked
                )
            )
        )
        left = ~outliers if not outliers.all() else outliers
        report.heading(self.tr("Local shifts") if grid else self.tr("Windows"))
        report.table(
            [
                self.tr("Of those not left out (cells)"),
                *(self.tr("Least"), self.tr("Median"), self.tr("Greatest")),
                self.tr("Standard deviation"),
            ],
            [
                (name, *map(float, (*np.percentile(part[left], (0, 50, 100)), part[left].std())))
                for name, part in ((self.tr("Columns"), columns), (self.tr("Rows"), down))
            ],
        )
        whole = np.nan_to_num([shift.columns, shift.rows])
        vectors = np.column_stack([columns, down]) - whole
        spacing = grid or max(np.ptp(rows), np.ptp(cols)) / max(1, math.sqrt(len(looked)) - 1)
        times = exaggeration(vectors[left], spacing)
        report.figure(
            vector_field(rows, cols, vectors, correlation, outliers, times),
            self.tr(
                "What each shift differs by from the one for the whole raster, {} times as long "
                "as it is; the dot is the end."
            ).format(number(times)),
        )
        place = [
            QCoreApplication.translate("Report", "Row"),
            QCoreApplication.translate("Report", "Column"),
        ]
        what = [
            self.tr("Shift in columns (cells)"),
            self.tr("Shift in rows (cells)"),
            self.tr("Correlation"),
            self.tr("Outlier"),
        ]
        report.numbers(
            [*place, *what],
            [rows.astype(int), cols.astype(int), columns, down, correlation]
            + [np.where(outliers, "●", "")],
            output_name(self, self.VECTORS),
        )


def in_map_units(place, shift):
    """Turn columns and rows into x and y."""
    _, across, skew, _, lean, down = place.affine
    return (
        shift.columns * across + shift.rows * skew + 0.0,  # not -0
        shift.columns * lean + shift.rows * down + 0.0,
    )


def or_none(value):
    """Return a number; None in place of NaN and infinity."""
    return float(value) if math.isfinite(value) else None
