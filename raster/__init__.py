# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine: opens rasters, tiles and pads them, runs a kernel it was handed, writes.

It knows GDAL and numpy, no kernel by name, and nothing of QGIS.
"""
