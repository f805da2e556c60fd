# SPDX-License-Identifier: GPL-2.0-or-later
"""Images moved by known shifts are found where they are, and those that do not match are told."""

import operator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy import ndimage
from scipy.fft import fft2, ifft2

from raster_loupe.kernels.shift import (
    Combined,
    LocalShift,
    LocalShifts,
    Method,
    Shift,
    best_level,
    combine,
    estimate_shift,
    masked_correlation_surface,
    median_test,
    phase_correlation_surface,
    refine,
    smooth_field,
)
from raster_loupe.raster.engine import reduce_tiles
from raster_loupe.raster.resources import MIB, Resources
from raster_loupe.raster.source import Source
from raster_loupe.tests.raster.rasters import write

DEMO = str(Path(__file__).resolve().parents[2] / "demo" / "jacksboro_fault.tif")


def elevation():
    """Real ground, 344 x 403 cells."""
    return gdal.Open(DEMO).ReadAsArray().astype(float)


def relief(rows, cols, seed=0, roughness=1.6):
    """Ground whose spectrum falls off as that of nature does; unit deviation."""
    spectrum = fft2(np.random.default_rng(seed).normal(size=(rows, cols)))
    distance = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.fftfreq(cols))
    distance[0, 0] = np.inf
    cells = ifft2(spectrum / distance**roughness).real
    return cells / cells.std()


def moved(cells, columns, rows):
    """Move an image by any fraction of a cell."""
    return ifft2(ndimage.fourier_shift(fft2(cells), (rows, columns))).real


def noisy(cells, share, seed):
    return cells + np.random.default_rng(seed).normal(0, share * cells.std(), cells.shape)


def error(found, columns, rows):
    return max(abs(found.columns - columns), abs(found.rows - rows))


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize(
    ("columns", "rows"), [(0, 0), (0.5, -0.25), (-39.6, 12.3), (3.49, -40), (17.25, 31.75)]
)
def test_a_shift_is_found_within_a_twentieth_of_a_cell_despite_noise(method, columns, rows):
    ground = elevation()
    image, reference = noisy(moved(ground, -columns, -rows), 0.1, 1), noisy(ground, 0.1, 2)
    found = estimate_shift(image, None, reference, None, 48, method)
    assert error(found, columns, rows) < 0.03
    assert found.reliable
    assert found.correlation > 0.95
    assert found.deviation < 0.02


def test_right_and_down_are_positive():
    ground = relief(90, 100)
    image = ground[10:80, 20:90]
    found = estimate_shift(image, None, ground[13:83, 16:86], None, 10)
    # What the image shows at its column 0 the reference shows at its column 4, three rows up.
    assert (found.columns, found.rows) == (pytest.approx(4, abs=0.01), pytest.approx(-3, abs=0.01))


def test_light_and_contrast_do_not_matter():
    ground = relief(128, 128)
    image = 1e6 + 0.01 * moved(ground, -2.5, 1.25)
    assert error(estimate_shift(image, None, ground, None, 8), 2.5, -1.25) < 0.01


def test_edges_match_whatever_their_signs():
    ground = relief(200, 200, roughness=1.3)
    patches = ndimage.zoom(np.random.default_rng(3).choice([-1.0, 1.0], (10, 10)), 20, order=0)
    found = estimate_shift(
        noisy(moved(ground * patches, -6.25, 3.5), 0.02, 1), None, ground, None, 12
    )
    assert error(found, 6.25, -3.5) < 0.2
    assert found.significance > 8
    assert found.reliable
    assert abs(found.correlation) < 0.5


@pytest.mark.parametrize("method", Method)
def test_cells_that_do_not_exist_do_not_matter(method):
    ground = relief(160, 180)
    image, reference = noisy(moved(ground, -5.3, 2.6), 0.05, 1), noisy(ground, 0.05, 2)
    generator = np.random.default_rng(5)
    masks = []
    for cells in (image, reference):
        valid = ndimage.uniform_filter(generator.normal(size=cells.shape), 9) < 0.12
        cells[~valid] = generator.choice([np.nan, 1e30, -9999], np.count_nonzero(~valid))
        masks.append(valid)
    assert all(0.05 < 1 - valid.mean() < 0.3 for valid in masks)
    found = estimate_shift(image, masks[0], reference, masks[1], 12, method)
    assert error(found, 5.3, -2.6) < 0.03
    assert found.reliable
    assert found.correlation > 0.95


