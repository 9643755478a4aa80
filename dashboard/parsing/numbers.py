"""Numbers, days and moments as text: as short as they are, and the same from every kind of workbook."""

from datetime import datetime, timedelta

_FIRST_DAY = datetime(1899, 12, 30)
_FIRST_DAY_1904 = datetime(1904, 1, 1)
_NO_LEAP_DAY = 60
"""Excel counts a 29 February 1900 that never was; before it, every day is one further."""
_WHOLE = 1e15
"""Up to here every whole number has a place of its own."""


def number_text(value: float, digits: int = 0) -> str:
    """`42`, not `42.0`; with at least so many digits where a cell shows leading zeros."""
    if value == int(value) and abs(value) < _WHOLE:
        return str(int(value)).zfill(digits)
    return repr(value)


def serial_text(serial: float, *, since_1904: bool = False) -> str:
    """A number of days as the day, the moment, or, without a day, the time that it stands for."""
    moment = _moment(serial, since_1904=since_1904)
    if moment is None:
        return number_text(serial)
    return moment_text(moment) if serial >= 1 or since_1904 else moment.time().isoformat("minutes")


def year_text(serial: float, *, since_1904: bool = False) -> str:
    """The year of a number of days."""
    moment = _moment(serial, since_1904=since_1904)
    return number_text(serial) if moment is None else str(moment.year)


def month_text(serial: float, *, since_1904: bool = False) -> str:
    """The month of a number of days: `2023-10`."""
    moment = _moment(serial, since_1904=since_1904)
    return number_text(serial) if moment is None else f"{moment:%Y-%m}"


def _moment(serial: float, *, since_1904: bool = False) -> datetime | None:
    """To the second; None for what no calendar holds."""
    if since_1904:
        first = _FIRST_DAY_1904
    else:
        first = _FIRST_DAY + timedelta(days=1) if serial < _NO_LEAP_DAY else _FIRST_DAY
    try:
        return first + timedelta(seconds=round(serial * 86_400))
    except (OverflowError, ValueError):
        return None


def moment_text(moment: datetime) -> str:
    """`2024-03-12`, with `10:30` after it where the time is not midnight."""
    if not (moment.hour or moment.minute or moment.second):
        return moment.date().isoformat()
    shown = moment.isoformat(sep=" ")
    return shown.removesuffix(":00") if moment.second == 0 else shown


def yes_or_no(is_true: bool) -> str:
    """The codes that lists use."""
    return "yes" if is_true else "no"
