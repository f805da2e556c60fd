# SPDX-License-Identifier: GPL-2.0-or-later
"""How tools speak: what the engine says, in the language of QGIS, and numbers in sentences.

Sentences that several modules of this storey say, and that no class owns, stand under "Messages".
"""

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.errors import CONTEXT, Message, RasterError

#: What stands between groups of three digits: a narrow space, at which no line breaks. The same in
#: all languages, since translated sentences and figures stand beside the numbers.
GROUPS = "\u202f"


def in_words(error):
    """Say in the language of QGIS what is wrong.

    Parameters
    ----------
    error : Exception or Message
        What the engine says is translated; other errors say what they say.

    Returns
    -------
    str
    """
    if isinstance(error, RasterError):
        error = error.message
    if not isinstance(error, Message):
        return str(error)
    template = QCoreApplication.translate(CONTEXT, error.template)
    if not error.values:  # any text, which may have braces of its own
        return template
    return template.format(
        **{
            name: in_words(value) if isinstance(value, Message) else value
            for name, value in error.values.items()
        }
    )


def blamed(name, error):
    """Make an error of QGIS that names the parameter whose fault it is.

    Parameters
    ----------
    name : str
        Of the parameter, or of whatever else is to be changed.
    error : Exception
        What is wrong with its value.

    Returns
    -------
    QgsProcessingException
    """
    text = QCoreApplication.translate("Messages", "{name}: {reason}")
    return QgsProcessingException(text.format(name=name, reason=in_words(error)))


def grouped(number, form=""):
    """Write a number so that it is read alike everywhere: 1 234 567.89.

    The comma that Python puts between groups of digits is the decimal sign of half of the world.

    Parameters
    ----------
    number : int or float
    form : str, optional
        As in a format, such as ``.2f``; by default all digits that there are.

    Returns
    -------
    str
    """
    return f"{number:,{form}}".replace(",", GROUPS)
