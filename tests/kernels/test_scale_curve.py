# SPDX-License-Identifier: GPL-2.0-or-later
"""Which scales are looked at, how local variance changes between them, and its peaks."""

import numpy as np
import pytest

from raster_loupe.kernels.scale_curve import (
    ScaleCurve,
    default_scales,
    largest_scale,
    whole_scales,
)
from raster_loupe.kernels.variance_by_scale import Method

COARSER, WIDER = Method


def curve(*variance):
    return ScaleCurve(tuple(range(1, len(variance) + 1)), np.array(variance, float))


class TestDefaultScales:
    def test_double_in_four_steps_to_a_tenth_of_the_side(self):
        assert default_scales(COARSER, 400) == (
            *(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 16, 19, 23, 27, 32, 38),
        )

    def test_include_the_tenth_itself(self):
        assert default_scales(COARSER, 320)[-1] == 32
        assert default_scales(COARSER, 319)[-1] == 27

    def test_begin_where_windows_can_vary(self):
        assert default_scales(WIDER, 40) == (2, 3, 4)

    @pytest.mark.parametrize("size", [2, 3, 9])
    def test_are_never_none(self, size):
        assert default_scales(COARSER, size) == (1,)
        assert default_scales(WIDER, size) == (2,)

    @pytest.mark.parametrize("size", [3, 10, 31, 100, 1234, 12000, 100000])
    def test_fit_into_the_raster(self, size):
        for method in Method:
            assert default_scales(method, size)[-1] <= largest_scale(method, size)


def test_scales_are_rounded_sorted_and_there_once():
    assert whole_scales([8, 1.5, 2.2, 2.5, 1.49]) == (1, 2, 3, 8)


class TestRateOfChange:
    def test_is_a_percentage_of_the_variance_before(self):
        rate = curve(2, 3, 3, 1.5).rate_of_change
        np.testing.assert_allclose(rate, [np.nan, 50, 0, -50])

    def test_is_none_after_nothing(self):
        rate = curve(0, 3, np.nan, 2, 4).rate_of_change
        np.testing.assert_allclose(rate, [np.nan, np.nan, np.nan, np.nan, 100])

    def test_a_single_scale_has_none(self):
        np.testing.assert_array_equal(curve(3).rate_of_change, [np.nan])


class TestPeaks:
    def test_are_larger_than_the_scales_before_and_after(self):
        found = curve(1, 3, 2, 5, 4, 4.5, 1)
        assert found.peaks.index.tolist() == [1, 3, 5]
        assert found.strongest == 3

    def test_the_strongest_is_the_one_that_stands_out_most_on_both_sides(self):
        assert curve(4.4, 4.5, 4, 5, 1).strongest == 3
        assert curve(4, 5, 4.5, 4.9, 1, 4.8, 0).strongest == 5

    def test_of_equally_prominent_ones_it_is_the_finest(self):
        assert curve(0, 2, 0, 2 * (1 + 1e-12), 0).strongest == 1

    def test_ends_are_none(self):
        for one in (curve(1, 2, 3), curve(3, 2, 1), curve(2, 1, 2), curve(1), curve(2, 1)):
            assert one.peaks.index.tolist() == []
            assert one.strongest is None

    def test_rounding_makes_none(self):
        noise = 1e-13 * np.random.default_rng(1).normal(size=20)
        assert curve(*(3 + noise)).strongest is None

    def test_gaps_part_the_curve(self):
        assert curve(1, 2, np.nan, 1, 4, 3).peaks.index.tolist() == [4]

    def test_without_a_variance_there_are_none(self):
        assert curve(np.nan, np.nan).strongest is None
        assert not curve(np.nan).is_constant

    def test_nothing_that_varies_is_constant(self):
        assert curve(0, 0, np.nan, 0).is_constant
        assert curve(0, 0, 0).strongest is None
        assert not curve(0, 1e-9, 0).is_constant
