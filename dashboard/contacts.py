"""E-mail addresses and telephone numbers in free text: recognised, and left out of what is shown.

Every repetition here has an end: a cell of a list may be thirty thousand letters without a space, and reading
it must cost time in proportion.
"""

import re

_LETTER = r"""[^\s@;,:()<>"]"""
EMAIL = re.compile(rf"{_LETTER}{{1,64}}@{_LETTER}{{1,190}}\.[a-z]{{2,24}}", re.IGNORECASE)
_APART = r"[\s().–/-]{0,3}"
_NO_DATE = r"(?!\d{1,2}[-./–]\d{1,2}[-./–](?:19|20)\d\d(?!\d))"
_NO_HOURS = r"(?!\d{1,2}\.\d\d\s?[-–]\s?\d{1,2}\.\d\d(?!\d))"
_BEGINS = rf"(?<![\w+])(?<!\d[-./–]){_NO_DATE}{_NO_HOURS}"
_CALL = re.compile(
    rf"(?:\+|(?<![\w+])00)\(?[1-9](?:{_APART}\d){{8,12}}(?!\d)"
    rf"|{_BEGINS}(?:\((?=0\d{{1,4}}\)))?0\d(?:{_APART}\d){{8}}(?!\d)"
    rf"|{_BEGINS}(?:\((?=0\d{{1,4}}\)))?0[1-9](?:{_APART}\d){{7}}(?!{_APART}\d)"
)
"""From abroad; ten figures, as in the Netherlands; nine, as in Belgium."""


def without_contacts(text: str) -> str:
    """The text without the e-mail addresses and telephone numbers in it; "…" where they stood.

    Dates, opening hours and numbers of projects stay.
    """
    if "@" in text:
        text = EMAIL.sub("…", text)
    if any(letter.isdigit() for letter in text):
        text = _CALL.sub(_unless_another_number, text)
    return text


def _unless_another_number(found: re.Match[str]) -> str:
    """Figures without anything between them are a Dutch number when a subscriber's could stand in it.

    In the Netherlands that part, after an area code of three or four figures, begins with neither 0 nor 1.
    """
    call = found.group()
    if not call.isdecimal() or call.startswith("00"):
        return "…"
    is_dutch = len(call) == 10 and (call[3] not in "01" or call[4] not in "01" or call[1] == "6")
    return "…" if is_dutch else call
