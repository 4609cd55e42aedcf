"""Pages put together of parts in many orders: what stands over the title, publication line, text, what stands under it.

Whatever the parts are, the text is told whole and nothing of the frame is.
"""

import re
from itertools import chain
from random import Random

import pytest
from one_article import page

_OVER = (
    (),
    ("云河县住房和城乡建设局",),
    ("云河先锋",),
    ("政务公开", "解读回应", "互动交流", "数据开放"),
    ("云河县总工会", "YUNHE COUNTY FEDERATION OF TRADE UNIONS"),
    ("书 记 方远山", "局 长 林小满", "副局长 何静 阮成林"),
    ("县委书记 方远山 0000-6600001", "县长 林小满 0000-6600002"),
    ("局 长：方远山", "党组成员、副局长：何静", "四级调研员：林青"),
    ("学校概况", "机构设置", "教学科研", "招生就业", "校园文化"),
    ("要闻", "图片", "视频", "专题", "直播"),
    ("首页", "走进云河", "新闻资讯", "办事大厅", "专题专栏"),
    ("首页 | 概况 | 新闻 | 服务 | 互动",),
    ("今天是2026年11月30日 星期一", "设为首页 | 加入收藏"),
    ("热门搜索：医保 社保 公积金",),
    ("搜索热词：安全 考试 招聘",),
)
_TRAILS = (
    ("当前位置：首页 > 政务动态 > 部门动态",),
    ("您的位置：首页>>工作动态>>详细内容",),
    ("首页/机关党建/活动掠影",),
)
_STATED = (
    ("发布时间：2026-03-18 09:12", "来源：云河发布", "浏览次数：88"),
    ("2026-03-18 来源：云河发布 字号：大 中 小",),
    ("时间：2026年03月18日 09:12 作者：何静 来源：云河发布",),
    ("来源: 云河发布 | 时间: 2026-03-18 | 点击数: 66",),
    ("文章来源：云河发布", "更新时间：2026-03-18", "字体：[大] [中] [小]"),
)
_TEXTS = (
    (
        "县住建局召开安全生产工作会",
        "3月17日，县住建局召开安全生产工作会，党组书记、局长方远山主持会议并讲话。",
        "会议要求，各科室要压实监管责任，紧盯脚手架、深基坑等重点部位，做到隐患清零。",
    ),
    (
        "青山镇便民服务中心改建工程公示",
        "一、项目基本情况",
        "项目名称：青山镇便民服务中心改建工程",
        "建设单位：青山镇人民政府",
        "建设地点：青山镇新街12号",
        "项目投资：总投资386万元",
        "二、公示期限",
        "自2026年3月18日起5个工作日。",
    ),
    (
        "2025年农村危房改造资金分配表",
        "按照有关规定，现将资金安排情况公布如下：",
        "序号 | 乡镇 | 户数 | 金额（万元）",
        "1 | 青山镇 | 12 | 18.6",
        "2 | 荷塘镇 | 9 | 14.2",
        "合计 | | 21 | 32.8",
    ),
    (
        "县政协开展重点提案督办",
        "3月15日，县政协主席赵明带队督办重点提案，实地查看了老旧小区改造现场",
        "督办组听取了县住建局工作汇报，就加装电梯、停车位建设提出意见建议",
        "县政协副主席林青参加活动",
    ),
    (
        "青山镇污水处理厂改造项目招标公告",
        "项目名称：青山镇污水处理厂改造项目",
        "招标人：青山镇人民政府",
        "主管部门：云河县水务局",
        "计划工期：180日历天",
        "投标截止时间：2026年4月8日9时。",
    ),
    (
        "县政府专题会议纪要",
        "时间：2026年3月16日",
        "地点：县政府三楼会议室",
        "主持人：方远山",
        "会议研究了滨河路项目征拆工作，明确由县住建局牵头，4月底前完成。",
        "出席：何静、林青",
    ),
    (
        "2025年度十佳河长名单公示",
        "经民主推荐、综合评议，现将名单公示如下：",
        "何小兰 青山镇镇长",
        "方小凤 荷塘镇副镇长",
    ),
    (
        "县总工会慰问春运职工",
        "3月15日，县总工会主席林青带队，先后到客运站、火车站慰问一线职工，送去牛奶、保温杯等慰问品",
        "林青叮嘱大家注意劳逸结合，确保旅客平安出行",
        "县交通运输局负责人陪同慰问",
    ),
    (
        "2025年度最美护士名单",
        "经推荐、评审、公示，决定授予下列同志最美护士称号：",
        "何小兰 县人民医院",
        "方小凤 县中医院",
        "林雪 青山镇卫生院",
    ),
)
_UNDER = (
    ("上一篇：青山镇开展植树活动", "下一篇：没有了"),
    ("责任编辑：林青", "审核：何静"),
    ("编辑丨林青", "一审丨何静", "终审丨赵明", "鸣谢丨云河县文旅局"),
    ("附件下载", "打印本页", "关闭窗口"),
    ("主办：云河县人民政府办公室", "承办：云河县电子政务中心", "网站标识码：0000000012"),
    ("版权所有：云河县住房和城乡建设局", "地址：云河县平安大道1号 邮编：000000", "电话：0000-6600000"),
    ("推荐阅读", "县人大常委会召开党组会议", "荷塘镇举办桃花节"),
    ("县直部门", "乡镇街道", "新闻媒体"),
    ("关注“云河发布”微信公众号，获取更多资讯",),
    ("声明：本网站文章版权归原作者所有，内容为作者个人观点。",),
    ("主办单位：云河县人民政府办公室", "技术支持：云河云科技"),
    ("撰稿：林青", "编辑：何静", "审核：赵明"),
    ("编辑/林青 校对/何静 审核/赵明",),
    ("评论(0)", "请先登录后发表评论"),
    ("分享到：", "QQ空间", "新浪微博", "复制链接"),
    ("满意度评价：", "满意 基本满意 不满意", "提交"),
    ("网站地图 | 联系我们 | 关于我们", "您是第102345位访客"),
    ("最新公告", "2026-03-17 关于清明祭扫的通告", "2026-03-15 关于道路封闭施工的公告"),
    ("打印本页", "书 记 方远山", "主 席 林小满", "副主席 何静 阮成林"),
    ("欢迎加入我们", "“云河微讯”公众号由县委宣传部主办，县融媒体中心运营，为您提供权威资讯。"),
)
_LETTERS = re.compile(r"\W+")


