# SPDX-License-Identifier: GPL-2.0-or-later
"""Cuts holes into the demo's elevation, and makes the coarse reference that they are filled from.

The holes are discs, alone and grown together, and stripes like those of Landsat 7. The reference
stands for a global elevation model: cells four times as large, 20 m too high. Both are the same
whenever they are made.
"""

import argparse

import numpy as np
from osgeo import gdal

# Row, column and radius of discs, in cells.
DISCS = (
    (62, 70, 12),
    (60, 250, 20),
    (76, 272, 16),
    (66, 336, 6),
    (132, 128, 18),
    (168, 232, 24),
    (150, 352, 26),
    (172, 330, 15),
    (200, 64, 8),
    (226, 176, 10),
    (240, 40, 22),
    (262, 58, 14),
    (280, 300, 12),
    (300, 372, 5),
)
# A stripe begins every so many rows, and is narrow at this column and widens to the right.
STRIPES_EVERY, STRIPES_BEGIN, WIDENING = 20, 200, 0.025
STRIPED_ROWS = 236, 336
COARSER, TOO_HIGH = 4, 20


def holes(shape):
    """Tell which cells are cut out."""
    row, col = np.indices(shape)
    cut = np.zeros(shape, bool)
    for centre_row, centre_col, radius in DISCS:
        cut |= (row - centre_row) ** 2 + (col - centre_col) ** 2 <= radius**2
    tilted = (row + 0.15 * col) % STRIPES_EVERY
    first, last = STRIPED_ROWS
    striped = (tilted < WIDENING * (col - STRIPES_BEGIN)) & (row >= first) & (row < last)
    return cut | striped


def coarsened(elevation):
    """Take the mean of square blocks; those at the edge repeat its last cells."""
    beyond = [(0, -size % COARSER) for size in elevation.shape]
    rows, cols = (-(-size // COARSER) for size in elevation.shape)
    padded = np.pad(elevation.astype("float64"), beyond, "edge")
    return padded.reshape(rows, COARSER, cols, COARSER).mean(axis=(1, 3))


def write(path, like, values, cell=1):
    """Write a raster with cells so many times as large as those of ``like``."""
    number = gdal.GDT_Float32 if values.dtype.kind == "f" else gdal.GDT_Int16
    raster = gdal.GetDriverByName("GTiff").Create(path, *values.shape[::-1], 1, number)
    left, width, skew, top, tilt, height = like.GetGeoTransform()
    raster.SetGeoTransform((left, cell * width, skew, top, tilt, cell * height))
    raster.SetSpatialRef(like.GetSpatialRef())
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(like.GetRasterBand(1).GetNoDataValue())
    band.SetDescription("Elevation")
    band.SetUnitType("m")
    band.WriteArray(values)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("elevation")
    parser.add_argument("holes")
    parser.add_argument("reference")
    options = parser.parse_args()
    gdal.UseExceptions()
    raster = gdal.Open(options.elevation)
    elevation = raster.ReadAsArray()
    nodata = int(raster.GetRasterBand(1).GetNoDataValue())
    cut = np.where(holes(elevation.shape), nodata, elevation).astype("int16")
    write(options.holes, raster, cut)
    coarse = (coarsened(elevation) + TOO_HIGH).astype("float32")
    write(options.reference, raster, coarse, COARSER)


if __name__ == "__main__":
    main()
