# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the demo's elevation raster from the SRTM extract in Debian's python-matplotlib-data."""

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

SOURCE = Path("/usr/share/matplotlib/mpl-data/sample_data/jacksboro_fault_dem.npz")
TARGET = Path(__file__).with_name("jacksboro_fault.tif")
SRTM_NODATA = -32768


def main():
    with np.load(SOURCE) as dem:
        elevation = dem["elevation"]
        # The extract's "ymin" was computed as ymax plus its height: the first row lies at "ymax".
        # Cross Mountain's summit, at 36.1983 N 84.2306 W, falls on the highest cell only so.
        geotransform = (dem["xmin"], dem["dx"], 0, dem["ymax"], 0, -dem["dy"])
    rows, columns = elevation.shape
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    raster = gdal.GetDriverByName("GTiff").Create(
        str(TARGET),
        columns,
        rows,
        1,
        gdal.GDT_Int16,
        ["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=9", f"BLOCKYSIZE={rows}"],
    )
    raster.SetGeoTransform([float(number) for number in geotransform])
    raster.SetSpatialRef(crs)
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(SRTM_NODATA)
    band.SetDescription("Elevation")
    band.SetUnitType("m")
    band.WriteArray(elevation)
    raster.FlushCache()
    print(TARGET)


if __name__ == "__main__":
    main()
