"""What somebody is called straight behind a name, with a post before it or without: 教授, 副主任."""

from summarizer.patterns import regex

# 副主任某某教授作报告: what somebody is called behind a post as well.
_HONOURS = "少将|中将|上将|大校|教授|副教授|院士|博士|研究员|副研究员|主任医师|老师|律师|法官"
_POSTS = "会长|主任|局长|董事长|总经理|书记|理事长|校长|院长|科长|团长|部长|镇长|乡长|县长|区长"
HONOURED = regex(
    f"(?:{_HONOURS}|(?:常务)?副?(?:{_POSTS}))(?:所?[作做讲致]|就|在(?!线|职)|为|围绕|从"
    f"|对|应邀|主讲|授课|带领|介绍|表示|认为|指出|结合|以|主持|出席|参加|陪同|担任|会见|会晤|宴请"
    f"|接待|到场|巡听|率|受邀|来到|前往|先后|分别|"
    "代表|发表|当选|发言|向|一行|等|和|及|与|[，、。；）]|[0-9一二两三四五六七八九十]{1,2}[名位人]|$)"
)
"""An honour or a post behind a name, and what may follow it where it ends the name."""
