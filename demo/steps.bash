# SPDX-License-Identifier: GPL-2.0-or-later
# What the scripts that make the pictures of the docs have in common. Each of them sources this file,
# with the name of its folder in demo/output and the folder where pictures go:
#
#     . "$(dirname "${BASH_SOURCE[0]}")/steps.bash" NAME FOLDER
set -euo pipefail

pictures=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python=${VENV:-.venv}/bin/python
elevation=demo/jacksboro_fault.tif
images=${LOUPE_BENCH_CACHE:-$HOME/.cache/raster-loupe}/real
output=demo/output/$1
log=$output/qgis_process.log
rm -rf "$output"
mkdir -p "$output"

# What a command says goes to the log, which is shown if it fails.
logged() {
    "$@" >> "$log" 2>&1 || {
        cat "$log" >&2
        exit 1
    }
}

# tool ID [PARAMETER=VALUE...]; ours, unless the id names another provider
tool() {
    local id=$1
    [[ $id == *:* ]] || id=loupe:$id
    logged scripts/qgis_process run "$id" -- "${@:2}"
}

# draw WIDTH SUBJECT ARGUMENT...
draw() { logged scripts/in_fresh_profile "$python" demo/preview.py --width "$1" "${@:2}"; }
