# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters to read: which bands, which of their cells exist, what their values mean."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from .errors import Message, SourceError, checked, marked
from .window import Edge, Window, pieces

# GDAL holds two floats for equal that differ by less than this many times epsilon times twice
# their size, so that a nodata value written as decimal text is still recognised. So do we. The
# epsilon is that of float32, for float64 too (``ARE_REAL_EQUAL`` in ``gdal_priv.h``).
_NODATA_ULPS = 2
_NODATA_EPSILON = float(np.finfo(np.float32).eps)

Range = tuple[float, float]


@dataclass(frozen=True)
class Band:
    """A band of a raster.

    Attributes
    ----------
    number : int
        From 1.
    nodata : tuple of (low, high)
        Stored values that mean nodata; both ends belong to a range.
    masked : bool
        Whether GDAL's mask band says which cells are valid (alpha, or a mask of the data set).
    scale, offset : float
        Value = stored value * scale + offset.
    signed_byte : bool
        Whether bytes are signed though GDAL (before 3.7) hands them out as unsigned.
    """

    number: int
    nodata: tuple[Range, ...] = ()
    masked: bool = False
    scale: float = 1.0
    offset: float = 0.0
    signed_byte: bool = False


@dataclass(frozen=True)
class Source:
    """Chosen bands of a raster, and how to read them. Small, immutable, picklable.

    ``origin`` is the row and column of the file that it begins at: see :meth:`part`.
    """

    path: str
    open_options: tuple[str, ...]
    bands: tuple[Band, ...]
    rows: int
    cols: int
    dtype: str
    nodata: float | None
    shared_mask: bool = False
    apply_scale: bool = False
    crs: str = ""
    origin: tuple[int, int] = (0, 0)

    @classmethod
    def open(
        cls,
        path: str,
        bands: Sequence[int] | None = None,
        *,
        open_options: Iterable[str] = (),
        extra_nodata: dict[int, Sequence[Range]] | None = None,
        ignore_nodata: Iterable[int] = (),
        apply_scale: bool = False,
        crs: str = "",
    ) -> Source:
        """Look at a raster.

        Parameters
        ----------
        path : str
            Anything GDAL opens.
        bands : sequence of int, optional
            Numbers from 1; by default all but alpha bands.
        open_options : iterable of str
            ``NAME=VALUE`` for the format's driver.
        extra_nodata : dict, optional
            For a band's number: ranges of stored values that are nodata, too.
        ignore_nodata : iterable of int
            Bands whose own nodata value does not count.
        apply_scale : bool
            Whether :class:`Reader` gives values (in float64, where a band has a scale or an
            offset) instead of stored values.
        crs : str
            Coordinate system as WKT, to be taken for the raster's own.

        Raises
        ------
        SourceError
            If it cannot be opened, has no such band, or holds complex numbers.
        """
        dataset = open_dataset(path, open_options)
        if not dataset.RasterCount:
            raise SourceError(marked("RasterError", "{path} has no raster bands"), path=path)
        numbers = list(bands) if bands else _bands_with_values(dataset)
        for number in numbers:
            if not 1 <= number <= dataset.RasterCount:
                raise SourceError(
                    marked(
                        "RasterError", "band {number} does not exist: {path} has bands 1 to {count}"
                    ),
                    number=number,
                    path=path,
                    count=dataset.RasterCount,
                )
        handles = [dataset.GetRasterBand(number) for number in numbers]
        if any(gdal.DataTypeIsComplex(band.DataType) for band in handles):
            raise _complex_numbers(path)
        described = [
            _describe(
                band,
                number,
                number not in set(ignore_nodata),
                (extra_nodata or {}).get(number, ()),
            )
            for number, band in zip(numbers, handles)
        ]
        flags = {band.GetMaskFlags() for band in handles}
        return cls(
            path=path,
            open_options=tuple(open_options),
            bands=tuple(described),
            rows=dataset.RasterYSize,
            cols=dataset.RasterXSize,
            dtype=np.result_type(*(_dtype(band) for band in handles)).name,
            nodata=handles[0].GetNoDataValue() if numbers[0] not in set(ignore_nodata) else None,
            shared_mask=len(flags) == 1 and bool(flags.pop() & gdal.GMF_PER_DATASET),
            apply_scale=apply_scale,
            crs=crs,
        )

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.cols

    def part(self, window: Window) -> Source:
        """Return a part that is read as if it were the whole, with nothing around it.

        For what is reduced: what is written lies where the whole raster does.
        """
        top, left = self.origin
        origin = top + window.row, left + window.col
        return replace(self, rows=window.rows, cols=window.cols, origin=origin)

    @property
    def has_missing_cells(self) -> bool:
        """Whether any cell could be without a value."""
        by_value = any(band.nodata or band.masked for band in self.bands)
        return by_value or np.dtype(self.dtype).kind == "f"

    @property
    def scaled(self) -> bool:
        """Whether values differ from what is stored."""
        return self.apply_scale and any((band.scale, band.offset) != (1, 0) for band in self.bands)


