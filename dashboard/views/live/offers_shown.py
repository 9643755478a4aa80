"""The last offers and needs that a room may read, in large letters."""

from typing import Any

from dashboard.analysis.network import Network
from dashboard.analysis.workshop import Item
from dashboard.contacts import without_contacts
from dashboard.model.workshop import Gives, Seeks
from dashboard.model.workshop.plain import said_kind
from dashboard.views import safe
from dashboard.views.live.plain_party import plain_party

MOST = 3
LONGEST = 110
"""Letters of one: more cannot be read from ten metres."""


def offers_shown(items: list[Item], network: Network) -> list[dict[str, Any]]:
    """The newest first, of those that were approved. Without addresses and telephone numbers of anybody."""
    told = [
        (each.entry.id, each.said)
        for each in items
        if each.is_approved and isinstance(each.said, Gives | Seeks) and (each.said.text or each.said.assets)
    ]
    return [_plain(id, said, network) for id, said in reversed(told[-MOST:])]


def _plain(id: int, said: Gives | Seeks, network: Network) -> dict[str, Any]:
    by = plain_party(said.party, network) if said.party else None
    return {
        "id": id,
        "kind": said_kind(said),
        "by": safe.tidy(by["name"], at_most=60) if by else "",
        "corner": by["corner"] if by else "",
        "text": safe.tidy(without_contacts(said.text), at_most=LONGEST),
        "assets": [each.value for each in said.assets],
    }
