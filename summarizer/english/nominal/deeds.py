"""Deeds in official nominals that do not stand as verb and object.

placed := 在 place deed | 在 noun (过程)? 中 deed | noun 期间 deed
done   := 对 noun 进行 act
two    := deed deed
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from summarizer.english.nominal.affinity import LATER, ONE_DEED, PERSONS, fitted
from summarizer.english.nominal.compounds import PIECE, Nominal, complements, inside, joined
from summarizer.english.nominal.formal import Word
from summarizer.english.nominal.listing import listed
from summarizer.patterns import regex

Pieces = list[list[tuple[int, Word]]]
Read = Callable[[int, int], tuple[Nominal | None, Nominal | None]]

_CARRIED_OUT = regex("(?:工作)?(?:进行|开展|实施|予以|给予)(?:全面|专题|集中|专项|综合)*")
# 对某局开展|专项民主监督: what is done to it in two words and more.
_LOOKS_INTO = regex("(?:监督|评议|检查|督查|督察|考核|评估|审计|视察|调研|评审|测评|整治|培训|巡察)$")
_AMIDST = regex("(?:的?过程)?中(?![心小共国医学央西东东部等])")
_WHILE = regex("期间")
# 在有关单位|设立党组: where it is done.
_AMONG = regex("单位|部门|乡镇|镇街|街道|社区|企业|学校|医院|园区|农村|领域|行业|机关")
_TWO = 600
"""What two deeds side by side cost beyond their pieces."""
# Whoever is made to do something does what follows: 推动企业|扩大投资, 支持农民|就近就业.
_CAUSING = ("推动", "促进", "支持", "引导", "鼓励", "组织", "动员", "帮助", "指导", "督促", "助力", "服务")
_CAUSES = regex("|".join(_CAUSING))
MAKES_DO = regex(
    f"(?:{_CAUSES.pattern})|(?:保障|吸引|发动|号召|要求|允许|倡导|带动|赋能|"
    "选派|选聘|聘请|邀请|委托|授权|推荐|确保|确定|防止|禁止|避免|申请|同意|批准|实现|开展|参与|参加|加强|做好|依托|通过|利用|围绕|结合)"
)


_WHO_ACTS = regex(
    f"(?:企业|人才|金融机构|银行|高校|医院|学校|社会资本|民间资本|社会力量|经营主体|市场主体|农户|毕业生|[^主本]人|{PERSONS.pattern[3:-2]})$"
)


def made_of(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends with those whom its verb makes do what follows: 支持民营企业."""
    return _CAUSES.match(text, start) is not None and _WHO_ACTS.search(text, start, end) is not None


_ALLOTS = regex("拨付|下达|划拨|争取|核定|兑现|发放")
_FOUGHT = regex("打[好赢].+战")


def governs_head(text: str, start: int, at: int, end: int) -> bool:
    """拨付|专项资金, 支持|企业, 打好(甲攻坚战): what ends the stretch is done to, and modified by no deed."""
    alone = at - start == 2 and (_ALLOTS.match(text, start, at) or made_of(text, start, end))
    return bool(alone) or _FOUGHT.fullmatch(text, start, end) is not None


def made_to_do(text: str, pieces: Pieces, at: int, end: int) -> bool:
    """Whether the verb before `at` makes somebody do what follows: 推动|企业|扩大投资 promotes no investment."""
    return any(text.endswith(verb, 0, at) for verb in _CAUSING) and any(
        _WHO_ACTS.search(text, at, middle)
        and any(word.role in ("verb", "closed") for _, word in pieces[middle])
        and not any(word.role in ("act", "noun") and stop == end for stop, word in pieces[middle])
        for middle in range(at + 2, end - 2)
    )


def placed(text: str, pieces: Pieces, read: Read, start: int, end: int) -> Iterator[Nominal]:
    """在山西开展试点, 在救灾中发挥作用, 春节期间禁止燃放."""
    if text[start] == "在":
        for at, word in pieces[start + 1]:
            if word.role == "place" and at < end - 1 and (phrase := read(at, end)[1]) is not None:
                yield phrase._replace(en=f"{phrase.en} in {word.en}", cost=phrase.cost + PIECE)
        for unit in _AMONG.finditer(text, start + 3, end - 2):
            yield from _with_deed(read, (start + 1, unit.end()), (unit.end(), end), "in")
        for mark in _AMIDST.finditer(text, start + 3, end - 2):
            yield from _with_deed(read, (start + 1, mark.start()), (mark.end(), end), "in")
    for mark in _WHILE.finditer(text, start + 2, end - 2):
        yield from _with_deed(read, (start, mark.start()), (mark.end(), end), "during")


def _with_deed(read: Read, what: tuple[int, int], deed: tuple[int, int], link: str) -> Iterator[Nominal]:
    field, phrase = read(*what)[0], read(*deed)[1]
    if field is not None and phrase is not None and not field.members and not phrase.members:
        yield phrase._replace(en=f"{phrase.en} {link} {field.full}", cost=phrase.cost + field.cost)


