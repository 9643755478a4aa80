"""What the address asks of the history, as codes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlencode

from dashboard.model import BatchQuestion, Did, EntityKind
from dashboard.views import address

AT_ONCE = 40
"""How many changes, or things that one changed, stand on the page together."""


class Period(StrEnum):
    """How far back somebody looks."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


DAYS = {Period.WEEK: 7, Period.MONTH: 31, Period.YEAR: 366}


@dataclass(frozen=True, slots=True)
class Asked:
    """`batch` opens one change, `organisation` the history of one; the others choose among all changes.

    `kind` and `did` also choose within an opened change. `start` is the first that is shown, from 0.
    """

    batch: int | None = None
    organisation: str | None = None
    author: str | None = None
    source: str | None = None
    kind: EntityKind | None = None
    period: Period | None = None
    did: Did | None = None
    start: int = 0

    @property
    def question(self) -> BatchQuestion:
        """Which batches are asked for."""
        since = datetime.now().astimezone() - timedelta(days=DAYS[self.period]) if self.period else None
        return BatchQuestion(author=self.author, source=self.source, kind=self.kind, since=since)

    @property
    def chooses(self) -> bool:
        """Whether anything is left out."""
        return any((self.author, self.source, self.kind, self.period))

    def address(self, *, start: int = 0, kind: EntityKind | None = None, did: Did | None = None) -> str:
        """The address of the same question, from another place, or within an opened change."""
        wanted = {
            "batch": self.batch,
            "organisation": self.organisation,
            "author": self.author,
            "source": self.source,
            "kind": kind or self.kind,
            "period": self.period,
            "did": did or self.did,
            "start": start or None,
        }
        return "history?" + urlencode({name: value for name, value in wanted.items() if value is not None})


def ask() -> Asked:
    """Read the address; what is no code of ours asks nothing."""
    kind = address.read("kind", allowed=tuple(EntityKind))
    period = address.read("period", allowed=tuple(Period))
    did = address.read("did", allowed=tuple(Did))
    return Asked(
        batch=_number("batch"),
        organisation=address.read("organisation"),
        author=address.read("author"),
        source=address.read("source"),
        kind=EntityKind(kind) if kind else None,
        period=Period(period) if period else None,
        did=Did(did) if did else None,
        start=_number("start") or 0,
    )


def _number(name: str) -> int | None:
    written = address.read(name) or ""
    # What is longer is no number that a database has.
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else None
