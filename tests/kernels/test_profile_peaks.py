# SPDX-License-Identifier: GPL-2.0-or-later
"""Peaks of profiles: known answers, scipy's own for whole profiles, and what gaps do."""

import numpy as np
import pytest
from osgeo import gdal_array
from scipy import ndimage, signal

from raster_loupe.kernels.profile_peaks import Kind, PeakSearch, Smoother, Smoothing, pieces
from raster_loupe.tests.conftest import ROOT

KNOWN = np.array([1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 2, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1])
DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")


@pytest.fixture
def noisy():
    return np.random.default_rng(4).normal(0, 1, 500).cumsum()


@pytest.fixture
def real():
    """A row of real elevation."""
    return gdal_array.LoadFile(DEMO)[150].astype(float)


def test_the_known_answer():
    peaks = PeakSearch()(KNOWN)
    np.testing.assert_array_equal(peaks.index, [4, 10, 17])
    np.testing.assert_array_equal(peaks.value, [5, 3, 6])
    np.testing.assert_array_equal(peaks.prominence, [4, 2, 5])
    np.testing.assert_array_equal(peaks.left_base, [0, 8, 12])
    np.testing.assert_array_equal(peaks.right_base, [8, 12, 22])
    np.testing.assert_allclose(peaks.width, [4, 2, 5])
    assert peaks.maximum.all()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([3, 2, 1, 2, 3], []),
        ([1, 2, 3, 4], []),
        ([5, 5, 5, 5], []),
        ([1, 3, 3, 3, 1], [2]),
        ([1, 3, 3, 1], [1]),
        ([3, 3, 1, 3, 3], []),
        ([1, 2, 2, 3, 1], [3]),
        ([7], []),
        ([], []),
    ],
    ids=str,
)
def test_ends_are_never_peaks_and_a_flat_top_is_one(values, expected):
    assert PeakSearch()(np.array(values)).index.tolist() == expected


LIMITS = {"distance": 9.4, "prominence": 1.5, "width": 2.5}


class TestWholeProfiles:
    @pytest.mark.parametrize("names", [[], *([name] for name in LIMITS), list(LIMITS)], ids=str)
    def test_have_the_maxima_that_scipy_finds(self, noisy, real, names):
        limits = {name: LIMITS[name] for name in names}
        for values in (noisy, real):
            index, told = signal.find_peaks(values, **{"prominence": 0, "width": 0, **limits})
            peaks = PeakSearch(**limits)(values)
            np.testing.assert_array_equal(peaks.index, index)
            np.testing.assert_array_equal(peaks.prominence, told["prominences"])
            np.testing.assert_array_equal(peaks.width, told["widths"])
            np.testing.assert_array_equal(peaks.left_base, told["left_bases"])
            np.testing.assert_array_equal(peaks.right_base, told["right_bases"])

    def test_have_the_minima_of_the_profile_upside_down(self, noisy):
        up, down = PeakSearch(Kind.MAXIMA)(-noisy), PeakSearch(Kind.MINIMA)(noisy)
        np.testing.assert_array_equal(down.index, up.index)
        np.testing.assert_array_equal(down.value, noisy[up.index])
        np.testing.assert_array_equal(down.prominence, up.prominence)
        assert not down.maximum.any()

    def test_have_both_in_their_order(self, noisy):
        both = PeakSearch(Kind.BOTH, prominence=1)(noisy)
        up, down = (PeakSearch(kind, prominence=1)(noisy) for kind in (Kind.MAXIMA, Kind.MINIMA))
        assert (np.diff(both.index) > 0).all()
        np.testing.assert_array_equal(both.index[both.maximum], up.index)
        np.testing.assert_array_equal(both.index[~both.maximum], down.index)


class TestHeight:
    def test_is_the_least_of_a_maximum(self):
        assert PeakSearch(height=5)(KNOWN).value.tolist() == [5, 6]

    def test_is_the_greatest_of_a_minimum(self):
        assert PeakSearch(Kind.MINIMA, height=-5)(-KNOWN).value.tolist() == [-5, -6]

    def test_means_nothing_for_both(self):
        with pytest.raises(ValueError, match="height is 5; it is a limit of maxima or of minima"):
            PeakSearch(Kind.BOTH, height=5)


def test_a_distance_of_less_than_a_sample_leaves_nothing_out():
    assert PeakSearch(distance=0.2)(KNOWN).index.tolist() == [4, 10, 17]


