"""What was done to what a figure counts: 发放宣传资料500份 is 500 leaflets handed out.

A clause is read whole or not at all. Before the deed nothing may stand but when and how often: what is planned, what
was not done and what somebody else did is left to its quotation.
"""

from dataclasses import dataclass
from functools import lru_cache

from summarizer.english import phrase
from summarizer.english.clauses.inflect import singular
from summarizer.english.glossed import Glossed, glossed, is_name
from summarizer.english.headline.news_deeds import crimes
from summarizer.language.calendar.periods import find_periods
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import parted
from summarizer.language.places.places import place_prefix
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex
from summarizer.writing.measured import TO_COME
from summarizer.writing.planted import planted
from summarizer.writing.wording import HAN, quoted

_DEEDS = {(row["zh"], row["thing"]): row["en"] for row in rows("counted_deeds")}
_TRADED = frozenset({"出口", "进口", "销售", "生产", "交付", "产销"})  # 出口1.4万辆: what, is not said
_WORDS = frozenset(zh for zh, _ in _DEEDS)
_DEED = any_of(sorted(_WORDS))
_CAME = {
    **dict.fromkeys(("参加", "参与", "参训", "到场", "报名参加"), "taking part"),
    **dict.fromkeys(("参会", "与会", "出席"), "attending"),
    "参展": "exhibiting",
    "报名": "applying",
    **dict.fromkeys(("入场", "进场"), "taking part"),
    "受益": "benefiting",
}
# 吸引来自全国各地的嘉宾|6万人|参会, 共有|400余人|参加活动: who came, called by no other name.
_DREW = (
    r"(?:(?:本次|此次|这次)?[^，。；、\d]{0,12}?(?:活动|仪式|培训班?|大会|展会|[会展]))?"
    r"(?:(?:吸引|邀请|汇聚|汇集|组织|发动|动员)了?|共?有|活动)?(?:来自[^，。；]{2,30}?的)?"
    r"(?:[境国海省]内外|全国|各地|社会各界)?的?"
)
_REACHED = {"覆盖": "covered", "惠及": "reached"}
_WHEN = (
    r"(?:累计|共计|合计|总计|已经|共|已|先后|现场|面向社会|面向全国|当[天日晚]|目前|今年|去年|全年|上半年|今年以来|截至目前|期间|"
    r"(?:此次|本次)(?:活动|行动|检查|作业)(?:期间|中)?|(?:活动|行动|检查|作业)(?:期间|中|当天)|"
    r"(?:[我全本该][省市州县区旗镇乡村院校局所]|各级)(?:公安|检察|司法|纪检监察)?(?:机关)?|行动以来|活动以来|其中|(?:招聘会|活动|仪式|展会|大赛)现场|[大支中]队|公安机关|检察机关|民警|警方|"
    r"新馆|新院区|新校区|该?项目|[馆院校]内)*"
)
_NUMBER = "(?:共计|累计|合计|达到?|近|约|超过?|突破|共)?"
_THING = "(?P<thing>(?:[^，。；、：（）“”0-9]|“[^“”0-9]{1,8}”){2,14}?)"
_ITS_END = "(?=[，。；、]|$)"
# 刑事拘留|1333人, 走访|200户: who they are needs no word.
_OF_PEOPLE = frozenset(
    {
        "刑事拘留", "刑拘", "行政拘留", "行拘", "批准逮捕", "批捕", "提起公诉", "移送起诉", "移送审查起诉",
        "抓获", "查处", "培训", "救治", "接诊", "转移", "疏散", "约谈", "问责", "处分", "给予党纪政务处分",
        "处罚", "死亡", "给予党政纪处分", "给予党纪政纪处分", "给予党纪处分",
        "党纪政务处分", "救助", "资助", "走访", "帮扶",
    }
)  # fmt: skip
_OF_DEED = f"{_WHEN}(?:(?!招聘会|培训班)(?P<deed>{_DEED})了?)?"
_BEFORE = regex(f"{_OF_DEED}(?:各[类种]|新型)?{_THING}{_NUMBER}$")
_AT_ONCE = regex(f"{_OF_DEED}{_NUMBER}有?$")
_ITEM = regex(f"{_THING}{_NUMBER}$")
_BEHIND = regex(f"的?{_THING}{_ITS_END}")
# 12人|已被依法行政拘留
_PASSIVE = regex(
    f"(?:均|都|全部)?已?(?:均|全部)?被(?:公安机关|警方)?(?:依法)?(?:予以|处以)?(?P<deed>{_DEED}){_ITS_END}"
)
_CAME_BEHIND = regex(f"的?{_THING}(?P<came>{'|'.join(_CAME)})(?:了?[^，。；、]{{0,8}})?{_ITS_END}")
_CAME_BEFORE = regex(f"{_WHEN}{_THING}(?P<came>{'|'.join(_CAME)})(?:了?[^，。；、]{{0,8}}?)?{_NUMBER}$")
_DREW_BEHIND = regex(f"{_WHEN}{_DREW}{_NUMBER}有?$")
_DREW_BEFORE = regex(f"{_WHEN}{_DREW}{_THING}{_NUMBER}$")
_WHO_CAME = regex(
    f"(?P<came>{'|'.join(_CAME)})了?(?:此次|本次|这次|该|了)?(?:[^，。；、]{{0,8}}(?:活动|植树|[会展]))?{_ITS_END}"
)
_HIRED = regex(
    "[^，。；、]{0,8}?(?:带动|吸纳|解决|安置|帮助|吸引)(?:周边村?|附近村?|当地|本地|周边群众|附近群众)?$"
)
_TO_WORK = regex(
    "(?P<thing>[^，。；、：（）0-9]{0,8}?)(?:(?:在|到|就地|就近)[^，。；、]{0,8})?(?:实现)?(?:就业|务工|上岗)"
    + _ITS_END
)
_REACHES = regex("[^，。；、：0-9]{0,6}?(?P<deed>覆盖|惠及)[了到]?(?:[全本]?[省市县区旗镇乡村街道]+)?的?$")
# 审结各类刑事案件1832件|2607人: whom the cases are about.
_CASES = regex(f"{_OF_DEED}[^，。；、：（）“”0-9]{{0,12}}{_NUMBER}[0-9.万余多]+[件起宗案]$")
_HOLDS = regex("(?:[建竣完][成工]后)?(?:预计)?[将可]?(?:现有|共有|拥有|设有|内设|配有|有)")
_OTHER = regex("其[他它]")
_WORTH = regex("(?<![拟将要未])(?P<deed>捐赠|捐助|捐献|赠送|发放)了?(?:总?价值)(?:共计|达|约|近)?$")


