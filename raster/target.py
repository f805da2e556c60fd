# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters to write: whole or absent, in whatever format the destination's extension names."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from osgeo import gdal, gdal_array

from .errors import (
    Message,
    OptionsError,
    TargetError,
    checked,
    explained,
    marked,
    observed,
    without_exceptions,
)
from .georeference import Georeference
from .source import Source, Whole, as_cell, open_dataset
from .window import Window, result_shape

# Of files that describe another one by its name, and would go on describing the new one.
_SIDECARS = (".aux.xml", ".ovr", ".msk")

_DEFAULT_OPTIONS = {"GTiff": ("TILED=YES", "BIGTIFF=IF_SAFER")}

# How many bands share the blocks of a GeoTIFF: more make blocks of many megabytes, which are read
# and written again for each band.
_FEW_BANDS = 16

# Types that a driver writes and, before GDAL 3.7, does not list.
_UNLISTED = {"GTiff": {"Int64", "UInt64"}}

# Drivers that keep a likeness of the cells, and what switches on and off that in GeoTIFFs.
_LOSSY = {"JPEG", "WEBP", "JP2OpenJPEG", "JP2ECW", "JP2KAK", "JP2MrSID", "ECW", "JPEGXL", "JPEGLS"}
_YES = {"YES", "TRUE", "ON", "1"}

# Drivers whose files would not hold the cells as they are: memory, references to other files,
# pictures of a map, a format for depths alone.
_UNFIT = {"MEM", "VRT", "KMLSUPEROVERLAY", "BAG"}


class Grid(NamedTuple):
    """Cells that do not lie where the source's do, nor on the earth.

    Attributes
    ----------
    shape : tuple of int
        Rows and columns.
    transform : tuple of float
        As GDAL has it.
    """

    shape: tuple[int, int]
    transform: tuple[float, ...]


class DefaultOptions(tuple):
    """Creation options that hold where a run gives none: for GeoTIFFs, other formats lack them."""

    __slots__ = ()


@dataclass(frozen=True)
class TargetSpec:
    """What to write, and where.

    Attributes
    ----------
    path : str
        The destination; its extension names the format.
    descriptions : tuple of str
        One for each band.
    dtype : str
        Of the cells.
    nodata : float, optional
        The value of cells without a result.
    options : tuple of str
        ``NAME=VALUE`` for the format's driver; they win over its defaults here.
    step : int
        Source cells per target cell.
    whole : Whole, optional
        The source's raster, if bands, their nodata values and all else are to be as there.
    same_bands : bool
        Whether each band is one of the source's with other values: it keeps its description, if it
        has one, and what it is for (red, green, blue).
    scales : tuple of (float, float), optional
        Scale and offset of each band.
    grid : Grid, optional
        Of a result that is not on the source's grid: it has no coordinate system.
    moved : tuple of float
        Columns and rows, of the source's cells, that the raster is to lie to the right of it, and
        below it.
    """

    path: str
    descriptions: tuple[str, ...]
    dtype: str
    nodata: float | None = None
    options: tuple[str, ...] = ()
    step: int = 1
    whole: Whole | None = None
    same_bands: bool = False
    scales: tuple[tuple[float, float], ...] = ()
    grid: Grid | None = None
    moved: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def like(
        cls,
        source: Source,
        path: str,
        options: tuple[str, ...] = (),
        moved: tuple[float, float] = (0.0, 0.0),
    ) -> TargetSpec:
        """Specify a raster with all bands of the source's, and all that is said about them."""
        whole = Whole.of(source)
        return cls(path, (), whole.source.dtype, options=options, whole=whole, moved=moved)


def nodata_of_result(
    source: Source, dtype: str, *, input_values: bool, never_negative: bool
) -> float:
    """Choose the value that marks cells without a result, so that it is no possible result.

    Parameters
    ----------
    source : Source
        What the result is computed from.
    dtype : str
        Of the result.
    input_values : bool
        Whether some of the results are of the same kind as the values (a mean, say). Then the
        source's own nodata value is taken, if it serves.
    never_negative : bool
        Whether some of the results have no sign (a variance, say).

    Returns
    -------
    float
        -9999, the source's own, or the lowest value of the type.
    """
    if not input_values:
        return -9999.0
    own = source.nodata
    if own is not None and np.isnan(own):
        return float(own)
    if own is not None and not source.scaled and not (never_negative and own >= 0):
        with np.errstate(over="ignore"):
            if float(np.dtype(dtype).type(own)) == own:
                return float(own)
    return float(np.finfo(dtype).min)


