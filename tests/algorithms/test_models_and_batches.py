# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool as a part of something larger: graphical models, batches, background tasks."""

import os

import numpy as np
import pytest
from osgeo import gdal_array
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)

TOOL = "loupe:localvariance"


@pytest.fixture
def model(provider):
    """The variance of the local mean: two of our tools, the second on a band of the first."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Variance of the mean", "Tests")
    parameter = QgsProcessingParameterRasterLayer("RASTER", "Raster")
    model.addModelParameter(parameter, QgsProcessingModelParameter("RASTER"))

    smooth = QgsProcessingModelChildAlgorithm(TOOL)
    smooth.setChildId("smooth")
    smooth.addParameterSources("INPUT", [source.fromModelParameter("RASTER")])
    smooth.addParameterSources("STATISTICS", [source.fromStaticValue([0, 2])])
    smooth.addParameterSources("SIZE", [source.fromExpression("2 + 3")])
    model.addChildAlgorithm(smooth)

    vary = QgsProcessingModelChildAlgorithm(TOOL)
    vary.setChildId("vary")
    vary.addParameterSources("INPUT", [source.fromChildOutput("smooth", "OUTPUT")])
    vary.addParameterSources("BANDS", [source.fromStaticValue([2])])
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("vary")
    output.setChildOutputName("OUTPUT")
    vary.setModelOutputs({"result": output})
    model.addChildAlgorithm(vary)
    return model


@pytest.fixture
def rasters(write):
    """Paths of three rasters."""
    return [
        write(np.random.default_rng(seed).normal(0, 1, (30, 40)), name=f"{seed}.tif")
        for seed in range(3)
    ]


@pytest.fixture
def step_by_step(run):
    """What the model must give: its two steps, one by one."""

    def step_by_step(path):
        smooth = run(INPUT=path, STATISTICS=[0, 2], SIZE=5, OUTPUT="TEMPORARY_OUTPUT").path
        return gdal_array.LoadFile(run(INPUT=smooth, BANDS=[2], OUTPUT="TEMPORARY_OUTPUT").path)

    return step_by_step


def test_a_model_of_two_tools_gives_what_they_give_one_by_one(
    model, rasters, step_by_step, tmp_path
):
    import processing

    output = next(definition.name() for definition in model.destinationParameterDefinitions())
    found = processing.run(model, {"RASTER": rasters[0], output: str(tmp_path / "model.tif")})
    np.testing.assert_array_equal(gdal_array.LoadFile(found[output]), step_by_step(rasters[0]))


def test_a_saved_model_runs_in_qgis_process(model, rasters, step_by_step, tmp_path, profile):
    saved, target = str(tmp_path / "mean.model3"), str(tmp_path / "model.tif")
    assert model.toFile(saved)
    output = next(definition.name() for definition in model.destinationParameterDefinitions())
    process = profile("run", saved, "--", f"RASTER={rasters[0]}", f"{output}={target}")
    assert process.returncode == 0, process.stdout
    np.testing.assert_array_equal(gdal_array.LoadFile(target), step_by_step(rasters[0]))


def test_one_instance_runs_over_a_batch_of_files(tool, rasters, run, tmp_path):
    for index, path in enumerate(rasters):  # as the batch dialog does it
        target = str(tmp_path / f"batch{index}.tif")
        parameters = tool.preprocessParameters({"INPUT": path, "SIZE": 5, "OUTPUT": target})
        _, ok = tool.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
        assert ok
        expected = run(INPUT=path, SIZE=5, OUTPUT="TEMPORARY_OUTPUT").path
        np.testing.assert_array_equal(gdal_array.LoadFile(target), gdal_array.LoadFile(expected))


def test_a_bad_file_in_a_batch_does_not_stop_the_others(tool, rasters, tmp_path):
    done = []
    for path in (rasters[0], str(tmp_path / "missing.tif"), rasters[1]):
        target = str(tmp_path / f"batch{len(done)}.tif")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        _, ok = tool.run({"INPUT": path, "OUTPUT": target}, context, feedback)
        done.append(ok)
    assert done == [True, False, True]


def test_tasks_in_the_background_run_side_by_side(provider, rasters, run, tmp_path, qgis_app):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    finished = []
    for index, path in enumerate(rasters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(TOOL)
        parameters = {"INPUT": path, "OUTPUT": str(tmp_path / f"task{index}.tif")}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda ok, results: finished.append((ok, results["OUTPUT"])))
        QgsApplication.taskManager().addTask(task)
    while len(finished) < len(rasters):
        qgis_app.processEvents()
    assert all(ok for ok, _ in finished)
    for index, path in enumerate(rasters):
        np.testing.assert_array_equal(
            gdal_array.LoadFile(str(tmp_path / f"task{index}.tif")),
            gdal_array.LoadFile(run(INPUT=path, OUTPUT="TEMPORARY_OUTPUT").path),
        )


class TestBestMethod:
    """A model that compares the methods, and fills by the best one."""

    @pytest.fixture
    def fill_by_the_best(self, provider):
        source = QgsProcessingModelChildParameterSource
        model = QgsProcessingModelAlgorithm("Fill by the best method", "Tests")
        parameter = QgsProcessingParameterRasterLayer("RASTER", "Raster")
        model.addModelParameter(parameter, QgsProcessingModelParameter("RASTER"))

        compare = QgsProcessingModelChildAlgorithm("loupe:comparefillmethods")
        compare.setChildId("compare")
        compare.addParameterSources("INPUT", [source.fromModelParameter("RASTER")])
        compare.addParameterSources("METHODS", [source.fromStaticValue([1, 3, 7])])
        model.addChildAlgorithm(compare)

        fill = QgsProcessingModelChildAlgorithm("loupe:fillnodata")
        fill.setChildId("fill")
        fill.addParameterSources("INPUT", [source.fromModelParameter("RASTER")])
        fill.addParameterSources("METHOD", [source.fromChildOutput("compare", "BEST_METHOD")])
        output = QgsProcessingModelOutput("filled", "filled")
        output.setChildId("fill")
        output.setChildOutputName("OUTPUT")
        fill.setModelOutputs({"filled": output})
        model.addChildAlgorithm(fill)
        return model

    @pytest.fixture
    def columns(self, write):
        """A raster whose columns have a value each, so that column means (7) are best; its path."""
        cells = np.random.default_rng(0).normal(0, 1, 60) * np.ones((50, 1))
        holed = cells.copy()
        holed[20:25, 30:33] = np.nan
        return cells, write(holed, name="columns.tif")

    def test_reaches_the_tool_that_fills(self, fill_by_the_best, columns, tmp_path):
        import processing

        cells, path = columns
        (output,) = fill_by_the_best.destinationParameterDefinitions()
        parameters = {"RASTER": path, output.name(): str(tmp_path / "model.tif")}
        found = processing.run(fill_by_the_best, parameters)
        np.testing.assert_allclose(gdal_array.LoadFile(found[output.name()]), cells, rtol=1e-12)

    def test_reaches_it_in_qgis_process_too(self, fill_by_the_best, columns, tmp_path, profile):
        cells, path = columns
        saved, target = str(tmp_path / "best.model3"), str(tmp_path / "model.tif")
        assert fill_by_the_best.toFile(saved)
        (output,) = fill_by_the_best.destinationParameterDefinitions()
        process = profile("run", saved, "--", f"RASTER={path}", f"{output.name()}={target}")
        assert process.returncode == 0, process.stdout
        np.testing.assert_allclose(gdal_array.LoadFile(target), cells, rtol=1e-12)


class TestContrast:
    """A model that equalizes a raster, matches it to another one, and equalizes all three again."""

    @pytest.fixture
    def chain(self, provider):
        source = QgsProcessingModelChildParameterSource
        model = QgsProcessingModelAlgorithm("Chain", "Tests")
        for name in ("RASTER", "OTHER"):
            parameter = QgsProcessingParameterRasterLayer(name, name.title())
            model.addModelParameter(parameter, QgsProcessingModelParameter(name))

        first = QgsProcessingModelChildAlgorithm("loupe:equalize")
        first.setChildId("first")
        first.addParameterSources("INPUT", [source.fromModelParameter("RASTER")])
        first.addParameterSources("MAXIMUM", [source.fromExpression("10 * 20")])
        model.addChildAlgorithm(first)

        matched = QgsProcessingModelChildAlgorithm("loupe:matchhistogram")
        matched.setChildId("matched")
        matched.addParameterSources("INPUT", [source.fromChildOutput("first", "OUTPUT")])
        matched.addParameterSources("REFERENCE", [source.fromModelParameter("OTHER")])
        matched.addParameterSources("METHOD", [source.fromStaticValue(1)])
        model.addChildAlgorithm(matched)

        rasters = [
            source.fromModelParameter("RASTER"),
            source.fromChildOutput("first", "OUTPUT"),
            source.fromChildOutput("matched", "OUTPUT"),
        ]
        last = QgsProcessingModelChildAlgorithm("loupe:equalizebatch")
        last.setChildId("last")
        last.addParameterSources("INPUTS", rasters)
        last.addParameterSources("SHARED", [source.fromStaticValue(True)])
        output = QgsProcessingModelOutput("folder", "folder")
        output.setChildId("last")
        output.setChildOutputName("OUTPUT")
        last.setModelOutputs({"folder": output})
        model.addChildAlgorithm(last)
        return model

    @pytest.fixture
    def one_by_one(self, run_tool, rasters, tmp_path):
        """What the model must give, by the number of the raster."""
        first = run_tool(
            "loupe:equalize", INPUT=rasters[0], MAXIMUM=200, OUTPUT=f"{tmp_path}/1.tif"
        )
        matched = run_tool(
            "loupe:matchhistogram",
            INPUT=first.path,
            REFERENCE=rasters[1],
            METHOD=1,
            OUTPUT=f"{tmp_path}/matched.tif",
        )
        inputs = [rasters[0], first.path, matched.path]
        folder = str(tmp_path / "one by one")
        last = run_tool("loupe:equalizebatch", INPUTS=inputs, SHARED=True, OUTPUT=folder)
        return [gdal_array.LoadFile(path) for path in last.outputs["OUTPUTS"]]

    def check(self, folder, rasters, one_by_one):
        names = sorted(os.listdir(folder))
        assert len(names) == 3
        assert os.path.basename(rasters[0]) in names
        found = {gdal_array.LoadFile(os.path.join(folder, name)).tobytes() for name in names}
        assert found == {cells.tobytes() for cells in one_by_one}

    def test_gives_what_the_tools_give_one_by_one(self, chain, rasters, one_by_one, tmp_path):
        import processing

        (output,) = chain.destinationParameterDefinitions()
        folder = str(tmp_path / "model")
        given = {"RASTER": rasters[0], "OTHER": rasters[1], output.name(): folder}
        processing.run(chain, given)
        self.check(folder, rasters, one_by_one)

    def test_does_so_in_qgis_process_too(self, chain, rasters, one_by_one, tmp_path, profile):
        saved, folder = str(tmp_path / "chain.model3"), str(tmp_path / "model")
        assert chain.toFile(saved)
        (output,) = chain.destinationParameterDefinitions()
        given = [f"RASTER={rasters[0]}", f"OTHER={rasters[1]}", f"{output.name()}={folder}"]
        process = profile("run", saved, "--", *given)
        assert process.returncode == 0, process.stdout
        self.check(folder, rasters, one_by_one)


@pytest.mark.parametrize(
    ("name", "outputs"),
    [
        ("loupe:fillnodata", {"OUTPUT": "tif", "FILLED": "tif"}),
        ("loupe:comparefillmethods", {"OUTPUT_TABLE": "csv", "REPORT": "html"}),
        ("loupe:adaptiveequalize", {"OUTPUT": "tif"}),
        ("loupe:equalize", {"OUTPUT": "tif", "REPORT": "html"}),
        ("loupe:crosscorrelogram", {"OUTPUT": "tif", "PROFILE_TABLE": "csv", "REPORT": "html"}),
        ("loupe:findpeaks", {"OUTPUT": "gpkg"}),
    ],
)
def test_one_instance_of_any_tool_runs_over_a_batch(provider, rasters, tmp_path, name, outputs):
    tool = QgsApplication.processingRegistry().createAlgorithmById(name)
    for index, path in enumerate(rasters):
        targets = {name: f"{tmp_path}/{name}{index}.{kind}" for name, kind in outputs.items()}
        parameters = tool.preprocessParameters({"INPUT": path, **targets})
        _, ok = tool.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
        assert ok
        assert all(os.path.getsize(target) for target in targets.values())
