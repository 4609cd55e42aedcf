"""Chinese Party and government readouts in, checked English briefings out."""

__version__ = "0.1.0"
