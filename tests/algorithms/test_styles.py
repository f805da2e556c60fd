# SPDX-License-Identifier: GPL-2.0-or-later
"""How results look and what they are called once QGIS has loaded them."""

import contextlib
from dataclasses import dataclass

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt

from raster_loupe.algorithms.feature_styles import arrows, choropleth, dots, outlines, triangles
from raster_loupe.algorithms.raster_styles import Classes, diverging, picture, sequential
from raster_loupe.tests.conftest import ROOT

DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")
LAYERS = (
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterFeatureSink,
)
RASTER_STYLES = (sequential, diverging, picture, Classes({1: "One"}))
FEATURE_STYLES = (triangles, outlines, arrows, dots, choropleth)


@pytest.fixture
def dem(write):
    """Hills, with a mesa on which no two cells are as high."""
    rows, cols = np.mgrid[:60, :80]
    cells = 100 * np.sin(rows / 7) * np.cos(cols / 9) + rows * 0.01 + cols * 0.001
    return write(cells.astype("float32"), name="dem.tif")


def test_every_layer_that_a_tool_makes_has_a_style_or_is_plain_on_purpose(provider):
    for tool in provider.algorithms():
        made = {
            definition.name()
            for definition in tool.destinationParameterDefinitions()
            if isinstance(definition, LAYERS)
        }
        if not isinstance(tool, QgsProcessingModelAlgorithm):
            assert set(tool.styles()) == made, tool.id()


@contextlib.contextmanager
def named_after_files(wanted):
    """Have QGIS call layers after their files, or not."""
    from processing.core.ProcessingConfig import ProcessingConfig

    setting = ProcessingConfig.settings[ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME]
    before = setting.value
    setting.setValue(wanted)
    setting.save()
    try:
        yield
    finally:
        setting.setValue(before)
        setting.save()


class TestNames:
    """They say what was done, of what."""

    @pytest.mark.parametrize(
        ("parameters", "name"),
        [
            ({"SIZE": 5}, "Local variance 5x5 of dem"),
            ({"SIZE": 5, "SIZE_Y": 3}, "Local variance 5x3 of dem"),
            ({"STATISTICS": [2]}, "Local mean 3x3 of dem"),
            ({"STATISTICS": [0, 2]}, "Local statistics 3x3 of dem"),
        ],
        ids=str,
    )
    def test_of_a_statistic(self, load, dem, parameters, name):
        layers = load("loupe:localvariance", "OUTPUT", INPUT=dem, **parameters)
        assert layers["OUTPUT"].name() == name

    @pytest.mark.parametrize(
        ("tool", "parameters", "names"),
        [
            ("equalize", {}, {"OUTPUT": "dem equalized"}),
            ("adaptiveequalize", {}, {"OUTPUT": "dem adaptively equalized"}),
            ("matchhistogram", {"REFERENCE": DEMO}, {"OUTPUT": "dem matched to jacksboro_fault"}),
            ("findpeaks", {}, {"OUTPUT": "Peaks of dem"}),
            ("findpeaks", {"KIND": 1}, {"OUTPUT": "Pits of dem"}),
            (
                "crosscorrelogram",
                {},
                {
                    "OUTPUT": "Correlogram of dem",
                    "PROFILE_TABLE": "Correlation by distance of dem",
                },
            ),
            (
                "fillnodata",
                {"METHOD": 3},
                {"OUTPUT": "dem filled: Nearest valid cell", "FILLED": "Filled cells of dem"},
            ),
            (
                "matchtemplate",
                {"TEMPLATE_EXTENT": "500100,500200,3999800,3999900"},
                {"SCORE": "Score in dem", "MATCHES": "Matches in dem"},
            ),
            ("comparefillmethods", {}, {"OUTPUT_TABLE": "Errors of fill methods for dem"}),
        ],
        ids=str,
    )
    def test_of_other_results(self, load, dem, tool, parameters, names):
        layers = load(f"loupe:{tool}", *names, INPUT=dem, **parameters)
        assert {output: layer.name() for output, layer in layers.items()} == names

    def test_of_results_along_lines(self, load, dem, write):
        across = QgsVectorLayer(
            "LineString?crs=EPSG:32633&field=a:int", "the cross section", "memory"
        )
        feature = next(_features(across, "LineString (500005 3999700, 500700 3999700)"))
        across.dataProvider().addFeature(feature)
        layers = load("loupe:profilepeaks", "OUTPUT", "PROFILES", INPUT=dem, LINES=across)
        assert layers["OUTPUT"].name() == "Peaks of dem along the cross section"
        assert layers["PROFILES"].name() == "Values of dem along the cross section"
        layers = load("loupe:profilecorrelation", "OUTPUT", INPUT=dem, LINES=across)
        assert layers["OUTPUT"].name() == "Correlogram of dem along the cross section"

    def test_of_shifts(self, load, dem, write):
        cells = np.random.default_rng(0).normal(0, 1, (64, 64))
        one, two = write(cells, name="one.tif"), write(np.roll(cells, 2), name="two.tif")
        layers = load("loupe:estimateshift", "OUTPUT", "VECTORS", INPUT=one, REFERENCE=two)
        assert layers["OUTPUT"].name() == "one moved to two"
        assert layers["VECTORS"].name() == "Shifts of one to two"

    @pytest.mark.parametrize(
        ("after_its_file", "name"), [(True, "mine"), (False, "Local variance 3x3 of dem")]
    )
    def test_a_file_keeps_the_name_that_the_user_gave_it_where_qgis_is_set_so(
        self, load, dem, tmp_path, monkeypatch, after_its_file, name
    ):
        # Layers in the folder for temporary files are not called after them.
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.setenv("TMPDIR", str(tmp_path / "elsewhere"))
        where = {"OUTPUT": str(tmp_path / "mine.tif")}
        with named_after_files(after_its_file):
            layers = load("loupe:localvariance", "OUTPUT", where=where, INPUT=dem)
        assert layers["OUTPUT"].name() == name


