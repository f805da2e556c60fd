# SPDX-License-Identifier: GPL-2.0-or-later
"""Minimum, maximum and range in a moving window.

Values are compared in their own type, so that bytes take an eighth of the time of float64. Cells
that are not there take a value that is never chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from .differences import subtract_lower
from .footprint import Footprint
from .window_kernel import Band, WindowKernel, check_statistics, every_step
from .window_sums import Buffers, buffers_needed, footprint_extreme, padded_shape


class Statistic(IntEnum):
    """What can be computed of the cells in a window."""

    MINIMUM = 0
    MAXIMUM = 1
    RANGE = 2


@dataclass(frozen=True)
class Extremes(WindowKernel):
    """The least and the greatest valid value in a moving window, and their difference.

    Parameters
    ----------
    footprint : Footprint
        The window.
    statistics : tuple of Statistic
        Bands of the result for each band of the source, in this order.
    step : int
        Take results at every step-th cell of both axes.
    propagate : bool
        Whether one invalid cell in the window makes the result invalid. Otherwise the valid ones
        are used, and the result is invalid where the centre is.
    min_valid : float
        Least percentage of valid cells in the window.
    fill_centres : bool
        Whether cells that are invalid get a result, too.
    dtype : str
        ``float32`` or ``float64``, of the result. A range is the exact difference, rounded to it.

    Notes
    -----
    Windows of any width are two overlapping ones of a power of two, so that the time grows with
    the logarithm of the width. A negative zero counts as zero. Infinite values are values; the
    range of a window that holds one of them alone is 0.

    Examples
    --------
    >>> kernel = Extremes(Footprint(1, 3), tuple(Statistic))
    >>> kernel(np.array([[[4, 9, 2, 3]]]), None).values
    array([[[2., 2.]],
    <BLANKLINE>
           [[9., 9.]],
    <BLANKLINE>
           [[7., 7.]]], dtype=float32)
    """

    footprint: Footprint
    statistics: tuple[Statistic, ...] = (Statistic.MINIMUM,)
    step: int = 1
    propagate: bool = False
    min_valid: float = 0.0
    fill_centres: bool = False
    dtype: str = "float32"

    def __post_init__(self) -> None:
        check_statistics(self.statistics)
        super().__post_init__()

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.statistics)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block; results do not depend on it.

        What windows need around a block is computed, too: large ones want large blocks.
        """
        rows, cols = super().block
        if max(self.footprint.rows, self.footprint.cols) <= 64:
            return rows, cols
        return 2 * rows, 2 * cols

    def scratch(self, block: tuple[int, int]) -> Scratch:
        """Remember the size of what minima and maxima are formed in, which takes their type."""
        return Scratch(self, block)

    def scratch_nbytes(self, block: tuple[int, int]) -> int:
        """Bytes that values of 8 bytes take, and what tells the invalid ones."""
        rows, cols = padded_shape(block, self.footprint, self.step)
        differences = block[0] * block[1] * (8 + 3)
        return rows * cols * (8 * _buffers(self.footprint) + 2) + differences

    def compute(self, band: Band, results: np.ndarray, flags: np.ndarray) -> bool:
        """Write each statistic of one band; see :meth:`WindowKernel.compute`."""
        wanted = set(self.statistics)
        usable = self.usable(band)
        certain = usable.write(flags)
        dtype = _compared_as(band.values.dtype)
        buffers = band.workspace.scratch.buffers(dtype)
        found = {}
        for statistic in (Statistic.MINIMUM, Statistic.MAXIMUM):
            if wanted & {statistic, Statistic.RANGE}:
                cells = buffers.take(band.values.size)
                _load(band, statistic, cells.reshape(band.values.shape))
                windows = footprint_extreme(
                    cells, band.values.shape[1], self.footprint, _ufunc(statistic, dtype), buffers
                )
                if dtype.kind == "f":
                    np.add(windows, 0, out=windows)  # -0.0 becomes 0.0
                found[statistic] = every_step(
                    windows, band.values.shape[1], self.step, results.shape[1:]
                )
        for statistic, result in zip(self.statistics, results):
            if statistic is Statistic.RANGE:
                _subtract(found[Statistic.MAXIMUM], found[Statistic.MINIMUM], result)
            else:
                np.copyto(result, found[statistic], casting="same_kind")
        return certain


class Scratch:
    """What :class:`Extremes` computes in: for one thread, block after block."""

    def __init__(self, kernel: Extremes, block: tuple[int, int]) -> None:
        rows, cols = padded_shape(block, kernel.footprint, kernel.step)
        self._count, self._size = _buffers(kernel.footprint), rows * cols
        self._dtype: np.dtype | None = None
        self._buffers: Buffers | None = None

    def buffers(self, dtype: np.dtype) -> Buffers:
        """Return arrays of a type, all of them free: a raster has one type for all its blocks."""
        if self._buffers is None or self._dtype != dtype:
            self._buffers = None  # before the next ones are allocated
            self._buffers = Buffers(self._count, self._size, dtype.type)
            self._dtype = dtype
        self._buffers.take_all_back()
        return self._buffers


def _buffers(footprint: Footprint) -> int:
    """Buffers held at a time: the minima, and those in which the maxima are formed."""
    return 1 + buffers_needed(footprint)


def _compared_as(dtype: np.dtype) -> np.dtype:
    """Return the type that values are compared in: their own, if the processor knows it."""
    if dtype.kind == "b":
        return np.dtype(np.uint8)
    if dtype.kind == "f" and dtype.itemsize not in (4, 8):
        return np.dtype(np.float32 if dtype.itemsize < 4 else np.float64)
    return dtype.newbyteorder("=")


def _ufunc(statistic: Statistic, dtype: np.dtype) -> np.ufunc:
    """Return what takes the extreme of two; of floats one that leaves NaN out."""
    if dtype.kind == "f":
        return np.fmin if statistic is Statistic.MINIMUM else np.fmax
    return np.minimum if statistic is Statistic.MINIMUM else np.maximum


def _load(band: Band, statistic: Statistic, cells: np.ndarray) -> None:
    """Copy the values, with one that is never chosen for cells that are invalid."""
    np.copyto(cells, band.values, casting="same_kind")
    if band.valid is None:
        return
    if cells.dtype.kind == "f":
        # All bits set are NaN. A copy through a mask would take several times as long.
        bits = cells.view(f"i{cells.dtype.itemsize}")
        np.bitwise_or(bits, np.subtract(band.valid.view(np.int8), 1, dtype=np.int8), out=bits)
        return
    limits = np.iinfo(cells.dtype)
    neutral = limits.max if statistic is Statistic.MINIMUM else limits.min
    np.copyto(cells, cells.dtype.type(neutral), where=~band.valid)


def _subtract(greatest: np.ndarray, least: np.ndarray, result: np.ndarray) -> None:
    """Write the exact difference, rounded to the type of the result."""
    if greatest.dtype.kind in "iu":
        exact = np.empty(greatest.shape, f"u{greatest.itemsize}")
        subtract_lower(greatest, least, exact)
        np.copyto(result, exact, casting="same_kind")
        return
    if greatest.dtype.itemsize <= result.itemsize:
        subtract_lower(greatest, least, result)
    else:
        np.copyto(result, np.subtract(greatest, least), casting="same_kind")
    undefined = np.isnan(result)
    if undefined.any():  # a difference of infinite values, or nothing valid
        result[undefined & (greatest == least)] = 0
