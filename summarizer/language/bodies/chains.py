"""The places that a name of a body begins with, and what of them stands where in its English."""

from collections.abc import Iterator

from summarizer.facts import Level
from summarizer.language.places.places import Segment, segments, unknown_segments

Chain = tuple[Segment, ...]


def chains(text: str, start: int, *, loose: bool, links: int = 4) -> Iterator[tuple[int, Chain]]:
    """Place chains from `start`, longer first, the empty one last; `loose` also reads places off the map.

    No name has more than four links (province, city, district, subdistrict); the bound keeps hostile text cheap.
    """
    links_here = [*segments(text, start)] if links else []
    if loose and links:
        links_here += unknown_segments(text, start)
    for end, segment in links_here:
        if segment.deictic and segment.zh[-1:] not in "省市区县州盟旗镇乡村道城" and segment.sort != "zone":
            continue
        if segment.deictic and segment.zh[0] in "全各":
            continue  # 全市组织部长会议, 各园区管委会: many bodies, not one
        for rest_end, rest in chains(text, end, loose=True, links=links - 1):
            # 市高新区 is the zone of the city; a province has many, and 省开发区领导小组 is about them.
            many = segment.deictic and segment.level is Level.PROVINCIAL
            if not (rest and rest[0].deictic and (rest[0].sort != "zone" or many)):
                yield rest_end, (segment, *rest)
        if not segment.deictic and text[end : end + 1] == segment.zh[-1:]:
            yield end + 1, (segment,)  # 青禾县县委 is the committee of 青禾县
    yield start, ()


def place_of(chain: Chain, head: str) -> tuple[str, str, str]:
    """(before a body, plain name, larger places) of a chain."""
    if not chain:
        return "", "", ""
    last = chain[-1]
    attr, zoned = last.attr, head.startswith(("党工委", "管委会", "工委", "管理委员会"))
    if zoned and last.deictic and last.zh[-1] == "区" and last.sort == "unit":
        attr = "Zone"  # a working committee or administrative committee runs a zone, never a district
    if last.sort == "bare" and head.startswith(("街道", "村")):
        # 城西街道办事处 is of a subdistrict 城西 and 柳林村委会 of a village, whatever district has the name.
        attr = last.en if head[0] == "街" else f"{last.en} Village"
    elif zoned and last.sort == "bare" and any(link.sort == "zone" for link in chain[:-1]):
        attr = last.en  # 天河新区青禾管委会 runs the part of the zone that lies there, and is no city's
    elif last.sort == "bare" and head.endswith(_OF_TOWNS):
        attr = last.en  # 青山司法所 and 西城中心卫生院 are as often a town's as a district's
    larger = [s.en for s in reversed(chain[:-1]) if not s.deictic or s.sort == "zone"]
    if head == "商会" and last.sort == "bare":
        attr = last.en  # 浙江商会 is, elsewhere, of those who come from there, and no province's
    return attr, last.attr if last.deictic else last.en, ", ".join(larger)


# Houses that every town has.
_OF_TOWNS = ("所", "站", "庭", "卫生院", "中队")


def level_of(chain: Chain, head: str = "") -> Level:
    """The level of the last place; of a bare name before 村委会 a village."""
    village = chain and chain[-1].sort == "bare" and head.startswith("村")
    return Level.VILLAGE if village else chain[-1].level if chain else Level.UNKNOWN


def zone(last: Segment) -> bool:
    """Whether it is a functional area, where 工委 is of the Party."""
    return last.sort == "zone" or last.zh.endswith(("街道", "新区"))


def certain(chain: Chain) -> bool:
    """Whether every name in it is on the map."""
    return all(s.sure for s in chain)
