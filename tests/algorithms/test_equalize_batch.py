# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:equalizebatch`` inside QGIS: many files, what is wrong with some, where results go."""

import functools
import os

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from raster_loupe.algorithms.messages import grouped

BINS, EXACT = 0, 1
BYTE, FLOAT32 = 1, 3


@pytest.fixture
def tool_id():
    return "loupe:equalizebatch"


@pytest.fixture
def out(tmp_path):
    """The folder for the results; it is not there yet."""
    return tmp_path / "out"


@pytest.fixture
def batch(run, out):
    """Run the tool into that folder."""
    return functools.partial(run, OUTPUT=str(out))


@pytest.fixture
def folder(tmp_path):
    """A folder for input rasters, whose names tests write as ``in/...``."""
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def images(folder, write):
    """Paths of five rasters of floats, of different sizes, each with a range of its own."""
    return [
        write(image(seed, (20 + seed, 30 - seed), 10**seed), name=f"in/image{seed}.tif")
        for seed in range(5)
    ]


def image(seed, shape=(20, 30), scale=1):
    return scale * np.random.default_rng(seed).gamma(2, 30, shape).astype("float32")


def stored(path):
    """Cells as they are in the file, ``(bands, rows, cols)``."""
    cells = gdal_array.LoadFile(str(path))
    return cells if cells.ndim == 3 else cells[None]


def equalized(cells, among=None, count=256):
    """A loop over np.histogram and np.interp; ``among`` are the cells that count."""
    among = (cells if among is None else among).reshape(-1).astype(float)
    counts, edges = np.histogram(among, count)
    centres = (edges[:-1] + edges[1:]) / 2
    return np.interp(cells.astype(float), centres, np.cumsum(counts) / among.size)


def ranked(cells, among=None):
    """The share of cells that have this value or less."""
    among = (cells if among is None else among).reshape(-1)
    return np.sort(among).searchsorted(cells, side="right") / among.size


def close(found, expected):
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)


def truncated(path, share=0.5):
    """Cut off the end of a file."""
    with open(path, "r+b") as file:
        file.truncate(int(os.path.getsize(path) * share))
    return path


def names(folder):
    return sorted(os.listdir(folder))


def counts(result):
    return result.outputs["WRITTEN"], result.outputs["FAILED"]


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_the_group_contrast(tool):
    assert (tool.groupId(), tool.group()) == ("contrast", "Contrast")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUTS", "FOLDER", "PATTERN", "SHARED", "METHOD", "BINS", "JOINT", "CLIP_LOW"),
        *("CLIP_HIGH", "MINIMUM", "MAXIMUM", "DATA_TYPE", "OVERWRITE", "STOP_ON_ERROR"),
        *("OPTIONS", "OUTPUT"),
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("INPUTS", None), ("FOLDER", None), ("PATTERN", "*.tif"), ("SHARED", False)),
        *(("OVERWRITE", False), ("STOP_ON_ERROR", False)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_parameters_of_the_tool_for_one_raster_are_the_same(tool, provider):
    alone = provider.algorithm("equalize")
    shared = "METHOD BINS JOINT CLIP_LOW CLIP_HIGH MINIMUM MAXIMUM DATA_TYPE OPTIONS".split()
    for name in shared:
        ours, theirs = tool.parameterDefinition(name), alone.parameterDefinition(name)
        assert ours.toVariantMap() == theirs.toVariantMap()
        assert ours.help() == theirs.help()


def test_only_what_few_need_is_advanced(tool):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        *("CLIP_LOW", "CLIP_HIGH", "OVERWRITE", "STOP_ON_ERROR", "OPTIONS")
    ]


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputFolder"),
        ("OUTPUTS", "outputMultilayer"),
        ("WRITTEN", "outputNumber"),
        ("FAILED", "outputNumber"),
    ]


# --- which files --------------------------------------------------------------------------------