class TestAModel:
    @pytest.fixture
    def loaded(self, load, dem):
        def loaded(name):
            source = QgsProcessingModelChildParameterSource
            model = QgsProcessingModelAlgorithm("A model", "Tests")
            raster = QgsProcessingParameterRasterLayer("RASTER", "Raster")
            model.addModelParameter(raster, QgsProcessingModelParameter("RASTER"))
            child = QgsProcessingModelChildAlgorithm("loupe:localvariance")
            child.setChildId("child")
            child.addParameterSources("INPUT", [source.fromModelParameter("RASTER")])
            output = QgsProcessingModelOutput(name, name)
            output.setChildId("child")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({name: output})
            model.addChildAlgorithm(child)
            (definition,) = model.destinationParameterDefinitions()
            return load(model, definition.name(), RASTER=dem)[definition.name()]

        return loaded

    def test_has_its_results_styled(self, loaded):
        assert isinstance(loaded("texture").renderer(), QgsSingleBandPseudoColorRenderer)

    @pytest.mark.parametrize("name", ["texture", "Local variance"])
    def test_keeps_the_name_that_it_gives_a_result(self, loaded, name):
        assert loaded(name).name() == name


@dataclass(frozen=True)
class Shown:
    """How a raster is drawn: the colours and the values at both ends."""

    low: float
    high: float
    colours: list


def shown(layer):
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    return Shown(
        renderer.classificationMin(), renderer.classificationMax(), [item.color for item in items]
    )


def luminance(colour):
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


