"""A file is parsed in a process of its own: told of while it goes, ended when somebody stops it."""

import subprocess
import sys
import time
from collections.abc import Mapping
from typing import Any

import psutil
import pytest

from dashboard.ingest import parsing_apart
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.progress import Step, StoppedError
from dashboard.ingest.reading import SMALL_TEXT, read
from dashboard.ingest.table import Book, ListFile, Reading
from tests.ingest.workbooks import a_workbook, book_of, refusal_of

LARGE = b"name,corner\n" + b"Bakkerij De Korenaar,business\n" * 200_000


def test_it_says_how_far_it_is():
    told: list[float] = []

    def progress(step: Step, done: float) -> None:
        assert step is Step.READING
        told.append(done)

    assert isinstance(read(ListFile("list.csv", LARGE), progress=progress), Book)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1


def test_who_stops_it_leaves_no_process_behind():
    others = set(psutil.Process().children())  # a browser, a server: other tests' own

    def progress(step: Step, done: float) -> None:
        if set(psutil.Process().children()) - others:
            raise StoppedError

    begin = time.monotonic()
    with pytest.raises(StoppedError):
        read(ListFile("list.csv", LARGE), progress=progress)
    assert time.monotonic() - begin < 5
    assert not set(psutil.Process().children()) - others


def test_a_text_is_the_same_whether_it_is_parsed_here_or_there(monkeypatch: pytest.MonkeyPatch):
    content = 'naam;"plaats";x\n"A;B";Best\n\nCoöperatie;;"twee\nregels"\n'.encode("cp1252")
    assert len(content) < SMALL_TEXT
    here = book_of(content)
    monkeypatch.setattr("dashboard.ingest.reading.SMALL_TEXT", 0)
    assert book_of(content) == here
    monkeypatch.undo()
    broken = content + b'"open'
    refused = refusal_of(broken)
    monkeypatch.setattr("dashboard.ingest.reading.SMALL_TEXT", 0)
    assert refusal_of(broken) == refused


def test_the_process_is_told_nothing_but_the_file(monkeypatch: pytest.MonkeyPatch):
    """The address of the store holds a password; a file that takes the reader over must not find it."""
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", "postgresql://anna:secret@host/region")
    started: list[Mapping[str, str]] = []
    popen = subprocess.Popen

    def watched(*arguments: Any, **how: Any) -> Any:
        started.append(how["env"])
        return popen(*arguments, **how)

    monkeypatch.setattr(parsing_apart.subprocess, "Popen", watched)
    book_of(a_workbook())
    assert "secret" not in str(started)


def test_it_starts_without_what_makes_the_house_slow():
    code = "import sys, dashboard.parsing.__main__; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert not loaded & {
        "streamlit",
        "pandas",
        "numpy",
        "sqlalchemy",
        "openpyxl",
        "geopy",
        "dashboard.ingest",
    }


def test_the_encoding_and_the_delimiter_are_as_somebody_says():
    content = "naam,plaats;x\nCafé,Best;y\n".encode("cp850")
    book = book_of(content, Reading(encoding="cp850", delimiter=","))
    assert book.tables[0].rows[0].cells == ("Café", "Best;y")
    assert (book.encoding, book.delimiter) == ("cp850", ",")


@pytest.mark.parametrize("said", ["utf-8", "klingon"])
def test_an_encoding_that_does_not_fit_is_refused_by_its_name(said: str):
    problem = refusal_of("naam\nCafé\n".encode("cp1252"), Reading(encoding=said))
    assert (problem.code, problem.found) == (ProblemCode.ENCODING_UNFIT, said)
