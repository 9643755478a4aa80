"""What workshops need: their plans and logs, the phones let in, contacts that are erased, moments."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _moment(name: str, *, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    """Add five tables."""
    op.create_table(
        "workshop",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", _KEY, nullable=False, unique=True),
        *(_text(name) for name in ("name", "day", "author")),
        *(_moment(name) for name in ("made_at", "closes_at")),
        _moment("closed_at", nullable=True),
        *(_text(name) for name in ("erases_on", "themes", "steps")),
        sa.Column("approval", sa.Boolean, nullable=False),
        sa.Column("is_rehearsal", sa.Boolean, nullable=False),
        sa.Column("outcome", sa.Text),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id")),
        sa.Column("version", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "workshop_entry",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workshop", sa.Integer, sa.ForeignKey("workshop.id"), nullable=False),
        sa.Column("once", _KEY, nullable=False),
        _text("via"),
        sa.Column("person", _KEY, nullable=False, server_default=""),
        _moment("at"),
        *(_text(name) for name in ("kind", "said")),
        sa.UniqueConstraint("workshop", "once", name="said_once"),
        sa.Index("entry_of_workshop", "workshop", "id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "attendee",
        sa.Column("digest", _KEY, primary_key=True),
        sa.Column("workshop", sa.Integer, sa.ForeignKey("workshop.id"), nullable=False, index=True),
        sa.Column("person", _KEY, nullable=False),
        _moment("at"),
    )
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workshop", sa.Integer, sa.ForeignKey("workshop.id"), nullable=False, index=True),
        sa.Column("agreement", sa.Integer, sa.ForeignKey("workshop_entry.id"), nullable=False),
        *(_text(name) for name in ("first_name", "email")),
        _moment("consented_at"),
        _text("erases_on"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "moment",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        *(_text(name) for name in ("title", "sentence", "address", "positions")),
        sqlite_autoincrement=True,
    )
