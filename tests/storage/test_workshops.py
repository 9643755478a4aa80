"""Workshops in the store: said once, never altered, and contacts that go."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest

from dashboard.errors import (
    AuthorMissingError,
    ConflictError,
    InvalidChangeError,
    NotSaidError,
    SaidOtherwiseError,
    WorkshopClosedError,
)
from dashboard.model.workshop import Agreement, Approved, Here, Slip, Step, StepKind, Via
from dashboard.workspace import open_workspace
from tests.rooms import party

TODAY = date(2026, 11, 26)


@pytest.fixture
def workshops(tmp_path):
    with open_workspace(f"sqlite:///{tmp_path}/store.db") as opened:
        yield opened.workshops


@pytest.fixture
def held(workshops):
    return workshops.begin(
        name="Licht", day=date.today(), author="Anna", steps=[Step(StepKind.CLOSING, 15, "Sluit", "rustig")]
    )


def test_a_plan_comes_back_as_it_was_made(workshops, held):
    assert workshops.find(held.id) == held
    assert workshops.all_of_them() == (held,)
    assert workshops.let_in_by(f" {held.code.lower()} ") == held


def test_a_workshop_has_a_name_and_somebody_who_made_it(workshops):
    with pytest.raises(InvalidChangeError):
        workshops.begin(name=" ", day=TODAY, author="Anna")
    with pytest.raises(AuthorMissingError):
        workshops.begin(name="Licht", day=TODAY, author="")


def test_two_who_change_a_plan_at_once_are_told(workshops, held):
    workshops.change(held, name="Donker")
    with pytest.raises(ConflictError):
        workshops.change(held, name="Schemer")
    assert workshops.find(held.id).name == "Donker"


def test_a_code_lets_nobody_in_after_the_end(workshops, held):
    ticket = workshops.admit(held)
    ended = workshops.close(held)
    assert workshops.let_in_by(held.code) is None
    with pytest.raises(WorkshopClosedError):
        workshops.admit(ended)
    with pytest.raises(WorkshopClosedError):
        workshops.say(ended, Here(party("K1")), once="1", via=Via.PHONE, person=ticket.person)
    assert workshops.admit(ended, token=ticket.token) == ticket


def test_what_is_sent_twice_is_written_once_however_many_send_at_once(workshops, held):
    def send(_):
        return workshops.say(held, Slip(party("K1"), party("B1")), once="x", via=Via.PHONE, person="anna")

    with ThreadPoolExecutor(8) as pool:
        sent = set(pool.map(send, range(24)))
    assert len(sent) == 1
    assert workshops.entries(held) == (sent.pop(),)


def test_a_key_that_somebody_else_used_writes_nothing(workshops, held):
    workshops.say(held, Here(party("K1")), once="x", via=Via.PHONE, person="anna")
    with pytest.raises(SaidOtherwiseError):
        workshops.say(held, Here(party("B1")), once="x", via=Via.PHONE, person="bram")
    assert len(workshops.entries(held)) == 1


@pytest.mark.parametrize("said", [Approved(1), Agreement(party("K1"), party("B1"))])
def test_a_phone_says_one_of_five_things_and_nothing_else(workshops, held, said):
    with pytest.raises(NotSaidError):
        workshops.say(held, said, once="x", via=Via.PHONE, person="anna")
    assert workshops.entries(held) == ()


def test_nobody_says_anything_from_a_phone_without_being_let_in(workshops, held):
    with pytest.raises(NotSaidError):
        workshops.say(held, Here(party("K1")), once="x", via=Via.PHONE)


def test_a_phone_keeps_who_it_is_and_another_workshop_does_not_know_it(workshops, held):
    ticket = workshops.admit(held)
    assert workshops.person(held, ticket.token) == ticket.person
    assert workshops.person(held, ticket.person) is None
    other = workshops.begin(name="Ander", day=TODAY, author="Anna")
    assert workshops.person(other, ticket.token) is None


def test_hostile_text_becomes_one_line_that_fits(workshops, held):
    said = Slip(party("new Licht\nspoor\u202e" + "x" * 500), party("B1"), "reden\x00 " + "y" * 2000)
    kept = workshops.say(held, said, once="x", via=Via.DESK).said
    assert kept == workshops.entries(held)[0].said
    assert len(kept.one.name) <= 120
    assert len(kept.because) <= 500
    assert not set("\n\x00\u202e") & set(kept.one.name + kept.because)


def test_a_contact_is_erased_on_its_day_and_not_before(workshops, held):
    agreement = workshops.say(held, Agreement(party("K1"), party("B1")), once="x", via=Via.DESK)
    kept = workshops.keep_contact(held, agreement, first_name="Anna", email="anna@example.org")
    assert workshops.contacts(held) == (kept,)
    assert workshops.erase_due_contacts(kept.erases_on - timedelta(days=1)) == 0
    assert workshops.erase_due_contacts(kept.erases_on) == 1
    assert workshops.contacts(held) == ()


def test_a_contact_goes_when_somebody_asks(workshops, held):
    agreement = workshops.say(held, Agreement(party("K1"), party("B1")), once="x", via=Via.DESK)
    workshops.erase_contact(workshops.keep_contact(held, agreement, first_name="A", email="a@example.org"))
    assert workshops.contacts(held) == ()


def test_moments_keep_their_order_words_and_places(workshops):
    first = workshops.keep_moment(
        title="Eén", sentence="Zo is het.", address="network", positions={"K1": (1.0, 2.0)}
    )
    second = workshops.keep_moment(title="Twee", sentence="", address="map?theme=water")
    assert workshops.moments() == (first, second)
    workshops.order_moments([second.id])
    workshops.word_moment(first, title="Een", sentence="Anders.")
    assert [each.title for each in workshops.moments()] == ["Twee", "Een"]
    workshops.forget_moment(second)
    assert [each.id for each in workshops.moments()] == [first.id]


def test_the_number_of_the_last_entry_grows_over_all_workshops(workshops, held):
    other = workshops.begin(name="Ander", day=TODAY, author="Anna")
    one = workshops.say(held, Here(party("K1")), once="1", via=Via.DESK)
    two = workshops.say(other, Here(party("K1")), once="1", via=Via.DESK)
    assert one.id < two.id == workshops.latest()
    assert workshops.entries(other) == (two,)
    assert held.made_at <= datetime.now(UTC)
