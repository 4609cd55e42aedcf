"""The verbs of meetings and what each of them says was done with an item."""

from summarizer.facts import Act

# 审议并原则通过, 研究同意 …: one decision, however it is put together.
_DECIDED = {
    f"{looked}{link}{way}{done}": Act.ADOPTED
    for looked in (
        "审议",
        "研究",
        "讨论",
        "审查",
        "听取",
        "听取、审议",
        "听取审议",
        "听取并审议",
        "听取和审议",
        "听取讨论",
        "听取并讨论",
        "听取和讨论",
        "讨论审议",
        "研究审议",
        "协商",
        "协商讨论",
    )
    for link in ("", "并")
    for way in ("", "原则", "一致", "表决", "投票", "票决", "举手表决", "投票表决")
    for done in ("通过", "同意")
}
BY_WORD: dict[str, Act] = {
    **_DECIDED,
    "原则通过": Act.ADOPTED,
    "一致通过": Act.ADOPTED,
    "全票通过": Act.ADOPTED,
    **dict.fromkeys(("原则同意", "同意"), Act.ADOPTED),
    **dict.fromkeys(("表决通过", "举手表决通过", "投票表决通过"), Act.ADOPTED),
    "协商通过": Act.ADOPTED,
    # What is examined and settled (审定) is approved.
    **dict.fromkeys(("审定通过", "审定", "研究审定", "讨论审定"), Act.ADOPTED),
    **dict.fromkeys(("审查批准", "审查和批准", "审查并批准", "审议批准", "审议并批准"), Act.ADOPTED),
    **dict.fromkeys(("通过了", "通过"), Act.ADOPTED),
    **dict.fromkeys(("审议", "协商审议", "听取并审议", "听取和审议", "听取、审议", "审议、讨论", "听取审议", "听取和审查", "听取并审查", "听取审查", "研究审议", "讨论审议", "审议讨论", "审议表决", "审议确定", "审议决定", "初审"), Act.DELIBERATED),
    **dict.fromkeys(
        (
            "传达学习宣传贯彻", "传达学习贯彻落实", "传达学习贯彻", "传达学习并贯彻落实", "传达贯彻落实", "传达学习",
            "传达贯彻", "传达落实", "学习传达", "传达",
        ),
        Act.RELAYED,
    ),
    **dict.fromkeys(("听取", "听取并讨论", "听取和讨论", "听取讨论", "听取和评议", "听取并评议", "通报"), Act.HEARD),
    **dict.fromkeys(
        (
            "集体学习", "学习研讨", "集中学习研讨", "集中学习领会", "学习领会", "集中学习", "专题学习", "深入学习", "学习宣传贯彻", "学习贯彻落实", "学习贯彻", "学习",
        ),
        Act.STUDIED,
    ),
    **dict.fromkeys(
        ("讨论", "研究讨论", "讨论研究", "研究并讨论", "讨论并研究", "研究和讨论", "研究、讨论", "讨论、研究", "研究部署", "研究安排", "研究和部署", "研究并部署", "研究确定", "研究决定", "研究", "商议", "讨论协商", "协商讨论", "协商", "分析研判"), Act.DISCUSSED
    ),
    "宣读": Act.OTHER,
    **dict.fromkeys(("安排部署", "部署安排", "安排布置", "动员部署", "部署", "布置"), Act.ARRANGED),
    "签署": Act.SIGNED,
    "签订": Act.SIGNED,
    "表彰": Act.AWARDED,
}  # fmt: skip
