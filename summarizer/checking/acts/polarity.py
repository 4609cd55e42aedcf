"""A negation or prohibition of the cited Chinese must be in the English, and none that is not there."""

import re
from collections.abc import Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.words import words
from summarizer.language.matching import holds
from summarizer.patterns import regex

# 不断, 不少于, 未来, 无人机 … hold the characters and negate nothing; bounds are the business of `numbers`.
_LEXICAL = regex(
    r"不[断仅但同良忘懈力折少低超小高大动止只单乏管锈满]|不动摇|(?<!一)毫不|坚定不移|持之以恒|锲而不舍|不遗余力|不约而同|来不得|必不可少|"
    r"不可或缺|不可替代|密不可分|离不开|重于泰山|未来|未成年|无锡|无人|无线|无废|无障碍|无偿|无私|无缝|无微|无论|无愧|毫无|非常|非公|非遗|非物质|"
    r"非凡|除非|无不|无一不|不得不|不能不|非但|无数|不愧|不久|不妨|不禁|不负|不辱|义不容辞|责无旁贷|无党派|无烟|络绎不绝|源源不断|"
    r"久久不|不得(?:超过|低于|少于|高于|多于|突破|晚于|早于)|不破不立|不朽|禁毒|禁渔|禁烧|禁放|禁种|严防|防止|不再(?:担任|兼任)"
)
_NOT_ZH = regex(r"[不未无非勿莫]|没有|禁止|严禁|杜绝|消灭|避免|遏制|防止|防范|谢绝|决不|绝不|切忌")
# Some character of every branch of the patterns of negation; most sentences hold none, and nothing can be lost of them.
_SOME_ZH = regex("[不未无非勿莫没禁防绝避遏忌]|取[消缔]|废[止除]|原则上")
_HARD_ZH = regex(
    r"不得|不准|不许|不允许|不能|不可|不再|严禁|禁止|决不|绝不|杜绝|不予|尚未|没有|并未|不接受|一律不|不搞|不留|不符|无权|不是|未[经通完达能获按收见及]|勿"
)
_NOT_EN = regex(
    r"\b(?:not?|non|never|none|nobody|nothing|without|cannot|nor|neither|prohibit\w*|forbid\w*|forbad\w*|"
    r"ban(?:s|ned|ning)?|prevent\w*|avoid\w*|curb\w*|stop\w*|end(?:ed|ing)?|eliminat\w*|eradicat\w*|"
    r"stamp\w*|free|"
    r"lack\w*|fail\w*|refus\w*|reject\w*|refrain\w*|zero|bar(?:red|s)?|rule[sd]? out|exclud\w*|"
    r"unless|beyond|"
    r"short(?:age|fall)\w*|short of|instead|rather|resist\w*|halt\w*|illegal\w*|unlawful\w*|keep\w* out|"
    r"guard\w*|"
    r"barring|less|decline\w*|un(?!der|it|til|ion|iver|iq|an)\w{3,}|in(?:valid|complete|sufficient|"
    r"eligible)\w*|irregular\w*|"
    r"dis(?:allow|qualif|continu|regard|honest|card|miss)\w*|\w{3,}less|deni\w+|deny)\b|n['’]t\b|\bnon-",
    re.IGNORECASE,
)
_PERMITS = regex(
    r"\b(?:(?-i:may)|can|could|free to|(?:allowed|permitted|entitled) to|"
    r"(?:is|are) (?:now |to be )?(?:allowed|permitted|tolerated|acceptable|permissible))\b",
    re.IGNORECASE,
)
_PERMITTING = frozenset(
    (
        "may",
        "can",
        "could",
        "free",
        "allowed",
        "permitted",
        "entitled",
        "tolerated",
        "acceptable",
        "permissible",
    )
)
_REFUSED = regex("不(?:可|允许|能够)")
_GRANTED = regex("(?<![认许尚宁不])可(?![控靠行观喜见能贵追持溯谓])|允许|能够|有权")
_HARD_EN = regex(
    r"\b(?:not|never|no(?! later| fewer| less| more| time (?:on|in)\b|\.)|nobody|nothing|cannot|neither|"
    r"prohibit\w*|forbid\w*|forbad\w*|banned|bans)\b|n['’]t\b",
    re.IGNORECASE,
)
# "None of them may be missing" forbids.
_NONE_EN = regex(rf"{_HARD_EN.pattern}|\b(?:none|no one|nor)\b", re.IGNORECASE)
# Some word, or some letters, of every branch of `_HARD_EN`.
_NEGATING = frozenset(
    ("not", "never", "no", "nobody", "nothing", "cannot", "neither", "banned", "bans", "non")
)
_NEGATING_PARTS = ("n't", "n’t", "rohibit", "orbid", "orbad", "ROHIBIT", "ORBID", "ORBAD")
_BOUND_EN = regex(
    r"\bnot (?:that|whether) (?:it|they)\b|\bso that (?:nothing|no one|nobody) \w+|\bwould not (?:be|have)\b|"
    r"\b(?:text|source|page|article|report|notice|readout)\b[^.;]{0,30}\b(?:not|no|nothing|never|nobody)\b|"
    r"\b(?:no|not any|none of the) (?:\w+ )?(?:figures?|details?|dates?|reasons?|names?|numbers?|sums?|"
    r"amounts?|deadlines?|timetable|breakdown|explanation)\b[^.;,]{0,20}\b(?:given|stated|named|mentioned|disclosed|specified|offered)\b|"
    r"\bno (?:\w+ ){1,6}(?:is|are|was|were) (?:given|stated|named|mentioned|disclosed|specified|announced|listed)\b|"
    r"\bno (?:\w+ ){0,3}(?:deals?|contracts?|agreements?|decisions?|speakers?|guests?|results?|votes?) "
    r"(?:is|are|was|were) reported\b|"
    r"\b(?:not|never) (?:to )?(?:lose (?:heart|hope|confidence|faith|sight)|forget|waver|despair)\b|"
    r"\bnot (?:given|disclosed|specified|identified|mentioned|spelled out)\b|"
    r"\b(?:no|none|nobody|never|not)\b[^.;,]{0,40}\b(?:more|less|fewer|lower|higher|later|earlier) than|"
    r"\b(?:not|no) (?:later|fewer|less|lower|more|higher|below|above|exceed\w*|drop below|fall below|only|"
    r"stated|say|"
    r"said|named)\b|does not (?:say|give|state|name)|is not stated|not said to be|(?:must|may|should|"
    r"will) not exceed",
    re.IGNORECASE,
)
# 加强, 取消 and the like may be put into English with a negative, and often are.
_DOUBLE_ZH = regex(r"未[^，。；]{1,12}[，]?(?:一律)?不(?:得|准|许|予|能)")
_ONLY_EN = regex(r"\b(?:only|must|nor?|without fail|until|unless)\b", re.IGNORECASE)
_PRINCIPLE = regex(r"\bprincipl\w*|\b(?:generally|normally|as a rule|usually|ordinarily)\b", re.IGNORECASE)
# A whole sentence that forbids, told as one that orders; 不得不, 不得低于 and what else is asked make it unsure.
_FORBIDDEN = regex(
    r"^(?:[^，。；、]{0,12}(?:不得|不准|严禁)(?!不|超|低|少|高|多|突|晚|早)[^，。；]{1,40})。?$"
)
_MUST = regex(r"\bmust (?:be|have)\b(?! (?:kept|avoid|free|clear|stay|limit|refrain))")
# What is to be kept from happening or done away with.
_AGAINST_ZH = regex(r"防止|避免|遏制|杜绝|(?<!听)取消|废止|废除|严禁|禁止|谢绝|取缔")
_AGAINST_EN = regex(
    r"\b(?:abolish\w*|cancel\w*|remov\w*|scrap\w*|repeal\w*|revok\w*|lift\w*|dropped|cut\w*|contain\w*|"
    r"check(?:ed|ing)?|"
    r"keep\w*|kept|limit\w*|control\w*|reduc\w*|withdraw\w*|withdrawn|annul\w*|shut\w*|clos\w*|combat\w*|"
    r"fight\w*|tackl\w*|rein\w*|"
    r"restrain\w*|suppress\w*|clamp\w*|do away|done away|rid|root\w* out|waiv\w*|phas\w* out|discontinu\w*|"
    r"abrogat\w*|deter\w*|"
    r"stem(?:med|ming)?|ward\w*|outlaw\w*|crack\w*|weed\w* out|declin\w*|block\w*|axed?|prohibition|"
    r"prevention|anti-)",
    re.IGNORECASE,
)
# Steadiness is often put as what must not happen: 常抓不懈, 警钟长鸣, 持之以恒.
_STEADY = regex("不懈|警钟|不动摇|不折不扣|不忘|毫不|持之以恒|锲而不舍|长抓|坚定不移|紧绷|绷紧|时刻")
_LOOSE_ZH = regex(
    r"取消|拒|免|停止|缺|空白|零|清零|失|反对|除|违|限|堵|断|少|戒|制止|不|未|无|非|没|禁|(?<!消)(?<!国)防|避"
)


