# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of reports: errors of fill methods, pictures of a hole, distributions of values.

They are plotly's. What stands in them is translated here; their captions come from the tools.
"""

import html
import math

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .messages import GROUPS
from .report import Column, plotly_module

# Okabe and Ito's colours without their yellow, which is too light for lines: they can be told
# apart without seeing red or green. Beyond seven lines, dashes and symbols tell them apart.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000")
_DASHES = ("solid", "dash", "dot")
_SYMBOLS = ("circle", "square", "diamond", "cross", "x", "triangle-up", "triangle-down")
_BEST, _OTHERS = "#0072B2", "#9DB4C0"
_GRID = "#e4e7eb"

# Ticks and labels of axes, as numbers are written in texts: plotly by itself writes 20k and 1B.
_NUMBERS = {"exponentformat": "power", "minexponent": 6, "separatethousands": True}

# Rows and columns of a picture, at most: what a screen shows of it.
_PICTURE = 400

# Values of a picture are told to this part of their range: more digits are not seen.
_LEVELS = 10_000

# Bars of a histogram, at most (one for each value of a byte; a screen shows few more), and at
# least, empty ones counted.
_BARS, _FEWEST_BARS = 256, 12


def error_bars(methods, rmse, unit=""):
    """Draw the RMSE of each method as a bar, the best one on top.

    Parameters
    ----------
    methods : sequence of str
        Names.
    rmse : sequence of float
        NaN where a method filled nothing: it has no bar.
    unit : str
        Of the raster's values.
    """
    graphs = plotly_module("plotly.graph_objects")
    order = sorted(range(len(rmse)), key=lambda index: (math.isnan(rmse[index]), rmse[index]))
    column = Column([float(rmse[index]) for index in order])
    bars = graphs.Bar(
        x=[_or_none(rmse[index]) for index in order],
        y=[_plain(methods[index]) for index in order],
        text=[column.text(rmse[index]) for index in order],
        textposition="auto",
        orientation="h",
        marker_color=[_BEST] + [_OTHERS] * (len(order) - 1),
        hovertemplate="%{y}: %{text}<extra></extra>",
    )
    figure = graphs.Figure(bars, _layout(height=150 + 32 * len(order)))
    figure.update_xaxes(title_text=_rmse_title(unit), rangemode="tozero", gridcolor=_GRID)
    figure.update_yaxes(autorange="reversed", ticksuffix="  ")
    return figure


def error_by_distance(methods, classes, unit=""):
    """Draw, for each method, the RMSE against the distance to the nearest valid cell.

    Parameters
    ----------
    methods : sequence of str
        Names.
    classes : sequence of lists of DistanceClass
        For each method, as :meth:`.fill_errors.FillErrors.by_distance` gives them.
    unit : str
        Of the raster's values.
    """
    graphs = plotly_module("plotly.graph_objects")
    labels = [one.label for one in max(classes, key=len)]
    figure = graphs.Figure(layout=_layout(height=480))
    for index, (method, errors) in enumerate(zip(methods, classes)):
        name = _plain(method)
        figure.add_scatter(
            x=[one.label for one in errors],
            y=[_or_none(one.rmse) for one in errors],
            customdata=[one.count for one in errors],
            name=name,
            mode="lines+markers",
            line={
                "color": _COLOURS[index % len(_COLOURS)],
                "dash": _DASHES[index // len(_COLOURS) % len(_DASHES)],
                "width": 2,
            },
            marker={"symbol": _SYMBOLS[index % len(_SYMBOLS)], "size": 8},
            hovertemplate=f"{name}<br>%{{y:,.4~g}} (%{{customdata:,}})<extra></extra>",
        )
    title = QCoreApplication.translate("Report", "Distance to the nearest valid cell (cells)")
    figure.update_xaxes(
        title_text=title, type="category", categoryorder="array", categoryarray=labels
    )
    figure.update_yaxes(title_text=_rmse_title(unit), rangemode="tozero", gridcolor=_GRID)
    return figure


def fill_pictures(truth, fill, hidden, row=0, col=0, unit=""):
    """Draw a hole three times: the truth, the fill, and the difference.

    Parameters
    ----------
    truth, fill : ndarray
        ``(rows, cols)``, NaN where there is nothing.
    hidden : ndarray of bool
        ``(rows, cols)``: the error is shown of these cells.
    row, col : int
        Where the picture lies in the raster.
    unit : str
        Of the raster's values.
    """
    graphs = plotly_module("plotly.graph_objects")
    step = max(1, -(-max(truth.shape) // _PICTURE))
    truth, fill = (np.asarray(cells, np.float64)[::step, ::step] for cells in (truth, fill))
    error = np.where(hidden[::step, ::step], fill - truth, np.nan)
    low, high = _range(np.stack([truth, fill]))
    reach = max(map(abs, _range(error)))
    titles = [
        QCoreApplication.translate("Report", "Truth"),
        QCoreApplication.translate("Report", "Fill"),
        QCoreApplication.translate("Report", "Error (fill less truth)"),
    ]
    figure = graphs.Figure(layout=_layout(height=430, margin={"l": 70, "r": 20, "t": 50, "b": 60}))
    places = ([0, 0.26], [0.3, 0.56], [0.68, 0.94])
    for index, (cells, title, place) in enumerate(zip((truth, fill, error), titles, places), 1):
        scale = "coloraxis2" if index == 3 else "coloraxis"
        figure.add_heatmap(
            z=_rounded(cells, high - low if index < 3 else 2 * reach),
            x0=col,
            dx=step,
            y0=row,
            dy=step,
            coloraxis=scale,
            xaxis=f"x{index}",
            yaxis=f"y{index}",
            hovertemplate="(%{y}, %{x}): %{z}<extra></extra>",
        )
        axes = {
            f"xaxis{index}": {
                "domain": place,
                "title": QCoreApplication.translate("Report", "Column"),
                "constrain": "domain",
                "matches": "x" if index > 1 else None,
                "showgrid": False,
                "zeroline": False,
                "nticks": 5,
            },
            f"yaxis{index}": {
                "anchor": f"x{index}",
                "scaleanchor": "x" if index == 1 else None,  # the others match this one
                "constrain": "domain",
                "autorange": "reversed",
                "matches": "y" if index > 1 else None,
                "showgrid": False,
                "zeroline": False,
                "showticklabels": index == 1,
                "ticks": "outside" if index == 1 else "",
                "nticks": 6,
            },
        }
        figure.update_layout(axes)
        _write(figure, title, place, y=1.02, yanchor="bottom")
    figure.update_layout(
        plot_bgcolor="#eceff1",
        yaxis_title=QCoreApplication.translate("Report", "Row"),
        coloraxis={
            "colorscale": "Viridis",
            "cmin": low,
            "cmax": high,
            "colorbar": _colour_bar(0.57, unit),
        },
        # Orange and purple: told apart without seeing red or green.
        coloraxis2={
            "colorscale": "PuOr_r",
            "cmin": -reach,
            "cmax": reach,
            "colorbar": _colour_bar(0.95, unit),
        },
    )
    return figure


def distributions(before, after):
    """Draw a band's histogram and cumulative distribution, before and after, side by side.

    Each side has its own scales. Empty bins at both ends are left out, and neighbouring ones are
    merged where there are more than can be seen.

    Parameters
    ----------
    before, after : Histogram
        Of :mod:`raster_loupe.kernels.histogram`; their bins may differ.
    """
    graphs = plotly_module("plotly.graph_objects")
    titles = [
        QCoreApplication.translate("Report", "Before"),
        QCoreApplication.translate("Report", "After"),
    ]
    margin = {"l": 70, "r": 70, "t": 50, "b": 100}
    figure = graphs.Figure(layout=_layout(height=400, margin=margin))
    places = ([0, 0.39], [0.61, 1])
    for index, (histogram, title, place) in enumerate(zip((before, after), titles, places), 1):
        cells, share = f"y{2 * index - 1}", f"y{2 * index}"
        _add_distribution(figure, histogram, index == 1, f"x{index}", cells, share)
        _write(figure, title, place, y=1.02, yanchor="bottom")
        if not histogram.cells:
            nothing = QCoreApplication.translate("Report", "No cells")
            _write(figure, nothing, place, y=0.5, yanchor="middle")
        axes = {
            f"xaxis{index}": {
                "domain": place,
                "anchor": cells,
                "title": QCoreApplication.translate("Report", "Value"),
                "ticks": "outside",
                "showgrid": False,
                "zeroline": False,
                "nticks": 6,
            },
            f"yaxis{2 * index - 1}": {
                "anchor": f"x{index}",
                "title": QCoreApplication.translate("Report", "Cells"),
                "rangemode": "tozero",
                "gridcolor": _GRID,
                "nticks": 6,
                "dtick": 1 if histogram.cells < 6 else None,  # there are no halves of cells
                "ticksuffix": " ",
            },
            f"yaxis{2 * index}": {
                "anchor": f"x{index}",
                "overlaying": cells,
                "side": "right",
                "title": {
                    "text": QCoreApplication.translate("Report", "Cumulative (%)"),
                    "standoff": 4,
                },
                "color": _BEST,
                "range": [0, 105],
                "dtick": 25,
                "tickprefix": "  ",
                "fixedrange": True,
                "showgrid": False,
                "zeroline": False,
            },
        }
        figure.update_layout(axes)
    figure.update_layout(
        legend={"orientation": "h", "x": 0.5, "xanchor": "center", "y": -0.25, "yanchor": "top"}
    )
    return figure


def _add_distribution(figure, histogram, named, x, cells, share):
    """Draw a histogram as filled steps, and its sum from the left, in per cent, as a line."""
    edges, counts = _bars(histogram)
    # Steps change half-way between two points, which here is at the edges.
    figure.add_scatter(
        x=(edges[:-1] + (edges[1] - edges[0]) / 2).tolist(),
        y=counts.tolist(),
        text=_spans(edges, histogram.bins.whole),
        name=QCoreApplication.translate("Report", "Cells"),
        mode="lines",
        line={"shape": "hvh", "width": 0},
        fill="tozeroy",
        fillcolor=_OTHERS,
        showlegend=named,
        xaxis=x,
        yaxis=cells,
        hovertemplate="%{text}: %{y:,}<extra></extra>",
    )
    sums = np.concatenate([[0], np.cumsum(counts)])
    figure.add_scatter(
        x=edges.tolist(),
        y=[_or_none(100 * one / sums[-1]) if sums[-1] else None for one in sums],
        name=QCoreApplication.translate("Report", "Cumulative (%)"),
        mode="lines",
        line={"color": _BEST, "width": 2, "simplify": False},
        showlegend=named,
        xaxis=x,
        yaxis=share,
        hovertemplate="≤ %{x}: %{y:.1f} %<extra></extra>",
    )


def _bars(histogram):
    """Merge neighbouring bins, from the first to the last with cells, into bars of equal width.

    Returns edges and counts. Empty bars stand at both ends, beyond the bins too: one at least, and
    more about a few values, which otherwise were walls.
    """
    bins, counts = histogram.bins, histogram.counts
    filled = np.flatnonzero(counts)
    first, end = (int(filled[0]), int(filled[-1]) + 1) if filled.size else (0, bins.count)
    each = -(-(end - first) // _BARS)
    starts = np.arange(first, end, each)
    room = max(1, (_FEWEST_BARS - len(starts)) // 2)
    steps = first + each * np.arange(-room, len(starts) + room + 1)
    merged = np.add.reduceat(counts[:end], starts)
    return float(bins.low) + bins.width * steps, np.pad(merged, room)


def _spans(edges, whole):
    """Write what each bar stands for, with the digits that tell it from its neighbours."""
    low, high = edges[:-1], edges[1:]
    if whole:
        low, high, form = low + 0.5, high - 0.5, ".0f"
    else:
        largest = np.abs(edges).max()
        least = max(high[0] - low[0], np.spacing(largest))
        form = f".{2 + math.ceil(math.log10(largest / least))}g"
    ends = ([format(one, form) for one in side] for side in (low, high))
    return [start if start == end else f"{start} – {end}" for start, end in zip(*ends)]


def _layout(**settings):
    margin = {"l": 70, "r": 20, "t": 40, "b": 60}
    font = {"family": "system-ui, -apple-system, Segoe UI, Roboto, sans-serif", "color": "#1f2933"}
    axis = {"automargin": True, "linecolor": "#7b8794", "title": {"standoff": 12}, **_NUMBERS}
    template = {"layout": {"xaxis": axis, "yaxis": axis}}
    return {
        "template": template,
        "separators": f".{GROUPS}",
        "font": font,
        "margin": margin,
        "plot_bgcolor": "#fff",
        "paper_bgcolor": "#fff",
        "dragmode": "pan",
        **settings,
    }


def _write(figure, text, place, **height):
    """Write the title of a panel, or what else is to be said of it, in the middle of its width."""
    figure.add_annotation(
        text=text,
        font_size=14,
        showarrow=False,
        x=sum(place) / 2,
        xanchor="center",
        xref="paper",
        yref="paper",
        **height,
    )


def _colour_bar(x, unit):
    place = {"x": x, "xanchor": "left", "thickness": 12, "outlinewidth": 0}
    return {**place, "title": _plain(unit), **_NUMBERS}


def _rmse_title(unit):
    return f"RMSE ({_plain(unit)})" if unit else "RMSE"


def _plain(text):
    """Keep plotly from taking a text for its kind of HTML, or for a template."""
    return html.escape(text, quote=False).replace("%{", "%&#123;")


def _or_none(value):
    """NaN is no JSON."""
    return float(value) if math.isfinite(value) else None


def _range(cells):
    cells = cells[np.isfinite(cells)]
    return (float(cells.min()), float(cells.max())) if cells.size else (0.0, 0.0)


def _rounded(cells, extent):
    """Turn cells into lists, NaN into None, with no more digits than can be seen."""
    decimals = math.ceil(math.log10(_LEVELS / extent)) if extent > 0 else 6
    cells = np.round(cells, decimals)
    return np.where(np.isfinite(cells), cells, None).tolist()
