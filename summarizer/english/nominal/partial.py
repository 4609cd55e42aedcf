"""Lines a piece of which has no English: the frame in English, the smallest unit quoted.

    paper  := 《(issuer 关于)? (place year)? “quoted” 的? type (note)?》 | 《关于印发 paper 的通知》
    item   := owner? paper | (who 关于)? “quoted” report | sources 精神, those without English quoted

A reader learns who reported, what kind of paper it was, and sees the characters of the rest.
"""

import re

from summarizer.english.clauses.inflect import capital, title_case
from summarizer.english.nominal.compounds import joined, quotation, quoted
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.framed_titles import frame, papers_shown
from summarizer.english.nominal.items import DONE, ISSUED, item_english, separated
from summarizer.english.nominal.listing import uneven
from summarizer.english.nominal.matters import agents, reporter, topic_of_talk
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.principles import NO_SUBJECT, principles_shown
from summarizer.english.nominal.reports import KINDS, REPORT, WHO, told_by
from summarizer.english.nominal.seats import in_a_row
from summarizer.english.nominal.session_groups import of_groups
from summarizer.english.nominal.sound import courts_enforce, fit, fit_title, is_deed, tangled
from summarizer.english.nominal.sources import TITLE
from summarizer.english.nominal.speeches import words_of
from summarizer.english.nominal.subjects import subject_of
from summarizer.english.nominal.titles import document_english
from summarizer.english.nominal.undertaken import undertaken
from summarizer.language.places.places import place_english
from summarizer.language.terms import per_glossary
from summarizer.patterns import regex

_LONGEST = 160
# A clause that was cut out of its sentence: 尤其是要学习某人所做的报告, 某人为他们颁发了任命书.
_NO_ITEM = regex(
    "(?:统一思想|提高认识|高度重视)|尤其|特别是|其中|要|还|好|分析|并(?!购)|[^《》]{2,8}[为向给](?:他|她|大家|与会)"
)
# 研究|传达贯彻某讲话精神: what is done with it is said already.
_RELAYING = regex(
    "^(?:传达|学习){1,2}(?:贯彻|落实){1,2}(?!习近平新时代)(?=.{4,}精神$)|^决定(?=(?:召开|举行).{4,}(?:事宜|事项)$)"
)
# 研究|贯彻落实某全会精神: the deed itself is discussed.
_CARRIED = regex("(?:贯彻落实|贯彻|落实)(?P<what>[^、，]{4,}精神)")
_DONE_WELL = regex("(?:进一步|全面|扎实)?(?:做好|抓好)(?P<what>[^《》，；]{2,40}工作)")
_STAMMER = regex(r"\bthe the\b|“(?:[、，和与及的]|提交的)")
_LONGEST_OWNER = 20
_MEETINGS_OF = regex("、.*等(?:有关|相关|重要|系列)*会议精神$")
_KINDS = ("方案", "办法", "规划", "计划", "清单", "要点", "细则")
_ISSUE = r"《求是》(?:杂志)?(?:20\d\d年)?(?:第\d{1,2}期)?(?:杂志)?上?"
_ARTICLE = regex(
    rf"(?:习近平总书记在)?{_ISSUE}(?:发表|刊发|刊载)了?的?(?:习近平总书记|习近平)?的?(?P<before>《[^《》]{{4,60}}》)?的?(?:重要)?(?:署名)?文章"
    "(?P<behind>《[^《》]{4,60}》)?(?:精神)?"
)
_SEVERAL = regex("[、，；了]|以及|通过|提出|（")
# 制定某街道工作方案: what is done with it is not what it is on.
_DONE_WITH = regex("制定|起草|编制|研究|讨论|审议|修订|完善|出台|拟定|有关|相关|部分|上述")
_OFFICE = regex("(?:局|办|委|中心|公司|集团|部门|单位|镇|乡|街道|大队|支队|组|会|院|部|处|站|所|社|队)$")
_ONE_PAPER = regex("[^、和及与，；《》]{4,}(?:方案|办法|规划|实施意见|指导意见)")
_TWO_REPORTS = regex("(?:汇报|报告)(?:、|以及)[^《》]*关于")
_TOLD = regex("(?:的)?(?:有关|相关|总体|工作|开展|进展|推进|落实)*(?:情况)?$")
_DRAFTS = {
    "讨论稿": "Draft for Discussion",
    "送审稿": "Draft for Review",
    "稿": "Draft",
    "摘要": "Summary",
    "节选": "Excerpt",
}
_DRAFT = regex(f"[（(]({'|'.join(_DRAFTS)})[）)]$")
_STATE = "情况"
_ALL_OF = regex("[全我本各]?[省市县区州旗镇乡]")  # 全区有关工作情况: that is no subject
_WORKS = regex(
    r"(?P<list>.+?)(?P<and>等(?:方面|有关|相关)*(?:的)?)?(?:有关|相关|重点|各项|具体)*(?P<what>工作|事项|事宜)(?P<told>(?:的)?(?:进展|推进|开展|落实|完成)?情况)?$"
)
_TITLED = regex("题为“([^“”]{4,60})”的?(?:专题|辅导|主题|形势)*报告")
_SUBMITTED = regex("^[^关于《》]{2,16}(?:提交|提出|形成|撰写)的")
_GIVEN = regex("进行了?(?:详细|全面|专题|集中|充分|认真)*的?$")
_DELIVERED = regex("^作了?(?:题为)?|^(?:讨论|听取|审议|研究|传达|学习|通报|观看)了")
# Whose report it is, not what it is on.
_OWN_REPORT = regex("(?:政府|常委会|法院|检察院|人大|政协|党组|会议|会议相关|会议有关)的?$")
# 某主任作的《甲方案》的说明
_MADE = regex("(?P<who>[^《》]{3,40}?)所?作的(?P<what>《.+)")
_TELLS = regex("(?:负责人|负责同志|领导|人员|书记|主任|局长|组长|汇报人|小组|各组|专班|代表团)(?:的)?$")


