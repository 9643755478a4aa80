"""One line that says what is being done and how far it is, where somebody is looking; Ctrl+C stops it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dashboard.cli.failing import STOPPED, fail
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.ingest.progress import Progress, Step

_WIDE = 60


@contextmanager
def progress_line(texts: Texts) -> Iterator["Progress"]:
    """A progress to hand to the work; the line goes when the work is done.

    Whoever stops it reads that nothing was written: only for what writes nothing.
    """
    from dashboard.ingest.progress import silently

    is_seen = sys.stderr.isatty()

    def told(step: "Step", done: float) -> None:
        line = f"{texts(f'lists.step_{step}')} {texts.percent(done)}"
        sys.stderr.write(f"\r{line:<{_WIDE}}")
        sys.stderr.flush()

    try:
        try:
            yield told if is_seen else silently
        finally:
            if is_seen:
                sys.stderr.write(f"\r{'':<{_WIDE}}\r")
                sys.stderr.flush()
    except KeyboardInterrupt:
        fail(texts("cli.stopped"), status=STOPPED)
