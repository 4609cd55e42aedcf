"""People whom a text names at home or by their family: 到某某、某某两农户家走访, 某某的妻子因病…."""

from summarizer.language.people.name_heralds import MASK
from summarizer.language.people.name_rows import Mention, mention_of
from summarizer.language.people.name_shapes import shapes
from summarizer.language.people.name_words import LOOSE
from summarizer.patterns import regex

_KIN_OF = regex(
    "的(?:老?母亲|老?父亲|父母|妻子|丈夫|爱人|老伴|儿子|女儿|儿媳|女婿|孙子|孙女|哥哥|弟弟|姐姐|妹妹|奶奶|爷爷|家人|亲属)"
)
# 大寨某某、罗村某某等群众家中
HOME = regex(
    "(?:[、和](?:(?!到|一行|一同|走访|深入|前往)[^，。；]){2,30}?)?(?:等[^，。；、]{0,10}?)?(?:[0-9一二两三四五六七八九十]+[户名位]?)?"
    "(?:困难|贫困|脱贫|监测|低保|老|退休)*(?:农户|群众|村民|居民|老人|党员|户|家庭)?的?家(?:中|里|(?=[，。走看慰开实查了]))"
)
# 某某的摄影作品《…》: whose work is named made it.
_WORK_OF = regex(
    f"的(?:散文|诗歌|小说|书法|绘画|美术|国画|油画|摄影|剪纸|征文|论文|歌曲|文学|微视频)?(?:作品)?{MASK}"
)
_GOING = regex("(?:[到在进访往的]|来到|入户|家庭|[村寨庄屯组沟湾坪坝岭坡塘冲洼]|社区|[、和])$")
_LONGEST_GOING = 2
# 对上坝村二组的某某某、河口村的某某某两户困难家庭进行了慰问
_VILLAGER = regex("[村组寨屯]的$")
_VISITED = regex(
    "(?:[、和与及](?=[^，。；、]{2,14}的)|等|[0-9一二两三四五六七八九十]+[户名位个])[^，。；]*?"
    "(?:(?<!种植)(?<!养殖)户|家庭|群众|村民|老人|党员|残疾人|职工|学生|儿童)"
)
_VISIT = regex("走访|慰问|看望|探望|家访|帮扶")


def at_home(clean: str, start: int, *, opens: bool) -> tuple[Mention, ...]:
    """A name that a home or a relative behind it shows to be one. `opens`: a clause begins at `start`."""
    going = "家" in clean and _GOING.search(clean, max(0, start - _LONGEST_GOING), start) is not None
    visited = _VILLAGER.search(clean, max(0, start - _LONGEST_GOING), start) and _VISIT.search(clean)
    if not (going or opens or visited):
        return ()
    for shape in shapes(clean, start, LOOSE):
        if visited and len(shape.name) > 2 and _VISITED.match(clean, shape.end):
            return (mention_of(clean, start, shape),)
        if (
            going
            and (len(shape.name) > 2 or clean.endswith("家庭", 0, start))
            and HOME.match(clean, shape.end)
        ):
            return (mention_of(clean, start, shape),)
        if opens and (
            (len(shape.name) > 2 and _KIN_OF.match(clean, shape.end)) or _WORK_OF.match(clean, shape.end)
        ):
            return (mention_of(clean, start, shape),)
    return ()
