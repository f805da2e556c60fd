# SPDX-License-Identifier: GPL-2.0-or-later
"""A result is whole or absent, in the format its name asks for, and never in place of an input."""

import itertools
import os
import subprocess
import sys
import tempfile
import textwrap
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from raster_loupe.raster.engine import copy_raster
from raster_loupe.raster.errors import Cancelled, OptionsError, SourceError, TargetError
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Reader, Source, Whole
from raster_loupe.raster.target import (
    FilesRead,
    Grid,
    RasterTarget,
    TargetSpec,
    describe_bands,
    driver_for,
    nodata_of_result,
    nodata_of_same,
    refuse_to_overwrite,
)
from raster_loupe.raster.window import Window
from raster_loupe.tests.raster.rasters import read, terrain, write

ROOT = Path(__file__).resolve().parents[2]
CELLS = terrain(30, 40)
PLACE = (500.0, 2.0, 0.0, 900.0, 0.0, -2.0)
SYSTEM = osr.GetUserInputAsWKT("EPSG:32633")


def placed(dataset):
    dataset.SetGeoTransform(PLACE)


@pytest.fixture
def source(tmp_path):
    """A raster in a folder of its own."""
    folder = tmp_path / "input"
    folder.mkdir()
    return Source.open(write(folder / "a.tif", CELLS, describe=placed))


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def save(source, path, cells=CELLS, **kwargs):
    cells = np.asarray(cells)
    cells = cells[None] if cells.ndim == 2 else cells
    kwargs.setdefault("dtype", str(cells.dtype))
    kwargs.setdefault("nodata", -9999.0)
    spec = TargetSpec(str(path), ("one",) * len(cells), **kwargs)
    with RasterTarget(spec, source) as target:
        target.write(Window(0, 0, *cells.shape[1:]), cells)


def fail_after_writing(source, path):
    spec = TargetSpec(str(path), ("one",), "float32", -9999.0)
    target = RasterTarget(spec, source)

    def write_and_fail():
        with target:
            target.write(Window(0, 0, 30, 40), CELLS[None] + 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()


# --- formats -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "driver"),
    [
        ("a.tif", "GTiff"),
        ("A.TIFF", "GTiff"),
        ("a.bil", "EHdr"),
        ("a.rst", "RST"),
        ("a.sdat", "SAGA"),
        ("a.img", "HFA"),
        ("a.ers", "ERS"),
        ("a.pix", "PCIDSK"),
        ("a.nc", "netCDF"),
        ("a.asc", "AAIGrid"),
        ("a.xyz", "XYZ"),
    ],
)
def test_the_extension_names_the_format(source, out, name, driver):
    save(source, out / name)
    dataset = gdal.Open(str(out / name))
    assert dataset.GetDriver().ShortName == driver
    np.testing.assert_allclose(dataset.ReadAsArray(), CELLS, rtol=1e-5)
    np.testing.assert_allclose(dataset.GetGeoTransform(), PLACE)
    assert not [entry for entry in os.listdir(out) if "loupe" in entry]


@pytest.mark.parametrize("name", ["a.tif", "a.sdat", "a.img", "a.asc", "a.bil", "a.rst"])
def test_cells_without_a_result_are_nodata_in_every_format(source, out, name):
    cells = CELLS.copy()
    cells[3:5, 6:9] = -9999
    save(source, out / name, cells)
    np.testing.assert_array_equal(read(out / name)[1][0], cells != -9999)


@pytest.mark.parametrize("name", ["a.tif", "a.bil", "a.img"])
def test_several_bands_may_be_written_one_after_the_other(source, out, name):
    spec = TargetSpec(str(out / name), ("first", "second"), "float32", -1.0)
    with RasterTarget(spec, source) as target:
        target.write(Window(0, 0, 30, 40), CELLS[None] + 1, 1)
        target.write(Window(0, 0, 30, 40), CELLS[None])
    np.testing.assert_array_equal(read(out / name)[0], [CELLS, CELLS + 1])


def test_a_geotiff_is_tiled_and_becomes_a_bigtiff_when_it_must(source, out):
    save(source, out / "a.tif")
    assert gdal.Open(str(out / "a.tif")).GetRasterBand(1).GetBlockSize() == [256, 256]


@pytest.mark.parametrize(("bands", "kept"), [(4, "PIXEL"), (40, "BAND")])
def test_many_bands_of_a_geotiff_are_kept_apart(source, out, bands, kept):
    save(source, out / "a.tif", np.stack([CELLS] * bands))
    found = gdal.Open(str(out / "a.tif")).GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE")
    assert found == kept


def test_the_users_options_are_appended_and_win(source, out):
    save(source, out / "a.tif", options=("COMPRESS=DEFLATE", "tiled=no"))
    dataset = gdal.Open(str(out / "a.tif"))
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert dataset.GetRasterBand(1).GetBlockSize()[0] == 40
    save(source, out / "b.tif", options=("BLOCKXSIZE=16", "BLOCKYSIZE=16"))
    assert gdal.Open(str(out / "b.tif")).GetRasterBand(1).GetBlockSize() == [16, 16]


