"""The badge reader: what it types and what it sends."""
