# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports: one HTML file with text, tables and figures, which needs nothing but a browser.

Figures are plotly's, which QGIS depends on; it is imported when a report is asked for. They are
made in :mod:`.figures`; texts come translated from the tools.
"""

import base64
import gzip
import html
import importlib
import json
import math
import os
import tempfile

import numpy as np
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from .messages import grouped

#: The parameter that asks tools for a report.
REPORT = "REPORT"

# Rows of a figure's numbers, at most: more are not read on a page.
_MOST_ROWS = 200

# Digits of numbers in a text, and of a figure's numbers: as many as its labels show.
_DIGITS = 6

# What is smaller than this part of a column's largest number is what rounding leaves of 0.
_NOTHING = 1e-12

# Buttons are named one by one: by default, there is one that uploads the data to a server.
_BUTTONS = ["toImage", "zoom2d", "pan2d", "resetScale2d"]

# Pixels: what is left of A4 and of US Letter between the margins that browsers print.
_PRINTED_WIDTH = 660

# Browsers do not tell plotly of a sheet's width.
_PRINTING = """\
{{const names = {names};
const fit = (width) => names.forEach(
  (name) => Plotly.relayout(name, {{autosize: width === null, width: width}}));
addEventListener("beforeprint", () => fit({width}));
addEventListener("afterprint", () => fit(null));}}"""

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light; }}
body {{ margin: 2.5rem auto; max-width: 64rem; padding: 0 1.5rem; background: #fff;
  color: #1f2933; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }}
h1 {{ margin: 0 0 1rem; font-size: 1.75rem; font-weight: 600; line-height: 1.25; }}
h2 {{ margin: 2.5rem 0 .5rem; font-size: 1.2rem; font-weight: 600; }}
h1, p {{ overflow-wrap: anywhere; }}
p {{ max-width: 46rem; white-space: pre-line; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .35rem .9rem; border-bottom: 1px solid #dde3e8; text-align: left; }}
thead th {{ border-bottom: 2px solid #7b8794; vertical-align: bottom; font-weight: 600; }}
thead th.number {{ white-space: normal; }}
tbody th {{ font-weight: 400; }}
th.number, td.number {{ text-align: right; white-space: nowrap; }}
tr.best th, tr.best td {{ background: #e8f2f8; font-weight: 600; }}
figure {{ margin: 1rem 0 2rem; overflow-x: auto; }}
figure > div {{ min-width: 36rem; }}
figcaption {{ max-width: 46rem; color: #52606d; font-size: .9rem; }}
figure + details {{ margin: -1rem 0 2rem; }}
summary {{ cursor: pointer; font-size: .9rem; }}
@media (max-width: 40rem) {{
  body {{ margin: 1rem auto; padding: 0 1rem; }}
  th, td {{ padding: .3rem .5rem; }}
}}
@media print {{
  body {{ margin: 0; max-width: none; padding: 0; font-size: 10pt; }}
  h2 {{ break-after: avoid; }}
  figure, tr {{ break-inside: avoid; }}
  .wide, figure {{ overflow: visible; }}
  details:not([open]), .modebar {{ display: none; }}
}}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{notice}{body}
</main>
{scripts}</body>
</html>
"""

# plotly.js and the figures, compressed: 2 MB instead of up to 9 (distributions differ).
_FIGURES = """<script id="figures" type="text/plain">{packed}</script>
<script>
(async function () {{
  try {{
    const packed = atob(document.getElementById("figures").textContent);
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    const unpacking = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const script = document.createElement("script");
    script.textContent = await new Response(unpacking).text();
    document.head.append(script);
  }} catch (error) {{
    document.getElementById("no-figures").hidden = false;
    throw error;
  }}
}})();
</script>
"""

_NOTICE = """<p id="no-figures" hidden>{sorry}</p>
<noscript><p>{sorry}</p></noscript>
"""


