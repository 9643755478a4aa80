"""What somebody asks of the history: which of all batches."""

from dataclasses import dataclass
from datetime import datetime

from dashboard.model.plain import EntityKind


@dataclass(frozen=True, slots=True)
class BatchQuestion:
    """The batches that fit all that is given: None asks nothing.

    `kind` is a kind of thing that the batch changed; `since` is the first moment that counts, `before` the
    first that does not.
    """

    author: str | None = None
    source: str | None = None
    kind: EntityKind | None = None
    since: datetime | None = None
    before: datetime | None = None
