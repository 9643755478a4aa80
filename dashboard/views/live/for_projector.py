"""What the projector is told: what may be shown, and nothing else."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from dashboard.analysis.network import Network
from dashboard.analysis.workshop import Item, Room, before_and_after, tally, triangles_in_sight
from dashboard.analysis.workshop.folding import parties_of
from dashboard.analysis.workshop.in_sight import corner_of
from dashboard.model.workshop import Agreement, Party, Slip, StepKind, Wish, Workshop
from dashboard.model.workshop.plain import plain_said
from dashboard.views.live.ground import Ground, ground, whole_network
from dashboard.views.live.newcomers import places_of_newcomers
from dashboard.views.live.offers_shown import offers_shown
from dashboard.views.live.plain_party import plain_party
from dashboard.views.live.rooms import room_of
from dashboard.views.live.seating import seating
from dashboard.views.live.stamp import stamp
from dashboard.views.live.views_of_steps import views_of_steps

__all__ = ["told_to_projector", "whole_network"]


def told_to_projector(workshop: Workshop) -> dict[str, Any]:
    """The stage, the counters, and what the room has named; up to where the stage is frozen.

    Of what anybody said only what was approved is told, and of that the names of organisations; offers and
    needs in the step that asks for them, the tables in theirs. Never a person.
    """
    now = room_of(workshop)
    shown = now if now.stage.frozen_at is None else room_of(workshop, until=now.stage.frozen_at)
    # Each of these asks the store whether the region has changed: once for the message, not for every party.
    network, below = whole_network(), ground()
    items = [each for each in shown.items if each.is_approved]
    named = {party.key: party for each in items for party in parties_of(each.said)}
    sights = [asdict(each) for each in triangles_in_sight(shown, network)]
    introducers = _introducers(items)
    step = step_of(workshop, now.stage.step)
    told = {
        "revision": now.revision,
        "stamp": stamp(workshop),
        "stage": plain_said(now.stage),
        "steps": [
            {"kind": step.kind.value, "title": step.title, "minutes": step.minutes, "views": views}
            for step, views in zip(workshop.steps, views_of_steps(workshop, now), strict=True)
        ],
        "code": workshop.code if workshop.is_open(datetime.now(UTC)) else None,
        "tally": asdict(tally(shown, network)),
        "sights": [each | {"introducer": introducers.get(_pair(each))} for each in sights],
        "lines": list(_other_pairs(items, sights, introducers, network)),
        "wished": list(dict.fromkeys(each.whom.key for each in shown.said(Wish, approved=True))),
        "newcomers": _newcomers(workshop, items, named, below),
        "parties": _plain_parties(named, sights, network, below),
    }
    match step:
        case StepKind.GIVING:
            told["offers"] = offers_shown(items, network)
        case StepKind.TABLES:
            told["tables"] = seating(shown, named, network, round=now.stage.view)
        case StepKind.BEFORE_AND_AFTER:
            told["golden"] = _before_and_after(shown, network)
    return told


def step_of(workshop: Workshop, place: int) -> StepKind | None:
    """What the room does at a place in the script; past its end the last step goes on."""
    return workshop.steps[min(place, len(workshop.steps) - 1)].kind if workshop.steps else None


def _introducers(items: list[Item]) -> dict[frozenset[str], str]:
    """Who was the first to introduce each pair, where somebody said for whom they are here."""
    found: dict[frozenset[str], str] = {}
    for said in (each.said for each in items):
        if isinstance(said, Slip) and said.introducer is not None:
            found.setdefault(frozenset((said.one.key, said.other.key)), said.introducer.key)
    return found


def _pair(sight: dict[str, Any]) -> frozenset[str]:
    return frozenset((sight["one"], sight["other"]))


def _other_pairs(
    items: list[Item],
    sights: list[dict[str, Any]],
    introducers: dict[frozenset[str], str],
    network: Network,
) -> Iterator[dict[str, Any]]:
    """Every other pair that somebody introduces, once, in order: they close no triangle."""
    seen = {_pair(each) for each in sights}
    agreed = {
        frozenset((each.said.one.key, each.said.other.key))
        for each in items
        if isinstance(each.said, Agreement)
    }
    for each in items:
        if isinstance(each.said, Slip | Agreement):
            one, other = each.said.one.key, each.said.other.key
            pair = frozenset((one, other))
            if len(pair) == 2 and pair not in seen and not network.are_linked(one, other):
                seen.add(pair)
                yield {
                    "one": one,
                    "other": other,
                    "introducer": introducers.get(pair),
                    "is_agreed": pair in agreed,
                }


def _newcomers(
    workshop: Workshop, items: list[Item], named: dict[str, Party], below: Ground
) -> dict[str, list[float]]:
    at = places_of_newcomers(workshop, items, below)
    return {key: list(at[key]) for key, party in named.items() if party.is_new}


def _plain_parties(
    named: dict[str, Party], sights: list[dict[str, Any]], network: Network, below: Ground
) -> dict[str, dict[str, str]]:
    """By key, with `at`: the mark that it stands in."""
    thirds = {each["third"]: Party(each["third"]) for each in sights if each["third"] not in named}
    return {
        key: plain_party(party, network) | {"at": key if party.is_new else below.mark_of(key)}
        for key, party in sorted((thirds | named).items())
    }


def _before_and_after(room: Room, network: Network) -> dict[str, Any]:
    """Golden triangles now and then, and between which corners the agreed ones run."""
    found = before_and_after(room, network)
    corners = [
        sorted(str(corner_of(room.parties.get(key, Party(key)), network) or "") for key in pair)
        for pair in found.pairs
    ]
    return {"before": found.before.golden, "after": found.after.golden, "between": corners}
