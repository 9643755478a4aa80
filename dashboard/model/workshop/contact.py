"""Who may be reminded of an agreement."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """A first name and an address that somebody left, with consent, for the reminder of one agreement only.

    Stands beside the log, for the log is never altered and this is erased on `erases_on`. Never projected.
    """

    id: int
    workshop: int
    agreement: int
    first_name: str
    email: str
    consented_at: datetime
    erases_on: date
