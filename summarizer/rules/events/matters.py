"""The English title of an occasion that has no name: its paper, its posts or cases, what was done, what it is on."""

from collections.abc import Sequence

from summarizer.english.clauses.inflect import capital
from summarizer.english.headline.circulated import cases_told
from summarizer.english.headline.news_deeds import news_deed
from summarizer.english.headline.notice_titles import notice_title
from summarizer.english.nominal.gatherings import head_of
from summarizer.english.nominal.items import item_english
from summarizer.facts import Act, Agenda, EventKind, Role
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import regex
from summarizer.rules.events.heading import Heading, owned, within
from summarizer.rules.events.naming import meeting_english, occasion_english
from summarizer.rules.events.notices import inner_title
from summarizer.rules.events.organs import HOUSES
from summarizer.rules.events.session_groups import gone_over
from summarizer.rules.events.told_of import (
    delivered,
    draft_asked,
    held,
    inspected,
    period_counted,
    reporting,
    told_of,
)
from summarizer.rules.places.sites import VISITS
from summarizer.rules.rendered import quoted

# Kinds that say nothing of what is told.
_TOLD = frozenset({EventKind.FEATURE, EventKind.OTHER, EventKind.NOTICE, EventKind.AWARD})
_OF_FIGURES = frozenset({EventKind.FEATURE, EventKind.OTHER})
# Of which a headline may say what was done: opened, begun, named a model.
_DID = frozenset({EventKind.OTHER, EventKind.GROUNDBREAKING, EventKind.AWARD, EventKind.FEATURE})


def of_matter(heading: Heading) -> str:
    """The title of what has no name: by its paper, by its posts or cases, by what was done, or by what it is on."""
    return _of_paper(heading) or _of_affair(heading) or _of_deed(heading) or _of_topic(heading)


def _of_paper(heading: Heading) -> str | None:
    """The report that a house heard or went over, or the draft that a notice asks about."""
    article, kind = heading.article, heading.kind
    if not heading.whole:
        return None
    if kind is EventKind.NOTICE and (draft := draft_asked(article)):
        return owned(heading.known_owner, f"comments invited on {draft}")
    if kind not in HOUSES:
        return None
    if delivered(article):
        headline = article.headline.text if article.headline else ""
        report = item_english(headline)
        return capital((report or f"Report ({quoted(headline)})").removeprefix("the "))
    if whose := reporting(article):
        body = body_english(whose)
        return f"Work report of the {body}" if body else f"Work report ({quoted(whose)})"
    return gone_over(article, kind, heading.played)


def _of_affair(heading: Heading) -> str | None:
    """Posts, a signing or cases of discipline, or what the headline of a notice says."""
    article, kind, whole = heading.article, heading.kind, heading.whole
    line = article.headline
    matter = _matter(kind, heading.agenda)
    if matter == _CASES:
        lines = (line, *article.sentences[:1])
        matter = next((told for line in lines if line and (told := cases_told(line.text))), matter)
    if matter and whole and matter.startswith(_NAMELESS) and line and (deed := news_deed(line.text)):
        return deed
    if matter is None and whole and kind is EventKind.NOTICE:
        named = (notice_title(one.text) for one in (line, inner_title(article)) if one)
        if told := next((one for one in named if one), None):
            return told
    if matter is None and whole and kind is EventKind.DISCIPLINE:
        matter = inspected(article)
    return owned(heading.owner, matter) if matter else None


def _of_deed(heading: Heading) -> str | None:
    """What was held or chaired, or what the headline says was done."""
    kind, whole, line = heading.kind, heading.whole, heading.article.headline
    if whole and kind is EventKind.OTHER and (thing := held(heading.article)):
        return _of_thing(heading, thing)
    if kind is EventKind.MOBILISATION or (
        kind is EventKind.OTHER and any(p.role is Role.CHAIR for p in heading.played)
    ):
        return _of_sitting(heading)
    at = heading.place.zh if heading.place else ""
    done = news_deed(line.text, at) if line and whole and kind in _DID else None
    return done if done and "“" not in done else None


