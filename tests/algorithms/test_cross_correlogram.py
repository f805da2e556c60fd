# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:crosscorrelogram`` inside QGIS: how alike two rasters are at every lag."""

import base64
import csv
import gzip
import html
import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingParameterDefinition
from scipy import ndimage
from scipy.signal import correlate2d

from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
PEARSON, CCF, PRODUCTS = range(3)
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def tool_id():
    return "loupe:crosscorrelogram"


@pytest.fixture
def correlate(run, write, cells_of):
    """Write a raster and another one, run the tool, return the coefficients and the run."""

    def correlate(cells, other=None, **parameters):
        nodata = -9999
        inputs = {"INPUT": write(np.nan_to_num(cells, nan=nodata), nodata=nodata)}
        if other is not None:
            other = np.nan_to_num(other, nan=nodata)
            inputs["OTHER"] = write(other, name="other.tif", nodata=nodata)
        result = run(**inputs, **parameters)
        return cells_of(result.path)[0], result

    return correlate


def best_of(result):
    names = "BEST_LAG_COLUMNS", "BEST_LAG_ROWS", "BEST_CORRELATION"
    return tuple(result.outputs[name] for name in names)


def pearson(x, y, max_lag):
    """At each lag, of the cells ``x[t + k]`` and ``y[t]`` that both exist: r, and how many."""
    side = 2 * max_lag + 1
    found, pairs = np.full((side, side), np.nan), np.zeros((side, side), int)
    wide = np.pad(x, max_lag, constant_values=np.nan)
    rows, cols = x.shape
    for down, right in np.ndindex(side, side):
        moved = wide[down : down + rows, right : right + cols]
        both = ~np.isnan(moved) & ~np.isnan(y)
        pairs[down, right] = np.count_nonzero(both)
        if pairs[down, right] > 1 and np.ptp(moved[both]) and np.ptp(y[both]):
            found[down, right] = np.corrcoef(moved[both], y[both])[0, 1]
    return found, pairs


def scene(shape=(60, 70), seed=1, offset=0.0, holes=0.0):
    """Cells of a smooth scene with a little noise, some of them missing."""
    rng = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(rng.normal(size=shape), 2)
    cells = offset + 10 * smooth / smooth.std() + rng.normal(0, 1, shape)
    cells[rng.random(shape) < holes] = np.nan
    return cells


def moved(down, right, seed=1, **kwargs):
    """A scene, and the same one moved down and to the right over the ground."""
    wide = scene((100, 110), seed, **kwargs)
    return wide[20:80, 20:90], wide[20 - down : 80 - down, 20 - right : 90 - right]


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_the_group_matching(tool):
    assert (tool.groupId(), tool.group()) == ("matching", "Matching")


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "OTHER", "OTHER_BAND", "MAX_LAG", "METHOD", "OPTIONS", "OUTPUT"),
        *("PROFILE_TABLE", "REPORT"),
    ]


def test_defaults_and_what_may_be_left_out(tool):
    kinds = QgsProcessingParameterDefinition.Flag
    made = tool.parameterDefinitions()
    assert [one.name() for one in made if one.flags() & kinds.FlagAdvanced] == ["OPTIONS"]
    assert [one.name() for one in made if one.flags() & kinds.FlagOptional] == [
        *("BAND", "OTHER", "OTHER_BAND", "OPTIONS", "PROFILE_TABLE", "REPORT")
    ]
    assert tool.parameterDefinition("MAX_LAG").defaultValue() == 20
    assert tool.parameterDefinition("METHOD").defaultValue() == PEARSON
    assert len(tool.parameterDefinition("METHOD").options()) == 3


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputRaster"),
        ("PROFILE_TABLE", "outputVector"),
        ("REPORT", "outputHtml"),
        ("BEST_LAG_COLUMNS", "outputNumber"),
        ("BEST_LAG_ROWS", "outputNumber"),
        ("BEST_CORRELATION", "outputNumber"),
    ]


# --- known answers ------------------------------------------------------------------------------


