"""Seats and what brings two together, in words. All of it is plain text: make it safe where it is shown."""

from collections.abc import Iterable

from dashboard.analysis.tables import Conversation, Guest, Pair
from dashboard.analysis.workshop.seats import party_of, person_of
from dashboard.model import Corner, Organisation
from dashboard.texts import Texts
from dashboard.unaccented import unaccented
from dashboard.views import offer_words, safe, suggestion_sentence
from dashboard.views.pair_order import by_corner
from dashboard.views.tables.finding import Found

_NAME, _TEXT = 60, 90


def organisation_name(found: Found, key: str, *, at_most: int = _NAME) -> str:
    """The name of a party, also of one that has left."""
    known = _organisation(found, key)
    if known is not None:
        return safe.tidy(known.name, at_most=at_most)
    party = found.room.parties.get(key)
    return safe.tidy(party.name if party else key.lstrip("~"), at_most=at_most)


def seat_name(found: Found, seat: str, *, at_most: int = _NAME) -> str:
    """ "Lichtspoor", and for its second person "Lichtspoor (2)": never the name of anybody."""
    name, person = organisation_name(found, party_of(seat), at_most=at_most), person_of(seat)
    return name if person == 1 else f"{name} ({person})"


def in_order(found: Found, seats: Iterable[str]) -> list[str]:
    """Seats by corner, then by name."""

    def place(seat: str) -> tuple[int, str, str]:
        corner = found.by_key[seat].corner
        return tuple(Corner).index(corner), unaccented(seat_name(found, seat)), seat

    return sorted(seats, key=place)


def pair_names(found: Found, pair: Pair, texts: Texts) -> str:
    """ "TU/e en Lichtspoor", in the order of the corners."""
    ends = [_organisation(found, key) for key in pair]
    names = [organisation_name(found, key) for key in pair]
    if ends[0] is not None and ends[1] is not None and by_corner(ends[0], ends[1])[0] is ends[1]:
        names.reverse()
    return texts("overview.pair", source=names[0], target=names[1])


def reason(found: Found, conversation: Conversation, texts: Texts) -> str:
    """Why these two: what the one offers and the other looks for, else the suggestion's own sentence."""
    said = [
        texts(
            "tables.offer_meets_need",
            offering=organisation_name(found, each.offering),
            needing=organisation_name(found, each.needing),
            offer=offer_words.quoted(each.offer, texts, at_most=_TEXT),
        )
        for each in conversation.offers
    ]
    if not said and conversation.suggestion is not None:
        said.append(suggestion_sentence.short(conversation.suggestion, found.network, texts))
    return " ".join(said)


def brings(found: Found, guest: Guest, texts: Texts) -> tuple[str, str]:
    """What its organisation offers and looks for, the first of each; empty where nobody said."""
    known = _organisation(found, party_of(guest.key))
    if known is None:
        return "", ""
    return _first(known.offers, texts), _first(known.needs, texts)


def _first(said: tuple[str, ...], texts: Texts) -> str:
    return offer_words.said(said[0], texts, at_most=_TEXT) if said else ""


def _organisation(found: Found, key: str) -> Organisation | None:
    return found.organisations.get(key) or found.network.ecosystem.by_id.get(key)
