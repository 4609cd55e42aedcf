"""What somebody declares to have begun or to be open, and how English says that it was declared."""

DECLARED = (
    ("开工|动工|奠基", "declared the start of construction"),
    ("启动", "declared the launch"),
    ("开幕|开赛|开业|开馆|开园|通车", "declared the opening"),
)
"""Words of what is declared, with the English."""


def declares(what: str) -> str:
    """A pattern of words that declare something: 宣布项目集中开工."""
    return f"宣布[^，。；：]{{0,24}}?(?:{what})"
