"""What stands before a figure and names nothing: which way it went, held against what, of which whole it is a share.

Such a figure is of what was named before it: 收入3亿元，为年预算的32.3%，同比降低10.2%.
"""

from summarizer.patterns import regex

_WORDS = (
    # held against what
    "同比|环比|同期|同口径|按?可比(?:口径|价格?)|按?不变价格?|计算|[比较与跟和同]|相比|相较|[上去前今当]年|上月|上个?季度?|"
    r"[上下]半年|年初|疫情?前|节前|灾前|19\d\d年|20\d\d年|[末底初]|"
    # which way
    "负?增[长幅速]|增加(?!值)|[增减][收支产]|净[增减]|上升|上涨|提[高升]|下[降跌滑]|降[低幅]|涨幅|减少|回[落升]|扩大|缩[小减]|收窄|"
    "放缓|加快|翻|恢复|[增减升降涨跌多少]|"
    # how it is put
    "分别|实际|名义|累计|仍|已|均|也|又|再|[了出到至达为约近超有]|达到|完成|实现|[（(]"
)
MERELY = regex(f"(?:{''.join(_WORDS)})+")
"""A label that only compares."""
SHARE_OF = regex(
    r"(?:占|[为达](?:到|成)?(?=[^，。；\d]{0,12}(?:预算|计划|目标|任务))|完成(?=[^，。；\d]{0,12}(?:预算|计划|目标|任务)))"
    r"[^，。；\d]{0,24}"
)
"""A label that tells what a share is a share of."""


def names(label: str) -> bool:
    """Whether a label says what a figure is of."""
    return bool(label) and not MERELY.fullmatch(label) and not SHARE_OF.fullmatch(label)
