"""English titles of documents named between 《 and 》.

    title  := issuer? 关于 (year)? subject 的 type note? | scope? subject type note? | issuer 关于印发 title 的通知
    scope  := place | year | place year | year place

Well-known titles are rows of `doc_words`; the rest is read inside-out, and one unknown piece leaves the title Chinese.
"""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.english.compounds import Nominal, joined, plainly, quotation
from summarizer.english.formal import head_rows, namings
from summarizer.english.inflect import title_case
from summarizer.english.nominal import nominal
from summarizer.english.sessions import sessions
from summarizer.english.sound import fit_title
from summarizer.facts import Level
from summarizer.language.bodies import body_name, body_prefix
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.places import place_chain, place_prefix
from summarizer.language.rows import rows
from summarizer.language.terms import per_glossary
from summarizer.patterns import regex

_LONGEST = 110
_SPAN = regex(r"(20\d\d)年?[-—–－~至]+(20\d\d)年?")
_EDITION = regex(r"(20\d\d)年?(修订)?版")
_MARK = regex(r"[（(]([^（）()]{1,24})[）)]$")
_NUMBERED = regex(r"第(\d{1,3})号")
_CALLED = regex("[（(]以下简称[^（）()]{1,24}[）)]$")
_STATE = "中华人民共和国"
_YEAR = regex(r"(20\d\d)(?:[-—–－~至]+(20\d\d))?年度?")
_YEAR_LAST = regex("(20\\d\\d)年度?$")
_NESTED = regex(r"[〈<《]([^〈〉<>《》]{3,70}(?:[〈<][^〈〉<>《》]{3,70}[〉>])?[^〈〉<>《》]{0,20})[〉>》]")
_SITTING = regex(r"(.{2,20})(常务|全体)会议$")
# Public bodies that issue a paper without 关于 in front of its subject's own verb.
_ISSUED = regex("印发|转发|批转|下发|公布")
_OFFICE = regex("(?:政府|委|委员会|常委会|党组|[局办厅部院]|办公室)$")
_OWNER = regex(f"{_OFFICE.pattern}|(?:政协|人大|法院|检察院|小组|协会|联合会)$")
_MOST_PLACE = 18
_LEAST_QUOTED = 2
# 会议安排|建议: the word before the kind belongs to it.
_CUT_SHORT = ("安排", "修改", "审议", "处理", "个五年")
_OWN_WORDS = ("Resolution on {x}", "Communique on {x}")
_SESSION = regex(r"^the [\w-]+ (?:Plenary )?Session of the ", re.IGNORECASE)
_TWO_KINDS = regex("^各项|(?:安排|计划|方案|名单|要点)[及和与]")
_POST = regex("副?(?:院长|检察长|局长|主任|县长|市长|区长|书记|部长|厅长|主席)|领导班子|班子")
# 市委委员会|专项小组工作方案: the group behind a body is the owner.
_GROUP = regex("(?:小组|专班)$")
_LEAST_ISSUERS = 2
_SENT_ON = regex(
    r"(?P<who>.{0,24}?)(?:关于)?(?P<how>印发|转发|批转|下发|公布)[〈<《]?(?P<inner>.{4,90}?)[〉>》]?的通知"
)
# A pattern without its subject: "Work Plan for {x}" → "Work Plan".
_BARE = regex(r" (?:for|on) \{x\}(?: Work)?|(?<=of) \{x\}(?= Work)|\{x\} ")


@cache
def _words(group: str) -> Lexicon[str]:
    return lexicon((r["zh"], r["en"]) for r in rows("doc_words") if r["class"] == group)


def document_english(zh: str) -> str | None:
    """English of a title with or without 《》: 《安全生产法》 → "Work Safety Law of …"; None if a piece is unknown."""
    title = _unmarked(zh)
    if (two := _TWO_PAPERS.fullmatch(title)) is not None:
        papers = document_english(two["one"].replace("工作总结", "总结")), document_english(two["other"])
        return f"{papers[0]} and {papers[1]}" if all(papers) else None
    en = _title(title) if 2 <= len(title) <= _LONGEST and not _UNLIKE.search(title) else None
    return en if en is not None and (title in _words("document") or fit_title(title, en)) else None


# 《2023年工作总结和2024年工作计划》: two papers under one title.
_TWO_PAPERS = regex(
    r"(?P<one>[^《》]*?(?:总结|报告|完成情况))(?:及|和|与|暨|以及)(?P<other>(?:\d{4}年|下一?年度?|下半年|下一步)[^《》]*(?:计划|要点|安排|打算|思路|目标))"
)


