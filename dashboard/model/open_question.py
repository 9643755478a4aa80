"""A question that a list left open, kept until somebody answers it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something only a person can decide: "is this the same organisation?".

    `code` says what is asked, `about` names the organisations it concerns by id, `facts`
    is what a sentence needs besides (file, row, what stood there). It belongs to the batch
    that raised it: taking that batch back takes the question back too.
    """

    id: str
    code: str
    about: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
