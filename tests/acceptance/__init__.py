"""The acceptance checklist, against a tenant that can be told to misbehave."""
