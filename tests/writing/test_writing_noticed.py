"""Briefings of pages that tell of no meeting: notices, courts, case reports, press conferences, reports of figures."""

import re
from itertools import product

import pytest

from summarizer.checking.claims import check_claims
from summarizer.facts import Article
from summarizer.language.figures.numbers import find_quantities
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.writing.article import published
from summarizer.writing.granted import for_each


def _article(text: str) -> Article:
    page = read(decode(text.encode(), "page.txt"))
    article = page.articles[0]
    made = published(article, extract(article, page))
    assert check_claims(made, "", {s.id: s.text for s in article.all_sentences()}) == ()
    return made


ROADS = {"滨河路": "Binhe (滨河) Road", "云峰大道": "Yunfeng (云峰) Avenue", "青山大桥": "Qingshan Bridge"}
CLOSED = (
    "关于道路封闭的通告\n\n因施工需要，自2024年5月8日至6月30日，对{road}实行全封闭施工，禁止一切车辆通行，请绕行建设路。",
    "通告\n\n因管网改造，{road}需封闭施工。现通告如下：\n\n一、管制时间\n2024年5月8日至6月30日。\n二、管制路段\n{road}。\n三、管制措施\n禁止车辆通行。",
)


@pytest.mark.parametrize(("page", "road"), list(product(CLOSED, ROADS)))
def test_a_notice_names_the_road_it_closes(page: str, road: str) -> None:
    told = _article(f"{page.format(road=road)}\n\n云河县公安局\n\n2024年5月1日").summary_en
    assert f"{ROADS[road]} is closed to vehicles from 8 May to 30 June 2024." in told


def test_of_two_roads_none_is_named() -> None:
    text = "关于道路封闭的通告\n\n自2024年5月8日至6月30日，对滨河路实行全封闭施工，对云峰路实行全封闭施工，禁止车辆通行。"
    told = _article(f"{text}\n\n云河县公安局\n\n2024年5月1日").summary_en
    assert "The road is closed to vehicles" in told


def test_a_day_with_that_of_the_moon_is_no_stamp() -> None:
    text = "关于公交营运时间的通知\n\n春节期间营运时间调整如下：\n\n2026年2月16日（农历：除夕）\n\n下午4点收班；\n\n云河县公交公司\n\n2026年2月9日"
    assert _article(text).published == "2026-02-09"


def test_what_is_done_on_a_day_is_not_in_force_from_it() -> None:
    text = "关于集中行动的通知\n\n经研究决定，于9月28日在全县范围内展开第一次集中执行。\n\n云河县人民法院\n\n2024年9月20日"
    (event,) = _article(text).events
    assert event.windows == ()


BANNED = {
    "禁止燃放烟花爆竹": "Setting off fireworks is banned",
    "禁止焚烧秸秆": "Burning in the open is banned",
    "禁止一切野外用火": "The use of fire in the wild is banned",
    "实行限制供水": "Water supply is restricted",
}


@pytest.mark.parametrize("ban", BANNED)
def test_what_is_banned_is_told_with_its_days(ban: str) -> None:
    text = f"通告\n\n自2024年2月20日早晨4时至2月21日，全县{ban}。\n\n特此通告。\n\n云河县人民政府\n\n2024年2月1日"
    assert f"{BANNED[ban]} from 04:00 on 20 February to 21 February 2024." in _article(text).summary_en


ASKED = (
    "关于公开征求《云河市犬只管理办法》（修订征求意见稿）意见的通知",
    "关于《云河市犬只管理办法（修订征求意见稿）》公开征求意见的公告",
    "关于征求《云河市犬只管理办法（修订征求意见稿）》修改意见的公告",
)


@pytest.mark.parametrize("headline", ASKED)
def test_a_paper_that_the_public_is_asked_about(headline: str) -> None:
    text = (
        f"{headline}\n\n我局起草了《云河市犬只管理办法》，现向社会公开征求意见，请于2024年7月26日前反馈。\n\n"
        "联系人：方远山，联系电话：0123-4567890，邮箱：abc@yunhe.example.cn。\n\n云河市公安局\n\n2024年7月1日"
    )
    made = _article(text)
    assert made.headline is not None
    assert made.headline.en is not None
    assert made.headline.en.startswith("Comments invited on the Yunhe Municipal Administrative Measures for")
    assert made.headline.en.endswith("(Revised Draft for Comment)")
    assert "The Yunhe Municipal Public Security Bureau invited comments on" in made.summary_en
    contact = "Contact: Fang Yuanshan (方远山); telephone and e-mail stand in the evidence."
    assert contact in [point.en for point in made.key_points]


