# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of numbers as users write them, and as they should not."""

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProperty

from raster_loupe.algorithms.number_lists import parse_numbers, read_numbers


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        ("0", [0]),
        ("0,90", [0, 90]),
        (" 0, 90 ;-45.5", [0, 90, -45.5]),
        ("1e1", [10]),
        ("0:90:30", [0, 30, 60, 90]),
        ("0:100:30", [0, 30, 60, 90]),
        ("90:0:-45", [90, 45, 0]),
        ("5:5:1", [5]),
        ("0:20:10,45,-10:-20:-5", [0, 10, 20, 45, -10, -15, -20]),
        ("0.8:1.2:0.1", [0.8, 0.9, 1.0, 1.1, 1.2]),
        ("0:1:1e-1", [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
        ("90,0,90", [90, 0, 90]),
        (45, [45]),
        (0.5, [0.5]),
        ([0, 90], [0, 90]),
        ((0.5, "1", "2:4:1"), [0.5, 1, 2, 3, 4]),
        (range(0, 90, 30), [0, 30, 60]),
        (np.array([0.5, 1.5]), [0.5, 1.5]),
    ],
    ids=repr,
)
def test_what_is_meant_is_read(tool, value, numbers):
    context = QgsProcessingContext()
    assert read_numbers(tool, {"ANGLES": value}, "ANGLES", context) == numbers


@pytest.mark.parametrize("parameters", [{}, {"ANGLES": None}, {"ANGLES": ""}, {"ANGLES": []}])
def test_nothing_is_the_default(tool, parameters):
    assert read_numbers(tool, parameters, "ANGLES", QgsProcessingContext()) == [0]


def test_an_expression_is_evaluated(tool):
    given = {"ANGLES": QgsProperty.fromExpression("'0,' || 90")}
    assert read_numbers(tool, given, "ANGLES", QgsProcessingContext()) == [0, 90]


@pytest.fixture
def tool_id():
    return "loupe:matchtemplate"


@pytest.mark.parametrize(
    "value",
    [
        *("north", "0,,90", "0,", ",", " ", "0 90", "0:90", "0:90:", "0:1:2:3", "nan", "0,inf"),
        *("1e999", "0:inf:1", [0, None], [0, [90]], [True], "0..90:10"),
    ],
    ids=repr,
)
def test_what_cannot_be_meant_is_refused(value):
    with pytest.raises(QgsProcessingException) as caught:
        parse_numbers("ANGLES", value)
    assert str(caught.value) == (
        f"ANGLES is {value}; expected numbers, separated by commas, or start:stop:step (0:350:10)"
    )


@pytest.mark.parametrize(
    ("value", "way"),
    [
        ("0:90:-10", "from 0 to 90: upwards, above 0"),
        ("90:0:10", "from 90 to 0: downwards, below 0"),
        ("0:90:0", "from 0 to 90: upwards, above 0"),
    ],
)
def test_steps_that_lead_nowhere_are_refused(value, way):
    with pytest.raises(QgsProcessingException) as caught:
        parse_numbers("ANGLES", value)
    assert str(caught.value) == f"ANGLES is {value}; expected a step that leads {way}"


@pytest.mark.parametrize(
    "value", ["0:360:0.01", "0:1:1e-300", "0:1:1e-9999", "-1e308:1e308:1", "0:99:1,0:99:1"]
)
def test_more_numbers_than_anybody_wants_are_refused(value):
    with pytest.raises(QgsProcessingException) as caught:
        parse_numbers("ANGLES", value, 150)
    assert str(caught.value) == f"ANGLES is {value}; expected at most 150 numbers"


def test_as_many_as_allowed_are_not():
    assert len(parse_numbers("ANGLES", "1:150:1", 150)) == 150
