"""The codes at the door: tokens, the desk, and what it asks of others."""
