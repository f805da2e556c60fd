# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool ``loupe:equalizebatch``."""

import fnmatch
import itertools
import os
import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..raster.errors import Cancelled, OptionsError, RasterError
from ..raster.source import Source
from ..raster.target import FilesRead
from .contrast import EqualizationAlgorithm, warn_of_emptiness
from .distributions import passes_needed
from .messages import in_words
from .parameters import refuse
from .passes import Passes


class EqualizeBatchAlgorithm(EqualizationAlgorithm):
    """Equalizes many rasters, each by itself or all by one distribution."""

    INPUTS = "INPUTS"
    INPUT = INPUTS  # what errors of the engine name
    FOLDER = "FOLDER"
    PATTERN = "PATTERN"
    SHARED = "SHARED"
    OVERWRITE = "OVERWRITE"
    STOP_ON_ERROR = "STOP_ON_ERROR"
    OUTPUTS = "OUTPUTS"
    WRITTEN = "WRITTEN"
    FAILED = "FAILED"

    ICON = "equalize_batch"

    def name(self):
        return "equalizebatch"

    def displayName(self):
        return self.tr("Equalize histograms (batch)")

    def tags(self):
        return self.tr(
            "histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,"
            "many rasters,rank,normalization"
        ).split(",")

    def shortDescription(self):
        return self.tr("Equalize many rasters, each by itself or all by one distribution")

    def explanation(self):
        return self.tr(
            "Does what Equalize histogram does, for many files: a stack of images, the tiles of a "
            "mosaic, a folder. They may differ in size, grid and type.\n"
            "By default each is equalized by its own distribution. With one distribution for all "
            "of them, equal values stay equal from file to file, so that a mosaic keeps its "
            "relative brightness. A value becomes the share of cells that have it or less, on the "
            "scale of the result.\n"
            "The results are GeoTIFFs, named after their inputs. Where two inputs have the same "
            "name, the log says what the second one is called. A file that cannot be read or "
            "written stops nothing else: it is named in the log and counted as failed. The run "
            "fails only if all files do, or if you ask it to stop at the first.\n"
            "Cells without a value never count, and have none in the results. Gonzalez and Woods "
            "(2018): Digital Image Processing, section 3.3."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.INPUTS,
                self.tr("Input rasters"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            ),
            self.tr("Files to equalize. They are opened one after the other."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER,
                self.tr("Folder of input rasters"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr("All files of this folder that match the pattern, beside those chosen above."),
        )
        self.add(
            QgsProcessingParameterString(
                self.PATTERN, self.tr("Pattern of names in the folder"), defaultValue="*.tif"
            ),
            self.tr("Such as *.tif or B0?_*.jp2; several are separated by semicolons."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.SHARED, self.tr("One distribution for all rasters"), defaultValue=False
            ),
            self.tr(
                "The first bands of all rasters are ranked together, then the second ones, and so "
                "on. Otherwise each raster is ranked alone."
            ),
        )
        self.add_method()
        self.add_joint()
        self.add_clips()
        self.add_range()
        self.add(
            QgsProcessingParameterBoolean(
                self.OVERWRITE, self.tr("Overwrite existing files"), defaultValue=False
            ),
            self.tr(
                "Otherwise, an input whose result is already there counts as failed. It is still "
                "part of a distribution for all rasters."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.STOP_ON_ERROR, self.tr("Stop at the first error"), defaultValue=False
            ),
            self.tr("Otherwise, the others are done."),
            advanced=True,
        )
        self.add_creation_options()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Equalized rasters")),
            self.tr("The folder for the results; it is made if it is not there."),
        )
        self.add_output(
            QgsProcessingOutputMultipleLayers(self.OUTPUTS, self.tr("Equalized rasters")),
            self.tr("The rasters that were written, in the order of their inputs."),
        )
        self.add_output_number(
            self.WRITTEN, self.tr("Rasters written"), self.tr("How many rasters were written.")
        )
        self.add_output_number(
            self.FAILED,
            self.tr("Rasters that failed"),
            self.tr("How many inputs have no result; the log says why."),
        )

    def check_together(self, parameters, context):
        super().check_together(parameters, context)
        self._paths(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        return True

    def compute(self, parameters, context, feedback):
        batch = _Batch(
            self.equalization(parameters, context),
            self.creation_options(parameters, context),
            self.value(parameters, self.OVERWRITE, context),
            self.value(parameters, self.STOP_ON_ERROR, context),
            feedback,
        )
        paths, resources = self._paths(parameters, context), self.resources()
        with self._output_folder(parameters, context) as folder:
            places = batch.open(paths, folder)
            with ThreadPoolExecutor(resources.workers) as executor:  # one pool for all files
                passes = Passes(
                    resources,
                    lambda fraction: feedback.setProgress(100 * fraction),
                    feedback.isCanceled,
                    1,
                    executor=executor,
                )
                together = self.value(parameters, self.SHARED, context)
                equalize = batch.equalize_together if together else batch.equalize_each
                try:
                    equalize(places, passes)
                except Cancelled:
                    text = self.tr("Cancelled: {} rasters were written, each of them whole.")
                    feedback.pushInfo(text.format(len(batch.written)))
                    return {}
        feedback.setProgress(100)
        return self._outputs(batch, folder, passes, feedback)

    def _paths(self, parameters, context):
        """Return the files given, those of the folder after the others, each one once."""
        paths = [
            path for path in self.parameterAsFileList(parameters, self.INPUTS, context) if path
        ]
        folder = self.parameterAsFile(parameters, self.FOLDER, context)
        if folder:
            if not os.path.isdir(folder):
                refuse(self.FOLDER, folder, self.tr("expected a folder that exists"))
            text = self.parameterAsString(parameters, self.PATTERN, context)
            patterns = [pattern.strip().lower() for pattern in text.split(";") if pattern.strip()]
            names = [
                name
                for name in sorted(os.listdir(folder))
                if any(fnmatch.fnmatchcase(name.lower(), pattern) for pattern in patterns)
                and os.path.isfile(os.path.join(folder, name))
            ]
            if not (names or paths):
                expected = self.tr("expected one that a file in {} matches").format(folder)
                refuse(self.PATTERN, text, expected)
            paths += [os.path.join(folder, name) for name in names]
        if not paths:
            refuse(self.INPUTS, None, self.tr("expected files, or a folder as FOLDER"))
        once = {}
        for path in paths:
            once.setdefault(os.path.realpath(path), path)
        return list(once.values())

    @contextmanager
    def _output_folder(self, parameters, context):
        """Make the folder for the results, which goes again if there are none."""
        folder = self.parameterAsString(parameters, self.OUTPUT, context)
        if os.path.exists(folder) and not os.path.isdir(folder):
            refuse(self.OUTPUT, folder, self.tr("expected a folder, and this is a file"))
        made, above = [], os.path.abspath(folder)
        while not os.path.exists(above):
            made.append(above)
            above = os.path.dirname(above)
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            expected = self.tr("expected a folder that can be made: {}").format(error.strerror)
            refuse(self.OUTPUT, folder, expected)
        try:
            yield folder
        finally:
            with suppress(OSError):  # there is something in it
                for one in made:
                    os.rmdir(one)

    def _outputs(self, batch, folder, passes, feedback):
        written, failed = len(batch.written), len(batch.failed)
        if not written:
            text = self.tr(
                "INPUTS: none of {count} files could be equalized; the first one: {error}"
            )
            raise QgsProcessingException(text.format(count=failed, error=batch.failed[0]))
        self.report(passes.outcome, feedback)
        feedback.pushInfo(self.tr("Rasters written: {}; failed: {}").format(written, failed))
        return {
            self.OUTPUT: folder,
            self.OUTPUTS: batch.written,
            self.WRITTEN: written,
            self.FAILED: failed,
        }


@dataclass
class _Batch:
    """Many rasters on their way: which were written, and what was wrong with the others."""

    how: object
    options: tuple
    overwrite: bool
    stop: bool
    feedback: object
    written: list = field(default_factory=list)
    failed: list = field(default_factory=list)
    only_counted: list = field(default_factory=list)

    def open(self, paths, folder):
        """Look at the rasters; return where the result of each goes that can be had.

        Those whose result is there already still count in a distribution of all.
        """
        names = self._names(paths)
        files = FilesRead(paths)
        places = {}
        for path in paths:
            if self.feedback.isCanceled():
                raise Cancelled
            target = os.path.join(folder, names[path])
            with self._of(path):
                source = Source.open(path)
                self.only_counted.append(source)
                files.refuse_to_overwrite(target)
                if os.path.exists(target) and not self.overwrite:
                    text = QCoreApplication.translate(
                        "Batch", "{} exists; choose another folder, or OVERWRITE"
                    )
                    raise QgsProcessingException(text.format(target))
                self.how.output.check(source.dtype)
                places[self.only_counted.pop()] = target
        return places

    def equalize_each(self, places, passes):
        """Equalize each raster by its own distribution."""
        steps = [1 + passes_needed(source.dtype, self.how.exact) for source in places]
        passes.steps = max(1, sum(steps))
        for (source, target), before in zip(places.items(), itertools.accumulate(steps, initial=0)):
            passes.done = before
            with self._of(source.path):
                self._equalize(source, self.how.measure([source], passes.reduce), target, passes)

    def equalize_together(self, places, passes):
        """Equalize all rasters by the distribution of all of them."""
        if not places:
            return
        readable = {**dict.fromkeys(self.only_counted), **places}
        sources = list(readable)

        def reduce(source, kernel):
            if source in readable:
                with self._of(source.path):
                    return passes.reduce(source, kernel)
            readable.pop(source, None)
            passes.done += 1
            return None

        dtype = np.result_type(*(source.dtype for source in sources))
        passes.steps = len(sources) * passes_needed(dtype, self.how.exact) + len(places)
        measured = self.how.measure(sources, reduce)
        written = [one for one in readable.items() if one[1] is not None]
        for done, (source, target) in enumerate(written, passes.done):
            passes.done = done
            with self._of(source.path):
                self._equalize(source, measured, target, passes)

    def _equalize(self, source, measured, target, passes):
        name = os.path.basename(source.path)
        warn_of_emptiness(source, measured.by_band, self.feedback, name=f"{name}: ")
        self.how.apply(source, measured, target, self.options, passes)
        self.written.append(target)

    def _names(self, paths):
        """Name the results after their inputs, and say so where two would have one name."""
        names, taken = {}, set()
        for path in paths:
            # A part of a file, such as a subdataset, has a name with colons and quotation marks.
            stem = re.sub(r'[<>:"/\\|?*]+', "_", os.path.splitext(os.path.basename(path))[0])
            name, number = f"{stem}.tif", 1
            while name.casefold() in taken:
                number += 1
                name = f"{stem}_{number}.tif"
            if number > 1:
                text = QCoreApplication.translate(
                    "Batch", "{path}: {taken} is taken, the result is {name}"
                )
                self.feedback.pushInfo(text.format(path=path, taken=f"{stem}.tif", name=name))
            taken.add(name.casefold())
            names[path] = name
        return names

    @contextmanager
    def _of(self, path):
        """Keep what is wrong with one raster from stopping the others."""
        try:
            yield
        except OptionsError:  # which would be wrong with all of them
            raise
        except (RasterError, QgsProcessingException) as error:
            text = in_words(error)
            if path not in text:
                text = f"{path}: {text}"
            if self.stop:
                raise QgsProcessingException(text) from error
            self.failed.append(text)
            self.feedback.reportError(text)
