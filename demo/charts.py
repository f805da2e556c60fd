# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts of values along a line: axes, curves, bands, marks."""

from dataclasses import dataclass, field

import numpy as np
from drawing import INK, PAPER, set_font
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPen, QPolygonF

CURVE, MARK, BAND, FAINT = "#0072b2", "#d55e00", "#dbe9f4", "#c9d2dc"
# What axes and their labels need around the curves: left, above, right, below.
AROUND = 58, 32, 14, 42
STEPS = (1, 2, 2.5, 5, 10)
# A label gives way to that of a mark on its right that is nearer than this.
CROWDED = 32


@dataclass
class Chart:
    """A chart with a heading.

    Attributes
    ----------
    across, up : tuple of float
        The limits of the axes.
    curve : ndarray
        Its points, ``(count, 2)``; NaN where it is interrupted.
    marks : ndarray
        Points with a label each: ``labels``.
    bars : ndarray
        ``(count, 4)``: from x and y to x and y.
    band : float
        Drawn between minus this and this, if it is not 0.
    """

    heading: str
    x_title: str
    across: tuple
    up: tuple
    curve: np.ndarray
    marks: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))
    labels: list = field(default_factory=list)
    bars: np.ndarray = field(default_factory=lambda: np.empty((0, 4)))
    band: float = 0

    def paint(self, painter, place):
        """Draw it into a rectangle."""
        left, above, right, below = AROUND
        inner = place.adjusted(left, above, -right, -below)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        if self.band:
            top = self._at(inner, self.across[0], self.band)
            bottom = self._at(inner, self.across[1], -self.band)
            painter.fillRect(QRectF(top, bottom), QColor(BAND))
        self._paint_axes(painter, place, inner)
        painter.setClipRect(inner.adjusted(0, -above, 0, 0))
        for bar in self.bars:
            painter.setPen(QPen(QColor(MARK), 1.4))
            painter.drawLine(self._at(inner, *bar[:2]), self._at(inner, *bar[2:]))
        painter.setPen(QPen(QColor(CURVE), 1.6))
        known = np.isfinite(self.curve[:, 1])
        for part in np.split(self.curve, np.flatnonzero(np.diff(known)) + 1):
            if len(part) and np.isfinite(part[0, 1]):
                painter.drawPolyline(QPolygonF([self._at(inner, *point) for point in part]))
        painter.setClipping(False)
        self._paint_marks(painter, inner)
        painter.restore()

    def _at(self, inner, x, y):
        (least_x, greatest_x), (least_y, greatest_y) = self.across, self.up
        return QPointF(
            inner.left() + (x - least_x) / (greatest_x - least_x) * inner.width(),
            inner.bottom() - (y - least_y) / (greatest_y - least_y) * inner.height(),
        )

    def _paint_axes(self, painter, place, inner):
        ink, faint = QPen(QColor(INK)), QPen(QColor(FAINT))
        painter.setPen(ink)
        set_font(painter, 15)
        heading = QRectF(place.left() + 4, place.top(), place.width(), AROUND[1] - 4)
        painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter, self.heading)
        set_font(painter, 12)
        for value in ticks(*self.up, 5):
            at = self._at(inner, self.across[0], value)
            painter.setPen(ink if value == 0 else faint)
            painter.drawLine(at, QPointF(inner.right(), at.y()))
            painter.setPen(ink)
            box = QRectF(place.left(), at.y() - 9, AROUND[0] - 8, 18)
            painter.drawText(box, _flags("AlignRight"), f"{value:,.6g}")
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        for value in ticks(*self.across, 8):
            at = self._at(inner, value, self.up[0])
            painter.drawLine(at, at + QPointF(0, 4))
            painter.drawText(
                QRectF(at.x() - 40, at.y() + 5, 80, 16), _flags("AlignHCenter"), f"{value:.6g}"
            )
        below = QRectF(inner.left(), inner.bottom() + 21, inner.width(), 18)
        painter.drawText(below, _flags("AlignHCenter"), self.x_title)

    def _paint_marks(self, painter, inner):
        set_font(painter, 12)
        places = [self._at(inner, *point) for point in self.marks]
        for number, at in enumerate(places):
            painter.setPen(QPen(QColor(PAPER), 1.2))
            painter.setBrush(QColor(MARK))
            painter.drawPolygon(
                QPolygonF([at, at + QPointF(-5, -9), at + QPointF(5, -9)])  # stands on the curve
            )
            if number < len(self.labels):
                painter.setPen(QColor(INK))
                box, align = QRectF(at.x() - 60, at.y() - 27, 120, 16), "AlignHCenter"
                if number + 1 < len(places) and places[number + 1].x() - at.x() < CROWDED:
                    box, align = box.translated(-60, 0), "AlignRight"
                painter.drawText(box, _flags(align), self.labels[number])


def _flags(across):
    return Qt.AlignmentFlag.AlignVCenter | getattr(Qt.AlignmentFlag, across)


def ticks(least, greatest, about):
    """Round numbers between two others, about so many."""
    rough = (greatest - least) / about
    decade = 10 ** np.floor(np.log10(rough))
    step = decade * min(step for step in STEPS if step * decade >= rough)
    first, last = np.ceil(least / step - 1e-9), np.floor(greatest / step + 1e-9)
    return np.arange(first, last + 1) * step + 0.0  # -0 becomes 0
