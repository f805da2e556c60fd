# SPDX-License-Identifier: GPL-2.0-or-later
"""What can go wrong with a raster, in words for whoever started the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from osgeo import gdal


class RasterError(Exception):
    """A raster cannot be read, written or processed; the message says why and what would help."""


class SourceError(RasterError):
    """A raster to be read is not there, damaged, or of a kind that cannot be used."""


class TargetError(RasterError):
    """The result cannot be written where, or in the format, it was asked for."""


class OptionsError(TargetError):
    """A creation option does not exist or has an impossible value."""


class BudgetError(RasterError):
    """The memory budget does not suffice for even one block at a time.

    ``least`` is the budget that would, in MiB.
    """

    def __init__(self, message: str, least: int) -> None:
        super().__init__(message)
        self.least = least

    def __reduce__(self) -> tuple:
        return type(self), (str(self), self.least)


class Cancelled(Exception):
    """The run was cancelled; nothing is left behind."""


def checked(
    kind: type[RasterError], what: str, call: Callable[..., Any], *args: Any, **kwargs: Any
) -> Any:
    """Call GDAL and turn a failure into an error of this kind that begins with ``what``."""
    result, failures, _ = observed(call, *args, **kwargs)
    if failures:
        raise kind(f"{what}: {failures[0] or 'GDAL gives no reason'}")
    return result


def observed(
    call: Callable[..., Any], *args: Any, **kwargs: Any
) -> tuple[Any, list[str], list[str]]:
    """Call GDAL; return the result, and the messages of failures and warnings.

    Works whether GDAL's exceptions are on or off: that switch belongs to QGIS, as does the error
    handler, which is only covered for the time of the call (and in this thread).
    """
    failures: list[str] = []
    warnings: list[str] = []

    def collect(severity: int, _number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            failures.append(message.strip())
        elif severity == gdal.CE_Warning:
            warnings.append(message.strip())

    gdal.PushErrorHandler(collect)
    try:
        result = call(*args, **kwargs)
    except (RuntimeError, ValueError) as error:  # ValueError: osgeo.gdal_array, on a failed read
        failures.append(str(error).strip())
        result = None
    finally:
        gdal.PopErrorHandler()
    return result, failures, warnings


@contextmanager
def without_exceptions() -> Iterator[None]:
    """Let GDAL's error handler alone tell of failures for the time of a block.

    What is destroyed in the block cannot raise, which Python would only log.
    """
    if hasattr(gdal, "ExceptionMgr"):  # from GDAL 3.7 on: in this thread alone
        with gdal.ExceptionMgr(useExceptions=False):
            yield
        return
    before = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    try:
        yield
    finally:
        if before:
            gdal.UseExceptions()
