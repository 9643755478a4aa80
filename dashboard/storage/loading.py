"""Reading all that stands into one Ecosystem, quickly.

Rows come through the driver's own cursor (SQLAlchemy's rows cost several times as much) and
texts that repeat, such as themes and years, are read once: 100,000 organisations with
600,000 relations take a few seconds.
"""

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select

from dashboard.model import (
    Activity,
    ActivityKind,
    Corner,
    Decision,
    Ecosystem,
    EntityKind,
    ForeignId,
    Ground,
    Introduction,
    Level,
    OpenQuestion,
    Organisation,
    PartialDate,
    Participation,
    Precision,
    Region,
    Relation,
    Role,
    Size,
    Subject,
    Verdict,
    WayIn,
)
from dashboard.storage.log import latest_revision
from dashboard.storage.rows import entity_in
from dashboard.storage.tables import (
    STANDING,
    activity,
    decision,
    organisation,
    participation,
    question,
    region,
    relation,
)

Thing = TypeVar("Thing", Introduction, WayIn)


def load(connection: Connection) -> Ecosystem:
    """All that stands, at the revision the transaction sees; everything in order of its key."""
    with _collecting_later():
        return _loaded(connection)


@contextmanager
def _collecting_later() -> Iterator[None]:
    # A million values that all stay: looking for garbage among them costs 40 % of the time.
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _loaded(connection: Connection) -> Ecosystem:
    texts = cache(_texts)
    day = cache(_day)
    return Ecosystem(
        region=_region(connection),
        organisations=tuple(_organisations(connection, texts, day)),
        relations=tuple(_relations(connection, texts, day)),
        activities=tuple(_activities(connection, texts, day)),
        participations=tuple(
            Participation(at, who, _ROLES[role])
            for at, who, role in _rows(connection, participation, "activity organisation role")
        ),
        decisions=tuple(
            Decision(name, other, Verdict(verdict), Subject(subject))
            for name, other, verdict, subject in _rows(connection, decision, "name other verdict subject")
        ),
        introductions=tuple(_of_kind(connection, EntityKind.INTRODUCTION, Introduction)),
        ways_in=tuple(_of_kind(connection, EntityKind.WAY_IN, WayIn)),
        revision=latest_revision(connection),
    )


def open_questions(connection: Connection) -> tuple[OpenQuestion, ...]:
    """The questions still open, of which every organisation still stands."""
    rows = connection.execute(select(question).order_by(question.c.key)).mappings()
    asked = [entity_in(EntityKind.QUESTION, row) for row in rows]  # type: ignore[arg-type]
    there = set(connection.scalars(select(organisation.c.key)))
    return tuple(each for each in asked if isinstance(each, OpenQuestion) and there.issuperset(each.about))


def _region(connection: Connection) -> Region:
    row = connection.execute(select(region)).mappings().one_or_none()
    found = entity_in(EntityKind.REGION, row) if row is not None else Region()  # type: ignore[arg-type]
    return found if isinstance(found, Region) else Region()


def _of_kind(connection: Connection, kind: EntityKind, made: type[Thing]) -> Iterator[Thing]:
    """Everything of a kind of which there are never very many."""
    table = STANDING[kind]
    for row in connection.execute(select(table).order_by(table.c.key)).mappings():
        entity = entity_in(kind, row)  # type: ignore[arg-type]
        if isinstance(entity, made):
            yield entity


def _organisations(
    connection: Connection,
    texts: Callable[[str], tuple[str, ...]],
    day: Callable[[str | None], PartialDate | None],
) -> Iterator[Organisation]:
    fields = (
        "key name corner aliases kind part_of themes place municipality address postcode country latitude "
        "longitude precision inside size website kvk ror pic vat foreign_ids offers needs description until"
    )
    for (
        key, name, corner, aliases, kind, part_of, themes, place, municipality, address, postcode, country,
        latitude, longitude, precision, inside, size, website, kvk, ror, pic, vat, foreign, offers, needs,
        description, until,
    ) in _rows(connection, organisation, fields):  # fmt: skip
        yield Organisation(
            key, name, _CORNERS[corner], texts(aliases), kind, part_of, texts(themes), place, municipality,
            address, postcode, country, latitude, longitude, _PRECISIONS[precision],
            None if inside is None else bool(inside), _SIZES[size], website, kvk, ror, pic, vat,
            () if foreign == "[]" else tuple(ForeignId(*each) for each in json.loads(foreign)),
            texts(offers), texts(needs), description, day(until),
        )  # fmt: skip


def _relations(
    connection: Connection,
    texts: Callable[[str], tuple[str, ...]],
    day: Callable[[str | None], PartialDate | None],
) -> Iterator[Relation]:
    fields = "source target level kind themes since until last_confirmed ground introduced_by evidence"
    for source, target, level, kind, themes, since, until, confirmed, ground, introduced, evidence in _rows(
        connection, relation, fields
    ):
        yield Relation(
            source, target, _LEVELS[level], kind, texts(themes), day(since), day(until), day(confirmed),
            _GROUNDS[ground], introduced, evidence,
        )  # fmt: skip


def _activities(
    connection: Connection,
    texts: Callable[[str], tuple[str, ...]],
    day: Callable[[str | None], PartialDate | None],
) -> Iterator[Activity]:
    fields = "key name kind themes since until scheme evidence url"
    for key, name, kind, themes, since, until, *rest in _rows(connection, activity, fields):
        yield Activity(key, name, ActivityKind(kind), texts(themes), day(since), day(until), *rest)


def _rows(connection: Connection, table: Table, fields: str) -> Iterator[tuple[Any, ...]]:
    columns = [table.c[name] for name in fields.split()]
    asked = select(*columns).order_by(table.c.key).compile(dialect=connection.dialect)
    cursor = connection.connection.cursor()
    try:
        cursor.execute(str(asked))
        while some := cursor.fetchmany(10_000):
            yield from some
    finally:
        cursor.close()


def _texts(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def _day(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


_CORNERS = {each.value: each for each in Corner}
_LEVELS = {each.value: each for each in Level}
_ROLES = {each.value: each for each in Role}
_PRECISIONS: dict[str | None, Precision | None] = {None: None, **{each.value: each for each in Precision}}
_SIZES: dict[str | None, Size | None] = {None: None, **{each.value: each for each in Size}}
_GROUNDS: dict[str | None, Ground | None] = {None: None, **{each.value: each for each in Ground}}
