# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:adaptiveequalize``."""

import operator

import numpy as np
from qgis.core import (
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..kernels.adaptive_equalization import (
    AdaptiveEqualization,
    Contrast,
    LocalAdaptiveEqualization,
    TileCounts,
    TileGrid,
    equalize_tiles,
    tables_nbytes,
)
from ..kernels.histogram import Bins, Histogram, Range
from ..raster.errors import BudgetError
from ..raster.resources import MIB
from .contrast import ContrastAlgorithm, warn_of_emptiness
from .distributions import bins_over
from .parameters import refuse
from .passes import Passes
from .raster_styles import picture

# The default size of tiles: a part of the shorter side, but no less than so many cells.
_PART, _LEAST = 8, 16

# The share of the memory budget that the tables of all tiles may take.
_SHARE = 8


class AdaptiveEqualizeAlgorithm(ContrastAlgorithm):
    """Contrast limited adaptive histogram equalization."""

    TILE_SIZE = "TILE_SIZE"
    CLIP_LIMIT = "CLIP_LIMIT"

    ICON = "adaptive_equalize"

    def name(self):
        return "adaptiveequalize"

    def displayName(self):
        return self.tr("Equalize histogram adaptively (CLAHE)")

    def tags(self):
        return self.tr(
            "histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast "
            "limited,enhancement,shadows,tiles"
        ).split(",")

    def shortDescription(self):
        return self.tr("Equalize each part of a raster by itself, without seams: local contrast")

    def explanation(self):
        return self.tr(
            "Contrast limited adaptive histogram equalization. The raster is cut into square "
            "tiles, the histogram of each is equalized (a value becomes the share of the tile's "
            "cells that have it or less), and each cell gets what the mappings of the four tiles "
            "around it give, interpolated between their centres. So details show in shadows and "
            "in snow alike, and no tile shows. Smaller tiles bring out smaller details.\n"
            "The clip limit keeps noise down: no bin counts for more than so many times the mean "
            "of all bins; what is above that is spread over all. At 1 little changes, at 40 "
            "hardly anything is limited, and 0 is no limit at all.\n"
            "Cells without a value never count, and have none in the result. A tile of which less "
            "than a quarter is valid, as at the raster's edge, takes the histogram of the 3 x 3 "
            "tiles around it. A constant band becomes the middle of the range.\n"
            "Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems "
            "IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to equalize, with one band or several."))
        self.add_bands(
            self.tr(
                "Bands to equalize, each by itself. If none is selected: all of them, except an "
                "alpha band. The result has these bands."
            )
        )
        self.add(
            QgsProcessingParameterNumber(
                self.TILE_SIZE,
                self.tr("Tile size (cells; none: an eighth of the raster)"),
                optional=True,
                minValue=2,
            ),
            self.tr(
                "Width and height of a tile: about that of what is to be told apart. Not set: an "
                "eighth of the raster's shorter side, but no less than 16."
            ),
        )
        self.add_number(
            self.CLIP_LIMIT,
            self.tr("Clip limit (times the mean of all bins; 0: none)"),
            self.tr(
                "How many times the mean of all bins a bin counts at most. The higher, the more "
                "contrast, and the more noise. 0: no limit."
            ),
            default=2,
        )
        self.add_bins(
            self.tr(
                "Bins between the least and the greatest value of the band; values are "
                "interpolated between them. Integers of 8 bits always have one for each value."
            )
        )
        self.add_range()
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Adaptively equalized")),
            self.tr("The result: the chosen bands, equalized tile by tile."),
        )

    def check_together(self, parameters, context):
        self.output_range(parameters, context)

    def styles(self):
        return {self.OUTPUT: picture}

    def layer_names(self, parameters, context):
        return {self.OUTPUT: self.tr("{} adaptively equalized").format(self.input.name)}

    def compute(self, parameters, context, feedback):
        path = self.output_raster(parameters, context, self.input)
        options = self.creation_options(parameters, context)
        output = self.output_range(parameters, context)
        source = self.input.source(self.value(parameters, self.BANDS, context), feedback)
        output.check(source.dtype)
        size = self.value(parameters, self.TILE_SIZE, context)
        grid = TileGrid(size or max(_LEAST, min(source.shape) // _PART), *source.shape)
        clip_limit = self.value(parameters, self.CLIP_LIMIT, context)
        resources = self.resources()
        passes = Passes(resources, self.progress(feedback), feedback.isCanceled, 3)

        count = self.value(parameters, self.BINS, context)
        bytes_alone = _is_of_bytes(source)
        nbytes = len(source.bands) * tables_nbytes(grid, Bins(0, 1, 256 if bytes_alone else count))
        local = nbytes > resources.memory // _SHARE

        if bytes_alone and not local:  # their bins need no look at the raster
            passes.done = 1
            bins = (Bins.of_type(source.dtype),)
        else:
            extents = passes.reduce(source, Range())
            bins = tuple(_bins(extent, count, source) for extent in extents)
        if local:
            passes.done = 2
            by_band = extents
        else:
            tiles = passes.reduce(source, TileCounts(grid, bins), combine=operator.iadd)
            by_band = [Histogram(one.bins, one.counts.sum(axis=(0, 1))) for one in tiles]
        warn_of_emptiness(source, by_band, feedback)
        complete = all(one.cells == source.rows * source.cols for one in by_band)
        target, low, high = output.target(source, path, complete, options, "equalized")
        # A constant has no rank to limit: without a limit it becomes the middle.
        contrasts = tuple(Contrast(0 if one.constant else clip_limit, low, high) for one in by_band)
        if local:
            kernel = LocalAdaptiveEqualization(grid, bins, contrasts, target.dtype, target.nodata)
        else:
            mappings = tuple(map(equalize_tiles, tiles, contrasts, [target.dtype] * len(tiles)))
            kernel = AdaptiveEqualization(mappings, target.nodata)
        try:
            passes.map(source, kernel, target)
        except BudgetError as error:
            refuse(
                self.BINS,
                count,
                self.tr(
                    "expected fewer bins with a TILE_SIZE of {size}, or a memory budget of "
                    "{needed} MiB instead of {budget} (in QGIS's options, or LOUPE_MEMORY_MB)"
                ).format(size=grid.size, needed=error.least, budget=resources.memory // MIB),
            )
        self.report(passes.outcome, feedback)
        return {self.OUTPUT: path}


def _is_of_bytes(source):
    dtype = np.dtype(source.dtype)
    return dtype.kind in "iu" and dtype.itemsize == 1


def _bins(extent, count, source):
    """Choose the bins of a band: one a value for bytes and where values are few."""
    if _is_of_bytes(source):
        return Bins.of_type(source.dtype)
    few = np.dtype(source.dtype).kind in "iu" and extent.greatest - extent.least < count
    return bins_over(extent, count, "int32" if few else "float64", [source])
