# SPDX-License-Identifier: GPL-2.0-or-later
"""Scans an unzipped plugin as plugins.qgis.org does on an upload, and no more leniently.

There, what bandit and detect-secrets find counts as critical; what flake8 finds is shown beside it.
"""

import json
import subprocess
import sys

# What is not to be said, with the reason.
FLAKE8_IGNORED = {
    "E203": "PEP 8 wants spaces around the colon of a slice of expressions, and ruff puts them",
    "W503": "PEP 8 wants a line broken before an operator, and ruff breaks it there",
}
# It may hold the hash of a commit. plugins.qgis.org leaves it out for that reason.
NO_SECRETS_IN = r"(^|/)metadata\.txt$"


def findings(folder):
    """What the scanners have to say about the files in a folder.

    Yields
    ------
    str
        Each names the file, the line and what it is.
    """
    yield from _bandit(folder)
    yield from _detect_secrets(folder)
    yield from _flake8(folder)


def _bandit(folder):
    """Of any severity, and whatever a comment in the code says against it."""
    said = _run(folder, "bandit", "--quiet", "--ignore-nosec", "--format=json", "--recursive", ".")
    report = json.loads(said)
    for found in report["results"]:
        yield "{filename}:{line_number}: {test_id} {issue_text}".format(**found)
    for failed in report["errors"]:
        yield "{filename}: bandit: {reason}".format(**failed)


def _detect_secrets(folder):
    said = _run(
        folder, "detect_secrets", "scan", "--all-files", f"--exclude-files={NO_SECRETS_IN}", "."
    )
    for name, secrets in json.loads(said)["results"].items():
        for secret in secrets:
            yield f"{name}:{secret['line_number']}: may hold a secret: {secret['type']}"


def _flake8(folder):
    """With lines as long as ruff's, where plugins.qgis.org allows 120 characters."""
    ignored = ",".join(FLAKE8_IGNORED)
    said = _run(folder, "flake8", "--isolated", "--max-line-length=100", f"--ignore={ignored}", ".")
    yield from said.splitlines()


def _run(folder, module, *arguments):
    """What a scanner said on its standard output; it fails where there are findings, too."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        sys.exit(f"{module} failed:\n{done.stderr}")
    return done.stdout
