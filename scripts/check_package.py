# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks the installable zip: what it holds, what a scan finds in it, and that its tools run."""

import configparser
import stat
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

import scan_package
import try_tools

NEEDED = ("LICENSE", "__init__.py", "icons/raster_loupe.svg", "metadata.txt", "plugin.py")
# What plugins.qgis.org does not take a plugin without.
METADATA = (
    "name description about version qgisMinimumVersion author email repository tracker".split()
)
UNPUBLISHED = "example.org"
MOST_BYTES = 2 * 1024 * 1024
# All that QGIS, Python and a reader of the help have a use for. LICENSE has no suffix.
SUFFIXES = set(".css .html .md .model3 .png .py .qm .qml .svg .txt".split())


def misfits(package):
    """What plugins.qgis.org, or a user who unzips it, would object to."""
    names = {entry.filename for entry in package.infolist()}
    for needed in NEEDED:
        if f"raster_loupe/{needed}" not in names:
            yield f"{needed} is missing"
    for entry in package.infolist():
        yield from _misfits_of(entry)


def _misfits_of(entry):
    path = PurePosixPath(entry.filename)
    mode = entry.external_attr >> 16
    if path.parts[0] != "raster_loupe" or ".." in path.parts:
        yield f"{path} lies outside the folder raster_loupe"
    if any(part.startswith(".") for part in path.parts):
        yield f"{path} is hidden"
    if stat.S_ISLNK(mode):
        yield f"{path} is a link"
    if entry.is_dir():
        return
    if mode & 0o7133:  # set-id, sticky, executable, or writable for others than the owner
        yield f"{path} has the permissions {stat.filemode(mode)}"
    if path.suffix not in SUFFIXES and path.name != "LICENSE":
        yield f"{path} is of a kind that is not expected in a plugin"


def binary_texts(folder):
    """Files that are not what their names say."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in {".png", ".qm"}:
            try:
                binary = "\0" in path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                binary = True
            if binary:
                yield f"{path.relative_to(folder)} is no text"


def read_metadata(package):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(package.read("raster_loupe/metadata.txt").decode())
    return metadata["general"]


def check(path, package, scratch):
    """Everything that is wrong with the package, the quick checks before the slow ones."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        yield f"{path} has {size} bytes; at most {MOST_BYTES} are wanted"
    wrong = list(misfits(package))
    yield from wrong
    if wrong:
        return
    metadata = read_metadata(package)
    yield from (f"metadata.txt has no {name}" for name in METADATA if not metadata.get(name))
    unzipped, inputs = scratch / "unzipped", scratch / "inputs"
    package.extractall(unzipped)
    inputs.mkdir()
    yield from binary_texts(unzipped)
    yield from scan_package.findings(unzipped)
    yield from try_tools.failures(unzipped / "raster_loupe", inputs)


def main(path):
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(path) as package:
        wrong = list(check(path, package, Path(scratch)))
        if wrong:
            sys.exit("\n".join(wrong))
        print(
            f"{path}: {len(package.namelist())} entries, {path.stat().st_size / 1024:.0f} KB. "
            f"Nothing found by the scans; all {len(try_tools.TRIALS)} tools run."
        )
        for code, reason in scan_package.FLAKE8_IGNORED.items():
            print(f"Not counted: {code}, since {reason}.")
        unpublished = [n for n, value in read_metadata(package).items() if UNPUBLISHED in value]
        print(
            f"Before publishing, replace the {UNPUBLISHED} addresses in metadata.txt: "
            + ", ".join(unpublished)
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
