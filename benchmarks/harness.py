# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs contestants on the same rasters, checks that they agree, and times them in alternation.

Nothing here knows a tool by name: a benchmark is a module beside this one that says who competes
(``Contestant``), on what (``Case``) and what was promised (``Target``).
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from rasters import CACHE, Relief, cached, cached_part, cropped

gdal.UseExceptions()

# A contestant whose first run takes longer than this runs three times only.
SLOW_SECONDS = 60.0
SLOW_ROUNDS = 3
CROP_INTERIOR = 256

# Relative difference of results that are the same: numpy's BLAS calls reach GSL's in QGIS, which
# rounds otherwise than OpenBLAS.
SAME = 1e-6


class Failure(Exception):
    """A contestant could not run, or computed something else than it should."""


@dataclass(frozen=True)
class Job:
    """What a contestant is asked to do once; ``folder`` is empty and its own."""

    source: Path
    folder: Path
    settings: Any

    def target(self, suffix: str = ".tif") -> Path:
        return self.folder / f"result{suffix}"


@dataclass(frozen=True)
class Step:
    """One process of a run. If its last line of output is a JSON object, that names its phases."""

    name: str
    command: Sequence[str | Path]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Measure:
    seconds: float
    peak_mb: float


@dataclass(frozen=True)
class Row:
    """A line of the table: the time of some steps or phases of a run, less that of others."""

    label: str
    parts: tuple[str, ...]
    less: tuple[str, ...] = ()

    def measure(self, run: Mapping[str, Measure]) -> Measure:
        seconds = sum(run[part].seconds for part in self.parts)
        seconds -= sum(run[part].seconds for part in self.less)
        return Measure(seconds, max(run[part].peak_mb for part in self.parts))


def read_result(job: Job) -> np.ndarray:
    return read_band(job.target())


@dataclass(frozen=True)
class Contestant:
    """Somebody who can do the job: how, and which figures of a run are shown.

    ``version`` returns None where it is not installed. ``part`` is the side of the central part
    that a very slow one is given; its times are then scaled by the number of cells. ``same_as``
    names an earlier contestant whose result must be the same but for rounding.
    """

    name: str
    version: Callable[[], str | None]
    steps: Callable[[Job], Sequence[Step]]
    rows: tuple[Row, ...]
    prepare: Callable[[Job], None] = lambda job: None
    result: Callable[[Job], np.ndarray] | None = read_result
    tolerance: float = 1e-4
    same_as: str = ""
    part: int | None = None
    peer: bool = True
    note: str = ""


@dataclass(frozen=True)
class Case:
    """One question put to several contestants. ``rounds`` of None: as many as were asked for."""

    name: str
    title: str
    raster: Relief
    settings: Any
    contestants: tuple[Contestant, ...]
    rounds: int | None = None


@dataclass(frozen=True)
class Target:
    """A promise about a figure of the finished table; ``figure`` returns None if it was not run."""

    promise: str
    limit: float
    figure: Callable[[Any], float | None]
    at_least: bool = False
    unit: str = "x"

    def met(self, figure: float) -> bool:
        return figure >= self.limit if self.at_least else figure <= self.limit


@dataclass(frozen=True)
class Benchmark:
    """A tool's benchmark.

    ``reference`` computes the truth about a crop by brute force, for the cells whose whole window
    lies inside (``settings.reach`` cells from its edges, where peers differ); NaN for nodata.
    Where there is no truth that all must find, ``check`` judges instead: it is given the crop and
    a result, and returns by how much that is wrong. ``agreement`` says what the figure is, and
    ``crop`` is the side of what it is about. ``floor`` and ``ours`` are the labels of the rows
    that the others are compared with.
    """

    name: str
    title: str
    floor: str
    ours: str
    cases: tuple[Case, ...]
    targets: tuple[Target, ...]
    agreement: str
    reference: Callable[[np.ndarray, Any], np.ndarray] | None = None
    check: Callable[[np.ndarray, np.ndarray], float] | None = None
    crop: int = CROP_INTERIOR


@dataclass(frozen=True)
class Entry:
    """A row of one case as it was measured: seconds are scaled already where only a part ran."""

    case: str
    contestant: str
    label: str
    seconds: tuple[float, ...]
    peak_mb: float
    disagreement: float | None

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