class TestInputs:
    def test_are_files(self, batch, images, out):
        result = batch(INPUTS=images)
        assert counts(result) == (5, 0)
        assert result.outputs["OUTPUT"] == str(out)
        assert result.outputs["OUTPUTS"] == [f"{out}/image{number}.tif" for number in range(5)]
        assert names(out) == [f"image{number}.tif" for number in range(5)]

    def test_are_those_of_a_folder_in_the_order_of_their_names(self, batch, images, folder, out):
        result = batch(FOLDER=str(folder))
        assert result.outputs["OUTPUTS"] == [f"{out}/image{number}.tif" for number in range(5)]

    def test_are_both_and_each_once(self, batch, images, write, folder, out):
        other = write(image(9), name="other.tif")
        result = batch(INPUTS=[other, images[3]], FOLDER=str(folder))
        order = ["other", "image3", "image0", "image1", "image2", "image4"]
        assert result.outputs["OUTPUTS"] == [f"{out}/{name}.tif" for name in order]

    def test_are_each_once_by_whatever_name(self, batch, images, folder, tmp_path):
        os.symlink(images[0], tmp_path / "link.tif")
        around = f"{folder}/../in/image0.tif"
        result = batch(INPUTS=[images[0], str(tmp_path / "link.tif"), around])
        assert counts(result) == (1, 0)

    @pytest.mark.parametrize(
        ("pattern", "expected"),
        [
            (None, ["A.tif", "a_1.tif"]),
            ("*", ["A.tif", "a_1.tif", "b.tif", "c.tif"]),
            ("*.img", ["b.tif"]),
            ("*.TIF", ["A.tif", "a_1.tif"]),
            ("a*.tif; *.Tiff", ["A.tif", "a_1.tif", "c.tif"]),
            ("?.*", ["A.tif", "b.tif", "c.tif"]),
            ("[bc].*;;", ["b.tif", "c.tif"]),
        ],
    )
    def test_of_a_folder_match_any_of_several_patterns_in_any_case(
        self, batch, folder, write, out, pattern, expected
    ):
        write(image(1), name="in/A.TIF")
        write(image(2), name="in/a_1.tif")
        write(image(3), name="in/b.img", driver="HFA")
        write(image(4), name="in/c.tiff")
        (folder / "folder.tif").mkdir()
        given = {} if pattern is None else {"PATTERN": pattern}
        assert counts(batch(FOLDER=str(folder), **given)) == (len(expected), 0)
        assert names(out) == expected

    def test_may_be_anything_that_gdal_opens(self, batch, folder, write, out):
        gdal.BuildVRT(f"{folder}/virtual.vrt", [write(image(1))]).FlushCache()
        grid = write(image(2), name="in/grid.asc", driver="AAIGrid", crs=None)
        result = batch(INPUTS=[f"{folder}/virtual.vrt", grid])
        assert counts(result) == (2, 0)
        assert names(out) == ["grid.tif", "virtual.tif"]


class TestNames:
    def test_that_clash_get_a_number_which_is_said(self, batch, tmp_path, write, out):
        paths = []
        for number, name in enumerate(["a/x.tif", "b/x.tif", "c/X.img"]):
            (tmp_path / name[0]).mkdir()
            driver = "HFA" if name.endswith("img") else "GTiff"
            paths.append(write(image(number, scale=10**number), name=name, driver=driver))
        result = batch(INPUTS=paths)
        assert names(out) == ["X_3.tif", "x.tif", "x_2.tif"]
        assert f"{paths[1]}: x.tif is taken, the result is x_2.tif" in result.log
        assert f"{paths[2]}: X.tif is taken, the result is X_3.tif" in result.log
        for path, target in zip(paths, result.outputs["OUTPUTS"]):
            close(stored(target), equalized(stored(path)))

    def test_that_a_number_would_make_clash_get_another_one(self, batch, tmp_path, write, out):
        for name in "ab":
            (tmp_path / name).mkdir()
        paths = [write(image(1), name=name) for name in ("a/x.tif", "a/x_2.tif", "b/x.tif")]
        assert batch(INPUTS=paths).outputs["OUTPUTS"] == [
            f"{out}/{name}.tif" for name in ("x", "x_2", "x_3")
        ]

    def test_without_a_clash_nothing_is_said(self, batch, images):
        assert "is taken" not in batch(INPUTS=images).log


