# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:fillfromreference``."""

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..kernels.patchwork import Filling
from ..kernels.reference_filling import DeltaSurface, LocalRegression
from ..raster.errors import SourceError
from ..raster.patching import Reference
from .filling import FillAlgorithm
from .messages import blamed
from .parameters import refuse


class FillFromReferenceAlgorithm(FillAlgorithm):
    """Fills holes from another raster of the same place."""

    REFERENCE = "REFERENCE"
    SIZE = "SIZE"

    ICON = "fill_from_reference"

    def name(self):
        return "fillfromreference"

    def displayName(self):
        return self.tr("Fill from reference")

    def tags(self):
        return self.tr(
            "nodata,no data,holes,gaps,voids,fill,void filling,reference,delta surface,SRTM,"
            "SLC-off,clouds,regression,histogram matching,mosaic,other date"
        ).split(",")

    def shortDescription(self):
        return self.tr("Fill holes from another raster of the same place, fitted to their rims")

    def explanation(self):
        return self.tr(
            "Fills cells without a value from another raster of the same place: another date, "
            "another sensor, a global elevation model. Valid cells are never changed.\n"
            "Delta surface, for elevation: the difference to the reference is interpolated across "
            "the hole and added to the reference, so that there is no step at the rim.\n"
            "Local regression, for imagery: gain and offset of the reference are those that fit "
            "it to the input, by least squares, in a window around the cell. The window is widened "
            "where few cells are valid in both.\n"
            "A reference on another grid is resampled (bilinear). Where it has no value, the "
            "surface of minimum curvature fills the rest, as Fill nodata does; the raster of "
            "filled cells tells where. Holes at the raster's edge have data on one side alone: "
            "they are filled less surely, or left, as you choose.\n"
            "Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill "
            "method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, "
            "Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. "
            "Geological Survey. Where there is no reference: Smith and Wessel (1990), "
            "https://doi.org/10.1190/1.1442837."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster_with_holes()
        self.add(
            QgsProcessingParameterRasterLayer(self.REFERENCE, self.tr("Reference raster")),
            self.tr(
                "What to fill from, with the same bands, or one for all of them. On another grid, "
                "it is resampled."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD,
                self.tr("Method"),
                [
                    self.tr("Delta surface (for elevation)"),
                    self.tr("Local regression (for imagery)"),
                ],
                defaultValue=0,
            ),
            self.tr("How the reference is fitted to the input."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SIZE,
                self.tr("Window size of local regression (cells)"),
                defaultValue=15,
                minValue=3,
                maxValue=101,
            ),
            self.tr(
                "For local regression: the width and height of the window that gain and offset "
                "are taken from."
            ),
            advanced=True,
        )
        self.add_mask()
        self.add_interior_only()
        self.add_outputs()

    def what_is_marked(self):
        return self.tr(
            "A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a "
            "hole, 3 filled by interpolation for lack of a reference."
        )

    def mark_names(self):
        return {**super().mark_names(), 3: self.tr("Interpolated")}

    def prepareAlgorithm(self, parameters, context, feedback):
        self.reference = self.raster(parameters, self.REFERENCE, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(self, parameters, context, feedback):
        def value(name):
            return self.value(parameters, name, context)

        methods = (lambda: DeltaSurface(), lambda: LocalRegression(value(self.SIZE)))
        filling = Filling(methods[value(self.METHOD)](), interior_only=value(self.INTERIOR_ONLY))
        source = self.input.source(value(self.BANDS), feedback, apply_scale=True)
        described = (
            self.REFERENCE,
            self.reference,
            source,
            self._bands_of_reference(source, feedback),
            feedback,
        )
        with self.on_grid(*described, apply_scale=True) as reference:
            return self.fill(
                parameters,
                context,
                feedback,
                source,
                filling,
                self.reference,
                beside=Reference(reference),
            )

    def _bands_of_reference(self, source, feedback):
        numbers = [band.number for band in source.bands]
        try:
            there = [band.number for band in self.reference.source([], feedback).bands]
        except SourceError as error:
            raise blamed(self.REFERENCE, error) from error
        if set(numbers) <= set(there):
            return numbers
        if len(there) == 1:
            return there
        return refuse(
            self.REFERENCE,
            self.reference.name,
            self.tr("expected one band, or the bands {bands} of INPUT, and it has {count}").format(
                bands=", ".join(map(str, numbers)), count=len(there)
            ),
        )
