# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernels that show what the engine does, simple enough to know the result by heart."""

from dataclasses import dataclass

import numpy as np

from raster_loupe.kernels.contract import Reach, Result
from raster_loupe.kernels.gap_filling import Nearest


@dataclass(frozen=True)
class Copy:
    """Hands the cells at its anchor on, and a list with the first cell of each block."""

    reach: Reach = Reach()
    block: tuple = (8, 16)
    step: int = 1
    dtype: str = "float64"
    bands_per_band: int = 1
    nbytes: int = 0

    def workspace_nbytes(self, bands=1, block=None):
        return self.nbytes

    def workspace(self, bands=1, block=None):
        return None

    def __call__(self, values, valid, bands, workspace):
        def at_anchors(cells):
            rows, cols = cells.shape[1:]
            inner = cells[
                bands,
                self.reach.top : rows - self.reach.bottom,
                self.reach.left : cols - self.reach.right,
            ]
            return inner[:, :: self.step, :: self.step]

        cells = at_anchors(values).astype(self.dtype)
        return Result(
            cells,
            None if valid is None else at_anchors(valid),
            [[float(band[0, 0])] for band in cells],
        )


@dataclass(frozen=True)
class Shapes(Copy):
    """Its partial result: what it was given."""

    def __call__(self, values, valid, bands, workspace):
        result = super().__call__(values, valid, bands, workspace)
        return result._replace(partials=[[values.shape] for _ in result.values])


@dataclass(frozen=True)
class Sum(Copy):
    """Its partial result: the sum of the block's valid cells. It has no values."""

    def __call__(self, values, valid, bands, workspace):
        valid = np.ones(values.shape, bool) if valid is None else valid
        sums = [float(v[m].sum(dtype=float)) for v, m in zip(values[bands], valid[bands])]
        return Result(None, None, sums)


@dataclass(frozen=True)
class Constant(Copy):
    """One value everywhere, valid where the cell is."""

    value: float = 0.0

    def __call__(self, values, valid, bands, workspace):
        result = super().__call__(values, valid, bands, workspace)
        result.values[:] = self.value
        return result


@dataclass(frozen=True)
class Failing(Copy):
    """Fails at the block whose first cell has this value."""

    at: float = 0.0

    def __call__(self, values, valid, bands, workspace):
        if (values == self.at).any():
            raise ZeroDivisionError("the kernel's own mistake")
        return super().__call__(values, valid, bands, workspace)


@dataclass(frozen=True)
class Placed(Copy):
    """Its partial result: where it was told that its block lies."""

    placed = True

    def __call__(self, values, valid, bands, workspace, place):
        result = super().__call__(values, valid, bands, workspace)
        return result._replace(partials=[[place] for _ in result.values])


@dataclass(frozen=True)
class Difference(Copy):
    """What it was given less what stands beside it, valid where both are."""

    def __call__(self, values, valid, bands, workspace, beside):
        other = super().__call__(*beside, bands, workspace)
        result = super().__call__(values, valid, bands, workspace)
        both = np.ones(result.values.shape, bool)
        for one in (result, other):
            both &= True if one.valid is None else one.valid
        return Result(result.values - other.values, both, result.partials)


@dataclass(frozen=True)
class Scratch(Copy):
    """Computes in a workspace that is exactly as large as asked for."""

    def workspace(self, bands=1, block=None):
        return np.empty((bands, *self.block))

    def __call__(self, values, valid, bands, workspace):
        result = super().__call__(values, valid, bands, workspace)
        held = workspace[: len(result.values), : result.values.shape[1], : result.values.shape[2]]
        held[...] = result.values
        return result._replace(values=held)


class Mistaken(Nearest):
    """Fills nothing: it fails."""

    def __call__(self, values, known, wanted):
        raise ZeroDivisionError("the method's own mistake")


@dataclass(frozen=True)
class Give(Nearest):
    """Fills with one value."""

    value: float = 0.0

    def __call__(self, values, known, wanted):
        return np.where(wanted, self.value, values)


class Beside(Nearest):
    """Fills with what it was given beside the values; says how: 3 where that is not valid."""

    def __call__(self, values, known, wanted, beside, valid):
        return np.where(wanted, beside, values), np.where(valid, 1, 3).astype(np.uint8)