@dataclass(frozen=True)
class Whole:
    """A raster as it is stored, to be copied.

    Attributes
    ----------
    source : Source
        All its bands, whose cells are all taken for valid.
    opaque : tuple of (int, float)
        For each alpha band: its index, and the value of an opaque cell.
    has_mask : bool
        Whether there is a mask for all bands beside them.
    nodata : tuple of float or None
        The nodata value of each band.
    """

    source: Source
    opaque: tuple[tuple[int, float], ...]
    has_mask: bool
    nodata: tuple[float | None, ...]

    @classmethod
    def of(cls, source: Source) -> Whole:
        """Look at the raster that a source is part of."""
        dataset = open_dataset(source.path, source.open_options)
        handles = [dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount)]
        bands = [Band(band.GetBand(), signed_byte=_is_signed_byte(band)) for band in handles]
        dtypes = [_dtype(band) for band in handles]
        if any(gdal.DataTypeIsComplex(band.DataType) for band in handles):
            raise _complex_numbers(source.path)
        stored = replace(
            source,
            bands=tuple(bands),
            dtype=np.result_type(*dtypes).name,
            nodata=handles[0].GetNoDataValue(),
            shared_mask=False,
            apply_scale=False,
        )
        opaque = tuple(
            (index, 1 if dtypes[index].kind == "f" else int(np.iinfo(dtypes[index]).max))
            for index, band in enumerate(handles)
            if band.GetColorInterpretation() == gdal.GCI_AlphaBand
        )
        flags = handles[0].GetMaskFlags()
        has_mask = bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA
        nodata = tuple(band.GetNoDataValue() for band in handles)
        return cls(stored, opaque, has_mask, nodata)


def open_dataset(path: str, open_options: Iterable[str] = ()) -> Any:
    """Open a raster for reading, or say why not."""
    flags = gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR
    dataset = checked(
        SourceError,
        Message(marked("RasterError", "{path} cannot be opened"), path=path),
        gdal.OpenEx,
        path,
        flags,
        open_options=list(open_options),
    )
    if dataset is None:
        raise SourceError(marked("RasterError", "{path} cannot be opened as a raster"), path=path)
    return dataset


def _complex_numbers(path: str) -> SourceError:
    return SourceError(
        marked("RasterError", "{path} holds complex numbers; extract a real part first"), path=path
    )


def _bands_with_values(dataset: Any) -> list[int]:
    numbers = range(1, dataset.RasterCount + 1)
    opaque = [
        number
        for number in numbers
        if dataset.GetRasterBand(number).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]
    return opaque or list(numbers)


def _is_signed_byte(band: Any) -> bool:
    return (
        band.DataType == gdal.GDT_Byte
        and band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    )


def _dtype(band: Any) -> np.dtype:
    if _is_signed_byte(band):
        return np.dtype(np.int8)
    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))


def _describe(band: Any, number: int, use_nodata: bool, extra: Sequence[Range]) -> Band:
    dtype = _dtype(band)
    ranges = [_fit(low, high, dtype) for low, high in extra]
    flags = band.GetMaskFlags()
    by_value = flags == gdal.GMF_NODATA
    if flags == gdal.GMF_ALL_VALID and _is_signed_byte(band):
        by_value = band.GetNoDataValue() is not None  # GDAL takes -1 for no byte at all
    if by_value and use_nodata:
        ranges.append(around(band.GetNoDataValue(), dtype))
    masked = not by_value and not flags & gdal.GMF_ALL_VALID
    scale, offset = band.GetScale(), band.GetOffset()
    return Band(
        number,
        tuple(found for found in ranges if found is not None),
        masked,
        1.0 if scale is None else scale,
        0.0 if offset is None else offset,
        _is_signed_byte(band),
    )


