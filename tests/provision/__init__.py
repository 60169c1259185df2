"""The files of many panels from one list of rooms."""