HIRED = {
    "公开招聘工作人员24名": "It seeks to recruit 24 staff.",
    "公开招聘教师36人": "It seeks to recruit 36 teachers.",
    "计划招聘24人": "It seeks to recruit 24 people.",
    "拟录用12人": "It proposes to recruit 12 people.",
}


@pytest.mark.parametrize("hired", HIRED)
def test_a_notice_says_how_many_it_hires(hired: str) -> None:
    text = f"关于招聘的公告\n\n根据工作需要，我县{hired}。现公告如下。\n\n报名时间：2024年5月8日至12日。\n\n云河县人民政府\n\n2024年5月1日"
    assert HIRED[hired] in _article(text).summary_en


@pytest.mark.parametrize(
    "text",
    [
        "抽检食用农产品113批次，不合格7批次。",
        "抽取食用农产品等样品113批次，其中不合格样品7批次。",
        "共抽检食品113批次，检出不合格7批次。",
    ],
)
def test_samples_that_failed_are_told(text: str) -> None:
    text = f"食品抽检情况的公告\n\n近期，我局组织食品安全抽检，{text}特此公告。\n\n云河市市场监督管理局\n\n2023年11月24日"
    assert "113 batches were sampled; seven batches failed." in _article(text).summary_en


JUDGED = {
    "被告人何远犯盗窃罪，判处有期徒刑三年六个月，并处罚金人民币五千元": (
        "He Yuan (何远): sentenced for theft to three years and six months in prison and fined 5,000 yuan."
    ),
    "法院以危险驾驶罪判处被告人王某拘役两个月，缓刑三个月，并处罚金2000元": (
        "A defendant (“王某”): sentenced for dangerous driving to two months of criminal detention, suspended for three months, "
        "and fined 2,000 yuan."
    ),
    "法庭公开审理何远涉嫌诈骗案，当庭判处有期徒刑4年": "He Yuan (何远): sentenced for fraud to four years in prison.",
    "被告人何远犯抢劫罪，判处有期徒刑五年，犯盗窃罪，判处有期徒刑二年，决定执行有期徒刑六年": (
        "He Yuan (何远): sentenced to six years in prison."
    ),
}


@pytest.mark.parametrize("judged", JUDGED)
def test_what_a_court_decided_of_a_defendant(judged: str) -> None:
    made = _article(f"云河法院审结一起案件\n\n5月8日，云河县人民法院开庭。{judged}。")
    assert JUDGED[judged] in made.summary_en
    assert "A report on what a court decided." in made.summary_en


@pytest.mark.parametrize(
    "judged",
    [
        "被告人何远、方山犯盗窃罪，分别判处有期徒刑三年和二年",
        "犯盗窃罪的，处三年以下有期徒刑",
        "何远说，判得公正",
    ],
)
def test_several_fates_and_the_law_itself_are_no_judgment(judged: str) -> None:
    told = _article(f"云河法院审结一起案件\n\n5月8日，云河县人民法院开庭。{judged}。").summary_en
    assert "sentenced" not in told


def test_officers_of_one_office_share_what_it_did() -> None:
    told = _article(
        "云河县通报典型问题\n\n近日，云河县纪委对5起违反作风规定的典型问题发出通报，其中云河县水利局违规发放月饼，"
        "党组书记、局长何远受到党内严重警告处分，党组成员、副局长方山受到党内警告处分。"
    ).summary_en
    assert (
        "He Yuan (何远), secretary of the Leading Party Members Group and director of the Yunhe County Water Resources Bureau: "
        "“违规发放月饼”; serious warning within the Party."
    ) in told
    assert "Fang Shan (方山)" in told
    assert "“违规发放月饼”; warning within the Party." in told


def test_a_press_conference_tells_five_of_its_figures() -> None:
    told = _article(
        "近日，市政府新闻办召开新闻发布会，通报夏季行动情况。\n\n行动以来，全市公安机关共破获刑事案件603起，同比上升4.2%；"
        "刑事拘留449人；共查处治安案件712起；查获各类逃犯108人；打掉犯罪团伙12个。"
    ).summary_en
    assert (
        "It reports 603 criminal cases solved, up 4.2 percent year on year; 449 people put in criminal detention; "
        "712 public order cases dealt with; 108 fugitives caught; 12 criminal gangs broken up."
    ) in re.sub(r"\s+", " ", told)


