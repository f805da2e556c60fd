"""Raster Loupe's engine without QGIS around it: ``ours.py TOOL SOURCE TARGET SETTING ...``

Prints the seconds of the run as JSON: opening, reading, computing, writing and closing, but not the
interpreter's start and the imports, which QGIS has behind it when a user starts a tool.
"""

import json
import sys


def local_variance(source: str, target: str, window: int, depth: int) -> float:
    """Write the population variance of ``source`` to ``target`` and return the seconds it took."""
    raise NotImplementedError("benchmarks/ours.py awaits the engine's interface")


TOOLS = {"local_variance": local_variance}


if __name__ == "__main__":
    tool, source_path, target_path, *settings = sys.argv[1:]
    seconds = TOOLS[tool](source_path, target_path, *map(int, settings))
    print(json.dumps({"engine": seconds}))
