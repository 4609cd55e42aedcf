"""Words given to a sort of people nobody of whom says anything: entrepreneurs, residents, a company, listeners.

企业家选择投资 is a deed of theirs; what is said of it is the secretary's. A sort that speaks anywhere on the page may
have said whatever a line gives it.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.patterns import regex

_SAYS = (
    r"(?:also |all |then )?(?:said|says|stressed|noted|stated|added|told|promised|pledged|believed?|praised|thanked|"
    r"expressed|explained|introduced|complained|called for|urged|hoped|warned|announced|thought|agreed that)\b(?! by)"
)
_SOME = "(?:[Tt]he |[Ss]ome |[Mm]any |[Ss]everal |[Aa]n? |[Ll]ocal )?"
_WHO = (
    (
        r"(?:[A-Z]\w+ )*(?:(?<= )Group|[Cc]ompan(?:y|ies)|[Ff]irms?|[Cc]orporation|[Ee]nterprises?|[Bb]usinesses)",
        "企业|公司|集团|客商|厂|商会|业主|投资方|企业家|负责人|代表|总经理|董事",
    ),
    (
        r"[Gg]roup|[Tt]eam|[Dd]elegation|[Vv]isitors",
        "[组团队]|一行|公司|集团|企业|负责人|董事|总经理|来宾|客人",
    ),
    (
        r"[Ee]ntrepreneurs|[Ii]nvestors|[Mm]erchants|[Bb]usiness (?:people|leaders)",
        "企业家|客商|企业|商|投资|老板|负责人",
    ),
    (r"[Rr]epresentatives?|[Aa] (?:[a-z]+ )?representative", "代表"),
    (
        r"[Rr]esidents?|[Vv]illagers?|[Cc]itizens|[Ff]armers?|[Hh]ouseholds",
        "群众|居民|村民|老人|市民|住户|农户|农民|百姓|乡亲|大爷|大妈|户|业主|家长",
    ),
    (r"[Ss]tudents?|[Pp]upils?", "学生|学子|同学|孩子|学员|小朋友"),
    (r"[Tt]eachers?|[Pp]rincipals?", "教师|老师|校长|教育工作者"),
    (r"[Dd]octors?|[Nn]urses?", "医生|医师|护士|医护|院长"),
    (r"[Ee]xperts?|[Ss]cholars?|[Pp]rofessors?|[Ss]cientists?", "专家|教授|学者|院士|研究员|科学家|博士"),
    (r"[Tt]ourists?|[Tt]ravellers?", "游客|旅客"),
    (r"[Dd]onors?", "捐赠|企业|爱心|代表|会长|理事"),
    (r"[Ww]orkers?|[Ee]mployees?|[Bb]uilders?", "职工|员工|工人|施工|建设|负责人|代表|工作人员|队员"),
    (
        r"[Ll]isteners?|[Aa]udiences?|[Pp]articipants?",
        "与会|大家|参会|学员|听众|观众|人员|党员|干部|代表|委员|一致|纷纷|交流|讨论",
    ),
)
_CLASSES = tuple(
    (
        regex(rf"(?:^|[.;:] |\b[Tt]hat ){_SOME}(?:[a-z-]+ ){{0,2}}(?:{en}),? {_SAYS}"),
        regex(zh),
    )
    for en, zh in _WHO
)
_SAYS_ZH = regex(
    "说|表示|指出|强调|认为|介绍|坦言|希望|感谢|感慨|表态|发言|称(?!号|为)|告诉|反映|提出|建议|道|承诺|评价|肯定|赞|点赞|期待|讲|谈|鼓励|叮嘱|勉励|要求"
)
# 向企业家表示感谢: they are thanked.
_TO = regex("[对向为给与让使]|服务|希望")
_PIECE = regex("[^，。；\n]+")
_SAID_LIST = (
    "said says stressed noted stated added told promised pledged believe believed praised thanked expressed explained "
    "introduced complained called urged hoped warned announced thought agreed"
)
_SAID = frozenset(_SAID_LIST.split())


def check_class_speakers(en: str, texts: Sequence[str]) -> Iterator[str]:
    """Messages, one for each sort of people whose words `en` tells and of whom nobody says anything in `texts`."""
    if _SAID.isdisjoint(words(en)):
        return
    for english, chinese in _CLASSES:
        said = english.search(en)
        if said and not any(_speaks(text, chinese) for text in texts):
            yield f"“{said[0].strip(' .;:')}”: the cited Chinese gives none of them any words"


def _speaks(text: str, who: re.Pattern[str]) -> bool:
    """Whether somebody of a sort stands before a verb of saying, in its clause or the one before."""
    before = False
    for piece in _PIECE.finditer(text):
        named = next(
            (one for one in who.finditer(piece[0]) if not _TO.search(piece[0], 0, one.start())), None
        )
        if named and _SAYS_ZH.search(piece[0], named.end()):
            return True
        if before and _SAYS_ZH.match(piece[0].lstrip("并还也又")):
            return True
        before = named is not None
    return False
