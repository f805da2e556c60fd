# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider's settings in QGIS's options; environment variables of the same names win."""

import os
import re

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.errors import ResourcesError
from ..raster.resources import Resources
from .messages import in_words
from .parameters import refuse

WORKERS = "LOUPE_WORKERS"
MEMORY = "LOUPE_MEMORY_MB"
OPTIONS = "LOUPE_CREATION_OPTIONS"


def declare(group):
    """Add the settings to QGIS's options, under the provider's name."""
    for name, description, default, kind, check in (
        (
            WORKERS,
            QCoreApplication.translate("Settings", "Workers (0: one for each core)"),
            0,
            Setting.INT,
            _check_number,
        ),
        (
            MEMORY,
            QCoreApplication.translate(
                "Settings", "Memory for a run, in MiB (0: what the tool is made for)"
            ),
            0,
            Setting.INT,
            _check_number,
        ),
        (
            OPTIONS,
            QCoreApplication.translate(
                "Settings",
                "Creation options of GeoTIFFs where a run gives none (NAME=VALUE|NAME=VALUE)",
            ),
            "",
            Setting.STRING,
            _check_options,
        ),
    ):
        setting = Setting(group, name, description, default, valuetype=kind, validator=check)
        ProcessingConfig.addSetting(setting)
    ProcessingConfig.readSettings()


def withdraw():
    """Take them away again."""
    for name in (WORKERS, MEMORY, OPTIONS):
        ProcessingConfig.removeSetting(name)


def resources(memory_mb):
    """Tell what a run may use; the budget is that of the tool where nobody set another one.

    Raises
    ------
    QgsProcessingException
        If a variable or a setting is not right.
    """
    try:
        return Resources.from_environment(_number(WORKERS), _number(MEMORY) or memory_mb)
    except ResourcesError as error:
        raise QgsProcessingException(in_words(error)) from error


def default_options():
    """Return what is given as default creation options, and what that is called in messages.

    A variable that is there and empty says that there are none.
    """
    text = os.environ.get(OPTIONS)
    if text is not None:
        called = QCoreApplication.translate("Settings", "the environment variable {name}")
        return text.strip(), called.format(name=OPTIONS)
    return str(ProcessingConfig.getSetting(OPTIONS) or ""), _called(OPTIONS)


def read_options(text, name):
    """Split ``NAME=VALUE|NAME=VALUE``; what is wrong with it gets this name."""
    options = tuple(option for option in re.split(r"[|\s]+", text) if option)
    for option in options:
        if "=" not in option:
            expected = QCoreApplication.translate(
                "Settings", "expected NAME=VALUE pairs, separated by |"
            )
            refuse(name, option, expected)
    return options


def _number(name):
    """Read a setting; 0 where it is not set, or where a variable wins."""
    text = str(ProcessingConfig.getSetting(name) or 0).strip()
    if os.environ.get(name, "").strip():
        return 0
    if not text.isdecimal():
        expected = QCoreApplication.translate("Settings", "expected a whole number >= 0")
        refuse(_called(name), text, expected)
    return int(text)


def _called(name):
    text = QCoreApplication.translate("Settings", "{name}, in QGIS's options for Raster Loupe,")
    return text.format(name=name)


# What QGIS's options ask, which show the text of a ValueError beside the setting's description.


def _check_number(value):
    if not str(value).strip().isdecimal():
        text = QCoreApplication.translate("Settings", "{value}: expected a whole number, 0 or more")
        raise ValueError(text.format(value=value))


def _check_options(value):
    try:
        read_options(str(value or ""), OPTIONS)
    except QgsProcessingException as error:
        raise ValueError(str(error)) from error