def may_negate(en: str, quotes: Sequence[str]) -> bool:
    """Whether a line or its Chinese holds a negation at all."""
    return _may_say_no(en) or any(_SOME_ZH.search(quote) for quote in quotes)


def without_bounds(en: str) -> str:
    """A line without denials that deny nothing of its Chinese: no fewer than, the page does not say."""
    return _BOUND_EN.sub(" ", en)


def denies(en: str) -> bool:
    """Whether some English holds any word of denial or absence."""
    return _NOT_EN.search(en) is not None


def _may_say_no(en: str) -> bool:
    return not _NEGATING.isdisjoint(words(en)) or holds(en, _NEGATING_PARTS)


def check_polarity(en: str, quotes: Sequence[str], *, whole: bool, placed: bool = True) -> tuple[str, ...]:
    """Messages where a negation is lost or added; () if there is none to find.

    `whole` says that `en` renders all of `quotes`, so that a prohibition left out is a fault. A sentence that
    takes only a part of what it cites may leave one out. `placed` says that it tells of the quotes and no others: what
    is forbidden somewhere on a page forbids nothing else.
    """
    if not may_negate(en, quotes):
        return ()
    text = "\n".join(quotes)
    bare = _LEXICAL.sub(" ", text)
    negated = _NOT_ZH.search(bare)
    if _DOUBLE_ZH.search(text) and _permits(en) and not _HARD_EN.search(en) and not _ONLY_EN.search(en):
        return ("“未…不得” of the cited Chinese is half lost: the English permits it",)
    if whole and "原则上" in text and not (_PRINCIPLE.search(en) or "原则上" in en):
        return ("“原则上” of the cited Chinese is lost: the English makes a rule without exception",)
    if whole and "must " in en and _FORBIDDEN.search(text) and _MUST.search(en) and not _NOT_EN.search(en):
        return ("the cited Chinese forbids what the English orders",)
    if "原则上" in text and (always := _ABSOLUTE.search(en)) and _in_principle(en, text):
        return (f"“{always[0]}”: the cited Chinese has it in principle (原则上)",)
    if (
        whole
        and (found := _AGAINST_ZH.search(text))
        and found[0] not in en
        and not (_NOT_EN.search(en) or _AGAINST_EN.search(en))
    ):
        return (f"“{found[0]}” of the cited Chinese is lost",)
    grants = placed and _permits(en) and not _GRANTED.search(_REFUSED.sub(" ", bare))
    found = _HARD_ZH.search(bare) if whole or grants else None
    # Chinese that the line shows is not lost.
    spared = _NONE_EN if grants else _NOT_EN
    if found and grants and not whole and not _is_told_there(en, text, found[0]):
        found = None
    if found and found[0] not in en and not spared.search(_PERMITS.sub(" ", en)) and not _ONLY_EN.search(en):
        return (f"“{found[0]}” of the cited Chinese is lost: the English says the opposite",)
    if happened := _happened(en, text):
        return (happened,)
    return () if negated or _STEADY.search(text) or "防止" in text else _added(en, bare)


