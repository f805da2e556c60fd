# SPDX-License-Identifier: GPL-2.0-or-later
"""What a kernel promises to whoever runs it, and the values that pass between them.

A kernel is a small immutable object (picklable: its parameters and nothing else) that turns
one numerical block of a raster, padded by its reach, into the block of results without it::

    kernel.reach                     # Reach: cells needed beyond the block, on each side
    kernel.block                     # (rows, cols) of a numerical block, in cells of the result
    kernel.step                      # results are taken at every step-th cell
    kernel.bands_per_band            # bands of the result for each band of the source
    kernel.dtype                     # of the result
    kernel.workspace(bands, block)   # scratch arrays, made once for each thread
    kernel.workspace_nbytes(bands, block)  # what that will take
    kernel(values, valid, bands, workspace) -> Result

``values`` has the shape ``(bands, (rows - 1) * step + 1 + reach, (cols - 1) * step + 1 + reach)``
and any real dtype; ``valid`` is a boolean mask of the same shape or ``None`` when every cell is
valid. What lies under an invalid cell is arbitrary, NaN included. ``bands`` is the slice of the
bands that results are wanted for; the others are there because the window reaches them.

What a kernel computes does not depend on where a block lies, unless it says so: one that has a
true ``placed`` is called with ``place=Place(...)`` as well. One that is run over two rasters on the
same grid is called with ``beside=(values, valid)``, the same part of the other one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np


class Reach(NamedTuple):
    """How many cells a window extends from its anchor to each side (and through the bands)."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0
    before: int = 0
    after: int = 0


class Place(NamedTuple):
    """Where a block lies in the raster of results, and which bands its values are of.

    Attributes
    ----------
    row, col : int
        Of the block's first result.
    band : int
        Index, among the bands of the source, of the first one in ``values``.
    """

    row: int = 0
    col: int = 0
    band: int = 0


ORIGIN = Place()


class Result(NamedTuple):
    """What a kernel returns for one block.

    Attributes
    ----------
    values : ndarray
        ``(bands, rows, cols)``; may live in the workspace, so copy it before the next call.
    valid : ndarray of bool or None
        Same shape; ``None`` when every cell is valid.
    partials : sequence
        For each band wanted, what the block adds to a figure about the whole raster.
    """

    values: np.ndarray
    valid: np.ndarray | None
    partials: Sequence[Any] = ()
