# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports and their figures: what a browser is given, and when nothing is written."""

import base64
import gzip
import html.parser
import json
import os
import re
import sys

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from raster_loupe.algorithms import figures as figures_module
from raster_loupe.algorithms import report as report_module
from raster_loupe.algorithms.figures import (
    distributions,
    error_bars,
    error_by_distance,
    fill_pictures,
)
from raster_loupe.algorithms.messages import GROUPS
from raster_loupe.algorithms.report import Column, Report, number, require_plotly
from raster_loupe.algorithms.scale_figures import rate_of_change, variance_curve
from raster_loupe.kernels.fill_errors import DistanceClass
from raster_loupe.kernels.histogram import Bins, Histogram
from raster_loupe.kernels.scale_curve import ScaleCurve
from raster_loupe.tests.report_pages import Page

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def written(tmp_path):
    def written(report):
        path = tmp_path / "report.html"
        report.write(str(path))
        return path.read_text(encoding="utf-8")

    return written


def bars():
    return error_bars(["Nearest", HOSTILE, "Linear"], [3.0, float("nan"), 1.5], "<m>")


def lines():
    near = [DistanceClass(1, 1, 50, 1.0), DistanceClass(2, 2, 0, float("nan"))]
    far = [*near, DistanceClass(3, 4, 20, 2.5)]
    return error_by_distance(["Nearest", HOSTILE], [near, far], "m")


def pictures(size=20, **place):
    truth = np.add.outer(np.arange(size), np.arange(size)).astype(float)
    truth[0, 0] = np.nan
    hidden = np.zeros(truth.shape, bool)
    hidden[5:9, 5:9] = True
    fill = np.where(hidden, truth + 3, truth)
    fill[5, 5] = truth[5, 5]
    fill[6, 6] = np.nan
    return fill_pictures(truth, fill, hidden, unit="m", **place)


def histogram(values, bins):
    return Histogram(bins, np.histogram(values, bins.edges)[0])


def before_and_after():
    values = np.random.default_rng(1).normal(100, 20, 10_000).round().clip(0, 255)
    ranks = np.sort(values).searchsorted(values, side="right") / values.size
    return distributions(
        histogram(values, Bins.of_type("uint8")), histogram(ranks, Bins(0.0, 1.0, 256))
    )


def drawn_bars(values, bins):
    """Draw the distribution of values twice; give bars (edges and counts) and shares of one."""
    figure = distributions(histogram(values, bins), histogram(values, bins))
    cells, share = figure.data[:2]
    np.testing.assert_allclose(cells.x, np.add(share.x[:-1], share.x[1:]) / 2, rtol=1e-12)
    return np.array(share.x), np.array(cells.y), np.array(share.y)


def test_texts_are_shown_as_they_are(written):
    report = Report(HOSTILE)
    report.heading("<b>")
    report.paragraph('a & b "c"')
    report.table([HOSTILE], [["&amp;"]])
    page = Page(written(report))
    assert page.of("title") == page.of("h1") == page.of("th")[:1] == [HOSTILE]
    assert page.of("h2") == ["<b>"]
    assert page.of("p") == ['a & b "c"']
    assert page.of("th")[1] == "&amp;"
    assert not page.attributes("script")


def test_a_hostile_name_runs_nowhere_not_in_figures_either(written):
    report = Report(HOSTILE)
    report.figure(bars(), f'" onload="{HOSTILE}')
    text = written(report)
    page = Page(text)
    assert HOSTILE not in text
    assert len(page.attributes("script")) == 2
    assert page.of("figcaption") == [f'" onload="{HOSTILE}']
    assert page.attributes("div") == [
        {"id": "figure-1", "role": "img", "aria-label": f'" onload="{HOSTILE}'}
    ]
    assert html.escape(HOSTILE) in figures_in(text)  # plotly would take tags for its own


def figures_in(text):
    packed = re.search(r'<script id="figures" type="text/plain">([^<]*)</script>', text)[1]
    figures = gzip.decompress(base64.b64decode(packed)).decode()
    # As which characters are written depends on the version of plotly.
    return re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), figures)


def test_nothing_is_fetched_from_anywhere(written):
    report = Report("Report")
    for figure in (bars(), lines(), pictures(), before_and_after()):
        report.figure(figure, "A figure.")
    text = written(report)
    page = Page(text)
    assert not {name for _, attributes in page.tags for name in attributes} & {"src", "href"}
    assert not re.search(r"https?:", text)
    policy = next(a for a in page.attributes("meta") if "http-equiv" in a)["content"]
    assert policy.startswith("default-src 'none';")


