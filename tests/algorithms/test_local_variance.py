# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:localvariance`` inside QGIS: every parameter reaches the computation and the file."""

import numpy as np
import pytest
from osgeo import gdal, gdal_array

from raster_loupe.tests.conftest import ROOT
from raster_loupe.tests.references import ellipse, raster_statistics

SQUARE = np.ones((3, 3), bool)
LOWEST = float(np.finfo("float32").min)


def about(path):
    """What ``gdalinfo`` says of a raster."""
    return gdal.Info(path, format="json")


@pytest.fixture
def variance():
    """Reference: the variance in windows, NaN where there is none."""

    def variance(cells, window=SQUARE, **rules):
        cells = np.asarray(cells, float)
        cells = cells if cells.ndim == 3 else cells[None]
        found = raster_statistics(cells, ~np.isnan(cells), window, **rules)
        return np.where(found.valid, found.variance, np.nan).astype(float)

    return variance


def test_the_known_example_comes_out_to_eight_decimals(run, write):
    known = [
        [0.01869967, 0.14037373, 0.32960675],
        [0.17213158, 0.35287243, 0.13498175],
        [0.29511881, 0.46387688, 0.89359801],
    ]
    result = run(INPUT=write(known), SIZE=3, EDGE=1, DATA_TYPE=1)
    expected = [
        [0.01127325, 0.01465338, 0.00959321],
        [0.02001052, 0.05888473, 0.07897385],
        [0.00978547, 0.06966683, 0.09633447],
    ]
    assert np.round(gdal_array.LoadFile(result.path), 8).tolist() == expected


def test_by_default_the_variance_of_available_cells_in_three_by_three_windows(
    run, write, variance, cells_of, random_cells
):
    result = run(INPUT=write(random_cells))
    np.testing.assert_allclose(cells_of(result.path), variance(random_cells), rtol=1e-6)


def test_statistics_are_bands_in_a_fixed_order_with_descriptions(run, write, random_cells):
    result = run(INPUT=write([random_cells, -random_cells]), SIZE=5, STATISTICS=[3, 1, 2, 0])
    assert [band["description"] for band in about(result.path)["bands"]] == [
        "Band 1: local variance 5x5",
        "Band 1: local standard deviation 5x5",
        "Band 1: local mean 5x5",
        "Band 1: local coefficient of variation 5x5",
        "Band 2: local variance 5x5",
        "Band 2: local standard deviation 5x5",
        "Band 2: local mean 5x5",
        "Band 2: local coefficient of variation 5x5",
    ]


def test_statistics_are_what_they_are_called(run, write, cells_of, random_cells):
    result = run(INPUT=write(-random_cells), STATISTICS=[0, 1, 2, 3], DATA_TYPE=1)
    variance, deviation, mean, variation = cells_of(result.path)
    np.testing.assert_allclose(deviation, np.sqrt(variance), rtol=1e-12)
    np.testing.assert_allclose(mean[0, 0], -random_cells[:2, :2].mean(dtype=float), rtol=1e-12)
    np.testing.assert_allclose(variation, deviation / abs(mean), rtol=1e-12)


def test_descriptions_name_width_height_and_depth(run, write, random_cells):
    result = run(INPUT=write([random_cells] * 3), SIZE=7, SIZE_Y=2, DEPTH=3, BANDS=[2])
    (band,) = about(result.path)["bands"]
    assert band["description"] == "Band 2: local variance 7x2x3"


def test_bands_are_computed_in_the_order_they_are_given(run, write, variance, cells_of):
    stack = np.random.default_rng(0).normal(0, 1, (4, 9, 8))
    result = run(INPUT=write(stack), BANDS=[4, 2], DATA_TYPE=1)
    np.testing.assert_allclose(cells_of(result.path), variance(stack[[3, 1]]), rtol=1e-9)