# --- each by itself -----------------------------------------------------------------------------


class TestEach:
    def test_is_equalized_by_its_own_distribution(self, batch, images, out):
        batch(INPUTS=images)
        for path in images:
            close(stored(out / os.path.basename(path)), equalized(stored(path)))

    def test_equals_what_the_tool_for_one_raster_makes(self, batch, run_tool, images, out):
        how = {"METHOD": EXACT, "CLIP_LOW": 2, "CLIP_HIGH": 3, "MINIMUM": 5, "MAXIMUM": 200}
        batch(INPUTS=images, DATA_TYPE=BYTE, **how)
        for path in images:
            alone = run_tool("loupe:equalize", INPUT=path, DATA_TYPE=BYTE, **how)
            with open(alone.path, "rb") as file:
                assert file.read() == (out / os.path.basename(path)).read_bytes()

    def test_keeps_its_size_type_bands_and_place(self, batch, folder, write, out):
        paths = [
            write(image(1).astype("uint8"), name="in/byte.tif", nodata=0),
            write(np.array([image(2)] * 3), name="in/bands.tif", crs=3035),
            write(
                image(3, (7, 5)).astype("int16"), name="in/small.tif", transform=(0, 1, 0, 9, 0, -1)
            ),
        ]
        batch(INPUTS=paths)
        for path in paths:
            before, after = gdal.Open(path), gdal.Open(str(out / os.path.basename(path)))
            for described in (
                lambda raster: (raster.RasterXSize, raster.RasterYSize, raster.RasterCount),
                lambda raster: raster.GetGeoTransform(),
                lambda raster: raster.GetSpatialRef().GetAuthorityCode(None),
                lambda raster: raster.GetRasterBand(1).DataType,
                lambda raster: raster.GetRasterBand(1).GetNoDataValue(),
            ):
                assert described(before) == described(after)

    def test_may_rank_its_bands_together(self, batch, write):
        stack = np.array([image(1), image(2, scale=3)])
        (target,) = batch(INPUTS=[write(stack)], JOINT=True).outputs["OUTPUTS"]
        close(stored(target), equalized(stack))

    def test_creation_options_are_heeded(self, batch, images):
        result = batch(INPUTS=images, OPTIONS="COMPRESS=DEFLATE|PREDICTOR=3")
        for target in result.outputs["OUTPUTS"]:
            about = gdal.Open(target).GetMetadata("IMAGE_STRUCTURE")
            assert about["COMPRESSION"] == "DEFLATE"

    def test_that_is_constant_or_empty_is_warned_of_by_its_name(self, batch, folder, write):
        write(np.full((5, 5), 7.0), name="in/flat.tif")
        write(np.full((5, 5), np.nan), name="in/none.tif")
        write(image(1), name="in/usual.tif")
        result = batch(FOLDER=str(folder))
        assert counts(result) == (3, 0)
        assert "flat.tif: Band 1: all cells have the same value, which becomes" in result.log
        assert "none.tif: Band 1: no cell has a value, and none has one in the result" in result.log
        assert "usual.tif: Band" not in result.log


# --- all by one distribution --------------------------------------------------------------------


