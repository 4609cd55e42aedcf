"""From a chart to a rendering: the gate, and what is said of a clause that does not pass it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from summarizer.english.clauses.chart import Chart
from summarizer.english.clauses.inflect import finish, settle, verb_form
from summarizer.english.clauses.item import (
    CHAINED,
    OPAQUE,
    STATEMENT,
    SUBJECT,
    Item,
    Leaf,
    leaves,
    repeats_a_head,
)
from summarizer.english.clauses.lattice import Lattice, lattice
from summarizer.english.clauses.lexicon import Lexicon, standard
from summarizer.english.clauses.licences import doubtful
from summarizer.english.clauses.nouns import names_a_deed
from summarizer.english.clauses.parts import joins_a_list
from summarizer.english.clauses.quoted import quotations, tells
from summarizer.english.clauses.recognise import Span, named
from summarizer.english.nominal.guidance import guidance
from summarizer.facts import Flag, Topic
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.patterns import regex

# Longer stretches are lists of clauses that should have been split; parsing them would cost more than it renders.
LONGEST = 80
UNEXPLAINED = " (not explained in the source)"
"""What is said of a slogan that stands as it is."""
MOST_WORDS = 35
_MOST_NAMES = 3
# Formulas of three or four characters stand in pairs.
_HALVES = (3, 4)
_WANT_MORE = frozenset({"V", "VA", "VC", "VV", "P", "ADV"})
_NOMINAL = frozenset({"N", "BODY", "A"})
# Two readings whose costs differ by less say the clause is ambiguous (a piece costs 10, a preference 4).
MARGIN = 3

_GUIDES = regex("精神|讲话|指示|批示|论述|部署")
# Not 位于, 现在, 对于 …: only what opens the words, or stands behind a word that no such word ends with.
_BY = regex("(?:赶?在|于)(?:今年|明年|20|[0-9一二三四五六七八九十]+月|年[底末内])")
_BY_END = regex("(?:赶在|(?<![存现正位处对关由])在|(?<![位处对关由])于)$")
_SPACE = regex(r"\s+")
_LITTLE = regex(r"[\x00-\x1f]|\b(?:the|a|an) |(?<=[a-z])(?:ies|y|s)\b")
# 检查督导工作, 学习服务保障工作: deeds side by side that name a kind of work, not one deed and what it is done to.
_NAMES_A_KIND = regex(
    "(?:学习|检查|接待|督导|督查|考察|调研|培训|服务|宣传|管理|监督|监测|检测|指导|协调|组织|保障|走访|慰问|审核|评估|统计|"
    "调查|整理|准备|维护|研究|巡查|巡逻|执法|招聘|采购|审批|登记|排查|核查|对接|联络|联系|帮扶|救助|配合|协助|支持)"
    "[一-鿿]{2,6}工作"
)
_GOVERNS = frozenset(
    ("提升", "提高", "完善", "优化", "增强", "改善", "扩大", "强化", "深化", "健全", "壮大", "激发", "释放")
)
# What such a verb names as a noun: 品质提升行动, 能力提升工程.
_MEASURE = regex(
    "升级|提升|行动|工程|计划|专项|活动|方案|项目|工作|任务|攻坚|措施|情况|建设|成果|成效|机制|空间|[、，和与及]|年"
)
# "the development of the development": one word was taken for two things.
_OF_ITSELF = regex(
    r"\b([a-z]{4,})(?: [a-z]+)? (?:of|for) (?:the )?(?:[a-z]+ )?\1\b(?!')|\bmeeting on the (?:[\w-]+ )*meeting\b"
    r"|\bmeeting on [^.]*\b(?:expositions|speech|speeches|instructions)\b"
    r"|\bdevelopment of the (?:drive|idea|concept|effort)\b|\brectify (?:[a-z]+ )?safety,? and\b"
    r"|\b(?:guidelines|principle|concept|approach|goals?) of the (?:principle|concept|approach|rule|goal)\b"
    r"|\b([a-z]{5,}?)e? (?:the )?\2(?:e?ments?|ing|ations?|ions?)\b"  # improve the improvement
)
# 会同农发行|落实: nobody does anything together with a deed.
_WITH_A_DEED = regex(r"\btogether with (?:the )?(?:[a-z]+ )?[a-z]+(?:tion|(?<!govern)ment|ance) of\b")
# "the key key", "in depth in depth": two words for one thing.
_TWICE = regex(
    r"\b([a-z]{2,}(?: [a-z]{3,})?) \1(?:(?<=[a-z]{4})s)?\b(?!-)"
    r"|\b(rural|urban|agricultural|industrial|cultural|economic|ecological|public) [a-z]+ \2\b"
)
# 聚焦甲、扩大乙等重点领域: the last of a row, and no clause of its own with areas for an object.
_ROW = regex(
    "、[^、，；]{2,14}等(?:[重关]点|关键)?(?:民生)?(?:领域|方面|环节|任务|重点|行业|部位|问题|短板|指标|要素|内容)"
)
_UNFINISHED = regex(r"[{}|\[\]\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Rendering:
    """English for a stretch of Chinese, or an honest refusal.

    `en` is a sentence (imperative unless a subject is explicit) or, from `phrase`, a noun phrase; None means
    quote `zh`. `residue` is the unknown stretches of a refused clause; `()` with `en` None means that every
    word was known but no single reading. `dropped` lists conjuncts left out of `en`, to be quoted beside it.
    `addressee` is the Chinese of an explicit "各街道要"; `flags` may hold OPAQUE_SLOGAN.
    """

    zh: str
    en: str | None
    residue: tuple[str, ...] = ()
    topic: Topic | None = None
    dropped: tuple[str, ...] = ()
    addressee: str | None = None
    flags: tuple[Flag, ...] = ()


def clean(zh: str) -> str:
    """The clause as the lexicon writes it: no spaces, full-width punctuation, no final stop."""
    text = _SPACE.sub("", zh).replace(",", "，").replace(";", "；")
    return text.rstrip("。；，！")


def render(zh: str, category: str, lexicon: Lexicon | None = None) -> Rendering:
    """Parse `zh` as one `category` ("CS" clauses, "NP" noun phrase, "VP" a gerund) and let the gate decide."""
    return parsed(zh, category, standard() if lexicon is None else lexicon)[0]


# Official prose repeats itself, within a page (a title, a lead, a summary) and from page to page; a clause is a pure
# function of its text, so a bounded cache of the last few thousand saves most parses of a batch.
@lru_cache(maxsize=4096)
def parsed(zh: str, category: str, lexicon: Lexicon) -> tuple[Rendering, int | None]:
    """`render`, with the flags of the reading that was chosen (`summarizer.english.clauses.item`), or None."""
    text = _on_time(clean(zh))
    made, flags = _parsed(zh, text, category, lexicon)
    if made.en is None and _GUIDES.search(text) and (guides := tuple(guidance(text))):
        made, flags = _parsed(zh, text, category, lexicon, guides)
    if made.en is None and category == "CS" and (pair := _paired(text, lexicon)) is not None:
        made, flags = _parsed(zh, pair, category, lexicon)
    return made, flags


def _on_time(text: str) -> str:
    """Without the preposition before a time limit: (在|于|赶在)10月底前完成整改."""
    if _BY.search(text):
        for limit in reversed(find_deadlines(text)):
            if found := _BY_END.search(text, 0, limit.start):
                text = text[: found.start()] + text[limit.start :]
    return text


@lru_cache(maxsize=2048)
def shown(zh: str, lexicon: Lexicon) -> tuple[Rendering, int | None]:
    """A clause without English as `parsed` gives it, with the one piece quoted that stands in the way, or None."""
    text = clean(zh)
    quoted = tuple(quotations(text, lexicon)) if len(text) <= LONGEST else ()
    if not quoted and "“" not in text:
        return Rendering(zh, None), None
    return _parsed(zh, text, "CS", lexicon, quoted, quoting=True)


def _parsed(
    zh: str,
    text: str,
    category: str,
    lexicon: Lexicon,
    guides: tuple[Span, ...] = (),
    quoting: bool = False,
) -> tuple[Rendering, int | None]:
    if not text or len(text) > LONGEST:
        return Rendering(zh, None), None
    grid = lattice(text, lexicon, guides)
    if 0 < len(grid.residue) <= _MOST_NAMES and (names := tuple(named(text))):
        grid = lattice(text, lexicon, (*guides, *names))
    if grid.residue:
        return Rendering(zh, None, grid.residue), None
    chart = Chart(grid, lexicon, category)
    if not chart.parse():
        return Rendering(zh, None), None
    roots = [item for item in chart.at[len(text)].get(category, ()) if item.start == 0]
    best = _unique(roots)
    if best is None:
        return Rendering(zh, None), None
    en = _english(best, category)
    if not _gate(best, roots, en, grid, lexicon) or (quoting and not tells(best, text)):
        return Rendering(zh, None, topic=_topic(best)), None
    flags = (Flag.OPAQUE_SLOGAN,) if best.flags & OPAQUE else ()
    rendering = Rendering(zh, en, topic=_topic(best), addressee=_addressee(best, text), flags=flags)
    return rendering, best.flags


def _paired(text: str, lexicon: Lexicon) -> str | None:
    """要强信心抓进度, two formulas side by side, with the mark that prose would put between them."""
    bare = text.removeprefix("要")
    if not 2 * _HALVES[0] <= len(bare) <= 2 * _HALVES[-1] or bare in lexicon.whole:
        return None
    for half in _HALVES:
        first, second = bare[:half], bare[half:]
        if len(second) in _HALVES and all(
            any(entry.cls == "VP" for entry in lexicon.whole.get(part, ())) for part in (first, second)
        ):
            return f"{text[: len(text) - len(second)]}、{second}"
    return None


def _unique(roots: Iterable[Item]) -> Item | None:
    """The cheapest reading, if no reading with other English comes close."""
    ranked = sorted(roots, key=lambda item: item.cost)
    if not ranked:
        return None
    best, *others = ranked
    gist = _gist(best.en)
    close = [item for item in others if item.cost - best.cost < MARGIN and _gist(item.en) != gist]
    if close and (whole := _done_to_all((best, *close))) is not None:
        return whole
    for rival in close:
        # Equal costs: a row that spells more out is the more exact (全力做好 before 全力 + 做好).
        if rival.cost == best.cost and _borders(rival) < _borders(best):
            best = rival
    return best if all(_borders(best) < _borders(item) for item in close if item.en != best.en) else None


def _done_to_all(readings: tuple[Item, ...]) -> Item | None:
    """(水库、水闸)改造: the one reading an editor would trust, if what is listed is things."""
    sure = [item for item in readings if not doubtful(item)]
    if len(sure) != 1 or any(names_a_deed(zh) for zh, _ in sure[0].heads[:-1]):
        return None
    return sure[0] if joins_a_list(sure[0]) else None


def _gist(en: str) -> str:
    """English without articles and plurals: readings that differ in no more say the same (落实责任)."""
    return _LITTLE.sub("", en)


def _borders(item: Item) -> frozenset[int]:
    return frozenset(leaf.end for leaf in leaves(item))


def _english(best: Item, category: str) -> str:
    note = UNEXPLAINED if best.flags & OPAQUE else ""
    if category in ("NP", "VP"):
        told = best.en if category == "NP" else verb_form(best.en, "ger")
        text = finish(told, None).removesuffix(".")
        first = settle(told, new=False)
        return (text if first[:1].isupper() else text[:1].lower() + text[1:]) + note
    subject = best.num if best.flags & SUBJECT and not best.flags & STATEMENT else None
    return finish(best.en + note, subject)


def _gate(best: Item, roots: list[Item], en: str, grid: Lattice, lexicon: Lexicon) -> bool:
    if len(en.split()) > MOST_WORDS or best.flags & CHAINED:
        return False
    lowered = en.lower()
    if (
        _UNFINISHED.search(en)
        or _OF_ITSELF.search(lowered)
        or _TWICE.search(en)
        or _WITH_A_DEED.search(en)
        or ("work to " in en and _NAMES_A_KIND.search(grid.text))
        or ("; " in en and _ROW.search(grid.text))
    ):
        return False
    # 120 people who are recruited as teachers are 120 teachers.
    if any(leaf.shown.lower().removesuffix(" people") not in lowered for leaf in leaves(best)):
        return False
    return (
        not repeats_a_head(best.heads)
        and not _second_deed(best, grid.text)
        and not _cut_otherwise(best, roots, grid, lexicon)
        and not doubtful(best)
    )


def _second_deed(best: Item, text: str) -> bool:
    """Whether a verb that governs what follows was read as a noun before it: 完善功能|提升品质."""
    return any(
        left.entry is not None
        and left.entry.cls == "N"
        and text[left.start : left.end] in _GOVERNS
        and left.end == right.start
        and not _MEASURE.match(text, right.start)
        for left, right in pairwise(leaves(best))
    )


def _cut_otherwise(best: Item, roots: list[Item], grid: Lattice, lexicon: Lexicon) -> bool:
    """Reading from the left, longest word first, gives another cut of as few pieces (研究生|产线 for 研究|生产线).

    Only a noun misleads a reader so: most other crossing cuts (稳妥|有序推进, 突出重点|工作) are no reading at all. One
    that parses has lost by its cost.
    """
    pieces = leaves(best)
    borders = {piece.end for piece in pieces}
    rivals = {
        (piece.start, end)
        for piece in pieces
        if piece.entry is None or piece.entry.cls != "Q"  # 各项政策|措施 says the same
        for end in grid.ends[piece.start]
        if end > piece.end and end not in borders
        if grid.fewest[piece.start] + 1 + grid.left[end] <= len(pieces)
        if any(e.cls in _NOMINAL for e in lexicon.whole.get(grid.text[piece.start : end], ()))
        if _may_end(grid, end, lexicon)
    }
    return bool(rivals) and not rivals <= {(leaf.start, leaf.end) for root in roots for leaf in leaves(root)}


def _may_end(grid: Lattice, at: int, lexicon: Lexicon) -> bool:
    """Whether the shortest cut from `at` can close a clause: a verb without its object cannot (技术研发|应用)."""
    last = len(grid.text)
    if grid.left[at] != 1:
        return True
    entries = lexicon.whole.get(grid.text[at:last], ())
    return not entries or any(entry.cls not in _WANT_MORE for entry in entries)


def _topic(best: Item) -> Topic | None:
    votes = Counter(
        leaf.entry.features["topic"] for leaf in leaves(best) if leaf.entry and "topic" in leaf.entry.features
    )
    return Topic(votes.most_common(1)[0][0]) if votes else None


def _addressee(best: Item, text: str) -> str | None:
    """The last explicit subject: what carries over to clauses that follow."""
    found = None
    stack: list[Item | Leaf] = [best] if best.flags & SUBJECT else []
    while stack:
        node = stack.pop()
        if isinstance(node, Leaf):
            continue
        if node.cat == "SUBJ" and (found is None or node.start > found.start):
            found = node
        stack.extend(node.kids)
    return text[found.start : found.kids[-1].start] if found is not None else None
