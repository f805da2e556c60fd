# SPDX-License-Identifier: GPL-2.0-or-later
"""Raster Loupe's engine without QGIS around it: ``ours.py TOOL SOURCE TARGET SETTING ...``

Prints the seconds of the run as JSON: opening, reading, computing, writing and closing, but not the
interpreter's start and the imports, which QGIS has behind it when a user starts a tool.
"""

import json
import sys
import time


def local_variance(source: str, target: str, window: int, depth: int) -> float:
    """Write the population variance of ``source`` to ``target`` and return the seconds it took."""
    import operator

    from raster_loupe.kernels.footprint import Footprint
    from raster_loupe.kernels.local_variance import LocalVariance
    from raster_loupe.raster.engine import map_tiles
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    began = time.perf_counter()
    opened = Source.open(source, apply_scale=True)
    kernel = LocalVariance(Footprint(window, window), depth=depth)
    descriptions = tuple(f"Band {band.number}" for band in opened.bands)
    spec = TargetSpec(target, descriptions, kernel.dtype, nodata=-9999.0)
    map_tiles(opened, kernel, spec, combine=operator.add)
    return time.perf_counter() - began


def focal_statistics(source: str, target: str, size: int, ellipse: int, *statistics: int) -> float:
    """Write statistics of a window of ``source`` to ``target``; return the seconds it took."""
    from raster_loupe.kernels.focal_statistics import figures_of, focal_kernel
    from raster_loupe.kernels.footprint import Footprint, Shape
    from raster_loupe.raster.engine import map_tiles
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    began = time.perf_counter()
    opened = Source.open(source, apply_scale=True)
    figures = figures_of(statistics, ())
    kernel = focal_kernel(Footprint(size, size, Shape(ellipse)), figures)
    spec = TargetSpec(target, ("",) * len(figures), kernel.dtype, nodata=-9999.0)
    map_tiles(opened, kernel, spec)
    return time.perf_counter() - began


def gap_filling(source: str, target: str) -> float:
    """Write ``source`` with its holes filled to ``target`` and return the seconds it took."""
    from raster_loupe.kernels.minimum_curvature import MinimumCurvature
    from raster_loupe.kernels.patchwork import Filling
    from raster_loupe.raster.patching import patch_regions
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    began = time.perf_counter()
    opened = Source.open(source)
    patch_regions(opened, Filling(MinimumCurvature()), TargetSpec.like(opened, target))
    return time.perf_counter() - began


def equalization(source: str, target: str) -> float:
    """Write ``source``, a band of bytes or floats, equalized; return the seconds it took."""
    import operator

    import numpy as np

    from raster_loupe.kernels.equalization import Remap, equalize
    from raster_loupe.kernels.histogram import Bins, Counts, Extent, Range
    from raster_loupe.raster.engine import map_tiles, reduce_tiles
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    began = time.perf_counter()
    opened = Source.open(source)
    dtype = np.dtype(opened.dtype)
    extent = Extent()
    if dtype.kind == "f":
        extent = reduce_tiles(opened, Range(), operator.add).partials[0]
    counts = Counts((Bins.over(extent, 256, dtype),))
    histogram = reduce_tiles(opened, counts, operator.add).partials[0]
    kernel = Remap((equalize(histogram, maximum=1 if dtype.kind == "f" else 255),), dtype.name)
    map_tiles(opened, kernel, TargetSpec(target, ("",), dtype.name, same_bands=True))
    return time.perf_counter() - began


def adaptive_equalization(source: str, target: str, tile: int) -> float:
    """Write ``source``, a band of bytes, equalized tile by tile; return the seconds it took."""
    import operator

    from raster_loupe.kernels.adaptive_equalization import (
        AdaptiveEqualization,
        Contrast,
        TileCounts,
        TileGrid,
        equalize_tiles,
    )
    from raster_loupe.kernels.histogram import Bins
    from raster_loupe.raster.engine import map_tiles, reduce_tiles
    from raster_loupe.raster.source import Source
    from raster_loupe.raster.target import TargetSpec

    began = time.perf_counter()
    opened = Source.open(source)
    counts = TileCounts(TileGrid(tile, *opened.shape), (Bins.of_type(opened.dtype),))
    histograms = reduce_tiles(opened, counts, operator.iadd).partials[0]
    mappings = equalize_tiles(histograms, Contrast(2, 0, 255), opened.dtype)
    spec = TargetSpec(target, ("",), opened.dtype, same_bands=True)
    map_tiles(opened, AdaptiveEqualization((mappings,)), spec)
    return time.perf_counter() - began


