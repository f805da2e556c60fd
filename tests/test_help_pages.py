# SPDX-License-Identifier: GPL-2.0-or-later
"""The help that ships with the plugin: made from the pages in ``docs``, and whole."""

import importlib.util
import os
import posixpath
import subprocess
import zipfile
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag

import pytest
from osgeo import gdal

from raster_loupe.tests.conftest import ROOT

MOST_BYTES = 2_000_000


def _maker():
    place = ROOT / "scripts" / "help_pages.py"
    spec = importlib.util.spec_from_file_location("help_pages", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKER = _maker()
PAGES = MAKER.pages()
PICTURES = sorted((ROOT / "docs" / "images").glob("*.png"))


class _Parts(HTMLParser):
    """The addresses, anchors and kinds of elements in a page."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.anchors, self.kinds = [], set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.kinds.add(tag)
        for name, value in attributes:
            if name in ("href", "src"):
                self.addresses.append((tag, value))
            elif name == "id":
                self.anchors.add(value)


PARTS = {name: _Parts(text) for name, text in PAGES.items()}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The plugin's zip as it would be if all that there is were committed."""
    scratch = tmp_path_factory.mktemp("package")
    (scratch / "objects").mkdir()

    def git(*arguments, **environment):
        command = ["git", *arguments]
        every = {**os.environ, **environment}
        return subprocess.run(
            command, cwd=ROOT, env=every, capture_output=True, check=True
        ).stdout.strip()

    objects = git("rev-parse", "--path-format=absolute", "--git-path", "objects")
    # An index and objects of its own: the repository stays as it is.
    apart = {
        "GIT_INDEX_FILE": str(scratch / "index"),
        "GIT_OBJECT_DIRECTORY": str(scratch / "objects"),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": objects.decode(),
    }
    git("add", "--all", **apart)
    tree = git("write-tree", **apart).decode()
    path = scratch / "package.zip"
    git("archive", "--worktree-attributes", f"--output={path}", tree, **apart)
    with zipfile.ZipFile(path) as archive:
        yield archive


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_markdown_gives(name):
    assert (ROOT / name).read_text(encoding="utf-8") == PAGES[name], "run 'make help-pages'"


def test_there_is_no_page_without_its_markdown():
    assert {p.relative_to(ROOT).as_posix() for p in (ROOT / "help").rglob("*.html")} == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_stands_alone(name):
    assert not PARTS[name].kinds & {"script", "iframe", "object", "embed", "form"}
    from_elsewhere = [
        address for tag, address in PARTS[name].addresses if tag != "a" and ":" in address
    ]
    assert from_elsewhere == []


@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_refers_to_ships_with_it(name, package):
    shipped = package.namelist()
    for _, address in PARTS[name].addresses:
        path, anchor = urldefrag(address)
        if ":" in path:
            assert path.startswith("https://"), address
            continue
        place = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path)))
        target = place if path else name
        assert target in shipped, address
        assert not anchor or anchor in PARTS[target].anchors, address


@pytest.mark.parametrize("name", PAGES)
def test_an_address_in_a_page_can_be_followed(name):
    linked = {address for tag, address in PARTS[name].addresses if tag == "a"}
    text = PAGES[name]
    assert all(f">{word}" not in text for word in ("http://", "www."))
    assert text.count("https://") == sum(
        text.count(f'"{address}"') + text.count(f">{address}<")
        for address in linked
        if address.startswith("https://")
    )


def test_the_contents_lead_to_every_page():
    linked = {address for _, address in PARTS["help/index.html"].addresses}
    assert {posixpath.relpath(name, "help") for name in PAGES} <= linked


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_small(path):
    picture = gdal.Open(str(path))
    assert picture.RasterXSize <= 800
    assert picture.RasterCount == 1, "expected a palette or shades of grey"


def test_the_plugin_is_small(package):
    assert os.path.getsize(package.filename) < MOST_BYTES


class TestHeadings:
    """They are named as where the Markdown is read, so that its links hold."""

    @pytest.mark.parametrize(
        ("heading", "name"),
        [
            ("Outputs", "outputs"),
            ("What holds for every run", "what-holds-for-every-run"),
            ("How near? 0.5 % of `METHOD`", "how-near-05--of-method"),
            ("Größe, in cells", "größe-in-cells"),
        ],
    )
    def test_a_name_is_made_of_letters_and_hyphens(self, heading, name):
        assert MAKER.slug(heading) == name
