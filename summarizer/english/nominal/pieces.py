"""Pieces of an official nominal: every word, name, year and quotation that begins at each character."""

import re
from collections.abc import Iterator

from summarizer.english.nominal.formal import Word, namings, words
from summarizer.english.nominal.named_pieces import named_pieces
from summarizer.english.nominal.sessions import ordinal, sessions
from summarizer.facts import Level
from summarizer.language.bodies.bodies import body_english, body_prefix
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.matching import lexicon
from summarizer.language.names import one_word
from summarizer.language.places.places import place_chain, place_english, place_prefix
from summarizer.language.terms import glossary
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

_YEAR = regex(r"((?:19|20)\d\d)(?:[-—–－~至]+((?:19|20)?\d\d))?年?(?:度)?")
_MONTH = regex(r"(?<!年)(?<!\d)(?P<month>1[0-2]|[1-9])月份?(?!\d|日)")
_QUARTERS = regex("第?(?P<first>[一二三])、第?(?P<last>[二三四])季度")
_MONTHS = regex(
    r"(?P<year>(?:19|20)\d\d年|今年)?(?P<first>1[0-2]|[1-9])月?[至到—–-](?P<last>1[0-2]|[1-9])月份?(?!\d|日)"
)
_MONTH_OF_YEAR = regex(r"(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|[1-9])月份?(?!\d|日)")
_QUOTED = regex(r"“([^“”]{1,24})”")
_LATIN = regex(r"(?=[0-9]{0,3}[A-Za-z])[A-Za-z0-9+]{2,12}|[A-Z]")
_EARTHQUAKE = regex(r"(\d(?:\.\d)?)级地震")
_BRACKETED = regex(r"（([A-Za-z0-9]{2,12})）")
_COUNTED = regex(
    r"等?(?P<number>[二三四五六七八九十]{1,2}|\d{1,2})(?:项|个|件|方面|类)(?:重点|重要|相关)?(?P<what>议题|事项|工作|文件|报告|议案|项目|内容|问题|条例|任务)"
)
_THINGS = namings("counted")
# Generics that make the unknown word before them a name. Only what is named as a rule: an unknown word before 项目 may
# be a trade.
_GENERIC = lexicon(namings("generic").items())
_DEICTIC = frozenset({"街道", "社区", "镇", "乡", "村", "区", "县", "市", "省", "园区", "开发区", "新区"})
_POINTERS = frozenset("全我本该各")
_OWN = namings("own")
# 市县|党委: those of both, and none of the county in the city.
_TWO_LEVELS = regex(
    "[省市县区州旗乡镇][省市县区州旗乡镇村](?=党委|政府|人大|政协|纪委|机关|部门|两级|领导|干部)"
)
_BESIDE = regex("[、和与及]")
_MEETING = regex("(?:会议?|大会)$")
# A slogan whose English is longer than this would be the whole of a title; its characters stand alone.
_LONG_SLOGAN = 6
_NAME_LENGTHS = (2, 3)
# A name may begin where a nominal may begin.
_WITH = "与"  # 与|某集团: with it
_JOINS = frozenset("至到往经")  # 青禾|至白湖|高速公路 is a road between two places
_OPENING = regex(r"^|(?<=[、和与及的在对于》”年度）])")

# 青禾镇|设立青禾街道: a deed between two places is no part of a name.
_MADE_ANEW = regex("设立|撤销|成立|组建|设置|划归|并入")
# 补选临溪市…人大代表: a deed before a body is no part of its name.
DEED = regex(
    "补选|选举|增选|任命|免去|罢免|接受|批准|同意|设立|成立|组建|召开|撤销|提请|检查|督查|督察|听取|审议|表彰|追认|调整|推荐|支持|加强|推进|开展|整治"
)


def pieces(text: str) -> list[list[tuple[int, Word]]]:
    """(end, word) of every piece by its start; unknown names have the role `name`."""
    table = words()
    found: list[list[tuple[int, Word]]] = [
        [(end, word) for end, readings in table.matches(text, at) for word in readings]
        for at in range(len(text))
    ]
    if (
        text[:1] in _OWN
        and not _TWO_LEVELS.match(text)
        and not body_prefix(text)
        and not place_prefix(text)
        and not _MEETING.search(text)
    ):
        # 县环保督查情况: the publisher's own
        found[0].append((1, Word("post", f"in the {_OWN[text[0]]}")))
    after_verbs = {end for ends in found for end, word in ends if word.role in ("verb", "post")}
    governed = {end for ends in found for end, word in ends if word.role == "verb"}
    for at in governed.union(match.end() for match in _YEAR.finditer(text)):
        if 0 < at < len(text) - 2 and text[at] in _OWN and not found[at] and found[at + 1]:
            rest = text[at:]
            if not (
                _TWO_LEVELS.match(rest) or body_prefix(rest) or place_prefix(rest)
            ):  # 设立|区|国有资本运营平台
                found[at].append((at + 1, Word("post", f"in the {_OWN[text[at]]}")))
    for start, end, word in _spans(text, after_verbs):
        found[start].append((end, word))
    return found


