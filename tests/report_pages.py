# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as a browser reads them."""

import html.parser


class Page(html.parser.HTMLParser):
    """Tags with their attributes, and the texts within them, as a browser sees them."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags = []
        self.texts = []
        self._open = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in ("meta", "br"):
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.texts.append((self._open[-1] if self._open else None, data))

    def of(self, name):
        return [text for tag, text in self.texts if tag == name]

    def attributes(self, name):
        return [attributes for tag, attributes in self.tags if tag == name]
