# SPDX-License-Identifier: GPL-2.0-or-later
"""The line from one raster to another is that of least squares, over the cells that both have."""

import operator
from functools import reduce

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels.equalization import Line
from raster_loupe.kernels.regression import TRIMMED_FITS, JointMoments, JointSpread


def rasters(seed, shape=(1, 40, 50), offset=0.0):
    generator = np.random.default_rng(seed)
    x = generator.normal(offset, 3, shape)
    return x, 1.5 * x - 7 + generator.normal(0, 1, shape)


@pytest.mark.parametrize("offset", [0, 1e6, -3e7])
@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_line_is_that_of_numpy(offset, seed):
    x, y = rasters(seed, offset=offset)
    found = JointMoments()(x, None, beside=(y, None)).partials[0]
    above = y - 1.5 * offset  # polyfit itself is no better than its largest numbers
    gain, rest = np.polyfit((x - offset).ravel(), above.ravel(), 1)
    assert found.line.gain == pytest.approx(gain, rel=1e-9)
    height = found.y - 1.5 * offset - gain * (found.x - offset)
    assert height == pytest.approx(rest, abs=1e-6)
    assert found.line(np.array([found.x]))[0] == pytest.approx(found.y, rel=1e-12)
    assert found.determination == pytest.approx(np.corrcoef(x.ravel(), y.ravel())[0, 1] ** 2)
    residuals = above - (gain * (x - offset) + rest)
    assert found.error(found.line) == pytest.approx(np.sqrt((residuals**2).mean()), rel=1e-7)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 39), st.integers(1, 49))
def test_blocks_add_up(seed, row, col):
    x, y = rasters(seed)
    whole = JointMoments()(x, None, beside=(y, None)).partials[0]
    parts = [
        JointMoments()(x[place], None, beside=(y[place], None)).partials[0]
        for place in (np.s_[:, :row], np.s_[:, row:, :col], np.s_[:, row:, col:])
    ]
    total = reduce(operator.add, parts, JointSpread())
    for name in JointSpread.__dataclass_fields__:
        assert getattr(total, name) == pytest.approx(getattr(whole, name), rel=1e-10)


def test_only_cells_that_both_have_count():
    x, y = rasters(3)
    x_valid, y_valid = (np.random.default_rng(seed).random(x.shape) < 0.7 for seed in (1, 2))
    both = x_valid & y_valid
    expected = JointMoments()(x[both][None, None], None, beside=(y[both][None, None], None))
    x[~x_valid], y[~y_valid] = np.nan, 1e30
    found = JointMoments()(x, x_valid, beside=(y, y_valid))
    assert found.partials[0].cells == both.sum()
    assert found.partials[0].present == x_valid.sum()
    assert found.partials[0].line.gain == pytest.approx(expected.partials[0].line.gain)


def test_cells_far_from_the_line_so_far_do_not_count():
    x = np.arange(100.0).reshape(1, 10, 10)
    y = 2 * x + 1
    y[0, 0, 3] = 500
    found = JointMoments((Line(2.0, 0.0),), (5.0,))(x, None, beside=(y, None)).partials[0]
    assert found.cells == 99
    assert found.line.gain == pytest.approx(2)
    assert found.line.offset == pytest.approx(1)


def test_each_band_has_its_own_line():
    x = np.stack([np.arange(20.0).reshape(4, 5)] * 2)
    y = np.stack([x[0], 3 * x[1]])
    kernel = JointMoments((Line(1.0, 0.0), Line(3.0, 0.0)), (0.5, 0.5))
    assert [one.cells for one in kernel(x, None, beside=(y, None)).partials] == [20, 20]
    alone = kernel(x[1:], None, None, None, (0, 0, 1), beside=(y[1:], None))
    assert [one.cells for one in alone.partials] == [20]
    wanted = kernel(x, None, slice(1, 2), beside=(y, None))
    assert [one.line.gain for one in wanted.partials] == [pytest.approx(3)]


def test_integers_are_read_as_they_are():
    x = np.array([[[0, 100, 250]]], np.uint8)
    found = JointMoments()(x, None, beside=(x[..., ::-1], None)).partials[0]
    assert found.xy < 0


def test_a_constant_has_a_level_line():
    x, y = np.full((1, 2, 3), 4.0), np.arange(6.0).reshape(1, 2, 3)
    found = JointMoments()(x, None, beside=(y, None)).partials[0]
    assert found.line == Line(0.0, 2.5)
    assert np.isnan(found.determination)
    assert found.error(found.line) == pytest.approx(y.std())
    assert found.major_axis == found.line


def test_without_cells_there_is_nothing():
    x = np.ones((1, 2, 2))
    found = JointMoments()(x, np.zeros(x.shape, bool), beside=(x, None)).partials[0]
    assert found == JointSpread()
    there = JointMoments()(x, None, beside=(x, np.zeros(x.shape, bool))).partials[0]
    assert (there + there).present == 8
    assert (there + there).cells == 0
    assert np.isnan(found.error(found.line))
    assert found + JointSpread() == found


def test_the_major_axis_takes_both_rasters_alike():
    x, y = rasters(5)
    there = JointMoments()(x, None, beside=(y, None)).partials[0].major_axis
    back = JointMoments()(y, None, beside=(x, None)).partials[0].major_axis
    assert there.gain == pytest.approx(y.std() / x.std())
    assert back.gain == pytest.approx(1 / there.gain)
    assert back.offset == pytest.approx(-there.offset / there.gain)
    down = JointMoments()(x, None, beside=(-y, None)).partials[0].major_axis
    assert down.gain == pytest.approx(-there.gain)


@pytest.mark.parametrize("cloudy", ["x", "y", "both"])
def test_rounds_of_trimmed_fits_get_rid_of_clouds(cloudy):
    x, y = rasters(6, (1, 100, 100))
    expected = JointMoments()(x, None, beside=(y, None)).partials[0].line
    clouds = np.random.default_rng(1).random(x.shape)
    if cloudy != "y":
        x[clouds < 0.1] = 60
    if cloudy != "x":
        y[clouds > 0.9] = 60
    found = JointMoments()(x, None, beside=(y, None)).partials
    at_first = found[0].line
    assert abs(at_first.gain - expected.gain) + abs(at_first.offset - expected.offset) > 1
    for fit in TRIMMED_FITS:
        found = JointMoments.near(found, fit)(x, None, beside=(y, None)).partials
    assert found[0].line.gain == pytest.approx(expected.gain, abs=0.05)
    assert found[0].line.offset == pytest.approx(expected.offset, abs=0.1)
