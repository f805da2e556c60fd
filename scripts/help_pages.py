# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the help that ships inside the plugin: HTML from the pages in ``docs``, and from what was
measured, which they refer to. Pictures are not copied: ``docs/images`` ships as it is."""

import html
import posixpath
import re
from pathlib import Path
from urllib.parse import urldefrag

from markdown_it import MarkdownIt

CHECKOUT = Path(__file__).resolve().parents[1]
PLUGIN = "Raster Loupe"
FOLDER = "help"
# For those who change the plugin, not for those who use it.
NOT_FOR_USERS = ("docs/architecture.md",)
SOURCES = {"docs": FOLDER, "benchmarks/results": f"{FOLDER}/benchmarks"}

_OTHERS = {"docs": "More", "benchmarks/results": "What was measured"}
_TOOL = re.compile(r"`loupe:(\w+)`, group \*(.+)\*")

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="{style}">
</head>
<body>
<nav><a href="{index}">All tools</a></nav>
<main>
{body}</main>
</body>
</html>
"""


def pages(checkout=CHECKOUT):
    """Make all pages: their paths in the checkout, and what they are to hold."""
    texts = {
        path.relative_to(checkout).as_posix(): path.read_text(encoding="utf-8")
        for folder in SOURCES
        for path in sorted((checkout / folder).glob("*.md"))
    }
    targets = {
        source: posixpath.join(SOURCES[posixpath.dirname(source)], Path(source).stem + ".html")
        for source in texts
        if source not in NOT_FOR_USERS
    }
    made = {target: _page(source, texts[source], targets) for source, target in targets.items()}
    index = f"{FOLDER}/index.html"
    return {**made, index: _wrap(index, PLUGIN, _contents(texts, targets))}


def slug(heading):
    """Name a heading as GitHub does, so that links into the Markdown hold in the HTML."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _page(source, text, targets):
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(text)
    for opening, token in zip(tokens, tokens[1:]):
        if opening.type == "heading_open":
            opening.attrSet("id", slug(_plain(token)))
    for token in tokens:
        for child in token.children or ():
            attribute = {"link_open": "href", "image": "src"}.get(child.type)
            if attribute:
                child.attrSet(attribute, _address(child.attrGet(attribute), source, targets))
    body = markdown.renderer.render(tokens, markdown.options, {})
    return _wrap(targets[source], f"{_title(text)} - {PLUGIN}", body)


def _plain(inline):
    return "".join(child.content for child in inline.children)


def _address(address, source, targets):
    """Change an address in a page of Markdown to what it is in the page of HTML."""
    path, fragment = urldefrag(address)
    if ":" in path or not path:
        return address
    path = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
    relative = posixpath.relpath(targets.get(path, path), posixpath.dirname(targets[source]))
    return f"{relative}#{fragment}" if fragment else relative


def _title(text):
    return text.partition("\n")[0].lstrip("# ").replace("`", "")


def _wrap(target, title, body):
    up = posixpath.relpath(FOLDER, posixpath.dirname(target))
    style, index = (posixpath.normpath(f"{up}/{name}") for name in ("style.css", "index.html"))
    return _PAGE.format(title=html.escape(title), style=style, index=index, body=body)


def _contents(texts, targets):
    """List all pages: the tools in their groups, then the others."""
    groups = {}
    for source, target in targets.items():
        text = texts[source]
        tool = _TOOL.search(text)
        group = tool[2] if tool else _OTHERS[posixpath.dirname(source)]
        link = f'<a href="{posixpath.relpath(target, FOLDER)}">{html.escape(_title(text))}</a>'
        groups.setdefault(group, []).append(f"<li>{link}</li>\n")
    parts = [f"<h1>{PLUGIN}</h1>\n"]
    for group in sorted(groups, key=lambda group: (group in _OTHERS.values(), group)):
        parts.append(f"<h2>{html.escape(group)}</h2>\n<ul>\n{''.join(groups[group])}</ul>\n")
    return "".join(parts)


def main():
    made = pages()
    for old in (CHECKOUT / FOLDER).rglob("*.html"):
        if old.relative_to(CHECKOUT).as_posix() not in made:
            old.unlink()
    for name, text in made.items():
        path = CHECKOUT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    print(f"{len(made)} pages in {CHECKOUT / FOLDER}")


if __name__ == "__main__":
    main()
