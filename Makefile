# Raster Loupe's chores. `make help` lists them.

VENV := .venv
PYTHON := $(VENV)/bin/python
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
PACKAGE := dist/raster_loupe-$(VERSION).zip
SCRIPTS := .ci/run $(shell grep -lsE '^.!.*bash' benchmarks/*.sh demo/* scripts/*)
LANGUAGES := de es fr ja pt
DRAW := scripts/in_fresh_profile $(PYTHON) demo/preview.py

export VENV

.PHONY: help setup demo demo-dem picture screenshots models test test-matrix lint bench bench-peers \
	package check-package help-pages i18n clean

help:  ## List the targets
	@sed -n 's/^\([a-z0-9-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

setup:  ## Install what is missing: QGIS and GDAL with apt, the test tools in .venv
	@scripts/setup

demo: setup  ## Local variance of a piece of SRTM elevation, holes in it filled, with pictures
	@demo/run

demo-dem:  ## Remake the demo's elevation raster from the Debian package it comes from
	@scripts/setup python-matplotlib-data
	@$(PYTHON) demo/make_dem.py

picture: demo  ## Remake the pictures of the README and the docs from the demo and from packages
	@scripts/setup zopfli
	@mkdir -p docs/images
	@$(DRAW) --width 560 local-variance --colours 32 docs/images/local_variance.png \
		demo/jacksboro_fault.tif demo/output/local_variance.tif
	@$(DRAW) --width 640 filling --colours 32 docs/images/filling.png demo/jacksboro_fault.tif \
		$(addprefix demo/output/,holes.tif filled.tif filled_from_reference.tif)
	@scripts/in_fresh_profile $(PYTHON) demo/fill_by_every_method.py \
		demo/output/holes.tif demo/output/methods
	@$(DRAW) --width 720 methods --colours 40 docs/images/fill_methods.png demo/jacksboro_fault.tif \
		demo/output/holes.tif $(foreach method,0 1 2 3 4 5 6 7 8 9,demo/output/methods/$(method).tif)
	@scripts/qgis_process run loupe:comparefillmethods -- INPUT=demo/output/holes.tif \
		OUTPUT_TABLE=demo/output/errors.csv > demo/output/errors.log 2>&1
	@$(DRAW) --width 720 errors --colours 16 docs/images/fill_errors.png demo/output/errors.csv
	@demo/focal docs/images
	@demo/contrast docs/images
	@demo/matching docs/images
	@demo/peaks docs/images
	@demo/scale docs/images
	@demo/models docs/images

screenshots:  ## Remake the pictures of the dialogs in the docs
	@scripts/setup xvfb xauth zopfli
	@xvfb-run -a scripts/in_fresh_profile $(PYTHON) demo/screenshots.py docs/images

models: setup  ## Remake the models that the provider ships, with QGIS 3.22
	@QT_HASH_SEED=0 scripts/in_fresh_profile $(PYTHON) scripts/make_models.py

test: setup  ## Run the whole suite on all cores, doctests included; ARGS="-k name" for a part
	@scripts/in_fresh_profile $(PYTHON) -m pytest -n auto --dist loadfile $(ARGS)

test-matrix: test  ## The suite here and in Debian trixie and sid; half an hour, so not in CI
	@scripts/setup debootstrap
	@scripts/test_matrix trixie sid -- $(ARGS)

lint: setup  ## Check style, likely bugs and banned imports
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@for script in $(SCRIPTS); do bash -n $$script || exit 1; done

bench: setup  ## Measure against gdal_translate and the peers that are installed
	@$(PYTHON) benchmarks/run.py

bench-peers: setup  ## Install the peers that apt and PyPI have
	@bash benchmarks/install_peers.sh

package:  ## Make the installable zip of HEAD
	@mkdir -p dist
	@git archive -9 --prefix=raster_loupe/ -o $(PACKAGE) HEAD
	@echo $(PACKAGE)

check-package: setup package  ## Scan the zip as plugins.qgis.org does, and run all its tools
	@$(PYTHON) -m pip install -q --disable-pip-version-check -r requirements-package.txt
	@$(PYTHON) scripts/check_package.py $(PACKAGE)

help-pages: setup  ## Make the pages of help/ from docs/*.md
	@$(PYTHON) scripts/help_pages.py

i18n:  ## Collect the strings to translate, and compile the translations
	@scripts/setup pyqt5-dev-tools qttools5-dev-tools
	@scripts/collect_strings i18n $(LANGUAGES)
	@for language in $(LANGUAGES); do \
		lrelease -silent i18n/raster_loupe_$$language.ts || exit 1; \
	done

clean:  ## Remove what the other targets made, .venv included
	rm -rf $(VENV) dist demo/output
