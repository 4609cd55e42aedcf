"""全区 and 我区 point at the publisher's own area: a zone in a development zone, a district in a district; in a county of
an autonomous region 全区 is the region.

The lexicon says "zone/district" because a clause alone does not tell. The article usually does; where it speaks of
both (two signboards, one body), both words stay.
"""

from collections.abc import Sequence
from typing import TypeVar

from summarizer.facts import Event, Model
from summarizer.patterns import regex
from summarizer.reading.text import Article, Page

_EITHER = "zone/district"
# Who only comes with others (各镇、经开区管委会主要负责人) says nothing of where it is.
_ZONE = regex(
    r"(?<![、各和与及])(?:高新区|经开区|开发区|新区管委会|党工委|管委会)(?!(?:管委会|党工委|的?(?:主要|相关|有关|分管|负责)))"
    # Whoever sits on both leads the zone: 区党委委员、管委会副主任.
    r"|区党委(?:(?:常务)?副?书记|常?委员?)、(?:区?管委会?)(?:常务)?副?主任"
    # A farm or a reserve that is run like a district: 青枫管理区.
    r"|[\u4e00-\u9fff]{2}管理区(?![、处])"
)
# A Party working committee of a subdistrict is in a district.
_SUBDISTRICTS = regex("街道(?:党工委|工委)")
_REGION = regex("自治区|内蒙古|广西|西藏|宁夏|新疆")
_COUNTY = regex("[县旗](?:委|长|政府|人民政府|人大|政协)")
_DISTRICT = regex(r"(?<!自治)区委(?!员)|区政府|区人民政府|区长|区人大(?!政协)|区政协")
# 区党委 in a zone; elsewhere it is that of an autonomous region.
_ZONES_OWN = regex("区党委")
_ZONE_PARTY = ("Regional Party Committee", "Zone Party Committee")


def area_word(article: Article, page: Page) -> str | None:
    """ "zone", "district" or "region" if the article, or else its page, speaks of one of them only; None if it does not
    tell."""
    return _area((article,)) or _area(page.articles)


def _area(articles: Sequence[Article]) -> str | None:
    text = "".join((a.headline.text if a.headline else "") + a.text for a in articles)
    zone = bool(_ZONE.search(_SUBDISTRICTS.sub("街道", text)))
    district = bool(_DISTRICT.search(text)) or (not zone and bool(_SUBDISTRICTS.search(text)))
    if not zone and not district and _REGION.search(text) and _COUNTY.search(text):
        return "region"
    if zone == district:
        return None
    return "zone" if zone else "district"


def settled(event: Event, word: str | None) -> Event:
    """The event with "zone/district" replaced by the one word that fits, wherever its English says so."""
    event = _of_its_house(event)
    if word is None:
        return event
    level = word.capitalize()

    def fix(en: str | None) -> str | None:
        if en:
            en = en.replace("district-wide", f"{word}-wide").replace("District-wide", f"{level}-wide")
        return en.replace(_EITHER, word).replace(_EITHER.capitalize(), level) if en else en

    bodies = event.bodies
    if level == "Zone":
        bodies = tuple(
            _with(b, "en", b.en.replace(*_ZONE_PARTY)) if _ZONES_OWN.match(b.zh) else b for b in bodies
        )
    title = fix(event.title_en)
    return event.model_copy(
        update={
            "bodies": bodies,
            "title_en": title.replace(*_ZONE_PARTY) if title and bodies != event.bodies else title,
            "people": tuple(
                _with(p, "title_en", _title(fix(p.title_en), p.titles_zh, level)) for p in event.people
            ),
            "agenda": tuple(_with(a, "en", fix(a.en)) for a in event.agenda),
            "documents": tuple(_with(d, "en", fix(d.en)) for d in event.documents),
            "directives": tuple(_with(d, "en", fix(d.en)) for d in event.directives),
            "projects": tuple(_with(p, "en", fix(p.en)) for p in event.projects),
        }
    )


# 院长 on the page of a court is its president, on that of a hospital the hospital's.
_HOUSES = (("法院", "president", "court"), ("医院", "president", "hospital"))
_ITS_HEAD = regex(r"\b(?P<deputy>deputy )?head of the institution\b")


def _of_its_house(event: Event) -> Event:
    """The event with posts "of the institution" told as those of the court or hospital that the page is of."""
    held = (*(body.zh for body in event.bodies), event.title_zh or "")
    house = next((h for h in _HOUSES if any(h[0] in zh for zh in held)), None)
    if house is None or not any(p.title_en and "institution" in p.title_en for p in event.people):
        return event
    _, head, what = house

    def told(en: str) -> str:
        named = _ITS_HEAD.sub(lambda m: f"{'vice ' if m['deputy'] else ''}{head} of the {what}", en)
        return named.replace("of the institution", f"of the {what}")

    people = tuple(_with(p, "title_en", told(p.title_en)) if p.title_en else p for p in event.people)
    return event.model_copy(update={"people": people})


M = TypeVar("M", bound=Model)


def _with(fact: M, field: str, en: str | None) -> M:
    """The fact with another English in a field; most say nothing of a zone or a district and stay as they are."""
    return fact if getattr(fact, field) == en else fact.model_copy(update={field: en})


def _title(en: str | None, titles: tuple[str, ...], level: str) -> str | None:
    """区领导 in a development zone is a zone leader, 区党委书记 secretary of its committee and of no region's."""
    if en and level == "Zone" and any(_ZONES_OWN.match(title) for title in titles):
        en = en.replace(*_ZONE_PARTY)
    if en and level == "Zone" and any(title == "区领导" for title in titles):
        return en.replace("district leader", "zone leader")
    return en
