# SPDX-License-Identifier: GPL-2.0-or-later
"""Filling from the rim inwards, against Telea's sum over one cell after the other.

What all fill methods have in common is in ``test_gap_filling.py``.
"""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from raster_loupe.kernels.onion_peel import OnionPeel


def distance(row, col, cells):
    return min((math.hypot(row - r, col - c) for r, c in cells), default=math.inf)


def march(values, known, wanted, radius):
    """Equations 2 and 4 of the paper, layer by layer; gradients are those of known cells."""
    shape = values.shape
    labels, _ = ndimage.label(wanted, np.ones((3, 3)))
    data, gaps = np.argwhere(known).tolist(), np.argwhere(~known).tolist()
    time = {}
    for cell in np.ndindex(shape):
        time[cell] = 1 - distance(*cell, gaps) if known[cell] else distance(*cell, data)

    def neighbours(row, col, axis):
        for step in (1, -1):
            cell = (row + step, col) if axis == 0 else (row, col + step)
            if cell in time:
                yield step, cell

    def gradient(cell, field, exists):
        found = []
        for axis in (0, 1):
            sides = [(step, at) for step, at in neighbours(*cell, axis) if exists(at)]
            rises = [step * (field[at] - field[cell]) for step, at in sides]
            found.append(sum(rises) / len(rises) if rises else 0.0)
        return found

    result = np.where(known, values, np.nan)
    slopes = {at: gradient(at, values, lambda c: known[c]) for at in map(tuple, data)}
    waiting = sorted(map(tuple, np.argwhere(wanted).tolist()), key=time.get)
    for layer in sorted({math.ceil(time[cell]) for cell in waiting}):
        before = result.copy()
        for row, col in (cell for cell in waiting if math.ceil(time[cell]) == layer):
            normal = gradient((row, col), time, lambda c: True)
            total = weight = 0.0
            seen = []
            for r in range(max(0, row - radius), min(shape[0], row + radius + 1)):
                for c in range(max(0, col - radius), min(shape[1], col + radius + 1)):
                    down, right = row - r, col - c
                    squared = down**2 + right**2
                    mine = known[r, c] or labels[r, c] == labels[row, col]
                    if not 0 < squared <= max(radius**2, 2) or not mine or np.isnan(before[r, c]):
                        continue
                    direction = abs(down * normal[0] + right * normal[1]) / math.sqrt(squared)
                    level = 1 / (1 + abs(time[r, c] - time[row, col]))
                    w = max(direction, 1e-6) / squared * level
                    slope = slopes.get((r, c), (0.0, 0.0))
                    total += w * (before[r, c] + slope[0] * down + slope[1] * right)
                    weight += w
                    seen.append(before[r, c])
            result[row, col] = min(max(total / weight, min(seen)), max(seen))
    return result


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 2**32 - 1), st.integers(1, 4), st.sampled_from([0.1, 0.4, 0.8]),
    st.sampled_from([(12, 14), (1, 20), (20, 1), (2, 9)]),
)  # fmt: skip
def test_marching_equals_a_loop(seed, radius, share, shape):
    rng = np.random.default_rng(seed)
    wanted = rng.random(shape) < share
    wanted[2:9, 3:10] = True
    wanted.flat[rng.integers(wanted.size)] = False
    values = np.where(wanted, np.nan, rng.normal(100, 10, shape))
    np.testing.assert_allclose(
        OnionPeel(radius)(values, ~wanted, wanted),
        march(values, ~wanted, wanted, radius),
        rtol=1e-9,
    )


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 4))
def test_a_march_stays_in_the_range_of_what_is_known_however_deep_the_hole(seed, radius):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(70, 70))
    wanted = np.zeros((70, 70), bool)
    wanted[5:65, 4:66] = True
    found = OnionPeel(radius)(values, ~wanted, wanted)
    assert values[~wanted].min() <= found.min() <= found.max() <= values[~wanted].max()


@pytest.mark.parametrize("radius", [2, 3])
def test_a_march_continues_a_slope_into_a_narrow_gap(radius):
    plane = np.indices((20, 20)).sum(axis=0).astype(float)
    wanted = np.zeros((20, 20), bool)
    wanted[3:17, 9:11] = True
    found = OnionPeel(radius)(plane, ~wanted, wanted)
    inner = slice(6, 14), slice(9, 11)
    np.testing.assert_allclose(found[inner], plane[inner], atol=0.25)
