# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates laid upon each other: the frame that holds them all, what they have in common, and
what they are multiplied with."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

import numpy as np

from .correlation import Transform
from .footprint import Footprint
from .template import Template


class Group(NamedTuple):
    """Templates of one rectangle and one mask: what they share is computed once.

    ``row``, ``col``: where the rectangle begins in the frame. ``members``: indices of templates.
    """

    footprint: Footprint
    valid: np.ndarray | None
    row: int
    col: int
    members: list[int]

    @property
    def count(self) -> int:
        """Valid cells."""
        return self.footprint.count if self.valid is None else int(np.count_nonzero(self.valid))


class Frame(NamedTuple):
    """The rectangle that holds all templates when their anchors lie upon each other."""

    above: int
    below: int
    left: int
    right: int

    @classmethod
    def of(cls, templates: tuple[Template, ...]) -> Frame:
        """Find the frame of templates."""
        windows = [template.footprint for template in templates]
        sides = ("above", "below", "left", "right")
        return cls(*(max(getattr(window, side) for window in windows) for side in sides))

    @property
    def rows(self) -> int:
        """Its height."""
        return self.above + 1 + self.below

    @property
    def cols(self) -> int:
        """Its width."""
        return self.left + 1 + self.right

    def groups(self, templates: tuple[Template, ...]) -> list[Group]:
        """Sort templates by rectangle and mask."""
        found: dict[tuple[tuple[int, int], bytes], Group] = {}
        for index, template in enumerate(templates):
            mask = b"" if template.valid is None else template.valid.tobytes()
            window = template.footprint
            place = self.above - window.above, self.left - window.left
            group = Group(window, template.valid, *place, [])
            found.setdefault((template.values.shape, mask), group).members.append(index)
        return list(found.values())

    def placed(self, cells: np.ndarray, group: Group) -> np.ndarray:
        """Cells of a template at their place in the frame, zero around them."""
        whole = np.zeros((self.rows, self.cols))
        rows, cols = cells.shape
        whole[group.row : group.row + rows, group.col : group.col + cols] = cells
        return whole


class Weights:
    """A template as it is multiplied with: about its mean, of length 1."""

    def __init__(self, template: Template) -> None:
        cells = template.cells - template.mean
        self.mean = template.mean
        self.norm = math.sqrt(float((cells**2).sum()))  # of the deviations
        cells = cells / self.norm if self.norm else cells
        self.values = np.zeros(template.values.shape)
        inside = True if template.valid is None else template.valid
        np.place(self.values, np.broadcast_to(inside, self.values.shape), cells)
        # Of the values themselves, and what deviations and mean contribute to it.
        self.length = math.sqrt(float((template.cells**2).sum()))
        self.share = self.norm / self.length if self.length else 0.0
        self.level = self.mean / self.length if self.length else 0.0


class Stack:
    """Templates laid upon each other, ready to be matched."""

    def __init__(self, templates: tuple[Template, ...]) -> None:
        self.templates = templates
        self.frame = Frame.of(templates)
        self.groups = self.frame.groups(templates)
        self.masks = sum(group.valid is not None for group in self.groups)

    @cached_property
    def weights(self) -> list[Weights]:
        """What each is multiplied with."""
        return [Weights(template) for template in self.templates]


class Arena:
    """Memory that arrays are cut from, one after the other; :meth:`clear` makes it free again.

    What needs arrays only until something else needs others shares them so.
    """

    def __init__(self, size: int) -> None:
        self._memory = np.empty(size // 16 + 1, np.complex128)
        self.clear()

    def clear(self) -> None:
        """Start anew."""
        self._used = 0

    def empty(self, shape: tuple[int, int], dtype: np.dtype | str) -> np.ndarray:
        """Cut an array with arbitrary contents."""
        size = self.nbytes(shape, dtype)
        part = self._memory[self._used // 16 : (self._used + size) // 16]
        self._used += size
        return part.view(dtype)[: shape[0] * shape[1]].reshape(shape)

    @staticmethod
    def nbytes(shape: tuple[int, int], dtype: np.dtype | str) -> int:
        """Bytes that an array takes."""
        return -(-shape[0] * shape[1] * np.dtype(dtype).itemsize // 64) * 64


class Spectra:
    """Transforms of templates and masks: as many as ``room`` bytes hold are kept, and the others
    made when they are asked for."""

    def __init__(self, transform: Transform, room: int) -> None:
        self._transform = transform
        self._most = room // _nbytes(transform)
        self._kept: dict[object, np.ndarray] = {}
        self._passing: np.ndarray | None = None

    @staticmethod
    def nbytes(count: int, transform: Transform, room: int) -> int:
        """Bytes for ``count`` transforms."""
        each = _nbytes(transform)
        return each * min(count, room // each + 1)

    def get(self, name: object, make: Callable[[], np.ndarray]) -> np.ndarray:
        """Return the transform of what ``make`` makes; it may change with the next call."""
        if name in self._kept:
            return self._kept[name]
        if len(self._kept) < self._most:
            spectrum = self._kept[name] = self._transform.empty()
        elif self._passing is None:
            spectrum = self._passing = self._transform.empty()
        else:
            spectrum = self._passing
        return self._transform.of_template(make(), spectrum)


def _nbytes(transform: Transform) -> int:
    return Arena.nbytes(transform.spectrum_shape, transform.spectrum_dtype)
