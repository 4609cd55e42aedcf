"""Whose visitors were received: a delegation named whole (某市党政考察团), or the body that its leader is of."""

from summarizer.facts import Body
from summarizer.language.bodies.bodies import BodyMention, find_bodies
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.guests import WITH_GUESTS


def delegation(sentence: Sentence, headline: Sentence | None) -> tuple[Sentence, tuple[int, int]] | None:
    """Where the lead or the headline names the visitors: their delegation, else the body that they are of."""
    for line in (sentence, headline):
        if (
            line
            and (group := _DELEGATION.search(line.text))
            and not _OF_MANY.search(line.text, 0, group.start("group"))
        ):
            return line, group.span("group")
    visitors = _visitors(sentence)
    return (sentence, visitors) if visitors else None


# 率异地|云河商会代表团: chambers of the people of one place wherever they live, and no body of it.
_OF_MANY = regex("(?:异地|各地|外地|海外|在外|域外)$")
# 市商务局党组书记、局长某某一行: the bureau came, not its group.
_LED_BY_ITS_PARTY = regex("党组$|(?<=[局院厅司团学校行])党委$")


def _whose(body: BodyMention) -> int:
    """Where the body of visitors ends that is named by the post of its secretary."""
    inner = _LED_BY_ITS_PARTY.search(body.zh)
    return body.start + inner.start() if inner else body.end


_FIRMS = ("公司", "集团", "商会", "协会")
_NEXT_FIRM = regex(
    r"[、和及](?P<firm>[\u4e00-\u9fff（）]{2,20}?(?:有限公司|公司|集团|商会|协会))(?=[、和及等]|负责人)"
)


