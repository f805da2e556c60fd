# SPDX-License-Identifier: GPL-2.0-or-later
"""Cuts two bands out of a Landsat scene, and bends one of them as a badly rectified image is."""

import argparse
from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy.ndimage import map_coordinates

# Of Landsat 7: red, and green to compare it with.
MOVED, REFERENCE = 3, 2
# By how many cells, rightwards and downwards: everywhere, and at most besides.
SHIFT, BEND = (6.0, -4.0), 4.0


def write(path, values, scene):
    raster = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1)
    raster.SetGeoTransform(scene.GetGeoTransform())
    raster.SetSpatialRef(scene.GetSpatialRef())
    raster.WriteArray(values)
    raster.FlushCache()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("landsat", help="L7_ETMs.tif of the R package stars")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    scene = gdal.Open(options.landsat)
    red, green = (scene.GetRasterBand(band).ReadAsArray() for band in (MOVED, REFERENCE))
    rows, columns = np.indices(red.shape, float)
    # Half a wave over the scene.
    across = SHIFT[0] + BEND * np.sin(np.pi * rows / red.shape[0])
    down = SHIFT[1] + BEND * np.sin(np.pi * columns / red.shape[1])
    bent = map_coordinates(
        red.astype(float), [rows - down, columns - across], order=3, mode="nearest"
    )
    write(options.folder / "bent.tif", np.rint(np.clip(bent, 0, 255)).astype("uint8"), scene)
    write(options.folder / "reference.tif", green, scene)


if __name__ == "__main__":
    main()
