# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of ``loupe:findpeaks``: who else finds peaks, and what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import numpy as np
from contestants import (
    COPY,
    ENGINE,
    FLOOR,
    QGIS_WHOLE,
    array_library,
    our_engine,
    our_peak,
    our_tool,
    slower_of_ours,
)
from harness import Benchmark, Case, Contestant, Job, Table, Target, read_band
from osgeo import gdal, ogr
from rasters import Relief

SCIPY = "`scipy.ndimage.maximum_filter`"
SKIMAGE = "`skimage.feature.peak_local_max`"
H_MAXIMA = "`skimage.morphology.h_maxima`"

# The least prominence, in metres, and how many peaks are written where none is computed.
LEAST, MOST = 100, 1000

# Cells on a side of the crop that everybody searches before the times.
CROP = 1024

NEIGHBOURS = [
    (down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if (down, right) != (0, 0)
]


@dataclass(frozen=True)
class Search:
    """Maxima with at least this prominence (0: it is not computed); at most so many (0: all)."""

    least: int = 0
    most: int = 0
    reach: int = 0


# The definition.


@cache
def truth(source: Path, search: Search) -> tuple[np.ndarray, np.ndarray]:
    """Return the peaks of a raster (row, column, value), and which cells are in plateaus."""
    values = read_band(source)
    plateaus = _plateaus(values)
    maxima = _maxima(values, plateaus)
    if search.least:
        prominences = _prominences(values)
        maxima = [cell for cell in maxima if prominences[cell[2]] >= search.least]
    found = [(row, column, values[row, column]) for row, column, _ in maxima]
    found = sorted(found, key=lambda peak: (-peak[2], peak[:2]))
    chosen = np.array(found[: search.most or None]).reshape(-1, 3)
    sizes = np.bincount(plateaus.ravel())
    return chosen, sizes[plateaus] > 1


def _plateaus(values: np.ndarray) -> np.ndarray:
    """Number the areas of equal cells that touch each other."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    index = np.arange(values.size).reshape(values.shape)
    pairs = []
    for down, right in [(0, 1), (1, -1), (1, 0), (1, 1)]:
        here, there = _neighbours(values, down, right), _neighbours(index, down, right)
        pairs.append(np.stack(there)[:, here[0] == here[1]])
    one, other = np.concatenate(pairs, axis=1)
    graph = coo_matrix((np.ones(one.size, bool), (one, other)), (values.size,) * 2)
    return connected_components(graph, directed=False)[1].reshape(values.shape)


def _neighbours(cells: np.ndarray, down: int, right: int) -> tuple[np.ndarray, np.ndarray]:
    """Return cells that have a neighbour so far down and to the right, and these neighbours."""
    rows, columns = cells.shape
    here = slice(max(0, -down), rows - max(0, down)), slice(max(0, -right), columns - max(0, right))
    there = (
        slice(max(0, down), rows - max(0, -down)),
        slice(max(0, right), columns - max(0, -right)),
    )
    return cells[here], cells[there]


def _maxima(values: np.ndarray, plateaus: np.ndarray) -> list[tuple[int, int, int]]:
    """Return row and column of the middle of each plateau that is a peak, and its last cell."""
    lowers, highers = (np.zeros(plateaus.max() + 1, bool) for _ in range(2))
    for down, right in NEIGHBOURS:
        here, there = _neighbours(values, down, right)
        own = _neighbours(plateaus, down, right)[0]
        highers[own[there > here]] = lowers[own[there < here]] = True
    peaks = np.flatnonzero(lowers & ~highers)
    cells = np.flatnonzero((lowers & ~highers)[plateaus])
    cells = cells[np.argsort(plateaus.ravel()[cells], kind="stable")]
    bounds = np.searchsorted(plateaus.ravel()[cells], [*peaks, plateaus.max() + 1])
    found = []
    for start, stop in zip(bounds[:-1], bounds[1:]):
        rows, columns = np.divmod(cells[start:stop], values.shape[1])
        apart = (rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2
        _, row, column = min(zip(apart.round(6), rows.tolist(), columns.tolist()))
        found.append((row, column, int(cells[stop - 1])))
    return found


def _prominences(values: np.ndarray) -> dict[int, float]:
    """Flood the raster from the top down, cell by cell: where do two peaks meet?"""
    columns, flat = values.shape[1] + 2, np.pad(values, 1, constant_values=np.nan).ravel()
    order = np.flatnonzero(~np.isnan(flat))
    order = order[np.lexsort((order, flat[order]))][::-1].tolist()
    steps = [down * columns + right for down, right in NEIGHBOURS]
    level, rank = flat.tolist(), dict(zip(order, range(len(order))))
    leads, found = {}, {}
    for cell in order:
        leads[cell] = cell
        for beside in (cell + step for step in steps):
            if beside not in leads:
                continue
            one, other = _top(leads, cell), _top(leads, beside)
            if one != other:
                higher, lower = sorted((one, other), key=rank.__getitem__)
                leads[lower], found[lower] = higher, level[lower] - level[cell]
    for cell in order:
        if leads[cell] == cell:
            found[cell] = level[cell] - level[order[-1]]
    unpadded = values.shape[1]
    return {
        (cell // columns - 1) * unpadded + cell % columns - 1: height
        for cell, height in found.items()
    }


def _top(leads: dict[int, int], cell: int) -> int:
    while leads[cell] != cell:
        leads[cell] = cell = leads[leads[cell]]
    return cell


def wrong_peaks(job: Job, found: np.ndarray, plateaus_too: bool = True) -> np.ndarray:
    """Count the peaks (row, column, value) that are missing, and those that are none."""
    expected, plateau = truth(job.source, job.settings)

    def listed(peaks: np.ndarray) -> set[tuple[float, ...]]:
        rows, columns = peaks[:, :2].astype(int).T
        return set(map(tuple, peaks[plateaus_too | ~plateau[rows, columns]].tolist()))

    return np.array(len(listed(found) ^ listed(expected)))


def check(_values: np.ndarray, wrong: np.ndarray) -> float:
    return float(wrong)


# Who takes part.


def _saved(job: Job) -> np.ndarray:
    return np.load(job.target(".npy"))[:, :3].astype(float)


def _points(job: Job) -> np.ndarray:
    """Read the points that the tool wrote, in rows and columns."""
    inverse = gdal.InvGeoTransform(gdal.Open(str(job.source)).GetGeoTransform())
    file = ogr.Open(str(job.target(".gpkg")))
    found = []
    for feature in file.GetLayer():
        point = feature.GetGeometryRef()
        column, row = gdal.ApplyGeoTransform(inverse, point.GetX(), point.GetY())
        found.append((int(row), int(column), feature.GetField("value")))
    return np.array(found).reshape(-1, 3)


def _parameters(job: Job) -> Sequence[str]:
    search = job.settings
    least = [f"MIN_PROMINENCE={search.least}"] if search.least else ["PROMINENCE=false"]
    return [*least, f"MAX_PEAKS={search.most}"]


OURS = (
    COPY,
    replace(
        our_engine("peaks", lambda job: [job.settings.least, job.settings.most], 0, ".npy"),
        result=lambda job: wrong_peaks(job, _saved(job)),
    ),
    replace(
        our_tool("loupe:findpeaks", _parameters, 0, same_as=ENGINE, suffix=".gpkg"),
        result=lambda job: wrong_peaks(job, _points(job)),
    ),
)


def _array_library(
    name: str, module: str, method: str, note: str, part: int | None = None
) -> Contestant:
    return array_library(
        name,
        module,
        lambda job: (
            *("array_peaks.py", method, job.source, job.target(".npy")),
            *map(str, (job.settings.least, job.settings.most)),
        ),
        f"{note}; the whole raster in memory",
        tolerance=0,
        result=lambda job: wrong_peaks(job, _saved(job), plateaus_too=False),
        part=part,
    )


SCIPY_ROW = _array_library(SCIPY, "scipy", "scipy", "the cells that equal the maximum of 3x3")
SKIMAGE_ROW = _array_library(SKIMAGE, "skimage", "skimage", "min_distance 1, exclude_border False")
H_MAXIMA_ROW = _array_library(
    H_MAXIMA,
    "skimage",
    "h-maxima",
    "maxima whose prominence is at least h; not how much",
    part=2000,
)


# The table.


def _cases(size: int) -> tuple[Case, ...]:
    square = f"{size}x{size} float32"
    prominent = f"maxima of a prominence of {LEAST} m and more"

    def worst(surface: str, title: str) -> Case:
        raster = Relief(size, surface=surface)
        return Case(
            surface, f"{square}, {title}: {prominent}", raster, Search(LEAST), OURS, rounds=3
        )

    return (
        Case(
            "prominent",
            f"{square}, elevation: {prominent}",
            Relief(size),
            Search(LEAST),
            (*OURS, H_MAXIMA_ROW),
        ),
        worst("constant", "constant"),
        worst("noise", "white noise"),
        worst("lake", "a lake on a third of the cells"),
        Case(
            "plain",
            f"{square}, elevation, prominence off: the {MOST:,} highest maxima",
            Relief(size),
            Search(most=MOST),
            (*OURS, SCIPY_ROW, SKIMAGE_ROW),
        ),
        Case(
            "every",
            f"{square}, elevation, prominence off: all maxima",
            Relief(size),
            Search(),
            OURS,
            rounds=1,
        ),
    )


def _seconds(table: Table, case: str) -> float | None:
    entry = table.entry(case, QGIS_WHOLE)
    return entry and entry.median


def _whole_targets(case: str, what: str, seconds: int, megabytes: int) -> tuple[Target, ...]:
    whole, peak = f"{what}: the whole qgis_process run", partial(our_peak, case=case)
    return (
        Target(f"{whole} at most {seconds} s", seconds, partial(_seconds, case=case), unit="s"),
        Target(f"{whole} at most {megabytes} MB", megabytes, peak, unit="MB"),
    )


TARGETS = (
    *_whole_targets("prominent", "elevation, with prominence", 10, 1000),
    *_whole_targets("constant", "constant", 30, 1500),
    *_whole_targets("noise", "white noise", 30, 1500),
    *_whole_targets("lake", "a lake", 30, 1500),
    Target(
        f"prominence off: at most 3 x the time of {FLOOR}",
        3,
        partial(slower_of_ours, case="plain", other=FLOOR),
    ),
    Target(
        "prominence off: peak of the whole qgis_process run at most 500 MB",
        500,
        partial(our_peak, case="plain"),
        unit="MB",
    ),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of ``size`` x ``size`` cells."""
    return Benchmark(
        name=Path(__file__).stem,
        title="Peaks",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the number of peaks that are missing or too many, compared with a flood cell by "
        "cell; peers, who see plateaus otherwise, are compared in peaks of a single cell. Seconds "
        "in the targets are those of the whole run, QGIS's start included; where they are compared "
        "with a copy, that is left out, or those of the engine are taken where they are longer",
        check=check,
        crop=CROP,
    )