def _of_thing(heading: Heading, thing: str) -> str:
    """What was held that is no meeting; an event by a name of its own is shown by that name."""
    head = head_of(thing)
    named = meeting_english(thing) if head and head[0] != "活动" else None
    owner = heading.known_owner
    if named is None:
        return capital(occasion_english(thing, heading.kind, owner))
    return f"{owner}: {within(named)}" if owner and owner not in named else named


def _of_topic(heading: Heading) -> str:
    """The kind of the occasion and what its text is on."""
    owner, kind, whole = heading.owner, heading.kind, heading.whole
    about = told_of(heading.article, kind) if whole and kind in _TOLD else None
    if about and about.startswith("on ") and (owner or "").endswith("Court"):
        about = None  # whatever its cases are on
    if about and about.startswith("with "):
        return f"Interview {about}"
    on_figures = about and about.startswith("on ") and kind in _OF_FIGURES
    if on_figures and (when := period_counted(heading.article)):
        return owned(owner, f"figures {about} {when}")
    if whole and kind in VISITS and owner is None:
        about = told_of(heading.article, kind)  # nobody is named, and no place
    plain = _plain(heading)
    if about is None:
        return plain
    return f"{plain} ({about})" if about[0] == "“" else f"{plain} {about}"


def _plain(heading: Heading) -> str:
    """The kind of an occasion and whose it was; of projects, whether they were begun, finished or named."""
    owner, kind, line = heading.owner, heading.kind, heading.article.headline
    plain = capital(occasion_english(None, kind, owner))
    if kind is EventKind.GROUNDBREAKING and line and _UNVEILED.search(line.text):
        plain = f"{owner}: unveiling" if owner else "Unveiling"
    if plain.endswith("aunch of projects") and _FINISHED.search(heading.occasion.sentence.text):
        plain = plain.replace("launch of", "completion of").replace("Launch of", "Completion of")
    return plain


# Somebody chaired what has no name: what it dealt with first says what it was held for.
_SAT_FOR = {
    Act.STUDIED: "study",
    Act.RELAYED: "study",
    Act.DISCUSSED: "discuss",
    Act.DELIBERATED: "deliberate",
}


def _of_sitting(heading: Heading) -> str:
    """A meeting without a name, by its first item, or by what the headline is on."""
    owner = heading.known_owner
    first = next((i for i in heading.agenda if i.act in _SAT_FOR and i.en and "“" not in i.en), None)
    about = told_of(heading.article, heading.kind) if first is None and heading.whole else None
    if first:
        what = f"meeting to {_SAT_FOR[first.act]} {first.en}"
    else:
        what = f"meeting {about}" if about and about.startswith("on ") else "meeting"
    return owned(owner, what)


def _matter(kind_: EventKind, agenda: Sequence[Agenda]) -> str | None:
    """What a notice or a report on discipline is about, if that is posts or cases."""
    acts = {item.act for item in agenda}
    if kind_ is EventKind.NOTICE and Act.PROPOSED in acts:
        return "notice of proposed appointments"
    if kind_ is EventKind.NOTICE and acts & {Act.APPOINTED, Act.REMOVED}:
        names = ("appointments", Act.APPOINTED), ("removals from office", Act.REMOVED)
        return " and ".join(name for name, act in names if act in acts)
    signed = next((i.en for i in agenda if i.act is Act.SIGNED and i.en and "“" not in i.en), None)
    if kind_ is EventKind.SIGNING and signed:
        return f"signing of {signed}"
    told = [item for item in agenda if item.act is Act.CASE]
    if len(told) == 1 and told[0].en:
        return f"case of {told[0].en.partition(' (')[0]}"
    return _CASES if told else None


# 29日，甲大楼和乙综合楼竣工启用: nothing was begun.
_FINISHED = regex("^(?!.*(?:开工|动工|奠基|破土|启动)).*(?:竣工|建成|启用|投用|投入使用|通车)")
# What is unveiled is no launch of projects.
_UNVEILED = regex("^(?!.*(?:开工|投产|奠基|启用|通车)).*(?:揭牌|挂牌)")
_CASES = "discipline cases"
_NAMELESS = "case of A defendant"
