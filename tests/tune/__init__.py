"""Tests of panel.tune."""
