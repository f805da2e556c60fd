# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports: one HTML file with text, tables and figures, which needs nothing but a browser.

Figures are plotly's, which QGIS depends on; it is imported when a report is asked for. They are
made in :mod:`.figures`; texts come translated from the tools.
"""

import base64
import gzip
import html
import importlib
import math
import os
import tempfile

import numpy as np
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from .messages import GROUPS, grouped

#: The parameter that asks tools for a report.
REPORT = "REPORT"

# Buttons are named one by one: by default, there is one that uploads the data to a server.
_SETTINGS = (
    "{displaylogo: false, responsive: true, "
    'modeBarButtons: [["toImage", "zoom2d", "pan2d", "resetScale2d"]]}'
)

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
h1, p, td, th {{ overflow-wrap: anywhere; }}
p {{ max-width: 46rem; white-space: pre-line; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .35rem .9rem; border-bottom: 1px solid #dde3e8; text-align: left; }}
thead th {{ border-bottom: 2px solid #7b8794; vertical-align: bottom; font-weight: 600; }}
tbody th {{ font-weight: 400; }}
th.number, td.number {{ text-align: right; white-space: nowrap; }}
tr.best th, tr.best td {{ background: #e8f2f8; font-weight: 600; }}
figure {{ margin: 1rem 0 2rem; }}
figcaption {{ max-width: 46rem; color: #52606d; font-size: .9rem; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
{scripts}</body>
</html>
"""

# plotly.js and the figures, compressed: 2 MB instead of up to 9 (distributions differ).
_FIGURES = """<p id="no-figures" hidden>{sorry}</p>
<script id="figures" type="text/plain">{packed}</script>
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
        columns = [Column([row[index] for row in rows]) for index in range(len(header))]
        titles = (
            f'<th scope="col"{column.style}>{html.escape(title)}</th>'
            for column, title in zip(columns, header)
        )
        lines = [f"<thead><tr>{''.join(titles)}</tr></thead>", "<tbody>"]
        for number, row in enumerate(rows):
            cells = [
                f"<td{column.style}>{html.escape(column.text(value))}</td>"
                for column, value in zip(columns, row)
            ]
            name = html.escape(columns[0].text(row[0]))
            cells[0] = f'<th scope="row"{columns[0].style}>{name}</th>'
            mark = ' class="best"' if number == best else ""
            lines.append(f"<tr{mark}>{''.join(cells)}</tr>")
        lines.append("</tbody>")
        self._parts.append('<div class="wide"><table>\n' + "\n".join(lines) + "\n</table></div>")

    def figure(self, figure, caption):
        """Add a plotly figure with a sentence that says what it shows."""
        name = f"figure-{len(self._figures) + 1}"
        self._figures.append((name, figure))
        text = html.escape(caption)
        self._parts.append(
            f'<figure><div id="{name}" role="img" aria-label="{text}"></div>\n'
            f"<figcaption>{text}</figcaption></figure>"
        )

    def write(self, path):
        """Write the page as UTF-8; an earlier file stays as it is if that fails.

        Raises
        ------
        QgsProcessingException
            If the file cannot be written, or plotly is missing.
        """
        page = _PAGE.format(
            language=QCoreApplication.translate("Report", "en", "The language translated to"),
            title=html.escape(self._title),
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
        for name, figure in self._figures:
            figure.update_layout(separators=f".{GROUPS}")
            lines.append(
                f'{{const drawn = {figure.to_json()}; Plotly.newPlot("{name}", drawn.data, '
                f"drawn.layout, {_SETTINGS});}}"
            )
        packed = gzip.compress("\n;".join(lines).encode(), compresslevel=6, mtime=0)
        sorry = QCoreApplication.translate(
            "Report", "The figures need JavaScript and a browser from 2023 or later."
        )
        return _FIGURES.format(
            packed=base64.b64encode(packed).decode("ascii"), sorry=html.escape(sorry)
        )


def require_plotly():
    """Make sure, before anything is computed, that a report with figures can be made.

    Raises
    ------
    QgsProcessingException
        If plotly is missing.
    """
    plotly_module("plotly.graph_objects")


class Column:
    """How the cells of a column are written: numbers with as many decimals as the largest needs."""

    _DIGITS = 4

    def __init__(self, values):
        numbers = [value for value in values if isinstance(value, (int, float, np.number))]
        self.style = ' class="number"' if numbers else ""
        sizes = [abs(float(value)) for value in numbers if math.isfinite(value) and value]
        exponent = math.floor(math.log10(max(sizes))) if sizes else 0
        self._decimals = max(0, self._DIGITS - 1 - exponent)
        self._scientific = not -4 <= exponent < 12

    def text(self, value):
        if isinstance(value, str):
            return value
        if value is None or math.isnan(value):
            return "–"
        if isinstance(value, (int, np.integer)):
            return grouped(int(value))
        if self._scientific:
            return f"{value:.{self._DIGITS - 1}e}"
        return grouped(value, self._decimals)


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
