# SPDX-License-Identifier: GPL-2.0-or-later
"""Warped rasters hold what the field says they should, and no cell depends on its block."""

import itertools
import pickle

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels.shift_field import ShiftField
from raster_loupe.kernels.warping import Interpolation, Warp
from raster_loupe.raster import engine
from raster_loupe.raster.engine import Layout, map_tiles
from raster_loupe.raster.resources import Resources
from raster_loupe.raster.source import Source
from raster_loupe.raster.target import TargetSpec
from raster_loupe.tests.images import relief
from raster_loupe.tests.raster.rasters import read, write


def constant(columns, rows):
    return ShiftField(
        np.full((1, 1), float(columns)), np.full((1, 1), float(rows)), np.zeros((1, 1), bool), 64
    )


def bent(shape=(6, 7), spacing=40, size=3.0):
    generator = np.random.default_rng(2)
    parts = (ndimage.gaussian_filter(generator.normal(size=shape), 1) * 4 * size for _ in "ab")
    return ShiftField(*parts, np.zeros(shape, bool), spacing)


def warped(cells, field, valid=None, dtype="float64", **options):
    """Run the kernel over a whole array as one block."""
    kernel = Warp(field, dtype, **options)
    reach = kernel.reach
    margin = ((reach.top, reach.bottom), (reach.left, reach.right))
    valid = np.ones(cells.shape, bool) if valid is None else valid
    result = kernel(np.pad(cells, margin)[None], np.pad(valid, margin)[None])
    return result.values[0], result.valid[0]


def keys(distance):
    """Keys' kernel, as he wrote it."""
    s = abs(distance)
    if s <= 1:
        return 1.5 * s**3 - 2.5 * s**2 + 1
    return -0.5 * s**3 + 2.5 * s**2 - 4 * s + 2 if s < 2 else 0.0


def by_hand(cells, valid, row, col, cubic):
    """Cubic convolution where 4 x 4 cells are there, else bilinear, else NaN."""
    top, left = int(np.floor(row)), int(np.floor(col))

    def total(reach, kernel, all_of_them):
        found = 0.0
        for y in range(top - reach[0], top + reach[1] + 1):
            for x in range(left - reach[0], left + reach[1] + 1):
                weight = kernel(row - y) * kernel(col - x)
                there = 0 <= y < cells.shape[0] and 0 <= x < cells.shape[1] and valid[y, x]
                if not there and (all_of_them or weight):
                    return np.nan
                found += weight * cells[y, x] if there else 0
        return found

    found = total((1, 2), keys, True) if cubic else np.nan
    return total((0, 1), lambda s: max(0.0, 1 - abs(s)), False) if np.isnan(found) else found


@pytest.mark.parametrize("cubic", [True, False])
def test_cells_are_those_of_a_loop_over_the_definition(cubic):
    cells = relief(60, 70) + 1e6
    valid = np.random.default_rng(1).random(cells.shape) < 0.97
    field = bent(spacing=10, size=1.5)
    found, exist = warped(np.where(valid, cells, np.nan), field, valid, cubic=cubic)
    columns, rows = field.at(np.arange(60.0), np.arange(70.0))
    for row, col in itertools.product(range(60), range(70)):
        expected = by_hand(cells, valid, row - rows[row, col], col - columns[row, col], cubic)
        assert exist[row, col] == np.isfinite(expected), (row, col)
        if exist[row, col]:
            assert found[row, col] == pytest.approx(expected, abs=1e-8)
    assert 0.1 < 1 - exist.mean() < 0.6


@pytest.mark.parametrize(("columns", "rows"), [(0, 0), (3, -2), (-11, 7)])
def test_whole_cells_are_moved_as_they_are(columns, rows):
    cells = relief(40, 50).astype("float32")
    found, exist = warped(cells, constant(columns, rows), dtype="float32")
    expected = np.full((40, 50), np.nan, "float32")
    for row, col in itertools.product(range(40), range(50)):
        if 0 <= row - rows < 40 and 0 <= col - columns < 50:
            expected[row, col] = cells[row - rows, col - columns]
    np.testing.assert_array_equal(np.where(exist, found, np.nan), expected)


