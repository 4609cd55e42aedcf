"""How far projects have come, by what they are called, the verb at them, or the occasion that is told of."""

import re

from summarizer.facts import ProjectStage
from summarizer.patterns import regex
from summarizer.rules.projects.mentions import Told
from summarizer.rules.projects.named_projects import BOTH

# The furthest stage first: 开工建设的项目已竣工 is completed.
STAGES: tuple[tuple["re.Pattern[str]", ProjectStage], ...] = (
    (
        regex(
            r"(?<!基本)(?:竣工|建成|完工)(?!(?:投[产用])?后)|投产(?![后率])|投用(?!后)|投运|交付|通车|落成|启用|投入使用|投入运营|达产(?!后)"
        ),
        ProjectStage.COMPLETED,
    ),
    (
        regex(r"开工|奠基|动工|破土|启动建设|启动实施|已启动|开建|吹响施工号角|(?:步入|进入)工程?建设阶段"),
        ProjectStage.STARTED,
    ),
    (regex(r"签约|签署|签[订定]|签下|合作协议|达成(?:合作|投资)(?!意向)"), ProjectStage.SIGNED),
    (
        regex(
            r"基本(?:建成|完工|竣工)|复工|在建|续建|施工|正在建设|推进建设|加快建设|建设进度|(?:扎实|有序|稳步|顺利|高效|高质高效)推进"
        ),
        ProjectStage.UNDER_WAY,
    ),
    (
        regex(
            r"储备|预备|意向|谋划|策划|在谈|洽谈|拟建|待建|前期|规划设计|厂房设计|方案设计|可研|立项|计划(?:实施|安排)|安排"
        ),
        ProjectStage.PLANNED,
    ),
)
# What is still to come: 计划开工项目207个, 未开工项目17个, 将建成.
_AHEAD = regex(
    r"(?:(?<!年度)(?<!投资)(?<!千人)(?<!万人)(?<!人才)(?<!行动)计划(?!总?投资|的?\d)|拟|将|力争|争取|预计|确保|未(?!来)|待|尚未|即将|年内(?!已)|目标|有望|可望)[^，。；、]{0,8}$|(?:计划|拟|将|未|待)(?:新)?(?:开工|竣工|投产|签约|建成)"
)
_TO_FINISH = regex(r"(?:计划|拟|预计)(?:年内)?(?:竣工|投产|建成|完工)")
_DONE = regex(
    r"(?:已|提前|按期|如期|正式|顺利|成功|全部|相继|陆续|集中)*(?:开工|动工|竣工|投产|签约|建成|投用)(?!率|前|后)"
)

# 20个项目加快推进; in front of them it is what is asked for.
_SPEEDED = regex("(?:正在?)?(?:加快|加速|全面|全力)(?:推进|建设|实施)(?=[，。；、]|$)")


def stage_in(text: str) -> ProjectStage:
    """The furthest stage that a word of `text` tells of; there is one."""
    return next(stage for pattern, stage in STAGES if pattern.search(text))


# 原则同意其中7个项目签约: that they may be signed.
_AGREED = regex("同意(?:其中)?(?:的)?$")
DEEDS = (ProjectStage.COMPLETED, ProjectStage.STARTED, ProjectStage.SIGNED)


def tells_of_none(found: Told) -> bool:
    """Whether a number has no stage: two verbs share it (签约、开工项目18个), or it is to be reached (计划竣工)."""
    if found.named:
        return False
    around = found.before + found.kind
    if _AGREED.search(found.before):
        return True
    return bool(BOTH.search(around) or BOTH.search(found.after) or _TO_FINISH.search(around))


def stage_of(found: Told) -> ProjectStage | None:
    """How far a project has come: by what it is called, then by the verb before or behind it."""
    if found.named:
        return None
    around = found.before + found.kind
    done = _DONE.match(found.after)
    if done and found.after.endswith("情况"):
        return None  # 汇报27个签约项目开工等情况
    if done and _AHEAD.search(found.before):
        return ProjectStage.PLANNED
    if done:
        return next(stage for pattern, stage in STAGES if pattern.search(done[0]))
    if _SPEEDED.match(found.after):
        return ProjectStage.UNDER_WAY
    if "签约待开工" in found.kind:
        return ProjectStage.SIGNED
    if found.kind.startswith("新开工") and found.after.startswith("计划"):
        return ProjectStage.PLANNED  # 78个新开工项目计划完成投资…
    if _AHEAD.search(around) or _AHEAD.search(found.before):
        return ProjectStage.PLANNED
    for words in (found.kind, found.before, found.after):
        for pattern, stage in STAGES:
            hit = pattern.search(words)
            if hit and not _AHEAD.search(words[: hit.start()]):
                return stage
            if hit:
                return ProjectStage.PLANNED
    return None


# 全市集中开工动员会在青禾县举行，涉及38个项目: what the occasion is for has come to all that it is of.
_OCCASION = regex(
    r"(?P<did>签约|开工|竣工|投产)(?:仪式|活动|大会|动员(?:大)?会|(?:现场)?推进会|现场会)(?=[^。；]*?(?:举行|举办|召开))"
)
_HELD = regex(
    r"(?:举行|举办|召开)[^。；，]{0,30}?(?P<did>签约|开工|竣工|投产)(?:仪式|活动|大会|动员(?:大)?会|现场会)"
)
_PAPERS = regex("签[订署]了?[^。；]*协议[^。；]*涉及(?:具体)?$")
# 举行项目集中开工仪式，4个项目总投资…
_RIGHT_BEHIND = regex("(?:仪式|活动|大会)，$")
_OF_ALL = regex(r"(?:涉及|涉及具体|包括|共|共有|共涉及|总共|现场)$")


# 本次开工活动在某某项目现场举行, 开工活动主会场设在某某项目现场
_VENUE = regex(
    r"(?:开工|奠基|动工)(?:一批)?”?(?:仪式|活动|动员会)?(?:主?[现会]场)?(?:设立?)?在(?:[^，。；]{2,12}的)?$"
)
_HELD_AT = regex(
    r"(?:(?:项目|工程)(?:建设|施工)?(?:现场|工地|地块)?|..(?:现场|工地|地块))(?:隆重)?(?:举[行办]|进行|[，。；])"
)


def of_occasion(text: str, found: Told) -> ProjectStage | None:
    """The stage of the projects that an occasion earlier in the sentence is said to be of, or is held at."""
    if found.named and _VENUE.search(found.before) and _HELD_AT.match(text, found.end - 2):
        return ProjectStage.STARTED
    if not (
        _OF_ALL.search(found.before) or (found.before == "" and _RIGHT_BEHIND.search(text, 0, found.start))
    ):
        return None
    if _PAPERS.search(text, 0, found.start):
        return ProjectStage.SIGNED
    named = _OCCASION.search(text, 0, found.start) or _HELD.search(text, 0, found.start)
    if named is None or BOTH.search(text, max(0, named.start() - 4), named.end()):
        return None
    return next(stage for pattern, stage in STAGES if pattern.search(named["did"]))
