"""Who was appointed, elected, relieved or put forward for which post, each with the words that say so.

任命某某为…, 免去某某的…职务, 接受某某辞去…职务的请求, 某某，…现任…，拟任…: one change for each row of names that shares
a post. In a list the verb stands once, above (任命：); everything below it is read under it until the next one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.english.nominal.compounds import joined
from summarizer.facts import Act
from summarizer.language.marks import behind_last
from summarizer.language.names import romanise
from summarizer.language.people.name_rows import Mention, behind_particulars
from summarizer.language.people.name_shapes import shapes
from summarizer.language.people.name_words import FIRM
from summarizer.language.posts.title_runs import title_run
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

Told = tuple[Sentence, Sequence[Mention]]


@dataclass(frozen=True, slots=True)
class Change:
    """One change of posts: `sentence.text[start:end]` says it; `heading` is the verb of a list, or who it is."""

    act: Act
    sentence: Sentence
    start: int
    end: int
    en: str
    heading: tuple[Sentence, int, int] | None = None


# What turns the names behind it into appointed, elected or relieved ones.
_VERB = regex(
    r"(?P<appointed>任命|聘任|任职|决定任)|(?P<elected>选举(?!工作|委员会|办)|补选|推选)|(?P<removed>免去|免除|免职|撤销|罢免)"
    r"|(?P<resigned>(?:接受|同意|通过|批准)[^，。；]{0,12}?)(?=[\u4e00-\u9fff·、]{2,30}?(?:等?[一二两三四五六七八九十\d]{1,4}[位名](?:同志|人)?)?(?:同志)?(?:请求|因[^，。；]{2,14})?辞去)"
)
_HEADING = regex(r"(?:任命|聘任|任职|免去|免职|免除)(?:下列|以下)?(?:同志|人员|名单|职务|如下)*[：:]?$")
_HEADING_LONGEST = 40
# 经县政府研究决定：above lines that give each name and post without 任命: 何静同志任县水利局局长；
_DECIDED = regex("(?:决定|同意|批准)(?:如下)?[：，:,]?$")
_TAKES = regex("(?:同志)?(?:任|担任)(?!命|期|免)")
# 等15位同志 tells of more than are named, 三位同志 counts those who are.
_OTHERS = (
    r"(?:等(?P<count>\d{1,4})(?:名|位)?(?:同志|人)?|[一二两三四五六七八九十\d]{1,3}(?:名|位)(?:同志|人)?)?"
)
_GIVEN = regex(
    rf"{_OTHERS}(?:同志|先生|女士)?(?:为|任|担任)(?![^，。；]*颁[发授])(?P<post>[\u4e00-\u9fff、（）()·]{{2,60}}?)(?:的?职务)?(?=[；;，,。\s]|$)"
)
# 任命某某为副市长，并决定其为代理市长
_ACTING = regex(
    r"，并决定(?:其|[他她])?(?:为|任|担任)?(?P<post>代理?[\u4e00-\u9fff]{1,12}(?:长|主任|主席|书记))(?=[；;，,。\s]|$)"
)
_WON = regex(
    r"等?(?:同志)?(?:[（(][^（）()]{1,10}[)）])?(?:以[^，。；]{0,10}?票数?的?)?(?:全票|高票)?当选为?(?P<post>[\u4e00-\u9fff、（）()]{2,60}?)(?=[；;，,。\s]|并(?:发表|作|致|讲)|$)"
)
_TAKEN = regex(
    rf"{_OTHERS}(?:同志|先生|女士)?的?(?P<post>[\u4e00-\u9fff、（）()·]{{2,60}}?)的?(?:职务|一职)(?=[；;，,。\s（(]|$)"
)
_LEFT = regex(
    rf"{_OTHERS}(?:同志|先生|女士)?(?:请求|因[^，。；]{{2,14}})?辞去(?P<post>[\u4e00-\u9fff、（）()]{{2,50}}?)(?:的?职务|一职)?(?:的?(?:请求|辞呈|报告|申请|决定|议案|事项)|(?=[；;，,。]|以及|$))"
)
_NO_LONGER = regex(
    r"(?:同志)?不再担任(?P<post>[\u4e00-\u9fff、（）()]{2,50}?)(?:的?职务|一职)?(?=[；;，,。]|$)"
)
# 关于何远代理云河市人民政府市长职务的决定: acting, and no vice-mayor by that.
_ACTS_AS = regex(
    "(?:同志)?代理(?P<post>[\u4e00-\u9fff]{2,24}?(?:长|主任|院长))(?:的?职务|一职)?的?(?=决定|议案|[，。；、])"
)
# 审议了关于提请任命某某为副市长的议案, 听取了关于接受某某辞去…请求的报告: asked for, and not decided.
_ASKED_FOR = regex(
    "(?:提请|建议)[^，。；、]{0,12}(?:任命|接受|免去|同意)"
    "|(?:听取|审议|讨论|研究|初审)(?![^，。；]*通过)[^，。；]{0,40}关于[^，。；]{0,12}(?:任命|接受|免去|同意)"
)
_MOTION = regex("[^，。；、]{0,30}(?:议案|报告|请示|说明|汇报)")
_RECORD = regex(r"[，,]\s*(?:男|女)[，,]")
_NOW = regex(r"现任(?P<post>[^，。；,;]{3,60})")
_PROPOSED = regex(
    r"(?P<verb>拟(?:提名|推荐|提拔|晋升|转任|交流|聘|任|担任|作为|为|进一步使用)[^，。；,;]{0,60}|拟[^，。；,;]{2,60}(?:人选|职务))"
)
_POST_PROPOSED = regex(
    r"拟(?:提名|推荐|提拔|转任|交流)?(?:担任|任|为)(?P<post>[\u4e00-\u9fff、（）()]{4,50})$"
)
_TRIAL = regex(r"[（(]试用期[^（）()]{0,8}[）)]")
_AND = regex(r"(?:同志)?[、，,和与及\s]{1,3}")
_NUMBER = regex(r"\s*(?:[一二三四五六七八九十\d]{1,3}[.、．]|[（(][一二三四五六七八九十\d]{1,3}[）)])?\s*")
_NAMED = ("为", "任", "担任", "的", "同志", "、", "，男", "，女")


def changes(told: Iterable[Told]) -> Iterator[Change]:
    """Every change of posts in these sentences, in order. What is only planned to be deliberated is none."""
    heading: tuple[str, tuple[Sentence, int, int]] | None = None
    decided: tuple[Sentence, int, int] | None = None
    for sentence, people in told:
        text = sentence.text
        if _RECORD.search(text) and "拟" in text:
            yield from _proposals(sentence, people)
            continue
        said = list(_VERB.finditer(text)) if people or _HEADING.search(text) else []
        if not people and len(text) <= _HEADING_LONGEST and (ends := _DECIDED.search(text)):
            decided, heading = (sentence, *ends.span()), None
            continue
        if said and not _holds_name(said[-1].end(), people) and _HEADING.search(text.rstrip("。")):
            if len(text) <= _HEADING_LONGEST:
                heading = (said[-1].lastgroup or "", (sentence, *said[-1].span()))
            continue
        for row in _rows(text, people):
            verb = next((m for m in reversed(said) if m.end() <= row[0].start), None)
            kind = verb.lastgroup if verb else (heading[0] if heading else None)
            limit = next((m.start for m in people if m.start >= row[-1].end), len(text))
            listed = decided if kind is None and _TAKES.match(text, row[-1].end) else None
            if change := _change(sentence, row, "appointed" if listed else kind, limit):
                above = listed or (heading[1] if heading and not verb else None)
                # 选举甲为主席、乙为副主席: the verb stands once, before both.
                chosen = (
                    verb is not None and kind == "elected" and "选" not in text[change.start : change.end]
                )
                yield replace(change, heading=(sentence, *verb.span()) if verb and chosen else above)


def _holds_name(at: int, people: Sequence[Mention]) -> bool:
    return any(person.start >= at for person in people)


def listed_names(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Names that open the lines of a list of appointments (某某为…, 某某的…职务), where no post announces them."""
    under = False
    for sentence in sentences:
        text = sentence.text
        if len(text) <= _HEADING_LONGEST and _HEADING.search(text):
            under = True
        elif under:
            start = _NUMBER.match(text)
            yield from _names_at(text, start.end() if start else 0)