def item_shown(zh: str) -> str | None:
    """English of an agenda item, with what has none quoted in it; None if nothing of it can be said."""
    text = _RELAYING.sub("", re.sub(r"\s+", "", zh).strip("，。；、"))
    if _NO_ITEM.match(text):
        return None
    done = _DONE_WELL.fullmatch(text)
    work = item_english(done["what"]) if done else None
    if work is not None and not is_deed(work):
        return work  # 研究|做好某工作: the work is discussed
    if (carried := _CARRIED.fullmatch(text)) is not None:
        told = item_shown(carried["what"])
        return f"implementing {told}" if told and told.startswith("the guiding principles of ") else None
    en = item_english(text) or _item(text)
    if (
        en is None
        or not courts_enforce(text, en)
        or _STAMMER.search(en)
        or (text.endswith("会议精神") and "guiding principles" not in en)
    ):
        return None
    if _MEETINGS_OF.search(text) and " meeting on " in en:
        return (
            f"the guiding principles of {quoted(text.removesuffix('精神'))}"  # several, not one on all of it
        )
    return en


@per_glossary
def document_shown(zh: str) -> str | None:
    """English of a title with or without 《》, its subject quoted if that has none; None if its kind is not known."""
    return document_english(zh) or _speech(zh) or frame(zh, _told)


def _told(subject: str) -> str:
    """What a paper is on: a deed, or in Chinese."""
    en = undertaken(subject)
    return title_case(en) if en is not None and fit_title(subject, title_case(en)) else quotation(subject)


