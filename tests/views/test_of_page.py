"""What a page keeps stays while it is open, and goes with it."""

import pytest
import streamlit as st

from dashboard.views import of_page


@pytest.fixture(autouse=True)
def _session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "session_state", {})


def test_it_stays_while_the_page_is_drawn_again_and_goes_when_another_one_is_opened() -> None:
    of_page.turn_to("workshop")
    of_page.keep("list", ["ASML"])
    of_page.turn_to("workshop")
    assert of_page.kept("list") == ["ASML"]

    of_page.turn_to("network")
    of_page.turn_to("workshop")

    assert of_page.kept("list") is None


def test_what_is_let_go_by_name_is_gone_and_what_was_never_kept_is_nothing() -> None:
    of_page.turn_to("workshop")
    of_page.keep("list", ["ASML"])
    of_page.keep("list", None)

    assert of_page.kept("list") is of_page.kept("other") is None
