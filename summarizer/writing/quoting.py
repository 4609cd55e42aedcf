"""What words tell that can only be quoted, and what English stands beside them.

Of a demand of ten clauses English may have the three that say least. What the others tell is seen in the Chinese: they
name a campaign, a project or three fields of trade in a row; an attitude (压实责任, 形成合力) names none.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from summarizer.english import phrase
from summarizer.english.clauses.inflect import uncapital
from summarizer.facts import Topic
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.rows import rows
from summarizer.language.terms import TermMention, find_terms
from summarizer.language.topics import named_themes, votes
from summarizer.patterns import any_of, regex
from summarizer.rules.demands.imperatives import ADVERBS, VERBS
from summarizer.writing.routine import telling, telling_words
from summarizer.writing.wording import clauses_of, quoted

NAMED_SHOWN = 5
# English of the occasions whose guidance every page has taken up.
A_MEETING = ("Conference", "conference", "Two Sessions", "plenary session")
# What every readout names is no matter of this one.
OF_ALL = frozenset({Topic.POLITICAL_STUDY, Topic.PARTY_BUILDING})
# How much more a clause with a number or a ban is worth than one that only names a thing.
HARD_WORTH = 6
# What makes words worth a reader's Chinese: a number, a document or a ban; less so a target.
_HARD = regex(
    r"[\d《%]|[年月季][底末](?:之?前|完成|实现|建成|达到|投)|(?:节|汛期?)前|严禁|不得|禁止|杜绝|[一二三四五六七八九十百千万亿]+[个项家条亩元万亿]"
)
# A name, a year or a manner of speaking counts nothing.
_COUNTS_NOTHING = regex(
    r"[“‘][^“”‘’]{2,20}[”’]|20\d\d年度?(?![底末])|一[个项家条]|千家万户|万[元亿]|千方百计"
)
_AIMED = regex(r"确保|力争|争创|争取")
# What can be pointed at: something built, run, held, written or traded in.
_A_THING = regex(
    "项目|工程|(?<![快速即])行动(?!自觉|起来)|平台|基地|园区|示范[区点]|试点|试验区|中心(?!任务|工作|大局)|专班|成立|组建|抽调|提案|清单|台账|名单|计划|规划|方案|条例|资金|债券|贷款|补贴"
    "|产业(?!发展)|产能|治理(?!能力|体系|水平)|产品|品牌|企业|市场|商圈|消费|外贸|投资|招商|土地|耕地|农田|粮食|种植|养殖|水库|河道|防汛|防火|燃气|道路|公路|铁路|管网|学校|医院|小区|房屋"
    "|污染|垃圾|污水|黑臭|扬尘|秸秆|案件|欠薪|就业|社保|养老|托育|隐患|巡查|检查|排查|台账|造假|整治|湿地|绿化|造林|供[水电热暖气]|充电|停车|公交|物业|[大公]桥|隧道|机场|港口|码头|车站|拆除|征收|改造|普查|统计|核酸|疫苗"
)
# What only joins other words.
_JOINS = regex("[^一-鿿]|[的地得了和与及或等在把对为以要将从向到上下中内后前新大更好多有是不也都并各]")
# 深入学习《…》: every page has.
_STUDIED = regex("[^，。；]{0,12}(?:学习|学深|领会|贯彻落实)[^，。；]*《")
# 充分认识改革的重要性, 是发展的迫切需要: what is to be thought of a thing asks for nothing of it.
_IN_MIND = regex(
    "[^，。；]{0,8}(?:认识|理解|领会|领悟|把握|认清|看[到待清]|[吸汲]取)|以及|是|[^，。；]*(?:思想和行动|高度一致|高度重视|[会讲话示]精神$|(?:重要|首要|政治)任务|有机统一|的态度|责任感|紧迫感|使命感)"
)
# 按照…方案: by what is gone, and what is done stands behind it.
_BY = regex("按照|围绕|结合|针对|根据|对照|在|为|以|通过")
# 安全生产是发展的基础和保障: what something is, and nothing to be done.
_WHAT_IT_IS = regex(
    "[^，。；要]{2,24}是(?!否)[^，。；]{0,24}(?:工程|任务|关键|基础|保障|抓手|硬仗|引擎|核心|要求|生命线|大事|体现|之重|需要|所在|之举)"
)
# 施工单位要…: somebody is asked who can be told from others.
_ASKED_OF = regex(
    "(?!各级|各[地部单]|全[省市县区州旗镇乡]|广大|有关|相关|我们)[^，、要必应]{2,14}(?:要(?!求)|必须|应当?(?!急))"
)
_MOST_TOLD, _LEAST_NAMED, _A_WORD = 3, 2, 4
_SHORT = 2  # 创新, 双减: half of many a word


@lru_cache(maxsize=1024)  # a clause is weighed for its line and for the room it takes
def told_in(zh: str) -> int:
    """What Chinese tells a reader who looks it up: nothing if it stands on every page."""
    if _STUDIED.match(zh) or _WHAT_IT_IS.match(zh) or _IN_MIND.match(zh):
        return 0
    if _HARD.search(_COUNTS_NOTHING.sub("", zh)):
        return HARD_WORTH
    names = any(of not in OF_ALL for _, _, of, _ in named_themes(zh)) or _A_THING.search(zh) is not None
    # What names nothing may be a manner of speaking (打通关节，激活全盘), unless there is much of it.
    words = _left(zh) // _A_WORD
    told = min(words, _MOST_TOLD) + 1 if names else words // _MOST_TOLD
    if votes(zh).get(Topic.POLITICAL_STUDY, 0) > _LEAST_NAMED:
        told -= _LEAST_NAMED
    if told <= 0:
        return 0
    said_how = "，" not in zh and _BY.match(zh) is not None
    return (
        told + bool(_AIMED.search(zh)) + (zh.count("、") > 1) + (_ASKED_OF.match(zh) is not None) - said_how
    )


@cache
def _idle() -> Lexicon[str]:
    """Words of work as such."""
    return lexicon((row["zh"], row["zh"]) for row in rows("idle_words"))


def _left(zh: str) -> int:
    """How many characters are of more than work as such."""
    left, at = "", 0
    for start, end, _ in _idle().scan(zh):
        left += zh[at:start]
        at = end
    return len(_JOINS.sub("", left + zh[at:]))


@lru_cache(maxsize=256)  # asked of each demand once more when there is less room
def named_in(zh: str) -> tuple[str, ...]:
    """What can be said in English of Chinese that cannot be rendered: deadlines, amounts, terms."""
    amounts = (
        q.en for q in find_quantities(zh) if q.complete and q.kind != "count" and any(map(str.isdigit, q.zh))
    )
    terms = (term.en for term in find_terms(zh) if len(term.zh) > _SHORT and _tells(term))
    deadlines = (d.en for d in find_deadlines(zh) if d.en)
    return tuple(dict.fromkeys((*deadlines, *amounts, *terms)))[:NAMED_SHOWN]


def _tells(term: TermMention) -> bool:
    """Whether a term is more than an attitude, or somebody's words that every page has taken up."""
    return telling_words(term.en) > 0 and Topic.POLITICAL_STUDY not in votes(term.zh)


