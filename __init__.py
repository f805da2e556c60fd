# SPDX-License-Identifier: GPL-2.0-or-later
"""Raster Loupe: local statistics of rasters of any size, as tools of QGIS Processing."""


def classFactory(iface):
    """Make the plugin; QGIS calls this, with None for ``iface`` in ``qgis_process``."""
    from .plugin import RasterLoupePlugin

    return RasterLoupePlugin()
