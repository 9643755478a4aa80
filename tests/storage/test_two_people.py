"""Two people who accept different drafts on the same organisations at once."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from dashboard.errors import ConflictError
from dashboard.ingest import Draft, ListFile, draft_of
from dashboard.model import Batch, Corner, Organisation, put
from dashboard.workspace import Workspace
from tests.conftest import NewStore

NUMBERS = range(200)
NAMES = [f"Bedrijf {number}" for number in NUMBERS]


def a_region(new_store: NewStore) -> Workspace:
    workspace = Workspace(new_store())
    known = [Organisation(f"o{number}", f"Bedrijf {number}", Corner.BUSINESS) for number in NUMBERS]
    workspace.commit(map(put, known), author="Kring", source="leden")
    return workspace


def a_draft(workspace: Workspace, field: str, value: str) -> Draft:
    lines = [f"{name},business,{value}" for name in NAMES]
    file = ListFile("leden.csv", "\n".join([f"name,corner,{field}", *lines]).encode())
    return draft_of([file], workspace.ecosystem())


def accepted_at_once(workspace: Workspace, drafts: list[Draft]) -> list[Batch | ConflictError]:
    together = Barrier(len(drafts))

    def accept(number: int) -> Batch | ConflictError:
        together.wait()
        try:
            return workspace.accept(drafts[number], author=f"Anna {number}", source=f"lijst {number}")
        except ConflictError as refused:
            return refused

    with ThreadPoolExecutor(len(drafts)) as threads:
        return list(threads.map(accept, range(len(drafts))))


@pytest.mark.parametrize(
    ("one", "other"),
    [(("website", "a.example"), ("offers", "licht")), (("website", "a.example"), ("website", "b.example"))],
)
def test_both_land_or_the_second_is_told_and_nothing_is_overwritten_unseen(
    one: tuple[str, str], other: tuple[str, str], new_store: NewStore
) -> None:
    workspace = a_region(new_store)
    before = workspace.ecosystem()
    drafts = [a_draft(workspace, *one), a_draft(workspace, *other)]

    told = accepted_at_once(workspace, drafts)

    landed = [number for number, each in enumerate(told) if isinstance(each, Batch)]
    assert landed
    stands = list(before.organisations)
    for number in landed:
        field, value = (one, other)[number]
        written = value if field == "website" else (value,)
        stands = [replace(each, **{field: written}) for each in stands]
    assert set(workspace.ecosystem().organisations) == set(stands)
    assert len(workspace.history()) == 1 + len(landed)
    if one[0] == other[0]:
        (refused,) = [each for each in told if isinstance(each, ConflictError)]
        assert {each.key for each in refused.conflicts} == set(before.by_id)
