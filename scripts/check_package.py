# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks the installable zip: what it holds, and that the tool runs from it in an empty profile."""

import configparser
import os
import stat
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

CHECKOUT = Path(__file__).resolve().parents[1]
DEMO = CHECKOUT / "demo/jacksboro_fault.tif"
NEEDED = ("LICENSE", "__init__.py", "icons/raster_loupe.svg", "metadata.txt", "plugin.py")
# What plugins.qgis.org does not take a plugin without.
METADATA = (
    "name description about version qgisMinimumVersion author email repository tracker".split()
)
UNPUBLISHED = "example.org"


def complaints(package):
    """What plugins.qgis.org, or a user who unzips it, would object to."""
    names = {entry.filename for entry in package.infolist()}
    for needed in NEEDED:
        if f"raster_loupe/{needed}" not in names:
            yield f"{needed} is missing"
    for entry in package.infolist():
        path = PurePosixPath(entry.filename)
        mode = entry.external_attr >> 16
        if path.parts[0] != "raster_loupe" or ".." in path.parts:
            yield f"{path} lies outside the folder raster_loupe"
        if any(part.startswith(".") for part in path.parts):
            yield f"{path} is hidden"
        if stat.S_ISLNK(mode):
            yield f"{path} is a link"
        if not entry.is_dir() and mode & 0o111:
            yield f"{path} is executable"
        if path.suffix in {".pyc", ".so", ".dll", ".exe"}:
            yield f"{path} is compiled"


def qgis_process(plugin, *arguments):
    """Everything that qgis_process said, Python errors of a plugin that did not load included."""
    return subprocess.run(
        [CHECKOUT / "scripts/qgis_process", *arguments],
        env={**os.environ, "RASTER_LOUPE": str(plugin)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    ).stdout


def try_it(plugin, scratch):
    """Lists, explains and runs the tool; yields what is wrong."""
    output = scratch / "variance.tif"
    parameters = (f"INPUT={DEMO}", "SIZE=5", f"OUTPUT={output}")
    trials = {
        ("list",): "loupe:localvariance",
        ("help", "loupe:localvariance"): "AVERAGE_LOCAL_VARIANCE",
        ("run", "loupe:localvariance", "--", *parameters): f"OUTPUT:\t{output}",
    }
    for arguments, expected in trials.items():
        said = qgis_process(plugin, *arguments)
        if expected not in said:
            yield f"qgis_process {' '.join(arguments)} does not say {expected!r} but:\n{said}"
            return
    if not output.exists():
        yield "loupe:localvariance wrote no output"


def read_metadata(package):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(package.read("raster_loupe/metadata.txt").decode())
    return metadata["general"]


def main(path):
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as package:
        wrong = list(complaints(package))
        if not wrong:
            metadata = read_metadata(package)
            wrong = [f"metadata.txt has no {name}" for name in METADATA if not metadata.get(name)]
        if not wrong:
            package.extractall(folder)
            wrong = list(try_it(Path(folder, "raster_loupe"), Path(folder)))
        if wrong:
            sys.exit("\n".join(wrong))
        unpublished = [name for name, value in metadata.items() if UNPUBLISHED in value]
        size = Path(path).stat().st_size / 1024
        print(f"{path}: {len(package.namelist())} entries, {size:.0f} KB, installs and runs.")
        print(
            f"Before publishing, replace the {UNPUBLISHED} addresses in metadata.txt: "
            + ", ".join(unpublished)
        )


if __name__ == "__main__":
    main(sys.argv[1])