def test_options_reach_a_format_that_is_only_copied_to(source, out):
    save(source, out / "a.asc", options=("DECIMAL_PRECISION=1",))
    np.testing.assert_allclose(read(out / "a.asc")[0][0], CELLS, atol=0.051)


def test_bands_are_described(source, out):
    spec = TargetSpec(str(out / "a.tif"), ("variance", "mean"), "float64", -1.0)
    with RasterTarget(spec, source) as target:
        target.write(Window(0, 0, 30, 40), np.zeros((2, 30, 40)))
    dataset = gdal.Open(str(out / "a.tif"))
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["variance", "mean"]


@pytest.mark.usefixtures("either_way_of_errors")
class TestRefusals:
    """Each with GDAL's exceptions off and on; nothing may be left in the folder."""

    @pytest.fixture(autouse=True)
    def _nothing_left(self, out):
        yield
        assert os.listdir(out) == []

    @pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.gif"])
    def test_a_format_that_cannot_hold_the_type_is_refused_with_those_it_holds(
        self, source, out, name
    ):
        with pytest.raises(TargetError, match=r"files hold .*Byte.*, and the result is Float32; "):
            save(source, out / name)

    @pytest.mark.parametrize("name", ["a.doc", "a.tif.bak", "a.vrt"])
    def test_an_extension_of_no_format_is_refused_by_name(self, source, out, name):
        extension = os.path.splitext(name)[1]
        with pytest.raises(
            TargetError, match=rf"(has the extension \{extension}|holds no cells).*; use \.tif"
        ):
            save(source, out / name)

    def test_a_name_without_extension_is_refused(self, source, out):
        with pytest.raises(TargetError, match=r"it has no extension; use \.tif"):
            save(source, out / "a")

    def test_more_bands_than_the_format_holds_are_refused(self, source, out):
        with pytest.raises(TargetError, match=r"a\.asc cannot be written: ."):
            save(source, out / "a.asc", np.stack([CELLS, CELLS]))

    @pytest.mark.parametrize(
        "option", ["NO_SUCH_OPTION=1", "COMPRESS=NONSENSE", "TILED=PERHAPS", "BLOCKXSIZE=wide"]
    )
    def test_an_option_that_is_not_right_is_refused_by_name(self, source, out, option):
        name, _, value = option.partition("=")
        with pytest.raises(OptionsError, match=rf"{option} are not right: .*{name}"):
            save(source, out / "a.tif", options=(option,))

    def test_an_option_that_a_copied_format_does_not_have_is_refused(self, source, out):
        with pytest.raises(OptionsError, match=r"COMPRESS=LZW are not right"):
            save(source, out / "a.asc", options=("COMPRESS=LZW",))

    def test_a_folder_that_does_not_exist_is_named(self, source, out):
        with pytest.raises(TargetError, match="nowhere cannot be written to: No such file"):
            save(source, out / "nowhere" / "a.tif")

    def test_a_path_below_a_file_is_refused(self, source, out):
        with pytest.raises(TargetError, match=r"a\.tif cannot be written to: Not a directory"):
            save(source, Path(source.path) / "b.tif")

    def test_a_folder_that_must_not_be_written_to_is_named(self, source, out, monkeypatch):
        def refuse(**kwargs):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(tempfile, "mkdtemp", refuse)  # root may write anywhere
        with pytest.raises(TargetError, match="out cannot be written to: Permission denied"):
            save(source, out / "a.tif")

    def test_a_block_that_fails_leaves_nothing(self, source, out):
        fail_after_writing(source, out / "a.tif")

    def test_cells_outside_the_raster_are_an_error(self, source, out):
        with pytest.raises(TargetError, match=r"a\.tif cannot be written: ."):
            save(source, out / "a.tif", np.zeros((31, 40)))


# --- a grid of its own -------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["r.tif", "r.img", "r.nc"])
def test_a_result_may_lie_elsewhere_than_the_source_and_has_no_coordinate_system(tmp_path, name):
    def projected(dataset):
        placed(dataset)
        dataset.SetProjection(SYSTEM)

    source = Source.open(write(tmp_path / "a.tif", CELLS, describe=projected), crs=SYSTEM)
    path = tmp_path / name
    cells = np.arange(15.0).reshape(5, 3)
    grid = Grid((5, 3), (-1.5, 1.0, 0.0, 2.5, 0.0, -1.0))
    with RasterTarget(
        TargetSpec(str(path), ("one",), "float64", -9.0, grid=grid), source
    ) as target:
        assert target.shape == (5, 3)
        target.write(Window(0, 0, 5, 3), cells[None])
    dataset = gdal.Open(str(path))
    assert dataset.GetGeoTransform() == grid.transform
    assert not dataset.GetProjection()
    np.testing.assert_array_equal(read(path)[0][0], cells)


# --- an earlier file of that name --------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.tif", "a.bil", "a.sdat", "a.img", "a.asc"])
def test_an_earlier_file_is_replaced(source, out, name):
    save(source, out / name, CELLS)
    save(source, out / name, CELLS + 1)
    np.testing.assert_allclose(read(out / name)[0][0], CELLS + 1, rtol=1e-5)


