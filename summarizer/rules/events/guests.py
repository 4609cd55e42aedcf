"""Visits received: whoever comes from elsewhere and looks around at home."""

import re
from functools import cache

from summarizer.language.countries import country_names
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.reading.text import Article

# 某区考察团赴某市某区对接合作: who goes there (赴) is told of at home, unless it is to us.
_OUTBOUND = regex(
    "(?:考察|代表|招商)团(?:一行)?赴(?!我)|党(?:总)?支部[^，。；]{0,14}(?:赴|到|前往)(?!我)|(?:派出|组成|成立|抽调)[^，。]{0,14}组"
)
# 某市政协调研组到甲县和乙区调研: whoever goes to several places is told of by neither.
_ROUND_OF = regex(
    "(?:到|赴|深入|走进)[\u4e00-\u9fff]{2,6}?(?:[县区市旗镇乡]|街道)(?:、|和)[\u4e00-\u9fff]{2,6}?(?:[县区市旗镇乡]|街道)"
)
_WE_WENT = regex(
    r"^(?:[^，。]{0,20}|(?:[^，。]{0,14}，){1,2})(?:区委|县委|区长|县长|我区|我县|(?:(?<=，)|^)(?:我?公司"
    r"|集团(?:公司)?)(?:领导|党委|纪委|工会|总经理|副总经理|董事长))(?:(?!会见|会晤"
    r"|接见)[^。来]){0,40}(?:一行|带队|带领|率)(?![^，。；]{0,10}(?:莅临|来|到)我[校院司])"
)
# A firm or a chamber came: the host's officials sit at the table, whoever is named first.
_FIRM_CAME = regex(
    r"(?:公司|集团|商会|协会|大学|研究院|学院)[^。；]{0,30}?(?:带队|率队|率团|一行)[^，。；]{0,12}?(?:来|到|赴|莅|走进)[^，。；]{1,16}?[，]?(?:考察|洽谈|对接|访问|参观|交流|座谈)"
)
# 某市五家商会到青禾县考察，青禾县委书记某某陪同: whoever went along is of the place they came to.
_BUSINESS_CAME = regex(
    r"^(?:[^，。；]{0,14}，)?(?![^，。；]{0,8}(?:组织|带领|率))[^，。；]{2,60}?(?:公司|集团|商会|协会|企业|企业家|客商|投资商)[^，。；]{0,24}?(?:来|到|赴|莅临|走进)"
    r"(?:我[县区市旗州]|(?P<here>[\u4e00-\u9fff]{2,6}?[县区市旗州]))[^，。；]{0,24}?(?:考察|洽谈|参观|访问|对接)(?(here)[^，。；]{0,24}[，。](?P=here))"
)
# 某市青禾商会会长某某率考察团回乡考察: at home, and guests of those who govern it.
_CAME_HOME = regex(
    "(?:商会|乡贤|校友会|侨商|华侨|企业家|客商)[^。；]{0,40}?(?:[回返](?:到)?(?:家乡|故乡|乡))(?:开展|进行)?[^，。；]{0,8}(?:考察|参观|观摩|洽谈)"
)


@cache
def _words(group: str) -> "re.Pattern[str]":
    """The words of one group of `guest_words.tsv`."""
    return regex("|".join(row["pattern"] for row in rows("guest_words") if row["group"] == group))


def received(article: Article) -> bool:
    """Whether the article tells of visitors from elsewhere: they came to our place, and it is they who look around."""
    texts = [s.text for s in article.sentences[: _leads(article)]]
    if article.headline:
        texts.append(article.headline.text)
    if any(_OUTBOUND.search(text) for text in texts) or went_abroad(article):
        return False
    if _CAME_FROM_ABOVE.match(texts[0] if texts else "") and any(
        _PRAISED_US.search(sentence.text) for sentence in article.sentences[1:_FAR]
    ):
        return True
    if any(
        _BUSINESS_CAME.match(text) or _CAME_HOME.search(text) or _AT_HOME_WITH_GUESTS.search(text)
        for text in texts
    ):
        return True
    for text in texts:
        found = _words("received").search(text) or _FIRM_CAME.search(text)
        if (
            found
            and (_words("to_us").search(found.group()) or _words("from_here").search(found.group()))
            and not (_WE_WENT.search(text) and not _STAYED.match(text))
            and not _ROUND_OF.search(found.group())
        ):
            return True
    return False


