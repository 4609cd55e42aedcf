"""Who says nothing on a page: no words are his of whom it only tells that he was there."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.whom.frames import Frame, frames
from summarizer.checking.whom.subjects import claims
from summarizer.facts import Person
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

# Whatever may be put into English as words of somebody's.
_WORDS = regex(
    "说|表示|表达|指出|强调|要求|认为|提出|希望|介绍|号召|勉励|叮嘱|嘱|表态|讲|谈|坦言|期待|建议|寄语|呼吁|答|宣布|称(?!号|为|赞)|"
    "致辞|致词|致欢迎|发言|汇报|报告|解读|授课|辅导|宣读|传达|通报|部署|推介|贺|谢|肯定|评价|动员|透露|解释|告诉|反映|赞|"
    "欢迎|祝|鼓励|问|点评|总结|分享|交流|座谈|讨论|研讨|听取|调研|检查|督导|决定|承诺|[：:“]|提|论|述|批示|指示|安排|明确"
)


# Somebody named by family name and post.
_TITLED = "{0}(?:书记|[省市州县区旗镇乡局处院会校部厅]长|主任|主席|总|检察长|同志)"


def check_silent(en: str, sentences: Sequence[Sentence], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each person whose words `en` tells and who says nothing in all the article."""
    told: tuple[Frame, ...] | None = None
    for claim in claims(en, people):
        for zh in sorted(claim.speakers):
            if told is None:
                told = frames(sentences, [one.zh for one in people])
            if any(re.search(_TITLED.format(zh[0]), one.zh) for one in told):
                continue  # 陈书记 is whoever of that name is a secretary
            own = [one for one in told if zh in one.people or (not one.people and zh in one.zh)]
            if own and not any(_WORDS.search(one.zh.partition(zh)[2] or one.zh) for one in own):
                yield f"“{claim.shown[:40].strip()}”: the cited Chinese gives {zh} no words"
