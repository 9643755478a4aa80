"""Parse a file in a process of its own, so that a file that breaks its reader breaks nothing else.

Started as a command: a process that is split off would run the server's front door once more. It gets no
environment but where to find the code, and it is ended when its time is over, or when somebody stops it.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO

import dashboard
from dashboard.ingest.progress import Progress, Step
from dashboard.parsing.limits import seconds_for
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Parsed
from dashboard.parsing.telling import Hearing

LONGEST_ANSWER = 400_000_000
"""Bytes. A list that was refused for nothing else cannot say so much."""
_LONGEST_LINE = 64_000_000
_ASKED_EVERY = 0.05
"""Seconds."""
_CODE = Path(dashboard.__file__).parent.parent
_KEPT = ("SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH")
"""Without these a process does not start everywhere."""


def parse_apart(content: bytes, *, encoding: str, delimiter: str, progress: Progress) -> Parsed:
    """What stands in a file. RefusedError when it cannot be read; StoppedError from `progress`."""
    seconds = seconds_for(len(content))
    how = json.dumps({"seconds": seconds, "encoding": encoding, "delimiter": delimiter})
    with tempfile.TemporaryFile() as given:
        given.write(content)
        given.seek(0)
        with subprocess.Popen(
            [sys.executable, "-P", "-m", "dashboard.parsing", how],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        ) as process:
            try:
                hearing = _heard(process, seconds, progress)
            finally:
                process.kill()
    if hearing.refusal:
        raise hearing.refusal
    if hearing.parsed is None:
        raise RefusedError(Cause.FILE_TOO_HEAVY)
    return hearing.parsed


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": str(_CODE)}


def _heard(process: subprocess.Popen[bytes], seconds: float, progress: Progress) -> Hearing:
    """Everything that the process tells until it ends, or until its time is over."""
    assert process.stdout is not None
    hearing = Hearing()
    listening = threading.Thread(target=_listen, args=(process.stdout, hearing), daemon=True)
    listening.start()
    end = time.monotonic() + seconds
    try:
        while listening.is_alive() and time.monotonic() < end:
            listening.join(_ASKED_EVERY)
            progress(Step.READING, hearing.done)
        return Hearing() if listening.is_alive() else hearing
    finally:  # nobody may close what is still listened to
        process.kill()
        listening.join()


def _listen(out: IO[bytes], hearing: Hearing) -> None:
    """Hear line by line. What is too long, or no line of ours, ends it: then nothing has been parsed."""
    length = 0
    while written := out.readline(_LONGEST_LINE):
        length += len(written)
        if length > LONGEST_ANSWER:
            return
        try:
            hearing.hear(written)
        except (ValueError, LookupError, TypeError):
            return
