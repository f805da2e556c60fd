# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages in ``docs``: complete, true to the tools, and with calls that run."""

import re
import runpy
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass

import numpy as np
import pytest
from osgeo import gdal, gdal_array, ogr, osr
from qgis.core import QgsApplication

from raster_loupe.tests.conftest import ROOT

DEMO = ROOT / "demo" / "jacksboro_fault.tif"
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
# Of parameters and outputs; those of models are as "fill:Repaired DEM".
_NAMES = re.compile(r"`([A-Z][A-Z0-9_]+|(?!loupe:)[a-z]+:[A-Z][\w ]+)(?:=[^`]*)?`")
_ASSIGNMENT = re.compile(r"([A-Z][A-Z0-9_]*|[a-z]+:[A-Z][\w ]+)=(.*)", re.S)

# Capitals that are no parameters: of GDAL's options, of what a field holds, of the environment.
NO_PARAMETERS = {"NULL", "COMPRESS", "LOUPE_MEMORY_MB", "LOUPE_WORKERS"}


@dataclass(frozen=True)
class Page:
    """A tool's page, and how to take it apart."""

    tool_id: str
    text: str

    def blocks(self, language):
        """Return the fenced blocks of a language."""
        return [code for kind, code in _FENCE.findall(self.text) if kind == language]

    def section(self, heading):
        """Return what stands below a heading of the second level."""
        found = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", self.text, re.M | re.S)
        assert found, f"{self.tool_id}: no section {heading}"
        return found[1]

    @property
    def prose(self):
        """Return the page without its blocks."""
        return _FENCE.sub("", self.text)