class Report:
    """An HTML page that grows from top to bottom, and is written whole or not at all.

    All texts are plain ones: what has a meaning in HTML is shown as it is.
    """

    def __init__(self, title):
        self._title = title
        self._parts = []
        self._figures = []

    def heading(self, text):
        """Begin a section."""
        self._parts.append(f"<h2>{html.escape(text)}</h2>")

    def paragraph(self, text):
        """Add a paragraph; line breaks are kept."""
        self._parts.append(f"<p>{html.escape(text)}</p>")

    def table(self, header, rows, best=None):
        """Add a table; numbers are written alike within a column, NaN and None as a dash.

        Parameters
        ----------
        header : sequence of str
            A title for each column.
        rows : sequence of sequences of str, int, float or None
            The first cell of each is its title.
        best : int, optional
            The row to be stressed.
        """
        self._parts.append(_table(header, rows, best))

    def figure(self, figure, caption):
        """Add a plotly figure with a sentence that says what it shows."""
        name = f"figure-{len(self._figures) + 1}"
        self._figures.append((name, figure))
        text = html.escape(caption)
        self._parts.append(
            f'<figure><div id="{name}" role="img" aria-label="{text}"></div>\n'
            f"<figcaption>{text}</figcaption></figure>"
        )

    def numbers(self, header, columns, output="", best=None, series=False, note=""):
        """Add what the figure before this shows as a table, folded up, for readers without scripts.

        Of many rows a part is shown, and a sentence says so.

        Parameters
        ----------
        header : sequence of str
            A title for each column; the first column names the rows.
        columns : sequence of array_like
            Of numbers or texts, all of one length.
        output : str
            Where all rows are, as :func:`output_name` names it.
        best : int, optional
            The row to be stressed.
        series : bool
            Whether rows make a curve, of which every second one, third one... says what it is, the
            best one among them; otherwise the first ones are shown.
        note : str
            A sentence that says what the table is.
        """
        total = len(columns[0])
        step = -(-total // _MOST_ROWS) if series and total else 1
        shown = range((best or 0) % step, total, step)[:_MOST_ROWS]
        if step > 1:
            text = QCoreApplication.translate(
                "Report",
                "One of every {step} rows, of {total} in all. The output {output} has all of them.",
            )
        else:
            text = QCoreApplication.translate(
                "Report",
                "The first {shown} of {total} rows. The output {output} has all of them.",
            )
        if len(shown) < total:
            text = text.format(
                step=number(step), shown=number(len(shown)), total=number(total), output=output
            )
            note = f"{note} {text}".strip()
        note = f"<p>{html.escape(note)}</p>\n" if note else ""
        cells = (np.asarray(column)[list(shown)].tolist() for column in columns)
        best = shown.index(best) if best is not None and best in shown else None
        summary = QCoreApplication.translate("Report", "The figure in numbers")
        self._parts.append(
            f"<details><summary>{html.escape(summary)}</summary>\n{note}"
            f"{_table(header, list(zip(*cells)), best, _DIGITS)}\n</details>"
        )

    def write(self, path):
        """Write the page as UTF-8; an earlier file stays as it is if that fails.

        Raises
        ------
        QgsProcessingException
            If the file cannot be written, or plotly is missing.
        """
        page = _PAGE.format(
            language=_language(),
            title=html.escape(self._title),
            notice=_notice() if self._figures else "",
            body="\n".join(self._parts),
            scripts=self._scripts() if self._figures else "",
        )
        path = os.path.realpath(path)
        folder, name = os.path.split(path)
        try:
            with tempfile.TemporaryDirectory(prefix=".loupe-", dir=folder) as beside:
                written = os.path.join(beside, name)
                # Names of files may have bytes that are no text.
                with open(written, "w", encoding="utf-8", errors="backslashreplace") as file:
                    file.write(page)
                os.replace(written, path)
        except OSError as error:
            text = QCoreApplication.translate(
                "Messages", "{name}: {path} cannot be written: {reason}"
            )
            raise QgsProcessingException(
                text.format(name=REPORT, path=path, reason=error.strerror or error)
            ) from error

    def _scripts(self):
        lines = [plotly_module("plotly.offline").get_plotlyjs()]
        settings = json.dumps(_settings())
        for name, figure in self._figures:
            lines.append(
                f'{{const drawn = {figure.to_json()}; Plotly.newPlot("{name}", drawn.data, '
                f"drawn.layout, {settings});}}"
            )
        names = json.dumps([name for name, _ in self._figures])
        lines.append(_PRINTING.format(names=names, width=_PRINTED_WIDTH))
        packed = gzip.compress("\n;".join(lines).encode(), compresslevel=6, mtime=0)
        return _FIGURES.format(packed=base64.b64encode(packed).decode("ascii"))


def number(value, digits=_DIGITS):
    """Write a number for a text: whole ones in full, others with some digits, none as a dash."""
    if value is None or math.isnan(value):
        return "–"
    form = "" if isinstance(value, (int, np.integer)) else f".{digits}g"
    return grouped(value, form)


def with_unit(text, unit):
    """Name a quantity with the unit that its numbers have; plain text."""
    return f"{text} ({unit})" if unit else text


def output_name(tool, name):
    """Name an output of a tool as its dialog and scripts do."""
    return f"{tool.parameterDefinition(name).description()} ({name})"


def require_plotly():
    """Make sure, before anything is computed, that a report with figures can be made.

    Raises
    ------
    QgsProcessingException
        If plotly is missing.
    """
    plotly_module("plotly.graph_objects")


class Column:
    """How the cells of a column are written: numbers with as many decimals as the largest needs.

    Decimals that are 0 in all cells are left out. Much smaller numbers have two digits of their
    own: they are not 0.
    """

    def __init__(self, values, digits=4):
        self._digits = digits
        numbers = [value for value in values if isinstance(value, (int, float, np.number))]
        self.style = ' class="number"' if numbers else ""
        sizes = [abs(float(value)) for value in numbers if math.isfinite(value) and value]
        largest = max(sizes, default=0)
        exponent = math.floor(math.log10(largest)) if sizes else 0
        self._scientific = not -4 <= exponent < 12
        self._decimals = max(0, digits - 1 - exponent) if sizes else 0
        # Between what rounding leaves of 0 and what has two digits anyway.
        self._small = largest * _NOTHING, 10.0 ** (1 - self._decimals)
        shown = [f"{size:.{self._decimals}f}" for size in sizes if not self._is_small(size)]
        if self._decimals and shown:
            self._decimals -= min(len(text) - len(text.rstrip("0")) for text in shown)

    def text(self, value):
        if isinstance(value, str):
            return value
        if value is None or math.isnan(value):
            return "–"
        if isinstance(value, (int, np.integer)):
            return grouped(value)
        if self._scientific:
            return f"{value:.{self._digits - 1}e}"
        if self._is_small(abs(value)):
            return grouped(value, ".2g")
        # Without the sign of what is rounded to 0.
        return grouped(round(value, self._decimals) + 0.0, f".{self._decimals}f")

    def _is_small(self, size):
        least, most = self._small
        return not self._scientific and least < size < most


def _table(header, rows, best=None, digits=4):
    columns = [Column([row[index] for row in rows], digits) for index in range(len(header))]
    titles = (
        f'<th scope="col"{column.style}>{html.escape(title)}</th>'
        for column, title in zip(columns, header)
    )
    lines = [f"<thead><tr>{''.join(titles)}</tr></thead>", "<tbody>"]
    for place, row in enumerate(rows):
        cells = [
            f"<td{column.style}>{html.escape(column.text(value))}</td>"
            for column, value in zip(columns, row)
        ]
        name = html.escape(columns[0].text(row[0]))
        cells[0] = f'<th scope="row"{columns[0].style}>{name}</th>'
        mark = ' class="best"' if place == best else ""
        lines.append(f"<tr{mark}>{''.join(cells)}</tr>")
    lines.append("</tbody>")
    return '<div class="wide"><table>\n' + "\n".join(lines) + "\n</table></div>"


def _notice():
    sorry = QCoreApplication.translate(
        "Report", "The figures need JavaScript and a browser from 2023 or later."
    )
    return _NOTICE.format(sorry=html.escape(sorry))


def _settings():
    """Choose the buttons of figures, and say in the user's language what they do."""
    language = _language()
    save = QCoreApplication.translate("Report", "Save the figure as a picture")
    words = {
        # Depending on the version of plotly.
        "Download plot": save,
        "Download plot as a png": save,
        "Download plot as a PNG": save,
        "Zoom": QCoreApplication.translate("Report", "Zoom"),
        "Pan": QCoreApplication.translate("Report", "Move"),
        "Reset axes": QCoreApplication.translate("Report", "Show the whole figure"),
    }
    return {
        "displaylogo": False,
        "responsive": True,
        "modeBarButtons": [_BUTTONS],
        "locale": language,
        "locales": {language: {"dictionary": words}},
    }


def _language():
    return QCoreApplication.translate("Report", "en", "The language translated to")


def plotly_module(module):
    """Import a part of plotly, or say what is missing.

    Raises
    ------
    QgsProcessingException
        If it cannot be imported.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        text = QCoreApplication.translate(
            "Messages",
            "{name}: a report needs the Python package plotly, which cannot be imported "
            "({reason}); install it for the Python of QGIS, or leave the report out",
        )
        raise QgsProcessingException(text.format(name=REPORT, reason=error)) from error
