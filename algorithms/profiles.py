# SPDX-License-Identifier: GPL-2.0-or-later
"""From a layer of lines to values of a raster at equal steps along them.

Distances are those of the raster's coordinate system, in which the lines are followed; points have
the coordinates of the lines' own.
"""

import math
import struct
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.errors import Cancelled
from ..raster.georeference import Georeference
from ..raster.resources import block_cache
from ..raster.sampling import sample
from ..raster.source import Reader
from .parameters import refuse
from .peaks import PeaksAlgorithm

#: Samples of all lines together, at most: 9 bytes of each are kept.
MOST_SAMPLES = 20_000_000

# Samples whose coordinates are held at a time.
_BATCH = 200_000

# A straight line becomes a bent one in another coordinate system. It is followed to this part of a
# step, by halving its segments up to so many times.
_BENT, _HALVINGS = 0.01, 20

# Places on a segment at which it is looked whether it is bent.
_LOOKS = (0.25, 0.5, 0.75)

# The box around a line's ends may be smaller than that of the bent line: it is widened by this
# share of itself before lines elsewhere are left out.
_WIDENED = 0.1

# A length that is short of a whole number of steps by less than this part of one is that number.
_ROUNDING = 1e-9

# Lines that QGIS holds for invalid (of two equal points, say) have no samples: no reason to stop.
if hasattr(Qgis, "ProcessingFeatureSourceFlag"):  # QGIS 3.36
    _UNCHECKED = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
else:
    _UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


@dataclass(frozen=True, eq=False)
class Line:
    """A line, and the places of its samples.

    Attributes
    ----------
    number : int
        From 1, over all parts of all features.
    feature : int
        The feature's number in its layer.
    part : int
        Of the feature, from 1.
    own : ndarray of float64
        ``(vertices, 2)``: x and y in the lines' coordinate system.
    there : ndarray of float64
        Likewise, in the raster's.
    step : float
        From one sample to the next, in units of the raster's system.
    """

    number: int
    feature: int
    part: int
    own: np.ndarray
    there: np.ndarray
    step: float

    @cached_property
    def along(self):
        """The distance of each vertex from the first."""
        return np.concatenate([[0], np.cumsum(np.hypot(*np.diff(self.there, axis=0).T))])

    @property
    def length(self):
        return float(self.along[-1])

    @property
    def count(self):
        """How many samples it has: one at its start, and one after each whole step."""
        return math.floor(self.length / self.step + _ROUNDING) + 1

    def places(self, index):
        """Return x and y, in the raster's system, of samples by their indices."""
        return self._on(self.there, index)

    def points(self, index):
        """Return x and y, in the lines' own system, of samples by their indices."""
        return self._on(self.own, index)

    def _on(self, vertices, index):
        distance = np.minimum(np.asarray(index) * self.step, self.length)
        after = np.searchsorted(self.along, distance, side="right")
        after = after.clip(1, len(self.along) - 1)
        start, end = self.along[after - 1], self.along[after]
        share = ((distance - start) / (end - start))[:, None]
        return (vertices[after - 1] + share * (vertices[after] - vertices[after - 1])).T


@dataclass(frozen=True, eq=False)
class Profile:
    """The values of a raster along a line.

    Attributes
    ----------
    line : Line
        Where.
    values : ndarray of float64
        ``(samples,)``, NaN in gaps.
    valid : ndarray of bool
        Same shape.
    """

    line: Line
    values: np.ndarray
    valid: np.ndarray

    @property
    def distances(self):
        """From the start of the line, in units of the raster's coordinate system."""
        return np.arange(len(self.values)) * self.line.step


