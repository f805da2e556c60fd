# SPDX-License-Identifier: GPL-2.0-or-later
"""A correlogram is what loops over all pairs of cells give, however the raster is cut."""

import operator
import tracemalloc
from functools import reduce

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import correlate2d

from raster_loupe.kernels import correlogram
from raster_loupe.kernels.correlogram import Convention, Correlogram, LagProducts, lags_within
from raster_loupe.kernels.histogram import Moments
from raster_loupe.raster.engine import reduce_tiles
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.tests.raster.rasters import write

PEARSON, GLOBAL, PRODUCTS = Convention


def brute_force(x, y, max_lag, convention):
    """All pairs at each lag, in long doubles; cells that do not exist are NaN."""
    side = 2 * max_lag + 1
    found, pairs = np.full((side, side), np.nan), np.zeros((side, side), int)
    x, y = np.asarray(x, np.longdouble), np.asarray(y, np.longdouble)
    rows, cols = x.shape
    all_x, all_y = x[~np.isnan(x)], y[~np.isnan(y)]
    for down in range(-max_lag, max_lag + 1):
        for right in range(-max_lag, max_lag + 1):
            top, left = max(0, -down), max(0, -right)
            bottom, end = min(rows, rows - down), min(cols, cols - right)
            if top >= bottom or left >= end:
                continue
            one = x[top + down : bottom + down, left + right : end + right].ravel()
            other = y[top:bottom, left:end].ravel()
            both = ~np.isnan(one) & ~np.isnan(other)
            one, other = one[both], other[both]
            place = down + max_lag, right + max_lag
            pairs[place] = len(one)
            if convention == PRODUCTS and len(one):
                found[place] = (one * other).sum()
            elif convention == GLOBAL and len(one) and all_x.std() and all_y.std():
                products = ((one - all_x.mean()) * (other - all_y.mean())).sum()
                n = np.sqrt(len(all_x) * len(all_y))
                found[place] = products / n / all_x.std() / all_y.std()
            elif convention == PEARSON and len(one) > 1:
                one, other = one - one.mean(), other - other.mean()
                norm = np.sqrt((one**2).sum() * (other**2).sum())
                if np.ptp(one) > 0 and np.ptp(other) > 0:
                    found[place] = (one * other).sum() / norm
    return found, pairs


def centre_of(x):
    return (
        Moments()(x[None], None if np.isfinite(x).all() else np.isfinite(x)[None]).partials[0].mean
    )


def correlate(x, y, max_lag, cut=None):
    """Cut a raster into blocks as the engine does, and add up what the kernel says of them."""
    x = np.asarray(x, float)
    y = None if y is None else np.asarray(y, float)
    lags = lags_within(x.shape, max_lag)
    kernel = LagProducts(lags, (centre_of(x), centre_of(x if y is None else y)))
    (down, right), (rows, cols) = lags, x.shape
    high, wide = cut or (rows, cols)

    def padded(values):
        return np.pad(values, ((down, down), (right, right)), constant_values=np.nan)[None]

    partials = []
    for row in range(0, rows, high):
        for col in range(0, cols, wide):
            part = np.s_[
                :,
                row : min(rows, row + high) + 2 * down,
                col : min(cols, col + wide) + 2 * right,
            ]
            one = padded(x)[part]
            beside = {}
            if y is not None:
                other = padded(y)[part]
                beside["beside"] = other, ~np.isnan(other)
            valid = None if not np.isnan(one).any() else ~np.isnan(one)
            partials += kernel(one, valid, **beside).partials
    return Correlogram(reduce(operator.add, partials), max_lag)


def with_holes(shape, seed, share, offset=0.0):
    generator = np.random.default_rng(seed)
    cells = offset + generator.normal(0, 1, shape).cumsum(axis=1)
    cells[generator.random(shape) < share] = np.nan
    return cells


@pytest.mark.parametrize("convention", Convention)
@pytest.mark.parametrize("offset", [0, 1e6, -3e7])
@pytest.mark.parametrize("holes", [(0, 0), (0, 0.2), (0.2, 0), (0.3, 0.3)])
def test_the_coefficients_are_those_of_a_loop_over_all_pairs(convention, offset, holes):
    x = with_holes((23, 31), 1, holes[0], offset)
    y = with_holes((23, 31), 2, holes[1], -2 * offset)
    found = correlate(x, y, 9)
    expected, pairs = brute_force(x, y, 9, convention)
    np.testing.assert_array_equal(found.pairs, pairs)
    scale = np.nanmax(np.abs(expected)) if convention == PRODUCTS else 1
    np.testing.assert_allclose(found.coefficients(convention), expected, rtol=0, atol=2e-10 * scale)


