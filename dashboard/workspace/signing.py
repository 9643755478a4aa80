"""Who is writing, and from what source: every batch says both."""

from collections.abc import Callable

from dashboard.errors import AuthorMissingError
from dashboard.one_line import one_line

EXAMPLE = "example"
"""The source of a batch that brought the example region."""
SETTINGS = "settings"
"""The source of a batch in which somebody changed the region itself or its themes."""
ACQUAINTANCES = "acquaintances"
"""The source of a batch in which somebody said who knows whom."""
WORKLIST = "worklist"
"""The source of a batch that mended what the worklist named."""
INTRODUCTIONS = "introductions"
"""The source of a batch about bringing two organisations together; its note says what was done."""
BY_HAND = "by hand"
"""The source of a batch in which somebody changed something in a form; its note says what was done."""
BY_ITSELF = "Driehoek"
"""The author of what the server does without being asked."""
LONGEST_NAME = 200

Signing = Callable[[str], str]
"""Asked at every write, in the service that writes: who is this, and may they? Returns the
name to write down, or raises a NotWrittenError."""


def named_author(author: str) -> str:
    """Anybody may write who gives a name."""
    name = one_line(author, longest=LONGEST_NAME)
    if not name:
        raise AuthorMissingError("Nothing was written: say who is making this change.")
    return name
