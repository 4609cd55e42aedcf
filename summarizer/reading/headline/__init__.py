"""Which line is the headline, and what belongs to it."""