class ProfileAlgorithm(PeaksAlgorithm):
    """A tool that follows lines over a raster."""

    LINES = "LINES"
    STEP = "STEP"

    SIZE_PARAMETER = STEP

    def add_lines(self):
        """Declare the lines."""
        self.add(
            QgsProcessingParameterFeatureSource(
                self.LINES, self.tr("Lines"), [QgsProcessing.SourceType.TypeVectorLine]
            ),
            self.tr(
                "The lines to follow, in any coordinate system. Each part of a multi-part line is "
                "a line of its own."
            ),
        )

    def add_step(self):
        """Declare the distance between samples."""
        # Not a QgsProcessingParameterDistance: its unit is that of one layer, and it would convert
        # what is typed.
        self.add_number(
            self.STEP,
            self.tr("Distance between samples (map units; none: a cell)"),
            self.tr(
                "How far apart samples are along a line, in units of the raster's coordinate "
                "system: degrees where it is a geographic one. If it is not set: the shorter side "
                "of a cell."
            ),
            default=None,
            decimals=None,
            positive=True,
        )

    def check(self, definition, parameters, context):
        if definition.name() == self.LINES:
            self._check_lines(parameters, context)
        else:
            super().check(definition, parameters, context)

    def _check_lines(self, parameters, context):
        expected = self._expected()
        given = parameters.get(self.LINES)
        if given is None or given == "":
            refuse(self.LINES, None, expected)
        source = self.parameterAsSource(parameters, self.LINES, context)
        if source is None:
            refuse(self.LINES, given if isinstance(given, str) else self.tr("no layer"), expected)
        kind = QgsWkbTypes.geometryDisplayString(QgsWkbTypes.geometryType(source.wkbType()))
        if kind != "Line":
            text = self.tr("expected a layer of lines, and it is one of geometry {}").format(kind)
            refuse(self.LINES, source.sourceName(), text)

    def _expected(self):
        return self.tr("expected a layer of lines")

    def check_together(self, parameters, context):
        if self.value(parameters, self.STEP, context) == 0:
            refuse(
                self.STEP,
                0,
                self.tr(
                    "expected a number > 0, in units of the raster's coordinate system, or nothing "
                    "for a cell"
                ),
            )

    def prepareAlgorithm(self, parameters, context, feedback):
        """Take the file of the lines from their layer, too."""
        self.lines = self.features(parameters, self.LINES, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def profiles(self, parameters, context, feedback, raster, how, others=()):
        """Read rasters along lines.

        Parameters
        ----------
        raster : Source
            That the lines are followed over: their step is in its units.
        how : Interpolation
            How values are made from cells.
        others : sequence of (str, Source)
            To be read at the same places, with the names of their parameters.

        Returns
        -------
        list of list of Profile
            For each raster those of all lines that cross ``raster``, in the order of the lines.

        Raises
        ------
        QgsProcessingException
            If there is no such line, or there are too many samples.
        """
        lay = Georeference(raster)
        if lay.has_points:
            feedback.pushWarning(
                self.tr(
                    "{} is placed by ground control points. It is taken to lie where they fit "
                    "best, and not bent: warp it for more."
                ).format(self.input.name)
            )
        lines = self._lines_across(parameters, context, feedback, raster, lay)
        progress = self.progress(feedback)
        total = sum(line.count for line in lines) * (1 + len(others))
        reading = _Reading(lines, how, self.resources(), feedback, total, progress)
        values, valid, inside = reading.read(raster, lay, None)
        if not inside.any():
            left = {_ELSEWHERE: len(lines)}
            self._refuse_lines(self.source_name, raster, lay, len(lines), left)
        self._say_left_out(feedback, {_ELSEWHERE: int(np.count_nonzero(~inside))})
        found = [_profiles(lines, values, valid, inside)]
        for name, other in others:
            theirs = Georeference(other)
            transform = self._between(name, lay, theirs, context)
            values, valid, over = reading.read(other, theirs, transform)
            if not (over & inside).any():
                refuse(
                    name,
                    other.path,
                    self.tr(
                        "expected a raster of the same place: no line that crosses INPUT crosses it"
                    ),
                )
            found.append(_profiles(lines, values, valid, inside))
        return found

    def _lines_across(self, parameters, context, feedback, raster, lay):
        """Follow all lines that may cross the raster, and say what is left out."""
        source = self.parameterAsSource(parameters, self.LINES, context)
        if source is None:
            refuse(self.LINES, parameters.get(self.LINES), self._expected())
        self.source_name = source.sourceName()
        self.crs = source.sourceCrs()
        self.place, self.raster_crs = lay, _crs_of(lay)
        self._check_systems()
        transform = QgsCoordinateTransform(self.crs, self.raster_crs, context.transformContext())
        step = self.value(parameters, self.STEP, context)
        step, self.step_given = (min(lay.cell_size), False) if step is None else (step, True)
        self.step = step
        box, left, near, number = _box(raster, lay), Counter(), [], 0
        for number, (feature, part, own) in enumerate(_parts(source, left, feedback), 1):
            there = _transformed(own, transform)
            why = _reason_to_leave(there, box, transform)
            if why is None:
                near.append(Line(number, feature, part, own, there, step))
            else:
                left[why] += 1
        self._check_samples(near, step)
        lines = []
        for line in near:
            if feedback.isCanceled():
                raise Cancelled
            own, there = _bent(line.own, line.there, transform, _BENT * step)
            line = replace(line, own=own, there=there)
            if line.count > 1:
                lines.append(line)
            else:
                left[_SHORT] += 1
        if not lines:
            self._refuse_lines(source.sourceName(), raster, lay, number, left)
        self._say_left_out(feedback, left)
        if self.raster_crs.isGeographic():
            feedback.pushInfo(
                self.tr("{} is in degrees: so are the step and all distances.").format(
                    self.input.name
                )
            )
        return lines

    def _check_systems(self):
        """Refuse a coordinate system on one side alone."""
        lines, raster = self.crs.isValid(), self.raster_crs.isValid()
        if lines and not raster:
            text = self.tr(
                "expected a raster with a coordinate system (CRS), since LINES is in {}: assign "
                "the one that its coordinates are in"
            )
            refuse(self.INPUT, self.input.name, text.format(_named(self.crs)))
        if raster and not lines:
            text = self.tr(
                "expected lines with a coordinate system (CRS), since INPUT is in {}: assign the "
                "one that their coordinates are in"
            )
            refuse(self.LINES, self.source_name, text.format(_named(self.raster_crs)))

    def _between(self, name, ours, theirs, context):
        """Find the way from the places on the input to those on another raster."""
        to = _crs_of(theirs)
        if to.isValid() != self.raster_crs.isValid():
            without, other = (self.INPUT, name) if to.isValid() else (name, self.INPUT)
            refuse(
                without,
                (self.input if to.isValid() else self.other).name,
                self.tr(
                    "expected a raster with a coordinate system (CRS), since {} has one: assign "
                    "the one that its coordinates are in"
                ).format(other),
            )
        return QgsCoordinateTransform(self.raster_crs, to, context.transformContext())

    def _check_samples(self, lines, step):
        length = sum(line.length for line in lines)
        if length / step > MOST_SAMPLES:
            value = f"{step:g}" if self.step_given else self.tr("{} (a cell)").format(f"{step:g}")
            text = self.tr(
                "expected at least {least}: the lines have {samples} samples, more than {most}"
            )
            refuse(
                self.STEP,
                value,
                text.format(
                    least=f"{1.01 * length / MOST_SAMPLES:.3g}",
                    samples=f"{length / step:.3g}",
                    most=MOST_SAMPLES,
                ),
            )

    def _refuse_lines(self, name, raster, lay, number, left):
        """Say why there is no line to follow."""
        if not number:
            refuse(
                self.LINES,
                name,
                self.tr("expected a line at least, and none is selected")
                if self.lines.selected
                else self.tr("expected a line at least, and it has none"),
            )
        text = self.tr("expected a line with two samples on INPUT. Of its {count}, {reasons}")
        text = text.format(count=number, reasons=self._reasons(left))
        if left.get(_ELSEWHERE):
            box = [f"{edge:.10g}" for edge in _box(raster, lay)]
            reach = self.tr("INPUT reaches from {0}, {1} to {2}, {3}").format(*box)
            text = f"{text}. {reach}"
        refuse(self.LINES, name, text)

    def _reasons(self, left):
        texts = {
            _ELSEWHERE: self.tr("{} do not cross the raster"),
            _SHORT: self.tr("{} are shorter than the step ({})"),
            _UNREACHABLE: self.tr("{} cannot be brought into the coordinate system of the raster"),
        }
        step = f"{self.step:g} {self.unit}"
        return ", ".join(texts[why].format(left[why], step) for why in texts if left.get(why))

    def _say_left_out(self, feedback, left):
        if left.get(_EMPTY):
            feedback.pushInfo(self.tr("Features without a line: {}").format(left[_EMPTY]))
        reasons = self._reasons(left)
        if reasons:
            feedback.pushWarning(self.tr("Lines left out: {}").format(reasons))

    @property
    def unit(self):
        """What distances are in, in words."""
        return self.unit_of(self.place)

    @staticmethod
    def points(line, index):
        """Make the geometries of samples of a line, by their indices."""
        for x, y in zip(*(axis.tolist() for axis in line.points(index))):
            yield QgsGeometry.fromPointXY(QgsPointXY(x, y))


# Why a line has no samples, or a feature no line.
_ELSEWHERE, _SHORT, _UNREACHABLE, _EMPTY = "elsewhere", "short", "unreachable", "empty"


class _Reading:
    """Reads rasters at the samples of all lines, in batches: its progress goes over all rasters."""

    def __init__(self, lines, how, resources, feedback, total, progress):
        self.lines, self.how, self.resources = lines, how, resources
        self.cancelled, self.total, self.progress = feedback.isCanceled, total, progress
        self.starts = np.cumsum([0] + [line.count for line in lines])
        self.done = 0

    def read(self, source, lay, transform):
        """Return values and validity of all samples, and which lines cross the raster."""
        count = int(self.starts[-1])
        values, valid = np.empty(count), np.empty(count, bool)
        crossing = np.zeros(len(self.lines), bool)
        with closing(Reader(source)) as reader, block_cache.at_most(self.resources.memory // 2):
            for start in range(0, count, _BATCH):
                stop = min(count, start + _BATCH)
                places, owners = self._places(start, stop)
                if transform is not None and not transform.isShortCircuited():
                    places = _transformed(places.T, transform).T
                with np.errstate(invalid="ignore"):  # of what has no place there
                    rows, cols = lay.cells(*places)
                inside = (rows >= 0) & (rows <= source.rows) & (cols >= 0) & (cols <= source.cols)
                crossing[owners[inside]] = True
                values[start:stop], valid[start:stop] = sample(
                    reader,
                    rows,
                    cols,
                    self.how,
                    lambda fraction, part=stop - start: self._tell(fraction * part),
                    self.cancelled,
                )
                self.done += stop - start
                self._tell(0)
        return values, valid, crossing

    def _places(self, start, stop):
        """Return x and y of the samples from ``start`` to ``stop``, and which lines they are of."""
        first = int(np.searchsorted(self.starts, start, side="right")) - 1
        places, owners = [], []
        while first < len(self.lines) and self.starts[first] < stop:
            begin = max(start - self.starts[first], 0)
            index = np.arange(begin, min(stop - self.starts[first], self.lines[first].count))
            places.append(self.lines[first].places(index))
            owners.append(np.full(len(index), first))
            first += 1
        return np.concatenate(places, axis=1), np.concatenate(owners)

    def _tell(self, more):
        if self.cancelled():
            raise Cancelled
        self.progress(0.9 * (self.done + more) / self.total)


def _profiles(lines, values, valid, chosen):
    ends = np.cumsum([line.count for line in lines])[:-1]
    parts = zip(lines, np.split(values, ends), np.split(valid, ends), chosen)
    return [Profile(line, own, known) for line, own, known, wanted in parts if wanted]


def _parts(source, left, feedback):
    """Yield the feature, the part and the vertices of every line."""
    for feature in source.getFeatures(QgsFeatureRequest(), _UNCHECKED):
        if feedback.isCanceled():
            raise Cancelled
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            left[_EMPTY] += 1
            continue
        for part, line in enumerate(geometry.constParts(), 1):
            straight = line.segmentize()
            straight.dropZValue()
            straight.dropMValue()
            vertices = _vertices(straight)
            apart = np.any(np.diff(vertices, axis=0) != 0, axis=1)
            yield feature.id(), part, vertices[np.concatenate([[True], apart])]


def _reason_to_leave(there, box, transform):
    """Tell why a line is to be left out, None if it is not."""
    if not np.isfinite(there).all():
        return _UNREACHABLE
    if len(there) < 2:
        return _SHORT
    low, high = there.min(axis=0), there.max(axis=0)
    wide = 0 if transform.isShortCircuited() else _WIDENED * (high - low).max()
    if (low - wide > box[2:]).any() or (high + wide < box[:2]).any():
        return _ELSEWHERE
    return None


def _bent(own, there, transform, tolerance):
    """Add vertices until straight lines between them are straight in both systems."""
    for _ in range(0 if transform.isShortCircuited() else _HALVINGS):
        begin, along = own[:-1], np.diff(own, axis=0)
        apart = np.zeros(len(along))
        for share in _LOOKS:
            found = _transformed(begin + share * along, transform)
            expected = there[:-1] + share * np.diff(there, axis=0)
            apart = np.maximum(apart, np.hypot(*(found - expected).T))
            if share == 0.5:
                middle = found
        bent = np.flatnonzero(apart > tolerance)
        if not len(bent) or not np.isfinite(middle).all():
            break
        own = np.insert(own, bent + 1, (begin + 0.5 * along)[bent], axis=0)
        there = np.insert(there, bent + 1, middle[bent], axis=0)
    apart = np.concatenate([[True], np.any(np.diff(there, axis=0) != 0, axis=1)])
    return own[apart], there[apart]


def _transformed(points, transform):
    """Transform ``(points, 2)`` coordinates; what has no place there becomes infinite."""
    if transform.isShortCircuited() or not len(points):
        return points
    # As the geometry of a line, which QGIS transforms as a whole, rather than point by point.
    header = struct.pack("<BII", 1, 2, len(points))
    line = QgsGeometry()
    line.fromWkb(header + np.ascontiguousarray(points, "<f8").tobytes())
    try:
        if not line.transform(transform):
            return _vertices(line.constGet())
    except QgsCsException:  # of one point, perhaps
        pass
    if len(points) == 1:
        return np.full(points.shape, np.inf)
    half = len(points) // 2
    return np.concatenate([_transformed(part, transform) for part in np.split(points, [half])])


def _vertices(line):
    """Return the vertices of a straight line: ``(vertices, 2)``."""
    return np.frombuffer(bytes(line.asWkb()), "<f8", offset=9).reshape(-1, 2)


def _box(raster, lay):
    """Return the least x and y and the greatest ones of a raster."""
    rows, cols = raster.shape
    x, y = lay.coordinates([0, 0, rows, rows], [0, cols, 0, cols])
    return np.array([x.min(), y.min(), x.max(), y.max()])


def _crs_of(lay):
    return QgsCoordinateReferenceSystem.fromWkt(lay.wkt)


def _named(crs):
    without_a_name = QCoreApplication.translate("Profiles", "a system of its own")
    return crs.authid() or crs.description() or without_a_name
