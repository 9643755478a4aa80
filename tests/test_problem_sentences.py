"""Every problem says, in both languages, where it is, what is wrong and what to do."""

from enum import StrEnum

import pytest

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.recognising.vocabulary import folded, words
from dashboard.model import Corner, Level, Role, Size
from dashboard.problem_sentences import place, sentence, what_to_do
from dashboard.texts import Language, texts_in

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)


def _a_problem(code: ProblemCode = ProblemCode.CODE_UNKNOWN, **facts) -> Problem:
    given = {
        "row": 14,
        "column": "corner",
        "field": "corner",
        "found": "Overhied",
        "expected": ("knowledge", "business", "government", "other"),
        **facts,
    }
    return Problem(code, "organisations.csv", **given)


def test_the_sentence_names_row_and_column_and_says_what_would_do():
    assert sentence(_a_problem(), ENGLISH, with_file=False) == (
        'Row 14, column corner: "Overhied" is not a corner. Use knowledge, business, government or other.'
    )
    assert sentence(_a_problem(), DUTCH) == (
        'organisations.csv, rij 14, kolom corner: "Overhied" is geen hoek. '
        "Gebruik kennis, bedrijf, overheid of overig."
    )


def test_what_was_probably_meant_comes_before_the_rest():
    said = sentence(_a_problem(near="government"), ENGLISH)
    assert said.endswith("Did you mean government? Use knowledge, business, government or other.")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("field", "codes"), [("corner", Corner), ("level", Level), ("role", Role), ("size", Size)]
)
def test_a_word_that_would_do_is_one_that_a_list_may_use(
    field: str, codes: type[StrEnum], language: Language
):
    texts = texts_in(language)
    for code in codes:
        cure = what_to_do(_a_problem(field=field, expected=(code.value,)), texts)
        word = folded(cure.removeprefix("Gebruik " if language is Language.DUTCH else "Use "))
        assert word == folded(code.value) or words(field)[word] == code.value


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", ProblemCode)
def test_every_code_has_its_sentence_and_its_cure(code: ProblemCode, language: Language):
    expected = ("-90", "90") if code is ProblemCode.NUMBER_OUT_OF_RANGE else ("knowledge",)
    said = sentence(_a_problem(code, expected=expected, other_row=3, other_file="b.csv"), texts_in(language))
    assert said.startswith("organisations.csv, r")
    assert said.count(".") >= 3
    assert "{" not in said


def test_a_row_of_another_file_is_named_with_that_file():
    said = sentence(_a_problem(ProblemCode.ID_TWICE, other_row=3, other_file="b.csv"), ENGLISH)
    assert "row 3 of b.csv" in said


def test_what_was_found_cannot_break_out_of_its_line_or_go_on_for_ever():
    said = sentence(_a_problem(found="\x1b[31mred\n\u202e" + "x" * 500), ENGLISH)
    assert "\x1b" not in said
    assert "\n" not in said
    assert "\u202e" not in said
    assert len(said) < 300


def test_a_problem_of_a_whole_file_has_no_row():
    assert place(Problem(ProblemCode.FILE_EMPTY, "a.csv"), ENGLISH) == "a.csv"
    assert place(Problem(ProblemCode.FILE_EMPTY, "a.csv"), ENGLISH, with_file=False) == ""
