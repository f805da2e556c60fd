# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of reports about profiles: a profile with its peaks, and a correlogram of lags.

They are plotly's, in the manner of :mod:`.figures`.
"""

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .figures import _BEST, _GRID, _OTHERS, _layout, _or_none, _plain
from .report import plotly_module

# Classes of samples along a line, at most, of each of which the extremes are drawn.
_CLASSES = 1500

_MAXIMA, _MINIMA = "#D55E00", "#009E73"
_BAND = "rgba(0, 114, 178, 0.12)"

# On the left: on the right are the buttons.
_LEGEND = {"orientation": "h", "x": 0, "xanchor": "left", "y": 1.02, "yanchor": "bottom"}
_MARGIN = {"l": 70, "r": 20, "t": 40, "b": 60}


def profile(distances, values, smooth=None, peaks=None, unit=""):
    """Draw the values along a line, and mark the peaks; a line of many samples by its extremes.

    Parameters
    ----------
    distances, values : ndarray
        ``(samples,)``; values are NaN in gaps.
    smooth : ndarray, optional
        The smoothed values, in which the peaks are.
    peaks : Peaks, optional
        Of :mod:`raster_loupe.kernels.profile_peaks`.
    unit : str
        Of the distances.
    """
    graphs = plotly_module("plotly.graph_objects")
    figure = graphs.Figure(layout=_layout(height=340, margin=_MARGIN))
    lines = [(values, QCoreApplication.translate("Report", "Profile"), _BEST)]
    if smooth is not None:
        lines[0] = (*lines[0][:2], _OTHERS)
        lines.append((smooth, QCoreApplication.translate("Report", "Smoothed"), _BEST))
    for cells, name, colour in lines:
        shown = _shown(cells)
        figure.add_scatter(
            x=distances[shown].tolist(),
            y=[_or_none(one) for one in cells[shown]],
            name=name,
            mode="lines+markers" if np.isfinite(cells).sum() <= 60 else "lines",
            marker={"size": 4},
            line={"color": colour, "width": 1.5},
            hovertemplate="%{x:,.6~g}: %{y:,.6~g}<extra></extra>",
        )
    if peaks is not None:
        for chosen, name, symbol, colour in (
            (peaks.maximum, _text_maxima(), "triangle-down", _MAXIMA),
            (~peaks.maximum, _text_minima(), "triangle-up", _MINIMA),
        ):
            if chosen.any():
                _add_peaks(figure, distances, peaks, chosen, name, symbol, colour)
    figure.update_xaxes(
        title_text=_with_unit(QCoreApplication.translate("Report", "Distance"), unit),
        showgrid=False,
        zeroline=False,
        ticks="outside",
    )
    figure.update_yaxes(
        title_text=QCoreApplication.translate("Report", "Value"), gridcolor=_GRID, zeroline=False
    )
    figure.update_layout(
        showlegend=True,
        legend=_LEGEND,
    )
    return figure


def _add_peaks(figure, distances, peaks, chosen, name, symbol, colour):
    figure.add_scatter(
        x=distances[peaks.index[chosen]].tolist(),
        y=peaks.value[chosen].tolist(),
        customdata=peaks.prominence[chosen].tolist(),
        name=name,
        mode="markers",
        marker={"symbol": symbol, "size": 10, "color": colour},
        hovertemplate=(
            f"{_plain(name)}<br>%{{x:,.6~g}}: %{{y:,.6~g}} (%{{customdata:,.4~g}})<extra></extra>"
        ),
    )


def correlogram(lags, coefficients, pairs, band=None, best=None, unit="", title=""):
    """Draw a coefficient at every lag, the best one marked, over the band of unrelated noise.

    Parameters
    ----------
    lags, coefficients, pairs : ndarray
        ``(lags,)``; coefficients are NaN where there is none.
    band : float, optional
        The band reaches from minus this to this.
    best : int, optional
        The index to mark.
    unit : str
        Of the lags.
    title : str
        Of the axis of coefficients.
    """
    graphs = plotly_module("plotly.graph_objects")
    figure = graphs.Figure(layout=_layout(height=360, margin=_MARGIN))
    if band is not None and np.isfinite(band):
        figure.add_scatter(
            x=[float(lags[0]), float(lags[-1]), float(lags[-1]), float(lags[0])],
            y=[-band, -band, band, band],
            name=QCoreApplication.translate("Report", "95 % of unrelated noise"),
            mode="lines",
            line={"width": 0},
            fill="toself",
            fillcolor=_BAND,
            hoverinfo="skip",
        )
    shown = _shown(coefficients)
    figure.add_scatter(
        x=lags[shown].tolist(),
        y=[_or_none(one) for one in coefficients[shown]],
        customdata=pairs[shown].tolist(),
        name=_plain(title),
        mode="lines+markers" if len(lags) <= 120 else "lines",
        marker={"size": 5},
        line={"color": _BEST, "width": 2},
        hovertemplate="%{x:,.6~g}: %{y:,.4~g} (%{customdata:,})<extra></extra>",
    )
    if best is not None:
        figure.add_scatter(
            x=[float(lags[best])],
            y=[float(coefficients[best])],
            name=QCoreApplication.translate("Report", "Best lag"),
            mode="markers",
            marker={"symbol": "circle-open", "size": 14, "color": _MAXIMA, "line": {"width": 2}},
            hovertemplate="%{x:,.6~g}: %{y:,.4~g}<extra></extra>",
        )
    figure.update_xaxes(
        title_text=_with_unit(QCoreApplication.translate("Report", "Lag"), unit),
        showgrid=False,
        zeroline=True,
        zerolinecolor="#7b8794",
        ticks="outside",
    )
    figure.update_yaxes(
        title_text=_plain(title), gridcolor=_GRID, zeroline=True, zerolinecolor="#7b8794"
    )
    figure.update_layout(
        showlegend=True,
        legend=_LEGEND,
    )
    return figure


def _shown(values):
    """Choose what is drawn of many values: of each class the least and the greatest, and gaps."""
    count = len(values)
    if count <= 2 * _CLASSES:
        return np.arange(count)
    size = -(-count // _CLASSES)
    rows = np.full((-(-count // size), size), np.nan)
    rows.flat[:count] = values
    known = np.isfinite(rows)
    starts = size * np.arange(len(rows))
    lowest = starts + np.where(known, rows, np.inf).argmin(axis=1)
    highest = starts + np.where(known, rows, -np.inf).argmax(axis=1)
    gaps = np.flatnonzero(~np.isfinite(values))
    # Of a gap one sample is enough: the line is interrupted there.
    first = gaps[np.diff(gaps, prepend=-2) > 1] if len(gaps) else gaps
    chosen = np.concatenate([[0, count - 1], lowest, highest, first])
    return np.unique(chosen[chosen < count])


def _with_unit(text, unit):
    return f"{text} ({_plain(unit)})" if unit else text


def _text_maxima():
    return QCoreApplication.translate("Report", "Maxima")


def _text_minima():
    return QCoreApplication.translate("Report", "Minima")