def nodata_of_same(source: Source, dtype: str, missing: bool) -> float | int | None:
    """Choose the nodata value of a raster whose bands are the source's with other values.

    Parameters
    ----------
    source : Source
        What they are computed from.
    dtype : str
        Of the result.
    missing : bool
        Whether there are cells without a value.

    Returns
    -------
    float, int or None
        The source's own, if the type can hold it; else, where cells are missing, the lowest value
        of the type. None if there is neither.
    """
    dtype = np.dtype(dtype)
    own = source.nodata
    if own is not None:
        if dtype.kind == "f" and np.isnan(own):
            return float(own)
        if np.isfinite(own) and as_cell(own, dtype) == own:
            return float(own) if dtype.kind == "f" else as_cell(own, dtype)
    lowest = float(np.finfo(dtype).min) if dtype.kind == "f" else int(np.iinfo(dtype).min)
    return lowest if missing else None


def driver_for(path: str) -> Any:
    """Find the GDAL driver that writes files of this extension.

    Raises
    ------
    TargetError
        If there is none.
    """
    extension = os.path.splitext(path)[1][1:].lower()
    for index in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(index)
        about = driver.GetMetadata()
        writes = "DCAP_CREATE" in about or "DCAP_CREATECOPY" in about
        if "DCAP_RASTER" not in about or not writes or driver.ShortName in _UNFIT:
            continue
        if extension in about.get("DMD_EXTENSIONS", about.get("DMD_EXTENSION", "")).lower().split():
            return driver
    if extension == "vrt":
        text = marked(
            "RasterError", "a .vrt holds no cells, it refers to other files; use .tif, for example"
        )
    elif extension:
        text = marked(
            "RasterError",
            "no raster format that GDAL can write has the extension .{extension}; use .tif, for "
            "example",
        )
    else:
        text = marked("RasterError", "it has no extension; use .tif, for example")
    raise TargetError(text, extension=extension, path=path)


