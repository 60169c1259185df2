"""`room-panel tune`: recorded days through other check-in windows, and which one to take."""
