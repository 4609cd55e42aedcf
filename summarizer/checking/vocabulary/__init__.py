"""Single words that only the Chinese may put into a line: things and acts, judgement, cause and strength."""
