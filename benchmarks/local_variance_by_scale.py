# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of ``loupe:localvariancebyscale``: all scales from one pass, and what was promised.

Nobody else computes it as one tool; what it is compared with is a plain copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from contestants import COPY, ENGINE, FLOOR, QGIS_WHOLE, QGIS_WORK, our_engine, our_tool
from harness import Benchmark, Case, Job, Table, Target, read_band
from numpy.lib.stride_tricks import sliding_window_view
from rasters import Relief

# Largest relative difference of an average that is called correct.
TOLERANCE = 1e-9

# Two in each octave.
COARSER, WIDER = 0, 1
SCALES = {
    COARSER: (1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64),
    WIDER: (2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64, 91),
}

# Cells on a side of the crop that is computed window by window before the times.
CROP = 400


@dataclass(frozen=True)
class Settings:
    """What a larger scale is: larger cells, or larger windows."""

    method: int
    reach: int = 0

    @property
    def scales(self) -> tuple[int, ...]:
        return SCALES[self.method]


def averages(cells: np.ndarray, settings: Settings) -> np.ndarray:
    """Return the average variance and standard deviation of each scale, window by window."""
    return np.array([_averages(cells, settings.method, scale) for scale in settings.scales])


def _averages(cells: np.ndarray, method: int, scale: int) -> tuple[float, float]:
    apart, side = max(1, scale // 4), scale
    if method == COARSER:
        rows, columns = (size // scale for size in cells.shape)
        blocks = cells[: rows * scale, : columns * scale].reshape(rows, scale, columns, scale)
        there = 2 * (~np.isnan(blocks)).sum(axis=(1, 3)) >= scale**2
        with np.errstate(invalid="ignore"):
            cells = np.where(there, np.nansum(blocks, (1, 3)), np.nan)
            cells /= (~np.isnan(blocks)).sum(axis=(1, 3))
        apart, side = 1, 3
    windows = sliding_window_view(cells, (side, side))[::apart, ::apart].reshape(-1, side**2)
    enough = 2 * (~np.isnan(windows)).sum(axis=1) >= side**2
    variances = np.nanvar(windows[enough], axis=1)
    return float(variances.mean()), float(np.sqrt(variances).mean())


def apart_from_averages(found: np.ndarray, job: Job) -> np.ndarray:
    """Return by what share of themselves the averages that a run found are wrong."""
    expected = averages(read_band(job.source), job.settings)
    return (found - expected) / expected


def _of_engine(job: Job) -> np.ndarray:
    return apart_from_averages(np.loadtxt(job.target(), delimiter=","), job)


def _of_tool(job: Job) -> np.ndarray:
    columns = np.genfromtxt(job.target(".csv"), delimiter=",", names=True)
    found = np.stack([columns["local_variance"], columns["local_standard_deviation"]], axis=1)
    return apart_from_averages(found, job)


def check(_values: np.ndarray, wrong_by: np.ndarray) -> float:
    """Return the largest of the differences that were found."""
    return float(np.max(np.abs(wrong_by)))


def _settings(job: Job) -> Sequence[int]:
    return [job.settings.method, *job.settings.scales]


def _arguments(job: Job) -> Sequence[str]:
    scales = ",".join(map(str, job.settings.scales))
    return [f"METHOD={job.settings.method}", f"SCALES={scales}", "SAMPLE_CELLS=0"]


OURS = (
    COPY,
    replace(our_engine("variance_by_scale", _settings, TOLERANCE), result=_of_engine),
    replace(
        our_tool("loupe:localvariancebyscale", _arguments, TOLERANCE, suffix=".csv"),
        result=_of_tool,
    ),
)


def _cases(size: int) -> tuple[Case, ...]:
    raster, square = Relief(size), f"{size}x{size} float32"

    def case(name: str, what: str, method: int, raster: Relief = raster) -> Case:
        title = f"{square}, {len(SCALES[method])} scales, {what}"
        return Case(name, title, raster, Settings(method), OURS)

    return (
        case("coarser", "coarser cells", COARSER),
        case("nodata", "coarser cells, 0.5 % nodata", COARSER, Relief(size, nodata_share=0.005)),
        case("wider", "wider windows", WIDER),
    )


def _ratio(table: Table, case: str) -> float | None:
    """Return our time over a copy's: of the tool less QGIS's start, and no less than the work."""
    ratios = [table.seconds_ratio((case, row), (case, FLOOR)) for row in (ENGINE, QGIS_WORK)]
    return None if None in ratios else max(ratios)


def _peak(table: Table, case: str) -> float | None:
    entry = table.entry(case, QGIS_WHOLE)
    return entry and entry.peak_mb


TARGETS = (
    Target(
        f"12 scales, coarser cells: at most 6 x the time of {FLOOR}",
        6,
        partial(_ratio, case="coarser"),
    ),
    Target(
        f"12 scales, coarser cells, 0.5 % nodata: at most 6 x the time of {FLOOR}",
        6,
        partial(_ratio, case="nodata"),
    ),
    Target(
        "12 scales: peak of the whole qgis_process run at most 600 MB",
        600,
        partial(_peak, case="coarser"),
        unit="MB",
    ),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of ``size`` x ``size`` cells."""
    return Benchmark(
        name=Path(__file__).stem,
        title="Local variance by scale",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the largest relative difference of an average from windows taken one by one",
        check=check,
        crop=CROP,
    )