@dataclass(frozen=True, slots=True)
class Done:
    """What a figure counts, in the plural or as a mass, and what was done to it ("" if nothing is said)."""

    noun: str
    did: str
    worth: bool = False  # the figure is the price of it: 捐赠价值9万元的校服
    zh: str = ""  # what it is called, where only the sort of thing has English: entities (“食品经营主体”)

    @property
    def what(self) -> str:
        """What the figure is of: "leaflets handed out"."""
        return f"{self.noun}{self.called} {self.did}".strip()

    @property
    def called(self) -> str:
        """The Chinese that stands behind the noun, "" if the noun says all of it."""
        return f" ({quoted(self.zh)})" if self.zh else ""


@lru_cache(maxsize=2048)
def done(clause: str, zh: str) -> Done | None:
    """What a figure of a clause counts and what was done to it, if the clause can be read whole."""
    before, found, after = parted(clause, zh)
    quantity = next((q for q in find_quantities(zh) if q.zh == zh), None)
    if not found or quantity is None or quantity.kind not in _COUNTED or quantity.unit in _TIMES:
        return None
    if before.startswith("争取") and before[2:3] not in ("了", "到"):
        return None  # obtained, or only sought
    if (worth := _WORTH.search(before)) and (behind := _BEHIND.match(after)) and quantity.kind == "money":
        goods = phrase(behind["thing"]).en
        return Done(goods, _did(worth["deed"], ""), worth=True) if goods and not HAN.search(goods) else None
    if plants := planted(before, zh, after):
        return Done(plants, "planted")
    if quantity.unit == "people" and (taken := _PASSIVE.match(after)) and taken["deed"] in _OF_PEOPLE:
        bare = before.endswith("等") or _AT_ONCE.fullmatch(before)
        return Done("people", _DEEDS[taken["deed"], ""]) if bare else None
    before, after = _ASIDE.sub(r"\1", before), _ASIDE_BEHIND.sub("", after)  # 酒后驾驶16起（二次酒驾一起）、
    before = _PAPERS.sub("", _IN_A_LIST.sub(r"\1", before))  # 发放《…》、《…》等|宣传资料
    before = _INVITED.sub(r"\1", before)
    *row, before = before.split("、")
    before = _POLICE.sub("", before.strip("，；： "))
    if (
        (bare := _AT_NO_WORD.fullmatch(before))
        and _ends(after)
        and (row_of := _ALONE.get((bare["deed"], _BOUND.sub("", zh)[-1])))
    ):
        return Done(row_of["thing"], row_of["en"])
    if held := _HOLDS.match(before):
        before = before[held.end() :]
    after = after.lstrip("）")
    came = _WHO_CAME.match(after)
    before = _SUCH.sub("", _opened(before))
    if before[:1] not in _HERE:
        before = before[place_prefix(before) :]  # 石渡镇种植辣椒3200亩: where, the line need not say
    alone = _alone(before, after, quantity.unit) if came or not row else None
    read = (row and _in_row(row[0], before, after)) or alone
    noun = _noun(*read, quantity) if read and read[0] not in _WORDS | _TRADED else None
    if read and noun is None and quantity.unit == "people" and read[1] in _CAME.values():
        noun = "people"  # whoever they were
    if read is not None and noun is None and (sort := _sort(*read, quantity)):
        return Done(sort.en, read[1], zh=sort.zh)
    if read is None or noun is None:
        return None
    if zh[-1] == "套" and noun == "buildings":
        noun = "homes"
    return Done(f"new {noun.removeprefix('new ')}", "") if read[1] == "new" else Done(noun, read[1])


