"""No cell becomes a formula, and no text is lost by that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.formula_guard import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+31 40", "-x", "@SUM(A1)", "\t=1", "\r=1", "＝1", "a;=1", "a; -b"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str):
    assert guarded(text) != text
    assert "'" in guarded(text)


@pytest.mark.parametrize("text", ["ASML", "TU/e", "a-b", "1=1", "'s-Hertogenbosch", "e=mc2", ""])
def test_ordinary_text_stays_as_it_is(text: str):
    assert guarded(text) == text == unguarded(text)


@given(st.text(st.sampled_from(list("'=+-@; a\t"))))
def test_taking_the_guard_off_gives_the_text_back(text: str):
    assert unguarded(guarded(text)) == text
