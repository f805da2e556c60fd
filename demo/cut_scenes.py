# SPDX-License-Identifier: GPL-2.0-or-later
"""Cuts the Landsat scene of the contrast pictures: its colours, quarters of it, and two halves.

The western half is made hazy, as another day's image might be: less contrast, more light.
"""

import argparse
from pathlib import Path

import numpy as np
from osgeo import gdal

# Of Landsat 7: red, green and blue.
COLOURS = 3, 2, 1
# Columns of the halves, which overlap, and of what is hidden in them.
WEST, EAST = slice(0, 200), slice(150, 349)
# What haze makes of red, green and blue.
GAINS, OFFSETS = (0.5, 0.5, 0.45), (55, 60, 72)


def write(path, values, scene, left=0, top=0):
    """Write colours, cut out of the scene at these columns and rows."""
    bands, rows, columns = values.shape
    options = ["PHOTOMETRIC=RGB", "COMPRESS=DEFLATE"]
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(str(path), columns, rows, bands, gdal.GDT_Byte, options)
    x, width, _, y, _, height = scene.GetGeoTransform()
    raster.SetGeoTransform((x + left * width, width, 0, y + top * height, 0, height))
    raster.SetSpatialRef(scene.GetSpatialRef())
    raster.WriteArray(values)
    raster.FlushCache()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("landsat", help="L7_ETMs.tif of the R package stars")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    scene = gdal.Open(options.landsat)
    colours = np.stack([scene.GetRasterBand(band).ReadAsArray() for band in COLOURS])
    quarters = options.folder / "quarters"
    quarters.mkdir(parents=True, exist_ok=True)
    write(options.folder / "colours.tif", colours, scene)
    row, column = (side // 2 for side in colours.shape[1:])
    for part_of_name, top, bottom in (("north", 0, row), ("south", row, None)):
        for rest_of_name, left, right in (("west", 0, column), ("east", column, None)):
            path = quarters / f"{part_of_name}_{rest_of_name}.tif"
            write(path, colours[:, top:bottom, left:right], scene, left, top)
    hazy = np.array(GAINS)[:, None, None] * colours + np.array(OFFSETS)[:, None, None]
    write(options.folder / "west.tif", np.rint(hazy[..., WEST]).astype("uint8"), scene)
    write(options.folder / "east.tif", colours[..., EAST], scene, EAST.start)


if __name__ == "__main__":
    main()
