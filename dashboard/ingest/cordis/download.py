"""What was brought: which files of the public download, and which part of it each of them is."""

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import IO

from dashboard.ingest.cordis.refusing import UnreadableDownloadError, refuse
from dashboard.ingest.problem import ProblemCode
from dashboard.one_line import one_line

LARGEST_MEMBER = 4_000_000_000
"""Bytes that one file in a zip may unpack to: twenty times the largest there is."""
DENSEST = 60
"""How many times smaller a zip may have made a file: tables of text become ten times smaller, bombs 1,000."""


class Part(StrEnum):
    """The files of the download that we use, by the stem of their names."""

    ORGANISATIONS = "organization"
    PROJECTS = "project"
    FIELDS = "euroscivoc"
    """What each project is about, in the European Science Vocabulary."""
    TOPICS = "topics"


@dataclass(frozen=True, slots=True)
class Source:
    """One file: on its own, or as `member` of a zip. `size` is in bytes, unpacked."""

    path: Path
    part: Part
    member: str = ""
    size: int = 0

    @property
    def name(self) -> str:
        """What messages call it."""
        return one_line(PurePosixPath(self.member).name if self.member else self.path.name, longest=200)

    @property
    def is_json(self) -> bool:
        """Whether it is JSON; else it is CSV."""
        return (self.member or self.path.name).casefold().endswith(".json")

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """Its bytes as a stream, unpacked on the way."""
        if not self.member:
            with self.path.open("rb") as file:
                yield file
            return
        with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as file:
            yield file


Download = Mapping[Part, tuple[Source, ...]]
_NAMED = re.compile(
    r"(?:^|[-_. ])(organi[sz]ations?|projects?|euroscivoc|topics)\.(?:csv|json)$", re.IGNORECASE
)


def download_of(paths: Iterable[Path]) -> Download:
    """The parts among these files and in these zips; without the organisations it is refused.

    Several downloads (Horizon 2020 and Horizon Europe) may be brought at once. OSError when a file cannot
    be opened, UnreadableDownloadError when it cannot be used.
    """
    found: dict[Part, list[Source]] = defaultdict(list)
    names = []
    for path in paths:
        names.append(one_line(path.name, longest=200))
        for source in _in_zip(path) if _is_zip(path) else _by_name(path):
            found[source.part].append(source)
    if not found[Part.ORGANISATIONS]:
        refuse(ProblemCode.CORDIS_NOT_RECOGNISED, ", ".join(names))
    return {part: tuple(sources) for part, sources in found.items()}


def part_of(name: str) -> Part | None:
    """Which part a file is, by its name; folders and what stands before it do not matter."""
    named = _NAMED.search(PurePosixPath(name.replace("\\", "/")).name)
    if not named:
        return None
    stem = named[1].casefold()
    if stem.startswith("organi"):
        return Part.ORGANISATIONS
    return Part.PROJECTS if stem.startswith("project") else Part(stem)


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def _by_name(path: Path) -> list[Source]:
    part = part_of(path.name)
    if part is None:
        refuse(ProblemCode.CORDIS_NOT_RECOGNISED, path.name)
    return [Source(path, part, size=path.stat().st_size)]


def _in_zip(path: Path) -> list[Source]:
    """The parts in a zip; where one is there as CSV and as JSON, the CSV."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile as problem:
        raise UnreadableDownloadError.because(ProblemCode.CORDIS_ZIP_DAMAGED, path.name) from problem
    found: dict[Part, Source] = {}
    for member in sorted(members, key=lambda each: each.filename.casefold().endswith(".json")):
        part = part_of(member.filename)
        if part is not None and part not in found:
            _look_at(member, path)
            found[part] = Source(path, part, member.filename, member.file_size)
    return list(found.values())


def _look_at(member: zipfile.ZipInfo, path: Path) -> None:
    """Refuse what would not come out of the zip, before anything does."""
    if member.flag_bits & 1:
        refuse(ProblemCode.CORDIS_ZIP_LOCKED, path.name)
    if member.file_size > LARGEST_MEMBER or member.file_size > DENSEST * max(member.compress_size, 1_000):
        refuse(ProblemCode.CORDIS_ZIP_TOO_LARGE, path.name, found=member.filename)


def name_of(sources: Sequence[Source]) -> str:
    """How the first of these is called; nothing when there is none."""
    return sources[0].name if sources else ""
