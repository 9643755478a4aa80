"""What lists need: organisations that ended, decisions about names, deliveries that wait."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def upgrade() -> None:
    """Add a column and two tables."""
    op.add_column("organisation", sa.Column("until", sa.Text))
    op.create_table(
        "decision",
        sa.Column("key", _KEY, primary_key=True),
        _text("name"),
        _text("other"),
        _text("verdict"),
        _text("subject"),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id"), nullable=False),
    )
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("source", _KEY, nullable=False),
        _text("author"),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        _text("state"),
        _text("title"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        _text("choices"),
        _text("named"),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id")),
        sa.Column("version", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_delivery_source", "delivery", ["source"])
