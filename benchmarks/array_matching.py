# SPDX-License-Identifier: GPL-2.0-or-later
"""Template matching as one writes it with an array library: the whole raster in memory.

``array_matching.py {opencv,skimage} SOURCE TARGET TEMPLATES`` prints the seconds of its phases as
JSON. TEMPLATES is a file that :func:`save` wrote: templates of any size, with or without a mask,
of which the best score counts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

NODATA = -9999.0

Templates = Sequence[tuple[np.ndarray, "np.ndarray | None"]]


def save(path: Path, templates: Templates) -> None:
    """Keep templates, and which of their cells count (None: all)."""
    arrays = {}
    for index, (cells, mask) in enumerate(templates):
        arrays[f"cells {index}"] = cells.astype(np.float32)
        if mask is not None:
            arrays[f"mask {index}"] = mask.astype(np.float32)
    np.savez(path, **arrays)


def load(path: str) -> Templates:
    """Return what :func:`save` kept."""
    arrays = np.load(path)
    count = sum(name.startswith("cells") for name in arrays.files)
    return [
        (arrays[f"cells {i}"], arrays[f"mask {i}"] if f"mask {i}" in arrays.files else None)
        for i in range(count)
    ]


def opencv(values: np.ndarray, templates: Templates) -> Iterable[np.ndarray]:
    import cv2

    for cells, mask in templates:
        yield cv2.matchTemplate(values, cells, cv2.TM_CCOEFF_NORMED, mask=mask)


def skimage(values: np.ndarray, templates: Templates) -> Iterable[np.ndarray]:
    from skimage.feature import match_template

    for cells, _ in templates:
        yield match_template(values, cells)


METHODS = {"opencv": opencv, "skimage": skimage}


def best_scores(method: str, values: np.ndarray, templates: Templates) -> np.ndarray:
    """Return the best score at each cell that a template can be centred on, nodata elsewhere."""
    best = None
    for (cells, _), scores in zip(templates, METHODS[method](values, templates)):
        if len(templates) == 1:
            return scores
        if best is None:
            best = np.full(values.shape, NODATA, np.float32)
        np.maximum(inner(best, cells.shape), scores, out=inner(best, cells.shape))
    return best


def inner(values: np.ndarray, template: tuple[int, int]) -> np.ndarray:
    """Return the cells that a template of this shape can be centred on."""
    (rows, columns), (high, wide) = values.shape, template
    top, left = high // 2, wide // 2
    return values[top : top + rows - high + 1, left : left + columns - wide + 1]


def write(scores: np.ndarray, source: gdal.Dataset, path: str, template: tuple[int, int]) -> None:
    """Write scores on the grid of ``source``."""
    size = source.RasterXSize, source.RasterYSize
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    target = gdal.GetDriverByName("GTiff").Create(path, *size, 1, gdal.GDT_Float32, options)
    gdal_array.CopyDatasetInfo(source, target)
    band = target.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    if scores.shape == size[::-1]:
        band.WriteArray(scores)
    else:
        band.Fill(NODATA)
        band.WriteArray(scores, template[1] // 2, template[0] // 2)
    target.FlushCache()


def main(method: str, source_path: str, target_path: str, templates_path: str) -> None:
    templates = load(templates_path)
    best_scores(method, np.eye(16, dtype=np.float32), [(np.eye(4, dtype=np.float32), None)])
    clock = [time.perf_counter()]
    source = gdal.Open(source_path)
    values = source.GetRasterBand(1).ReadAsArray()
    clock.append(time.perf_counter())
    scores = best_scores(method, values, templates)
    clock.append(time.perf_counter())
    write(scores, source, target_path, templates[0][0].shape)
    clock.append(time.perf_counter())
    print(json.dumps(dict(zip(("read", "arithmetic", "write"), np.diff(clock).tolist()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