class TestGaps:
    def test_part_a_profile_into_pieces(self):
        valid = np.array([False, True, True, False, True, False])
        assert pieces(np.zeros(6), valid) == [slice(1, 3), slice(4, 5)]
        assert pieces(np.zeros(6), np.zeros(6, bool)) == []
        assert pieces(np.zeros(3), None) == [slice(0, 3)]

    def test_have_no_peaks_beside_them(self):
        valid = np.ones(23, bool)
        valid[5] = False
        assert PeakSearch()(KNOWN, valid).index.tolist() == [10, 17]

    @pytest.mark.parametrize("method", Smoothing)
    def test_leave_each_piece_as_it_would_be_alone(self, noisy, method):
        smooth, search = Smoother(method, 7), PeakSearch(Kind.BOTH)
        valid = np.ones(500, bool)
        valid[200:203] = valid[300] = False
        hidden = np.where(valid, noisy, 1e30)
        whole = search(smooth(hidden, valid), valid)
        alone = []
        for start, stop in ((0, 200), (203, 300), (301, 500)):
            found = search(smooth(noisy[start:stop]))
            shift = [
                start if name in ("index", "left_base", "right_base") else None
                for name in found._fields
            ]
            alone.append([a if s is None else a + s for a, s in zip(found, shift)])
        for column, expected in zip(whole, zip(*alone)):
            np.testing.assert_array_equal(column, np.concatenate(expected))

    @pytest.mark.parametrize("method", Smoothing)
    def test_stay_gaps_when_the_profile_is_smoothed(self, noisy, method):
        valid = np.arange(500) % 50 > 0
        smooth = Smoother(method, 5)(noisy, valid)
        np.testing.assert_array_equal(np.isfinite(smooth), valid)


class TestSmoothing:
    def test_by_nothing_changes_nothing(self, noisy):
        np.testing.assert_array_equal(Smoother()(noisy), noisy)

    def test_by_a_bell_is_that_of_scipy(self, noisy):
        expected = ndimage.gaussian_filter1d(noisy, 2.5)
        np.testing.assert_allclose(Smoother(Smoothing.GAUSSIAN, 2.5)(noisy), expected, atol=1e-12)

    def test_by_parabolas_is_that_of_scipy(self, noisy):
        expected = signal.savgol_filter(noisy, 11, 2)
        found = Smoother(Smoothing.SAVITZKY_GOLAY, 11)(noisy)
        np.testing.assert_allclose(found, expected, atol=1e-12)

    def test_by_parabolas_leaves_a_parabola(self):
        parabola = (np.arange(30) - 12.0) ** 2
        found = Smoother(Smoothing.SAVITZKY_GOLAY, 9)(parabola)
        np.testing.assert_allclose(found, parabola, atol=1e-9)

    def test_takes_the_longest_window_that_fits_into_a_short_piece(self, noisy):
        smooth = Smoother(Smoothing.SAVITZKY_GOLAY, 21)
        for size, window in ((20, 19), (7, 7), (6, 5)):
            expected = signal.savgol_filter(noisy[:size], window, 2)
            np.testing.assert_allclose(smooth(noisy[:size]), expected, atol=1e-12)
        for size in (1, 2):
            np.testing.assert_array_equal(smooth(noisy[:size]), noisy[:size])

    def test_counts_the_pieces_that_are_short(self, noisy):
        valid = np.ones(500, bool)
        valid[[10, 499]] = False
        assert Smoother(Smoothing.SAVITZKY_GOLAY, 11).shortened(noisy, valid) == 1
        assert Smoother(Smoothing.GAUSSIAN, 11).shortened(noisy, valid) == 0

    @pytest.mark.parametrize("method", Smoothing)
    @pytest.mark.parametrize("value", [0.1, -1e6 / 3])
    def test_makes_no_peaks_of_a_constant(self, method, value):
        smooth = Smoother(method, 9)(np.full(100, value))
        np.testing.assert_array_equal(smooth, value)
        assert not len(PeakSearch(Kind.BOTH)(smooth).index)

    @pytest.mark.parametrize("size", [0, -1, np.inf, np.nan])
    def test_by_a_bell_has_a_width(self, size):
        with pytest.raises(ValueError, match="a standard deviation is a number above 0"):
            Smoother(Smoothing.GAUSSIAN, size)

    @pytest.mark.parametrize("size", [1, 4, 3.5, 0, -3, np.nan])
    def test_by_parabolas_has_an_odd_window(self, size):
        with pytest.raises(ValueError, match="the length of a window is odd and at least 3"):
            Smoother(Smoothing.SAVITZKY_GOLAY, size)
