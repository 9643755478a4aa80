"""Accepted lists, without a store."""

from collections.abc import Iterable
from datetime import date

from dashboard.analysis.members import members_of
from dashboard.analysis.network import network_of
from dashboard.model import Ecosystem
from dashboard.views.her_list.finding import HerList


def her_list(
    ecosystem: Ecosystem, ids: str | Iterable[str], *, names_links: bool = False, source: str = "De club"
) -> HerList:
    """A list that names these organisations (`"B1 B2 K1"`)."""
    network = network_of(ecosystem)
    return HerList(
        batch=7,
        source=source,
        accepted_on=date(2026, 3, 12),
        names_links=names_links,
        members=members_of(network, ids.split() if isinstance(ids, str) else ids),
        network=network,
    )
