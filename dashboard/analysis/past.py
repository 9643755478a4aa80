"""A region as it had come to be by a day, in sparse matrices: what a likelihood may look at."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array, diags_array

from dashboard.analysis.beginnings import Beginnings, Numbers

Weights = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Past:
    """All that began on or before `day` (an ordinal). Not slotted: what is looked up once is kept."""

    beginnings: Beginnings
    day: int

    @property
    def size(self) -> int:
        """The number of organisations, those without a link included."""
        return len(self.beginnings.ids)

    @cached_property
    def pairs(self) -> Numbers:
        """The linked pairs, ascending, as `one * size + other`, one < other."""
        return self.beginnings.pairs[self.beginnings.first_days <= self.day]

    @cached_property
    def origins(self) -> csr_array:
        """Symmetric: on how many origins (shared activities, and the direct relation) each link rests."""
        began = self.beginnings.day <= self.day
        one, other = self.beginnings.one[began], self.beginnings.other[began]
        rows, columns = np.concatenate([one, other]), np.concatenate([other, one])
        counted = csr_array((np.ones(len(rows)), (rows, columns)), shape=(self.size, self.size))
        counted.sum_duplicates()
        return counted

    @cached_property
    def links(self) -> csr_array:
        """Symmetric 0/1."""
        return _with(self.origins, np.ones(self.origins.nnz))

    @cached_property
    def weights(self) -> csr_array:
        """Symmetric: log(1 + origins) of each link."""
        return _with(self.origins, np.log1p(self.origins.data))

    @cached_property
    def degrees(self) -> Weights:
        """Of how many others each row is a linked neighbour, whatever their corner."""
        return np.diff(self.origins.indptr).astype(np.float64)

    @cached_property
    def strengths(self) -> Weights:
        """The sum of each row's weights."""
        return np.asarray(self.weights.sum(axis=1), np.float64)

    @cached_property
    def takes_part(self) -> csr_array:
        """Rows by activities, 0/1: who took part in what had begun, associations included."""
        began = self.beginnings.member_day <= self.day
        rows, columns = self.beginnings.member[began], self.beginnings.activity[began]
        return csr_array(
            (np.ones(len(rows)), (rows, columns)), shape=(self.size, max(1, self.beginnings.activities))
        )

    @cached_property
    def engagements(self) -> Weights:
        """How many activities each row took part in, and how many it is directly linked to, together."""
        began = (self.beginnings.day <= self.day) & self.beginnings.is_direct
        ends = np.concatenate([self.beginnings.one[began], self.beginnings.other[began]])
        return np.asarray(self.takes_part.sum(axis=1) + np.bincount(ends, minlength=self.size), np.float64)

    @cached_property
    def subjects(self) -> csr_array:
        """Rows by themes, each of length one or empty: log(1 + times it came up) · log(n / rows with it)."""
        about = self.beginnings.carried
        began = about.day <= self.day
        shape = (self.size, max(1, self.beginnings.themes))
        times = csr_array((np.ones(int(began.sum())), (about.row[began], about.theme[began])), shape=shape)
        times.sum_duplicates()
        carriers = np.bincount(times.indices, minlength=shape[1])
        rarity = np.log(max(self.size, 1) / np.maximum(carriers, 1))
        told = _with(times, np.log1p(times.data) * rarity[times.indices])
        lengths = np.sqrt(np.asarray(told.power(2).sum(axis=1)))
        return csr_array(diags_array(inverse(lengths)) @ told)

    @cached_property
    def through(self) -> csr_array:
        """Each row's weights to its neighbours, divided by what each neighbour has to divide."""
        return csr_array(self.weights @ diags_array(inverse(self.strengths)))

    @cached_property
    def together(self) -> csr_array:
        """Each row's activities, each as 1/partners."""
        sizes = np.asarray(self.takes_part.sum(axis=0), np.float64)
        return csr_array(self.takes_part @ diags_array(inverse(sizes)))

    @cached_property
    def partners(self) -> csr_array:
        """Activities by rows, 0/1."""
        return csr_array(self.takes_part.T.tocsr())

    @cached_property
    def carriers(self) -> csr_array:
        """Themes by rows: `subjects` seen from the other side."""
        return csr_array(self.subjects.T.tocsr())

    @cached_property
    def busyness(self) -> Weights:
        """√(degree · engagements) of each row, as a multiple of its mean over who can be ranked."""
        busy = np.sqrt(self.degrees * self.engagements)
        among = busy[self.candidates]
        return busy / among.mean() if len(among) else busy

    @cached_property
    def candidates(self) -> Numbers:
        """The rows of the three corners that have a link, whatever its other end: who can be ranked."""
        return np.flatnonzero((self.degrees > 0) & (self.beginnings.corners < 3))


def inverse(values: Weights) -> Weights:
    """1/x, and zero for zero."""
    return np.divide(1.0, values, out=np.zeros_like(values), where=values > 0)


def _with(matrix: csr_array, values: Weights) -> csr_array:
    return csr_array((values, matrix.indices, matrix.indptr), shape=matrix.shape)
