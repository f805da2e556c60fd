# SPDX-License-Identifier: GPL-2.0-or-later
"""Equalization as one writes it with an array library: the whole raster in memory.

``array_contrast.py {opencv,opencv-clahe,skimage,skimage-clahe} SOURCE TARGET TILE`` prints the
seconds of its phases as JSON. TILE is the side of a tile of CLAHE in cells.
"""

import json
import sys
import time

import numpy as np
from osgeo import gdal, gdal_array

BINS = 256
CLIP_LIMIT = 2.0  # times the height of a uniform histogram


def opencv(values: np.ndarray, tile: int) -> np.ndarray:
    import cv2

    return cv2.equalizeHist(values)


def opencv_clahe(values: np.ndarray, tile: int) -> np.ndarray:
    import cv2

    rows, columns = values.shape
    grid = (columns // tile, rows // tile)
    return cv2.createCLAHE(clipLimit=CLIP_LIMIT, tileGridSize=grid).apply(values)


def skimage(values: np.ndarray, tile: int) -> np.ndarray:
    from skimage.exposure import equalize_hist

    return equalize_hist(values, BINS)


def skimage_clahe(values: np.ndarray, tile: int) -> np.ndarray:
    from skimage.exposure import equalize_adapthist

    return equalize_adapthist(values, tile, CLIP_LIMIT / BINS, BINS)


METHODS = {
    "opencv": opencv,
    "opencv-clahe": opencv_clahe,
    "skimage": skimage,
    "skimage-clahe": skimage_clahe,
}


def write(values: np.ndarray, source: gdal.Dataset, path: str) -> None:
    """Write values with the type of ``source``; fractions become bytes if that is bytes."""
    band = source.GetRasterBand(1)
    if band.DataType == gdal.GDT_Byte and values.dtype != np.uint8:
        values = np.rint(values * 255).astype(np.uint8)
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    driver = gdal.GetDriverByName("GTiff")
    target = driver.Create(path, band.XSize, band.YSize, 1, band.DataType, options)
    gdal_array.CopyDatasetInfo(source, target)
    target.GetRasterBand(1).WriteArray(values)
    target.FlushCache()


def main(method: str, source_path: str, target_path: str, tile: str) -> None:
    METHODS[method](np.arange(256, dtype=np.uint8).reshape(16, 16), 8)  # the import, and start-up
    clock = [time.perf_counter()]
    source = gdal.Open(source_path)
    values = source.GetRasterBand(1).ReadAsArray()
    clock.append(time.perf_counter())
    result = METHODS[method](values, int(tile))
    clock.append(time.perf_counter())
    write(result, source, target_path)
    clock.append(time.perf_counter())
    print(json.dumps(dict(zip(("read", "arithmetic", "write"), np.diff(clock).tolist()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