@pytest.mark.parametrize("name", ["a.tif", "a.bil"])
def test_an_earlier_file_is_there_until_the_new_one_is_complete(source, out, name):
    save(source, out / name, CELLS)
    spec = TargetSpec(str(out / name), ("one",), "float32", -9999.0)
    with RasterTarget(spec, source) as target:
        target.write(Window(0, 0, 30, 40), CELLS[None] + 1)
        np.testing.assert_array_equal(read(out / name)[0][0], CELLS)
    np.testing.assert_array_equal(read(out / name)[0][0], CELLS + 1)


@pytest.mark.parametrize("name", ["a.tif", "a.bil", "a.asc"])
def test_an_earlier_file_is_as_it_was_after_a_failure(source, out, name):
    save(source, out / name, CELLS)
    before = {entry.name: entry.read_bytes() for entry in out.iterdir()}
    fail_after_writing(source, out / name)
    assert {entry.name: entry.read_bytes() for entry in out.iterdir()} == before


@pytest.mark.parametrize("sidecar", [".aux.xml", ".ovr", ".msk"])
def test_what_described_an_earlier_file_does_not_describe_the_new_one(source, out, sidecar):
    save(source, out / "a.tif")
    (out / f"a.tif{sidecar}").write_text("old")
    save(source, out / "a.tif")
    assert os.listdir(out) == ["a.tif"]


def test_what_describes_another_file_stays(source, out):
    (out / "other.tif.aux.xml").write_text("not ours")
    save(source, out / "a.tif")
    assert (out / "other.tif.aux.xml").read_text() == "not ours"


def test_a_link_stays_and_what_it_points_to_is_replaced(source, out, tmp_path):
    save(source, tmp_path / "real.tif", CELLS)
    (out / "a.tif").symlink_to(tmp_path / "real.tif")
    save(source, out / "a.tif", CELLS + 1)
    assert (out / "a.tif").is_symlink()
    np.testing.assert_array_equal(read(tmp_path / "real.tif")[0][0], CELLS + 1)


def test_a_file_that_cannot_be_replaced_is_named_and_left(source, out, monkeypatch):
    save(source, out / "a.tif", CELLS)

    def refuse(one, other):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(TargetError, match=r"a\.tif cannot be replaced: Permission denied"):
        save(source, out / "a.tif", CELLS + 1)
    np.testing.assert_array_equal(read(out / "a.tif")[0][0], CELLS)
    assert os.listdir(out) == ["a.tif"]


# --- a full disk -------------------------------------------------------------------------------

FILL = """
    import importlib.util, resource, signal, sys
    spec = importlib.util.spec_from_file_location(
        "raster_loupe", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]]
    )
    sys.modules["raster_loupe"] = importlib.util.module_from_spec(spec)
    import numpy as np
    from osgeo import gdal
    from raster_loupe.raster.errors import TargetError
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import RasterTarget, TargetSpec
    from raster_loupe.raster.window import Window

    if sys.argv[4] == "on":
        gdal.UseExceptions()
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    source = Source.open(sys.argv[2])
    target = TargetSpec(sys.argv[3], ("",), "float32", -9999.0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[5]),) * 2)
    cells = np.random.default_rng(0).normal(size=(1, 100, 400)).astype("float32")
    try:
        with RasterTarget(target, source) as written:
            for row in range(0, 400, 100):
                written.write(Window(row, 0, 100, 400), cells)
    except TargetError as error:
        print(error)
    else:
        print("no error")
"""


