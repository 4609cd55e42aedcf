"""Names of people, told from those of offices and outlets by their surnames."""

# The surnames of nearly all people in China; source: the census lists of surnames.
SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹"
    "熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫"
    "庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边艾穆宫尚骆裘本"
    "肖闫付滕宗丘褚岑佟桑荣仇晏储商虞巩池卓蓝麦楼闻屠原苑郎巫冀靖粟奚茅迟战胥敖佘寿逄亓蔺缪娄蒲邬衡戚劳封冷栗刁鞠鄢邸窦晁谌郗栾匡喻邝冼苟狄臧郜芮"
)
COMPOUND = frozenset(
    (
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "夏侯",
        "司徒",
        "司空",
        "令狐",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "轩辕",
        "宇文",
        "长孙",
    )
)
_NO_NAME = frozenset(
    "网报社台局委办处科院室部站会府县市区镇乡村街旗州厅所校园馆队组刊讯闻道端号"
)  # 华龙网, 石城县
_PLACE = frozenset("州阳江山海城门川源宁安徽石港湾河湖岛林口")  # 温州, 石狮
_LONGEST = 3


def is_person(text: str) -> bool:
    """Whether a publisher's name is that of somebody: 供稿：方远山. Not that of a place or an outlet."""
    name = text.strip(" ）)")
    if not 1 < len(name) <= _LONGEST or not all("一" <= c <= "鿿" for c in name):
        return False
    ends = _NO_NAME if len(name) == _LONGEST else _NO_NAME | _PLACE
    return name[0] in SURNAMES and (name[-1] not in ends or name[-1] == name[-2])  # 方园园
