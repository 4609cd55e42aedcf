"""English titles of documents named between 《 and 》.

    title  := issuer? 关于 (year)? subject 的 type note? | scope? subject type note? | issuer 关于印发 title 的通知
    scope  := place | year | place year | year place

Well-known titles are rows of `doc_words`; the rest is read inside-out, and one unknown piece leaves the title Chinese.
"""

import re
from functools import cache

from summarizer.english.clauses.inflect import plural, title_case
from summarizer.english.nominal.arranged import arranged
from summarizer.english.nominal.compounds import Nominal, plainly
from summarizer.english.nominal.formal import namings, tabled
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.halves import halves
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.oversight import looked_into
from summarizer.english.nominal.pieces import DEED, deed_first
from summarizer.english.nominal.session_papers import session_papers
from summarizer.english.nominal.sound import both_told, fit_title, is_deed
from summarizer.english.nominal.stages import two_stages
from summarizer.english.nominal.title_parts import (
    DRAFT,
    LONGEST,
    MARK,
    OFFICE,
    OWN_WORDS,
    TWO_PAPERS,
    UNLIKE,
    YEAR,
    among_others,
    doc_words,
    note_english,
    owner_of,
    scopes_of,
    unmarked,
    with_issuer,
    years_of,
)
from summarizer.language.bodies.bodies import body_name, body_prefix
from summarizer.language.places.places import place_chain, place_prefix
from summarizer.language.terms import per_glossary
from summarizer.patterns import any_of, regex

_STATE = "中华人民共和国"
_NESTED = regex(r"[〈<《]([^〈〉<>《》]{3,70}(?:[〈<][^〈〉<>《》]{3,70}[〉>])?[^〈〉<>《》]{0,20})[〉>》]")
# 中共中央办公厅、国务院办公厅印发〈…〉的通知
_PASSED_ON = regex("(?P<who>[^关于〈<《]{4,40}?)(?P<how>印发|转发|批转|下发)")
_SITTING = regex(r"(.{2,20})(常务|全体)会议$")
# Public bodies that issue a paper without 关于 in front of its subject's own verb.
_ISSUED = regex("印发|转发|批转|下发|公布")
_SESSION = regex(r"^the [\w-]+ (?:Plenary )?Session of the ", re.IGNORECASE)
# A pattern without its subject: "Work Plan for {x}" → "Work Plan".
_BARE = regex(r" (?:for|on) \{x\}(?: Work)?| of \{x\}$|(?<=of) \{x\}(?= Work)|\{x\} ")


# What is built or run by its own name: 某县第三中学|迁建项目.
_A_HOUSE = regex(f"{OFFICE.pattern}|(?:中学|小学|学校|医院|幼儿园|大学|学院)$")
# What is given at a meeting is not on it.
_TO_A_MEETING = {"工作报告": "Work Report", "报告": "Report"}
_CALLED_BY_PLACE = regex("商会|协会|学会|研究会|联谊会|联合会|促进会")
_OPEN = regex(r" (?:of|for|on|in) \{x\}")


def document_english(zh: str) -> str | None:
    """English of a title with or without 《》: 《安全生产法》 → "Work Safety Law of …"; None if a piece is unknown."""
    title = unmarked(zh)
    if (two := TWO_PAPERS.fullmatch(title)) is not None:
        papers = document_english(two["one"].replace("工作总结", "总结")), document_english(two["other"])
        return f"{papers[0]} and {papers[1]}" if all(papers) else None
    en = _title(title) if 2 <= len(title) <= LONGEST and not UNLIKE.search(title) else None
    en = _OPEN.sub("", en) if en is not None else None  # 工会章程: of the union, and of nothing else
    return en if en is not None and (title in doc_words("document") or fit_title(title, en)) else None


@per_glossary
def _title(title: str) -> str | None:
    known = doc_words("document").get(title)
    if known is not None:
        return known
    year = YEAR.match(title)
    if year and (known := doc_words("document").get(title[year.end() :])) is not None:
        return f"{years_of(year)} {known}"
    if (
        title.startswith(_STATE)
        and (law := doc_words("document").get(title.removeprefix(_STATE))) is not None
    ):
        return law
    mark = MARK.search(title)
    if mark:
        note, whole = note_english(mark.group(1)), _title(title[: mark.start()])
        if note and whole:
            return f"{whole} ({note})"
    if (asked := _CONSULTED.fullmatch(title)) is not None:
        paper = document_english(f"《{asked['paper'][1:-1]}》")
        kind = (doc_words("type").get(asked["kind"]) or "").partition(" ")[0]
        return f"{kind} on Soliciting Public Comments on the {paper}" if paper and kind else None
    inner = _nested(title)
    if inner is not None:
        return inner
    return _about(title) or _plain(title) or _of_session(title)


