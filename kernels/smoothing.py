# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaussian smoothing that knows which cells exist, by itself and in front of another kernel.

What a cell becomes depends on its neighbourhood alone, bit for bit: not on the block that it is
computed in, nor on whether anything is missing elsewhere in that block. Kernels that compare cells
across the seams of blocks can therefore be run on smoothed values.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from .contract import ORIGIN, Place, Reach, Result

# Where the Gaussian ends, in standard deviations; as in scipy.ndimage.
_TRUNCATE = 4.0

# Bits of the 53 of a float64's significand that results are rounded off by: more than what sums of
# any order differ in, and 2 ** -41 of a value at most.
_ROUNDED_OFF = 13


def gaussian_weights(sigma: float) -> np.ndarray:
    """Return the weights of a Gaussian, truncated at 4 sigma; they add up to 1.

    Parameters
    ----------
    sigma : float
        The standard deviation, in cells; greater than 0.

    Examples
    --------
    >>> gaussian_weights(0.3).round(3)
    array([0.004, 0.992, 0.004])
    """
    if not 0 < sigma < np.inf:
        raise ValueError(f"sigma is {sigma}; it is a number of cells greater than 0")
    radius = int(_TRUNCATE * sigma + 0.5)
    distances = np.arange(-radius, radius + 1)
    weights = np.exp(-0.5 * (distances / sigma) ** 2)
    return weights / weights.sum()


@dataclass(frozen=True)
class GaussianSmoothing:
    """Smooths a raster by a Gaussian, over the cells that are there.

    Parameters
    ----------
    sigma : float
        The standard deviation, in cells. Weights are truncated at 4 sigma, as those of
        ``scipy.ndimage.gaussian_filter``.
    dtype : str
        ``float32`` or ``float64``, of the result. Arithmetic is in float64.

    Notes
    -----
    This is normalised convolution: the weighted sum of the valid cells in the window, divided by
    the sum of their weights. A cell is valid in the result where it is valid in the source.

    Values are rounded to 40 bits, before and after: rounding of sums would otherwise cover a plain
    with hills of 1e-16 wherever weights are missing. What is flat as far as the window reaches
    keeps its value, exactly if it is an integer below 2 ** 40 or a float32.

    References
    ----------
    Knutsson, H., Westin, C.-F. (1993): Normalized and differential convolution. Proceedings of IEEE
    Conference on Computer Vision and Pattern Recognition, 515-523.
    https://doi.org/10.1109/CVPR.1993.341081

    Examples
    --------
    >>> values = np.array([[[0.0, 0.0, 0.0, 8.0, 0.0, 0.0, 0.0]]])
    >>> valid = np.array([[[True, True, True, True, True, True, True]]])
    >>> around = ((0, 0), (2, 2), (0, 0))
    >>> result = GaussianSmoothing(0.5)(np.pad(values, around), np.pad(valid, around))
    >>> result.values.round(3)
    array([[[0.852, 6.293, 0.852]]], dtype=float32)
    """

    sigma: float
    dtype: str = "float32"

    step = 1
    bands_per_band = 1

    def __post_init__(self) -> None:
        gaussian_weights(self.sigma)
        if self.dtype not in ("float32", "float64"):
            raise ValueError(f"dtype is {self.dtype}; it is float32 or float64")

    @property
    def radius(self) -> int:
        """How far the weights reach from their centre, in cells."""
        return len(gaussian_weights(self.sigma)) // 2

    @property
    def reach(self) -> Reach:
        """Cells needed around a block."""
        return Reach(*(self.radius,) * 4)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block; results do not depend on it.

        What windows need around a block is computed, too: large ones want large blocks.
        """
        return (256, 512) if self.radius <= 40 else (512, 1024)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        block = block or self.block
        padded = block[0] + 2 * self.radius, block[1] + 2 * self.radius
        return Workspace(
            np.empty(padded[0] * padded[1]),
            np.empty(padded[0] * padded[1]),
            np.empty(block[0] * padded[1]),
            np.empty(block[0] * padded[1]),
            np.empty((bands, *block), self.dtype),
        )

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates."""
        rows, cols = block or self.block
        wide = cols + 2 * self.radius
        scratch = 8 * wide * (2 * (rows + 2 * self.radius) + 2 * rows)
        return scratch + bands * rows * cols * np.dtype(self.dtype).itemsize

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: Workspace | None = None,
    ) -> Result:
        """Compute one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype, padded by :attr:`reach`.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : Workspace, optional
            From :meth:`workspace`; made for this call where it is missing.

        Returns
        -------
        Result
            Its values live in the workspace, and its validity in ``valid``.

        Raises
        ------
        ValueError
            If ``values`` has not three axes, or is smaller than the window.
        """
        if values.ndim != 3:
            raise ValueError(f"values has {values.ndim} axes; expected (bands, rows, cols)")
        weights = gaussian_weights(self.sigma)
        radius = len(weights) // 2
        rows, cols = values.shape[1] - 2 * radius, values.shape[2] - 2 * radius
        if rows < 1 or cols < 1:
            raise ValueError(
                f"values of {values.shape[1]} x {values.shape[2]} cells: smaller than the window"
            )
        wanted = range(len(values))[bands or slice(None)]
        workspace = workspace or self.workspace(len(wanted), (rows, cols))
        results = workspace.results.reshape(-1)[: len(wanted) * rows * cols]
        results = results.reshape(len(wanted), rows, cols)
        inner = slice(radius, radius + rows), slice(radius, radius + cols)
        for band, result in zip(wanted, results):
            exist = None if valid is None or valid[band].all() else valid[band]
            with np.errstate(all="ignore"):  # sums beyond the range, and where nothing is valid
                smooth = _smoothed(values[band], exist, self.sigma, workspace)
                np.copyto(result, smooth, casting="same_kind")
        exist = None if valid is None else valid[(bands or slice(None), *inner)]
        return Result(results, None if exist is None or exist.all() else exist)


