# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws what the demo made: local variance; holes, and what fills them; images of more contrast;
matches of a template, shifts, a correlogram, and local variance by scale."""

import argparse
import csv

import numpy as np
from drawing import (
    DIVERGING,
    INK,
    LAND,
    MAGMA,
    PAPER,
    Panel,
    ramp,
    read,
    read_colours,
    read_lines,
    relief,
    save_with_palette,
    sheet,
)
from qgis.PyQt.QtGui import QGuiApplication, QImage

# Rows and columns of the close-up that shows what the methods do: a hole on the fault's scarp.
CLOSE_UP = slice(136, 200), slice(196, 268)
# Rows and columns of a close-up of the Landsat scene: what is moved has to have edges.
BEACH = slice(190, 340), slice(185, 335)
# How much longer vectors are drawn than they are.
LONGER = 4
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
        ("filling", draw_filling, ("elevation", "holes", "filled", "from_reference")),
        ("methods", draw_methods, ("elevation", "holes")),
        ("images", draw_images, ()),
        ("matches", draw_matches, ("image", "score", "matches")),
        ("shift", draw_shift, ("moved", "reference", "corrected", "vectors")),
        ("correlogram", draw_correlogram, ("elevation", "correlogram")),
        ("scales", draw_scales, ("image", "table")),
    ):
        subject = subjects.add_parser(name, help=draw.__doc__)
        subject.set_defaults(draw=draw)
        stored = subject.add_mutually_exclusive_group()
        stored.add_argument("--colours", type=int, help="write a palette of so many colours")
        stored.add_argument("--grey", action="store_true", help="write greys alone")
        subject.add_argument("picture")
        for raster in rasters:
            subject.add_argument(raster)
    subjects.choices["methods"].add_argument("filled", nargs=len(METHODS))
    subjects.choices["images"].add_argument("--columns", type=int, help="panels in a row")
    subjects.choices["images"].add_argument("panels", nargs="+", metavar="HEADING=FILE[,FILE...]")
    options = parser.parse_args()
    application = QGuiApplication([])  # fonts need one
    paper = options.draw(options)
    if options.grey:
        paper = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    if options.colours:
        save_with_palette(paper, options.picture, options.colours)
    else:
        paper.save(options.picture)
    del application


if __name__ == "__main__":
    main()
