# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that read rasters more than once: one progress, one outcome."""

import operator
import time
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from ..raster.engine import Outcome, map_tiles, reduce_tiles
from ..raster.errors import Cancelled
from ..raster.resources import Resources


@dataclass
class Passes:
    """The passes of a run over its rasters, each of which is one step of its progress.

    Attributes
    ----------
    resources : Resources
        For each of them.
    progress, cancelled : callable
        Told the fraction done of all steps; asked whether to give up.
    steps : int
        How many passes there are going to be.
    done : int
        How many there were; whoever leaves some out says so here.
    executor : Executor, optional
        Where tiles are computed.
    """

    resources: Resources
    progress: Callable
    cancelled: Callable
    steps: int
    done: int = 0
    executor: Optional[Any] = None
    _told: float = field(default=0.0, repr=False)
    _outcome: Outcome = field(default=Outcome(0, 0.0, 1, []), repr=False)

    def reduce(self, source, kernel, combine=operator.add, **options):
        """Sum up what a kernel says of each block, for each band; options of ``reduce_tiles``."""
        outcome = reduce_tiles(source, kernel, combine, **self._shared(), **options)
        self._finish(outcome, 0)
        return outcome.partials

    def map(self, source, kernel, target):
        """Write what a kernel makes of a raster."""
        outcome = map_tiles(source, kernel, target, **self._shared())
        self._finish(outcome, outcome.cells)

    def step(self, work):
        """Do other work as one step, and return what it returns.

        Parameters
        ----------
        work : callable
            Given what it tells the fraction done to. That raises ``Cancelled`` if the run is.
        """

        def tell(fraction):
            if self.cancelled():
                raise Cancelled
            self._tell(fraction)

        began = time.perf_counter()
        done = work(tell)
        self._finish(Outcome(0, time.perf_counter() - began, self._outcome.workers, []), 0)
        return done

    @property
    def outcome(self):
        """What they amounted to: cells that were written, seconds of all passes."""
        return self._outcome

    def _shared(self):
        return {
            "resources": self.resources,
            "progress": self._tell,
            "cancelled": self.cancelled,
            "executor": self.executor,
        }

    def _tell(self, fraction):
        """Tell the progress of all; a pass that was given up and another begun does not undo it."""
        self._told = max(self._told, (self.done + fraction) / self.steps)
        self.progress(self._told)

    def _finish(self, outcome, cells):
        self.done += 1
        before = self._outcome
        self._outcome = Outcome(
            before.cells + cells, before.seconds + outcome.seconds, outcome.workers, []
        )
