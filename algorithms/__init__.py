# SPDX-License-Identifier: GPL-2.0-or-later
"""The tools of QGIS Processing: one file each, thin, over ``kernels`` and ``raster``."""
