# SPDX-License-Identifier: GPL-2.0-or-later
"""Which cells of a raster exist and what they hold, against GDAL's own mask bands."""

import os
import pickle
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, gdal_array

from raster_loupe.raster.errors import SourceError
from raster_loupe.raster.source import Reader, Source, open_dataset
from raster_loupe.raster.window import Edge, Window
from raster_loupe.tests.raster.rasters import read, terrain, write
from raster_loupe.tests.references import padded

INTEGERS = "int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()
PLACE = (10.0, 2.0, 0.0, 50.0, 0.0, -2.0)
DEMO = Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif"


def cells(source, edge=Edge.AVAILABLE, padding=(0, 0, 0, 0), window=None):
    """Values and validity (always an array) of a whole source, or of a part."""
    reader = Reader(source)
    window = window or Window(0, 0, source.rows, source.cols)
    tile = reader.read(window, slice(None), padding, edge)
    shape = tile.values.shape
    values, valid = tile.block(Window(0, 0, *shape[1:]))
    reader.close()
    return values.copy(), np.ones(shape, bool) if valid is None else valid


def valid_cells(path, *args, **kwargs):
    return cells(Source.open(str(path), *args, **kwargs))[1]


# --- values ------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", [*INTEGERS, "float32", "float64"])
def test_every_type_is_read_as_it_is(tmp_path, dtype):
    values = np.arange(-30, 30).astype(dtype).reshape(6, 10)
    source = Source.open(write(tmp_path / "a.tif", values))
    found, valid = cells(source)
    assert found.dtype == dtype
    assert valid.all()
    np.testing.assert_array_equal(found[0], values)


def vrt_of(tmp_path, *files):
    """A VRT whose bands keep their types and nodata values."""
    bands = []
    for number, file in enumerate(files, 1):
        dataset = gdal.Open(file)
        band = dataset.GetRasterBand(1)
        nodata = band.GetNoDataValue()
        bands.append(
            f'<VRTRasterBand dataType="{gdal.GetDataTypeName(band.DataType)}" band="{number}">'
            + (f"<NoDataValue>{nodata}</NoDataValue>" if nodata is not None else "")
            + f"<SimpleSource><SourceFilename>{file}</SourceFilename><SourceBand>1</SourceBand>"
            "</SimpleSource></VRTRasterBand>"
        )
        size = band.XSize, band.YSize
    path = tmp_path / "mixed.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}">{"".join(bands)}</VRTDataset>'
    )
    return str(path)


@pytest.mark.parametrize(
    ("types", "common"),
    [
        (("uint8", "int16"), "int16"),
        (("uint16", "int16"), "int32"),
        (("int32", "float32"), "float64"),
        (("uint8", "float32"), "float32"),
    ],
)
def test_the_nodata_values_of_bands_of_several_types_are_their_own(tmp_path, types, common):
    values = np.array([[1, 2, 3, 4, 5]])
    path = vrt_of(
        tmp_path,
        *(
            write(tmp_path / f"{dtype}.tif", values.astype(dtype), nodata=nodata)
            for dtype, nodata in zip(types, (2, 4))
        ),
    )
    source = Source.open(path)
    found, valid = cells(source)
    assert source.dtype == common
    np.testing.assert_array_equal(found, np.stack([values, values]))
    np.testing.assert_array_equal(valid[0], values != 2)
    np.testing.assert_array_equal(valid[1], values != 4)


def test_bands_come_in_the_order_asked_for_and_may_repeat(tmp_path):
    values = np.arange(3)[:, None, None] * np.ones((1, 2, 2))
    found, _ = cells(Source.open(write(tmp_path / "a.tif", values), [3, 1, 3]))
    np.testing.assert_array_equal(found[:, 0, 0], [2, 0, 2])


@pytest.mark.parametrize("edge", list(Edge))
@pytest.mark.parametrize("padding", [(0, 0, 0, 0), (1, 2, 3, 4), (30, 0, 0, 41)])
@pytest.mark.parametrize("dtype", ["int8", "float32"])
def test_a_padded_raster_is_what_numpy_pads(tmp_path, dtype, padding, edge):
    values = np.arange(-30, 33).astype(dtype).reshape(1, 7, 9)
    source = Source.open(write(tmp_path / "a.tif", values, nodata=-2))
    found, valid = cells(source, edge, padding)
    expected, expected_valid = padded(values, values != -2, (padding[:2], padding[2:]), edge)
    np.testing.assert_array_equal(valid, expected_valid)
    np.testing.assert_array_equal(found[valid], expected[valid])


