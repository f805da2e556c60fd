# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of ``loupe:focalstatistics``: each family of statistics, what they cost together,
and medians beside those of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import peers
from contestants import COPY, ENGINE, FLOOR, QGIS_WHOLE, our_engine, our_tool
from harness import Benchmark, Case, Contestant, Job, Row, Step, Table, Target
from rasters import Relief

GRASS = "GRASS `r.neighbors nprocs=2`"
KERNEL = "Raster Loupe, the kernel in one thread"
SCIPY = "`scipy.ndimage.median_filter`, arithmetic only"
SUM, MEAN, MINIMUM, MAXIMUM, RANGE, VARIANCE, DEVIATION = 1, 2, 3, 4, 5, 6, 7
SKEWNESS, KURTOSIS, MEDIAN, ENTROPY, Z_SCORE = 9, 10, 11, 14, 19
MAD, RANK = 13, 20


@dataclass(frozen=True)
class Settings:
    """The window, ``size`` cells wide and high, an ellipse or not, and what is computed in it."""

    size: int
    statistics: tuple[int, ...]
    ellipse: bool = False

    @property
    def reach(self) -> int:
        return self.size // 2


def _figure(statistic: int, cells: np.ndarray, centre: float) -> float:
    """A statistic of the cells of one window, from its definition."""
    deviations = cells - cells.mean()
    second, third, fourth = ((deviations**power).mean() for power in (2, 3, 4))
    _, repeats = np.unique(cells, return_counts=True)
    shares = repeats / len(cells)
    figures = {
        MEAN: lambda: cells.mean(),
        MINIMUM: lambda: cells.min(),
        MAXIMUM: lambda: cells.max(),
        RANGE: lambda: np.ptp(cells),
        VARIANCE: lambda: second,
        DEVIATION: lambda: np.sqrt(second),
        SKEWNESS: lambda: third / second**1.5,
        KURTOSIS: lambda: fourth / second**2 - 3,
        MEDIAN: lambda: np.median(cells),
        MAD: lambda: np.median(abs(cells - np.median(cells))),
        ENTROPY: lambda: -(shares * np.log2(shares)).sum(),
        Z_SCORE: lambda: (centre - cells.mean()) / np.sqrt(second),
        RANK: lambda: 100 * ((cells < centre).sum() + (cells == centre).sum() / 2) / len(cells),
    }
    return figures[statistic]()


def reference(values: np.ndarray, settings: Settings) -> np.ndarray:
    """The first statistic of band 1 by brute force, window by window."""
    values = values[0] if values.ndim == 3 else values
    size, reach = settings.size, settings.reach
    inside = np.ones((size, size), bool)
    if settings.ellipse:
        rows, cols = np.ogrid[-reach : reach + 1, -reach : reach + 1]
        inside = 4 * (rows**2 + cols**2) <= size**2
    windows = np.lib.stride_tricks.sliding_window_view(values, (size, size))
    first = min(settings.statistics)
    return np.array(
        [
            [_figure(first, window[inside], window[reach, reach]) for window in row]
            for row in windows
        ]
    )


def _arguments(job: Job) -> list[str]:
    statistics = ",".join(map(str, job.settings.statistics))
    shape = f"SHAPE={int(job.settings.ellipse)}"
    return [f"STATISTICS={statistics}", f"SIZE={job.settings.size}", shape]


def _grass(job: Job) -> Sequence[Step]:
    window = [f"size={job.settings.size}", "method=median", "nprocs=2", "memory=1000"]
    exported = [f"output={job.target()}", "type=Float32", "createopt=TILED=YES", "-c", "-f"]
    return [
        peers.grass_module("r.in.gdal", job, f"input={job.source}", "output=relief"),
        peers.grass_module("g.region", job, "raster=relief"),
        peers.grass_module("r.neighbors", job, "input=relief", "output=median", *window),
        peers.grass_module("r.out.gdal", job, "input=median", *exported),
    ]


def _one_core(name: str, label: str, library: str, part: int | None = None) -> Contestant:
    def steps(job: Job) -> Sequence[Step]:
        step = peers.python_script(
            "process", "array_medians.py", library, job.source, job.target(), str(job.settings.size)
        )
        return [Step(step.name, step.command, {"PYTHONPATH": str(peers.link_checkout())})]

    version = peers.our_version if library == "ours" else _scipy_version
    return Contestant(name, version, steps, (Row(label, ("arithmetic",)),), part=part)


def _scipy_version() -> str | None:
    return peers.python_module_version("scipy")


OURS = (
    COPY,
    our_engine(
        "focal_statistics",
        lambda job: (job.settings.size, int(job.settings.ellipse), *job.settings.statistics),
        tolerance=1e-4,
    ),
    our_tool("loupe:focalstatistics", _arguments, tolerance=1e-4),
)
GRASS_MEDIAN = Contestant(
    "GRASS",
    peers.grass_version,
    _grass,
    (
        Row(f"{GRASS}, the module alone", ("r.neighbors",)),
        Row(f"{GRASS}, import and export included", ("r.in.gdal", "r.neighbors", "r.out.gdal")),
    ),
    prepare=peers.create_grass_location,
    part=4000,
    note="median, memory=1000",
)

