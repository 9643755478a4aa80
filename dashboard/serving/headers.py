"""What goes with every answer: the security headers, and the language of the page."""

from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.serving.reader_language import reader_language
from dashboard.texts import Language

_POLICY = (
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:{tiles}",
    "font-src 'self' data:",
    "connect-src 'self'{tiles}",
    "worker-src 'self' blob:",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)


def content_security_policy(tiles: str | None = None) -> str:
    """What a browser may load: nothing from another host, except the tile server that a region chose.

    `tiles` is that server's origin. Streamlit needs inline scripts and styles.
    """
    return "; ".join(_POLICY).format(tiles=f" {tiles}" if tiles else "")


HEADERS = {
    "Content-Security-Policy": content_security_policy(),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}

_LANG = b'<html lang="en"'
_UNWANTED = (b"accept-encoding", b"if-none-match", b"if-modified-since")
"""Compressed bytes cannot be rewritten (the page is 8 kB), and an English page that the browser
kept must not be confirmed to a Dutch reader."""


class SafeHeaders:
    """Adds the security headers to every HTTP answer.

    `tile_server` is asked at every page: the origin of the one other host that may be loaded from.
    """

    def __init__(self, app: ASGIApp, tile_server: Callable[[], str | None]) -> None:
        self.app = app
        self.tile_server = tile_server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; add the headers when the answer starts."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                is_ours = headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]
                if is_ours and _is_page(headers) and (tiles := self.tile_server()):
                    headers["Content-Security-Policy"] = content_security_policy(tiles)
            await send(message)

        await self.app(scope, receive, send_with_headers)


class PageLanguage:
    """Sets `<html lang>` of Streamlit's page, which always says English, to the reader's language.

    A screen reader chooses its voice by it, before any script has run.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Rewrite the first bytes of an HTML page; the length of the page stays the same."""
        if scope["type"] != "http" or (language := _wanted(scope)) is Language.ENGLISH:
            await self.app(scope, receive, send)
            return
        is_page = False

        async def send_in_language(message: Message) -> None:
            nonlocal is_page
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                is_page = _is_page(headers)
                if is_page:
                    del headers["etag"]
                    del headers["last-modified"]
                    headers["Content-Language"] = language.value
                    headers["Vary"] = "Cookie, Accept-Language, Accept-Encoding"
            elif is_page and message.get("body"):
                message["body"] = message["body"].replace(_LANG, f'<html lang="{language}"'.encode(), 1)
            await send(message)

        scope["headers"] = [(name, value) for name, value in scope["headers"] if name not in _UNWANTED]
        await self.app(scope, receive, send_in_language)


def _is_page(headers: MutableHeaders) -> bool:
    return headers.get("content-type", "").startswith("text/html")


def _wanted(scope: Scope) -> Language:
    path = scope["path"]
    if "." in path.rsplit("/", 1)[-1] or "/_stcore/" in path:
        return Language.ENGLISH
    return reader_language(scope)
