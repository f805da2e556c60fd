# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever a tool says to its users passes the translator: told from the source alone."""

import ast
import re

import pytest

from raster_loupe.tests.conftest import ROOT

#: Files whose messages do not pass the translator yet.
LATER = {
    "models.py",
}

FILES = sorted(path for path in (ROOT / "algorithms").glob("*.py") if path.name not in LATER)

# Which arguments of a call users read; all there are, of an exception.
_READ = {
    "refuse": (1, 2),
    "pushInfo": (0,),
    "pushWarning": (0,),
    "reportError": (0,),
    "setProgressText": (0,),
    "QgsProcessingException": (0,),
    "SourceError": (0,),
}
_TRANSLATORS = {"tr", "translate"}

# What stands in the source is read where these are called: "...".format(), ", ".join(texts).
_KEEP_WORDS = {"format", "join", "str", "dict", "zip"}

_WORD = re.compile(r"(?<![.\w])[^\W\d_]{2,}")
_NAME = re.compile(r"[A-Z][A-Z_]*")  # of a parameter: as it is in every language


def bare_messages(tree):
    """List what users read without the translator: lines and words."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return sorted(
        {
            (call.lineno, words)
            for function in functions
            for call in ast.walk(function)
            if isinstance(call, ast.Call)
            for message in _messages(call)
            for words in _bare(message, _assigned(tree.body, ast.walk(function)))
        }
    )


def _name(call):
    return getattr(call.func, "attr", getattr(call.func, "id", None))


def _messages(call):
    return [call.args[at] for at in _READ.get(_name(call), ()) if at < len(call.args)]


def _assigned(*scopes):
    """Find what names stand for, by name; those of the last scope hide others."""
    values = {}
    for nodes in scopes:
        found = {}
        for node in nodes:
            if isinstance(node, ast.Assign):
                targets = node.targets
            elif isinstance(node, (ast.AugAssign, ast.AnnAssign)):
                targets = [node.target]
            else:
                continue
            for name in (name for target in targets for name in ast.walk(target)):
                if isinstance(name, ast.Name) and node.value is not None:
                    found.setdefault(name.id, []).append(node.value)
        values.update(found)
    return values


def _bare(node, assigned):
    """Yield texts with words that reach a message as they stand in the source."""
    if isinstance(node, ast.Constant):
        text = node.value if isinstance(node.value, str) else ""
        if _WORD.search(text) and not _NAME.fullmatch(text):
            yield text
        return
    if isinstance(node, ast.Name):
        rest = {name: values for name, values in assigned.items() if name != node.id}
        for value in assigned.get(node.id, ()):
            yield from _bare(value, rest)
        return
    for part in _parts(node):
        yield from _bare(part, assigned)


def _parts(node):
    """Return the parts of an expression that its text is made of."""
    if isinstance(node, ast.Call):
        if _name(node) in _TRANSLATORS:
            return []
        parts = [node.func.value] if isinstance(node.func, ast.Attribute) else []
        if _name(node) in _KEEP_WORDS:
            parts += [*node.args, *(keyword.value for keyword in node.keywords)]
        return parts
    if isinstance(node, ast.FormattedValue):  # its format is no text
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.Subscript):
        return [node.value]
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return [node.elt]
    if isinstance(node, ast.Dict):
        return node.values
    if isinstance(node, (ast.JoinedStr, ast.BoolOp)):
        return node.values
    if isinstance(node, (ast.BinOp, ast.List, ast.Tuple, ast.Starred)):
        return [part for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr)]
    return []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('feedback.pushInfo("no holes")', ["no holes"]),
        ('feedback.pushInfo(self.tr("no holes"))', []),
        ('feedback.pushInfo(self.tr("{} holes").format(f"{n:,}"))', []),
        ('feedback.pushInfo(f"{n} holes in {name}")', [" holes in "]),
        ('feedback.pushInfo("{} holes".format(n))', ["{} holes"]),
        ('feedback.pushWarning(", ".join(f"{n} left" for n in some))', [" left"]),
        ('feedback.reportError("; ".join(texts))', []),
        ('refuse("SIZE", size, "expected a number")', ["expected a number"]),
        ('refuse("SIZE", "no layer", self.tr("expected a number"))', ["no layer"]),
        ('refuse("SIZE", size, self.tr("expected {}").format("much"))', ["much"]),
        ('text = "expected " + what\n    refuse("SIZE", size, text)', ["expected "]),
        ('text = self.tr("a")\n    text += " more"\n    refuse("SIZE", size, text)', [" more"]),
        ('refuse("SIZE", size, translate("Size", "expected a number"))', []),
        ('raise QgsProcessingException(f"{self.INPUT}: {error}")', []),
        ('raise QgsProcessingException(f"{self.INPUT} cannot be read")', [" cannot be read"]),
        ('refuse("SIZE", size, self.tr("less than {}").format("SIZE_Y"))', []),
        ('feedback.pushInfo(self.tr("{} is taken").format(f"{stem}.tif"))', []),
    ],
)
def test_bare_messages_are_recognised(code, words):
    tree = ast.parse(f"def compute(self):\n    {code}\n")
    assert [found for _, found in bare_messages(tree)] == words


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_users_read_passes_the_translator(path):
    assert bare_messages(ast.parse(path.read_text(encoding="utf-8"))) == []


def overlooked(source):
    """List the lines of texts that pylupdate5 does not collect for translation."""
    tree = ast.parse(source)
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node) in _TRANSLATORS and node.args
    ]
    written = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
    }
    return [
        call.lineno
        for call in calls
        if id(call) in written or not isinstance(call.args[-1], ast.Constant)
    ]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('self.tr("one " "two")', []),
        ('QCoreApplication.translate("Windows", "one")', []),
        ('QCoreApplication.translate("Windows", text)', [1]),
        ("self.tr(text)", [1]),
        ('self.tr(f"one {text}")', [1]),
        ("f\"{self.tr('one')}: two\"", [1]),
    ],
)
def test_texts_that_are_not_collected_are_recognised(code, found):
    assert overlooked(code) == found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_passes_the_translator_is_collected_for_it(path):
    if path.name not in {"base.py", "messages.py", "provider.py"}:  # which define how
        assert overlooked(path.read_text(encoding="utf-8")) == []
