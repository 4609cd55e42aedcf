# Tasks of this project. A fresh machine needs Python 3.11 or newer and make, then:
#
#   make run     summarize seeds/ into briefings/ and print one of the briefings
#   make test    lint, types, import contracts and the fast tests
#
# Everything is installed into .venv from the hashed lock files. A stamp in .venv remembers that it was, so a
# second `make` installs nothing. `make PYTHON=python3.12 test` chooses another interpreter for a new .venv.

PYTHON ?= python3
UV ?= uv
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run test test-slow test-engine engine lint evaluate evaluate-recorded record bench docs schemas lock clean

help: ## list the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

run: $(VENV)/.installed ## summarize seeds/ into briefings/ and print one briefing
	@# Exit 1 means finished with findings, which it has listed: not a reason to show nothing.
	$(BIN)/summarizer batch seeds --out briefings --engine rules --format md || [ $$? -eq 1 ]
	@find briefings -name '*.md' | sort | head -n 1 | xargs -I {} cat {}

test: lint ## lint, types, import contracts, fast tests
	$(BIN)/python -m pytest -n $(WORKERS) -m "not slow and not engine"

test-slow: $(VENV)/.installed-dev ## the tests that take minutes
	$(BIN)/python -m pytest -m "slow and not engine"

# LLAMA_SERVER=/path/to/llama-server takes another than the one `make engine` builds. Without either all is skipped.
test-engine: $(VENV)/.installed-dev ## the client against a real llama-server (`make engine` builds it)
	$(BIN)/python -m pytest -n 0 -m engine -rs tests/engine

engine: $(VENV)/.installed-engine ## build llama-server for test-engine: once, ten minutes, needs cmake and ninja
	$(BIN)/python tests/engine/build_server.py

lint: $(VENV)/.installed-dev ## ruff, mypy, import-linter
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

evaluate: $(VENV)/.installed ## score the rules against the gold in seeds/
	$(BIN)/summarizer evaluate seeds

evaluate-recorded: $(VENV)/.installed-dev ## score rules and model side by side, on answers written by hand
	$(BIN)/python tests/recorded/compare.py

record: $(VENV)/.installed-dev ## record cassettes/ again, from the answers written for a local endpoint
	SUMMARIZER_RECORD=1 $(BIN)/python -m pytest -n 0 tests/recorded
	$(BIN)/python -m pytest -n 0 tests/recorded

docs: $(VENV)/.installed ## write the generated pages again: command line, data model, README briefing, scores
	$(BIN)/typer summarizer.cli utils docs --name summarizer --title "Command line" --output docs/cli.md
	$(BIN)/python docs/data_model.py
	$(BIN)/python docs/readme.py
	$(BIN)/python docs/scores.py

bench: $(VENV)/.installed-bench ## speed of the offline way, beside its peers
	$(BIN)/python benchmarks/offline.py
	$(BIN)/python benchmarks/reading.py

schemas: $(VENV)/.installed ## write schemas/ again from the data model
	$(BIN)/python -m summarizer.running.schemas schemas

# Needs uv on the PATH (`pip install uv`, or `make UV=/path/to/uv lock`). Pins that still satisfy pyproject.toml
# stay as they are; delete a lock file first to renew all of them. The development lock is resolved first and
# constrains the others, so all hold the same versions. No index address is written: pip's own setting applies.
LOCK = $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links
lock: ## resolve the dependencies again (needs uv)
	$(LOCK) --group dev --output-file requirements-dev.txt
	$(LOCK) --group build --constraint requirements-dev.txt --output-file requirements.txt
	$(LOCK) --group bench --constraint requirements-dev.txt --output-file requirements-bench.txt
	$(LOCK) --group engine --constraint requirements-dev.txt --output-file requirements-engine.txt

clean: ## remove what make created, but for .venv
	rm -rf briefings dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "summarizer needs Python 3.11 or newer: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.txt pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/.installed-engine: requirements-engine.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-engine.txt
	@touch $@

$(VENV)/.installed-bench: requirements-bench.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-bench.txt
	@touch $@
