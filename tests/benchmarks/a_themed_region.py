"""A made-up region in memory, of any size: heavy-tailed degrees, themes, towns, offers, needs and projects.

Degrees are those of `networks.heavy_tailed`. Everybody has a town and one or two themes of its own; a link
carries the first theme of either end. One link in ten comes from a project of two, the others stand by
themselves. One organisation in ten has an offer, one in ten a need, one in twenty is a part of another, and
one in ten stands outside the region.
"""

import gc
from datetime import date

import numpy as np

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.model import (
    CORNERS,
    Activity,
    Corner,
    Ecosystem,
    Organisation,
    Participation,
    Region,
    Relation,
    Role,
)
from tests.benchmarks.networks import heavy_tailed

DAY = date(2026, 1, 15)
THEMES = tuple(f"theme-{number:02d}" for number in range(24))
WORDS = 400
"""So many telling words do offers and needs choose three of; the first ones more often."""
PROJECT_SHARE = 0.1


def a_themed_region(organisations: int, links: int, *, seed: int = 1) -> Ecosystem:
    """The region; the same for the same numbers."""
    matrix, corners = heavy_tailed(organisations, links, seed=seed)
    chance = np.random.default_rng(seed)
    ids = [f"o{number:06d}" for number in range(organisations)]
    themes = chance.geometric(0.12, (organisations, 2)) % len(THEMES)
    made = tuple(
        _organisation(ids, row, corner, tuple(THEMES[each] for each in sorted(set(own))), chance)
        for row, (corner, own) in enumerate(zip(corners.tolist(), themes.tolist(), strict=True))
    )
    u, v = (each.tolist() for each in matrix.nonzero())
    pairs = [(one, other) for one, other in zip(u, v, strict=True) if one < other]
    side = chance.integers(0, 2, len(pairs)).tolist()
    theme = [THEMES[themes[pair[which]][0]] for pair, which in zip(pairs, side, strict=True)]
    in_project = (chance.random(len(pairs)) < PROJECT_SHARE).tolist()
    relations, activities, participations = [], [], []
    for number, (one, other) in enumerate(pairs):
        if not in_project[number]:
            relations.append(Relation(source=ids[one], target=ids[other], themes=(theme[number],)))
            continue
        activity = Activity(id=f"p{number:06d}", name=f"Project {number}", themes=(theme[number],))
        activities.append(activity)
        participations += [
            Participation(activity.id, ids[one], Role.LEAD),
            Participation(activity.id, ids[other]),
        ]
    return Ecosystem(
        region=Region(name="Made up", country="NL"),
        organisations=made,
        relations=tuple(relations),
        activities=tuple(activities),
        participations=tuple(participations),
    )


def a_themed_network(organisations: int, links: int) -> Network:
    """Its network, with what every page looks up of it already looked up."""
    network = network_of(a_themed_region(organisations, links), Question(on=DAY))
    assert (len(network.ids), network.pairs) == (organisations, links)
    # As the server does with what it has loaded (serving/lifespan.py): nobody collects it again.
    gc.collect()
    gc.freeze()
    return network


def _organisation(
    ids: list[str], row: int, corner: int, themes: tuple[str, ...], chance: np.random.Generator
) -> Organisation:
    draws = chance.random(5).tolist()
    whole = ids[int(draws[3] * row)] if row and draws[2] < 0.05 else None
    return Organisation(
        id=ids[row],
        name=f"Organisation {row}",
        corner=(*CORNERS, Corner.OTHER)[corner],
        themes=themes,
        place=f"Town {int(draws[4] ** 2 * len(ids) / 60)}",
        part_of=whole,
        inside=draws[2] < 0.9,
        offers=(_text(chance),) if draws[0] < 0.1 else (),
        needs=(_text(chance),) if draws[1] < 0.1 else (),
    )


def _text(chance: np.random.Generator) -> str:
    """Three made-up words, some of them common."""
    return " ".join(f"w{int(each):03d}x" for each in WORDS * chance.random(3) ** 1.5)
