# SPDX-License-Identifier: GPL-2.0-or-later
"""What every tool of the provider owes its users, whatever it computes."""

import os
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QUrl

# Longer ones than about this make the dialog scroll sideways as it opens.
LONGEST_LABEL = 62


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


def test_the_help_tells_of_cells_without_a_value_and_of_where_the_method_is_from(tools):
    for tool in tools:
        text = tool.shortHelpString()
        assert re.search("without a value|has no value|nodata", text), tool.id()
        assert re.search(r"\b(19|20)\d\d\b", text), f"{tool.id()}: no paper or book"


def test_labels_and_choices_fit_into_the_dialog(tools):
    for tool in tools:
        for definition in tool.parameterDefinitions():
            optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            label = definition.description() + (" [optional]" if optional else "")
            for text in (label, *getattr(definition, "options", list)()):
                assert len(text) <= LONGEST_LABEL, f"{tool.id()}: {text}"


def test_help_opens_the_page_that_ships_with_the_plugin(tools):
    for tool in tools:
        page = QUrl(tool.helpUrl())
        assert page.isLocalFile(), tool.id()
        text = Path(page.toLocalFile()).read_text(encoding="utf-8")
        assert f"<code>{tool.id()}</code>" in text


@pytest.mark.parametrize("folder", ["two words", "50%20 + #1?", "Höhe"])
def test_a_page_opens_wherever_the_plugin_is_installed(tools, tmp_path, monkeypatch, folder):
    pages = tmp_path / folder / "help"
    pages.mkdir(parents=True)
    page = pages / f"{tools[0].name()}.html"
    page.touch()
    monkeypatch.setattr(
        "raster_loupe.algorithms.base.__file__", str(tmp_path / folder / "algorithms" / "base.py")
    )
    assert QUrl(tools[0].helpUrl()).toLocalFile() == str(page)
    page.unlink()
    assert tools[0].helpUrl() == ""


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


def test_an_output_that_is_no_parameter_has_a_sentence_in_the_help(tools):
    for tool in tools:
        lines = tool.shortHelpString().splitlines()
        for output in tool.outputDefinitions():
            if tool.parameterDefinition(output.name()) is None:
                said = [line for line in lines if line.startswith(f"{output.name()}: ")]
                where = f"{tool.id()} {output.name()}"
                assert [line.endswith(".") for line in said] == [True], where


def test_a_tool_without_an_input_says_so(tools):
    of_many = "INPUTS is missing; expected files, or a folder as FOLDER"
    for tool in (tool for tool in tools if not is_model(tool)):
        given = {"OUTPUT": "anywhere.tif"}
        ok, message = tool.checkParameterValues(given, QgsProcessingContext())
        many = tool.parameterDefinition("INPUTS") is not None
        expected = of_many if many else "INPUT is missing; expected a raster"
        assert (ok, message) == (False, expected), tool.id()
