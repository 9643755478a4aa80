"""The tables: a log that is only added to, and what stands now, folded from it.

revision   1 ── grows with every batch and every undo
batch      who, when, from which source, and whether it was taken back
change     the log: one row per batch and thing it changed, never altered but for `taken_back`
region, organisation, relation, activity, participation, question, decision, introduction, way_in
           what stands now; `batch` is the last one in effect that changed the row
position   where the network drew an organisation; belongs to no batch
answer     what a geocoder answered, and that it found nothing
workshop   a plan; its entries are a log of their own, only added to, whose numbers live pages follow
attendee   a phone that was let in, by the digest of what it carries
contact    who may be reminded of an agreement; the one table that is erased from
moment     a view that somebody saved
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from dashboard.model.plain import EntityKind

metadata = MetaData()

# By bytes, as SQLite and Python order text: the same order everywhere, whatever the server's language.
_KEY = Text().with_variant(Text(collation="C"), "postgresql")


def _text(name: str, **options: Any) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="", **options)


def _key(name: str, **options: Any) -> Column[str]:
    return Column(name, _KEY, **options)


def _batch() -> Column[int]:
    return Column("batch", Integer, ForeignKey("batch.id"), nullable=False)


revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    _batch(),
    Column("undoes", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

batch = Table(
    "batch",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("author"),
    _text("source"),
    Column("at", DateTime(timezone=True), nullable=False),
    _text("note"),
    Column("undone_at", DateTime(timezone=True)),
    _text("undone_by"),
    _text("counts"),
    Column("kept", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    _batch(),
    Column("revision", Integer, ForeignKey("revision.id"), nullable=False),
    _key("kind", nullable=False),
    _key("key", nullable=False),
    _text("operation"),
    _text("patch"),
    Column("taken_back", Integer, ForeignKey("revision.id")),
    UniqueConstraint("batch", "kind", "key", name="one_change_per_batch_and_thing"),
    Index("change_of_thing", "kind", "key"),
    sqlite_autoincrement=True,
)

region = Table(
    "region",
    metadata,
    _key("key", primary_key=True),
    _text("name"),
    _text("country"),
    _text("inside"),
    Column("is_example", Boolean, nullable=False),
    _text("settings"),
    _batch(),
)

organisation = Table(
    "organisation",
    metadata,
    _key("key", primary_key=True),
    _text("name"),
    _text("corner"),
    _text("aliases"),
    _text("kind"),
    _key("part_of", index=True),
    _text("themes"),
    _text("place"),
    _text("municipality"),
    _text("address"),
    _text("postcode"),
    _text("country"),
    Column("latitude", Float(53)),
    Column("longitude", Float(53)),
    Column("precision", Text),
    Column("inside", Boolean),
    Column("size", Text),
    _text("website"),
    _text("kvk"),
    _text("ror"),
    _text("pic"),
    _text("vat"),
    _text("foreign_ids"),
    _text("offers"),
    _text("needs"),
    _text("description"),
    _batch(),
    Column("until", Text),
)

relation = Table(
    "relation",
    metadata,
    _key("key", primary_key=True),
    _key("source", nullable=False, index=True),
    _key("target", nullable=False, index=True),
    _text("level"),
    _text("kind"),
    _text("themes"),
    Column("since", Text),
    Column("until", Text),
    Column("last_confirmed", Text),
    Column("ground", Text),
    _key("introduced_by", index=True),
    _text("evidence"),
    _batch(),
)

activity = Table(
    "activity",
    metadata,
    _key("key", primary_key=True),
    _text("name"),
    _text("kind"),
    _text("themes"),
    Column("since", Text),
    Column("until", Text),
    _text("scheme"),
    _text("evidence"),
    _text("url"),
    _batch(),
)

participation = Table(
    "participation",
    metadata,
    _key("key", primary_key=True),
    _key("activity", nullable=False, index=True),
    _key("organisation", nullable=False, index=True),
    _text("role"),
    _batch(),
)

question = Table(
    "question",
    metadata,
    _key("key", primary_key=True),
    _text("code"),
    _text("about"),
    _text("facts"),
    _batch(),
)

decision = Table(
    "decision",
    metadata,
    _key("key", primary_key=True),
    _text("name"),
    _text("other"),
    _text("verdict"),
    _text("subject"),
    _batch(),
)

introduction = Table(
    "introduction",
    metadata,
    _key("key", primary_key=True),
    _key("one", nullable=False, index=True),
    _key("other", nullable=False, index=True),
    _text("status"),
    _text("one_brings"),
    _text("other_brings"),
    _text("themes"),
    _key("introducer", index=True),
    _text("owner"),
    _text("next_step"),
    Column("next_date", Text),
    _text("notes"),
    _text("moves"),
    Column("reason", Text),
    Column("result", Text),
    Column("amount", BigInteger),
    _batch(),
)

way_in = Table(
    "way_in",
    metadata,
    _key("key", primary_key=True),
    _text("colleague"),
    _key("organisation", nullable=False, index=True),
    _batch(),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    _key("source", nullable=False, index=True),
    _text("author"),
    Column("begun_at", DateTime(timezone=True), nullable=False),
    _text("state"),
    _text("title"),
    Column("content", LargeBinary, nullable=False),
    _text("choices"),
    _text("named"),
    Column("batch", Integer, ForeignKey("batch.id")),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

position = Table(
    "position",
    metadata,
    _key("organisation", primary_key=True),
    Column("x", Float(53), nullable=False),
    Column("y", Float(53), nullable=False),
)

answer = Table(
    "answer",
    metadata,
    _key("geocoder", primary_key=True),
    _key("query", primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("latitude", Float(53)),
    Column("longitude", Float(53)),
    _text("name"),
    _text("raw"),
)

workshop = Table(
    "workshop",
    metadata,
    Column("id", Integer, primary_key=True),
    _key("code", nullable=False, unique=True),
    _text("name"),
    _text("day"),
    _text("author"),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("closes_at", DateTime(timezone=True), nullable=False),
    Column("closed_at", DateTime(timezone=True)),
    _text("erases_on"),
    _text("themes"),
    _text("steps"),
    Column("approval", Boolean, nullable=False),
    Column("is_rehearsal", Boolean, nullable=False),
    Column("outcome", Text),
    Column("batch", Integer, ForeignKey("batch.id")),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

workshop_entry = Table(
    "workshop_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop", Integer, ForeignKey(workshop.c.id), nullable=False),
    _key("once", nullable=False),
    _text("via"),
    _key("person", nullable=False, server_default=""),
    Column("at", DateTime(timezone=True), nullable=False),
    _text("kind"),
    _text("said"),
    UniqueConstraint("workshop", "once", name="said_once"),
    Index("entry_of_workshop", "workshop", "id"),
    sqlite_autoincrement=True,
)

attendee = Table(
    "attendee",
    metadata,
    _key("digest", primary_key=True),
    Column("workshop", Integer, ForeignKey(workshop.c.id), nullable=False, index=True),
    _key("person", nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
)

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop", Integer, ForeignKey(workshop.c.id), nullable=False, index=True),
    Column("agreement", Integer, ForeignKey("workshop_entry.id"), nullable=False),
    _text("first_name"),
    _text("email"),
    Column("consented_at", DateTime(timezone=True), nullable=False),
    _text("erases_on"),
    sqlite_autoincrement=True,
)

moment = Table(
    "moment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("place", Integer, nullable=False),
    _text("title"),
    _text("sentence"),
    _text("address"),
    _text("positions"),
    sqlite_autoincrement=True,
)

STANDING: dict[EntityKind, Table] = {
    EntityKind.REGION: region,
    EntityKind.ORGANISATION: organisation,
    EntityKind.RELATION: relation,
    EntityKind.ACTIVITY: activity,
    EntityKind.PARTICIPATION: participation,
    EntityKind.QUESTION: question,
    EntityKind.DECISION: decision,
    EntityKind.INTRODUCTION: introduction,
    EntityKind.WAY_IN: way_in,
}
"""Where what stands now of each kind is kept."""
