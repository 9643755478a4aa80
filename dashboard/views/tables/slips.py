"""What stands on the slips to write on."""

from dashboard.exports.table_cards import Slip, Slips
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.tables.finding import Found


def slips(found: Found, texts: Texts) -> Slips:
    """A page of introductions, and a page of offers and needs."""
    introducing = (("introduce", 1), ("to", 1), ("because", 2), ("by", 1))
    giving = (("offer", 2), ("need", 2), ("by", 1))
    return Slips(
        title=found.workshop.name,
        language=texts.language.value,
        footer=safe.tidy(found.workshop.name, at_most=60),
        hand_in=texts("tables.slip_hand_in"),
        slips=tuple(
            Slip(tuple((texts(f"tables.slip_{code}"), lines) for code, lines in each))
            for each in (introducing, giving)
        ),
    )
