# SPDX-License-Identifier: GPL-2.0-or-later
"""``loupe:findpeaks`` inside QGIS: which peaks, how far they stand out, and every mistake."""

import functools
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, gdal_array
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
    QgsWkbTypes,
)
from scipy import ndimage

from raster_loupe.algorithms import peak_search
from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
MAXIMA, MINIMA, BOTH = range(3)
FIELDS = ["rank", "kind", "value", "prominence", "saddle", "isolation"]
AROUND = np.ones((3, 3))
each_kind = pytest.mark.parametrize("kind", [MAXIMA, MINIMA], ids=["maxima", "minima"])

# Where rasters written by the fixture begin, and how large their cells are.
LEFT, TOP, CELL = 500000, 4000000, 10

# The one of the docs.
EXAMPLE = np.array(
    [
        [1, 1, 1, 1, 1, 1, 1, 1],
        [1, 9, 4, 1, 1, 1, 1, 1],
        [1, 4, 5, 6, 5, 1, 7, 1],
        [1, 1, 1, 5, 1, 2, 7, 1],
        [1, 1, 1, 1, 2, 1, 7, 1],
        [1, 1, 1, 1, 1, 1, 1, 1],
    ]
)


@pytest.fixture
def tool_id():
    return "loupe:findpeaks"


@pytest.fixture
def find(run):
    """Run the tool, with peaks in memory, and return them: see :func:`peaks`."""

    def find(**parameters):
        return peaks(run(**{"OUTPUT": "TEMPORARY_OUTPUT", **parameters}))

    return find


@pytest.fixture
def log(run):
    """Run the tool, and return what it says."""

    def log(**parameters):
        return run(**{"OUTPUT": "TEMPORARY_OUTPUT", **parameters}).log

    return log


