# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of the machine a run may use: memory and workers, GDAL's block cache included."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from osgeo import gdal

from .errors import ResourcesError, marked

MIB = 2**20


@dataclass(frozen=True)
class Resources:
    """What a run may use; results do not depend on it.

    Attributes
    ----------
    workers : int
        Tiles computed at a time.
    memory : int
        Bytes for the working set of the whole run: tiles, results, scratch, GDAL's cache.
    """

    workers: int = 1
    memory: int = 128 * MIB

    @classmethod
    def from_environment(cls, workers: int = 0, memory_mb: int = 128) -> Resources:
        """Take ``LOUPE_WORKERS`` and ``LOUPE_MEMORY_MB``, else what is given.

        Parameters
        ----------
        workers : int
            0 for all cores, which a variable of 0 means, too.
        memory_mb : int
            What a variable of 0 means, too.

        Raises
        ------
        ResourcesError
            If a variable is not a whole number.
        """
        workers = _from_variable("LOUPE_WORKERS", workers) or _cores()
        return cls(workers, (_from_variable("LOUPE_MEMORY_MB", memory_mb) or memory_mb) * MIB)


def _from_variable(name: str, default: int) -> int:
    text = os.environ.get(name, "").strip()
    if not text:
        return default
    if not text.isdecimal():
        raise ResourcesError(
            marked(
                "RasterError",
                "the environment variable {name} is '{text}'; expected a whole number >= 0",
            ),
            name=name,
            text=text,
        )
    return int(text)


def _cores() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        return os.cpu_count() or 1


class _CacheLimit:
    """GDAL's block cache is one for the whole process: the first run lowers it, the last one
    restores it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs = 0
        self._before = 0

    @contextmanager
    def at_most(self, size: int) -> Iterator[None]:
        with self._lock:
            if not self._runs:
                self._before = gdal.GetCacheMax()
            self._runs += 1
            if gdal.GetCacheMax() > size:
                gdal.SetCacheMax(size)
        try:
            yield
        finally:
            with self._lock:
                self._runs -= 1
                if not self._runs:
                    gdal.SetCacheMax(self._before)


block_cache = _CacheLimit()