class RasterTarget:
    """A raster being written; the destination appears, complete, when the ``with`` block ends.

    Until then everything is in a temporary folder beside it, under its final name (a rename
    breaks formats whose header names its data); on an error that folder vanishes, and an earlier
    file of that name stays as it was.
    """

    def __init__(self, spec: TargetSpec, source: Source) -> None:
        self.spec = spec
        self._source = source
        # Through a link: the link stays, and what it points to is replaced.
        self._path = os.path.realpath(spec.path)
        self._driver = driver_for(self._path)
        self._dtype = np.dtype(spec.dtype)
        self._folder: str | None = None
        self._dataset: Any = None
        self._mask: Any = None
        self._made: list[str] = []
        self._options_asked = spec.options
        if isinstance(spec.options, DefaultOptions) and self._driver.ShortName != "GTiff":
            self._options_asked = ()
        self._check_type()
        if spec.whole is not None:
            _refuse_loss(self._driver, self._options_asked)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        if self.spec.grid is not None:
            return self.spec.grid.shape
        return result_shape(self._source.shape, self.spec.step)

    def __enter__(self) -> RasterTarget:
        parent = os.path.dirname(self._path)
        try:
            self._folder = tempfile.mkdtemp(prefix=".loupe-", dir=parent)
        except OSError as error:
            raise TargetError(
                marked("RasterError", "{folder} cannot be written to: {reason}"),
                folder=parent,
                reason=error.strerror,
                path=self.spec.path,
            ) from error
        try:
            self._create()
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(self, kind: Any, *_: Any) -> None:
        try:
            if kind is None:
                self._complete()
        finally:
            self._discard()

    def write(self, window: Window, cells: np.ndarray, first_band: int = 0) -> None:
        """Write ``(bands, rows, cols)`` at a window, from the band of that index on.

        Raises
        ------
        TargetError
            If it cannot be written, for example since the disk is full.
        """
        if self._signed_by_option():
            cells = cells.view(np.uint8)
        for index, band_cells in enumerate(cells):
            band = self._dataset.GetRasterBand(first_band + index + 1)
            self._write(band.WriteArray, band_cells, window.col, window.row)
        # Now, not whenever the cache is full: a full disk shows here, in the thread that asks. But
        # not before blocks are whole: compressed ones that are written again take room again.
        bottom = window.row + window.rows
        height = self._dataset.GetRasterBand(first_band + 1).GetBlockSize()[1]
        if bottom % height == 0 or bottom == self.shape[0]:
            for index in range(len(cells)):
                self._write(self._dataset.GetRasterBand(first_band + index + 1).FlushCache)

    def write_mask(self, window: Window, cells: np.ndarray) -> None:
        """Write the mask of all bands at a window: bytes, 0 where there is no data."""
        self._write(self._mask.WriteArray, cells, window.col, window.row)
        self._write(self._mask.FlushCache)

    def _write(self, call: Any, *args: Any) -> Any:
        return checked(TargetError, self._cannot_be_written(), call, *args)

    def _cannot_be_written(self) -> Message:
        return Message(marked("RasterError", "{path} cannot be written"), path=self.spec.path)

    def _check_type(self) -> None:
        types = self._driver.GetMetadataItem("DMD_CREATIONDATATYPES")
        name = gdal.GetDataTypeName(self._gdal_type())
        listed = set((types or name).split()) | _UNLISTED.get(self._driver.ShortName, set())
        if name not in listed:
            raise TargetError(
                marked(
                    "RasterError",
                    "{format} files hold {types}, and the result is {type}; use .tif, for example",
                ),
                format=self._driver.LongName,
                types=", ".join(types.split()),
                type=name,
                path=self.spec.path,
            )

    def _gdal_type(self) -> int:
        return gdal_array.NumericTypeCodeToGDALTypeCode(self._dtype.type)

    def _signed_by_option(self) -> bool:
        """Tell whether bytes are signed by an option: GDAL before 3.7 has no type for them."""
        return self._dtype == np.int8 and self._gdal_type() == gdal.GDT_Byte

    def _create(self) -> None:
        name = os.path.basename(self._path)
        directly = self._driver.GetMetadataItem("DCAP_CREATE") == "YES"
        driver = self._driver if directly else gdal.GetDriverByName("GTiff")
        options = self._options() if directly else list(_DEFAULT_OPTIONS["GTiff"])
        if self._signed_by_option():
            options.append("PIXELTYPE=SIGNEDBYTE")
        rows, cols = self.shape
        bands = self._band_count()
        self._dataset, failures, warnings = observed(
            driver.Create,
            os.path.join(self._folder, name if directly else name + ".loupe.tif"),
            cols,
            rows,
            bands,
            self._gdal_type(),
            options=options,
        )
        _refuse_bad_options(failures + warnings, self._options_asked)
        if failures or self._dataset is None:
            what = Message(marked("RasterError", "{path} cannot be created"), path=self.spec.path)
            raise explained(TargetError, what, failures[0] if failures else "")
        self._write(self._describe)

    def _options(self) -> list[str]:
        """Defaults of the format and, in their place, the user's options of the same name."""
        chosen: dict[str, str] = {}
        for option in (
            *_DEFAULT_OPTIONS.get(self._driver.ShortName, ()),
            *self._interleave(),
            *self._options_asked,
        ):
            chosen[option.split("=")[0].upper()] = option
        return list(chosen.values())

    def _interleave(self) -> Iterator[str]:
        """Keep many bands of a GeoTIFF apart."""
        if self._driver.ShortName == "GTiff" and self._band_count() > _FEW_BANDS:
            yield "INTERLEAVE=BAND"

    def _band_count(self) -> int:
        return len(self.spec.whole.source.bands if self.spec.whole else self.spec.descriptions)

    def _describe(self) -> None:
        """Write what is known before the cells: in many formats it has to come first."""
        origin = open_dataset(self._source.path, self._source.open_options)
        if self.spec.grid is not None:
            self._dataset.SetGeoTransform(self.spec.grid.transform)
        else:
            _copy_georeference(origin, self._dataset, self.spec.step)
            if self._source.crs:
                self._dataset.SetProjection(self._source.crs)
            if any(self.spec.moved):
                _move(self._source, self._dataset, *self.spec.moved)
        if self.spec.whole is not None:
            _copy_descriptions(origin, self._dataset)
            self._check_nodata()
            if self.spec.whole.has_mask:
                self._dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
                self._mask = self._dataset.GetRasterBand(1).GetMaskBand()
        for index, description in enumerate(self.spec.descriptions):
            band = self._dataset.GetRasterBand(index + 1)
            band.SetDescription(self._own_description(origin, index) or description)
            if self.spec.nodata is not None:
                band.SetNoDataValue(self.spec.nodata)
        if self.spec.same_bands:
            _copy_colours(origin, self._source, self._dataset)
        for index, (scale, offset) in enumerate(self.spec.scales):
            if (scale, offset) != (1, 0):
                band = self._dataset.GetRasterBand(index + 1)
                observed(band.SetScale, scale)
                observed(band.SetOffset, offset)

    def _own_description(self, origin: Any, index: int) -> str:
        """Return how the source describes a band that is the same one here."""
        if not self.spec.same_bands:
            return ""
        return origin.GetRasterBand(self._source.bands[index].number).GetDescription()

    def _check_nodata(self) -> None:
        """Raise if the bands have several nodata values, where the last one would be all theirs."""
        several = {str(nodata) for nodata in self.spec.whole.nodata}
        if len(several) > 1 and self._dataset.GetDriver().ShortName == "GTiff":
            raise TargetError(
                marked(
                    "RasterError",
                    "{format} files have one nodata value for all bands, and those of {source} are "
                    "{several}; use .img, for example",
                ),
                format=self._driver.LongName,
                source=self._source.path,
                several=", ".join(sorted(several)),
                path=self.spec.path,
            )

    def finish(self) -> None:
        """Make the files, in the temporary folder still: what can fail has failed by then.

        The end of the ``with`` block does it unless it was done. Of several targets all are to be
        finished before the first one is in place.
        """
        name = os.path.basename(self._path)
        self._write(self._dataset.FlushCache)
        if self._driver.GetMetadataItem("DCAP_CREATE") != "YES":
            self._copy_to_format(os.path.join(self._folder, name))
        self._write(self._close)
        names = sorted(os.listdir(self._folder), key=lambda entry: entry == name)
        if names[-1:] != [name]:
            if names:
                text = marked(
                    "RasterError", "{path} cannot be written: {format} made {files} instead"
                )
            else:
                text = marked("RasterError", "{path} cannot be written: {format} made no file")
            raise TargetError(
                text,
                path=self.spec.path,
                format=self._driver.LongName,
                files=", ".join(names),
            )
        self._spare_the_source([*names, *(name + sidecar for sidecar in _SIDECARS)])
        self._made = names

    def _complete(self) -> None:
        """Move the files into place, the one that readers open last."""
        if not self._made:
            self.finish()
        name = os.path.basename(self._path)
        try:
            for sidecar in _SIDECARS:
                if name + sidecar not in self._made and os.path.exists(self._path + sidecar):
                    os.remove(self._path + sidecar)
            for entry in self._made:
                os.replace(
                    os.path.join(self._folder, entry),
                    os.path.join(os.path.dirname(self._path), entry),
                )
        except OSError as error:
            raise TargetError(
                marked("RasterError", "{path} cannot be replaced: {reason}"),
                path=self.spec.path,
                reason=error.strerror,
            ) from error

    def _spare_the_source(self, names: list[str]) -> None:
        """Raise if a file beside the result, a header say, would replace one of the source."""
        files = list(_files_of(self._source.path))
        for name in names:
            path = os.path.join(os.path.dirname(self._path), name)
            if any(_same_file(path, file) for file in files):
                raise TargetError(
                    marked(
                        "RasterError",
                        "{path} would replace {file}, which is read by this run ({source}); choose "
                        "another name for the result",
                    ),
                    path=self.spec.path,
                    file=path,
                    source=self._source.path,
                )

    def _copy_to_format(self, path: str) -> None:
        """Let a driver that only copies make its file of the GeoTIFF written so far."""
        written = self._dataset.GetDescription()
        copy, failures, warnings = observed(
            self._driver.CreateCopy, path, self._dataset, 1, options=list(self._options_asked)
        )
        _refuse_bad_options(failures + warnings, self._options_asked)
        if failures or copy is None:
            reason = (failures or warnings or [""])[0]
            raise explained(TargetError, self._cannot_be_written(), reason)
        self._write(copy.FlushCache)
        copy = None
        self._write(self._close)
        gdal.GetDriverByName("GTiff").Delete(written)

    def _close(self) -> None:
        with without_exceptions():
            self._dataset = self._mask = None

    def _discard(self) -> None:
        if self._dataset is not None:
            observed(self._close)  # what is wrong with it has been said
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _refuse_loss(driver: Any, options: tuple[str, ...]) -> None:
    """Raise where cells would not be stored as they are."""
    if driver.ShortName in _LOSSY:
        raise TargetError(
            marked(
                "RasterError", "{format} files do not hold cells as they are; use .tif, for example"
            ),
            format=driver.LongName,
        )
    chosen = dict(option.upper().split("=", 1) for option in options)
    compression = chosen.get("COMPRESS", "")
    lossless = {
        "JPEG": False,
        "WEBP": chosen.get("WEBP_LOSSLESS", "NO") in _YES,
        "JXL": chosen.get("JXL_LOSSLESS", "YES") in _YES,
        "LERC": chosen.get("MAX_Z_ERROR", "0") in ("0", "0.0"),
    }
    if not lossless.get(compression.partition("_")[0], True) or "DISCARD_LSB" in chosen:
        raise OptionsError(
            marked(
                "RasterError",
                "the creation options {options} change cells; choose a lossless compression, for "
                "example COMPRESS=DEFLATE",
            ),
            options=" ".join(options),
        )