class TestShared:
    @pytest.mark.parametrize("method", [BINS, EXACT])
    @pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
    def test_is_that_of_all_cells(self, batch, folder, write, method, dtype):
        cells = [
            np.rint(image(seed, (20 + seed, 30), 1 + 0.5 * seed)).clip(0, 255).astype(dtype)
            for seed in range(3)
        ]
        for seed, one in enumerate(cells):
            write(one, name=f"in/{seed}.tif")
        result = batch(FOLDER=str(folder), SHARED=True, METHOD=method, DATA_TYPE=FLOAT32)
        found = [stored(target)[0] for target in result.outputs["OUTPUTS"]]
        every = np.concatenate([one.reshape(-1) for one in cells])
        exact = method == EXACT or dtype != "float32"
        for one, values in zip(found, cells):
            close(one, (ranked if exact else equalized)(values, every))
        results = np.concatenate([one.reshape(-1) for one in found])
        for value in np.unique(every):
            assert len(np.unique(results[every == value])) == 1

    def test_keeps_the_relative_brightness_of_a_mosaic(self, batch, folder, write):
        write(image(1), name="in/dark.tif")
        write(image(2) + 500, name="in/bright.tif")
        bright, dark = (
            stored(target) for target in batch(FOLDER=str(folder), SHARED=True).outputs["OUTPUTS"]
        )
        assert dark.max() <= 0.5 < bright.min()

    @pytest.mark.parametrize("method", [BINS, EXACT])
    def test_is_of_values_of_several_types(self, batch, folder, write, method):
        cells = [
            image(0).clip(0, 255).astype("uint8"),
            (image(1) * 9 - 500).astype("int16"),
            image(2, (9, 9)) * 20,
        ]
        for number, one in enumerate(cells):
            write(one, name=f"in/{number}.tif")
        result = batch(FOLDER=str(folder), SHARED=True, METHOD=method, DATA_TYPE=FLOAT32)
        every = np.concatenate([one.reshape(-1).astype(float) for one in cells])
        for target, values in zip(result.outputs["OUTPUTS"], cells):
            expected = (ranked if method == EXACT else equalized)(values, every)
            close(stored(target)[0], expected)

    def test_is_one_for_the_first_bands_and_another_for_the_second_ones(self, batch, folder, write):
        one, two = np.array([image(1), image(2) + 90]), image(3)[None]
        write(one, name="in/1.tif")
        write(two, name="in/2.tif")
        targets = batch(FOLDER=str(folder), SHARED=True).outputs["OUTPUTS"]
        first = np.array([one[0], two[0]])
        close(stored(targets[0]), [equalized(one[0], first), equalized(one[1])])
        close(stored(targets[1])[0], equalized(two[0], first))

    def test_may_be_one_for_all_bands_too(self, batch, folder, write):
        one, two = np.array([image(1), image(2) + 90]), image(3)[None]
        write(one, name="in/1.tif")
        write(two, name="in/2.tif")
        targets = batch(FOLDER=str(folder), SHARED=True, JOINT=True).outputs["OUTPUTS"]
        every = np.concatenate([one, two])
        close(stored(targets[0]), equalized(one, every))
        close(stored(targets[1]), equalized(two, every))

    def test_cells_without_a_value_do_not_count(self, batch, folder, write, cells_of):
        holed = image(1)
        holed[:5] = -9
        write(holed, name="in/1.tif", nodata=-9)
        write(image(2), name="in/2.tif")
        targets = batch(FOLDER=str(folder), SHARED=True).outputs["OUTPUTS"]
        every = np.concatenate([holed[5:].reshape(-1), image(2).reshape(-1)])
        found = cells_of(targets[0])[0]
        assert np.isnan(found[:5]).all()
        close(found[5:], equalized(holed[5:], every))

    def test_a_raster_of_nothing_disturbs_nobody(self, batch, folder, write):
        write(np.full((5, 5), np.nan), name="in/1.tif")
        write(image(2), name="in/2.tif")
        result = batch(FOLDER=str(folder), SHARED=True)
        assert counts(result) == (2, 0)
        close(stored(result.outputs["OUTPUTS"][1])[0], equalized(image(2)))

    @pytest.mark.parametrize("method", [BINS, EXACT])
    def test_a_damaged_raster_counts_for_nothing(self, batch, folder, write, out, method):
        big = image(9, (900, 90))
        truncated(write(big, name="in/2.tif"))
        cells = {name: image(number) for number, name in enumerate(("1.tif", "3.tif"))}
        for name, one in cells.items():
            write(one, name=f"in/{name}")
        result = batch(FOLDER=str(folder), SHARED=True, METHOD=method)
        assert counts(result) == (2, 1)
        assert names(out) == ["1.tif", "3.tif"]
        every = np.array(list(cells.values()))
        for name, one in cells.items():
            expected = (ranked if method == EXACT else equalized)(one, every)
            close(stored(out / name)[0], expected)


