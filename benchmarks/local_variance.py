# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of ``loupe:localvariance``: who else computes it, on what, what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import peers
from contestants import COPY, ENGINE, FLOOR, QGIS_WHOLE, array_library, our_engine, our_tool
from harness import Benchmark, Case, Contestant, Job, Row, Step, Table, Target, read_band
from rasters import Relief

GRASS = "GRASS `r.neighbors nprocs=2`"
SID_GDAL = "`gdal raster neighbors`"


@dataclass(frozen=True)
class Settings:
    """The window: ``size`` cells wide and high, ``depth`` bands deep."""

    size: int
    depth: int = 1

    @property
    def reach(self) -> int:
        return self.size // 2


def reference(values: np.ndarray, settings: Settings) -> np.ndarray:
    """Population variance of band 1 by brute force: each window's values, in two passes."""
    stack = values if values.ndim == 3 else values[None]
    stack = stack[: settings.depth // 2 + 1]  # the bands that a window about band 1 reaches
    shape = (len(stack), settings.size, settings.size)
    windows = np.lib.stride_tricks.sliding_window_view(stack, shape)[0]
    valid = ~np.isnan(windows[:, :, 0, settings.reach, settings.reach])
    variance = np.full(valid.shape, np.nan)
    for row, chosen in enumerate(valid):
        of_row = windows[row, chosen].reshape(np.count_nonzero(chosen), -1)
        variance[row, chosen] = np.nanvar(of_row, axis=1)
    return variance


def _grass(job: Job) -> Sequence[Step]:
    window = [f"size={job.settings.size}", "method=variance", "nprocs=2", "memory=1000"]
    exported = [f"output={job.target()}", "type=Float32", "createopt=TILED=YES", "-c", "-f"]
    return [
        peers.grass_module("r.in.gdal", job, f"input={job.source}", "output=relief"),
        peers.grass_module("g.region", job, "raster=relief"),
        peers.grass_module("r.neighbors", job, "input=relief", "output=variance", *window),
        peers.grass_module("r.out.gdal", job, "input=variance", *exported),
    ]


def _sid_gdal(job: Job) -> Sequence[Step]:
    window = ["--kernel", "equal", "--size", str(job.settings.size), "--method", "stddev"]
    written = ["--ot", "Float32", "--co", "TILED=YES", job.source, job.target()]
    return [peers.sid_gdal("neighbors", "raster", "neighbors", "--quiet", *window, *written)]


def _saga(job: Job) -> Sequence[Step]:
    window = ["-KERNEL_TYPE", "0", "-KERNEL_RADIUS", str(job.settings.reach)]
    files = ["-GRID", job.source, "-VARIANCE", job.target(".sgrd")]
    return [Step("focal", ["saga_cmd", "-f=s", "statistics_grid", "1", *files, *window])]


def _orfeo(job: Job) -> Sequence[Step]:
    target = f"{job.target()}?&gdal:co:TILED=YES"
    window = ["-channel", "1", "-radius", str(job.settings.reach), "-ram", "1024"]
    arguments = ["-in", job.source, "-out", target, "float", *window]
    return [peers.orfeo("LocalStatisticExtraction", *arguments)]


def _array_library(name: str, module: str, library: str) -> Contestant:
    return array_library(
        name,
        module,
        lambda job: ("array_filters.py", library, job.source, job.target(), str(job.settings.size)),
        "mean of squares less square of the mean in float64, the whole raster in memory",
    )


OUR_ENGINE = our_engine(
    "local_variance", lambda job: (job.settings.size, job.settings.depth), tolerance=1e-6
)
OUR_TOOL = our_tool(
    "loupe:localvariance",
    lambda job: ["STATISTICS=0", f"SIZE={job.settings.size}", f"DEPTH={job.settings.depth}"],
    tolerance=1e-6,
)
OURS = (COPY, OUR_ENGINE, OUR_TOOL)
ARRAY_LIBRARIES = (
    _array_library("`cv2.boxFilter`", "cv2", "opencv"),
    _array_library("`scipy.ndimage.uniform_filter`", "scipy", "scipy"),
)
PEERS = (
    *ARRAY_LIBRARIES,
    Contestant(
        "GRASS",
        peers.grass_version,
        _grass,
        (
            Row(f"{GRASS}, the module alone", ("r.neighbors",)),
            Row(f"{GRASS}, import and export included", ("r.in.gdal", "r.neighbors", "r.out.gdal")),
        ),
        prepare=peers.create_grass_location,
        note="population variance, memory=1000",
    ),
    Contestant(
        "gdal raster neighbors",
        peers.sid_gdal_version,
        _sid_gdal,
        (Row(SID_GDAL, ("neighbors",)),),
        result=lambda job: read_band(job.target()) ** 2,
        note="has no variance: its population standard deviation, squared for the comparison",
    ),
    Contestant(
        "SAGA",
        peers.saga_version,
        _saga,
        (Row("SAGA focal statistics", ("focal",)),),
        result=lambda job: read_band(job.target(".sdat")),
        part=4000,
        note="population variance",
    ),
    Contestant(
        "Orfeo",
        peers.orfeo_version,
        _orfeo,
        (Row("Orfeo `LocalStatisticExtraction`", ("LocalStatisticExtraction",)),),
        result=lambda job: read_band(job.target(), band=2),
        # It sums squares in float32: at heights of 1000 m it finds -0.5 where the truth is 0.07.
        tolerance=float("inf"),
        note="writes mean, variance, skewness and kurtosis, having no variance alone; -ram 1024; "
        "sums squares in float32, which loses small variances",
    ),
)


def _cases(size: int) -> tuple[Case, ...]:
    rivals = (*OURS, *ARRAY_LIBRARIES)
    relief, large, bands = Relief(size), Relief(size * 5 // 2), Relief(size // 3, bands=8)
    holes, deflated = replace(relief, nodata_share=0.005), replace(relief, deflate=True)

    def titled(raster: Relief, rest: str) -> str:
        return f"{raster.size}x{raster.size} float32, {rest}"

    return (
        Case("5x5", titled(relief, "5x5"), relief, Settings(5), (*OURS, *PEERS)),
        Case("15x15", titled(relief, "15x15"), relief, Settings(15), rivals),
        Case("101x101", titled(relief, "101x101"), relief, Settings(101), rivals),
        Case("nodata", titled(holes, "5x5, 0.5 % nodata"), holes, Settings(5), OURS),
        Case("deflate", titled(deflated, "5x5, DEFLATE input"), deflated, Settings(5), OURS),
        Case("large", titled(large, "5x5, for its memory"), large, Settings(5), (OUR_TOOL,), 1),
        Case("2-D", titled(bands, "8 bands, 5x5"), bands, Settings(5), OURS),
        Case("3-D", titled(bands, "8 bands, 5x5x3"), bands, Settings(5, 3), OURS),
    )


def _time_target(case: str, limit: float, promise: str) -> Target:
    return Target(
        f"{promise}: at most {limit:g} x the time of gdal_translate",
        limit,
        lambda table: table.seconds_ratio((case, ENGINE), (case, FLOOR)),
    )


def _lead_target(label: str, who: str) -> Target:
    return Target(
        f"5x5: at least 10 x faster than {who}",
        10,
        lambda table: table.seconds_ratio(("5x5", label), ("5x5", ENGINE)),
        at_least=True,
    )


def _qgis_peak(table: Table) -> float | None:
    entry = table.entry("5x5", QGIS_WHOLE)
    return entry and entry.peak_mb


TARGETS = (
    _time_target("5x5", 1.2, "5x5"),
    _time_target("15x15", 1.6, "15x15"),
    _time_target("101x101", 2.5, "101x101"),
    _time_target("nodata", 1.8, "5x5 with 0.5 % nodata"),
    _lead_target(f"{GRASS}, the module alone", "GRASS r.neighbors"),
    _lead_target(SID_GDAL, "gdal raster neighbors"),
    Target("5x5: peak of the whole qgis_process run at most 400 MB", 400, _qgis_peak, unit="MB"),
    Target(
        "the peak of the large raster within 20 % of that",
        1.2,
        lambda table: table.memory_ratio(("large", QGIS_WHOLE), ("5x5", QGIS_WHOLE)),
    ),
    Target(
        "3-D with DEPTH=3 on 8 bands: at most 4 x the 2-D time",
        4,
        lambda table: table.seconds_ratio(("3-D", ENGINE), ("2-D", ENGINE)),
    ),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of ``size`` x ``size`` cells, and others in proportion."""
    return Benchmark(
        name=Path(__file__).stem,
        title="Local variance",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the largest relative difference from a two-pass brute force in float64, away "
        "from the crop's edges",
        reference=reference,
    )