def test_a_telephone_alone_is_a_contact() -> None:
    page = read(
        decode(
            "关于征集意见的公告\n\n现征求社会各界意见，请致电。\n\n联系电话：0123-4567890。\n\n云河县水利局\n\n2024年5月1日".encode(),
            "page.txt",
        )
    )
    article = page.articles[0]
    made = published(article, extract(article, page))
    assert [p.en for p in made.key_points if p.en.startswith("Contact")] == [
        "Contact: telephone stands in the evidence."
    ]


def test_a_call_for_names_asks_for_entries_and_counts_no_days() -> None:
    told = _article(
        "关于公开征集云峰大桥名称的公告\n\n现面向社会公开征集云峰大桥名称。\n\n一、征集时间：2024年2月5日--2024年4月30日。\n\n"
        "二、本公告自2024-2-6起生效。\n\n云河县民政局\n\n2024年2月4日"
    )
    assert "Entries may be sent from 5 February to 30 April 2024." in told.summary_en
    assert not any("cases" in point.en for point in told.key_points)


HIRING = (
    "青禾县2026年公开招聘教师公告\n发布时间：2026-03-12  来源：青禾县教育局\n\n"
    "经研究，决定面向社会公开招聘教师30名。现将有关事项公告如下：\n\n一、报名时间\n"
    "2026年3月20日9:00至3月25日17:00，登录www.example.cn报名。\n\n二、考试\n{set}2026年4月18日上午9:00—11:30。\n\n"
    "三、咨询电话\n0571-88123456。\n\n青禾县教育局\n\n2026年3月12日"
)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("笔试时间为", "The written test takes place on 18 April 2026, 09:00 to 11:30."),
        ("面试时间：", "The interviews take place on 18 April 2026, 09:00 to 11:30."),
        ("活动时间：", ""),  # of what, no word says
    ],
)
def test_a_notice_says_what_its_day_is_of(day: str, told: str) -> None:
    made = _article(HIRING.format(set=day))
    assert "Applications are taken from 09:00 on 20 March to 17:00 on 25 March 2026." in made.summary_en
    assert "It takes place" not in made.summary_en
    assert told in made.summary_en
    assert made.events[0].title_en == "Qinghe County: recruitment of teachers in 2026"
    assert any("telephone stands in the evidence" in point.en for point in made.key_points)


def test_a_tender_tells_who_won_it_and_for_how_much() -> None:
    made = _article(
        "关于城南路改造工程中标结果的公告\n\n评标工作已结束，现将中标结果公告如下：\n\n中标单位：云岭建设集团有限公司\n\n"
        "中标价：2386.5万元\n\n青禾县住房和城乡建设局\n\n2026年4月8日"
    )
    assert "The winner is Yunling Construction Group Co., Ltd., at 23.865 million yuan." in made.summary_en
    assert (
        "public notice of the result of the tender for the renovation of Chengnan (城南) Road"
        in made.summary_en
    )


def test_a_table_of_a_tender_whose_labels_name_the_units() -> None:
    made = _article(
        "关于城南路改造工程中标结果的公告\n\n评标工作已结束，现将中标结果公告如下：\n\n项目名称 | 城南路改造工程\n"
        "中标单位 | 云岭建设集团有限公司\n中标金额（万元） | 2386.5\n工期（天） | 180\n\n青禾县住房和城乡建设局\n\n2026年4月8日"
    )
    assert "The winner is Yunling Construction Group Co., Ltd., at 23.865 million yuan." in made.summary_en
    (event,) = made.events
    assert [(f.value, f.unit) for f in event.figures] == [(23865000.0, "yuan"), (180.0, "days")]


def test_an_alert_is_what_a_notice_is_of() -> None:
    made = _article(
        "青禾县气象台发布暴雨红色预警信号\n\n青禾县气象台2026年7月8日14时20分发布暴雨红色预警信号：预计未来3小时有强降雨。"
    )
    assert "public notice of a red alert for rainstorms" in made.summary_en


def test_what_is_expected_or_aimed_at_goes_on_behind_the_comma() -> None:
    made = _article(
        "青禾县产业园综述\n\n近年来，产业园不断发展。预计年服务企业1000家次，年营业收入5亿元。全年计划举办招聘活动60场，新增城镇就业1.2万人。"
    )
    lines = [point.en for point in made.key_points]
    assert "Annual revenue: 500 million yuan (expected)." in lines
    assert any(line.startswith("New urban jobs: 12,000 people") and "target" in line for line in lines)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "城区供热时间为2026年11月10日至2027年3月15日。",
            "Heating is supplied from 10 November 2026 to 15 March 2027.",
        ),
        (
            "待遇领取资格认证时间为2026年3月1日至6月30日。",
            "Certification is open from 1 March to 30 June 2026.",
        ),
    ],
)
def test_heating_and_certification_have_their_days(clause: str, told: str) -> None:
    assert (
        told
        in _article(
            f"关于有关事项的公告\n\n现公告如下：\n\n{clause}\n\n青禾县住房和城乡建设局\n\n2026年2月8日"
        ).summary_en
    )