# 接待考察团队200余起: groups are no cases.
OF_GROUPS = regex("[团组队]|考察|参观|接待")
_PERSONS = regex(
    "[人员者民工师生犯手童兵属众]$|(?:代表|专家|学者|干部|青年|妇女|子女|教授|骨干|职工|劳模|模范|标兵|人才|书记|主任)$"
)
_MEASURES = regex("(?:面积|收入|支出|产值|增加值|总[额量值]|产量|投资|率)$")
_BY_OTHERS = regex(f"..(?:{_DEED})")  # 某公司捐赠|校服50套: who did it is more than a name of the thing
_HOUSEHOLDERS = (
    "居民",
    "农户",
    "农民",
    "村民",
    "群众",
    "家庭",
    "商户",
    "摊贩",
    "住户",
    "用户",
    "贫困户",
    "业主",
)
_FIRMS = regex("(?:企业|公司|商户|主体|合作社|单位|门店|店)$")  # 户 counts them as well
_A_CASE = regex("(?:各类)?(?P<crime>[^，。；、“”]{2,14}?)类?案")


def _sort(thing: str, did: str, quantity: Quantity) -> Glossed | None:
    """What is counted by the sort of thing it is, where its own name has no English."""
    if (case := _A_CASE.fullmatch(thing)) and quantity.zh[-1] in "起件宗":
        crime = crimes().get(case["crime"])
        return Glossed(f"cases of {crime}", "") if crime else Glossed("cases", thing)
    if did == "new" or thing in _WORDS | _TRADED or TO_COME.search(thing):
        return None
    if _VISITS.search(quantity.unit) and not did:
        return None
    if not is_name(thing) if did else _BY_OTHERS.search(thing):
        return None
    if quantity.unit == "households" and not _FIRMS.search(thing):
        sort = Glossed("", thing) if thing.endswith(_HOUSEHOLDERS) else glossed(thing)
        return sort and Glossed("households", sort.zh)
    if quantity.unit == "people" and not _PERSONS.search(thing):
        return None  # 政府部门2人: two people, and no departments
    if _MEASURES.search(thing):
        return None  # 完成税收收入, 发放补贴面积: measured, whatever is said to be done to it
    sort = glossed(thing)
    if sort and quantity.zh[-1] in "起宗" and "cases" not in sort.en and not OF_GROUPS.search(sort.zh):
        return Glossed("cases", sort.zh)
    if sort and sort.en == "buildings" and quantity.zh[-1] == "套":
        sort = Glossed("homes", sort.zh)
    many = sort and _PLURAL.search(sort.en)
    return sort if many or (sort and quantity.kind != "count" and did) else None


# 共立案|471件, 临时查封|12家: what was counted has no word between.
_ALONE = {(row["zh"], of): row for row in rows("counted_alone") for of in row["of"]}
_AT_NO_WORD = regex(
    f"{_WHEN}(?:依法|初步|与用人单位|与企业|双方)*(?P<deed>{any_of(sorted({zh for zh, _ in _ALONE}))})"
    f"(?:了|意向)?{_NUMBER}$"
)


