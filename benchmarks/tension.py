# SPDX-License-Identifier: GPL-2.0-or-later
"""Which tension fills real gaps best: the errors that decide ``MinimumCurvature``'s default."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import fill_peers
from gaps import SHAPES, Puzzle, geometric_mean
from harness import Target
from real_rasters import ELEVATION, IMAGE, available
from report import machine, machine_sentence, promises, results_of_targets, write_results

TENSIONS = (0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 1)

# Ratios to GDAL's error of one puzzle, by tension; None where no solution was reached.
Ratios = dict[str, list["float | None"]]


def study(folder: Path, _with_peers: bool) -> list[str]:
    """Fill every puzzle with every tension, write the table, and return what failed."""
    from raster_loupe.kernels.minimum_curvature import MinimumCurvature

    rasters, missing = available()
    puzzles = [Puzzle.of(raster, shape) for raster in rasters for shape in SHAPES]
    tensions = sorted({*TENSIONS, MinimumCurvature().tension})
    ratios = {puzzle.name: _ratios(puzzle, tensions) for puzzle in puzzles}
    lines = [_line("raster, gaps", [f"{tension:g}" for tension in tensions])]
    lines.append("| --- |" + " ---: |" * len(tensions))
    for kind in (ELEVATION, IMAGE):
        of_kind = [puzzle.name for puzzle in puzzles if puzzle.raster.kind == kind]
        lines.append(_line(f"**{kind}**", [""] * len(tensions)))
        lines += [_line(name, _shown(ratios[name])) for name in of_kind]
        columns = list(zip(*(ratios[name] for name in of_kind)))
        lines.append(_line(f"*geometric mean, {kind}*", _shown(map(_mean, columns))))
    columns = list(zip(*ratios.values()))
    means, worst = list(map(_mean, columns)), list(map(_worst, columns))
    above = [str(sum(ratio is None or ratio > 1 for ratio in column)) for column in columns]
    lines.append(_line("*geometric mean of all*", _shown(means)))
    lines.append(_line("*the largest*", _shown(worst)))
    lines.append(_line("*cases above 1*", above))
    default = tensions.index(MinimumCurvature().tension)
    targets = (
        Target(
            f"the default, {tensions[default]:g}: geometric mean of all within 1 % of the least",
            1.01,
            lambda means: means[default] / min(filter(None, means)),
        ),
    )
    sections = [
        "# Tension of the minimum curvature surface: cross-validated by `make bench`",
        "",
        "Root mean square error over hidden cells, relative to GDAL's, for each tension.",
        "",
        *lines,
        "",
        *promises(targets, means),
        f"{machine_sentence()} Rasters and gaps are those of the [quality](fill_quality.md) "
        "of gap filling. Empty: no solution was reached.",
    ]
    facts = {
        "machine": machine(),
        "tensions": tensions,
        "ratios": ratios,
        "geometric_means": means,
        "targets": results_of_targets(targets, means),
        "failures": missing,
    }
    write_results("tension", folder, sections, facts)
    return []


def _ratios(puzzle: Puzzle, tensions: Sequence[float]) -> list[float | None]:
    from raster_loupe.kernels.minimum_curvature import MinimumCurvature
    from raster_loupe.kernels.multigrid import NotConvergedError

    print(f"tension: {puzzle.name}", flush=True)
    values, empty = puzzle.shown, ~puzzle.known
    reference = puzzle.rmse(fill_peers.GDAL.fill(values)[0])
    found: list[float | None] = []
    for tension in tensions:
        try:
            filled = MinimumCurvature(tension)(values, puzzle.known, empty)
        except NotConvergedError:
            found.append(None)
        else:
            found.append(puzzle.rmse(filled) / reference)
    return found


def _mean(ratios: Sequence[float | None]) -> float | None:
    return None if None in ratios else geometric_mean(ratios)


def _worst(ratios: Sequence[float | None]) -> float | None:
    return None if None in ratios else max(ratios)


def _shown(ratios: Sequence[float | None]) -> list[str]:
    return ["" if ratio is None else f"{ratio:.3f}" for ratio in ratios]


def _line(name: str, cells: Sequence[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"
