# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes a benchmark's table as Markdown and JSON, with targets, versions and the machine."""

from __future__ import annotations

import json
import os
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from harness import SLOW_ROUNDS, SLOW_SECONDS, Benchmark, Case, Contestant, Entry, Table, Target


def write_report(benchmark: Benchmark, cases: Sequence[Case], table: Table, folder: Path) -> None:
    """Write ``benchmark``'s results into ``folder``."""
    who = _contestants(cases)
    sections = [
        f"# {benchmark.title}: measured by `make bench`",
        "",
        *_measurements(benchmark, cases, table),
        *promises(benchmark.targets, table),
        *_participants(who),
        *_method(benchmark, table),
    ]
    facts = {
        "machine": machine(),
        "versions": {contestant.name: contestant.version() for contestant in who},
        "entries": [{**asdict(entry), "median": entry.median} for entry in table.entries],
        "targets": results_of_targets(benchmark.targets, table),
        "failures": table.failures,
    }
    write_results(benchmark.name, folder, sections, facts)


def write_results(
    name: str, folder: Path, sections: Sequence[str], facts: Mapping[str, Any]
) -> None:
    """Write Markdown and JSON called ``name`` into ``folder``, and print the Markdown."""
    folder.mkdir(parents=True, exist_ok=True)
    markdown = "\n".join(sections) + "\n"
    (folder / f"{name}.md").write_text(markdown, encoding="utf-8")
    text = json.dumps(facts, indent=2, ensure_ascii=False) + "\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8")
    print(f"\n{markdown}\nwritten to {folder / name}.md and .json")


def machine() -> dict[str, str]:
    processor = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    kibibytes = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())
    system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())
    return {
        "processor": processor.group(1) if processor else platform.machine(),
        "cores": str(os.cpu_count()),
        "memory": f"{int(kibibytes.group(1)) * 1024 / 1e9:.0f} GB" if kibibytes else "unknown",
        "system": system.group(1) if system else platform.platform(),
        "python": platform.python_version(),
    }


def machine_sentence() -> str:
    facts = machine()
    return (
        f"On {facts['processor']}, {facts['cores']} cores, {facts['memory']}, {facts['system']}, "
        f"Python {facts['python']}."
    )


def _contestants(cases: Sequence[Case]) -> list[Contestant]:
    return list({c.name: c for case in cases for c in case.contestants}.values())


def _measurements(benchmark: Benchmark, cases: Sequence[Case], table: Table) -> list[str]:
    lines = [
        "| who | seconds | x copy | x ours | peak MB | runs | differs by |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for case in cases:
        lines.append(f"| **{case.title}** | | | | | | |")
        lines += [
            _line(entry, table, benchmark) for entry in table.entries if entry.case == case.name
        ]
    return [*lines, ""]


def _line(entry: Entry, table: Table, benchmark: Benchmark) -> str:
    here = (entry.case, entry.label)
    ratios = [
        _figure(table.seconds_ratio(here, (entry.case, other)))
        for other in (benchmark.floor, benchmark.ours)
    ]
    agreement = "" if entry.disagreement is None else f"{entry.disagreement:.0e}"
    cells = [entry.label, f"{entry.median:.2f}", *ratios, f"{entry.peak_mb:.0f}"]
    return f"| {' | '.join([*cells, str(len(entry.seconds)), agreement])} |"


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def results_of_targets(targets: Sequence[Target], table: Any) -> list[dict[str, object]]:
    return [_judged(target, table) for target in targets]


def _judged(target: Target, table: Any) -> dict[str, object]:
    figure = target.figure(table)
    verdict = "not run" if figure is None else "met" if target.met(figure) else "missed"
    return {"promise": target.promise, "measured": figure, "verdict": verdict}


def promises(targets: Sequence[Target], table: Any) -> list[str]:
    """Return the lines that say which targets were met; ``table`` is what their figures are of."""
    lines = ["## Targets", "", "| promise | measured | |", "| --- | ---: | --- |"]
    for target in targets:
        judged = _judged(target, table)
        measured = judged["measured"]
        shown = "" if measured is None else f"{measured:.2f} {target.unit}"
        lines.append(f"| {target.promise} | {shown} | {judged['verdict']} |")
    return [*lines, ""]


def _participants(contestants: Sequence[Contestant]) -> list[str]:
    lines = ["## Who took part", "", "| who | version | |", "| --- | --- | --- |"]
    for contestant in contestants:
        version = contestant.version() or "not installed"
        lines.append(f"| {contestant.name} | {version} | {contestant.note} |")
    return [*lines, ""]


def _method(benchmark: Benchmark, table: Table) -> list[str]:
    lines = [
        "## How it was measured",
        "",
        machine_sentence(),
        "",
        "In a case everybody ran once, then everybody again, and so on; seconds are medians of "
        "wall time. (With `--update`, the plain copy and Raster Loupe were measured again later.) "
        f"Whoever needed more than {SLOW_SECONDS:.0f} s ran {SLOW_ROUNDS} times only. Each run is "
        "a process of its own (or several), its input in the page cache and its output new; "
        "`peak MB` is the largest resident memory of any of its processes in any run. "
        f"Before the times, everybody ran on a crop: `differs by` is {benchmark.agreement}. "
        f"`x copy` and `x ours` are ratios of the medians to `gdal_translate` and to "
        f"{benchmark.ours}.",
    ]
    if table.failures:
        lines += ["", "Left out:", "", *(f"- {failure}" for failure in table.failures)]
    return lines
