# SPDX-License-Identifier: GPL-2.0-or-later
"""Differences of values from one of their own, as floats."""

from __future__ import annotations

import numpy as np


def subtract(values: np.ndarray, pivot: np.generic | np.ndarray, out: np.ndarray) -> None:
    """Write ``values - pivot`` to a float64 array; exact for integers of any width whose
    difference a float64 holds.

    Examples
    --------
    >>> out = np.empty(2)
    >>> subtract(np.array([2**60, 2**60 + 1]), np.int64(2**60), out)
    >>> out
    array([0., 1.])
    """
    if values.dtype == np.float64:
        np.subtract(values, pivot, out=out)
        return
    np.copyto(out, values, casting="same_kind")  # faster than a subtraction that converts
    np.subtract(out, np.float64(pivot), out=out)
    if values.dtype.kind in "iu" and values.dtype.itemsize == 8:
        # float64 holds 53 bits. The difference modulo 2**64 is exact where it is not huge.
        wrapped = np.subtract(values, pivot).view(np.int64)
        np.copyto(out, wrapped, where=np.abs(out) < 2.0**62)


def subtract_lower(high: np.ndarray, low: np.ndarray, out: np.ndarray) -> None:
    """Write ``high - low``, of which none is negative; exact for integers at their limits.

    For these, ``out`` is unsigned and as wide as they are; for others, it is any float array.

    Examples
    --------
    >>> out = np.empty(1, "uint8")
    >>> subtract_lower(np.array([127], "int8"), np.array([-128], "int8"), out)
    >>> out
    array([255], dtype=uint8)
    """
    if out.dtype.kind == "u":  # modulo their range
        high, low = high.view(out.dtype), low.view(out.dtype)
    np.subtract(high, low, out=out, dtype=out.dtype)
