# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs one command and reports its wall time and peak memory: ``stopwatch.py REPORT COMMAND ...``

A process of its own, since Linux starts the peak of a child at the memory of whoever started it:
measured straight from the harness, every command would seem to need the harness's arrays.
"""

import json
import os
import subprocess
import sys
import time

report, *command = sys.argv[1:]
started = time.perf_counter()
process = subprocess.Popen(command)
# The usage covers the process and all that it waited for; its peak is that of the largest of them.
_, status, usage = os.wait4(process.pid, 0)
seconds = time.perf_counter() - started
with open(report, "w", encoding="ascii") as file:
    json.dump({"seconds": seconds, "peak_mb": usage.ru_maxrss * 1024 / 1e6}, file)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
