# `make demo` and `make test` set up all they need, in .venv; the second time that takes no time.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COMPILE := $(BIN)/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes --no-header

# Without their compiled modules, each of the many processes that tests start would compile them again.
export PYTHONDONTWRITEBYTECODE =

.PHONY: help setup demo test soak bench screens pictures strings wheel program dist lock clean

help:
	@echo "make demo      make the sample campaign and its letters, in out/"
	@echo "make test      run every check and test"
	@echo "make soak      the long runs: kills at random moments, damaged files; ROUNDS=500 MINUTES=60"
	@echo "make bench     measure it beside other programs, and print the ratios"
	@echo "make screens   take pictures of the window, in out/screens"
	@echo "make pictures  take those of the guide again, in docs/pictures"
	@echo "make setup     only set up, so that $(BIN)/undersigned works"
	@echo "make strings   bring the files for the window's translators up to date"
	@echo "make wheel     build the wheel, in dist/"
	@echo "make program   build the program that needs no Python, in dist/"
	@echo "make dist      build it, try it and pack it for others, with its checksums, in dist/"
	@echo "make lock      bring the locked dependencies up to date with pyproject.toml"
	@echo "make clean     remove what the others made, but for out/"

setup: .venv/ready

demo: .venv/ready
	@$(BIN)/python setup/demo.py

# First what needs the computer to itself. Then all else, in twice as many processes as two cores can feed, since
# some tests wait; the types are checked meanwhile.
test: .venv/ready-to-test
	@setup/system-packages.sh window screen test || true
	@failed=; types=$$(mktemp); \
	run() { echo "$$*"; "$(BIN)/$$@" || failed="$$failed; $$*"; }; \
	run ruff format --check .; \
	run ruff check .; \
	run lint-imports --no-cache; \
	run python -m pytest -m alone $$(grep -rlF pytest.mark.alone --include='test_*.py' tests); \
	$(BIN)/mypy >$$types 2>&1 & mypy=$$!; \
	run python -m pytest -m 'not alone' -n 4 --dist worksteal; \
	echo mypy; wait $$mypy || failed="$$failed; mypy"; cat $$types; rm $$types; \
	[ -z "$$failed" ] || { echo "Failed: $${failed#; }" >&2; exit 1; }

ROUNDS ?= 500
MINUTES ?= 60

soak: .venv/ready-to-test
	@setup/system-packages.sh window || true
	@$(BIN)/python tests/faults/soak.py $(ROUNDS) $(MINUTES)

bench: .venv/ready-to-bench
	@setup/system-packages.sh test bench || true
	@$(BIN)/python tests/bench/run.py
	@$(BIN)/python tests/bench/typed.py
	@PYTHONPATH=tests $(BIN)/python tests/bench/waits.py
	@PYTHONPATH=tests $(BIN)/python tests/bench/translating.py
	@$(BIN)/python tests/bench/long_list.py
	@$(BIN)/python tests/bench/repeats.py

screens: .venv/ready
	@PYTHONPATH=tests $(BIN)/python tests/screens/take.py out/screens $(SCENES)

pictures: .venv/ready
	@PYTHONPATH=tests $(BIN)/python tests/screens/for_guide.py docs/pictures

strings: .venv/ready
	@$(BIN)/python setup/strings.py

wheel: .venv/ready
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

program: .venv/ready-to-freeze
	@setup/system-packages.sh program window || true
	@$(BIN)/python setup/icons.py
	PYTHONHASHSEED=1 SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1500000000) $(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

dist: program
	@setup/system-packages.sh screen || true
	@$(BIN)/python setup/dist.py

lock: .venv/ready
	$(PIP) install 'uv>=0.9'
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) --group build -o requirements-build.lock
	$(COMPILE) --group bench -c requirements.lock -o requirements-bench.lock
	$(COMPILE) --group program -o requirements-program.lock
	$(COMPILE) pyproject.toml --group test -c requirements.lock -c requirements-build.lock -o requirements-test.lock
	for lock in requirements*.lock; do \
		{ echo "# Locked dependencies with hashes; made by \`make lock\`."; grep -v '^# Locked' $$lock; } > $$lock.new; \
		mv $$lock.new $$lock; \
	done

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find desktop tests setup -name __pycache__ -prune -exec rm -rf {} +

# Debian leaves `ensurepip` to a package of its own.
.venv/bin/python:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || setup/system-packages.sh run
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Undersigned needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/ready: requirements.lock requirements-build.lock pyproject.toml | .venv/bin/python
	$(PIP) install --require-hashes -r requirements.lock -r requirements-build.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-to-test: requirements-test.lock .venv/ready
	$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

.venv/ready-to-bench: requirements-bench.lock .venv/ready
	$(PIP) install --require-hashes -r requirements-bench.lock
	@touch $@

.venv/ready-to-freeze: requirements-program.lock .venv/ready
	$(PIP) install --require-hashes -r requirements-program.lock
	@touch $@