def template_matching(source: str, target: str, size: int, angles: int, turn: int) -> float:
    """Write how alike ``source`` and a template from its middle are; return the seconds it took.

    The template is ``size`` x ``size`` cells, at ``angles`` angles, ``turn`` degrees apart.
    """
    import operator
    from contextlib import closing

    from raster_loupe.kernels.matches import suppress
    from raster_loupe.kernels.template import rotated
    from raster_loupe.kernels.template_matching import TemplateMatching
    from raster_loupe.raster.engine import map_tiles
    from raster_loupe.raster.resources import Resources
    from raster_loupe.raster.source import Reader, Source
    from raster_loupe.raster.target import TargetSpec
    from raster_loupe.raster.window import Window

    began = time.perf_counter()
    opened = Source.open(source)
    with closing(Reader(opened)) as reader:
        middle = ((side - size) // 2 for side in opened.shape)
        cells = reader.read(Window(*middle, size, size)).values[0]
    templates = tuple(rotated(cells, None, turn * number) for number in range(angles))
    kernel = TemplateMatching(templates, threshold=0.95, min_distance=size / 2, shape=opened.shape)
    spec = TargetSpec(target, ("Score",), kernel.dtype, -9999.0)
    resources = Resources.from_environment(memory_mb=256)
    outcome = map_tiles(opened, kernel, spec, combine=operator.add, resources=resources)
    suppress(outcome.partials[0].all(), kernel.min_distance)
    return time.perf_counter() - began


def peaks(source: str, target: str, least: int, most: int) -> float:
    """Write the maxima of ``source`` as an array; return the seconds it took.

    ``least`` is the least prominence; with 0 it is not computed. ``most`` of 0 is all.
    """
    import numpy as np

    from raster_loupe.algorithms.passes import Passes
    from raster_loupe.algorithms.peak_search import PeakSearch, Wanted
    from raster_loupe.kernels.peaks import Kind
    from raster_loupe.raster.georeference import Georeference
    from raster_loupe.raster.resources import Resources
    from raster_loupe.raster.source import Source

    began = time.perf_counter()
    opened = Source.open(source, apply_scale=True)
    wanted = Wanted(Kind.MAXIMA, min_distance=1, most=most, min_prominence=least or None)
    resources = Resources.from_environment(memory_mb=512 if least else 128)
    passes = Passes(resources, lambda fraction: None, lambda: False, wanted.passes)
    (found,) = PeakSearch(opened, 0, passes).find(wanted, Georeference(opened).cell_size)
    columns = [found.peaks["row"], found.peaks["col"], found.peaks["value"], found.isolations]
    np.save(target, np.column_stack(columns))
    return time.perf_counter() - began


def variance_by_scale(source: str, target: str, method: int, *scales: int) -> float:
    """Write the averages of each scale, as text, and return the seconds it took."""
    import operator
    from pathlib import Path

    from raster_loupe.kernels.variance_by_scale import Method, VarianceByScale
    from raster_loupe.raster.engine import reduce_tiles
    from raster_loupe.raster.resources import Resources
    from raster_loupe.raster.source import Source

    began = time.perf_counter()
    opened = Source.open(source, apply_scale=True)
    kernel = VarianceByScale(scales, opened.shape, Method(method))
    resources = Resources.from_environment(memory_mb=256)
    sums = reduce_tiles(opened, kernel, operator.iadd, resources=resources).partials[0].finish()
    lines = [f"{one.mean_variance!r},{one.mean_deviation!r}\n" for one in sums]
    Path(target).write_text("".join(lines), encoding="ascii")
    return time.perf_counter() - began


TOOLS = {
    "local_variance": local_variance,
    "focal_statistics": focal_statistics,
    "variance_by_scale": variance_by_scale,
    "gap_filling": gap_filling,
    "equalization": equalization,
    "adaptive_equalization": adaptive_equalization,
    "template_matching": template_matching,
    "peaks": peaks,
}


if __name__ == "__main__":
    tool, source_path, target_path, *settings = sys.argv[1:]
    seconds = TOOLS[tool](source_path, target_path, *map(int, settings))
    print(json.dumps({"engine": seconds}))
