# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:fillnodata``."""

import math
import re

import numpy as np
from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..kernels.minimum_curvature import TENSION
from ..kernels.patchwork import Filling
from ..raster.source import as_cell
from .data_types import type_name
from .filling import POWER, RADIUS, FillAlgorithm, fill_method
from .parameters import refuse


class FillNodataAlgorithm(FillAlgorithm):
    """Fills holes from the cells around them."""

    RADIUS = "RADIUS"
    POWER = "POWER"
    GAP_VALUES = "GAP_VALUES"
    MAX_DISTANCE = "MAX_DISTANCE"
    MAX_AREA = "MAX_AREA"

    ICON = "fill_nodata"

    def name(self):
        return "fillnodata"

    def displayName(self):
        return self.tr("Fill nodata")

    def tags(self):
        return self.tr(
            "nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void "
            "filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off"
        ).split(",")

    def shortDescription(self):
        return self.tr("Fill holes from the cells around them, and change nothing else")

    def explanation(self):
        return self.tr(
            "Fills cells without a value from the cells around them. Valid cells are never "
            "changed. Holes may be of any number, size and shape, from single cells to scattered "
            "samples with gaps between them.\n"
            "The default, the surface of minimum curvature with some tension (Smith and Wessel "
            "1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits "
            "elevation, temperature and most imagery. The membrane never leaves the range of a "
            "hole's rim; local mean and median suit noisy data, row and column means tables and "
            "stripes, onion peel narrow gaps in pictures. For classes (land cover), take the "
            "nearest valid cell. Compare fill methods tells which one is best for a raster.\n"
            "What is filled is rounded to the type of the raster and kept in its range; it is "
            "never the nodata value. Alpha bands and masks are made opaque where cells are filled. "
            "Holes at the raster's edge are filled outwards from their inner side, or left, as "
            "you choose."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster_with_holes()
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD, self.tr("Method"), self.method_names(), defaultValue=0
            ),
            self.tr(
                "How to fill. Minimum curvature and membrane are smooth surfaces through the data; "
                "inverse distance weighting, local mean and median take from the cells near the "
                "hole's rim; row and column mean from the whole row or column; onion peel carries "
                "values and slopes inwards; linear spans triangles over the rim."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.RADIUS,
                self.tr("Radius (cells; of methods that look around)"),
                defaultValue=RADIUS,
                minValue=1,
                maxValue=200,
            ),
            self.tr(
                "Neighbourhood of inverse distance weighting, local mean, local median and onion "
                "peel. It grows where it finds nothing."
            ),
            advanced=True,
        )
        self.add_number(
            self.POWER,
            self.tr("Power (inverse distance weighting)"),
            self.tr("For inverse distance weighting: the higher, the more near cells count."),
            default=POWER,
            advanced=True,
            decimals=2,
            positive=True,
        )
        self.add_number(
            self.TENSION,
            self.tr("Tension (minimum curvature)"),
            self.tr(
                "For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 "
                "a membrane, which never does."
            ),
            default=TENSION,
            most=1,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.GAP_VALUES, self.tr("Values that mean a hole (such as 255)"), optional=True
            ),
            self.tr(
                "Cells of this value, as it is stored, are holes besides those without a value: "
                "255, for example. With one value for each band, such as 255,255,255, those where "
                "the bands hold all of them: white in a picture."
            ),
        )
        self._add_limits()
        self.add_mask()
        self.add_outputs()

    def _add_limits(self):
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_DISTANCE,
                self.tr("Greatest distance to data (cells; 0: any)"),
                defaultValue=0,
                minValue=0,
            ),
            self.tr("Fill only cells this near to a valid one. 0 is no limit."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_AREA, self.tr("Largest hole (cells; 0: any)"), defaultValue=0, minValue=0
            ),
            self.tr("Leave holes of more cells as they are. 0 is no limit."),
        )
        self.add_interior_only()

    def check_together(self, parameters, context):
        self._gap_values(parameters, context)
        self._power(parameters, context)

    def compute(self, parameters, context, feedback):
        def value(name):
            return self.value(parameters, name, context)

        filling = Filling(
            fill_method(
                value(self.METHOD),
                value(self.RADIUS),
                self._power(parameters, context),
                value(self.TENSION),
            ),
            max_area=value(self.MAX_AREA),
            interior_only=value(self.INTERIOR_ONLY),
            max_distance=value(self.MAX_DISTANCE),
        )
        source = self.input.source(value(self.BANDS), feedback)
        gaps = self._gap_values(parameters, context)
        if len(gaps) not in (0, 1, len(source.bands)):
            expected = self.tr("expected one value")
            if len(source.bands) > 1:
                expected = self.tr("expected one value, or one for each of the {} bands")
            expected = expected.format(len(source.bands))
            refuse(self.GAP_VALUES, parameters[self.GAP_VALUES], expected)
        for gap in gaps:
            if as_cell(gap, np.dtype(source.dtype)) is None:
                expected = self.tr("expected values of type {}").format(type_name(source.dtype))
                refuse(self.GAP_VALUES, f"{gap:g}", expected)
        return self.fill(parameters, context, feedback, source, filling, gaps=gaps)

    def how_to_name_gaps(self):
        return self.tr(
            "expected a raster that has holes, and an integer raster without a nodata value, mask "
            "or alpha band has none: name the gap cells' value in GAP_VALUES (0, for example), or "
            "give a MASK"
        )

    def _power(self, parameters, context):
        power = self.value(parameters, self.POWER, context)
        return power if power > 0 else refuse(self.POWER, power, self.tr("expected a number > 0"))

    def _gap_values(self, parameters, context):
        text = self.parameterAsString(parameters, self.GAP_VALUES, context)
        words = [word for word in re.split(r"[,;\s]+", text) if word]
        try:
            values = tuple(map(float, words))
        except ValueError:
            values = (math.nan,)
        if all(map(math.isfinite, values)):
            return values
        return refuse(
            self.GAP_VALUES,
            text,
            self.tr("expected numbers, separated by commas: 255 or 255,255,255"),
        )
