"""The doctor: each line both ways, and all of them against a whole world."""