def layer_of(result):
    layer = result.outputs["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "peaks", "ogr")
    assert layer.isValid()
    return layer


def peaks(result):
    """The peaks as dictionaries, in the order of the layer; NULL is None, ``xy`` is where."""
    found = []
    for feature in layer_of(result).getFeatures():
        row = {name: feature[name] for name in FIELDS}
        point = feature.geometry().asPoint()
        row = {name: None if _is_null(value) else value for name, value in row.items()}
        found.append({**row, "xy": (point.x(), point.y())})
    return found


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def cells(found):
    """Row and column of peaks in a raster that the fixture wrote."""
    return [(TOP - y) / CELL - 0.5 for x, y in column(found, "xy")], [
        (x - LEFT) / CELL - 0.5 for x, y in column(found, "xy")
    ]


def places(found):
    return list(zip(*cells(found)))


def column(found, name):
    return [peak[name] for peak in found]


def all_peaks(values, valid=None, kind=MAXIMA, cell=CELL):
    """The definitions, in plain Python, best first.

    Returns
    -------
    list of dict
        ``place`` (row and column of the centre) and the fields but rank; None is no saddle and
        nothing higher.
    """
    valid = np.ones(values.shape, bool) if valid is None else valid
    height = values.astype(float) * (1 if kind == MAXIMA else -1)
    return list(_all_peaks(height.tobytes(), valid.tobytes(), values.shape, kind, cell))


@functools.cache
def _all_peaks(height, valid, shape, kind, cell):
    height = np.frombuffer(height).reshape(shape)
    valid = np.frombuffer(valid, bool).reshape(shape)
    saddles = _saddles(height, valid)
    lowest, height = height[valid].min(), np.where(valid, height, -np.inf)
    highest = valid & (height == ndimage.maximum_filter(height, 3, mode="constant", cval=-np.inf))
    parts, count = ndimage.label(highest, AROUND)
    found = []
    for number in range(1, count + 1):
        plateau = parts == number
        level = height[plateau][0].item()
        beside = ndimage.binary_dilation(plateau, AROUND) & valid & ~plateau
        # Part of a plateau, if any of these is as high; an island of one value, if there are none.
        if not beside.any() or (height[beside] == level).any():
            continue
        saddle = saddles.get(tuple(np.argwhere(plateau)[-1]))
        found.append(
            {
                **_described(plateau, height, cell),
                "value": -level if kind == MINIMA else level,
                "prominence": level - (lowest if saddle is None else saddle),
                "saddle": -saddle if saddle is not None and kind == MINIMA else saddle,
            }
        )
    return sorted(found, key=lambda peak: (peak["value"] * (2 * kind - 1), peak["place"]))


def _saddles(height, valid):
    """The saddle of each peak, by its last cell; none for what no higher ground is reached from.

    The water falls by one cell at a time, of equal ones the last one first. What is dry and hangs
    together has one highest cell; where two such areas meet, the lower one of these has its saddle.
    """
    cells = sorted(map(tuple, np.argwhere(valid)), key=lambda cell: (height[cell], cell))
    leads_to, saddles = {}, {}

    def highest(cell):
        while leads_to[cell] != cell:
            leads_to[cell] = cell = leads_to[leads_to[cell]]
        return cell

    for row, col in reversed(cells):
        leads_to[row, col] = row, col
        for beside in np.ndindex(3, 3):
            beside = row + beside[0] - 1, col + beside[1] - 1
            if beside in leads_to and highest(beside) != highest((row, col)):
                pair = highest(beside), highest((row, col))
                lower, higher = sorted(pair, key=lambda cell: (height[cell], cell))
                leads_to[lower] = higher
                saddles[lower] = height[row, col]
    return saddles


def _described(plateau, height, cell):
    """The centre of a plateau, and how far it is to what is higher."""
    rows, cols = np.nonzero(plateau)
    apart = (rows - rows.mean()) ** 2 + (cols - cols.mean()) ** 2
    place = min(zip(apart.round(9), rows, cols))[1:]
    higher = np.argwhere(height > height[place])
    distances = cell * np.hypot(*(higher - place).T)
    return {"place": place, "isolation": distances.min() if len(distances) else None}


def same(found, expected, tolerance=0):
    """Peaks are those expected, ranked from 1."""
    assert places(found) == [peak["place"] for peak in expected]
    assert column(found, "rank") == list(range(1, len(found) + 1))
    for name in ("value", "prominence", "saddle", "isolation"):
        wanted = column(expected, name)
        assert column(found, name) == [
            one if one is None else pytest.approx(one, rel=1e-12, abs=tolerance) for one in wanted
        ]


def noise(shape=(40, 45), seed=1):
    return np.random.default_rng(seed).normal(0, 1, shape)


def plateaus(shape=(40, 45), seed=1, most=5):
    """Whole numbers with many neighbours that are equal."""
    return np.random.default_rng(seed).integers(0, most, shape)


# --- what scripts and models rely on ------------------------------------------------------------


def test_the_tool_is_in_its_group(tool):
    assert (tool.id(), tool.groupId(), tool.group()) == (
        *("loupe:findpeaks", "peaks", "Peaks and profiles"),
    )


def test_no_parameter_is_added_renamed_or_moved(tool):
    assert [definition.name() for definition in tool.parameterDefinitions()] == [
        *("INPUT", "BAND", "KIND", "SMOOTHING", "MIN_DISTANCE", "THRESHOLD", "PROMINENCE"),
        *("MIN_PROMINENCE", "EXCLUDE_BORDER", "MAX_PEAKS", "OUTPUT"),
    ]


@pytest.mark.parametrize(
    ("name", "default"),
    [
        *(("BAND", 1), ("KIND", 0), ("SMOOTHING", 0), ("MIN_DISTANCE", 1), ("THRESHOLD", None)),
        *(("PROMINENCE", True), ("MIN_PROMINENCE", 0), ("EXCLUDE_BORDER", 0), ("MAX_PEAKS", 0)),
    ],
)
def test_defaults(tool, name, default):
    assert tool.parameterDefinition(name).defaultValue() == default


def test_only_what_few_need_is_advanced(tool):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [one.name() for one in tool.parameterDefinitions() if one.flags() & advanced] == [
        *("EXCLUDE_BORDER", "MAX_PEAKS")
    ]


def test_kinds_keep_their_order(tool):
    assert tool.parameterDefinition("KIND").options() == ["Maxima", "Minima", "Both"]


def test_outputs_keep_their_names_and_types(tool):
    assert [(output.name(), output.type()) for output in tool.outputDefinitions()] == [
        ("OUTPUT", "outputVector"),
        ("COUNT", "outputNumber"),
    ]


def test_peaks_are_points_in_the_coordinate_system_of_the_raster(run, write):
    layer = layer_of(run(INPUT=write(noise()), OUTPUT="TEMPORARY_OUTPUT"))
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:32633")
    assert layer.fields().names() == FIELDS


# --- which peaks --------------------------------------------------------------------------------


class TestMaximaAndMinima:
    def test_of_the_example_of_the_docs(self, run, write):
        result = run(INPUT=write(EXAMPLE), OUTPUT="TEMPORARY_OUTPUT")
        found = peaks(result)
        assert [[peak[name] for name in FIELDS[2:]] for peak in found] == [
            [9, 8, None, None],
            [7, 5, 2, pytest.approx(math.hypot(2, 5) * CELL)],
            [6, 1, 5, pytest.approx(math.hypot(1, 2) * CELL)],
        ]
        assert places(found) == [(1, 1), (3, 6), (2, 3)]
        assert column(found, "rank") == [1, 2, 3]
        assert result.outputs["COUNT"] == 3
        assert "Maxima: 3\n" in result.log

    @each_kind
    @pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
    def test_are_those_of_the_definition(self, find, write, kind, dtype):
        values = plateaus().astype(dtype) if dtype != "float64" else noise()
        same(find(INPUT=write(values), KIND=kind), all_peaks(values, kind=kind))

    @each_kind
    @pytest.mark.parametrize("make", [plateaus, noise])
    def test_are_those_of_the_definition_among_holes(self, find, write, kind, make):
        values = make().astype(float)
        missing = ndimage.binary_dilation(noise(seed=3) > 2, AROUND) | (noise(seed=4) > 1)
        stored = np.where(missing, -99, values)
        found = find(INPUT=write(stored, nodata=-99), KIND=kind)
        same(found, all_peaks(values, ~missing, kind))

    def test_of_a_real_raster_are_those_of_the_definition(self, find, write):
        values = gdal_array.LoadFile(DEMO)[100:150, 120:180]
        same(find(INPUT=write(values)), all_peaks(values))

    def test_come_one_after_the_other_where_both_are_wanted(self, find, write):
        values = plateaus()
        path = write(values)
        found = find(INPUT=path, KIND=BOTH)
        count = len(all_peaks(values))
        assert column(found, "kind")[:count] == ["maximum"] * count
        assert set(column(found, "kind")[count:]) == {"minimum"}
        same(found[:count], all_peaks(values))
        same(found[count:], all_peaks(values, kind=MINIMA))

    @pytest.mark.parametrize(
        ("plateau", "centre"),
        [
            ([(3, 4)], (3, 4)),
            ([(3, 4), (3, 5)], (3, 4)),
            ([(3, col) for col in range(2, 7)], (3, 4)),
            ([(1, 2), (2, 3), (3, 4), (4, 3), (5, 2)], (2, 3)),
            ([(r, c) for r in range(1, 6) for c in range(2, 7)], (3, 4)),
            # A ring has no cell in its middle: the uppermost of those that are nearest to it.
            ([(2, 3), (2, 4), (2, 5), (3, 3), (3, 5), (4, 3), (4, 4), (4, 5)], (2, 4)),
        ],
        ids=["cell", "two cells", "ridge", "diagonals", "square", "ring"],
    )
    @pytest.mark.parametrize("least", [0, 1])
    def test_are_one_point_for_a_plateau_at_its_centre(
        self, find, write, plateau, centre, least, monkeypatch
    ):
        monkeypatch.setattr(peak_search, "_CELLS_A_LOOK", 1)
        values = np.zeros((7, 9), "int16")
        values[tuple(zip(*plateau))] = 5
        found = find(INPUT=write(values), MIN_PROMINENCE=least)
        assert places(found) == [centre]

    def test_at_the_edge_are_peaks(self, find, write):
        values = np.zeros((5, 6))
        values[0, 0], values[4, 5] = 2, 1
        assert places(find(INPUT=write(values))) == [(0, 0), (4, 5)]

    def test_without_plateaus_are_where_a_maximum_filter_changes_nothing(self, find, write):
        values = noise((80, 90))
        level = values == ndimage.maximum_filter(values, 3, mode="constant", cval=-np.inf)
        assert set(places(find(INPUT=write(values)))) == set(zip(*np.nonzero(level)))

    @pytest.mark.parametrize("border", [0, 1, 7])
    def test_are_those_of_scikit_image(self, find, write, border):
        feature = pytest.importorskip("skimage.feature")
        values = noise((80, 90))
        expected = feature.peak_local_max(
            values, min_distance=1, threshold_abs=0.5, exclude_border=border or False
        )
        found = find(INPUT=write(values), THRESHOLD=0.5, EXCLUDE_BORDER=border, PROMINENCE=False)
        assert places(found) == list(map(tuple, expected))


class TestWhatIsLeftOut:
    """Each parameter leaves out peaks, and changes nothing about the others."""

    @pytest.fixture(params=[0, 0.9], ids=["all", "prominent"])
    def given(self, request, write):
        self.values, self.least = noise(), request.param
        return {"INPUT": write(self.values), "MIN_PROMINENCE": self.least}

    def expected(self, kind=MAXIMA):
        return [peak for peak in all_peaks(self.values, kind=kind)
                if peak["prominence"] >= self.least]  # fmt: skip

    def test_what_is_lower_than_the_threshold(self, find, given):
        expected = self.expected()
        level = expected[6]["value"]
        assert len(expected) > 7
        same(find(**given, THRESHOLD=level), expected[:7])

    def test_minima_that_are_higher_than_the_threshold(self, find, given):
        expected = self.expected(MINIMA)
        level = expected[6]["value"]
        same(find(**given, KIND=MINIMA, THRESHOLD=level), expected[:7])

    def test_a_threshold_of_0_is_one(self, find, given):
        expected = self.expected()
        same(find(**given, THRESHOLD=0), [peak for peak in expected if peak["value"] >= 0])

    @pytest.mark.parametrize("distance", [1, 3, 5.1, 12.5])
    def test_what_is_near_a_better_one(self, find, given, distance):
        kept = []
        for peak in self.expected():
            if all(math.dist(peak["place"], one["place"]) >= distance for one in kept):
                kept.append(peak)
        same(find(**given, MIN_DISTANCE=distance), kept)

    def test_maxima_are_not_near_minima(self, find, given):
        found = find(**given, MIN_DISTANCE=6, KIND=BOTH)
        for number, kind in enumerate(("maximum", "minimum")):
            alone = find(**given, MIN_DISTANCE=6, KIND=number)
            assert [peak for peak in found if peak["kind"] == kind] == alone

    @pytest.mark.parametrize("margin", [1, 5])
    def test_what_is_near_the_edge(self, find, given, margin):
        inner = [
            peak
            for peak in self.expected()
            if margin <= peak["place"][0] < 40 - margin and margin <= peak["place"][1] < 45 - margin
        ]
        same(find(**given, EXCLUDE_BORDER=margin), inner)

    @pytest.mark.parametrize("most", [1, 4, 10_000])
    def test_more_than_so_many_of_each_kind(self, find, given, most):
        found = find(**given, KIND=BOTH, MAX_PEAKS=most)
        expected = self.expected()[:most], self.expected(MINIMA)[:most]
        same(found[: len(expected[0])], expected[0])
        same(found[len(expected[0]) :], expected[1])

    def test_all_of_these_together(self, find, given):
        inner = [
            peak for peak in self.expected() if min(peak["place"]) >= 2 and peak["place"][0] < 38
            and peak["place"][1] < 43 and peak["value"] >= 0.4
        ]  # fmt: skip
        kept = []
        for peak in inner:
            if all(math.dist(peak["place"], one["place"]) >= 6 for one in kept):
                kept.append(peak)
        found = find(**given, THRESHOLD=0.4, EXCLUDE_BORDER=2, MIN_DISTANCE=6, MAX_PEAKS=9)
        same(found, kept[:9])


class TestSmoothing:
    @pytest.mark.parametrize("sigma", [0.6, 2.5])
    @each_kind
    def test_is_as_if_a_smoothed_raster_were_searched(self, find, write, kind, sigma):
        values, missing = noise() * 10, noise(seed=3) > 1.2
        cells = np.where(missing, 0, values)
        smooth, weight = (
            ndimage.gaussian_filter(each.astype(float), sigma, mode="constant")
            for each in (cells, ~missing)
        )
        path = write(np.where(missing, -999, values), nodata=-999)
        found = find(INPUT=path, KIND=kind, SMOOTHING=sigma)
        with np.errstate(all="ignore"):
            same(found, all_peaks(smooth / weight, ~missing, kind), tolerance=1e-9)

    @pytest.mark.parametrize("look", [1, 1 << 40], ids=["looked up", "in a pass"])
    def test_is_the_same_for_prominent_peaks(self, find, write, look, monkeypatch):
        monkeypatch.setattr(peak_search, "_CELLS_A_LOOK", look)
        values = noise((150, 160))
        values[40:60, 40:60] = 8
        path = write(values)
        every = find(INPUT=path, SMOOTHING=1.5)
        some = [peak for peak in every if peak["prominence"] >= 0.5]
        assert 3 < len(some) < len(every)
        found = find(INPUT=path, SMOOTHING=1.5, MIN_PROMINENCE=0.5)
        assert [{**peak, "rank": 0} for peak in found] == [{**peak, "rank": 0} for peak in some]

    def test_of_0_changes_nothing(self, find, write):
        path = write(noise())
        assert find(INPUT=path, SMOOTHING=0) == find(INPUT=path)


# --- how far they stand out ---------------------------------------------------------------------


class TestProminence:
    def test_of_the_highest_peak_is_its_height_above_the_lowest_cell(self, find, write):
        values = noise()
        highest = find(INPUT=write(values))[0]
        assert highest["prominence"] == np.ptp(values)
        assert (highest["saddle"], highest["isolation"]) == (None, None)

    def test_of_the_deepest_pit_is_its_depth_below_the_highest_cell(self, find, write):
        values = noise()
        deepest = find(INPUT=write(values), KIND=MINIMA)[0]
        assert deepest["prominence"] == np.ptp(values)
        assert (deepest["saddle"], deepest["isolation"]) == (None, None)

    def test_does_not_lead_over_cells_without_a_value(self, find, write):
        values = np.array([[3, 1, -9, 2, 5], [1, 1, -9, 1, 2], [2, 1, -9, 2, 4]])
        found = find(INPUT=write(values, nodata=-9))
        assert [(peak["value"], peak["prominence"], peak["saddle"]) for peak in found] == [
            (5, 4, None),
            (4, 2, 2),
            # The highest of its island: above the lowest cell of the raster, and without a saddle.
            (3, 2, None),
            (2, 1, 1),
        ]
        # Distances are as the crow flies.
        assert found[2]["isolation"] == 4 * CELL

    def test_of_two_that_are_equal_goes_down_to_their_saddle_for_the_first(self, find, write):
        found = find(INPUT=write(np.array([[0, 6, 3, 6, 1]])))
        assert [(peak["prominence"], peak["saddle"]) for peak in found] == [(3, 3), (6, None)]
        assert column(found, "isolation") == [None, None]

    def test_is_null_where_it_is_not_computed(self, find, write):
        path = write(noise())
        found, without = find(INPUT=path), find(INPUT=path, PROMINENCE=False)
        nothing = {"prominence": None, "saddle": None}
        assert without == [{**peak, **nothing} for peak in found]

    @pytest.mark.parametrize("switch", [True, False])
    def test_is_computed_where_a_least_one_is_given(self, find, write, switch):
        values = noise()
        expected = [peak for peak in all_peaks(values) if peak["prominence"] >= 1]
        same(find(INPUT=write(values), MIN_PROMINENCE=1, PROMINENCE=switch), expected)

    @each_kind
    def test_may_be_just_the_least_one(self, find, write, kind):
        values = plateaus(most=9)
        expected = [one for one in all_peaks(values, kind=kind) if one["prominence"] >= 4]
        assert 4 in column(expected, "prominence")
        same(find(INPUT=write(values), MIN_PROMINENCE=4, KIND=kind), expected)


class TestPlateausOfProminentPeaks:
    """Those of a few peaks are looked up, those of many found in a pass: it does not show."""

    @pytest.fixture(params=[1, 1 << 40], ids=["looked up", "in a pass"])
    def _way(self, request, monkeypatch):
        monkeypatch.setattr(peak_search, "_CELLS_A_LOOK", request.param)

    def check(self, find, values, least, **more):
        every = find(INPUT=values, **more)
        found = find(INPUT=values, MIN_PROMINENCE=least, **more)
        expected = [peak for peak in every if peak["prominence"] >= least]
        for kind in ("maximum", "minimum"):
            of_kind = [[one for one in some if one["kind"] == kind] for some in (found, expected)]
            assert column(of_kind[0], "rank") == list(range(1, len(of_kind[0]) + 1))
            assert [{**one, "rank": 0} for one in of_kind[0]] == [
                {**one, "rank": 0} for one in of_kind[1]
            ]
        return found

    @pytest.mark.usefixtures("_way")
    @pytest.mark.parametrize("kind", [MAXIMA, MINIMA, BOTH])
    def test_of_any_form(self, find, write, kind):
        values = np.rint(ndimage.gaussian_filter(noise((200, 210)), 5) * 60)
        values[noise((200, 210), 2) > 2.5] = -999
        found = self.check(find, write(values, nodata=-999), 2, KIND=kind)
        assert len(found) > 20

    @pytest.mark.usefixtures("_way")
    def test_that_reach_far(self, find, write):
        values = noise((150, 160))
        values[20:90, 30:120] = values[:60, 100:130] = 9
        values[120, 20:60] = 8
        found = self.check(find, write(values), 5)
        assert places(found)[1] == (120, 39)
        assert len(found) == 2

    @pytest.mark.usefixtures("_way")
    def test_that_are_islands_of_one_value_are_no_peaks(self, find, write):
        values = noise((50, 60))
        values[10:30, 10:30] = -99
        values[15:20, 15:20] = 7
        found = find(INPUT=write(values, nodata=-99), MIN_PROMINENCE=3)
        assert found
        assert 7 not in column(found, "value")

    @pytest.mark.usefixtures("_way")
    def test_within_the_margin_are_left_out_by_their_centres(self, find, write):
        values = np.zeros((40, 40))
        values[1:6, 20], values[20:30, 20:30] = 5, 4
        given = {"INPUT": write(values), "MIN_PROMINENCE": 2}
        assert places(find(**given, EXCLUDE_BORDER=3)) == [(3, 20), (24, 24)]
        assert places(find(**given, EXCLUDE_BORDER=4)) == [(24, 24)]


class TestIsolation:
    def test_goes_to_the_nearest_cell_that_is_higher(self, find, write):
        values = np.zeros((300, 320))
        values[10, 10], values[290, 10], values[290, 300], values[288, 10] = 1, 2, 3, 2
        found = find(INPUT=write(values), PROMINENCE=False)
        assert [(peak["value"], peak["isolation"]) for peak in found] == [
            (3, None),
            (2, pytest.approx(CELL * math.hypot(2, 290))),
            (2, 2900),
            (1, 2780),
        ]

    def test_is_in_map_units_where_cells_are_not_square(self, find, write):
        values = np.zeros((30, 40))
        values[5, 5], values[15, 5], values[5, 12] = 1, 2, 2
        path = write(values, transform=(LEFT, 20, 0, TOP, 0, -10))
        assert find(INPUT=path)[-1]["isolation"] == 100


# --- where they are, and of which values --------------------------------------------------------


class TestPlaces:
    @pytest.fixture
    def one(self, write):
        """A raster with one peak, in row 3 and column 6."""

        def one(**options):
            values = np.zeros((8, 9))
            values[3, 6] = 1
            return write(values, **options)

        return one

    def test_are_the_centres_of_cells(self, find, one):
        assert find(INPUT=one())[0]["xy"] == (LEFT + 65, TOP - 35)

    def test_are_turned_with_the_raster(self, find, write):
        values = np.zeros((8, 9))
        values[3, 6], values[6, 2] = 1, 2
        turned = write(values, transform=(LEFT, 8, 6, TOP, 6, -8))
        found = find(INPUT=turned)
        assert found[1]["xy"] == (LEFT + 6.5 * 8 + 3.5 * 6, TOP + 6.5 * 6 - 3.5 * 8)
        assert found[1]["isolation"] == pytest.approx(5 * 10)

    def test_of_a_raster_in_degrees_are_in_degrees_and_that_is_said(self, run):
        result = run(INPUT=DEMO, MIN_PROMINENCE=100, OUTPUT="TEMPORARY_OUTPUT")
        assert "jacksboro_fault is in degrees: so is the isolation." in result.log
        found = peaks(result)
        transform = gdal.Open(DEMO).GetGeoTransform()
        values = gdal_array.LoadFile(DEMO)
        assert found[0]["value"] == values.max()
        x, y = found[0]["xy"]
        place = int((y - transform[3]) / transform[5]), int((x - transform[0]) / transform[1])
        assert values[place] == values.max()
        assert 0 < found[1]["isolation"] < 1

    def test_of_a_raster_in_metres_are_not_said_to_be(self, log, one):
        assert "isolation" not in log(INPUT=one())

    def test_count_cells_downwards_from_0_without_a_georeference(self, run, write, tmp_path):
        values = np.zeros((8, 9))
        values[3, 6], values[3, 2] = 1, 2
        path = write(values.astype("uint8"), "plain.png", driver="PNG", crs=None)
        for suffix in (".aux.xml", ".wld"):
            Path(path + suffix).unlink(missing_ok=True)
        found = peaks(run(INPUT=path, OUTPUT=str(tmp_path / "peaks.shp")))
        assert column(found, "xy") == [(2.5, -3.5), (6.5, -3.5)]
        assert found[1]["isolation"] == 4
        assert not (tmp_path / "peaks.prj").exists()


class TestValues:
    def test_are_what_scale_and_offset_make_of_them(self, find, write):
        stored = plateaus().astype("int16")
        path = write(stored)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.5)
        dataset.GetRasterBand(1).SetOffset(-20)
        del dataset
        expected = all_peaks(stored * 0.5 - 20)
        same(find(INPUT=path), expected)
        some = [peak for peak in expected if peak["prominence"] >= 1 and peak["value"] >= -18.5]
        same(find(INPUT=path, MIN_PROMINENCE=1, THRESHOLD=-18.5), some)

    def test_are_those_of_the_chosen_band(self, find, write):
        bands = np.stack([plateaus(seed=seed) for seed in (1, 2, 3)])
        same(find(INPUT=write(bands), BAND=2), all_peaks(bands[1]))

    def test_of_64_bits_are_told_apart(self, find, write):
        values = np.full((5, 9), 2**53)
        values[2, 2], values[2, 6] = 2**53 + 2, 2**53 + 1
        found = find(INPUT=write(values.astype("float64") * 2))
        assert places(found) == [(2, 2)]  # the other one is not a float64

    def test_that_are_masked_or_declared_missing_are_not_there(self, find, write):
        values = plateaus()
        missing = values == 4
        expected = all_peaks(values, ~missing)
        layer = QgsRasterLayer(write(values), "input")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(4, 9)])
        same(find(INPUT=layer), expected)
        path = write(values, "masked.tif")
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(missing, 0, 255))
        del dataset
        same(find(INPUT=path), expected)
        path = write(np.where(missing, np.nan, values), "nan.tif")
        same(find(INPUT=path), expected)


