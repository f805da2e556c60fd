# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates: turned, enlarged, and what of them counts."""

import numpy as np
import pytest

from raster_loupe.kernels.template import Template, rotated


def test_quarter_turns_are_exact_copies_counter_clockwise():
    values = np.random.default_rng(10).standard_normal((4, 7))
    for quarters in range(-4, 9):
        template = rotated(values, None, 90 * quarters)
        np.testing.assert_array_equal(template.values, np.rot90(values, quarters))
        assert template.valid is None


@pytest.mark.parametrize("angle", [10, 33.3, 45, 120, 200, 359])
@pytest.mark.parametrize("scale", [0.5, 1, 1.7])
@pytest.mark.parametrize("shape", [(20, 20), (21, 20), (9, 31)])
def test_a_plane_stays_a_plane_when_it_is_turned_and_enlarged(shape, scale, angle):
    rows, cols = shape
    y, x = np.indices(shape)
    east, north = x - (cols - 1) / 2, (rows - 1) / 2 - y
    template = rotated(3 * east + 2 * north + 7, None, angle, scale)
    height, width = template.values.shape
    y, x = np.indices(template.values.shape)
    east, north = x - (width - 1) / 2, (height - 1) / 2 - y
    turn = np.radians(angle)
    back_east = (east * np.cos(turn) + north * np.sin(turn)) / scale
    back_north = (-east * np.sin(turn) + north * np.cos(turn)) / scale
    expected = 3 * back_east + 2 * back_north + 7
    inside = np.ones(y.shape, bool) if template.valid is None else template.valid
    np.testing.assert_allclose(template.values[inside], expected[inside], atol=1e-9)
    corners = (np.abs(back_east) <= (cols - 1) / 2) & (np.abs(back_north) <= (rows - 1) / 2)
    if scale >= 1:  # smaller ones average a cell's area, which the edge may cut
        np.testing.assert_array_equal(inside, corners)
    assert inside.sum() > 0.5 * rows * cols * scale**2


def test_masks_of_angles_that_differ_by_quarter_turns_are_equal_for_a_square():
    values = np.random.default_rng(11).standard_normal((32, 32))
    masks = [rotated(values, None, angle).valid for angle in (30, 120, 210, 300)]
    for mask in masks[1:]:
        np.testing.assert_array_equal(mask, masks[0])


def test_what_an_invalid_cell_would_touch_is_invalid():
    valid = np.ones((9, 9), bool)
    valid[4, 4] = False
    values = np.where(valid, 1.0, np.nan)
    template = rotated(values, valid, 30)
    assert not template.valid[template.values.shape[0] // 2, template.values.shape[1] // 2]
    assert np.unique(template.values[template.valid]) == pytest.approx(1)


def test_a_template_needs_cells():
    with pytest.raises(ValueError, match="no valid cell"):
        Template(np.ones((3, 3)), np.zeros((3, 3), bool))
    with pytest.raises(ValueError, match="not finite"):
        Template(np.array([[1, np.nan]]))
    with pytest.raises(ValueError, match="scale is 0"):
        rotated(np.ones((3, 3)), scale=0)
