from pypinyin import Style, pinyin

from summarizer.language.rows import rows
from summarizer.pinyin import readings


def test_every_surname_is_read_as_the_library_reads_it() -> None:
    characters = {character for row in rows("surnames") for character in row["zh"]}
    assert len(characters) > 500
    for character in characters:
        ((first, *_),) = pinyin(character, style=Style.TONE, heteronym=True)
        assert readings(character)[0] == first


def test_what_is_no_chinese_has_no_reading() -> None:
    assert readings("A") == ()
