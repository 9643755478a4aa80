"""Which workshop a page is about."""

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model.workshop import Workshop
from dashboard.workspace import Workspace

TODAY = date.today()


def said(**query: str) -> str:
    """The name of the workshop that such an address is about."""

    def page() -> None:
        import streamlit as st

        from dashboard.views.which_workshop import which_workshop

        found = which_workshop()
        st.text(found.name if found else "none")

    run = AppTest.from_function(page, default_timeout=60)
    for name, value in query.items():
        run.query_params[name] = value
    run.run()
    assert not run.exception
    return str(run.text[0].value)


def planned(workspace: Workspace, name: str, days: int = 0, *, rehearsal: bool = False) -> Workshop:
    return workspace.workshops.begin(
        name=name, day=TODAY + timedelta(days=days), author="Ank", is_rehearsal=rehearsal
    )


def test_the_open_one_of_today_goes_before_all_others_and_a_real_one_before_a_rehearsal(
    workspace: Workspace,
) -> None:
    assert said() == "none"
    planned(workspace, "tomorrow", 1)
    assert said() == "tomorrow"
    planned(workspace, "yesterday", -1)
    assert said() == "yesterday"
    today = planned(workspace, "today")
    planned(workspace, "rehearsal", rehearsal=True)
    assert said() == "today"
    workspace.workshops.close(today)
    assert said() == "rehearsal"


def test_an_address_names_one_and_never_another(workspace: Workspace) -> None:
    first, _ = planned(workspace, "first"), planned(workspace, "second")
    assert said(workshop=str(first.id)) == "first"


@pytest.mark.parametrize("asked", ["99", "-1", "x", "1" * 30, "²", "<b>"])
def test_what_is_no_workshop_is_none(workspace: Workspace, asked: str) -> None:
    planned(workspace, "one")
    assert said(workshop=asked) == "none"
