# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools of the group "Contrast" share: the range and the type of what they write."""

import math
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..kernels.equalization import Remap, equalize
from ..kernels.histogram import TooManyValues
from ..raster.target import TargetSpec, nodata_of_same
from .base import LoupeAlgorithm
from .data_types import type_name
from .distributions import distributions
from .parameters import refuse

MINIMUM = "MINIMUM"
MAXIMUM = "MAXIMUM"

_TYPES = None, "uint8", "uint16", "float32"


@dataclass(frozen=True)
class OutputRange:
    """Where results are to lie, and how they are stored.

    Attributes
    ----------
    minimum, maximum : float, optional
        By default the full range of integers, but for the nodata value at an end of it, and 0 to
        1 for floats.
    dtype : str, optional
        By default that of the source.
    """

    minimum: Optional[float] = None
    maximum: Optional[float] = None
    dtype: Optional[str] = None

    def check(self, source_dtype):
        """Refuse a range that is none, or that the type does not hold."""
        dtype = self._dtype(source_dtype)
        limits = _limits(dtype)
        for name, value in ((MINIMUM, self.minimum), (MAXIMUM, self.maximum)):
            if value is not None and not limits[0] <= value <= limits[1]:
                text = QCoreApplication.translate(
                    "Contrast", "expected {low} to {high}, the range of the data type {type}"
                )
                low, high = (f"{limit:g}" for limit in limits)
                expected = text.format(low=low, high=high, type=type_name(dtype))
                refuse(name, f"{value:g}", expected)
        self._range(dtype, None)

    def target(self, source, path, complete, options, what):
        """Specify the raster to write, and return the range of its values with it.

        Parameters
        ----------
        source : Source
            What it is made from.
        path : str
            Where to.
        complete : bool
            Whether all cells of the source have a value.
        options : tuple of str
            Of the format.
        what : str
            For the descriptions of bands that have none.

        Returns
        -------
        TargetSpec, float, float
        """
        dtype = self._dtype(source.dtype)
        nodata = nodata_of_same(source, dtype.name, not complete)
        low, high = self._range(dtype, nodata)
        if nodata is not None and dtype.kind == "f" and low <= nodata <= high:
            others = -9999.0, float(np.finfo(dtype).min)
            nodata = next((one for one in others if not low <= one <= high), math.nan)
        spec = TargetSpec(
            path,
            tuple(f"Band {band.number}: {what}" for band in source.bands),
            dtype.name,
            nodata,
            options,
            same_bands=True,
        )
        if dtype == source.dtype:
            spec = replace(spec, scales=tuple((band.scale, band.offset) for band in source.bands))
        return spec, low, high

    def _dtype(self, source_dtype):
        return np.dtype(self.dtype or source_dtype)

    def _range(self, dtype, nodata):
        low, high = (0.0, 1.0) if dtype.kind == "f" else _limits(dtype)
        if dtype.kind != "f":
            low, high = low + (nodata == low), high - (nodata == high)
        low = low if self.minimum is None else self.minimum
        high = high if self.maximum is None else self.maximum
        if low < high:
            return low, high
        if self.minimum is None:
            name, value = MAXIMUM, high
            expected = QCoreApplication.translate("Contrast", "expected more than {}")
            expected = expected.format(f"{low:g}")
        else:
            name, value, expected = MINIMUM, low, _less_than_maximum(high)
        if nodata is not None:
            text = QCoreApplication.translate("Contrast", "{} (the nodata value is {})")
            expected = text.format(expected, f"{nodata:g}")
        return refuse(name, f"{value:g}", expected)


def _less_than_maximum(high):
    """Say what is expected of MINIMUM."""
    text = QCoreApplication.translate("Contrast", "expected less than MAXIMUM, {}")
    return text.format(f"{high:g}")


def _limits(dtype):
    info = np.finfo(dtype) if dtype.kind == "f" else np.iinfo(dtype)
    return (float(info.min), float(info.max)) if dtype.kind == "f" else (info.min, info.max)


class ContrastAlgorithm(LoupeAlgorithm):
    """A tool of the group "Contrast"."""

    BINS = "BINS"
    MINIMUM = MINIMUM
    MAXIMUM = MAXIMUM

    # No parameter makes blocks larger: only the budget helps.
    SIZE_PARAMETER = LoupeAlgorithm.INPUT

    def group(self):
        return self.tr("Contrast")

    def groupId(self):
        return "contrast"

    def add_bins(self, text):
        """Declare the number of bins; the help text says what for."""
        self.add(
            QgsProcessingParameterNumber(
                self.BINS, self.tr("Bins"), defaultValue=256, minValue=2, maxValue=65536
            ),
            text,
        )

    def add_range(self):
        """Declare where results lie, and how they are stored."""
        for name, title, text in (
            (
                self.MINIMUM,
                self.tr("Minimum of the result"),
                self.tr(
                    "Not set: the lowest value of an integer type (one more if that is the nodata "
                    "value), 0 for floats."
                ),
            ),
            (
                self.MAXIMUM,
                self.tr("Maximum of the result"),
                self.tr(
                    "Not set: the highest value of an integer type (one less if that is the "
                    "nodata value), 1 for floats."
                ),
            ),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name, title, QgsProcessingParameterNumber.Type.Double, optional=True
                ),
                text,
            )
        self.add(
            QgsProcessingParameterEnum(
                self.DATA_TYPE,
                self.tr("Data type of the result"),
                [self.tr("As the input"), "Byte", "UInt16", "Float32"],
                defaultValue=0,
            ),
            self.tr("How the result is stored. The default range of its values follows from it."),
        )

    def output_range(self, parameters, context):
        """Read MINIMUM, MAXIMUM and DATA_TYPE."""
        low, high = (self.value(parameters, name, context) for name in (self.MINIMUM, self.MAXIMUM))
        if low is not None and high is not None and not low < high:
            refuse(self.MINIMUM, f"{low:g}", _less_than_maximum(high))
        return OutputRange(low, high, _TYPES[self.value(parameters, self.DATA_TYPE, context)])


