"""A contributor brings her list, sees what it would change, takes it in, and takes it back."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.workspace import open_workspace
from tests.browser.waiting import ready
from tests.hostile import HOSTILE
from tests.lists.cluster import PEOPLE, cluster

SECRETS = tuple(each for each in PEOPLE if each != "@")


def bring(page: Any, at: str, files: list[dict[str, Any]], *, source: str) -> None:
    """Upload, name the sender, and go on to the draft."""
    page.goto(f"{at}/lists")
    ready(page)
    choose_files(page, files)
    sender = page.get_by_role("combobox", name="Van wie is deze lijst")
    sender.click()
    sender.fill(source)
    sender.press("Enter")
    page.get_by_role("heading", name="Dit hebben we gelezen").wait_for()
    ready(page)  # whether the page asks for a name stands below what was read
    author = page.get_by_role("textbox", name="Jouw naam")
    if author.count():
        author.fill("Anna")
        author.press("Tab")
    page.wait_for_timeout(600)  # leaving the field begins a run, which ends before the click
    ready(page)
    page.get_by_role("button", name="Verder met deze lijst").click()
    page.get_by_role("heading", name="Wat het concept met de regio doet").wait_for()


def choose_files(page: Any, files: list[dict[str, Any]]) -> None:
    """In the field of lists: CORDIS, folded away below it, has one too, and may be there sooner."""
    field = page.get_by_test_id("stFileUploader").filter(has_text="Bestanden van één afzender")
    field.locator("input[type=file]").set_input_files(files)


def as_upload(name: str, content: bytes) -> dict[str, Any]:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def test_a_messy_list_goes_from_upload_to_undo_and_nobody_s_name_goes_with_it(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    path = tmp_path / "region.sqlite"
    at = serve(database=f"sqlite:///{path}")
    page = open_page("/lists", at=at)
    file = cluster()
    with open_workspace(f"sqlite:///{path}") as workspace:
        before = workspace.ecosystem()
        bring(page, at, [as_upload(file.name, file.content)], source="TechCluster De Kempen")
        assert page.get_by_text("kolommen met persoonsgegevens overgeslagen").first.is_visible()
        address = page.url

        # It waits, whoever closes the browser.
        other = open_page("/lists", at=at)
        other.get_by_role("link", name=file.name).click()
        other.get_by_role("heading", name="Wat het concept met de regio doet").wait_for()
        assert workspace.ecosystem().organisations == before.organisations

        page.goto(f"{address}&part=questions")
        page.get_by_role("button", name="Ja, die").click()
        page.get_by_role("heading", name="Leden waarvan?").wait_for(state="detached")
        page.goto(address)
        ready(page)
        page.get_by_role("button", name="Concept aannemen").click()
        page.wait_for_url("**/lists?list=*")
        ready(page)
        after = workspace.ecosystem()
        assert len(after.organisations) > len(before.organisations)
        (club,) = (each for each in after.activities if each.name == "TechCluster De Kempen")
        assert sum(each.activity == club.id for each in after.participations) > 5
        assert workspace.lists.waiting() == ()

        page.goto(f"{at}/history?batch={page.url.rpartition('=')[2]}")
        page.get_by_role("button", name="Terugdraaien").first.click()
        page.get_by_role("button", name="Wijziging terugdraaien").click()
        page.get_by_text("teruggedraaid").first.wait_for()
        assert workspace.ecosystem().organisations == before.organisations
        assert workspace.ecosystem().relations == before.relations
        assert workspace.ecosystem().activities == before.activities
    kept = b"".join(each.read_bytes() for each in tmp_path.glob("region.sqlite*"))
    for secret in SECRETS:
        assert not re.search(rf"\b{re.escape(secret)}\b".encode(), kept), secret
    assert page.errors == []
    assert page.outside == []


def test_hostile_names_in_a_list_run_nothing(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    at = serve(database=f"sqlite:///{tmp_path / 'region.sqlite'}")
    page = open_page("/lists", at=at)
    rows = "".join(f'"{name.replace(chr(34), chr(34) * 2)}";bedrijf;Best\n' for name in HOSTILE)
    content = f"Naam;Hoek;<script>document.title='x'</script>\n{rows}".encode()
    bring(page, at, [as_upload("<img src=x onerror=alert(1)>.csv", content)], source="<b>Kwaad</b>")
    for part in ("&part=reading", "&part=columns", "&part=problems", "&part=questions", "&look=all"):
        page.goto(page.url.partition("&")[0] + part)
        ready(page)
        assert page.locator("[data-testid=stMain] script, [data-testid=stMain] img[src=x]").count() == 0
        assert page.locator(".st-key-error").count() == 0
    assert page.title() != "x"
    assert page.errors == []


def test_what_is_no_list_is_refused_in_a_sentence(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    at = serve(database=f"sqlite:///{tmp_path / 'region.sqlite'}")
    page = open_page("/lists", at=at)
    choose_files(page, [as_upload("leden.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(99))])
    sender = page.get_by_role("combobox", name="Van wie is deze lijst")
    sender.click()
    sender.fill("Lichtwerk")
    sender.press("Enter")

    page.get_by_role("alert").filter(has_text="leden.xlsx").wait_for()
    assert page.get_by_role("button", name="Verder met deze lijst").count() == 0
