# SPDX-License-Identifier: GPL-2.0-or-later
"""Which names of QGIS and Qt a source file uses, told without running it."""

import ast
import enum
import importlib
import importlib.util

ITSELF = ("self", "cls", "super()")


def unscoped_enumerations(tree, package="raster_loupe"):
    """Find values of enumerations that are taken from a class, which only Qt 5 allows.

    Parameters
    ----------
    tree : ast.Module
        The file.
    package : str
        The package that the file is in.

    Returns
    -------
    list of str
        Such as ``Qt.AlignLeft``, where ``Qt.AlignmentFlag.AlignLeft`` would be right.
    """
    finder = _Finder(package)
    finder.visit(tree)
    return finder.unscoped


def dotted(node):
    """Take ``a.b.c`` apart; an empty list is what does not begin with a name."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    first = ast.unparse(node)
    return [first, *reversed(names)] if isinstance(node, ast.Name) or first == "super()" else []


class _Finder(ast.NodeVisitor):
    """Keeps what each name stands for: what was imported, or the class of a variable."""

    def __init__(self, package):
        self.unscoped = []
        self._package = package
        self._known = {}

    def visit_Import(self, node):
        for alias in node.names:
            if alias.asname and alias.name.startswith("qgis."):
                self._known[alias.asname] = importlib.import_module(alias.name)

    def visit_ImportFrom(self, node):
        name = importlib.util.resolve_name("." * node.level + (node.module or ""), self._package)
        if name.split(".")[0] not in ("qgis", "raster_loupe"):
            return
        module = importlib.import_module(name)
        for alias in node.names:
            if not hasattr(module, alias.name) and hasattr(module, "__path__"):
                importlib.import_module(f"{name}.{alias.name}")
            self._known[alias.asname or alias.name] = getattr(module, alias.name, None)

    def visit_ClassDef(self, node):
        bases = [self._stands_for(dotted(base)) for base in node.bases]
        self._known[node.name] = next((base for base in bases if base is not None), None)
        outside = self._known
        self._known = {**outside, **dict.fromkeys(ITSELF, self._known[node.name])}
        self.generic_visit(node)
        self._known = outside

    def visit_Assign(self, node):
        if isinstance(node.value, ast.Call):
            made = self._stands_for(dotted(node.value.func))
            if isinstance(made, type):
                self._known.update((t.id, made) for t in node.targets if isinstance(t, ast.Name))
        self.generic_visit(node)

    def visit_Attribute(self, node):
        *names, last = dotted(node) or [None]
        owner = self._stands_for(names)
        if _is_class_of_values(owner) and _is_value(getattr(owner, last, None)):
            self.unscoped.append(".".join([*names, last]))
        self.generic_visit(node)

    def _stands_for(self, names):
        found = self._known.get(names[0]) if names else None
        for name in names[1:]:
            found = getattr(found, name, None)
        return found


def _is_class_of_values(owner):
    return isinstance(owner, type) and not issubclass(owner, (int, enum.Enum))


def _is_value(found):
    return isinstance(found, (int, enum.Enum)) and type(found) not in (int, bool)
