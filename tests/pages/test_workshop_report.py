"""The workshop's own page and its reminders: organisations on paper, people nowhere and not for long."""

import asyncio
import re
from contextlib import suppress
from datetime import date, timedelta

import pytest
from icalendar import Calendar
from streamlit.testing.v1 import AppTest

from dashboard.exports.page_picture import Paper, pdf
from dashboard.model import Corner, PartialDate
from dashboard.model.workshop import Agreement, Contact, Gives, Party, Said, Slip, Via, Workshop
from dashboard.serving import lifespan
from dashboard.texts import Language, texts_in
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.reminder_words import reminder
from dashboard.views.workshop.report_sections import sections
from dashboard.workspace import Workspace
from dashboard.workspace.workshops import KEEPS_CONTACTS_DAYS
from tests.a_loop import run_apart
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of
from tests.pages.test_workshop import opened

ASML, TUE, DOMMEL = Party("asml"), Party("tue"), Party("dommel")
TODAY = date.today()


def held(workspace: Workspace, *said: Said, day: date = TODAY) -> Workshop:
    made = workspace.workshops.begin(name="Photonics", day=day, author="Ank")
    for number, each in enumerate(said):
        workspace.workshops.say(made, each, once=str(number), via=Via.DESK)
    return made


def left_by(
    workspace: Workspace, workshop: Workshop, name: str = "Roos", email: str = "roos@dommel.nl"
) -> Contact:
    agreement = workspace.workshops.entries(workshop)[-1]
    return workspace.workshops.keep_contact(workshop, agreement, first_name=name, email=email)


def page_of(workshop: Workshop, part: str) -> AppTest:
    return opened(workshop=str(workshop.id), part=part)


AGREED = Agreement(ASML, DOMMEL, caller=DOMMEL, before=PartialDate(2031, 12, 4), what="about water")


def test_the_report_names_who_calls_whom_before_when_and_no_people(workspace: Workspace) -> None:
    workshop = held(
        workspace,
        Slip(TUE, DOMMEL, "mail jan@x.nl", ASML),
        Gives((), "a lab, bel 06 12345678", TUE),
        AGREED,
    )
    left_by(workspace, workshop)
    page = page_of(workshop, "report")
    shown = markup_of(page) + "".join(each.value for each in page.code)
    assert "Waterschap De Dommel calls ASML, by 4 December 2031: about water" in shown
    assert "Through ASML" in shown
    assert "Suppose all these pairs come to work together" in shown
    assert not re.search(r"Roos|@|12345678", shown)


def test_an_empty_workshop_says_so(workspace: Workspace) -> None:
    assert not page_of(held(workspace), "report").code


@pytest.mark.parametrize("language", Language)
def test_the_sheet_becomes_a_file_whatever_the_words(workspace: Workspace, language: Language) -> None:
    from dashboard.analysis.workshop import fold
    from dashboard.editing.after_workshop.supposing import Standing, Supposed
    from dashboard.views.paper.workshop_sheet import sheet

    said = [Slip(ASML, Party(name=f"x{name}", corner=Corner.OTHER), name) for name in HOSTILE]
    workshop = held(workspace, *said, Gives((), "long " * 90, TUE), AGREED)
    room = fold(workspace.workshops.entries(workshop))
    found = Found(workspace.ecosystem(), TODAY, (workshop,), workshop, room)
    supposed = Supposed(Standing(1, 2, 3), Standing(2, 3, 4))
    texts = texts_in(language)
    made = sheet(found, sections(found, supposed, workspace.workshops.moments(), texts), texts)
    assert pdf(made, paper=Paper.A4).startswith(b"%PDF")


def test_who_may_be_reminded_gets_a_mail_a_day_and_the_day_of_erasing(workspace: Workspace) -> None:
    workshop = held(workspace, AGREED)
    contact = left_by(workspace, workshop)
    page = page_of(workshop, "reminders")
    assert "Hello Roos," in page.code[0].value
    assert contact.erases_on == TODAY + timedelta(days=KEEPS_CONTACTS_DAYS)
    page.button(key=f"workshop_erase_{contact.id}").click().run()
    assert workspace.workshops.contacts(workshop) == ()
    left_by(workspace, workshop)
    left_by(workspace, workshop)
    again = page_of(workshop, "reminders")
    again.button(key="workshop_erase_all").click().run()
    assert workspace.workshops.contacts(workshop) == ()
    assert len(workspace.workshops.entries(workshop)) == 1


def test_an_address_never_becomes_more_than_an_address(workspace: Workspace) -> None:
    workshop = held(workspace, AGREED)
    found = Found(workspace.ecosystem(), TODAY, (workshop,), workshop)
    for email in (*HOSTILE, "a@b.nl?bcc=c@d.nl", "a@b.nl&x=y"):
        contact = left_by(workspace, workshop, email=email or "-")
        ready = reminder(contact, AGREED, found, "Ank", texts_in(Language.DUTCH))
        assert (ready.mail_address.count("?"), ready.mail_address.count("&")) == (1, 1)
    page_of(workshop, "reminders")


def test_what_is_due_is_erased_by_reading_and_by_the_server_itself(workspace: Workspace) -> None:
    past = TODAY - timedelta(days=KEEPS_CONTACTS_DAYS)
    for look in (_read, _serve):
        workshop = held(workspace, AGREED, day=past)
        left_by(workspace, workshop)
        look(workspace, workshop)
        assert workspace.workshops._store.contacts(workshop.id) == ()


def test_the_day_before_nothing_is_erased(workspace: Workspace) -> None:
    workshop = held(workspace, AGREED, day=TODAY - timedelta(days=KEEPS_CONTACTS_DAYS - 1))
    left_by(workspace, workshop)
    assert len(workspace.workshops.contacts(workshop)) == 1


def _read(workspace: Workspace, workshop: Workshop) -> None:
    workspace.workshops.contacts(workshop)


def _serve(workspace: Workspace, workshop: Workshop) -> None:
    async def for_a_moment() -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(lifespan._erase_what_is_due(), timeout=1.0)

    run_apart(for_a_moment())


def test_the_calendar_file_of_an_agreement_is_a_whole_day() -> None:
    from dashboard.exports.calendar import calendar_day

    made = Calendar.from_ical(calendar_day(date(2031, 12, 4), uid="a@b", title="ASML – Dommel", about="x"))
    (event,) = made.walk("VEVENT")
    assert event.decoded("dtstart") == date(2031, 12, 4)