@dataclass
class Table:
    entries: list[Entry] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def entry(self, case: str, label: str) -> Entry | None:
        found = (e for e in self.entries if (e.case, e.label) == (case, label))
        return next(found, None)

    def seconds_ratio(self, over: tuple[str, str], under: tuple[str, str]) -> float | None:
        """Median seconds of one (case, label) divided by those of another."""
        above, below = self.entry(*over), self.entry(*under)
        return above.median / below.median if above and below else None

    def memory_ratio(self, over: tuple[str, str], under: tuple[str, str]) -> float | None:
        above, below = self.entry(*over), self.entry(*under)
        return above.peak_mb / below.peak_mb if above and below else None


def run_benchmark(benchmark: Benchmark, cases: Sequence[Case], rounds: int) -> Table:
    table = Table()
    with tempfile.TemporaryDirectory(prefix="scratch-", dir=CACHE) as scratch:
        for case in cases:
            print(f"\n{benchmark.name} {case.name}: {case.title}", flush=True)
            _run_case(case, benchmark, rounds, Path(scratch), table)
    return table


def _run_case(case: Case, benchmark: Benchmark, rounds: int, scratch: Path, table: Table) -> None:
    source = cached(case.raster)
    disagreements = {}
    results: dict[str, np.ndarray] = {}
    present = [contestant for contestant in case.contestants if contestant.version()]
    for contestant in present:
        try:
            figure = _disagreement(contestant, case, source, benchmark, results, scratch)
            disagreements[contestant.name] = figure
            shown = "copies" if figure is None else f"differs by {figure:.1e}"
            print(f"  agreement: {contestant.name} {shown}", flush=True)
        except Failure as failure:
            table.failures.append(f"{case.name}: {contestant.name} {failure}")
            print(f"!! {contestant.name} {failure}", flush=True)
    agreeing = [contestant for contestant in present if contestant.name in disagreements]
    runs = _alternate(agreeing, case, source, case.rounds or rounds, scratch, table)
    for contestant in agreeing:
        if runs[contestant.name]:
            figure = disagreements[contestant.name]
            table.entries += _entries(case, contestant, runs[contestant.name], figure)


def _disagreement(
    contestant: Contestant,
    case: Case,
    source: Path,
    benchmark: Benchmark,
    results: dict[str, np.ndarray],
    scratch: Path,
) -> float | None:
    """By how much a contestant is wrong about a crop; None for a plain copy.

    ``results`` are those of the case's earlier contestants; this one's is added.
    """
    folder = scratch / "agreement"
    folder.mkdir(exist_ok=True)
    side = benchmark.crop + 2 * case.settings.reach
    # Named by the case: cases differ in their rasters.
    crop = cropped(source, folder / f"{case.name}.tif", side)
    job = Job(crop, folder / "run", case.settings)
    _run(contestant, job)
    if contestant.result is None:
        return None
    try:
        result = contestant.result(job)
    except RuntimeError as error:
        raise Failure(f"left no readable result: {error}") from error
    if benchmark.check:
        difference = benchmark.check(read_band(crop), result)
    else:
        expected = _expected(benchmark, case, crop)
        difference = _largest_relative_difference(expected, result, case.settings.reach)
    if difference > contestant.tolerance:
        raise Failure(f"differs by {difference:.1e}, more than {contestant.tolerance:.0e}")
    twin = results.get(contestant.same_as)
    if twin is not None and not np.allclose(result, twin, SAME, 0, equal_nan=True):
        raise Failure(f"has another result than {contestant.same_as}")
    results[contestant.name] = result
    return difference


def _expected(benchmark: Benchmark, case: Case, crop: Path) -> np.ndarray:
    """Return the truth about a crop, computed once."""
    file = crop.with_suffix(".npy")
    if not file.exists():
        np.save(file, benchmark.reference(read_band(crop, band=None), case.settings))
    return np.load(file)


def _largest_relative_difference(expected: np.ndarray, result: np.ndarray, reach: int) -> float:
    interior = slice(reach, -reach or None)
    actual = result[interior, interior]
    if not np.array_equal(np.isnan(expected), np.isnan(actual)):
        raise Failure("has nodata in other cells than it should")
    return float(np.nanmax(np.abs(actual - expected) / np.abs(expected)))


