# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools of the group "Local statistics" share."""

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterNumber

from .base import LoupeAlgorithm


class LocalStatisticsAlgorithm(LoupeAlgorithm):
    """A tool that describes what is around cells."""

    STEP = "STEP"
    SAMPLE = "SAMPLE"

    def group(self):
        return self.tr("Local statistics")

    def groupId(self):
        return "localstatistics"

    def add_raster(self):
        """Declare the raster, and which of its bands."""
        self.add_input(self.tr("The raster to look at, with one band or several."))
        self.add_bands(
            self.tr("Bands to look at. If none is selected: all of them, except an alpha band.")
        )

    def add_sample(self, text):
        """Declare whether variance is estimated from a sample; the help text says what else is."""
        self.add(
            QgsProcessingParameterBoolean(
                self.SAMPLE, self.tr("Sample variance (divide by n - 1)"), defaultValue=False
            ),
            text,
            advanced=True,
        )

    def add_step(self):
        """Declare which cells are computed: every one, or every n-th."""
        self.add(
            QgsProcessingParameterNumber(
                self.STEP, self.tr("Step (cells)"), defaultValue=1, minValue=1
            ),
            self.tr(
                "Compute only every n-th cell in both directions. The cells of the result are "
                "that much larger; each holds the value of the input cell in its middle."
            ),
            advanced=True,
        )
