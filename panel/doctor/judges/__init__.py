"""What facts mean: pure, so that every line is tested both ways.

Each takes what one of `panel.doctor.looks` has found, and gives lines.
"""
