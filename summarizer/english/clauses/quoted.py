"""A clause one piece of which has no English: that piece in quotation marks, the order around it in English.

    加强|农事用火|管控      Strengthen the control of “农事用火”.
    强化|“交账”|意识        Strengthen “交账” awareness.

The piece fills a place where a noun phrase may begin: behind a verb, a preposition, the marks of a list. It ends
where one may end or before the head it modifies, and cuts no word that a row has. So what is quoted is the whole of
what stands there, and what is told in English holds whatever it means.
"""

from collections.abc import Iterator

from summarizer.english.clauses.item import LIST, Item, Leaf, leaves
from summarizer.english.clauses.lattice import literal_ends
from summarizer.english.clauses.lexicon import Lexicon
from summarizer.english.clauses.nouns import names_a_deed
from summarizer.english.clauses.recognise import Span
from summarizer.patterns import regex

# Characters of a piece: of words that rows have one more, for two of them mostly wait for a rule of their own.
_LEAST, _LEAST_KNOWN, _MOST, _HEAD = 2, 3, 8, 3
# Of a clause no more than this share is quoted, in characters.
_SHARE = 0.62
_WORD = 2
# Characters of what may be a predicate, where they are no word and a noun stands before them.
_SAYS = 4
# What each character quoted costs beside a piece, more where no noun around it is told: the shortest piece that
# leaves sense around it is taken.
_MODIFIER, _CHARACTER = 3, 6
_OPENS = frozenset(("V", "P"))
_VERBS = frozenset(("V", "VV", "VC", "VP", "VA", "ADV"))
_JOINS = frozenset("和与及")
_MARKS, _OTHERS = "、和与及", "等"
_HAN = regex("[一-鿿]+")
# What may be named after anything, or done to it. Quoted before other nouns two pieces in three read badly.
_LABELLED = regex(
    "(?:专项)?(?:行动|计划|工程|活动|战役|大会战|机制|制度|体系|系统|方案|模式|项目|品牌|平台|小组|专班|基地|试点|技术|产业|(?:领军|龙头|骨干|重点)?企业|市场|业务|措施|理念|故事|文化|工作法)"
    "|(?:综合|专项|日常|安全)?(?:管控|防控|防治|整治|治理|监管|管理|保护|检查|检测|种植|养殖|清理|拆除|普查|救助|监测|意识)"
)
# What is done to things with a longer name (第二水源地|建设).
_BUILT = regex("(?:规划)?建设|改造|修缮|搬迁")
# Formulas of four characters side by side, and one that ends where a piece does.
_FOURS = regex("(?:^|[、，])[一-鿿]{4}、[一-鿿]{4}(?:[、，]|$)")
_FORMULA_OF_FOUR = regex("[、，][一-鿿]{4}$")
_COUNTED = regex("[一二两三四五六七八九十多各几]+[个项件种类大批条名家次场轮遍届]|发生|召开|举行|自身|自我")
_SLOGAN = regex("“[^“”]{1,18}”")
_WHO_ACTS = regex("企业|群众|农民|干部|党员|部门|单位|社会|各地|村民|居民|职工|学校|医院|市民")
# Words of the grammar: a stretch that holds one is no name of a thing, but part of a sentence.
_GRAMMAR = regex(
    "[的了着过是都也还又再其此该这那若须没未不让使令把将被给对向从在于为以与和跟同及并且或而但因要各来去上下内外里中前后间时能会可就才更"
    "最本每某另等之所好出起成到稳抓搞促]"
)
# What a verb of one character leaves before its object, and what points at a thing named before.
_DOES = regex("[办抓搞干管做建用促保]$")
_SO = regex("(?:坚持|实行|推行|采取|做到)$")
_DONE_SO = frozenset(("推进", "落实", "实施", "开展", "执行"))
_POINTS = regex("[这那该此我]")
_LOOSE = frozenset(("TIME", "Q"))
_TELLS = frozenset(("N", "BODY", "VI", "VP", "A"))
# What a slogan before 的 explains.
_EXPLAINED = regex(
    "(?:理念|思想|要求|原则|思路|目标|方针|口号|主题|模式|方法|精神|格局|态势|氛围|意识|观念|做法|定位|导向|方式|机制|路径|道路|责任感|使命感|态度)$"
)