# 《甲年预算执行情况和乙年预算草案》: the state of one thing and the draft of another.
_UNLIKE = regex("情况(?:和|及|与|暨|以及)[^《》的]*(?:草案|预算|计划|安排|要点|方案|目标)(?:（草案）)?$")


def _unmarked(zh: str) -> str:
    title = _CALLED.sub("", re.sub(r"\s+", "", zh.strip())).replace("经济与社会发展", "经济和社会发展")
    mark = _MARK.search(title)
    if title[:1] == "《" and mark and title[mark.start() - 1] == "》":
        return title[1 : mark.start() - 1] + mark.group()
    return title[1:-1] if title[:1] == "《" and title[-1:] == "》" else title


@per_glossary
def framed(zh: str) -> str | None:
    """English of a title whose subject has none: place, year, kind and note in English, the subject quoted."""
    title = _unmarked(zh)
    if not 2 <= len(title) <= _LONGEST or _TWO_PAPERS.fullmatch(title) or _UNLIKE.search(title):
        return None
    mark = _MARK.search(title)
    if mark and (note := _note(mark.group(1))):
        whole = document_english(title[: mark.start()]) or framed(title[: mark.start()])
        return f"{whole} ({note})" if whole else None
    if (sent := _SENT_ON.fullmatch(title)) is not None:
        inner = document_english(sent["inner"]) or framed(sent["inner"])
        made = inner and f"Notice on {namings('issuing')[sent['how']]} the {inner}"
        return _issued(sent["who"], made) if made and sent["who"] else made
    issuer, about, rest = title.partition("关于")
    for start in range(1, len(rest if about else title)):
        pattern = _words("type").get((rest if about else title)[start:])
        if pattern is None:
            continue
        pattern = pattern.replace("{x} Work", "{x}")
        if about:
            made = _kept(pattern, rest[:start])
            return _issued(issuer, made) if made and issuer else made
        return _owned_or_placed(title[:start], pattern)
    return None


def _owned_or_placed(text: str, pattern: str) -> str | None:
    end = body_prefix(text)
    owner = body_name(text[:end]) if end > place_prefix(text) and _OWNER.search(text[:end]) else None
    if owner is not None and not _POST.match(text, end) and not _GROUP.search(text):
        year = _YEAR.match(text, end)
        made = _kept(pattern, text[year.end() if year else end :], apart=f" of the {owner.english}")
        return made and (f"{_years(year)} {made}" if year else made)
    scope, rest = next(
        (found for found in _scopes(text) if found[1] and not pattern.startswith("Contract")), ("", text)
    )
    if rest != text and re.search(r"20\d\d年|^(?:第[一二三四]季度|[上下]半年|前.{1,3}季度|\d{1,2}月)", rest):
        scope, rest = "", text  # 2014年计划执行情况及2015年计划: each has its own year
    made = _kept(pattern, rest)
    return made and f"{scope} {made}".strip()


def _kept(pattern: str, subject: str, apart: str = "") -> str | None:
    """The pattern with its subject in Chinese; whose it is stands before the subject."""
    subject = re.sub("(?:的|的相关|的有关)$", "", subject)
    if (year := _YEAR_LAST.search(subject)) is not None:
        made = _kept(pattern, subject[: year.start()], apart)
        return made and f"{year[1]} {made}"
    if len(subject) < _LEAST_QUOTED or subject[0] in "、，和及" or subject.endswith(_CUT_SHORT):
        return None
    if (
        subject[-1] in "、和及与"
        or subject[-2:-1] == "的"  # 重特大事故的硬|措施: cut inside its last word
        or _TWO_KINDS.search(subject)
        or subject in namings("authority")
        or place_chain(subject)
    ):
        return None  # 关于…的说明及名单: two papers; 中央规划; 某市|某区|规划
    if subject.endswith(("会议", "全会", "大会")) and pattern.endswith(_OWN_WORDS):
        return pattern.replace(" on {x}", f" of {quotation(subject)}{apart}")
    return re.sub(r"( (?:for|on|of|in) |^)\{x\}", rf"{apart}\1{{x}}", pattern, count=1).replace(
        "{x}", quotation(subject)
    )


@per_glossary
def _title(title: str) -> str | None:
    known = _words("document").get(title)
    if known is not None:
        return known
    year = _YEAR.match(title)
    if year and (known := _words("document").get(title[year.end() :])) is not None:
        return f"{_years(year)} {known}"
    if title.startswith(_STATE) and (law := _words("document").get(title.removeprefix(_STATE))) is not None:
        return law
    mark = _MARK.search(title)
    if mark:
        note, whole = _note(mark.group(1)), _title(title[: mark.start()])
        if note and whole:
            return f"{whole} ({note})"
    inner = _nested(title)
    if inner is not None:
        return inner
    return _about(title) or _plain(title)


