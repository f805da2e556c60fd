# SPDX-License-Identifier: GPL-2.0-or-later
"""``qgis_process``: the plugin without a screen, in a fresh profile, as a program of its own."""

import re
import shlex
import signal
import subprocess
import time

import numpy as np
import pytest
from osgeo import gdal_array

from raster_loupe.tests.conftest import ROOT

TOOL = "loupe:localvariance"
DEMO = str(ROOT / "demo" / "jacksboro_fault.tif")


@pytest.fixture
def target(tmp_path):
    return str(tmp_path / "result.tif")


@pytest.fixture
def slow(profile, write, target):
    """The command of a run that takes seconds: it compresses as hard as can be."""
    cells = np.random.default_rng(0).normal(0, 1, (3000, 3000)).astype("float32")
    return profile.command(
        "run",
        TOOL,
        "--",
        f"INPUT={write(cells)}",
        "DATA_TYPE=1",
        "OPTIONS=COMPRESS=DEFLATE|ZLEVEL=9",
        f"OUTPUT={target}",
    )


def test_the_plugin_is_listed_as_one_that_has_tools(profile):
    assert re.search(r"^\* raster_loupe$", profile("plugins").stdout, re.M)


def test_the_tools_are_listed(profile):
    listed = profile("list").stdout
    for name, title in (
        ("localvariance", "Local variance"),
        ("fillnodata", "Fill nodata"),
        ("fillfromreference", "Fill from reference"),
        ("comparefillmethods", "Compare fill methods"),
        ("equalize", "Equalize histogram"),
        ("equalizebatch", r"Equalize histograms \(batch\)"),
        ("adaptiveequalize", r"Equalize histogram adaptively \(CLAHE\)"),
        ("matchhistogram", "Match histogram"),
        ("matchtemplate", "Match template"),
        ("estimateshift", "Estimate shift"),
        ("crosscorrelogram", "Cross-correlogram"),
        ("findpeaks", "Find peaks"),
        ("profilepeaks", "Find peaks along lines"),
        ("profilecorrelation", "Cross-correlation along lines"),
        ("texturestack", "Texture stack"),
        ("repairdem", "Repair a DEM"),
        ("findandcount", "Find and count"),
    ):
        assert re.search(rf"loupe:{name}\s+{title}$", listed, re.M)


def test_help_explains_every_parameter_in_plain_text(profile, tool):
    said = profile("help", TOOL).stdout
    # What newer versions of QGIS add.
    said = re.sub(r" \(optional\)$|\n\tDefault value:.*$", "", said, flags=re.M)
    for definition in tool.parameterDefinitions():
        assert f"\n{definition.name()}: {definition.description()}\n\t{definition.help()}" in said
    assert "AVERAGE_LOCAL_VARIANCE: <outputNumber>\n\tAverage local variance" in said
    assert not re.search("<p>|<br>|<b>|&lt;", said)


class TestARun:
    @pytest.fixture(scope="class")
    def done(self, profile, tmp_path_factory):
        target = tmp_path_factory.mktemp("run") / "result.tif"
        return profile.run(
            {"INPUT": DEMO, "SIZE": 5, "STATISTICS": "0,2", "OUTPUT": target}
        ), target

    def test_gives_the_same_file_as_in_qgis_to_the_last_byte(self, done, run):
        process, target = done
        assert process.returncode == 0
        within = run(INPUT=DEMO, SIZE=5, STATISTICS=[0, 2])
        with open(within.path, "rb") as file:
            assert file.read() == target.read_bytes()

    def test_says_its_outputs(self, done, run):
        process, target = done
        average = run(INPUT=DEMO, SIZE=5).outputs["AVERAGE_LOCAL_VARIANCE"]
        assert f"AVERAGE_LOCAL_VARIANCE:\t{average}\nOUTPUT:\t{target}\n" in process.stdout

    def test_says_what_it_amounted_to(self, done):
        assert re.search(
            r"^138\u202f632 cells in .* s: .* cells/s, \d+ workers?$", done[0].stdout, re.M
        )

    def test_counts_to_100(self, done):
        assert "...90...100 - done." in done[0].stdout

    def test_leaves_only_the_result(self, done):
        assert [path.name for path in done[1].parent.iterdir()] == ["result.tif"]


