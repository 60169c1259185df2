"""The screen: what it shows, how it looks, what its taps say, and the loop behind it."""
