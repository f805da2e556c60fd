# SPDX-License-Identifier: GPL-2.0-or-later
"""Cross-correlation of profiles against a loop over the definition, numpy and scipy."""

import math

import numpy as np
import pytest
from scipy import signal

from raster_loupe.kernels import profile_correlation
from raster_loupe.kernels.profile_correlation import Convention, cross_correlation

LONG, SHORT = np.array([1, 2, 3, 2, 1, 2, 3]), np.array([1, 2, 3])


def by_loop(x, y, x_valid, y_valid, lags, convention):
    """The definition, pair by pair: coefficients and numbers of pairs."""
    mean_x, mean_y = x[x_valid].mean(), y[y_valid].mean()
    squares = math.fsum((x[x_valid] - mean_x) ** 2) * math.fsum((y[y_valid] - mean_y) ** 2)
    found, counts = [], []
    for lag in lags:
        terms = []
        for t in range(len(y)):
            if 0 <= t + lag < len(x) and x_valid[t + lag] and y_valid[t]:
                one, other = x[t + lag], y[t]
                if convention == Convention.CCF:
                    one, other = one - mean_x, other - mean_y
                terms.append(one * other)
        total = math.fsum(terms)
        if convention == Convention.CCF:
            total /= math.sqrt(squares)
        found.append(total if terms else math.nan)
        counts.append(len(terms))
    return np.array(found), counts


@pytest.fixture
def profiles():
    """Two noisy waves with an offset, and gaps in different places."""
    rng = np.random.default_rng(3)
    t = np.arange(200)
    x = 1e6 + np.sin(t / 7) + rng.normal(0, 0.3, 200)
    y = 50 + np.sin((t + 5) / 7) + rng.normal(0, 0.3, 200)
    x_valid, y_valid = rng.random((2, 200)) > 0.1
    x_valid[60:80] = False
    return x, y, x_valid, y_valid


class TestKnownAnswers:
    def test_sums_of_products_are_those_of_the_textbook_in_full(self):
        found = cross_correlation(LONG, SHORT, convention=Convention.PRODUCTS)
        np.testing.assert_array_equal(found.coefficient, [3, 8, 14, 14, 10, 10, 14, 8, 3])
        np.testing.assert_array_equal(found.lag, np.arange(-2, 7))

    def test_and_where_the_shorter_profile_lies_within_the_longer_one(self):
        found = cross_correlation(LONG, SHORT, convention=Convention.PRODUCTS)
        within = found.pairs == len(SHORT)
        np.testing.assert_array_equal(found.coefficient[within], [14, 14, 10, 10, 14])

    def test_ccf_is_that_of_r_by_hand(self):
        """Deviations are halves; n and the standard deviations of one half each give 1."""
        found = cross_correlation(np.array([0, 0, 1, 1]), np.array([1, 1, 0, 0]))
        np.testing.assert_allclose(found.coefficient, [0.25, 0.5, -0.25, -1, -0.25, 0.5, 0.25])
        np.testing.assert_array_equal(found.pairs, [1, 2, 3, 4, 3, 2, 1])

    def test_at_lag_k_x_at_t_plus_k_meets_y_at_t(self):
        bump = np.exp(-(((np.arange(100) - 40) / 3) ** 2))
        found = cross_correlation(np.roll(bump, 7), bump)
        assert found.lag[found.best] == 7
        assert found.coefficient[found.best] == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("convention", Convention)
