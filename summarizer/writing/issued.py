"""What a public notice is of: the draft that it invites comments on, or what its title names."""

import re

from summarizer.english.clauses.inflect import uncapital, with_article
from summarizer.facts import Event, Evidence, WindowKind
from summarizer.patterns import regex
from summarizer.writing.wording import quoted

# What the titles of notices are of, as a sentence puts it; who are to be hired is a sentence of its own.
_TITLED = regex(
    r"(?:^|: )(?P<what>(?!hearing [^“]*“)(?:results?|interviews|candidates|those to be hired|the |medical|vetting"
    r"|substitutes|bidders|invitation|procurement|sale|auction|environmental impact|land to be"
    r"|compensation|officials proposed|hearing"
    r"|ban on|public rental|taxes overdue|call for|enlistment|certification|selection|completion of"
    r"|activation of|end of|list for|nominees|[a-z -]*enrollment"
    r"|(?:blue|yellow|orange|red) alert|postponement|changes to)"
    r"(?:[^“”:]|“[^“”]*”)*)$",
    re.IGNORECASE,
)
_WITH_ARTICLE = regex(
    "^(?:activation|end of|list|invitation|hearing|ban|call"
    "|blue|yellow|orange|red|selection|completion|sale|auction|result )"
)


def of_what(event: Event) -> str:
    """What a notice is of, by its title, where that is no clause of its own; "" else."""
    found = _TITLED.search(event.title_en)
    if found is None:
        return ""
    what = uncapital(found["what"])
    if not _WITH_ARTICLE.match(what):
        return what
    definite = what.startswith(("result ", "selection", "sale", "completion", "activation", "end of"))
    return f"the {what}" if definite else with_article(what)


_A_DRAFT = regex("征求意见|草案|送审稿|讨论稿|初稿|修订稿")


def invited(event: Event) -> tuple[str, tuple[Evidence, ...]]:
    """The draft that a notice invites comments on, and where it is named; "" if it invites none or names none."""
    asks = any(window.kind is WindowKind.COMMENT for window in event.windows)
    paper = next((d for d in event.documents if asks and _A_DRAFT.search(d.zh)), None)
    if paper is None:
        named = event.title_en.partition("omments invited on ")[2]  # whatever the notice calls it
        cited = [e for d in event.documents if (d.en or d.zh.strip("《》")) in named for e in d.evidence]
        return (named, tuple(cited)) if cited else ("", ())
    the = "" if paper.en is None or paper.en.startswith("the ") else "the "
    bare = paper.zh.strip("《》") if paper.zh.count("《") == 1 and paper.zh[-1] == "》" else paper.zh
    return f"{the}{paper.en or quoted(bare)}", paper.evidence
