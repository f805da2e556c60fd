# SPDX-License-Identifier: GPL-2.0-or-later
"""The models that come with the provider: in this process, in ``qgis_process``, in the modeler."""

import importlib.util

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from raster_loupe.raster.errors import TargetError
from raster_loupe.tests.conftest import ROOT

NAMES = {
    "loupe:texturestack": "Texture stack",
    "loupe:repairdem": "Repair a DEM",
    "loupe:findandcount": "Find and count",
}
FILES = sorted(map(str, (ROOT / "models").glob("*.model3")))


@pytest.fixture
def registry(provider):
    return QgsApplication.processingRegistry()


@pytest.fixture
def all_outputs(registry, tmp_path):
    """A file for each result of a model."""

    def all_outputs(name):
        kinds = {
            QgsProcessingParameterRasterDestination: "tif",
            QgsProcessingParameterFeatureSink: "gpkg",
        }
        made = registry.algorithmById(name).destinationParameterDefinitions()
        return {
            definition.name(): str(tmp_path / f"{number}.{kinds.get(type(definition), 'html')}")
            for number, definition in enumerate(made)
        }

    return all_outputs


@pytest.fixture
def run_both(all_outputs, profile, tmp_path):
    """Run a model here and in ``qgis_process``; return its results, by name, once each."""
    import processing

    def run_both(name, **parameters):
        outputs = all_outputs(name)
        found = processing.run(name, {**parameters, **outputs})
        assert set(outputs) <= set(found)
        yield {output: found[output] for output in outputs}
        for path in tmp_path.iterdir():
            if str(path) in outputs.values():
                path.unlink()
        process = profile.run({**parameters, **outputs}, tool=name)
        assert process.returncode == 0, process.stdout
        yield outputs

    return run_both


@pytest.fixture
def halves(tmp_path):
    """Polygons: the left half of the scene, the right one, and one beyond it."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=plot:string", "halves", "memory")
    for name, left in (("left", 500000), ("right", 500500), ("beyond", 501000)):
        feature = QgsFeature(layer.fields())
        feature["plot"] = name
        right, bottom, top = left + 500, 3999200, 4000000
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, "
                f"{left} {bottom}))"
            )
        )
        layer.dataProvider().addFeature(feature)
    path = str(tmp_path / "halves.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = layer.transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    return path


class TestTheProvider:
    @pytest.mark.parametrize("name", NAMES)
    def test_has_them_in_a_group_of_their_own(self, registry, name):
        model = registry.algorithmById(name)
        assert model.displayName() == NAMES[name]
        assert (model.groupId(), model.group()) == ("models", "Models")

    @pytest.mark.parametrize("name", NAMES)
    def test_makes_instances_of_them_that_are_models(self, registry, name):
        made = registry.createAlgorithmById(name)
        assert isinstance(made, QgsProcessingModelAlgorithm)
        assert made.id() == name
        assert made.canExecute()[0]
        assert made.destinationParameterDefinitions()

    @pytest.mark.parametrize("name", NAMES)
    def test_says_of_every_parameter_what_it_is(self, registry, name):
        model = registry.algorithmById(name)
        assert set(model.texts()) == {one.name() for one in model.parameterDefinitions()}

    def test_reads_them_again_when_it_is_loaded_again(self, plugin, registry):
        plugin.unload()
        assert registry.algorithmById("loupe:texturestack") is None
        plugin.initProcessing()
        for name in NAMES:
            assert registry.algorithmById(name).destinationParameterDefinitions()

    def test_waits_for_the_tools_of_others(self, plugin, registry, monkeypatch):
        """GDAL's tools may be loaded later than ours."""
        models = "raster_loupe.algorithms.provider.NEEDED"
        plugin.unload()
        with monkeypatch.context() as patched:
            patched.setattr(models, ("loupe", "gdal", "native", "of a later plugin"))
            plugin.initProcessing()
            assert registry.algorithmById("loupe:texturestack") is None
            assert registry.algorithmById("loupe:localvariance") is not None
        registry.providerAdded.emit("gdal")
        assert registry.algorithmById("loupe:texturestack") is not None


