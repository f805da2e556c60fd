# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts the headline rows of the measured results into the README, between its two marks.

``headline.py`` writes them, ``headline.py --check`` only tells whether they are there: no figure is
typed in by hand.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent
README, RESULTS = CHECKOUT / "README.md", CHECKOUT / "benchmarks" / "results"
BEGIN, END = "<!-- what benchmarks/headline.py wrote -->\n", "<!-- as far as here -->\n"

COPY = "`gdal_translate -co TILED=YES` (a plain copy)"
OURS = "Raster Loupe in `qgis_process`, less its start"
WHOLE = "Raster Loupe in `qgis_process`, whole"
EMPTY = "`qgis_process` that does nothing"


class Headline(NamedTuple):
    """A row: what is computed, where its figures are, and whom we stand beside."""

    what: str
    benchmark: str
    case: str
    peers: tuple[str, ...]


HEADLINES = (
    Headline(
        "Local variance, 5x5",
        "local_variance",
        "5x5",
        (
            "GRASS `r.neighbors nprocs=2`, the module alone",
            "`gdal raster neighbors`",
            "Orfeo `LocalStatisticExtraction`",
            "SAGA focal statistics",
            "`scipy.ndimage.uniform_filter`, arithmetic only",
        ),
    ),
    Headline(
        "Median, 5x5",
        "focal_statistics",
        "median 5x5",
        (),
    ),
    Headline(
        "Holes in 0.45 % of the cells filled",
        "gap_filling",
        "holes",
        ("`gdal_fillnodata`", "SAGA Close Gaps", "`cv2.inpaint`, telea, arithmetic only"),
    ),
    Headline(
        "Bytes equalized",
        "equalization",
        "byte",
        ("Orfeo `ContrastEnhancement`", "`skimage.exposure.equalize_hist`, arithmetic only"),
    ),
    Headline(
        "Template of 64x64 matched",
        "matching",
        "64",
        ("`cv2.matchTemplate`, arithmetic only",),
    ),
    Headline(
        "Summits of a prominence of 100 m and more",
        "peaks",
        "prominent",
        ("`skimage.morphology.h_maxima`, arithmetic only",),
    ),
)


def table() -> str:
    """Return the rows, and where they were measured, as Markdown."""
    lines = [
        "| 12000 x 12000 cells | plain copy | Raster Loupe | peak | others |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    machines, qgis = set(), []
    for headline in HEADLINES:
        results = json.loads((RESULTS / f"{headline.benchmark}.json").read_text(encoding="utf-8"))
        entries = [one for one in results["entries"] if one["case"] == headline.case]
        machines.add("{processor}, {cores} cores, {memory}, {system}".format(**results["machine"]))
        qgis.append(_entry(entries, EMPTY)["peak_mb"])
        ours = _entry(entries, OURS)
        others = ", ".join(_peer(entries, peer) for peer in headline.peers) or "-"
        lines.append(
            f"| [{headline.what}](benchmarks/results/{headline.benchmark}.md) "
            f"| {_entry(entries, COPY)['median']:.1f} s | {ours['median']:.1f} s "
            f"| {_entry(entries, WHOLE)['peak_mb']:.0f} MB | {others} |"
        )
    lines += [
        "",
        f"Medians of alternating runs on {'; '.join(sorted(machines))}; reading and writing "
        "included, the start of QGIS not; the peak is that of the whole process, of which QGIS "
        f"takes {max(qgis):.0f} MB. *Scaled*: measured on a part, since it takes so long.",
    ]
    return "\n".join(lines) + "\n"


def _entry(entries: list[dict], label: str) -> dict:
    return next(one for one in entries if one["label"].startswith(label))


def _peer(entries: list[dict], label: str) -> str:
    entry = _entry(entries, label)
    name = label.replace(", arithmetic only", " (arithmetic only)")
    scaled = ", scaled" if "scaled" in entry["label"] else ""
    return f"{name.replace(', the module alone', '')} {entry['median']:.0f} s{scaled}"


def main(arguments: list[str]) -> int:
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    updated = before + BEGIN + table() + END + after
    if "--check" in arguments:
        return int(updated != text)
    README.write_text(updated, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
