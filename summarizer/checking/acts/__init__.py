"""What was done, by whom, and whether it was: status, aspect, negation, opposites, speech."""
