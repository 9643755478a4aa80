"""E-mail addresses and telephone numbers in free text: recognised, and left out of what is shown."""

import re

EMAIL = re.compile(r"[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}", re.IGNORECASE)
CALL = re.compile(r"(?:\+|\b00)\d[\d\s()/.-]{7,}\d|\b0\d(?:[\s().-]?\d){7,9}\b")


def without_contacts(text: str) -> str:
    """The text without the e-mail addresses and telephone numbers in it; "…" where they stood."""
    if "@" not in text and not any(letter.isdigit() for letter in text):
        return text
    return CALL.sub("…", EMAIL.sub("…", text))
