"""What every reason looks at: the network as asked, and who may be introduced to whom at all."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.cross_links import CrossLinks, cross_links
from dashboard.analysis.families import family_of
from dashboard.analysis.golden_members import golden_members, golden_rows
from dashboard.analysis.introductions import handled
from dashboard.analysis.network import Network, chosen
from dashboard.analysis.offer_meetings import OfferMeetings, offer_meetings
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions.bodies import is_local_firm, is_national
from dashboard.analysis.suggestions.links import Links
from dashboard.analysis.themes import ThemeVerdict, theme_verdict, themes_in, worst_first
from dashboard.model import CORNERS, Organisation, Settings

Rows = npt.NDArray[np.int64]
Pairs = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Scene:
    """A region on a day with the question that was asked of it.

    Rows number *all* organisations of the region in the text order of their ids, whatever the question;
    a pair is one number, `u * size + v` with u < v as rows. What makes people laugh is judged on the whole
    region (acquainted, well known, hub, without links); what speaks for a pair, on what the question leaves.
    """

    network: Network
    well_known: bool = False

    @cached_property
    def whole(self) -> Network:
        """The same day without any filter."""
        day_only = Question(on=self.network.question.on)
        return self.network if self.network.question == day_only else chosen(self.network.active, day_only)

    @property
    def settings(self) -> Settings:
        """The region's limits."""
        return self.network.ecosystem.region.settings

    @property
    def ids(self) -> tuple[str, ...]:
        """Every organisation's id, by row."""
        return self.whole.ids

    def rows_of(self, organisations: Collection[str]) -> Mask:
        """Which rows are those of these ids; ids that are not there say nothing."""
        rows = [row for each in organisations if (row := self.whole.index.get(each)) is not None]
        mask = np.zeros(self.size, np.bool_)
        mask[rows] = True
        return mask

    @property
    def size(self) -> int:
        """The number of rows."""
        return len(self.ids)

    @cached_property
    def organisations(self) -> tuple[Organisation, ...]:
        """Every organisation, by row."""
        return self.whole.organisations

    @cached_property
    def corners(self) -> npt.NDArray[np.int8]:
        """Each row's corner: 0, 1, 2 in the order of CORNERS, 3 for other."""
        return self.whole.corners

    @cached_property
    def families(self) -> Rows:
        """The row of the outermost organisation that each row is part of."""
        family = family_of(self.network.ecosystem)
        return np.array([self.whole.index[family[each]] for each in self.ids], np.int64)

    @cached_property
    def degrees(self) -> Rows:
        """How many organisations each row is linked to, in the whole region."""
        return np.diff(self.whole.linked.indptr).astype(np.int64)

    @cached_property
    def hubs(self) -> Mask:
        """Who has so many links that an introduction by them says little."""
        return np.asarray(self.degrees > self.settings.hub_from_links, np.bool_)

    @cached_property
    def unknown(self) -> Mask:
        """Of whom no link is known at all, nor of any other part of the same family."""
        of_family = np.bincount(self.families, weights=self.degrees, minlength=self.size)
        return np.asarray(of_family[self.families] == 0, np.bool_)

    @cached_property
    def best_known(self) -> Mask:
        """The top share by degree of those with a link, at least the first ten; alike in degree, by id."""
        linked = int((self.degrees > 0).sum())
        share = int(np.ceil(self.settings.well_known_share * linked))
        first = min(linked, max(share, self.settings.well_known_at_least))
        by_degree = np.argsort(-self.degrees, kind="stable")
        known = np.zeros(self.size, np.bool_)
        known[by_degree[:first]] = True
        return known

    @cached_property
    def links(self) -> Links:
        """The links that the question leaves, with their origins and themes."""
        return Links.of(self.network.ties, self.whole.index)

    @cached_property
    def linked(self) -> csr_array:
        """The same as a symmetric 0/1 matrix over all rows."""
        return self.links.matrix

    @cached_property
    def cross(self) -> CrossLinks:
        """Of these, the links that triangles are made of."""
        return cross_links(self.linked, self.corners)

    @cached_property
    def golden(self) -> Mask:
        """Which rows stand in a golden triangle."""
        return golden_members(self.cross)

    @cached_property
    def themes_of(self) -> tuple[frozenset[str], ...]:
        """The themes that each row carries itself, of those that the question leaves."""
        theme = self.network.question.theme
        return tuple(
            frozenset(each.themes) if theme is None else frozenset(each.themes) & {theme}
            for each in self.organisations
        )

    @cached_property
    def _carrying(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = {}
        for row, themes in enumerate(self.themes_of):
            for theme in themes:
                rows.setdefault(theme, []).append(row)
        return rows

    def carrying(self, theme: str) -> Mask:
        """Which rows carry a theme themselves."""
        there = np.zeros(self.size, np.bool_)
        there[self._carrying.get(theme, [])] = True
        return there

    @cached_property
    def verdicts(self) -> tuple[ThemeVerdict, ...]:
        """How those themes stand that may give a reason: a corner is missing, or one party bears them."""
        telling = (theme for theme in themes_in(self.network) if self._may_give_a_reason(theme))
        return worst_first(theme_verdict(self.network, theme) for theme in telling)

    def _may_give_a_reason(self, theme: str) -> bool:
        """False where the links alone show that all corners are there and that no one party bears it."""
        links = self.links.by_theme.get(theme)
        if links is None or not {0, 1, 2} <= set(self.corners[np.concatenate([links.u, links.v])].tolist()):
            return True
        members = np.column_stack(golden_rows(cross_links(links.matrix, self.corners)))
        return len(members) > 0 and any((members == each).any(axis=1).all() for each in members[0])

    @cached_property
    def offer_meetings(self) -> OfferMeetings:
        """Which offers meet which needs, whoever may be introduced."""
        return offer_meetings(self.organisations, self.themes_of)

    @cached_property
    def carriers(self) -> Counter[str]:
        """How many organisations carry each theme themselves."""
        return Counter(theme for themes in self.themes_of for theme in themes)

    def rarest_shared_theme(self, one: int, other: int) -> str | None:
        """Of the themes that two rows both carry the rarest: it says most."""
        shared = self.themes_of[one] & self.themes_of[other]
        return min(shared, key=lambda theme: (self.carriers[theme], theme), default=None)

    @cached_property
    def present(self) -> Mask:
        """Who the question leaves; with a theme, those too that carry it without taking part yet."""
        kept = set(self.network.ids)
        theme = self.network.question.theme
        if theme is not None:
            there = self.network.asking(theme=None)
            kept.update(each.id for each in there.organisations if theme in each.themes)
        return np.array([each in kept for each in self.ids], np.bool_)

    def pairs(self, one: npt.ArrayLike, other: npt.ArrayLike) -> Pairs:
        """The numbers of pairs of rows, whichever comes first, sorted and each once."""
        u, v = np.asarray(one, np.int64), np.asarray(other, np.int64)
        # Sorted first: for a million pairs that is several times faster than np.unique by itself.
        numbers = np.sort(np.minimum(u, v) * self.size + np.maximum(u, v), axis=None)
        first = np.ones(len(numbers), np.bool_)
        first[1:] = numbers[1:] != numbers[:-1]
        return np.asarray(numbers[first], np.int64)

    def pairs_between(self, some: Rows, others: Rows) -> Pairs:
        """Every pair of one of these rows with one of those."""
        pairs = self.pairs(np.repeat(some, len(others)), np.tile(others, len(some)))
        u, v = self.ends(pairs)
        return np.asarray(pairs[u != v], np.int64)

    def ends(self, pairs: Pairs) -> tuple[Rows, Rows]:
        """The two rows of each pair, the smaller first."""
        return pairs // self.size, pairs % self.size

    def open(self, pairs: Pairs) -> Mask:
        """Which pairs may be introduced, as far as the two themselves go.

        Not acquainted, not of one family, one of them inside, both of a corner and left by the question,
        not both well known (unless asked for), and their families not brought together or set aside already.
        """
        u, v = self.ends(pairs)
        allowed = (u != v) & self.present[u] & self.present[v] & (self._inside[u] | self._inside[v])
        allowed &= (self.corners[u] < len(CORNERS)) & (self.corners[v] < len(CORNERS))
        allowed &= ~(self.best_known[u] & self.best_known[v]) | self.well_known
        allowed &= (self.families[u] != self.families[v]) & ~among(pairs, self._acquainted)
        allowed &= ~among(self._of_families(pairs), self._handled_families)
        return np.asarray(allowed, np.bool_)

    def apart(self, pairs: Pairs) -> Mask:
        """Which pairs stand in two different corners, and in families that are not acquainted either.

        Only an offer that meets a need does without: it is about something that the rest of the
        family does not answer.
        """
        u, v = self.ends(pairs)
        two_corners = np.asarray(self.corners[u] != self.corners[v], np.bool_)
        return two_corners & ~among(self._of_families(pairs), self._acquainted_families)

    def _of_families(self, pairs: Pairs) -> Pairs:
        """Of each pair that of the families of its two."""
        u, v = self.ends(pairs)
        one, other = self.families[u], self.families[v]
        return np.asarray(np.minimum(one, other) * self.size + np.maximum(one, other), np.int64)

    def needs_a_shared_theme(self, pairs: Pairs) -> Mask:
        """Which pairs join a national body with a local firm."""
        u, v = self.ends(pairs)
        joins = (self._national[u] & self._local_firms[v]) | (self._national[v] & self._local_firms[u])
        return np.asarray(joins, np.bool_)

    def beside_a_national_body(self, pairs: Pairs, theme: str) -> Mask:
        """Which pairs join a local firm with a national body that is about other themes than this one.

        A ministry of economic affairs does not deal with mobility because a covenant that it signed does.
        """
        about_others = np.zeros(self.size, np.bool_)
        for row in np.flatnonzero(self._national).tolist():
            themes = self.organisations[row].themes
            about_others[row] = bool(themes) and theme not in themes
        u, v = self.ends(pairs)
        about_others = about_others[u] | about_others[v]
        return np.asarray(about_others & self.needs_a_shared_theme(pairs), np.bool_)

    @cached_property
    def _inside(self) -> Mask:
        return np.array([self.network.ecosystem.is_inside(each) for each in self.ids], np.bool_)

    @cached_property
    def _national(self) -> Mask:
        inside = self.network.ecosystem.inside
        return np.array(
            [is_national(each, inside=each.id in inside) for each in self.organisations], np.bool_
        )

    @cached_property
    def _local_firms(self) -> Mask:
        inside = self.network.ecosystem.inside
        return np.array(
            [is_local_firm(each, inside=each.id in inside) for each in self.organisations], np.bool_
        )

    @cached_property
    def _acquainted_ends(self) -> tuple[Rows, Rows]:
        index = self.whole.index
        acquaintances = [tie.pair for tie in self.whole.ties if tie.level.acquaints]
        u = np.fromiter((index[one] for one, _ in acquaintances), np.int64, len(acquaintances))
        v = np.fromiter((index[other] for _, other in acquaintances), np.int64, len(acquaintances))
        return u, v

    @cached_property
    def _acquainted(self) -> Pairs:
        return self.pairs(*self._acquainted_ends)

    @cached_property
    def _handled_families(self) -> Pairs:
        index, day = self.whole.index, self.network.question.day
        ends = [
            (index[one], index[other])
            for one, other in handled(self.network.ecosystem, on=day)
            if one in index and other in index
        ]
        rows = np.array(ends, np.int64).reshape(-1, 2)
        return self.pairs(self.families[rows[:, 0]], self.families[rows[:, 1]])

    @cached_property
    def _acquainted_families(self) -> Pairs:
        u, v = self._acquainted_ends
        return self.pairs(self.families[u], self.families[v])


def among(pairs: Pairs, known: Pairs) -> Mask:
    """Which of the pairs stand in `known`, which is sorted."""
    if not len(known):
        return np.zeros(len(pairs), np.bool_)
    place = np.minimum(np.searchsorted(known, pairs), len(known) - 1)
    return np.asarray(known[place] == pairs, np.bool_)
