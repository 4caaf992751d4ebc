# All set-up hangs on one stamp file: a change of the lock or of pyproject.toml renews it, nothing else does.

PYTHON ?= python3
VENV := .venv
READY := $(VENV)/.ready
PEERS := build/peers
SERVANDA := $(VENV)/bin/servanda
DEMO := build/demo
UV_VERSION := 0.13.9

.DEFAULT_GOAL := help
.PHONY: help demo test check bench bench-peers lock clean

help:  ## say what the targets do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s  %s\n", $$1, $$2 }' Makefile

demo: $(READY)  ## read the bundled samples, write a ledger, build the dossier site
	@mkdir -p $(DEMO)
	@rm -f $(DEMO)/servanda.db $(DEMO)/servanda.db-wal $(DEMO)/servanda.db-shm
	@$(SERVANDA) --ledger $(DEMO)/servanda.db ingest samples
	@$(SERVANDA) --ledger $(DEMO)/servanda.db site $(DEMO)/site

test: $(READY)  ## run the tests
	@$(VENV)/bin/python -m pytest -q

check: $(READY)  ## format, lint, types, layers, tests with warnings as errors
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/python -m pytest -q -W error

bench: $(READY)  ## measure documents and MB per second, and how time and memory grow (minutes)
	@$(VENV)/bin/python -m bench --growth

# The peers have an environment and a lock of their own; Servanda is run in it from its sources.
bench-peers: $(PEERS)/.ready  ## time quantulum3 and dateparser on the same documents as Servanda (needs the network once)
	@PYTHONPATH=src $(PEERS)/bin/python -W ignore -m bench.peers $(FILES)

# The lock holds hashes of every artefact for every platform and Python >= 3.11, and no index address. uv only makes
# it; installing from it needs nothing but pip. The lock of the peers keeps to the versions of the first.
lock:  ## write requirements/*.txt anew from pyproject.toml (needs the network)
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/pip install --quiet uv==$(UV_VERSION)
	@build/lock/bin/uv --quiet --no-config pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --upgrade \
		--custom-compile-command "make lock" --output-file requirements/lock.txt
	@build/lock/bin/uv --quiet --no-config pip compile pyproject.toml --group peers --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --upgrade --constraint requirements/lock.txt \
		--custom-compile-command "make lock" --output-file requirements/peers.txt
	@! grep -nE 'index-url|find-links|file:|https?:|^-' requirements/lock.txt requirements/peers.txt

clean:  ## remove the environment and everything built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(READY): requirements/lock.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Servanda needs Python 3.11 or later; name one with: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Setting up $(VENV) (once) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(VENV)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/lock.txt
	@$(VENV)/bin/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(PEERS)/.ready: requirements/peers.txt
	@echo "Setting up $(PEERS) (once) ..."
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/peers.txt
	@touch $@
