"""People: names, what announces them, rows and lists of them, and how a name is spelled."""
