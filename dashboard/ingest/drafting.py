"""Last step: from the files to a draft, by way of all the others.

reading → recognising → shaping → validating → matching → (resolving) → placing → draft
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from geopy.geocoders.base import Geocoder

from dashboard.ingest.attempt import Attempt, Entries, attempt
from dashboard.ingest.choices import Choices
from dashboard.ingest.cornerless import Cornerless
from dashboard.ingest.draft import Draft
from dashboard.ingest.effect import RowAt
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.going import endings, no_longer_in_it
from dashboard.ingest.problem import Problem, ProblemCode, Severity
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.table import ListFile
from dashboard.ingest.understanding import Understood, understood
from dashboard.ingest.validating import validate
from dashboard.model import Ecosystem, EntityKind, Named, put
from dashboard.model.list_kind import ListKind

_NOTHING = Choices()


def draft_of(
    files: Iterable[ListFile],
    ecosystem: Ecosystem,
    geocoder: Geocoder | None = None,
    *,
    choices: Choices = _NOTHING,
    earlier: Iterable[Named] = (),
    on: date | None = None,
    progress: Progress = silently,
) -> Draft:
    """What these files together would do to an ecosystem; see `draft_from`.

    All files of one call are one list: a relation in one may name an organisation in another.
    """
    given = tuple(files)
    read = understood(given, plans=choices.plans, progress=progress)
    draft = draft_from(read, ecosystem, geocoder, choices=choices, earlier=earlier, on=on, progress=progress)
    return replace(draft, files=tuple(file.name for file in given))


def draft_from(
    read: Understood,
    ecosystem: Ecosystem,
    geocoder: Geocoder | None = None,
    *,
    choices: Choices = _NOTHING,
    earlier: Iterable[Named] = (),
    on: date | None = None,
    progress: Progress = silently,
) -> Draft:
    """What tables that were understood would do to an ecosystem.

    `geocoder` answers `geocode(place, country=code)`; without one nobody is placed. `earlier` is what the
    last list of this source spoke of. `on` is today when it is left out; what begins later is told.
    Problems, notices and questions come in the order of the files and their rows.
    """
    day = on or date.today()
    entries, invalid = _validated(read, choices, on=day, progress=progress)
    refused: frozenset[RowAt] = _rows_of(invalid) if choices.is_partial else frozenset()
    wrong = [*read.problems, *invalid]
    cornerless: dict[str, Cornerless] = {}
    while True:
        tried = _attempt(read, entries, refused, ecosystem, geocoder, choices, progress)
        cornerless |= {each.key: each for each in tried.cornerless}
        more = _rows_of(tried.problems) - refused
        wrong += tried.problems
        if not choices.is_partial or not more:
            break
        # Who refers to a row that cannot go on cannot go on either: once more, without them.
        refused |= more
    progress(Step.DRAFTING, 0.7)
    draft = _draft(
        read, wrong, tried, refused, ecosystem=ecosystem, choices=choices, earlier=tuple(earlier), on=day
    )
    progress(Step.DRAFTING, 0.8)
    return replace(draft, cornerless=tuple(cornerless.values()))


def _validated(
    read: Understood, choices: Choices, *, on: date, progress: Progress
) -> tuple[Entries, list[Problem]]:
    entries: dict[ListKind, list[Entry]] = {kind: [] for kind in ListKind}
    problems: list[Problem] = []
    for number, mapped in enumerate(read.mapped):

        def tell(done: float, number: int = number) -> None:
            progress(Step.VALIDATING, (number + done) / len(read.mapped))

        found, wrong = validate(mapped, on=on, tell=tell)
        entries[mapped.kind].extend(_as_meant(each, choices.places) for each in found)
        problems.extend(wrong)
    if read.is_whole and read.tables and not any(entries.values()):
        problems += [Problem(ProblemCode.FILE_HAS_NO_ROWS, file) for file in read.files]
    return entries, problems


def _as_meant(entry: Entry, places: Mapping[str, str]) -> Entry:
    """The row with the place that somebody says was meant."""
    meant = places.get(entry.text("place")) if places else None
    return entry if meant is None else replace(entry, values={**entry.values, "place": meant})


def _attempt(
    read: Understood,
    entries: Entries,
    refused: frozenset[RowAt],
    ecosystem: Ecosystem,
    geocoder: Geocoder | None,
    choices: Choices,
    progress: Progress,
) -> Attempt:
    going_on = {
        kind: [entry for entry in of_kind if entry.at not in refused] for kind, of_kind in entries.items()
    }
    left_out = [entry for of_kind in entries.values() for entry in of_kind if entry.at in refused]
    return attempt(
        going_on,
        ecosystem,
        geocoder,
        decisions=(*ecosystem.decisions, *choices.decisions),
        corners=choices.corners,
        is_whole=read.is_whole,
        refused={text for entry in left_out for text in (entry.text("id"), fold(entry.text("name"))) if text},
        progress=progress,
    )


def _rows_of(problems: Iterable[Problem]) -> frozenset[RowAt]:
    return frozenset(
        (each.file, each.sheet, each.row)
        for each in problems
        if each.severity is Severity.ERROR and each.row is not None
    )


def _draft(
    read: Understood,
    found: Sequence[Problem],
    tried: Attempt,
    refused: frozenset[RowAt],
    *,
    ecosystem: Ecosystem,
    choices: Choices,
    earlier: Sequence[Named],
    on: date,
) -> Draft:
    order = {key: number for number, key in enumerate(read.order)}
    in_order = sorted(
        dict.fromkeys(found), key=lambda each: (order.get((each.file, each.sheet), -1), each.row or 0)
    )
    errors = tuple(each for each in in_order if each.severity is Severity.ERROR)
    draft = Draft(
        files=read.files,
        problems=() if choices.is_partial else errors,
        notices=tuple(each for each in in_order if each.severity is Severity.NOTICE),
        refused=errors if choices.is_partial else (),
        refused_rows=refused,
        rows=sum(len(table.rows) for table in read.tables),
        revision=ecosystem.revision,
    )
    if draft.problems:
        return draft
    named = dict.fromkeys((each.kind, each.key) for each in tried.tally.effects)
    gone = no_longer_in_it(earlier, [*named, *_named_by(refused, read, tried)], ecosystem, on=on)
    said = {thing: answer for thing, answer in choices.gone.items() if thing in gone}
    return replace(
        draft,
        changes=(
            *tried.tally.changes,
            *(put(each) for each in choices.decisions),
            *endings(said, ecosystem, on=on),
        ),
        questions=tried.questions,
        unsure=tried.unsure,
        decisions=choices.decisions,
        effects=tuple(tried.tally.effects),
        named=tuple(named),
        gone=gone,
    )


def _named_by(refused: frozenset[RowAt], read: Understood, tried: Attempt) -> Iterable[Named]:
    """Whom a row that cannot go on names all the same: it is in the list, so it is not gone."""
    for mapped in read.mapped:
        if mapped.kind is ListKind.ORGANISATIONS:
            for row in mapped.table.rows:
                if (mapped.table.file, mapped.table.sheet, row.number) in refused:
                    for id_ in tried.organisations.find(mapped.cell(row, "name").strip()).ids:
                        yield EntityKind.ORGANISATION, id_