@lru_cache(maxsize=256)
def english_beside(zh: str) -> tuple[str, ...]:
    """What can be said in English of words that are quoted: what they name, and members of their lists."""
    named = list(named_in(zh))
    for en in _members(zh) if "、" in zh else ():
        if not any(_stems(en) <= _stems(told) or _stems(told) <= _stems(en) for told in named):
            named.append(en)
    return tuple(named[:NAMED_SHOWN])


def in_brackets(named: Sequence[str]) -> str:
    """English behind a quotation: " (by the end of June; urban gas)"."""
    return f" ({'; '.join(named)})" if named else ""


def _stems(en: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in telling(en))


_PART = regex("(?:[“‘][^“”‘’]*[”’]|[^，；。])+")
_MEMBER = regex("(?:[“‘][^“”‘’]*[”’]|[^、及和])+")
_TO_DO = regex(f"^(?:{ADVERBS}|{VERBS}|要|牢牢|突出|做到|深入开展|大力)+")
_AND_MORE = regex("等.*$|(?:为重点|的)?(?:工作|建设)?$")
_LONGEST_MEMBER, _LONGEST_ENGLISH = 12, 5


def _members(zh: str) -> Iterator[str]:
    """English of those members of a list that have some: 聚焦建筑施工、城镇燃气、医疗养老等领域 → "urban gas"."""
    for clause in _PART.findall(zh):
        members = _MEMBER.findall(clause) if "、" in clause else []
        told = [en for member in members if (en := _member(_AND_MORE.sub("", _TO_DO.sub("", member))))]
        few = len(told) * 2 < len(members)  # one word of three may belong to what follows them all
        yield from (en for en in told if not few or " " in en)


