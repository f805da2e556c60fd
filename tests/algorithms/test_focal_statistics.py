# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:focalstatistics`` inside QGIS: all statistics, shapes, weights and rules arrive in the
file as they were asked for, and mistakes are refused in words."""

import warnings
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from scipy import ndimage, stats

from raster_loupe.tests.conftest import ROOT
from raster_loupe.tests.references import ellipse, padded

NAMES = (
    "count sum mean minimum maximum range variance deviation variation skewness kurtosis median "
    "percentiles mad entropy majority minority variety difference zscore rank"
).split()
LOWEST = float(np.finfo("float32").min)
SQUARE = np.ones((3, 3))
DIAMOND = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], bool)


@pytest.fixture
def tool_id():
    return "loupe:focalstatistics"


def statistics_of(cells, centre, weights, sample, percentiles=(25, 75)):
    """Every statistic of the valid cells of a window, from its definition."""
    ddof = int(sample)
    repeats = Counter(cells.tolist())
    most, least = max(repeats.values()), min(repeats.values())
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mean = np.average(cells, weights=weights)
        variance = np.average((cells - mean) ** 2, weights=weights)
        if sample:
            total = weights.sum()
            variance *= total / (total - (weights**2).sum() / total)
        deviation = np.sqrt(variance)
        shaped = np.ptp(cells) > 0
        skewed, peaked = (shaped and len(cells) > least * ddof for least in (2, 3))
        below = (cells < centre).sum() + (cells == centre).sum() / 2
        quantiles = np.percentile(cells, percentiles)
        median = np.median(cells)
        return {
            "count": len(cells),
            "sum": (cells * weights).sum(),
            "mean": mean,
            "minimum": cells.min(),
            "maximum": cells.max(),
            "range": np.ptp(cells),
            "variance": variance,
            "deviation": deviation,
            "variation": deviation / abs(mean),
            "skewness": stats.skew(cells, bias=not ddof) if skewed else np.nan,
            "kurtosis": stats.kurtosis(cells, bias=not ddof) if peaked else np.nan,
            "median": median,
            **{f"percentile {p:g}": q for p, q in zip(percentiles, quantiles)},
            "mad": np.median(abs(cells - median)),
            "entropy": stats.entropy(list(repeats.values()), base=2),
            "majority": min(value for value, count in repeats.items() if count == most),
            "minority": min(value for value, count in repeats.items() if count == least),
            "variety": len(repeats),
            "difference": centre - mean,
            "zscore": (centre - mean) / deviation if shaped else np.nan,
            "rank": np.nan if np.isnan(centre) else 100 * below / len(cells),
        }


@pytest.fixture
def expected():
    """Reference: every statistic of a band, NaN where there is none; by name."""

    def expected(cells, window=SQUARE, *, edge=0, step=1, sample=False, fill=False, **rules):
        min_valid, propagate = rules.pop("min_valid", 0), rules.pop("propagate", False)
        cells, window = np.asarray(cells, float), np.asarray(window, float)
        reach = [(size // 2, size - 1 - size // 2) for size in window.shape]
        values, valid = padded(cells[None], ~np.isnan(cells)[None], reach, edge)
        firsts = [min(step // 2, size - 1) for size in cells.shape]
        rows, cols = (range(first, size, step) for first, size in zip(firsts, cells.shape))
        found = {}
        for i, row in enumerate(rows):
            for j, col in enumerate(cols):
                part = np.s_[0, row : row + window.shape[0], col : col + window.shape[1]]
                inside = (window != 0) & valid[part]
                count, full = inside.sum(), (window != 0).sum()
                has_centre = not np.isnan(cells[row, col])
                if not count or 100 * count < min_valid * full or (propagate and count < full):
                    continue
                if not has_centre and not fill:
                    continue
                own = statistics_of(values[part][inside], cells[row, col], window[inside], sample)
                for name, value in own.items():
                    grid = found.setdefault(name, np.full((len(rows), len(cols)), np.nan))
                    grid[i, j] = value if np.isfinite(value) else np.nan
        return found

    return expected


def check(bands, expected, names=None, **tolerance):
    tolerance = {"rtol": 1e-8, "atol": 1e-9, **tolerance}
    for name, band in zip(names or expected, bands):
        np.testing.assert_allclose(band, expected[name], err_msg=name, **tolerance)


@pytest.fixture
def classes():
    """A band with holes whose values repeat."""
    random = np.random.default_rng(5)
    cells = random.integers(1, 6, (13, 17)).astype(float)
    cells[random.random(cells.shape) < 0.15] = np.nan
    return cells


ALL = {"STATISTICS": list(range(21)), "DATA_TYPE": 1}


# --- what comes out ----------------------------------------------------------------------------


def test_every_statistic_is_what_it_is_called(run, write, cells_of, classes, expected):
    result = run(INPUT=write(classes), **ALL)
    bands = cells_of(result.path)
    assert len(bands) == 22  # two percentiles
    check(bands, expected(classes))


@pytest.mark.parametrize("statistic", range(21))
def test_a_statistic_alone_is_the_same_as_among_others(
    run, write, cells_of, classes, expected, statistic
):
    result = run(INPUT=write(classes), STATISTICS=[statistic], DATA_TYPE=1)
    names = ["percentile 25", "percentile 75"] if statistic == 12 else [NAMES[statistic]]
    check(cells_of(result.path), expected(classes), names)


RING = ellipse(7, 7)
RING[2:5, 2:5] = False
WEDGE = np.zeros((5, 5), bool)
WEDGE[:3, 2:] = ellipse(5, 5)[:3, 2:]


@pytest.mark.parametrize(
    ("parameters", "window", "rules"),
    [
        ({"SIZE": 4}, np.ones((4, 4)), {}),
        ({"SIZE": 5, "SIZE_Y": 2}, np.ones((2, 5)), {}),
        ({"SIZE": 5, "SIZE_Y": 0}, np.ones((5, 5)), {}),
        ({"SIZE": 7, "SIZE_Y": 5, "SHAPE": 1}, ellipse(5, 7), {}),
        ({"SIZE": 7, "INNER_SIZE": 3, "SHAPE": 2}, RING, {}),
        ({"SIZE": 5, "SHAPE": 3}, WEDGE, {}),
        ({"SIZE": 5, "SHAPE": 3, "START_ANGLE": 270, "END_ANGLE": 0}, WEDGE[:, ::-1], {}),
        ({"SHAPE": 4, "FOOTPRINT": "0 1 0; 1 1 1; 0 1 0"}, DIAMOND, {}),
        ({"SHAPE": 4, "FOOTPRINT": "1,0,1\n\n0,0,0\n1,0,0\n"}, [[1, 0, 1], [0] * 3, [1, 0, 0]], {}),
        ({"SIZE": 30, "UNITS": 1}, SQUARE, {}),
        ({"SIZE": 52, "SIZE_Y": 10, "UNITS": 1}, np.ones((1, 5)), {}),
        ({"STEP": 4}, SQUARE, {"step": 4}),
        ({"SAMPLE": True}, SQUARE, {"sample": True}),
        ({"NODATA_POLICY": 1}, SQUARE, {"propagate": True}),
        ({"MIN_VALID": 80}, SQUARE, {"min_valid": 80}),
        ({"FILL_CENTRES": True}, SQUARE, {"fill": True}),
        ({"EDGE": 1, "SIZE": 6}, np.ones((6, 6)), {"edge": 1}),
        ({"EDGE": 2}, SQUARE, {"edge": 2}),
        ({"EDGE": 3}, SQUARE, {"edge": 3}),
        ({"EDGE": 4}, SQUARE, {"edge": 4}),
        ({"SIZE": 99}, np.ones((99, 99)), {}),
    ],
    ids=str,
)
def test_each_parameter_means_what_its_name_says(
    run, write, cells_of, classes, expected, parameters, window, rules
):
    result = run(INPUT=write(classes), **ALL, **parameters)
    check(cells_of(result.path), expected(classes, window, **rules))


WEIGHTED = {"STATISTICS": [1, 2, 6, 7, 18], "DATA_TYPE": 1}
WEIGHTED_NAMES = ["sum", "mean", "variance", "deviation", "difference"]


def bell(rows, cols, sigma):
    y, x = np.mgrid[:rows, :cols]
    return np.exp(-((y - rows // 2) ** 2 + (x - cols // 2) ** 2) / (2 * sigma**2))


@pytest.mark.parametrize(
    ("parameters", "window"),
    [
        ({"SHAPE": 4, "FOOTPRINT": "1 2 1; 2 4.5 2; 0 2 1"}, [[1, 2, 1], [2, 4.5, 2], [0, 2, 1]]),
        ({"WEIGHTING": 1, "SIZE": 5, "SIGMA": 1.2}, bell(5, 5, 1.2)),
        ({"WEIGHTING": 1, "SIZE": 6}, bell(6, 6, 1)),
        ({"WEIGHTING": 1, "SIZE": 5, "SHAPE": 1, "SIGMA": 2}, bell(5, 5, 2) * ellipse(5, 5)),
        ({"WEIGHTING": 1, "SIZE": 50, "UNITS": 1, "SIGMA": 15}, bell(5, 5, 1.5)),
        ({"WEIGHTING": 1, "SHAPE": 4, "FOOTPRINT": "0 1 0;1 1 1;0 1 0", "SIGMA": 1},
         bell(3, 3, 1) * DIAMOND),
    ],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("sample", [False, True])
def test_weights_count_in_the_statistics_that_have_some(
    run, write, cells_of, classes, expected, parameters, window, sample
):
    result = run(INPUT=write(classes), SAMPLE=sample, **WEIGHTED, **parameters)
    check(cells_of(result.path), expected(classes, window, sample=sample), WEIGHTED_NAMES)


def test_weights_below_0_are_for_sums(run, write, cells_of):
    cells = np.random.default_rng(1).normal(size=(9, 11))
    laplacian = [[0, 1, 0], [1, -4, 1], [0, 1, 0]]
    result = run(
        INPUT=write(cells), STATISTICS=[1], SHAPE=4, FOOTPRINT="0 1 0; 1 -4 1; 0 1 0", DATA_TYPE=1
    )
    expected = ndimage.correlate(cells, laplacian, mode="constant")
    np.testing.assert_allclose(cells_of(result.path)[0], expected, atol=1e-12)


@pytest.mark.parametrize(
    ("statistic", "filtered"),
    [
        (2, lambda cells: ndimage.uniform_filter(cells, 5, mode="reflect")),
        (3, lambda cells: ndimage.minimum_filter(cells, 5, mode="reflect")),
        (4, lambda cells: ndimage.maximum_filter(cells, 5, mode="reflect")),
        (11, lambda cells: ndimage.median_filter(cells, 5, mode="reflect")),
        (7, lambda cells: ndimage.generic_filter(cells, np.std, 5, mode="reflect")),
        (9, lambda cells: ndimage.generic_filter(cells, stats.skew, 5, mode="reflect")),
        (10, lambda cells: ndimage.generic_filter(cells, stats.kurtosis, 5, mode="reflect")),
    ],
)
def test_real_elevation_gives_what_scipy_gives(run, cells_of, tmp_path, statistic, filtered):
    part = str(tmp_path / "part.tif")
    gdal.Translate(part, str(ROOT / "demo/jacksboro_fault.tif"), srcWin=[100, 80, 60, 50])
    cells = gdal.Open(part).ReadAsArray().astype(float)
    result = run(INPUT=part, STATISTICS=[statistic], SIZE=5, EDGE=1, DATA_TYPE=1)
    np.testing.assert_allclose(cells_of(result.path)[0], filtered(cells), rtol=1e-7, atol=1e-7)


def test_percentiles_are_bands_of_their_own(run, write, cells_of, classes):
    result = run(INPUT=write(classes), STATISTICS=[12], PERCENTILES="0,10:90:40,100", SIZE=5)
    names = [band["description"] for band in gdal.Info(result.path, format="json")["bands"]]
    assert names == [f"Band 1: percentile {p} 5x5" for p in (0, 10, 50, 90, 100)]
    found = cells_of(result.path)[[0, 4, 2]]
    extremes = cells_of(run(INPUT=write(classes), STATISTICS=[3, 4, 11], SIZE=5).path)
    np.testing.assert_array_equal(found, extremes)


def test_bands_say_what_they_hold(run, write, classes):
    result = run(INPUT=write([classes, classes]), STATISTICS=[19, 2, 12], PERCENTILES="50", SIZE=5)
    assert [band["description"] for band in gdal.Info(result.path, format="json")["bands"]] == [
        "Band 1: mean 5x5",
        "Band 1: percentile 50 5x5",
        "Band 1: z-score 5x5",
        "Band 2: mean 5x5",
        "Band 2: percentile 50 5x5",
        "Band 2: z-score 5x5",
    ]


@pytest.mark.parametrize(
    ("statistics", "nodata", "expected"),
    [
        ([0, 7, 9, 19], -32768, -9999),
        ([2, 11], -32768, -32768),
        ([15], 0, 0),
        ([2, 7], 0, LOWEST),
        ([18], -32768, LOWEST),
        ([1], None, LOWEST),
    ],
)
def test_nodata_of_the_result_is_never_a_possible_result(
    run, write, random_cells, statistics, nodata, expected
):
    path = write(random_cells.astype("int16"), nodata=nodata)
    result = run(INPUT=path, STATISTICS=statistics).path
    found = gdal.Info(result, format="json")["bands"][0]["noDataValue"]
    assert found == pytest.approx(expected, rel=1e-7)


def test_a_filled_raster_has_a_value_wherever_there_is_one_near(run, write, cells_of):
    cells = np.ones((9, 9), "float32")
    cells[3:6, 3:6] = np.nan
    found = cells_of(run(INPUT=write(cells), FILL_CENTRES=True).path)[0]
    assert np.isnan(found[4, 4])
    assert np.count_nonzero(np.isnan(found)) == 1


# --- any size, any number of workers -----------------------------------------------------------


def test_memory_and_workers_do_not_change_a_bit(run, write, tmp_path, monkeypatch):
    random = np.random.default_rng(3)
    cells = random.integers(0, 9, (700, 1100)).astype("float32")
    cells[random.random(cells.shape) < 0.05] = np.nan
    path, found = write(cells), []
    for memory, workers in ((256, 2), (160, 1)):
        monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
        monkeypatch.setenv("LOUPE_WORKERS", str(workers))
        result = run(INPUT=path, STATISTICS=list(range(21)), SIZE=5, OUTPUT=str(tmp_path / "o.tif"))
        found.append(gdal.Open(result.path).ReadAsArray().tobytes())
    assert found[0] == found[1]


# --- what users can do wrong -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"SIZE": 0}, "SIZE is 0; expected a size above 0"),
        ({"SIZE": -3}, "SIZE is -3; expected a number >= 0"),
        ({"SIZE": 3.5}, "SIZE is 3.5; expected a whole number of cells, or UNITS 1 (map units)"),
        ({"SIZE": 5, "SIZE_Y": 2.5}, "SIZE_Y is 2.5; expected a whole number of cells"),
        ({"SHAPE": 2, "SIZE": 5, "INNER_SIZE": 5}, "INNER_SIZE is 5; expected less than SIZE, 5"),
        ({"SHAPE": 2, "SIZE": 3, "INNER_SIZE": 2}, None),
        (
            {"SHAPE": 3, "START_ANGLE": 1, "END_ANGLE": 2},
            "END_ANGLE is 2; expected a wider angle, or a larger window: no cell of a window of "
            "3 x 3 cells lies between it and START_ANGLE, 1",
        ),
        ({"SHAPE": 4}, "FOOTPRINT is missing; expected rows of numbers, separated by semicol"),
        (
            {"SHAPE": 4, "FOOTPRINT": "1 1; 1 1"},
            "FOOTPRINT is 2 rows of 2 numbers; expected an od",
        ),
        (
            {"SHAPE": 4, "FOOTPRINT": "0 0 0"},
            "FOOTPRINT is nothing but zeros; expected a cell tha",
        ),
        (
            {"SHAPE": 4, "FOOTPRINT": "0 1 0; 1 x 1; 0 1 0"},
            "FOOTPRINT is '1 x 1' in row 2; expec",
        ),
        ({"SHAPE": 4, "FOOTPRINT": "0 1 0; 1 1; 0 1 0"}, "'1 1' in row 2, of 2 numbers, while the"),
        ({"SHAPE": 4, "FOOTPRINT": "1 nan 1"}, "FOOTPRINT is '1 nan 1' in row 1; expected"),
        (
            {"STATISTICS": [12], "PERCENTILES": "50,101"},
            "PERCENTILES is 101; expected numbers f",
        ),
        (
            {"STATISTICS": [12], "PERCENTILES": "-1"},
            "PERCENTILES is -1; expected numbers from 0",
        ),
        ({"STATISTICS": [12], "PERCENTILES": "a"}, "PERCENTILES is a; expected numbers, separ"),
        ({"STATISTICS": [21]}, "STATISTICS is [21]; expected one or more of 0 (Count"),
        (
            {"STATISTICS": [2, 3], "WEIGHTING": 1},
            "STATISTICS is 3 (Minimum); expected, with weights, only 1 (Sum), 2 (Mean), "
            "6 (Variance), 7 (Standard deviation), 18 (Difference",
        ),
        (
            {"STATISTICS": [11], "SHAPE": 4, "FOOTPRINT": "1 2 1"},
            "STATISTICS is 11 (Median); expected, with weights, only 1 (Sum)",
        ),
        (
            {"SHAPE": 4, "FOOTPRINT": "-1 2 -1"},
            "FOOTPRINT is given with weights below 0; expected them for STATISTICS 1 (sum) alone",
        ),
        (
            {"SHAPE": 4, "FOOTPRINT": "1 2 1", "WEIGHTING": 1},
            "FOOTPRINT is given with weights; expected 0 and 1 alone with WEIGHTING 1",
        ),
        ({"WEIGHTING": 1, "SIGMA": 0}, "SIGMA is 0; expected a size above 0"),
        (
            {"SHAPE": 3, "SIZE": 3001},
            "SIZE is 3001; expected at most 2001 cells on",
        ),
    ],
    ids=str,
)
def test_a_mistake_is_named_with_its_parameter_and_what_would_be_right(
    refused, run, write, random_cells, parameters, message
):
    path = write(random_cells)
    if message is None:  # the least annulus that there is
        assert run(INPUT=path, **parameters).outputs
    else:
        assert message in refused(INPUT=path, **parameters)


def test_a_window_too_small_in_map_units_is_one_cell(run, write, random_cells, cells_of):
    result = run(INPUT=write(random_cells), SIZE=3, UNITS=1)
    assert "Window: 1 x 1 cells, of which 1 count." in result.log
    np.testing.assert_array_equal(cells_of(result.path)[0], random_cells)


def test_map_units_in_degrees_work_and_are_warned_of(run, write, random_cells):
    path = write(random_cells, crs=4326, transform=(10, 0.1, 0, 50, 0, -0.1))
    result = run(INPUT=path, SIZE=0.5, UNITS=1)
    assert "Window: 5 x 5 cells" in result.log
    assert "is in degrees: so are the sizes" in result.log


@pytest.mark.parametrize("statistic", [14, 15, 16, 17])
def test_categories_of_fractional_values_work_and_are_warned_of(
    run, write, random_cells, statistic
):
    assert "which hardly repeat" in run(INPUT=write(random_cells), STATISTICS=[statistic]).log
    whole = write(random_cells.astype("int16"), "whole.tif")
    assert "which hardly repeat" not in run(INPUT=whole, STATISTICS=[statistic]).log


def test_a_custom_window_that_is_not_used_is_warned_of(run, write, random_cells):
    result = run(INPUT=write(random_cells), FOOTPRINT="1 1 1")
    assert "FOOTPRINT is given, but not used" in result.log


def test_a_window_larger_than_the_raster_is_cut_off_by_its_edge(run, write, cells_of):
    cells = np.arange(12.0).reshape(3, 4)
    found = cells_of(run(INPUT=write(cells), SIZE=31, STATISTICS=[2, 11, 14]).path)
    np.testing.assert_allclose(found[0], 5.5)
    np.testing.assert_allclose(found[1], 5.5)
    np.testing.assert_allclose(found[2], np.log2(12))


def test_a_raster_without_values_gives_one_without_values(run, write, cells_of):
    path = write(np.full((9, 9), -1, "int16"), nodata=-1)
    assert np.isnan(cells_of(run(INPUT=path, **ALL, FILL_CENTRES=True).path)).all()


def test_the_dialogs_check_says_the_same(provider, write, random_cells):
    tool = QgsApplication.processingRegistry().createAlgorithmById("loupe:focalstatistics")
    given = {"INPUT": write(random_cells), "SIZE": 3.5, "OUTPUT": "x.tif"}
    fine, message = tool.checkParameterValues(given, QgsProcessingContext())
    assert not fine
    assert message.startswith("SIZE is 3.5; expected a whole number of cells")


def test_a_run_that_is_cancelled_leaves_nothing(run, write, tmp_path, cancels_at):
    cells = np.zeros((1500, 1500), "float32")
    result = run(INPUT=write(cells), SIZE=9, STATISTICS=[7, 11], feedback=cancels_at(30))
    assert result.outputs.get("OUTPUT") is None
    assert not (tmp_path / "result.tif").exists()


def test_the_log_tells_cells_and_seconds(run, write, random_cells):
    feedback = QgsProcessingFeedback(False)
    log = run(feedback=feedback, INPUT=write(random_cells)).log
    assert "713 cells in" in log