def _spans(text: str, openings: set[int]) -> Iterator[tuple[int, int, Word]]:
    for at in openings.union(match.start() for match in _OPENING.finditer(text)):
        if at < len(text):
            yield from _names(text, at)
    yield from _times(text)
    yield from named_pieces(text)
    for match in _QUOTED.finditer(text):
        yield match.start(), match.end(), _quotation(match.group(1))
    yield from _by_terms(text)
    for match in _EARTHQUAKE.finditer(text):
        yield (
            match.start(),
            match.end(),
            Word("noun", f"{match.group(1)}-magnitude earthquake", det="the", num="s"),
        )
    for match in _BRACKETED.finditer(text):
        yield match.start(), match.end(), Word("drop", f"{{x}} ({match.group(1)})")
    yield from _by_counts(text)
    yield from _initiatives(text)
    for match in _LATIN.finditer(text):
        yield match.start(), match.end(), Word("attr", match.group())


def _by_terms(text: str) -> Iterator[tuple[int, int, Word]]:
    """What is told by its term or number: sessions and who sits in them, five-year plans, rounds of inspections."""
    for start, end, en in sessions(text):
        yield start, end, Word("noun", en, det="the", num="s")
        if text.startswith("以来", end):
            yield start, end + 2, Word("post", f"since the {en}")
    for match in _SITS.finditer(text):
        if house := body_english(match["house"]):
            yield match.start(), match.end(), Word("noun", f"{_WHO_SITS[match['who']]} the {house}", num="p")
    for match in _SESSION.finditer(text):
        en = f"{ordinal(match['number'])} session of the {ordinal(match['term'])} term"
        word = Word("post", f"since the {en}") if match["since"] else Word("noun", en, "the", "s")
        yield match.start(), match.end(), word
    for match in _FIVE_YEARS.finditer(text):
        number = ordinal(match["number"])
        en = f"{number} Five-Year Plan for National Economic and Social Development"
        yield (
            match.start(),
            match.end(),
            Word("noun", f"outline of the {en}" if match["outline"] else en, "the", "s"),
        )
    for match in _ROUND.finditer(text):
        inspectors = body_english(match["who"]) if match["who"] else ""
        if inspectors is not None:
            by = f" by the {inspectors}" if inspectors else ""
            rounds = f"{ordinal(match['number'])} round of inspections{by}"
            yield match.start(), match.end(), Word("noun", rounds, "the", "s")


def _by_counts(text: str) -> Iterator[tuple[int, int, Word]]:
    """What says how many there are: so many in all, which batch, how many cases, all of them."""
    for match in _COUNTED.finditer(text):
        count = parse_numeral(match["number"])
        if count is not None and match.start():
            yield (
                match.start(),
                match.end(),
                Word("drop", f"{{x}}, {counted(int(count))} {_THINGS[match['what']]} in all"),
            )
    for match in _BATCH.finditer(text):
        number = ordinal(match["number"]) if match["number"] else "first"
        yield match.start(), match.end(), Word("batch", f"{number} {_BATCHES[match['of']]}")
    for match in _CASES.finditer(text):
        count = parse_numeral(match["number"])
        if count is not None and count > 1:
            yield match.start(), match.end(), Word("attr", counted(int(count)))
    for match in _EACH.finditer(text):
        yield match.start(), match.end(), Word("each", "")


def _times(text: str) -> Iterator[tuple[int, int, Word]]:
    for match in _YEAR.finditer(text):
        first, last = match.groups()
        if match.group() == first and not match.group().endswith("年"):
            continue
        year = first if last is None else f"{first}–{last}"
        yield match.start(), match.end(), Word("year", year)
    for match in _QUARTERS.finditer(text):
        quarters = f"{ordinal(match['first'])} and {ordinal(match['last'])} quarters"
        yield match.start(), match.end(), Word("post", f"in the {quarters}")
    for match in _MONTHS.finditer(text):
        yield match.start(), match.end(), Word("post", _between(match))
    for match in _MONTH.finditer(text):
        yield match.start(), match.end(), Word("post", f"in {MONTHS[int(match['month']) - 1]}")
    for match in _MONTH_OF_YEAR.finditer(text):
        when = f"in {MONTHS[int(match['month']) - 1]} {match['year']}"
        yield match.start(), match.end(), Word("post", when)


