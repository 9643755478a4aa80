"""In which language somebody reads: what they chose here, else what their browser asks for."""

from urllib.parse import parse_qs

from starlette.requests import cookie_parser
from starlette.types import Scope

from dashboard.texts import Language
from dashboard.views.language import COOKIE


def reader_language(scope: Scope) -> Language:
    """The language of whoever made this request."""
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    chosen = cookie_parser(headers.get(b"cookie", "")).get(COOKIE, "")
    if chosen in tuple(Language):
        return Language(chosen)
    return Language.preferred(headers.get(b"accept-language"))


def asked_language(scope: Scope) -> Language:
    """The same, for a page whose own switch says `?language=en`."""
    wanted = parse_qs(scope["query_string"].decode("latin-1")).get("language", [""])[0]
    return Language(wanted) if wanted in tuple(Language) else reader_language(scope)


def told(language: Language) -> dict[str, str]:
    """The headers of a page that is written in the reader's language and that nobody may keep."""
    return {
        "Cache-Control": "no-store",
        "Content-Language": language.value,
        "Vary": "Cookie, Accept-Language",
    }
