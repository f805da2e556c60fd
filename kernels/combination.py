# SPDX-License-Identifier: GPL-2.0-or-later
"""Several kernels run over the same blocks, as if they were one: a raster is read once for all."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from .contract import Reach, Result

# What all kernels may take for their scratch in a thread, and how far a block may shrink for that.
_SCRATCH_NBYTES = 40 << 20
_LEAST_ROWS = 32


class Source(NamedTuple):
    """Where a band of the result comes from: which kernel, and which of its bands."""

    kernel: int
    band: int


@dataclass(frozen=True)
class Combination:
    """Kernels of the same window over single bands, whose results are put side by side.

    Parameters
    ----------
    kernels : tuple
        As :mod:`raster_loupe.kernels.contract` describes them; their reach, step and dtype are the
        same, and none of them is placed or gives partial results.
    order : tuple of Source
        Of each band of the result for each band of the source.

    Notes
    -----
    The numerical block is the smallest of theirs, or less where they take much memory together.

    Examples
    --------
    >>> from .footprint import Footprint
    >>> from .local_variance import LocalVariance
    >>> from .rank_filter import RankFilter
    >>> window = Footprint(1, 3)
    >>> kernels = LocalVariance(window), RankFilter(window)
    >>> both = Combination(kernels, (Source(1, 0), Source(0, 0)))
    >>> both(np.array([[[0, 1, 5]]]), None).values.round(2)
    array([[[1.  ]],
           [[4.67]]], dtype=float32)
    """

    kernels: tuple[Any, ...]
    order: tuple[Source, ...]

    def __post_init__(self) -> None:
        if not self.kernels or not self.order:
            raise ValueError("kernels and order are not to be empty")
        for name in ("reach", "step", "dtype"):
            if len({getattr(kernel, name) for kernel in self.kernels}) > 1:
                raise ValueError(f"kernels differ in their {name}")

    @property
    def reach(self) -> Reach:
        """Cells needed around a block."""
        return self.kernels[0].reach

    @property
    def step(self) -> int:
        """Results are taken at every step-th cell of both axes."""
        return self.kernels[0].step

    @property
    def dtype(self) -> str:
        """Of the result."""
        return self.kernels[0].dtype

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block, in cells of the result.

        The less of them, the more kernels there are to keep scratch memory for.
        """
        rows, cols = (min(sizes) for sizes in zip(*(kernel.block for kernel in self.kernels)))
        while rows > _LEAST_ROWS and self._scratch_nbytes((rows, cols)) > _SCRATCH_NBYTES:
            rows //= 2
        return rows, cols

    def _scratch_nbytes(self, block: tuple[int, int]) -> int:
        return sum(kernel.workspace_nbytes(1, block) for kernel in self.kernels)

    @property
    def bands_per_band(self) -> int:
        """Bands of the result for each band of the source."""
        return len(self.order)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        return Workspace(self, bands, block or self.block)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates, and a call takes beside it."""
        block = block or self.block
        result = bands * self.bands_per_band * (np.dtype(self.dtype).itemsize + 1)
        return math.prod(block) * result + self._scratch_nbytes(block)

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: Workspace | None = None,
    ) -> Result:
        """Compute one block; see :mod:`raster_loupe.kernels.contract`."""
        centres = range(len(values))[bands or slice(None)]
        workspace = workspace or self.workspace(len(centres), values.shape[1:])
        certain, results, flags = True, None, None
        for index, centre in enumerate(centres):
            one = slice(centre, centre + 1)
            exist = None if valid is None else valid[one]
            for number, kernel in enumerate(self.kernels):
                # At once: what a kernel returns lives in its workspace, one band at a time.
                found = kernel(values[one], exist, workspace=workspace.theirs[number])
                if results is None:
                    count, shape = len(centres) * len(self.order), found.values.shape[1:]
                    results = workspace.results[:count, : shape[0], : shape[1]]
                    flags = workspace.flags[:count, : shape[0], : shape[1]]
                for place, source in enumerate(self.order, index * len(self.order)):
                    if source.kernel != number:
                        continue
                    np.copyto(results[place], found.values[source.band])
                    flags[place] = True if found.valid is None else found.valid[source.band]
                certain &= found.valid is None
        return Result(results, None if certain else flags)


class Workspace:
    """What :class:`Combination` computes in: the workspaces of its kernels, and the result."""

    def __init__(self, kernel: Combination, bands: int, block: tuple[int, int]) -> None:
        self.theirs = [one.workspace(1, block) for one in kernel.kernels]
        shape = (bands * kernel.bands_per_band, *block)
        self.results = np.empty(shape, kernel.dtype)
        self.flags = np.empty(shape, bool)