class TestTextureStack:
    @pytest.fixture
    def raster(self, write):
        cells = np.random.default_rng(0).normal(100, 20, (2, 50, 60)).astype("float32")
        cells[:, 10:14, 20:30] = -5
        return write(cells, nodata=-5)

    @pytest.fixture
    def expected(self, run, raster, cells_of):
        """The bands that there must be, for a band of the raster and sizes of the window."""

        def expected(band, sizes):
            for size in sizes:
                parameters = {"BANDS": [band], "STATISTICS": [0, 1, 2], "SIZE": size}
                yield from cells_of(run(INPUT=raster, **parameters).path)[::-1]

        return expected

    def test_is_what_local_variance_gives_size_by_size(self, run_both, expected, raster, cells_of):
        sizes = {"SMALL": 3, "MEDIUM": 9, "LARGE": 21}
        bands = list(expected(2, sizes.values()))
        for found in run_both("loupe:texturestack", INPUT=raster, BAND=2, **sizes):
            (stack,) = found.values()
            np.testing.assert_array_equal(cells_of(stack), bands)

    def test_has_defaults_of_its_own(self, run_both, expected, raster, cells_of):
        bands = list(expected(1, (3, 7, 15)))
        for found in run_both("loupe:texturestack", INPUT=raster):
            (stack,) = found.values()
            np.testing.assert_array_equal(cells_of(stack), bands)

    def test_lies_where_the_raster_lies(self, run_both, raster):
        for found in run_both("loupe:texturestack", INPUT=raster):
            (stack,) = map(gdal.Open, found.values())
            source = gdal.Open(raster)
            assert stack.GetGeoTransform() == source.GetGeoTransform()
            assert stack.GetSpatialRef().IsSame(source.GetSpatialRef())
            break

    def test_says_of_each_band_what_it_is(self, run_both, raster):
        for found in run_both("loupe:texturestack", INPUT=raster, MEDIUM=9):
            (stack,) = map(gdal.Open, found.values())
            bands = (stack.GetRasterBand(number + 1) for number in range(stack.RasterCount))
            assert [band.GetDescription() for band in bands] == [
                f"local {statistic} {size}"
                for size in ("3x3", "9x9", "15x15")
                for statistic in ("mean", "standard deviation", "variance")
            ]

    def test_describes_bands_beside_a_file_that_has_no_room_for_it(
        self, registry, raster, tmp_path
    ):
        import processing

        target = str(tmp_path / "stack.img")
        processing.run("loupe:texturestack", {"INPUT": raster, "write:Texture stack": target})
        assert gdal.Open(target).GetRasterBand(9).GetDescription() == "local variance 15x15"

    def test_is_there_if_its_bands_cannot_be_described(self, registry, raster, monkeypatch):
        def fail(path, descriptions):
            raise TargetError("the bands of {path} cannot be described", path=path)

        monkeypatch.setattr("raster_loupe.algorithms.models.describe_bands", fail)
        model = registry.createAlgorithmById("loupe:texturestack")
        feedback = QgsProcessingFeedback(False)
        parameters = {"INPUT": raster, "write:Texture stack": "TEMPORARY_OUTPUT"}
        results, fine = model.run(parameters, QgsProcessingContext(), feedback)
        assert fine
        assert gdal.Open(results["write:Texture stack"]).RasterCount == 9
        assert "cannot be described" in feedback.textLog()

    def test_keeps_a_name_that_was_given(self, registry, raster, qgis_new_project):
        model = registry.createAlgorithmById("loupe:texturestack")
        project = QgsProject.instance()
        given = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        given.destinationName = "Mine"
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        name = "write:Texture stack"
        results, fine = model.run({"INPUT": raster, name: given}, context, feedback)
        assert fine, feedback.textLog()
        assert context.layerToLoadOnCompletionDetails(results[name]).name == "Mine"

    def test_shows_the_deviations_in_three_windows(self, load, raster):
        name = "write:Texture stack"
        layer = load("loupe:texturestack", name, INPUT=raster)[name]
        assert layer.name() == "Texture stack 3, 7, 15 of input"
        renderer = layer.renderer()
        assert isinstance(renderer, QgsMultiBandColorRenderer)
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (8, 5, 2)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_given_is_what_the_tool_inside_has_by_default(registry, name):
    """A model hands on no default of its own, unless an expression in it does."""
    model = registry.algorithmById(name)
    for child in model.childAlgorithms().values():
        for parameter, sources in child.parameterSources().items():
            theirs = child.algorithm().parameterDefinition(parameter).defaultValue()
            for source in sources:
                ours = model.parameterDefinition(source.parameterName())
                if ours is not None and ours.defaultValue() is not None:
                    assert ours.defaultValue() == theirs, f"{name} {parameter}"


