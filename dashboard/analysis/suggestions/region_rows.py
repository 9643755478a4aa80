"""The whole region by rows, whatever was asked: who is who, who knows whom, who is too well known."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from dashboard.analysis.families import family_of
from dashboard.analysis.introductions import handled
from dashboard.analysis.network import CORNER_CODES, Network
from dashboard.analysis.suggestions.bodies import is_national
from dashboard.analysis.suggestions.pair_numbers import Mask, Pairs, Rows, each_once, numbered
from dashboard.model import Corner, Organisation, Settings


@dataclass(frozen=True)
class RegionRows:
    """Rows number *all* organisations of the region in the text order of their ids.

    `network` is the region on the day, without any filter. A pair is one number (`pair_numbers`).
    """

    network: Network

    @property
    def settings(self) -> Settings:
        """The region's limits."""
        return self.network.ecosystem.region.settings

    @property
    def ids(self) -> tuple[str, ...]:
        """Every organisation's id, by row."""
        return self.network.ids

    @property
    def index(self) -> Mapping[str, int]:
        """From id to row."""
        return self.network.index

    @property
    def size(self) -> int:
        """The number of rows."""
        return len(self.ids)

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """Every organisation, by row."""
        return self.network.organisations

    @property
    def corners(self) -> npt.NDArray[np.int8]:
        """Each row's corner: 0, 1, 2 in the order of CORNERS, 3 for other."""
        return self.network.corners

    def rows_of(self, organisations: Collection[str]) -> Mask:
        """Which rows are those of these ids; ids that are not there say nothing."""
        rows = [row for each in organisations if (row := self.index.get(each)) is not None]
        mask = np.zeros(self.size, np.bool_)
        mask[rows] = True
        return mask

    @cached_property
    def inside(self) -> Mask:
        """Who stands inside the region."""
        return self.rows_of(self.network.ecosystem.inside)

    @cached_property
    def families(self) -> Rows:
        """The row of the outermost organisation that each row is part of."""
        family = family_of(self.network.ecosystem)
        return np.array([self.index[family[each]] for each in self.ids], np.int64)

    @cached_property
    def degrees(self) -> Rows:
        """How many organisations each row is linked to."""
        return np.diff(self.network.linked.indptr).astype(np.int64)

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
    def national(self) -> Mask:
        """Who serves a whole country."""
        inside = self.inside.tolist()
        return np.fromiter(map(_national, self.organisations, inside), np.bool_, self.size)

    @cached_property
    def local_firms(self) -> Mask:
        """Businesses inside the region, whatever their size."""
        return np.asarray(self.inside & (self.corners == CORNER_CODES[Corner.BUSINESS]), np.bool_)

    @cached_property
    def acquainted(self) -> Pairs:
        """The pairs with a tie of any level but `none`."""
        return self.pairs(*self.network.tie_rows.related)

    @cached_property
    def acquainted_families(self) -> Pairs:
        """The pairs of families of which any two members are acquainted."""
        return each_once(self.of_families(self.acquainted))

    @cached_property
    def handled_families(self) -> Pairs:
        """The pairs of families of whom two are brought together, or set aside, already."""
        index = self.index
        ends = [
            (index[one], index[other])
            for one, other in handled(self.network.ecosystem, on=self.network.question.day)
            if one in index and other in index
        ]
        rows = np.array(ends, np.int64).reshape(-1, 2)
        return each_once(self.of_families(numbered(rows[:, 0], rows[:, 1], size=self.size)))

    def pairs(self, one: npt.ArrayLike, other: npt.ArrayLike) -> Pairs:
        """The numbers of pairs of rows, whichever comes first, sorted and each once."""
        return each_once(numbered(one, other, size=self.size))

    def pairs_between(self, some: Rows, others: Rows) -> Pairs:
        """Every pair of one of these rows with one of those."""
        pairs = self.pairs(np.repeat(some, len(others)), np.tile(others, len(some)))
        u, v = self.ends(pairs)
        return np.asarray(pairs[u != v], np.int64)

    def ends(self, pairs: Pairs) -> tuple[Rows, Rows]:
        """The two rows of each pair, the smaller first."""
        return np.divmod(pairs, self.size)

    def of_families(self, pairs: Pairs) -> Pairs:
        """Of each pair that of the families of its two."""
        u, v = self.ends(pairs)
        return numbered(self.families[u], self.families[v], size=self.size)


def _national(organisation: Organisation, inside: bool) -> bool:
    return is_national(organisation, inside=inside)
