# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be told from the source alone: that it will run on Qt 6 and Python 3.9, and is complete.

QGIS 4 cannot be had for the tests yet; these stand in for it.
"""

import ast
import configparser
import functools
import subprocess
from pathlib import PurePath

import pytest

from raster_loupe.tests.conftest import ROOT
from raster_loupe.tests.qgis_names import unscoped_enumerations

RUNS_IN_QGIS = ("__init__.py", "plugin.py", "algorithms/", "kernels/", "raster/")


def _files():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


@functools.cache
def _text(name):
    return (ROOT / name).read_text(encoding="utf-8")


FILES = _files()
# Methods that PyQt 6 or Qt 6 dropped, then classes and modules.
GONE_IN_QT_6 = set(
    "exec_ print_ fromTime_t toTime_t setMargin desktop midButton setResizeMode "
    "QDesktopWidget QGLWidget QRegExp QRegExpValidator QStringRef QTextCodec "
    "QtScript QtWebKit QtWebKitWidgets QtXmlPatterns".split()
)
PYTHON = [name for name in FILES if name.endswith(".py")]
OURS = [name for name in PYTHON if name.startswith(RUNS_IN_QGIS)]
TEXTS = [name for name in FILES if not name.endswith((".tif", ".png", ".qm"))]
SCRIPTS = [name for name in TEXTS if _text(name).startswith("#!")]


@functools.cache
def _tree(name):
    return ast.parse(_text(name), name)


def _imports(name):
    """What a file imports: modules, each with what is taken from it, if anything is."""
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def test_there_is_something_to_look_at():
    assert "algorithms/local_variance.py" in OURS
    assert "scripts/setup" in SCRIPTS


@pytest.mark.parametrize(
    ("code", "unscoped"),
    [
        ("from qgis.PyQt.QtCore import Qt; Qt.AlignLeft", "Qt.AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt; Qt.AlignLeft | 1", "Qt.AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt; Qt.AlignmentFlag.AlignLeft", None),
        ("from qgis.PyQt import QtCore; QtCore.Qt.AlignLeft", "QtCore.Qt.AlignLeft"),
        ("import qgis.PyQt.QtCore as core; core.Qt.AlignLeft", "core.Qt.AlignLeft"),
        ("from qgis.core import QgsProcessingParameterNumber as N; N.Double", "N.Double"),
        ("from qgis.core import QgsProcessingParameterNumber as N; N.Type.Double", None),
        ("from qgis.core import Qgis; Qgis.Float32", "Qgis.Float32"),
        ("from qgis.core import Qgis; Qgis.DataType.Float32", None),
        ("from qgis.core import Qgis; Qgis.QGIS_VERSION_INT", None),
        (
            "from qgis.core import QgsProcessingAlgorithm as A\n"
            "class Tool(A):\n    def flags(self): return super().flags() | self.FlagNoThreading",
            "self.FlagNoThreading",
        ),
        (
            "from .algorithms.base import LoupeAlgorithm\n"
            "class Tool(LoupeAlgorithm):\n    flags = lambda self: self.FlagNoThreading",
            "self.FlagNoThreading",
        ),
        (
            "from qgis.PyQt.QtGui import QPainter\n"
            "painter = QPainter()\npainter.setRenderHint(painter.Antialiasing)",
            "painter.Antialiasing",
        ),
    ],
)
@pytest.mark.usefixtures("qgis_processing")  # which our own classes import
def test_unscoped_enumerations_are_recognised(code, unscoped):
    assert unscoped_enumerations(ast.parse(code)) == ([unscoped] if unscoped else [])


@pytest.mark.usefixtures("qgis_processing")
@pytest.mark.parametrize("name", PYTHON)
def test_enumerations_are_scoped_for_qt_6(name):
    package = ".".join(["raster_loupe", *PurePath(name).parent.parts])
    assert unscoped_enumerations(_tree(name), package) == []


@pytest.mark.parametrize("name", PYTHON)
def test_qt_is_imported_through_qgis_alone(name):
    roots = {module.split(".")[0] for module, _ in _imports(name)}
    assert not roots & {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


@pytest.mark.parametrize("name", PYTHON)
def test_nothing_uses_what_qt_6_took_away(name):
    attributes = {node.attr for node in ast.walk(_tree(name)) if isinstance(node, ast.Attribute)}
    imported = {part for module, thing in _imports(name) for part in (*module.split("."), thing)}
    assert not (attributes | imported) & GONE_IN_QT_6


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