class TestRepairDem:
    @pytest.fixture
    def columns(self, write):
        """A raster whose columns have a value each, so that column means (7) are best; its path."""
        cells = np.random.default_rng(0).normal(0, 1, 60) * np.ones((50, 1))
        holed = cells.copy()
        holed[20:25, 30:33] = np.nan
        holed[:3, :3] = np.nan
        return cells, write(holed, name="columns.tif")

    def test_fills_by_the_best_method_and_says_why(self, run_both, columns, cells_of):
        cells, path = columns
        for found in run_both("loupe:repairdem", INPUT=path):
            np.testing.assert_allclose(cells_of(found["fill:Repaired DEM"])[0], cells, rtol=1e-12)
            marks = gdal.Open(found["fill:Filled cells"]).ReadAsArray()
            assert np.count_nonzero(marks == 1) == np.count_nonzero(marks) == 15 + 9
            table = QgsVectorLayer(found["compare:Errors of fill methods"], "", "ogr")
            rows = [(row["rmse"], row["method"]) for row in table.getFeatures()]
            assert len(rows) == 10
            assert min(rows)[1] == "column mean"
            with open(found["compare:Report"], encoding="utf-8") as report:
                assert "Column mean" in report.read()

    def test_leaves_holes_at_the_edge_if_asked_to(self, registry, columns, tmp_path, cells_of):
        import processing

        target = str(tmp_path / "repaired.tif")
        processing.run(
            "loupe:repairdem",
            {
                "INPUT": columns[1],
                "INTERIOR_ONLY": True,
                "fill:Repaired DEM": target,
                "compare:Errors of fill methods": "TEMPORARY_OUTPUT",
            },
        )
        assert np.count_nonzero(np.isnan(cells_of(target))) == 9


