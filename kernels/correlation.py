# SPDX-License-Identifier: GPL-2.0-or-later
"""Correlation of blocks by Fourier transforms, and the coefficients that are made of its sums.

A block is correlated with templates that lie in one frame: each template somewhere in a rectangle
of common size, zero elsewhere. Transforms are as large as the block with what the frame needs
around it, so that no sum wraps around. The second axis is transformed a few rows at a time: they
stay in the cache, and rows that nobody asks for cost nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple

import numpy as np

# Elements of rows transformed at a time, by measurement: fewer would stay in a faster cache, but
# workers would wait for the interpreter.
_TOGETHER = 131_072

# The error of a correlation by Fourier transforms, in units of the rounding error, by measurement
# on noise, relief and lone spikes of 300 to 1040 cells square: at most so many times the root mean
# square of the block, its largest value, and the root mean square of the correlation.
_ERROR_OF_RMS, _ERROR_OF_LARGEST, _ERROR_OF_SUMS = 15.0, 3.0, 6.0

# Columns of a template transformed at a time, lest its transform in double precision take memory.
_COLUMNS = 64


class Method(IntEnum):
    """How alike a template and what lies under it are, from -1 to 1."""

    ZERO_MEAN_NORMALISED_CORRELATION = 0
    NORMALISED_CORRELATION = 1
    NORMALISED_SQUARED_DIFFERENCE = 2


class Moments(NamedTuple):
    """Of the pairs of cells that windows and a template have in common; arrays or numbers.

    Attributes
    ----------
    count
        Pairs.
    mean, template_mean
        Of the window's cells, and of the template's.
    deviation, template_deviation
        Sums of squared deviations from these.
    covariation
        Sum of the products of the deviations.
    """

    count: np.ndarray | float
    mean: np.ndarray | float
    deviation: np.ndarray | float
    template_mean: np.ndarray | float
    template_deviation: np.ndarray | float
    covariation: np.ndarray | float


def normalised(method: Method, moments: Moments) -> np.ndarray:
    """Compute the score of windows from their moments.

    Parameters
    ----------
    method : Method
        Which score.
    moments : Moments
        Of each window.

    Returns
    -------
    ndarray of float
        From -1 to 1; NaN where it is not defined: the window or the template is flat (0 for the
        methods that do not subtract the mean).

    Notes
    -----
    With window *I* and template *T*: the correlation coefficient; ``sum IT / sqrt(sum I^2 sum
    T^2)``; and ``1 - sum (I - T)^2 / sqrt(sum I^2 sum T^2)``, in which a difference of more than 2
    counts as 2.

    Examples
    --------
    >>> moments = Moments(4, 10.0, 8.0, 5.0, 2.0, 4.0)
    >>> [round(float(normalised(method, moments)), 4) for method in Method]
    [1.0, 1.0, 0.5]
    """
    count, mean, deviation, template_mean, template_deviation, covariation = moments
    with np.errstate(all="ignore"):
        if method is Method.ZERO_MEAN_NORMALISED_CORRELATION:
            scores = covariation / (np.sqrt(deviation) * np.sqrt(template_deviation))
        else:
            power = deviation + count * mean**2
            template_power = template_deviation + count * template_mean**2
            scale = np.sqrt(power) * np.sqrt(template_power)
            if method is Method.NORMALISED_CORRELATION:
                scores = (covariation + count * mean * template_mean) / scale
            else:
                apart = deviation + template_deviation - 2 * covariation
                scores = 1 - (apart + count * (mean - template_mean) ** 2) / scale
        return np.where(np.isfinite(scores), np.clip(scores, -1, 1), np.nan)


class Centred(NamedTuple):
    """Cells about a pivot, 0 where they are invalid, times a factor; ``largest`` of them."""

    pivot: float
    largest: float


def centre(values: np.ndarray, valid: np.ndarray | None, factor: float, out: np.ndarray) -> Centred:
    """Write ``(values - pivot) * factor``; the pivot is about the mean.

    Parameters
    ----------
    values, valid : ndarray
        ``(rows, cols)``, any real dtype; validity may be None.
    factor : float
        What is multiplied with.
    out : ndarray of float
        Contiguous, with as many rows and at least as many columns; those beyond become 0.
    """
    rows, cols = values.shape
    every = slice(None, None, 8 if min(rows, cols) >= 64 else 1)
    sample = np.ascontiguousarray(values[every, every], np.float64).ravel()
    if valid is not None:
        counting = valid[every, every].ravel()
        sample = sample[counting] if counting.any() else values[valid].astype(np.float64)
    pivot = float(sample[0] + (sample - sample[0]).mean())
    small = values.dtype == np.float32
    if values.dtype.kind in "iu":
        pivot, small = float(np.rint(pivot)), values.dtype.itemsize <= 2
    pivot = float(np.float32(pivot)) if small else pivot
    if out.dtype == np.float64 or (small and factor == 1):
        # Whole rows are contiguous, which is several times as fast.
        np.copyto(out[:, :cols], values, casting="unsafe")
        np.subtract(out, out.dtype.type(pivot), out=out)
        if factor != 1:
            np.multiply(out, factor, out=out)
    else:  # it might exceed the range of single precision before it is scaled
        np.copyto(out[:, :cols], (values.astype(np.float64) - pivot) * factor, casting="unsafe")
    out[:, cols:] = 0
    if valid is not None:
        np.copyto(out[:, :cols], 0, where=~valid)
    return Centred(pivot, max(float(out.max()), -float(out.min())))


class Transform:
    """Fourier transforms of real blocks.

    Parameters
    ----------
    rows, cols : int
        Of the largest block; transforms have the next size that is fast.
    dtype : str
        ``float32`` or ``float64``.
    """

    def __init__(self, rows: int, cols: int, dtype: str) -> None:
        self.shape = transform_shape(rows, cols)
        self.dtype = np.dtype(dtype)
        self._together = max(1, _TOGETHER // self.shape[1])

    @property
    def spectrum_shape(self) -> tuple[int, int]:
        """Rows and columns of a spectrum."""
        return self.shape[0], self.shape[1] // 2 + 1

    @property
    def spectrum_dtype(self) -> np.dtype:
        """Type of its elements."""
        return np.result_type(self.dtype, np.complex64)

    def empty(self, make: Callable[..., np.ndarray] = np.empty) -> np.ndarray:
        """Make room for a spectrum, by a function that takes shape and type."""
        return make(self.spectrum_shape, self.spectrum_dtype)

    def root_mean_square(self, cells: np.ndarray) -> float:
        """Of cells in a transform's area: those that are not there count as 0."""
        squares = np.einsum("ij,ij->i", cells, cells).astype(np.float64)
        return math.sqrt(float(squares.sum()) / (self.shape[0] * self.shape[1]))

    def forward(
        self, cells: np.ndarray, spectrum: np.ndarray, *, squared: bool = False
    ) -> np.ndarray:
        """Transform a block.

        Parameters
        ----------
        cells : ndarray
            ``(rows, cols)``, at most of the transform's shape; of any real type.
        spectrum : ndarray
            From :meth:`empty`; overwritten.
        squared : bool
            Transform the squares of the cells.

        Returns
        -------
        ndarray
            ``spectrum``.
        """
        from scipy.fft import fft, rfft

        for row in range(0, len(cells), self._together):
            part = slice(row, min(row + self._together, len(cells)))
            some = cells[part].astype(self.dtype, copy=False)
            some = some * some if squared else some
            spectrum[part] = rfft(some, self.shape[1], axis=1)
        spectrum[len(cells) :] = 0
        return fft(spectrum, axis=0, overwrite_x=True)

    def of_template(self, template: np.ndarray, spectrum: np.ndarray) -> np.ndarray:
        """Transform a template (float64) to what :meth:`correlate` takes.

        In double precision whatever the transform's: the sum of a template of mean zero stays
        zero, however large the values are that it is multiplied with.
        """
        from scipy.fft import fft, rfft

        rows = rfft(template, self.shape[1], axis=1)
        rows *= 1 / (self.shape[0] * self.shape[1])
        for col in range(0, rows.shape[1], _COLUMNS):
            part = slice(col, col + _COLUMNS)
            np.conjugate(
                fft(rows[:, part], self.shape[0], axis=0),
                out=spectrum[:, part],
                casting="same_kind",
            )
        return spectrum

    def correlate(
        self, spectrum: np.ndarray, template: np.ndarray, rows: int, room: np.ndarray
    ) -> Iterator[tuple[slice, np.ndarray]]:
        """Correlate a block with a template, a few rows at a time.

        Parameters
        ----------
        spectrum, template : ndarray
            From :meth:`forward` and :meth:`of_template`.
        rows : int
            Rows of the correlation that are wanted.
        room : ndarray
            From :meth:`empty`; overwritten. It may be ``spectrum``.

        Yields
        ------
        part : slice
            Rows of the correlation.
        sums : ndarray
            Its values there, ``(rows, columns of the transform)``: at each cell the sum of the
            products of the template, which begins at the cell, and the block. Sums for which the
            template reaches beyond the transform mean nothing.
        """
        from scipy.fft import ifft, irfft

        np.multiply(spectrum, template, out=room)
        product = ifft(room, axis=0, overwrite_x=True, norm="forward")
        for row in range(0, rows, self._together):
            part = slice(row, min(row + self._together, rows))
            yield part, irfft(product[part], self.shape[1], axis=1, norm="forward")


def error_of_sums(rms: float, largest: float, typical: float, dtype: str) -> float:
    """Bound the error of a correlation by :class:`Transform`.

    Parameters
    ----------
    rms, largest : float
        Of the block: :meth:`Transform.root_mean_square`, and its largest absolute value.
    typical : float
        Root mean square of the correlation with a template as alike as can be: of the lengths of
        the windows' deviations.
    dtype : str
        Of the transform.

    Returns
    -------
    float
        For a template whose squares add up to 1.
    """
    total = _ERROR_OF_RMS * rms + _ERROR_OF_LARGEST * largest + _ERROR_OF_SUMS * typical
    return total * float(np.finfo(dtype).eps) / 2


def transform_shape(rows: int, cols: int) -> tuple[int, int]:
    """Rows and columns of the smallest fast transform that holds a block."""
    from scipy.fft import next_fast_len

    return next_fast_len(rows, real=False), next_fast_len(cols, real=True)
