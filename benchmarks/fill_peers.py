# SPDX-License-Identifier: GPL-2.0-or-later
"""Who fills gaps, and how: an array with NaN in, an array out, and the seconds it took.

``fill_peers.py {telea,navier-stokes} SOURCE TARGET`` fills a file by a method of OpenCV, the whole
raster in memory, and prints the seconds of its phases as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import peers
from array_filters import write_like
from harness import Job, Step, measured, read_band
from osgeo import gdal, osr
from rasters import CACHE, NODATA

INPAINTING_RADIUS = 3
GDAL_DISTANCE = 200

# Hidden cells above which GRASS is not asked for splines: 1,200 of them took it 55 s.
MOST_FOR_GRASS = 2_700


@dataclass(frozen=True)
class Filler:
    """``fill`` returns the filled array and the seconds of its work; ``version`` None: not here.

    ``most`` is the number of hidden cells above which it is not asked.
    """

    name: str
    version: Callable[[], str | None]
    fill: Callable[[np.ndarray], tuple[np.ndarray, float]]
    note: str = ""
    most: int | None = None


def _in_memory(fill: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Callable:
    """Time a function of the values and the mask of known cells."""

    def timed(values: np.ndarray) -> tuple[np.ndarray, float]:
        known = ~np.isnan(values)
        began = time.perf_counter()
        filled = fill(values, known)
        return filled, time.perf_counter() - began

    return timed


def _minimum_curvature(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    from raster_loupe.kernels.minimum_curvature import MinimumCurvature
    from raster_loupe.kernels.patchwork import Filling

    return Filling(MinimumCurvature()).fill(np.where(known, values, 0), known)


def _gdal(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Float32)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.WriteArray(np.where(known, values, NODATA))
    gdal.FillNodata(band, None, GDAL_DISTANCE, 0)
    filled = band.ReadAsArray()
    return np.where(filled == NODATA, np.nan, filled)


def _opencv(method: str, values: np.ndarray, known: np.ndarray) -> np.ndarray:
    import cv2

    flag = {"telea": cv2.INPAINT_TELEA, "navier-stokes": cv2.INPAINT_NS}[method]
    image, holes = np.where(known, values, 0).astype(np.float32), (~known).astype(np.uint8)
    return cv2.inpaint(image, holes, INPAINTING_RADIUS, flag)


def _biharmonic(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    from skimage.restoration import inpaint_biharmonic

    image = np.where(known, values, 0)
    return inpaint_biharmonic(image, ~known, split_into_regions=True)


def _saga(job: Job) -> Sequence[Step]:
    return [peers.saga_close_gaps(job)]


def _grass(method: str, job: Job) -> Sequence[Step]:
    peers.create_grass_location(job)
    return peers.grass_fillnulls(job, method)


def _by_processes(
    steps: Callable[[Job], Sequence[Step]], timed: str, suffix: str = ".tif"
) -> Callable[[np.ndarray], tuple[np.ndarray, float]]:
    """Run steps on a file; the seconds are those of the step called ``timed``."""

    def fill(values: np.ndarray) -> tuple[np.ndarray, float]:
        with TemporaryDirectory(prefix="scratch-", dir=CACHE) as scratch:
            job = Job(Path(scratch) / "gaps.tif", Path(scratch), None)
            write_gaps(values, job.source)
            run = {}
            for step in steps(job):
                run.update(measured(step, job.folder))
            return read_band(job.target(suffix)), run[timed].seconds

    return fill


def write_gaps(values: np.ndarray, target: Path) -> None:
    """Write ``values`` as float32 with nodata for NaN, somewhere on Earth, as GRASS wants it."""
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(target), columns, rows, 1, gdal.GDT_Float32)
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    dataset.SetProjection(utm.ExportToWkt())
    dataset.SetGeoTransform((400000.0, 30.0, 0.0, 5400000.0, 0.0, -30.0))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.WriteArray(np.where(np.isnan(values), NODATA, values))
    dataset.FlushCache()


OURS = Filler(
    "Raster Loupe",
    peers.our_version,
    _in_memory(_minimum_curvature),
    note="minimum curvature, the default, in the regions that the tool fills, in memory",
)
GDAL = Filler(
    "GDAL",
    peers.gdal_version,
    _in_memory(_gdal),
    note=f"`gdal.FillNodata`, which is `gdal_fillnodata -md {GDAL_DISTANCE}`, in memory",
)
PEERS = (
    Filler(
        "OpenCV Telea",
        partial(peers.python_module_version, "cv2"),
        _in_memory(partial(_opencv, "telea")),
        note=f"`cv2.inpaint`, radius {INPAINTING_RADIUS}, float32",
    ),
    Filler(
        "OpenCV Navier-Stokes",
        partial(peers.python_module_version, "cv2"),
        _in_memory(partial(_opencv, "navier-stokes")),
        note=f"`cv2.inpaint`, radius {INPAINTING_RADIUS}, float32",
    ),
    Filler(
        "scikit-image biharmonic",
        partial(peers.python_module_version, "skimage"),
        _in_memory(_biharmonic),
        note="`inpaint_biharmonic(split_into_regions=True)`",
    ),
    Filler(
        "SAGA Close Gaps",
        peers.saga_version,
        _by_processes(_saga, "close gaps", ".sdat"),
        note="tension threshold 0.1, its default; the whole process",
    ),
    Filler(
        "GRASS bilinear",
        peers.grass_version,
        _by_processes(partial(_grass, "bilinear"), "r.fillnulls"),
        note="`r.fillnulls method=bilinear`, the module alone",
    ),
    Filler(
        "GRASS rst",
        peers.grass_version,
        _by_processes(partial(_grass, "rst"), "r.fillnulls"),
        note="`r.fillnulls method=rst`, its default, the module alone; asked for up to "
        f"{MOST_FOR_GRASS:,} hidden cells",
        most=MOST_FOR_GRASS,
    ),
)


def main(method: str, source_path: str, target_path: str) -> None:
    """Fill a file by OpenCV, and print the seconds of reading, filling and writing."""
    _opencv(method, np.zeros((8, 8)), np.ones((8, 8), bool))  # the import, and its start-up
    clock = [time.perf_counter()]
    source = gdal.Open(source_path)
    values = source.GetRasterBand(1).ReadAsArray()
    clock.append(time.perf_counter())
    filled = _opencv(method, values, values != np.float32(NODATA))
    clock.append(time.perf_counter())
    write_like(source, filled, target_path)
    clock.append(time.perf_counter())
    print(json.dumps(dict(zip(("read", "arithmetic", "write"), np.diff(clock).tolist()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
