# SPDX-License-Identifier: GPL-2.0-or-later
"""Translating where there is no tool at hand, whose ``tr`` does it otherwise."""

from qgis.PyQt.QtCore import QCoreApplication


class Context:
    """A context of translations, for functions.

    It has to be bound to its own name: ``Windows = Context("Windows")``. pylupdate5, which collects
    what is to be translated, takes what stands before ``.tr(`` for the context. It does not see a
    ``QCoreApplication.translate`` whose arguments end with a comma, as the formatter makes long
    ones do.
    """

    def __init__(self, name):
        self.name = name

    def tr(self, text):
        """Translate a text, which has to be a literal."""
        return QCoreApplication.translate(self.name, text)
