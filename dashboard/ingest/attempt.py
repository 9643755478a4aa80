"""One attempt to draft a list: match, place, resolve and merge what its rows say, and all that is wrong."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from geopy.geocoders.base import Geocoder

from dashboard.ingest.contradicting import activity_contradictions, organisation_contradictions
from dashboard.ingest.cornerless import Cornerless, cornerless_among
from dashboard.ingest.drafting_links import draft_participations, draft_relations
from dashboard.ingest.effect import RowAt
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.lookup import Directory
from dashboard.ingest.matched import Match, Matched, names_of
from dashboard.ingest.matching import match
from dashboard.ingest.merging import merged_activity, merged_organisation
from dashboard.ingest.placing import Placing
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import Progress, Step
from dashboard.ingest.resolving import Resolving, circular, directory_of
from dashboard.ingest.tallying import Tally
from dashboard.model import Activity, Corner, Decision, Ecosystem, OpenQuestion, Organisation
from dashboard.model.list_kind import ListKind

Entries = Mapping[ListKind, Sequence[Entry]]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of it. With an error among the `problems`, the changes of the tally make no whole."""

    tally: Tally
    problems: tuple[Problem, ...]
    questions: tuple[OpenQuestion, ...]
    unsure: tuple[OpenQuestion, ...]
    cornerless: tuple[Cornerless, ...]
    organisations: Directory


def attempt(
    entries: Entries,
    ecosystem: Ecosystem,
    geocoder: Geocoder | None,
    *,
    decisions: Iterable[Decision],
    corners: Mapping[str, Corner],
    is_whole: bool,
    refused: Collection[str],
    progress: Progress,
) -> Attempt:
    """Draft these entries.

    `corners` are those that somebody agreed to, by folded name. `refused` are names and ids of rows that
    were left out: who refers to them waits. With `is_whole` false some table could not be understood: then
    an unknown name says nothing.
    """
    settled = tuple(decisions)
    tally = Tally()
    resolving = Resolving(is_whole=is_whole, refused=refused)
    progress(Step.MATCHING, 0.0)
    organisations = match(
        entries[ListKind.ORGANISATIONS],
        ecosystem.organisations,
        organisation_contradictions(entries[ListKind.ORGANISATIONS], ecosystem.by_id),
        decisions=settled,
        progress=progress,
    )
    activities = match(
        entries[ListKind.ACTIVITIES],
        ecosystem.activities,
        activity_contradictions(),
        decisions=settled,
        progress=progress,
    )
    directory = directory_of(organisations, ecosystem.organisations)
    problems = [*organisations.problems, *activities.problems]
    cornerless = cornerless_among(organisations, corners)
    problems += [each.problem for each in cornerless]
    problems += _draft_organisations(
        organisations, ecosystem, directory, resolving, geocoder, tally, corners=corners, progress=progress
    )
    problems += _draft_activities(activities, tally)
    progress(Step.DRAFTING, 0.0)
    problems += draft_relations(
        entries[ListKind.RELATIONS],
        ecosystem,
        directory,
        resolving,
        tally,
        tell=lambda done: progress(Step.DRAFTING, 0.3 * done),
    )
    problems += draft_participations(
        entries[ListKind.PARTICIPATIONS],
        ecosystem,
        organisations=directory,
        activities=directory_of(activities, ecosystem.activities),
        resolving=resolving,
        tally=tally,
        tell=lambda done: progress(Step.DRAFTING, 0.3 + 0.3 * done),
    )
    progress(Step.DRAFTING, 0.6)
    return Attempt(
        tally,
        (*problems, *resolving.problems),
        (*organisations.questions, *activities.questions),
        (*organisations.unsure, *activities.unsure),
        cornerless,
        directory,
    )


def _draft_organisations(
    matched: Matched[Organisation],
    ecosystem: Ecosystem,
    directory: Directory,
    resolving: Resolving,
    geocoder: Geocoder | None,
    tally: Tally,
    *,
    corners: Mapping[str, Corner],
    progress: Progress,
) -> list[Problem]:
    part_of = {each.id: each.part_of for each in ecosystem.organisations if each.part_of}
    problems: list[Problem] = []
    said: dict[str, Entry] = {}
    number, total = 0, len(matched.matches)

    def tell() -> None:
        progress(Step.PLACING, number / total)

    placing = Placing(geocoder, country=ecosystem.region.country, tell=tell)
    for number, each in enumerate(matched.matches):
        if number % 200 == 0:
            tell()
        parents = _parents(each, resolving, directory)
        made = merged_organisation(each, parents, corner=_corner(each, corners))
        placed, problem = placing.place(each.known, made, each.entries[-1])
        if problem:
            problems.append(problem)
        if placed.part_of:
            part_of[placed.id] = placed.part_of
            if parents:
                said[placed.id] = each.entries[max(parents)]
        tally.note(
            each.known, placed, rows=_rows(each.entries), spelled=_spelled(each, placed), how=each.how.value
        )
    for id_ in circular(part_of):
        if id_ in said:
            problems.append(said[id_].problem(ProblemCode.PART_OF_ITSELF, "part_of"))
    return problems


def _corner(each: Match[Organisation], corners: Mapping[str, Corner]) -> Corner:
    return corners.get(fold(each.head.text("name")), Corner.OTHER)


def _parents(each: Match[Organisation], resolving: Resolving, directory: Directory) -> dict[int, str]:
    found = {
        position: resolving.find(entry, "part_of", directory) for position, entry in enumerate(each.entries)
    }
    parents = {position: parent for position, parent in found.items() if parent is not None}
    if not parents and each.part_of and not any(entry.text("part_of") for entry in each.entries):
        parents[len(each.entries) - 1] = each.part_of
    return parents


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
        tally.note(
            each.known, made, rows=_rows(each.entries), spelled=_spelled(each, made), how=each.how.value
        )
    return problems


def _rows(entries: Iterable[Entry]) -> tuple[RowAt, ...]:
    return tuple(entry.at for entry in entries)


def _spelled(each: Match[Organisation] | Match[Activity], made: Organisation | Activity) -> tuple[str, ...]:
    """The names in the list that are not the one it keeps; of somebody known, those not known before."""
    known = {fold(name) for name in (names_of(each.known) if each.known else ())} | {fold(made.name)}
    told = dict.fromkeys(entry.text("name") for entry in each.entries)
    return tuple(name for name in told if fold(name) not in known)