class TestStatistics:
    @pytest.fixture
    def noise(self, write):
        """With an outlier, which must not decide about the colours."""
        cells = np.random.default_rng(0).normal(0, 1, (200, 200))
        cells[100, 100] = 20
        return write(cells, name="noise.tif")

    def test_are_cut_off_at_2_and_98_per_cent(self, load, noise, cells_of):
        layer = load("loupe:localvariance", "OUTPUT", INPUT=noise)["OUTPUT"]
        cells = cells_of(layer.source())
        step = (cells.max() - cells.min()) / 250  # of the histogram of QGIS
        found = shown(layer)
        assert [found.low, found.high] == pytest.approx(np.percentile(cells, [2, 98]), abs=step)

    def test_get_lighter_step_by_step(self, load, dem):
        colours = shown(load("loupe:localvariance", "OUTPUT", INPUT=dem)["OUTPUT"]).colours
        steps = np.diff([luminance(colour) for colour in colours])
        assert len(colours) > 5
        assert (steps > 0).all()

    def test_have_the_same_colours_where_the_default_style_lacks_them(self, load, dem, monkeypatch):
        def colours():
            return shown(load("loupe:localvariance", "OUTPUT", INPUT=dem)["OUTPUT"]).colours

        def ends():
            return [colour.name() for colour in (colours()[0], colours()[-1])]

        expected = ends()
        style = type("Style", (), {"colorRamp": lambda self, name: None})
        monkeypatch.setattr("raster_loupe.algorithms.raster_styles.QgsStyle.defaultStyle", style)
        assert ends() == expected

    def test_of_a_large_raster_are_taken_of_a_sample(self, write, monkeypatch):
        asked = []

        class Provider:
            def bandStatistics(self, band, *, extent, sampleSize):
                asked.append((band, extent, sampleSize))
                found = QgsRasterBandStats()
                found.minimumValue, found.maximumValue = 0, 1
                return found

            def cumulativeCut(self, *arguments):
                asked.append(arguments)
                return 0.0, 0.0

        class Layer:
            def dataProvider(self):
                return Provider()

            def extent(self):
                return "extent"

        sequential(Layer())
        assert [arguments[-2:] for arguments in asked] == [("extent", 250_000)] * 3

    @pytest.mark.parametrize("style", [sequential, diverging, picture])
    @pytest.mark.parametrize("bands", [1, 3])
    def test_of_one_value_make_gdal_complain_of_nothing(self, write, capfd, style, bands):
        cells = np.random.default_rng(0).normal(0, 1, (bands, 20, 20))
        cells[-1] = 7
        layer = QgsRasterLayer(write(cells), "cells")
        capfd.readouterr()  # what QGIS makes GDAL say of three bands as it loads them
        style(layer)
        assert "dfMax" not in "".join(capfd.readouterr())


class TestCorrelations:
    @pytest.mark.parametrize(
        ("tool", "output", "parameters"),
        [
            ("crosscorrelogram", "OUTPUT", {"MAX_LAG": 10}),
            ("matchtemplate", "SCORE", {"TEMPLATE_EXTENT": "500100,500200,3999800,3999900"}),
        ],
    )
    def test_are_as_far_from_pale_to_either_side_and_pale_at_0(
        self, load, dem, tool, output, parameters
    ):
        found = shown(load(f"loupe:{tool}", output, INPUT=dem, **parameters)[output])
        assert found.low == -found.high < 0
        middle = found.colours[len(found.colours) // 2]
        assert luminance(middle) == max(map(luminance, found.colours)) > 0.9
        assert found.colours[0].blue() > found.colours[0].red()
        assert found.colours[-1].red() > found.colours[-1].blue()


class TestPictures:
    def test_of_one_band_are_grey_and_stretched(self, load, dem):
        renderer = load("loupe:equalize", "OUTPUT", INPUT=dem)["OUTPUT"].renderer()
        assert isinstance(renderer, QgsSingleBandGrayRenderer)
        assert renderer.contrastEnhancement().minimumValue() < (
            renderer.contrastEnhancement().maximumValue()
        )

    def test_of_two_bands_show_the_first(self, load, write):
        stack = np.random.default_rng(0).normal(0, 1, (2, 30, 30))
        renderer = load("loupe:equalize", "OUTPUT", INPUT=write(stack))["OUTPUT"].renderer()
        assert isinstance(renderer, QgsSingleBandGrayRenderer)
        band = getattr(renderer, "inputBand", None) or renderer.grayBand  # renamed in 3.38
        assert band() == 1

    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
    def test_of_three_bands_are_in_colour(self, load, write, dtype):
        stack = np.random.default_rng(0).integers(0, 255, (3, 30, 30)).astype(dtype)
        renderer = load("loupe:equalize", "OUTPUT", INPUT=write(stack))["OUTPUT"].renderer()
        assert isinstance(renderer, QgsMultiBandColorRenderer)
        assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [1, 2, 3]

    def test_with_a_palette_keep_it(self, load, write):
        path = write(np.arange(100, dtype="uint8").reshape(10, 10), nodata=0)
        dataset = gdal.Open(path, gdal.GA_Update)
        table = gdal.ColorTable()
        for value in range(100):
            table.SetColorEntry(value, (value, 0, 255 - value))
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset = None
        layer = load("loupe:fillnodata", "OUTPUT", INPUT=path, METHOD=3)["OUTPUT"]
        assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)


