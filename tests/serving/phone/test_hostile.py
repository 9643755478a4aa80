"""Whatever a phone sends: a sentence on the same screen, what was typed is kept, and others' words stand."""

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.model.workshop import Approved, Gives, Party, Slip, Stage, Via, Wish, Workshop
from dashboard.serving.phone.form import LONGEST_BODY
from dashboard.serving.phone.writing import SAID
from dashboard.serving.phones import POLICY
from dashboard.workspace import Workspace
from tests.hostile import HOSTILE
from tests.serving.phone.phone import Phone

PAGES = ("here", "gives", "seeks", "slip", "wish")
OURS = {"Content-Type": "application/x-www-form-urlencoded"}
FIELDS = (
    *(
        "text",
        "asset",
        "choice",
        "name",
        "corner",
        "q",
        "one",
        "other",
        "whom",
        "because",
        "entry",
        "changes",
    ),
    *("one_is", "one_for", "one_corner", "whom_is", "whom_for", "language", "back"),
)
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_shown_as_text(phone: Phone, workshop: Workshop, name: str):
    base = f"/w/{workshop.code}"
    phone.open(f"{base}/here", params={"q": name[:100], "new": "1"}).send(name=name[:100], corner="business")
    assert phone.status == 200
    for path in ("gives", "here", "said", "matches", "slip"):
        html = phone.open(f"{base}/{path}").html
        assert phone.status == 200
        assert "<script" not in html
        assert 'onerror="' not in html
        assert not re.search(r"<[^>]*(?:javascript:|onload=)", html)
        assert not INVISIBLE.search(html)


@pytest.mark.parametrize("kind", ["gives", "slip"])
def test_hostile_words_are_never_an_error(phone: Phone, workshop: Workshop, kind: str):
    for text in (*HOSTILE, "\x00\x07\u200b\u200b", "\U0001f600" * 10, "x" * 20_000, "ö" * 600):
        fields = {"gives": {"text": text}, "slip": {"one": text, "other": text + "x", "because": text}}[kind]
        phone.open(f"/w/{workshop.code}/{kind}?another=1").send(**fields)
        assert phone.status in (200, 413, 422), text
        assert "<h1" in phone.html
        assert "<script" not in phone.html


def test_a_name_that_cannot_be_seen_is_no_name(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/wish").send(whom="\u200b\u202e\u2063")
    assert phone.status == 422
    assert "Vul een naam in." in phone.html


def test_too_many_letters_are_kept_on_the_screen(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives").send(text="ja " * 300)
    assert phone.status == 422
    assert "Houd het bij 500 letters." in phone.html
    assert phone.form()["fields"]["text"][0].startswith("ja ja ja")
    assert not workspace.workshops.entries(workshop)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("here", {"choice": "no-such-organisation"}),
        ("here", {"choice": ""}),
        ("here", {"choice": "new", "name": "Ergens", "corner": "moon"}),
        ("gives", {"asset": ["gold"]}),
        ("seeks", {"asset": ["time", "__class__"]}),
        ("slip", {"one": "TNO"}),
        (
            "slip",
            {"one": "Iets", "other": "Anders", "one_for": "Iets", "one_is": "no-such"},
        ),
        ("wish", {"whom": ""}),
    ],
)
def test_what_cannot_be_said_is_told_on_the_same_screen(
    phone: Phone, workspace: Workspace, workshop: Workshop, kind: str, fields: dict[str, Any]
):
    phone.open(f"/w/{workshop.code}/{kind}").send(**fields)
    assert phone.status == 422
    assert 'role="alert"' in phone.html
    assert phone.path.endswith(f"/{kind}")
    assert not workspace.workshops.entries(workshop)


@pytest.mark.parametrize("kind", PAGES)
def test_a_form_that_is_not_ours_writes_nothing(
    phone: Phone, workspace: Workspace, workshop: Workshop, kind: str
):
    known = workspace.ecosystem().organisations[0]
    said = {"choice": known.id, "asset": "time", "one": known.name, "other": "TNO", "whom": known.name}
    for keys in ({}, {"csrf": "0" * 32, "once": "a" * 22}, {"csrf": ["é"], "once": ["a" * 22]}):
        phone.post(f"/w/{workshop.code}/{kind}", said | keys)
        assert phone.status == 403
    assert not workspace.workshops.entries(workshop)


def test_the_keys_of_another_phone_open_nothing(phone: Phone, workspace: Workspace, workshop: Workshop):
    other = Phone().join(workshop.code).open(f"/w/{workshop.code}/gives")
    phone.post(f"/w/{workshop.code}/gives", other.form()["fields"] | {"asset": "time"})
    assert phone.status == 403
    assert not workspace.workshops.entries(workshop)


def test_nobody_touches_what_another_said(phone: Phone, workspace: Workspace, workshop: Workshop):
    other = Phone().join(workshop.code)
    other.open(f"/w/{workshop.code}/gives").send(text="Van een ander")
    other.open(f"/w/{workshop.code}/wish").send(whom="Iemand", whom_for="Iemand", whom_is="new")
    workspace.workshops.say(workshop, Slip(Party(name="A"), Party(name="B")), once="desk", via=Via.DESK)
    workspace.workshops.say(workshop, Stage(step=1), once="stage", via=Via.DESK)
    before = workspace.workshops.room(workshop).items
    csrf = phone.open(f"/w/{workshop.code}/gives").form()["fields"]["csrf"]
    for number in range(6):
        phone.post(f"/w/{workshop.code}/withdraw", {"csrf": csrf, "entry": str(number)})
        assert phone.status == 403
        assert "Van een ander" not in phone.html
    phone.open(f"/w/{workshop.code}/slip?change={before[0].entry.id}")
    phone.open(f"/w/{workshop.code}/wish").send(
        whom="Een derde", whom_for="Een derde", whom_is="new", changes=str(before[1].entry.id)
    )
    after = workspace.workshops.room(workshop)
    assert after.items[: len(before)] == before
    assert [each.whom.name for each in after.said(Wish)] == ["Iemand", "Een derde"]