_BOUND = regex("以[上下内]$|左右$")
# 提供电子、缝纫等|就业岗位3000个: of what sorts they are is no part of the name.
_IN_A_LIST = regex(f"^({_WHEN}(?:{_DEED})了?)(?!《)[^，。；\\d]*、[^，。；\\d]*等(?=[^、等，]{{2,14}}$)")
# 邀请甲公司、乙公司等|32家企业参会
_INVITED = regex(r"^([^，。；、\d]{0,14}?(?:邀请|吸引|组织|汇聚|汇集)了?)[^，。；\d]*、[^，。；\d]*等$")
_ASIDE = regex(r"(\d[余多]?[起宗件辆人名家处个项])（[^（）]*）(?=、)")
_ASIDE_BEHIND = regex("^（[^（）]*）(?=[、，。；]|$)")
_PAPERS = regex("《[^《》]{2,40}》(?:[、和]《[^《》]{2,40}》)*等?(?:各类)?(?=[一-鿿])")


def _opened(before: str) -> str:
    """The words before a number without the place and the time that open them: 云河2024年第三季度|招聘教师."""
    for period in find_periods(before)[:1]:
        if period.start == 0 or place_prefix(before) == period.start:
            return before[period.end :].lstrip("，")
    return before


# 抓获利用…进行诈骗的|犯罪嫌疑人21人: what they did is told elsewhere.
_SUCH = regex("(?<=抓获)[^，。；]{4,40}的(?=(?:违法)?(?:犯罪)?嫌疑人)")
# 县公安局抓获…: of a figure of theirs the line need not say who.
_POLICE = regex(
    "^[^，。；、]{0,10}?(?:公安局|警方|派出所|法院|检察院)(?=[先共已现成当一]|抓|破|查|打|捣|缴|扣|冻|出|拘|执|集)"
)
_HERE = tuple("我全本该各")


def _in_row(first: str, before: str, after: str) -> tuple[str, str] | None:
    """A later item of a row, of which the deed stands before the first: 出动警力40人次、|警车9辆次."""
    if before in _OF_PEOPLE and _ends(after):
        return "群众", _DEEDS[before, ""]  # 发生事故17起、|死亡9人
    own = _BEFORE.fullmatch(before)
    if own and own["deed"] and _ends(after) and find_quantities(first):
        return _said(own["thing"], own["deed"])  # 查处酒驾16起、|暂扣摩托车58辆
    counts, item = find_quantities(first), _ITEM.fullmatch(before)
    led = _BEFORE.fullmatch(first[: counts[0].start]) if counts else None
    if item and led and not led["deed"] and _ends(after):
        return item["thing"], ""  # 盗窃案48起、|赌博案2起
    return _said(item["thing"], led["deed"]) if item and led and _ends(after) else None


def _alone(before: str, after: str, unit: str) -> tuple[str, str] | None:
    """A thing that is counted and what was done, from the words before the number and behind it."""
    at_once, behind = _AT_ONCE.fullmatch(before), _BEHIND.match(after)
    if unit in _SAID_BY_NOUN and _ends(after):
        if at_once and at_once["deed"] in _OF_PEOPLE:
            return "群众", _DEEDS[at_once["deed"], ""]
        if unit == "people" and _CASES.fullmatch(before):
            return "群众", "involved"
    came = _CAME_BEFORE.match(before) if _ends(after) else _CAME_BEHIND.match(after) if at_once else None
    came = came or (_CAME_BEHIND.match(after) if _DREW_BEHIND.fullmatch(before) else None)
    if came:
        return came["thing"], _CAME[came["came"]]
    whoever = _WHO_CAME.match(after)
    if whoever and _DREW_BEHIND.fullmatch(before):
        return _ANYBODY, _CAME[whoever["came"]]
    if whoever and (drawn := _DREW_BEFORE.fullmatch(before)):
        return drawn["thing"], _CAME[whoever["came"]]
    if _HIRED.fullmatch(before) and (hired := _TO_WORK.match(after)):
        return hired["thing"] or "群众", "given work"
    if behind and (reaches := _REACHES.fullmatch(before)):
        return behind["thing"], _REACHED[reaches["deed"]]
    if behind and at_once and at_once["deed"]:
        return _said(behind["thing"], at_once["deed"])
    if _ends(after) and (ahead := _BEFORE.fullmatch(before)):
        return _said(ahead["thing"], ahead["deed"])
    return None


def _said(thing: str, deed: str | None) -> tuple[str, str] | None:
    """A thing with what was done to it; None if the deed is said of other things only: 募集 of money."""
    did = _did(deed, thing)
    return None if deed and not did else (thing, did)