class TestMasks:
    @pytest.fixture
    def marks(self, load, write):
        cells = np.random.default_rng(0).normal(0, 1, (40, 40))
        cells[10:20, 10:20] = np.nan
        cells[30:32, 30:32] = np.nan
        return load("loupe:fillnodata", "FILLED", "OUTPUT", INPUT=write(cells), MAX_AREA=50)[
            "FILLED"
        ]

    def test_name_what_their_values_mean(self, marks):
        classes = {one.value: one.label for one in marks.renderer().classes()}
        assert classes == {1: "Filled", 2: "Left as a hole"}

    def test_show_nothing_where_they_are_0(self, marks):
        image = _picture(marks)
        assert image.pixelColor(35, 5).alpha() == 0
        assert image.pixelColor(15, 15).alpha() == 255
        assert image.pixelColor(31, 31).alpha() == 255
        assert image.pixelColor(15, 15) != image.pixelColor(31, 31)


class TestPeaks:
    def test_are_as_large_as_they_are_prominent_and_have_their_values(self, load, dem):
        layer = load("loupe:findpeaks", "OUTPUT", INPUT=dem, MIN_PROMINENCE=1)["OUTPUT"]
        assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        (category,) = layer.renderer().categories()
        size = category.symbol().dataDefinedSize().expressionString()
        assert '"prominence"' in size
        assert layer.labelsEnabled()
        assert '"value"' in layer.labeling().settings().fieldName

    def test_tell_pits_from_peaks(self, load, dem):
        layer = load("loupe:findpeaks", "OUTPUT", INPUT=dem, KIND=2)["OUTPUT"]
        maxima, minima = layer.renderer().categories()
        assert (maxima.value(), minima.value()) == ("maximum", "minimum")
        assert maxima.symbol().color() != minima.symbol().color()
        assert (maxima.symbol().angle(), minima.symbol().angle()) == (0, 180)

    def test_without_prominence_are_of_one_size(self, load, dem):
        layer = load("loupe:findpeaks", "OUTPUT", INPUT=dem, PROMINENCE=False)["OUTPUT"]
        (category,) = layer.renderer().categories()
        assert "prominence" not in category.symbol().dataDefinedSize().expressionString()

    def test_are_drawn(self, load, dem):
        layer = load("loupe:findpeaks", "OUTPUT", INPUT=dem, KIND=2)["OUTPUT"]
        image = _picture(layer, 200)
        colours = {image.pixelColor(x, y).name() for x in range(200) for y in range(200)}
        assert {"#d7301f", "#2b6cb0"} <= colours


class TestMatches:
    def test_are_outlines_by_score_with_their_scores(self, load, dem):
        extent = "500100,500200,3999800,3999900"
        layer = load(
            "loupe:matchtemplate", "MATCHES", INPUT=dem, TEMPLATE_EXTENT=extent, THRESHOLD=0.5
        )["MATCHES"]
        assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
        assert layer.renderer().classAttribute() == "score"
        ranges = layer.renderer().ranges()
        worst, best = (one.symbol().symbolLayer(0) for one in (ranges[0], ranges[-1]))
        assert best.strokeColor().green() < worst.strokeColor().green()
        assert best.brushStyle() == Qt.BrushStyle.NoBrush
        assert layer.labelsEnabled()

    def test_every_match_is_in_a_class(self, load, dem):
        extent = "500100,500200,3999800,3999900"
        layer = load(
            "loupe:matchtemplate", "MATCHES", INPUT=dem, TEMPLATE_EXTENT=extent, THRESHOLD=0.5
        )["MATCHES"]
        scores = [feature["score"] for feature in layer.getFeatures()]
        ranges = layer.renderer().ranges()
        assert len(scores) > 1
        assert all(
            any(one.lowerValue() <= score <= one.upperValue() for one in ranges) for score in scores
        )


