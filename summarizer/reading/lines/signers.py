"""Whom a credit names: reporters, correspondents and photographers, without their offices, desks and roles."""

from summarizer.patterns import regex
from summarizer.reading.lines.banner import is_outlet
from summarizer.reading.lines.surnames import COMPOUND, SURNAMES, is_person

# 云河融媒记者, 云河日报记者: whose reporter.
OF = (
    r"(?:(?:新华社|中新社|(?:[一-鿿]{1,8}(?:日报|晚报|客户端|网|新闻)[·、/])?[一-鿿]{1,8}(?:融媒体?中心|融媒体?|传媒|日报|晚报|时报|商报|报社"
    r"|新闻网|电视台|广播|广电|客户端|频道|[^业首]新闻|网|台|报)社?|[一-鿿]{2,6}[报网]·[一-鿿]{2,6}?)\s?)"
)
# 云河新闻记者方小河城东报道: a station's reporter, and where from.
REPORTING = regex(
    r"(?:[□■]\s?)?(?:[一-鿿]{2,8}|(?<=[□■]))记者\s?(?P<name>[一-鿿]{2,3}?)(?:[一-鿿]{2})?报道[。]?"
)
_ROLE_WORD = regex(
    rf"{OF}?(?:全媒体|融媒体?|见习|特约|实习|老年|总台|央视|学生|校园|职工|新闻|首席|本报|本网"
    rf"|本台)*(?:记者|通[讯迅]员|实习生|作者|读者|撰稿|供稿|摄影|摄像|航拍|图文|文图|文/图|图/文|报道"
    rf"|整理|图片|文字|撰文|采写|采访|拍摄|信息员)\s?[：:/]?\s?"
)
_TAGS = regex(r"(?:[Tt]ags?|标签|关键词)[：:].*$")
_TEXT_OR_PICTURE = regex(r"(?<![一-鿿/])[文图]\s?/(?=\s?[一-鿿]{2})|(?<=[一-鿿]{2})\s?/\s?[文图](?![一-鿿/])")
_OFFICE_OF = regex(r"[（(【\s]{0,3}(?P<of>[一-鿿]{2,8}社?\s)(?=记者)")
_DESK_WORDS = (
    "责任编辑|网络编辑|编辑|责编|审核|审校|审稿人?|校对|来源|监制|初审|终审|一审|二审|三审"
    "|核发|核稿|签发|审定|审签|编审|复审|排版|上传|制作|审看|剪辑|统筹|策划|监审"
)
_DESK = regex(
    rf"(?:{_DESK_WORDS})\s?[：:/]?[^：]{{0,20}}?(?=\s?(?:{_DESK_WORDS}|记者|通讯员|作者|撰稿|供稿|摄影|图文|文字)|[）)】]|$)"
)
_NAME = regex(r"[一-鿿]{2,4}(?:·[一-鿿]{2,6})?")
_OFFICE = regex(
    "[一-鿿]{2}[办局部委室网报社站台科员传媒]$|融媒体$|中心$|^单位$|工会$|团委$|支部$|协会$|党委$|社区$|街道$"
)
_FROM_WHERE = regex(r"\s([一-鿿]{2,3})报道$")  # 记者 甲 通讯员 乙 城东报道
# 云河日报记者甲本报记者乙: a reporter of another paper, and our own.
_OURS = regex(r"(?<=[一-鿿])(?=本[报网台](?:记者|通讯员))")
_LONG_NAME = 3  # characters of a name that hardly is an outlet's
_SPLIT = regex(r"[\s？?、，,/；;：:|丨▏▎▍▌（）()]+")
_AT = regex(
    r"[一-鿿]{2,12}(?:[镇乡村局办委部所站校院队厂]|社区|街道|中心|公司|中学|小学)(?<!融媒体中心)(?P<name>[一-鿿]{2,3})"
)
_NOBODY = frozenset(
    (
        "新华社发",
        "中新社发",
        "本报讯",
        "本网讯",
        "本台讯",
        "网站",
        "系统",
        "本站",
        "供图",
        "供稿",
        "摄影",
        "本版",
        "本报",
        "本网",
        "本台",
        "本院",
        "本校",
        "管理员",
        "编辑部",
        "佚名",
        "未知",
        "匿名",
        "小编",
        "原创",
        "转载",
        "综合",
        "网络",
        "信息",
    )
)


