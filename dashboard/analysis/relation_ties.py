"""The ties that somebody entered by hand."""

from dashboard.analysis.tie import Tie
from dashboard.model import Relation


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
