"""The door: who may reach what.

This machine reaches everything. Everybody else reaches the phones' pages, which are an app of their own:
whatever a request from elsewhere says or spells, nothing but that app and our refusal can answer it. It stays
so until there is sign-in.
"""

from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.machine.own import ThisMachine
from dashboard.serving.phones import POLICY
from dashboard.serving.reader_language import asked_language, told
from dashboard.views.door.refusal import refusal

PHONES = "/w"
"""What the addresses of the phones' pages begin with."""

_AGAINST_POLICY = 1008
"""The websocket's code for "against our policy"."""


class Door:
    """Sends every request where it may go; as middleware it stands before all that is Streamlit's."""

    def __init__(self, app: ASGIApp, *, phones: ASGIApp, this_machine: ThisMachine) -> None:
        self.app = app
        self.phones = phones
        self.this_machine = this_machine

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request to the phones' app, to the whole app, or refuse it."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif is_for_phones(scope["path"]):
            await self.phones(scope, receive, send)
        elif self.this_machine.asks(scope):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": _AGAINST_POLICY, "reason": ""})
        else:
            await _refused(scope)(scope, receive, send)


def is_for_phones(path: str) -> bool:
    """Whether the phones' app answers this path, as the server spelt it out."""
    return path == PHONES or path.startswith(f"{PHONES}/")


def _refused(scope: Scope) -> HTMLResponse:
    language = asked_language(scope)
    address = str(scope["client"][0]) if scope.get("client") else ""
    headers = {**told(language), "Content-Security-Policy": POLICY}
    return HTMLResponse(refusal(language, address=address), status_code=403, headers=headers)
