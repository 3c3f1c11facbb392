PYTHON ?= python3
BIN = .venv/bin
STAMP = .venv/installed

.PHONY: help install demo test check style browser pictures format bench catalogues conversations screens lock release soak audit

help:  ## what each target does
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' Makefile | expand -t 16

install: $(STAMP)  ## the environment alone

$(STAMP): requirements-dev.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $(STAMP)

demo: $(STAMP)  ## the bot with a chat page in the browser, on loopback (PORT=8000)
	@$(BIN)/python -m bot demo

check: style  ## format, lint, types, imports, catalogues
	$(BIN)/mypy

style: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/python -m locales.catalogues check

browser: $(STAMP)  ## sees to it that there is a Chromium to test with (BROWSER=none: does nothing)
	@$(BIN)/python -m tests.browser.chromium

test: style browser  ## the checks, then every test (BROWSER=none leaves the browser out); mypy, on one core, looks meanwhile
	@$(BIN)/mypy > .venv/types 2>&1 & types=$$!; \
	$(BIN)/python -m pytest -n 3 --dist worksteal; tests=$$?; \
	wait $$types; wrong=$$?; cat .venv/types; exit $$((tests > wrong ? tests : wrong))

pictures: $(STAMP) browser  ## docs/pictures anew, from the demo
	@$(BIN)/python -m tests.browser.pictures

bench: $(STAMP)  ## the benchmarks, each as a ratio to a baseline of the same run
	$(BIN)/python -m tests.bench

format: $(STAMP)  ## formats the code
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format .

catalogues: $(STAMP)  ## brings the message catalogues up to the code
	$(BIN)/python -m locales.catalogues update

conversations: $(STAMP)  ## draws docs/conversations.md from the code
	@$(BIN)/python -m tests.walker draw

screens: $(STAMP)  ## every screen in NL | FR | EN: build/screens.html
	@$(BIN)/python -m tests.walker.screens

lock: $(STAMP)  ## pins the dependencies anew, with hashes and without addresses
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate \
		pyproject.toml --group dev --upgrade -o requirements-dev.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate \
		pyproject.toml -c requirements-dev.txt -o requirements.txt

release: $(STAMP)  ## tests/releases/VERSION: what later releases are tested with (VERSION=1.2.3)
	@PYTHONHASHSEED=0 $(BIN)/python -m tests.releases.make $(VERSION)

soak: $(STAMP)  ## a thousand kills -9 under load on each database, then a flood of ten thousand (half an hour)
	$(BIN)/python -m tests.faults.soak
	FLOOD=10000 $(BIN)/python -m pytest tests/faults/test_flood.py

audit: $(STAMP)  ## known vulnerabilities of what is locked, asked of the package index
	@test -x .venv/audit/bin/pip-audit || ($(PYTHON) -m venv .venv/audit && .venv/audit/bin/pip install --quiet pip-audit)
	.venv/audit/bin/pip-audit --strict --disable-pip --require-hashes -r requirements.txt -r requirements-dev.txt
