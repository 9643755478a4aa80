"""What organisations offer and need: what meets, what nobody took up yet, and who could be asked."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.analysis.offer_meetings import offer_meetings
from dashboard.analysis.words_met import words_met
from dashboard.model import CORNERS, Organisation

ASKED_OF_ONE = 2
ASK_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What one organisation offers, or needs: its id and the text."""

    organisation: str
    text: str


@dataclass(frozen=True, slots=True)
class OfferMeeting:
    """An offer that meets a need. `theme` is the rarest that both carry; `mutual` when the two also meet the
    other way round; `acquainted` and `linked` say what we know between them: no more than that."""

    offer: Told
    need: Told
    theme: str | None
    mutual: bool
    acquainted: bool
    linked: bool

    @property
    def words(self) -> tuple[str, ...]:
        """What both texts say."""
        return words_met(self.need.text, self.offer.text)


@dataclass(frozen=True, slots=True)
class Offers:
    """`meetings`: first those who are not acquainted, then mutual ones, then the most alike. An offer without
    takers meets no need of anybody, a need without givers no offer; both in the order of their ids."""

    offered: int
    needed: int
    meetings: tuple[OfferMeeting, ...]
    without_takers: tuple[Told, ...]
    without_givers: tuple[Told, ...]

    @property
    def to_introduce(self) -> int:
        """How many meetings are of two who are not acquainted."""
        return sum(not each.acquainted for each in self.meetings)


@dataclass(frozen=True, slots=True)
class Invitation:
    """An organisation that could be asked about an offer or a need, and the rarest theme they share."""

    organisation: str
    theme: str


def offers(network: Network) -> Offers:
    """Of everybody in the network, whatever their corner and wherever they stand."""
    everybody = network.organisations
    found = offer_meetings(everybody, [frozenset(each.themes) for each in everybody])
    columns = [found.need.tolist(), found.offer.tolist(), found.likeness.round(12).tolist()]
    rows = list(zip(*columns, strict=True))
    ways = {(found.needs[need][0], found.offers[offer][0]) for need, offer, _ in rows}
    carriers = _carriers(everybody)
    told: list[tuple[tuple[object, ...], OfferMeeting]] = []
    for need, offer, alike in rows:
        (needing, needed), (offering, offered) = found.needs[need], found.offers[offer]
        one, other = everybody[needing], everybody[offering]
        meeting = OfferMeeting(
            offer=Told(other.id, offered),
            need=Told(one.id, needed),
            theme=_rarest(one, other, carriers),
            mutual=(offering, needing) in ways,
            acquainted=network.are_acquainted(one.id, other.id),
            linked=network.are_linked(one.id, other.id),
        )
        rank = (meeting.acquainted, not meeting.mutual, -alike, one.id, other.id, needed, offered)
        told.append((rank, meeting))
    taken, given = set(found.offer.tolist()), set(found.need.tolist())
    return Offers(
        offered=len(found.offers),
        needed=len(found.needs),
        meetings=tuple(meeting for _, meeting in sorted(told, key=lambda each: each[0])),
        without_takers=_left(everybody, found.offers, taken),
        without_givers=_left(everybody, found.needs, given),
    )


def invitations(network: Network, told: Iterable[Told]) -> tuple[tuple[Invitation, ...], ...]:
    """For each of these who could be asked: at most two, of different corners, in the order to ask them.

    Somebody who carries a theme of the organisation and stands in another of the three corners, in another
    family, one of the two inside the region; not acquainted first, then those inside, then who has most
    themes in common with it (of those that either carries), then by id. Nobody is named more than thrice.
    """
    by_id = network.ecosystem.by_id
    carriers = _carriers(network.organisations)
    having: dict[str, list[Organisation]] = {}
    for each in network.organisations:
        for theme in each.themes:
            having.setdefault(theme, []).append(each)
    named: Counter[str] = Counter()
    found = []
    for said in told:
        asking = by_id[said.organisation]
        near = {other.id: other for theme in asking.themes for other in having.get(theme, ())}
        invited: list[Organisation] = []
        for other in sorted(near.values(), key=lambda other: _nearness(network, asking, other)):
            fits = _may_be_asked(network, asking, other) and named[other.id] < ASK_AT_MOST
            if fits and other.corner not in {one.corner for one in invited}:
                invited.append(other)
                named[other.id] += 1
            if len(invited) == ASKED_OF_ONE:
                break
        found.append(tuple(Invitation(other.id, _rarest(asking, other, carriers) or "") for other in invited))
    return tuple(found)


def _may_be_asked(network: Network, asking: Organisation, other: Organisation) -> bool:
    inside = network.ecosystem.is_inside
    return (
        other.corner in CORNERS
        and other.corner is not asking.corner
        and network.wholes.get(other.id, other.id) != network.wholes.get(asking.id, asking.id)
        and (inside(asking.id) or inside(other.id))
    )


def _nearness(network: Network, asking: Organisation, other: Organisation) -> tuple[bool, bool, float, str]:
    shared, either = set(asking.themes) & set(other.themes), set(asking.themes) | set(other.themes)
    outside = not network.ecosystem.is_inside(other.id)
    return network.are_acquainted(asking.id, other.id), outside, -len(shared) / len(either), other.id


def _left(
    everybody: tuple[Organisation, ...], said: tuple[tuple[int, str], ...], met: set[int]
) -> tuple[Told, ...]:
    return tuple(Told(everybody[row].id, text) for at, (row, text) in enumerate(said) if at not in met)


def _carriers(organisations: Iterable[Organisation]) -> Counter[str]:
    return Counter(theme for each in organisations for theme in frozenset(each.themes))


def _rarest(one: Organisation, other: Organisation, carriers: Counter[str]) -> str | None:
    shared = set(one.themes) & set(other.themes)
    return min(shared, key=lambda theme: (carriers[theme], theme), default=None)
