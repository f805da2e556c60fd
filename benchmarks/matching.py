# SPDX-License-Identifier: GPL-2.0-or-later
"""The benchmark of the group "Matching": who else matches templates, and what was promised.

Besides ``loupe:matchtemplate``, which competes, ``loupe:estimateshift`` and
``loupe:crosscorrelogram`` are checked against what is known, and timed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from pathlib import Path

import array_matching
import numpy as np
import peers
from contestants import (
    COPY,
    ENGINE,
    FLOOR,
    QGIS_WORK,
    array_library,
    our_engine,
    our_peak,
    our_tool,
    slower_of_ours,
)
from harness import Benchmark, Case, Contestant, Failure, Job, Step, Target, read_band
from osgeo import gdal
from rasters import Relief

OPENCV = "`cv2.matchTemplate`"
SKIMAGE = "`skimage.feature.match_template`"

# Largest error of a score that is called correct.
TOLERANCE = 1e-5

# The side of a template that is turned, and by how many degrees from one turn to the next.
TURNED, TURN = 32, 30

# How far the reference of a shift is cut in, and to what place it is moved, in rows and columns.
MARGIN, MOVED = 40, (-7, 12)

MAX_LAG = 50
LARGEST_SHIFT_ERROR = 0.05

# Cells on a side of the crop that everybody computes before the times.
CROP = 512


@dataclass(frozen=True)
class Search:
    """A template of ``size`` x ``size`` cells from the middle of the raster, at some angles."""

    size: int
    angles: int = 1

    @property
    def reach(self) -> int:
        return self.size

    def templates(self, source: Path) -> array_matching.Templates:
        """Cut it out, and turn it: every contestant is given the same templates."""
        from raster_loupe.kernels.template import rotated

        dataset = gdal.Open(str(source))
        first = [(side - self.size) // 2 for side in (dataset.RasterXSize, dataset.RasterYSize)]
        cells = dataset.GetRasterBand(1).ReadAsArray(*first, self.size, self.size)
        turned = [rotated(cells, None, TURN * turn) for turn in range(self.angles)]
        return [(template.values, template.valid) for template in turned]

    def extent(self, source: Path) -> str:
        """Return where it is cut out, as QGIS writes extents."""
        dataset = gdal.Open(str(source))
        first = [(side - self.size) // 2 for side in (dataset.RasterXSize, dataset.RasterYSize)]
        west, width, _, north, _, height = dataset.GetGeoTransform()
        columns = [west + width * (first[0] + cells) for cells in (0, self.size)]
        rows = [north + height * (first[1] + cells) for cells in (self.size, 0)]
        return ",".join(f"{place:.17g}" for place in (*columns, *rows))


@dataclass(frozen=True)
class Plain:
    """Of a tool that is given nothing but files."""

    reach: int = 0


def scores(values: np.ndarray, templates: array_matching.Templates) -> np.ndarray:
    """Return the best score at each cell, in double precision; NaN where a template sticks out."""
    from scipy.signal import fftconvolve

    values = values.astype(np.float64)
    values -= values.mean()
    best = np.full(values.shape, -inf)
    for cells, mask in templates:
        mask = np.ones(cells.shape) if mask is None else mask.astype(np.float64)
        count = mask.sum()
        apart = (cells - (cells * mask).sum() / count) * mask
        total, squares, products = (
            fftconvolve(of, kernel[::-1, ::-1], "valid")
            for of, kernel in ((values, mask), (values**2, mask), (values, apart))
        )
        found = products / np.sqrt((squares - total**2 / count) * (apart**2).sum())
        here = array_matching.inner(best, cells.shape)
        np.maximum(here, found, out=here)
    return np.where(best > -inf, best, np.nan)


def apart_from_scores(job: Job) -> np.ndarray:
    """Read by how much the scores of a result are wrong, where all templates fit."""
    inside = slice(job.settings.reach, -job.settings.reach)
    found = read_band(job.target())[inside, inside]
    expected = scores(read_band(job.source), job.settings.templates(job.source))[inside, inside]
    if np.isnan(found).any():
        raise Failure("has no score in some cells")
    return found - expected


def check(_values: np.ndarray, wrong_by: np.ndarray) -> float:
    """Return the largest of the differences that were found."""
    return float(np.max(np.abs(wrong_by)))


# Who takes part.


def _tool(
    tool: str,
    arguments: Callable[[Job], Sequence[str]],
    result: Callable[[Job], np.ndarray],
    tolerance: float,
    same_as: str = "",
    prepare: Callable[[Job], None] = peers.enable_plugin,
) -> Contestant:
    """Return a tool of ours whose results are not called OUTPUT; what it says is kept."""

    def steps(job: Job) -> Sequence[Step]:
        start, _ = contestant.steps(job)
        run = peers.qgis_process("run", "run", tool, "--", f"INPUT={job.source}", *arguments(job))
        into = ["sh", "-c", 'exec "$@" >"$0"', said(job)]
        return [start, replace(run, command=[*into, *run.command])]

    contestant = our_tool(tool, arguments, tolerance, same_as)
    return replace(contestant, steps=steps, result=result, prepare=prepare)


def said(job: Job) -> Path:
    """Return the file that a tool's messages and numbers go to."""
    return job.folder / "said.txt"