class TestUsersStyles:
    """What users chose holds."""

    @pytest.fixture
    def grey(self, load, dem, tmp_path):
        """The path of a style of a raster, which says grey."""
        path = str(tmp_path / "grey.qml")
        load("loupe:equalize", "OUTPUT", INPUT=dem)["OUTPUT"].saveNamedStyle(path)
        return path

    def check(self, layer):
        assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
        assert layer.name() == "Local variance 3x3 of dem"

    def test_for_an_output_of_a_tool(self, load, dem, grey, monkeypatch):
        from processing.gui.RenderingStyles import RenderingStyles

        monkeypatch.setitem(RenderingStyles.styles, "loupe:localvariance", {"OUTPUT": grey})
        self.check(load("loupe:localvariance", "OUTPUT", INPUT=dem)["OUTPUT"])

    def test_for_all_rasters(self, load, dem, grey, monkeypatch):
        from processing.core.ProcessingConfig import ProcessingConfig

        setting = ProcessingConfig.settings[ProcessingConfig.RASTER_STYLE]
        monkeypatch.setattr(setting, "value", grey)
        self.check(load("loupe:localvariance", "OUTPUT", INPUT=dem)["OUTPUT"])

    def test_beside_the_file(self, load, dem, grey, tmp_path):
        (tmp_path / "mine.qml").write_bytes((tmp_path / "grey.qml").read_bytes())
        target = str(tmp_path / "mine.tif")
        layer = load("loupe:localvariance", "OUTPUT", where={"OUTPUT": target}, INPUT=dem)["OUTPUT"]
        assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)


class TestNothingToShow:
    """No style fails; QGIS shows the layer as it does by itself."""

    @pytest.mark.parametrize("fill", [5.0, np.nan], ids=["constant", "empty"])
    @pytest.mark.parametrize("style", RASTER_STYLES, ids=("even", "about 0", "grey", "classes"))
    def test_in_a_raster(self, write, style, fill, qgis_app):
        layer = QgsRasterLayer(write(np.full((20, 20), fill)), "flat")
        style(layer)
        assert layer.isValid()
        _picture(layer)

    @pytest.mark.parametrize("style", FEATURE_STYLES)
    @pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon", "None"])
    def test_in_a_layer_without_our_fields(self, qgis_app, style, kind):
        style(QgsVectorLayer(f"{kind}?field=name:string", "foreign", "memory"))

    @pytest.mark.parametrize("style", FEATURE_STYLES)
    def test_in_a_layer_without_features(self, qgis_app, style):
        fields = "&".join(
            f"field={name}:double" for name in "value prominence score outlier matches".split()
        )
        layer = QgsVectorLayer(f"Point?{fields}&field=kind:string", "empty", "memory")
        before = type(layer.renderer())
        style(layer)
        assert type(layer.renderer()) is before

    @pytest.mark.parametrize("style", FEATURE_STYLES)
    def test_in_a_layer_of_nulls(self, qgis_app, style):
        fields = "&".join(
            f"field={name}:double" for name in "value prominence score outlier matches".split()
        )
        layer = QgsVectorLayer(f"Point?{fields}&field=kind:string", "nulls", "memory")
        layer.dataProvider().addFeatures(list(_features(layer, "Point (1 1)")))
        style(layer)

    def test_where_there_is_no_peak(self, load, write):
        path = write(np.zeros((20, 20)))
        assert load("loupe:findpeaks", "OUTPUT", INPUT=path)["OUTPUT"].featureCount() == 0


def test_a_style_that_fails_costs_nothing_but_itself(load, dem, monkeypatch):
    def fail(layer):
        raise RuntimeError("no such renderer")

    name = "raster_loupe.algorithms.local_variance.LocalVarianceAlgorithm.styles"
    monkeypatch.setattr(name, lambda self: {"OUTPUT": fail})
    layer = load("loupe:localvariance", "OUTPUT", INPUT=dem)["OUTPUT"]
    assert layer.name() == "Local variance 3x3 of dem"


def test_a_result_that_nobody_loads_is_left_alone(run_tool, dem):
    assert run_tool("loupe:localvariance", INPUT=dem).path


def _features(layer, wkt):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    yield feature


def _picture(layer, side=40):
    """Draw a layer into a picture."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(side, side))
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()
