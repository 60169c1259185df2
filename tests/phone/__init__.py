"""Tests of the page behind the code."""
