"""The story of a meeting, told from journals written by hand."""
