"""Words and names of the two questions in which organisations are named."""

from collections.abc import Iterator, Mapping, Sequence

from dashboard.analysis.network import Network
from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.model.workshop import Entry, Here
from dashboard.views import safe

WORDS: Mapping[str, Mapping[str, str]] = {
    "slip": {
        "one": "phone.slip_one",
        "other": "phone.slip_other",
        "lead": "phone.slip_lead",
        "because_label": "phone.slip_because",
        "example": "phone.slip_example",
        "small": "phone.slip_small",
        "another": "phone.slip_another",
    },
    "wish": {
        "whom": "phone.wish_whom",
        "lead": "phone.wish_lead",
        "because_label": "phone.wish_because",
        "example": "phone.wish_example",
        "small": "phone.never_your_name",
        "another": "phone.wish_another",
    },
}
"""The keys of their texts."""
_AT_HAND = 60


def names_at_hand(own: OwnWords, entries: Sequence[Entry], network: Network) -> list[str]:
    """Names that a phone may offer while somebody types: whom they work with, then who is in the room.

    Only organisations that we have: what others typed is nobody else's before it is approved.
    """
    by_id = network.ecosystem.by_id
    itself = own.party.organisation if own.party else None
    ids = dict.fromkeys(each for each in _ids(itself, entries, network) if each in by_id and each != itself)
    return [safe.tidy(by_id[each].name, at_most=80) for each in list(ids)[:_AT_HAND]]


def _ids(itself: str | None, entries: Sequence[Entry], network: Network) -> Iterator[str]:
    if itself is not None and itself in network.index:
        yield from sorted(network.neighbour_set(itself), key=lambda id: network.ecosystem.by_id[id].name)
    for each in entries:
        if isinstance(each.said, Here) and each.said.party.organisation:
            yield each.said.party.organisation