def test_plotly_is_inlined_once_and_the_figures_follow(written):
    report = Report("Report")
    for figure in (bars(), lines(), pictures(), before_and_after()):
        report.figure(figure, "A figure.")
    text = written(report)
    scripts = figures_in(text)
    assert scripts.count("* plotly.js v") == 1
    drawn = re.findall(r'Plotly\.newPlot\("(figure-\d)", drawn', scripts)
    assert drawn == ["figure-1", "figure-2", "figure-3", "figure-4"]
    assert [a["id"] for a in Page(text).attributes("div")] == drawn


def test_a_report_with_the_largest_pictures_is_small(written):
    rng = np.random.default_rng(1)
    report = Report("Report")
    hidden = np.ones((900, 1300), bool)
    truth, fill = rng.normal(1000, 300, (2, 900, 1300))
    figure = fill_pictures(truth, fill, hidden)
    assert max(np.shape(figure.data[0].z)) <= 400
    report.figure(figure, "Noise, which compresses worst.")
    assert len(written(report)) < 6e6


def test_without_figures_no_script_is_written_and_plotly_is_not_needed(written, monkeypatch):
    monkeypatch.setitem(sys.modules, "plotly.offline", None)
    report = Report("Report")
    report.paragraph("Text.")
    assert "<script" not in written(report)


def test_the_page_is_utf_8_in_a_language_with_all_tags_closed(written):
    report = Report("Höhe – 高")
    report.table(["Ä"], [["ß"]])
    report.figure(bars(), "Größe")
    text = written(report)
    page = Page(text)
    assert text.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert {"charset": "utf-8"} in page.attributes("meta")
    assert page.of("h1") == ["Höhe – 高"]
    assert page._open == []


def test_names_of_files_may_have_bytes_that_are_no_text(written):
    report = Report(os.fsdecode(b"h\xf6he.tif"))
    assert "h\\udcf6he.tif" in written(report)


def test_numbers_stand_to_the_right_with_the_decimals_of_the_largest(written):
    report = Report("Report")
    report.table(
        ["Method", "RMSE", "Cells", "Seconds", "Scores"],
        [
            ["Nearest", 12.3456, 1234567, 0.0123456, 1e-9],
            ["Linear", 0.12345, 5, float("nan"), 2.5e-9],
        ],
        best=1,
    )
    page = Page(written(report))
    assert page.of("td")[:4] == ["12.35", "1\u202f234\u202f567", "0.01235", "1.000e-09"]
    assert page.of("td")[4:] == ["0.12", "5", "–", "2.500e-09"]
    assert all(attributes == {"class": "number"} for attributes in page.attributes("td"))
    assert page.attributes("tr") == [{}, {}, {"class": "best"}]
    assert {"scope": "row"} in page.attributes("th")


def column(*values, digits=4):
    """The cells of a column of numbers."""
    made = Column(values, digits)
    return [made.text(value) for value in values]


def test_decimals_that_are_0_in_a_whole_column_are_left_out():
    assert column(-20.0, 0.0, 20.0) == ["-20", "0", "20"]
    assert column(0.5, 0.25) == ["0.50", "0.25"]
    assert column(0.0, 0.0) == ["0", "0"]
    assert column(1500.25, digits=6) == [f"1{GROUPS}500.25"]


def test_a_number_is_not_written_as_0_unless_it_is_what_rounding_leaves_of_it():
    assert column(1234.5, 0.0123, -0.5) == [f"1{GROUPS}234", "0.012", "-0.5"]
    assert column(12.34, -1e-17, -0.0) == ["12.34", "0.00", "0.00"]


def test_numbers_in_texts_are_written_as_those_in_tables():
    for value, expected in (
        (2760, "2 760"),
        (12345.678, "12 345.7"),
        (0.000833333333, "0.000833333"),
        (np.int64(5), "5"),
        (None, "–"),
        (float("nan"), "–"),
    ):
        assert number(value) == expected.replace(" ", GROUPS)


def folded(page):
    """What stands in a table that is folded up: its sentence, and the first cell of each row."""
    (part,) = re.findall(
        r"<details><summary>The figure in numbers</summary>(.*)</details>", page, re.S
    )
    sentence = re.search("<p>(.*)</p>", part)
    rows = re.findall(r'<th scope="row"[^>]*>(.*?)</th>', part)
    best = re.findall(r'<tr class="best"><th[^>]*>(.*?)</th>', part)
    return sentence and sentence[1], rows, best


