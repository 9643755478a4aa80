"""What came of a workshop, in sections of plain text: for the page, for paper and for a mail alike.

Organisations only: no names of people, and no addresses in what somebody wrote.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.contacts import without_contacts
from dashboard.editing.after_workshop.supposing import Supposed
from dashboard.model.workshop import Agreement, Gives, Moment, Party, Seeks, Slip, Wish
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.party_words import name_of
from dashboard.views.workshop.reminder_words import agreed_words


@dataclass(frozen=True, slots=True)
class Line:
    """Whom or what it is about, and what is said of it. Foreign text, tidied: make it safe for HTML."""

    about: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines."""

    heading: str
    lines: tuple[Line, ...]


def sections(
    found: Found, supposed: Supposed, moments: Iterable[Moment], texts: Texts
) -> tuple[Section, ...]:
    """Those with anything in them: agreements first, for they are what it was for."""
    made = (
        ("report_agreed", _agreed(found, texts)),
        ("report_proposed", _proposed(found, texts)),
        ("report_offers", _said(found, found.room.said(Gives, approved=True), texts)),
        ("report_needs", _said(found, found.room.said(Seeks, approved=True), texts)),
        ("report_wishes", _wished(found, texts)),
        ("report_suppose", _supposed(supposed, texts)),
        ("report_moments", (Line(_tidy(each.title), _tidy(each.sentence)) for each in moments)),
    )
    gathered = ((name, tuple(dict.fromkeys(lines))) for name, lines in made)
    return tuple(Section(texts(f"workshop.{name}"), lines) for name, lines in gathered if lines)


def _agreed(found: Found, texts: Texts) -> Iterator[Line]:
    last = {
        frozenset((each.one.key, each.other.key)): each for each in found.room.said(Agreement, approved=True)
    }
    for each in last.values():
        yield Line(_pair(each.one, each.other, found), _tidy(agreed_words(each, found, texts)))


def _proposed(found: Found, texts: Texts) -> Iterator[Line]:
    agreed = {frozenset((each.one.key, each.other.key)) for each in found.room.said(Agreement, approved=True)}
    for each in found.room.said(Slip, approved=True):
        if frozenset((each.one.key, each.other.key)) in agreed:
            continue
        through = ""
        if each.introducer is not None and each.introducer not in (each.one, each.other):
            through = texts("workshop.report_through", name=_name(each.introducer, found))
        yield Line(_pair(each.one, each.other, found), " ".join(filter(None, (through, _tidy(each.because)))))


def _said(found: Found, said: Iterable[Gives | Seeks], texts: Texts) -> Iterator[Line]:
    for each in said:
        chosen = ", ".join(texts(f"workshop.asset_{asset}") for asset in each.assets)
        words = ": ".join(filter(None, (_tidy(chosen), safe.tidy(without_contacts(each.text), at_most=500))))
        if each.party is not None and words:
            yield Line(_name(each.party, found), words)


def _wished(found: Found, texts: Texts) -> Iterator[Line]:
    by_whom: dict[str, tuple[str, list[str]]] = {}
    for each in found.room.said(Wish, approved=True):
        _, by = by_whom.setdefault(each.whom.key, (_name(each.whom, found), []))
        if each.by is not None and (name := _name(each.by, found)) not in by:
            by.append(name)
    for name, by in by_whom.values():
        yield Line(name, texts("workshop.report_wished_by", names=texts.joined(by)) if by else "")


def _supposed(supposed: Supposed, texts: Texts) -> Iterator[Line]:
    """Before and after, said as what it is: a supposition."""
    before, after = supposed.before, supposed.after
    for name, was, becomes in (
        ("golden", before.golden, after.golden),
        ("linked", before.linked, after.linked),
    ):
        if was == becomes:
            continue
        change = f"{texts.number(was)} → {texts.number(becomes)}"
        yield Line(texts(f"workshop.report_{name}"), change)


def _pair(one: Party, other: Party, found: Found) -> str:
    return f"{_name(one, found)} – {_name(other, found)}"


def _name(party: Party, found: Found) -> str:
    return safe.tidy(name_of(party, found.ecosystem), at_most=80)


def _tidy(text: str) -> str:
    """Without addresses, as a line begins: somebody's own words often begin small."""
    said = safe.tidy(without_contacts(text), at_most=500)
    return said[:1].upper() + said[1:]