# --- what is wrong with some --------------------------------------------------------------------


class TestFailures:
    """One stops nothing else: it is named, and counted."""

    @pytest.fixture
    def letter(self, folder):
        (folder / "letter.tif").write_text("Dear Sir or Madam")
        return str(folder / "letter.tif")

    @pytest.mark.parametrize("shared", [False, True])
    def test_are_named_and_counted(self, batch, images, letter, write, folder, out, shared):
        missing = f"{folder}/missing.tif"
        complexes = write(np.ones((3, 3), "complex64"), name="in/complex.tif")
        broken = truncated(write(image(5, (900, 90)), name="in/zzz.tif"))
        inputs = [images[0], letter, missing, complexes, broken, *images[1:]]
        result = batch(INPUTS=inputs, SHARED=shared)
        assert counts(result) == (5, 4)
        assert names(out) == [f"image{number}.tif" for number in range(5)]
        assert f"{letter} cannot be opened: " in result.log
        assert f"{missing} cannot be opened: " in result.log
        assert f"{complexes} holds complex numbers" in result.log
        assert f"{broken} cannot be read in rows " in result.log
        assert "Rasters written: 5; failed: 4" in result.log

    def test_of_all_fail_the_run_with_a_reason(self, refused, letter, folder):
        message = refused(INPUTS=[letter, f"{folder}/missing.tif"])
        says = f"INPUTS: none of 2 files could be equalized; the first one: {letter} cannot be"
        assert message.startswith(says)

    def test_of_all_name_all_reasons_in_the_log(self, run, letter, folder, out):
        feedback = QgsProcessingFeedback(False)
        with pytest.raises(QgsProcessingException):
            run(feedback, INPUTS=[letter, f"{folder}/missing.tif"], OUTPUT=str(out))
        assert f"{letter} cannot be opened" in feedback.textLog()
        assert f"{folder}/missing.tif cannot be opened" in feedback.textLog()

    @pytest.mark.parametrize("shared", [False, True])
    def test_of_all_while_reading_fail_the_run(self, refused, folder, write, shared):
        paths = [truncated(write(image(n, (900, 90)), name=f"in/{n}.tif")) for n in range(2)]
        message = refused(INPUTS=paths, SHARED=shared)
        assert message.startswith("INPUTS: none of 2 files could be equalized; the first one: ")
        assert f"{paths[0]} cannot be read in rows " in message

    def test_stop_the_run_if_that_is_asked_for(self, run, images, letter, out):
        with pytest.raises(QgsProcessingException, match=f"^{letter} cannot be opened"):
            run(INPUTS=[images[0], letter, images[1]], STOP_ON_ERROR=True, OUTPUT=str(out))

    def test_stop_the_run_after_what_was_written_before(self, run, images, write, out):
        broken = truncated(write(image(5, (900, 90)), name="in/zzz.tif"))
        with pytest.raises(QgsProcessingException, match=f"^{broken} cannot be read in rows"):
            run(INPUTS=[images[0], broken, images[1]], STOP_ON_ERROR=True, OUTPUT=str(out))
        assert names(out) == ["image0.tif"]
        close(stored(out / "image0.tif"), equalized(stored(images[0])))

    def test_by_a_range_that_a_type_does_not_hold(self, batch, images, write):
        byte = write(image(1).astype("uint8"), name="in/byte.tif")
        result = batch(INPUTS=[byte, images[0]], MAXIMUM=300)
        assert counts(result) == (1, 1)
        assert (
            f"{byte}: MAXIMUM is 300; expected 0 to 255, the range of the data type Byte"
            in result.log
        )

    def test_by_too_many_distinct_values(self, batch, write, folder, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.distributions.MOST_VALUES", 500)
        many = write(image(1), name="in/many.tif")
        fine = write(image(1, (9, 9)), name="in/fine.tif")
        result = batch(INPUTS=[many, fine], METHOD=EXACT)
        assert counts(result) == (1, 1)
        says = "METHOD is 1; expected 0, with up to 65536 BINS: there are more than 500 distinct"
        assert f"{many}: {says}" in result.log

    def test_by_too_many_distinct_values_together(self, refused, images, monkeypatch):
        monkeypatch.setattr("raster_loupe.algorithms.distributions.MOST_VALUES", 1000)
        message = refused(INPUTS=images, METHOD=EXACT, SHARED=True)
        assert message.startswith(
            "METHOD is 1; expected 0, with up to 65536 BINS: there are more than 1000 distinct"
        )


class TestExistingFiles:
    def test_count_in_a_distribution_of_all_though_they_are_not_written_again(
        self, batch, images, out, tmp_path
    ):
        """A second run, after one that was interrupted, or with a further tile of the mosaic."""
        batch(INPUTS=images, SHARED=True)
        expected = stored(out / "image1.tif")
        (out / "image1.tif").unlink()
        result = batch(INPUTS=images, SHARED=True)
        assert counts(result) == (1, len(images) - 1)
        np.testing.assert_array_equal(stored(out / "image1.tif"), expected)

    @pytest.fixture
    def earlier(self, out):
        out.mkdir()
        (out / "image1.tif").write_bytes(b"an earlier result")
        return out / "image1.tif"

    def test_stay_by_default_and_count_as_failures(self, batch, images, earlier):
        result = batch(INPUTS=images)
        assert counts(result) == (4, 1)
        assert earlier.read_bytes() == b"an earlier result"
        assert f"{images[1]}: {earlier} exists; choose another folder, or OVERWRITE" in result.log

    def test_are_replaced_if_that_is_asked_for(self, batch, images, earlier):
        result = batch(INPUTS=images, OVERWRITE=True)
        assert counts(result) == (5, 0)
        close(stored(earlier), equalized(stored(images[1])))

    def test_of_other_names_stay(self, batch, images, earlier, out):
        (out / "notes.txt").write_text("do not touch")
        batch(INPUTS=images, OVERWRITE=True)
        assert (out / "notes.txt").read_text() == "do not touch"

    def test_survive_an_input_that_cannot_be_read(self, batch, images, earlier):
        truncated(images[1])
        result = batch(INPUTS=images, OVERWRITE=True)
        assert counts(result) == (4, 1)
        assert earlier.read_bytes() == b"an earlier result"


class TestInputsAreNeverTouched:
    SAYS = "{} is read by this run ({}); choose another folder for the results"

    @pytest.mark.parametrize("overwrite", [False, True])
    @pytest.mark.parametrize("shared", [False, True])
    def test_in_their_own_folder(self, refused, images, folder, overwrite, shared):
        message = refused(
            FOLDER=str(folder), OUTPUT=str(folder), OVERWRITE=overwrite, SHARED=shared
        )
        assert self.SAYS.format(images[0], images[0]) in message

    def test_by_another_name_for_their_folder(self, refused, images, folder, tmp_path):
        os.symlink(folder, tmp_path / "link")
        message = refused(INPUTS=images, OUTPUT=f"{tmp_path}/link", OVERWRITE=True)
        assert "image0.tif is read by this run" in message

    def test_by_the_result_of_another_one(self, run, folder, write):
        first = write(image(1), name="in/x.img", driver="HFA")
        second = write(image(2), name="in/x.tif")
        result = run(INPUTS=[first, second], OUTPUT=str(folder), OVERWRITE=True)
        assert counts(result) == (1, 1)
        assert f"{first}: {self.SAYS.format(second, second)}" in result.log
        np.testing.assert_array_equal(stored(second)[0], image(2))
        close(stored(folder / "x_2.tif")[0], equalized(image(2)))

    def test_behind_a_virtual_raster(self, refused, images, folder, tmp_path):
        virtual = f"{tmp_path}/image0.vrt"
        gdal.BuildVRT(virtual, [images[0]]).FlushCache()
        message = refused(INPUTS=[virtual], OUTPUT=str(folder), OVERWRITE=True)
        assert self.SAYS.format(images[0], virtual) in message


# --- what a user can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"INPUTS": None}, "INPUTS is missing; expected files, or a folder as FOLDER"),
        ({"INPUTS": []}, "INPUTS is missing; expected files, or a folder as FOLDER"),
        ({"FOLDER": "/missing"}, "FOLDER is /missing; expected a folder that exists"),
        (
            {"INPUTS": None, "FOLDER": "/", "PATTERN": "*.nothing"},
            "PATTERN is *.nothing; expected one that a file in / matches",
        ),
        ({"BINS": 1}, "BINS is 1; expected a whole number >= 2 and <= 65536"),
        (
            {"CLIP_LOW": 50, "CLIP_HIGH": 50},
            "CLIP_LOW is 50; expected less than 100 % together with CLIP_HIGH, 50",
        ),
        ({"MINIMUM": 5, "MAXIMUM": 5}, "MINIMUM is 5; expected less than MAXIMUM, 5"),
        ({"SHARED": "both"}, "SHARED is both; expected true or false"),
        ({"OVERWRITE": "both"}, "OVERWRITE is both; expected true or false"),
        ({"OPTIONS": "DEFLATE"}, "OPTIONS is DEFLATE; expected NAME=VALUE pairs, separated by |"),
    ],
    ids=str,
)
def test_a_value_that_cannot_be_meant_is_refused(tool, images, out, parameters, message):
    given = {"INPUTS": images, "OUTPUT": str(out), **parameters}
    fine, said = tool.checkParameterValues(given, QgsProcessingContext())
    assert not fine
    assert said.startswith(message)


