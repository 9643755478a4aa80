"""Who of a room takes a seat, and what is written down of a seating."""

from dashboard.analysis.network import network_of
from dashboard.analysis.tables import Pin, arrange, rearrange
from dashboard.analysis.workshop import Room, fold, guests
from dashboard.analysis.workshop.seats import party_of, person_of, seat_keys
from dashboard.model import Corner
from dashboard.model.workshop import Away, Expected, Gives, Here, NamedAs, Party, Seated, Table
from tests.domain import an_ecosystem
from tests.rooms import a_log, by, desk, party

NETWORK = network_of(an_ecosystem("K1-B1, B1-G1, K2, B2, G2", K1={"offers": "een lab"}))
EXPECTED = tuple(desk(Expected(party(each))) for each in ("K1", "B1", "G1", "K2", "B2", "G2"))


def room(*lines: object) -> Room:
    return fold(a_log(*EXPECTED, *lines))  # type: ignore[arg-type]


def keys(of: Room) -> list[str]:
    left = guests.left(of, NETWORK)
    return [each.key for each in guests.guests(of, NETWORK) if each.key not in left]


def test_everybody_here_or_expected_has_one_seat_and_colleagues_their_own() -> None:
    of = room(by("anna", Here(party("K1"))), desk(Expected(party("B1"), 2)), desk(Away(party("G2"))))
    assert sorted(keys(of)) == ["B1", "B1#2", "B2", "G1", "K1", "K2"]


def test_a_new_organisation_sits_in_the_corner_that_was_said() -> None:
    of = room(desk(Expected(Party(name="Lichtspoor", corner=Corner.BUSINESS))))
    assert guests.guests(of, NETWORK)[-1].corner is Corner.BUSINESS


def test_who_left_keeps_the_place_in_what_was_held_and_takes_none_after() -> None:
    tables = (Table(("K1", "B1", "G1")), Table(("K2", "B2", "G2")))
    of = room(desk(Seated(0, tables, is_held=True)), desk(Seated(1, tables)), desk(Away(party("B2"))))
    plan = guests.plan_of(of, NETWORK, number=2, tables=1)
    seating = arrange(guests.guests(of, NETWORK), frozenset(), plan, steps=10)
    assert plan.away == {"B2"}
    assert seating.rounds[0] == (("K1", "B1", "G1"), ("K2", "B2", "G2"))
    assert "B2" not in seating.rounds[1][0]


def test_a_seating_that_was_written_down_reads_the_same_again() -> None:
    of = room()
    plan = guests.plan_of(of, NETWORK, number=3, tables=1)
    seating = arrange(guests.guests(of, NETWORK), frozenset(), plan, steps=10)
    written = guests.as_said(seating.rounds, plan, of)
    assert guests.rounds(room(*(desk(each) for each in written))) == seating.rounds


def test_a_round_too_many_is_taken_out() -> None:
    tables = (Table(("K1", "B1", "G1", "K2", "B2", "G2")),)
    of = room(desk(Seated(0, tables)), desk(Seated(1, tables)))
    plan = guests.plan_of(of, NETWORK, number=1, tables=1)
    seating = arrange(guests.guests(of, NETWORK), frozenset(), plan, steps=10)
    written = guests.as_said(seating.rounds, plan, of)
    after = room(desk(Seated(0, tables)), desk(Seated(1, tables)), *(desk(each) for each in written))
    assert len(guests.rounds(after)) == 1


def test_who_was_put_by_hand_is_remembered() -> None:
    of = room(desk(Seated(0, (Table(("K1", "B1", "G1", "K2")), Table(("B2", "G2"))), pinned=("B2",))))
    assert guests.pins(of) == (Pin(0, "B2", 1),)
    plan = guests.plan_of(of, NETWORK, number=1, tables=1)
    again = rearrange(guests.guests(of, NETWORK), frozenset(), plan, guests.rounds(of))
    assert again.pins_left == (Pin(0, "B2", 1),)


def test_what_was_said_in_the_room_is_added_once_it_may_be_shown() -> None:
    of = room(
        desk(Gives(text="meettijd", party=party("K1"))),
        by("anna", Here(party("B1"))),
        by("anna", Gives(text="niet goedgekeurd")),
    )
    offers = {each.id: each.offers for each in guests.organisations(of, NETWORK)}
    assert offers["K1"] == ("een lab", "meettijd")
    assert offers["B1"] == ()


def test_a_new_name_that_turns_out_to_be_ours_keeps_its_seat() -> None:
    new = Party(name="Lab Een", corner=Corner.KNOWLEDGE)
    tables = (Table(("K1", "B1")), Table((new.key, "G1")))
    of = room(desk(Expected(new)), desk(Seated(0, tables, pinned=(new.key,))), desk(NamedAs(new.key, "K1")))
    assert guests.rounds(of) == ((("K1", "B1"), ("K1#2", "G1")),)
    assert of.seated[0].pinned == ("K1#2",)


def test_the_key_of_a_seat_tells_for_whom_and_which_of_them() -> None:
    assert seat_keys("~lab #2", 2) == ("~lab #2", "~lab #2#2")
    assert [(party_of(each), person_of(each)) for each in seat_keys("o1", 3)] == [
        ("o1", 1),
        ("o1", 2),
        ("o1", 3),
    ]
