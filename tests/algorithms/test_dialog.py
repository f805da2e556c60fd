# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool's dialog, as QGIS makes it from the declaration."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt import sip

from raster_loupe.tests.conftest import ROOT

TOOLS = [
    *("localvariance", "fillnodata", "fillfromreference", "comparefillmethods"),
    *("adaptiveequalize", "equalize", "equalizebatch", "matchhistogram"),
]


@pytest.fixture(params=TOOLS)
def tool_id(request):
    return f"loupe:{request.param}"


@pytest.fixture
def dialog(tool, qgis_new_project, monkeypatch):
    """The dialog in a project with one raster."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    # The stand-in of pytest-qgis for it has no browser.
    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
    layer = QgsRasterLayer(str(ROOT / "demo" / "jacksboro_fault.tif"), "Jacksboro")
    QgsProject.instance().addMapLayer(layer)
    dialog = AlgorithmDialog(tool)
    yield dialog
    sip.delete(dialog)  # now: left to the garbage collector, it outlives what it refers to
    QgsProject.instance().clear()


def _parameters(dialog):
    # Named differently before QGIS 3.24.
    create = getattr(dialog, "createProcessingParameters", None) or dialog.getParameterValues
    return create()


def test_the_dialog_has_a_widget_for_every_parameter(dialog, tool):
    wrappers = dialog.mainWidget().wrappers
    outputs = {definition.name() for definition in tool.destinationParameterDefinitions()}
    shown = {definition.name() for definition in tool.parameterDefinitions()} - outputs
    assert shown <= set(wrappers)


def test_creation_options_have_the_widget_of_qgis(dialog, tool):
    if tool.parameterDefinition("OPTIONS") is None:
        pytest.skip("a tool that writes no raster")
    wrapper = dialog.mainWidget().wrappers["OPTIONS"]
    assert type(wrapper).__name__ == "RasterOptionsWidgetWrapper"


def test_what_the_dialog_offers_can_be_run(dialog, tool, tmp_path):
    parameters = {**_parameters(dialog), "OUTPUT": str(tmp_path / "o.tif")}
    parameters["OUTPUT_TABLE"] = "TEMPORARY_OUTPUT"
    if tool.parameterDefinition("INPUTS") is not None:  # files, of which the project offers none
        parameters["INPUTS"] = [str(ROOT / "demo" / "jacksboro_fault.tif")]
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert tool.checkParameterValues(parameters, context) == (True, "")
    assert tool.run(parameters, context, QgsProcessingFeedback())[1]