def _fit(low: float, high: float, dtype: np.dtype) -> Range | None:
    """Narrow a range to the values that the type can hold; None if there are none."""
    if np.isnan(low) or np.isnan(high):
        return None  # NaN is never valid anyway
    if dtype.kind == "f":
        largest = float(np.finfo(dtype).max)
        low, high = max(low, -largest), min(high, largest)
        return (low, high) if low <= high else None
    limits = np.iinfo(dtype)
    if low > limits.max or high < limits.min:
        return None
    # math's, not numpy's: it keeps whole numbers of 64 bits.
    low = limits.min if low <= limits.min else math.ceil(low)
    high = limits.max if high >= limits.max else math.floor(high)
    return (low, high) if low <= high else None


def around(nodata: float, dtype: np.dtype) -> Range | None:
    """Return the stored values that GDAL takes for this nodata value, None if there are none."""
    margin = nodata_margin(nodata) if dtype.kind == "f" else 0
    return _fit(nodata - margin, nodata + margin, dtype)


def as_cell(value: float, dtype: np.dtype) -> Any:
    """Return a value as a cell of this type holds it; None if it cannot."""
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            found = dtype.type(value)
        return found if np.isfinite(found) else None
    limits = np.iinfo(dtype)
    return int(value) if value % 1 == 0 and limits.min <= value <= limits.max else None


def nodata_margin(nodata: float) -> float:
    """How far a value may be from a nodata value and still be taken for it."""
    if not np.isfinite(nodata):
        return 0.0
    return 2 * _NODATA_ULPS * _NODATA_EPSILON * abs(nodata)


@dataclass
class Tile:
    """Values read from a raster, padded, and what is needed to tell which of them are valid.

    Validity is worked out block by block, while the block's values are in the processor's cache.
    """

    values: np.ndarray
    bands: tuple[Band, ...]
    inside: Window
    mask: np.ndarray | None
    scaled: bool

    def block(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """Give the values of a part of the tile and their validity (None: all are valid)."""
        rows = slice(window.row, window.row + window.rows)
        cols = slice(window.col, window.col + window.cols)
        values = self.values[:, rows, cols]
        valid = self._exist(window, values.shape)
        if self.mask is not None:
            mask = np.broadcast_to(self.mask[:, rows, cols], values.shape)
            valid = mask.copy() if valid is None else valid & mask
        if any(band.nodata for band in self.bands) or values.dtype.kind == "f":
            stored = _valid_values(values, self.bands)
            if stored is not None:
                valid = stored if valid is None else np.logical_and(valid, stored, out=stored)
        if self.scaled:
            values = values.astype(np.float64)
            with np.errstate(all="ignore"):  # under invalid cells there may be anything
                for index, band in enumerate(self.bands):
                    values[index] *= band.scale
                    values[index] += band.offset
        return values, valid

    def _exist(self, window: Window, shape: tuple[int, ...]) -> np.ndarray | None:
        """Mask of the cells inside the raster, None if all are."""
        top, left = self.inside.row - window.row, self.inside.col - window.col
        bottom, right = top + self.inside.rows, left + self.inside.cols
        if top <= 0 and left <= 0 and bottom >= window.rows and right >= window.cols:
            return None
        exist = np.zeros(shape, bool)
        exist[:, max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)] = True
        return exist


def _valid_values(values: np.ndarray, bands: tuple[Band, ...]) -> np.ndarray | None:
    """Tell which stored values are finite and no nodata value; None if all are."""
    valid = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, bool)
    with np.errstate(invalid="ignore"):  # NaN compares as it should: as invalid
        for cells, known, band in zip(values, valid, bands):
            for low, high in band.nodata:
                known &= cells != low if low == high else (cells < low) | (cells > high)
    return None if valid.all() else valid