@pytest.mark.parametrize(
    "resources",
    [{"LOUPE_WORKERS": "1"}, {"LOUPE_WORKERS": "3"}, {"LOUPE_MEMORY_MB": "24"}],
    ids=lambda resources: "=".join(*resources.items()),
)
def test_workers_and_memory_do_not_change_the_result(profile, run, target, write, resources):
    cells = np.random.default_rng(1).normal(0, 1, (1500, 1100)).astype("float32")
    parameters = {"INPUT": write(cells), "SIZE": 15}
    process = profile.run({**parameters, "OUTPUT": target}, **resources)
    assert process.returncode == 0, process.stdout
    expected = run(**parameters, OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_array_equal(gdal_array.LoadFile(target), gdal_array.LoadFile(expected.path))
    assert f"\nAVERAGE_LOCAL_VARIANCE:\t{expected.outputs['AVERAGE_LOCAL_VARIANCE']}\n" in (
        process.stdout
    )


class TestARefusal:
    """It is a sentence and an exit code, never a traceback, and nothing is left behind."""

    @pytest.fixture
    def refused(self, profile, target, tmp_path, untouched):
        def refused(parameters, **environment):
            with untouched(tmp_path):
                process = profile.run(
                    {"INPUT": DEMO, "OUTPUT": target, **parameters}, **environment
                )
            assert process.returncode != 0
            assert "Traceback" not in process.stdout
            return process.stdout

        return refused

    @pytest.mark.parametrize(
        ("parameters", "message"),
        [
            ({"SIZE": "abc"}, "SIZE is abc; expected a whole number >= 1"),
            ({"BANDS": "1,2"}, "BANDS is 1,2; expected 1, the only band of INPUT"),
            ({"STATISTICS": [0, 9]}, "; expected one or more of 0 (Variance), 1 (Standard"),
            ({"INPUT": "/missing.tif"}, "INPUT: /missing.tif cannot be opened: "),
            ({"OUTPUT": "/missing/o.tif"}, "OUTPUT: /missing cannot be written to: No such file"),
            ({"OUTPUT": DEMO}, f"OUTPUT: {DEMO} is read by this run"),
        ],
        ids=str,
    )
    def test_of_a_parameter_names_it_and_what_would_be_right(self, refused, parameters, message):
        assert message in refused(parameters)

    @pytest.mark.parametrize(
        ("name", "value"), [("LOUPE_WORKERS", "-1"), ("LOUPE_MEMORY_MB", "lots")]
    )
    def test_of_an_environment_variable_names_it(self, refused, name, value):
        sentence = f"the environment variable {name} is '{value}'; expected a whole number >= 0"
        assert sentence in refused({}, **{name: value})


def test_a_repeated_parameter_is_a_list(profile, target, run):
    process = profile.run({"INPUT": DEMO, "STATISTICS": [2, 0], "OUTPUT": target})
    assert process.returncode == 0, process.stdout
    expected = run(INPUT=DEMO, STATISTICS=[0, 2], OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_array_equal(gdal_array.LoadFile(target), gdal_array.LoadFile(expected.path))


def test_a_full_disk_is_said_and_leaves_an_earlier_result(
    profile, write, target, tmp_path, untouched
):
    cells = np.random.default_rng(0).normal(0, 1, (1000, 1000)).astype("float32")
    command = profile.command("run", TOOL, "--", f"INPUT={write(cells)}", f"OUTPUT={target}")
    (tmp_path / "result.tif").write_bytes(b"an earlier result")
    # Files may have 2 MiB; the signal for more is ignored, so that writing fails as on a full disk.
    limited = f"trap '' XFSZ; ulimit -f 2048; exec {shlex.join(command)}"
    with untouched(tmp_path):
        process = profile.spawn(["bash", "-c", limited])
    assert process.returncode != 0
    assert f"OUTPUT: {target} cannot be written: " in process.stdout
    assert "Traceback" not in process.stdout


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
@pytest.mark.parametrize("earlier", [b"an earlier result", None], ids=["replacing", "new"])
def test_a_killed_run_leaves_no_half_written_result(profile, slow, tmp_path, how, earlier):
    result = tmp_path / "result.tif"
    if earlier is not None:
        result.write_bytes(earlier)
    process = subprocess.Popen(
        slow, env=profile.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _wait_until(lambda: any(file.stat().st_size > 1e6 for file in tmp_path.glob(".loupe-*/*")))
    assert process.poll() is None
    process.send_signal(how)
    assert process.wait(timeout=30) != 0
    assert (result.read_bytes() if result.exists() else None) == earlier


def _wait_until(true, seconds=60):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_shell_loop_runs_over_several_files(profile, write, tmp_path, run):
    for name in ("a", "b"):
        write(np.random.default_rng(ord(name)).normal(0, 1, (20, 20)), name=f"{name}.tif")
    loop = f"""
        for file in a b; do
            {profile.executable} run {TOOL} -- INPUT=$file.tif OUTPUT=$file.variance.tif || exit
        done
    """
    process = profile.spawn(["bash", "-c", f"cd {shlex.quote(str(tmp_path))}; {loop}"])
    assert process.returncode == 0, process.stdout
    for name in ("a", "b"):
        expected = run(INPUT=f"{tmp_path}/{name}.tif").path
        np.testing.assert_array_equal(
            gdal_array.LoadFile(f"{tmp_path}/{name}.variance.tif"), gdal_array.LoadFile(expected)
        )


class TestToolsThatFill:
    @pytest.fixture
    def holed(self, write):
        stack = np.random.default_rng(0).normal(0, 1, (3, 40, 50))
        stack[:, 10:14, 20:26] = 255
        stack[1, 30, 30] = np.nan
        return write(stack)

    def test_lists_choose_bands_and_gap_values(self, profile, run_tool, holed, target):
        parameters = {"INPUT": holed, "METHOD": 3, "GAP_VALUES": "255,255"}
        process = profile.run(
            {**parameters, "BANDS": ["3", "2"], "OUTPUT": target}, tool="loupe:fillnodata"
        )
        assert process.returncode == 0, process.stdout
        assert "FILLED_CELLS:\t49\nHOLES:\t3\n" in process.stdout
        assert "UNFILLED_CELLS:\t0\n" in process.stdout
        within = run_tool("loupe:fillnodata", **parameters, BANDS=[3, 2], OUTPUT="TEMPORARY_OUTPUT")
        np.testing.assert_array_equal(gdal_array.LoadFile(target), gdal_array.LoadFile(within.path))

    def test_methods_are_compared_and_the_best_one_is_an_output(self, profile, tmp_path):
        report, table = tmp_path / "report.html", tmp_path / "table.csv"
        parameters = {"INPUT": DEMO, "METHODS": ["0", "3"], "OUTPUT_TABLE": table, "REPORT": report}
        process = profile.run(parameters, tool="loupe:comparefillmethods")
        assert process.returncode == 0, process.stdout
        assert "BEST_METHOD:\t0\nBEST_METHOD_NAME:\tminimum curvature\n" in process.stdout
        head, *rows = table.read_text().splitlines()
        assert head == "method,rmse,mae,bias,p95,seconds"
        assert [row.split(",")[0].strip('"') for row in rows] == ["minimum curvature", "nearest"]
        assert report.read_text(encoding="utf-8").endswith("</html>\n")

    @pytest.mark.parametrize(
        ("tool", "parameters", "message"),
        [
            ("fillnodata", {"FILLED": DEMO}, f"FILLED: {DEMO} is read by this run"),
            ("comparefillmethods", {"FRACTION": 0}, "FRACTION is 0; expected a number >= 0.001"),
        ],
        ids=str,
    )
    def test_a_refusal_is_a_sentence(
        self, profile, target, tmp_path, untouched, tool, parameters, message
    ):
        given = {"INPUT": DEMO, "OUTPUT": target, "OUTPUT_TABLE": "TEMPORARY_OUTPUT"}
        names = ("INPUT", "OUTPUT_TABLE" if tool == "comparefillmethods" else "OUTPUT")
        with untouched(tmp_path):
            process = profile.run(
                {**{name: given[name] for name in names}, **parameters}, tool=f"loupe:{tool}"
            )
        assert process.returncode != 0
        assert message in process.stdout
        assert "Traceback" not in process.stdout
