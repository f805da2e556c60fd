# SPDX-License-Identifier: GPL-2.0-or-later
"""Means of rows and columns, against exact fractions; cut into blocks in every way."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raster_loupe.kernels.line_means import COLUMNS, ROWS, LineMean

each_axis = pytest.mark.parametrize("axis", [ROWS, COLUMNS])


def gathered(values, known, axis, height):
    """Means by the kernel, of strips of so many rows."""
    gathering = LineMean(axis).gathered()
    for row in range(0, len(values), height):
        strip = slice(row, row + height)
        gathering.add(values[strip], known[strip])
    gathering.finish()
    return gathering


def means(values, known, axis, height):
    cells = gathered(values, known, axis, height).cells(0, 0, *values.shape)
    return cells[:, 0] if axis == ROWS else cells[0]


def fill(values, known, axis):
    beside = gathered(values, known, axis, 2).cells(0, 0, *values.shape)
    return LineMean(axis)(values, known, ~known, beside)


def exact_means(values, known, axis):
    lines = zip(values, known) if axis == ROWS else zip(values.T, known.T)
    found = []
    for line, exist in lines:
        cells = [Fraction(value) for value in line[exist].tolist()]
        found.append(float(sum(cells) / len(cells)) if cells else np.nan)
    return np.array(found)


@given(
    st.integers(1, 40), st.integers(1, 40), st.integers(1, 40), st.sampled_from([ROWS, COLUMNS]),
    st.sampled_from(["float32", "float64", "uint8", "int32"]), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_means_are_exact_whatever_the_blocks(rows, cols, height, axis, dtype, seed):
    rng = np.random.default_rng(seed)
    values = rng.normal(0, 1, (rows, cols)) * 10.0 ** rng.integers(0, 8, (rows, cols))
    values = np.abs(values) % 256 if dtype == "uint8" else values
    values = values.astype(dtype)
    known = rng.random((rows, cols)) < rng.choice([0.1, 0.5, 1])
    np.testing.assert_array_equal(
        means(values, known, axis, height), exact_means(values, known, axis)
    )


@each_axis
def test_what_is_unknown_is_not_looked_at(axis):
    values = np.array([[1.0, np.nan, 3.0], [np.inf, 5.0, np.nan]])
    known = np.isfinite(values)
    expected = [2, 5] if axis == ROWS else [1, 5, 3]
    assert means(values, known, axis, 1).tolist() == expected


@each_axis
def test_a_window_has_the_means_of_its_lines(axis):
    values = np.arange(12.0).reshape(3, 4)
    found = gathered(values, values >= 0, axis, 2).cells(1, 2, 2, 1)
    expected = values.mean(axis=1)[1:3, None] if axis == ROWS else [[6.0]] * 2
    np.testing.assert_array_equal(found, expected)


@each_axis
def test_large_values_that_cancel_leave_small_ones(axis):
    values = np.full((3, 3), 1.0)
    values[0], values[2] = 1e17, -1e17
    values = values if axis == COLUMNS else values.T
    assert means(values, values == values, axis, 1).tolist() == [1 / 3] * 3


@each_axis
def test_a_constant_has_itself_for_a_mean(axis):
    values = np.full((301, 70), 0.1)
    assert (means(values, values == values, axis, 32) == 0.1).all()


def test_column_means_fill_as_the_simple_imputer_does():
    nan = np.nan
    values = np.array(
        [
            [1, 2, nan, 4, 5],
            [nan, 7, 8, 9, 10],
            [11, nan, 13, 14, nan],
            [16, 17, 18, nan, 20],
            [21, 22, 23, 24, 25],
        ]
    )
    known = ~np.isnan(values)
    found = fill(values, known, COLUMNS)
    # sklearn.impute.SimpleImputer(strategy="mean").fit_transform(values)
    assert found.tolist() == [
        [1, 2, 15.5, 4, 5],
        [12.25, 7, 8, 9, 10],
        [11, 12, 13, 14, 15],
        [16, 17, 18, 12.75, 20],
        [21, 22, 23, 24, 25],
    ]


def test_row_means_fill_rows_and_an_empty_row_stays_empty():
    values = np.array([[1.0, 0, 3], [0, 0, 0]])
    known = values > 0
    found = fill(values, known, ROWS)
    np.testing.assert_array_equal(found, [[1, 2, 3], [np.nan] * 3])


def test_an_unknown_axis_is_refused_by_name_and_value():
    with pytest.raises(ValueError, match="axis is 2"):
        LineMean(2)
