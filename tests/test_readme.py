# SPDX-License-Identifier: GPL-2.0-or-later
"""What the README says of tools and figures is so."""

import subprocess
import sys

from raster_loupe.tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_its_figures_are_those_that_were_measured():
    command = [sys.executable, str(ROOT / "benchmarks" / "headline.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0, "run benchmarks/headline.py"


def test_it_has_a_line_for_every_tool(provider):
    for tool in provider.algorithms():
        assert f"[`{tool.id()}`](docs/{tool.name()}.md)" in README