def _initiatives(text: str) -> Iterator[tuple[int, int, Word]]:
    for match in _INITIATIVE.finditer(text):
        if not words().get(match["of"]) and not words().get(match[0]):
            named = (
                f"{namings('initiative')[match['kind']]} {one_word(match['of'])} ({match['of']}) initiative"
            )
            yield match.start(), match.end(), Word("noun", named, "the", "s")


# 第三批项目, 首轮督察: of what comes in several.
_BATCHES = {"批": "batch", "批次": "batch", "轮": "round", "轮次": "round", "期": "phase"}
_BATCH = regex(f"(?:第(?P<number>[一二三四五六七八九十]{{1,3}})|首)(?P<of>{any_of(_BATCHES)})(?![巡间])")
# 3起典型案例: of what happened, so many.
_CASES = regex("(?<![\\d一二三四五六七八九十])(?P<number>\\d{1,3}|[两三四五六七八九十]{1,3})起")
# 各专门委员会, 全体党员: all that there are.
_EACH = regex("各(?![项类级种地界省市县区州旗镇乡街村社代国])|全体(?!会|[（人])")


# 平安清源建设: a place by its bare name.
_INITIATIVE = regex(f"(?P<kind>{any_of(namings('initiative'))})(?P<of>[\u4e00-\u9fff]{{2}})(?:创建|建设)")
# 市十三届人大代表, 十一届县政协委员: who sits in a congress or a CPPCC of a term that is counted.
_WHO_SITS = {"代表": "deputies to", "委员": "members of"}
_SITS = regex(
    "(?<![\u4e00-\u9fff])(?P<house>[\u4e00-\u9fff]{0,8}?第?[一二三四五六七八九十]{1,3}届[\u4e00-\u9fff]{0,4}?(?:人大|人民代表大会|政协))"
    "(?P<who>代表|委员)(?!会)"
)
_FIVE_YEARS = regex("国民经济和社会发展第(?P<number>[一二三四五六七八九十]{1,3})个五年规划(?P<outline>纲要)?")
# 十三届县委第五轮巡察
_ROUND = regex(
    "(?<![\u4e00-\u9fff])(?:(?P<who>[\u4e00-\u9fff]{1,10}?委)第?|第)(?P<number>[一二三四五六七八九十]{1,3})轮巡[察视]"
)
# 十一届四次会议|提案审查情况, 十一届四次会议以来, of whatever house was named before.
_SESSION = regex(
    "(?<![\u4e00-\u9fff])第?(?P<term>[一二三四五六七八九十]{1,3})届第?(?P<number>[一二三四五六七八九十]{1,2})次会议(?P<since>以来)?"
)


def doing(found: list[list[tuple[int, Word]]], start: int, at: int) -> bool:
    """Whether a word ends in something done: 金融支持 before 实体经济 governs it."""
    return any(
        stop == at and word.role == "act" for begin in range(start + 1, at) for stop, word in found[begin]
    )


def opens_name(found: list[list[tuple[int, Word]]], start: int) -> bool:
    """Whether a place ends where the name would begin: 临溪县|云岭水库."""
    return any(
        stop == start and word.role in ("place", "year")
        for at in range(max(0, start - 10), start)
        for stop, word in found[at]
    )


def _between(span: "re.Match[str]") -> str:
    """今年1至8月 → "from January to August this year"."""
    first, last = (MONTHS[int(span[name]) - 1] for name in ("first", "last"))
    year = span["year"] or ""
    told = " this year" if year == "今年" else f" {year[:4]}" if year else ""
    return f"from {first} to {last}{told}"


