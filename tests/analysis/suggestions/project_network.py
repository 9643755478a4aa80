"""A made-up project network with what real ones have, so that the check on real ones always has something.

A few take part in very many projects and most in one; one project in eight has thirteen partners or more,
of which only the lead is linked to each; universities have faculties; ministries stand outside the region.
"""

import random
from itertools import accumulate

from dashboard.model import (
    Activity,
    ActivityKind,
    Corner,
    Ecosystem,
    Organisation,
    Participation,
    Region,
    Relation,
    Role,
)

THEMES = ("photonics", "water", "energy", "mobility", "health", "food")
TOWNS = ("Eindhoven", "Helmond", "Best", "Veldhoven", "Deurne")
_SHARES = ((Corner.BUSINESS, 60), (Corner.KNOWLEDGE, 18), (Corner.GOVERNMENT, 14), (Corner.OTHER, 8))
_BIG, _LARGEST = 13, 24


def project_network(seed: int, *, organisations: int = 320, projects: int = 150) -> Ecosystem:
    """The same network for the same seed."""
    chance = random.Random(seed)
    made = [_organisation(number, chance) for number in range(organisations)]
    made += [
        Organisation(
            id=f"{each.id}-{part}",
            name=f"{each.name}, faculty {part}",
            corner=Corner.KNOWLEDGE,
            part_of=each.id,
            themes=(THEMES[part],),
            place=each.place,
        )
        for each in [each for each in made if each.corner is Corner.KNOWLEDGE][:8]
        for part in range(3)
    ]
    made += [
        Organisation(
            id=f"ministry-{number}", name=f"Ministerie {number}", corner=Corner.GOVERNMENT, inside=False
        )
        for number in range(4)
    ]
    chance.shuffle(made)
    # A power law: the first takes part a hundred times as often as the hundredth.
    weights = list(accumulate(1 / (rank + 1) for rank in range(len(made))))
    activities, participations = [], []
    for number in range(projects):
        big = number % 8 == 0
        size = chance.randint(_BIG, _LARGEST) if big else 2 + int(chance.paretovariate(1.3)) % 8
        partners: dict[str, None] = {}
        while len(partners) < size:
            partners.setdefault(chance.choices(made, cum_weights=weights)[0].id)
        project = Activity(
            id=f"p{number:03d}",
            name=f"Project {number}",
            kind=ActivityKind.PROJECT,
            themes=tuple(sorted(chance.sample(THEMES, chance.choice((1, 1, 2))))),
            scheme="A scheme",
        )
        activities.append(project)
        participations += [
            Participation(project.id, each, Role.LEAD if place == 0 else Role.PARTNER)
            for place, each in enumerate(partners)
        ]
    by_hand = [
        Relation(source=one.id, target=other.id, themes=(chance.choice(THEMES),))
        for one, other in (chance.sample(made, 2) for _ in range(60))
    ]
    return Ecosystem(
        region=Region(name="Testland", country="NL"),
        organisations=tuple(made),
        relations=tuple(by_hand),
        activities=tuple(activities),
        participations=tuple(participations),
    )


def _organisation(number: int, chance: random.Random) -> Organisation:
    corner = chance.choices([corner for corner, _ in _SHARES], [share for _, share in _SHARES])[0]
    own = chance.sample(THEMES, chance.choice((0, 0, 1, 1, 2)))
    return Organisation(
        id=f"o{number:03d}",
        name=f"Organisation {number}",
        corner=corner,
        themes=tuple(sorted(own)),
        place=chance.choice(TOWNS),
    )