class TestDefinition:
    def test_holds_without_gaps(self, profiles, convention):
        x, y, *_ = profiles
        every = np.ones(200, bool)
        expected, counts = by_loop(x, y, every, every, range(-30, 31), convention)
        found = cross_correlation(x, y, max_lag=30, convention=convention)
        np.testing.assert_allclose(found.coefficient, expected, rtol=1e-9, atol=1e-9)
        np.testing.assert_array_equal(found.pairs, counts)

    def test_holds_with_gaps(self, profiles, convention):
        x, y, x_valid, y_valid = profiles
        expected, counts = by_loop(*profiles, range(-199, 200), convention)
        x, y = np.where(x_valid, x, np.nan), np.where(y_valid, y, 1e30)
        found = cross_correlation(x, y, x_valid, y_valid, convention=convention)
        np.testing.assert_allclose(found.coefficient, expected, rtol=1e-9, atol=1e-9)
        np.testing.assert_array_equal(found.pairs, counts)

    def test_holds_for_profiles_of_different_lengths(self, profiles, convention):
        x, y = profiles[0], profiles[1][:70]
        every = np.ones(200, bool)
        expected, _ = by_loop(x, y, every, every[:70], range(-69, 200), convention)
        found = cross_correlation(x, y, convention=convention)
        np.testing.assert_allclose(found.coefficient, expected, rtol=1e-9, atol=1e-9)

    def test_holds_where_products_are_summed_up_in_parts(self, profiles, convention, monkeypatch):
        whole = cross_correlation(*profiles, max_lag=10, convention=convention)
        monkeypatch.setattr(profile_correlation, "_PART", 16)
        parts = cross_correlation(*profiles, max_lag=10, convention=convention)
        np.testing.assert_allclose(parts.coefficient, whole.coefficient, rtol=1e-9, atol=1e-12)
        np.testing.assert_array_equal(parts.pairs, whole.pairs)

    def test_of_a_profile_with_itself_is_the_same_both_ways(self, profiles, convention):
        x, _, valid, _ = profiles
        found = cross_correlation(x, x, valid, valid, convention=convention)
        np.testing.assert_allclose(found.coefficient, found.coefficient[::-1], rtol=1e-9)


