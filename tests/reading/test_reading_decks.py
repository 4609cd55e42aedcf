"""Decks of newspapers, invented: which of the lines over a text is its headline, and which are one line."""

import pytest

from summarizer.reading.headline.headline import choose
from summarizer.reading.headline.verbs import lacks_subject, tells_deed
from summarizer.reading.piece import whole

# Lines of a heading, the text, the headline. The other lines are the kicker.
DECKS = [
    # A line that ends in 时 or 宣布 is none by itself.
    ("县人大代表团分组审议时|程远帆强调 把实事办到群众心坎上", "2月9日，县委书记程远帆参加青山代表团分组审议。", "*"),
    ("县委、县政府宣布|六千名学生将免交课后服务费", "县委、县政府2月12日宣布，六千名学生将免交课后服务费。", "*"),
    ("一批经济学者和企业家呼吁|狠抓中心环节 搞活民营企业", "一批经济学者和企业家近日在云河呼吁，要搞活民营企业。", "*"),
    # Who did it outweighs what was done, praised or asked for without him.
    ("出席县政协十届三次会议|186名委员全部报到", "出席县政协十届三次会议的委员2月6日起陆续报到。到当晚，186名委员已全部报到。", "186名委员全部报到"),
    ("各界群众纷纷建言献策|热盼县两会胜利召开", "县两会召开在即，各界群众纷纷通过来信建言献策。", "各界群众纷纷建言献策"),
    ("县文联召开学习座谈会|文艺工作者表示，要扎根基层创作精品", "2月10日，县文联召开学习座谈会。与会文艺工作者表示，要扎根基层。", "县文联召开学习座谈会"),
    ("乘势而上，推进“工业强县”一号工程|县委八次全会引发经济战线热烈反响", "县委八次全会闭幕后，经济战线展开讨论。", "县委八次全会引发经济战线热烈反响"),
    ("从“等客来”到“请客来”|云河车站街重现繁华", "沉寂多年的云河车站街重现繁华。", "云河车站街重现繁华"),
    ("捐赠一千万元重奖优秀教师|曾氏教育基金会在云河成立", "3月18日，曾氏教育基金会在云河一中成立。曾国栋捐赠一千万元。", "曾氏教育基金会在云河成立"),
    ("省级文明城市创建进行时|市民争做文明“代言人”", "随着省级文明城市创建推进，越来越多的市民争做文明“代言人”。", "市民争做文明“代言人”"),
    ("“五月榴花红似火”|全县职工才艺大赛落幕", "6月1日，全县职工才艺大赛落幕。", "全县职工才艺大赛落幕"),
    ("改革向广度与深度推进|我县工业经济取得显著成效", "去年以来，我县深化改革，工业经济取得显著成效。", "我县工业经济取得显著成效"),
    # Who attended is beside the event, between whatever lines it stands.
    ("县政府举行答谢晚宴|纪念与海宁结对帮扶二十周年|方景山出席并致辞", "2月8日晚，县政府举行答谢晚宴。县长方景山出席并致辞。", "县政府举行答谢晚宴"),
    ("云青公路全线通车|为我县北部增加一条重要通道|市委致电祝贺 程远帆剪彩", "3月12日，云青公路全线通车，为我县北部增加一条重要通道。", "云青公路全线通车"),
    # Of two lines that are both whole the first is the headline.
    ("云河外贸发展速度明显加快|全年进出口总额可望突破15亿元", "今年以来云河外贸发展速度明显加快，全年进出口总额可望突破15亿元。", "云河外贸发展速度明显加快"),
    ("云河一中喜迎百年华诞|两千校友重返母校共叙情谊", "6月13日，云河一中举行建校百年庆祝活动，两千余名校友重返母校。", "云河一中喜迎百年华诞"),
    ("云河茶香飘进粤港澳大湾区|首批3吨春茶通关出口", "6月17日，云河首批3吨春茶运往粤港澳大湾区。", "云河茶香飘进粤港澳大湾区"),
    ("县十七届人大常委会|举行第十二次会议|决定任命田雨为副县长", "6月12日，县十七届人大常委会举行第十二次会议。会议决定任命田雨为副县长。", "县十七届人大常委会举行第十二次会议"),
    ("市公安局严打电信诈骗|七个月挽回损失2300万元", "市公安局破获电信诈骗案件312起，挽回损失2300万元。", "市公安局严打电信诈骗"),
    ("我市举行防空警报试鸣|70万市民参加疏散演练", "8月15日，我市举行防空警报试鸣，70万市民参加疏散演练。", "我市举行防空警报试鸣"),
    ("全省首单！|绿色保险落地我市", "8月2日，全省首单绿色建筑保险在我市签约落地。", "绿色保险落地我市"),
    ("陆建平会见客人|王志远参加", "7月15日，区委书记陆建平会见了客人。区长王志远参加会见。", "陆建平会见客人"),
    ("“平川造”无人机首飞成功|最大载重1.5吨 续航6小时", "7月18日，平川研制的无人机首飞成功。", "“平川造”无人机首飞成功"),
    ("学校召开新学期工作布置会|校党委书记沈从主持|校长黎元部署工作", "9月6日，学校召开新学期工作布置会。校党委书记沈从主持会议。", "学校召开新学期工作布置会"),
    ("数说“十四五”|白水州综合交通总里程突破两万公里", "“十四五”以来，白水州综合交通总里程突破两万公里。", "白水州综合交通总里程突破两万公里"),
    # People, and what they do or are led to do.
    ("区委副书记、区长王志远|赴沙河镇开展下访活动", "7月17日，区长王志远到沙河镇下访。", "*"),
    ("全省茶产业现场会与会代表|观摩云河生态茶园", "6月7日，全省茶产业现场会与会代表到云河县观摩生态茶园建设。", "*"),
    ("县委老干部局组织离退休干部|看云河新变化", "6月19日，县委老干部局组织60名离退休干部，感受云河新变化。", "*"),
]  # fmt: skip


@pytest.mark.parametrize(("deck", "text", "headline"), DECKS)
def test_the_headline_among_the_lines_of_a_deck(deck, text, headline):
    lines = deck.split("|")
    page = whole("\n".join(lines))
    starts = [deck.index(line) for line in lines]
    rows = [page.part(at, at + len(line)) for at, line in zip(starts, lines, strict=True)]
    found = choose(rows, [whole(text)])
    assert found.headline is not None
    told = found.headline.text.replace(" ", "")
    assert told == (deck.replace("|", "") if headline == "*" else headline).replace(" ", "")


@pytest.mark.parametrize(
    ("line", "lacking"),
    [("打破传统种植格局", True), ("“擦亮”生态底色", True), ("服务企业用工", True), ("服务中心开进山村", False),
     ("改革试点启动", False), ("云河集团投产", False), ("绿化", False)],
)  # fmt: skip
def test_a_line_that_begins_with_a_verb_lacks_who_did_it(line, lacking):
    assert lacks_subject(line) is lacking


def test_a_deed_is_told_behind_who_did_it():
    assert tells_deed("卢嘉木同志逝世")
    assert not tells_deed("云河集团第二个茶园")


@pytest.mark.parametrize("line", ["附：“云河县茶王”名单", "附件1：获奖名单", "附“云河县十佳茶园”名单"])
def test_the_name_of_what_goes_with_a_text_is_no_headline(line):
    assert choose([whole(line)], [whole("云河县公布茶王名单。")]).headline is None
