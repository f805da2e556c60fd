# SPDX-License-Identifier: GPL-2.0-or-later
"""The straight line that leads from the values of one raster to those of another in the same place.

A kernel for ``reduce_tiles`` with a raster ``beside``: means, squares and products of the cells
that are valid in both, which add up over the blocks.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from .contract import ORIGIN, Place, Reach, Result
from .equalization import Line

# Cells in hand at a time: scratch stays in the caches.
_CELLS = 1 << 15


# Standard deviations from a line, beyond which cells are left out of the next one.
_DEVIATIONS = 2


@dataclass(frozen=True)
class JointSpread:
    """Cells, means, and sums of squared deviations and of their products; they add up.

    ``x`` is the raster, ``y`` the one beside it; ``present`` counts the valid cells of the raster,
    whatever is beside them.

    References
    ----------
    Chan, T. F., Golub, G. H., LeVeque, R. J. (1983): Algorithms for computing the sample variance:
    analysis and recommendations. The American Statistician 37(3), 242-247.
    https://doi.org/10.1080/00031305.1983.10483115
    """

    cells: int = 0
    x: float = 0.0
    y: float = 0.0
    xx: float = 0.0
    yy: float = 0.0
    xy: float = 0.0
    present: int = 0

    def __add__(self, other: JointSpread) -> JointSpread:
        cells, present = self.cells + other.cells, self.present + other.present
        if not cells:
            return replace(self, present=present)
        share = other.cells / cells
        x, y, weight = other.x - self.x, other.y - self.y, self.cells * share
        return JointSpread(
            cells,
            self.x + x * share,
            self.y + y * share,
            self.xx + other.xx + x * x * weight,
            self.yy + other.yy + y * y * weight,
            self.xy + other.xy + x * y * weight,
            present,
        )

    @property
    def constant(self) -> bool:
        """Whether all cells have one ``x``; there are some."""
        return bool(self.cells and not self.xx)

    @property
    def line(self) -> Line:
        """The line of least squares from ``x`` to ``y``; level where ``x`` is constant."""
        gain = self.xy / self.xx if self.xx else 0.0
        return Line(gain, self.y - gain * self.x)

    @property
    def major_axis(self) -> Line:
        """The reduced major axis, which takes ``x`` and ``y`` alike.

        References
        ----------
        Kermack, K. A., Haldane, J. B. S. (1950): Organic correlation and allometry. Biometrika 37
        (1-2), 30-41. https://doi.org/10.1093/biomet/37.1-2.30
        """
        if not (self.xx and self.xy):
            return self.line
        gain = math.copysign(math.sqrt(self.yy / self.xx), self.xy)
        return Line(gain, self.y - gain * self.x)

    @property
    def determination(self) -> float:
        """The share of the variance of ``y`` that the line explains (r squared); NaN of none."""
        return self.xy / self.xx * (self.xy / self.yy) if self.xx and self.yy else math.nan

    def error(self, line: Line) -> float:
        """Return the standard deviation of ``y`` from a line through the means."""
        squares = self.yy - line.gain * (2 * self.xy - line.gain * self.xx)
        return math.sqrt(max(0.0, squares) / self.cells) if self.cells else math.nan

    @property
    def rounding(self) -> float:
        """How far from the line rounding may put cells that lie exactly on it."""
        return 1e-9 * (abs(self.y) + math.sqrt(self.yy / max(1, self.cells)))


# What tells how far cells are from the line, round by round. Clouds in the one raster draw the line
# of least squares to themselves, until it is hardly further from them than from the ground; the
# major axis takes both rasters alike. It is too steep where they agree little, which the last
# rounds put right. By experiment, this gets rid of 10 % of clouds in either raster or in both.
TRIMMED_FITS = ("major_axis",) * 3 + ("line",) * 2


@dataclass(frozen=True)
class JointMoments:
    """Means, squares and products of two rasters' cells that are valid in both.

    Parameters
    ----------
    lines : tuple of Line
        For each band, what led from one to the other so far; none if there is no such yet.
    within : tuple of float
        For each band, how far from the line cells may lie to count.

    Examples
    --------
    >>> values = np.array([[[1.0, 2.0, 3.0]]])
    >>> JointMoments()(values, None, beside=(2 * values + 1, None)).partials[0].line
    Line(gain=2.0, offset=1.0)
    """

    lines: tuple[Line, ...] = ()
    within: tuple[float, ...] = ()

    @classmethod
    def near(cls, found: list[JointSpread], fit: str) -> JointMoments:
        """Leave out what is far from the line found so far, two standard deviations or more.

        Parameters
        ----------
        found : list of JointSpread
            For each band, over the cells that counted so far.
        fit : str
            Which line, of :data:`TRIMMED_FITS`.
        """
        lines = tuple(getattr(one, fit) for one in found)
        within = tuple(
            _DEVIATIONS * one.error(line) + one.rounding for one, line in zip(found, lines)
        )
        return cls(lines, within)

    step = 1
    bands_per_band = 0
    dtype = "float64"
    block = (256, 4096)
    placed = True

    @property
    def reach(self) -> Reach:
        """Nothing around a block."""
        return Reach()

    def workspace(self, bands: int = 1, block: tuple[int, int] | None = None) -> None:
        """Nothing: what a call allocates is small."""

    def workspace_nbytes(self, bands: int = 1, block: tuple[int, int] | None = None) -> int:
        """Bytes that a call allocates."""
        return 64 * max(_CELLS, (block or self.block)[1])

    def __call__(
        self,
        values: np.ndarray,
        valid: np.ndarray | None,
        bands: slice | None = None,
        workspace: None = None,
        place: Place = ORIGIN,
        *,
        beside: tuple[np.ndarray, np.ndarray | None],
    ) -> Result:
        """Sum up one block; see :mod:`raster_loupe.kernels.contract`.

        Parameters
        ----------
        values : ndarray
            ``(bands, rows, cols)``, any real dtype.
        valid : ndarray of bool or None
            Same shape.
        bands : slice, optional
            The bands that results are wanted for; by default all of them.
        workspace : None
            None is needed.
        place : Place
            Which bands these are.
        beside : tuple
            Values and validity of the other raster, of the same shape.

        Returns
        -------
        Result
            Without values; its partials are of :class:`JointSpread`.
        """
        first = Place(*place).band
        partials = []
        for band in range(len(values))[bands or slice(None)]:
            own, other = (None if mask is None else mask[band] for mask in (valid, beside[1]))
            cells = values[band], beside[0][band]
            partials.append(self._partial(first + band, *cells, own, other))
        return Result(None, None, partials)

    def _partial(
        self,
        band: int,
        values: np.ndarray,
        others: np.ndarray,
        own: np.ndarray | None,
        other: np.ndarray | None,
    ) -> JointSpread:
        spread = JointSpread(present=values.size if own is None else int(np.count_nonzero(own)))
        some = max(1, _CELLS // max(1, values.shape[1]))
        for row in range(0, len(values), some):
            rows = slice(row, row + some)
            both = np.ones(values[rows].shape, bool)
            for mask in (own, other):
                both &= True if mask is None else mask[rows]
            spread += self._sums(
                band, values[rows][both].astype(np.float64), others[rows][both].astype(np.float64)
            )
        return spread

    def _sums(self, band: int, x: np.ndarray, y: np.ndarray) -> JointSpread:
        if self.lines:
            line = self.lines[band]
            near = np.abs(y - (line.gain * x + line.offset)) <= self.within[band]
            x, y = x[near], y[near]
        if not len(x):
            return JointSpread()
        # Values may lie further apart than a float can tell.
        with np.errstate(over="ignore", invalid="ignore"):
            mean_x, mean_y = _mean(x), _mean(y)
            x -= mean_x
            y -= mean_y
            squares = float((x * x).sum()), float((y * y).sum()), float((x * y).sum())
        return JointSpread(len(x), mean_x, mean_y, *squares)


def _mean(values: np.ndarray) -> float:
    """Return the mean, to the last digits also of large values that differ little."""
    pivot = float(values[0])
    return pivot + float((values - pivot).mean())
