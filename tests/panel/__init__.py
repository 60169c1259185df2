"""The panel as a whole: its one task, its process, its settings, and days against Graph."""