def test_a_mask_that_stays_where_it_is_does_not_hold_the_image():
    ground = relief(160, 160)
    valid = np.ones(ground.shape, bool)
    valid[40:110, 60:80] = False
    found = estimate_shift(moved(ground, -7, -4), valid, ground, valid, 12)
    assert error(found, 7, 4) < 0.02


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("size", [64, 200])
def test_images_that_do_not_match_are_told(method, seed, size):
    one, other = relief(size, size, 2 * seed, 1.8), relief(size, size, 2 * seed + 1, 1.8)
    assert not estimate_shift(one, None, other, None, size // 4, method).reliable


def test_noise_matches_nothing():
    generator = np.random.default_rng(0)
    for _ in range(5):
        one, other = generator.normal(size=(2, 96, 96))
        found = estimate_shift(one, None, other, None, 24)
        assert not found.reliable
        assert abs(found.agreement) < 0.5


def test_a_shift_farther_than_was_looked_is_not_reliable():
    ground = relief(120, 120)
    assert not estimate_shift(moved(ground, -15, 0), None, ground, None, 5).reliable


@pytest.mark.parametrize("flat", [np.zeros((40, 40)), np.full((40, 40), 1e6 + 0.1)])
def test_without_detail_there_is_no_shift(flat):
    found = estimate_shift(flat, None, relief(40, 40), None, 8)
    assert not found.reliable
    nothing = np.zeros(flat.shape, bool)
    for masks in ((nothing, None), (None, nothing), (nothing, nothing)):
        assert not estimate_shift(flat, masks[0], flat, masks[1], 8).reliable


def test_tiny_images_are_not_matched_but_do_no_harm():
    for shape in ((1, 1), (1, 30), (5, 5), (8, 3)):
        cells = np.random.default_rng(0).normal(size=shape)
        assert not estimate_shift(cells, None, cells[::-1], None, 4).agreement > 0.5


def test_shapes_must_be_equal():
    with pytest.raises(ValueError, match="shapes"):
        masked_correlation_surface(np.zeros((3, 4)), None, np.zeros((4, 3)), None, 1)
    with pytest.raises(ValueError, match="mask"):
        estimate_shift(np.zeros((3, 4)), np.ones((4, 3), bool), np.zeros((3, 4)), None, 1)


def test_the_surface_is_the_correlation_of_the_overlap():
    generator = np.random.default_rng(2)
    a, b = generator.normal(1e6, 1, (2, 20, 24))
    a_valid, b_valid = generator.random((2, 20, 24)) < 0.8
    surface = masked_correlation_surface(a, a_valid, b, b_valid, 5, min_overlap=0.4)
    fewer = min(a_valid.sum(), b_valid.sum())
    for down in range(-5, 6):
        for right in range(-5, 6):
            rows = slice(max(0, down), 20 + min(0, down)), slice(max(0, -down), 20 - max(0, down))
            cols = (
                slice(max(0, right), 24 + min(0, right)),
                slice(max(0, -right), 24 - max(0, right)),
            )
            both = b_valid[rows[0], cols[0]] & a_valid[rows[1], cols[1]]
            r = np.corrcoef(a[rows[1], cols[1]][both], b[rows[0], cols[0]][both])[0, 1]
            expected = r if both.sum() >= 0.4 * fewer else np.nan
            assert surface[down + 5, right + 5] == pytest.approx(expected, abs=1e-9, nan_ok=True)


def test_the_phase_surface_has_its_peak_where_the_image_belongs():
    ground = relief(64, 80)
    surface = phase_correlation_surface(np.roll(ground, (3, -6), (0, 1)), None, ground, None, 10)
    assert np.unravel_index(np.nanargmax(surface), surface.shape) == (10 - 3, 10 + 6)
    assert surface.max() <= 1 + 1e-9
    same = phase_correlation_surface(ground, None, ground, None, 40)
    assert same[40, 40] == pytest.approx(1)
    assert np.isnan(same[:8]).all()  # half of the image is 32 rows


def test_least_squares_tell_how_far_off_they_are():
    ground = relief(128, 128)
    errors, told = [], []
    for seed in range(12):
        image = noisy(moved(ground, -0.4, 0.3), 0.3, seed)
        found = refine(image, None, noisy(ground, 0.3, 99 + seed), None, (0, 0))
        errors.append((found.columns - 0.4, found.rows + 0.3))
        told.append(found.deviation)
    assert 0.4 < np.sqrt(np.square(errors).mean()) / np.mean(told) < 2.5


def test_windows_are_combined_without_those_that_went_astray():
    generator = np.random.default_rng(1)
    shifts = [
        Shift(3.2 + dx, -1.7 + dy, 0.9, 0.9, 20, 0.02)
        for dx, dy in generator.normal(0, 0.03, (20, 2))
    ]
    shifts[4] = Shift(9.0, 2.0, 0.9, 0.9, 20, 0.02)
    shifts[7] = Shift(3.2, -1.7, 0.9, 0.1, 2, 0.5)
    found = combine(shifts)
    assert np.flatnonzero(found.outliers).tolist() == [4, 7]
    assert error(found.shift, 3.2, -1.7) < 0.02
    assert found.shift.deviation < 0.02
    assert found.shift.reliable


def test_windows_that_all_fail_make_no_reliable_shift():
    shifts = [Shift(1.0, 2.0, 0.3, 0.1, 2.0, 0.5), Shift(5.0, -2.0, 0.3, 0.1, 3.0, 0.5), Shift()]
    found = combine(shifts)
    assert isinstance(found, Combined)
    assert found.outliers.all()
    assert found.shift == shifts[1]
    assert not found.shift.reliable
    with pytest.raises(ValueError, match="shifts"):
        combine([])


def test_where_fine_cells_are_noisy_coarse_ones_tell_better():
    ground = relief(512, 512, 3, 2.2)
    image, reference = noisy(moved(ground, -11, 6), 0.3, 1), noisy(ground, 0.3, 2)

    def coarse(cells):
        return cells.reshape(64, 8, 64, 8).mean(axis=(1, 3))

    fine = estimate_shift(image[:64, :64], None, reference[:64, :64], None, 16)
    far = estimate_shift(coarse(image), None, coarse(reference), None, 8).scaled(8)
    assert not fine.reliable
    assert best_level([fine, far]) == far
    assert error(far, 11, -6) < 0.5
    exact = Shift(11.0, -6.0, 1, 1, 99, 0.01)
    assert best_level([far, exact]) == exact
    assert best_level([fine]) == fine


def test_the_median_test_finds_the_odd_one_and_leaves_slopes_alone():
    rows, cols = np.mgrid[0:7, 0:9].astype(float)
    columns, downwards = 0.8 * rows - 0.5 * cols, 0.3 * cols
    exist = np.ones(rows.shape, bool)
    assert not median_test(columns, downwards, exist).any()
    columns[3, 4] += 2
    downwards[0, 8] -= 3
    exist[5, 5] = False
    assert np.argwhere(median_test(columns, downwards, exist)).tolist() == [[0, 8], [3, 4]]


def estimates(kernel, image, reference):
    """Run a kernel over whole arrays as one block."""
    reach = kernel.reach
    margin = ((reach.top, reach.bottom), (reach.left, reach.right))
    one, other, valid = (
        np.pad(cells, margin)[None] for cells in (image, reference, image == image)
    )
    return kernel(one, valid, beside=(other, valid)).partials[0]


def warped(ground, amplitude, lengths, columns, rows):
    """An image, and what each of its cells' places in the reference must move by."""
    places = np.mgrid[0 : ground.shape[0], 0 : ground.shape[1]].astype(float)

    def shifts(at):
        return np.stack(
            [
                rows + amplitude * np.sin(2 * np.pi * at[1] / lengths[1] + 0.3),
                columns + amplitude * np.cos(2 * np.pi * at[0] / lengths[0] + 1),
            ]
        )

    at = places
    for _ in range(40):  # the place whose shift leads from this cell
        at = places + shifts(at)
    image = ndimage.map_coordinates(ground, at, order=5, mode="mirror")
    return image, shifts(places)[::-1]


def test_a_smooth_warp_of_three_cells_is_found_within_an_eighth():
    ground = elevation()
    image, expected = warped(ground, 3, (420, 400), -1.5, 2.0)
    kernel = LocalShifts(40, 56, 8)
    field = smooth_field(estimates(kernel, noisy(image, 0.02, 1), noisy(ground, 0.02, 2)), 40)
    found = field.at(np.arange(ground.shape[0]), np.arange(ground.shape[1]))
    for one, other in zip(found, expected):
        assert np.sqrt(((one - other) ** 2).mean()) < 0.12
    assert field.outliers.mean() < 0.1


def made_up(vectors):
    return [
        LocalShift(20 * row + 10, 20 * col + 10, Shift(*vectors[row, col], 1, 1, 99, 0.02))
        for row in range(vectors.shape[0])
        for col in range(vectors.shape[1])
    ]


def test_a_field_goes_on_evenly_where_there_are_no_points():
    rows, cols = np.mgrid[0:6, 0:8].astype(float)
    vectors = np.stack([1 + 0.2 * rows - 0.1 * cols, 0.3 * cols], axis=-1)
    points = made_up(vectors)
    points[13] = points[13]._replace(shift=Shift(40.0, 7.0, 1, 1, 99, 0.02))
    points[30] = points[30]._replace(shift=Shift())
    field = smooth_field(points, 20)
    assert np.flatnonzero(field.outliers).tolist() == [13, 30]
    at_rows, at_cols = np.array([0.0, 33.0, 119.0]), np.array([0.0, 77.5, 159.0])
    columns, downwards = field.at(at_rows, at_cols)
    row, col = (at_rows[:, None] - 10) / 20, (at_cols - 10) / 20
    np.testing.assert_allclose(columns, 1 + 0.2 * row - 0.1 * col, atol=0.01)
    np.testing.assert_allclose(downwards, np.broadcast_to(0.3 * col, (3, 3)), atol=0.01)


def test_noise_of_a_constant_field_is_smoothed():
    vectors = np.random.default_rng(1).normal(2, 0.2, (12, 12, 2))
    field = smooth_field(made_up(vectors), 20)
    assert (field.columns - 2).std() < 0.1


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (2, 2)])
def test_few_points_make_a_field_too(shape):
    field = smooth_field(made_up(np.full((*shape, 2), 1.5)), 20)
    for part in field.at(np.arange(0.0, 40, 7), np.arange(0.0, 90, 7)):
        np.testing.assert_allclose(part, 1.5, atol=1e-6)


