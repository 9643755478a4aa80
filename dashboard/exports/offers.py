"""Offers and needs as other programs read them: what meets, what nobody took up, and who could be asked."""

from typing import Any

from dashboard.analysis.network import Network
from dashboard.analysis.offers import OfferMeeting, Offers, Told, invitations
from dashboard.contacts import without_contacts
from dashboard.exports.table import Cell, Row
from dashboard.model.cell_list import join_cell

HEADINGS = (
    "part", "offering", "offering_name", "offer", "needing", "needing_name", "need",
    "words", "theme", "mutual", "acquainted", "linked", "ask",
)  # fmt: skip


def as_json(found: Offers, network: Network, *, top: int) -> dict[str, Any]:
    """What `driehoek offers --format json` prints: the totals, and at most `top` of each part."""
    return {
        "offers": found.offered,
        "needs": found.needed,
        "meetings": [_meeting(each) for each in found.meetings[:top]],
        "without_takers": _left("offer", found.without_takers[:top], network),
        "without_givers": _left("need", found.without_givers[:top], network),
    }


def rows(found: Offers, network: Network, *, top: int) -> list[Row]:
    """One row each under `HEADINGS`; what a part does not know stays empty."""
    names = {each.id: each.name for each in network.ecosystem.organisations}
    told = as_json(found, network, top=top)
    made: list[Row] = []
    for part in ("meetings", "without_takers", "without_givers"):
        for each in told[part]:
            cells = {"part": part, **each}
            for end in ("offering", "needing"):
                cells[f"{end}_name"] = names.get(each.get(end, ""), "")
            cells["words"] = join_cell(each.get("words", ()))
            cells["ask"] = join_cell(one["organisation"] for one in each.get("ask", ()))
            made.append(tuple(_cell(cells.get(heading)) for heading in HEADINGS))
    return made


def _cell(value: Any) -> Cell:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _meeting(each: OfferMeeting) -> dict[str, Any]:
    return {
        "offering": each.offer.organisation,
        "offer": without_contacts(each.offer.text),
        "needing": each.need.organisation,
        "need": without_contacts(each.need.text),
        "words": list(each.words),
        "theme": each.theme,
        "mutual": each.mutual,
        "acquainted": each.acquainted,
        "linked": each.linked,
    }


def _left(what: str, told: tuple[Told, ...], network: Network) -> list[dict[str, Any]]:
    whose = "offering" if what == "offer" else "needing"
    return [
        {
            whose: each.organisation,
            what: without_contacts(each.text),
            "ask": [{"organisation": one.organisation, "theme": one.theme} for one in invited],
        }
        for each, invited in zip(told, invitations(network, told), strict=True)
    ]
