# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS and GDAL call the data types of rasters, for messages."""

import numpy as np


def type_name(dtype):
    """Name a type as the dialogs do.

    Examples
    --------
    >>> type_name("uint8"), type_name("uint16"), type_name("int8"), type_name("float32")
    ('Byte', 'UInt16', 'Int8', 'Float32')
    """
    name = np.dtype(dtype).name
    return "Byte" if name == "uint8" else name.capitalize().replace("Uint", "UInt")
