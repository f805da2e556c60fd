# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates in one frame, what they share, and the memory that is shared in computing."""

import numpy as np
import pytest

from raster_loupe.kernels.correlation import Transform
from raster_loupe.kernels.template import Template, rotated
from raster_loupe.kernels.template_frame import Arena, Frame, Spectra, Stack, Weights


def test_a_frame_holds_all_templates_upon_their_anchors():
    templates = tuple(Template(np.ones(shape)) for shape in [(3, 8), (5, 2), (4, 4)])
    frame = Frame.of(templates)
    assert (frame.above, frame.below, frame.left, frame.right) == (2, 2, 4, 3)
    stack = Stack(templates)
    for group in stack.groups:
        cells = np.ones((group.footprint.rows, group.footprint.cols))
        placed = frame.placed(cells, group)
        assert placed.shape == (5, 8)
        rows, cols = np.nonzero(placed)
        assert rows.min() == 2 - group.footprint.above
        assert cols.min() == 4 - group.footprint.left
        assert placed.sum() == cells.size


def test_quarter_turns_share_a_mask():
    motif = np.random.default_rng(1).random((32, 32))
    stack = Stack(tuple(rotated(motif, None, angle) for angle in range(0, 360, 30)))
    assert sorted(group.members for group in stack.groups) == [
        [0, 3, 6, 9],
        [1, 4, 7, 10],
        [2, 5, 8, 11],
    ]
    assert stack.masks == 2


def test_weights_have_mean_zero_and_length_one_where_the_template_is_valid():
    rng = np.random.default_rng(2)
    valid = rng.random((6, 7)) > 0.3
    template = Template(1e6 + rng.random((6, 7)), valid)
    weights = Weights(template)
    assert (weights.values[~valid] == 0).all()
    assert weights.values.sum() == pytest.approx(0, abs=1e-9)
    assert (weights.values**2).sum() == pytest.approx(1)
    np.testing.assert_allclose(
        weights.mean + weights.norm * weights.values[valid], template.cells, rtol=1e-14
    )


def test_an_arena_lends_disjoint_arrays_until_it_is_cleared():
    shapes = [((3, 5), "float32"), ((7, 1), "complex64"), ((2, 9), "float64")]
    arena = Arena(sum(Arena.nbytes(shape, dtype) for shape, dtype in shapes))
    arrays = [arena.empty(shape, dtype) for shape, dtype in shapes]
    for number, array in enumerate(arrays):
        array[...] = number
    for number, (array, (shape, dtype)) in enumerate(zip(arrays, shapes)):
        assert (array.shape, array.dtype) == (shape, np.dtype(dtype))
        assert (array == number).all()
    arena.clear()
    assert np.shares_memory(arena.empty((3, 5), "float32"), arrays[0])


def test_spectra_keep_what_there_is_room_for():
    transform = Transform(20, 20, "float32")
    made = []

    def template(number):
        made.append(number)
        return np.full((2, 2), float(number))

    each = Spectra.nbytes(1, transform, 0)
    spectra = Spectra(transform, 2 * each)
    expected = [transform.of_template(template(n), transform.empty()) for n in range(4)]
    made.clear()
    for _ in range(2):
        for number in range(4):
            found = spectra.get(number, lambda number=number: template(number))
            np.testing.assert_array_equal(found, expected[number])
    assert made == [0, 1, 2, 3, 2, 3]
    assert Spectra.nbytes(4, transform, 2 * each) == 3 * each
    assert Spectra.nbytes(2, transform, 2 * each) == 2 * each