class Workspace(NamedTuple):
    """What :class:`GaussianSmoothing` computes in: for one thread, block after block."""

    cells: np.ndarray
    down: np.ndarray
    sums: np.ndarray
    weights: np.ndarray
    results: np.ndarray


def _smoothed(
    values: np.ndarray, valid: np.ndarray | None, sigma: float, workspace: Workspace
) -> np.ndarray:
    """Smooth one band; ``(rows, cols)`` without the reach."""
    weights = gaussian_weights(sigma)
    exact = values.dtype.itemsize < 8  # and no rounding is needed
    cells = values
    if valid is not None or not exact:
        cells = workspace.cells[: values.size].reshape(values.shape)
        np.copyto(cells, values)
        if valid is not None:
            np.copyto(cells, 0, where=~valid)
        if not exact:
            _round(cells)
    sums = _convolved(cells, weights, workspace.down, workspace.sums)
    if valid is None:
        np.divide(sums, _sum_of_all(sigma), out=sums)
    else:
        np.copyto(cells, valid)
        np.divide(sums, _convolved(cells, weights, workspace.down, workspace.weights), out=sums)
    _round(sums)
    return sums


def _convolved(
    cells: np.ndarray, weights: np.ndarray, down: np.ndarray, out: np.ndarray
) -> np.ndarray:
    """Convolve along both axes, in an order that is the same for every cell."""
    from scipy.ndimage import correlate1d

    radius, (rows, cols) = len(weights) // 2, cells.shape
    down = down[: cells.size].reshape(cells.shape)
    correlate1d(cells, weights, 0, down)
    out = out[: (rows - 2 * radius) * cols].reshape(-1, cols)
    correlate1d(down[radius : rows - radius], weights, 1, out)
    return out[:, radius : cols - radius]


