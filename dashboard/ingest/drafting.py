"""Last step: from the files to a draft, by way of all the others.

reading → mapping → validating → matching → (resolving) → placing → draft
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain

from geopy.geocoders.base import Geocoder

from dashboard.ingest.contradicting import activity_contradictions, organisation_contradictions
from dashboard.ingest.draft import Draft
from dashboard.ingest.drafting_links import draft_participations, draft_relations
from dashboard.ingest.entry import Entry
from dashboard.ingest.lookup import Directory
from dashboard.ingest.mapping import map_columns
from dashboard.ingest.matching import Match, Matched, match
from dashboard.ingest.merging import merged_activity, merged_organisation
from dashboard.ingest.placing import Placing
from dashboard.ingest.problem import Problem, ProblemCode, Severity
from dashboard.ingest.reading import read
from dashboard.ingest.resolving import Resolving, circular, directory_of
from dashboard.ingest.table import ListFile
from dashboard.ingest.tallying import Tally
from dashboard.ingest.validating import validate
from dashboard.model import Activity, Ecosystem, Organisation
from dashboard.model.list_kind import ListKind


def draft_of(
    files: Iterable[ListFile],
    ecosystem: Ecosystem,
    geocoder: Geocoder | None = None,
    *,
    on: date | None = None,
) -> Draft:
    """What these files together would do to an ecosystem.

    All files of one call are one list: a relation in one may name an organisation in another.
    `geocoder` answers `geocode(place, country=code)`; without one nobody is placed. `on` is
    today when it is left out; what begins later is told. Problems, notices and questions come
    in the order of the files and their rows.
    """
    given = tuple(files)
    entries, problems, is_whole = _entries(given, on or date.today())
    tally = Tally()
    resolving = Resolving(is_whole=is_whole)
    stored = ecosystem.by_id
    organisations = match(
        entries[ListKind.ORGANISATIONS],
        ecosystem.organisations,
        organisation_contradictions(entries[ListKind.ORGANISATIONS], stored),
    )
    activities = match(entries[ListKind.ACTIVITIES], ecosystem.activities, activity_contradictions())
    directory = directory_of(organisations, ecosystem.organisations)
    placing = Placing(geocoder, country=ecosystem.region.country)
    problems += [*organisations.problems, *activities.problems]
    problems += _draft_organisations(organisations, ecosystem, directory, resolving, placing, tally)
    problems += _draft_activities(activities, tally)
    problems += draft_relations(entries[ListKind.RELATIONS], ecosystem, directory, resolving, tally)
    problems += draft_participations(
        entries[ListKind.PARTICIPATIONS],
        ecosystem,
        organisations=directory,
        activities=directory_of(activities, ecosystem.activities),
        resolving=resolving,
        tally=tally,
    )
    problems += resolving.problems
    return _draft(given, problems, tally, organisations, activities, revision=ecosystem.revision)


def _entries(files: Sequence[ListFile], on: date) -> tuple[dict[ListKind, list[Entry]], list[Problem], bool]:
    """The rows of all files by kind, what is wrong with them, and whether every file could be read."""
    entries: dict[ListKind, list[Entry]] = {kind: [] for kind in ListKind}
    problems: list[Problem] = []
    is_whole = True
    for file in files:
        book = read(file)
        if isinstance(book, Problem):
            problems.append(book)
            is_whole = False
            continue
        for table in book.tables:
            mapped, told = map_columns(table)
            problems.extend((*table.notices, *told))
            if mapped is None:
                is_whole = False
                continue
            found, wrong = validate(mapped, on=on)
            entries[mapped.kind].extend(found)
            problems.extend(wrong)
    if files and is_whole and not any(entries.values()):
        problems += [Problem(ProblemCode.FILE_HAS_NO_ROWS, file.name) for file in files]
    return entries, problems, is_whole


def _draft_organisations(
    matched: Matched[Organisation],
    ecosystem: Ecosystem,
    directory: Directory,
    resolving: Resolving,
    placing: Placing,
    tally: Tally,
) -> list[Problem]:
    part_of = {each.id: each.part_of for each in ecosystem.organisations if each.part_of}
    problems: list[Problem] = []
    said: dict[str, Entry] = {}
    for each in matched.matches:
        parents = _parents(each, resolving, directory)
        placed, problem = placing.place(each.known, merged_organisation(each, parents), each.entries[-1])
        if problem:
            problems.append(problem)
        if placed.part_of:
            part_of[placed.id] = placed.part_of
            if parents:
                said[placed.id] = each.entries[max(parents)]
        tally.note(each.known, placed)
    for id_ in circular(part_of):
        if id_ in said:
            problems.append(said[id_].problem(ProblemCode.PART_OF_ITSELF, "part_of"))
    return problems


def _parents(each: Match[Organisation], resolving: Resolving, directory: Directory) -> dict[int, str]:
    found = {
        position: resolving.find(entry, "part_of", directory) for position, entry in enumerate(each.entries)
    }
    return {position: parent for position, parent in found.items() if parent is not None}


def _draft_activities(matched: Matched[Activity], tally: Tally) -> list[Problem]:
    problems = []
    for each in matched.matches:
        made = merged_activity(each)
        if made.since and made.until and made.until.as_until() < made.since.as_since():
            last = each.entries[-1]
            if not ("since" in last.values and "until" in last.values):  # else it has been told
                found = str(made.until)
                problems.append(
                    last.problem(
                        ProblemCode.UNTIL_BEFORE_SINCE, "until", found=found, expected=(str(made.since),)
                    )
                )
        tally.note(each.known, made)
    return problems


def _draft(
    files: Sequence[ListFile],
    found: Iterable[Problem],
    tally: Tally,
    organisations: Matched[Organisation],
    activities: Matched[Activity],
    *,
    revision: int,
) -> Draft:
    names = tuple(file.name for file in files)
    in_order = sorted(found, key=lambda problem: (names.index(problem.file), problem.row or 0))
    problems = tuple(each for each in in_order if each.severity is Severity.ERROR)
    notices = tuple(each for each in in_order if each.severity is Severity.NOTICE)
    if problems:
        return Draft(files=names, problems=problems, notices=notices, revision=revision)
    return Draft(
        files=names,
        changes=tuple(tally.changes),
        notices=notices,
        questions=tuple(chain(organisations.questions, activities.questions)),
        added=dict(tally.added),
        changed=dict(tally.changed),
        untouched=dict(tally.untouched),
        revision=revision,
    )