# A line of the deck may stand before the lead: 何远表示希望…加强合作。5月3日，…会见…一行.
_DECK = regex(r"(?!.*\d{1,2}日)[^。]{4,40}[。]?$")


def _leads(article: Article) -> int:
    """How many sentences may be the lead."""
    return 2 if article.sentences and _DECK.match(article.sentences[0].text) else 1


# 市农业农村局带领…到某县调研, and then 调研组对我县…给予肯定: it is us whom they looked at.
_CAME_FROM_ABOVE = regex(
    r"(?:[^，。；]{0,14}，)?[省市州][^，。；]{2,30}(?:局|厅|委|办|院|会|组)[^，。；]{0,20}，?(?:到|赴|来|深入)[^，。；]{2,30}(?:调研|考察|督导|检查|指导|视察)"
)
_PRAISED_US = regex(
    r"对我[省市区县旗州镇乡][^。；]{2,90}(?:给予|表示|予以)(?:了)?(?:充分|高度)?(?:肯定|评价|认可|赞赏)|(?:充分|高度)?肯定了我[省市区县旗州镇乡]"
)
_FAR = 6
_TO_COUNTRY = regex("(?:访问|出访|赴)(?=[\u4e00-\u9fff])")


def went_abroad(article: Article) -> bool:
    """Whether headline or lead tells of a journey to another country: 访问韩国某道."""
    texts = [s.text for s in article.sentences[:1]]
    if article.headline:
        texts.append(article.headline.text)
    return any(
        country_names().match(text, found.end()) for text in texts for found in _TO_COUNTRY.finditer(text)
    )


# 县委书记某某与|来青禾考察的某公司董事长某某座谈: whoever is named behind the 的 came, whoever stands before 与 is at home.
_ON_A_VISIT = "(?:(?:前来|来)[^，。；]{0,12}?(?:考察|访问|投资|洽谈|参观|调研|学习|交流|对接|拜访|走访|指导)|来访|到访)的"
WITH_GUESTS = f"(?:(?:[与同]|会见了?|会晤了?|接见了?|接待了?)(?:应邀|专程)?{_ON_A_VISIT})"
_AT_HOME_WITH_GUESTS = regex(
    f"[与同]{_ON_A_VISIT}[^。；]{{2,90}}?(?:座谈|会谈|洽谈|会晤|交流|磋商)|(?:会[见晤]|接[见待])了?{_ON_A_VISIT}"
)
# 县委书记某某与某公司总经理某某一行座谈, without a word of a way to them.
_STAYED = regex("^[^。；到赴往访率]{4,60}[与同][^。；]{2,60}一行")
# 市委书记某某在宾馆与某集团董事长某某一行|座谈, 某某主席|欢迎某某到访
SAT_WITH = regex(
    f"(?:先后|分别)?(?:在[^，。；]{{1,16}}?)?(?:{WITH_GUESTS}"
    "|与[^。；]{2,50}一行[^，。；]{0,6}(?:座谈|会谈|洽谈)"
    "|与[^，。；]{2,24}(?:集团|公司|商会|银行)[^，。；]{0,16}?(?:董事长|总裁|总经理|行长|会长|执行官)[一-鿿]{2,4}[^，。；]{0,6}(?:座谈|会谈|洽谈|会晤)"
    "|与[^。；]{2,140}?(?:率领|带队)的[^，。；]{0,10}[团组队][^，。；]{0,6}(?:座谈|会谈|洽谈)"
    "|欢迎[^，。；]{2,20}(?:到访|来访|到来|莅临))"
)
# 某国客商某某、某某来就投资事宜进行考察: whoever comes is a guest.
CAME = regex("(?:一行)?(?:应邀|专程|日前|近日|[上下]午)*(?:来(?![自宾源说看])|莅临|到访)")
