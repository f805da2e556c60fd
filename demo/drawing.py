# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters as colours, and sheets of panels with headings and legends, as PNG."""

import subprocess
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF
from scipy.spatial import cKDTree

METRES_PER_DEGREE = 111_320
# Matplotlib's "magma" at nine places, from dark to bright.
MAGMA = "000004 1d1147 51127c 822681 b63679 e65164 fb8861 fec287 fcfdbf".split()
LAND = "3d6b4f 7f9f6a d8cf9f b28a62 8a6a55 f2f0ee".split()
# A raster that lies nowhere has its rows downwards from the origin.
NOWHERE = (0, 1, 0, 0, 0, -1)
MARGIN, HEADING, LEGEND = 12, 30, 40
INK, PAPER, LINE, BAR = "#22303f", "#ffffff", "#fde725", "#7f9f6a"
# Matplotlib's "PuOr" reversed: purple below zero, orange above.
DIVERGING = "2d004b 8073ac d8daeb f7f7f7 fee0b6 e08214 7f3b08".split()


@dataclass
class Panel:
    """A picture with a heading, and with a legend: its colours, labels at 0 to 1, their unit.

    Lines are drawn over it: arrays of columns and rows, from the corner of the first cell. So are
    points, each with a radius in pixels.
    """

    heading: str
    rgb: np.ndarray
    colours: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    unit: str = ""
    lines: list = field(default_factory=list)
    points: list = field(default_factory=list)


def read(path):
    """The first band with NaN where it has no value, and the size of a cell in metres."""
    raster = gdal.Open(path)
    band = raster.GetRasterBand(1)
    values = band.ReadAsArray().astype("float64")
    values[band.GetMaskBand().ReadAsArray() == 0] = np.nan
    left, width, _, top, _, height = raster.GetGeoTransform()
    latitude = np.radians(top + height * raster.RasterYSize / 2)
    return values, (width * METRES_PER_DEGREE * np.cos(latitude), -height * METRES_PER_DEGREE)


def read_colours(paths):
    """RGB of images side by side, grey where they have one band; blank where there is no value."""
    mosaic = gdal.Open(paths[0]) if len(paths) == 1 else gdal.BuildVRT("", paths)
    mask = mosaic.GetRasterBand(1).GetMaskBand().ReadAsArray()
    bands = (1, 2, 3) if mosaic.RasterCount >= 3 else (1, 1, 1)
    colours = [mosaic.GetRasterBand(band).ReadAsArray() for band in bands]
    blank = ramp(np.zeros(mask.shape), [PAPER[1:]] * 2)
    return np.where((mask == 0)[..., None], blank, np.stack(colours, axis=-1))


def read_lines(path, raster):
    """Lines and outlines of polygons, in columns and rows of a raster."""
    transform = gdal.Open(raster).GetGeoTransform(can_return_null=True) or NOWHERE
    inverse = gdal.InvGeoTransform(transform)
    lines = []
    features = ogr.Open(path)
    for feature in features.GetLayer():
        geometry = feature.GetGeometryRef()
        line = geometry
        while line.GetGeometryCount():  # the ring of a polygon, the line of a collection
            line = line.GetGeometryRef(0)
        points = [gdal.ApplyGeoTransform(inverse, *place[:2]) for place in line.GetPoints()]
        lines.append(np.array(points))
    return lines


def read_features(path, *names):
    """Fields of features, as columns: NaN where there is none."""
    features = ogr.Open(path)
    rows = [[one.GetField(name) for name in names] for one in features.GetLayer()]
    return np.array(rows, float).T


def read_points(path, raster):
    """Points, in columns and rows of a raster."""
    inverse = gdal.InvGeoTransform(gdal.Open(raster).GetGeoTransform())
    features = ogr.Open(path)
    places = [feature.GetGeometryRef().GetPoint_2D() for feature in features.GetLayer()]
    return np.array([gdal.ApplyGeoTransform(inverse, *place) for place in places])


