# SPDX-License-Identifier: GPL-2.0-or-later
"""Template matching: how alike a template and what lies under it are, at every cell of a raster.

Scores are computed in three ways. Blocks are correlated in single precision, about a constant of
their own. Windows for which a bound of the error says that this is not enough, templates with a
mask, and windows with invalid cells are computed in double precision, in smaller regions. What is
still doubtful there (a window whose variance drowns in what lies beside it) is computed from its
cells, one window after the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .contract import ORIGIN, Place, Reach, Result
from .correlation import Method, Moments, Transform, normalised, transform_shape
from .footprint import Footprint
from .matches import ABSENT, Candidates, candidates_of, thinned
from .template import Template
from .window_sums import Buffers, window_extreme, window_sum

# Largest error of a score, and how near the score of an exact copy is to 1.
_TOLERANCE = 1e-5
_TOLERANCE_OF_COPIES = 1e-6

# In double precision there is room for more.
_TOLERANCE_OF_DOUBLES = 2e-7

# Least ratio of a window's variance to its mean square about the block's constant that is taken
# from sums in double precision: their relative error is some 1e-15 divided by this ratio.
_RESOLVED = 2.5e-9

# The error of a correlation by Fourier transforms, in units of the rounding error, by measurement
# on noise, relief and lone spikes of 300 to 1040 cells square: at most so many times the root mean
# square of the block, its largest value, and the root mean square of the correlation.
_ERROR_OF_RMS, _ERROR_OF_LARGEST, _ERROR_OF_SUMS = 15.0, 3.0, 6.0

# Cells of a template up to which their products are added one by one. By measurement, transforms
# of noise are as fast from 30 cells on; those of relief, where many windows this small have to be
# computed again, not before 100.
_DIRECT = 49

# Bytes of templates' transforms that are kept; if they need more they are made for every block.
_KEPT = 12 * 2**20

# What a cell costs, in nanoseconds: gathered from a window; in a region, once and per template.
_GATHERED_CELL, _REGION_CELL, _REGION_TEMPLATE = 6.0, 40.0, 20.0

# Cells of windows gathered at a time: 8 MB in float64.
_GATHERED = 1_000_000


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
    sub-cell positions fitted to the best scores (of whichever template).

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
        frame = _Frame.of(self.templates)
        return Reach(frame.above + 1, frame.below + 1, frame.left + 1, frame.right + 1)

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of a numerical block.

        By measurement: larger ones waste less on what templates need around them, and overflow
        the caches.
        """
        frame = _Frame.of(self.templates)
        largest = max(frame.rows, frame.cols)
        side = 512 if largest <= 400 else 1024
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
        frame = _Frame.of(self.templates)
        rows, cols = values.shape[1] - frame.rows - 1, values.shape[2] - frame.cols - 1
        if rows < 1 or cols < 1:
            raise ValueError(
                f"values of {values.shape[1]} x {values.shape[2]} cells: smaller than the template"
            )
        wanted = range(len(values))[bands or slice(None)]
        workspace = workspace or self.workspace(len(wanted), (rows, cols))
        results = workspace.results[: len(wanted), :rows, :cols]
        flags = workspace.flags[: len(wanted), :rows, :cols]
        partials = []
        for band, result, flag in zip(wanted, results, flags):
            scores = _Scores(self, values[band], None if valid is None else valid[band], workspace)
            scores.compute()
            partials.append(scores.candidates(Place(*place)))
            result[...] = scores.best[1:-1, 1:-1]
            np.greater(result, ABSENT, out=flag)
        return Result(results, None if flags.all() else flags, partials)


class _Group(NamedTuple):
    """Templates of one rectangle and one mask: what they share is computed once.

    ``row``, ``col``: where the rectangle begins in the frame. ``members``: indices of templates.
    """

    footprint: Footprint
    valid: np.ndarray | None
    row: int
    col: int
    members: list[int]

    @property
    def count(self) -> int:
        """Valid cells."""
        return self.footprint.count if self.valid is None else int(np.count_nonzero(self.valid))


class _Frame(NamedTuple):
    """The rectangle that holds all templates when their anchors lie upon each other."""

    above: int
    below: int
    left: int
    right: int

    @classmethod
    def of(cls, templates: tuple[Template, ...]) -> _Frame:
        windows = [template.footprint for template in templates]
        sides = ("above", "below", "left", "right")
        return cls(*(max(getattr(window, side) for window in windows) for side in sides))

    @property
    def rows(self) -> int:
        return self.above + 1 + self.below

    @property
    def cols(self) -> int:
        return self.left + 1 + self.right

    def groups(self, templates: tuple[Template, ...]) -> list[_Group]:
        found: dict[tuple[tuple[int, int], bytes], _Group] = {}
        for index, template in enumerate(templates):
            mask = b"" if template.valid is None else template.valid.tobytes()
            window = template.footprint
            place = self.above - window.above, self.left - window.left
            group = _Group(window, template.valid, *place, [])
            found.setdefault((template.values.shape, mask), group).members.append(index)
        return list(found.values())

    def placed(self, cells: np.ndarray, group: _Group) -> np.ndarray:
        """Cells of a template at their place in the frame, zero around them."""
        whole = np.zeros((self.rows, self.cols))
        rows, cols = cells.shape
        whole[group.row : group.row + rows, group.col : group.col + cols] = cells
        return whole


