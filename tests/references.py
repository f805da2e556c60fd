# SPDX-License-Identifier: GPL-2.0-or-later
"""What results are checked against: brute force, straight from the definitions, in long doubles.

Nothing here is taken from the code that it checks.
"""

from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


class Statistics(NamedTuple):
    """Of each window: how many cells it has, its mean and variance, and whether they count."""

    count: np.ndarray
    mean: np.ndarray
    variance: np.ndarray
    valid: np.ndarray


def ellipse(rows, cols):
    """Cells whose centre lies in or on the ellipse inscribed in ``rows`` x ``cols`` cells."""
    inside = np.zeros((rows, cols), bool)
    for row in range(rows):
        for col in range(cols):
            y = 2 * row + 1 - rows
            x = 2 * col + 1 - cols
            inside[row, col] = (y * cols) ** 2 + (x * rows) ** 2 <= (rows * cols) ** 2
    return inside


def window_statistics(
    values, valid, window, *, depth=1, sample=False, propagate=False, min_valid=0, step=1
):
    """Two passes over every window of a padded stack ``(bands, rows, cols)``.

    ``window`` is a boolean array; its anchor is the cell at half its height and width, rounded
    down, as in scipy.ndimage. The window's bands are ``depth // 2`` before the cell's and the rest
    from it on, as far as they exist.
    """
    values = np.asarray(values)
    valid = np.ones(values.shape, bool) if valid is None else valid
    exact = np.where(valid, values, np.zeros((), values.dtype)).astype(np.longdouble)
    anchor = window.shape[0] // 2, window.shape[1] // 2
    found = []
    for band in range(len(values)):
        stack = slice(max(0, band - depth // 2), band - depth // 2 + depth)
        cells = sliding_window_view(exact[stack], window.shape, axis=(1, 2))[:, ::step, ::step]
        exist = sliding_window_view(valid[stack], window.shape, axis=(1, 2))[:, ::step, ::step]
        centre = sliding_window_view(valid[band], window.shape)[::step, ::step][
            ..., anchor[0], anchor[1]
        ]
        rows = [
            _row_statistics(cells[:, row][..., window], exist[:, row][..., window])
            for row in range(cells.shape[1])
        ]
        count, mean, squared = (np.array(column) for column in zip(*rows))
        possible = window.sum() * len(exact[stack])
        with np.errstate(all="ignore"):
            variance = squared / (count - 1 if sample else count)
        enough = (count >= (2 if sample else 1)) & (100 * count >= min_valid * possible)
        if propagate:
            enough &= count == possible
        found.append(Statistics(count, mean, variance, enough & centre))
    return Statistics(*(np.array(column) for column in zip(*found)))


def _row_statistics(cells, exist):
    """For cells ``(bands, windows, cells)``: count, mean, sum of squared deviations."""
    count = exist.sum(axis=(0, 2))
    with np.errstate(all="ignore"):
        mean = cells.sum(axis=(0, 2), where=exist) / count
        deviations = cells - mean[:, None]
        # The mean of nearly equal values is rounded, even in long doubles: what is left of their
        # deviations is small, exact, and taken off again.
        rest = deviations.sum(axis=(0, 2), where=exist) / count
        squared = ((deviations - rest[:, None]) ** 2).sum(axis=(0, 2), where=exist)
    return count, mean + rest, squared


def beyond(position, size, edge):
    """The cell of an axis that stands at a position, for an edge mode (by number).

    One bounce or turn at a time, from the definitions in scipy.ndimage; numpy.pad (before 1.25)
    is wrong where it has to repeat what it padded with.
    """
    while not 0 <= position < size:
        last = size - 1
        if edge == 1:  # reflect: d c b a | a b c d | d c b a
            position = -1 - position if position < 0 else 2 * last + 1 - position
        elif edge == 2:  # mirror: d c b | a b c d | c b a
            position = (-position if position < 0 else 2 * last - position) if last else 0
        elif edge == 3:  # nearest: a a a a | a b c d | d d d d
            position = 0 if position < 0 else last
        elif edge == 4:  # wrap: a b c d | a b c d | a b c d
            position = position + size if position < 0 else position - size
    return position


def padded(values, valid, reach, edge):
    """Pad a stack by ``(top, bottom), (left, right)`` cells as an edge mode (by number) says."""
    valid = np.ones(values.shape, bool) if valid is None else valid
    if edge == 0:
        around = ((0, 0), *reach)
        return np.pad(values, around), np.pad(valid, around)
    rows, cols = (
        [beyond(position, size, edge) for position in range(-before, size + after)]
        for size, (before, after) in zip(values.shape[1:], reach)
    )
    return values[:, rows][:, :, cols], valid[:, rows][:, :, cols]


def raster_statistics(values, valid, window, *, edge=0, step=1, **rules):
    """:func:`window_statistics` of a whole raster, at its own cells.

    Of every ``step`` cells in both directions, the one in the middle.
    """
    reach = [(size // 2, size - 1 - size // 2) for size in window.shape]
    full = window_statistics(*padded(values, valid, reach, edge), window, **rules)
    first = [min(step // 2, size - 1) for size in values.shape[1:]]
    return Statistics(*(part[:, first[0] :: step, first[1] :: step] for part in full))


class ScaleVariance(NamedTuple):
    """Average variance and standard deviation of the windows of one scale, and their number."""

    variance: float
    deviation: float
    windows: int


_NO_WINDOWS = ScaleVariance(np.nan, np.nan, 0)


def variance_of_coarser_cells(values, valid, scale):
    """One scale of local variance with coarser cells: means of cells, then windows of 3 x 3."""
    rows, cols = (size // scale for size in values.shape)
    blocks, exist = (
        cells[: rows * scale, : cols * scale]
        .reshape(rows, scale, cols, scale)
        .swapaxes(1, 2)
        .reshape(rows, cols, scale**2)
        for cells in (_from_the_first(values, valid), valid)
    )
    means, there = _means(blocks, exist), 2 * exist.sum(axis=2) >= scale**2
    if min(rows, cols) < 3:
        return _NO_WINDOWS
    windows = (sliding_window_view(cells, (3, 3)) for cells in (means, there))
    return _averaged(*(cells.reshape(-1, 9) for cells in windows))


def variance_in_wider_windows(values, valid, scale):
    """One scale of local variance with wider windows, a quarter of their width apart."""
    apart = max(1, scale // 4)
    if min(values.shape) < scale:
        return _NO_WINDOWS
    windows = (
        sliding_window_view(cells, (scale, scale))[::apart, ::apart].reshape(-1, scale**2)
        for cells in (_from_the_first(values, valid), valid)
    )
    return _averaged(*windows)


def _from_the_first(values, valid):
    """Differences from a value, exact: large offsets must not be rounded away."""
    first = values[valid][0]
    if values.dtype.kind in "iu":
        return (values.astype(object) - int(first)).astype(np.longdouble)
    return np.where(valid, values, 0).astype(np.longdouble) - first


def _means(cells, exist):
    return np.where(exist, cells, 0).sum(axis=-1) / np.maximum(exist.sum(axis=-1), 1)


def _averaged(windows, exist):
    """Of the windows of which at least half is there, in two passes."""
    enough = 2 * exist.sum(axis=1) >= windows.shape[1]
    windows, exist = windows[enough], exist[enough]
    if not len(windows):
        return _NO_WINDOWS
    variances = _means((windows - _means(windows, exist)[:, None]) ** 2, exist)
    return ScaleVariance(variances.mean(), np.sqrt(variances).mean(), len(variances))


def figures_of_windows(
    values,
    valid,
    window,
    names,
    *,
    sample=False,
    propagate=False,
    min_valid=0,
    fill_centres=False,
    step=1,
):
    """Figures of every window of a padded array ``(rows, cols)``, from their definitions.

    Returns ``(names, rows, cols)`` in long doubles, NaN where there is no result.
    """
    values = np.asarray(values)
    valid = np.ones(values.shape, bool) if valid is None else valid
    anchor = window.shape[0] // 2, window.shape[1] // 2
    shape = [(size - reach) // step + 1 for size, reach in zip(values.shape, window.shape)]
    found = np.full((len(names), *shape), np.nan, np.longdouble)
    for row, col in np.ndindex(*shape):
        part = tuple(
            slice(at * step, at * step + size) for at, size in zip((row, col), window.shape)
        )
        inside = window & valid[part]
        count, has_centre = np.count_nonzero(inside), valid[part][anchor]
        enough = count >= 1 and 100 * count >= min_valid * window.sum()
        if not enough or (propagate and count < window.sum()) or not (has_centre or fill_centres):
            continue
        centre = values[part][anchor].astype(np.longdouble) if has_centre else np.nan
        cells = values[part][inside].astype(np.longdouble)
        figures = _figures(cells, centre, sample)
        found[:, row, col] = [figures[name] for name in names]
    return found


def _figures(cells, centre, sample):
    n = np.longdouble(len(cells))
    near = cells - cells[0]  # a mean of 64-bit integers would not fit into a long double
    away = near.mean()
    away += (near - away).mean()
    mean = cells[0] + away
    deviations = near - away if np.ptp(cells) else np.zeros(len(cells), np.longdouble)
    second, third, fourth = ((deviations**power).mean() for power in (2, 3, 4))
    with np.errstate(all="ignore"):
        variance = second * n / (n - 1) if sample else second
        skewness, kurtosis = third / second**1.5, fourth / second**2 - 3
        if sample:
            skewness *= np.sqrt(n * (n - 1)) / (n - 2)
            kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * kurtosis + 6)
        shapeless, apart = not second, centre - cells[0] - away
        z_score = np.nan if shapeless or (sample and n < 2) else apart / np.sqrt(variance)
        return {
            "COUNT": n,
            "SUM": cells.sum(),
            "MEAN": mean,
            "VARIANCE": np.nan if sample and n < 2 else variance,
            "STANDARD_DEVIATION": np.nan if sample and n < 2 else np.sqrt(variance),
            "COEFFICIENT_OF_VARIATION": (
                np.nan if sample and n < 2 or not mean else np.sqrt(variance) / abs(mean)
            ),
            "SKEWNESS": np.nan if shapeless or sample and n < 3 else skewness,
            "KURTOSIS": np.nan if shapeless or sample and n < 4 else kurtosis,
            "DIFFERENCE": apart,
            "Z_SCORE": z_score,
        }


class Windows(NamedTuple):
    """Cells of every window ``(rows, cols, cells)``, which of them exist, their number, and which
    windows count by the rules of a kernel."""

    cells: np.ndarray
    exist: np.ndarray
    count: np.ndarray
    usable: np.ndarray


def cells_of_windows(kernel, values, valid=None):
    """The cells that a kernel of a moving window is to look at, of a padded ``(rows, cols)``."""
    valid = np.ones(values.shape, bool) if valid is None else valid
    mask, step = kernel.footprint.mask(), kernel.step
    cells = sliding_window_view(values, mask.shape)[::step, ::step]
    exist = sliding_window_view(valid, mask.shape)[::step, ::step]
    centre = exist[..., mask.shape[0] // 2, mask.shape[1] // 2]
    exist = exist[..., mask]
    count = exist.sum(axis=-1)
    usable = (count > 0) & (100 * count >= kernel.min_valid * mask.sum())
    if kernel.propagate:
        usable &= count == mask.sum()
    if not kernel.fill_centres:
        usable &= centre
    return Windows(cells[..., mask], exist, count, usable)


def block_of(kernel, values, valid=None, **kwargs):
    """A kernel's results of one band, and which of them are valid as an array in any case."""
    result = kernel(values[None], None if valid is None else valid[None], **kwargs)
    flags = np.ones(result.values.shape, bool) if result.valid is None else result.valid
    return result.values.copy(), flags.copy()


class Weighted(NamedTuple):
    """Of each window, in long doubles; ``usable`` says which sums and means count."""

    sum: np.ndarray
    mean: np.ndarray
    variance: np.ndarray
    difference: np.ndarray
    count: np.ndarray
    usable: np.ndarray
    centre: np.ndarray


def weighted_statistics(values, valid, kernel):
    """Two passes over every window of a padded band, with the kernel's weights.

    ``sample`` divides by ``sum_{i != j} w_i w_j / sum w``, which is ``V1 - V2 / V1`` without the
    cancellation.
    """
    every = np.array(kernel.weights.cells, np.longdouble)
    windows = cells_of_windows(kernel, values, valid)
    weights = np.where(windows.exist, every[every != 0], 0)
    cells = np.where(windows.exist, windows.cells, np.zeros((), values.dtype)).astype(np.longdouble)
    anchor = every.shape[0] // 2, every.shape[1] // 2
    shape, step = windows.usable.shape, kernel.step

    def at_anchors(array):
        return array[anchor[0] :: step, anchor[1] :: step][: shape[0], : shape[1]]

    exist = np.ones(values.shape, bool) if valid is None else valid
    centres = at_anchors(np.where(exist, values, np.zeros((), values.dtype)))
    with np.errstate(all="ignore"):
        total = weights.sum(axis=-1)
        mean = (weights * cells).sum(axis=-1) / total
        deviations = cells - mean[..., None]
        rest = (weights * deviations).sum(axis=-1) / total  # what rounding left in the mean
        squared = (weights * (deviations - rest[..., None]) ** 2).sum(axis=-1)
        divisor = total
        if kernel.sample:
            others = [np.delete(weights, one, -1).sum(axis=-1) for one in range(cells.shape[-1])]
            divisor = (weights * np.stack(others, axis=-1)).sum(axis=-1) / total
        variance = squared / divisor
    return Weighted(
        (weights * cells).sum(axis=-1),
        mean + rest,
        variance,
        centres - mean - rest,
        windows.exist.sum(axis=-1),
        windows.usable,
        at_anchors(exist),
    )