@given(st.sampled_from(list(Edge)), st.data())
def test_a_part_of_a_padded_raster_is_the_part_of_the_padded_raster(edge, data):
    rows, cols = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    padding = data.draw(st.tuples(*[st.integers(0, 12)] * 4))
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    window = Window(
        row, col, data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, cols - col))
    )
    values = np.arange(2 * rows * cols).reshape(2, rows, cols).astype("int16")
    path = "/vsimem/part.tif"
    write(path, values, nodata=5)
    found, valid = cells(Source.open(path), edge, padding, window)
    whole, whole_valid = padded(values, values != 5, (padding[:2], padding[2:]), edge)
    part = (
        slice(None),
        slice(row, row + window.rows + padding[0] + padding[1]),
        slice(col, col + window.cols + padding[2] + padding[3]),
    )
    np.testing.assert_array_equal(valid, whole_valid[part])
    np.testing.assert_array_equal(found[valid], whole[part][valid])


@pytest.mark.parametrize("scaled", [False, True])
def test_scale_and_offset_are_applied_when_asked_for(tmp_path, scaled):
    def describe(dataset):
        dataset.GetRasterBand(1).SetScale(0.1)
        dataset.GetRasterBand(1).SetOffset(-5)

    stored = np.array([[[0, 100, 7]], [[1, 2, 3]]], "int16")
    path = write(tmp_path / "a.tif", stored, nodata=7, describe=describe)
    found, valid = cells(Source.open(path, apply_scale=scaled))
    np.testing.assert_array_equal(valid, stored != 7)  # the nodata value is a stored one
    expected = stored * [[[0.1]], [[1]]] + [[[-5]], [[0]]] if scaled else stored
    np.testing.assert_allclose(found[valid], expected[valid])
    assert found.dtype == ("float64" if scaled else "int16")


def test_asking_for_scaled_values_changes_nothing_without_a_scale(tmp_path):
    source = Source.open(write(tmp_path / "a.tif", np.ones((2, 2), "uint8")), apply_scale=True)
    assert not source.scaled
    assert cells(source)[0].dtype == "uint8"


# --- which cells exist -------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", INTEGERS)
def test_an_integer_nodata_value_marks_cells(tmp_path, dtype):
    limits = np.iinfo(dtype)
    for nodata in {limits.min, limits.max, 0, 3}:
        values = np.array([[limits.min, 0, 3, limits.max - 1, limits.max]], dtype)
        path = write(tmp_path / "a.tif", values, nodata=nodata)
        np.testing.assert_array_equal(valid_cells(path)[0], values != np.array(nodata, dtype))


@pytest.mark.parametrize("dtype", ["int64", "uint64"])
@pytest.mark.parametrize("nodata", [2**53 + 1, 2**62 + 1, 2**63 - 2])
def test_a_64_bit_nodata_value_is_not_rounded(tmp_path, nodata, dtype):
    values = np.array([[nodata - 1, nodata, nodata + 1]], dtype)
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    np.testing.assert_array_equal(valid_cells(path)[0], [[True, False, True]])


@pytest.mark.parametrize("nodata", [300, -1, 0.5, -9999.5, float("nan"), 1e300, float("inf")])
def test_a_nodata_value_that_the_type_cannot_hold_marks_nothing(tmp_path, nodata):
    values = np.array([[0, 1, 44, 255]], "uint8")
    path = vrt_of(tmp_path, write(tmp_path / "a.tif", values))
    text = Path(path).read_text()
    text = text.replace("<SimpleSource>", f"<NoDataValue>{nodata}</NoDataValue><SimpleSource>")
    Path(path).write_text(text)
    source = Source.open(path)
    assert cells(source)[1].all()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("nodata", [-9999, 0, 1e20, 0.1, -1e-20, float("inf"), float("-inf")])
def test_a_float_nodata_value_marks_cells(tmp_path, nodata, dtype):
    values = np.array([[nodata, 5, np.inf, -np.inf, np.nan]], dtype)
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    np.testing.assert_array_equal(valid_cells(path)[0], [[False, True, False, False, False]])