def _did(deed: str | None, thing: str) -> str:
    return (_DEEDS.get((deed, thing[-2:])) or _DEEDS.get((deed, ""), "")) if deed else ""


def _ends(after: str) -> bool:
    return not after or after[0] in "，。；、" or _PEOPLE_NEXT.match(after) is not None


_PEOPLE_NEXT = regex(r"[0-9.万余多]+人(?=[，。；、]|$)")


_COUNTED = frozenset({"count", "measure", "money"})
_TIMES = frozenset({"hours", "minutes", "seconds", "class hours", "years of age", "days"})
_VISITS = regex("(?:person-times|visits|trips|uses)$")


def _noun(thing: str, did: str, quantity: Quantity) -> str | None:
    """The English of what is counted; what is no plural is only measured, or there are cases of it."""
    if thing == _ANYBODY:
        return "people" if quantity.unit == "people" else None
    other = _OTHER.match(thing)
    bare = thing[other.end() if other else 0 :]
    en = "questions" if bare.endswith("咨询") else _SENSES.get(bare) or phrase(bare).en
    if en is None or HAN.search(en) or len(en.split()) > _LONGEST or en in NO_OWNER:
        return None
    en = f"{'other ' if other else ''}{en.removeprefix('the ')}"
    if quantity.unit == "households":
        return "households" if thing in _OF_HOUSEHOLDS else en
    if quantity.kind != "count":
        return en if did or " " in en else None  # 面积, 费用: of what, is told elsewhere
    if _VISITS.search(quantity.unit) and not did:
        return None
    if _PLURAL.search(en):
        return en
    return "people" if en == "public" else f"cases of {en}" if quantity.unit == "cases" else None


_ANYBODY = "人"
# 卡点 are set up, and not what work gets stuck in.
_SENSES = {
    "卡点": "checkpoints",
    **dict.fromkeys(("参展企业", "参展商", "展商"), "exhibitors"),
    "客商": "business people",
    **dict.fromkeys(("展位", "标准展位", "国际标准展位"), "booths"),
    "参加企业": "participating firms",
    **dict.fromkeys(("嘉宾", "嘉宾客商", "宾客"), "guests"),
    "学员": "trainees",
    **dict.fromkeys(("酒醉驾", "酒驾", "酒驾醉驾", "酒后驾驶", "饮酒驾驶"), "drink-driving"),
    **dict.fromkeys(("无证", "无证驾驶", "无照驾驶"), "unlicensed driving"),
    **dict.fromkeys(("未戴头盔", "不戴头盔", "未佩戴头盔", "不按规定戴头盔"), "riding without a helmet"),
    **dict.fromkeys(("无牌", "无牌驾驶"), "missing licence plates"),
    **dict.fromkeys(("超员", "面包车超员", "客车超员", "摩托车超员"), "overcrowding"),
    **dict.fromkeys(("调研报告", "专题调研报告"), "research reports"),
    "高层次人才": "high-level professionals",
}
_LONGEST = 8
NO_OWNER = frozenset({"total output", "output", "yield per mu"})  # of which crop, another clause says
_OF_HOUSEHOLDS = frozenset({"群众", "农户", "居民", "村民", "住户"})
_PLURAL = regex(r"(?:s|people|police)(?: (?:for|from|of|on|in|under|lifted|affected|subject)\b.*)?$")


def told_done(one: Done, zh: str) -> str:
    """The amount and what was done: "500 leaflets handed out", "15 kilometres of pipelines laid"."""
    quantity = next(q for q in find_quantities(zh) if q.zh == zh)
    amount, single = quantity.en, quantity.value == 1
    if one.worth:
        return f"{one.noun} worth {amount} {one.did}"
    if quantity.kind in ("measure", "money"):
        return f"{amount} of {one.what}" if one.did else f"{one.what}: {amount}"
    if quantity.unit == "people" and single and one.noun == "people":
        return f"one person {one.did}".rstrip()
    if _VISITS.search(quantity.unit):
        return f"{one.what} {amount.removesuffix(quantity.unit)}times"
    if quantity.complete and quantity.unit not in _SAID_BY_NOUN:
        return f"{one.what}: {amount}"
    number = amount.removesuffix(f" {quantity.unit}").removesuffix(" person").removesuffix(" household")
    noun = singular(one.noun) if single else one.noun
    return f"{number} {noun}{one.called} {one.did}".rstrip() if noun else f"{one.what}: {number}"


_SAID_BY_NOUN = frozenset({"people", "households"})