class _Weights:
    """A template as it is multiplied with: about its mean, of length 1."""

    def __init__(self, template: Template) -> None:
        cells = template.cells - template.mean
        self.mean = template.mean
        self.norm = math.sqrt(float((cells**2).sum()))  # of the deviations
        cells = cells / self.norm if self.norm else cells
        self.values = np.zeros(template.values.shape)
        inside = True if template.valid is None else template.valid
        np.place(self.values, np.broadcast_to(inside, self.values.shape), cells)
        # Of the values themselves, and what deviations and mean contribute to it.
        self.length = math.sqrt(float((template.cells**2).sum()))
        self.share = self.norm / self.length if self.length else 0.0
        self.level = self.mean / self.length if self.length else 0.0


class _Spectra:
    """Transforms of templates and masks: kept, or made when they are asked for."""

    def __init__(self, transform: Transform, count: int) -> None:
        self._transform = transform
        self._kept: dict[object, np.ndarray] = {}
        self._keeps = count * transform.spectrum_nbytes <= _KEPT

    def get(self, name: object, make: Callable[[], np.ndarray]) -> np.ndarray:
        if name not in self._kept:
            if not self._keeps and self._kept:
                _, spectrum = self._kept.popitem()
            else:
                spectrum = self._transform.empty()
            self._kept[name] = self._transform.of_template(make(), spectrum)
        return self._kept[name]


class Workspace:
    """What :class:`TemplateMatching` computes in: for one thread, block after block."""

    def __init__(self, kernel: TemplateMatching, bands: int, block: tuple[int, int]) -> None:
        self.frame = _Frame.of(kernel.templates)
        self.groups = self.frame.groups(kernel.templates)
        self.weights = [_Weights(template) for template in kernel.templates]
        self.results = np.empty((bands, *block), kernel.dtype)
        self.flags = np.empty((bands, *block), bool)
        plan = _Plan(kernel, self.frame, self.groups, block)
        self.plan = plan
        self._grid = np.empty(plan.grid, kernel.dtype)
        self._which = np.zeros(plan.grid, np.uint16) if len(kernel.templates) > 1 else None
        self._fast: _Fast | None = None
        self._precise: _Precise | None = None
        self._counts: Buffers | None = None

    @property
    def counts(self) -> Buffers:
        """Scratch arrays to count valid cells in."""
        if self._counts is None:
            plan = self.plan
            self._counts = Buffers(3, plan.padded[0] * plan.padded[1], plan.count_type)
        return self._counts

    @property
    def fast(self) -> _Fast:
        """Scratch arrays for whole blocks."""
        if self._fast is None:
            self._fast = _Fast(self.plan)
        return self._fast

    @property
    def precise(self) -> _Precise:
        """Scratch arrays for regions."""
        if self._precise is None:
            self._precise = _Precise(self.plan)
        return self._precise

    def grid(self, rows: int, cols: int) -> tuple[np.ndarray, np.ndarray | None]:
        """Lend contiguous arrays for the scores and the templates they are of."""
        shape = rows, cols
        best = self._grid.ravel()[: rows * cols].reshape(shape)
        if self._which is None:
            return best, None
        return best, self._which.ravel()[: rows * cols].reshape(shape)

    @staticmethod
    def nbytes(kernel: TemplateMatching, bands: int, block: tuple[int, int]) -> int:
        """Bytes that a workspace allocates in the end."""
        frame = _Frame.of(kernel.templates)
        plan = _Plan(kernel, frame, frame.groups(kernel.templates), block)
        size = np.dtype(kernel.dtype).itemsize
        own = block[0] * block[1] * bands * (size + 1) + plan.grid[0] * plan.grid[1] * (size + 2)
        fast = plan.fast_nbytes if plan.is_fast else 0
        return own + fast + plan.precise_nbytes


