"""Who and what a line names: people, their posts, places and organs, each held against the characters of the page."""