@pytest.mark.parametrize("nodata", [-3.40282346600000016e38, -3.4028234663852886e38, -3.4e38])
def test_a_float32_nodata_value_written_as_decimal_text_is_recognised(tmp_path, nodata):
    values = np.array([[nodata, 5.0, -9999.0, 0.0]], "float32")
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    np.testing.assert_array_equal(valid_cells(path)[0], [[False, True, True, True]])


# GDAL computes its tolerance in float32, which has no numbers for that of tinier values.
ordinary = st.floats(-1e6, 1e6).filter(lambda value: value == 0 or abs(value) > 1e-30)


@given(
    st.sampled_from(["float32", "float64"]),
    st.one_of(ordinary, st.sampled_from([-9999.0, -32768.0, 1e20, -1e30])),
)
def test_values_near_a_float_nodata_value_are_judged_as_by_gdal(dtype, nodata):
    values = (nodata * (1 + np.arange(-12, 13) * 2.0**-23)).astype(dtype)[None]
    path = write("/vsimem/near.tif", values, nodata=nodata)
    _, mask = read(path)
    # GDAL's rule is not quite symmetric: where the tolerance ends, one value either way is fine.
    ours = valid_cells(path)[0]
    assert (ours != mask[0]).sum() <= 2
    assert not ours[0, 12]


@pytest.mark.parametrize("nodata", [None, float("nan"), -9999.0])
def test_nan_and_infinity_are_never_valid(tmp_path, nodata):
    values = np.array([[1, np.nan, np.inf, -np.inf, 2]], "float32")
    path = write(tmp_path / "a.tif", values, nodata=nodata)
    np.testing.assert_array_equal(valid_cells(path)[0], [[True, False, False, False, True]])


@pytest.mark.parametrize("bands", [2, 4])  # GDAL knows an alpha band of no other rasters
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_cells_are_invalid_where_alpha_is_0_and_alpha_is_no_band_with_values(
    tmp_path, dtype, bands
):
    def describe(dataset):
        dataset.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)

    values = np.random.default_rng(0).integers(0, 3, (bands, 20, 30)).astype(dtype)
    source = Source.open(write(tmp_path / "a.tif", values, describe=describe))
    assert [band.number for band in source.bands] == list(range(1, bands))
    np.testing.assert_array_equal(cells(source)[1], np.stack([values[-1] != 0] * (bands - 1)))


def test_an_alpha_band_asked_for_by_number_is_read_and_valid(tmp_path):
    def describe(dataset):
        dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)

    values = np.array([[[1, 2, 3]], [[0, 128, 255]]], "uint8")
    path = write(tmp_path / "a.tif", values, describe=describe)
    found, valid = cells(Source.open(path, [2, 1]))
    np.testing.assert_array_equal(found[0], values[1])
    assert valid[0].all()
    np.testing.assert_array_equal(valid[1], values[1] != 0)


@pytest.mark.parametrize("internal", ["YES", "NO"])
@pytest.mark.parametrize("edge", [Edge.AVAILABLE, Edge.MIRROR])
def test_a_mask_of_the_data_set_marks_cells(tmp_path, edge, internal):
    values = np.random.default_rng(1).integers(0, 9, (2, 15, 20)).astype("uint8")
    path = write(tmp_path / "a.tif", values)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", internal)
    try:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = (values[0] > 2) * np.uint8(255)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        dataset = None
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert (tmp_path / "a.tif.msk").exists() == (internal == "NO")
    padding = (2, 3, 4, 5)
    _, valid = cells(Source.open(path), edge, padding)
    _, expected = padded(values, np.stack([values[0] > 2] * 2), ((2, 3), (4, 5)), edge)
    np.testing.assert_array_equal(valid, expected)


def test_extra_ranges_of_a_band_mark_cells_ends_included(tmp_path):
    values = np.arange(20, dtype="int16").reshape(2, 2, 5)
    path = write(tmp_path / "a.tif", values, nodata=3)
    valid = valid_cells(path, extra_nodata={1: [(5, 7), (9, 9)], 2: [(-1e9, 11.5)]})
    np.testing.assert_array_equal(values[~valid], [3, 5, 6, 7, 9, 10, 11])


