"""The first tables: the log, what stands now, positions and geocoders' answers."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False, server_default="") for name in names]


def _maybe(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text) for name in names]


def _standing(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("key", _KEY, primary_key=True),
        *columns,
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id"), nullable=False),
    )


def upgrade() -> None:
    """Make every table."""
    _log()
    _what_stands()
    op.create_table(
        "position",
        sa.Column("organisation", _KEY, primary_key=True),
        sa.Column("x", sa.Float(53), nullable=False),
        sa.Column("y", sa.Float(53), nullable=False),
    )
    op.create_table(
        "answer",
        sa.Column("geocoder", _KEY, primary_key=True),
        sa.Column("query", _KEY, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("latitude", sa.Float(53)),
        sa.Column("longitude", sa.Float(53)),
        *_text("name", "raw"),
    )


def _log() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer, primary_key=True),
        *_text("author", "source"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_text("note"),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        *_text("undone_by", "counts"),
        sa.Column("kept", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id"), nullable=False),
        sa.Column("undoes", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id"), nullable=False),
        sa.Column("revision", sa.Integer, sa.ForeignKey("revision.id"), nullable=False),
        sa.Column("kind", _KEY, nullable=False),
        sa.Column("key", _KEY, nullable=False),
        *_text("operation", "patch"),
        sa.Column("taken_back", sa.Integer, sa.ForeignKey("revision.id")),
        sa.UniqueConstraint("batch", "kind", "key", name="one_change_per_batch_and_thing"),
        sqlite_autoincrement=True,
    )
    op.create_index("change_of_thing", "change", ["kind", "key"])


def _what_stands() -> None:
    _standing(
        "region",
        *_text("name", "country", "inside"),
        sa.Column("is_example", sa.Boolean, nullable=False),
        *_text("settings"),
    )
    _standing(
        "organisation",
        *_text("name", "corner", "aliases", "kind"),
        sa.Column("part_of", _KEY, index=True),
        *_text("themes", "place", "municipality", "address", "postcode", "country"),
        sa.Column("latitude", sa.Float(53)),
        sa.Column("longitude", sa.Float(53)),
        *_maybe("precision"),
        sa.Column("inside", sa.Boolean),
        *_maybe("size"),
        *_text("website", "kvk", "ror", "pic", "vat", "foreign_ids", "offers", "needs", "description"),
    )
    _standing(
        "relation",
        sa.Column("source", _KEY, nullable=False, index=True),
        sa.Column("target", _KEY, nullable=False, index=True),
        *_text("level", "kind", "themes"),
        *_maybe("since", "until", "last_confirmed", "ground"),
        sa.Column("introduced_by", _KEY, index=True),
        *_text("evidence"),
    )
    _standing(
        "activity",
        *_text("name", "kind", "themes"),
        *_maybe("since", "until"),
        *_text("scheme", "evidence", "url"),
    )
    _standing(
        "participation",
        sa.Column("activity", _KEY, nullable=False, index=True),
        sa.Column("organisation", _KEY, nullable=False, index=True),
        *_text("role"),
    )
    _standing("question", *_text("code", "about", "facts"))
