"""English for a directive of several clauses: what has safe English is rendered, what has not is quoted in place."""

from summarizer.english import sentence

# Below this share of rendered characters the Chinese is easier to read whole.
_ENOUGH = 0.5


def directive_english(zh: str) -> str | None:
    """The English of a directive, clause by clause, or None if less than half of it can be rendered."""
    clauses = sentence(zh)
    rendered = sum(len(clause.zh) for clause in clauses if clause.en)
    if not clauses or rendered < _ENOUGH * sum(len(clause.zh) for clause in clauses):
        return None
    shown = [clause.en.rstrip(".") if clause.en else _quoted(clause.zh) for clause in clauses]
    return ". ".join(shown) + "."


def _quoted(zh: str) -> str:
    bare = zh.strip("，；。、 ").replace("“", "‘").replace("”", "’")
    return f"“{bare}”"