def done_to(text: str, pieces: Pieces, read: Read, start: int, end: int) -> Iterator[Nominal]:
    """对某事进行视察: "the inspection of …"."""
    if text[start] != "对":
        return
    for mark in _CARRIED_OUT.finditer(text, start + 3, end - 1):
        thing = read(start + 1, mark.start())[0]
        if thing is None or thing.members:
            continue
        deed = read(mark.end(), end)[0] if _LOOKS_INTO.search(text, mark.end(), end) else None
        if deed is not None and not (deed.deep or deed.members or deed.role in ("body", "place")):
            yield Nominal(
                "n",
                f"{deed.en} of {thing.full}",
                thing.cost + deed.cost,
                "the",
                deed.num,
                act=True,
                deep=True,
                built=True,
            )
        for stop, word in pieces[mark.end()]:
            if stop == end and word.role == "act":
                yield from complements(thing, fitted(word, text, start + 1, mark.start()), PIECE)


def some_of(text: str, noun: Callable[[int, int], Nominal | None], start: int, end: int) -> Iterator[Nominal]:
    """发展计划|部分|指标: some targets of the plan."""
    at = text.find("部分", start + 2, end - 2)
    whole, part = (noun(start, at), noun(at + 2, end)) if at > 0 else (None, None)
    if whole is None or part is None or whole.members or part.members or part.num != "p":
        return
    en, cost = f"some {part.en} of {whole.full}", whole.cost + part.cost + 100
    yield Nominal("n", en, cost, num="p", deep=True, scope=inside(whole.scope))


_PLANNED = regex("(?:规划|计划|设计)(?:编制|修编|制定|实施|执行|落实)")
_MOST_ACTS = 3


def acts_in_a_row(
    text: str, pieces: Pieces, noun: Callable[[int, int], Nominal | None], spans: tuple[int, int, int]
) -> Iterator[Nominal]:
    """建设管理, 保护更新利用: what is done first and then to the same thing, two deeds or three."""
    start, at, end = spans
    if _PLANNED.match(text, at):
        return  # 规划编制: what is drafted is a plan
    for row in _rows_of_acts(text, pieces, at, end):
        left = noun(start, at) if len(row) > 1 else None
        if left is None or left.deep:
            continue
        told = joined((fitted(row[0][1], text, start, at).en, *(word.en for _, word in row[1:])))
        edges = [at, *(stop for stop, _ in row)]
        sizes = sum((b - a) ** 2 for a, b in pairwise(edges))
        yield from complements(left, Word("act", told, link=row[0][1].link), len(row) * PIECE - sizes - 100)


def _rows_of_acts(
    text: str, pieces: Pieces, at: int, end: int, most: int = _MOST_ACTS
) -> Iterator[tuple[tuple[int, Word], ...]]:
    for stop, word in pieces[at] if most else ():
        if word.role != "act" or stop > end:
            continue
        if stop == end:
            yield ((stop, word),)
        elif not LATER.match(text, stop):
            for rest in _rows_of_acts(text, pieces, stop, end, most - 1):
                if rest[0][1].link == word.link:
                    yield ((stop, word), *rest)


# 成立能源协调领导小组: what is set up is named to its end.
_SET_UP = regex("(?:成立|设立|组建|调整|撤销|建立).*(?:小组|委员会|指挥部|专班|工作组|中心|公司|机构|基金)")
# What is on the whole of what stands before it.
A_PAPER = regex("(?:意见|方案|办法|计划|规划|措施|政策)(?:有关|相关|落实|工作|起草|情况)*$")


def two_deeds(text: str, pieces: Pieces, read: Read, start: int, end: int) -> Iterator[Nominal]:
    """强化担当|转变作风, 优化营商环境|降低企业成本: two deeds without a mark between them."""
    if _SET_UP.fullmatch(text, start, end) or A_PAPER.search(text, start, end):
        return  # 强化甲抓好乙|实施意见: opinions on both
    for at in range(start + 3, end - 2):
        if not any(word.role in ("verb", "closed", "adverb") for _, word in pieces[at]):
            continue
        if _WHO_ACTS.search(text, start, at) or ONE_DEED.match(text, at - 2) or made_of(text, start, at):
            continue  # 促进农民|稳定增收, 支持企业|开拓市场
        left = read(start, at)[1]
        if left is None or left.members or (right := read(at, end)[1]) is None or right.members:
            continue
        # They are of one length, the second is known as a whole, or the first makes nobody do the second.
        known = (2 * at == start + end and not _CAUSES.match(text, start)) or any(
            stop == end and word.role == "closed" for stop, word in pieces[at]
        )
        if known or (end - at >= _LEAST and at - start >= _LEAST and not MAKES_DO.search(text, start, at)):
            yield listed((left, right), left.cost + right.cost + _TWO)


_LEAST = 6
"""Characters of a deed with an object, from which it stands by itself."""
