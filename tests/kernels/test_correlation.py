# SPDX-License-Identifier: GPL-2.0-or-later
"""Correlation by Fourier transforms against sums of products; scores against their definitions."""

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

from raster_loupe.kernels.correlation import (
    Method,
    Moments,
    Transform,
    error_of_sums,
    normalised,
)

TOLERANCE = {"float32": 1e-5, "float64": 1e-13}


def correlated(transform, cells, template):
    spectrum = transform.forward(cells, transform.empty())
    frame = transform.of_template(template, transform.empty())
    rows = cells.shape[0] - template.shape[0] + 1
    found = np.empty((rows, transform.shape[1]), transform.dtype)
    for part, sums in transform.correlate(spectrum, frame, rows, transform.empty()):
        found[part] = sums
    return found[:, : cells.shape[1] - template.shape[1] + 1]


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("shape", [(5, 5), (40, 31), (70, 600), (301, 17)])
def test_correlations_are_sums_of_products(dtype, shape):
    rng = np.random.default_rng(1)
    cells = rng.standard_normal(shape).astype(dtype)
    template = rng.standard_normal((3, 5))
    expected = np.einsum("ijkl,kl", sliding_window_view(cells, template.shape), template)
    found = correlated(Transform(*shape, dtype), cells, template)
    np.testing.assert_allclose(found, expected, atol=20 * TOLERANCE[dtype])


def test_a_transform_serves_smaller_blocks_and_leaves_what_it_is_given():
    rng = np.random.default_rng(2)
    transform = Transform(60, 50, "float64")
    template = rng.standard_normal((4, 4))
    correlated(transform, rng.standard_normal((60, 50)), template)
    cells = rng.standard_normal((30, 20))
    before = cells.copy()
    expected = np.einsum("ijkl,kl", sliding_window_view(cells, template.shape), template)
    np.testing.assert_allclose(correlated(transform, cells, template), expected, atol=1e-12)
    np.testing.assert_array_equal(cells, before)


def test_the_error_in_single_precision_is_within_the_bound_that_matching_relies_on():
    rng = np.random.default_rng(3)
    spike = np.zeros((300, 300))
    spike[150:170, 50:70] = 1
    walk = np.cumsum(np.cumsum(rng.standard_normal((300, 300)), 0), 1)
    for cells in (rng.standard_normal((300, 300)), walk - walk.mean(), spike):
        cells = cells.astype(np.float32)
        template = np.cumsum(rng.standard_normal((20, 20)), 0)
        template -= template.mean()
        template /= np.linalg.norm(template)
        single = Transform(300, 300, "float32")
        exact = correlated(Transform(300, 300, "float64"), cells.astype(float), template)
        error = np.abs(correlated(single, cells, template) - exact).max()
        windows = sliding_window_view(cells.astype(float), (20, 20))[::10, ::10]
        deviations = windows.var(axis=(2, 3)) * 400
        typical = np.sqrt(deviations.mean())
        rms = single.root_mean_square(cells)
        bound = error_of_sums(rms, np.abs(cells).max(), typical, "float32")
        assert error < bound
        assert error > bound / 100  # nor is the bound a mile off


@pytest.mark.parametrize("method", Method)
def test_scores_follow_their_definition(method):
    rng = np.random.default_rng(4)
    window, template = rng.uniform(1, 5, 30), rng.uniform(0, 9, 30)
    one, other = window - window.mean(), template - template.mean()
    moments = Moments(
        30.0,
        window.mean(),
        (one**2).sum(),
        template.mean(),
        (other**2).sum(),
        (one * other).sum(),
    )
    length = np.sqrt((window**2).sum() * (template**2).sum())
    expected = {
        Method.ZERO_MEAN_NORMALISED_CORRELATION: np.corrcoef(window, template)[0, 1],
        Method.NORMALISED_CORRELATION: (window * template).sum() / length,
        Method.NORMALISED_SQUARED_DIFFERENCE: max(
            -1, 1 - ((window - template) ** 2).sum() / length
        ),
    }[method]
    assert normalised(method, moments) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("method", Method)
def test_without_variance_or_power_there_is_no_score(method):
    nothing = Moments(4, np.zeros(1), np.zeros(1), 3.0, 5.0, np.zeros(1))
    assert np.isnan(normalised(method, nothing)).all()
