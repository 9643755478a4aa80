"""The day that the address asks for: `on=2021-12-31`, or a year alone for its last day."""

from datetime import date

from dashboard.views import address


def read_day() -> date | None:
    """The day; None when the address says none, or nothing that is a day."""
    return day_of(address.read("on"))


def day_of(written: str | None) -> date | None:
    """A day from text; None for anything else."""
    if not written:
        return None
    try:
        if len(written) == 4 and written.isascii() and written.isdigit():
            return date(int(written), 12, 31)
        return date.fromisoformat(written)
    except ValueError:
        return None