def _search(job: Job) -> list[str]:
    angles = f"0:{TURN * (job.settings.angles - 1)}:{TURN}" if job.settings.angles > 1 else "0"
    return [
        f"TEMPLATE_EXTENT={job.settings.extent(job.source)}",
        f"ANGLES={angles}",
        "THRESHOLD=0.95",
        f"SCORE={job.target()}",
        f"MATCHES={job.target('.gpkg')}",
    ]


def _search_settings(job: Job) -> list[int]:
    return [job.settings.size, job.settings.angles, TURN]


OURS = (
    COPY,
    replace(our_engine("template_matching", _search_settings, TOLERANCE), result=apart_from_scores),
    _tool("loupe:matchtemplate", _search, apart_from_scores, TOLERANCE, same_as=ENGINE),
)


def _array_library(
    name: str, module: str, method: str, tolerance: float, note: str, part: int | None = None
) -> Contestant:
    def templates(job: Job) -> Path:
        return job.folder / "templates.npz"

    return array_library(
        name,
        module,
        lambda job: ("array_matching.py", method, job.source, job.target(), templates(job)),
        note,
        tolerance=tolerance,
        result=apart_from_scores,
        part=part,
        prepare=lambda job: array_matching.save(templates(job), job.settings.templates(job.source)),
    )


OPENCV_ROW = _array_library(
    OPENCV,
    "cv2",
    "opencv",
    0.2,  # it subtracts means after the products, in single precision
    "TM_CCOEFF_NORMED, with a mask for what is turned; the whole raster in memory",
)
SKIMAGE_ROW = _array_library(
    SKIMAGE,
    "skimage",
    "skimage",
    inf,  # it sums squares in single precision
    "the whole raster in memory, of which 12000x12000 cells would need more than 4 GB",
    part=4000,
)


# Shifts and correlograms.


def reference(source: Path) -> Path:
    """Return a part of a raster that claims to lie where it does not; made if it is missing."""
    path = source.with_name(f"{source.stem}-moved.tif")
    if not path.exists():
        dataset = gdal.Open(str(source))
        west, width, _, north, _, height = dataset.GetGeoTransform()
        sides = dataset.RasterXSize - 2 * MARGIN, dataset.RasterYSize - 2 * MARGIN
        corner = west + width * (MARGIN + MOVED[1]), north + height * (MARGIN + MOVED[0])
        opposite = corner[0] + width * sides[0], corner[1] + height * sides[1]
        unfinished = path.with_suffix(".unfinished.tif")
        gdal.Translate(
            str(unfinished),
            dataset,
            srcWin=[MARGIN, MARGIN, *sides],
            outputBounds=[*corner, *opposite],
            creationOptions=["TILED=YES", "BIGTIFF=IF_SAFER"],
        )
        unfinished.rename(path)
    return path


def _prepare_reference(job: Job) -> None:
    peers.enable_plugin(job)
    reference(job.source).read_bytes()  # as warm as the raster itself


def apart_from_shift(job: Job) -> np.ndarray:
    """Read by how many rows and columns the shift that a tool found is wrong."""
    lines = said(job).read_text(encoding="utf-8").splitlines()
    numbers = dict(line.split(":", 1) for line in lines if line.count(":") == 1)
    found = [float(numbers[name]) for name in ("SHIFT_ROWS", "SHIFT_COLUMNS")]
    return np.array(found) - MOVED