@pytest.mark.parametrize("range_", [(1, float("inf")), (float("-inf"), float("inf"))])
@pytest.mark.parametrize("dtype", ["uint8", "int64", "float32"])
def test_extra_ranges_may_be_open(tmp_path, dtype, range_):
    path = write(tmp_path / "a.tif", np.array([[0, 1, 2]], dtype))
    valid = valid_cells(path, extra_nodata={1: [range_]})
    np.testing.assert_array_equal(valid[0], [[range_[0] == 1, False, False]])


@pytest.mark.parametrize("value", [float("inf"), float("nan"), 1e300, 2.5])
def test_an_extra_value_that_the_type_cannot_hold_marks_nothing(tmp_path, value):
    path = write(tmp_path / "a.tif", np.array([[0, 1, 2]], "int16"))
    assert valid_cells(path, extra_nodata={1: [(value, value)]}).all()


def test_an_ignored_nodata_value_is_a_value(tmp_path):
    values = np.arange(6, dtype="uint8").reshape(2, 1, 3)
    path = write(tmp_path / "a.tif", values, nodata=1)
    source = Source.open(path, ignore_nodata=[1])
    assert cells(source)[1][0].all()
    assert source.nodata is None


def test_extra_ranges_count_where_the_nodata_value_is_ignored(tmp_path):
    path = write(tmp_path / "a.tif", np.array([[1, 2, 3]], "uint8"), nodata=1)
    valid = valid_cells(path, extra_nodata={1: [(3, 3)]}, ignore_nodata=[1])
    np.testing.assert_array_equal(valid[0], [[True, True, False]])


@pytest.mark.parametrize("nodata", [-1, -128, 5])
def test_bytes_may_be_signed(tmp_path, nodata):
    values = np.array([[-128, -1, 0, 5, 127]], "int8")
    source = Source.open(write(tmp_path / "a.tif", values, nodata=nodata))
    found, valid = cells(source)
    assert source.dtype == "int8"
    np.testing.assert_array_equal(found[0], values)
    np.testing.assert_array_equal(valid[0], values != nodata)


# --- what can be opened ------------------------------------------------------------------------


def test_a_raster_in_a_zip_file_is_read(tmp_path):
    values = terrain(8, 9)
    write(tmp_path / "a.tif", values)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(tmp_path / "a.tif", "in/a.tif")
    found, _ = cells(Source.open(f"/vsizip/{tmp_path}/a.zip/in/a.tif"))
    np.testing.assert_array_equal(found[0], values)


def test_a_virtual_raster_of_several_files_is_read(tmp_path):
    values = terrain(8, 20)

    def placed(col):
        return lambda dataset: dataset.SetGeoTransform((col, 1, 0, 0, 0, -1))

    halves = [
        write(tmp_path / f"{col}.tif", values[:, col : col + 10], describe=placed(col))
        for col in (0, 10)
    ]
    gdal.BuildVRT(str(tmp_path / "a.vrt"), halves)
    found, _ = cells(Source.open(str(tmp_path / "a.vrt")))
    np.testing.assert_array_equal(found[0], values)


def test_a_subdataset_is_read(tmp_path):
    for page in range(2):
        options = ["APPEND_SUBDATASET=YES"] if page else []
        path = write(tmp_path / "pages.tif", np.full((2, 3), page, "uint8"), options=options)
    for page in range(2):
        assert (cells(Source.open(f"GTIFF_DIR:{page + 1}:{path}"))[0] == page).all()


def test_the_format_gets_its_open_options(tmp_path):
    path = write(tmp_path / "a.tif", terrain(3, 4), describe=lambda ds: ds.SetGeoTransform(PLACE))
    for options, place in (((), PLACE), (("GEOREF_SOURCES=NONE",), None)):
        source = Source.open(path, open_options=options)
        opened = open_dataset(source.path, source.open_options)
        assert opened.GetGeoTransform(can_return_null=True) == place


def test_a_source_can_be_pickled(tmp_path):
    source = Source.open(write(tmp_path / "a.tif", terrain(3, 4), nodata=-1))
    assert pickle.loads(pickle.dumps(source)) == source  # noqa: S301


def test_a_source_knows_its_shape_type_and_nodata_value():
    source = Source.open(str(DEMO))
    assert (source.shape, source.dtype, source.nodata) == ((344, 403), "int16", -32768)
    np.testing.assert_array_equal(cells(source)[0][0], gdal_array.LoadFile(str(DEMO)))


# --- what is refused ---------------------------------------------------------------------------


