# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs every tool of an unzipped plugin once, by qgis_process in an empty profile.

Whether results are right is for the tests to say. This tells whether a tool that was downloaded
runs at all: that nothing it needs has been left out of the package.
"""

import json
import os
import re
import shlex
import subprocess
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

QGIS_PROCESS = Path(__file__).resolve().with_name("qgis_process")

# Parameters by tool. What is in made/ has to be there afterwards.
TRIALS = {
    "adaptiveequalize": "INPUT=hills.tif OUTPUT=made/local.tif",
    "comparefillmethods": "INPUT=hills.tif OUTPUT_TABLE=made/errors.gpkg REPORT=made/errors.html",
    "crosscorrelogram": "INPUT=hills.tif MAX_LAG=8 OUTPUT=made/lags.tif"
    " PROFILE_TABLE=made/lags.gpkg REPORT=made/lags.html",
    "equalize": "INPUT=hills.tif OUTPUT=made/equalized.tif REPORT=made/equalized.html",
    "equalizebatch": "INPUTS=hills.tif INPUTS=moved.tif OUTPUT=made",
    "estimateshift": "INPUT=moved.tif REFERENCE=hills.tif GRID=16 OUTPUT=made/back.tif"
    " VECTORS=made/shifts.gpkg REPORT=made/shifts.html",
    "fillfromreference": "INPUT=holes.tif REFERENCE=hills.tif"
    " OUTPUT=made/refilled.tif FILLED=made/how_refilled.tif",
    "fillnodata": "INPUT=holes.tif OUTPUT=made/filled.tif FILLED=made/how_filled.tif",
    "findandcount": "INPUT=hills.tif TEMPLATE_EXTENT=500100,500300,3999700,3999900"
    " POLYGONS=plot.geojson count:Counts=made/counts.gpkg match:Matches=made/found.gpkg"
    " match:Score=made/found.tif",
    "findpeaks": "INPUT=hills.tif OUTPUT=made/peaks.gpkg",
    "focalstatistics": "INPUT=hills.tif STATISTICS=2,11,14 OUTPUT=made/focal.tif",
    "localvariance": "INPUT=hills.tif OUTPUT=made/variance.tif",
    "localvariancebyscale": "INPUT=hills.tif SCALES=1,2,4 OUTPUT=made/scales.gpkg"
    " REPORT=made/scales.html",
    "matchhistogram": "INPUT=hills.tif REFERENCE=moved.tif OUTPUT=made/matched.tif",
    "matchtemplate": "INPUT=hills.tif TEMPLATE_EXTENT=500100,500300,3999700,3999900"
    " SCORE=made/score.tif MATCHES=made/matches.gpkg",
    "profilecorrelation": "INPUT=hills.tif LINES=line.geojson"
    " OUTPUT=made/profile_lags.gpkg REPORT=made/profile_lags.html",
    "profilepeaks": "INPUT=hills.tif LINES=line.geojson OUTPUT=made/profile_peaks.gpkg"
    " PROFILES=made/profiles.gpkg REPORT=made/profiles.html",
    "repairdem": "INPUT=holes.tif 'compare:Errors of fill methods=made/repair.gpkg'"
    " compare:Report=made/repair.html 'fill:Repaired DEM=made/repaired.tif'"
    " 'fill:Filled cells=made/repaired_cells.tif'",
    "texturestack": "INPUT=hills.tif 'write:Texture stack=made/texture.tif'",
}


def failures(plugin, scratch):
    """Run the tools of the plugin in one folder with files in another.

    Yields
    ------
    str
        What a tool said that failed; which tools have no trial; which files were not written.
    """
    _write_inputs(scratch)
    listed = _qgis_process(plugin, scratch, "list").stdout
    tools = set(re.findall(r"\bloupe:(\w+)", listed))
    if not tools:
        yield f"qgis_process lists no tools, but says:\n{listed}"
        return
    yield from (f"try_tools.py has no parameters for loupe:{name}" for name in tools - set(TRIALS))
    yield from (f"there is no loupe:{name}, which try_tools.py has" for name in set(TRIALS) - tools)
    for name in sorted(tools & set(TRIALS)):
        yield from _try(plugin, scratch, name)


def _try(plugin, scratch, name):
    parameters = shlex.split(TRIALS[name])
    done = _qgis_process(plugin, scratch, "run", f"loupe:{name}", "--", *parameters)
    if done.returncode != 0 or "Traceback" in done.stdout:
        yield f"loupe:{name} failed:\n{done.stdout}"
        return
    for value in (parameter.partition("=")[2] for parameter in parameters):
        if value.startswith("made") and not (scratch / value).exists():
            yield f"loupe:{name} did not write {value}:\n{done.stdout}"


def _qgis_process(plugin, scratch, *arguments):
    """What qgis_process said, with the Python errors of a plugin that did not load."""
    return subprocess.run(
        [QGIS_PROCESS, *arguments],
        cwd=scratch,
        env={**os.environ, "RASTER_LOUPE": str(plugin)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _write_inputs(scratch):
    (scratch / "made").mkdir()
    noise = np.random.default_rng(1).normal(size=(80, 80))
    rows, cols = np.mgrid[0:80, 0:80] / 6
    ground = 100 * (np.sin(rows) + np.cos(cols) + 0.1 * noise)
    _write_raster(scratch / "hills.tif", ground[:64, :64])
    _write_raster(scratch / "moved.tif", ground[2:66, 3:67])
    holed = ground[:64, :64].copy()
    holed[20:30, 25:40] = -9999
    _write_raster(scratch / "holes.tif", holed)
    (left, top), (right, bottom) = ends = [[500010, 3999990], [500630, 3999370]]
    _write_geometry(scratch / "line.geojson", "LineString", ends)
    ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
    _write_geometry(scratch / "plot.geojson", "Polygon", [ring])


def _write_geometry(path, kind, coordinates):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    geometry = {"type": kind, "coordinates": coordinates}
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    collection = {"type": "FeatureCollection", "crs": crs, "features": [feature]}
    path.write_text(json.dumps(collection), encoding="utf-8")


def _write_raster(path, cells):
    rows, cols = cells.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    raster.SetSpatialRef(system)
    raster.GetRasterBand(1).SetNoDataValue(-9999)
    raster.GetRasterBand(1).WriteArray(cells)
