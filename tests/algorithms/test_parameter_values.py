# SPDX-License-Identifier: GPL-2.0-or-later
"""Values as they come from command lines, scripts and models: read as meant, or refused in words.

A refusal names the parameter, the value and what would be right.
"""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

STATISTICS = (
    "expected one or more of 0 (Variance), 1 (Standard deviation), 2 (Mean), "
    "3 (Coefficient of variation)"
)
BANDS = "expected numbers of bands, from 1"
WHOLE = "expected a whole number >= 1"
YES_OR_NO = "expected true or false"

REFUSED = [
    ("SIZE", 0, f"SIZE is 0; {WHOLE}"),
    ("SIZE", -1, f"SIZE is -1; {WHOLE}"),
    ("SIZE", 2.7, f"SIZE is 2.7; {WHOLE}"),
    ("SIZE", "abc", f"SIZE is abc; {WHOLE}"),
    ("SIZE", "3,5", f"SIZE is 3,5; {WHOLE}"),
    ("SIZE", ["3", "5"], f"SIZE is ['3', '5']; {WHOLE}"),
    ("SIZE", "nan", f"SIZE is nan; {WHOLE}"),
    ("SIZE", "inf", f"SIZE is inf; {WHOLE}"),
    ("SIZE", "1e300", "SIZE is 1e300; expected a number that fits into 32 bits"),
    ("SIZE", True, f"SIZE is True; {WHOLE}"),
    ("SIZE_Y", 0, f"SIZE_Y is 0; {WHOLE}"),
    ("DEPTH", "0", f"DEPTH is 0; {WHOLE}"),
    ("STEP", "-3", f"STEP is -3; {WHOLE}"),
    ("MIN_VALID", 101, "MIN_VALID is 101; expected a number >= 0 and <= 100"),
    ("MIN_VALID", "most", "MIN_VALID is most; expected a number >= 0 and <= 100"),
    ("BANDS", "1,x", f"BANDS is 1,x; {BANDS}"),
    ("BANDS", "0", f"BANDS is 0; {BANDS}"),
    ("BANDS", [-1], f"BANDS is [-1]; {BANDS}"),
    ("BANDS", "1.5", f"BANDS is 1.5; {BANDS}"),
    ("BANDS", [1, 2, 1], f"BANDS is [1, 2, 1]; {BANDS}, each only once"),
    ("BANDS", "1,3", "BANDS is 1,3; expected bands from 1 to 2 of INPUT"),
    ("STATISTICS", "4", f"STATISTICS is 4; {STATISTICS}"),
    ("STATISTICS", "0,9", f"STATISTICS is 0,9; {STATISTICS}"),
    ("STATISTICS", [-1], f"STATISTICS is [-1]; {STATISTICS}"),
    ("STATISTICS", "mean", f"STATISTICS is mean; {STATISTICS}"),
    ("STATISTICS", "0,0", f"STATISTICS is 0,0; {STATISTICS}, each only once"),
    ("SHAPE", "2", "SHAPE is 2; expected one of 0 (Rectangle), 1 (Ellipse)"),
    ("SHAPE", "0,1", "SHAPE is 0,1; expected one of 0 (Rectangle), 1 (Ellipse), and only one"),
    ("DATA_TYPE", "Float64", "DATA_TYPE is Float64; expected one of 0 (Float32), 1 (Float64)"),
    ("SAMPLE", "perhaps", f"SAMPLE is perhaps; {YES_OR_NO}"),
    ("SAMPLE", 2, f"SAMPLE is 2; {YES_OR_NO}"),
    ("OPTIONS", "COMPRESS", "OPTIONS is COMPRESS; expected NAME=VALUE pairs, separated by |"),
    ("INPUT", "", "INPUT is missing; expected a raster"),
    ("INPUT", ["a.tif", "b.tif"], "INPUT is ['a.tif', 'b.tif']; expected a raster"),
    ("OUTPUT", None, "OUTPUT is missing; expected the name of a file"),
]

TAKEN = [
    ("SIZE", "5", 5),
    ("SIZE", " 5 ", 5),
    ("SIZE", 5.0, 5),
    ("SIZE_Y", None, None),
    ("SIZE_Y", "", None),
    ("MIN_VALID", "12.5", 12.5),
    ("BANDS", "1,2", [1, 2]),
    ("BANDS", "2;1", [2, 1]),
    ("BANDS", ["1", "2"], [1, 2]),
    ("BANDS", 2, [2]),
    ("BANDS", 2.0, [2]),
    ("BANDS", [], []),
    ("STATISTICS", "0,2", [0, 2]),
    ("STATISTICS", ["0", "2"], [0, 2]),
    ("STATISTICS", 3, [3]),
    ("STATISTICS", None, [0]),
    ("EDGE", "4", 4),
    ("EDGE", 4.0, 4),
    ("SAMPLE", "true", True),
    ("SAMPLE", "False", False),
    ("SAMPLE", 1, True),
    ("SAMPLE", "no", False),
]


