"""Who belongs to the same whole: faculties of one university, daughters of one group."""

from collections.abc import Mapping

from dashboard.model import Ecosystem


def wholes(ecosystem: Ecosystem) -> Mapping[str, str]:
    """Of each organisation id, the id of the outermost organisation that it is part of (often itself).

    `part_of` is followed all the way up. What it is part of may be unknown (then the way up ends) or
    lead round in a circle (then the smallest id of the circle stands for it).
    """
    found: dict[str, str] = {}
    for organisation in ecosystem.by_id:
        way_up: list[str] = []
        here = organisation
        while here not in found and here not in way_up:
            way_up.append(here)
            above = ecosystem.by_id[here].part_of
            if above is None or above not in ecosystem.by_id:
                found[here] = here
            else:
                here = above
        whole = found.get(here) or min(way_up[way_up.index(here) :])
        found.update((each, whole) for each in way_up)
    return found
