# SPDX-License-Identifier: GPL-2.0-or-later
"""Images moved by known shifts are found where they are, and those that do not match are told."""

import numpy as np
import pytest
from scipy import ndimage

from raster_loupe.kernels.shift import (
    Combined,
    Method,
    Shift,
    best_level,
    combine,
    estimate_shift,
    estimate_window_shift,
    masked_correlation_surface,
    phase_correlation_surface,
    refine,
)
from raster_loupe.tests.images import elevation, error, moved, noisy, relief


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


@pytest.mark.parametrize("holed", ["image", "reference"])
def test_what_holes_of_one_image_are_filled_with_takes_no_part_in_least_squares(holed):
    ground = relief(160, 160)
    image = moved(ground, -0.5, 0.25)
    valid = ndimage.uniform_filter(np.random.default_rng(5).normal(size=ground.shape), 9) < 0.02
    assert 0.3 < 1 - valid.mean() < 0.5
    masks = (valid, None) if holed == "image" else (None, valid)
    found = refine(image, masks[0], ground, masks[1], (0, 0))
    # Local means have no details: where they meet those of the other image, nothing agrees.
    assert found.agreement > 0.97
    assert error(found, 0.5, -0.25) < 0.05


def test_bands_of_one_scene_are_found_within_a_fifth_of_a_cell():
    ground, cover = relief(220, 240, 7), relief(220, 240, 8, 2.2)
    # What is bright in one band may be dark in the other one, by cover.
    one = noisy(np.tanh(ground) + 0.5 * cover, 0.05, 1)
    other = noisy(np.where(cover > 0, -0.6, 0.9) * ground + np.exp(0.4 * ground), 0.05, 2)
    found = estimate_shift(moved(one, -7.3, 4.6), None, other, None, 16)
    assert error(found, 7.3, -4.6) < 0.2
    assert found.reliable


def test_a_window_is_looked_for_in_a_larger_part():
    ground = relief(120, 130)
    image, reference = ground[:64, :64], ground[5:69, 2:66]
    found = estimate_window_shift(image, None, reference, None, 12)
    assert error(found, -2, -5) < 0.01
    # What is within 12 cells of the reference's edges plays no part.
    reference = reference.copy()
    reference[:12] = reference[-12:] = 99
    assert error(estimate_window_shift(image, None, reference, None, 12), -2, -5) < 0.01


def test_a_window_that_is_hardly_there_is_not_looked_for():
    ground = relief(64, 64)
    valid = np.zeros(ground.shape, bool)
    valid[12:52, 12:20] = True  # a fifth of the window
    for masks in ((None, valid), (valid, None)):
        assert np.isnan(estimate_window_shift(ground, masks[0], ground, masks[1], 12).columns)
    valid[12:52, 12:24] = True
    assert error(estimate_window_shift(ground, None, ground, valid, 12), 0, 0) < 0.2


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
