"""The rows of a list that could not be taken in, with what is wrong with each, to mend and bring again.

For the command line and the screens alike, as the sentences are that it is made of.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from dashboard.exports.to_mend import RowToMend, SheetToMend
from dashboard.exports.to_mend import to_mend as workbook_to_mend
from dashboard.ingest.problem import Problem, Severity
from dashboard.ingest.table import Row, Table
from dashboard.one_line import one_line
from dashboard.problem_sentences import sentence
from dashboard.texts import Texts


def file_name(texts: Texts) -> str:
    """What the file is called."""
    return f"{texts('to_mend.file_name')}.xlsx"


def to_mend(tables: Iterable[Table], problems: Iterable[Problem], texts: Texts) -> bytes | None:
    """A workbook of the rows that have an error, cells and headings as they came; None when no row has one.

    `tables` are those that the list was understood from. A row has its problems in its last column, and
    the cells that they are about are marked. Brought again it is read as the list itself was: the two
    columns more are left out (`ingest/own_files.py`).
    """
    wrong: dict[tuple[str, str, int], list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.row is not None and problem.severity is Severity.ERROR:
            wrong[problem.file, problem.sheet, problem.row].append(problem)
    sheets = []
    for table in tables:
        rows = tuple(
            _row(row, table, found, texts)
            for row in table.rows
            if (found := wrong.get((table.file, table.sheet, row.number)))
        )
        if rows:
            name = one_line(table.sheet or PurePath(table.file).stem)
            sheets.append(SheetToMend(name, table.headings, rows))
    if not sheets:
        return None
    headings = {name: texts(f"to_mend.{name}") for name in ("number", "what_to_do")}
    return workbook_to_mend(sheets, **headings)


def _row(row: Row, table: Table, problems: Sequence[Problem], texts: Texts) -> RowToMend:
    remarks: dict[int, list[str]] = defaultdict(list)
    # Its row stands in a column of its own, and its sheet is the one it stands on.
    said = [sentence(replace(each, row=None, sheet=""), texts, with_file=False) for each in problems]
    for problem, words in zip(problems, said, strict=True):
        if problem.column in table.headings:
            remarks[table.headings.index(problem.column)].append(words)
    return RowToMend(
        row.number,
        row.cells,
        "\n".join(dict.fromkeys(said)),
        {position: "\n".join(dict.fromkeys(words)) for position, words in remarks.items()},
    )