@pytest.mark.parametrize("convention", Convention)
@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    shape=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    max_lag=st.integers(0, 10),
    share=st.sampled_from([0, 0.2, 0.8]),
    cut=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    alone=st.booleans(),
)
def test_small_rasters_in_any_pieces_match_too(convention, seed, shape, max_lag, share, cut, alone):
    x = with_holes(shape, seed, share, 5.0)
    y = None if alone else with_holes(shape, seed + 1, share, -7.0)
    found = correlate(x, y, max_lag, cut)
    expected, pairs = brute_force(x, x if alone else y, max_lag, convention)
    np.testing.assert_array_equal(found.pairs, pairs)
    np.testing.assert_allclose(found.coefficients(convention), expected, rtol=1e-9, atol=1e-9)


each_way_back = pytest.mark.parametrize("longest", [1000, 0], ids=["gathered", "one by one"])


@each_way_back
def test_pieces_of_a_block_add_up(monkeypatch, longest):
    monkeypatch.setattr(correlogram, "_GATHERED", longest)
    monkeypatch.setattr(correlogram, "_SHORTEST", 24)
    monkeypatch.setattr(correlogram, "_COLUMNS", 50)
    assert LagProducts((5, 5)).block == (14, 56)
    for share in (0, 0.3):
        x, y = with_holes((40, 75), 3, share), with_holes((40, 75), 4, share)
        expected = brute_force(x, y, 5, PEARSON)[0]
        found = correlate(x, y, 5, (14, 56)).coefficients()
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


@each_way_back
def test_pieces_of_a_raster_alone_add_up(monkeypatch, longest):
    monkeypatch.setattr(correlogram, "_GATHERED", longest)
    monkeypatch.setattr(correlogram, "_SHORTEST", 24)
    for share in (0, 0.3):
        x = with_holes((40, 75), 3, share)
        expected, pairs = brute_force(x, x, 5, PEARSON)
        found = correlate(x, None, 5, (14, 56))
        np.testing.assert_allclose(found.coefficients(), expected, rtol=0, atol=1e-12)
        np.testing.assert_array_equal(found.pairs, pairs)


@each_way_back
def test_pieces_without_holes_beside_pieces_with_some(monkeypatch, longest):
    monkeypatch.setattr(correlogram, "_GATHERED", longest)
    monkeypatch.setattr(correlogram, "_SHORTEST", 24)
    x, y = with_holes((40, 75), 3, 0), with_holes((40, 75), 4, 0)
    x[3, 50:] = np.nan
    y[30:, 5] = np.nan
    x[:, :4] = np.nan
    expected = brute_force(x, y, 5, PEARSON)[0]
    np.testing.assert_allclose(correlate(x, y, 5).coefficients(), expected, rtol=0, atol=1e-12)


def test_whole_numbers_give_what_correlate2d_gives():
    generator = np.random.default_rng(8)
    x, y = generator.integers(0, 256, (2, 12, 15))
    found = correlate(x, y, 14).coefficients(PRODUCTS)
    full = correlate2d(x, y, "full")
    np.testing.assert_allclose(found[3:-3], full, rtol=1e-12)
    assert np.isnan(found[:3]).all()
    assert np.isnan(found[-3:]).all()


def test_sum_of_products_by_hand():
    x = [[1, 2, 3, 2, 1, 2, 3]]
    y = [[1, 2, 3, np.nan, np.nan, np.nan, np.nan]]
    found = correlate(x, y, 6).coefficients(PRODUCTS)
    np.testing.assert_allclose(found[6, 4:], [3, 8, 14, 14, 10, 10, 14, 8, 3], rtol=1e-12)
    assert np.isnan(found[6, :4]).all()
    assert np.isnan(np.delete(found, 6, axis=0)).all()