class TestWhatIsRefused:
    """As strictly as by the tools inside, before any of them runs, in the model's own terms."""

    @pytest.fixture
    def refusal(self, registry, all_outputs):
        """Tell what a model says of parameters."""

        def refusal(name, **parameters):
            model = registry.createAlgorithmById(name)
            parameters = {**all_outputs(name), **parameters}
            fine, why = model.checkParameterValues(parameters, QgsProcessingContext())
            assert not fine
            return why

        return refusal

    @pytest.mark.parametrize(
        ("parameters", "expected"),
        [
            ({"BAND": "1,2"}, "BAND is 1,2; expected a band, from 1, and only one"),
            ({"BAND": 3}, "BAND is 3; expected bands from 1 to 2 of INPUT"),
            ({"SMALL": 0}, "SMALL is 0; expected a whole number >= 1"),
            ({"LARGE": 2.7}, "LARGE is 2.7; expected a whole number >= 1"),
            ({"INPUT": "nowhere.tif"}, "INPUT: nowhere.tif cannot be opened"),
        ],
    )
    def test_texture_stack(self, refusal, write, parameters, expected):
        raster = write(np.ones((2, 20, 20), "float32"))
        said = refusal("loupe:texturestack", **{"INPUT": raster, **parameters})
        assert said.startswith(expected)

    def test_integers_among_which_no_hole_can_be_known(self, refusal, write, tmp_path):
        raster = write(np.ones((30, 30), "int16"), name="whole.tif")
        outputs = ("compare:Errors of fill methods", "fill:Repaired DEM")
        made = {name: str(tmp_path / f"{number}.tif") for number, name in enumerate(outputs)}
        said = refusal("loupe:repairdem", INPUT=raster, **made)
        assert said.startswith("INPUT is whole; expected cells without a value, and an integer")
        assert "GAP_VALUES" not in said

    def test_a_result_in_place_of_what_is_read(self, refusal, write):
        raster = write(np.ones((20, 20), "float32"))
        name = "write:Texture stack"
        said = refusal("loupe:texturestack", INPUT=raster, **{name: raster})
        assert said.startswith(f"{name}: {raster} is read by this run")

    def test_counts_in_place_of_the_polygons(self, refusal, write, halves):
        raster = write(np.ones((20, 20), "float32"))
        parameters = {"INPUT": raster, "TEMPLATE": raster, "POLYGONS": halves}
        said = refusal("loupe:findandcount", **parameters, **{"count:Counts": halves})
        assert said.startswith(f"count:Counts: {halves} is read by this run")

    @pytest.mark.parametrize(
        ("target", "expected"),
        [
            ("none/stack.tif", "expected a file in a folder that exists"),
            ("stack.xyz1", "no raster format that GDAL can write has the extension .xyz1"),
            (".", "is a folder; give the name of a file"),
        ],
    )
    def test_a_result_that_cannot_be_written(self, refusal, write, tmp_path, target, expected):
        raster = write(np.ones((20, 20), "float32"))
        path = str(tmp_path / target)
        assert expected in refusal(
            "loupe:texturestack", INPUT=raster, **{"write:Texture stack": path}
        )

    def test_two_results_in_one_file(self, refusal, write, tmp_path):
        raster = write(np.ones((30, 30), "float32"))
        path = str(tmp_path / "one.tif")
        outputs = {"fill:Repaired DEM": path, "fill:Filled cells": path}
        assert "expected another file than fill:" in refusal(
            "loupe:repairdem", INPUT=raster, **outputs
        )

    def test_no_template(self, refusal, write, halves):
        raster = write(np.ones((20, 20), "float32"))
        said = refusal("loupe:findandcount", INPUT=raster, POLYGONS=halves)
        assert said.startswith("TEMPLATE is missing; expected a raster, or a part of INPUT")

    def test_lines_to_count_in(self, refusal, write):
        raster = write(np.ones((20, 20), "float32"))
        lines = QgsVectorLayer("LineString?crs=EPSG:32633", "roads", "memory")
        said = refusal("loupe:findandcount", INPUT=raster, TEMPLATE=raster, POLYGONS=lines)
        assert said == "POLYGONS is roads; expected a layer of polygons"

    def test_polygons_that_are_not_there(self, refusal, write):
        raster = write(np.ones((20, 20), "float32"))
        said = refusal("loupe:findandcount", INPUT=raster, TEMPLATE=raster, POLYGONS="no.gpkg")
        assert said == "POLYGONS is no.gpkg; expected a vector layer"

    def test_a_fraction_beyond_what_can_be_hidden(self, refusal, write):
        raster = write(np.ones((30, 30), "float32"))
        said = refusal("loupe:repairdem", INPUT=raster, FRACTION=60)
        assert said == "FRACTION is 60; expected a number >= 0.001 and <= 50"

    def test_a_threshold_beyond_all_scores(self, refusal, write):
        raster = write(np.ones((30, 30), "float32"))
        said = refusal("loupe:findandcount", INPUT=raster, THRESHOLD=2)
        assert said == "THRESHOLD is 2; expected a number >= -1 and <= 1"


