# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's life: what it adds to QGIS when it is loaded is gone when it is unloaded."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

import raster_loupe


@pytest.fixture
def new_plugin(plugin):
    """A plugin not loaded yet; the session's own steps aside for it."""
    plugin.unload()
    new = raster_loupe.classFactory(None)
    yield new
    new.unload()
    plugin.initProcessing()


@pytest.fixture
def german(monkeypatch):
    """QGIS as if it spoke German; a process cannot change its language once it runs."""
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "de_AT"))


def _settings():
    from processing.core.ProcessingConfig import ProcessingConfig

    return {
        name: setting.value
        for name, setting in ProcessingConfig.settings.items()
        if setting.group == "Raster Loupe"
    }


def _loaded():
    registry = QgsApplication.processingRegistry()
    return registry.providerById("loupe"), registry.algorithmById("loupe:localvariance")


def test_making_the_plugin_does_nothing_yet(new_plugin):
    assert _loaded() == (None, None)


@pytest.mark.parametrize("start", ["initGui", "initProcessing"])
def test_loading_adds_the_provider_with_and_without_a_screen(new_plugin, start):
    getattr(new_plugin, start)()
    assert None not in _loaded()


def test_loading_adds_the_settings_with_their_defaults(new_plugin):
    new_plugin.initProcessing()
    assert _settings() == {
        "LOUPE_WORKERS": 0,
        "LOUPE_MEMORY_MB": 0,
        "LOUPE_CREATION_OPTIONS": "",
    }


def test_unloading_takes_provider_and_settings_away(new_plugin):
    from processing.core.ProcessingConfig import ProcessingConfig

    new_plugin.initProcessing()
    new_plugin.unload()
    assert _loaded() == (None, None)
    assert _settings() == {}
    assert "Raster Loupe" not in ProcessingConfig.settingIcons


def test_loading_installs_the_translation_and_unloading_removes_it(new_plugin, german):
    def word():
        return QCoreApplication.translate("LocalVarianceAlgorithm", "Local variance")

    new_plugin.initProcessing()
    assert word() == "Lokale Varianz"
    assert _loaded()[1].displayName() == "Lokale Varianz"
    new_plugin.unload()
    assert word() == "Local variance"


def test_every_string_is_translated():
    folder = Path(raster_loupe.__file__).parent / "i18n"
    for path in folder.glob("*.ts"):
        messages = ElementTree.parse(path).getroot().iter("message")
        assert all(message.findtext("translation") for message in messages), path.name
        assert path.with_suffix(".qm").stat().st_size > 1000


def test_the_plugin_can_be_loaded_again(new_plugin):
    for _ in range(3):
        new_plugin.initProcessing()
        assert None not in _loaded()
        new_plugin.unload()


def test_unloading_what_was_not_loaded_does_nothing(new_plugin):
    new_plugin.unload()
    assert _loaded() == (None, None)
