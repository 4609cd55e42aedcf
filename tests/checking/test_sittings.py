"""Whether a meeting began or ended, and what was passed. Invented facts."""

from summarizer.checking.acts.sittings import check_sittings


def test_a_meeting_that_closed_did_not_open():
    zh = ("市六届人大常委会第27次会议闭幕。",)
    assert not list(check_sittings("The 27th meeting of the standing committee closed.", zh))
    assert list(check_sittings("The 27th meeting of the standing committee opened.", zh))


def test_a_meeting_to_be_held_is_not_to_close():
    zh = ("第二次会议将于1月5日召开。",)
    assert not list(check_sittings("The second session is to open on 5 January.", zh))
    assert list(check_sittings("The second session is to close on 5 January.", zh))


def test_what_was_passed_is_not_told_as_not_passed():
    assert list(check_sittings("It was deliberated but not passed.", ("会议审议并表决通过决议。",)))
    assert not list(check_sittings("It was deliberated but not passed.", ("会议审议后未获通过。",)))
    assert not list(check_sittings("It was deliberated and passed.", ("会议审议并表决通过决议。",)))
