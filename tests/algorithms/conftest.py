# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS with the plugin loaded, in this process and as ``qgis_process``, and rasters to feed it.

The QGIS of this process is started by pytest-qgis rather than ``qgis.testing``: it comes with a
profile of its own, Processing, a stand-in for ``iface``, and a project that tests can renew.
"""

import contextlib
import functools
import gc
import os
import shutil
import subprocess
from dataclasses import dataclass

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from raster_loupe.tests.conftest import ROOT

TOOL = "loupe:localvariance"


@pytest.fixture
def tool_id():
    """The tool that a module's tests are about; those about another one say so."""
    return TOOL


@pytest.fixture
def tool(provider, tool_id):
    """A new instance of the tool."""
    return QgsApplication.processingRegistry().createAlgorithmById(tool_id)


@dataclass(frozen=True)
class Run:
    """What a run in this process gave: its outputs, its progress and the text it logged."""

    outputs: dict
    progress: list
    log: str

    @property
    def path(self):
        return self.outputs["OUTPUT"]


@pytest.fixture
def run_tool(provider, tmp_path):
    """Run any tool through ``processing.run``; what it has to make and is not told where to put
    becomes ``result.tif``, or a table in memory.
    """
    import processing

    homes = {"OUTPUT": str(tmp_path / "result.tif"), "OUTPUT_TABLE": "TEMPORARY_OUTPUT"}

    def run_tool(tool, feedback=None, **parameters):
        feedback = feedback or QgsProcessingFeedback(False)
        progress = []
        feedback.progressChanged.connect(progress.append)
        made = QgsApplication.processingRegistry().algorithmById(tool).parameterDefinitions()
        names = [definition.name() for definition in made]
        parameters = {**{name: homes[name] for name in homes if name in names}, **parameters}
        outputs = processing.run(tool, parameters, feedback=feedback)
        return Run(outputs, progress, feedback.textLog())

    return run_tool


@pytest.fixture
def run(run_tool, tool_id):
    """Run the tool."""
    return functools.partial(run_tool, tool_id)


@pytest.fixture
def no_layer_tree(provider, monkeypatch):
    """Load results as without a window: the stand-in of pytest-qgis for it has no layer tree."""
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)


