"""Where an occasion took place: the administrative region, in the fullest name the article prints.

Every reason to take a region for the place stands in one table, the weightiest first, with the kinds of occasion that it
holds for; the first that answers decides. What a preposition and a verb say (在某某市举行) outweighs what merely stands
near: a post, a list, the home of visitors. Nothing known is None.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarizer.facts import Body, EventKind, Level, Text
from summarizer.language.matching import occurrences
from summarizer.language.places.gazetteer import common_word, full_names, short_names
from summarizer.language.places.places import find_places, place_chain, place_english, province_of
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.openings import Occasion
from summarizer.rules.events.organs import CIRCULATED
from summarizer.rules.outline import Outline
from summarizer.rules.places.features import reported, struck
from summarizer.rules.places.named_places import (
    BASE,
    CAME_TO_US,
    EARLY,
    UNIT,
    Scope,
    first,
    frequent,
    named,
)
from summarizer.rules.places.own_region import by_character, own_region
from summarizer.rules.places.pointed import (
    TOURS,
    at_home,
    held_by_us,
    level_of,
    of_its_level,
    published_in,
    ruled,
    ruled_above,
)
from summarizer.rules.places.receptions import along, arrived_at, described, received_at
from summarizer.rules.places.regions import NO_NAME, REGION, UNNAMED, not_below, regions
from summarizer.rules.places.told_places import NAMED_AFTER, told_place
from summarizer.rules.places.tours import all_of, called_on_a_firm, gone_to, seat_of_the_firm, toured


def place(
    occasion: Occasion, plan: Outline, kind: EventKind, bodies: Sequence[Body], page: str = ""
) -> Text | None:
    """The region of an occasion with its English; of a visit received, the region the visitors came to.

    `page` is the text of the whole page, whose frame may name the site.
    """
    scope = _scope(occasion, plan, kind, page)
    case = kind is EventKind.DISCIPLINE and occasion.meeting is None
    if called_on_a_firm(occasion.sentence.text) and _told(scope, bodies) is None:
        return seat_of_the_firm(occasion.sentence.text)
    reasons = _CASE if case else _RECEIVED if kind is EventKind.VISIT_RECEIVED else _REASONS
    for reason in reasons:
        if (not reason.kinds or kind in reason.kinds) and (found := reason.read(scope, bodies)):
            return _with_the_town(_in_full(found, scope), bodies)
    return None


def _in_full(found: Text, scope: Scope) -> Text:
    """石渡镇 as 青禾县石渡镇, if the article writes the county before it anywhere; 青禾县 with the town that its lead names.

    A town counts that stands right behind its county and is named again: everything else may be one of several sites.
    """
    zh, text = found.zh, scope.text
    if zh[-1] in BASE:
        text = f"{scope.headline.text}。{text}" if scope.headline else text
        for at in occurrences(text, zh):
            above = next(
                (text[begin:at] for begin in range(max(0, at - 8), at - 1) if text[begin:at] in full_names()),
                "",
            )
            if above and (en := place_english(above + zh)):
                return Text(zh=above + zh, en=en)
    elif zh[-1] in "县区市旗" and found.en:
        lead = "。".join(s.text for s in (scope.occasion.sentence, *scope.sentences[:1]))
        towns = {below["town"] for at in occurrences(lead, zh) if (below := _BELOW.match(lead, at + len(zh)))}
        town = towns.pop() if len(towns) == 1 else ""
        if town and text.count(_COUNTY.sub("", town)) > 1 and (en := place_english(zh + town)):
            return Text(zh=zh + town, en=en)
    return found


def _with_the_town(found: Text, bodies: Sequence[Body]) -> Text:
    """青禾县 as 青禾县石渡镇, if it is the congress of the town that sat."""
    zh = bodies[0].zh if bodies else ""
    at = zh.find(found.zh) + len(found.zh)
    town = _BELOW.match(zh, at) if found.zh in zh and found.zh[-1] in "县区市旗" else None
    en = place_english(found.zh + town["town"]) if town else None
    return Text(zh=found.zh + town["town"], en=en) if town and en else found


_COUNTY = regex("^[\u4e00-\u9fff]{2,5}?[县区旗]")
_BELOW = regex(
    "(?P<town>(?:[\u4e00-\u9fff]{2,5}?[县区旗])?[\u4e00-\u9fff]{2,4}?(?:镇|乡(?!镇|村)|街道|苏木))"
)


@dataclass(frozen=True, slots=True)
class _Reason:
    """One reason to take a region for the place; no `kinds` are all kinds."""

    read: Callable[[Scope, Sequence[Body]], Text | None]
    kinds: frozenset[EventKind] = frozenset()


def _scope(occasion: Occasion, plan: Outline, kind: EventKind, page: str) -> Scope:
    """Items of a column tell nothing of one another: each has its own sentences and the headline of all."""
    mine = [s for s in plan.stretches if not occasion.item or plan.occasions[s.event] is occasion]
    sentences = tuple(s.sentence for s in mine)
    stated = tuple(line.text for line in plan.article.meta)
    text = _ADDRESS.sub("", "".join(s.text for s in sentences))
    return Scope(occasion, kind, plan.article.headline, sentences, text, stated, page)


_ADDRESS = regex("地址[：:][^，。；]*")  # where letters go, nothing took place
_DATED = regex(r".{0,10}\d日")


def _told(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The region that the lead or the headline says it was in, in the fullest name either gives."""
    lines = [scope.occasion.sentence, *([scope.headline] if scope.headline else [])]
    told = [found for line in lines if (found := told_place(line.text, scope.text))]
    if not told:
        dated = (s.text for s in scope.sentences[:EARLY] if _DATED.match(s.text))
        later = (told_place(text, scope.text, held=True) for text in dated)
        told = [found for found in later if found][:1]
    return max(
        (one for one in told if one.zh.endswith(told[0].zh)), key=lambda one: len(one.zh), default=None
    )


