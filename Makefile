# One word each. CI runs the same words; each sets up first what is missing.
BIN := .venv/bin
# Remade when pyproject.toml changes, or when the interpreter behind the environment does.
READY := .venv/.ready

.PHONY: help setup demo test gallery references lint bench translations docs clean libraries anew image image-key image-test image-tree

help:
	@echo 'make setup         install what is missing: system libraries, a virtual environment'
	@echo 'make demo          the panel against a Microsoft Graph of its own; screenshots if there is no display'
	@echo 'make test          all tests, without a display'
	@echo 'make gallery       every screen as a picture, and what is wrong with it; FULL=1: in every size'
	@echo 'make references    draw anew the pictures that guard against change'
	@echo 'make lint          style, types, walls between packages, QML against Python, translations'
	@echo 'make bench         measure start, taps, memory'
	@echo 'make translations  collect the texts of the screens, compile their translations'
	@echo 'make docs          write the configuration reference into README.md'
	@echo 'make image         the image of all panels, in build/image/out; needs root'
	@echo 'make image-key     the key pair that signs its updates, in image-key/: once, for good'
	@echo 'make image-test    boot it on an emulated machine, touch it, pull its plug'
	@echo 'make clean         remove everything that was made here'

setup: $(READY)
	@echo 'Ready: make demo, make test.'

demo: $(READY)
	@$(BIN)/room-panel demo

# Side by side a loop may end before its last socket is closed; whichever test comes next hears of
# it, and is told again once.
UNCLOSED := Exception ignored in: <(socket|function _SelectorTransport)|multiple unraisable

test: $(READY)
	@.ci/broker
	@.ci/browser
	@.ci/display
	@.ci/systemd
	$(BIN)/python -m pytest -n auto --dist worksteal --reruns 1 --only-rerun '$(UNCLOSED)'

gallery: $(READY)
	$(BIN)/python -m tests.gallery build/gallery $(if $(FULL),--full)

references: $(READY)
	$(BIN)/python -m tests.ui.reference

# Without its cache: that one misses imports of modules that are new.
lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy .ci/translations.py
	$(BIN)/lint-imports --no-logo --no-cache
	.ci/qml
	$(BIN)/python .ci/translations.py --check
	$(BIN)/python -m panel.config.reference --check README.md

bench: $(READY)
	$(BIN)/python -m tests.bench

translations: $(READY)
	$(BIN)/python .ci/translations.py

docs: $(READY)
	$(BIN)/python -m panel.config.reference README.md

image:
	@.ci/image

# What rpi-image-gen needs of this house; ARCH=arm64.
image-tree:
	@TREE=yes .ci/image

image-key:
	@.ci/image-key

# Not part of `make test`: half an hour, since the machine is emulated.
image-test: $(READY)
	@[ -e build/image/out/SUMMARY ] || .ci/image
	@cat build/image/out/SUMMARY
	ROOM_PANEL_IMAGE=yes $(BIN)/python -m pytest -p no:xdist tests/image
	@cat build/image/test/report

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

# A look at each call, a few milliseconds: a display may have come since the last one.
libraries:
	@.ci/system-packages

$(READY): pyproject.toml $(or $(realpath $(BIN)/python),anew) | libraries
	@.ci/environment
	@touch $@