def test_a_warp_of_smooth_ground_is_close_to_the_truth():
    rows, cols = np.mgrid[0:120, 0:130].astype(float)

    def ground(row, col):
        return np.sin(row / 6) * np.cos(col / 7)

    field = bent(spacing=20)
    found, exist = warped(ground(rows, cols), field)
    columns, down = field.at(np.arange(120.0), np.arange(130.0))
    inner = np.s_[20:-20, 20:-20]
    assert exist[inner].all()
    np.testing.assert_allclose(found[inner], ground(rows - down, cols - columns)[inner], atol=3e-4)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int64"])
def test_integers_are_rounded_and_stay_in_their_range_and_off_the_nodata_value(dtype):
    info = np.iinfo(dtype)
    generator = np.random.default_rng(1)
    cells = generator.choice([info.min, info.max, 0, 9, 10], (40, 50)).astype(dtype)
    field = constant(0.5, 0.25)
    exact, exist = warped(cells, field)
    found, there = warped(cells, field, dtype=dtype)
    np.testing.assert_array_equal(exist, there)
    expected = np.rint(exact).clip(float(info.min), float(info.max))
    np.testing.assert_array_equal(found[exist].astype(float), expected[exist])
    taken = int(found[exist][0])
    free, _ = warped(cells, field, dtype=dtype, nodata=taken)
    assert not (free[exist] == taken).any()
    assert np.abs(free[exist].astype(float) - found[exist].astype(float)).max() <= 1


def test_values_that_would_leave_the_range_of_floats_stay_in_it():
    largest = np.finfo("float32").max
    cells = np.where(np.arange(400).reshape(20, 20) % 20 < 10, largest, -largest).astype("float32")
    found, exist = warped(cells, constant(0.5, 0), dtype="float32")
    assert np.isfinite(found[exist]).all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (2, 3)])
def test_a_tiny_raster_is_warped_too(shape):
    cells = np.arange(float(np.prod(shape))).reshape(shape)
    found, exist = warped(cells, constant(0, 0))
    assert exist.all()
    np.testing.assert_array_equal(found, cells)


def test_places_without_room_around_them_are_moved_to_where_there_is():
    cells = np.arange(36.0).reshape(6, 6)
    found, _ = Interpolation(np.array([-5.0, 9.0]), np.array([2.0, 2.0]), cells.shape)(cells)
    np.testing.assert_array_equal(found, [8, 20])


def test_it_can_be_pickled():
    kernel = Warp(bent(), "float32", -9999.0)
    again = pickle.loads(pickle.dumps(kernel))  # noqa: S301
    assert again.reach == kernel.reach
    values = np.random.default_rng(0).normal(size=(1, 90, 95))
    np.testing.assert_array_equal(again(values, None).values, kernel(values, None).values)


@pytest.mark.parametrize(
    "layout", [Layout(64, 256, 1, 1), Layout(128, 300, 2, 2), Layout(200, 300, 2, 1)]
)
def test_results_do_not_depend_on_how_a_raster_is_cut(tmp_path, monkeypatch, layout):
    cells = np.stack([relief(200, 300, seed) for seed in (1, 2)]).astype("float32")
    cells[0, 50:60, 100:130] = np.nan
    source = Source.open(write(tmp_path / "a.tif", cells))
    kernel = Warp(bent((6, 9), 40), "float32", -9999.0)
    found = []
    for name in ("planned", "forced"):
        path = tmp_path / f"{name}.tif"
        if name == "forced":
            monkeypatch.setattr(engine, "plan", lambda *_: layout)
        spec = TargetSpec(str(path), ("", ""), "float32", -9999.0)
        map_tiles(source, kernel, spec, resources=Resources(2))
        found.append(read(path))
    for one, other in zip(*found):
        np.testing.assert_array_equal(one, other)
    expected, exist = warped(cells[1], kernel.field, dtype="float32")
    np.testing.assert_array_equal(found[0][1][1], exist)
    np.testing.assert_array_equal(found[0][0][1][exist], expected[exist])
