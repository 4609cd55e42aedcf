"""Publication lines whose parts are told by their order and by what they look like, not by labels.

云河电视台 03-08 16:49, 2023-06-05 佚名 云河网站, 招商动态 | 2023-06-05: a day, and whose it is or who wrote it.
"""

from summarizer.patterns import regex
from summarizer.reading.lines.banner import is_act, is_outlet, is_section
from summarizer.reading.lines.fields import STAMP, Field, scan
from summarizer.reading.lines.masthead import PAPER
from summarizer.reading.lines.surnames import is_person

STAMP_BEGINS = regex(r"(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d")
_SECTION_DAY = regex(
    rf"[一-鿿]{{2,10}}\s?\|\s?(?P<behind>{STAMP})(?:\s?\|)?|(?P<before>{STAMP})\s?\|\s?[一-鿿]{{2,10}}"
)
ADDRESS = regex(
    r"\s[A-Z]?\d{1,2}版?[\s：:]{0,3}[一-鿿]{0,4}\s{0,3}$|(?:https?://|www\.|[\w-]{1,20}\.(?=[\w.-]{2,30}\.(?:cn|com|net|org)))[\w./-]{1,60}"
)
PUT_UP = regex(r"\s(?:发表|发布|更新)于?[：:]?\s?$")  # 云河文化网 发表于：
_BY = regex(r"\s?(?:编印|编发|编辑|编|主办)$")
_LEFT_BEHIND = regex(
    rf"(?:-->\s?)?(?P<day>{STAMP})\s(?:.{{0,60}}\s)??(?P<paper>[一-鿿]{{2,8}}报)\s+(?:content_|c)\d"
)
_TRAIL_OF_PAPER = regex(rf"(?P<paper>{PAPER})\s?>\s?(?P<day>{STAMP})\s?>")
# 云河日报 要闻 00002 title 2023-06-05 3501293 2 2023年6月5日 星期一
_RECORD = regex(
    rf"(?P<paper>[一-鿿]{{2,8}}报)\s(?:.{{1,30}}\s)?\d{{5}}\s(?:.{{1,60}}\s)?(?P<day>{STAMP})\s\d{{5,9}}\s.{{0,40}}"
)
# 3501293 2023-06-05 00:00:00 二 title
_KEPT_AS = regex(rf"\d{{5,9}}\s(?P<day>{STAMP})\s.{{2,160}}")
# 云河电视台 03-08 16:49, 30.12.2015 18:15, 3/7/2013 11:54:41 AM, 2023-06-05 1024: a day, in full or not,
# and who or how many.
_SHORT_STAMP = regex(
    r"(?:(?P<before>[一-鿿·]{2,14})\s{1,6})?(?:(?P<stamp>(?:1[3-9]|2\d)-\d\d-\d\d\s\d{1,2}:\d\d(?::\d\d)?|\d{1,2}([./])\d{1,2}\3(?:19|20)\d\d(?:\s+\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?)?"
    r"|(?:19|20)\d\d-\d{1,2}-\d{1,2}(?=\s\d{1,7}$)|\d{1,2}\s(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}月?(?=$)|\d{1,2}\s?[-/.月]\s?\d{1,2}日?\s(?:19|20)\d\d年?(?=$))|\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d\d)(?:\s{1,6}(?P<after>[一-鿿·]{2,14})|\s\d{1,7})?"
)
# 2023-06-05云河在线1024, 2023-06-05新闻26: the day, whose it is or where it stands, and how many read it.
_STAMP_NAME_COUNT = regex(
    rf"(?P<stamp>{STAMP})\s?(?:(?P<name>[一-鿿·]{{2,12}})\s?\d{{1,7}}|(?<=:\d\d)\d{{1,6}}(?P<behind>[一-鿿·]{{2,12}}))"
)
_COUNTED = regex(r"\s(?:阅读|浏览|点击|播放)量?\s?[\d.]{1,8}\s?[万wWkK]?\+?次?$")
# 商务动态 2023-06-05 站长: a section, the day, and who put it there.
_DAY_AMONG_WORDS = regex(
    r"(?:[一-鿿]{2,6}\s{1,4}){0,2}(?P<stamp>(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d\d(?::\d\d)?)?)(?:\s{1,4}[一-鿿]{2,5})?"
)
_STAMP_WHO = regex(
    rf"(?P<stamp>{STAMP})\s{{1,4}}(?P<who>[一-鿿]{{2,3}})\s{{1,4}}(?P<source>[一-鿿]{{2,16}}(?:网站?|报|社|台|中心|发布|在线))"
)
# 云河时刻 2023-06-05 09:38:18 方小河 阅读：: whose it is, the time, and who wrote it.
_WHOSE_AND_WHO = regex(
    rf"(?P<source>[一-鿿]{{2,10}})\s{{1,4}}(?P<stamp>{STAMP})\s{{1,4}}(?P<who>[一-鿿]{{2,3}})(?:\s{{1,4}}(?:阅读|浏览|点击|人气)[量数]?[：:]?\s?\d{{0,8}})?"
)
_OWN = regex(r"©\s?原创\s{1,3}(?P<name>[一-鿿]{3,14})")  # ©原创 云河电视台
_CLOCK = regex(r"(?:^|\s)\d{1,2}:\d\d(?:\s|$)")
_CLOCK_WORD = regex(r"\d{1,2}:\d\d(?::\d\d)?|\d{1,2}[-/.]\d{1,2}|\d{1,2}月\d{1,2}日|\d{1,7}|©?原创")
_WHOLE_WORD = regex(r"\d{1,7}(?=[一-鿿]{4})|\S+")  # 0云河县融媒体中心: how many, and whose it is
_OF_OUTLET = regex(r"[一-鿿]{2,8}(?:[报网台]|报业)[·/|][一-鿿]{2,8}")  # 云河报业·云上点
SENTENCE = regex("[，。；！]")
OFFICE_NAME = regex(r"[一-鿿]{2,20}(?:[镇乡局委办部院]|街道|办公室|中心|管委会|电视台|报社)")
_FEW_WORDS = 40  # characters of a line of such words
_NAME = 3  # characters of a name that can hardly be a section