def _refuse_bad_options(messages: Iterable[str], options: tuple[str, ...]) -> None:
    for message in messages:
        if "creation option" in message:
            raise OptionsError(
                marked("RasterError", "the creation options {options} are not right: {reason}"),
                options=" ".join(options),
                reason=message,
            )


def _copy_georeference(source: Any, target: Any, step: int) -> None:
    """Copy where the raster lies; a target cell is ``step`` source cells wide and high."""
    transform = source.GetGeoTransform(can_return_null=True)
    if transform is not None:
        x, x_col, x_row, y, y_col, y_row = transform
        target.SetGeoTransform((x, x_col * step, x_row * step, y, y_col * step, y_row * step))
    if source.GetSpatialRef() is not None:
        target.SetSpatialRef(source.GetSpatialRef())
    points = source.GetGCPs()
    if points:
        for point in points:
            point.GCPPixel /= step
            point.GCPLine /= step
        target.SetGCPs(points, source.GetGCPSpatialRef())
    kind = source.GetMetadataItem("AREA_OR_POINT")
    if kind:
        target.SetMetadataItem("AREA_OR_POINT", kind)
    if step == 1 and source.GetMetadata("RPC"):
        target.SetMetadata(source.GetMetadata("RPC"), "RPC")


def _move(source: Source, target: Any, columns: float, rows: float) -> None:
    """Let a copy of a raster lie elsewhere: by so many cells to the right and down."""
    place = Georeference(source)
    if not place.has_points:
        _, across, skew, _, lean, down = place.affine
        x, y = place.coordinates(rows, columns)
        target.SetGeoTransform((float(x), across, skew, float(y), lean, down))
    points = target.GetGCPs()
    if points:
        # What lies at a point's place is now found at cells before it.
        for point in points:
            point.GCPPixel -= columns
            point.GCPLine -= rows
        target.SetGCPs(points, target.GetGCPSpatialRef())
    model = target.GetMetadata("RPC")
    if model:
        for name, cells in (("SAMP_OFF", columns), ("LINE_OFF", rows)):
            if name in model:
                model[name] = repr(float(model[name]) - cells)
        target.SetMetadata(model, "RPC")