CUT_OFF = {
    "因供水管网改造，定于5月8日8:00至5月9日6:00停水施工，影响青禾北路（云峰路至白河路段）、石渡路沿线用户用水。": (
        "It affects a section of Qinghe (青禾) North Road and Shidu (石渡) Road."
    ),
    "因云峰路改造工程施工需要，5月8日至5月30日，云峰路全线封闭，禁止车辆通行。来往车辆请绕道至青禾北路、西二街等道路通行。": (
        "The reason given is the renovation of Yunfeng (云峰) Road. The way round is by Qinghe (青禾) North Road and West 2nd Street."
    ),
    "因雨污分流改造施工，5月8日至5月30日对石渡路、青禾路进行封闭施工，禁止车辆通行。": (
        "It affects Shidu (石渡) Road and Qinghe (青禾) Road. The reason given is the renovation to separate rainwater and sewage."
    ),
}


CUT_OFF |= {
    "因管网碰头连接，我公司将于12月22日（星期三）晚23:00时至次日（星期四）早8:00时进行施工作业，届时石渡镇、青禾镇等区域将暂停供水。": (
        "Water supply is suspended from 23:00 on 22 December to 08:00 on 23 December. It affects Shidu Town and Qinghe Town."
    ),
    "定于4月27日21时至4月29日5时对石渡镇、青禾镇及云峰镇供水管网进行冲洗，请做好蓄水准备。": (
        "Water mains are flushed from 21:00 on 27 April to 05:00 on 29 April. It affects Shidu Town, Qinghe Town and Yunfeng Town."
    ),
}


@pytest.mark.parametrize("said", CUT_OFF)
def test_what_is_cut_off_is_told_with_where_why_and_the_way_round(said: str) -> None:
    told = _article(f"关于施工的通告\n\n{said}\n\n特此通告。\n\n云河县水务局\n\n2024年5月1日").summary_en
    assert CUT_OFF[said] in told


def test_the_day_of_a_notice_is_no_place() -> None:
    said = "定于2024年5月8日至6月30日对海棠路（云峰路至白河路段）全封闭施工，禁止车辆通行。"
    told = _article(f"关于道路封闭的通告\n\n{said}\n\n云河县公安局\n\n2024年5月1日").summary_en
    assert "定于" not in told


def test_where_comments_go_and_what_silence_means() -> None:
    text = "现就《云河市犬只管理办法（征求意见稿）》公开征求意见，请将意见于7月26日前反馈至云河市公安局。逾期未反馈，视为无意见。"
    told = _article(f"关于征求意见的通知\n\n{text}\n\n云河市公安局\n\n2024年7月1日").summary_en
    assert "They go to the Yunhe Municipal Public Security Bureau. No reply counts as no objection." in told


def test_a_hearing_is_told_by_what_it_is_on_and_whom_a_notice_is_for() -> None:
    text = "云河县发展和改革委员会拟于近期召开云河县城镇供水价格听证会，现将有关事项公告如下：\n\n报名对象：中小学教师。"
    told = _article(f"公告\n\n{text}\n\n特此公告。\n\n云河县发展和改革委员会\n\n2024年7月1日").summary_en
    assert "A hearing is to be held on “云河县城镇供水价格”." in told
    assert "It is for primary and secondary school teachers." in told


def test_to_go_somewhere_on_a_day_is_no_limit() -> None:
    text = "公告\n\n报名者请于2024年7月7日前往县发展和改革委员会报名。\n\n特此公告。\n\n云河县发展和改革委员会\n\n2024年7月1日"
    assert "by 7 July" not in _article(text).summary_en


EACH = {
    "按照每亩补贴91.07元的标准": "subsidy: 91.07 yuan per mu",
    "每人每月补助300元": "subsidy: 300 yuan per person a month",
    "补贴标准为每户800元": "subsidy: 800 yuan per household",
    "按每人每天50元的标准给予补贴": "subsidy: 50 yuan per person a day",
    "分别将2000元慰问金送到他们手中": "gift of money: 2,000 yuan each",
}


@pytest.mark.parametrize("clause", EACH)
def test_how_much_for_each(clause: str) -> None:
    (money,) = find_quantities(clause)
    assert for_each(clause, money.zh) == EACH[clause]
