# SPDX-License-Identifier: GPL-2.0-or-later
"""The reports of all tools that write one: what holds for each, whatever it is about."""

import base64
import gzip
import html
import json
import re

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from raster_loupe.tests.conftest import ROOT
from raster_loupe.tests.report_pages import Page

HOSTILE = '<b>x&"y'
DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
DISTANCE = "Distance to the nearest valid cell (cells)"
NARROW_SPACE = "\u202f"

# What each tool takes besides its input.
TOOLS = {
    "equalize": {"DATA_TYPE": 3},
    "comparefillmethods": {"METHODS": [0, 3, 4]},
    "profilepeaks": {"KIND": 2, "SMOOTHING_METHOD": 1, "SMOOTHING": 1},
    "profilecorrelation": {},
    "crosscorrelogram": {"MAX_LAG": 30},
    "estimateshift": {"GRID": 48, "WINDOW": 64, "MAX_SHIFT": 8, "OUTPUT": None},
    "localvariancebyscale": {},
}


class Written(Page):
    """A page with its figures, and the tables behind them."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.source = file.read()
        super().__init__(self.source)
        packed = re.search(r'<script id="figures"[^>]*>([^<]*)<', self.source)[1]
        scripts = gzip.decompress(base64.b64decode(packed)).decode()
        drawn = [line for line in scripts.split("\n;") if line.startswith("{const drawn = ")]
        decoder = json.JSONDecoder()
        self.figures = [decoder.raw_decode(line, len("{const drawn = "))[0] for line in drawn]

    @property
    def words(self):
        return " ".join(text for tag, text in self.texts if tag not in ("script", "style"))

    def folded(self):
        """The tables that are folded up: titles of columns, and rows."""
        tables = []
        for part in re.findall(r"<details>(.*?)</details>", self.source, re.DOTALL):
            head, body = part.split("<tbody>")
            rows = [
                [html.unescape(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)]
                for row in re.findall(r"<tr[^>]*>(.*?)</tr>", body)
            ]
            titles = re.findall(r"<th [^>]*>(.*?)</th>", head)
            tables.append(([html.unescape(title) for title in titles], rows))
        return tables

    def texts_of_figures(self):
        """All texts that plotly is given."""

        def within(part):
            if isinstance(part, dict):
                part = list(part.values())
            if isinstance(part, list):
                for one in part:
                    yield from within(one)
            elif isinstance(part, str):
                yield part

        return list(within(self.figures))


@pytest.fixture
def scene():
    """Some terrain, of 40,000 cells."""
    return gdal.Open(DEMO).ReadAsArray(0, 0, 200, 200).astype("float32")


@pytest.fixture
def lines(tmp_path):
    """Write lines through the scene, in a file of a name."""

    def lines(name):
        system = osr.SpatialReference()
        system.ImportFromEPSG(32633)
        path = str(tmp_path / f"{name}.gpkg")
        file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = file.CreateLayer("lines", system, ogr.wkbLineString)
        for text in (
            "LINESTRING (500010 3999900, 501990 3998100)",
            "LINESTRING (500010 3998500, 501990 3999000)",
        ):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
            layer.CreateFeature(feature)
        return path

    return lines


@pytest.fixture
def page(run_tool, write, scene, lines, tmp_path):
    """Run a tool on the scene, in files of a name, and return its report."""

    def page(tool, name="scene", **parameters):
        path = str(tmp_path / "report.html")
        given = {"INPUT": write(scene, f"{name}.tif"), **TOOLS[tool], **parameters, "REPORT": path}
        if tool.startswith("profile"):
            given = {"LINES": lines(name), "OUTPUT": "TEMPORARY_OUTPUT", **given}
        if tool == "profilecorrelation":
            given["OTHER"] = write(np.roll(scene, 3, 1), f"{name} other.tif")
        if tool == "estimateshift":
            given["REFERENCE"] = write(np.roll(scene, 3, 1), f"{name} reference.tif")
        if tool == "localvariancebyscale":
            given["OUTPUT"] = "TEMPORARY_OUTPUT"
        run_tool(f"loupe:{tool}", **given)
        return Written(path)

    return page


@pytest.fixture
def german(provider):
    translator = QTranslator()
    assert translator.load("raster_loupe_de", str(ROOT / "i18n"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("tool", TOOLS)
def test_a_name_from_outside_is_a_text_everywhere(page, tool):
    found = page(tool, HOSTILE)
    assert HOSTILE in found.of("title")[0]
    assert found.of("title") == found.of("h1")
    assert "b" not in {tag for tag, _ in found.tags}
    assert found._open == []
    assert not [text for text in found.texts_of_figures() if "<b>" in text]
    assert not [text for text in found.texts_of_figures() if re.search("&amp;[a-z]+;", text)]


@pytest.mark.parametrize("tool", TOOLS)
def test_a_page_has_a_language_and_its_tables_headers_with_titles(page, tool):
    found = page(tool)
    assert ("html", {"lang": "en"}) in found.tags
    headers = [attributes for tag, attributes in found.tags if tag == "th"]
    assert {attributes["scope"] for attributes in headers} == {"col", "row"}
    assert not re.search(r'<th scope="col"[^>]*></th>', found.source)


@pytest.mark.parametrize("tool", TOOLS)
def test_numbers_have_points_and_no_commas_in_any_language(page, tool, german):
    found = page(tool)
    assert ("html", {"lang": "de"}) in found.tags
    assert not re.findall(r"\d+,\d+", found.words)
    for figure in found.figures:
        assert figure["layout"]["separators"] == f".{NARROW_SPACE}"
    assert not [text for text in found.texts_of_figures() if re.search(r"^[^(]*\d,\d", text)]


def column(table, title):
    titles, rows = table
    return [row[titles.index(title)] for row in rows]


def numbers(texts):
    return [float(text.replace(NARROW_SPACE, "").replace("–", "nan")) for text in texts]


def test_quantiles_of_ranks_are_what_they_are_called(page):
    found = page("equalize")
    rows = re.findall(
        r'<tr><th scope="row">(\d+) %</th><td[^>]*>.*?</td><td[^>]*>(.*?)<', found.source
    )
    for share, after in rows:
        assert float(after) == pytest.approx(int(share) / 100, abs=0.01)
        assert float(after) > 0
    assert len(rows) == 5
    assert f"Cells with a value: 40{NARROW_SPACE}000 before, 40{NARROW_SPACE}000 after." in (
        found.words
    )


def test_errors_by_distance_are_a_table_too(page):
    found = page("comparefillmethods")
    (table,) = found.folded()
    methods = [trace["name"] for trace in found.figures[1]["data"]]
    assert table[0] == [DISTANCE, *methods]
    for trace in found.figures[1]["data"]:
        assert column(table, DISTANCE) == trace["x"]
        drawn = [np.nan if one is None else one for one in trace["y"]]
        np.testing.assert_allclose(numbers(column(table, trace["name"])), drawn, rtol=1e-3)


def test_peaks_of_each_line_are_a_table_too(page):
    found = page("profilepeaks")
    tables = found.folded()
    assert len(tables) == len(found.figures) == 2
    for table, figure in zip(tables, found.figures):
        titles = "Distance (metres)", "Value", "Prominence", "Width (metres)", "Kind"
        assert tuple(table[0]) == titles
        for trace, kind in zip(figure["data"][2:], ("Maximum", "Minimum")):
            of_kind = [row for row in table[1] if row[-1] == kind]
            np.testing.assert_allclose(numbers([row[0] for row in of_kind]), trace["x"], rtol=1e-4)
            np.testing.assert_allclose(numbers([row[1] for row in of_kind]), trace["y"], rtol=1e-4)
            drawn = trace["customdata"]
            np.testing.assert_allclose(numbers([row[2] for row in of_kind]), drawn, rtol=0.05)


def test_a_correlogram_of_lags_is_a_table_too(page):
    found = page("profilecorrelation")
    for table, figure in zip(found.folded(), found.figures):
        assert table[0] == ["Lag (metres)", "Correlation", "Pairs"]
        lags, drawn, pairs = (figure["data"][1][name] for name in ("x", "y", "customdata"))
        np.testing.assert_allclose(numbers(column(table, "Lag (metres)")), lags, atol=1e-3)
        np.testing.assert_allclose(numbers(column(table, "Correlation")), drawn, atol=1e-5)
        assert numbers(column(table, "Pairs")) == pairs
    assert found.source.count('<tr class="best">') == 2


def test_a_correlation_by_distance_is_a_table_too(page):
    found = page("crosscorrelogram")
    _, table = found.folded()
    assert table[0] == ["Distance (metres)", "Mean correlation", "Pairs"]
    drawn = found.figures[1]["data"][0]
    np.testing.assert_allclose(numbers(column(table, "Distance (metres)")), drawn["x"], rtol=1e-4)
    np.testing.assert_allclose(numbers(column(table, "Mean correlation")), drawn["y"], atol=1e-5)


@pytest.mark.parametrize("tool", ["crosscorrelogram", "estimateshift"])
def test_the_coefficients_about_the_best_lag_are_a_table_too(page, tool):
    found = page(tool)
    surface, circle = found.figures[0]["data"]
    titles, rows = found.folded()[0]
    best = round(circle["x"][0]), round(circle["y"][0])
    assert numbers(titles[1:]) == list(range(best[0] - 4, best[0] + 5))
    assert [int(row[0]) for row in rows] == list(range(best[1] - 4, best[1] + 5))
    for row in rows:
        drawn = surface["z"][int(row[0]) - surface["y0"]]
        first = int(titles[1]) - surface["x0"]
        np.testing.assert_allclose(numbers(row[1:]), drawn[first : first + 9], atol=2e-3)


def test_local_shifts_are_a_table_too_and_x_and_y_have_a_unit(page):
    found = page("estimateshift")
    assert "x (metres)" in found.of("th")
    assert "y (metres)" in found.of("th")
    _, table = found.folded()
    assert len(table[1]) == sum(len(one["x"]) for one in found.figures[1]["data"][1::2])
    across = numbers(column(table, "Shift in columns (cells)"))
    assert np.median(across) == pytest.approx(3, abs=0.2)
