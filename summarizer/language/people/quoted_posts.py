"""Posts of bodies with words in quotation marks: 县委“两新”工委书记某某, 市“五经普”办公室副主任某某."""

from dataclasses import replace

from summarizer.language.people.name_heralds import MASK
from summarizer.language.people.name_rows import Mention
from summarizer.language.posts.title_runs import is_crowd, title_end, title_run
from summarizer.patterns import regex

_LONGEST_QUOTATION = 14
# “最美村官”|村支部书记, “双拥”|县委书记: what begins so is a post by itself.
_BY_ITSELF = regex(
    "[省市县区州旗盟镇乡村]|党|原|时任|总书记|书记|主任|主席|会长|局长|校长|院长|董事长|总经理|教授|负责人|代表|委员"
)
_OWNER = regex("(?:.*[省市县区州旗盟镇乡村委府局办院会部团校司、国])?")
_TIME = regex("[时后前中]|期间")
_STAND_IN = "某"


def over_quotation(text: str, clean: str, floor: int, mention: Mention) -> Mention:
    """The mention with its first title whole, if a short quotation inside the name of a body cut it off.

    `clean` is `text` with quotations masked; nothing before `floor` belongs to the titles.
    """
    begin = mention.titles_start
    if not mention.titles or begin > mention.start or clean[begin - 1 : begin] != MASK:
        return mention
    opened = begin - len(clean[:begin]) + len(clean[:begin].rstrip(MASK))
    quotation = text[opened:begin]
    short = len(quotation) <= _LONGEST_QUOTATION and quotation[0] + quotation[-1] == "“”"
    if not short or _BY_ITSELF.match(clean, begin):
        return mention
    filled = clean[:opened] + _STAND_IN * len(quotation) + clean[begin:]
    start, titles = title_run(filled, floor, title_end(filled, mention.start))
    led_in = filled[start:opened]
    if not titles or start > opened or is_crowd(titles[-1]) or not _OWNER.fullmatch(led_in):
        return mention
    if _TIME.search(clean, begin, mention.start):
        return mention
    whole: list[str] = []
    at = start
    for title in titles:
        whole.append(text[at : at + len(title)])
        at += len(title) + 1
    return replace(mention, titles=tuple(whole), titles_start=start)