def _speech(zh: str) -> str | None:
    """《某某同志在某会议上的讲话》, 《习近平总书记关于…重要论述摘编》."""
    title = zh.strip("《》")
    mark = _DRAFT.search(title)
    spoken = title[: mark.start()] if mark else title
    excerpts = "Excerpts from " if spoken.endswith("摘编") else ""
    spoken = spoken.removesuffix("摘编")
    if not spoken.endswith(("讲话", "论述", "批示", "指示", "致辞", "演讲", "文章", "回信", "贺信")):
        return None
    en = words_of(spoken)
    if en is None:
        return None
    en = en.removeprefix("the ")
    return f"{excerpts or ''}{en if excerpts else capital(en)}" + (f" ({_DRAFTS[mark[1]]})" if mark else "")


@per_glossary
def _item(text: str) -> str | None:
    if not 2 < len(text) <= _LONGEST:
        return None
    if TITLE.fullmatch(text):
        return document_shown(text)
    if (made := _REPORTED.fullmatch(text)) is not None:
        return item_shown(made["what"]) if made["what"] else "the work report"
    if (titled := _TITLED.fullmatch(text.removeprefix("作了").removeprefix("作"))) is not None:
        return f"the report titled {quotation(titled[1])}"
    text = _DELIVERED.sub("", text)
    if (article := _ARTICLE.fullmatch(text)) is not None:
        spirit = "the guiding principles of " if text.endswith("精神") else ""
        title = f"{article['before'] or article['behind'] or ''} "
        return f"{spirit}General Secretary Xi Jinping's important article {title.lstrip()}in Qiushi Journal"
    for way in (
        papers_shown,
        of_groups,
        _several,
        item_english,
        _revised,
        _owned,
        principles_shown,
        _report,
        _paper_of,
        _on_behalf,
        _content,
        _draft,
        _themed,
        _works,
    ):
        if (en := way(text)) is not None:
            return en
    return None


# 向大会报告工作, 作甲情况的报告
_REPORTED = regex("(?:向大会)?(?:报告工作|(?<![工合运])作了?(?:(?:工作|述职)报告|(?P<what>.{2,60}报告)))")


def _several(text: str) -> str | None:
    """关于甲的请示以及关于乙的请示: items side by side."""
    pieces = separated(text)
    english = [item_shown(piece) for piece in pieces] if len(pieces) > 1 else []
    if not any(english):
        return None
    shown = [en or quoted(piece) for piece, en in zip(pieces, english, strict=True)]
    return "; ".join([*shown[:-1], f"and {shown[-1]}"]) if len(shown) > 2 else " and ".join(shown)


def _owned(text: str) -> str | None:
    """县总工会《关于…的请示》, 市政府印发《…》: whose paper it is."""
    owner, mark, paper = text.partition("《")
    if not mark or not owner or TITLE.fullmatch("《" + paper) is None:
        return None
    en = document_shown("《" + paper)
    if en is None:
        return None
    if issued := ISSUED.fullmatch(owner):
        by = agents(issued["who"])
        return f"the {en} {DONE[issued['how']]} by {by}" if by else None
    owner = owner.removesuffix("的").removesuffix("提交").removesuffix("关于")
    who = agents(owner) or (quoted(owner) if _OFFICE.search(owner) and len(owner) <= _LONGEST_OWNER else None)
    if who is None and (speaker := reporter(re.sub("所?作的?$", "", owner))):
        return f"the {en} delivered {speaker}"  # 副县长某某作的《甲报告》
    who = who.removeprefix("the ") if who and place_english(owner) else who
    return None if who is None else f"the {en} from {who}"


def _revised(text: str) -> str | None:
    """新修订的《…》."""
    found = _NEW.match(text)
    en = document_shown(text[found.end() :]) if found else None
    if found and found["year"]:
        return f"the {found['year']} {en}" if en else None  # 2023年《…方案》
    return f"the {'newly revised' if '修' in text[:4] else 'new'} {en}" if en else None


_NEW = regex(
    r"新(?:修订|修正|制定)?(?:后)?(?:的)?(?=《[^《》]*》$)|修订后的?(?=《[^《》]*》$)|(?P<year>20\d\d)年度?(?=《(?!.{0,12}20\d\d)[^《》]*》$)"
)


