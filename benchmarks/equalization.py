# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of ``loupe:equalize`` and ``loupe:adaptiveequalize``: who else, what was promised.

Results are compared in grey levels: 255ths of their range, whatever it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from pathlib import Path

import numpy as np
import peers
from array_contrast import BINS, CLIP_LIMIT
from contestants import (
    COPY,
    ENGINE,
    FLOOR,
    array_library,
    our_engine,
    our_peak,
    our_tool,
    slower_of_ours,
)
from harness import Benchmark, Case, Contestant, Job, Row, Step, Table, Target, read_band
from rasters import Relief

LEVELS = 255
ORFEO = "Orfeo `ContrastEnhancement`"
OPENCV = "`cv2.equalizeHist`"
OPENCV_CLAHE = "`cv2.createCLAHE`"
SKIMAGE = "`skimage.exposure.equalize_hist`"
SKIMAGE_CLAHE = "`skimage.exposure.equalize_adapthist`"

# How many tiles of CLAHE lie side by side: from coarse to fine.
COARSE, FINE = 8, 32


@dataclass(frozen=True)
class Settings:
    """``truth`` returns grey levels, not rounded; ``maximum`` is the greatest result of all.

    ``tile`` is the side of a tile of CLAHE in cells.
    """

    truth: Callable[[np.ndarray], np.ndarray]
    maximum: float = LEVELS
    tile: int = 0
    reach: int = 0


def ranks(values: np.ndarray) -> np.ndarray:
    """Return the share of cells that have the value of a cell or less."""
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    shares = np.cumsum(counts) / values.size
    return LEVELS * shares[places].reshape(values.shape)


def ranks_in_bins(values: np.ndarray) -> np.ndarray:
    """Return such shares by way of bins, interpolated between their centres."""
    counts, edges = np.histogram(values, BINS)
    centres = (edges[:-1] + edges[1:]) / 2
    return LEVELS * np.interp(values, centres, np.cumsum(counts) / values.size)


