"""What a meeting dealt with, item by item, and what was done with each."""
