"""Visits received: whoever comes from elsewhere and looks around at home."""

from summarizer.patterns import regex
from summarizer.reading.text import Article

_RECEIVED = regex(
    r"(?:一行(?!政)|[考察观摩调研督导检查参访代表]团|[考察观摩调研督导检查巡察评估]组|(?:调研|考察|督导|检查|指导|评估|验收)工作组)[^。；]{0,24}?(?:来|到|莅|赴|走进)[^。；]{0,40}?(?:考察|调研|视察|观摩|参观|访问|走访|学习|督导|检查|指导|洽谈|交流|验收|对接|座谈|推进|拜访|督查|督察|考核|评估)"
    r"|(?:考察|观摩|参访|代表|访问)(?:团|组)(?:一行)?(?:莅临|来访|到访|走进)"
    r"|会见(?:了)?[^。；]{2,60}?(?:书记|[省市县区州]长|董事长|总裁|总经理|主席)[\u4e00-\u9fff]{2,4}[，。]"
    r"|(?:会见|接待)(?:了)?[^。；]{2,90}(?:一行|嘉宾|代表团|来宾|客人|客商|大使|总领事)"
    # 某市政协来我县考察, 某市政协主席某某率队到我县…
    r"|^[^，。；]{2,20}(?:委|局|办|会|政协|人大|政府|公司|集团|大学|学院|中心|医院|协会|商会|院)(?:来|莅临?)我[省市州县区旗镇乡][^，。；]{0,12}(?:考察|调研|视察|学习|交流|观摩|参观)"
    r"|与(?:来访的)?[^。；]{2,60}一行[^，。；]{0,6}(?:举行|进行|开展|座谈|会谈|洽谈)"
    # 上级某长某某来我市调研: said from where the writer stands.
    r"|^[^。；]{0,70}?(?:书记|[省市州县区厅局部]长|主席|主任)[\u4e00-\u9fff]{2,4}(?:一行)?(?:带队)?(?:来|莅临?)我[省市州县区旗镇乡][^。；]{0,40}?(?:考察|调研|视察|督导|检查|指导|走访|慰问)"
    # 某区人大来区考察
    r"|^[^，。；]{2,20}(?:人大|政协|政府|考察团|代表团)来[省市州县区旗镇乡](?:考察|调研|视察|学习|交流|观摩|参观)"
    # 某市商会应邀来宜参观考察: a city by one character.
    r"|^[^，。；]{0,14}[，]?[^，。；]{2,16}(?:商会|协会|公司|集团|企业家|代表团|考察团)[^。；]{0,24}?(?:应邀|组团)?(?:来|莅临?)[\u4e00-\u9fff]{1,2}(?:参观|考察|洽谈|访问)"
    # 某大学副校长某某一行来校考察, 某市代表团抵宜访问.
    r"|[^，。；]{2,40}来我?(?:校|院|司|公司|集团|学校|学院|医院)[^，。；]{0,6}?(?:考察|调研|交流|访问|参观|洽谈|座谈)"
    r"|(?:团|一行)[^。；]{0,12}抵[^，。；]{1,4}(?:访问|考察)"
    r"|[率带](?:队|团)[^，。；]{0,6}(?:来|到|赴|莅临?)我[省市州县区旗镇乡][^。；]{0,60}?(?:考察|调研|视察|观摩|参观|学习|交流|督导|检查)"
)
# 来 is said from where the writer stands: whoever comes, comes to us; 会见 is said of whoever stays at home.
_COME = regex(
    r"(?:团|组|一行)[^。；]{0,12}?(?:来|莅)|^会见|^接待|^与|来访|抵|来(?:校|院|司|公司|集团|学校|学院|医院)|(?:来|莅临?)(?:我|[省市州县区旗镇乡](?:考察|调研|视察|学习|交流)|[\u4e00-\u9fff]{1,2}(?:参观|考察|洽谈|访问))"
)
_OURS = regex(
    r"(?:来|到|莅临|赴|走进)(?:我[司会校院]|(?:集团公司|集团|公司|学校|学院|医院|商会)[^，。；]{0,10}(?:考察|调研|交流|参观|访问|洽谈|座谈))|(?:来|到|莅临|赴|走进)(?:我[市区县镇省旗州]|[^，。；]{1,12}?(?:区|县|市|旗|镇))"
)
# 某区考察团赴某市某区对接合作: who goes there (赴) is told of at home, unless it is to us.
_OUTBOUND = regex("(?:考察|代表|招商)团(?:一行)?赴(?!我)|(?:派出|组成|成立|抽调)[^，。]{0,14}组")
# 某市政协调研组到甲县和乙区调研: whoever goes to several places is told of by neither.
_ROUND_OF = regex("到[\u4e00-\u9fff]{2,6}?[县区市旗](?:、|和)[\u4e00-\u9fff]{2,6}?[县区市旗]")
_WE_WENT = regex(
    r"^(?:[^，。]{0,20}|[^，。]{0,14}，)(?:区委|县委|区长|县长|我区|我县|(?:(?<=，)|^)(?:我?公司|集团(?:公司)?)(?:领导|党委|纪委|工会|总经理|副总经理|董事长))(?:(?!会见|会晤|接见)[^。来]){0,40}(?:一行|带队|带领|率)"
)
# A firm or a chamber came: the host's officials sit at the table, whoever is named first.
_FIRM_CAME = regex(
    r"(?:公司|集团|商会|协会|大学|研究院|学院)[^。；]{0,30}?(?:带队|率队|率团|一行)[^，。；]{0,12}?(?:来|到|赴|莅|走进)[^，。；]{1,16}?[，]?(?:考察|洽谈|对接|访问|参观|交流|座谈)"
)


def received(article: Article) -> bool:
    """Whether the article tells of visitors from elsewhere: they came to our place, and it is they who look around."""
    texts = [s.text for s in article.sentences[:1]]
    if article.headline:
        texts.append(article.headline.text)
    if any(_OUTBOUND.search(text) for text in texts):
        return False
    for text in texts:
        found = _RECEIVED.search(text) or _FIRM_CAME.search(text)
        if (
            found
            and (_OURS.search(found.group()) or _COME.search(found.group()))
            and not _WE_WENT.search(text)
            and not _ROUND_OF.search(found.group())
        ):
            return True
    return False