@pytest.mark.parametrize(
    ("parameters", "window", "rules"),
    [
        ({"SIZE": 4}, np.ones((4, 4), bool), {}),
        ({"SIZE": 5, "SIZE_Y": 2}, np.ones((2, 5), bool), {}),
        ({"SIZE": 7, "SIZE_Y": 5, "SHAPE": 1}, ellipse(5, 7), {}),
        ({"DEPTH": 3}, SQUARE, {"depth": 3}),
        ({"STEP": 4}, SQUARE, {"step": 4}),
        ({"SAMPLE": True}, SQUARE, {"sample": True}),
        ({"NODATA_POLICY": 1}, SQUARE, {"propagate": True}),
        ({"MIN_VALID": 90}, SQUARE, {"min_valid": 90}),
        ({"EDGE": 1, "SIZE": 6}, np.ones((6, 6), bool), {"edge": 1}),
        ({"EDGE": 2}, SQUARE, {"edge": 2}),
        ({"EDGE": 3}, SQUARE, {"edge": 3}),
        ({"EDGE": 4}, SQUARE, {"edge": 4}),
        ({"SIZE": 99}, np.ones((99, 99), bool), {}),
    ],
    ids=str,
)
def test_each_parameter_means_what_its_name_says(
    run, write, variance, cells_of, parameters, window, rules
):
    random = np.random.default_rng(1)
    stack = random.normal(0, 1, (3, 13, 17))
    stack[random.random(stack.shape) < 0.1] = np.nan
    result = run(INPUT=write(stack), DATA_TYPE=1, **parameters)
    np.testing.assert_allclose(cells_of(result.path), variance(stack, window, **rules), rtol=1e-9)


def test_a_step_coarsens_the_grid_from_the_same_origin(run, write, random_cells):
    result = run(INPUT=write(random_cells), STEP=4)
    grid = about(result.path)
    assert grid["geoTransform"] == [500000, 40, 0, 4000000, 0, -40]
    assert grid["size"] == [8, 6]


def test_the_result_lies_where_the_input_lies(run, write, random_cells):
    path = write(random_cells)
    before, after = about(path), about(run(INPUT=path).path)
    assert after["geoTransform"] == before["geoTransform"]
    assert after["coordinateSystem"] == before["coordinateSystem"]


@pytest.mark.parametrize(("choice", "name"), [(0, "Float32"), (1, "Float64")])
def test_the_data_type_is_the_files(run, write, random_cells, choice, name):
    (band,) = about(run(INPUT=write(random_cells), DATA_TYPE=choice).path)["bands"]
    assert band["type"] == name


def test_creation_options_arrive_in_the_file(run, write, random_cells):
    result = run(INPUT=write(random_cells), OPTIONS="COMPRESS=DEFLATE|PREDICTOR=3|TILED=NO")
    file = about(result.path)
    assert file["metadata"]["IMAGE_STRUCTURE"]["COMPRESSION"] == "DEFLATE"
    assert file["metadata"]["IMAGE_STRUCTURE"]["PREDICTOR"] == "3"
    assert file["bands"][0]["block"][0] == file["size"][0]


def test_a_geotiff_is_tiled_unless_told_otherwise(run, write, random_cells):
    result = run(INPUT=write(random_cells))
    assert about(result.path)["bands"][0]["block"] == [256, 256]


@pytest.mark.parametrize("statistics", [[0], [2], [1, 3]])
def test_the_average_is_of_the_first_chosen_bands_variance_whatever_else_is_computed(
    run, write, variance, statistics
):
    stack = np.random.default_rng(4).normal(50, 9, (3, 20, 20))
    stack[1, 5:9, 5:9] = np.nan
    result = run(INPUT=write(stack), BANDS=[2, 3], STATISTICS=statistics)
    expected = np.nanmean(variance(stack[1]))
    assert result.outputs["AVERAGE_LOCAL_VARIANCE"] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize(
    ("statistics", "nodata", "expected"),
    [([0], -32768, -9999), ([1, 3], None, -9999), ([2], -32768, -32768), ([0, 2], 0, LOWEST)],
)
def test_nodata_of_the_result_is_never_a_possible_result(
    run, write, random_cells, statistics, nodata, expected
):
    path = write(random_cells.astype("int16"), nodata=nodata)
    found = about(run(INPUT=path, STATISTICS=statistics).path)["bands"][0]["noDataValue"]
    assert found == pytest.approx(expected, rel=1e-7)


def test_the_format_follows_the_extension(run, write, tmp_path, random_cells):
    target = tmp_path / "variance.img"
    run(INPUT=write(random_cells), OUTPUT=str(target))
    assert about(str(target))["driverShortName"] == "HFA"


def test_a_temporary_output_is_a_raster_too(run, write, random_cells):
    result = run(INPUT=write(random_cells), OUTPUT="TEMPORARY_OUTPUT")
    assert about(result.path)["size"] == [31, 23]


def test_real_elevation_matches_brute_force(run, variance, cells_of):
    path = str(ROOT / "demo" / "jacksboro_fault.tif")
    result = run(INPUT=path, SIZE=5)
    expected = variance(cells_of(path), np.ones((5, 5), bool))
    np.testing.assert_allclose(cells_of(result.path), expected, rtol=1e-6, atol=1e-9)
