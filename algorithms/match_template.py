# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:matchtemplate``."""

import operator
from contextlib import nullcontext

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRectangle,
    QgsWkbTypes,
)

from ..kernels.correlation import Method
from ..kernels.matches import ABSENT, suppress
from ..kernels.template_matching import TemplateMatching
from ..raster.engine import map_tiles, reduce_tiles
from ..raster.georeference import Georeference
from ..raster.target import TargetSpec
from ..raster.window import Window
from .feature_styles import outlines
from .matching import MatchingAlgorithm
from .number_lists import read_numbers
from .parameters import refuse
from .raster_styles import diverging
from .tables import fields
from .templates import CellSize, Pattern, Turns

# The score of an exact copy is 1 within this, so that a threshold of 1 finds copies.
_COPY = 1e-6

# By how much the cells of two rasters may differ in size and still be alike.
_ALIKE = 1e-3


class MatchTemplateAlgorithm(MatchingAlgorithm):
    """Finds where a raster looks like a piece of a raster."""

    TEMPLATE = "TEMPLATE"
    TEMPLATE_BAND = "TEMPLATE_BAND"
    TEMPLATE_EXTENT = "TEMPLATE_EXTENT"
    METHOD = "METHOD"
    ANGLES = "ANGLES"
    SCALES = "SCALES"
    THRESHOLD = "THRESHOLD"
    MIN_DISTANCE = "MIN_DISTANCE"
    MAX_MATCHES = "MAX_MATCHES"
    SCORE = "SCORE"
    MATCHES = "MATCHES"
    COUNT = "COUNT"
    BEST_SCORE = "BEST_SCORE"

    # What the engine says of the raster it writes is said of this one.
    OUTPUT = SCORE

    SIZE_PARAMETER = TEMPLATE

    ICON = "match_template"

    def name(self):
        return "matchtemplate"

    def displayName(self):
        return self.tr("Match template")

    def tags(self):
        return self.tr(
            "template matching,find,search,pattern,object detection,counting,similar,similarity,"
            "normalized cross-correlation,normalised,NCC,SSD,squared difference,rotation,scale,"
            "chip,trees,control points,OpenCV"
        ).split(",")

    def shortDescription(self):
        return self.tr("Find all places where a raster looks like a piece of it, or of another one")

    def explanation(self):
        return self.tr(
            "Moves a template over a raster and scores, at every cell, how alike the two are: 1 is "
            "an exact copy, 0 is not alike at all, -1 is the opposite. The template is a raster of "
            "its own, or an extent of the input. It may be searched for at several angles and "
            "scales at once.\n"
            "Places that score at least the threshold, and more than what is around them, are the "
            "matches: polygons with the outline of the template as it was found, turned and "
            "scaled, the best one first. No two are nearer to each other than the least distance. "
            "Positions are finer than a cell.\n"
            "Zero-mean normalised cross-correlation is Pearson's coefficient of the template and "
            "the cells under it: it ignores brightness and contrast. Normalised cross-correlation "
            "takes no means off, and ignores contrast alone. The normalised squared difference "
            "ignores neither: it is 1 less the sum of the squared differences, divided by the root "
            "of the product of both sums of squares.\n"
            "Cells of either raster without a value do not count; there is no score where too few "
            "are left, as at the edge, nor where the raster is flat. Rasters are compared cell by "
            "cell: they should have cells of the same size.\n"
            "Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked "
            "object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402."
        )

    def initAlgorithm(self, configuration=None):
        self.add_input(self.tr("The raster to search."))
        self.add_band(self.tr("The band to search; the first one if none is chosen."))
        self._add_template()
        self._add_search()
        self._add_matches()
        self.add_output_number(
            self.COUNT, self.tr("Matches"), self.tr("How many matches were found and kept.")
        )
        self.add_output_number(
            self.BEST_SCORE,
            self.tr("Best score"),
            self.tr("The highest score in the raster, a match or not; nothing if there is none."),
        )

    def _add_template(self):
        self.add(
            QgsProcessingParameterRasterLayer(
                self.TEMPLATE, self.tr("Template raster"), optional=True
            ),
            self.tr(
                "What to search for: a small raster whose cells are as large as those of the "
                "input. Cells without a value do not count. This or an extent is needed."
            ),
        )
        self.add_band(
            self.tr("The band of the template raster; the first one if none is chosen."),
            name=self.TEMPLATE_BAND,
            of=self.TEMPLATE,
            label=self.tr("Band of the template"),
        )
        self.add(
            QgsProcessingParameterExtent(
                self.TEMPLATE_EXTENT,
                self.tr("Extent of the input, as the template"),
                optional=True,
            ),
            self.tr(
                "The piece of the input to search for, instead of a template raster, to the "
                "nearest whole cells. It may be in any coordinate system."
            ),
        )

    def _add_search(self):
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Zero-mean normalised cross-correlation"),
                    self.tr("Normalised cross-correlation"),
                    self.tr("Normalised squared difference (1 less it)"),
                ],
                defaultValue=0,
            ),
            self.tr(
                "How alike two pieces are: whatever their brightness and contrast; whatever their "
                "contrast; or as they are."
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.ANGLES,
                self.tr("Angles (degrees; such as 0,90 or 0:350:10)"),
                defaultValue="0",
                optional=True,
            ),
            self.tr(
                "By how much the template is turned, counter-clockwise: numbers separated by "
                "commas (0,90), or start:stop:step (0:350:10). The best one at each cell counts."
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.SCALES,
                self.tr("Scales (such as 1,2 or 0.8:1.2:0.1)"),
                defaultValue="1",
                optional=True,
            ),
            self.tr(
                "By how much the template is enlarged: numbers separated by commas (0.5,1,2), or "
                "start:stop:step (0.8:1.2:0.1), each with every angle. 2 is twice as large."
            ),
        )
        self.add_number(
            self.THRESHOLD,
            self.tr("Least score of a match"),
            self.tr("Places that score less are no matches. From -1 to 1, an exact copy."),
            default=0.8,
            least=-1,
            most=1,
        )
        self.add_number(
            self.MIN_DISTANCE,
            self.tr("Least distance of matches (cells; 0: half the template)"),
            self.tr(
                "Of places that are nearer to each other than this, the best one is the match. 0 "
                "is half the template's shorter side, at its smallest scale."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_MATCHES,
                self.tr("Matches at most (0: all)"),
                defaultValue=0,
                minValue=0,
            ),
            self.tr("How many matches there may be: the best ones. 0 is as many as there are."),
        )
        self.add_number(
            self.MIN_VALID,
            self.tr("Least share of valid cells under the template (%)"),
            self.tr(
                "Of the template's cells, so many must lie over cells of the raster that have a "
                "value; elsewhere there is no score. Less than 100 finds what is partly beyond "
                "the edge, or hidden by nodata."
            ),
            default=100,
            most=100,
            advanced=True,
            decimals=1,
        )

    def _add_matches(self):
        self.add_creation_options()
        self.add(
            QgsProcessingParameterRasterDestination(
                self.SCORE, self.tr("Score"), optional=True, createByDefault=False
            ),
            self.tr(
                "A raster with the score of each cell, the best one of all angles and scales, "
                "where the template is centred on it."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.MATCHES,
                self.tr("Matches"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            self.tr("Polygons, the best match first: the outline of the template as it was found."),
        )

    def prepareAlgorithm(self, parameters, context, feedback):
        self.template = self.raster(parameters, self.TEMPLATE, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def check_together(self, parameters, context):
        template, extent = (parameters.get(name) for name in (self.TEMPLATE, self.TEMPLATE_EXTENT))
        if _is_given(template) and _is_given(extent):
            text = self.tr("expected only one of the two, and TEMPLATE_EXTENT is {}")
            refuse(self.TEMPLATE, _named(template), text.format(_named(extent)))
        if not _is_given(template) and not _is_given(extent):
            refuse(
                self.TEMPLATE,
                None,
                self.tr("expected a raster, or a part of INPUT as TEMPLATE_EXTENT"),
            )
        self._turns(parameters, context)

    def styles(self):
        return {self.SCORE: diverging, self.MATCHES: outlines}

    def layer_names(self, parameters, context):
        if self.template is None:
            texts = self.tr("Score in {1}"), self.tr("Matches in {1}")
        else:
            texts = self.tr("Score of {0} in {1}"), self.tr("Matches of {0} in {1}")
        names = self.template and self.template.name, self.input.name
        return dict(zip((self.SCORE, self.MATCHES), (text.format(*names) for text in texts)))

    def compute(self, parameters, context, feedback):
        def value(name):
            return self.value(parameters, name, context)

        score = self._check_outputs(parameters, context)
        source = self.input.source([value(self.BAND)], feedback, apply_scale=True)
        place = Georeference(source)
        method, resources = Method(value(self.METHOD)), self.resources()
        turns = self._turns(parameters, context, place)
        if self.template is None:
            pattern = self._cut_out(parameters, context, feedback, source, place)
        else:
            pattern = self._whole(value(self.TEMPLATE_BAND), feedback)
        turns.check(pattern, source.shape, resources.memory)
        with self.naming(self.TEMPLATE) if self.template is not None else nullcontext():
            variants = turns.of(pattern, source.shape, method, feedback)
        self._describe(pattern, variants, place, feedback)
        distance = value(self.MIN_DISTANCE) or variants.shorter_side / 2
        threshold = value(self.THRESHOLD)
        kernel = TemplateMatching(
            variants.templates,
            method,
            value(self.MIN_VALID),
            min(threshold, 1 - _COPY),
            distance,
            shape=source.shape,
        )
        how = {
            "resources": resources,
            "progress": self.progress(feedback),
            "cancelled": feedback.isCanceled,
        }
        self.SIZE_PARAMETER = pattern.name
        if score is None:
            outcome = reduce_tiles(source, kernel, operator.add, **how)
        else:
            outcome = map_tiles(source, kernel, score, combine=operator.add, **how)
        found = outcome.partials[0]
        matches = suppress(found.all(), distance)
        matches = matches[_far_apart(*variants.centres(matches), distance)]
        self.report(outcome, feedback)
        kept = matches[: value(self.MAX_MATCHES) or None]
        self._say(matches, kept, found.best, threshold, feedback)
        outputs = {
            self.COUNT: len(kept),
            self.BEST_SCORE: None if found.best == ABSENT else found.best,
        }
        if score is not None:
            outputs[self.SCORE] = score.path
        layer = self._write(parameters, context, kept, variants, place)
        return outputs if layer is None else {**outputs, self.MATCHES: layer}

    def _check_outputs(self, parameters, context):
        """Look at what is to be written; return the raster of scores, None without one."""
        inputs = [one for one in (self.input, self.template) if one is not None]
        matches = self.sink_file(parameters, self.MATCHES, *inputs)
        if not parameters.get(self.SCORE):
            return None
        path = self.output_raster(parameters, context, *inputs, name=self.SCORE)
        self.keep_apart(**{self.SCORE: path, self.MATCHES: matches})
        options = self.creation_options(parameters, context)
        return TargetSpec(path, ("Score",), "float32", -9999.0, options)

    def _turns(self, parameters, context, place=None):
        """Read ANGLES and SCALES; ``place`` tells whether the raster is upside down."""
        examples = {self.ANGLES: "0:350:10", self.SCALES: "0.8:1.2:0.1"}
        read = [
            read_numbers(self, parameters, name, context, example=example)
            for name, example in examples.items()
        ]
        given = {name: parameters.get(name) for name in (self.ANGLES, self.SCALES)}
        clockwise = False
        if place is not None:
            _, across, skew, _, lean, down = place.affine
            clockwise = across * down - skew * lean > 0
        return Turns(*map(tuple, read), given, clockwise)

    def _whole(self, band, feedback):
        with self.naming(self.TEMPLATE):
            source = self.template.source([band], feedback, apply_scale=True)
        return Pattern(self.TEMPLATE, self.template.name, source, Window(0, 0, *source.shape))

    def _cut_out(self, parameters, context, feedback, source, place):
        """Find the cells of the input that lie in TEMPLATE_EXTENT."""
        name = self.TEMPLATE_EXTENT
        crs = QgsCoordinateReferenceSystem.fromWkt(place.wkt)
        outline = self.parameterAsExtentGeometry(parameters, name, context, crs)
        pattern, whole = Pattern.cut(name, _named(parameters[name]), source, place, outline)
        if not whole:
            feedback.pushWarning(
                self.tr("TEMPLATE_EXTENT reaches beyond INPUT: the template is what lies inside.")
            )
        top, left, rows, cols = pattern.window
        feedback.pushInfo(
            self.tr("Template: rows {} to {}, columns {} to {} of the input (from 0)").format(
                top, top + rows - 1, left, left + cols - 1
            )
        )
        return pattern

    def _describe(self, pattern, variants, place, feedback):
        """Say what is searched for, and what is odd about it."""
        rows, cols = pattern.shape
        feedback.pushInfo(
            self.tr("Template of {} x {} cells, {} of them with a value; templates: {}").format(
                cols, rows, variants.cells, len(variants.templates)
            )
        )
        if variants.worn:
            left = "; ".join(
                self.tr("{} at angle {} and scale {}").format(count, f"{angle:g}", f"{scale:g}")
                for angle, scale, count in variants.worn[:3]
            )
            feedback.pushWarning(
                self.tr(
                    "Less than half of the cells are left in {} of the templates, since others are "
                    "interpolated from cells without a value: {}."
                ).format(len(variants.worn), left)
            )
        if self.template is not None:
            with self.naming(self.TEMPLATE):
                theirs = Georeference(pattern.source)
            sizes = CellSize.of(theirs), CellSize.of(place)
            if None not in sizes and sizes[0].is_angle == sizes[1].is_angle:
                self._compare_cells(*sizes, variants.scales, feedback)

    def _compare_cells(self, theirs, ours, scales, feedback):
        """Warn if cells of the template, enlarged, are not of the size of the input's."""
        ratios = theirs.ratios_to(ours)
        if any(all(abs(ratio / scale - 1) <= _ALIKE for ratio in ratios) for scale in scales):
            return
        text = self.tr(
            "Cells of TEMPLATE are {}, those of INPUT {}, and the two are compared cell by cell."
        ).format(theirs, ours)
        if abs(ratios[0] / ratios[1] - 1) <= _ALIKE:
            text += " " + self.tr("SCALES={} makes up for it.").format(f"{ratios[0]:.6g}")
        feedback.pushWarning(text)

    def _say(self, matches, kept, best, threshold, feedback):
        if best == ABSENT:
            feedback.pushWarning(
                self.tr(
                    "There is no score anywhere: the raster is flat, or has too few valid cells "
                    "under the template (MIN_VALID)."
                )
            )
        elif not len(matches):
            feedback.pushWarning(
                self.tr("No match of at least {}; the best score is {}").format(
                    f"{threshold:g}", f"{best:.4g}"
                )
            )
        else:
            text = self.tr("Matches: {}; best score: {}")
            feedback.pushInfo(text.format(len(matches), f"{best:.4g}"))
        if len(kept) < len(matches):
            feedback.pushInfo(self.tr("The best {} are kept (MAX_MATCHES).").format(len(kept)))

    def _write(self, parameters, context, matches, variants, place):
        """Write a polygon for each match; return the layer, None without one."""
        made = fields(
            rank=int,
            score=float,
            angle=float,
            scale=float,
            column=float,
            row=float,
            x=float,
            y=float,
        )
        crs = QgsCoordinateReferenceSystem.fromWkt(place.wkt)
        polygon = QgsWkbTypes.Type.Polygon
        features = _features(matches, variants, place)
        return self.write_sink(parameters, self.MATCHES, context, made, features, polygon, crs)


def _far_apart(rows, cols, distance):
    """Choose places of which no two are near each other, the first ones first.

    Their cells are not; where within its cell a match is may bring it nearer to another one.
    """
    from scipy.spatial import cKDTree

    kept = np.ones(len(rows), bool)
    if len(rows):
        places = np.stack([rows, cols], axis=1)
        pairs = cKDTree(places).query_pairs(distance, output_type="ndarray")
        near = np.hypot(*(places[pairs[:, 0]] - places[pairs[:, 1]]).T) < distance
        for better, worse in sorted(pairs[near].tolist()):
            if kept[better]:
                kept[worse] = False
    return kept


def _features(matches, variants, place):
    """Give geometry and values of each match, in the order of ranks."""
    rows, cols = variants.centres(matches)
    x, y = place.coordinates(rows + 0.5, cols + 0.5)
    corner_rows, corner_cols = variants.outlines(matches)
    corners = np.stack(place.coordinates(corner_rows + 0.5, corner_cols + 0.5), axis=-1)
    for index, match in enumerate(matches):
        ring = [QgsPointXY(*corner) for corner in corners[index].tolist()]
        template = match["template"]
        values = match["score"], variants.angles[template], variants.scales[template]
        where = cols[index], rows[index], x[index], y[index]
        yield (
            QgsGeometry.fromPolygonXY([[*ring, ring[0]]]),
            (index + 1, *(float(value) for value in (*values, *where))),
        )


def _is_given(value):
    """Tell whether an optional parameter has a value."""
    if hasattr(value, "isNull") and value.isNull():
        return False
    return value is not None and value != ""


def _named(value):
    """What a raster or an extent is called in messages."""
    if isinstance(value, QgsMapLayer):
        return value.name()
    if isinstance(value, QgsRectangle):
        edges = value.xMinimum(), value.xMaximum(), value.yMinimum(), value.yMaximum()
        return ",".join(f"{edge:.12g}" for edge in edges)
    return value
