# SPDX-License-Identifier: GPL-2.0-or-later
"""What can go wrong with a raster, in words for whoever started the run.

Words are English here. What is above this storey can translate them: a message keeps its sentence
and the values that stand in it apart, and :func:`marked` has sentences collected for translators.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from osgeo import gdal

#: Under which translators find the sentences of this storey: what :func:`marked` is told first.
CONTEXT = "RasterError"


def marked(context: str, text: str) -> str:
    """Return a sentence, which is collected for translators as it stands between the brackets.

    ``pylupdate5`` reads calls of this function: both arguments have to be literals, and the first
    one :data:`CONTEXT`.
    """
    return text


class Message:
    """A sentence and what stands in it.

    Parameters
    ----------
    template : str
        English, from :func:`marked`, with a placeholder for each value: ``{path} is a folder``.
    **values
        What stands there, messages included. ``path`` is the file that the message is about.
    """

    def __init__(self, template: str, /, **values: Any) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        # Without values it is any text, which may have braces of its own.
        return self.template.format(**self.values) if self.values else self.template


class RasterError(Exception):
    """A raster cannot be read, written or processed; the message says why and what would help.

    Parameters
    ----------
    template, **values
        As of a :class:`Message`.
    """

    def __init__(self, template: str, /, **values: Any) -> None:
        super().__init__(template)
        self.message = Message(template, **values)

    def __str__(self) -> str:
        return str(self.message)

    def __reduce__(self) -> tuple:
        return partial(type(self), self.message.template, **self.message.values), ()

    @property
    def path(self) -> str | None:
        """The file that it is about, None where it does not say."""
        return self.message.values.get("path")


class SourceError(RasterError):
    """A raster to be read is not there, damaged, or of a kind that cannot be used."""


class TargetError(RasterError):
    """The result cannot be written where, or in the format, it was asked for."""


class OptionsError(TargetError):
    """A creation option does not exist or has an impossible value."""


class ResourcesError(RasterError):
    """An environment variable says of the machine what cannot be."""


class BudgetError(RasterError):
    """The memory budget does not suffice for even one block at a time."""

    @property
    def least(self) -> int:
        """The budget that would, in MiB."""
        return self.message.values["least"]


class Cancelled(Exception):
    """The run was cancelled; nothing is left behind."""


def checked(
    kind: type[RasterError], what: Message, call: Callable[..., Any], *args: Any, **kwargs: Any
) -> Any:
    """Call GDAL and turn a failure into an error of this kind that begins with ``what``."""
    result, failures, _ = observed(call, *args, **kwargs)
    if failures:
        raise explained(kind, what, failures[0])
    return result


def explained(kind: type[RasterError], what: Message, reason: str) -> RasterError:
    """Make an error of what failed and of GDAL's reason for it."""
    path = what.values.get("path")
    return kind(
        marked("RasterError", "{what}: {reason}"),
        what=what,
        reason=_without_path(reason, path)
        or Message(marked("RasterError", "GDAL gives no reason")),
        path=path,
    )


def _without_path(reason: str, path: str | None) -> str:
    """Leave away the path that a reason of GDAL begins with: it has been said."""
    for beginning in (f"{path}: ", f"{path}, ", f"`{path}' ", f"'{path}' "):
        if path and reason.startswith(beginning):
            return reason[len(beginning) :]
    return reason


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
