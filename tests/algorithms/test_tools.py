# SPDX-License-Identifier: GPL-2.0-or-later
"""What every tool of the provider owes its users, whatever it computes."""

import os
import re

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingModelAlgorithm

from raster_loupe.tests.conftest import ROOT


@pytest.fixture
def tools(provider):
    assert provider.algorithms()
    return provider.algorithms()


def is_model(tool):
    return isinstance(tool, QgsProcessingModelAlgorithm)


def test_a_tool_has_an_icon_of_its_own(tools):
    for tool in tools:
        assert os.path.isfile(tool.svgIconPath()), tool.id()
        assert not tool.icon().pixmap(16, 16).isNull(), tool.id()
        assert tool.svgIconPath() != tool.provider().svgIconPath(), tool.id()


def test_a_tool_has_names_for_the_toolbox_and_tags_to_be_found_by(tools):
    for tool in tools:
        assert re.fullmatch("[a-z]+", tool.name())
        assert tool.displayName()
        assert tool.group()
        assert tool.groupId()
        assert len(tool.tags()) >= 3, tool.id()
        assert all(tag == tag.strip() != "" for tag in tool.tags()), tool.id()


def test_a_tool_is_explained_in_a_line_and_at_length(tools):
    for tool in tools:
        assert 0 < len(tool.shortDescription()) < 100, tool.id()
        assert len(tool.shortHelpString()) > 200, tool.id()
        assert "<" not in tool.shortHelpString(), f"{tool.id()}: qgis_process shows plain text"


def test_every_parameter_has_a_label_and_a_sentence_of_help(tools):
    for tool in tools:
        for definition in tool.parameterDefinitions():
            where = f"{tool.id()} {definition.name()}"
            # QGIS itself names the results of a model.
            if not (is_model(tool) and definition.isDestination()):
                assert re.fullmatch("[A-Z][A-Z_]*", definition.name()), where
            assert definition.description()[0].isupper(), where
            assert definition.help().endswith("."), where


def test_every_output_has_a_description(tools):
    for tool in tools:
        assert all(output.description() for output in tool.outputDefinitions()), tool.id()


def test_every_tool_has_a_page_that_names_all_its_parameters(tools):
    for tool in tools:
        page = (ROOT / "docs" / f"{tool.name()}.md").read_text(encoding="utf-8")
        assert f"`{tool.id()}`" in page
        for item in (*tool.parameterDefinitions(), *tool.outputDefinitions()):
            assert f"`{item.name()}`" in page, f"{tool.id()} {item.name()}"


def test_a_tool_without_an_input_says_so(tools):
    of_many = "INPUTS is missing; expected files, or a folder as FOLDER"
    for tool in (tool for tool in tools if not is_model(tool)):
        given = {"OUTPUT": "anywhere.tif"}
        ok, message = tool.checkParameterValues(given, QgsProcessingContext())
        many = tool.parameterDefinition("INPUTS") is not None
        expected = of_many if many else "INPUT is missing; expected a raster"
        assert (ok, message) == (False, expected), tool.id()
