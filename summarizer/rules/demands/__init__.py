"""What was required, of whom, and how much it is worth to a reader."""
