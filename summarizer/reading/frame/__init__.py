"""What of a page is frame: over the text, under it, and between its lines."""
