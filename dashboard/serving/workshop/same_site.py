"""Whether a page of ours asks, and not one of another site in the same browser."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers

HEADER = "X-Driehoek-Desk"
"""A page of another site cannot send it without asking first, and is then refused."""


def is_of_this_site(headers: Headers) -> bool:
    """Whether the page that asks was served here; so is nobody's page (a program, which sends no origin).

    A browser says the origin with every websocket and every POST; `null` is a page that hides it.
    """
    origin = headers.get("origin")
    if origin is None:
        return True
    try:
        host = urlsplit(origin).netloc
    except ValueError:
        return False
    return bool(host) and host.lower() == headers.get("host", "").lower()


def is_from_desk(headers: Headers) -> bool:
    """The same, for what writes: with our header, and as JSON, which no form of another site can be."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return HEADER in headers and kind == "application/json" and is_of_this_site(headers)
