"""The two sides of an agreement: 某大学与某县人民政府签署…, 某市和某集团举行战略合作签约仪式."""

from summarizer.patterns import regex
from summarizer.reading.text import Sentence

_ENDS = r"(?:[省市县区州旗镇乡村]|街道|社区|政府|管委会|[局厅委办]|大学|学院|学校|[中小]学|[校院所司会]|集团|银行|[分支]行|中心|基地|企业|方)"
_WORD = r"(?:(?![与和同])[\u4e00-\u9fff（）()])"
# What both sides did, or what it was for, stands right behind the second.
_SIGNED = r"(?:(?:今天|今日|昨天|昨日|日前|近日|当天)?(?:（[^（）]{1,10}）)?)(?:共同|正式|成功|顺利|隆重|再次|于|在|就|举行|举办|召开|签署|签订|签约|达成|开启|开展|建立|缔结|携手|全面|深化|战略|框架|党建|结对|联建|共建|医联体|校地|校企|校城|政校|银政|政银|政企|银企|院地|项目|合作|共建|“|《)"
_BOTH = regex(
    rf"(?:^|[，。；：“《\s]|讯|日|[上下]午|近日|日前|今天|昨天)(?P<one>{_WORD}{{1,22}}?{_ENDS})[与和同](?P<other>{_WORD}{{1,22}}?{_ENDS})(?={_SIGNED})"
)
AGREEMENT = regex("签[约署订]|协议|备忘录")
# A firm by a short name that ends in no word for a firm: 云峰建工与云河市政府签署…. A person's name is shorter.
_SHORT = regex(
    rf"(?:^|[，。；：\s]|讯|日|[上下]午|近日|日前|今天|昨天)(?P<one>{_WORD}{{4,8}}?)[与和同](?P<other>{_WORD}{{2,22}}?{_ENDS})"
    r"(?:今[天日]|当天|日前|近日|正式|成功|共同|再次|[在于][^，。；]{1,6})*(?:签[署订]|签约)"
)
_NO_FIRM = regex(
    "[长员记任理席裁人民授生席师士民方业目]$|^(?:会|仪|我|本|其|双|各)|[省市县区镇乡]$|总裁|经理|主任|书记|主席|董事|代表|领导|[局市县区部院校镇乡行厅会]长"
)
_NOT_A_SIDE = regex(
    "^(?:为|就|对|将|由|在|上午|下午|出席|参加|双方|今后|促进|推动|加强|深化|有关|相关|各)|代表|领导|书记"
)


def parties(line: Sentence) -> tuple[tuple[int, int], ...]:
    """Where a line that tells of an agreement names its two sides; nothing if it does not name both."""
    if not AGREEMENT.search(line.text):
        return ()
    for found in _BOTH.finditer(line.text):
        if not (_NOT_A_SIDE.search(found["one"]) or _NOT_A_SIDE.search(found["other"])):
            return found.span("one"), found.span("other")
    short = _SHORT.search(line.text)
    if short and not any(sort.search(short["one"]) for sort in (_NO_FIRM, _NOT_A_SIDE)):
        return short.span("one"), short.span("other")
    return ()
