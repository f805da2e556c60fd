# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of any real type as unsigned integers, which are compared and sorted exactly and fast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Heights:
    """Values as unsigned integers in the order of their heights; all computing is in these.

    Parameters
    ----------
    dtype : str
        Of the values; any real one of at most 64 bits.
    minima : bool
        Whether lower values are higher.
    """

    dtype: str
    minima: bool = False

    def of(self, values: np.ndarray) -> np.ndarray:
        """Turn values, none of them NaN, into heights, in memory of their own.

        Examples
        --------
        >>> Heights("int8").of(np.array([-128, -1, 0, 127], np.int8))
        array([  0, 127, 128, 255], dtype=uint8)
        >>> Heights("int8", minima=True).of(np.array([-128, -1, 0, 127], np.int8))
        array([255, 128, 127,   0], dtype=uint8)
        """
        kind, unsigned, sign = self._bits()
        if kind == "f":
            bits = (values + values.dtype.type(0)).view(unsigned)  # -0 becomes 0
            heights = np.where(bits & sign, ~bits, bits | sign)
        else:
            heights = values.view(unsigned) ^ sign if kind == "i" else values.copy()
        return ~heights if self.minima else heights

    def values(self, heights: np.ndarray) -> np.ndarray:
        """Turn heights into the values that they are of."""
        kind, _, sign = self._bits()
        heights = ~heights if self.minima else heights
        if kind == "u":
            return heights
        if kind == "i":
            return (heights ^ sign).view(self.dtype)
        return np.where(heights & sign, heights ^ sign, ~heights).view(self.dtype)

    def above(self, heights: np.ndarray, lower: np.ndarray) -> np.ndarray:
        """Subtract the values of lower heights from those of others; float64, never negative."""
        if np.dtype(self.dtype).kind != "f":
            return (heights - lower).astype(np.float64)  # exact, even where an int64 overflows
        with np.errstate(over="ignore"):
            apart = self.values(heights).astype(np.float64) - self.values(lower)
        return np.abs(apart)

    def _bits(self) -> tuple[str, np.dtype, np.generic]:
        """Kind of the values, type of the heights, and the bit of the sign."""
        dtype = np.dtype(self.dtype)
        unsigned = np.dtype(f"u{dtype.itemsize}")
        return dtype.kind, unsigned, unsigned.type(1 << (8 * dtype.itemsize - 1))
