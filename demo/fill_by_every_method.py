# SPDX-License-Identifier: GPL-2.0-or-later
"""Fills a raster's holes by every method of loupe:fillnodata, in a QGIS that starts only once."""

import argparse
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication

METHODS = 10


def start(window=False):
    """Start QGIS, with Processing and the plugin that in_fresh_profile names."""
    application = QgsApplication([], window)
    application.initQgis()
    sys.path += [os.path.join(application.pkgDataPath(), "python", "plugins")]
    sys.path += [os.environ["QGIS_PLUGINPATH"]]
    from processing.core.Processing import Processing

    Processing.initialize()
    import raster_loupe

    plugin = raster_loupe.classFactory(None)
    plugin.initProcessing()
    return application, plugin


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("holes")
    parser.add_argument("folder", type=Path, help="where 0.tif, 1.tif and so on go")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    application, plugin = start()
    import processing

    for method in range(METHODS):
        output = str(options.folder / f"{method}.tif")
        parameters = {"INPUT": options.holes, "METHOD": method, "OUTPUT": output}
        processing.run("loupe:fillnodata", parameters)
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
