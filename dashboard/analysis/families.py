"""Organisations with their parts: a university and its institutes, a group and its daughters."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.analysis.kinship import wholes
from dashboard.analysis.network import Network
from dashboard.analysis.tie import Tie
from dashboard.model import Ecosystem


def family_of(ecosystem: Ecosystem) -> Mapping[str, str]:
    """Of each organisation id the id of its family: the outermost organisation that it is part of."""
    return wholes(ecosystem)


def members_of(ecosystem: Ecosystem) -> Mapping[str, tuple[str, ...]]:
    """Every family by its id: the ids of its members in text order, the outermost one included."""
    found: dict[str, list[str]] = {}
    for organisation, family in sorted(family_of(ecosystem).items()):
        found.setdefault(family, []).append(organisation)
    return {family: tuple(members) for family, members in found.items()}


def roll_up(network: Network) -> Network:
    """The same network with each family as one organisation: the outermost, with all ties of its parts.

    What holds within a family is left out. A family is there when any of its members is, even where the
    outermost organisation itself was filtered away.
    """
    family = family_of(network.ecosystem)
    present = sorted({family[organisation] for organisation in network.ids})
    ties = (
        _lifted(tie, family[tie.u], family[tie.v]) for tie in network.ties if family[tie.u] != family[tie.v]
    )
    return Network(
        active=network.active,
        question=network.question,
        organisations=tuple(network.ecosystem.by_id[each] for each in present),
        ties=tuple(sorted(ties, key=lambda tie: (tie.u, tie.v, tie.origin, tie.kind))),
        activities=network.activities,
    )


def _lifted(tie: Tie, one: str, other: str) -> Tie:
    u, v = (one, other) if one < other else (other, one)
    return replace(tie, u=u, v=v)
