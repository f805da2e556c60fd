# SPDX-License-Identifier: GPL-2.0-or-later
"""Values between cells: by the formulas, place by place, and how little of a raster is read."""

import math

import numpy as np
import pytest
from osgeo import gdal

from raster_loupe.raster import sampling
from raster_loupe.raster.errors import Cancelled, SourceError
from raster_loupe.raster.sampling import Interpolation, sample
from raster_loupe.raster.source import Reader, Source
from raster_loupe.tests.raster.rasters import terrain, write

NEAREST, BILINEAR, CUBIC = Interpolation


@pytest.fixture
def reader(tmp_path):
    """Open a raster of some cells."""

    def reader(cells, bands=None, apply_scale=True, **options):
        path = write(tmp_path / "sampled.tif", cells, **options)
        return Reader(Source.open(path, bands, apply_scale=apply_scale))

    return reader


def keys(x):
    """The kernel of cubic convolution, as its paper has it (equation 15)."""
    x = abs(x)
    if x <= 1:
        return 1.5 * x**3 - 2.5 * x**2 + 1
    return -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2 if x < 2 else 0


KERNELS = {
    NEAREST: (0, lambda x: float(-0.5 <= x < 0.5)),
    BILINEAR: (1, lambda x: max(0, 1 - abs(x))),
    CUBIC: (2, keys),
}


def by_formula(cells, row, col, how):
    """The sum over all cells of the raster, and of those beyond it: NaN."""
    reach, kernel = KERNELS[how]
    total = 0
    for i in range(math.floor(row - 0.5) - reach, math.floor(row - 0.5) + reach + 2):
        for j in range(math.floor(col - 0.5) - reach, math.floor(col - 0.5) + reach + 2):
            # The cell's centre, as seen from the place.
            weight = kernel(i + 0.5 - row) * kernel(j + 0.5 - col)
            if weight:
                inside = 0 <= i < cells.shape[0] and 0 <= j < cells.shape[1]
                total += weight * cells[i, j] if inside else math.nan
    return total


@pytest.mark.parametrize("how", Interpolation)
class TestDefinition:
    @pytest.mark.parametrize("missing", [0, 0.05])
    def test_holds_at_any_place(self, reader, how, missing):
        rng = np.random.default_rng(1)
        cells = terrain(30, 40)
        cells[rng.random(cells.shape) < missing] = np.nan
        rows, cols = rng.uniform(-2, 32, 500), rng.uniform(-2, 42, 500)
        values, valid = sample(reader(cells), rows, cols, how)
        expected = [by_formula(cells.astype(float), *place, how) for place in zip(rows, cols)]
        np.testing.assert_allclose(values, expected, rtol=1e-12)
        np.testing.assert_array_equal(valid, np.isfinite(expected))
        assert 0 < valid.sum() < 500

    def test_is_the_cell_itself_at_its_centre(self, reader, how):
        cells = terrain(9, 11)
        rows, cols = np.indices(cells.shape) + 0.5
        values, valid = sample(reader(cells), rows.ravel(), cols.ravel() + 1e-8, how)
        np.testing.assert_array_equal(values, cells.ravel())
        assert valid.all()

    def test_a_constant_raster_is_constant_to_the_last_bit(self, reader, how):
        rows, cols = np.random.default_rng(0).uniform(3, 17, (2, 300))
        values, _ = sample(reader(np.full((20, 20), 0.1)), rows, cols, how)
        np.testing.assert_array_equal(values, 0.1)

    def test_places_do_not_change_each_other(self, reader, how):
        raster = reader(terrain(300, 200))
        rows, cols = np.random.default_rng(0).uniform(0, 200, (2, 400))
        together, _ = sample(raster, rows, cols, how)
        alone = [sample(raster, rows[[i]], cols[[i]], how)[0][0] for i in range(0, 400, 20)]
        np.testing.assert_array_equal(together[::20], alone)

    def test_parts_do_not_show(self, reader, how, monkeypatch):
        raster = reader(terrain(300, 200))
        rows, cols = np.random.default_rng(0).uniform(0, 200, (2, 2000))
        expected, _ = sample(raster, rows, cols, how)
        monkeypatch.setattr(sampling, "_PART", (3, 7))
        np.testing.assert_array_equal(sample(raster, rows, cols, how)[0], expected)

    def test_places_that_are_nowhere_have_no_value(self, reader, how):
        nowhere = np.array([np.nan, np.inf, -np.inf, 1e300, -5, 4])
        values, valid = sample(reader(terrain(4, 4)), nowhere, np.full(6, 2.0), how)
        assert not valid.any()
        assert np.isnan(values).all()

    def test_no_places_are_no_values(self, reader, how):
        values, valid = sample(reader(terrain(4, 4)), np.empty(0), np.empty(0), how)
        assert len(values) == len(valid) == 0

    def test_an_affine_ramp_stays_one(self, reader, how):
        if how is NEAREST:
            return  # it has steps
        rows, cols = np.random.default_rng(0).uniform(2, 18, (2, 200))
        ramp = 3 + 2.0 * np.arange(20)[:, None] - 5.0 * np.arange(20)
        values, _ = sample(reader(ramp), rows, cols, how)
        np.testing.assert_allclose(values, 3 + 2 * (rows - 0.5) - 5 * (cols - 0.5), atol=1e-9)


