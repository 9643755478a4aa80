"""A list that somebody brought: a draft until it is accepted or thrown away."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from dashboard.model.plain import EntityKind

Named = tuple[EntityKind, str]
"""A thing that a list speaks of, by kind and key."""


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A list in the store, not in the region: nothing of it counts before it is accepted.

    `source` is the sender, as the lists of one sender are told from those of another. `content` holds the
    tables as they were read, personal data left out, packed by `ingest.packing`; it goes once the delivery is
    accepted or thrown away. `choices` are plain values: how the tables are read, which column is which field,
    what was answered. `named` are the things that an accepted list spoke of, so that the next one of this
    source shows what is no longer in it. `version` grows with every change of the choices.
    """

    id: int
    source: str
    author: str
    begun_at: datetime
    state: DeliveryState = DeliveryState.OPEN
    title: str = ""
    content: bytes = b""
    choices: Mapping[str, Any] = field(default_factory=dict)
    named: tuple[Named, ...] = ()
    batch: int | None = None
    version: int = 1
