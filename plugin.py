# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin: registers the provider and the translation, and takes both away again."""

import os

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .algorithms.provider import RasterLoupeProvider


class RasterLoupePlugin:
    """What QGIS holds while the plugin is enabled."""

    def __init__(self):
        self._provider = None
        self._translator = None

    def initGui(self):
        """Start in the desktop."""
        self.initProcessing()

    def initProcessing(self):
        """Start in ``qgis_process``, which knows neither windows nor ``iface``."""
        translator = QTranslator()
        folder = os.path.join(os.path.dirname(__file__), "i18n")
        if translator.load(f"raster_loupe_{QgsApplication.locale()}", folder):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self._provider = RasterLoupeProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def unload(self):
        """Leave nothing behind."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
