"""The reminder of an agreement in words, and what opens it in the mail program."""

from dataclasses import dataclass
from urllib.parse import quote

from dashboard.contacts import EMAIL
from dashboard.model.workshop import Agreement, Contact, Party
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.party_words import name_of


@dataclass(frozen=True, slots=True)
class Reminder:
    """What it is about and what it says, as plain text; `email` is empty when it is no address."""

    email: str
    subject: str
    body: str

    @property
    def mail_address(self) -> str:
        """What opens it in the mail program of this computer; nothing is sent by us."""
        return f"mailto:{quote(self.email, safe='@')}?subject={quote(self.subject)}&body={quote(self.body)}"


def reminder(contact: Contact, agreed: Agreement, found: Found, author: str, texts: Texts) -> Reminder:
    """To one who left an address, about the agreement that they left it for."""
    is_address = EMAIL.fullmatch(contact.email) is not None
    parts = [
        texts("workshop.remind_hello", name=safe.tidy(contact.first_name, at_most=60)),
        texts(
            "workshop.remind_why",
            workshop=safe.tidy(found.one.name, at_most=120),
            day=texts.date(found.one.day),
            agreed=agreed_words(agreed, found, texts),
        ),
        texts("workshop.remind_ask"),
        f"{texts('workshop.remind_greeting')}\n{safe.tidy(author, at_most=80)}".strip(),
        texts("workshop.remind_erased", day=texts.date(contact.erases_on)),
    ]
    subject = texts("workshop.remind_subject", pair=pair_words(agreed, found))
    return Reminder(contact.email if is_address else "", subject, "\n\n".join(parts))


def agreed_words(agreed: Agreement, found: Found, texts: Texts) -> str:
    """ "ASML belt Fontys voor 4 december 2026, over stages"; plain text, foreign: make it safe."""
    one, other = _name(agreed.one, found), _name(agreed.other, found)
    key = "workshop.meets"
    if agreed.caller in (agreed.one, agreed.other):
        key = "workshop.calls"
        one, other = (other, one) if agreed.caller == agreed.other else (one, other)
    words = texts(key, caller=one, called=other)
    if agreed.before is not None:
        words = texts("workshop.before_day", agreed=words, day=texts.date(agreed.before.last_day()))
    return f"{words}: {safe.tidy(agreed.what, at_most=300)}" if agreed.what else words


def pair_words(agreed: Agreement, found: Found) -> str:
    """ "ASML – Fontys"."""
    return f"{_name(agreed.one, found)} – {_name(agreed.other, found)}"


def _name(party: Party, found: Found) -> str:
    return safe.tidy(name_of(party, found.ecosystem), at_most=80)
