# SPDX-License-Identifier: GPL-2.0-or-later
"""What scripts and models outside rely on: identifiers, parameters, outputs. It must not change."""

import pytest
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

REQUIRED = {"default": None, "advanced": False, "optional": False}
ADVANCED = {**REQUIRED, "advanced": True}

PARAMETERS = {
    "INPUT": {**REQUIRED, "type": "raster"},
    "BANDS": {**REQUIRED, "type": "band", "optional": True, "several": True},
    "STATISTICS": {**REQUIRED, "type": "enum", "several": True, "default": [0], "options": 4},
    "SIZE": {**REQUIRED, "type": "whole number", "default": 3, "least": 1},
    "SIZE_Y": {**ADVANCED, "type": "whole number", "optional": True, "least": 1},
    "DEPTH": {**ADVANCED, "type": "whole number", "default": 1, "least": 1},
    "STEP": {**ADVANCED, "type": "whole number", "default": 1, "least": 1},
    "SHAPE": {**ADVANCED, "type": "enum", "several": False, "default": 0, "options": 2},
    "SAMPLE": {**ADVANCED, "type": "boolean", "default": False},
    "EDGE": {**ADVANCED, "type": "enum", "several": False, "default": 0, "options": 5},
    "NODATA_POLICY": {**ADVANCED, "type": "enum", "several": False, "default": 0, "options": 2},
    "MIN_VALID": {**ADVANCED, "type": "number", "default": 0, "least": 0, "most": 100},
    "DATA_TYPE": {**ADVANCED, "type": "enum", "several": False, "default": 0, "options": 2},
    "OPTIONS": {**ADVANCED, "type": "string", "optional": True, "default": ""},
    "OUTPUT": {**REQUIRED, "type": "rasterDestination"},
}

OPTIONS = {
    "STATISTICS": ["Variance", "Standard deviation", "Mean", "Coefficient of variation"],
    "SHAPE": ["Rectangle", "Ellipse"],
    "EDGE": ["Nothing", "Reflect", "Mirror", "Nearest", "Wrap"],
    "NODATA_POLICY": ["Ignore", "Propagate"],
    "DATA_TYPE": ["Float32", "Float64"],
}


def described(definition):
    """A parameter as a row of the table above."""
    flag = QgsProcessingParameterDefinition.Flag
    kind = definition.type()
    found = {
        "type": kind,
        "default": definition.defaultValue(),
        "advanced": bool(definition.flags() & flag.FlagAdvanced),
        "optional": bool(definition.flags() & flag.FlagOptional),
    }
    if kind == "number":
        if definition.dataType() == QgsProcessingParameterNumber.Type.Integer:
            found["type"] = "whole number"
        found["least"] = definition.minimum()
        if definition.maximum() < 1e300:
            found["most"] = definition.maximum()
    if kind in ("enum", "band"):
        found["several"] = definition.allowMultiple()
    if kind == "enum":
        found["options"] = len(definition.options())
    return found


def test_the_provider_is_called_loupe(provider):
    assert (provider.id(), provider.name()) == ("loupe", "Raster Loupe")


def test_the_tool_is_called_loupe_localvariance(tool):
    assert tool.id() == "loupe:localvariance"
    assert (tool.groupId(), tool.group()) == ("localstatistics", "Local statistics")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == list(PARAMETERS)


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_parameter_keeps_its_type_default_limits_and_flags(tool, name):
    assert described(tool.parameterDefinition(name)) == PARAMETERS[name]


@pytest.mark.parametrize("name", OPTIONS)
def test_choices_keep_their_order(tool, name):
    texts = tool.parameterDefinition(name).options()
    assert [text.startswith(word) for text, word in zip(texts, OPTIONS[name])] == [True] * len(
        texts
    )


def test_outputs_keep_their_names_and_types(tool):
    outputs = [(output.name(), output.type()) for output in tool.outputDefinitions()]
    assert outputs == [("OUTPUT", "outputRaster"), ("AVERAGE_LOCAL_VARIANCE", "outputNumber")]


def test_bands_belong_to_the_input(tool):
    assert tool.parameterDefinition("BANDS").parentLayerParameterName() == "INPUT"