class TestCoefficients:
    @pytest.mark.parametrize("offset", [0, 1e6])
    @pytest.mark.parametrize("alone", [True, False], ids=["alone", "beside"])
    def test_are_those_of_a_loop_over_all_pairs(self, correlate, offset, alone):
        x = scene((23, 31), 1, offset, holes=0.2)
        y = None if alone else scene((23, 31), 2, -2 * offset, holes=0.1)
        found, _ = correlate(x, y, MAX_LAG=9)
        expected, _ = pearson(x, x if alone else y, 9)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-8)

    def test_are_those_of_ccf_in_r(self, correlate):
        # ccf(x, y): deviations from the means are -1 -1 1 1 and 1 1 -1 -1 over 2, the standard
        # deviations 1/2. At lag k, the sum of x[t + k] y[t] over n = 4, for k from -3 to 3:
        #   -1·-1 = 1;  -1·-1 - 1·-1 = 2;  -1·1 - 1·-1 + 1·-1 = -1;  -4;  the same backwards.
        found, result = correlate([[0.0, 0, 1, 1]], [[1.0, 1, 0, 0]], MAX_LAG=3, METHOD=CCF)
        np.testing.assert_allclose(found[3], [0.25, 0.5, -0.25, -1, -0.25, 0.5, 0.25])
        assert np.isnan(np.delete(found, 3, axis=0)).all()
        assert best_of(result) == (-2, 0, 0.5)

    def test_of_products_are_those_of_correlate2d(self, correlate):
        x, y = scene((12, 15), 1), scene((12, 15), 2, 5.0)
        found, result = correlate(x, y, MAX_LAG=5, METHOD=PRODUCTS)
        full = correlate2d(x, y, "full")  # lag 0 is at the last row and column of y
        np.testing.assert_allclose(found, full[11 - 5 : 11 + 6, 14 - 5 : 14 + 6], rtol=1e-9)
        assert best_of(result)[2] == pytest.approx(found.max())

    def test_sums_of_products_are_of_scaled_values(self, run, write, cells_of):
        path = write(np.array([[1, 2, 3]], "int16"))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(10)
        dataset.GetRasterBand(1).SetOffset(1)
        dataset = None
        found = cells_of(run(INPUT=path, MAX_LAG=1, METHOD=PRODUCTS).path)[0]
        x = [11, 21, 31]
        middle = 11**2 + 21**2 + 31**2
        np.testing.assert_allclose(found[1], [x[0] * x[1] + x[1] * x[2], middle, 11 * 21 + 21 * 31])

    def test_at_lags_beyond_the_raster_there_are_none(self, correlate):
        found, _ = correlate(scene((4, 12), 1), MAX_LAG=8)
        assert np.isnan(found[:5]).all()
        assert np.isnan(found[-5:]).all()
        assert not np.isnan(found[6:-6]).any()


# --- the best lag -------------------------------------------------------------------------------


class TestBestLag:
    @pytest.mark.parametrize("method", [PEARSON, CCF])
    @pytest.mark.parametrize("offset", [0, 1e6])
    def test_of_a_raster_that_was_moved_down_and_right_is_that_shift(
        self, correlate, method, offset
    ):
        other, cells = moved(7, -4, offset=offset)
        found, result = correlate(cells, other, METHOD=method)
        assert best_of(result)[:2] == (-4, 7)
        assert found[20 + 7, 20 - 4] == np.nanmax(found) == pytest.approx(best_of(result)[2])
        if method == PEARSON:
            assert best_of(result)[2] == pytest.approx(1)

    def test_is_found_where_cells_are_missing(self, correlate):
        other, cells = (cells.copy() for cells in moved(5, 3))
        cells[np.random.default_rng(0).random(cells.shape) < 0.3] = np.nan
        assert best_of(correlate(cells, other)[1])[:2] == (3, 5)

    def test_has_a_tenth_of_the_pairs_at_least(self, correlate):
        cells, other = scene((20, 20), 1), scene((20, 20), 2)
        found, result = correlate(cells, other, MAX_LAG=19)
        _, pairs = pearson(cells, other, 19)
        col, row, best = best_of(result)
        assert best == pytest.approx(np.nanmax(np.where(pairs >= 40, found, np.nan)))
        assert pairs[row + 19, col + 19] >= 40
        assert np.nanmax(found) == pytest.approx(1)  # of two pairs

    def test_of_a_raster_with_itself_is_where_its_pattern_repeats(self, correlate):
        rows, cols = np.indices((80, 90))
        waves = np.sin(2 * np.pi * rows / 11) + np.sin(2 * np.pi * cols / 14)
        found, result = correlate(waves + np.random.default_rng(0).normal(0, 0.2, waves.shape))
        assert found[20, 20] == pytest.approx(1)
        col, row, best = best_of(result)
        assert (round(row / 11), round(col / 14)) in [(0, 1), (1, 0), (1, 1), (1, -1)]
        assert best > 0.8
        assert "other than 0" in result.log

    def test_of_a_raster_that_does_not_repeat_itself_is_beside_lag_0(self, run):
        col, row, best = best_of(run(INPUT=DEMO))
        assert (col, row) == (1, 0)
        assert 0.99 < best < 1

    def test_of_a_raster_with_a_copy_of_it_is_0(self, correlate):
        assert best_of(correlate(scene(), scene())[1])[:2] == (0, 0)

    def test_is_none_where_there_is_none(self, correlate):
        assert best_of(correlate(np.full((9, 9), 3.0), MAX_LAG=2)[1]) == (None, None, None)


