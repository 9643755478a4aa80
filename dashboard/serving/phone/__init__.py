"""The phones' pages of a workshop: five questions, and whom to meet. Plain HTML, no script (`/w…`)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.serving.phone import code, having, here, matches, naming, overview
from dashboard.serving.phone.asking import Answer, Asking, Work, answered
from dashboard.serving.phone.question import Question, answer
from dashboard.views.phone.rendering import look, look_address, serif, serif_address

_QUESTIONS = (here.QUESTION, having.GIVES, having.SEEKS, naming.SLIP, naming.WISH)
_FOR_A_YEAR = {"Cache-Control": "public, max-age=31536000, immutable"}


def routes() -> list[BaseRoute]:
    """Every page of it. `{code}` stands last: it would take in the others under `/w`.

    An address that was typed with a slash at its end is the same address.
    """
    return [
        *(Route(at, answered(code.enter), methods=["GET", "POST"]) for at in ("/w", "/w/")),
        Route(look_address(), _style, methods=["GET"]),
        Route(serif_address(), _letters, methods=["GET"]),
        *(_page(each.kind, _asking(each)) for each in _QUESTIONS),
        _page("said", overview.said, writes=False),
        _page("withdraw", overview.withdraw),
        _page("matches", matches.matches, writes=False),
        *(Route(at, answered(code.come_in), methods=["GET", "POST"]) for at in ("/w/{code}", "/w/{code}/")),
    ]


def _page(name: str, work: Work, *, writes: bool = True) -> Route:
    return Route(f"/w/{{code}}/{name}", answered(work), methods=["GET", "POST"] if writes else ["GET"])


def _asking(question: Question) -> Work:
    def work(asking: Asking) -> Answer:
        return answer(question, asking)

    return work


async def _style(_request: Request) -> Response:
    return Response(look(), media_type="text/css", headers=_FOR_A_YEAR)


async def _letters(_request: Request) -> Response:
    return Response(serif(), media_type="font/woff2", headers=_FOR_A_YEAR)
