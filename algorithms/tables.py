# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that tools write: layers without geometry, or with one."""

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsProcessingException

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _TYPES = {
        str: QMetaType.Type.QString,
        float: QMetaType.Type.Double,
        int: QMetaType.Type.LongLong,
    }
else:
    from qgis.PyQt.QtCore import QVariant

    _TYPES = {
        str: QVariant.Type.String,
        float: QVariant.Type.Double,
        int: QVariant.Type.LongLong,
    }


def fields(**kinds):
    """Make the fields of a table from names and types: ``str``, ``int``, ``float``."""
    made = QgsFields()
    for name, kind in kinds.items():
        made.append(QgsField(name, _TYPES[kind]))
    return made


def write_rows(name, sink, made, rows):
    """Write rows of values to a sink that was just created for the parameter ``name``.

    Raises
    ------
    QgsProcessingException
        If that is not possible.
    """
    for row in rows:
        feature = QgsFeature(made)
        feature.setAttributes(list(row))
        if not sink.addFeature(feature):
            raise QgsProcessingException(f"{name}: a row cannot be written: {sink.lastError()}")
