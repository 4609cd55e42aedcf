"""Figures: numeral, unit, bound and direction, and how English says them."""