def _told(lines):
    """Headline, and the letters of the text, of the only article of a page."""
    (article,) = page("\n".join(lines)).articles
    return article.headline and article.headline.text, _LETTERS.sub("", article.text), article.kicker


@pytest.mark.parametrize("seed", range(400))
def test_parts_in_any_order(seed):
    random = Random(seed)
    title, *body = random.choice(_TEXTS)
    over = [*random.choice(_OVER), *random.choice(_OVER[:-4]), *random.choice(_TRAILS)]
    under = chain(*random.sample(_UNDER, random.randint(1, 3)))
    stated = random.choice(_STATED)
    lines = random.choice(([*over, title, *stated], [*over, *stated, title]))
    assert _told([*lines, *body, *under]) == (title, _LETTERS.sub("", "".join(body)), None)


def test_rows_of_figures_are_no_jam():
    rows = "镇 | 拨付 | 结余 | 合计 |\n青山 | 2 |\n| 1 | 3 |\n荷塘 | 5 |\n| 1 | 6 |\n说明。 | 12 | 3 |"
    (article,) = page(f"资金分配表\n{rows}").articles
    assert _LETTERS.sub("", article.text) == _LETTERS.sub("", rows)


def test_a_head_with_fewer_cells_than_its_rows_is_no_menu():
    title, rows = "2025年资金分配表", "卫生院名称 | 项目金额 | 备注\n1 | 青山 | 12 | 3\n2 | 荷塘 | 9 | 4"
    assert _told([title, "发布时间：2026-03-18 09:12", rows])[:2] == (title, _LETTERS.sub("", rows))


def test_the_number_of_a_paper_publishes_nothing():
    assert (
        page(
            "发布日期：2026年3月13日 信息来源：\n关于防火的通知\n云政办发〔2026〕8号\n各镇：\n请做好防火。"
        ).publisher
        is None
    )


def test_what_an_owner_says_of_himself_under_his_address():
    lead = "3月17日，县住建局召开安全生产工作会，部署下一步工作。"
    lines = [
        "安全生产工作会",
        "2026-03-18 09:12",
        lead,
        "新闻热线：0000-1234567",
        "服务群众、传播云河。",
    ]
    assert _told(lines)[1] == _LETTERS.sub("", lead)


def test_captions_that_are_the_title_again_part_no_articles():
    title, lines = (
        "我县“三中心”揭牌",
        ["12月26日，我县“三中心”揭牌。", "县委书记方远山向大家表示欢迎。", "林青介绍了情况。"],
    )
    read = _told([title, "点击上方关注我们", lines[0], *[title] * 3, lines[1], title, lines[2], "分享到："])
    assert read[:2] == (title, _LETTERS.sub("", "".join(lines)))


def test_what_is_arranged_takes_no_title_of_a_paper():
    (article,) = page(
        "青山镇临时交通管制安排\n关于对青山镇实行临时交通管制的通告\n2022-11-02 13:08\n为确保安全，现通告如下："
        "\n一、管制时间\n11月2日8时起，青山镇实行临时交通管制。"
    ).articles
    assert "安排关于" not in article.headline.text


def test_a_day_in_the_last_row_of_a_table_is_text():
    rows = ["行政相对人 | 青山镇某食品加工坊", "罚款金额（元） | 5000", "处罚日期 | 2026年3月12日"]
    told = _told(["行政处罚信息公示", "发布时间：2026-03-18 09:12", *rows, "责任编辑：林青"])
    assert told[:2] == ("行政处罚信息公示", _LETTERS.sub("", "".join(rows)))