def beside(line: Sentence, first: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """The visitors' body and, where it is a firm or a chamber, those named in one row with it: 甲公司、乙公司等企业负责人来我县."""
    found = [first]
    while line.text[slice(*first)].endswith(_FIRMS) and (more := _NEXT_FIRM.match(line.text, found[-1][1])):
        found.append(more.span("firm"))
    return tuple(found)


_VISITORS = regex(
    r"一行|(?:考察|观摩|调研|视察|督导|检查|参访|代表|巡察|评估|学习|工作)(?:团|组)|率[队团]|带队|应邀来|(?:来|莅临?)我"
)


# A delegation that is named whole: 某市党政考察团来…, 市安全生产第四督导组莅临….
_DELEGATION = regex(
    r"(?:^|[，日午讯近前晚的率]|率领|带领)(?P<group>(?:(?![率带领由我来到赴的与同]"
    r"|一行)[\u4e00-\u9fff])*?[省市县区州旗盟镇](?!长)(?:(?![率带由我来到赴的与]"
    r"|一行)[\u4e00-\u9fff])*?(?:考察"
    r"|观摩|调研|视察|督导|督查|督察|检查|参访|访问|代表|巡察|评估|学习)[团组])(?:一行"
    r"|(?=来|到|莅|抵|赴|走进|在|前天|昨[天日]|今[天日]))"
)
# 市委书记某某在宾馆与某集团董事长某某一行座谈
_SAT_WITH = regex(r"[与同](?=[^，。；]{4,40}一行[^，。；]{0,6}(?:座谈|会谈|洽谈))")
# Behind what a host did and what is said of the guests: 市长某某会见来我市考察的某集团董事长一行.
_FIRM = regex(
    r"(?:^|[，。日午的与同]|会见了?|接待了?)(?P<firm>(?:(?!会见|会谈|接待|座谈|考察|[来率赴的与]"
    r"|同(?!业))[\u4e00-\u9fff（）]){2,20}?(?:集团(?:(?:股份|控股)?有限公司|公司)?"
    r"|公司|大学|学院|研究院|协会|商会|公会))"
)


_GUESTS = regex(WITH_GUESTS)


def _of_guests(text: str, at: int) -> tuple[int, int] | None:
    """会见来青禾考察的|某集团董事长某某: the body or the firm that the name of the first guest opens with."""
    first = next((b for b in find_bodies(text) if b.start == at), None)
    if first:
        return first.start, _whose(first)
    firm = _FIRM.match(text, at - 1)
    return firm.span("firm") if firm else None


_MET_ONE = regex(
    r"会见了?(?P<firm>(?!我|本)[\u4e00-\u9fff（）]{2,20}?(?:集团(?:(?:股份|控股)?有限公司|公司)?|公司|银行|大学))(?=党委|党组|董事|副?总|行长|副?校长|首席|监事|执行)"
)
# 甲商会、乙商会等9家商会受邀到某县考察: whoever opens the sentence came.
_FIRM_FIRST = regex(
    r"^(?:[^，。；]{0,14}，)?(?P<firm>(?![^，。；]{0,8}(?:会见|接待|座谈))[\u4e00-\u9fff（）]{2,20}?(?:公司|集团|商会|协会))(?=[、和及等来到赴受应])"
)
# 某省人民政府驻某市办事处: a body of its own.
_OFFICE = regex(r"驻[\u4e00-\u9fff]{2,6}?(?:办事处|办(?=主任|副主任))")
_COMMITTEE = regex(r"[\u4e00-\u9fff、]{2,14}?(?:委员会|委)(?=(?:办公室)?副?主任)")


def _visitors(sentence: Sentence) -> tuple[int, int] | None:
    """The body the visitors come from: the first one named before 一行, 考察团 …"""
    group = _VISITORS.search(sentence.text)
    # 市长某某会见某集团董事长某某一行: the host's own posts stand before the verb.
    if came := _GUESTS.search(sentence.text):
        return _of_guests(sentence.text, came.end())
    met = max(map(sentence.text.find, ("会见", "接待", "来访的"))) if group else -1
    # 由甲公司董事某某等组成的调研组: who sent members did not send the group.
    members = sentence.text.rfind("组成的", 0, group.end()) if group else -1
    # 在区委书记某某陪同下，市民政局局长某某一行: who went along is no guest.
    met = max(met, members, sentence.text.find("陪同下", 0, group.end()) if group else -1)
    if group and met < 0 and (sat := _SAT_WITH.search(sentence.text)):
        met = sat.start()
    named = [b for b in find_bodies(sentence.text) if group and met < b.start < group.end()]
    # A delegation is named whole (省教育厅观摩组); 一行 stands behind a person, whose body comes first.
    named = [b for b in named if not _OF_MANY.search(sentence.text, 0, b.start)]
    whole = next((b for b in named if group and b.start < group.start() < b.end), None)
    if group and named and not whole and _TWO_POSTS.match(sentence.text, named[0].end, group.start()):
        return None
    first = whole or (named[0] if named else None)
    if first and (office := _OFFICE.match(sentence.text, first.end)):
        return first.start, office.end()
    if first:
        # 省政协农业和农村委员会主任某某一行: a committee of the house is named whole.
        part = _COMMITTEE.match(sentence.text, first.end) if first.zh.endswith(("政协", "人大")) else None
        return first.start, part.end() if part else _whose(first)
    if group is None and (host := _MET_ONE.search(sentence.text)):
        return host.span("firm")  # 会见某集团董事长某某, without a party
    firm = _FIRM.search(sentence.text, max(members, 0), group.start()) if group else None
    firm = firm or (_FIRM_FIRST.search(sentence.text) if not group else None)
    return firm.span("firm") if firm else None


# 云河市政协副主席、青禾县县长某某带队: of two posts in two places nobody says which it is that came.
_TWO_POSTS = regex(
    "[^，。；、]{2,10}、(?:[^，。；、]{2,16}、)*?[一-鿿]{2,16}?(?:[县区市旗州](?:[县区市旗州]长|委书记)|公司|集团|管委会|商会|大学|学院)"
)
_A_GROUP, _A_FIRM = regex(r"\b(?:Group|Delegation|Team|Mission)\b"), regex(r"\b(?:Ltd\.?|Inc\.?|Co\.)$|“")


def guests_english(bodies_: tuple[Body, ...]) -> str:
    """Whose visit it was: a delegation by its name, a firm without an article."""
    name = bodies_[0].en
    if len(bodies_) == 1 and _A_GROUP.search(name):
        return f"{'' if name.startswith('the ') else 'the '}{name}"
    the = "" if _A_FIRM.search(name) or name.startswith("the ") else "the "
    if len(bodies_) == 1:
        return f"{the}{name}"
    return f"{the}{name}{',' if the and ', ' in name else ''} and others"
