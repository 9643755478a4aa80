"""What is wrong with a field of a form, in a sentence: the catalogue of lists, with the form's own words."""

from dataclasses import replace

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.problem_sentences import what_is_wrong, what_to_do
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.field_words import name_of


def problem_words(problem: Problem, texts: Texts) -> str:
    """The sentence, as HTML to stand at the field."""
    named = name_of(problem.field, texts) if problem.field else ""
    if problem.code is ProblemCode.VALUE_MISSING:
        words = texts("edit.fill_in", field=named)
    else:
        told = replace(problem, column=named)
        words = f"{what_is_wrong(told, texts)} {what_to_do(told, texts)}"
    return f'<p class="at-field" role="alert">{safe.html(words, at_most=400)}</p>'