class _Plan:
    """Sizes of what a block is computed in, for blocks of up to ``block`` results."""

    def __init__(
        self,
        kernel: TemplateMatching,
        frame: _Frame,
        groups: list[_Group],
        block: tuple[int, int],
    ) -> None:
        self.templates = len(kernel.templates)
        self.masks = sum(group.valid is not None for group in groups)
        self.levels = kernel.method is not Method.ZERO_MEAN_NORMALISED_CORRELATION
        self.some_suffice = kernel.min_valid < 100
        self.dtype = kernel.dtype
        self.grid = block[0] + 2, block[1] + 2
        self.padded = self.grid[0] + frame.rows - 1, self.grid[1] + frame.cols - 1
        self.tallest = max(group.footprint.rows for group in groups)
        largest = max(group.count for group in groups)
        self.is_direct = not self.masks and largest <= _DIRECT
        self.is_fast = self.is_direct or (not self.masks and kernel.dtype == "float32")
        self.fast_dtype = "float64" if self.is_direct else "float32"
        # Most blocks compute few windows again. Others do nothing else: larger ones waste less.
        parts = 4 if self.is_fast else 2
        self.region = tuple(max(-(-side // parts), min(side, 128)) for side in self.grid)
        self.region_padded = (
            self.region[0] + frame.rows - 1,
            self.region[1] + frame.cols - 1,
        )
        self.count_type = np.min_scalar_type(largest if self.some_suffice else 1)

    @property
    def row_length(self) -> int:
        """Cells in a row of a block that is computed whole."""
        if self.is_direct:
            return self.padded[1]
        return transform_shape(*self.padded)[1]

    @property
    def rows_of_sums(self) -> int:
        """Rows of windows that are summed at a time.

        By measurement: smaller parts, which would fit into a cache, are no faster, and what
        windows need above is added up for each of them.
        """
        return -(-self.grid[0] // 2)

    @property
    def strip(self) -> int:
        """Cells that these are sums of."""
        return (self.rows_of_sums + self.tallest - 1) * self.row_length

    @property
    def fast_nbytes(self) -> int:
        """Bytes of :class:`_Fast`."""
        size, cells = np.dtype(self.fast_dtype).itemsize, self.grid[0] * self.grid[1]
        fields = cells * np.dtype(self.dtype).itemsize * (1 + self.levels)
        own = self.padded[0] * self.row_length * size + 4 * self.strip * 8 + fields
        counts = 3 * self.padded[0] * self.padded[1] * self.count_type.itemsize
        return own + counts + (0 if self.is_direct else self._spectra(self.padded, "float32", 1))

    @property
    def precise_nbytes(self) -> int:
        """Bytes of :class:`_Precise`, and of the fields of a region."""
        rows, cols = transform_shape(*self.region_padded)
        fields = 12 * self.region[0] * self.region[1] * 8
        of_blocks = 1 + (self.masks > 0) + self.some_suffice
        spectra = self._spectra(self.region_padded, "float64", of_blocks)
        return 5 * self.region_padded[0] * cols * 8 + fields + spectra

    def _spectra(self, padded: tuple[int, int], dtype: str, of_blocks: int) -> int:
        kept = self.templates * (1 + self.some_suffice) + self.masks
        each = Transform.nbytes(*padded, dtype, 0)
        # Beside these, the transform's own and one in which a template's is made.
        return each * (of_blocks + 2 + (kept if kept * each <= _KEPT else 1))


class _Fast:
    """Scratch arrays to compute a block whole."""

    def __init__(self, plan: _Plan) -> None:
        self.row_length = plan.row_length
        self._rows_of_sums = plan.rows_of_sums
        self.cells = np.zeros((plan.padded[0], self.row_length), plan.fast_dtype)
        self.buffers = Buffers(4, plan.strip, np.float64)
        size = plan.grid[0] * plan.grid[1]
        self._fields = [np.empty(size, plan.dtype) for _ in range(1 + plan.levels)]
        self.transform: Transform | None = None
        if not plan.is_direct:
            self.transform = Transform(*plan.padded, plan.fast_dtype)
            self.spectrum = self.transform.empty()
            self.spectra = _Spectra(self.transform, plan.templates)

    def strips(self, rows: int) -> Iterator[slice]:
        """Cut rows of windows into what is summed at a time."""
        for row in range(0, rows, self._rows_of_sums):
            yield slice(row, min(row + self._rows_of_sums, rows))

    def fields(self, shape: tuple[int, int]) -> list[np.ndarray]:
        """Lend contiguous arrays for what scores are scaled with."""
        return [field[: shape[0] * shape[1]].reshape(shape) for field in self._fields]


class _Precise:
    """Scratch arrays to compute a region in double precision."""

    def __init__(self, plan: _Plan) -> None:
        self.transform = Transform(*plan.region_padded, "float64")
        self.row_length = self.transform.shape[1]
        self.cells = np.zeros((plan.region_padded[0], self.row_length))
        self.sums = Buffers(4, self.cells.size, np.float64)
        self.spectra = _Spectra(
            self.transform, plan.templates * (1 + plan.some_suffice) + plan.masks
        )
        self.spectrum_of: dict[str, np.ndarray] = {}

    def forward(self, name: str, cells: np.ndarray) -> None:
        """Transform the region's cells, their squares or their mask."""
        if name not in self.spectrum_of:
            self.spectrum_of[name] = self.transform.empty()
        self.transform.forward(cells, self.spectrum_of[name])

    def correlate(
        self, name: str, template: object, make: Callable[[], np.ndarray], shape: tuple[int, int]
    ) -> np.ndarray:
        """Correlate what :meth:`forward` transformed with a template or its mask."""
        sums = np.empty(shape)
        spectrum = self.spectra.get(template, make)
        for part, some in self.transform.correlate(self.spectrum_of[name], spectrum, shape[0]):
            sums[part] = some[:, : shape[1]]
        return sums


class _Loaded(NamedTuple):
    """Cells about a pivot, 0 where they are invalid, times a factor; ``largest`` of them."""

    pivot: float
    largest: float


def _load(values: np.ndarray, valid: np.ndarray | None, factor: float, out: np.ndarray) -> _Loaded:
    """Write ``(values - pivot) * factor`` to ``out``; the pivot is about the mean."""
    rows, cols = values.shape
    every = slice(None, None, 8 if min(rows, cols) >= 64 else 1)
    sample = np.ascontiguousarray(values[every, every], np.float64).ravel()
    if valid is not None:
        counting = valid[every, every].ravel()
        sample = sample[counting] if counting.any() else values[valid].astype(np.float64)
    pivot = float(sample[0] + (sample - sample[0]).mean())
    exact = values.dtype == np.float32
    if values.dtype.kind in "iu":
        pivot, exact = float(np.rint(pivot)), values.dtype.itemsize <= 2
    pivot = float(np.float32(pivot)) if exact else pivot
    if factor == 1 or out.dtype == np.float64:
        compute = np.float32 if exact and out.dtype == np.float32 else np.float64
        np.subtract(values, compute(pivot), out=out, dtype=compute, casting="unsafe")
        if factor != 1:
            np.multiply(out, factor, out=out)
    else:  # it might exceed the range of single precision before it is scaled
        np.copyto(out, (values.astype(np.float64) - pivot) * factor, casting="unsafe")
    if valid is not None:
        np.copyto(out, 0, where=~valid)
    return _Loaded(pivot, max(float(out.max()), -float(out.min())))


class _Scores:
    """The scores of one band of a block, and of a ring of one cell around it.

    ``best`` and ``which`` (the template that it is of; None if there is but one) are ``(rows + 2,
    cols + 2)``; ``best`` is :data:`ABSENT` where there is no score.
    """

    def __init__(
        self,
        kernel: TemplateMatching,
        values: np.ndarray,
        valid: np.ndarray | None,
        workspace: Workspace,
    ) -> None:
        self.kernel = kernel
        self.values = values
        self.valid = None if valid is None or valid.all() else valid
        self.workspace = workspace
        frame = workspace.frame
        self.shape = values.shape[0] - frame.rows + 1, values.shape[1] - frame.cols + 1
        self.best, self.which = workspace.grid(*self.shape)
        self._zero_mean = kernel.method is Method.ZERO_MEAN_NORMALISED_CORRELATION

    def candidates(self, place: Place) -> Candidates:
        """Find the local maxima."""
        self._leave_raster(place)
        kernel, at = self.kernel, (place.row, place.col)
        slack = 2 * _TOLERANCE
        found = candidates_of(self.best, self.which, kernel.threshold, slack, at)
        found = thinned(found, kernel.min_distance, at, (self.shape[0] - 2, self.shape[1] - 2))
        return Candidates((found,) if len(found) else ())

    def _leave_raster(self, place: Place) -> None:
        """Drop scores of the ring that are not of cells of the raster."""
        best = self.best
        if not place.row:
            best[0] = ABSENT
        if not place.col:
            best[:, 0] = ABSENT
        if self.kernel.shape is not None:
            if place.row + self.shape[0] - 2 >= self.kernel.shape[0]:
                best[-1] = ABSENT
            if place.col + self.shape[1] - 2 >= self.kernel.shape[1]:
                best[:, -1] = ABSENT

    def compute(self) -> None:
        """Compute ``best`` and ``which``."""
        with np.errstate(all="ignore"):  # what overflows is doubtful, and computed again
            low, high = self._range()
            if self.valid is not None and not self.valid.any():
                self.best[...] = ABSENT
                return
            # So that squares neither overflow nor vanish; a power of two rounds nothing.
            spread = max(high - low, abs(low), abs(high)) if not self._zero_mean else high - low
            exponent = math.frexp(spread)[1] if math.isfinite(spread) else 1024
            self.factor = 1.0 if -20 <= exponent <= 20 else 2.0 ** -min(exponent, 1000)
            fast = self.workspace.plan.is_fast
            doubtful = self._sweep() if fast else np.ones(self.shape, bool)
            if doubtful.any():
                self._resolve(doubtful)

    def _range(self) -> tuple[float, float]:
        """Least and greatest valid value; what is not finite becomes invalid."""
        if self.values.dtype.kind == "f":
            whole = self.valid is None and math.isfinite(float(self.values.max()))
            if not (whole and math.isfinite(float(self.values.min()))):
                finite = np.isfinite(self.values)
                self.valid = finite if self.valid is None else self.valid & finite
                if self.valid.all():
                    self.valid = None
        if self.valid is None:
            return float(self.values.min()), float(self.values.max())
        cells = self.values[self.valid]
        return (float(cells.min()), float(cells.max())) if len(cells) else (0.0, 0.0)

    def _least(self, group: _Group) -> int:
        """How many cells a window must have for a score."""
        share = math.ceil(Fraction(str(self.kernel.min_valid)) * group.count / 100)
        return max(share, min(2 if self._zero_mean else 1, group.count))

    # Whole blocks.

    def _sweep(self) -> np.ndarray:
        """Compute the scores of complete windows; return which are left to compute, or again."""
        fast = self.workspace.fast
        rows, cols = self.values.shape
        cells = fast.cells[:rows]
        cells[:, cols:] = 0
        loaded = _load(self.values, self.valid, self.factor, cells[:, :cols])
        error = 0.0
        if fast.transform is not None:
            fast.transform.forward(cells, fast.spectrum)
            error += _ERROR_OF_RMS * fast.transform.root_mean_square(cells)
            error += _ERROR_OF_LARGEST * loaded.largest
        doubtful = np.zeros(self.shape, bool)
        first = True
        for group in self.workspace.groups:
            complete = self._complete(group, doubtful)
            typical = self._scale(group, loaded.pivot * self.factor, complete, doubtful)
            for member in group.members:
                self._score(group, member, complete, first)
                first = False
            if fast.transform is not None:
                bound = (error + _ERROR_OF_SUMS * typical) * 2.0**-24
                self._doubt(bound, complete, doubtful)
        return doubtful

    def _complete(self, group: _Group, doubtful: np.ndarray) -> np.ndarray | None:
        """Tell which windows are without invalid cells, None if all of them are; those that have
        enough valid ones nevertheless are left to compute."""
        if self.valid is None:
            return None
        counts = self.workspace.counts
        counts.take_all_back()
        columns = self.values.shape[1]
        rows = slice(group.row, group.row + self.shape[0] + group.footprint.rows - 1)
        cells = counts.take(self.valid[rows].size)
        np.copyto(cells.reshape(-1, columns), self.valid[rows])
        window, part = group.footprint, slice(group.col, group.col + self.shape[1])
        if not self.workspace.plan.some_suffice:
            whole = window_extreme(cells, columns, window, np.minimum, counts)
            return whole.reshape(-1, columns)[:, part].astype(bool)
        sums = window_sum(cells, columns, window, counts).reshape(-1, columns)[:, part]
        complete = sums == group.count
        np.logical_or(doubtful, (sums >= self._least(group)) & ~complete, out=doubtful)
        return complete

    def _scale(
        self, group: _Group, pivot: float, complete: np.ndarray | None, doubtful: np.ndarray
    ) -> float:
        """Write what the sums of products are scaled with: 1 divided by the length of a window's
        cells (about their mean, or zero), and in the latter case their mean times their number.

        Returns the root mean square of the lengths about the mean.
        """
        fast, count = self.workspace.fast, group.count
        buffers, length = fast.buffers, fast.row_length
        flat = fast.cells.ravel()
        scale, *levels = fast.fields(self.shape)
        columns = slice(group.col, group.col + self.shape[1])
        total = 0.0
        for part in fast.strips(self.shape[0]):
            rows = part.stop - part.start
            buffers.take_all_back()
            plain = buffers.take((rows + group.footprint.rows - 1) * length)
            begin = (part.start + group.row) * length
            np.copyto(plain, flat[begin : begin + len(plain)])
            squares = buffers.take(len(plain))
            np.multiply(plain, plain, out=squares)
            squares = window_sum(squares, length, group.footprint, buffers)
            plain = window_sum(plain, length, group.footprint, buffers)
            power = np.multiply(plain, plain, out=buffers.take(len(plain)))
            np.multiply(power, 1 / count, out=power)
            np.subtract(squares, power, out=power)
            total += float(power.reshape(rows, length)[:, columns].sum(axis=0).sum())
            if levels:
                np.multiply(plain, 1 / count, out=plain)
                np.add(plain, pivot, out=plain)
                levels[0][part] = plain.reshape(rows, length)[:, columns]
                np.multiply(plain, plain, out=plain)
                np.multiply(plain, count, out=plain)
                np.add(power, plain, out=power)
            power = power.reshape(rows, length)[:, columns]
            squares = squares.reshape(rows, length)[:, columns]
            if not power.min() >= _RESOLVED * squares.max():
                bad = ~(power > _RESOLVED * squares)
                if complete is not None:
                    bad &= complete[part]
                doubtful[part] |= bad
            scale[part] = power
        np.sqrt(scale, out=scale)
        np.divide(1, scale, out=scale)
        if levels:
            np.multiply(levels[0], scale, out=levels[0])
            np.multiply(levels[0], count, out=levels[0])
        return math.sqrt(max(total, 0.0) / scale.size)

    def _score(self, group: _Group, member: int, complete: np.ndarray | None, first: bool) -> None:
        """Compute the scores of a template, and leave them where they are the best so far."""
        fast, method = self.workspace.fast, self.kernel.method
        weights = self.workspace.weights[member]
        scale, *levels = fast.fields(self.shape)
        for part, sums in self._products(group, member):
            scores = sums[:, : self.shape[1]]
            if first:
                scores = np.multiply(scores, scale[part], out=self.best[part], casting="same_kind")
            else:
                np.multiply(scores, scale[part], out=scores)
            if levels:
                np.multiply(scores, weights.share, out=scores)
                scores += levels[0][part] * weights.level
            if method is Method.NORMALISED_SQUARED_DIFFERENCE:
                ratio = scale[part] * (weights.length * self.factor)
                ratio += 1 / ratio
                np.multiply(scores, 2, out=scores)
                np.subtract(scores, ratio, out=scores)
                np.add(scores, 1, out=scores)
            np.minimum(scores, 1, out=scores)
            np.maximum(scores, -1, out=scores)
            if complete is not None:
                np.copyto(scores, ABSENT, where=~complete[part])
            if not first:
                better = scores > self.best[part]
                np.copyto(self.best[part], scores, where=better, casting="same_kind")
                np.copyto(self.which[part], member, where=better)
            elif self.which is not None:
                self.which[part] = member

    def _products(self, group: _Group, member: int) -> Iterator[tuple[slice, np.ndarray]]:
        """Sum the products of a template and the block, some rows at a time."""
        workspace, fast = self.workspace, self.workspace.fast
        template = workspace.weights[member].values
        if fast.transform is not None:
            spectrum = fast.spectra.get(member, lambda: workspace.frame.placed(template, group))
            yield from fast.transform.correlate(fast.spectrum, spectrum, self.shape[0])
            return
        flat, length = fast.cells.ravel(), fast.row_length
        buffers = fast.buffers
        for part in fast.strips(self.shape[0]):
            rows = part.stop - part.start
            buffers.take_all_back()
            total, product = buffers.take(rows * length), buffers.take(rows * length)
            total[:] = 0
            some = (rows - 1) * length + self.shape[1]
            for (down, right), weight in np.ndenumerate(template):
                if weight:
                    begin = (part.start + group.row + down) * length + group.col + right
                    np.multiply(flat[begin : begin + some], weight, out=product[:some])
                    np.add(total[:some], product[:some], out=total[:some])
            yield part, total.reshape(rows, length)

    def _doubt(self, bound: float, complete: np.ndarray | None, doubtful: np.ndarray) -> None:
        """Find scores of the group last computed that may be wrong, or a copy's and not 1.

        ``bound`` is the largest error of the sums of products, of templates of length 1.
        """
        if self.kernel.method is Method.NORMALISED_SQUARED_DIFFERENCE:
            bound *= 2
        scale = self.workspace.fast.fields(self.shape)[0]
        largest = float(scale.max()) * bound
        surely_exact = _TOLERANCE_OF_COPIES / 2
        if largest <= surely_exact:
            return
        copies = self.best > 1 - 2 * _TOLERANCE
        if largest <= _TOLERANCE and not copies.any():
            return
        bad = copies & ~(scale * bound <= surely_exact)
        if not largest <= _TOLERANCE:
            bad |= ~(scale * bound <= _TOLERANCE)
        if complete is not None:
            bad &= complete
        doubtful |= bad

    # Regions, and single windows.

    def _resolve(self, doubtful: np.ndarray) -> None:
        """Compute scores in double precision: in regions, or one by one where they are few."""
        workspace = self.workspace
        region, groups = workspace.plan.region, workspace.groups
        gathering = _GATHERED_CELL * sum(group.count * len(group.members) for group in groups)
        transforming = _REGION_CELL + _REGION_TEMPLATE * len(workspace.weights)
        for row in range(0, self.shape[0], region[0]):
            for col in range(0, self.shape[1], region[1]):
                part = slice(row, row + region[0]), slice(col, col + region[1])
                wanted = doubtful[part]
                count = np.count_nonzero(wanted)
                if count * gathering > wanted.size * transforming:
                    wanted = self._compute_region(row, col, wanted)
                    count = np.count_nonzero(wanted)
                if count:
                    rows, cols = np.nonzero(wanted)
                    self._compute_windows(rows + row, cols + col)

    def _compute_region(self, row: int, col: int, wanted: np.ndarray) -> np.ndarray:
        """Compute the scores of a region's windows; return those that are still doubtful."""
        frame = self.workspace.frame
        part = slice(row, row + wanted.shape[0]), slice(col, col + wanted.shape[1])
        rows, cols = wanted.shape[0] + frame.rows - 1, wanted.shape[1] + frame.cols - 1
        reached = slice(row, row + rows), slice(col, col + cols)
        valid = None if self.valid is None or self.valid[reached].all() else self.valid[reached]
        best, which = self.best[part], None if self.which is None else self.which[part]
        np.copyto(best, ABSENT, where=wanted)
        if valid is not None and not valid.any():
            return np.zeros(wanted.shape, bool)
        region = _Region(self.kernel, self.workspace, self.values[reached], valid, self.factor)
        doubtful = np.zeros(wanted.shape, bool)
        for group in self.workspace.groups:
            sums = region.sums(group, self._least(group))
            for member in group.members:
                scores, doubts = region.scores(group, member, sums)
                doubtful |= doubts
                better = wanted & (scores > best)
                np.copyto(best, scores, where=better, casting="same_kind")
                if which is not None:
                    np.copyto(which, member, where=better)
        return wanted & doubtful

    def _compute_windows(self, rows: np.ndarray, cols: np.ndarray) -> None:
        """Compute the scores of windows, each from its own cells, in two passes."""
        some = max(1, _GATHERED // max(group.count for group in self.workspace.groups))
        for start in range(0, len(rows), some):
            at = rows[start : start + some], cols[start : start + some]
            best = np.full(len(at[0]), ABSENT)
            which = np.zeros(len(best), np.uint16)
            for group in self.workspace.groups:
                cells, valid = self._gather(group, at)
                for member in group.members:
                    template = self.kernel.templates[member].cells * self.factor
                    moments = _two_pass(cells, valid, template)
                    scores = normalised(self.kernel.method, moments)
                    enough = moments.count >= self._least(group)
                    better = enough & (scores > best)
                    best[better], which[better] = scores[better], member
            self.best[at] = best
            if self.which is not None:
                self.which[at] = which

    def _gather(
        self, group: _Group, at: tuple[np.ndarray, np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Copy the cells of windows that lie under a template, ``(windows, cells)``."""
        shape = group.footprint.rows, group.footprint.cols
        place = at[0] + group.row, at[1] + group.col
        inside = np.ones(shape, bool) if group.valid is None else group.valid
        cells = sliding_window_view(self.values, shape)[place][:, inside].astype(np.float64)
        valid = None
        if self.valid is not None:
            valid = sliding_window_view(self.valid, shape)[place][:, inside]
            cells[~valid] = 0
        return cells * self.factor, valid


def _two_pass(cells: np.ndarray, valid: np.ndarray | None, template: np.ndarray) -> Moments:
    """Form the moments of windows ``(windows, cells)`` and a template ``(cells,)``."""
    if valid is None:
        count = np.full(len(cells), float(len(template)))
        mean, apart = _about_mean(cells, None, count)
        template_mean, template_apart = _about_mean(template[None], None, count[:1])
    else:
        count = valid.sum(axis=1).astype(np.float64)
        mean, apart = _about_mean(cells, valid, count)
        template = np.where(valid, template, 0)
        template_mean, template_apart = _about_mean(template, valid, count)
    return Moments(
        count,
        mean,
        (apart**2).sum(axis=1),
        template_mean,
        (template_apart**2).sum(axis=1),
        (apart * template_apart).sum(axis=1),
    )


def _about_mean(
    cells: np.ndarray, valid: np.ndarray | None, count: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Mean of each row's valid cells, and their deviations, exactly 0 where all are equal."""
    first = cells[:, 0] if valid is None else cells[np.arange(len(cells)), valid.argmax(axis=1)]
    apart = cells - first[:, None]
    if valid is not None:
        apart[~valid] = 0
    shift = apart.sum(axis=1) / np.maximum(count, 1)
    apart -= shift[:, None]
    if valid is not None:
        apart[~valid] = 0
    return first + shift, apart


class _Sums(NamedTuple):
    """What the templates of a group have in common in a region; arrays of its shape or numbers."""

    count: np.ndarray | float
    mean: np.ndarray  # about the pivot
    deviation: np.ndarray
    usable: np.ndarray | None
    doubtful: np.ndarray
    flat: np.ndarray | None


class _Region:
    """A part of a block, in double precision, with a pivot of its own."""

    def __init__(
        self,
        kernel: TemplateMatching,
        workspace: Workspace,
        values: np.ndarray,
        valid: np.ndarray | None,
        factor: float,
    ) -> None:
        self.kernel, self.workspace = kernel, workspace
        self.values, self.valid, self.factor = values, valid, factor
        frame = workspace.frame
        self.shape = values.shape[0] - frame.rows + 1, values.shape[1] - frame.cols + 1
        scratch = self.scratch = workspace.precise
        rows, cols = values.shape
        cells = self.cells = scratch.cells[:rows]
        cells[:, cols:] = 0
        loaded = _load(values, valid, factor, cells[:, :cols])
        self.pivot, self.largest = loaded.pivot * factor, loaded.largest
        self.rms = scratch.transform.root_mean_square(cells)
        scratch.forward("cells", cells)
        if workspace.plan.masks:
            scratch.forward("squares", cells**2)
        if valid is not None:
            scratch.forward("valid", valid.astype(np.float64))

    def sums(self, group: _Group, least: int) -> _Sums:
        """Compute what does not depend on the template's values."""
        count: np.ndarray | float = float(group.count)
        if group.valid is None:
            plain, squares = self._window_sum(group, self.cells), self._window_sum(group, None)
            if self.valid is not None:
                count = self._window_sum(group, self.valid)
            error = _RESOLVED * squares
        else:
            plain, squares = (self._masked_sum(group, name) for name in ("cells", "squares"))
            if self.valid is not None:
                count = np.rint(self._masked_sum(group, "valid"))
            # As of products; 7 times the largest value bounds all three errors.
            rounding = 2.0**-53 / _TOLERANCE_OF_DOUBLES
            error = rounding * self.largest**2 * (50 * math.sqrt(group.count) + 6 * group.count)
        usable = None if self.valid is None else count >= least
        mean = plain / np.maximum(count, 1)
        deviation = squares - plain * mean
        power = deviation
        if self.kernel.method is not Method.ZERO_MEAN_NORMALISED_CORRELATION:
            power = deviation + count * (mean + self.pivot) ** 2
        doubtful = ~(power > error)
        flat = None
        if self.kernel.method is Method.ZERO_MEAN_NORMALISED_CORRELATION and doubtful.any():
            flat = self._flat(group)
        return _Sums(count, mean, deviation, usable, doubtful, flat)

    def scores(self, group: _Group, member: int, sums: _Sums) -> tuple[np.ndarray, np.ndarray]:
        """Compute a template's scores, :data:`ABSENT` where there is none; tell which to doubt."""
        weights, method = self.workspace.weights[member], self.kernel.method
        length = weights.norm * self.factor
        products = self._correlate("cells", group, member, weights.values)
        template_mean = weights.mean * self.factor
        template_deviation: np.ndarray | float = 1.0
        error = _ERROR_OF_RMS * self.rms + _ERROR_OF_LARGEST * self.largest
        if self.valid is not None:
            plain = self._correlate("valid", group, member, weights.values)
            squares = self._correlate("valid", group, (member, "squares"), weights.values**2)
            products -= sums.mean * plain
            plain /= np.maximum(sums.count, 1)
            template_deviation = squares - sums.count * plain**2
            template_mean = template_mean + length * plain
            error += 40 * self.largest
        typical = math.sqrt(max(float(np.mean(sums.deviation)), 0.0))
        error = (error + _ERROR_OF_SUMS * typical) * 2.0**-53 / _TOLERANCE_OF_DOUBLES
        moments = Moments(
            sums.count,
            sums.mean + self.pivot,
            sums.deviation,
            template_mean,
            template_deviation * length**2,
            products * length,
        )
        scores = normalised(method, moments)
        doubtful = sums.doubtful | ~(sums.deviation * template_deviation > error**2)
        if self.valid is not None:
            doubtful |= ~(template_deviation > 60 * 2.0**-53 / _TOLERANCE_OF_DOUBLES)
        scores[np.isnan(scores)] = ABSENT
        if sums.flat is not None:
            scores[sums.flat] = ABSENT
            doubtful &= ~sums.flat
        if sums.usable is not None:
            scores[~sums.usable] = ABSENT
            doubtful &= sums.usable
        return scores, doubtful

    def _correlate(
        self, name: str, group: _Group, template: object, cells: np.ndarray
    ) -> np.ndarray:
        frame = self.workspace.frame
        return self.scratch.correlate(
            name, template, lambda: frame.placed(cells, group), self.shape
        )

    def _masked_sum(self, group: _Group, name: str) -> np.ndarray:
        """Sum what lies under the mask of a group."""
        return self._correlate(name, group, ("mask", group.members[0]), group.valid * 1.0)

    def _window_sum(self, group: _Group, cells: np.ndarray | None) -> np.ndarray:
        """Sum the cells of each window; of the squares of the region's cells by default."""
        return self._of_windows(
            group,
            self.cells if cells is None else cells,
            lambda values, length, footprint, buffers: window_sum(
                values if cells is not None else np.multiply(values, values, out=values),
                length,
                footprint,
                buffers,
            ),
        )

    def _flat(self, group: _Group) -> np.ndarray:
        """Tell which windows lie in rectangles of one value."""

        def extreme(which: np.ufunc, neutral: float) -> np.ndarray:
            values = self.values
            if self.valid is not None:
                values = np.where(self.valid, values, neutral)
            return self._of_windows(
                group,
                values,
                lambda cells, length, footprint, buffers: window_extreme(
                    cells, length, footprint, which, buffers
                ),
            )

        return extreme(np.minimum, np.inf) == extreme(np.maximum, -np.inf)

    def _of_windows(
        self, group: _Group, cells: np.ndarray, compute: Callable[..., np.ndarray]
    ) -> np.ndarray:
        """Apply a function of :mod:`window_sums` to the rectangles of a group's templates."""
        buffers, length = self.scratch.sums, self.scratch.row_length
        buffers.take_all_back()
        rows = slice(group.row, group.row + self.shape[0] + group.footprint.rows - 1)
        values = buffers.take((rows.stop - rows.start) * length)
        grid = values.reshape(-1, length)
        grid[:, : cells.shape[1]] = cells[rows]
        grid[:, cells.shape[1] :] = 0
        windows = compute(values, length, group.footprint, buffers).reshape(-1, length)
        return windows[:, group.col : group.col + self.shape[1]].copy()
