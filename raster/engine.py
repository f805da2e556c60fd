# SPDX-License-Identifier: GPL-2.0-or-later
"""The verbs: run a kernel over every tile of a raster, of any size, on several workers.

Results are the same bit for bit whatever the memory budget, the number of workers and the
executor: a kernel sees numerical blocks, anchored at the raster's origin and sized by the kernel,
and partial results combine in the order of the blocks. Tiles, which are whole numbers of blocks,
only decide what is in memory at a time.
"""

from __future__ import annotations

import math
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from .errors import BudgetError, Cancelled, SourceError, marked
from .resources import MIB, Resources, block_cache
from .source import Reader, Source, nodata_margin
from .target import RasterTarget, TargetSpec
from .window import Edge, Sampling, Window, result_shape
from .workers import Cancel, Progress, forget, in_order, pool, shared

Combine = Callable[[Any, Any], Any]

# Rows and columns that tiles are multiples of, where memory allows: the blocks of a tiled GeoTIFF.
_TARGET_BLOCK = 256

# Rows of a tile at most: more would not be faster, and cancelling would take longer.
_MOST_ROWS = 512


class Outcome(NamedTuple):
    """What a run amounted to.

    Attributes
    ----------
    cells : int
        Cells computed, all bands together.
    seconds : float
        Wall time.
    workers : int
        Tiles computed at a time.
    partials : list
        For each band of the source, the combined partial results of its blocks.
    """

    cells: int
    seconds: float
    workers: int
    partials: list[Any]


def map_tiles(
    source: Source,
    kernel: Any,
    target: TargetSpec,
    *,
    edge: Edge = Edge.AVAILABLE,
    beside: Source | None = None,
    combine: Combine | None = None,
    resources: Resources | None = None,
    executor: Executor | None = None,
    progress: Progress = lambda fraction: None,
    cancelled: Cancel = lambda: False,
) -> Outcome:
    """Run a kernel over every tile with its halo and write the results.

    Parameters
    ----------
    source : Source
        What to read.
    kernel : object
        As described in ``docs/architecture.md``; picklable.
    target : TargetSpec
        What to write: ``kernel.bands_per_band`` bands for each band of the source.
    edge : Edge
        What a window finds beyond the raster's edge.
    beside : Source, optional
        Another raster on the same grid: the kernel is called with the same part of it, too.
    combine : callable, optional
        Combines the partial results of two blocks, if the kernel gives any.
    resources : Resources, optional
        Memory and workers; by default from the environment.
    executor : Executor, optional
        Where tiles are computed; by default a pool of threads. What is submitted to it is
        picklable. It is not shut down.
    progress : callable
        Told the fraction done.
    cancelled : callable
        Asked now and then whether to give up.

    Raises
    ------
    RasterError
        If something cannot be read or written, or memory does not suffice; there is no output.
    Cancelled
        If ``cancelled`` said so; there is no output.
    """
    run = _Run(source, kernel, edge, beside, target.dtype, target.nodata, resources, executor)
    with RasterTarget(target, source) as written:
        return run.stream(written.write, combine, progress, cancelled)


def reduce_tiles(
    source: Source,
    kernel: Any,
    combine: Combine,
    *,
    edge: Edge = Edge.AVAILABLE,
    beside: Source | None = None,
    resources: Resources | None = None,
    executor: Executor | None = None,
    progress: Progress = lambda fraction: None,
    cancelled: Cancel = lambda: False,
) -> Outcome:
    """Run a kernel over every tile with its halo and combine what it says of each block.

    Parameters and errors as for :func:`map_tiles`; the kernel's ``values`` are not looked at (and
    may be None).
    """
    run = _Run(source, kernel, edge, beside, None, None, resources, executor)
    return run.stream(None, combine, progress, cancelled)


