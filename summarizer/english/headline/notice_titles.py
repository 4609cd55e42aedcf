"""Titles of notices that say without a clause what they are of: 青禾县2026年公开招聘教师公告, 城南路改造工程招标公告.

title := (关于)? year? owner? year? matter sort        matter: a row of `notice_titles.tsv`, words: `notice_words.tsv`

The owner must be a body or a place that is read whole; what is tendered, planned or asked for may stand quoted.
"""

import re
from functools import cache

from summarizer.english.clauses.inflect import capital
from summarizer.english.clauses.sentences import phrase
from summarizer.english.glossed import glossed
from summarizer.english.nominal.compounds import quotation
from summarizer.english.nominal.nominal import nominal
from summarizer.english.site_names import firm_english
from summarizer.english.works import work_in_place
from summarizer.language.bodies.bodies import body_name
from summarizer.language.places.places import place_english
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex

_SORT = (
    "(?:的|有关事[项宜](?:的)?|工作|结果)*(?:公告|公示|通告|通知|简章|启事|公布|预公告)(?:（[^（）]{1,14}）)?"
)
_ADVICE = "(?:的)?(?:温馨)?(?:提示|提醒|须知|指南)"
_SLOTS = {
    "{sort}": _SORT,
    "{advice}": _ADVICE,
    "{openly}": "(?:面?向(?:全)?(?:社会|全国|高校毕业生|应届毕业生)|统一|公开|集中|考试|考核|校园|专项)*",
    "{hire}": "(?:招聘|招考|招录|选聘|招募|录用|引进|选调)",
    # 启动|县级防汛Ⅳ级应急响应: of which level or place
    "{where}": "(?:[省市县区州]级|全[省市县区州]|[一-鿿]{2,5}?[省市县区州旗镇乡])?",
    "{tendered}": "(?:（[^（）]{1,10}）)?(?:施工|监理|勘察|设计|采购|服务|货物|总承包|EPC|、|及)*",
}
# Slots whose words stand in the pattern as well.
_NAMED = ("pool", "stage", "weather", "exam", "what", "level")
# Words that are told before another, and behind one, if there are any.
_BEFORE, _BEHIND = frozenset({"how", "school", "span"}), frozenset({"done", "what", "about", "time"})
# The year that a title is of stands before its owner or behind.
_TITLE = (
    r"(?:关于)?(?:(?P<year1>20\d\d)年度?(?:[上下]半年|第[一二三四]季度)?(?:度)?)?(?P<who>[^，。；《》“”]{{2,30}}?)??"
    r"(?:关于)?(?:(?P<year2>20\d\d)年度?(?:[上下]半年|第[一二三四]季度)?)?(?:第[一二三四五六七八九十\d]{{1,2}}[批次期])?{}"
)
_ENDS = regex("公告|公示|通告|通知|简章|启事|公布|提示|提醒|须知|指南|预警")
_LONGEST = 70


def notice_title(text: str) -> str | None:
    """The English title of a notice by what it is of; None if no row reads it whole."""
    if len(text) > _LONGEST or not _ENDS.search(text):
        return None
    if passed_on := _PASSED_ON.match(text):
        told, whose = notice_title(text[passed_on.end() :]), _owner(passed_on["whose"])
        return f"{told} (passed on{f' from the {whose}' if whose else ''})" if told else None
    for pattern, en in _rows():
        if (found := pattern.fullmatch(text)) and (told := _told(found, en)):
            return capital(told)
    return None


# 转发省财政厅关于…的通知: whose notice it was.
_PASSED_ON = regex("(?:转发|批转)(?P<whose>[^，。；《》]{2,20}?)(?=关于)")


@cache
def _words(slot: str) -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("notice_words") if row["slot"] == slot}


def _word(slot: str, zh: str) -> str:
    en = _words(slot)[zh]
    return f"{en} " if en and slot in _BEFORE else f" {en}" if en and slot in _BEHIND else en


@cache
def _rows() -> tuple[tuple["re.Pattern[str]", str], ...]:
    made = []
    slots = _SLOTS | {f"{{{name}}}": any_of(_words(name)) for name in _NAMED}
    for row in rows("notice_titles"):
        source = row["pattern"]
        for slot, pattern in slots.items():
            source = source.replace(slot, pattern)
        made.append((regex(_TITLE.format(source)), row["en"]))
    return tuple(made)


def _told(found: "re.Match[str]", en: str) -> str | None:
    """A row with its slots filled, behind whose notice it is and with its year."""
    given = found.groupdict()
    year = given["year2"] or given["year1"] or next(iter(_YEAR.findall(found.group())), "")
    owner = _owner(given["who"]) if given["who"] else ""
    if owner is None:
        return None
    filled: dict[str, str] = {}
    for name in _NAMES.findall(en):
        zh = given[name] or ""
        if name == "thing":
            filled[name] = _thing(zh)
        elif name == "whom":
            pool = _words("pool").get(given.get("pool") or "", "").removeprefix("staff of ")
            filled[name] = f"{_whom(zh)} of {pool}" if pool else _whom(zh)
        elif name == "crime":
            filled[name] = _words("crime").get(zh) or quotation(zh)
        else:
            filled[name] = _word(name, zh)
    told = en.format(**filled)
    within = f" in {year}" if year and year not in told else ""
    return f"{owner}: {told}{within}" if owner else f"{told}{within}"


_NAMES = regex("{([a-z]+)}")
_YEAR = regex(r"(?<!\d)(20\d\d)(?=年)")


def _owner(zh: str) -> str | None:
    """Whose notice it is: a body, a firm or a place."""
    body = body_name(zh)
    return body.english.removeprefix("the ") if body else place_english(zh) or firm_english(zh)


def _whom(zh: str) -> str:
    """Those who are recruited; whoever has no English is quoted."""
    if known := _words("whom").get(zh):
        return known
    for size in range(2, len(zh) - 1):
        # 青禾县第一中学教师: of which school or place
        if (last := _words("whom").get(zh[size:])) and (where := _owner(zh[:size])):
            return f"{last} for {where}"
    en = phrase(zh).en
    plain = en is not None and en.endswith(("s", "staff", "talent", "people")) and "“" not in en
    return (en or "").removeprefix("the ") if plain else quotation(zh)


_QUOTATION = regex("“[^“”]+”")


def _thing(zh: str) -> str:
    """What is tendered, planned or asked about: in English as a work or a noun, else quoted."""
    if _QUOTATION.fullmatch(zh):
        return zh
    if named := work_in_place(zh):
        return named
    read = nominal(zh)
    if read and read.kind == "n" and "“" not in read.full:
        return read.full.removeprefix("the ")
    sort = glossed(zh)
    if sort is None or sort.zh != zh:
        return quotation(zh)
    en = sort.en.removesuffix("s") if sort.en.endswith("projects") else sort.en
    return f"{en} ({quotation(zh)})"
