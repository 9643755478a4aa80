"""Keep a spreadsheet from running what a name says.

A cell that starts with = + - @ (or a tab, or one of their full-width twins) is a formula to a
spreadsheet; so is a piece after a semicolon, where the spreadsheet splits there. `guarded` puts
an apostrophe before it, `unguarded` takes exactly that one away again: any text comes back as
it was, apostrophes of its own included.
"""

import re

_STARTS = "=+\\-@\t\r\uff1d\uff0b\uff0d\uff20"
_TO_GUARD = re.compile(rf"(^|;[ ]*)('*)(?=[{_STARTS}])")
_GUARDED = re.compile(rf"(^|;[ ]*)'('*)(?=[{_STARTS}])")


def guarded(text: str) -> str:
    """The text, harmless in a spreadsheet."""
    return _TO_GUARD.sub(r"\1'\2", text)


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return _GUARDED.sub(r"\1\2", text) if "'" in text else text
