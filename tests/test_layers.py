# SPDX-License-Identifier: GPL-2.0-or-later
"""The house has three storeys, and imports point only downwards."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

FORBIDDEN = {
    "kernels": {"osgeo", "gdal", "qgis", "raster", "algorithms", "plugin"},
    "raster": {"qgis", "processing", "kernels", "algorithms", "plugin"},
}

FILES = [path for storey in FORBIDDEN for path in sorted((ROOT / storey).rglob("*.py"))]


def imports(path):
    """Names of what a file imports: the first part, or the storey if it is in this package."""
    storey = path.relative_to(ROOT).parts[0]
    depth = len(path.relative_to(ROOT).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield _storey_or_package(name.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            names = (node.module or "").split(".") if node.module else []
            if not node.level:
                yield _storey_or_package(names)
            elif node.level < depth:
                yield storey
            else:  # from the package's root: `from ..raster import x`, `from .. import raster`
                yield from [names[0]] if names else [name.name for name in node.names]


def _storey_or_package(names):
    return names[1] if names[0] == "raster_loupe" and len(names) > 1 else names[0]


def test_both_lower_storeys_are_looked_at():
    assert {path.relative_to(ROOT).parts[0] for path in FILES} == set(FORBIDDEN)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_storey_imports_nothing_from_beside_or_above(path):
    storey = path.relative_to(ROOT).parts[0]
    assert not set(imports(path)) & FORBIDDEN[storey]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_storey_imports_no_third_party_package_but_its_own(path):
    allowed = {"kernels": {"numpy", "scipy"}, "raster": {"numpy", "osgeo"}}
    storey = path.relative_to(ROOT).parts[0]
    others = set(imports(path)) - set(sys.stdlib_module_names) - {storey}
    assert others <= allowed[storey]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("import osgeo.gdal", "osgeo"),
        ("from osgeo import gdal", "osgeo"),
        ("from qgis.core import QgsApplication", "qgis"),
        ("from ..raster.engine import map_tiles", "raster"),
        ("from .. import raster", "raster"),
        ("import raster_loupe.raster", "raster"),
        ("from raster_loupe.raster import engine", "raster"),
        ("def later():\n    from osgeo import gdal", "osgeo"),
    ],
)
def test_the_scan_sees_every_way_to_import(tmp_path, monkeypatch, line, name):
    (tmp_path / "kernels").mkdir()
    path = tmp_path / "kernels" / "sly.py"
    path.write_text(line)
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    assert name in set(imports(path))
