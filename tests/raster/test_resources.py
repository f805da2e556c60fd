# SPDX-License-Identifier: GPL-2.0-or-later
"""Limits from the environment, and a block cache that is given back."""

import os
import threading

import pytest
from osgeo import gdal

from raster_loupe.raster.errors import ResourcesError
from raster_loupe.raster.resources import MIB, Resources, block_cache


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch):
    monkeypatch.delenv("LOUPE_WORKERS", raising=False)
    monkeypatch.delenv("LOUPE_MEMORY_MB", raising=False)


def test_by_default_a_run_takes_all_cores_and_128_mib():
    assert Resources.from_environment() == Resources(len(os.sched_getaffinity(0)), 128 * MIB)


def test_settings_are_taken_where_there_are_no_variables():
    assert Resources.from_environment(3, 500) == Resources(3, 500 * MIB)


def test_variables_win_over_settings(monkeypatch):
    monkeypatch.setenv("LOUPE_WORKERS", " 7 ")
    monkeypatch.setenv("LOUPE_MEMORY_MB", "64")
    assert Resources.from_environment(3, 500) == Resources(7, 64 * MIB)


def test_an_empty_variable_is_none(monkeypatch):
    monkeypatch.setenv("LOUPE_WORKERS", "")
    assert Resources.from_environment(3).workers == 3


def test_a_variable_of_0_is_the_default_as_a_setting_of_0_is(monkeypatch):
    monkeypatch.setenv("LOUPE_WORKERS", "0")
    monkeypatch.setenv("LOUPE_MEMORY_MB", "0")
    assert Resources.from_environment(3, 500) == Resources(len(os.sched_getaffinity(0)), 500 * MIB)


@pytest.mark.parametrize("name", ["LOUPE_WORKERS", "LOUPE_MEMORY_MB"])
@pytest.mark.parametrize("text", ["-1", "many", "1.5", "1e3"])
def test_a_variable_that_is_no_whole_number_is_named_with_its_value(monkeypatch, name, text):
    monkeypatch.setenv(name, text)
    with pytest.raises(ResourcesError, match=f"{name} is '{text}'; expected a whole number >= 0"):
        Resources.from_environment()


def test_the_block_cache_is_lowered_for_a_run_and_restored():
    before = gdal.GetCacheMax()
    with block_cache.at_most(5 * MIB):
        assert gdal.GetCacheMax() == 5 * MIB
    assert gdal.GetCacheMax() == before


def test_the_block_cache_is_never_raised():
    before = gdal.GetCacheMax()
    with block_cache.at_most(before * 2):
        assert gdal.GetCacheMax() == before
    assert gdal.GetCacheMax() == before


def test_the_block_cache_is_restored_after_a_failure():
    before = gdal.GetCacheMax()
    with pytest.raises(ZeroDivisionError), block_cache.at_most(MIB):
        raise ZeroDivisionError
    assert gdal.GetCacheMax() == before


def test_the_last_of_several_runs_restores_the_block_cache():
    before = gdal.GetCacheMax()
    started, finish = threading.Event(), threading.Event()

    def other_run():
        with block_cache.at_most(3 * MIB):
            started.set()
            finish.wait(10)

    with block_cache.at_most(5 * MIB):
        thread = threading.Thread(target=other_run)
        thread.start()
        started.wait(10)
        assert gdal.GetCacheMax() == 3 * MIB
    assert gdal.GetCacheMax() == 3 * MIB
    finish.set()
    thread.join()
    assert gdal.GetCacheMax() == before
