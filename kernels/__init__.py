# SPDX-License-Identifier: GPL-2.0-or-later
"""The mathematics: arrays in, arrays out, on numpy and scipy alone.

Nothing here knows a file, GDAL or QGIS. What a kernel is, is written down in
:mod:`raster_loupe.kernels.contract`.
"""
