"""Tests of a panel as its fleet sees it."""
