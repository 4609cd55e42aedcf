"""Who was honoured, and as what: the counts of collectives, firms and people that a clause says were commended.

对20个先进集体和40名先进个人进行表彰 → 20 model collectives and 40 model individuals were commended.
县委、县政府授予某某公司等16家企业“优秀民营企业”称号
  → The County Party Committee and County Government honored 16 outstanding private enterprises.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.english import phrase
from summarizer.english.clauses.inflect import capital, plural, singular
from summarizer.english.nominal.pieces import counted
from summarizer.facts import Event, Evidence
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.places.places import place_prefix
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex
from summarizer.writing.occasion import the_body
from summarizer.writing.wording import HAN, Said, and_list

_PRAISED = "(?:通报)?(?:命名)?(?:表彰|表扬|嘉奖)"
_ONE = r"(?:\d+[个名家位户项人件支对][^，。；、“”（）\d]{2,20}?|[^，。；、：“”（）\d]{3,16}?\d+[个名家位户人件支对])"
_ROW = rf"(?P<row>{_ONE}(?:(?:、|和|及|以及|与){_ONE}){{0,6}})"
_WHO = "[^，。；：“”\\d]{0,24}?"
_FORMS = (
    regex(rf"(?:^|{_WHO})(?:对|为|给|向){_ROW}(?:分别|集中|现场)*(?:进行|予以|给予|作出)了?{_PRAISED}"),
    regex(rf"(?:^|[，：]){_ROW}(?:代表)?(?:分别|现场|荣幸)*(?:受到|获得?|荣获|接受)了?{_PRAISED}$"),
    regex(rf"(?:^|{_WHO})(?:隆重|集中|现场|评选)*(?:表彰|表扬|嘉奖|评选出)了?{_ROW}$"),
)
_SPLIT = regex(r"、|以及|[和及与](?=\d|[^，。；、\d]{3,16}\d)")
# 授予某某公司等16家企业“优秀民营企业”称号, 授予16家企业“…”荣誉称号
_NAMED = regex(
    r"(?P<who>[^，。；：“”]{2,24}?)?(?:授予|评为|命名表彰)(?:[^，。；“”\d]{0,40}?等)?"
    r"(?P<count>\d+[个名家位户人件支对])(?P<kind>[^，。；“”\d]{0,16}?)(?:为|以)?“(?P<title>[^“”]{2,20})”(?:荣誉)?(?:称号|荣誉|奖牌)?$"
)
# 60余个集体和企业家被评为“…”, 被授予“…”称号
_WON = regex(
    r"[^，。；“”\d]{0,30}?(?P<count>\d+[余多]?[名位人])[^，。；“”\d]{0,6}?被?(?:授予|评为|获评|荣获|获)“(?P<title>[^“”]{2,16})”(?:荣誉)?(?:称号)?$"
)
_MADE = regex(
    r"(?:共有?|其中)?(?P<count>\d+[余多]?[个名家位户])(?P<title>[^，。；“”\d]{2,16}?)被(?:评为|授予|评选为|命名为)“[^“”]{2,40}”(?:荣誉)?(?:称号)?$"
)
_AHEAD = regex("将|拟|计划|要|希望|此前|去年|曾")
_PEOPLE = tuple("名位人")
_PLAIN = {"集体": "collectives", "个人": "individuals"}
_MANY = regex("(?:s|people)(?: (?:for|from|of|in|on)\\b.*)?$")


@dataclass(frozen=True, slots=True)
class Honoured:
    """Who was honoured, in English, how the text says it and by whom ("" if it does not), and its words."""

    items: tuple[str, ...]
    did: str
    evidence: tuple[Evidence, ...]
    by: str = ""

    @property
    def who(self) -> str:
        """All of them: "20 model collectives and 40 model individuals"."""
        return and_list(self.items)

    @property
    def told(self) -> str:
        """The whole as a sentence without its full stop."""
        if self.by:
            return capital(f"{self.by} {self.did} {self.who}")
        alone = len(self.items) == 1 and self.items[0].startswith("one ")
        return capital(f"{self.who} {'was' if alone else 'were'} {self.did}")


def honoured(event: Event) -> Honoured | None:
    """Whom the clauses with counts say to have been honoured; None if none does."""
    clauses = dict.fromkeys(figure.evidence[0] for figure in event.figures)
    told: dict[Evidence, str] = {}
    by = ""
    for clause in clauses:
        named = _NAMED.fullmatch(clause.quote)
        if named and not _AHEAD.search(named["who"] or "") and (item := _titled(named)):
            by = by or _giver(named["who"] or "")
            told[clause] = item
        elif made := _MADE.fullmatch(clause.quote):
            if item := _counted(find_quantities(made["count"])[0], _noun(made["title"])):
                told[clause] = item
        elif (won := _WON.fullmatch(clause.quote)) and not _AHEAD.search(clause.quote):
            if noun := _noun(won["title"][place_prefix(won["title"]) :]):
                told[clause] = _counted(find_quantities(won["count"])[0], noun) or ""
        elif not told and (row := _row(clause.quote)):
            return Honoured(tuple(row), "commended", (clause,))
    return Honoured(tuple(told.values()), "honored", tuple(told), by) if told else None


def _giver(zh: str) -> str:
    """Who gave a title, if it is a body by its own name."""
    body = body_english(_CITY.sub("", zh)) or ""
    return the_body(body) if body and "," not in body and not HAN.search(body) else ""


# 云河市青禾县委: the county says enough.
_CITY = regex("^[^市县区]{2,4}市(?=[^市县区]{1,4}[县区])")


def honours(event: Event) -> Iterator[Said]:
    """The same as a sentence of the bottom line."""
    if won := honoured(event):
        yield f"{won.told}.", won.evidence


def _row(clause: str) -> list[str] | None:
    """The kinds that a clause counts and says to be commended, each in English; None unless all of it can be said."""
    found = next((m for form in _FORMS if (m := form.search(clause))), None)
    if found is None or _AHEAD.search(clause, 0, found.start("row")):
        return None
    items = [_item(piece) for piece in _SPLIT.split(found["row"])]
    return [item for item in items if item] if all(items) else None


def _titled(found: "re.Match[str]") -> str | None:
    """A title with how many it was given to: 16 outstanding private enterprises; by its kind if it has no English."""
    place = place_prefix(found["title"])
    titles = (found["title"], found["title"][place:], found["kind"])
    noun = next((noun for title in titles if title and (noun := _noun(title))), None)
    return _counted(find_quantities(found["count"])[0], noun)


def _item(zh: str) -> str | None:
    """A count with what it counts: 40名先进个人, 先进集体20个."""
    counts = find_quantities(zh)
    if len(counts) != 1:
        return None
    kind = f"{zh[: counts[0].start]}{zh[counts[0].start + len(counts[0].zh) :]}".removeprefix("的")
    return _counted(counts[0], _noun(kind))


def _counted(count: Quantity, noun: str | None) -> str | None:
    noun = noun or ("people" if count.zh.endswith(_PEOPLE) else None)
    if noun is None:
        return None
    one = ("person" if noun == "people" else singular(noun)) if count.value == 1 else noun
    bound = "more than " if count.zh[-2:-1] in ("余", "多") else ""
    return f"{bound}{counted(int(count.value))} {one}"


def _noun(kind: str) -> str | None:
    """The plural of what is counted; None if it has no English of its own."""
    noun = _PLAIN.get(kind) or (phrase(kind).en or "").removeprefix("the ")
    if not noun and kind.count("和") == 1:
        both = [_noun(part) for part in kind.split("和")]
        return " and ".join(filter(None, both)) if all(both) else None
    if not noun and (post := title_english([kind])) and not post.startswith("the "):
        noun = plural(post) or ""
    return noun if noun and not HAN.search(noun) and _MANY.search(noun) else None
