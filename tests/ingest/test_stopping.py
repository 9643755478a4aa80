"""Drafting can be stopped at every word about how far it is; begun again, it comes to the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard.ingest import Draft, draft_of
from dashboard.ingest.cordis import Within, draft_of_excerpt, gazetteer, read_excerpt
from dashboard.ingest.progress import BETWEEN_TELLING, Progress, Step, StoppedError, silently
from tests.ingest.cordis.downloads import a_file, a_project, a_row
from tests.ingest.lists import NOTHING_YET, TODAY, a_list

Drafting = Callable[[Progress], Draft]
MANY = 2 * BETWEEN_TELLING + 1


@pytest.fixture
def a_list_of_members() -> Drafting:
    rows = "\n".join(f"Werkplaats {number}|business|Best|Werkplaats 0" for number in range(MANY))
    file = a_list(f"Naam|Hoek|Plaats|Partners\n{rows}")
    return lambda progress: draft_of([file], NOTHING_YET, gazetteer(), on=TODAY, progress=progress)


@pytest.fixture
def a_download(tmp_path: Path) -> Drafting:
    rows = [a_row(pic=str(900_000_000 + number)) for number in range(MANY)]
    paths = [a_file(tmp_path, "organization.csv", rows), a_file(tmp_path, "project.csv", [a_project()])]
    excerpt = read_excerpt(paths, region=Within(country="NL"), ecosystem=NOTHING_YET)
    return lambda progress: draft_of_excerpt(excerpt, NOTHING_YET, gazetteer(), on=TODAY, progress=progress)


@pytest.mark.parametrize("made_of", ["a_list_of_members", "a_download"])
def test_stopped_anywhere_it_can_begin_again(made_of: str, request: pytest.FixtureRequest) -> None:
    draft: Drafting = request.getfixturevalue(made_of)
    said: list[tuple[Step, float]] = []
    whole = draft(lambda step, done: said.append((step, done)))
    for last in range(0, len(said), max(1, len(said) // 5)):
        heard = iter(said[:last])

        def stop(step: Step, done: float, heard: object = heard) -> None:
            if next(heard, None) is None:  # type: ignore[call-overload]
                raise StoppedError

        with pytest.raises(StoppedError):
            draft(stop)
    assert draft(silently) == whole


def test_rows_are_never_gone_through_in_silence(a_download: Drafting) -> None:
    said: list[tuple[Step, float]] = []
    a_download(lambda step, done: said.append((step, done)))
    before_the_cells = {done for step, done in said if step is Step.VALIDATING and done < 0.5}
    at_the_end = {done for step, done in said if step is Step.DRAFTING}
    assert len(before_the_cells) > MANY // BETWEEN_TELLING
    assert len(at_the_end) > MANY // BETWEEN_TELLING
