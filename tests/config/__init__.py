"""What panel.toml and sites.toml may say, and what is said when they cannot be used."""
