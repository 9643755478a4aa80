"""A problem in words: where it is, what is wrong, and what to do about it.

For the command line and the screens alike; a screen escapes the result, as it does all
foreign text.
"""

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.one_line import one_line
from dashboard.texts import Texts

_SAID_WITH_IT = frozenset(
    {
        ProblemCode.LIST_NOT_RECOGNISED,
        ProblemCode.DATE_READ_AS,
        ProblemCode.SIZE_READ_AS,
        ProblemCode.ZERO_RESTORED,
    }
)
"""Where what was meant is part of the sentence, and no guess beside it."""

_IN_WORDS = ("corner", "level", "role", "size")
"""Fields whose codes have words that a list may use as well (`words.csv`)."""


def sentence(problem: Problem, texts: Texts, *, with_file: bool = True) -> str:
    """`organisations.csv, row 14, column corner: "Overhied" is not a corner. Use knowledge, …`"""
    where = place(problem, texts, with_file=with_file)
    said = f"{what_is_wrong(problem, texts)} {what_to_do(problem, texts)}"
    return f"{where}: {said}" if where else said


def place(problem: Problem, texts: Texts, *, with_file: bool = True) -> str:
    """Where it is: file, sheet, row and column, as far as these are known."""
    parts = [one_line(problem.file)] if with_file else []
    if problem.sheet:
        parts.append(texts("problems.sheet", sheet=one_line(problem.sheet)))
    if problem.row is not None:
        parts.append(texts("problems.row", row=str(problem.row)))
    if problem.column:
        parts.append(texts("problems.column", column=one_line(problem.column)))
    joined = ", ".join(parts)
    return joined if with_file else joined[:1].upper() + joined[1:]


def what_is_wrong(problem: Problem, texts: Texts) -> str:
    """The sentence that says what was found."""
    said = texts(f"problems.{problem.code}", **_facts(problem, texts))
    if problem.code is ProblemCode.LIST_NOT_RECOGNISED and problem.near:
        nearest = texts("problems.list_nearest", near=problem.near, missing=texts.joined(problem.expected))
        return f"{said} {nearest}"
    return said


def what_to_do(problem: Problem, texts: Texts) -> str:
    """The sentence that says what to do, after a guess at what was meant where there is one."""
    cure = texts(f"problems.{problem.code}_cure", **_facts(problem, texts))
    if not problem.near or problem.code in _SAID_WITH_IT:
        return cure
    near = _in_words(problem, one_line(problem.near), texts)
    if problem.field == "corner" and problem.code is ProblemCode.VALUE_MISSING:
        near = texts(f"common.a_{problem.near}")  # a proposal by the name, not a word that stood there
    guess = texts("problems.did_you_mean", near=near)
    return f"{guess} {cure}"


def _facts(problem: Problem, texts: Texts) -> dict[str, object]:
    facts: dict[str, object] = {
        "found": one_line(problem.found),
        "column": one_line(problem.column),
        "near": problem.near,
        "expected": texts.either([_in_words(problem, one_line(each), texts) for each in problem.expected]),
        "other": _other_row(problem, texts),
    }
    if problem.code is ProblemCode.SIZE_READ_AS and problem.near:
        facts["near"] = texts(f"common.size_{problem.near}")
    if problem.code is ProblemCode.CODE_UNKNOWN:
        facts["what"] = texts(f"problems.what_{problem.field}")
    if problem.code is ProblemCode.NUMBER_OUT_OF_RANGE:
        facts["least"], facts["most"] = problem.expected
    return facts


def _in_words(problem: Problem, code: str, texts: Texts) -> str:
    """The reader's word for a code that would do."""
    if problem.code is not ProblemCode.CODE_UNKNOWN or problem.field not in _IN_WORDS:
        return code
    # One organisation is meant: not "bedrijven", as over a column of them.
    whose = "problems" if problem.field == "corner" else "common"
    return texts(f"{whose}.{problem.field}_{code}")


def _other_row(problem: Problem, texts: Texts) -> str:
    row = str(problem.other_row or "")
    if problem.other_file in ("", problem.file):
        return texts("problems.row", row=row)
    return texts("problems.row_in_file", row=row, file=one_line(problem.other_file))
