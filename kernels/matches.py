# SPDX-License-Identifier: GPL-2.0-or-later
"""Matches from scores: local maxima of a block, their sub-cell positions, and which of the
candidates of all blocks are left when no two may be near each other."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

# Of a candidate: its cell in the raster, the template that scored best there, the score, and how
# far below and right of the cell's centre the fitted maximum lies, in cells.
CANDIDATE = np.dtype(
    [
        ("row", np.int32),
        ("col", np.int32),
        ("score", np.float64),
        ("template", np.uint16),
        ("down", np.float32),
        ("right", np.float32),
    ]
)

# What stands for a score that does not exist: below every score, and finite.
ABSENT = -2.0

# Local maxima are never closer than this; nearer ones are one maximum that two blocks see.
_APART = 1.5

# Scores looked at together, by measurement: they stay in the cache.
_TOGETHER = 32_768

# Pairs of neighbours resolved at a time: some 100 MB.
_MOST_PAIRS = 2_000_000

# Candidates looked at together, at first: each batch is twice as large as the one before.
_FIRST_BATCH = 1024

_NEIGHBOURS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]


@dataclass(frozen=True)
class Candidates:
    """Candidates of some blocks; those of others can be added.

    Parameters
    ----------
    blocks : tuple of ndarray of CANDIDATE
        Those of each block.
    best : float
        The largest score of all cells of the blocks, whether a candidate or below the threshold;
        :data:`ABSENT` where no cell has a score.
    """

    blocks: tuple[np.ndarray, ...] = ()
    best: float = ABSENT

    def __add__(self, other: Candidates) -> Candidates:
        return Candidates(self.blocks + other.blocks, max(self.best, other.best))

    def all(self) -> np.ndarray:
        """Return the candidates of all blocks as one array."""
        return np.concatenate([np.empty(0, CANDIDATE), *self.blocks])


def local_maxima(scores: np.ndarray, threshold: float, slack: float) -> np.ndarray:
    """Find the cells of a block that score at least as high as their eight neighbours.

    Parameters
    ----------
    scores : ndarray
        ``(rows + 2, cols + 2)``, contiguous: the block and a ring of one cell around it;
        :data:`ABSENT` where there is no score.
    threshold : float
        Least score.
    slack : float
        By how much a cell of the ring may exceed its neighbour in the block, which stays a
        candidate: the block that it belongs to may find another score for it.

    Returns
    -------
    ndarray of int
        Indices into the flattened ``scores``, ascending. Of equal neighbours in the block only the
        first one counts.

    Examples
    --------
    >>> scores = np.zeros((5, 6))
    >>> scores[2, 2:4] = 0.9
    >>> local_maxima(scores, 0.5, 0.0)
    array([14])
    """
    columns = scores.shape[1]
    flat = scores.ravel()
    inner = scores[1:-1, 1:-1]
    if not inner.size or inner.max() < threshold:
        return np.empty(0, np.intp)
    some = max(1, _TOGETHER // columns)
    parts = [
        _high(scores[row : row + some + 2], threshold, slack) + row * columns
        for row in range(0, len(inner), some)
    ]
    found = np.concatenate(parts)
    last = scores.shape[0] - 2, columns - 2
    for down, right in _NEIGHBOURS:
        own, beside = flat[found], flat[found + down * columns + right]
        stays = own > beside if (down, right) < (0, 0) else own >= beside
        # Few lose to a neighbour by less than the slack: only their place is worth computing.
        close = np.flatnonzero(~stays & (own >= beside - slack))
        rows, cols = np.divmod(found[close], columns)
        rows, cols = rows + down, cols + right
        stays[close] = (rows < 1) | (rows > last[0]) | (cols < 1) | (cols > last[1])
        found = found[stays]
    return found


def _high(scores: np.ndarray, threshold: float, slack: float) -> np.ndarray:
    """Find the cells within a ring that are above the threshold, and if these are not few, about
    as high as all around them; as indices into the flattened scores."""
    columns = scores.shape[1]
    flat = scores.ravel()
    # From the first cell to the last one within the ring: contiguous, which is faster.
    some = slice(columns + 1, len(flat) - columns - 1)
    above = flat[some] >= threshold
    ends = np.arange(columns - 2, len(above), columns)
    above[ends] = False
    above[ends + 1] = False
    if np.count_nonzero(above) >= len(above) // 16:
        beside = np.maximum(flat[:-2], flat[2:])
        np.maximum(beside, flat[1:-1], out=beside)
        highest = np.maximum(beside[: -2 * columns], beside[2 * columns :])
        np.maximum(highest, beside[columns:-columns], out=highest)
        np.subtract(highest, slack, out=highest)
        np.logical_and(above, flat[some] >= highest, out=above)
    return np.flatnonzero(above) + some.start


def sub_cell_offsets(scores: np.ndarray, found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Find where a quadratic surface through the scores around each maximum is highest.

    Parameters
    ----------
    scores : ndarray
        As for :func:`local_maxima`.
    found : ndarray of int
        What it returned.

    Returns
    -------
    down, right : ndarray of float
        From the cell's centre, in cells, from -0.5 to 0.5. Where a neighbour has no score, a
        parabola through the cell and its neighbours on either side takes the surface's place, in
        the direction that has both, and the offset is 0 in the other.

    Notes
    -----
    The surface is fitted by least squares to the 3 x 3 scores.

    Examples
    --------
    >>> rows, cols = np.indices((5, 5))
    >>> scores = 1 - 0.1 * (rows - 2.2) ** 2 - 0.05 * (cols - 1.9) ** 2
    >>> down, right = sub_cell_offsets(scores, np.array([12]))
    >>> down.round(6), right.round(6)
    (array([0.2]), array([-0.1]))
    """
    columns = scores.shape[1]
    around = np.array([(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1)])
    steps = around[:, 0] * columns + around[:, 1]
    patches = scores.ravel()[found[:, None] + steps].astype(np.float64)
    exists = patches >= -1
    # Least squares on the 3 x 3 grid in closed form.
    rows, cols = around.T
    slope_down, slope_right = patches @ rows / 6, patches @ cols / 6
    curve_down = patches @ (3 * rows**2 - 2) / 3  # second derivatives
    curve_right = patches @ (3 * cols**2 - 2) / 3
    twist = patches @ (rows * cols) / 4
    determinant = curve_down * curve_right - twist**2
    peaked = exists.all(axis=1) & (curve_down < 0) & (determinant > 0)
    down, right = (
        np.where(exists[:, pair].all(axis=1), _parabola(patches[:, pair]), 0.0)
        for pair in ([1, 4, 7], [3, 4, 5])
    )
    with np.errstate(all="ignore"):
        fitted = (
            (twist * slope_right - curve_right * slope_down) / determinant,
            (twist * slope_down - curve_down * slope_right) / determinant,
        )
    down, right = np.where(peaked, fitted[0], down), np.where(peaked, fitted[1], right)
    return np.clip(down, -0.5, 0.5), np.clip(right, -0.5, 0.5)