@lru_cache(maxsize=16)
def _sum_of_all(sigma: float) -> float:
    """What the weights of a window without missing cells add up to, rounded as others are."""
    weights = gaussian_weights(sigma)
    ones = np.ones((len(weights), len(weights)))
    return float(_convolved(ones, weights, np.empty(ones.size), np.empty(ones.size))[0, 0])


def _round(cells: np.ndarray) -> None:
    """Round floats to 40 bits, in place; halves go away from 0."""
    bits = cells.view(np.int64)
    bits += 1 << (_ROUNDED_OFF - 1)
    bits &= -1 << _ROUNDED_OFF


class _Together(NamedTuple):
    """Scratch arrays of a kernel and of the smoothing in front of it."""

    smoothing: Workspace
    inner: Any


@dataclass(frozen=True)
class Smoothed:
    """Runs a kernel on smoothed values, as if a smoothed raster had been written before.

    Parameters
    ----------
    inner : object
        The kernel; it may be placed, reach through the bands, and have a step. It is given
        float64.
    sigma : float
        As for :class:`GaussianSmoothing`.

    Notes
    -----
    All that is the inner kernel's passes through: its results, its partial results, its
    workspace. The reach is the sum of both.

    Examples
    --------
    >>> kernel = Smoothed(GaussianSmoothing(0.5), 0.3)
    >>> kernel.reach
    Reach(top=3, bottom=3, left=3, right=3, before=0, after=0)
    >>> kernel(np.full((1, 7, 8), 7, np.int16), None).values
    array([[[7., 7.]]], dtype=float32)
    """

    inner: Any
    sigma: float

    def __post_init__(self) -> None:
        gaussian_weights(self.sigma)

    @property
    def _smoothing(self) -> GaussianSmoothing:
        return GaussianSmoothing(self.sigma, "float64")

    @property
    def reach(self) -> Reach:
        """Cells needed around a block: the inner kernel's and the window's."""
        return Reach(*(a + b for a, b in zip(self.inner.reach, self._smoothing.reach)))

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block: the inner kernel's."""
        return self.inner.block

    @property
    def step(self) -> int:
        """The inner kernel's."""
        return self.inner.step

    @property
    def bands_per_band(self) -> int:
        """The inner kernel's."""
        return self.inner.bands_per_band

    @property
    def dtype(self) -> str:
        """The inner kernel's."""
        return self.inner.dtype

    @property
    def placed(self) -> bool:
        """Whether the inner kernel is."""
        return getattr(self.inner, "placed", False)

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> _Together:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        block = block or self.block
        smoothing = self._smoothing.workspace(*self._needed(bands, block))
        return _Together(smoothing, self.inner.workspace(bands, block))

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates."""
        block = block or self.block
        smoothing = self._smoothing.workspace_nbytes(*self._needed(bands, block))
        return smoothing + self.inner.workspace_nbytes(bands, block)

    def _needed(self, bands: int, block: tuple[int, int]) -> tuple[int, tuple[int, int]]:
        """Bands, rows and columns that the inner kernel needs for its results."""
        reach, step = self.inner.reach, self.step
        rows = (block[0] - 1) * step + 1 + reach.top + reach.bottom
        cols = (block[1] - 1) * step + 1 + reach.left + reach.right
        return bands + reach.before + reach.after, (rows, cols)

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: _Together | None = None,
        place: Place = ORIGIN,
    ) -> Result:
        """Compute one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype, padded by :attr:`reach`.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : optional
            From :meth:`workspace`; made for this call where it is missing.
        place : Place
            Of the block's first result; for inner kernels that are placed.

        Returns
        -------
        Result
            The inner kernel's.
        """
        smoothing, inner = workspace or (None, None)
        smooth = self._smoothing(values, valid, None, smoothing)
        more = {"place": place} if self.placed else {}
        return self.inner(smooth.values, smooth.valid, bands, inner, **more)
