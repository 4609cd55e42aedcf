"""The genre's worked examples: what must be rendered, and what must be refused."""

import pytest

from summarizer.english import clause
from summarizer.facts import Flag

RENDERED = {
    "加快培育七大主导产业": "Move faster to cultivate the seven leading industries.",
    "要把招商引资作为“一号工程”": 'Treat investment promotion as the "No. 1 project" (一号工程).',
    "以重大项目建设为牵引，带动有效投资稳步增长": "With major project construction as the driver, achieve steady growth in effective investment.",
    "力争上半年规上工业增加值增长6.5%以上": "Strive for growth of at least 6.5 percent in the value added of industrial enterprises above designated size in the first half.",
    "严禁“一刀切”": '"One-size-fits-all" measures are strictly prohibited.',
    "不得以任何理由拖欠农民工工资": "Migrant workers' wages must not be withheld for any reason.",
    "12月底前完成30个老旧小区改造": "Complete the renovation of 30 old residential compounds by the end of December.",
    "由区发展改革局牵头，5月底前拿出工作方案": "Led by the District Development and Reform Bureau, produce a work plan by the end of May.",
    "全年安排技改专项资金1.2亿元": "Allocate 120 million yuan in special funds for technological upgrading over the year.",
    "各街道要履行属地责任，部门要履行监管责任": "Subdistricts should fulfil their territorial responsibility; departments should fulfil their regulatory responsibility.",
    "统筹发展和安全": "Balance development and security.",
    "抓好安全生产，坚决遏制重特大事故": "Manage workplace safety; resolutely prevent serious and major accidents.",
    "围绕高端装备、新材料等产业，精准招引链主企业": "Focusing on high-end equipment, new materials and other industries, attract chain-leading enterprises in a targeted way.",
    "切实把思想和行动统一到市委决策部署上来": "Align thinking and action with the decisions and plans of the Municipal Party Committee.",
    "打造特色鲜明的人才高地": "Build a distinctive talent hub.",
    "推动专精特新企业与高校深化合作": "See that specialized and sophisticated enterprises deepen cooperation with universities.",
    "既要稳增长，又要防风险": "Both keep growth steady and guard against risk.",
    "紧紧围绕“3659”发展思路布局": 'Keep closely to the "3659" development layout (not explained in the source).',
    "上半年完成固定资产投资36.8亿元，同比增长9.2%，总量居全市第二": "Fixed-asset investment of 3.68 billion yuan was completed in the first half, up 9.2 percent year on year, ranking second in the city by volume.",
}

REFUSED = [
    "力争以一己之力为大局增色",
    "宣传部门要重点加强对全区工作等方面的向上、对外报道",
    "牵牢“牛鼻子”，下好“先手棋”",
    "研究生产线改造方案",
    "不是没有办法，而是措施不够硬",
    "有效防止前清后乱、前治后返",
    "郭家庄、马营等村要加快腾退",
    "推动项目建设和园区发展",  # does 发展 govern both?
    "防止企业成本增长",
]


@pytest.mark.parametrize(("zh", "en"), RENDERED.items())
def test_rendered(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize("zh", REFUSED)
def test_refused(zh):
    assert clause(zh).en is None


def test_an_unexplained_code_is_flagged():
    assert clause("紧紧围绕“3659”发展思路布局").flags == (Flag.OPAQUE_SLOGAN,)


def test_unknown_words_are_named():
    assert clause("推进桥梁顶升").residue == ("顶升",)
