# SPDX-License-Identifier: GPL-2.0-or-later
"""The third verb: solve only some regions of a raster, its holes, and write them over a copy.

The raster is looked at strip by strip for where its holes are, and copied strip by strip; what the
holes were filled with is put into a strip before it is written. So nothing is written twice, and
the cost beside that of a copy follows the holes.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from .engine import leave_nodata_free
from .errors import Cancelled, SourceError, marked
from .resources import Resources, block_cache
from .source import Band, Reader, Source, Whole, as_cell
from .target import RasterTarget, TargetSpec
from .window import Window
from .workers import Cancel, Progress, forget, in_order, pool, shared

# What the cells of the second output mean; a filling may have further ways to fill a cell.
UNTOUCHED, FILLED, LEFT = 0, 1, 2

# Rows of a strip, where memory allows: those of the blocks of a tiled GeoTIFF, or a part of them.
_STRIP_ROWS = 256, 192, 128, 64

# Shares of the progress: finding the holes, gathering, filling and writing.
_LOOK, _GATHER = 0.2, 0.1


@dataclass(frozen=True)
class Gaps:
    """Cells that are holes though they have a value.

    Attributes
    ----------
    values : tuple of float
        As stored, and exactly. One: cells that hold it. Several, one for each band of the source:
        cells where the bands hold all of them.
    mask : Source, optional
        On the same grid: cells where it is valid and not 0.
    """

    values: tuple[float, ...] = ()
    mask: Source | None = None


@dataclass(frozen=True)
class Reference:
    """A raster on the same grid that a filling wants to see, too: its values, where it is valid.

    Attributes
    ----------
    source : Source
        As many bands as the raster that is filled, or one for all of them.
    """

    source: Source

    def open(self) -> _OpenReference:
        """Open the raster."""
        return _OpenReference(Reader(self.source))


class _OpenReference:
    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.close = reader.close

    def read(self, window: Window, band: int) -> list[np.ndarray]:
        """Return values (float64, 0 where invalid) and validity of a window of a band."""
        band = min(band, len(self._reader.source.bands) - 1)
        tile = self._reader.read(window, slice(band, band + 1))
        values, valid = tile.block(Window(0, 0, window.rows, window.cols))
        values = values[0].astype(np.float64)
        if valid is None:
            return [values, np.ones(values.shape, bool)]
        values[~valid[0]] = 0
        return [values, valid[0]]


@dataclass
class BandOutcome:
    """What became of a band's holes.

    Attributes
    ----------
    holes : int
        How many there are.
    smallest : int
        Cells of the smallest one, 0 without any.
    missing : int
        Cells in holes.
    filled, fallback : int
        Cells filled; those of them that were filled in another way than the first.
    """

    holes: int
    smallest: int
    missing: int
    filled: int = 0
    fallback: int = 0


class PatchOutcome(NamedTuple):
    """What a run amounted to.

    Attributes
    ----------
    cells : int
        Cells copied or filled, all bands of the source together.
    seconds : float
        Wall time.
    workers : int
        Regions filled at a time.
    bands : list of BandOutcome
        For each band of the source.
    """

    cells: int
    seconds: float
    workers: int
    bands: list[BandOutcome]


def patch_regions(
    source: Source,
    filling: Any,
    target: TargetSpec,
    *,
    gaps: Gaps | None = None,
    beside: Any = None,
    marks: TargetSpec | None = None,
    resources: Resources | None = None,
    executor: Executor | None = None,
    progress: Progress = lambda fraction: None,
    cancelled: Cancel = lambda: False,
) -> PatchOutcome:
    """Fill a raster's holes, and write it.

    Parameters
    ----------
    source : Source
        The bands whose holes are filled.
    filling : object
        What looks for holes and fills them; see ``docs/architecture.md``. Picklable.
    target : TargetSpec
        Where the raster goes, all its bands, those not chosen unchanged: :meth:`TargetSpec.like`
        the source.
    gaps : Gaps, optional
        Cells that are holes besides those without a value.
    beside : object, optional
        What the filling takes besides values: its ``open()`` gives an object with
        ``read(window, band)``, a list of arrays, and ``close()``; :class:`Reference` is one.
    marks : TargetSpec, optional
        Where a byte raster goes that tells what became of each cell of each band of the source:
        :data:`UNTOUCHED`, :data:`FILLED`, :data:`LEFT`, or what the filling says.
    resources, executor, progress, cancelled
        As for :func:`raster_loupe.raster.engine.map_tiles`.

    Raises
    ------
    RasterError
        If something cannot be read or written, or no cell of any band has a value; there is no
        output.
    Cancelled
        If ``cancelled`` said so; there is no output.
    """
    resources = resources or Resources.from_environment()
    run = _Run(source, filling, gaps or Gaps(), beside, target, resources, executor)
    with run.opened(cancelled):
        return run.patch(marks, progress)


class _Job(NamedTuple):
    """What is submitted to the executor: all of it can be pickled."""

    run: str
    source: Source
    gaps: Gaps
    beside: Any
    nodata: tuple[float | None, ...]
    band: int = 0
    window: Window | None = None
    region: Any = None


class _Fill(NamedTuple):
    """What a box of a band is filled with, as stored; and how, where that differs."""

    band: int
    window: Window
    cells: np.ndarray
    values: np.ndarray
    how: np.ndarray | None


class _Shared:
    """The open rasters of one run within a process."""

    def __init__(self, job: _Job) -> None:
        self.source = Reader(job.source)
        self.mask = None if job.gaps.mask is None else Reader(job.gaps.mask)
        self.beside = None if job.beside is None else job.beside.open()

    def close(self) -> None:
        """Close them."""
        for raster in (self.source, self.mask, self.beside):
            if raster is not None:
                raster.close()


class _Run:
    """One filling of one raster."""

    def __init__(
        self,
        source: Source,
        filling: Any,
        gaps: Gaps,
        beside: Any,
        target: TargetSpec,
        resources: Resources,
        executor: Executor | None,
    ) -> None:
        self._filling, self._target = filling, target
        self._resources, self._given = resources, executor
        self._whole = target.whole
        nodata = tuple(self._whole.nodata[band.number - 1] for band in source.bands)
        self._job = _Job(uuid.uuid4().hex, source, gaps, beside, nodata)
        self._room = resources.memory // 2  # the rest is for GDAL's cache and the interpreter

    @contextmanager
    def opened(self, cancelled: Cancel) -> Iterator[None]:
        """Keep workers and open files for the time of the run."""
        self._cancelled = cancelled
        with block_cache.at_most(self._resources.memory // 4):
            try:
                with pool(self._given, self._resources.workers) as self._executor:
                    yield
            finally:
                forget(self._job.run)

    def patch(self, marks: TargetSpec | None, progress: Progress) -> PatchOutcome:
        """Find the holes, fill them, write."""
        began = time.perf_counter()
        source = self._job.source
        patchworks = self._look(lambda part: progress(_LOOK * part))
        outcomes = [
            BandOutcome(
                len(patchwork.holes),
                int(patchwork.holes.cells.min()) if len(patchwork.holes) else 0,
                int(patchwork.holes.cells.sum()),
            )
            for patchwork in patchworks
        ]
        if all(one.missing == source.rows * source.cols for one in outcomes):
            gaps = self._job.gaps
            if gaps.values or gaps.mask:
                text = marked(
                    "RasterError",
                    "{path} has no valid cell in band {numbers} besides those named as holes: "
                    "there is nothing to fill from",
                )
            else:
                text = marked(
                    "RasterError",
                    "{path} has no valid cell in band {numbers}: there is nothing to fill from",
                )
            numbers = ", ".join(str(band.number) for band in source.bands)
            raise SourceError(text, path=source.path, numbers=numbers)
        self._gather(patchworks, lambda part: progress(_LOOK + _GATHER * part))
        with ExitStack() as targets:
            marking = None if marks is None else targets.enter_context(RasterTarget(marks, source))
            written = targets.enter_context(RasterTarget(self._target, source))
            done = _LOOK + _GATHER
            for row in self._fill(patchworks, outcomes, written, marking):
                progress(done + (1 - done) * row / source.rows)
            for raster in (marking, written):
                if raster is not None:
                    raster.finish()
        cells = source.rows * source.cols * len(source.bands)
        seconds = time.perf_counter() - began
        return PatchOutcome(cells, seconds, self._resources.workers, outcomes)

    def _strips(self, bytes_per_row: int, share: float, unit: int = 1) -> list[Window]:
        """Cut the raster into strips so high that one takes its share of the memory.

        They are multiples of ``unit`` rows, and of what suits files where memory allows.
        """
        source = self._job.source
        fit = int(self._room * share) // bytes_per_row
        for rows in (*_STRIP_ROWS, fit):
            if rows <= fit:
                break
        rows = max(1, rows // unit) * unit
        return list(Window(0, 0, *source.shape).blocks((rows, source.cols)))

    @contextmanager
    def _over(
        self, strips: list[Window], call: Callable[[_Job], Any], band: int = 0
    ) -> Iterator[Iterator[tuple[Window, Any]]]:
        """Call a function for each strip, on the workers; give strips and results in order."""
        jobs = (self._job._replace(window=strip, band=band) for strip in strips)
        in_flight = self._resources.workers + 1
        with closing(in_order(self._executor, call, jobs, in_flight, self._cancelled)) as found:
            yield zip(strips, found)

    def _look(self, progress: Progress) -> list[Any]:
        """Find the holes of each band."""
        source = self._job.source
        surveys = [self._filling.survey(*source.shape) for _ in source.bands]
        per_cell = len(source.bands) * (np.dtype(source.dtype).itemsize + 3) + 2
        share = 1 / (2 * (self._resources.workers + 1))
        with self._over(self._strips(source.cols * per_cell, share), _missing) as found:
            for strip, missing in found:
                for band, survey in enumerate(surveys):
                    none = np.zeros((strip.rows, strip.cols), bool)
                    survey.look(none if missing is None else missing[band], strip.row)
                progress((strip.row + strip.rows) / source.rows)
        return [survey.patchwork() for survey in surveys]

    def _gather(self, patchworks: Sequence[Any], progress: Progress) -> None:
        """Show the raster to those that want to see it again."""
        source = self._job.source
        wanting = [band for band, one in enumerate(patchworks) if one.gathering is not None]
        for place, band in enumerate(wanting):
            gathering = patchworks[band].gathering
            # Values and what stands beside them, in float64, and masks of both.
            share = 1 / (self._resources.workers + 1)
            strips = self._strips(source.cols * 40, share, gathering.block)
            with self._over(strips, _values, band) as found:
                for strip, arrays in found:
                    gathering.add(strip.row, *arrays)
                    progress((place + (strip.row + strip.rows) / source.rows) / len(wanting))
            gathering.finish()

    def _fill(
        self,
        patchworks: Sequence[Any],
        outcomes: Sequence[BandOutcome],
        written: RasterTarget,
        marking: RasterTarget | None,
    ) -> Iterator[int]:
        """Copy strip by strip with the holes filled; yield how many rows are done."""
        source, whole = self._job.source, self._whole.source
        per_cell = len(whole.bands) * np.dtype(whole.dtype).itemsize + len(source.bands)
        strips = self._strips(source.cols * per_cell, 1 / 4)
        places = sorted(
            ((band, place) for band, one in enumerate(patchworks) for place in one.places),
            key=lambda each: (each[1].row, each[0]),
        )
        jobs = (
            self._job._replace(band=band, region=patchworks[band].region(place))
            for band, place in places
        )
        fills = in_order(
            self._executor,
            _solve,
            jobs,
            self._resources.workers + 1,
            self._cancelled,
            cost=lambda job: job.region.nbytes,
            room=self._room * 3 / 4,
        )
        copy = _Copy(source, self._whole, written, marking)
        upcoming, active = 0, []
        with closing(fills), closing(copy):
            for strip in strips:
                bottom = strip.row + strip.rows
                while upcoming < len(places) and places[upcoming][1].row < bottom:
                    for fill in next(fills):
                        active.append(fill)
                        _count(fill, outcomes[fill.band])
                    upcoming += 1
                missing = None
                if marking is not None:
                    missing = [one.missing(strip.row, strip.rows) for one in patchworks]
                copy.write(strip, active, missing)
                active = [fill for fill in active if fill.window.row + fill.window.rows > bottom]
                if self._cancelled():
                    raise Cancelled
                yield bottom


class _Copy:
    """Writes the raster, strip by strip, with what its holes are filled with."""

    def __init__(
        self, source: Source, whole: Whole, written: RasterTarget, marking: RasterTarget | None
    ) -> None:
        self._whole, self._written, self._marked = whole, written, marking
        self._reader = Reader(whole.source)
        self._buffer: np.ndarray | None = None
        numbers = [band.number for band in whole.source.bands]
        self._place = [numbers.index(band.number) for band in source.bands]
        self._opaque = [one for one in whole.opaque if one[0] not in self._place]

    def close(self) -> None:
        """Close the raster."""
        self._reader.close()

    def write(
        self, strip: Window, fills: Iterable[_Fill], missing: Sequence[np.ndarray] | None
    ) -> None:
        """Write a strip; ``missing`` tells the cells of holes where marks are wanted."""
        if self._buffer is None:
            stored = self._whole.source
            self._buffer = np.empty((len(stored.bands), *strip[2:]), stored.dtype)
        cells = self._reader.read(strip, out=self._buffer).values
        mask = self._reader.read_mask(strip) if self._whole.has_mask else None
        marks = None
        if missing is not None:
            marks = np.array(missing).astype(np.uint8)
            marks *= LEFT
        for fill in fills:
            top = max(fill.window.row, strip.row)
            rows = min(fill.window.row + fill.window.rows, strip.row + strip.rows) - top
            if rows <= 0:
                continue
            part = slice(top - fill.window.row, top - fill.window.row + rows)
            here = slice(top - strip.row, top - strip.row + rows)
            across = slice(fill.window.col, fill.window.col + fill.window.cols)
            where = fill.cells[part]
            into = cells[self._place[fill.band], here, across]
            np.copyto(into, fill.values[part], where=where)
            for band, value in self._opaque:
                np.copyto(cells[band, here, across], value, where=where, casting="unsafe")
            if mask is not None:
                mask[here, across][where] = 255
            if marks is not None:
                how = FILLED if fill.how is None else fill.how[part]
                np.copyto(marks[fill.band, here, across], how, where=where, casting="unsafe")
        self._written.write(strip, cells)
        if mask is not None:
            self._written.write_mask(strip, mask)
        if marks is not None:
            self._marked.write(strip, marks)


def _count(fill: _Fill, outcome: BandOutcome) -> None:
    filled = int(np.count_nonzero(fill.cells))
    outcome.filled += filled
    if fill.how is not None:
        outcome.fallback += int(np.count_nonzero(fill.cells & (fill.how != FILLED)))


def _shared_of(job: _Job) -> _Shared:
    return shared(job.run, lambda: _Shared(job))


def _missing(job: _Job) -> np.ndarray | None:
    """Tell which cells of a strip are holes, ``(bands, rows, cols)``; None if there are none."""
    rasters, strip = _shared_of(job), job.window
    shape = len(job.source.bands), strip.rows, strip.cols
    tile = rasters.source.read(strip)
    inside = Window(0, 0, strip.rows, strip.cols)
    _, valid = tile.block(inside)
    missing = None if valid is None else ~valid
    gaps = _gap_cells(tile.values, job.source.bands, job.gaps.values)
    if rasters.mask is not None:
        values, valid = rasters.mask.read(strip).block(inside)
        masked = values != 0 if valid is None else (values != 0) & valid
        gaps = masked if gaps is None else gaps | masked
    if gaps is not None and gaps.any():
        missing = np.broadcast_to(gaps, shape) if missing is None else missing | gaps
    return missing


def _gap_cells(
    values: np.ndarray, bands: Sequence[Band], gap_values: Sequence[float]
) -> np.ndarray | None:
    """Tell which cells hold gap values: for each band, or for all of them alike."""
    if not gap_values:
        return None
    alone = len(gap_values) == 1
    found = np.zeros(values.shape, bool)
    for index in range(len(bands)):
        gap = as_cell(gap_values[0 if alone else index], values.dtype)
        if gap is not None:
            np.equal(values[index], gap, out=found[index])
    return found if alone else found.all(axis=0, keepdims=True)


def _values(job: _Job) -> list[np.ndarray]:
    """Read a window of a band, as float64, and what the filling takes besides."""
    rasters, window = _shared_of(job), job.window
    values = rasters.source.read(window, slice(job.band, job.band + 1)).values[0]
    values = values.astype(np.float64)
    if job.source.scaled:
        band = job.source.bands[job.band]
        with np.errstate(all="ignore"):  # under invalid cells there may be anything
            values *= band.scale
            values += band.offset
    others = [] if rasters.beside is None else rasters.beside.read(window, job.band)
    return [values, *others]


def _solve(job: _Job) -> list[_Fill]:
    """Fill a region."""
    arrays = [_values(job._replace(window=Window(*box))) for box in job.region.boxes]
    band = job.source.bands[job.band]
    fills = []
    for patch in job.region.solve(arrays):
        values = patch.values
        if job.source.scaled:
            values = (values - band.offset) / band.scale
        values = _as_stored(values, patch.cells, job.nodata[job.band], np.dtype(job.source.dtype))
        fills.append(_Fill(job.band, Window(*patch.box), patch.cells, values, patch.how))
    return fills


def _as_stored(
    values: np.ndarray, cells: np.ndarray, nodata: float | None, dtype: np.dtype
) -> np.ndarray:
    """Convert to the raster's type: rounded, in its range, and never its nodata value."""
    values = np.where(cells, values, 0.0)
    if dtype.kind == "f":
        largest = float(np.finfo(dtype).max)
        if max(values.max(), -values.min()) > largest:
            values = values.clip(-largest, largest)
        stored = values.astype(dtype)
        if nodata is not None and np.isfinite(nodata):
            leave_nodata_free(stored, nodata)
        return stored
    limits = np.iinfo(dtype)
    rounded = np.rint(values)
    stored = np.empty(values.shape, dtype)
    # The largest integers of 64 bits are no floats: what rounds up to beyond them is set to them.
    low, high = rounded <= float(limits.min), rounded >= float(limits.max)
    np.copyto(stored, rounded, where=~(low | high), casting="unsafe")
    stored[low], stored[high] = limits.min, limits.max
    if nodata is not None and limits.min <= nodata <= limits.max:
        taken = stored == nodata
        up = values >= nodata
        up[taken & (stored == limits.max)] = False
        up[taken & (stored == limits.min)] = True
        stored[taken & up] += 1
        stored[taken & ~up] -= 1
    return stored
