"""A phone as far as the server can tell: it opens pages, fills in their form and sends it."""

from html.parser import HTMLParser
from itertools import count
from typing import Any

from starlette.testclient import TestClient

from dashboard.serving.phones import phones_app
from dashboard.serving.routes import phone_routes

_ADDRESSES = count(1)


class _Forms(HTMLParser):
    """Every form of a page, with what a browser would send of it as it stands."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[dict[str, Any]] = []
        self._area = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        if tag == "form":
            self.forms.append({"id": has.get("id"), "action": has.get("action"), "fields": {}})
        elif self.forms and (name := has.get("name")) and tag in ("input", "select", "textarea"):
            fields = self.forms[-1]["fields"]
            if has.get("type") in ("radio", "checkbox"):
                if "checked" in has:
                    fields.setdefault(name, []).append(has["value"])
            else:
                fields[name] = [has.get("value") or ""]
                self._area = name if tag == "textarea" else ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1]["fields"][self._area] = [data]

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""


class Phone:
    """One phone with its own cookies and address."""

    def __init__(self, *, address: str | None = None, language: str = "nl") -> None:
        number = next(_ADDRESSES)
        self.browser = TestClient(
            phones_app(phone_routes()),
            base_url="http://192.168.1.5:8501",
            client=(address or f"10.0.{number // 250}.{number % 250 + 1}", 50000),
            headers={"Accept-Language": language},
        )
        self.html = ""
        self.status = 0
        self.path = ""

    def open(self, path: str, **options: Any) -> "Phone":
        """Open a page, and follow where it leads."""
        return self._look(self.browser.get(path, **options))

    def form(self, id: str = "answer") -> dict[str, Any]:
        """A form of the page: its `action`, and its `fields` as they stand."""
        return next(each for each in _Forms(self.html).forms if each["id"] == id)

    def send(self, **fields: Any) -> "Phone":
        """Fill in the page's form, and send it."""
        form = self.form()
        return self.post(form["action"], form["fields"] | fields)

    def post(self, path: str, fields: dict[str, Any], **options: Any) -> "Phone":
        """Send something, and follow where it leads."""
        return self._look(self.browser.post(path, data=fields, **options))

    def join(self, code: str) -> "Phone":
        """Come in with the code of the square, and press the button."""
        return self.open(f"/w/{code}").send()

    def _look(self, answer: Any) -> "Phone":
        self.html, self.status, self.path = answer.text, answer.status_code, answer.url.path
        return self
