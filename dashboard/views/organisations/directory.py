"""The directory: which organisations fit what was asked, in which order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dashboard.analysis.network import Network
from dashboard.analysis.standing import Standing, standings
from dashboard.model import Corner, Organisation
from dashboard.texts import Texts
from dashboard.unaccented import unaccented
from dashboard.views import organisation_words
from dashboard.views.organisations.asked import Asked, Order
from dashboard.vocabularies import wording


@dataclass(frozen=True, slots=True)
class Row:
    """One organisation with what the directory shows of it; `standing` is None for corner `other`."""

    organisation: Organisation
    links: int
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Directory:
    """The rows that fit, in order, among `total` organisations of which `unknown` have no known link."""

    asked: Asked
    rows: tuple[Row, ...]
    total: int
    unknown: int

    @property
    def is_empty(self) -> bool:
        """Whether the region has no organisation at all."""
        return not self.total

    def count(self, corner: Corner) -> int:
        """How many of the rows are of a corner."""
        return sum(row.organisation.corner is corner for row in self.rows)


def rows_of(network: Network) -> tuple[Row, ...]:
    """Every organisation of the region, with its links and its standing."""
    standing = standings(network)
    return tuple(
        Row(each, network.degree(each.id), standing.get(each.id))
        for each in network.ecosystem.organisations
        if each.id in network.index
    )


def directory(network: Network, rows: tuple[Row, ...], asked: Asked, texts: Texts) -> Directory:
    """The rows of the whole region that fit what was asked, sorted."""
    in_theme = _in_theme(network, asked.theme)
    found = [
        row
        for row in rows
        if _fits(row, asked, texts) and (in_theme is None or row.organisation.id in in_theme)
    ]
    return Directory(
        asked=asked,
        rows=tuple(sorted(found, key=_order(asked.sort, texts))),
        total=len(rows),
        unknown=sum(row.standing is Standing.NOTHING_KNOWN for row in rows),
    )


def _fits(row: Row, asked: Asked, texts: Texts) -> bool:
    each = row.organisation
    if asked.corner and each.corner not in asked.corner:
        return False
    if asked.standing and row.standing is not asked.standing:
        return False
    if asked.place and _plain(each.town) != _plain(asked.place):
        return False
    said = (*each.offers, *each.needs)
    worded = (wording(text, texts.language) for text in said)
    known = (each.name, *each.aliases, each.place, each.municipality, *said, *worded)
    return not asked.search or _plain(asked.search) in _plain(" \n ".join(known))


def _in_theme(network: Network, theme: str | None) -> frozenset[str] | None:
    """Who takes part in a theme or carries it; None when no theme is asked for."""
    if theme is None:
        return None
    carrying = {each.id for each in network.ecosystem.organisations if theme in each.themes}
    return frozenset(carrying.union(network.asking(theme=theme).ids))


def _order(order: Order, texts: Texts) -> Callable[[Row], Any]:
    best_first = list(Standing)

    def key(row: Row) -> tuple[Any, ...]:
        name = _plain(row.organisation.name)
        match order:
            case Order.KIND:
                return organisation_words.kind(row.organisation, texts), name
            case Order.PLACE:
                return not row.organisation.place, _plain(row.organisation.town), name
            case Order.LINKS:
                return -row.links, name
            case Order.STANDING:
                return best_first.index(row.standing) if row.standing else len(best_first), name
            case _:
                return (name,)

    return key


def _plain(text: str) -> str:
    return unaccented(text.strip())