# --- two rasters, two bands ---------------------------------------------------------------------


class TestWhatIsCorrelated:
    def test_a_band_with_itself_whichever_it_is(self, run, write, cells_of):
        cells = np.stack([scene(seed=1), scene(seed=2)])
        found = cells_of(run(INPUT=write(cells), BAND=2, MAX_LAG=4).path)[0]
        np.testing.assert_allclose(found, pearson(cells[1], cells[1], 4)[0], atol=1e-8)

    def test_two_bands_of_the_input(self, run, write, cells_of):
        cells = np.stack([scene(seed=1), *moved(2, -3)])
        path = write(cells)
        result = run(INPUT=path, BAND=3, OTHER_BAND=2, MAX_LAG=4)
        found = cells_of(result.path)[0]
        np.testing.assert_allclose(found, pearson(cells[2], cells[1], 4)[0], atol=1e-8)
        assert best_of(result)[:2] == (-3, 2)
        again = run(INPUT=path, BAND=3, OTHER=path, OTHER_BAND=2, MAX_LAG=4)
        np.testing.assert_array_equal(cells_of(again.path)[0], found)

    def test_the_first_band_of_another_raster(self, run, write, cells_of):
        one, other = scene(seed=1), np.stack([scene(seed=2), scene(seed=3)])
        paths = {"INPUT": write(one), "OTHER": write(other, name="other.tif")}
        for more, band in ({}, 0), ({"OTHER_BAND": 2}, 1):
            found = cells_of(run(**paths, **more, MAX_LAG=3).path)[0]
            np.testing.assert_allclose(found, pearson(one, other[band], 3)[0], atol=1e-8)

    def test_the_input_as_the_other_raster_is_itself(self, run, write):
        path = write(scene())
        assert best_of(run(INPUT=path, OTHER=path)) == best_of(run(INPUT=path))

    def test_another_raster_is_brought_to_the_grid_of_the_input(self, run, write):
        wide = scene((100, 110))
        # 20 rows and columns around the input, moved 3 cells to the east.
        other = write(wide, name="wide.tif", transform=(499830, 10, 0, 4000200, 0, -10))
        result = run(INPUT=write(wide[20:80, 20:90]), OTHER=other)
        assert best_of(result)[:2] == (-3, 0)
        assert best_of(result)[2] == pytest.approx(1)
        assert "resampled" in result.log


# --- the raster of lags -------------------------------------------------------------------------