def _of_session(title: str) -> str | None:
    """关于某会议主席团和秘书长名单: "List of the Presidium and Secretary-General for …"."""
    papers = session_papers(title)
    return title_case(papers.removeprefix("the ")) if papers else None


def _nested(title: str) -> str | None:
    """〈…〉 within a title: 贯彻落实〈…〉实施方案, 关于印发〈…〉的通知, 〈…〉修订意见."""
    found = _NESTED.search(title)
    if found is None:
        return None
    inner = document_english(found.group(1))
    before, after = title[: found.start()], title[found.end() :]
    kind = doc_words("type").get(after.removeprefix("的"))
    if inner is None:
        return None
    if kind is None:
        return _about(title) if "关于" in before else None
    if (passed := _PASSED_ON.fullmatch(before)) is not None and kind.startswith("Notice"):
        made = _fill(kind, f"{namings('issuing')[passed['how']]} the {inner}")
        return with_issuer(passed["who"], made)
    issuer, about, verb = before.rpartition("关于") if "关于" in before else ("", "", before)
    place, verb = _front(verb)
    named = f"the {inner}"
    if verb:
        opened = _gerund(verb)
        if opened is None:
            return _about(title) if about else None
        named = f"{opened} {named}"
    made = _fill(kind.replace("for {x}", "on {x}") if about else kind, named)
    return with_issuer(issuer, made) if issuer else " ".join(w for w in (place, made) if w)


# 关于《某条例（草案）》公开征求意见的公告
_CONSULTED = regex(
    "(?:关于)?(?:(?:面?向社会)?公开征[求集](?P<front>(?=[《〈<])))?(?P<paper>[《〈<][^《》〈〉]+[》〉>](?:（[^（）]+）)?)(?(front)(?:的)?(?:修改)?意见(?:建议)?|(?:面?向社会)?公开征[求集]意见(?:建议)?)"
    "的?(?P<kind>公告|通告|通知|公示)"
)


def _gerund(verb: str) -> str | None:
    from_rows = _verbs().get(verb)
    return title_case(from_rows) if from_rows else None


@cache
def _verbs() -> dict[str, str]:
    told = ((zh, cls, en) for zh, readings in tabled().items() for cls, en in readings)
    return {zh: en for zh, cls, en in told if cls == "verb" and "{x}" not in en}


@cache
def _deeds() -> frozenset[str]:
    return frozenset(en.partition(" ")[0] for en in _verbs().values())


def _front(text: str) -> tuple[str, str]:
    """(place in English, the rest) of a text that may begin with a place."""
    for scope, rest in scopes_of(text):
        if scope and rest != text:
            return scope, rest
    return "", text


def _about(title: str) -> str | None:
    """〈body〉关于〈subject〉的〈type〉."""
    head, about, rest = title.partition("关于")
    if not about:
        return None
    kind = next(
        (rest[n:] for n in range(2, len(rest)) if rest[n - 1] == "的" and rest[n:] in doc_words("type")), None
    )
    if kind is None:
        return None
    pattern = doc_words("type").get(kind) or ""
    issued = _ISSUED.match(rest)
    if issued:
        inner = _title(rest[issued.end() : -len(kind) - 1])
        if inner is None:
            return None
        made = _fill(pattern, f"{namings('issuing')[issued.group()]} the {inner}")
        return with_issuer(head, made) if head else made
    if pattern.startswith(("Measures", "Policy Measures")):
        pattern = pattern.replace("for {x}", "on {x}")
    told = rest[: -len(kind) - 1]
    if told.endswith("若干措施"):  # 保持平稳发展若干措施的意见: what is kept is no measure
        told, pattern = told.removesuffix("若干措施"), pattern.replace("{x}", "Measures for {x}")
    subject = _subject(told)
    if subject is None:
        return None
    made = _fill(pattern, subject)
    return with_issuer(head, made) if head else made