@dataclass(frozen=True)
class Equalization:
    """How to equalize: what the parameters that ``equalize`` and ``equalizebatch`` share say."""

    exact: bool
    bins: int
    joint: bool
    clip_low: float
    clip_high: float
    output: OutputRange

    def measure(self, sources, reduce):
        """Measure the distributions of rasters; see :func:`.distributions.distributions`."""
        try:
            return distributions(
                sources, reduce, count=self.bins, exact=self.exact, joint=self.joint
            )
        except TooManyValues as error:
            text = QCoreApplication.translate(
                "Contrast",
                "expected 0, with up to 65536 BINS: there are more than {} distinct values, too "
                "many to keep the rank of each in memory",
            )
            return refuse(EqualizationAlgorithm.METHOD, 1, text.format(error.limit))

    def apply(self, source, measured, path, options, passes):
        """Write a raster, each value as its rank."""
        target, low, high = self.output.target(
            source, path, source in measured.complete, options, "equalized"
        )
        bands = measured.by_band[: len(source.bands)]
        mappings = [equalize(band, low, high, self.clip_low, self.clip_high) for band in bands]
        if all(band is bands[0] for band in bands):
            mappings = mappings[:1]
        passes.map(source, Remap(tuple(mappings), target.dtype, target.nodata), target)


class EqualizationAlgorithm(ContrastAlgorithm):
    """A tool that equalizes by one distribution for a band, or for many."""

    METHOD = "METHOD"
    JOINT = "JOINT"
    CLIP_LOW = "CLIP_LOW"
    CLIP_HIGH = "CLIP_HIGH"

    def add_method(self):
        """Declare how values are ranked."""
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Cumulative distribution over bins"),
                    self.tr("Exact rank of every distinct value"),
                ],
                defaultValue=0,
            ),
            self.tr(
                "Bins are fast, and between their centres the distribution is interpolated. The "
                "exact rank is the share of cells that have this value or less. For integers of 8 "
                "and 16 bits, both are the same. Of others, the exact rank is possible up to "
                "4,194,304 distinct values."
            ),
        )
        self.add_bins(
            self.tr(
                "Bins between the least and the greatest value. Integers of 8 and 16 bits always "
                "have one for each value."
            )
        )

    def add_joint(self):
        """Declare whether bands share a distribution."""
        self.add(
            QgsProcessingParameterBoolean(
                self.JOINT, self.tr("One distribution for all bands"), defaultValue=False
            ),
            self.tr(
                "All chosen bands are ranked together, which keeps the balance of their colours. "
                "Otherwise each one is ranked alone."
            ),
        )

    def add_clips(self):
        """Declare which tails of the distribution are left out."""
        for name, title, text in (
            (
                self.CLIP_LOW,
                self.tr("Lowest cells to become the minimum (%)"),
                self.tr("So many of the lowest cells all become the minimum."),
            ),
            (
                self.CLIP_HIGH,
                self.tr("Highest cells to become the maximum (%)"),
                self.tr("So many of the highest cells all become the maximum."),
            ),
        ):
            self.add_number(name, title, text, most=100, advanced=True)

    def check_together(self, parameters, context):
        self.equalization(parameters, context)

    def equalization(self, parameters, context):
        """Read how to equalize."""
        low, high = (
            self.value(parameters, name, context) for name in (self.CLIP_LOW, self.CLIP_HIGH)
        )
        if low + high >= 100:
            refuse(
                self.CLIP_LOW,
                f"{low:g}",
                self.tr("expected less than 100 % together with CLIP_HIGH, {}").format(f"{high:g}"),
            )
        return Equalization(
            exact=self.value(parameters, self.METHOD, context) == 1,
            bins=self.value(parameters, self.BINS, context),
            joint=self.value(parameters, self.JOINT, context),
            clip_low=low,
            clip_high=high,
            output=self.output_range(parameters, context),
        )


def warn_of_emptiness(source, by_band, feedback, becomes="", name=""):
    """Say which bands of a raster (of this name) have no values to tell apart.

    By default, what a constant ``becomes`` is the middle of the range.
    """
    becomes = becomes or QCoreApplication.translate(
        "Contrast", "which becomes the middle of the range"
    )
    for band, distribution in zip(source.bands, by_band):
        what = name + QCoreApplication.translate("Contrast", "Band {}").format(band.number)
        if not distribution.cells:
            text = QCoreApplication.translate(
                "Contrast", "{}: no cell has a value, and none has one in the result"
            )
            feedback.pushWarning(text.format(what))
        elif distribution.constant:
            text = QCoreApplication.translate("Contrast", "{}: all cells have the same value, {}")
            feedback.pushWarning(text.format(what, becomes))
