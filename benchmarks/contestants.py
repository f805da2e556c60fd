# SPDX-License-Identifier: GPL-2.0-or-later
"""Who takes part in every benchmark: a plain copy, ourselves twice, libraries of arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import peers
from harness import Contestant, Job, Row, Step, Table

FLOOR = "`gdal_translate -co TILED=YES` (a plain copy)"
ENGINE = "Raster Loupe, the engine"
QGIS_WORK = "Raster Loupe in `qgis_process`, less its start"
QGIS_WHOLE = "Raster Loupe in `qgis_process`, whole"
QGIS_EMPTY = "`qgis_process` that does nothing"


def _copy(job: Job) -> Sequence[Step]:
    options = ["-q", "-co", "TILED=YES"]
    return [Step("copy", ["gdal_translate", *options, job.source, job.target()])]


COPY = Contestant(
    "gdal_translate",
    peers.gdal_version,
    _copy,
    (Row(FLOOR, ("copy",)),),
    result=None,
    peer=False,
)


def our_engine(
    tool: str, settings: Callable[[Job], Sequence[Any]], tolerance: float, suffix: str = ".tif"
) -> Contestant:
    """Return our engine: a function of ``ours.py``, and what it takes besides the files."""
    return Contestant(
        ENGINE,
        peers.our_version,
        lambda job: [peers.our_engine(tool, job, *settings(job), suffix=suffix)],
        (Row(ENGINE, ("engine",)),),
        tolerance=tolerance,
        peer=False,
        note="reading and writing included, the interpreter's start and imports not",
    )


def our_tool(
    tool: str,
    arguments: Callable[[Job], Sequence[str]],
    tolerance: float,
    same_as: str = "",
    suffix: str = ".tif",
) -> Contestant:
    """Return a tool in ``qgis_process``, and its arguments besides INPUT and OUTPUT."""

    def steps(job: Job) -> Sequence[Step]:
        given = [f"INPUT={job.source}", *arguments(job), f"OUTPUT={job.target(suffix)}"]
        return [
            peers.qgis_process("start", "help", "native:slope"),
            peers.qgis_process("run", "run", tool, "--", *given),
        ]

    return Contestant(
        "Raster Loupe in qgis_process",
        peers.our_version_in_qgis,
        steps,
        (
            Row(QGIS_WORK, ("run",), less=("start",)),
            Row(QGIS_WHOLE, ("run",)),
            Row(QGIS_EMPTY, ("start",)),
        ),
        prepare=peers.enable_plugin,
        tolerance=tolerance,
        same_as=same_as,
        peer=False,
        note="its start is a `qgis_process help native:slope` just before each run",
    )


def array_library(
    name: str, module: str, command: Callable[[Job], Sequence[Any]], note: str, **more: Any
) -> Contestant:
    """Return a library that computes on arrays: a script beside this one, and its arguments."""
    return Contestant(
        name,
        lambda: peers.python_module_version(module),
        lambda job: [peers.python_script("process", *command(job))],
        (
            Row(f"{name}, arithmetic only", ("arithmetic",)),
            Row(f"{name}, read and write included", ("read", "arithmetic", "write")),
        ),
        note=note,
        **more,
    )


def slower_of_ours(table: Table, case: str, other: str) -> float | None:
    """Return our time over another's: of the tool without QGIS's start, and no less than the work.

    That start varies by tenths of a second: what is left of a run of half a second can be nothing.
    """
    ratios = [table.seconds_ratio((case, row), (case, other)) for row in (ENGINE, QGIS_WORK)]
    return None if None in ratios else max(ratios)


def our_peak(table: Table, case: str) -> float | None:
    """Return the megabytes of the whole run in QGIS."""
    entry = table.entry(case, QGIS_WHOLE)
    return entry and entry.peak_mb
