# SPDX-License-Identifier: GPL-2.0-or-later
"""How near to the truth we and others fill gaps in real rasters: no question of speed.

Gaps of four shapes are cut into real elevation models and images. The figure is the root of the
mean square error over the cells that were hidden, relative to ``gdal_fillnodata``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import fill_peers
import numpy as np
from fill_peers import Filler
from gaps import SHAPES, Puzzle, geometric_mean
from harness import Failure, Target
from real_rasters import ELEVATION, IMAGE, RealRaster, available
from report import machine, machine_sentence, promises, results_of_targets, write_results


@dataclass(frozen=True)
class Score:
    """How one filler did on one puzzle; ``rmse`` is None where it left hidden cells empty."""

    case: str
    kind: str
    filler: str
    hidden: int
    left_empty: int
    rmse: float | None
    ratio: float | None
    seconds: float


@dataclass
class Scores:
    scores: list[Score] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def score(self, case: str, filler: str) -> Score | None:
        return next((s for s in self.scores if (s.case, s.filler) == (case, filler)), None)

    def ratios(self, filler: str, kind: str | None = None) -> list[float]:
        """To GDAL's error, of every puzzle (of a kind) that the filler filled."""
        mine = (s for s in self.scores if s.filler == filler and kind in (None, s.kind))
        return [s.ratio for s in mine if s.ratio is not None]


def study(folder: Path, with_peers: bool) -> list[str]:
    """Fill every puzzle, write the tables into ``folder``, and return what failed."""
    rasters, missing = available()
    fillers = [fill_peers.OURS, fill_peers.GDAL, *(fill_peers.PEERS if with_peers else ())]
    present = [filler for filler in fillers if filler.version()]
    puzzles = [Puzzle.of(raster, shape) for raster in rasters for shape in SHAPES]
    scores = Scores()
    for puzzle in puzzles:
        print(f"\nfill_quality: {puzzle.name}", flush=True)
        _fill(puzzle, present, scores)
    facts = {
        "machine": machine(),
        "versions": {filler.name: filler.version() for filler in fillers},
        "rasters": {raster.name: raster.origin for raster in rasters},
        "scores": [asdict(score) for score in scores.scores],
        "targets": results_of_targets(TARGETS, scores),
        "failures": [*scores.failures, *missing],
    }
    sections = [
        "# Quality of gap filling: measured by `make bench`",
        "",
        *_table(puzzles, present, scores),
        *promises(TARGETS, scores),
        *_who(fillers),
        *_rasters(rasters, missing),
        *_method(scores),
    ]
    write_results("fill_quality", folder, sections, facts)
    return scores.failures


def _fill(puzzle: Puzzle, fillers: Sequence[Filler], scores: Scores) -> None:
    hidden = np.count_nonzero(puzzle.hidden)
    reference, rows = None, []
    # GDAL first: the others are measured by it.
    for filler in sorted(fillers, key=lambda filler: filler is not fill_peers.GDAL):
        if filler.most is not None and hidden > filler.most:
            continue
        try:
            filled, seconds = filler.fill(puzzle.shown)
        except (Failure, RuntimeError, MemoryError) as failure:
            scores.failures.append(f"{puzzle.name}: {filler.name} {failure}")
            print(f"!! {filler.name} {failure}", flush=True)
            continue
        empty = np.count_nonzero(np.isnan(filled[puzzle.hidden]))
        rmse = None if empty else puzzle.rmse(filled)
        reference = rmse if filler is fill_peers.GDAL else reference
        ratio = rmse / reference if rmse is not None and reference else None
        where = (puzzle.name, puzzle.raster.kind, filler.name, hidden, empty)
        rows.append(Score(*where, rmse, ratio, round(seconds, 3)))
        shown = f"left {empty} empty" if empty else f"{rmse:.4g} ({ratio or np.nan:.3f} x GDAL)"
        print(f"  {filler.name}: {shown}, {seconds:.2f} s", flush=True)
    scores.scores += rows


