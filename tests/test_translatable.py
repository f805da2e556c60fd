# SPDX-License-Identifier: GPL-2.0-or-later
"""What users are told of errors is a sentence that translators get, told from the source alone."""

import ast
import re
import string

import pytest

from raster_loupe.raster import errors
from raster_loupe.tests.conftest import ROOT

FILES = sorted(path for storey in ("algorithms", "raster") for path in (ROOT / storey).glob("*.py"))

#: Which argument of a call is a sentence for users.
SENTENCES = {
    "QgsProcessingException": 0,
    "Message": 0,
    "refuse": 2,
    **{
        name: 0
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, errors.RasterError)
    },
}


def bare_sentences(tree):
    """Find sentences that no translator gets: the line of each."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    found = set()
    for scope in [tree, *functions]:
        assigned = _assigned(scope) if scope in functions else {}
        caught = {node.name for node in ast.walk(scope) if isinstance(node, ast.ExceptHandler)}
        for call in _calls(scope, SENTENCES):
            index = SENTENCES[_name(call)]
            if len(call.args) > index and _is_bare(call.args[index], assigned, caught):
                found.add(call.lineno)
    return sorted(found)


def _calls(tree, names):
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in names)


def _name(call):
    return getattr(call.func, "attr", getattr(call.func, "id", None))


def _assigned(function):
    """Map the names of a function to all that they may stand for."""
    values = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    values.setdefault(target.id, []).append(node.value)
    return values


def _is_bare(node, assigned, caught):
    """Tell whether a text has words of its own, or those of an error, which are English."""
    if isinstance(node, ast.Name):
        others = {name: values for name, values in assigned.items() if name != node.id}
        values = assigned.get(node.id, ())
        return node.id in caught or any(_is_bare(value, others, caught) for value in values)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and re.search("[A-Za-z]{2}", node.value) is not None
    if isinstance(node, ast.Call) and _name(node) == "format":
        parts = [node.func.value]
    elif isinstance(node, ast.Call) and _name(node) == "str":
        parts = node.args
    elif isinstance(node, ast.IfExp):
        parts = node.body, node.orelse
    elif isinstance(node, ast.JoinedStr):
        parts = node.values
    elif isinstance(node, ast.BinOp):
        parts = node.left, node.right
    else:
        parts = [node.value] if isinstance(node, ast.FormattedValue) else []
    return any(_is_bare(part, assigned, caught) for part in parts)


def _tree(path):
    return ast.parse(path.read_text(encoding="utf-8"), path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_errors_are_sentences_that_translators_get(path):
    assert bare_sentences(_tree(path)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_marked_is_a_literal_that_is_collected(path):
    source = path.read_text(encoding="utf-8")
    for call in _calls(ast.parse(source), {"marked"}):
        (literal,) = call.args
        assert isinstance(literal, ast.Constant), call.lineno
        # pylupdate5 overlooks calls whose arguments end with a comma.
        assert not re.search(r",\s*\)$", ast.get_source_segment(source, call)), call.lineno
        parts = string.Formatter().parse(literal.value)
        assert all(name is None or name.isidentifier() for _, name, _, _ in parts), call.lineno


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ('raise SourceError("bare")', [1]),
        ('raise errors.SourceError(f"{a} is bare")', [1]),
        ('raise TargetError("bare {}".format(1))', [1]),
        ('raise TargetError("bare " + more)', [1]),
        ('try: pass\nexcept E as error: raise QgsProcessingException(f"{A}: {error}")', [2]),
        ("try: pass\nexcept E as error: raise QgsProcessingException(str(error))", [2]),
        ('refuse(name, value, f"{said}. {more}")', []),
        ('raise SourceError(marked("{path}"), path=path)', []),
        ('def f():\n    text = f"{a} is bare"\n    raise QgsProcessingException(text)', [3]),
        ('def f():\n    text = tr("{}")\n    raise QgsProcessingException(text.format(1))', []),
        ('refuse(name, value, "bare")', [1]),
        ('refuse(name, value, tr("bare") if a else "bare")', [1]),
        ('refuse("SIZE", "7", Messages.tr("expected 8"))', []),
    ],
)
def test_bare_sentences_are_seen(code, lines):
    assert bare_sentences(ast.parse(code)) == lines
