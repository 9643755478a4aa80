"""What every reason looks at: the region, and what the question leaves of it."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import csr_array

from dashboard.analysis.cross_links import CrossLinks, cross_links
from dashboard.analysis.golden_members import golden_members
from dashboard.analysis.network import Network, chosen
from dashboard.analysis.offer_meetings import OfferMeetings, offer_meetings
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions.links import Links
from dashboard.analysis.suggestions.pair_numbers import Mask
from dashboard.analysis.suggestions.region_rows import RegionRows
from dashboard.analysis.suggestions.telling_verdicts import telling_verdicts
from dashboard.analysis.themes import ThemeVerdict


@dataclass(frozen=True)
class Scene:
    """A region on a day with the question that was asked of it.

    Rows are those of the whole region, whatever the question. What makes people laugh is judged on that
    (acquainted, well known, hub, without links); what speaks for a pair, on what the question leaves.
    """

    network: Network
    well_known: bool = False

    @cached_property
    def region(self) -> RegionRows:
        """The same day without any filter."""
        day_only = Question(on=self.network.question.on)
        same = self.network.question == day_only
        return RegionRows(self.network if same else chosen(self.network.active, day_only))

    @cached_property
    def links(self) -> Links:
        """The links that the question leaves, with their origins and themes."""
        return Links.of(self.network, self.region.index)

    @property
    def _asks_for_all(self) -> bool:
        """Whether nothing is left out, so that what others have looked up of the network serves here."""
        return self.network is self.region.network

    @cached_property
    def linked(self) -> csr_array:
        """The same as a symmetric 0/1 matrix over all rows."""
        return self.network.linked if self._asks_for_all else self.links.matrix

    @cached_property
    def cross(self) -> CrossLinks:
        """Of these, the links that triangles are made of."""
        if self._asks_for_all:
            return self.network.cross
        return cross_links(self.linked, self.region.corners)

    @cached_property
    def golden(self) -> Mask:
        """Which rows stand in a golden triangle."""
        return self.network.golden_rows if self._asks_for_all else golden_members(self.cross)

    @cached_property
    def themes_of(self) -> tuple[frozenset[str], ...]:
        """The themes that each row carries itself, of those that the question leaves.

        Rows with the same themes share one set: in a large region there are few different ones.
        """
        theme = self.network.question.theme
        kept = {
            themes: frozenset(themes) if theme is None else frozenset(themes) & {theme}
            for themes in {each.themes for each in self.region.organisations}
        }
        return tuple(kept[each.themes] for each in self.region.organisations)

    @cached_property
    def _carrying(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = {}
        for row, themes in enumerate(self.themes_of):
            for theme in themes:
                rows.setdefault(theme, []).append(row)
        return rows

    def carrying(self, theme: str) -> Mask:
        """Which rows carry a theme themselves."""
        there = np.zeros(self.region.size, np.bool_)
        there[self._carrying.get(theme, [])] = True
        return there

    @cached_property
    def carriers(self) -> Counter[str]:
        """How many organisations carry each theme themselves."""
        return Counter({theme: len(rows) for theme, rows in self._carrying.items()})

    def rarest_shared_theme(self, one: int, other: int) -> str | None:
        """Of the themes that two rows both carry the rarest: it says most."""
        shared = self.themes_of[one] & self.themes_of[other]
        return min(shared, key=lambda theme: (self.carriers[theme], theme), default=None)

    @cached_property
    def verdicts(self) -> tuple[ThemeVerdict, ...]:
        """How those themes stand that may give a reason."""
        return telling_verdicts(self.network, self.links, self.region.corners)

    @cached_property
    def offer_meetings(self) -> OfferMeetings:
        """Which offers meet which needs, whoever may be introduced."""
        return offer_meetings(self.region.organisations, self.themes_of)

    @cached_property
    def present(self) -> Mask:
        """Who the question leaves; with a theme, those too that carry it without taking part yet."""
        kept = set(self.network.ids)
        theme = self.network.question.theme
        if theme is not None:
            there = self.network.asking(theme=None)
            kept.update(each.id for each in there.organisations if theme in each.themes)
        return self.region.rows_of(kept)
