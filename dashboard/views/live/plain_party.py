"""Organisations of a room as plain values for a page: key, name, corner."""

from dashboard.analysis.network import Network
from dashboard.analysis.workshop.in_sight import corner_of
from dashboard.model.workshop import Party


def plain_party(party: Party, network: Network) -> dict[str, str]:
    """`key` tells it from others; `corner` is empty when nobody said it."""
    known = network.ecosystem.by_id.get(party.organisation or "")
    return {
        "key": party.key,
        "name": known.name if known else party.name,
        "corner": corner_of(party, network) or "",
    }
