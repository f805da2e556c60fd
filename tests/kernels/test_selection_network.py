# SPDX-License-Identifier: GPL-2.0-or-later
"""Networks of minima and maxima, against windows that are sorted."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels.footprint import Footprint, Shape
from raster_loupe.kernels.selection_network import SelectionNetwork, selection_network


def cells(mask):
    return tuple(map(tuple, np.asarray(mask, bool).tolist()))


def square(size):
    return cells(np.ones((size, size)))


def run(network, values):
    """The network's results, ``(ranks, rows, cols)``, in memory that holds NaN before."""
    height, width = network.shape
    rows, cols = values.shape[0] - height + 1, values.shape[1] - width + 1
    nbytes = network.nbytes(rows, cols, values.itemsize)
    memory = np.full(nbytes, 0xFF, np.uint8).view(values.dtype)
    planes = network.bind(memory, rows, cols).run(values)
    results = np.empty((len(network.ranks), rows, cols), values.dtype)
    for phase, found in enumerate(planes):
        for result, plane in zip(results, found):
            result[phase :: network.phases] = plane
    return results


def expect(mask, ranks, values):
    mask = np.array(mask)
    ordered = np.sort(sliding_window_view(values, mask.shape)[..., mask], axis=-1)
    return np.moveaxis(ordered[..., list(ranks)], -1, 0)


def random(shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 9, 12, 15])
def test_the_median_of_a_square_is_that_of_its_sorted_cells(size):
    network = selection_network(square(size), (size * size // 2,))
    values = random((37 + size, 30 + size))
    np.testing.assert_array_equal(run(network, values), expect(square(size), network.ranks, values))


@pytest.mark.parametrize("phases", [1, 2, 4, 8])
@pytest.mark.parametrize("window", [(1, 1), (1, 7), (7, 1), (3, 5), (6, 2), (9, 9)])
def test_rows_that_share_their_cells_have_the_results_of_single_rows(window, phases):
    mask = cells(np.ones(window))
    network = SelectionNetwork(mask, (0, window[0] * window[1] // 3), phases)
    values = random((21, 24))
    np.testing.assert_array_equal(run(network, values), expect(mask, network.ranks, values))


@pytest.mark.parametrize("size", [3, 4, 5, 7, 9, 11])
def test_an_ellipse_has_a_network_too(size):
    mask = cells(Footprint(size, size, Shape.ELLIPSE).mask())
    network = selection_network(mask, (np.sum(mask) // 2,))
    values = random((30, 31))
    np.testing.assert_array_equal(run(network, values), expect(mask, network.ranks, values))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_window_has_a_network_of_any_ranks(data):
    shape = data.draw(st.tuples(st.integers(1, 6), st.integers(1, 6)))
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=36, max_size=36))[: np.prod(shape)])
    mask = mask.reshape(shape)
    mask[data.draw(st.integers(0, shape[0] - 1)), data.draw(st.integers(0, shape[1] - 1))] = True
    every = st.integers(0, int(mask.sum()) - 1)
    ranks = tuple(sorted(data.draw(st.sets(every, min_size=1))))
    network = SelectionNetwork(cells(mask), ranks, data.draw(st.sampled_from([1, 2, 4])))
    block = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    values = np.random.default_rng(data.draw(st.integers(0, 99))).integers(
        0, 9, (block[0] + shape[0] - 1, block[1] + shape[1] - 1), np.int16
    )
    np.testing.assert_array_equal(run(network, values), expect(mask, ranks, values))


def test_all_ranks_of_a_window_are_its_sorted_cells():
    network = selection_network(square(4), tuple(range(16)))
    values = random((20, 20))
    np.testing.assert_array_equal(run(network, values), expect(square(4), range(16), values))


@pytest.mark.parametrize("dtype", "uint8 int8 uint16 int16 int32 uint64 int64 float32".split())
def test_extremes_of_a_type_are_values_like_others(dtype):
    limits = [np.iinfo(dtype).min, np.iinfo(dtype).max] if dtype[0] != "f" else [-np.inf, np.inf]
    values = np.random.default_rng(0).choice(np.array([*limits, 0, 1], dtype), (20, 22))
    network = selection_network(square(5), (12,))
    np.testing.assert_array_equal(run(network, values), expect(square(5), (12,), values))


def test_a_network_runs_again_on_other_values():
    network = selection_network(square(3), (4,))
    bound = network.bind(np.empty(network.nbytes(10, 12, 8) // 8), 10, 12)
    for seed in range(3):
        values = random((12, 14), seed)
        planes = bound.run(values)
        np.testing.assert_array_equal(planes[1][0], expect(square(3), (4,), values)[0, 1::2])


@pytest.mark.parametrize(
    ("size", "operations"), [(3, 17), (5, 57), (7, 124), (9, 222), (11, 299), (15, 643)]
)
def test_networks_share_what_neighbouring_windows_have_in_common(size, operations):
    assert selection_network(square(size), (size * size // 2,)).operations <= operations


def test_a_network_is_generated_once():
    network = selection_network(square(9), (40,))
    assert selection_network(square(9), (40,)) is network