def _themed(text: str) -> str | None:
    """围绕“…”开展交流研讨: the theme as it stands; 就做某事进行座谈: what is to be done."""
    topic = topic_of_talk(text)
    if topic is None:
        return None
    found = re.fullmatch("“([^“”]{2,40})”(?:主题)?", topic)
    return f"the theme {quoted(found[1])}" if found else undertaken(topic)


def _works(text: str) -> str | None:
    """甲、乙和丙等工作: the members that read, the others quoted; never most of them quoted."""
    found = _WORKS.fullmatch(text)
    if found is None or "的" in found["list"].partition("、")[0]:
        return None  # 会议召开的时间、地点、议程: whose they are stands once
    if "、" not in found["list"] or re.search("[《》，；等]|关于", found["list"]):
        return None
    pieces = [
        piece for piece in re.split("、|(?<=[^、]{3})(?:和|及|以及)(?=[^、]{3,}$)", found["list"]) if piece
    ]
    if len(pieces) < (_FEW if found["and"] else _FEW + 1):
        return None
    if any(len(piece) == 2 for piece in pieces[1:]):
        return None  # 公寓更新、保护等工作
    read = [nominal(piece) for piece in pieces]
    good = [
        one for one in read if one is not None and one.kind == "n" and one.scope <= 1 and fit("", one.full)
    ]
    if 2 * len(good) < len(pieces) or uneven(tuple(one for one in read if one is not None)):
        return None
    if (
        (last := read[-1]) is not None
        and last.built
        and not any(one and (one.built or one.act) for one in read[:-1])
    ):
        return None  # 重点项目、实事安排等事项: are all of them arranged?
    told = [one.full if one in good else quoted(piece) for piece, one in zip(pieces, read, strict=True)]
    en = joined((*told, _OTHER[found["what"]])) if found["and"] else joined(tuple(told))
    return None if tangled(en) else en


_OTHER = {"工作": "other work", "事项": "other matters", "事宜": "other matters"}
_FEW = 2


# 张勇代表区政府关于甲的报告
_ON_BEHALF = regex(
    "(?P<name>[\u4e00-\u9fff]{2,3})代表(?P<report>[^，；《》关]{2,20}(?:政府|法院|检察院|委员会|常委会|委)关于.+(?:报告|汇报|说明))"
)


def _on_behalf(text: str) -> str | None:
    found = _ON_BEHALF.fullmatch(text)
    who = in_a_row(found["name"]) if found else None
    en = item_shown(found["report"]) if found and who else None
    return f"{en}, delivered by {joined(who)}" if en and who else None


# 国务院《甲报告》主要内容, 《乙条例》部分内容
_CONTENT = regex("(?P<paper>[^《》]{0,14}《[^《》]+》)的?(?P<how>主要|部分|有关|相关)?(?:内容|条款|知识)")
_OF_CONTENT = {
    None: "the content of",
    "主要": "the main content of",
    "部分": "parts of",
    "有关": "relevant content of",
    "相关": "relevant content of",
}


def _content(text: str) -> str | None:
    found = _CONTENT.fullmatch(text)
    en = item_shown(found["paper"]) if found else None
    return (
        f"{_OF_CONTENT[found['how']]} {'' if en.startswith('the ') else 'the '}{en}" if found and en else None
    )


# 县教育局|关于成立某小组的意见: whose paper it is, without its marks.
_PAPER_OF = regex(
    "(?P<who>[^《》，；关]{2,24})(?P<paper>关于.{4,90}的(?:[^的，；、和与及]{0,6})(?:意见|请示|方案|议案|通知|决定|决议|批复|规定|办法|建议|公告|通告))(?:（[^（）]{1,12}）)?"
)


_RELATING = regex("(?<!的)(?:有关|相关)(?=请示$)")