def _names(text: str, at: int) -> Iterator[tuple[int, int, Word]]:
    rest = text[at:]
    body, place = body_prefix(rest), place_prefix(rest)
    if (
        body > place
        and rest[0] != _WITH
        and not _common(rest[:body])
        and not (DEED.match(rest) or deed_first(rest[:body]))
        and (en := body_english(rest[:body]))
    ):
        sides = _BESIDE.split(rest[:body])
        if len(sides) > 1 and all(map(place_chain, sides)):
            yield at, at + body, Word("place", en, link="between" if "与" in rest[:body] else "")
        else:
            yield at, at + body, Word("body", en, det="the", num="s")
    if (
        place
        and not (deed_first(rest[:place]) or _MADE_ANEW.search(rest[:place]))
        and rest[:place] not in _DEICTIC
        and rest[0] not in _POINTERS
        and not (_a_word(rest[:place]) or _common(rest[:place]))
        and (en := place_english(rest[:place]))
    ):
        yield at, at + place, Word("place", en)


def deed_first(name: str) -> bool:
    """Whether a name off the map opens with a deed: 评选|青禾县; of a body, before a region: 拨付|县医院."""
    chain = place_chain(name)
    if chain and chain[0].sure:
        return False
    body = chain is None and len(name) > max(_NAME_LENGTHS)
    return any(
        not body or name[end] in _OWN or place_prefix(name[end:]) > 0
        for end, readings in words().matches(name, 0)
        if end < len(name) and any(word.role in ("verb", "act", "post") for word in readings)
    )


def _common(name: str) -> bool:
    """数据中心, 产业园区: a noun like others, and no name of one."""
    return any(word.role == "noun" and word.en[:1].islower() for word in words().get(name))


def _a_word(place: str) -> bool:
    """资源, 惠民, 延长: names of counties that stand bare are words first."""
    chain = place_chain(place)
    return (
        chain is not None and len(chain) > 0 and chain[-1].sort == "bare" and chain[-1].level is Level.COUNTY
    )


def _quotation(inner: str) -> Word:
    """A slogan with its characters: known ones in English too, others as they stand."""
    en = glossary().english(inner)
    if en is not None and en.count(" ") < _LONG_SLOGAN and not re.search(r'[()"“”;]', en):
        return Word("noun", f'"{en}" ({inner})', attr=f'"{en}" ({inner})')
    # “三区三线”: a count that the lexicon knows bare.
    told = [word.en for word in words().get(inner) if word.role == "noun"] if _COUNTS.match(inner) else []
    if told and "(" not in told[0]:
        return Word("noun", f'"{told[0]}" ({inner})', attr=f'"{told[0]}" ({inner})')
    shown = f'"{inner}"' if inner.isascii() else f"“{inner}”"
    return Word("noun", shown, attr=shown)


_COUNTS = regex("[一二两三四五六七八九十]..")
_NUMBER = regex("第[一二三四五六七八九十]")  # 第三|中学 is called by its number
_HAN_ONLY = regex("[\u4e00-\u9fff]+")


def unknown_name(text: str, start: int) -> Iterator[tuple[int, Word]]:
    """(end, word) of a name no table holds, known by the generic behind it: 云溪公路 → "Yunxi (云溪) Highway"."""
    for length in _NAME_LENGTHS:
        middle = start + length
        if (
            not _HAN_ONLY.fullmatch(text, start, middle)
            or text[start : start + 1] in _JOINS
            or _NUMBER.match(text, start)
            or text[start:middle][-1:] in "和与及"
        ):
            continue
        if (
            deed_first(text[start:middle])
            or text.startswith("关于", start)
            or words().get(text[start:middle])
        ):
            continue  # 城区|湿地 is no wetland of that name
        for at, kind in _qualified(text, middle):
            for end, generic in _GENERIC.matches(text, at):
                en = " ".join(
                    w for w in (f"{one_word(text[start:middle])} ({text[start:middle]})", kind, generic) if w
                )
                det = "the" if generic in ("Highway", "Expressway", "Railway") else "-"
                yield end, Word("noun", en, det=det, num="s", attr=en)


def _qualified(text: str, at: int, left: int = 2) -> Iterator[tuple[int, str]]:
    """What may stand between a name and its generic: 云溪|文化|数字|科创谷."""
    yield at, ""
    if not left:
        return
    for end, readings in words().matches(text, at):
        kind = next(
            (
                w.en if w.role == "attr" else w.attr
                for w in readings
                if w.role == "attr" or (w.attr and " " not in w.attr)
            ),
            None,
        )
        if kind:
            for stop, more in _qualified(text, end, left - 1):
                yield stop, f"{kind[:1].upper()}{kind[1:]} {more}".strip()


_SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def counted(number: int) -> str:
    """A number as prose writes it: three, 12; "" for none."""
    return _SMALL[number] if number < len(_SMALL) else str(number)
