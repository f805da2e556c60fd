# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters from afar: the means of blocks of cells, of those that are valid."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from concurrent.futures import Executor
from contextlib import closing
from typing import NamedTuple

import numpy as np

from .resources import Resources, block_cache
from .source import Reader, Source
from .window import Window
from .workers import Cancel, Progress, forget, in_order, pool, shared

# A block has a mean if at least this share of its cells is valid.
_LEAST_VALID = 0.5

# Cells of a strip that is read at a time, and of a part of it that is summed up at a time.
_STRIP, _PART = 4_000_000, 65536

# Bytes that a cell of a strip takes: its value, in up to 64 bits, and masks.
_PER_CELL = 12


class Overview(NamedTuple):
    """A part of a band in larger cells.

    Attributes
    ----------
    window : Window
        The part, in cells of the raster; cells at its right and lower edges that fill no block are
        left out.
    factor : int
        Cells of the raster along each side of a block.
    values : ndarray of float64
        ``(rows, cols)``: means of the valid cells of each block, 0 where there are too few.
    valid : ndarray of bool
        Same shape: whether at least half of the cells are valid.
    """

    window: Window
    factor: int
    values: np.ndarray
    valid: np.ndarray

    def coarser(self, factor: int) -> Overview:
        """Take the means of its blocks again."""
        if factor == 1:
            return self
        values, valid = block_means(self.values, self.valid, factor)
        return Overview(self.window, self.factor * factor, values, valid)


def block_means(
    values: np.ndarray, valid: np.ndarray | None, factor: int
) -> tuple[np.ndarray, np.ndarray]:
    """Take the means of the valid cells of square blocks.

    Parameters
    ----------
    values : ndarray
        ``(rows, cols)``, any real dtype.
    valid : ndarray of bool or None
        Same shape; None where every cell is valid.
    factor : int
        Cells along each side of a block; those at the right and lower edges that fill no block are
        left out.

    Returns
    -------
    tuple of (ndarray of float64, ndarray of bool)
        ``(rows // factor, cols // factor)``: means, 0 where less than half of the cells are valid;
        and where more are.

    Examples
    --------
    >>> means, exist = block_means(np.arange(16.0).reshape(4, 4), None, 2)
    >>> means
    array([[ 2.5,  4.5],
           [10.5, 12.5]])
    """
    shape = tuple(size // factor for size in values.shape)
    inside = np.s_[: shape[0] * factor, : shape[1] * factor]
    values = values[inside]
    valid = None if valid is None else valid[inside]
    if valid is None or valid.all():
        sums = _block_sums(values, factor)
        return np.divide(sums, factor**2, out=sums), np.ones(shape, bool)
    counts = _block_sums(valid, factor)
    means = _block_sums(np.where(valid, values, 0), factor)
    exist = counts >= _LEAST_VALID * factor**2
    np.divide(means, counts, out=means, where=exist)
    means[~exist] = 0
    return means, exist


def read_overviews(
    sources: Sequence[Source],
    factor: int,
    window: Window | None = None,
    *,
    resources: Resources | None = None,
    executor: Executor | None = None,
    progress: Progress = lambda fraction: None,
    cancelled: Cancel = lambda: False,
) -> list[Overview]:
    """Read the first band of rasters on one grid in larger cells.

    What GDAL's own overviews show is left alone: they may be made by any method, of cells that are
    not valid, too.

    Parameters
    ----------
    sources : sequence of Source
        What to read.
    factor : int
        Cells along each side of a block.
    window : Window, optional
        The part of the grid; by default all of it.
    resources, executor, progress, cancelled
        As for :func:`raster_loupe.raster.engine.map_tiles`.

    Returns
    -------
    list of Overview
        One for each source.
    """
    resources = resources or Resources.from_environment()
    window = window or Window(0, 0, *sources[0].shape)
    shape = window.rows // factor, window.cols // factor
    found = [Overview(window, factor, np.zeros(shape), np.zeros(shape, bool)) for _ in sources]
    available = resources.memory // (2 * (resources.workers + 1))
    cells = min(_STRIP, available // _PER_CELL)
    height = max(1, cells // max(1, window.cols) // factor) * factor
    run = uuid.uuid4().hex
    jobs = [
        _Job(run, source, index, Window(row, window.col, rows, window.cols), factor)
        for row, rows in (
            (window.row + first, min(height, shape[0] * factor - first))
            for first in range(0, shape[0] * factor, height)
        )
        for index, source in enumerate(sources)
    ]
    with block_cache.at_most(resources.memory // 4):
        try:
            with pool(executor, resources.workers) as workers:
                results = in_order(workers, _means, jobs, resources.workers + 1, cancelled)
                with closing(results):
                    for done, (job, (means, exist)) in enumerate(zip(jobs, results), 1):
                        first = (job.window.row - window.row) // factor
                        place = slice(first, first + len(means))
                        found[job.index].values[place] = means
                        found[job.index].valid[place] = exist
                        progress(done / len(jobs))
        finally:
            forget(run)
    return found


class _Job(NamedTuple):
    """What is submitted to the executor: all of it can be pickled."""

    run: str
    source: Source
    index: int
    window: Window
    factor: int


class _Readers:
    """The open rasters of one run within a process."""

    def __init__(self) -> None:
        self._readers: dict[int, Reader] = {}

    def of(self, job: _Job) -> Reader:
        """Open the raster of a job, unless it is open."""
        if job.index not in self._readers:
            self._readers.setdefault(job.index, Reader(job.source))
        return self._readers[job.index]

    def close(self) -> None:
        """Close them."""
        for reader in self._readers.values():
            reader.close()


def _means(job: _Job) -> tuple[np.ndarray, np.ndarray]:
    """Read a strip, and take the means of its blocks, a row of them at a time."""
    window, factor = job.window, job.factor
    tile = shared(job.run, _Readers).of(job).read(window, slice(0, 1))
    parts = []
    rows = max(1, _PART // max(1, window.cols) // factor) * factor
    for row in range(0, window.rows, rows):
        part = Window(row, 0, min(rows, window.rows - row), window.cols)
        values, valid = tile.block(part)
        parts.append(block_means(values[0], None if valid is None else valid[0], factor))
    means, exist = (np.concatenate(some) for some in zip(*parts))
    return means, exist


def _block_sums(cells: np.ndarray, factor: int) -> np.ndarray:
    """Sum up blocks that fill the array, in float64."""
    rows, cols = (size // factor for size in cells.shape)
    down = np.zeros((rows, cells.shape[1]))
    for row in range(factor):
        np.add(down, cells[row::factor], out=down)
    total = np.zeros((rows, cols))
    for col in range(factor):
        np.add(total, down[:, col::factor], out=total)
    return total
