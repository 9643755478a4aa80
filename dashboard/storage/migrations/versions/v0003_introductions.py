"""What introductions need: who is brought together with whom, and which colleague knows whom."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _batch() -> sa.Column[int]:
    return sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id"), nullable=False)


def upgrade() -> None:
    """Add two tables."""
    op.create_table(
        "introduction",
        sa.Column("key", _KEY, primary_key=True),
        sa.Column("one", _KEY, nullable=False, index=True),
        sa.Column("other", _KEY, nullable=False, index=True),
        *(_text(name) for name in ("status", "one_brings", "other_brings", "themes")),
        sa.Column("introducer", _KEY, index=True),
        *(_text(name) for name in ("owner", "next_step")),
        sa.Column("next_date", sa.Text),
        *(_text(name) for name in ("notes", "moves")),
        sa.Column("reason", sa.Text),
        sa.Column("result", sa.Text),
        sa.Column("amount", sa.BigInteger),
        _batch(),
    )
    op.create_table(
        "way_in",
        sa.Column("key", _KEY, primary_key=True),
        _text("colleague"),
        sa.Column("organisation", _KEY, nullable=False, index=True),
        _batch(),
    )
