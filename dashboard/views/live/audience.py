"""The pretend audience of a rehearsal at work: it says something every few seconds, as phones would."""

import logging
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from dashboard.analysis.workshop.pretending import Audience, Words, audience_of, next_line
from dashboard.errors import DriehoekError
from dashboard.model import CORNERS, PartialDate
from dashboard.model.workshop import StepKind, Via, Workshop
from dashboard.texts import Language, Texts
from dashboard.views.live.for_projector import whole_network
from dashboard.views.live.rooms import room_of
from dashboard.views.opened import workspace

EVERY = 2.5
"""Seconds between two lines: thirty people who take their time."""
_FIRST = 10
_FASTER = 4
"""The first ten come in so much faster: whoever rehearses does not wait for a door."""
_PHRASES = 4
_CALLS_WITHIN = timedelta(days=7)
_log = logging.getLogger(__name__)


@dataclass
class _Playing:
    stopped: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread | None = None


_PLAYING: dict[tuple[str, int], _Playing] = {}
_STARTING = threading.Lock()


def play(workshop: Workshop, language: Language, *, every: float = EVERY) -> None:
    """Let the audience of a rehearsal speak, until it is stopped or the rehearsal ends.

    Playing twice is playing once; after an interruption it goes on where it was. ValueError for a workshop
    that is no rehearsal: nobody pretends in a real one.
    """
    if not workshop.is_rehearsal:
        raise ValueError("only a rehearsal has a pretend audience")
    with _STARTING:
        if is_playing(workshop):
            return
        playing = _PLAYING[_key(workshop)] = _Playing()
        playing.thread = threading.Thread(
            target=_play, args=(_key(workshop), Texts(language), every, playing), daemon=True
        )
        playing.thread.start()


def pause(workshop: Workshop) -> None:
    """Let the audience be silent."""
    if playing := _PLAYING.get(_key(workshop)):
        playing.stopped.set()


def is_playing(workshop: Workshop) -> bool:
    """Whether its audience speaks now, in this process."""
    playing = _PLAYING.get(_key(workshop))
    return bool(
        playing and not playing.stopped.is_set() and playing.thread is not None and playing.thread.is_alive()
    )


def _key(workshop: Workshop) -> tuple[str, int]:
    return workspace().location, workshop.id


def _play(key: tuple[str, int], texts: Texts, every: float, playing: _Playing) -> None:
    try:
        _speak(key[1], texts, every, playing.stopped)
    finally:
        with _STARTING:
            # Another may play by now: this one was silenced before it noticed.
            if _PLAYING.get(key) is playing:
                del _PLAYING[key]


def _speak(id: int, texts: Texts, every: float, stopped: threading.Event) -> None:
    audience: Audience = audience_of(whole_network(), seed=id)
    gives, seeks = _words("gives", texts), _words("seeks", texts)
    pace = every / _FASTER
    while not stopped.wait(pace):
        try:
            workshop = workspace().workshops.find(id)
            if workshop is None or not workshop.is_open(datetime.now(UTC)):
                return
            is_arriving = _say_one(workshop, audience, gives, seeks)
            pace = every / _FASTER if is_arriving else every
        except DriehoekError as problem:
            # The store may be busy for a moment; an audience tries again, as people do.
            _log.warning("The pretend audience could not say something: %s", problem)


def _say_one(workshop: Workshop, audience: Audience, gives: Words, seeks: Words) -> bool:
    """Whether somebody came in, and most are still to come."""
    room = room_of(workshop)
    line = next_line(
        audience,
        room,
        _step(workshop, room.stage.step),
        gives=gives,
        seeks=seeks,
        network=whole_network(),
        before=PartialDate.of(workshop.day + _CALLS_WITHIN),
    )
    if line is not None:
        person, said = line
        once = f"{person} {room.revision}"
        workspace().workshops.say(workshop, said, once=once, via=Via.REHEARSAL, person=person)
    return line is not None and len(room.people) < _FIRST


def _step(workshop: Workshop, step: int) -> StepKind | None:
    return workshop.steps[step].kind if step < len(workshop.steps) else None


def _words(what: str, texts: Texts) -> Words:
    return {
        corner: tuple(texts(f"rehearsal.{what}_{corner}_{number}") for number in range(1, _PHRASES + 1))
        for corner in CORNERS
    }
