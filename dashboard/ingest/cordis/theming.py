"""What projects are about, in themes that an officer can oversee.

The European Science Vocabulary puts each project under some of its thousand entries, as paths:
`/engineering and technology/nanotechnology/nano-materials`. Of a path we take the second level: some forty
fields, enough to tell projects apart and few enough for a list. Where the download has no such file, the
programme line of a project's topic stands in: `HORIZON-CL4-2021-DIGITAL-EMERGING-01-10` is about
HORIZON-CL4-DIGITAL-EMERGING.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from dashboard.ingest.cordis.download import Download, Part, Source
from dashboard.ingest.cordis.projects import Project
from dashboard.ingest.cordis.records import records
from dashboard.unaccented import unaccented

LEVEL = 2
"""Which step of a path is the theme; of a shorter path the last one."""
MOST_THEMES = 6
"""No project carries more: the fields under which it stands most often."""
_BETWEEN = re.compile(r"[^a-z0-9]+")
_NUMBER = re.compile(r"\d+(?:\.\d+)*[A-Za-z]?")
_NUMBERED = re.compile(r"[A-Z]?\d+[A-Za-z]?")


def themes_of(
    download: Download,
    wanted: Collection[str],
    projects: Mapping[str, Project],
    *,
    tell: Callable[[float], None] = lambda _: None,
) -> dict[str, tuple[str, ...]]:
    """The themes of each wanted project that has any."""
    if fields := download.get(Part.FIELDS, ()):
        return _by_fields(fields, wanted, tell)
    said: dict[str, list[str]] = defaultdict(list)
    for source in download.get(Part.TOPICS, ()):
        for _, (number, topic) in records(source, ("projectID", "topic"), required=("projectID", "topic")):
            if number in wanted:
                said[number].append(topic)
    for number, project in projects.items():
        if number not in said:
            said[number].append(project.topics)
    lines = {number: _most_often(map(programme_line, topics)) for number, topics in said.items()}
    return {number: line for number, line in lines.items() if line}


def field_of(path: str) -> str:
    """The theme that a path of the vocabulary stands for, as a code (`vocabularies/science_fields.csv`)."""
    steps = [step.strip() for step in path.strip("/").split("/") if step.strip()]
    return (
        _BETWEEN.sub("-", unaccented(steps[min(LEVEL, len(steps)) - 1]).casefold()).strip("-")
        if steps
        else ""
    )


def programme_line(topic: str) -> str:
    """A topic without its years and numbers, which make every call another one."""
    parts = [part for part in topic.strip().split("-") if part]
    return "-".join(
        part for position, part in enumerate(parts) if position == 0 or not _is_number(part, position)
    )


def _is_number(part: str, position: int) -> bool:
    """Whether it counts calls. The second part of a topic is its cluster ("CL4") where it is no year."""
    pattern = _NUMBERED if position > 1 else _NUMBER
    return pattern.fullmatch(part) is not None


def _by_fields(
    sources: Sequence[Source], wanted: Collection[str], tell: Callable[[float], None]
) -> dict[str, tuple[str, ...]]:
    said: dict[str, list[str]] = defaultdict(list)
    required = ("projectID", "euroSciVocPath")
    for source in sources:
        for _, (number, path) in records(source, required, required=required, tell=tell):
            if number in wanted:
                said[number].append(field_of(path))
    return {number: _most_often(fields) for number, fields in said.items()}


def _most_often(said: Iterable[str]) -> tuple[str, ...]:
    times: dict[str, int] = defaultdict(int)
    for each in said:
        if each:
            times[each] += 1
    return tuple(sorted(times, key=lambda each: -times[each])[:MOST_THEMES])