def _member(zh: str) -> str:
    if not 1 < len(zh) <= _LONGEST_MEMBER or "“" in zh:
        return ""
    en = (phrase(zh).en or "").rstrip(".").removeprefix("the ")
    short = en.isascii() and len(en.split()) <= _LONGEST_ENGLISH and telling_words(en)
    return en if short else ""


IN_CHINESE = regex("“[^“”]*”")
"""A clause of a demand that is quoted whole."""
_LONGEST, _SHORT_DEMAND = 60, 40
# 12月26日，|管制期间，: what only says when goes with what is asked.
_CLAUSE = regex(
    "(?:[^，；“（]{0,6}(?:[日月年季][前底末]?|期间|前|后|起)，)?(?:“[^“”]*”|（[^（）]*）|[^，；])+"
)
_OPENS = regex(
    "^(?:(?:同时|此外)，|并(?![购网轨行入案联])|[一二三四五六七八九十]+[是要]|要(?!求|点|素))+(?=[^，])"
)


def clauses_told(zh: str, en: str | None) -> Sequence[str]:
    """The clauses of a demand: in English as far as there is any, the others between quotation marks."""
    if en is not None:
        told = [_as_it_stands(c[1:-1]) if IN_CHINESE.fullmatch(c) else c for c in clauses_of(en)]
    else:
        told = [_as_it_stands(c) for c in ([zh] if len(zh) <= _SHORT_DEMAND else _CLAUSE.findall(zh))]
    return [*_with_what_follows(told, zh)]


def as_one(zh: str, first: str, last: str) -> str:
    """Clauses of a demand from the first to the last in one quotation, as they stand there (…，要…)."""
    whole = quoted(zh, len(zh))
    start, last_at = whole.find(first[1:-1]), whole.find(last[1:-1])
    if not 0 < start < last_at:
        return f"{first[:-1]}，{last[1:]}"
    return f"“{whole[start : last_at + len(last) - 2]}”"


def _with_what_follows(told: Sequence[str], zh: str) -> Iterator[str]:
    """The clauses, one that only says on or by what (围绕商圈培育等重点工作) with the one that says what to do."""
    led = ""
    for clause in told:
        if lead := _LEADS_IN.fullmatch(clause[1:-1]) if IN_CHINESE.fullmatch(clause) else None:
            led = clause if told_in(lead["what"]) else led  # 聚焦重点领域 is on no field
            continue
        yield _led_by(led, clause, zh) if led else clause
        led = ""
    if led:
        yield led


def _led_by(led: str, clause: str, zh: str) -> str:
    """A clause behind its lead: in one quotation with it, or in English behind one: Centering on “…” (…), build …."""
    if IN_CHINESE.fullmatch(clause):
        return as_one(zh, led, clause)
    found = _LEADS_IN.fullmatch(led[1:-1])
    if found is None or "、" not in found["what"]:
        return clause
    on = quoted(found["what"], _LONGEST)
    named = english_beside(on)
    return f"{_LEADS[found['how']]} {on}{in_brackets(named)}, {uncapital(clause)}"


_LEADS = {
    "围绕": "Centering on", "聚焦": "Focusing on", "瞄准": "Aiming at", "按照": "In line with", "结合": "In light of",
    "根据": "In light of", "针对": "To address", "依托": "Relying on",
}  # fmt: skip
# Without a verb of its own behind it: 聚焦产业，强化招商 is two things to do.
_LEADS_IN = regex(
    f"(?:紧紧|紧密|深入|持续)?(?P<how>{any_of(_LEADS)})(?P<what>[^，]*?)(?:等)?(?:(?:重点|中心|各项|相关)*(?:工作|任务|部署|领域|方面|要求|原则|目标|战略部署))"
)


def gist(zh: str) -> str:
    """A demand between quotation marks, a long one from the clause on that tells most."""
    most = max(_CLAUSE.finditer(zh), key=lambda clause: told_in(clause[0])).start()
    return quoted(f"…{zh[most:]}" if len(zh) > _LONGEST and most else zh, _LONGEST)


def _as_it_stands(clause: str) -> str:
    """Chinese between quotation marks, without the word that makes an order of it (要劝阻…, 二是做好…)."""
    return quoted(_OPENS.sub("", clause), _LONGEST)
