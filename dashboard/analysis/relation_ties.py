"""The ties that somebody entered by hand."""

from dashboard.analysis.tie import Tie
from dashboard.model import Ecosystem, Relation


def tie_of(relation: Relation) -> Tie:
    """A direct relation as a tie; all direct relations of one pair share one origin."""
    u, v = relation.pair
    return Tie(
        u=u,
        v=v,
        level=relation.level,
        ground=relation.ground,
        themes=relation.themes,
        kind=relation.kind,
        since=relation.since,
        until=relation.until,
        last_confirmed=relation.last_confirmed,
        origin=f"direct:{u}|{v}",
        introduced_by=relation.introduced_by,
        relation=relation,
    )


def relation_ties(ecosystem: Ecosystem) -> tuple[Tie, ...]:
    """Those of all its relations between two organisations, in the order of `place_of`.

    They are the same on every day, so they are made once and kept with the region.
    """
    kept: dict[str, tuple[Tie, ...]] = vars(ecosystem).setdefault("_relation_ties", {})
    if "all" not in kept:
        ties = (tie_of(each) for each in ecosystem.relations if each.source != each.target)
        kept["all"] = tuple(sorted(ties, key=place_of))
    return kept["all"]


def place_of(tie: Tie) -> tuple[str, str, str, str, str]:
    """Where a tie stands among others: by pair, origin, kind and beginning."""
    return tie.u, tie.v, tie.origin, tie.kind, str(tie.since or "")
