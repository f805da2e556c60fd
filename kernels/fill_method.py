# SPDX-License-Identifier: GPL-2.0-or-later
"""What a method of filling holes tells whoever cuts a raster into regions for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

# How a cell was filled: by the method, or by what the method falls back to.
FILLED, FALLBACK = 1, 3


@dataclass(frozen=True)
class FillMethod:
    """A way to fill holes; see :mod:`raster_loupe.kernels.gap_filling` for how it is called.

    Attributes
    ----------
    packs : bool
        Whether it is worth while to lay many holes side by side and fill them in one call.
    copies : bool
        Whether a filled cell has the value of one known cell, the nearest one.
    """

    packs = False
    copies = False

    @property
    def reach(self) -> int:
        """Cells that it needs around the box of a hole."""
        raise NotImplementedError

    def coarser(self, factor: int) -> FillMethod | None:
        """Return the method that fills :meth:`basis` in the same way on cells ``factor`` times as
        large; None where it cannot be told from afar."""
        return self

    def gathered(self) -> Any:
        """Return what is to be gathered from the whole raster first; None where nothing is.

        The object has ``add(values, known)``, for one strip after the other, ``finish()``, and
        ``cells(row, col, rows, cols)``: an array that the method is called with besides.
        """
        return None

    @property
    def fallback(self) -> FillMethod | None:
        """What fills the cells that the method cannot, if anything does."""
        return None

    def basis(
        self, values: np.ndarray, known: np.ndarray, *others: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the quantity that is interpolated, and where it is known."""
        return values, known

    def unbased(self, filled: np.ndarray, *others: np.ndarray) -> np.ndarray:
        """Return the values for what :meth:`basis` was filled with; NaN where there are none."""
        return filled
