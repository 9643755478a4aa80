"""A made-up region of any size, with heavy-tailed degrees, written into a store of its own."""

import random

from dashboard.model import Corner, Organisation, Relation, put
from dashboard.workspace import open_workspace

CORNERS = (
    Corner.KNOWLEDGE,
    Corner.BUSINESS,
    Corner.BUSINESS,
    Corner.BUSINESS,
    Corner.GOVERNMENT,
    Corner.OTHER,
)


def organisations_and_pairs(
    organisations: int, links: int, *, seed: int = 7
) -> tuple[list[Organisation], list[tuple[str, str]]]:
    """So many of each; who has links gets more, and most links stay near by."""
    state = random.Random(seed)
    ids = [f"o{number:05d}" for number in range(organisations)]
    made = [
        Organisation(
            id=id, name=f"Organisatie {number}", corner=state.choice(CORNERS), place=f"Plaats {number % 40}"
        )
        for number, id in enumerate(ids)
    ]
    pairs: set[tuple[str, str]] = set()
    busy = list(range(organisations))
    while len(pairs) < links:
        one = state.choice(busy)
        near = one + int(state.gauss(0, organisations / 40))
        other = near % organisations if state.random() < 0.8 else state.choice(busy)
        if one == other or (min(ids[one], ids[other]), max(ids[one], ids[other])) in pairs:
            continue
        pairs.add((min(ids[one], ids[other]), max(ids[one], ids[other])))
        busy += [one, other]
    return made, sorted(pairs)


def write(url: str, organisations: int, links: int) -> None:
    """Fill a new store with it."""
    made, pairs = organisations_and_pairs(organisations, links)
    relations = [Relation(source=u, target=v) for u, v in pairs]
    with open_workspace(url) as workspace:
        workspace.commit([put(each) for each in (*made, *relations)], author="benchmark", source="made up")
