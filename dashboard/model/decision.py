"""What a person decided about two names: the answer to "is this the same?", kept so that it is asked once."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The answers to "is this the same one?"."""

    SAME = "same"
    DIFFERENT = "different"
    PART_OF = "part_of"
    """The one in question is a part of the other."""
    NOT_SURE = "not_sure"
    """Asked, and not known: it is not asked again in a list, but stands in the worklist."""


class Subject(StrEnum):
    """What the two are."""

    ORGANISATION = "organisation"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on a name and somebody known.

    `name` is folded (`ingest.folding.fold`): it holds however a later list spells it, and whether or not
    anything of that name was taken in. `other` is the id of the one it was compared with, who may be gone by
    now: then it says nothing any more.
    """

    name: str
    other: str
    verdict: Verdict
    subject: Subject = Subject.ORGANISATION
