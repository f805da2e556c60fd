# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows that stand on a raster at equal distances, and the parts that they are put together from.

Windows of one width begin at every ``spacing``-th row and column. The rows that they begin and end
at cut the raster into strips; so do the columns. A part is what lies between two cuts both ways:
every window is a square of whole parts, so that cells are added up once for all windows they are
in. The grid begins at the raster's origin, wherever the block lies that is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


@dataclass(frozen=True)
class WindowLattice:
    """Windows of ``width`` cells that begin at every ``spacing``-th one, along either axis.

    Parameters
    ----------
    width : int
        Of a window, in cells.
    spacing : int
        From one window to the next: at most the width.

    Examples
    --------
    Windows of 5 cells that begin at cells 0, 2, 4 ... begin and end at 0, 5; 2, 7; 4, 9 ...

    >>> lattice = WindowLattice(5, 2)
    >>> [lattice.begin(part) for part in range(8)]
    [0, 1, 2, 3, 4, 5, 6, 7]
    >>> lattice.span, lattice.step, lattice.windows(10)
    (5, 2, 3)
    """

    width: int
    spacing: int

    def __post_init__(self) -> None:
        if not 1 <= self.spacing <= self.width:
            raise ValueError(
                f"spacing is {self.spacing} and width {self.width}; both are at least 1, and the "
                "spacing is at most the width"
            )

    @property
    def remainder(self) -> int:
        """Cells of a window beyond the last whole spacing in it."""
        return self.width % self.spacing

    @property
    def step(self) -> int:
        """Parts from one window to the next: two where windows end between beginnings."""
        return 2 if self.remainder else 1

    @property
    def span(self) -> int:
        """Parts of a window along an axis."""
        return self.step * (self.width // self.spacing) + bool(self.remainder)

    def windows(self, size: int) -> int:
        """How many windows lie wholly within an axis of this size."""
        return max(0, (size - self.width) // self.spacing + 1)

    def beginning(self, start: int, stop: int, size: int) -> range:
        """Which of them begin at cells from ``start`` to ``stop``."""
        first, last = -(-start // self.spacing), -(-stop // self.spacing)
        return range(first, max(first, min(last, self.windows(size))))

    def begin(self, part: int) -> int:
        """Return the first cell of a part."""
        whole, half = divmod(part, self.step)
        return whole * self.spacing + half * self.remainder

    def part_of(self, cell: int) -> int:
        """Return the part that a cell is in."""
        whole, rest = divmod(cell, self.spacing)
        return self.step * whole + bool(self.remainder and rest >= self.remainder)

    def cuts(self, start: int, stop: int) -> tuple[int, np.ndarray]:
        """Cut the cells from ``start`` to ``stop``.

        Returns
        -------
        first : int
            The part of the first cell.
        cuts : ndarray of int
            Where parts begin, as counted from ``start``: its first element is 0, though that part
            may begin before.
        """
        first, last = self.part_of(start), self.part_of(stop - 1)
        begins = [0] + [self.begin(part) - start for part in range(first + 1, last + 1)]
        return first, np.array(begins)

    def parts(self, windows: int) -> int:
        """How many parts as many successive windows are made of."""
        return self.step * (windows - 1) + self.span

    def sizes(self, parts: int) -> np.ndarray:
        """Return the widths of the first parts, in cells."""
        return np.diff([self.begin(part) for part in range(parts + 1)])

    def sum_rows(self, cells: np.ndarray, windows: int, out: np.ndarray) -> None:
        """Add the rows of each part up.

        Parameters
        ----------
        cells : ndarray
            ``(rows, cols)``; the first row is where the first window begins.
        windows : int
            How many windows there are.
        out : ndarray
            ``(parts(windows), cols)``.
        """
        for half, (first, height) in enumerate(self._halves()):
            target = out[half :: self.step]
            rows = sliding_window_view(cells[first:], height, axis=0)[:: self.spacing]
            np.add.reduce(rows[: len(target)], axis=2, out=target)

    def sum_columns(self, cells: np.ndarray, windows: int, out: np.ndarray) -> None:
        """Add the columns of each part up; see :meth:`sum_rows`.

        Column by column: along rows this short, a reduction would take several times as long.
        """
        for half, (first, width) in enumerate(self._halves()):
            target = out[:, half :: self.step]
            count = target.shape[1]
            columns = [cells[:, first + col :: self.spacing][:, :count] for col in range(width)]
            if width == 1:
                np.copyto(target, columns[0])
                continue
            np.add(columns[0], columns[1], out=target)
            for column in columns[2:]:
                np.add(target, column, out=target)

    def _halves(self) -> list[tuple[int, int]]:
        """Where the parts of one spacing begin, and how wide they are."""
        if not self.remainder:
            return [(0, self.spacing)]
        return [(0, self.remainder), (self.remainder, self.spacing - self.remainder)]
