# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider ``loupe``: its tools, and its settings in QGIS's options."""

from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication

from . import settings
from .adaptive_equalize import AdaptiveEqualizeAlgorithm
from .base import loupe_icon
from .compare_fill_methods import CompareFillMethodsAlgorithm
from .cross_correlogram import CrossCorrelogramAlgorithm
from .equalize import EqualizeAlgorithm
from .equalize_batch import EqualizeBatchAlgorithm
from .estimate_shift import EstimateShiftAlgorithm
from .fill_from_reference import FillFromReferenceAlgorithm
from .fill_nodata import FillNodataAlgorithm
from .find_peaks import FindPeaksAlgorithm
from .focal_statistics import FocalStatisticsAlgorithm
from .local_variance import LocalVarianceAlgorithm
from .local_variance_by_scale import LocalVarianceByScaleAlgorithm
from .match_histogram import MatchHistogramAlgorithm
from .match_template import MatchTemplateAlgorithm
from .models import MODELS, NEEDED
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
        settings.declare(self.name())
        QgsApplication.processingRegistry().providerAdded.connect(self._reload_models)
        self.refreshAlgorithms()
        return True

    def unload(self):
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # it is gone where QGIS ends with the provider loaded
            registry.providerAdded.disconnect(self._reload_models)
        settings.withdraw()
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
        self.addAlgorithm(FocalStatisticsAlgorithm())
        self.addAlgorithm(LocalVarianceAlgorithm())
        self.addAlgorithm(LocalVarianceByScaleAlgorithm())
        self.addAlgorithm(MatchHistogramAlgorithm())
        self.addAlgorithm(MatchTemplateAlgorithm())
        self.addAlgorithm(ProfileCorrelationAlgorithm())
        self.addAlgorithm(ProfilePeaksAlgorithm())
        # A model that is read before its tools are known loses its results, and does not say so.
        registry = QgsApplication.processingRegistry()
        if all(registry.providerById(name) for name in NEEDED):
            for model in MODELS:
                self.addAlgorithm(model())

    def _reload_models(self, provider):
        """Read the models once all tools are there; QGIS loads providers in any order."""
        if provider in NEEDED:
            self.refreshAlgorithms()

    def tr(self, text):
        return QCoreApplication.translate(type(self).__name__, text)
