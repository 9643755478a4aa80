"""A phone's request and our answer, and all that goes around every page."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from dashboard.errors import DriehoekError
from dashboard.serving.phone.caller import caller
from dashboard.serving.phone.form import Form, UnreadableError, read_form
from dashboard.serving.reader_language import reader_language, told
from dashboard.serving.workshop.feed import watcher
from dashboard.texts import Language, Texts, texts_in
from dashboard.views.language import COOKIE
from dashboard.views.phone.telling import page_that_tells

KEEPS_DAYS = 30
"""A phone stays who it is, and what it said can be read, for so long."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asking:
    """What a phone asks for. `form` is what it sends, None when it only looks."""

    path: str
    params: Mapping[str, str]
    query: Mapping[str, str]
    cookies: Mapping[str, str]
    language: Language
    caller: str
    began: float
    form: Form | None = None

    @property
    def t(self) -> Texts:
        """All texts in its language."""
        return texts_in(self.language)

    @property
    def sends(self) -> bool:
        """Whether an answer was sent, and not only the wish for another language."""
        return self.form is not None and "language" not in self.form


@dataclass(frozen=True, slots=True)
class Answer:
    """A page, or the way to another (`to`). `entry` is what was written; `cookies` are to be kept.

    `not_before` is the moment before which it is not given, so that its time tells nothing.
    """

    html: str = ""
    to: str = ""
    status: int = 200
    entry: int | None = None
    not_before: float = 0.0
    cookies: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


Work = Callable[[Asking], Answer]


class Endpoint(Protocol):
    """What a route calls."""

    async def __call__(self, request: Request) -> Response: ...


def answered(work: Work) -> Endpoint:
    """An endpoint that lets `work` answer, in a thread, for it asks the store."""

    async def endpoint(request: Request) -> Response:
        began = time.monotonic()
        language = _language(request)
        if request.method != "POST" and "language" in request.query_params:
            return _kept(request, RedirectResponse(request.url.path, 303), {COOKIE: language.value})
        try:
            form = await read_form(request) if request.method == "POST" else None
        except UnreadableError as problem:
            return _page(
                page_that_tells("unreadable", texts_in(language), request.url.path), language, problem.status
            )
        except ClientDisconnect:
            return Response(status_code=400)
        chosen = form.one("language") if form else ""
        if chosen in tuple(Language):
            language = Language(chosen)
        asking = Asking(
            path=request.url.path,
            params={name: str(value) for name, value in request.path_params.items()},
            query=dict(request.query_params),
            cookies=request.cookies,
            language=language,
            caller=caller(request.scope),
            began=began,
            form=form,
        )
        try:
            answer = await run_in_threadpool(work, asking)
        except DriehoekError as problem:
            _log.warning("A phone could not be answered: %s", problem)
            return _page(page_that_tells("busy", asking.t, asking.path), language, 503)
        await asyncio.sleep(max(0.0, answer.not_before - time.monotonic()))
        if answer.entry is not None:
            watcher().hurry(answer.entry)
        response: Response = (
            RedirectResponse(answer.to, 303) if answer.to else HTMLResponse(answer.html, answer.status)
        )
        for name, value in {**told(language), **answer.headers}.items():
            response.headers[name] = value
        cookies = dict(answer.cookies) | ({COOKIE: chosen} if chosen in tuple(Language) else {})
        return _kept(request, response, cookies)

    return endpoint


def _language(request: Request) -> Language:
    chosen = request.query_params.get("language", "")
    return Language(chosen) if chosen in tuple(Language) else reader_language(request.scope)


def _page(html: str, language: Language, status: int) -> Response:
    return HTMLResponse(html, status, headers=told(language))


def _kept(request: Request, response: Response, cookies: Mapping[str, str]) -> Response:
    response.headers.setdefault("Cache-Control", "no-store")
    for name, value in cookies.items():
        # The language is the whole dashboard's; everything else is only for these pages.
        path = "/" if name == COOKIE else "/w"
        response.set_cookie(
            name,
            value,
            max_age=KEEPS_DAYS * 24 * 3600,
            path=path,
            httponly=name != COOKIE,  # the dashboard's own switch sets that one from the page
            samesite="lax",
            secure=request.url.scheme == "https",
        )
    return response
