# SPDX-License-Identifier: GPL-2.0-or-later
"""What users are told of errors is a sentence that translators get, told from the source alone."""

import ast
import re
import shutil
import string
import subprocess
from xml.etree import ElementTree

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


@pytest.mark.skipif(shutil.which("pylupdate5") is None, reason="nothing collects strings here")
def test_what_is_translated_is_collected_however_long_it_is(tmp_path):
    subprocess.run([ROOT / "scripts" / "collect_strings", tmp_path, "xx"], check=True)
    contexts = ElementTree.parse(tmp_path / "raster_loupe_xx.ts").getroot().iter("context")
    collected = {
        (context.findtext("name"), message.findtext("source"))
        for context in contexts
        for message in context.iter("message")
    }
    calls = [call for path in FILES for call in _calls(_tree(path), {"marked", "translate"})]
    texts = [[getattr(one, "value", None) for one in call.args[:2]] for call in calls]
    literals = {(context, text) for context, text in texts if isinstance(text, str)}
    assert literals <= collected
    # A self.tr() behind a translate() in one list is taken for one of another class.
    assert not [context for context, _ in collected if "." in context]
    assert any(context == errors.CONTEXT for context, _ in literals)


def _tree(path):
    return ast.parse(path.read_text(encoding="utf-8"), path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_errors_are_sentences_that_translators_get(path):
    assert bare_sentences(_tree(path)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_marked_is_a_literal_in_the_context_of_the_engine(path):
    for call in _calls(_tree(path), {"marked"}):
        assert all(isinstance(one, ast.Constant) for one in call.args), call.lineno
        context, text = (one.value for one in call.args)
        assert context == errors.CONTEXT
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
        assert all(name.isidentifier() for name in names), text


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
        ('raise SourceError(marked("RasterError", "{path}"), path=path)', []),
        ('def f():\n    text = f"{a} is bare"\n    raise QgsProcessingException(text)', [3]),
        ('def f():\n    text = tr("{}")\n    raise QgsProcessingException(text.format(1))', []),
        ('refuse(name, value, "bare")', [1]),
        ('refuse(name, value, tr("bare") if a else "bare")', [1]),
        ('refuse("SIZE", "7", translate("Messages", "expected 8"))', []),
    ],
)
def test_bare_sentences_are_seen(code, lines):
    assert bare_sentences(ast.parse(code)) == lines
