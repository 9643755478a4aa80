"""The example region that ships with the program: read from its files like any other list."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from geopy.geocoders.base import Geocoder

from dashboard.data_folder import data_folder
from dashboard.errors import DraftRefusedError
from dashboard.ingest.drafting import draft_of
from dashboard.ingest.table import ListFile
from dashboard.model import Change, Ecosystem, InsideRule, InsideRuleKind, Region, amend, put
from dashboard.model.list_kind import ListKind

FOLDER = "brainport"


def example_region(folder: Path | None = None) -> Region:
    """The example's name, country and what counts as inside, marked as example."""
    path = (folder or data_folder() / FOLDER) / "region.toml"
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    inside = said.get("inside", {})
    rule = InsideRule(
        kind=InsideRuleKind(inside.get("kind", InsideRuleKind.NONE)),
        municipalities=tuple(inside.get("municipalities", ())),
        place=inside.get("place", ""),
        latitude=inside.get("latitude"),
        longitude=inside.get("longitude"),
        km=inside.get("km"),
    )
    return Region(name=said["name"], country=said["country"], inside=rule, is_example=True)


def example_changes(
    ecosystem: Ecosystem, geocoder: Geocoder | None = None, *, folder: Path | None = None
) -> Iterator[Change]:
    """What would make the example stand in an ecosystem: the region itself and everything in it.

    Raises DraftRefusedError when the files themselves are wrong.
    """
    files = folder or data_folder() / FOLDER
    region = replace(example_region(files), settings=ecosystem.region.settings)
    lists = [ListFile(kind.file_name, (files / kind.file_name).read_bytes()) for kind in ListKind]
    draft = draft_of(lists, replace(ecosystem, region=region), geocoder)
    if draft.problems:
        raise DraftRefusedError(len(draft.problems))
    yield amend(ecosystem.region, region)
    yield from draft.changes
    yield from (put(question) for question in draft.questions)
