"""The body of a request of the desk: JSON of ours, not too long, whatever somebody sends."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from dashboard.serving.workshop.same_site import is_from_desk

LONGEST_BODY = 64 * 1024
"""Bytes; the longest that can be said, a plan of tables for hundreds, is half of it."""
LONGEST_ONCE = 100


class RefusedError(Exception):
    """A request that is not answered; `answer` says why, with its status."""

    def __init__(self, problem: str, status: int, **more: Any) -> None:
        super().__init__(problem)
        self.answer = JSONResponse({"problem": problem, **more}, status)


async def read(request: Request) -> dict[str, Any]:
    """The values that were sent. Refused for a page that is not ours (403), too long (413), no JSON (422)."""
    if not is_from_desk(request.headers):
        raise RefusedError("not_ours", 403)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            raise RefusedError("too_long", 413)
    try:
        values = json.loads(body)
    except (ValueError, RecursionError) as problem:
        raise RefusedError("unreadable", 422) from problem
    if not isinstance(values, dict):
        raise RefusedError("unreadable", 422)
    return values


def text(values: dict[str, Any], name: str, *, at_most: int = LONGEST_ONCE) -> str:
    """A text that has to be there and to fit. Refused (422)."""
    value = values.get(name)
    if not isinstance(value, str) or not value.strip() or len(value) > at_most:
        raise RefusedError("unreadable", 422, detail=name)
    return value


def number(values: dict[str, Any], name: str) -> int:
    """A number of an entry. Refused (422)."""
    value = values.get(name)
    if type(value) is not int or not 0 < value < 2**31:
        raise RefusedError("unreadable", 422, detail=name)
    return value