def _copy_descriptions(source: Any, target: Any) -> None:
    """Copy what is said about a raster and its bands, but for statistics, which no longer hold.

    What a format does not know is left out: colours of what is no byte, names of categories.
    """
    target.SetMetadata(source.GetMetadata())
    for index in range(source.RasterCount):
        band, copy = source.GetRasterBand(index + 1), target.GetRasterBand(index + 1)
        described = band.GetMetadata().items()
        copy.SetMetadata({key: at for key, at in described if not key.startswith("STATISTICS_")})
        copy.SetDescription(band.GetDescription())
        observed(copy.SetColorInterpretation, band.GetColorInterpretation())
        for get, put in (
            (band.GetColorTable, copy.SetColorTable),
            (band.GetCategoryNames, copy.SetCategoryNames),
            (band.GetDefaultRAT, copy.SetDefaultRAT),
            (band.GetUnitType, copy.SetUnitType),
            (band.GetScale, copy.SetScale),
            (band.GetOffset, copy.SetOffset),
        ):
            said = get()
            if said is not None and said != "":
                observed(put, said)
        if band.GetNoDataValue() is not None:
            copy.SetNoDataValue(band.GetNoDataValue())


def _copy_colours(origin: Any, source: Source, target: Any) -> None:
    """Copy what the bands are for; an index into colours is none any more with other values."""
    for index, band in enumerate(source.bands):
        purpose = origin.GetRasterBand(band.number).GetColorInterpretation()
        if purpose not in (gdal.GCI_PaletteIndex, gdal.GCI_Undefined):
            observed(target.GetRasterBand(index + 1).SetColorInterpretation, purpose)


