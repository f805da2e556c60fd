# SPDX-License-Identifier: GPL-2.0-or-later
"""How to call each peer, and ourselves, as a process: programs, environments and versions.

What a peer is asked to compute is the business of the benchmark that asks.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from harness import Failure, Job, Step
from rasters import CACHE

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
PLUGIN_FOLDER = CACHE / "plugins"
PROFILE = CACHE / "profile"
SID = CACHE / "sid"
ORFEO_ENVIRONMENT = {
    "OTB_APPLICATION_PATH": "/usr/lib/x86_64-linux-gnu/otb/applications",
    "LC_NUMERIC": "C",
}


def first_match(
    pattern: str, command: Sequence[str | Path], environment: Mapping[str, str] | None = None
) -> str | None:
    """Return what ``pattern`` finds in the output of ``command``; None if it is not installed."""
    if not shutil.which(command[0]):
        return None
    finished = subprocess.run(
        command,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    found = re.search(pattern, finished.stdout + finished.stderr)
    return found.group(1) if found else None


# GDAL


@cache
def gdal_version() -> str | None:
    return first_match(r"GDAL (\S+?),", ["gdal_translate", "--version"])


def sid_gdal(name: str, *arguments: str | Path) -> Step:
    """Run Debian sid's ``gdal`` by sid's own loader: no root, no mounts, the same file paths."""
    root, libraries = SID / "usr", SID / "usr/lib/x86_64-linux-gnu"
    folders = (libraries, libraries / "blas", libraries / "lapack", root / "lib")
    loader = libraries / "ld-linux-x86-64.so.2"
    command = [loader, "--library-path", ":".join(map(str, folders)), root / "bin/gdal"]
    data = {"GDAL_DATA": str(root / "share/gdal"), "PROJ_DATA": str(root / "share/proj")}
    return Step(name, [*command, *arguments], {**data, "GDAL_NUM_THREADS": "ALL_CPUS"})


@cache
def sid_gdal_version() -> str | None:
    return first_match(r"GDAL (\S+)", sid_gdal("version", "--version").command)


# GRASS


@cache
def grass_version() -> str | None:
    return first_match(r"(\d+\.\d+\.\d+)", ["grass", "--config", "version"])


@cache
def _grass_base() -> Path:
    return Path(first_match(r"(\S+)", ["grass", "--config", "path"]) or "")


def create_grass_location(job: Job) -> None:
    database = job.folder / "grass"
    database.mkdir()
    command = ["grass", "-c", str(job.source), str(database / "benchmark"), "-e"]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        raise Failure("could not create a GRASS location")
    session = {"GISDBASE": database, "LOCATION_NAME": "benchmark", "MAPSET": "PERMANENT"}
    lines = [f"{name}: {value}\n" for name, value in {**session, "GUI": "text"}.items()]
    (job.folder / "gisrc").write_text("".join(lines), encoding="utf-8")


def grass_module(name: str, job: Job, *arguments: str) -> Step:
    """Run a module without GRASS's start-up script, whose second would be counted otherwise."""
    base = _grass_base()
    programs = [base / "bin", base / "scripts"]  # compiled ones, and those written in Python
    environment = {
        "GISBASE": str(base),
        "GISRC": str(job.folder / "gisrc"),
        "LD_LIBRARY_PATH": str(base / "lib"),
        "PATH": os.pathsep.join([*map(str, programs), os.environ["PATH"]]),
        "PYTHONPATH": str(base / "etc" / "python"),
    }
    program = next(folder / name for folder in programs if (folder / name).exists())
    return Step(name, [program, *arguments], environment)


def grass_fillnulls(job: Job, method: str) -> Sequence[Step]:
    exported = [f"output={job.target()}", "type=Float32", "createopt=TILED=YES", "-c", "-f"]
    return [
        grass_module("r.in.gdal", job, f"input={job.source}", "output=gaps"),
        grass_module("g.region", job, "raster=gaps"),
        grass_module("r.fillnulls", job, "input=gaps", "output=filled", f"method={method}"),
        grass_module("r.out.gdal", job, "input=filled", *exported),
    ]


# SAGA and Orfeo


@cache
def saga_version() -> str | None:
    return first_match(r"SAGA Version: (\S+)", ["saga_cmd", "--version"])


def saga_close_gaps(job: Job) -> Step:
    files = ["-INPUT", job.source, "-RESULT", job.target(".sgrd")]
    return Step("close gaps", ["saga_cmd", "-f=s", "grid_tools", "7", *files])


@cache
def orfeo_version() -> str | None:
    command = ["otbApplicationLauncherCommandLine", "BandMath"]
    return first_match(r"version (\S+)", command, ORFEO_ENVIRONMENT)


def orfeo(application: str, *arguments: str | Path) -> Step:
    command = ["otbApplicationLauncherCommandLine", application, *arguments]
    return Step(application, [*command, "-progress", "false"], ORFEO_ENVIRONMENT)


# Python


@cache
def python_module_version(module: str) -> str | None:
    if importlib.util.find_spec(module) is None:
        return None
    code = f"import {module}; print({module}.__version__)"
    return first_match(r"(\S+)", [sys.executable, "-c", code])


def python_script(name: str, script: str, *arguments: str | Path) -> Step:
    return Step(name, [sys.executable, HERE / script, *arguments])


# Raster Loupe


def link_checkout() -> Path:
    """Make the checkout importable as ``raster_loupe``, whatever its folder is called."""
    PLUGIN_FOLDER.mkdir(parents=True, exist_ok=True)
    link = PLUGIN_FOLDER / "raster_loupe"
    if link.is_symlink():
        link.unlink()
    link.symlink_to(CHECKOUT)
    return PLUGIN_FOLDER


@cache
def our_version() -> str | None:
    metadata = CHECKOUT / "metadata.txt"
    text = metadata.read_text(encoding="utf-8") if metadata.exists() else ""
    found = re.search(r"^version=(\S+)", text, re.MULTILINE)
    return found.group(1) if found else "unreleased"


def our_engine(tool: str, job: Job, *settings: int, suffix: str = ".tif") -> Step:
    arguments = [job.source, job.target(suffix), *map(str, settings)]
    step = python_script("process", "ours.py", tool, *arguments)
    return Step(step.name, step.command, {"PYTHONPATH": str(link_checkout())})


def qgis_program() -> str:
    """Debian 12's ``qgis_process`` is a wrapper that passes an option its program refuses."""
    return shutil.which("qgis_process.bin") or "qgis_process"


def qgis_environment() -> dict[str, str]:
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(link_checkout()),
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "XDG_CONFIG_HOME": str(PROFILE / "config"),
    }


@cache
def qgis_version() -> str | None:
    return first_match(r"QGIS (\d\S+?)-", [qgis_program(), "--version"], qgis_environment())


def our_version_in_qgis() -> str | None:
    return f"{our_version()} in QGIS {qgis_version()}" if qgis_version() else None


def enable_plugin(_job: Job) -> None:
    finished = subprocess.run(
        [qgis_program(), "plugins", "enable", "raster_loupe"],
        env={**os.environ, **qgis_environment()},
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode and "already enabled" not in finished.stderr + finished.stdout:
        message = finished.stderr.strip().splitlines() or ["no message"]
        raise Failure(f"could not be enabled: {message[-1]}")


def qgis_process(name: str, *arguments: str) -> Step:
    return Step(name, [qgis_program(), *arguments], qgis_environment())
