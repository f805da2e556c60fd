# SPDX-License-Identifier: GPL-2.0-or-later
"""How the values of rasters are distributed, measured in as many passes as that takes."""

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.histogram import MOST_VALUES, Bins, Counts, Distinct, Extent, Range, Values
from ..raster.errors import SourceError

# Where there is nothing to make bins for, any will do.
_NOTHING = Extent(0, 0, 1)


@dataclass(frozen=True)
class Distributions:
    """What was measured.

    Attributes
    ----------
    by_band : list of Histogram or Values
        For the first band of the rasters, the second...; with ``joint`` all the same.
    complete : frozenset of Source
        The rasters all of whose cells have a value.
    """

    by_band: list
    complete: frozenset


def passes_needed(dtype, exact=False):
    """How often :func:`distributions` reads a raster of this type."""
    return 1 if exact or _has_a_bin_a_value(dtype) else 2


def distributions(sources, reduce, *, count, exact=False, joint=False, most=None):
    """Measure the distribution of the values of each band, over one raster or several.

    Parameters
    ----------
    sources : list of Source
        With values of any types.
    reduce : callable
        Of a source and a kernel: gives the kernel's partial results for each band, or None to
        leave the raster out.
    count : int
        Bins of floats and of wide integers; those of 8 and 16 bits have a bin a value.
    exact : bool
        Count every distinct value.
    joint : bool
        One distribution for all bands.
    most : int, optional
        Distinct values that there may be.

    Raises
    ------
    TooManyValues
        If there are too many distinct ones.
    SourceError
        If values lie further apart than a float can tell.
    """
    dtype = np.result_type(*(source.dtype for source in sources))

    def measured(kernel_of):
        found = [(source, reduce(source, kernel_of(len(source.bands)))) for source in sources]
        return [(source, partials) for source, partials in found if partials is not None]

    if exact and not _has_a_bin_a_value(dtype):
        found = measured(lambda bands: Distinct(most or MOST_VALUES))
    else:
        extents = [Extent()] * max(len(source.bands) for source in sources)
        if not _has_a_bin_a_value(dtype):
            extents = _by_band(measured(lambda bands: Range()), joint) or extents
        bins = [bins_over(extent, count, dtype, sources) for extent in extents]
        found = measured(lambda bands: Counts(tuple(bins[:bands])))
    complete = frozenset(
        source
        for source, partials in found
        if all(partial.cells == source.rows * source.cols for partial in partials)
    )
    return Distributions(_by_band(found, joint), complete)


def _has_a_bin_a_value(dtype):
    dtype = np.dtype(dtype)
    return dtype.kind in "iu" and dtype.itemsize <= 2


def bins_over(extent, count, dtype, sources):
    """Choose the bins of a band; see :meth:`.histogram.Bins.over`.

    Raises
    ------
    SourceError
        If values lie further apart than a float can tell.
    """
    try:
        return Bins.over(extent if extent.cells else _NOTHING, count, dtype)
    except ValueError as error:
        name = sources[0].path
        if len(sources) > 1:
            name = QCoreApplication.translate("Distributions", "one of {} rasters")
            name = name.format(len(sources))
        text = QCoreApplication.translate(
            "Distributions",
            "{name} has values from {least} to {greatest}, further apart than a float can tell; "
            "declare as nodata what is no value",
        )
        raise SourceError(
            text.format(name=name, least=f"{extent.least:g}", greatest=f"{extent.greatest:g}")
        ) from error


def expect_closer_values():
    """Say what is expected of a raster whose values, or their squares, are beyond floats."""
    return QCoreApplication.translate(
        "Distributions",
        "expected values that are no further apart than a float can tell; declare as nodata what "
        "is no value",
    )


def _by_band(found, joint):
    """Add up what was found in rasters, band by band or for all bands together."""
    bands = max((len(partials) for _, partials in found), default=0)
    by_band = [
        _total(partials[band] for _, partials in found if band < len(partials))
        for band in range(bands)
    ]
    return [_total(by_band)] * bands if joint and bands else by_band


def _total(partials):
    first, *others = partials
    for partial in others:
        first += partial
    if isinstance(first, Values):  # merged once and for all, which tells whether they are too many
        return Values((first.table(),), first.limit)
    return first