def quotations(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Each stretch that may stand in quotation marks, as a span that shows its characters."""
    for match in _SLOGAN.finditer(text):
        yield Span(*match.span(), "TIFA", match.group(), head=match.group()[-3:-1], cost=1)
    ends = literal_ends(text, lexicon)
    words = {
        (start, end): {entry.cls for entry in lexicon.whole.get(text[start:end], ())}
        for start, stops in enumerate(ends)
        for end in stops
        if end - start >= _WORD
    }
    cut = {at for start, end in words for at in range(start + 1, end)}
    behind = {end for (_, end), classes in words.items() if classes & _OPENS} - cut
    governed = {end for (_, end), classes in words.items() if "V" in classes} - cut
    heads = {start for (start, _), classes in words.items() if "N" in classes} - cut
    marks = {at for at, mark in enumerate(text) if mark in _MARKS and at}
    if any(_opens_order(at + 1, words) for at in marks):
        marks = set()  # 紧扣标准、督考结合、加强引导: orders, and no list of things
    others = {at for at, mark in enumerate(text) if mark == _OTHERS}
    wholes = marks | others | {len(text)}
    for start in behind | {at + 1 for at in marks}:
        for end in heads | wholes:
            modifies = start in governed and end in heads
            if not modifies and end not in wholes:
                continue  # 安全意识和自救|能力, 对照年初全市|组织: more of the words may belong to the head
            if _LEAST <= end - start <= _MOST and _is_thing(text, start, end, words, modifies):
                each = _MODIFIER if modifies else _CHARACTER
                cost, piece = each * (end - start), text[start:end]
                yield Span(start, end, "TIFA", f"“{piece}”", head=piece[-_WORD:], cost=cost)


def _opens_order(at: int, words: dict[tuple[int, int], set[str]]) -> bool:
    return any(start == at and found & _VERBS and "N" not in found for (start, _), found in words.items())


def _is_thing(
    text: str, start: int, end: int, words: dict[tuple[int, int], set[str]], modifies: bool
) -> bool:
    """Whether a stretch has no verb and no word of the grammar in it; of known words alone it modifies a noun."""
    inside = {span: found for span, found in words.items() if start <= span[0] and span[1] <= end}
    known = {at for left, right in inside for at in range(left, right)}
    if any(left == start and "V" in found for (left, _), found in inside.items()):
        return False  # 加快|培育科技|领军企业: its own verb
    if "的" in text[start:end]:
        return False  # 创卫工作的责任感: what stands before 的 says whose it is
    if modifies and end - 1 not in known and end - 2 in known:
        return False  # 科技创新硬|实力: the first half of the head
    if modifies and any(right == end and "A" in found for (_, right), found in inside.items()):
        return False  # 文物资源总体|状况: what the head has before it
    if modifies and (
        _DOES.search(text, start, end) or (end - start == _LEAST and _is_manner(text, start, end))
    ):
        return False  # 节俭办|规划: a verb and its object; 实行|归口|管理, 顶格|推进: how it is done
    if modifies and not (
        _LABELLED.match(text, end) or (end - start > _LEAST_KNOWN and _BUILT.match(text, end))
    ):
        return False  # 道路通行|秩序, 重复|建设: what it says of the head is not told by quoting it
    if _WHO_ACTS.match(text, start) and any(
        stop == start and "VC" in found for (_, stop), found in words.items()
    ):
        return False  # 支持|企业扩展水利: what somebody is to do
    if _goes_with_more(text, start, end, modifies):
        return False
    if _POINTS.search(text, start, end) or any(found & _LOOSE for found in inside.values()):
        return False  # 生态气候这个|优势, 年初全市, 换届每个|环节
    first = max((right for (_, right), found in inside.items() if "N" in found), default=end)
    if end - first >= _SAYS:
        return False  # 中心工作|共融共促: what is said of it
    if text[start - 1] in _MARKS and any(
        right == end and "N" in found for (_, right), found in inside.items()
    ):
        return False  # 货车、出租车、三轮车|市场: the last word may be of them all
    if len(known) == end - start:
        if "N" in words.get((start, end), ()) or any(
            left == start and "A" in found for (left, _), found in inside.items()
        ):
            return False  # 乡村振兴|新动能, 相关工作|对接: nothing in it has no English
        heads = [right - left for (left, right), found in words.items() if left == end and "N" in found]
        if not modifies or end - start < _LEAST_KNOWN or max(heads) > _HEAD:
            return False  # 医疗卫生|教育改革: the two may be a list
    return (
        _HAN.fullmatch(text, start, end) is not None
        and _COUNTED.search(text, start, end) is None
        and _OTHERS not in text[start:end]
        and not any(found & _VERBS and "N" not in found for found in inside.values())
        and not any(_GRAMMAR.match(text, at) for at in range(start, end) if at not in known)
    )


def _goes_with_more(text: str, start: int, end: int, modifies: bool) -> bool:
    """Whether what stands behind a stretch may be one with it, or of both."""
    if text.startswith("、", end) and "的" in text[end:]:
        return True  # 担当实干、风清气正的|生态: the last noun is described by both
    if end - start == _WORD and text.startswith("、", end) and _OTHERS not in text[end:]:
        return True  # 克服侥幸、麻痹|心理: the last word may be of both
    if modifies and names_a_deed(text[end - _WORD : end]) and names_a_deed(text[end : end + _WORD]):
        return True  # 消防安全培训|演练: two deeds
    if end - start == _WORD and _FORMULA_OF_FOUR.search(text[: start + _WORD]) and _FOURS.search(text):
        return True  # 精准攻坚、紧抓|快干: half of a formula
    if text[end : end + 1] in _JOINS and _OTHERS not in text[end:]:
        return True  # 老房修缮保护|和利用, 地理位置|和资源优势: what is done, or what it is, may be of both
    if modifies and end - start == _WORD and text.startswith("管理", end):
        return True  # 经营|管理: how it is managed, or what
    return modifies and text[end - _WORD] == text[end]  # 居民用水|用电: the one and the other


def _is_manner(text: str, start: int, end: int) -> bool:
    deed = text[end : end + _WORD]
    return deed in _DONE_SO or (names_a_deed(deed) and _SO.search(text, 0, start) is not None)


def tells(best: Item, text: str) -> bool:
    """Whether one piece alone is quoted, where it may be, and the words around it tell of something."""
    pieces = leaves(best)
    shown = [leaf for leaf in pieces if leaf.entry is None and leaf.shown.startswith("“")]
    if len(shown) != 1:
        return False
    piece = shown[0]
    told = {leaf.entry.cls for leaf in pieces if leaf.entry is not None}
    slogan = text[piece.start] == "“"
    size = piece.end - piece.start - (2 if slogan else 0)
    return size <= _SHARE * len(text) and (slogan or bool(told & _TELLS)) and _may_stand(best, piece)


# What follows a deed: 产品迭代|升级.
_DONE_AFTER = frozenset(("升级", "提升", "发展", "融合", "转型", "增长", "改善"))
_OF_IT = regex(r"(?:\bof|such as) \{(?:np|ger\|np)")
_HEADS = regex("能力|水平|意识|工作|机制|力度|责任|质量|建设|管理|制度|体系|作用|氛围|保障|效率|领域|行业")
_LISTED = frozenset(("LIST", "NPDUN", "NPAND"))


def _may_stand(best: Item, piece: Leaf) -> bool:
    """Whether the piece is a whole noun phrase, or modifies one noun that no list shares and no row has told of."""
    listed = False
    node = best
    while True:
        inner = next(kid for kid in node.kids if _holds(kid, piece))
        if isinstance(inner, Leaf):
            return True
        listed = listed or node.cat in _LISTED or bool(node.flags & LIST)
        head = node.kids[-1]
        slotted = node.entry is not None and node.cat in ("N", "NP") and len(node.entry.parts) > 1
        if slotted and not _OF_IT.search(node.entry.en if node.entry is not None else ""):
            return False  # a row says what the noun phrase in its slot is to it: responsibility *in* it
        if inner is not head and inner.flags & LIST and _takes_what_is_before(head):
            return False  # (安全意识和自救)|能力: it may be the head of the last alone
        if inner.cat == "NPDE" and not (isinstance(head, Item) and _EXPLAINED.search(_last_words(head))):
            return False
        if inner.cat == "TIFA" and inner is not head and isinstance(head, Item) and head.cat == "N":
            if _last_words(head) in _DONE_AFTER:
                return False
            opened = head.entry is not None and "open" in head.entry.features
            if listed or not (opened or piece.end - piece.start > _LEAST):
                return False
        node = inner


def _takes_what_is_before(head: Item | Leaf) -> bool:
    """Whether the last words of a rule or a row are the head of what stands before them."""
    if isinstance(head, Item):
        return head.cat == "N"
    return head.entry is not None and _HEADS.fullmatch(head.entry.parts[-1]) is not None


def _holds(kid: Item | Leaf, piece: Leaf) -> bool:
    return kid is piece or (isinstance(kid, Item) and piece in leaves(kid))


def _last_words(head: Item) -> str:
    return head.entry.parts[-1] if head.entry is not None else ""
