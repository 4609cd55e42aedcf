"""The part that a deed makes somebody's: every row of the table, and what stands around a deed."""

from collections.abc import Callable

import pytest

from summarizer.language.rows import rows
from summarizer.reading.text import Page
from summarizer.rules import extract


def roles(page: Page) -> dict[str, str]:
    return {p.zh: str(p.role) for event in extract(page.articles[0], page).events for p in event.people}


@pytest.mark.parametrize("row", rows("role_deeds"), ids=lambda row: row["example"])
def test_every_deed_of_the_table_gives_its_part(page: Callable[..., Page], row: dict[str, str]) -> None:
    told = page(f"6月4日，云河县召开工作会议。副县长尹秀兰{row['example']}。县长陆文涛参加。")
    assert roles(told) == {"尹秀兰": row["role"], "陆文涛": "attendee"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "6月4日，云河县召开会议。县委书记石明亮在会上指出，要抓好落实，副县长尹秀兰在会上通报情况。",
            {"石明亮": "speaker", "尹秀兰": "reporter_to"},
        ),
        (
            "6月4日，云河县召开会议。县长陆文涛要求，各镇要行动起来；副主任车兰英强调，要加强督查。",
            {"陆文涛": "speaker", "车兰英": "speaker"},
        ),
        (
            "6月4日，县长陆文涛到青山镇调研。调研中，陆文涛要求，要抓好春耕。座谈会上，镇党委书记余霞汇报了工作。",
            {"陆文涛": "speaker", "余霞": "reporter_to"},
        ),
        (
            "6月4日，云河县召开会议。县长陆文涛在听取汇报后，对工作给予充分肯定。",
            {"陆文涛": "speaker"},
        ),
        (
            "6月4日，云河县人大常委会会议举行。县人大常委会主任石明亮颁发任命书，新任命人员向宪法宣誓并作表态发言。",
            {"石明亮": "attendee"},
        ),
        (
            "6月4日，签约仪式举行。在县长陆文涛、副县长尹秀兰的共同见证下，县教育局局长车兰英与云河中学校长柴进山签署协议。",
            {"陆文涛": "attendee", "尹秀兰": "attendee", "车兰英": "attendee", "柴进山": "attendee"},
        ),
        (
            "6月4日，云河县人大会议举行。会议听取了县长陆文涛所作的工作报告和财政局局长尹秀兰所作的财政报告。",
            {"陆文涛": "reporter_to", "尹秀兰": "reporter_to"},
        ),
        (
            "6月4日，座谈会召开。公司董事长徐旭东、云河县副县长林向阳参加会议。座谈会上，徐旭东同志对林向阳一行的到来表示热烈欢迎。",
            {"徐旭东": "speaker", "林向阳": "attendee"},
        ),
        (
            "6月4日，青山镇召开人代会。会议表彰了柴进山等8名先进个人。镇党委书记石明亮讲话。",
            {"柴进山": "awarded", "石明亮": "speaker"},
        ),
        (
            "6月4日，公司迎来青禾县副县长林向阳，财政局局长尹秀兰到访，公司董事长徐旭东陪同。",
            {"林向阳": "visitor", "尹秀兰": "visitor", "徐旭东": "host"},
        ),
        (
            "6月4日，云河县召开会议。副县长尹秀兰感谢县工商联主席徐旭东长期以来的支持。",
            {"尹秀兰": "speaker", "徐旭东": "mentioned"},
        ),
        (
            "6月4日，捐赠仪式在青山小学举行。云河中学校长石明亮，青山小学校长尹秀兰，青山镇有关负责人等领导出席会议并致辞。",
            {"石明亮": "speaker", "尹秀兰": "speaker"},
        ),
        (
            "6月4日，云河县人大常委会举行会议。副县长尹秀兰，县法院、县检察院有关负责同志，不是县人大常委会委员的各乡镇人大主席列席会议。",
            {"尹秀兰": "attendee"},
        ),
        (
            "6月4日，捐赠仪式举行。远航公司总经理石明亮先生代表企业向青山小学转交图书。",
            {"石明亮": "attendee"},
        ),
        (
            "6月4日，云河县召开学习会。陈志明、刘秀兰、黄振国等市委理论学习中心组成员出席会议。陈志明、刘秀兰交流学习心得体会。",
            {"陈志明": "reporter_to", "刘秀兰": "reporter_to", "黄振国": "attendee"},
        ),
        (
            "6月4日，云河县举行授旗仪式。县委书记石明亮、县长陆文涛为志愿服务队授队旗。石明亮指出，要抓好落实。志愿者代表车兰英在授旗仪式上宣誓。",
            {"石明亮": "speaker", "陆文涛": "attendee", "车兰英": "attendee"},
        ),
        (
            "6月4日，云河县召开民主生活会。县委书记石明亮代表县委常委会作对照检查，副县长尹秀兰、车兰英逐一作对照检查。",
            {"石明亮": "speaker", "尹秀兰": "speaker", "车兰英": "speaker"},
        ),
        (
            "6月4日，捐赠仪式举行。镇党委书记石明亮代表青山镇接受捐赠，副县长尹秀兰向捐赠企业表示感谢。",
            {"石明亮": "attendee", "尹秀兰": "speaker"},
        ),
        (
            "6月4日，云河县召开会议。县长陆文涛参加分组讨论。副县长尹秀兰参加第一组讨论时强调，要抓好落实。",
            {"陆文涛": "attendee", "尹秀兰": "speaker"},
        ),
        (
            "6月4日，全市电视电话会议召开后，县长陆文涛就贯彻会议精神提出要求，副县长尹秀兰在我县分会场参加会议。",
            {"陆文涛": "speaker", "尹秀兰": "attendee"},
        ),
    ],
)
def test_what_stands_around_a_deed(page: Callable[..., Page], text: str, expected: dict[str, str]) -> None:
    assert roles(page(text)) == expected
