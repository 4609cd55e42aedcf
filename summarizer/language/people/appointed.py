"""People whom a sentence appoints, elects, relieves, commends or punishes: 任命某某为…, 免去某某…职务.

Such a name has no post before it. What announces it (任命, 关于, 通过了) and what follows it (为…局长, 等6名同志, 辞去)
together are its evidence; the words that announce somebody only sometimes need the clearer of these behind the name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from summarizer.language.people.name_rows import JOINT, Mention, behind_particulars
from summarizer.language.people.name_shapes import best, shapes
from summarizer.language.people.name_words import FIRM, LISTED, Shape
from summarizer.language.places.gazetteer import place_begins
from summarizer.language.places.unmapped import ends_of_names
from summarizer.language.posts.title_runs import post_before, title_run
from summarizer.patterns import regex

Announcement: TypeAlias = Literal["sure", "weak", "relieved", "chained", "kin"]

_LISTED = (
    "(?:领导(?:同志)?|嘉宾|人员|名单|成员)(?:还|分别)?(?:有|为|是|包括)?[:：]"
    "|[0-9一二两三四五六七八九十](?:名|位)?(?:同志|人|干部|代表)[:：]"
    "|(?:执行主席|监票人|常务主席|主席团成员)的?(?:还|分别)?(?:是|为|有|包括)?[:：]"
    "|(?:出席|列席|参加|陪同|参会|与会)[^，。；：]{0,14}?(?:的|的?(?:人员|领导|同志|嘉宾))(?:还|分别)?(?:有|为|是|包括)?[：:]"
    "|(?:^|[。；\\s])(?:主持|出席|列席|参加|参会|缺席|请假)(?:人|人员|领导|者)?[：:]"
    "|(?:就[座坐]|出席[^，。；：]{0,8}|参加[^，。；：]{0,8}|列席[^，。；：]{0,8})的(?:领导(?:同志)?|嘉宾)?(?:还)?有[：:]?"
    "|还有|领导(?:同志)?(?:还|分别)?有|(?:委员|常委|书记|主任|主席|代表)的(?:同志)?(?:还)?有[：:]?"
)
_SURE = regex(
    f"(?:{_LISTED}|(?:任命|决定任命|(?<![未否])决定|提名|推荐|推选|选举产生|选举出|选举|聘任|聘请|补选|增补|接受|追授|授予|同意|给予|表彰|开除|处分)(?:了|[:：])?)$"
)
# 关于某某辞去…的请求, 通过了某某等6名同志的任职议案, …职务、某某辞去…: anything else may follow these as well.
_WEAK = regex(
    "(?:看望|慰问|走访|探望|向|为|给|邀请了?|特邀|包括|其中有|涌现出|关于|通过|通过了|审议了?|以及|对|将|职务[、，；]|[^一-鿿]确定)$"
)
_RELIEVED = regex("(?:免去|撤销|罢免|终止|免除)了?[:：]?$")
# 任命某某为局长，某某为副局长; 免去某某的局长职务，某某的主任职务; lists that give each of them a line.
_CHAINED = regex("任命|聘任|推选|选举|提名|增补|补选|免去|免职|当选|兼任")
_NUMBERED = regex(r"\s*(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）]?[.．、]?\s*)?")
_LONGEST_NUMBER = 12
_LEFT = regex("(?:同志)?的(?P<post>[一-鿿、（）()]{2,60}?)的?职务(?=[，,；;。、]|$)")
# 发包给其弟弟某某, 某某的妻子某某: relatives in circulars.
_KIN = regex(
    "(?:其|的|之|[她他])(?:[大二三小堂表亲])?(?:老伴|孙子|孙女|外孙女?|哥哥?|弟弟?|姐姐?|妹妹?|妻子|丈夫|爱人|前妻|前夫|父亲|母亲|儿子|女儿|长子|次子|女婿|儿媳|侄子|侄女|"
    "外甥女?|岳父|岳母|姐夫|妹夫|嫂子|弟媳|妻弟|内弟|亲属|亲戚|亲家|舅舅|叔叔|姑父|姨父)$"
)
# What these end in: most names have something else before them.
ENDS = frozenset(
    "邀括望问访：:有命名荐选生出举任请补受授予意彰除分于过议了及对将、，；定去销免止哥弟姐妹子夫人妻亲儿婿媳女甥父母属戚家舅叔向为给伴孙"
)
_COUNTED = "(?:等?[0-9一二三四五六七八九十百两]{1,4}(?:余)?(?:名|位|人|户)(?:同志|人|候选人|代表)?)"
_CONFIRMED = regex(
    f"{_COUNTED}|(?:等)?(?:同志|先生|女士)?(?:为|任|担任|的|(?:关于)?辞去|同志|[一-鿿]{{2,12}}(?:称号|职务)|开除|党内|行政|政务|留党|撤销|免职|降|记[过大])"
)
# 邀请某某、某某三位教授, 看望某某和某某三位市级劳模
_GUESTS = (
    "(?:[两二三四五六七八九十]{1,2}(?:名|位)?)?(?:教授|专家|老师|院士|博士|嘉宾|学者|律师|医生|讲师|企业家)"
    "|[两二三四五六七八九十]{1,2}(?:名|位)(?:[省市县区镇村]级|困难|离休|老|退休|退役|一线)?"
    "(?:劳模|老人|党员|教师|职工|干部|群众|军人|战士|同学)"
)
_CLEARLY = regex(f"{_COUNTED}|{_GUESTS}|(?:等)?同志|(?:关于)?辞去")
_POST = regex(
    f"(?:{_COUNTED}|同志|先生|女士)?(?:为|任|担任|现任"
    f"|(?=拟任[^人]))(?!了)(?P<post>(?:(?!为)[一-鿿、（）()]){{2,60}}?(?:候选人|提名人选"
    f"|(?<!拟任)人选)?)(?:的?职务|(?<=拟任)人选|(?=[^一-鿿、（）()]|、[一-鿿]{{2,4}}(?:同志)?为|$))"
)
# 某某当选区长, 某某被任命为局长: what the sentence gives to a name that opens it.
_WON = regex(
    "等?(?:[0-9一二两三四五六七八九十百]+[人名位])?(?:同志|代表|委员|法师"
    "|道长)?(?:[（(][^（）()]{1,10}[)）])?(?:以?(?:[0-9]+票的?)?(?:全票|高票|满票)?)?(?:当选为?"
    "|兼任|被(?:任命|选举|选|补选|推选)为|出任|就任|升任|调任|转任|(?<=同志)(?:担任|任))"
    "(?P<post>[一-鿿、（）()]{2,60}?)(?=并(?:发表|作|致|讲|表态|代表)|[^一-鿿、（）()]|$)"
)
_OPENS_WON = frozenset("法道兼等同以全高满当被出就升调转0123456789一二两三四五六七八九十")
_WON_WORDS = regex("同志(?:担任|任)|当选|兼任|被任命|被选|被补选|被推选|[出就升调转]任")
_RELIEVED_OF = regex("(?:同志)?的?(?P<post>[一-鿿、（）()]{2,60}?)的?职务")
_LEVELS = frozenset("省市区县州旗盟镇乡村街党局副")


def announced(text: str, start: int) -> Announcement | None:
    """How the words before `start` announce somebody, if they do."""
    if start < _LONGEST_NUMBER and _NUMBERED.fullmatch(text, 0, start):
        return "chained"
    if text[start - 1] not in ENDS:
        return None
    begin = max(0, start - 10)
    if _SURE.search(text, begin, start):
        return "sure"
    if _RELIEVED.search(text, begin, start):
        return "relieved"
    if text[start - 1] in "，；、" and _CHAINED.search(text, 0, start):
        return "chained"
    if _KIN.search(text, begin, start):
        return "kin"
    return "weak" if _WEAK.search(text, begin, start) else None


# 免去某某（女）的…职务
_PARTICULARS = regex("[（(][^（）()]{1,12}[）)]")


def confirmed(text: str, row: Sequence[tuple[int, Shape]], how: Announcement) -> bool:
    """Whether what follows the last name of a row bears out that people were announced."""
    end = row[-1][1].end
    if (bracket := _PARTICULARS.match(text, end)) is not None:
        end = bracket.end()
    if how == "kin":
        return row[0][1].firmness > 1
    if how == "chained":
        left = _LEFT.match(text, end)
        if left and post_before(text, left.end("post")):
            return True
        return bool(post_given(text, end, how)[1]) or _CLEARLY.match(text, end) is not None
    if how == "weak":
        return _CLEARLY.match(text, end) is not None
    if len(row) > 1 and how == "sure":
        return True
    # 主持：某某 as a line of its own
    whole = how == "sure" and text[row[0][0] - 1] in "：:" and not text[end:].strip("。；")
    return (whole and row[0][1].firmness > 1) or _CONFIRMED.match(text, end) is not None


def relieved(text: str, start: int, how: Announcement) -> Iterator[Shape]:
    """The one name that the post it leaves follows without a mark: 免去某某某财政局局长职务."""
    if how != "relieved":
        return
    found = [shape for shape in shapes(text, start, FIRM) if _RELIEVED_OF.match(text, shape.end)]
    mapped = (s for s in found if place_begins(text, s.end))
    levelled = (s for s in found if text[s.end] in _LEVELS)
    unmapped = (s for s in found if any(ends_of_names(text, s.end)))
    yield from (s for s in [next(mapped, None) or next(levelled, None) or next(unmapped, None)] if s)


def post_given(text: str, end: int, how: Announcement) -> tuple[int, tuple[str, ...]]:
    """The posts that an appointment gives: 为区财政局局长. A post that somebody leaves is no title of theirs."""
    found = _POST.match(text, end) if how != "relieved" else None
    if found is None:
        return 0, ()
    begin, stop = found.span("post")
    at = text.find("、", begin, stop)
    while at > 0:
        # 为会长、某某、某某为副会长: the next name ends what is given.
        following = best(text, at + 1, LISTED)
        if following and not post_before(text, following.end) and post_before(text, at):
            stop = at
            break
        at = text.find("、", at + 1, stop)
    return title_run(text, begin, stop)


def post_won(text: str, end: int) -> tuple[int, tuple[str, ...]]:
    """The posts that the words behind a name say it was elected or appointed to: 当选区长."""
    found = _WON.match(text, end) if text[end : end + 1] in _OPENS_WON else None
    return title_run(text, found.start("post"), found.end("post")) if found else (0, ())


# 新当选区商会会长的|某某说
_NOW = regex("同志[，,]现任(?P<post>[^，,。；]{3,60}?)(?=[，,。；]|$)")
# 常务副会长由|某某担任
_HELD_BY = regex("(?P<post>[一-鿿（）]{2,40})由$")
_HOLDS = regex("(?:同志)?(?:担任|兼任|出任|兼)(?=[，,。；]|$)")
_WHO_WON = regex("(?:新?当选|新任|现任)为?(?P<post>[一-鿿、（）()]{2,60})的$")


def who_won(text: str, floor: int, start: int, end: int) -> tuple[int, tuple[str, ...]]:
    """The posts that the words around a name say its holder was elected to or has: 新当选会长的|, |同志，现任县长."""
    before = _WHO_WON.search(text, floor, start) if text[start - 1 : start] == "的" else None
    held = _HELD_BY.search(text, floor, start) if text[start - 1 : start] == "由" else None
    held = held if held and _HOLDS.match(text, end) else None
    found = before or held or _NOW.match(text, end)
    return title_run(text, found.start("post"), found.end("post")) if found else (0, ())


def won(text: str) -> bool:
    """Whether a sentence says of anybody that they were elected or appointed to something."""
    return _WON_WORDS.search(text) is not None


_GIVEN = ("同志为", "为")
# What joins those who were elected together; a comma does where neither has a post of his own.
_ALSO_WON = regex(f"{JOINT.pattern}|[，,]")


def promoted(clean: str, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The same people; who is said to be elected or appointed, and the row that ends so, hold what they won."""
    given = bool(found) and not found[0].start
    if not ((given and clean.startswith(_GIVEN, behind_particulars(clean, found[0].end))) or won(clean)):
        return tuple(found)
    told: list[Mention] = []
    begin, limit = 0, -1
    titles: tuple[str, ...] = ()
    for mention in reversed(found):
        behind = behind_particulars(clean, mention.end)
        begin_here, won_here = post_won(clean, behind)
        if mention.start == 0 and clean.startswith(_GIVEN, behind):
            # A line of a list of appointments: the verb stands above.
            begin_here, won_here = post_given(clean, behind, "sure")
        if won_here:
            begin, titles, limit, shared = begin_here, won_here, mention.start, False
        elif not (titles and _ALSO_WON.fullmatch(clean, mention.end, limit)):
            titles, limit = (), -1
        else:
            limit, shared = mention.start, True
        if titles and not mention.titles:
            mention = replace(mention, titles=titles, titles_start=begin, shared=shared)
        told.append(mention)
    return tuple(reversed(told))