# Medians of many widths by themselves, on smaller rasters: scipy would take an hour.
WIDTHS = (3, 5, 7, 9, 15, 31)
PER_CORE = {3: 20, 5: 20, 7: 12, 9: 12, 15: 12, 31: 20}
TOGETHER = (MEAN, DEVIATION, MINIMUM, MAXIMUM)


def _cases(size: int) -> tuple[Case, ...]:
    relief, small = Relief(size), Relief(size // 6)

    def case(name: str, settings: Settings, *more: Contestant) -> Case:
        title = f"{size}x{size} float32, {name}"
        return Case(name, title, relief, settings, (*OURS, *more))

    def median(width: int) -> Case:
        name = f"median {width}x{width}, one core"
        title = f"{size // 6}x{size // 6} float32, {name}"
        rivals = _one_core("ours", KERNEL, "ours"), _one_core("scipy", SCIPY, "scipy", size // 24)
        return Case(name, title, small, Settings(width, (MEDIAN,)), rivals)

    return (
        case("mean 5x5", Settings(5, (MEAN,))),
        case("standard deviation 5x5", Settings(5, (DEVIATION,))),
        case("z-score 5x5", Settings(5, (Z_SCORE,))),
        case("skewness and kurtosis 5x5", Settings(5, (SKEWNESS, KURTOSIS))),
        case("minimum 15x15", Settings(15, (MINIMUM,))),
        case("maximum 101x101", Settings(101, (MAXIMUM,))),
        case("range 15x15", Settings(15, (RANGE,))),
        case("four together, 5x5", Settings(5, TOGETHER)),
        case("minimum 5x5", Settings(5, (MINIMUM,))),
        case("maximum 5x5", Settings(5, (MAXIMUM,))),
        case("variance 15x15", Settings(15, (VARIANCE,))),
        case("variance in an ellipse of 15", Settings(15, (VARIANCE,), ellipse=True)),
        case("median 3x3", Settings(3, (MEDIAN,))),
        case("median 5x5", Settings(5, (MEDIAN,)), GRASS_MEDIAN),
        case("median absolute deviation 5x5", Settings(5, (MAD,))),
        case("percentile rank 5x5", Settings(5, (RANK,))),
        case("entropy 3x3", Settings(3, (ENTROPY,))),
        *map(median, WIDTHS),
    )


def _time_target(case: str, limit: float) -> Target:
    return Target(
        f"{case}: at most {limit:g} x the time of gdal_translate",
        limit,
        lambda table: table.seconds_ratio((case, ENGINE), (case, FLOOR)),
    )


def _core_target(width: int, limit: float) -> Target:
    case = f"median {width}x{width}, one core"

    def figure(table: Table) -> float | None:
        ours = table.entry(case, KERNEL)
        scipy = [entry for entry in table.entries if entry.label.startswith(SCIPY)]
        scipy = [entry for entry in scipy if entry.case == case]
        return scipy[0].median / ours.median if ours and scipy else None

    promise = f"{case}: at least {limit:g} x faster than scipy.ndimage.median_filter"
    return Target(promise, limit, figure, at_least=True)


def _together(table: Table) -> float | None:
    alone = "mean 5x5", "standard deviation 5x5", "minimum 5x5", "maximum 5x5"
    entries = [table.entry(case, ENGINE) for case in (*alone, "four together, 5x5")]
    if not all(entries):
        return None
    *parts, whole = (entry.median for entry in entries)
    return whole / sum(parts)


def _peak(table: Table) -> float | None:
    peaks = [entry.peak_mb for entry in table.entries if entry.label == QGIS_WHOLE]
    return max(peaks) if peaks else None


TARGETS = (
    _time_target("mean 5x5", 1.2),
    _time_target("standard deviation 5x5", 1.2),
    _time_target("z-score 5x5", 1.2),
    _time_target("skewness and kurtosis 5x5", 1.2),
    _time_target("variance 15x15", 1.6),
    _time_target("minimum 15x15", 1.6),
    _time_target("maximum 101x101", 1.6),
    _time_target("range 15x15", 1.6),
    _time_target("median 3x3", 2),
    _time_target("median 5x5", 3),
    Target(
        "an ellipse of 15 cells: at most 3 x its rectangle",
        3,
        lambda table: table.seconds_ratio(
            ("variance in an ellipse of 15", ENGINE), ("variance 15x15", ENGINE)
        ),
    ),
    Target("mean, standard deviation, minimum and maximum: of the four alone", 0.75, _together),
    *(_core_target(width, limit) for width, limit in PER_CORE.items()),
    Target("the largest peak of all whole qgis_process runs", 450, _peak, unit="MB"),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of ``size`` x ``size`` cells, and others in proportion."""
    return Benchmark(
        name=Path(__file__).stem,
        title="Focal statistics",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the largest relative difference from a brute force in float64, window by "
        "window, away from the crop's edges",
        reference=reference,
        crop=96,
    )
