# SPDX-License-Identifier: GPL-2.0-or-later
"""The figure of local shifts, for reports: an arrow for each, in the manner of :mod:`.figures`."""

import math

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .figures import _BEST, _COLOURS, _layout
from .report import plotly_module

# Arrows that can be told apart on a screen.
_MOST = 2500

# How long the longer ones are drawn, against the distance of their neighbours.
_LENGTH = 0.9


def exaggeration(vectors, spacing):
    """Choose how many times longer than they are vectors are drawn: 1, 2 or 5 times a power of ten.

    Parameters
    ----------
    vectors : ndarray
        ``(n, 2)``, in cells.
    spacing : float
        Cells between two of them.
    """
    lengths = np.hypot(*np.asarray(vectors, float).T)
    longest = float(np.percentile(lengths, 95)) if len(lengths) else 0.0
    if not longest > 0:
        return 1.0
    times = _LENGTH * spacing / longest
    power = 10.0 ** math.floor(math.log10(times))
    return max(step * power for step in (1, 2, 5) if step * power <= times * (1 + 1e-9))


def vector_field(rows, cols, vectors, correlation, outliers, times=1.0):
    """Draw vectors that end at places of a raster.

    Parameters
    ----------
    rows, cols : ndarray
        ``(n,)``: where they end.
    vectors : ndarray
        ``(n, 2)``: columns and rows.
    correlation : ndarray
        ``(n,)``: told where the pointer is on an end.
    outliers : ndarray of bool
        ``(n,)``: marked as such.
    times : float
        How many times longer than they are they are drawn.
    """
    graphs = plotly_module("plotly.graph_objects")
    figure = graphs.Figure(layout=_layout(height=560, showlegend=True))
    step = max(1, -(-len(rows) // _MOST))
    rows, cols, vectors, correlation, outliers = (
        np.asarray(some)[::step] for some in (rows, cols, vectors, correlation, outliers)
    )
    kinds = (
        (~outliers, QCoreApplication.translate("Report", "Shifts"), _BEST, "circle"),
        (outliers, QCoreApplication.translate("Report", "Outliers"), _COLOURS[1], "x-thin"),
    )
    for chosen, name, colour, symbol in kinds:
        if not chosen.any():
            continue
        ends = [cols[chosen].astype(float), rows[chosen].astype(float)]
        lines = [
            np.stack([end - times * part, end, np.full(len(end), np.nan)], axis=1).ravel()
            for end, part in zip(ends, vectors[chosen].T)
        ]
        figure.add_scatter(
            x=_listed(lines[0]),
            y=_listed(lines[1]),
            mode="lines",
            line={"color": colour, "width": 1.5},
            legendgroup=name,
            showlegend=False,
            hoverinfo="skip",
        )
        figure.add_scatter(
            x=_listed(ends[0]),
            y=_listed(ends[1]),
            customdata=np.round(np.column_stack([vectors[chosen], correlation[chosen]]), 3)
            .astype(object)
            .tolist(),
            mode="markers",
            name=name,
            legendgroup=name,
            marker={
                "color": colour,
                "size": 5 if symbol == "circle" else 7,
                "symbol": symbol,
                "line": {"color": colour, "width": 0 if symbol == "circle" else 2},
            },
            hovertemplate="(%{x}, %{y}): %{customdata[0]}, %{customdata[1]}; "
            "r = %{customdata[2]}<extra></extra>",
        )
    axes = {"showgrid": False, "zeroline": False, "constrain": "domain", "ticks": "outside"}
    figure.update_xaxes(title_text=QCoreApplication.translate("Report", "Column"), **axes)
    figure.update_yaxes(
        title_text=QCoreApplication.translate("Report", "Row"),
        autorange="reversed",
        scaleanchor="x",
        **axes,
    )
    return figure


def _listed(numbers):
    """Turn numbers into a list; NaN, which is no JSON, into None."""
    return [round(float(one), 3) if math.isfinite(one) else None for one in numbers]
