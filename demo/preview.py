# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws an elevation raster as a hillshade beside its local variance in colours."""

import argparse

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

METRES_PER_DEGREE = 111_320
# Matplotlib's "magma" at nine places, from dark to bright.
MAGMA = "000004 1d1147 51127c 822681 b63679 e65164 fb8861 fec287 fcfdbf".split()
MARGIN, HEADING, LEGEND = 12, 30, 40
INK, PAPER = "#22303f", "#ffffff"


def read(path):
    """The first band with NaN where it has no value, and the size of a cell in metres."""
    raster = gdal.Open(path)
    band = raster.GetRasterBand(1)
    values = band.ReadAsArray().astype("float64")
    values[band.GetMaskBand().ReadAsArray() == 0] = np.nan
    left, width, _, top, _, height = raster.GetGeoTransform()
    latitude = np.radians(top + height * raster.RasterYSize / 2)
    return values, width * METRES_PER_DEGREE * np.cos(latitude), -height * METRES_PER_DEGREE


def hillshade(elevation, width, height, azimuth=315.0, altitude=40.0):
    """Brightness from 0 to 1 of a Lambertian surface."""
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


def image(rgb):
    rgb = np.ascontiguousarray(np.clip(np.nan_to_num(rgb), 0, 255), dtype="uint8")
    rows, columns, _ = rgb.shape
    return QImage(rgb.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()


def paint_panel(painter, place, picture, heading):
    painter.drawText(
        QRectF(place.left(), 0, place.width(), HEADING + MARGIN),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        heading,
    )
    painter.drawImage(place, picture)


def paint_legend(painter, place, colours, labels, unit):
    """A colour bar with labels at positions from 0 to 1."""
    bar = QRectF(place.left(), place.top() + 8, place.width(), 8)
    painter.drawImage(bar, image(ramp(np.linspace(0, 1, 256)[None], colours)))
    for position, label in labels:
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
        painter.drawText(QRectF(x - shift, bar.bottom() + 3, 80, 20), alignment, label + unit)


def preview(elevation_path, variance_path, width):
    elevation, cell_width, cell_height = read(elevation_path)
    variance, _, _ = read(variance_path)
    shade = hillshade(elevation, cell_width, cell_height)

    land = "3d6b4f 7f9f6a d8cf9f b28a62 8a6a55 f2f0ee".split()
    lowest, highest = np.nanpercentile(elevation, [0.5, 99.5])
    tint = ramp(np.clip((elevation - lowest) / (highest - lowest), 0, 1), land)
    relief = tint * (0.25 + 1.05 * shade[..., None])

    # Variance spans orders of magnitude: colour its logarithm.
    low, high = np.nanpercentile(variance[variance > 0], [1, 99.5])
    log = np.log10(np.clip(variance, low, high))
    coloured = ramp((log - np.log10(low)) / np.log10(high / low), MAGMA)

    panel_width = (width - 3 * MARGIN) / 2
    rows, columns = elevation.shape
    panel_height = panel_width * (rows * cell_height) / (columns * cell_width)
    sheet = QImage(
        width, round(HEADING + MARGIN + panel_height + LEGEND + 4), QImage.Format.Format_RGB888
    )
    sheet.fill(QColor(PAPER))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor(INK))
    font = QFont("DejaVu Sans")
    panels = [
        QRectF(left, HEADING + MARGIN, panel_width, panel_height)
        for left in (MARGIN, 2 * MARGIN + panel_width)
    ]
    font.setPixelSize(15)
    painter.setFont(font)
    size = (round(panel_width), round(panel_height))
    smooth = Qt.TransformationMode.SmoothTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    headings = ("Elevation", "Local variance, 5 x 5 cells")
    for place, rgb, heading in zip(panels, (relief, coloured), headings):
        paint_panel(painter, place, image(rgb).scaled(*size, aspect, smooth), heading)
    font.setPixelSize(12)
    painter.setFont(font)
    below = [place.translated(0, place.height()) for place in panels]
    paint_legend(painter, below[0], land, [(0, f"{lowest:.0f}"), (1, f"{highest:.0f}")], " m")
    decades = range(int(np.ceil(np.log10(low))), int(np.floor(np.log10(high))) + 1)
    marks = [((d - np.log10(low)) / np.log10(high / low), f"{10**d:,}") for d in decades]
    paint_legend(painter, below[1], MAGMA, marks, " m\N{SUPERSCRIPT TWO}")
    painter.end()
    return sheet


def save_with_palette(sheet, path, colours):
    """Writes a PNG of at most so many colours, which is a third of the size."""
    pixels = sheet.constBits().asarray(sheet.sizeInBytes())
    rgb = np.frombuffer(pixels, "uint8").reshape(sheet.height(), sheet.bytesPerLine())
    rgb = rgb[:, : 3 * sheet.width()].reshape(sheet.height(), sheet.width(), 3)
    memory = gdal.GetDriverByName("MEM")
    full = memory.Create("", sheet.width(), sheet.height(), 3)
    for number in (1, 2, 3):
        full.GetRasterBand(number).WriteArray(rgb[..., number - 1])
    bands = [full.GetRasterBand(number) for number in (1, 2, 3)]
    indexed = memory.Create("", sheet.width(), sheet.height(), 1)
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*bands, colours, table)
    gdal.DitherRGB2PCT(*bands, indexed.GetRasterBand(1), table)
    indexed.GetRasterBand(1).SetColorTable(table)
    gdal.GetDriverByName("PNG").CreateCopy(path, indexed, options=["ZLEVEL=9"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("elevation")
    parser.add_argument("variance")
    parser.add_argument("picture")
    parser.add_argument("--width", type=int, default=1240)
    parser.add_argument("--colours", type=int, help="write a palette of so many colours")
    options = parser.parse_args()
    application = QGuiApplication([])  # fonts need one
    sheet = preview(options.elevation, options.variance, options.width)
    if options.colours:
        save_with_palette(sheet, options.picture, options.colours)
    else:
        sheet.save(options.picture)
    del application


if __name__ == "__main__":
    main()
