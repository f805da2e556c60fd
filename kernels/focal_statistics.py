# SPDX-License-Identifier: GPL-2.0-or-later
"""All statistics of a moving window: which kernel computes which of them, and one kernel for those
that are asked for together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from . import category_filter, extremes, moments, weighted_moments
from .category_filter import CategoryFilter
from .centre_rank import CentreRank
from .combination import Combination, Source
from .extremes import Extremes
from .footprint import Footprint
from .median_deviation import MedianDeviation
from .moments import Moments
from .rank_filter import RankFilter
from .weighted_moments import WeightedMoments
from .weights import Weights


class Statistic(IntEnum):
    """What can be computed of the cells in a window."""

    COUNT = 0
    SUM = 1
    MEAN = 2
    MINIMUM = 3
    MAXIMUM = 4
    RANGE = 5
    VARIANCE = 6
    STANDARD_DEVIATION = 7
    COEFFICIENT_OF_VARIATION = 8
    SKEWNESS = 9
    KURTOSIS = 10
    MEDIAN = 11
    PERCENTILES = 12
    MEDIAN_ABSOLUTE_DEVIATION = 13
    ENTROPY = 14
    MAJORITY = 15
    MINORITY = 16
    VARIETY = 17
    DIFFERENCE = 18
    Z_SCORE = 19
    PERCENTILE_RANK = 20


def _by_name(statistics: Iterable[IntEnum]) -> dict[Statistic, IntEnum]:
    """The statistics of a kernel, by what they are called here."""
    return {Statistic[one.name]: one for one in statistics}


_MOMENTS = _by_name(moments.Statistic)
_EXTREMES = _by_name(extremes.Statistic)
_CATEGORIES = _by_name(category_filter.Statistic)
_WEIGHTED = _by_name(weighted_moments.Statistic)

#: Statistics in which cells can have weights.
WEIGHTED = frozenset(_WEIGHTED)

#: Statistics of how often values occur.
CATEGORICAL = frozenset(_CATEGORIES)


class Figure(NamedTuple):
    """One band of the result.

    Attributes
    ----------
    statistic : Statistic
        What it holds.
    percentile : float, optional
        From 0 to 100, if it is one of ``PERCENTILES``.
    """

    statistic: Statistic
    percentile: float | None = None


def figures_of(statistics: Iterable[int], percentiles: Sequence[float]) -> tuple[Figure, ...]:
    """List the bands of a result: the statistics in their order, a band for each percentile.

    Examples
    --------
    >>> [figure.percentile for figure in figures_of([12, 2], [25, 75])]
    [None, 25, 75]
    """
    return tuple(
        Figure(statistic, percentile)
        for statistic in sorted(map(Statistic, statistics))
        for percentile in (percentiles if statistic is Statistic.PERCENTILES else [None])
    )


def focal_kernel(
    window: Footprint | Weights, figures: Sequence[Figure], *, sample: bool = False, **rules: Any
) -> Any:
    """Make the kernel that computes figures of a moving window.

    Parameters
    ----------
    window : Footprint or Weights
        Of which cells; with weights, figures are of :data:`WEIGHTED` alone.
    figures : sequence of Figure
        Bands of the result for each band of the source, in this order. What they have in common is
        computed once.
    sample : bool
        Whether variances and their kin are estimates for what the cells are a sample of.
    **rules
        ``step``, ``propagate``, ``min_valid``, ``fill_centres`` and ``dtype``: see
        :class:`.WindowKernel`.

    Raises
    ------
    ValueError
        If a rule, a weight or a percentile is none.

    Examples
    --------
    >>> import numpy as np
    >>> kernel = focal_kernel(Footprint(1, 3), figures_of([2, 5], []))
    >>> kernel(np.array([[[1, 2, 6]]]), None).values
    array([[[3.]],
           [[5.]]], dtype=float32)
    """
    places = [_place_of(figure, isinstance(window, Weights)) for figure in figures]
    members: dict[str, list[Any]] = {}
    for family, member in places:
        if member not in members.setdefault(family, []):
            members[family].append(member)
    kernels = tuple(
        _MAKERS[family](window, tuple(theirs), sample, rules) for family, theirs in members.items()
    )
    numbers = {family: number for number, family in enumerate(members)}
    order = tuple(
        Source(numbers[family], members[family].index(member)) for family, member in places
    )
    alone = order == tuple(Source(0, band) for band in range(len(order)))
    return kernels[0] if alone else Combination(kernels, order)


def _place_of(figure: Figure, weighted: bool) -> tuple[str, Any]:
    """Tell which kernel computes a figure, and what the figure is called there."""
    statistic = figure.statistic
    if weighted:
        return "weighted moments", _WEIGHTED[statistic]
    for family, members in (
        ("moments", _MOMENTS),
        ("extremes", _EXTREMES),
        ("categories", _CATEGORIES),
    ):
        if statistic in members:
            return family, members[statistic]
    if statistic is Statistic.MEDIAN:
        return "quantiles", 0.5
    if statistic is Statistic.PERCENTILES:
        return "quantiles", figure.percentile / 100
    return statistic.name, statistic


_MAKERS = {
    "moments": lambda window, members, sample, rules: Moments(window, members, sample, **rules),
    "weighted moments": lambda window, members, sample, rules: WeightedMoments(
        window, members, sample, **rules
    ),
    "extremes": lambda window, members, sample, rules: Extremes(window, members, **rules),
    "categories": lambda window, members, sample, rules: CategoryFilter(window, members, **rules),
    "quantiles": lambda window, members, sample, rules: RankFilter(window, members, **rules),
    Statistic.MEDIAN_ABSOLUTE_DEVIATION.name: lambda window, members, sample, rules: (
        MedianDeviation(window, **rules)
    ),
    Statistic.PERCENTILE_RANK.name: lambda window, members, sample, rules: CentreRank(
        window, **rules
    ),
}
