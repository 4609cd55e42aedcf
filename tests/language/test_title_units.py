import pytest

from summarizer.language.posts.title_runs import title_run
from summarizer.language.posts.titles import title_english
from summarizer.language.rows import rows


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("望川中学校长", "principal of Wangchuan Middle School"),
        ("云河县望川中学副校长", "deputy principal of Wangchuan Middle School, Yunhe County"),
        ("芜湖市第三中学校长", "principal of the Wuhu No. 3 Middle School"),
        ("望川大学机械工程学院院长", "dean of the School of Mechanical Engineering of Wangchuan University"),
        ("望川医科大学第二附属医院党委书记", "secretary of the Party committee of the Second Affiliated Hospital of Wangchuan Medical University"),
        ("重症医学科主任", "director of the Department of Critical Care Medicine"),
        ("组织人事处处长", "division director of the Organization and Personnel Division"),
        ("科研与社会服务处处长", "division director of the Research and Social Services Division"),
        ("干部二科副科长", "deputy section chief of the Second Officials Section"),
        ("省书法家协会副主席", "vice-chair of the Provincial Calligraphers Association"),
        ("市政协经济委员会主任", "director of the Committee for Economic Affairs of the Municipal CPPCC Committee"),
        ("第二届理事会会长", "president of the 2nd council"),
        ("县纪委监委派驻第四纪检监察组组长", "head of the No. 4 Resident Discipline Inspection and Supervision Team of the County Discipline Inspection Commission and Supervisory Commission"),
        ("市政府驻北京联络处主任", "director of the Beijing Liaison Office of the Municipal Government"),
        ("96001部队政委", "political commissar of Unit 96001"),
        ("武警芜湖支队支队长", "commander of the Wuhu Detachment of the People's Armed Police"),
        ("中央军委政治工作部群众工作局少将局长", "director (major general) of the mass work bureau of the Political Work Department of the Central Military Commission"),
        ("部队少将副主任", "deputy director (major general) of the unit"),
        ("九年级学生代表", "Grade 9 student representative"),
        ("云河市人大代表", "deputy to the Yunhe Municipal People's Congress"),
        ("云河县乡贤联谊会第一届会长", "president (1st term) of the local notables' fellowship association of Yunhe County"),
        ("省委党校派驻云河镇柳林村第一书记", "first Party secretary of Liulin Village, Yunhe Town, sent by the Party School of the Provincial Party Committee"),
        ("县委挂职副书记", "seconded deputy secretary of the County Party Committee"),
        ("县文化市场综合执法大队大队长", "commander of the County Comprehensive Cultural Market Law Enforcement Brigade"),
        ("学院总设计师", "chief designer of the college"),
        ("长崎市副市长", "vice-mayor of Nagasaki"),
        ("驻长崎总领事", "consul general in Nagasaki"),
        ("韩国外交部公共外交局局长", "director of the Public Diplomacy Bureau of the Ministry of Foreign Affairs of the Republic of Korea"),
        ("云河县公安局城关派出所所长", "head of the Chengguan Police Station of the Yunhe County Public Security Bureau"),
        ("县第三幼儿园园长", "head of the County No. 3 Kindergarten"),
        ("县酒店协会会长", "president of the County Hotels Association"),
        ("衡水学院图书馆馆长", "director of the Library of Hengshui College"),
        ("骨三科主任", "director of the No. 3 Department of Orthopaedics"),
        ("县人民医院神经内科一病区主任", "director of Ward 1 of the Department of Neurology of the County People's Hospital"),
        ("市政协文教卫体和文史委主任", "director of the Committee for Culture, Education, Health, Sports, and Culture and History of the Municipal CPPCC Committee"),
        ("县人大常委会选任联工委主任", "director of the Working Committee for Elections, Appointments and Liaison of the County People's Congress Standing Committee"),
        ("民建县支部主委", "chair of the County Branch of the China National Democratic Construction Association"),
        ("中国移动云河县分公司总经理", "general manager of the Yunhe County Branch of China Mobile"),
        ("县纪委监委第三纪检监察室主任", "director of the No. 3 Discipline Inspection and Supervision Office of the County Discipline Inspection Commission and Supervisory Commission"),
        ("县法院民一庭庭长", "presiding judge of the No. 1 civil division of the County Court"),
        ("加拿大驻华使馆商务参赞", "commercial counsellor of Canada in China"),
        ("县国土局局长", "director of the County Land and Resources Bureau"),
        ("云河县经贸考察团团长", "head of the economic and trade study delegation of Yunhe County"),
        ("华为副总裁", "vice president of Huawei"),
        ("中铁六院党委书记", "secretary of the Party Committee of China Railway Liuyuan Group"),
        ("香港特别行政区行政长官", "Chief Executive of the Hong Kong Special Administrative Region"),
        ("省水利厅调水管理处处长", "division director of the Water Diversion Management Office of the Provincial Water Resources Department"),
        ("市水利事业服务中心主任", "director of the Municipal Water Conservancy Services Center"),
        ("市公安局治安管理支队支队长", "commander of the Public Order Administration Detachment of the Municipal Public Security Bureau"),
        ("青禾镇综合执法队队长", "head of the Comprehensive Law Enforcement Team of Qinghe Town"),
        ("县农行行长", "president of the County Branch of the Agricultural Bank of China"),
        ("县移动公司总经理", "general manager of the County Branch of China Mobile"),
        ("市水务集团总经理", "general manager of the Municipal Water Group"),
        ("西城中心卫生院院长", "head of the Xicheng Central Health Center"),
        ("县公安局西城派出所所长", "head of the Xicheng Police Station of the County Public Security Bureau"),
        ("青山司法所所长", "head of the Qingshan Judicial Office"),
        ("衡水职业技术学院副院长", "vice president of Hengshui Vocational and Technical College"),
        ("市一中校长", "principal of the Municipal No. 1 Middle School"),
        ("省高院院长", "president of the Provincial Higher People's Court"),
        ("县公安局刑侦大队三中队中队长", "commander of the No. 3 Squadron of the Criminal Investigation Brigade of the County Public Security Bureau"),
        ("县公安局看守所所长", "head of the Detention Center of the County Public Security Bureau"),
        ("市公安局高新分局副局长", "deputy director of the High-tech Zone Branch of the Municipal Public Security Bureau"),
        ("云河畜禽养殖专业合作社理事长", "chair of the council of Yunhe Livestock and Poultry Farming Cooperative"),
        ("云河集团青禾分公司总经理", "general manager of the Qinghe Branch of Yunhe Group"),
        ("市生态环境综合行政执法支队支队长", "commander of the Municipal Ecology and Environment Comprehensive Administrative Law Enforcement Detachment"),
        ("市委市政府接待办主任", "director of the Reception Office of the Municipal Party Committee and Government"),
        ("柳林村第三网格网格长", "grid leader of the No. 3 grid of Liulin Village"),
        ("云河街道物业管理办公室主任", "director of the Property Management Office of Yunhe Subdistrict"),
        ("市公安局交通管理局局长", "director of the Traffic Management Bureau of the Municipal Public Security Bureau"),
        ("厂商会会长", "president of the manufacturers' association"),
        ("云河机械厂厂长", "factory director of Yunhe Machinery Plant"),
        ("收费站站长", "head of the Toll Station"),
        ("特教学校校长", "principal of the Special Education School"),
        ("区社会主义学院院长", "president of the District Academy of Socialism"),
        ("市农机局长", "director of the Municipal Agricultural Machinery Bureau"),
        ("集团审计法务部部长", "head of the Audit and Legal Affairs Department of the group"),
        ("望川大学职业技术学院党委原书记", "former secretary of the Party committee of the Vocational and Technical College of Wangchuan University"),
        ("省文联原副主席", "former vice-chair of the Provincial Federation of Literary and Art Circles"),
        ("该支部书记", "Party branch secretary"),
        ("武陵市青禾医院院长", "president of Qinghe Hospital, Wuling"),
        ("县非公企业和社会组织党工委书记", "secretary of the County Party Working Committee for Non-public Enterprises and Social Organizations"),
        ("区农水局副局长", "deputy director of the District Agriculture and Water Resources Bureau"),
        ("县委财经办主任", "director of the Office of the Financial and Economic Affairs Commission of the County Party Committee"),
        ("县人大法制委主任委员", "chair of the Legislative Affairs Committee of the County People's Congress"),
        ("青山村驻村第一书记", "first Party secretary of Qingshan Village"),
        ("青山镇党委宣传统战委员", "member for publicity and united front work of the Qingshan Town Party Committee"),
        ("中学高级教师", "senior secondary school teacher"),
        ("武陵外语学校校长", "principal of Wuling Foreign Languages School"),
        ("武陵铁路医院院长", "president of Wuling Railway Hospital"),
        ("市一院院长", "president of the Municipal No. 1 Hospital"),
        ("医院书记", "Party secretary of the hospital"),
        ("青山社区书记", "Party secretary of Qingshan Community"),
        ("市发改委副书记", "deputy Party secretary of the Municipal Development and Reform Commission"),
        ("市委政法委书记", "secretary of the Political and Legal Affairs Commission of the Municipal Party Committee"),
        ("区纪工委书记", "secretary of the District Discipline Inspection Working Commission"),
        ("柳城新村街道党工委书记", "secretary of the Liuchengxincun Subdistrict Party Working Committee"),
        ("县卫生和计划生育局副局长", "deputy director of the County Health and Family Planning Bureau"),
        ("天河新区武陵管委会主任", "director of the Wuling Administrative Committee, Tianhe New Area"),
        ("县农委主任", "director of the County Agriculture Commission"),
        ("县公证处主任", "director of the County Notary Office"),
        ("本协会代会长", "acting president of the association"),
        ("西城乡党委书记", "secretary of the Xicheng Township Party Committee"),
        ("北大街街道党工委书记", "secretary of the Beidajie Subdistrict Party Working Committee"),
        ("省文物考古研究所所长", "director of the Provincial Institute of Cultural Relics and Archaeology"),
    ],
)  # fmt: skip
def test_what_is_no_office_has_its_english(title: str, english: str) -> None:
    assert title_english((title,)) == english


@pytest.mark.parametrize(
    "title",
    [
        "资源循环学院院长",  # a school of a university whose field no table has
        "我们中学校长",
        "有关学校校长",
        "各分会会长",
        "县青云委主任",  # a committee whose subject is not known
        "青云学院院长",  # no place of the map
        "驻某地联络处主任",
    ],
)
def test_what_is_not_known_is_not_spelled(title: str) -> None:
    assert title_english((title,)) is None


def test_a_form_follows_a_class_of_fields() -> None:
    groups = {row["class"] for row in rows("title_units")}
    for row in rows("title_units"):
        if row["class"] == "form":
            pattern, group = row["en"].split("|")
            assert "{f}" in pattern and group in groups, row["zh"]


def test_titles_begin_behind_a_course() -> None:
    text = "研讨班上校党委书记"
    assert title_run(text, 0, len(text))[1] == ("校党委书记",)
