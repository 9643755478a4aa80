"""A long import at a terminal says how far it is, and Ctrl+C stops it in a sentence."""

import sys

import pytest
import typer

from dashboard.cli.failing import STOPPED
from dashboard.cli.progress_line import progress_line
from dashboard.ingest.progress import Step
from dashboard.texts import Language, texts_in


def test_the_line_says_what_is_done_and_is_gone_afterwards(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress_line(texts_in(Language.DUTCH)) as told:
        told(Step.MATCHING, 0.38)
    lines = capsys.readouterr().err.split("\r")
    assert lines[1].strip() == "Organisaties herkennen … 38%"
    assert [line.strip() for line in lines[2:]] == ["", ""]
    assert len(lines[2]) == len(lines[1])


def test_where_nobody_looks_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_line(texts_in(Language.DUTCH)) as told:
        told(Step.MATCHING, 0.38)
    assert capsys.readouterr().err == ""


def test_whoever_stops_it_reads_that_nothing_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended, progress_line(texts_in(Language.DUTCH)):
        raise KeyboardInterrupt
    assert ended.value.exit_code == STOPPED
    assert "Er is niets vastgelegd." in capsys.readouterr().err
