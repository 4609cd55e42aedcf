"""Occasions: of what kind, who held them, when, what they are called."""