def test_an_output_folder_that_is_a_file_is_refused(refused, images, tmp_path):
    (tmp_path / "notes.txt").write_text("do not touch")
    message = refused(INPUTS=images, OUTPUT=f"{tmp_path}/notes.txt", OVERWRITE=True)
    assert message == f"OUTPUT is {tmp_path}/notes.txt; expected a folder, and this is a file"


def test_an_output_folder_in_a_file_is_refused(refused, images):
    message = refused(INPUTS=images, OUTPUT=f"{images[0]}/out")
    expected = "expected a folder that can be made: Not a directory"
    assert message == f"OUTPUT is {images[0]}/out; {expected}"


@pytest.mark.parametrize("shared", [False, True])
def test_creation_options_that_do_not_exist_are_refused(refused, images, shared):
    message = refused(INPUTS=images, OPTIONS="COMPRESS=BEST", SHARED=shared)
    assert message.startswith("OPTIONS: the creation options COMPRESS=BEST are not right: ")


# --- how it runs --------------------------------------------------------------------------------


def test_the_output_folder_is_made_with_those_above_it(run, images, tmp_path):
    run(INPUTS=images, OUTPUT=str(tmp_path / "a" / "b"))
    assert len(names(tmp_path / "a" / "b")) == 5


def test_the_output_folder_may_be_a_temporary_one(run, images):
    outputs = run(INPUTS=images, OUTPUT="TEMPORARY_OUTPUT").outputs
    assert os.path.isdir(outputs["OUTPUT"])
    assert all(os.path.dirname(path) == outputs["OUTPUT"] for path in outputs["OUTPUTS"])


