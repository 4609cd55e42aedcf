"""The towns and cities that a round went to: those that a lead lists, and those that the text tells of one by one."""

import re

from summarizer.english.nominal.compounds import joined
from summarizer.facts import Text
from summarizer.language.places.gazetteer import full_names, short_names
from summarizer.language.places.places import place_english
from summarizer.patterns import regex
from summarizer.rules.places.named_places import LEAD, ONE, Scope
from summarizer.rules.places.regions import NO_NAME

_GONE_TO = regex(
    "(?:^|[，。；、]|[日午])(?:在|来到|走进|深入|前往|先后到|[^，。；]{0,14}?(?:到|赴))(?P<town>[\u4e00-\u9fff]{2,4}?(?:镇|乡(?!镇|村)|街道))"
)


def gone_to(scope: Scope) -> frozenset[str]:
    """The towns that a round is told to have been to, wherever the text says so."""
    towns = (
        zh
        for sentence in scope.sentences
        if "镇" in sentence.text or "乡" in sentence.text or "街道" in sentence.text
        for zh in (*_TOWNS.findall(sentence.text), *_GONE_TO.findall(sentence.text))
    )
    return frozenset(zh for zh in towns if place_english(zh))


_TOWNS = regex("[、到入往赴]([\u4e00-\u9fff]{2,5}?(?:镇|乡(?!镇)|街道))")


# With the county: 云岭县石渡镇.
_ONE_BELOW = f"{ONE}(?:[\u4e00-\u9fff]{{1,4}}?(?:镇|乡(?!镇)|街道|苏木))?"
_RUN = regex(
    rf"(?:来到|到|前往|赴|走进|深入)(?P<run>{_ONE_BELOW}(?:(?:、|和|及){_ONE_BELOW})+)(?![委政人大局院])"
)
_SHORT_RUN = regex(
    r"(?:前往|赴|在)(?P<run>[\u4e00-\u9fff]{2,3}(?:[、和及][\u4e00-\u9fff]{2,3})+?)(?=等地|开展|考察|学习|招商|拜访|洽谈|对接|调研)"
)


def toured(text: str) -> str | None:
    """The towns or cities that a lead lists as gone to: 甲镇、乙镇和丙镇, 杭州、上海."""
    run = _RUN.search(text)
    if run is None and (short := _SHORT_RUN.search(text)):
        each = re.split("[、和及]", short["run"])
        run = short if all(zh in short_names() for zh in each) else None
    return run["run"] if run and run.start() < LEAD else None


def all_of(run: str) -> Text | None:
    """甲镇、乙镇和丙镇 with the English of each; None if one of them is no place or only pointed at (市经开区)."""
    run = _OURS.sub("", run)
    names = re.split("[、和及]", run)
    if any(zh[0] in NO_NAME and zh not in full_names() for zh in names):
        return None
    each = [place_english(zh) for zh in names]
    known = tuple(en for en in each if en)
    return Text(zh=run, en=joined(known)) if len(known) == len(each) else None


_OURS = regex("^我[省市县区州旗](?=[\u4e00-\u9fff]{2})")  # 我市青禾县、石渡县


# 县长某某率团赴某公司杭州总部对接洽谈: away from home, and where only the city of the seat says.
_TO_A_FIRM = regex(
    "率[团队](?:先后|专程)?(?:赴|前往|到)(?!我)(?P<to>[^，。；]{2,24}?总部|[^，。；]{2,24}?(?:公司|集团|(?<![医法学])院))(?=[^。；]{0,60}?(?:洽谈|对接|拜访|签约|招商))"
)


def called_on_a_firm(lead: str) -> bool:
    """Whether a lead tells that somebody led a party to a firm to talk of business."""
    return _TO_A_FIRM.search(lead) is not None


def seat_of_the_firm(lead: str) -> Text | None:
    """The city in front of 总部, of a firm that a party went to."""
    found = _TO_A_FIRM.search(lead)
    before = found["to"].removesuffix("总部") if found else ""
    city = next((before[-size:] for size in (3, 2) if before[-size:] in short_names()), "")
    en = place_english(city) if city and found and found["to"].endswith("总部") else None
    return Text(zh=city, en=en) if en else None
