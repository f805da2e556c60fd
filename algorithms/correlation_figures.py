# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of reports about correlation: at every lag, and against the distance.

They are plotly's, in the manner of :mod:`.figures`.
"""

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .figures import (
    _BEST,
    _GRID,
    _PICTURE,
    _colour_bar,
    _layout,
    _or_none,
    _plain,
    _range,
    _rounded,
)
from .report import plotly_module

# How far from the best lag a table of coefficients reaches, in cells: it fits on a page.
_REACH = 4

# Points of a line, at most, that are marked one by one.
_MARKED = 60


def correlation_surface(surface, max_lag, best=None, unit=""):
    """Draw what a correlation is at every lag, and mark the best one.

    Where there are more lags than a screen shows, every second one, third one... is drawn, the best
    one (or else lag 0) among them.

    Parameters
    ----------
    surface : ndarray
        ``(2 * max_lag + 1, 2 * max_lag + 1)``, lag 0 in the middle, rows downwards; NaN where
        there is nothing. Values within [-1, 1] and those of both signs have colours that are
        centred at 0.
    max_lag : int
        In cells.
    best : tuple of float, optional
        Columns and rows of the lag to mark; parts of a cell, too.
    unit : str
        Of the values.
    """
    graphs = plotly_module("plotly.graph_objects")
    surface = np.asarray(surface, np.float64)
    step = max(1, -(-max(surface.shape) // _PICTURE))
    middle = (0, 0) if best is None else best
    left, top = (int(np.clip(round(lag) + max_lag, 0, 2 * max_lag)) % step for lag in middle)
    low, high = _range(surface)
    centred = (low >= -1 and high <= 1) or low < 0 < high
    if centred:
        low, high = -max(-low, high), max(-low, high)
    cells = graphs.Heatmap(
        z=_rounded(surface[top::step, left::step], high - low),
        x0=left - max_lag,
        dx=step,
        y0=top - max_lag,
        dy=step,
        coloraxis="coloraxis",
        hovertemplate="(%{x}, %{y}): %{z}<extra></extra>",
    )
    figure = graphs.Figure(cells, _layout(height=560, plot_bgcolor="#eceff1", showlegend=False))
    if best is not None:
        # Black on white: to be seen on any colour.
        figure.add_scatter(
            x=[float(best[0])] * 2,
            y=[float(best[1])] * 2,
            mode="markers",
            marker={
                "symbol": "circle-open",
                "size": 16,
                "color": ["#fff", "#000"],
                "line": {"width": [5, 2]},
            },
            name=QCoreApplication.translate("Report", "Best lag"),
            hovertemplate="(%{x}, %{y})",
        )
    ends = [-max_lag - 0.5, max_lag + 0.5]
    axes = {"showgrid": False, "zeroline": False, "constrain": "domain", "ticks": "outside"}
    figure.update_xaxes(
        title_text=QCoreApplication.translate("Report", "Columns (cells)"), range=ends, **axes
    )
    figure.update_yaxes(
        title_text=QCoreApplication.translate("Report", "Rows (cells)"),
        range=ends[::-1],
        scaleanchor="x",
        **axes,
    )
    figure.update_layout(
        # Orange and purple: told apart without seeing red or green.
        coloraxis={
            "colorscale": "PuOr_r" if centred else "Viridis",
            "cmin": low,
            "cmax": high,
            "colorbar": _colour_bar(1.02, unit),
        }
    )
    return figure


def surface_in_numbers(report, surface, max_lag, best=None):
    """Add the coefficients about the best lag, or lag 0, to a report; see `correlation_surface`.

    Parameters
    ----------
    report : Report
        Behind the figure of the surface.
    """
    col, row = (round(lag) for lag in ((0, 0) if best is None else best))
    cols, rows = (
        np.arange(max(lag - _REACH, -max_lag), min(lag + _REACH, max_lag) + 1) for lag in (col, row)
    )
    cells = np.asarray(surface, np.float64)[np.ix_(rows + max_lag, cols + max_lag)]
    report.numbers(
        [QCoreApplication.translate("Report", "Rows, columns"), *map(str, cols.tolist())],
        [rows, *cells.T],
        best=None if best is None else rows.tolist().index(row),
        note=QCoreApplication.translate(
            "Report",
            "The coefficients about the circle, or else about lag 0: a row for each lag in rows, "
            "a column for each lag in columns (cells).",
        ),
    )


def correlogram_profile(lag, correlation, pairs, unit=""):
    """Draw a correlation against the distance, as a line.

    Parameters
    ----------
    lag : sequence of float
        Distances, ascending.
    correlation : sequence of float
        The mean at each; NaN where there is none.
    pairs : sequence of int
        How many pairs of cells it comes from.
    unit : str
        Of the distances.
    """
    graphs = plotly_module("plotly.graph_objects")
    line = graphs.Scatter(
        x=[float(one) for one in lag],
        y=[_or_none(one) for one in correlation],
        customdata=[int(one) for one in pairs],
        mode="lines+markers" if len(lag) <= _MARKED else "lines",
        line={"color": _BEST, "width": 2},
        marker={"size": 6},
        hovertemplate=(
            f"%{{x:,.6~g}}{_plain(f' {unit}' if unit else '')}: %{{y:,.4~g}}"
            " (%{customdata:,})<extra></extra>"
        ),
    )
    figure = graphs.Figure(line, _layout(height=400))
    distance = QCoreApplication.translate("Report", "Distance")
    figure.update_xaxes(
        title_text=f"{distance} ({_plain(unit)})" if unit else distance,
        rangemode="tozero",
        showgrid=False,
        zeroline=False,
        ticks="outside",
    )
    figure.update_yaxes(
        title_text=QCoreApplication.translate("Report", "Mean correlation"),
        gridcolor=_GRID,
        zeroline=True,
        zerolinecolor="#7b8794",
    )
    return figure
