"""Generated readouts for benchmarks: invented places, people and business, seeded, of any length.

They have the shape of the genre (publication line, lead, agenda, frames, attendance) and its vocabulary, so that the
rules find something to do on every line; they are no measure of quality.
"""

import random
from collections.abc import Iterator

_PLACES = ("望川区", "泽安县", "墨水新区", "临岚区", "青禾县", "云岭区", "沙河县", "白石区")
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单仇解曾"
_GIVEN = "明华建国志强文博晓峰丽娟海涛永红春生国栋雪梅"
_VERBS = ("加快推进", "全面落实", "扎实做好", "持续深化", "统筹抓好", "切实加强", "着力提升", "严格落实")
_OBJECTS = (
    "重点项目建设",
    "安全生产责任",
    "营商环境",
    "防汛备汛工作",
    "老旧小区改造",
    "招商引资",
    "干部队伍建设",
    "生态环境保护",
    "基层治理能力",
    "乡村振兴各项任务",
    "民生实事",
    "科技创新",
)
_AIMS = (
    "确保各项任务落地见效",
    "推动经济平稳运行",
    "提高群众满意度",
    "守牢安全底线",
    "形成工作合力",
    "取得扎实成效",
)
_WHO = ("各街道", "各部门", "各级党组织", "相关责任单位", "各乡镇")
_PAPERS = (
    "关于进一步优化营商环境的实施意见",
    "城市更新三年行动计划",
    "政府投资项目管理办法",
    "安全生产专项整治工作方案",
)


def page(seed: int, characters: int = 1700) -> str:
    """One page of about `characters` characters; the same seed gives the same page."""
    rng = random.Random(seed)
    place = rng.choice(_PLACES)
    day = f"{rng.randint(1, 12)}月{rng.randint(1, 28)}日"
    lines = [
        f"当前位置：首页 > 新闻中心 > {place}要闻",
        f"{place}委常委会召开会议",
        f"发布时间：2024-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d} 09:30:00 来源：{place}融媒体中心 点击次数：{rng.randint(10, 9999)}",
        f"　　{day}下午，区委书记{_name(rng)}主持召开区委常委会会议，传达学习全省经济工作会议精神，听取防汛备汛工作情况汇报，"
        f"审议《{rng.choice(_PAPERS)}》。区委副书记、区长{_name(rng)}，区委常委{_name(rng)}、{_name(rng)}出席会议。",
    ]
    lines.extend(_framed(rng, characters - sum(map(len, lines)) - 60))
    lines.append(f"　　会议还研究了其他事项。副区长{_name(rng)}，区直有关部门主要负责人列席会议。")
    lines.append("责任编辑：" + _name(rng))
    return "\n\n".join(lines) + "\n"


def _framed(rng: random.Random, room: int) -> Iterator[str]:
    while room > 0:
        said = "".join(_order(rng) for _ in range(rng.randint(3, 5)))
        line = f"　　会议{rng.choice(('指出', '强调', '要求'))}，{said}"
        room -= len(line)
        yield line


def _order(rng: random.Random) -> str:
    who = rng.choice(_WHO) if rng.random() < 0.25 else ""
    amount = f"，完成投资{rng.randint(2, 90)}.{rng.randint(1, 9)}亿元以上" if rng.random() < 0.15 else ""
    return f"{who}要{rng.choice(_VERBS)}{rng.choice(_OBJECTS)}，{rng.choice(_VERBS)}{rng.choice(_OBJECTS)}{amount}，{rng.choice(_AIMS)}。"


def _name(rng: random.Random) -> str:
    return rng.choice(_SURNAMES) + "".join(rng.sample(_GIVEN, rng.randint(1, 2)))


def html(text: str) -> str:
    """A page as a web page of a county's site: menu, scripts, crumbs, the text, a list of other pages, a footer."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    menu = "".join(f'<li><a href="/c{n}/">{word}</a></li>' for n, word in enumerate(_OBJECTS))
    others = "".join(
        f'<li><a href="/a{n}.html">{place}召开全区{_OBJECTS[n]}推进会</a></li>'
        for n, place in enumerate(_PLACES)
    )
    body = "".join(
        f'<p style="text-indent: 2em; line-height: 1.75"><span>{line}</span></p>\n' for line in lines[3:]
    )
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{lines[1]}</title>'
        "<style>.article p { margin: 0 } .nav li { float: left }</style>"
        "<script>var _hits = 0; function share(to) { window.open('/share?to=' + to); }</script></head>\n"
        f'<body><div class="header"><ul class="nav">{menu}</ul></div>\n<div class="crumbs">{lines[0]}</div>\n'
        f'<div class="article"><h1>{lines[1]}</h1><div class="info">{lines[2]}</div>\n{body}</div>\n'
        f'<div class="related"><h3>相关新闻</h3><ul>{others}</ul></div>\n'
        '<div class="footer"><p>版权所有：区人民政府办公室</p><p>网站标识码：0000000000</p></div></body></html>\n'
    )


def newspaper(seed: int, articles: int = 9) -> str:
    """A newspaper page as extraction leaves it: headlines over texts, columns of one width, one line after another."""
    rng = random.Random(seed)
    paper = rng.choice(_PLACES)[:2]
    width = rng.choice((13, 16, 19, 22))
    rows = [
        f"{paper}日报 2024年{rng.randint(1, 12)}月{rng.randint(1, 28)}日 星期{rng.choice('一二三四五')} 第02版 要闻"
    ]
    for _ in range(articles):
        thing = rng.choice(_OBJECTS)
        rows.append(f"{paper}召开{thing}推进会")
        told = f"本报讯（记者 {_name(rng)}）{rng.randint(1, 12)}月{rng.randint(1, 28)}日，全区{thing}推进会召开。区委副书记{_name(rng)}出席会议并讲话。"
        for paragraph in (
            told,
            *(f"会议{rng.choice(('指出', '强调', '要求'))}，{_order(rng)}{_order(rng)}" for _ in range(3)),
        ):
            first = width - 2
            rows.append(paragraph[:first])
            rows.extend(paragraph[at : at + width] for at in range(first, len(paragraph), width))
    return "\n".join(rows) + "\n"