def _parabola(three: np.ndarray) -> np.ndarray:
    """Where the parabola through three neighbours, the middle one the highest, has its top."""
    before, middle, after = three.T
    curve = before - 2 * middle + after
    return np.divide(before - after, 2 * curve, out=np.zeros(len(three)), where=curve < 0)


def candidates_of(
    scores: np.ndarray,
    templates: np.ndarray | None,
    threshold: float,
    slack: float,
    place: tuple[int, int],
) -> np.ndarray:
    """Describe the local maxima of a block.

    Parameters
    ----------
    scores, threshold, slack
        As for :func:`local_maxima`.
    templates : ndarray of int, optional
        Same shape as ``scores``: the template that each is of; by default the first one.
    place : tuple of int
        Row and column, in the raster, of the block's first cell (not of the ring's).

    Returns
    -------
    ndarray of CANDIDATE
    """
    found = local_maxima(scores, threshold, slack)
    made = np.empty(len(found), CANDIDATE)
    rows, cols = np.divmod(found, scores.shape[1])
    made["row"], made["col"] = rows - 1 + place[0], cols - 1 + place[1]
    made["score"] = scores.ravel()[found]
    made["template"] = 0 if templates is None else templates.ravel()[found]
    made["down"], made["right"] = sub_cell_offsets(scores, found)
    return made


