"""Reading: bytes to a page of articles with numbered sentences, every character traceable to the input.

decode(bytes, name) → RawDocument          read(RawDocument) → Page
"""

from summarizer.reading.formats.decode import decode
from summarizer.reading.page import read
from summarizer.reading.piece import Piece
from summarizer.reading.text import Article, CleanText, Page, RawDocument, Sentence

__all__ = ["Article", "CleanText", "Page", "Piece", "RawDocument", "Sentence", "decode", "read"]