def _note(text: str) -> str | None:
    if "〔" in text:
        return text  # the number under which a paper was issued
    if number := _NUMBERED.fullmatch(text):
        return f"No. {number.group(1)}"
    if span := _SPAN.fullmatch(text):
        return f"{span.group(1)}–{span.group(2)}"
    if edition := _EDITION.fullmatch(text):
        return f"{edition.group(1)} {'Revised ' if edition.group(2) else ''}Edition"
    return _words("mark").get(text)


def _nested(title: str) -> str | None:
    """〈…〉 within a title: 贯彻落实〈…〉实施方案, 关于印发〈…〉的通知, 〈…〉修订意见."""
    found = _NESTED.search(title)
    if found is None:
        return None
    inner = document_english(found.group(1))
    before, after = title[: found.start()], title[found.end() :]
    kind = _words("type").get(after.removeprefix("的"))
    if inner is None or kind is None:
        return None
    issuer, about, verb = before.rpartition("关于") if "关于" in before else ("", "", before)
    place, verb = _front(verb)
    named = f"the {inner}"
    if verb:
        opened = _gerund(verb)
        if opened is None:
            return None
        named = f"{opened} {named}"
    made = _fill(kind.replace("for {x}", "on {x}") if about else kind, named)
    return _issued(issuer, made) if issuer else " ".join(w for w in (place, made) if w)


def _gerund(verb: str) -> str | None:
    from_rows = _verbs().get(verb)
    return title_case(from_rows) if from_rows else None


@cache
def _verbs() -> dict[str, str]:
    return {r["zh"]: r["en"] for r in head_rows() if r["class"] == "verb" and "{x}" not in r["en"]}


def _front(text: str) -> tuple[str, str]:
    """(place in English, the rest) of a text that may begin with a place."""
    for scope, rest in _scopes(text):
        if scope and rest != text:
            return scope, rest
    return "", text


def _about(title: str) -> str | None:
    """〈body〉关于〈subject〉的〈type〉."""
    head, about, rest = title.partition("关于")
    if not about:
        return None
    kind = next(
        (rest[n:] for n in range(2, len(rest)) if rest[n - 1] == "的" and rest[n:] in _words("type")), None
    )
    if kind is None:
        return None
    pattern = _words("type").get(kind) or ""
    issued = _ISSUED.match(rest)
    if issued:
        inner = _title(rest[issued.end() : -len(kind) - 1])
        if inner is None:
            return None
        made = _fill(pattern, f"{namings('issuing')[issued.group()]} the {inner}")
        return _issued(head, made) if head else made
    if pattern.startswith(("Measures", "Policy Measures")):
        pattern = pattern.replace("for {x}", "on {x}")
    told = rest[: -len(kind) - 1]
    if told.endswith("若干措施"):  # 保持平稳发展若干措施的意见: what is kept is no measure
        told, pattern = told.removesuffix("若干措施"), pattern.replace("{x}", "Measures for {x}")
    subject = _subject(told)
    if subject is None:
        return None
    made = _fill(pattern, subject)
    return _issued(head, made) if head else made


def _issued(issuer: str, made: str) -> str | None:
    """The title with who issued it, or the place it is of."""
    owner = None if place_chain(issuer) else _issuers(issuer)
    if owner is not None:
        first, link, last = made.partition(" on ")
        if not link:
            first, link, last = made.partition(" for ")
        return f"{first} of the {owner}{link}{last}"
    place = next((scope for scope, rest in _scopes(issuer + "口") if rest == "口" and scope), None)
    return f"{place} {made}" if place else None


def _issuers(text: str) -> str | None:
    """市委、市政府, 中共某市委某市人民政府: bodies that issue a paper together, or one; a session that decided."""
    one = body_name(text)
    if one is not None:
        return one.english
    sitting = next((en for start, end, en in sessions(text) if start == 0 and end == len(text)), None)
    if sitting is not None:
        return sitting
    parts = [part for part in re.split("[、和]", text) if part]
    if len(parts) == 1:
        # The first of two without a mark between them ends where the second begins with a place or a level.
        cut = next((n for n in range(3, len(text) - 2) if _OFFICE.search(text[:n]) and _pair(text, n)), 0)
        parts = [text[:cut], text[cut:]] if cut else parts
        if any(_OFFICE.search(p[:n]) and _pair(p, n) for p in parts if cut for n in range(2, len(p) - 1)):
            return None  # three of them, or one of another: nobody can tell
    named = [body_name(part) for part in parts]
    if len(parts) < _LEAST_ISSUERS or not all(named):
        return None
    return joined(
        tuple(body.english if not i else f"the {body.english}" for i, body in enumerate(named) if body)
    )


