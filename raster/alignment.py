# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster seen on the grid of another one: as it is where the grids agree, warped where not.

Warping is left to GDAL, and done when cells are read: a virtual raster in a temporary folder says
how. It is an ordinary file for whoever reads it, in any thread or process.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from osgeo import gdal

from .errors import Message, SourceError, checked, marked, observed
from .georeference import Georeference
from .source import Band, Range, Reader, Source, open_dataset
from .window import Window

# Points along each side of a grid that are looked up in the other raster, and what their box is
# widened by: cells, and a share of it, since lines between them may be bent.
_POINTS = 65
_WIDENED_CELLS, _WIDENED_SHARE = 4, 0.05

# Cells of a copy that are written at a time.
_COPIED = 4_000_000

_RESAMPLING = {"bilinear": gdal.GRA_Bilinear, "nearest": gdal.GRA_NearestNeighbour}


@contextmanager
def aligned(
    path: str,
    grid: Source,
    *,
    bands: Sequence[int] | None = None,
    resampling: str = "bilinear",
    open_options: Iterable[str] = (),
    extra_nodata: dict[int, Sequence[Range]] | None = None,
    ignore_nodata: Iterable[int] = (),
    apply_scale: bool = False,
    crs: str = "",
) -> Iterator[Source]:
    """Give a raster on the grid of another one, for the time of a ``with``.

    Parameters
    ----------
    path : str
        The raster; ``bands``, ``open_options``, ``extra_nodata``, ``ignore_nodata``,
        ``apply_scale`` and ``crs`` as for :meth:`Source.open`.
    grid : Source
        Whose rows, columns, geotransform and coordinate system to take.
    resampling : str
        ``bilinear`` (over the area of a cell where cells become larger) or ``nearest``.

    Yields
    ------
    Source
        The raster itself, where :func:`same_grid` holds. Otherwise a virtual one with the chosen
        bands, from 1 on, in float32 (from integers of up to 16 bits, and from float32) or float64,
        with NaN for nodata and wherever the raster does not reach. Its files are removed at the
        end of the ``with``.

    Raises
    ------
    SourceError
        If the raster cannot be opened, a coordinate system is missing, the two do not overlap, or
        GDAL finds no way from one grid to the other.
    ValueError
        If there is no such resampling.

    Notes
    -----
    Cells that are not valid take no part in the interpolation. GDAL's warper sees to that where
    each band has one nodata value or none. Where a mask, an alpha band, ranges of values, or a
    scale say more, the part of the raster that is needed is first copied to the temporary folder,
    with NaN where it is not valid. So is the result if the grid is rotated, which a virtual raster
    cannot be.

    Positions are exact to an eighth of a cell of the raster, as GDAL's warper has it by default:
    between exact ones it interpolates.
    """
    if resampling not in _RESAMPLING:
        raise ValueError(f"resampling is {resampling}; it is one of {', '.join(_RESAMPLING)}")
    other = Source.open(
        path,
        bands,
        open_options=open_options,
        extra_nodata=extra_nodata,
        ignore_nodata=ignore_nodata,
        apply_scale=apply_scale,
        crs=crs,
    )
    if same_grid(other, grid):
        yield other
        return
    folder = tempfile.mkdtemp(prefix="loupe-")
    try:
        yield _warped(other, grid, resampling, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def same_grid(other: Source, grid: Source) -> bool:
    """Tell whether two rasters have the same cells: within 1e-3 of a cell, all over.

    Both or none of them have a coordinate system.
    """
    return other.shape == grid.shape and Georeference(other).agrees_with(Georeference(grid))


def _warped(other: Source, grid: Source, resampling: str, folder: str) -> Source:
    """Write down how to warp a raster to a grid."""
    theirs, ours = Georeference(other), Georeference(grid)
    _check(other, theirs, grid, ours)
    needed = _window_needed(other, theirs, grid, ours)
    nodata = _nodata_values(other, theirs.dataset)
    what = Message(
        marked("RasterError", "{path} cannot be brought to the grid of {grid}"),
        path=other.path,
        grid=grid.path,
    )
    dtype = _float_type(other)
    if nodata is None:
        bands = _copied(other, theirs, needed, dtype, os.path.join(folder, "copy.tif"))
        nodata = "nan"
    else:
        bands = _chosen(other, theirs, what, os.path.join(folder, "bands.vrt"))
    warping = {
        "srcSRS": theirs.wkt,
        "dstSRS": ours.wkt,
        "srcNodata": nodata,
        "dstNodata": "nan",
        "resampleAlg": _RESAMPLING[resampling],
        "outputType": _gdal_type(dtype),
        "workingType": _gdal_type(dtype),
        "warpOptions": ["UNIFIED_SRC_NODATA=NO", "INIT_DEST=NO_DATA"],
    }
    if ours.is_rotated:
        path = os.path.join(folder, "warped.tif")
        target = _created(path, grid.shape, len(other.bands), dtype, what)
        target.SetGeoTransform(ours.transform)
        target.SetSpatialRef(ours.crs)
        checked(SourceError, what, gdal.Warp, target, bands, **warping)
        checked(SourceError, what, target.FlushCache)
        target = None
    else:
        path = os.path.join(folder, "warped.vrt")
        left, across, _, top, _, down = ours.transform
        bounds = left, top + grid.rows * down, left + grid.cols * across, top
        checked(
            SourceError,
            what,
            gdal.Warp,
            path,
            bands,
            format="VRT",
            outputBounds=bounds,
            width=grid.cols,
            height=grid.rows,
            **warping,
        )
    return Source.open(path, range(1, len(other.bands) + 1), crs=grid.crs)


def _check(other: Source, theirs: Georeference, grid: Source, ours: Georeference) -> None:
    """Refuse what cannot be aligned, and say what would be right."""
    sizes = Message(
        marked(
            "RasterError", "{path} has {cols} x {rows} cells, {grid} has {grid_cols} x {grid_rows}"
        ),
        path=other.path,
        cols=other.cols,
        rows=other.rows,
        grid=grid.path,
        grid_cols=grid.cols,
        grid_rows=grid.rows,
    )
    if theirs.crs is None and ours.crs is None:
        raise SourceError(
            marked(
                "RasterError",
                "{sizes}, their grids differ, and neither has a coordinate system (CRS); give both "
                "one (or a raster of the same cells)",
            ),
            sizes=sizes,
            path=other.path,
        )
    for source, place in ((other, theirs), (grid, ours)):
        if place.crs is None:
            against = grid.path if source is other else other.path
            raise SourceError(
                marked(
                    "RasterError",
                    "{path} has no coordinate system (CRS), and so cannot be aligned with "
                    "{against}; assign the one that its coordinates are in",
                ),
                path=source.path,
                against=against,
            )
        if place.transform is None and not place.has_points:
            raise SourceError(
                marked(
                    "RasterError",
                    "{sizes}, and nothing says where {path} lies: it has no georeference",
                ),
                sizes=sizes,
                path=source.path,
            )
    if ours.transform is None:
        raise SourceError(
            marked(
                "RasterError",
                "{path} is georeferenced by ground control points alone; warp it to a grid first",
            ),
            path=grid.path,
        )


def _window_needed(other: Source, theirs: Georeference, grid: Source, ours: Georeference) -> Window:
    """Find the part of a raster that lies on a grid."""
    what = Message(
        marked("RasterError", "there is no way from the coordinates of {path} to those of {grid}"),
        path=other.path,
        grid=grid.path,
    )
    # Of the grid, a raster that has nothing but its place.
    place = gdal.GetDriverByName("VRT").Create("", grid.cols, grid.rows, 0)
    place.SetGeoTransform(ours.transform)
    options = [f"SRC_SRS={theirs.wkt}", f"DST_SRS={ours.wkt}"]
    transformer = checked(SourceError, what, gdal.Transformer, theirs.dataset, place, options)
    across, down = np.linspace(0, grid.cols, _POINTS), np.linspace(0, grid.rows, _POINTS)
    points = np.stack([*map(np.ravel, np.meshgrid(across, down))], axis=1).tolist()
    # Failures are points beyond the range of a projection: they lie nowhere.
    result, _, _ = observed(transformer.TransformPoints, 1, points)
    found = [point[:2] for point, done in zip(*result or ((), ())) if done]
    found = np.array([point for point in found if np.isfinite(point).all()]).reshape(-1, 2)
    if len(found):
        low, high = found.min(axis=0), found.max(axis=0)
        if (high > 0).all() and (low < (other.cols, other.rows)).all():
            more = _WIDENED_CELLS + _WIDENED_SHARE * (high - low)
            left, top = np.maximum(np.floor(low - more), 0).astype(int).tolist()
            right, bottom = np.minimum(np.ceil(high + more), (other.cols, other.rows))
            return Window(top, left, int(bottom) - top, int(right) - left)
    raise SourceError(
        marked(
            "RasterError",
            "{path} does not overlap {grid}; it has to be a raster of the same place, and both "
            "coordinate systems have to be the right ones",
        ),
        path=other.path,
        grid=grid.path,
    )


def _nodata_values(other: Source, dataset: Any) -> str | None:
    """Return the nodata values as the warper takes them; None where they do not say it all."""
    if other.scaled or any(band.masked or band.signed_byte for band in other.bands):
        return None
    values = [_nodata_value(band, dataset) for band in other.bands]
    if all(value == "" for value in values):
        # Of floats NaN is never valid.
        return "nan" if other.dtype.startswith("float") else "None"
    return None if "" in values or None in values else " ".join(values)


def _nodata_value(band: Band, dataset: Any) -> str | None:
    """Return the one nodata value of a band: empty if there is none, None if there are more."""
    if len(band.nodata) != 1:
        return None if band.nodata else ""
    low, high = band.nodata[0]
    own = dataset.GetRasterBand(band.number).GetNoDataValue()
    if own is not None and low <= own <= high:
        return repr(own)
    return repr(low) if low == high else None


def _chosen(other: Source, theirs: Georeference, what: Message, path: str) -> Any:
    """Refer to the chosen bands, without nodata values or masks."""
    dataset = theirs.dataset
    if os.path.exists(other.path):  # the virtual raster lies elsewhere
        dataset = open_dataset(os.path.abspath(other.path), other.open_options)
    return checked(
        SourceError,
        what,
        gdal.Translate,
        path,
        dataset,
        format="VRT",
        bandList=[band.number for band in other.bands],
        maskBand="none",
        noData="none",
    )


def _copied(other: Source, theirs: Georeference, part: Window, dtype: np.dtype, path: str) -> Any:
    """Copy a part of a raster, with NaN for cells that are not valid."""
    what = Message(
        marked("RasterError", "no copy of {path} can be written to {folder}"),
        path=other.path,
        folder=os.path.dirname(path),
    )
    if theirs.has_points:
        part = Window(0, 0, *other.shape)
    target = _created(path, (part.rows, part.cols), len(other.bands), dtype, what)
    if theirs.has_points:
        target.SetGCPs(theirs.dataset.GetGCPs(), theirs.crs)
    else:
        left, across, skew, top, lean, down = theirs.transform
        left += part.col * across + part.row * skew
        top += part.col * lean + part.row * down
        target.SetGeoTransform((left, across, skew, top, lean, down))
        target.SetSpatialRef(theirs.crs)
    reader = Reader(other)
    try:
        rows = max(1, _COPIED // (part.cols * len(other.bands)))
        for row in range(0, part.rows, rows):
            window = Window(part.row + row, part.col, min(rows, part.rows - row), part.cols)
            cells, valid = reader.read(window).block(Window(0, 0, window.rows, window.cols))
            cells = cells.astype(dtype)
            if valid is not None:
                cells[~valid] = np.nan
            for band, values in enumerate(cells, 1):
                checked(SourceError, what, target.GetRasterBand(band).WriteArray, values, 0, row)
    finally:
        reader.close()
    checked(SourceError, what, target.FlushCache)
    return target


def _created(path: str, shape: tuple[int, int], bands: int, dtype: np.dtype, what: Message) -> Any:
    """Create a raster of floats in the temporary folder, with NaN for nodata."""
    target = checked(
        SourceError,
        what,
        gdal.GetDriverByName("GTiff").Create,
        path,
        shape[1],
        shape[0],
        bands,
        _gdal_type(dtype),
        ["TILED=YES", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE"],
    )
    for band in range(1, bands + 1):
        target.GetRasterBand(band).SetNoDataValue(float("nan"))
    return target


def _float_type(source: Source) -> np.dtype:
    """Return the type of floats that holds every value of a source."""
    if source.scaled:
        return np.dtype(np.float64)
    return np.result_type(source.dtype, np.float32)


def _gdal_type(dtype: np.dtype) -> int:
    return gdal.GDT_Float32 if dtype == np.float32 else gdal.GDT_Float64
