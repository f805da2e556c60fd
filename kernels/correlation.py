# SPDX-License-Identifier: GPL-2.0-or-later
"""Correlation of blocks by Fourier transforms, and the coefficients that are made of its sums.

A block is correlated with templates that lie in one frame: each template somewhere in a rectangle
of common size, zero elsewhere. Transforms are as large as the block with what the frame needs
around it, so that no sum wraps around. The second axis is transformed a few rows at a time: they
stay in the cache, and rows that nobody asks for cost nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

import numpy as np

# Elements of rows transformed at a time, by measurement.
_TOGETHER = 32_768


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


class Transform:
    """Fourier transforms of real blocks, in memory allocated once.

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
        self._product = self.empty()

    @staticmethod
    def nbytes(rows: int, cols: int, dtype: str, spectra: int) -> int:
        """Bytes of a transform that is used with this many spectra."""
        shape = transform_shape(rows, cols)
        return (spectra + 1) * shape[0] * (shape[1] // 2 + 1) * 2 * np.dtype(dtype).itemsize

    @property
    def spectrum_nbytes(self) -> int:
        """Bytes of a spectrum."""
        return self._product.nbytes

    def empty(self) -> np.ndarray:
        """Make room for a spectrum."""
        complex_type = np.result_type(self.dtype, np.complex64)
        return np.empty((self.shape[0], self.shape[1] // 2 + 1), complex_type)

    def root_mean_square(self, cells: np.ndarray) -> float:
        """Of contiguous cells, in a transform's area: those that are not there count as 0."""
        squares = self._product.view(self.dtype).ravel()[: cells.size]
        np.multiply(cells.ravel(), cells.ravel(), out=squares)
        return math.sqrt(float(squares.sum()) / (self.shape[0] * self.shape[1]))

    def forward(self, cells: np.ndarray, spectrum: np.ndarray) -> np.ndarray:
        """Transform a block.

        Parameters
        ----------
        cells : ndarray
            ``(rows, cols)``, at most of the transform's shape; of the transform's type.
        spectrum : ndarray
            From :meth:`empty`; overwritten.

        Returns
        -------
        ndarray
            ``spectrum``.
        """
        from scipy.fft import fft, rfft

        for row in range(0, len(cells), self._together):
            part = slice(row, min(row + self._together, len(cells)))
            spectrum[part] = rfft(cells[part], self.shape[1], axis=1)
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
        whole = fft(rows, self.shape[0], axis=0)
        np.conjugate(whole, out=whole)
        spectrum[...] = whole
        return spectrum

    def correlate(
        self, spectrum: np.ndarray, template: np.ndarray, rows: int
    ) -> Iterator[tuple[slice, np.ndarray]]:
        """Correlate a block with a template, a few rows at a time.

        Parameters
        ----------
        spectrum, template : ndarray
            From :meth:`forward` and :meth:`of_template`; both stay as they are.
        rows : int
            Rows of the correlation that are wanted.

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

        np.multiply(spectrum, template, out=self._product)
        product = ifft(self._product, axis=0, overwrite_x=True, norm="forward")
        for row in range(0, rows, self._together):
            part = slice(row, min(row + self._together, rows))
            yield part, irfft(product[part], self.shape[1], axis=1, norm="forward")


def transform_shape(rows: int, cols: int) -> tuple[int, int]:
    """Rows and columns of the smallest fast transform that holds a block."""
    from scipy.fft import next_fast_len

    return next_fast_len(rows, real=False), next_fast_len(cols, real=True)
