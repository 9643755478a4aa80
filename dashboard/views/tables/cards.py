"""What stands on the card of each table."""

from dashboard.analysis.tables import met_at
from dashboard.exports.table_cards import Card, Cards, Seat
from dashboard.model import Corner
from dashboard.texts import Texts
from dashboard.views import marks, safe
from dashboard.views.paper import svg
from dashboard.views.tables.finding import Found
from dashboard.views.tables.words import brings, in_order, pair_names, reason, seat_name
from dashboard.views.theme import LIGHT

_TOLD = 8


def cards(found: Found, texts: Texts) -> Cards:
    """A card for every table of every round that was not held; when all were, of every round."""
    first = found.held if found.held < len(found.rounds) else 0
    codes = ("seats", "together", "nothing", "name", "legend")
    return Cards(
        title=found.workshop.name,
        language=texts.language.value,
        footer=_footer(found, texts),
        words={code: texts(f"tables.card_{code}") for code in codes},
        cards=tuple(
            _card(found, number, table, keys, texts)
            for number in range(first, len(found.rounds))
            for table, keys in enumerate(found.seated(number))
        ),
    )


def _card(found: Found, number: int, table: int, keys: tuple[str, ...], texts: Texts) -> Card:
    met = met_at(keys, found.guests, found.conversations)
    return Card(
        title=texts("tables.table", number=table + 1),
        round=texts("tables.round", number=number + 1) if len(found.rounds) > 1 else "",
        seats=tuple(_seat(found, number, key, texts) for key in in_order(found, keys)),
        together=tuple(
            (pair_names(found, pair, texts), reason(found, found.conversations[pair], texts))
            for pair in met[:_TOLD]
        ),
    )


def _seat(found: Found, number: int, key: str, texts: Texts) -> Seat:
    guest = found.by_key[key]
    offers, needs = brings(found, guest, texts)
    lines = (
        texts("tables.card_offers", what=offers) if offers else "",
        texts("tables.card_needs", what=needs) if needs else "",
    )
    then = (
        texts("tables.card_next", round=later + 1, table=table + 1)
        for later in range(number + 1, len(found.rounds))
        for table, keys in enumerate(found.seated(later))
        if key in keys
    )
    return Seat(
        mark=_mark(guest.corner),
        corner=texts(f"common.one_{guest.corner}"),
        name=seat_name(found, key),
        lines=tuple(filter(None, lines)),
        then=" · ".join(then),
    )


def _mark(corner: Corner) -> str:
    return svg.whole(marks.mark(corner, (10, 10.5), 8, tokens=LIGHT), 20, 20)


def _footer(found: Found, texts: Texts) -> str:
    name = safe.tidy(found.workshop.name, at_most=80)
    region = found.network.ecosystem.region
    return f"{name} · {texts('common.example')}" if region.is_example else name