def _table(puzzles: Sequence[Puzzle], fillers: Sequence[Filler], scores: Scores) -> list[str]:
    names = [filler.name for filler in fillers]
    lines = [
        f"| raster, gaps | hidden cells | GDAL's RMSE | {' | '.join(names)} |",
        f"| --- | ---: | ---: |{' ---: |' * len(names)}",
    ]
    for kind in (ELEVATION, IMAGE):
        lines.append(f"| **{kind}** | | |{' |' * len(names)}")
        for puzzle in (puzzle for puzzle in puzzles if puzzle.raster.kind == kind):
            gdal = scores.score(puzzle.name, fill_peers.GDAL.name)
            error = f"{gdal.rmse:.4g}" if gdal and gdal.rmse is not None else ""
            cells = [_cell(scores.score(puzzle.name, name)) for name in names]
            hidden = f"{np.count_nonzero(puzzle.hidden):,}"
            lines.append(f"| {puzzle.name} | {hidden} | {error} | {' | '.join(cells)} |")
        means = [_mean(scores.ratios(name, kind), kind, puzzles) for name in names]
        lines.append(f"| *geometric mean, {kind}* | | | {' | '.join(means)} |")
    return [*lines, "", "Error relative to GDAL's; seconds in brackets.", ""]


def _cell(score: Score | None) -> str:
    if score is None:
        return ""
    if score.left_empty:
        return f"{score.left_empty} left empty"
    ratio = "" if score.ratio is None else f"{score.ratio:.2f}"
    return f"{ratio} ({score.seconds:.2f})"


def _mean(ratios: Sequence[float], kind: str, puzzles: Sequence[Puzzle]) -> str:
    if not ratios:
        return ""
    of_all = sum(puzzle.raster.kind == kind for puzzle in puzzles)
    partly = "" if len(ratios) == of_all else f", of {len(ratios)}"
    return f"{geometric_mean(ratios):.3f}{partly}"


def _who(fillers: Sequence[Filler]) -> list[str]:
    lines = ["## Who took part", "", "| who | version | |", "| --- | --- | --- |"]
    for filler in fillers:
        version = filler.version() or "not installed"
        lines.append(f"| {filler.name} | {version} | {filler.note} |")
    return [*lines, ""]


def _rasters(rasters: Sequence[RealRaster], missing: Sequence[str]) -> list[str]:
    lines = ["## On what", "", "| raster | kind | cells | |", "| --- | --- | ---: | --- |"]
    for raster in rasters:
        rows, columns = raster.read().shape
        lines.append(f"| {raster.name} | {raster.kind} | {columns}x{rows} | {raster.origin} |")
    lines += ["", f"Missing (`make bench-peers`): {', '.join(missing)}."] if missing else []
    return [*lines, ""]


def _method(scores: Scores) -> list[str]:
    shapes = [f"- {name}: {shape.__doc__}" for name, shape in SHAPES.items()]
    lines = [
        "## How it was measured",
        "",
        f"{machine_sentence()} Everybody was given the same float32 cells, with the gaps' set to "
        "nodata, and the raster's own nodata cells too. RMSE is over the cells that were hidden. "
        "Seconds are those of one run, of the work alone where it is done in memory.",
        "",
        *shapes,
    ]
    if scores.failures:
        lines += ["", "Failed:", "", *(f"- {failure}" for failure in scores.failures)]
    return lines


def _worst(scores: Scores) -> float | None:
    return max(scores.ratios(fill_peers.OURS.name), default=None)


def _mean_target(kind: str, limit: float) -> Target:
    return Target(
        f"{kind}: geometric mean of the error at most {limit:g} x GDAL's",
        limit,
        lambda scores: geometric_mean(scores.ratios(fill_peers.OURS.name, kind)),
    )


TARGETS = (
    _mean_target(ELEVATION, 0.72),
    _mean_target(IMAGE, 0.85),
    Target("in no case a larger error than GDAL's", 1.0, _worst),
)
