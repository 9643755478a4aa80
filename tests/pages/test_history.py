"""The history page: who changed what and when, one change opened, and taking it back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.editing.introducing import Terms, move, take_on
from dashboard.editing.knowing_people import know_people
from dashboard.model import Corner, Organisation, Relation, Status, amend, put, remove
from dashboard.workspace import ACQUAINTANCES, INTRODUCTIONS, Workspace
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "history.py"
NEWCOMER = Organisation("x", "Lichtspoor", Corner.BUSINESS, place="Best")


def opened(*, signed: str = "Anna", **query: str | int) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    page.session_state["author"] = signed
    for name, value in query.items():
        page.query_params[name] = str(value)
    page.run()
    assert not page.exception
    return page


def test_the_whole_history_says_who_brought_what_from_which_list(workspace: Workspace) -> None:
    batch = workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv", note="leden 2026")
    page = opened()

    assert "changed 2 times" in page.title[0].value
    assert "by Bram" in page.title[0].value
    shown = markup_of(page)
    assert f'data-go="history?batch={batch.id}"' in shown
    assert shown.index("leden.csv") < shown.index("Example region")
    assert "1 organisation added" in shown


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        ({"author": "Bram"}, True),
        ({"author": "Anna"}, False),
        ({"source": "leden.csv"}, True),
        ({"kind": "organisation"}, True),
        ({"kind": "relation", "author": "Bram"}, False),
        ({"period": "week"}, True),
    ],
)
def test_the_history_shows_only_what_is_asked_for(
    workspace: Workspace, asked: dict[str, str], fits: bool
) -> None:
    batch = workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")

    assert (f'history?batch={batch.id}"' in markup_of(opened(**asked))) is fits


def test_an_opened_change_shows_the_old_beside_the_new(workspace: Workspace) -> None:
    workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")
    batch = workspace.commit(
        [amend(NEWCOMER, replace(NEWCOMER, place="Son"))], author="Chris", source="leden.csv"
    )
    page = opened(batch=batch.id)
    shown = markup_of(page)

    assert "1 organisation changed" in page.title[0].value
    assert '<td>Place</td><td class="old">Best</td><td class="new">Son</td>' in shown
    assert 'data-go="organisations?id=x"' in shown


def test_a_colleagues_name_stands_in_no_history(workspace: Workspace) -> None:
    workspace.commit([put(NEWCOMER)], author="Anna", source="by hand")
    stands = workspace.ecosystem()
    known = know_people(stands, organisation="x", colleagues=["Zebedeus Ingang"])
    made = workspace.commit(known, author="Anna", source=INTRODUCTIONS)
    known = know_people(workspace.ecosystem(), organisation="x", colleagues=[])
    taken = workspace.commit(known, author="Anna", source=INTRODUCTIONS)

    for page in (opened(batch=made.id), opened(batch=taken.id), opened(organisation="x"), opened()):
        assert "Zebedeus" not in markup_of(page)
    assert "One of us knows somebody at Lichtspoor" in markup_of(opened(batch=made.id))
    assert "One of us knows somebody at Lichtspoor" in markup_of(opened(organisation="x"))


def test_the_history_of_an_organisation_tells_its_introductions_as_well(workspace: Workspace) -> None:
    workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")
    terms, today = Terms(owner="Anna"), date.today()
    made = take_on(workspace.ecosystem(), one="x", other="tue", terms=terms, on=today)
    workspace.commit(made, author="Anna", source=INTRODUCTIONS)
    moved = move(workspace.ecosystem(), made[0].key, to=Status.AGREED, on=today)
    workspace.commit(moved, author="Anna", source=INTRODUCTIONS)

    shown = markup_of(opened(organisation="x"))

    assert shown.index("</b> changed") < shown.index("</b> added")
    assert "Introduction to <b>" in shown


def test_each_group_of_an_opened_change_can_be_chosen(workspace: Workspace) -> None:
    known = workspace.ecosystem().relations[0]
    batch = workspace.commit(
        [put(NEWCOMER), put(Relation("x", "tue")), remove(known)], author="B", source="l"
    )

    assert "Lichtspoor" in markup_of(opened(batch=batch.id))
    removed = markup_of(opened(batch=batch.id, kind="relation", did="removed"))
    assert workspace.ecosystem().by_id[known.source].name in removed.replace("&amp;", "&")
    assert "1 link removed" in removed


def test_a_large_change_is_shown_in_portions(workspace: Workspace) -> None:
    many = [put(replace(NEWCOMER, id=f"x{n:03}", name=f"Firma {n:03}")) for n in range(100)]
    batch = workspace.commit(many, author="Bram", source="leden.csv")

    first, last = markup_of(opened(batch=batch.id)), markup_of(opened(batch=batch.id, start=80))
    assert "Firma 000" in first
    assert "Firma 040" not in first
    assert "start=40" in first
    assert "Firma 099" in last
    assert "start=40" in last
    assert "start=120" not in last


def test_a_change_is_taken_back_on_its_page(workspace: Workspace) -> None:
    batch = workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")
    page = opened(batch=batch.id)
    page.button(key=f"undo_{batch.id}").click().run()

    assert not page.exception
    assert "x" not in workspace.ecosystem().by_id
    assert workspace.batch(batch.id).undone_by == "Anna"
    assert "One thing has been undone" in page.info[0].value
    assert "has been undone" in page.title[0].value


def test_what_could_not_be_taken_back_is_named_with_its_reason_and_what_rests_on_it(
    workspace: Workspace,
) -> None:
    batch = workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")
    later = workspace.commit([put(Relation("x", "tue"))], author="Chris", source="projecten.csv")
    page = opened(batch=batch.id)
    assert "One thing would stay" in markup_of(page)
    page.button(key=f"undo_{batch.id}").click().run()
    shown = markup_of(page)

    assert "Something that stays refers to it" in shown
    assert f'data-go="history?batch={later.id}"' in shown
    assert "Lichtspoor" in shown
    assert "not entirely" in page.title[0].value


def test_the_history_of_an_organisation_tells_its_relations_as_well(workspace: Workspace) -> None:
    workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")
    workspace.commit([put(Relation("x", "tue"))], author="Chris", source=ACQUAINTANCES)
    page = opened(organisation="x")
    shown = markup_of(page)

    assert "Lichtspoor has changed 2 times" in page.title[0].value
    assert shown.index("Link with <b>") < shown.index("<b>Added</b>")
    assert "Who knows whom" in shown


def test_an_organisation_that_is_gone_still_has_its_history(workspace: Workspace) -> None:
    batch = workspace.commit([put(NEWCOMER)], author="Bram", source="leden.csv")
    workspace.undo(batch.id, author="Bram")

    assert "Lichtspoor" in opened(organisation="x").title[0].value


@pytest.mark.parametrize(
    "query", [{"batch": 99999}, {"organisation": "nobody"}, {"batch": "x", "start": "-3"}]
)
def test_what_is_not_there_leads_back_to_the_whole_history(
    workspace: Workspace, query: dict[str, str | int]
) -> None:
    assert 'data-go="history' in markup_of(opened(**query))


def test_hostile_names_are_shown_as_they_stand_everywhere(workspace: Workspace) -> None:
    hostile = [
        Organisation(f"h{n}", name, Corner.BUSINESS, place=name, needs=(name,), kind=name[:60])
        for n, name in enumerate(HOSTILE)
    ]
    first = workspace.commit(map(put, hostile), author=HOSTILE[0], source=HOSTILE[1], note=HOSTILE[9])
    second = workspace.commit(
        [amend(each, replace(each, place="", website=each.name)) for each in hostile],
        author=HOSTILE[0],
        source=HOSTILE[1],
    )
    for query in ({}, {"batch": first.id}, {"batch": second.id}, {"organisation": "h0"}):
        shown = markup_of(opened(**query))
        assert "<script" not in shown
        assert "<img" not in shown
        assert "onload=window.hacked=5>" not in shown
