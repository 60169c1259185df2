"""Tests of the sensors package."""
