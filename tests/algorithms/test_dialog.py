# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool's dialog, as QGIS makes it from the declaration."""

import time

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QTextEdit, QWidget

from raster_loupe.tests.conftest import ROOT

TOOLS = [
    *("focalstatistics", "localvariance", "localvariancebyscale"),
    *("fillnodata", "fillfromreference", "comparefillmethods"),
    *("adaptiveequalize", "equalize", "equalizebatch", "matchhistogram"),
    *("matchtemplate", "estimateshift", "crosscorrelogram"),
    *("findpeaks", "profilepeaks", "profilecorrelation"),
]

# What users have to choose.
NOT_OFFERED = {
    "INPUTS": [str(ROOT / "demo" / "jacksboro_fault.tif")],
    "TEMPLATE_EXTENT": "-84.30,-84.28,36.30,36.32 [EPSG:4326]",
}


@pytest.fixture(params=TOOLS)
def tool_id(request):
    return f"loupe:{request.param}"


@pytest.fixture
def dialog(tool, qgis_new_project, monkeypatch):
    """The dialog in a project with a raster and a line."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    # The stand-in of pytest-qgis for it has no browser.
    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
    layer = QgsRasterLayer(str(ROOT / "demo" / "jacksboro_fault.tif"), "Jacksboro")
    across = QgsVectorLayer("LineString?crs=EPSG:4326", "Across the fault", "memory")
    line = QgsFeature()
    line.setGeometry(QgsGeometry.fromWkt("LINESTRING(-84.3 36.2, -84.1 36.4)"))
    across.dataProvider().addFeature(line)
    QgsProject.instance().addMapLayers([layer, across])
    dialog = AlgorithmDialog(tool)
    yield dialog
    sip.delete(dialog)  # now: left to the garbage collector, it outlives what it refers to
    QgsProject.instance().clear()


def _parameters(dialog):
    # Named differently before QGIS 3.24.
    create = getattr(dialog, "createProcessingParameters", None) or dialog.getParameterValues
    return create()


def test_no_tool_is_left_out(provider):
    from raster_loupe.algorithms.base import LoupeAlgorithm  # once there is Processing

    tools = [tool for tool in provider.algorithms() if isinstance(tool, LoupeAlgorithm)]
    assert {tool.name() for tool in tools} == set(TOOLS)


def test_the_dialog_has_a_widget_for_every_parameter(dialog, tool):
    wrappers = dialog.mainWidget().wrappers
    outputs = {definition.name() for definition in tool.destinationParameterDefinitions()}
    shown = {definition.name() for definition in tool.parameterDefinitions()} - outputs
    assert shown <= set(wrappers)


def test_creation_options_have_the_widget_of_qgis(dialog, tool):
    if tool.parameterDefinition("OPTIONS") is None:
        pytest.skip("a tool that writes no raster")
    widgets = dialog.mainWidget().findChildren(QWidget)
    # Its class in C++: Python takes it for any widget where QGIS has made it.
    assert "QgsRasterFormatSaveOptionsWidget" in {w.metaObject().className() for w in widgets}


def test_what_the_dialog_offers_can_be_run(dialog, tool, tmp_path):
    parameters = _parameters(dialog)
    for definition in tool.destinationParameterDefinitions():
        raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        given = str(tmp_path / f"{definition.name()}.tif") if raster else "TEMPORARY_OUTPUT"
        if definition.name() == "OUTPUT" or not raster:
            parameters[definition.name()] = given
    for name, value in NOT_OFFERED.items():
        if tool.parameterDefinition(name) is not None:
            parameters[name] = value
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert tool.checkParameterValues(parameters, context) == (True, "")
    assert tool.run(parameters, context, QgsProcessingFeedback())[1]


class TestFromTheDialogToTheProject:
    """A user fills in the dialog, runs the tool, and finds the layer in the project."""

    @pytest.fixture
    def tool_id(self):
        return "loupe:localvariance"

    @pytest.fixture
    def finished(self, dialog, tmp_path, monkeypatch):
        """The dialog after a run, which is a task beside the window, as in QGIS."""
        # Nor has the stand-in a view of the layers, which newer versions of QGIS ask it for.
        monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
        filled_in = {"SIZE": 5, "STATISTICS": [0, 2], "OUTPUT": str(tmp_path / "rough.tif")}
        for name, value in filled_in.items():
            wrapper = dialog.mainWidget().wrappers[name]
            wrapper.setParameterValue(value, QgsProcessingContext())
        finished = []
        dialog.algorithmFinished.connect(lambda ok, results: finished.append(ok))
        dialog.show()
        dialog.runButton().click()
        _wait_for(finished)
        assert finished == [True], dialog.findChild(QTextEdit, "txtLog").toPlainText()
        return dialog

    def test_the_layer_lands_in_the_project(self, finished, tmp_path):
        layers = QgsProject.instance().mapLayers().values()
        made = [layer for layer in layers if layer.source() == str(tmp_path / "rough.tif")]
        assert len(made) == 1
        assert made[0].isValid()
        assert made[0].bandCount() == 2

    def test_the_dialog_tells_the_outputs(self, finished, tmp_path):
        outputs = finished.results()
        assert outputs["OUTPUT"] == str(tmp_path / "rough.tif")
        assert outputs["AVERAGE_LOCAL_VARIANCE"] > 0


def _wait_for(something, seconds=60):
    end = time.monotonic() + seconds
    while not something:
        assert time.monotonic() < end
        QCoreApplication.processEvents()
        time.sleep(0.01)