def _fill(pattern: str, subject: str) -> str:
    """The pattern with its subject; a gerund is work already (no "Building … Work")."""
    if (
        subject.split(" ", 1)[0].endswith("ing")
        or " Work" in subject
        or " of " in subject
        or " Under " in subject
        or " on " in pattern
    ):
        pattern = pattern.replace("{x} Work", "{x}")
    if _SESSION.search(subject) and pattern.endswith(OWN_WORDS):
        pattern = pattern.replace(" on ", " of ")
    return pattern.replace("{x}", subject)


# 青禾县“十五五”水利发展规划: the plan for it in those five years.
_OF_FIVE_YEARS = regex(
    "(?P<before>[^“”]{0,12})(?P<plan>“十[一二三四五六七八九]五”)(?P<what>[^“”]{2,20})(?<!专项)规划"
)


def _of_five_years(title: str) -> str | None:
    found = _OF_FIVE_YEARS.fullmatch(title)
    subject = _subject(found["what"]) if found else None
    plan = _title(f"{found['before']}{found['plan']}规划") if found and subject else None
    return f"{plan} for {subject}" if plan and subject and " for " not in plan else None


def _plain(title: str) -> str | None:
    """〈place〉〈year〉〈subject〉〈type〉, each before the type optional but the subject."""
    if (planned := _of_five_years(title)) is not None:
        return planned
    for start in range(1, len(title)):
        pattern = doc_words("type").get(title[start:])
        if pattern is None or (title.startswith("改革", start) and _DEEPENED.search(title[:start])):
            continue  # 深化甲体制|改革方案: what is deepened is the reform
        owned = _of_body(title[:start], pattern)
        if owned is not None and YEAR.search(title[:start]):
            return owned
        if title[start:] == "工作报告" and (owner := body_name(title[:start])) is not None:
            return f"Work Report of the {owner.english}"
        if title[start:] in _TO_A_MEETING and title[:start].endswith(("会议", "全会", "大会", "党代会")):
            sat = gathering(title[:start])
            return f"{_TO_A_MEETING[title[start:]]} to {title_case(sat.full)}" if sat else None
        if owned is not None and pattern.startswith("Working Rules") and owner_of(title[:start])[1] == start:
            return owned  # 某政府工作规则: its own, and not for it
        if (
            place_prefix(title) < body_prefix(title)
            and _A_HOUSE.search(title[: body_prefix(title)])
            and (whole := _subject(title[:start]))
        ):
            return _fill(pattern, whole)
        if owned is not None:
            return owned
        scopes = list(scopes_of(title[:start].removesuffix("的")))
        if title.endswith(
            "的报告"
        ):  # 2016年预算执行结果的报告: what happened in the year, and no report of the year
            scopes.sort(key=lambda found: found[0][:1].isdigit())
        for scope, rest in scopes:
            if rest != title[:start] and (
                _CALLED_BY_PLACE.search(rest) or pattern.startswith("Constitution")
            ):
                continue  # 杭州庆元商会, 云河县某会章程: the place is part of its name
            subject = _subject(rest) if rest else None
            if subject and "of {x}" in pattern and subject.partition(" ")[0].lower() in _deeds():
                continue  # 新增债券资金|使用方案: what is used is no deed
            if subject and body_name(rest) is not None:
                return " ".join(w for w in (scope, _BARE.sub("", pattern), "of", subject) if w)
            if subject:
                return " ".join(w for w in (scope, _fill(pattern, subject)) if w)
    return None


_DEEPENED = regex("(?:深化|推进|推动|加快)[^的]{2,}$")
# Who has a plan for work of its own.
_WORKS = regex("(?:人大|政协|常委会|委员会|[纪监]委|法院|检察院|党组|监委)$")


def _of_body(text: str, pattern: str) -> str | None:
    """县政协2022年重点协商计划: a body, its year, and perhaps what the paper is for."""
    owner, end = owner_of(text)
    if owner is None:
        return None
    year = YEAR.match(text, end)
    rest = text[year.end() if year else end :].removesuffix("的")
    if rest and not year:
        on = _subject(rest) if "Work" in pattern and _WORKS.search(text[:end]) else None
        if on is not None and (named := _named_for(pattern, on)):
            return f"{named} of the {owner.english}"
        return None  # 县政府机关建设方案: a plan of the government, or for building its offices?
    subject = _subject(rest) if rest else None
    if rest and subject is None:
        return None
    named = subject and _named_for(pattern, subject)
    made = named or (_fill(pattern, subject) if subject else _BARE.sub("", pattern))
    return f"{years_of(year)} {made} of the {owner.english}" if year else f"{made} of the {owner.english}"


