"""Between a region's part of a download and the bytes that wait in the store.

The download itself is not kept: a participation takes some 25 bytes, a country a few megabytes.
"""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dashboard.ingest.cordis.download import Part, Source
from dashboard.ingest.cordis.excerpt import Excerpt
from dashboard.ingest.cordis.gathering import Gathered, Seen, Taking
from dashboard.ingest.cordis.participant import Participant
from dashboard.ingest.cordis.projects import Project
from dashboard.ingest.packing import problem_of
from dashboard.model import Role

_MARK = b"cordis:"
"""Before the packed bytes, so that they are not taken for the tables of a list."""
_TEXTS = ("acronym", "title", "since", "until", "programme", "topics")


def is_excerpt(content: bytes) -> bool:
    """Whether these are the bytes of a part of a download, not those of tables."""
    return content.startswith(_MARK)


def packed(excerpt: Excerpt) -> bytes:
    """An excerpt as compressed JSON."""
    found = excerpt.gathered
    sources = _Sources()
    plain = {
        "title": excerpt.title,
        "files": excerpt.files,
        "organisations": [[sources.at(each.source), each.row, *each.said] for each in _seen(found)],
        "inside": sorted(found.inside),
        "known_as": [
            [number, sources.at(each.source), each.row, each.said.acronym]
            for number, each in found.projects.items()
        ],
        "participations": [
            [number, pic, sources.at(each.source), each.row, each.role.value]
            for (number, pic), each in found.participations.items()
        ],
        "rows": found.rows,
        "projects": [
            [number, sources.at(each.source), each.row, *(getattr(each, name) for name in _TEXTS)]
            for number, each in excerpt.projects.items()
        ],
        "themes": excerpt.themes,
        "notices": [asdict(each) for each in excerpt.notices],
    }
    plain["sources"] = [[each.name, each.part.value] for each in sources.known]
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return _MARK + zlib.compress(text.encode("utf-8", "surrogatepass"))


def unpacked(content: bytes) -> Excerpt:
    """The excerpt that `packed` kept."""
    text = zlib.decompress(content.removeprefix(_MARK)).decode("utf-8", "surrogatepass")
    plain = json.loads(text)
    sources = [Source(Path(name), Part(part)) for name, part in plain["sources"]]
    return Excerpt(
        title=plain["title"],
        files=tuple(plain["files"]),
        gathered=_gathered(plain, sources),
        projects={number: Project(sources[at], row, *texts) for number, at, row, *texts in plain["projects"]},
        themes={number: tuple(themes) for number, themes in plain["themes"].items()},
        notices=tuple(problem_of(each) for each in plain["notices"]),
    )


def _gathered(plain: Mapping[str, Any], sources: Sequence[Source]) -> Gathered:
    blank = Participant._make(("",) * len(Participant._fields))
    organisations = [
        Seen(sources[at], row, Participant._make(said)) for at, row, *said in plain["organisations"]
    ]
    return Gathered(
        organisations={each.said.pic: each for each in organisations},
        inside=set(plain["inside"]),
        projects={
            number: Seen(sources[at], row, blank._replace(project=number, acronym=acronym))
            for number, at, row, acronym in plain["known_as"]
        },
        participations={
            (number, pic): Taking(sources[at], row, Role(role))
            for number, pic, at, row, role in plain["participations"]
        },
        rows=plain["rows"],
    )


def _seen(found: Gathered) -> Iterable[Seen]:
    """Who takes part, without what a row says of its own project: nobody asks for it any more."""
    for each in found.organisations.values():
        said = each.said._replace(project="", acronym="", updated="", role_name="", ended="", active="")
        yield Seen(each.source, each.row, said)


class _Sources:
    """The files, each known by a number."""

    def __init__(self) -> None:
        self.known: dict[Source, int] = {}

    def at(self, source: Source) -> int:
        return self.known.setdefault(source, len(self.known))