class TestMissingCells:
    def valid(self, reader, rows, cols, how):
        raster = reader(np.where(np.arange(81).reshape(9, 9) == 40, np.nan, 1))
        return sample(raster, np.array(rows), np.array(cols), how)[1].tolist()

    def test_count_as_far_as_their_weights_reach(self, reader):
        """The hole is the cell in row 4, column 4; its centre is at 4.5, 4.5."""
        rows = [3.4, 3.6, 4.2, 2.6, 2.4]
        cols = [4.5] * 5
        assert self.valid(reader, rows, cols, NEAREST) == [True, True, False, True, True]
        assert self.valid(reader, rows, cols, BILINEAR) == [True, False, False, True, True]
        assert self.valid(reader, rows, cols, CUBIC) == [False, False, False, False, True]

    def test_do_not_count_on_the_next_row_of_centres(self, reader):
        for how in Interpolation:
            assert self.valid(reader, [3.5, 5.5], [4.1, 3.9], how) == [True, True]


class TestValues:
    def test_are_those_that_are_meant(self, reader):
        def describe(dataset):
            dataset.GetRasterBand(1).SetScale(0.1)
            dataset.GetRasterBand(1).SetOffset(-5)

        cells = np.array([[10, 20], [30, 40]], "int16")
        raster = reader(cells, describe=describe)
        values, _ = sample(raster, np.array([1.0]), np.array([1.0]))
        assert values[0] == pytest.approx(-2.5)

    def test_are_those_of_the_chosen_band(self, reader):
        raster = reader(np.array([[[1.0, 1]], [[5.0, 7]]]), bands=[2])
        assert sample(raster, np.array([0.5]), np.array([1.0]))[0] == [6]

    @pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float64"])
    def test_come_from_any_type(self, reader, dtype):
        cells = np.array([[10, 20], [30, 40]], dtype)
        assert sample(reader(cells), np.array([1.0]), np.array([1.0]))[0] == [25]

    def test_under_a_mask_do_not_exist(self, reader):
        def describe(dataset):
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            mask = np.array([[255, 0, 255]], "uint8")
            dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)

        raster = reader(np.array([[1.0, 2, 3]]), describe=describe)
        _, valid = sample(raster, np.full(3, 0.5), np.array([0.5, 1.5, 2.5]))
        assert valid.tolist() == [True, False, True]


class TestReading:
    @pytest.fixture
    def read(self, monkeypatch):
        """The windows that are read."""
        windows, read = [], Reader.read

        def noting(self, window, *args, **kwargs):
            windows.append(window)
            return read(self, window, *args, **kwargs)

        monkeypatch.setattr(Reader, "read", noting)
        return windows

    @pytest.fixture
    def huge(self, tmp_path):
        """100,000 x 100,000 cells that hold nothing, and take no room."""
        path = str(tmp_path / "huge.tif")
        options = ["TILED=YES", "SPARSE_OK=YES", "COMPRESS=DEFLATE"]
        gdal.GetDriverByName("GTiff").Create(path, 100_000, 100_000, 1, gdal.GDT_Byte, options)
        return Reader(Source.open(path))

    def test_of_a_line_across_a_huge_raster_stays_near_the_line(self, huge, read):
        along = np.linspace(100, 99_900, 20_000)
        _, valid = sample(huge, along, along, CUBIC)
        assert valid.all()
        assert sum(window.rows * window.cols for window in read) < 100_000 * 200
        assert max(window.rows * window.cols for window in read) < 140 * 1030

    def test_of_many_lines_is_done_once_for_each_part(self, reader, read):
        along = np.linspace(0.5, 63.5, 64)
        rows = np.concatenate([along, along[::-1], np.full(64, 20.5)])
        sample(reader(terrain(64, 64)), rows, np.concatenate([along] * 3))
        assert len(read) == 1

    def test_of_places_beyond_the_raster_is_not_done(self, reader, read):
        sample(reader(terrain(9, 9)), np.array([50.0, -3]), np.array([1.0, 1]))
        assert read == []

    def test_tells_its_progress_and_ends_at_one(self, huge):
        told = []
        along = np.linspace(100, 5000, 2000)
        sample(huge, along, along, progress=told.append)
        assert told == sorted(told)
        assert len(told) > 10
        assert told[-1] == 1

    def test_can_be_cancelled_at_any_part(self, huge):
        asked = []

        def cancelled():
            asked.append(1)
            return len(asked) > 3

        with pytest.raises(Cancelled):
            sample(huge, np.linspace(0, 9000, 99), np.full(99, 5.0), cancelled=cancelled)
        assert len(asked) == 4

    def test_of_a_damaged_file_names_it(self, reader, tmp_path):
        raster = reader(terrain(200, 200))
        raster.close()
        path = tmp_path / "sampled.tif"
        path.write_bytes(path.read_bytes()[:4000])
        raster = Reader(Source.open(str(path)))
        with pytest.raises(SourceError, match="sampled.tif cannot be read in rows"):
            sample(raster, np.array([150.0]), np.array([100.0]))