def adaptive_ranks(values: np.ndarray, tile: int) -> np.ndarray:
    """Return such shares by CLAHE of whole tiles, interpolated between their centres."""
    rows, columns = (side // tile for side in values.shape)
    codes = values.astype(np.intp)
    tiles = codes.reshape(rows, tile, columns, tile).swapaxes(1, 2).reshape(-1, tile**2)
    counts = np.stack([_clipped(np.bincount(cells, minlength=BINS)) for cells in tiles])
    tables = LEVELS * np.cumsum(counts, axis=1).reshape(rows, columns, BINS) / tile**2
    result = np.zeros(values.shape)
    for row, row_share in _neighbours(rows, tile):
        for column, column_share in _neighbours(columns, tile):
            shares = row_share[:, None] * column_share
            result += shares * tables[row[:, None], column, codes]
    return result


def _clipped(counts: np.ndarray) -> np.ndarray:
    """Spread what is above the limit over all bins, once, and the rest of it at equal distances."""
    limit = max(1, int(CLIP_LIMIT * counts.sum() / BINS))
    above = int(np.maximum(counts - limit, 0).sum())
    clipped = np.minimum(counts, limit) + above // BINS
    rest = above % BINS
    clipped[:: max(1, BINS // max(1, rest))][:rest] += 1
    return clipped


def _neighbours(tiles: int, tile: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the tiles whose centres lie before and after each cell, and their shares in it.

    A cell counts as where it begins, half a cell off, as with everybody since Zuiderveld.
    """
    positions = np.arange(tiles * tile) / tile - 0.5
    before = np.floor(positions).astype(int)
    share = positions - before
    return [
        (np.clip(before, 0, tiles - 1), 1 - share),
        (np.clip(before + 1, 0, tiles - 1), share),
    ]


def apart(job: Job) -> np.ndarray:
    """Read by how many grey levels each cell of a result is wrong."""
    levels = read_band(job.target()) * (LEVELS / job.settings.maximum)
    return levels - job.settings.truth(read_band(job.source))


def check(_values: np.ndarray, wrong_by: np.ndarray) -> float:
    """Return the largest of the differences that :func:`apart` found."""
    return float(np.max(np.abs(wrong_by)))


def _ours(engine: str, tool: str, tolerance: float) -> tuple[Contestant, ...]:
    """Return a copy and ourselves, twice."""

    def settings(job: Job) -> list[int]:
        return [job.settings.tile] if job.settings.tile else []

    def arguments(job: Job) -> list[str]:
        if not job.settings.tile:
            return []
        return [f"TILE_SIZE={job.settings.tile}", f"CLIP_LIMIT={CLIP_LIMIT:g}"]

    return (
        COPY,
        replace(our_engine(engine, settings, tolerance), result=apart),
        replace(our_tool(tool, arguments, tolerance, same_as=ENGINE), result=apart),
    )


def _array_library(
    name: str, module: str, method: str, tolerance: float, note: str, part: int | None = None
) -> Contestant:
    return array_library(
        name,
        module,
        lambda job: ("array_contrast.py", method, job.source, job.target(), str(job.settings.tile)),
        f"{note}; the whole raster in memory",
        tolerance=tolerance,
        result=apart,
        part=part,
    )


def _orfeo(job: Job) -> Sequence[Step]:
    target = f"{job.target()}?&gdal:co:TILED=YES"
    files = ["-in", job.source, "-out", target, "uint8", "-ram", "1024"]
    range_of_bytes = ["-minmax", "manual", "-minmax.manual.min", "0", "-minmax.manual.max", "255"]
    how = ["-spatial", "global", "-bins", str(BINS), *range_of_bytes]
    return [peers.orfeo("ContrastEnhancement", *files, *how)]


# Rounding to whole grey levels is half of one; OpenCV's CLAHE rounds its tables as well.
ROUNDED, ROUNDED_TWICE = 0.501, 1.001
SKIMAGE_HIST = _array_library(
    SKIMAGE,
    "skimage",
    "skimage",
    ROUNDED,
    "of bytes, its fractions become bytes as part of writing",
)
GLOBAL = (
    _array_library(
        OPENCV,
        "cv2",
        "opencv",
        1.5,
        "leaves the cells of the least value out of the distribution: up to a level",
    ),
    SKIMAGE_HIST,
    Contestant(
        "Orfeo",
        peers.orfeo_version,
        _orfeo,
        (Row(ORFEO, ("ContrastEnhancement",)),),
        result=apart,
        tolerance=2,
        note="global, no contrast limit, 256 bins from 0 to 255; -ram 1024",
    ),
)
ADAPTIVE = (
    _array_library(OPENCV_CLAHE, "cv2", "opencv-clahe", ROUNDED_TWICE, "clip limit 2"),
    _array_library(
        SKIMAGE_CLAHE,
        "skimage",
        "skimage-clahe",
        # Another distribution, for all that it is called the same.
        inf,
        "clip limit 2/256, the same; spreads what it clips until no bin is above the limit, and "
        "stretches the result",
        part=6000,
    ),
)


def _cases(size: int) -> tuple[Case, ...]:
    image, relief = Relief(size, dtype="uint8"), Relief(size)
    ours = partial(_ours, "equalization", "loupe:equalize")
    adaptive = _ours("adaptive_equalization", "loupe:adaptiveequalize", ROUNDED)

    def clahe(name: str, tiles: int) -> Case:
        title = f"{size}x{size} bytes, CLAHE on {tiles}x{tiles} tiles, clip limit {CLIP_LIMIT:g}"
        tile = size // tiles
        settings = Settings(partial(adaptive_ranks, tile=tile), tile=tile)
        return Case(name, title, image, settings, (*adaptive, *ADAPTIVE))

    return (
        Case("byte", f"{size}x{size} bytes", image, Settings(ranks), (*ours(ROUNDED), *GLOBAL)),
        Case(
            "float",
            f"{size}x{size} float32, {BINS} bins",
            relief,
            Settings(ranks_in_bins, maximum=1),
            (*ours(LEVELS * 1e-6), SKIMAGE_HIST),
        ),
        clahe("clahe8", COARSE),
        clahe("clahe32", FINE),
    )


def _time_target(case: str, other: str, limit: float, promise: str) -> Target:
    return Target(
        f"{promise}: at most {limit:g} x the time of {other}",
        limit,
        lambda table: slower_of_ours(table, case, other),
    )


def _lead_over_orfeo(table: Table) -> float | None:
    ratio = slower_of_ours(table, "byte", ORFEO)
    return ratio and 1 / ratio


def _peak_target(case: str, promise: str) -> Target:
    text = f"{promise}: peak of the whole qgis_process run at most 400 MB"
    return Target(text, 400, partial(our_peak, case=case), unit="MB")


TARGETS = (
    _time_target("byte", FLOOR, 2, "bytes"),
    Target(f"bytes: at least 20 x faster than {ORFEO}", 20, _lead_over_orfeo, at_least=True),
    _time_target("float", FLOOR, 1.5, "floats"),
    _time_target("float", f"{SKIMAGE}, arithmetic only", 0.5, "floats"),
    _time_target("clahe8", f"{OPENCV_CLAHE}, read and write included", 1.5, "CLAHE 8x8"),
    _time_target("clahe32", f"{OPENCV_CLAHE}, read and write included", 2, "CLAHE 32x32"),
    _peak_target("byte", "bytes"),
    _peak_target("float", "floats"),
    _peak_target("clahe8", "CLAHE 8x8"),
    _peak_target("clahe32", "CLAHE 32x32"),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of about ``size`` x ``size`` cells: whole tiles of CLAHE."""
    size -= size % FINE
    return Benchmark(
        name=Path(__file__).stem,
        title="Equalization",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the largest difference in grey levels (255ths of the range) from a brute force "
        "that is not rounded; rounding to bytes is half a level. Our times in the targets are those"
        " of the tool less QGIS's start, or those of the engine where they are longer",
        check=check,
        crop=size // COARSE * 2,
    )
