"""A workshop: who is in the room, what the room says, and what is shown of it."""

from dashboard.model.workshop.contact import Contact
from dashboard.model.workshop.entry import Entry, Via
from dashboard.model.workshop.moment import Moment
from dashboard.model.workshop.party import Party
from dashboard.model.workshop.said import (
    Agreement,
    Approved,
    Asset,
    Away,
    Drawing,
    Expected,
    Gives,
    Here,
    NamedAs,
    Rejected,
    Said,
    Seated,
    Seeks,
    Slip,
    Stage,
    Table,
    Wish,
    Withdrawn,
)
from dashboard.model.workshop.workshop import (
    CODE_LENGTH,
    CODE_LETTERS,
    Outcome,
    Step,
    StepKind,
    Workshop,
    read_code,
)

__all__ = [
    "CODE_LENGTH",
    "CODE_LETTERS",
    "Agreement",
    "Approved",
    "Asset",
    "Away",
    "Contact",
    "Drawing",
    "Entry",
    "Expected",
    "Gives",
    "Here",
    "Moment",
    "NamedAs",
    "Outcome",
    "Party",
    "Rejected",
    "Said",
    "Seated",
    "Seeks",
    "Slip",
    "Stage",
    "Step",
    "StepKind",
    "Table",
    "Via",
    "Wish",
    "Withdrawn",
    "Workshop",
    "read_code",
]
