# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the benchmarks and writes their tables: ``run.py [BENCHMARK ...] [--size N] ...``

A module that measures speed has a ``benchmark(size)``, for the harness to run. One that measures
something else is a study: its ``study(folder, with_peers)`` does so, writes its own table, and
returns what failed.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from dataclasses import fields, replace
from pathlib import Path
from types import ModuleType

from harness import Benchmark, Case, Entry, run_benchmark
from peers import PLUGIN_FOLDER, link_checkout
from rasters import CACHE
from report import write_report

BENCHMARKS = (
    "local_variance",
    "focal_statistics",
    "local_variance_by_scale",
    "gap_filling",
    "equalization",
    "matching",
    "peaks",
    "fill_quality",
    "tension",
)
FULL_SIZE = 12000
RESULTS = Path(__file__).resolve().parent / "results"


def main(arguments: list[str] | None = None) -> int:
    options = _parsed(arguments)
    link_checkout()
    sys.path.insert(0, str(PLUGIN_FOLDER))
    failed = False
    for name in options.benchmarks or BENCHMARKS:
        module = importlib.import_module(name)
        run = _study if hasattr(module, "study") else _benchmark
        failed |= run(module, options)
    return int(failed)


def _study(module: ModuleType, options: argparse.Namespace) -> bool:
    trial = options.without_peers or "LOUPE_BENCH_DATA" in os.environ
    return bool(module.study(_results(trial), not options.without_peers))


def _benchmark(module: ModuleType, options: argparse.Namespace) -> bool:
    part = options.cases or options.without_peers
    results = _results(options.size != FULL_SIZE or (part and not options.update))
    benchmark = module.benchmark(options.size)
    cases = _chosen(benchmark, options)
    table = run_benchmark(benchmark, cases, options.rounds)
    if options.update:
        table.entries += _kept(results / f"{benchmark.name}.json", cases)
        cases = benchmark.cases
    write_report(benchmark, cases, table, results)
    return bool(table.failures)


def _results(trial: bool) -> Path:
    """Figures of a trial must not replace those that the repository quotes."""
    return CACHE / "results" if trial else RESULTS


def _parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("benchmarks", nargs="*", metavar="BENCHMARK", help="all if none is named")
    parser.add_argument("--size", type=int, default=FULL_SIZE, help="cells on a side (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="alternating runs (%(default)s)")
    parser.add_argument("--cases", type=lambda text: text.split(","), help="such as 5x5,nodata")
    parser.add_argument(
        "--update", action="store_true", help="keep what is not measured again of the last full run"
    )
    parser.add_argument("--without-peers", action="store_true", help="only ours and the plain copy")
    return parser.parse_args(arguments)


def _chosen(benchmark: Benchmark, options: argparse.Namespace) -> list[Case]:
    known = [case.name for case in benchmark.cases]
    unknown = set(options.cases or ()) - set(known)
    if unknown:
        sys.exit(f"no case {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    cases = [case for case in benchmark.cases if not options.cases or case.name in options.cases]
    return [_without_peers(case) for case in cases] if options.without_peers else cases


def _kept(results: Path, measured: list[Case]) -> list[Entry]:
    """Entries of the last run, if there was one, that were not measured again."""
    if not results.exists():
        return []
    names = {field.name for field in fields(Entry)}
    again = {(case.name, who.name) for case in measured for who in case.contestants}
    return [
        Entry(**{name: value for name, value in entry.items() if name in names})
        for entry in json.loads(results.read_text(encoding="utf-8"))["entries"]
        if (entry["case"], entry["contestant"]) not in again
    ]


def _without_peers(case: Case) -> Case:
    return replace(case, contestants=tuple(c for c in case.contestants if not c.peer))


if __name__ == "__main__":
    sys.exit(main())
