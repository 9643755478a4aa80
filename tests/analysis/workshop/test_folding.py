"""The room is what the log says, line by line."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.workshop import fold
from dashboard.model.workshop import (
    Approved,
    Asset,
    Away,
    Expected,
    Gives,
    Here,
    NamedAs,
    Rejected,
    Seated,
    Seeks,
    Slip,
    Stage,
    Table,
    Via,
    Wish,
    Withdrawn,
)
from tests.rooms import a_log, by, desk, party

PEOPLE = st.sampled_from(["anna", "bram", "cees"])
PARTIES = st.sampled_from(["K1", "B1", "G1", "new Lichtspoor", "new lichtspoor "]).map(party)
NUMBERS = st.integers(1, 12)
BY_PHONE = st.one_of(
    st.builds(Here, PARTIES),
    st.builds(Gives, st.just((Asset.TIME,)), st.sampled_from(["", "een meetlab"])),
    st.builds(Seeks, st.just(()), st.sampled_from(["", "een stagiair"])),
    st.builds(Slip, PARTIES, PARTIES, st.sampled_from(["", "zelfde vraag"])),
    st.builds(Wish, PARTIES),
    st.builds(Withdrawn, NUMBERS),
)
BY_DESK = st.one_of(
    st.builds(Approved, NUMBERS),
    st.builds(Rejected, NUMBERS),
    st.just(NamedAs("~lichtspoor", "B1")),
    st.builds(Slip, PARTIES, PARTIES),
    st.builds(Expected, PARTIES, st.integers(0, 3)),
    st.builds(Away, PARTIES, st.integers(0, 2)),
    st.builds(Stage, st.integers(0, 5)),
)
LOGS = st.lists(st.builds(by, PEOPLE, BY_PHONE) | st.builds(desk, BY_DESK), max_size=12).map(
    lambda lines: a_log(*lines)
)


@given(LOGS, NUMBERS)
def test_a_room_up_to_a_line_is_the_room_of_the_lines_up_to_it(log, number):
    assert fold(log, until=number) == fold(log[:number])


@given(LOGS)
def test_nobody_sees_a_strangers_words_before_somebody_approved_them(log):
    looked_at = {line.said.entry for line in log if isinstance(line.said, Approved)}
    for item in fold(log).items:
        own_words = getattr(item.said, "text", "") or getattr(item.said, "because", "")
        if item.is_approved and item.entry.via is Via.PHONE and (own_words or isinstance(item.said, Slip)):
            assert item.entry.id in looked_at


@given(LOGS)
def test_without_approval_nothing_waits(log):
    assert fold(log, approval=False).waiting() == ()


@given(LOGS, NUMBERS)
def test_nobody_takes_back_what_another_said(log, number):
    before = [item.entry for item in fold(log).items]
    stranger = a_log(*((line.via, line.person, line.said) for line in log), by("zara", Withdrawn(number)))
    assert [item.entry for item in fold(stranger).items] == before


@given(LOGS)
def test_the_last_word_of_a_phone_on_a_question_is_the_one_that_counts(log):
    room = fold(log)
    for kind in (Here, Gives, Seeks):
        speakers = [each.entry.person for each in room.items if isinstance(each.said, kind)]
        assert len(speakers) == len(set(speakers))
    for item in room.items:
        if isinstance(item.said, Here | Gives | Seeks):
            later = [
                line
                for line in log
                if line.person == item.entry.person
                and type(line.said) is type(item.said)
                and line.id > item.entry.id
            ]
            assert not later


def test_what_a_phone_is_here_for_stands_behind_all_that_it_says():
    room = fold(a_log(by("anna", Gives(text="een lab")), by("anna", Here(party("K1")))))
    (gives,) = room.said(Gives)
    assert gives.party == party("K1")


def test_a_name_that_turns_out_to_be_ours_is_ours_everywhere():
    log = a_log(
        by("anna", Here(party("new Lichtspoor B.V."))),
        by("bram", Slip(party("new LICHTSPOOR B.V."), party("G1"))),
        desk(NamedAs(party("new lichtspoor b.v.").key, "B1")),
    )
    room = fold(log)
    assert room.people["anna"] == party("B1")
    assert next(room.said(Slip)).one == party("B1")


def test_a_rejection_can_be_taken_back_by_approving():
    slip = by("anna", Slip(party("K1"), party("B1"), "zelfde vraag"))
    assert fold(a_log(slip, desk(Rejected(1)))).items == ()
    (item,) = fold(a_log(slip, desk(Rejected(1)), desk(Approved(1)))).items
    assert item.is_approved


def test_seats_are_those_here_or_expected_without_those_who_stay_away():
    log = a_log(
        desk(Expected(party("K1"), 3)),
        desk(Expected(party("G1"), 1)),
        by("anna", Here(party("B1"))),
        by("bram", Here(party("K1"))),
        desk(Here(party("B1"))),
        desk(Away(party("K1"), 2)),
        desk(Away(party("G1"), 1)),
    )
    assert fold(log).present() == {"K1": 1, "B1": 2}


def test_the_last_plan_of_a_round_counts():
    first, second = Seated(0, (Table(("K1",)),)), Seated(0, (Table(("B1",)),))
    assert fold(a_log(desk(first), desk(second))).seated == {0: second}


def test_joining_a_new_name_can_be_taken_back():
    wish = by("anna", Wish(party("new Lichtspoor")))
    key = party("new Lichtspoor").key
    room = fold(a_log(wish, desk(NamedAs(key, "B1")), desk(NamedAs(key, ""))))
    assert next(room.said(Wish)).whom == party("new Lichtspoor")


def test_what_was_rejected_last_stands_last_and_what_somebody_took_back_is_no_longer_there():
    slips = [by("anna", Slip(party("K1"), party("B1"), reason)) for reason in ("één", "twee", "drie")]
    log = a_log(*slips, desk(Rejected(3)), desk(Rejected(1)), desk(Rejected(2)), by("anna", Withdrawn(2)))
    assert [each.entry.id for each in fold(log).rejected] == [3, 1]
