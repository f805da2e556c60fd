# SPDX-License-Identifier: GPL-2.0-or-later
"""Progress, the line at the end, and cancelling."""

import re

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback


@pytest.fixture
def path(write):
    """A raster of several tiles."""
    return write(np.random.default_rng(0).normal(0, 1, (3000, 200)).astype("float32"))


def test_progress_never_goes_back_and_ends_at_100(run, path):
    progress = run(INPUT=path).progress
    assert len(progress) > 2
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_one_line_at_the_end_says_what_the_run_amounted_to(run, path, monkeypatch):
    monkeypatch.setenv("LOUPE_WORKERS", "2")
    lines = re.findall(
        r"^600\u202f000 cells in \d+\.\d\d s: [\d\u202f]+ cells/s, 2 workers$",
        run(INPUT=path).log,
        re.M,
    )
    assert len(lines) == 1


def test_a_single_worker_is_not_called_workers(run, path, monkeypatch):
    monkeypatch.setenv("LOUPE_WORKERS", "1")
    assert run(INPUT=path).log.count("cells/s, 1 worker\n") == 1


@pytest.mark.parametrize("percent", [1, 50])
def test_cancelling_leaves_nothing_and_is_no_error(
    run, path, tmp_path, untouched, percent, cancels_at
):
    with untouched(tmp_path):
        result = run(feedback=cancels_at(percent), INPUT=path)
    assert result.outputs == {}
    assert "Cancelled: nothing was written." in result.log


def test_cancelling_before_the_start_leaves_nothing(run, path, tmp_path, untouched):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with untouched(tmp_path):
        assert run(feedback=feedback, INPUT=path).outputs == {}


def test_cancelling_leaves_an_earlier_result(run, path, tmp_path, untouched, cancels_at):
    (tmp_path / "result.tif").write_bytes(b"an earlier result")
    with untouched(tmp_path):
        run(feedback=cancels_at(1), INPUT=path)
