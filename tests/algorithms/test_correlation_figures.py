# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures about correlation: what is drawn where, and in which colours."""

import json

import numpy as np
import pytest

from raster_loupe.algorithms.correlation_figures import (
    correlation_surface,
    correlogram_profile,
    surface_in_numbers,
)

HOSTILE = "<script>alert(1)</script>"


def drawn(figure):
    """What a browser is given."""
    made = json.loads(figure.to_json())
    return made["data"], made["layout"]


def cells_of(heat_map):
    return np.array(heat_map["z"], float)  # None becomes NaN


def hill(max_lag, col=0, row=0):
    lags = np.arange(-max_lag, max_lag + 1)
    return 0.9 * np.exp(-np.hypot(lags[:, None] - row, lags - col) / 9) - 0.1


def test_a_cell_is_drawn_at_its_lag_with_rows_downwards():
    surface = hill(7, 3, -2)
    (heat_map,), layout = drawn(correlation_surface(surface, 7))
    assert (heat_map["x0"], heat_map["dx"], heat_map["y0"], heat_map["dy"]) == (-7, 1, -7, 1)
    np.testing.assert_allclose(cells_of(heat_map), surface, atol=1e-3)
    assert layout["xaxis"]["range"] == [-7.5, 7.5]
    assert layout["yaxis"]["range"] == [7.5, -7.5]
    assert layout["yaxis"]["scaleanchor"] == "x"
    assert layout["xaxis"]["title"]["text"] == "Columns (cells)"
    assert layout["yaxis"]["title"]["text"] == "Rows (cells)"


def test_the_best_lag_is_marked_to_a_part_of_a_cell():
    (_, mark), _ = drawn(correlation_surface(hill(7, 3, -2), 7, best=(3.25, -2.5)))
    assert set(mark["x"]) == {3.25}
    assert set(mark["y"]) == {-2.5}


@pytest.mark.parametrize(
    "surface", [hill(7), -hill(7), 300 * hill(7) - 90], ids=["positive", "negative", "sums"]
)
def test_colours_are_centred_at_0(surface):
    _, layout = drawn(correlation_surface(surface, 7))
    reach = np.abs(surface).max()
    colours = layout["coloraxis"]
    assert (colours["cmin"], colours["cmax"]) == pytest.approx((-reach, reach))


def test_sums_of_one_sign_have_the_colours_of_their_range():
    _, layout = drawn(correlation_surface(1e6 + hill(7), 7))
    assert layout["coloraxis"]["cmin"] == pytest.approx((1e6 + hill(7)).min())
    centred = drawn(correlation_surface(hill(7), 7))[1]["coloraxis"]["colorscale"]
    assert layout["coloraxis"]["colorscale"] != centred


def test_lags_without_a_coefficient_are_transparent():
    surface = hill(5)
    surface[:3] = np.nan
    (heat_map,), _ = drawn(correlation_surface(surface, 5))
    assert heat_map["z"][0] == [None] * 11
    assert None not in heat_map["z"][3]


@pytest.mark.parametrize("best", [None, (17, -333), (-600, 600), (599.6, 0.4)])
def test_of_many_lags_some_are_drawn_and_the_best_one_is_among_them(best):
    col, row = (0, 0) if best is None else (round(lag) for lag in best)
    surface = np.zeros((1201, 1201))
    surface[row + 600, col + 600] = 1
    heat_map = drawn(correlation_surface(surface, 600, best))[0][0]
    cells = cells_of(heat_map)
    assert 300 <= max(cells.shape) <= 401
    ((down, right),) = np.argwhere(cells == 1)
    assert heat_map["x0"] + right * heat_map["dx"] == col
    assert heat_map["y0"] + down * heat_map["dy"] == row


def test_a_surface_of_nothing_can_be_drawn():
    (heat_map,), _ = drawn(correlation_surface(np.full((5, 5), np.nan), 2))
    assert np.isnan(cells_of(heat_map)).all()


class Numbers:
    """Stands in for a report, and keeps the table that it is given."""

    def numbers(self, header, columns, best, note):
        self.header, self.cells, self.best = header, np.array(columns).T, best


@pytest.mark.parametrize(
    ("best", "rows", "cols"),
    [(None, (-4, 4), (-4, 4)), ((6.6, -5.2), (-7, -1), (3, 7)), ((-7, 7), (3, 7), (-7, -3))],
)
def test_the_table_of_a_surface_ends_where_it_does(best, rows, cols):
    surface, table = hill(7, 2, 1), Numbers()
    surface_in_numbers(table, surface, 7, best)
    assert table.header[1:] == [str(col) for col in range(cols[0], cols[1] + 1)]
    assert list(table.cells[:, 0]) == list(range(rows[0], rows[1] + 1))
    expected = surface[rows[0] + 7 : rows[1] + 8, cols[0] + 7 : cols[1] + 8]
    np.testing.assert_array_equal(table.cells[:, 1:], expected)
    assert best is None or table.cells[table.best, 0] == round(best[1])


def test_the_profile_is_a_line_that_tells_its_pairs():
    (line,), layout = drawn(correlogram_profile([0.0, 30.5], [1.0, np.nan], np.array([9, 4]), "m"))
    assert line["x"] == [0, 30.5]
    assert line["y"] == [1, None]
    assert line["customdata"] == [9, 4]
    assert "%{customdata:,}" in line["hovertemplate"]
    assert layout["xaxis"]["title"]["text"] == "Distance (m)"


def test_the_profile_may_be_empty():
    (line,), layout = drawn(correlogram_profile([], [], []))
    assert line["x"] == []
    assert layout["xaxis"]["title"]["text"] == "Distance"


def test_a_unit_is_shown_as_it_is():
    for figure in (
        correlation_surface(hill(3), 3, unit=HOSTILE),
        correlogram_profile([0.0], [1.0], [4], HOSTILE),
    ):
        assert "<script" not in figure.to_json().replace("\\u003c", "<")