def _alternate(
    contestants: Sequence[Contestant],
    case: Case,
    source: Path,
    rounds: int,
    scratch: Path,
    table: Table,
) -> dict[str, list[dict[str, Measure]]]:
    """Let everybody run once, then everybody again: a slow spell of the machine hits all alike."""
    runs: dict[str, list[dict[str, Measure]]] = {c.name: [] for c in contestants}
    allowed = {contestant.name: rounds for contestant in contestants}
    for turn in range(rounds):
        for contestant in contestants:
            if turn >= allowed[contestant.name]:
                continue
            job = Job(_part(contestant, source), scratch / "run", case.settings)
            try:
                run = _run(contestant, job)
            except Failure as failure:
                table.failures.append(f"{case.name}: {contestant.name} {failure}")
                allowed[contestant.name] = 0
                continue
            runs[contestant.name].append(run)
            first = contestant.rows[0].measure(run).seconds
            if first > SLOW_SECONDS:
                allowed[contestant.name] = SLOW_ROUNDS
            print(f"  round {turn + 1}: {contestant.name} {first:.2f} s", flush=True)
    return runs


def _part(contestant: Contestant, source: Path) -> Path:
    if contestant.part is None or contestant.part >= gdal.Open(str(source)).RasterXSize:
        return source
    return cached_part(source, contestant.part)


def _run(contestant: Contestant, job: Job) -> dict[str, Measure]:
    shutil.rmtree(job.folder, ignore_errors=True)
    job.folder.mkdir()
    contestant.prepare(job)
    _warm(job.source)
    os.sync()  # else the earlier contestant's output is written to disk during this one's time
    run: dict[str, Measure] = {}
    for step in contestant.steps(job):
        run.update(measured(step, job.folder))
    return run


def _warm(path: Path) -> None:
    """Read the whole file, so that everybody finds it in the page cache."""
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass


def measured(step: Step, folder: Path) -> dict[str, Measure]:
    """Run one step in ``folder``: its own figures, and those of the phases that it reports."""
    report = folder / "stopwatch.json"
    stopwatch = [sys.executable, "-I", "-S", Path(__file__).with_name("stopwatch.py"), report]
    finished = subprocess.run(
        [str(word) for word in [*stopwatch, *step.command]],
        env={**os.environ, **step.environment},
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if finished.returncode:
        lines = (finished.stderr.strip() or finished.stdout.strip()).splitlines()
        raise Failure(f"failed at {step.name}: {lines[-1] if lines else 'no message'}")
    whole = Measure(**json.loads(report.read_text(encoding="ascii")))
    return {step.name: whole, **_phases(finished.stdout, whole.peak_mb)}


def _phases(output: str, peak_mb: float) -> dict[str, Measure]:
    last_line = (output.strip().splitlines() or [""])[-1]
    if not last_line.startswith("{"):
        return {}
    return {name: Measure(value, peak_mb) for name, value in json.loads(last_line).items()}


def _entries(
    case: Case,
    contestant: Contestant,
    runs: Sequence[Mapping[str, Measure]],
    disagreement: float | None,
) -> list[Entry]:
    ran = min(contestant.part or case.raster.size, case.raster.size)
    scale = (case.raster.size / ran) ** 2
    entries = []
    for row in contestant.rows:
        measures = [row.measure(run) for run in runs]
        seconds = tuple(round(scale * measure.seconds, 3) for measure in measures)
        peak = round(max(measure.peak_mb for measure in measures), 1)
        scaled = f" (scaled from {ran}x{ran})" if scale > 1 else ""
        label = row.label + scaled
        entries.append(Entry(case.name, contestant.name, label, seconds, peak, disagreement))
    return entries


def read_band(path: Path, band: int | None = 1) -> np.ndarray:
    """Read a band (None: all of them) as float64 with NaN where it is nodata."""
    dataset = gdal.Open(str(path))
    values = (dataset if band is None else dataset.GetRasterBand(band)).ReadAsArray()
    nodata = dataset.GetRasterBand(band or 1).GetNoDataValue()
    values = values.astype(np.float64)
    if nodata is not None:
        values[values == np.float32(nodata)] = np.nan
    return values
