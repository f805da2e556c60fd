# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``make check-package`` objects to, and that it tries every tool."""

import importlib
import io
import stat
import sys
import zipfile

import pytest

from raster_loupe.tests.conftest import ROOT


@pytest.fixture(scope="module")
def scripts():
    """The scripts, which find each other beside the one that is run."""
    sys.path.insert(0, str(ROOT / "scripts"))
    yield {name: importlib.import_module(name) for name in ("check_package", "try_tools")}
    sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture
def misfits(scripts):
    """What is said about a sound package to which a file was added."""
    check_package = scripts["check_package"]

    def misfits(name=None, mode=0o644, kind=stat.S_IFREG):
        with zipfile.ZipFile(io.BytesIO(), "w") as package:
            for needed in check_package.NEEDED:
                package.writestr(f"raster_loupe/{needed}", "")
            if name is not None:
                added = zipfile.ZipInfo(name)
                added.external_attr = (kind | mode) << 16
                package.writestr(added, "")
            return list(check_package.misfits(package))

    return misfits


def test_a_sound_package_is_passed(misfits):
    assert misfits() == []


@pytest.mark.parametrize(
    ("name", "objection"),
    [
        ("raster_loupe/.gitignore", "is hidden"),
        ("raster_loupe/.idea/workspace.txt", "is hidden"),
        ("raster_loupe/kernels/sums.so", "is of a kind that is not expected in a plugin"),
        ("raster_loupe/plugin.pyc", "is of a kind that is not expected in a plugin"),
        ("raster_loupe/install.sh", "is of a kind that is not expected in a plugin"),
        ("raster_loupe/../other.py", "lies outside the folder raster_loupe"),
        ("other/plugin.py", "lies outside the folder raster_loupe"),
    ],
)
def test_a_file_that_does_not_belong_there_is_named(misfits, name, objection):
    assert f"{name} {objection}" in misfits(name)


@pytest.mark.parametrize("mode", [0o755, 0o666, 0o4644])
def test_unusual_permissions_are_named(misfits, mode):
    assert misfits("raster_loupe/tool.py", mode) == [
        f"raster_loupe/tool.py has the permissions {stat.filemode(stat.S_IFREG | mode)}"
    ]


def test_a_link_is_named(misfits):
    assert misfits("raster_loupe/tool.py", kind=stat.S_IFLNK) == ["raster_loupe/tool.py is a link"]


def test_a_binary_file_under_the_name_of_a_text_is_named(scripts, tmp_path):
    (tmp_path / "sound.py").write_text("# ä", encoding="utf-8")
    (tmp_path / "zeros.txt").write_bytes(b"a\0b")
    (tmp_path / "latin.md").write_bytes(b"\xe4")
    said = list(scripts["check_package"].binary_texts(tmp_path))
    assert said == ["latin.md is no text", "zeros.txt is no text"]


def test_every_tool_is_tried(scripts, provider):
    assert set(scripts["try_tools"].TRIALS) == {tool.name() for tool in provider.algorithms()}