class Reader:
    """An open raster that several threads read from, one after the other.

    One handle for all of them, since then a block of the file that two neighbouring tiles need
    (their halos overlap) is read and decompressed once: GDAL keeps it in its cache for the second.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._dataset = open_dataset(source.path, source.open_options)
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the raster."""
        with self._lock:
            self._dataset = None

    def read(
        self,
        window: Window,
        bands: slice = slice(None),
        padding: tuple[int, int, int, int] = (0, 0, 0, 0),
        edge: Edge = Edge.AVAILABLE,
        out: np.ndarray | None = None,
    ) -> Tile:
        """Read a window and what surrounds it.

        Parameters
        ----------
        window : Window
            In cells of the source.
        bands : slice
            Of the source's bands.
        padding : tuple of int
            Cells to add at top, bottom, left and right.
        edge : Edge
            What stands beyond the raster's edge.
        out : ndarray, optional
            ``(bands, rows, cols)`` or larger, to read into.

        Raises
        ------
        SourceError
            If the file cannot be read there; it names the file and the rows.
        """
        chosen = self.source.bands[bands]
        top, left = window.row - padding[0], window.col - padding[2]
        rows = window.rows + padding[0] + padding[1]
        cols = window.cols + padding[2] + padding[3]
        shape = len(chosen), rows, cols
        values = (
            np.empty(shape, self.source.dtype) if out is None else out[: len(chosen), :rows, :cols]
        )
        masked = any(band.masked for band in chosen)
        mask = None
        if masked:
            mask = np.zeros((1, *shape[1:]) if self.source.shared_mask else shape, bool)
        for down in pieces(top, top + rows, self.source.rows, edge):
            for across in pieces(left, left + cols, self.source.cols, edge):
                part = Window(
                    self.source.origin[0] + down.start,
                    self.source.origin[1] + across.start,
                    down.stop - down.start,
                    across.stop - across.start,
                )
                with self._lock:
                    self._read_values(chosen, part, values, down, across)
                    if mask is not None:
                        self._read_mask(chosen, part, mask, down, across)
        inside = Window(0, 0, rows, cols)
        if edge is Edge.AVAILABLE:
            inside = Window(-top, -left, *self.source.shape)
        return Tile(values, chosen, inside, mask, self.source.scaled)

    def read_mask(self, window: Window) -> np.ndarray:
        """Read the mask that all bands share, as stored: bytes, 0 where there is no data."""
        cells = np.empty((window.rows, window.cols), np.uint8)
        with self._lock:
            self._read_band(self._dataset.GetRasterBand(1).GetMaskBand(), window, cells)
        return cells

    def _read_values(self, chosen: Any, part: Window, values: Any, down: Any, across: Any) -> None:
        for index, band in enumerate(chosen):
            into = values[index, down.place, across.place]
            direct = down.index is None and across.index is None and not band.signed_byte
            cells = into if direct else np.empty((part.rows, part.cols), self._type_in_file(band))
            self._read_band(self._dataset.GetRasterBand(band.number), part, cells)
            if not direct:
                cells = cells.view(np.int8) if band.signed_byte else cells
                into[...] = _pick(cells, down.index, across.index)

    def _read_mask(self, chosen: Any, part: Window, mask: Any, down: Any, across: Any) -> None:
        for index, band in enumerate(chosen[: len(mask)]):
            cells = np.full((part.rows, part.cols), 255, np.uint8)
            if band.masked:
                handle = self._dataset.GetRasterBand(band.number).GetMaskBand()
                self._read_band(handle, part, cells)
            mask[index, down.place, across.place] = _pick(cells, down.index, across.index) != 0

    def _type_in_file(self, band: Band) -> str:
        return "uint8" if band.signed_byte else self.source.dtype

    def _read_band(self, band: Any, part: Window, cells: np.ndarray) -> None:
        what = Message(
            marked("RasterError", "{path} cannot be read in rows {first} to {last}"),
            path=self.source.path,
            first=part.row,
            last=part.row + part.rows - 1,
        )
        window = part.col, part.row, part.cols, part.rows
        if checked(SourceError, what, band.ReadAsArray, *window, buf_obj=cells) is None:
            raise SourceError(
                marked("RasterError", "{what}: it is damaged or incomplete"),
                what=what,
                path=self.source.path,
            )


def _pick(cells: np.ndarray, rows: np.ndarray | None, cols: np.ndarray | None) -> np.ndarray:
    if rows is not None:
        cells = cells[rows]
    if cols is not None:
        cells = cells[:, cols]
    return cells