def thinned(
    candidates: np.ndarray, min_distance: float, place: tuple[int, int], shape: tuple[int, int]
) -> np.ndarray:
    """Drop candidates of a block that :func:`suppress` would drop whatever other blocks hold.

    Parameters
    ----------
    candidates : ndarray of CANDIDATE
        All of the block.
    min_distance : float
        As for :func:`suppress`, at least.
    place, shape : tuple of int
        Row and column of the block's first cell; rows and columns of the block.

    Returns
    -------
    ndarray of CANDIDATE
        All, where they are few: less than one in 256 cells.

    Notes
    -----
    The best candidate within ``min_distance`` will be kept, if what is that near lies in the block;
    those that are near it will not, and count no more when the best one elsewhere is looked for.
    """
    from scipy.ndimage import maximum_filter

    nearest = max(min_distance, _APART) ** 2
    reach = math.ceil(math.sqrt(nearest)) - 1
    order = np.lexsort((candidates["col"], candidates["row"], -candidates["score"]))
    left, before = candidates[order[::-1]], math.inf
    while len(left) > shape[0] * shape[1] // 256 and len(left) < 0.9 * before:
        before = len(left)
        cells = np.stack([left["row"] - place[0], left["col"] - place[1]], axis=1).astype(np.int64)
        ranks = np.zeros(shape, np.int32)
        at = cells[:, 0], cells[:, 1]
        ranks[at] = np.arange(1, len(left) + 1)
        inside = ((cells >= reach) & (cells < np.array(shape) - reach)).all(axis=1)
        best = inside & (maximum_filter(ranks, 2 * reach + 1)[at] == ranks[at])
        left = left[best | ~_near(cells, cells[best], nearest)]
    return left


def suppress(candidates: np.ndarray, min_distance: float) -> np.ndarray:
    """Keep the best candidates of which no two are near each other.

    Parameters
    ----------
    candidates : ndarray of CANDIDATE
        In any order, each cell at most once.
    min_distance : float
        Least distance between the cells of two that are kept; less than 1.5 counts as 1.5, so that
        a maximum which two blocks see is one.

    Returns
    -------
    ndarray of CANDIDATE
        Best first; of equal scores the upper, then the left one first. A candidate is kept unless
        one that was kept before it is nearer than ``min_distance``.

    Examples
    --------
    >>> candidates = np.zeros(3, CANDIDATE)
    >>> candidates["col"] = 0, 4, 8
    >>> candidates["score"] = 0.8, 0.9, 0.7
    >>> suppress(candidates, 4)["col"]
    array([4, 0, 8], dtype=int32)
    >>> suppress(candidates, 5)["col"]
    array([4], dtype=int32)
    """
    order = np.lexsort((candidates["col"], candidates["row"], -candidates["score"]))
    ranked = candidates[order]
    cells = np.stack([ranked["row"], ranked["col"]], axis=1).astype(np.int64)
    nearest = max(min_distance, _APART) ** 2
    kept = np.empty(0, np.intp)
    first, size = 0, _FIRST_BATCH
    while first < len(ranked):
        batch = np.arange(first, min(first + size, len(ranked)))
        left = batch[~_near(cells[batch], cells[kept], nearest)]
        pairs = _pairs(cells[left], nearest)
        if pairs is None:  # too dense: fewer at a time
            size //= 2
            continue
        kept = np.concatenate([kept, left[_independent(len(left), pairs)]])
        first, size = first + size, 2 * size
    return ranked[kept]


def _near(cells: np.ndarray, kept: np.ndarray, nearest: float) -> np.ndarray:
    """Tell which cells are nearer than the square root of ``nearest`` to a kept one."""
    from scipy.spatial import cKDTree

    if not len(kept) or not len(cells):
        return np.zeros(len(cells), bool)
    reach = math.sqrt(nearest) * (1 + 1e-9)
    _, which = cKDTree(kept).query(cells, distance_upper_bound=reach)
    near = which < len(kept)
    apart = cells[near] - kept[which[near]]
    near[near] = (apart**2).sum(axis=1) < nearest  # in integers, hence exact
    return near


def _pairs(cells: np.ndarray, nearest: float) -> np.ndarray | None:
    """Find pairs of cells nearer than the square root of ``nearest``; None if too many."""
    from scipy.spatial import cKDTree

    tree, reach = cKDTree(cells), math.sqrt(nearest)
    if len(cells) ** 2 > _MOST_PAIRS and tree.count_neighbors(tree, reach) > 2 * _MOST_PAIRS:
        return None
    pairs = tree.query_pairs(reach * (1 + 1e-9), output_type="ndarray")
    apart = cells[pairs[:, 0]] - cells[pairs[:, 1]]
    return pairs[(apart**2).sum(axis=1) < nearest]


def _independent(count: int, pairs: np.ndarray) -> np.ndarray:
    """Choose greedily, in ascending order, among ``count`` of which no pair may be chosen."""
    better, worse = pairs.min(axis=1), pairs.max(axis=1)
    chosen = np.ones(count, bool)
    while len(better):
        # Whoever has no better neighbour left is chosen, and whoever is beside it is not.
        beaten = np.zeros(count, bool)
        beaten[worse] = True
        sure = ~beaten & chosen
        chosen[worse[sure[better]]] = False
        open_ = chosen[better] & chosen[worse] & ~sure[better]
        better, worse = better[open_], worse[open_]
    return chosen
