"""What every request goes through before Streamlit sees it, outermost first."""

from starlette.middleware import Middleware

from dashboard.configuration import also_this_machine
from dashboard.machine.own import ThisMachine
from dashboard.serving.door import Door
from dashboard.serving.headers import PageLanguage, SafeHeaders
from dashboard.serving.phones import phones_app
from dashboard.serving.routes import phone_routes
from dashboard.views.map.tiles import tile_server


def middleware() -> list[Middleware]:
    """Headers on every answer, refusals included; then the door; behind it the dashboard."""
    return [
        Middleware(SafeHeaders, tile_server=tile_server),
        Middleware(
            Door,
            phones=phones_app(phone_routes()),
            this_machine=ThisMachine.with_also(also_this_machine()),
        ),
        Middleware(PageLanguage),
    ]