def _pair(text: str, cut: int) -> bool:
    return body_name(text[:cut]) is not None and body_name(text[cut:]) is not None


def _fill(pattern: str, subject: str) -> str:
    """The pattern with its subject; a gerund is work already (no "Building … Work")."""
    if (
        subject.split(" ", 1)[0].endswith("ing")
        or " Work" in subject
        or " of " in subject
        or " on " in pattern
    ):
        pattern = pattern.replace("{x} Work", "{x}")
    if _SESSION.search(subject) and pattern.endswith(_OWN_WORDS):
        pattern = pattern.replace(" on ", " of ")
    return pattern.replace("{x}", subject)


def _plain(title: str) -> str | None:
    """〈place〉〈year〉〈subject〉〈type〉, each before the type optional but the subject."""
    for start in range(1, len(title)):
        pattern = _words("type").get(title[start:])
        if pattern is None:
            continue
        owned = _of_body(title[:start], pattern)
        if owned is not None and _YEAR.search(title[:start]):
            return owned
        if title[start:] == "工作报告" and (owner := body_name(title[:start])) is not None:
            return f"Work Report of the {owner.english}"
        if (
            place_prefix(title) < body_prefix(title)
            and _OFFICE.search(title[: body_prefix(title)])
            and (whole := _subject(title[:start]))
        ):
            return _fill(pattern, whole)
        if owned is not None:
            return owned
        scopes = list(_scopes(title[:start].removesuffix("的")))
        if title.endswith(
            "的报告"
        ):  # 2016年预算执行结果的报告: what happened in the year, and no report of the year
            scopes.sort(key=lambda found: found[0][:1].isdigit())
        for scope, rest in scopes:
            subject = _subject(rest) if rest else None
            if subject and body_name(rest) is not None:
                return " ".join(w for w in (scope, _BARE.sub("", pattern), "of", subject) if w)
            if subject:
                return " ".join(w for w in (scope, _fill(pattern, subject)) if w)
    return None


def _of_body(text: str, pattern: str) -> str | None:
    """县政协2022年重点协商计划: a body, its year, and perhaps what the paper is for."""
    end = body_prefix(text)
    owner = body_name(text[:end]) if end > place_prefix(text) and _OWNER.search(text[:end]) else None
    if owner is None:
        return None
    year = _YEAR.match(text, end)
    rest = text[year.end() if year else end :].removesuffix("的")
    if rest and not year:
        return None  # 县政府机关建设方案: a plan of the government, or for building its offices?
    subject = _subject(rest) if rest else None
    if rest and subject is None:
        return None
    made = _fill(pattern, subject) if subject else _BARE.sub("", pattern)
    return f"{_years(year)} {made} of the {owner.english}" if year else f"{made} of the {owner.english}"


def _scopes(text: str) -> Iterator[tuple[str, str]]:
    """(what stands before the subject in English, the rest) for every way to read place and year, longest first."""
    year = _YEAR.match(text)
    when = _years(year) + " " if year else ""
    tail = text[year.end() :] if year else text
    for end in range(min(len(tail) - 1, _MOST_PLACE), 1, -1):
        chain = place_chain(tail[:end])
        if not chain or (chain[-1].deictic and len(chain) > 1):
            continue
        if chain[-1].sort == "bare" and chain[-1].level is Level.COUNTY:
            continue  # 杭州西湖|风景名胜区 is no district
        place, rest = str(chain[-1].attr), tail[end:]
        if inner := _YEAR.match(rest):
            yield f"{_years(inner)} {place}", rest[inner.end() :]
        yield when + place, rest
    if year:
        yield when.strip(), tail
    yield "", text


def _years(found: "re.Match[str]") -> str:
    return found.group(1) if found.group(2) is None else f"{found.group(1)}–{found.group(2)}"


@per_glossary
def _subject(text: str) -> str | None:
    """The subject of a title in title case."""
    text = text.removesuffix("的")
    if not place_chain(text) and (owner := body_name(text)) is not None:
        return f"the {owner.english}"
    sitting = _SITTING.fullmatch(text)
    if sitting and (host := body_name(sitting.group(1))) is not None:
        return f"{'Executive' if sitting.group(2) == '常务' else 'Plenary'} Meetings of the {host.english}"
    read: Nominal | None = nominal(text)
    en = None if read is None else plainly(read)
    return None if en is None else title_case(en)
