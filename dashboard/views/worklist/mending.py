"""What is chosen in the worklist, as changes of the region."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from dashboard.analysis.worklist import CORNER_QUESTION
from dashboard.ingest.placing import Town
from dashboard.model import (
    Change,
    Corner,
    OpenQuestion,
    Organisation,
    PartialDate,
    Relation,
    amend,
    remove,
)


def placed(organisation: Organisation, place: str, town: Town | None) -> Change:
    """It stands in this place; where the place is not known, on no map yet."""
    return amend(
        organisation,
        replace(
            organisation,
            place=place,
            municipality=town.municipality if town else "",
            latitude=town.latitude if town else None,
            longitude=town.longitude if town else None,
            precision=town.precision if town else None,
        ),
    )


def in_corners(
    chosen: Mapping[str, Corner], by_id: Mapping[str, Organisation], questions: Iterable[OpenQuestion]
) -> Iterator[Change]:
    """Each in its corner, and the question which one it is answered; `other` answers it as well."""
    for id, corner in chosen.items():
        if by_id[id].corner is not corner:
            yield amend(by_id[id], replace(by_id[id], corner=corner))
    for question in questions:
        if question.code == CORNER_QUESTION and set(question.about) <= chosen.keys():
            yield remove(question)


def with_themes(organisations: Iterable[Organisation], themes: Iterable[str]) -> Iterator[Change]:
    """Each carries these themes as well."""
    wanted = list(themes)
    for each in organisations:
        carries = tuple(dict.fromkeys((*each.themes, *wanted)))
        if carries != each.themes:
            yield amend(each, replace(each, themes=carries))


def confirmed(relations: Iterable[Relation], *, on: date) -> Iterator[Change]:
    """Somebody says today that they still hold."""
    today = PartialDate(on.year, on.month, on.day)
    for each in relations:
        yield amend(each, replace(each, last_confirmed=today))
