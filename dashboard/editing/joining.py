"""Two organisations turn out to be one: the survivor takes over all that the other had."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dashboard.editing.differing import leading
from dashboard.editing.finding import organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.repointing import (
    repointed_decisions,
    repointed_introductions,
    repointed_participations,
    repointed_questions,
    repointed_relations,
    repointed_ways_in,
)
from dashboard.editing.uniting import united
from dashboard.ingest.folding import fold
from dashboard.model import Change, Decision, Ecosystem, OpenQuestion, Organisation, Subject, Verdict

_NOTHING: Mapping[str, str] = {}


def join(
    ecosystem: Ecosystem,
    *,
    kept: str,
    lost: str,
    identifiers: Mapping[str, str] = _NOTHING,
    questions: Iterable[OpenQuestion] = (),
) -> tuple[Change, ...]:
    """Let `lost` go up in `kept`, both by id. The survivor keeps its id and name, and gets all other names.

    `identifiers` says which number holds where the two have other ones (`uniting.differing_identifiers`).
    `questions` are those that stand open. Raises EditRefusedError.
    """
    survivor, goes = organisation_of(ecosystem, kept), organisation_of(ecosystem, lost)
    if kept == lost:
        raise EditRefusedError(Refusal.ITSELF, kept)
    whole = _whole(ecosystem, kept=kept, lost=lost)
    becomes = united(survivor, goes, identifiers=identifiers, part_of=whole)
    parts = [each for each in ecosystem.organisations if each.part_of == lost and each.id != kept]
    settled = Decision(fold(goes.name), kept, Verdict.SAME)
    return (
        *leading([survivor, goes, *parts], [becomes, *(_moved(each, kept) for each in parts)]),
        *repointed_relations(ecosystem, lost, kept),
        *repointed_participations(ecosystem, lost, kept),
        *repointed_decisions(
            ecosystem, lost, kept, subject=Subject.ORGANISATION, settled=_settled(survivor, settled)
        ),
        *repointed_questions(questions, lost, kept),
        *repointed_introductions(ecosystem, lost, kept),
        *repointed_ways_in(ecosystem, lost, kept),
    )


def _moved(part: Organisation, kept: str) -> Organisation:
    return replace(part, part_of=kept)


def _settled(survivor: Organisation, settled: Decision) -> tuple[Decision, ...]:
    # Of one name with the survivor nothing needs to be remembered: the name says it.
    return () if settled.name == fold(survivor.name) else (settled,)


def _whole(ecosystem: Ecosystem, *, kept: str, lost: str) -> str | None:
    """What the joined one is a part of: the nearest above either of the two that is not below them."""
    above = (*_ancestors(ecosystem, kept), *_ancestors(ecosystem, lost))
    both = {kept, lost}
    return next(
        (each for each in above if each not in both and not both & set(_ancestors(ecosystem, each))), None
    )


def _ancestors(ecosystem: Ecosystem, id: str) -> Iterator[str]:
    whole = ecosystem.by_id[id].part_of
    while whole is not None and whole in ecosystem.by_id:
        yield whole
        whole = ecosystem.by_id[whole].part_of
