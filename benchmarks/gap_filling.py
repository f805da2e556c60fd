# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of ``loupe:fillnodata``: who else fills holes, how fast, and what was promised.

How well they are filled is the business of ``fill_quality.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import peers
from contestants import COPY, ENGINE, FLOOR, QGIS_WHOLE, array_library, our_engine, our_tool
from harness import Benchmark, Case, Contestant, Failure, Job, Row, Step, Table, Target, read_band
from rasters import Discs, Relief, Scattered, Square

GDAL = "`gdal_fillnodata`"

# Cells on a side of the crop that everybody fills before the times: wider than the largest hole.
CROP = 2048


@dataclass(frozen=True)
class Settings:
    """``distance``: how far ``gdal_fillnodata`` searches for data, in cells."""

    distance: int
    reach: int = 0


def check(values: np.ndarray, result: np.ndarray) -> float:
    """Return the largest change of a cell that was no hole: holes each may fill in his own way."""
    if np.isnan(result).any():
        raise Failure(f"left {np.count_nonzero(np.isnan(result))} cells empty")
    known = ~np.isnan(values)
    return float(np.max(np.abs(result[known] - values[known])))


def _gdal(job: Job) -> Sequence[Step]:
    options = ["-q", "-md", str(job.settings.distance), "-co", "TILED=YES"]
    # Files first: its -co takes all words that follow.
    return [Step("fill", ["gdal_fillnodata.py", job.source, job.target(), *options])]


def _sid_gdal(job: Job) -> Sequence[Step]:
    options = ["--quiet", "--max-distance", str(job.settings.distance), "--co", "TILED=YES"]
    return [peers.sid_gdal("fill", "raster", "fill-nodata", *options, job.source, job.target())]


def _opencv(method: str) -> Contestant:
    return array_library(
        f"`cv2.inpaint`, {method}",
        "cv2",
        lambda job: ("fill_peers.py", method, job.source, job.target()),
        "radius 3, the whole raster in memory",
        tolerance=0,
    )


OUR_ENGINE = our_engine("gap_filling", lambda job: (), tolerance=0)
OUR_TOOL = our_tool("loupe:fillnodata", lambda job: [], tolerance=0, same_as=OUR_ENGINE.name)
OURS = (COPY, OUR_ENGINE, OUR_TOOL)
GDAL_FILLNODATA = Contestant(
    "gdal_fillnodata",
    peers.gdal_version,
    _gdal,
    (Row(GDAL, ("fill",)),),
    tolerance=0,
    note="-md 100; for the large hole -md 1200, else it stays empty in the middle",
)
NEW_GDAL = Contestant(
    "gdal raster fill-nodata",
    peers.sid_gdal_version,
    _sid_gdal,
    (Row("`gdal raster fill-nodata`", ("fill",)),),
    tolerance=0,
    note="the same, in a newer GDAL",
)
OPENCV = (_opencv("telea"), _opencv("navier-stokes"))
SLOW = (
    Contestant(
        "SAGA",
        peers.saga_version,
        lambda job: [peers.saga_close_gaps(job)],
        (Row("SAGA Close Gaps", ("close gaps",)),),
        result=lambda job: read_band(job.target(".sdat")),
        tolerance=0,
        part=2000,
        note="tension threshold 0.1, its default",
    ),
    Contestant(
        "GRASS",
        peers.grass_version,
        lambda job: peers.grass_fillnulls(job, "bilinear"),
        (Row("GRASS `r.fillnulls method=bilinear`, the module alone", ("r.fillnulls",)),),
        prepare=peers.create_grass_location,
        tolerance=0,
        part=2000,
    ),
)


def _cases(size: int) -> tuple[Case, ...]:
    small = size // 3
    holes = Relief(size, holes=Discs(0.0045, smallest=1, largest=60))
    hole = Relief(small, holes=Square(small * 3 // 8))
    scattered = Relief(small, holes=Scattered(0.5))
    everybody = (*OURS, GDAL_FILLNODATA, *OPENCV)

    def titled(raster: Relief, rest: str) -> str:
        return f"{raster.size}x{raster.size} float32, {rest}"

    return (
        Case(
            "holes",
            titled(holes, "0.45 % of the cells in holes of 1 to 60 cells across"),
            holes,
            Settings(distance=100),
            (*everybody, NEW_GDAL, *SLOW),
        ),
        Case(
            "hole",
            titled(hole, f"one hole of {hole.holes.side}x{hole.holes.side}"),
            hole,
            Settings(distance=1200),
            (*OURS, GDAL_FILLNODATA),
        ),
        Case(
            "scattered",
            titled(scattered, "50 % of the cells, at random"),
            scattered,
            Settings(distance=100),
            everybody,
        ),
    )


def _time_target(other: str, limit: float, promise: str) -> Target:
    return Target(
        f"holes: at most {limit:g} x the time of {promise}",
        limit,
        lambda table: table.seconds_ratio(("holes", ENGINE), ("holes", other)),
    )


def _seconds_target(case: str, limit: float, promise: str) -> Target:
    def seconds(table: Table) -> float | None:
        entry = table.entry(case, QGIS_WHOLE)
        return entry and entry.median

    text = f"{promise}: the whole qgis_process run at most {limit:g} s"
    return Target(text, limit, seconds, unit="s")


def _peak_target(case: str, limit: float, promise: str) -> Target:
    def peak(table: Table) -> float | None:
        entry = table.entry(case, QGIS_WHOLE)
        return entry and entry.peak_mb

    text = f"{promise}: peak of the whole qgis_process run at most {limit:g} MB"
    return Target(text, limit, peak, unit="MB")


TARGETS = (
    _time_target(GDAL, 0.2, "gdal_fillnodata -md 100"),
    _time_target(FLOOR, 2, "gdal_translate"),
    _peak_target("holes", 400, "holes"),
    _seconds_target("hole", 5, "one large hole"),
    _peak_target("hole", 500, "one large hole"),
    _seconds_target("scattered", 12, "scattered gaps"),
    _peak_target("scattered", 500, "scattered gaps"),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of ``size`` x ``size`` cells, and others in proportion."""
    return Benchmark(
        name=Path(__file__).stem,
        title="Gap filling",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the largest change of a cell that was no hole; holes are filled in different "
        "ways, and must be filled",
        check=check,
        crop=CROP,
    )
