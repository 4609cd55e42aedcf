"""Chinese clause → English, or an honest refusal: by lexicon and grammar, without a model.

    clause("要聚焦主责主业").en      → "Focus on core responsibilities and principal business."
    phrase("招商引资工作").en        → "investment promotion"
    clause("下好“先手棋”").en        → None

Every character must be accounted for by a reviewed row (docs/lexicon.md) or a recogniser, and one reading must be
the best by a clear margin. What does not pass is to be quoted in Chinese.
"""

from summarizer.english.clauses.rendering import Rendering, render
from summarizer.english.clauses.sentences import clause, phrase, sentence

__all__ = ["Rendering", "clause", "phrase", "render", "sentence"]