def test_a_phone_withdraws_only_one_of_the_five(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives").send(asset=["time"])
    csrf = phone.open(f"/w/{workshop.code}/said").form(None)["fields"]["csrf"]  # type: ignore[arg-type]
    (entry,) = workspace.workshops.entries(workshop)
    phone.post(f"/w/{workshop.code}/withdraw", {"csrf": csrf, "entry": str(entry.id)})
    taken_back = workspace.workshops.entries(workshop)[-1]
    phone.post(f"/w/{workshop.code}/withdraw", {"csrf": csrf, "entry": str(taken_back.id)})
    assert phone.status == 403


def test_one_phone_does_not_fill_the_log(phone: Phone, workspace: Workspace, workshop: Workshop):
    (person,) = [workspace.workshops.person(workshop, each.value) for each in _tokens(phone)]
    for number in range(SAID.at_most):
        SAID.note(person, number)
    phone.open(f"/w/{workshop.code}/gives").send(text="nog een")
    assert phone.status == 429
    assert "Wacht een paar minuten" in phone.html
    assert phone.form()["fields"]["text"] == ["nog een"]


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ({"content": b"{}", "headers": {"Content-Type": "application/json"}}, 415),
        ({"files": {"text": ("x.txt", b"x")}}, 415),
        ({"content": b"x", "headers": {}}, 415),
        (
            {
                "content": b"a=" + b"x" * LONGEST_BODY,
                "headers": OURS,
            },
            413,
        ),
        ({"content": b"a=1&" * 60, "headers": OURS}, 422),
        (
            {"content": b"\xff\xfe%ff%00", "headers": OURS},
            403,
        ),
    ],
)
def test_a_body_of_another_make_is_told_so(phone: Phone, workshop: Workshop, options: Any, status: int):
    answer = phone.browser.post(f"/w/{workshop.code}/gives", **options)
    assert answer.status_code == status
    assert "<h1" in answer.text


def test_every_page_may_run_nothing_and_is_kept_nowhere(phone: Phone, workshop: Workshop):
    assert "script-src 'none'" in POLICY
    base = f"/w/{workshop.code}"
    for path in ("/w", base, *(f"{base}/{each}" for each in (*PAGES, "said", "matches"))):
        answer = phone.browser.get(path, follow_redirects=False)
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["content-security-policy"] == POLICY
        assert "<script" not in answer.text
        assert " style=" not in answer.text


def test_the_token_is_out_of_reach_of_scripts_and_other_sites(workshop: Workshop):
    phone = Phone().open(f"/w/{workshop.code}")
    form = phone.form()
    answer = phone.browser.post(form["action"], data=form["fields"], follow_redirects=False)
    cookie = answer.headers["set-cookie"]
    assert {"HttpOnly", "Path=/w", "SameSite=lax"} <= set(cookie.split("; "))
    token = cookie.split("=", 1)[1].split(";")[0]
    pages = [phone.open(f"/w/{workshop.code}/{each}").html for each in (*PAGES, "said", "matches")]
    assert not any(token in html for html in pages)


_WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    page=st.sampled_from([*PAGES, "withdraw"]),
    fields=st.dictionaries(
        st.sampled_from(FIELDS),
        st.one_of(_WORDS, st.sampled_from(["new", "time", "business", "1", "9" * 21, "-1", "nl"])),
    ),
    query=st.dictionaries(st.sampled_from(["q", "new", "another", "change", "language"]), _WORDS),
)
def test_no_fields_at_all_make_an_error(
    phone: Phone, workshop: Workshop, page: str, fields: dict[str, str], query: dict[str, str]
):
    path = f"/w/{workshop.code}/{page}"
    phone.open(path, params=query)
    assert phone.status == 200
    keys = phone.open(f"/w/{workshop.code}/gives").form()["fields"]
    phone.post(path, {"csrf": keys["csrf"], "once": keys["once"], **fields})
    assert phone.status in (200, 403, 422, 429)
    assert "<h1" in phone.html


def test_unapproved_words_are_on_nobody_elses_phone(phone: Phone, workspace: Workspace, workshop: Workshop):
    own, other = workspace.ecosystem().organisations[:2]
    talker = Phone().join(workshop.code)
    talker.open(f"/w/{workshop.code}/here", params={"q": other.name}).send(choice=other.id)
    talker.open(f"/w/{workshop.code}/gives").send(text="Een cleanroom voor batterijen")
    phone.open(f"/w/{workshop.code}/here", params={"q": own.name}).send(choice=own.id)
    phone.open(f"/w/{workshop.code}/seeks").send(text="Een cleanroom voor batterijen")
    assert "biedt ‘Een cleanroom" not in phone.open(f"/w/{workshop.code}/matches").html
    entry = next(each for each in workspace.workshops.entries(workshop) if isinstance(each.said, Gives))
    workspace.workshops.say(workshop, Approved(entry.id), once="approved", via=Via.DESK)
    assert "biedt ‘Een cleanroom" in phone.open(f"/w/{workshop.code}/matches").html


def _tokens(phone: Phone) -> list[Any]:
    return [each for each in phone.browser.cookies.jar if each.name.startswith("driehoek_w")]