class TestFindAndCount:
    @pytest.fixture
    def scene(self, write):
        """Noise with six copies of a piece, of which four lie in the left half; path and piece."""
        random = np.random.default_rng(0)
        cells, piece = random.normal(0, 0.1, (80, 100)), random.normal(0, 1, (9, 9))
        for row, col in ((5, 5), (30, 10), (50, 30), (65, 5), (10, 70), (60, 80)):
            cells[row : row + 9, col : col + 9] = piece
        return write(cells, name="scene.tif"), write(piece, name="piece.tif")

    def counts(self, source):
        layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(source, "", "ogr")
        return {one["plot"]: int(one["matches"]) for one in layer.getFeatures()}

    def test_counts_what_lies_in_each_polygon(self, run_both, scene, halves, cells_of):
        raster, piece = scene
        for found in run_both("loupe:findandcount", INPUT=raster, TEMPLATE=piece, POLYGONS=halves):
            assert self.counts(found["count:Counts"]) == {"left": 4, "right": 2, "beyond": 0}
            matches = QgsVectorLayer(found["match:Matches"], "", "ogr")
            assert [one["score"] for one in matches.getFeatures()] == pytest.approx([1] * 6)
            assert np.nanmax(cells_of(found["match:Score"])) == pytest.approx(1)

    def test_finds_a_piece_of_the_raster_without_keeping_the_matches(self, registry, scene, halves):
        import processing

        # The copy in row 30, from column 10.
        extent = "500100,500190,3999610,3999700 [EPSG:32633]"
        found = processing.run(
            "loupe:findandcount",
            {
                "INPUT": scene[0],
                "TEMPLATE_EXTENT": extent,
                "POLYGONS": halves,
                "match:Matches": "TEMPORARY_OUTPUT",
                "count:Counts": "TEMPORARY_OUTPUT",
            },
        )
        assert self.counts(found["count:Counts"]) == {"left": 4, "right": 2, "beyond": 0}

    def test_shows_the_counts(self, load, scene, halves):
        names = "count:Counts", "match:Matches"
        layers = load(
            "loupe:findandcount", *names, INPUT=scene[0], TEMPLATE=scene[1], POLYGONS=halves
        )
        counts, matches = (layers[name] for name in names)
        assert (counts.name(), matches.name()) == ("Counts: scene", "Matches: scene")
        assert isinstance(counts.renderer(), QgsGraduatedSymbolRenderer)
        assert counts.renderer().classAttribute() == "matches"
        assert counts.labelsEnabled()
        assert matches.labelsEnabled()


class TestTheFiles:
    @pytest.mark.parametrize("path", FILES)
    def test_open_in_the_modeler(self, provider, path, qgis_app, monkeypatch):
        from processing.modeler.ModelerDialog import ModelerDialog
        from qgis.PyQt import sip
        from qgis.PyQt.QtWidgets import QMessageBox

        said = []
        for name in ("critical", "warning", "question", "information"):
            monkeypatch.setattr(
                QMessageBox, name, staticmethod(lambda *text: said.append(text)), raising=False
            )
        # The stand-in of pytest-qgis for it has no toolbars.
        monkeypatch.setattr("processing.modeler.ModelerDialog.iface", None)
        dialog = ModelerDialog.create()
        dialog.loadModel(path)
        opened = dialog.model()
        plain = QgsProcessingModelAlgorithm()
        assert plain.fromFile(path)
        assert set(opened.childAlgorithms()) == set(plain.childAlgorithms())
        assert len(opened.childAlgorithms()) >= 2
        assert opened.validate() == (True, [])
        sip.delete(dialog)
        assert said == []

    @pytest.mark.parametrize("path", FILES)
    def test_lay_their_boxes_beside_each_other(self, provider, path):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(path)
        boxes = [*model.childAlgorithms().values(), *model.parameterComponents().values()]
        boxes += [
            output
            for child in model.childAlgorithms().values()
            for output in child.modelOutputs().values()
        ]
        places = [(box.position().x(), box.position().y()) for box in boxes]
        assert len(set(places)) == len(places)

    @pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32300, reason="later ones say the same at length")
    def test_are_what_the_script_makes(self, provider, tmp_path):
        spec = importlib.util.spec_from_file_location(
            "make_models", ROOT / "scripts" / "make_models.py"
        )
        script = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(script)
        made = sorted(script.make(str(tmp_path)))
        assert [_variant(path) for path in made] == [_variant(path) for path in FILES]


def _variant(path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(path)
    return model.toVariant()
