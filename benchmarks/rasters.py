# SPDX-License-Identifier: GPL-2.0-or-later
"""The rasters that every benchmark runs on: made once, strip by strip, and kept in a cache folder.

Relief is fractal: lattices of random heights at spacings of 2, 4, 8 ... cells, interpolated and
summed, with white noise on top so that no window is trivially smooth. A lattice row depends on its
seed, spacing and row number alone, so that a raster of any size needs the memory of one strip.
A raster of bytes is an image of such relief: dark cells are many, every grey level occurs.
Other surfaces are the worst there are for whoever searches them: of one value, noise, or a lake.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

CACHE = Path(os.environ.get("LOUPE_BENCH_CACHE", Path.home() / ".cache" / "raster-loupe"))
CELL_SIZE = 30.0
NODATA = -9999.0
SEED = 1987
STRIP_ROWS = 256  # the height of a GeoTIFF tile, so that every strip is whole tiles
RECIPE = "r1"  # part of the file names: raise it when a recipe changes
TYPES = {"float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte}
OCTAVES = 12
OCTAVES_OF_IMAGE = 9  # without the coarsest lattices: dark and bright wherever one looks
MEAN_HEIGHT = 800.0
NOISE = 30.0  # standard deviation: some 20,000 of 12000x12000 cells stand out by 100 and more


@dataclass(frozen=True)
class Discs:
    """Round holes, ``smallest`` to ``largest`` cells across, that have ``share`` of the cells."""

    share: float
    smallest: float
    largest: float

    @property
    def trait(self) -> str:
        return f"discs-{self.share:g}-{self.smallest:g}-{self.largest:g}"

    def cells(self, rows: np.ndarray, size: int) -> np.ndarray:
        discs = _discs(size, self.share, self.smallest / 2, self.largest / 2)
        holes = np.zeros((rows.size, size), bool)
        _draw_discs(holes, rows, discs)
        return holes


@dataclass(frozen=True)
class Square:
    """One hole in the middle, ``side`` x ``side`` cells."""

    side: int

    @property
    def trait(self) -> str:
        return f"square-{self.side}"

    def cells(self, rows: np.ndarray, size: int) -> np.ndarray:
        first = (size - self.side) // 2
        columns = np.arange(size)
        row_inside = (rows >= first) & (rows < first + self.side)
        return row_inside[:, None] & (columns >= first) & (columns < first + self.side)


@dataclass(frozen=True)
class Scattered:
    """Single cells, each missing with the probability ``share``."""

    share: float

    @property
    def trait(self) -> str:
        return f"scattered-{self.share:g}"

    def cells(self, rows: np.ndarray, size: int) -> np.ndarray:
        return _scattered(rows, size, self.share)


@dataclass(frozen=True)
class Relief:
    """A raster of fractal relief: ``size`` x ``size`` cells, ``bands`` bands of one landscape.

    ``nodata_share`` of its cells are nodata, half of them single cells and half of them in discs;
    or those that ``holes`` says. One of ``dtype`` uint8 is an image of one band and has no nodata.
    So has one of another ``surface`` than relief: one of ``SURFACES``.
    """

    size: int
    bands: int = 1
    nodata_share: float = 0.0
    deflate: bool = False
    holes: Discs | Square | Scattered | None = None
    dtype: str = "float32"
    surface: str = "relief"

    @property
    def path(self) -> Path:
        traits = [f"{self.surface}-{self.size}x{self.size}"]
        traits += [self.dtype] if self.dtype != "float32" else []
        traits += [f"{self.bands}-bands"] if self.bands > 1 else []
        traits += [f"nodata-{self.nodata_share:g}"] if self.nodata_share else []
        traits += [self.holes.trait] if self.holes else []
        traits += ["deflate"] if self.deflate else []
        return CACHE / "rasters" / ("-".join([*traits, RECIPE]) + ".tif")


def cached(raster: Relief) -> Path:
    """Return the path of ``raster``, made first if the cache does not hold it."""
    if not raster.path.exists():
        print(f"making {raster.path.name}", flush=True)
        raster.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = raster.path.with_suffix(".unfinished.tif")
        _make(raster, unfinished)
        unfinished.rename(raster.path)
    return raster.path


def cached_part(source: Path, side: int) -> Path:
    """Return the path of the central ``side`` x ``side`` cells of a cached raster."""
    part = source.with_name(f"{source.stem}-part-{side}.tif")
    if not part.exists():
        cropped(source, part.with_suffix(".unfinished.tif"), side).rename(part)
    return part


def cropped(source: Path, target: Path, side: int) -> Path:
    """Copy the ``side`` x ``side`` cells about the centre of ``source`` to ``target``."""
    dataset = gdal.Open(str(source))
    side = min(side, dataset.RasterXSize, dataset.RasterYSize)
    corner = [(dataset.RasterXSize - side) // 2, (dataset.RasterYSize - side) // 2]
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    gdal.Translate(str(target), dataset, srcWin=[*corner, side, side], creationOptions=options)
    return target


def _make(raster: Relief, target: Path) -> None:
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    options += ["COMPRESS=DEFLATE", "PREDICTOR=3"] if raster.deflate else []
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(target), raster.size, raster.size, raster.bands, TYPES[raster.dtype], options
    )
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    dataset.SetProjection(utm.ExportToWkt())
    dataset.SetGeoTransform((400000.0, CELL_SIZE, 0.0, 5400000.0, 0.0, -CELL_SIZE))
    if raster.nodata_share or raster.holes:
        dataset.GetRasterBand(1).SetNoDataValue(NODATA)
    for top in range(0, raster.size, STRIP_ROWS):
        rows = np.arange(top, min(top + STRIP_ROWS, raster.size))
        for band, strip in enumerate(_bands(rows, raster)):
            dataset.GetRasterBand(band + 1).WriteArray(strip, 0, top)
    dataset.FlushCache()


def _bands(rows: np.ndarray, raster: Relief) -> Iterator[np.ndarray]:
    if raster.dtype == "uint8":
        yield _image(rows, raster.size)
        return
    if raster.surface != "relief":
        yield SURFACES[raster.surface](rows, raster.size)
        return
    landscape, holes = _landscape(rows, raster.size), _holes(rows, raster)
    for band in range(raster.bands):
        strip = landscape + _noise(rows, raster.size, band)
        if holes is not None:
            strip[holes] = NODATA
        yield strip


def _image(rows: np.ndarray, columns: int) -> np.ndarray:
    """Grey levels of some rows, with the noise of a sensor: up to 4 levels."""
    heights = _landscape(rows, columns, OCTAVES_OF_IMAGE) + 40 * _noise(rows, columns, 0)
    # A logistic curve piles no cells up at the ends, as cutting off would.
    return (256 / (1 + np.exp(0.5 - (heights - 800) / 35))).astype(np.uint8)


def _landscape(rows: np.ndarray, columns: int, octaves: int = OCTAVES) -> np.ndarray:
    """Heights of some rows in metres, without noise: amplitude grows with spacing to the 0.8."""
    heights = np.full((rows.size, columns), MEAN_HEIGHT, np.float32)
    for octave in range(1, octaves + 1):
        spacing = 2**octave
        heights += 400.0 * (spacing / 4096) ** 0.8 * _interpolated_lattice(rows, columns, spacing)
    return heights


def _interpolated_lattice(rows: np.ndarray, columns: int, spacing: int) -> np.ndarray:
    nodes = columns // spacing + 2
    first = rows[0] // spacing
    lattice = np.stack(
        [_random_row(spacing, row, nodes) for row in range(first, rows[-1] // spacing + 2)]
    )
    above, down = np.divmod(rows, spacing)
    down = (down / spacing).astype(np.float32)[:, None]
    lines = lattice[above - first] * (1 - down) + lattice[above - first + 1] * down
    # Columns repeat with period `spacing`: broadcasting over it is cheaper than indexing each cell.
    across = (np.arange(spacing) / spacing).astype(np.float32)
    slopes = np.diff(lines, axis=1)
    cells = lines[:, :-1, None] + slopes[:, :, None] * across
    return cells.reshape(rows.size, -1)[:, :columns]


def _noise(rows: np.ndarray, columns: int, band: int) -> np.ndarray:
    return np.float32(0.05) * _white(rows, columns, band) + np.float32(10 * band)


def _white(rows: np.ndarray, columns: int, band: int) -> np.ndarray:
    return np.stack([_random_row(1, row, columns, band) for row in rows])


def _random_row(spacing: int, row: int, nodes: int, band: int = 0) -> np.ndarray:
    generator = np.random.default_rng((SEED, spacing, band, row))
    return generator.standard_normal(nodes, dtype=np.float32)


def _holes(rows: np.ndarray, raster: Relief) -> np.ndarray | None:
    """Return which cells of some rows are nodata; None where there are none."""
    if raster.holes:
        return raster.holes.cells(rows, raster.size)
    if not raster.nodata_share:
        return None
    holes = _scattered(rows, raster.size, raster.nodata_share / 2)
    _draw_discs(holes, rows, _discs(raster.size, raster.nodata_share / 2, 3, 20))
    return holes


def _discs(size: int, share: float, smallest: float, largest: float) -> np.ndarray:
    """Centre row, centre column and radius of the discs that cover ``share`` of the cells."""
    mean_area = np.pi * (largest**3 - smallest**3) / (3 * (largest - smallest))
    count = round(share * size**2 / mean_area)
    low, high = (0, 0, smallest), (size, size, largest)
    return np.random.default_rng((SEED, 0)).uniform(low, high, (count, 3))


def _draw_discs(holes: np.ndarray, rows: np.ndarray, discs: np.ndarray) -> None:
    columns = np.arange(holes.shape[1])
    for row, column, radius in discs:
        if rows[0] - radius <= row <= rows[-1] + radius:
            near = slice(max(int(column - radius), 0), int(column + radius) + 1)
            distance = np.hypot(rows[:, None] - row, columns[None, near] - column)
            holes[:, near] |= distance <= radius


def _scattered(rows: np.ndarray, size: int, share: float) -> np.ndarray:
    generator = np.random.default_rng((SEED, 0, int(rows[0])))
    return generator.random((rows.size, size), dtype=np.float32) < share


def _constant(rows: np.ndarray, columns: int) -> np.ndarray:
    return np.full((rows.size, columns), MEAN_HEIGHT, np.float32)


def _only_noise(rows: np.ndarray, columns: int) -> np.ndarray:
    return np.float32(MEAN_HEIGHT) + np.float32(NOISE) * _white(rows, columns, 0)


def _lake(rows: np.ndarray, columns: int) -> np.ndarray:
    """Relief whose lower half is under water."""
    land = _landscape(rows, columns) + _noise(rows, columns, 0)
    return np.maximum(land, np.float32(MEAN_HEIGHT))


SURFACES: dict[str, Callable[[np.ndarray, int], np.ndarray]] = {
    "constant": _constant,
    "noise": _only_noise,
    "lake": _lake,
}
