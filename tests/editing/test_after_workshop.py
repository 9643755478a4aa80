"""What a room left, as one draft: nothing overwritten, nothing doubled, nothing without its reason."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.editing.after_workshop import (
    Afterwards,
    Answers,
    Sentences,
    WhyLeftOut,
    after_workshop,
)
from dashboard.model import (
    AsideReason,
    Corner,
    Ecosystem,
    Introduction,
    Move,
    Note,
    PartialDate,
    Status,
    with_changes,
)
from dashboard.model.workshop import (
    Agreement,
    Approved,
    Asset,
    Entry,
    Expected,
    Gives,
    Here,
    Party,
    Rejected,
    Said,
    Seeks,
    Slip,
    Via,
    Wish,
    Workshop,
)
from tests.domain import an_ecosystem

DAY = date(2026, 11, 26)
ON = PartialDate(2026, 11, 26)
WORKSHOP = Workshop(1, "BCDFGH", "Photonics", DAY, datetime.now(UTC), datetime.now(UTC), DAY)
SENTENCES = Sentences(assets=", ".join, calls=lambda caller, called: f"{caller} calls {called}")
REGION = an_ecosystem("K1-G1, B1-G1, K1, B1, G1, B2, K2-B2", B1={"offers": "a lab"})
K1, B1, B2, G1, K2 = (Party(id) for id in ("K1", "B1", "B2", "G1", "K2"))
BAKERY = Party(name="De Bakkerij", corner=Corner.BUSINESS)


def at_desk(*said: Said) -> list[Entry]:
    return [
        Entry(number, 1, datetime.now(UTC), Via.DESK, "", each) for number, each in enumerate(said, start=1)
    ]


def by_phone(*said: Said, person: str = "p") -> list[Entry]:
    return [
        Entry(number, 1, datetime.now(UTC), Via.PHONE, person, each)
        for number, each in enumerate(said, start=1)
    ]


def left(
    entries: list[Entry],
    region: Ecosystem = REGION,
    *,
    corners: dict[str, Corner] | None = None,
    wishes: Iterable[int] = (),
) -> Afterwards:
    return after_workshop(
        WORKSHOP,
        entries,
        network_of(region, Question(on=DAY)),
        None,
        answers=Answers("Anna", corners or {}, frozenset(wishes)),
        sentences=SENTENCES,
    )


def region_after(found: Afterwards, region: Ecosystem = REGION) -> Ecosystem:
    return with_changes(region, found.draft.changes)


def dealt_with(status: Status, **more: object) -> Ecosystem:
    stands = Introduction("B1--K1", "K1", "B1", status=status, owner="Bas", moves=(Move(status, ON),))
    return replace(REGION, introductions=(replace(stands, **more),))  # type: ignore[arg-type]


def whys(found: Afterwards) -> list[WhyLeftOut]:
    return [each.why for each in found.left_out]


def test_a_slip_is_proposed_with_its_introducer_and_its_reason_as_a_dated_note() -> None:
    (made,) = region_after(left(at_desk(Slip(K1, B1, "both need a clean room", G1)))).introductions
    assert (made.id, made.status, made.owner, made.introducer) == ("B1--K1", Status.PROPOSED, "Anna", "G1")
    assert made.notes == (Note(ON, "Anna", "both need a clean room"),)
    assert made.moves == (Move(Status.PROPOSED, ON),)


def test_an_agreement_is_agreed_with_who_calls_whom_and_before_when() -> None:
    said = Agreement(K1, B1, caller=B1, before=PartialDate(2026, 12, 3), what="about the lab")
    (made,) = region_after(left(at_desk(Slip(K1, B1, "why"), said))).introductions
    assert (made.status, made.next_step) == (Status.AGREED, "B1 calls K1: about the lab")
    assert made.next_date == PartialDate(2026, 12, 3)
    assert [each.status for each in made.moves] == [Status.PROPOSED, Status.AGREED]


def test_a_day_that_is_over_is_no_date() -> None:
    said = Agreement(K1, B1, caller=B1, before=PartialDate(2026, 11, 1))
    (made,) = region_after(left(at_desk(said))).introductions
    assert made.next_date is None


def test_an_introduction_that_stands_is_moved_on_and_not_doubled() -> None:
    region = dealt_with(Status.PROPOSED)
    (made,) = region_after(left(at_desk(Agreement(B1, K1, caller=K1)), region), region).introductions
    assert (made.id, made.status, made.owner) == ("B1--K1", Status.AGREED, "Bas")


def test_nothing_moves_back_and_what_was_planned_stays() -> None:
    region = dealt_with(Status.INTRODUCED, next_step="visit", next_date=PartialDate(2027))
    (made,) = region_after(left(at_desk(Agreement(K1, B1, caller=K1)), region), region).introductions
    assert (made.status, made.next_step, made.next_date) == (Status.INTRODUCED, "visit", PartialDate(2027))
    assert [each.text for each in made.notes] == ["K1 calls B1"]


def test_not_now_opens_on_a_slip_and_no_fit_only_when_two_agree() -> None:
    later = dealt_with(Status.NOT_NOW, reason=AsideReason.TOO_EARLY)
    (made,) = region_after(left(at_desk(Slip(K1, B1)), later), later).introductions
    assert (made.status, made.reason) == (Status.PROPOSED, None)

    never = dealt_with(Status.NO_FIT, reason=AsideReason.DECLINED)
    found = left(at_desk(Slip(K1, B1)), never)
    assert (found.draft.changes, whys(found)) == ((), [WhyLeftOut.NO_FIT])
    (made,) = region_after(left(at_desk(Agreement(K1, B1)), never), never).introductions
    assert made.status is Status.AGREED


def test_after_one_that_is_done_a_new_one_begins() -> None:
    region = dealt_with(Status.DONE)
    ids = [each.id for each in region_after(left(at_desk(Slip(K1, B1)), region), region).introductions]
    assert sorted(ids) == ["B1--K1", "B1--K1--2"]


def test_who_works_together_is_not_introduced_on_a_slip_but_is_when_they_agree() -> None:
    found = left(at_desk(Slip(K2, B2)))
    assert (found.draft.changes, whys(found)) == ((), [WhyLeftOut.WORKS_ALREADY])
    assert len(region_after(left(at_desk(Agreement(K2, B2)))).introductions) == 1


def test_offers_and_needs_are_added_once_and_nothing_is_overwritten() -> None:
    found = left(
        at_desk(
            Gives((), "A LAB", B1),
            Gives((Asset.SPACE,), "on Thursdays", B1),
            Gives((Asset.SPACE,), "on Thursdays", B1),
            Seeks((Asset.TIME,), "", B1),
        )
    )
    after = region_after(found).by_id["B1"]
    assert after.offers == ("a lab", "space: on Thursdays")
    assert after.needs == ("time",)


def test_a_newcomer_with_a_corner_comes_in_and_one_without_is_asked_about() -> None:
    nameless = Party(name="Het Atelier")
    said = at_desk(Slip(K1, BAKERY), Slip(K1, nameless), Gives((), "bread", Party(name="de bakkerij")))
    found = left(said)
    after = region_after(found)
    (new,) = [each for each in after.organisations if each.id not in REGION.by_id]
    assert (new.name, new.corner, new.offers) == ("De Bakkerij", Corner.BUSINESS, ("bread",))
    assert [each.name for each in found.cornerless] == ["Het Atelier"]
    assert whys(found) == [WhyLeftOut.NO_CORNER]

    answered = left(said, corners={found.cornerless[0].key: Corner.OTHER})
    assert (answered.cornerless, whys(answered)) == ((), [])
    assert len(region_after(answered).introductions) == 2


def test_a_new_name_that_is_exactly_one_of_ours_is_that_one_and_changes_nothing_of_it() -> None:
    region = an_ecosystem("K1, B1", B1={"name": "ASML"})
    found = left(at_desk(Slip(K1, Party(name="asml", corner=Corner.GOVERNMENT))), region)
    assert [each.after.pair for each in found.draft.effects if isinstance(each.after, Introduction)] == [
        ("B1", "K1")
    ]
    assert region_after(found, region).organisations == region.organisations


def test_who_was_expected_comes_in_too_and_who_stayed_on_no_list_does_not() -> None:
    after = region_after(left(at_desk(Expected(BAKERY, 2), Expected(Party(name="Weg BV"), 0))))
    assert [each.name for each in after.organisations if each.id not in REGION.by_id] == ["De Bakkerij"]


def test_what_nobody_approved_and_what_was_rejected_stays_out_and_is_told() -> None:
    said = [
        *by_phone(Here(G1), Slip(K1, B1), Slip(K1, BAKERY), Gives((), "", None)),
        Entry(9, 1, datetime.now(UTC), Via.DESK, "", Rejected(3)),
    ]
    found = left(said)
    assert (found.draft.changes, whys(found)) == ((), [WhyLeftOut.UNAPPROVED, WhyLeftOut.REJECTED])
    approved = left([*said, Entry(10, 1, datetime.now(UTC), Via.DESK, "", Approved(2))])
    (made,) = region_after(approved).introductions
    assert made.introducer == "G1"


def test_a_wish_of_one_side_is_offered_and_one_of_both_is_taken() -> None:
    found = left(at_desk(Wish(K1, "a wish", by=B1)))
    assert found.draft.changes == ()
    assert [entry.id for entry, _ in found.wishes] == [1]
    assert len(region_after(left(at_desk(Wish(K1, "", by=B1)), wishes=[1])).introductions) == 1

    mutual = left(at_desk(Wish(K1, "one", by=B1), Wish(B1, "other", by=K1)))
    (made,) = region_after(mutual).introductions
    assert sorted(each.text for each in made.notes) == ["one", "other"]
    assert mutual.wishes == ()


def test_nobody_meets_itself_and_words_of_nobody_stay_out() -> None:
    found = left(at_desk(Slip(K1, K1), Gives((), "x"), Slip(K1, Party("gone"))))
    assert whys(found) == [WhyLeftOut.ITSELF, WhyLeftOut.NOBODY, WhyLeftOut.GONE]


def test_addresses_and_telephone_numbers_are_cut_out() -> None:
    said = [
        Slip(K1, B1, "mail jan@x.nl"),
        Gives((), "bel 06 12345678", B1),
        Agreement(K1, B1, what="via piet@y.nl"),
    ]
    kept = repr(left(at_desk(*said)).draft.changes)
    assert "@" not in kept
    assert "12345678" not in kept


PARTIES = st.sampled_from((K1, B1, B2, G1, K2, BAKERY, Party(name="Het Atelier"), Party("gone")))
SAID = st.one_of(
    st.builds(Slip, PARTIES, PARTIES, st.sampled_from(("", "because")), st.none() | PARTIES),
    st.builds(Agreement, PARTIES, PARTIES, caller=st.none() | PARTIES),
    st.builds(Wish, PARTIES, st.just(""), PARTIES),
    st.builds(Gives, st.just((Asset.SPACE,)), st.sampled_from(("", "lab")), st.none() | PARTIES),
    st.builds(Expected, PARTIES, st.integers(0, 3)),
    st.builds(Rejected, st.integers(1, 6)),
)
STANDING = st.sampled_from((REGION, *(dealt_with(each) for each in Status)))


@settings(deadline=None, max_examples=20)
@given(st.lists(SAID, max_size=8), STANDING)
def test_whatever_a_room_says_no_pair_is_doubled_and_nobody_loses_anything(
    said: list[Said], region: Ecosystem
) -> None:
    after = region_after(left(at_desk(*said), region), region)
    open_pairs = [each.pair for each in after.introductions if each.status.is_open]
    assert len(open_pairs) == len(set(open_pairs))
    assert all(each.one != each.other and each.introducer not in each.pair for each in after.introductions)
    assert all(each.owner in ("Anna", "Bas") for each in after.introductions)
    for before in region.organisations:
        stands = after.by_id[before.id]
        assert stands.offers[: len(before.offers)] == before.offers
        assert replace(stands, offers=before.offers, needs=before.needs) == before
    for old in region.introductions:
        assert after.introduction_by_id[old.id].notes[: len(old.notes)] == old.notes


@settings(deadline=None, max_examples=20)
@given(st.lists(SAID, max_size=6), STANDING)
def test_accepting_twice_adds_nothing_new_to_offers_and_introductions(
    said: list[Said], region: Ecosystem
) -> None:
    once = region_after(left(at_desk(*said), region), region)
    twice = region_after(left(at_desk(*said), once), once)
    assert [each.id for each in twice.introductions] == [each.id for each in once.introductions]
    assert twice.organisations == once.organisations