# --- nothing to find ----------------------------------------------------------------------------


class TestNoPeaks:
    @pytest.fixture
    def warns(self, run):
        """Run the tool, expecting no peak, and return what it warns of."""

        def warns(**parameters):
            warnings = []

            class Feedback(QgsProcessingFeedback):
                def pushWarning(self, text):
                    warnings.append(text)

            feedback = Feedback(False)
            result = run(feedback, **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
            assert result.outputs["COUNT"] == 0
            assert peaks(result) == []
            assert layer_of(result).fields().names() == FIELDS
            assert result.progress[-1] == 100
            (warning,) = warnings
            return warning

        return warns

    each_search = pytest.mark.parametrize(
        "search",
        [{}, {"PROMINENCE": False}, {"MIN_PROMINENCE": 1}, {"SMOOTHING": 2}, {"KIND": BOTH}],
        ids=str,
    )

    @each_search
    def test_in_a_constant_raster(self, warns, write, search):
        path = write(np.full((70, 80), 7.25, "float32"))
        warning = "input has one value, 7.25, in all cells: no peaks."
        assert warns(INPUT=path, **search) == warning

    @each_search
    def test_in_a_raster_without_values(self, warns, write, search):
        path = write(np.full((70, 80), -9999, "float32"), nodata=-9999)
        assert warns(INPUT=path, **search) == "input has no values: no peaks."

    def test_in_a_single_cell(self, warns, write):
        assert "input has one value, 3" in warns(INPUT=write(np.array([[3]])))

    @pytest.mark.parametrize(
        "limit",
        [{"THRESHOLD": 5}, {"MIN_PROMINENCE": 9}, {"EXCLUDE_BORDER": 50}, {"THRESHOLD": 1e300}],
        ids=str,
    )
    def test_within_the_limits(self, warns, write, limit):
        warning = "No peaks: input, with values from 0 to 4, has none like that."
        assert warns(INPUT=write(plateaus()), **limit) == warning


# --- every run ----------------------------------------------------------------------------------


class TestEveryRun:
    @pytest.fixture
    def path(self, write):
        """A raster of several tiles and strips, with plateaus across them, and holes."""
        values = np.rint(ndimage.gaussian_filter(noise((700, 900)), 3) * 50)
        values[300:420, 200:700] = 2
        values[noise((700, 900), 2) > 3] = -999
        return write(values.astype("int16"), nodata=-999)

    @pytest.mark.parametrize(
        "given",
        [
            {"KIND": BOTH, "MAX_PEAKS": 300},
            {"MIN_PROMINENCE": 8},
            {"SMOOTHING": 1.3, "MIN_DISTANCE": 9, "MAX_PEAKS": 300},
            {"PROMINENCE": False, "KIND": MINIMA, "MAX_PEAKS": 50},
        ],
        ids=str,
    )
    def test_gives_the_same_peaks_for_any_memory_and_workers(self, find, path, given, monkeypatch):
        found = []
        for memory, workers in ((64, 1), (128, 3), (1000, 2)):
            monkeypatch.setenv("LOUPE_MEMORY_MB", str(memory))
            monkeypatch.setenv("LOUPE_WORKERS", str(workers))
            found.append(find(INPUT=path, **given))
        assert len(found[0]) > 20
        assert found[0] == found[1] == found[2]

    def test_gives_the_same_peaks_for_any_layout_of_the_file(self, find, path, tmp_path):
        tiled = str(tmp_path / "tiled.tif")
        options = ["TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=64", "BLOCKYSIZE=128"]
        gdal.Translate(tiled, path, creationOptions=options)
        given = {"MIN_PROMINENCE": 5}
        assert find(INPUT=tiled, **given) == find(INPUT=path, **given)

    @pytest.mark.parametrize("given", [{}, {"MIN_PROMINENCE": 8, "KIND": BOTH}], ids=str)
    def test_tells_progress_that_never_goes_back_and_ends_at_100(self, run, path, given):
        progress = run(INPUT=path, OUTPUT="TEMPORARY_OUTPUT", **given).progress
        assert len(progress) > 5
        assert progress == sorted(progress)
        assert progress[-1] == 100

    def test_says_what_it_amounted_to(self, log, path, monkeypatch):
        monkeypatch.setenv("LOUPE_WORKERS", "2")
        said = log(INPUT=path, KIND=BOTH, MAX_PEAKS=7)
        assert said.count("630\u202f000 cells in ") == 1
        assert "cells/s, 2 workers\nMaxima: 7\nMinima: 7\n" in said

    @pytest.mark.parametrize("percent", [1, 40, 80, 99.9])
    @pytest.mark.parametrize("least", [0, 5])
    def test_leaves_nothing_if_cancelled(
        self, run, path, tmp_path, untouched, cancels_at, percent, least
    ):
        target = tmp_path / "peaks.gpkg"
        with untouched(tmp_path):
            result = run(cancels_at(percent), INPUT=path, OUTPUT=str(target), MIN_PROMINENCE=least)
        assert result.outputs == {}
        assert "Cancelled: nothing was written." in result.log

    @pytest.mark.parametrize("name", ["peaks.gpkg", "peaks.shp", "peaks.geojson"])
    def test_writes_any_format(self, run, find, write, tmp_path, name):
        path = write(noise())
        result = run(INPUT=path, OUTPUT=str(tmp_path / name), KIND=BOTH)
        expected = find(INPUT=path, KIND=BOTH)
        if name.endswith(".geojson"):
            assert layer_of(result).featureCount() == len(expected)
            return
        with_short_names = QgsVectorLayer(result.path, "peaks", "ogr")
        names = [name for name in with_short_names.fields().names() if name != "fid"]
        assert names == FIELDS
        for row, wanted in zip(peaks(result), expected):
            assert row == {
                field: pytest.approx(value) if isinstance(value, float) else value
                for field, value in wanted.items()
            }
        assert result.outputs["COUNT"] == layer_of(result).featureCount() == len(expected)


# --- mistakes -----------------------------------------------------------------------------------


class TestMistakes:
    @pytest.mark.parametrize("threshold", [0, 2.5])
    def test_a_threshold_for_both_kinds(self, refused, write, threshold):
        message = refused(INPUT=write(noise()), KIND=BOTH, THRESHOLD=threshold)
        assert f"THRESHOLD is {threshold:g}; expected no threshold with KIND 2 (both): " in message

    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("KIND", 3, "expected one of 0 (Maxima), 1 (Minima), 2 (Both)"),
            ("SMOOTHING", -1, "expected a number >= 0 and <= 1000"),
            ("SMOOTHING", 1001, "expected a number >= 0 and <= 1000"),
            ("MIN_DISTANCE", -0.5, "expected a number >= 0"),
            ("MIN_DISTANCE", "near", "expected a number >= 0"),
            ("THRESHOLD", "high", "expected a number"),
            ("THRESHOLD", math.nan, "expected a number"),
            ("PROMINENCE", "perhaps", "expected true or false"),
            ("MIN_PROMINENCE", -1, "expected a number >= 0"),
            ("EXCLUDE_BORDER", 1.5, "expected a whole number >= 0"),
            ("EXCLUDE_BORDER", -1, "expected a whole number >= 0"),
            ("MAX_PEAKS", -1, "expected a whole number >= 0"),
            ("BAND", 2, "expected 1, the only band of INPUT"),
        ],
    )
    def test_values_that_cannot_be(self, refused, write, name, value, expected):
        message = refused(INPUT=write(noise()), **{name: value})
        assert f"{name} is {value}; {expected}" in message

    def test_writing_onto_the_input(self, refused, write):
        path = write(noise())
        message = refused(INPUT=path, OUTPUT=path)
        assert f"OUTPUT: {path} is read by this run ({path}); choose another file" in message

    def test_writing_into_a_folder_that_is_missing(self, refused, write, tmp_path):
        target = str(tmp_path / "missing" / "peaks.gpkg")
        message = refused(INPUT=write(noise()), OUTPUT=target)
        assert f"OUTPUT is {target}; expected a file in a folder that exists" in message

    def test_less_memory_than_smoothing_needs(self, refused, write, monkeypatch):
        monkeypatch.setenv("LOUPE_MEMORY_MB", "32")
        message = refused(INPUT=write(noise()), SMOOTHING=300)
        assert message.startswith("SMOOTHING: a window this large needs ")
        assert "MiB of memory, and the budget is 32 MiB; use a smaller window or" in message

    def test_less_memory_than_prominence_needs(self, refused, write, monkeypatch):
        monkeypatch.setenv("LOUPE_MEMORY_MB", "16")
        message = refused(INPUT=write(np.zeros((9, 60_000), "uint8")), MIN_PROMINENCE=1)
        assert message.startswith("PROMINENCE: it needs ")

    def test_distances_beyond_the_raster_are_none(self, find, write):
        assert len(find(INPUT=write(noise()), MIN_DISTANCE=1e12)) == 1


# --- without a screen ---------------------------------------------------------------------------


def test_it_runs_in_qgis_process(profile, find, write, tmp_path):
    path, target = write(noise()), tmp_path / "peaks.csv"
    given = {"INPUT": path, "KIND": MINIMA, "MIN_PROMINENCE": 1.5, "MAX_PEAKS": 5}
    process = profile.run({**given, "OUTPUT": target}, tool="loupe:findpeaks")
    assert process.returncode == 0, process.stdout
    assert "Minima: 5\n" in process.stdout
    assert f"COUNT:\t5\nOUTPUT:\t{target}\n" in process.stdout
    head, *rows = target.read_text().splitlines()
    assert head == ",".join(FIELDS)
    written = [row.replace('"', "").split(",") for row in rows]
    assert [row[1] for row in written] == ["minimum"] * 5
    assert [float(row[3]) for row in written] == [
        pytest.approx(peak["prominence"]) for peak in find(**given)
    ]
