"""Places: the map of China, names it does not hold, countries."""
