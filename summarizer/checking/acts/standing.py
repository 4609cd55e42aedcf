"""What a model says of a fact besides its characters: that it was adopted, signed or built, that a person was there.

Each needs its own words in the sentence the fact stands in. Without them the fact keeps the least that its
characters carry: a mention, an item deliberated, a document cited.
"""

import re
from collections.abc import Mapping

from summarizer.checking.acts.status import only_wanted
from summarizer.facts import (
    Act,
    Agenda,
    Document,
    DocumentStatus,
    Evidence,
    Person,
    Project,
    ProjectStage,
    Role,
)
from summarizer.patterns import regex
from summarizer.rules.projects.stages import DEEDS, STAGES

_ADOPTED = regex(
    r"(?:审议|表决|讨论|研究|一致|原则|投票|举手)(?:并)?(?:原则)?(?:通过|同意)|通过(?:了|《|“|决议|草案|方案|人选|名单|$|[，。；、])|批准|"
    r"(?:原则)?同意|审定|表决|决定"
)
_DELIBERATED = regex("审议|审查|审定")
_ACTS: Mapping[Act, re.Pattern[str]] = {
    Act.ADOPTED: _ADOPTED,
    Act.SIGNED: regex("签"),
    Act.AWARDED: regex("表彰|授予|颁|奖|荣获|获评|表扬|授牌|荣誉"),
    # In a list the verb stands above: 某某为…局局长；某某的…局局长职务。
    Act.APPOINTED: regex("任命|聘|选|任(?!务)|^[^，。；]{2,30}为[^，。；]{3,}"),
    Act.REMOVED: regex("免|辞|撤|罢|不再|职务[；。]?$"),
    Act.PROPOSED: regex("拟|提名|人选"),
    Act.CASE: regex("违|处分|审查|调查|投案|开除|警告|记过|留置|判|诉|逮捕|诫勉|问题"),
    Act.DELIBERATED: _DELIBERATED,
    Act.HEARD: regex("听取|汇报|报告|通报"),
    Act.RELAYED: regex("传达|学习|贯彻|通报|宣读"),
    Act.STUDIED: regex("学|传达|贯彻|精神|领会"),
}
# "Studied" in English, but a question to settle and nothing from above: 研究供水保障工作.
_LOOKED_INTO = regex("研究|研判|分析|研讨")
_STATUS: Mapping[DocumentStatus, re.Pattern[str]] = {
    DocumentStatus.ADOPTED: _ADOPTED,
    DocumentStatus.DELIBERATED: regex("审议|审查|讨论|研究|听取"),
    DocumentStatus.ISSUED: regex(
        "印发|发布|下发|出台|公布|颁布|公告|发出|颁发|制发|签发|推出|实施|施行|制定|签"
    ),
    DocumentStatus.SIGNED: regex("签"),
    DocumentStatus.RELAYED: regex("传达|学习|宣读|贯彻|通报"),
}
_PRESENT = regex(
    r"主持|出席|参加|列席|陪同|传达|宣读|授课|讲话|汇报|发言|致辞|调研|检查|会见|率|带领|介绍|宣布|作|赴|来到|深入|考察|督导|督查|"
    r"指出|强调|要求|表示|说|听取|走访|慰问|看望|揭牌|启动|签约|座谈|陪|参与|到|会议|召集|解读|回答|通报|部署|点评|代表|上台|受访|告诉|告知|接待|接受"
)
_HONOURED = regex("奖|授|表彰|获|荣|评|颁|称号|慰问|命名|表扬|嘉")
_CHAIRED = "主持|召集"


def act_of(item: Agenda, texts: Mapping[str, str]) -> Act:
    """What was done with an item, as far as its sentence says so."""
    if _holds(_ACTS.get(item.act), item.evidence, texts):
        return item.act
    if item.act is Act.STUDIED and _holds(_LOOKED_INTO, item.evidence, texts):
        return Act.DISCUSSED
    return Act.DELIBERATED if _holds(_DELIBERATED, item.evidence, texts) else Act.OTHER


def status_of(paper: Document, texts: Mapping[str, str]) -> DocumentStatus:
    """What happened to a document, as far as its sentence says so."""
    if _holds(_STATUS.get(paper.status), paper.evidence, texts):
        return paper.status
    deliberated = paper.status is DocumentStatus.ADOPTED and _holds(_DELIBERATED, paper.evidence, texts)
    return DocumentStatus.DELIBERATED if deliberated else DocumentStatus.CITED


def stage_holds(project: Project, texts: Mapping[str, str]) -> bool:
    """Whether the sentences of a project say that it has come so far."""
    words = next((words for words, stage in STAGES if stage is project.stage and stage in DEEDS), None)
    if project.stage is not ProjectStage.COMPLETED or words is None:
        return _holds(words, project.evidence, texts)
    around = [texts.get(one.sentence, one.quote) for one in project.evidence]
    return any(not only_wanted(text, match.start()) for text in around for match in words.finditer(text))


def role_of(person: Person, texts: Mapping[str, str]) -> Role:
    """A person's part, as far as the text says so: who is only named was not necessarily there."""
    if person.role is Role.MENTIONED:
        return person.role
    if person.role is Role.CHAIR and not _chaired(person.zh, texts):
        return Role.ATTENDEE if _holds(_PRESENT, person.evidence, texts) else Role.MENTIONED
    words = _HONOURED if person.role is Role.AWARDED else _PRESENT
    return person.role if _holds(words, person.evidence, texts) else Role.MENTIONED


def _chaired(zh: str, texts: Mapping[str, str]) -> bool:
    name = re.escape(zh)
    asked = re.compile(
        rf"{name}[^。；]{{0,30}}?(?:{_CHAIRED})|(?:{_CHAIRED})人?[^。；，]{{0,20}}?{name}|由[^。；，]{{0,30}}{name}[^。；]{{0,4}}(?:{_CHAIRED})"
    )
    return any(zh in text and asked.search(text) for text in texts.values())


def _holds(words: re.Pattern[str] | None, evidence: tuple[Evidence, ...], texts: Mapping[str, str]) -> bool:
    return words is None or any(words.search(texts.get(one.sentence, one.quote)) for one in evidence)
