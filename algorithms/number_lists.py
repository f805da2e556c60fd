# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of numbers that users write: ``0,90``, ``0:350:10``, or both in one."""

import math
import re
from collections.abc import Iterable
from decimal import Decimal

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import refuse

# Numbers of a list at most.
MOST = 4096


def read_numbers(algorithm, parameters, name, context, most=MOST, example="0:350:10"):
    """Read a parameter that is a list of numbers.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Which declares it, as a string.
    parameters : dict
        The run's parameters; Python code may give numbers, and lists of them.
    name : str
        Of the parameter.
    context : QgsProcessingContext
        For values given as expressions.
    most : int
        How many numbers there may be.
    example : str
        Of ``start:stop:step``, for messages: one that makes sense for this parameter.

    Returns
    -------
    list of float
        In the order given; the default if nothing is, and none if that is empty.

    Raises
    ------
    QgsProcessingException
        If the value is no such list.
    """
    value = parameters.get(name)
    if isinstance(value, str) or not isinstance(value, Iterable):
        value = algorithm.parameterAsString(parameters, name, context)
    if not len(value):
        value = algorithm.parameterDefinition(name).defaultValue()
    return parse_numbers(name, value, most, example) if len(value) else []


def parse_numbers(name, value, most=MOST, example="0:350:10"):
    """Read numbers from a text or a list: see :func:`read_numbers`.

    The stop of ``start:stop:step`` belongs to the list where a step hits it; steps lead downwards
    where they are negative.
    """
    items = re.split("[,;]", value) if isinstance(value, str) else list(value)
    numbers = []
    for item in items:
        try:
            parts = [Decimal(part) for part in str(item).split(":")]
        except ArithmeticError:
            parts = []
        if len(parts) not in (1, 3) or not all(math.isfinite(float(part)) for part in parts):
            expected = QCoreApplication.translate(
                "Numbers", "expected numbers, separated by commas, or start:stop:step ({})"
            )
            refuse(name, value, expected.format(example))
        numbers += _steps(name, value, parts, most) if len(parts) == 3 else [float(parts[0])]
        if len(numbers) > most:
            refuse(name, value, _at_most(most))
    return numbers


def _steps(name, value, parts, most):
    """Count from start to stop, in decimals: ten steps of 0.1 are 1."""
    start, stop, step = parts
    if not step or (stop - start) * step < 0:
        if stop >= start:
            expected = QCoreApplication.translate(
                "Numbers", "expected a step that leads from {start} to {stop}: upwards, above 0"
            )
        else:
            expected = QCoreApplication.translate(
                "Numbers", "expected a step that leads from {start} to {stop}: downwards, below 0"
            )
        refuse(name, value, expected.format(start=start, stop=stop))
    # In floats, since the quotient may have more digits than decimals have.
    steps = float(stop - start) / float(step) if float(step) else math.inf
    if steps >= most:
        refuse(name, value, _at_most(most))
    return [float(start + index * step) for index in range(int((stop - start) / step) + 1)]


def _at_most(most):
    return QCoreApplication.translate("Numbers", "expected at most {} numbers").format(most)
