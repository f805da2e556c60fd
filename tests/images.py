# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that were moved or warped by shifts that are known."""

from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy import ndimage
from scipy.fft import fft2, ifft2

DEMO = str(Path(__file__).resolve().parent.parent / "demo" / "jacksboro_fault.tif")


def elevation():
    """Real ground, 344 x 403 cells."""
    return gdal.Open(DEMO).ReadAsArray().astype(float)


def relief(rows, cols, seed=0, roughness=1.6):
    """Ground whose spectrum falls off as that of nature does; unit deviation."""
    spectrum = fft2(np.random.default_rng(seed).normal(size=(rows, cols)))
    distance = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.fftfreq(cols))
    distance[0, 0] = np.inf
    cells = ifft2(spectrum / distance**roughness).real
    return cells / cells.std()


def moved(cells, columns, rows):
    """Move an image by any fraction of a cell."""
    return ifft2(ndimage.fourier_shift(fft2(cells), (rows, columns))).real


def noisy(cells, share, seed):
    return cells + np.random.default_rng(seed).normal(0, share * cells.std(), cells.shape)


def error(found, columns, rows):
    return max(abs(found.columns - columns), abs(found.rows - rows))


def warped(ground, amplitude, lengths, columns, rows):
    """An image, and what each of its cells' places in the reference must move by."""
    places = np.mgrid[0 : ground.shape[0], 0 : ground.shape[1]].astype(float)

    def shifts(at):
        return np.stack(
            [
                rows + amplitude * np.sin(2 * np.pi * at[1] / lengths[1] + 0.3),
                columns + amplitude * np.cos(2 * np.pi * at[0] / lengths[0] + 1),
            ]
        )

    at = places
    for _ in range(40):  # the place whose shift leads from this cell
        at = places + shifts(at)
    image = ndimage.map_coordinates(ground, at, order=5, mode="mirror")
    return image, shifts(places)[::-1]
