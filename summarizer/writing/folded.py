"""Items side by side, what they have in common said once: "Qinghe County Measures for A, and for B"."""

from collections.abc import Iterator, Sequence

from summarizer.facts import Event
from summarizer.patterns import regex

# The sort of paper and whose it is, up to what it is for.
_HEAD = regex(
    r"(?P<head>(?:[A-Z0-9][\w'-]* ){1,8}?(?:Measures|Rules|Provisions|Opinions|Plan|Regulations|Program)) "
    r"(?P<link>for|on) (?P<what>[^;“”()]+)"
)


def folded(papers: Sequence[str]) -> list[str]:
    """The lines in their order, those that follow one of the same sort told with it."""
    return list(_folded(papers))


def _folded(papers: Sequence[str]) -> Iterator[str]:
    row: list[str] = []
    head = ""
    for paper in papers:
        found = _HEAD.fullmatch(paper)
        opened = f"{found['head']} {found['link']}" if found else ""
        if row and (found is None or opened != head):
            yield _told(head, row)
            row = []
        if found is None:
            yield paper
            continue
        head = opened
        row.append(found["what"])
    if row:
        yield _told(head, row)


def _told(head: str, row: Sequence[str]) -> str:
    link = head.rpartition(" ")[2]
    first, *rest = row
    return ", ".join([f"{head} {first}", *(f"{link} {what}" for what in rest[:-1])]) + (
        f", and {link} {rest[-1]}" if rest else ""
    )


def unposted(event: Event, en: str) -> str:
    """An item without the posts of those whom the list of people names with them: the report by Li Ming (李明)."""
    for person in event.people if ")," in en else ():
        if person.title_en:
            en = en.replace(f"({person.zh}), {person.title_en},", f"({person.zh})")
    return en