def _pages():
    """Pages of tools and of models."""
    for path in sorted((ROOT / "docs").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        if f"\n\n`loupe:{path.stem}`, group" in text:
            yield Page(f"loupe:{path.stem}", text)


PAGES = {page.tool_id: page for page in _pages()}
CALLS = [
    pytest.param(page, language, code, id=f"{name}-{language}-{number}")
    for name, page in PAGES.items()
    for language in ("sh", "python")
    for number, code in enumerate(page.blocks(language), 1)
]


@pytest.fixture(params=PAGES)
def page(request):
    return PAGES[request.param]


@pytest.fixture
def tool_id(page):
    return page.tool_id


def _names(definitions):
    return [definition.name() for definition in definitions]


def test_every_tool_has_a_page(provider):
    tools = [tool.id() for tool in provider.algorithms()]
    assert tools
    assert sorted(tools) == sorted(PAGES)


def test_a_page_says_where_the_toolbox_has_the_tool(page, tool):
    first, second = page.text.split("\n\n")[:2]
    assert first == f"# {tool.displayName()}"
    assert second == f"`{tool.id()}`, group *{tool.group()}*"


def test_the_table_of_parameters_is_that_of_the_dialog(page, tool):
    rows = re.findall(r"^\| `([^`]+)` \|", page.section("Parameters"), re.M)
    assert sorted(rows) == sorted(_names(tool.parameterDefinitions()))


def test_the_page_tells_what_every_output_is(page, tool):
    told = set(_NAMES.findall(page.section("Outputs")))
    assert set(_names(tool.outputDefinitions())) <= told


def test_a_page_speaks_of_no_parameter_that_is_not_there(page, tool):
    known = set(NO_PARAMETERS)
    for name in {tool.id(), *re.findall(r"`(loupe:\w+)", page.text)}:
        spoken_of = QgsApplication.processingRegistry().algorithmById(name)
        known.update(_names(spoken_of.parameterDefinitions()))
        known.update(_names(spoken_of.outputDefinitions()))
    assert set(_NAMES.findall(page.prose)) <= known


def test_a_page_shows_the_dialog_and_what_the_tool_makes(page):
    pictures = re.findall(r"^!\[.+\]\(images/(\w+)\.png\)$", page.text, re.M)
    dialog = f"dialog_{page.tool_id.partition(':')[2]}"
    assert dialog in pictures
    assert set(pictures) - {dialog}


def test_a_page_has_a_worked_example_with_both_calls(page):
    assert re.search("^## Examples?$", page.text, re.M)
    for language in ("sh", "python"):
        assert any(page.tool_id in code for code in page.blocks(language)), language


@pytest.fixture(scope="module")
def materials(tmp_path_factory):
    """A folder with all files that the calls of the pages read, under the names they have there.

    Of the demo's elevation or its holes where that is what the page says, else made up from it.
    """
    folder = tmp_path_factory.mktemp("materials")
    output = folder / "demo" / "output"
    (output / "contrast" / "quarters").mkdir(parents=True)
    shutil.copy(DEMO, folder / "demo")
    cut = [sys.executable, ROOT / "demo" / "cut_holes.py", DEMO]
    subprocess.run([*cut, output / "holes.tif", output / "reference.tif"], check=True)
    land = gdal_array.LoadFile(str(DEMO))[:160, :200].astype(float)
    for name, bands in _rasters(land).items():
        _write(folder / f"{name}.tif", np.clip(np.rint(bands), 0, 255).astype("uint8"))
    transects = [
        f"LINESTRING (500010 {north}, 500190 {north + 30})" for north in (3999900, 3999950)
    ]
    _write_layer(folder / "transects.gpkg", ogr.wkbLineString, *transects)
    plots = [
        f"POLYGON (({west} 3999850, {west} 3999990, {west + 80} 3999990, {west} 3999850))"
        for west in (500010, 500100)
    ]
    _write_layer(folder / "plots.gpkg", ogr.wkbPolygon, *plots)
    for one in PAGES.values():
        for name, text in re.findall(r"as `([\w.]+)`:\n\n```json\n(.*?)```", one.text, re.S):
            (folder / name).write_text(text)
    return folder


def _rasters(land):
    """Make up images of 160 x 200 cells, and pieces of them."""
    grey = 255 * (land - land.min()) / np.ptp(land)
    colours = np.stack([grey, 0.8 * grey + 20, 255 - 0.5 * grey, np.roll(grey, 2, axis=1)])
    clouds = np.zeros_like(grey)
    clouds[40:60, 50:80] = 1
    gaps = np.where(clouds, 255, np.minimum(grey, 250))
    hazy = 0.5 * colours[:3, :, :120] + 60
    contrast = "demo/output/contrast"
    quarters = {
        f"{contrast}/quarters/{name}": colours[:3, rows, cols]
        for name, rows, cols in (
            ("northwest", slice(80), slice(100)),
            ("northeast", slice(80), slice(100, None)),
            ("southwest", slice(80, None), slice(100)),
            ("southeast", slice(80, None), slice(100, None)),
        )
    }
    return {
        **quarters,
        f"{contrast}/colours": colours[:3],
        f"{contrast}/west": hazy,
        f"{contrast}/east": colours[:3],
        "scene": colours,
        "landsat": colours,
        "rocky_mountains": 0.5 * colours[:3],
        "orthophoto": np.roll(grey, 3, axis=0),
        "2019": grey,
        "2020": np.roll(grey, (2, 1), axis=(0, 1)),
        "scan": grey,
        "map": np.roll(grey, (-4, 5), axis=(0, 1)),
        "picture": np.stack([gaps] * 3),
        "clouds": clouds,
        "june": np.where(clouds, 200, grey),
        "july": 0.7 * grey + 10,
        "clouds_in_june": clouds,
        "dunes": grey,
        "canopy": grey / 8,
        "image": colours[:2],
        "ship": colours[:2, 60:76, 80:100],
        "piece": colours[:1, 60:76, 80:100],
    }


def _write(path, bands):
    bands = bands if bands.ndim == 3 else bands[None]
    options = ["COMPRESS=DEFLATE"]
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(
        str(path), bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Byte, options
    )
    raster.SetProjection(osr.GetUserInputAsWKT("EPSG:32633"))
    raster.SetGeoTransform((500000, 1, 0, 4000000, 0, -1))
    raster.WriteArray(bands)


def _write_layer(path, kind, *texts):
    """Write geometries, which are given as text, where the rasters lie."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    system = gdal.Open(str(path.parent / "dunes.tif")).GetSpatialRef()
    layer = source.CreateLayer(path.stem, system, kind)
    for text in texts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)


@pytest.fixture
def folder(materials, tmp_path):
    """A copy of the materials, to run a call in."""
    return shutil.copytree(materials, tmp_path / "folder")


def _told(code):
    """Read the calls of a shell's block: the tools and their parameters."""
    calls = []
    for word in shlex.split(code, comments=True):
        if word.startswith("loupe:"):
            calls.append((word, {}))
        elif calls and _ASSIGNMENT.match(word):
            name, value = _ASSIGNMENT.match(word).groups()
            calls[-1][1][name] = value
    return calls


@pytest.mark.parametrize(("page", "language", "code"), CALLS)
def test_a_call_runs_and_makes_what_it_says(
    page, language, code, folder, provider, request, monkeypatch
):
    if language == "sh":
        _run_in_shell(code, folder, request.getfixturevalue("profile"))
        calls = _told(code)
    else:
        calls = _run_in_python(code, folder, monkeypatch)
    assert calls
    for tool_id, parameters in calls:
        tool = QgsApplication.processingRegistry().algorithmById(tool_id)
        made = set(_names(tool.destinationParameterDefinitions())) & set(parameters)
        assert made, f"{tool_id} is asked for nothing"
        for name in made - {name for name in made if parameters[name] == "memory:"}:
            assert (folder / parameters[name]).exists(), f"{tool_id} {name}"


def _run_in_shell(code, folder, profile):
    shim = folder.parent / "bin"
    shim.mkdir()
    (shim / "qgis_process").write_text(f'#!/bin/sh\nexec {profile.executable} "$@"\n')
    (shim / "qgis_process").chmod(0o755)
    path = f"{shim}:{profile.environment['PATH']}"
    command = f"cd {shlex.quote(str(folder))}\n{code}"
    process = profile.spawn(["bash", "-euc", command], PATH=path)
    assert process.returncode == 0, process.stdout


def _run_in_python(code, folder, monkeypatch):
    import processing

    calls = []
    run = processing.run

    def noted(tool_id, parameters, *arguments, **options):
        calls.append((tool_id, parameters))
        return run(tool_id, parameters, *arguments, **options)

    monkeypatch.setattr(processing, "run", noted)
    monkeypatch.chdir(folder)
    script = folder / "example.py"
    script.write_text(code, encoding="utf-8")
    runpy.run_path(str(script))
    return calls
