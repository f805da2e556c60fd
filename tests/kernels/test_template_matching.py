# SPDX-License-Identifier: GPL-2.0-or-later
"""Template matching against the definition, window by window in long doubles, and against
scikit-image and OpenCV where these are right."""

import operator
import pickle
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raster_loupe.kernels import template_regions, template_scores
from raster_loupe.kernels.correlation import Method
from raster_loupe.kernels.matches import ABSENT, suppress
from raster_loupe.kernels.template import Template, rotated
from raster_loupe.kernels.template_matching import TemplateMatching

ZERO_MEAN, PLAIN, SQUARED = Method
TOLERANCE = {"float32": 1e-5, "float64": 1e-6}
each_method = pytest.mark.parametrize("method", Method, ids=lambda method: method.name)
each_dtype = pytest.mark.parametrize("dtype", TOLERANCE)


def score(method, window, template):
    """The definition; None where there is no score."""
    if method is ZERO_MEAN:
        if (window == window[0]).all() or (template == template[0]).all():
            return None
        window, template = window - window.mean(), template - template.mean()
    length = np.sqrt((window**2).sum()) * np.sqrt((template**2).sum())
    if not length:
        return None
    if method is SQUARED:
        return max(-1.0, 1 - ((window - template) ** 2).sum() / length)
    return (window * template).sum() / length


def reference(kernel, values, valid=None):
    """Best scores, and which exist, at the cells of ``values`` that the reach leaves."""
    reach = kernel.reach
    values = np.asarray(values, np.longdouble)
    valid = np.ones(values.shape, bool) if valid is None else valid
    rows = values.shape[0] - reach.top - reach.bottom
    cols = values.shape[1] - reach.left - reach.right
    best, exist = np.full((rows, cols), -2.0), np.zeros((rows, cols), bool)
    for template in kernel.templates:
        window, cells = template.footprint, template.values.astype(np.longdouble)
        inside = np.ones(cells.shape, bool) if template.valid is None else template.valid
        for row, col in np.ndindex(rows, cols):
            top, left = row + reach.top - window.above, col + reach.left - window.left
            part = slice(top, top + window.rows), slice(left, left + window.cols)
            both = inside & valid[part]
            if not both.any() or both.sum() * 100 < kernel.min_valid * inside.sum():
                continue
            found = score(kernel.method, values[part][both], cells[both])
            if found is not None:
                exist[row, col] = True
                best[row, col] = max(best[row, col], found)
    return best, exist


def compute(kernel, values, valid=None, **kwargs):
    result = kernel(values[None], None if valid is None else valid[None], **kwargs)
    exist = np.ones(result.values.shape, bool) if result.valid is None else result.valid
    return result.values[0].copy(), exist[0].copy(), result.partials[0]


def check(kernel, values, valid=None):
    found, exist, _ = compute(kernel, values, valid)
    expected, expected_exist = reference(kernel, values, valid)
    assert found.dtype == kernel.dtype
    np.testing.assert_array_equal(exist, expected_exist)
    assert np.isfinite(found[exist]).all()
    assert (np.abs(found[exist]) <= 1).all()
    np.testing.assert_allclose(found[exist], expected[exist], atol=TOLERANCE[kernel.dtype], rtol=0)


