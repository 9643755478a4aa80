"""How much a file may ask for. Whoever made a list by hand never comes near."""

import contextlib

UNPACKED = 200_000_000
"""Bytes of everything in a zip together."""
ENTRIES = 5_000
"""Files in a zip. A workbook has a handful; one with a picture in each row some hundreds."""
COLUMNS = 500
CELLS = 3_000_000
"""Filled cells of all sheets together: 100,000 rows of thirty columns."""
LETTERS = 100_000_000
"""Of all cells together, however often the same text is repeated."""
MEMORY = 1_000_000_000
"""Bytes that the process may have."""


def seconds_for(size: int) -> float:
    """How long a file of so many bytes may take: eight seconds, and two for each megabyte."""
    return 8 + size / 500_000


def hold(seconds: float) -> None:
    """Hold this process to the memory and to so many seconds of work, where the system can do that.

    Windows cannot; there whoever started the process ends it when its time is over.
    """
    try:
        import resource
    except ModuleNotFoundError:
        return
    whole = int(seconds) + 1
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_CPU, whole),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # some systems know a limit, and refuse to set it
            resource.setrlimit(what, (most, most))