def copy_raster(
    source: Source,
    target: TargetSpec,
    *,
    resources: Resources | None = None,
    progress: Progress = lambda fraction: None,
    cancelled: Cancel = lambda: False,
) -> Outcome:
    """Write a raster's cells as they are: all of its bands, and the mask beside them.

    Parameters
    ----------
    source : Source
        Of the raster.
    target : TargetSpec
        Where to, and what is said about it: :meth:`TargetSpec.like` the source.
    resources, progress, cancelled
        As for :func:`map_tiles`; errors, too.
    """
    began = time.perf_counter()
    resources = resources or Resources.from_environment()
    stored = target.whole.source
    # What is in hand, and what GDAL has yet to write.
    per_row = 2 * stored.cols * len(stored.bands) * np.dtype(stored.dtype).itemsize
    available = resources.memory - _cache_size(resources) - _overhead(resources)
    rows = max(1, min(_TARGET_BLOCK, available // per_row))
    with ExitStack() as opened:
        opened.enter_context(block_cache.at_most(_cache_size(resources)))
        reader = opened.enter_context(closing(Reader(stored)))
        written = opened.enter_context(RasterTarget(target, source))
        buffer = np.empty((len(stored.bands), min(rows, stored.rows), stored.cols), stored.dtype)
        for strip in Window(0, 0, *stored.shape).blocks((rows, stored.cols)):
            if cancelled():
                raise Cancelled
            written.write(strip, reader.read(strip, out=buffer).values)
            if target.whole.has_mask:
                written.write_mask(strip, reader.read_mask(strip))
            progress((strip.row + strip.rows) / stored.rows)
        if cancelled():
            raise Cancelled
    cells = stored.rows * stored.cols * len(stored.bands)
    return Outcome(cells, time.perf_counter() - began, 1, [])


@dataclass(frozen=True)
class Layout:
    """How a raster is cut: rows and columns of a tile (of results), bands at a time, workers."""

    rows: int
    cols: int
    bands: int
    workers: int

    def block(self, kernel: Any) -> tuple[int, int]:
        """The kernel's block, or as much of it as there is in a tile."""
        return min(kernel.block[0], self.rows), min(kernel.block[1], self.cols)


def plan(
    source: Source, kernel: Any, itemsize: int, resources: Resources, beside: Source | None = None
) -> Layout:
    """Choose tiles as large as useful within the memory budget.

    Parameters
    ----------
    source, kernel
        What will run.
    itemsize : int
        Bytes of a cell of the result, 0 if nothing is written.
    resources : Resources
        The limits.
    beside : Source, optional
        What else is read.

    Raises
    ------
    BudgetError
        If even one block at a time needs more than the budget.
    """
    shape = result_shape(source.shape, kernel.step)
    block, reach = kernel.block, kernel.reach
    unit = tuple(math.lcm(size, _TARGET_BLOCK) for size in block)
    enough = -(-shape[0] // (2 * resources.workers))  # at least two tiles for each worker
    rows = min(_round_up(enough, unit[0]), _round_up(_MOST_ROWS, unit[0]))
    cols, bands, workers = _round_up(shape[1], block[1]), len(source.bands), resources.workers
    available = resources.memory - _cache_size(resources) - _overhead(resources)

    def layout() -> Layout:
        return Layout(min(rows, shape[0]), min(cols, shape[1]), bands, workers)

    def need() -> int:
        return _working_set(source, kernel, itemsize, layout(), beside)

    # In the order of what it costs: fewer rows, cut columns, fewer bands, low tiles, idle cores.
    while need() > available and rows > unit[0]:
        rows -= unit[0]
    while need() > available and cols > unit[1]:
        cols = max(unit[1], _round_up(cols // 2, unit[1]))
    while need() > available and bands > 1:
        bands = -(-bands // 2)
    while need() > available and rows > block[0]:
        rows = max(block[0], rows // 2 // block[0] * block[0])
    while need() > available and cols > block[1]:
        cols = max(block[1], cols // 2 // block[1] * block[1])
    while need() > available and workers > 1:
        workers -= 1
    if need() > available:
        # The shares of the cache and the interpreter are half of the budget.
        least = math.ceil(need() * 2 / MIB)
        if any(reach):
            text = marked(
                "RasterError",
                "a window this large needs {least} MiB of memory, and the budget is {budget} MiB; "
                "use a smaller window or a larger budget (in QGIS's options for Processing "
                "providers, or LOUPE_MEMORY_MB)",
            )
        else:
            text = marked(
                "RasterError",
                "it needs {least} MiB of memory, and the budget is {budget} MiB; use a larger "
                "budget (in QGIS's options for Processing providers, or LOUPE_MEMORY_MB)",
            )
        raise BudgetError(text, least=least, budget=resources.memory // MIB)
    return layout()


def _round_up(number: int, unit: int) -> int:
    return -(-number // unit) * unit


def _cache_size(resources: Resources) -> int:
    """The share of the budget that GDAL's block cache gets.

    It should hold two rows of a file's blocks beside the tile being written: neighbouring tiles
    read the same ones for their halos.
    """
    return resources.memory // 4


def _overhead(resources: Resources) -> int:
    """The share for what no plan sees: the interpreter, its threads, memory in fragments.

    By measurement an eighth; a quarter makes for smaller tiles, which leave more of GDAL's cache
    to what neighbouring tiles share, and that is faster.
    """
    return resources.memory // 4


def _working_set(
    source: Source, kernel: Any, itemsize: int, layout: Layout, beside: Source | None = None
) -> int:
    """Bytes in use at a time with this layout."""
    reach, step = kernel.reach, kernel.step
    padded_rows = (layout.rows - 1) * step + 1 + reach.top + reach.bottom
    padded_cols = (layout.cols - 1) * step + 1 + reach.left + reach.right
    bands = layout.bands + reach.before + reach.after
    read = sum(
        padded_rows * padded_cols * min(len(raster.bands), bands) * _bytes_per_cell(raster)
        for raster in (source, beside)
        if raster is not None
    )
    written = layout.rows * layout.cols * layout.bands * kernel.bands_per_band * itemsize
    scratch = kernel.workspace_nbytes(layout.bands, layout.block(kernel))
    return layout.workers * (read + scratch) + (layout.workers + 1) * written


def _bytes_per_cell(source: Source) -> int:
    return np.dtype(source.dtype).itemsize + any(band.masked for band in source.bands)


class _Job(NamedTuple):
    """What is submitted to the executor: all of it can be pickled."""

    run: str
    source: Source
    kernel: Any
    edge: Edge
    beside: Source | None
    dtype: str | None
    nodata: float | None
    tile: Window
    first_band: int
    last_band: int
    layout: Layout


class _Computed(NamedTuple):
    """A tile's results, and the partial result of each of its blocks, for each band."""

    cells: np.ndarray | None
    partials: list[tuple[Window, list[Any]]]


class _Run:
    """One kernel over one source: the plan, the jobs, and the order in which they are consumed."""

    def __init__(
        self,
        source: Source,
        kernel: Any,
        edge: Edge,
        beside: Source | None,
        dtype: str | None,
        nodata: float | None,
        resources: Resources | None,
        executor: Executor | None,
    ) -> None:
        self._executor = executor
        self._resources = resources or Resources.from_environment()
        itemsize = 0 if dtype is None else np.dtype(dtype).itemsize
        if beside is not None:
            _check_beside(source, beside)
        self.layout = plan(source, kernel, itemsize, self._resources, beside)
        name = uuid.uuid4().hex
        self._job = _Job(name, source, kernel, edge, beside, dtype, nodata, None, 0, 0, self.layout)

    def stream(
        self,
        write: Callable[..., None] | None,
        combine: Combine | None,
        progress: Progress,
        cancelled: Cancel,
    ) -> Outcome:
        """Compute every tile, hand results on in order, combine partial results in order."""
        began = time.perf_counter()
        jobs = list(self._jobs())
        cells = [job.tile.rows * job.tile.cols * (job.last_band - job.first_band) for job in jobs]
        total, done = sum(cells), 0
        partials = _Partials(len(self._job.source.bands), combine)
        with self._context() as (context, executor):
            in_flight = self.layout.workers + 1
            with closing(in_order(executor, _compute, jobs, in_flight, cancelled)) as results:
                for job, size, computed in zip(jobs, cells, results):
                    if write is not None:
                        bands_each = self._job.kernel.bands_per_band
                        write(job.tile, computed.cells, job.first_band * bands_each)
                        context.spare.append(computed.cells.base)
                    partials.add(job, computed)
                    done += size
                    progress(done / total)
        seconds = time.perf_counter() - began
        return Outcome(total, seconds, self.layout.workers, partials.combined())

    def _jobs(self) -> Iterator[_Job]:
        source, layout = self._job.source, self.layout
        shape = result_shape(source.shape, self._job.kernel.step)
        for tile in Window(0, 0, *shape).blocks((layout.rows, layout.cols)):
            for first in range(0, len(source.bands), layout.bands):
                last = min(first + layout.bands, len(source.bands))
                yield self._job._replace(tile=tile, first_band=first, last_band=last)

    @contextmanager
    def _context(self) -> Iterator[tuple[_Context, Executor]]:
        with block_cache.at_most(_cache_size(self._resources)):
            try:
                context = _context_of(self._job)
                with pool(self._executor, self.layout.workers) as executor:
                    yield context, executor
            finally:
                forget(self._job.run)


def _check_beside(source: Source, beside: Source) -> None:
    if beside.shape != source.shape or len(beside.bands) != len(source.bands):
        raise SourceError(
            marked(
                "RasterError",
                "{path} has {bands} bands of {rows} rows and {cols} columns, and {other} "
                "{other_bands} of {other_rows} and {other_cols}: expected the same grid, and a "
                "band for each band",
            ),
            path=beside.path,
            bands=len(beside.bands),
            rows=beside.rows,
            cols=beside.cols,
            other=source.path,
            other_bands=len(source.bands),
            other_rows=source.rows,
            other_cols=source.cols,
        )


class _Partials:
    """Partial results on their way to one figure for each band, in the order of the blocks."""

    def __init__(self, bands: int, combine: Combine | None) -> None:
        self._combine = combine
        self._combined: list[Any] = [None] * bands
        self._waiting: list[tuple[int, Window, Any]] = []
        self._row = 0

    def add(self, job: _Job, computed: _Computed) -> None:
        """Take the partial results of a tile; tiles come in the order of their rows."""
        if self._combine is None:
            return
        if job.tile.row != self._row:  # what waited is complete: whole rows of blocks
            self._flush()
            self._row = job.tile.row
        for window, partials in computed.partials:
            for band, partial in enumerate(partials, job.first_band):
                self._waiting.append((band, window, partial))
        if computed.partials and computed.partials[-1][0].row == job.tile.row:
            self._flush()  # a single row of blocks: they come in order, and need not wait

    def combined(self) -> list[Any]:
        """Return the figure of each band."""
        self._flush()
        return self._combined

    def _flush(self) -> None:
        for band, _, partial in sorted(self._waiting, key=lambda one: one[:2]):
            before = self._combined[band]
            self._combined[band] = partial if before is None else self._combine(before, partial)
        self._waiting.clear()


class _Context:
    """What the jobs of one run share within a process: the open raster and memory to reuse."""

    def __init__(self, job: _Job) -> None:
        self.reader = Reader(job.source)
        self.beside = None if job.beside is None else Reader(job.beside)
        self.spare: deque[np.ndarray] = deque()
        self._of_thread = threading.local()

    def close(self) -> None:
        """Close the raster, and the one beside it."""
        self.reader.close()
        if self.beside is not None:
            self.beside.close()

    def workspace(self, job: _Job) -> Any:
        """Scratch arrays of the current thread."""
        if not hasattr(self._of_thread, "workspace"):
            block = job.layout.block(job.kernel)
            self._of_thread.workspace = job.kernel.workspace(job.layout.bands, block)
        return self._of_thread.workspace

    def padded(self, name: str, shape: tuple[int, int, int], dtype: str) -> np.ndarray:
        """Memory of the current thread to read a tile into, at least this large."""
        held = getattr(self._of_thread, name, None)
        if held is None or any(have < want for have, want in zip(held.shape, shape)):
            held = np.empty(shape, dtype)
            setattr(self._of_thread, name, held)
        return held

    def result(self, shape: tuple[int, int, int], dtype: str) -> np.ndarray:
        """Memory for a tile's results: that of a tile written before, or new."""
        size = shape[0] * shape[1] * shape[2]
        try:
            memory = self.spare.pop()
        except IndexError:
            memory = None
        if memory is None or memory.size < size:
            memory = np.empty(size, dtype)
        return memory[:size].reshape(shape)


def _context_of(job: _Job) -> _Context:
    return shared(job.run, lambda: _Context(job))


def _compute(job: _Job) -> _Computed:
    """Read a tile, run the kernel over its blocks."""
    context, kernel, tile = _context_of(job), job.kernel, job.tile
    reach, step = kernel.reach, kernel.step
    first = max(0, job.first_band - reach.before)
    last = min(len(job.source.bands), job.last_band + reach.after)
    wanted = slice(job.first_band - first, job.last_band - first)
    top, bottom = Sampling(job.source.rows, step).span(tile.row, tile.rows)
    left, right = Sampling(job.source.cols, step).span(tile.col, tile.cols)
    padding = reach.top, reach.bottom, reach.left, reach.right
    halo = reach.top + reach.bottom, reach.left + reach.right
    shape = last - first, bottom - top + halo[0], right - left + halo[1]

    def read(reader: Reader, name: str) -> Any:
        return reader.read(
            Window(top, left, bottom - top, right - left),
            slice(first, last),
            padding,
            job.edge,
            context.padded(name, shape, reader.source.dtype),
        )

    own = read(context.reader, "own")
    beside = None if context.beside is None else read(context.beside, "beside")
    cells = None
    if job.dtype is not None:
        bands = (job.last_band - job.first_band) * kernel.bands_per_band
        cells = context.result((bands, tile.rows, tile.cols), job.dtype)
    workspace = context.workspace(job)
    partials = []
    for block in tile.blocks(kernel.block):
        row, col = block.row - tile.row, block.col - tile.col
        part = Window(
            row * step,
            col * step,
            (block.rows - 1) * step + 1 + halo[0],
            (block.cols - 1) * step + 1 + halo[1],
        )
        more = {}
        if getattr(kernel, "placed", False):
            more["place"] = block.row, block.col, first
        if beside is not None:
            more["beside"] = beside.block(part)
        result = kernel(*own.block(part), wanted, workspace, **more)
        if cells is not None:
            place = cells[:, row : row + block.rows, col : col + block.cols]
            _put(result.values, result.valid, place, job.nodata)
        partials.append((block, result.partials))
    return _Computed(cells, partials)


def _put(
    values: np.ndarray, valid: np.ndarray | None, place: np.ndarray, nodata: float | None
) -> None:
    """Write a block's results; where there is none nodata, and nowhere else."""
    np.copyto(place, values, casting="same_kind")
    if nodata is None:
        return
    if place.dtype.kind == "f":
        leave_nodata_free(place, nodata)
    if valid is not None:
        np.copyto(place, nodata, where=~valid, casting="unsafe")


def leave_nodata_free(results: np.ndarray, nodata: float) -> None:
    """Move results that happen to be the nodata value to where no reader takes them for it."""
    margin = nodata_margin(nodata)
    # NaN, which there may be where nothing is valid, must not hide the others.
    if float(results.min()) > nodata + margin or float(results.max()) < nodata - margin:
        return
    beside = max(2 * margin, float(np.finfo(results.dtype).tiny))
    taken = np.abs(results - nodata) <= margin
    results[taken] = nodata + beside if nodata <= 0 else nodata - beside