def test_one_row_gives_what_ccf_of_r_gives():
    # x - 1/2 = -1 -1 1 1 over 2, y - 1/2 = 1 1 -1 -1 over 2, and both standard deviations are 1/2:
    # at lag k the mean over n = 4 of x[t + k] y[t] in these units.
    found = correlate([[0, 0, 1, 1]], [[1, 1, 0, 0]], 3).coefficients(GLOBAL)[3]
    np.testing.assert_allclose(found, [0.25, 0.5, -0.25, -1, -0.25, 0.5, 0.25])


@pytest.mark.parametrize("convention", Convention)
def test_at_lag_k_the_raster_k_cells_on_meets_the_other(convention):
    y = np.zeros((20, 20))
    y[8:11, 7:9] = 1, 2
    x = np.roll(y, (3, -2), (0, 1))  # down and to the left
    best = correlate(x, y, 6).best(convention)
    assert best[:2] == (3, -2)
    if convention != PRODUCTS:
        assert best.coefficient == pytest.approx(1, abs=0.01)


def test_a_raster_meets_itself_alike_in_opposite_directions():
    found = correlate(with_holes((20, 30), 5, 0.2, 100.0), None, 8, (7, 11))
    for convention in Convention:
        cells = found.coefficients(convention)
        np.testing.assert_allclose(cells, cells[::-1, ::-1], rtol=1e-12)
    assert found.coefficients()[8, 8] == pytest.approx(1)
    assert found.coefficients(GLOBAL)[8, 8] == pytest.approx(1)
    assert found.best()[:2] == (0, 0)


def test_of_equally_good_lags_the_nearest_is_the_best_and_then_the_first():
    waves = np.tile([0.0, 1.0, 0.0, -1.0], (12, 6))
    assert correlate(np.roll(waves, 1, axis=1), waves, 6).best()[:2] == (0, 1)
    assert correlate(-waves, waves, 6).best()[:2] == (0, -2)
    for seed in range(10):  # r is 1 every fourth column, but for rounding
        waves = np.tile(np.random.default_rng(seed).normal(size=(12, 4)), 6)
        assert correlate(np.roll(waves, 1, axis=1), waves, 6).best()[:2] == (0, 1)


def test_the_best_lag_can_be_asked_to_have_many_pairs():
    x, y = with_holes((10, 10), 1, 0), with_holes((10, 10), 2, 0)
    found = correlate(x, y, 9)
    assert found.best().coefficient == pytest.approx(1)  # of two pairs in a corner
    best = found.best(least_pairs=50)
    assert found.pairs[best.row + 9, best.col + 9] >= 50
    assert best.coefficient == np.nanmax(np.where(found.pairs >= 50, found.coefficients(), -2))


def test_no_global_coefficient_leaves_its_range():
    for seed in range(20):
        x, y = with_holes((6, 6), seed, 0.7), with_holes((6, 6), seed + 50, 0.7)
        found = correlate(x, y, 5).coefficients(GLOBAL)
        assert not (np.abs(found) > 1).any()
        np.testing.assert_allclose(found, brute_force(x, y, 5, GLOBAL)[0], atol=1e-12)


@pytest.mark.parametrize("constant", [0.0, 0.1, 1e6 + 0.1])
def test_a_constant_has_no_coefficient_but_products(constant):
    x, y = np.full((8, 9), constant), with_holes((8, 9), 1, 0)
    for one, other in ((x, y), (y, x), (x, None)):
        found = correlate(one, other, 3)
        assert np.isnan(found.coefficients(PEARSON)).all()
        assert np.isnan(found.coefficients(GLOBAL)).all()
        assert found.best() is None
        assert not np.isnan(found.coefficients(PRODUCTS)).any()


def test_pairs_that_are_all_in_a_flat_part_have_no_pearson_coefficient():
    x = with_holes((30, 30), 1, 0, 700.0)
    x[:12, :12] = 3.3
    found = correlate(x, with_holes((30, 30), 2, 0), 29).coefficients()
    # Negative lags bring together the upper left of x with the lower right of the other one.
    assert np.isnan(found[:12, :12]).all()
    assert not np.isnan(found[12:-1, 12:-1]).any()


def test_without_cells_there_is_nothing():
    kernel = LagProducts((2, 2))
    valid = np.zeros((1, 9, 10), bool)
    found = Correlogram(kernel(np.full(valid.shape, np.nan), valid).partials[0], 2)
    assert not found.pairs.any()
    for convention in Convention:
        assert np.isnan(found.coefficients(convention)).all()
        assert found.best(convention) is None
    assert len(found.profile().lag) == 0


