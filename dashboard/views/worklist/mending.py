"""What is chosen in the worklist, as changes of the region."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dashboard.analysis.worklist import CORNER_QUESTION
from dashboard.ingest.placing import Town
from dashboard.model import (
    Change,
    Corner,
    OpenQuestion,
    Organisation,
    amend,
    remove,
)


def placed(organisation: Organisation, place: str, town: Town) -> Change:
    """It stands in this place, in the middle of the town."""
    return amend(
        organisation,
        replace(
            organisation,
            place=place,
            municipality=town.municipality,
            latitude=town.latitude,
            longitude=town.longitude,
            precision=town.precision,
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
