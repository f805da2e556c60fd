# SPDX-License-Identifier: GPL-2.0-or-later
"""What every test of the engine keeps an eye on: GDAL's global state and the open files."""

import gc
import os

import pytest
from osgeo import gdal

from raster_loupe.raster import workers


@pytest.fixture(autouse=True)
def _global_state_is_left_alone():
    before = gdal.GetCacheMax(), gdal.GetUseExceptions()
    yield
    assert (gdal.GetCacheMax(), gdal.GetUseExceptions()) == before
    left = list(workers._SHARED)
    workers._SHARED.clear()  # one test's leak is not the next one's
    assert not left, "a run is over, and its raster still open"


@pytest.fixture(params=[False, True], ids=["exceptions off", "exceptions on"])
def either_way_of_errors(request):
    """GDAL's exceptions off, as in QGIS 3.22, and on, as in 3.44."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    assert gdal.GetUseExceptions() == request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture
def open_files():
    """Names of the files under a folder that this process holds open."""

    def open_files(folder):
        gc.collect()
        names = []
        for number in os.listdir("/proc/self/fd"):
            try:
                names.append(os.readlink(f"/proc/self/fd/{number}"))
            except OSError:
                continue
        return [name for name in names if name.startswith(str(folder))]

    return open_files
