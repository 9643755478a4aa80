"""The phones' pages: plain HTML from templates, every value in them escaped and tidied."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard.views import safe
from dashboard.views.phone.page import Page

_HERE = Path(__file__).parent
_LONGEST = 1000


@cache
def look() -> str:
    """The style of every phone's page."""
    written = (_HERE / "look.css").read_text(encoding="utf-8").replace("SERIF", serif_address())
    return "\n".join(line.strip() for line in written.splitlines() if line.strip())


@cache
def look_address() -> str:
    """Where it is: another address as soon as it changes, so that a phone may keep it for good."""
    return f"/w/look/phone-{_mark_of(look().encode())}.css"


@cache
def serif() -> bytes:
    """The letters of titles: Source Serif's semibold, only those that Dutch and English need (OFL)."""
    return (_HERE / "serif.woff2").read_bytes()


@cache
def serif_address() -> str:
    """Where they are."""
    return f"/w/look/serif-{_mark_of(serif())}.woff2"


def _mark_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:10]


def render(template: str, page: Page, *, form: bool = False, **values: Any) -> str:
    """A page of ours. With `form` the page has one whose id is `answer`: a change of language sends it,
    so that what was typed stays."""
    return (
        _environment()
        .get_template(f"{template}.html")
        .render(page=page, t=page.t, language=page.t.language.value, look=look_address(), form=form, **values)
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _harmless(value: Any) -> Any:
    """Foreign text on one line, without marks that turn its direction; markup of ours as it is."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return safe.tidy(value, at_most=_LONGEST)