_CLAUSES = regex("[，。；：\n]")


def _is_told_there(en: str, text: str, forbids: str) -> bool:
    """Whether no clause shares more with a line than those that forbid something."""
    things = tuple(things_of(en, ()))
    shares = [(shared(things, clause), forbids in clause) for clause in _CLAUSES.split(text)]
    most = max((share for share, _ in shares), default=0.0)
    return any(own and share >= most for share, own in shares)


_ABSOLUTE = regex(
    r"\b(?:never|ever|always|without exception|under no circumstances|in no case|at all times|no matter what)\b",
    re.IGNORECASE,
)
_IN_PRINCIPLE = regex("原则上[^，。；]*")


def _in_principle(en: str, text: str) -> bool:
    """Whether a line shares more than one thing with what goes in principle only."""
    things = tuple(things_of(en, ()))
    return any(shared(things, found[0]) >= _SHARED for found in _IN_PRINCIPLE.finditer(text))


_SHARED = 1.5
_HAPPENED = regex(r"\b(?:occurred|happened|broke out|took place|(?:was|were) reported)\b")
_DENIES = regex("未|没有|无|杜绝|防止|避免|遏制|防范|严防")
_HAPPENED_ZH = regex("发生|出现")
_NOT_HAPPENED = regex(
    "[未无没不防杜避遏零][^，。；、]{0,3}$|(?:杜绝|防止|避免|遏制|防范|严防)[^，。；]{0,18}$"
)