@pytest.mark.parametrize("size", [20, 3000])
def test_sums_of_products_are_those_of_numpy_and_scipy(size):
    x, y = np.random.default_rng(0).normal(3, 1, (2, size))
    found = cross_correlation(x, y[: size // 2], convention=Convention.PRODUCTS).coefficient
    np.testing.assert_allclose(found, np.correlate(x, y[: size // 2], "full"), rtol=1e-10)
    np.testing.assert_allclose(found, signal.correlate(x, y[: size // 2]), rtol=1e-10)


class TestDetrending:
    def test_takes_the_lines_of_least_squares_away(self, profiles):
        x, y, *_ = profiles
        t = np.arange(200)
        plain = cross_correlation(signal.detrend(x), signal.detrend(y), max_lag=50)
        sloped = cross_correlation(x + 3 * t, y - 2 * t, max_lag=50, detrend=True)
        np.testing.assert_allclose(sloped.coefficient, plain.coefficient, atol=1e-8)

    def test_fits_the_line_to_what_is_there(self, profiles):
        x, _, valid, _ = profiles
        t = np.arange(200)
        slope, start = np.polyfit(t[valid], x[valid], 1)
        plain = cross_correlation(x - start - slope * t, x - start - slope * t, valid, valid)
        found = cross_correlation(x, x, valid, valid, detrend=True)
        np.testing.assert_allclose(found.coefficient, plain.coefficient, atol=1e-7)

    def test_holds_for_sums_of_products_too(self, profiles):
        x, y, *_ = profiles
        found = cross_correlation(x, y, convention=Convention.PRODUCTS, detrend=True)
        expected = np.correlate(signal.detrend(x), signal.detrend(y), "full")
        np.testing.assert_allclose(found.coefficient, expected, atol=1e-6)

    def test_leaves_nothing_of_a_ramp(self):
        ramp = 1e6 + 0.37 * np.arange(50_001)
        found = cross_correlation(ramp, ramp, max_lag=3, detrend=True)
        assert np.isnan(found.coefficient).all()


class TestNumbers:
    def test_an_offset_of_a_million_costs_no_digits(self):
        rng = np.random.default_rng(1)
        noise = np.round(rng.normal(0, 1e-3, (2, 5000)), 9)
        plain = cross_correlation(*noise)
        offset = cross_correlation(*(noise + 1e6))
        np.testing.assert_allclose(offset.coefficient, plain.coefficient, atol=1e-6)

    def test_nothing_is_outside_of_one(self):
        x = np.random.default_rng(0).normal(0, 1, 4000)
        found = cross_correlation(x, x).coefficient
        assert found.max() == pytest.approx(1)
        assert np.abs(found).max() <= 1

    def test_tiny_values_do_not_vanish(self):
        x = 1e-200 * np.random.default_rng(0).normal(0, 1, 50)
        assert cross_correlation(x, x).coefficient[49] == pytest.approx(1)

    @pytest.mark.parametrize("value", [0, 0.1, 1e6 / 3])
    def test_a_constant_profile_has_no_correlation(self, value):
        found = cross_correlation(np.full(30, value), np.arange(30))
        assert np.isnan(found.coefficient).all()
        assert found.best is None
        assert found.pairs.max() == 30

    def test_a_profile_of_gaps_has_no_pairs(self):
        found = cross_correlation(np.arange(9.0), np.arange(9.0), None, np.zeros(9, bool))
        assert not found.pairs.any()
        assert np.isnan(found.coefficient).all()
        assert math.isnan(found.band)

    def test_one_sample_has_no_correlation(self):
        assert np.isnan(cross_correlation(np.ones(1), np.ones(1)).coefficient).all()


class TestBest:
    def test_is_the_largest(self):
        found = cross_correlation(LONG, SHORT - 2, convention=Convention.PRODUCTS)
        assert found.coefficient[found.best] == found.coefficient.max()

    def test_of_equals_is_the_nearest_to_zero_and_then_the_positive_one(self):
        wave = np.array([1.0, 0, 0, 1, 0, 0, 1])
        found = cross_correlation(wave, np.array([0.0, 0, 0, 0, 1]), convention=1)
        assert found.lag[found.best] == -1
        found = cross_correlation(np.array([1.0, 0, 1]), np.array([0.0, 1, 0]), convention=1)
        assert found.lag[found.best] == 1

    def test_of_a_profile_with_itself_is_where_it_repeats(self):
        generator = np.random.default_rng(3)
        wave = np.sin(2 * np.pi * np.arange(400) / 25) + generator.normal(0, 0.2, 400)
        found = cross_correlation(wave, wave, max_lag=100)
        assert found.lag[found.best] == 0
        assert found.lag[found.repetition] == 25
        found = cross_correlation(wave, wave)
        assert found.lag[found.repetition] == 25

    def test_of_a_profile_that_does_not_repeat_is_beside_zero(self):
        hill = np.exp(-(np.linspace(-2, 2, 60) ** 2))
        for most in (1, 3, 15):
            found = cross_correlation(hill, hill, max_lag=most)
            assert found.lag[found.repetition] == 1

    def test_of_a_profile_with_itself_knows_no_peak_at_the_last_lag(self):
        wave = np.sin(2 * np.pi * np.arange(400) / 25)
        found = cross_correlation(wave, wave, max_lag=24)
        assert found.lag[found.repetition] == 1

    def test_of_a_profile_with_itself_does_not_mind_gaps(self):
        tile = np.random.default_rng(5).normal(size=12)
        wave = np.tile(tile, 20)
        valid = np.ones(240, bool)
        valid[50:70] = False
        found = cross_correlation(wave, wave, valid, valid, max_lag=60)
        assert found.lag[found.repetition] == 12

    def test_of_nothing_is_none(self):
        for values in (np.ones(30), np.ones(1)):
            assert cross_correlation(values, values).repetition is None
        assert cross_correlation(LONG, LONG, max_lag=0).repetition is None

    def test_band_is_that_of_the_pairs_at_lag_zero(self):
        valid = np.arange(120) >= 20
        found = cross_correlation(np.arange(120.0), np.arange(120.0), valid, valid)
        assert found.band == pytest.approx(0.196)

    def test_noise_is_within_the_band_95_times_of_100(self):
        x, y = np.random.default_rng(5).normal(0, 1, (2, 20_000))
        found = cross_correlation(x, y, max_lag=1000)
        assert np.mean(np.abs(found.coefficient) < found.band) == pytest.approx(0.95, abs=0.02)


def test_lags_go_no_further_than_the_profiles():
    np.testing.assert_array_equal(cross_correlation(LONG, SHORT, max_lag=99).lag, range(-2, 7))
    np.testing.assert_array_equal(cross_correlation(LONG, SHORT, max_lag=0).lag, [0])


def test_what_cannot_be_meant_is_refused():
    with pytest.raises(ValueError, match="max_lag is -1"):
        cross_correlation(LONG, SHORT, max_lag=-1)
    with pytest.raises(ValueError, match="profiles of 7 and 0 samples"):
        cross_correlation(LONG, np.empty(0))