def scene(kind, shape, rng):
    noise = rng.standard_normal(shape)
    if kind == "noise":
        return noise
    if kind == "offset by 1e6":
        return 1e6 + noise
    if kind == "offset by 1e9":
        return 1e9 + 100 * noise
    if kind == "relief":
        return 500 + np.cumsum(np.cumsum(noise, axis=0), axis=1)
    if kind == "lake":
        values = 100 * noise
        values[: shape[0] // 2, : shape[1] // 2] = 3.3
        return values
    if kind == "cliff":
        values = 0.01 * noise
        values[:, shape[1] // 2 :] += 1e6
        return values
    if kind == "tiny":
        return 1e-30 * noise
    if kind == "huge":
        return 1e30 * noise
    return rng.integers(0, 6, shape)


SCENES = ["noise", "offset by 1e6", "offset by 1e9", "relief", "lake", "cliff", "tiny", "huge"]
SCENES.append("integers")


def cut(values, row, col, rows, cols, valid=None):
    part = slice(row, row + rows), slice(col, col + cols)
    return Template(values[part], None if valid is None else valid[part])


def elevation():
    gdal = pytest.importorskip("osgeo.gdal")
    path = Path(__file__).parents[2] / "demo" / "jacksboro_fault.tif"
    return gdal.Open(str(path)).ReadAsArray()


@each_method
@each_dtype
@pytest.mark.parametrize("kind", SCENES)
@pytest.mark.parametrize("size", [(3, 4), (9, 8)], ids=["direct sums", "transforms"])
def test_scores_are_those_of_the_definition(kind, size, dtype, method):
    rng = np.random.default_rng(1)
    values = scene(kind, (34, 30), rng)
    check(TemplateMatching((cut(values, 20, 17, *size),), method, dtype=dtype), values)


@each_method
@pytest.mark.parametrize("min_valid", [0, 40, 100])
@pytest.mark.parametrize("kind", ["relief", "offset by 1e6", "lake"])
@pytest.mark.parametrize("masked", [False, True], ids=["whole template", "masked template"])
def test_only_cells_that_both_have_count(masked, kind, min_valid, method):
    rng = np.random.default_rng(2)
    values = scene(kind, (30, 32), rng)
    template = cut(values, 16, 18, 6, 7, rng.random(values.shape) > 0.2 if masked else None)
    valid = rng.random(values.shape) > 0.03
    valid[3:12, 3:9] = False
    values = np.where(valid, values, np.nan)
    check(TemplateMatching((template,), method, min_valid), values, valid)


@given(
    seed=st.integers(0, 10**6),
    kind=st.sampled_from(SCENES),
    method=st.sampled_from(Method),
    min_valid=st.sampled_from([0, 30, 70, 100]),
    missing=st.sampled_from([0, 0.01, 0.2]),
    dtype=st.sampled_from(sorted(TOLERANCE)),
    direct=st.sampled_from([0, 49]),
)
@settings(max_examples=80, deadline=None)
def test_any_templates_on_any_raster(seed, kind, method, min_valid, missing, dtype, direct):
    rng = np.random.default_rng(seed)
    shape = rng.integers(14, 26, 2)
    values = scene(kind, shape, rng)
    templates = []
    for _ in range(rng.integers(1, 4)):
        size = rng.integers(2, 8, 2)
        row, col = (rng.integers(0, s - t + 1) for s, t in zip(shape, size))
        mask = rng.random(shape) > 0.2 if rng.random() < 0.4 else None
        cells = values if mask is None or mask[row, col] else values + 0 * mask
        if mask is not None:
            mask[row : row + 2, col] = True
        template = cut(cells, row, col, *size, mask)
        templates += [] if template.is_flat else [template]
    valid = rng.random(shape) >= missing if missing else None
    if templates:
        kernel = TemplateMatching(tuple(templates), method, min_valid, dtype=dtype)
        with patch.object(template_scores, "_DIRECT", direct):
            check(kernel, values, valid)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_every_type_of_raster_is_read(dtype):
    values = np.random.default_rng(3).integers(0, 120, (30, 31)).astype(dtype)
    check(TemplateMatching((cut(values, 4, 5, 8, 6),)), values)


@each_method
@pytest.mark.parametrize("size", [3, 8, 33])
@pytest.mark.parametrize("kind", ["noise", "offset by 1e6", "relief", "cliff"])
def test_an_exact_copy_scores_1(kind, size, method):
    rng = np.random.default_rng(4)
    values = scene(kind, (150, 140), rng).astype(np.float32)
    kernel = TemplateMatching((cut(values, 70, 60, size, size),), method)
    found, _, _ = compute(kernel, values)
    row, col = 70 + size // 2 - kernel.reach.top, 60 + size // 2 - kernel.reach.left
    assert found[row, col] == pytest.approx(1, abs=1e-6)
    assert found[row, col] == found.max()


def test_an_exact_opposite_scores_minus_1_and_no_less():
    for seed in range(8):
        motif = np.random.default_rng(seed).standard_normal((12, 12))
        kernel = TemplateMatching((Template(-motif),))
        found, _, _ = compute(kernel, np.pad(np.tile(motif, (4, 4)), 1).astype(np.float32))
        assert found.min() == pytest.approx(-1, abs=1e-6)
        assert found.min() >= -1


def test_real_elevation_is_scored_within_the_tolerance_wherever_it_is_smooth():
    values = elevation()[100:260, 150:330]
    template = cut(values, 60, 70, 15, 15)
    check(TemplateMatching((template,)), np.ascontiguousarray(values[20:140, 20:150]))


@each_method
@pytest.mark.parametrize("contrast", [1e2, 1e4, 1e6])
def test_quiet_windows_beside_loud_ones_are_not_drowned(contrast, method):
    values = np.random.default_rng(31).standard_normal((60, 60))
    values[:, :25] *= contrast
    check(TemplateMatching((cut(values, 40, 45, 9, 9),), method), values)


@each_method
@pytest.mark.parametrize("size", [4, 9])
def test_values_at_the_end_of_their_range_are_scored(size, method):
    values = np.random.default_rng(29).uniform(-3e38, 3e38, (40, 42)).astype(np.float32)
    check(TemplateMatching((cut(values, 20, 20, size, size),), method), values)


def test_a_flat_window_has_no_score():
    values = np.random.default_rng(5).standard_normal((60, 60)).astype(np.float32)
    values[20:40, 20:40] = 0.1
    for size in (4, 10):
        kernel = TemplateMatching((cut(values, 0, 0, size, size),))
        found, exist, _ = compute(kernel, values)
        first = 20 + size // 2 - kernel.reach.top
        flat = np.zeros(exist.shape, bool)
        flat[first : first + 21 - size, first : first + 21 - size] = True
        np.testing.assert_array_equal(exist, ~flat)


def test_what_is_not_finite_is_not_valid():
    values = np.random.default_rng(6).standard_normal((40, 40))
    values[20, 20], values[10, 30] = np.inf, -np.inf
    kernel = TemplateMatching((cut(values, 0, 0, 5, 6),), min_valid=50)
    found, exist, _ = compute(kernel, values)
    expected, expected_exist = reference(kernel, values, np.isfinite(values))
    np.testing.assert_array_equal(exist, expected_exist)
    np.testing.assert_allclose(found[exist], expected[exist], atol=1e-5)


def test_a_raster_without_valid_cells_has_no_scores():
    template = Template(np.arange(12.0).reshape(3, 4))
    for min_valid in (0, 100):
        kernel = TemplateMatching((template,), min_valid=min_valid)
        _, exist, found = compute(kernel, np.zeros((20, 20)), np.zeros((20, 20), bool))
        assert not exist.any()
        assert not len(found.all())


@each_method
def test_direct_sums_and_transforms_agree(method, monkeypatch):
    values = np.random.default_rng(7).uniform(5, 9, (80, 90)).astype(np.float32)
    kernel = TemplateMatching((cut(values, 30, 40, 4, 4),), method, 60)
    valid = np.random.default_rng(8).random(values.shape) > 0.01
    direct, exist, _ = compute(kernel, values, valid)
    monkeypatch.setattr(template_scores, "_DIRECT", 0)
    transformed, others, _ = compute(kernel, values, valid)
    np.testing.assert_array_equal(exist, others)
    np.testing.assert_allclose(direct[exist], transformed[exist], atol=1e-5)
    assert (direct != transformed).any()


def test_the_number_of_cells_decides_between_direct_sums_and_transforms():
    kernels = [
        TemplateMatching((Template(np.arange(count, dtype=float)[None]),)) for count in (49, 50)
    ]
    assert [kernel.workspace(1, (50, 50)).sizes.is_direct for kernel in kernels] == [True, False]


def test_of_several_templates_the_best_one_counts():
    values = np.random.default_rng(9).standard_normal((60, 70))
    templates = tuple(cut(values, 7 * n, 9 * n, 5 + n, 9 - n) for n in range(5))
    kernel = TemplateMatching(templates, threshold=0.9)
    _, _, found = compute(kernel, values)
    reach = kernel.reach
    expected = {
        (7 * n + (5 + n) // 2 - reach.top, 9 * n + (9 - n) // 2 - reach.left, n) for n in range(5)
    }
    listed = {(one["row"], one["col"], one["template"]) for one in found.all()}
    inside = {one for one in expected if one[0] >= 0 and one[1] >= 0}
    assert len(inside) >= 3
    assert listed == inside


@pytest.mark.parametrize("angle", [0, 40, 90, 130])
def test_a_rotated_copy_is_found_with_its_angle(angle):
    from scipy import ndimage

    rng = np.random.default_rng(12)
    motif = ndimage.gaussian_filter(rng.standard_normal((32, 32)), 2)
    scene_ = ndimage.gaussian_filter(rng.standard_normal((200, 210)), 2)
    copy = rotated(motif, None, angle)
    rows, cols = copy.values.shape
    place = scene_[80 : 80 + rows, 90 : 90 + cols]
    place[...] = np.where(True if copy.valid is None else copy.valid, copy.values, place)
    templates = tuple(rotated(motif, None, turn) for turn in range(0, 180, 10))
    kernel = TemplateMatching(templates, threshold=0.6)
    _, _, found = compute(kernel, scene_)
    best = suppress(found.all(), 16)[0]
    assert templates[best["template"]].angle == angle
    assert best["score"] == pytest.approx(1, abs=1e-5)
    assert best["row"] + kernel.reach.top == 80 + rows // 2
    assert best["col"] + kernel.reach.left == 90 + cols // 2


@each_method
@pytest.mark.parametrize("missing", [0, 0.0005], ids=["all valid", "some invalid"])
def test_turned_templates_are_scored_in_single_precision_and_rightly(missing, method):
    """By the kernel in double precision, which computes them otherwise."""
    rng = np.random.default_rng(35)
    values = scene("relief", (200, 190), rng).astype(np.float32)
    valid = rng.random(values.shape) >= missing if missing else None
    templates = tuple(rotated(values[80:104, 70:94], None, angle) for angle in (0, 30, 120, 45))
    single, double = (
        compute(TemplateMatching(templates, method, dtype=dtype), values, valid)
        for dtype in ("float32", "float64")
    )
    np.testing.assert_array_equal(single[1], double[1])
    error = np.abs(single[0] - double[0])[single[1]].max()
    assert 2.0**-23 < error < 1e-5  # rounding a double would give less


def test_transforms_that_are_not_kept_are_made_again(monkeypatch):
    rng = np.random.default_rng(36)
    values, motif = rng.standard_normal((90, 95)), rng.standard_normal((12, 12))
    kernel = TemplateMatching(
        tuple(rotated(motif, None, angle) for angle in range(0, 180, 20)), min_valid=90
    )
    valid = rng.random(values.shape) > 0.01
    kept, _, found = compute(kernel, values, valid)
    for where, names in (
        (template_scores, ["_KEPT", "_KEPT_MASKS"]),
        (template_regions, ["_KEPT"]),
    ):
        for name in names:
            monkeypatch.setattr(where, name, 0)
    assert kernel.workspace_nbytes() < TemplateMatching(kernel.templates[:1]).workspace_nbytes() * 4
    made, _, again = compute(kernel, values, valid)
    np.testing.assert_array_equal(kept, made)
    np.testing.assert_array_equal(found.all(), again.all())


@each_method
def test_a_flat_template_is_refused_where_it_cannot_match(method):
    with pytest.raises(ValueError, match="nothing to match"):
        TemplateMatching((Template(np.zeros((3, 3))),), method)
    if method is not ZERO_MEAN:
        TemplateMatching((Template(np.ones((3, 3))),), method)


# Other implementations.


def test_scores_agree_with_scikit_image():
    feature = pytest.importorskip("skimage.feature")
    values = np.random.default_rng(13).random((120, 110))
    template = values[40:61, 30:47]
    kernel = TemplateMatching((Template(template),))
    found, _, _ = compute(kernel, np.pad(values, 1))
    np.testing.assert_allclose(found, feature.match_template(values, template), atol=1e-5)


@each_method
def test_scores_agree_with_opencv(method):
    cv2 = pytest.importorskip("cv2")
    values = np.random.default_rng(14).random((120, 110)).astype(np.float32)
    template = values[40:61, 30:47].copy()
    kernel = TemplateMatching((Template(template),), method)
    found, _, _ = compute(kernel, np.pad(values, 1))
    modes = {
        ZERO_MEAN: cv2.TM_CCOEFF_NORMED,
        PLAIN: cv2.TM_CCORR_NORMED,
        SQUARED: cv2.TM_SQDIFF_NORMED,
    }
    theirs = cv2.matchTemplate(values, template, modes[method])
    np.testing.assert_allclose(found, 1 - theirs if method is SQUARED else theirs, atol=1e-4)


def test_scores_of_a_masked_template_agree_with_opencv():
    cv2 = pytest.importorskip("cv2")
    rng = np.random.default_rng(15)
    values = rng.random((90, 80)).astype(np.float32)
    mask = rng.random((11, 12)) > 0.3
    template = values[40:51, 30:42].copy()
    found, _, _ = compute(TemplateMatching((Template(template, mask),)), np.pad(values, 1))
    theirs = cv2.matchTemplate(values, template, cv2.TM_CCOEFF_NORMED, mask=mask.astype(np.float32))
    np.testing.assert_allclose(found, theirs, atol=1e-4)


# Blocks and rasters.


@pytest.mark.parametrize("min_valid", [50, 100])
@pytest.mark.parametrize("masked", [False, True])
def test_a_workspace_serves_blocks_of_any_size_and_leaves_no_trace(masked, min_valid):
    rng = np.random.default_rng(16)
    values = scene("lake", (90, 80), rng)
    mask = rng.random(values.shape) > 0.1 if masked else None
    templates = cut(values, 50, 50, 9, 8, mask), cut(values, 60, 40, 6, 11, mask)
    kernel = TemplateMatching(templates, min_valid=min_valid)
    workspace = kernel.workspace(1, (90, 85))
    kernel(values[None] * np.inf, None, None, workspace)
    valid = rng.random(values.shape) > 0.02
    for rows, cols in ((90, 80), (30, 70), (80, 25)):
        part = slice(rows), slice(cols)
        found, exist, partials = compute(kernel, values[part], valid[part], workspace=workspace)
        # Its transforms are as large as for the largest block: the same but for rounding.
        alone, others, _ = compute(kernel, values[part], valid[part])
        np.testing.assert_array_equal(exist, others)
        np.testing.assert_allclose(found[exist], alone[exist], atol=1e-5)
        again, _, repeated = compute(kernel, values[part], valid[part], workspace=workspace)
        np.testing.assert_array_equal(found, again)
        np.testing.assert_array_equal(partials.all(), repeated.all())


@pytest.mark.parametrize(
    ("size", "angles"), [(3, [0]), (20, [0]), (300, [0]), (20, [0, 30, 60, 90])]
)
def test_a_workspace_takes_what_it_says(size, angles):
    import tracemalloc

    values = np.random.default_rng(17).random((1, 560 + size, 560 + size)).astype(np.float32)
    templates = tuple(rotated(values[0, :size, :size], None, angle) for angle in angles)
    kernel = TemplateMatching(templates)
    reach = kernel.reach
    rows, cols = 513 + reach.top + reach.bottom, 513 + reach.left + reach.right
    values = values[:, : rows - 1, : cols - 1]
    kernel(values[:, : rows - 500, : cols - 500], None)  # whatever is imported is imported
    tracemalloc.start()
    workspace = kernel.workspace(1, (512, 512))
    kernel(values, None, None, workspace)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    said = kernel.workspace_nbytes(1, (512, 512))
    assert 0.4 * said < peak < 1.1 * said


@pytest.mark.parametrize("size", [15, 128, 129, 256])
def test_two_workers_have_room_in_256_megabytes(size, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    from raster_loupe.raster.engine import plan
    from raster_loupe.raster.resources import MIB, Resources
    from raster_loupe.raster.source import Source

    path = str(tmp_path / "large.tif")
    options = ["SPARSE_OK=TRUE", "TILED=YES"]
    gdal.GetDriverByName("GTiff").Create(path, 12000, 12000, 1, gdal.GDT_Float32, options)
    kernel = TemplateMatching((Template(np.arange(size**2).reshape(size, size)),))
    layout = plan(Source.open(path), kernel, 4, Resources(2, 256 * MIB))
    assert layout.workers == 2
    assert layout.block(kernel) == kernel.block


def test_a_kernel_is_its_parameters():
    kernel = TemplateMatching((rotated(np.arange(20.0).reshape(4, 5), None, 30, 1.5),))
    again = pickle.loads(pickle.dumps(kernel))  # noqa: S301
    values = np.random.default_rng(18).random((30, 30))
    np.testing.assert_array_equal(compute(again, values)[0], compute(kernel, values)[0])


def test_parameters_are_checked():
    template = Template(np.arange(6.0).reshape(2, 3))
    with pytest.raises(ValueError, match="templates is empty"):
        TemplateMatching(())
    with pytest.raises(ValueError, match="min_valid is 101"):
        TemplateMatching((template,), min_valid=101)
    with pytest.raises(ValueError, match="dtype is int16"):
        TemplateMatching((template,), dtype="int16")
    with pytest.raises(ValueError, match="3 x 9 cells: smaller than the template"):
        TemplateMatching((template,))(np.zeros((1, 3, 9)), None)


class SmallBlocks(TemplateMatching):
    """The same kernel in blocks that a small raster has many of."""

    @property
    def block(self):
        return 48, 40


@pytest.fixture
def raster(tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")

    def write(values, nodata=None):
        path = str(tmp_path / "raster.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(
            path, values.shape[1], values.shape[0], 1, gdal.GDT_Float32
        )
        if nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.GetRasterBand(1).WriteArray(values)
        del dataset
        return path

    return write


def run(*args, **kwargs):
    """Scores and candidates by the engine."""
    scores, found = mapped(*args, **kwargs)
    return scores, found.all()


def mapped(path, kernel, tmp_path, memory=128, workers=1, executor=None):
    """Scores and combined partial results by the engine."""
    from osgeo import gdal

    from raster_loupe.raster.engine import map_tiles
    from raster_loupe.raster.resources import MIB, Resources
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    target = str(tmp_path / "score.tif")
    outcome = map_tiles(
        Source.open(path),
        kernel,
        TargetSpec(target, ("score",), kernel.dtype, -9999.0),
        combine=operator.add,
        resources=Resources(workers, memory * MIB),
        executor=executor,
    )
    return gdal.Open(target).ReadAsArray(), outcome.partials[0]


@pytest.mark.parametrize("min_valid", [60, 100])
def test_bits_do_not_depend_on_memory_workers_or_executor(raster, tmp_path, min_valid):
    rng = np.random.default_rng(19)
    values = scene("relief", (200, 230), rng)
    values[rng.random(values.shape) < 0.001] = -1e4
    path = raster(values, -1e4)
    templates = tuple(rotated(values[100:112, 90:103], None, angle) for angle in (0, 90, 180))
    kernel = SmallBlocks(templates, min_valid=min_valid, threshold=0.3, shape=values.shape)
    scores, found = run(path, kernel, tmp_path)
    assert len(found) > 10
    with ThreadPoolExecutor(3) as threads:
        for memory, workers, executor in ((8, 1, None), (12, 2, None), (64, 3, threads)):
            others, again = run(path, kernel, tmp_path, memory, workers, executor)
            np.testing.assert_array_equal(scores, others)
            np.testing.assert_array_equal(found, again)


def test_the_kernel_runs_in_other_processes(raster, tmp_path, other_processes):
    values = np.random.default_rng(20).standard_normal((100, 90))
    path = raster(values)
    kernel = TemplateMatching((cut(values, 40, 40, 7, 7),), shape=values.shape)
    here = run(path, kernel, tmp_path)
    with other_processes() as processes:
        there = run(path, kernel, tmp_path, workers=1, executor=processes)
    np.testing.assert_array_equal(here[0], there[0])
    np.testing.assert_array_equal(here[1], there[1])


@each_method
def test_matches_do_not_depend_on_where_blocks_meet(raster, tmp_path, method):
    """Copies of a motif at every place relative to the seams, flat tops included."""
    rng = np.random.default_rng(21)
    values = rng.uniform(1, 2, (210, 220))
    motif = rng.uniform(1, 9, (7, 7))
    places = [(20 * n + n, 18 * n + 2 * k) for n in range(10) for k in range(3)]
    places = [(row + 3, col + 60 * (k % 3)) for k, (row, col) in enumerate(places)]
    for row, col in places:
        if row + 7 < 210 and col + 7 < 220:
            values[row : row + 7, col : col + 7] = motif
    path = raster(values)
    kernels = [
        kind((Template(motif),), method, threshold=0.999, shape=values.shape)
        for kind in (TemplateMatching, SmallBlocks)
    ]
    found = [suppress(run(path, kernel, tmp_path)[1], 3) for kernel in kernels]
    assert len(found[0]) >= 10
    cells = [sorted(zip(one["row"].tolist(), one["col"].tolist())) for one in found]
    assert cells[0] == cells[1]
    for one in found:
        np.testing.assert_allclose(one["score"], 1, atol=1e-6)


def test_a_maximum_across_a_seam_is_one_match(raster, tmp_path):
    """Score plateaus that straddle the seam: seen by two blocks, reported once."""
    values = np.tile(np.sin(np.arange(200) / 3.0)[:, None], (1, 200))
    path = raster(values)
    template = Template(values[100:109, 0:9])
    whole, blocks = (
        kind((template,), threshold=0.99, shape=values.shape)
        for kind in (TemplateMatching, SmallBlocks)
    )
    one, other = (suppress(run(path, kernel, tmp_path)[1], 9) for kernel in (whole, blocks))
    for found in (one, other):
        apart = np.hypot(
            *(np.subtract.outer(found[name].astype(int), found[name]) for name in ("row", "col"))
        )
        assert apart[np.triu_indices(len(found), 1)].min() >= 9
    assert {int(row) for row in one["row"]} == {int(row) for row in other["row"]}


def test_windows_that_stick_out_have_no_score_unless_few_cells_suffice(raster, tmp_path):
    values = np.random.default_rng(22).standard_normal((60, 70))
    path = raster(values)
    template = cut(values, 0, 0, 9, 9)
    whole, _ = run(path, TemplateMatching((template,), shape=values.shape), tmp_path)
    assert (whole[:4] == -9999).all()
    assert (whole[4:-4, 4:-4] != -9999).all()
    half = TemplateMatching((template,), min_valid=20, shape=values.shape)
    scores, _ = run(path, half, tmp_path)
    assert (scores != -9999).all()
    np.testing.assert_allclose(scores[4:-4, 4:-4], whole[4:-4, 4:-4], atol=1e-5)


def test_a_template_larger_than_the_raster_matches_nowhere_or_partly(raster, tmp_path):
    values = np.random.default_rng(23).standard_normal((20, 25))
    larger = np.random.default_rng(24).standard_normal((50, 61))
    larger[15:35, 18:43] = values
    path = raster(values)
    scores, found = run(path, TemplateMatching((Template(larger),)), tmp_path)
    assert (scores == -9999).all()
    assert not len(found)
    kernel = TemplateMatching((Template(larger),), min_valid=16, shape=values.shape)
    scores, found = run(path, kernel, tmp_path)
    best = suppress(found, 10)[0]
    assert best["score"] == pytest.approx(1, abs=1e-6)
    assert (best["row"], best["col"]) == (25 - 15, 30 - 18)


def test_no_maximum_is_lost_to_a_window_centred_outside_the_raster(raster, tmp_path):
    rng = np.random.default_rng(25)
    values = np.cumsum(rng.standard_normal((30, 120)), axis=0)
    template = np.cumsum(rng.standard_normal((9, 9)), axis=0)
    path = raster(values)
    kernel = TemplateMatching(
        (Template(template),), min_valid=30, threshold=-0.5, shape=values.shape
    )
    scores, found = run(path, kernel, tmp_path)
    padded = np.pad(scores, 1, constant_values=-2)
    around = np.lib.stride_tricks.sliding_window_view(padded, (3, 3)).max(axis=(2, 3))
    expected = np.argwhere((scores == around) & (scores >= -0.5))
    cells = np.stack([found["row"], found["col"]], axis=1)
    np.testing.assert_array_equal(cells[np.lexsort(cells.T[::-1])], expected)
    assert (cells[:, 0] == 29).sum() >= 3


def test_equal_scores_on_both_sides_of_a_seam_are_not_lost(raster, tmp_path):
    """Rounding differs between blocks: each could think that the other one's is higher."""
    profile = np.random.default_rng(30).uniform(1, 3, 9)[:, None]
    values = np.zeros((400, 100))
    rows = range(4, 380, 15)
    for row in rows:  # as high at column 39 as at column 40, where another block begins
        bump = profile * np.exp(-(((np.arange(100) - 39.5) / 3) ** 2))
        values[row : row + 9] = (1 + row / 7) * bump
    template = profile * np.exp(-((np.arange(-4, 5) / 3) ** 2))
    kernel = SmallBlocks((Template(template),), threshold=0.9, shape=values.shape)
    _, found = run(raster(values), kernel, tmp_path)
    kept = suppress(found, 3)
    for row in rows:
        near = (np.abs(kept["row"] - row - 4) <= 1) & (np.abs(kept["col"] - 39.5) < 1)
        assert near.sum() == 1, row


def test_the_sub_cell_shift_of_an_image_is_found():
    from scipy import ndimage

    rng = np.random.default_rng(27)
    scene_ = ndimage.gaussian_filter(rng.standard_normal((120, 120)), 2.5)
    moved = ndimage.fourier_shift(np.fft.fft2(scene_), (0.3, -0.4))
    moved = np.fft.ifft2(moved).real
    kernel = TemplateMatching((cut(scene_, 40, 50, 25, 25),), threshold=0.8)
    best = suppress(compute(kernel, moved)[2].all(), 12)[0]
    row = best["row"] + best["down"] + kernel.reach.top - 12 - 40
    col = best["col"] + best["right"] + kernel.reach.left - 12 - 50
    assert (row, col) == pytest.approx((0.3, -0.4), abs=0.06)


def test_candidates_of_blocks_add_up():
    values = np.random.default_rng(28).standard_normal((40, 40))
    kernel = TemplateMatching((cut(values, 20, 20, 5, 5),), threshold=0.2)
    _, _, one = compute(kernel, values)
    total = reduce(operator.add, [one, one, one])
    assert len(total.all()) == 3 * len(one.all())


def test_the_best_score_is_known_even_where_no_score_reaches_the_threshold(raster, tmp_path):
    values = np.random.default_rng(33).standard_normal((120, 110)).astype(np.float32)
    values[60:67, 50:57] = np.nan
    template = Template(np.random.default_rng(34).standard_normal((7, 7)))
    kernel = SmallBlocks((template,), threshold=0.99, shape=values.shape)
    scores, found = mapped(raster(values), kernel, tmp_path)
    assert not len(found.all())
    assert found.best == scores.max()


def test_without_a_score_there_is_no_best_one():
    kernel = TemplateMatching((Template(np.arange(12.0).reshape(3, 4)),))
    _, _, found = compute(kernel, np.ones((20, 20)))
    assert found.best == ABSENT
