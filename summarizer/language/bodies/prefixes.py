"""Parties and organisations that stand before the place of their committee: 中共某某市委, 民盟某某县委会."""

from summarizer.facts import BodyKind

_PARTIES = {
    "Revolutionary Committee of the Chinese Kuomintang": "民革 中国国民党革命委员会",
    "China Democratic League": "民盟 中国民主同盟",
    "China National Democratic Construction Association": "民建 中国民主建国会",
    "China Association for Promoting Democracy": "民进 中国民主促进会",
    "Chinese Peasants' and Workers' Democratic Party": "农工党 中国农工民主党",
    "China Zhi Gong Party": "致公党 中国致公党",
    "Jiusan Society": "九三学社",
    "Taiwan Democratic Self-Government League": "台盟 台湾民主自治同盟",
}
PREFIXES = {
    "中共": ("CPC {p} Committee", BodyKind.PARTY),
    "中国共产党": ("CPC {p} Committee", BodyKind.PARTY),
    "共青团": ("{p} Committee of the Communist Youth League", BodyKind.MASS_ORG),
    "团": ("{p} Committee of the Communist Youth League", BodyKind.MASS_ORG),
    "中国人民政治协商会议": ("{p} CPPCC Committee", BodyKind.CPPCC),
    "政协": ("{p} CPPCC Committee", BodyKind.CPPCC),
    **{
        w: (f"{{p}} Committee of the {en}", BodyKind.OTHER) for en, ws in _PARTIES.items() for w in ws.split()
    },
}
"""What stands before the place → ({p} the place, the kind of body)."""
