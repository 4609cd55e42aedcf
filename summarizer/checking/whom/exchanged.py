"""Who did it and to whom, exchanged: 考察团对我县的成绩表示赞赏 is no praise of the county's for the delegation.

A deed between two parties stands on both sides as one before it and one behind: 甲对乙…, 甲为乙…, 由甲邀请乙. Where
the words of the line fit the Chinese better with the two changed for one another, they were.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.glosses import hints
from summarizer.checking.line.words import COMMON, words
from summarizer.checking.names.naming import read_as, splits
from summarizer.checking.vocabulary.things import stands_for
from summarizer.patterns import regex

# The deed in English, and in Chinese with the party before it and the one behind.
_DEEDS = tuple(
    (
        regex(rf"(?P<who>[^.;]{{3,90}}?) (?:(?:also|then|has|had|have) )*(?:{en}) (?P<whom>[^.;]{{3,60}})"),
        regex(zh),
    )
    for en, zh in (
        (
            r"praised|commended|applauded|spoke (?:well|highly) of|thought highly of|affirmed",
            "(?P<who>[^。；]{2,40}?)对(?P<whom>[^，。；]{2,40}?)(?:表示|给予|予以)[^，。；]{0,12}(?:赞|评价|肯定|好评|认可)",
        ),
        (
            r"thanked|expressed (?:thanks|gratitude) to",
            "(?P<who>[^。；]{2,40}?)[对向](?P<whom>[^，。；]{2,60}?)表示[^，。；]{0,8}(?:感谢|谢意)",
        ),
        (
            r"welcomed",
            "(?P<who>[^。；]{2,40}?)[对向](?P<whom>[^，。；]{2,40}?)表示[^，。；]{0,8}欢迎",
        ),
        (
            r"congratulated",
            "(?P<who>[^。；]{2,40}?)[对向](?P<whom>[^，。；]{2,60}?)表示[^，。；]{0,8}祝贺",
        ),
        (
            r"(?:gave|given|offered|provided|supplied|lent|presented)(?! (?:by|to)\b)",
            "(?P<who>[^。；]{2,60}?)[为给向](?P<whom>[^，。；]{2,24}?)"
            "(?:提供|带来|给予|赠送|送[去上来]|颁发|发放|捐[赠款资]|转交|移交)",
        ),
        (
            r"(?:handed|passed|forwarded)(?: over| on)?(?! by)",
            "(?P<who>[^。；]{2,60}?)向(?P<whom>[^，。；]{2,24}?)(?:转交|移交|递交|提交|交付)",
        ),
        (
            r"(?:(?:(?:was|were|is|are) (?:told|asked|urged|required) )?to|must|should) "
            r"(?:approach|contact|consult|liaise with|turn to)",
            "(?P<who>[^。；]{2,40}?)(?:要|应|须)?(?:主动|积极|及时|加强)*[与同向和](?P<whom>[^，。；]{2,20}?)"
            "(?:对接|联系|沟通|请示|衔接)",
        ),
        (
            r"(?:contributed|made (?:\w+ )?contributions?) to",
            "(?P<who>[^。；]{2,80}?)为(?P<whom>[^，。；]{2,30}?)(?:作出|做出|作|贡献)[^，。；]{0,8}(?:贡献|力量)",
        ),
        (
            r"received(?: [^.;]{3,60}?)? from",
            "(?P<whom>[^。；，]{2,40}?)[向给为](?P<who>[^，。；]{2,24}?)(?:分别)?(?:捐[赠助献]?|赠送|移交|拨付|提供|选派|颁发|授予|支付)",
        ),
        (
            r"(?:(?:went|came|travelled|traveled|paid a visit|made a (?:study )?(?:trip|visit)) to|visited)",
            "(?P<who>[^。；，]{2,40}?)(?:赴|到|前往|来到|莅临|走进)(?P<whom>[^，。；]{2,20}?)(?:考察|学习|参观|访问|调研|交流|对接|看望)",
        ),
        (
            r"(?:called on(?! [^.;]{3,90}? to\b)|visited|comforted|went to see)(?! by)",
            "(?P<who>[^。；]{2,60}?)(?:走访|看望|慰问)+(?!活动|[组团金品])了?(?P<whom>[^，。；]{2,24})",
        ),
        (
            r"(?:handed|presented|awarded|gave)(?: over| out)? (?:[\w'’-]+ ){1,6}?(?:to|on)(?! by)",
            "(?P<who>[^。；]{2,40}?)[为给向](?P<whom>[^，。；]{2,24}?)(?:颁发|授牌|授予|颁奖|授捐赠|发放|赠送|送上|捐赠)",
        ),
        (r"invites?|invited", "由(?P<who>[^，。；]{2,24}?)(?:邀请|约请)(?P<whom>[^，。；]{2,30})"),
        (
            r"(?:reported|briefed|presented|introduced)(?: \w+)? to|briefed",
            "(?P<who>[^。；]{2,40}?)向(?P<whom>[^，。；]{2,40}?)(?:汇报|介绍|通报|报告|推介)",
        ),
        (
            r"(?<!with )(?:helps?(?! from)|helped|assists?|assisted|supports?|supported|aids?|aided)",
            "(?P<who>[^，。；]{2,30}?)(?:对口)?(?:帮扶|帮助|支援|援助)(?P<whom>[^，。；]{2,20})",
        ),
    )
)
_SOME_DEEDS = (
    "praised commended applauded spoke thought affirmed thanked gratitude thanks welcomed congratulated gave given "
    "offered provided supplied lent contributed contribution contributions invite invites invited reported briefed "
    "awarded received went came travelled traveled visit visited trip presented introduced help helps helped assist "
    "assists assisted support supports supported aid aids aided handed passed forwarded called comforted approach "
    "contact consult liaise turn"
)
_DEED_WORDS = frozenset(_SOME_DEEDS.split())
_WORD = regex(r"[A-Za-z](?:[a-z]|['’](?=[a-z]{2})){3,}")
_SAID = regex(r"^.*\b(?:said|noted|added|stated|pointed out)(?: that)? (?=[A-Z]|the )|, [\w' ]{2,30} said$")
# "a fund that helps orphans": what kind of fund.
_OF_WHICH = regex(r"\b(?:that|which|who)$")
_BESIDES = regex(
    r",|['’]s\b| (?:on behalf of|for|when|after|before|with|that|which|who|and said|at|during)\b"
)


def check_exchanged(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each deed of `en` whose two parties the Chinese has the other way round."""
    if _DEED_WORDS.isdisjoint(words(en)):
        return
    text = "\n".join(quotes)
    for english, chinese in _DEEDS:
        said = english.search(en)
        found = list(chinese.finditer(text)) if said else []
        if said is None or not found or _OF_WHICH.search(said["who"]):
            continue
        who, whom = _parties(_SAID.sub("", said["who"])), _parties(_BESIDES.split(said["whom"])[0])
        crossed = [one for one in found if _is_exchanged(who, whom, one["who"], one["whom"])]
        if crossed and not any(
            _fits(who, one["who"]) or _fits(whom, one["whom"]) for one in found if one not in crossed
        ):
            yield f"“{said[0][:60].strip()}”: the cited Chinese has it the other way round (“{crossed[0][0][-40:]}”)"


def _parties(en: str) -> list[str]:
    return [word for word in _WORD.findall(en) if word.lower() not in COMMON]


def _is_exchanged(who: Sequence[str], whom: Sequence[str], who_zh: str, whom_zh: str) -> bool:
    """Whether each party of the line stands on the other's side of the Chinese, and fits its own less."""
    crossed = _fits(who, whom_zh), _fits(whom, who_zh)
    return all(crossed) and sum(crossed) > _fits(who, who_zh) + _fits(whom, whom_zh)


def _fits(party: Sequence[str], zh: str) -> int:
    return sum(_stands(word, zh) for word in party)


def _stands(word: str, zh: str) -> bool:
    low = word.lower()
    if word[0].isupper() and splits(word):
        return next(read_as(low, zh), None) is not None
    return stands_for(low, zh) or any(hint in zh for hint in hints(low))
