"""What was completed, of a page that tells of nothing begun."""

from summarizer.english.clauses.inflect import capital
from summarizer.facts import Event, Evidence, ProjectStage
from summarizer.writing.wording import and_list, quoted

_MOST_NAMED = 3


def completed(event: Event) -> tuple[str, tuple[Evidence, ...]] | None:
    """What was completed, where everything that a page tells of was: "A and B were completed"."""
    done = [p for p in event.projects if p.stage is ProjectStage.COMPLETED]
    if not done or len(done) != len(event.projects) or len(done) > _MOST_NAMED:
        return None
    named = [p.en or quoted(p.zh) for p in done]
    cited = tuple(dict.fromkeys(e for p in done for e in p.evidence))
    return f"{capital(and_list(named))} {'was' if len(done) == 1 else 'were'} completed", cited