def test_points_that_are_all_unreliable_make_no_field():
    with pytest.raises(ValueError, match="reliable"):
        smooth_field([LocalShift(10, 10, Shift())], 20)


@pytest.mark.parametrize("wrong", [{"spacing": 0}, {"window": 15}, {"max_shift": 0.5}])
def test_parameters_are_whole_numbers(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        LocalShifts(**{"spacing": 32, "window": 32, "max_shift": 4, **wrong})


def test_blocks_see_what_the_whole_sees_and_start_is_added(tmp_path):
    ground = relief(700, 1100, 4).astype("float32")
    image = np.roll(ground, (21, -33), (0, 1))
    image[:80, :90] = np.nan
    sources = [
        Source.open(write(tmp_path / f"{name}.tif", cells))
        for name, cells in (("image", image), ("reference", ground))
    ]
    kernel = LocalShifts(150, 96, 6, start=(32, -20), deforming=False)
    found = [
        reduce_tiles(
            sources[0], kernel, operator.add, beside=sources[1], resources=resources
        ).partials[0]
        for resources in (Resources(1), Resources(2, 90 * MIB))
    ]
    assert len(found[0]) == 5 * 7
    assert repr(found[0]) == repr(found[1])
    places = sorted((point.row, point.col) for point in found[0])
    assert places[:2] == [(75, 75), (75, 225)]
    inner = [p.shift for p in found[0] if 100 < p.row < 600 and 100 < p.col < 1000]
    assert max(error(shift, 33, -21) for shift in inner) < 0.01
    total = combine([point.shift for point in found[0]])
    assert error(total.shift, 33, -21) < 0.01
