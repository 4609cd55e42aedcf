"""Numbers and days: value, unit, bound and direction, and whose each figure is, of what, and beside which others."""
