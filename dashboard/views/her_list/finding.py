"""The organisations that an accepted list is about, and what they have together today."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.analysis.members import Members, members_of
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import OfferMet
from dashboard.model import EntityKind, Named, Organisation
from dashboard.unaccented import unaccented
from dashboard.views import region_data
from dashboard.views.region_data import remember
from dashboard.workspace import Workspace

_ENDS = {EntityKind.RELATION: (0, 1), EntityKind.PARTICIPATION: (1,)}
"""Which parts of the key of a link are organisations."""


@dataclass(frozen=True, slots=True)
class HerList:
    """An accepted list: whose it is, when it was accepted, and what its organisations have.

    `names_links` says whether it named any relation or participation, not only organisations.
    """

    batch: int
    source: str
    accepted_on: date
    names_links: bool
    members: Members
    network: Network

    @property
    def organisations(self) -> int:
        """How many organisations of the three corners it is about."""
        return self.members.headline.organisations

    @property
    def also_met(self) -> tuple[tuple[OfferMet, ...], ...]:
        """What meets beside the introductions, which say so themselves: each offer with all that it meets."""
        told = {each.pair for each in self.members.introductions}
        offers: dict[tuple[str, str], list[OfferMet]] = {}
        for each in self.members.met:
            if each.pair not in told:
                offers.setdefault((each.offering, each.offer), []).append(each)
        return tuple(tuple(met) for met in offers.values())

    def by_name(self, ids: Iterable[str]) -> list[Organisation]:
        """These organisations as a reader looks for them."""
        found = (self.network.ecosystem.by_id[each] for each in ids)
        return sorted(found, key=lambda each: (unaccented(each.name), each.id))


def find(batch: int | None) -> HerList | None:
    """What a list brought; None when it was taken back, or is about no organisation that is there."""
    if batch is None:
        return None
    return remember(_found, region_data.network(), batch=batch)


def _found(network: Network, *, batch: int) -> HerList | None:
    return of_batch(region_data.workspace(), network, batch)


def of_batch(workspace: Workspace, network: Network, batch: int) -> HerList | None:
    """The same in any workspace; `network` is that of the region as it stands in it."""
    accepted = next((each for each in workspace.history() if each.id == batch), None)
    if accepted is None or accepted.is_undone:
        return None
    delivery = workspace.delivery_of(batch)
    named = delivery.named if delivery else workspace.things_of(batch)
    members = members_of(network, organisations_in(named))
    if not members.ids:
        return None
    return HerList(
        batch=batch,
        source=accepted.source,
        accepted_on=accepted.at.date(),
        names_links=any(kind in _ENDS for kind, _ in named),
        members=members,
        network=network,
    )


def organisations_in(named: Iterable[Named]) -> frozenset[str]:
    """The ids that a list names; of a list of links only, those at their ends."""
    things = tuple(named)
    told = frozenset(key for kind, key in things if kind is EntityKind.ORGANISATION)
    return told or frozenset(
        json.loads(key)[end] for kind, key in things for end in _ENDS.get(EntityKind(kind), ())
    )
