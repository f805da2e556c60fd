# SPDX-License-Identifier: GPL-2.0-or-later
"""The shapes of gaps that are cut into real rasters: the same cells each time, whoever fills them.

A shape is a function of the raster's ``(rows, columns)`` and a random generator that returns a
mask, true where the raster has lost its cells.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from real_rasters import RealRaster

SEED = 1990
Shape = Callable[[tuple[int, int], np.random.Generator], np.ndarray]

# What Landsat 7 lost with its scan line corrector, in cells of 30 m: a wedge in every double scan
# of 33 lines, up to 14 lines wide at the edge of the scene and closed at its centre. The scene is
# rotated by the inclination of the orbit.
STRIPE_PERIOD = 33
STRIPE_WIDTH = 14
STRIPE_SLOPE = 0.2


def gaps(name: str, shape: tuple[int, int]) -> np.ndarray:
    """Return the mask of gaps ``name`` for a raster of ``shape``."""
    return SHAPES[name](shape, np.random.default_rng((SEED, *name.encode(), *shape)))


def blobs(shape: tuple[int, int], random: np.random.Generator) -> np.ndarray:
    """A tenth of the cells, in ragged patches of some ten cells across."""
    from scipy.ndimage import gaussian_filter

    field = gaussian_filter(random.standard_normal(shape), 3, mode="reflect")
    return field > np.quantile(field, 0.9)


def large_discs(shape: tuple[int, int], random: np.random.Generator) -> np.ndarray:
    """An eighth of the cells, in discs of 30 to 60 cells across that may overlap."""
    mask = np.zeros(shape, bool)
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    while mask.mean() < 1 / 8:
        row, column = random.uniform((0, 0), shape)
        mask |= np.hypot(rows - row, columns - column) <= random.uniform(15, 30)
    return mask


def slc_off_stripes(shape: tuple[int, int], random: np.random.Generator) -> np.ndarray:
    """Oblique wedges like those of Landsat 7: closed at the left, widest at the right edge."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    phase = (rows + STRIPE_SLOPE * columns + random.uniform(0, STRIPE_PERIOD)) % STRIPE_PERIOD
    return phase < STRIPE_WIDTH * columns / shape[1]


def half_at_random(shape: tuple[int, int], random: np.random.Generator) -> np.ndarray:
    """Half of the cells, each by itself."""
    return random.random(shape) < 0.5


SHAPES: dict[str, Shape] = {
    "blobs": blobs,
    "large discs": large_discs,
    "SLC-off stripes": slc_off_stripes,
    "50 % random": half_at_random,
}


@dataclass(frozen=True)
class Puzzle:
    """A real raster with gaps in it, and the truth about them.

    ``truth`` is NaN where the raster has no data of its own; ``known`` are the cells that whoever
    fills the gaps is shown, ``hidden`` those that it is judged by.
    """

    raster: RealRaster
    shape: str
    truth: np.ndarray
    known: np.ndarray
    hidden: np.ndarray

    @classmethod
    def of(cls, raster: RealRaster, shape: str) -> Puzzle:
        truth = raster.read()
        exists, lost = ~np.isnan(truth), gaps(shape, truth.shape)
        return cls(raster, shape, truth, exists & ~lost, exists & lost)

    @property
    def name(self) -> str:
        return f"{self.raster.name}, {self.shape}"

    @property
    def shown(self) -> np.ndarray:
        """The values, with NaN in every cell that is not known."""
        return np.where(self.known, self.truth, np.nan)

    def rmse(self, filled: np.ndarray) -> float:
        """Root of the mean square error over the hidden cells; NaN where one was left empty."""
        return float(np.sqrt(np.mean((filled[self.hidden] - self.truth[self.hidden]) ** 2)))


def geometric_mean(ratios: Sequence[float]) -> float | None:
    return float(np.exp(np.mean(np.log(ratios)))) if len(ratios) else None
