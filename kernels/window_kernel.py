# SPDX-License-Identifier: GPL-2.0-or-later
"""What kernels of a moving window over one band share: the contract's formalities, and which
windows give a result."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np

from .contract import Reach, Result
from .footprint import Footprint
from .window_sums import Buffers, buffers_needed, padded_shape, window_sum

DTYPES = ("float32", "float64")


class WindowKernel:
    """A kernel that computes figures of the valid cells in a moving window.

    A subclass is a frozen dataclass with the attributes below, and says in
    :attr:`bands_per_band`, :meth:`scratch`, :meth:`scratch_nbytes` and :meth:`compute` what it
    computes.

    Attributes
    ----------
    footprint : Footprint
        The window.
    step : int
        Results are taken at every step-th cell of both axes.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used, and the result is invalid where the centre is.
    min_valid : float
        Least percentage of valid cells in the window.
    fill_centres : bool
        Whether cells that are invalid get a result, too.
    dtype : str
        ``float32`` or ``float64``, of the result.
    """

    footprint: Footprint
    step: int
    propagate: bool
    min_valid: float
    fill_centres: bool
    dtype: str

    # Whether windows are counted by `usable`, in memory of the workspace.
    counted = True

    def __post_init__(self) -> None:
        if self.step < 1:
            raise ValueError(f"step is {self.step}; it is at least 1")
        if not 0 <= self.min_valid <= 100:
            raise ValueError(f"min_valid is {self.min_valid}; it is a percentage, 0 to 100")
        if self.dtype not in DTYPES:
            raise ValueError(f"dtype is {self.dtype}; it is float32 or float64")

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        raise NotImplementedError

    def scratch(self, block: tuple[int, int]) -> Any:
        """Make what :meth:`compute` computes in, for blocks of up to ``block`` results."""
        raise NotImplementedError

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that :meth:`scratch` allocates, and :meth:`compute` takes beside it."""
        raise NotImplementedError

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Compute one band of a block.

        Parameters
        ----------
        band : Band
            Its cells, padded.
        results : ndarray
            ``(bands_per_band, rows, cols)``, to be written.
        flags : ndarray of bool
            Same shape, to be written: which results are valid.

        Returns
        -------
        bool
            Whether all of them are.
        """
        raise NotImplementedError

    @property
    def reach(self) -> Reach:
        """Cells needed around a block."""
        window = self.footprint
        return Reach(window.above, window.below, window.left, window.right)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block, in cells of the result.

        By measurement: large enough that the arithmetic outweighs the interpreter, which the
        threads share, and what windows need around the block; small enough for the caches.
        """
        scale = 1 << (self.step.bit_length() - 1)
        return max(1, 256 // scale), max(32, 512 // scale)

    @property
    def least(self) -> int:
        """How many valid cells a window needs."""
        return self.least_of(self.footprint.count)

    def least_of(self, possible: int) -> int:
        """How many valid cells a window of so many cells needs."""
        share = 100 if self.propagate else Fraction(str(self.min_valid))
        return max(1, math.ceil(share * possible / 100))

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        return Workspace(self, bands, block or self.block)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates, and a call takes beside it."""
        block = block or self.block
        result = bands * self.bands_per_band * (np.dtype(self.dtype).itemsize + 1)
        nbytes = block[0] * block[1] * result + self.scratch_nbytes(block)
        if self.counted:
            rows, cols = padded_shape(block, self.footprint, self.step)
            nbytes += rows * cols * _count_type(self.footprint).itemsize * _count_buffers(self)
            nbytes += block[0] * block[1]
        return nbytes

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: Workspace | None = None,
    ) -> Result:
        """Compute one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype, padded by :attr:`reach` in rows and columns.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : Workspace, optional
            From :meth:`workspace`; made for this call where it is missing.

        Returns
        -------
        Result
            For each band wanted :attr:`bands_per_band` bands; the arrays live in the workspace.

        Raises
        ------
        ValueError
            If ``values`` has not three axes, or is smaller than the window.
        """
        shape = results_shape(values, self.footprint, self.step)
        rows, cols = padded_shape(shape, self.footprint, self.step)
        values = values[:, :rows, :cols]  # without cells that no window of a step reaches
        valid = None if valid is None else valid[:, :rows, :cols]
        centres = range(len(values))[bands or slice(None)]
        workspace = workspace or self.workspace(len(centres), shape)
        count = len(centres) * self.bands_per_band
        results = workspace.results[:count, : shape[0], : shape[1]]
        flags = workspace.flags[:count, : shape[0], : shape[1]]
        certain, partials = True, []
        with np.errstate(all="ignore"):  # what overflows is infinite, and float64 beyond float32
            for index, centre in enumerate(centres):
                part = slice(index * self.bands_per_band, (index + 1) * self.bands_per_band)
                cells, exist = self.stack(values, valid, centre)
                exist = None if exist is None or exist.all() else exist
                band = Band(cells, exist, shape, workspace, centre)
                certain &= self.compute(band, results[part], flags[part])
                partials += self.partial(workspace)
        return Result(results, None if certain else flags, partials)

    def stack(
        self, values: np.ndarray, valid: np.ndarray | None, centre: int
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Return what the windows of a band may hold: that band, unless windows are deeper."""
        return values[centre], None if valid is None else valid[centre]

    def partial(self, workspace: Workspace) -> list[Any]:
        """Return what the band that was just computed adds to a figure about the whole raster:
        one item, or none if there is no such figure."""
        return []

    def usable(self, band: Band) -> Usable:
        """Find the windows of a band that give a result.

        Returns
        -------
        Usable
            Without arrays where all windows are full.
        """
        if band.valid is None:
            return Usable(None, None)
        counts = band.workspace.count(band.valid, self.footprint, self.step, band.shape)
        usable = counts >= self.least
        if not self.fill_centres:
            usable &= at_anchors(band.valid, self.footprint, self.step, band.shape)
        return Usable(counts, None if usable.all() else usable)


class Usable(NamedTuple):
    """Which windows give a result.

    Attributes
    ----------
    counts : ndarray of unsigned int or None
        Valid cells of each window, ``(rows, cols)``; ``None`` where all windows are full. Lives in
        the workspace until windows are counted again.
    windows : ndarray of bool or None
        Same shape: which of them count; ``None`` where all of them do.
    """

    counts: np.ndarray | None
    windows: np.ndarray | None

    def write(self, flags: np.ndarray) -> bool:
        """Write the flags of all results, ``(bands, rows, cols)``; return whether all are true."""
        flags[...] = True if self.windows is None else self.windows
        return self.windows is None


class Band(NamedTuple):
    """One band of a block.

    Attributes
    ----------
    values : ndarray
        What :meth:`WindowKernel.stack` gives, as a rule ``(rows, cols)``, padded by the reach.
    valid : ndarray of bool or None
        Same shape; ``None`` when every cell is valid.
    shape : tuple of int
        Rows and columns of the results.
    workspace : Workspace
        Of the thread.
    index : int
        Of the band, among those that the kernel was given.
    """

    values: np.ndarray
    valid: np.ndarray | None
    shape: tuple[int, int]
    workspace: Workspace
    index: int = 0


class Workspace:
    """What a :class:`WindowKernel` computes in: for one thread, block after block.

    Attributes
    ----------
    results, flags : ndarray
        What the kernel returns.
    scratch : object
        From :meth:`WindowKernel.scratch`.
    """

    def __init__(self, kernel: WindowKernel, bands: int, block: tuple[int, int]) -> None:
        shape = (bands * kernel.bands_per_band, *block)
        self.results = np.empty(shape, kernel.dtype)
        self.flags = np.empty(shape, bool)
        self.scratch = kernel.scratch(block)
        rows, cols = padded_shape(block, kernel.footprint, kernel.step)
        counters = _count_buffers(kernel), rows * cols, _count_type(kernel.footprint).type
        self._make_counters = lambda: Buffers(*counters)
        self._counters: Buffers | None = None

    def count(
        self, valid: np.ndarray, footprint: Footprint, step: int, shape: tuple[int, int]
    ) -> np.ndarray:
        """Count the valid cells in each window of a padded block, ``(rows, cols)``."""
        if self._counters is None:  # many rasters have no invalid cell
            self._counters = self._make_counters()
        self._counters.take_all_back()
        cells = self._counters.take(valid.size)
        np.copyto(cells.reshape(valid.shape), valid)
        sums = window_sum(cells, valid.shape[1], footprint, self._counters)
        return every_step(sums, valid.shape[1], step, shape)


def results_shape(values: np.ndarray, footprint: Footprint, step: int) -> tuple[int, int]:
    """Return rows and columns of the results of a padded block ``(bands, rows, cols)``.

    Raises
    ------
    ValueError
        If ``values`` has not three axes, or is smaller than the window.
    """
    if values.ndim != 3:
        raise ValueError(f"values has {values.ndim} axes; expected (bands, rows, cols)")
    padded = values.shape[1:]
    if padded[0] < footprint.rows or padded[1] < footprint.cols:
        raise ValueError(f"values of {padded[0]} x {padded[1]} cells: smaller than the window")
    rows, cols = (
        (size - reach) // step + 1 for size, reach in zip(padded, (footprint.rows, footprint.cols))
    )
    return rows, cols


def at_anchors(
    cells: np.ndarray, footprint: Footprint, step: int, shape: tuple[int, int]
) -> np.ndarray:
    """Return the cells of a padded block that the windows belong to, ``(rows, cols)``."""
    rows, cols = (slice(0, (size - 1) * step + 1, step) for size in shape)
    return cells[footprint.above :, footprint.left :][rows, cols]


def every_step(
    windows: np.ndarray, row_length: int, step: int, shape: tuple[int, int]
) -> np.ndarray:
    """Return of figures of all windows, flat in rows of ``row_length``, those that are wanted."""
    return windows.reshape(-1, row_length)[::step, ::step][: shape[0], : shape[1]]


def check_statistics(statistics: Sequence[Any]) -> None:
    """Raise if a kernel is to compute nothing."""
    if not statistics:
        raise ValueError("statistics is empty; at least one is needed")


def _count_type(footprint: Footprint) -> np.dtype:
    """Smallest integer type that counts a window's cells: the smaller, the faster."""
    return np.min_scalar_type(footprint.count)


def _count_buffers(kernel: WindowKernel) -> int:
    return buffers_needed(kernel.footprint)