class TestOutput:
    def test_has_lag_0_in_the_middle_and_lags_in_map_units_as_coordinates(self, run, write):
        path = write(scene(), transform=(500000, 10, 0, 4000000, 0, -25))
        dataset = gdal.Open(run(INPUT=path, MAX_LAG=6).path)
        assert (dataset.RasterXSize, dataset.RasterYSize) == (13, 13)
        assert dataset.GetGeoTransform() == (-65, 10, 0, 162.5, 0, -25)
        assert dataset.GetProjection() == ""
        assert dataset.GetRasterBand(1).GetDescription() == "Pearson's r at each lag"

    @pytest.mark.parametrize("method", [PEARSON, CCF, PRODUCTS])
    def test_is_nodata_where_no_pairs_meet(self, run, write, method):
        dataset = gdal.Open(run(INPUT=write(scene((3, 9))), MAX_LAG=8, METHOD=method).path)
        band = dataset.GetRasterBand(1)
        nodata, corner = band.GetNoDataValue(), band.ReadAsArray()[0, 0]
        if method == PRODUCTS:  # which may be any number
            assert np.isnan([nodata, corner]).all()
        else:
            assert nodata == corner == -9999
        assert not band.GetMaskBand().ReadAsArray()[0].any()

    def test_has_cells_as_units_without_a_georeference(self, run, tmp_path):
        path = str(tmp_path / "bare.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 30, 30, 1, gdal.GDT_Float32)
        dataset.GetRasterBand(1).WriteArray(scene((30, 30)))
        dataset = None
        dataset = gdal.Open(run(INPUT=path, MAX_LAG=2).path)
        assert dataset.GetGeoTransform() == (-2.5, 1, 0, 2.5, 0, -1)

    def test_takes_creation_options(self, run, write):
        path = run(INPUT=write(scene()), OPTIONS="COMPRESS=DEFLATE").path
        assert gdal.Open(path).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


# --- table and report ---------------------------------------------------------------------------


def test_the_table_has_the_mean_over_all_directions(run, write, tmp_path):
    cells = scene((30, 30), holes=0.1)
    table = str(tmp_path / "profile.csv")
    path = write(np.nan_to_num(cells, nan=-1), nodata=-1, transform=(0, 10, 0, 0, 0, -10))
    run(INPUT=path, MAX_LAG=5, PROFILE_TABLE=table)
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["lag", "correlation", "pairs"]
    found, pairs = pearson(cells, cells, 5)
    lags = np.arange(-5, 6)
    distance = np.hypot(lags[:, None], lags)
    ring = (distance >= 1.5) & (distance < 2.5)
    assert int(rows[2]["pairs"]) == pairs[ring].sum()
    assert float(rows[2]["lag"]) == pytest.approx(
        10 * np.average(distance[ring], weights=pairs[ring])
    )
    expected = np.average(found[ring], weights=pairs[ring])
    assert float(rows[2]["correlation"]) == pytest.approx(expected)
    assert len(rows) == 6


def test_the_table_is_not_made_unless_asked_for(run, write, tmp_path):
    outputs = run(INPUT=write(scene())).outputs
    assert not {"PROFILE_TABLE", "REPORT"} & set(outputs)
    assert not [*tmp_path.glob("*.csv"), *tmp_path.glob("*.html"), *tmp_path.glob("*.gpkg")]


def page_of(path):
    """A report's text, and its figures."""
    with open(path, encoding="utf-8") as file:
        page = file.read()
    packed = re.search(r'<script id="figures" type="text/plain">(.*?)</script>', page, re.DOTALL)
    return page, gzip.decompress(base64.b64decode(packed.group(1))).decode()


def test_the_report_has_tables_and_both_figures(run, write, tmp_path):
    other, cells = moved(7, -4)
    report = str(tmp_path / "report.html")
    paths = {"INPUT": write(cells), "OTHER": write(other, name="other.tif")}
    assert run(**paths, REPORT=report).outputs["REPORT"] == report
    page, scripts = page_of(report)
    assert page.count("<table>") == 4
    assert page.count("<figure>") == 2
    said = "input, band 1", "other, band 1", "Distance (metres)", "4\u202f200", ">-4<", ">7<"
    for text in said:
        assert text in page, text
    assert '"type":"heatmap"' in scripts
    assert 'Plotly.newPlot("figure-2"' in scripts


def test_the_report_says_that_there_is_no_best_lag(run, write, tmp_path):
    report = str(tmp_path / "report.html")
    run(INPUT=write(np.ones((9, 9))), MAX_LAG=2, REPORT=report)
    assert "There is no best lag" in page_of(report)[0]


def test_names_run_nowhere_in_the_report(run, write, tmp_path):
    report = str(tmp_path / "report.html")
    name = HOSTILE.replace("/", "\u2215")
    run(INPUT=write(scene(), name=f"{name}.tif"), REPORT=report)
    page, scripts = page_of(report)
    assert name not in page
    assert name not in scripts
    assert html.escape(name) in page


# --- every run ----------------------------------------------------------------------------------


def test_the_same_bits_for_any_memory_and_any_number_of_workers(run, write, monkeypatch, tmp_path):
    cells = scene((1000, 1700), holes=0.05)
    other = np.roll(cells, (3, 5), (0, 1))
    paths = {
        "INPUT": write(np.nan_to_num(cells, nan=-1), nodata=-1),
        "OTHER": write(np.nan_to_num(other, nan=-2), name="other.tif", nodata=-2),
    }
    results = []
    for memory, workers in ((512, 2), (96, 1), (128, 3)):
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        result = run(**paths)
        with open(result.path, "rb") as file:
            results.append((file.read(), best_of(result)))
    assert results[0] == results[1] == results[2]
    assert results[0][1][:2] == (-5, -3)


def test_progress_only_grows_and_ends_at_100(run, write):
    progress = run(INPUT=write(scene((900, 900))), OTHER=write(scene((900, 900)), "o.tif")).progress
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_a_cancelled_run_leaves_nothing(run, write, cancels_at, untouched, tmp_path):
    parameters = {
        "INPUT": write(scene((900, 900))),
        "PROFILE_TABLE": str(tmp_path / "profile.csv"),
        "REPORT": str(tmp_path / "report.html"),
    }
    with untouched(tmp_path):
        result = run(**parameters, feedback=cancels_at(40))
    assert "Cancelled" in result.log
    assert result.outputs == {}


def test_a_table_that_cannot_be_written_leaves_no_raster(refused, write, tmp_path):
    message = refused(INPUT=write(scene()), PROFILE_TABLE=str(tmp_path / "none" / "profile.csv"))
    assert "PROFILE_TABLE" in message
    assert "a folder that exists" in message


class TestRastersWithoutACoefficient:
    def test_all_nodata_gives_nodata_and_a_warning(self, correlate):
        found, result = correlate(np.full((9, 9), np.nan), MAX_LAG=3)
        assert np.isnan(found).all()
        assert "input, band 1: no cell has a value" in result.log
        assert "There is no best lag" in result.log

    @pytest.mark.parametrize("constant", [0.1, 1e6 + 0.1])
    def test_a_flat_one_gives_nodata_and_a_warning(self, correlate, constant):
        found, result = correlate(scene((9, 9)), np.full((9, 9), constant), MAX_LAG=3)
        assert np.isnan(found).all()
        assert "other, band 1: all cells have the same value" in result.log
        assert "input, band 1" not in result.log

    def test_a_flat_one_has_products(self, correlate):
        found, result = correlate(np.full((9, 9), 2.0), MAX_LAG=3, METHOD=PRODUCTS)
        assert found[3, 3] == pytest.approx(4 * 81)
        assert "same value" not in result.log

    def test_cells_that_never_meet_give_nodata_and_a_warning(self, correlate):
        left, right = scene((9, 40)), scene((9, 40), 2)
        left[:, 10:], right[:, :30] = np.nan, np.nan
        found, result = correlate(left, right, MAX_LAG=5)
        assert np.isnan(found).all()
        assert "There is no best lag" in result.log
        assert best_of(correlate(left, right, MAX_LAG=35)[1])[0] < -20


# --- mistakes -----------------------------------------------------------------------------------


class TestMistakes:
    @pytest.mark.parametrize("wrong", [0, -3, 2.5, "many"])
    def test_a_lag_that_is_no_number_of_cells(self, refused, write, wrong):
        message = refused(INPUT=write(scene()), MAX_LAG=wrong)
        assert f"MAX_LAG is {wrong}; expected a whole number >= 1" in message

    def test_a_lag_beyond_the_raster(self, refused, write):
        message = refused(INPUT=write(scene((12, 30))), MAX_LAG=30)
        assert "MAX_LAG is 30; expected at most 29" in message
        assert "30 columns and 12 rows" in message

    def test_a_lag_beyond_the_memory_names_one_that_is_not(self, refused, run, write, monkeypatch):
        path = write(scene((900, 900)))
        monkeypatch.setenv("LOUPE_MEMORY_MB", "128")
        message = refused(INPUT=path, MAX_LAG=700)
        most, needed = re.search(
            r"MAX_LAG is 700; expected at most (\d+) with the memory budget of 128 MiB, or a "
            r"budget of (\d+) MiB .*LOUPE_MEMORY_MB",
            message,
        ).groups()
        assert 20 < int(most) < 300
        run(INPUT=path, MAX_LAG=int(most))
        assert 128 < int(needed) < 3000

    def test_rasters_that_do_not_overlap(self, refused, write):
        other = write(scene(), name="far.tif", transform=(900000, 10, 0, 4000000, 0, -10))
        message = refused(INPUT=write(scene()), OTHER=other)
        assert message.startswith("OTHER: ")
        assert "does not overlap" in message

    def test_coordinate_systems_without_a_way_between_them(self, refused, write):
        other = write(scene((9, 9)), name="nowhere.tif", crs=None)
        message = refused(INPUT=write(scene()), OTHER=other)
        assert message.startswith("OTHER: ")
        assert "no coordinate system" in message

    @pytest.mark.parametrize("name", ["BAND", "OTHER_BAND"])
    def test_a_band_that_the_input_does_not_have(self, refused, write, name):
        message = refused(INPUT=write(scene()), **{name: 2})
        assert f"{name} is 2; expected 1, the only band of INPUT" in message

    def test_a_band_that_the_other_raster_does_not_have(self, refused, write):
        paths = {"INPUT": write(np.stack([scene()] * 3)), "OTHER": write(scene(), name="o.tif")}
        assert "OTHER_BAND is 2; expected 1, the only band of OTHER" in refused(
            **paths, OTHER_BAND=2
        )

    @pytest.mark.parametrize("output", ["OUTPUT", "PROFILE_TABLE", "REPORT"])
    @pytest.mark.parametrize("which", ["INPUT", "OTHER"])
    def test_a_result_in_place_of_an_input(self, refused, write, output, which):
        paths = {"INPUT": write(scene()), "OTHER": write(scene(), name="other.tif")}
        message = refused(**paths, **{output: paths[which]})
        assert message.startswith(f"{output}: ")
        assert "read by this run" in message

    def test_a_format_that_does_not_hold_coefficients_is_known_before_they_are_computed(
        self, refused, write, tmp_path, monkeypatch
    ):
        monkeypatch.setattr("raster_loupe.algorithms.cross_correlogram._correlate", None)
        message = refused(INPUT=write(scene()), OUTPUT=str(tmp_path / "lags.asc"))
        assert message.startswith("OUTPUT: Arc/Info ASCII Grid files hold")

    def test_two_results_in_one_file(self, refused, write, tmp_path):
        same = str(tmp_path / "both.html")
        message = refused(INPUT=write(scene()), PROFILE_TABLE=same, REPORT=same)
        assert "REPORT" in message
        assert "expected another file than PROFILE_TABLE" in message

    def test_values_that_lie_too_far_apart(self, refused, write):
        cells = scene()
        cells[0, 0], cells[1, 1] = -1.7e308, 1.7e308
        message = refused(INPUT=write(cells))
        assert "INPUT is input, band 1" in message
        assert "declare as nodata" in message


def test_qgis_process_runs_it(profile, tmp_path, cells_of):
    path, table = tmp_path / "lags.tif", tmp_path / "profile.csv"
    run = profile.run(
        {"INPUT": DEMO, "MAX_LAG": 10, "OUTPUT": path, "PROFILE_TABLE": table},
        tool="loupe:crosscorrelogram",
    )
    assert run.returncode == 0, run.stdout
    assert "BEST_LAG_COLUMNS:\t1" in run.stdout
    assert cells_of(str(path))[0].shape == (21, 21)
    assert table.read_text(encoding="utf-8").startswith("lag,correlation,pairs")