def _by_character(scope: Scope, _: Sequence[Body]) -> Text | None:
    """来云考察: the place named elsewhere that has this character."""
    return by_character((scope.occasion.sentence.text, *(s.text for s in scope.sentences)))


def _own(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """The region that the writer calls ours."""
    occasion = scope.occasion
    if _ENVOY.search(occasion.sentence.text):
        return None
    pointed = level_of(scope, bodies) or (occasion.meeting.zh[:2] if occasion.meeting else "")
    return own_region(pointed, occasion.sentence.text, tuple(s.text for s in scope.sentences))


def _seat(_: Scope, bodies: Sequence[Body]) -> Text | None:
    """Where the bodies are: a case is where the organ is that deals with it, wherever else the person served."""
    return first([zh for zh in regions(body.zh[:14] for body in bodies) if not UNNAMED.fullmatch(zh)])


def _issued(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """Of a notice, the one region that its title names, or that of whoever signed it."""
    titled, seat = _titled(scope.headline), _seat(scope, bodies)
    return seat if titled and seat and titled.zh in seat.zh else titled or seat


def _headlined(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The one region of the headline, unless guests are from there."""
    line = scope.headline
    return None if line and CAME_TO_US.search(line.text) else _titled(line)


def _titled(headline: Sentence | None) -> Text | None:
    """The one region of the map that a title names: 关于征集青禾县2024年实事项目的通告."""
    found = find_places(headline.text) if headline else ()
    ruled = {mention.zh for mention in found if mention.sure and mention.zh in full_names()}
    # 云河市青禾县石渡镇: a town that no map has, under a city that is on it.
    ruled |= {mention.zh for mention in found if _below_the_map(mention.zh)}
    return first(tuple(ruled)) if len(ruled) == 1 else None


def _below_the_map(zh: str) -> bool:
    """Whether a place is a town that is written with a city or county of the map."""
    chain = place_chain(zh) or ()
    return len(chain) > 1 and chain[0].zh in full_names() and chain[-1].level is Level.TOWNSHIP


# 云河市向青禾县捐赠物资: where it was given to.
_GIVEN_TO = regex("向(?P<at>[一-鿿]{2,9}?[县区市旗])[一-鿿]{0,12}?(?:捐赠|捐资|捐款|捐助)")


def _given_to(scope: Scope, _: Sequence[Body]) -> Text | None:
    lines = [*([scope.headline] if scope.headline else []), scope.occasion.sentence]
    return first([found["at"] for line in lines if (found := _GIVEN_TO.search(line.text))])


def _opened(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """The region that opens the lead, the headline or the occasion's name."""
    names = of_its_level(_wide(named(scope), scope), scope, bodies)
    above = ruled_above(scope.occasion.sentence.text)
    return first([zh for zh in names if zh not in above])


def _often(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """The region that the lines name most often."""
    if _ENVOY.search(scope.occasion.sentence.text):
        return None
    often = _wide(not_below(scope.occasion.meeting, frequent(scope)), scope)
    return first(of_its_level(often, scope, bodies))


_COURT = regex("(?:市|县|区)?(?:中院|(?:中级)?(?:人民)?(?:法院|检察院))")


def _of_its_court(_: Scope, bodies: Sequence[Body]) -> Text | None:
    """青禾中院: a court or procuratorate by the short name of its city or county."""
    fronts = (
        body.zh[:end]
        for body in bodies
        for end, units in short_names().matches(body.zh, 0)
        if _COURT.match(body.zh, end) and (len(units) == 1 or any(u.level is Level.MUNICIPAL for u in units))
    )
    return first(tuple(fronts))


# 驻某地总领事某某拜会某市市长: the cities at home that are named are no place.
_ENVOY = regex("驻[一-鿿]{2,8}?(?:总领事|大使|领事馆|使馆)[^，。；]{0,16}(?:拜会|会见|到任|出席|访问)")


def _by_its_host(_: Scope, bodies: Sequence[Body]) -> Text | None:
    """The county or town that is said to have held it."""
    return first([body.zh for body in bodies[:1] if body.zh in full_names()])


_UNVEILED = regex(
    "(?:^|[，。的]|\\d日)(?P<at>[一-鿿]{2,6}?[市县区旗])[^，。；、的]{2,20}?(?:正式|顺利|成功)?(?:揭牌|挂牌|启用|投用|通车)(?![的督])"
)


def _unveiled(scope: Scope, _: Sequence[Body]) -> Text | None:
    """Where the thing is that was opened: 某公司承建的|青禾市融媒体中心正式揭牌."""
    told = (found["at"] for s in scope.sentences[:2] for found in _UNVEILED.finditer(s.text))
    return first([zh for zh in told if zh in full_names()])


def _in_a_row(zh: str, text: str) -> bool:
    return any(_ROW_ON.match(text, at + len(zh)) for at in occurrences(text, zh))


_ROW_ON = regex("[一-鿿]{0,10}、")


def _labelled(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The city or county that stands before the headline: 云岭：镇村齐动手."""
    label = _LABEL.match(scope.headline.text) if scope.headline else None
    units = (
        next((units for end, units in short_names().matches(label["zh"], 0) if end == label.end("zh")), ())
        if label
        else ()
    )
    return first([label["zh"]]) if label and len(units) == 1 and not common_word(label["zh"]) else None


_LABEL = regex("(?P<zh>[一-鿿]{2,4})：")


def _named(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The region that opens the lines of a case; of several cases no town is the place."""
    text = scope.occasion.sentence.text
    several = CIRCULATED.search(text) is not None
    # 巡视将对甲市乙区、丙县…开展: of a row none is the place.
    return first([z for z in named(scope) if not (several and z[-1] in BASE) and not _in_a_row(z, text)])


def _wide(names: list[str], scope: Scope) -> list[str]:
    """The names without the towns, if a round went to several: sites, and none of them is the place."""
    towns = scope.kind in TOURS and any(zh[-1] in BASE for zh in names)
    several = towns and (_EVERYWHERE.search(scope.occasion.sentence.text) or len(gone_to(scope)) > 1)
    return [zh for zh in names if not (several and zh[-1] in BASE)]


_EVERYWHERE = regex(
    "各(?:个|有关|相关)?(?:乡镇|镇街|街镇|镇办|乡镇街道|镇（街道）|街道|村|社区)"
)  # 深入各乡镇


def _row_of_a_tour(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """Of several towns that a lead lists none is the place: their county is, or all of them; cities are all told."""
    run = toured(scope.occasion.sentence.text)
    if run is None or run[-1] not in BASE:
        return all_of(run) if run else None
    if any(any(full_names().matches(zh, 0)) for zh in re.split("[、和及]", run)):
        return all_of(run)  # each with its own county
    above = first([zh for zh in named(scope) if zh[-1] in "市县区旗"])
    return above or _own(scope, bodies) or all_of(run)


_BRANCH = regex("[，。；在](?:其中)?(?P<at>[\u4e00-\u9fff]{2,9}?[县区旗镇])(?:设)?分会场")


def _branch(scope: Scope, _: Sequence[Body]) -> Text | None:
    """云河市青禾区分会场: a start of a whole city of which the page tells the part in one district."""
    at = {found["at"] for found in _BRANCH.finditer(f"。{scope.text}")}
    return first(tuple(at)) if len(at) == 1 else None


_HELD = "(?:隆重|成功|顺利|组织|共同|正式|主持)?(?:召开|举行|举办|开幕|签[署约订])"
# 市政府与某集团在沪签订协议: by one character the city away from home, of those that mean one city alone.
_SHORT_CITIES = {"京": "北京", "沪": "上海", "津": "天津", "渝": "重庆", "穗": "广州", "蓉": "成都"}
_IN_SHORT = regex(
    rf"(?<![存现内外旨所不意好实潜])在(?P<city>[{''.join(_SHORT_CITIES)}])(?:正式|成功|隆重|顺利)?(?:召开|举行|举办|签[署约订])"
)
# With zones: 某某经济技术开发区、某某县.
_WIDE = rf"[\u4e00-\u9fff]{{1,10}}?{UNIT}"
_HELD_IN = regex(
    rf"在(?P<run>{_WIDE}(?:[、和]{_WIDE})+){_HELD}|在(?P<place>[\u4e00-\u9fff]{{2,8}}?){_HELD}|在(?P<hall>[\u4e00-\u9fff]{{6,20}}?){_HELD}"
)


_ZONES = ("园区", "新区", "开发区", "经开区", "高新区", "示范区")  # 在池州经开区召开


def _elsewhere(scope: Scope, _: Sequence[Body]) -> Text | None:
    """在深圳举行: a city of the gazetteer right before the verb; a hall or a hotel is no region."""
    if short := _IN_SHORT.search(scope.occasion.sentence.text):
        city = _SHORT_CITIES[short["city"]]
        return Text(zh=city, en=place_english(city))
    held = _HELD_IN.search(scope.occasion.sentence.text)
    if held and held["run"]:
        return all_of(held["run"])
    zh = (held["place"] or _city_of(held["hall"]) or _town_of(held["hall"])) if held else ""
    zh = zh if zh.endswith(_ZONES) and place_english(zh) else _city_of(zh) or zh
    if not zh or zh[0] in NO_NAME or UNNAMED.fullmatch(zh) or not (province_of(zh) or REGION.fullmatch(zh)):
        return None
    en = place_english(zh)
    return Text(zh=zh, en=en) if en else None


_WENT_TO = regex(
    r"(?:率|带领|组织|考察团|代表团)[^。；]{0,80}?(?:赴|到|前往|在)(?P<place>[\u4e00-\u9fff]{2,9}?(?:、[\u4e00-\u9fff]{2,9}?)*)(?=开展|进行|考察|学习|招商|参观|洽谈|对接|访问|取经)"
)


def _abroad(scope: Scope, _: Sequence[Body]) -> Text | None:
    """率队到福建某县考察: whoever leads a party out to another city or county is there, not at home."""
    went = _WENT_TO.search(scope.occasion.sentence.text)
    zh = went["place"] if went else ""
    if "、" in zh:  # 赴甲、乙市考察
        return all_of(zh) if all(province_of(one) for one in zh.split("、")) else None
    if not zh or zh[-1] in BASE or zh[0] in NO_NAME or not province_of(zh):
        return None
    en = place_english(zh)
    return Text(zh=zh, en=en) if en else None


def _city_of(hall: str) -> str:
    """深圳国际会展中心 → 深圳: the city in front of a hall; empty if there is none."""
    fronts = [end for end, units in short_names().matches(hall, 0) if units[0].level is Level.MUNICIPAL]
    return next((hall[:end] for end in fronts if hall[end : end + 1] not in NAMED_AFTER), "")


def _town_of(hall: str) -> str:
    """青禾市石渡镇城西村委会大院 → 青禾市石渡镇; empty if no region of the map stands in front."""
    front = REGION.match(hall)
    return front["place"] if front and any(full_names().matches(hall, 0)) else ""


_EVERY = frozenset(EventKind)
# A case made public, visitors received, and everything else: the weightiest reason first.
_CASE = (_Reason(_seat), _Reason(_named))
_RECEIVED = (
    _Reason(_told), _Reason(_by_character), _Reason(received_at), _Reason(arrived_at), _Reason(_own),
    _Reason(described), _Reason(along), _Reason(at_home),
)  # fmt: skip
_REASONS = (
    _Reason(_branch, frozenset({EventKind.SIGNING, EventKind.GROUNDBREAKING})),
    _Reason(_told, _EVERY - {EventKind.FEATURE}),
    _Reason(reported, frozenset({EventKind.FEATURE, EventKind.OTHER})),
    _Reason(struck, frozenset({EventKind.FEATURE, EventKind.OTHER})),
    _Reason(_by_character),
    _Reason(_row_of_a_tour, TOURS),
    _Reason(_issued, frozenset({EventKind.NOTICE})),
    _Reason(_elsewhere),
    _Reason(_abroad, TOURS),
    _Reason(_unveiled, frozenset({EventKind.GROUNDBREAKING})),
    _Reason(_by_its_host, _EVERY - TOURS - {EventKind.SIGNING, EventKind.NOTICE, EventKind.FEATURE}),
    _Reason(_given_to, frozenset({EventKind.OTHER, EventKind.AWARD})),
    _Reason(_opened),
    _Reason(_labelled),
    _Reason(_seat, _EVERY - TOURS - {EventKind.SIGNING, EventKind.NOTICE, EventKind.FEATURE}),
    _Reason(ruled),
    _Reason(_often),
    _Reason(_own),
    _Reason(_headlined),
    _Reason(_of_its_court),
    _Reason(published_in, _EVERY - TOURS - {EventKind.SIGNING, EventKind.NOTICE, EventKind.FEATURE}),
    _Reason(held_by_us, frozenset({EventKind.SIGNING, EventKind.PROMOTION})),
    _Reason(at_home, _EVERY - {EventKind.SIGNING, EventKind.NOTICE, EventKind.PROMOTION}),
)
