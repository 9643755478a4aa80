"""Two walks through the participations: which projects the region takes part in, then all who do so.

Only what is kept is in memory: a country's part of 420,000 rows, not the rows.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dashboard.ingest.cordis.download import Source
from dashboard.ingest.cordis.natural_persons import is_natural_person
from dashboard.ingest.cordis.participant import FIELDS, REQUIRED, Participant
from dashboard.ingest.cordis.records import records
from dashboard.ingest.cordis.within import IsIn
from dashboard.model import Role

Tell = Callable[[float], None]
_NUMBER = re.compile(r"[0-9A-Za-z_-]{1,40}")
"""What a PIC and a project's number look like: digits, in practice."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One row, and where it stands."""

    source: Source
    row: int
    said: Participant


class Taking(NamedTuple):
    """That somebody takes part, and where it stands. No more: a country has 150,000 of them."""

    source: Source
    row: int
    role: Role


@dataclass(frozen=True, slots=True)
class Gathered:
    """The projects of a region, and who takes part in them.

    `organisations` holds for each PIC the row that was written last, `inside` the PICs of the region itself,
    `participations` a row for each project and PIC: the one that leads, if one does. The other figures tell
    what was left out: rows without a NUTS code, participations that ended, natural persons.
    """

    organisations: dict[str, Seen] = field(default_factory=dict)
    inside: set[str] = field(default_factory=set)
    projects: dict[str, Seen] = field(default_factory=dict)
    participations: dict[tuple[str, str], Taking] = field(default_factory=dict)
    rows: int = 0
    without_nuts: int = 0
    ended: int = 0
    persons: int = 0


def gathered(sources: Sequence[Source], is_in: IsIn, *, tell: Tell = lambda _: None) -> Gathered:
    """What these files of participations say of a region."""
    projects: set[str] = set()
    rows = without_nuts = 0
    for _, _, each in _rows(sources, lambda done: tell(done / 2)):
        rows += 1
        without_nuts += not each.nuts
        if (
            each.project not in projects
            and is_in(each)
            and each.takes_part
            and _NUMBER.fullmatch(each.project)
            and not is_natural_person(each)
        ):
            projects.add(each.project)
    found = _participants(sources, projects, is_in, tell=lambda done: tell(0.5 + done / 2))
    return Gathered(
        organisations=found.organisations,
        inside=found.inside,
        projects=found.projects,
        participations=found.participations,
        rows=rows,
        without_nuts=without_nuts,
        ended=found.ended,
        persons=found.persons,
    )


@dataclass(slots=True)
class _Found:
    organisations: dict[str, Seen] = field(default_factory=dict)
    inside: set[str] = field(default_factory=set)
    projects: dict[str, Seen] = field(default_factory=dict)
    participations: dict[tuple[str, str], Taking] = field(default_factory=dict)
    ended: int = 0
    persons: int = 0


def _participants(sources: Sequence[Source], projects: set[str], is_in: IsIn, *, tell: Tell) -> _Found:
    found = _Found()
    people: set[str] = set()
    for source, row, each in _rows(sources, tell):
        if each.project not in projects or not each.name or not _NUMBER.fullmatch(each.pic):
            continue
        if is_natural_person(each):
            people.add(each.pic)
            continue
        if not each.takes_part:
            found.ended += 1
            continue
        if each.project not in found.projects:
            found.projects[each.project] = Seen(source, row, each)
        known = found.organisations.get(each.pic)
        if known is None or each.updated >= known.said.updated:
            found.organisations[each.pic] = Seen(source, row, each)
        if each.pic not in found.inside and is_in(each):
            found.inside.add(each.pic)
        key = (each.project, each.pic)
        if key not in found.participations or each.role is Role.LEAD:
            found.participations[key] = Taking(source, row, each.role)
    found.persons = len(people)
    return found


def _rows(sources: Sequence[Source], tell: Tell) -> Iterator[tuple[Source, int, Participant]]:
    for number, source in enumerate(sources):

        def told(done: float, number: int = number) -> None:
            tell((number + done) / len(sources))

        for row, record in records(source, FIELDS, required=REQUIRED, tell=told):
            yield source, row, Participant._make(record)
