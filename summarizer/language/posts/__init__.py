"""Official posts in English, and where in running text they begin and end."""