def test_the_numbers_of_a_figure_are_a_table_that_is_folded_up(written):
    report = Report("Report")
    report.numbers(["<Lag>", "r"], [[-1.5, 0.0, 1.5], np.array([0.1, np.nan, 0.3])], best=2)
    page = written(report)
    assert folded(page) == (None, ["-1.5", "0.0", "1.5"], ["1.5"])
    assert Page(page).of("th")[0] == "<Lag>"
    assert Page(page).of("td") == ["0.1", "–", "0.3"]


def test_a_sentence_says_what_a_table_is(written):
    report = Report("Report")
    report.numbers(["Peak"], [np.arange(201)], "O", note="Peaks <all>.")
    sentence, _, _ = folded(written(report))
    assert sentence == "Peaks &lt;all&gt;. The first 200 of 201 rows. The output O has all of them."


def test_of_many_rows_the_first_are_shown_and_where_the_others_are(written):
    report = Report("Report")
    report.numbers(["Peak", "Value"], [np.arange(1, 2761), np.ones(2760)], "Peaks (OUTPUT)")
    sentence, rows, _ = folded(written(report))
    assert (
        sentence == "The first 200 of 2\u202f760 rows. The output Peaks (OUTPUT) has all of them."
    )
    assert rows == [str(one) for one in range(1, 201)]


@pytest.mark.parametrize("best", [None, 0, 1, 403, 1000])
def test_of_a_long_series_the_rows_are_spread_over_it_and_the_best_is_shown(written, best):
    report = Report("Report")
    report.numbers(["Lag", "r"], [[*map(str, range(1001))], np.ones(1001)], "O", best, series=True)
    sentence, rows, marked = folded(written(report))
    assert sentence.startswith("One of every 6 rows, of 1\u202f001 in all. The output O has all")
    assert len(rows) <= 200
    assert int(rows[0]) < 6
    assert int(rows[-1]) > 994
    assert marked == ([] if best is None else [str(best)])


def test_buttons_speak_the_language_of_the_page_and_numbers_have_no_commas(written):
    report = Report("Report")
    report.figure(bars(), "A figure.")
    scripts = figures_in(written(report))
    assert '"locales": {"en": {"dictionary": {"Download plot": "Save the figure as' in scripts
    for figure in (bars(), lines(), pictures(), before_and_after()):
        assert figure.layout.separators == f".{GROUPS}"


def test_texts_are_no_templates_and_no_tags_for_plotly():
    hostile = '%{x} <b> "a" & b'
    figure = error_by_distance([hostile], [[DistanceClass(1, 1, 1, 1.0)]])
    shown = figure.data[0].hovertemplate
    assert shown.startswith('%&#123;x} &lt;b&gt; "a" &amp; b<br>%{y')


def test_a_unit_is_escaped_once():
    curve = ScaleCurve([1, 2, 3], np.array([1.0, 3.0, 2.0]))
    for make in (variance_curve, rate_of_change):
        for trace in make(curve, [10.0, 20.0, 30.0], '<b>"&').data:
            assert trace.customdata[-1].endswith('0 (&lt;b&gt;"&amp;)')


def test_an_earlier_report_survives_a_failure_while_writing(tmp_path, monkeypatch):
    path = tmp_path / "report.html"
    path.write_text("earlier")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(report_module.os, "replace", full)
    with pytest.raises(QgsProcessingException, match="REPORT: .*report.html .*No space left"):
        Report("Report").write(str(path))
    assert path.read_text() == "earlier"
    assert os.listdir(tmp_path) == ["report.html"]


