"""What nothing on a page says: silent people and sorts of people, denials, causes, extents; and plain true lines beside. Invented facts."""

import pytest
from judging import judged

VISIT = """骆青山检查水库防汛工作

7月3日，县委书记骆青山到青石水库检查防汛工作。县领导邓子安、佘文参加检查。

因坝顶道路年久失修，为确保行车安全，县水利局决定对道路进行维修。骆青山强调，要压实责任，坚决果断转移涉险群众，备足救援物资。县水利局要做好堤坝巡查。县林业部门要做好补植工作。

骆青山还来到云岭药业公司，了解项目建设进度。他说，健康产业前景广阔，企业要加快施工，争取项目早日投产。

县青年志愿者协会组织了慰问活动。
"""
GIFT = """青石县举行助学捐赠仪式

6月18日，青石县爱心助学捐赠仪式在县实验小学举行。副县长邓子安、县慈善总会会长佘文、云岭药业公司总经理顾长风出席仪式。

云岭药业公司向全县12所小学捐赠图书3000册。副县长邓子安在讲话中对前来参加仪式的佘文会长、顾长风总经理表示欢迎，对捐赠单位表示感谢。邓子安为捐赠单位颁发荣誉证书。县慈善总会要严格慈善资金的使用。

县委中心组全体成员、县直部门部分成员参加仪式，激励更多的企业和个人关心留守儿童。不便之处，敬请谅解。
"""
CONGRESS = """青石区十七届人大常委会第十三次会议召开

2月28日，青石区十七届人大常委会第十三次会议召开，区人大常委会主任骆青山主持会议。会议听取并审议了区政府关于审议意见办理情况的报告。

区“一府一委两院”和乡镇人大要及时报备规范性文件，区人大工委要做好审查。会议应到29人，符合法定人数。骆青山希望通过共同努力，推进城市建设、乡村改革。
"""
GUESTS = """云河县考察团来青石县考察

11月3日，云河县县长骆青山率队来青石县考察。县领导邓子安、佘文参加。副县长顾长风列席座谈会。

县长邓子安对云河县考察团的到来表示欢迎，介绍了招商引资的经验。他希望两县建立健全常态化交流机制，加快推进产业合作。邓子安学习贯彻省委十二届五次全会精神。青石县要争取创建省级示范县。

要求各级各部门落实防汛责任；要配齐应急物资，做好巡查。青石县位居全市第一。县供水公司将全部更换老旧管网。顾长风到工地查看，顾县长要求注意安全。
"""
PAGES = {"visit": VISIT, "gift": GIFT, "congress": CONGRESS, "guests": GUESTS}


@pytest.mark.parametrize(
    ("page", "line"),
    [
        # somebody of whom the page only tells that he was there
        ("visit", "Deng Zian said rescue supplies should be stockpiled."),
        ("gift", "Gu Changfeng thanked the donors."),
        ("gift", "She Wen, head of the charity federation, said more help would come."),
        # who came along led nothing
        ("visit", "Deng Zian and She Wen led the inspection."),
        # a sort of people nobody of whom speaks
        ("visit", "The company said the health industry had broad prospects."),
        ("visit", "Residents thanked the government for the rescue supplies."),
        ("gift", "Students promised to study hard."),
        # whom it is asked of, by name
        ("gift", "The pharmaceutical company must strictly control the use of the charity money."),
        # what was handed to whom
        ("gift", "The donors handed certificates of honour to Deng Zian."),
        # denials and permissions
        ("visit", "Replanting is not required."),
        ("congress", "The meeting lacked a quorum."),
        ("visit", "Replanting might be allowed."),
        # causes
        ("visit", "The road is being repaired because an accident had broken it."),
        ("visit", "The inspection came in the wake of an earthquake."),
        # extents and levels
        ("visit", "Luo Qingshan checked flood prevention across the province."),
        ("congress", "The committee of the city's 17th people's congress met."),
        ("visit", "She Wen was absent."),
        ("visit", "The project has started production and building."),
        # a team of visitors is no outing of whoever welcomes it; what is given is received by somebody else
        ("guests", "Deng Zian led a study visit to Yunhe."),
        ("gift", "Deng Zian received a certificate from the pupils."),
        ("guests", "She Wen called a meeting on investment."),
        ("guests", "Gu Changfeng had a vote at the meeting."),
        ("guests", "She Wen was unable to meet the guests."),
        # what is asked goes on being asked of the same
        ("guests", "Residents must top up emergency supplies."),
        ("guests", "The plenum of the municipal Party committee was studied."),
        # of clauses that share as much, one says the contrary and none the word
        ("guests", "Exchanges between the two counties are to end."),
        ("guests", "Cooperation in industry is to be slowed."),
        ("guests", "Qingshi came last in the city."),
        # results that are wanted
        ("guests", "Qingshi county has been named a provincial model."),
        ("visit", "People in danger have been moved to safety."),
        ("visit", "A road was closed because of a burst pipe."),
    ],
)
def test_what_nothing_on_the_page_says_is_doubted(page, line):
    assert judged(PAGES[page], line)


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("visit", "Luo Qingshan said rescue supplies should be stockpiled."),
        ("visit", "Deng Zian and She Wen took part in the inspection."),
        ("visit", "Luo Qingshan led the inspection."),
        ("visit", "The company should speed up construction, he said."),
        ("visit", "The road on top of the dam has fallen into disrepair."),
        ("visit", "The water resources bureau was told to patrol the dam."),
        ("visit", "With the flood season under way, forestry departments were told to see to replanting."),
        ("visit", "People in danger must be moved without hesitation."),
        ("visit", "The road is being repaired because it has fallen into disrepair."),
        ("gift", "Deng Zian welcomed She Wen and Gu Changfeng and thanked the donors."),
        ("gift", "It added 3,000 books to the shelves of 12 schools."),
        ("gift", "Deng Zian handed certificates of honour to the donors."),
        ("gift", "The charity federation must be strict in using the money."),
        ("gift", "All members of the study group attended."),
        ("gift", "More companies and individuals are to care for children left behind by migrant parents."),
        ("gift", "There was an apology for any inconvenience."),
        ("gift", "A ceremony was held for gifts from a company that helps schools."),
        (
            "congress",
            "Members heard a report on how the government had acted on opinions issued at an earlier meeting.",
        ),
        ("congress", "Government, courts and township congresses must file their documents promptly."),
        ("guests", "Luo Qingshan led a study visit to Qingshi."),
        ("guests", "What Gu Changfeng required was safety."),
        ("guests", "Gu Changfeng led an inspection of the site."),
        ("guests", "Luo Qingshan and a delegation visit Qingshi county."),
        ("visit", "Officials should look after the people and then go home."),
        ("gift", "The county's central study group came to the ceremony."),
        ("gift", "The donors received certificates from Deng Zian."),
        ("guests", "Departments must top up emergency supplies."),
        ("guests", "There is no room for complacency in flood prevention."),
        ("guests", "The plenum of the provincial Party committee was studied."),
        ("guests", "Deng Zian and She Wen received the guests."),
        ("guests", "Exchanges between the two counties are to become regular."),
        ("guests", "Qingshi came first in the city."),
        ("congress", "Luo Qingshan spoke of urban development and studied rural reform."),
        ("congress", "The committee of the district's 17th people's congress met across the district."),
    ],
)
def test_plain_true_lines_are_believed(page, line):
    assert judged(PAGES[page], line) == ()
