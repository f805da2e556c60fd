# SPDX-License-Identifier: GPL-2.0-or-later
"""Peaks as one finds them with an array library: the whole raster in memory.

``array_peaks.py {scipy,skimage,h-maxima} SOURCE TARGET LEAST MOST`` prints the seconds of its
phases as JSON. LEAST is the least prominence, which ``h-maxima`` heeds; MOST is how many of the
highest peaks are written, as rows, columns and values: 0 is all.
"""

import json
import sys
import time

import numpy as np
from osgeo import gdal


def scipy_maxima(values: np.ndarray, least: float, most: int) -> np.ndarray:
    from scipy.ndimage import maximum_filter

    return highest(values, np.argwhere(maximum_filter(values, 3) == values), most)


def skimage_maxima(values: np.ndarray, least: float, most: int) -> np.ndarray:
    from skimage.feature import peak_local_max

    return peak_local_max(values, 1, exclude_border=False, num_peaks=most or np.inf)


def skimage_h_maxima(values: np.ndarray, least: float, most: int) -> np.ndarray:
    """Regional maxima of at least this height, of which all cells of a plateau are told."""
    from skimage.morphology import h_maxima

    return highest(values, np.argwhere(h_maxima(values, least, np.ones((3, 3)))), most)


def highest(values: np.ndarray, cells: np.ndarray, most: int) -> np.ndarray:
    """Return so many of the highest of some cells; 0 is all."""
    if not most:
        return cells
    return cells[np.argsort(-values[tuple(cells.T)], kind="stable")[:most]]


METHODS = {"scipy": scipy_maxima, "skimage": skimage_maxima, "h-maxima": skimage_h_maxima}


def main(method: str, source_path: str, target_path: str, least: str, most: str) -> None:
    find = METHODS[method]
    find(np.eye(8, dtype=np.float32), 0.5, 1)  # the import, and the library's start-up
    clock = [time.perf_counter()]
    values = gdal.Open(source_path).ReadAsArray()
    clock.append(time.perf_counter())
    cells = find(values, float(least), int(most))
    clock.append(time.perf_counter())
    np.save(target_path, np.column_stack([cells, values[tuple(cells.T)]]))
    clock.append(time.perf_counter())
    print(json.dumps(dict(zip(("read", "arithmetic", "write"), np.diff(clock).tolist()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