def in_a_form_of_its_own(text: str) -> tuple[Field, ...]:
    """The fields of a line whose parts are told by their order, not by labels."""
    return (
        _clock_and_names(text)
        or short_stamp(text)
        or _who_and_where(text)
        or after_name(text)
        or _beside_section(text)
    )


def whose_and_who(text: str, at: int) -> tuple[Field, ...]:
    """Whose the page is and, in names behind that, who wrote it: 青山镇 方小河."""
    words = [match.span() for match in _WHOLE_WORD.finditer(text, at)]
    # A name of two characters may be a word, unless it is set apart: 云河发布 高考.
    rests = ((n, text[words[n][0] :], words[n][0] - words[n - 1][1]) for n in range(1, len(words)))
    own = next((n for n, rest, gap in rests if are_people(rest) or (gap > 1 and is_person(rest))), len(words))
    whose = Field("source", "", words[0][0], words[own - 1][1])
    return (whose, Field("author", "", words[own][0], len(text))) if own < len(words) else (whose,)


def are_people(text: str) -> bool:
    """Whether a text is nothing but names: several parted by blanks, or one of the usual length."""
    words = text.split()
    return bool(words) and all(map(is_person, words)) and (len(words) > 1 or len(text) == _NAME)


def among_words(text: str) -> tuple[Field, ...]:
    """The day among short names of sections and logins; words that tell of something make it a row of a list."""
    match = _DAY_AMONG_WORDS.fullmatch(text) if _numbered(text) and not is_act(text) else None
    return (Field("stamp", "", *match.span("stamp")),) if match else ()


def _who_and_where(text: str) -> tuple[Field, ...]:
    """The day, who wrote it and whose it is, without labels: 2023-06-05 佚名 云河网站."""
    if len(text) > _FEW_WORDS:
        return ()
    if ":" in text and (match := _WHOSE_AND_WHO.fullmatch(text)) and is_person(match["who"]):
        return tuple(
            Field(kind, "", *match.span(name))
            for kind, name in (("source", "source"), ("stamp", "stamp"), ("author", "who"))
        )
    match = _STAMP_WHO.fullmatch(text)
    if not match:
        return ()
    author = (Field("author", "", *match.span("who")),) if is_person(match["who"]) else ()
    return (Field("stamp", "", *match.span("stamp")), *author, Field("source", "", *match.span("source")))


