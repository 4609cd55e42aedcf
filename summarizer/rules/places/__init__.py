"""Where an occasion took place, and which sites a round went to."""
