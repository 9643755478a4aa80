"""What an organisation has with each of the others: one connection per organisation, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.analysis.freshness import freshness
from dashboard.analysis.grounds import best_ground
from dashboard.analysis.network import Network
from dashboard.analysis.tie import Tie
from dashboard.model import CORNERS, Corner, Ground, Level, Organisation
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.vocabularies import relation_kind_name, wording

CLOSEST_FIRST = (Level.BOUND, Level.WORKS, Level.TALKS, Level.KNOWS)
FADING_BELOW = 0.5


@dataclass(frozen=True, slots=True)
class Connection:
    """All that is known between an organisation and one other, at its closest level.

    `since` is the earliest year that is known, `heard` the last year in which somebody confirmed it.
    `fades` when it was confirmed once and is more than a half-life older by now, or when two that only
    know or talk to each other began so long ago: what lasts by its nature does not fade in words.
    """

    other: Organisation
    level: Level
    ground: Ground | None
    since: int | None
    heard: int | None
    fades: bool
    ties: tuple[Tie, ...]

    @property
    def is_confirmed(self) -> bool:
        """Whether both sides looked at it."""
        return self.ground is Ground.CONFIRMED


def connections(network: Network, organisation: str) -> tuple[Connection, ...]:
    """Every connection of an organisation in a network, the closest first, then by name."""
    ties: dict[str, list[Tie]] = {}
    for tie in network.ties:
        if organisation in tie.pair and tie.level.acquaints:
            ties.setdefault(tie.v if tie.u == organisation else tie.u, []).append(tie)
    found = (_connection(network, other, between) for other, between in ties.items())
    return tuple(
        sorted(found, key=lambda each: (CLOSEST_FIRST.index(each.level), each.other.name.casefold()))
    )


def by_corner(found: Sequence[Connection]) -> Mapping[Corner, tuple[Connection, ...]]:
    """The same in three columns, and `other` where there is any."""
    there = {
        corner: tuple(each for each in found if each.other.corner is corner)
        for corner in (*CORNERS, Corner.OTHER)
    }
    return {corner: each for corner, each in there.items() if each or corner is not Corner.OTHER}


def asked_for(network: Network, organisation: str) -> tuple[Tie, ...]:
    """The dated statements that there is nothing with somebody, where nothing else contradicts them."""
    return tuple(
        tie
        for tie in network.ties
        if organisation in tie.pair
        and tie.level is Level.NONE
        and not any(each.level.acquaints for each in network.ties_between(*tie.pair))
    )


def in_words(connection: Connection, texts: Texts) -> str:
    """ "werkt samen sinds 2023 · door beide nagekeken", in plain text."""
    level = texts(f"common.level_{connection.level}")
    if connection.fades:
        if connection.heard is None:
            return texts("connections.fading_since", level=level, year=str(connection.since))
        return texts("connections.fading", level=level, year=str(connection.heard))
    if connection.since is not None:
        level = texts("connections.since", level=level, year=str(connection.since))
    return texts("connections.with_ground", level=level, ground=texts(f"common.ground_{_ground(connection)}"))


def evidence(connection: Connection, network: Network, texts: Texts) -> tuple[str, ...]:
    """What each tie rests on, as plain sentences: its kind or activity, and the public fact behind it."""
    said = []
    for tie in connection.ties:
        activity = network.ecosystem.activity_by_id.get(tie.activity or "")
        if activity is not None:
            what, why = activity.name, wording(activity.evidence, texts.language) or activity.scheme
        else:
            what = relation_kind_name(tie.kind, texts.language) if tie.kind else ""
            why = wording(tie.relation.evidence, texts.language) if tie.relation else ""
        said.append(": ".join(safe.tidy(part, at_most=300) for part in (what, why) if part))
    return tuple(dict.fromkeys(each for each in said if each))


def _connection(network: Network, other: str, ties: Sequence[Tie]) -> Connection:
    closest = min((tie.level for tie in ties), key=CLOSEST_FIRST.index)
    since = [tie.since.year for tie in ties if tie.since]
    heard = [tie.last_confirmed.year for tie in ties if tie.last_confirmed]
    return Connection(
        other=network.ecosystem.by_id[other],
        level=closest,
        ground=best_ground(ties),
        since=min(since, default=None),
        heard=max(heard, default=None),
        fades=_fades(network, ties, closest),
        ties=tuple(ties),
    )


def _fades(network: Network, ties: Sequence[Tie], closest: Level) -> bool:
    on, half_life = network.question.day, network.ecosystem.region.settings.half_life_days
    if closest.links and not all(tie.last_confirmed for tie in ties):
        return False
    known = [freshness(tie, on=on, half_life_days=half_life) for tie in ties]
    fresh = [each for each in known if each is not None]
    return bool(fresh) and max(fresh) < FADING_BELOW


def _ground(connection: Connection) -> str:
    return connection.ground.value if connection.ground else "unknown"
