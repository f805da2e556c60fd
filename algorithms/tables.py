# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of features that tools write: tables, and features with a geometry."""

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

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


def write_features(name, sink, made, features):
    """Write features to a sink that was just created for the parameter ``name``.

    Parameters
    ----------
    name : str
        Of the parameter.
    sink : QgsFeatureSink
        With the fields ``made``.
    made : QgsFields
        From :func:`fields`.
    features : iterable of (QgsGeometry or None, sequence)
        The geometry and the values of each; None is NULL.

    Raises
    ------
    QgsProcessingException
        If that is not possible.
    """
    for geometry, values in features:
        feature = QgsFeature(made)
        feature.setAttributes(list(values))
        if geometry is not None:
            feature.setGeometry(geometry)
        if not sink.addFeature(feature):
            text = QCoreApplication.translate(
                "Messages", "{name}: a row cannot be written: {reason}"
            )
            raise QgsProcessingException(text.format(name=name, reason=sink.lastError()))