def test_an_earlier_report_survives_a_figure_that_cannot_be_written(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("earlier")
    report = Report("Report")
    report.figure(object(), "No figure.")
    with pytest.raises(AttributeError):
        report.write(str(path))
    assert path.read_text() == "earlier"
    assert os.listdir(tmp_path) == ["report.html"]


def test_a_report_takes_the_place_of_an_earlier_one(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("earlier")
    Report("Later").write(str(path))
    assert "Later" in path.read_text(encoding="utf-8")
    assert os.listdir(tmp_path) == ["report.html"]


def test_a_folder_that_does_not_exist_is_named(tmp_path):
    path = tmp_path / "nowhere" / "report.html"
    with pytest.raises(QgsProcessingException, match="REPORT: .*nowhere.* cannot be written"):
        Report("Report").write(str(path))


@pytest.mark.parametrize("make", [require_plotly, bars, before_and_after])
def test_without_plotly_the_message_says_what_is_missing(make, monkeypatch):
    monkeypatch.setitem(sys.modules, "plotly.graph_objects", None)
    with pytest.raises(QgsProcessingException, match="REPORT: .*package plotly.*install it"):
        make()


def test_plotly_is_not_imported_before_a_report_is_asked_for():
    loaded = [*vars(report_module), *vars(figures_module)]
    assert {name for name in loaded if "plotly" in name.lower()} == {
        "plotly_module",
        "require_plotly",
    }


def test_bars_are_in_order_the_best_one_first_and_marked():
    bar = bars().data[0]
    assert list(bar.y) == ["Linear", "Nearest", html.escape(HOSTILE)]
    assert list(bar.x) == [1.5, 3.0, None]
    assert bar.marker.color[0] not in bar.marker.color[1:]
    assert bars().layout.xaxis.title.text == "RMSE (&lt;m&gt;)"


def test_lines_can_be_told_apart_without_seeing_colours_alone():
    classes = [[DistanceClass(1, 1, 1, 1.0)]] * 10
    found = error_by_distance(list("abcdefghij"), classes).data
    assert len({(one.line.color, one.line.dash) for one in found}) == 10
    assert len({one.line.color for one in found}) == 7


def test_lines_have_a_point_for_each_distance_class():
    figure = lines()
    assert list(figure.data[1].x) == ["1", "2", "3–4"]
    assert list(figure.data[1].y) == [1.0, None, 2.5]
    assert list(figure.layout.xaxis.categoryarray) == ["1", "2", "3–4"]
    assert figure.layout.xaxis.title.text == "Distance to the nearest valid cell (cells)"
    assert figure.layout.yaxis.title.text == "RMSE (m)"


def test_pictures_share_a_scale_and_the_scale_of_the_error_is_centred_on_0():
    figure = pictures()
    assert [one.coloraxis for one in figure.data] == ["coloraxis", "coloraxis", "coloraxis2"]
    assert (figure.layout.coloraxis.cmin, figure.layout.coloraxis.cmax) == (1, 38)
    assert (figure.layout.coloraxis2.cmin, figure.layout.coloraxis2.cmax) == (-3, 3)


def test_the_error_is_shown_of_hidden_cells_that_were_filled_a_perfect_fill_too():
    _, _, error = pictures().data
    expected = [[None] * 20 for _ in range(20)]
    for row in range(5, 9):
        expected[row][5:9] = [3.0] * 4
    expected[5][5], expected[6][6] = 0.0, None
    assert [list(row) for row in error.z] == expected


def test_pictures_stand_upright_with_square_cells_at_their_rows_and_columns():
    figure = pictures(row=100, col=200)
    assert (figure.data[0].y0, figure.data[0].x0, figure.data[0].dy) == (100, 200, 1)
    layout = figure.layout
    assert {layout.yaxis.autorange, layout.yaxis2.autorange} == {"reversed"}
    assert (layout.yaxis.scaleanchor, layout.yaxis2.matches) == ("x", "y")
    assert (layout.yaxis.title.text, layout.xaxis.title.text) == ("Row", "Column")


def test_missing_cells_are_transparent_and_no_digits_are_wasted():
    truth = np.array([[np.nan, 1 / 3], [2 / 3, 1000]])
    figure = fill_pictures(truth, truth, np.zeros((2, 2), bool))
    assert figure.data[0].z == ([None, 0.33], [0.67, 1000.0])
    assert "NaN" not in json.dumps(json.loads(figure.to_json()))


@pytest.mark.parametrize("value", [np.nan, 5.0, 1e300])
def test_pictures_of_nothing_and_of_a_plain_can_be_drawn(value):
    cells = np.full((4, 5), value)
    figure = fill_pictures(cells, cells, np.ones((4, 5), bool))
    drawn = json.loads(figure.to_json())["data"][0]["z"]
    assert drawn == [[None if np.isnan(value) else value] * 5] * 4


def test_every_cell_is_in_a_bar_of_values_from_the_least_to_the_greatest():
    values = np.random.default_rng(1).integers(17, 301, 5000)
    edges, counts, _ = drawn_bars(values, Bins.of_type("int16"))
    assert (edges[1], edges[-2]) == (16.5, 300.5)
    assert (np.diff(edges) == 2).all()
    assert (counts == np.histogram(values, edges)[0]).all()
    assert counts.sum() == values.size


@pytest.mark.parametrize("bins", [Bins.of_type("uint16"), Bins(-3.0, 4.0, 1001), Bins(0, 1e9, 256)])
def test_bars_are_equally_wide_and_no_more_than_can_be_seen(bins):
    values = np.random.default_rng(1).uniform(bins.low, bins.high, 20_000)
    edges, counts, _ = drawn_bars(values, bins)
    assert 128 <= len(counts) - 2 <= 256
    np.testing.assert_allclose(np.diff(edges), edges[1] - edges[0], rtol=1e-9)
    # Counted in bins first: a value may lie that near to an edge that rounding moves it.
    found = np.histogram(bins.centres, edges, weights=histogram(values, bins).counts)[0]
    assert (counts == found).all()


def test_the_steps_change_at_the_edges_and_end_on_the_axis():
    cells = before_and_after().data[0]
    assert (cells.line.shape, cells.fill) == ("hvh", "tozeroy")  # half-way between the points
    assert cells.y[0] == cells.y[-1] == 0
    assert set(np.diff(cells.x)) == {1}


def test_the_line_tells_the_share_of_cells_below_each_edge():
    values = np.random.default_rng(1).normal(0, 1, 999)
    edges, _, shares = drawn_bars(values, Bins(-5.0, 5.0, 2000))
    below = [100 * np.count_nonzero(values < edge) / values.size for edge in edges]
    np.testing.assert_allclose(shares, below, rtol=1e-12)
    assert (shares[0], shares[-1]) == (0, 100)


def test_both_sides_have_titles_and_scales_of_their_own():
    figure = before_and_after()
    layout = figure.layout
    for title, x, expected in zip(layout.annotations, ("xaxis", "xaxis2"), ("Before", "After")):
        assert (title.text, title.xanchor) == (expected, "center")
        assert title.x == sum(layout[x].domain) / 2
    for x, cells, share in (("xaxis", "yaxis", "yaxis2"), ("xaxis2", "yaxis3", "yaxis4")):
        titles = [layout[axis].title.text for axis in (x, cells, share)]
        assert titles == ["Value", "Cells", "Cumulative (%)"]
        assert layout[x].matches is None
        assert layout[cells].matches is None
        assert layout[share].side == "right"
        assert layout[share].overlaying == cells.replace("axis", "")
        assert layout[share].range == (0, 105)
    assert layout.xaxis.domain[1] < layout.xaxis2.domain[0]
    traces = [(one.xaxis, one.yaxis) for one in figure.data]
    assert traces == [("x", "y"), ("x", "y2"), ("x2", "y3"), ("x2", "y4")]


def test_the_legend_names_bars_and_line_once():
    named = [one.name for one in before_and_after().data if one.showlegend]
    assert named == ["Cells", "Cumulative (%)"]


@pytest.mark.parametrize(
    ("values", "bins", "expected"),
    [
        ([3, 4, 20], Bins.of_type("uint8"), ["3", "4"]),
        ([0, 599], Bins.of_type("uint16"), ["0 – 2", "3 – 5"]),
        (
            [10**9, 10**9 + 511],
            Bins(10**9 - 0.5, 10**9 + 511.5, 512),
            ["1000000000 – 1000000001", "1000000002 – 1000000003"],
        ),
        ([0.0, 1.0], Bins(0.0, 1.0, 16), ["0 – 0.0625", "0.0625 – 0.125"]),
    ],
)
def test_a_bar_tells_its_values(values, bins, expected):
    text = distributions(histogram(values, bins), histogram(values, bins)).data[0].text
    assert list(text[1:3]) == expected


def test_a_constant_is_one_bar_with_room_about_it():
    edges, counts, shares = drawn_bars([7] * 30, Bins.of_type("uint8"))
    assert list(counts) == [0] * 5 + [30] + [0] * 5
    assert list(edges[5:7]) == [6.5, 7.5]
    assert list(shares) == [0] * 6 + [100] * 6


def test_a_constant_whose_bins_are_narrower_than_a_float_can_tell_is_drawn():
    half = 8 * np.spacing(1e300)
    constant = histogram([1e300], Bins(1e300 - half, 1e300 + half, 256))
    drawn = json.loads(distributions(constant, constant).to_json())["data"][0]
    assert sum(drawn["y"]) == 1
    assert set(np.round(np.divide(drawn["x"], 1e300), 12)) == {1}


def test_without_cells_the_figure_says_so_and_has_no_line():
    bins = Bins.of_type("int16")
    figure = distributions(histogram([], bins), histogram([5], bins))
    texts = [one.text for one in figure.layout.annotations]
    assert texts == ["Before", "No cells", "After"]
    cells, share, _, _ = json.loads(figure.to_json())["data"]
    assert set(cells["y"]) == {0}
    assert set(share["y"]) == {None}
    assert share["x"][1] == -32768.5
    assert share["x"][-2] == 32767.5