_A_PLAN = regex(r"(?P<kind>(?:Work )?(?:Plan|Program)|Working (?:Measures|Rules)) for \{x\}(?: Work)?")
_FIT_BEFORE = regex(r"(?:(?!Work\b|The\b|Of\b)(?:[A-Z][a-z]+|and)(?<!s)(?<!ing) ?){1,3}(?<! )")


def _named_for(pattern: str, subject: str) -> str | None:
    """ "Oversight Work Plan" of a body: "… Plan for Oversight of the Standing Committee" would oversee the body."""
    plan = _A_PLAN.fullmatch(pattern)
    return f"{subject} {plan['kind']}" if plan and _FIT_BEFORE.fullmatch(subject) else None


@per_glossary
def _subject(text: str) -> str | None:
    """The subject of a title in title case."""
    text = DRAFT.sub("草案", text.removesuffix("的"))
    if matter := arranged(text):
        return None if "“" in matter else matter
    if (
        not (place_chain(text) or DEED.match(text) or deed_first(text))
        and (owner := body_name(text)) is not None
    ):
        return f"the {owner.english}"
    if (session := session_papers(text) or looked_into(text, _lower) or two_stages(text)) is not None:
        return title_case(session)
    if (joint := _JOINT.search(text)) and not any(body_name(text[n:]) for n in range(joint.start())):
        return None
    sitting = _SITTING.fullmatch(text)
    if sitting and (host := body_name(sitting.group(1))) is not None:
        return f"{'Executive' if sitting.group(2) == '常务' else 'Plenary'} Meetings of the {host.english}"
    if (convened := _CONVENED.fullmatch(text)) is not None:
        met = gathering(convened["met"])
        return title_case(namings("tail")[convened["tail"]].replace("{x}", met.full)) if met else None
    if "《" in text or "〈" in text:
        named = nominal(text, _papers(text))
        return title_case(plain) if named and (plain := plainly(named)) else None
    if (submitted := _SUBMITTED.fullmatch(text)) is not None:
        ends = "approval" if "批准" in submitted["how"] else "deliberation"
        what = _lower(submitted["what"])
        return title_case(f"submitting {what} for {ends}") if what and not is_deed(what) else None
    if both := halves(text, _lower):
        return title_case(" and ".join(both))
    read: Nominal | None = nominal(text)
    en = None if read is None else _any_of(read) if _RULED.search(text) else plainly(read)
    if read is not None and en is not None and read.kind == "v" and not both_told(text, en):
        return None
    return None if en is None else title_case(en)


def _papers(text: str) -> tuple[tuple[int, int, str], ...]:
    """The papers that a subject names, (start, end, English with its article) each."""
    found = ((m, document_english(f"《{m[1]}》")) for m in _NESTED.finditer(text))
    return tuple(among_others(text, m.start(), m.end(), f"the {en}") for m, en in found if en)


# 合同管理办法: rules are for whatever is of the kind.
_RULED = regex("^(?:合同|会议|公章|印章|证照|活动|论坛|展会|培训班|课题)$")


def _any_of(read: Nominal) -> str | None:
    return (plural(read.en) if read.num == "s" else None) or plainly(read)


# 调整县委甲工作|暨乙领导小组: one body with two names, and no two things.
_JOINT = regex("暨[^，。；]*(?:小组|委员会|指挥部|专班|工作组)$")


def _lower(text: str) -> str | None:
    read = nominal(text, _papers(text))
    return None if read is None else plainly(read)


# 提请审查批准甲草案: it is submitted, and approved by others.
_SUBMITTED = regex("提请(?P<how>审[议查](?:和|并)?批准|批准|审[议查])(?P<what>.{4,60})")
# 召开…大会有关事项: what is convened is the meeting, not the matters.
_CONVENED = regex(
    f"(?:召开|举行|举办)(?P<met>.{{3,60}}(?:会|会议|大会|全会|仪式))(?P<tail>{any_of(namings('tail'))})"
)
