# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the benchmarks and writes their tables: ``run.py [BENCHMARK ...] [--size N] ...``"""

from __future__ import annotations

import argparse
import importlib
import sys
from dataclasses import replace
from pathlib import Path

from harness import Benchmark, Case, run_benchmark
from rasters import CACHE
from report import write_report

BENCHMARKS = ("local_variance",)
FULL_SIZE = 12000
RESULTS = Path(__file__).resolve().parent / "results"


def main(arguments: list[str] | None = None) -> int:
    options = _parsed(arguments)
    # Figures of a trial must not replace those that the repository quotes.
    trial = options.size != FULL_SIZE or options.cases or options.without_peers
    results = CACHE / "results" if trial else RESULTS
    failed = False
    for name in options.benchmarks or BENCHMARKS:
        benchmark = importlib.import_module(name).benchmark(options.size)
        cases = _chosen(benchmark, options)
        table = run_benchmark(benchmark, cases, options.rounds)
        print("\n" + write_report(benchmark, cases, table, results))
        print(f"written to {results / benchmark.name}.md and .json")
        failed |= bool(table.failures)
    return int(failed)


def _parsed(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("benchmarks", nargs="*", metavar="BENCHMARK", help="all if none is named")
    parser.add_argument("--size", type=int, default=FULL_SIZE, help="cells on a side (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="alternating runs (%(default)s)")
    parser.add_argument("--cases", type=lambda text: text.split(","), help="such as 5x5,nodata")
    parser.add_argument("--without-peers", action="store_true", help="only ours and the plain copy")
    return parser.parse_args(arguments)


def _chosen(benchmark: Benchmark, options: argparse.Namespace) -> list[Case]:
    known = [case.name for case in benchmark.cases]
    unknown = set(options.cases or ()) - set(known)
    if unknown:
        sys.exit(f"no case {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    cases = [case for case in benchmark.cases if not options.cases or case.name in options.cases]
    return [_without_peers(case) for case in cases] if options.without_peers else cases


def _without_peers(case: Case) -> Case:
    return replace(case, contestants=tuple(c for c in case.contestants if not c.peer))


if __name__ == "__main__":
    sys.exit(main())
