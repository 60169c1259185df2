"""`room-panel report`: what the journals of many rooms come to."""