def _happened(en: str, text: str) -> str | None:
    """未发生生产安全事故: no accident occurred, wherever the text says that something did."""
    said = _HAPPENED.search(en) if _DENIES.search(text) else None
    if said is None or _NOT_EN.search(en):
        return None
    met = list(_HAPPENED_ZH.finditer(text))
    if met and all(_NOT_HAPPENED.search(text, max(0, one.start() - 22), one.start()) for one in met):
        return f"“{said[0]}”: the cited Chinese says that it did not"
    return None


# "do what it can", "so that firms can": nobody is permitted anything.
_ABLE = regex(
    r"\b(?:what(?:ever)?|all|everything|wherever|(?:as|so) \w+ as|best) (?:it|they|he|she|we|one|you) (?:can|could)\b|"
    r"\bso that (?:[\w'’-]+ ){1,4}(?:can|could|may)\b|\b(?:can|could) only\b",
    re.IGNORECASE,
)


def _permits(en: str) -> bool:
    return not _PERMITTING.isdisjoint(words(en)) and _PERMITS.search(_ABLE.sub(" ", en)) is not None


# "No other district invested more": the first.
_FIRST_OF_ALL = regex(
    r"\b[Nn]o (?:other )?\w+(?: in the \w+)? \w+ (?:\w+ )?(?:more|less|faster|better)\b|\b[Nn]o other\b"
)


def _added(en: str, bare: str) -> tuple[str, ...]:
    """The negation of a line whose Chinese has none."""
    if not _may_say_no(en):
        return ()
    en = _FIRST_OF_ALL.sub(" ", en)
    said = _HARD_EN.search(_BOUND_EN.sub(" ", en))
    if said and not _LOOSE_ZH.search(bare):
        return (f"“{said[0]}” has no counterpart in the cited Chinese",)
    return ()
