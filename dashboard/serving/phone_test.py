"""The test before the doors open: a phone that gets here is noted, and told so."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from dashboard.configuration import also_this_machine
from dashboard.machine.own import ThisMachine
from dashboard.serving.reader_language import asked_language, told
from dashboard.views.door.arrivals import arrivals
from dashboard.views.door.tried import tried


def routes() -> list[BaseRoute]:
    """The page behind the test's code."""
    this_machine = ThisMachine.with_also(also_this_machine())

    async def answer(request: Request) -> Response:
        # The laptop's own browser finds the laptop through any firewall.
        is_laptop = this_machine.asks(request.scope)
        if not is_laptop and request.method == "GET":
            arrivals.note(request.path_params["code"])
        language = asked_language(request.scope)
        return HTMLResponse(tried(language, is_laptop=is_laptop), headers=told(language))

    return [Route("/w/test/{code}", answer, methods=["GET"])]
