# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws what the demo made: local variance and other statistics; holes, and what fills them;
images of more contrast; matches of a template, shifts, and a correlogram; peaks, a profile, and
correlation along a line; local variance by scale; what the models make."""

import argparse
import csv

import numpy as np
from charts import Chart
from drawing import (
    DIVERGING,
    INK,
    LAND,
    MAGMA,
    MARGIN,
    PAPER,
    Bars,
    Panel,
    bar_chart,
    ramp,
    read,
    read_colours,
    read_features,
    read_lines,
    read_points,
    relief,
    save_with_palette,
    sheet,
)
from osgeo import gdal
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage, QPainter

# Rows and columns of the close-up that shows what the methods do: a hole on the fault's scarp.
CLOSE_UP = slice(136, 200), slice(196, 268)
# Rows and columns of a close-up of the Landsat scene: what is moved has to have edges.
BEACH = slice(190, 340), slice(185, 335)
# How much longer vectors are drawn than they are.
LONGER = 4
# Least prominence of peaks in demo/peaks.
PROMINENT = 100
# Rows and columns of a close-up in which stones are seen, and what is drawn of a table of scales.
STONES = slice(100, 200), slice(100, 240)
CURVE = "scale", "local_variance"
METHODS = (
    "Minimum curvature",
    "Membrane",
    "Inverse distance",
    "Nearest",
    "Local mean",
    "Local median",
    "Row mean",
    "Column mean",
    "Onion peel",
    "Linear",
)


def draw_local_variance(options):
    """Elevation as a hillshade, beside its local variance in colours."""
    elevation, cell = read(options.elevation)
    variance, _ = read(options.variance)
    # Variance spans orders of magnitude: colour its logarithm.
    low, high = np.nanpercentile(variance[variance > 0], [1, 99.5])
    log = np.log10(np.clip(variance, low, high))
    coloured = ramp((log - np.log10(low)) / np.log10(high / low), MAGMA)
    decades = range(int(np.ceil(np.log10(low))), int(np.floor(np.log10(high))) + 1)
    marks = [((d - np.log10(low)) / np.log10(high / low), f"{10**d:,}") for d in decades]
    lowest, highest = limits = _limits(elevation)
    ends = [(0, f"{lowest:.0f}"), (1, f"{highest:.0f}")]
    panels = [
        Panel("Elevation", relief(elevation, cell, limits), LAND, ends, " m"),
        Panel("Local variance, 5 x 5 cells", coloured, MAGMA, marks, " m\N{SUPERSCRIPT TWO}"),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_focal_statistics(options):
    """Elevation, where it stands above or below a ring around it, and how rough it is."""
    elevation, cell = read(options.elevation)
    limits = _limits(elevation)
    position, _ = read(options.position)
    most = np.nanpercentile(abs(position), 98)
    rough, _ = read(options.deviation)
    highest = np.nanpercentile(rough, 99)
    low, high = limits
    panels = [
        Panel(
            "Elevation",
            relief(elevation, cell, limits),
            LAND,
            [(0, f"{low:.0f}"), (1, f"{high:.0f}")],
            " m",
        ),
        Panel(
            "Height above a ring",
            ramp(np.clip(position / most, -1, 1) / 2 + 0.5, DIVERGING),
            DIVERGING,
            [(0, f"-{most:.0f}"), (0.5, "0"), (1, f"{most:.0f}")],
            " m",
        ),
        Panel(
            "Median absolute deviation",
            ramp(np.clip(rough / highest, 0, 1), MAGMA),
            MAGMA,
            [(0, "0"), (1, f"{highest:.0f}")],
            " m",
        ),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_filling(options):
    """Elevation with holes, filled from their rims, and filled from a coarse reference."""
    elevation, cell = read(options.elevation)
    limits = _limits(elevation)
    panels = [
        Panel("Elevation with holes", _with_holes(elevation, options.holes, cell, limits)),
        Panel("Fill nodata", relief(read(options.filled)[0], cell, limits)),
        Panel("Fill from reference", relief(read(options.from_reference)[0], cell, limits)),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_methods(options):
    """A close-up of the truth, the holes, and what each method makes of them."""
    elevation, cell = read(options.elevation)
    limits = _limits(elevation[CLOSE_UP])
    panels = [
        Panel("Truth", relief(elevation, cell, limits)),
        Panel("With a hole", _with_holes(elevation, options.holes, cell, limits)),
    ]
    for number, (name, path) in enumerate(zip(METHODS, options.filled)):
        panels.append(Panel(f"{number} {name}", relief(read(path)[0], cell, limits)))
    for panel in panels:
        panel.rgb = panel.rgb[CLOSE_UP]
    return sheet(panels, cell, options.width, 4)


def draw_errors(options):
    """What methods are off by, as bars: root mean square, and what 95 % of errors are below."""
    with open(options.table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows.sort(key=lambda row: float(row["rmse"]))
    columns = [("Root mean square error", "rmse"), ("95 % of errors are below", "p95")]
    bars = [Bars(text, [float(row[name]) for row in rows]) for text, name in columns]
    return bar_chart([row["method"].capitalize() for row in rows], bars, " m", options.width)


def draw_images(options):
    """Images in their own colours; several files of one panel are laid side by side."""
    panels = []
    for panel in options.panels:
        heading, _, files = panel.partition("=")
        panels.append(Panel(heading, read_colours(files.split(","))))
    return sheet(panels, (1, 1), options.width, options.columns or len(panels))


def draw_matches(options):
    """An image with the outlines of matches, beside the score of each cell."""
    image = read_colours([options.image])
    score, _ = read(options.score)
    blank = np.isnan(score)
    coloured = ramp((np.where(blank, 0, score) + 1) / 2, DIVERGING)
    coloured[blank] = 255
    ends = [(0, "-1"), (0.5, "0"), (1, "1")]
    panels = [
        Panel("Matches", image, lines=read_lines(options.matches, options.image)),
        Panel("Score", coloured, DIVERGING, ends),
    ]
    return sheet(panels, (1, 1), options.width, len(panels))


def draw_shift(options):
    """A raster over its reference, before and after it was moved, and where it was moved to.

    Where both are alike the colours are grey; otherwise the reference is red, the other one cyan.
    """
    reference, moved, corrected = (
        _stretched(read(path)[0]) for path in (options.reference, options.moved, options.corrected)
    )
    over = [np.stack([reference, cells, cells], axis=-1)[BEACH] for cells in (moved, corrected)]
    vectors = [
        np.array([line[0], line[0] + LONGER * (line[-1] - line[0])])
        for line in read_lines(options.vectors, options.reference)
    ]
    panels = [
        Panel("As it was", over[0]),
        Panel("Moved by the smoothed field", over[1]),
        Panel(
            f"All shifts, {LONGER} times as long",
            np.stack([0.6 * reference] * 3, axis=-1),
            lines=vectors,
        ),
    ]
    return sheet(panels, (1, 1), options.width, len(panels))


def _stretched(cells):
    """Grey levels of a band, whatever its brightness and contrast are; black without a value."""
    low, high = np.nanpercentile(cells, [1, 99])
    return np.nan_to_num(255 * np.clip((cells - low) / (high - low), 0, 1))


def draw_correlogram(options):
    """Elevation beside its autocorrelation."""
    elevation, cell = read(options.elevation)
    found, _ = read(options.correlogram)
    side = min(elevation.shape)
    land = relief(elevation, cell, _limits(elevation))[:side, :side]
    lag, width = len(found) // 2, cell[0] / 1000
    ends = [(0, "-1"), (0.5, "0"), (1, "1")]
    panels = [
        Panel(f"Elevation, {side * width:.0f} km wide", land),
        Panel(
            f"Autocorrelation up to {lag * width:.0f} km",
            ramp((found + 1) / 2, DIVERGING),
            DIVERGING,
            ends,
        ),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_peaks(options):
    """All maxima of elevation, and those that stand out, the larger the more."""
    elevation, cell = read(options.elevation)
    land = relief(elevation, cell, _limits(elevation))
    every = read_points(options.every, options.elevation)
    places = read_points(options.prominent, options.elevation)
    (prominences,) = read_features(options.prominent, "prominence")
    dots = [(*place, 1.6) for place in every]
    # Areas are as prominences: the small ones on top.
    discs = [(*place, radius) for place, radius in zip(places, 0.45 * np.sqrt(prominences))]
    panels = [
        Panel(f"All {len(every):,} maxima", land, points=dots),
        Panel(
            f"The {len(places)} of {PROMINENT} m and more",
            land,
            points=sorted(discs, key=lambda disc: -disc[2]),
        ),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_profile(options):
    """Elevation along a line with its peaks, each with its prominence as a bar."""
    profile = np.stack(read_features(options.profile, "distance", "value"), axis=1)
    distance, value, prominence = read_features(options.peaks, "distance", "value", "prominence")
    bars = np.stack([distance, value - prominence, distance, value], axis=1)
    chart = Chart(
        f"Elevation in metres, and peaks that stand out by {PROMINENT} m and more",
        "Distance from the start of the line, in degrees",
        (0, profile[-1, 0]),
        _rounded(profile[:, 1], bars[:, 1]),
        profile,
        np.stack([distance, value], axis=1),
        [f"{one:.0f}" for one in prominence],
        bars,
    )
    return _charts([chart], options.width, 340)


def draw_lags(options):
    """Correlograms along a line, of one raster and of two, and what is within the band of noise."""
    charts = [
        _correlogram("Elevation and itself", options.elevation),
        _correlogram("Elevation and its roughness", options.roughness),
    ]
    return _charts(charts, options.width, 300)


def _correlogram(heading, path):
    lag, correlation, pairs = read_features(path, "lag", "correlation", "n")
    best = np.nanargmax(correlation)
    return Chart(
        heading,
        "Lag, in degrees",
        (lag[0], lag[-1]),
        (-1, 1.2),
        np.stack([lag, correlation], axis=1),
        np.array([[lag[best], correlation[best]]]),
        [f"{correlation[best]:.2f} at {lag[best]:.4f}"],
        band=1.96 / np.sqrt(pairs.max()),
    )


def _rounded(*values):
    """Limits of an axis, by hundreds, with room for labels above."""
    values = np.concatenate(values)
    return 100 * np.floor(np.nanmin(values) / 100), 100 * np.ceil(np.nanmax(values) / 100 + 0.5)


def _charts(charts, width, height):
    """Lay charts side by side."""
    paper = QImage(width, height, QImage.Format.Format_RGB888)
    paper.fill(QColor(PAPER))
    painter = QPainter(paper)
    each = (width - MARGIN) / len(charts)
    for number, chart in enumerate(charts):
        chart.paint(painter, QRectF(number * each, 0, each, height))
    painter.end()
    return paper


def draw_scales(options):
    """A part of an image beside its local variance against scale, on a logarithmic axis."""
    image = read_colours([options.image])[STONES]
    rows, cols, _ = image.shape
    with open(options.table, encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    scale, variance = (np.array([float(row[name]) for row in found]) for name in CURVE)
    across = np.log(scale / scale[0]) / np.log(scale[-1] / scale[0])
    up = 0.9 * variance / variance.max()
    peak = variance.argmax()
    lines = [
        np.array([[across[peak] * cols, rows], [across[peak] * cols, (1 - up[peak]) * rows]]),
        np.column_stack([across * cols, (1 - up) * rows]),
    ]
    whole = np.log2(scale) % 1 == 0
    ticks = [(place, f"{one:g}") for place, one in zip(across[whole], scale[whole])]
    blank = ramp(np.zeros((rows, cols)), [PAPER[1:]] * 2)
    panels = [
        Panel(f"Gravel, {cols} cells wide", image),
        Panel(
            f"Local variance by scale (cells): peak at {scale[peak]:g}",
            blank,
            [INK[1:]] * 2,
            ticks,
            lines=lines,
        ),
    ]
    return sheet(panels, (1, 1), options.width, len(panels))


def draw_texture(options):
    """Elevation beside the deviations in three windows, as QGIS shows the model's result."""
    elevation, cell = read(options.elevation)
    bands = gdal.Open(options.texture).ReadAsArray()[[7, 4, 1]]
    ends = [np.nanpercentile(band, [2, 98]) for band in bands]
    colours = [255 * (band - low) / (high - low) for band, (low, high) in zip(bands, ends)]
    panels = [
        Panel("Elevation", relief(elevation, cell, _limits(elevation))),
        Panel("Deviation in three windows", np.stack(colours, axis=-1)),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_repaired(options):
    """Elevation with holes, and filled by the method that is best by a table of errors."""
    elevation, cell = read(options.elevation)
    limits = _limits(elevation)
    with open(options.table, encoding="utf-8", newline="") as file:
        best = min(csv.DictReader(file), key=lambda row: float(row["rmse"]))
    panels = [
        Panel("Elevation with holes", _with_holes(elevation, options.holes, cell, limits)),
        Panel(f"Best: {best['method']}", relief(read(options.repaired)[0], cell, limits)),
    ]
    return sheet(panels, cell, options.width, len(panels))


def draw_counts(options):
    """An image with matches and polygons, beside how many matches each polygon has."""
    image = read_colours([options.image])
    squares = read_lines(options.counts, options.image)
    (counts,) = read_features(options.counts, "matches")
    cells = np.zeros(image.shape[:2])
    for corners, count in zip(squares, counts):
        (left, top), (right, bottom) = np.rint([corners.min(axis=0), corners.max(axis=0)])
        cells[int(top) : int(bottom), int(left) : int(right)] = count
    most = counts.max()
    panels = [
        Panel(
            f"{counts.sum():.0f} matches", image, lines=read_lines(options.matches, options.image)
        ),
        Panel(
            "Matches per square",
            ramp(cells / most, MAGMA),
            MAGMA,
            [(0, "0"), (1, f"{most:.0f}")],
        ),
    ]
    return sheet(panels, (1, 1), options.width, len(panels))


def _limits(elevation):
    return np.nanpercentile(elevation, [0.5, 99.5])


def _with_holes(elevation, path, cell, limits):
    """Leave holes blank, but shade what is next to them as it was."""
    holes, _ = read(path)
    paper = ramp(np.zeros(holes.shape), [PAPER[1:]] * 2)
    return np.where(np.isnan(holes)[..., None], paper, relief(elevation, cell, limits))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, default=1240)
    subjects = parser.add_subparsers(required=True)
    for name, draw, rasters in (
        ("local-variance", draw_local_variance, ("elevation", "variance")),
        ("focal-statistics", draw_focal_statistics, ("elevation", "position", "deviation")),
        ("filling", draw_filling, ("elevation", "holes", "filled", "from_reference")),
        ("methods", draw_methods, ("elevation", "holes")),
        ("errors", draw_errors, ("table",)),
        ("images", draw_images, ()),
        ("matches", draw_matches, ("image", "score", "matches")),
        ("shift", draw_shift, ("moved", "reference", "corrected", "vectors")),
        ("correlogram", draw_correlogram, ("elevation", "correlogram")),
        ("peaks", draw_peaks, ("elevation", "every", "prominent")),
        ("profile", draw_profile, ("profile", "peaks")),
        ("lags", draw_lags, ("elevation", "roughness")),
        ("scales", draw_scales, ("image", "table")),
        ("texture", draw_texture, ("elevation", "texture")),
        ("repaired", draw_repaired, ("elevation", "holes", "repaired", "table")),
        ("counts", draw_counts, ("image", "matches", "counts")),
    ):
        subject = subjects.add_parser(name, help=draw.__doc__)
        subject.set_defaults(draw=draw)
        subject.add_argument("--colours", type=int, help="write a palette of so many colours")
        subject.add_argument("picture")
        for raster in rasters:
            subject.add_argument(raster)
    subjects.choices["methods"].add_argument("filled", nargs=len(METHODS))
    subjects.choices["images"].add_argument("--columns", type=int, help="panels in a row")
    subjects.choices["images"].add_argument("panels", nargs="+", metavar="HEADING=FILE[,FILE...]")
    options = parser.parse_args()
    application = QGuiApplication([])  # fonts need one
    paper = options.draw(options)
    if options.colours:
        save_with_palette(paper, options.picture, options.colours)
    else:
        paper.save(options.picture)
    del application


if __name__ == "__main__":
    main()
