# SPDX-License-Identifier: GPL-2.0-or-later
"""Small rasters made for one test each, and how to read a result back."""

import numpy as np
from osgeo import gdal, gdal_array


def write(path, cells, *, driver="GTiff", nodata=None, options=(), describe=None):
    """Write ``(rows, cols)`` or ``(bands, rows, cols)``; ``describe(dataset)`` does the rest."""
    cells = np.asarray(cells)
    cells = cells[None] if cells.ndim == 2 else cells
    options = list(options)
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(cells.dtype.type)
    if cells.dtype == np.int8 and kind == gdal.GDT_Byte:  # GDAL before 3.7
        cells = cells.view(np.uint8)
        options.append("PIXELTYPE=SIGNEDBYTE")
    bands, rows, cols = cells.shape
    dataset = gdal.GetDriverByName(driver).Create(str(path), cols, rows, bands, kind, options)
    if nodata is not None:
        for band in range(bands):
            dataset.GetRasterBand(band + 1).SetNoDataValue(nodata)
    if describe is not None:
        describe(dataset)
    dataset.WriteArray(cells)
    dataset = None
    return str(path)


def read(path):
    """All cells, ``(bands, rows, cols)``, and all masks."""
    dataset = gdal.Open(str(path))
    assert dataset is not None, f"{path} cannot be opened"
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return (
        np.stack([band.ReadAsArray() for band in bands]),
        np.stack([band.GetMaskBand().ReadAsArray() != 0 for band in bands]),
    )


def terrain(rows, cols, seed=0):
    """Rough ground in float32, between 100 and 1000 or so."""
    rng = np.random.default_rng(seed)
    return rng.normal(500, 100, (rows, cols)).astype("float32")
