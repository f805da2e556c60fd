# SPDX-License-Identifier: GPL-2.0-or-later
"""Jobs on an executor: in order, not too many at a time, cancellable; and what they share."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import Any

from .errors import Cancelled

Progress = Callable[[float], None]
Cancel = Callable[[], bool]

# Seconds between two looks at whether the run was cancelled.
_PATIENCE = 0.1


@contextmanager
def pool(executor: Executor | None, workers: int) -> Iterator[Executor]:
    """Give the executor, or for lack of one a pool of threads that ends with the block."""
    if executor is not None:
        yield executor
        return
    with ThreadPoolExecutor(workers, thread_name_prefix="loupe") as own:
        yield own


def in_order(
    executor: Executor,
    call: Callable[[Any], Any],
    jobs: Iterable[Any],
    in_flight: int,
    cancelled: Cancel,
    *,
    cost: Callable[[Any], float] = lambda job: 0,
    room: float = 0,
) -> Iterator[Any]:
    """Call a function for each job, several at a time, and yield the results in order.

    Parameters
    ----------
    executor : Executor
        What computes.
    call : callable
        Of one job.
    jobs : iterable
        Taken from it when their turn comes.
    in_flight : int
        Jobs at a time.
    cancelled : callable
        Asked while waiting.
    cost : callable
        What a job takes of the room; a job that takes more than there is gets all of it.
    room : float
        What the jobs at a time may take together.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so; nothing is left running.
    """
    pending: deque[tuple[Future, float]] = deque()
    waiting = iter(jobs)
    held, spent = next(waiting, None), 0.0
    try:
        while True:
            while held is not None and len(pending) < in_flight:
                needed = cost(held)
                if pending and spent + needed > room:
                    break
                pending.append((executor.submit(call, held), needed))
                spent += needed
                held = next(waiting, None)
            if not pending:
                return
            result = _result(pending[0][0], cancelled)
            spent -= pending.popleft()[1]
            yield result
    finally:
        for future, _ in pending:
            future.cancel()
        wait([future for future, _ in pending])


def _result(future: Future, cancelled: Cancel) -> Any:
    while not wait([future], timeout=_PATIENCE).done:
        if cancelled():
            raise Cancelled
    if cancelled():
        raise Cancelled
    return future.result()


# By process, too: a forked one inherits this, but must not read through its parent's file.
_SHARED: dict[tuple[int, str], Any] = {}
_SHARED_LOCK = threading.Lock()


def shared(run: str, make: Callable[[], Any]) -> Any:
    """Return what the jobs of a run share within this process, made when the first one asks."""
    with _SHARED_LOCK:
        key = os.getpid(), run
        if key not in _SHARED:
            _SHARED[key] = make()
        return _SHARED[key]


def forget(run: str) -> None:
    """Drop and close what the jobs of a run shared."""
    held = _SHARED.pop((os.getpid(), run), None)
    if held is not None:
        held.close()
