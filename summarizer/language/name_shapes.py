"""Whether a stretch of text can be a personal name: its characters, and what stands behind it.

Chinese writes names without capitals or blanks, so a name is a family name, one or two characters that
given names use, and a right edge: punctuation, or a word that people are the subject of. What looks like a
name and is not (安全, 高质量, 关于) is in `not_names.tsv`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from summarizer.language.names import minority_elements
from summarizer.language.rows import rows
from summarizer.language.surnames import surnames

FIRM, TITLED, LOOSE = "firm", "titled", "loose"

_BLANK = " \u3000\u00a0"
_PUNCTUATION = frozenset('，,。；;：:、！!？?）)（(“”"‘’《》〈〉【】[]…—-|/／\n\t') | frozenset(_BLANK)
# Adverbs and times that may stand between a person and the verb.
_ADVERB = (
    "(?:将|也|还|又|已|曾|均|均已|都|先|再|并|则|即|便|共|首先|最后|随后|先后|分别|亲自|当场|现场|当面|当天|当日|今日|今天|昨日|昨天|近日|日前|"
    "上午|下午|一同|一起|一道|共同|全程|随机|实地|详细|仔细|认真|重点|专程|专题|深入|逐一|逐项|代为|应邀|受邀|特邀|"
    "受托|多次|一直|同时|继续|主动|充分|高度|深情|激动|严肃|明确|着重|特别|再次|反复|强烈|当即|随即|连续|"
    "率先|线上|通过视频|以视频(?:形式|方式)|视频)"
)
_VERB = (
    "(?:主持|出席|参加|列席|参与|参会|到会|强调|指出|要求|表示|认为|提出|希望|说道|说|介绍|汇报|通报|传达|宣读|宣布|讲话|致辞|致词|"
    "致欢迎|发言|点评|总结|部署|安排|动员|讲解|授课|主讲|领学|宣讲|作|做|围绕|结合|就|对|向|与|和|及|以及|同|跟|"
    "会见|会晤|看望|慰问|走访|调研|检查|督导|督查|督办|督战|暗访|调度|视察|巡察|察看|查看|观看|参观|考察|"
    "观摩|听取|了解|询问|率队|率领|率|带队|带领|带着|陪同|陪|随同|等|一行|同志|先生|女士|到|赴|来到|来|前往|前来|"
    "莅临|抵达|走进|走到|深入|冒雨|冒着|在|从|为|以|用|于|作为|代表|担任|兼任|任|当选|荣获|获得|获|荣立|入选|"
    "被|因|由|受|接受|涉嫌|严重|召开|召集|组织|签署|签订|签约|揭牌|颁奖|颁发|颁授|授予|授旗|启动|按下|回顾|分析|解读|"
    "阐述|肯定|感谢|欢迎|祝贺|对此|坦言|告诉|回答|回应|提醒|建议|呼吁|号召|勉励|鼓励|叮嘱|嘱咐|告诫|寄语|"
    "的|是|给|带来|带去|送上|送去|送来|所|回信|事迹|当选|不幸|逝世|去世|牺牲|出任|不再|辞去|退休|离任|到任|履新|上任|"
    "负责|牵头|协助|分管|联系|包联|挂帅|坐镇|步入|登上|开展|进行|现身|亮相|发布|发表|倡议|上台|登台|上前|"
    "站在|坐在|拿着|指着|笑着|感慨|感叹|自豪|高兴|兴奋|热情|审阅|审议|述职|述责|述法|报告|传授|开讲|打招呼|交流|"
    "座谈|商谈|洽谈|磋商|交谈|谈心|谈话|约谈|约见|面对面|一对一|"
    "最终|也是|正是|便是|正在|正|才|却|没有|不|有|了)"
)
_AFTER = re.compile(f"{_ADVERB}{{0,2}}{_VERB}|{_ADVERB}{{1,2}}(?=[，：])")
# Verbs that only people and bodies are the subject of: enough to show a name that stands without its post.
_SPEAKS = re.compile(
    f"{_ADVERB}{{0,2}}(?:主持|出席|列席|强调|指出|要求(?!的)|表示|提出|介绍说|介绍|汇报了|传达|宣读|宣布|致辞|致欢迎|讲话|发言|点评|"
    "率队|率领|率|带队|带领|陪同|一行|同志|会见|会晤|看望|慰问|走访|调研|检查|督导|督查|暗访|视察|察看|查看|实地|听取|前往|来到|"
    "先后|深入|参加|作了?(?:工作|总结|动员|表态|专题|交流|重要|主题)?(?:报告|讲话|发言|部署|汇报|说明)|说|告诉|坦言|认为|希望|勉励|叮嘱|等[一-鿿]{0,8}?(?:出席|列席|参加|陪同|参与|随同)|等(?:区|市|县|省|州|校)?领导|"
    "代表(?:区|市|县|省|党|会|市委|县委|全)|主讲|授课|担任|当选|任(?:组长|主任|书记|局长)|被(?:授予|评为|任命)|荣获|涉嫌|严重违纪|接受(?:纪律审查|审查调查|监察调查))"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """A possible name: characters without blanks, the offset behind it, and how firm its right edge is (1-9)."""

    name: str
    end: int
    firmness: int


@cache
def _entries(kind: str) -> frozenset[str]:
    return frozenset(
        word for row in rows("not_names") if row["class"] == kind for word in row["zh"].split(" ")
    )


def edge(text: str, at: int) -> int:
    """How firmly a name ends before offset `at`: 9 at punctuation or the end, else the length of a verb."""
    if at >= len(text) or text[at] in _PUNCTUATION or text[at].isascii():
        return 9
    found = _AFTER.match(text, at)
    return min(len(found.group()), 8) if found else 0


def speaks(text: str, at: int) -> bool:
    """Whether what follows offset `at` is said of people: 指出, 主持, 一行, 实地察看."""
    return _SPEAKS.match(text, at) is not None


def shapes(text: str, at: int, evidence: str) -> Iterator[Shape]:
    """Possible names that begin at `at`, their right edge not yet demanded (`firmness` may be 0).

    `evidence` says what stands before: TITLED straight after a post, FIRM in a row of names, LOOSE otherwise.
    """
    yield from _pointed(text, at)
    yield from _minority(text, at)
    table = surnames()
    for width in (2, 1):
        family = table.get(text[at : at + width])
        if family is None or (evidence == LOOSE and family.kind in ("rare", "function")):
            continue
        for length in (2, 1):
            name, end = text[at : at + width + length], at + width + length
            if len(name) == width + length and is_name(name, width, evidence):
                firmness = edge(text, end)
                if family.kind == "function" and firmness < 9 and length == 1:
                    firmness = 0
                yield Shape(name, end, firmness)
        blank = _blank(text, at + width)
        if blank and width == 1:
            name, end = text[at] + text[blank : blank + 1], blank + 1
            if len(name) == 2 and is_name(name, 1, evidence) and edge(text, end) == 9:
                yield Shape(name, end, 9)


def is_name(name: str, family: int, evidence: str) -> bool:
    """Whether the characters can be a name with a family name of `family` characters."""
    given = name[family:]
    blocked = _entries("character")
    if any(char in blocked or not "㐀" <= char <= "鿿" for char in given) or given in _entries("given"):
        return False
    if family > 1:
        return True
    words = _entries("word")
    if name in words or (len(given) == 2 and name[:2] in words and evidence == LOOSE):
        return False
    return evidence != LOOSE or name not in _entries("soft")


def best(text: str, at: int, evidence: str) -> Shape | None:
    """The likeliest name at `at`: the firmest right edge, then the longest; None without any edge."""
    found = [shape for shape in shapes(text, at, evidence) if shape.firmness]
    return max(found, key=lambda shape: (shape.firmness, shape.end), default=None)


def touching(text: str, at: int, evidence: str) -> tuple[Shape, ...]:
    """Two names without a mark between them (某某某某某): the longest first that leaves a firm second."""
    for shape in shapes(text, at, evidence):
        if shape.firmness == 0 and len(shape.name) > 1:
            second = best(text, shape.end, FIRM)
            if second is not None and second.firmness > 1 and len(second.name) > 1:
                return (shape, second)
    return ()


def _blank(text: str, at: int) -> int:
    """Offset behind the one or two blanks at `at` that pad a name of two characters; 0 if there are none."""
    end = at
    while end < len(text) and text[end] in _BLANK and end - at < 3:
        end += 1
    return end if end > at else 0


_POINTED = re.compile(r"[一-鿿]{1,8}(?:[·•‧・][一-鿿]{1,8}){1,3}")


def _pointed(text: str, at: int) -> Iterator[Shape]:
    """Names with a point between their parts: 阿不都热合曼·买买提."""
    found = _POINTED.match(text, at)
    if not found:
        return
    last = max(found.group().rfind(point) for point in "·•‧・") + at + 1
    ends = [end for end in range(last + 1, found.end() + 1) if edge(text, end)]
    known = [end for end in ends if minority_elements(text[last:end])]
    firm = [end for end in ends if edge(text, end) > 1]
    for end in known[-1:] or firm[:1] or ends[:1]:
        yield Shape(text[at:end], end, edge(text, end))


def _minority(text: str, at: int) -> Iterator[Shape]:
    """Names put together from the minority table without a point: 扎西次仁, 巴特尔."""
    for length in range(min(8, len(text) - at), 1, -1):
        if minority_elements(text[at : at + length]) and (firmness := edge(text, at + length)):
            yield Shape(text[at : at + length], at + length, firmness)
            return
