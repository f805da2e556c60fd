# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of reports about scale: local variance, and how it changes, from scale to scale.

They are plotly's, in the manner of :mod:`.figures`.
"""

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .figures import _BEST, _GRID, _layout, _or_none, _plain
from .profile_figures import _LEGEND, _MARGIN, _MAXIMA, _with_unit
from .report import number, plotly_module

# Scales that differ by more than this factor are drawn on a logarithmic axis: they are steps of a
# geometric series, or else crowd at its end.
_LOGARITHMIC = 8

# Ticks of a logarithmic axis in each power of ten.
_TICKS = (1, 2, 5)


def variance_curve(curve, sizes, unit=""):
    """Draw the average local variance at each scale, and mark its peaks.

    Parameters
    ----------
    curve : ScaleCurve
        Of :mod:`raster_loupe.kernels.scale_curve`.
    sizes : sequence of float
        What the scales are in map units.
    unit : str
        Of the sizes.
    """
    title = QCoreApplication.translate("Report", "Average local variance")
    figure = _drawn(curve, curve.variance, title, sizes, unit, height=380)
    figure.update_yaxes(rangemode="tozero")
    return figure


def rate_of_change(curve, sizes, unit=""):
    """Draw how the local variance changes from scale to scale; see :func:`variance_curve`."""
    title = QCoreApplication.translate("Report", "Rate of change (%)")
    figure = _drawn(curve, curve.rate_of_change, title, sizes, unit, height=320)
    figure.update_yaxes(zeroline=True, zerolinecolor="#7b8794")
    return figure


def _drawn(curve, values, title, sizes, unit, height):
    graphs = plotly_module("plotly.graph_objects")
    figure = graphs.Figure(layout=_layout(height=height, margin=_MARGIN))
    labels = [_with_unit(number(size), unit) for size in sizes]
    hover = "%{x} · %{customdata}: %{y:,.6~g}<extra></extra>"
    figure.add_scatter(
        x=list(curve.scales),
        y=[_or_none(value) for value in values],
        customdata=labels,
        name=_plain(title),
        mode="lines+markers",
        marker={"size": 5},
        line={"color": _BEST, "width": 2},
        hovertemplate=hover,
    )
    strongest, peaks = curve.strongest, curve.peaks.index.tolist()
    others = [peak for peak in peaks if peak != strongest]
    for chosen, name, marker in (
        (
            others,
            QCoreApplication.translate("Report", "Peaks"),
            {"symbol": "triangle-down", "size": 10, "color": _MAXIMA},
        ),
        (
            [] if strongest is None else [strongest],
            QCoreApplication.translate("Report", "Strongest peak"),
            {"symbol": "circle-open", "size": 14, "color": _MAXIMA, "line": {"width": 2}},
        ),
    ):
        if chosen:
            figure.add_scatter(
                x=[curve.scales[index] for index in chosen],
                y=[_or_none(values[index]) for index in chosen],
                customdata=[labels[index] for index in chosen],
                name=name,
                mode="markers",
                marker=marker,
                hovertemplate=hover,
            )
    axis_title = QCoreApplication.translate("Report", "Scale (cells)")
    figure.update_xaxes(title_text=axis_title, showgrid=False, zeroline=False, ticks="outside")
    if curve.scales[-1] > _LOGARITHMIC * curve.scales[0]:
        figure.update_xaxes(type="log", tickvals=_ticks(curve.scales[-1]))
    figure.update_yaxes(title_text=_plain(title), gridcolor=_GRID, zeroline=False)
    figure.update_layout(showlegend=True, legend=_LEGEND)
    return figure


def _ticks(largest):
    powers = 10 ** np.arange(len(str(largest)))
    return [int(power * tick) for power in powers for tick in _TICKS]
