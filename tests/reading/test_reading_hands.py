"""Newspaper pages on which one article is signed twice over, a letter is signed with its day, a place stands over its title."""

from summarizer.reading import decode, read


def columns(*blocks, width=16):
    """Lines of a page in one column: paragraphs are wrapped, headlines and names are not."""
    lines = []
    for block in blocks:
        text = f"　　{block}" if block.endswith(("。", "！", "：")) else block
        lines += [text[i : i + width] for i in range(0, len(text), width)] if text != block else [text]
    return "\n".join(lines)


def articles(*blocks):
    page = read(decode(columns("云河报 2024年6月28日 星期五 第3版 基层", *blocks).encode(), "page.txt"))
    return [(a.headline.text if a.headline else None, a.text.replace("\n", "")) for a in page.articles]


FEATURE = (
    "清晨，青山镇荷塘村的稻田里，无人机来回穿梭，飞手小满盯着屏幕，半天能打药三百亩。",
    "去年以来，全镇安装传感器260个，虫情墒情实时上传，亩均节约农药两成五。",
)
NEWS = ("7月3日，荷塘村举办茶艺培训班，来自11个村的63名学员参加培训，为期五天。", "培训采取讲解与实操相结合的方式，考核合格者领取证书。")  # fmt: skip


def test_who_wrote_two_articles_wrote_one_of_them_with_another():
    found = articles(
        "从看天到看屏", "——青山镇种田新事", "本报记者 方小河 通讯员 林小青", *FEATURE, "荷塘村举办茶艺培训班", *NEWS, "（林小青）"
    )  # fmt: skip
    assert found == [("从看天到看屏", "".join(FEATURE)), ("荷塘村举办茶艺培训班", "".join(NEWS))]


def test_headings_of_a_feature_that_is_signed_at_both_ends_cut_nothing():
    found = articles(
        "从看天到看屏", "本报记者 方小河 通讯员 林小青", FEATURE[0], "数据多跑路", FEATURE[1], "（林小青）"
    )
    assert len(found) == 1


def test_an_office_and_a_day_without_its_year_sign_a_letter():
    letter = (
        "各位家长：",
        "高考将于6月7日举行，请提前熟悉考点位置和交通路线，尽量乘坐公共交通工具送考。",
        "祝全县考生金榜题名！",
    )
    news = "本报讯（记者 方小河）高考期间，县一中周边道路将实行临时交通管制，禁止机动车鸣笛。"
    found = articles("致全县考生家长的一封信", *letter, "县教育局", "5月30日", "考点周边道路实行管制", news)
    assert [title for title, _ in found] == ["致全县考生家长的一封信", "考点周边道路实行管制"]
    assert found[0][1] == "".join(letter) + "县教育局5月30日"


def test_a_place_over_a_title_that_names_no_other_is_part_of_it():
    text = (
        "清晨七点，青山镇荷塘村联户长何静已经走了五户人家，本子上记得密密麻麻。",
        "去年以来，该镇把全镇划分为316个微网格，收集诉求1280条。",
    )
    ((title, _),) = articles("青山镇", "“联户长”架起连心桥", "◎本报记者 方小河", *text)
    assert title == "青山镇“联户长”架起连心桥"
    # The section of a county paper is none.
    ((title, _),) = articles("青山镇", "青山镇推行“联户长”制度", "◎本报记者 方小河", *text)
    assert title == "青山镇推行“联户长”制度"


def test_who_sent_it_in_closes_a_diary_whose_days_are_no_weather():
    diary = (
        "今天走访了七户人家，老田家的新房已经封顶，一家人拉着我的手说个不停。",
        "村里的茶园请来了专家，乡亲们冒雨听课，一直听到天黑才慢慢散去。",
    )
    news = "本报讯（记者 方小河）3月16日，青山镇茶产业协会成立，首批会员46名，王金贵当选会长。"
    days = ("三月十二日 晴", "三月十五日 小雨")
    found = articles(
        "我的驻村日记",
        days[0],
        diary[0],
        days[1],
        diary[1],
        "（作者系青山镇驻村干部 林青）",
        "青山镇茶产业协会成立",
        news,
    )
    assert [title for title, _ in found] == ["我的驻村日记", "青山镇茶产业协会成立"]
    assert all(line in found[0][1] for line in (*diary, days[1]))


def test_two_lines_of_one_length_and_one_ending_are_one_headline():
    text = (
        "本报讯（记者 方小河）“以前这条河又黑又臭，谁敢来钓鱼？”5月18日，家住柳湾的何大爷乐呵呵地说。",
        "两年来，区水利局治理柳河，清淤12公里，新建湿地300亩。",
    )
    ((title, _),) = articles("河水变清了", "钓友回来了", *text)
    assert title.replace(" ", "") == "河水变清了钓友回来了"
