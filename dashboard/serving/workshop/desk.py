"""What the presenter and the helper say, from pages of ours on this machine."""

import json
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from dashboard.errors import NotSaidError, StoreBusyError
from dashboard.model.workshop import Via
from dashboard.model.workshop.plain import said_of
from dashboard.serving.workshop.feed import watcher
from dashboard.views.live import names_found
from dashboard.views.opened import workspace

HEADER = "X-Driehoek-Desk"
"""A page of another site cannot send it without asking first, and is then refused."""
LONGEST_BODY = 64 * 1024


async def say(request: Request) -> Response:
    """Write one thing; the number of its entry. The same `once` twice writes once.

    The body is JSON: `{"once": …, "kind": …, "said": {…}}`. 403 for a page that is not ours, 404 for no such
    workshop, 422 for what cannot be said, 503 when the store is busy: the page tries again by itself.
    """
    if not _is_ours(request):
        return JSONResponse({"problem": "not_ours"}, 403)
    body = await request.body()
    if len(body) > LONGEST_BODY:
        return JSONResponse({"problem": "too_long"}, 413)
    try:
        given = json.loads(body)
        once, said = str(given["once"]), said_of(given["kind"], given.get("said", {}))
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        return JSONResponse({"problem": "unreadable", "detail": str(problem)}, 422)
    return await run_in_threadpool(_write, int(request.path_params["workshop"]), said, once)


def _write(id: int, said: Any, once: str) -> Response:
    workshops = workspace().workshops
    workshop = workshops.find(id)
    if workshop is None:
        return JSONResponse({"problem": "no_workshop"}, 404)
    try:
        entry = workshops.say(workshop, said, once=once, via=Via.DESK)
    except NotSaidError:
        return JSONResponse({"problem": "not_said"}, 422)
    except StoreBusyError:
        return JSONResponse({"problem": "busy"}, 503)
    return JSONResponse({"id": entry.id})


async def find_names(request: Request) -> Response:
    """Up to eight organisations whose name fits `q`: `[{"id": …, "name": …, "corner": …}]`."""
    found = await run_in_threadpool(names_found, request.query_params.get("q", "")[:200])
    return JSONResponse(found)


def _is_ours(request: Request) -> bool:
    origin = urlsplit(request.headers.get("origin", "")).netloc
    return HEADER in request.headers and origin in ("", request.headers.get("host", ""))


__all__ = ["HEADER", "find_names", "say", "watcher"]