@pytest.mark.parametrize("shared", [False, True])
def test_workers_and_memory_change_nothing(run, folder, write, tmp_path, monkeypatch, shared):
    for number in range(2):
        write(image(number, (900, 700), 1 + number), name=f"in/{number}.tif")
    found = []
    for workers, memory in ((1, 128), (2, 128), (2, 24)):
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        target = tmp_path / f"out{len(found)}"
        run(FOLDER=str(folder), SHARED=shared, OUTPUT=str(target))
        found.append([(target / name).read_bytes() for name in names(target)])
    assert len(found[0]) == 2
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("shared", [False, True])
def test_hundreds_of_files_need_a_few_descriptors(batch, folder, write, shared):
    """No more than 24 beside those that are open already, for 200 inputs and as many results."""
    resource = pytest.importorskip("resource")
    for number in range(200):
        write(image(number, (4, 5)), name=f"in/{number:03}.tif")
    free = os.dup(0)
    os.close(free)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + 24, before[1]))
    try:
        result = batch(FOLDER=str(folder), SHARED=shared)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert counts(result) == (200, 0)


class TestProgress:
    @pytest.mark.parametrize("shared", [False, True])
    @pytest.mark.parametrize("method", [BINS, EXACT])
    def test_never_goes_back_and_ends_at_100(self, batch, images, write, folder, shared, method):
        """Whatever fails on the way, while reading or before."""
        broken = truncated(write(image(9, (900, 90)), name="in/broken.tif"), 0.8)
        inputs = [images[0], f"{folder}/missing.tif", broken, *images[1:]]
        progress = batch(INPUTS=inputs, SHARED=shared, METHOD=method).progress
        assert len(progress) >= 10
        assert progress == sorted(progress)
        assert progress[-2] > 90
        assert progress[-1] == 100

    @pytest.mark.parametrize("shared", [False, True])
    def test_counts_all_cells_that_were_written(self, batch, images, shared):
        cells = sum((20 + seed) * (30 - seed) for seed in range(5))
        assert f"\n{grouped(cells)} cells in " in "\n" + batch(INPUTS=images, SHARED=shared).log

    @pytest.mark.parametrize("percent", [10, 50, 90])
    def test_cancelling_leaves_whole_files_only(self, batch, images, out, cancels_at, percent):
        result = batch(cancels_at(percent), INPUTS=images)
        assert result.outputs == {}
        written = names(out) if out.exists() else []
        assert written == [f"image{number}.tif" for number in range(len(written))]
        assert len(written) == {10: 0, 50: 2, 90: 4}[percent]
        for name, path in zip(written, images):
            close(stored(out / name), equalized(stored(path)))
        said = f"Cancelled: {len(written)} rasters were written, each of them whole."
        assert said in result.log

    def test_cancelling_before_the_first_is_written_leaves_nothing(
        self, batch, images, tmp_path, untouched, cancels_at
    ):
        with untouched(tmp_path):
            assert batch(cancels_at(30), INPUTS=images, SHARED=True).outputs == {}

    def test_cancelling_before_the_start_leaves_nothing(self, batch, images, tmp_path, untouched):
        feedback = QgsProcessingFeedback(False)
        feedback.cancel()
        with untouched(tmp_path):
            result = batch(feedback, INPUTS=images)
        assert result.outputs == {}
        assert "Cancelled: nothing was written." in result.log


# --- without a screen ---------------------------------------------------------------------------


def test_it_runs_in_qgis_process(profile, images, folder, write, out):
    other = write(image(9), name="other.tif")
    (folder / "letter.tif").write_text("Dear Sir or Madam")
    given = {"INPUTS": [other, images[0]], "FOLDER": folder, "SHARED": "true", "OUTPUT": out}
    process = profile.run(given, tool="loupe:equalizebatch")
    assert process.returncode == 0, process.stdout
    assert "FAILED:\t1\n" in process.stdout
    assert "WRITTEN:\t6\n" in process.stdout
    assert f"{folder}/letter.tif cannot be opened" in process.stdout
    every = np.concatenate([stored(path).reshape(-1) for path in [other, *images]])
    for path in (other, *images):
        close(stored(out / os.path.basename(path)), equalized(stored(path), every))
