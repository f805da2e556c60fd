# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the dialogs of the tools in QGIS and takes pictures of them; needs a display, such as Xvfb.

xvfb-run -a scripts/in_fresh_profile .venv/bin/python demo/screenshots.py FOLDER [TOOL...]
"""

import argparse
import os
from pathlib import Path

from drawing import save_with_palette
from fill_by_every_method import start
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QGroupBox, QScrollArea, QSplitter

DEMO = Path(__file__).with_name("jacksboro_fault.tif")
# Without the help, most of which stands in the page that the picture is for.
WIDTH, HIGHEST, AROUND = 520, 1600, 120
COLOURS = 16
TURNS = 20


class Interface:
    """What dialogs ask of QGIS's main window."""

    def __init__(self, layer):
        from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas

        self.canvas, self.model, self.layer = QgsMapCanvas(), QgsBrowserGuiModel(), layer
        self.canvas.setLayers([layer])
        self.canvas.setDestinationCrs(layer.crs())
        self.canvas.setExtent(layer.extent())

    def mapCanvas(self):
        return self.canvas

    def browserModel(self):
        return self.model

    def activeLayer(self):
        return self.layer

    def mainWindow(self):
        return None


def add_layers():
    """Fill the project with a raster and a line across it."""
    raster = QgsRasterLayer(str(DEMO), "elevation")
    across = QgsVectorLayer("LineString?crs=EPSG:4326", "transect", "memory")
    line = QgsFeature()
    line.setGeometry(QgsGeometry.fromWkt("LINESTRING(-84.40 36.20, -84.10 36.43)"))
    across.dataProvider().addFeature(line)
    QgsProject.instance().addMapLayers([raster, across])
    return raster


def picture(tool, unfolded):
    """Open a tool's dialog, as high as its parameters are, and return what it looks like."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(tool)
    panel = dialog.mainWidget()
    dialog.show()
    dialog.resize(WIDTH, HIGHEST)
    _settle()
    # Only once it is shown: then it is as it was left last. Python does not know its class.
    advanced = panel.findChild(QGroupBox, "grpAdvanced")
    if advanced is not None:
        advanced.setProperty("collapsed", not unfolded)
    dialog.findChild(QSplitter).setSizes([WIDTH, 0])
    _settle()
    content = panel.findChild(QScrollArea).widget().sizeHint().height()
    dialog.resize(WIDTH, min(HIGHEST, content + AROUND))
    _settle()
    taken = dialog.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    dialog.close()
    dialog.deleteLater()
    _settle()
    return taken


def _settle():
    for _ in range(TURNS):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unfolded", action="store_true", help="show advanced parameters, too")
    parser.add_argument("folder", type=Path, help="where dialog_TOOL.png go")
    parser.add_argument("tools", nargs="*", help="names; all if there is none")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "xcb"  # in_fresh_profile asks for no window
    application, plugin = start(window=True)
    import qgis.utils

    qgis.utils.iface = Interface(add_layers())
    tools = application.processingRegistry().providerById("loupe").algorithms()
    unknown = set(options.tools) - {tool.name() for tool in tools}
    if unknown:
        parser.error(f"there is no tool {', '.join(sorted(unknown))}")
    for tool in tools:
        if not options.tools or tool.name() in options.tools:
            path = options.folder / f"dialog_{tool.name()}.png"
            save_with_palette(picture(tool.create(), options.unfolded), str(path), COLOURS)
    QgsProject.instance().clear()
    plugin.unload()
    # Without waiting for what windows left behind: Python and Qt would take them apart in turn.
    os._exit(0)


if __name__ == "__main__":
    main()
