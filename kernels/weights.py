# SPDX-License-Identifier: GPL-2.0-or-later
"""The weights of a moving window's cells."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .footprint import Footprint

# A Gaussian's weights below this play no part beside the others, and their squares would underflow.
_LEAST = 1e-150


@dataclass(frozen=True)
class Weights:
    """A weight for each cell of a window.

    The window is that of the cells whose weight is not 0; its anchor is at half the height and
    width, as that of a :class:`Footprint`.

    Parameters
    ----------
    cells : tuple of tuples of float
        Row after row, from the top.

    Examples
    --------
    >>> Weights(((0, 1, 0), (1, -4, 1), (0, 1, 0))).footprint.count
    5
    """

    cells: tuple[tuple[float, ...], ...]

    def __post_init__(self) -> None:
        if not self.cells or not self.cells[0]:
            raise ValueError("the weights have no cell")
        width = len(self.cells[0])
        for number, row in enumerate(self.cells, 1):
            if len(row) != width:
                raise ValueError(
                    f"row {number} of the weights has {len(row)} cells; the first one has {width}"
                )
            for weight in row:
                if not math.isfinite(weight):
                    raise ValueError(f"row {number} of the weights holds {weight}; it is a number")
        if not any(map(any, self.cells)):
            raise ValueError("all weights are 0")

    @classmethod
    def of_array(cls, array: np.ndarray) -> Weights:
        """Make the weights of an array ``(rows, cols)``."""
        return cls(tuple(map(tuple, np.asarray(array, float).tolist())))

    @classmethod
    def gaussian(cls, footprint: Footprint, sigma_rows: float, sigma_cols: float) -> Weights:
        """Make the weights of a Gaussian about the window's anchor; there it is 1.

        Parameters
        ----------
        footprint : Footprint
            Its cells have the weight ``exp(-(dy**2 / (2 sigma_rows**2) + dx**2 / (2
            sigma_cols**2)))``, others 0; and so have cells with a weight below 1e-150.
        sigma_rows, sigma_cols : float
            Standard deviations in cells, down and across; greater than 0.

        Raises
        ------
        ValueError
            If a standard deviation is not greater than 0, or no cell is left.

        Examples
        --------
        >>> Weights.gaussian(Footprint(1, 3), 1, 1).array().round(3)
        array([[0.607, 1.   , 0.607]])
        """
        for name, sigma in (("sigma_rows", sigma_rows), ("sigma_cols", sigma_cols)):
            if not 0 < sigma < math.inf:
                raise ValueError(f"{name} is {sigma}; it is a number of cells greater than 0")
        # A product, so that sums can be formed along one axis after the other.
        down = _bell(np.arange(footprint.rows) - footprint.above, sigma_rows)
        across = _bell(np.arange(footprint.cols) - footprint.left, sigma_cols)
        weights = down[:, None] * across
        return cls.of_array(np.where(footprint.mask() & (weights >= _LEAST), weights, 0))

    def array(self) -> np.ndarray:
        """Float array ``(rows, cols)`` of the weights."""
        return np.array(self.cells, float)

    @property
    def footprint(self) -> Footprint:
        """The window: the cells whose weight is not 0."""
        return _footprint_of(self)

    @property
    def are_positive(self) -> bool:
        """Whether no weight is negative."""
        return min(map(min, self.cells)) >= 0


def _bell(distances: np.ndarray, sigma: float) -> np.ndarray:
    return np.exp(-0.5 * (distances / sigma) ** 2)


@lru_cache(maxsize=16)
def _footprint_of(weights: Weights) -> Footprint:
    return Footprint.of_mask(weights.array() != 0)