@pytest.fixture
def load(provider, qgis_new_project, no_layer_tree):
    """Run a tool as its dialog does, and return the layers that QGIS loads, by output."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject.instance()

    def load(tool, *outputs, where=None, **parameters):
        if isinstance(tool, str):
            tool = QgsApplication.processingRegistry().createAlgorithmById(tool)
        for output in outputs:
            target = (where or {}).get(output, "TEMPORARY_OUTPUT")
            parameters[output] = QgsProcessingOutputLayerDefinition(target, project)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        results, ok = tool.run(parameters, context, feedback)
        assert ok, feedback.textLog()
        gc.collect()
        assert handleAlgorithmResults(tool, context, feedback, parameters=parameters)
        loaded = {layer.id(): layer for layer in project.mapLayers().values()}
        by_source = {layer.source(): layer for layer in loaded.values()}
        return {
            output: loaded.get(results[output], by_source.get(results[output]))
            for output in outputs
        }

    yield load
    project.clear()


@pytest.fixture
def refused(run, tmp_path, untouched):
    """Run the tool, expecting to be refused, and return what it says."""

    def refused(**parameters):
        with untouched(tmp_path), pytest.raises(QgsProcessingException) as caught:
            run(**parameters)
        message = str(caught.value)
        del caught  # its traceback holds objects of QGIS, in a cycle that may outlive QGIS
        assert "Traceback" not in message
        return message

    return refused


class CancelsAt(QgsProcessingFeedback):
    """Feedback of a user who cancels when so many per cent are done."""

    def __init__(self, percent):
        super().__init__(False)
        self.progressChanged.connect(lambda done: self.cancel() if done >= percent else None)


@pytest.fixture
def cancels_at():
    """Make a feedback that cancels when so many per cent are done."""
    return CancelsAt


@pytest.fixture
def write(tmp_path):
    """Write a raster of ``(rows, cols)`` or ``(bands, rows, cols)`` and return its path."""

    def write(
        cells,
        name="input.tif",
        *,
        nodata=None,
        driver="GTiff",
        options=(),
        crs=32633,
        transform=(500000, 10, 0, 4000000, 0, -10),
    ):
        cells = np.asarray(cells)
        bands = cells if cells.ndim == 3 else cells[None]
        path = str(tmp_path / name)
        number = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
        in_memory = gdal.GetDriverByName("MEM").Create(
            "", bands.shape[2], bands.shape[1], len(bands), number
        )
        in_memory.SetGeoTransform(transform)
        if crs is not None:
            system = osr.SpatialReference()
            system.ImportFromEPSG(crs)
            in_memory.SetSpatialRef(system)
        for index, band in enumerate(bands, 1):
            in_memory.GetRasterBand(index).WriteArray(band)
            if nodata is not None:
                in_memory.GetRasterBand(index).SetNoDataValue(nodata)
        gdal.GetDriverByName(driver).CreateCopy(path, in_memory, options=list(options))
        return path

    return write


@pytest.fixture
def random_cells():
    """One band that no two runs disagree on."""
    return np.random.default_rng(2).normal(100, 20, (23, 31)).astype("float32")


@pytest.fixture
def cells_of():
    """Read a raster as ``(bands, rows, cols)`` in float64, NaN where a cell has no value."""

    def cells_of(path):
        dataset = gdal.Open(path)
        bands = [dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount)]
        return np.array(
            [
                np.where(band.GetMaskBand().ReadAsArray(), band.ReadAsArray().astype(float), np.nan)
                for band in bands
            ]
        )

    return cells_of


@pytest.fixture
def untouched():
    """A block of code after which a folder holds exactly the files and bytes it held before.

    But for ``.aux.xml``: QGIS itself writes statistics there when it opens a raster as a layer.
    """

    @contextlib.contextmanager
    def untouched(folder):
        before = _contents(folder)
        yield
        assert _contents(folder) == before

    return untouched


def _contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if path.suffixes[-2:] != [".aux", ".xml"]
    }


@dataclass(frozen=True)
class Profile:
    """A fresh QGIS profile in which ``qgis_process`` knows the plugin."""

    executable: str
    environment: dict

    def command(self, *arguments):
        return [self.executable, *map(str, arguments)]

    def __call__(self, *arguments, **environment):
        """Run ``qgis_process``; what it says on both channels is in ``stdout``."""
        return self.spawn(self.command(*arguments), **environment)

    def run(self, parameters, tool=TOOL, **environment):
        """Run a tool."""
        return self("run", tool, "--", *assignments(parameters), **environment)

    def spawn(self, command, **environment):
        """Run any command in this profile."""
        return subprocess.run(
            command,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )


def assignments(parameters):
    """``NAME=VALUE`` arguments; a list gives one for each of its items."""
    for name, value in parameters.items():
        for item in value if isinstance(value, list) else [value]:
            yield f"{name}={item}"


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    """The profile that all runs of ``qgis_process`` share; nothing in it but the plugin."""
    folder = tmp_path_factory.mktemp("profile")
    for name in ("plugins", "profile", "config", "data", "cache"):
        (folder / name).mkdir()
    (folder / "runtime").mkdir(mode=0o700)
    (folder / "plugins" / "raster_loupe").symlink_to(ROOT)
    ours = {
        "QGIS_PLUGINPATH": folder / "plugins",
        "QGIS_CUSTOM_CONFIG_PATH": folder / "profile",
        "XDG_CONFIG_HOME": folder / "config",
        "XDG_DATA_HOME": folder / "data",
        "XDG_CACHE_HOME": folder / "cache",
        "XDG_RUNTIME_DIR": folder / "runtime",
        "QT_QPA_PLATFORM": "offscreen",
    }
    foreign = ("LOUPE_", "LANG", "LC_")
    inherited = {name: text for name, text in os.environ.items() if not name.startswith(foreign)}
    # Debian 12's wrapper passes an option that the binary behind it rejects.
    executable = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    profile = Profile(executable, {**inherited, **{name: str(path) for name, path in ours.items()}})
    enabled = profile("plugins", "enable", "raster_loupe")
    assert enabled.returncode == 0, enabled.stdout
    return profile
