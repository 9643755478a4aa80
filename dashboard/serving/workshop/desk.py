"""What the presenter and the helper say, from pages of ours on this machine."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import wraps
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from dashboard.errors import ConflictError, DriehoekError, NotSaidError
from dashboard.model.workshop import Agreement, Said, Via, Workshop
from dashboard.model.workshop.plain import said_of
from dashboard.model.workshop.said import LONGEST_NAME
from dashboard.serving.workshop.feed import watcher
from dashboard.serving.workshop.reading import RefusedError, number, read, text
from dashboard.serving.workshop.same_site import HEADER
from dashboard.views.live import names_found
from dashboard.views.opened import workspace

_Endpoint = Callable[[Request], Awaitable[Response]]


def _answered(endpoint: _Endpoint) -> _Endpoint:
    """Whatever is refused becomes an answer: a page reads from it whether trying again makes sense."""

    @wraps(endpoint)
    async def answering(request: Request) -> Response:
        try:
            return await endpoint(request)
        except RefusedError as refused:
            return refused.answer
        except NotSaidError:
            return JSONResponse({"problem": "not_said"}, 422)
        except DriehoekError:
            # The store is busy or away for a while.
            return JSONResponse({"problem": "busy"}, 503)

    return answering


@_answered
async def say(request: Request) -> Response:
    """Write one thing; the number of its entry. The same `once` twice writes once.

    The body is JSON: `{"once": …, "kind": …, "said": {…}}`. 403 for a page that is not ours, 404 for no such
    workshop, 413 for what is too long, 422 for what cannot be said, 503 when the store is busy: the page
    tries again by itself.
    """
    values = await read(request)
    once, said = text(values, "once"), _said(values)
    id = await run_in_threadpool(_say, _workshop_id(request), said, once)
    watcher().hurry(id)
    return JSONResponse({"id": id})


@_answered
async def keep_contact(request: Request) -> Response:
    """Keep, with consent, who may be reminded of an agreement: beside the log, never in it.

    `{"agreement": …, "first_name": …, "email": …, "consent": true}`. The same twice is kept once.
    """
    values = await read(request)
    if values.get("consent") is not True:
        raise RefusedError("no_consent", 422)
    agreement = number(values, "agreement")
    first_name = text(values, "first_name", at_most=LONGEST_NAME)
    email = text(values, "email", at_most=LONGEST_NAME)
    if "@" not in email.strip("@") or len(email.split()) != 1:
        raise RefusedError("unreadable", 422, detail="email")
    await run_in_threadpool(_keep, _workshop_id(request), agreement, first_name, email)
    return JSONResponse({"id": agreement})


@_answered
async def end(request: Request) -> Response:
    """End the workshop: from now on its code lets nobody in. Whoever follows it is told."""
    values = await read(request)
    id = await run_in_threadpool(_end, _workshop_id(request), text(values, "once"))
    watcher().hurry(id)
    return JSONResponse({"id": id})


async def find_names(request: Request) -> Response:
    """Up to eight organisations whose name fits `q`: `[{"id": …, "name": …, "corner": …}]`."""
    found = await run_in_threadpool(names_found, request.query_params.get("q", "")[:200])
    return JSONResponse(found)


def _said(values: dict[str, Any]) -> Said:
    try:
        return said_of(text(values, "kind"), values.get("said", {}))
    except (ValueError, TypeError, RecursionError) as problem:
        raise RefusedError("unreadable", 422, detail=str(problem)[:200]) from problem


def _say(workshop: int, said: Said, once: str) -> int:
    return workspace().workshops.say(_found(workshop), said, once=once, via=Via.DESK).id


def _keep(workshop: int, agreement: int, first_name: str, email: str) -> None:
    found = _found(workshop)
    entries = workspace().workshops.entries(found, after=agreement - 1)
    if not entries or entries[0].id != agreement or not isinstance(entries[0].said, Agreement):
        raise RefusedError("no_agreement", 422)
    try:
        workspace().workshops.keep_contact(found, entries[0], first_name=first_name, email=email)
    except NotSaidError as problem:
        raise RefusedError("no_agreement", 422) from problem


def _end(workshop: int, once: str) -> int:
    workshops = workspace().workshops
    found = _found(workshop)
    while found.closed_at is None:
        try:
            found = workshops.close(found)
        except ConflictError:
            # Somebody changed the plan meanwhile: it ends all the same.
            found = _found(workshop)
    # A plan is no line of the log. This one is: the clock stands still, and live pages look again.
    stage = workshops.room(found).stage
    stands = replace(stage, timer_from=None, timer_seconds=0)
    return workshops.say(found, stands, once=once, via=Via.DESK).id


def _workshop_id(request: Request) -> int:
    return int(request.path_params["workshop"])


def _found(id: int) -> Workshop:
    # A number that no store can hold is an address that somebody made up.
    found = workspace().workshops.find(id) if id < 2**31 else None
    if found is None:
        raise RefusedError("no_workshop", 404)
    return found


__all__ = ["HEADER", "end", "find_names", "keep_contact", "say", "watcher"]
