# Two commands: `make run` starts Dichtbij, `make test` checks everything. `make` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.NOTPARALLEL:

HOST ?= 127.0.0.1
PORT ?= 8000
WORKERS ?= $(shell nproc 2>/dev/null || echo 2)
export HOST PORT

PY := .venv/bin/python

# The components of @utrecht/component-library-css that our templates use, in the file's order.
COMPONENTS := \
	root document body page-header page-footer skip-link \
	heading-1 heading-2 heading-3 paragraph link link-list button button-link \
	unordered-list table nav-list breadcrumb-nav pagination \
	form-field form-label form-field-description form-field-error-message form-fieldset \
	textbox textarea select checkbox radio-button alert

.PHONY: help run test sure lint types contracts tests bench evaluate train leesniveau i18n lock sbom assets clean \
	runtime dev system

help: ## Deze lijst
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: runtime assets ## Zet alles klaar en start Dichtbij op http://127.0.0.1:8000/ (HOST en PORT kunnen anders)
	@.ci/pdf
	@.ci/prepare
	@exec .venv/bin/gunicorn -c gunicorn.conf.py wsgi:app

test: system sure ## Alles nagaan; installeert zelf wat daarvoor nodig is

sure: lint types contracts tests ## Hetzelfde, zonder iets op de machine te installeren (buiten .venv)

lint: dev ## Stijl en veelgemaakte fouten (ruff, djlint)
	@echo "== ruff, djlint"
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/djlint templates --lint --quiet

types: dev ## Typen (mypy)
	@echo "== mypy"
	@.venv/bin/mypy

contracts: dev ## Afspraken over imports (import-linter)
	@echo "== import-linter"
	@.venv/bin/lint-imports --no-logo

tests: export HTML_VALIDATE = 1
tests: dev assets ## Alle tests, met de dekking (pytest)
	@echo "== pytest"
	@$(PY) -m pytest -n $(WORKERS) --dist loadscope --cov

bench: dev ## Snelheid en geheugen bij 2.000 en 20.000 keer aanbod
	@$(PY) -m tests.bench

evaluate: dev ## Hoe goed de matcher is op de voorbeeldvragen
	@$(PY) -m tests.evaluate --schrijf

train: dev ## Leer de matcher opnieuw uit de zinnen en verhalen in seeds
	@$(PY) -m seeds.maak_model
	@$(PY) -m seeds.maak_gewoon
	@.venv/bin/flask --app wsgi algoritmeregister --schrijf docs

leesniveau: dev ## Hoe moeilijk onze teksten zijn volgens LiNT-II (haalt Frog en LiNT-II op; duurt minuten)
	@.ci/leesniveau
	@$(PY) -m tests.leesniveau

i18n: dev ## Zet alle teksten in translations/ en laat zien hoever elke taal is
	@$(PY) -m translations.werk_bij

lock: dev ## Vernieuw de lijsten met versies (UPGRADE=--upgrade: naar de nieuwste)
	@.ci/lock $(UPGRADE)

sbom: dev ## Schrijf de lijst van onderdelen (CycloneDX) in dist/
	@$(PY) .ci/sbom.py dist/dichtbij.cdx.json

assets: runtime ## Haal de stylesheets en de kaart op
	@.ci/assets $(COMPONENTS)

clean: ## Gooi weg wat make maakte; de gegevens in instance/ blijven
	@rm -rf .venv .venv-leesniveau node_modules app/static/vendor .mypy_cache .ruff_cache .pytest_cache .hypothesis \
		.import_linter_cache .coverage .coverage.* htmlcov test-results
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

runtime:
	@.ci/venv runtime

dev:
	@.ci/venv runtime dev

system:
	@.ci/system
	@.ci/pdf
