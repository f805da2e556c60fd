# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a raster that stand for all of it: equal windows, spread evenly, always the same."""

from __future__ import annotations

import math

from .window import Window


def sample_windows(shape: tuple[int, int], side: int, most: int) -> list[Window]:
    """Choose windows that have no more than so many cells together.

    They depend on the arguments alone. No two of them overlap, and in a grid of windows each row,
    and each column, is moved against the one before: no line across the raster is looked at twice.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the raster.
    side : int
        Rows and columns of a window; fewer where the raster has fewer.
    most : int
        Cells together; 0 for the whole raster. There is one window at least, however large.

    Returns
    -------
    list of Window
        From the top down; the whole raster where it has no more cells.

    Examples
    --------
    >>> sample_windows((90, 90), 100, 5000)
    [Window(row=0, col=0, rows=90, cols=90)]
    >>> for window in sample_windows((90, 90), 30, 5000):
    ...     print(window)
    Window(row=3, col=3, rows=30, cols=30)
    Window(row=11, col=48, rows=30, cols=30)
    Window(row=48, col=11, rows=30, cols=30)
    Window(row=56, col=56, rows=30, cols=30)
    """
    if not most or math.prod(shape) <= most:
        return [Window(0, 0, *shape)]
    rows, cols = (min(side, size) for size in shape)
    count = max(1, most // (rows * cols))
    across = _clipped(round(math.sqrt(count * shape[1] / shape[0])), shape[1] // cols)
    down = _clipped(count // across, shape[0] // rows)
    across = _clipped(count // down, shape[1] // cols)
    room = shape[0] / down - rows, shape[1] / across - cols
    windows = [
        Window(
            int(row * shape[0] / down + (col + 0.5) / across * room[0]),
            int(col * shape[1] / across + (row + 0.5) / down * room[1]),
            rows,
            cols,
        )
        for row in range(down)
        for col in range(across)
    ]
    return sorted(windows)


def _clipped(count: int, most: int) -> int:
    return max(1, min(count, most))
