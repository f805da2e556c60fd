# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernels run together give what they give one by one, side by side in the order asked for."""

import pickle

import numpy as np
import pytest

from raster_loupe.kernels.combination import Combination, Source
from raster_loupe.kernels.footprint import Footprint
from raster_loupe.kernels.moments import Moments, Statistic
from raster_loupe.kernels.rank_filter import RankFilter

WINDOW = Footprint(3, 4)
MOMENTS = Moments(WINDOW, (Statistic.MEAN, Statistic.Z_SCORE))
RANKS = RankFilter(WINDOW, (0.25, 0.5))
BOTH = Combination((MOMENTS, RANKS), (Source(1, 1), Source(0, 0), Source(1, 0), Source(0, 1)))


def values_of(result):
    """A result as an array, NaN where it is invalid."""
    return result.values if result.valid is None else np.where(result.valid, result.values, np.nan)


@pytest.fixture(params=[None, 0.2], ids=["all valid", "holes"])
def block(request):
    random = np.random.default_rng(1)
    values = random.normal(size=(3, 20, 30))
    return values, None if request.param is None else random.random(values.shape) >= request.param


def test_bands_come_from_the_kernels_and_in_the_order_that_is_said(block):
    moments, ranks = values_of(MOMENTS(*block)).copy(), values_of(RANKS(*block)).copy()
    found = values_of(BOTH(*block))
    for band in range(3):
        expected = ranks[2 * band + 1], moments[2 * band], ranks[2 * band], moments[2 * band + 1]
        np.testing.assert_array_equal(found[4 * band : 4 * band + 4], expected)


def test_results_are_given_for_the_bands_wanted_alone(block):
    every = values_of(BOTH(*block)).copy()
    np.testing.assert_array_equal(values_of(BOTH(*block, slice(1, 2))), every[4:8])


def test_a_workspace_serves_blocks_of_any_size_up_to_its_own(block):
    workspace = BOTH.workspace(3, (18, 27))
    for rows, cols in ((20, 30), (3, 4), (11, 30)):
        part = [None if cells is None else cells[:, :rows, :cols] for cells in block]
        expected = values_of(BOTH(*part)).copy()
        np.testing.assert_array_equal(values_of(BOTH(*part, workspace=workspace)), expected)


def test_the_block_is_the_smallest_of_its_kernels():
    fourth = Moments(WINDOW, (Statistic.KURTOSIS,))
    assert fourth.block < RANKS.block
    assert Combination((RANKS, fourth), (Source(0, 0),)).block == fourth.block


def test_it_takes_the_memory_of_all_and_of_its_result():
    theirs = MOMENTS.workspace_nbytes(1, (50, 60)) + RANKS.workspace_nbytes(1, (50, 60))
    assert BOTH.workspace_nbytes(2, (50, 60)) == theirs + 50 * 60 * 2 * 4 * 5


def test_it_can_be_pickled_and_compares_by_its_parameters():
    assert pickle.loads(pickle.dumps(BOTH)) == BOTH  # noqa: S301


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (RankFilter(Footprint(5, 5)), "kernels differ in their reach"),
        (RankFilter(WINDOW, step=2), "kernels differ in their step"),
        (RankFilter(WINDOW, dtype="float64"), "kernels differ in their dtype"),
    ],
)
def test_kernels_that_do_not_go_together_are_refused(other, message):
    with pytest.raises(ValueError, match=message):
        Combination((MOMENTS, other), (Source(0, 0),))


def test_nothing_cannot_be_combined():
    with pytest.raises(ValueError, match="not to be empty"):
        Combination((), ())
