"""What a suggestion is, and why it is one: codes and figures, no sentences."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.contacts import without_contacts
from dashboard.model import Corner

Fact = str | int | bool | None | tuple[str, ...]


class ReasonCode(StrEnum):
    """Why two organisations should meet, in the order in which reasons count."""

    OFFER_MEETS_NEED = "offer_meets_need"
    MISSING_CORNER = "missing_corner"
    SINGLE_PARTY = "single_party"
    SHARED_INTRODUCER = "shared_introducer"
    CLOSES = "closes"
    REACH = "reach"
    UNKNOWN_NEIGHBOUR = "unknown_neighbour"

    @property
    def suffices(self) -> bool:
        """Whether it makes a suggestion by itself; `reach` only orders."""
        return self is not ReasonCode.REACH


_FACTS: dict[ReasonCode, tuple[str, ...]] = {
    ReasonCode.OFFER_MEETS_NEED: ("mutual", "theme", "offered_by", "offer", "need", "words"),
    ReasonCode.MISSING_CORNER: ("theme", "corner"),
    ReasonCode.SINGLE_PARTY: ("theme", "party"),
    ReasonCode.SHARED_INTRODUCER: ("theme", "ways", "introducers", "activity", "partners"),
    ReasonCode.CLOSES: ("number", "ways", "activity", "partners"),
    ReasonCode.REACH: ("number",),
    ReasonCode.UNKNOWN_NEIGHBOUR: ("theme", "place"),
}
_FREE_TEXT = ("offer", "need")
_ONLY_IF_KNOWN = frozenset({"activity", "partners"})


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its facts; which of them belong to a code stands in docs/method.md.

    `ways` is the number of independent roads, `number` counts open triangles (`closes`) or organisations
    (`reach`). `activity` and `partners` are given when everything goes through that one activity, with
    so many participants: "1 project, 13 partners". `offer` of the organisation `offered_by` meets `need`
    of the other, and `words` say in what; `party` is the organisation on which the theme rests.
    """

    code: ReasonCode
    theme: str | None = None
    mutual: bool | None = None
    offered_by: str | None = None
    offer: str | None = None
    need: str | None = None
    words: tuple[str, ...] = ()
    corner: Corner | None = None
    party: str | None = None
    ways: int | None = None
    introducers: tuple[str, ...] = ()
    number: int | None = None
    activity: str | None = None
    partners: int | None = None
    place: str | None = None

    def facts(self) -> dict[str, Fact]:
        """The code first, then the facts of that code, in a fixed order; ready for JSON.

        E-mail addresses and telephone numbers are left out of an offer and a need.
        """
        names = _FACTS[self.code]
        told = {name: getattr(self, name) for name in names}
        told |= {name: without_contacts(told[name]) for name in _FREE_TEXT if told.get(name)}
        kept = {name: fact for name, fact in told.items() if fact is not None or name not in _ONLY_IF_KNOWN}
        return {"code": self.code.value, **kept}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two organisations worth introducing, `source` < `target`, with a reason that suffices.

    `introducers` are organisations that both work with, the best to ask first and hubs last; at most
    three, and none where every one of them is a hub.
    """

    source: str
    target: str
    introducers: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, in text order."""
        return (self.source, self.target)

    def reason(self, code: ReasonCode) -> Reason | None:
        """The reason with this code, if it is one of them."""
        return next((reason for reason in self.reasons if reason.code is code), None)

    def other(self, organisation: str) -> str:
        """The one of the two that this organisation would meet."""
        return self.target if organisation == self.source else self.source

    def facts(self) -> dict[str, object]:
        """Source, target, introducers and reasons, in this order; ready for JSON."""
        return {
            "source": self.source,
            "target": self.target,
            "introducers": list(self.introducers),
            "reasons": [reason.facts() for reason in self.reasons],
        }
