# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS in German: its own names and messages, and numbers as everywhere else."""

import re

import numpy as np
import pytest

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
GERMAN = {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"}

# A number with a comma between its digits; not a list of whole numbers.
_COMMA = re.compile(r"\d,\d")


@pytest.fixture
def both(profile, tmp_path):
    """Run a tool in English and in German, and return what was said and written, twice."""

    def both(tool, extension, **parameters):
        found = []
        for language, environment in (("en", {}), ("de", GERMAN)):
            target = tmp_path / f"{language}.{extension}"
            process = profile.run({**parameters, "OUTPUT": target}, tool=tool, **environment)
            assert process.returncode == 0, process.stdout
            found.append((process.stdout.replace(str(target), "OUTPUT"), target.read_bytes()))
        return found

    return both


def test_a_tool_has_german_names(profile):
    text = profile("help", "loupe:localvariance", **GERMAN).stdout
    assert "Lokale Varianz" in text
    assert "Fenstergröße" in text
    assert "Window size" not in text


def test_what_is_refused_is_told_in_german(profile, tmp_path):
    parameters = {"INPUT": DEMO, "SIZE": "2,5", "OUTPUT": tmp_path / "none.tif"}
    process = profile.run(parameters, **GERMAN)
    assert process.returncode != 0
    assert "SIZE ist 2,5; erwartet wird eine ganze Zahl >= 1" in process.stdout


def test_a_table_has_the_same_numbers(both):
    (_, english), (_, german) = both("loupe:findpeaks", "csv", INPUT=DEMO, MIN_PROMINENCE=100)
    assert english == german
    assert b"\n" in english


def test_a_raster_has_the_same_cells_and_the_log_the_same_numbers(both):
    (english, cells), (german, same) = both("loupe:localvariance", "tif", INPUT=DEMO)
    assert cells == same
    line = re.compile(r"AVERAGE_LOCAL_VARIANCE:\s*(\S+)")
    assert line.search(english)[1] == line.search(german)[1]
    said = [text for text in german.splitlines() if "Zellen in" in text]
    assert said
    assert not any(_COMMA.search(text) for text in said)


def test_numbers_of_parameters_have_a_point(both, write):
    cells = np.random.default_rng(0).normal(0, 1, (40, 50)).astype("float32")
    settings = {"INPUT": write(cells), "WEIGHTING": 1, "SIZE": 5, "SIGMA": 0.75}
    (_, english), (_, german) = both("loupe:focalstatistics", "tif", **settings)
    assert english == german


def test_a_report_has_one_way_of_writing_numbers(profile, tmp_path):
    report = tmp_path / "report.html"
    process = profile.run(
        {"INPUT": DEMO, "OUTPUT": tmp_path / "equalized.tif", "REPORT": report},
        tool="loupe:equalize",
        **GERMAN,
    )
    assert process.returncode == 0, process.stdout
    page = report.read_text(encoding="utf-8")
    assert '<html lang="de"' in page
    words = re.sub(r"<(style|script|template)\b.*?</\1>|<[^>]+>", " ", page, flags=re.S)
    assert "Zellen" in words
    assert not _COMMA.search(words)