def _paper_of(text: str) -> str | None:
    text = _RELATING.sub("的", text)  # 关于召开两会|有关请示
    found = _PAPER_OF.fullmatch(text)
    if found is None:
        return None
    if (en := document_shown(text)) is not None:
        return f"the {en}"
    en = document_shown(text[found.end("who") :])
    who = agents(found["who"]) or (quoted(found["who"]) if _OFFICE.search(found["who"]) else None)
    return f"the {en} from {who}" if en and who else None


def _draft(text: str) -> str | None:
    """关于…的请示, 年度计划调整方案 without their marks."""
    named = text.removesuffix("（草案）").endswith(_KINDS) and not (
        _SEVERAL.search(text) or _DONE_WITH.match(text)
    )
    if "《" in text or not (text.startswith("关于") or named):
        return None
    en = document_shown(text)
    return None if en is None else f"the {en}"


def _report(text: str) -> str | None:
    """某局关于“…”的汇报: who reported, and on what in Chinese."""
    found = REPORT.match(text)
    if found is None:
        return None
    if found["kind"] == "工作报告" and _OWN_REPORT.search(found["what"]):
        return None
    if _SUBMITTED.search(found["what"]):
        return None  # 各组提交的调研报告: whose they are, not what they are on
    if _GIVEN.search(found["what"]):
        return None  # 就甲进行详细的汇报: somebody reported
    if "关于" not in found["what"] and _TELLS.search(found["what"]) and "工作" not in found["kind"]:
        # 各承办单位负责人的情况汇报: who reports, not what on
        return f"the {KINDS[found['kind']].removesuffix(' on')} of {quoted(found['what'])}"
    kind, what = KINDS[found["kind"]], found["what"].removesuffix("的")
    if found["of"].startswith("的") and agents(what) is not None:
        return None  # whose report it is, not what it is on
    if not what.startswith("关于") and (told := WHO.match(what)):
        teller = told["who"].removesuffix("，")
        named = agents(teller) or reporter(teller)
        if named is None and _OFFICE.search(teller) and "等" not in teller:
            named = quoted(teller)
        if named is None:
            return None
        kind, what = told_by(kind, named), told["what"]
    elif "关于" in what and not what.startswith("关于"):
        return None
    if _TWO_REPORTS.search(what):
        return None
    if (made := _MADE.match(what)) is not None:
        named = reporter(made["who"])
        if named is None:
            return None
        kind, what = told_by(kind, named), made["what"]
    what = what.removeprefix("关于")
    subject = subject_of(what)
    if subject is None or not fit(what, subject, scoped=True) or tangled(f"the {kind} {subject}"):
        subject = _paper(what)
    if subject is None:
        bare = _TOLD.sub("", what)
        if _OFFICE.search(bare) and "的" not in bare:
            # 各分局工作情况汇报: who reports, not what on
            return f"the work reports of {quoted(bare)}" if "工作" in what[len(bare) :] else None
        if "《" in bare or len(bare) < 2 or _ALL_OF.fullmatch(bare):
            bare = what
        if NO_SUBJECT.search(what):
            return None
        if _ONE_PAPER.fullmatch(bare) and (paper := document_shown(bare)) is not None:
            return f"the {kind} the {paper}"
        if (deed := undertaken(bare)) is not None:
            return f"the {kind} {deed}"
        # The noun it was cut at stays in: 第一轮阶段性|情况 is no phrase without it.
        end = found.start("kind") + len(_STATE) if found["kind"].startswith(_STATE) else found.end("what")
        subject = quoted(text[len(found["what"].removesuffix("的")) - len(what) : end])
    return f"the {kind} {subject}"


def _paper(what: str) -> str | None:
    """《…》起草情况: a paper whose subject is quoted, and what was done with it."""
    titles = list(TITLE.finditer(what))
    if len(titles) != 1 or (title := titles[0]).start():
        return None
    en = document_shown(title.group())
    done = namings("paperwork").get(_TOLD.sub("", what[title.end() :]))
    return f"{done} the {en}".lstrip() if en and done is not None else None