def test_lags_beyond_the_raster_have_no_pairs():
    x = with_holes((4, 5), 1, 0)
    found = correlate(x, None, 30)
    assert found.pairs.shape == (61, 61)
    assert found.pairs.sum() == found.pairs[27:34, 26:35].sum() == 20**2
    np.testing.assert_allclose(found.coefficients(), brute_force(x, x, 30, PEARSON)[0], atol=1e-12)


@pytest.mark.parametrize("shape", [(1, 40), (40, 1)])
def test_a_single_row_or_column_is_a_raster(shape):
    x, y = with_holes(shape, 1, 0.1), with_holes(shape, 2, 0)
    found = correlate(x, y, 7).coefficients()
    np.testing.assert_allclose(found, brute_force(x, y, 7, PEARSON)[0], atol=1e-12)


def test_the_profile_is_the_mean_over_directions():
    x = with_holes((25, 25), 3, 0.1)
    found = correlate(x, None, 6)
    profile = found.profile()
    assert profile.lag[0] == 0
    assert profile.correlation[0] == pytest.approx(1)
    assert profile.pairs[0] == np.isfinite(x).sum()
    cells, pairs = found.coefficients(), found.pairs
    lags = np.arange(-6, 7)
    distance = np.hypot(lags[:, None], lags)
    for index in range(1, 7):
        ring = (distance >= index - 0.5) & (distance < index + 0.5) & (distance <= 6)
        assert profile.pairs[index] == pairs[ring].sum()
        expected = np.average(cells[ring], weights=pairs[ring])
        assert profile.correlation[index] == pytest.approx(expected)
        assert profile.lag[index] == pytest.approx(np.average(distance[ring], weights=pairs[ring]))
    assert len(profile.lag) == 7


def test_the_profile_is_in_map_units():
    found = correlate(with_holes((25, 25), 3, 0), None, 3)
    profile = found.profile(cell_size=(-30.0, 10.0))
    assert profile.lag[:3].tolist() == [0, 10, 20]
    assert 30 < profile.lag[3] < 35  # of 30 to the right, 30 down, and 30 down and 10 aside
    assert profile.pairs[1] == 2 * 25 * 24
    assert profile.lag.max() == 90


def test_a_raster_alone_has_its_best_lag_where_its_pattern_repeats():
    generator = np.random.default_rng(5)
    rows, cols = np.indices((90, 90))
    waves = np.sin(2 * np.pi * (3 * rows + 4 * cols) / 75)  # 15 cells from crest to crest
    found = correlate(waves + generator.normal(0, 0.3, waves.shape), None, 20)
    assert found.best()[:2] == (0, 0)
    best = found.repetition()
    assert abs(3 * best.row + 4 * best.col - 75) <= 5  # on the next crest, not along this one
    assert best.coefficient > 0.75
    assert best.coefficient == found.coefficients()[best.row + 20, best.col + 20]


def test_of_opposite_repetitions_it_is_the_one_downwards_or_to_the_right():
    tile = np.random.default_rng(5).normal(size=(6, 8))
    assert correlate(np.tile(tile, (5, 5)), None, 7).repetition()[:2] == (6, 0)
    assert correlate(np.tile(tile[:1], (1, 5)), None, 9).repetition()[:2] == (0, 8)
    assert correlate(np.tile(tile[:, :1], (5, 1)), None, 9).repetition()[:2] == (6, 0)


def test_where_nothing_repeats_it_is_the_lag_beside_0_that_is_most_alike():
    y = np.linspace(-1, 1, 40)
    hill = np.exp(-(y[:, None] ** 2) - 2 * y**2)  # longer from top to bottom
    found = correlate(hill, None, 3)
    assert found.repetition(GLOBAL)[:2] == (1, 0)
    assert correlate(hill, None, 1).repetition(GLOBAL)[:2] == (1, 0)
    assert correlate(np.ones((5, 5)), None, 2).repetition() is None


def test_a_repetition_can_be_asked_to_have_many_pairs():
    found = correlate(with_holes((10, 10), 1, 0), None, 9)
    best = found.repetition(least_pairs=40)
    assert found.pairs[best.row + 9, best.col + 9] >= 40


