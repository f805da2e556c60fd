# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be told from the source alone: that it will run on Qt 6 and Python 3.9, and is complete.

QGIS 4 cannot be had for the tests yet; these stand in for it.
"""

import ast
import configparser
import enum
import subprocess

import pytest
from qgis import core, gui
from qgis.PyQt import QtCore, QtGui, QtWidgets

from raster_loupe.tests.conftest import ROOT

RUNS_IN_QGIS = ("__init__.py", "plugin.py", "algorithms/", "kernels/", "raster/")
MODULES = (core, gui, QtCore, QtGui, QtWidgets)


def _files():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def _text(name):
    return (ROOT / name).read_text(encoding="utf-8")


FILES = _files()
PYTHON = [name for name in FILES if name.endswith(".py")]
OURS = [name for name in PYTHON if name.startswith(RUNS_IN_QGIS)]
TEXTS = [name for name in FILES if not name.endswith((".tif", ".png", ".qm"))]
SCRIPTS = [name for name in TEXTS if _text(name).startswith("#!")]


def _tree(name):
    return ast.parse(_text(name), name)


def _chain(node):
    """``a.b.c`` as a list of names; empty where it does not begin with a name."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


def _is_unscoped_enum(chain):
    """Tell whether this names a value of an enumeration by its class, as only Qt 5 allows."""
    found = next((vars(m)[chain[0]] for m in MODULES if chain[0] in vars(m)), None)
    owner = None
    for name in chain[1:]:
        owner, found = found, getattr(found, name, None)
    if owner is None or not isinstance(owner, type) or not isinstance(found, int):
        return False
    scoped = issubclass(owner, (int, enum.Enum))
    return type(found) is not int and not isinstance(found, bool) and not scoped


def test_there_is_something_to_look_at():
    assert "algorithms/local_variance.py" in OURS
    assert "scripts/setup" in SCRIPTS


@pytest.mark.parametrize(
    ("chain", "unscoped"),
    [
        ("Qt.AlignLeft", True),
        ("Qt.AlignmentFlag.AlignLeft", False),
        ("QgsProcessingParameterNumber.Integer", True),
        ("QgsProcessingParameterNumber.Type.Integer", False),
        ("QgsProcessingParameterDefinition.FlagAdvanced", True),
        ("QgsProcessingParameterDefinition.Flag.FlagAdvanced", False),
        ("Qgis.Float32", True),
        ("Qgis.DataType.Float32", False),
        ("Qgis.QGIS_VERSION_INT", False),
    ],
)
def test_unscoped_enumerations_are_recognised(chain, unscoped):
    assert _is_unscoped_enum(chain.split(".")) is unscoped


@pytest.mark.parametrize("name", PYTHON)
def test_enumerations_are_scoped_for_qt_6(name):
    chains = [_chain(node) for node in ast.walk(_tree(name)) if isinstance(node, ast.Attribute)]
    assert [".".join(chain) for chain in chains if chain and _is_unscoped_enum(chain)] == []


@pytest.mark.parametrize("name", PYTHON)
def test_qt_is_imported_through_qgis_alone(name):
    for node in ast.walk(_tree(name)):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        assert not [m for m in modules if m.split(".")[0] in {"PyQt5", "PyQt6", "PySide2", "sip"}]


@pytest.mark.parametrize("name", PYTHON)
def test_nothing_calls_what_qt_6_took_away(name):
    attributes = {node.attr for node in ast.walk(_tree(name)) if isinstance(node, ast.Attribute)}
    assert not attributes & {"exec_", "print_"}


@pytest.mark.parametrize("name", PYTHON)
def test_the_syntax_is_that_of_python_3_9(name):
    ast.parse(_text(name), name, feature_version=(3, 9))


@pytest.mark.parametrize("name", PYTHON + SCRIPTS)
def test_the_licence_stands_at_the_top(name):
    first, second = (_text(name) + "\n\n").splitlines()[:2]
    licence = second if first.startswith("#!") else first
    assert licence == "# SPDX-License-Identifier: GPL-2.0-or-later"


@pytest.mark.parametrize("name", PYTHON)
def test_a_docstring_says_what_a_file_is_for(name):
    assert ast.get_docstring(_tree(name))


def test_the_reserved_domain_stands_in_the_metadata_and_its_check_alone():
    reserved = "example" + ".org"
    found = {name for name in TEXTS if reserved in _text(name)}
    assert found == {"metadata.txt", "scripts/check_package.py"}


def test_no_file_knows_where_it_was_written():
    places = ("/" + "work/", "/" + "root/")
    assert [name for name in TEXTS if any(place in _text(name) for place in places)] == []


class TestMetadata:
    @pytest.fixture(scope="class")
    def metadata(self):
        parser = configparser.ConfigParser(interpolation=None)
        parser.read_string(_text("metadata.txt"))
        return parser["general"]

    @pytest.mark.parametrize(
        "name",
        "name description about version qgisMinimumVersion qgisMaximumVersion author email "
        "homepage repository tracker icon category tags changelog license".split(),
    )
    def test_nothing_is_missing(self, metadata, name):
        assert metadata[name].strip()

    def test_flags_are_as_promised(self, metadata):
        assert metadata["qgisMinimumVersion"] == "3.22"
        assert metadata["qgisMaximumVersion"] == "4.99"
        assert metadata["supportsQt6"] == "True"
        assert metadata["hasProcessingProvider"] == "yes"
        assert metadata["author"] == "Raster Loupe contributors"

    def test_the_icon_exists(self, metadata):
        assert (ROOT / metadata["icon"]).is_file()

    def test_the_changelogs_agree_on_the_version(self, metadata):
        assert metadata["version"] in metadata["changelog"]
        assert metadata["version"] in _text("CHANGELOG.md")
