# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkout is the package ``raster_loupe``, whatever its folder is called."""

import importlib.util
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _register_package():
    spec = importlib.util.spec_from_file_location(
        "raster_loupe", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["raster_loupe"] = package
    spec.loader.exec_module(package)


if "raster_loupe" not in sys.modules:  # pytest imports this file under two names
    _register_package()


@pytest.fixture
def other_processes(tmp_path, monkeypatch):
    """Make pools of processes that find the package, by how many there are and how they start."""

    def other_processes(count=1, method="spawn"):
        return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context(method))

    # A new process knows nothing of this file: it finds the package on its path.
    folder = tmp_path / "plugins"
    folder.mkdir()
    (folder / "raster_loupe").symlink_to(ROOT)
    monkeypatch.syspath_prepend(str(folder))
    return other_processes


@pytest.fixture(scope="session")
def plugin(qgis_processing):
    """The plugin, loaded for the whole session as ``qgis_process`` loads it."""
    import raster_loupe

    plugin = raster_loupe.classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture
def provider(plugin):
    """The provider that QGIS knows."""
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("loupe")