def _names_at(text: str, at: int) -> Iterator[str]:
    while fitting := [s for s in shapes(text, at, FIRM) if text.startswith(_NAMED, s.end)]:
        yield fitting[0].name
        at = fitting[0].end + 1
        if text[at - 1] != "、":
            return


def _rows(text: str, people: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    """Names joined by marks alone, as rows."""
    row: list[Mention] = []
    for person in people:
        if row and not _AND.fullmatch(text, row[-1].end, person.start):
            yield tuple(row)
            row = []
        row.append(person)
    if row:
        yield tuple(row)


def _change(
    sentence: Sentence,
    row: tuple[Mention, ...],
    kind: str | None,
    limit: int,
) -> Change | None:
    """The change that follows a row of names; `limit` is where the next name begins (甲为院长、|乙为检察长)."""
    text, at = sentence.text, behind_particulars(sentence.text, row[-1].end)
    note, act = "", Act.APPOINTED
    clause = behind_last(text, "，。；", row[0].start)
    if _ASKED_FOR.search(text, clause, row[0].start) and _MOTION.match(text, at):
        return None
    if len(row) == 1 and (acting := _ACTS_AS.match(text, at)) and "决定" in text:
        post = _post(text, *acting.span("post"))
        en = f"{_people(row, acting)} as acting {post}"
        return None if post.startswith("“") else Change(act, sentence, row[0].start, acting.end(), en)
    found: re.Match[str] | None = None
    if won := _WON.match(text, at):
        found, note = won, " (elected)"
    elif kind in ("appointed", "elected"):
        found, note = _GIVEN.match(text, at), " (elected)" if kind == "elected" else ""
    elif kind == "removed":
        found, act = _TAKEN.match(text, at), Act.REMOVED
    elif kind == "resigned":
        found, act, note = _LEFT.match(text, at), Act.REMOVED, " (resignation accepted)"
    if found is None and (left := _NO_LONGER.match(text, at)) and "决定" in text[: row[0].start]:
        found, act, note = left, Act.REMOVED, ""
    if found is None:
        return None
    begin, stop = found.span("post")
    end = found.end()
    if begin < limit < stop:
        stop = end = max(text.rfind("、", begin, limit), begin)
        if text[begin:stop].endswith(("职务", "一职")):
            stop -= 2
    trial = _TRIAL.search(text, begin, stop)
    en = f"{_people(row, found)} as {_post(text, begin, trial.start() if trial else stop)}{note}"
    if act is Act.APPOINTED and (acting := _ACTING.match(text, end)):
        en, end = f"{en} and {_post(text, *acting.span('post'))}", acting.end()
    return Change(act, sentence, row[0].start, end, en)


def _people(row: tuple[Mention, ...], found: re.Match[str]) -> str:
    names = [f"{romanise(person.name).en} ({person.name})" for person in row]
    if found.groupdict().get("count"):
        return f"{', '.join(names)} and others ({found['count']} in all) each"
    each = " each" if len(names) > 1 else ""
    return joined(tuple(names)) + each


def _post(text: str, begin: int, stop: int) -> str:
    """The English of the post in `text[begin:stop]`, or the Chinese itself where a piece of it is not known."""
    start, titles = title_run(text, begin, stop)
    en = title_english(titles) if titles and start == begin else None
    return en or f"“{text[begin:stop]}”"


def _proposals(sentence: Sentence, people: Sequence[Mention]) -> Iterator[Change]:
    """Who is put forward for a post; a rank or a sort of post that has no English is quoted with the present one."""
    text = sentence.text
    for index, person in enumerate(people):
        end = people[index + 1].start if index + 1 < len(people) else len(text)
        if not _RECORD.match(text, person.end) or not (found := _PROPOSED.search(text, person.end, end)):
            continue
        now = _NOW.search(text, person.end, found.start())
        begin = now.start() if now else found.start()
        named = _POST_PROPOSED.match(found.group())
        post = _post(text, found.start() + named.start("post"), found.end()) if named else "“"
        who = f"{romanise(person.name).en} ({person.name})"
        en = f"{who}: “{text[begin : found.end()]}”" if post.startswith("“") else f"{who} as {post}"
        yield Change(Act.PROPOSED, sentence, begin, found.end(), en, (sentence, person.start, person.end))
