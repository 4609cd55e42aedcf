"""Projects: counted or named, how far they have come, what they cost."""
