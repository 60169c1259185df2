"""The journal: one contract for both, what SQLite adds, and being killed."""
