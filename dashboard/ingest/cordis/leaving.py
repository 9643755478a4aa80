"""Who may be gone when a register no longer names them: only who is known from nothing else."""

import json
from collections.abc import Iterable, Iterator

from dashboard.model import Ecosystem, EntityKind, Named, key_of


def only_of_the_register(earlier: Iterable[Named], ecosystem: Ecosystem) -> Iterator[Named]:
    """What an earlier download named, without the organisations that something else speaks of too.

    A firm of the region that is in no European project any more is no less there: only its participation
    is over. An organisation counts where all that is known of it are participations that came from there.
    """
    named = tuple(earlier)
    of_register = {key for kind, key in named if kind is EntityKind.PARTICIPATION}
    elsewhere = {each for relation in ecosystem.relations for each in (relation.source, relation.target)}
    elsewhere |= {each.organisation for each in ecosystem.participations if key_of(each) not in of_register}
    left = {json.loads(key)[1] for key in of_register}
    for kind, key in named:
        if kind is not EntityKind.ORGANISATION or (
            key in left and key not in elsewhere and key.startswith("pic-")
        ):
            yield kind, key