def correlogram(values: np.ndarray) -> np.ndarray:
    """Return Pearson's correlation of a raster with itself at each lag, in double precision."""
    from scipy.signal import fftconvolve

    values = values.astype(np.float64)
    values -= values.mean()
    ones = np.ones(values.shape)
    rows, columns = values.shape
    part = tuple(slice(side - 1 - MAX_LAG, side + MAX_LAG) for side in (rows, columns))

    def products(one: np.ndarray, other: np.ndarray) -> np.ndarray:
        return fftconvolve(one, other[::-1, ::-1], "full")[part]

    pairs = np.rint(products(ones, ones))
    here, there = products(values, ones), products(ones, values)
    here_squared = products(values**2, ones) - here**2 / pairs
    there_squared = products(ones, values**2) - there**2 / pairs
    together = products(values, values) - here * there / pairs
    return together / np.sqrt(here_squared * there_squared)


def apart_from_correlogram(job: Job) -> np.ndarray:
    """Read by how much the coefficients of a result are wrong."""
    return read_band(job.target()) - correlogram(read_band(job.source))


SHIFT = _tool(
    "loupe:estimateshift",
    lambda job: [f"REFERENCE={reference(job.source)}"],
    apart_from_shift,
    LARGEST_SHIFT_ERROR,
    prepare=_prepare_reference,
)
CORRELOGRAM = _tool(
    "loupe:crosscorrelogram",
    lambda job: [f"MAX_LAG={MAX_LAG}", f"OUTPUT={job.target()}"],
    apart_from_correlogram,
    1e-6,
)


# The table.


def _cases(size: int) -> tuple[Case, ...]:
    raster = Relief(size)
    square = f"{size}x{size} float32"

    def one(side: int) -> Case:
        title = f"{square}, a template of {side}x{side}"
        return Case(str(side), title, raster, Search(side), (*OURS, OPENCV_ROW, SKIMAGE_ROW))

    turns = 360 // TURN
    title = f"{square}, a template of {TURNED}x{TURNED} at {turns} angles, masked"
    return (
        *map(one, (15, 64, 256)),
        Case("angles", title, raster, Search(TURNED, turns), (*OURS, OPENCV_ROW)),
        Case(
            "shift", f"{square}, one shift, `loupe:estimateshift`", raster, Plain(), (COPY, SHIFT)
        ),
        Case(
            "correlogram",
            f"{square}, lags up to {MAX_LAG}, `loupe:crosscorrelogram`",
            raster,
            Plain(),
            (COPY, CORRELOGRAM),
        ),
    )


def _time_target(case: str, limit: float, promise: str) -> Target:
    other = f"{OPENCV}, arithmetic only"
    return Target(
        f"{promise}: at most {limit:g} x the time of {other}",
        limit,
        lambda table: slower_of_ours(table, case, other),
    )


def _peak_target(case: str, promise: str) -> Target:
    text = f"{promise}: peak of the whole qgis_process run at most 600 MB"
    return Target(text, 600, partial(our_peak, case=case), unit="MB")


TARGETS = (
    _time_target("15", 0.6, "a template of 15x15"),
    _time_target("64", 1, "a template of 64x64"),
    _time_target("256", 1.2, "a template of 256x256"),
    _time_target("angles", 0.6, "12 angles, masked"),
    Target(
        f"one shift: at most 3 x the time of {FLOOR}",
        3,
        lambda table: table.seconds_ratio(("shift", QGIS_WORK), ("shift", FLOOR)),
    ),
    _peak_target("15", "a template of 15x15"),
    _peak_target("64", "a template of 64x64"),
    _peak_target("256", "a template of 256x256"),
    _peak_target("angles", "12 angles, masked"),
    _peak_target("shift", "one shift"),
)


def benchmark(size: int) -> Benchmark:
    """Return the benchmark on rasters of ``size`` x ``size`` cells."""
    return Benchmark(
        name=Path(__file__).stem,
        title="Template matching, shifts and correlograms",
        floor=FLOOR,
        ours=ENGINE,
        cases=_cases(size),
        targets=TARGETS,
        agreement="the largest difference of a score (a coefficient of a correlogram, or a shift "
        "in cells) from a computation in double precision. OpenCV and scikit-image are given our "
        "turned templates and masks. Our times in the targets are those of the tool less QGIS's "
        "start, or those of the engine where they are longer",
        check=check,
        crop=CROP,
    )
