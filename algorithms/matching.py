# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools of the group "Matching" share."""

from .base import LoupeAlgorithm


class MatchingAlgorithm(LoupeAlgorithm):
    """A tool that looks where rasters are alike."""

    # Fourier transforms of large blocks, on several cores.
    MEMORY_MB = 256

    def group(self):
        return self.tr("Matching")

    def groupId(self):
        return "matching"
