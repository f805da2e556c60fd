# SPDX-License-Identifier: GPL-2.0-or-later
"""When a raster meets itself: for the tools that correlate rasters at lags."""

import os


def same_cells(raster, other):
    """Tell whether two rasters (:class:`.layers.RasterInput`) are of one file, read alike."""

    def described(one):
        path = os.path.realpath(one.path)
        return path, one.open_options, one.extra_nodata, one.ignore_nodata, one.crs

    return described(raster) == described(other)
