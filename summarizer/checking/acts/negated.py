"""What a line denies or permits, of Chinese that does neither: 要做好补植工作 is no "replanting is not required".

Only where the clauses a line shares most with, and those right beside them, hold no character that may say so.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.acts.governed import stretches, without_teller
from summarizer.checking.acts.polarity import without_bounds
from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.words import words
from summarizer.patterns import regex

_DENIES = regex(
    r"\b(?:(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|need|can|could|must|should) not|cannot|no longer|"
    r"never|not to)(?! (?:only|just|merely|exceed|be (?:lower|higher|less|fewer|more)|later|yet\b))|"
    r"refuse[sd]?|refusing|reject(?:s|ed|ing)?|turned down|(?:was|were|been) (?:dropped|abandoned|scrapped)|"
    r"g[ai]ve up|(?:will|would|to|should|must|can) stop(?! (?:at|in|by))|"
    r"stopped (?!at|in|by|over|off)\w+|ceased|lack(?:s|ed)|"
    r"(?:ha[ds]|have|having) (?:few|little|lost|failed)|failed to|voted against|"
    r"(?:is|are|was|were|has|have|had|made|gave|saw|took|found|needs?|with) (?:no|nothing|none|few|little)"
    r"(?! (?:less|fewer|more|changed|later|longer than|doubt|room|let-?up|end\b|time to|other|matter|choice)\b)|"
    r"put off|postponed|called off)\b"
)
# Of what is left of a clause without these (不断, 防汛, 限时), any of the characters may stand for a denial.
_NO_DENIAL = regex(
    "不断|不仅|不但|不忘|不同|不少|不错|不久|不懈|不辞|不论|不管|未来|无论|无人机|无线|无私|非常|防汛|防洪|防控|预防|消防|国防|联防|防火|防治|"
    "限时|期限|权限|有限|年限|减少|关于|有关|相关|关键|关心|关注|关爱|关系|机关|攻关|停车|免费|终端|始终|最终|少年|少儿|青少|少数|"
    "失业|退役|退休|除尘|反映|反馈|撤县|难得|缺一"
)
_DENIAL_ZH = regex(
    "[不未无非没莫勿禁免拒停止终废撤退失缺少防避杜遏否戒零漏舍弃丢抛除脱]|难以|难于|关闭|封闭|淘汰|取消|结束|暂缓|延期|推迟|改期|断"
)
_PERMITS = regex(
    r"\b(?:may(?! \d)|might|(?:is|are|was|were|be) (?:allowed|permitted|free|tolerated)|tolerated|freely)\b"
)
_PERMITTED_ZH = regex(
    "可|允|许|准|能|容|自愿|自由|自主|鼓励|支持|有权|或|愿|随|同意|通过|批|请示|申请|会(?!议)|恐|预计|易"
)
_DENYING_WORDS = (
    "not cannot never no refuse refused refuses refusing reject rejects rejected rejecting turned dropped abandoned "
    "scrapped gave give stop stopped ceased lacks lacked few little lost failed against put postponed called may might "
    "allowed permitted free tolerated freely nothing none"
)
_SOME = frozenset(_DENYING_WORDS.split())
_LEAST, _AS_GOOD = 1.0, 0.6
"""So much a line shares with the clauses it tells of, and so much of that with others that may be told, too."""


def check_negated(en: str, texts: Sequence[str]) -> Iterator[str]:
    """Messages, one for a denial and one for a permission of `en` for which nothing stands where it is told."""
    if _SOME.isdisjoint(words(en)):
        return
    denied, permitted = _DENIES.search(without_bounds(en)), _PERMITS.search(en)
    if not denied and not permitted:
        return
    near = _around(en, texts)
    if near is None:
        return
    if denied and not _DENIAL_ZH.search(_NO_DENIAL.sub(" ", near)):
        yield f"“{denied[0]}”: the cited Chinese denies nothing of it"
    elif permitted and not _PERMITTED_ZH.search(near):
        yield f"“{permitted[0]}”: the cited Chinese permits nothing"


def _around(en: str, texts: Sequence[str]) -> str | None:
    """The clauses a line shares most with, each with those beside it; None where it shares too little."""
    things = tuple(things_of(without_teller(en), ()))
    parts = [[one.zh for one in stretches(text)] for text in dict.fromkeys(texts)]
    shares = [[shared(things, zh) for zh in part] for part in parts]
    most = max((share for part in shares for share in part), default=0.0)
    if most < _LEAST:
        return None
    return "\n".join(
        "，".join(part[max(0, at - 1) : at + 2])
        for part, own in zip(parts, shares, strict=True)
        for at, share in enumerate(own)
        if share >= most * _AS_GOOD
    )
