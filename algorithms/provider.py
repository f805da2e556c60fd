# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider ``loupe``: its tools, and its settings in QGIS's options."""

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication

from .adaptive_equalize import AdaptiveEqualizeAlgorithm
from .base import MEMORY_SETTING, WORKERS_SETTING, loupe_icon
from .compare_fill_methods import CompareFillMethodsAlgorithm
from .cross_correlogram import CrossCorrelogramAlgorithm
from .equalize import EqualizeAlgorithm
from .equalize_batch import EqualizeBatchAlgorithm
from .estimate_shift import EstimateShiftAlgorithm
from .fill_from_reference import FillFromReferenceAlgorithm
from .fill_nodata import FillNodataAlgorithm
from .find_peaks import FindPeaksAlgorithm
from .local_variance import LocalVarianceAlgorithm
from .local_variance_by_scale import LocalVarianceByScaleAlgorithm
from .match_histogram import MatchHistogramAlgorithm
from .match_template import MatchTemplateAlgorithm
from .profile_correlation import ProfileCorrelationAlgorithm
from .profile_peaks import ProfilePeaksAlgorithm


class RasterLoupeProvider(QgsProcessingProvider):
    """What the toolbox shows under "Raster Loupe"."""

    def id(self):
        return "loupe"

    def name(self):
        return "Raster Loupe"

    def icon(self):
        return loupe_icon("raster_loupe")

    def load(self):
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        for name, description, default in (
            (WORKERS_SETTING, self.tr("Workers (0: one for each core)"), 0),
            (MEMORY_SETTING, self.tr("Memory for a run, in MiB (0: what the tool is made for)"), 0),
        ):
            ProcessingConfig.addSetting(
                Setting(self.name(), name, description, default, valuetype=Setting.INT)
            )
        ProcessingConfig.readSettings()
        self.refreshAlgorithms()
        return True

    def unload(self):
        for name in (WORKERS_SETTING, MEMORY_SETTING):
            ProcessingConfig.removeSetting(name)
        ProcessingConfig.settingIcons.pop(self.name(), None)

    def loadAlgorithms(self):
        self.addAlgorithm(AdaptiveEqualizeAlgorithm())
        self.addAlgorithm(CompareFillMethodsAlgorithm())
        self.addAlgorithm(CrossCorrelogramAlgorithm())
        self.addAlgorithm(EqualizeAlgorithm())
        self.addAlgorithm(EqualizeBatchAlgorithm())
        self.addAlgorithm(EstimateShiftAlgorithm())
        self.addAlgorithm(FillFromReferenceAlgorithm())
        self.addAlgorithm(FillNodataAlgorithm())
        self.addAlgorithm(FindPeaksAlgorithm())
        self.addAlgorithm(LocalVarianceAlgorithm())
        self.addAlgorithm(LocalVarianceByScaleAlgorithm())
        self.addAlgorithm(MatchHistogramAlgorithm())
        self.addAlgorithm(MatchTemplateAlgorithm())
        self.addAlgorithm(ProfileCorrelationAlgorithm())
        self.addAlgorithm(ProfilePeaksAlgorithm())

    def tr(self, text):
        return QCoreApplication.translate(type(self).__name__, text)
