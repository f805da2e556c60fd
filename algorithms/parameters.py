# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the parameters of a run: as they were meant, or refused with a reason.

QGIS itself takes ``1,2`` for band 0 and ``2.7`` cells for 2, and says of what it refuses only
that it is incorrect. What is read here comes from dialogs, models, scripts and command lines.
"""

import math
import re

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication

_TRUE = {"true", "1", "yes"}
_FALSE = {"false", "0", "no"}

#: In the metadata of a number, the least one that is read; dialogs may begin with a larger one.
LEAST = "least"


def read(definition, parameters, context):
    """Read one parameter of a kind that this module knows.

    Parameters
    ----------
    definition : QgsProcessingParameterDefinition
        A number, an enumeration, a band or a boolean.
    parameters : dict
        The run's parameters.
    context : QgsProcessingContext
        For values given as expressions.

    Returns
    -------
    int, float, bool, list of int or None
        A list for an enumeration or a band that takes several; None for an optional parameter
        that is not given.

    Raises
    ------
    QgsProcessingException
        If the value is not one that the parameter takes.
    """
    value = _given(definition, parameters, context)
    reader = _READERS[type(definition)]
    if _is_missing(value):
        value = definition.defaultValue()
    if _is_missing(value):
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            return [] if _takes_several(definition) else None
        refuse(definition.name(), None, QCoreApplication.translate("Messages", "it is needed"))
    return reader(definition, value)


def knows(definition):
    """Tell whether :func:`read` reads parameters of this kind."""
    return type(definition) in _READERS


def refuse(name, value, expected):
    """Raise an error that names the parameter, the value and what would be right.

    Parameters
    ----------
    name : str
        Of the parameter.
    value : object
        None where there is none.
    expected : str
        Translated: what stands behind the semicolon of "SIZE is 0; expected a number >= 1".
    """
    if value is None:
        text = QCoreApplication.translate("Messages", "{name} is missing; {expected}")
    else:
        text = QCoreApplication.translate("Messages", "{name} is {value}; {expected}")
    raise QgsProcessingException(text.format(name=name, value=value, expected=expected))


def _given(definition, parameters, context):
    value = parameters.get(definition.name())
    if isinstance(value, QgsProperty):
        found, fine = value.value(context.expressionContext())
        if not fine:
            refuse(
                definition.name(),
                value.asExpression(),
                QCoreApplication.translate("Messages", "expected an expression with a value"),
            )
        return found
    return value


def _is_missing(value):
    if hasattr(value, "isNull") and value.isNull():  # a QVariant of nothing
        return True
    return value is None or value == "" or value == []


def _takes_several(definition):
    return (
        isinstance(definition, (QgsProcessingParameterEnum, QgsProcessingParameterBand))
        and definition.allowMultiple()
    )


def _number(definition, value):
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    low = definition.metadata().get(LEAST, definition.minimum())
    high = definition.maximum()
    expected = _expected_number(
        whole,
        low if low > -1e300 and not (whole and low <= -(2**31) + 1) else None,
        high if high < 1e300 and not (whole and high >= 2**31 - 1) else None,
    )
    try:
        number = float(value)
    except (TypeError, ValueError):
        refuse(definition.name(), value, expected)
    if isinstance(value, bool) or not math.isfinite(number) or (whole and number % 1):
        refuse(definition.name(), value, expected)
    if not low <= number <= high:
        refuse(definition.name(), value, expected)
    if whole and number >= 2**31:
        refuse(
            definition.name(),
            value,
            QCoreApplication.translate("Messages", "expected a number that fits into 32 bits"),
        )
    return int(number) if whole else number


def _expected_number(whole, low, high):
    """Say which numbers are right; a limit is None where there is none."""
    limits = []
    if low is not None:
        limits.append(f">= {low:g}")
    if high is not None:
        limits.append(f"<= {high:g}")
    if not limits:
        if whole:
            return QCoreApplication.translate("Messages", "expected a whole number")
        return QCoreApplication.translate("Messages", "expected a number")
    if whole:
        text = QCoreApplication.translate("Messages", "expected a whole number {limits}")
    else:
        text = QCoreApplication.translate("Messages", "expected a number {limits}")
    both = QCoreApplication.translate("Messages", "{low} and {high}")
    return text.format(
        limits=limits[0] if len(limits) == 1 else both.format(low=limits[0], high=limits[1])
    )


def _boolean(definition, value):
    text = str(value).strip().lower()
    if text not in _TRUE | _FALSE:
        expected = QCoreApplication.translate("Messages", "expected true or false")
        refuse(definition.name(), value, expected)
    return text in _TRUE


def _enumeration(definition, value):
    options = definition.options()
    if definition.allowMultiple():
        expected = QCoreApplication.translate("Messages", "expected one or more of {choices}")
    else:
        expected = QCoreApplication.translate("Messages", "expected one of {choices}")
    choices = ", ".join(f"{index} ({text})" for index, text in enumerate(options))
    expected = expected.format(choices=choices)
    chosen = _whole_numbers(definition, value, expected)
    if any(not 0 <= index < len(options) for index in chosen):
        refuse(definition.name(), value, expected)
    return chosen if definition.allowMultiple() else chosen[0]


def _band(definition, value):
    several = definition.allowMultiple()
    if several:
        expected = QCoreApplication.translate("Messages", "expected numbers of bands, from 1")
    else:
        expected = QCoreApplication.translate("Messages", "expected a band, from 1")
    chosen = _whole_numbers(definition, value, expected)
    if any(number < 1 for number in chosen):
        refuse(definition.name(), value, expected)
    return chosen if several else chosen[0]


def _whole_numbers(definition, value, expected):
    """Read ``2``, ``"0,2"``, ``"0;2"`` or ``["0", 2]``, without repetitions."""
    items = list(value) if isinstance(value, (list, tuple)) else re.split(r"[,;]", str(value))
    try:
        numbers = [float(item) for item in items]
    except (TypeError, ValueError):
        refuse(definition.name(), value, expected)
    if any(isinstance(item, bool) for item in items) or any(number % 1 for number in numbers):
        refuse(definition.name(), value, expected)
    chosen = [int(number) for number in numbers]
    if len(set(chosen)) != len(chosen):
        text = QCoreApplication.translate("Messages", "{expected}, each only once")
        refuse(definition.name(), value, text.format(expected=expected))
    if len(chosen) > 1 and not definition.allowMultiple():
        text = QCoreApplication.translate("Messages", "{expected}, and only one")
        refuse(definition.name(), value, text.format(expected=expected))
    return chosen


_READERS = {
    QgsProcessingParameterBand: _band,
    QgsProcessingParameterBoolean: _boolean,
    QgsProcessingParameterEnum: _enumeration,
    QgsProcessingParameterNumber: _number,
}