def people(text: str) -> tuple[str, ...]:
    """Names of reporters and correspondents in a credit, in order, each once."""
    if match := REPORTING.fullmatch(text):
        return (match["name"],)
    from_where = _FROM_WHERE.search(text)
    if "/" in text:
        text = _TEXT_OR_PICTURE.sub(" ", text)
    text = _OURS.sub(" ", _DESK.sub(" ", _TAGS.sub("", text)))
    if (
        (office := _OFFICE_OF.match(text))
        and not _ROLE_WORD.search(text[: office.end("of")])
        and not (len(office["of"]) == _LONG_NAME + 1 and is_person(office["of"]))
    ):
        text = text[office.end("of") :]  # （今日云河 记者 甲）, but not （方远山 记者 甲）
    text = _ROLE_WORD.sub(" ", text.lstrip("口□■◆●○◎☆★▍▌▎▪◇△▲⊙※—- "))
    words = [w for w in _SPLIT.split(text.strip(" （）()【】摄")) if w]
    if from_where and len(words) > 1 and words[-1] == from_where[1] and words[-1][0] not in SURNAMES:
        words.pop()
    names = [name for word in _rejoined(words) for name in _parted(word) if _is_name(name)]
    return tuple(dict.fromkeys(names))


def _is_name(word: str) -> bool:
    """Whether a word of a credit is a name rather than an office or a place."""
    if word in _NOBODY or is_outlet(word.partition("·")[0]):
        return False
    place = word[-1] in "县旗镇乡村道办处科局部委联会" and word[0] not in SURNAMES
    return bool(_NAME.fullmatch(word)) and not _OFFICE.search(word) and not place


def _rejoined(words: list[str]) -> list[str]:
    """Two-character names set with a gap, put right where a line break swallowed the space beside them.

    何 静唐小满 and 唐小满何 静 are both 何静 and 唐小满.
    """
    found: list[str] = []
    waiting = list(words)
    while waiting:
        one, other = waiting.pop(0), waiting[0] if waiting else ""
        if len(one) == len(other) == 1:
            found.append(one + waiting.pop(0))
        elif len(one) == 1 and len(other) in (3, 4) and other[1] in SURNAMES:
            found.append(one + other[0])
            waiting[0] = other[1:]
        elif len(one) == 4 and len(other) == 1 and one[3] in SURNAMES:
            found.append(one[:3])
            waiting[0] = one[3] + other
        else:
            found.append(one)
    return found


def _parted(word: str) -> tuple[str, ...]:
    """Two names without a space between them, if only one cut gives two surnames: 黄小河林青."""
    if len(word) == 4 and word[0] in SURNAMES and word[2] in SURNAMES and word[:2] not in COMPOUND:
        return (word[:2], word[2:])
    if (of := _AT.fullmatch(word)) and is_person(of["name"]):
        return (of["name"],)  # 市人大民宗委方小河
    if len(word) not in (5, 6) or "·" in word or _OFFICE.search(word):
        return (word,)
    if word[0] not in SURNAMES:
        return (word,)
    cuts = [k for k in (2, 3) if len(word) - k in (2, 3) and word[k] in SURNAMES]
    return (word[: cuts[0]], word[cuts[0] :]) if len(cuts) == 1 else (word,)


def all_named(text: str) -> bool:
    """Whether every word of a line is a person's name by its surname; 何 静 is one."""
    words = _rejoined(_SPLIT.split(text.strip()))
    return all(word[0] in SURNAMES and _is_name(word) for word in words)
