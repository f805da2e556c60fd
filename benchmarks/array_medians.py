# SPDX-License-Identifier: GPL-2.0-or-later
"""Medians of an array on one core: ``array_medians.py {scipy,ours} SOURCE TARGET WINDOW``.

Prints the seconds of its phases as JSON. Ours is the kernel alone, block after block, in one
thread: what it does per core.
"""

import json
import sys
import time

import numpy as np
from array_filters import write_like
from osgeo import gdal


def scipy_median(values: np.ndarray, window: int) -> np.ndarray:
    from scipy.ndimage import median_filter

    return median_filter(values, window)


def our_median(values: np.ndarray, window: int) -> np.ndarray:
    from raster_loupe.kernels.footprint import Footprint
    from raster_loupe.kernels.rank_filter import RankFilter

    kernel = RankFilter(Footprint(window, window))
    rows, cols = kernel.block
    workspace = kernel.workspace(1, kernel.block)
    padded = np.pad(values, window // 2, mode="symmetric")
    result = np.empty(values.shape, np.float32)
    for row in range(0, values.shape[0], rows):
        for col in range(0, values.shape[1], cols):
            part = result[row : row + rows, col : col + cols]
            reach = part.shape[0] + window - 1, part.shape[1] + window - 1
            cells = padded[row : row + reach[0], col : col + reach[1]][None]
            part[...] = kernel(cells, None, workspace=workspace).values[0]
    return result


def main(library: str, source_path: str, target_path: str, window: str) -> None:
    median = {"scipy": scipy_median, "ours": our_median}[library]
    size = int(window)
    # Imports, and networks, which are made once for a window.
    median(np.random.default_rng(0).normal(size=(size + 9, size + 9)).astype(np.float32), size)
    source = gdal.Open(source_path)
    values = source.GetRasterBand(1).ReadAsArray()
    began = time.perf_counter()
    result = median(values, size)
    seconds = time.perf_counter() - began
    write_like(source, result, target_path)
    print(json.dumps({"arithmetic": seconds}))


if __name__ == "__main__":
    main(*sys.argv[1:])
