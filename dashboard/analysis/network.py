"""The network that a question leaves: who there is, and what holds between them on that day."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.active import Active, active_on
from dashboard.analysis.choosing import chosen_activities, chosen_organisations, chosen_ties
from dashboard.analysis.cross_links import CrossLinks, cross_links
from dashboard.analysis.golden_members import golden_members
from dashboard.analysis.kinship import wholes
from dashboard.analysis.neighbourhood import Neighbourhood
from dashboard.analysis.question import Question
from dashboard.analysis.tie import Tie
from dashboard.analysis.tie_rows import Rows, TieRows
from dashboard.analysis.tie_themes import TieThemes
from dashboard.model import CORNERS, Activity, Corner, Ecosystem, Organisation

CORNER_CODES = {**{corner: code for code, corner in enumerate(CORNERS)}, Corner.OTHER: 3}
"""The numbers that stand for corners in arrays: 0, 1, 2 as in CORNERS, and 3 for other."""


@dataclass(frozen=True)
class Network:
    """What is active on the day and left after the question. Every figure is computed from this value.

    `organisations` are in the text order of their ids, so that row numbers compare as ids do. `ties` are of
    every level, `none` included. *Linked* means at least one tie of level `works` or `bound`. Not slotted,
    so that what is looked up once is kept with the value.
    """

    active: Active
    question: Question
    organisations: tuple[Organisation, ...]
    ties: tuple[Tie, ...]
    activities: tuple[Activity, ...] = field(default=())

    @property
    def ecosystem(self) -> Ecosystem:
        """The whole region it was chosen from."""
        return self.active.ecosystem

    @cached_property
    def _region(self) -> Mapping[str, Organisation]:
        return self.ecosystem.by_id

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of its organisations, in text order; an organisation's row is its position here."""
        return tuple(organisation.id for organisation in self.organisations)

    @cached_property
    def index(self) -> Mapping[str, int]:
        """From id to row."""
        return {organisation: row for row, organisation in enumerate(self.ids)}

    @cached_property
    def corners(self) -> npt.NDArray[np.int8]:
        """Each row's corner as a number: 0, 1, 2 in the order of CORNERS, 3 for other."""
        return np.fromiter(
            (CORNER_CODES[each.corner] for each in self.organisations), np.int8, len(self.organisations)
        )

    @cached_property
    def by_pair(self) -> Mapping[tuple[str, str], tuple[Tie, ...]]:
        """All ties of a pair of ids in text order, for every pair that has any."""
        found: dict[tuple[str, str], tuple[Tie, ...]] = {}
        for tie in self.ties:
            pair = (tie.u, tie.v)
            found[pair] = (*found[pair], tie) if pair in found else (tie,)
        return found

    @cached_property
    def tie_rows(self) -> TieRows:
        """Its ties as arrays of rows."""
        return TieRows.of(self.ties, self.index)

    @cached_property
    def tie_themes(self) -> TieThemes:
        """Which of its ties carry which themes."""
        return TieThemes.of(self.ties)

    @cached_property
    def _linked_rows(self) -> tuple[Rows, Rows]:
        return self.tie_rows.linked

    @cached_property
    def linked_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every linked pair of ids, once, in text order."""
        return self._named(*self._linked_rows)

    def _named(self, u: Rows, v: Rows) -> tuple[tuple[str, str], ...]:
        ids = self.ids
        return tuple([(ids[one], ids[other]) for one, other in zip(u.tolist(), v.tolist(), strict=True)])

    @property
    def pairs(self) -> int:
        """The number of linked pairs."""
        return len(self._linked_rows[0])

    @cached_property
    def linked(self) -> csr_array:
        """Who is linked to whom, row by row: symmetric, 0/1, no diagonal, columns sorted."""
        size, (u, v) = len(self.ids), (each.astype(np.int32) for each in self._linked_rows)
        rows, columns = np.concatenate([u, v]), np.concatenate([v, u])
        matrix = csr_array((np.ones(len(rows), np.int32), (rows, columns)), shape=(size, size))
        matrix.sort_indices()
        return matrix

    @cached_property
    def cross(self) -> CrossLinks:
        """The links that triangles are made of."""
        return cross_links(self.linked, self.corners)

    @cached_property
    def golden_rows(self) -> npt.NDArray[np.bool_]:
        """Which rows stand in a golden triangle."""
        return golden_members(self.cross)

    @cached_property
    def _neighbourhood(self) -> Neighbourhood:
        corner_of = {each.id: each.corner for each in self.organisations}
        return Neighbourhood.of(self.ids, self.linked_pairs, corner_of)

    @cached_property
    def _by_corner(self) -> Mapping[Corner, tuple[str, ...]]:
        return {
            corner: tuple(each.id for each in self.organisations if each.corner is corner)
            for corner in Corner
        }

    def of_corner(self, corner: Corner) -> tuple[str, ...]:
        """The ids of its organisations of one corner, in text order."""
        return self._by_corner[corner]

    def neighbour_set(self, organisation: str) -> frozenset[str]:
        """The ids it is linked to, of any corner; KeyError when it is not in the network."""
        return self._neighbourhood.all(organisation)

    def neighbours_in(self, organisation: str, corner: Corner) -> frozenset[str]:
        """The ids of one corner it is linked to; KeyError when it is not in the network."""
        return self._neighbourhood.in_corner(organisation, corner)

    def link_origins(self, u: str, v: str) -> frozenset[str]:
        """The distinct origins of the link between two organisations; empty when they are not linked."""
        return frozenset(tie.origin for tie in self.ties_between(u, v) if tie.level.links)

    @cached_property
    def related_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every pair of ids with a tie of any level but `none`, once, in text order."""
        return self._named(*self.tie_rows.related)

    def neighbours(self, organisation: str) -> tuple[str, ...]:
        """The ids it is linked to, of any corner, in text order; KeyError when it is not in the network."""
        return tuple(sorted(self.neighbour_set(organisation)))

    def degree(self, organisation: str) -> int:
        """The number of organisations it is linked to."""
        return len(self.neighbour_set(organisation))

    def ties_between(self, u: str, v: str) -> tuple[Tie, ...]:
        """Everything that holds between two organisations, of any level; their order is no matter."""
        return self.by_pair.get((u, v) if u < v else (v, u), ())

    def are_linked(self, u: str, v: str) -> bool:
        """Whether they work together or have a lasting tie."""
        return any(tie.level.links for tie in self.ties_between(u, v))

    def are_acquainted(self, u: str, v: str) -> bool:
        """Whether there is any tie but `none` between them, or they are parts of the same whole."""
        kin = self.wholes.get(u, u) == self.wholes.get(v, v)
        return kin or any(tie.level.acquaints for tie in self.ties_between(u, v))

    @cached_property
    def wholes(self) -> Mapping[str, str]:
        """Of each organisation of the region the outermost one that it is part of (often itself)."""
        return wholes(self.ecosystem)

    def corner(self, organisation: str) -> Corner:
        """The corner of an organisation of the region."""
        return self._region[organisation].corner

    def asking(self, **changes: str | bool | None) -> "Network":
        """The same region on the same day, with other filters: `network.asking(theme="photonics")`."""
        return chosen(self.active, replace(self.question, **changes))  # type: ignore[arg-type]


def chosen(active: Active, question: Question) -> Network:
    """What a question leaves of what is active; the question's day is not looked at again."""
    kept = chosen_organisations(active, question)
    return Network(
        active=active,
        question=question,
        organisations=tuple(active.ecosystem.by_id[each] for each in sorted(kept)),
        ties=chosen_ties(active.ties_carrying(question.theme), question, kept),
        activities=chosen_activities(active, question, kept),
    )


def network_of(ecosystem: Ecosystem, question: Question = Question()) -> Network:  # noqa: B008 (frozen)
    """The network of a region as a question sees it."""
    return chosen(active_on(ecosystem, question.day), question)
