# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs over a folder: in the batch panel, in the shell, from JSON, as docs/batch.md has them."""

import gc
import json
import os
import re
import subprocess
import time

import numpy as np
import pytest
from osgeo import gdal_array
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSingleBandPseudoColorRenderer
from qgis.PyQt import sip

from raster_loupe.tests.conftest import ROOT

TOOL = "loupe:localvariance"
NAMES = ("a", "b c")


@pytest.fixture
def folder(write, tmp_path):
    """A folder ``scenes`` with two rasters, one of which has a space in its name."""
    (tmp_path / "scenes").mkdir()
    for seed, name in enumerate(NAMES):
        cells = np.random.default_rng(seed).normal(0, 50, (30, 40)).astype("float32")
        write(cells, name=f"scenes/{name}.tif")
    return tmp_path


@pytest.fixture
def expected(run, folder):
    """What a run by itself gives, by the name of the raster."""

    def expected(**parameters):
        return {
            name: gdal_array.LoadFile(
                run(
                    INPUT=f"{folder}/scenes/{name}.tif", OUTPUT="TEMPORARY_OUTPUT", **parameters
                ).path
            )
            for name in NAMES
        }

    return expected


class TestTheBatchPanel:
    @pytest.fixture
    def dialog(self, tool, qgis_new_project, no_layer_tree, monkeypatch):
        from processing.gui import BatchAlgorithmDialog, BatchPanel

        # The stand-in of pytest-qgis for it has no browser.
        monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
        dialog = BatchAlgorithmDialog.BatchAlgorithmDialog(tool)
        panel = dialog.mainWidget()
        dialog.show()  # QGIS deletes a dialog that nobody sees as soon as its work is done
        yield dialog, panel, BatchPanel
        # Now: left to the garbage collector, they outlive QGIS.
        vars(panel).clear()
        sip.delete(dialog)
        gc.collect()
        QgsProject.instance().clear()

    @pytest.fixture
    def execute(self, filled, qgis_app):
        """Press Run, and wait: later QGIS run rows in the background."""

        def execute(count):
            dialog, _ = filled
            dialog.runAlgorithm()
            tasks, end = QgsApplication.taskManager(), time.monotonic() + 120
            for _ in range(count + 1):
                qgis_app.processEvents()
                while tasks.countActiveTasks():
                    qgis_app.processEvents()
                    assert time.monotonic() < end

        return execute

    @pytest.fixture
    def filled(self, dialog, folder, monkeypatch):
        """The panel after what users do there: files by a pattern, names filled from the input."""
        dialog, panel, module = dialog
        files = sorted(str(path) for path in (folder / "scenes").glob("*.tif"))

        class Pattern:
            def setWindowTitle(self, title):
                pass

            def exec_(self):
                return True

            exec = exec_

            def files(self):
                return files

        monkeypatch.setattr(module, "QgsFindFilesByPatternDialog", Pattern)
        column = panel.parameter_to_column["INPUT"]
        panel.tblParameters.cellWidget(0, column).addFilesByPattern()
        size = panel.parameter_to_column["SIZE"]
        for row in range(panel.batchRowCount()):
            panel.wrappers[row][size].setParameterValue(5, panel.processing_context)
        self._name_results(panel, str(folder / "variance_.tif"), monkeypatch)
        return dialog, panel

    def _name_results(self, panel, first, monkeypatch):
        from processing.gui import BatchOutputSelectionPanel as module

        class Autofill:
            DO_NOT_AUTOFILL, FILL_WITH_NUMBERS, FILL_WITH_PARAMETER = range(3)
            mode, param_name = FILL_WITH_PARAMETER, "INPUT"

            def __init__(self, tool):
                pass

            def exec_(self):
                return True

            exec = exec_

        monkeypatch.setattr(module, "AutofillDialog", Autofill)
        chosen = staticmethod(lambda *text, **options: (first, "*.tif"))
        monkeypatch.setattr(module.QFileDialog, "getSaveFileName", chosen)
        panel.tblParameters.cellWidget(1, panel.parameter_to_column["OUTPUT"]).showSelectionDialog()

    def test_names_results_after_inputs(self, filled, execute, folder, expected):
        assert filled[1].batchRowCount() == len(NAMES)
        execute(len(NAMES))
        for name, cells in expected(SIZE=5).items():
            written = gdal_array.LoadFile(f"{folder}/variance_{name}.tif")
            np.testing.assert_array_equal(written, cells)

    def test_loads_and_styles_each_of_them(self, filled, execute, folder):
        filled[1].checkLoadLayersOnCompletion.setChecked(True)
        execute(len(NAMES))
        layers = QgsProject.instance().mapLayers().values()
        assert len(layers) == len(NAMES)
        for layer in layers:
            assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)


@pytest.fixture
def page():
    """The blocks of code of docs/batch.md, by their language."""
    text = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")

    def page(language):
        return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)

    return page


@pytest.fixture
def shell(profile, folder):
    """Run a script in the folder, with a ``qgis_process`` that knows the plugin."""
    programs = folder / "bin"
    programs.mkdir()
    program = programs / "qgis_process"
    program.write_text(f'#!/bin/sh\nexec {profile.executable} "$@"\n')
    program.chmod(0o755)

    def shell(script):
        path = f"{programs}:{os.environ['PATH']}"
        where = f"cd '{folder}'\n"
        process = profile.spawn(["bash", "-ec", where + script], PATH=path)
        assert process.returncode == 0, process.stdout
        return process.stdout

    return shell


class TestTheShell:
    def test_loops_over_a_folder_and_past_what_cannot_be_read(self, shell, page, folder, expected):
        (folder / "scenes" / "b.tif").write_text("not a raster")
        assert re.findall("(.*) failed$", shell(page("sh")[0]), re.M) == ["scenes/b.tif"]
        assert sorted(os.listdir(folder / "variance")) == [f"{name}.tif" for name in NAMES]
        for name, cells in expected(SIZE=5).items():
            written = gdal_array.LoadFile(f"{folder}/variance/{name}.tif")
            np.testing.assert_array_equal(written, cells)

    def test_runs_several_at_a_time(self, shell, page, folder):
        shell(page("sh")[1])
        found = sorted(name for name in os.listdir(folder / "peaks") if name.endswith(".gpkg"))
        assert found == [f"{name}.tif.gpkg" for name in NAMES]


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="JSON came with QGIS 3.24")
class TestJson:
    def test_has_the_parameters_and_gets_the_results(self, profile, page, folder, run):
        (folder / "variance").mkdir()
        process = subprocess.run(
            profile.command("run", TOOL, "-"),
            input=page("json")[0],
            env=profile.environment,
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
        results = json.loads(process.stdout)["results"]
        assert results["OUTPUT"] == "variance/a.tif"
        path = run(INPUT=f"{folder}/scenes/a.tif", SIZE=5, STATISTICS=[0, 2]).path
        np.testing.assert_array_equal(
            gdal_array.LoadFile(f"{folder}/variance/a.tif"), gdal_array.LoadFile(path)
        )


def test_python_loops_over_a_folder(provider, page, folder, expected, monkeypatch):
    (folder / "variance").mkdir()
    monkeypatch.chdir(folder)
    exec(page("python")[0], {})  # noqa: S102 - it is our own page
    for name, cells in expected(SIZE=5).items():
        np.testing.assert_array_equal(gdal_array.LoadFile(f"variance/{name}.tif"), cells)