@pytest.mark.parametrize("exceptions", ["off", "on"])
@pytest.mark.parametrize(
    ("name", "limit"),
    [
        *itertools.product(["a.tif", "a.bil", "a.sdat", "a.img"], [2_000, 100_000, 600_000]),
        ("a.asc", 100_000),  # the GeoTIFF that it is copied from does not fit
        ("a.asc", 1_200_000),  # the GeoTIFF does, the copy does not
    ],
)
def test_a_full_disk_is_an_error_and_leaves_the_folder_as_it_was(
    tmp_path, out, name, limit, exceptions
):
    path = write(tmp_path / "big.tif", np.zeros((400, 400), "uint8"))
    (out / name).write_text("earlier")
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FILL), str(ROOT), path, str(out / name)]
        + [exceptions, str(limit)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Exception ignored" not in done.stderr
    assert f"{name} cannot be" in done.stdout, done.stdout
    assert os.listdir(out) == [name]
    assert (out / name).read_text() == "earlier"


# --- never onto an input -----------------------------------------------------------------------


def refused(path, *sources):
    with pytest.raises(TargetError) as error:
        refuse_to_overwrite(str(path), [str(source) for source in sources])
    return str(error.value)


def test_another_file_is_fine_whether_it_exists_or_not(source, out):
    refuse_to_overwrite(str(out / "b.tif"), [source.path])
    (out / "b.tif").write_text("")
    refuse_to_overwrite(str(out / "b.tif"), [source.path])


def test_the_input_itself_is_refused_with_what_would_help(source):
    assert "is read by this run" in refused(source.path, source.path)
    assert "choose another file" in refused(source.path, source.path)


def test_another_spelling_of_the_input_is_refused(source, monkeypatch):
    folder = Path(source.path).parent
    refused(folder / ".." / "input" / "a.tif", source.path)
    monkeypatch.chdir(folder)
    refused("a.tif", source.path)


@pytest.mark.parametrize("kind", ["symlink_to", "hardlink_to"])
@pytest.mark.parametrize("which", ["output", "input"])
def test_a_link_to_the_input_is_refused(source, out, kind, which):
    if kind == "hardlink_to":
        os.link(source.path, out / "link.tif")
    else:
        (out / "link.tif").symlink_to(source.path)
    paths = [out / "link.tif", source.path]
    refused(*(paths if which == "output" else paths[::-1]))


def test_any_of_several_inputs_is_refused(source, out):
    other = write(out / "other.tif", CELLS)
    refused(other, source.path, other)


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_a_source_of_a_virtual_raster_is_refused_however_deep(source, out, depth):
    inner = source.path
    for level in range(depth):
        outer = str(out / f"{level}.vrt")
        gdal.Translate(outer, inner, format="VRT")
        inner = outer
    refused(source.path, outer)
    refused(outer, outer)


def test_a_virtual_raster_given_as_text_is_looked_into(source, out):
    path = str(out / "a.vrt")
    gdal.Translate(path, source.path, format="VRT")
    text = Path(path).read_text().replace('relativeToVRT="1"', 'relativeToVRT="0"')
    text = text.replace("../input/a.tif", source.path)
    refused(source.path, text)


def test_an_archive_that_the_input_is_in_is_refused(source, out):
    with zipfile.ZipFile(out / "a.zip", "w") as archive:
        archive.write(source.path, "in/a.tif")
    refused(out / "a.zip", f"/vsizip/{out}/a.zip/in/a.tif")
    refused(out / "a.zip", f"/vsizip/{{{out}/a.zip}}/in/a.tif")


def test_a_file_that_the_input_is_a_page_or_a_part_of_is_refused(source):
    size = os.path.getsize(source.path)
    refused(source.path, f"GTIFF_DIR:1:{source.path}")
    refused(source.path, f"/vsisubfile/0_{size},{source.path}")


def test_the_mask_beside_an_input_is_an_input(source):
    dataset = gdal.Open(source.path, gdal.GA_Update)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "NO")
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset = None
    refused(source.path + ".msk", source.path)


def test_a_header_that_an_input_shares_is_not_overwritten(source, out):
    # dem.dat is read through dem.hdr; dem.bil is written with a dem.hdr of its own.
    path = write(out / "dem.dat", CELLS, driver="ENVI")
    before = (out / "dem.hdr").read_bytes()
    with pytest.raises(TargetError, match=r"dem\.bil would replace .*dem\.hdr, which is read by"):
        save(Source.open(path), out / "dem.bil")
    assert (out / "dem.hdr").read_bytes() == before
    assert not (out / "dem.bil").exists()


def test_an_input_called_like_what_describes_the_result_is_not_removed(source, out):
    path = write(out / "a.tif.msk", CELLS)
    with pytest.raises(TargetError, match=r"a\.tif would replace .*a\.tif\.msk"):
        save(Source.open(path), out / "a.tif")
    np.testing.assert_array_equal(read(path)[0][0], CELLS)


def test_a_folder_is_refused(source, out):
    assert "is a folder; give the name of a file" in refused(out, source.path)


