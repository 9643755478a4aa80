"""One organisation with everything that its page shows."""

from dataclasses import dataclass

from dashboard.analysis.families import members_of
from dashboard.analysis.network import Network
from dashboard.analysis.offers import OfferMeeting, offers
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.analysis.triangles import Triangles, around
from dashboard.model import Activity, Batch, Corner, EntityKind, Organisation
from dashboard.views.connections import Connection, connections
from dashboard.views.region_data import remember, workspace

SUGGESTIONS = 3
INTRODUCES = 2
_NO_TRIANGLES = Triangles((), ())


@dataclass(frozen=True, slots=True)
class One:
    """An organisation with what is around it.

    `suggestions` say whom it should meet, `introduces` whom it could introduce to each other, `provenance`
    which batch each of its facts comes from. `meetings` are of its offers and needs with those of others;
    `asked` says whether anybody in the region told what they need, `told` whether anybody offers.
    """

    network: Network
    organisation: Organisation
    connections: tuple[Connection, ...]
    activities: tuple[Activity, ...]
    triangles: Triangles
    suggestions: tuple[Suggestion, ...]
    introduces: tuple[Suggestion, ...]
    provenance: dict[str, Batch]
    parts: tuple[Organisation, ...]
    meetings: tuple[OfferMeeting, ...] = ()
    asked: bool = False
    told: bool = False

    @property
    def batches(self) -> tuple[Batch, ...]:
        """The batches that its facts come from, the youngest first."""
        distinct = {batch.id: batch for batch in self.provenance.values()}
        return tuple(distinct[number] for number in sorted(distinct, reverse=True))


def one(network: Network, organisation_id: str) -> One | None:
    """Everything about an organisation, or None when it is not in the region (any more)."""
    organisation = network.ecosystem.by_id.get(organisation_id)
    if organisation is None:
        return None
    by_id = network.ecosystem.by_id
    # Who has ended is in no network: it has a page, and nobody to meet.
    counts = organisation_id in network.index
    around_it = remember(offers, network)
    is_corner = counts and organisation.corner is not Corner.OTHER
    return One(
        network=network,
        organisation=organisation,
        connections=connections(network, organisation_id),
        activities=activities_of(network, organisation_id),
        triangles=around(network, organisation_id) if is_corner else _NO_TRIANGLES,
        suggestions=_suggestions(network, organisation_id) if counts else (),
        introduces=remember(suggest, network, introducer=organisation_id, count=INTRODUCES) if counts else (),
        provenance=workspace().provenance(EntityKind.ORGANISATION, organisation_id),
        parts=tuple(by_id[each] for each in by_id if by_id[each].part_of == organisation_id),
        meetings=tuple(
            each
            for each in around_it.meetings
            if organisation_id in (each.offer.organisation, each.need.organisation)
        ),
        asked=bool(around_it.needed),
        told=bool(around_it.offered),
    )


def activities_of(network: Network, organisation: str) -> tuple[Activity, ...]:
    """The running activities in which an organisation takes part, associations too, by name."""
    taking_part = {
        activity
        for activity, participations in network.active.participations.items()
        if any(each.organisation == organisation for each in participations)
    }
    found = [each for each in network.active.activities if each.id in taking_part]
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def _suggestions(network: Network, organisation: str) -> tuple[Suggestion, ...]:
    """Its own; where it has fewer, those of its parts too."""
    own: tuple[Suggestion, ...] = remember(suggest, network, organisation=organisation, count=SUGGESTIONS)
    found = list(own)
    for part in members_of(network.ecosystem).get(organisation, ()):
        if len(found) >= SUGGESTIONS:
            break
        if part != organisation:
            found += remember(suggest, network, organisation=part, count=1)
    return tuple(found[:SUGGESTIONS])
