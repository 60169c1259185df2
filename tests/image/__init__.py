"""The image of all panels, booted: `make image-test`. Nothing of it runs in `make test`."""
