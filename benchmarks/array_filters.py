# SPDX-License-Identifier: GPL-2.0-or-later
"""Local variance as one writes it with an array library: the whole raster in memory, in float64.

``array_filters.py {opencv,scipy} SOURCE TARGET WINDOW`` prints the seconds of its phases as JSON.
"""

import json
import sys
import time

import numpy as np
from osgeo import gdal


def opencv_variance(values: np.ndarray, window: int) -> np.ndarray:
    import cv2

    size = (window, window)
    mean = cv2.boxFilter(values, cv2.CV_64F, size, borderType=cv2.BORDER_REFLECT)
    mean_square = cv2.sqrBoxFilter(values, cv2.CV_64F, size, borderType=cv2.BORDER_REFLECT)
    mean *= mean
    mean_square -= mean
    return mean_square


def scipy_variance(values: np.ndarray, window: int) -> np.ndarray:
    from scipy.ndimage import uniform_filter

    values = values.astype(np.float64)
    mean = uniform_filter(values, window)
    values *= values
    mean_square = uniform_filter(values, window)
    mean *= mean
    mean_square -= mean
    return mean_square


def write_like(source: gdal.Dataset, values: np.ndarray, path: str) -> None:
    rows, columns = values.shape
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    target = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, gdal.GDT_Float32, options)
    target.SetProjection(source.GetProjection())
    target.SetGeoTransform(source.GetGeoTransform())
    target.GetRasterBand(1).WriteArray(values)
    target.FlushCache()


def main(library: str, source_path: str, target_path: str, window: str) -> None:
    variance = {"opencv": opencv_variance, "scipy": scipy_variance}[library]
    variance(np.zeros((8, 8), np.float32), 3)  # the import, and the library's start-up
    clock = [time.perf_counter()]
    source = gdal.Open(source_path)
    values = source.GetRasterBand(1).ReadAsArray()
    clock.append(time.perf_counter())
    result = variance(values, int(window))
    clock.append(time.perf_counter())
    write_like(source, result, target_path)
    clock.append(time.perf_counter())
    print(json.dumps(dict(zip(("read", "arithmetic", "write"), np.diff(clock).tolist()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