@pytest.fixture(params=[False, True], ids=["exceptions off", "exceptions on"])
def _either_way_of_errors(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    assert gdal.GetUseExceptions() == request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.mark.usefixtures("_either_way_of_errors")
class TestRefusals:
    """Each with GDAL's exceptions off, as in QGIS 3.22, and on, as in 3.44."""

    def test_a_file_that_is_not_there_is_named(self, tmp_path):
        with pytest.raises(SourceError, match=r"missing\.tif cannot be opened"):
            Source.open(str(tmp_path / "missing.tif"))

    def test_a_file_that_is_no_raster_is_named(self, tmp_path):
        (tmp_path / "a.tif").write_text("not a raster")
        with pytest.raises(SourceError, match=r"a\.tif cannot be opened"):
            Source.open(str(tmp_path / "a.tif"))

    @pytest.mark.parametrize("number", [0, -1, 3])
    def test_a_band_that_does_not_exist_is_named_and_those_that_do(self, tmp_path, number):
        path = write(tmp_path / "a.tif", np.ones((2, 3, 3)))
        with pytest.raises(SourceError, match=f"band {number} does not exist: .* bands 1 to 2"):
            Source.open(path, [1, number])

    @pytest.mark.parametrize("dtype", ["complex64", "complex128"])
    def test_complex_numbers_are_refused_with_what_would_help(self, tmp_path, dtype):
        path = write(tmp_path / "a.tif", np.ones((3, 3), dtype))
        with pytest.raises(SourceError, match="holds complex numbers; extract a real part"):
            Source.open(path)

    def test_a_real_band_beside_a_complex_one_is_read(self, tmp_path):
        real = write(tmp_path / "real.tif", np.ones((3, 3), "float32"))
        other = write(tmp_path / "complex.tif", np.ones((3, 3), "complex64"))
        path = vrt_of(tmp_path, real, other)
        assert Source.open(path, [1]).dtype == "float32"

    def test_a_container_of_several_rasters_is_refused(self, tmp_path):
        for table in ("one", "two"):
            path = write(
                tmp_path / "a.gpkg",
                np.ones((3, 3), "u1"),
                driver="GPKG",
                options=[f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"],
                describe=lambda dataset: dataset.SetGeoTransform((0, 1, 0, 0, 0, -1)),
            )
        with pytest.raises(SourceError, match=r"a\.gpkg has no raster bands"):
            Source.open(path)

    @pytest.mark.parametrize("compression", ["NONE", "LZW", "DEFLATE", "ZSTD"])
    def test_a_truncated_file_fails_with_its_name_and_the_rows(self, tmp_path, compression):
        options = ["BLOCKYSIZE=10", f"COMPRESS={compression}"]
        path = write(tmp_path / "a.tif", terrain(100, 100), options=options)
        with open(path, "r+b") as file:
            file.truncate(os.path.getsize(path) // 2)
        reader = Reader(Source.open(path))
        with pytest.raises(SourceError, match=r"a\.tif cannot be read in rows 60 to 79: .+"):
            reader.read(Window(60, 0, 20, 100))

    def test_a_missing_part_of_a_virtual_raster_is_an_error(self, tmp_path):
        part = write(tmp_path / "part.tif", terrain(5, 5))
        gdal.Translate(str(tmp_path / "a.vrt"), part, format="VRT")
        (tmp_path / "part.tif").unlink()
        with pytest.raises(SourceError, match=r"a\.vrt cannot be"):
            cells(Source.open(str(tmp_path / "a.vrt")))


class TestParts:
    def test_are_read_as_if_they_were_the_whole(self, tmp_path):
        cells = terrain(50, 70)
        cells[12, 33] = -9999
        source = Source.open(write(tmp_path / "a.tif", cells, nodata=-9999))
        part = source.part(Window(10, 30, 20, 25)).part(Window(2, 3, 15, 20))
        assert (part.shape, part.origin) == ((15, 20), (12, 33))
        with closing(Reader(part)) as reader:
            tile = reader.read(Window(0, 0, 15, 20), padding=(1, 2, 3, 4))
        values, valid = tile.block(Window(0, 0, 18, 27))
        np.testing.assert_array_equal(values[0, 1:16, 3:23], cells[12:27, 33:53])
        assert not valid[0, 1, 3]
        assert np.count_nonzero(valid) == 15 * 20 - 1  # nothing is around it