def describe_bands(path: str, descriptions: Iterable[str]) -> None:
    """Give the bands of a raster that is complete their descriptions.

    In the file, or beside it where the format has no room for them.

    Raises
    ------
    TargetError
        If the raster cannot be opened, or there is no room beside it either.
    """
    what = Message(marked("RasterError", "the bands of {path} cannot be described"), path=path)
    raster, failures, _ = observed(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_UPDATE)
    if raster is None or failures:
        flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
        raster = checked(TargetError, what, gdal.OpenEx, path, flags)
    for number, description in enumerate(descriptions, 1):
        raster.GetRasterBand(number).SetDescription(description)
    checked(TargetError, what, raster.FlushCache)


def refuse_to_overwrite(
    path: str, sources: Iterable[str], *, adds: bool = False, features: bool = False
) -> None:
    """Raise if writing to ``path`` would touch one of the rasters that are read.

    That is the file itself, any file it consists of or refers to (the sources of a virtual
    raster), a link to one of them, and a GeoPackage that holds other layers.

    Parameters
    ----------
    path : str
        Where to.
    sources : iterable of str
        What is read.
    adds : bool
        Whether other layers of that file stay.
    features : bool
        Whether a layer of features is to be written, and may replace a file with one such layer.

    Raises
    ------
    TargetError
        If so; nothing has been touched.
    """
    if os.path.isdir(path):
        raise TargetError(
            marked("RasterError", "{path} is a folder; give the name of a file"), path=path
        )
    for source in sources:
        for file in _files_of(source):
            if _same_file(path, file):
                raise TargetError(
                    marked(
                        "RasterError",
                        "{path} is read by this run ({source}); choose another file for the result",
                    ),
                    path=path,
                    source=source,
                )
    if not adds and os.path.exists(path) and path.lower().endswith(".gpkg"):
        _refuse_shared_geopackage(path, features)


class FilesRead:
    """All files that rasters are read from: asked for each of many results whether it is one.

    Parameters
    ----------
    paths : iterable of str
        The rasters; what cannot be opened stands for itself.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self._readers: dict[Any, str] = {}
        for path in paths:
            for file in _files_of(path):
                self._readers.setdefault(_identity(file), path)

    def refuse_to_overwrite(self, path: str) -> None:
        """Raise if writing to ``path`` would touch one of them.

        Raises
        ------
        TargetError
            If so; it names the raster.
        """
        reader = self._readers.get(_identity(path))
        if reader is not None:
            raise TargetError(
                marked(
                    "RasterError",
                    "{path} is read by this run ({source}); choose another folder for the results",
                ),
                path=path,
                source=reader,
            )


def _identity(path: str) -> Any:
    try:
        status = os.stat(path)
    except OSError:  # it does not exist
        return os.path.realpath(path)
    return status.st_dev, status.st_ino


def _files_of(path: str, seen: set | None = None) -> Iterable[str]:
    """All files that a raster is read from, through any number of virtual rasters."""
    seen = set() if seen is None else seen
    dataset, _, _ = observed(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY)
    files = [path] if dataset is None else [path, *(dataset.GetFileList() or [])]
    for file in files:
        file = _on_disk(file)
        if file not in seen:
            seen.add(file)
            yield file
            if file.lower().endswith(".vrt"):
                yield from _files_of(file, seen)


def _on_disk(path: str) -> str:
    """Strip what GDAL puts before a file's name (``/vsizip/``) and after it."""
    if not path.startswith("/vsi"):
        return path
    handler, path = path.split("/", 2)[1:]
    if handler == "vsisubfile":
        path = path.partition(",")[2]
    if path.startswith("{"):
        path = path[1:].rpartition("}")[0]
    path = _on_disk(path)
    while path and not os.path.exists(path) and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    return path


def _same_file(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:  # one of them does not exist
        return os.path.realpath(path) == os.path.realpath(other)


def _refuse_shared_geopackage(path: str, features: bool) -> None:
    dataset, _, _ = observed(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_VECTOR)
    if dataset is None:
        return
    rasters = len(dataset.GetSubDatasets()) or min(dataset.RasterCount, 1)
    replaceable = (1, 0) if features else (0, 1)
    if dataset.GetLayerCount() > replaceable[0] or rasters > replaceable[1]:
        raise TargetError(
            marked(
                "RasterError",
                "{path} holds other layers, which would be lost; choose another file for the "
                "result",
            ),
            path=path,
        )
