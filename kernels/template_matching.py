# SPDX-License-Identifier: GPL-2.0-or-later
"""Template matching: how alike a template and what lies under it are, at every cell of a raster.

Scores are computed in three ways. Blocks are correlated in single precision, about a constant of
their own (:mod:`template_scores`). Windows for which a bound of the error says that this is not
enough, and windows with invalid cells, are computed in double precision, in smaller regions. What
is still doubtful there (a window whose variance drowns in what lies beside it) is computed from its
cells, one window after the other (:mod:`template_regions`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .correlation import Method
from .matches import ABSENT, Candidates, candidates_of, thinned
from .template import Template
from .template_frame import Arena, Frame, Stack
from .template_regions import DoubtfulScores, RegionScratch, RegionSizes
from .template_scores import TOLERANCE, Block, BlockScores, BlockScratch, BlockSizes

# Rows (columns) of templates for which small blocks are fastest.
_SMALL = 128


@dataclass(frozen=True)
class TemplateMatching:
    """Scores of templates at every cell, the best of them where they are several.

    Parameters
    ----------
    templates : tuple of Template
        At least one.
    method : Method
        What the score is; 1 for an exact copy. See :func:`normalised`.
    min_valid : float
        Least percentage of a template's valid cells that must lie over valid cells. The score is
        that of the cells that both have (Padfield 2012).
    threshold : float
        Least score of a candidate.
    min_distance : float
        Candidates that :func:`suppress` with at least this distance would drop may be missing.
    shape : tuple of int, optional
        Rows and columns of the raster: a maximum is then not compared with templates that are
        centred outside.
    dtype : str
        ``float32`` or ``float64``, of the result.

    Notes
    -----
    There is no score where a window is flat in the cells that count (for the methods that do not
    subtract the mean: zero). Scores are equal to the two-pass formula in float64 within 1e-5
    (``float32``) or 1e-6 (``float64``); that of an exact copy is 1 within 1e-6. 64-bit integers
    are taken as float64.

    Partial results are :class:`Candidates`: local maxima of the best score in 3 x 3 cells, with
    sub-cell positions fitted to the best scores (of whichever template), and the largest score of
    all cells, whatever the threshold.

    References
    ----------
    Lewis, J. P. (1995): Fast template matching. Vision Interface, 120-123.

    Padfield, D. (2012): Masked object registration in the Fourier domain. IEEE Transactions on
    Image Processing 21(5), 2706-2718. https://doi.org/10.1109/TIP.2011.2181402

    Examples
    --------
    >>> kernel = TemplateMatching((Template(np.array([[0, 1, 0]])),), threshold=0.9)
    >>> values = np.zeros((1, 3, 9))
    >>> values[0, 1, 3] = 5.0
    >>> result = kernel(values, None)
    >>> result.values[result.valid]
    array([-0.5,  1. , -0.5], dtype=float32)
    >>> result.partials[0].all()[["row", "col", "score"]].tolist()
    [(0, 1, 1.0)]
    """

    templates: tuple[Template, ...]
    method: Method = Method.ZERO_MEAN_NORMALISED_CORRELATION
    min_valid: float = 100.0
    threshold: float = 0.8
    min_distance: float = 0.0
    shape: tuple[int, int] | None = None
    dtype: str = "float32"

    placed = True
    step = 1
    bands_per_band = 1

    def __post_init__(self) -> None:
        if not self.templates:
            raise ValueError("templates is empty; at least one is needed")
        if not 0 <= self.min_valid <= 100:
            raise ValueError(f"min_valid is {self.min_valid}; it is a percentage, 0 to 100")
        if self.dtype not in ("float32", "float64"):
            raise ValueError(f"dtype is {self.dtype}; it is float32 or float64")
        zero_mean = self.method is Method.ZERO_MEAN_NORMALISED_CORRELATION
        for template in self.templates:
            if template.is_flat and (zero_mean or not template.cells[0]):
                raise ValueError(
                    f"the template has the value {template.cells[0]:g} everywhere; "
                    "there is nothing to match"
                )

    @property
    def reach(self) -> Reach:
        """Cells needed around a block: the templates', and a ring to compare its edge with."""
        frame = Frame.of(self.templates)
        return Reach(frame.above + 1, frame.below + 1, frame.left + 1, frame.right + 1)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block.

        By measurement: larger ones waste less on what templates need around them, and overflow
        the caches.
        """
        frame = Frame.of(self.templates)
        largest = max(frame.rows, frame.cols)
        side = 512 if largest <= _SMALL else 1024
        return side, side

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> Workspace:
        """Make the scratch arrays of one thread, for blocks of up to ``block`` cells."""
        return Workspace(self, bands, block or self.block)

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that :meth:`workspace` allocates, then or when they are first needed."""
        return Workspace.nbytes(self, bands, block or self.block)

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: Workspace | None = None,
        place: tuple[int, int, int] = ORIGIN,
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
        place : Place
            Of the block's first result in the raster.

        Returns
        -------
        Result
            For each band wanted the best score (:data:`ABSENT` where it is invalid); its arrays
            live in the workspace.

        Raises
        ------
        ValueError
            If ``values`` has not three axes, or is smaller than the reach.
        """
        if values.ndim != 3:
            raise ValueError(f"values has {values.ndim} axes; expected (bands, rows, cols)")
        frame = Frame.of(self.templates)
        rows, cols = values.shape[1] - frame.rows - 1, values.shape[2] - frame.cols - 1
        if rows < 1 or cols < 1:
            raise ValueError(
                f"values of {values.shape[1]} x {values.shape[2]} cells: smaller than the template"
            )
        wanted = range(len(values))[bands or slice(None)]
        workspace = workspace or self.workspace(len(wanted), (rows, cols))
        every, which = workspace.grids(len(wanted), rows + 2, cols + 2)
        partials = []
        for band, best in zip(wanted, every):
            here = None if valid is None else valid[band]
            self._compute(values[band], here, best, which, workspace)
            partials.append(self._candidates(best, which, Place(*place)))
        results = every[:, 1:-1, 1:-1]
        return Result(results, None if results.min() > ABSENT else results > ABSENT, partials)

    def least_cells(self, count: int) -> int:
        """How many valid cells a window must have for a score, of a template that has ``count``."""
        share = math.ceil(Fraction(str(self.min_valid)) * count / 100)
        zero_mean = self.method is Method.ZERO_MEAN_NORMALISED_CORRELATION
        return max(share, min(2 if zero_mean else 1, count))

    def _compute(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        best: np.ndarray,
        which: np.ndarray | None,
        workspace: Workspace,
    ) -> None:
        """Compute the best scores of a band, and the templates that they are of."""
        with np.errstate(all="ignore"):  # what overflows is doubtful, and computed again
            valid, low, high = _range(values, valid)
            zero_mean = self.method is Method.ZERO_MEAN_NORMALISED_CORRELATION
            if not low <= high or (zero_mean and low == high):
                best[...] = ABSENT
                return
            # So that squares neither overflow nor vanish; a power of two rounds nothing.
            spread = high - low if zero_mean else max(high - low, abs(low), abs(high))
            exponent = math.frexp(spread)[1] if math.isfinite(spread) else 1024
            factor = 1.0 if -20 <= exponent <= 20 else 2.0 ** -min(exponent, 1000)
            block = Block(values, valid, factor, best, which)
            doubtful = np.ones(best.shape, bool)
            if workspace.sizes.is_whole:
                doubtful = BlockScores(self, workspace.stack, workspace.whole, block).compute()
            if doubtful.any():
                regions = DoubtfulScores(self, workspace.stack, workspace.regions, block)
                regions.compute(doubtful)

    def _candidates(self, best: np.ndarray, which: np.ndarray | None, place: Place) -> Candidates:
        """Find the local maxima among the scores of a block and of the ring around it."""
        rows, cols = best.shape[0] - 2, best.shape[1] - 2
        largest = float(best[1:-1, 1:-1].max())
        # Scores of the ring that are not of cells of the raster.
        if not place.row:
            best[0] = ABSENT
        if not place.col:
            best[:, 0] = ABSENT
        if self.shape is not None:
            if place.row + rows >= self.shape[0]:
                best[-1] = ABSENT
            if place.col + cols >= self.shape[1]:
                best[:, -1] = ABSENT
        at = place.row, place.col
        found = candidates_of(best, which, self.threshold, 2 * TOLERANCE, at)
        found = thinned(found, self.min_distance, at, (rows, cols))
        return Candidates((found,) if len(found) else (), largest)


def _range(values: np.ndarray, valid: np.ndarray | None) -> tuple[np.ndarray | None, float, float]:
    """Find which cells are valid (None if all) and finite, the least and the greatest of them.

    Where there is none, the least is infinite.
    """
    valid = None if valid is None or valid.all() else valid
    if valid is None:
        low, high = float(values.min()), float(values.max())
        if math.isfinite(low) and math.isfinite(high):
            return None, low, high
        valid = np.isfinite(values)
    elif values.dtype.kind == "f":
        valid = valid & np.isfinite(values)
    cells = values[valid]
    if not len(cells):
        return valid, math.inf, -math.inf
    return valid, float(cells.min()), float(cells.max())


class Workspace:
    """What :class:`TemplateMatching` computes in: for one thread, block after block."""

    def __init__(self, kernel: TemplateMatching, bands: int, block: tuple[int, int]) -> None:
        self.stack = Stack(kernel.templates)
        self.sizes = BlockSizes(kernel, self.stack, block)
        self._arena = Arena(_shared_nbytes(self.sizes, RegionSizes(self.sizes, self.stack)))
        cells = self.sizes.grid[0] * self.sizes.grid[1]
        self._best = np.empty(bands * cells, kernel.dtype)
        self._which = np.zeros(cells, np.uint16) if len(kernel.templates) > 1 else None

    @cached_property
    def whole(self) -> BlockScratch:
        """Scratch arrays for whole blocks."""
        return BlockScratch(self.sizes, self._arena)

    @cached_property
    def regions(self) -> RegionScratch:
        """Scratch arrays for regions."""
        return RegionScratch(RegionSizes(self.sizes, self.stack), self._arena)

    def grids(self, bands: int, rows: int, cols: int) -> tuple[np.ndarray, np.ndarray | None]:
        """Lend contiguous arrays: for the best scores of each band, and for the templates that
        those of one band are of."""
        best = self._best[: bands * rows * cols].reshape(bands, rows, cols)
        return best, None if self._which is None else self._which[: rows * cols].reshape(rows, cols)

    @staticmethod
    def nbytes(kernel: TemplateMatching, bands: int, block: tuple[int, int]) -> int:
        """Bytes that a workspace allocates in the end."""
        stack = Stack(kernel.templates)
        sizes = BlockSizes(kernel, stack, block)
        size = np.dtype(kernel.dtype).itemsize
        several = len(kernel.templates) > 1
        # Which results are valid, and which scores are doubtful, are made when they are needed.
        own = sizes.grid[0] * sizes.grid[1] * (bands * (size + 1) + 2 + 2 * several)
        regions = RegionSizes(sizes, stack)
        rest = regions.nbytes + (sizes.nbytes if sizes.is_whole else 0)
        return own + rest + _shared_nbytes(sizes, regions)


def _shared_nbytes(sizes: BlockSizes, regions: RegionSizes) -> int:
    """Bytes of what is needed either for a whole block or for its regions."""
    return max(sizes.shared_nbytes if sizes.is_whole else 0, regions.shared_nbytes)
