"""Official nominals as English: 档案建设管理 → "the development and management of archives".

    nominal := word | nominal 、 nominal | nominal 的 nominal | nominal act act? | nominal head | front nominal
    gerund  := closed | verb (并 verb)* nominal | gerund 、 gerund | adverb gerund
    front   := attr | body | place | year | 全市

The reading with the fewest pieces wins. Names that no table holds are spelled in pinyin beside their characters, and
only before a generic that makes them names (云溪公路 → "Yunxi (云溪) highway"). No reading, no English.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.english.clauses.inflect import with_article
from summarizer.english.nominal import deeds
from summarizer.english.nominal.affinity import (
    A_BODY,
    NOT_ON,
    PERSONS,
    SAID_AND_SAID,
    STATED,
    STATUS,
    WHERE,
    WHO,
    alike,
    apart,
    fitted,
    odd_object,
    odd_tail,
    shared_tail,
    tailed,
)
from summarizer.english.nominal.compounds import (
    IS_MADE,
    LISTED,
    MADE,
    PIECE,
    VAGUE,
    Nominal,
    alone,
    batch,
    complements,
    each,
    filled,
    for_deed,
    fronted,
    inside,
    made,
    modified,
    statute,
    when,
)
from summarizer.english.nominal.formal import Word
from summarizer.english.nominal.listing import (
    MARKS,
    closed_by_word,
    common_tail,
    listed,
    marks_in,
    sharing,
    uneven,
)
from summarizer.english.nominal.pieces import doing, opens_name, pieces, unknown_name
from summarizer.language.marks import outside
from summarizer.language.terms import Terms, glossary
from summarizer.patterns import regex

LONGEST = 72  # characters beyond which a stretch is no nominal but a sentence
_FRONTS = frozenset(("attr", "post", "year", "place", "body", "noun", "batch", "each"))
_DECIDED = regex("(?:决定|决议|公告|通告)(?:草案)?")
_FOR_DEEDS = regex(
    "(?P<decided>(?:决定|决议|公告|通告|意见|规定)(?:草案)?)|(?:若干|具体|有关|相关)?(?:措施|办法|政策|方案|计划)"
)


def nominal(text: str, papers: tuple[tuple[int, int, str], ...] = ()) -> Nominal | None:
    """The best reading of a stretch as a noun phrase or a gerund phrase, or None.

    `papers` are the documents named in it, (start, end, English with its article) each.
    """
    return _nominal(glossary(), text, papers) if 1 < len(text) <= LONGEST else None


@lru_cache(maxsize=8192)
def _nominal(_: Terms, text: str, papers: tuple[tuple[int, int, str], ...]) -> Nominal | None:
    return _Reader(text, papers).best(0, len(text))


class _Reader:
    """All readings of one text, each stretch read once."""

    __slots__ = ("_memo", "_pieces", "_text")

    def __init__(self, text: str, papers: tuple[tuple[int, int, str], ...]) -> None:
        self._text = text
        self._pieces = pieces(text)
        for start, end, en in papers:
            self._pieces[start].append((end, Word("noun", en, "-", "s")))
        self._memo: dict[tuple[int, int], tuple[Nominal | None, Nominal | None]] = {}

    def best(self, start: int, end: int) -> Nominal | None:
        """The cheapest reading of either kind."""
        noun, verb = self._read(start, end)
        return verb if noun is None or (verb is not None and verb.cost < noun.cost) else noun

    def _noun(self, start: int, end: int) -> Nominal | None:
        return self._read(start, end)[0]

    def _read(self, start: int, end: int) -> tuple[Nominal | None, Nominal | None]:
        key = (start, end)
        if key in self._memo:
            return self._memo[key]
        self._memo[key] = (None, None)
        noun: Nominal | None = None
        verb: Nominal | None = None
        if end - start > 1 or self._text[start:end].isascii():
            for found in self._readings(start, end):
                if found.kind == "n" and (noun is None or found.cost < noun.cost):
                    noun = found
                elif found.kind == "v" and (verb is None or found.cost < verb.cost):
                    verb = found
        self._memo[key] = (noun, verb)
        return noun, verb

    def _readings(self, start: int, end: int) -> Iterator[Nominal]:
        yield from self._words(start, end)
        yield from self._lists(start, end)
        yield from self._owned(start, end)
        yield from self._headed(start, end)
        yield from deeds.some_of(self._text, self._noun, start, end)
        yield from self._fronted(start, end)
        yield from self._verbal(start, end)
        yield from self._within(start, end)
        yield from self._of_people(start, end)
        yield from self._named(start, end)

    def _words(self, start: int, end: int) -> Iterator[Nominal]:
        for stop, word in self._pieces[start]:
            if stop == end:
                done = word.role == "noun" and doing(self._pieces, max(-1, end - 5), end)
                yield from alone(word, PIECE - (end - start) ** 2, done)

    def _lists(self, start: int, end: int) -> Iterator[Nominal]:
        """A、B和C: at every 、 and the conjunction behind the last of them; or at one conjunction."""
        marks = marks_in(self._text, start, end)
        if not marks:
            return
        pauses = [m.span() for m in marks if m.group() == "、"]
        conjunctions = [m for m in marks if m.group() != "、"]
        if pauses:
            yield from self._members(start, end, pauses)
        for mark in conjunctions:
            if pauses and mark.start() > pauses[-1][0]:
                yield from self._members(start, end, [*pauses, mark.span()])
            if not pauses or pauses[-1][0] < mark.start() or pauses[0][0] > mark.start():
                yield from self._pair(start, mark, end)

    def _pair(self, start: int, mark: "re.Match[str]", end: int) -> Iterator[Nominal]:
        alone_ = not shared_tail(self._text, [(start, mark.start()), (mark.end(), end)])
        for left, right in zip(self._read(start, mark.start()), self._read(mark.end(), end), strict=True):
            if left is None or right is None or (left.kind == "n" and mark.group() == "并"):
                continue
            if left.role == "body" and self._text.endswith("工作报告", mark.end(), end):
                continue  # 人大常委会及“两院”|工作报告
            bare = end - mark.end() == 2 and self._is("act", mark.end(), end)  # no 化解和综合执法
            if right.kind == "n" and left.shared and bare:
                yield sharing(left, right)
            elif not (bare and left.deep) and not right.members and alone_:
                if self._odd((left, right), mark.end(), end):
                    continue
                both = listed((left, right), left.cost + right.cost + odd_tail(self._text, mark.end(), end))
                # 甲情况和乙情况 as a whole
                told = end == len(self._text) and self._text[start : mark.start()].endswith("情况")
                yield both._replace(scope=LISTED) if told and left.kind == "n" and not left.members else both

    def _members(self, start: int, end: int, marks: list[tuple[int, int]]) -> Iterator[Nominal]:
        edges = [start, *(i for mark in marks for i in mark), end]
        spans = list(zip(edges[::2], edges[1::2], strict=True))
        kinds = () if shared_tail(self._text, spans) else (1,) if alike(self._text, spans) else (0, 1)
        for kind in kinds:
            found: list[Nominal] = []
            for left, right in spans:
                one = self._read(left, right)[kind]
                if one is None or (one.members and one.kind == "n" and len(one.members) > 2):
                    break
                bare = right - left == 2 and self._is("act", left, right)
                if not (kind == 0 and bare and found and found[-1].deep):
                    found.append(one)
                elif found[-1].shared:
                    found[-1] = sharing(found[-1], one)
                else:
                    break  # 甲以及乙划定、建设
            else:
                last = spans[-1][0]
                tail = kind == 0 and tailed(self._text, spans, found[-1].role == "body")
                if tail or self._odd(tuple(found), last, end):
                    continue
                cost = sum(one.cost for one in found) + odd_tail(self._text, last, end)
                made = found[0]._replace(cost=cost) if len(found) == 1 else listed(tuple(found), cost)
                # A、B和C的决定: C的决定 is hardly one of three.
                owned = "的" in self._text[last:end] and "的" not in self._text[start:last]
                # 人大代表、政协委员的意见: all of them said something.
                if not (owned and PERSONS.search(self._text[slice(*spans[0])])):
                    yield made._replace(scope=VAGUE) if owned else made

    def _odd(self, found: tuple[Nominal, ...], last: int, end: int) -> bool:
        """Whether readings of the members of a list make none."""
        return uneven(found) or common_tail(self._text, self._pieces, found[:-1], self._noun, last, end)

    def _is(self, role: str, start: int, end: int) -> bool:
        return any(stop == end and word.role == role for stop, word in self._pieces[start])

    def _owned(self, start: int, end: int) -> Iterator[Nominal]:
        """NP 的 NP."""
        at = self._text.rfind("的", start + 1, end - 1)
        if at < 0 or not outside(self._text, start, at):
            return
        head = self._noun(at + 1, end)
        if head is None:
            return
        for word_end, word in self._pieces[start]:
            if word.role == "attr" and word_end == at:
                yield head._replace(en=f"{word.en} {head.en}", cost=head.cost + PIECE)
        owner, phrase = self._read(start, at)
        if phrase is not None and not head.members and PERSONS.search(self._text[at + 1 : end]):
            yield Nominal(
                "n", f"{head.en} {phrase.en}", phrase.cost + head.cost, head.det, head.num, deep=True
            )
        if phrase is not None and (what := _FOR_DEEDS.fullmatch(self._text, at + 1, end)):
            # 修改部分法规的决定草案, 促进交流合作的若干措施
            told = f"{head.en} {'on' if what['decided'] else 'for'} {phrase.en}"
            yield Nominal("n", told, phrase.cost + head.cost, "the", head.num, deep=True)
        if owner is not None and (not head.members or SAID_AND_SAID.fullmatch(self._text, at + 1, end)):
            link = "on" if _DECIDED.fullmatch(self._text, at + 1, end) and owner.role != "body" else "of"
            en, cost = f"{head.en} {link} {owner.full}", owner.cost + head.cost + 50
            yield Nominal("n", en, cost, "the", head.num, act=head.act, deep=True, scope=inside(owner.scope))

    def _headed(self, start: int, end: int) -> Iterator[Nominal]:
        named = self._noun(start, end - 1) if self._text[end - 1] == "法" and end - start > 2 else None
        if named is not None:
            yield from statute(named)
        for at in range(start + 2, end):
            for stop, word in self._pieces[at]:
                if stop != end or word.role not in ("act", "head", "drop"):
                    continue
                cost = PIECE - (end - at) ** 2
                done = any(one.role == "act" and stop < end for stop, one in self._pieces[at])
                if word.role == "head" and at - start == 2 and done and self._is("verb", start, at):
                    continue  # 调整|发展规划: a plan of what is done already
                if word.role == "drop":
                    yield from self._dropped(start, at, word, cost)
                    continue
                if word.role == "head" and deeds.governs_head(self._text, start, at, end):
                    continue
                left = self._noun(start, at)
                if left is not None:
                    if left.members and closed_by_word(self._text, self._pieces, start, at, end):
                        continue  # 人才公寓和医疗|设备
                    if word.role == "act" and WHERE.search(self._text, at - 2, at):
                        cost += 600  # 政府系统|督查: 系统 says where
                    yield from complements(left, fitted(word, self._text, start, at), cost)
                verb = self._read(start, at)[1] if word.role == "head" else None
                if verb is not None and (not verb.members or MARKS.search(self._text, start, at)):
                    yield for_deed(word, verb, cost)
            yield from deeds.acts_in_a_row(self._text, self._pieces, self._noun, (start, at, end))

    def _dropped(self, start: int, at: int, word: Word, cost: int) -> Iterator[Nominal]:
        """招商引资工作: what says nothing English says."""
        for left in self._read(start, at):
            if left is None or (left.kind == "v" and not word.en and A_BODY.search(self._text, start, at)):
                continue  # 加强|人大、政协工作: their work, not they
            if "{bare}" in word.en:
                yield left._replace(
                    en=word.en.replace("{bare}", left.en), cost=left.cost + cost, attr=None, built=True
                )
            elif word.en.startswith(MADE) and left.en.startswith(IS_MADE):
                yield left._replace(cost=left.cost + cost, act=True)  # 质量强县|建设情况
            elif word.en:
                said = left.kind == "v" and word.en.startswith("the guiding")  # (宣传贯彻党代会)精神
                if said or (word.en.endswith(" on {x}") and NOT_ON.search(self._text, start, at)):
                    continue  # 县委重点工作
                stated = left.members and STATED.search(self._text[start:at])
                total = left.cost + cost + (500 if left.kind == "v" else 0) + (1500 if stated else 0)
                told = word.en.replace("{x}", left.full)
                yield Nominal("n", told, total, deep=True, built=True, scope=left.scope)
            elif left.kind == "n" and A_BODY.search(self._text, start, at):
                told = f"work of {left.full}"  # 市人大、市政协工作
                yield Nominal("n", told, left.cost + cost, "the", deep=True, scope=left.scope)
            elif PERSONS.search(self._text[start:at]) and left.kind == "n":
                told = f"work concerning {left.full}"
                yield Nominal("n", told, left.cost + cost, deep=True, scope=left.scope)
            else:
                yield left._replace(cost=left.cost + cost, act=True)

    def _fronted(self, start: int, end: int) -> Iterator[Nominal]:
        for at, word in self._pieces[start]:
            if at >= end - 1 or word.role not in _FRONTS:
                continue
            if word.role in ("attr", "noun") and apart(self._text, at):
                continue
            cost = PIECE - (at - start) ** 2 + (200 if word.role == "attr" else 0)
            rest = self._noun(at, end)
            if rest is None:
                if word.role in ("post", "year", "place") and (verb := self._read(at, end)[1]) is not None:
                    told = f"in {word.en}" if word.role == "place" else when(word)
                    yield verb._replace(en=f"{verb.en} {told}", cost=verb.cost + cost)
                continue
            if word.role == "each":
                if self._is("noun", at, end) or self._is("head", at, end):
                    yield from each(rest, cost)
            elif word.role == "batch":
                whole = 0 if self._is("noun", at, end) else 500
                yield from batch(word, rest, cost + whole, self._text[at:end])
            elif word.role == "noun":
                if not doing(self._pieces, start, at) and not self._is("verb", start, at):
                    yield from modified(word, rest, cost, end - at)
            else:
                common = word.role != "attr"
                yield from (one._replace(fronted=common or one.fronted) for one in fronted(word, rest, cost))

    def _of_people(self, start: int, end: int) -> Iterator[Nominal]:
        """领导班子及班子成员履行责任, 各街道工作总结: whose it is stands in front without 的."""
        for mark in WHO.finditer(self._text, start + 2, end - 2):
            at = mark.end()
            owner = self._noun(start, at)
            # Of several it is not plain what is whose; 走访代表|收集意见 are two deeds.
            if owner is None or owner.act or owner.members or self._read(start, at)[1] is not None:
                continue
            noun, verb = self._read(at, end)
            if noun is not None and noun.det != "-" and noun.role not in ("body", "place"):
                yield noun._replace(
                    en=f"{noun.en} of {owner.full}",
                    attr=None,
                    members=(),
                    det="the",
                    deep=True,
                    cost=noun.cost + owner.cost + 200,
                    role="timed",
                    scope=inside(noun.scope),
                )
            if verb is not None:
                cost = verb.cost + owner.cost + 250
                yield verb._replace(en=f"{verb.en} by {owner.full}", members=(), cost=cost)

    def _within(self, start: int, end: int) -> Iterator[Nominal]:
        """重点领域安全生产: 领域 says where."""
        for mark in WHERE.finditer(self._text, start + 2, end - 2):
            where, rest = self._noun(start, mark.end()), self._noun(mark.end(), end)
            if where is not None and rest is not None and not rest.members:
                en, cost = f"{rest.en} in {where.full}", where.cost + rest.cost + 100
                yield rest._replace(en=en, attr=None, cost=cost, deep=True, scope=inside(where.scope))

    def _verbal(self, start: int, end: int) -> Iterator[Nominal]:
        for at, word in self._pieces[start]:
            cost = PIECE - (at - start) ** 2
            if word.role == "verb" and at < end - 1:
                yield from self._governing(word.en, at, end, cost)
            elif word.role == "adverb" and at < end - 1:
                phrase = self._read(at, end)[1]
                if phrase is not None:
                    told = f"{phrase.en} {word.en}" if word.link == "post" else f"{word.en} {phrase.en}"
                    yield phrase._replace(en=told.strip(), cost=phrase.cost + cost + 200)
        if start + 3 < end:
            for way in (deeds.placed, deeds.done_to, deeds.two_deeds):
                yield from way(self._text, self._pieces, self._read, start, end)

    def _governing(self, en: str, at: int, end: int, cost: int) -> Iterator[Nominal]:
        """A verb and its object; 加强和改进: two verbs and theirs."""
        thing = self._noun(at, end)
        if thing is not None and thing.en.startswith("progress in "):
            thing = None  # 配合(改革推进)情况: progress is reported, and nothing is done to it
        if thing is not None and not deeds.made_to_do(self._text, self._pieces, at, end):
            if self._text.endswith("申报", 0, at) and STATUS.search(self._text, at, end):
                en = (
                    f"{en} the status of {with_article(thing.en)}"  # 申报国家湿地公园: a title is applied for
                )
                yield Nominal("v", en, cost + thing.cost, scope=thing.scope)
                return
            extra = 900 if odd_object(self._text[:at], self._text[at:end]) else 0
            yield Nominal("v", filled(en, made(en, thing)), cost + thing.cost + extra, scope=thing.scope)
        mark = MARKS.match(self._text, at)
        if mark is None or ("{x}" in en and not en.endswith("{x}")):
            return
        for stop, second in self._pieces[mark.end()] if mark.end() < end else ():
            if second.role == "verb" and stop < end - 1:
                both = f"{en.removesuffix(' {x}')} and {second.en}"
                yield from self._governing(both, stop, end, cost + PIECE - (stop - mark.end()) ** 2)

    def _named(self, start: int, end: int) -> Iterator[Nominal]:
        """A name no table holds: dearer than anything read from tables."""
        if (
            start
            and self._text[start - 1] not in "、和与及的在对于》”年度"
            and not opens_name(self._pieces, start)
        ):
            return
        for stop, word in unknown_name(self._text, start):
            if stop == end:
                yield Nominal("n", word.en, 4 * PIECE, word.det, word.num, word.attr, role="name")