@pytest.fixture
def two_bands(write):
    return write(np.ones((2, 4, 4), "uint8"))


@pytest.mark.parametrize(("name", "value", "message"), REFUSED, ids=repr)
def test_what_cannot_be_meant_is_refused_before_anything_runs(
    tool, two_bands, tmp_path, name, value, message
):
    parameters = {"INPUT": two_bands, "OUTPUT": str(tmp_path / "o.tif"), name: value}
    assert tool.checkParameterValues(parameters, QgsProcessingContext()) == (False, message)


@pytest.mark.parametrize(("name", "value", "read"), TAKEN, ids=repr)
def test_what_can_be_meant_is_read_as_meant(tool, two_bands, tmp_path, name, value, read):
    context = QgsProcessingContext()
    parameters = {"INPUT": two_bands, "OUTPUT": str(tmp_path / "o.tif"), name: value}
    assert tool.checkParameterValues(parameters, context) == (True, "")
    assert tool.value(parameters, name, context) == read


def test_an_expression_is_evaluated(tool, two_bands):
    parameters = {"INPUT": two_bands, "SIZE": QgsProperty.fromExpression("2 + 3")}
    assert tool.value(parameters, "SIZE", QgsProcessingContext()) == 5


def test_an_expression_without_a_value_is_refused(tool, two_bands, tmp_path):
    value = QgsProperty.fromExpression('"no_such_field" +')
    parameters = {"INPUT": two_bands, "OUTPUT": str(tmp_path / "o.tif"), "SIZE": value}
    ok, message = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert message == 'SIZE is "no_such_field" +; expected an expression with a value'


def test_a_band_that_the_only_band_is_not(tool, write, tmp_path):
    parameters = {"INPUT": write([[1.0]]), "OUTPUT": str(tmp_path / "o.tif"), "BANDS": [7]}
    _, message = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert message == "BANDS is [7]; expected 1, the only band of INPUT"


def test_an_invalid_layer_is_refused_by_its_source(tool, tmp_path):
    layer = QgsRasterLayer(str(tmp_path / "none.tif"), "none")
    parameters = {"INPUT": layer, "OUTPUT": str(tmp_path / "o.tif")}
    _, message = tool.checkParameterValues(parameters, QgsProcessingContext())
    assert message.startswith(f"INPUT: {tmp_path}/none.tif cannot be opened: ")


def test_a_refusal_reaches_who_calls_processing_run(run, two_bands, tmp_path, untouched):
    with untouched(tmp_path), pytest.raises(QgsProcessingException, match=f"SIZE is 0; {WHOLE}"):
        run(INPUT=two_bands, SIZE=0)


def test_lists_written_as_on_a_command_line_choose_bands_and_statistics(run, two_bands):
    result = run(INPUT=two_bands, BANDS="2,1", STATISTICS="2,0")
    described = [band["description"] for band in gdal.Info(result.path, format="json")["bands"]]
    assert described == [
        "Band 2: local variance 3x3",
        "Band 2: local mean 3x3",
        "Band 1: local variance 3x3",
        "Band 1: local mean 3x3",
    ]


# Of numbers above 0 dialogs offer none that is refused, which takes from scripts none that is not.
@pytest.mark.parametrize(
    ("tool_id", "name", "others"),
    [
        ("loupe:focalstatistics", "SIZE", {"UNITS": 1}),
        ("loupe:focalstatistics", "INNER_SIZE", {"UNITS": 1, "SHAPE": 2}),
        ("loupe:focalstatistics", "SIGMA", {"WEIGHTING": 1}),
        ("loupe:fillnodata", "POWER", {}),
        ("loupe:profilepeaks", "STEP", {}),
        ("loupe:profilecorrelation", "STEP", {}),
    ],
)
class TestNumbersAboveZero:
    @pytest.fixture
    def message(self, tool, write, name, others):
        lines = QgsVectorLayer("LineString?crs=EPSG:4326", "lines", "memory")
        given = {"INPUT": write(np.ones((3, 3))), "LINES": lines, "OUTPUT": "x.tif", **others}

        def message(value):
            return tool.checkParameterValues({**given, name: value}, QgsProcessingContext())[1]

        return message

    def test_a_dialog_begins_with_what_is_taken(self, tool, message, name):
        least = tool.parameterDefinition(name).minimum()
        assert least > 0
        assert message(least) == ""

    def test_a_script_may_give_a_smaller_one(self, tool, message, name):
        assert message(tool.parameterDefinition(name).minimum() / 8) == ""

    @pytest.mark.parametrize("value", [0, -1])
    def test_others_are_refused(self, message, name, value):
        assert message(value).startswith(f"{name} is {value}")
