# SPDX-License-Identifier: GPL-2.0-or-later
"""What a method of filling holes tells whoever cuts a raster into regions for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class FillMethod:
    """A way to fill holes; see :mod:`raster_loupe.kernels.gap_filling` for how it is called.

    Attributes
    ----------
    packs : bool
        Whether it is worth while to lay many holes side by side and fill them in one call.
    pointwise : bool
        Whether what is filled into a cell does not depend on the cells around.
    """

    packs = False
    pointwise = False

    @property
    def reach(self) -> int:
        """Cells that it needs around the box of a hole."""
        raise NotImplementedError

    def coarser(self, factor: int) -> FillMethod:
        """Return the method that does the same on cells ``factor`` times as large."""
        return self

    def basis(
        self, values: np.ndarray, known: np.ndarray, *others: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the quantity that is interpolated, and where it is known."""
        return values, known

    def unbased(self, filled: np.ndarray, *others: np.ndarray) -> np.ndarray:
        """Return the values for what :meth:`basis` was filled with; NaN where there are none."""
        return filled