def geopackage(path, vector):
    if vector:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        dataset.CreateLayer("roads")
        dataset = None
        return
    for table in ("one", "two"):
        write(
            path,
            np.zeros((5, 5), "uint8"),
            driver="GPKG",
            options=[f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"],
            describe=placed,
        )


@pytest.mark.parametrize("vector", [True, False])
def test_a_geopackage_that_holds_other_layers_is_refused(source, out, vector):
    geopackage(out / "a.gpkg", vector)
    assert "holds other layers, which would be lost" in refused(out / "a.gpkg", source.path)


def test_a_geopackage_with_the_one_raster_may_be_replaced(source, out):
    write(out / "a.gpkg", np.zeros((5, 5), "uint8"), driver="GPKG", describe=placed)
    refuse_to_overwrite(str(out / "a.gpkg"), [source.path])


def test_a_geopackage_with_one_layer_of_features_may_be_replaced_by_such_a_layer(source, out):
    package = str(out / "a.gpkg")
    features = ogr.GetDriverByName("GPKG").CreateDataSource(package)
    features.CreateLayer("one")
    features = None
    refuse_to_overwrite(package, [source.path], features=True)
    features = ogr.Open(package, 1)
    features.CreateLayer("two")
    features = None
    with pytest.raises(TargetError, match="holds other layers"):
        refuse_to_overwrite(package, [source.path], features=True)


def test_a_geopackage_with_a_raster_is_not_replaced_by_features(source, out):
    write(out / "a.gpkg", np.zeros((5, 5), "uint8"), driver="GPKG", describe=placed)
    with pytest.raises(TargetError, match="holds other layers"):
        refuse_to_overwrite(str(out / "a.gpkg"), [source.path], features=True)


def test_a_geopackage_that_an_input_lives_in_is_refused(source, out):
    geopackage(out / "a.gpkg", vector=False)
    refused(out / "a.gpkg", f"GPKG:{out}/a.gpkg:two")


def test_nothing_is_touched_by_a_refusal(source):
    before = Path(source.path).read_bytes()
    refused(source.path, source.path)
    assert Path(source.path).read_bytes() == before
    assert os.listdir(Path(source.path).parent) == ["a.tif"]


@pytest.mark.parametrize("kind", ["itself", "spelling", "link", "source of a virtual raster"])
def test_none_of_many_inputs_is_overwritten(source, out, kind):
    many = [source.path, str(out / "gone.tif")]
    path = {
        "itself": source.path,
        "spelling": os.path.join(os.path.dirname(source.path), "..", "input", "a.tif"),
        "link": str(out / "link.tif"),
        "source of a virtual raster": source.path,
    }[kind]
    if kind == "link":
        os.symlink(source.path, path)
    if kind == "source of a virtual raster":
        many = [str(out / "v.vrt")]
        gdal.BuildVRT(many[0], [source.path]).FlushCache()
    files = FilesRead(many)
    with pytest.raises(TargetError, match=r"is read by this run .*; choose another folder"):
        files.refuse_to_overwrite(path)
    files.refuse_to_overwrite(str(out / "b.tif"))


def test_an_input_that_is_gone_refuses_nothing(out):
    refuse_to_overwrite(str(out / "b.tif"), [str(out / "gone.tif")])


# --- the nodata value of a result --------------------------------------------------------------

LOWEST = float(np.finfo("float32").min)


@pytest.mark.parametrize(
    ("nodata", "dtype", "input_values", "never_negative", "expected"),
    [
        (-32768, "int16", False, True, -9999.0),
        (-32768, "int16", False, False, -9999.0),
        (-32768, "int16", True, False, -32768.0),
        (-32768, "int16", True, True, -32768.0),
        (0, "int16", True, True, LOWEST),
        (255, "uint8", True, True, LOWEST),
        (255, "uint8", True, False, 255.0),
        (None, "int16", True, False, LOWEST),
        (float("nan"), "float32", True, False, float("nan")),
        (-3.4028234663852886e38, "float32", True, False, LOWEST),
        (-1e300, "float64", True, False, LOWEST),
        (0.1, "float64", True, False, LOWEST),
    ],
)
def test_the_nodata_value_is_the_inputs_own_where_that_can_be(
    tmp_path, nodata, dtype, input_values, never_negative, expected
):
    source = Source.open(write(tmp_path / "a.tif", np.ones((2, 2), dtype), nodata=nodata))
    found = nodata_of_result(
        source, "float32", input_values=input_values, never_negative=never_negative
    )
    np.testing.assert_equal(found, expected)
    np.testing.assert_equal(float(np.float32(found)), found)


def test_a_nodata_value_of_stored_values_is_not_one_of_scaled_values(tmp_path):
    def describe(dataset):
        dataset.GetRasterBand(1).SetScale(0.01)

    path = write(tmp_path / "a.tif", np.ones((2, 2), "int16"), nodata=-32768, describe=describe)
    rules = {"input_values": True, "never_negative": False}
    scaled = Source.open(path, apply_scale=True)
    assert nodata_of_result(scaled, "float32", **rules) == LOWEST
    assert nodata_of_result(Source.open(path), "float32", **rules) == -32768


def test_a_nodata_value_that_the_user_ignores_is_not_used(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((2, 2), "int16"), nodata=5)
    source = Source.open(path, ignore_nodata=[1])
    found = nodata_of_result(source, "float32", input_values=True, never_negative=False)
    assert found == LOWEST


@pytest.mark.parametrize(
    ("dtype", "nodata", "result", "missing", "expected"),
    [
        ("uint8", 7, "uint8", False, 7),
        ("uint8", None, "uint8", False, None),
        ("uint8", None, "uint8", True, 0),
        ("int16", -9999, "int16", True, -9999),
        ("int16", -9999, "uint8", True, 0),
        ("int16", -9999, "uint8", False, None),
        ("int16", None, "int16", True, -32768),
        ("float32", -0.5, "uint16", True, 0),
        ("float32", np.nan, "float32", True, np.nan),
        ("float32", np.nan, "uint8", True, 0),
        ("float32", None, "float32", True, float(np.finfo("float32").min)),
        ("float64", 1e300, "float32", True, float(np.finfo("float32").min)),
    ],
)
def test_bands_with_other_values_keep_their_nodata_value_if_the_type_can_hold_it(
    tmp_path, dtype, nodata, result, missing, expected
):
    path = write(tmp_path / "a.tif", np.ones((1, 2, 2), dtype), nodata=nodata)
    found = nodata_of_same(Source.open(path), result, missing)
    assert found == expected or (np.isnan(found) and np.isnan(expected))


def test_bands_with_other_values_keep_their_descriptions_if_they_have_any(tmp_path, out):
    def describe(dataset):
        dataset.GetRasterBand(1).SetDescription("near infrared")

    source = Source.open(write(tmp_path / "a.tif", np.ones((2, 4, 4)), describe=describe))
    spec = TargetSpec(str(out / "b.tif"), ("new", "new"), "float64", same_bands=True)
    with RasterTarget(spec, source) as target:
        target.write(Window(0, 0, 4, 4), np.ones((2, 4, 4)))
    dataset = gdal.Open(spec.path)
    found = [dataset.GetRasterBand(index).GetDescription() for index in (1, 2)]
    assert found == ["near infrared", "new"]


def test_bands_with_other_values_keep_their_colours_and_take_a_scale(tmp_path, out):
    def describe(dataset):
        colours = gdal.GCI_RedBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand
        for index, colour in enumerate(colours):
            dataset.GetRasterBand(index + 1).SetColorInterpretation(colour)

    path = write(tmp_path / "a.tif", np.ones((3, 4, 4), "uint8"), describe=describe)
    source = Source.open(path)  # without the alpha band
    cells = np.ones((2, 4, 4), "uint8")
    save(source, out / "b.tif", cells, same_bands=True, scales=((1, 0), (0.5, -3)))
    dataset = gdal.Open(str(out / "b.tif"))
    bands = [dataset.GetRasterBand(index) for index in (1, 2)]
    found = [band.GetColorInterpretation() for band in bands]
    assert found == [gdal.GCI_RedBand, gdal.GCI_BlueBand]
    assert [(band.GetScale(), band.GetOffset()) for band in bands] == [(None, None), (0.5, -3)]


def test_a_band_that_was_an_index_of_colours_is_none_with_other_values(tmp_path, out):
    def describe(dataset):
        colours = gdal.ColorTable()
        colours.SetColorEntry(1, (255, 0, 0, 255))
        dataset.GetRasterBand(1).SetColorTable(colours)

    path = write(tmp_path / "a.tif", np.ones((1, 4, 4), "uint8"), describe=describe)
    save(Source.open(path), out / "b.tif", np.ones((4, 4), "uint8"), same_bands=True)
    dataset = gdal.Open(str(out / "b.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetColorTable() is None
    assert band.GetColorInterpretation() == gdal.GCI_GrayIndex


def test_a_driver_that_only_refers_to_other_files_is_not_chosen():
    with pytest.raises(TargetError):
        driver_for("a.vrt")


# --- a raster like another ---------------------------------------------------------------------


def copied(path, out, options=()):
    """Write all cells of a raster to one that is like it."""
    source = Source.open(str(path))
    with RasterTarget(TargetSpec.like(source, str(out), options), source) as target:
        whole = Whole.of(source)
        reader = Reader(whole.source)
        window = Window(0, 0, *source.shape)
        target.write(window, reader.read(window).values)
        if whole.has_mask:
            target.write_mask(window, reader.read_mask(window))
        reader.close()
    return gdal.Open(str(out))


def described(dataset):
    """Say all that can be said about a raster of bytes, and statistics besides."""
    placed(dataset)
    dataset.SetMetadata({"AREA_OR_POINT": "Point", "season": "summer"})
    axes = ["LINE", "SAMP", "LAT", "LONG", "HEIGHT"]
    rpc = {f"{axis}_{what}": "10" for axis in axes for what in ("OFF", "SCALE")}
    terms = ["LINE_NUM", "LINE_DEN", "SAMP_NUM", "SAMP_DEN"]
    rpc.update({f"{term}_COEFF": "1 " * 19 + "1" for term in terms})
    dataset.SetMetadata(rpc, "RPC")
    band = dataset.GetRasterBand(1)
    band.SetDescription("land use")
    band.SetMetadata({"sensor": "eye", "STATISTICS_MEAN": "4", "STATISTICS_VALID_PERCENT": "9"})
    band.SetUnitType("class")
    band.SetScale(0.5)
    band.SetOffset(-3)
    table = gdal.ColorTable()
    table.SetColorEntry(3, (10, 20, 30, 255))
    band.SetColorTable(table)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    band.SetCategoryNames(["sea", "sand", "wood", "town"])


@pytest.mark.usefixtures("either_way_of_errors")
@pytest.mark.parametrize("name", ["b.tif", "b.img"])
def test_all_that_is_said_about_a_raster_is_said_about_its_copy(tmp_path, name):
    cells = np.arange(120, dtype="uint8").reshape(10, 12)
    path = write(tmp_path / "a.tif", cells, nodata=7, describe=described)
    copy = copied(path, tmp_path / name)
    band = copy.GetRasterBand(1)
    np.testing.assert_array_equal(copy.ReadAsArray(), cells)
    np.testing.assert_allclose(copy.GetGeoTransform(), PLACE)
    assert copy.GetMetadataItem("season") == "summer"
    assert band.GetDescription() == "land use"
    assert band.GetMetadataItem("sensor") == "eye"
    assert not [key for key in band.GetMetadata() if key.startswith("STATISTICS")]
    assert (band.GetScale(), band.GetOffset()) == (0.5, -3)
    assert band.GetNoDataValue() == 7
    assert band.GetColorTable().GetColorEntry(3) == (10, 20, 30, 255)
    assert band.GetColorInterpretation() == gdal.GCI_PaletteIndex
    if name == "b.tif":
        assert copy.GetMetadataItem("AREA_OR_POINT") == "Point"
        assert copy.GetMetadata("RPC")["LINE_OFF"].startswith("10")
        assert band.GetUnitType() == "class"
        assert band.GetCategoryNames() == ["sea", "sand", "wood", "town"]


@pytest.mark.usefixtures("either_way_of_errors")
@pytest.mark.parametrize("dtype", ["int16", "float32"])
@pytest.mark.parametrize("bands", [1, 3])
def test_what_a_format_cannot_say_does_not_stop_a_copy(tmp_path, dtype, bands):
    def describe(dataset):
        table = gdal.ColorTable()
        table.SetColorEntry(3, (10, 20, 30, 255))
        for index in range(dataset.RasterCount):
            band = dataset.GetRasterBand(index + 1)
            band.SetColorTable(table)
            band.SetCategoryNames(["sea", "sand"])
            band.SetUnitType("m")

    cells = np.ones((bands, 10, 12), dtype)
    path = str(tmp_path / "a.vrt")
    vrt = gdal.Translate(path, write(tmp_path / "a.tif", cells), format="VRT")
    describe(vrt)
    vrt = None
    for name in ("b.tif", "b.bil", "b.img", *(("b.rst", "b.nc") if bands == 1 else ())):
        copied(path, tmp_path / name)
        np.testing.assert_array_equal(read(tmp_path / name)[0], cells, name)


def test_control_points_come_along(tmp_path):
    def describe(dataset):
        points = [gdal.GCP(10 + x, 50 - y, 0, x, y) for x, y in ((0, 0), (0, 9), (11, 0), (11, 9))]
        dataset.SetGCPs(points, "")

    path = write(tmp_path / "a.tif", np.ones((10, 12), "uint8"), describe=describe)
    copy = copied(path, tmp_path / "b.tif")
    assert [(p.GCPX, p.GCPY, p.GCPPixel, p.GCPLine) for p in copy.GetGCPs()][3] == (21, 41, 11, 9)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16", "uint32", "float64", "int64"])
def test_the_copy_has_the_same_type(tmp_path, dtype):
    path = write(tmp_path / "a.tif", np.arange(120).reshape(10, 12).astype(dtype), nodata=5)
    copy = copied(path, tmp_path / "b.tif")
    before = gdal.Open(path)
    one, other = before.GetRasterBand(1), copy.GetRasterBand(1)
    assert one.DataType == other.DataType
    np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray())
    assert one.GetNoDataValue() == other.GetNoDataValue() == 5
    for key in ("PIXELTYPE",):
        domain = "IMAGE_STRUCTURE"
        assert one.GetMetadataItem(key, domain) == other.GetMetadataItem(key, domain)


@pytest.mark.parametrize("internal", ["YES", "NO"])
@pytest.mark.parametrize("name", ["b.tif", "b.img", "b.png"])
def test_the_mask_is_copied(tmp_path, internal, name):
    before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", internal)
    try:
        path = write(tmp_path / "a.tif", np.ones((3, 10, 12), "uint8"))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((10, 12), 255, "uint8")
        mask[2:5, 3:9] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        dataset = None
        copied(path, tmp_path / name)
        np.testing.assert_array_equal(read(tmp_path / name)[1], np.stack([mask != 0] * 3))
        assert not [entry for entry in os.listdir(tmp_path) if "loupe" in entry]
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", before)


def test_complex_numbers_in_any_band_are_refused(tmp_path):
    write(tmp_path / "1.tif", np.ones((5, 5), "float32"))
    write(tmp_path / "2.tif", np.ones((5, 5), "complex64"))
    gdal.BuildVRT(
        str(tmp_path / "a.vrt"), [str(tmp_path / f"{n}.tif") for n in (1, 2)], separate=True
    ).FlushCache()
    source = Source.open(str(tmp_path / "a.vrt"), [1])
    with pytest.raises(SourceError, match="holds complex numbers"):
        TargetSpec.like(source, str(tmp_path / "b.tif"))


# --- a raster like another, elsewhere ----------------------------------------------------------


def moved_copy(path, out, columns, rows, **options):
    """Write all cells of a raster to one that lies so many cells to the right and down."""
    source = Source.open(str(path))
    copy_raster(source, TargetSpec.like(source, str(out), moved=(columns, rows)), **options)
    return gdal.Open(str(out))


@pytest.mark.parametrize("transform", [PLACE, (500.0, 2.0, 0.5, 900.0, -0.75, -2.0)])
def test_a_moved_copy_lies_so_many_cells_to_the_right_and_down(tmp_path, transform):
    path = write(
        tmp_path / "a.tif", CELLS, describe=lambda dataset: dataset.SetGeoTransform(transform)
    )
    copy = moved_copy(path, tmp_path / "b.tif", 2.5, -1.25)
    np.testing.assert_array_equal(copy.ReadAsArray(), CELLS)
    # Its first corner is where the place 2.5, -1.25 of the other one is.
    expected = gdal.ApplyGeoTransform(transform, 2.5, -1.25)
    found = copy.GetGeoTransform()
    np.testing.assert_allclose((found[0], found[3]), expected)
    np.testing.assert_allclose(np.delete(found, [0, 3]), np.delete(transform, [0, 3]))


def test_all_that_is_said_about_a_raster_is_said_about_a_moved_copy(tmp_path):
    cells = np.arange(120, dtype="uint8").reshape(10, 12)
    path = write(tmp_path / "a.tif", cells, nodata=7, describe=described)
    copy = moved_copy(path, tmp_path / "b.tif", 3, 0.5)
    band, model = copy.GetRasterBand(1), copy.GetMetadata("RPC")
    assert (band.GetDescription(), band.GetNoDataValue(), band.GetScale()) == ("land use", 7, 0.5)
    assert band.GetColorTable().GetColorEntry(3) == (10, 20, 30, 255)
    # What was at the 10th row and column is now the place of a cell before.
    assert (float(model["SAMP_OFF"]), float(model["LINE_OFF"])) == (7, 9.5)
    assert float(model["LAT_OFF"]) == 10


def test_control_points_of_a_moved_copy_are_at_other_cells(tmp_path):
    def describe(dataset):
        points = [gdal.GCP(10 + x, 50 - y, 0, x, y) for x, y in ((0, 0), (0, 9), (11, 0), (11, 9))]
        dataset.SetGCPs(points, SYSTEM)

    path = write(tmp_path / "a.tif", np.ones((10, 12), "uint8"), describe=describe)
    copy = moved_copy(path, tmp_path / "b.tif", 2, -3)
    last = copy.GetGCPs()[3]
    assert (last.GCPX, last.GCPY, last.GCPPixel, last.GCPLine) == (21, 41, 9, 12)
    # So cells lie to the right and up, by as many units as a cell of this raster has.
    before = gdal.GCPsToGeoTransform(gdal.Open(path).GetGCPs())
    after = gdal.GCPsToGeoTransform(copy.GetGCPs())
    np.testing.assert_allclose((after[0] - before[0], after[3] - before[3]), (2, 3), atol=1e-6)


def test_a_raster_that_lies_nowhere_is_moved_from_where_qgis_shows_it(tmp_path):
    path = write(tmp_path / "a.tif", CELLS)
    copy = moved_copy(path, tmp_path / "b.tif", 2.5, 1)
    assert copy.GetGeoTransform() == (2.5, 1, 0, -1, 0, -1)
    assert moved_copy(path, tmp_path / "c.tif", 0, 0).GetGeoTransform(can_return_null=True) is None


@pytest.mark.parametrize("resources", [Resources(1, 2 * MIB), Resources(2, 64 * MIB)])
def test_a_copy_has_every_cell_and_mask_whatever_memory_there_is(tmp_path, resources):
    cells = np.random.default_rng(1).integers(0, 255, (3, 600, 700)).astype("uint8")
    mask = np.where(np.random.default_rng(2).random((600, 700)) < 0.3, 0, 255).astype("uint8")

    def describe(dataset):
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)

    path = write(tmp_path / "a.tif", cells, describe=describe)
    told = []
    moved_copy(path, tmp_path / "b.tif", 1, 1, resources=resources, progress=told.append)
    found, valid = read(tmp_path / "b.tif")
    np.testing.assert_array_equal(found, cells)
    np.testing.assert_array_equal(valid, np.stack([mask != 0] * 3))
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_copy_that_is_cancelled_leaves_nothing(source, out):
    spec = TargetSpec.like(source, str(out / "b.tif"))
    with pytest.raises(Cancelled):
        copy_raster(source, spec, cancelled=lambda: True)
    assert not os.listdir(out)


class TestDescribingBands:
    @pytest.mark.parametrize("name", ["a.tif", "a.img", "a.png"])
    def test_of_a_file_that_is_complete(self, tmp_path, name):
        path = str(tmp_path / name)
        gdal.Translate(path, write(tmp_path / "source.tif", np.ones((3, 4, 5), "uint8")))
        describe_bands(path, ["one", "two", "three"])
        raster = gdal.Open(path)
        assert [raster.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == [
            "one",
            "two",
            "three",
        ]
        assert (raster.ReadAsArray() == 1).all()

    def test_of_a_file_that_is_not_there(self, tmp_path):
        path = str(tmp_path / "none.tif")
        with pytest.raises(TargetError, match=r"^the bands of .*none\.tif cannot be described: "):
            describe_bands(path, ["one"])
