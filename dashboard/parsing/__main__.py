"""The process: a file comes in, lines of what stands in it go out, and nothing else happens.

`python -m dashboard.parsing '{"seconds": 8, "encoding": "", "delimiter": ""}' < FILE`
"""

import json
import sys
import time

from dashboard.parsing.limits import hold
from dashboard.parsing.parsing import parse
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Budget
from dashboard.parsing.telling import line, told, told_refusal

_TELL_EVERY = 0.1
"""Seconds."""


class _Telling:
    """Says how far it is, ten times a second at most."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, done: float) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TELL_EVERY
            sys.stdout.buffer.write(line({"done": done}))
            sys.stdout.buffer.flush()


def main() -> None:
    """Read what comes in, as it was said, within the limits."""
    how = json.loads(sys.argv[1])
    hold(how["seconds"])
    out = sys.stdout.buffer
    try:
        content = sys.stdin.buffer.read()
        budget = Budget(tell=_Telling())
        for each in told(parse(content, budget, encoding=how["encoding"], delimiter=how["delimiter"])):
            out.write(each)
    except RefusedError as refusal:
        out.write(told_refusal(refusal))
    except MemoryError:
        out.write(told_refusal(RefusedError(Cause.FILE_TOO_HEAVY)))
    out.flush()


if __name__ == "__main__":
    main()
