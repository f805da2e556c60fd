# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools of the group "Peaks and profiles" share."""

from .base import LoupeAlgorithm


class PeaksAlgorithm(LoupeAlgorithm):
    """A tool that looks for peaks, or along lines."""

    def group(self):
        return self.tr("Peaks and profiles")

    def groupId(self):
        return "peaks"
