# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks, the cells beyond the edges, and where results lie when not every cell has one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raster_loupe.raster.window import Edge, Sampling, Window, pieces, source_index
from raster_loupe.tests.references import beyond

MODES = [edge for edge in Edge if edge is not Edge.AVAILABLE]

sizes = st.integers(1, 12)


@given(st.sampled_from(MODES), sizes, st.integers(0, 40), st.integers(0, 40))
def test_beyond_the_edge_stands_what_its_definition_says(edge, size, before, after):
    expected = [beyond(position, size, edge) for position in range(-before, size + after)]
    np.testing.assert_array_equal(source_index(-before, size + after, size, edge), expected)


@pytest.mark.parametrize("edge", MODES)
@pytest.mark.parametrize("size", [1, 2, 3, 8])
def test_beyond_the_edge_stands_what_scipy_finds_there(edge, size):
    ndimage = pytest.importorskip("scipy.ndimage")
    cells = np.arange(float(size))
    found = [
        ndimage.correlate1d(cells, np.eye(61)[30 + shift], mode=edge.name.lower())
        for shift in range(-30, 31)
    ]
    expected = np.array(found)[:, 0]
    np.testing.assert_array_equal(source_index(-30, 31, size, edge), expected)


def test_there_is_nothing_to_find_beyond_an_edge_of_available_cells():
    with pytest.raises(ValueError, match="there is nothing"):
        source_index(-1, 3, 3, Edge.AVAILABLE)


@given(st.sampled_from(list(Edge)), sizes, st.integers(-30, 30), st.integers(1, 40))
def test_the_pieces_of_an_axis_put_every_cell_in_its_place(edge, size, start, count):
    axis = np.arange(size)
    padded = np.full(count, -1)
    for piece in pieces(start, start + count, size, edge):
        assert 0 <= piece.start < piece.stop <= size
        cells = axis[piece.start : piece.stop]
        padded[piece.place] = cells if piece.index is None else cells[piece.index]
    positions = np.arange(start, start + count)
    if edge is Edge.AVAILABLE:
        expected = np.where((positions >= 0) & (positions < size), positions, -1)
    else:
        expected = source_index(start, start + count, size, edge)
    np.testing.assert_array_equal(padded, expected)


@given(
    st.builds(Window, st.integers(0, 50), st.integers(0, 50), st.integers(1, 60), sizes),
    st.tuples(st.integers(1, 20), st.integers(1, 20)),
)
def test_blocks_cover_a_window_once_on_the_grid_of_the_raster(window, block):
    covered = np.zeros((120, 120), int)
    for part in window.blocks(block):
        covered[part.row : part.row + part.rows, part.col : part.col + part.cols] += 1
        assert part.row // block[0] == (part.row + part.rows - 1) // block[0]
        assert part.col // block[1] == (part.col + part.cols - 1) // block[1]
    expected = np.zeros((120, 120), int)
    expected[window.row : window.row + window.rows, window.col : window.col + window.cols] = 1
    np.testing.assert_array_equal(covered, expected)


@pytest.mark.parametrize(
    ("size", "step", "cells"),
    [
        (9, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        (9, 3, [1, 4, 7]),
        (10, 3, [1, 4, 7]),
        (11, 3, [1, 4, 7, 10]),
        (8, 4, [2, 6]),
        (3, 100, [2]),
        (1, 5, [0]),
    ],
)
def test_results_belong_to_the_middle_one_of_every_step_cells(size, step, cells):
    sampling = Sampling(size, step)
    first, end = sampling.span(0, sampling.count)
    assert list(range(first, end, step)) == cells


@given(st.integers(1, 200), st.integers(1, 50), st.data())
def test_the_span_of_some_results_is_that_of_their_cells(size, step, data):
    sampling = Sampling(size, step)
    start = data.draw(st.integers(0, sampling.count - 1))
    count = data.draw(st.integers(1, sampling.count - start))
    cells = list(range(sampling.first, size, step))[start : start + count]
    assert sampling.span(start, count) == (cells[0], cells[-1] + 1)