def test_sums_add_up_in_place():
    one, other = (
        LagProducts((1, 2))(cells, None).partials[0]
        for cells in np.random.default_rng(0).normal(size=(2, 1, 9, 9))
    )
    both, memory = one + other, one.sums
    one += other
    assert one.sums is memory
    np.testing.assert_array_equal(one.sums, both.sums)
    assert (one.x, one.y) == (both.x, both.y)


@pytest.mark.parametrize("max_lag", [20, 260])
def test_a_call_takes_no_more_memory_than_it_says(max_lag):
    kernel = LagProducts((max_lag, max_lag))
    rows, cols = (size + 2 * max_lag for size in kernel.block)
    cells = with_holes((1, rows, cols), 1, 0.1)
    valid = ~np.isnan(cells)
    tracemalloc.start()
    kernel(cells, valid, beside=(cells, valid))
    taken = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert taken < kernel.workspace_nbytes()


def test_sums_of_different_lags_or_centres_do_not_add_up():
    cells = np.zeros((1, 5, 5))
    one, other, third = (
        LagProducts(lag, centre)(cells, None).partials[0]
        for lag, centre in (((1, 1), (0, 0)), ((1, 1), (2, 2)), ((1, 2), (0, 0)))
    )
    with pytest.raises(ValueError, match="centres"):
        one + other
    with pytest.raises(ValueError, match="shapes"):
        one + third


@pytest.mark.parametrize("wrong", [{"max_lag": (1, -1)}, {"max_lag": (1.5, 2)}, {"max_lag": (1,)}])
def test_a_lag_is_a_whole_number(wrong):
    with pytest.raises(ValueError, match="max_lag"):
        LagProducts(**wrong)


def test_each_band_has_its_own_sums():
    x = np.stack([with_holes((9, 9), seed, 0) for seed in range(3)])
    kernel = LagProducts((2, 2))
    partials = kernel(x, None, slice(1, 3), beside=(x[::-1], None)).partials
    alone = kernel(x[1:2], None, beside=(x[1:2], None)).partials
    assert len(partials) == 2
    np.testing.assert_array_equal(partials[0].sums, alone[0].sums)


@pytest.fixture
def pair(tmp_path):
    """Two rasters, larger than a block either way, with holes in a corner of one of them."""
    generator = np.random.default_rng(0)
    x = 1e6 + generator.normal(0, 1, (900, 1700)).astype("float32").cumsum(axis=1)
    y = np.roll(x, (-4, 7), (0, 1)) + generator.normal(0, 3, x.shape)
    y[600:, 1200:][generator.random((300, 500)) < 0.2] = np.nan
    return [
        Source.open(write(tmp_path / f"{name}.tif", cells)) for name, cells in zip("xy", (x, y))
    ]


def reduced(pair, max_lag, **kwargs):
    source, *other = pair
    beside = {"beside": other[0]} if other else {}
    centre = tuple(
        reduce_tiles(one, Moments(), operator.add).partials[0].mean for one in (pair * 2)[:2]
    )
    kernel = LagProducts(lags_within(source.shape, max_lag), centre)
    outcome = reduce_tiles(source, kernel, operator.add, **beside, **kwargs)
    return outcome.partials[0]


def test_the_same_bits_for_any_memory_and_any_number_of_workers(pair):
    first = reduced(pair, 20, resources=Resources(2))
    for resources in (Resources(1), Resources(3, 90 * MIB), Resources(1, 2048 * MIB)):
        again = reduced(pair, 20, resources=resources)
        np.testing.assert_array_equal(again.sums, first.sums)
        assert (again.x, again.y) == (first.x, first.y)
    found = Correlogram(first, 20)
    assert found.best()[:2] == (4, -7)
    cells = pair[0].rows * pair[0].cols
    assert found.pairs[20, 20] == first.y.cells < first.x.cells == cells


def test_a_raster_alone_is_run_like_one_beside_itself(pair):
    alone = Correlogram(reduced(pair[1:], 9), 9)
    beside = Correlogram(reduced([pair[1], pair[1]], 9), 9)
    np.testing.assert_array_equal(alone.pairs, beside.pairs)
    for convention in Convention:
        np.testing.assert_allclose(
            alone.coefficients(convention), beside.coefficients(convention), rtol=1e-9
        )