def hillshade(elevation, cell, azimuth=315.0, altitude=40.0):
    """Brightness from 0 to 1 of a Lambertian surface."""
    width, height = cell
    down, right = np.gradient(elevation, height, width)
    azimuth, altitude = np.radians(azimuth), np.radians(altitude)
    facing = np.cos(azimuth) * down - np.sin(azimuth) * right
    light = np.sin(altitude) + np.cos(altitude) * facing
    return np.clip(light / np.sqrt(1 + down**2 + right**2), 0, 1)


def ramp(position, colours):
    """RGB of positions from 0 to 1 along equally spaced colours."""
    stops = np.array([[int(colour[i : i + 2], 16) for i in (0, 2, 4)] for colour in colours])
    places = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(position, places, channel) for channel in stops.T], axis=-1)


def relief(elevation, cell, limits):
    """RGB of a hillshade, tinted by elevation between the limits."""
    lowest, highest = limits
    tint = ramp(np.clip((elevation - lowest) / (highest - lowest), 0, 1), LAND)
    return tint * (0.25 + 1.05 * hillshade(elevation, cell)[..., None])


def sheet(panels, cell, width, columns):
    """Lay panels of the same size side by side, in rows of so many."""
    rows, cols, _ = panels[0].rgb.shape
    panel_width = (width - (columns + 1) * MARGIN) / columns
    panel_height = panel_width * (rows * cell[1]) / (cols * cell[0])
    below = LEGEND if any(panel.colours for panel in panels) else 0
    step = MARGIN + HEADING + panel_height + below
    height = round(step * -(-len(panels) // columns) + (4 if below else MARGIN))
    paper = QImage(width, height, QImage.Format.Format_RGB888)
    paper.fill(QColor(PAPER))
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor(INK))
    for number, panel in enumerate(panels):
        row, column = divmod(number, columns)
        left = MARGIN + column * (panel_width + MARGIN)
        place = QRectF(left, MARGIN + HEADING + row * step, panel_width, panel_height)
        _paint(painter, place, panel)
    painter.end()
    return paper


@dataclass
class Bars:
    """A row of bars with a heading, all of one measure."""

    heading: str
    lengths: list


def bar_chart(names, columns, unit, width):
    """Lay columns of bars side by side, a bar for each name."""
    label, step = 160, 24
    height = MARGIN + HEADING + step * len(names) + MARGIN
    paper = QImage(width, height, QImage.Format.Format_RGB888)
    paper.fill(QColor(PAPER))
    painter = QPainter(paper)
    painter.setPen(QColor(INK))
    each = (width - label - MARGIN) / len(columns)
    for number, column in enumerate(columns):
        left = label + number * each
        set_font(painter, 15)
        painter.drawText(QPointF(left, MARGIN + 18), column.heading)
        set_font(painter, 12)
        # Room for the number behind the longest bar.
        scale = (each - 70) / max(column.lengths)
        for row, (name, length) in enumerate(zip(names, column.lengths)):
            top = MARGIN + HEADING + row * step
            if not number:
                painter.drawText(QPointF(MARGIN, top + 16), name)
            painter.fillRect(QRectF(left, top + 4, scale * length, step - 8), QColor(BAR))
            painter.drawText(QPointF(left + scale * length + 6, top + 16), f"{length:.1f}{unit}")
    painter.end()
    return paper


def save_with_palette(paper, path, colours):
    """Write a PNG of at most so many colours, without dithering: a fifth of the size.

    zopflipng packs it once more, which takes another tenth away: all pictures ship.
    """
    pixels = paper.constBits().asarray(paper.sizeInBytes())
    rgb = np.frombuffer(pixels, "uint8").reshape(paper.height(), paper.bytesPerLine())
    rgb = rgb[:, : 3 * paper.width()].reshape(paper.height(), paper.width(), 3)
    palette = _palette(rgb, colours)
    _, nearest = cKDTree(palette).query(rgb)
    indexed = gdal.GetDriverByName("MEM").Create("", paper.width(), paper.height(), 1)
    table = gdal.ColorTable()
    for number, colour in enumerate(palette):
        table.SetColorEntry(number, (*(int(channel) for channel in colour), 255))
    indexed.GetRasterBand(1).WriteArray(nearest.astype("uint8"))
    indexed.GetRasterBand(1).SetColorTable(table)
    if gdal.GetDriverByName("PNG").CreateCopy(path, indexed) is None:
        raise OSError(f"{path} cannot be written")
    subprocess.run(["zopflipng", "-y", path, path], check=True, stdout=subprocess.DEVNULL)


def _palette(rgb, colours):
    """Choose colours: those of paper and ink, and means of clusters (Lloyd's algorithm).

    Clusters are of colours, weighted with the root of how many pixels have them: what is rare, as
    lines and letters are, is not lost to what is common.
    """
    found, pixels = np.unique(rgb.reshape(-1, 3), axis=0, return_counts=True)
    weights = np.sqrt(pixels)
    fixed = np.array([QColor(name).getRgb()[:3] for name in (PAPER, INK)])
    draw = np.random.default_rng(0)
    count = min(colours - len(fixed), len(found))
    means = found[draw.choice(len(found), count, replace=False, p=weights / weights.sum())]
    for _ in range(20):
        _, nearest = cKDTree(means).query(found)
        total = np.bincount(nearest, weights, count)
        sums = [np.bincount(nearest, weights * channel, count) for channel in found.T]
        means = np.where(total > 0, sums / np.maximum(total, 1e-9), means.T).T
    return np.vstack([fixed, np.rint(means)]).astype("uint8")


def _image(rgb):
    rgb = np.ascontiguousarray(np.clip(np.nan_to_num(rgb), 0, 255), dtype="uint8")
    rows, columns, _ = rgb.shape
    return QImage(rgb.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()


def set_font(painter, size):
    """Write in letters of so many pixels."""
    font = QFont("DejaVu Sans")
    font.setPixelSize(size)
    painter.setFont(font)


def _paint(painter, place, panel):
    set_font(painter, 15)
    painter.drawText(
        QRectF(place.left(), place.top() - HEADING - MARGIN, place.width(), HEADING + MARGIN),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        panel.heading,
    )
    picture = _image(panel.rgb).scaled(
        round(place.width()),
        round(place.height()),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(place, picture)
    if panel.lines or panel.points:
        _paint_over(painter, place, panel)
    if panel.colours:
        set_font(painter, 12)
        _paint_legend(painter, place.translated(0, place.height()), panel)


def _paint_over(painter, place, panel):
    """Draw the lines and the points of a panel."""
    rows, cols, _ = panel.rgb.shape
    across, down = place.width() / cols, place.height() / rows

    def at(column, row):
        return QPointF(place.left() + column * across, place.top() + row * down)

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place)
    # A dark edge, so that they are seen on bright and on dark ground.
    for colour, width in ((INK, 3.0), (LINE, 1.4)):
        painter.setPen(QPen(QColor(colour), width))
        for line in panel.lines:
            painter.drawPolyline(QPolygonF([at(*point) for point in line]))
    painter.setPen(QPen(QColor(INK), 1.0))
    painter.setBrush(QColor(LINE))
    for column, row, radius in panel.points:
        painter.drawEllipse(at(column, row), radius, radius)
    painter.restore()


def _paint_legend(painter, place, panel):
    """A colour bar with labels at positions from 0 to 1."""
    bar = QRectF(place.left(), place.top() + 8, place.width(), 8)
    painter.drawImage(bar, _image(ramp(np.linspace(0, 1, 256)[None], panel.colours)))
    for position, label in panel.labels:
        x = bar.left() + position * bar.width()
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3))
        # Labels at the ends stay within the bar.
        alignment, shift = (
            (Qt.AlignmentFlag.AlignLeft, 0)
            if position < 0.05
            else (Qt.AlignmentFlag.AlignRight, 80)
            if position > 0.95
            else (Qt.AlignmentFlag.AlignHCenter, 40)
        )
        text = QRectF(x - shift, bar.bottom() + 3, 80, 20)
        painter.drawText(text, alignment, label + panel.unit)
