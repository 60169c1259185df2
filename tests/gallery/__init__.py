"""`make gallery`: every screen as a picture, with what a designer would send back as a table.

screens    which screens there are: scenario, size, theme, language
hanging    one of them in a window: its picture and its flaws
contact    many pictures on one sheet, and a page of all
told       flaws as a table
work       one process of two
"""
