# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of the engine: English sentences, kept apart from the values that stand in them."""

import pickle

import pytest
from osgeo import gdal

from raster_loupe.raster.errors import (
    BudgetError,
    Message,
    SourceError,
    TargetError,
    checked,
)
from raster_loupe.raster.source import Source


def test_an_error_reads_as_its_sentence_with_the_values_in_place():
    assert str(TargetError("{path} is a folder", path="/a")) == "/a is a folder"


def test_a_value_may_be_a_message_of_its_own():
    what = Message("{path} cannot be read", path="/a")
    assert str(SourceError("{what}: {reason}", what=what, reason="x")) == "/a cannot be read: x"


def test_braces_in_values_and_in_texts_without_values_are_plain():
    assert str(SourceError("{path} is empty", path="/{a}.tif")) == "/{a}.tif is empty"
    assert str(SourceError("/{a}.tif is empty")) == "/{a}.tif is empty"


def test_an_error_knows_which_file_it_is_about():
    assert SourceError("{path} is empty", path="/a").path == "/a"
    assert SourceError("nothing").path is None


@pytest.mark.parametrize(
    "error",
    [
        SourceError("{what}: {reason}", what=Message("{path}", path="/a"), reason="x", path="/a"),
        SourceError("a text"),
        BudgetError("{least} MiB", least=9),
    ],
)
def test_errors_come_back_whole_from_other_processes(error):
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(again) is type(error)
    assert (str(again), again.path) == (str(error), error.path)
    assert getattr(again, "least", None) == getattr(error, "least", None)


def test_the_least_budget_can_be_asked_for():
    assert BudgetError("{least} MiB", least=9).least == 9


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("/a.tif: No such file or directory", "No such file or directory"),
        ("/a.tif, band 1: IReadBlock failed", "band 1: IReadBlock failed"),
        ("`/a.tif' not recognized", "not recognized"),
        ("something about /a.tif", "something about /a.tif"),
        ("", "GDAL gives no reason"),
    ],
)
def test_a_reason_of_gdal_does_not_say_the_path_again(said, reason):
    def fail():
        gdal.Error(gdal.CE_Failure, gdal.CPLE_AppDefined, said)

    what = Message("{path} cannot be read", path="/a.tif")
    with pytest.raises(SourceError) as caught:
        checked(SourceError, what, fail)
    assert str(caught.value) == f"/a.tif cannot be read: {reason}"


def test_the_path_of_a_missing_file_is_said_once(tmp_path):
    path = str(tmp_path / "missing.tif")
    with pytest.raises(SourceError) as caught:
        Source.open(path)
    assert str(caught.value).count(path) == 1
