"""The rows that cannot go in yet: where, what stands there, and what to do."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from dashboard.ingest import Problem
from dashboard.problem_sentences import what_is_wrong, what_to_do
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.field_words import name_of
from dashboard.views.link import link
from dashboard.views.lists.asked import Part
from dashboard.views.lists.finding import Found
from dashboard.views.lists.steps import where
from dashboard.views.number_words import in_words, opening

_FIRST = 3
_LONG = 300


def problems_section(found: Found, texts: Texts) -> str:
    """The first few, and which rows the others are."""
    if not found.draft.refused:
        return ""
    rows = _by_row(found.draft.refused)
    shown, rest = rows[:_FIRST], rows[_FIRST:]
    others = ""
    if rest:
        numbers = [str(problems[0].row) for problems in rest if problems[0].row is not None]
        said = texts("lists.other_rows", n=len(rest), rows=texts.joined(numbers[:6]))
        others = f'<p class="more">{link(where(found, Part.PROBLEMS), said)}</p>'
    count = opening(in_words(len(rows), texts))
    heading = texts("lists.problems_heading", n=len(rows), count=count)
    return f"<section><h2>{heading}</h2>{problem_rows(shown, found, texts)}{others}</section>"


def problem_rows(rows: Iterable[Sequence[Problem]], found: Found, texts: Texts) -> str:
    """Problems as a list of definitions: the row, and a sentence for each thing wrong in it."""
    several = len(found.read.tables) > 1
    drawn = "".join(
        f"<div><dt>{_where(problems[0], texts, with_sheet=several)}</dt>"
        f"<dd>{''.join(_sentence(_as_read(each, found, texts), texts) for each in problems)}</dd></div>"
        for problems in rows
    )
    return f'<dl class="list-problems">{drawn}</dl>'


def rows_with_problems(found: Found) -> list[Sequence[Problem]]:
    """Every row that cannot go in, with all that is wrong with it."""
    return _by_row(found.draft.refused)


def _by_row(problems: Iterable[Problem]) -> list[Sequence[Problem]]:
    return [list(group) for _, group in groupby(problems, key=lambda each: (each.file, each.sheet, each.row))]


def _where(problem: Problem, texts: Texts, *, with_sheet: bool) -> str:
    row = texts("problems.row", row=str(problem.row)) if problem.row is not None else ""
    whose = safe.html(problem.sheet or problem.file, at_most=30) if with_sheet or not row else ""
    return ", ".join(part for part in (whose, row) if part)


def _as_read(problem: Problem, found: Found, texts: Texts) -> Problem:
    """With the name of the field where the list has no such column: nobody wrote our code for it."""
    headings = {heading for table in found.read.tables for heading in table.headings}
    if not problem.field or problem.column in headings:
        return problem
    return replace(problem, column=name_of(problem.field, texts))


def _sentence(problem: Problem, texts: Texts) -> str:
    column = f"{safe.html(problem.column, at_most=30)}: " if problem.column else ""
    said = safe.html(what_is_wrong(problem, texts), at_most=_LONG)
    cure = safe.html(what_to_do(problem, texts), at_most=_LONG)
    return f"<p>{column}{said} <span>{cure}</span></p>"