def _clock_and_names(text: str) -> tuple[Field, ...]:
    """Whose page it is and who wrote it, beside a clock that names no day: 06-05 13:12 云河县融媒体中心 方小河."""
    if len(text) > _FEW_WORDS or not _CLOCK.search(text) or SENTENCE.search(text):
        return ()
    found = [Field("loose", "", 0, 0)]
    for match in _WHOLE_WORD.finditer(text):
        word = match[0]
        if is_outlet(word) or OFFICE_NAME.fullmatch(word) or _OF_OUTLET.fullmatch(word):
            found.append(Field("source", "", *match.span()))
        elif is_person(word):
            found.append(Field("author", "", *match.span()))
        elif not _CLOCK_WORD.fullmatch(word):
            return ()
    return tuple(found) if len(found) > 1 else ()


def _numbered(text: str) -> bool:
    """Whether a short line has a mark between numbers, as a stamp does."""
    return len(text) <= _FEW_WORDS and ("-" in text or "/" in text or "." in text)


def short_stamp(text: str) -> tuple[Field, ...]:
    """A stamp that has its year behind or none, and the account before or behind it."""
    if text[0] == "©" and (own := _OWN.fullmatch(text)):
        return (Field("source", "", *own.span("name")),)
    if text[0] in "12" and (counted := _STAMP_NAME_COUNT.fullmatch(text)):
        put_up = Field("stamp", "", *counted.span("stamp"))
        name = "name" if counted["name"] else "behind"
        whose = (Field("source", "", *counted.span(name)),) if is_outlet(counted[name]) else ()
        return (put_up, *whose)
    match = _SHORT_STAMP.fullmatch(_COUNTED.sub("", text)) if _numbered(text) else None
    if not match:
        return ()
    day = (Field("stamp", "", *match.span("stamp")),) if match["stamp"] else (Field("loose", "", 0, 0),)
    name = "before" if match["before"] else "after"
    named = match[name] and not is_section(match[name]) and not is_act(match[name])
    return (*day, Field("source", "", *match.span(name))) if named else day


def of_reader(text: str) -> tuple[Field, ...]:
    """The day and the paper a newspaper's reader leaves behind: 2023-06-05 2 云河日报 content_1024.html 1 3 要闻.

    A trail may lead through them: 当前位置：首页 > 云河日报 > 2023年6月5日 > 第01版.
    """
    if trail := _TRAIL_OF_PAPER.search(text) if ">" in text else None:
        return (Field("stamp", "", *trail.span("day")), Field("source", "", *trail.span("paper")))
    match = (
        _LEFT_BEHIND.match(text)
        if ".html" in text or "content_" in text
        else _RECORD.fullmatch(text)
        if " 00" in text
        else None
    )
    if match:
        return (Field("stamp", "", *match.span("day")), Field("source", "", *match.span("paper")))
    kept = _KEPT_AS.fullmatch(text) if " 00:" in text else None
    return (Field("stamp", "", *kept.span("day")),) if kept else ()


def after_name(text: str) -> tuple[Field, ...]:
    """The fields behind the name of a site: 云河门户网站 2023年6月5日 来源：…; nothing if it is no such line."""
    match = STAMP_BEGINS.search(text, 0, 60) if len(text) <= 80 else None
    name = PUT_UP.sub("", text[: match.start()].rstrip("@ ")) if match else ""
    name = _BY.sub("", ADDRESS.sub("", name).strip(" |"))
    if not match or not (is_outlet(name) or OFFICE_NAME.fullmatch(name)):
        return ()
    at, fields = scan(text, match.start())
    if at < len(text):
        return ()
    named = any(f.kind == "source" for f in fields)
    return fields if named else (*fields, Field("source", "", 0, len(name)))


def _beside_section(text: str) -> tuple[Field, ...]:
    """The day beside the name of a section, a bar between them: 招商动态 | 2023-06-05."""
    match = _SECTION_DAY.fullmatch(text) if "|" in text and not is_act(text) else None
    return (Field("stamp", "", *match.span(match.lastgroup or 0)),) if match else ()
