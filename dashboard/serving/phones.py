"""The phones' pages, as an app of their own: all that anybody outside this machine can reach.

Plain HTML without a script, under `/w`. Its policy is stricter than the dashboard's: a page loads its look
from `/w/look/…`, sends its form here, and that is all.
"""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.serving.reader_language import asked_language, told
from dashboard.views.door.refusal import nowhere

POLICY = (
    "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


def phones_app(routes: list[BaseRoute]) -> Starlette:
    """The app with these routes, and nothing else: an unknown address is simply not there."""
    app = Starlette(
        routes=routes,
        middleware=[Middleware(_StricterPolicy), Middleware(GZipMiddleware, minimum_size=1000)],
        exception_handlers={404: _nowhere},
    )
    # It would name the address in the browser's own words, and send people on to it.
    app.router.redirect_slashes = False
    return app


class _StricterPolicy:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message.setdefault("headers", []).append((b"content-security-policy", POLICY.encode()))
            await send(message)

        await self.app(scope, receive, send_with_policy)


async def _nowhere(request: Request, _error: Exception) -> Response:
    language = asked_language(request.scope)
    return HTMLResponse(nowhere(language), status_code=404, headers=told(language))
